# شاشة الإرسال: أجهزة الاختبار والتجربة والإيصالات والوارد.

send-gateway = البوابة
send-sandbox = بيئة الاختبار
send-sandbox-what = لا إرسال حقيقيًا
send-devices = أجهزتك للاختبار
send-loading = جارٍ التحميل
send-device-other-platform = منصة خارج هذه الحملة
send-answer = رد { $device }
send-answer-accept = قبول
send-answer-refusals = حالات الرفض
send-answer-on-the-way = في الطريق
send-answer-delay = يرد بعد 5 ثوانٍ
send-answer-reset = ينقطع الاتصال قبل الرد
send-answer-cut = ينقطع الرد في منتصفه
send-answer-malformed = رد لا يُقرأ
send-answer-no-tls = خادم بلا TLS
send-locales = اللغات
send-chosen-count = { $chosen } من { $all }
send-locales-every = الكل
send-locales-first = الأولى فقط
send-personas = الشخصيات
send-only-own = الإشعارات التجريبية لأجهزتك أنت فقط.
send-demo = عرض تجريبي: لا يغادر شيء هذه الصفحة، والإيصالات معدّة مسبقًا.
send-others = وإلى أجهزة { $names } أيضًا: ستُسأل أولًا.
send-nothing-chosen = اختر جهازًا واحدًا ولغة واحدة على الأقل.
send-nobody-chosen = اختر شخصية واحدة على الأقل.
send-errors = { $count ->
    [one] خطأ واحد: كان المزوِّد الحقيقي سيرفض هذا.
    [two] خطآن: كان المزوِّد الحقيقي سيرفض هذا.
    [few] { $count } أخطاء: كان المزوِّد الحقيقي سيرفض هذا.
    [many] { $count } خطأً: كان المزوِّد الحقيقي سيرفض هذا.
   *[other] { $count } خطأ: كان المزوِّد الحقيقي سيرفض هذا.
}
send-errors-show = عرض
send-button = { $count ->
    [zero] إرسال إشعارات تجريبية
    [one] إرسال إشعار تجريبي واحد
    [two] إرسال إشعارين تجريبيين
    [few] إرسال { $count } إشعارات تجريبية
    [many] إرسال { $count } إشعارًا تجريبيًا
   *[other] إرسال { $count } إشعار تجريبي
}

send-run-none = لا تجارب بعد
send-run-none-why = أرسل إشعارًا تجريبيًا: تظهر هنا كل الردود، ويظهر ما وصل مرسومًا كما هو.
send-run = التجربة { $number }
send-run-about = { $campaign } · النسخة { $variant } · بدأت { $time }
send-pause = إيقاف مؤقت
send-resume = استئناف
send-cancel = إلغاء الباقي
send-paused = متوقف مؤقتًا، الباقي: { $count }.
send-waits-retry = رُفض مؤقتًا: تُعاد المحاولة في { $time }.
send-waits-rate = التزامًا بسرعة البوابة: يُرسل التالي في { $time }.
send-progress = الردود: { $done } من { $all }
send-count-accepted = { $count } مقبول
send-count-rejected = { $count } مرفوض
send-count-retrying = { $count } قيد إعادة المحاولة
send-count-undecided = { $count } غير محسوم
send-count-not-sent = { $count } لم يُرسل
send-count-sending = { $count } قيد الإرسال
send-count-waiting = { $count } في الانتظار

send-grid = الأجهزة واللغات
send-device = الجهاز
send-accepted = مقبول
send-rejected = مرفوض
send-retrying = إعادة المحاولة
send-undecided = غير محسوم
send-not-sent = لم يُرسل
send-sending = قيد الإرسال
send-waiting = في الانتظار
send-page-locales = اللغات { $first }–{ $last } من { $all }
send-page-locales-before = اللغات السابقة
send-page-locales-after = المزيد من اللغات
send-page-devices = الأجهزة { $first }–{ $last } من { $all }
send-page-devices-before = الأجهزة السابقة
send-page-devices-after = المزيد من الأجهزة
send-receipt-of-cell = إيصال الخانة المختارة

send-receipts = الإيصالات
send-filter = أي الإيصالات
send-receipts-more = عرض المزيد
send-inbox = الوارد
send-inbox-empty = يظهر هنا ما تتلقاه بيئة الاختبار، مرسومًا من البايتات التي وصلت.
send-inbox-desktop = اعرض على هذا الحاسوب أيضًا
send-inbox-show = اعرض على هذا الحاسوب
send-inbox-filled-in = يضع Braze قيم كل شخص. هنا: { $persona }.
send-inbox-filled-in-nobody = يضع Braze قيم كل شخص. هنا: لا قيم، لأن الحملة ليس فيها شخصية.

where-title = ما الذي يذهب وإلى أين
where-others = ليست أجهزتك وحدها: سيصل هذا إلى أجهزة { $names }. أرسله فقط إن كان ذلك متوقَّعًا لديهم.
where-send-others = إرسال إلى { $names } أيضًا
where-clear = الإشعارات: { $all }. لا عائق أمامها.
where-hindered = لن يصل كما ينبغي: { $count } من { $all }، وهي في الأعلى.
where-bytes = البايتات
where-bytes-of = { $size } من { $limit }
where-falls-back = بعض الكلمات من { $from }.
