# اللوحة أسفل المعاينات: نتائج الفحص والحمولة.

drawer-label = نتائج الفحص والحمولة
drawer-open = فتح اللوحة
drawer-close = إغلاق اللوحة
drawer-resize = ارتفاع اللوحة
drawer-findings = نتائج الفحص
drawer-payload = الحمولة

drawer-none = لا شيء يحتاج إلى تصحيح: كل اللغات تتسع ويمكن إرسالها.
drawer-more = عرض المزيد
drawer-error = خطأ
drawer-warning = تحذير
drawer-note = ملاحظة
drawer-go-field = الانتقال إلى { $field }
drawer-go-locale = الانتقال إلى { $locale }

drawer-provider = المزوِّد
drawer-payload-code = الطلب
drawer-payload-none = لا تُرسَل هذه الحملة إلى هذه المنصة.
drawer-copy = نسخ المحتوى
drawer-copied = نُسخ محتوى { $name } بايتًا ببايت
drawer-copy-failed = تعذر نسخ محتوى { $name }: رفضته الحافظة.
# تصل $size و$limit مجمَّعتين: 1,214.
drawer-meter = { $provider }: { $size } من { $limit } بايت
drawer-bytes = { $size } بايت
drawer-bytes-limit = من { $limit }
drawer-part-text = النص
drawer-part-media = الوسائط
drawer-part-buttons = الأزرار
drawer-part-other = غير ذلك

# النص الذي يُعطى لـ Braze. البايتات هي بايتات Liquid، لا ما يصل إلى الناس.
drawer-braze-fields = نص Braze
drawer-braze-platform = المنصة
drawer-braze-form = طريقة جمع اللغات
drawer-braze-liquid = Liquid
drawer-braze-tags = وسوم الترجمة
drawer-braze-copy = نسخ { $field }
drawer-braze-copied = نُسخ { $name } إلى Braze
drawer-braze-copy-failed = تعذر نسخ { $name }: رفضته الحافظة.
drawer-braze-losses = ما يُقال على غير ما في المعاينة
drawer-braze-whole = كل شيء يُقال كما في المعاينة.
