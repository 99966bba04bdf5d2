# شاشة الترحيب.

welcome-nav = البداية
recent-campaigns = الحملات الأخيرة
recent-locales = { $count ->
        [zero] لا لغات
        [one] لغة واحدة
        [two] لغتان
        [few] { $count } لغات
        [many] { $count } لغة
       *[other] { $count } لغة
    }
starters = البدء من قالب
starters-first = بدء حملة
lost-work = لم يُحفظ العمل على «{ $name }» بتاريخ { $time }.
lost-restore = استعادة
lost-discard = تجاهل
lost-sure = أتريد تجاهل العمل على «{ $name }» نهائيًا؟ لا يمكن استعادته بعد ذلك.
lost-discard-sure = تجاهل نهائيًا
welcome-demo = عرض تجريبي في المتصفح: تبقى الحملات ما بقيت هذه الصفحة مفتوحة، ولا يُرسل شيء.
