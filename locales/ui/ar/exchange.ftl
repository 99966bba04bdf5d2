# ملفات المترجمين: ما يدخل للمراجعة، وما يخرج.

import = استيراد…
import-title = استيراد الترجمات
import-drop = أفلت الملفات هنا أو اخترها
import-formats = CSV وTSV وXLIFF 1.2 و2.1 وFluent وJSON وقالب Braze
import-paste = أو الصق خلايا من جدول بيانات
import-paste-help = يسمّي الصف الأول الأعمدة: key ثم رموز اللغات.
import-again = ملفات أخرى
import-take = { $count ->
        [zero] استيراد النصوص
        [one] استيراد نص واحد
        [two] استيراد نصين
        [few] استيراد { $count } نصوص
        [many] استيراد { $count } نصًا
       *[other] استيراد النصوص ({ $count })
    }
import-done = { $count ->
        [zero] لم يُستورد أي نص
        [one] استُورد نص واحد
        [two] استُورد نصان
        [few] استُوردت { $count } نصوص
        [many] استُورد { $count } نصًا
       *[other] النصوص المستوردة: { $count }
    }
import-nothing = لا شيء هنا يغيِّر الحملة.
import-adds = لغة جديدة
import-chosen = { $chosen } من { $all }
import-more = عرض المزيد ({ $count })
import-complaints = مشكلات الملفات
import-at = السطر { $line }، العمود { $column }
import-made-from = تُرجم من:
import-gone = النص السابق
import-comes = النص الجديد
import-count-new = { $count } جديد
import-count-changed = { $count } معدَّل
import-count-overwrites = { $count } يستبدل ترجمة
import-count-confirmed = { $count } محدَّث من جديد
import-count-source = { $count } يغيِّر المصدر
import-count-stale = { $count } مترجم من نص قديم
import-count-unreadable = { $count } غير مقروء
import-count-unchanged = { $count } بلا تغيير

export = تصدير
export-for-spreadsheets = جداول البيانات
export-for-translators = أدوات الترجمة
export-for-developers = المطوِّرون
export-for-braze = قالب Braze
export-done = حُفظت الترجمات في { $name }
export-failed = تعذر تنزيل ترجمات { $name }.
export-unexpressed = { $count ->
        [one] في نص واحد اختيار لا تدعمه هذه الصيغة: يُكتب فيها كما في Fluent ويعود كما كان.
        [two] في نصين اختيارات لا تدعمها هذه الصيغة: تُكتب فيها كما في Fluent وتعود كما كانت.
        [few] في { $count } نصوص اختيارات لا تدعمها هذه الصيغة: تُكتب فيها كما في Fluent وتعود كما كانت.
        [many] في { $count } نصًا اختيارات لا تدعمها هذه الصيغة: تُكتب فيها كما في Fluent وتعود كما كانت.
       *[other] عدد النصوص التي فيها اختيارات لا تدعمها هذه الصيغة: { $count }. تُكتب فيها كما في Fluent وتعود كما كانت.
    }
