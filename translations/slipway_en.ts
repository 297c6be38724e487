<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlarmPanel</name>
    <message numerus="yes">
        <source>%n alarm(s) in the last ten minutes: look for what they have in common.</source>
        <translation>
            <numerusform>%n alarm in the last ten minutes: look for what it has in common with others.</numerusform>
            <numerusform>%n alarms in the last ten minutes: look for what they have in common.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged: %1</source>
        <translation>
            <numerusform>%n alarm acknowledged: %1</numerusform>
            <numerusform>%n alarms acknowledged: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message numerus="yes">
        <source>%n robot(s): %1</source>
        <translation>
            <numerusform>%n robot: %1</numerusform>
            <numerusform>%n robots: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robots are quarantined, among them %1; no commands, their results are not counted</source>
        <translation>
            <numerusform>%n robot is quarantined: %1; no commands, its results are not counted</numerusform>
            <numerusform>%n robots are quarantined, among them %1; no commands, their results are not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robots are quarantined: %1; no commands, their results are not counted</source>
        <translation>
            <numerusform>%n robot is quarantined: %1; no commands, its results are not counted</numerusform>
            <numerusform>%n robots are quarantined: %1; no commands, their results are not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArmsChart</name>
    <message numerus="yes">
        <source>Success per %n minute(s)</source>
        <translation>
            <numerusform>Success per minute</numerusform>
            <numerusform>Success per %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Success per %n second(s)</source>
        <translation>
            <numerusform>Success per second</numerusform>
            <numerusform>Success per %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tasks per %n minute(s)</source>
        <translation>
            <numerusform>Tasks per minute</numerusform>
            <numerusform>Tasks per %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tasks per %n second(s)</source>
        <translation>
            <numerusform>Tasks per second</numerusform>
            <numerusform>Tasks per %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreakdownView</name>
    <message numerus="yes">
        <source>%n group(s), worst first</source>
        <translation>
            <numerusform>%n group, worst first</numerusform>
            <numerusform>%n groups, worst first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%1 of %n group</numerusform>
            <numerusform>%1 of %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message numerus="yes">
        <source>! The automatic check failed (%1). Overruling it needs a reason of at least %n character(s).</source>
        <translation>
            <numerusform>! The automatic check failed (%1). Overruling it needs a reason of at least %n character.</numerusform>
            <numerusform>! The automatic check failed (%1). Overruling it needs a reason of at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of your team opened from %1.</source>
        <translation>
            <numerusform>%n item of your team opened from %1.</numerusform>
            <numerusform>%n items of your team opened from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message numerus="yes">
        <source>An item has at most %n character(s).</source>
        <translation>
            <numerusform>An item has at most %n character.</numerusform>
            <numerusform>An item has at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of a group has at most %n character(s).</source>
        <translation>
            <numerusform>The name of a group has at most %n character.</numerusform>
            <numerusform>The name of a group has at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is full: a team adds at most %n item(s).</source>
        <translation>
            <numerusform>The list is full: a team adds at most %n item.</numerusform>
            <numerusform>The list is full: a team adds at most %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message numerus="yes">
        <source>%n members differ from %1.</source>
        <translation>
            <numerusform>%n member differs from %1.</numerusform>
            <numerusform>%n members differ from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>Still needed: a reason of at least %n character(s).</source>
        <translation>
            <numerusform>Still needed: a reason of at least %n character.</numerusform>
            <numerusform>Still needed: a reason of at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>Stages that pass go on by themselves, but %n of them wait(s) for you. A gate that fails rolls every robot back at once.</source>
        <translation>
            <numerusform>Stages that pass go on by themselves, but %n of them waits for you. A gate that fails rolls every robot back at once.</numerusform>
            <numerusform>Stages that pass go on by themselves, but %n of them wait for you. A gate that fails rolls every robot back at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The checklist has %n open item(s). Starting now is an emergency override and is recorded as one.</source>
        <translation>
            <numerusform>The checklist has %n open item. Starting now is an emergency override and is recorded as one.</numerusform>
            <numerusform>The checklist has %n open items. Starting now is an emergency override and is recorded as one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) online: %1</source>
        <translation>
            <numerusform>%n robot online: %1</numerusform>
            <numerusform>%n robots online: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s), offline or quarantined</source>
        <translation>
            <numerusform>%n robot, offline or quarantined</numerusform>
            <numerusform>%n robots, offline or quarantined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This concerns more than %n robot(s). &amp;Type the fleet&apos;s name, “%1”:</source>
        <translation>
            <numerusform>This concerns more than %n robot. &amp;Type the fleet&apos;s name, “%1”:</numerusform>
            <numerusform>This concerns more than %n robots. &amp;Type the fleet&apos;s name, “%1”:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commit %1 on %n robot(s)?</source>
        <translation>
            <numerusform>Commit %1 on %n robot?</numerusform>
            <numerusform>Commit %1 on %n robots?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) keep %1 for good; it becomes their baseline</source>
        <translation>
            <numerusform>%n robot keeps %1 for good; it becomes its baseline</numerusform>
            <numerusform>%n robots keep %1 for good; it becomes their baseline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more robot(s) go %1 (%2)</source>
        <translation>
            <numerusform>%n more robot goes %1 (%2)</numerusform>
            <numerusform>%n more robots go %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n robot</numerusform>
            <numerusform>%n robots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) stay on it</source>
        <translation>
            <numerusform>%n robot stays on it</numerusform>
            <numerusform>%n robots stay on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n robot(s) to %1?</source>
        <translation>
            <numerusform>Roll back %n robot to %1?</numerusform>
            <numerusform>Roll back %n robots to %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) that were ever sent %1</source>
        <translation>
            <numerusform>%n robot that was ever sent %1</numerusform>
            <numerusform>%n robots that were ever sent %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Roll back %n robot(s)</source>
        <translation>
            <numerusform>&amp;Roll back %n robot</numerusform>
            <numerusform>&amp;Roll back %n robots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waive %n robot(s) whose state is unknown?</source>
        <translation>
            <numerusform>Waive %n robot whose state is unknown?</numerusform>
            <numerusform>Waive %n robots whose state is unknown?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Waive %n robot(s)</source>
        <translation>
            <numerusform>&amp;Waive %n robot</numerusform>
            <numerusform>&amp;Waive %n robots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) on %1</source>
        <translation>
            <numerusform>%n robot on %1</numerusform>
            <numerusform>%n robots on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) take the new share</source>
        <translation>
            <numerusform>%n robot takes the new share</numerusform>
            <numerusform>%n robots take the new share</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) run %1 beside each task; it executes nothing</source>
        <translation>
            <numerusform>%n robot runs %1 beside each task; it executes nothing</numerusform>
            <numerusform>%n robots run %1 beside each task; it executes nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) give %1 %2 of their tasks, now %3</source>
        <comment>robots, candidate, share then, share now</comment>
        <translation>
            <numerusform>%n robot gives %1 %2 of its tasks, now %3</numerusform>
            <numerusform>%n robots give %1 %2 of their tasks, now %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) go back to %1 and are verified on it</source>
        <translation>
            <numerusform>%n robot goes back to %1 and is verified on it</numerusform>
            <numerusform>%n robots go back to %1 and are verified on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) end the shadow of %1 and go on executing %2</source>
        <translation>
            <numerusform>%n robot ends the shadow of %1 and goes on executing %2</numerusform>
            <numerusform>%n robots end the shadow of %1 and go on executing %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap %n robot(s) to green (%1)?</source>
        <translation>
            <numerusform>Swap %n robot to green (%1)?</numerusform>
            <numerusform>Swap %n robots to green (%1)?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentsView</name>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n robot</numerusform>
            <numerusform>%n robots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%n task(s) on %1 by robots of the control</source>
        <translation>
            <numerusform>%n task on %1 by robots of the control</numerusform>
            <numerusform>%n tasks on %1 by robots of the control</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>%n earlier decision(s); History has all of them.</source>
        <translation>
            <numerusform>%n earlier decision; History has all of them.</numerusform>
            <numerusform>%n earlier decisions; History has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; History has all of them.</source>
        <translation>
            <numerusform>%n more; History has all of them.</numerusform>
            <numerusform>%n more; History has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) are offline.</source>
        <translation>
            <numerusform>%n robot is offline.</numerusform>
            <numerusform>%n robots are offline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) are in quarantine.</source>
        <translation>
            <numerusform>%n robot is in quarantine.</numerusform>
            <numerusform>%n robots are in quarantine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n robot(s) selected</source>
        <translation>
            <numerusform>%n robot selected</numerusform>
            <numerusform>%n robots selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvestigatePage</name>
    <message numerus="yes">
        <source>%1: %2 after %3 on %n robot(s).</source>
        <comment>models, outcome, time</comment>
        <translation>
            <numerusform>%1: %2 after %3 on %n robot.</numerusform>
            <numerusform>%1: %2 after %3 on %n robots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n candidate task(s) failed.</source>
        <translation>
            <numerusform>%1 of %n candidate task failed.</numerusform>
            <numerusform>%1 of %n candidate tasks failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The engine counted %n task(s) of the candidate; their raw results are gone.</source>
        <translation>
            <numerusform>The engine counted %n task of the candidate; their raw results are gone.</numerusform>
            <numerusform>The engine counted %n tasks of the candidate; their raw results are gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelReviewView</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Draw %n failed task(s)</source>
        <translation>
            <numerusform>&amp;Draw %n failed task</numerusform>
            <numerusform>&amp;Draw %n failed tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failures may be none: a sample of the candidate&apos;s %n failed task(s) is looked at by a person, who says of each whether it was a real failure or a correct action.</source>
        <translation>
            <numerusform>Failures may be none: a sample of the candidate&apos;s %n failed task is looked at by a person, who says of each whether it was a real failure or a correct action.</numerusform>
            <numerusform>Failures may be none: a sample of the candidate&apos;s %n failed tasks is looked at by a person, who says of each whether it was a real failure or a correct action.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n robot</numerusform>
            <numerusform>%n robots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n robot</numerusform>
            <numerusform>%n robots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s). The Robots page lists them as a table.</source>
        <translation>
            <numerusform>%n robot. The Robots page lists it as a table.</numerusform>
            <numerusform>%n robots. The Robots page lists them as a table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) selected.</source>
        <translation>
            <numerusform>%n robot selected.</numerusform>
            <numerusform>%n robots selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanBuilder</name>
    <message numerus="yes">
        <source>%n mistakes. This plan cannot be started.</source>
        <translation>
            <numerusform>%n mistake. This plan cannot be started.</numerusform>
            <numerusform>%n mistakes. This plan cannot be started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan is valid, with %n warnings.</source>
        <translation>
            <numerusform>The plan is valid, with %n warning.</numerusform>
            <numerusform>The plan is valid, with %n warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RobotsPage</name>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n robot</numerusform>
            <numerusform>%n robots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n robot(s)</source>
        <translation>
            <numerusform>%1 of %n robot</numerusform>
            <numerusform>%1 of %n robots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollbackPanel</name>
    <message numerus="yes">
        <source>%n task(s) ran on the candidate.</source>
        <translation>
            <numerusform>%n task ran on the candidate.</numerusform>
            <numerusform>%n tasks ran on the candidate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed.</source>
        <translation>
            <numerusform>%n of them failed.</numerusform>
            <numerusform>%n of them failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelveDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
</TS>
