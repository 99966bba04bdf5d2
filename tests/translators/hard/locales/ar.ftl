-brand = لومن
    .gender = masculine

signs =
    .title = قل "مرحبا"، { $name }؛ 5 < 6 & '7' > 4 ]]> &amp; <b>غامق</b>
    .button-1 = -50 ٪

forms =
    .title =
        { $n ->
            [0] لا شيء
            [zero] { $n } يوم
            [one] يوم واحد
            [two] يومان
            [few] { $n } أيام
            [many] { $n } يومًا
           *[other] { $n } يوم
        } لـ{ $name }

gaps-android =
    .title = ينتهي عند منتصف الليل

same =
    .title = Lumen Prime
    .body = { $price }
