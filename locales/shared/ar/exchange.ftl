### ملفات الترجمة: ما الذي يغيّره الاستيراد، وما الخطأ في الملف أو في خلية.

## أثر قبول الخلية

exchange-verdict-new = جديد
exchange-verdict-changed = معدّل
exchange-verdict-overwrites = يستبدل ترجمة
exchange-verdict-unchanged = دون تغيير
exchange-verdict-stale = مترجم من نص أقدم
exchange-verdict-source = يغيّر النص الأصلي
exchange-verdict-unreadable = تتعذر قراءته

## أخطاء الملف

exchange-complaint-too-large = الملف أكبر مما يُقرأ.
    .why = حجمه { $bytes } بايت، ولا يُقرأ أكثر من { $most }. قسّمه حسب اللغة أو النسخة.
exchange-complaint-not-text = هذا ليس ملفًا نصيًا.
    .why = احفظه من جدول البيانات بصيغة CSV أو نصًا مفصولًا بعلامات جدولة، بترميز UTF-8.
exchange-complaint-not-utf8 = عدد المواضع التي ليست UTF-8: { $count }. أولها هنا.
    .why = تُترك الخلايا التي فيها هذه البايتات. احفظ الملف بترميز UTF-8 لتحصل عليها كلها.
exchange-complaint-utf16 = الملف بترميز UTF-16.
    .why = تمت قراءته. تفضّل معظم الأدوات UTF-8.
exchange-complaint-empty = الملف فارغ.
    .why = لا يتغير شيء.
exchange-complaint-broken = تتعذر قراءة الملف من هنا: { $detail }
    .why = ما قبله موجود في المراجعة. صحّح الملف أو صدّره من جديد.
exchange-complaint-broken-fluent = هذا ليس Fluent.
    .why = يُقرأ باقي الملف. صحّح السطر.
exchange-complaint-entities = يعرّف الملف كيانات، أو يستخدم كيانًا لا يعرفه XML.
    .why = لا يُقرأ من هنا، لأن مثل هذه الملفات قد تملأ الذاكرة. اكتب المحارف نفسها.
exchange-complaint-too-deep = العناصر متداخلة بعمق زائد.
    .why = لا يُقرأ الملف من هنا.
exchange-complaint-open-quote = علامة اقتباس غير مغلقة.
    .why = كل ما بعدها يُعد خلية واحدة. أغلقها، أو ضاعفها إن كانت من النص.
exchange-complaint-too-many-rows = صفوف الملف كثيرة جدًا.
    .why = عدد ما يُقرأ: { $most }. قسّم الملف.
exchange-complaint-too-many-columns = عدد أعمدة الملف: { $count }.
    .why = عدد ما يُقرأ من أولها: { $most }.
exchange-complaint-too-many-cells = خلايا الملف كثيرة جدًا.
    .why = عدد ما يُقرأ: { $most }. قسّم الملف حسب اللغة.
exchange-complaint-long-row = خلايا الصف أكثر من أعمدة الجدول.
    .why = عدد الخلايا التي لا تُقرأ: { $surplus }. قد تحتاج خلية فيها فاصلة إلى علامتي اقتباس.
exchange-complaint-no-keys = لا شيء يبيّن الحقول التي تخصها النصوص.
    .why = يحتاج الجدول إلى عمود «key» فيه أسماء مثل a.title. صدّر جدولًا لترى شكله.
exchange-complaint-no-locales = لا عمود للغة.
    .why = يسمّي الصف الأول الأعمدة برموز اللغات، مثل fr-FR.
exchange-complaint-no-locale = لا شيء يبيّن لغة النصوص.
    .why = حددها عند الاستيراد، أو سمّ الملف برمزها: fr-FR.{ $extension }
exchange-complaint-unknown-column = «{ $heading }» ليس رمز لغة.
    .why = لا يُقرأ هذا العمود.
exchange-complaint-second-column = يوجد عمود ثان للغة { $locale }.
    .why = يُقرأ الأول فقط.
exchange-complaint-unknown-key = ليس في الحملة حقل «{ $key }».
    .why = تُترك نصوصه. تكون الأسماء مثل a.title أو a-android.body.
exchange-complaint-unknown-variant = ليس في الحملة نسخة «{ $name }».
    .why = تُترك صفوفها. اكتب معرّف النسخة في الصف الأول.
exchange-complaint-no-field = للعنصر «{ $id }» نص خاص به.
    .why = لا يعرض الإشعار إلا سمات مثل .title و.body، ويُترك هذا النص.

## أخطاء نص الخلية

exchange-fault-pattern = { $fault ->
    [open-brace] القوس «{"{"}» غير مغلق، أو ما بداخله ليس اسمًا (السطر { $line }، العمود { $column }).
    [close-brace] القوس «{"}"}» ليس له «{"{"}» (السطر { $line }، العمود { $column }).
    [open-quote] علامة اقتباس غير مغلقة (السطر { $line }، العمود { $column }).
    [default] يحتاج الاختيار إلى فرع واحد بالضبط عليه * (السطر { $line }، العمود { $column }).
    [too-deep] الاختيارات متداخلة بعمق زائد (السطر { $line }، العمود { $column }).
   *[other] العنصر النائب مكتوب خطأ (السطر { $line }، العمود { $column }).
}
exchange-fault-more-than-one-field = أحد أسطره يبدأ حقلًا آخر.
exchange-fault-not-utf8 = بعض بايتاته ليست UTF-8.
exchange-fault-too-long = طويل جدًا: { $bytes } بايت، وما يُقرأ { $most }.
exchange-fault-markup = العنصر «{ $element }» لا يبيّن ما يمثله (السطر { $line }، العمود { $column }).
exchange-fault-liquid = لا مقابل هنا للوسم { $tag } (السطر { $line }، العمود { $column }).
exchange-fault-unknown-variable = ليس في الحملة متغير «{ $name }».
exchange-fault-unknown-function = لا توجد دالة { $name }.
exchange-fault-unknown-reference = ليس في هذه اللغة «{ $id }».
exchange-fault-missing-variable = ينقصه «{ $name }» الموجود في النص الأصلي.
exchange-fault-no-source = لا نص أصلي هنا.
exchange-fault-duplicate = الحقل نفسه موجود في السطر { $line }.

## في سطر الأوامر

failure-not-imported = تعذرت كتابة الاستيراد: { $detail }
    .why = لم يتغير شيء. أصلح الملف المذكور ثم استورد من جديد.
cli-imported = المقبول: { $taken }. المتروك: { $left }.
cli-would-import = سيُقبل: { $taken }. سيُترك: { $left }. لم يُكتب شيء.
cli-absent-locale = ليس في الحملة { $locale }، فتُترك خلاياها. أضفها بالخيار ‎--locale { $locale }
cli-more-complaints = وغيرها من النوع نفسه: { $count }.
cli-exported = عدد الملفات المكتوبة في { $path }: { $count }.
cli-unexpressed = في { $field } باللغة { $locale } اختيار أو دالة: سيعرضها Braze كما هي مكتوبة هنا. وتعود كاملة.
