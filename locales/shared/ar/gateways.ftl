### البوابات التي تُعدّها: حقولها ومفاتيحها واختبار الاتصال وما يمنع الإرسال.

## الحقول

gateway-field-environment = البيئة
gateway-field-key-id = معرّف المفتاح
gateway-field-team-id = معرّف الفريق
gateway-field-project = المشروع
gateway-field-client-email = حساب الخدمة
gateway-field-private-key-id = مفتاح الحساب
gateway-field-token-uri = خادم الرموز
gateway-field-fcm-message = الرسالة
gateway-field-fcm-android = كائن Android
gateway-field-contact = جهة الاتصال
gateway-field-public-key = المفتاح العام
gateway-field-instance = الخادم
gateway-field-send-as = الإرسال بصفة
gateway-field-campaign-id = حملة API
gateway-field-variation-ios = نسخة الرسالة، iOS
gateway-field-variation-android = نسخة الرسالة، Android
gateway-field-variation-web = نسخة الرسالة، الويب
gateway-field-app-id = معرّف التطبيق
gateway-field-rate = الحد الأقصى في الثانية
gateway-field-preset = تعبئة لأجل
gateway-field-method = الطريقة
gateway-field-url = العنوان
gateway-field-headers = الترويسات
gateway-field-body = النص
gateway-field-id-at = المعرّف في الرد
gateway-field-refused-at = الرفض في الرد
gateway-field-address = خادم آخر
gateway-hint-environment = «التطوير» لإصدارات Xcode، و«الإنتاج» لـ TestFlight و App Store. رمز إحداهما ترفضه الأخرى.
gateway-hint-key-id = عشرة أحرف، بجانب المفتاح في حساب مطوّري Apple.
gateway-hint-team-id = عشرة أحرف، ضمن العضوية في حساب مطوّري Apple.
gateway-hint-contact = من تراسله خدمة الإشعارات: ‎mailto:you@example.com‎ أو صفحة https.
gateway-hint-rate = أقصى عدد من الإشعارات في الثانية. اتركه فارغًا للإرسال بالسرعة التي يقبلها المزوِّد.
gateway-hint-address = لخادم اختبار فقط. اتركه فارغًا للإرسال إلى المزوّد.
gateway-hint-from-key = قُرئ من ملف المفتاح.
gateway-hint-fcm-message = يعرض النظام الإشعار. أما رسالة البيانات فيعرضها التطبيق، ويجد العنوان والنص والصورة في بياناتها.
gateway-hint-fcm-android = جاء androidV2 في أكتوبر 2026. لا تختره إلا إذا كانت حزمة Firebase في التطبيق تعرفه.
gateway-hint-public-key = قُرئ من المفتاح. به تشترك المواقع.
gateway-hint-instance = خوادم شركتك. يدل عليها عنوان لوحة Braze: ‏‎dashboard-01.braze.eu‎ هو EU-01.
gateway-hint-send-as = الرسالة تقول كلمات Carillon. أما حملة Braze فتقول كلماتها، ولها أن تستعمل كلمات Carillon خصائصَ تشغيل: title و body و link و image.
gateway-hint-campaign-id = فقط إن أردت أن تحصي Braze الإشعارات: معرّف حملة API من صفحتها في لوحة التحكم.
gateway-hint-variation = بجانب الرسالة في تلك الحملة. يلزم عند ذكر حملة.
gateway-hint-app-id = معرّف UUID بجانب المفتاح في لوحة OneSignal ضمن Settings ثم Keys & IDs.
gateway-hint-preset = تعبّئ الحقول أدناه لخادم معروف. غيّرها كما تشاء.
gateway-hint-method = ما تذكره وثائق الخادم.
gateway-hint-url = إلى أين يذهب الطلب. وبعد اسم الخادم يمكن أن تكون فيه رموز بديلة: /to/{ "{{" }target{ "}}" }
gateway-hint-headers = سطر لكل ترويسة بالصيغة Name: value. { "{{" }key{ "}}" } يمثّل المفتاح، ولا يكون إلا هنا. وتُترك الترويسة التي لا قيمة لها.
gateway-hint-body = نص JSON في سلاسله رموز بديلة: { "{{" }title{ "}}" } و{ "{{" }target{ "}}" }. وما لا قيمة له يُترك. جميعها في docs/webhook.md.
gateway-hint-id-at = فقط إن كان سيظهر في الإيصالات: مؤشر JSON مثل ‎/data/id.
gateway-hint-refused-at = فقط إن كان الخادم يردّ على الرفض بنجاح: مؤشر JSON إلى كلماته.
gateway-choice-development = التطوير
gateway-choice-production = الإنتاج
gateway-choice-message = رسالة
gateway-choice-trigger = حملة تُشغَّل
gateway-choice-notification = إشعار
gateway-choice-data = رسالة بيانات
gateway-choice-android = android
gateway-choice-android-v2 = androidV2
gateway-preset-in-house = خدمة خاصة بك
gateway-key-apple-key = ملف المفتاح ‎(.p8)‎
gateway-key-service-account = ملف حساب الخدمة ‎(.json)‎
gateway-key-vapid = مفتاح VAPID ‎(.pem)‎
gateway-key-braze-key = مفتاح REST API
gateway-key-one-signal-key = مفتاح API للتطبيق
gateway-key-webhook-key = المفتاح، إن أراده الخادم
field-wrong-missing = الحقل فارغ.
field-wrong-apple-id = يجب أن يكون عشرة أحرف، من A إلى Z ومن 0 إلى 9.
field-wrong-contact = يجب أن يكون ‎mailto:‎ مع عنوان، أو صفحة https.
field-wrong-address = يجب أن يبدأ بـ ‎https://‎ أو يكون على هذا الجهاز.
field-wrong-identifier = يجب أن يكون من حروف لاتينية وأرقام وشرطات.
field-wrong-rate = يجب أن يكون عددًا صحيحًا من 1 إلى 10000.
field-wrong-choice = ليس من الخيارات.
field-wrong-pointer = يجب أن يبدأ بشرطة مائلة، مثل ‎/data/id.
field-wrong-json = هذا ليس JSON. قد تنقص أو تزيد فاصلة أو علامة اقتباس أو قوس.
field-wrong-not-closed = رمز بديل لا ينتهي. أغلقه بـ { "}}" }، أو اكتب { "{{" }{ "{{" } للأقواس نفسها.
field-wrong-unknown-name = لا شيء يسمّى «{ $named }». الأسماء الموجودة في docs/webhook.md.
field-wrong-unknown-filter = لا يوجد «{ $named }» بعد الخط. يوجد json وurl.
field-wrong-list-in-text = «{ $named }» قائمة. اكتبها وحدها في سلسلتها، أو اكتب ‎|json بعدها، أو كرّر جزءًا بـ «$each».
field-wrong-outside-each = لا يوجد «{ $named }» إلا داخل «$each».
field-wrong-key-outside-headers = لا يكون المفتاح إلا في الترويسات: فالنصوص والعناوين تُحفظ وتُعرض.
field-wrong-unknown-directive = لا يوجد «{ $named }». يوجد ‎$each و‎$if و‎$platform، والاسم الذي يبدأ بـ $ يُكتب بـ $$.
field-wrong-bad-directive = { $named ->
        [each] تأخذ «$each» القيمة "buttons" وجزءًا تحت "$do" وعددًا تحت "$most" إن كان يجب أن تنتهي عنده.
        [if] تأخذ «$if» اسمًا، وأجزاء تحت "$then" أو "$else" أو كليهما.
       *[platform] تأخذ «$platform» أجزاء تحت "ios" و"android" و"web" و"else"، وتقف وحدها.
    }
field-wrong-header = هذه ليست ترويسة. اكتب Name: value.
field-wrong-own-header = يكتب Carillon «{ $named }» بنفسه. احذف السطر.
field-wrong-placeholder-in-host = يجب كتابة اسم الخادم كاملًا. ويمكن أن تأتي الرموز البديلة بعده.
field-wrong-at = السطر { $line }، الحرف { $column }: { $what }

## ملفات المفاتيح

key-problem-empty = الملف فارغ.
    .why = نزّله مرة أخرى.
key-problem-too-large = الملف أكبر من أن يكون مفتاحًا.
    .why = حجم ملفات المفاتيح بضعة كيلوبايت. اختر الملف الذي أعطاك إياه المزوّد.
key-problem-not-a-key = لا مفتاح في هذا الملف.
    .why = { $wants }
key-problem-damaged = المفتاح تالف.
    .why = ضاع جزء منه، ربما في رسالة أو محرّر. خذ الملف من حيث نُزّل.
key-problem-certificate = هذه شهادة.
    .why = يوقّع Carillon بمفتاح لا تنتهي صلاحيته ويخدم كل تطبيقاتك. أنشئ مفتاح p8 في حساب مطوّري Apple ضمن Keys.
key-problem-public-key = هذا النصف العام من المفتاح.
    .why = التوقيع يحتاج النصف الخاص، وهو في الملف الذي فيه PRIVATE KEY.
key-problem-encrypted = المفتاح محميّ بعبارة مرور.
    .why = أزلها بالأمر: openssl pkcs8 -in FILE -out KEY. يحفظ Carillon المفتاح معمّى بنفسه.
key-problem-rsa = هذا مفتاح RSA.
    .why = تريد خدمات الإشعارات مفتاحًا من المنحنى P-256. { $wants }
key-problem-other-curve = هذا المفتاح من المنحنى { $named }.
    .why = تريد خدمات الإشعارات P-256. { $wants }
key-problem-other-algorithm = هذا مفتاح { $named }.
    .why = تريد خدمات الإشعارات مفتاحًا من المنحنى P-256. { $wants }
key-problem-not-an-api-key = هذا ليس مفتاح API.
    .why = المفتاح سطر واحد بلا مسافات. { $wants }
key-problem-not-one-line = هذا ليس سطرًا واحدًا.
    .why = الرمز أو كلمة السر سطر واحد. انسخه من جديد.
key-problem-not-json = هذا ليس ملف حساب خدمة.
    .why = { $wants }
key-problem-google-services = هذا ملف google-services.json الخاص بالتطبيق، ولا مفتاح فيه.
    .why = { $wants }
key-problem-other-google-type = نوع ملف Google هذا { $named }، وليس حساب خدمة.
    .why = { $wants }
key-problem-missing-member = ينقص ملف حساب الخدمة «{ $named }».
    .why = نزّله مرة أخرى ولا تغيّر فيه شيئًا.
key-problem-bad-private-key = تعذّرت قراءة المفتاح الخاص في حساب الخدمة.
    .why = نزّل الملف مرة أخرى ولا تغيّر فيه شيئًا.
key-problem-unsafe-token-uri = سيجلب حساب الخدمة هذا رموزه من { $named }، حيث قد يقرؤها غيرك.
    .why = ملفات Google تذكر ‎https://oauth2.googleapis.com/token‎. نزّله مرة أخرى من Google.
key-wanted-apple-key = اختر الملف ‎AuthKey_….p8‎ من حساب مطوّري Apple ضمن Keys.
key-wanted-service-account = أنشئه في وحدة تحكم Firebase: إعدادات المشروع، حسابات الخدمة، إنشاء مفتاح خاص جديد.
key-wanted-vapid = اختر ملف PEM فيه مفتاح P-256، أو دع Carillon ينشئ واحدًا.
key-wanted-braze-key = أنشئه بصلاحية messages.send في لوحة Braze، ضمن الإعدادات ثم مفاتيح API.
key-wanted-one-signal-key = انسخ مفتاح API للتطبيق من لوحة OneSignal ضمن Settings ثم Keys & IDs.
key-wanted-webhook-key = ألصق الرمز أو كلمة السر التي يريدها الخادم. تُوضع في الترويسات التي تذكر { "{{" }key{ "}}" } ولا توضع في غيرها. اتركه فارغًا إن لم يُردها.

## اختبار الاتصال

tested-key-taken = قُبل المفتاح ({ $provider }).
    .why = كان الجواب «{ $answer }» بعد { $took } مللي ثانية. لم يُسلَّم شيء: الاختبار لا يسمّي جهازًا.
tested-refused = { $what }
    .why = { $why }
tested-no-answer = لا جواب ({ $provider }): { $detail }.
    .why = ليس المفتاح هو السبب بقدر ما يُعرف. تحقّق من الشبكة والوكيل وعنوان الخادم.
tested-key-signs = المفتاح يوقّع.
    .why = لكل متصفح خدمة إشعارات خاصة به، فلا أحد يُسأل قبل إضافة جهاز. أرسل إليه إشعارًا تجريبيًا.
tested-answers = الخادم يجيب (HTTP { $status }، { $took } م.ث).
    .why = لم يُرسل شيء. وهل يقبل إشعارًا، فذلك يظهر مع أول إشعار.
looked-at = لو أُرسل الإشعار لقُبل لدى { $provider }.
    .why = لم يُسلَّم شيء، كان سؤالًا فقط.

## ما لا يتوافق

mismatch-other-provider = هذا الرمز ليس لـ { $provider }.
mismatch-other-environment = هذا الرمز من بيئة Apple الأخرى.
obstacle-no-gateway = لا بوابة تصل إلى هذا الجهاز.
detail-other-provider = رمز الجهاز لمزوّد آخر
detail-other-environment = رمز الجهاز من بيئة Apple الأخرى وكان سيُرفض
detail-bad-subscription = تعذّرت قراءة الاشتراك
detail-unsafe-endpoint = عنوان الاشتراك ليس https
detail-bad-signature = توقيع المفتاح غير صحيح
detail-bad-template = لا يمكن قراءة قالب الطلب
detail-empty-body = لا يُبقي القالب شيئًا من هذه الرسالة لهذه المنصة
detail-web-page = أجابت صفحة ويب، ربما صفحة دخول أمام الخادم
detail-invalid_aliases = تفيد OneSignal بأن جهازًا لهذا الشخص لم يعد مشتركًا

## رفض خادم رموز Google

reason-fcm-invalid_grant = لا تقبل Google توقيع حساب الخدمة.
    .do = ربما أُلغي المفتاح، أو أن ساعة هذا الجهاز مخطئة بأكثر من خمس دقائق. أنشئ مفتاحًا جديدًا في وحدة تحكم Firebase.
reason-fcm-invalid_client = لا تعرف Google حساب الخدمة هذا.
    .do = ربما حُذف. أنشئ مفتاحًا جديدًا في وحدة تحكم Firebase.
reason-fcm-invalid_request = لم يفهم خادم رموز Google الطلب.
reason-fcm-invalid_scope = لا يحق لحساب الخدمة طلب إذن الإرسال.
    .do = امنحه دور مشرف Firebase Cloud Messaging API في وحدة تحكم Google Cloud.
reason-fcm-unauthorized_client = لا يحق لحساب الخدمة جلب الرموز بهذه الطريقة.
    .do = امنحه دور مشرف Firebase Cloud Messaging API في وحدة تحكم Google Cloud.
reason-fcm-unsupported_grant_type = لا يعرف خادم رموز Google هذا النوع من الطلبات.

## ما تعذّر على سطر الأوامر

failure-unknown-gateway = لا توجد بوابة «{ $given }».
    .why = { $known ->
        [none] لم تُعدّ أي بوابة. أضف واحدة بالأمر: carillon gateways add
       *[other] الموجود: { $known }
    }
failure-unknown-device = ليس لهذه البوابة جهاز «{ $given }».
    .why = { $known ->
        [none] لا جهاز لها. أضف واحدًا بالأمر: carillon devices add
       *[other] الموجود: { $known }
    }
failure-name-taken = توجد بوابة أو جهاز «{ $given }».
    .why = اختر اسمًا آخر، أو أزل الموجود أولًا.
failure-unknown-field = ليس لهذه البوابة حقل «{ $given }».
    .why = الموجود: { $known }
failure-bad-field = { $field }: { $wrong }
    .why = أعطه بالخيار ‎--set { $id }=VALUE‎.
failure-bad-key = { $what }
    .why = { $why }
failure-key-wanted = ينقص مفتاح.
    .why = { $wants } أعط الملف بالخيار ‎--key FILE‎.
failure-key-needed = لا تُرسل { $given } شيئًا بلا مفتاحها.
    .why = لم يُنسَ شيء. لنسيان الاثنين: carillon gateways remove "{ $given }"
failure-keys-locked = المفاتيح مقفلة: لا سلسلة مفاتيح على هذا الجهاز، فهي في ملف محميّ بعبارة مرور.
    .why = عيّن CARILLON_PASSPHRASE، أو شغّل الأمر في طرفية حيث تُطلب العبارة.
failure-unsubscribed = ألغى { $given } الاشتراك: لا يُرسل إليه شيء.
    .why = استبعده. إن أراد صاحبه الإشعارات من جديد: carillon devices mark "{ $given }" subscribed
failure-not-quiet = ‏{ $given } ليس iPhone ولا iPad: iOS وحده يسلّم بهدوء.
    .why = اختر subscribed أو opted-in أو unsubscribed.
failure-wrong-passphrase = عبارة المرور خاطئة.
    .why = لم يُرسل شيء ولم يتغيّر شيء. إن ضاعت فاحذف keys.age من مجلد Carillon وأضف المفاتيح من جديد.
failure-keyring = رفضت سلسلة مفاتيح النظام: { $detail }
    .why = افتح قفلها، أو عيّن CARILLON_KEYRING=off لحفظ المفاتيح في ملف محميّ بعبارة مرور.
failure-gateway-without-key = لا مفتاح للبوابة «{ $given }» على هذا الجهاز.
    .why = أزلها وأضفها من جديد مع ملف مفتاحها.
failure-bad-target = لا يعرف Carillon رمز الجهاز هذا.
    .why = أعط رمز APNs أو معرّف Firebase أو رمزه، أو اشتراك إشعارات بصيغة JSON، أو ما تعرف به Braze أو OneSignal الشخص، على الإدخال القياسي.
failure-platform-wanted = هذا الهدف شخص لا جهاز.
    .why = حدد الجهاز المقصود: ‎--platform ios‎ أو android أو web.
failure-cannot-look = لا يمكن سؤال «{ $given }» من دون إرسال.
    .why = Firebase وحده يمكن سؤاله. انظر ما سيُرسل باستخدام ‎--dry-run، أو أرسل إلى بيئة الاختبار.
failure-not-yours = ليست أجهزتك وحدها: { $devices }.
    .why = إن كانوا يعلمون بقدوم إشعار تجريبي، فأعد الإرسال مع ‎--to-others.
failure-does-not-fit = { $what }
    .why = اختر البوابة التي تصل إلى هذا الجهاز.
failure-no-home = مجلد Carillon غير معروف.
    .why = عيّن HOME، أو CARILLON_HOME للمجلد الذي فيه البوابات والأجهزة.

## ما يقوله بجانب النتائج

cli-passphrase = عبارة مرور المفاتيح:
cli-passphrase-new = لا سلسلة مفاتيح على هذا الجهاز. تُحفظ المفاتيح في ملف معمّى بعبارة مرور. اختر عبارة:
cli-gateway-added = أُضيفت { $name }. مفتاحها محفوظ في { $place ->
        [keyring] سلسلة مفاتيح النظام
       *[file] الملف keys.age، معمّى بعبارة مرورك
    }.
cli-gateway-removed = أُزيلت { $name } مع مفتاحها.
cli-gateway-key-forgotten = تبقى { $name } بلا مفتاح.
cli-gateway-added-without-key = أُضيفت { $name }. تُرسل بلا مفتاح.
cli-device-added = أُضيف { $name }.
cli-device-marked = { $name } الآن { $state }.
cli-device-removed = أُزيل { $name }.
cli-no-gateways = لم تُعدّ أي بوابة. الأمر `carillon send --gateway sandbox` لا يحتاج إليها.
cli-no-devices = لم يُضف أي جهاز. لبيئة الاختبار أجهزتها.
cli-no-receipts = لم يُعثر على أي إيصال.
cli-more-receipts = أحدث { $shown } من { $all }. يعرض --limit المزيد.
