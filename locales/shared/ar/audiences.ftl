### الجماهير: إشعارات يمرّرها المزوّد إلى أشخاص لم يسمّهم أحد.

audience-topic = موضوع
audience-condition = شرط
audience-segment = شريحة
audience-campaign = حملة

## ما يقوله سطر الأوامر قبل الإرسال

cli-audience-fact-audience = الجمهور
cli-audience-fact-gateway = البوابة
cli-audience-fact-campaign = الحملة
cli-audience-fact-platforms = المنصات
cli-audience-fact-locales = اللغات
cli-audience-fact-bytes = البايتات
cli-audience-devices = عدد الأجهزة التي يصل إليها هذا لا يعرفه إلا { $provider }. ولا يمكن استرجاعه.
cli-audience-persona = يتلقى الجميع قيم «{ $persona }».
cli-audience-confirm = تُرسَل «{ $campaign }» عبر { $gateway } إلى الجمهور كله. اكتب اسمه للإرسال ({ $name }):

## لماذا لم يُرسَل شيء

failure-audience-not-offered = ليس لدى { $provider } جمهور كهذا: { $kind } «{ $given }».
    .why = { $offer ->
        [none] يُرسَل عبره إلى الأجهزة فقط. سمّها بـ --device أو --list.
       *[some] المتاح: { $known }.
    }
failure-audience-bad-name = «{ $given }» ليس اسم جمهور.
    .why = { $kind ->
        [topic] يتكوّن الموضوع من حروف لاتينية وأرقام و - _ . ~ %.
        [condition] يسمّي الشرط خمسة مواضيع على الأكثر: 'news' in topics && !('sport' in topics)
        [campaign] أعطِ معرّف API للحملة: حروف لاتينية وأرقام و - _.
       *[segment] يريد Braze معرّف API للشريحة، ويريد OneSignal اسمها، في سطر واحد.
    }
failure-audience-only-one = { $of ->
        [persona] يتلقى الجمهور كله قيم شخصية واحدة.
       *[locale] يتلقى هذا الجمهور كله لغة واحدة.
    }
    .why = { $of ->
        [persona] أعطِ --persona مرة واحدة.
       *[locale] أعطِ --locale مرة واحدة. شرائح Braze وOneSignal تأخذ كل اللغات معًا.
    }
failure-audience-personal = تختلف الكلمات من شخص إلى آخر ({ $variables })، وسيتلقى الجميع الكلمات نفسها.
    .why = لم يُرسَل شيء. أزل المتغيرات، أو اختر القيم للجميع بـ --persona: ليس لدى worst-empty أي قيمة فتبقى القيم الافتراضية.
failure-audience-errors = لم يُرسَل شيء: { $count ->
        [zero] لا أخطاء تمنعه
        [one] خطأ واحد يمنعه
        [two] خطآن يمنعانه
        [few] { $count } أخطاء تمنعه
        [many] { $count } خطأً يمنعه
       *[other] { $count } خطأ يمنعه
    }.
    .why = هي مذكورة أعلاه. صحّحها، أو أرسل مع --despite-errors.
failure-audience-not-confirmed = لم يُرسَل شيء: سيصل هذا إلى كل من في «{ $name }»، لا إلى أجهزتك فقط.
    .why = إن كان هذا هو المقصود فاكتب الاسم في الطرفية، أو أعطه بـ --confirm "{ $name }".
