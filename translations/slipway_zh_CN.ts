<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Shortcut: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>The engine has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rollout is in progress; only one can run at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has mistakes; the Plan page lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No robot that the plan concerns is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is barred after a rollback: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rollout is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;floor plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;mote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ro&amp;bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pla&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CharacteristicsView</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate&apos;s success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks to rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has mistakes; its characteristics are of the last plan without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing for the plan as it is now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not computed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the success gates alone do, from %1 simulated rollouts a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the success gates alone do; exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chances for candidates from good to bad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>group, done, all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to overrule it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: a note or a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked by %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked automatically at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ The automatic check failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Say who you are, at the top of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! A note is missing: on what evidence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>! The automatic check failed (%1). Overruling it needs a reason of at least %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, against the automatic check (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes filled in from %1. The ticks are yours to set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in notes from a checklist file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the items that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, kept with each tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in from file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>The rollout changed while this was open, so nothing can be confirmed here: %1 Close this and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Still needed: a reason of at least %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: the name, exactly as shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>This machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unencrypted network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway cannot start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>%1 %2</source>
        <comment>site, robots</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from version, to version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 items ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, by %1, last at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; started by emergency override: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stage that passes all its gates goes on to the next, and the last one commits. A gate that fails rolls every robot back at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stages that pass go on by themselves, but %n of them wait(s) for you. A gate that fails rolls every robot back at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gate: %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1; %2 of %3 robots hold a verified %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) online: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s), offline or quarantined</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (digest %3…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the robots until %2 tasks, at least %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never without you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going past a gate that has not passed. If this console dies, robots on %1 go back to %2 by themselves within %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) keep %1 for good; it becomes their baseline</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more robot(s) go %1 (%2)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start “%1” on fleet %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Override and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The checklist has %n open item(s). Starting now is an emergency override and is recorded as one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why must it start with open items?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This concerns more than %n robot(s). &amp;Type the fleet&apos;s name, “%1”:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commit %1 on %n robot(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Promote to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay at stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Promote to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all gates have passed: %1 Going on is recorded with these figures, the gates keep being judged and can still roll back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Override and promote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why go on all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type the rollout&apos;s name, “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1 at stage %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further robot starts. The gates keep watching and may still roll back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-update now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) stay on it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Let them finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold those not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep rolling out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the share of tasks on %1 to %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the share of tasks on %1 to %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More tasks use %1 at once. The gates keep watching and may still roll back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robots choose with their next task; nothing is installed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) take the new share</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Success so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rollout waits for a decision: nothing more can be learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (10 characters or more):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Raise to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lower to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n robot(s) to %1?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) that were ever sent %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mid-update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; they get %2 the moment they return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks affected so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of them %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is barred for %2; the bar can be lifted with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Roll back %n robot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waive %n robot(s) whose state is unknown?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“Rolled back” is then said although nobody has verified them. They still get %1 the moment they return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a robot that cannot hear this console went back by itself after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Waive %n robot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;hy is that acceptable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit while %1 is at stage %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without this console they go back to %1 by themselves within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rollout is taken up again where its record ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventLog</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least level of the events shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter events by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest event last; times are UTC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 of %2 tasks (%3 – %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, %3 on %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden until both arms are complete: looking earlier would mislead. The guardrail watches meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points (95 % interval %2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, p %3: tasks of one robot are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, valid at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s h %1, power %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not what was assigned (p %1): the comparison waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strays</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) on %1 by robots of the control</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shadow of %1 beside %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 – %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only %2, %3 only %4 (McNemar p %5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 %1 beside the shadow, %2 alone (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 between the first and the last robot, %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up or down every %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted from %2 robots, %3 to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted from %2 robots at %3 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no robot keeps %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the robots are the control until the commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin proven so far: %1 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this rate %1 more tasks prove it, in about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this rate %1 more tasks prove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of tasks on the candidate, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change share…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatesModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>reason of a gate, how far it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odds for or against the candidate. A sequential gate decides at 20 : 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value (95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatesPanel</name>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates of stage %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates of the present stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each gate: value, limit and verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gate of this stage passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates are judged once a rollout runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan (Ctrl+O). The Plan page shows its stages, gates and warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the checklist (Ctrl+3). Every item needs a note on what evidence; items with data check themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start (Ctrl+Shift+S). The first stage exposes the fewest robots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the Live page (Ctrl+1). A stage that passes every gate goes on; a gate that fails rolls every robot back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote (Ctrl+Return) or pause (space) where you want to decide yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back from anywhere with Ctrl+Shift+R: one question, no typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this console stops, robots on the candidate hear nothing for the length of the trial lease and go back to the baseline by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data is never success: a gate without data holds the stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a rollout goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>No rollout has been started on this desk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rollout matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions as CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering the report of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is recorded with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes everything about the chosen rollout into a file: web page, PDF, CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by any word (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search rollouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rollouts with this outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollouts of the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rollouts of this strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every strategy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>phase, progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 m, %3 m</source>
        <comment>map, x, y</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a robot on the map or in the table to see why it is where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>Latency, 95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate &lt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: p95 %2, p50 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Ledger of the rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each robot; those that need somebody come first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates, evidence and ledger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Not done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor plans (*.yaml *.yml *.geojson *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows %1 where robots name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans and rollouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>%1: no position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show robots on the map: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide these robots on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these robots on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the map to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the map to the window (Home)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Start a demo fleet, or connect a robot with its token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway listens on %1.
Start a demo fleet, or connect a robot with its token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No robots connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No robots connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s). The Robots page lists them as a table.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs %1: %2 of %3 tasks succeeded (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs %1; no task has ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberTree</name>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the plan and of the selected stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeChart</name>
    <message>
        <source>Chance of rollback, promotion and hold against the candidate&apos;s success; the table has the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True success of the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastDetailView</name>
    <message>
        <source>Gathering the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and the gates at that moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for the record, with your name and the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about this rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist as it was at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>plan, outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>id, strategy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from model, to model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 robots, %2 candidate tasks, %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open: nobody has recorded a conclusion yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, limit %3. %4</source>
        <comment>verdict, figure, limit, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialog said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open; override: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; overruled: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastRolloutsModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>from model, to model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanBuilder</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is open. Open a file, drag one onto this window, or begin with a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s). This plan cannot be started.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The plan is valid, with %n warning(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the stage up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the stage down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not JSON. The form shows what it last was, and waits until the text is JSON again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes and warnings of the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>New from sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of the plan in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates of the plan in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1; saving asks for a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSession</name>
    <message>
        <source>%1 was not opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened: it is larger than a plan may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened: it is not text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: somebody changed %1 since it was opened. Save under another name, or open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes to the plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not saved. Keep editing to save them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>installed only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <comment>gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ %1 a robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 &lt; %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ %1 silent for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ %1 activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ %1 ready, back within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all gates pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for an operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, digest %2…</source>
        <comment>model, start of digest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, every site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sites %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; a robot that hears nothing for that long goes back by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the candidate is barred for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on by itself if the gap was shorter than the lease</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RobotTableModel</name>
    <message>
        <source>Quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>phase, progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RobotsPage</name>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n robot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No robot has connected yet. The Live page says how to connect one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No robot matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by any word (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show robots in this condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollbackPanel</name>
    <message>
        <source>Stop the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert and investigate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluded: every robot is on %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial is over: returning to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back to %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback halted: the baseline %1 itself fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback from %1 incomplete; it keeps trying to reach %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling back to %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ran on the candidate.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Success since the rollback: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollbackSteps</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolloutController</name>
    <message>
        <source>It is no longer the rollout in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rollout has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused by the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back by the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rollback has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share has changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Plans and rollouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; Ctrl+O opens one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>id, plan, outcome</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageStepper</name>
    <message>
        <source>installs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soak %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · soak %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rollout is running. Open a plan to start one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of the rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>stage %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soak %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>version, robots</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuccessChart</name>
    <message>
        <source>Success of all tasks so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden until both arms of the comparison are complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate ≥ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3 – %4 %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Waiting for results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rollout yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Give this token to %1. It is shown only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No robot has connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk waits for robots at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with simulated robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this in a terminal. A hundred robots connect, all on the same baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make tokens first: close this window and run “slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt”. Or start the console with --accept-any-robot on this machine, which needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that starts a demo fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each robot dials in to the address above with its own token. Name the robot and make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robot&apos;s id, for instance arm-07</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the robot to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token of the new robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample canary goes from 5 % to 20 %, 50 % and all robots, and back at once if a gate fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>date, time, zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollout started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback halted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate barred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robots waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robot left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robot corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robot quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of tasks changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-up scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-up cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-up started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue-green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue-green, pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>On target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : 1 against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : 1 for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
