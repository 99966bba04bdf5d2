### الإرسال إلى قوائم الأجهزة: ما في السطر، وما يُسأل عنه، وما تعذّر. لسطر الأوامر.

failure-not-a-list = ‏{ $path } ليست قائمة أجهزة.
    .why = يجب أن يسمّي سطرها الأول الأعمدة، وأحدها «token». القائمة التي ليس فيها إلا رموز الأجهزة لا تحتاج إليه.
failure-list-sandbox = صندوق التجارب في هذا البرنامج فيه أجهزة أقل من أن تكفي قائمة.
    .why = شغّل `carillon sandbox --crowd` وأضف بوابة بعنوانه كخادم آخر.
failure-list-nobody = لا يمكن الإرسال إلى أحد في { $path }.
    .why = لم يُرسل شيء. كل سطر متروك مذكور أعلاه.
failure-list-words-too-large = في { $locale } حجم الإشعار على { $platform } هو { $size } بايت، والمسموح { $limit }.
    .why = لم يُرسل شيء. يعرض `carillon payload --size` كل اللغات.
failure-list-not-confirmed = لم يُرسل شيء: { $count ->
        [zero] لا أجهزة
        [one] يجب تأكيد الإرسال إلى جهاز واحد
        [two] يجب تأكيد الإرسال إلى جهازين
        [few] يجب تأكيد الإرسال إلى { $count } أجهزة
        [many] يجب تأكيد الإرسال إلى { $count } جهازًا
       *[other] يجب تأكيد الإرسال إلى { $count } جهاز
    }.
    .why = اكتب العدد في الطرفية، أو أعطه بـ ‎--yes-to { $digits }‎.
failure-list-other-count = لم يُرسل شيء: في القائمة { $count ->
        [zero] لا أجهزة
        [one] جهاز واحد
        [two] جهازان
        [few] { $count } أجهزة
        [many] { $count } جهازًا
       *[other] { $count } جهاز
    }، لا { $given }.
    .why = راجع القائمة. إن كانت صحيحة فأعطِ ‎--yes-to { $digits }‎.
failure-list-nothing-left = كل القوائم انتهت.
    .why = يعرضها `carillon lists`. ويُعاد إرسال غير المحسوم بـ ‎--send-undecided‎.
failure-list-unknown-send = لا يوجد إرسال { $number } إلى قائمة.
    .why = يعرض `carillon lists` ما يوجد.
failure-list-which-send = عدة عمليات إرسال لم تنته.
    .why = سمّ واحدة منها: { $known }
failure-list-cancelled = أُلغي الإرسال { $number } نهائيًا.
    .why = لم يُرسل شيء. ابدأ إرسالًا آخر.
failure-list-apps-sandbox = الإرسال { $number } موجّه إلى صندوق التجارب داخل التطبيق، ولا يصل إليه أي برنامج آخر.
    .why = لم يُرسل شيء. افتح التطبيق واختر الاستئناف في شاشة الإرسال.
failure-list-running = الإرسال { $number } جارٍ في Carillon آخر.
    .why = انتظره أو أوقفه هناك، وإلا وصل الإشعار إلى بعض الناس مرتين.
failure-list-other-list = ‏{ $path } ليست القائمة التي بدأ بها الإرسال { $number }.
    .why = لم يُرسل شيء. أعد القائمة كما كانت، أو أعط مكانها بـ ‎--list‎. ولقائمة أخرى ابدأ إرسالًا آخر.
failure-list-other-words = الحملة في { $path } تقول غير ما قالته عند بدء الإرسال { $number }.
    .why = لم يُرسل شيء، حتى تصل الكلمات نفسها إلى القائمة كلها. أعد الحملة كما كانت، أو ابدأ إرسالًا آخر.
failure-list-gateway-gone = لم تعد البوابة «{ $gateway }» للإرسال { $number } موجودة.
    .why = لم يُرسل شيء. ابدأ إرسالًا آخر ببوابة موجودة.

line-problem-duplicate = الرمز في سطر سابق؛ يُرسل إليه مرة واحدة.
line-problem-no-token = لا رمز في هذا السطر.
line-problem-not-a-token = ليس هذا رمزًا من شكل معروف.
line-problem-other-provider = الرمز لمزوّد آخر.
line-problem-other-environment = الرمز لبيئة Apple الأخرى.
line-problem-unsafe-address = عنوان الاشتراك غير مشفّر.
line-problem-bad-kind = النوع غير معروف، أو ليس نوع الرمز.
line-problem-bad-platform = المنصة ليست ios أو android أو web.
line-problem-no-platform = هذا شخص: يجب أن يقول عمود «platform» أيّ أجهزته المقصود.
line-problem-bad-locale = اللغة ليست وسم لغة.
line-problem-not-text = السطر ليس بترميز UTF-8.
line-problem-too-long = السطر أطول من أن يكون رمزًا.
line-problem-open-quote = علامة اقتباس لم تُغلق.

line-state-left-out = متروك
line-state-waiting = لم يُرسل، وما زال مستحقًا
line-state-undecided = غير محسوم
line-state-accepted = مقبول
line-state-refused = مرفوض
line-state-not-sent = لم يُرسل

cli-list-more-lines = { $count ->
        [zero] ولا أسطر أخرى.
        [one] وسطر آخر.
        [two] وسطران آخران.
        [few] و{ $count } أسطر أخرى.
        [many] و{ $count } سطرًا آخر.
       *[other] و{ $count } سطر آخر.
    } كلها في `carillon lists export`.
cli-list-left-out = { $count ->
        [zero] لم يُترك أي سطر
        [one] تُرك سطر واحد
        [two] تُرك سطران
        [few] تُركت { $count } أسطر
        [many] تُرك { $count } سطرًا
       *[other] تُرك { $count } سطر
    }، { $duplicates ->
        [0] لا شيء منها لتكراره
        [zero] لا شيء منها لتكراره
        [one] واحد منها لتكراره
        [two] اثنان منها لتكرارهما
        [few] { $duplicates } منها لتكرارها
        [many] { $duplicates } منها لتكرارها
       *[other] { $duplicates } منها لتكرارها
    }.
cli-list-confirm = { $count ->
        [zero] لا تذهب «{ $campaign }» إلى أي جهاز
        [one] تذهب «{ $campaign }» إلى جهاز واحد قد يكون لأي أحد
        [two] تذهب «{ $campaign }» إلى جهازين قد يكونان لأي أحد
        [few] تذهب «{ $campaign }» إلى { $count } أجهزة قد تكون لأي أحد
        [many] تذهب «{ $campaign }» إلى { $count } جهازًا قد تكون لأي أحد
       *[other] تذهب «{ $campaign }» إلى { $count } جهاز قد تكون لأي أحد
    }، عبر «{ $gateway }»{ $environment ->
        [production] ، في بيئة الإنتاج
        [development] ، في بيئة التطوير
       *[none] {""}
    }. لا رجوع عن ذلك. اكتب { $digits } للإرسال:
cli-list-sending = جارٍ الإرسال برقم { $number }. يوقفه Ctrl-C: ما في الطريق يكتمل، والباقي يمكن استئنافه.
cli-list-stopping = جارٍ الإيقاف. يُنتظر ما في الطريق؛ اضغط Ctrl-C مرة أخرى لتركه غير محسوم.
cli-list-progress = مقبول { $accepted }، مرفوض { $refused }، غير محسوم { $undecided }
cli-list-gave-up = توقف، لأن 20 إشعارًا متتاليًا انتهت النهاية نفسها: { $what } { $why }
cli-list-left = { $count ->
        [zero] لم يبق أي جهاز.
        [one] بقي جهاز واحد.
        [two] بقي جهازان.
        [few] بقيت { $count } أجهزة.
        [many] بقي { $count } جهازًا.
       *[other] بقي { $count } جهاز.
    } تابع بـ: carillon resume { $number }
cli-list-undecided = { $count ->
        [zero] لا إشعارات غير محسومة.
        [one] إشعار واحد ربما وصل وربما لا.
        [two] إشعاران ربما وصلا وربما لا.
        [few] { $count } إشعارات ربما وصلت وربما لا.
        [many] { $count } إشعارًا ربما وصلت وربما لا.
       *[other] { $count } إشعار ربما وصلت وربما لا.
    } أعد إرسالها بـ: carillon resume { $number } --send-undecided
cli-list-not-again = { $count ->
        [zero] لم يكن في الطريق شيء عند الانقطاع. لا يُعاد إرساله
        [one] كان إشعار واحد في الطريق عند الانقطاع. لا يُعاد إرساله
        [two] كان إشعاران في الطريق عند الانقطاع. لا يُعاد إرسالهما
        [few] كانت { $count } إشعارات في الطريق عند الانقطاع. لا يُعاد إرسالها
        [many] كان { $count } إشعارًا في الطريق عند الانقطاع. لا يُعاد إرسالها
       *[other] كان { $count } إشعار في الطريق عند الانقطاع. لا يُعاد إرسالها
    }.
cli-list-not-yet = لم يُرسل بعد
cli-no-lists = لم يُرسل شيء إلى قائمة بعد.
cli-head-count = العدد
cli-head-result = النتيجة
cli-head-reason = السبب
cli-head-number = الإرسال
cli-head-campaign = الحملة
cli-head-left = الباقي
cli-head-undecided = غير محسوم
cli-head-list = القائمة
