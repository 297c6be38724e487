<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>About Slipway</source>
        <translation>关于 Slipway</translation>
    </message>
    <message>
        <source>Desk console for model rollouts to robot fleets. Free software, without any warranty.</source>
        <translation>机器人机群模型发布控制台。自由软件，无任何担保。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copies all of this as text</source>
        <translation>将全部内容复制为文本</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Shortcut: %1</source>
        <translation>快捷键：%1</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>继续(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>暂停(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;onclude…</source>
        <translation>结束试用(&amp;O)…</translation>
    </message>
    <message>
        <source>Pro&amp;mote…</source>
        <translation>推进(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>The engine has not answered yet.</source>
        <translation>引擎尚未应答。</translation>
    </message>
    <message>
        <source>A rollout is in progress; only one can run at a time.</source>
        <translation>已有发布正在进行；同一时间只能有一个。</translation>
    </message>
    <message>
        <source>The plan has mistakes; the Plan page lists them.</source>
        <translation>计划有错误；见“计划”页。</translation>
    </message>
    <message>
        <source>The plan has changes that are not saved.</source>
        <translation>计划有未保存的更改。</translation>
    </message>
    <message>
        <source>Open a plan first.</source>
        <translation>请先打开计划。</translation>
    </message>
    <message>
        <source>No robot that the plan concerns is connected.</source>
        <translation>计划涉及的机器人均未连接。</translation>
    </message>
    <message>
        <source>%1 is barred after a rollback: %2</source>
        <translation>%1 在回滚后已禁用：%2</translation>
    </message>
    <message>
        <source>No rollout is in progress.</source>
        <translation>没有正在进行的发布。</translation>
    </message>
    <message>
        <source>No model is barred.</source>
        <translation>没有被禁用的模型。</translation>
    </message>
    <message>
        <source>No clean-up is ahead.</source>
        <translation>没有待进行的清理。</translation>
    </message>
    <message>
        <source>No share of tasks to move in this stage.</source>
        <translation>此阶段没有可调整的任务比例。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open plan…</source>
        <translation>打开计划(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;plan</source>
        <translation>保存计划(&amp;P)</translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation>计划另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Open &amp;floor plan…</source>
        <translation>打开平面图(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation>启动(&amp;S)…</translation>
    </message>
    <message>
        <source>Pro&amp;mote…</source>
        <translation>推进(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>暂停(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>回滚(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>豁免(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>Ro&amp;bots</source>
        <translation>机器人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>检查清单(&amp;C)</translation>
    </message>
    <message>
        <source>Pla&amp;n</source>
        <translation>计划(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Local &amp;time</source>
        <translation>本地时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>帮助(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>新建计划(&amp;N)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Abort…</source>
        <translation>中止(&amp;A)…</translation>
    </message>
    <message>
        <source>C&amp;lean-up…</source>
        <translation>清理(&amp;L)…</translation>
    </message>
    <message>
        <source>Lift &amp;bar…</source>
        <translation>解除禁用(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>报警(&amp;A)</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
        <source>Hand-&amp;over note…</source>
        <translation>交接说明(&amp;O)…</translation>
    </message>
    <message>
        <source>About &amp;Slipway</source>
        <translation>关于 Slipway(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Investigate</source>
        <translation>调查(&amp;I)</translation>
    </message>
    <message>
        <source>Perspective: Op&amp;erate</source>
        <translation>视图模式：运行(&amp;E)</translation>
    </message>
    <message>
        <source>Per&amp;spective: Plan</source>
        <translation>视图模式：计划(&amp;S)</translation>
    </message>
    <message>
        <source>Perspective: Re&amp;view</source>
        <translation>视图模式：回顾(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Change s&amp;hare of tasks…</source>
        <translation>更改任务比例(&amp;H)…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>打印(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>AddItemDialog</name>
    <message>
        <source>Add an item to the checklist</source>
        <translation>向检查清单添加项目</translation>
    </message>
    <message>
        <source>What must be true before the start</source>
        <translation>启动前必须成立的条件</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>项目(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add item</source>
        <translation>添加项目(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>The risk is high and robots cannot run two models at once, so the least that can show harm is a few robots.</source>
        <translation>风险高且机器人无法同时运行两个模型，因此能显示损害的最小范围是少数机器人。</translation>
    </message>
    <message>
        <source>A bad candidate reaches 5 % of the robots for about 100 tasks before the next stage is even possible.</source>
        <translation>有问题的候选模型在进入下一阶段前会影响 5% 的机器人约 100 个任务。</translation>
    </message>
    <message>
        <source>It takes in a few robots at a time, so room on the disks is needed where the candidate goes next.</source>
        <translation>每次纳入少数机器人，因此只需在候选模型下一步所到之处有磁盘空间。</translation>
    </message>
    <message>
        <source>The risk is high, and in shadow no robot executes a single task with the candidate.</source>
        <translation>风险高，而影子方式下没有机器人用候选模型执行任何任务。</translation>
    </message>
    <message>
        <source>Both models see the same tasks, so a difference shows in fewer of them.</source>
        <translation>两个模型看到相同任务，因此更少任务即可显示差异。</translation>
    </message>
    <message>
        <source>A major change is best tried as a whole: green is validated in shadow and then takes over in one switch.</source>
        <translation>重大更改最好整体试行：绿环境以影子验证，然后一次切换接管。</translation>
    </message>
    <message>
        <source>The reverse switch is as fast, because both models stay loaded.</source>
        <translation>反向切换同样快，因为两个模型都保持加载。</translation>
    </message>
    <message>
        <source>A second set of robots is validated without any customer&apos;s task, and takes over in one switch.</source>
        <translation>第二组机器人在无客户任务下验证，并一次切换接管。</translation>
    </message>
    <message>
        <source>The old set stands by with the old model, so the reverse switch installs nothing.</source>
        <translation>旧组以旧模型待命，反向切换无需安装。</translation>
    </message>
    <message>
        <source>Small changes that come often need no installation for each step: the share of tasks is only a number.</source>
        <translation>频繁的小更改无需逐步安装：任务比例只是一个数字。</translation>
    </message>
    <message>
        <source>Lowering the share takes a round trip.</source>
        <translation>降低比例只需一次往返。</translation>
    </message>
    <message>
        <source>Two arms at the same time tell the difference of the models from the difference of the days.</source>
        <translation>两组同时进行，可区分模型差异与日期差异。</translation>
    </message>
    <message>
        <source>It says how large the difference is, how sure that is, and what it could not have seen.</source>
        <translation>它说明差异多大、把握多大，以及无法看出什么。</translation>
    </message>
    <message>
        <source>It ends with a conclusion and not with a commit: a canary follows if the answer is deploy.</source>
        <translation>以结论而非正式采用结束：若答案是部署，则随后进行金丝雀。</translation>
    </message>
    <message>
        <source>Every robot runs both models: its own tasks take somewhat longer, and a robot that becomes too slow is taken out.</source>
        <translation>每台机器人运行两个模型：自身任务略慢，过慢者被移出。</translation>
    </message>
    <message>
        <source>What a candidate would have done is predicted, not seen.</source>
        <translation>候选模型会如何行动是预测而非实测。</translation>
    </message>
    <message>
        <source>At the switch the whole fleet is exposed at once.</source>
        <translation>切换时整个机群同时启用候选模型。</translation>
    </message>
    <message>
        <source>Every robot holds both models, and runs both while green is validated.</source>
        <translation>每台机器人持有两个模型，并在验证绿环境时同时运行。</translation>
    </message>
    <message>
        <source>Half of the robots stand idle at any time: it needs spare hardware.</source>
        <translation>任何时候都有一半机器人空闲：需要备用硬件。</translation>
    </message>
    <message>
        <source>At the switch all customers are exposed at once.</source>
        <translation>切换时所有客户同时启用候选模型。</translation>
    </message>
    <message>
        <source>Every robot holds both models for as long as the flag is below 100 %.</source>
        <translation>只要开关低于 100%，每台机器人都持有两个模型。</translation>
    </message>
    <message>
        <source>Every robot is exposed, though for a part of its tasks.</source>
        <translation>每台机器人都启用候选模型，但只用于部分任务。</translation>
    </message>
    <message>
        <source>It ends with a recommendation and not with a commit: a canary follows if the answer is deploy.</source>
        <translation>以建议而非正式采用结束：若答案是部署，则随后进行金丝雀。</translation>
    </message>
    <message>
        <source>Half of the robots execute the candidate until both arms have 10 000 tasks; only its guardrail stops a bad one earlier.</source>
        <translation>一半机器人执行候选模型直到两组各有 10,000 个任务；只有护栏能更早停止坏模型。</translation>
    </message>
    <message>
        <source>With the default stages it takes about an hour of soak and 8 100 tasks of the candidate.</source>
        <translation>默认阶段约需一小时观察期和 8,100 个候选模型任务。</translation>
    </message>
    <message>
        <source>Without room for both models a robot cannot go back by a switch and is not eligible: free the disk first.</source>
        <translation>没有两个模型的空间，机器人无法切换返回且不合格：请先释放磁盘。</translation>
    </message>
    <message>
        <source>It takes half of the robots out of service while they are validated: for a fleet with spare robots.</source>
        <translation>验证期间一半机器人停止服务：适合有备用机器人的机群。</translation>
    </message>
    <message>
        <source>It measures which model is better and switches nothing: for a question, not for a change.</source>
        <translation>它衡量哪个模型更好而不切换：用于提问，而非更改。</translation>
    </message>
    <message>
        <source>It needs room for both models on every robot at once.</source>
        <translation>需要每台机器人同时有两个模型的空间。</translation>
    </message>
    <message>
        <source>Robots would have to run two models at once, and their latency has no room for it.</source>
        <translation>机器人须同时运行两个模型，而其延迟没有余量。</translation>
    </message>
    <message>
        <source>The risk does not warrant a day that ends without a commit.</source>
        <translation>以此风险，不值得花一天却得不到正式采用。</translation>
    </message>
    <message>
        <source>Its switch exposes the whole fleet at once, which the risk forbids as a first step.</source>
        <translation>其切换使整个机群同时启用候选模型，风险不允许作为第一步。</translation>
    </message>
    <message>
        <source>A small change does not need the whole fleet to switch at once.</source>
        <translation>小更改无需整个机群同时切换。</translation>
    </message>
    <message>
        <source>It keeps both models on every robot, which pays only for changes that come often.</source>
        <translation>它在每台机器人上保留两个模型，仅对频繁更改划算。</translation>
    </message>
    <message>
        <source>It exposes every robot from its first step on.</source>
        <translation>它从第一步起就让每台机器人启用候选模型。</translation>
    </message>
    <message>
        <source>Even a canary executes tasks with a candidate that nothing is known about yet; it is the next step.</source>
        <translation>即使金丝雀也会用未知的候选模型执行任务；它是下一步。</translation>
    </message>
    <message>
        <source>It would work too, in more steps than this change needs.</source>
        <translation>也可行，但步骤多于此更改所需。</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>New plan, %1</source>
        <translation>新计划，%1</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>strategy: why not</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>为何不选其他</translation>
    </message>
    <message>
        <source>Reasons, costs, and why not the others</source>
        <translation>理由、代价及不选其他的原因</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Which strategy fits this change?</source>
        <translation>哪种策略适合此更改？</translation>
    </message>
    <message>
        <source>How large is the change?</source>
        <translation>更改有多大？</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>How bad would an unnoticed bad candidate be?</source>
        <translation>若未发现候选模型有问题，后果有多严重？</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>risk</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Do such changes come every week or more often?</source>
        <translation>此类更改是否每周或更频繁？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Can robots run two models at once within their latency?</source>
        <translation>机器人能否在延迟要求内同时运行两个模型？</translation>
    </message>
    <message>
        <source>Has every robot room for both models?</source>
        <translation>每台机器人是否有两个模型的空间？</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question, answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Strategy of the new plan</source>
        <translation>新计划的策略</translation>
    </message>
    <message>
        <source>Fleet, models and gates</source>
        <translation>机群、模型和门限</translation>
    </message>
    <message>
        <source>As in the open plan, %1</source>
        <translation>同打开的计划，%1</translation>
    </message>
    <message>
        <source>As in the open plan: none is open without mistakes</source>
        <translation>同打开的计划：没有无误的打开计划</translation>
    </message>
    <message>
        <source>Fleet, models and gates as in the open plan</source>
        <translation>机群、模型和门限同打开的计划</translation>
    </message>
    <message>
        <source>Blank, to be filled in</source>
        <translation>空白，待填写</translation>
    </message>
    <message>
        <source>Fleet and models blank, to be filled in</source>
        <translation>机群和模型留空待填写</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: make no plan</source>
        <translation>取消：不创建计划</translation>
    </message>
    <message>
        <source>&amp;Create plan</source>
        <translation>创建计划(&amp;C)</translation>
    </message>
    <message>
        <source>Create a plan with the chosen strategy</source>
        <translation>按所选策略创建计划</translation>
    </message>
</context>
<context>
    <name>AgreementChart</name>
    <message>
        <source>Same action as the baseline</source>
        <translation>与基线动作相同</translation>
    </message>
    <message>
        <source>Waiting for tasks in shadow</source>
        <translation>等待影子任务</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Same action: %1 (%2 – %3)</source>
        <translation>动作相同：%1（%2 – %3）</translation>
    </message>
</context>
<context>
    <name>AlarmModel</name>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Gone, not acknowledged</source>
        <translation>已恢复，未确认</translation>
    </message>
    <message>
        <source>Shelved until %1: %2</source>
        <translation>搁置至 %1：%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>person, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>最近（UTC）</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>确认人</translation>
    </message>
</context>
<context>
    <name>AlarmPanel</name>
    <message numerus="yes">
        <source>%n alarm(s) in the last ten minutes: look for what they have in common.</source>
        <translation>
            <numerusform>最近十分钟内有 %n 条报警：请找出共同点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm acknowledged: %1</source>
        <translation>报警已确认：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged: %1</source>
        <translation>
            <numerusform>已确认 %n 条报警：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm shelved (%1): %2</source>
        <comment>reason, alarm</comment>
        <translation>报警已搁置（%1）：%2</translation>
    </message>
    <message>
        <source>The note about the alarm is not recorded: %1</source>
        <translation>报警备注未记录：%1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Shortcut while the alarms have the keyboard: A</source>
        <translation>报警获得焦点时的快捷键：A</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>全部确认</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>Mute the sound</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>No alarms.</source>
        <translation>没有报警。</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Not acknowledged ones first; times are UTC.</source>
        <translation>未确认的在前；时间为 UTC。</translation>
    </message>
    <message>
        <source>What you did about the alarm is not kept: %1</source>
        <translation>您对报警的处理未能保存：%1</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message numerus="yes">
        <source>%n robot(s): %1</source>
        <translation>
            <numerusform>%n 台机器人：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robots are quarantined, among them %1; no commands, their results are not counted</source>
        <translation>
            <numerusform>%n 台机器人被隔离（包括 %1）：不发指令，结果不计入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robots are quarantined: %1; no commands, their results are not counted</source>
        <translation>
            <numerusform>%n 台机器人被隔离：%1；不发指令，结果不计入</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>高 %1</translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation>中 %1</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>低 %1</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <comment>alarms whose condition is gone</comment>
        <translation>已恢复 %1</translation>
    </message>
</context>
<context>
    <name>ArmsChart</name>
    <message>
        <source>Success per hour</source>
        <translation>每小时成功率</translation>
    </message>
    <message numerus="yes">
        <source>Success per %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟的成功率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Success per %n second(s)</source>
        <translation>
            <numerusform>每 %n 秒的成功率</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Tasks per hour</source>
        <translation>每小时任务数</translation>
    </message>
    <message numerus="yes">
        <source>Tasks per %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟任务数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tasks per %n second(s)</source>
        <translation>
            <numerusform>每 %n 秒任务数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tasks (%3 – %4)</source>
        <translation>%2 个任务的 %1（%3 – %4）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>BreakdownModel</name>
    <message>
        <source>(not known)</source>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>no candidate task</source>
        <translation>无候选模型任务</translation>
    </message>
    <message>
        <source>no baseline task</source>
        <translation>无基线任务</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ 更差</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ 更好</translation>
    </message>
    <message>
        <source>no difference shown</source>
        <translation>未显示差异</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选模型</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>差异（百分点）</translation>
    </message>
    <message>
        <source>Candidate is</source>
        <translation>候选模型表现</translation>
    </message>
</context>
<context>
    <name>BreakdownView</name>
    <message numerus="yes">
        <source>%n group(s), worst first</source>
        <translation>
            <numerusform>%n 组，最差在前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%1/%n 组</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no task to compare.</source>
        <translation>没有可比较的任务。</translation>
    </message>
    <message>
        <source>No group matches the filter.</source>
        <translation>没有符合筛选的分组。</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>按站点</translation>
    </message>
    <message>
        <source>By robot kind</source>
        <translation>按机器人类型</translation>
    </message>
    <message>
        <source>By robot</source>
        <translation>按机器人</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By hour (UTC)</source>
        <translation>按小时（UTC）</translation>
    </message>
    <message>
        <source>Group tasks by</source>
        <translation>任务分组依据</translation>
    </message>
    <message>
        <source>Filter by any word (Ctrl+F)</source>
        <translation>按任意词筛选（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>筛选分组</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Success by group, worst first</source>
        <translation>各组成功率，最差在前</translation>
    </message>
</context>
<context>
    <name>CharacteristicsView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Candidate&apos;s success</source>
        <translation>候选模型成功率</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Tasks to rollback</source>
        <translation>回滚前任务数</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Extra failures</source>
        <translation>额外失败</translation>
    </message>
    <message>
        <source>The plan has mistakes; its characteristics are of the last plan without.</source>
        <translation>计划有错误；所示特性属于上一个无误的计划。</translation>
    </message>
    <message>
        <source>Computing for the plan as it is now…</source>
        <translation>正在按当前计划计算…</translation>
    </message>
    <message>
        <source>Not computed: %1</source>
        <translation>未计算：%1</translation>
    </message>
    <message>
        <source>What the success gates alone do, from %1 simulated rollouts a row.</source>
        <translation>仅成功率门限的效果，每行取自 %1 次模拟发布。</translation>
    </message>
    <message>
        <source>What the success gates alone do; exact.</source>
        <translation>仅成功率门限的效果；精确值。</translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation>计算进度</translation>
    </message>
    <message>
        <source>Chances for candidates from good to bad</source>
        <translation>从好到差的候选模型的概率</translation>
    </message>
    <message>
        <source>Compute the characteristics, or cancel</source>
        <translation>计算特性或取消</translation>
    </message>
    <message>
        <source>Difference in points</source>
        <translation>差异（百分点）</translation>
    </message>
    <message>
        <source>Difference found</source>
        <translation>发现差异</translation>
    </message>
    <message>
        <source>What a comparison of %1 tasks an arm finds.</source>
        <translation>每组 %1 个任务的比较能发现什么。</translation>
    </message>
    <message>
        <source>Smallest rise found in 80 % of tests: %1 points.</source>
        <translation>80% 的测试中可发现的最小上升：%1 个百分点。</translation>
    </message>
    <message>
        <source>Smallest fall found in 80 % of tests: %1 points.</source>
        <translation>80% 的测试中可发现的最小下降：%1 个百分点。</translation>
    </message>
    <message>
        <source>Assumed: tasks are independent; with few robots less is found.</source>
        <translation>假定：任务相互独立；机器人少时能发现的更少。</translation>
    </message>
    <message>
        <source>The sequential method may end sooner, and finds small differences somewhat less often.</source>
        <translation>序贯方法可能更早结束，发现小差异的机会略少。</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>需要决定</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>强制越过</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>正式采用</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>已切换</translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation>任务比例</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>回滚</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>group, done, all</comment>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>Reason to overrule it</source>
        <translation>强制越过的理由</translation>
    </message>
    <message>
        <source>Evidence: a note or a link</source>
        <translation>证据：备注或链接</translation>
    </message>
    <message>
        <source>Ticked by %1 at %2</source>
        <translation>%1 于 %2 勾选</translation>
    </message>
    <message>
        <source>! Say who you are, at the top of the page.</source>
        <translation>! 请在页面顶部填写姓名。</translation>
    </message>
    <message>
        <source>! A note is missing: on what evidence?</source>
        <translation>! 缺少备注：依据是什么？</translation>
    </message>
    <message numerus="yes">
        <source>! The automatic check failed (%1). Overruling it needs a reason of at least %n character(s).</source>
        <translation>
            <numerusform>! 自动检查未通过（%1）。强制越过需要至少 %n 个字符的理由。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, against the automatic check (%2)</source>
        <translation>%1，与自动检查（%2）相反</translation>
    </message>
    <message>
        <source>The file is too large for a checklist.</source>
        <translation>文件过大，不是检查清单。</translation>
    </message>
    <message>
        <source>Notes filled in from %1. The ticks are yours to set.</source>
        <translation>已从 %1 填入备注。勾选由您自己完成。</translation>
    </message>
    <message>
        <source>Fill in notes from a checklist file</source>
        <translation>从检查清单文件填入备注</translation>
    </message>
    <message>
        <source>Checklists (*.json)</source>
        <translation>检查清单 (*.json)</translation>
    </message>
    <message>
        <source>Save the items that are done</source>
        <translation>保存已完成的项目</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>Ticked by</source>
        <translation>勾选人</translation>
    </message>
    <message>
        <source>Your name, kept with each tick</source>
        <translation>您的姓名，随每个勾选保存</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Fill in from file…</source>
        <translation>从文件填入…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Evidence for: %1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>Checked automatically, %1: %2</source>
        <translation>自动检查，%1：%2</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Tick again</source>
        <translation>重新勾选</translation>
    </message>
    <message>
        <source>Tick again what opened by itself</source>
        <translation>重新勾选自动打开的项</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Open the evidence for: %1</source>
        <translation>打开证据：%1</translation>
    </message>
    <message>
        <source>Save the checklist as PDF</source>
        <translation>将检查清单保存为 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Tick: %1</source>
        <translation>勾选：%1</translation>
    </message>
    <message>
        <source>Untick: %1</source>
        <translation>取消勾选：%1</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Own items</source>
        <translation>自定义项目</translation>
    </message>
    <message>
        <source>Items of your team</source>
        <translation>团队项目</translation>
    </message>
    <message>
        <source>Add an item…</source>
        <translation>添加项目…</translation>
    </message>
    <message>
        <source>Open a template…</source>
        <translation>打开模板…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>保存为模板…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Removed “%1”. Undo brings it back with its tick and note.</source>
        <translation>已移除“%1”。撤销可连同勾选和备注一起恢复。</translation>
    </message>
    <message>
        <source>Fill in from file</source>
        <translation>从文件填入</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>打开模板</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of your team opened from %1.</source>
        <translation>
            <numerusform>已从 %1 打开 %n 个团队项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a template of own items</source>
        <translation>打开自定义项目模板</translation>
    </message>
    <message>
        <source>Checklist templates (*.json)</source>
        <translation>检查清单模板 (*.json)</translation>
    </message>
    <message>
        <source>Save the own items as a template</source>
        <translation>将自定义项目存为模板</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove from the list: %1</source>
        <translation>从清单移除：%1</translation>
    </message>
    <message>
        <source>For the next start: %1 of %2 done</source>
        <translation>用于下次启动：已完成 %1/%2</translation>
    </message>
</context>
<context>
    <name>ChecklistPrint</name>
    <message>
        <source>! overruled</source>
        <translation>! 强制越过</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 已完成</translation>
    </message>
    <message>
        <source>– open</source>
        <translation>– 未完成</translation>
    </message>
    <message>
        <source>automatic, %1</source>
        <translation>自动，%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 Overruled: %2</source>
        <comment>figure, reason</comment>
        <translation>%1 强制越过：%2</translation>
    </message>
    <message>
        <source>Pre-deployment checklist</source>
        <translation>部署前检查清单</translation>
    </message>
    <message>
        <source>No plan was open.</source>
        <translation>没有打开的计划。</translation>
    </message>
    <message>
        <source>Plan %1.</source>
        <translation>计划 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 done on %3.</source>
        <translation>%3 已完成 %1/%2。</translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message>
        <source>! Open again: the figure is too old to count.</source>
        <translation>! 重新打开：数据过旧。</translation>
    </message>
    <message>
        <source>! Open again: there is no figure any more.</source>
        <translation>! 重新打开：数据已不存在。</translation>
    </message>
    <message>
        <source>! Open again: it was ticked for another plan.</source>
        <translation>! 重新打开：此前为另一计划勾选。</translation>
    </message>
    <message>
        <source>Open again, because the automatic check now fails: %1.</source>
        <translation>因自动检查现未通过而重新打开：%1。</translation>
    </message>
    <message>
        <source>Open again, because the figure is too old: %1.</source>
        <translation>因数据过旧而重新打开：%1。</translation>
    </message>
    <message>
        <source>Open again, because there is no figure any more: %1.</source>
        <translation>因数据不存在而重新打开：%1。</translation>
    </message>
    <message>
        <source>Open again, because another plan was opened (the notes are kept): %1.</source>
        <translation>因打开了另一计划而重新打开（备注保留）：%1。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>! The figure is too old to count (%1): %2</source>
        <translation>! 数据过旧（%1）：%2</translation>
    </message>
    <message>
        <source>✗ Open again, the automatic check failed (%1): %2</source>
        <translation>✗ 重新打开，自动检查未通过（%1）：%2</translation>
    </message>
    <message>
        <source>✗ The automatic check failed (%1): %2</source>
        <translation>✗ 自动检查未通过（%1）：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Say what must be true before the start.</source>
        <translation>请写明启动前必须满足什么。</translation>
    </message>
    <message>
        <source>Choose a group, or write the name of a new one.</source>
        <translation>请选择一个组，或输入新组的名称。</translation>
    </message>
    <message numerus="yes">
        <source>An item has at most %n character(s).</source>
        <translation>
            <numerusform>一个项目最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of a group has at most %n character(s).</source>
        <translation>
            <numerusform>组名最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>An item is one line, without control characters or marks that turn the direction.</source>
        <translation>项目须为一行，不含控制字符或改变文字方向的标记。</translation>
    </message>
    <message>
        <source>This item is on the list already.</source>
        <translation>此项目已在清单中。</translation>
    </message>
    <message>
        <source>This is a standard item; it is on the list already.</source>
        <translation>这是标准项目，已在清单中。</translation>
    </message>
    <message numerus="yes">
        <source>The list is full: a team adds at most %n item(s).</source>
        <translation>
            <numerusform>清单已满：团队最多添加 %n 个项目。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast on black</source>
        <translation>高对比度（黑底）</translation>
    </message>
    <message>
        <source>High contrast on white</source>
        <translation>高对比度（白底）</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>There is nothing to do it to.</source>
        <translation>没有可操作的对象。</translation>
    </message>
    <message>
        <source>Robot · %1 · %2</source>
        <comment>site, condition</comment>
        <translation>机器人 · %1 · %2</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>Plan opened lately</source>
        <translation>最近打开的计划</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rollout, plan</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Past rollout · %1</source>
        <comment>outcome</comment>
        <translation>历史发布 · %1</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>视图模式</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>颜色：%1</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>%1, not possible now: %2</source>
        <comment>command, reason</comment>
        <translation>%1，目前不可用：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is, or why not now</source>
        <translation>说明，或目前不可用的原因</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Nothing is called like this.</source>
        <translation>没有此名称的内容。</translation>
    </message>
    <message>
        <source>Not possible now: %1</source>
        <translation>现在不可用：%1</translation>
    </message>
    <message>
        <source>Arrow keys choose, Return does it, Esc closes.</source>
        <translation>方向键选择，回车执行，Esc 关闭。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type what you want to do or see</source>
        <translation>输入要做或要看的内容</translation>
    </message>
    <message>
        <source>What you want to do or see</source>
        <translation>要做或要看的内容</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>匹配的命令</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>Success of both candidates by time since start; the table has the numbers</source>
        <translation>两个候选模型自启动起的成功率；数字见表格</translation>
    </message>
    <message>
        <source>Since its start</source>
        <translation>自启动起</translation>
    </message>
    <message>
        <source>%1: no success to show</source>
        <translation>%1：没有可显示的成功率</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rollout, success</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>id, plan, outcome</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>There is no other rollout to compare with yet.</source>
        <translation>尚无其他发布可比较。</translation>
    </message>
    <message>
        <source>Reading both rollouts…</source>
        <translation>正在读取两次发布…</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Both ran the same plan</source>
        <translation>两次使用同一计划</translation>
    </message>
    <message>
        <source>What differs in their plans</source>
        <translation>两份计划的差异</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copied as CSV</source>
        <translation>已复制为 CSV</translation>
    </message>
    <message>
        <source>Compare two rollouts</source>
        <translation>比较两个发布</translation>
    </message>
    <message>
        <source>%1 beside</source>
        <translation>%1 对比</translation>
    </message>
    <message>
        <source>The other rollout</source>
        <translation>另一次发布</translation>
    </message>
    <message>
        <source>Figures of both rollouts</source>
        <translation>两次发布的数据</translation>
    </message>
    <message>
        <source>Candidate success since start</source>
        <translation>候选模型自启动起的成功率</translation>
    </message>
    <message>
        <source>Differences of their plans</source>
        <translation>两份计划的差异</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare with another plan</source>
        <translation>与另一计划比较</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>计划 (*.json)</translation>
    </message>
    <message>
        <source>it is not the JSON of a plan</source>
        <translation>不是计划的 JSON</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>此计划</translation>
    </message>
    <message>
        <source>Other plan</source>
        <translation>另一计划</translation>
    </message>
    <message>
        <source>Choose another plan: only what differs from the open one is shown, and what the gates of both do.</source>
        <translation>请选择另一计划：仅显示与已打开计划的差异，以及两者门限的作用。</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>未打开 %1：%2</translation>
    </message>
    <message>
        <source>%1 says the same as this plan.</source>
        <translation>%1 与此计划内容相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n members differ from %1.</source>
        <translation>
            <numerusform>%n 个字段与 %1 不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The other plan has mistakes.</source>
        <translation>另一计划有错误。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>this plan or other plan, its name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not computed: %1</source>
        <translation>未计算：%1</translation>
    </message>
    <message>
        <source>Open other plan…</source>
        <translation>打开另一计划…</translation>
    </message>
    <message>
        <source>Open the plan to compare with</source>
        <translation>打开要比较的计划</translation>
    </message>
    <message>
        <source>Other from sample</source>
        <translation>从示例选择另一计划</translation>
    </message>
    <message>
        <source>Compare with a sample plan</source>
        <translation>与示例计划比较</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>What differs between the two plans</source>
        <translation>两份计划之间的差异</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>hidden until both arms are complete</source>
        <translation>两组完成前隐藏</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <comment>success, its 95 % interval</comment>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message>
        <source>%1 points (%2 to %3)</source>
        <comment>difference, its 95 % interval</comment>
        <translation>%1 个百分点（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>p50, p95, p99</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, strategy</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from model, to model</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>启动人</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Robots reached</source>
        <translation>涉及的机器人</translation>
    </message>
    <message>
        <source>Candidate tasks</source>
        <translation>候选模型任务</translation>
    </message>
    <message>
        <source>Candidate success</source>
        <translation>候选模型成功率</translation>
    </message>
    <message>
        <source>Baseline tasks</source>
        <translation>基线任务</translation>
    </message>
    <message>
        <source>Baseline success</source>
        <translation>基线成功率</translation>
    </message>
    <message>
        <source>Candidate minus baseline</source>
        <translation>候选模型减基线</translation>
    </message>
    <message>
        <source>Candidate latency p50, p95, p99</source>
        <translation>候选模型延迟 p50、p95、p99</translation>
    </message>
    <message>
        <source>Baseline latency p50, p95, p99</source>
        <translation>基线延迟 p50、p95、p99</translation>
    </message>
    <message>
        <source>Time to stage %1</source>
        <translation>到阶段 %1 的时间</translation>
    </message>
    <message>
        <source>Time to rollback</source>
        <translation>到回滚的时间</translation>
    </message>
    <message>
        <source>Time to commit</source>
        <translation>到正式采用的时间</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Failed candidate tasks</source>
        <translation>候选模型失败任务</translation>
    </message>
    <message>
        <source>%1 in shadow, none executed</source>
        <translation>影子 %1 个，均未执行</translation>
    </message>
    <message>
        <source>%1, predicted</source>
        <translation>%1（预测）</translation>
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
措施：%2
负责人：%3
由 %4 记录，%5</translation>
    </message>
    <message>
        <source>Nobody has concluded yet. A conclusion closes the investigation and stands in the report; it cannot be changed afterwards, only followed by another.</source>
        <translation>尚无人作出结论。结论会结束调查并写入报告；之后不可更改，只能再追加结论。</translation>
    </message>
    <message>
        <source>&amp;Record the conclusion</source>
        <translation>记录结论(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Record another conclusion</source>
        <translation>记录另一结论(&amp;R)</translation>
    </message>
    <message>
        <source>Say what you concluded.</source>
        <translation>请写明结论。</translation>
    </message>
    <message>
        <source>Say what will be done.</source>
        <translation>请写明将采取的措施。</translation>
    </message>
    <message>
        <source>Say who does it.</source>
        <translation>请写明由谁执行。</translation>
    </message>
    <message>
        <source>&amp;Conclusion: what went wrong, and how sure is it?</source>
        <translation>结论：哪里出了问题，把握多大(&amp;C)？</translation>
    </message>
    <message>
        <source>&amp;Action: what will be done?</source>
        <translation>措施：将做什么(&amp;A)？</translation>
    </message>
    <message>
        <source>&amp;Owner: who does it?</source>
        <translation>负责人：由谁执行(&amp;O)？</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>Still needed: a reason of at least %n character(s).</source>
        <translation>
            <numerusform>还需要：至少 %n 个字符的理由。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: the name, exactly as shown.</source>
        <translation>还需要：与所示完全一致的名称。</translation>
    </message>
    <message>
        <source>This changed while it was open, so nothing can be confirmed here: %1 Close this and look again.</source>
        <translation>打开期间情况已改变，因此无法在此确认：%1 请关闭后重新查看。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>This machine only</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>Unencrypted network</source>
        <translation>未加密网络</translation>
    </message>
    <message>
        <source>Slipway cannot start</source>
        <translation>Slipway 无法启动</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>1 robot</source>
        <translation>1 台机器人</translation>
    </message>
    <message>
        <source>%L1 robots</source>
        <translation>%L1 台机器人</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>mix</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>rollback-ready</source>
        <translation>回滚就绪</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>console-started</source>
        <translation>控制台启动</translation>
    </message>
    <message>
        <source>rollout-started</source>
        <translation>发布启动</translation>
    </message>
    <message>
        <source>stage-entered</source>
        <translation>进入阶段</translation>
    </message>
    <message>
        <source>gate-failed</source>
        <translation>门限未通过</translation>
    </message>
    <message>
        <source>gate-debt</source>
        <translation>门限被强制越过</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>needs-decision</source>
        <translation>需要决定</translation>
    </message>
    <message>
        <source>rollback-started</source>
        <translation>回滚开始</translation>
    </message>
    <message>
        <source>rollback-incomplete</source>
        <translation>回滚未完成</translation>
    </message>
    <message>
        <source>rollback-halted</source>
        <translation>回滚停止</translation>
    </message>
    <message>
        <source>rolled-back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>commit-started</source>
        <translation>正式采用开始</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>已正式采用</translation>
    </message>
    <message>
        <source>candidate-barred</source>
        <translation>候选模型已禁用</translation>
    </message>
    <message>
        <source>bar-lifted</source>
        <translation>已解除禁用</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>robot-left-out</source>
        <translation>机器人被排除</translation>
    </message>
    <message>
        <source>robot-corrected</source>
        <translation>机器人已纠正</translation>
    </message>
    <message>
        <source>robot-quarantined</source>
        <translation>机器人已隔离</translation>
    </message>
    <message>
        <source>generation-adopted</source>
        <translation>已采用代次</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>switched</source>
        <translation>启用方式已切换</translation>
    </message>
    <message>
        <source>share-changed</source>
        <translation>比例已更改</translation>
    </message>
    <message>
        <source>concluding</source>
        <translation>正在结束</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>cleanup-scheduled</source>
        <translation>已安排清理</translation>
    </message>
    <message>
        <source>cleanup-cancelled</source>
        <translation>清理已取消</translation>
    </message>
    <message>
        <source>cleanup-started</source>
        <translation>清理开始</translation>
    </message>
    <message>
        <source>cleaned-up</source>
        <translation>已清理</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>正在回滚</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>committing</source>
        <translation>正在正式采用</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>needs decision</source>
        <translation>需要决定</translation>
    </message>
    <message>
        <source>console restarted</source>
        <translation>控制台重启</translation>
    </message>
    <message>
        <source>machine slept</source>
        <translation>机器曾休眠</translation>
    </message>
    <message>
        <source>storage failed</source>
        <translation>存储故障</translation>
    </message>
    <message>
        <source>robots ahead of the journal</source>
        <translation>机器人超前于日志账本</translation>
    </message>
    <message>
        <source>outage</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>active</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已保持</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>下载中</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>验证中</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>incompatible</source>
        <translation>不兼容</translation>
    </message>
    <message>
        <source>load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>文本结尾</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>not below</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>证据不支持</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>unexpected errors</source>
        <translation>意外错误</translation>
    </message>
    <message>
        <source>safe idle</source>
        <translation>安全空闲</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>警报：%1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 报告：%2</translation>
    </message>
    <message>
        <source>%1 disconnected: %2.</source>
        <translation>%1 已断开：%2。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>Rolling back to %1: %2</source>
        <translation>正在回滚到 %1：%2</translation>
    </message>
    <message>
        <source>Returning to %1: %2</source>
        <translation>正在返回 %1：%2</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候选模型</translation>
    </message>
    <message>
        <source>control</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>%1 (p %L2)</source>
        <translation>%1(p %L2)</translation>
    </message>
    <message>
        <source>closed by the robot (%1)</source>
        <translation>由机器人关闭（%1）</translation>
    </message>
    <message>
        <source>%1 keep it</source>
        <translation>%1 保留它</translation>
    </message>
    <message>
        <source>1 candidate task</source>
        <translation>1 个候选模型任务</translation>
    </message>
    <message>
        <source>%L1 candidate tasks</source>
        <translation>%L1 个候选模型任务</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>1 次失败</translation>
    </message>
    <message>
        <source>%L1 failures</source>
        <translation>%L1 次失败</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早</translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚</translation>
    </message>
    <message>
        <source>%1 (indicative: few robots)</source>
        <translation>%1（仅供参考：机器人少）</translation>
    </message>
    <message>
        <source>label noise</source>
        <translation>标签噪声</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation>过拟合</translation>
    </message>
    <message>
        <source>checklist overridden</source>
        <translation>检查清单被强制越过</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Cannot listen: %1</source>
        <translation>无法监听：%1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>被停止</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Model performance</source>
        <translation>模型性能</translation>
    </message>
    <message>
        <source>Team readiness</source>
        <translation>团队就绪</translation>
    </message>
    <message>
        <source>Deployment plan</source>
        <translation>部署计划</translation>
    </message>
    <message>
        <source>advances</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>正式采用</translation>
    </message>
    <message>
        <source>concludes</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>below 90 %</source>
        <translation>低于 90%</translation>
    </message>
    <message>
        <source>Its lease ended</source>
        <translation>租约已结束</translation>
    </message>
    <message>
        <source>undecided, keep</source>
        <translation>未决，保留</translation>
    </message>
    <message>
        <source>Yates, two-sided</source>
        <translation>Yates，双侧</translation>
    </message>
    <message>
        <source>Yates, one-sided</source>
        <translation>Yates，单侧</translation>
    </message>
    <message>
        <source>Pearson, two-sided</source>
        <translation>Pearson，双侧</translation>
    </message>
    <message>
        <source>Pearson, one-sided</source>
        <translation>Pearson，单侧</translation>
    </message>
    <message>
        <source>journal entry %1</source>
        <translation>日志账本条目 %1</translation>
    </message>
    <message>
        <source>no robot keeps it</source>
        <translation>没有机器人保留它</translation>
    </message>
    <message>
        <source>%1 keeps it</source>
        <translation>%1 保留它</translation>
    </message>
    <message>
        <source>clean-up: %1 is retired</source>
        <translation>清理：%1 已退役</translation>
    </message>
    <message>
        <source>%1 is gone from %L2 robots; %3</source>
        <translation>%1 已从 %L2 台机器人移除；%3</translation>
    </message>
    <message>
        <source>%1 is retired: it is deleted from %L2 robots; %3</source>
        <translation>%1 退役：将从 %L2 台机器人删除；%3</translation>
    </message>
    <message>
        <source>%1 is deleted from %L2 robots in %3 unless somebody postpones it; %4</source>
        <translation>除非推迟，%1 将在 %3后从 %L2 台机器人删除；%4</translation>
    </message>
    <message>
        <source>%1 is in use again: it is not deleted</source>
        <translation>%1 再次使用：不会删除</translation>
    </message>
    <message>
        <source>there is no rollout %1</source>
        <translation>没有发布 %1</translation>
    </message>
    <message>
        <source>%1 has ended: %2</source>
        <translation>%1 已结束：%2</translation>
    </message>
    <message>
        <source>%1 has changed since you looked (revision %2, now %3)</source>
        <translation>您查看后 %1 已变化（修订 %2，现为 %3）</translation>
    </message>
    <message>
        <source>a reason of at least %1 characters is needed</source>
        <translation>需要至少 %1 个字符的理由</translation>
    </message>
    <message>
        <source>%1 checklist items are open, the first is %2</source>
        <translation>检查清单有 %1 项未完成，首项为 %2</translation>
    </message>
    <message>
        <source>the %1 gate cannot be skipped: %2</source>
        <translation>%1门限不可跳过：%2</translation>
    </message>
    <message>
        <source>promoted past %1 with a reason: %2</source>
        <translation>说明理由后越过 %1 推进：%2</translation>
    </message>
    <message>
        <source>the journal cannot be written: no rollout can start</source>
        <translation>日志账本无法写入：不能启动发布</translation>
    </message>
    <message>
        <source>this rollout id was used before</source>
        <translation>此发布标识已被使用</translation>
    </message>
    <message>
        <source>%1 is still %2</source>
        <translation>%1 仍为%2</translation>
    </message>
    <message>
        <source>%1 is barred for another %2 h %3 min after %4: %5</source>
        <translation>%1 在 %4 之后还将禁用 %2 小时 %3 分：%5</translation>
    </message>
    <message>
        <source>no robot is eligible: %1</source>
        <translation>没有合格的机器人：%1</translation>
    </message>
    <message>
        <source>no robot is connected</source>
        <translation>没有机器人连接</translation>
    </message>
    <message>
        <source>the rollout is paused: resume it first</source>
        <translation>发布已暂停：请先继续</translation>
    </message>
    <message>
        <source>the journal cannot be written: no step forward</source>
        <translation>日志账本无法写入：不能前进</translation>
    </message>
    <message>
        <source>robots are still coming back after the console was away</source>
        <translation>控制台离线后机器人仍在返回</translation>
    </message>
    <message>
        <source>the share of tasks is 0, so nothing is known of the candidate: set another share first</source>
        <translation>任务比例为 0，对候选模型一无所知：请先设置其他比例</translation>
    </message>
    <message>
        <source>stage %1 cannot start: %2</source>
        <translation>阶段 %1 无法开始：%2</translation>
    </message>
    <message>
        <source>it is paused already</source>
        <translation>已经暂停</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>未暂停</translation>
    </message>
    <message>
        <source>it is being rolled back already</source>
        <translation>已在回滚</translation>
    </message>
    <message>
        <source>only robots of a rollback can be waived</source>
        <translation>只能豁免回滚中的机器人</translation>
    </message>
    <message>
        <source>no robot is named</source>
        <translation>未指定机器人</translation>
    </message>
    <message>
        <source>%1 is not part of this rollout</source>
        <translation>%1 不属于此发布</translation>
    </message>
    <message>
        <source>%1 is verified already</source>
        <translation>%1 已验证</translation>
    </message>
    <message>
        <source>this candidate is not barred</source>
        <translation>此候选模型未被禁用</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>备注为空</translation>
    </message>
    <message>
        <source>this stage has no share of tasks</source>
        <translation>此阶段没有任务比例</translation>
    </message>
    <message>
        <source>the share must be from 0 to 1</source>
        <translation>比例必须在 0 到 1 之间</translation>
    </message>
    <message>
        <source>the share is that already</source>
        <translation>比例已是该值</translation>
    </message>
    <message>
        <source>%1 cannot choose the model task by task: only 0 or 1 is possible</source>
        <translation>%1 无法逐任务选择模型：只能为 0 或 1</translation>
    </message>
    <message>
        <source>the rollout is paused: the share can only be set to 0</source>
        <translation>发布已暂停：比例只能设为 0</translation>
    </message>
    <message>
        <source>%1 has no clean-up ahead of it</source>
        <translation>%1 没有待进行的清理</translation>
    </message>
    <message>
        <source>the clean-up has begun already</source>
        <translation>清理已经开始</translation>
    </message>
    <message>
        <source>the hours must be from 0 to 8760</source>
        <translation>小时数必须在 0 到 8760 之间</translation>
    </message>
    <message>
        <source>%1 is not deleted: %2</source>
        <translation>不删除 %1：%2</translation>
    </message>
    <message>
        <source>%1 is deleted in %L2 h: %3</source>
        <translation>%1 将在 %L2 小时后删除：%3</translation>
    </message>
    <message>
        <source>%1: %2 %3 to %4 on %L5 eligible robots</source>
        <translation>%1：%2 %3 到 %4，合格机器人 %L5 台</translation>
    </message>
    <message>
        <source>checklist overridden: %1</source>
        <translation>检查清单被强制越过：%1</translation>
    </message>
    <message>
        <source>promoted by %1</source>
        <translation>由 %1 推进</translation>
    </message>
    <message>
        <source>paused by %1</source>
        <translation>由 %1 暂停</translation>
    </message>
    <message>
        <source>resumed by %1</source>
        <translation>由 %1 继续</translation>
    </message>
    <message>
        <source>rolled back by %1</source>
        <translation>由 %1 回滚</translation>
    </message>
    <message>
        <source>aborted by %1</source>
        <translation>由 %1 中止</translation>
    </message>
    <message>
        <source>%L1 robots waived: %2</source>
        <translation>豁免 %L1 台机器人：%2</translation>
    </message>
    <message>
        <source>waived by %1</source>
        <translation>由 %1 豁免</translation>
    </message>
    <message>
        <source>its state is unknown</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>bar of %1 %2 lifted: %3</source>
        <translation>已解除对 %1 %2 的禁用：%3</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>由 %1 设置</translation>
    </message>
    <message>
        <source>every stage passed: %1 is committed</source>
        <translation>所有阶段通过：正式采用 %1</translation>
    </message>
    <message>
        <source>%L1 robots of the other pool stand by</source>
        <translation>另一资源池的 %L1 台机器人待命</translation>
    </message>
    <message>
        <source>%L1 held-back robots get it now</source>
        <translation>%L1 台保留作对照的机器人现在获得它</translation>
    </message>
    <message>
        <source>being committed to %1</source>
        <translation>正在正式采用 %1</translation>
    </message>
    <message>
        <source>no robot could be committed</source>
        <translation>没有机器人可正式采用</translation>
    </message>
    <message>
        <source>%L1 of %L2 robots committed to %3</source>
        <translation>%L1/%L2 台机器人已正式采用 %3</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>%1 have not confirmed and get it when they can</source>
        <translation>%1 台未确认，可行时获得</translation>
    </message>
    <message>
        <source>no evidence that the candidate is worse</source>
        <translation>无证据表明候选模型更差</translation>
    </message>
    <message>
        <source>no evidence that the candidate is better</source>
        <translation>无证据表明候选模型更好</translation>
    </message>
    <message>
        <source>no evidence of a difference</source>
        <translation>无差异证据</translation>
    </message>
    <message>
        <source>the candidate looks %1, but no more than robots differ among themselves</source>
        <translation>候选模型看似%1，但不超过机器人之间的差异</translation>
    </message>
    <message>
        <source>the candidate is better</source>
        <translation>候选模型更好</translation>
    </message>
    <message>
        <source>the candidate is worse</source>
        <translation>候选模型更差</translation>
    </message>
    <message>
        <source>locked until both arms have %L1 tasks: %L2 and %L3 are in; looking earlier would mislead</source>
        <translation>两组各达到 %L1 个任务前锁定：现有 %L2 和 %L3；提前查看会误导</translation>
    </message>
    <message>
        <source>the candidate is better by more than %L1 points</source>
        <translation>候选模型优于 %L1 个百分点以上</translation>
    </message>
    <message>
        <source>no difference found yet, %L1 and %L2 of %L3 tasks are in</source>
        <translation>尚未发现差异，%L3 个任务中已有 %L1 和 %L2</translation>
    </message>
    <message>
        <source>guardrail: the candidate is worse than the control by more than %L1 points</source>
        <translation>护栏：候选模型比对照组差 %L1 个百分点以上</translation>
    </message>
    <message>
        <source>%L1 tasks on the candidate by robots of the control arm, the last on %2</source>
        <translation>对照组机器人在候选模型上执行 %L1 个任务，最后为 %2</translation>
    </message>
    <message>
        <source>locked until both arms have %L1 tasks: %L2 and %L3 are in</source>
        <translation>两组各达到 %L1 个任务前锁定：现有 %L2 和 %L3</translation>
    </message>
    <message>
        <source>no difference found yet (p %L1 at any time), %L2 and %L3 of %L4 tasks are in</source>
        <translation>尚未发现差异（任意时刻 p %L1），%L4 个任务中已有 %L2 和 %L3</translation>
    </message>
    <message>
        <source>%L1 robots of the control and %2 of the candidate gave results, %L3 % were assigned to it: not by chance</source>
        <translation>对照组 %L1 台、候选组 %2 台给出结果，分配比例为 %L3%：并非偶然</translation>
    </message>
    <message>
        <source>%1 %2: %L3 % of %L4 shadow tasks agree, predicted success %L5 % (95 % interval %L6 to %L7 %) beside %L8 % of the baseline, McNemar p %L9</source>
        <translation>%1 %2：%L4 个影子任务中 %L3% 一致，预测成功率 %L5%（95% 区间 %L6 至 %L7%），基线为 %L8%，McNemar p %L9</translation>
    </message>
    <message>
        <source>p95 of the robots&apos; own tasks %L1 ms</source>
        <translation>机器人自身任务的 p95 %L1 ms</translation>
    </message>
    <message>
        <source>valid at any time</source>
        <translation>任意时刻有效</translation>
    </message>
    <message>
        <source>%1 %L2 % of %L3 tasks</source>
        <translation>%1 %L3 个任务的 %L2%</translation>
    </message>
    <message>
        <source>%1, %2, difference %L3 points (95 % interval %L4 to %L5), p %L6 (%7), Cohen&apos;s h %L8, power %L9 %</source>
        <translation>%1，%2，差异 %L3 个百分点（95% 区间 %L4 至 %L5），p %L6（%7），Cohen&apos;s h %L8，功效 %L9%</translation>
    </message>
    <message>
        <source>by robots, whose tasks are not independent: %L1 to %L2, p %L3</source>
        <translation>按机器人（其任务不独立）：%L1 至 %L2，p %L3</translation>
    </message>
    <message>
        <source>success %L1 % of %L2 tasks on %3</source>
        <translation>%3 上 %L2 个任务的成功率 %L1%</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>阶段 %1/%2</translation>
    </message>
    <message>
        <source>%1 is at another site</source>
        <translation>%1 在其他站点</translation>
    </message>
    <message>
        <source>%1 is quarantined</source>
        <translation>%1 已隔离</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 离线</translation>
    </message>
    <message>
        <source>%1 is in rollout %2</source>
        <translation>%1 在发布 %2 中</translation>
    </message>
    <message>
        <source>%1 reports a failure</source>
        <translation>%1 报告失败</translation>
    </message>
    <message>
        <source>%1 has not applied its last document</source>
        <translation>%1 未应用最新文档</translation>
    </message>
    <message>
        <source>%1 does not run the baseline</source>
        <translation>%1 未运行基线</translation>
    </message>
    <message>
        <source>%1 holds no verified baseline to go back to</source>
        <translation>%1 没有可返回的已验证基线</translation>
    </message>
    <message>
        <source>%1 cannot run two models at once</source>
        <translation>%1 无法同时运行两个模型</translation>
    </message>
    <message>
        <source>%1 cannot stand by idle</source>
        <translation>%1 无法空闲待命</translation>
    </message>
    <message>
        <source>%1 cannot choose the model task by task</source>
        <translation>%1 无法逐任务选择模型</translation>
    </message>
    <message>
        <source>no robot is left for the control</source>
        <translation>没有剩余机器人作对照</translation>
    </message>
    <message>
        <source>no robot is eligible</source>
        <translation>没有合格的机器人</translation>
    </message>
    <message>
        <source>only %L1 of %L2 exposed robots hold a verified baseline</source>
        <translation>%L2 台启用的机器人中仅 %L1 台持有已验证的基线</translation>
    </message>
    <message>
        <source>a rollback would take too long</source>
        <translation>回滚耗时过长</translation>
    </message>
    <message>
        <source>%1 %2 so far; judged at %L3 tasks, %4 are in</source>
        <translation>%1 目前 %2；%L3 个任务时评判，已有 %4</translation>
    </message>
    <message>
        <source>%1 %2 of %L3 tasks, limit %4 %5</source>
        <translation>%1 %L3 个任务的 %2，限值%4 %5</translation>
    </message>
    <message>
        <source>%1 %2 of %L3 tasks: the evidence against the candidate reached its limit</source>
        <translation>%1 %2（%L3 个任务）：不利于候选模型的证据达到限值</translation>
    </message>
    <message>
        <source>%1 %2: proven within the margin</source>
        <translation>%1 %2：已证明在容差内</translation>
    </message>
    <message>
        <source>%1 %2: no harm seen, not proven yet after %L3 tasks</source>
        <translation>%1 %2：未见损害，%L3 个任务后尚未证明</translation>
    </message>
    <message>
        <source>%1 %2: no harm seen up to the quota</source>
        <translation>%1 %2：达到配额未见损害</translation>
    </message>
    <message>
        <source>%1 %2: no harm seen, %L3 of %L4 tasks</source>
        <translation>%1 %2：未见损害，%L3/%L4 个任务</translation>
    </message>
    <message>
        <source>success %1 beside %2 of %3 control tasks: %4</source>
        <translation>成功率 %1，对照组 %3 个任务为 %2：%4</translation>
    </message>
    <message>
        <source>the evidence against the candidate reached its limit</source>
        <translation>不利于候选模型的证据达到限值</translation>
    </message>
    <message>
        <source>proven within the margin</source>
        <translation>已证明在容差内</translation>
    </message>
    <message>
        <source>no harm seen, not proven yet</source>
        <translation>未见损害，尚未证明</translation>
    </message>
    <message>
        <source>no harm seen, %L1 of %L2 tasks are compared</source>
        <translation>未见损害，已比较 %L1/%L2 个任务</translation>
    </message>
    <message>
        <source>no robot got stuck in this stage</source>
        <translation>本阶段无机器人卡住</translation>
    </message>
    <message>
        <source>%1 was stuck %2 times in this stage, at most %3 allowed</source>
        <translation>%1 在本阶段卡住 %2 次，最多允许 %3</translation>
    </message>
    <message>
        <source>p95 %L1 ms so far, limit %L2 ms, %L3 tasks</source>
        <translation>p95 目前 %L1 ms，限值 %L2 ms，%L3 个任务</translation>
    </message>
    <message>
        <source>p95 %L1 ms of %L2 tasks, limit below %L3 ms</source>
        <translation>p95 %L1 ms（%L2 个任务），限值低于 %L3 ms</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks used another model than the hash of their id says, the last on %3</source>
        <translation>%L2 个任务中 %L1 个使用的模型与其标识哈希不符，最后为 %3</translation>
    </message>
    <message>
        <source>%1 of tasks on the candidate, %2 asked for: not by chance (chi-square %L3)</source>
        <translation>候选模型占任务 %1，要求 %2：并非偶然（卡方 %L3）</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks on the candidate, %3 asked for</source>
        <translation>%L2 个任务中候选模型占 %L1，要求 %3</translation>
    </message>
    <message>
        <source>none of them runs the candidate</source>
        <translation>均未运行候选模型</translation>
    </message>
    <message>
        <source>they execute the baseline and there is no other robot to compare them with</source>
        <translation>它们执行基线，且没有其他机器人可比较</translation>
    </message>
    <message>
        <source>the others are silent too: an outage, not the candidate</source>
        <translation>其他机器人也静默：是中断，而非候选模型</translation>
    </message>
    <message>
        <source>%L1 of %L2 exposed robots silent, %3 tolerated</source>
        <translation>%L2 台启用的机器人中 %L1 台静默，容许 %3</translation>
    </message>
    <message>
        <source>no robot has taken the candidate yet</source>
        <translation>尚无机器人接收候选模型</translation>
    </message>
    <message>
        <source>%L1 of %L2 robots activated the candidate, %3 failed</source>
        <translation>%L1/%L2 台机器人已激活候选模型，失败 %3</translation>
    </message>
    <message>
        <source>%L1 robots failed with the same cause: %2</source>
        <translation>%L1 台机器人因相同原因失败：%2</translation>
    </message>
    <message>
        <source>%L1 of %L2 exposed robots hold a verified baseline, rollback in about %3 s</source>
        <translation>%L2 台启用的机器人中 %L1 台持有已验证的基线，回滚约 %3 秒</translation>
    </message>
    <message>
        <source>tries %1 in dummy tasks, stands idle</source>
        <translation>以虚拟任务试用 %1，空闲</translation>
    </message>
    <message>
        <source>on %1 since stage %2</source>
        <translation>自阶段 %2 起运行 %1</translation>
    </message>
    <message>
        <source>runs %1 in shadow beside %2</source>
        <translation>在 %2 旁以影子运行 %1</translation>
    </message>
    <message>
        <source>holds %1, ready to switch to it</source>
        <translation>持有 %1，可随时切换</translation>
    </message>
    <message>
        <source>went back to the baseline by itself</source>
        <translation>自行回到基线</translation>
    </message>
    <message>
        <source>left the candidate %1 times</source>
        <translation>离开候选模型 %1 次</translation>
    </message>
    <message>
        <source>%1 had gone back to the baseline by itself: the candidate is sent again</source>
        <translation>%1 曾自行回到基线：重新下发候选模型</translation>
    </message>
    <message>
        <source>reports a model nobody deployed: %1 %2</source>
        <translation>报告了无人部署的模型：%1 %2</translation>
    </message>
    <message>
        <source>failed at the commit</source>
        <translation>正式采用时失败</translation>
    </message>
    <message>
        <source>reports a model nobody deployed at the commit</source>
        <translation>正式采用时报告了无人部署的模型</translation>
    </message>
    <message>
        <source>committed to %1</source>
        <translation>已正式采用 %1</translation>
    </message>
    <message>
        <source>%1 returned while the rollout is paused: held on the baseline</source>
        <translation>%1 在发布暂停时返回：保持在基线</translation>
    </message>
    <message>
        <source>held on the baseline until the rollout is resumed</source>
        <translation>保持在基线直到发布继续</translation>
    </message>
    <message>
        <source>held while the rollout is paused</source>
        <translation>发布暂停期间保持</translation>
    </message>
    <message>
        <source>the other pool serves</source>
        <translation>另一资源池在服务</translation>
    </message>
    <message>
        <source>%1 had begun to serve again by itself: it stands by again</source>
        <translation>%1 曾自行恢复服务：重新待命</translation>
    </message>
    <message>
        <source>this pool serves again</source>
        <translation>此资源池恢复服务</translation>
    </message>
    <message>
        <source>taken out of shadow: %1 of its %L2 tasks took longer than %L3 ms</source>
        <translation>移出影子：其 %L2 个任务中 %1 个超过 %L3 ms</translation>
    </message>
    <message>
        <source>%1 is at generation %2, ahead of this database (an older copy restored?): adopted</source>
        <translation>%1 处于代次 %2，超前于此数据库（恢复了旧副本？）：已采用</translation>
    </message>
    <message>
        <source>%1 is quarantined: %2; no commands, its results are not counted</source>
        <translation>%1 已隔离：%2；无命令，结果不计</translation>
    </message>
    <message>
        <source>%1 %2 is barred for %3 h</source>
        <translation>%1 %2 被禁用 %3 小时</translation>
    </message>
    <message>
        <source>being rolled back to %1</source>
        <translation>正在回滚到 %1</translation>
    </message>
    <message>
        <source>the baseline itself fails on %L1 robots: they stay idle until somebody decides</source>
        <translation>基线本身在 %L1 台机器人上失败：在有人决定前保持空闲</translation>
    </message>
    <message>
        <source>baseline fails</source>
        <translation>基线失败</translation>
    </message>
    <message>
        <source>safe idle: the baseline fails</source>
        <translation>安全空闲：基线失败</translation>
    </message>
    <message>
        <source>the baseline fails on it; set to safe idle</source>
        <translation>基线在其上失败；已置为安全空闲</translation>
    </message>
    <message>
        <source>rollback incomplete (%1): it keeps trying</source>
        <translation>回滚未完成（%1）：继续尝试</translation>
    </message>
    <message>
        <source>rollback incomplete</source>
        <translation>回滚未完成</translation>
    </message>
    <message>
        <source>no task came in to check the success with</source>
        <translation>没有任务可用于检查成功率</translation>
    </message>
    <message>
        <source>success %L1 % of the %L2 tasks since</source>
        <translation>此后 %L2 个任务的成功率 %L1%</translation>
    </message>
    <message>
        <source>success %L1 % of the %L2 tasks since, below 90 %</source>
        <translation>此后 %L2 个任务的成功率 %L1%，低于 90%</translation>
    </message>
    <message>
        <source>%L1 robots of the other pool serve again</source>
        <translation>另一资源池的 %L1 台机器人恢复服务</translation>
    </message>
    <message>
        <source>%1 %2 is being rolled back from %L3 robots: %4</source>
        <translation>正在从 %L3 台机器人回滚 %1 %2：%4</translation>
    </message>
    <message>
        <source>every stage passed: %1</source>
        <translation>所有阶段通过：%1</translation>
    </message>
    <message>
        <source>rollback tried again: %1</source>
        <translation>重试回滚：%1</translation>
    </message>
    <message>
        <source>rolled back to %1 and verified</source>
        <translation>已回滚到 %1 并验证</translation>
    </message>
    <message>
        <source>%L1 of %L2 robots verified on %3</source>
        <translation>%L1/%L2 台机器人在 %3 上已验证</translation>
    </message>
    <message>
        <source>%L1 tasks affected, %2 of them failed; %3</source>
        <translation>影响 %L1 个任务，其中失败 %2；%3</translation>
    </message>
    <message>
        <source>the share of tasks is 0: nothing more can be learned without a decision</source>
        <translation>任务比例为 0：不作决定则无法再获得信息</translation>
    </message>
    <message>
        <source>share of tasks %1 to %2: %3</source>
        <translation>任务比例 %1 到 %2：%3</translation>
    </message>
    <message>
        <source>%1: %L2 robots confirmed it, %3 ms between the first and the last, %4 ms in all</source>
        <translation>%1：%L2 台机器人确认，首末相差 %3 ms，总计 %4 ms</translation>
    </message>
    <message>
        <source>every gate passed; this stage asks before it goes on</source>
        <translation>所有门限通过；本阶段继续前需询问</translation>
    </message>
    <message>
        <source>%1 gate failed: %2</source>
        <translation>%1门限未通过：%2</translation>
    </message>
    <message>
        <source>chosen for stage %1 (%2), being updated to %3</source>
        <translation>入选阶段 %1（%2），正在更新到 %3</translation>
    </message>
    <message>
        <source>the candidate failed on this robot</source>
        <translation>候选模型在此机器人上失败</translation>
    </message>
    <message>
        <source>taken out of shadow</source>
        <translation>移出影子</translation>
    </message>
    <message>
        <source>stage %1 of %2 (%3): %L4 robots, %5 of them new</source>
        <translation>阶段 %1/%2（%3）：%L4 台机器人，其中新增 %5</translation>
    </message>
    <message>
        <source>the %1 gate has not passed: %2</source>
        <translation>%1门限尚未通过：%2</translation>
    </message>
    <message>
        <source>the gates have not been judged yet</source>
        <translation>门限尚未评判</translation>
    </message>
    <message>
        <source>the share of tasks is %L1 %</source>
        <translation>任务比例为 %L1%</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks are in</source>
        <translation>已有 %L1/%L2 个任务</translation>
    </message>
    <message>
        <source>the minimum soak is not over</source>
        <translation>最短观察期未结束</translation>
    </message>
    <message>
        <source>the maximum wait of this stage is over and %1</source>
        <translation>本阶段最长等待已结束，且%1</translation>
    </message>
    <message>
        <source>%1 is paused: %2</source>
        <translation>%1 已暂停：%2</translation>
    </message>
    <message>
        <source>the console was away for %1 s</source>
        <translation>控制台离开了 %1 秒</translation>
    </message>
    <message>
        <source>still rolling back after a restart: %1</source>
        <translation>重启后仍在回滚：%1</translation>
    </message>
    <message>
        <source>console started, epoch %1, away for %2 s, %L3 robots known, %4 rollouts active</source>
        <translation>控制台启动（第 %1 次），中断 %2 秒，已知机器人 %L3 台，活动发布 %4 个</translation>
    </message>
    <message>
        <source>the machine slept for %1 s</source>
        <translation>机器休眠了 %1 秒</translation>
    </message>
    <message>
        <source>the journal cannot be written: %1</source>
        <translation>日志账本无法写入：%1</translation>
    </message>
    <message>
        <source>no step forward, rollback still works</source>
        <translation>不能前进，仍可回滚</translation>
    </message>
    <message>
        <source>the journal can be written again; resume the rollout when ready</source>
        <translation>日志账本恢复写入；就绪后请继续发布</translation>
    </message>
    <message>
        <source>this was done already</source>
        <translation>此操作已完成</translation>
    </message>
    <message>
        <source>nobody is named as the one who asks</source>
        <translation>未注明操作人</translation>
    </message>
    <message>
        <source>The baseline&apos;s history cannot be read: %1</source>
        <translation>无法读取基线历史：%1</translation>
    </message>
    <message>
        <source>The database holds %L1 tasks of %2 %3 in the last %4 days; a gate held against history needs %5 at least.</source>
        <translation>数据库有最近 %4 天 %2 %3 的 %L1 个任务；以历史为基准的门限至少需要 %5 个。</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks of %3 %4 succeeded in the last %5 days: no rate that a margin of %L6 points can be held against.</source>
        <translation>最近 %5 天 %3 %4 的 %L2 个任务成功 %L1 个：无法以 %L6 个百分点的容差衡量。</translation>
    </message>
    <message>
        <source>The charts start empty: %1</source>
        <translation>图表从空白开始：%1</translation>
    </message>
    <message>
        <source>A rollout&apos;s name has 1 to 64 of A-Z a-z 0-9 . _ : -</source>
        <translation>发布名称为 1 至 64 个字符：A-Z a-z 0-9 . _ : -</translation>
    </message>
    <message>
        <source>The plan cannot be read.</source>
        <translation>无法读取计划。</translation>
    </message>
    <message>
        <source>The engine did not answer this command.</source>
        <translation>引擎未应答此命令。</translation>
    </message>
    <message>
        <source>A robot id has 1 to 64 of A-Z a-z 0-9 . _ : -</source>
        <translation>机器人标识为 1 至 64 个字符：A-Z a-z 0-9 . _ : -</translation>
    </message>
    <message>
        <source>The disk refuses: %1 Nothing advances until it is well again.</source>
        <translation>磁盘拒绝：%1 恢复前一切不前进。</translation>
    </message>
    <message>
        <source>The journal cannot hold what was taken (%1). Nothing is sent any more: start the console again.</source>
        <translation>日志账本无法保存已接收内容（%1）。不再发送任何内容：请重启控制台。</translation>
    </message>
    <message>
        <source>The disk takes writes again.</source>
        <translation>磁盘恢复写入。</translation>
    </message>
    <message>
        <source>Old results are kept for now: %1</source>
        <translation>旧结果暂时保留：%1</translation>
    </message>
    <message>
        <source>%1 raw results are older than 30 days: only what a restart needs was kept of them.</source>
        <translation>%1 条原始结果已超过 30 天：仅保留重启所需部分。</translation>
    </message>
    <message>
        <source>Backed up to %1 (%2 entries, %L3 s).</source>
        <translation>已备份到 %1（%2 条，%L3 秒）。</translation>
    </message>
    <message>
        <source>The database could not be backed up: %1</source>
        <translation>无法备份数据库：%1</translation>
    </message>
    <message>
        <source>%1 was acknowledged %2 messages that this journal does not hold; they are not counted.</source>
        <translation>已向 %1 确认 %2 条本日志账本没有的消息；不计入。</translation>
    </message>
    <message>
        <source>%1 messages of %L2 robots were acknowledged and are not in the journal.</source>
        <translation>%L2 台机器人的 %1 条消息已确认但不在日志账本中。</translation>
    </message>
    <message>
        <source>%1 connected.</source>
        <translation>%1 已连接。</translation>
    </message>
    <message>
        <source>%1 says goodbye: %2.</source>
        <translation>%1 告别：%2。</translation>
    </message>
    <message>
        <source>%1 sends too much: %2 messages were refused.</source>
        <translation>%1 发送过多：拒绝 %2 条消息。</translation>
    </message>
    <message>
        <source>The console is stopping.</source>
        <translation>控制台正在停止。</translation>
    </message>
    <message>
        <source>An investigation of %1 is open until somebody records a conclusion: slipway-cli investigate %2.</source>
        <translation>对 %1 的调查在有人记录结论前未结：slipway-cli investigate %2。</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>未启动任何内容。</translation>
    </message>
    <message>
        <source>There is no rollout of this name.</source>
        <translation>没有此名称的发布。</translation>
    </message>
    <message>
        <source>record %1: %2</source>
        <translation>记录 %1：%2</translation>
    </message>
    <message>
        <source>Told to go back to %1; no answer yet.</source>
        <translation>已指示回到 %1；尚未应答。</translation>
    </message>
    <message>
        <source>Stopped the candidate; %1 is being loaded.</source>
        <translation>已停止候选模型；正在加载 %1。</translation>
    </message>
    <message>
        <source>Runs %1; its digest is being checked.</source>
        <translation>运行 %1；正在检查其摘要。</translation>
    </message>
    <message>
        <source>Rolled back: runs %1, digest verified.</source>
        <translation>已回滚：运行 %1，摘要已验证。</translation>
    </message>
    <message>
        <source>Rolled back, but %1 could not be verified.</source>
        <translation>已回滚，但 %1 无法验证。</translation>
    </message>
    <message>
        <source>Unreachable: gets %1 the moment it returns.</source>
        <translation>不可达：恢复后立即获得 %1。</translation>
    </message>
    <message>
        <source>Unknown state, accepted by an operator.</source>
        <translation>状态未知，操作员已接受。</translation>
    </message>
    <message>
        <source>Was sent %1 in stage %2 and has not confirmed it.</source>
        <translation>在阶段 %2 已下发 %1，尚未确认。</translation>
    </message>
    <message>
        <source>Holds %1, verified; ready to switch to it.</source>
        <translation>持有已验证的 %1；可随时切换。</translation>
    </message>
    <message>
        <source>Runs %1 since stage %2; its results count.</source>
        <translation>自阶段 %2 起运行 %1；结果计入。</translation>
    </message>
    <message>
        <source>Held before it had begun: stays on the baseline until the rollout resumes.</source>
        <translation>开始前被保持：在发布继续前留在基线。</translation>
    </message>
    <message>
        <source>Could not run %1 and is back on %2.</source>
        <translation>无法运行 %1，已回到 %2。</translation>
    </message>
    <message>
        <source>Taken out of shadow: its own tasks became too slow beside the candidate.</source>
        <translation>移出影子：与候选模型并行时自身任务过慢。</translation>
    </message>
    <message>
        <source>Reports a model nobody deployed: no automatic commands, out of evidence.</source>
        <translation>报告了无人部署的模型：无自动命令，不计入证据。</translation>
    </message>
    <message>
        <source>Its lease ended: it went back to %1 by itself.</source>
        <translation>租约结束：自行回到 %1。</translation>
    </message>
    <message>
        <source>Was told to keep %1 for good.</source>
        <translation>已指示永久保留 %1。</translation>
    </message>
    <message>
        <source>Committed to %1.</source>
        <translation>已正式采用 %1。</translation>
    </message>
    <message>
        <source>Reports no model.</source>
        <translation>未报告模型。</translation>
    </message>
    <message>
        <source>Runs %1.</source>
        <translation>运行 %1。</translation>
    </message>
    <message>
        <source>Reports a failure.</source>
        <translation>报告失败。</translation>
    </message>
    <message>
        <source>%1 Stands by idle, ready to serve: the other pool serves.</source>
        <translation>%1 空闲待命：另一资源池在服务。</translation>
    </message>
    <message>
        <source>%1 No rollout concerns it.</source>
        <translation>%1 没有发布涉及它。</translation>
    </message>
    <message>
        <source>%1 Not the baseline, so no stage takes it.</source>
        <translation>%1 非基线，因此没有阶段纳入它。</translation>
    </message>
    <message>
        <source>%1 No stage has taken it in yet.</source>
        <translation>%1尚未纳入任何阶段。</translation>
    </message>
    <message>
        <source>Quarantined: two robots use this id, so it gets no commands and its results do not count.</source>
        <translation>已隔离：两台机器人使用同一标识，因此无命令且结果不计。</translation>
    </message>
    <message>
        <source>Offline since %1 UTC; goes back to %2 by itself when its lease ends.</source>
        <translation>自 %1 UTC 离线；租约结束时自行回到 %2。</translation>
    </message>
    <message>
        <source>Offline since %1 UTC; offline is not failed.</source>
        <translation>自 %1 UTC 离线；离线不等于失败。</translation>
    </message>
    <message>
        <source>Stop the candidate</source>
        <translation>停止候选模型</translation>
    </message>
    <message>
        <source>Load the baseline</source>
        <translation>加载基线</translation>
    </message>
    <message>
        <source>Alert and investigate</source>
        <translation>告警并调查</translation>
    </message>
    <message>
        <source>%1 is on stage %2 of %3 (%4).</source>
        <translation>%1 处于阶段 %2/%3（%4）。</translation>
    </message>
    <message>
        <source>Rolled back to %1: %2</source>
        <translation>已回滚到 %1：%2</translation>
    </message>
    <message>
        <source>All stages passed; %1 is being committed on every robot.</source>
        <translation>所有阶段通过；正在每台机器人上正式采用 %1。</translation>
    </message>
    <message>
        <source>%1 is committed.</source>
        <translation>%1 已正式采用。</translation>
    </message>
    <message>
        <source>Concluded, every robot is on %1: %2</source>
        <translation>已结束，所有机器人运行 %1：%2</translation>
    </message>
    <message>
        <source>The kernel gave no random bytes for a token.</source>
        <translation>内核未提供令牌所需的随机字节。</translation>
    </message>
    <message>
        <source>Here the plan %1 is not the plan that was run; what-if changes gates, not history, so robots, exposure and models must be those of the recorded plan %2.</source>
        <translation>计划 %1 不是实际运行的计划；假设分析只改门限，不改历史，因此机器人、启用方式和模型必须与记录的计划 %2 相同。</translation>
    </message>
    <message>
        <source>the journal has %1, the engine now decides %2</source>
        <translation>日志账本为 %1，引擎现判定为 %2</translation>
    </message>
    <message>
        <source>an entry is missing before it</source>
        <translation>其前缺少条目</translation>
    </message>
    <message>
        <source>The journal does not give the decisions that it holds: %1.</source>
        <translation>日志账本不能重现其所含决定：%1。</translation>
    </message>
    <message>
        <source>in stage %1 after %2</source>
        <translation>在阶段 %1，%2后</translation>
    </message>
    <message>
        <source>by the %1 gate (%2)</source>
        <translation>由%1门限（%2）</translation>
    </message>
    <message>
        <source>was stopped %1 %2</source>
        <translation>被停止（%1 %2）</translation>
    </message>
    <message>
        <source>began to commit after %1</source>
        <translation>%1后开始正式采用</translation>
    </message>
    <message>
        <source>was concluded after %1</source>
        <translation>%1后结束</translation>
    </message>
    <message>
        <source>has not ended and stands %1</source>
        <translation>尚未结束，处于 %1</translation>
    </message>
    <message>
        <source>with the tasks and failures of the recorded rollout, which %1</source>
        <translation>任务和失败与所记录发布相同，后者%1</translation>
    </message>
    <message>
        <source>%1 and %2 %3 the recorded rollout, which %4</source>
        <translation>比所记录发布%3 %1 和 %2，后者%4</translation>
    </message>
    <message>
        <source>was resumed</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>went on to stage %1</source>
        <translation>进入阶段 %1</translation>
    </message>
    <message>
        <source>was concluded</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>began to commit</source>
        <translation>开始正式采用</translation>
    </message>
    <message>
        <source>was stopped %1</source>
        <translation>被停止 %1</translation>
    </message>
    <message>
        <source>went another way (%1)</source>
        <translation>走向不同（%1）</translation>
    </message>
    <message>
        <source>would have done so in another way</source>
        <translation>会以另一方式如此</translation>
    </message>
    <message>
        <source>would have gone on</source>
        <translation>会继续</translation>
    </message>
    <message>
        <source>would have held</source>
        <translation>会保持</translation>
    </message>
    <message>
        <source>would have paused</source>
        <translation>会暂停</translation>
    </message>
    <message>
        <source>would have been resumed</source>
        <translation>会被继续</translation>
    </message>
    <message>
        <source>would have gone on to stage %1</source>
        <translation>会进入阶段 %1</translation>
    </message>
    <message>
        <source>would have been concluded</source>
        <translation>会结束</translation>
    </message>
    <message>
        <source>would have committed</source>
        <translation>会正式采用</translation>
    </message>
    <message>
        <source>would have rolled back %1</source>
        <translation>会回滚 %1</translation>
    </message>
    <message>
        <source>would have gone another way</source>
        <translation>会走向不同</translation>
    </message>
    <message>
        <source>%1 decides the same: the rollout %2</source>
        <translation>%1 决定相同：发布%2</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>此处 %1</translation>
    </message>
    <message>
        <source>its gates would have failed %1 %2, %3</source>
        <translation>其门限会未通过（%1 %2，%3）</translation>
    </message>
    <message>
        <source>none of its gates fails on the %1 that were recorded</source>
        <translation>在记录的 %1 上其门限均未失败</translation>
    </message>
    <message>
        <source>%1 would have rolled back %2 %3, %4.</source>
        <translation>%1 会回滚：%2 %3，%4。</translation>
    </message>
    <message>
        <source>In stage %1 after %2 the recorded rollout %3, but %4 %5; what would then have happened cannot be known. As recorded, %6.</source>
        <translation>在阶段 %1，%2后：所记录发布%3，但 %4 %5；之后的情况无从得知。按记录，%6。</translation>
    </message>
    <message>
        <source>There is no rollout of this name in the journal.</source>
        <translation>日志账本中没有此名称的发布。</translation>
    </message>
    <message>
        <source>%1 reports a model nobody deployed: %2 %3</source>
        <translation>%1 报告了无人部署的模型：%2 %3</translation>
    </message>
    <message>
        <source>%1 left the candidate %2 times</source>
        <translation>%1 离开候选模型 %2 次</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>The risk is high and robots cannot run two models at once, so the least that can show harm is a few robots.</source>
        <translation>风险高且机器人无法同时运行两个模型，因此能显示损害的最小范围是少数机器人。</translation>
    </message>
    <message>
        <source>A bad candidate reaches 5 % of the robots for about 100 tasks before the next stage is even possible.</source>
        <translation>有问题的候选模型在进入下一阶段前会影响 5% 的机器人约 100 个任务。</translation>
    </message>
    <message>
        <source>It takes in a few robots at a time, so room on the disks is needed where the candidate goes next.</source>
        <translation>每次纳入少数机器人，因此只需在候选模型下一步所到之处有磁盘空间。</translation>
    </message>
    <message>
        <source>The risk is high, and in shadow no robot executes a single task with the candidate.</source>
        <translation>风险高，而影子方式下没有机器人用候选模型执行任何任务。</translation>
    </message>
    <message>
        <source>Both models see the same tasks, so a difference shows in fewer of them.</source>
        <translation>两个模型看到相同任务，因此更少任务即可显示差异。</translation>
    </message>
    <message>
        <source>A major change is best tried as a whole: green is validated in shadow and then takes over in one switch.</source>
        <translation>重大更改最好整体试行：绿环境以影子验证，然后一次切换接管。</translation>
    </message>
    <message>
        <source>The reverse switch is as fast, because both models stay loaded.</source>
        <translation>反向切换同样快，因为两个模型都保持加载。</translation>
    </message>
    <message>
        <source>A second set of robots is validated without any customer&apos;s task, and takes over in one switch.</source>
        <translation>第二组机器人在无客户任务下验证，并一次切换接管。</translation>
    </message>
    <message>
        <source>The old set stands by with the old model, so the reverse switch installs nothing.</source>
        <translation>旧组以旧模型待命，反向切换无需安装。</translation>
    </message>
    <message>
        <source>Small changes that come often need no installation for each step: the share of tasks is only a number.</source>
        <translation>频繁的小更改无需逐步安装：任务比例只是一个数字。</translation>
    </message>
    <message>
        <source>Lowering the share takes a round trip.</source>
        <translation>降低比例只需一次往返。</translation>
    </message>
    <message>
        <source>Two arms at the same time tell the difference of the models from the difference of the days.</source>
        <translation>两组同时进行，可区分模型差异与日期差异。</translation>
    </message>
    <message>
        <source>It says how large the difference is, how sure that is, and what it could not have seen.</source>
        <translation>它说明差异多大、把握多大，以及无法看出什么。</translation>
    </message>
    <message>
        <source>It ends with a conclusion and not with a commit: a canary follows if the answer is deploy.</source>
        <translation>以结论而非正式采用结束：若答案是部署，则随后进行金丝雀。</translation>
    </message>
    <message>
        <source>Every robot runs both models: its own tasks take somewhat longer, and a robot that becomes too slow is taken out.</source>
        <translation>每台机器人运行两个模型：自身任务略慢，过慢者被移出。</translation>
    </message>
    <message>
        <source>What a candidate would have done is predicted, not seen.</source>
        <translation>候选模型会如何行动是预测而非实测。</translation>
    </message>
    <message>
        <source>At the switch the whole fleet is exposed at once.</source>
        <translation>切换时整个机群同时启用候选模型。</translation>
    </message>
    <message>
        <source>Every robot holds both models, and runs both while green is validated.</source>
        <translation>每台机器人持有两个模型，并在验证绿环境时同时运行。</translation>
    </message>
    <message>
        <source>Half of the robots stand idle at any time: it needs spare hardware.</source>
        <translation>任何时候都有一半机器人空闲：需要备用硬件。</translation>
    </message>
    <message>
        <source>At the switch all customers are exposed at once.</source>
        <translation>切换时所有客户同时启用候选模型。</translation>
    </message>
    <message>
        <source>Every robot holds both models for as long as the flag is below 100 %.</source>
        <translation>只要开关低于 100%，每台机器人都持有两个模型。</translation>
    </message>
    <message>
        <source>Every robot is exposed, though for a part of its tasks.</source>
        <translation>每台机器人都启用候选模型，但只用于部分任务。</translation>
    </message>
    <message>
        <source>It ends with a recommendation and not with a commit: a canary follows if the answer is deploy.</source>
        <translation>以建议而非正式采用结束：若答案是部署，则随后进行金丝雀。</translation>
    </message>
    <message>
        <source>Half of the robots execute the candidate until both arms have 10 000 tasks; only its guardrail stops a bad one earlier.</source>
        <translation>一半机器人执行候选模型直到两组各有 10,000 个任务；只有护栏能更早停止坏模型。</translation>
    </message>
    <message>
        <source>With the default stages it takes about an hour of soak and 8 100 tasks of the candidate.</source>
        <translation>默认阶段约需一小时观察期和 8,100 个候选模型任务。</translation>
    </message>
    <message>
        <source>Without room for both models a robot cannot go back by a switch and is not eligible: free the disk first.</source>
        <translation>没有两个模型的空间，机器人无法切换返回且不合格：请先释放磁盘。</translation>
    </message>
    <message>
        <source>It takes half of the robots out of service while they are validated: for a fleet with spare robots.</source>
        <translation>验证期间一半机器人停止服务：适合有备用机器人的机群。</translation>
    </message>
    <message>
        <source>It measures which model is better and switches nothing: for a question, not for a change.</source>
        <translation>它衡量哪个模型更好而不切换：用于提问，而非更改。</translation>
    </message>
    <message>
        <source>It needs room for both models on every robot at once.</source>
        <translation>需要每台机器人同时有两个模型的空间。</translation>
    </message>
    <message>
        <source>Robots would have to run two models at once, and their latency has no room for it.</source>
        <translation>机器人须同时运行两个模型，而其延迟没有余量。</translation>
    </message>
    <message>
        <source>The risk does not warrant a day that ends without a commit.</source>
        <translation>以此风险，不值得花一天却得不到正式采用。</translation>
    </message>
    <message>
        <source>Its switch exposes the whole fleet at once, which the risk forbids as a first step.</source>
        <translation>其切换使整个机群同时启用候选模型，风险不允许作为第一步。</translation>
    </message>
    <message>
        <source>A small change does not need the whole fleet to switch at once.</source>
        <translation>小更改无需整个机群同时切换。</translation>
    </message>
    <message>
        <source>It keeps both models on every robot, which pays only for changes that come often.</source>
        <translation>它在每台机器人上保留两个模型，仅对频繁更改划算。</translation>
    </message>
    <message>
        <source>It exposes every robot from its first step on.</source>
        <translation>它从第一步起就让每台机器人启用候选模型。</translation>
    </message>
    <message>
        <source>Even a canary executes tasks with a candidate that nothing is known about yet; it is the next step.</source>
        <translation>即使金丝雀也会用未知的候选模型执行任务；它是下一步。</translation>
    </message>
    <message>
        <source>It would work too, in more steps than this change needs.</source>
        <translation>也可行，但步骤多于此更改所需。</translation>
    </message>
    <message>
        <source>The candidate must be another version of the baseline&apos;s model %1, but is of %2.</source>
        <translation>候选模型必须是基线模型 %1 的另一版本，但属于 %2。</translation>
    </message>
    <message>
        <source>The candidate must have another version than the baseline.</source>
        <translation>候选模型的版本必须与基线不同。</translation>
    </message>
    <message>
        <source>The candidate must be another file than the baseline.</source>
        <translation>候选模型的文件必须与基线不同。</translation>
    </message>
    <message>
        <source>Only a stage with the exposure &quot;share&quot; has a share that a loop can move.</source>
        <translation>只有启用方式为 &quot;share&quot; 的阶段才有闭环可调的比例。</translation>
    </message>
    <message>
        <source>A loop needs a share below 1 to begin with.</source>
        <translation>闭环需从低于 1 的比例开始。</translation>
    </message>
    <message>
        <source>The tolerance must be smaller than the baseline of the success gate.</source>
        <translation>容许值必须小于成功率门限的基线。</translation>
    </message>
    <message>
        <source>Only a stage with the exposure &quot;shadow&quot; has a latency budget.</source>
        <translation>只有启用方式为 &quot;shadow&quot; 的阶段才有延迟预算。</translation>
    </message>
    <message>
        <source>Arms are compared robot by robot: exposure &quot;share&quot; with share 1 and no loop.</source>
        <translation>两组逐机器人比较：启用方式 &quot;share&quot;，比例 1，无闭环。</translation>
    </message>
    <message>
        <source>A comparison needs robots in both arms: robots below 1.</source>
        <translation>比较需要两组都有机器人：robots 低于 1。</translation>
    </message>
    <message>
        <source>Only the first stage can compare: later ones have chosen their robots already.</source>
        <translation>只有首个阶段可比较：后续阶段已选定机器人。</translation>
    </message>
    <message>
        <source>Only the fixed horizon has a continuity correction.</source>
        <translation>只有固定样本法有连续性校正。</translation>
    </message>
    <message>
        <source>The sequential method is two-sided.</source>
        <translation>序贯方法为双侧。</translation>
    </message>
    <message>
        <source>A pool uses the candidate for all of its tasks: exposure &quot;share&quot; with share 1 and no loop.</source>
        <translation>资源池的所有任务使用候选模型：启用方式 &quot;share&quot;，比例 1，无闭环。</translation>
    </message>
    <message>
        <source>Pools need robots outside of it: robots below 1.</source>
        <translation>资源池外需有机器人：robots 低于 1。</translation>
    </message>
    <message>
        <source>A pool stays the same set of robots from stage to stage.</source>
        <translation>资源池在各阶段为同一组机器人。</translation>
    </message>
    <message>
        <source>A commit needs a stage in which the pool serves: &quot;serve&quot;.</source>
        <translation>正式采用需要资源池提供服务的阶段：&quot;serve&quot;。</translation>
    </message>
    <message>
        <source>All stages choose their robots in one way: cohorts are nested.</source>
        <translation>所有阶段以同一方式选择机器人：群组嵌套。</translation>
    </message>
    <message>
        <source>Another stage is named %1 too.</source>
        <translation>另一阶段也名为 %1。</translation>
    </message>
    <message>
        <source>A stage must not expose fewer robots than the stage before it.</source>
        <translation>阶段启用的机器人不得少于前一阶段。</translation>
    </message>
    <message>
        <source>The maximum wait must not be shorter than the soak.</source>
        <translation>最长等待不得短于观察期。</translation>
    </message>
    <message>
        <source>Only tasks that the candidate executes can be held against a control: use &quot;fixed&quot; or &quot;history&quot; in a shadow.</source>
        <translation>只有候选模型执行的任务可与对照比较：影子方式请用 &quot;fixed&quot; 或 &quot;history&quot;。</translation>
    </message>
    <message>
        <source>At 100 % of robots and tasks no control is left: set &quot;holdBack&quot; to 0.02 to 0.05, or use &quot;fixed&quot; or &quot;history&quot;.</source>
        <translation>机器人和任务均为 100% 时没有对照：将 &quot;holdBack&quot; 设为 0.02 至 0.05，或用 &quot;fixed&quot; 或 &quot;history&quot;。</translation>
    </message>
    <message>
        <source>All stages with a control need one baseline and one margin, for their evidence is carried on.</source>
        <translation>所有带对照的阶段需用同一基线和容差，因为证据会延续。</translation>
    </message>
    <message>
        <source>The last stage must try the candidate, not only install it.</source>
        <translation>最后阶段必须试用候选模型，而不仅是安装。</translation>
    </message>
    <message>
        <source>A commit needs a last stage that executes the candidate; or set &quot;ending&quot; to &quot;conclude&quot;.</source>
        <translation>正式采用需要最后阶段执行候选模型；或将 &quot;ending&quot; 设为 &quot;conclude&quot;。</translation>
    </message>
    <message>
        <source>The last stage must use the candidate for all tasks: share 1.</source>
        <translation>最后阶段必须对所有任务使用候选模型：比例 1。</translation>
    </message>
    <message>
        <source>The last stage of a canary must expose all robots: robots 1.</source>
        <translation>金丝雀的最后阶段必须启用所有机器人：robots 1。</translation>
    </message>
    <message>
        <source>A plan needs at least one stage.</source>
        <translation>计划至少需要一个阶段。</translation>
    </message>
    <message>
        <source>A control is compared by the method &quot;sequential&quot; only.</source>
        <translation>对照仅以 &quot;sequential&quot; 方法比较。</translation>
    </message>
    <message>
        <source>Only a fixed or historical baseline can be taken literally.</source>
        <translation>只有固定或历史基线可直接采用。</translation>
    </message>
    <message>
        <source>The margin must be smaller than the baseline.</source>
        <translation>容差必须小于基线。</translation>
    </message>
    <message>
        <source>The good error rate must be smaller than the bad one.</source>
        <translation>好的错误率必须小于坏的错误率。</translation>
    </message>
    <message>
        <source>This gate guards the robots and cannot be left out.</source>
        <translation>此门限保护机器人，不可省略。</translation>
    </message>
    <message>
        <source>This member is there twice; remove one of them.</source>
        <translation>此字段出现两次；请删除其一。</translation>
    </message>
    <message>
        <source>An object of a plan has at most %1 members.</source>
        <translation>计划的对象最多有 %1 个字段。</translation>
    </message>
    <message>
        <source>The number is too large to be read.</source>
        <translation>数字过大，无法读取。</translation>
    </message>
    <message>
        <source>The plan is nested more than %1 levels deep.</source>
        <translation>计划嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The plan has %1 bytes, but a plan may have at most %2.</source>
        <translation>计划有 %1 字节，最多允许 %2。</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>不是 JSON。</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>不是 JSON：%1。</translation>
    </message>
    <message>
        <source>Must be an object, but is %1.</source>
        <translation>必须是对象，但为%1。</translation>
    </message>
    <message>
        <source>This member is missing.</source>
        <translation>缺少此字段。</translation>
    </message>
    <message>
        <source>Must be a text, but is %1.</source>
        <translation>必须是文本，但为%1。</translation>
    </message>
    <message>
        <source>Must not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>Must have %1 to %2 bytes, but has %3.</source>
        <translation>必须有 %1 至 %2 字节，但有 %3。</translation>
    </message>
    <message>
        <source>Must not contain line breaks or other control characters.</source>
        <translation>不能包含换行或其他控制字符。</translation>
    </message>
    <message>
        <source>Must be a whole number, but is %1.</source>
        <translation>必须是整数，但为%1。</translation>
    </message>
    <message>
        <source>Must be at least %1 and at most %2, but is %3.</source>
        <translation>必须至少 %1 且至多 %2，但为 %3。</translation>
    </message>
    <message>
        <source>Must be a number, but is %1.</source>
        <translation>必须是数字，但为%1。</translation>
    </message>
    <message>
        <source>Must be %1, but is %2.</source>
        <translation>必须为 %1，但为 %2。</translation>
    </message>
    <message>
        <source>Must have at most nine decimal places.</source>
        <translation>最多九位小数。</translation>
    </message>
    <message>
        <source>Must have at most three decimal places, which are milliseconds.</source>
        <translation>最多三位小数，即毫秒。</translation>
    </message>
    <message>
        <source>Must be true or false, but is %1.</source>
        <translation>必须为 true 或 false，但为%1。</translation>
    </message>
    <message>
        <source>Must be one of %1, but is %2.</source>
        <translation>必须是 %1 之一，但为 %2。</translation>
    </message>
    <message>
        <source>There is no such member here.</source>
        <translation>此处没有该字段。</translation>
    </message>
    <message>
        <source>There is no such member here; did you mean %1?</source>
        <translation>此处没有该字段；您是指 %1 吗？</translation>
    </message>
    <message>
        <source>Must be a list, but is %1.</source>
        <translation>必须是列表，但为%1。</translation>
    </message>
    <message>
        <source>Must have at most %1 %2s, but has %3.</source>
        <translation>%2 最多 %1 个，但有 %3 个。</translation>
    </message>
    <message>
        <source>Must have 1 to %1 bytes.</source>
        <translation>必须有 1 至 %1 字节。</translation>
    </message>
    <message>
        <source>The %1 %2 is named twice.</source>
        <translation>%1 %2 重复出现。</translation>
    </message>
    <message>
        <source>Must be a SHA-256 digest: 64 characters, each 0 to 9 or a to f.</source>
        <translation>必须是 SHA-256 摘要：64 个字符，每个为 0 至 9 或 a 至 f。</translation>
    </message>
    <message>
        <source>Must begin with https:// or http://, or be empty when robots need not fetch the model.</source>
        <translation>必须以 https:// 或 http:// 开头，或在机器人无需获取模型时留空。</translation>
    </message>
    <message>
        <source>A stage that only installs the candidate sees no task of it: quota 0.</source>
        <translation>仅安装的阶段没有候选模型任务：quota 0。</translation>
    </message>
    <message>
        <source>Must be at least 1: time alone never lets a rollout advance.</source>
        <translation>必须至少为 1：仅凭时间不会使发布前进。</translation>
    </message>
    <message>
        <source>A plan has at most %1 stages, but this one has %2.</source>
        <translation>计划最多 %1 个阶段，但此计划有 %2 个。</translation>
    </message>
    <message>
        <source>Must be %1 or %2, but is %3.</source>
        <translation>必须为 %1 或 %2，但为 %3。</translation>
    </message>
    <message>
        <source>The plan could not be read: %1.</source>
        <translation>无法读取计划：%1。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>This is a folder, not a plan file.</source>
        <translation>这是文件夹，不是计划文件。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most that a plan may have.</source>
        <translation>文件超过计划允许的最大 %1 字节。</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has no success gate: a candidate that fails tasks is not noticed there.</source>
        <translation>阶段 “%1” 没有成功率门限：无法发现失败的候选模型。</translation>
    </message>
    <message>
        <source>The baseline&apos;s success rate comes from %L1 tasks; below %2 its own error can decide a gate.</source>
        <translation>基线成功率来自 %L1 个任务；低于 %2 时其自身误差可能决定门限。</translation>
    </message>
    <message>
        <source>Threshold success gates look at chance too: with the default stages they roll back about one in five candidates that are exactly as good as the baseline.</source>
        <translation>阈值成功率门限也受偶然影响：默认阶段下约五分之一与基线相当的候选模型会被回滚。</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has a quota of %L2 tasks, but its latency gate needs %3: it waits for more tasks.</source>
        <translation>阶段 “%1” 配额为 %L2 个任务，但其延迟门限需要 %3 个：会等待更多任务。</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has no lost gate: robots that go silent are not held against the candidate.</source>
        <translation>阶段 “%1” 没有失联门限：静默的机器人不会归咎于候选模型。</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; may end before a silent robot counts as lost: its soak is shorter than the time of the lost gate.</source>
        <translation>阶段 “%1” 可能在静默机器人被判失联前结束：观察期短于失联门限时间。</translation>
    </message>
    <message>
        <source>The first stage &quot;%1&quot; already exposes %L2 % of the robots.</source>
        <translation>首个阶段“%1”已对 %L2% 的机器人启用候选模型。</translation>
    </message>
    <message>
        <source>The last stage does not expose all robots; those outside of it keep the baseline after the commit.</source>
        <translation>最后阶段未启用所有机器人；其余在正式采用后保留基线。</translation>
    </message>
    <message>
        <source>A candidate that was rolled back is not barred and may be started again at once.</source>
        <translation>被回滚的候选模型未被禁用，可立即再次启动。</translation>
    </message>
    <message>
        <source>share %1 %</source>
        <translation>比例 %1%</translation>
    </message>
    <message>
        <source>closed loop</source>
        <translation>闭环</translation>
    </message>
    <message>
        <source>%1 of %2 hold a verified %3; at least %L4 % must.</source>
        <translation>%2 中 %1 台持有已验证的 %3；至少须 %L4%。</translation>
    </message>
    <message>
        <source>Every connected robot already holds the candidate.</source>
        <translation>每台已连接机器人都已持有候选模型。</translation>
    </message>
    <message>
        <source>The model has %1; the fullest robot, %2, has %3 free.</source>
        <translation>模型为 %1；空间最少的机器人 %2 剩余 %3。</translation>
    </message>
    <message>
        <source>It does not fit on %1.</source>
        <translation>无法放入 %1。</translation>
    </message>
    <message>
        <source>No robot needs to fetch the model over the network.</source>
        <translation>没有机器人需要通过网络获取模型。</translation>
    </message>
    <message>
        <source>%1 for %2 at %3/s take about %4.</source>
        <translation>%2 的 %1，以 %3/s 约需 %4。</translation>
    </message>
    <message>
        <source>The last rollback took %1.</source>
        <translation>上次回滚用时 %1。</translation>
    </message>
    <message>
        <source>A rollback is estimated to take %1; none was measured yet.</source>
        <translation>回滚预计需 %1；尚未实测。</translation>
    </message>
    <message>
        <source>The last stage has no success gate.</source>
        <translation>最后阶段没有成功率门限。</translation>
    </message>
    <message>
        <source>Success of at least %L1 % over %L2 tasks in the last of %3 stages.</source>
        <translation>%3 个阶段的最后阶段在 %L2 个任务上成功率至少 %L1%。</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; leaves out a gate that would roll a bad candidate back.</source>
        <translation>阶段 “%1” 缺少可回滚有问题的候选模型的门限。</translation>
    </message>
    <message>
        <source>Every stage rolls back on success, stuck, latency, errors, lost robots and failed installs.</source>
        <translation>每个阶段均因成功率、卡住、延迟、错误、失联和安装失败而回滚。</translation>
    </message>
    <message>
        <source>Must be a time such as 2026-11-23T14:50:18Z.</source>
        <translation>必须是时间，例如 2026-11-23T14：50：18Z。</translation>
    </message>
    <message>
        <source>There is no item %1</source>
        <translation>没有项目 %1</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
    <message>
        <source>The item %1 is there twice.</source>
        <translation>项目 %1 重复。</translation>
    </message>
    <message>
        <source>A reason has at least %1 characters.</source>
        <translation>理由至少 %1 个字符。</translation>
    </message>
    <message>
        <source>The checklist could not be read: %1.</source>
        <translation>无法读取检查清单：%1。</translation>
    </message>
    <message>
        <source>Lab accuracy is at least the baseline&apos;s minus 2 %</source>
        <translation>实验室精度不低于基线减 2%</translation>
    </message>
    <message>
        <source>No task has a drop over 50 %</source>
        <translation>没有任务下降超过 50%</translation>
    </message>
    <message>
        <source>No task category is completely broken</source>
        <translation>没有任务类别完全失效</translation>
    </message>
    <message>
        <source>Works on unseen object variations</source>
        <translation>适用于未见过的物体变体</translation>
    </message>
    <message>
        <source>Joint limits are never violated</source>
        <translation>从未超出关节限位</translation>
    </message>
    <message>
        <source>Collision detection works with the new model</source>
        <translation>碰撞检测在新模型下正常</translation>
    </message>
    <message>
        <source>Emergency stop is tested</source>
        <translation>急停已测试</translation>
    </message>
    <message>
        <source>Cannot hurt a person</source>
        <translation>不会伤人</translation>
    </message>
    <message>
        <source>Can fall back to the baseline</source>
        <translation>可退回基线</translation>
    </message>
    <message>
        <source>Storage fits: model size × robots</source>
        <translation>存储足够：模型大小 × 机器人数</translation>
    </message>
    <message>
        <source>Latency is below 200 ms with the new model</source>
        <translation>新模型延迟低于 200 ms</translation>
    </message>
    <message>
        <source>Network can deploy to the fleet in less than 1 h</source>
        <translation>网络可在 1 小时内部署到机群</translation>
    </message>
    <message>
        <source>Metrics dashboard shows success, latency and errors</source>
        <translation>指标面板显示成功率、延迟和错误</translation>
    </message>
    <message>
        <source>Alerts are configured</source>
        <translation>警报已配置</translation>
    </message>
    <message>
        <source>Logs trace every decision</source>
        <translation>日志可追溯每个决定</translation>
    </message>
    <message>
        <source>Rollback takes less than 5 min</source>
        <translation>回滚少于 5 分钟</translation>
    </message>
    <message>
        <source>Deployment engineer is on call</source>
        <translation>部署工程师值班</translation>
    </message>
    <message>
        <source>ML engineer is available</source>
        <translation>机器学习工程师可联系</translation>
    </message>
    <message>
        <source>Runbooks are written</source>
        <translation>运行手册已编写</translation>
    </message>
    <message>
        <source>Escalation is known</source>
        <translation>升级流程已知</translation>
    </message>
    <message>
        <source>Window is scheduled</source>
        <translation>时间窗口已安排</translation>
    </message>
    <message>
        <source>Success criteria are defined</source>
        <translation>成功标准已定义</translation>
    </message>
    <message>
        <source>Failure criteria are defined</source>
        <translation>失败标准已定义</translation>
    </message>
    <message>
        <source>Stakeholders are notified</source>
        <translation>已通知相关方</translation>
    </message>
    <message>
        <source>The baseline&apos;s true success must lie between 0 and 1.</source>
        <translation>基线的真实成功率须在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>The share of the restarts must be at least 0 and below 1.</source>
        <translation>重启比例须至少 0 且小于 1。</translation>
    </message>
    <message>
        <source>The plan has %L1 tasks, but with such gates its characteristics are computed up to %2 only.</source>
        <translation>计划有 %L1 个任务，但此类门限的特性只计算到 %2。</translation>
    </message>
    <message>
        <source>No stage has a success gate, so the candidate&apos;s success decides nothing.</source>
        <translation>没有阶段设成功率门限，候选模型的成功率不起作用。</translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation>计算已停止。</translation>
    </message>
    <message>
        <source>The plan compares no arms.</source>
        <translation>计划不比较分组。</translation>
    </message>
    <message>
        <source>%1 successes of %L2 tasks are impossible.</source>
        <translation>%L2 个任务成功 %1 个不可能。</translation>
    </message>
    <message>
        <source>The exact test takes at most %L1 tasks; use Pearson&apos;s.</source>
        <translation>精确检验最多 %L1 个任务；请用 Pearson。</translation>
    </message>
    <message>
        <source>less than 1 to</source>
        <translation>小于 1 比</translation>
    </message>
    <message>
        <source>A count cannot be negative.</source>
        <translation>计数不能为负。</translation>
    </message>
    <message>
        <source>There are no values in any bin.</source>
        <translation>所有分箱均无值。</translation>
    </message>
    <message>
        <source>The index needs at least two bins.</source>
        <translation>指数至少需要两个分箱。</translation>
    </message>
    <message>
        <source>There are %1 bins where training has %2.</source>
        <translation>有 %1 个分箱，而训练有 %2 个。</translation>
    </message>
    <message>
        <source>The floor plan cannot be opened.</source>
        <translation>无法打开平面图。</translation>
    </message>
    <message>
        <source>The floor plan is larger than 16 MiB.</source>
        <translation>平面图大于 16 MiB。</translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2.</source>
        <translation>第 %1 字节不是 JSON：%2。</translation>
    </message>
    <message>
        <source>The floor plan is not a JSON object.</source>
        <translation>平面图不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The GeoJSON is not a FeatureCollection.</source>
        <translation>GeoJSON 不是 FeatureCollection。</translation>
    </message>
    <message>
        <source>The GeoJSON has more than %1 points.</source>
        <translation>GeoJSON 超过 %1 个点。</translation>
    </message>
    <message>
        <source>Feature %1 cannot be read: lines and polygons of [x, y] in metres are needed.</source>
        <translation>无法读取要素 %1：需要以米为单位的 [x, y] 线和多边形。</translation>
    </message>
    <message>
        <source>The GeoJSON has no line and no polygon.</source>
        <translation>GeoJSON 没有线或多边形。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>缺少键 “%1”。</translation>
    </message>
    <message>
        <source>&quot;points&quot; must have two points, but has %1.</source>
        <translation>&quot;points&quot; 必须有两个点，但有 %1 个。</translation>
    </message>
    <message>
        <source>Point %1 needs &quot;pixel&quot;: [x, y] and &quot;metres&quot;: [x, y].</source>
        <translation>点 %1 需要 &quot;pixel&quot;: [x, y] 和 &quot;metres&quot;: [x, y]。</translation>
    </message>
    <message>
        <source>The image %1 is larger than %2 pixels.</source>
        <translation>图像 %1 大于 %2 像素。</translation>
    </message>
    <message>
        <source>The image %1 cannot be read: %2.</source>
        <translation>无法读取图像 %1：%2。</translation>
    </message>
    <message>
        <source>The two points must lie at least 10 pixels and 0.1 m apart.</source>
        <translation>两点须相距至少 10 像素和 0.1 m。</translation>
    </message>
    <message>
        <source>A floor plan is a .yaml, .geojson or .json file.</source>
        <translation>平面图为 .yaml、.geojson 或 .json 文件。</translation>
    </message>
    <message>
        <source>The map file cannot be opened.</source>
        <translation>无法打开地图文件。</translation>
    </message>
    <message>
        <source>The map file is larger than 64 KiB.</source>
        <translation>地图文件大于 64 KiB。</translation>
    </message>
    <message>
        <source>Line %1 is not &quot;key: value&quot;.</source>
        <translation>第 %1 行不是 &quot;key: value&quot;。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is there twice.</source>
        <translation>键 “%1” 重复。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a number.</source>
        <translation>“%1” 的值不是数字。</translation>
    </message>
    <message>
        <source>The value of &quot;origin&quot; is not [x, y, yaw].</source>
        <translation>&quot;origin&quot; 的值不是 [x, y, yaw]。</translation>
    </message>
    <message>
        <source>&quot;free_thresh&quot; must be below &quot;occupied_thresh&quot;.</source>
        <translation>&quot;free_thresh&quot; 必须低于 &quot;occupied_thresh&quot;。</translation>
    </message>
    <message>
        <source>The image is larger than 8192 pixels.</source>
        <translation>图像大于 8192 像素。</translation>
    </message>
    <message>
        <source>The image cannot be read: %1.</source>
        <translation>无法读取图像：%1。</translation>
    </message>
    <message>
        <source>&quot;resolution&quot; must be above 0 metres per pixel.</source>
        <translation>&quot;resolution&quot; 必须大于 0 米/像素。</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>（未给出）</translation>
    </message>
    <message>
        <source>%1: median %L2 expected, %L3 live; PSI %L4 (alarm from %L5); KS distance %L6, p %7; %L8 and %L9 values</source>
        <translation>%1：中位数预期 %L2，实际 %L3；PSI %L4（%L5 起报警）；KS 距离 %L6，p %7；%L8 和 %L9 个值</translation>
    </message>
    <message>
        <source>No feature could be compared.</source>
        <translation>没有可比较的特征。</translation>
    </message>
    <message>
        <source>In the profile but not reported: %1.</source>
        <translation>在档案中但未报告：%1。</translation>
    </message>
    <message>
        <source>Reported but with nothing to compare: %1.</source>
        <translation>已报告但无可比较：%1。</translation>
    </message>
    <message>
        <source>%L1 values of more than %2 features were left out.</source>
        <translation>超过 %2 个特征的 %L1 个值被略去。</translation>
    </message>
    <message>
        <source>Numeric observation features of the candidate&apos;s live tasks against %1. Supported when a feature&apos;s PSI reaches its alarm and the Kolmogorov-Smirnov test says p &lt; %2 shared by all features.</source>
        <translation>候选模型实际任务的数值观测特征与%1比较。某特征 PSI 达到报警且 KS 检验（所有特征共用）p &lt; %2 时支持。</translation>
    </message>
    <message>
        <source>its training profile</source>
        <translation>其训练数据概况</translation>
    </message>
    <message>
        <source>those of the baseline&apos;s live tasks: no training profile was given</source>
        <translation>基线实际任务的特征（未给出训练数据概况）</translation>
    </message>
    <message>
        <source>%1 features could be compared; the candidate had %L2 live tasks.</source>
        <translation>可比较 %1 个特征；候选模型有 %L2 个实际任务。</translation>
    </message>
    <message>
        <source>The candidate&apos;s training profile: without it, drift of the whole fleet cannot be seen, and a difference may be one between robots.</source>
        <translation>候选模型的训练数据概况：没有它就看不到整个机群的漂移，差异也可能是机器人之间的。</translation>
    </message>
    <message>
        <source>At least %L1 values of each feature on both sides.</source>
        <translation>两侧每个特征至少 %L1 个值。</translation>
    </message>
    <message>
        <source>Results with the features %1</source>
        <translation>含特征 %1 的结果</translation>
    </message>
    <message>
        <source>Has %1 bytes; at most %2.</source>
        <translation>有 %1 字节；最多 %2。</translation>
    </message>
    <message>
        <source>A sample of %1 with seed %2 is under review and has %3 labels; it can only be made larger, with the same seed.</source>
        <translation>样本 %1（种子 %2）正在复核，有 %3 个标签；只能以同一种子扩大。</translation>
    </message>
    <message>
        <source>This task is not in the sample under review, and only sampled ones count.</source>
        <translation>此任务不在复核样本中，只有样本计入。</translation>
    </message>
    <message>
        <source>Several robots have a task of this name; write ROBOT/TASK.</source>
        <translation>多台机器人有同名任务；请写 ROBOT/TASK。</translation>
    </message>
    <message>
        <source>%1 were correct actions; 95 % interval %2 (Wilson), %3 (Clopper-Pearson). The candidate&apos;s success would be %4 instead of %L5 %, by the latter interval %6 to %7.</source>
        <translation>%1 为正确动作；95% 区间 %2（Wilson），%3（Clopper-Pearson）。候选模型成功率应为 %4 而非 %L5%，按后者区间为 %6 至 %7。</translation>
    </message>
    <message>
        <source>Labels for %L1 more sampled tasks.</source>
        <translation>还需 %L1 个样本任务的标签。</translation>
    </message>
    <message>
        <source>A larger sample with the same seed: the interval has 10 % inside.</source>
        <translation>同一种子的更大样本：区间包含 10%。</translation>
    </message>
    <message>
        <source>More failed tasks: all that the sample was drawn from are reviewed, and the interval has 10 % inside.</source>
        <translation>更多失败任务：抽样来源已全部复核，区间包含 10%。</translation>
    </message>
    <message>
        <source>An operator marks each of a seeded sample of the candidate&apos;s failed tasks as a real failure or a correct action. Supported when the 95 % interval (Clopper-Pearson) of the share of correct actions is above %L1 %, not supported when it is below %L1 %.</source>
        <translation>操作员将候选模型失败任务的按固定种子抽取的样本逐一标为真实失败或正确动作。正确动作比例的 95% 区间（Clopper-Pearson）高于 %L1% 时支持，低于 %L1% 时不支持。</translation>
    </message>
    <message>
        <source>No failed task was reviewed.</source>
        <translation>没有复核失败任务。</translation>
    </message>
    <message>
        <source>The candidate had no live task.</source>
        <translation>候选模型没有实际任务。</translation>
    </message>
    <message>
        <source>The candidate had no failed task.</source>
        <translation>候选模型没有失败任务。</translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation>没有可复核的内容。</translation>
    </message>
    <message>
        <source>Failed tasks of the candidate.</source>
        <translation>候选模型的失败任务。</translation>
    </message>
    <message>
        <source>%L1 failed tasks of the candidate; no sample was drawn.</source>
        <translation>候选模型有 %L1 个失败任务；未抽样。</translation>
    </message>
    <message>
        <source>A review of a sample of them, drawn with a seed, each marked as a real failure or a correct action.</source>
        <translation>对其按固定种子抽取的样本的复核，逐一标为真实失败或正确动作。</translation>
    </message>
    <message>
        <source>%1 of the %L2 sampled failed tasks are reviewed; drawn from %3 with seed %4 by %5 at %6.</source>
        <translation>%L2 个抽样失败任务已复核 %1 个；由 %5 于 %6 以种子 %4 从 %3 中抽取。</translation>
    </message>
    <message>
        <source>the candidate on seen categories</source>
        <translation>候选模型在已见类别上</translation>
    </message>
    <message>
        <source>the candidate on unseen categories</source>
        <translation>候选模型在未见类别上</translation>
    </message>
    <message>
        <source>the baseline on those seen categories</source>
        <translation>基线在这些已见类别上</translation>
    </message>
    <message>
        <source>the baseline on those unseen categories</source>
        <translation>基线在这些未见类别上</translation>
    </message>
    <message>
        <source>At least %L1 live tasks of %2; there are %3.</source>
        <translation>%2至少 %L1 个实际任务；现有 %3 个。</translation>
    </message>
    <message>
        <source>About %L1 tasks of the candidate on unseen categories, to measure the excess to 5 points; there are %2.</source>
        <translation>要将超额测到 5 个百分点，需候选模型在未见类别上约 %L1 个任务；现有 %2 个。</translation>
    </message>
    <message>
        <source>Success on task categories seen in training against unseen ones, candidate and baseline: how much more the candidate drops. Supported when the whole 95 % interval of the excess drop is above 0; not supported when it is below 10 points.</source>
        <translation>训练中已见与未见任务类别的成功率，候选模型与基线比较：候选模型多下降多少。超额下降的 95% 区间全部大于 0 时支持；低于 10 个百分点时不支持。</translation>
    </message>
    <message>
        <source>Unseen: %1. Candidate: %2 seen, %3 unseen. Baseline: %4 seen, %5 unseen.</source>
        <translation>未见：%1。候选模型：已见 %2，未见 %3。基线：已见 %4，未见 %5。</translation>
    </message>
    <message>
        <source>No task of the candidate was of a category that its training set did not have.</source>
        <translation>候选模型没有训练集中缺失类别的任务。</translation>
    </message>
    <message>
        <source>There are too few tasks to compare.</source>
        <translation>任务太少，无法比较。</translation>
    </message>
    <message>
        <source>Excess drop on unseen categories %1 points, 95 % interval %2, p %3.</source>
        <translation>未见类别的超额下降 %1 个百分点，95% 区间 %2，p %3。</translation>
    </message>
    <message>
        <source>Has %1 numbers; at most %2 are allowed.</source>
        <translation>有 %1 个数字；最多允许 %2 个。</translation>
    </message>
    <message>
        <source>Must be at least one number, each larger than the one before.</source>
        <translation>至少一个数字，且逐个递增。</translation>
    </message>
    <message>
        <source>Must have one number more than edges, %1, but has %2.</source>
        <translation>须比 edges 多一个数字，即 %1，但有 %2。</translation>
    </message>
    <message>
        <source>Must be whole numbers from 0 to 10^12.</source>
        <translation>必须是 0 至 10^12 的整数。</translation>
    </message>
    <message>
        <source>Must count at least %L1 values.</source>
        <translation>须至少计 %L1 个值。</translation>
    </message>
    <message>
        <source>The feature %1 is there twice.</source>
        <translation>特征 %1 重复。</translation>
    </message>
    <message>
        <source>Must be at least %1 numbers.</source>
        <translation>至少 %1 个数字。</translation>
    </message>
    <message>
        <source>A feature has either edges and counts, or samples.</source>
        <translation>特征有 edges 和 counts，或 samples。</translation>
    </message>
    <message>
        <source>Must be a list of 1 to %1 features.</source>
        <translation>必须是 1 至 %1 个特征的列表。</translation>
    </message>
    <message>
        <source>The profile could not be read: %1.</source>
        <translation>无法读取档案：%1。</translation>
    </message>
    <message>
        <source>The training profile cannot be read.</source>
        <translation>无法读取训练数据概况。</translation>
    </message>
    <message>
        <source>A training profile has at most 256 KiB; give counts instead of samples.</source>
        <translation>训练数据概况最多 256 KiB；请给 counts 而非 samples。</translation>
    </message>
    <message>
        <source>There is no room for a backup: it needs %1 MB, %2 MB are free.</source>
        <translation>没有备份空间：需要 %1 MB，可用 %2 MB。</translation>
    </message>
    <message>
        <source>The file system cannot keep a write-ahead log</source>
        <translation>文件系统无法保存预写日志</translation>
    </message>
    <message>
        <source>The disk is full; nothing was written</source>
        <translation>磁盘已满；未写入</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>Another program has the database open</source>
        <translation>另一程序已打开数据库</translation>
    </message>
    <message>
        <source>The disk or the database refused</source>
        <translation>磁盘或数据库拒绝</translation>
    </message>
    <message>
        <source>The directory cannot be made: %1.</source>
        <translation>无法创建目录：%1。</translation>
    </message>
    <message>
        <source>its file is empty</source>
        <translation>其文件为空</translation>
    </message>
    <message>
        <source>The database is missing; the next run or the console restores the newest backup.</source>
        <translation>数据库缺失；下次运行或控制台将恢复最新备份。</translation>
    </message>
    <message>
        <source>There is no data here yet.</source>
        <translation>此处尚无数据。</translation>
    </message>
    <message>
        <source>The story of a restoration cannot be read: %1.</source>
        <translation>无法读取恢复记录：%1。</translation>
    </message>
    <message>
        <source>The database was damaged (%1).</source>
        <translation>数据库曾损坏（%1）。</translation>
    </message>
    <message>
        <source>It was moved to %1.</source>
        <translation>已移至 %1。</translation>
    </message>
    <message>
        <source>The backup %1 could not be used.</source>
        <translation>备份 %1 无法使用。</translation>
    </message>
    <message>
        <source>There is no sound backup: a new database was begun, and all history is missing.</source>
        <translation>没有完好的备份：已新建数据库，所有历史缺失。</translation>
    </message>
    <message>
        <source>It was restored from the backup %1 of %2 with %3 journal entries. Whatever happened later is not in it.</source>
        <translation>已从 %2 的备份 %1 恢复，含 %3 条日志账本条目。之后的内容不在其中。</translation>
    </message>
    <message>
        <source>There is no room to restore the backup.</source>
        <translation>没有空间恢复备份。</translation>
    </message>
    <message>
        <source>it cannot be copied: %1</source>
        <translation>无法复制：%1</translation>
    </message>
    <message>
        <source>The database is damaged (%1) and cannot be moved aside: %2</source>
        <translation>数据库已损坏（%1）且无法移开：%2</translation>
    </message>
    <message>
        <source>The database was damaged (%1).%2 It cannot be restored now: %3 The next start tries again.</source>
        <translation>数据库曾损坏（%1）。%2 现在无法恢复：%3 下次启动重试。</translation>
    </message>
    <message>
        <source>its restoration was cut short</source>
        <translation>其恢复被中断</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>其文件缺失</translation>
    </message>
    <message>
        <source>entries of the journal are missing</source>
        <translation>日志账本条目缺失</translation>
    </message>
    <message>
        <source>The file is a database of another program.</source>
        <translation>该文件是其他程序的数据库。</translation>
    </message>
    <message>
        <source>The data was written by a newer Slipway.</source>
        <translation>数据由更新的 Slipway 写入。</translation>
    </message>
    <message>
        <source>The data was written by an older Slipway; open it with the console once.</source>
        <translation>数据由较旧的 Slipway 写入；请用控制台打开一次。</translation>
    </message>
    <message>
        <source>audit record %1: %2</source>
        <translation>审计记录 %1：%2</translation>
    </message>
    <message>
        <source>The store failed: %1.</source>
        <translation>存储失败：%1。</translation>
    </message>
    <message>
        <source>The data was opened for reading only.</source>
        <translation>数据以只读方式打开。</translation>
    </message>
    <message>
        <source>The database file was replaced or removed while it was in use; nothing was written.</source>
        <translation>数据库文件在使用中被替换或移除；未写入。</translation>
    </message>
    <message>
        <source>The journal goes on with entry %1, not %2.</source>
        <translation>日志账本从条目 %1 继续，而非 %2。</translation>
    </message>
    <message>
        <source>The audit log goes on with decision %1, not %2.</source>
        <translation>审计日志从决定 %1 继续，而非 %2。</translation>
    </message>
    <message>
        <source>There is no token for this robot.</source>
        <translation>此机器人没有令牌。</translation>
    </message>
    <message>
        <source>The backup was stopped for something more urgent.</source>
        <translation>备份因更紧急的事而停止。</translation>
    </message>
    <message>
        <source>messages are text frames</source>
        <translation>消息须为文本帧</translation>
    </message>
    <message>
        <source>the first message must be a valid hello</source>
        <translation>首条消息必须是有效的 hello</translation>
    </message>
    <message>
        <source>the first message must be a hello request</source>
        <translation>首条消息必须是 hello 请求</translation>
    </message>
    <message>
        <source>the robot id differs from the one in the path</source>
        <translation>机器人标识与路径中的不同</translation>
    </message>
    <message>
        <source>The console is busy.</source>
        <translation>控制台忙。</translation>
    </message>
    <message>
        <source>busy, try later</source>
        <translation>忙，请稍后重试</translation>
    </message>
    <message>
        <source>Too many messages.</source>
        <translation>消息过多。</translation>
    </message>
    <message>
        <source>This session had its hello already.</source>
        <translation>此会话已有 hello。</translation>
    </message>
    <message>
        <source>state and results are requests and need an id.</source>
        <translation>state 和 results 是请求，需要标识。</translation>
    </message>
    <message>
        <source>no hello in time</source>
        <translation>未及时收到 hello</translation>
    </message>
    <message>
        <source>the robot reads too slowly</source>
        <translation>机器人读取过慢</translation>
    </message>
    <message>
        <source>silent for too long</source>
        <translation>静默过久</translation>
    </message>
    <message>
        <source>a message was too big</source>
        <translation>消息过大</translation>
    </message>
    <message>
        <source>a text was not UTF-8</source>
        <translation>文本不是 UTF-8</translation>
    </message>
    <message>
        <source>connection lost: %1</source>
        <translation>连接丢失：%1</translation>
    </message>
    <message>
        <source>label sample</source>
        <translation>标签样本</translation>
    </message>
    <message>
        <source>A label is TASK=real or TASK=correct.</source>
        <translation>标签为 TASK=real 或 TASK=correct。</translation>
    </message>
    <message>
        <source>A rollback is estimated to take %1; none was measured in the last 30 days.</source>
        <translation>回滚预计需 %1；最近 30 天未实测。</translation>
    </message>
    <message>
        <source>The template could not be read: %1.</source>
        <translation>无法读取模板：%1。</translation>
    </message>
    <message>
        <source>The file has %1 bytes, but a checklist may have at most %2.</source>
        <translation>文件有 %1 字节，但检查清单最多 %2。</translation>
    </message>
    <message>
        <source>Must have at most %1 characters.</source>
        <translation>最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Must have at most %1 items, but has %2.</source>
        <translation>最多 %1 项，但有 %2 项。</translation>
    </message>
    <message>
        <source>Text and group must be one line without control characters or marks that turn the direction.</source>
        <translation>文本和组须为一行，不含控制字符或改变文字方向的标记。</translation>
    </message>
    <message>
        <source>This item is there twice.</source>
        <translation>此项目出现两次。</translation>
    </message>
    <message>
        <source>This is a standard item, which is always on the list.</source>
        <translation>这是标准项目，始终在清单中。</translation>
    </message>
    <message>
        <source>Must be &quot;own.&quot; and then small letters a-z, digits, dots or hyphens.</source>
        <translation>须为 &quot;own.&quot; 后接小写字母 a-z、数字、点或连字符。</translation>
    </message>
    <message>
        <source>This desk keeps no raw results, so there is nothing to investigate.</source>
        <translation>此控制台不保留原始结果，因此没有可调查的内容。</translation>
    </message>
    <message>
        <source>A sample has 1 to 10000 tasks.</source>
        <translation>样本为 1 至 10000 个任务。</translation>
    </message>
    <message>
        <source>The candidate has no failed task; there is nothing to review.</source>
        <translation>候选模型没有失败任务；没有可复核的内容。</translation>
    </message>
    <message>
        <source>The rollout is still going on.</source>
        <translation>发布仍在进行。</translation>
    </message>
    <message>
        <source>The profile is of %1 %2%3, but the candidate is %4 %5.</source>
        <translation>档案属于 %1 %2%3，但候选模型是 %4 %5。</translation>
    </message>
    <message>
        <source>This is a replay.</source>
        <translation>这是回放。</translation>
    </message>
    <message>
        <source>enters stage %1</source>
        <translation>进入阶段 %1</translation>
    </message>
    <message>
        <source>no gate fails</source>
        <translation>没有门限失败</translation>
    </message>
    <message>
        <source>Its comparison is locked until both arms are complete; looking earlier would mislead.</source>
        <translation>比较在两组完成前锁定；提前查看会误导。</translation>
    </message>
    <message>
        <source>%1 with another digest</source>
        <translation>%1（摘要不同）</translation>
    </message>
    <message>
        <source> with another digest</source>
        <translation> （摘要不同）</translation>
    </message>
    <message>
        <source>In the last drill %1 of %2 did not answer in time.</source>
        <translation>上次演习中，%2 中有 %1 未及时应答。</translation>
    </message>
    <message>
        <source>The last drill took %1 on %2, half of them %3 or less.</source>
        <translation>上次演习在 %2 上用时 %1，其中一半不超过 %3。</translation>
    </message>
    <message>
        <source>%1 is compared with the candidate of %2</source>
        <translation>%1 正在与 %2 的候选模型比较</translation>
    </message>
    <message>
        <source>%1 stands by for %2</source>
        <translation>%1 正为 %2 待命</translation>
    </message>
    <message>
        <source>the clean-up after %1 waits for %2</source>
        <translation>%1 之后的清理正在等待 %2</translation>
    </message>
    <message>
        <source>rollback drill: the baseline is loaded once more</source>
        <translation>回滚演习：再次加载基线</translation>
    </message>
    <message>
        <source>drill interrupted: %1; %2 of %3 had answered</source>
        <translation>演习中断：%1；%3 中已有 %2 应答</translation>
    </message>
    <message>
        <source>%1 of %2 answered the drill within %3 s; no answer: %4</source>
        <translation>%2 中有 %1 在 %3 秒内应答演习；未应答：%4</translation>
    </message>
    <message>
        <source>%1 answered the drill</source>
        <translation>%1 已应答演习</translation>
    </message>
    <message>
        <source>%1 loaded nothing: their software knows no drills</source>
        <translation>%1 未加载任何内容：其软件不支持演习</translation>
    </message>
    <message>
        <source>there is no robot %1</source>
        <translation>没有机器人 %1</translation>
    </message>
    <message>
        <source>%1 was told to run another model</source>
        <translation>%1 已被要求运行另一个模型</translation>
    </message>
    <message>
        <source>%1 stands by idle</source>
        <translation>%1 处于空闲待命</translation>
    </message>
    <message>
        <source>a drill is running already</source>
        <translation>演习已在进行</translation>
    </message>
    <message>
        <source>the journal cannot be written: no drill</source>
        <translation>日志账本无法写入：不能演习</translation>
    </message>
    <message>
        <source>at most %L1 robots can be in one drill</source>
        <translation>一次演习最多 %L1 台机器人</translation>
    </message>
    <message>
        <source>a robot is named twice</source>
        <translation>某台机器人被指定了两次</translation>
    </message>
    <message>
        <source>rollback drill: %1 load %2 %3 once more</source>
        <translation>回滚演习：%1 再次加载 %2 %3</translation>
    </message>
    <message>
        <source>%1 was given another document</source>
        <translation>%1 收到了另一份文档</translation>
    </message>
    <message>
        <source>the console was started again</source>
        <translation>控制台已重新启动</translation>
    </message>
    <message>
        <source>The decisions of %1 cannot be read: %2</source>
        <translation>无法读取 %1 的决定：%2</translation>
    </message>
    <message>
        <source>The next start will take longer, it has to read more of the journal: %1</source>
        <translation>下次启动会更慢，需要读取更多日志账本内容：%1</translation>
    </message>
    <message>
        <source>The state kept for the start is not what the journal gives.</source>
        <translation>为启动保存的状态与日志账本得出的不一致。</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks succeeded since the last look, below %L3 %</source>
        <translation>自上次查看 %L2 个任务成功 %L1，低于 %L3%</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks succeeded since the last look, not below %L3 %</source>
        <translation>自上次查看 %L2 个任务成功 %L1，不低于 %L3%</translation>
    </message>
    <message>
        <source>%1 take-overs within a minute</source>
        <translation>一分钟内被接管 %1 次</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>%L1 of %L2 (%L3 %)</source>
        <translation>%L2 个中的 %L1 个（%L3%）</translation>
    </message>
    <message>
        <source>an outage has only just ended, and they may still come back</source>
        <translation>故障刚刚结束，它们可能仍会恢复</translation>
    </message>
    <message>
        <source>%1 holds: %2</source>
        <translation>%1 暂停推进：%2</translation>
    </message>
    <message>
        <source>most robots with the candidate are not connected</source>
        <translation>运行候选模型的大多数机器人未连接</translation>
    </message>
    <message>
        <source>robot-released</source>
        <translation>机器人已解除隔离</translation>
    </message>
    <message>
        <source>%1 is out of quarantine: %2</source>
        <translation>%1 已解除隔离：%2</translation>
    </message>
    <message>
        <source>%1 is not in quarantine</source>
        <translation>%1 未被隔离</translation>
    </message>
    <message>
        <source>Paused: %1; by now: %2</source>
        <translation>已暂停：%1；目前：%2</translation>
    </message>
    <message>
        <source>This is not JSON: unexpected %1 in line %2, column %3.</source>
        <translation>这不是 JSON：第 %2 行第 %3 列出现意外的 %1。</translation>
    </message>
    <message>
        <source>out of quarantine: say hello again</source>
        <translation>已解除隔离：请重新发送 hello</translation>
    </message>
    <message>
        <source>The trial is over: runs %1, digest verified.</source>
        <translation>试用已结束：运行 %1，摘要已验证。</translation>
    </message>
    <message>
        <source>At least %L1 live tasks of the candidate with the same numeric features in their results.</source>
        <translation>候选模型至少 %L1 个实际任务，其结果含相同的数值特征。</translation>
    </message>
    <message>
        <source>At least %L1 live tasks of the candidate, and as many of the baseline, with the same numeric features in their results.</source>
        <translation>候选模型至少 %L1 个实际任务以及同样多的基线任务，其结果含相同的数值特征。</translation>
    </message>
    <message>
        <source>%1 take-overs of its connection within a minute: two robots use one id</source>
        <translation>一分钟内连接被接管 %1 次：两台机器人使用同一标识</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>canary rollout</source>
        <translation>金丝雀发布</translation>
    </message>
    <message>
        <source>blue-green rollout</source>
        <translation>蓝绿发布</translation>
    </message>
    <message>
        <source>blue-green rollout with pools</source>
        <translation>蓝绿发布（分池）</translation>
    </message>
    <message>
        <source>shadow deployment</source>
        <translation>影子部署</translation>
    </message>
    <message>
        <source>feature flag rollout</source>
        <translation>功能开关发布</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>A/B 测试</translation>
    </message>
    <message>
        <source>rollout with custom stages</source>
        <translation>自定义阶段的发布</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Robots exposed</source>
        <translation>涉及的机器人</translation>
    </message>
    <message>
        <source>Tasks affected</source>
        <translation>受影响任务</translation>
    </message>
    <message>
        <source>%L1, %L2 of them failed</source>
        <translation>%L1，其中失败 %L2</translation>
    </message>
    <message>
        <source>%L1 min %L2 s</source>
        <translation>%L1 分 %L2 秒</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>没有任务</translation>
    </message>
    <message>
        <source>%L1 % of %L2 tasks (%L3 to %L4 %)</source>
        <translation>%L2 个任务中的 %L1%（%L3 至 %L4%）</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Success (95 % interval)</source>
        <translation>成功率（95% 区间）</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Gates at its end</source>
        <translation>结束时的门限</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>all pass</source>
        <translation>全部通过</translation>
    </message>
    <message>
        <source>hidden until complete</source>
        <translation>完成前隐藏</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%1 between the first and the last robot that switched, %2 in all.</source>
        <translation>首台与末台机器人切换相隔 %1，共用 %2。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>Control %1</source>
        <translation>对照组 %1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选模型</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候选模型 %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>%L1 points (95 % interval %L2 to %L3, Newcombe)</source>
        <translation>%L1 个百分点（95% 区间 %L2 至 %L3，Newcombe）</translation>
    </message>
    <message>
        <source>By the plan&apos;s method</source>
        <translation>按计划的方法</translation>
    </message>
    <message>
        <source>p %L1</source>
        <translation>p %L1</translation>
    </message>
    <message>
        <source>(p %L1)</source>
        <translation>（p %L1）</translation>
    </message>
    <message>
        <source>Chi-square</source>
        <translation>卡方</translation>
    </message>
    <message>
        <source>%L1: p %L2 (Pearson, two-sided), p %L3 (Yates), p %L4 (one-sided)</source>
        <translation>%L1：p %L2（Pearson，双侧），p %L3（Yates），p %L4（单侧）</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效应</translation>
    </message>
    <message>
        <source>Cohen&apos;s h %L1, power %L2</source>
        <translation>Cohen h %L1，检验效能 %L2</translation>
    </message>
    <message>
        <source>By robots</source>
        <translation>按机器人</translation>
    </message>
    <message>
        <source>%L1 to %L2 points, p %L3; tasks of one robot resemble each other (correlation %L4)</source>
        <translation>%L1 至 %L2 个百分点，p %L3；同一机器人的任务彼此相似（相关 %L4）</translation>
    </message>
    <message>
        <source>Few robots: a hint only.</source>
        <translation>机器人太少：仅供参考。</translation>
    </message>
    <message>
        <source>Sample ratio</source>
        <translation>样本比例</translation>
    </message>
    <message>
        <source>%L1 and %L2 robots, p %L3</source>
        <translation>%L1 台与 %L2 台机器人，p %L3</translation>
    </message>
    <message>
        <source>Not what was assigned.</source>
        <translation>与分配不符。</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>To find this difference</source>
        <translation>要发现此差异</translation>
    </message>
    <message>
        <source>%L1 tasks an arm for a power of 80 %</source>
        <translation>检验效能 80% 需每组 %L1 个任务</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>影子</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>Candidate, predicted</source>
        <translation>候选模型，预测</translation>
    </message>
    <message>
        <source>Baseline, observed</source>
        <translation>基线，实测</translation>
    </message>
    <message>
        <source>Only one succeeded</source>
        <translation>仅一方成功</translation>
    </message>
    <message>
        <source>candidate %L1, baseline %L2: p %L3 (McNemar, exact)</source>
        <translation>候选模型 %L1，基线 %L2：p %L3（McNemar，精确）</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>延迟 p95</translation>
    </message>
    <message>
        <source>%L1 ms beside the shadow, %L2 ms alone</source>
        <translation>与影子并行 %L1 ms，单独 %L2 ms</translation>
    </message>
    <message>
        <source>By category, worst first</source>
        <translation>按类别，最差在前</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Worst disagreements</source>
        <translation>最严重的分歧</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>would succeed</source>
        <translation>会成功</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>会失败</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 而非 %2</translation>
    </message>
    <message>
        <source>Return to the baseline</source>
        <translation>返回基线</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>启动人</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>After</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>%L1 of %L2 verified on the baseline</source>
        <translation>%L1/%L2 台已确认为基线</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>小时（UTC）</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Success by site, worst first</source>
        <translation>按站点的成功率，最差在前</translation>
    </message>
    <message>
        <source>Success by kind, worst first</source>
        <translation>按机器人类型的成功率，最差在前</translation>
    </message>
    <message>
        <source>Success by robot, worst first</source>
        <translation>按机器人的成功率，最差在前</translation>
    </message>
    <message>
        <source>Success by category, worst first</source>
        <translation>按类别的成功率，最差在前</translation>
    </message>
    <message>
        <source>Success by hour, worst first</source>
        <translation>按小时的成功率，最差在前</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Label review: %L1 of %L2 sampled failed tasks</source>
        <translation>标签复核：抽样失败任务 %L1/%L2</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>标记人</translation>
    </message>
    <message>
        <source>real failure</source>
        <translation>真实失败</translation>
    </message>
    <message>
        <source>correct action</source>
        <translation>正确动作</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Checklist at the start</source>
        <translation>启动时的检查表</translation>
    </message>
    <message>
        <source>Started with open items</source>
        <translation>带未完成项启动</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>推翻</translation>
    </message>
    <message>
        <source>Plan as it ran</source>
        <translation>实际执行的计划</translation>
    </message>
    <message>
        <source>The audit chain is intact: %L1 records.</source>
        <translation>审计链完整：%L1 条记录。</translation>
    </message>
    <message>
        <source>The audit chain is broken: %1.</source>
        <translation>审计链已断裂：%1。</translation>
    </message>
    <message>
        <source>Made at %1.</source>
        <translation>生成于 %1。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>paused by the operator</source>
        <translation>操作员暂停</translation>
    </message>
    <message>
        <source>rolled back by the operator</source>
        <translation>操作员回滚</translation>
    </message>
    <message>
        <source>%L1 to %L2</source>
        <translation>%L1 至 %L2</translation>
    </message>
    <message>
        <source>Alarms and events of before are not shown: %1</source>
        <translation>以前的报警和事件未显示：%1</translation>
    </message>
    <message>
        <source>%1 taken out of shadow: %2 of its %L3 tasks took longer than %L4 ms</source>
        <translation>%1 移出影子：其 %L3 个任务中 %2 个超过 %L4 ms</translation>
    </message>
    <message>
        <source>the model&apos;s file does not fit this runtime</source>
        <translation>模型文件与此运行环境不兼容</translation>
    </message>
    <message>
        <source>%1 Control arm of the comparison.</source>
        <translation>%1比较的对照组。</translation>
    </message>
    <message>
        <source>%1 runs in shadow on stage %2 of %3 (%4); robots execute only %5.</source>
        <translation>%1 处于阶段 %2/%3（%4），仅作影子；机器人只执行 %5。</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>%1 for %2 % of its tasks, else %3.</source>
        <translation>%2% 的任务用 %1，其余用 %3。</translation>
    </message>
    <message>
        <source>Executes %1; %2 only in shadow.</source>
        <translation>执行 %1；%2 仅作影子。</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>影子</translation>
    </message>
</context>
<context>
    <name>DemoFleet</name>
    <message>
        <source>The demo fleet has ended: %1</source>
        <translation>演示机群已结束：%1</translation>
    </message>
    <message>
        <source>There is no place for the tokens of the demo fleet: %1</source>
        <translation>没有存放演示机群令牌的位置：%1</translation>
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
        <translation>无站点</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from version, to version</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2 items ticked</source>
        <translation>已勾选 %1/%2 项</translation>
    </message>
    <message>
        <source>, by %1, last at %2</source>
        <translation>，由 %1，最后于 %2</translation>
    </message>
    <message>
        <source>; started by emergency override: %1</source>
        <translation>；以紧急强制启动：%1</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Every stage that passes all its gates goes on to the next, and the last one commits. A gate that fails rolls every robot back at once.</source>
        <translation>通过全部门限的阶段进入下一阶段，最后阶段正式采用。任一门限未通过则立即回滚所有机器人。</translation>
    </message>
    <message numerus="yes">
        <source>Stages that pass go on by themselves, but %n of them wait(s) for you. A gate that fails rolls every robot back at once.</source>
        <translation>
            <numerusform>通过的阶段自动继续，但其中 %n 个等待您确认。任一门限未通过则立即回滚所有机器人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gate: %2: %3</source>
        <translation>%1，门限：%2：%3</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>回退途径</translation>
    </message>
    <message>
        <source>about %1; %2 of %3 robots hold a verified %4</source>
        <translation>约 %1；%3 台机器人中 %2 台持有已验证的 %4</translation>
    </message>
    <message>
        <source>stage %1 (%2)</source>
        <translation>阶段 %1（%2）</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>机器人</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) online: %1</source>
        <translation>
            <numerusform>在线机器人 %n 台：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未纳入</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s), offline or quarantined</source>
        <translation>
            <numerusform>%n 台，离线或已隔离</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1 %2 (digest %3…)</source>
        <translation>%1 %2（摘要 %3…）</translation>
    </message>
    <message>
        <source>First stage</source>
        <translation>首个阶段</translation>
    </message>
    <message>
        <source>%1 of the robots until %2 tasks, at least %3</source>
        <translation>%1 的机器人，直到 %2 个任务，至少 %3</translation>
    </message>
    <message>
        <source>Without you</source>
        <translation>无需您操作</translation>
    </message>
    <message>
        <source>Never without you</source>
        <translation>必须由您操作</translation>
    </message>
    <message>
        <source>Going past a gate that has not passed. If this console dies, robots on %1 go back to %2 by themselves within %3.</source>
        <translation>越过未通过的门限。若本控制台停机，运行 %1 的机器人会在 %3 内自行回到 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) keep %1 for good; it becomes their baseline</source>
        <translation>
            <numerusform>%n 台机器人将永久保留 %1，并成为其基线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more robot(s) go %1 (%2)</source>
        <translation>
            <numerusform>另有 %n 台机器人 %1（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>Start “%1” on fleet %2?</source>
        <translation>在机群 %2 上启动“%1”？</translation>
    </message>
    <message>
        <source>&amp;Do not start</source>
        <translation>不启动(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Start rollout</source>
        <translation>启动发布(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Override and start</source>
        <translation>强制启动(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>The checklist has %n open item(s). Starting now is an emergency override and is recorded as one.</source>
        <translation>
            <numerusform>检查清单有 %n 项未完成。现在启动属于紧急强制操作并会被记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>未完成项</translation>
    </message>
    <message>
        <source>&amp;Why must it start with open items?</source>
        <translation>为何必须在未完成时启动(&amp;W)？</translation>
    </message>
    <message numerus="yes">
        <source>This concerns more than %n robot(s). &amp;Type the fleet&apos;s name, “%1”:</source>
        <translation>
            <numerusform>涉及超过 %n 台机器人。请输入机群名称“%1”(&amp;T)：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commit %1 on %n robot(s)?</source>
        <translation>
            <numerusform>在 %n 台机器人上正式采用 %1？</numerusform>
        </translation>
    </message>
    <message>
        <source>Promote to %1?</source>
        <translation>推进到%1？</translation>
    </message>
    <message>
        <source>&amp;Stay at stage %1</source>
        <translation>留在阶段 %1(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Commit %1</source>
        <translation>正式采用 %1(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Promote to %1</source>
        <translation>推进到 %1(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Override and promote</source>
        <translation>强制推进(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Why go on all the same?</source>
        <translation>为何仍要继续(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;Type the rollout&apos;s name, “%1”:</source>
        <translation>请输入发布名称“%1”(&amp;T)：</translation>
    </message>
    <message>
        <source>Pause %1 at stage %2?</source>
        <translation>在阶段 %2 暂停 %1？</translation>
    </message>
    <message>
        <source>No further robot starts. The gates keep watching and may still roll back.</source>
        <translation>不再有新机器人开始。门限继续监视，仍可能回滚。</translation>
    </message>
    <message>
        <source>Mid-update now</source>
        <translation>正在更新</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n 台机器人</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>运行 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) stay on it</source>
        <translation>
            <numerusform>%n 台机器人继续使用</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Let them finish</source>
        <translation>让其完成(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hold those not begun</source>
        <translation>保持未开始者(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep rolling out</source>
        <translation>继续发布(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Pause rollout</source>
        <translation>暂停发布(&amp;P)</translation>
    </message>
    <message>
        <source>Raise the share of tasks on %1 to %2?</source>
        <translation>将 %1 的任务比例提高到 %2？</translation>
    </message>
    <message>
        <source>Lower the share of tasks on %1 to %2?</source>
        <translation>将 %1 的任务比例降低到 %2？</translation>
    </message>
    <message>
        <source>More tasks use %1 at once. The gates keep watching and may still roll back.</source>
        <translation>更多任务立即使用 %1。门限继续监视，仍可能回滚。</translation>
    </message>
    <message>
        <source>Robots choose with their next task; nothing is installed or removed.</source>
        <translation>机器人在下一个任务时选择；不安装也不删除。</translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation>任务比例</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) take the new share</source>
        <translation>
            <numerusform>%n 台机器人采用新比例</numerusform>
        </translation>
    </message>
    <message>
        <source>Success so far</source>
        <translation>目前成功率</translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation>%2 个任务中的 %1</translation>
    </message>
    <message>
        <source>At 0 %</source>
        <translation>为 0% 时</translation>
    </message>
    <message>
        <source>the rollout waits for a decision: nothing more can be learned</source>
        <translation>发布等待决定：无法再获得信息</translation>
    </message>
    <message>
        <source>Why (10 characters or more):</source>
        <translation>理由（至少 10 个字符）：</translation>
    </message>
    <message>
        <source>&amp;Stay at %1</source>
        <translation>保持 %1(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Raise to %1</source>
        <translation>提高到 %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lower to %1</source>
        <translation>降低到 %1(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n robot(s) to %1?</source>
        <translation>
            <numerusform>将 %n 台机器人回滚到 %1？</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) that were ever sent %1</source>
        <translation>
            <numerusform>曾下发过 %1 的 %n 台机器人</numerusform>
        </translation>
    </message>
    <message>
        <source>Mid-update</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>Tasks affected so far</source>
        <translation>目前受影响任务</translation>
    </message>
    <message>
        <source>%1, of them %2 failed</source>
        <translation>%1，其中失败 %2</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>%1 is barred for %2; the bar can be lifted with a reason</source>
        <translation>%1 被禁用 %2；可说明理由后解除</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Roll back %n robot(s)</source>
        <translation>
            <numerusform>回滚 %n 台机器人(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waive %n robot(s) whose state is unknown?</source>
        <translation>
            <numerusform>豁免 %n 台状态未知的机器人？</numerusform>
        </translation>
    </message>
    <message>
        <source>“Rolled back” is then said although nobody has verified them. They still get %1 the moment they return.</source>
        <translation>随后会显示“已回滚”，尽管无人验证。它们恢复后仍会获得 %1。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Trial lease</source>
        <translation>试用租约</translation>
    </message>
    <message>
        <source>a robot that cannot hear this console went back by itself after %1</source>
        <translation>听不到本控制台的机器人已在 %1后自行返回</translation>
    </message>
    <message>
        <source>&amp;Keep trying</source>
        <translation>继续尝试(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Waive %n robot(s)</source>
        <translation>
            <numerusform>豁免 %n 台机器人(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;hy is that acceptable?</source>
        <translation>为何可以接受(&amp;H)？</translation>
    </message>
    <message>
        <source>Quit while %1 is at stage %2?</source>
        <translation>%1 处于阶段 %2 时退出？</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>试用中</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) on %1</source>
        <translation>
            <numerusform>%n 台机器人运行 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>它们的行为</translation>
    </message>
    <message>
        <source>without this console they go back to %1 by themselves within %2</source>
        <translation>没有本控制台时，它们会在 %2 内自行回到 %1</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>下次启动时</translation>
    </message>
    <message>
        <source>the rollout is taken up again where its record ends</source>
        <translation>发布从记录末尾处继续</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Abort the rollout of %1?</source>
        <translation>中止 %1 的发布？</translation>
    </message>
    <message>
        <source>Every robot goes back to %1 as in a rollback, but %2 is not to blame and is not barred.</source>
        <translation>所有机器人如回滚般回到 %1，但 %2 无过错且不被禁用。</translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>中止(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>原因(&amp;W)？</translation>
    </message>
    <message>
        <source>When is %1 deleted?</source>
        <translation>何时删除 %1？</translation>
    </message>
    <message>
        <source>Until then %1 stays on the robots, and going back to it takes a round trip.</source>
        <translation>在此之前 %1 保留在机器人上，返回只需一次往返。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation>删除自</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>no robot keeps it: %1 would have to be installed again</source>
        <translation>没有机器人保留它：%1 需重新安装</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Never delete it</source>
        <translation>永不删除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hours from now</source>
        <translation>从现在起的小时数(&amp;H)</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> 小时</translation>
    </message>
    <message>
        <source>&amp;Leave as planned</source>
        <translation>保持原计划(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Change clean-up</source>
        <translation>更改清理(&amp;C)</translation>
    </message>
    <message>
        <source>Lift the bar of %1?</source>
        <translation>解除对 %1 的禁用？</translation>
    </message>
    <message>
        <source>It can then be rolled out again at once.</source>
        <translation>之后可立即再次发布。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1, digest %2</source>
        <translation>%1，摘要 %2</translation>
    </message>
    <message>
        <source>Barred by</source>
        <translation>禁用者</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>因为</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>&amp;Why may it try again?</source>
        <translation>为何可以再试(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;Keep the bar</source>
        <translation>保持禁用(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lift the bar</source>
        <translation>解除禁用(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) run %1 beside each task; it executes nothing</source>
        <translation>
            <numerusform>%n 台机器人在每个任务旁运行 %1；它不执行任何操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) give %1 %2 of their tasks, now %3</source>
        <comment>robots, candidate, share then, share now</comment>
        <translation>
            <numerusform>%n 台机器人将 %2 的任务交给 %1，目前 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>none is added</source>
        <translation>不新增</translation>
    </message>
    <message>
        <source>Release %1 from quarantine?</source>
        <translation>解除 %1 的隔离？</translation>
    </message>
    <message>
        <source>Make sure first that only one robot uses this id: with two, one would get what is meant for the other.</source>
        <translation>请先确认只有一台机器人使用此标识：若有两台，发给其中一台的内容会到另一台。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近通信</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>静默起始</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>its connection is closed, it dials again and gets what it missed</source>
        <translation>其连接将被关闭，它会重新连接并收到错过的内容</translation>
    </message>
    <message>
        <source>it gets what it missed when it connects</source>
        <translation>连接后会收到错过的内容</translation>
    </message>
    <message>
        <source>&amp;Why is it safe?</source>
        <translation>为何安全(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;Keep it in quarantine</source>
        <translation>保持隔离(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>解除隔离(&amp;R)</translation>
    </message>
    <message>
        <source>No stage goes on without you. A gate that fails rolls every robot back at once.</source>
        <translation>没有您的确认，任何阶段都不会继续。任一门限未通过则立即回滚所有机器人。</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) go back to %1 and are verified on it</source>
        <translation>
            <numerusform>%n 台机器人回到 %1 并经验证</numerusform>
        </translation>
    </message>
    <message>
        <source>Conclude the trial of %1?</source>
        <translation>结束 %1 的试用？</translation>
    </message>
    <message>
        <source>&amp;Conclude</source>
        <translation>结束(&amp;C)</translation>
    </message>
    <message>
        <source>Not all that this stage asks for is there yet (%1). Going on is recorded with these figures, the gates keep being judged and can still roll back.</source>
        <translation>本阶段的要求尚未全部满足（%1）。若继续，将连同这些数据记录在案；门限继续判定，仍可能回滚。</translation>
    </message>
    <message>
        <source>&amp;Override and conclude</source>
        <translation>强制结束(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Override and commit</source>
        <translation>强制正式采用(&amp;O)</translation>
    </message>
    <message>
        <source>%1 offline or in quarantine; they get %2 the moment they return</source>
        <translation>%1 台离线或被隔离；一旦恢复即获得 %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) end the shadow of %1 and go on executing %2</source>
        <translation>
            <numerusform>%n 台机器人结束 %1 的影子运行，继续执行 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>影子</translation>
    </message>
    <message>
        <source>Tasks of this stage</source>
        <translation>本阶段任务</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>观察</translation>
    </message>
    <message numerus="yes">
        <source>Swap %n robot(s) to green (%1)?</source>
        <translation>
            <numerusform>将 %n 台机器人切换到绿（%1）？</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;wap to %1</source>
        <translation>切换到 %1(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Override and swap</source>
        <translation>强制切换(&amp;O)</translation>
    </message>
    <message>
        <source>The comparison is not complete. Concluding now ends the trial without a result, and is recorded with these figures.</source>
        <translation>比较尚未完成。现在结束，试用将没有结果，并连同这些数据记录在案。</translation>
    </message>
    <message>
        <source>Not all that this stage asks for is there yet (%1). Concluding now is recorded with these figures.</source>
        <translation>此阶段的要求尚未全部满足（%1）。现在结束将连同这些数据记录在案。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>all execute %1; %2 only runs in shadow</source>
        <translation>均执行 %1；%2 仅作影子</translation>
    </message>
    <message>
        <source>%1 → 0 % at once; nothing has to be installed</source>
        <translation>立即 %1 → 0%；无需安装</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>保留作对照</translation>
    </message>
</context>
<context>
    <name>DisagreementsModel</name>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>would succeed</source>
        <translation>会成功</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>会失败</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 而非 %2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选模型</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确信度</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
</context>
<context>
    <name>DisagreementsPanel</name>
    <message>
        <source>Tasks in which the models chose different actions, worst first, since this console started.</source>
        <translation>自本控制台启动以来，两模型动作不同的任务，最严重在前。</translation>
    </message>
    <message>
        <source>Disagreements, worst first</source>
        <translation>分歧，最严重在前</translation>
    </message>
    <message>
        <source>Since this console started there was no task in which the models chose different actions. What came before is on the Investigate page.</source>
        <translation>自本控制台启动以来，没有两个模型选择不同动作的任务。之前的记录见“调查”页面。</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Plans and rollouts</source>
        <translation>计划与发布</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
</context>
<context>
    <name>DrillPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names of robots, a number</comment>
        <translation>%1 及另外 %2 台</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>robots that answered, of those asked</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The last drill, %1 by %2, was interrupted and counts for nothing: %3.</source>
        <translation>上次演习（%1，%2）被中断，不计入：%3。</translation>
    </message>
    <message>
        <source>Last drill, %1 by %2: robots that answered in time: %3. No answer: %4.</source>
        <translation>上次演习（%1，%2）：及时应答的机器人：%3。未应答：%4。</translation>
    </message>
    <message>
        <source>Last drill, %1 by %2: nothing was measured, because the software of these robots knows no drills.</source>
        <translation>上次演习（%1，%2）：未测得任何数据，因为这些机器人的软件不支持演习。</translation>
    </message>
    <message>
        <source>Last drill, %1 by %2: slowest robot %3, median %4; robots measured: %5.</source>
        <translation>上次演习（%1，%2）：最慢的机器人 %3，中位数 %4；已测机器人：%5。</translation>
    </message>
    <message>
        <source>&amp;Robots in the drill:</source>
        <translation>参加演习的机器人(&amp;R)：</translation>
    </message>
    <message>
        <source>Number of robots in the drill</source>
        <translation>参加演习的机器人数量</translation>
    </message>
    <message>
        <source>Measure a rollback in a drill?</source>
        <translation>通过演习测量回滚？</translation>
    </message>
    <message>
        <source>Each robot loads the model that it runs once more, and the desk measures how long it takes.</source>
        <translation>每台机器人将其运行的模型再加载一次，控制台测量所需时间。</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>The model is loaded beside the copy that serves, and takes over between two tasks. The time runs from here until the robot reports that it serves, verified.</source>
        <translation>模型在服务中的副本旁加载，并在两个任务之间接管。计时从此处开始，直到机器人报告已在服务且已验证。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Nothing: no robot gets another model, and none stops its tasks.</source>
        <translation>无：没有机器人换用其他模型，也没有机器人停止任务。</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>如何结束</translation>
    </message>
    <message>
        <source>When all have answered, or after 120 s. A rollout that needs one of these robots goes first and ends the drill.</source>
        <translation>全部应答后，或 120 秒后。若发布需要其中的机器人，则发布优先并结束演习。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start the drill</source>
        <translation>开始演习(&amp;S)</translation>
    </message>
    <message>
        <source>A drill is running: %1 of %2 robots have answered.</source>
        <translation>演习进行中：%2 台机器人中 %1 台已应答。</translation>
    </message>
    <message>
        <source>No rollback drill was made at this desk yet.</source>
        <translation>此控制台尚未进行过回滚演习。</translation>
    </message>
    <message>
        <source>Open a plan first: its baseline is what the robots load.</source>
        <translation>请先打开计划：机器人加载的是其基线。</translation>
    </message>
    <message>
        <source>A drill is running.</source>
        <translation>演习进行中。</translation>
    </message>
    <message>
        <source>Say first who you are.</source>
        <translation>请先说明您是谁。</translation>
    </message>
    <message>
        <source>No robot can be in a drill now: it must be online, run the verified baseline of the open plan, and be in no rollout.</source>
        <translation>目前没有机器人可参加演习：须在线、运行已打开计划的已验证基线，且不在任何发布中。</translation>
    </message>
    <message>
        <source>Rollback &amp;drill…</source>
        <translation>回滚演习(&amp;D)…</translation>
    </message>
    <message>
        <source>Measure a rollback in a drill</source>
        <translation>通过演习测量回滚</translation>
    </message>
    <message>
        <source>Measures a rollback on robots that are in no rollout.</source>
        <translation>在不参与任何发布的机器人上测量回滚。</translation>
    </message>
    <message>
        <source>The drill was not started: %1.</source>
        <translation>演习未启动：%1。</translation>
    </message>
</context>
<context>
    <name>EnvironmentsView</name>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n 台机器人</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue · %1</source>
        <translation>蓝 · %1</translation>
    </message>
    <message>
        <source>serves again</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>takes over again</source>
        <translation>重新接管</translation>
    </message>
    <message>
        <source>is being deleted, %1 to go</source>
        <translation>正在删除，剩余 %1</translation>
    </message>
    <message>
        <source>kept until the clean-up</source>
        <translation>保留至清理</translation>
    </message>
    <message>
        <source>backup, ready on %1</source>
        <translation>备份，在 %1 上就绪</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>在服务</translation>
    </message>
    <message>
        <source>Green · %1</source>
        <translation>绿 · %1</translation>
    </message>
    <message>
        <source>taken out of service</source>
        <translation>已停止服务</translation>
    </message>
    <message>
        <source>serves on %1</source>
        <translation>在 %1 上服务</translation>
    </message>
    <message>
        <source>validated in %1 of %2 tasks</source>
        <translation>已在 %1/%2 个任务中验证</translation>
    </message>
    <message>
        <source>installed on %1 of %2</source>
        <translation>已安装 %1/%2</translation>
    </message>
    <message>
        <source>Swapped back</source>
        <translation>已切回</translation>
    </message>
    <message>
        <source>Swapping back</source>
        <translation>正在切回</translation>
    </message>
    <message>
        <source>Swapped in %1, skew %2</source>
        <translation>%1 内完成切换，时差 %2</translation>
    </message>
    <message>
        <source>Swapping</source>
        <translation>正在切换</translation>
    </message>
    <message>
        <source>Ready to swap: Promote…</source>
        <translation>可切换：推进…</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>environment, what it does</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 %2 %3.</source>
        <translation>%1 %2 %3。</translation>
    </message>
    <message>
        <source>Not swapped; swaps by itself when the stages before it pass</source>
        <translation>未切换；前面的阶段通过后自动切换</translation>
    </message>
    <message>
        <source>Not swapped; asks you before it swaps</source>
        <translation>未切换；切换前会询问</translation>
    </message>
</context>
<context>
    <name>EventLog</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Least level of the events shown</source>
        <translation>所示事件的最低级别</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Filter events by text</source>
        <translation>按文本筛选事件</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>Newest event last; times are UTC.</source>
        <translation>最新事件在最后；时间为 UTC。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 of %2 tasks (%3 – %4)</source>
        <translation>%2 个任务的 %1（%3 – %4）</translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation>%2 个任务中的 %1</translation>
    </message>
    <message>
        <source>Comparison of %1 with %2</source>
        <translation>%1 与 %2 的比较</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Control %1</source>
        <translation>对照组 %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候选模型 %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Hidden until both arms are complete: looking earlier would mislead. The guardrail watches meanwhile.</source>
        <translation>两组完成前隐藏：提前查看会误导。护栏在此期间持续监视。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>%1 points (95 % interval %2 to %3)</source>
        <translation>%1 个百分点（95% 区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>By robots</source>
        <translation>按机器人</translation>
    </message>
    <message>
        <source>%1 to %2, p %3: tasks of one robot are alike</source>
        <translation>%1 至 %2，p %3：同一机器人的任务相似</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>%1, valid at any time</source>
        <translation>%1，任意时刻有效</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效应</translation>
    </message>
    <message>
        <source>Cohen&apos;s h %1, power %2</source>
        <translation>Cohen&apos;s h %1，功效 %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>部署 %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Sample ratio</source>
        <translation>样本比例</translation>
    </message>
    <message>
        <source>not what was assigned (p %1): the comparison waits</source>
        <translation>与分配不符（p %1）：比较等待中</translation>
    </message>
    <message>
        <source>Strays</source>
        <translation>错位任务</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) on %1 by robots of the control</source>
        <translation>
            <numerusform>对照组机器人在 %1 上的 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Shadow of %1 beside %2</source>
        <translation>%1 作为 %2 的影子</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>%1, predicted</source>
        <translation>%1，预测</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 – %3)</source>
        <translation>%1（95% 区间 %2 – %3）</translation>
    </message>
    <message>
        <source>%1, observed</source>
        <translation>%1，实测</translation>
    </message>
    <message>
        <source>Only one succeeded</source>
        <translation>仅一方成功</translation>
    </message>
    <message>
        <source>%1 only %2, %3 only %4 (McNemar p %5)</source>
        <translation>仅 %2 成功 %1 个，仅 %4 成功 %3 个（McNemar p %5）</translation>
    </message>
    <message>
        <source>Cost of both</source>
        <translation>同时运行的代价</translation>
    </message>
    <message>
        <source>p95 %1 beside the shadow, %2 alone (%3)</source>
        <translation>p95：影子并行 %1，单独 %2（%3）</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>切换到 %1</translation>
    </message>
    <message>
        <source>%1 between the first and the last robot, %2 in all</source>
        <translation>首末机器人相差 %1，总计 %2</translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation>任务比例</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上 %1</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>闭环</translation>
    </message>
    <message>
        <source>%1 up or down every %2</source>
        <translation>每 %2 升或降 %1</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>%1 is deleted from %2 robots, %3 to go</source>
        <translation>%1 已从 %2 台机器人删除，剩余 %3</translation>
    </message>
    <message>
        <source>%1 is deleted from %2 robots at %3 UTC</source>
        <translation>%1 将于 %3 UTC 从 %2 台机器人删除</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>no robot keeps %1</source>
        <translation>没有机器人保留 %1</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>保留作对照</translation>
    </message>
    <message>
        <source>%1 of the robots are the control until the commit</source>
        <translation>正式采用前 %1 的机器人为对照组</translation>
    </message>
    <message>
        <source>At this rate %1 more tasks prove it, in about %2.</source>
        <translation>按此速度再有 %1 个任务即可证明，约 %2。</translation>
    </message>
    <message>
        <source>At this rate %1 more tasks prove it.</source>
        <translation>按此速度再有 %1 个任务即可证明。</translation>
    </message>
    <message>
        <source>Proven so far: at most %1 points below the baseline.</source>
        <translation>目前已证明：最多比基线低 %1 个百分点。</translation>
    </message>
    <message>
        <source>Proven so far: not below the baseline.</source>
        <translation>目前已证明：不低于基线。</translation>
    </message>
    <message>
        <source>%1 assigned to %2, %3 to %4</source>
        <translation>分配：%2 %1 台，%4 %3 台</translation>
    </message>
    <message>
        <source>as assigned (p %1)</source>
        <translation>与分配一致（p %1）</translation>
    </message>
    <message>
        <source>Decided at %1 tasks, in about %2.</source>
        <translation>满 %1 个任务时判定，约 %2 后。</translation>
    </message>
    <message>
        <source>Decided at %1 tasks.</source>
        <translation>满 %1 个任务时判定。</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前结论</translation>
    </message>
    <message>
        <source>Neither proven good nor found worse</source>
        <translation>尚未证明合格，也未发现更差</translation>
    </message>
</context>
<context>
    <name>EvidenceLink</name>
    <message>
        <source>There is no file %1 on this machine.</source>
        <translation>本机没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is a program; the checklist opens documents only.</source>
        <translation>%1 是程序；检查清单只打开文档。</translation>
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
        <translation>证据</translation>
    </message>
    <message>
        <source>&amp;Share of tasks</source>
        <translation>任务比例(&amp;S)</translation>
    </message>
    <message>
        <source>Share of tasks on the candidate, in percent</source>
        <translation>候选模型的任务比例（百分比）</translation>
    </message>
    <message>
        <source>&amp;Change share…</source>
        <translation>更改比例(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;lean-up…</source>
        <translation>清理(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>FigureRows</name>
    <message>
        <source>%1: %2</source>
        <comment>label, figure</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FloorPlans</name>
    <message>
        <source>Open a floor plan</source>
        <translation>打开平面图</translation>
    </message>
    <message>
        <source>Floor plans (*.yaml *.yml *.geojson *.json)</source>
        <translation>平面图 (*.yaml *.yml *.geojson *.json)</translation>
    </message>
    <message>
        <source>The map shows %1 where robots name it.</source>
        <translation>机器人引用 %1 时地图会显示它。</translation>
    </message>
</context>
<context>
    <name>GateTable</name>
    <message>
        <source>Gate</source>
        <translation>门限</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>GatesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>reason of a gate, how far it is</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Odds for or against the candidate. A sequential gate decides at 20 : 1.</source>
        <translation>支持或反对候选模型的赔率。序贯门限在 20 : 1 时判定。</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门限</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value (95 % interval)</source>
        <translation>值（95% 区间）</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>已持续</translation>
    </message>
</context>
<context>
    <name>GatesPanel</name>
    <message>
        <source>Gates</source>
        <translation>门限</translation>
    </message>
    <message>
        <source>Gates of stage %1: %2</source>
        <translation>阶段 %1 的门限：%2</translation>
    </message>
    <message>
        <source>Gates of the present stage</source>
        <translation>当前阶段的门限</translation>
    </message>
    <message>
        <source>One row for each gate: value, limit and verdict.</source>
        <translation>每个门限一行：值、限值和判定。</translation>
    </message>
    <message>
        <source>Every gate of this stage passes.</source>
        <translation>本阶段所有门限均通过。</translation>
    </message>
    <message>
        <source>Gates are judged once a rollout runs.</source>
        <translation>发布运行后才评判门限。</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>%1: %2</source>
        <comment>rollout, stage</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Started %1; %2 → %3</source>
        <translation>启动于 %1；%2 → %3</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier decision(s); History has all of them.</source>
        <translation>
            <numerusform>另有 %n 个较早的决定；全部见“历史”页。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3 (%4)</source>
        <comment>time, decision, reason, who</comment>
        <translation>%1 %2：%3（%4）</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>已由 %1 确认</translation>
    </message>
    <message>
        <source>shelved until %1: %2</source>
        <comment>time, reason</comment>
        <translation>搁置至 %1：%2</translation>
    </message>
    <message>
        <source>%1, since %2: %3 (%4)</source>
        <comment>priority, time, alarm, state</comment>
        <translation>%1，自 %2 起：%3（%4）</translation>
    </message>
    <message>
        <source>%1 until %2: %3</source>
        <comment>model, time, reason</comment>
        <translation>%1 至 %2：%3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>rollout, plan, reason</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n more; History has all of them.</source>
        <translation>
            <numerusform>另有 %n 项；全部见“历史”页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gate %1: %2</source>
        <comment>gate, verdict</comment>
        <translation>门限 %1：%2</translation>
    </message>
    <message>
        <source>Gate %1: %2, %3, limit %4</source>
        <comment>gate, verdict, value, limit</comment>
        <translation>门限 %1：%2，%3，限值 %4</translation>
    </message>
    <message>
        <source>Promoted past a gate: %1</source>
        <translation>越过门限推进：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) are offline.</source>
        <translation>
            <numerusform>%n 台机器人离线。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) are in quarantine.</source>
        <translation>
            <numerusform>%n 台机器人已隔离。</numerusform>
        </translation>
    </message>
    <message>
        <source>If this console stops, robots on trial go back to %1 within %2.</source>
        <translation>若此控制台停止，试用中的机器人在 %2 内返回 %1。</translation>
    </message>
    <message>
        <source>The rollout is paused: somebody must resume it or roll it back.</source>
        <translation>发布已暂停：须有人继续或回滚。</translation>
    </message>
    <message>
        <source>The rollback is incomplete; the ledger on Live names the robots.</source>
        <translation>回滚未完成；“实时”页的台账列出了相关机器人。</translation>
    </message>
    <message>
        <source>The old model is deleted from the robots at %1.</source>
        <translation>旧模型将于 %1 从机器人上删除。</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>交接说明</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <comment>date and time, who</comment>
        <translation>%1，由 %2 编写</translation>
    </message>
    <message>
        <source>The engine has not answered yet, so nothing is known.</source>
        <translation>引擎尚未应答，因此一无所知。</translation>
    </message>
    <message>
        <source>No rollout since this console started.</source>
        <translation>自此控制台启动以来没有发布。</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Nothing since this console started.</source>
        <translation>自此控制台启动以来无事项。</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>未处理报警</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Barred candidates</source>
        <translation>已禁用的候选模型</translation>
    </message>
    <message>
        <source>Rollouts to investigate</source>
        <translation>待调查的发布</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Nothing in particular.</source>
        <translation>无特别事项。</translation>
    </message>
    <message>
        <source>No rollout; the newest has ended.</source>
        <translation>没有正在进行的发布；最近一次已结束。</translation>
    </message>
    <message>
        <source>over, not acknowledged</source>
        <translation>已结束，未确认</translation>
    </message>
    <message>
        <source>Comparison locked: %1 of %2 tasks on %3, %4 on %5; no result before both are complete</source>
        <translation>比较已锁定：%2 个任务中 %3 有 %1 个，%5 有 %4 个；两组完成前没有结果</translation>
    </message>
    <message>
        <source>Shadow: %1</source>
        <translation>影子：%1</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save the hand-over note</source>
        <translation>保存交接说明</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>Not saved to %1: %2</source>
        <translation>未保存到 %1：%2</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>没有可记录的内容。</translation>
    </message>
    <message>
        <source>Recorded with %1.</source>
        <translation>已记录到 %1。</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>未记录：%1</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>交接说明</translation>
    </message>
    <message>
        <source>Text of the hand-over note</source>
        <translation>交接说明的文本</translation>
    </message>
    <message>
        <source>Written from what the desk knows; change it as you like.</source>
        <translation>根据控制台所知编写；可随意修改。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>另存为文本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Record with the rollout</source>
        <translation>随发布记录(&amp;R)</translation>
    </message>
    <message>
        <source>Keeps the note in the journal of %1</source>
        <translation>将说明保存在 %1 的日志账本中</translation>
    </message>
    <message>
        <source>No rollout is shown to record it with.</source>
        <translation>当前未显示可记录到的发布。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>How a rollout goes</source>
        <translation>发布的流程</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>门限</translation>
    </message>
    <message>
        <source>Connecting a robot</source>
        <translation>连接机器人</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>帮助目录</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>没有页面包含所有这些词。</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>%1; the table has the numbers</source>
        <comment>histogram</comment>
        <translation>%1；数字见表格</translation>
    </message>
    <message>
        <source>┆ %1</source>
        <comment>median of a histogram, where its dashed line is</comment>
        <translation>┆ %1</translation>
    </message>
    <message>
        <source>┃ expected</source>
        <comment>key of the marks on the bars</comment>
        <translation>┃ 预期</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>No rollout has been started on this desk yet.</source>
        <translation>此控制台尚未启动过发布。</translation>
    </message>
    <message>
        <source>No rollout matches the filter.</source>
        <translation>没有符合筛选条件的发布。</translation>
    </message>
    <message>
        <source>The note is recorded with %1.</source>
        <translation>备注已记录到 %1。</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>未执行：%1</translation>
    </message>
    <message>
        <source>Search by any word (Ctrl+F)</source>
        <translation>按任意词搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search rollouts</source>
        <translation>搜索发布</translation>
    </message>
    <message>
        <source>Show rollouts with this outcome</source>
        <translation>显示此结果的发布</translation>
    </message>
    <message>
        <source>Rollouts of the past</source>
        <translation>历史发布</translation>
    </message>
    <message>
        <source>Show rollouts of this strategy</source>
        <translation>显示此策略的发布</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Every strategy</source>
        <translation>所有策略</translation>
    </message>
    <message>
        <source>&amp;Investigate…</source>
        <translation>调查(&amp;I)…</translation>
    </message>
    <message>
        <source>Opens the chosen rollout on the Investigate page, once it has ended</source>
        <translation>所选发布结束后，在“调查”页打开</translation>
    </message>
    <message>
        <source>Choose a rollout to see what happened.</source>
        <translation>选择一个发布以查看发生了什么。</translation>
    </message>
</context>
<context>
    <name>HypothesesView</name>
    <message>
        <source>%1 of %2</source>
        <comment>success, tasks</comment>
        <translation>%2 个中 %1</translation>
    </message>
    <message>
        <source>Candidate, seen</source>
        <translation>候选模型，已见</translation>
    </message>
    <message>
        <source>Candidate, unseen</source>
        <translation>候选模型，未见</translation>
    </message>
    <message>
        <source>Baseline, seen</source>
        <translation>基线，已见</translation>
    </message>
    <message>
        <source>Baseline, unseen</source>
        <translation>基线，未见</translation>
    </message>
    <message>
        <source>Success with its 95 % interval, 0 to 100 %</source>
        <translation>成功率及其 95% 区间，0 至 100%</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>PSI, p</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>PSI against the training profile (dashed: alarm) · Kolmogorov–Smirnov</source>
        <translation>相对训练数据概况的 PSI（虚线：报警）· Kolmogorov–Smirnov</translation>
    </message>
    <message>
        <source>PSI against the baseline&apos;s tasks (dashed: alarm) · Kolmogorov–Smirnov</source>
        <translation>相对基线任务的 PSI（虚线：报警）· Kolmogorov–Smirnov</translation>
    </message>
    <message>
        <source>Correct actions</source>
        <translation>正确动作</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share, tasks</comment>
        <translation>%2 个中 %1</translation>
    </message>
    <message>
        <source>Share with its 95 % interval, 0 to 100 % (dashed: 10 %)</source>
        <translation>比例及其 95% 区间，0 至 100%（虚线：10%）</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>过拟合</translation>
    </message>
    <message>
        <source>Did the candidate learn its training tasks by heart?</source>
        <translation>候选模型是否死记了训练任务？</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Does it meet observations that its training set did not have?</source>
        <translation>它是否遇到训练集中没有的观测？</translation>
    </message>
    <message>
        <source>Label noise</source>
        <translation>标签噪声</translation>
    </message>
    <message>
        <source>Were the failures failures at all?</source>
        <translation>这些失败真的是失败吗？</translation>
    </message>
</context>
<context>
    <name>HypothesisCard</name>
    <message>
        <source>▲ Supported</source>
        <translation>▲ 支持</translation>
    </message>
    <message>
        <source>✓ Not supported</source>
        <translation>✓ 不支持</translation>
    </message>
    <message>
        <source>? Cannot tell</source>
        <translation>? 无法判断</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>检查：%1</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段状态</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>phase, progress</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>not in the rollout</source>
        <translation>不在发布中</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1: %2 m, %3 m</source>
        <comment>map, x, y</comment>
        <translation>%1：%2 m，%3 m</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代次</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近通信</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>静默起始</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Select a robot on the map or in the table to see why it is where it is.</source>
        <translation>在地图或表格中选择机器人，查看其状态的原因。</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>已无法得知</translation>
    </message>
    <message>
        <source>Copy their ids</source>
        <translation>复制其标识</translation>
    </message>
    <message>
        <source>Show them in the table</source>
        <translation>在表格中显示</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) selected</source>
        <translation>
            <numerusform>已选 %n 台机器人</numerusform>
        </translation>
    </message>
    <message>
        <source>Release from quarantine…</source>
        <translation>解除隔离…</translation>
    </message>
    <message>
        <source>hidden until both arms are complete</source>
        <translation>两组完成前隐藏</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>tasks, model</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>InvestigateOffer</name>
    <message>
        <source>%1 was rolled back. Its investigation is open.</source>
        <translation>%1 已回滚。其调查尚未结束。</translation>
    </message>
    <message>
        <source>&amp;Investigate</source>
        <translation>调查(&amp;I)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>It stays open on the Investigate page</source>
        <translation>它在“调查”页保持未结</translation>
    </message>
</context>
<context>
    <name>InvestigatePage</name>
    <message>
        <source>%1 · %2 → %3 · %4 · %5</source>
        <comment>plan, from model, to model, when, outcome</comment>
        <translation>%1 · %2 → %3 · %4 · %5</translation>
    </message>
    <message>
        <source>To investigate: %1</source>
        <translation>待调查：%1</translation>
    </message>
    <message>
        <source>The training profile is left out: %1</source>
        <translation>未采用训练数据概况：%1</translation>
    </message>
    <message>
        <source>The conclusion was not recorded: %1</source>
        <translation>结论未记录：%1</translation>
    </message>
    <message>
        <source>The conclusion of %1 is recorded.</source>
        <translation>%1 的结论已记录。</translation>
    </message>
    <message>
        <source>Open a training profile</source>
        <translation>打开训练数据概况</translation>
    </message>
    <message>
        <source>Training profiles (*.json)</source>
        <translation>训练数据概况 (*.json)</translation>
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
            <numerusform>%1：%3后%2，涉及 %n 台机器人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n candidate task(s) failed.</source>
        <translation>
            <numerusform>%n 个候选模型任务中失败 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>● To investigate: nobody has recorded a conclusion yet.</source>
        <translation>● 待调查：尚无人记录结论。</translation>
    </message>
    <message>
        <source>✓ Concluded by %1, %2: %3</source>
        <translation>✓ 由 %1 于 %2 作出结论：%3</translation>
    </message>
    <message>
        <source>✓ Concluded.</source>
        <translation>✓ 已有结论。</translation>
    </message>
    <message>
        <source>It was not rolled back, so nobody has to conclude.</source>
        <translation>未回滚，因此无须作出结论。</translation>
    </message>
    <message>
        <source>Without one, drift is judged against the baseline&apos;s tasks</source>
        <translation>没有档案时，按基线任务判断漂移</translation>
    </message>
    <message numerus="yes">
        <source>The engine counted %n task(s) of the candidate; their raw results are gone.</source>
        <translation>
            <numerusform>引擎统计了候选模型的 %n 个任务；其原始结果已不存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>No rollout has ended on this desk yet. After a rollback its investigation opens here.</source>
        <translation>此控制台尚无已结束的发布。回滚后，其调查在此打开。</translation>
    </message>
    <message>
        <source>Reading the tasks… %1</source>
        <translation>正在读取任务… %1</translation>
    </message>
    <message>
        <source>Reading the tasks…</source>
        <translation>正在读取任务…</translation>
    </message>
    <message>
        <source>Reading was stopped. “Read again” starts it anew.</source>
        <translation>读取已停止。“重新读取”会从头开始。</translation>
    </message>
    <message>
        <source>Rollout to investigate</source>
        <translation>要调查的发布</translation>
    </message>
    <message>
        <source>&amp;Training profile…</source>
        <translation>训练数据概况(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Without profile</source>
        <translation>不用档案(&amp;W)</translation>
    </message>
    <message>
        <source>Forgets the training profile of this candidate</source>
        <translation>丢弃此候选模型的训练数据概况</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>重新读取(&amp;G)</translation>
    </message>
    <message>
        <source>Late results of robots that were away are taken in</source>
        <translation>将纳入曾离线机器人的迟到结果</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Tasks read</source>
        <translation>已读任务</translation>
    </message>
    <message>
        <source>Parts of the investigation</source>
        <translation>调查的各部分</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Label review</source>
        <translation>标签复核</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Shadow disagreements</source>
        <translation>影子分歧</translation>
    </message>
</context>
<context>
    <name>LabelReviewView</name>
    <message>
        <source>Drawing the sample… %1</source>
        <translation>正在抽样… %1</translation>
    </message>
    <message>
        <source>The mark of %1 was not recorded: %2</source>
        <translation>%1 的标记未记录：%2</translation>
    </message>
    <message>
        <source>○ Not marked</source>
        <translation>○ 未标记</translation>
    </message>
    <message>
        <source>✗ Real failure</source>
        <translation>✗ 真实失败</translation>
    </message>
    <message>
        <source>✓ Correct action</source>
        <translation>✓ 正确动作</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>%1, site %2</source>
        <comment>id, site</comment>
        <translation>%1，站点 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (seen in training)</source>
        <translation>%1（训练中已见）</translation>
    </message>
    <message>
        <source>%1 (not seen in training)</source>
        <translation>%1（训练中未见）</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <comment>when it began, how long</comment>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>卡住</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>The raw result is no longer kept.</source>
        <translation>原始结果已不再保留。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Robot kind</source>
        <translation>机器人类型</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>未报告</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Draw %n failed task(s)</source>
        <translation>
            <numerusform>抽取 %n 个失败任务(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the sample…</source>
        <translation>正在抽样…</translation>
    </message>
    <message>
        <source>The candidate had no failed task that is still kept; there is nothing to review.</source>
        <translation>候选模型没有仍保留的失败任务；没有可复核的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Failures may be none: a sample of the candidate&apos;s %n failed task(s) is looked at by a person, who says of each whether it was a real failure or a correct action.</source>
        <translation>
            <numerusform>失败未必是失败：由人查看候选模型 %n 个失败任务的样本，逐一判定是真实失败还是正确动作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1 of %2 · %3 reviewed, %4 to go</source>
        <comment>position, sampled, reviewed, left</comment>
        <translation>任务 %1/%2 · 已复核 %3，剩余 %4</translation>
    </message>
    <message>
        <source>No task is marked yet.</source>
        <translation>尚未标记任何任务。</translation>
    </message>
    <message>
        <source>Correct actions so far: %1 of %2, %3 (95 % interval %4 to %5). The hypothesis is judged once all are marked.</source>
        <translation>目前正确动作：%2 个中 %1 个，%3（95% 区间 %4 至 %5）。全部标记后才判定假设。</translation>
    </message>
    <message>
        <source>Correct actions</source>
        <translation>正确动作</translation>
    </message>
    <message>
        <source>Label review</source>
        <translation>标签复核</translation>
    </message>
    <message>
        <source>R: real failure. C: correct action. U: take back. S: skip. Arrows: other tasks.</source>
        <translation>R：真实失败。C：正确动作。U：撤回。S：跳过。方向键：其他任务。</translation>
    </message>
    <message>
        <source>Real failure (R)</source>
        <translation>真实失败（R）</translation>
    </message>
    <message>
        <source>Correct action (C)</source>
        <translation>正确动作（C）</translation>
    </message>
    <message>
        <source>Take back (U)</source>
        <translation>撤回（U）</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>跳过（S）</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>&amp;Enlarge the sample</source>
        <translation>扩大样本(&amp;E)</translation>
    </message>
    <message>
        <source>Doubles it with the same seed; what is marked stays marked</source>
        <translation>以同一种子加倍；已有标记保留</translation>
    </message>
    <message>
        <source>Keys: R real failure, C correct action, U take back, S skip, arrows for other tasks. Every mark is on record at once.</source>
        <translation>按键：R 真实失败，C 正确动作，U 撤回，S 跳过，方向键切换任务。每个标记立即记录。</translation>
    </message>
    <message>
        <source>Reviewed tasks</source>
        <translation>已复核任务</translation>
    </message>
    <message>
        <source>Share of correct actions</source>
        <translation>正确动作比例</translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>Latency, 95th percentile</source>
        <translation>延迟，第 95 百分位</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Gate &lt; %1</source>
        <translation>门限 &lt; %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: p95 %2, p50 %3</source>
        <translation>%1：p95 %2，p50 %3</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>After</source>
        <translation>耗时</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Ledger of the rollback</source>
        <translation>回滚台账</translation>
    </message>
    <message>
        <source>One row for each robot; those that need somebody come first.</source>
        <translation>每台机器人一行；需要处理的排在前面。</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Gates, evidence and ledger</source>
        <translation>门限、证据和台账</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>分歧</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>LowerCharts</name>
    <message>
        <source>Second chart</source>
        <translation>第二图表</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Not done: %1</source>
        <translation>未执行：%1</translation>
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
        <translation>%1：无位置</translation>
    </message>
</context>
<context>
    <name>MapColours</name>
    <message>
        <source>No model known</source>
        <translation>模型未知</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>尚无任务</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>Not in the rollout</source>
        <translation>不在发布中</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>Stage %1 and later</source>
        <translation>阶段 %1 及以后</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Hidden until both arms are complete</source>
        <translation>两组完成前隐藏</translation>
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
        <translation>在地图上显示机器人：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n 台机器人</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide these robots on the map.</source>
        <translation>在地图上隐藏这些机器人。</translation>
    </message>
    <message>
        <source>Show these robots on the map.</source>
        <translation>在地图上显示这些机器人。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Fit the map to the window</source>
        <translation>使地图适合窗口</translation>
    </message>
    <message>
        <source>Fit the map to the window (Home)</source>
        <translation>使地图适合窗口（Home）</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>所有站点</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>地图上的地点</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Follow the selected robot</source>
        <translation>跟随所选机器人</translation>
    </message>
    <message>
        <source>Keep the selected robot in the middle (F)</source>
        <translation>使所选机器人居中（F）</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>What the colours on the map tell</source>
        <translation>地图颜色的含义</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Select robots with a box</source>
        <translation>框选机器人</translation>
    </message>
    <message>
        <source>Drag a box around robots to select them (Shift+drag). Ctrl+A selects all that are shown, Esc none.</source>
        <translation>拖框选择机器人（Shift+拖动）。Ctrl+A 选择所有显示者，Esc 取消。</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Start a demo fleet, or connect a robot with its token.</source>
        <translation>启动演示机群，或用令牌连接机器人。</translation>
    </message>
    <message>
        <source>Slipway listens on %1.
Start a demo fleet, or connect a robot with its token.</source>
        <translation>Slipway 正在 %1 监听。
启动演示机群，或用令牌连接机器人。</translation>
    </message>
    <message>
        <source>No robots connected</source>
        <translation>没有机器人连接</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n 台机器人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Map of the fleet</source>
        <translation>机群地图</translation>
    </message>
    <message>
        <source>No robots connected.</source>
        <translation>没有机器人连接。</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s). The Robots page lists them as a table.</source>
        <translation>
            <numerusform>%n 台机器人。“机器人”页以表格列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1, %2. %3</source>
        <translation>已选：%1，%2。%3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Runs %1: %2 of %3 tasks succeeded (%4).</source>
        <translation>运行 %1：%3 个任务成功 %2 个（%4）。</translation>
    </message>
    <message>
        <source>Runs %1; no task has ended yet.</source>
        <translation>运行 %1；尚无任务结束。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>condition, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By condition: %1.</source>
        <translation>按状况：%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what is coloured, counts</comment>
        <translation>%1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) selected.</source>
        <translation>
            <numerusform>已选 %n 台机器人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs %1, success is hidden until both arms are complete. Tasks: %2.</source>
        <translation>运行 %1；成功率在两组完成前隐藏。任务：%2。</translation>
    </message>
</context>
<context>
    <name>MemberTree</name>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Members of the plan and of the selected stage</source>
        <translation>计划及所选阶段的字段</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候选模型</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>address of the file</source>
        <translation>文件地址</translation>
    </message>
    <message>
        <source>salt of the cohorts</source>
        <translation>群组盐值</translation>
    </message>
    <message>
        <source>trial lease</source>
        <translation>试用租约</translation>
    </message>
    <message>
        <source>task timeout</source>
        <translation>任务超时</translation>
    </message>
    <message>
        <source>goes on after a restart</source>
        <translation>重启后继续</translation>
    </message>
    <message>
        <source>candidate barred after a rollback</source>
        <translation>回滚后禁用候选模型</translation>
    </message>
    <message>
        <source>clean-up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>after</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>share held back</source>
        <translation>保留比例</translation>
    </message>
    <message>
        <source>share of robots</source>
        <translation>机器人比例</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>启用方式</translation>
    </message>
    <message>
        <source>share of tasks</source>
        <translation>任务比例</translation>
    </message>
    <message>
        <source>closed loop</source>
        <translation>闭环</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>容许值</translation>
    </message>
    <message>
        <source>least tasks</source>
        <translation>最少任务</translation>
    </message>
    <message>
        <source>latency budget in ms</source>
        <translation>延迟预算（ms）</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>shortest time</source>
        <translation>最短时间</translation>
    </message>
    <message>
        <source>longest time</source>
        <translation>最长时间</translation>
    </message>
    <message>
        <source>when all gates pass</source>
        <translation>全部门限通过时</translation>
    </message>
    <message>
        <source>gates</source>
        <translation>门限</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>tasks behind the baseline</source>
        <translation>基线所依任务</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>limit taken literally</source>
        <translation>直接采用限值</translation>
    </message>
    <message>
        <source>likeness of one robot&apos;s tasks</source>
        <translation>同一机器人任务的相似度</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>days of history</source>
        <translation>历史天数</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>most for one robot</source>
        <translation>每台上限</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>limit in ms</source>
        <translation>限值（ms）</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>good rate</source>
        <translation>好的比率</translation>
    </message>
    <message>
        <source>bad rate</source>
        <translation>坏的比率</translation>
    </message>
    <message>
        <source>lost robots</source>
        <translation>失联机器人</translation>
    </message>
    <message>
        <source>most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>silent after</source>
        <translation>静默判定时间</translation>
    </message>
    <message>
        <source>installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>failures of one cause</source>
        <translation>同因失败</translation>
    </message>
    <message>
        <source>ready to roll back</source>
        <translation>回滚就绪</translation>
    </message>
    <message>
        <source>comparison of arms</source>
        <translation>分组比较</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Yates&apos; correction</source>
        <translation>Yates 校正</translation>
    </message>
    <message>
        <source>chance of a false alarm</source>
        <translation>误报概率</translation>
    </message>
    <message>
        <source>guard rail</source>
        <translation>护栏</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>资源池</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, member</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>stage</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 in seconds</source>
        <comment>member of a plan</comment>
        <translation>%1（秒）</translation>
    </message>
    <message>
        <source>%1 in the JSON</source>
        <comment>name of a member</comment>
        <translation>JSON 中为 %1</translation>
    </message>
    <message>
        <source>the candidate stays</source>
        <translation>保留候选模型</translation>
    </message>
    <message>
        <source>back to the baseline</source>
        <translation>回到基线</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>影子</translation>
    </message>
    <message>
        <source>installed only</source>
        <translation>仅安装</translation>
    </message>
    <message>
        <source>cohorts by site and kind</source>
        <translation>按站点和类型分群组</translation>
    </message>
    <message>
        <source>drawn by the robot&apos;s id</source>
        <translation>按机器人编号抽取</translation>
    </message>
    <message>
        <source>every robot serves</source>
        <translation>所有机器人都工作</translation>
    </message>
    <message>
        <source>green idles, blue serves</source>
        <translation>绿待命，蓝工作</translation>
    </message>
    <message>
        <source>green serves, blue idles</source>
        <translation>绿工作，蓝待命</translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation>自动继续</translation>
    </message>
    <message>
        <source>waits for an operator</source>
        <translation>等待操作员</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>序贯</translation>
    </message>
    <message>
        <source>at the quota</source>
        <translation>达到配额时</translation>
    </message>
    <message>
        <source>one look at the end</source>
        <translation>结束时判定一次</translation>
    </message>
    <message>
        <source>a stated rate</source>
        <translation>计划中写明的值</translation>
    </message>
    <message>
        <source>robots on the baseline</source>
        <translation>使用基线的机器人</translation>
    </message>
    <message>
        <source>the baseline&apos;s history</source>
        <translation>基线的历史</translation>
    </message>
    <message>
        <source>the arms differ</source>
        <translation>两组不同</translation>
    </message>
    <message>
        <source>the candidate is worse</source>
        <translation>候选模型更差</translation>
    </message>
    <message>
        <source>the candidate is better</source>
        <translation>候选模型更好</translation>
    </message>
    <message>
        <source>by share</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a member, one in it</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;ollout</source>
        <translation>发布(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OpenPlan</name>
    <message>
        <source>Open a plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>计划 (*.json)</translation>
    </message>
</context>
<context>
    <name>OutcomeChart</name>
    <message>
        <source>Chance of rollback, promotion and hold against the candidate&apos;s success; the table has the numbers</source>
        <translation>回滚、推进和保持的概率随候选模型成功率的变化；数值见表格</translation>
    </message>
    <message>
        <source>True success of the candidate</source>
        <translation>候选模型的真实成功率</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>基线 %1</translation>
    </message>
    <message>
        <source>difference found</source>
        <translation>发现差异</translation>
    </message>
    <message>
        <source>control %1</source>
        <translation>对照组 %1</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>尚未计算</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>调查</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The printer did not take it: %1</source>
        <translation>打印机未接受：%1</translation>
    </message>
</context>
<context>
    <name>PastDetailView</name>
    <message>
        <source>Gathering the report…</source>
        <translation>正在汇总报告…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Report of the rollout</source>
        <translation>发布报告</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Checklist as it was at the start</source>
        <translation>启动时的检查清单</translation>
    </message>
    <message>
        <source>The plan as it ran</source>
        <translation>实际运行的计划</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>plan, outcome</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>open: nobody has recorded a conclusion yet</source>
        <translation>未结：尚无人记录结论</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>open; override: %1</source>
        <translation>未完成；强制越过：%1</translation>
    </message>
    <message>
        <source>%1; overruled: %2</source>
        <translation>%1；强制越过：%2</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>假设分析(&amp;W)…</translation>
    </message>
    <message>
        <source>Replays this rollout under the gates of another plan</source>
        <translation>以另一计划的门限回放此发布</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Shows this rollout beside another one</source>
        <translation>将此发布与另一次并列显示</translation>
    </message>
    <message>
        <source>%1 robots, %2 candidate tasks; failures are hidden until both arms are complete</source>
        <translation>%1 台机器人，%2 个候选模型任务；两组完成前不显示失败</translation>
    </message>
    <message>
        <source>%1 robots, no candidate task</source>
        <translation>%1 台机器人，没有候选模型任务</translation>
    </message>
    <message>
        <source>%1 robots, %2 candidate tasks, %3 failed, success %4</source>
        <translation>%1 台机器人，%2 个候选模型任务，%3 个失败，成功率 %4</translation>
    </message>
    <message>
        <source>%1, %2, %3 → %4</source>
        <comment>id, strategy, from model, to model</comment>
        <translation>%1，%2，%3 → %4</translation>
    </message>
    <message>
        <source>%1 robots, %2 tasks in shadow, none executed by the candidate</source>
        <translation>%1 台机器人，%2 个影子任务，候选模型未执行任何任务</translation>
    </message>
    <message>
        <source>Hidden until both arms are complete</source>
        <translation>两组完成前隐藏</translation>
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
        <translation>启动</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>启动人</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
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
        <translation>阶段 %1/%2：%3</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>整个计划</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>No plan is open. Open a file, drag one onto this window, or begin with a sample.</source>
        <translation>未打开计划。打开文件、拖到此窗口，或从示例开始。</translation>
    </message>
    <message>
        <source>The plan is valid.</source>
        <translation>计划有效。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Duplicate the stage</source>
        <translation>复制阶段</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>移除阶段</translation>
    </message>
    <message>
        <source>Move the stage up</source>
        <translation>上移阶段</translation>
    </message>
    <message>
        <source>Move the stage down</source>
        <translation>下移阶段</translation>
    </message>
    <message>
        <source>The text is not JSON. The form shows what it last was, and waits until the text is JSON again.</source>
        <translation>文本不是 JSON。表单显示上次内容，直到文本重新成为 JSON。</translation>
    </message>
    <message>
        <source>Stages of the plan</source>
        <translation>计划的阶段</translation>
    </message>
    <message>
        <source>The plan as JSON</source>
        <translation>JSON 格式的计划</translation>
    </message>
    <message>
        <source>Mistakes and warnings of the plan</source>
        <translation>计划的错误和警告</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes. This plan cannot be started.</source>
        <translation>
            <numerusform>%n 个错误。此计划无法启动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan is valid, with %n warnings.</source>
        <translation>
            <numerusform>计划有效，有 %n 条警告。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member, where it is in the JSON</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is larger than a plan may be</source>
        <translation>大于计划允许的大小</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>New from sample</source>
        <translation>从示例新建</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Save the plan under another name</source>
        <translation>以其他名称保存计划</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>Views of the plan</source>
        <translation>计划视图</translation>
    </message>
    <message>
        <source>Stages of the plan in words</source>
        <translation>计划各阶段的文字说明</translation>
    </message>
    <message>
        <source>Gates of the plan in words</source>
        <translation>计划各门限的文字说明</translation>
    </message>
    <message>
        <source>Plan without a name</source>
        <translation>未命名计划</translation>
    </message>
    <message>
        <source>No plan is open</source>
        <translation>未打开计划</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已更改）</translation>
    </message>
    <message>
        <source>Sample %1; saving asks for a file</source>
        <translation>示例 %1；保存时会询问文件</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1，未保存</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新建计划…</translation>
    </message>
    <message>
        <source>New plan: which strategy?</source>
        <translation>新建计划：哪种策略？</translation>
    </message>
    <message>
        <source>New plan from a sample</source>
        <translation>从示例新建计划</translation>
    </message>
    <message>
        <source>Undo the last edit of the plan</source>
        <translation>撤销计划的上次编辑</translation>
    </message>
    <message>
        <source>Redo the edit of the plan</source>
        <translation>重做计划的编辑</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>PlanSession</name>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>未打开 %1：%2</translation>
    </message>
    <message>
        <source>Not saved: somebody changed %1 since it was opened. Save under another name, or open it again.</source>
        <translation>未保存：打开后 %1 已被他人更改。请另存为其他名称，或重新打开。</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>计划 (*.json)</translation>
    </message>
    <message>
        <source>Not saved to %1: %2</source>
        <translation>未保存到 %1：%2</translation>
    </message>
    <message>
        <source>Discard the changes to the plan?</source>
        <translation>放弃对计划的更改？</translation>
    </message>
    <message>
        <source>They are not saved. Keep editing to save them first.</source>
        <translation>尚未保存。请继续编辑以先保存。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>The edits of the plan that were not saved the last time are here again.</source>
        <translation>已恢复上次未保存的计划编辑。</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>installed only</source>
        <translation>仅安装</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>影子</translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>%1 of tasks</source>
        <translation>%1 的任务</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>序贯</translation>
    </message>
    <message>
        <source>at the quota</source>
        <translation>达到配额时</translation>
    </message>
    <message>
        <source>off</source>
        <comment>gate</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>≥ %1, %2</source>
        <translation>≥ %1，%2</translation>
    </message>
    <message>
        <source>≤ %1 a robot</source>
        <translation>每台 ≤ %1</translation>
    </message>
    <message>
        <source>p95 &lt; %1 ms</source>
        <translation>p95 &lt; %1 ms</translation>
    </message>
    <message>
        <source>&lt; %1, %2</source>
        <translation>&lt; %1，%2</translation>
    </message>
    <message>
        <source>≤ %1 silent for %2</source>
        <translation>静默 %2 者 ≤ %1</translation>
    </message>
    <message>
        <source>≥ %1 activated</source>
        <translation>≥ %1 已激活</translation>
    </message>
    <message>
        <source>≥ %1 ready, back within %2</source>
        <translation>≥ %1 就绪，%2 内可退回</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>启用方式</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>When all gates pass</source>
        <translation>全部门限通过时</translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation>自动继续</translation>
    </message>
    <message>
        <source>waits for an operator</source>
        <translation>等待操作员</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门限</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>%1, digest %2…</source>
        <comment>model, start of digest</comment>
        <translation>%1，摘要 %2…</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>%1, every site</source>
        <translation>%1，所有站点</translation>
    </message>
    <message>
        <source>%1, sites %2</source>
        <translation>%1，站点 %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选模型</translation>
    </message>
    <message>
        <source>Trial lease</source>
        <translation>试用租约</translation>
    </message>
    <message>
        <source>%1; a robot that hears nothing for that long goes back by itself</source>
        <translation>%1；在此期间收不到消息的机器人自行返回</translation>
    </message>
    <message>
        <source>After a rollback</source>
        <translation>回滚之后</translation>
    </message>
    <message>
        <source>the candidate is barred for %1</source>
        <translation>候选模型被禁用 %1</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>重启之后</translation>
    </message>
    <message>
        <source>goes on by itself if the gap was shorter than the lease</source>
        <translation>若中断短于租约则自动继续</translation>
    </message>
    <message>
        <source>%1 tasks an arm</source>
        <translation>每组 %1 个任务</translation>
    </message>
    <message>
        <source>%1, may be watched at any time</source>
        <comment>tasks an arm</comment>
        <translation>%1，可随时查看</translation>
    </message>
    <message>
        <source>%1, locked until both arms are complete</source>
        <comment>tasks an arm</comment>
        <translation>%1，两组完成前锁定</translation>
    </message>
    <message>
        <source>%1 is deleted from every robot %2 after the commit</source>
        <translation>正式采用 %2 后从所有机器人删除 %1</translation>
    </message>
    <message>
        <source>%1 is deleted %2 after the commit, but from %3</source>
        <comment>model, time, robots</comment>
        <translation>正式采用 %2 后删除 %1，%3 除外</translation>
    </message>
    <message>
        <source>ends the trial by itself</source>
        <translation>自动结束试用</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>结束时</translation>
    </message>
    <message>
        <source>a recommendation; every robot is on %1</source>
        <translation>给出建议；所有机器人均为 %1</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>清理</translation>
    </message>
</context>
<context>
    <name>RehearsalView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>The plan has mistakes; only a plan without can be rehearsed.</source>
        <translation>计划有错误；只有无误的计划才能演练。</translation>
    </message>
    <message>
        <source>The plan was edited since this rehearsal. Rehearse again.</source>
        <translation>此次演练后计划已编辑。请重新演练。</translation>
    </message>
    <message>
        <source>Cancelled before its end.</source>
        <translation>在结束前已取消。</translation>
    </message>
    <message>
        <source>Not rehearsed: %1</source>
        <translation>未演练：%1</translation>
    </message>
    <message>
        <source>The real engine runs this plan many times over a simulated fleet, in virtual time. No robot notices.</source>
        <translation>真实引擎以虚拟时间在模拟机群上多次运行此计划。机器人不受影响。</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>已正式采用</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>for an operator</comment>
        <translation>等待操作员</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>Candidate&apos;s success</source>
        <translation>候选模型成功率</translation>
    </message>
    <message>
        <source>Mean task</source>
        <translation>平均任务时长</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Robots of the simulated fleet</source>
        <translation>模拟机群的机器人数</translation>
    </message>
    <message>
        <source>Runs of the rehearsal</source>
        <translation>演练的运行次数</translation>
    </message>
    <message>
        <source>True success of the candidate, in percent</source>
        <translation>候选模型的真实成功率（百分比）</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Mean duration of a task, in seconds</source>
        <translation>任务平均时长（秒）</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seed of the rehearsal</source>
        <translation>演练的种子</translation>
    </message>
    <message>
        <source>The same seed gives the same runs.</source>
        <translation>同一种子得到相同的运行。</translation>
    </message>
    <message>
        <source>Rehearse the plan, or cancel</source>
        <translation>演练计划，或取消</translation>
    </message>
    <message>
        <source>Progress of the rehearsal</source>
        <translation>演练进度</translation>
    </message>
    <message>
        <source>What became of the rehearsed rollouts</source>
        <translation>演练发布的结局</translation>
    </message>
    <message>
        <source>Figures of the rehearsed rollouts</source>
        <translation>演练发布的数据</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Robots exposed</source>
        <translation>涉及的机器人</translation>
    </message>
    <message>
        <source>Tasks exposed</source>
        <translation>候选模型任务</translation>
    </message>
    <message>
        <source>Failures caused</source>
        <translation>造成的失败</translation>
    </message>
    <message>
        <source>Time to roll back</source>
        <translation>回滚用时</translation>
    </message>
</context>
<context>
    <name>RehearsalWords</name>
    <message>
        <source>%1 – %2 %</source>
        <comment>from, to, in percent</comment>
        <translation>%1 – %2%</translation>
    </message>
    <message>
        <source>Rehearsing; working out the time left…</source>
        <translation>正在演练；正在计算剩余时间…</translation>
    </message>
    <message>
        <source>All runs are done; working out what was to be expected…</source>
        <translation>全部运行已完成；正在计算预期结果…</translation>
    </message>
    <message>
        <source>%1 of %2 runs; about %3 left</source>
        <translation>%1/%2 次运行；剩余约 %3</translation>
    </message>
    <message>
        <source>%1 of %2 runs on a fleet of %3; candidate %4, baseline %5, tasks of %6, seed %7.</source>
        <translation>在 %3 台的机群上运行 %1/%2 次；候选模型 %4，基线 %5，任务时长 %6，种子 %7。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>已正式采用</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>– in stage %1: %2</source>
        <translation>– 在阶段 %1：%2</translation>
    </message>
    <message>
        <source>– by gate: %1</source>
        <translation>– 因门限：%1</translation>
    </message>
    <message>
        <source>waits for an operator</source>
        <translation>等待操作员</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Of a run</source>
        <translation>每次运行</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5%</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Robots exposed</source>
        <translation>涉及的机器人</translation>
    </message>
    <message>
        <source>Tasks exposed</source>
        <translation>候选模型任务</translation>
    </message>
    <message>
        <source>Failures caused</source>
        <translation>造成的失败</translation>
    </message>
    <message>
        <source>Time to roll back</source>
        <translation>回滚用时</translation>
    </message>
</context>
<context>
    <name>ReplayView</name>
    <message>
        <source>The replay was not gathered.</source>
        <translation>未收集回放。</translation>
    </message>
    <message>
        <source>Replaying the journal up to the end of this rollout…</source>
        <translation>正在回放日志账本至此发布结束…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>since start, whole length, time of day</comment>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>尚无决定。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, who, what was decided</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Gather the replay</source>
        <translation>收集回放</translation>
    </message>
    <message>
        <source>Gathering the replay</source>
        <translation>正在收集回放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause the replay</source>
        <translation>暂停回放</translation>
    </message>
    <message>
        <source>Play the replay</source>
        <translation>播放回放</translation>
    </message>
    <message>
        <source>Previous decision (Page up)</source>
        <translation>上一个决定（Page up）</translation>
    </message>
    <message>
        <source>Previous decision</source>
        <translation>上一个决定</translation>
    </message>
    <message>
        <source>Next decision (Page down)</source>
        <translation>下一个决定（Page down）</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>下一个决定</translation>
    </message>
    <message>
        <source>Time of the replay</source>
        <translation>回放时间</translation>
    </message>
    <message>
        <source>Space plays, Page up and Page down step from decision to decision.</source>
        <translation>空格键播放，Page up 和 Page down 在决定之间跳转。</translation>
    </message>
    <message>
        <source>Long marks: stages. Diamonds: an operator. Crosses: failures. Short marks: other decisions.</source>
        <translation>长标记：阶段。菱形：操作员。叉号：失败。短标记：其他决定。</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>回放速度</translation>
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
        <translation>全程 30 秒</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Export the report of %1</source>
        <translation>导出 %1 的报告</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Decisions as CSV (*.csv)</source>
        <translation>决定 CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消；未写入文件。</translation>
    </message>
    <message>
        <source>Cancel &amp;export</source>
        <translation>取消导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation>不会写入任何内容</translation>
    </message>
    <message>
        <source>Writes everything about the chosen rollout into a file: web page, PDF, CSV or JSON</source>
        <translation>将所选发布的全部信息写入文件：网页、PDF、CSV 或 JSON</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>报告位于 %1</translation>
    </message>
    <message>
        <source>Choose the rollout whose report is to be printed.</source>
        <translation>请选择要打印其报告的发布。</translation>
    </message>
    <message>
        <source>The report of %1 is ready to be printed.</source>
        <translation>%1 的报告可以打印了。</translation>
    </message>
    <message>
        <source>Gathering the report of %1…</source>
        <translation>正在汇总 %1 的报告…</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>无法将报告写入 %1：%2</translation>
    </message>
    <message>
        <source>the disk took only a part of it</source>
        <translation>磁盘只写入了一部分</translation>
    </message>
</context>
<context>
    <name>RobotTableModel</name>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>phase, progress</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段状态</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Since stage</source>
        <translation>起始阶段</translation>
    </message>
    <message>
        <source>With the model that the robot runs now. The line above the table says since when.</source>
        <translation>机器人当前所运行模型的数据。起始时间见表格上方的一行。</translation>
    </message>
</context>
<context>
    <name>RobotsPage</name>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n 台机器人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n robot(s)</source>
        <translation>
            <numerusform>%1/%n 台机器人</numerusform>
        </translation>
    </message>
    <message>
        <source>No robot has connected yet. The Live page says how to connect one.</source>
        <translation>尚无机器人连接。“实时”页说明如何连接。</translation>
    </message>
    <message>
        <source>No robot matches the filter.</source>
        <translation>没有符合筛选条件的机器人。</translation>
    </message>
    <message>
        <source>Filter by any word (Ctrl+F)</source>
        <translation>按任意词筛选（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter robots</source>
        <translation>筛选机器人</translation>
    </message>
    <message>
        <source>Show robots in this condition</source>
        <translation>显示此状况的机器人</translation>
    </message>
    <message>
        <source>Every condition</source>
        <translation>所有状况</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Only the selected robots (%1)</source>
        <translation>仅所选机器人（%1）</translation>
    </message>
    <message>
        <source>Tasks, success and stuck are those with the model that the robot runs now, since %1.</source>
        <translation>任务、成功率和卡住均为机器人当前所运行模型自 %1 起的数据。</translation>
    </message>
    <message>
        <source>Tasks, success and stuck are those with the model that the robot runs now, since this console started.</source>
        <translation>任务、成功率和卡住均为机器人当前所运行模型自本控制台启动以来的数据。</translation>
    </message>
</context>
<context>
    <name>RollbackPanel</name>
    <message>
        <source>Stop the candidate</source>
        <translation>停止候选模型</translation>
    </message>
    <message>
        <source>Load the baseline</source>
        <translation>加载基线</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Alert and investigate</source>
        <translation>告警并调查</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>阶段 %1/%2</translation>
    </message>
    <message>
        <source>Concluded: every robot is on %1 again</source>
        <translation>已结束：所有机器人重新运行 %1</translation>
    </message>
    <message>
        <source>The trial is over: returning to %1</source>
        <translation>试验结束：正在返回 %1</translation>
    </message>
    <message>
        <source>Rolled back to %1 from %2</source>
        <translation>已从%2回滚到 %1</translation>
    </message>
    <message>
        <source>Rollback halted: the baseline %1 itself fails</source>
        <translation>回滚停止：基线 %1 本身失败</translation>
    </message>
    <message>
        <source>Rollback from %1 incomplete; it keeps trying to reach %2</source>
        <translation>从%1的回滚未完成；继续尝试到达 %2</translation>
    </message>
    <message>
        <source>Rolling back to %1 from %2</source>
        <translation>正在从 %2 回滚到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ran on the candidate.</source>
        <translation>
            <numerusform>候选模型执行了 %n 个任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed.</source>
        <translation>
            <numerusform>其中失败 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Success since the rollback: %1.</source>
        <translation>回滚后的成功率：%1。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1/%2 robots</source>
        <translation>%1/%2 台机器人</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Success since the return: %1.</source>
        <translation>返回后的成功率：%1。</translation>
    </message>
    <message>
        <source>, success %1</source>
        <translation>，成功率 %1</translation>
    </message>
</context>
<context>
    <name>RollbackSteps</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Steps of the rollback</source>
        <translation>回滚步骤</translation>
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
        <translation>它不再是正在进行的发布。</translation>
    </message>
    <message>
        <source>The rollout has started.</source>
        <translation>发布已启动。</translation>
    </message>
    <message>
        <source>Promoted.</source>
        <translation>已推进。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>已继续。</translation>
    </message>
    <message>
        <source>The rollback has started.</source>
        <translation>回滚已开始。</translation>
    </message>
    <message>
        <source>Waived.</source>
        <translation>已豁免。</translation>
    </message>
    <message>
        <source>The share has changed.</source>
        <translation>比例已更改。</translation>
    </message>
    <message>
        <source>The rollout is aborted.</source>
        <translation>发布已中止。</translation>
    </message>
    <message>
        <source>The clean-up has changed.</source>
        <translation>清理已更改。</translation>
    </message>
    <message>
        <source>The bar is lifted.</source>
        <translation>禁用已解除。</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>在托盘中继续运行(&amp;T)</translation>
    </message>
    <message>
        <source>%1 is out of quarantine.</source>
        <translation>%1 已解除隔离。</translation>
    </message>
    <message>
        <source>What would be confirmed is another thing now.</source>
        <translation>要确认的内容已经改变。</translation>
    </message>
    <message>
        <source>Lift the bar of %1…</source>
        <translation>解除对 %1 的禁用…</translation>
    </message>
</context>
<context>
    <name>SampleFloorsMenu</name>
    <message>
        <source>Sample floor plans</source>
        <translation>示例平面图</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>时间(&amp;T)：</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Alarms:</source>
        <translation>报警：</translation>
    </message>
    <message>
        <source>Sound for a new alarm of high priority</source>
        <translation>高优先级新报警时发声</translation>
    </message>
    <message>
        <source>Closing the window:</source>
        <translation>关闭窗口时：</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>关闭窗口后在托盘中继续运行</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>This computer&apos;s time zone</source>
        <translation>本计算机的时区</translation>
    </message>
    <message>
        <source>&amp;Sound for a new alarm of high priority</source>
        <translation>高优先级新报警时发声(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>在托盘中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Robots on trial keep the candidate only while this console runs.</source>
        <translation>试用中的机器人仅在本控制台运行时保留候选模型。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends the console.</source>
        <translation>此桌面没有托盘，关闭窗口即结束控制台。</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ShadowDisagreements</name>
    <message>
        <source>The models agree in %1 of %2 shadow tasks. Worst first, by category and by task:</source>
        <translation>两模型在 %2 个影子任务中 %1 个一致。最差在前，按类别和按任务：</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>Candidate, predicted</source>
        <translation>候选模型，预测</translation>
    </message>
    <message>
        <source>Baseline, observed</source>
        <translation>基线，实测</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>会失败</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选模型</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Candidate&apos;s action</source>
        <translation>候选模型的动作</translation>
    </message>
    <message>
        <source>Baseline&apos;s action</source>
        <translation>基线的动作</translation>
    </message>
    <message>
        <source>Agreement by category</source>
        <translation>按类别的一致率</translation>
    </message>
    <message>
        <source>Worst disagreements</source>
        <translation>最严重的分歧</translation>
    </message>
</context>
<context>
    <name>ShareChart</name>
    <message>
        <source>Share of tasks on the candidate</source>
        <translation>候选模型的任务比例</translation>
    </message>
    <message>
        <source>No share yet</source>
        <translation>尚无比例</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Share of tasks: %1</source>
        <translation>任务比例：%1</translation>
    </message>
</context>
<context>
    <name>ShelveDialog</name>
    <message>
        <source>How long the alarm is put aside</source>
        <translation>报警搁置时长</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelve this alarm?</source>
        <translation>搁置此报警？</translation>
    </message>
    <message>
        <source>Why the alarm is put aside</source>
        <translation>搁置报警的原因</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>时长(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Shelve</source>
        <translation>搁置(&amp;S)</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Plans and rollouts</source>
        <translation>计划与发布</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>打开的计划</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>最近的计划</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>none; Ctrl+O opens one</source>
        <translation>无；按 Ctrl+O 打开</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>id, plan, outcome</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>StageStepper</name>
    <message>
        <source>installs only</source>
        <translation>仅安装</translation>
    </message>
    <message>
        <source>%1/%2 tasks</source>
        <translation>%1/%2 个任务</translation>
    </message>
    <message>
        <source>%1/%2 robots</source>
        <translation>%1/%2 台机器人</translation>
    </message>
    <message>
        <source>soak %1 of %2</source>
        <translation>观察 %1/%2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · soak %4</source>
        <translation>%1 · %2 · %3 · 观察 %4</translation>
    </message>
    <message>
        <source>No rollout is running. Open a plan to start one.</source>
        <translation>没有正在运行的发布。打开计划以启动。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Stages of the rollout</source>
        <translation>发布的阶段</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No rollout is running. A plan is open: tick its checklist, then start it.</source>
        <translation>没有正在运行的发布。计划已打开：完成检查清单后即可启动。</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>stage %1 of %2</source>
        <translation>阶段 %1/%2</translation>
    </message>
    <message>
        <source>%1/%2 tasks</source>
        <translation>%1/%2 个任务</translation>
    </message>
    <message>
        <source>soak %1 of %2</source>
        <translation>观察 %1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>version, robots</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>No rollout</source>
        <translation>无发布</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>无报警</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation>已连接 %1/%2</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>报警：%1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shows the alarms</source>
        <translation>显示报警</translation>
    </message>
    <message>
        <source>%1 (%2 of tasks)</source>
        <comment>version and robots, share</comment>
        <translation>%1（%2 的任务）</translation>
    </message>
</context>
<context>
    <name>SuccessChart</name>
    <message>
        <source>Success of all tasks so far</source>
        <translation>目前所有任务的成功率</translation>
    </message>
    <message>
        <source>Hidden until both arms of the comparison are complete</source>
        <translation>比较的两组完成前隐藏</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Gate ≥ %1</source>
        <translation>门限 ≥ %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 – %4 %)</source>
        <translation>%1: %2 (%3 – %4%)</translation>
    </message>
    <message>
        <source>Success so far: %1 predicted, %2 observed</source>
        <translation>目前成功率：%1 预测，%2 实测</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Waiting for results.</source>
        <translation>等待结果。</translation>
    </message>
    <message>
        <source>No rollout yet</source>
        <translation>尚无发布</translation>
    </message>
    <message>
        <source>Waiting for results</source>
        <translation>等待结果</translation>
    </message>
    <message>
        <source>%1 – %2, double-click for all</source>
        <comment>times</comment>
        <translation>%1 – %2，双击显示全部</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy figures as CSV</source>
        <translation>以 CSV 复制数据</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>保存数据…</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>显示全部时间</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
    <message>
        <source>Save the picture of a chart</source>
        <translation>保存图表图片</translation>
    </message>
    <message>
        <source>Save the figures of a chart</source>
        <translation>保存图表数据</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Every decision</source>
        <translation>所有决定</translation>
    </message>
    <message>
        <source>The dialog said</source>
        <translation>对话框所示</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>搜索时间线</translation>
    </message>
    <message>
        <source>Show decisions of this kind</source>
        <translation>显示此类决定</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Timeline of decisions</source>
        <translation>决定时间线</translation>
    </message>
    <message>
        <source>No decision matches the filter.</source>
        <translation>没有符合筛选的决定。</translation>
    </message>
    <message>
        <source>Gates at the moment of the selected decision</source>
        <translation>所选决定时的门限</translation>
    </message>
    <message>
        <source>A note for the record, with your name and the time</source>
        <translation>记录备注，附您的姓名和时间</translation>
    </message>
    <message>
        <source>Note about this rollout</source>
        <translation>关于此发布的备注</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>添加备注(&amp;N)</translation>
    </message>
    <message>
        <source>A note has at most %1 characters: the rest was left out.</source>
        <translation>备注最多 %1 个字符：其余部分已省略。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, decision, why</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gate, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No gate was read for this decision.</source>
        <translation>此决定未读取任何门限。</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Alarm of high priority</source>
        <translation>高优先级报警</translation>
    </message>
    <message>
        <source>Slipway keeps running</source>
        <translation>Slipway 继续运行</translation>
    </message>
    <message>
        <source>The window is in the tray; Quit in its menu ends the console.</source>
        <translation>窗口已在托盘中；其菜单中的“退出”会结束控制台。</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Give this token to %1. It is shown only once.</source>
        <translation>将此令牌交给 %1。它只显示一次。</translation>
    </message>
    <message>
        <source>No robot has connected yet</source>
        <translation>尚无机器人连接</translation>
    </message>
    <message>
        <source>This desk waits for robots at %1.</source>
        <translation>本控制台在 %1 等待机器人。</translation>
    </message>
    <message>
        <source>Try it with simulated robots</source>
        <translation>用模拟机器人试用</translation>
    </message>
    <message>
        <source>Run this in a terminal. A hundred robots connect, all on the same baseline.</source>
        <translation>在终端运行此命令。一百台机器人会连接，均运行同一基线。</translation>
    </message>
    <message>
        <source>Make tokens first: close this window and run “slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt”. Or start the console with --accept-any-robot on this machine, which needs none.</source>
        <translation>先生成令牌：关闭此窗口并运行“slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt”。或在本机以 --accept-any-robot 启动控制台，则无需令牌。</translation>
    </message>
    <message>
        <source>Command that starts a demo fleet</source>
        <translation>启动演示机群的命令</translation>
    </message>
    <message>
        <source>Connect a robot</source>
        <translation>连接机器人</translation>
    </message>
    <message>
        <source>Each robot dials in to the address above with its own token. Name the robot and make one.</source>
        <translation>每台机器人用自己的令牌连接上述地址。为机器人命名并生成令牌。</translation>
    </message>
    <message>
        <source>robot&apos;s id, for instance arm-07</source>
        <translation>机器人标识，例如 arm-07</translation>
    </message>
    <message>
        <source>Id of the robot to connect</source>
        <translation>要连接的机器人标识</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>生成令牌</translation>
    </message>
    <message>
        <source>Token of the new robot</source>
        <translation>新机器人的令牌</translation>
    </message>
    <message>
        <source>Look at a plan</source>
        <translation>查看计划</translation>
    </message>
    <message>
        <source>The sample canary goes from 5 % to 20 %, 50 % and all robots, and back at once if a gate fails.</source>
        <translation>示例金丝雀从 5% 到 20%、50% 再到全部机器人，任一门限未通过即刻返回。</translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation>打开示例计划</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>A hundred robots connect, all on the same baseline; they end with this console. Or start them in a terminal:</source>
        <translation>一百台机器人连接，全部使用同一基线；它们随此控制台结束。或在终端中启动：</translation>
    </message>
    <message>
        <source>A hundred robots connect, all on the same baseline; they end with this console. In a terminal they need tokens first: close this window and run “slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt”.</source>
        <translation>一百台机器人连接，全部使用同一基线；它们随此控制台结束。在终端中启动须先有令牌：关闭此窗口并运行“slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt”。</translation>
    </message>
    <message>
        <source>Starting the demo fleet…</source>
        <translation>正在启动演示机群…</translation>
    </message>
    <message>
        <source>Start a demo fleet</source>
        <translation>启动演示机群</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>The open plan: %1</source>
        <translation>已打开的计划：%1</translation>
    </message>
    <message>
        <source>No plan is open</source>
        <translation>未打开计划</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>另一计划</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>计划 (*.json)</translation>
    </message>
    <message>
        <source>This is not a plan: %1</source>
        <translation>这不是计划：%1</translation>
    </message>
    <message>
        <source>Replaying the rollout under the gates of this plan…</source>
        <translation>正在以此计划的门限回放发布…</translation>
    </message>
    <message>
        <source>Nothing was replayed.</source>
        <translation>未回放任何内容。</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>is resumed</source>
        <translation>被继续</translation>
    </message>
    <message>
        <source>concludes</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>正式采用</translation>
    </message>
    <message>
        <source>rolls back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>goes another way</source>
        <translation>另走他路</translation>
    </message>
    <message>
        <source>gates fail</source>
        <translation>门限失败</translation>
    </message>
    <message>
        <source>no gate fails</source>
        <translation>没有门限失败</translation>
    </message>
    <message>
        <source>enters stage %1</source>
        <translation>进入阶段 %1</translation>
    </message>
    <message>
        <source>✓ Exact: the other plan decides the same, bit for bit.</source>
        <translation>✓ 精确：另一计划的决定逐位相同。</translation>
    </message>
    <message>
        <source>✓ Exact: the other plan decides the same; its figures or sentences differ.</source>
        <translation>✓ 精确：另一计划的决定相同；数字或语句不同。</translation>
    </message>
    <message>
        <source>✓ Exact: up to this stop nothing is needed that was not recorded.</source>
        <translation>✓ 精确：到此停止为止，不需要任何未记录的内容。</translation>
    </message>
    <message>
        <source>≈ Exact only up to the first difference. After it nobody knows what the robots would have done; the line “As recorded” judges what was recorded by the other gates.</source>
        <translation>≈ 仅在首个差异之前精确。此后无人知道机器人会怎样；“按记录”一行以另一计划的门限判断所记录内容。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>按记录</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>自启动</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Failing gate</source>
        <translation>未通过的门限</translation>
    </message>
    <message>
        <source>Gates of “%1” at that moment</source>
        <translation>“%1”当时的门限</translation>
    </message>
    <message>
        <source>Gates of “%1” where they fail, as recorded</source>
        <translation>“%1”未通过处的门限，按记录</translation>
    </message>
    <message>
        <source>Figures are those of the decision. Tasks that came in after it until the recorded end: %1.</source>
        <translation>数字为决定时的数字。此后至记录结束收到的任务：%1。</translation>
    </message>
    <message>
        <source>What if %1 had run under the gates of another plan?</source>
        <translation>若 %1 在另一计划的门限下运行会怎样？</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>选择计划</translation>
    </message>
    <message>
        <source>Replaying the rollout</source>
        <translation>正在回放发布</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Recorded and what if beside each other</source>
        <translation>记录与假设并列</translation>
    </message>
    <message>
        <source>Gates at that moment</source>
        <translation>当时的门限</translation>
    </message>
    <message>
        <source>It needs the same robots, stages and models; gates, quotas and waits may differ.</source>
        <translation>须有相同的机器人、阶段和模型；门限、配额和等待可不同。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>下载中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>验证中</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Console started</source>
        <translation>控制台启动</translation>
    </message>
    <message>
        <source>Rollout started</source>
        <translation>发布启动</translation>
    </message>
    <message>
        <source>Stage entered</source>
        <translation>进入阶段</translation>
    </message>
    <message>
        <source>Gate failed</source>
        <translation>门限未通过</translation>
    </message>
    <message>
        <source>Gate overridden</source>
        <translation>门限被强制越过</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>需要决定</translation>
    </message>
    <message>
        <source>Rollback started</source>
        <translation>回滚开始</translation>
    </message>
    <message>
        <source>Rollback incomplete</source>
        <translation>回滚未完成</translation>
    </message>
    <message>
        <source>Rollback halted</source>
        <translation>回滚停止</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>Commit started</source>
        <translation>正式采用开始</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已正式采用</translation>
    </message>
    <message>
        <source>Candidate barred</source>
        <translation>候选模型已禁用</translation>
    </message>
    <message>
        <source>Bar lifted</source>
        <translation>已解除禁用</translation>
    </message>
    <message>
        <source>Robots waived</source>
        <translation>已豁免机器人</translation>
    </message>
    <message>
        <source>Robot left out</source>
        <translation>机器人被排除</translation>
    </message>
    <message>
        <source>Robot corrected</source>
        <translation>机器人已纠正</translation>
    </message>
    <message>
        <source>Robot quarantined</source>
        <translation>机器人已隔离</translation>
    </message>
    <message>
        <source>Generation adopted</source>
        <translation>已采用代次</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Share of tasks changed</source>
        <translation>任务比例已更改</translation>
    </message>
    <message>
        <source>Concluding</source>
        <translation>正在结束</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Clean-up scheduled</source>
        <translation>已安排清理</translation>
    </message>
    <message>
        <source>Clean-up cancelled</source>
        <translation>清理已取消</translation>
    </message>
    <message>
        <source>Clean-up started</source>
        <translation>清理开始</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>已清理</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, interval</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>金丝雀</translation>
    </message>
    <message>
        <source>blue-green</source>
        <translation>蓝绿</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>影子</translation>
    </message>
    <message>
        <source>feature flag</source>
        <translation>功能开关</translation>
    </message>
    <message>
        <source>blue-green, pools</source>
        <translation>蓝绿（资源池）</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>A/B 测试</translation>
    </message>
    <message>
        <source>custom stages</source>
        <translation>自定义阶段</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Drill started</source>
        <translation>演习开始</translation>
    </message>
    <message>
        <source>Drill ended</source>
        <translation>演习结束</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as Qt formats it: day, month, year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Robot out of quarantine</source>
        <translation>机器人已解除隔离</translation>
    </message>
    <message>
        <source>Exposure switched</source>
        <translation>启用方式已切换</translation>
    </message>
    <message>
        <source>%1 of %2 tasks agree; %3 predicted %4, %5 observed %6</source>
        <translation>%2 个任务中 %1 一致；%3 预测 %4，%5 实测 %6</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>On target</source>
        <translation>符合目标</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>On candidate</source>
        <translation>运行候选模型</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已保持</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>延迟 p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Task mix</source>
        <translation>任务构成</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Lost robots</source>
        <translation>失联机器人</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Rollback ready</source>
        <translation>回滚就绪</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>正在回滚</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>正在正式采用</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 – %2 ms</source>
        <translation>%1 – %2 ms</translation>
    </message>
    <message>
        <source>%1 – %2 %</source>
        <translation>%1 – %2%</translation>
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
        <translation>超过 999</translation>
    </message>
    <message>
        <source>%1 : 1 against</source>
        <translation>反对 %1 : 1</translation>
    </message>
    <message>
        <source>%1 : 1 for</source>
        <translation>支持 %1 : 1</translation>
    </message>
    <message>
        <source>no task yet</source>
        <translation>尚无任务</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>value with its unit, lower bound, upper bound</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>%1 on one robot</source>
        <comment>times stuck</comment>
        <translation>单台 %1 次</translation>
    </message>
</context>
</TS>
