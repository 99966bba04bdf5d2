### ما تعذر عمله: ماذا وأين، ثم ما العمل. لسطر الأوامر؛ وللتطبيق جمله الخاصة.

failure-not-a-campaign = لا توجد حملة في { $path }.
    .why = الحملة مجلد فيه campaign.toml أو ملف .carillon. أنشئ واحدة بالأمر: carillon new --list
failure-read-only = لا يمكن الكتابة في { $path }.
    .why = لم يتغير شيء. غيِّر الأذونات أو اختر مجلدًا آخر.
failure-not-readable = لا يُسمح بقراءة { $path }.
    .why = غيِّر الأذونات أو اطلب ذلك من مالكه.
failure-disk-full = القرص ممتلئ: لا مكان للملف { $path }.
    .why = ما كان هناك من قبل لم يُمس. أفرغ مساحة ثم حاول مجددًا.
failure-not-found = لا وجود لـ { $path }.
    .why = تحقق من الاسم ومن المجلد الذي أنت فيه.
failure-not-a-folder = لا يمكن إنشاء { $path }: يشغل ملفٌ مكانه.
    .why = لم يُستبدل شيء. اختر اسمًا آخر أو مجلدًا حقيقيًا.
failure-into-campaign = { $path } هو المكان الذي تحتفظ فيه الحملة بصورها.
    .why = لم يُكتب شيء حتى لا تُستبدل صورة منها. اختر مجلدًا بجانب الحملة.
failure-already-there = { $path } موجود من قبل.
    .why = لم يُستبدل شيء. اختر مجلدًا غير موجود بعد.
failure-too-large = { $path } أكبر مما يجوز للحملة.
    .why = أزل ما ليس منها. الحدود هي 2,000 ملف و128 ميغابايت للملف و512 ميغابايت للكل.
failure-damaged = { $path } تالف: { $detail }
    .why = أحضره من مصدره مرة أخرى.
failure-disk = تعذرت قراءة { $path } أو كتابته: { $detail }
    .why = لا يذكر النظام أكثر من ذلك.
failure-changed-on-disk = تغيَّر { $path } أثناء كتابته.
    .why = لم يُستبدل شيء. راجعه ثم حاول مجددًا.
failure-bug = ما كان ينبغي أن يحدث هذا: { $detail }
    .why = هذا خطأ في Carillon، فنرجو الإبلاغ عنه.
failure-no-assets = خطوط Carillon وقوالبه ليست في مكانها ({ $path }).
    .why = أعد تثبيت Carillon، أو اجعل CARILLON_ASSETS يشير إلى المجلد الذي فيه fonts/fonts.toml.
failure-bad-font = لا يمكن استخدام الخط { $path }.
    .why = أعد تثبيت Carillon.
failure-unknown-starter = لا يوجد قالب «{ $given }».
    .why = الموجود: { $known }
failure-unknown-surface = لا يوجد مكان عرض «{ $given }».
    .why = الموجود: { $known }
failure-unknown-locale = ليست في الحملة لغة «{ $given }».
    .why = فيها: { $known }
failure-unknown-variant = ليست في الحملة نسخة «{ $given }».
    .why = فيها: { $known }
failure-unknown-persona = ليست في الحملة شخصية «{ $given }».
    .why = { $known ->
        [none] ليس فيها أي شخصية. أضف واحدة إلى campaign.toml.
       *[other] فيها: { $known }
    }
failure-no-surfaces = لا تذكر الحملة أي مكان عرض.
    .why = حدِّد واحدًا بالخيار --surface، أو اذكر بعضها في campaign.toml. يعرض الأمر `carillon surfaces` ما هو متاح.
failure-not-its-platform = المزوِّد { $provider } لا يصل إلى { $platform }.
    .why = استخدم --provider { $known }، أو لا تذكره.
failure-bad-output = لا يُعرف ما الذي يُكتب في { $path }.
    .why = أدخل مجلدًا (ينتهي بعلامة /) لملف PNG لكل خلية، أو اسمًا ينتهي بـ .png للوحة مصغَّرات.
failure-sheet-too-large = ستكون لوحة المصغَّرات { $width } في { $height } بكسل، ولا يفتح ذلك أي برنامج.
    .why = اختر لغات أو أماكن عرض أقل، أو قيمة --scale أصغر؛ أو اكتب في مجلد.
failure-no-sandbox = لا تستطيع بيئة الاختبار الاستماع على المنفذ { $port }: { $detail }
    .why = ربما يستخدم برنامج آخر هذا المنفذ. اختر غيره، أو لا تذكر --port ليُختار منفذ متاح.
failure-no-notifications = لا شيء على هذا الحاسوب يعرض الإشعارات، فلا يُذكر ما يصل إلا هنا.
    .why = فعّل إشعارات سطح المكتب، أو شغّل خدمة مثل dunst أو mako. وسيُعرض ما يصل بعد ذلك.
failure-not-shown = لم يعرض هذا الحاسوب إشعارًا: { $detail }
    .why = وصل الإشعار مع ذلك إلى بيئة الاختبار.

## ما يقوله سطر الأوامر إلى جانب نتائجه

cli-campaign-errors = تعذرت قراءة جزء من الحملة، ويُعرض ما بقي. التفاصيل في `carillon check`.
cli-clean = لم يُعثر على شيء.
cli-summary = { $errors ->
        [0] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $errors } أخطاء
        [many] { $errors } خطأً
       *[other] { $errors } خطأ
    }، { $warnings ->
        [0] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $warnings } تحذيرات
        [many] { $warnings } تحذيرًا
       *[other] { $warnings } تحذير
    }، { $notes ->
        [0] لا ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $notes } ملاحظات
        [many] { $notes } ملاحظة
       *[other] { $notes } ملاحظة
    }.
cli-made = أُنشئ { $path }.
cli-wrote = { $count ->
        [zero] لم تُكتب صور في { $path }.
        [one] كُتبت صورة واحدة في { $path }.
        [two] كُتبت صورتان في { $path }.
        [few] كُتبت { $count } صور في { $path }.
        [many] كُتبت { $count } صورة في { $path }.
       *[other] كُتبت { $count } صورة في { $path }.
    }
cli-sandbox-ready = تستمع بيئة الاختبار إلى أن تضغط Ctrl-C. وهي تقبل ما يقبله APNs وFCM وWeb Push.
cli-fits = يتسع
cli-cropped = مقصوصة
cli-not-shown = لا يظهر
cli-unbounded = بلا حد
cli-head-locale = اللغة
cli-head-surface = مكان العرض
cli-head-field = الحقل
cli-head-lines = الأسطر
cli-head-cut = القطع عند البايت
cli-head-hidden = المخفي
cli-head-platform = المنصة
cli-head-variant = النسخة
cli-head-provider = المزوِّد
cli-head-bytes = البايتات
cli-head-limit = الحد
