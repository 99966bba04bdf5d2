# شاشة الترجمة: اللغات، والمصدر إلى جانب الترجمة.

languages = اللغات
languages-search = البحث عن لغة
language-source = المصدر
language-up = نقل إلى أعلى
language-down = نقل إلى أسفل
progress-translated = تُرجم { $written } من { $all }
progress-missing = { $count } بلا ترجمة
progress-stale = { $count } للمراجعة
progress-same = { $count } مطابق للمصدر
progress-obsolete = { $count } لم يعد لازمًا

translate-source = هذا هو المصدر الذي تُترجم منه بقية اللغات. اكتبه في وضع «كتابة».
translate-nothing = لا نص في المصدر بعد. اكتبه في وضع «كتابة».
translate-all-done = اكتمل كل شيء في هذه اللغة.
translate-open = المتبقي
translate-next = التالي المتبقي
translate-field = الحقول
translate-locale = اللغات
translate-chain = البدائل: { $chain }
translate-from = من { $locale }
translate-variant = النسخة { $variant }
translate-no-source = لم يعد في المصدر نص هنا.
translate-gone = حُذف من المصدر
translate-new = جديد في المصدر
translate-still-right = الترجمة ما زالت صحيحة
translate-copy-source = نسخ المصدر
translate-remove = إزالة هذا النص

status-translated = مترجم
status-stale = تغيَّر المصدر
status-same = مطابق للمصدر
status-shared = نص مشترك
status-falls-back = كما في { $locale }
status-missing = بلا ترجمة
status-obsolete = لم يعد لازمًا
status-cut = مقتطع

fallback-edit = اللغات البديلة…
fallback-title = عندما لا يوجد نص في { $locale }
fallback-why = يظهر للناس نص أول لغة من هذه اللغات فيها نص.
fallback-up = نقل { $locale } إلى أعلى
fallback-remove = استبعاد { $locale }
fallback-add = لغة أخرى
fallback-choose = اختيار…
fallback-usual = استخدام الترتيب المعتاد
