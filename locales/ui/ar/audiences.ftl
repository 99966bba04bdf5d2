# تسليم إشعار إلى جمهور، في شاشة الإرسال.

audience-open = إلى جمهور…
audience-title = إلى جمهور عبر { $gateway }
audience-next = متابعة
audience-send = إرسال إلى الجمهور
audience-kind = الجمهور
audience-name = الاسم أو المعرّف
audience-topic-help = كل من اشترك فيه: حروف لاتينية وأرقام و - _ . ~ %.
audience-condition-help = خمسة مواضيع على الأكثر: 'news' in topics && !('sport' in topics)
audience-segment-help = في Braze: معرّف API للشريحة. في OneSignal: اسم الشريحة.
audience-campaign-help = معرّف API لحملة تُشغَّل عبر API. تقولها بكلماتها، ولها أن تستخدم هذه.
audience-locale = اللغة
audience-locale-help = يتلقى الجمهور كله اللغة نفسها.
audience-personal = تختلف الكلمات من شخص إلى آخر ({ $variables })، وسيتلقى الجميع الكلمات نفسها. أزل المتغيرات، أو اختر القيم للجميع.
audience-persona = قيم الجميع
audience-platforms = المنصات
audience-bytes = البايتات
audience-reach = الأجهزة
audience-devices = عددها لا يعرفه إلا { $provider }. ولا يمكن استرجاع الإشعار.
