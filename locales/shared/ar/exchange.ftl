### ملفات المترجمين: ما الذي يغيّره الاستيراد، وما الخلل في الملف، وما الخلل في نص خلية.

## ما الذي يفعله استيراد خلية

exchange-verdict-new = جديد
exchange-verdict-changed = معدَّل
exchange-verdict-overwrites = يستبدل ترجمة
exchange-verdict-confirmed = محدَّث من جديد
exchange-verdict-unchanged = بلا تغيير
exchange-verdict-stale = مترجم من نص قديم
exchange-verdict-source = يغيِّر المصدر
exchange-verdict-unreadable = غير مقروء

## ما الخلل في ملف

exchange-complaint-too-large = الملف أكبر مما يُقرأ.
    .why = حجمه { $bytes } بايت، والحد هو { $most }. قسِّمه بحسب اللغة أو النسخة.
exchange-complaint-not-text = ليس هذا ملفًا نصيًا.
    .why = احفظ جدول البيانات بصيغة CSV أو نصًا مفصولًا بعلامات الجدولة، بترميز UTF-8.
exchange-complaint-not-utf8 = { $count ->
        [one] موضع واحد ليس بترميز UTF-8، وهو هنا.
        [two] موضعان ليسا بترميز UTF-8، وأولهما هنا.
        [few] { $count } مواضع ليست بترميز UTF-8، وأولها هنا.
        [many] { $count } موضعًا ليست بترميز UTF-8، وأولها هنا.
       *[other] مواضع ليست بترميز UTF-8 (عددها { $count })، وأولها هنا.
    }
    .why = تُستبعد الخلايا التي فيها هذه المواضع. احفظ الملف بترميز UTF-8 لتُقرأ كلها.
exchange-complaint-utf16 = الملف بترميز UTF-16.
    .why = قُرئ كما ينبغي، لكن معظم الأدوات تفضّل UTF-8.
exchange-complaint-empty = الملف فارغ.
    .why = لن يتغير شيء.
exchange-complaint-broken = تتعذر قراءة الملف من هنا فصاعدًا: { $detail }
    .why = ما قبل ذلك معروض للمراجعة. صحِّح الملف أو صدِّره من جديد.
exchange-complaint-broken-fluent = ليس هذا بصيغة Fluent.
    .why = يُقرأ باقي الملف. صحِّح السطر.
exchange-complaint-entities = يعرّف الملف كيانات، أو يستخدم كيانًا ليس في XML.
    .why = لا يُقرأ من هنا فصاعدًا، لأن ملفات كهذه قد تملأ الذاكرة. اكتب الأحرف نفسها.
exchange-complaint-too-deep = العناصر متداخلة أكثر من اللازم.
    .why = لا يُقرأ الملف من هنا فصاعدًا.
exchange-complaint-open-quote = علامة اقتباس غير مغلقة.
    .why = يُعدّ كل ما بعدها خلية واحدة. أغلقها، أو اكتبها مرتين إن كانت من النص.
exchange-complaint-too-many-rows = صفوف الملف أكثر مما يُقرأ.
    .why = الحد هو { $most }. قسِّم الملف.
exchange-complaint-too-many-columns = عدد أعمدة الملف { $count }.
    .why = لا يُقرأ منها إلا أول { $most }.
exchange-complaint-too-many-cells = الخلايا التي فيها نص أكثر مما يُقرأ.
    .why = الحد هو { $most }. قسِّم الملف بحسب اللغة.
exchange-complaint-long-row = خلايا الصف أكثر من أعمدة الجدول.
    .why = { $surplus ->
        [one] خلية واحدة لن تُقرأ.
        [two] خليتان لن تُقرآ.
        [few] { $surplus } خلايا لن تُقرأ.
        [many] { $surplus } خليةً لن تُقرأ.
       *[other] { $surplus } خلية لن تُقرأ.
    } ربما تنقص علامتا اقتباس حول خلية فيها فاصلة.
exchange-complaint-no-keys = لا شيء يبيّن إلى أي حقول تنتمي النصوص.
    .why = يحتاج الجدول إلى عمود «key» فيه أسماء مثل a.title. صدِّر جدولًا لترى مثالًا.
exchange-complaint-no-locales = ليس في الملف عمود لأي لغة.
    .why = يسمّي الصف الأول الأعمدة برموز اللغات، مثل fr-FR.
exchange-complaint-no-locale = لا شيء يبيّن لغة النصوص.
    .why = حدِّد اللغة عند الاستيراد، أو سمِّ الملف برمزها (مثل fr-FR) مع الامتداد { $extension }.
exchange-complaint-unknown-column = «{ $heading }» ليس رمز لغة.
    .why = لن يُقرأ هذا العمود.
exchange-complaint-second-column = يوجد عمود ثانٍ للغة { $locale }.
    .why = لا يُقرأ إلا الأول.
exchange-complaint-unknown-key = ليس في الحملة حقل «{ $key }».
    .why = تُستبعد نصوصه. تكون الأسماء مثل a.title أو a-android.body.
exchange-complaint-unknown-variant = ليست في الحملة نسخة «{ $name }».
    .why = تُستبعد صفوفها. اكتب معرّف النسخة في الصف الأول.
exchange-complaint-no-field = في «{ $id }» نص خارج السمات.
    .why = لا يعرض الإشعار إلا سمات مثل title وbody، فيُستبعد هذا النص.

## ما الخلل في نص خلية

exchange-fault-pattern = { $fault ->
    [open-brace] القوس «{"{"}» غير مغلق، أو ما فيه ليس اسمًا (السطر { $line }، العمود { $column }).
    [close-brace] القوس «{"}"}» لا يقابله «{"{"}» (السطر { $line }، العمود { $column }).
    [open-quote] علامة اقتباس غير مغلقة (السطر { $line }، العمود { $column }).
    [default] يحتاج الاختيار إلى فرع واحد بالضبط معلَّم بالعلامة «*» (السطر { $line }، العمود { $column }).
    [too-deep] الاختيارات متداخلة أكثر من اللازم (السطر { $line }، العمود { $column }).
   *[other] ما بين القوسين لا معنى له (السطر { $line }، العمود { $column }).
}
exchange-fault-more-than-one-field = يبدأ أحد أسطره حقلًا آخر.
exchange-fault-not-utf8 = بعض بايتاته ليس بترميز UTF-8.
exchange-fault-too-long = أطول مما يُقرأ: { $bytes } بايت، والحد هو { $most }.
exchange-fault-markup = لا يبيّن العنصر المضمَّن «{ $element }» ما الذي يحل محله (السطر { $line }، العمود { $column }).
exchange-fault-liquid = ليس لـ { $tag } مقابل هنا (السطر { $line }، العمود { $column }).
exchange-fault-unknown-variable = ليس في الحملة متغيّر «{ $name }».
exchange-fault-unknown-function = لا توجد دالة باسم { $name }.
exchange-fault-unknown-reference = لا وجود لـ «{ $id }» في هذه اللغة.
exchange-fault-missing-variable = ينقصه «{ $name }» الذي في المصدر.
exchange-fault-no-source = ليس في المصدر نص هنا.
exchange-fault-duplicate = ورد الحقل نفسه من قبل في السطر { $line }.

## في سطر الأوامر

failure-not-imported = تعذرت كتابة ما استُورد: { $detail }
    .why = لم يتغير شيء. صحِّح الملف المذكور ثم استورد من جديد.
cli-imported = المستورد: { $taken }. المستبعد: { $left }.
cli-would-import = ما كان سيُستورد: { $taken }. ما كان سيُستبعد: { $left }. لم يُكتب شيء.
cli-absent-locale = ليست في الحملة لغة { $locale }، فتُستبعد خلاياها. أضفها بالخيار ‎--locale { $locale }
cli-more-complaints = وغيرها من النوع نفسه: { $count }.
cli-exported = { $count ->
        [zero] لم تُكتب ملفات في { $path }.
        [one] كُتب ملف واحد في { $path }.
        [two] كُتب ملفان في { $path }.
        [few] كُتبت { $count } ملفات في { $path }.
        [many] كُتب { $count } ملفًا في { $path }.
       *[other] عدد الملفات المكتوبة في { $path }: { $count }.
    }
cli-unexpressed = في الحقل «{ $field }» في { $locale } اختيار أو دالة: سيعرضها Braze كما هي مكتوبة هنا، وتعود كما كانت عند استيرادها.
