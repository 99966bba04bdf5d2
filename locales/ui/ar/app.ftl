# النافذة: شريط العنوان والقوائم والأعطال.

close = إغلاق
done = تم
cancel = إلغاء
remove = إزالة
undo = تراجع
redo = إعادة
save = حفظ
save-as = حفظ باسم…
save-overwrite = استبدال الملف
save-elsewhere = حفظ باسم…
new-campaign = حملة جديدة
open-folder = فتح مجلد
close-campaign = إغلاق الحملة
all-campaigns = كل الحملات
campaign-name = اسم الحملة
document-menu = قائمة الحملة
document-edited = معدَّلة
document-new = لم تُحفظ بعد
document-saved = محفوظة
document-read-only = للقراءة فقط
document-not-kept = لا تُحفظ تلقائيًا
key-control = Ctrl
mode = الوضع
mode-compose = كتابة
mode-translate = ترجمة
mode-send = إرسال
findings-checking = جارٍ الفحص…
findings-count = { $errors ->
        [0] { $warnings ->
            [0] لا أخطاء ولا تحذيرات
           *[other] {""}
        }
        [one] خطأ واحد و
        [two] خطآن و
        [few] { $errors } أخطاء و
        [many] { $errors } خطأً و
       *[other] { $errors } خطأ و
    }{ $warnings ->
        [0] { $errors ->
            [0] {""}
           *[other] لا تحذيرات
        }
        [one] تحذير واحد
        [two] تحذيران
        [few] { $warnings } تحذيرات
        [many] { $warnings } تحذيرًا
       *[other] { $warnings } تحذير
    }
settings = الإعدادات
settings-language = اللغة
settings-theme = المظهر
settings-theme-system = مثل النظام
settings-theme-light = فاتح
settings-theme-dark = داكن

leaving-title = هل تريد حفظ التغييرات في «{ $name }»؟
leaving-why = ستفقد تغييراتك إن لم تحفظها.
leaving-discard = تجاهل التغييرات

failure-not-a-campaign = { $path } ليس حملة، فليس فيه ملف campaign.toml. اختر مجلد حملة أو ملف .carillon.
failure-read-only = لا يمكن الكتابة في { $path }. احفظ الحملة في مكان آخر.
failure-not-readable = لا يُسمح بقراءة { $path }. غيِّر أذوناته، أو اسأل صاحبه.
failure-too-many-files = في { $path } أكثر من { $most } ملف، وهو أكثر مما تتسع له حملة. أخرج ما ليس منها.
failure-file-too-large = حجم { $path } يزيد على { $most } ميغابايت، وهو أقصى ما يُقبل للملف هنا. استخدم ملفًا أصغر.
failure-campaign-too-large = حجم { $path } يزيد على { $most } ميغابايت، وهو أكثر مما تتسع له حملة. استخدم صورًا أصغر أو أخرج بعضها.
failure-damaged = { $path } تالف ولا يمكن فتحه. خذه من مصدره مرة أخرى، أو افتح نسخة منه. ({ $detail })
failure-in-use = هذا العمل مفتوح بالفعل، ربما في نسخة أخرى من Carillon. تابع هناك، أو أغلقه هناك أولًا.
failure-disk-full = القرص ممتلئ، ولم يُكتب { $path }. لم يُمس شيء مما حُفظ من قبل. أفرغ بعض المساحة أو احفظ في مكان آخر.
failure-not-found = لم يعد { $path } موجودًا.
failure-changed-on-disk = غيَّر برنامج آخر { $path } منذ فتحه. الحفظ الآن يمحو تلك التغييرات.
failure-picture-unknown = { $path } ليس صورة يستطيع Carillon عرضها. استخدم ملف PNG أو JPEG أو GIF أو WebP.
failure-picture-too-large = { $path } كبير جدًا. استخدم صورة لا تزيد على 50 ميغابكسل.
failure-picture-damaged = { $path } تالف ولا يمكن عرضه. صدِّره من جديد أو استخدم صورة أخرى.
failure-disk = تعذرت قراءة { $path } أو كتابته: { $detail }
failure-no-sandbox = تعذر تشغيل بيئة الاختبار: { $detail }
failure-no-notifications = لا شيء على هذا الحاسوب يعرض الإشعارات. فعّل إشعارات سطح المكتب، أو شغّل خدمة مثل dunst أو mako، ثم أعد المحاولة.
failure-not-shown = لم يعرض هذا الحاسوب الإشعار: { $detail }
failure-bug = وقع خطأ في Carillon: { $detail }. عملك محفوظ.
refused-locale-exists = اللغة { $locale } موجودة من قبل.
refused-source-locale = { $locale } هي لغة المصدر التي ترجع إليها بقية اللغات، فلا يمكن إزالتها.
refused-no-locale = ليست في الحملة لغة { $locale }.
refused-no-variant = ليست في الحملة نسخة { $variant }.
refused-no-variable = ليس في الحملة متغيّر { $variable }.
refused-bad-variable = لا يمكن أن يُسمّى متغيّر { $variable }. استعمل حروفًا لاتينية وأرقامًا و_ و-، واسمًا غير مستعمل.
refused-unreadable = لا يمكن قراءة { $file } بحالته هذه. افتح المصدر وصحِّحه أولًا.
refused-does-not-fit = تغيَّر { $file } عما كان، فلم يعد التعديل ينطبق عليه.
refused-bad-phrase = لا يمكن كتابة هذا النص: في أحد المفاتيح أو الأسماء حرف غير مسموح به.
refused-no-choice = لم يعد هذا النص يتغير هناك.
refused-newer-format = هذه الحملة من إصدار أحدث من Carillon. يمكن قراءتها هنا دون تعديلها.
refused-no-button = لا مكان لهذا الزر، فالحد الأقصى ثلاثة أزرار في الحملة.
