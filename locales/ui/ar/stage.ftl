# المعاينات: الحملة في أماكن عرضها.

stage-label = المعاينات
stage-bar = خيارات المعاينة
stage-empty = لا أماكن عرض لمعاينة هذه الحملة. اختر منصة لتراها هنا.

stage-devices = أماكن العرض
stage-devices-count = { $count ->
    [zero] لا أماكن عرض
    [one] مكان عرض واحد
    [two] مكانا عرض
    [few] { $count } أماكن عرض
    [many] { $count } مكان عرض
   *[other] { $count } مكان عرض
}
stage-text-size = حجم النص
stage-state = الحالة
stage-appearance = مظهر الجهاز
stage-stamp = وقت الوصول
stage-persona = الشخصية
stage-persona-none = أسماء المتغيّرات
worst-cases = أقصى الحالات
worst-longest = أطول القيم
worst-empty = بلا قيم
worst-rtl = اسم من اليمين إلى اليسار
worst-emoji = رموز تعبيرية في الاسم
stage-zoom = { $percent }%
stage-zoom-in = تكبير
stage-zoom-out = تصغير
stage-zoom-fit = إظهار الكل

stage-platform-web = الويب

stage-field-picture = الصورة

# ما يقوله قارئ الشاشة عن المعاينة. $words هو الإشعار نفسه.
stage-artboard = { $device }، { $place }، { $look }: { $words }

stage-fits = كل شيء يتسع.
stage-cut = { $shown ->
    [0] { $field }: لا يظهر منه شيء.
   *[other] { $field }: يُقطع بعد الحرف { $shown }.
}
stage-hidden = المخفي: «{ $words }»
stage-not-here = لا يظهر هنا: { $fields }.
stage-buttons-later = تظهر الأزرار عند توسيع الإشعار.
stage-missing = بعض الأحرف لا يمكن رسمها.
stage-missing-which = لا يحتوي أي خط مضمَّن على { $characters }
stage-font-lost = تعذر تحميل أحد الخطوط، فما تراه ليس ما يعرضه الجهاز.

stage-copy = نسخ الصورة
stage-copied = نُسخت الصورة: { $name }
stage-copy-failed = تعذر نسخ صورة { $name }: لا تقبل الحافظة الصور هنا. احفظها بدلًا من ذلك.
stage-save = حفظ الصورة
stage-saved = حُفظت في { $name }
stage-save-failed = تعذر حفظ { $name }.
