# الكتابة: اللغات وعمود التحرير.

locales = اللغات
locales-complete = { $complete } من { $all } مكتملة
locale-complete = مكتملة
locale-partial = بعض الحقول فارغة
locale-missing = بلا نصوص
locale-trouble = فيها أخطاء
locale-removed = أزيلت لغة { $name } مع نصوصها.
add-locale = إضافة لغة
add-locale-title = إضافة لغة
remove-locale = إزالة { $locale }
locale-tag = اللغة
locale-tag-help = رمز لغة بصيغة BCP 47 مثل fr-CA أو zh-Hant. أو اختر لغة:
locale-wrong = هذا ليس رمز لغة بصيغة BCP 47. اكتب رمزًا مثل fr-CA أو zh-Hant.
locale-there = هذه اللغة موجودة في الحملة.
locale-usual = لغات شائعة
pseudo = لغات تجريبية
pseudo-why = عرض المصدر بحروف مشكّلة وأطول، ثم معكوسًا: ما قد تفعله به الترجمة
pseudo-accented = بحروف مشكّلة
pseudo-mirrored = معكوسة
pseudo-read-only = مصنوعة من المصدر ولا تُحفظ أبدًا. غيّر المصدر لتتغيّر.

message = الرسالة
title = العنوان
subtitle = العنوان الفرعي
body = النص
ios-only = iOS فقط
title-on-ios = العنوان على iOS
title-on-android = العنوان على Android
title-on-web = العنوان على الويب
body-on-ios = النص على iOS
body-on-android = النص على Android
body-on-web = النص على الويب
characters = الأحرف: { $count }
falls-back = هذا الحقل فارغ، فيظهر للناس نص { $locale }.
fit-all-platforms = كل المنصات
fit-cut = { $count ->
        [0] لا يظهر منه شيء
       *[other] يُقطع بعد الحرف { $count }
    }
fit-lines-of = يتسع · { $lines } من { $allowed ->
        [one] سطر واحد
        [two] سطرين
        [few] { $allowed } أسطر
        [many] { $allowed } سطرًا
       *[other] { $allowed } سطر
    }
fit-lines = { $lines ->
        [zero] يتسع · بلا أسطر
        [one] يتسع · سطر واحد
        [two] يتسع · سطران
        [few] يتسع · { $lines } أسطر
        [many] يتسع · { $lines } سطرًا
       *[other] يتسع · { $lines } سطر
    }
write-differently = نص خاص بـ
use-shared-text = استخدام النص المشترك
source = المصدر
source-why = عرض مصدر Fluent لهذه اللغة
insert-variable = إدراج متغيّر
new-variable = متغيّر جديد…
new-variable-title = متغيّر جديد
new-variable-name = الاسم
new-variable-help = حروف لاتينية وأرقام و_ و-، يبدأ بحرف: first_name.
new-variable-add = إضافة المتغيّر
variable-kind = النوع
variable-kind-text = نص
variable-kind-number = عدد
variable-kind-date = تاريخ
variable-kind-money = مبلغ
variable-kind-url = عنوان ويب
variable-default-item = القيمة الافتراضية للمتغيّر { $name }…
variable-default-title = القيمة الافتراضية
variable-default-label = تظهر إذا غابت قيمة { $name } أو كانت فارغة
variable-default-help = اتركها فارغة إن لم ترد قيمة افتراضية. ويمكنك كتابتها: { $typed }
variable-default-set = تعيين
values-open = المتغيّرات والشخصيات…
values-title = المتغيّرات والشخصيات
values-lead = تملأ القيم النموذجية المعاينات والإرسال التجريبي. الخانة الفارغة قيمة غائبة.
values-variable = المتغيّر
values-name = اسم المتغيّر { $number }
values-name-wrong = حروف لاتينية وأرقام و_ و-، يبدأ بحرف، ولا يتكرر اسم.
values-kind = نوع { $name }
values-remove = إزالة { $name }
values-persona-name = اسم الشخصية { $number }
values-add-persona = إضافة شخصية
values-new-persona = الشخصية { $number }
values-value = { $variable } لدى { $persona }
values-amount = مبلغ { $variable } لدى { $persona }
values-currency = عملة { $variable } لدى { $persona }
values-help = يُكتب التاريخ 2026-11-27 أو 2026-11-27T18:30، والعملة بثلاثة أحرف: EUR.

vary-by = التغيير بحسب { $variable }
vary-value = تغيير هذه القيمة وحدها
vary-edit = تحرير ما يتغير
vary-title = يتغير بحسب { $variable }
vary-back = الرجوع إلى الاختيار الخارجي
vary-close = إغلاق الجدول
vary-counting = معنى العدد
vary-cardinal = كم: 1، 2، 3
vary-ordinal = الترتيب: الأول، الثاني، الثالث
vary-exactly = { $number } تمامًا
vary-else = كل ما عدا ذلك
vary-words = { $field }، { $key }
vary-missing = ناقص: يظهر النص الرمادي أعلاه.
vary-spelled = لا حاجة إليه: الأعداد المحددة تكفي.
vary-never = لا يُستعمل في هذه اللغة أبدًا.
vary-shows-nothing = لا يُظهر شيئًا
vary-remove = إزالة نص { $key }
vary-add-number = عدد محدد
vary-add-text = نص
vary-add = إضافة
vary-stop = إيقاف التغيير
vary-try = التجربة في المعاينات
vary-try-number = عدد للتجربة
vary-tried = { $number }: { $key }
vary-not-here = لا يتغير هذا النص بحسب { $variable } في هذه اللغة.

media = الوسائط
image = الصورة
image-url = رابط الصورة
image-url-help = تجلب الأجهزة الصورة من هذا الرابط. وتقبل بيئة الاختبار الملف وحده أيضًا.
remove-image = إزالة الصورة
picture-choose = اختيار ملف: { $what }
drop-image = أفلت صورة أو اخترها
drop-icon = أفلت أيقونة

buttons = الأزرار
buttons-none = لا أزرار.
add-button = إضافة زر
button-label = الزر { $number }
button-link = رابط الزر { $number }
button-remove = إزالة الزر { $number }
button-hint = التسمية
opens-the-app = يفتح التطبيق
on-tap = عند اللمس
on-tap-link = الرابط الذي يُفتح عند اللمس

app = التطبيق
app-name = اسم التطبيق
app-icon = أيقونة التطبيق
app-accent = لون التمييز
app-accent-pick = اختيار لون التمييز
app-accent-none = بلا لون تمييز

interruption-level = المقاطعة
level-passive = هادئ
level-active = نشط
level-time-sensitive = حسّاس للوقت
level-critical = حرج
sound = الصوت
sound-on = بصوت
sound-off = بلا صوت
badge = الشارة
thread = السلسلة
category = الفئة
collapse-id = معرّف الدمج
collapse-key = مفتاح الدمج
time-to-live = مدة الصلاحية
seconds = ثانية
channel = القناة
high-priority = أولوية عالية
priority-high = أولوية عالية
priority-normal = أولوية عادية
require-interaction = يبقى حتى يُغلق
web-stays = يبقى حتى يُغلق
web-goes = يختفي تلقائيًا
topic = الموضوع
