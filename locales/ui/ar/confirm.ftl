# يُسأل قبل أن تذهب حملة إلى أشخاص ليسوا مختبِرين.

confirm-numbers = حجم الإرسال
confirm-findings = نتائج الفحص
confirm-findings-none = لا شيء يحتاج إلى تصحيح.
confirm-findings-more = نتائج أخرى: { $count }.
confirm-with-errors = الإرسال رغم الأخطاء (عددها { $count })
confirm-checklist = قائمة التحقق
confirm-previews = { $count ->
    [one] شاهدتُ المعاينة
   *[other] شاهدتُ معاينات كل اللغات (عددها { $count })
}
confirm-test = أرسلتُ تجربة إلى أجهزتي
confirm-test-done = قُبلت تجربة اليوم في { $time }
confirm-links = { $count ->
    [one] فتحتُ الرابط
   *[other] فتحتُ كل الروابط (عددها { $count })
}
confirm-name = اكتب «{ $name }» للتأكيد
confirm-lacks-findings = ما زال فحص الحملة جاريًا.
confirm-lacks-errors = صحّح الأخطاء، أو ضع علامة على الإرسال رغمها.
confirm-lacks-checklist = ضع علامة على كل بنود القائمة.
confirm-lacks-name = اكتب الاسم.
