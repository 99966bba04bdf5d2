### المنصات والمزوِّدون

platform-ios = iOS
platform-android = Android
platform-web = الويب
on-ios = iOS
on-android = Android
on-web = الويب
# يصل آخر اسمين في قائمة داخل جملة.
list-and = { $rest } و{ $next }
# يصل اسمين في قائمة داخل جملة، ما عدا الأخيرين.
list-more = { $rest }، { $next }
provider-apns = APNs
provider-fcm = FCM
provider-web-push = خدمة الإشعارات
provider-braze = Braze
provider-one-signal = OneSignal
provider-webhook = الخادم

## الحقول

field-title = العنوان
field-subtitle = العنوان الفرعي
field-body = النص
field-button = الزر { $number }

## درجات الأهمية

severity-error = خطأ
severity-warning = تحذير
severity-note = ملاحظة

## قوالب الحملات

starter-blank = فارغة
    .about = رسالة فارغة لمنصات iOS وAndroid والويب.
starter-streak-saver = إنقاذ السلسلة
    .about = لعبة كلمات تنبّه إلى أن سلسلة الأيام تنقطع الليلة. أربع لغات وشخصيتان نموذجيتان.
starter-welcome = ترحيب
    .about = متجر نباتات يرحب بعميلة جديدة.

## أين يظهر الإشعار وكيف

place-lock = شاشة القفل
place-center = مركز الإشعارات
place-banner = شعار
place-heads-up = إشعار منبثق
place-shade = لوحة الإشعارات
place-toast = إعلام منبثق
place-popup = نافذة منبثقة
place-primer = تمهيد لطلب الإذن
place-prompt = طلب الإذن
state-collapsed = كما يصل
state-expanded = موسَّع
state-default = كما يصل
state-stack = ضمن مجموعة
state-hidden = المحتوى مخفي
state-inline-image = صورة مضمَّنة
state-conversation = محادثة
state-story = صفحة قصة
state-modal = نافذة مشروطة
state-full = ملء الشاشة
appearance-light = فاتح
appearance-dark = داكن
stamp-now = الآن
stamp-3h = قبل 3 ساعات
stamp-yesterday = أمس
text-size-xs = نص صغير جدًا
text-size-s = نص صغير
text-size-m = نص متوسط
text-size-default = حجم النص الافتراضي
text-size-xl = نص كبير
text-size-xxl = نص أكبر
text-size-xxxl = أكبر نص
text-size-ax1 = نص تسهيلات الاستخدام 1
text-size-ax2 = نص تسهيلات الاستخدام 2
text-size-ax3 = نص تسهيلات الاستخدام 3
text-size-ax4 = نص تسهيلات الاستخدام 4
text-size-ax5 = نص تسهيلات الاستخدام 5
