<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ArticleList</name>
    <message>
        <source>Search all articles</source>
        <translation>البحث في كل المقالات</translation>
    </message>
    <message>
        <source>go to the first place</source>
        <translation>إلى أول موضع</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>These words are in no article.</source>
        <translation>هذه الكلمات ليست في أي مقال.</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message numerus="yes">
        <source>%1, %2, %3 decided, %n finding(s)</source>
        <translation>
            <numerusform>%1، %2، تقرر %3، لا تناقضات</numerusform>
            <numerusform>%1، %2، تقرر %3، تناقض واحد</numerusform>
            <numerusform>%1، %2، تقرر %3، تناقضان</numerusform>
            <numerusform>%1، %2، تقرر %3، %n تناقضات</numerusform>
            <numerusform>%1، %2، تقرر %3، %n تناقضا</numerusform>
            <numerusform>%1، %2، تقرر %3، %n تناقض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleState</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>مستبعد</translation>
    </message>
</context>
<context>
    <name>ArticleWork</name>
    <message>
        <source>This is the last article.</source>
        <translation>هذا آخر مقال.</translation>
    </message>
    <message>
        <source>This is the first article.</source>
        <translation>هذا أول مقال.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) are undecided. Press %1 again to finish the article all the same.</source>
        <translation>
            <numerusform>لا اقتراح بلا قرار. اضغط %1 مرة أخرى لإنهاء المقال.</numerusform>
            <numerusform>اقتراح واحد بلا قرار. اضغط %1 مرة أخرى لإنهاء المقال رغم ذلك.</numerusform>
            <numerusform>اقتراحان بلا قرار. اضغط %1 مرة أخرى لإنهاء المقال رغم ذلك.</numerusform>
            <numerusform>%n اقتراحات بلا قرار. اضغط %1 مرة أخرى لإنهاء المقال رغم ذلك.</numerusform>
            <numerusform>%n اقتراحا بلا قرار. اضغط %1 مرة أخرى لإنهاء المقال رغم ذلك.</numerusform>
            <numerusform>%n اقتراح بلا قرار. اضغط %1 مرة أخرى لإنهاء المقال رغم ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>أنهِه</translation>
    </message>
    <message>
        <source>All articles are finished. %1 writes the gold.</source>
        <translation>أُنجزت كل المقالات. %1 لتصدير البيانات الذهبية.</translation>
    </message>
</context>
<context>
    <name>AttributeChooser</name>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>next attribute</source>
        <translation>الصفة التالية</translation>
    </message>
    <message>
        <source>choose a value</source>
        <translation>اختيار قيمة</translation>
    </message>
</context>
<context>
    <name>CamelPanel</name>
    <message>
        <source>The command that installs it</source>
        <translation>الأمر الذي يثبته</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>اختيار مجلده…</translation>
    </message>
    <message>
        <source>Look in the usual places</source>
        <translation>البحث في الأماكن المعتادة</translation>
    </message>
    <message>
        <source>Read the articles with it</source>
        <translation>قراءة المقالات به</translation>
    </message>
    <message>
        <source>Not installed. This command brings it here, over the network:</source>
        <translation>غير مثبت. هذا الأمر يجلبه إلى هنا عبر الشبكة:</translation>
    </message>
    <message>
        <source>Loading from %1 …</source>
        <translation>جار التحميل من %1 …</translation>
    </message>
    <message>
        <source>Ready, in %1.</source>
        <translation>جاهز، في %1.</translation>
    </message>
    <message>
        <source>The folder of the model</source>
        <translation>مجلد النموذج</translation>
    </message>
    <message>
        <source>There is no model of camel-tools in %1: config.json, vocab.txt or the weights are missing.</source>
        <translation>ليس في %1 نموذج لأدوات camel-tools: ينقصه config.json أو vocab.txt أو الأوزان.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Marked by %1</source>
        <translation>علّمه %1</translation>
    </message>
    <message>
        <source>Suggested, %1 % sure:</source>
        <translation>اقتراح، الثقة فيه %1 ٪:</translation>
    </message>
    <message>
        <source>Words are selected. Press %1 to mark them, and the key of a label.</source>
        <translation>حُددت كلمات. اضغط %1 لوسمها، ثم مفتاح أحد الأصناف.</translation>
    </message>
    <message>
        <source>The cursor goes from word to word with the arrow keys, and with Shift it selects; with Ctrl it goes by letter. %1 marks what is selected.</source>
        <translation>ينتقل المؤشر بمفاتيح الأسهم من كلمة إلى كلمة، ويحدد الكلمات مع Shift؛ ومع Ctrl ينتقل حرفا حرفا. ويسم %1 ما حُدد.</translation>
    </message>
    <message>
        <source>No span is selected. Click one in the article, or press %1 for the next suggestion.</source>
        <translation>لم يُحدَّد أي مقطع. انقر مقطعا في المقال، أو اضغط %1 للاقتراح التالي.</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>almost certain</source>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>مرجح جدا</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجح</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Paste as a new article</source>
        <translation>لصق كمقال جديد</translation>
    </message>
    <message>
        <source>paste an article</source>
        <translation>لصق مقال</translation>
    </message>
    <message>
        <source>Look for suggestions</source>
        <translation>البحث عن اقتراحات</translation>
    </message>
    <message>
        <source>Look for contradictions</source>
        <translation>البحث عن تناقضات</translation>
    </message>
    <message>
        <source>Learn from decisions</source>
        <translation>التعلم من القرارات</translation>
    </message>
    <message>
        <source>Entities of the project…</source>
        <translation>كيانات المشروع…</translation>
    </message>
    <message>
        <source>What suggests names…</source>
        <translation>ما يقترح الأسماء…</translation>
    </message>
    <message>
        <source>Export gold…</source>
        <translation>تصدير البيانات الذهبية…</translation>
    </message>
    <message>
        <source>Labels and guidelines…</source>
        <translation>الأصناف والإرشادات…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Done, next article</source>
        <translation>منجز، إلى المقال التالي</translation>
    </message>
    <message>
        <source>done, next article</source>
        <translation>منجز، المقال التالي</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>لم يُنجز بعد</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>استبعاد…</translation>
    </message>
    <message>
        <source>Title, outlet, date…</source>
        <translation>العنوان ووسيلة الإعلام والتاريخ…</translation>
    </message>
    <message>
        <source>Boilerplate or text</source>
        <translation>حشو أو نص</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>حشو</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>البحث في كل المقالات</translation>
    </message>
    <message>
        <source>Concordance of all articles…</source>
        <translation>كشاف السياقات في كل المقالات…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Confirm what is left of the sentence</source>
        <translation>تأكيد ما تبقى من الجملة</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Unsure, with a question…</source>
        <translation>غير متأكد، مع سؤال…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>سحب القرار</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>سحب القرار</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>تغيير الصنف</translation>
    </message>
    <message>
        <source>label</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>تصحيح القيمة</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Parts of the value, and a note…</source>
        <translation>أجزاء القيمة وملاحظة…</translation>
    </message>
    <message>
        <source>Choose the entity</source>
        <translation>اختيار الكيان</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>اختيار قيمة لصفة</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>صفة</translation>
    </message>
    <message>
        <source>Link evidence…</source>
        <translation>ربط دليل…</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Take evidence away</source>
        <translation>إزالة دليل</translation>
    </message>
    <message>
        <source>Give a verdict…</source>
        <translation>إصدار حكم…</translation>
    </message>
    <message>
        <source>New span from the selected words</source>
        <translation>مقطع جديد من الكلمات المحددة</translation>
    </message>
    <message>
        <source>new span</source>
        <translation>مقطع جديد</translation>
    </message>
    <message>
        <source>Another label for the same words</source>
        <translation>صنف آخر للكلمات نفسها</translation>
    </message>
    <message>
        <source>Split the span in two</source>
        <translation>قسمة المقطع إلى اثنين</translation>
    </message>
    <message>
        <source>Join with the next span of its label</source>
        <translation>ضم المقطع التالي من الصنف نفسه</translation>
    </message>
    <message>
        <source>Select words with the keys</source>
        <translation>تحديد الكلمات بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>select words</source>
        <translation>تحديد كلمات</translation>
    </message>
    <message>
        <source>Apply to all…</source>
        <translation>تطبيق على الكل…</translation>
    </message>
    <message>
        <source>apply to all</source>
        <translation>تطبيق على الكل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع عن آخر عملية</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>الاقتراح التالي</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>الاقتراح السابق</translation>
    </message>
    <message>
        <source>Queue of all articles: start or leave</source>
        <translation>قائمة المراجعة عبر المقالات: بدء أو خروج</translation>
    </message>
    <message>
        <source>leave the queue</source>
        <translation>الخروج من القائمة</translation>
    </message>
    <message>
        <source>Queue: another order</source>
        <translation>قائمة المراجعة: ترتيب آخر</translation>
    </message>
    <message>
        <source>Next span of any kind</source>
        <translation>المقطع التالي أيا كان</translation>
    </message>
    <message>
        <source>look through</source>
        <translation>استعراض</translation>
    </message>
    <message>
        <source>Previous span of any kind</source>
        <translation>المقطع السابق أيا كان</translation>
    </message>
    <message>
        <source>End: a word further</source>
        <translation>النهاية: كلمة إلى الأمام</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>End: a word back</source>
        <translation>النهاية: كلمة إلى الوراء</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>Start: a word earlier</source>
        <translation>البداية: كلمة إلى الوراء</translation>
    </message>
    <message>
        <source>Start: a word later</source>
        <translation>البداية: كلمة إلى الأمام</translation>
    </message>
    <message>
        <source>End: a clitic further</source>
        <translation>النهاية: لاصقة إلى الأمام</translation>
    </message>
    <message>
        <source>End: a clitic back</source>
        <translation>النهاية: لاصقة إلى الوراء</translation>
    </message>
    <message>
        <source>Start: a clitic earlier</source>
        <translation>البداية: لاصقة إلى الوراء</translation>
    </message>
    <message>
        <source>Start: a clitic later</source>
        <translation>البداية: لاصقة إلى الأمام</translation>
    </message>
    <message>
        <source>End: a letter further</source>
        <translation>النهاية: حرف إلى الأمام</translation>
    </message>
    <message>
        <source>End: a letter back</source>
        <translation>النهاية: حرف إلى الوراء</translation>
    </message>
    <message>
        <source>Start: a letter earlier</source>
        <translation>البداية: حرف إلى الوراء</translation>
    </message>
    <message>
        <source>Start: a letter later</source>
        <translation>البداية: حرف إلى الأمام</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Questions to the lead…</source>
        <translation>أسئلة إلى المشرف…</translation>
    </message>
    <message>
        <source>Contradictions between all articles…</source>
        <translation>تناقضات المقالات كلها…</translation>
    </message>
    <message>
        <source>History, and back to any point of it…</source>
        <translation>السجل والعودة إلى أي نقطة منه…</translation>
    </message>
    <message>
        <source>Show rejected spans struck, or hide them</source>
        <translation>إظهار المقاطع المرفوضة مشطوبة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Fold boilerplate, or show all of it</source>
        <translation>طي الحشو أو إظهاره كله</translation>
    </message>
    <message>
        <source>Progress…</source>
        <translation>سير العمل…</translation>
    </message>
    <message>
        <source>Look closer at the span</source>
        <translation>النظر إلى المقطع عن قرب</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Usual size of the text</source>
        <translation>الحجم المعتاد للنص</translation>
    </message>
    <message>
        <source>Letters, size and line spacing…</source>
        <translation>الخط والحجم وتباعد السطور…</translation>
    </message>
    <message>
        <source>Show or hide the article list</source>
        <translation>إظهار قائمة المقالات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Where I was before the last leap</source>
        <translation>حيث كنت قبل آخر انتقال</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>العودة إلى المقال</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Guidelines on this label</source>
        <translation>إرشادات هذا الصنف</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>جولة في النافذة</translation>
    </message>
    <message>
        <source>All commands by name…</source>
        <translation>كل الأوامر بأسمائها…</translation>
    </message>
    <message>
        <source>Choose the keys…</source>
        <translation>اختيار المفاتيح…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>كل المفاتيح</translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message>
        <source>Concordance</source>
        <translation>كشاف السياقات</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>leave out or take in</source>
        <translation>استبعاد أو إدراج</translation>
    </message>
    <message>
        <source>all or none</source>
        <translation>الكل أو لا شيء</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>label</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>تغيير الصنف</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>هذه أول %1 نتيجة.</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>لم يُعثر على شيء.</numerusform>
            <numerusform>نتيجة واحدة.</numerusform>
            <numerusform>نتيجتان.</numerusform>
            <numerusform>%n نتائج.</numerusform>
            <numerusform>%n نتيجة.</numerusform>
            <numerusform>%n نتيجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n</source>
        <translation>
            <numerusform>تأكيد</numerusform>
            <numerusform>تأكيد واحد</numerusform>
            <numerusform>تأكيد اثنين</numerusform>
            <numerusform>تأكيد %n</numerusform>
            <numerusform>تأكيد %n</numerusform>
            <numerusform>تأكيد %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextRows</name>
    <message>
        <source>left in</source>
        <translation>مدرج</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
</context>
<context>
    <name>CriteriaFields</name>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>كل الأصناف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>المراجِع</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>وجده</translation>
    </message>
    <message>
        <source>found by anybody</source>
        <translation>وجده أيٌّ كان</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>من</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>%1: this is not read as a number.</source>
        <translation>%1: لا يُقرأ هذا عددا.</translation>
    </message>
    <message>
        <source>as %1 decided</source>
        <translation>كما قرر %1</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Select some words first: with the mouse, or with %1 and Shift and the arrow keys.</source>
        <translation>حدّد كلمات أولا: بالفأرة، أو بالمفتاح %1 ثم Shift مع الأسهم.</translation>
    </message>
    <message>
        <source>This span is one word: there is nothing to split.</source>
        <translation>هذا المقطع كلمة واحدة، فلا شيء يُقسم.</translation>
    </message>
    <message>
        <source>No other span of this label follows in the line.</source>
        <translation>لا يلي في هذا السطر مقطع آخر من هذا الصنف.</translation>
    </message>
    <message>
        <source>Click into a dimmed part to make it text, or select the words that are boilerplate.</source>
        <translation>انقر جزءا باهتا ليصير نصا، أو حدّد الكلمات التي هي حشو.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا توجد عملية للتراجع عنها.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا توجد عملية لإعادتها.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>تمت الإعادة: %1</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>linked by itself when confirmed</source>
        <translation>يُربط به تلقائيا عند التأكيد</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>What, where, when…</source>
        <translation>ماذا وأين ومتى…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>حكم…</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>على لسان %1</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>من أصل %1</translation>
    </message>
</context>
<context>
    <name>EmptyProject</name>
    <message>
        <source>There are no articles yet. Drop text files, web pages, folders or zips here, or press %1.</source>
        <translation>لا مقالات بعد. أفلت هنا ملفات نصية أو صفحات ويب أو مجلدات أو ملفات مضغوطة، أو اضغط %1.</translation>
    </message>
    <message>
        <source>The articles are being read. The first one opens here in a moment.</source>
        <translation>تُقرأ المقالات الآن، وسيُفتح أولها هنا بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>EntitiesPage</name>
    <message>
        <source>Entities of the project</source>
        <translation>كيانات المشروع</translation>
    </message>
    <message>
        <source>Name, code or id</source>
        <translation>اسم أو رمز أو معرف</translation>
    </message>
    <message>
        <source>Kind of entity</source>
        <translation>نوع الكيان</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Merge another into it…</source>
        <translation>دمج كيان آخر فيه…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>leave a mention out</source>
        <translation>استبعاد موضع</translation>
    </message>
    <message>
        <source>split those off</source>
        <translation>فصل المستبعد</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <source>search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>أول %1 في القائمة.</translation>
    </message>
    <message>
        <source>No entity is here yet: choose that of a mention first.</source>
        <translation>لا كيان هنا بعد: اختر أولا كيان اسم من الأسماء.</translation>
    </message>
    <message>
        <source>Other names: %1</source>
        <translation>أسماء أخرى: %1</translation>
    </message>
    <message>
        <source>In other languages: %1</source>
        <translation>بلغات أخرى: %1</translation>
    </message>
    <message>
        <source>Ids: %1</source>
        <translation>معرفات: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Which one is the same?</source>
        <translation>أي كيان هو نفسه؟</translation>
    </message>
</context>
<context>
    <name>EntityDialog</name>
    <message>
        <source>Which entity is this?</source>
        <translation>أي كيان هذا؟</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>to 9: choose</source>
        <translation>إلى 9: اختيار</translation>
    </message>
    <message>
        <source>choose the marked one</source>
        <translation>اختيار المحدد</translation>
    </message>
    <message>
        <source>new entity</source>
        <translation>كيان جديد</translation>
    </message>
    <message>
        <source>no entity</source>
        <translation>بلا كيان</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>New entity “%1”</source>
        <translation>كيان جديد «%1»</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>كيان جديد</translation>
    </message>
    <message>
        <source>so by now</source>
        <translation>هو المختار الآن</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
</context>
<context>
    <name>EntityForm</name>
    <message>
        <source>About this entity</source>
        <translation>عن هذا الكيان</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>أسماء أخرى، كل اسم في سطر</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>بالفرنسية</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>Ids, one a line, as iso = MA</source>
        <translation>معرفات، كل واحد في سطر، مثل iso = MA</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>لا بد للكيان من اسم.</translation>
    </message>
    <message>
        <source>This is no id: %1. Write it as iso = MA.</source>
        <translation>هذا ليس معرفا: %1. اكتبه مثل iso = MA.</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>No evidence is linked to the selected span.</source>
        <translation>لا دليل مرتبط بالمقطع المحدد.</translation>
    </message>
    <message>
        <source>Choose the passage in the list of evidence first.</source>
        <translation>اختر أولا الفقرة في قائمة الأدلة.</translation>
    </message>
</context>
<context>
    <name>Excerpt</name>
    <message>
        <source>Go there</source>
        <translation>الذهاب إليه</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export gold</source>
        <translation>تصدير البيانات الذهبية</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Also articles that are not done</source>
        <translation>المقالات غير المنجزة أيضا</translation>
    </message>
    <message>
        <source>Choose at least one kind of span.</source>
        <translation>اختر نوعا واحدا من المقاطع على الأقل.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 here, %2 there</source>
        <translation>هنا %1 وهناك %2</translation>
    </message>
    <message>
        <source>%1 is more than its whole, %2</source>
        <translation>الجزء %1 أكبر من كله %2</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>في هذا المقال</translation>
    </message>
    <message>
        <source>The first says %1, the second %2.</source>
        <translation>يقول الأول %1، والثاني %2.</translation>
    </message>
    <message>
        <source>The part is %1, its whole %2.</source>
        <translation>الجزء %1، وكلّه %2.</translation>
    </message>
    <message>
        <source>something else by now</source>
        <translation>شيئا آخر الآن</translation>
    </message>
    <message>
        <source>The difference is %1.</source>
        <translation>الفرق %1.</translation>
    </message>
    <message>
        <source>Not both are confirmed yet.</source>
        <translation>لم يُؤكَّد كلاهما بعد.</translation>
    </message>
    <message>
        <source>not ruled on</source>
        <translation>لم يُبتّ فيها</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>تناقضات</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>صُرف النظر عنها</translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>No contradictions are known in this article.</source>
        <translation>لا تناقضات معروفة في هذا المقال.</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Contradictions</source>
        <translation>تناقضات</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>الموضع الأول</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>الموضع الثاني</translation>
    </message>
    <message>
        <source>It is a contradiction</source>
        <translation>هو تناقض</translation>
    </message>
    <message>
        <source>It is none</source>
        <translation>ليس تناقضا</translation>
    </message>
    <message>
        <source>Take the ruling back</source>
        <translation>سحب البتّ</translation>
    </message>
    <message>
        <source>a contradiction</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ليس تناقضا</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>go to the first</source>
        <translation>إلى الأول</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>إلى الثاني</translation>
    </message>
    <message>
        <source>others</source>
        <translation>غيرها</translation>
    </message>
    <message>
        <source>There are none of this kind.</source>
        <translation>لا شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>No contradictions are known. %1 looks for them.</source>
        <translation>لا تناقضات معروفة. يبحث عنها %1.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Gold with everything (JSON lines)</source>
        <translation>البيانات الذهبية كاملة (JSON lines)</translation>
    </message>
    <message>
        <source>Claims as a table (CSV)</source>
        <translation>الأقوال في جدول (CSV)</translation>
    </message>
</context>
<context>
    <name>GuidelineField</name>
    <message>
        <source>Guideline in Markdown</source>
        <translation>الإرشاد بصيغة ماركداون</translation>
    </message>
    <message>
        <source>The project&apos;s own guideline on this label, in Markdown. Without one the shipped guideline holds.</source>
        <translation>إرشاد المشروع في هذا الصنف، بصيغة ماركداون. وإن خلا فالمعمول به إرشاد البرنامج.</translation>
    </message>
    <message>
        <source>How the guideline reads</source>
        <translation>كيف يُقرأ الإرشاد</translation>
    </message>
</context>
<context>
    <name>GuidelinePage</name>
    <message>
        <source>Guidelines</source>
        <translation>إرشادات الوسم</translation>
    </message>
    <message>
        <source>All guidelines</source>
        <translation>الإرشادات كلها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The keys work with an Arabic, a French and an English keyboard: a letter means the key on which it is printed.</source>
        <translation>تعمل المفاتيح بلوحة عربية أو فرنسية أو إنجليزية: الحرف يعني المفتاح المطبوع عليه.</translation>
    </message>
    <message>
        <source>Labels, after %1 or %2</source>
        <translation>الأصناف، بعد %1 أو %2</translation>
    </message>
    <message>
        <source>To the next word, to the one before</source>
        <translation>إلى الكلمة التالية، أو السابقة</translation>
    </message>
    <message>
        <source>Select the next word, the one before</source>
        <translation>تحديد الكلمة التالية، أو السابقة</translation>
    </message>
    <message>
        <source>By letter instead of by word</source>
        <translation>حرفا حرفا بدل كلمة كلمة</translation>
    </message>
    <message>
        <source>The mouse selects words, and letters while Alt is held down.</source>
        <translation>الفأرة تحدد الكلمات، أو الحروف ما دام Alt مضغوطا.</translation>
    </message>
    <message>
        <source>Selecting words, after %1</source>
        <translation>تحديد الكلمات، بعد %1</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Stop; what was done stays</source>
        <translation>إيقاف؛ ما أُنجز يبقى</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>تقرر %1 من %2</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>choose a label</source>
        <translation>اختيار صنف</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Confirmed %quote</source>
        <translation>تأكيد %quote</translation>
    </message>
    <message>
        <source>Rejected %quote</source>
        <translation>رفض %quote</translation>
    </message>
    <message>
        <source>Unsure about %quote</source>
        <translation>عدم تأكد من %quote</translation>
    </message>
    <message>
        <source>Took the decision on %quote back</source>
        <translation>سحب القرار في %quote</translation>
    </message>
    <message>
        <source>Corrected %quote</source>
        <translation>تصحيح %quote</translation>
    </message>
    <message>
        <source>Chose %chosen for %quote</source>
        <translation>اختيار %chosen لـ%quote</translation>
    </message>
    <message>
        <source>Marked %quote as %label</source>
        <translation>تعليم %quote: %label</translation>
    </message>
    <message>
        <source>Split %quote in two</source>
        <translation>قسمة %quote إلى اثنين</translation>
    </message>
    <message>
        <source>Joined two spans to %quote</source>
        <translation>ضم مقطعين في %quote</translation>
    </message>
    <message>
        <source>Linked evidence to %quote</source>
        <translation>ربط دليل بـ%quote</translation>
    </message>
    <message>
        <source>Took evidence away from %quote</source>
        <translation>إزالة دليل عن %quote</translation>
    </message>
    <message>
        <source>Gave a verdict on %quote</source>
        <translation>حكم على %quote</translation>
    </message>
    <message>
        <source>Named the entity of %quote</source>
        <translation>تحديد كيان %quote</translation>
    </message>
    <message>
        <source>Added the entity %quote and linked its mention</source>
        <translation>أضيف الكيان %quote ورُبط به ذكره</translation>
    </message>
    <message>
        <source>Edited the entity %quote</source>
        <translation>عُدل الكيان %quote</translation>
    </message>
    <message>
        <source>Took the entity %quote away</source>
        <translation>أزيل الكيان %quote</translation>
    </message>
    <message>
        <source>Merged entities into %quote</source>
        <translation>دُمجت كيانات في %quote</translation>
    </message>
    <message>
        <source>Split the entity %quote</source>
        <translation>قُسم الكيان %quote</translation>
    </message>
    <message>
        <source>Added the entity %quote</source>
        <translation>إضافة الكيان %quote</translation>
    </message>
    <message>
        <source>Imported articles: %count</source>
        <translation>مقالات مستوردة: %count</translation>
    </message>
    <message>
        <source>Took in another project</source>
        <translation>دمج مشروع آخر</translation>
    </message>
    <message>
        <source>Ruled on the contradiction about %quote</source>
        <translation>بتّ في التناقض حول %quote</translation>
    </message>
    <message>
        <source>Set an article&apos;s state</source>
        <translation>تغيير حالة مقال</translation>
    </message>
    <message>
        <source>Edited an article&apos;s title, outlet or date</source>
        <translation>تعديل بيانات مقال</translation>
    </message>
    <message>
        <source>Marked boilerplate or text</source>
        <translation>تعليم حشو أو نص</translation>
    </message>
    <message>
        <source>Took the answer on %quote over</source>
        <translation>الأخذ بالجواب عن %quote</translation>
    </message>
    <message>
        <source>Changed labels or guidelines: %quote</source>
        <translation>تغيير الأصناف أو الإرشادات: %quote</translation>
    </message>
    <message>
        <source>Added the source %quote</source>
        <translation>إضافة المصدر %quote</translation>
    </message>
    <message>
        <source>Answered yes to the question about %quote</source>
        <translation>الإجابة بنعم عن السؤال حول %quote</translation>
    </message>
    <message>
        <source>Answered no to the question about %quote</source>
        <translation>الإجابة بلا عن السؤال حول %quote</translation>
    </message>
    <message>
        <source>Confirmed the contradiction about %quote</source>
        <translation>تأكيد التناقض حول %quote</translation>
    </message>
    <message>
        <source>Dismissed the contradiction about %quote</source>
        <translation>صرف النظر عن التناقض حول %quote</translation>
    </message>
    <message>
        <source>Took the ruling on the contradiction about %quote back</source>
        <translation>سحب البتّ في التناقض حول %quote</translation>
    </message>
    <message>
        <source>Finished the article %quote</source>
        <translation>إنهاء المقال %quote</translation>
    </message>
    <message>
        <source>Approved the article %quote</source>
        <translation>اعتماد المقال %quote</translation>
    </message>
    <message>
        <source>Set the article %quote aside</source>
        <translation>استبعاد المقال %quote</translation>
    </message>
    <message>
        <source>Took the article %quote up again</source>
        <translation>العودة إلى المقال %quote</translation>
    </message>
    <message>
        <source>Confirmed %count spans, the first is %quote</source>
        <translation>تأكيد %count مقاطع أولها %quote</translation>
    </message>
    <message>
        <source>Rejected %count spans, the first is %quote</source>
        <translation>رفض %count مقاطع أولها %quote</translation>
    </message>
    <message>
        <source>Marked %count spans as %label, the first is %quote</source>
        <translation>تعليم %count مقاطع بصنف %label أولها %quote</translation>
    </message>
    <message>
        <source>Marked %quote as %label in %count places</source>
        <translation>تعليم %quote بصنف %label في %count مواضع</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>بلا قيمة</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing was done yet.</source>
        <translation>لم يُنجز شيء بعد.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>go to this point</source>
        <translation>الذهاب إلى هذه النقطة</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>before all that can be undone</source>
        <translation>قبل كل ما يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>this sitting</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>No way leads back to this point: something else was done since, or the project came to a newer version.</source>
        <translation>لا سبيل إلى هذه النقطة: عُمل غيرها بعدها، أو انتقل المشروع إلى نسخة أحدث.</translation>
    </message>
    <message numerus="yes">
        <source>Going there undoes %n operation(s): %1</source>
        <translation>
            <numerusform>لا تراجع عن شيء: %1</numerusform>
            <numerusform>الذهاب إليها يتراجع عن عملية واحدة: %1</numerusform>
            <numerusform>الذهاب إليها يتراجع عن عمليتين: %1</numerusform>
            <numerusform>الذهاب إليها يتراجع عن %n عمليات: %1</numerusform>
            <numerusform>الذهاب إليها يتراجع عن %n عملية: %1</numerusform>
            <numerusform>الذهاب إليها يتراجع عن %n عملية: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going there does %n operation(s) again: %1</source>
        <translation>
            <numerusform>لا إعادة لشيء: %1</numerusform>
            <numerusform>الذهاب إليها يعيد عملية واحدة: %1</numerusform>
            <numerusform>الذهاب إليها يعيد عمليتين: %1</numerusform>
            <numerusform>الذهاب إليها يعيد %n عمليات: %1</numerusform>
            <numerusform>الذهاب إليها يعيد %n عملية: %1</numerusform>
            <numerusform>الذهاب إليها يعيد %n عملية: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The project stands here. Choose a point, and it is said here what going there would undo.</source>
        <translation>المشروع عند هذه النقطة. اختر نقطة أخرى ليُذكر هنا ما الذي سيُتراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>The usual keys for all</source>
        <translation>المفاتيح المعتادة كلها</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>choose a key</source>
        <translation>اختيار مفتاح</translation>
    </message>
    <message>
        <source>the usual key</source>
        <translation>المفتاح المعتاد</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>اضغط المفتاح الجديد للأمر «%1»، أو Esc لإبقائه على حاله.</translation>
    </message>
    <message>
        <source>%1 leads through every dialog: choose another key.</source>
        <translation>المفتاح %1 للتنقل في كل نافذة: اختر غيره.</translation>
    </message>
    <message>
        <source>“%2” has %1 already. Press it once more to take it from there, or another key.</source>
        <translation>المفتاح %1 للأمر «%2». اضغطه مرة أخرى لأخذه منه، أو اضغط غيره.</translation>
    </message>
    <message>
        <source>Another command has %1 now.</source>
        <translation>صار المفتاح %1 لأمر آخر.</translation>
    </message>
</context>
<context>
    <name>KnownError</name>
    <message>
        <source>Its path leads out of the archive, so it was not read.</source>
        <translation>مساره يخرج من الأرشيف، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>It is encrypted: unpack the archive with its password and import the files.</source>
        <translation>إنه مشفَّر: فُكّ الأرشيف بكلمة مروره ثم استورد الملفات.</translation>
    </message>
    <message>
        <source>It is a link, not a file.</source>
        <translation>إنه رابط لا ملف.</translation>
    </message>
    <message>
        <source>It is an archive inside an archive: unpack it first.</source>
        <translation>إنه أرشيف داخل أرشيف: فُكّه أولا.</translation>
    </message>
    <message>
        <source>It unpacks to %1 bytes from %2, which no article does.</source>
        <translation>ينفك إلى %1 بايت من %2، وهذا ما لا يفعله مقال.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 files.</source>
        <translation>في الأرشيف أكثر من %1 ملف.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than %1 GB: nothing of it was read.</source>
        <translation>ينفك الأرشيف إلى أكثر من %1 غيغابايت: لم يُقرأ منه شيء.</translation>
    </message>
    <message>
        <source>The archive is damaged or is no zip file.</source>
        <translation>الأرشيف تالف أو ليس ملف zip.</translation>
    </message>
    <message>
        <source>It is damaged inside the archive and cannot be unpacked.</source>
        <translation>إنه تالف داخل الأرشيف ولا يمكن فكه.</translation>
    </message>
    <message>
        <source>The article has %1 characters, more than the %2 that an article may have.</source>
        <translation>في المقال %1 حرف، أكثر من %2 المسموح بها لمقال.</translation>
    </message>
    <message>
        <source>It is longer than the %1 characters that an article may have.</source>
        <translation>إنه أطول من %1 حرف المسموح بها لمقال.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>لا نص فيه.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>ليس له نص.</translation>
    </message>
    <message>
        <source>It is not a text: it holds null characters.</source>
        <translation>ليس نصا: فيه محارف فارغة.</translation>
    </message>
    <message>
        <source>It holds half of a character (a lone surrogate), so its text is damaged.</source>
        <translation>فيه نصف محرف، فنصه تالف.</translation>
    </message>
    <message>
        <source>The table is larger than %1 MB.</source>
        <translation>الجدول أكبر من %1 ميغابايت.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The table has no column of texts: its first row must name one “text”.</source>
        <translation>لا عمود للنصوص في الجدول: يجب أن يسمي صفه الأول عمودا «text».</translation>
    </message>
    <message>
        <source>It has more or fewer cells than the table&apos;s first row.</source>
        <translation>خلاياه أكثر أو أقل من الصف الأول للجدول.</translation>
    </message>
    <message>
        <source>It is not a row of the table (%1).</source>
        <translation>ليس صفا من الجدول (%1).</translation>
    </message>
    <message>
        <source>It is no table (%1).</source>
        <translation>ليس جدولا (%1).</translation>
    </message>
    <message>
        <source>It says nothing about the texts beside it: its first row must name one column “id”.</source>
        <translation>لا يقول شيئا عن النصوص المجاورة له: يجب أن يسمي صفه الأول عمودا «id».</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation>ليس ملفا نصيا.</translation>
    </message>
    <message>
        <source>Its encoding cannot be told: save it as UTF-8 and import it again.</source>
        <translation>لا يُعرف ترميزه: احفظه بترميز UTF-8 واستورده من جديد.</translation>
    </message>
    <message>
        <source>Its encoding is damaged: it says that it is %1, but is not at byte %2.</source>
        <translation>ترميزه تالف: يقول إنه %1 وليس كذلك عند البايت %2.</translation>
    </message>
    <message>
        <source>Its encoding is damaged: it is UTF-8, but not at byte %1.</source>
        <translation>ترميزه تالف: إنه UTF-8 لكن ليس عند البايت %1.</translation>
    </message>
    <message>
        <source>Its spans do not say what its text says: at %1.</source>
        <translation>مقاطعه لا تطابق نصه: عند %1.</translation>
    </message>
    <message>
        <source>It is not a whole line of gold: %1.</source>
        <translation>ليس سطرا كاملا من البيانات الذهبية: %1.</translation>
    </message>
    <message>
        <source>The page is larger than %1 MB.</source>
        <translation>الصفحة أكبر من %1 ميغابايت.</translation>
    </message>
    <message>
        <source>There is no article on this page.</source>
        <translation>لا مقال في هذه الصفحة.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB: write its articles as JSON lines.</source>
        <translation>أكبر من %1 ميغابايت: اكتب مقالاته أسطر JSON.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>ليس كائن JSON.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>ليس بصيغة JSON.</translation>
    </message>
    <message>
        <source>There is no format “%1”; known are %2.</source>
        <translation>لا صيغة باسم «%1»؛ المعروف منها %2.</translation>
    </message>
    <message>
        <source>It is a Tahqiq project, not an article: open it, or merge it into another project.</source>
        <translation>إنه مشروع تحقيق لا مقال: افتحه، أو ادمجه في مشروع آخر.</translation>
    </message>
    <message>
        <source>It is not a file or folder.</source>
        <translation>ليس ملفا ولا مجلدا.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا وجود لهذا الملف.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>لا يمكن قراءته: %1.</translation>
    </message>
    <message>
        <source>There is another article “%1” in the project: this one was left out. Give it another id.</source>
        <translation>في المشروع مقال آخر «%1»: تُرك هذا. أعطه معرّفا آخر.</translation>
    </message>
    <message>
        <source>%1 is not a Tahqiq project, or it is damaged: it was left as it is.</source>
        <translation>%1 ليس مشروع تحقيق، أو إنه تالف: تُرك كما هو.</translation>
    </message>
    <message>
        <source>%1 is there already: it was left as it is. Choose another name.</source>
        <translation>%1 موجود من قبل: تُرك كما هو. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>%1 is there already: it was left as it is. Open it, or choose another name.</source>
        <translation>%1 موجود من قبل: تُرك كما هو. افتحه، أو اختر اسما آخر.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Tahqiq: it was not touched. Update the program to open it.</source>
        <translation>%1 كتبته نسخة أحدث من تحقيق: لم يُمس. حدّث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>%1 was written by an older version: open it once for writing, then it can be read.</source>
        <translation>%1 كتبته نسخة أقدم: افتحه مرة للكتابة، ثم يمكن قراءته.</translation>
    </message>
    <message>
        <source>There is no project %1.</source>
        <translation>لا مشروع في %1.</translation>
    </message>
    <message>
        <source>There is no folder %1 to put %2 in: nothing was made.</source>
        <translation>لا مجلد %1 ليوضع فيه %2: لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>لا يمكن إنشاء %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>لا يمكن قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: see whether its folder allows it and its disk has room.</source>
        <translation>لا يمكن كتابة %1: انظر هل يسمح مجلده بذلك وهل في قرصه متسع.</translation>
    </message>
    <message>
        <source>%1 cannot be written: nothing was changed. Check its permissions.</source>
        <translation>لا يمكن كتابة %1: لم يتغير شيء. راجع أذوناته.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not allow it. Nothing was changed.</source>
        <translation>لا يمكن كتابة %1: مجلده لا يسمح بذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be locked: its disk does not support that. Nothing was changed.</source>
        <translation>لا يمكن إقفال %1: قرصه لا يدعم ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 is open for writing in another window or command: nothing was changed. Close it there first.</source>
        <translation>%1 مفتوح للكتابة في نافذة أخرى أو أمر آخر: لم يتغير شيء. أغلقه هناك أولا.</translation>
    </message>
    <message>
        <source>%1 is open for reading only: nothing was changed.</source>
        <translation>%1 مفتوح للقراءة فقط: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 was deleted, moved or replaced while it was open: nothing was changed. Put it back, or save a copy of what is open here.</source>
        <translation>حُذف %1 أو نُقل أو استُبدل وهو مفتوح: لم يتغير شيء. أعده إلى مكانه، أو احفظ نسخة مما هو مفتوح هنا.</translation>
    </message>
    <message>
        <source>A process that was at work ended before its time: what it had finished is kept. Try again, with more memory free.</source>
        <translation>انتهت عملية كانت تعمل قبل أوانها: ما أنجزته محفوظ. أعد المحاولة مع ذاكرة متاحة أكبر.</translation>
    </message>
    <message>
        <source>The disk is full: nothing of the last step was kept, everything before it was. Free some space.</source>
        <translation>القرص ممتلئ: لم يُحفظ شيء من الخطوة الأخيرة، وحُفظ كل ما قبلها. وفّر بعض المساحة.</translation>
    </message>
    <message>
        <source>The project or its folder cannot be written: nothing was changed. Check the permissions.</source>
        <translation>لا يمكن الكتابة في المشروع أو مجلده: لم يتغير شيء. راجع الأذونات.</translation>
    </message>
    <message>
        <source>The project file cannot be opened: see whether it exists and its folder can be written.</source>
        <translation>لا يمكن فتح ملف المشروع: انظر هل هو موجود وهل يُكتب في مجلده.</translation>
    </message>
    <message>
        <source>The file is not a Tahqiq project: it was left as it is.</source>
        <translation>الملف ليس مشروع تحقيق: تُرك كما هو.</translation>
    </message>
    <message>
        <source>The project file is damaged: it was left as it is. Go back to a copy of it.</source>
        <translation>ملف المشروع تالف: تُرك كما هو. ارجع إلى نسخة منه.</translation>
    </message>
    <message>
        <source>The project file cannot be read or written: check the disk and try again.</source>
        <translation>لا يمكن قراءة ملف المشروع أو كتابته: افحص القرص وحاول من جديد.</translation>
    </message>
    <message>
        <source>Another program is using the project file: nothing was changed. Try again when it has finished.</source>
        <translation>برنامج آخر يستعمل ملف المشروع: لم يتغير شيء. حاول من جديد حين ينتهي.</translation>
    </message>
    <message>
        <source>Say who is annotating first: nothing was changed.</source>
        <translation>قل أولا من يقوم بالتعليم: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Say why the article is set aside: nothing was changed.</source>
        <translation>قل لماذا يُستبعد المقال: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 is no date: write 2019, 2019-05 or 2019-05-03. Nothing was changed.</source>
        <translation>%1 ليس تاريخا: اكتب 2019 أو ⁦2019-05⁩ أو ⁦2019-05-03⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no text from %1 to %2 in an article of %3 characters.</source>
        <translation>لا نص من %1 إلى %2 في مقال من %3 حرف.</translation>
    </message>
    <message>
        <source>There is no text from %1 to %2 in an article of %3 characters: nothing was changed.</source>
        <translation>لا نص من %1 إلى %2 في مقال من %3 حرف: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” is marked as %2 already: nothing was changed.</source>
        <translation>«%1» معلَّم من قبل بصنف %2: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The two parts do not lie in the span: nothing was changed.</source>
        <translation>الجزآن لا يقعان داخل المقطع: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This span has been taken back since it was shown: nothing was changed.</source>
        <translation>أُلغي هذا المقطع بعد عرضه: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no entity %1: nothing was changed.</source>
        <translation>لا كيان %1: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no entity %1.</source>
        <translation>لا كيان %1.</translation>
    </message>
    <message>
        <source>Several entities are called %1: say which by its id, %2.</source>
        <translation>عدة كيانات تسمى %1: حدّد أيها بمعرّفه، %2.</translation>
    </message>
    <message>
        <source>%1 is still mentioned: merge it into another entity, or link its mentions elsewhere.</source>
        <translation>ما زال %1 مذكورا: ادمجه في كيان آخر، أو اربط مواضع ذكره بغيره.</translation>
    </message>
    <message>
        <source>%1 is a %2 and %3 a %4: nothing was changed.</source>
        <translation>%1 هو %2 و%3 هو %4: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>An entity needs a name: nothing was changed.</source>
        <translation>لا بد للكيان من اسم: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A source needs a title: nothing was changed.</source>
        <translation>لا بد للمصدر من عنوان: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no source %1: nothing was changed.</source>
        <translation>لا مصدر %1: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A source is a %1, not a %2: nothing was changed.</source>
        <translation>المصدر يكون %1، لا %2: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The passage does not stand at %1 in “%2”: nothing was changed.</source>
        <translation>لا توجد الفقرة عند %1 في «%2»: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This evidence has been taken away already: nothing was changed.</source>
        <translation>أُزيل هذا الدليل من قبل: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be kept as a source: there is no text in it.</source>
        <translation>لا يمكن حفظ %1 مصدرا: لا نص فيه.</translation>
    </message>
    <message>
        <source>%1 cannot be kept as a source: %2</source>
        <translation>لا يمكن حفظ %1 مصدرا: %2</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: decide on some names first.</source>
        <translation>لا شيء للتعلم منه بعد: قرر في بعض الأسماء أولا.</translation>
    </message>
    <message>
        <source>%1 is no mention of %2: nothing was changed.</source>
        <translation>%1 ليس ذكرا لـ%2: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 belongs to the program, not to the project: nothing was changed.</source>
        <translation>%1 من محتوى البرنامج لا من المشروع: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The entity model of camel-tools is not on this machine. Install it: %1</source>
        <translation>نموذج الكيانات من camel-tools غير مثبت على هذا الجهاز. لتثبيته: %1</translation>
    </message>
    <message>
        <source>%1 holds more than one text, and a source is one: add each of them as a source of its own.</source>
        <translation>في %1 أكثر من نص، والمصدر نص واحد: أضف كلا منها مصدرا قائما بنفسه.</translation>
    </message>
    <message>
        <source>%1 is the name of a project, which gold must not replace: nothing was exported. Choose another.</source>
        <translation>%1 اسم مشروع، ولا يصح أن تحل البيانات الذهبية محله: لم يُصدَّر شيء. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>%1 is no file that can be replaced: nothing was exported. Choose another name.</source>
        <translation>%1 ليس ملفا يمكن استبداله: لم يُصدَّر شيء. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): nothing was exported.</source>
        <translation>تعذرت كتابة %1 (%2): لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>There is no state “%1”; states are %2.</source>
        <translation>لا توجد حالة «%1»؛ الحالات هي %2.</translation>
    </message>
    <message>
        <source>Nothing was exported, since %1 spans do not say what their articles say: %2.</source>
        <translation>لم يُصدَّر شيء، لأن من المقاطع %1 لا تقول ما تقوله مقالاتها: %2.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in %1 (%2): the old ones stay.</source>
        <translation>تعذر حفظ الإعدادات في %1 (%2): تبقى القديمة.</translation>
    </message>
    <message>
        <source>An answer says yes or no: nothing was changed.</source>
        <translation>الجواب نعم أو لا: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is a question of %1: nothing was changed.</source>
        <translation>هذا سؤال من %1: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is no open question any longer: nothing was changed.</source>
        <translation>لم يعد هذا سؤالا مفتوحا: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The history does not lead to step %1 any longer: nothing was changed.</source>
        <translation>لم يعد السجل يؤدي إلى الخطوة %1: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nobody has answered this question yet: nothing was changed.</source>
        <translation>لم يجب أحد عن هذا السؤال بعد: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is your own question: confirm or reject the span instead. Nothing was changed.</source>
        <translation>هذا سؤالك أنت: أكّد المقطع أو ارفضه بدلا من ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A label set needs a label.</source>
        <translation>لا بد في مجموعة الأصناف من صنف.</translation>
    </message>
    <message>
        <source>“%1” is no name of a label: it is one word.</source>
        <translation>«%1» ليس اسم صنف: الاسم كلمة واحدة.</translation>
    </message>
    <message>
        <source>Two labels are called %1.</source>
        <translation>صنفان باسم %1.</translation>
    </message>
    <message>
        <source>%1 needs a title in Arabic, French or English.</source>
        <translation>يحتاج %1 إلى عنوان بالعربية أو الفرنسية أو الإنجليزية.</translation>
    </message>
    <message>
        <source>%1 needs a key: a letter from A to Z.</source>
        <translation>يحتاج %1 إلى مفتاح: حرف من A إلى Z.</translation>
    </message>
    <message>
        <source>%1 and %2 have one key: %3, on an Arabic, a French or an English keyboard.</source>
        <translation>لكل من %1 و%2 المفتاح نفسه: %3، في لوحة عربية أو فرنسية أو إنجليزية.</translation>
    </message>
    <message>
        <source>%1 is no label set: %2. Nothing was changed.</source>
        <translation>%1 ليس مجموعة أصناف: %2. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 has %2 decisions and entities, and %3 is of another kind: nothing was changed.</source>
        <translation>للصنف %1 من القرارات والكيانات %2، و%3 من نوع آخر: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 is in use in %2 decisions and entities: say which label takes its place. Nothing was changed.</source>
        <translation>الصنف %1 مستعمل، وعدد ما يحمله من قرارات وكيانات %2: قل أي صنف يحل محله. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no label %1: nothing was changed.</source>
        <translation>لا صنف باسم %1: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” is no name of an attribute: it is one word.</source>
        <translation>«%1» لا يصلح اسما لصفة: الاسم كلمة واحدة.</translation>
    </message>
    <message>
        <source>%1 has two attributes that are called %2.</source>
        <translation>للصنف %1 صفتان باسم %2.</translation>
    </message>
    <message>
        <source>%1 needs from one to nine values, each another one.</source>
        <translation>تلزم الصفة %1 من قيمة إلى تسع قيم مختلفة.</translation>
    </message>
    <message>
        <source>%1 is chosen as %2 in %3 decisions under %4: nothing was changed.</source>
        <translation>القيمة %1 للصفة %2 مختارة في قرارات عددها %3 تحت الصنف %4: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 has no attribute %2: nothing was changed.</source>
        <translation>ليس للصنف %1 صفة باسم %2: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be %2, but one of %3: nothing was changed.</source>
        <translation>لا تكون قيمة %1 هي %2، بل إحدى هذه: %3. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Files and snapshots are carried as their text, not as the bytes that were read; the history of undo stays in the project.</source>
        <translation>تُنقل الملفات واللقطات بنصها لا كما قُرئت بايتاتها؛ ويبقى سجل التراجع في المشروع.</translation>
    </message>
    <message>
        <source>The table does not hold %1 mentions of entities.</source>
        <translation>لا يضم الجدول إشارات الكيانات، وعددها %1.</translation>
    </message>
    <message>
        <source>The table does not hold %1 passages of evidence (only their counts and sources are there).</source>
        <translation>لا يضم الجدول فقرات الأدلة، وعددها %1 (فيه أعدادها ومصادرها فقط).</translation>
    </message>
    <message>
        <source>The table does not hold %1 articles&apos; texts.</source>
        <translation>لا يضم الجدول نصوص المقالات، وعددها %1.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>a name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>a place in an order</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
</context>
<context>
    <name>LabelChooser</name>
    <message>
        <source>Labels</source>
        <translation>الأصناف</translation>
    </message>
</context>
<context>
    <name>LabelEditor</name>
    <message>
        <source>Labels and guidelines</source>
        <translation>الأصناف والإرشادات</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Choose an earlier version to begin from it</source>
        <translation>اختر نسخة سابقة للانطلاق منها</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>حفظ نسخة جديدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Version %1, as shipped</source>
        <translation>النسخة %1، كما جاءت مع البرنامج</translation>
    </message>
    <message>
        <source>Version %1, by %2 on %3</source>
        <translation>النسخة %1، من عمل %2 يوم %3</translation>
    </message>
    <message>
        <source>This label is in use, and there is no other of its kind that could take its place.</source>
        <translation>هذا الصنف مستعمل، ولا صنف من نوعه يمكن أن يحل محله.</translation>
    </message>
</context>
<context>
    <name>LabelFields</name>
    <message>
        <source>Name in gold</source>
        <translation>الاسم في البيانات</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>It carries</source>
        <translation>يحمل</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>الصفات</translation>
    </message>
    <message>
        <source>A line for each attribute: its name, a colon, and its values with commas between them</source>
        <translation>سطر لكل صفة: اسمها ثم نقطتان ثم قيمها بينها فواصل</translation>
    </message>
    <message>
        <source>contrast %1</source>
        <translation>التباين %1</translation>
    </message>
    <message>
        <source>%1, hardly to be told from %2</source>
        <translation>%1، يصعب تمييزه من %2</translation>
    </message>
</context>
<context>
    <name>LabelSetDialog</name>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>أنشئ المشروع</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الأصناف</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n label(s)</source>
        <translation>
            <numerusform>%1: لا صنف</numerusform>
            <numerusform>%1: صنف واحد</numerusform>
            <numerusform>%1: صنفان</numerusform>
            <numerusform>%1: %n أصناف</numerusform>
            <numerusform>%1: %n صنفا</numerusform>
            <numerusform>%1: %n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels, colours and guidelines can be changed at any time.</source>
        <translation>يمكن تغيير الأصناف والألوان والإرشادات في أي وقت.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>LeadTools</name>
    <message numerus="yes">
        <source>%n answer(s) to your questions have come.</source>
        <translation>
            <numerusform>لم يصل جواب عن أسئلتك.</numerusform>
            <numerusform>وصل جواب عن أحد أسئلتك.</numerusform>
            <numerusform>وصل جوابان عن أسئلتك.</numerusform>
            <numerusform>وصلت %n أجوبة عن أسئلتك.</numerusform>
            <numerusform>وصل %n جوابا عن أسئلتك.</numerusform>
            <numerusform>وصل %n جواب عن أسئلتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>اعرضها</translation>
    </message>
</context>
<context>
    <name>LearnedPanel</name>
    <message>
        <source>Learn now</source>
        <translation>التعلم الآن</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>Decisions after which it learns again</source>
        <translation>عدد القرارات قبل التعلم من جديد</translation>
    </message>
    <message>
        <source>By itself after so many decisions:</source>
        <translation>من تلقاء نفسه بعد هذا العدد من القرارات:</translation>
    </message>
    <message>
        <source>Working … you can go on reviewing.</source>
        <translation>العمل جار… يمكنك متابعة المراجعة.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف الاستعمال</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>بدء الاستعمال</translation>
    </message>
    <message>
        <source>Nothing was learned yet: it takes %1 confirmed names in two articles.</source>
        <translation>لم يُتعلم شيء بعد: يلزم %1 من الأسماء المؤكدة في مقالين.</translation>
    </message>
    <message>
        <source>Names that taught it: %1 · articles: %2 · held out: %3.</source>
        <translation>أسماء تعلم منها: %1 · مقالات: %2 · محجوبة للاختبار: %3.</translation>
    </message>
    <message>
        <source>It is switched on.</source>
        <translation>وهو مشغَّل.</translation>
    </message>
    <message>
        <source>It reads no better than what ships, and is off.</source>
        <translation>لا يقرأ أحسن مما يأتي مع البرنامج، وهو متوقف.</translation>
    </message>
    <message>
        <source>It reads the held-out articles better than what ships. Switch it on?</source>
        <translation>يقرأ المقالات المحجوبة أفضل مما يأتي مع البرنامج. أتستعمله؟</translation>
    </message>
    <message>
        <source>names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>right of the offered</source>
        <translation>الصحيح من المقترح</translation>
    </message>
    <message>
        <source>found of all</source>
        <translation>الموجود من الكل</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link evidence</source>
        <translation>ربط دليل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>مصدر جديد…</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Paste the words of the source, or pick a passage</source>
        <translation>الصق كلام المصدر، أو اختر فقرة</translation>
    </message>
    <message>
        <source>The passage</source>
        <translation>هذه الفقرة</translation>
    </message>
    <message>
        <source>the claim</source>
        <translation>القول</translation>
    </message>
    <message>
        <source>Give the source a title.</source>
        <translation>أعط المصدر عنوانا.</translation>
    </message>
    <message>
        <source>Paste or pick the words of the source that speak about the claim.</source>
        <translation>الصق أو اختر كلام المصدر المتعلق بالقول.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> (read-only)</source>
        <translation> (للقراءة فقط)</translation>
    </message>
    <message>
        <source>Tahqiq</source>
        <translation>تحقيق</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message>
        <source>About this article</source>
        <translation>عن هذا المقال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>وسيلة الإعلام</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>2019, 2019-05 or 2019-05-03</source>
        <translation>2019 أو ⁦2019-05⁩ أو ⁦2019-05-03⁩</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>العنوان على الشبكة (URL)</translation>
    </message>
    <message>
        <source>Write the date as 2019, 2019-05 or 2019-05-03.</source>
        <translation>اكتب التاريخ هكذا: 2019 أو ⁦2019-05⁩ أو ⁦2019-05-03⁩.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Who is annotating?</source>
        <translation>من يقوم بالتعليم؟</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Each decision is kept with the name of the person who made it.</source>
        <translation>يُحفظ كل قرار باسم من اتخذه.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>NameTools</name>
    <message>
        <source>Names are read better with what was learned from your decisions: %2 % instead of %1 % (F1, articles held out).</source>
        <translation>صارت الأسماء تُقرأ أفضل بما تُعُلم من قراراتك: %2 ٪ بدل %1 ٪ (مقياس F1 على مقالات محجوبة).</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>عرض الأرقام</translation>
    </message>
</context>
<context>
    <name>NewSourceFields</name>
    <message>
        <source>Kind of source</source>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Date, as 2019-05-03</source>
        <translation>التاريخ، مثل ⁦2019-05-03⁩</translation>
    </message>
    <message>
        <source>Address (URL) or file</source>
        <translation>عنوان (URL) أو ملف</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>Choose the source&apos;s file</source>
        <translation>اختيار ملف المصدر</translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message>
        <source>Apply to all</source>
        <translation>تطبيق على الكل</translation>
    </message>
    <message>
        <source>Every “%1” as %2</source>
        <translation>كل «%1» بصنف %2</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>leave out or take in</source>
        <translation>استبعاد أو إدراج</translation>
    </message>
    <message>
        <source>all or none</source>
        <translation>الكل أو لا شيء</translation>
    </message>
    <message>
        <source>this article or all</source>
        <translation>هذا المقال أو كلها</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>These are the first places; apply to all again for the others.</source>
        <translation>هذه أول المواضع؛ أعد التطبيق لترى بقيتها.</translation>
    </message>
    <message>
        <source>These words are marked everywhere already.</source>
        <translation>هذه الكلمات معلّمة في كل مكان من قبل.</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>داخل «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n place(s)</source>
        <translation>
            <numerusform>لا موضع للتعليم</numerusform>
            <numerusform>تعليم موضع واحد</numerusform>
            <numerusform>تعليم موضعين</numerusform>
            <numerusform>تعليم %n مواضع</numerusform>
            <numerusform>تعليم %n موضعا</numerusform>
            <numerusform>تعليم %n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>dates</source>
        <translation>قارئ التواريخ</translation>
    </message>
    <message>
        <source>ordinals</source>
        <translation>قارئ الترتيب</translation>
    </message>
    <message>
        <source>vague amounts</source>
        <translation>قارئ الكميات المبهمة</translation>
    </message>
    <message>
        <source>quantities</source>
        <translation>قارئ الكميات</translation>
    </message>
    <message>
        <source>rules for names</source>
        <translation>قواعد الأسماء</translation>
    </message>
    <message>
        <source>earlier decisions</source>
        <translation>قرارات سابقة</translation>
    </message>
    <message>
        <source>what was learned</source>
        <translation>ما تعلمه البرنامج</translation>
    </message>
    <message>
        <source>camel-tools</source>
        <translation>camel-tools</translation>
    </message>
    <message>
        <source>the rest of the article</source>
        <translation>بقية المقال</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>%1, not possible here</source>
        <translation>%1، غير متاح هنا</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 s</source>
        <translatorcomment>U+200F before the space: without it the axis of a plot would lose the space.</translatorcomment>
        <translation>%1‏ ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>U+200F before the space: without it the axis of a plot would lose the space.</translatorcomment>
        <translation>%1‏ د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>U+200F before the space: without it the axis of a plot would lose the space.</translatorcomment>
        <translation>%1‏ سا</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>تقرر</translation>
    </message>
    <message>
        <source>still to decide</source>
        <translation>بلا قرار بعد</translation>
    </message>
    <message>
        <source>articles finished</source>
        <translation>مقالات منجزة</translation>
    </message>
    <message>
        <source>from one decision to the next</source>
        <translation>بين قرار وآخر</translation>
    </message>
    <message>
        <source>left at this pace</source>
        <translation>الباقي بهذا الإيقاع</translation>
    </message>
    <message>
        <source>Decisions of each day</source>
        <translation>قرارات كل يوم</translation>
    </message>
    <message>
        <source>Time from one decision to the next</source>
        <translation>الوقت بين قرار وآخر</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Suggestions that were right as offered, in all and by day</source>
        <translation>اقتراحات كانت صحيحة كما هي، إجمالا ويوما بعد يوم</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Articles, as far as they are decided</source>
        <translation>المقالات وما تقرر منها</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>سير عمل %1</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>حفظ صورة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 decided, %2 still to decide</source>
        <translation>تقرر %1 وبقي %2</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>حفظ صورة</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>تعذرت كتابة الصورة في %1.</translation>
    </message>
    <message>
        <source>The picture is in %1.</source>
        <translation>الصورة في %1.</translation>
    </message>
</context>
<context>
    <name>ProjectWork</name>
    <message>
        <source>Articles (*.txt *.html *.htm *.jsonl *.csv *.zip)</source>
        <translation>مقالات (*.txt *.html *.htm *.jsonl *.csv *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد أي مقال.</numerusform>
            <numerusform>استُورد مقال واحد.</numerusform>
            <numerusform>استُورد مقالان.</numerusform>
            <numerusform>استُوردت %n مقالات.</numerusform>
            <numerusform>استُورد %n مقالا.</numerusform>
            <numerusform>استُورد %n مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>لم يكن أي منها هنا من قبل.</numerusform>
            <numerusform>واحد كان هنا من قبل.</numerusform>
            <numerusform>اثنان كانا هنا من قبل.</numerusform>
            <numerusform>%n كانت هنا من قبل.</numerusform>
            <numerusform>%n كانت هنا من قبل.</numerusform>
            <numerusform>%n كانت هنا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…</numerusform>
            <numerusform>… وواحدة أخرى</numerusform>
            <numerusform>… واثنتان أخريان</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>بحث عن اقتراحات</translation>
    </message>
    <message>
        <source>Looking for contradictions</source>
        <translation>بحث عن تناقضات</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) found.</source>
        <translation>
            <numerusform>لم يُعثر على تناقضات.</numerusform>
            <numerusform>عُثر على تناقض واحد.</numerusform>
            <numerusform>عُثر على تناقضين.</numerusform>
            <numerusform>عُثر على %n تناقضات.</numerusform>
            <numerusform>عُثر على %n تناقضا.</numerusform>
            <numerusform>عُثر على %n تناقض.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows them side by side.</source>
        <translation>يعرضها %1 جنبا إلى جنب.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>تصدير</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي مقال في %1.</numerusform>
            <numerusform>كُتب مقال واحد في %1.</numerusform>
            <numerusform>كُتب مقالان في %1.</numerusform>
            <numerusform>كُتبت %n مقالات في %1.</numerusform>
            <numerusform>كُتب %n مقالا في %1.</numerusform>
            <numerusform>كُتب %n مقال في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The format cannot carry: %1</source>
        <translation>لا تحمل هذه الصيغة: %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>A complete copy is in %1.</source>
        <translation>توجد نسخة كاملة في %1.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Tahqiq sample</source>
        <translation>نموذج تحقيق</translation>
    </message>
    <message>
        <source>New project for these articles</source>
        <translation>مشروع جديد لهذه المقالات</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>%1 asks: %2</source>
        <translation>يسأل %1: %2</translation>
    </message>
    <message>
        <source>%1 is unsure whether this is %3.</source>
        <translation>%1 غير متأكد من أن هذا: %3.</translation>
    </message>
    <message>
        <source>%1 answers: yes</source>
        <translation>يجيب %1: نعم</translation>
    </message>
    <message>
        <source>%1 answers: no</source>
        <translation>يجيب %1: لا</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation>اسأل المشرف</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>What should the lead decide?</source>
        <translation>فيم ينبغي أن يبتّ المشرف؟</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>تنتظر جوابا</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنها</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>الجواب بالكلام</translation>
    </message>
    <message>
        <source>Answer in words, if there is something to say</source>
        <translation>أجب بالكلام إن كان ثمة ما يقال</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Take the answer over</source>
        <translation>الأخذ بالجواب</translation>
    </message>
    <message>
        <source>Yes, under another label</source>
        <translation>نعم، بصنف آخر</translation>
    </message>
    <message>
        <source>No question has an answer that waits.</source>
        <translation>لا سؤال له جواب ينتظر.</translation>
    </message>
    <message>
        <source>No question waits for an answer.</source>
        <translation>لا سؤال ينتظر جوابا.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>بالكلام</translation>
    </message>
    <message>
        <source>yes, another label</source>
        <translation>نعم، بصنف آخر</translation>
    </message>
    <message>
        <source>take the answer over</source>
        <translation>الأخذ بالجواب</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <source>waiting or answered</source>
        <translation>المنتظرة أو المجاب عنها</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>worth checking first</source>
        <translation>الأجدر بالتحقق أولا</translation>
    </message>
    <message>
        <source>doubtful first</source>
        <translation>المشكوك فيه أولا</translation>
    </message>
    <message>
        <source>label by label</source>
        <translation>صنفا صنفا</translation>
    </message>
    <message>
        <source>article by article</source>
        <translation>مقالا مقالا</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Queue</source>
        <translation>قائمة المراجعة</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Leave the queue</source>
        <translation>الخروج من القائمة</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>بقي: %1</translation>
    </message>
</context>
<context>
    <name>QueueMode</name>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>لم يبق شيء بلا قرار.</translation>
    </message>
    <message>
        <source>The queue is done: nothing is left to decide.</source>
        <translation>انتهت القائمة: لم يبق شيء بلا قرار.</translation>
    </message>
    <message>
        <source>The queue begins again with what was skipped.</source>
        <translation>تبدأ القائمة من جديد بما تجاوزته.</translation>
    </message>
    <message>
        <source>Nothing was skipped before this one.</source>
        <translation>لم تتجاوز شيئا قبل هذا.</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>true</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>mostly true</source>
        <translation>صحيح في معظمه</translation>
    </message>
    <message>
        <source>misleading</source>
        <translation>مضلل</translation>
    </message>
    <message>
        <source>false</source>
        <translation>خاطئ</translation>
    </message>
    <message>
        <source>cannot be verified</source>
        <translation>لا يمكن التحقق منه</translation>
    </message>
</context>
<context>
    <name>RecognisersPage</name>
    <message>
        <source>What suggests names</source>
        <translation>ما يقترح الأسماء</translation>
    </message>
    <message>
        <source>Each name that you confirm is suggested in the next article that you open; one that you reject no longer is.</source>
        <translation>كل اسم تؤكده يُقترح في المقال التالي الذي تفتحه، وما ترفضه لا يُقترح بعد ذلك.</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>القرارات السابقة</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>ما تُعُلم</translation>
    </message>
    <message>
        <source>camel-tools</source>
        <translation>camel-tools</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>خلل في البرنامج</translation>
    </message>
    <message>
        <source>Tahqiq made a mistake. Every decision that you saw was saved before. You can go on.</source>
        <translation>أخطأ البرنامج. كل قرار رأيته كان قد حُفظ. يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>The report is also in %1</source>
        <translation>التقرير موجود أيضا في %1</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>ReviewTools</name>
    <message numerus="yes">
        <source>%n place(s) marked. One undo takes all of it back.</source>
        <translation>
            <numerusform>لم يُعلَّم أي موضع.</numerusform>
            <numerusform>عُلّم موضع واحد. تراجُع واحد يلغي ذلك.</numerusform>
            <numerusform>عُلّم موضعان. تراجُع واحد يلغي ذلك كله.</numerusform>
            <numerusform>عُلّمت %n مواضع. تراجُع واحد يلغي ذلك كله.</numerusform>
            <numerusform>عُلّم %n موضعا. تراجُع واحد يلغي ذلك كله.</numerusform>
            <numerusform>عُلّم %n موضع. تراجُع واحد يلغي ذلك كله.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>the same name as elsewhere in the article</source>
        <translation>الاسم نفسه في موضع آخر من المقال</translation>
    </message>
    <message>
        <source>found by its model of names</source>
        <translation>وجده نموذج الأسماء فيه</translation>
    </message>
    <message>
        <source>a year without a word before it</source>
        <translation>سنة لا كلمة قبلها</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>قرن</translation>
    </message>
    <message>
        <source>a name that was confirmed before</source>
        <translation>اسم سبق تأكيده</translation>
    </message>
    <message>
        <source>a date in digits</source>
        <translation>تاريخ بالأرقام</translation>
    </message>
    <message>
        <source>a day of a month</source>
        <translation>يوم من شهر</translation>
    </message>
    <message>
        <source>a decade</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>a definite number after its noun</source>
        <translation>عدد معرّف بعد معدوده</translation>
    </message>
    <message>
        <source>a dual of a noun that is not in the dictionary</source>
        <translation>مثنى اسم ليس في المعجم</translation>
    </message>
    <message>
        <source>a dual</source>
        <translation>مثنى</translation>
    </message>
    <message>
        <source>in the list of known names</source>
        <translation>في قائمة الأسماء المعروفة</translation>
    </message>
    <message>
        <source>it begins with a given name</source>
        <translation>يبدأ باسم شخصي معروف</translation>
    </message>
    <message>
        <source>a name after a noun such as newspaper or club</source>
        <translation>اسم بعد كلمة مثل صحيفة أو نادٍ</translation>
    </message>
    <message>
        <source>a noun such as summit or attack with its name</source>
        <translation>كلمة مثل قمة أو هجوم مع اسمها</translation>
    </message>
    <message>
        <source>a noun such as law or resolution with its name or number</source>
        <translation>كلمة مثل قانون أو قرار مع اسمها أو رقمها</translation>
    </message>
    <message>
        <source>a name like those that were confirmed</source>
        <translation>اسم يشبه ما أكده المراجعون</translation>
    </message>
    <message>
        <source>a measure after a word such as about</source>
        <translation>مقدار بعد كلمة مثل حوالي</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>a name of an entity of the project</source>
        <translation>اسم لأحد كيانات المشروع</translation>
    </message>
    <message>
        <source>a number after its noun</source>
        <translation>عدد بعد معدوده</translation>
    </message>
    <message>
        <source>a number alone</source>
        <translation>عدد وحده</translation>
    </message>
    <message>
        <source>a number and the noun it counts</source>
        <translation>عدد ومعدوده</translation>
    </message>
    <message>
        <source>a number and a noun that is not in the dictionary</source>
        <translation>عدد واسم ليس في المعجم</translation>
    </message>
    <message>
        <source>a number beside another of its kind</source>
        <translation>عدد بجوار عدد من نوعه</translation>
    </message>
    <message>
        <source>a number as an ordinal</source>
        <translation>عدد بمعنى الترتيب</translation>
    </message>
    <message>
        <source>one, after its noun</source>
        <translation>واحد بعد معدوده</translation>
    </message>
    <message>
        <source>an ordinal after its noun</source>
        <translation>عدد ترتيبي بعد اسمه</translation>
    </message>
    <message>
        <source>an ordinal after another</source>
        <translation>عدد ترتيبي بعد آخر</translation>
    </message>
    <message>
        <source>an ordinal before its noun</source>
        <translation>عدد ترتيبي قبل اسمه</translation>
    </message>
    <message>
        <source>a part of a year</source>
        <translation>جزء من سنة</translation>
    </message>
    <message>
        <source>a newspaper or a channel to whom somebody speaks</source>
        <translation>صحيفة أو قناة يُصرح لها</translation>
    </message>
    <message>
        <source>the site on which the article stands</source>
        <translation>الموقع الذي نُشر فيه المقال</translation>
    </message>
    <message>
        <source>a part of a century</source>
        <translation>جزء من قرن</translation>
    </message>
    <message>
        <source>a number times another</source>
        <translation>عدد مضروب في آخر</translation>
    </message>
    <message>
        <source>a number with a sign such as $</source>
        <translation>عدد مع علامة مثل $</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>مدة بين تاريخين</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>مجال بين عددين</translation>
    </message>
    <message>
        <source>a relative month</source>
        <translation>شهر نسبي</translation>
    </message>
    <message>
        <source>a relative year</source>
        <translation>سنة نسبية</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>ساعة من اليوم</translation>
    </message>
    <message>
        <source>a name after a title</source>
        <translation>اسم بعد لقب</translation>
    </message>
    <message>
        <source>a vague amount</source>
        <translation>كمية مبهمة</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>a name after “%1”</source>
        <translation>اسم بعد «%1»</translation>
    </message>
    <message>
        <source>a name before “%1”</source>
        <translation>اسم قبل «%1»</translation>
    </message>
    <message>
        <source>a place after “%1”</source>
        <translation>مكان بعد «%1»</translation>
    </message>
    <message>
        <source>short for “%1”</source>
        <translation>مختصر «%1»</translation>
    </message>
    <message>
        <source>a name after “%1”, as of somebody who speaks</source>
        <translation>اسم بعد «%1»، كأن صاحبه يتكلم</translation>
    </message>
    <message>
        <source>another spelling of “%1”</source>
        <translation>كتابة أخرى لـ«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a name that opens with “%1”</source>
        <translation>اسم يبدأ بـ«%1»</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Overview of the article</source>
        <translation>لمحة عن المقال</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Another program is writing to this project. It is open for reading; open it again later to decide.</source>
        <translation>برنامج آخر يكتب في هذا المشروع. فُتح للقراءة؛ افتحه لاحقا من جديد لتتخذ قرارات.</translation>
    </message>
    <message>
        <source>This project cannot be written where it is. It is open for reading; to decide, open a copy of it elsewhere.</source>
        <translation>لا يمكن الكتابة في هذا المشروع حيث هو. فُتح للقراءة؛ لتتخذ قرارات افتح نسخة منه في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Not news</source>
        <translation>ليس خبرا</translation>
    </message>
    <message>
        <source>The same story as another article</source>
        <translation>القصة نفسها في مقال آخر</translation>
    </message>
    <message>
        <source>The text is damaged</source>
        <translation>النص تالف</translation>
    </message>
    <message>
        <source>Not in Arabic</source>
        <translation>ليس بالعربية</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Give a reason, so that others understand.</source>
        <translation>اذكر السبب ليفهم الآخرون.</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Only names mean an entity; this is a claim.</source>
        <translation>الأسماء وحدها تدل على كيان، وهذا قول.</translation>
    </message>
    <message>
        <source>Only claims have a verdict; this is a name.</source>
        <translation>للأقوال وحدها حكم، وهذا اسم.</translation>
    </message>
    <message>
        <source>Spans of this label have no value.</source>
        <translation>لا قيمة لمقاطع هذا الصنف.</translation>
    </message>
    <message>
        <source>Spans of this label have no attributes.</source>
        <translation>ليس لمقاطع هذا الصنف صفات.</translation>
    </message>
    <message>
        <source>Nothing was decided on this span yet.</source>
        <translation>لم يتقرر شيء في هذا المقطع بعد.</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>book or paper</source>
        <translation>كتاب أو ورقة</translation>
    </message>
</context>
<context>
    <name>SpanPage</name>
    <message>
        <source>Nothing is highlighted in this article yet.</source>
        <translation>لم يُعلَّم شيء في هذا المقال بعد.</translation>
    </message>
</context>
<context>
    <name>SpanState</name>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير متأكد منه</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) mean another one, called</source>
        <translation>
            <numerusform>لا موضع يدل على كيان آخر، اسمه</numerusform>
            <numerusform>موضع واحد يدل على كيان آخر، اسمه</numerusform>
            <numerusform>موضعان يدلان على كيان آخر، اسمه</numerusform>
            <numerusform>%n مواضع تدل على كيان آخر، اسمه</numerusform>
            <numerusform>%n موضعا يدل على كيان آخر، اسمه</numerusform>
            <numerusform>%n موضع يدل على كيان آخر، اسمه</numerusform>
        </translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>لا بد للكيان من اسم.</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>supports</source>
        <translation>تؤيد</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>تنفي</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>تذكر</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>مشروع نموذجي</translation>
    </message>
    <message>
        <source>Six articles to try everything on</source>
        <translation>ستة مقالات لتجريب كل شيء</translation>
    </message>
    <message>
        <source>New here? The sample project has six articles to try everything on, and a short tour shows the way.</source>
        <translation>أول مرة هنا؟ في المشروع النموذجي ستة مقالات لتجربة كل شيء، وجولة قصيرة تدلك على الطريق.</translation>
    </message>
    <message>
        <source>Or drop text files, web pages, folders or zips here.</source>
        <translation>أو أفلت هنا ملفات نصية أو صفحات ويب أو مجلدات أو ملفات مضغوطة.</translation>
    </message>
    <message>
        <source>Tahqiq</source>
        <translation>تحقيق</translation>
    </message>
    <message>
        <source>Review Arabic news: names and numbers are highlighted, you decide, and the result is gold data.</source>
        <translation>راجع الأخبار العربية: الأسماء والأرقام معلَّمة، والقرار لك، والنتيجة بيانات ذهبية.</translation>
    </message>
</context>
<context>
    <name>SuccessorDialog</name>
    <message>
        <source>Remove a label</source>
        <translation>حذف صنف</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in use in %n decision(s) and entities. They get another label with it, in one operation.</source>
        <translation>
            <numerusform>%1 غير مستعمل.</numerusform>
            <numerusform>%1 مستعمل في موضع واحد من القرارات والكيانات. سيأخذ صنفا آخر في العملية نفسها.</numerusform>
            <numerusform>%1 مستعمل في موضعين من القرارات والكيانات. سيأخذان صنفا آخر في العملية نفسها.</numerusform>
            <numerusform>%1 مستعمل في %n مواضع من القرارات والكيانات. ستأخذ صنفا آخر في العملية نفسها.</numerusform>
            <numerusform>%1 مستعمل في %n موضعا من القرارات والكيانات. ستأخذ صنفا آخر في العملية نفسها.</numerusform>
            <numerusform>%1 مستعمل في %n موضع من القرارات والكيانات. ستأخذ صنفا آخر في العملية نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>يحل محله</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Learning names</source>
        <translation>تعلم الأسماء</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>البحث عن اقتراحات</translation>
    </message>
    <message>
        <source>Reading with camel-tools</source>
        <translation>القراءة بأدوات camel-tools</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد السطور</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما كان أولا</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Names are framed and numbers underlined where the program found something. The thick ring marks the one it asks about.</source>
        <translation>ما وجده البرنامج من أسماء محاط بإطار، وما وجده من أعداد تحته خط. والإطار السميك حول ما يسألك عنه الآن.</translation>
    </message>
    <message>
        <source>The card says what the words in the ring are taken for. Are the words, the label and the value right? Then press %1.</source>
        <translation>تقول البطاقة كيف فُهمت الكلمات المحاطة. هل صحت الكلمات والصنف والقيمة؟ إذن اضغط %1.</translation>
    </message>
    <message>
        <source>Is there nothing to mark? %1 rejects it. Are you in doubt? %2 keeps it as a question. %3 takes anything back.</source>
        <translation>لا شيء هنا يستحق الوسم؟ %1 للرفض. في شك؟ %2 لتركه سؤالا. و%3 للتراجع عن أي شيء.</translation>
    </message>
    <message>
        <source>Nearly right? %1 and %2 move the end by a word, %3 changes the label, %4 corrects the value.</source>
        <translation>يكاد يصح؟ %1 و%2 يحركان آخر المقطع كلمة، و%3 يغير الصنف، و%4 يصحح القيمة.</translation>
    </message>
    <message>
        <source>Was something missed? Select its words with the mouse and press %1.</source>
        <translation>هل فات البرنامج شيء؟ حدد كلماته بالفأرة ثم اضغط %1.</translation>
    </message>
    <message>
        <source>When nothing is left to decide, %1 finishes the article and opens the next one.</source>
        <translation>إذا لم يبق شيء لتقرره، فاضغط %1 لإنجاز المقال وفتح الذي يليه.</translation>
    </message>
    <message>
        <source>This line always says what the next keys do. %1 shows them all, %2 finds a command by its name.</source>
        <translation>يقول هذا السطر دائما ما تفعله المفاتيح هنا والآن. %1 يعرضها كلها، و%2 يجد أي أمر باسمه.</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>انتهت الجولة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>No search and no list has led away from here yet.</source>
        <translation>لم يقُدك بحث ولا قائمة من هنا بعد.</translation>
    </message>
    <message>
        <source>The article that you came from is gone.</source>
        <translation>المقال الذي جئت منه لم يعد موجودا.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>number %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>about</source>
        <translation>حوالي</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>a vague amount</source>
        <translation>كمية مبهمة</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>a date that the text alone does not settle</source>
        <translation>تاريخ لا يحسمه النص وحده</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Correct value, for example ٢٠ ألف</source>
        <translation>القيمة الصحيحة، مثلا ٢٠ ألف</translation>
    </message>
    <message>
        <source>Correct value</source>
        <translation>القيمة الصحيحة</translation>
    </message>
    <message>
        <source>take this value</source>
        <translation>أخذ هذه القيمة</translation>
    </message>
    <message>
        <source>This is not read as a value.</source>
        <translation>لا تُقرأ هذه كقيمة.</translation>
    </message>
</context>
<context>
    <name>ValueParts</name>
    <message>
        <source>%1: this is not read as a number.</source>
        <translation>%1: لا يُقرأ هذا عددا.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>عمّ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>قاله</translation>
    </message>
    <message>
        <source>%1: only the number goes here, not what it counts.</source>
        <translation>%1: يُكتب هنا العدد وحده دون المعدود.</translation>
    </message>
    <message>
        <source>nothing larger</source>
        <translation>لا شيء أكبر</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>The range begins above its end.</source>
        <translation>بداية المجال أكبر من نهايته.</translation>
    </message>
    <message>
        <source>A range needs both of its ends.</source>
        <translation>يلزم المجالَ طرفاه.</translation>
    </message>
    <message>
        <source>A range or a vague amount has no single amount.</source>
        <translation>ليس للمجال ولا للمقدار المبهم مقدار واحد.</translation>
    </message>
    <message>
        <source>Give an amount, or say that it is vague.</source>
        <translation>اكتب مقدارا أو اختر أنه مبهم.</translation>
    </message>
    <message>
        <source>Give an amount or a range, not both.</source>
        <translation>اكتب مقدارا أو مجالا، لا كليهما.</translation>
    </message>
    <message>
        <source>Place in the series</source>
        <translation>الرتبة في السلسلة</translation>
    </message>
    <message>
        <source>Give a number, for example 8.</source>
        <translation>اكتب عددا، مثلا 8.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Meant date</source>
        <translation>التاريخ المقصود</translation>
    </message>
    <message>
        <source>Write the date as 2019, 2019-05, 2019-05-03, 2018/2019 or as an article does.</source>
        <translation>اكتب التاريخ هكذا: 2019 أو 2019-05 أو 2019-05-03 أو 2018/2019، أو كما في المقال.</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>This claim is</source>
        <translation>هذا القول</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>لأن</translation>
    </message>
    <message>
        <source>Write in a sentence what the verdict rests on.</source>
        <translation>اكتب في جملة على ماذا يستند الحكم.</translation>
    </message>
</context>
<context>
    <name>WordsLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>_Decided</name>
    <message numerus="yes">
        <source>confirmed %n time(s)</source>
        <translation>
            <numerusform>لم يؤكد</numerusform>
            <numerusform>أكد مرة واحدة</numerusform>
            <numerusform>أكد مرتين</numerusform>
            <numerusform>أكد %n مرات</numerusform>
            <numerusform>أكد %n مرة</numerusform>
            <numerusform>أكد %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>في لا مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %n مقالات</numerusform>
            <numerusform>في %n مقالا</numerusform>
            <numerusform>في %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected %n time(s)</source>
        <translation>
            <numerusform>لم يرفض</numerusform>
            <numerusform>رفض مرة واحدة</numerusform>
            <numerusform>رفض مرتين</numerusform>
            <numerusform>رفض %n مرات</numerusform>
            <numerusform>رفض %n مرة</numerusform>
            <numerusform>رفض %n مرة</numerusform>
        </translation>
    </message>
</context>
</TS>
