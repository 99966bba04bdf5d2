### ما يقوله البرنامج نفسه: مربعات حوار النظام والقائمة والتنبيهات.

ask-open-campaign = فتح مجلد حملة
ask-save-campaign = حفظ الحملة
ask-save-picture = حفظ الصورة
ask-save-translations = حفظ الترجمات
ask-save-receipts = حفظ الإيصالات
ask-open-list = فتح قائمة أجهزة
files-picture = صور PNG
files-list = القوائم

menu-edit = تحرير
menu-window = نافذة

notice-title = وضع Carillon ملفًا جانبًا
notice-set-aside =
    هذا الملف تالف وتعذرت قراءته:
    { $path }
    لم يُمحَ شيء، وهو الآن هنا:
    { $kept }
    يواصل Carillon العمل من دونه.
notice-damaged-journal =
    تعذرت قراءة جزء من العمل غير المحفوظ. استُعيد كل ما سبق ذلك الجزء.
    لم يُمحَ شيء، والباقي محفوظ هنا:
    { $path }
notice-no-home-title = لا يستطيع Carillon حفظ أي شيء
notice-no-home =
    تعذر إنشاء مجلد Carillon:
    { $path }
    { $detail }
    لا يبقى ما تكتبه إلا إذا حفظته، ولا يمكن إرسال أي شيء. أفرغ بعض المساحة أو غيِّر أذونات المجلد، ثم شغِّل Carillon من جديد.
notice-run-stopped-title = أُوقف الإرسال
notice-run-stopped =
    تعذر تسجيل أحد الإيصالات: { $detail }
    لم يُرسل ما لم يكن قد خرج. أما ما كان في الطريق فربما وصل: تحقق قبل أن تعيد إرساله.
notice-page-ended-title = تعذر رسم النافذة
notice-page-ended =
    توقف الجزء الذي يرسم نافذة Carillon عدة مرات خلال دقيقة.
    عملك محفوظ حتى آخر ثانية. أغلق النافذة وافتح Carillon من جديد، فيعرض عليك استعادته.

smoke-timeout = لم تُرسم أي معاينة خلال { $seconds } ثانية.
start-failed = لا يستطيع Carillon أن يبدأ: { $detail }
start-no-display = لا توجد شاشة لفتح نافذة عليها. للتشغيل بلا شاشة: xvfb-run -a carillon-app
