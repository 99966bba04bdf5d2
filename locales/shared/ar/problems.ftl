### ما الخلل في ملفات الحملة: اسم القاعدة، ثم الواقع، ثم ما العمل.

finding-no-manifest =
    .name = لا يوجد campaign.toml
    .what = الملف campaign.toml غير موجود.
    .why = يستنتج Carillon اللغات من الملفات ولا يعرف أي إعدادات. احفظ الحملة لكتابة campaign.toml جديد، أو أعد القديم إلى مكانه.
finding-broken-toml =
    .name = إعدادات غير مقروءة
    .what = تعذرت قراءة { $file }{ $line ->
        [0] {""}
       *[other] {" "}عند السطر { $line }
    }: { $detail }
    .why = لا تُعتمد إعداداته إلى أن يُصحَّح، ولم يضع منه شيء. صحِّح السطر في محرر نصوص.
finding-bad-setting =
    .name = إعداد غير مفهوم
    .what = لا معنى للإعداد { $key } = { $value } في { $file }.
    .why = يُتجاهل هذا الإعداد. استخدم { $expected }
finding-newer-format =
    .name = من إصدار أحدث من Carillon
    .what = كتب هذه الحملة إصدار أحدث من Carillon (الصيغة { $found }، وهذا الإصدار يعرف { $known }).
    .why = تُفتح للاطلاع فقط حتى لا يضيع شيء. حدِّث Carillon لتعديلها.
finding-broken-fluent =
    .name = نصوص غير مقروءة
    .what = تعذرت قراءة { $file }{ $line ->
        [0] {""}
       *[other] {" "}عند السطر { $line }
    }: { $fault ->
        [no-words] ليس للاسم هناك نص.
        [open-brace] القوس «{"{"}» غير مغلق هناك، أو ما بعده لا يصح بين قوسين.
        [close-brace] القوس «{"}"}» هناك لا يغلق شيئًا.
        [open-quote] علامة اقتباس غير مغلقة هناك.
        [escape] ما بعد «\» هناك ليس رمز هروب.
        [default] يحتاج الاختيار إلى فرع واحد بالضبط معلَّم بالعلامة «*».
        [selector] ما يعتمد عليه الاختيار لا يصلح للحسم؛ استخدم متغيّرًا.
        [arguments] مُدخلات الدالة غير مرتبة كما يجب.
        [expression] ما بين القوسين هناك لا معنى له.
        [too-deep] الأقواس متداخلة أكثر من اللازم.
       *[no-message] السطر ليس رسالة (اسم = نص) ولا تعليقًا.
    }
    .why = يُتجاهل ما هناك ويُعتمد كل ما عداه. صحِّح السطر في محرر نصوص.
finding-not-utf8 =
    .name = ليس بترميز UTF-8
    .what = الملف { $file } ليس مكتوبًا بترميز UTF-8.
    .why = لا يمكن قراءته. افتحه في محرر نصوص واحفظه بترميز UTF-8.
finding-duplicate =
    .name = مكتوب مرتين
    .what = ورد { $id } مرتين في { $file }.
    .why = يُعتمد الأول. أزل الآخر.
finding-no-locale-file =
    .name = لغة بلا ملف
    .what = لا يوجد أي نص في { $missing-locale }.
    .why = يظهر للناس نص لغة أخرى. ترجمها أو أزل اللغة.
finding-unlisted-locale =
    .name = نصوص لا يقرؤها أحد
    .what = الملف { $file } موجود، لكن campaign.toml لا يذكر { $unlisted-locale }.
    .why = لا تصل هذه النصوص إلى أحد. أضف { $unlisted-locale } إلى locales في campaign.toml، أو أزل الملف.
finding-second-locale-file =
    .name = ملف ثانٍ للغة نفسها
    .what = الملف { $file } للغة { $read } نفسها.
    .why = لا يُقرأ إلا { $read }. انقل إليه ما تحتاج إليه وأزل الملف الآخر.
finding-bad-locale =
    .name = ليس لغة
    .what = { $tag } ليس رمز لغة.
    .why = تُتجاهل هذه اللغة. اكتب رمزًا مثل en-US أو fr أو pt-BR.
finding-unknown-variable =
    .name = متغيّر مجهول
    .what = المتغيّر { $name } غير معرَّف.
    .why = يرى الناس اسمه بدل قيمته. عرِّفه في campaign.toml أو صحِّح الاسم.
finding-no-value =
    .name = بلا قيمة
    .what = ليس للشخصية { $persona } قيمة للمتغيّر { $variable }.
    .why = تعرض المعاينة اسم المتغيّر. أعط الشخصية قيمة له، أو أعط المتغيّر قيمة بديلة.
finding-unknown-reference =
    .name = إحالة مجهولة
    .what = استُخدم { $id } في { $file } وهو غير موجود.
    .why = يرى الناس الاسم بين قوسين. اكتب تلك الرسالة أو صحِّح الاسم.
finding-cycle =
    .name = رسائل تدور في حلقة
    .what = يحيل { $id } إلى نفسه عبر رسائل أخرى.
    .why = لا نهاية لهذه الحلقة، فلا ينتج عنها نص. أزل إحدى الإحالات.
finding-unknown-function =
    .name = دالة مجهولة
    .what = الدالة { $name } غير موجودة هنا.
    .why = يرى الناس اسمها. يعرف Carillon الدوال NUMBER وDATETIME وDEFAULT؛ ولغيرها أرسل متغيّرًا فيه النص الجاهز.
finding-missing =
    .name = نص ناقص
    .what = لا نص للحقل «{ $missing-field }» في { $missing-locale } ولا في لغاتها البديلة.
    .why = سيُحذف هذا الحقل. اكتبه في لغة المصدر.
finding-no-media =
    .name = صورة مفقودة
    .what = الصورة { $path } غير موجودة.
    .why = تظهر المعاينة من دونها ولا تستطيع بيئة الاختبار إرسالها. أعد الملف إلى مكانه أو اختر صورة أخرى.
