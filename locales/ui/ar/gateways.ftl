# إعداد البوابات والأجهزة في شاشة الإرسال.

gateway-add = إضافة بوابة
gateway-change = إعدادات { $name }
gateway-what-apns-development = Apple، تطوير
gateway-what-apns-production = Apple، إنتاج
gateway-what-fcm = Firebase
gateway-what-web-push = المتصفحات
gateway-form-new = إضافة بوابة
gateway-form-change = إعدادات البوابة
gateway-provider = المزوّد
gateway-provider-apns = Apple ‏(APNs)
gateway-provider-fcm = Firebase ‏(FCM)
gateway-provider-web-push = المتصفحات (Web Push)
gateway-name = الاسم
gateway-name-missing = أعطها اسمًا لتعرفها في شاشة الإرسال.
gateway-choose = اختر…
gateway-key-there = المفتاح محفوظ. أفلت ملفًا آخر ليحل محلّه.
gateway-key-made = أفلت ملف PEM، أو اتركه فارغًا: ينشئ Carillon مفتاحًا.
gateway-key-print = المفتاح { $fingerprint }
gateway-test = اختبار الاتصال
gateway-remove = إزالة

keys-new-why = لا سلسلة مفاتيح على هذا الجهاز. سيحفظ Carillon مفاتيحك في ملف معمّى بعبارة مرور، ويطلبها مرة عند كل بدء.
keys-locked-why = مفاتيحك في ملف معمّى. يطلب Carillon عبارة مروره مرة عند كل بدء.
keys-passphrase = عبارة المرور
keys-passphrase-new = 8 أحرف على الأقل. لا أحد يستطيع استعادتها؛ إن ضاعت فأضف المفاتيح من جديد.
keys-unlock = متابعة

send-devices-none = لا أجهزة بعد. أضف جهازًا برمزه.
device-form = إضافة جهاز إلى { $gateway }
device-add = إضافة جهاز
device-forget = إزالة { $device }
device-name = الاسم
device-owner = صاحبه
device-token = رمز الجهاز
device-token-help = ألصق ما سجّله التطبيق أو الموقع: رمز APNs، أو معرّف Firebase أو رمزه، أو اشتراك إشعارات بصيغة JSON.
device-token-unknown = لا يعرف Carillon هذا الرمز. تأكد من نسخه كاملًا.
device-token-is = { $platform } · { $token }

failure-keys-locked = مفاتيح بواباتك مقفلة. افتح إعدادات بوابة لإدخال عبارة المرور.
failure-wrong-passphrase = عبارة المرور خاطئة. حاول مرة أخرى؛ لم يتغيّر شيء.
failure-no-key = لا مفتاح لـ { $gateway } على هذا الجهاز. افتح الإعدادات وأفلت ملف المفتاح.
failure-keyring = رفضت سلسلة مفاتيح النظام: { $detail }. افتح قفلها ثم حاول مرة أخرى.
