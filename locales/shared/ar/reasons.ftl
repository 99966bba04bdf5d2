### كيف انتهى الإرسال. البوابة تقبل أو ترفض، ولا أحد يضمن أن الجهاز يعرض الإشعار.
### $provider اسم المزوِّد؛ و`.do` ما العمل حين تكون نصيحة العلاج العامة غير كافية.

outcome-accepted = قُبل الإشعار ({ $provider }).
    .why = { $id ->
        [none] الإشعار في الطريق. لا تذكر البوابة هل يعرضه الجهاز.
       *[other] الإشعار في الطريق برقم { $id-text }. لا تذكر البوابة هل يعرضه الجهاز.
    }
outcome-undecided = لا يُعرف هل وصل الطلب إلى { $provider }.
    .why = خرج الطلب ولم يصل جواب واضح ({ $detail }). انظر إلى الجهاز أولًا: قد يعرضه مرتين إن أرسلته من جديد.
outcome-not-sent = لم يُرسل.
    .why = لم يخرج الطلب أصلًا ({ $detail }). { $next ->
        [other-device] أرسل إلى جهاز في بيئة الاختبار بدلًا من ذلك.
       *[send-again] يمكنك إعادة الإرسال بأمان.
    }
reason-unknown = رُفض الإشعار ({ $provider }){ $reason ->
        [none] {""}
       *[other] : { $reason-text }
    } (HTTP { $status }).
    .do = ليس لدى Carillon تفسير لهذا الرد. ابحث عنه في وثائق المزوِّد.
retry-after = مدة الانتظار المطلوبة ({ $provider }): { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }.

## ما حدث حين لم يخبر به أي مزوِّد

detail-interrupted = أُغلق Carillon أو أُنهي
detail-stopped = أُوقف الإرسال
detail-never-left = أُغلق Carillon أو أُنهي قبل خروج الطلب
detail-no-gateway = ليس لدى Carillon بعد حساب يصل إلى هذا الجهاز

## العلاج

remedy-fix-message = غيِّر الرسالة ثم أعد الإرسال.
remedy-remove-target = لم يعد هذا الهدف موجودًا. أزل الجهاز أو الصق رمز التطبيق الحالي.
remedy-check-environment = تحقق هل الرمز لنسخة تطوير أم لنسخة إنتاج، واختر تلك البيئة للجهاز.
remedy-fix-credentials = صحِّح مفاتيح البوابة أو صلاحياتها ثم أعد الإرسال.
remedy-retry-later = انتظر قليلًا ثم أعد الإرسال.
remedy-report = لا عيب في رسالتك: هذا خطأ في Carillon. نرجو الإبلاغ عنه.

## APNs

reason-apns-BadCollapseId = معرّف الدمج أطول من 64 بايت.
    .do = اختر معرّف دمج أقصر في خيارات iOS.
reason-apns-BadDeviceToken = لا تعرف Apple رمز الجهاز هذا هنا.
    .do = تحقق من أنه نُسخ كاملًا، ومن أن رمز نسخة التطوير يُرسل إلى بيئة التطوير.
reason-apns-BadExpirationDate = تاريخ انتهاء الصلاحية غير معقول.
    .do = اختر مدة صلاحية أخرى في خيارات iOS.
reason-apns-BadMessageId = المعرّف الذي أعطاه Carillon للإشعار مصوغ خطأ.
reason-apns-BadPriority = الأولوية التي أعطاها Carillon للإشعار غير مسموح بها.
reason-apns-BadTopic = لا تعرف Apple معرّف الحزمة هذا.
    .do = صحِّح معرّف حزمة التطبيق.
reason-apns-DeviceTokenNotForTopic = الرمز لتطبيق آخر.
    .do = قارن معرّف حزمة التطبيق بالتطبيق الذي أظهر الرمز.
reason-apns-DuplicateHeaders = أرسل Carillon ترويسة مرتين.
reason-apns-IdleTimeout = أغلقت Apple الاتصال لطول سكونه.
reason-apns-InvalidPushType = نوع الإشعار الذي حدده Carillon غير مسموح به.
reason-apns-MissingDeviceToken = ليس في الطلب رمز جهاز.
    .do = رمز الجهاز فارغ. الصق رمز التطبيق الحالي.
reason-apns-MissingTopic = لا يذكر الطلب أي تطبيق.
    .do = أدخل معرّف حزمة التطبيق.
reason-apns-PayloadEmpty = لا شيء ليُعرض.
    .do = اكتب عنوانًا أو نصًا.
reason-apns-TopicDisallowed = لا يُسمح للمفتاح بالإرسال إلى هذا التطبيق.
    .do = تحقق من معرّف الحزمة، ومن أن فريق المفتاح وموضوعاته تشمل هذا التطبيق.
reason-apns-BadCertificate = الشهادة غير مقبولة.
reason-apns-BadCertificateEnvironment = الشهادة للبيئة الأخرى.
    .do = استخدم شهادة للبيئة التي فيها الجهاز.
reason-apns-BadEnvironmentKeyIdInToken = المفتاح للبيئة الأخرى.
    .do = استخدم مفتاحًا مسموحًا به في بيئة الجهاز.
reason-apns-ExpiredProviderToken = مضت على رمز تسجيل الدخول أكثر من ساعة.
    .do = تحقق من ساعة هذا الكمبيوتر ثم أعد الإرسال.
reason-apns-Forbidden = لا تسمح Apple بهذا.
reason-apns-InvalidProviderToken = رمز تسجيل الدخول غير صالح.
    .do = تحقق من ملف المفتاح ومعرّفه ومعرّف الفريق.
reason-apns-MissingProviderToken = أُرسل الطلب بلا تسجيل دخول.
    .do = أضف مفتاحًا إلى البوابة.
reason-apns-UnrelatedKeyIdInToken = تغيَّر المفتاح والاتصال مفتوح.
    .do = أعد الإرسال، فيُفتح اتصال جديد.
reason-apns-BadPath = طلب Carillon عنوانًا غير موجود.
reason-apns-MethodNotAllowed = أرسل Carillon الطلب بطريقة لا تقبلها Apple.
reason-apns-ExpiredToken = انتهت صلاحية رمز الجهاز.
reason-apns-Unregistered = لم يعد الجهاز يستقبل إشعارات هذا التطبيق: حُذف التطبيق أو تغيَّر رمزه.
reason-apns-PayloadTooLarge = الحمولة أكبر من 4,096 بايت.
    .do = اختصر النصوص أو الروابط؛ تبيِّن لوحة الحمولة أين تُصرف البايتات.
reason-apns-TooManyProviderTokenUpdates = جُدِّد رمز تسجيل الدخول مرات كثيرة.
    .do = انتظر 20 دقيقة ثم أعد الإرسال.
reason-apns-TooManyRequests = تلقى هذا الجهاز إشعارات كثيرة في وقت قصير.
reason-apns-InternalServerError = وقع خلل في خدمة Apple.
    .do = انتظر ربع ساعة ثم أعد الإرسال.
reason-apns-ServiceUnavailable = خدمة Apple غير متاحة.
    .do = انتظر ربع ساعة ثم أعد الإرسال.
reason-apns-Shutdown = يُعاد تشغيل خدمة Apple.

## FCM

reason-fcm-INVALID_ARGUMENT = لا تقبل Google جزءًا من الطلب: الرسالة أو الرمز.
    .do = تحقق من أن الرمز نُسخ كاملًا؛ وإن وصلت هذه الرسالة إلى جهاز آخر فالسبب هو الرمز.
reason-fcm-THIRD_PARTY_AUTH_ERROR = ينقص مشروع Firebase مفتاح APNs أو مفتاح ويب صالح.
    .do = أضف المفتاح في وحدة تحكم Firebase.
reason-fcm-UNAUTHENTICATED = أُرسل الطلب بلا تسجيل دخول.
    .do = تحقق من حساب الخدمة ومن ساعة هذا الكمبيوتر.
reason-fcm-PERMISSION_DENIED = لا يُسمح لحساب الخدمة بالإرسال لهذا المشروع.
    .do = فعِّل واجهة Cloud Messaging API وامنح الحساب صلاحية الإرسال.
reason-fcm-SENDER_ID_MISMATCH = الرمز لمشروع Firebase آخر.
    .do = الصق رمزًا من تطبيق مبني بهذا المشروع.
reason-fcm-UNREGISTERED = حُذف التطبيق من الجهاز أو جُدِّد رمزه.
reason-fcm-QUOTA_EXCEEDED = رسائل أكثر من اللازم لهذا الجهاز أو الموضوع أو المشروع.
    .do = انتظر دقيقة ثم أعد الإرسال.
reason-fcm-INTERNAL = وقع خلل في خدمة Google.
reason-fcm-UNSPECIFIED_ERROR = لم تذكر Google سببًا.
reason-fcm-UNAVAILABLE = خدمة Google مثقلة أو غير متاحة.

## Web Push: خدمة Apple

reason-web-push-BadTtl = مدة الصلاحية غير مسموح بها.
    .do = اختر مدة صلاحية أخرى في خيارات الويب.
reason-web-push-BadUrgency = درجة الاستعجال التي حددها Carillon غير مسموح بها.
reason-web-push-BadWebPushRequest = الطلب مصوغ خطأ.
reason-web-push-BadWebPushTopic = الموضوع غير مسموح به.
    .do = استخدم 32 حرفًا أو رقمًا أو - أو _ على الأكثر، بعدد يقبل القسمة على أربعة.
reason-web-push-BadJwtToken = رمز تسجيل الدخول غير صالح.
    .do = تحقق من عنوان الاتصال في مفاتيح VAPID ومن ساعة هذا الكمبيوتر.
reason-web-push-BadVapidPublicKey = مفتاح VAPID العام مصوغ خطأ.
reason-web-push-VapidPkHashMismatch = أُنشئ الاشتراك بمفتاح VAPID آخر.
    .do = استخدم المفتاح الذي يشترك به الموقع، أو اشترك من جديد.

## Web Push: خدمة Mozilla

reason-web-push-errno-101 = إحدى ترويسات التشفير ناقصة أو خاطئة.
reason-web-push-errno-102 = عنوان الاشتراك تالف.
    .do = انسخ الاشتراك كله من جديد.
reason-web-push-errno-103 = انتهى الاشتراك.
reason-web-push-errno-104 = الحمولة كبيرة جدًا.
    .do = اختصر النصوص أو الروابط؛ تبيِّن لوحة الحمولة أين تُصرف البايتات.
reason-web-push-errno-105 = لم يعد عنوان الاشتراك موجودًا.
reason-web-push-errno-106 = لم يعد المتصفح المشترك موجودًا.
reason-web-push-errno-109 = تسجيل الدخول بـ VAPID غير صالح لهذا الاشتراك.
    .do = استخدم المفتاح الذي يشترك به الموقع، وتحقق من ساعة هذا الكمبيوتر.
reason-web-push-errno-110 = ترويسة مفتاح التشفير خاطئة.
reason-web-push-errno-111 = ترويسة التشفير خاطئة.
reason-web-push-errno-112 = مدة الصلاحية ناقصة أو غير مسموح بها.
    .do = اختر مدة صلاحية أخرى في خيارات الويب.
reason-web-push-errno-113 = الموضوع غير مسموح به.
    .do = استخدم 32 حرفًا أو رقمًا أو - أو _ على الأكثر.

## Web Push: رمز الحالة وحده

reason-web-push-status-400 = الطلب مصوغ خطأ.
reason-web-push-status-401 = أُرسل الطلب بلا تسجيل دخول.
    .do = تحقق من مفاتيح VAPID في البوابة.
reason-web-push-status-403 = تسجيل الدخول لا يناسب الاشتراك.
    .do = استخدم المفتاح الذي يشترك به الموقع، أو اشترك من جديد.
reason-web-push-status-404 = لم يعد الاشتراك موجودًا.
reason-web-push-status-410 = انتهى الاشتراك: ألغاه صاحبه أو جدَّده المتصفح.
reason-web-push-status-413 = الحمولة كبيرة جدًا.
    .do = اختصر النصوص أو الروابط؛ تبيِّن لوحة الحمولة أين تُصرف البايتات.
reason-web-push-status-429 = إشعارات كثيرة في وقت قصير.
reason-web-push-status-500 = وقع خلل في خدمة الإشعارات.
reason-web-push-status-503 = خدمة الإشعارات غير متاحة.

## Braze

reason-braze-Bad-Request = تعذّرت على Braze قراءة الطلب.
reason-braze-No-Recipients = لا تجد Braze أحدًا ترسل إليه.
    .do = تحقق من المعرّف الخارجي للجهاز أو اسمه المستعار، ومن أن الشخص سمح بالإشعارات في تطبيقك.
reason-braze-Invalid-Campaign-ID = ليس لدى Braze حملة API بهذا المعرّف.
    .do = انسخ معرّف حملة API من لوحة Braze إلى إعدادات البوابة، أو اتركه فارغًا فيها.
reason-braze-Message-Variant-Unspecified = ذُكرت حملة ولم تُذكر رسالتها لهذه المنصة.
    .do = أدخل نسخة الرسالة لهذه المنصة في إعدادات البوابة، أو اترك حملة API فارغة.
reason-braze-Invalid-Message-Variant = ليس في حملة API رسالة بهذه النسخة.
    .do = انسخ نسخة الرسالة من الحملة نفسها إلى إعدادات البوابة.
reason-braze-Mismatched-Message-Type = نسخة الرسالة تخص منصة أخرى.
    .do = قارن نسخ الرسائل في إعدادات البوابة بنسخ الحملة.
reason-braze-Invalid-Extra-Push-Payload = لا تقبل Braze المفاتيح التي يضيفها Carillon إلى الرسالة.
reason-braze-The-max-number-of-external_ids-and-aliases-per-request-was-exceeded = يذكر الطلب أشخاصًا أكثر مما تقبله Braze دفعة واحدة.
reason-braze-The-max-number-of-ids-per-request-was-exceeded = يذكر الطلب معرّفات أكثر مما تقبله Braze دفعة واحدة.
reason-braze-No-message-to-send = لا شيء يُعرض.
    .do = اكتب عنوانًا أو نصًا.
reason-braze-Apple-Push-Length-Exceeded = النصوص والأزرار أكبر من 1,912 بايت التي تقبلها Braze لنظام iOS.
    .do = اختصر النصوص أو روابط الأزرار.
reason-braze-Android-Push-Length-Exceeded = الرسالة أكبر من 4,000 بايت التي تقبلها Braze لنظام Android.
    .do = اختصر النصوص أو الروابط.
reason-braze-status-401 = لا تعرف Braze مفتاح API هذا.
    .do = تأكد من نسخه كاملًا ومن أن الخادم هو خادم لوحتك.
reason-braze-status-403 = لا يُسمح لمفتاح API هذا بإرسال الرسائل.
    .do = امنحه صلاحية messages.send في لوحة Braze، أو اسأل هل تشمل باقتك واجهة API.
reason-braze-status-404 = ليس لدى Braze شيء عند هذا العنوان.
    .do = تحقق من الخادم في إعدادات البوابة.
reason-braze-status-429 = طلبات أكثر من اللازم إلى Braze في وقت قصير.
reason-braze-status-500 = وقع خلل في خدمة Braze.
    .do = انظر إلى الجهاز أولًا: قد يعرضه مرتين إن أرسلته من جديد.
reason-braze-status-502 = لم يصل الطلب إلى خوادم Braze.
reason-braze-status-503 = خدمة Braze مثقلة أو غير متاحة.
reason-braze-status-504 = استغرقت خوادم Braze وقتًا أطول من اللازم.
    .do = انظر إلى الجهاز أولًا: قد يعرضه مرتين إن أرسلته من جديد.

## OneSignal

reason-one-signal-All-included-players-are-not-subscribed = لا تجد OneSignal من يستقبله على هذه المنصة.
    .do = تحقق من معرّف الاشتراك أو المعرّف الخارجي ومن منصة الجهاز، ومن السماح بالإشعارات هناك.
reason-one-signal-invalid_player_ids = انتهى هذا الاشتراك.
reason-one-signal-Incorrect-subscription_id-format-in-include_subscription_ids-not-a-valid-UUID = معرّف الاشتراك غير سليم الصيغة.
    .do = انسخه من جديد: هو UUID.
reason-one-signal-Message-Notifications-must-have-English-language-content = لا شيء يُعرض.
    .do = اكتب نصًا.
reason-one-signal-Platforms-You-may-only-send-to-one-delivery-channel-at-a-time-Make-sure-you-are-only-including-one-of-push-platforms-Email-or-SMS = هذا الاشتراك للبريد أو الرسائل القصيرة لا للإشعارات.
    .do = استعمل معرّف اشتراك إشعارات لهذا الشخص.
reason-one-signal-You-must-include-which-players-segments-or-tags-you-wish-to-send-this-notification-to = لم يذكر Carillon أحدًا يُرسل إليه.
reason-one-signal-status-401 = أُرسل الطلب بلا تسجيل دخول.
    .do = ألصق مفتاح API للتطبيق في إعدادات البوابة من جديد.
reason-one-signal-status-403 = لا تعرف OneSignal مفتاح API هذا، أو هو لتطبيق آخر.
    .do = قارن المفتاح ومعرّف التطبيق بما في لوحة OneSignal ضمن Settings ثم Keys & IDs.
reason-one-signal-status-404 = ليس لدى OneSignal شيء عند هذا العنوان.
    .do = اترك «خادم آخر» فارغًا في إعدادات البوابة.
reason-one-signal-status-429 = طلبات أكثر من اللازم إلى OneSignal في وقت قصير.
reason-one-signal-status-500 = وقع خلل في خدمة OneSignal.
reason-one-signal-status-502 = لم يصل الطلب إلى خوادم OneSignal.
reason-one-signal-status-503 = خدمة OneSignal مثقلة أو غير متاحة.
reason-one-signal-status-504 = استغرقت خوادم OneSignal وقتًا أطول من اللازم.

## Webhook

reason-webhook-redirect = يحيل الخادم الطلب إلى عنوان آخر.
    .do = ضع ذلك العنوان في إعدادات البوابة. لا يتبع Carillon أحدًا إلى مكان آخر، لأن المفتاح سيذهب مع الطلب.
reason-webhook-status-400 = لا يقبل الخادم هذا الطلب.
    .do = قارن قالب النص بوثائق الخادم.
reason-webhook-status-401 = يريد الخادم مفتاحًا، أو مفتاحًا آخر.
    .do = ألصق مفتاحه في إعدادات البوابة، واذكره في ترويسة.
reason-webhook-status-403 = لا يُسمح لهذا المفتاح بالإرسال هنا.
    .do = امنحه هذا الحق على الخادم، أو استعمل غيره.
reason-webhook-status-404 = ليس لدى الخادم شيء عند هذا العنوان، أو لا يعرف الوجهة.
    .do = قارن العنوان في إعدادات البوابة ووجهة الجهاز بما لدى الخادم.
reason-webhook-status-405 = لا يقبل الخادم هذه الطريقة عند هذا العنوان.
    .do = اختر الطريقة الأخرى، أو قارن العنوان بوثائق الخادم.
reason-webhook-status-410 = لم يعد الخادم يعرف هذه الوجهة.
reason-webhook-status-413 = الطلب أكبر مما يقبله الخادم.
reason-webhook-status-415 = لا يقبل الخادم نوع المحتوى هذا.
    .do = قارن الترويسة Content-Type في إعدادات البوابة بوثائق الخادم.
reason-webhook-status-422 = يفهم الخادم الطلب، لكن قيمة فيه خاطئة.
    .do = قارن قالب النص بوثائق الخادم.
reason-webhook-status-429 = طلبات أكثر من اللازم إلى الخادم في وقت قصير.
reason-webhook-status-500 = وقع خلل في الخادم.
    .do = انظر إلى الجهاز أولًا: قد يظهر إشعار آخر مرتين.
reason-webhook-status-502 = لم يتلقَّ الوكيل الذي أمام الخادم ردًا منه.
    .do = انظر إلى الجهاز أولًا: قد يظهر إشعار آخر مرتين.
reason-webhook-status-503 = الخادم مثقل أو غير متاح.
reason-webhook-status-504 = استغرق الخادم وقتًا أطول من اللازم.
    .do = انظر إلى الجهاز أولًا: قد يظهر إشعار آخر مرتين.
