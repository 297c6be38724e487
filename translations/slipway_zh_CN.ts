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
    <name>Core</name>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
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
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollback-ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>console-started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollout-started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage-entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate-failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate-debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs-decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollback-started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollback-incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollback-halted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commit-started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate-barred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar-lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robot-left-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robot-corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robot-quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generation-adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share-changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleanup-scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleanup-cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleanup-started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleaned-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>console restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robots ahead of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incompatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disconnected: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling back to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (p %L2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by the robot (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 candidate task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 candidate tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (indicative: few robots)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concludes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lease ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided, keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yates, two-sided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yates, one-sided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pearson, two-sided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pearson, one-sided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no robot keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clean-up: %1 is retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone from %2 robots; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is retired: it is deleted from %2 robots; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted from %2 robots in %3 unless somebody postpones it; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use again: it is not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rollout %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed since you looked (revision %2, now %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason of at least %1 characters is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checklist items are open, the first is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 gate cannot be skipped: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promoted past %1 with a reason: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal cannot be written: no rollout can start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this rollout id was used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is barred for another %2 h %3 min after %4: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no robot is eligible: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no robot is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rollout is paused: resume it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal cannot be written: no step forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robots are still coming back after the console was away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of tasks is 0, so nothing is known of the candidate: set another share first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage %1 cannot start: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is paused already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is being rolled back already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only robots of a rollback can be waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no robot is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not part of this rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is verified already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this candidate is not barred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this stage has no share of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share must be from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share is that already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot choose the model task by task: only 0 or 1 is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rollout is paused: the share can only be set to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no clean-up ahead of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clean-up has begun already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hours must be from 0 to 8760</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not deleted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted in %L2 h: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 to %4 on %5 eligible robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist overridden: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promoted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aborted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 robots waived: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its state is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar of %1 %2 lifted: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every stage passed: %1 is committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 robots of the other pool stand by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held-back robots get it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being committed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no robot could be committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 robots committed to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have not confirmed and get it when they can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evidence that the candidate is worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evidence that the candidate is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evidence of a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the candidate looks %1, but no more than robots differ among themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the candidate is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the candidate is worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked until both arms have %1 tasks: %2 and %3 are in; looking earlier would mislead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the candidate is better by more than %L1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference found yet, %1 and %2 of %3 tasks are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guardrail: the candidate is worse than the control by more than %L1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks on the candidate by robots of the control arm, the last on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked until both arms have %1 tasks: %2 and %3 are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference found yet (p %L1 at any time), %2 and %3 of %4 tasks are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 robots of the control and %2 of the candidate gave results, %L3 % were assigned to it: not by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %L3 % of %4 shadow tasks agree, predicted success %L5 % (95 % interval %L6 to %L7 %) beside %L8 % of the baseline, McNemar p %L9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 of the robots&apos; own tasks %L1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %L2 % of %3 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, difference %L3 points (95 % interval %L4 to %L5), p %L6 (%7), Cohen&apos;s h %L8, power %L9 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by robots, whose tasks are not independent: %L1 to %L2, p %L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success %L1 % of %2 tasks on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in rollout %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not applied its last document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not run the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no verified baseline to go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot run two models at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot stand by idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot choose the model task by task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no robot is left for the control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no robot is eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 of %2 exposed robots hold a verified baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rollback would take too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 so far; judged at %3 tasks, %4 are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3 tasks, limit %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: the evidence against the candidate reached its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: proven within the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: no harm seen, not proven yet after %3 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: no harm seen up to the quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: no harm seen, %3 of %4 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success %1 beside %2 of %3 control tasks: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence against the candidate reached its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proven within the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no harm seen, not proven yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no harm seen, %1 of %2 tasks are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no robot got stuck in this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stuck %2 times in this stage, at most %3 allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 %L1 ms so far, limit %L2 ms, %3 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 %L1 ms of %2 tasks, limit below %L3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tasks used another model than the hash of their id says, the last on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of tasks on the candidate, %2 asked for: not by chance (chi-square %L3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tasks on the candidate, %3 asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of them runs the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they execute the baseline and there is no other robot to compare them with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the others are silent too: an outage, not the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 exposed robots silent, %3 tolerated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no robot has taken the candidate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 robots activated the candidate, %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 robots failed with the same cause: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 exposed robots hold a verified baseline, rollback in about %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries %1 in dummy tasks, stands idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 since stage %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs %1 in shadow beside %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds %1, ready to switch to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went back to the baseline by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the candidate %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had gone back to the baseline by itself: the candidate is sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports a model nobody deployed: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed at the commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports a model nobody deployed at the commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 returned while the rollout is paused: held on the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held on the baseline until the rollout is resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held while the rollout is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other pool serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had begun to serve again by itself: it stands by again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this pool serves again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out of shadow: %1 of its %2 tasks took longer than %L3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at generation %2, ahead of this database (an older copy restored?): adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is quarantined: %2; no commands, its results are not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of quarantine and gets its document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is barred for %3 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being rolled back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baseline itself fails on %1 robots: they stay idle until somebody decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe idle: the baseline fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baseline fails on it; set to safe idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollback incomplete (%1): it keeps trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollback incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no task came in to check the success with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success %L1 % of the %2 tasks since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success %L1 % of the %2 tasks since, below 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 robots of the other pool serve again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is being rolled back from %3 robots: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every stage passed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollback tried again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back to %1 and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 robots verified on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks affected, %2 of them failed; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tasks succeeded since the last look, %3 %L4 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of tasks is 0: nothing more can be learned without a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of tasks %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 robots confirmed it, %3 ms between the first and the last, %4 ms in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every gate passed; this stage asks before it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gate failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen for stage %1 (%2), being updated to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the candidate failed on this robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out of shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage %1 of %2 (%3): %4 robots, %5 of them new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 gate has not passed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gates have not been judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of tasks is %L1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tasks are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minimum soak is not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the maximum wait of this stage is over and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the console was away for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still rolling back after a restart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>console started, epoch %1, away for %2 s, %3 robots known, %4 rollouts active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine slept for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step forward, rollback still works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal can be written again; resume the rollout when ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this was done already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is named as the one who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline&apos;s history cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds %1 tasks of %2 %3 in the last %4 days; a gate held against history needs %5 at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tasks of %3 %4 succeeded in the last %5 days: no rate that a margin of %L6 points can be held against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts start empty: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rollout&apos;s name has 1 to 64 of A-Z a-z 0-9 . _ : -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine did not answer this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A robot id has 1 to 64 of A-Z a-z 0-9 . _ : -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refuses: %1 Nothing advances until it is well again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot hold what was taken (%1). Nothing is sent any more: start the console again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk takes writes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old results are kept for now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 raw results are older than 30 days: only what a restart needs was kept of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1 (%2 entries, %L3 s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be backed up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was acknowledged %2 messages that this journal does not hold; they are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages of %2 robots were acknowledged and are not in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says goodbye: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends too much: %2 messages were refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console is stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 take-overs of its connection within a minute: two robots use one id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An investigation of %1 is open until somebody records a conclusion: slipway-cli investigate %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rollout of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to go back to %1; no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped the candidate; %1 is being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs %1; its digest is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back: runs %1, digest verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back, but %1 could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable: gets %1 the moment it returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown state, accepted by an operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was sent %1 in stage %2 and has not confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executes %1 and runs %2 in shadow beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds %1, verified; ready to switch to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs %1 since stage %2; its results count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held before it had begun: stays on the baseline until the rollout resumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not run %1 and is back on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of shadow: its own tasks became too slow beside the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports a model nobody deployed: no automatic commands, out of evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lease ended: it went back to %1 by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was told to keep %1 for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Stands by idle, ready to serve: the other pool serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No rollout concerns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Not the baseline, so no stage takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No stage has taken it in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantined: two robots use this id, so it gets no commands and its results do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1 UTC; goes back to %2 by itself when its lease ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1 UTC; offline is not failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert and investigate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on stage %2 of %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages passed; %1 is being committed on every robot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluded, every robot is on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel gave no random bytes for a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the plan %1 is not the plan that was run; what-if changes gates, not history, so robots, exposure and models must be those of the recorded plan %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal has %1, the engine now decides %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry is missing before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not give the decisions that it holds: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in stage %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the %1 gate (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was stopped %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began to commit after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was concluded after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not ended and stands %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the tasks and failures of the recorded rollout, which %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 %3 the recorded rollout, which %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on to stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began to commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was stopped %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went another way (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would have done so in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would have gone on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would have held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would have paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would have been resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would have gone on to stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would have been concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would have committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would have rolled back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would have gone another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decides the same: the rollout %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its gates would have failed %1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its gates fails on the %1 that were recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have rolled back %2 %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stage %1 after %2 the recorded rollout %3, but %4 %5; what would then have happened cannot be known. As recorded, %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rollout of this name in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports a model nobody deployed: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the candidate %2 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk is high and robots cannot run two models at once, so the least that can show harm is a few robots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bad candidate reaches 5 % of the robots for about 100 tasks before the next stage is even possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes in a few robots at a time, so room on the disks is needed where the candidate goes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk is high, and in shadow no robot executes a single task with the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both models see the same tasks, so a difference shows in fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A major change is best tried as a whole: green is validated in shadow and then takes over in one switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse switch is as fast, because both models stay loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second set of robots is validated without any customer&apos;s task, and takes over in one switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old set stands by with the old model, so the reverse switch installs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small changes that come often need no installation for each step: the share of tasks is only a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowering the share takes a round trip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two arms at the same time tell the difference of the models from the difference of the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says how large the difference is, how sure that is, and what it could not have seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends with a conclusion and not with a commit: a canary follows if the answer is deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every robot runs both models: its own tasks take somewhat longer, and a robot that becomes too slow is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a candidate would have done is predicted, not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the switch the whole fleet is exposed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every robot holds both models, and runs both while green is validated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the robots stand idle at any time: it needs spare hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the switch all customers are exposed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every robot holds both models for as long as the flag is below 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every robot is exposed, though for a part of its tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends with a recommendation and not with a commit: a canary follows if the answer is deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the robots execute the candidate until both arms have 10 000 tasks; only its guardrail stops a bad one earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the default stages it takes about an hour of soak and 8 100 tasks of the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without room for both models a robot cannot go back by a switch and is not eligible: free the disk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes half of the robots out of service while they are validated: for a fleet with spare robots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It measures which model is better and switches nothing: for a question, not for a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs room for both models on every robot at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robots would have to run two models at once, and their latency has no room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk does not warrant a day that ends without a commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its switch exposes the whole fleet at once, which the risk forbids as a first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small change does not need the whole fleet to switch at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps both models on every robot, which pays only for changes that come often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exposes every robot from its first step on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even a canary executes tasks with a candidate that nothing is known about yet; it is the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would work too, in more steps than this change needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate must be another version of the baseline&apos;s model %1, but is of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate must have another version than the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate must be another file than the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a stage with the exposure &quot;share&quot; has a share that a loop can move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loop needs a share below 1 to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tolerance must be smaller than the baseline of the success gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a stage with the exposure &quot;shadow&quot; has a latency budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms are compared robot by robot: exposure &quot;share&quot; with share 1 and no loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison needs robots in both arms: robots below 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first stage can compare: later ones have chosen their robots already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the fixed horizon has a continuity correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequential method is two-sided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool uses the candidate for all of its tasks: exposure &quot;share&quot; with share 1 and no loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pools need robots outside of it: robots below 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool stays the same set of robots from stage to stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commit needs a stage in which the pool serves: &quot;serve&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages choose their robots in one way: cohorts are nested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another stage is named %1 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage must not expose fewer robots than the stage before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maximum wait must not be shorter than the soak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tasks that the candidate executes can be held against a control: use &quot;fixed&quot; or &quot;history&quot; in a shadow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 100 % of robots and tasks no control is left: set &quot;holdBack&quot; to 0.02 to 0.05, or use &quot;fixed&quot; or &quot;history&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages with a control need one baseline and one margin, for their evidence is carried on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last stage must try the candidate, not only install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commit needs a last stage that executes the candidate; or set &quot;ending&quot; to &quot;conclude&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last stage must use the candidate for all tasks: share 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last stage of a canary must expose all robots: robots 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs at least one stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control is compared by the method &quot;sequential&quot; only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a fixed or historical baseline can be taken literally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margin must be smaller than the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The good error rate must be smaller than the bad one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gate guards the robots and cannot be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member is there twice; remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object of a plan has at most %1 members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: unexpected %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is nested more than %1 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has %1 bytes, but a plan may have at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be an object, but is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a text, but is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have %1 to %2 bytes, but has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not contain line breaks or other control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a whole number, but is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be at least %1 and at most %2, but is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a number, but is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be %1, but is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have at most nine decimal places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have at most three decimal places, which are milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be true or false, but is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be one of %1, but is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such member here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such member here; did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a list, but is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have at most %1 %2s, but has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have 1 to %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a SHA-256 digest: 64 characters, each 0 to 9 or a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must begin with https:// or http://, or be empty when robots need not fetch the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage that only installs the candidate sees no task of it: quota 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be at least 1: time alone never lets a rollout advance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan has at most %1 stages, but this one has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be %1 or %2, but is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a plan file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most that a plan may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has no success gate: a candidate that fails tasks is not noticed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline&apos;s success rate comes from %1 tasks; below %2 its own error can decide a gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold success gates look at chance too: with the default stages they roll back about one in five candidates that are exactly as good as the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has a quota of %2 tasks, but its latency gate needs %3: it waits for more tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has no lost gate: robots that go silent are not held against the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; may end before a silent robot counts as lost: its soak is shorter than the time of the lost gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first stage &quot;%1&quot; already exposes %L2 % of the robots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last stage does not expose all robots; those outside of it keep the baseline after the commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A candidate that was rolled back is not barred and may be started again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 hold a verified %3; at least %L4 % must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every connected robot already holds the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has %1; the fullest robot, %2, has %3 free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No robot needs to fetch the model over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 at %3/s take about %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last rollback took %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rollback is estimated to take %1; none was measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last stage has no success gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success of at least %L1 % over %2 tasks in the last of %3 stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; leaves out a gate that would roll a bad candidate back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stage rolls back on success, stuck, latency, errors, lost robots and failed installs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a time such as 2026-11-23T14:50:18Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item %1 is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason has at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab accuracy is at least the baseline&apos;s minus 2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task has a drop over 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task category is completely broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on unseen object variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint limits are never violated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collision detection works with the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stop is tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot hurt a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can fall back to the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage fits: model size × robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency is below 200 ms with the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network can deploy to the fleet in less than 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics dashboard shows success, latency and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts are configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs trace every decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback takes less than 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment engineer is on call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ML engineer is available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runbooks are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window is scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success criteria are defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure criteria are defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stakeholders are notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline&apos;s true success must lie between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the restarts must be at least 0 and below 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has %1 tasks, but with such gates its characteristics are computed up to %2 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage has a success gate, so the candidate&apos;s success decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan compares no arms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 successes of %2 tasks are impossible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact test takes at most %1 tasks; use Pearson&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no values in any bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index needs at least two bins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 bins where training has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor plan cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor plan is larger than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor plan is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GeoJSON is not a FeatureCollection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GeoJSON has more than %1 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature %1 cannot be read: lines and polygons of [x, y] in metres are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GeoJSON has no line and no polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;points&quot; must have two points, but has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 needs &quot;pixel&quot;: [x, y] and &quot;metres&quot;: [x, y].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 is larger than %2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two points must lie at least 10 pixels and 0.1 m apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A floor plan is a .yaml, .geojson or .json file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map file is larger than 64 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not &quot;key: value&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of &quot;origin&quot; is not [x, y, yaw].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;free_thresh&quot; must be below &quot;occupied_thresh&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is larger than 8192 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;resolution&quot; must be above 0 metres per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: median %L2 expected, %L3 live; PSI %L4 (alarm from %L5); KS distance %L6, p %7; %8 and %9 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the profile but not reported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported but with nothing to compare: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values of more than %2 features were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numeric observation features of the candidate&apos;s live tasks against %1. Supported when a feature&apos;s PSI reaches its alarm and the Kolmogorov-Smirnov test says p &lt; %2 shared by all features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its training profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of the baseline&apos;s live tasks: no training profile was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 features could be compared; the candidate had %2 live tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate&apos;s training profile: without it, drift of the whole fleet cannot be seen, and a difference may be one between robots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 live tasks of the candidate%2 with the same numeric features in their results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and as many of the baseline,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 values of each feature on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results with the features %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has %1 bytes; at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample of %1 with seed %2 is under review and has %3 labels; it can only be made larger, with the same seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task is not in the sample under review, and only sampled ones count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several robots have a task of this name; write ROBOT/TASK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were correct actions; 95 % interval %2 (Wilson), %3 (Clopper-Pearson). The candidate&apos;s success would be %4 instead of %L5 %, by the latter interval %6 to %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels for %1 more sampled tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger sample with the same seed: the interval has 10 % inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More failed tasks: all that the sample was drawn from are reviewed, and the interval has 10 % inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operator marks each of a seeded sample of the candidate&apos;s failed tasks as a real failure or a correct action. Supported when the 95 % interval (Clopper-Pearson) of the share of correct actions is above %L1 %, not supported when it is below %L1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No failed task was reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate had no live task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate had no failed task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed tasks of the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed tasks of the candidate; no sample was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review of a sample of them, drawn with a seed, each marked as a real failure or a correct action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 sampled failed tasks are reviewed; drawn from %3 with seed %4 by %5 at %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the candidate on seen categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the candidate on unseen categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baseline on those seen categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baseline on those unseen categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 live tasks of %2; there are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %L1 tasks of the candidate on unseen categories, to measure the excess to 5 points; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success on task categories seen in training against unseen ones, candidate and baseline: how much more the candidate drops. Supported when the whole 95 % interval of the excess drop is above 0; not supported when it is below 10 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unseen: %1. Candidate: %2 seen, %3 unseen. Baseline: %4 seen, %5 unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task of the candidate was of a category that its training set did not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few tasks to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess drop on unseen categories %1 points, 95 % interval %2, p %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has %1 numbers; at most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be at least one number, each larger than the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have one number more than edges, %1, but has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be whole numbers from 0 to 10^12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must count at least %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature %1 is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be at least %1 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature has either edges and counts, or samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a list of 1 to %1 features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training profile cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training profile has at most 256 KiB; give counts instead of samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a backup: it needs %1 MB, %2 MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system cannot keep a write-ahead log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the database open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the database refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory cannot be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is missing; the next run or the console restores the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story of a restoration cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound backup: a new database was begun, and all history is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was restored from the backup %1 of %2 with %3 journal entries. Whatever happened later is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to restore the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged (%1) and cannot be moved aside: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged (%1).%2 It cannot be restored now: %3 The next start tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its restoration was cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of the journal are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data was written by a newer Slipway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data was written by an older Slipway; open it with the console once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit record %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file was replaced or removed while it was in use; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal goes on with entry %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log goes on with decision %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token for this robot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was stopped for something more urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages are text frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first message must be a valid hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first message must be a hello request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the robot id differs from the one in the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy, try later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session had its hello already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state and results are requests and need an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hello in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the robot reads too slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message was too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text was not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label is TASK=real or TASK=correct.</source>
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
