<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About Slipway</source>
        <translation>حول Slipway</translation>
    </message>
    <message>
        <source>Desk console for model rollouts to robot fleets. Free software, without any warranty.</source>
        <translation>وحدة تحكم لنشر النماذج على أساطيل الروبوتات. برنامج حر بلا أي ضمان.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>Copies all of this as text</source>
        <translation>ينسخ كل هذا نصًا</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Shortcut: %1</source>
        <translation>الاختصار: %1</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>إ&amp;يقاف مؤقت…</translation>
    </message>
    <message>
        <source>C&amp;onclude…</source>
        <translation>إن&amp;هاء التجربة…</translation>
    </message>
    <message>
        <source>Pro&amp;mote…</source>
        <translation>&amp;ترقية…</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>The engine has not answered yet.</source>
        <translation>لم يجب المحرك بعد.</translation>
    </message>
    <message>
        <source>A rollout is in progress; only one can run at a time.</source>
        <translation>هناك نشر جارٍ؛ لا يمكن تشغيل أكثر من واحد في الوقت نفسه.</translation>
    </message>
    <message>
        <source>The plan has mistakes; the Plan page lists them.</source>
        <translation>في الخطة أخطاء؛ تجدها في صفحة الخطة.</translation>
    </message>
    <message>
        <source>The plan has changes that are not saved.</source>
        <translation>في الخطة تغييرات غير محفوظة.</translation>
    </message>
    <message>
        <source>Open a plan first.</source>
        <translation>افتح خطة أولًا.</translation>
    </message>
    <message>
        <source>No robot that the plan concerns is connected.</source>
        <translation>لا يتصل أي روبوت تعنيه الخطة.</translation>
    </message>
    <message>
        <source>%1 is barred after a rollback: %2</source>
        <translation>%1 محظور بعد تراجع: %2</translation>
    </message>
    <message>
        <source>No rollout is in progress.</source>
        <translation>لا يوجد نشر جارٍ.</translation>
    </message>
    <message>
        <source>No model is barred.</source>
        <translation>لا نموذج محظور.</translation>
    </message>
    <message>
        <source>No clean-up is ahead.</source>
        <translation>لا تنظيف مرتقبًا.</translation>
    </message>
    <message>
        <source>No share of tasks to move in this stage.</source>
        <translation>لا حصة مهام قابلة للتغيير في هذه المرحلة.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;فتح خطة…</translation>
    </message>
    <message>
        <source>Save &amp;plan</source>
        <translation>&amp;حفظ الخطة</translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation>حفظ الخطة با&amp;سم…</translation>
    </message>
    <message>
        <source>Open &amp;floor plan…</source>
        <translation>فتح &amp;مخطط الطابق…</translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation>&amp;بدء…</translation>
    </message>
    <message>
        <source>Pro&amp;mote…</source>
        <translation>&amp;ترقية…</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>إ&amp;يقاف مؤقت…</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>ت&amp;راجع…</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>إ&amp;عفاء…</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;مباشر</translation>
    </message>
    <message>
        <source>Ro&amp;bots</source>
        <translation>ال&amp;روبوتات</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;قائمة التحقق</translation>
    </message>
    <message>
        <source>Pla&amp;n</source>
        <translation>ال&amp;خطة</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;تصفية</translation>
    </message>
    <message>
        <source>Local &amp;time</source>
        <translation>الت&amp;وقيت المحلي</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>خطة &amp;جديدة…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Abort…</source>
        <translation>إل&amp;غاء النشر…</translation>
    </message>
    <message>
        <source>C&amp;lean-up…</source>
        <translation>الت&amp;نظيف…</translation>
    </message>
    <message>
        <source>Lift &amp;bar…</source>
        <translation>رفع ال&amp;حظر…</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>الإ&amp;نذارات</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;لوحة الأوامر…</translation>
    </message>
    <message>
        <source>Hand-&amp;over note…</source>
        <translation>ملاحظة &amp;التسليم…</translation>
    </message>
    <message>
        <source>About &amp;Slipway</source>
        <translation>&amp;حول Slipway</translation>
    </message>
    <message>
        <source>&amp;Investigate</source>
        <translation>الت&amp;حقيق</translation>
    </message>
    <message>
        <source>Perspective: Op&amp;erate</source>
        <translation>المنظور: التش&amp;غيل</translation>
    </message>
    <message>
        <source>Per&amp;spective: Plan</source>
        <translation>المن&amp;ظور: التخطيط</translation>
    </message>
    <message>
        <source>Perspective: Re&amp;view</source>
        <translation>المنظور: المراج&amp;عة</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>إعادة ترتيب النواف&amp;ذ</translation>
    </message>
    <message>
        <source>Change s&amp;hare of tasks…</source>
        <translation>تغيير ح&amp;صة المهام…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;طباعة…</translation>
    </message>
</context>
<context>
    <name>AddItemDialog</name>
    <message>
        <source>Add an item to the checklist</source>
        <translation>إضافة بند إلى قائمة التحقق</translation>
    </message>
    <message>
        <source>What must be true before the start</source>
        <translation>ما يجب تحققه قبل البدء</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>ال&amp;بند</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>ال&amp;مجموعة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Add item</source>
        <translation>إ&amp;ضافة البند</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>The risk is high and robots cannot run two models at once, so the least that can show harm is a few robots.</source>
        <translation>الخطر عالٍ ولا تستطيع الروبوتات تشغيل نموذجين معًا، فأقل ما يُظهر الضرر بضعة روبوتات.</translation>
    </message>
    <message>
        <source>A bad candidate reaches 5 % of the robots for about 100 tasks before the next stage is even possible.</source>
        <translation>يصل النموذج المرشح السيئ إلى 5 % من الروبوتات نحو 100 مهمة قبل أن تصبح المرحلة التالية ممكنة.</translation>
    </message>
    <message>
        <source>It takes in a few robots at a time, so room on the disks is needed where the candidate goes next.</source>
        <translation>يضم بضعة روبوتات كل مرة، فتلزم مساحة حيث يذهب النموذج المرشح تاليًا.</translation>
    </message>
    <message>
        <source>The risk is high, and in shadow no robot executes a single task with the candidate.</source>
        <translation>الخطر عالٍ، وفي الظل لا ينفذ أي روبوت مهمة واحدة بالنموذج المرشح.</translation>
    </message>
    <message>
        <source>Both models see the same tasks, so a difference shows in fewer of them.</source>
        <translation>يرى النموذجان المهام نفسها فيظهر الفرق في عدد أقل منها.</translation>
    </message>
    <message>
        <source>A major change is best tried as a whole: green is validated in shadow and then takes over in one switch.</source>
        <translation>التغيير الكبير يُجرَّب كاملًا: يُتحقق من الأخضر في الظل ثم يتولى بتحويل واحد.</translation>
    </message>
    <message>
        <source>The reverse switch is as fast, because both models stay loaded.</source>
        <translation>التحويل العكسي بالسرعة نفسها لأن النموذجين يبقيان محملين.</translation>
    </message>
    <message>
        <source>A second set of robots is validated without any customer&apos;s task, and takes over in one switch.</source>
        <translation>يُتحقق من مجموعة ثانية دون مهام عملاء ثم تتولى بتحويل واحد.</translation>
    </message>
    <message>
        <source>The old set stands by with the old model, so the reverse switch installs nothing.</source>
        <translation>تبقى المجموعة القديمة في الاستعداد بالنموذج القديم، فلا يثبّت التحويل العكسي شيئًا.</translation>
    </message>
    <message>
        <source>Small changes that come often need no installation for each step: the share of tasks is only a number.</source>
        <translation>التغييرات الصغيرة المتكررة لا تحتاج تثبيتًا لكل خطوة: حصة المهام مجرد رقم.</translation>
    </message>
    <message>
        <source>Lowering the share takes a round trip.</source>
        <translation>خفض الحصة يستغرق ذهابًا وإيابًا واحدًا.</translation>
    </message>
    <message>
        <source>Two arms at the same time tell the difference of the models from the difference of the days.</source>
        <translation>مجموعتان في الوقت نفسه تميزان فرق النماذج عن فرق الأيام.</translation>
    </message>
    <message>
        <source>It says how large the difference is, how sure that is, and what it could not have seen.</source>
        <translation>يبيّن حجم الفرق ومدى التأكد منه وما لم يكن ليُرى.</translation>
    </message>
    <message>
        <source>It ends with a conclusion and not with a commit: a canary follows if the answer is deploy.</source>
        <translation>ينتهي بنتيجة لا باعتماد: إن كان الجواب النشر تلاه كناري.</translation>
    </message>
    <message>
        <source>Every robot runs both models: its own tasks take somewhat longer, and a robot that becomes too slow is taken out.</source>
        <translation>يشغّل كل روبوت النموذجين: تطول مهامه قليلًا، ويُخرج ما صار أبطأ مما ينبغي.</translation>
    </message>
    <message>
        <source>What a candidate would have done is predicted, not seen.</source>
        <translation>ما كان النموذج المرشح سيفعله متوقع لا مرصود.</translation>
    </message>
    <message>
        <source>At the switch the whole fleet is exposed at once.</source>
        <translation>عند التحويل يتعرض الأسطول كله دفعة واحدة.</translation>
    </message>
    <message>
        <source>Every robot holds both models, and runs both while green is validated.</source>
        <translation>لدى كل روبوت النموذجان ويشغّلهما أثناء التحقق من الأخضر.</translation>
    </message>
    <message>
        <source>Half of the robots stand idle at any time: it needs spare hardware.</source>
        <translation>نصف الروبوتات خامل دائمًا: يلزم عتاد احتياطي.</translation>
    </message>
    <message>
        <source>At the switch all customers are exposed at once.</source>
        <translation>عند التحويل يتعرض كل العملاء دفعة واحدة.</translation>
    </message>
    <message>
        <source>Every robot holds both models for as long as the flag is below 100 %.</source>
        <translation>لدى كل روبوت النموذجان ما دامت الراية دون 100 %.</translation>
    </message>
    <message>
        <source>Every robot is exposed, though for a part of its tasks.</source>
        <translation>كل روبوت معرَّض، وإن لجزء من مهامه.</translation>
    </message>
    <message>
        <source>It ends with a recommendation and not with a commit: a canary follows if the answer is deploy.</source>
        <translation>ينتهي بتوصية لا باعتماد: إن كان الجواب النشر تلاه كناري.</translation>
    </message>
    <message>
        <source>Half of the robots execute the candidate until both arms have 10 000 tasks; only its guardrail stops a bad one earlier.</source>
        <translation>ينفذ نصف الروبوتات النموذج المرشح حتى تبلغ المجموعتان 10,000 مهمة؛ ولا يوقف السيئ قبلها إلا حاجز الأمان.</translation>
    </message>
    <message>
        <source>With the default stages it takes about an hour of soak and 8 100 tasks of the candidate.</source>
        <translation>بالمراحل الافتراضية يلزم نحو ساعة مراقبة و8,100 مهمة للنموذج المرشح.</translation>
    </message>
    <message>
        <source>Without room for both models a robot cannot go back by a switch and is not eligible: free the disk first.</source>
        <translation>من دون مساحة للنموذجين لا يستطيع الروبوت العودة بتحويل وليس مؤهلًا: حرّر القرص أولًا.</translation>
    </message>
    <message>
        <source>It takes half of the robots out of service while they are validated: for a fleet with spare robots.</source>
        <translation>يُخرج نصف الروبوتات من الخدمة أثناء التحقق: لأسطول لديه فائض.</translation>
    </message>
    <message>
        <source>It measures which model is better and switches nothing: for a question, not for a change.</source>
        <translation>يقيس أي النموذجين أفضل ولا يحوّل شيئًا: لسؤال لا لتغيير.</translation>
    </message>
    <message>
        <source>It needs room for both models on every robot at once.</source>
        <translation>يحتاج مساحة للنموذجين على كل روبوت معًا.</translation>
    </message>
    <message>
        <source>Robots would have to run two models at once, and their latency has no room for it.</source>
        <translation>على الروبوتات تشغيل نموذجين معًا وزمن استجابتها لا يسمح.</translation>
    </message>
    <message>
        <source>The risk does not warrant a day that ends without a commit.</source>
        <translation>الخطر لا يبرر يومًا ينتهي بلا اعتماد.</translation>
    </message>
    <message>
        <source>Its switch exposes the whole fleet at once, which the risk forbids as a first step.</source>
        <translation>تحويله يعرّض الأسطول كله دفعة واحدة، والخطر يمنع ذلك خطوة أولى.</translation>
    </message>
    <message>
        <source>A small change does not need the whole fleet to switch at once.</source>
        <translation>التغيير الصغير لا يحتاج تحويل الأسطول كله دفعة واحدة.</translation>
    </message>
    <message>
        <source>It keeps both models on every robot, which pays only for changes that come often.</source>
        <translation>يُبقي النموذجين على كل روبوت، ولا يجدي إلا للتغييرات المتكررة.</translation>
    </message>
    <message>
        <source>It exposes every robot from its first step on.</source>
        <translation>يعرّض كل روبوت من خطوته الأولى.</translation>
    </message>
    <message>
        <source>Even a canary executes tasks with a candidate that nothing is known about yet; it is the next step.</source>
        <translation>حتى الكناري ينفذ مهام بنموذج مرشح لا يُعرف عنه شيء بعد؛ وهو الخطوة التالية.</translation>
    </message>
    <message>
        <source>It would work too, in more steps than this change needs.</source>
        <translation>يصلح أيضًا، لكن بخطوات أكثر مما يحتاج هذا التغيير.</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>New plan, %1</source>
        <translation>خطة جديدة، %1</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>المقترح: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>strategy: why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>لماذا ليس غيرها</translation>
    </message>
    <message>
        <source>Reasons, costs, and why not the others</source>
        <translation>الأسباب والكلفة ولماذا ليس غيره</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>خطة جديدة</translation>
    </message>
    <message>
        <source>Which strategy fits this change?</source>
        <translation>أي استراتيجية تناسب هذا التغيير؟</translation>
    </message>
    <message>
        <source>How large is the change?</source>
        <translation>ما حجم التغيير؟</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>How bad would an unnoticed bad candidate be?</source>
        <translation>ما مدى سوء نموذج مرشح سيئ غير ملحوظ؟</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>risk</comment>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Do such changes come every week or more often?</source>
        <translation>هل تأتي مثل هذه التغييرات أسبوعيًا أو أكثر؟</translation>
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
        <source>Can robots run two models at once within their latency?</source>
        <translation>هل تستطيع الروبوتات تشغيل نموذجين معًا ضمن زمن استجابتها؟</translation>
    </message>
    <message>
        <source>Has every robot room for both models?</source>
        <translation>هل لدى كل روبوت مساحة للنموذجين؟</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question, answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Strategy of the new plan</source>
        <translation>استراتيجية الخطة الجديدة</translation>
    </message>
    <message>
        <source>Fleet, models and gates</source>
        <translation>الأسطول والنماذج والبوابات</translation>
    </message>
    <message>
        <source>As in the open plan, %1</source>
        <translation>كما في الخطة المفتوحة، %1</translation>
    </message>
    <message>
        <source>As in the open plan: none is open without mistakes</source>
        <translation>كما في الخطة المفتوحة: لا خطة سليمة مفتوحة</translation>
    </message>
    <message>
        <source>Fleet, models and gates as in the open plan</source>
        <translation>الأسطول والنماذج والبوابات كما في الخطة المفتوحة</translation>
    </message>
    <message>
        <source>Blank, to be filled in</source>
        <translation>فارغ للملء</translation>
    </message>
    <message>
        <source>Fleet and models blank, to be filled in</source>
        <translation>الأسطول والنماذج فارغة للملء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: make no plan</source>
        <translation>إلغاء: عدم إنشاء خطة</translation>
    </message>
    <message>
        <source>&amp;Create plan</source>
        <translation>إ&amp;نشاء الخطة</translation>
    </message>
    <message>
        <source>Create a plan with the chosen strategy</source>
        <translation>إنشاء خطة بالاستراتيجية المختارة</translation>
    </message>
</context>
<context>
    <name>AgreementChart</name>
    <message>
        <source>Same action as the baseline</source>
        <translation>الإجراء نفسه كالنموذج الأساسي</translation>
    </message>
    <message>
        <source>Waiting for tasks in shadow</source>
        <translation>في انتظار مهام الظل</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Same action: %1 (%2 – %3)</source>
        <translation>الإجراء نفسه: %1 (%2 – %3)</translation>
    </message>
</context>
<context>
    <name>AlarmModel</name>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>غير مُقر</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>مُقر</translation>
    </message>
    <message>
        <source>Gone, not acknowledged</source>
        <translation>زال دون إقرار</translation>
    </message>
    <message>
        <source>Shelved until %1: %2</source>
        <translation>مؤجل حتى %1: %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>person, time</comment>
        <translation>%1 الساعة %2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>الإنذار</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>الأخير (UTC)</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>أقرّه</translation>
    </message>
</context>
<context>
    <name>AlarmPanel</name>
    <message numerus="yes">
        <source>%n alarm(s) in the last ten minutes: look for what they have in common.</source>
        <translation>
            <numerusform>عدد الإنذارات في آخر عشر دقائق: %n: ابحث عما يجمعها.</numerusform>
            <numerusform>عدد الإنذارات في آخر عشر دقائق: %n: ابحث عما يجمعها.</numerusform>
            <numerusform>عدد الإنذارات في آخر عشر دقائق: %n: ابحث عما يجمعها.</numerusform>
            <numerusform>عدد الإنذارات في آخر عشر دقائق: %n: ابحث عما يجمعها.</numerusform>
            <numerusform>عدد الإنذارات في آخر عشر دقائق: %n: ابحث عما يجمعها.</numerusform>
            <numerusform>عدد الإنذارات في آخر عشر دقائق: %n: ابحث عما يجمعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm acknowledged: %1</source>
        <translation>أُقرّ الإنذار: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged: %1</source>
        <translation>
            <numerusform>عدد الإنذارات المقرّة: %n: %1</numerusform>
            <numerusform>عدد الإنذارات المقرّة: %n: %1</numerusform>
            <numerusform>عدد الإنذارات المقرّة: %n: %1</numerusform>
            <numerusform>عدد الإنذارات المقرّة: %n: %1</numerusform>
            <numerusform>عدد الإنذارات المقرّة: %n: %1</numerusform>
            <numerusform>عدد الإنذارات المقرّة: %n: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm shelved (%1): %2</source>
        <comment>reason, alarm</comment>
        <translation>أُجّل الإنذار (%1): %2</translation>
    </message>
    <message>
        <source>The note about the alarm is not recorded: %1</source>
        <translation>لم تُسجل ملاحظة الإنذار: %1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Shortcut while the alarms have the keyboard: A</source>
        <translation>الاختصار حين تكون لوحة المفاتيح للإنذارات: A</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>إقرار الكل</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>Mute the sound</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>No alarms.</source>
        <translation>لا إنذارات.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Not acknowledged ones first; times are UTC.</source>
        <translation>غير المقرّة أولًا؛ الأوقات بتوقيت UTC.</translation>
    </message>
    <message>
        <source>What you did about the alarm is not kept: %1</source>
        <translation>لم يُحفظ ما فعلته بشأن الإنذار: %1</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message numerus="yes">
        <source>%n robot(s): %1</source>
        <translation>
            <numerusform>لا روبوتات: %1</numerusform>
            <numerusform>روبوت واحد: %1</numerusform>
            <numerusform>روبوتان: %1</numerusform>
            <numerusform>%n روبوتات: %1</numerusform>
            <numerusform>%n روبوتًا: %1</numerusform>
            <numerusform>%n روبوت: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robots are quarantined, among them %1; no commands, their results are not counted</source>
        <translation>
            <numerusform>%n روبوت معزول، منها %1؛ لا أوامر ولا تُحسب نتائجها</numerusform>
            <numerusform>روبوت واحد معزول: %1؛ لا أوامر ولا تُحسب نتائجه</numerusform>
            <numerusform>روبوتان معزولان: %1؛ لا أوامر ولا تُحسب نتائجهما</numerusform>
            <numerusform>%n روبوتات معزولة، منها %1؛ لا أوامر ولا تُحسب نتائجها</numerusform>
            <numerusform>%n روبوتًا معزولًا، منها %1؛ لا أوامر ولا تُحسب نتائجها</numerusform>
            <numerusform>%n روبوت معزول، منها %1؛ لا أوامر ولا تُحسب نتائجها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robots are quarantined: %1; no commands, their results are not counted</source>
        <translation>
            <numerusform>%n روبوت معزول: %1؛ لا أوامر ولا تُحسب نتائجها</numerusform>
            <numerusform>روبوت واحد معزول: %1؛ لا أوامر ولا تُحسب نتائجه</numerusform>
            <numerusform>روبوتان معزولان: %1؛ لا أوامر ولا تُحسب نتائجهما</numerusform>
            <numerusform>%n روبوتات معزولة: %1؛ لا أوامر ولا تُحسب نتائجها</numerusform>
            <numerusform>%n روبوتًا معزولًا: %1؛ لا أوامر ولا تُحسب نتائجها</numerusform>
            <numerusform>%n روبوت معزول: %1؛ لا أوامر ولا تُحسب نتائجها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 عالٍ</translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation>%1 متوسط</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 منخفض</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <comment>alarms whose condition is gone</comment>
        <translation>%1 زال</translation>
    </message>
</context>
<context>
    <name>ArmsChart</name>
    <message>
        <source>Success per hour</source>
        <translation>النجاح لكل ساعة</translation>
    </message>
    <message numerus="yes">
        <source>Success per %n minute(s)</source>
        <translation>
            <numerusform>النجاح لكل %n دقيقة</numerusform>
            <numerusform>النجاح لكل دقيقة</numerusform>
            <numerusform>النجاح لكل دقيقتين</numerusform>
            <numerusform>النجاح لكل %n دقائق</numerusform>
            <numerusform>النجاح لكل %n دقيقة</numerusform>
            <numerusform>النجاح لكل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Success per %n second(s)</source>
        <translation>
            <numerusform>النجاح لكل %n ثانية</numerusform>
            <numerusform>النجاح لكل ثانية</numerusform>
            <numerusform>النجاح لكل ثانيتين</numerusform>
            <numerusform>النجاح لكل %n ثوانٍ</numerusform>
            <numerusform>النجاح لكل %n ثانية</numerusform>
            <numerusform>النجاح لكل %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>‏⁨%1⁩ %2</translation>
    </message>
    <message>
        <source>Tasks per hour</source>
        <translation>المهام لكل ساعة</translation>
    </message>
    <message numerus="yes">
        <source>Tasks per %n minute(s)</source>
        <translation>
            <numerusform>المهام لكل دقيقة</numerusform>
            <numerusform>المهام لكل دقيقة</numerusform>
            <numerusform>المهام لكل دقيقتين</numerusform>
            <numerusform>المهام لكل %n دقائق</numerusform>
            <numerusform>المهام لكل %n دقيقة</numerusform>
            <numerusform>المهام لكل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tasks per %n second(s)</source>
        <translation>
            <numerusform>المهام لكل ثانية</numerusform>
            <numerusform>المهام لكل ثانية</numerusform>
            <numerusform>المهام لكل ثانيتين</numerusform>
            <numerusform>المهام لكل %n ثوانٍ</numerusform>
            <numerusform>المهام لكل %n ثانية</numerusform>
            <numerusform>المهام لكل %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tasks (%3 – %4)</source>
        <translation>%1 من %2 مهمة (%3 – %4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BreakdownModel</name>
    <message>
        <source>(not known)</source>
        <translation>(مجهول)</translation>
    </message>
    <message>
        <source>no candidate task</source>
        <translation>لا مهمة للمرشح</translation>
    </message>
    <message>
        <source>no baseline task</source>
        <translation>لا مهمة للأساسي</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ أسوأ</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ أفضل</translation>
    </message>
    <message>
        <source>no difference shown</source>
        <translation>لا فرق ظاهرًا</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>النموذج المرشح</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة الثقة 95 %</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>النموذج الأساسي</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>الفرق بالنقاط</translation>
    </message>
    <message>
        <source>Candidate is</source>
        <translation>حال المرشح</translation>
    </message>
</context>
<context>
    <name>BreakdownView</name>
    <message numerus="yes">
        <source>%n group(s), worst first</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان، الأسوأ أولًا</numerusform>
            <numerusform>%n مجموعات، الأسوأ أولًا</numerusform>
            <numerusform>%n مجموعة، الأسوأ أولًا</numerusform>
            <numerusform>%n مجموعة، الأسوأ أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>المجموعات: %1 من %n</numerusform>
            <numerusform>المجموعات: %1 من %n</numerusform>
            <numerusform>المجموعات: %1 من %n</numerusform>
            <numerusform>المجموعات: %1 من %n</numerusform>
            <numerusform>المجموعات: %1 من %n</numerusform>
            <numerusform>المجموعات: %1 من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no task to compare.</source>
        <translation>لا مهمة للمقارنة.</translation>
    </message>
    <message>
        <source>No group matches the filter.</source>
        <translation>لا مجموعة تطابق التصفية.</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>حسب الموقع</translation>
    </message>
    <message>
        <source>By robot kind</source>
        <translation>حسب نوع الروبوت</translation>
    </message>
    <message>
        <source>By robot</source>
        <translation>حسب الروبوت</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>By hour (UTC)</source>
        <translation>حسب الساعة (UTC)</translation>
    </message>
    <message>
        <source>Group tasks by</source>
        <translation>تجميع المهام حسب</translation>
    </message>
    <message>
        <source>Filter by any word (Ctrl+F)</source>
        <translation>صفِّ بأي كلمة (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>تصفية المجموعات</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Success by group, worst first</source>
        <translation>النجاح حسب المجموعة، الأسوأ أولًا</translation>
    </message>
</context>
<context>
    <name>CharacteristicsView</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>إعادة الحساب</translation>
    </message>
    <message>
        <source>Candidate&apos;s success</source>
        <translation>نجاح النموذج المرشح</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>الترقية</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>الاحتجاز</translation>
    </message>
    <message>
        <source>Tasks to rollback</source>
        <translation>المهام حتى التراجع</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Extra failures</source>
        <translation>إخفاقات إضافية</translation>
    </message>
    <message>
        <source>The plan has mistakes; its characteristics are of the last plan without.</source>
        <translation>في الخطة أخطاء؛ الخصائص المعروضة لآخر خطة سليمة.</translation>
    </message>
    <message>
        <source>Computing for the plan as it is now…</source>
        <translation>يجري الحساب للخطة الحالية…</translation>
    </message>
    <message>
        <source>Not computed: %1</source>
        <translation>لم يُحسب: %1</translation>
    </message>
    <message>
        <source>What the success gates alone do, from %1 simulated rollouts a row.</source>
        <translation>أثر بوابات النجاح وحدها، من %1 عملية نشر محاكاة لكل صف.</translation>
    </message>
    <message>
        <source>What the success gates alone do; exact.</source>
        <translation>أثر بوابات النجاح وحدها؛ حساب دقيق.</translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation>تقدم الحساب</translation>
    </message>
    <message>
        <source>Chances for candidates from good to bad</source>
        <translation>الاحتمالات لنماذج مرشحة من الجيد إلى السيئ</translation>
    </message>
    <message>
        <source>Compute the characteristics, or cancel</source>
        <translation>حساب الخصائص أو الإلغاء</translation>
    </message>
    <message>
        <source>Difference in points</source>
        <translation>الفرق بالنقاط</translation>
    </message>
    <message>
        <source>Difference found</source>
        <translation>احتمال كشف الفرق</translation>
    </message>
    <message>
        <source>What a comparison of %1 tasks an arm finds.</source>
        <translation>ما تكشفه مقارنة بـ %1 مهمة لكل مجموعة.</translation>
    </message>
    <message>
        <source>Smallest rise found in 80 % of tests: %1 points.</source>
        <translation>أصغر ارتفاع يُكشف في 80 % من الاختبارات: %1 نقطة.</translation>
    </message>
    <message>
        <source>Smallest fall found in 80 % of tests: %1 points.</source>
        <translation>أصغر انخفاض يُكشف في 80 % من الاختبارات: %1 نقطة.</translation>
    </message>
    <message>
        <source>Assumed: tasks are independent; with few robots less is found.</source>
        <translation>الافتراض: المهام مستقلة؛ ومع قلة الروبوتات يُكشف أقل.</translation>
    </message>
    <message>
        <source>The sequential method may end sooner, and finds small differences somewhat less often.</source>
        <translation>قد تنتهي الطريقة التتابعية أبكر، وتكشف الفروق الصغيرة بدرجة أقل قليلًا.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Stage %1</source>
        <translation>المرحلة %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>استؤنف</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>الاعتماد النهائي</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>تم التحويل</translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation>حصة المهام</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>مُختتم</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>التراجع</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>group, done, all</comment>
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>أُنجز %1 من %2</translation>
    </message>
    <message>
        <source>Reason to overrule it</source>
        <translation>سبب التجاوز</translation>
    </message>
    <message>
        <source>Evidence: a note or a link</source>
        <translation>الدليل: ملاحظة أو رابط</translation>
    </message>
    <message>
        <source>Ticked by %1 at %2</source>
        <translation>أشّر عليه %1 الساعة %2</translation>
    </message>
    <message>
        <source>! Say who you are, at the top of the page.</source>
        <translation>! اذكر اسمك في أعلى الصفحة.</translation>
    </message>
    <message>
        <source>! A note is missing: on what evidence?</source>
        <translation>! تنقص ملاحظة: على أي دليل؟</translation>
    </message>
    <message numerus="yes">
        <source>! The automatic check failed (%1). Overruling it needs a reason of at least %n character(s).</source>
        <translation>
            <numerusform>! فشل الفحص الآلي (%1). يتطلب التجاوز سببًا لا يقل عن %n حرف.</numerusform>
            <numerusform>! فشل الفحص الآلي (%1). يتطلب التجاوز سببًا لا يقل عن حرف واحد.</numerusform>
            <numerusform>! فشل الفحص الآلي (%1). يتطلب التجاوز سببًا لا يقل عن حرفين.</numerusform>
            <numerusform>! فشل الفحص الآلي (%1). يتطلب التجاوز سببًا لا يقل عن %n أحرف.</numerusform>
            <numerusform>! فشل الفحص الآلي (%1). يتطلب التجاوز سببًا لا يقل عن %n حرفًا.</numerusform>
            <numerusform>! فشل الفحص الآلي (%1). يتطلب التجاوز سببًا لا يقل عن %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, against the automatic check (%2)</source>
        <translation>%1، خلافًا للفحص الآلي (%2)</translation>
    </message>
    <message>
        <source>The file is too large for a checklist.</source>
        <translation>الملف أكبر من أن يكون قائمة تحقق.</translation>
    </message>
    <message>
        <source>Notes filled in from %1. The ticks are yours to set.</source>
        <translation>مُلئت الملاحظات من %1. أما التأشير فعليك.</translation>
    </message>
    <message>
        <source>Fill in notes from a checklist file</source>
        <translation>ملء الملاحظات من ملف قائمة تحقق</translation>
    </message>
    <message>
        <source>Checklists (*.json)</source>
        <translation>قوائم تحقق (*.json)</translation>
    </message>
    <message>
        <source>Save the items that are done</source>
        <translation>حفظ البنود المنجزة</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>حُفظ في %1.</translation>
    </message>
    <message>
        <source>Ticked by</source>
        <translation>أشّر عليه</translation>
    </message>
    <message>
        <source>Your name, kept with each tick</source>
        <translation>اسمك، يُحفظ مع كل تأشير</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Fill in from file…</source>
        <translation>ملء من ملف…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Evidence for: %1</source>
        <translation>دليل على: %1</translation>
    </message>
    <message>
        <source>Checked automatically, %1: %2</source>
        <translation>فُحص آليًا، %1: %2</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Tick again</source>
        <translation>التأشير من جديد</translation>
    </message>
    <message>
        <source>Tick again what opened by itself</source>
        <translation>إعادة التأشير على ما فُتح وحده</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open the evidence for: %1</source>
        <translation>فتح الدليل على: %1</translation>
    </message>
    <message>
        <source>Save the checklist as PDF</source>
        <translation>حفظ قائمة التحقق بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tick: %1</source>
        <translation>التأشير: %1</translation>
    </message>
    <message>
        <source>Untick: %1</source>
        <translation>رفع التأشير: %1</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>ملاحظة على: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>إلغاء التعديل</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة التعديل</translation>
    </message>
    <message>
        <source>Own items</source>
        <translation>بنود خاصة</translation>
    </message>
    <message>
        <source>Items of your team</source>
        <translation>بنود فريقك</translation>
    </message>
    <message>
        <source>Add an item…</source>
        <translation>إضافة بند…</translation>
    </message>
    <message>
        <source>Open a template…</source>
        <translation>فتح قالب…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Removed “%1”. Undo brings it back with its tick and note.</source>
        <translation>أُزيل «%1». يعيده «إلغاء التعديل» بتأشيره وملاحظته.</translation>
    </message>
    <message>
        <source>Fill in from file</source>
        <translation>ملء من ملف</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>فتح قالب</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of your team opened from %1.</source>
        <translation>
            <numerusform>عدد بنود فريقك المفتوحة من %1: %n.</numerusform>
            <numerusform>عدد بنود فريقك المفتوحة من %1: %n.</numerusform>
            <numerusform>عدد بنود فريقك المفتوحة من %1: %n.</numerusform>
            <numerusform>عدد بنود فريقك المفتوحة من %1: %n.</numerusform>
            <numerusform>عدد بنود فريقك المفتوحة من %1: %n.</numerusform>
            <numerusform>عدد بنود فريقك المفتوحة من %1: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a template of own items</source>
        <translation>فتح قالب بنود خاصة</translation>
    </message>
    <message>
        <source>Checklist templates (*.json)</source>
        <translation>قوالب قائمة التحقق (*.json)</translation>
    </message>
    <message>
        <source>Save the own items as a template</source>
        <translation>حفظ البنود الخاصة كقالب</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove from the list: %1</source>
        <translation>إزالة من القائمة: %1</translation>
    </message>
    <message>
        <source>For the next start: %1 of %2 done</source>
        <translation>للبدء القادم: أُنجز %1 من %2</translation>
    </message>
</context>
<context>
    <name>ChecklistPrint</name>
    <message>
        <source>! overruled</source>
        <translation>! تُجووز</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ أُنجز</translation>
    </message>
    <message>
        <source>– open</source>
        <translation>– مفتوح</translation>
    </message>
    <message>
        <source>automatic, %1</source>
        <translation>آلي، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 Overruled: %2</source>
        <comment>figure, reason</comment>
        <translation>%1 تُجووز: %2</translation>
    </message>
    <message>
        <source>Pre-deployment checklist</source>
        <translation>قائمة تحقق ما قبل النشر</translation>
    </message>
    <message>
        <source>No plan was open.</source>
        <translation>لم تكن خطة مفتوحة.</translation>
    </message>
    <message>
        <source>Plan %1.</source>
        <translation>الخطة %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done on %3.</source>
        <translation>أُنجز %1 من %2 في %3.</translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message>
        <source>! Open again: the figure is too old to count.</source>
        <translation>! مفتوح من جديد: الرقم أقدم من أن يُحسب.</translation>
    </message>
    <message>
        <source>! Open again: there is no figure any more.</source>
        <translation>! مفتوح من جديد: لم يعد هناك رقم.</translation>
    </message>
    <message>
        <source>! Open again: it was ticked for another plan.</source>
        <translation>! مفتوح من جديد: أُشّر عليه لخطة أخرى.</translation>
    </message>
    <message>
        <source>Open again, because the automatic check now fails: %1.</source>
        <translation>فُتح من جديد لأن الفحص الآلي يفشل الآن: %1.</translation>
    </message>
    <message>
        <source>Open again, because the figure is too old: %1.</source>
        <translation>فُتح من جديد لأن الرقم قديم: %1.</translation>
    </message>
    <message>
        <source>Open again, because there is no figure any more: %1.</source>
        <translation>فُتح من جديد لأنه لم يعد هناك رقم: %1.</translation>
    </message>
    <message>
        <source>Open again, because another plan was opened (the notes are kept): %1.</source>
        <translation>فُتح من جديد لأن خطة أخرى فُتحت (بقيت الملاحظات): %1.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>قبل %1 س</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>قبل %1 يوم</translation>
    </message>
    <message>
        <source>! The figure is too old to count (%1): %2</source>
        <translation>! الرقم أقدم من أن يُحسب (%1): %2</translation>
    </message>
    <message>
        <source>✗ Open again, the automatic check failed (%1): %2</source>
        <translation>✗ مفتوح من جديد، فشل الفحص الآلي (%1): %2</translation>
    </message>
    <message>
        <source>✗ The automatic check failed (%1): %2</source>
        <translation>✗ فشل الفحص الآلي (%1): %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Say what must be true before the start.</source>
        <translation>اذكر ما يجب أن يتحقق قبل البدء.</translation>
    </message>
    <message>
        <source>Choose a group, or write the name of a new one.</source>
        <translation>اختر مجموعة، أو اكتب اسم مجموعة جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>An item has at most %n character(s).</source>
        <translation>
            <numerusform>أقصى طول للبند بالأحرف: %n.</numerusform>
            <numerusform>أقصى طول للبند بالأحرف: %n.</numerusform>
            <numerusform>أقصى طول للبند بالأحرف: %n.</numerusform>
            <numerusform>أقصى طول للبند بالأحرف: %n.</numerusform>
            <numerusform>أقصى طول للبند بالأحرف: %n.</numerusform>
            <numerusform>أقصى طول للبند بالأحرف: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of a group has at most %n character(s).</source>
        <translation>
            <numerusform>أقصى طول لاسم المجموعة بالأحرف: %n.</numerusform>
            <numerusform>أقصى طول لاسم المجموعة بالأحرف: %n.</numerusform>
            <numerusform>أقصى طول لاسم المجموعة بالأحرف: %n.</numerusform>
            <numerusform>أقصى طول لاسم المجموعة بالأحرف: %n.</numerusform>
            <numerusform>أقصى طول لاسم المجموعة بالأحرف: %n.</numerusform>
            <numerusform>أقصى طول لاسم المجموعة بالأحرف: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>An item is one line, without control characters or marks that turn the direction.</source>
        <translation>البند سطر واحد، بلا محارف تحكم ولا علامات تقلب الاتجاه.</translation>
    </message>
    <message>
        <source>This item is on the list already.</source>
        <translation>هذا البند في القائمة سلفًا.</translation>
    </message>
    <message>
        <source>This is a standard item; it is on the list already.</source>
        <translation>هذا بند قياسي؛ وهو في القائمة سلفًا.</translation>
    </message>
    <message numerus="yes">
        <source>The list is full: a team adds at most %n item(s).</source>
        <translation>
            <numerusform>القائمة ممتلئة: أقصى عدد بنود يضيفها الفريق: %n.</numerusform>
            <numerusform>القائمة ممتلئة: أقصى عدد بنود يضيفها الفريق: %n.</numerusform>
            <numerusform>القائمة ممتلئة: أقصى عدد بنود يضيفها الفريق: %n.</numerusform>
            <numerusform>القائمة ممتلئة: أقصى عدد بنود يضيفها الفريق: %n.</numerusform>
            <numerusform>القائمة ممتلئة: أقصى عدد بنود يضيفها الفريق: %n.</numerusform>
            <numerusform>القائمة ممتلئة: أقصى عدد بنود يضيفها الفريق: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast on black</source>
        <translation>تباين عالٍ على خلفية سوداء</translation>
    </message>
    <message>
        <source>High contrast on white</source>
        <translation>تباين عالٍ على خلفية بيضاء</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>There is nothing to do it to.</source>
        <translation>لا يوجد ما يُطبق عليه.</translation>
    </message>
    <message>
        <source>Robot · %1 · %2</source>
        <comment>site, condition</comment>
        <translation>روبوت · %1 · %2</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>Plan opened lately</source>
        <translation>خطة فُتحت مؤخرًا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rollout, plan</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Past rollout · %1</source>
        <comment>outcome</comment>
        <translation>نشر سابق · %1</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>منظور</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>الألوان: %1</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>%1, not possible now: %2</source>
        <comment>command, reason</comment>
        <translation>%1، غير ممكن الآن: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is, or why not now</source>
        <translation>ما هو، أو سبب تعذره الآن</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Nothing is called like this.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Not possible now: %1</source>
        <translation>غير ممكن الآن: %1</translation>
    </message>
    <message>
        <source>Arrow keys choose, Return does it, Esc closes.</source>
        <translation>الأسهم للاختيار، Return للتنفيذ، Esc للإغلاق.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Type what you want to do or see</source>
        <translation>اكتب ما تريد فعله أو رؤيته</translation>
    </message>
    <message>
        <source>What you want to do or see</source>
        <translation>ما تريد فعله أو رؤيته</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>الأوامر المطابقة</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>Success of both candidates by time since start; the table has the numbers</source>
        <translation>نجاح النموذجين المرشحين حسب الوقت منذ البدء؛ والأرقام في الجدول</translation>
    </message>
    <message>
        <source>Since its start</source>
        <translation>منذ بدئه</translation>
    </message>
    <message>
        <source>%1: no success to show</source>
        <translation>%1: لا نجاح لعرضه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rollout, success</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>id, plan, outcome</comment>
        <translation>⁨%1⁩ · ⁨%2⁩ · %3</translation>
    </message>
    <message>
        <source>There is no other rollout to compare with yet.</source>
        <translation>لا يوجد بعد نشر آخر للمقارنة به.</translation>
    </message>
    <message>
        <source>Reading both rollouts…</source>
        <translation>تجري قراءة عمليتي النشر…</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Both ran the same plan</source>
        <translation>نفّذ كلاهما الخطة نفسها</translation>
    </message>
    <message>
        <source>What differs in their plans</source>
        <translation>ما يختلف في خطتيهما</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Copied as CSV</source>
        <translation>نُسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Compare two rollouts</source>
        <translation>مقارنة عمليتي نشر</translation>
    </message>
    <message>
        <source>%1 beside</source>
        <translation>⁨%1⁩ إلى جانب</translation>
    </message>
    <message>
        <source>The other rollout</source>
        <translation>النشر الآخر</translation>
    </message>
    <message>
        <source>Figures of both rollouts</source>
        <translation>أرقام عمليتي النشر</translation>
    </message>
    <message>
        <source>Candidate success since start</source>
        <translation>نجاح النموذج المرشح منذ البدء</translation>
    </message>
    <message>
        <source>Differences of their plans</source>
        <translation>فروق خطتيهما</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare with another plan</source>
        <translation>مقارنة بخطة أخرى</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>خطط (*.json)</translation>
    </message>
    <message>
        <source>it is not the JSON of a plan</source>
        <translation>ليس JSON لخطة</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>هذه الخطة</translation>
    </message>
    <message>
        <source>Other plan</source>
        <translation>الخطة الأخرى</translation>
    </message>
    <message>
        <source>Choose another plan: only what differs from the open one is shown, and what the gates of both do.</source>
        <translation>اختر خطة أخرى: لا يُعرض إلا ما يختلف عن الخطة المفتوحة، وما تفعله بوابات كلتيهما.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>لم يُفتح %1: %2</translation>
    </message>
    <message>
        <source>%1 says the same as this plan.</source>
        <translation>%1 مطابقة لهذه الخطة.</translation>
    </message>
    <message numerus="yes">
        <source>%n members differ from %1.</source>
        <translation>
            <numerusform>عدد العناصر المختلفة عن ⁨%1⁩: %n.</numerusform>
            <numerusform>عدد العناصر المختلفة عن ⁨%1⁩: %n.</numerusform>
            <numerusform>عدد العناصر المختلفة عن ⁨%1⁩: %n.</numerusform>
            <numerusform>عدد العناصر المختلفة عن ⁨%1⁩: %n.</numerusform>
            <numerusform>عدد العناصر المختلفة عن ⁨%1⁩: %n.</numerusform>
            <numerusform>عدد العناصر المختلفة عن ⁨%1⁩: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other plan has mistakes.</source>
        <translation>في الخطة الأخرى أخطاء.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>this plan or other plan, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not computed: %1</source>
        <translation>لم يُحسب: %1</translation>
    </message>
    <message>
        <source>Open other plan…</source>
        <translation>فتح خطة أخرى…</translation>
    </message>
    <message>
        <source>Open the plan to compare with</source>
        <translation>فتح الخطة المراد المقارنة بها</translation>
    </message>
    <message>
        <source>Other from sample</source>
        <translation>خطة أخرى من مثال</translation>
    </message>
    <message>
        <source>Compare with a sample plan</source>
        <translation>مقارنة بخطة مثال</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>تقدم المقارنة</translation>
    </message>
    <message>
        <source>What differs between the two plans</source>
        <translation>ما يختلف بين الخطتين</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>hidden until both arms are complete</source>
        <translation>مخفي حتى تكتمل المجموعتان</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <comment>success, its 95 % interval</comment>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message>
        <source>%1 points (%2 to %3)</source>
        <comment>difference, its 95 % interval</comment>
        <translation>%1 نقطة (من %2 إلى %3)</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>p50, p95, p99</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>لم ينته</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, strategy</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from model, to model</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>بدأه</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Robots reached</source>
        <translation>الروبوتات التي بلغها النشر</translation>
    </message>
    <message>
        <source>Candidate tasks</source>
        <translation>مهام النموذج المرشح</translation>
    </message>
    <message>
        <source>Candidate success</source>
        <translation>نجاح النموذج المرشح</translation>
    </message>
    <message>
        <source>Baseline tasks</source>
        <translation>مهام النموذج الأساسي</translation>
    </message>
    <message>
        <source>Baseline success</source>
        <translation>نجاح النموذج الأساسي</translation>
    </message>
    <message>
        <source>Candidate minus baseline</source>
        <translation>المرشح ناقص الأساسي</translation>
    </message>
    <message>
        <source>Candidate latency p50, p95, p99</source>
        <translation>زمن استجابة النموذج المرشح p50، p95، p99</translation>
    </message>
    <message>
        <source>Baseline latency p50, p95, p99</source>
        <translation>زمن استجابة النموذج الأساسي p50، p95، p99</translation>
    </message>
    <message>
        <source>Time to stage %1</source>
        <translation>الزمن حتى المرحلة %1</translation>
    </message>
    <message>
        <source>Time to rollback</source>
        <translation>الزمن حتى التراجع</translation>
    </message>
    <message>
        <source>Time to commit</source>
        <translation>الزمن حتى الاعتماد النهائي</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Failed candidate tasks</source>
        <translation>مهام النموذج المرشح الفاشلة</translation>
    </message>
    <message>
        <source>%1 in shadow, none executed</source>
        <translation>%1 في الظل، لم يُنفَّذ منها شيء</translation>
    </message>
    <message>
        <source>%1, predicted</source>
        <translation>%1، متوقع</translation>
    </message>
</context>
<context>
    <name>ConclusionView</name>
    <message>
        <source>%1
Action: %2
Owner: %3
Recorded by %4, %5</source>
        <translation>%1
الإجراء: %2
المسؤول: %3
سجلها %4، %5</translation>
    </message>
    <message>
        <source>Nobody has concluded yet. A conclusion closes the investigation and stands in the report; it cannot be changed afterwards, only followed by another.</source>
        <translation>لم يسجل أحد نتيجة بعد. النتيجة تغلق التحقيق وتظهر في التقرير؛ ولا يمكن تغييرها بعد ذلك، بل تتبعها نتيجة أخرى فقط.</translation>
    </message>
    <message>
        <source>&amp;Record the conclusion</source>
        <translation>&amp;تسجيل النتيجة</translation>
    </message>
    <message>
        <source>&amp;Record another conclusion</source>
        <translation>&amp;تسجيل نتيجة أخرى</translation>
    </message>
    <message>
        <source>Say what you concluded.</source>
        <translation>اذكر ما خلصت إليه.</translation>
    </message>
    <message>
        <source>Say what will be done.</source>
        <translation>اذكر ما سيُفعل.</translation>
    </message>
    <message>
        <source>Say who does it.</source>
        <translation>اذكر من سيفعله.</translation>
    </message>
    <message>
        <source>&amp;Conclusion: what went wrong, and how sure is it?</source>
        <translation>ال&amp;نتيجة: ما الذي أخفق، وما مدى التأكد منه؟</translation>
    </message>
    <message>
        <source>&amp;Action: what will be done?</source>
        <translation>الإ&amp;جراء: ما الذي سيُفعل؟</translation>
    </message>
    <message>
        <source>&amp;Owner: who does it?</source>
        <translation>ال&amp;مسؤول: من يفعله؟</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>Still needed: a reason of at least %n character(s).</source>
        <translation>
            <numerusform>ما زال مطلوبًا: سبب لا يقل عن %n حرف.</numerusform>
            <numerusform>ما زال مطلوبًا: سبب لا يقل عن حرف واحد.</numerusform>
            <numerusform>ما زال مطلوبًا: سبب لا يقل عن حرفين.</numerusform>
            <numerusform>ما زال مطلوبًا: سبب لا يقل عن %n أحرف.</numerusform>
            <numerusform>ما زال مطلوبًا: سبب لا يقل عن %n حرفًا.</numerusform>
            <numerusform>ما زال مطلوبًا: سبب لا يقل عن %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: the name, exactly as shown.</source>
        <translation>ما زال مطلوبًا: الاسم كما هو معروض تمامًا.</translation>
    </message>
    <message>
        <source>This changed while it was open, so nothing can be confirmed here: %1 Close this and look again.</source>
        <translation>تغيّر هذا وهو مفتوح، فلا يمكن تأكيد شيء هنا: %1 أغلقه وانظر من جديد.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>This machine only</source>
        <translation>هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>Unencrypted network</source>
        <translation>شبكة غير مشفرة</translation>
    </message>
    <message>
        <source>Slipway cannot start</source>
        <translation>يتعذر تشغيل Slipway</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>1 robot</source>
        <translation>روبوت واحد</translation>
    </message>
    <message>
        <source>%L1 robots</source>
        <translation>%L1 روبوت</translation>
    </message>
    <message>
        <source>success</source>
        <translation>النجاح</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>العلوق</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>mix</source>
        <translation>المزيج</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>الفقد</translation>
    </message>
    <message>
        <source>install</source>
        <translation>التثبيت</translation>
    </message>
    <message>
        <source>rollback-ready</source>
        <translation>جاهزية التراجع</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>راسب</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>console-started</source>
        <translation>بدأت وحدة التحكم</translation>
    </message>
    <message>
        <source>rollout-started</source>
        <translation>بدأ النشر</translation>
    </message>
    <message>
        <source>stage-entered</source>
        <translation>دخول مرحلة</translation>
    </message>
    <message>
        <source>gate-failed</source>
        <translation>رسبت بوابة</translation>
    </message>
    <message>
        <source>gate-debt</source>
        <translation>تُجووزت بوابة</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>استؤنف</translation>
    </message>
    <message>
        <source>needs-decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>rollback-started</source>
        <translation>بدأ التراجع</translation>
    </message>
    <message>
        <source>rollback-incomplete</source>
        <translation>تراجع غير مكتمل</translation>
    </message>
    <message>
        <source>rollback-halted</source>
        <translation>توقف التراجع</translation>
    </message>
    <message>
        <source>rolled-back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>commit-started</source>
        <translation>بدأ الاعتماد النهائي</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>معتمد نهائيًا</translation>
    </message>
    <message>
        <source>candidate-barred</source>
        <translation>حُظر النموذج المرشح</translation>
    </message>
    <message>
        <source>bar-lifted</source>
        <translation>رُفع الحظر</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>robot-left-out</source>
        <translation>استُبعد روبوت</translation>
    </message>
    <message>
        <source>robot-corrected</source>
        <translation>صُحح روبوت</translation>
    </message>
    <message>
        <source>robot-quarantined</source>
        <translation>عُزل روبوت</translation>
    </message>
    <message>
        <source>generation-adopted</source>
        <translation>اعتُمد الجيل</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>switched</source>
        <translation>بُدّل التعريض</translation>
    </message>
    <message>
        <source>share-changed</source>
        <translation>تغيرت الحصة</translation>
    </message>
    <message>
        <source>concluding</source>
        <translation>يُختتم</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>مُختتم</translation>
    </message>
    <message>
        <source>cleanup-scheduled</source>
        <translation>جُدول التنظيف</translation>
    </message>
    <message>
        <source>cleanup-cancelled</source>
        <translation>أُلغي التنظيف</translation>
    </message>
    <message>
        <source>cleanup-started</source>
        <translation>بدأ التنظيف</translation>
    </message>
    <message>
        <source>cleaned-up</source>
        <translation>تم التنظيف</translation>
    </message>
    <message>
        <source>running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>committing</source>
        <translation>قيد الاعتماد</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>المشغل</translation>
    </message>
    <message>
        <source>needs decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>console restarted</source>
        <translation>أُعيد تشغيل وحدة التحكم</translation>
    </message>
    <message>
        <source>machine slept</source>
        <translation>كان الجهاز نائمًا</translation>
    </message>
    <message>
        <source>storage failed</source>
        <translation>فشل التخزين</translation>
    </message>
    <message>
        <source>robots ahead of the journal</source>
        <translation>الروبوتات تسبق السجل</translation>
    </message>
    <message>
        <source>outage</source>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>قيد التحديث</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>held</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>منحرف</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>مُخرج</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>محمّل</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>متحقق منه</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>غير متحقق منه</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>لا يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>يُنزّل</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>يتحقق</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>يُحمّل</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>انهيار</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>download</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>incompatible</source>
        <translation>غير متوافق</translation>
    </message>
    <message>
        <source>load</source>
        <translation>التحميل</translation>
    </message>
    <message>
        <source>space</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير معطى</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>نهاية النص</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>لا يزيد على</translation>
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
        <source>below</source>
        <translation>دون</translation>
    </message>
    <message>
        <source>not below</source>
        <translation>ليس دون</translation>
    </message>
    <message>
        <source>better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>deploy</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>مدعومة</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>غير مدعومة</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>لا يمكن الجزم</translation>
    </message>
    <message>
        <source>unexpected errors</source>
        <translation>أخطاء غير متوقعة</translation>
    </message>
    <message>
        <source>safe idle</source>
        <translation>خمول آمن</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>تنبيه: %1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>يقول %1: %2</translation>
    </message>
    <message>
        <source>%1 disconnected: %2.</source>
        <translation>انقطع %1: %2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>متوقف مؤقتًا: %1</translation>
    </message>
    <message>
        <source>Rolling back to %1: %2</source>
        <translation>جارٍ التراجع إلى %1: %2</translation>
    </message>
    <message>
        <source>Returning to %1: %2</source>
        <translation>العودة إلى %1: %2</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>النموذج الأساسي</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>النموذج المرشح</translation>
    </message>
    <message>
        <source>control</source>
        <translation>المجموعة الضابطة</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>%1 (p %L2)</source>
        <translation>%1 (p %L2)</translation>
    </message>
    <message>
        <source>closed by the robot (%1)</source>
        <translation>أغلقه الروبوت (%1)</translation>
    </message>
    <message>
        <source>%1 keep it</source>
        <translation>يحتفظ به %1</translation>
    </message>
    <message>
        <source>1 candidate task</source>
        <translation>مهمة واحدة للنموذج المرشح</translation>
    </message>
    <message>
        <source>%L1 candidate tasks</source>
        <translation>%L1 مهمة للنموذج المرشح</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>إخفاق واحد</translation>
    </message>
    <message>
        <source>%L1 failures</source>
        <translation>%L1 إخفاق</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>%1 (indicative: few robots)</source>
        <translation>%1 (استرشادي: روبوتات قليلة)</translation>
    </message>
    <message>
        <source>label noise</source>
        <translation>ضوضاء التصنيف</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation>فرط التخصيص</translation>
    </message>
    <message>
        <source>checklist overridden</source>
        <translation>تُجووزت قائمة التحقق</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>آلي</translation>
    </message>
    <message>
        <source>Cannot listen: %1</source>
        <translation>يتعذر الاستماع: %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>البنية التحتية</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Model performance</source>
        <translation>أداء النموذج</translation>
    </message>
    <message>
        <source>Team readiness</source>
        <translation>جاهزية الفريق</translation>
    </message>
    <message>
        <source>Deployment plan</source>
        <translation>خطة النشر</translation>
    </message>
    <message>
        <source>advances</source>
        <translation>يتقدم</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>يتوقف مؤقتًا</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>يتوقف</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>يعتمد</translation>
    </message>
    <message>
        <source>concludes</source>
        <translation>يختتم</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>يستأنف</translation>
    </message>
    <message>
        <source>below 90 %</source>
        <translation>دون 90 %</translation>
    </message>
    <message>
        <source>Its lease ended</source>
        <translation>انتهت مهلته</translation>
    </message>
    <message>
        <source>undecided, keep</source>
        <translation>دون دليل كافٍ، إبقاء</translation>
    </message>
    <message>
        <source>Yates, two-sided</source>
        <translation>Yates، ثنائي الطرف</translation>
    </message>
    <message>
        <source>Yates, one-sided</source>
        <translation>Yates، أحادي الطرف</translation>
    </message>
    <message>
        <source>Pearson, two-sided</source>
        <translation>Pearson، ثنائي الطرف</translation>
    </message>
    <message>
        <source>Pearson, one-sided</source>
        <translation>Pearson، أحادي الطرف</translation>
    </message>
    <message>
        <source>journal entry %1</source>
        <translation>قيد السجل %1</translation>
    </message>
    <message>
        <source>no robot keeps it</source>
        <translation>لا روبوت يحتفظ به</translation>
    </message>
    <message>
        <source>%1 keeps it</source>
        <translation>يحتفظ به %1</translation>
    </message>
    <message>
        <source>clean-up: %1 is retired</source>
        <translation>التنظيف: أُحيل %1 إلى التقاعد</translation>
    </message>
    <message>
        <source>%1 is gone from %L2 robots; %3</source>
        <translation>أُزيل %1 من %L2 روبوت؛ %3</translation>
    </message>
    <message>
        <source>%1 is retired: it is deleted from %L2 robots; %3</source>
        <translation>أُحيل %1 إلى التقاعد: يُحذف من %L2 روبوت؛ %3</translation>
    </message>
    <message>
        <source>%1 is deleted from %L2 robots in %3 unless somebody postpones it; %4</source>
        <translation>يُحذف %1 من %L2 روبوت بعد %3 ما لم يؤجله أحد؛ %4</translation>
    </message>
    <message>
        <source>%1 is in use again: it is not deleted</source>
        <translation>%1 مستخدم من جديد: لن يُحذف</translation>
    </message>
    <message>
        <source>there is no rollout %1</source>
        <translation>لا يوجد نشر %1</translation>
    </message>
    <message>
        <source>%1 has ended: %2</source>
        <translation>انتهى %1: %2</translation>
    </message>
    <message>
        <source>%1 has changed since you looked (revision %2, now %3)</source>
        <translation>تغيّر %1 منذ نظرت (المراجعة %2، والآن %3)</translation>
    </message>
    <message>
        <source>a reason of at least %1 characters is needed</source>
        <translation>يلزم سبب لا يقل عن %1 حرف</translation>
    </message>
    <message>
        <source>%1 checklist items are open, the first is %2</source>
        <translation>بنود قائمة التحقق المفتوحة: %1، أولها %2</translation>
    </message>
    <message>
        <source>the %1 gate cannot be skipped: %2</source>
        <translation>لا يمكن تخطي بوابة %1: %2</translation>
    </message>
    <message>
        <source>promoted past %1 with a reason: %2</source>
        <translation>ترقية مع تخطي %1 لسبب: %2</translation>
    </message>
    <message>
        <source>the journal cannot be written: no rollout can start</source>
        <translation>يتعذر كتابة السجل: لا يمكن بدء نشر</translation>
    </message>
    <message>
        <source>this rollout id was used before</source>
        <translation>معرّف النشر هذا مستخدم سابقًا</translation>
    </message>
    <message>
        <source>%1 is still %2</source>
        <translation>لا يزال %1: %2</translation>
    </message>
    <message>
        <source>%1 is barred for another %2 h %3 min after %4: %5</source>
        <translation>%1 محظور %2 س %3 د أخرى بعد %4: %5</translation>
    </message>
    <message>
        <source>no robot is eligible: %1</source>
        <translation>لا روبوت مؤهل: %1</translation>
    </message>
    <message>
        <source>no robot is connected</source>
        <translation>لا روبوت متصل</translation>
    </message>
    <message>
        <source>the rollout is paused: resume it first</source>
        <translation>النشر متوقف مؤقتًا: استأنفه أولًا</translation>
    </message>
    <message>
        <source>the journal cannot be written: no step forward</source>
        <translation>يتعذر كتابة السجل: لا تقدم</translation>
    </message>
    <message>
        <source>robots are still coming back after the console was away</source>
        <translation>ما زالت الروبوتات تعود بعد غياب وحدة التحكم</translation>
    </message>
    <message>
        <source>the share of tasks is 0, so nothing is known of the candidate: set another share first</source>
        <translation>حصة المهام 0 فلا يُعرف شيء عن النموذج المرشح: عيّن حصة أخرى أولًا</translation>
    </message>
    <message>
        <source>stage %1 cannot start: %2</source>
        <translation>لا يمكن أن تبدأ المرحلة %1: %2</translation>
    </message>
    <message>
        <source>it is paused already</source>
        <translation>إنه متوقف مؤقتًا بالفعل</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>إنه ليس متوقفًا</translation>
    </message>
    <message>
        <source>it is being rolled back already</source>
        <translation>يجري التراجع بالفعل</translation>
    </message>
    <message>
        <source>only robots of a rollback can be waived</source>
        <translation>لا يُعفى إلا روبوت في تراجع</translation>
    </message>
    <message>
        <source>no robot is named</source>
        <translation>لم يُذكر روبوت</translation>
    </message>
    <message>
        <source>%1 is not part of this rollout</source>
        <translation>%1 ليس ضمن هذا النشر</translation>
    </message>
    <message>
        <source>%1 is verified already</source>
        <translation>تم التحقق من %1 بالفعل</translation>
    </message>
    <message>
        <source>this candidate is not barred</source>
        <translation>هذا النموذج المرشح غير محظور</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>الملاحظة فارغة</translation>
    </message>
    <message>
        <source>this stage has no share of tasks</source>
        <translation>ليس لهذه المرحلة حصة مهام</translation>
    </message>
    <message>
        <source>the share must be from 0 to 1</source>
        <translation>يجب أن تكون الحصة من 0 إلى 1</translation>
    </message>
    <message>
        <source>the share is that already</source>
        <translation>الحصة هي هذه بالفعل</translation>
    </message>
    <message>
        <source>%1 cannot choose the model task by task: only 0 or 1 is possible</source>
        <translation>لا يستطيع %1 اختيار النموذج لكل مهمة: 0 أو 1 فقط</translation>
    </message>
    <message>
        <source>the rollout is paused: the share can only be set to 0</source>
        <translation>النشر متوقف مؤقتًا: لا يمكن تعيين الحصة إلا إلى 0</translation>
    </message>
    <message>
        <source>%1 has no clean-up ahead of it</source>
        <translation>لا تنظيف مرتقبًا لـ %1</translation>
    </message>
    <message>
        <source>the clean-up has begun already</source>
        <translation>بدأ التنظيف بالفعل</translation>
    </message>
    <message>
        <source>the hours must be from 0 to 8760</source>
        <translation>يجب أن تكون الساعات من 0 إلى 8760</translation>
    </message>
    <message>
        <source>%1 is not deleted: %2</source>
        <translation>لن يُحذف %1: %2</translation>
    </message>
    <message>
        <source>%1 is deleted in %L2 h: %3</source>
        <translation>يُحذف %1 بعد %L2 س: %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 to %4 on %L5 eligible robots</source>
        <translation>%1: %2 من %3 إلى %4، الروبوتات المؤهلة: %L5</translation>
    </message>
    <message>
        <source>checklist overridden: %1</source>
        <translation>تُجووزت قائمة التحقق: %1</translation>
    </message>
    <message>
        <source>promoted by %1</source>
        <translation>رقّاه %1</translation>
    </message>
    <message>
        <source>paused by %1</source>
        <translation>أوقفه مؤقتًا %1</translation>
    </message>
    <message>
        <source>resumed by %1</source>
        <translation>استأنفه %1</translation>
    </message>
    <message>
        <source>rolled back by %1</source>
        <translation>تراجع عنه %1</translation>
    </message>
    <message>
        <source>aborted by %1</source>
        <translation>ألغاه %1</translation>
    </message>
    <message>
        <source>%L1 robots waived: %2</source>
        <translation>أُعفي %L1 روبوت: %2</translation>
    </message>
    <message>
        <source>waived by %1</source>
        <translation>أعفاه %1</translation>
    </message>
    <message>
        <source>its state is unknown</source>
        <translation>حالته مجهولة</translation>
    </message>
    <message>
        <source>bar of %1 %2 lifted: %3</source>
        <translation>رُفع حظر %1 %2: %3</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>عيّنه %1</translation>
    </message>
    <message>
        <source>every stage passed: %1 is committed</source>
        <translation>نجحت كل المراحل: يُعتمد %1</translation>
    </message>
    <message>
        <source>%L1 robots of the other pool stand by</source>
        <translation>%L1 روبوت من المجموعة الأخرى في الاستعداد</translation>
    </message>
    <message>
        <source>%L1 held-back robots get it now</source>
        <translation>%L1 روبوت محتجز للمقارنة يحصل عليه الآن</translation>
    </message>
    <message>
        <source>being committed to %1</source>
        <translation>قيد الاعتماد على %1</translation>
    </message>
    <message>
        <source>no robot could be committed</source>
        <translation>تعذر اعتماد أي روبوت</translation>
    </message>
    <message>
        <source>%L1 of %L2 robots committed to %3</source>
        <translation>اعتُمد %L1 من %L2 روبوت على %3</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>استُبعد %1</translation>
    </message>
    <message>
        <source>%1 have not confirmed and get it when they can</source>
        <translation>%1 لم تؤكد وتحصل عليه حين تستطيع</translation>
    </message>
    <message>
        <source>no evidence that the candidate is worse</source>
        <translation>لا دليل على أن النموذج المرشح أسوأ</translation>
    </message>
    <message>
        <source>no evidence that the candidate is better</source>
        <translation>لا دليل على أن النموذج المرشح أفضل</translation>
    </message>
    <message>
        <source>no evidence of a difference</source>
        <translation>لا دليل على فرق</translation>
    </message>
    <message>
        <source>the candidate looks %1, but no more than robots differ among themselves</source>
        <translation>يبدو النموذج المرشح %1، لكن ضمن اختلاف الروبوتات فيما بينها</translation>
    </message>
    <message>
        <source>the candidate is better</source>
        <translation>النموذج المرشح أفضل</translation>
    </message>
    <message>
        <source>the candidate is worse</source>
        <translation>النموذج المرشح أسوأ</translation>
    </message>
    <message>
        <source>locked until both arms have %L1 tasks: %L2 and %L3 are in; looking earlier would mislead</source>
        <translation>مقفل حتى تبلغ المجموعتان %L1 مهمة: وردت %L2 و%L3؛ النظر المبكر مضلل</translation>
    </message>
    <message>
        <source>the candidate is better by more than %L1 points</source>
        <translation>النموذج المرشح أفضل بأكثر من %L1 نقطة</translation>
    </message>
    <message>
        <source>no difference found yet, %L1 and %L2 of %L3 tasks are in</source>
        <translation>لم يُعثر على فرق بعد، ورد %L1 و%L2 من %L3 مهمة</translation>
    </message>
    <message>
        <source>guardrail: the candidate is worse than the control by more than %L1 points</source>
        <translation>حاجز الأمان: النموذج المرشح أسوأ من المجموعة الضابطة بأكثر من %L1 نقطة</translation>
    </message>
    <message>
        <source>%L1 tasks on the candidate by robots of the control arm, the last on %2</source>
        <translation>%L1 مهمة على النموذج المرشح من روبوتات المجموعة الضابطة، آخرها على %2</translation>
    </message>
    <message>
        <source>locked until both arms have %L1 tasks: %L2 and %L3 are in</source>
        <translation>مقفل حتى تبلغ المجموعتان %L1 مهمة: وردت %L2 و%L3</translation>
    </message>
    <message>
        <source>no difference found yet (p %L1 at any time), %L2 and %L3 of %L4 tasks are in</source>
        <translation>لم يُعثر على فرق بعد (p %L1 في أي وقت)، ورد %L2 و%L3 من %L4 مهمة</translation>
    </message>
    <message>
        <source>%L1 robots of the control and %2 of the candidate gave results, %L3 % were assigned to it: not by chance</source>
        <translation>قدّم %L1 روبوت من المجموعة الضابطة و%2 من المرشح نتائج، وكان المخصص له %L3 %: ليس مصادفة</translation>
    </message>
    <message>
        <source>%1 %2: %L3 % of %L4 shadow tasks agree, predicted success %L5 % (95 % interval %L6 to %L7 %) beside %L8 % of the baseline, McNemar p %L9</source>
        <translation>%1 %2: يتوافق %L3 % من %L4 مهمة ظل، والنجاح المتوقع %L5 % (فترة الثقة 95 % من %L6 إلى %L7 %) مقابل %L8 % للنموذج الأساسي، McNemar p %L9</translation>
    </message>
    <message>
        <source>p95 of the robots&apos; own tasks %L1 ms</source>
        <translation>p95 لمهام الروبوتات نفسها %L1 م‌ث</translation>
    </message>
    <message>
        <source>valid at any time</source>
        <translation>صالح في أي وقت</translation>
    </message>
    <message>
        <source>%1 %L2 % of %L3 tasks</source>
        <translation>%1 ‏%L2 % من %L3 مهمة</translation>
    </message>
    <message>
        <source>%1, %2, difference %L3 points (95 % interval %L4 to %L5), p %L6 (%7), Cohen&apos;s h %L8, power %L9 %</source>
        <translation>%1، %2، الفرق %L3 نقطة (فترة الثقة 95 % من %L4 إلى %L5)، p %L6 (%7)، Cohen&apos;s h %L8، قوة الاختبار %L9 %</translation>
    </message>
    <message>
        <source>by robots, whose tasks are not independent: %L1 to %L2, p %L3</source>
        <translation>حسب الروبوتات، ومهامها غير مستقلة: %L1 إلى %L2، p %L3</translation>
    </message>
    <message>
        <source>success %L1 % of %L2 tasks on %3</source>
        <translation>النجاح %L1 % من %L2 مهمة على %3</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>المرحلة %1 من %2</translation>
    </message>
    <message>
        <source>%1 is at another site</source>
        <translation>%1 في موقع آخر</translation>
    </message>
    <message>
        <source>%1 is quarantined</source>
        <translation>%1 معزول</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 غير متصل</translation>
    </message>
    <message>
        <source>%1 is in rollout %2</source>
        <translation>%1 ضمن النشر %2</translation>
    </message>
    <message>
        <source>%1 reports a failure</source>
        <translation>يبلّغ %1 عن إخفاق</translation>
    </message>
    <message>
        <source>%1 has not applied its last document</source>
        <translation>لم يطبق %1 مستنده الأخير</translation>
    </message>
    <message>
        <source>%1 does not run the baseline</source>
        <translation>لا يشغّل %1 النموذج الأساسي</translation>
    </message>
    <message>
        <source>%1 holds no verified baseline to go back to</source>
        <translation>ليس لدى %1 نموذج أساسي متحقق منه للعودة إليه</translation>
    </message>
    <message>
        <source>%1 cannot run two models at once</source>
        <translation>لا يستطيع %1 تشغيل نموذجين معًا</translation>
    </message>
    <message>
        <source>%1 cannot stand by idle</source>
        <translation>لا يستطيع %1 الاستعداد خاملًا</translation>
    </message>
    <message>
        <source>%1 cannot choose the model task by task</source>
        <translation>لا يستطيع %1 اختيار النموذج لكل مهمة</translation>
    </message>
    <message>
        <source>no robot is left for the control</source>
        <translation>لا يبقى روبوت للمجموعة الضابطة</translation>
    </message>
    <message>
        <source>no robot is eligible</source>
        <translation>لا روبوت مؤهل</translation>
    </message>
    <message>
        <source>only %L1 of %L2 exposed robots hold a verified baseline</source>
        <translation>%L1 فقط من %L2 روبوت معرَّض لديها نموذج أساسي متحقق منه</translation>
    </message>
    <message>
        <source>a rollback would take too long</source>
        <translation>سيستغرق التراجع وقتًا أطول مما ينبغي</translation>
    </message>
    <message>
        <source>%1 %2 so far; judged at %L3 tasks, %4 are in</source>
        <translation>%1 ‏%2 حتى الآن؛ يُحكم عند %L3 مهمة، ورد منها %4</translation>
    </message>
    <message>
        <source>%1 %2 of %L3 tasks, limit %4 %5</source>
        <translation>%1 ‏%2 من %L3 مهمة، الحد %4 %5</translation>
    </message>
    <message>
        <source>%1 %2 of %L3 tasks: the evidence against the candidate reached its limit</source>
        <translation>%1 ‏%2 من %L3 مهمة: بلغت الأدلة ضد النموذج المرشح حدها</translation>
    </message>
    <message>
        <source>%1 %2: proven within the margin</source>
        <translation>%1 ‏%2: مثبت ضمن الهامش</translation>
    </message>
    <message>
        <source>%1 %2: no harm seen, not proven yet after %L3 tasks</source>
        <translation>%1 ‏%2: لا ضرر ظاهرًا، ولم يثبت بعد %L3 مهمة</translation>
    </message>
    <message>
        <source>%1 %2: no harm seen up to the quota</source>
        <translation>%1 ‏%2: لا ضرر ظاهرًا حتى بلوغ العدد المطلوب</translation>
    </message>
    <message>
        <source>%1 %2: no harm seen, %L3 of %L4 tasks</source>
        <translation>%1 ‏%2: لا ضرر ظاهرًا، %L3 من %L4 مهمة</translation>
    </message>
    <message>
        <source>success %1 beside %2 of %3 control tasks: %4</source>
        <translation>النجاح %1 مقابل %2 من %3 مهمة ضابطة: %4</translation>
    </message>
    <message>
        <source>the evidence against the candidate reached its limit</source>
        <translation>بلغت الأدلة ضد النموذج المرشح حدها</translation>
    </message>
    <message>
        <source>proven within the margin</source>
        <translation>مثبت ضمن الهامش</translation>
    </message>
    <message>
        <source>no harm seen, not proven yet</source>
        <translation>لا ضرر ظاهرًا، ولم يثبت بعد</translation>
    </message>
    <message>
        <source>no harm seen, %L1 of %L2 tasks are compared</source>
        <translation>لا ضرر ظاهرًا، قورنت %L1 من %L2 مهمة</translation>
    </message>
    <message>
        <source>no robot got stuck in this stage</source>
        <translation>لم يعلق أي روبوت في هذه المرحلة</translation>
    </message>
    <message>
        <source>%1 was stuck %2 times in this stage, at most %3 allowed</source>
        <translation>علق %1 في هذه المرحلة %2 مرة، والمسموح %3 على الأكثر</translation>
    </message>
    <message>
        <source>p95 %L1 ms so far, limit %L2 ms, %L3 tasks</source>
        <translation>p95 ‏%L1 م‌ث حتى الآن، الحد %L2 م‌ث، %L3 مهمة</translation>
    </message>
    <message>
        <source>p95 %L1 ms of %L2 tasks, limit below %L3 ms</source>
        <translation>p95 ‏%L1 م‌ث من %L2 مهمة، الحد دون %L3 م‌ث</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks used another model than the hash of their id says, the last on %3</source>
        <translation>%L1 من %L2 مهمة استخدمت نموذجًا غير ما تحدده تجزئة معرّفها، آخرها على %3</translation>
    </message>
    <message>
        <source>%1 of tasks on the candidate, %2 asked for: not by chance (chi-square %L3)</source>
        <translation>%1 من المهام على النموذج المرشح، والمطلوب %2: ليس مصادفة (مربع كاي %L3)</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks on the candidate, %3 asked for</source>
        <translation>%L1 من %L2 مهمة على النموذج المرشح، والمطلوب %3</translation>
    </message>
    <message>
        <source>none of them runs the candidate</source>
        <translation>لا أحد منها يشغّل النموذج المرشح</translation>
    </message>
    <message>
        <source>they execute the baseline and there is no other robot to compare them with</source>
        <translation>تنفذ النموذج الأساسي ولا روبوت آخر لمقارنتها به</translation>
    </message>
    <message>
        <source>the others are silent too: an outage, not the candidate</source>
        <translation>البقية صامتة أيضًا: انقطاع لا النموذج المرشح</translation>
    </message>
    <message>
        <source>%L1 of %L2 exposed robots silent, %3 tolerated</source>
        <translation>%L1 من %L2 روبوت معرَّض صامت، والمسموح %3</translation>
    </message>
    <message>
        <source>no robot has taken the candidate yet</source>
        <translation>لم يأخذ أي روبوت النموذج المرشح بعد</translation>
    </message>
    <message>
        <source>%L1 of %L2 robots activated the candidate, %3 failed</source>
        <translation>فعّل %L1 من %L2 روبوت النموذج المرشح، وفشل %3</translation>
    </message>
    <message>
        <source>%L1 robots failed with the same cause: %2</source>
        <translation>فشل %L1 روبوت للسبب نفسه: %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 exposed robots hold a verified baseline, rollback in about %3 s</source>
        <translation>%L1 من %L2 روبوت معرَّض لديها نموذج أساسي متحقق منه، والتراجع خلال نحو %3 ث</translation>
    </message>
    <message>
        <source>tries %1 in dummy tasks, stands idle</source>
        <translation>يجرب %1 في مهام وهمية وهو خامل</translation>
    </message>
    <message>
        <source>on %1 since stage %2</source>
        <translation>على %1 منذ المرحلة %2</translation>
    </message>
    <message>
        <source>runs %1 in shadow beside %2</source>
        <translation>يشغّل %1 في الظل إلى جانب %2</translation>
    </message>
    <message>
        <source>holds %1, ready to switch to it</source>
        <translation>لديه %1 وجاهز للتحويل إليه</translation>
    </message>
    <message>
        <source>went back to the baseline by itself</source>
        <translation>عاد وحده إلى النموذج الأساسي</translation>
    </message>
    <message>
        <source>left the candidate %1 times</source>
        <translation>ترك النموذج المرشح %1 مرة</translation>
    </message>
    <message>
        <source>%1 had gone back to the baseline by itself: the candidate is sent again</source>
        <translation>عاد %1 وحده إلى النموذج الأساسي: يُرسل النموذج المرشح من جديد</translation>
    </message>
    <message>
        <source>reports a model nobody deployed: %1 %2</source>
        <translation>يبلّغ عن نموذج لم ينشره أحد: ⁦%1 %2⁩</translation>
    </message>
    <message>
        <source>failed at the commit</source>
        <translation>فشل عند الاعتماد</translation>
    </message>
    <message>
        <source>reports a model nobody deployed at the commit</source>
        <translation>يبلّغ عند الاعتماد عن نموذج لم ينشره أحد</translation>
    </message>
    <message>
        <source>committed to %1</source>
        <translation>اعتُمد على %1</translation>
    </message>
    <message>
        <source>%1 returned while the rollout is paused: held on the baseline</source>
        <translation>عاد %1 والنشر متوقف مؤقتًا: محتجز على النموذج الأساسي</translation>
    </message>
    <message>
        <source>held on the baseline until the rollout is resumed</source>
        <translation>محتجز على النموذج الأساسي حتى يُستأنف النشر</translation>
    </message>
    <message>
        <source>held while the rollout is paused</source>
        <translation>محتجز ما دام النشر متوقفًا</translation>
    </message>
    <message>
        <source>the other pool serves</source>
        <translation>المجموعة الأخرى تخدم</translation>
    </message>
    <message>
        <source>%1 had begun to serve again by itself: it stands by again</source>
        <translation>بدأ %1 الخدمة وحده: عاد إلى الاستعداد</translation>
    </message>
    <message>
        <source>this pool serves again</source>
        <translation>هذه المجموعة تخدم من جديد</translation>
    </message>
    <message>
        <source>taken out of shadow: %1 of its %L2 tasks took longer than %L3 ms</source>
        <translation>أُخرج من الظل: %1 من %L2 مهمة له تجاوزت %L3 م‌ث</translation>
    </message>
    <message>
        <source>%1 is at generation %2, ahead of this database (an older copy restored?): adopted</source>
        <translation>%1 عند الجيل %2 متقدمًا على قاعدة البيانات (نسخة أقدم مستعادة؟): اعتُمد</translation>
    </message>
    <message>
        <source>%1 is quarantined: %2; no commands, its results are not counted</source>
        <translation>%1 معزول: %2؛ لا أوامر، ولا تُحسب نتائجه</translation>
    </message>
    <message>
        <source>%1 %2 is barred for %3 h</source>
        <translation>%1 %2 محظور %3 س</translation>
    </message>
    <message>
        <source>being rolled back to %1</source>
        <translation>يجري التراجع إلى %1</translation>
    </message>
    <message>
        <source>the baseline itself fails on %L1 robots: they stay idle until somebody decides</source>
        <translation>النموذج الأساسي نفسه يفشل على %L1 روبوت: تبقى خاملة حتى يقرر أحد</translation>
    </message>
    <message>
        <source>baseline fails</source>
        <translation>النموذج الأساسي يفشل</translation>
    </message>
    <message>
        <source>safe idle: the baseline fails</source>
        <translation>خمول آمن: النموذج الأساسي يفشل</translation>
    </message>
    <message>
        <source>the baseline fails on it; set to safe idle</source>
        <translation>النموذج الأساسي يفشل عليه؛ وُضع في خمول آمن</translation>
    </message>
    <message>
        <source>rollback incomplete (%1): it keeps trying</source>
        <translation>تراجع غير مكتمل (%1): تستمر المحاولة</translation>
    </message>
    <message>
        <source>rollback incomplete</source>
        <translation>تراجع غير مكتمل</translation>
    </message>
    <message>
        <source>no task came in to check the success with</source>
        <translation>لم ترد مهمة للتحقق من النجاح</translation>
    </message>
    <message>
        <source>success %L1 % of the %L2 tasks since</source>
        <translation>النجاح %L1 % من %L2 مهمة منذ ذلك</translation>
    </message>
    <message>
        <source>success %L1 % of the %L2 tasks since, below 90 %</source>
        <translation>النجاح %L1 % من %L2 مهمة منذ ذلك، دون 90 %</translation>
    </message>
    <message>
        <source>%L1 robots of the other pool serve again</source>
        <translation>%L1 روبوت من المجموعة الأخرى يخدم من جديد</translation>
    </message>
    <message>
        <source>%1 %2 is being rolled back from %L3 robots: %4</source>
        <translation>يجري التراجع عن ⁦%1 %2⁩، عدد الروبوتات %L3: %4</translation>
    </message>
    <message>
        <source>every stage passed: %1</source>
        <translation>نجحت كل المراحل: %1</translation>
    </message>
    <message>
        <source>rollback tried again: %1</source>
        <translation>أُعيدت محاولة التراجع: %1</translation>
    </message>
    <message>
        <source>rolled back to %1 and verified</source>
        <translation>تم التراجع إلى %1 والتحقق</translation>
    </message>
    <message>
        <source>%L1 of %L2 robots verified on %3</source>
        <translation>تم التحقق من %L1 من %L2 روبوت على %3</translation>
    </message>
    <message>
        <source>%L1 tasks affected, %2 of them failed; %3</source>
        <translation>تأثرت %L1 مهمة، فشل منها %2؛ %3</translation>
    </message>
    <message>
        <source>the share of tasks is 0: nothing more can be learned without a decision</source>
        <translation>حصة المهام 0: لا يُعرف المزيد دون قرار</translation>
    </message>
    <message>
        <source>share of tasks %1 to %2: %3</source>
        <translation>حصة المهام من %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>%1: %L2 robots confirmed it, %3 ms between the first and the last, %4 ms in all</source>
        <translation>%1: أكد %L2 روبوت، %3 م‌ث بين الأول والأخير، و%4 م‌ث إجمالًا</translation>
    </message>
    <message>
        <source>every gate passed; this stage asks before it goes on</source>
        <translation>نجحت كل البوابات؛ تسأل هذه المرحلة قبل المتابعة</translation>
    </message>
    <message>
        <source>%1 gate failed: %2</source>
        <translation>رسبت بوابة %1: %2</translation>
    </message>
    <message>
        <source>chosen for stage %1 (%2), being updated to %3</source>
        <translation>اختير للمرحلة %1 (%2)، ويُحدَّث إلى %3</translation>
    </message>
    <message>
        <source>the candidate failed on this robot</source>
        <translation>فشل النموذج المرشح على هذا الروبوت</translation>
    </message>
    <message>
        <source>taken out of shadow</source>
        <translation>أُخرج من الظل</translation>
    </message>
    <message>
        <source>stage %1 of %2 (%3): %L4 robots, %5 of them new</source>
        <translation>المرحلة %1 من %2 (%3): الروبوتات %L4، الجديدة منها %5</translation>
    </message>
    <message>
        <source>the %1 gate has not passed: %2</source>
        <translation>لم تنجح بوابة %1: %2</translation>
    </message>
    <message>
        <source>the gates have not been judged yet</source>
        <translation>لم تُحكم البوابات بعد</translation>
    </message>
    <message>
        <source>the share of tasks is %L1 %</source>
        <translation>حصة المهام %L1 %</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks are in</source>
        <translation>ورد %L1 من %L2 مهمة</translation>
    </message>
    <message>
        <source>the minimum soak is not over</source>
        <translation>لم تنته أدنى فترة مراقبة</translation>
    </message>
    <message>
        <source>the maximum wait of this stage is over and %1</source>
        <translation>انتهى أقصى انتظار لهذه المرحلة، و%1</translation>
    </message>
    <message>
        <source>%1 is paused: %2</source>
        <translation>%1 متوقف مؤقتًا: %2</translation>
    </message>
    <message>
        <source>the console was away for %1 s</source>
        <translation>غابت وحدة التحكم %1 ث</translation>
    </message>
    <message>
        <source>still rolling back after a restart: %1</source>
        <translation>ما زال التراجع جاريًا بعد إعادة التشغيل: %1</translation>
    </message>
    <message>
        <source>console started, epoch %1, away for %2 s, %L3 robots known, %4 rollouts active</source>
        <translation>بدأت وحدة التحكم، الحقبة %1، غابت %2 ث، روبوتات معروفة %L3، عمليات نشر نشطة %4</translation>
    </message>
    <message>
        <source>the machine slept for %1 s</source>
        <translation>نام الجهاز %1 ث</translation>
    </message>
    <message>
        <source>the journal cannot be written: %1</source>
        <translation>يتعذر كتابة السجل: %1</translation>
    </message>
    <message>
        <source>no step forward, rollback still works</source>
        <translation>لا تقدم، والتراجع ما زال ممكنًا</translation>
    </message>
    <message>
        <source>the journal can be written again; resume the rollout when ready</source>
        <translation>عادت كتابة السجل ممكنة؛ استأنف النشر حين تكون مستعدًا</translation>
    </message>
    <message>
        <source>this was done already</source>
        <translation>نُفذ هذا بالفعل</translation>
    </message>
    <message>
        <source>nobody is named as the one who asks</source>
        <translation>لم يُذكر من يطلب</translation>
    </message>
    <message>
        <source>The baseline&apos;s history cannot be read: %1</source>
        <translation>تتعذر قراءة سجل النموذج الأساسي: %1</translation>
    </message>
    <message>
        <source>The database holds %L1 tasks of %2 %3 in the last %4 days; a gate held against history needs %5 at least.</source>
        <translation>في قاعدة البيانات %L1 مهمة لـ %2 %3 في آخر %4 يوم؛ وتحتاج البوابة المقارنة بالسجل إلى %5 على الأقل.</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks of %3 %4 succeeded in the last %5 days: no rate that a margin of %L6 points can be held against.</source>
        <translation>نجحت %L1 من %L2 مهمة لـ %3 %4 في آخر %5 يوم: معدل لا يقاس عليه هامش %L6 نقطة.</translation>
    </message>
    <message>
        <source>The charts start empty: %1</source>
        <translation>تبدأ المخططات فارغة: %1</translation>
    </message>
    <message>
        <source>A rollout&apos;s name has 1 to 64 of A-Z a-z 0-9 . _ : -</source>
        <translation>اسم النشر من 1 إلى 64 من A-Z a-z 0-9 . _ : -</translation>
    </message>
    <message>
        <source>The plan cannot be read.</source>
        <translation>تتعذر قراءة الخطة.</translation>
    </message>
    <message>
        <source>The engine did not answer this command.</source>
        <translation>لم يجب المحرك عن هذا الأمر.</translation>
    </message>
    <message>
        <source>A robot id has 1 to 64 of A-Z a-z 0-9 . _ : -</source>
        <translation>معرّف الروبوت من 1 إلى 64 من A-Z a-z 0-9 . _ : -</translation>
    </message>
    <message>
        <source>The disk refuses: %1 Nothing advances until it is well again.</source>
        <translation>يرفض القرص: %1 لا شيء يتقدم حتى يسلم.</translation>
    </message>
    <message>
        <source>The journal cannot hold what was taken (%1). Nothing is sent any more: start the console again.</source>
        <translation>لا يتسع السجل لما أُخذ (%1). لم يعد يُرسل شيء: أعد تشغيل وحدة التحكم.</translation>
    </message>
    <message>
        <source>The disk takes writes again.</source>
        <translation>عاد القرص يقبل الكتابة.</translation>
    </message>
    <message>
        <source>Old results are kept for now: %1</source>
        <translation>تبقى النتائج القديمة حاليًا: %1</translation>
    </message>
    <message>
        <source>%1 raw results are older than 30 days: only what a restart needs was kept of them.</source>
        <translation>%1 نتيجة خام أقدم من 30 يومًا: لم يبق منها إلا ما تحتاجه إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Backed up to %1 (%2 entries, %L3 s).</source>
        <translation>نُسخ احتياطيًا إلى %1 (%2 قيد، %L3 ث).</translation>
    </message>
    <message>
        <source>The database could not be backed up: %1</source>
        <translation>تعذر النسخ الاحتياطي لقاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>%1 was acknowledged %2 messages that this journal does not hold; they are not counted.</source>
        <translation>أُقرّ لـ %1 بـ %2 رسالة ليست في هذا السجل؛ ولا تُحسب.</translation>
    </message>
    <message>
        <source>%1 messages of %L2 robots were acknowledged and are not in the journal.</source>
        <translation>أُقرّت %1 رسالة من %L2 روبوت وليست في السجل.</translation>
    </message>
    <message>
        <source>%1 connected.</source>
        <translation>اتصل %1.</translation>
    </message>
    <message>
        <source>%1 says goodbye: %2.</source>
        <translation>يودّع %1: %2.</translation>
    </message>
    <message>
        <source>%1 sends too much: %2 messages were refused.</source>
        <translation>يرسل %1 أكثر مما ينبغي: رُفضت %2 رسالة.</translation>
    </message>
    <message>
        <source>The console is stopping.</source>
        <translation>تتوقف وحدة التحكم.</translation>
    </message>
    <message>
        <source>An investigation of %1 is open until somebody records a conclusion: slipway-cli investigate %2.</source>
        <translation>التحقيق في %1 مفتوح حتى يسجل أحد نتيجة: slipway-cli investigate %2.</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>لم يُبدأ شيء.</translation>
    </message>
    <message>
        <source>There is no rollout of this name.</source>
        <translation>لا نشر بهذا الاسم.</translation>
    </message>
    <message>
        <source>record %1: %2</source>
        <translation>القيد %1: %2</translation>
    </message>
    <message>
        <source>Told to go back to %1; no answer yet.</source>
        <translation>طُلب منه العودة إلى %1؛ لا جواب بعد.</translation>
    </message>
    <message>
        <source>Stopped the candidate; %1 is being loaded.</source>
        <translation>أوقف النموذج المرشح؛ يُحمّل %1.</translation>
    </message>
    <message>
        <source>Runs %1; its digest is being checked.</source>
        <translation>يشغّل %1؛ تُفحص بصمته.</translation>
    </message>
    <message>
        <source>Rolled back: runs %1, digest verified.</source>
        <translation>تم التراجع: يشغّل %1، والبصمة متحقق منها.</translation>
    </message>
    <message>
        <source>Rolled back, but %1 could not be verified.</source>
        <translation>تم التراجع، لكن تعذر التحقق من %1.</translation>
    </message>
    <message>
        <source>Unreachable: gets %1 the moment it returns.</source>
        <translation>لا يمكن الوصول إليه: يحصل على %1 لحظة عودته.</translation>
    </message>
    <message>
        <source>Unknown state, accepted by an operator.</source>
        <translation>حالة مجهولة قبلها المشغل.</translation>
    </message>
    <message>
        <source>Was sent %1 in stage %2 and has not confirmed it.</source>
        <translation>أُرسل إليه %1 في المرحلة %2 ولم يؤكده.</translation>
    </message>
    <message>
        <source>Holds %1, verified; ready to switch to it.</source>
        <translation>لديه %1 متحقق منه؛ جاهز للتحويل إليه.</translation>
    </message>
    <message>
        <source>Runs %1 since stage %2; its results count.</source>
        <translation>يشغّل %1 منذ المرحلة %2؛ ونتائجه محسوبة.</translation>
    </message>
    <message>
        <source>Held before it had begun: stays on the baseline until the rollout resumes.</source>
        <translation>احتُجز قبل أن يبدأ: يبقى على النموذج الأساسي حتى يُستأنف النشر.</translation>
    </message>
    <message>
        <source>Could not run %1 and is back on %2.</source>
        <translation>تعذر عليه تشغيل %1 وعاد إلى %2.</translation>
    </message>
    <message>
        <source>Taken out of shadow: its own tasks became too slow beside the candidate.</source>
        <translation>أُخرج من الظل: صارت مهامه أبطأ مما ينبغي إلى جانب النموذج المرشح.</translation>
    </message>
    <message>
        <source>Reports a model nobody deployed: no automatic commands, out of evidence.</source>
        <translation>يبلّغ عن نموذج لم ينشره أحد: لا أوامر آلية، وخارج الأدلة.</translation>
    </message>
    <message>
        <source>Its lease ended: it went back to %1 by itself.</source>
        <translation>انتهت مهلته: عاد وحده إلى %1.</translation>
    </message>
    <message>
        <source>Was told to keep %1 for good.</source>
        <translation>طُلب منه الاحتفاظ بـ %1 نهائيًا.</translation>
    </message>
    <message>
        <source>Committed to %1.</source>
        <translation>معتمد على %1.</translation>
    </message>
    <message>
        <source>Reports no model.</source>
        <translation>لا يبلّغ عن نموذج.</translation>
    </message>
    <message>
        <source>Runs %1.</source>
        <translation>يشغّل %1.</translation>
    </message>
    <message>
        <source>Reports a failure.</source>
        <translation>يبلّغ عن إخفاق.</translation>
    </message>
    <message>
        <source>%1 Stands by idle, ready to serve: the other pool serves.</source>
        <translation>%1 في الاستعداد خاملًا: المجموعة الأخرى تخدم.</translation>
    </message>
    <message>
        <source>%1 No rollout concerns it.</source>
        <translation>%1 لا نشر يعنيه.</translation>
    </message>
    <message>
        <source>%1 Not the baseline, so no stage takes it.</source>
        <translation>%1 ليس النموذج الأساسي، فلا تأخذه مرحلة.</translation>
    </message>
    <message>
        <source>%1 No stage has taken it in yet.</source>
        <translation>%1 لم تأخذه مرحلة بعد.</translation>
    </message>
    <message>
        <source>Quarantined: two robots use this id, so it gets no commands and its results do not count.</source>
        <translation>معزول: روبوتان يستخدمان هذا المعرّف، فلا أوامر له ولا تُحسب نتائجه.</translation>
    </message>
    <message>
        <source>Offline since %1 UTC; goes back to %2 by itself when its lease ends.</source>
        <translation>غير متصل منذ %1 UTC؛ يعود وحده إلى %2 حين تنتهي مهلته.</translation>
    </message>
    <message>
        <source>Offline since %1 UTC; offline is not failed.</source>
        <translation>غير متصل منذ %1 UTC؛ وعدم الاتصال ليس فشلًا.</translation>
    </message>
    <message>
        <source>Stop the candidate</source>
        <translation>إيقاف النموذج المرشح</translation>
    </message>
    <message>
        <source>Load the baseline</source>
        <translation>تحميل النموذج الأساسي</translation>
    </message>
    <message>
        <source>Alert and investigate</source>
        <translation>التنبيه والتحقيق</translation>
    </message>
    <message>
        <source>%1 is on stage %2 of %3 (%4).</source>
        <translation>%1 في المرحلة %2 من %3 (%4).</translation>
    </message>
    <message>
        <source>Rolled back to %1: %2</source>
        <translation>تم التراجع إلى %1: %2</translation>
    </message>
    <message>
        <source>All stages passed; %1 is being committed on every robot.</source>
        <translation>نجحت كل المراحل؛ يُعتمد %1 على كل روبوت.</translation>
    </message>
    <message>
        <source>%1 is committed.</source>
        <translation>اعتُمد %1 نهائيًا.</translation>
    </message>
    <message>
        <source>Concluded, every robot is on %1: %2</source>
        <translation>مُختتم، وكل الروبوتات على %1: %2</translation>
    </message>
    <message>
        <source>The kernel gave no random bytes for a token.</source>
        <translation>لم تعط النواة بايتات عشوائية للرمز.</translation>
    </message>
    <message>
        <source>Here the plan %1 is not the plan that was run; what-if changes gates, not history, so robots, exposure and models must be those of the recorded plan %2.</source>
        <translation>الخطة %1 ليست الخطة المنفذة؛ تغيّر «ماذا لو» البوابات لا التاريخ، فيجب أن تكون الروبوتات والتعريض والنماذج كما في الخطة المسجلة %2.</translation>
    </message>
    <message>
        <source>the journal has %1, the engine now decides %2</source>
        <translation>في السجل %1، والمحرك يقرر الآن %2</translation>
    </message>
    <message>
        <source>an entry is missing before it</source>
        <translation>ينقص قيد قبله</translation>
    </message>
    <message>
        <source>The journal does not give the decisions that it holds: %1.</source>
        <translation>لا ينتج السجل القرارات التي فيه: %1.</translation>
    </message>
    <message>
        <source>in stage %1 after %2</source>
        <translation>في المرحلة %1 بعد %2</translation>
    </message>
    <message>
        <source>by the %1 gate (%2)</source>
        <translation>بفعل بوابة %1 (%2)</translation>
    </message>
    <message>
        <source>was stopped %1 %2</source>
        <translation>أُوقف %1 %2</translation>
    </message>
    <message>
        <source>began to commit after %1</source>
        <translation>بدأ الاعتماد بعد %1</translation>
    </message>
    <message>
        <source>was concluded after %1</source>
        <translation>اختُتم بعد %1</translation>
    </message>
    <message>
        <source>has not ended and stands %1</source>
        <translation>لم ينته وهو %1</translation>
    </message>
    <message>
        <source>with the tasks and failures of the recorded rollout, which %1</source>
        <translation>بمهام النشر المسجل وإخفاقاته، الذي %1</translation>
    </message>
    <message>
        <source>%1 and %2 %3 the recorded rollout, which %4</source>
        <translation>%1 و%2 %3 النشر المسجل، الذي %4</translation>
    </message>
    <message>
        <source>was resumed</source>
        <translation>استؤنف</translation>
    </message>
    <message>
        <source>went on to stage %1</source>
        <translation>انتقل إلى المرحلة %1</translation>
    </message>
    <message>
        <source>was concluded</source>
        <translation>اختُتم</translation>
    </message>
    <message>
        <source>began to commit</source>
        <translation>بدأ الاعتماد</translation>
    </message>
    <message>
        <source>was stopped %1</source>
        <translation>أُوقف %1</translation>
    </message>
    <message>
        <source>went another way (%1)</source>
        <translation>سلك طريقًا آخر (%1)</translation>
    </message>
    <message>
        <source>would have done so in another way</source>
        <translation>كان سيفعل ذلك بطريقة أخرى</translation>
    </message>
    <message>
        <source>would have gone on</source>
        <translation>كان سيتابع</translation>
    </message>
    <message>
        <source>would have held</source>
        <translation>كان سيحتجز</translation>
    </message>
    <message>
        <source>would have paused</source>
        <translation>كان سيتوقف مؤقتًا</translation>
    </message>
    <message>
        <source>would have been resumed</source>
        <translation>كان سيُستأنف</translation>
    </message>
    <message>
        <source>would have gone on to stage %1</source>
        <translation>كان سينتقل إلى المرحلة %1</translation>
    </message>
    <message>
        <source>would have been concluded</source>
        <translation>كان سيُختتم</translation>
    </message>
    <message>
        <source>would have committed</source>
        <translation>كان سيُعتمد</translation>
    </message>
    <message>
        <source>would have rolled back %1</source>
        <translation>كان سيتراجع %1</translation>
    </message>
    <message>
        <source>would have gone another way</source>
        <translation>كان سيسلك طريقًا آخر</translation>
    </message>
    <message>
        <source>%1 decides the same: the rollout %2</source>
        <translation>تقرر %1 الشيء نفسه: النشر %2</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>هنا %1</translation>
    </message>
    <message>
        <source>its gates would have failed %1 %2, %3</source>
        <translation>كانت بواباته سترسب %1 %2، %3</translation>
    </message>
    <message>
        <source>none of its gates fails on the %1 that were recorded</source>
        <translation>لا ترسب أي من بواباته على %1 المسجلة</translation>
    </message>
    <message>
        <source>%1 would have rolled back %2 %3, %4.</source>
        <translation>كان %1 سيتراجع %2 %3، %4.</translation>
    </message>
    <message>
        <source>In stage %1 after %2 the recorded rollout %3, but %4 %5; what would then have happened cannot be known. As recorded, %6.</source>
        <translation>في المرحلة %1 بعد %2: النشر المسجل %3، لكن %4 %5؛ ولا يُعرف ما كان سيحدث بعدها. وكما سُجل: %6.</translation>
    </message>
    <message>
        <source>There is no rollout of this name in the journal.</source>
        <translation>لا نشر بهذا الاسم في السجل.</translation>
    </message>
    <message>
        <source>%1 reports a model nobody deployed: %2 %3</source>
        <translation>يبلّغ %1 عن نموذج لم ينشره أحد: %2 %3</translation>
    </message>
    <message>
        <source>%1 left the candidate %2 times</source>
        <translation>ترك %1 النموذج المرشح %2 مرة</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>فشل %1: %2</translation>
    </message>
    <message>
        <source>The risk is high and robots cannot run two models at once, so the least that can show harm is a few robots.</source>
        <translation>الخطر عالٍ ولا تستطيع الروبوتات تشغيل نموذجين معًا، فأقل ما يُظهر الضرر بضعة روبوتات.</translation>
    </message>
    <message>
        <source>A bad candidate reaches 5 % of the robots for about 100 tasks before the next stage is even possible.</source>
        <translation>يصل النموذج المرشح السيئ إلى 5 % من الروبوتات نحو 100 مهمة قبل أن تصبح المرحلة التالية ممكنة.</translation>
    </message>
    <message>
        <source>It takes in a few robots at a time, so room on the disks is needed where the candidate goes next.</source>
        <translation>يضم بضعة روبوتات كل مرة، فتلزم مساحة حيث يذهب النموذج المرشح تاليًا.</translation>
    </message>
    <message>
        <source>The risk is high, and in shadow no robot executes a single task with the candidate.</source>
        <translation>الخطر عالٍ، وفي الظل لا ينفذ أي روبوت مهمة واحدة بالنموذج المرشح.</translation>
    </message>
    <message>
        <source>Both models see the same tasks, so a difference shows in fewer of them.</source>
        <translation>يرى النموذجان المهام نفسها فيظهر الفرق في عدد أقل منها.</translation>
    </message>
    <message>
        <source>A major change is best tried as a whole: green is validated in shadow and then takes over in one switch.</source>
        <translation>التغيير الكبير يُجرَّب كاملًا: يُتحقق من الأخضر في الظل ثم يتولى بتحويل واحد.</translation>
    </message>
    <message>
        <source>The reverse switch is as fast, because both models stay loaded.</source>
        <translation>التحويل العكسي بالسرعة نفسها لأن النموذجين يبقيان محملين.</translation>
    </message>
    <message>
        <source>A second set of robots is validated without any customer&apos;s task, and takes over in one switch.</source>
        <translation>يُتحقق من مجموعة ثانية دون مهام عملاء ثم تتولى بتحويل واحد.</translation>
    </message>
    <message>
        <source>The old set stands by with the old model, so the reverse switch installs nothing.</source>
        <translation>تبقى المجموعة القديمة في الاستعداد بالنموذج القديم، فلا يثبّت التحويل العكسي شيئًا.</translation>
    </message>
    <message>
        <source>Small changes that come often need no installation for each step: the share of tasks is only a number.</source>
        <translation>التغييرات الصغيرة المتكررة لا تحتاج تثبيتًا لكل خطوة: حصة المهام مجرد رقم.</translation>
    </message>
    <message>
        <source>Lowering the share takes a round trip.</source>
        <translation>خفض الحصة يستغرق ذهابًا وإيابًا واحدًا.</translation>
    </message>
    <message>
        <source>Two arms at the same time tell the difference of the models from the difference of the days.</source>
        <translation>مجموعتان في الوقت نفسه تميزان فرق النماذج عن فرق الأيام.</translation>
    </message>
    <message>
        <source>It says how large the difference is, how sure that is, and what it could not have seen.</source>
        <translation>يبيّن حجم الفرق ومدى التأكد منه وما لم يكن ليُرى.</translation>
    </message>
    <message>
        <source>It ends with a conclusion and not with a commit: a canary follows if the answer is deploy.</source>
        <translation>ينتهي بنتيجة لا باعتماد: إن كان الجواب النشر تلاه كناري.</translation>
    </message>
    <message>
        <source>Every robot runs both models: its own tasks take somewhat longer, and a robot that becomes too slow is taken out.</source>
        <translation>يشغّل كل روبوت النموذجين: تطول مهامه قليلًا، ويُخرج ما صار أبطأ مما ينبغي.</translation>
    </message>
    <message>
        <source>What a candidate would have done is predicted, not seen.</source>
        <translation>ما كان النموذج المرشح سيفعله متوقع لا مرصود.</translation>
    </message>
    <message>
        <source>At the switch the whole fleet is exposed at once.</source>
        <translation>عند التحويل يتعرض الأسطول كله دفعة واحدة.</translation>
    </message>
    <message>
        <source>Every robot holds both models, and runs both while green is validated.</source>
        <translation>لدى كل روبوت النموذجان ويشغّلهما أثناء التحقق من الأخضر.</translation>
    </message>
    <message>
        <source>Half of the robots stand idle at any time: it needs spare hardware.</source>
        <translation>نصف الروبوتات خامل دائمًا: يلزم عتاد احتياطي.</translation>
    </message>
    <message>
        <source>At the switch all customers are exposed at once.</source>
        <translation>عند التحويل يتعرض كل العملاء دفعة واحدة.</translation>
    </message>
    <message>
        <source>Every robot holds both models for as long as the flag is below 100 %.</source>
        <translation>لدى كل روبوت النموذجان ما دامت الراية دون 100 %.</translation>
    </message>
    <message>
        <source>Every robot is exposed, though for a part of its tasks.</source>
        <translation>كل روبوت معرَّض، وإن لجزء من مهامه.</translation>
    </message>
    <message>
        <source>It ends with a recommendation and not with a commit: a canary follows if the answer is deploy.</source>
        <translation>ينتهي بتوصية لا باعتماد: إن كان الجواب النشر تلاه كناري.</translation>
    </message>
    <message>
        <source>Half of the robots execute the candidate until both arms have 10 000 tasks; only its guardrail stops a bad one earlier.</source>
        <translation>ينفذ نصف الروبوتات النموذج المرشح حتى تبلغ المجموعتان 10,000 مهمة؛ ولا يوقف السيئ قبلها إلا حاجز الأمان.</translation>
    </message>
    <message>
        <source>With the default stages it takes about an hour of soak and 8 100 tasks of the candidate.</source>
        <translation>بالمراحل الافتراضية يلزم نحو ساعة مراقبة و8,100 مهمة للنموذج المرشح.</translation>
    </message>
    <message>
        <source>Without room for both models a robot cannot go back by a switch and is not eligible: free the disk first.</source>
        <translation>من دون مساحة للنموذجين لا يستطيع الروبوت العودة بتحويل وليس مؤهلًا: حرّر القرص أولًا.</translation>
    </message>
    <message>
        <source>It takes half of the robots out of service while they are validated: for a fleet with spare robots.</source>
        <translation>يُخرج نصف الروبوتات من الخدمة أثناء التحقق: لأسطول لديه فائض.</translation>
    </message>
    <message>
        <source>It measures which model is better and switches nothing: for a question, not for a change.</source>
        <translation>يقيس أي النموذجين أفضل ولا يحوّل شيئًا: لسؤال لا لتغيير.</translation>
    </message>
    <message>
        <source>It needs room for both models on every robot at once.</source>
        <translation>يحتاج مساحة للنموذجين على كل روبوت معًا.</translation>
    </message>
    <message>
        <source>Robots would have to run two models at once, and their latency has no room for it.</source>
        <translation>على الروبوتات تشغيل نموذجين معًا وزمن استجابتها لا يسمح.</translation>
    </message>
    <message>
        <source>The risk does not warrant a day that ends without a commit.</source>
        <translation>الخطر لا يبرر يومًا ينتهي بلا اعتماد.</translation>
    </message>
    <message>
        <source>Its switch exposes the whole fleet at once, which the risk forbids as a first step.</source>
        <translation>تحويله يعرّض الأسطول كله دفعة واحدة، والخطر يمنع ذلك خطوة أولى.</translation>
    </message>
    <message>
        <source>A small change does not need the whole fleet to switch at once.</source>
        <translation>التغيير الصغير لا يحتاج تحويل الأسطول كله دفعة واحدة.</translation>
    </message>
    <message>
        <source>It keeps both models on every robot, which pays only for changes that come often.</source>
        <translation>يُبقي النموذجين على كل روبوت، ولا يجدي إلا للتغييرات المتكررة.</translation>
    </message>
    <message>
        <source>It exposes every robot from its first step on.</source>
        <translation>يعرّض كل روبوت من خطوته الأولى.</translation>
    </message>
    <message>
        <source>Even a canary executes tasks with a candidate that nothing is known about yet; it is the next step.</source>
        <translation>حتى الكناري ينفذ مهام بنموذج مرشح لا يُعرف عنه شيء بعد؛ وهو الخطوة التالية.</translation>
    </message>
    <message>
        <source>It would work too, in more steps than this change needs.</source>
        <translation>يصلح أيضًا، لكن بخطوات أكثر مما يحتاج هذا التغيير.</translation>
    </message>
    <message>
        <source>The candidate must be another version of the baseline&apos;s model %1, but is of %2.</source>
        <translation>يجب أن يكون النموذج المرشح إصدارًا آخر من %1، لكنه من %2.</translation>
    </message>
    <message>
        <source>The candidate must have another version than the baseline.</source>
        <translation>يجب أن يختلف إصدار النموذج المرشح عن الأساسي.</translation>
    </message>
    <message>
        <source>The candidate must be another file than the baseline.</source>
        <translation>يجب أن يختلف ملف النموذج المرشح عن الأساسي.</translation>
    </message>
    <message>
        <source>Only a stage with the exposure &quot;share&quot; has a share that a loop can move.</source>
        <translation>مرحلة التعريض &quot;share&quot; وحدها لها حصة تحركها الحلقة.</translation>
    </message>
    <message>
        <source>A loop needs a share below 1 to begin with.</source>
        <translation>تحتاج الحلقة إلى حصة ابتدائية دون 1.</translation>
    </message>
    <message>
        <source>The tolerance must be smaller than the baseline of the success gate.</source>
        <translation>يجب أن يكون التفاوت أصغر من أساس بوابة النجاح.</translation>
    </message>
    <message>
        <source>Only a stage with the exposure &quot;shadow&quot; has a latency budget.</source>
        <translation>مرحلة التعريض &quot;shadow&quot; وحدها لها ميزانية زمن استجابة.</translation>
    </message>
    <message>
        <source>Arms are compared robot by robot: exposure &quot;share&quot; with share 1 and no loop.</source>
        <translation>تُقارن المجموعتان روبوتًا بروبوت: التعريض &quot;share&quot; بحصة 1 وبلا حلقة.</translation>
    </message>
    <message>
        <source>A comparison needs robots in both arms: robots below 1.</source>
        <translation>تحتاج المقارنة إلى روبوتات في المجموعتين: robots دون 1.</translation>
    </message>
    <message>
        <source>Only the first stage can compare: later ones have chosen their robots already.</source>
        <translation>المرحلة الأولى وحدها تقارن: اللاحقة اختارت روبوتاتها.</translation>
    </message>
    <message>
        <source>Only the fixed horizon has a continuity correction.</source>
        <translation>تصحيح الاستمرارية للأفق الثابت وحده.</translation>
    </message>
    <message>
        <source>The sequential method is two-sided.</source>
        <translation>الطريقة التتابعية ثنائية الطرف.</translation>
    </message>
    <message>
        <source>A pool uses the candidate for all of its tasks: exposure &quot;share&quot; with share 1 and no loop.</source>
        <translation>تستخدم المجموعة النموذج المرشح لكل مهامها: التعريض &quot;share&quot; بحصة 1 وبلا حلقة.</translation>
    </message>
    <message>
        <source>Pools need robots outside of it: robots below 1.</source>
        <translation>تحتاج المجموعات إلى روبوتات خارجها: robots دون 1.</translation>
    </message>
    <message>
        <source>A pool stays the same set of robots from stage to stage.</source>
        <translation>تبقى المجموعة الروبوتات نفسها من مرحلة إلى أخرى.</translation>
    </message>
    <message>
        <source>A commit needs a stage in which the pool serves: &quot;serve&quot;.</source>
        <translation>يحتاج الاعتماد إلى مرحلة تخدم فيها المجموعة: &quot;serve&quot;.</translation>
    </message>
    <message>
        <source>All stages choose their robots in one way: cohorts are nested.</source>
        <translation>تختار كل المراحل روبوتاتها بطريقة واحدة: الأفواج متداخلة.</translation>
    </message>
    <message>
        <source>Another stage is named %1 too.</source>
        <translation>مرحلة أخرى اسمها %1 أيضًا.</translation>
    </message>
    <message>
        <source>A stage must not expose fewer robots than the stage before it.</source>
        <translation>يجب ألا تعرّض مرحلة روبوتات أقل من سابقتها.</translation>
    </message>
    <message>
        <source>The maximum wait must not be shorter than the soak.</source>
        <translation>يجب ألا يقصر أقصى انتظار عن المراقبة.</translation>
    </message>
    <message>
        <source>Only tasks that the candidate executes can be held against a control: use &quot;fixed&quot; or &quot;history&quot; in a shadow.</source>
        <translation>لا يُقاس على مجموعة ضابطة إلا ما ينفذه النموذج المرشح: استخدم &quot;fixed&quot; أو &quot;history&quot; في الظل.</translation>
    </message>
    <message>
        <source>At 100 % of robots and tasks no control is left: set &quot;holdBack&quot; to 0.02 to 0.05, or use &quot;fixed&quot; or &quot;history&quot;.</source>
        <translation>عند 100 % لا تبقى مجموعة ضابطة: عيّن &quot;holdBack&quot; بين 0.02 و0.05، أو استخدم &quot;fixed&quot; أو &quot;history&quot;.</translation>
    </message>
    <message>
        <source>All stages with a control need one baseline and one margin, for their evidence is carried on.</source>
        <translation>تحتاج كل المراحل ذات المجموعة الضابطة إلى أساس وهامش واحد لأن أدلتها تُرحَّل.</translation>
    </message>
    <message>
        <source>The last stage must try the candidate, not only install it.</source>
        <translation>يجب أن تجرب المرحلة الأخيرة النموذج المرشح لا أن تثبته فقط.</translation>
    </message>
    <message>
        <source>A commit needs a last stage that executes the candidate; or set &quot;ending&quot; to &quot;conclude&quot;.</source>
        <translation>يحتاج الاعتماد إلى مرحلة أخيرة تنفذ النموذج المرشح؛ أو عيّن &quot;ending&quot; إلى &quot;conclude&quot;.</translation>
    </message>
    <message>
        <source>The last stage must use the candidate for all tasks: share 1.</source>
        <translation>يجب أن تستخدم المرحلة الأخيرة النموذج المرشح لكل المهام: حصة 1.</translation>
    </message>
    <message>
        <source>The last stage of a canary must expose all robots: robots 1.</source>
        <translation>يجب أن تعرّض المرحلة الأخيرة للكناري كل الروبوتات: robots 1.</translation>
    </message>
    <message>
        <source>A plan needs at least one stage.</source>
        <translation>تحتاج الخطة إلى مرحلة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A control is compared by the method &quot;sequential&quot; only.</source>
        <translation>تُقارن المجموعة الضابطة بالطريقة &quot;sequential&quot; فقط.</translation>
    </message>
    <message>
        <source>Only a fixed or historical baseline can be taken literally.</source>
        <translation>لا يؤخذ حرفيًا إلا أساس ثابت أو تاريخي.</translation>
    </message>
    <message>
        <source>The margin must be smaller than the baseline.</source>
        <translation>يجب أن يكون الهامش أصغر من الأساس.</translation>
    </message>
    <message>
        <source>The good error rate must be smaller than the bad one.</source>
        <translation>يجب أن يكون معدل الخطأ الجيد أصغر من السيئ.</translation>
    </message>
    <message>
        <source>This gate guards the robots and cannot be left out.</source>
        <translation>تحمي هذه البوابة الروبوتات ولا يمكن إغفالها.</translation>
    </message>
    <message>
        <source>This member is there twice; remove one of them.</source>
        <translation>هذا العنصر مكرر؛ أزل أحدهما.</translation>
    </message>
    <message>
        <source>An object of a plan has at most %1 members.</source>
        <translation>لكائن الخطة %1 عنصر على الأكثر.</translation>
    </message>
    <message>
        <source>The number is too large to be read.</source>
        <translation>العدد أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>The plan is nested more than %1 levels deep.</source>
        <translation>تداخل الخطة أعمق من %1 مستوى.</translation>
    </message>
    <message>
        <source>The plan has %1 bytes, but a plan may have at most %2.</source>
        <translation>حجم الخطة %1 بايت، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>ليس JSON.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>ليس JSON: %1.</translation>
    </message>
    <message>
        <source>Must be an object, but is %1.</source>
        <translation>يجب أن يكون كائنًا، لكنه %1.</translation>
    </message>
    <message>
        <source>This member is missing.</source>
        <translation>هذا العنصر ناقص.</translation>
    </message>
    <message>
        <source>Must be a text, but is %1.</source>
        <translation>يجب أن يكون نصًا، لكنه %1.</translation>
    </message>
    <message>
        <source>Must not be empty.</source>
        <translation>يجب ألا يكون فارغًا.</translation>
    </message>
    <message>
        <source>Must have %1 to %2 bytes, but has %3.</source>
        <translation>يجب أن يكون حجمه من %1 إلى %2 بايت، لكنه %3.</translation>
    </message>
    <message>
        <source>Must not contain line breaks or other control characters.</source>
        <translation>يجب ألا يحوي فواصل أسطر أو محارف تحكم.</translation>
    </message>
    <message>
        <source>Must be a whole number, but is %1.</source>
        <translation>يجب أن يكون عددًا صحيحًا، لكنه %1.</translation>
    </message>
    <message>
        <source>Must be at least %1 and at most %2, but is %3.</source>
        <translation>يجب ألا يقل عن %1 ولا يزيد على %2، لكنه %3.</translation>
    </message>
    <message>
        <source>Must be a number, but is %1.</source>
        <translation>يجب أن يكون عددًا، لكنه %1.</translation>
    </message>
    <message>
        <source>Must be %1, but is %2.</source>
        <translation>يجب أن يكون %1، لكنه %2.</translation>
    </message>
    <message>
        <source>Must have at most nine decimal places.</source>
        <translation>يجب ألا تزيد منازله العشرية على تسع.</translation>
    </message>
    <message>
        <source>Must have at most three decimal places, which are milliseconds.</source>
        <translation>يجب ألا تزيد منازله العشرية على ثلاث، وهي أجزاء الألف من الثانية.</translation>
    </message>
    <message>
        <source>Must be true or false, but is %1.</source>
        <translation>يجب أن يكون true أو false، لكنه %1.</translation>
    </message>
    <message>
        <source>Must be one of %1, but is %2.</source>
        <translation>يجب أن يكون أحد %1، لكنه %2.</translation>
    </message>
    <message>
        <source>There is no such member here.</source>
        <translation>لا يوجد عنصر كهذا هنا.</translation>
    </message>
    <message>
        <source>There is no such member here; did you mean %1?</source>
        <translation>لا يوجد عنصر كهذا هنا؛ هل قصدت %1؟</translation>
    </message>
    <message>
        <source>Must be a list, but is %1.</source>
        <translation>يجب أن يكون قائمة، لكنه %1.</translation>
    </message>
    <message>
        <source>Must have at most %1 %2s, but has %3.</source>
        <translation>الحد الأقصى للعدد %1 (%2)، لكنه %3.</translation>
    </message>
    <message>
        <source>Must have 1 to %1 bytes.</source>
        <translation>يجب أن يكون حجمه من 1 إلى %1 بايت.</translation>
    </message>
    <message>
        <source>The %1 %2 is named twice.</source>
        <translation>تكرر ذكر %1 %2.</translation>
    </message>
    <message>
        <source>Must be a SHA-256 digest: 64 characters, each 0 to 9 or a to f.</source>
        <translation>يجب أن تكون بصمة SHA-256: ‏64 محرفًا، كل منها من 0 إلى 9 أو من a إلى f.</translation>
    </message>
    <message>
        <source>Must begin with https:// or http://, or be empty when robots need not fetch the model.</source>
        <translation>يجب أن يبدأ بـ https:// أو http://، أو يكون فارغًا إذا لم تحتج الروبوتات إلى جلب النموذج.</translation>
    </message>
    <message>
        <source>A stage that only installs the candidate sees no task of it: quota 0.</source>
        <translation>المرحلة التي تثبّت النموذج المرشح فقط لا ترى مهمة له: quota 0.</translation>
    </message>
    <message>
        <source>Must be at least 1: time alone never lets a rollout advance.</source>
        <translation>يجب ألا يقل عن 1: الوقت وحده لا يقدّم النشر.</translation>
    </message>
    <message>
        <source>A plan has at most %1 stages, but this one has %2.</source>
        <translation>للخطة %1 مرحلة على الأكثر، ولهذه %2.</translation>
    </message>
    <message>
        <source>Must be %1 or %2, but is %3.</source>
        <translation>يجب أن يكون %1 أو %2، لكنه %3.</translation>
    </message>
    <message>
        <source>The plan could not be read: %1.</source>
        <translation>تعذرت قراءة الخطة: %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>This is a folder, not a plan file.</source>
        <translation>هذا مجلد لا ملف خطة.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most that a plan may have.</source>
        <translation>الملف أكبر من %1 بايت، وهو أقصى حجم للخطة.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has no success gate: a candidate that fails tasks is not noticed there.</source>
        <translation>ليس للمرحلة «%1» بوابة نجاح: لا يُلحظ فيها نموذج مرشح تفشل مهامه.</translation>
    </message>
    <message>
        <source>The baseline&apos;s success rate comes from %L1 tasks; below %2 its own error can decide a gate.</source>
        <translation>معدل نجاح النموذج الأساسي محسوب من %L1 مهمة؛ ودون %2 قد يحسم خطأ هذا المعدل وحده نتيجة بوابة.</translation>
    </message>
    <message>
        <source>Threshold success gates look at chance too: with the default stages they roll back about one in five candidates that are exactly as good as the baseline.</source>
        <translation>بوابات العتبة تتأثر بالمصادفة أيضًا: مع المراحل الافتراضية تتراجع عن نحو واحد من كل خمسة نماذج مرشحة تساوي الأساسي جودةً تمامًا.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has a quota of %L2 tasks, but its latency gate needs %3: it waits for more tasks.</source>
        <translation>حصة المرحلة «%1» هي %L2 مهمة، لكن بوابة زمن الاستجابة فيها تحتاج إلى %3: تنتظر مهام أخرى.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has no lost gate: robots that go silent are not held against the candidate.</source>
        <translation>ليس للمرحلة «%1» بوابة فقد: لا تُحسب الروبوتات الصامتة على النموذج المرشح.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; may end before a silent robot counts as lost: its soak is shorter than the time of the lost gate.</source>
        <translation>قد تنتهي المرحلة «%1» قبل أن يُعد روبوت صامت مفقودًا: مراقبتها أقصر من مدة بوابة الفقد.</translation>
    </message>
    <message>
        <source>The first stage &quot;%1&quot; already exposes %L2 % of the robots.</source>
        <translation>المرحلة الأولى «%1» تعرّض %L2 % من الروبوتات للنموذج المرشح من البداية.</translation>
    </message>
    <message>
        <source>The last stage does not expose all robots; those outside of it keep the baseline after the commit.</source>
        <translation>المرحلة الأخيرة لا تشمل كل الروبوتات؛ والتي خارجها تبقى على النموذج الأساسي بعد الاعتماد النهائي.</translation>
    </message>
    <message>
        <source>A candidate that was rolled back is not barred and may be started again at once.</source>
        <translation>النموذج المرشح الذي تم التراجع عنه غير محظور، ويمكن بدء نشره ثانية فورًا.</translation>
    </message>
    <message>
        <source>share %1 %</source>
        <translation>الحصة %1 %</translation>
    </message>
    <message>
        <source>closed loop</source>
        <translation>حلقة مغلقة</translation>
    </message>
    <message>
        <source>%1 of %2 hold a verified %3; at least %L4 % must.</source>
        <translation>لدى %1 من %2 نسخة متحقق منها من %3؛ ويجب %L4 % على الأقل.</translation>
    </message>
    <message>
        <source>Every connected robot already holds the candidate.</source>
        <translation>كل روبوت متصل لديه النموذج المرشح بالفعل.</translation>
    </message>
    <message>
        <source>The model has %1; the fullest robot, %2, has %3 free.</source>
        <translation>حجم النموذج %1؛ والروبوت الأقل مساحة، وهو %2، فيه %3 خالية.</translation>
    </message>
    <message>
        <source>It does not fit on %1.</source>
        <translation>لا يتسع له %1.</translation>
    </message>
    <message>
        <source>No robot needs to fetch the model over the network.</source>
        <translation>لا روبوت يحتاج إلى جلب النموذج عبر الشبكة.</translation>
    </message>
    <message>
        <source>%1 for %2 at %3/s take about %4.</source>
        <translation>نقل %1 إلى %2 بسرعة %3 في الثانية يستغرق نحو %4.</translation>
    </message>
    <message>
        <source>The last rollback took %1.</source>
        <translation>استغرق آخر تراجع %1.</translation>
    </message>
    <message>
        <source>A rollback is estimated to take %1; none was measured yet.</source>
        <translation>يُقدّر التراجع بـ %1؛ ولم يُقس أي تراجع بعد.</translation>
    </message>
    <message>
        <source>The last stage has no success gate.</source>
        <translation>ليس للمرحلة الأخيرة بوابة نجاح.</translation>
    </message>
    <message>
        <source>Success of at least %L1 % over %L2 tasks in the last of %3 stages.</source>
        <translation>نجاح لا يقل عن %L1 % على %L2 مهمة في آخر المراحل وعددها %3.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; leaves out a gate that would roll a bad candidate back.</source>
        <translation>تُغفل المرحلة «%1» بوابة كانت ستتراجع عن نموذج مرشح سيئ.</translation>
    </message>
    <message>
        <source>Every stage rolls back on success, stuck, latency, errors, lost robots and failed installs.</source>
        <translation>تتراجع كل مرحلة عند تدني النجاح أو العلوق أو زمن الاستجابة أو الأخطاء أو فقد الروبوتات أو فشل التثبيت.</translation>
    </message>
    <message>
        <source>Must be a time such as 2026-11-23T14:50:18Z.</source>
        <translation>يجب أن يكون وقتًا مثل 2026-11-23T14:50:18Z.</translation>
    </message>
    <message>
        <source>There is no item %1</source>
        <translation>لا يوجد بند %1</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>هل قصدت %1؟</translation>
    </message>
    <message>
        <source>The item %1 is there twice.</source>
        <translation>البند %1 مكرر.</translation>
    </message>
    <message>
        <source>A reason has at least %1 characters.</source>
        <translation>أقل طول للسبب بالأحرف: %1.</translation>
    </message>
    <message>
        <source>The checklist could not be read: %1.</source>
        <translation>تعذرت قراءة قائمة التحقق: %1.</translation>
    </message>
    <message>
        <source>Lab accuracy is at least the baseline&apos;s minus 2 %</source>
        <translation>دقة المختبر لا تقل عن الأساسي ناقص 2 %</translation>
    </message>
    <message>
        <source>No task has a drop over 50 %</source>
        <translation>لا مهمة ينخفض نجاحها بأكثر من 50 %</translation>
    </message>
    <message>
        <source>No task category is completely broken</source>
        <translation>لا فئة مهام معطلة كليًا</translation>
    </message>
    <message>
        <source>Works on unseen object variations</source>
        <translation>يعمل مع أشكال من الأجسام لم تُرَ من قبل</translation>
    </message>
    <message>
        <source>Joint limits are never violated</source>
        <translation>لا تُتجاوز حدود المفاصل أبدًا</translation>
    </message>
    <message>
        <source>Collision detection works with the new model</source>
        <translation>كشف التصادم يعمل مع النموذج الجديد</translation>
    </message>
    <message>
        <source>Emergency stop is tested</source>
        <translation>اختُبر إيقاف الطوارئ</translation>
    </message>
    <message>
        <source>Cannot hurt a person</source>
        <translation>لا يمكنه إيذاء أحد</translation>
    </message>
    <message>
        <source>Can fall back to the baseline</source>
        <translation>يمكن العودة إلى النموذج الأساسي</translation>
    </message>
    <message>
        <source>Storage fits: model size × robots</source>
        <translation>السعة كافية: حجم النموذج × الروبوتات</translation>
    </message>
    <message>
        <source>Latency is below 200 ms with the new model</source>
        <translation>زمن الاستجابة دون 200 م‌ث مع النموذج الجديد</translation>
    </message>
    <message>
        <source>Network can deploy to the fleet in less than 1 h</source>
        <translation>تستطيع الشبكة إيصال النموذج إلى الأسطول في أقل من ساعة</translation>
    </message>
    <message>
        <source>Metrics dashboard shows success, latency and errors</source>
        <translation>لوحة القياسات تعرض النجاح وزمن الاستجابة والأخطاء</translation>
    </message>
    <message>
        <source>Alerts are configured</source>
        <translation>التنبيهات مهيأة</translation>
    </message>
    <message>
        <source>Logs trace every decision</source>
        <translation>تتتبع السجلات كل قرار</translation>
    </message>
    <message>
        <source>Rollback takes less than 5 min</source>
        <translation>التراجع في أقل من 5 دقائق</translation>
    </message>
    <message>
        <source>Deployment engineer is on call</source>
        <translation>مهندس النشر مناوب</translation>
    </message>
    <message>
        <source>ML engineer is available</source>
        <translation>مهندس تعلم الآلة متاح</translation>
    </message>
    <message>
        <source>Runbooks are written</source>
        <translation>أدلة التشغيل مكتوبة</translation>
    </message>
    <message>
        <source>Escalation is known</source>
        <translation>مسار التصعيد معروف</translation>
    </message>
    <message>
        <source>Window is scheduled</source>
        <translation>النافذة الزمنية مجدولة</translation>
    </message>
    <message>
        <source>Success criteria are defined</source>
        <translation>معايير النجاح محددة</translation>
    </message>
    <message>
        <source>Failure criteria are defined</source>
        <translation>معايير الفشل محددة</translation>
    </message>
    <message>
        <source>Stakeholders are notified</source>
        <translation>أُبلغ أصحاب المصلحة</translation>
    </message>
    <message>
        <source>The baseline&apos;s true success must lie between 0 and 1.</source>
        <translation>يجب أن يقع نجاح الأساسي الحقيقي بين 0 و1.</translation>
    </message>
    <message>
        <source>The share of the restarts must be at least 0 and below 1.</source>
        <translation>يجب ألا تقل نسبة إعادات التشغيل عن 0 وأن تكون دون 1.</translation>
    </message>
    <message>
        <source>The plan has %L1 tasks, but with such gates its characteristics are computed up to %2 only.</source>
        <translation>للخطة %L1 مهمة، لكن خصائصها تُحسب بهذه البوابات حتى %2 فقط.</translation>
    </message>
    <message>
        <source>No stage has a success gate, so the candidate&apos;s success decides nothing.</source>
        <translation>لا بوابة نجاح في أي مرحلة، فنجاح النموذج المرشح لا يحسم شيئًا.</translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation>أُوقف الحساب.</translation>
    </message>
    <message>
        <source>The plan compares no arms.</source>
        <translation>لا تقارن الخطة مجموعات.</translation>
    </message>
    <message>
        <source>%1 successes of %L2 tasks are impossible.</source>
        <translation>نجاح %1 من %L2 مهمة مستحيل.</translation>
    </message>
    <message>
        <source>The exact test takes at most %L1 tasks; use Pearson&apos;s.</source>
        <translation>يقبل الاختبار الدقيق %L1 مهمة على الأكثر؛ استخدم اختبار Pearson.</translation>
    </message>
    <message>
        <source>less than 1 to</source>
        <translation>أقل من 1 إلى</translation>
    </message>
    <message>
        <source>A count cannot be negative.</source>
        <translation>لا يمكن أن يكون العدد سالبًا.</translation>
    </message>
    <message>
        <source>There are no values in any bin.</source>
        <translation>لا قيم في أي فئة.</translation>
    </message>
    <message>
        <source>The index needs at least two bins.</source>
        <translation>يحتاج المؤشر إلى فئتين على الأقل.</translation>
    </message>
    <message>
        <source>There are %1 bins where training has %2.</source>
        <translation>هناك %1 فئة، وفي التدريب %2.</translation>
    </message>
    <message>
        <source>The floor plan cannot be opened.</source>
        <translation>يتعذر فتح مخطط الطابق.</translation>
    </message>
    <message>
        <source>The floor plan is larger than 16 MiB.</source>
        <translation>مخطط الطابق أكبر من 16 MiB.</translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2.</source>
        <translation>ليس JSON عند البايت %1: %2.</translation>
    </message>
    <message>
        <source>The floor plan is not a JSON object.</source>
        <translation>مخطط الطابق ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The GeoJSON is not a FeatureCollection.</source>
        <translation>‏GeoJSON ليس FeatureCollection.</translation>
    </message>
    <message>
        <source>The GeoJSON has more than %1 points.</source>
        <translation>‏GeoJSON فيه أكثر من %1 نقطة.</translation>
    </message>
    <message>
        <source>Feature %1 cannot be read: lines and polygons of [x, y] in metres are needed.</source>
        <translation>تتعذر قراءة العنصر %1: تلزم خطوط ومضلعات من [x, y] بالمتر.</translation>
    </message>
    <message>
        <source>The GeoJSON has no line and no polygon.</source>
        <translation>‏GeoJSON بلا خط ولا مضلع.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>المفتاح «%1» ناقص.</translation>
    </message>
    <message>
        <source>&quot;points&quot; must have two points, but has %1.</source>
        <translation>يجب أن يكون في &quot;points&quot; نقطتان، لكن فيه %1.</translation>
    </message>
    <message>
        <source>Point %1 needs &quot;pixel&quot;: [x, y] and &quot;metres&quot;: [x, y].</source>
        <translation>تحتاج النقطة %1 إلى &quot;pixel&quot;: [x, y] و&quot;metres&quot;: [x, y].</translation>
    </message>
    <message>
        <source>The image %1 is larger than %2 pixels.</source>
        <translation>الصورة %1 أكبر من %2 بكسل.</translation>
    </message>
    <message>
        <source>The image %1 cannot be read: %2.</source>
        <translation>تتعذر قراءة الصورة %1: %2.</translation>
    </message>
    <message>
        <source>The two points must lie at least 10 pixels and 0.1 m apart.</source>
        <translation>يجب ألا تقل المسافة بين النقطتين عن 10 بكسل و0.1 م.</translation>
    </message>
    <message>
        <source>A floor plan is a .yaml, .geojson or .json file.</source>
        <translation>مخطط الطابق ملف .yaml أو .geojson أو .json.</translation>
    </message>
    <message>
        <source>The map file cannot be opened.</source>
        <translation>يتعذر فتح ملف الخريطة.</translation>
    </message>
    <message>
        <source>The map file is larger than 64 KiB.</source>
        <translation>ملف الخريطة أكبر من 64 KiB.</translation>
    </message>
    <message>
        <source>Line %1 is not &quot;key: value&quot;.</source>
        <translation>السطر %1 ليس &quot;key: value&quot;.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is there twice.</source>
        <translation>المفتاح «%1» مكرر.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a number.</source>
        <translation>قيمة «%1» ليست عددًا.</translation>
    </message>
    <message>
        <source>The value of &quot;origin&quot; is not [x, y, yaw].</source>
        <translation>قيمة &quot;origin&quot; ليست [x, y, yaw].</translation>
    </message>
    <message>
        <source>&quot;free_thresh&quot; must be below &quot;occupied_thresh&quot;.</source>
        <translation>يجب أن يكون &quot;free_thresh&quot; دون &quot;occupied_thresh&quot;.</translation>
    </message>
    <message>
        <source>The image is larger than 8192 pixels.</source>
        <translation>الصورة أكبر من 8192 بكسل.</translation>
    </message>
    <message>
        <source>The image cannot be read: %1.</source>
        <translation>تتعذر قراءة الصورة: %1.</translation>
    </message>
    <message>
        <source>&quot;resolution&quot; must be above 0 metres per pixel.</source>
        <translation>يجب أن يكون &quot;resolution&quot; أكبر من 0 متر لكل بكسل.</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(غير معطى)</translation>
    </message>
    <message>
        <source>%1: median %L2 expected, %L3 live; PSI %L4 (alarm from %L5); KS distance %L6, p %7; %L8 and %L9 values</source>
        <translation>‏%1: الوسيط المتوقع %L2، والفعلي %L3؛ PSI ‏%L4 (إنذار من %L5)؛ مسافة KS ‏%L6، p ‏%7؛ عدد القيم %L8 و%L9</translation>
    </message>
    <message>
        <source>No feature could be compared.</source>
        <translation>تعذرت مقارنة أي سمة.</translation>
    </message>
    <message>
        <source>In the profile but not reported: %1.</source>
        <translation>في ملف التدريب ولم يُبلَّغ عنها: %1.</translation>
    </message>
    <message>
        <source>Reported but with nothing to compare: %1.</source>
        <translation>مُبلَّغ عنها ولا شيء تُقارن به: %1.</translation>
    </message>
    <message>
        <source>%L1 values of more than %2 features were left out.</source>
        <translation>تجاوز عدد السمات %2، فأُغفلت قيم عددها %L1.</translation>
    </message>
    <message>
        <source>Numeric observation features of the candidate&apos;s live tasks against %1. Supported when a feature&apos;s PSI reaches its alarm and the Kolmogorov-Smirnov test says p &lt; %2 shared by all features.</source>
        <translation>سمات المشاهدات الرقمية لمهام النموذج المرشح الفعلية مقابل %1. مدعومة إذا بلغ PSI لإحدى السمات حد إنذارها وأعطى اختبار كولموغوروف-سميرنوف p &lt; %2 مقسومًا على السمات كلها.</translation>
    </message>
    <message>
        <source>its training profile</source>
        <translation>ملف تدريبه</translation>
    </message>
    <message>
        <source>those of the baseline&apos;s live tasks: no training profile was given</source>
        <translation>سمات مهام النموذج الأساسي الفعلية: لم يُعط ملف تدريب</translation>
    </message>
    <message>
        <source>%1 features could be compared; the candidate had %L2 live tasks.</source>
        <translation>أمكنت مقارنة %1 سمة؛ وللنموذج المرشح %L2 مهمة فعلية.</translation>
    </message>
    <message>
        <source>The candidate&apos;s training profile: without it, drift of the whole fleet cannot be seen, and a difference may be one between robots.</source>
        <translation>ملف تدريب النموذج المرشح: من دونه لا يُرى انحراف الأسطول كله، وقد يكون الفرق بين الروبوتات.</translation>
    </message>
    <message>
        <source>At least %L1 values of each feature on both sides.</source>
        <translation>%L1 قيمة على الأقل لكل سمة في كل من الجانبين.</translation>
    </message>
    <message>
        <source>Results with the features %1</source>
        <translation>نتائج بالسمات %1</translation>
    </message>
    <message>
        <source>Has %1 bytes; at most %2.</source>
        <translation>حجمه %1 بايت؛ والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>A sample of %1 with seed %2 is under review and has %3 labels; it can only be made larger, with the same seed.</source>
        <translation>عينة من %1 ببذرة %2 قيد المراجعة وفيها %3 تصنيف؛ لا يمكن إلا تكبيرها بالبذرة نفسها.</translation>
    </message>
    <message>
        <source>This task is not in the sample under review, and only sampled ones count.</source>
        <translation>هذه المهمة ليست في العينة قيد المراجعة، ولا تُحسب إلا مهام العينة.</translation>
    </message>
    <message>
        <source>Several robots have a task of this name; write ROBOT/TASK.</source>
        <translation>لعدة روبوتات مهمة بهذا الاسم؛ اكتب ROBOT/TASK.</translation>
    </message>
    <message>
        <source>%1 were correct actions; 95 % interval %2 (Wilson), %3 (Clopper-Pearson). The candidate&apos;s success would be %4 instead of %L5 %, by the latter interval %6 to %7.</source>
        <translation>%1 كانت إجراءات صحيحة؛ فترة الثقة 95 % ‏%2 (Wilson)، %3 (Clopper-Pearson). وكان نجاح النموذج المرشح سيكون %4 بدل %L5 %، وبالفترة الأخيرة من %6 إلى %7.</translation>
    </message>
    <message>
        <source>Labels for %L1 more sampled tasks.</source>
        <translation>تصنيفات لـ %L1 مهمة أخرى من العينة.</translation>
    </message>
    <message>
        <source>A larger sample with the same seed: the interval has 10 % inside.</source>
        <translation>عينة أكبر بالبذرة نفسها: تقع 10 % داخل فترة الثقة.</translation>
    </message>
    <message>
        <source>More failed tasks: all that the sample was drawn from are reviewed, and the interval has 10 % inside.</source>
        <translation>مهام فاشلة أكثر: روجع كل ما سُحبت منه العينة، وما زالت 10 % داخل فترة الثقة.</translation>
    </message>
    <message>
        <source>An operator marks each of a seeded sample of the candidate&apos;s failed tasks as a real failure or a correct action. Supported when the 95 % interval (Clopper-Pearson) of the share of correct actions is above %L1 %, not supported when it is below %L1 %.</source>
        <translation>يصنف مشغّل كل مهمة في عينة مسحوبة ببذرة من مهام النموذج المرشح الفاشلة: إخفاق حقيقي أو إجراء صحيح. مدعومة إذا كانت فترة الثقة 95 % (Clopper-Pearson) لنسبة الإجراءات الصحيحة فوق %L1 %، وغير مدعومة إذا كانت دون %L1 %.</translation>
    </message>
    <message>
        <source>No failed task was reviewed.</source>
        <translation>لم تُراجع مهمة فاشلة.</translation>
    </message>
    <message>
        <source>The candidate had no live task.</source>
        <translation>لا مهمة فعلية للنموذج المرشح.</translation>
    </message>
    <message>
        <source>The candidate had no failed task.</source>
        <translation>لا مهمة فاشلة للنموذج المرشح.</translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation>لا شيء للمراجعة.</translation>
    </message>
    <message>
        <source>Failed tasks of the candidate.</source>
        <translation>المهام الفاشلة للنموذج المرشح.</translation>
    </message>
    <message>
        <source>%L1 failed tasks of the candidate; no sample was drawn.</source>
        <translation>%L1 مهمة فاشلة للنموذج المرشح؛ لم تُسحب عينة.</translation>
    </message>
    <message>
        <source>A review of a sample of them, drawn with a seed, each marked as a real failure or a correct action.</source>
        <translation>مراجعة عينة منها مسحوبة ببذرة، كل منها مصنف إخفاقًا حقيقيًا أو إجراءً صحيحًا.</translation>
    </message>
    <message>
        <source>%1 of the %L2 sampled failed tasks are reviewed; drawn from %3 with seed %4 by %5 at %6.</source>
        <translation>روجعت %1 من %L2 مهمة في العينة؛ سحبها %5 في %6 من %3 بالبذرة %4.</translation>
    </message>
    <message>
        <source>the candidate on seen categories</source>
        <translation>النموذج المرشح على الفئات المعروفة</translation>
    </message>
    <message>
        <source>the candidate on unseen categories</source>
        <translation>النموذج المرشح على الفئات غير المعروفة</translation>
    </message>
    <message>
        <source>the baseline on those seen categories</source>
        <translation>النموذج الأساسي على تلك الفئات المعروفة</translation>
    </message>
    <message>
        <source>the baseline on those unseen categories</source>
        <translation>النموذج الأساسي على تلك الفئات غير المعروفة</translation>
    </message>
    <message>
        <source>At least %L1 live tasks of %2; there are %3.</source>
        <translation>%L1 مهمة فعلية على الأقل: %2؛ والموجود %3.</translation>
    </message>
    <message>
        <source>About %L1 tasks of the candidate on unseen categories, to measure the excess to 5 points; there are %2.</source>
        <translation>نحو %L1 مهمة للنموذج المرشح على فئات غير معروفة لقياس الزيادة بدقة 5 نقاط؛ والموجود %2.</translation>
    </message>
    <message>
        <source>Success on task categories seen in training against unseen ones, candidate and baseline: how much more the candidate drops. Supported when the whole 95 % interval of the excess drop is above 0; not supported when it is below 10 points.</source>
        <translation>النجاح على فئات المهام المعروفة في التدريب مقابل غيرها، للمرشح والأساسي: كم يزيد انخفاض المرشح. مدعومة إذا وقعت فترة الثقة 95 % لزيادة الانخفاض كلها فوق 0؛ وغير مدعومة إذا وقعت دون 10 نقاط.</translation>
    </message>
    <message>
        <source>Unseen: %1. Candidate: %2 seen, %3 unseen. Baseline: %4 seen, %5 unseen.</source>
        <translation>غير المعروفة: %1. المرشح: معروفة %2، غير معروفة %3. الأساسي: معروفة %4، غير معروفة %5.</translation>
    </message>
    <message>
        <source>No task of the candidate was of a category that its training set did not have.</source>
        <translation>لا مهمة للنموذج المرشح من فئة غائبة عن مجموعة تدريبه.</translation>
    </message>
    <message>
        <source>There are too few tasks to compare.</source>
        <translation>المهام أقل من أن تكفي للمقارنة.</translation>
    </message>
    <message>
        <source>Excess drop on unseen categories %1 points, 95 % interval %2, p %3.</source>
        <translation>زيادة الانخفاض على الفئات غير المعروفة %1 نقطة، فترة الثقة 95 % ‏%2، p ‏%3.</translation>
    </message>
    <message>
        <source>Has %1 numbers; at most %2 are allowed.</source>
        <translation>فيه %1 عدد؛ والمسموح %2 على الأكثر.</translation>
    </message>
    <message>
        <source>Must be at least one number, each larger than the one before.</source>
        <translation>يلزم عدد واحد على الأقل، وكل عدد أكبر من سابقه.</translation>
    </message>
    <message>
        <source>Must have one number more than edges, %1, but has %2.</source>
        <translation>يجب أن يزيد عدد الأعداد على edges بواحد، أي %1، لكنه %2.</translation>
    </message>
    <message>
        <source>Must be whole numbers from 0 to 10^12.</source>
        <translation>يجب أن تكون أعدادًا صحيحة من 0 إلى 10^12.</translation>
    </message>
    <message>
        <source>Must count at least %L1 values.</source>
        <translation>يجب ألا يقل مجموع القيم المعدودة عن %L1.</translation>
    </message>
    <message>
        <source>The feature %1 is there twice.</source>
        <translation>السمة %1 مكررة.</translation>
    </message>
    <message>
        <source>Must be at least %1 numbers.</source>
        <translation>يلزم %1 عدد على الأقل.</translation>
    </message>
    <message>
        <source>A feature has either edges and counts, or samples.</source>
        <translation>للسمة إما edges وcounts معًا وإما samples.</translation>
    </message>
    <message>
        <source>Must be a list of 1 to %1 features.</source>
        <translation>يجب أن تكون قائمة من 1 إلى %1 سمة.</translation>
    </message>
    <message>
        <source>The profile could not be read: %1.</source>
        <translation>تعذرت قراءة ملف التدريب: %1.</translation>
    </message>
    <message>
        <source>The training profile cannot be read.</source>
        <translation>تتعذر قراءة ملف التدريب.</translation>
    </message>
    <message>
        <source>A training profile has at most 256 KiB; give counts instead of samples.</source>
        <translation>لا يزيد ملف التدريب على 256 KiB؛ أعط counts بدل samples.</translation>
    </message>
    <message>
        <source>There is no room for a backup: it needs %1 MB, %2 MB are free.</source>
        <translation>لا مساحة للنسخ الاحتياطي: يلزم %1 MB، والمتاح %2 MB.</translation>
    </message>
    <message>
        <source>The file system cannot keep a write-ahead log</source>
        <translation>نظام الملفات لا يحفظ سجل كتابة مسبقة</translation>
    </message>
    <message>
        <source>The disk is full; nothing was written</source>
        <translation>القرص ممتلئ؛ لم يُكتب شيء</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>Another program has the database open</source>
        <translation>برنامج آخر فتح قاعدة البيانات</translation>
    </message>
    <message>
        <source>The disk or the database refused</source>
        <translation>رفض القرص أو قاعدة البيانات العملية</translation>
    </message>
    <message>
        <source>The directory cannot be made: %1.</source>
        <translation>يتعذر إنشاء المجلد: %1.</translation>
    </message>
    <message>
        <source>its file is empty</source>
        <translation>ملفها فارغ</translation>
    </message>
    <message>
        <source>The database is missing; the next run or the console restores the newest backup.</source>
        <translation>قاعدة البيانات ناقصة؛ التشغيل التالي أو وحدة التحكم تستعيد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is no data here yet.</source>
        <translation>لا بيانات هنا بعد.</translation>
    </message>
    <message>
        <source>The story of a restoration cannot be read: %1.</source>
        <translation>تتعذر قراءة وصف الاستعادة: %1.</translation>
    </message>
    <message>
        <source>The database was damaged (%1).</source>
        <translation>كانت قاعدة البيانات تالفة (%1).</translation>
    </message>
    <message>
        <source>It was moved to %1.</source>
        <translation>نُقلت إلى %1.</translation>
    </message>
    <message>
        <source>The backup %1 could not be used.</source>
        <translation>تعذر استخدام النسخة الاحتياطية %1.</translation>
    </message>
    <message>
        <source>There is no sound backup: a new database was begun, and all history is missing.</source>
        <translation>لا نسخة احتياطية سليمة: أُنشئت قاعدة بيانات جديدة، وما سبق مفقود كله.</translation>
    </message>
    <message>
        <source>It was restored from the backup %1 of %2 with %3 journal entries. Whatever happened later is not in it.</source>
        <translation>استُعيدت من النسخة الاحتياطية %1 بتاريخ %2، وقيود السجل فيها %3. وما حدث بعدها ليس فيها.</translation>
    </message>
    <message>
        <source>There is no room to restore the backup.</source>
        <translation>لا مساحة لاستعادة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>it cannot be copied: %1</source>
        <translation>يتعذر نسخها: %1</translation>
    </message>
    <message>
        <source>The database is damaged (%1) and cannot be moved aside: %2</source>
        <translation>قاعدة البيانات تالفة (%1) ويتعذر نقلها جانبًا: %2</translation>
    </message>
    <message>
        <source>The database was damaged (%1).%2 It cannot be restored now: %3 The next start tries again.</source>
        <translation>كانت قاعدة البيانات تالفة (%1).%2 تتعذر استعادتها الآن: %3 يعيد التشغيل التالي المحاولة.</translation>
    </message>
    <message>
        <source>its restoration was cut short</source>
        <translation>انقطعت استعادتها</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>ملفها مفقود</translation>
    </message>
    <message>
        <source>entries of the journal are missing</source>
        <translation>قيود من السجل مفقودة</translation>
    </message>
    <message>
        <source>The file is a database of another program.</source>
        <translation>الملف قاعدة بيانات لبرنامج آخر.</translation>
    </message>
    <message>
        <source>The data was written by a newer Slipway.</source>
        <translation>كُتبت البيانات بإصدار أحدث من Slipway.</translation>
    </message>
    <message>
        <source>The data was written by an older Slipway; open it with the console once.</source>
        <translation>كُتبت البيانات بإصدار أقدم من Slipway؛ افتحها مرة بوحدة التحكم.</translation>
    </message>
    <message>
        <source>audit record %1: %2</source>
        <translation>سجل التدقيق %1: %2</translation>
    </message>
    <message>
        <source>The store failed: %1.</source>
        <translation>تعذر التخزين: %1.</translation>
    </message>
    <message>
        <source>The data was opened for reading only.</source>
        <translation>فُتحت البيانات للقراءة فقط.</translation>
    </message>
    <message>
        <source>The database file was replaced or removed while it was in use; nothing was written.</source>
        <translation>استُبدل ملف قاعدة البيانات أو أُزيل أثناء استخدامه؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The journal goes on with entry %1, not %2.</source>
        <translation>يتابع السجل من القيد %1 لا %2.</translation>
    </message>
    <message>
        <source>The audit log goes on with decision %1, not %2.</source>
        <translation>يتابع سجل التدقيق من القرار %1 لا %2.</translation>
    </message>
    <message>
        <source>There is no token for this robot.</source>
        <translation>لا رمز لهذا الروبوت.</translation>
    </message>
    <message>
        <source>The backup was stopped for something more urgent.</source>
        <translation>أُوقف النسخ الاحتياطي لأمر أعجل.</translation>
    </message>
    <message>
        <source>messages are text frames</source>
        <translation>الرسائل إطارات نصية</translation>
    </message>
    <message>
        <source>the first message must be a valid hello</source>
        <translation>يجب أن تكون الرسالة الأولى hello صالحة</translation>
    </message>
    <message>
        <source>the first message must be a hello request</source>
        <translation>يجب أن تكون الرسالة الأولى طلب hello</translation>
    </message>
    <message>
        <source>the robot id differs from the one in the path</source>
        <translation>معرّف الروبوت يختلف عما في المسار</translation>
    </message>
    <message>
        <source>The console is busy.</source>
        <translation>وحدة التحكم مشغولة.</translation>
    </message>
    <message>
        <source>busy, try later</source>
        <translation>مشغول، حاول لاحقًا</translation>
    </message>
    <message>
        <source>Too many messages.</source>
        <translation>الرسائل أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>This session had its hello already.</source>
        <translation>تلقّت هذه الجلسة hello من قبل.</translation>
    </message>
    <message>
        <source>state and results are requests and need an id.</source>
        <translation>‏state وresults طلبان ويحتاجان معرّفًا.</translation>
    </message>
    <message>
        <source>no hello in time</source>
        <translation>لم تصل hello في الوقت المحدد</translation>
    </message>
    <message>
        <source>the robot reads too slowly</source>
        <translation>يقرأ الروبوت ببطء شديد</translation>
    </message>
    <message>
        <source>silent for too long</source>
        <translation>صامت أطول مما ينبغي</translation>
    </message>
    <message>
        <source>a message was too big</source>
        <translation>رسالة أكبر مما ينبغي</translation>
    </message>
    <message>
        <source>a text was not UTF-8</source>
        <translation>نص ليس UTF-8</translation>
    </message>
    <message>
        <source>connection lost: %1</source>
        <translation>انقطع الاتصال: %1</translation>
    </message>
    <message>
        <source>label sample</source>
        <translation>عينة التصنيف</translation>
    </message>
    <message>
        <source>A label is TASK=real or TASK=correct.</source>
        <translation>التصنيف TASK=real أو TASK=correct.</translation>
    </message>
    <message>
        <source>A rollback is estimated to take %1; none was measured in the last 30 days.</source>
        <translation>يُقدّر التراجع بـ %1؛ ولم يُقس أي تراجع في آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>The template could not be read: %1.</source>
        <translation>تعذرت قراءة القالب: %1.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, but a checklist may have at most %2.</source>
        <translation>حجم الملف بالبايت: %1، والحد الأقصى لقائمة التحقق: %2.</translation>
    </message>
    <message>
        <source>Must have at most %1 characters.</source>
        <translation>أقصى طول مسموح بالأحرف: %1.</translation>
    </message>
    <message>
        <source>Must have at most %1 items, but has %2.</source>
        <translation>أقصى عدد مسموح من البنود: %1، والموجود: %2.</translation>
    </message>
    <message>
        <source>Text and group must be one line without control characters or marks that turn the direction.</source>
        <translation>يجب أن يكون كل من النص والمجموعة سطرًا واحدًا بلا محارف تحكم ولا علامات تقلب الاتجاه.</translation>
    </message>
    <message>
        <source>This item is there twice.</source>
        <translation>هذا البند مكرر.</translation>
    </message>
    <message>
        <source>This is a standard item, which is always on the list.</source>
        <translation>هذا بند قياسي، وهو دائمًا في القائمة.</translation>
    </message>
    <message>
        <source>Must be &quot;own.&quot; and then small letters a-z, digits, dots or hyphens.</source>
        <translation>يجب أن يكون &quot;own.&quot; تليه أحرف صغيرة a-z أو أرقام أو نقاط أو شرطات.</translation>
    </message>
    <message>
        <source>This desk keeps no raw results, so there is nothing to investigate.</source>
        <translation>لا يحفظ هذا المكتب نتائج خامًا، فلا شيء للتحقيق فيه.</translation>
    </message>
    <message>
        <source>A sample has 1 to 10000 tasks.</source>
        <translation>العينة من 1 إلى 10000 مهمة.</translation>
    </message>
    <message>
        <source>The candidate has no failed task; there is nothing to review.</source>
        <translation>ليس للنموذج المرشح مهمة فاشلة؛ لا شيء للمراجعة.</translation>
    </message>
    <message>
        <source>The rollout is still going on.</source>
        <translation>ما زال النشر جاريًا.</translation>
    </message>
    <message>
        <source>The profile is of %1 %2%3, but the candidate is %4 %5.</source>
        <translation>ملف التدريب يخص %1 %2%3، لكن النموذج المرشح هو %4 %5.</translation>
    </message>
    <message>
        <source>This is a replay.</source>
        <translation>هذه إعادة عرض.</translation>
    </message>
    <message>
        <source>enters stage %1</source>
        <translation>يدخل المرحلة %1</translation>
    </message>
    <message>
        <source>no gate fails</source>
        <translation>لا بوابة راسبة</translation>
    </message>
    <message>
        <source>Its comparison is locked until both arms are complete; looking earlier would mislead.</source>
        <translation>المقارنة مقفلة حتى تكتمل المجموعتان؛ النظر المبكر مضلل.</translation>
    </message>
    <message>
        <source>%1 with another digest</source>
        <translation>%1 ببصمة أخرى</translation>
    </message>
    <message>
        <source> with another digest</source>
        <translation> ببصمة أخرى</translation>
    </message>
    <message>
        <source>In the last drill %1 of %2 did not answer in time.</source>
        <translation>في آخر تمرين لم يستجب %1 من %2 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The last drill took %1 on %2, half of them %3 or less.</source>
        <translation>استغرق آخر تمرين %1 على %2، ونصفها استغرق %3 أو أقل.</translation>
    </message>
    <message>
        <source>%1 is compared with the candidate of %2</source>
        <translation>تجري مقارنة %1 بالنموذج المرشح لـ %2</translation>
    </message>
    <message>
        <source>%1 stands by for %2</source>
        <translation>%1 في وضع الاستعداد من أجل %2</translation>
    </message>
    <message>
        <source>the clean-up after %1 waits for %2</source>
        <translation>التنظيف بعد %1 ينتظر %2</translation>
    </message>
    <message>
        <source>rollback drill: the baseline is loaded once more</source>
        <translation>تمرين التراجع: يُحمَّل النموذج الأساسي مرة أخرى</translation>
    </message>
    <message>
        <source>drill interrupted: %1; %2 of %3 had answered</source>
        <translation>انقطع التمرين: %1؛ وكان قد استجاب %2 من %3</translation>
    </message>
    <message>
        <source>%1 of %2 answered the drill within %3 s; no answer: %4</source>
        <translation>استجاب للتمرين %1 من %2 خلال %3 ث؛ بلا استجابة: %4</translation>
    </message>
    <message>
        <source>%1 answered the drill</source>
        <translation>استجاب للتمرين: %1</translation>
    </message>
    <message>
        <source>%1 loaded nothing: their software knows no drills</source>
        <translation>لم يحمّل %1 شيئًا: برمجياتها لا تعرف التمارين</translation>
    </message>
    <message>
        <source>there is no robot %1</source>
        <translation>لا يوجد روبوت باسم %1</translation>
    </message>
    <message>
        <source>%1 was told to run another model</source>
        <translation>طُلب من %1 تشغيل نموذج آخر</translation>
    </message>
    <message>
        <source>%1 stands by idle</source>
        <translation>%1 في وضع الاستعداد خاملًا</translation>
    </message>
    <message>
        <source>a drill is running already</source>
        <translation>هناك تمرين قيد التنفيذ بالفعل</translation>
    </message>
    <message>
        <source>the journal cannot be written: no drill</source>
        <translation>تتعذر الكتابة في السجل: لا تمرين</translation>
    </message>
    <message>
        <source>at most %L1 robots can be in one drill</source>
        <translation>أقصى عدد للروبوتات في تمرين واحد: %L1</translation>
    </message>
    <message>
        <source>a robot is named twice</source>
        <translation>ذُكر روبوت مرتين</translation>
    </message>
    <message>
        <source>rollback drill: %1 load %2 %3 once more</source>
        <translation>تمرين التراجع: %1 تُحمّل %2 %3 مرة أخرى</translation>
    </message>
    <message>
        <source>%1 was given another document</source>
        <translation>تلقّى %1 مستندًا آخر</translation>
    </message>
    <message>
        <source>the console was started again</source>
        <translation>أُعيد تشغيل وحدة التحكم</translation>
    </message>
    <message>
        <source>The decisions of %1 cannot be read: %2</source>
        <translation>تعذرت قراءة قرارات %1: %2</translation>
    </message>
    <message>
        <source>The next start will take longer, it has to read more of the journal: %1</source>
        <translation>سيستغرق البدء التالي وقتًا أطول، إذ عليه أن يقرأ من السجل أكثر: %1</translation>
    </message>
    <message>
        <source>The state kept for the start is not what the journal gives.</source>
        <translation>الحالة المحفوظة للبدء ليست ما يعطيه السجل.</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks succeeded since the last look, below %L3 %</source>
        <translation>نجحت %L1 من %L2 مهمة منذ آخر نظرة، دون %L3 %</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks succeeded since the last look, not below %L3 %</source>
        <translation>نجحت %L1 من %L2 مهمة منذ آخر نظرة، وليس ذلك دون %L3 %</translation>
    </message>
    <message>
        <source>%1 take-overs within a minute</source>
        <translation>استُولي على الاتصال %1 مرة خلال دقيقة</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>%L1 of %L2 (%L3 %)</source>
        <translation>%L1 من %L2 (%L3 %)</translation>
    </message>
    <message>
        <source>an outage has only just ended, and they may still come back</source>
        <translation>انتهى انقطاع للتو، وقد تعود بعد</translation>
    </message>
    <message>
        <source>%1 holds: %2</source>
        <translation>%1 متوقف عن التقدم: %2</translation>
    </message>
    <message>
        <source>most robots with the candidate are not connected</source>
        <translation>معظم الروبوتات التي تحمل المرشح غير متصلة</translation>
    </message>
    <message>
        <source>robot-released</source>
        <translation>رُفع عزل روبوت</translation>
    </message>
    <message>
        <source>%1 is out of quarantine: %2</source>
        <translation>رُفع العزل عن %1: %2</translation>
    </message>
    <message>
        <source>%1 is not in quarantine</source>
        <translation>%1 غير معزول</translation>
    </message>
    <message>
        <source>Paused: %1; by now: %2</source>
        <translation>متوقف مؤقتا: %1؛ أما الآن: %2</translation>
    </message>
    <message>
        <source>This is not JSON: unexpected %1 in line %2, column %3.</source>
        <translation>هذا ليس JSON: %1 غير متوقع في السطر %2، العمود %3.</translation>
    </message>
    <message>
        <source>out of quarantine: say hello again</source>
        <translation>رُفع العزل: ليُعرّف بنفسه من جديد</translation>
    </message>
    <message>
        <source>The trial is over: runs %1, digest verified.</source>
        <translation>انتهت التجربة: يشغّل %1، والبصمة متحقَّق منها.</translation>
    </message>
    <message>
        <source>At least %L1 live tasks of the candidate with the same numeric features in their results.</source>
        <translation>%L1 على الأقل من المهام الفعلية للنموذج المرشح بالسمات العددية نفسها في نتائجها.</translation>
    </message>
    <message>
        <source>At least %L1 live tasks of the candidate, and as many of the baseline, with the same numeric features in their results.</source>
        <translation>%L1 على الأقل من المهام الفعلية للنموذج المرشح ومثلها من النموذج الأساس، بالسمات العددية نفسها في نتائجها.</translation>
    </message>
    <message>
        <source>%1 take-overs of its connection within a minute: two robots use one id</source>
        <translation>%1 من حالات الاستيلاء على اتصاله في دقيقة: روبوتان يستخدمان معرّفًا واحدًا</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>canary rollout</source>
        <translation>نشر كناري</translation>
    </message>
    <message>
        <source>blue-green rollout</source>
        <translation>نشر أزرق-أخضر</translation>
    </message>
    <message>
        <source>blue-green rollout with pools</source>
        <translation>نشر أزرق-أخضر بمجموعتين</translation>
    </message>
    <message>
        <source>shadow deployment</source>
        <translation>نشر ظل</translation>
    </message>
    <message>
        <source>feature flag rollout</source>
        <translation>نشر براية الميزة</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>اختبار A/B</translation>
    </message>
    <message>
        <source>rollout with custom stages</source>
        <translation>نشر بمراحل مخصصة</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Robots exposed</source>
        <translation>الروبوتات المعرَّضة</translation>
    </message>
    <message>
        <source>Tasks affected</source>
        <translation>المهام المتأثرة</translation>
    </message>
    <message>
        <source>%L1, %L2 of them failed</source>
        <translation>%L1، فشل منها %L2</translation>
    </message>
    <message>
        <source>%L1 min %L2 s</source>
        <translation>%L1 د %L2 ث</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>لا مهام</translation>
    </message>
    <message>
        <source>%L1 % of %L2 tasks (%L3 to %L4 %)</source>
        <translation>%L1 % من %L2 مهمة (%L3 إلى %L4 %)</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>الروبوتات</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Success (95 % interval)</source>
        <translation>النجاح (فترة 95 %)</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>الوقت المستغرق</translation>
    </message>
    <message>
        <source>Gates at its end</source>
        <translation>البوابات في نهايتها</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُبلَغ</translation>
    </message>
    <message>
        <source>all pass</source>
        <translation>نجحت كلها</translation>
    </message>
    <message>
        <source>hidden until complete</source>
        <translation>مخفي حتى الاكتمال</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>%1 between the first and the last robot that switched, %2 in all.</source>
        <translation>%1 بين أول روبوت وآخر روبوت تحوّلا، و%2 إجمالًا.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>المجموعة الضابطة</translation>
    </message>
    <message>
        <source>Control %1</source>
        <translation>المجموعة الضابطة %1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>النموذج المرشح</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>النموذج المرشح %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>النموذج الأساسي</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>%L1 points (95 % interval %L2 to %L3, Newcombe)</source>
        <translation>%L1 نقطة (فترة 95 % من %L2 إلى %L3، نيوكومب)</translation>
    </message>
    <message>
        <source>By the plan&apos;s method</source>
        <translation>بطريقة الخطة</translation>
    </message>
    <message>
        <source>p %L1</source>
        <translation>p %L1</translation>
    </message>
    <message>
        <source>(p %L1)</source>
        <translation>(p %L1)</translation>
    </message>
    <message>
        <source>Chi-square</source>
        <translation>مربع كاي</translation>
    </message>
    <message>
        <source>%L1: p %L2 (Pearson, two-sided), p %L3 (Yates), p %L4 (one-sided)</source>
        <translation>%L1: p %L2 (بيرسون، ثنائي الجانب)، p %L3 (ييتس)، p %L4 (أحادي الجانب)</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>حجم الأثر</translation>
    </message>
    <message>
        <source>Cohen&apos;s h %L1, power %L2</source>
        <translation>h لكوهين %L1، القوة %L2</translation>
    </message>
    <message>
        <source>By robots</source>
        <translation>حسب الروبوتات</translation>
    </message>
    <message>
        <source>%L1 to %L2 points, p %L3; tasks of one robot resemble each other (correlation %L4)</source>
        <translation>%L1 إلى %L2 نقطة، p %L3؛ مهام الروبوت الواحد متشابهة (الارتباط %L4)</translation>
    </message>
    <message>
        <source>Few robots: a hint only.</source>
        <translation>روبوتات قليلة: مؤشر فقط.</translation>
    </message>
    <message>
        <source>Sample ratio</source>
        <translation>نسبة العينة</translation>
    </message>
    <message>
        <source>%L1 and %L2 robots, p %L3</source>
        <translation>%L1 و%L2 روبوتًا، p %L3</translation>
    </message>
    <message>
        <source>Not what was assigned.</source>
        <translation>ليس كما وُزِّع.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>To find this difference</source>
        <translation>لاكتشاف هذا الفرق</translation>
    </message>
    <message>
        <source>%L1 tasks an arm for a power of 80 %</source>
        <translation>%L1 مهمة لكل ذراع لقوة 80 %</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>الظل</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>Candidate, predicted</source>
        <translation>المرشح، متوقع</translation>
    </message>
    <message>
        <source>Baseline, observed</source>
        <translation>الأساسي، مرصود</translation>
    </message>
    <message>
        <source>Only one succeeded</source>
        <translation>نجح واحد فقط</translation>
    </message>
    <message>
        <source>candidate %L1, baseline %L2: p %L3 (McNemar, exact)</source>
        <translation>المرشح %L1، الأساسي %L2: p %L3 (ماكنمار، دقيق)</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>زمن الاستجابة p95</translation>
    </message>
    <message>
        <source>%L1 ms beside the shadow, %L2 ms alone</source>
        <translation>%L1 مث بجانب الظل، %L2 مث وحده</translation>
    </message>
    <message>
        <source>By category, worst first</source>
        <translation>حسب الفئة، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Worst disagreements</source>
        <translation>أسوأ الاختلافات</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>الروبوت</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الأفعال</translation>
    </message>
    <message>
        <source>would succeed</source>
        <translation>كان سينجح</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>كان سيفشل</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 بدل %2</translation>
    </message>
    <message>
        <source>Return to the baseline</source>
        <translation>العودة إلى الأساسي</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>بدأه</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>دفتر الحالات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>%L1 of %L2 verified on the baseline</source>
        <translation>تم التحقق من %L1 من %L2 على الأساسي</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>حسب الساعة</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>الساعة (UTC)</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>التحقيق</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>الفرضية</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ينقص</translation>
    </message>
    <message>
        <source>Success by site, worst first</source>
        <translation>النجاح حسب الموقع، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>Success by kind, worst first</source>
        <translation>النجاح حسب النوع، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>Success by robot, worst first</source>
        <translation>النجاح حسب الروبوت، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>Success by category, worst first</source>
        <translation>النجاح حسب الفئة، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>Success by hour, worst first</source>
        <translation>النجاح حسب الساعة، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Label review: %L1 of %L2 sampled failed tasks</source>
        <translation>مراجعة التصنيفات: %L1 من %L2 مهمة فاشلة في العينة</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>وضعها</translation>
    </message>
    <message>
        <source>real failure</source>
        <translation>فشل حقيقي</translation>
    </message>
    <message>
        <source>correct action</source>
        <translation>فعل صحيح</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>المسجل</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Checklist at the start</source>
        <translation>قائمة الفحص عند البدء</translation>
    </message>
    <message>
        <source>Started with open items</source>
        <translation>بدأ مع بنود مفتوحة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>تم تجاوزه</translation>
    </message>
    <message>
        <source>Plan as it ran</source>
        <translation>الخطة كما نُفِّذت</translation>
    </message>
    <message>
        <source>The audit chain is intact: %L1 records.</source>
        <translation>سلسلة التدقيق سليمة: %L1 سجلًا.</translation>
    </message>
    <message>
        <source>The audit chain is broken: %1.</source>
        <translation>سلسلة التدقيق مكسورة: %1.</translation>
    </message>
    <message>
        <source>Made at %1.</source>
        <translation>أُنشئ في %1.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>paused by the operator</source>
        <translation>أوقفه المشغل مؤقتًا</translation>
    </message>
    <message>
        <source>rolled back by the operator</source>
        <translation>تراجع عنه المشغل</translation>
    </message>
    <message>
        <source>%L1 to %L2</source>
        <translation>%L1 إلى %L2</translation>
    </message>
    <message>
        <source>Alarms and events of before are not shown: %1</source>
        <translation>لا تُعرض الإنذارات والأحداث السابقة: %1</translation>
    </message>
    <message>
        <source>%1 taken out of shadow: %2 of its %L3 tasks took longer than %L4 ms</source>
        <translation>أُخرج %1 من الظل: %2 من %L3 مهمة له تجاوزت %L4 م‌ث</translation>
    </message>
    <message>
        <source>the model&apos;s file does not fit this runtime</source>
        <translation>ملف النموذج لا يناسب بيئة التشغيل هذه</translation>
    </message>
    <message>
        <source>%1 Control arm of the comparison.</source>
        <translation>%1 ضمن المجموعة الضابطة للمقارنة.</translation>
    </message>
    <message>
        <source>%1 runs in shadow on stage %2 of %3 (%4); robots execute only %5.</source>
        <translation>%1 في الظل فقط في المرحلة %2 من %3 (%4)؛ والروبوتات تنفذ %5 وحده.</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>prepare</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>green</source>
        <translation>الأخضر</translation>
    </message>
    <message>
        <source>%1 for %2 % of its tasks, else %3.</source>
        <translation>%1 لـ %2 % من مهامه، وإلا %3.</translation>
    </message>
    <message>
        <source>Executes %1; %2 only in shadow.</source>
        <translation>ينفّذ %1؛ و%2 في الظل فقط.</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>الظل</translation>
    </message>
</context>
<context>
    <name>DemoFleet</name>
    <message>
        <source>The demo fleet has ended: %1</source>
        <translation>انتهى الأسطول التجريبي: %1</translation>
    </message>
    <message>
        <source>There is no place for the tokens of the demo fleet: %1</source>
        <translation>لا مكان لرموز الأسطول التجريبي: %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>%1 %2</source>
        <comment>site, robots</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>بلا موقع</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from version, to version</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2 items ticked</source>
        <translation>البنود المؤشَّر عليها: %1 من %2</translation>
    </message>
    <message>
        <source>, by %1, last at %2</source>
        <translation>، من %1، آخرها %2</translation>
    </message>
    <message>
        <source>; started by emergency override: %1</source>
        <translation>؛ بُدئ بتجاوز طارئ: %1</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Every stage that passes all its gates goes on to the next, and the last one commits. A gate that fails rolls every robot back at once.</source>
        <translation>كل مرحلة تجتاز بواباتها كلها تنتقل إلى التالية، والأخيرة تعتمد نهائيًا. وإذا رسبت بوابة تراجعت الروبوتات كلها فورًا.</translation>
    </message>
    <message numerus="yes">
        <source>Stages that pass go on by themselves, but %n of them wait(s) for you. A gate that fails rolls every robot back at once.</source>
        <translation>
            <numerusform>المراحل الناجحة تتابع وحدها، وعدد ما ينتظرك منها: %n. وإذا رسبت بوابة تراجعت الروبوتات كلها فورًا.</numerusform>
            <numerusform>المراحل الناجحة تتابع وحدها، وعدد ما ينتظرك منها: %n. وإذا رسبت بوابة تراجعت الروبوتات كلها فورًا.</numerusform>
            <numerusform>المراحل الناجحة تتابع وحدها، وعدد ما ينتظرك منها: %n. وإذا رسبت بوابة تراجعت الروبوتات كلها فورًا.</numerusform>
            <numerusform>المراحل الناجحة تتابع وحدها، وعدد ما ينتظرك منها: %n. وإذا رسبت بوابة تراجعت الروبوتات كلها فورًا.</numerusform>
            <numerusform>المراحل الناجحة تتابع وحدها، وعدد ما ينتظرك منها: %n. وإذا رسبت بوابة تراجعت الروبوتات كلها فورًا.</numerusform>
            <numerusform>المراحل الناجحة تتابع وحدها، وعدد ما ينتظرك منها: %n. وإذا رسبت بوابة تراجعت الروبوتات كلها فورًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gate: %2: %3</source>
        <translation>%1، البوابة: %2: %3</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>طريق العودة</translation>
    </message>
    <message>
        <source>about %1; %2 of %3 robots hold a verified %4</source>
        <translation>نحو %1؛ %2 من %3 روبوت لديها نسخة متحقق منها من %4</translation>
    </message>
    <message>
        <source>stage %1 (%2)</source>
        <translation>المرحلة %1 (%2)</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>المرحلة %1</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>الروبوتات</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) online: %1</source>
        <translation>
            <numerusform>لا روبوت متصل: %1</numerusform>
            <numerusform>روبوت واحد متصل: %1</numerusform>
            <numerusform>روبوتان متصلان: %1</numerusform>
            <numerusform>%n روبوتات متصلة: %1</numerusform>
            <numerusform>%n روبوتًا متصلًا: %1</numerusform>
            <numerusform>%n روبوت متصل: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s), offline or quarantined</source>
        <translation>
            <numerusform>لا روبوت غير متصل أو معزول</numerusform>
            <numerusform>روبوت واحد غير متصل أو معزول</numerusform>
            <numerusform>روبوتان غير متصلين أو معزولان</numerusform>
            <numerusform>%n روبوتات غير متصلة أو معزولة</numerusform>
            <numerusform>%n روبوتًا غير متصل أو معزولًا</numerusform>
            <numerusform>%n روبوت غير متصل أو معزول</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>%1 %2 (digest %3…)</source>
        <translation>%1 %2 (البصمة %3…)</translation>
    </message>
    <message>
        <source>First stage</source>
        <translation>المرحلة الأولى</translation>
    </message>
    <message>
        <source>%1 of the robots until %2 tasks, at least %3</source>
        <translation>%1 من الروبوتات حتى %2 مهمة، ولمدة %3 على الأقل</translation>
    </message>
    <message>
        <source>Without you</source>
        <translation>من دونك</translation>
    </message>
    <message>
        <source>Never without you</source>
        <translation>أبدًا من دونك</translation>
    </message>
    <message>
        <source>Going past a gate that has not passed. If this console dies, robots on %1 go back to %2 by themselves within %3.</source>
        <translation>تخطي بوابة لم تنجح. إذا تعطلت وحدة التحكم هذه عادت الروبوتات التي على %1 إلى %2 وحدها خلال %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) keep %1 for good; it becomes their baseline</source>
        <translation>
            <numerusform>عدد الروبوتات التي تحتفظ بـ %1 نهائيًا: %n؛ ويصبح نموذجها الأساسي</numerusform>
            <numerusform>عدد الروبوتات التي تحتفظ بـ %1 نهائيًا: %n؛ ويصبح نموذجها الأساسي</numerusform>
            <numerusform>عدد الروبوتات التي تحتفظ بـ %1 نهائيًا: %n؛ ويصبح نموذجها الأساسي</numerusform>
            <numerusform>عدد الروبوتات التي تحتفظ بـ %1 نهائيًا: %n؛ ويصبح نموذجها الأساسي</numerusform>
            <numerusform>عدد الروبوتات التي تحتفظ بـ %1 نهائيًا: %n؛ ويصبح نموذجها الأساسي</numerusform>
            <numerusform>عدد الروبوتات التي تحتفظ بـ %1 نهائيًا: %n؛ ويصبح نموذجها الأساسي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more robot(s) go %1 (%2)</source>
        <translation>
            <numerusform>%n روبوت إضافي ينتقل %1 (%2)</numerusform>
            <numerusform>روبوت إضافي واحد ينتقل %1 (%2)</numerusform>
            <numerusform>روبوتان إضافيان ينتقلان %1 (%2)</numerusform>
            <numerusform>%n روبوتات إضافية تنتقل %1 (%2)</numerusform>
            <numerusform>%n روبوتًا إضافيًا تنتقل %1 (%2)</numerusform>
            <numerusform>%n روبوت إضافي تنتقل %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Start “%1” on fleet %2?</source>
        <translation>بدء «%1» على الأسطول %2؟</translation>
    </message>
    <message>
        <source>&amp;Do not start</source>
        <translation>&amp;لا تبدأ</translation>
    </message>
    <message>
        <source>&amp;Start rollout</source>
        <translation>&amp;بدء النشر</translation>
    </message>
    <message>
        <source>&amp;Override and start</source>
        <translation>&amp;تجاوز وابدأ</translation>
    </message>
    <message numerus="yes">
        <source>The checklist has %n open item(s). Starting now is an emergency override and is recorded as one.</source>
        <translation>
            <numerusform>عدد البنود المفتوحة في قائمة التحقق: %n. البدء الآن تجاوز طارئ ويُسجل كذلك.</numerusform>
            <numerusform>عدد البنود المفتوحة في قائمة التحقق: %n. البدء الآن تجاوز طارئ ويُسجل كذلك.</numerusform>
            <numerusform>عدد البنود المفتوحة في قائمة التحقق: %n. البدء الآن تجاوز طارئ ويُسجل كذلك.</numerusform>
            <numerusform>عدد البنود المفتوحة في قائمة التحقق: %n. البدء الآن تجاوز طارئ ويُسجل كذلك.</numerusform>
            <numerusform>عدد البنود المفتوحة في قائمة التحقق: %n. البدء الآن تجاوز طارئ ويُسجل كذلك.</numerusform>
            <numerusform>عدد البنود المفتوحة في قائمة التحقق: %n. البدء الآن تجاوز طارئ ويُسجل كذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>البنود المفتوحة</translation>
    </message>
    <message>
        <source>&amp;Why must it start with open items?</source>
        <translation>&amp;لماذا يجب البدء ببنود مفتوحة؟</translation>
    </message>
    <message numerus="yes">
        <source>This concerns more than %n robot(s). &amp;Type the fleet&apos;s name, “%1”:</source>
        <translation>
            <numerusform>هذا يخص أكثر من %n روبوت. ا&amp;كتب اسم الأسطول «%1»:</numerusform>
            <numerusform>هذا يخص أكثر من روبوت واحد. ا&amp;كتب اسم الأسطول «%1»:</numerusform>
            <numerusform>هذا يخص أكثر من روبوتين. ا&amp;كتب اسم الأسطول «%1»:</numerusform>
            <numerusform>هذا يخص أكثر من %n روبوتات. ا&amp;كتب اسم الأسطول «%1»:</numerusform>
            <numerusform>هذا يخص أكثر من %n روبوتًا. ا&amp;كتب اسم الأسطول «%1»:</numerusform>
            <numerusform>هذا يخص أكثر من %n روبوت. ا&amp;كتب اسم الأسطول «%1»:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commit %1 on %n robot(s)?</source>
        <translation>
            <numerusform>اعتماد %1 نهائيًا؟ عدد الروبوتات: %n</numerusform>
            <numerusform>اعتماد %1 نهائيًا؟ عدد الروبوتات: %n</numerusform>
            <numerusform>اعتماد %1 نهائيًا؟ عدد الروبوتات: %n</numerusform>
            <numerusform>اعتماد %1 نهائيًا؟ عدد الروبوتات: %n</numerusform>
            <numerusform>اعتماد %1 نهائيًا؟ عدد الروبوتات: %n</numerusform>
            <numerusform>اعتماد %1 نهائيًا؟ عدد الروبوتات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Promote to %1?</source>
        <translation>الترقية إلى %1؟</translation>
    </message>
    <message>
        <source>&amp;Stay at stage %1</source>
        <translation>ا&amp;لبقاء في المرحلة %1</translation>
    </message>
    <message>
        <source>&amp;Commit %1</source>
        <translation>ا&amp;عتماد %1</translation>
    </message>
    <message>
        <source>&amp;Promote to %1</source>
        <translation>ال&amp;ترقية إلى %1</translation>
    </message>
    <message>
        <source>&amp;Override and promote</source>
        <translation>&amp;تجاوز وترقية</translation>
    </message>
    <message>
        <source>&amp;Why go on all the same?</source>
        <translation>&amp;لماذا المتابعة رغم ذلك؟</translation>
    </message>
    <message>
        <source>&amp;Type the rollout&apos;s name, “%1”:</source>
        <translation>ا&amp;كتب اسم النشر «%1»:</translation>
    </message>
    <message>
        <source>Pause %1 at stage %2?</source>
        <translation>إيقاف %1 مؤقتًا عند المرحلة %2؟</translation>
    </message>
    <message>
        <source>No further robot starts. The gates keep watching and may still roll back.</source>
        <translation>لا يبدأ روبوت آخر. تواصل البوابات المراقبة وقد تؤدي إلى التراجع.</translation>
    </message>
    <message>
        <source>Mid-update now</source>
        <translation>قيد التحديث الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>لا روبوت</numerusform>
            <numerusform>روبوت واحد</numerusform>
            <numerusform>روبوتان</numerusform>
            <numerusform>%n روبوتات</numerusform>
            <numerusform>%n روبوتًا</numerusform>
            <numerusform>%n روبوت</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>على %1</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) stay on it</source>
        <translation>
            <numerusform>لا روبوت يبقى عليه</numerusform>
            <numerusform>روبوت واحد يبقى عليه</numerusform>
            <numerusform>روبوتان يبقيان عليه</numerusform>
            <numerusform>%n روبوتات تبقى عليه</numerusform>
            <numerusform>%n روبوتًا تبقى عليه</numerusform>
            <numerusform>%n روبوت تبقى عليه</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Let them finish</source>
        <translation>&amp;دعها تكمل</translation>
    </message>
    <message>
        <source>&amp;Hold those not begun</source>
        <translation>&amp;احتجاز ما لم يبدأ</translation>
    </message>
    <message>
        <source>&amp;Keep rolling out</source>
        <translation>&amp;متابعة النشر</translation>
    </message>
    <message>
        <source>&amp;Pause rollout</source>
        <translation>إ&amp;يقاف النشر مؤقتًا</translation>
    </message>
    <message>
        <source>Raise the share of tasks on %1 to %2?</source>
        <translation>رفع حصة المهام على %1 إلى %2؟</translation>
    </message>
    <message>
        <source>Lower the share of tasks on %1 to %2?</source>
        <translation>خفض حصة المهام على %1 إلى %2؟</translation>
    </message>
    <message>
        <source>More tasks use %1 at once. The gates keep watching and may still roll back.</source>
        <translation>تستخدم مهام أكثر %1 فورًا. تواصل البوابات المراقبة وقد تؤدي إلى التراجع.</translation>
    </message>
    <message>
        <source>Robots choose with their next task; nothing is installed or removed.</source>
        <translation>تختار الروبوتات مع مهمتها التالية؛ لا يُثبت شيء ولا يُزال.</translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation>حصة المهام</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) take the new share</source>
        <translation>
            <numerusform>لا روبوت يأخذ الحصة الجديدة</numerusform>
            <numerusform>روبوت واحد يأخذ الحصة الجديدة</numerusform>
            <numerusform>روبوتان يأخذان الحصة الجديدة</numerusform>
            <numerusform>%n روبوتات تأخذ الحصة الجديدة</numerusform>
            <numerusform>%n روبوتًا يأخذ الحصة الجديدة</numerusform>
            <numerusform>%n روبوت يأخذ الحصة الجديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Success so far</source>
        <translation>النجاح حتى الآن</translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation>%1 من %2 مهمة</translation>
    </message>
    <message>
        <source>At 0 %</source>
        <translation>عند 0 %</translation>
    </message>
    <message>
        <source>the rollout waits for a decision: nothing more can be learned</source>
        <translation>ينتظر النشر قرارًا: لا يمكن معرفة المزيد</translation>
    </message>
    <message>
        <source>Why (10 characters or more):</source>
        <translation>السبب (10 أحرف أو أكثر):</translation>
    </message>
    <message>
        <source>&amp;Stay at %1</source>
        <translation>ال&amp;بقاء عند %1</translation>
    </message>
    <message>
        <source>&amp;Raise to %1</source>
        <translation>ال&amp;رفع إلى %1</translation>
    </message>
    <message>
        <source>&amp;Lower to %1</source>
        <translation>ال&amp;خفض إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n robot(s) to %1?</source>
        <translation>
            <numerusform>التراجع إلى %1 في %n روبوت؟</numerusform>
            <numerusform>التراجع إلى %1 في روبوت واحد؟</numerusform>
            <numerusform>التراجع إلى %1 في روبوتين؟</numerusform>
            <numerusform>التراجع إلى %1 في %n روبوتات؟</numerusform>
            <numerusform>التراجع إلى %1 في %n روبوتًا؟</numerusform>
            <numerusform>التراجع إلى %1 في %n روبوت؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) that were ever sent %1</source>
        <translation>
            <numerusform>%n روبوت أُرسل إليه %1</numerusform>
            <numerusform>روبوت واحد أُرسل إليه %1</numerusform>
            <numerusform>روبوتان أُرسل إليهما %1</numerusform>
            <numerusform>%n روبوتات أُرسل إليها %1</numerusform>
            <numerusform>%n روبوتًا أُرسل إليها %1</numerusform>
            <numerusform>%n روبوت أُرسل إليها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mid-update</source>
        <translation>قيد التحديث</translation>
    </message>
    <message>
        <source>Tasks affected so far</source>
        <translation>المهام المتأثرة حتى الآن</translation>
    </message>
    <message>
        <source>%1, of them %2 failed</source>
        <translation>%1، فشل منها %2</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>%1 is barred for %2; the bar can be lifted with a reason</source>
        <translation>%1 محظور لمدة %2؛ ويمكن رفع الحظر مع ذكر السبب</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Roll back %n robot(s)</source>
        <translation>
            <numerusform>ال&amp;تراجع في %n روبوت</numerusform>
            <numerusform>ال&amp;تراجع في روبوت واحد</numerusform>
            <numerusform>ال&amp;تراجع في روبوتين</numerusform>
            <numerusform>ال&amp;تراجع في %n روبوتات</numerusform>
            <numerusform>ال&amp;تراجع في %n روبوتًا</numerusform>
            <numerusform>ال&amp;تراجع في %n روبوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waive %n robot(s) whose state is unknown?</source>
        <translation>
            <numerusform>إعفاء روبوتات حالتها مجهولة؟ عددها: %n</numerusform>
            <numerusform>إعفاء روبوتات حالتها مجهولة؟ عددها: %n</numerusform>
            <numerusform>إعفاء روبوتات حالتها مجهولة؟ عددها: %n</numerusform>
            <numerusform>إعفاء روبوتات حالتها مجهولة؟ عددها: %n</numerusform>
            <numerusform>إعفاء روبوتات حالتها مجهولة؟ عددها: %n</numerusform>
            <numerusform>إعفاء روبوتات حالتها مجهولة؟ عددها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“Rolled back” is then said although nobody has verified them. They still get %1 the moment they return.</source>
        <translation>يُقال عندئذ «تم التراجع» مع أن أحدًا لم يتحقق منها. وتحصل مع ذلك على %1 لحظة عودتها.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>متحقق منه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Trial lease</source>
        <translation>مهلة التجربة</translation>
    </message>
    <message>
        <source>a robot that cannot hear this console went back by itself after %1</source>
        <translation>الروبوت الذي لا يسمع وحدة التحكم عاد وحده بعد %1</translation>
    </message>
    <message>
        <source>&amp;Keep trying</source>
        <translation>&amp;مواصلة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Waive %n robot(s)</source>
        <translation>
            <numerusform>إ&amp;عفاء، عدد الروبوتات: %n</numerusform>
            <numerusform>إ&amp;عفاء، عدد الروبوتات: %n</numerusform>
            <numerusform>إ&amp;عفاء، عدد الروبوتات: %n</numerusform>
            <numerusform>إ&amp;عفاء، عدد الروبوتات: %n</numerusform>
            <numerusform>إ&amp;عفاء، عدد الروبوتات: %n</numerusform>
            <numerusform>إ&amp;عفاء، عدد الروبوتات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;hy is that acceptable?</source>
        <translation>&amp;لماذا هذا مقبول؟</translation>
    </message>
    <message>
        <source>Quit while %1 is at stage %2?</source>
        <translation>إنهاء و%1 في المرحلة %2؟</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>قيد التجربة</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) on %1</source>
        <translation>
            <numerusform>لا روبوت على %1</numerusform>
            <numerusform>روبوت واحد على %1</numerusform>
            <numerusform>روبوتان على %1</numerusform>
            <numerusform>%n روبوتات على %1</numerusform>
            <numerusform>%n روبوتًا على %1</numerusform>
            <numerusform>%n روبوت على %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>without this console they go back to %1 by themselves within %2</source>
        <translation>من دون وحدة التحكم تعود إلى %1 وحدها خلال %2</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>عند التشغيل التالي</translation>
    </message>
    <message>
        <source>the rollout is taken up again where its record ends</source>
        <translation>يُستأنف النشر من حيث ينتهي سجله</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>ا&amp;لبقاء</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Abort the rollout of %1?</source>
        <translation>إلغاء نشر %1؟</translation>
    </message>
    <message>
        <source>Every robot goes back to %1 as in a rollback, but %2 is not to blame and is not barred.</source>
        <translation>تعود كل الروبوتات إلى %1 كما في التراجع، لكن %2 غير ملوم ولا يُحظر.</translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>إل&amp;غاء النشر</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;لماذا؟</translation>
    </message>
    <message>
        <source>When is %1 deleted?</source>
        <translation>متى يُحذف %1؟</translation>
    </message>
    <message>
        <source>Until then %1 stays on the robots, and going back to it takes a round trip.</source>
        <translation>حتى ذلك الحين يبقى %1 على الروبوتات، والعودة إليه تستغرق ذهابًا وإيابًا واحدًا.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation>يُحذف من</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>no robot keeps it: %1 would have to be installed again</source>
        <translation>لا روبوت يحتفظ به: يلزم تثبيت %1 من جديد</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>ا&amp;حذفه</translation>
    </message>
    <message>
        <source>&amp;Never delete it</source>
        <translation>لا تحذ&amp;فه أبدًا</translation>
    </message>
    <message>
        <source>&amp;Hours from now</source>
        <translation>ال&amp;ساعات من الآن</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> س</translation>
    </message>
    <message>
        <source>&amp;Leave as planned</source>
        <translation>ات&amp;ركه كما خُطط</translation>
    </message>
    <message>
        <source>&amp;Change clean-up</source>
        <translation>&amp;تغيير التنظيف</translation>
    </message>
    <message>
        <source>Lift the bar of %1?</source>
        <translation>رفع حظر %1؟</translation>
    </message>
    <message>
        <source>It can then be rolled out again at once.</source>
        <translation>يمكن عندئذ نشره من جديد فورًا.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>%1, digest %2</source>
        <translation>%1، البصمة %2</translation>
    </message>
    <message>
        <source>Barred by</source>
        <translation>حظره</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>لأن</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>&amp;Why may it try again?</source>
        <translation>&amp;لماذا يجوز له المحاولة ثانية؟</translation>
    </message>
    <message>
        <source>&amp;Keep the bar</source>
        <translation>ا&amp;لإبقاء على الحظر</translation>
    </message>
    <message>
        <source>&amp;Lift the bar</source>
        <translation>&amp;رفع الحظر</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) run %1 beside each task; it executes nothing</source>
        <translation>
            <numerusform>لا روبوت يشغّل %1 إلى جانب كل مهمة؛ وهو لا ينفذ شيئًا</numerusform>
            <numerusform>روبوت واحد يشغّل %1 إلى جانب كل مهمة؛ وهو لا ينفذ شيئًا</numerusform>
            <numerusform>روبوتان يشغّلان %1 إلى جانب كل مهمة؛ وهو لا ينفذ شيئًا</numerusform>
            <numerusform>%n روبوتات تشغّل %1 إلى جانب كل مهمة؛ وهو لا ينفذ شيئًا</numerusform>
            <numerusform>%n روبوتًا تشغّل %1 إلى جانب كل مهمة؛ وهو لا ينفذ شيئًا</numerusform>
            <numerusform>%n روبوت تشغّل %1 إلى جانب كل مهمة؛ وهو لا ينفذ شيئًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) give %1 %2 of their tasks, now %3</source>
        <comment>robots, candidate, share then, share now</comment>
        <translation>
            <numerusform>لا روبوت يعطي %1 ‏%2 من مهامه، والآن %3</numerusform>
            <numerusform>روبوت واحد يعطي %1 ‏%2 من مهامه، والآن %3</numerusform>
            <numerusform>روبوتان يعطيان %1 ‏%2 من مهامهما، والآن %3</numerusform>
            <numerusform>%n روبوتات تعطي %1 ‏%2 من مهامها، والآن %3</numerusform>
            <numerusform>%n روبوتًا تعطي %1 ‏%2 من مهامها، والآن %3</numerusform>
            <numerusform>%n روبوت تعطي %1 ‏%2 من مهامها، والآن %3</numerusform>
        </translation>
    </message>
    <message>
        <source>none is added</source>
        <translation>لا يضاف أحد</translation>
    </message>
    <message>
        <source>Release %1 from quarantine?</source>
        <translation>هل يُرفع العزل عن %1؟</translation>
    </message>
    <message>
        <source>Make sure first that only one robot uses this id: with two, one would get what is meant for the other.</source>
        <translation>تأكد أولا من أن روبوتا واحدا فقط يستخدم هذا المعرّف: فلو كانا اثنين لوصل إلى أحدهما ما يخص الآخر.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>صامت منذ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>its connection is closed, it dials again and gets what it missed</source>
        <translation>يُغلق اتصاله، فيتصل من جديد ويحصل على ما فاته</translation>
    </message>
    <message>
        <source>it gets what it missed when it connects</source>
        <translation>يحصل على ما فاته عندما يتصل</translation>
    </message>
    <message>
        <source>&amp;Why is it safe?</source>
        <translation>لماذا هذا آمن؟(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep it in quarantine</source>
        <translation>إبقاؤه معزولا(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>رفع العزل(&amp;R)</translation>
    </message>
    <message>
        <source>No stage goes on without you. A gate that fails rolls every robot back at once.</source>
        <translation>لا تتابع أي مرحلة من دونك. وإذا رسبت بوابة تراجعت الروبوتات كلها فورًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) go back to %1 and are verified on it</source>
        <translation>
            <numerusform>تعود إلى %1 ويُتحقق منها عليه؛ عدد الروبوتات: %n</numerusform>
            <numerusform>تعود إلى %1 ويُتحقق منها عليه؛ عدد الروبوتات: %n</numerusform>
            <numerusform>تعود إلى %1 ويُتحقق منها عليه؛ عدد الروبوتات: %n</numerusform>
            <numerusform>تعود إلى %1 ويُتحقق منها عليه؛ عدد الروبوتات: %n</numerusform>
            <numerusform>تعود إلى %1 ويُتحقق منها عليه؛ عدد الروبوتات: %n</numerusform>
            <numerusform>تعود إلى %1 ويُتحقق منها عليه؛ عدد الروبوتات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Conclude the trial of %1?</source>
        <translation>إنهاء تجربة %1؟</translation>
    </message>
    <message>
        <source>&amp;Conclude</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Not all that this stage asks for is there yet (%1). Going on is recorded with these figures, the gates keep being judged and can still roll back.</source>
        <translation>لم يكتمل بعد كل ما تطلبه هذه المرحلة (%1). تُسجَّل المتابعة مع هذه الأرقام، ويستمر الحكم على البوابات وقد تُرجع بعدُ.</translation>
    </message>
    <message>
        <source>&amp;Override and conclude</source>
        <translation>&amp;تجاوز وإنهاء</translation>
    </message>
    <message>
        <source>&amp;Override and commit</source>
        <translation>&amp;تجاوز واعتماد</translation>
    </message>
    <message>
        <source>%1 offline or in quarantine; they get %2 the moment they return</source>
        <translation>%1 غير متصلة أو معزولة؛ تحصل على %2 فور عودتها</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) end the shadow of %1 and go on executing %2</source>
        <translation>
            <numerusform>لا روبوت ينهي ظل %1، والتنفيذ مستمر بـ %2</numerusform>
            <numerusform>روبوت واحد (%n) ينهي ظل %1 ويواصل تنفيذ %2</numerusform>
            <numerusform>روبوتان (%n) ينهيان ظل %1 ويواصلان تنفيذ %2</numerusform>
            <numerusform>%n روبوتات تنهي ظل %1 وتواصل تنفيذ %2</numerusform>
            <numerusform>%n روبوتًا تنهي ظل %1 وتواصل تنفيذ %2</numerusform>
            <numerusform>%n روبوت تنهي ظل %1 وتواصل تنفيذ %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>الظل</translation>
    </message>
    <message>
        <source>Tasks of this stage</source>
        <translation>مهام هذه المرحلة</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>المراقبة</translation>
    </message>
    <message numerus="yes">
        <source>Swap %n robot(s) to green (%1)?</source>
        <translation>
            <numerusform>لا روبوت للتبديل إلى الأخضر (%1)؟ (%n)</numerusform>
            <numerusform>تبديل روبوت واحد (%n) إلى الأخضر (%1)؟</numerusform>
            <numerusform>تبديل روبوتين (%n) إلى الأخضر (%1)؟</numerusform>
            <numerusform>تبديل %n روبوتات إلى الأخضر (%1)؟</numerusform>
            <numerusform>تبديل %n روبوتًا إلى الأخضر (%1)؟</numerusform>
            <numerusform>تبديل %n روبوت إلى الأخضر (%1)؟</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;wap to %1</source>
        <translation>&amp;تبديل إلى %1</translation>
    </message>
    <message>
        <source>&amp;Override and swap</source>
        <translation>ت&amp;جاوز وتبديل</translation>
    </message>
    <message>
        <source>The comparison is not complete. Concluding now ends the trial without a result, and is recorded with these figures.</source>
        <translation>لم تكتمل المقارنة. الإنهاء الآن يختم التجربة بلا نتيجة، ويُسجَّل مع هذه الأرقام.</translation>
    </message>
    <message>
        <source>Not all that this stage asks for is there yet (%1). Concluding now is recorded with these figures.</source>
        <translation>لم يكتمل بعد كل ما تطلبه هذه المرحلة (%1). الإنهاء الآن يُسجَّل مع هذه الأرقام.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>all execute %1; %2 only runs in shadow</source>
        <translation>كلها تنفذ %1؛ و%2 في الظل فقط</translation>
    </message>
    <message>
        <source>%1 → 0 % at once; nothing has to be installed</source>
        <translation>%1 ← 0 % فورًا؛ دون أي تثبيت</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محتجزة للمقارنة</translation>
    </message>
</context>
<context>
    <name>DisagreementsModel</name>
    <message>
        <source>succeeded</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>would succeed</source>
        <translation>كان سينجح</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>كان سيفشل</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 بدل %2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>الروبوت</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>النموذج الأساسي</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>النموذج المرشح</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>التأكد</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
</context>
<context>
    <name>DisagreementsPanel</name>
    <message>
        <source>Tasks in which the models chose different actions, worst first, since this console started.</source>
        <translation>مهام اختار فيها النموذجان إجراءين مختلفين، الأسوأ أولًا، منذ بدء وحدة التحكم.</translation>
    </message>
    <message>
        <source>Disagreements, worst first</source>
        <translation>الاختلافات، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>Since this console started there was no task in which the models chose different actions. What came before is on the Investigate page.</source>
        <translation>لم توجد منذ بدء وحدة التحكم هذه مهمة اختار فيها النموذجان إجراءين مختلفين. ما سبق ذلك في صفحة التحقيق.</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Plans and rollouts</source>
        <translation>الخطط وعمليات النشر</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المعاين</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
</context>
<context>
    <name>DrillPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names of robots, a number</comment>
        <translation>%1 وغيرها: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>robots that answered, of those asked</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The last drill, %1 by %2, was interrupted and counts for nothing: %3.</source>
        <translation>آخر تمرين، %1 بواسطة %2، قوطع ولا يُعتد به: %3.</translation>
    </message>
    <message>
        <source>Last drill, %1 by %2: robots that answered in time: %3. No answer: %4.</source>
        <translation>آخر تمرين، %1 بواسطة %2: الروبوتات التي أجابت في الوقت: %3. بلا إجابة: %4.</translation>
    </message>
    <message>
        <source>Last drill, %1 by %2: nothing was measured, because the software of these robots knows no drills.</source>
        <translation>آخر تمرين، %1 بواسطة %2: لم يُقس شيء، لأن برمجيات هذه الروبوتات لا تعرف التمارين.</translation>
    </message>
    <message>
        <source>Last drill, %1 by %2: slowest robot %3, median %4; robots measured: %5.</source>
        <translation>آخر تمرين، %1 بواسطة %2: أبطأ روبوت %3، الوسيط %4؛ الروبوتات المقيسة: %5.</translation>
    </message>
    <message>
        <source>&amp;Robots in the drill:</source>
        <translation>ال&amp;روبوتات في التمرين:</translation>
    </message>
    <message>
        <source>Number of robots in the drill</source>
        <translation>عدد الروبوتات في التمرين</translation>
    </message>
    <message>
        <source>Measure a rollback in a drill?</source>
        <translation>هل تريد قياس تراجع في تمرين؟</translation>
    </message>
    <message>
        <source>Each robot loads the model that it runs once more, and the desk measures how long it takes.</source>
        <translation>يحمّل كل روبوت من جديد النموذج الذي يشغّله، ويقيس المكتب كم يستغرق ذلك.</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>الروبوتات</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>The model is loaded beside the copy that serves, and takes over between two tasks. The time runs from here until the robot reports that it serves, verified.</source>
        <translation>يُحمَّل النموذج إلى جانب النسخة العاملة، ويحل محلها بين مهمتين. يُحسب الوقت من هنا حتى يبلغ الروبوت أن النموذج يعمل وتم التحقق منه.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Nothing: no robot gets another model, and none stops its tasks.</source>
        <translation>لا شيء: لا يتلقى أي روبوت نموذجًا آخر، ولا يوقف أي منها مهامه.</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>كيف ينتهي</translation>
    </message>
    <message>
        <source>When all have answered, or after 120 s. A rollout that needs one of these robots goes first and ends the drill.</source>
        <translation>حين تجيب كلها، أو بعد 120 ثانية. وأي نشر يحتاج أحد هذه الروبوتات له الأولوية وينهي التمرين.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Start the drill</source>
        <translation>&amp;بدء التمرين</translation>
    </message>
    <message>
        <source>A drill is running: %1 of %2 robots have answered.</source>
        <translation>يجري تمرين: أجاب %1 من %2 روبوت.</translation>
    </message>
    <message>
        <source>No rollback drill was made at this desk yet.</source>
        <translation>لم يُجر أي تمرين تراجع في هذا المكتب بعد.</translation>
    </message>
    <message>
        <source>Open a plan first: its baseline is what the robots load.</source>
        <translation>افتح خطة أولًا: نموذجها الأساسي هو ما تحمّله الروبوتات.</translation>
    </message>
    <message>
        <source>A drill is running.</source>
        <translation>يجري تمرين.</translation>
    </message>
    <message>
        <source>Say first who you are.</source>
        <translation>اذكر أولًا من أنت.</translation>
    </message>
    <message>
        <source>No robot can be in a drill now: it must be online, run the verified baseline of the open plan, and be in no rollout.</source>
        <translation>لا يمكن لأي روبوت دخول تمرين الآن: يجب أن يكون متصلًا، وأن يشغّل النموذج الأساسي المتحقق منه للخطة المفتوحة، وألا يكون في نشر.</translation>
    </message>
    <message>
        <source>Rollback &amp;drill…</source>
        <translation>&amp;تمرين التراجع…</translation>
    </message>
    <message>
        <source>Measure a rollback in a drill</source>
        <translation>قياس تراجع في تمرين</translation>
    </message>
    <message>
        <source>Measures a rollback on robots that are in no rollout.</source>
        <translation>يقيس التراجع على روبوتات ليست في أي نشر.</translation>
    </message>
    <message>
        <source>The drill was not started: %1.</source>
        <translation>لم يبدأ التمرين: %1.</translation>
    </message>
</context>
<context>
    <name>EnvironmentsView</name>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>لا روبوت</numerusform>
            <numerusform>روبوت واحد</numerusform>
            <numerusform>روبوتان</numerusform>
            <numerusform>%n روبوتات</numerusform>
            <numerusform>%n روبوتًا</numerusform>
            <numerusform>%n روبوت</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue · %1</source>
        <translation>الأزرق · %1</translation>
    </message>
    <message>
        <source>serves again</source>
        <translation>يخدم من جديد</translation>
    </message>
    <message>
        <source>takes over again</source>
        <translation>يتولى من جديد</translation>
    </message>
    <message>
        <source>is being deleted, %1 to go</source>
        <translation>يُحذف، بقي %1</translation>
    </message>
    <message>
        <source>kept until the clean-up</source>
        <translation>محفوظ حتى التنظيف</translation>
    </message>
    <message>
        <source>backup, ready on %1</source>
        <translation>احتياطي، جاهز على %1</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>يخدم</translation>
    </message>
    <message>
        <source>Green · %1</source>
        <translation>الأخضر · %1</translation>
    </message>
    <message>
        <source>taken out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>serves on %1</source>
        <translation>يخدم على %1</translation>
    </message>
    <message>
        <source>validated in %1 of %2 tasks</source>
        <translation>تحقق في %1 من %2 مهمة</translation>
    </message>
    <message>
        <source>installed on %1 of %2</source>
        <translation>مثبت على %1 من %2</translation>
    </message>
    <message>
        <source>Swapped back</source>
        <translation>أُعيد التبديل</translation>
    </message>
    <message>
        <source>Swapping back</source>
        <translation>تجري إعادة التبديل</translation>
    </message>
    <message>
        <source>Swapped in %1, skew %2</source>
        <translation>بُدّل خلال %1، التفاوت %2</translation>
    </message>
    <message>
        <source>Swapping</source>
        <translation>يجري التبديل</translation>
    </message>
    <message>
        <source>Ready to swap: Promote…</source>
        <translation>جاهز للتبديل: ترقية…</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>environment, what it does</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 %2 %3.</source>
        <translation>%1 %2 %3.</translation>
    </message>
    <message>
        <source>Not swapped; swaps by itself when the stages before it pass</source>
        <translation>لم يُبدَّل؛ يُبدَّل تلقائيًا بعد نجاح المراحل السابقة</translation>
    </message>
    <message>
        <source>Not swapped; asks you before it swaps</source>
        <translation>لم يُبدَّل؛ يسألك قبل التبديل</translation>
    </message>
</context>
<context>
    <name>EventLog</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>المعلومات فما فوق</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>Least level of the events shown</source>
        <translation>أدنى مستوى للأحداث المعروضة</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>تصفية الأحداث</translation>
    </message>
    <message>
        <source>Filter events by text</source>
        <translation>تصفية الأحداث بالنص</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>Newest event last; times are UTC.</source>
        <translation>أحدث حدث في الأخير؛ الأوقات بتوقيت UTC.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 of %2 tasks (%3 – %4)</source>
        <translation>%1 من %2 مهمة (%3 – %4)</translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation>%1 من %2 مهمة</translation>
    </message>
    <message>
        <source>Comparison of %1 with %2</source>
        <translation>مقارنة %1 مع %2</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>الروبوتات</translation>
    </message>
    <message>
        <source>Control %1</source>
        <translation>المجموعة الضابطة %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>النموذج المرشح %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Hidden until both arms are complete: looking earlier would mislead. The guardrail watches meanwhile.</source>
        <translation>مخفية حتى تكتمل المجموعتان: النظر المبكر مضلل. ويراقب حاجز الأمان في الأثناء.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>%1 points (95 % interval %2 to %3)</source>
        <translation>%1 نقطة (فترة الثقة 95 % من %2 إلى %3)</translation>
    </message>
    <message>
        <source>By robots</source>
        <translation>حسب الروبوتات</translation>
    </message>
    <message>
        <source>%1 to %2, p %3: tasks of one robot are alike</source>
        <translation>%1 إلى %2، p %3: مهام الروبوت الواحد متشابهة</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>%1, valid at any time</source>
        <translation>%1، صالح في أي وقت</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>حجم الأثر</translation>
    </message>
    <message>
        <source>Cohen&apos;s h %1, power %2</source>
        <translation>‏Cohen&apos;s h ‏%1، قوة الاختبار %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>نشر %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>الإبقاء على %1</translation>
    </message>
    <message>
        <source>Sample ratio</source>
        <translation>نسبة العينة</translation>
    </message>
    <message>
        <source>not what was assigned (p %1): the comparison waits</source>
        <translation>ليست كما وُزعت (p %1): المقارنة تنتظر</translation>
    </message>
    <message>
        <source>Strays</source>
        <translation>المهام الشاردة</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) on %1 by robots of the control</source>
        <translation>
            <numerusform>عدد المهام على %1 من روبوتات المجموعة الضابطة: %n</numerusform>
            <numerusform>عدد المهام على %1 من روبوتات المجموعة الضابطة: %n</numerusform>
            <numerusform>عدد المهام على %1 من روبوتات المجموعة الضابطة: %n</numerusform>
            <numerusform>عدد المهام على %1 من روبوتات المجموعة الضابطة: %n</numerusform>
            <numerusform>عدد المهام على %1 من روبوتات المجموعة الضابطة: %n</numerusform>
            <numerusform>عدد المهام على %1 من روبوتات المجموعة الضابطة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Shadow of %1 beside %2</source>
        <translation>ظل %1 إلى جانب %2</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>%1, predicted</source>
        <translation>%1، متوقع</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 – %3)</source>
        <translation>%1 (فترة الثقة 95 % %2 – %3)</translation>
    </message>
    <message>
        <source>%1, observed</source>
        <translation>%1، مرصود</translation>
    </message>
    <message>
        <source>Only one succeeded</source>
        <translation>نجح واحد فقط</translation>
    </message>
    <message>
        <source>%1 only %2, %3 only %4 (McNemar p %5)</source>
        <translation>%2 وحده: %1، و%4 وحده: %3 (McNemar p %5)</translation>
    </message>
    <message>
        <source>Cost of both</source>
        <translation>كلفة تشغيل النموذجين</translation>
    </message>
    <message>
        <source>p95 %1 beside the shadow, %2 alone (%3)</source>
        <translation>p95 ‏%1 إلى جانب الظل، و%2 منفردًا (%3)</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>التحويل إلى %1</translation>
    </message>
    <message>
        <source>%1 between the first and the last robot, %2 in all</source>
        <translation>%1 بين أول روبوت وآخر روبوت، و%2 إجمالًا</translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation>حصة المهام</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>الحلقة المغلقة</translation>
    </message>
    <message>
        <source>%1 up or down every %2</source>
        <translation>%1 صعودًا أو هبوطًا كل %2</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>التنظيف</translation>
    </message>
    <message>
        <source>%1 is deleted from %2 robots, %3 to go</source>
        <translation>حُذف %1 من %2 روبوت، وبقي %3</translation>
    </message>
    <message>
        <source>%1 is deleted from %2 robots at %3 UTC</source>
        <translation>يُحذف %1 من %2 روبوت الساعة %3 UTC</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>no robot keeps %1</source>
        <translation>لا روبوت يحتفظ بـ %1</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محتجزة للمقارنة</translation>
    </message>
    <message>
        <source>%1 of the robots are the control until the commit</source>
        <translation>%1 من الروبوتات هي المجموعة الضابطة حتى الاعتماد</translation>
    </message>
    <message>
        <source>At this rate %1 more tasks prove it, in about %2.</source>
        <translation>بهذا المعدل تثبته %1 مهمة أخرى خلال نحو %2.</translation>
    </message>
    <message>
        <source>At this rate %1 more tasks prove it.</source>
        <translation>بهذا المعدل تثبته %1 مهمة أخرى.</translation>
    </message>
    <message>
        <source>Proven so far: at most %1 points below the baseline.</source>
        <translation>المُثبَت حتى الآن: أدنى من النموذج الأساسي بما لا يزيد على %1 نقطة.</translation>
    </message>
    <message>
        <source>Proven so far: not below the baseline.</source>
        <translation>المُثبَت حتى الآن: ليس أدنى من النموذج الأساسي.</translation>
    </message>
    <message>
        <source>%1 assigned to %2, %3 to %4</source>
        <translation>خُصص %1 لـ %2 و%3 لـ %4</translation>
    </message>
    <message>
        <source>as assigned (p %1)</source>
        <translation>كما وُزعت (p %1)</translation>
    </message>
    <message>
        <source>Decided at %1 tasks, in about %2.</source>
        <translation>يُحسم عند %1 مهمة، بعد نحو %2.</translation>
    </message>
    <message>
        <source>Decided at %1 tasks.</source>
        <translation>يُحسم عند %1 مهمة.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>Neither proven good nor found worse</source>
        <translation>لم تثبت الجودة ولم يظهر تراجع</translation>
    </message>
</context>
<context>
    <name>EvidenceLink</name>
    <message>
        <source>There is no file %1 on this machine.</source>
        <translation>لا يوجد ملف %1 على هذا الجهاز.</translation>
    </message>
    <message>
        <source>%1 is a program; the checklist opens documents only.</source>
        <translation>%1 برنامج؛ قائمة التحقق تفتح المستندات فقط.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>&amp;Share of tasks</source>
        <translation>&amp;حصة المهام</translation>
    </message>
    <message>
        <source>Share of tasks on the candidate, in percent</source>
        <translation>حصة المهام على النموذج المرشح، بالمئة</translation>
    </message>
    <message>
        <source>&amp;Change share…</source>
        <translation>&amp;تغيير الحصة…</translation>
    </message>
    <message>
        <source>C&amp;lean-up…</source>
        <translation>الت&amp;نظيف…</translation>
    </message>
</context>
<context>
    <name>FigureRows</name>
    <message>
        <source>%1: %2</source>
        <comment>label, figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FloorPlans</name>
    <message>
        <source>Open a floor plan</source>
        <translation>فتح مخطط أرضية</translation>
    </message>
    <message>
        <source>Floor plans (*.yaml *.yml *.geojson *.json)</source>
        <translation>مخططات أرضية (*.yaml *.yml *.geojson *.json)</translation>
    </message>
    <message>
        <source>The map shows %1 where robots name it.</source>
        <translation>تعرض الخريطة %1 حيث تسميه الروبوتات.</translation>
    </message>
</context>
<context>
    <name>GateTable</name>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>GatesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>reason of a gate, how far it is</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Odds for or against the candidate. A sequential gate decides at 20 : 1.</source>
        <translation>الأرجحية مع النموذج المرشح أو ضده. تحسم البوابة التتابعية عند 20 : 1.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value (95 % interval)</source>
        <translation>القيمة (فترة 95 %)</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
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
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>GatesPanel</name>
    <message>
        <source>Gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Gates of stage %1: %2</source>
        <translation>حكم بوابات المرحلة %1: %2</translation>
    </message>
    <message>
        <source>Gates of the present stage</source>
        <translation>بوابات المرحلة الحالية</translation>
    </message>
    <message>
        <source>One row for each gate: value, limit and verdict.</source>
        <translation>صف لكل بوابة: القيمة والحد والحكم.</translation>
    </message>
    <message>
        <source>Every gate of this stage passes.</source>
        <translation>كل بوابات هذه المرحلة ناجحة.</translation>
    </message>
    <message>
        <source>Gates are judged once a rollout runs.</source>
        <translation>تُحكم البوابات حين يعمل نشر.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>%1: %2</source>
        <comment>rollout, stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Started %1; %2 → %3</source>
        <translation>بدأ ⁨%1⁩؛ ⁨%2 → %3⁩</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>النماذج: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier decision(s); History has all of them.</source>
        <translation>
            <numerusform>قرارات أسبق: %n؛ وكلها في صفحة السجل.</numerusform>
            <numerusform>قرارات أسبق: %n؛ وكلها في صفحة السجل.</numerusform>
            <numerusform>قرارات أسبق: %n؛ وكلها في صفحة السجل.</numerusform>
            <numerusform>قرارات أسبق: %n؛ وكلها في صفحة السجل.</numerusform>
            <numerusform>قرارات أسبق: %n؛ وكلها في صفحة السجل.</numerusform>
            <numerusform>قرارات أسبق: %n؛ وكلها في صفحة السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3 (%4)</source>
        <comment>time, decision, reason, who</comment>
        <translation>%1 %2: %3 (%4)</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>لم يُقر به</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>أقر به %1</translation>
    </message>
    <message>
        <source>shelved until %1: %2</source>
        <comment>time, reason</comment>
        <translation>مؤجل حتى %1: %2</translation>
    </message>
    <message>
        <source>%1, since %2: %3 (%4)</source>
        <comment>priority, time, alarm, state</comment>
        <translation>%1، منذ %2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 until %2: %3</source>
        <comment>model, time, reason</comment>
        <translation>%1 حتى %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>rollout, plan, reason</comment>
        <translation>⁨%1⁩، ⁨%2⁩: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more; History has all of them.</source>
        <translation>
            <numerusform>المزيد: %n؛ وكلها في صفحة السجل.</numerusform>
            <numerusform>المزيد: %n؛ وكلها في صفحة السجل.</numerusform>
            <numerusform>المزيد: %n؛ وكلها في صفحة السجل.</numerusform>
            <numerusform>المزيد: %n؛ وكلها في صفحة السجل.</numerusform>
            <numerusform>المزيد: %n؛ وكلها في صفحة السجل.</numerusform>
            <numerusform>المزيد: %n؛ وكلها في صفحة السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gate %1: %2</source>
        <comment>gate, verdict</comment>
        <translation>البوابة %1: %2</translation>
    </message>
    <message>
        <source>Gate %1: %2, %3, limit %4</source>
        <comment>gate, verdict, value, limit</comment>
        <translation>البوابة %1: %2، %3، الحد %4</translation>
    </message>
    <message>
        <source>Promoted past a gate: %1</source>
        <translation>ترقية تجاوزت بوابة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) are offline.</source>
        <translation>
            <numerusform>لا روبوت غير متصل.</numerusform>
            <numerusform>روبوت واحد غير متصل.</numerusform>
            <numerusform>روبوتان غير متصلين.</numerusform>
            <numerusform>%n روبوتات غير متصلة.</numerusform>
            <numerusform>%n روبوتًا غير متصل.</numerusform>
            <numerusform>%n روبوت غير متصل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) are in quarantine.</source>
        <translation>
            <numerusform>لا روبوت معزول.</numerusform>
            <numerusform>روبوت واحد معزول.</numerusform>
            <numerusform>روبوتان معزولان.</numerusform>
            <numerusform>%n روبوتات معزولة.</numerusform>
            <numerusform>%n روبوتًا معزولًا.</numerusform>
            <numerusform>%n روبوت معزول.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this console stops, robots on trial go back to %1 within %2.</source>
        <translation>إذا توقفت وحدة التحكم هذه، تعود الروبوتات قيد التجربة إلى %1 خلال %2.</translation>
    </message>
    <message>
        <source>The rollout is paused: somebody must resume it or roll it back.</source>
        <translation>النشر موقوف مؤقتًا: يجب أن يستأنفه أحد أو يتراجع عنه.</translation>
    </message>
    <message>
        <source>The rollback is incomplete; the ledger on Live names the robots.</source>
        <translation>التراجع غير مكتمل؛ ودفتر الحالات في صفحة «مباشر» يسمي الروبوتات.</translation>
    </message>
    <message>
        <source>The old model is deleted from the robots at %1.</source>
        <translation>يُحذف النموذج القديم من الروبوتات في %1.</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>ملاحظة التسليم</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <comment>date and time, who</comment>
        <translation>%1، كتبها %2</translation>
    </message>
    <message>
        <source>The engine has not answered yet, so nothing is known.</source>
        <translation>لم يجب المحرك بعد، فلا شيء معروف.</translation>
    </message>
    <message>
        <source>No rollout since this console started.</source>
        <translation>لا نشر منذ بدأت وحدة التحكم هذه.</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>ما يعمل</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Nothing since this console started.</source>
        <translation>لا شيء منذ بدأت وحدة التحكم هذه.</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>الإنذارات المفتوحة</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Barred candidates</source>
        <translation>نماذج مرشحة محظورة</translation>
    </message>
    <message>
        <source>Rollouts to investigate</source>
        <translation>عمليات نشر للتحقيق</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>ما يجب مراقبته</translation>
    </message>
    <message>
        <source>Nothing in particular.</source>
        <translation>لا شيء يُذكر.</translation>
    </message>
    <message>
        <source>No rollout; the newest has ended.</source>
        <translation>لا نشر جارٍ؛ انتهى أحدث نشر.</translation>
    </message>
    <message>
        <source>over, not acknowledged</source>
        <translation>انتهى، لم يُقر به</translation>
    </message>
    <message>
        <source>Comparison locked: %1 of %2 tasks on %3, %4 on %5; no result before both are complete</source>
        <translation>المقارنة مقفلة: %1 من %2 مهمة لـ %3، و%4 لـ %5؛ لا نتيجة قبل اكتمال المجموعتين</translation>
    </message>
    <message>
        <source>Shadow: %1</source>
        <translation>الظل: %1</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Save the hand-over note</source>
        <translation>حفظ ملاحظة التسليم</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>حُفظ في %1.</translation>
    </message>
    <message>
        <source>Not saved to %1: %2</source>
        <translation>لم يُحفظ في %1: %2</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>لا شيء للتسجيل.</translation>
    </message>
    <message>
        <source>Recorded with %1.</source>
        <translation>سُجلت مع %1.</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>لم تُسجل: %1</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>ملاحظة التسليم</translation>
    </message>
    <message>
        <source>Text of the hand-over note</source>
        <translation>نص ملاحظة التسليم</translation>
    </message>
    <message>
        <source>Written from what the desk knows; change it as you like.</source>
        <translation>كُتبت مما يعرفه المكتب؛ غيّرها كما تشاء.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>&amp;حفظ كنص…</translation>
    </message>
    <message>
        <source>&amp;Record with the rollout</source>
        <translation>&amp;تسجيل مع النشر</translation>
    </message>
    <message>
        <source>Keeps the note in the journal of %1</source>
        <translation>يحفظ الملاحظة في سجل %1</translation>
    </message>
    <message>
        <source>No rollout is shown to record it with.</source>
        <translation>لا نشر معروضًا لتسجيلها معه.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>How a rollout goes</source>
        <translation>كيف يجري النشر</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>الروبوتات</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>التحقيق</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>الاستراتيجيات</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Connecting a robot</source>
        <translation>توصيل روبوت</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>محتويات المساعدة</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>لا صفحة تحوي كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>%1; the table has the numbers</source>
        <comment>histogram</comment>
        <translation>%1؛ والأرقام في الجدول</translation>
    </message>
    <message>
        <source>┆ %1</source>
        <comment>median of a histogram, where its dashed line is</comment>
        <translation>┆ %1</translation>
    </message>
    <message>
        <source>┃ expected</source>
        <comment>key of the marks on the bars</comment>
        <translation>┃ المتوقع</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>No rollout has been started on this desk yet.</source>
        <translation>لم يبدأ أي نشر من هذا المكتب بعد.</translation>
    </message>
    <message>
        <source>No rollout matches the filter.</source>
        <translation>لا نشر يطابق التصفية.</translation>
    </message>
    <message>
        <source>The note is recorded with %1.</source>
        <translation>سُجلت الملاحظة مع %1.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>لم يُنفذ: %1</translation>
    </message>
    <message>
        <source>Search by any word (Ctrl+F)</source>
        <translation>ابحث بأي كلمة (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search rollouts</source>
        <translation>البحث في عمليات النشر</translation>
    </message>
    <message>
        <source>Show rollouts with this outcome</source>
        <translation>عرض عمليات النشر بهذه النتيجة</translation>
    </message>
    <message>
        <source>Rollouts of the past</source>
        <translation>عمليات النشر السابقة</translation>
    </message>
    <message>
        <source>Show rollouts of this strategy</source>
        <translation>عرض عمليات النشر بهذه الاستراتيجية</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Every strategy</source>
        <translation>كل الاستراتيجيات</translation>
    </message>
    <message>
        <source>&amp;Investigate…</source>
        <translation>الت&amp;حقيق…</translation>
    </message>
    <message>
        <source>Opens the chosen rollout on the Investigate page, once it has ended</source>
        <translation>يفتح النشر المختار في صفحة التحقيق بعد انتهائه</translation>
    </message>
    <message>
        <source>Choose a rollout to see what happened.</source>
        <translation>اختر نشرًا لترى ما حدث.</translation>
    </message>
</context>
<context>
    <name>HypothesesView</name>
    <message>
        <source>%1 of %2</source>
        <comment>success, tasks</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Candidate, seen</source>
        <translation>المرشح، معروفة</translation>
    </message>
    <message>
        <source>Candidate, unseen</source>
        <translation>المرشح، غير معروفة</translation>
    </message>
    <message>
        <source>Baseline, seen</source>
        <translation>الأساسي، معروفة</translation>
    </message>
    <message>
        <source>Baseline, unseen</source>
        <translation>الأساسي، غير معروفة</translation>
    </message>
    <message>
        <source>Success with its 95 % interval, 0 to 100 %</source>
        <translation>النجاح بفترة الثقة 95 %، من 0 إلى 100 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>PSI, p</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>PSI against the training profile (dashed: alarm) · Kolmogorov–Smirnov</source>
        <translation>PSI مقابل ملف التدريب (المتقطع: الإنذار) · كولموغوروف-سميرنوف</translation>
    </message>
    <message>
        <source>PSI against the baseline&apos;s tasks (dashed: alarm) · Kolmogorov–Smirnov</source>
        <translation>PSI مقابل مهام النموذج الأساسي (المتقطع: الإنذار) · كولموغوروف-سميرنوف</translation>
    </message>
    <message>
        <source>Correct actions</source>
        <translation>الإجراءات الصحيحة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share, tasks</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Share with its 95 % interval, 0 to 100 % (dashed: 10 %)</source>
        <translation>النسبة بفترة الثقة 95 %، من 0 إلى 100 % (المتقطع: 10 %)</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>الفرضيات</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>فرط التخصيص</translation>
    </message>
    <message>
        <source>Did the candidate learn its training tasks by heart?</source>
        <translation>هل حفظ النموذج المرشح مهام تدريبه عن ظهر قلب؟</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>Does it meet observations that its training set did not have?</source>
        <translation>هل يواجه مشاهدات لم تكن في مجموعة تدريبه؟</translation>
    </message>
    <message>
        <source>Label noise</source>
        <translation>ضوضاء التصنيف</translation>
    </message>
    <message>
        <source>Were the failures failures at all?</source>
        <translation>هل كانت الإخفاقات إخفاقات أصلًا؟</translation>
    </message>
</context>
<context>
    <name>HypothesisCard</name>
    <message>
        <source>▲ Supported</source>
        <translation>▲ مدعومة</translation>
    </message>
    <message>
        <source>✓ Not supported</source>
        <translation>✓ غير مدعومة</translation>
    </message>
    <message>
        <source>? Cannot tell</source>
        <translation>؟ لا يمكن الجزم</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>الأرقام: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>الناقص: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>البيانات: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>الفحص: %1</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>الطور</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>phase, progress</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>not in the rollout</source>
        <translation>ليس في النشر</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>النجاح</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>عالق</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>%1: %2 m, %3 m</source>
        <comment>map, x, y</comment>
        <translation>%1: ‏%2 م، %3 م</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>الجيل</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>صامت منذ</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لم يُحدد شيء</translation>
    </message>
    <message>
        <source>Select a robot on the map or in the table to see why it is where it is.</source>
        <translation>حدد روبوتًا على الخريطة أو في الجدول لترى سبب حالته.</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>معزول</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>لم يعد معروفًا</translation>
    </message>
    <message>
        <source>Copy their ids</source>
        <translation>نسخ معرّفاتها</translation>
    </message>
    <message>
        <source>Show them in the table</source>
        <translation>عرضها في الجدول</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) selected</source>
        <translation>
            <numerusform>عدد الروبوتات المحددة: %n</numerusform>
            <numerusform>عدد الروبوتات المحددة: %n</numerusform>
            <numerusform>عدد الروبوتات المحددة: %n</numerusform>
            <numerusform>عدد الروبوتات المحددة: %n</numerusform>
            <numerusform>عدد الروبوتات المحددة: %n</numerusform>
            <numerusform>عدد الروبوتات المحددة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Release from quarantine…</source>
        <translation>رفع العزل…</translation>
    </message>
    <message>
        <source>hidden until both arms are complete</source>
        <translation>مخفي حتى تكتمل المجموعتان</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>tasks, model</comment>
        <translation>%1 بالنموذج %2</translation>
    </message>
</context>
<context>
    <name>InvestigateOffer</name>
    <message>
        <source>%1 was rolled back. Its investigation is open.</source>
        <translation>تم التراجع عن %1. التحقيق فيه مفتوح.</translation>
    </message>
    <message>
        <source>&amp;Investigate</source>
        <translation>الت&amp;حقيق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>It stays open on the Investigate page</source>
        <translation>يبقى مفتوحًا في صفحة التحقيق</translation>
    </message>
</context>
<context>
    <name>InvestigatePage</name>
    <message>
        <source>%1 · %2 → %3 · %4 · %5</source>
        <comment>plan, from model, to model, when, outcome</comment>
        <translation>⁨%1⁩ · ⁨%2 → %3⁩ · ⁨%4⁩ · %5</translation>
    </message>
    <message>
        <source>To investigate: %1</source>
        <translation>للتحقيق: %1</translation>
    </message>
    <message>
        <source>The training profile is left out: %1</source>
        <translation>أُهمل ملف التدريب: %1</translation>
    </message>
    <message>
        <source>The conclusion was not recorded: %1</source>
        <translation>لم تُسجل النتيجة: %1</translation>
    </message>
    <message>
        <source>The conclusion of %1 is recorded.</source>
        <translation>سُجلت نتيجة %1.</translation>
    </message>
    <message>
        <source>Open a training profile</source>
        <translation>فتح ملف تدريب</translation>
    </message>
    <message>
        <source>Training profiles (*.json)</source>
        <translation>ملفات التدريب (*.json)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from model, to model</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 after %3 on %n robot(s).</source>
        <comment>models, outcome, time</comment>
        <translation>
            <numerusform>‏⁨%1⁩: %2 بعد %3 دون أي روبوت.</numerusform>
            <numerusform>‏⁨%1⁩: %2 بعد %3 على روبوت واحد.</numerusform>
            <numerusform>‏⁨%1⁩: %2 بعد %3 على روبوتين.</numerusform>
            <numerusform>‏⁨%1⁩: %2 بعد %3 على %n روبوتات.</numerusform>
            <numerusform>‏⁨%1⁩: %2 بعد %3 على %n روبوتًا.</numerusform>
            <numerusform>‏⁨%1⁩: %2 بعد %3 على %n روبوت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n candidate task(s) failed.</source>
        <translation>
            <numerusform>مهام النموذج المرشح الفاشلة: %1 من %n.</numerusform>
            <numerusform>مهام النموذج المرشح الفاشلة: %1 من %n.</numerusform>
            <numerusform>مهام النموذج المرشح الفاشلة: %1 من %n.</numerusform>
            <numerusform>مهام النموذج المرشح الفاشلة: %1 من %n.</numerusform>
            <numerusform>مهام النموذج المرشح الفاشلة: %1 من %n.</numerusform>
            <numerusform>مهام النموذج المرشح الفاشلة: %1 من %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>● To investigate: nobody has recorded a conclusion yet.</source>
        <translation>● للتحقيق: لم يسجل أحد نتيجة بعد.</translation>
    </message>
    <message>
        <source>✓ Concluded by %1, %2: %3</source>
        <translation>✓ اختتمه %1، %2: %3</translation>
    </message>
    <message>
        <source>✓ Concluded.</source>
        <translation>✓ مُختتم.</translation>
    </message>
    <message>
        <source>It was not rolled back, so nobody has to conclude.</source>
        <translation>لم يُتراجع عنه، فلا يلزم أن يختتمه أحد.</translation>
    </message>
    <message>
        <source>Without one, drift is judged against the baseline&apos;s tasks</source>
        <translation>من دونه يُقاس الانحراف مقابل مهام النموذج الأساسي</translation>
    </message>
    <message numerus="yes">
        <source>The engine counted %n task(s) of the candidate; their raw results are gone.</source>
        <translation>
            <numerusform>مهام النموذج المرشح التي عدّها المحرك: %n؛ ونتائجها الخام لم تعد موجودة.</numerusform>
            <numerusform>مهام النموذج المرشح التي عدّها المحرك: %n؛ ونتائجها الخام لم تعد موجودة.</numerusform>
            <numerusform>مهام النموذج المرشح التي عدّها المحرك: %n؛ ونتائجها الخام لم تعد موجودة.</numerusform>
            <numerusform>مهام النموذج المرشح التي عدّها المحرك: %n؛ ونتائجها الخام لم تعد موجودة.</numerusform>
            <numerusform>مهام النموذج المرشح التي عدّها المحرك: %n؛ ونتائجها الخام لم تعد موجودة.</numerusform>
            <numerusform>مهام النموذج المرشح التي عدّها المحرك: %n؛ ونتائجها الخام لم تعد موجودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rollout has ended on this desk yet. After a rollback its investigation opens here.</source>
        <translation>لم ينته أي نشر في هذا المكتب بعد. بعد التراجع يُفتح التحقيق فيه هنا.</translation>
    </message>
    <message>
        <source>Reading the tasks… %1</source>
        <translation>تجري قراءة المهام… %1</translation>
    </message>
    <message>
        <source>Reading the tasks…</source>
        <translation>تجري قراءة المهام…</translation>
    </message>
    <message>
        <source>Reading was stopped. “Read again” starts it anew.</source>
        <translation>أُوقفت القراءة. «القراءة من جديد» تبدؤها ثانية.</translation>
    </message>
    <message>
        <source>Rollout to investigate</source>
        <translation>النشر المراد التحقيق فيه</translation>
    </message>
    <message>
        <source>&amp;Training profile…</source>
        <translation>ملف ال&amp;تدريب…</translation>
    </message>
    <message>
        <source>&amp;Without profile</source>
        <translation>&amp;بلا ملف تدريب</translation>
    </message>
    <message>
        <source>Forgets the training profile of this candidate</source>
        <translation>ينسى ملف تدريب هذا النموذج المرشح</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>القراءة من &amp;جديد</translation>
    </message>
    <message>
        <source>Late results of robots that were away are taken in</source>
        <translation>تُضم النتائج المتأخرة للروبوتات التي كانت غائبة</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Tasks read</source>
        <translation>المهام المقروءة</translation>
    </message>
    <message>
        <source>Parts of the investigation</source>
        <translation>أجزاء التحقيق</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>الفرضيات</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>Label review</source>
        <translation>مراجعة التصنيف</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Shadow disagreements</source>
        <translation>اختلافات الظل</translation>
    </message>
</context>
<context>
    <name>LabelReviewView</name>
    <message>
        <source>Drawing the sample… %1</source>
        <translation>يجري سحب العينة… %1</translation>
    </message>
    <message>
        <source>The mark of %1 was not recorded: %2</source>
        <translation>لم يُسجل تصنيف %1: %2</translation>
    </message>
    <message>
        <source>○ Not marked</source>
        <translation>○ غير مصنفة</translation>
    </message>
    <message>
        <source>✗ Real failure</source>
        <translation>✗ إخفاق حقيقي</translation>
    </message>
    <message>
        <source>✓ Correct action</source>
        <translation>✓ إجراء صحيح</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>الروبوت</translation>
    </message>
    <message>
        <source>%1, site %2</source>
        <comment>id, site</comment>
        <translation>%1، الموقع %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 (seen in training)</source>
        <translation>%1 (معروفة في التدريب)</translation>
    </message>
    <message>
        <source>%1 (not seen in training)</source>
        <translation>%1 (غير معروفة في التدريب)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <comment>when it began, how long</comment>
        <translation>%1، استغرق %2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>عالق</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>The raw result is no longer kept.</source>
        <translation>لم تعد النتيجة الخام محفوظة.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م‌ث</translation>
    </message>
    <message>
        <source>Robot kind</source>
        <translation>نوع الروبوت</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>لم يُبلّغ عن شيء</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Draw %n failed task(s)</source>
        <translation>
            <numerusform>&amp;سحب مهام فاشلة: %n</numerusform>
            <numerusform>&amp;سحب مهمة فاشلة واحدة</numerusform>
            <numerusform>&amp;سحب مهمتين فاشلتين</numerusform>
            <numerusform>&amp;سحب %n مهام فاشلة</numerusform>
            <numerusform>&amp;سحب %n مهمة فاشلة</numerusform>
            <numerusform>&amp;سحب %n مهمة فاشلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the sample…</source>
        <translation>يجري سحب العينة…</translation>
    </message>
    <message>
        <source>The candidate had no failed task that is still kept; there is nothing to review.</source>
        <translation>ليس للنموذج المرشح مهمة فاشلة ما زالت محفوظة؛ لا شيء للمراجعة.</translation>
    </message>
    <message numerus="yes">
        <source>Failures may be none: a sample of the candidate&apos;s %n failed task(s) is looked at by a person, who says of each whether it was a real failure or a correct action.</source>
        <translation>
            <numerusform>قد لا تكون الإخفاقات إخفاقات: يراجع شخص عينة من مهام النموذج المرشح الفاشلة (عددها %n)، ويحدد لكل منها إن كانت إخفاقًا حقيقيًا أو إجراءً صحيحًا.</numerusform>
            <numerusform>قد لا تكون الإخفاقات إخفاقات: يراجع شخص عينة من مهام النموذج المرشح الفاشلة (عددها %n)، ويحدد لكل منها إن كانت إخفاقًا حقيقيًا أو إجراءً صحيحًا.</numerusform>
            <numerusform>قد لا تكون الإخفاقات إخفاقات: يراجع شخص عينة من مهام النموذج المرشح الفاشلة (عددها %n)، ويحدد لكل منها إن كانت إخفاقًا حقيقيًا أو إجراءً صحيحًا.</numerusform>
            <numerusform>قد لا تكون الإخفاقات إخفاقات: يراجع شخص عينة من مهام النموذج المرشح الفاشلة (عددها %n)، ويحدد لكل منها إن كانت إخفاقًا حقيقيًا أو إجراءً صحيحًا.</numerusform>
            <numerusform>قد لا تكون الإخفاقات إخفاقات: يراجع شخص عينة من مهام النموذج المرشح الفاشلة (عددها %n)، ويحدد لكل منها إن كانت إخفاقًا حقيقيًا أو إجراءً صحيحًا.</numerusform>
            <numerusform>قد لا تكون الإخفاقات إخفاقات: يراجع شخص عينة من مهام النموذج المرشح الفاشلة (عددها %n)، ويحدد لكل منها إن كانت إخفاقًا حقيقيًا أو إجراءً صحيحًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1 of %2 · %3 reviewed, %4 to go</source>
        <comment>position, sampled, reviewed, left</comment>
        <translation>المهمة %1 من %2 · رُوجع %3، وبقي %4</translation>
    </message>
    <message>
        <source>No task is marked yet.</source>
        <translation>لم تُصنف أي مهمة بعد.</translation>
    </message>
    <message>
        <source>Correct actions so far: %1 of %2, %3 (95 % interval %4 to %5). The hypothesis is judged once all are marked.</source>
        <translation>الإجراءات الصحيحة حتى الآن: %1 من %2، %3 (فترة الثقة 95 % من %4 إلى %5). يُحكم على الفرضية بعد تصنيفها كلها.</translation>
    </message>
    <message>
        <source>Correct actions</source>
        <translation>الإجراءات الصحيحة</translation>
    </message>
    <message>
        <source>Label review</source>
        <translation>مراجعة التصنيف</translation>
    </message>
    <message>
        <source>R: real failure. C: correct action. U: take back. S: skip. Arrows: other tasks.</source>
        <translation>R: إخفاق حقيقي. C: إجراء صحيح. U: سحب التصنيف. S: تخطٍّ. الأسهم: مهام أخرى.</translation>
    </message>
    <message>
        <source>Real failure (R)</source>
        <translation>إخفاق حقيقي (R)</translation>
    </message>
    <message>
        <source>Correct action (C)</source>
        <translation>إجراء صحيح (C)</translation>
    </message>
    <message>
        <source>Take back (U)</source>
        <translation>سحب (U)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>تخطٍّ (S)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>&amp;Enlarge the sample</source>
        <translation>ت&amp;كبير العينة</translation>
    </message>
    <message>
        <source>Doubles it with the same seed; what is marked stays marked</source>
        <translation>يضاعفها بالبذرة نفسها؛ وما صُنف يبقى مصنفًا</translation>
    </message>
    <message>
        <source>Keys: R real failure, C correct action, U take back, S skip, arrows for other tasks. Every mark is on record at once.</source>
        <translation>المفاتيح: R إخفاق حقيقي، C إجراء صحيح، U سحب التصنيف، S تخطٍّ، والأسهم لمهام أخرى. يُسجل كل تصنيف فورًا.</translation>
    </message>
    <message>
        <source>Reviewed tasks</source>
        <translation>المهام المراجَعة</translation>
    </message>
    <message>
        <source>Share of correct actions</source>
        <translation>نسبة الإجراءات الصحيحة</translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>Latency, 95th percentile</source>
        <translation>زمن الاستجابة، المئين 95</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م‌ث</translation>
    </message>
    <message>
        <source>Gate &lt; %1</source>
        <translation>البوابة &lt; %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>‏⁨%1⁩ %2</translation>
    </message>
    <message>
        <source>%1: p95 %2, p50 %3</source>
        <translation>%1: p95 ‏%2، p50 ‏%3</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>‏p50 %1</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>الروبوت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Ledger of the rollback</source>
        <translation>دفتر حالات التراجع</translation>
    </message>
    <message>
        <source>One row for each robot; those that need somebody come first.</source>
        <translation>صف لكل روبوت؛ وما يحتاج إلى أحد يأتي أولًا.</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>دفتر الحالات</translation>
    </message>
    <message>
        <source>Gates, evidence and ledger</source>
        <translation>البوابات والأدلة ودفتر الحالات</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>الاختلافات</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
</context>
<context>
    <name>LowerCharts</name>
    <message>
        <source>Second chart</source>
        <translation>المخطط الثاني</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>حسب الوقت</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Not done: %1</source>
        <translation>لم يُنفذ: %1</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>%1: no position</source>
        <translation>%1: بلا موضع</translation>
    </message>
</context>
<context>
    <name>MapColours</name>
    <message>
        <source>No model known</source>
        <translation>النموذج مجهول</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>نماذج أخرى</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>لا مهمة بعد</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>دون %1</translation>
    </message>
    <message>
        <source>Not in the rollout</source>
        <translation>ليس في النشر</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>المرحلة %1</translation>
    </message>
    <message>
        <source>Stage %1 and later</source>
        <translation>المرحلة %1 وما بعدها</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>النجاح</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Hidden until both arms are complete</source>
        <translation>مخفي حتى تكتمل المجموعتان</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show robots on the map: %1</source>
        <translation>عرض الروبوتات على الخريطة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>لا روبوت</numerusform>
            <numerusform>روبوت واحد</numerusform>
            <numerusform>روبوتان</numerusform>
            <numerusform>%n روبوتات</numerusform>
            <numerusform>%n روبوتًا</numerusform>
            <numerusform>%n روبوت</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide these robots on the map.</source>
        <translation>إخفاء هذه الروبوتات من الخريطة.</translation>
    </message>
    <message>
        <source>Show these robots on the map.</source>
        <translation>عرض هذه الروبوتات على الخريطة.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>تصغير (−)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Fit the map to the window</source>
        <translation>ملاءمة الخريطة مع النافذة</translation>
    </message>
    <message>
        <source>Fit the map to the window (Home)</source>
        <translation>ملاءمة الخريطة مع النافذة (Home)</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>كل الأماكن</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>أماكن الخريطة</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Follow the selected robot</source>
        <translation>متابعة الروبوت المحدد</translation>
    </message>
    <message>
        <source>Keep the selected robot in the middle (F)</source>
        <translation>إبقاء الروبوت المحدد في الوسط (F)</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>التلوين حسب</translation>
    </message>
    <message>
        <source>What the colours on the map tell</source>
        <translation>دلالة ألوان الخريطة</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Select robots with a box</source>
        <translation>تحديد الروبوتات بإطار</translation>
    </message>
    <message>
        <source>Drag a box around robots to select them (Shift+drag). Ctrl+A selects all that are shown, Esc none.</source>
        <translation>اسحب إطارًا حول الروبوتات (Shift+سحب). Ctrl+A يحدد كل المعروض، وEsc لا شيء.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Start a demo fleet, or connect a robot with its token.</source>
        <translation>شغّل أسطولًا تجريبيًا أو صِل روبوتًا برمزه.</translation>
    </message>
    <message>
        <source>Slipway listens on %1.
Start a demo fleet, or connect a robot with its token.</source>
        <translation>يستمع Slipway على %1.
شغّل أسطولًا تجريبيًا أو صِل روبوتًا برمزه.</translation>
    </message>
    <message>
        <source>No robots connected</source>
        <translation>لا روبوتات متصلة</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>لا روبوت</numerusform>
            <numerusform>روبوت واحد</numerusform>
            <numerusform>روبوتان</numerusform>
            <numerusform>%n روبوتات</numerusform>
            <numerusform>%n روبوتًا</numerusform>
            <numerusform>%n روبوت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Map of the fleet</source>
        <translation>خريطة الأسطول</translation>
    </message>
    <message>
        <source>No robots connected.</source>
        <translation>لا روبوتات متصلة.</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s). The Robots page lists them as a table.</source>
        <translation>
            <numerusform>عدد الروبوتات: %n. تسردها صفحة الروبوتات في جدول.</numerusform>
            <numerusform>عدد الروبوتات: %n. تسردها صفحة الروبوتات في جدول.</numerusform>
            <numerusform>عدد الروبوتات: %n. تسردها صفحة الروبوتات في جدول.</numerusform>
            <numerusform>عدد الروبوتات: %n. تسردها صفحة الروبوتات في جدول.</numerusform>
            <numerusform>عدد الروبوتات: %n. تسردها صفحة الروبوتات في جدول.</numerusform>
            <numerusform>عدد الروبوتات: %n. تسردها صفحة الروبوتات في جدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1, %2. %3</source>
        <translation>المحدد: %1، %2. %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Runs %1: %2 of %3 tasks succeeded (%4).</source>
        <translation>يشغّل %1: نجحت %2 من %3 مهمة (%4).</translation>
    </message>
    <message>
        <source>Runs %1; no task has ended yet.</source>
        <translation>يشغّل %1؛ لم تنته أي مهمة بعد.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>condition, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By condition: %1.</source>
        <translation>حسب الحالة: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what is coloured, counts</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) selected.</source>
        <translation>
            <numerusform>عدد الروبوتات المحددة: %n.</numerusform>
            <numerusform>عدد الروبوتات المحددة: %n.</numerusform>
            <numerusform>عدد الروبوتات المحددة: %n.</numerusform>
            <numerusform>عدد الروبوتات المحددة: %n.</numerusform>
            <numerusform>عدد الروبوتات المحددة: %n.</numerusform>
            <numerusform>عدد الروبوتات المحددة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs %1, success is hidden until both arms are complete. Tasks: %2.</source>
        <translation>يشغّل %1؛ النجاح مخفي حتى تكتمل المجموعتان. المهام: %2.</translation>
    </message>
</context>
<context>
    <name>MemberTree</name>
    <message>
        <source>off</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Members of the plan and of the selected stage</source>
        <translation>عناصر الخطة والمرحلة المحددة</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>الاستراتيجية</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>النموذج الأساسي</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>النموذج المرشح</translation>
    </message>
    <message>
        <source>version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>الحجم بالبايت</translation>
    </message>
    <message>
        <source>address of the file</source>
        <translation>عنوان الملف</translation>
    </message>
    <message>
        <source>salt of the cohorts</source>
        <translation>ملح الأفواج</translation>
    </message>
    <message>
        <source>trial lease</source>
        <translation>مهلة التجربة</translation>
    </message>
    <message>
        <source>task timeout</source>
        <translation>مهلة المهمة</translation>
    </message>
    <message>
        <source>goes on after a restart</source>
        <translation>يتابع بعد إعادة التشغيل</translation>
    </message>
    <message>
        <source>candidate barred after a rollback</source>
        <translation>حظر المرشح بعد التراجع</translation>
    </message>
    <message>
        <source>clean-up</source>
        <translation>التنظيف</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>share held back</source>
        <translation>الحصة المحتجزة</translation>
    </message>
    <message>
        <source>share of robots</source>
        <translation>حصة الروبوتات</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>التعريض</translation>
    </message>
    <message>
        <source>share of tasks</source>
        <translation>حصة المهام</translation>
    </message>
    <message>
        <source>closed loop</source>
        <translation>حلقة مغلقة</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>التفاوت</translation>
    </message>
    <message>
        <source>least tasks</source>
        <translation>أقل المهام</translation>
    </message>
    <message>
        <source>latency budget in ms</source>
        <translation>ميزانية زمن الاستجابة (م‌ث)</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>shortest time</source>
        <translation>أقصر مدة</translation>
    </message>
    <message>
        <source>longest time</source>
        <translation>أطول مدة</translation>
    </message>
    <message>
        <source>when all gates pass</source>
        <translation>حين تنجح كل البوابات</translation>
    </message>
    <message>
        <source>gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>success</source>
        <translation>النجاح</translation>
    </message>
    <message>
        <source>method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>tasks behind the baseline</source>
        <translation>مهام الأساس</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>limit taken literally</source>
        <translation>أخذ الحد حرفيًا</translation>
    </message>
    <message>
        <source>likeness of one robot&apos;s tasks</source>
        <translation>تشابه مهام الروبوت الواحد</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>days of history</source>
        <translation>أيام السجل</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>العلوق</translation>
    </message>
    <message>
        <source>most for one robot</source>
        <translation>الأقصى لكل روبوت</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>limit in ms</source>
        <translation>الحد (م‌ث)</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>good rate</source>
        <translation>المعدل الجيد</translation>
    </message>
    <message>
        <source>bad rate</source>
        <translation>المعدل السيئ</translation>
    </message>
    <message>
        <source>lost robots</source>
        <translation>روبوتات مفقودة</translation>
    </message>
    <message>
        <source>most</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>silent after</source>
        <translation>صامت بعد</translation>
    </message>
    <message>
        <source>installation</source>
        <translation>التثبيت</translation>
    </message>
    <message>
        <source>least</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>failures of one cause</source>
        <translation>إخفاقات لسبب واحد</translation>
    </message>
    <message>
        <source>ready to roll back</source>
        <translation>جاهز للتراجع</translation>
    </message>
    <message>
        <source>comparison of arms</source>
        <translation>مقارنة المجموعتين</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>الفرضية</translation>
    </message>
    <message>
        <source>Yates&apos; correction</source>
        <translation>تصحيح Yates</translation>
    </message>
    <message>
        <source>chance of a false alarm</source>
        <translation>احتمال الإنذار الكاذب</translation>
    </message>
    <message>
        <source>guard rail</source>
        <translation>حاجز الأمان</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
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
        <source>Stage %1</source>
        <translation>المرحلة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, member</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>stage</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1 in seconds</source>
        <comment>member of a plan</comment>
        <translation>%1 بالثواني</translation>
    </message>
    <message>
        <source>%1 in the JSON</source>
        <comment>name of a member</comment>
        <translation>%1 في ملف JSON</translation>
    </message>
    <message>
        <source>the candidate stays</source>
        <translation>يبقى النموذج المرشح</translation>
    </message>
    <message>
        <source>back to the baseline</source>
        <translation>عودة إلى النموذج الأساسي</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>الظل</translation>
    </message>
    <message>
        <source>installed only</source>
        <translation>مثبت فقط</translation>
    </message>
    <message>
        <source>cohorts by site and kind</source>
        <translation>أفواج حسب الموقع والنوع</translation>
    </message>
    <message>
        <source>drawn by the robot&apos;s id</source>
        <translation>قرعة حسب معرّف الروبوت</translation>
    </message>
    <message>
        <source>every robot serves</source>
        <translation>كل الروبوتات تعمل</translation>
    </message>
    <message>
        <source>green idles, blue serves</source>
        <translation>الأخضر ينتظر والأزرق يعمل</translation>
    </message>
    <message>
        <source>green serves, blue idles</source>
        <translation>الأخضر يعمل والأزرق ينتظر</translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation>يتابع وحده</translation>
    </message>
    <message>
        <source>waits for an operator</source>
        <translation>ينتظر المشغل</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>تتابعي</translation>
    </message>
    <message>
        <source>at the quota</source>
        <translation>عند بلوغ العدد المطلوب</translation>
    </message>
    <message>
        <source>one look at the end</source>
        <translation>نظرة واحدة في النهاية</translation>
    </message>
    <message>
        <source>a stated rate</source>
        <translation>معدل مذكور في الخطة</translation>
    </message>
    <message>
        <source>robots on the baseline</source>
        <translation>روبوتات النموذج الأساسي</translation>
    </message>
    <message>
        <source>the baseline&apos;s history</source>
        <translation>سجل النموذج الأساسي</translation>
    </message>
    <message>
        <source>the arms differ</source>
        <translation>المجموعتان مختلفتان</translation>
    </message>
    <message>
        <source>the candidate is worse</source>
        <translation>النموذج المرشح أسوأ</translation>
    </message>
    <message>
        <source>the candidate is better</source>
        <translation>النموذج المرشح أفضل</translation>
    </message>
    <message>
        <source>by share</source>
        <translation>بالحصة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a member, one in it</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>R&amp;ollout</source>
        <translation>ال&amp;نشر</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>OpenPlan</name>
    <message>
        <source>Open a plan</source>
        <translation>فتح خطة</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>خطط (*.json)</translation>
    </message>
</context>
<context>
    <name>OutcomeChart</name>
    <message>
        <source>Chance of rollback, promotion and hold against the candidate&apos;s success; the table has the numbers</source>
        <translation>احتمال التراجع والترقية والاحتجاز مقابل نجاح النموذج المرشح؛ والأرقام في الجدول</translation>
    </message>
    <message>
        <source>True success of the candidate</source>
        <translation>النجاح الحقيقي للنموذج المرشح</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>ترقية</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>احتجاز</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>النموذج الأساسي %1</translation>
    </message>
    <message>
        <source>difference found</source>
        <translation>كُشف الفرق</translation>
    </message>
    <message>
        <source>control %1</source>
        <translation>الضابطة %1</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>لم يُحسب بعد</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>الروبوتات</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>التحقيق</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The printer did not take it: %1</source>
        <translation>لم تقبل الطابعة ذلك: %1</translation>
    </message>
</context>
<context>
    <name>PastDetailView</name>
    <message>
        <source>Gathering the report…</source>
        <translation>يُجمع التقرير…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Report of the rollout</source>
        <translation>تقرير النشر</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Checklist as it was at the start</source>
        <translation>قائمة التحقق كما كانت عند البدء</translation>
    </message>
    <message>
        <source>The plan as it ran</source>
        <translation>الخطة كما نُفذت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>plan, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1، استغرق %2</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>التحقيق</translation>
    </message>
    <message>
        <source>open: nobody has recorded a conclusion yet</source>
        <translation>مفتوح: لم يسجل أحد نتيجة بعد</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>open; override: %1</source>
        <translation>مفتوح؛ تجاوز: %1</translation>
    </message>
    <message>
        <source>%1; overruled: %2</source>
        <translation>%1؛ تجاوز: %2</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>إعادة العرض</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;ماذا لو…</translation>
    </message>
    <message>
        <source>Replays this rollout under the gates of another plan</source>
        <translation>يعيد عرض هذا النشر تحت بوابات خطة أخرى</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;مقارنة مع…</translation>
    </message>
    <message>
        <source>Shows this rollout beside another one</source>
        <translation>يعرض هذا النشر إلى جانب نشر آخر</translation>
    </message>
    <message>
        <source>%1 robots, %2 candidate tasks; failures are hidden until both arms are complete</source>
        <translation>الروبوتات: %1، مهام النموذج المرشح: %2؛ الإخفاقات مخفية حتى تكتمل المجموعتان</translation>
    </message>
    <message>
        <source>%1 robots, no candidate task</source>
        <translation>الروبوتات: %1، لا مهام للنموذج المرشح</translation>
    </message>
    <message>
        <source>%1 robots, %2 candidate tasks, %3 failed, success %4</source>
        <translation>الروبوتات: %1، مهام النموذج المرشح: %2، الفاشلة منها: %3، النجاح %4</translation>
    </message>
    <message>
        <source>%1, %2, %3 → %4</source>
        <comment>id, strategy, from model, to model</comment>
        <translation>‏⁨%1⁩، %2، ⁨%3 → %4⁩</translation>
    </message>
    <message>
        <source>%1 robots, %2 tasks in shadow, none executed by the candidate</source>
        <translation>الروبوتات: %1، مهام الظل: %2، لم ينفذ المرشح أيًّا منها</translation>
    </message>
    <message>
        <source>Hidden until both arms are complete</source>
        <translation>مخفي حتى تكتمل المجموعتان</translation>
    </message>
</context>
<context>
    <name>PastRolloutsModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>from model, to model</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>الروبوتات</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>بدأه</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>PercentBox</name>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>PlanBuilder</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>المرحلة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>الخطة كاملة</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>No plan is open. Open a file, drag one onto this window, or begin with a sample.</source>
        <translation>لا خطة مفتوحة. افتح ملفًا أو اسحبه إلى هذه النافذة أو ابدأ بمثال.</translation>
    </message>
    <message>
        <source>The plan is valid.</source>
        <translation>الخطة صالحة.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>إضافة مرحلة</translation>
    </message>
    <message>
        <source>Duplicate the stage</source>
        <translation>تكرار المرحلة</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>إزالة المرحلة</translation>
    </message>
    <message>
        <source>Move the stage up</source>
        <translation>نقل المرحلة إلى أعلى</translation>
    </message>
    <message>
        <source>Move the stage down</source>
        <translation>نقل المرحلة إلى أسفل</translation>
    </message>
    <message>
        <source>The text is not JSON. The form shows what it last was, and waits until the text is JSON again.</source>
        <translation>النص ليس JSON. يعرض النموذج آخر حالة وينتظر حتى يعود النص JSON.</translation>
    </message>
    <message>
        <source>Stages of the plan</source>
        <translation>مراحل الخطة</translation>
    </message>
    <message>
        <source>The plan as JSON</source>
        <translation>الخطة بصيغة JSON</translation>
    </message>
    <message>
        <source>Mistakes and warnings of the plan</source>
        <translation>أخطاء الخطة وتحذيراتها</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes. This plan cannot be started.</source>
        <translation>
            <numerusform>عدد الأخطاء: %n. لا يمكن بدء هذه الخطة.</numerusform>
            <numerusform>عدد الأخطاء: %n. لا يمكن بدء هذه الخطة.</numerusform>
            <numerusform>عدد الأخطاء: %n. لا يمكن بدء هذه الخطة.</numerusform>
            <numerusform>عدد الأخطاء: %n. لا يمكن بدء هذه الخطة.</numerusform>
            <numerusform>عدد الأخطاء: %n. لا يمكن بدء هذه الخطة.</numerusform>
            <numerusform>عدد الأخطاء: %n. لا يمكن بدء هذه الخطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan is valid, with %n warnings.</source>
        <translation>
            <numerusform>الخطة صالحة. عدد التحذيرات: %n.</numerusform>
            <numerusform>الخطة صالحة. عدد التحذيرات: %n.</numerusform>
            <numerusform>الخطة صالحة. عدد التحذيرات: %n.</numerusform>
            <numerusform>الخطة صالحة. عدد التحذيرات: %n.</numerusform>
            <numerusform>الخطة صالحة. عدد التحذيرات: %n.</numerusform>
            <numerusform>الخطة صالحة. عدد التحذيرات: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member, where it is in the JSON</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is larger than a plan may be</source>
        <translation>أكبر مما يُسمح به لخطة</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>New from sample</source>
        <translation>جديد من مثال</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>إلغاء التعديل</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة التعديل</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>فتح خطة</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>حفظ الخطة</translation>
    </message>
    <message>
        <source>Save the plan under another name</source>
        <translation>حفظ الخطة باسم آخر</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Views of the plan</source>
        <translation>طرق عرض الخطة</translation>
    </message>
    <message>
        <source>Stages of the plan in words</source>
        <translation>مراحل الخطة بالكلمات</translation>
    </message>
    <message>
        <source>Gates of the plan in words</source>
        <translation>بوابات الخطة بالكلمات</translation>
    </message>
    <message>
        <source>Plan without a name</source>
        <translation>خطة بلا اسم</translation>
    </message>
    <message>
        <source>No plan is open</source>
        <translation>لا خطة مفتوحة</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (معدلة)</translation>
    </message>
    <message>
        <source>Sample %1; saving asks for a file</source>
        <translation>مثال %1؛ يُطلب ملف عند الحفظ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1، غير محفوظ</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>خطة جديدة…</translation>
    </message>
    <message>
        <source>New plan: which strategy?</source>
        <translation>خطة جديدة: أي استراتيجية؟</translation>
    </message>
    <message>
        <source>New plan from a sample</source>
        <translation>خطة جديدة من مثال</translation>
    </message>
    <message>
        <source>Undo the last edit of the plan</source>
        <translation>إلغاء آخر تعديل للخطة</translation>
    </message>
    <message>
        <source>Redo the edit of the plan</source>
        <translation>إعادة تعديل الخطة</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>التجربة التمهيدية</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>PlanSession</name>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>لم يُفتح %1: %2</translation>
    </message>
    <message>
        <source>Not saved: somebody changed %1 since it was opened. Save under another name, or open it again.</source>
        <translation>لم يُحفظ: غيّر أحدهم %1 منذ فتحه. احفظ باسم آخر أو افتحه من جديد.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>حفظ الخطة</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>خطط (*.json)</translation>
    </message>
    <message>
        <source>Not saved to %1: %2</source>
        <translation>لم يُحفظ في %1: %2</translation>
    </message>
    <message>
        <source>Discard the changes to the plan?</source>
        <translation>تجاهل تغييرات الخطة؟</translation>
    </message>
    <message>
        <source>They are not saved. Keep editing to save them first.</source>
        <translation>إنها غير محفوظة. واصل التحرير لحفظها أولًا.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;متابعة التحرير</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>ت&amp;جاهل التغييرات</translation>
    </message>
    <message>
        <source>The edits of the plan that were not saved the last time are here again.</source>
        <translation>عادت تعديلات الخطة التي لم تُحفظ في المرة السابقة.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>installed only</source>
        <translation>مثبت فقط</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>الظل</translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation>كل المهام</translation>
    </message>
    <message>
        <source>%1 of tasks</source>
        <translation>%1 من المهام</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>تتابعي</translation>
    </message>
    <message>
        <source>at the quota</source>
        <translation>عند بلوغ العدد المطلوب</translation>
    </message>
    <message>
        <source>off</source>
        <comment>gate</comment>
        <translation>معطل</translation>
    </message>
    <message>
        <source>≥ %1, %2</source>
        <translation>≥ %1، %2</translation>
    </message>
    <message>
        <source>≤ %1 a robot</source>
        <translation>≤ %1 لكل روبوت</translation>
    </message>
    <message>
        <source>p95 &lt; %1 ms</source>
        <translation>‏p95 &lt; ‏%1 م‌ث</translation>
    </message>
    <message>
        <source>&lt; %1, %2</source>
        <translation>&lt; %1، %2</translation>
    </message>
    <message>
        <source>≤ %1 silent for %2</source>
        <translation>≤ %1 صامتة لمدة %2</translation>
    </message>
    <message>
        <source>≥ %1 activated</source>
        <translation>≥ %1 مفعّلة</translation>
    </message>
    <message>
        <source>≥ %1 ready, back within %2</source>
        <translation>≥ %1 جاهزة، والعودة خلال %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>الروبوتات</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعريض</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>When all gates pass</source>
        <translation>حين تنجح كل البوابات</translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation>يتابع وحده</translation>
    </message>
    <message>
        <source>waits for an operator</source>
        <translation>ينتظر المشغل</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>المرحلة %1</translation>
    </message>
    <message>
        <source>%1, digest %2…</source>
        <comment>model, start of digest</comment>
        <translation>%1، البصمة %2…</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>%1, every site</source>
        <translation>%1، كل المواقع</translation>
    </message>
    <message>
        <source>%1, sites %2</source>
        <translation>%1، المواقع %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>النموذج الأساسي</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>النموذج المرشح</translation>
    </message>
    <message>
        <source>Trial lease</source>
        <translation>مهلة التجربة</translation>
    </message>
    <message>
        <source>%1; a robot that hears nothing for that long goes back by itself</source>
        <translation>%1؛ الروبوت الذي لا يسمع شيئًا طوالها يعود وحده</translation>
    </message>
    <message>
        <source>After a rollback</source>
        <translation>بعد التراجع</translation>
    </message>
    <message>
        <source>the candidate is barred for %1</source>
        <translation>يُحظر النموذج المرشح لمدة %1</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>بعد إعادة التشغيل</translation>
    </message>
    <message>
        <source>goes on by itself if the gap was shorter than the lease</source>
        <translation>يتابع وحده إذا كان الانقطاع أقصر من المهلة</translation>
    </message>
    <message>
        <source>%1 tasks an arm</source>
        <translation>%1 مهمة لكل مجموعة</translation>
    </message>
    <message>
        <source>%1, may be watched at any time</source>
        <comment>tasks an arm</comment>
        <translation>%1، يمكن متابعتها في أي وقت</translation>
    </message>
    <message>
        <source>%1, locked until both arms are complete</source>
        <comment>tasks an arm</comment>
        <translation>%1، مقفلة حتى تكتمل المجموعتان</translation>
    </message>
    <message>
        <source>%1 is deleted from every robot %2 after the commit</source>
        <translation>يُحذف %1 من كل روبوت بعد %2 من الاعتماد النهائي</translation>
    </message>
    <message>
        <source>%1 is deleted %2 after the commit, but from %3</source>
        <comment>model, time, robots</comment>
        <translation>يُحذف %1 بعد %2 من الاعتماد النهائي، ما عدا %3</translation>
    </message>
    <message>
        <source>ends the trial by itself</source>
        <translation>تُنهى التجربة تلقائيًا</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>a recommendation; every robot is on %1</source>
        <translation>توصية؛ وكل روبوت على %1</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>التنظيف</translation>
    </message>
</context>
<context>
    <name>RehearsalView</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>إجراء التجربة</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>يجري الإلغاء…</translation>
    </message>
    <message>
        <source>The plan has mistakes; only a plan without can be rehearsed.</source>
        <translation>في الخطة أخطاء؛ لا تُجرى التجربة التمهيدية إلا لخطة سليمة.</translation>
    </message>
    <message>
        <source>The plan was edited since this rehearsal. Rehearse again.</source>
        <translation>عُدّلت الخطة منذ هذه التجربة التمهيدية. أعد إجراء التجربة.</translation>
    </message>
    <message>
        <source>Cancelled before its end.</source>
        <translation>أُلغيت قبل نهايتها.</translation>
    </message>
    <message>
        <source>Not rehearsed: %1</source>
        <translation>لم تُجر التجربة: %1</translation>
    </message>
    <message>
        <source>The real engine runs this plan many times over a simulated fleet, in virtual time. No robot notices.</source>
        <translation>يشغّل المحرك الحقيقي هذه الخطة مرات عديدة على أسطول محاكى، في وقت افتراضي. لا يتأثر أي روبوت.</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>معتمد نهائيًا</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>for an operator</comment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>الروبوتات</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>Candidate&apos;s success</source>
        <translation>نجاح النموذج المرشح</translation>
    </message>
    <message>
        <source>Mean task</source>
        <translation>متوسط المهمة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Robots of the simulated fleet</source>
        <translation>روبوتات الأسطول المحاكى</translation>
    </message>
    <message>
        <source>Runs of the rehearsal</source>
        <translation>تشغيلات التجربة</translation>
    </message>
    <message>
        <source>True success of the candidate, in percent</source>
        <translation>النجاح الحقيقي للنموذج المرشح، بالمئة</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Mean duration of a task, in seconds</source>
        <translation>متوسط مدة المهمة، بالثواني</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Seed of the rehearsal</source>
        <translation>بذرة التجربة</translation>
    </message>
    <message>
        <source>The same seed gives the same runs.</source>
        <translation>البذرة نفسها تعطي التشغيلات نفسها.</translation>
    </message>
    <message>
        <source>Rehearse the plan, or cancel</source>
        <translation>إجراء تجربة الخطة أو الإلغاء</translation>
    </message>
    <message>
        <source>Progress of the rehearsal</source>
        <translation>تقدم التجربة</translation>
    </message>
    <message>
        <source>What became of the rehearsed rollouts</source>
        <translation>ما آلت إليه عمليات النشر المجرَّبة</translation>
    </message>
    <message>
        <source>Figures of the rehearsed rollouts</source>
        <translation>أرقام عمليات النشر المجرَّبة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Robots exposed</source>
        <translation>الروبوتات المعرَّضة</translation>
    </message>
    <message>
        <source>Tasks exposed</source>
        <translation>المهام المعرَّضة</translation>
    </message>
    <message>
        <source>Failures caused</source>
        <translation>الإخفاقات المسببة</translation>
    </message>
    <message>
        <source>Time to roll back</source>
        <translation>وقت التراجع</translation>
    </message>
</context>
<context>
    <name>RehearsalWords</name>
    <message>
        <source>%1 – %2 %</source>
        <comment>from, to, in percent</comment>
        <translation>%1 – %2 %</translation>
    </message>
    <message>
        <source>Rehearsing; working out the time left…</source>
        <translation>تجري التجربة؛ يُحسب الوقت المتبقي…</translation>
    </message>
    <message>
        <source>All runs are done; working out what was to be expected…</source>
        <translation>انتهت كل التشغيلات؛ يُحسب ما كان متوقعًا…</translation>
    </message>
    <message>
        <source>%1 of %2 runs; about %3 left</source>
        <translation>التشغيلات: %1 من %2؛ بقي نحو %3</translation>
    </message>
    <message>
        <source>%1 of %2 runs on a fleet of %3; candidate %4, baseline %5, tasks of %6, seed %7.</source>
        <translation>التشغيلات: %1 من %2 على أسطول من %3؛ المرشح %4، الأساسي %5، مدة المهمة %6، البذرة %7.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة الثقة 95 %</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>معتمد نهائيًا</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>– in stage %1: %2</source>
        <translation>– في المرحلة %1: %2</translation>
    </message>
    <message>
        <source>– by gate: %1</source>
        <translation>– بالبوابة: %1</translation>
    </message>
    <message>
        <source>waits for an operator</source>
        <translation>ينتظر المشغل</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Of a run</source>
        <translation>لكل تشغيل</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Robots exposed</source>
        <translation>الروبوتات المعرَّضة</translation>
    </message>
    <message>
        <source>Tasks exposed</source>
        <translation>المهام المعرَّضة</translation>
    </message>
    <message>
        <source>Failures caused</source>
        <translation>الإخفاقات المسببة</translation>
    </message>
    <message>
        <source>Time to roll back</source>
        <translation>وقت التراجع</translation>
    </message>
</context>
<context>
    <name>ReplayView</name>
    <message>
        <source>The replay was not gathered.</source>
        <translation>لم تُجمع إعادة العرض.</translation>
    </message>
    <message>
        <source>Replaying the journal up to the end of this rollout…</source>
        <translation>يُعاد عرض السجل حتى نهاية هذا النشر…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>since start, whole length, time of day</comment>
        <translation>%1 من %2 · %3</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>لم يُقرر شيء بعد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, who, what was decided</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Gather the replay</source>
        <translation>جمع إعادة العرض</translation>
    </message>
    <message>
        <source>Gathering the replay</source>
        <translation>جارٍ جمع إعادة العرض</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Pause the replay</source>
        <translation>إيقاف إعادة العرض مؤقتًا</translation>
    </message>
    <message>
        <source>Play the replay</source>
        <translation>تشغيل إعادة العرض</translation>
    </message>
    <message>
        <source>Previous decision (Page up)</source>
        <translation>القرار السابق (Page up)</translation>
    </message>
    <message>
        <source>Previous decision</source>
        <translation>القرار السابق</translation>
    </message>
    <message>
        <source>Next decision (Page down)</source>
        <translation>القرار التالي (Page down)</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>القرار التالي</translation>
    </message>
    <message>
        <source>Time of the replay</source>
        <translation>وقت إعادة العرض</translation>
    </message>
    <message>
        <source>Space plays, Page up and Page down step from decision to decision.</source>
        <translation>مفتاح المسافة يشغّل، وPage up وPage down للتنقل من قرار إلى قرار.</translation>
    </message>
    <message>
        <source>Long marks: stages. Diamonds: an operator. Crosses: failures. Short marks: other decisions.</source>
        <translation>العلامات الطويلة: المراحل. المعيّنات: المشغّل. الصلبان: الإخفاقات. العلامات القصيرة: قرارات أخرى.</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>سرعة إعادة العرض</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>10×</source>
        <translation>10×</translation>
    </message>
    <message>
        <source>60×</source>
        <translation>60×</translation>
    </message>
    <message>
        <source>Whole in 30 s</source>
        <translation>كاملًا في 30 ث</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Export the report of %1</source>
        <translation>تصدير تقرير %1</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Decisions as CSV (*.csv)</source>
        <translation>القرارات بصيغة CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>أُلغي التصدير؛ ولم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Cancel &amp;export</source>
        <translation>إلغاء ال&amp;تصدير</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation>لا يُكتب شيء</translation>
    </message>
    <message>
        <source>Writes everything about the chosen rollout into a file: web page, PDF, CSV or JSON</source>
        <translation>يكتب كل شيء عن النشر المختار في ملف: صفحة ويب أو PDF أو CSV أو JSON</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>التقرير في %1</translation>
    </message>
    <message>
        <source>Choose the rollout whose report is to be printed.</source>
        <translation>اختر النشر الذي سيُطبع تقريره.</translation>
    </message>
    <message>
        <source>The report of %1 is ready to be printed.</source>
        <translation>تقرير %1 جاهز للطباعة.</translation>
    </message>
    <message>
        <source>Gathering the report of %1…</source>
        <translation>يُجمع تقرير %1…</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>تعذرت كتابة التقرير في %1: %2</translation>
    </message>
    <message>
        <source>the disk took only a part of it</source>
        <translation>لم يقبل القرص إلا جزءًا منه</translation>
    </message>
</context>
<context>
    <name>RobotTableModel</name>
    <message>
        <source>Quarantined</source>
        <translation>معزول</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>phase, progress</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>الروبوت</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>الطور</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>النجاح</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>عالق</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation>سبب حالته</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Since stage</source>
        <translation>منذ المرحلة</translation>
    </message>
    <message>
        <source>With the model that the robot runs now. The line above the table says since when.</source>
        <translation>بالنموذج الذي يشغّله الروبوت الآن. ويذكر السطر فوق الجدول منذ متى.</translation>
    </message>
</context>
<context>
    <name>RobotsPage</name>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>لا روبوت</numerusform>
            <numerusform>روبوت واحد</numerusform>
            <numerusform>روبوتان</numerusform>
            <numerusform>%n روبوتات</numerusform>
            <numerusform>%n روبوتًا</numerusform>
            <numerusform>%n روبوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n robot(s)</source>
        <translation>
            <numerusform>%1 من %n (روبوتات)</numerusform>
            <numerusform>%1 من %n (روبوتات)</numerusform>
            <numerusform>%1 من %n (روبوتات)</numerusform>
            <numerusform>%1 من %n (روبوتات)</numerusform>
            <numerusform>%1 من %n (روبوتات)</numerusform>
            <numerusform>%1 من %n (روبوتات)</numerusform>
        </translation>
    </message>
    <message>
        <source>No robot has connected yet. The Live page says how to connect one.</source>
        <translation>لم يتصل أي روبوت بعد. تشرح صفحة المباشر طريقة الوصل.</translation>
    </message>
    <message>
        <source>No robot matches the filter.</source>
        <translation>لا روبوت يطابق التصفية.</translation>
    </message>
    <message>
        <source>Filter by any word (Ctrl+F)</source>
        <translation>صفِّ بأي كلمة (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter robots</source>
        <translation>تصفية الروبوتات</translation>
    </message>
    <message>
        <source>Show robots in this condition</source>
        <translation>عرض الروبوتات في هذه الحالة</translation>
    </message>
    <message>
        <source>Every condition</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>الروبوتات</translation>
    </message>
    <message>
        <source>Only the selected robots (%1)</source>
        <translation>الروبوتات المحددة فقط (%1)</translation>
    </message>
    <message>
        <source>Tasks, success and stuck are those with the model that the robot runs now, since %1.</source>
        <translation>المهام والنجاح و«عالق» هي ما كان بالنموذج الذي يشغّله الروبوت الآن، منذ %1.</translation>
    </message>
    <message>
        <source>Tasks, success and stuck are those with the model that the robot runs now, since this console started.</source>
        <translation>المهام والنجاح و«عالق» هي ما كان بالنموذج الذي يشغّله الروبوت الآن، منذ بدء وحدة التحكم هذه.</translation>
    </message>
</context>
<context>
    <name>RollbackPanel</name>
    <message>
        <source>Stop the candidate</source>
        <translation>إيقاف النموذج المرشح</translation>
    </message>
    <message>
        <source>Load the baseline</source>
        <translation>تحميل النموذج الأساسي</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Alert and investigate</source>
        <translation>التنبيه والتحقيق</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>المرحلة %1 من %2</translation>
    </message>
    <message>
        <source>Concluded: every robot is on %1 again</source>
        <translation>مُختتم: عادت كل الروبوتات إلى %1</translation>
    </message>
    <message>
        <source>The trial is over: returning to %1</source>
        <translation>انتهت التجربة: العودة إلى %1</translation>
    </message>
    <message>
        <source>Rolled back to %1 from %2</source>
        <translation>تم التراجع إلى %1 من %2</translation>
    </message>
    <message>
        <source>Rollback halted: the baseline %1 itself fails</source>
        <translation>توقف التراجع: النموذج الأساسي %1 نفسه يفشل</translation>
    </message>
    <message>
        <source>Rollback from %1 incomplete; it keeps trying to reach %2</source>
        <translation>التراجع من %1 غير مكتمل؛ تستمر محاولة الوصول إلى %2</translation>
    </message>
    <message>
        <source>Rolling back to %1 from %2</source>
        <translation>جارٍ التراجع إلى %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ran on the candidate.</source>
        <translation>
            <numerusform>عدد المهام التي نُفذت على النموذج المرشح: %n.</numerusform>
            <numerusform>عدد المهام التي نُفذت على النموذج المرشح: %n.</numerusform>
            <numerusform>عدد المهام التي نُفذت على النموذج المرشح: %n.</numerusform>
            <numerusform>عدد المهام التي نُفذت على النموذج المرشح: %n.</numerusform>
            <numerusform>عدد المهام التي نُفذت على النموذج المرشح: %n.</numerusform>
            <numerusform>عدد المهام التي نُفذت على النموذج المرشح: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed.</source>
        <translation>
            <numerusform>فشل منها: %n.</numerusform>
            <numerusform>فشل منها: %n.</numerusform>
            <numerusform>فشل منها: %n.</numerusform>
            <numerusform>فشل منها: %n.</numerusform>
            <numerusform>فشل منها: %n.</numerusform>
            <numerusform>فشل منها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Success since the rollback: %1.</source>
        <translation>النجاح منذ التراجع: %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1/%2 robots</source>
        <translation>%1/%2 روبوت</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Success since the return: %1.</source>
        <translation>النجاح منذ الرجوع: %1.</translation>
    </message>
    <message>
        <source>, success %1</source>
        <translation>، النجاح %1</translation>
    </message>
</context>
<context>
    <name>RollbackSteps</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Steps of the rollback</source>
        <translation>خطوات التراجع</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RolloutController</name>
    <message>
        <source>It is no longer the rollout in progress.</source>
        <translation>لم يعد هو النشر الجاري.</translation>
    </message>
    <message>
        <source>The rollout has started.</source>
        <translation>بدأ النشر.</translation>
    </message>
    <message>
        <source>Promoted.</source>
        <translation>تمت الترقية.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>استؤنف.</translation>
    </message>
    <message>
        <source>The rollback has started.</source>
        <translation>بدأ التراجع.</translation>
    </message>
    <message>
        <source>Waived.</source>
        <translation>تم الإعفاء.</translation>
    </message>
    <message>
        <source>The share has changed.</source>
        <translation>تغيرت الحصة.</translation>
    </message>
    <message>
        <source>The rollout is aborted.</source>
        <translation>أُلغي النشر.</translation>
    </message>
    <message>
        <source>The clean-up has changed.</source>
        <translation>تغيّر التنظيف.</translation>
    </message>
    <message>
        <source>The bar is lifted.</source>
        <translation>رُفع الحظر.</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>&amp;متابعة العمل في علبة النظام</translation>
    </message>
    <message>
        <source>%1 is out of quarantine.</source>
        <translation>رُفع العزل عن %1.</translation>
    </message>
    <message>
        <source>What would be confirmed is another thing now.</source>
        <translation>ما كان سيُؤكَّد صار شيئا آخر.</translation>
    </message>
    <message>
        <source>Lift the bar of %1…</source>
        <translation>رفع حظر %1…</translation>
    </message>
</context>
<context>
    <name>SampleFloorsMenu</name>
    <message>
        <source>Sample floor plans</source>
        <translation>مخططات أرضية نموذجية</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>الأ&amp;لوان:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>الأ&amp;وقات:</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Alarms:</source>
        <translation>الإنذارات:</translation>
    </message>
    <message>
        <source>Sound for a new alarm of high priority</source>
        <translation>صوت عند إنذار جديد عالي الأولوية</translation>
    </message>
    <message>
        <source>Closing the window:</source>
        <translation>عند إغلاق النافذة:</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>متابعة العمل في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>This computer&apos;s time zone</source>
        <translation>المنطقة الزمنية لهذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Sound for a new alarm of high priority</source>
        <translation>&amp;صوت عند إنذار جديد عالي الأولوية</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>&amp;متابعة العمل في علبة النظام</translation>
    </message>
    <message>
        <source>Robots on trial keep the candidate only while this console runs.</source>
        <translation>تحتفظ الروبوتات قيد التجربة بالنموذج المرشح ما دامت وحدة التحكم تعمل.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends the console.</source>
        <translation>لا علبة نظام في سطح المكتب هذا، فإغلاق النافذة ينهي وحدة التحكم.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;موافق</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>ShadowDisagreements</name>
    <message>
        <source>The models agree in %1 of %2 shadow tasks. Worst first, by category and by task:</source>
        <translation>يتوافق النموذجان في %1 من %2 مهمة ظل. الأسوأ أولًا، حسب الفئة وحسب المهمة:</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>Candidate, predicted</source>
        <translation>المرشح، متوقع</translation>
    </message>
    <message>
        <source>Baseline, observed</source>
        <translation>الأساسي، مرصود</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>كان سيفشل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>الروبوت</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>النموذج المرشح</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>النموذج الأساسي</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Candidate&apos;s action</source>
        <translation>إجراء النموذج المرشح</translation>
    </message>
    <message>
        <source>Baseline&apos;s action</source>
        <translation>إجراء النموذج الأساسي</translation>
    </message>
    <message>
        <source>Agreement by category</source>
        <translation>التوافق حسب الفئة</translation>
    </message>
    <message>
        <source>Worst disagreements</source>
        <translation>أسوأ الاختلافات</translation>
    </message>
</context>
<context>
    <name>ShareChart</name>
    <message>
        <source>Share of tasks on the candidate</source>
        <translation>حصة المهام على النموذج المرشح</translation>
    </message>
    <message>
        <source>No share yet</source>
        <translation>لا حصة بعد</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Share of tasks: %1</source>
        <translation>حصة المهام: %1</translation>
    </message>
</context>
<context>
    <name>ShelveDialog</name>
    <message>
        <source>How long the alarm is put aside</source>
        <translation>مدة تأجيل الإنذار</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelve this alarm?</source>
        <translation>تأجيل هذا الإنذار؟</translation>
    </message>
    <message>
        <source>Why the alarm is put aside</source>
        <translation>سبب تأجيل الإنذار</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>ال&amp;سبب:</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;لمدة:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Shelve</source>
        <translation>&amp;تأجيل</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Plans and rollouts</source>
        <translation>الخطط وعمليات النشر</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>الخطة المفتوحة</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>الخطط الأخيرة</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>عمليات النشر</translation>
    </message>
    <message>
        <source>none; Ctrl+O opens one</source>
        <translation>لا شيء؛ Ctrl+O يفتح واحدة</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>id, plan, outcome</comment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>StageStepper</name>
    <message>
        <source>installs only</source>
        <translation>تثبيت فقط</translation>
    </message>
    <message>
        <source>%1/%2 tasks</source>
        <translation>%1/%2 مهمة</translation>
    </message>
    <message>
        <source>%1/%2 robots</source>
        <translation>%1/%2 روبوت</translation>
    </message>
    <message>
        <source>soak %1 of %2</source>
        <translation>المراقبة %1 من %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · soak %4</source>
        <translation>%1 · %2 · %3 · المراقبة %4</translation>
    </message>
    <message>
        <source>No rollout is running. Open a plan to start one.</source>
        <translation>لا نشر يعمل. افتح خطة لبدء نشر.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Stages of the rollout</source>
        <translation>مراحل النشر</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No rollout is running. A plan is open: tick its checklist, then start it.</source>
        <translation>لا نشر يعمل. الخطة مفتوحة: أكمل قائمة التحقق ثم ابدأ.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>stage %1 of %2</source>
        <translation>المرحلة %1 من %2</translation>
    </message>
    <message>
        <source>%1/%2 tasks</source>
        <translation>%1/%2 مهمة</translation>
    </message>
    <message>
        <source>soak %1 of %2</source>
        <translation>المراقبة %1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>version, robots</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>بلا نموذج</translation>
    </message>
    <message>
        <source>No rollout</source>
        <translation>لا نشر</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>لا إنذارات</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>يبدأ…</translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation>متصل %1 من %2</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>الإنذارات: %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shows the alarms</source>
        <translation>يعرض الإنذارات</translation>
    </message>
    <message>
        <source>%1 (%2 of tasks)</source>
        <comment>version and robots, share</comment>
        <translation>%1 (%2 من المهام)</translation>
    </message>
</context>
<context>
    <name>SuccessChart</name>
    <message>
        <source>Success of all tasks so far</source>
        <translation>نجاح كل المهام حتى الآن</translation>
    </message>
    <message>
        <source>Hidden until both arms of the comparison are complete</source>
        <translation>مخفي حتى تكتمل مجموعتا المقارنة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Gate ≥ %1</source>
        <translation>البوابة ≥ %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>‏⁨%1⁩ %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 – %4 %)</source>
        <translation>%1: %2 (%3 – %4 %)</translation>
    </message>
    <message>
        <source>Success so far: %1 predicted, %2 observed</source>
        <translation>النجاح حتى الآن: %1 متوقع، %2 مرصود</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Waiting for results.</source>
        <translation>في انتظار النتائج.</translation>
    </message>
    <message>
        <source>No rollout yet</source>
        <translation>لا نشر بعد</translation>
    </message>
    <message>
        <source>Waiting for results</source>
        <translation>في انتظار النتائج</translation>
    </message>
    <message>
        <source>%1 – %2, double-click for all</source>
        <comment>times</comment>
        <translation>%1 – %2، انقر مرتين لعرض الكل</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy figures as CSV</source>
        <translation>نسخ الأرقام بصيغة CSV</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>حفظ الأرقام…</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>عرض المدة كلها</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>Save the picture of a chart</source>
        <translation>حفظ صورة الرسم البياني</translation>
    </message>
    <message>
        <source>Save the figures of a chart</source>
        <translation>حفظ أرقام الرسم البياني</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Every decision</source>
        <translation>كل القرارات</translation>
    </message>
    <message>
        <source>The dialog said</source>
        <translation>قال مربع الحوار</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>البحث في الخط الزمني</translation>
    </message>
    <message>
        <source>Show decisions of this kind</source>
        <translation>عرض القرارات من هذا النوع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Timeline of decisions</source>
        <translation>الخط الزمني للقرارات</translation>
    </message>
    <message>
        <source>No decision matches the filter.</source>
        <translation>لا قرار يطابق التصفية.</translation>
    </message>
    <message>
        <source>Gates at the moment of the selected decision</source>
        <translation>البوابات لحظة القرار المحدد</translation>
    </message>
    <message>
        <source>A note for the record, with your name and the time</source>
        <translation>ملاحظة للسجل مع اسمك والوقت</translation>
    </message>
    <message>
        <source>Note about this rollout</source>
        <translation>ملاحظة حول هذا النشر</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>إضافة &amp;ملاحظة</translation>
    </message>
    <message>
        <source>A note has at most %1 characters: the rest was left out.</source>
        <translation>الملاحظة لا تتجاوز %1 حرفا: حُذف الباقي.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, decision, why</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gate, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No gate was read for this decision.</source>
        <translation>لم تُقرأ أي بوابة لهذا القرار.</translation>
    </message>
</context>
<context>
    <name>TrayKeeper</name>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rollout, how it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alarm of high priority</source>
        <translation>إنذار عالي الأولوية</translation>
    </message>
    <message>
        <source>Slipway keeps running</source>
        <translation>يواصل Slipway العمل</translation>
    </message>
    <message>
        <source>The window is in the tray; Quit in its menu ends the console.</source>
        <translation>النافذة في علبة النظام؛ و«إنهاء» في قائمتها ينهي وحدة التحكم.</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>إظهار النا&amp;فذة</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Give this token to %1. It is shown only once.</source>
        <translation>أعطِ هذا الرمز إلى %1. يُعرض مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>No robot has connected yet</source>
        <translation>لم يتصل أي روبوت بعد</translation>
    </message>
    <message>
        <source>This desk waits for robots at %1.</source>
        <translation>ينتظر هذا المكتب الروبوتات على %1.</translation>
    </message>
    <message>
        <source>Try it with simulated robots</source>
        <translation>جرّبه مع روبوتات محاكاة</translation>
    </message>
    <message>
        <source>Run this in a terminal. A hundred robots connect, all on the same baseline.</source>
        <translation>شغّل هذا في طرفية. يتصل مئة روبوت، كلها على النموذج الأساسي نفسه.</translation>
    </message>
    <message>
        <source>Make tokens first: close this window and run “slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt”. Or start the console with --accept-any-robot on this machine, which needs none.</source>
        <translation>أنشئ الرموز أولًا: أغلق هذه النافذة وشغّل «slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt». أو شغّل وحدة التحكم على هذا الجهاز بالخيار --accept-any-robot فلا تلزم رموز.</translation>
    </message>
    <message>
        <source>Command that starts a demo fleet</source>
        <translation>أمر يشغّل أسطولًا تجريبيًا</translation>
    </message>
    <message>
        <source>Connect a robot</source>
        <translation>وصل روبوت</translation>
    </message>
    <message>
        <source>Each robot dials in to the address above with its own token. Name the robot and make one.</source>
        <translation>يتصل كل روبوت بالعنوان أعلاه برمزه الخاص. سمِّ الروبوت وأنشئ رمزًا.</translation>
    </message>
    <message>
        <source>robot&apos;s id, for instance arm-07</source>
        <translation>معرّف الروبوت، مثل arm-07</translation>
    </message>
    <message>
        <source>Id of the robot to connect</source>
        <translation>معرّف الروبوت المراد وصله</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>Token of the new robot</source>
        <translation>رمز الروبوت الجديد</translation>
    </message>
    <message>
        <source>Look at a plan</source>
        <translation>الاطلاع على خطة</translation>
    </message>
    <message>
        <source>The sample canary goes from 5 % to 20 %, 50 % and all robots, and back at once if a gate fails.</source>
        <translation>ينتقل مثال الكناري من 5 % إلى 20 % ثم 50 % ثم كل الروبوتات، ويعود فورًا إذا رسبت بوابة.</translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation>فتح خطة المثال</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>A hundred robots connect, all on the same baseline; they end with this console. Or start them in a terminal:</source>
        <translation>يتصل مئة روبوت، كلها على النموذج الأساسي نفسه؛ وتنتهي مع وحدة التحكم هذه. أو شغّلها في طرفية:</translation>
    </message>
    <message>
        <source>A hundred robots connect, all on the same baseline; they end with this console. In a terminal they need tokens first: close this window and run “slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt”.</source>
        <translation>يتصل مئة روبوت، كلها على النموذج الأساسي نفسه؛ وتنتهي مع وحدة التحكم هذه. وفي الطرفية تحتاج رموزًا أولًا: أغلق هذه النافذة وشغّل «slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt».</translation>
    </message>
    <message>
        <source>Starting the demo fleet…</source>
        <translation>يجري تشغيل الأسطول التجريبي…</translation>
    </message>
    <message>
        <source>Start a demo fleet</source>
        <translation>تشغيل أسطول تجريبي</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>The open plan: %1</source>
        <translation>الخطة المفتوحة: %1</translation>
    </message>
    <message>
        <source>No plan is open</source>
        <translation>لا خطة مفتوحة</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>خطة أخرى</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>خطط (*.json)</translation>
    </message>
    <message>
        <source>This is not a plan: %1</source>
        <translation>هذه ليست خطة: %1</translation>
    </message>
    <message>
        <source>Replaying the rollout under the gates of this plan…</source>
        <translation>يُعاد عرض النشر تحت بوابات هذه الخطة…</translation>
    </message>
    <message>
        <source>Nothing was replayed.</source>
        <translation>لم يُعد عرض شيء.</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>يتابع</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>يُحتجز</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>يتوقف مؤقتًا</translation>
    </message>
    <message>
        <source>is resumed</source>
        <translation>يُستأنف</translation>
    </message>
    <message>
        <source>concludes</source>
        <translation>يختتم</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>يعتمد</translation>
    </message>
    <message>
        <source>rolls back</source>
        <translation>يتراجع</translation>
    </message>
    <message>
        <source>goes another way</source>
        <translation>يسلك طريقًا آخر</translation>
    </message>
    <message>
        <source>gates fail</source>
        <translation>ترسب البوابات</translation>
    </message>
    <message>
        <source>no gate fails</source>
        <translation>لا ترسب بوابة</translation>
    </message>
    <message>
        <source>enters stage %1</source>
        <translation>يدخل المرحلة %1</translation>
    </message>
    <message>
        <source>✓ Exact: the other plan decides the same, bit for bit.</source>
        <translation>✓ دقيق: الخطة الأخرى تقرر الشيء نفسه، بتًا ببت.</translation>
    </message>
    <message>
        <source>✓ Exact: the other plan decides the same; its figures or sentences differ.</source>
        <translation>✓ دقيق: الخطة الأخرى تقرر الشيء نفسه؛ وتختلف أرقامها أو عباراتها.</translation>
    </message>
    <message>
        <source>✓ Exact: up to this stop nothing is needed that was not recorded.</source>
        <translation>✓ دقيق: حتى هذا التوقف لا يلزم شيء لم يُسجل.</translation>
    </message>
    <message>
        <source>≈ Exact only up to the first difference. After it nobody knows what the robots would have done; the line “As recorded” judges what was recorded by the other gates.</source>
        <translation>≈ دقيق حتى أول اختلاف فقط. بعده لا يعرف أحد ما كانت الروبوتات ستفعله؛ وسطر «كما سُجل» يحكم على المسجَّل بالبوابات الأخرى.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>المسجل</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>كما سُجل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>منذ البدء</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>الإخفاقات</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>الروبوتات</translation>
    </message>
    <message>
        <source>Failing gate</source>
        <translation>البوابة الراسبة</translation>
    </message>
    <message>
        <source>Gates of “%1” at that moment</source>
        <translation>بوابات «%1» في تلك اللحظة</translation>
    </message>
    <message>
        <source>Gates of “%1” where they fail, as recorded</source>
        <translation>بوابات «%1» حيث ترسب، كما سُجل</translation>
    </message>
    <message>
        <source>Figures are those of the decision. Tasks that came in after it until the recorded end: %1.</source>
        <translation>الأرقام هي أرقام القرار. المهام التي وصلت بعده حتى النهاية المسجلة: %1.</translation>
    </message>
    <message>
        <source>What if %1 had run under the gates of another plan?</source>
        <translation>ماذا لو نُفذ ⁨%1⁩ تحت بوابات خطة أخرى؟</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>اختيار خطة</translation>
    </message>
    <message>
        <source>Replaying the rollout</source>
        <translation>إعادة عرض النشر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Recorded and what if beside each other</source>
        <translation>المسجل و«ماذا لو» جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Gates at that moment</source>
        <translation>البوابات في تلك اللحظة</translation>
    </message>
    <message>
        <source>It needs the same robots, stages and models; gates, quotas and waits may differ.</source>
        <translation>يلزم أن تكون الروبوتات والمراحل والنماذج نفسها؛ وقد تختلف البوابات وأعداد المهام المطلوبة وفترات الانتظار.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م‌ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>date, time, zone</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no model</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>يُنزّل</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>يتحقق</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>يُحمّل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Console started</source>
        <translation>بدأت وحدة التحكم</translation>
    </message>
    <message>
        <source>Rollout started</source>
        <translation>بدأ النشر</translation>
    </message>
    <message>
        <source>Stage entered</source>
        <translation>دخول مرحلة</translation>
    </message>
    <message>
        <source>Gate failed</source>
        <translation>رسبت بوابة</translation>
    </message>
    <message>
        <source>Gate overridden</source>
        <translation>تُجووزت بوابة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>استؤنف</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Rollback started</source>
        <translation>بدأ التراجع</translation>
    </message>
    <message>
        <source>Rollback incomplete</source>
        <translation>تراجع غير مكتمل</translation>
    </message>
    <message>
        <source>Rollback halted</source>
        <translation>توقف التراجع</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Commit started</source>
        <translation>بدأ الاعتماد النهائي</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>اعتُمد نهائيًا</translation>
    </message>
    <message>
        <source>Candidate barred</source>
        <translation>حُظر النموذج المرشح</translation>
    </message>
    <message>
        <source>Bar lifted</source>
        <translation>رُفع الحظر</translation>
    </message>
    <message>
        <source>Robots waived</source>
        <translation>أُعفيت روبوتات</translation>
    </message>
    <message>
        <source>Robot left out</source>
        <translation>استُبعد روبوت</translation>
    </message>
    <message>
        <source>Robot corrected</source>
        <translation>صُحح روبوت</translation>
    </message>
    <message>
        <source>Robot quarantined</source>
        <translation>عُزل روبوت</translation>
    </message>
    <message>
        <source>Generation adopted</source>
        <translation>اعتُمد الجيل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Share of tasks changed</source>
        <translation>تغيرت حصة المهام</translation>
    </message>
    <message>
        <source>Concluding</source>
        <translation>يُختتم</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>مُختتم</translation>
    </message>
    <message>
        <source>Clean-up scheduled</source>
        <translation>جُدول التنظيف</translation>
    </message>
    <message>
        <source>Clean-up cancelled</source>
        <translation>أُلغي التنظيف</translation>
    </message>
    <message>
        <source>Clean-up started</source>
        <translation>بدأ التنظيف</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>تم التنظيف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>الكناري</translation>
    </message>
    <message>
        <source>blue-green</source>
        <translation>أزرق-أخضر</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>الظل</translation>
    </message>
    <message>
        <source>feature flag</source>
        <translation>راية الميزة</translation>
    </message>
    <message>
        <source>blue-green, pools</source>
        <translation>أزرق-أخضر، مجموعات</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>اختبار A/B</translation>
    </message>
    <message>
        <source>custom stages</source>
        <translation>مراحل مخصصة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drill started</source>
        <translation>بدأ تمرين</translation>
    </message>
    <message>
        <source>Drill ended</source>
        <translation>انتهى تمرين</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as Qt formats it: day, month, year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Robot out of quarantine</source>
        <translation>رُفع عزل روبوت</translation>
    </message>
    <message>
        <source>Exposure switched</source>
        <translation>بُدّل التعريض</translation>
    </message>
    <message>
        <source>%1 of %2 tasks agree; %3 predicted %4, %5 observed %6</source>
        <translation>توافق %1 من %2 مهمة؛ %3 متوقع %4، و%5 مرصود %6</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>On target</source>
        <translation>على الهدف</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>قيد التحديث</translation>
    </message>
    <message>
        <source>On candidate</source>
        <translation>على النموذج المرشح</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>راسب</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>النجاح</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>عالق</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>زمن الاستجابة p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Task mix</source>
        <translation>مزيج المهام</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Lost robots</source>
        <translation>روبوتات مفقودة</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>التثبيت</translation>
    </message>
    <message>
        <source>Rollback ready</source>
        <translation>جاهزية التراجع</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>قيد الاعتماد</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>مُختتم</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>محمّل</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>متحقق منه</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>غير متحقق منه</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>لا يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م‌ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 – %2 ms</source>
        <translation>%1 – %2 م‌ث</translation>
    </message>
    <message>
        <source>%1 – %2 %</source>
        <translation>%1 – %2 %</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>over 999</source>
        <translation>أكثر من 999</translation>
    </message>
    <message>
        <source>%1 : 1 against</source>
        <translation>%1 : 1 ضده</translation>
    </message>
    <message>
        <source>%1 : 1 for</source>
        <translation>%1 : 1 معه</translation>
    </message>
    <message>
        <source>no task yet</source>
        <translation>لا مهمة بعد</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>value with its unit, lower bound, upper bound</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>%1 on one robot</source>
        <comment>times stuck</comment>
        <translation>%1 على روبوت واحد</translation>
    </message>
</context>
</TS>
