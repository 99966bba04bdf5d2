# الإيصالات: البحث والتصفية وتفاصيل إيصال.

receipts-search = البحث في الإيصالات
receipts-search-hint = الجهاز أو الحملة أو السبب أو المعرّف…
receipts-found = { $count ->
    [zero] لا إيصالات
    [one] إيصال واحد
    [two] إيصالان
    [few] { $number } إيصالات
    [many] { $number } إيصالًا
   *[other] { $number } إيصال
}
receipts-found-more = أكثر من { $number } إيصال
receipts-none-yet = لا إيصالات بعد
receipts-standing = النتيجة
receipts-any-standing = كل النتائج
receipts-needs-action = يتطلب إجراءً
receipts-any-gateway = كل البوابات
receipts-run = التجربة
receipts-any-run = كل التجارب

receipt-open = { $device }، { $standing }: التفاصيل
receipt-details = التفاصيل
receipt-answer = الرد حرفيًا
receipt-means = معناه
receipt-retry-at = أعد المحاولة عند
receipt-planned = وقت التخطيط
receipt-answered = وقت الرد
receipt-answered-after = { $time }، بعد { $took } ملّي ثانية
receipt-attempts = المحاولات
receipt-campaign = الحملة
receipt-campaign-variant = { $campaign } · النسخة { $variant }
receipt-locale = اللغة
receipt-persona = الشخصية
receipt-bytes = الحجم
receipt-bytes-of = { $size } من { $limit } بايت
receipt-show-run = عرض هذه التجربة كلها
receipt-delivery = معرّف الإرسال
receipt-provider-id = المعرّف لدى المزوّد
receipt-copy = نسخ المعرّف
receipt-copied = نُسخ { $name } إلى الحافظة
receipt-copy-failed = تعذر نسخ { $name }: رفضته الحافظة.
receipt-device = الجهاز
receipt-mark-unsubscribed = وضع علامة «ألغى الاشتراك»
