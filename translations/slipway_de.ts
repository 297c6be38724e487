<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Datenverzeichnis</translation>
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
        <translation>Über Slipway</translation>
    </message>
    <message>
        <source>Desk console for model rollouts to robot fleets. Free software, without any warranty.</source>
        <translation>Konsole für Modell-Rollouts auf Roboterflotten. Freie Software, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies all of this as text</source>
        <translation>Kopiert alles als Text</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Shortcut: %1</source>
        <translation>Tastenkürzel: %1</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>An&amp;halten…</translation>
    </message>
    <message>
        <source>C&amp;onclude…</source>
        <translation>Abs&amp;chließen…</translation>
    </message>
    <message>
        <source>Pro&amp;mote…</source>
        <translation>&amp;Weiterschalten…</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>The engine has not answered yet.</source>
        <translation>Die Engine hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>A rollout is in progress; only one can run at a time.</source>
        <translation>Ein Rollout läuft schon; es kann immer nur einer laufen.</translation>
    </message>
    <message>
        <source>The plan has mistakes; the Plan page lists them.</source>
        <translation>Der Plan hat Fehler; die Seite Plan zählt sie auf.</translation>
    </message>
    <message>
        <source>The plan has changes that are not saved.</source>
        <translation>Der Plan hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Open a plan first.</source>
        <translation>Zuerst einen Plan öffnen.</translation>
    </message>
    <message>
        <source>No robot that the plan concerns is connected.</source>
        <translation>Kein Roboter, den der Plan betrifft, ist verbunden.</translation>
    </message>
    <message>
        <source>%1 is barred after a rollback: %2</source>
        <translation>%1 ist nach einer Rücknahme gesperrt: %2</translation>
    </message>
    <message>
        <source>No rollout is in progress.</source>
        <translation>Kein Rollout läuft.</translation>
    </message>
    <message>
        <source>No model is barred.</source>
        <translation>Kein Modell ist gesperrt.</translation>
    </message>
    <message>
        <source>No clean-up is ahead.</source>
        <translation>Kein Aufräumen steht bevor.</translation>
    </message>
    <message>
        <source>No share of tasks to move in this stage.</source>
        <translation>Diese Stufe hat keinen Aufgabenanteil zu ändern.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open plan…</source>
        <translation>Plan ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Save &amp;plan</source>
        <translation>Plan &amp;speichern</translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation>Plan speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Open &amp;floor plan…</source>
        <translation>&amp;Grundriss öffnen…</translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation>&amp;Starten…</translation>
    </message>
    <message>
        <source>Pro&amp;mote…</source>
        <translation>&amp;Weiterschalten…</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>An&amp;halten…</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>&amp;Zurücknehmen…</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>Roboter aus&amp;nehmen…</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Ro&amp;bots</source>
        <translation>&amp;Roboter</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Checkliste</translation>
    </message>
    <message>
        <source>Pla&amp;n</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Local &amp;time</source>
        <translation>&amp;Ortszeit</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Neuer Plan…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Abort…</source>
        <translation>Rollout a&amp;bbrechen…</translation>
    </message>
    <message>
        <source>C&amp;lean-up…</source>
        <translation>Aufrä&amp;umen…</translation>
    </message>
    <message>
        <source>Lift &amp;bar…</source>
        <translation>Sp&amp;erre aufheben…</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>&amp;Alarme</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Hand-&amp;over note…</source>
        <translation>Übergabe&amp;notiz…</translation>
    </message>
    <message>
        <source>About &amp;Slipway</source>
        <translation>Ü&amp;ber Slipway</translation>
    </message>
    <message>
        <source>&amp;Investigate</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>Perspective: Op&amp;erate</source>
        <translation>P&amp;erspektive: Betrieb</translation>
    </message>
    <message>
        <source>Per&amp;spective: Plan</source>
        <translation>Per&amp;spektive: Planen</translation>
    </message>
    <message>
        <source>Perspective: Re&amp;view</source>
        <translation>Perspektive: Aus&amp;wertung</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anor&amp;dnung zurücksetzen</translation>
    </message>
    <message>
        <source>Change s&amp;hare of tasks…</source>
        <translation>Aufgabenanteil &amp;ändern…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>D&amp;rucken…</translation>
    </message>
</context>
<context>
    <name>AddItemDialog</name>
    <message>
        <source>Add an item to the checklist</source>
        <translation>Punkt zur Checkliste hinzufügen</translation>
    </message>
    <message>
        <source>What must be true before the start</source>
        <translation>Was vor dem Start gelten muss</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Punkt</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Add item</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>The risk is high and robots cannot run two models at once, so the least that can show harm is a few robots.</source>
        <translation>Das Risiko ist hoch und Roboter können nicht zwei Modelle zugleich ausführen; am schonendsten zeigt sich Schaden an wenigen Robotern.</translation>
    </message>
    <message>
        <source>A bad candidate reaches 5 % of the robots for about 100 tasks before the next stage is even possible.</source>
        <translation>Ein schlechter Kandidat erreicht 5 % der Roboter für etwa 100 Aufgaben, bevor die nächste Stufe überhaupt möglich ist.</translation>
    </message>
    <message>
        <source>It takes in a few robots at a time, so room on the disks is needed where the candidate goes next.</source>
        <translation>Er nimmt wenige Roboter auf einmal auf; Platz ist nur dort nötig, wohin der Kandidat als Nächstes geht.</translation>
    </message>
    <message>
        <source>The risk is high, and in shadow no robot executes a single task with the candidate.</source>
        <translation>Das Risiko ist hoch, und im Shadow führt kein Roboter auch nur eine Aufgabe mit dem Kandidaten aus.</translation>
    </message>
    <message>
        <source>Both models see the same tasks, so a difference shows in fewer of them.</source>
        <translation>Beide Modelle sehen dieselben Aufgaben; ein Unterschied zeigt sich nach weniger Aufgaben.</translation>
    </message>
    <message>
        <source>A major change is best tried as a whole: green is validated in shadow and then takes over in one switch.</source>
        <translation>Eine große Änderung probiert man am besten als Ganzes: Green wird im Shadow geprüft und übernimmt dann in einem Schritt.</translation>
    </message>
    <message>
        <source>The reverse switch is as fast, because both models stay loaded.</source>
        <translation>Das Zurückschalten ist ebenso schnell, weil beide Modelle geladen bleiben.</translation>
    </message>
    <message>
        <source>A second set of robots is validated without any customer&apos;s task, and takes over in one switch.</source>
        <translation>Ein zweiter Satz Roboter wird ohne Kundenaufgaben geprüft und übernimmt in einem Schritt.</translation>
    </message>
    <message>
        <source>The old set stands by with the old model, so the reverse switch installs nothing.</source>
        <translation>Der alte Satz steht mit dem alten Modell bereit; das Zurückschalten installiert nichts.</translation>
    </message>
    <message>
        <source>Small changes that come often need no installation for each step: the share of tasks is only a number.</source>
        <translation>Kleine, häufige Änderungen brauchen nicht je Schritt eine Installation: der Anteil der Aufgaben ist nur eine Zahl.</translation>
    </message>
    <message>
        <source>Lowering the share takes a round trip.</source>
        <translation>Den Anteil zu senken braucht nur eine Nachricht hin und zurück.</translation>
    </message>
    <message>
        <source>Two arms at the same time tell the difference of the models from the difference of the days.</source>
        <translation>Zwei gleichzeitige Arme trennen den Unterschied der Modelle vom Unterschied der Tage.</translation>
    </message>
    <message>
        <source>It says how large the difference is, how sure that is, and what it could not have seen.</source>
        <translation>Es sagt, wie groß der Unterschied ist, wie sicher das ist und was nicht zu sehen gewesen wäre.</translation>
    </message>
    <message>
        <source>It ends with a conclusion and not with a commit: a canary follows if the answer is deploy.</source>
        <translation>Es endet mit einem Ergebnis, nicht mit einer Übernahme: lautet es „ausrollen“, folgt ein Canary.</translation>
    </message>
    <message>
        <source>Every robot runs both models: its own tasks take somewhat longer, and a robot that becomes too slow is taken out.</source>
        <translation>Jeder Roboter führt beide Modelle aus: seine Aufgaben dauern etwas länger, und ein zu langsamer Roboter wird herausgenommen.</translation>
    </message>
    <message>
        <source>What a candidate would have done is predicted, not seen.</source>
        <translation>Was ein Kandidat getan hätte, ist vorhergesagt, nicht gesehen.</translation>
    </message>
    <message>
        <source>At the switch the whole fleet is exposed at once.</source>
        <translation>Beim Umschalten ist die ganze Flotte auf einmal exponiert.</translation>
    </message>
    <message>
        <source>Every robot holds both models, and runs both while green is validated.</source>
        <translation>Jeder Roboter hält beide Modelle und führt beide aus, solange Green geprüft wird.</translation>
    </message>
    <message>
        <source>Half of the robots stand idle at any time: it needs spare hardware.</source>
        <translation>Die Hälfte der Roboter steht stets still: das braucht Reservegeräte.</translation>
    </message>
    <message>
        <source>At the switch all customers are exposed at once.</source>
        <translation>Beim Umschalten sind alle Kunden auf einmal exponiert.</translation>
    </message>
    <message>
        <source>Every robot holds both models for as long as the flag is below 100 %.</source>
        <translation>Jeder Roboter hält beide Modelle, solange das Flag unter 100 % ist.</translation>
    </message>
    <message>
        <source>Every robot is exposed, though for a part of its tasks.</source>
        <translation>Jeder Roboter ist exponiert, wenn auch nur für einen Teil seiner Aufgaben.</translation>
    </message>
    <message>
        <source>It ends with a recommendation and not with a commit: a canary follows if the answer is deploy.</source>
        <translation>Es endet mit einer Empfehlung, nicht mit einer Übernahme: lautet sie „ausrollen“, folgt ein Canary.</translation>
    </message>
    <message>
        <source>Half of the robots execute the candidate until both arms have 10 000 tasks; only its guardrail stops a bad one earlier.</source>
        <translation>Die Hälfte der Roboter führt den Kandidaten aus, bis beide Arme 10.000 Aufgaben haben; nur die Leitplanke stoppt einen schlechten früher.</translation>
    </message>
    <message>
        <source>With the default stages it takes about an hour of soak and 8 100 tasks of the candidate.</source>
        <translation>Mit den Standardstufen braucht es etwa eine Stunde Beobachtung und 8.100 Aufgaben des Kandidaten.</translation>
    </message>
    <message>
        <source>Without room for both models a robot cannot go back by a switch and is not eligible: free the disk first.</source>
        <translation>Ohne Platz für beide Modelle kann ein Roboter nicht zurückschalten und ist nicht geeignet: zuerst Platz schaffen.</translation>
    </message>
    <message>
        <source>It takes half of the robots out of service while they are validated: for a fleet with spare robots.</source>
        <translation>Die Hälfte der Roboter ist während der Prüfung außer Dienst: für Flotten mit Reserve.</translation>
    </message>
    <message>
        <source>It measures which model is better and switches nothing: for a question, not for a change.</source>
        <translation>Es misst, welches Modell besser ist, und schaltet nichts um: für eine Frage, nicht für eine Änderung.</translation>
    </message>
    <message>
        <source>It needs room for both models on every robot at once.</source>
        <translation>Es braucht auf jedem Roboter zugleich Platz für beide Modelle.</translation>
    </message>
    <message>
        <source>Robots would have to run two models at once, and their latency has no room for it.</source>
        <translation>Roboter müssten zwei Modelle zugleich ausführen, dafür lässt ihre Latenz keinen Raum.</translation>
    </message>
    <message>
        <source>The risk does not warrant a day that ends without a commit.</source>
        <translation>Das Risiko rechtfertigt keinen Tag, der ohne Übernahme endet.</translation>
    </message>
    <message>
        <source>Its switch exposes the whole fleet at once, which the risk forbids as a first step.</source>
        <translation>Beim Umschalten ist die ganze Flotte auf einmal exponiert; als erster Schritt ist das für dieses Risiko zu viel.</translation>
    </message>
    <message>
        <source>A small change does not need the whole fleet to switch at once.</source>
        <translation>Für eine kleine Änderung muss nicht die ganze Flotte auf einmal umschalten.</translation>
    </message>
    <message>
        <source>It keeps both models on every robot, which pays only for changes that come often.</source>
        <translation>Es hält beide Modelle auf jedem Roboter; das lohnt nur bei häufigen Änderungen.</translation>
    </message>
    <message>
        <source>It exposes every robot from its first step on.</source>
        <translation>Vom ersten Schritt an ist jeder Roboter exponiert.</translation>
    </message>
    <message>
        <source>Even a canary executes tasks with a candidate that nothing is known about yet; it is the next step.</source>
        <translation>Auch ein Canary führt Aufgaben mit einem noch unbekannten Kandidaten aus; er ist der nächste Schritt.</translation>
    </message>
    <message>
        <source>It would work too, in more steps than this change needs.</source>
        <translation>Es ginge auch, in mehr Schritten, als diese Änderung braucht.</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>New plan, %1</source>
        <translation>Neuer Plan, %1</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>strategy: why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>Warum nicht die anderen</translation>
    </message>
    <message>
        <source>Reasons, costs, and why not the others</source>
        <translation>Gründe, Kosten und warum nicht die anderen</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Which strategy fits this change?</source>
        <translation>Welche Strategie passt zu dieser Änderung?</translation>
    </message>
    <message>
        <source>How large is the change?</source>
        <translation>Wie groß ist die Änderung?</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>How bad would an unnoticed bad candidate be?</source>
        <translation>Wie hoch ist das Risiko eines unbemerkt schlechten Kandidaten?</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>risk</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Do such changes come every week or more often?</source>
        <translation>Kommen solche Änderungen wöchentlich oder öfter?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Can robots run two models at once within their latency?</source>
        <translation>Können Roboter zwei Modelle zugleich innerhalb ihrer Latenz ausführen?</translation>
    </message>
    <message>
        <source>Has every robot room for both models?</source>
        <translation>Hat jeder Roboter Platz für beide Modelle?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question, answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Strategy of the new plan</source>
        <translation>Strategie des neuen Plans</translation>
    </message>
    <message>
        <source>Fleet, models and gates</source>
        <translation>Flotte, Modelle und Schranken</translation>
    </message>
    <message>
        <source>As in the open plan, %1</source>
        <translation>Wie im geöffneten Plan, %1</translation>
    </message>
    <message>
        <source>As in the open plan: none is open without mistakes</source>
        <translation>Wie im geöffneten Plan: keiner ohne Fehler geöffnet</translation>
    </message>
    <message>
        <source>Fleet, models and gates as in the open plan</source>
        <translation>Flotte, Modelle und Schranken wie im geöffneten Plan</translation>
    </message>
    <message>
        <source>Blank, to be filled in</source>
        <translation>Leer, auszufüllen</translation>
    </message>
    <message>
        <source>Fleet and models blank, to be filled in</source>
        <translation>Flotte und Modelle leer, auszufüllen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: make no plan</source>
        <translation>Abbrechen: keinen Plan anlegen</translation>
    </message>
    <message>
        <source>&amp;Create plan</source>
        <translation>Plan &amp;anlegen</translation>
    </message>
    <message>
        <source>Create a plan with the chosen strategy</source>
        <translation>Plan mit der gewählten Strategie anlegen</translation>
    </message>
</context>
<context>
    <name>AgreementChart</name>
    <message>
        <source>Same action as the baseline</source>
        <translation>Gleiche Aktion wie das Basismodell</translation>
    </message>
    <message>
        <source>Waiting for tasks in shadow</source>
        <translation>Wartet auf Aufgaben im Shadow</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Same action: %1 (%2 – %3)</source>
        <translation>Gleiche Aktion: %1 (%2 – %3)</translation>
    </message>
</context>
<context>
    <name>AlarmModel</name>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Nicht quittiert</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Gone, not acknowledged</source>
        <translation>Vorbei, nicht quittiert</translation>
    </message>
    <message>
        <source>Shelved until %1: %2</source>
        <translation>Zurückgestellt bis %1: %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>person, time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Zuletzt (UTC)</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Quittiert von</translation>
    </message>
</context>
<context>
    <name>AlarmPanel</name>
    <message numerus="yes">
        <source>%n alarm(s) in the last ten minutes: look for what they have in common.</source>
        <translation>
            <numerusform>%n Alarm in den letzten zehn Minuten: nach der gemeinsamen Ursache suchen.</numerusform>
            <numerusform>%n Alarme in den letzten zehn Minuten: nach der gemeinsamen Ursache suchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm acknowledged: %1</source>
        <translation>Alarm quittiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged: %1</source>
        <translation>
            <numerusform>%n Alarm quittiert: %1</numerusform>
            <numerusform>%n Alarme quittiert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm shelved (%1): %2</source>
        <comment>reason, alarm</comment>
        <translation>Alarm zurückgestellt (%1): %2</translation>
    </message>
    <message>
        <source>The note about the alarm is not recorded: %1</source>
        <translation>Die Notiz zum Alarm ist nicht festgehalten: %1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Shortcut while the alarms have the keyboard: A</source>
        <translation>Kürzel, solange die Alarme den Fokus haben: A</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Alle quittieren</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Mute the sound</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>No alarms.</source>
        <translation>Keine Alarme.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Not acknowledged ones first; times are UTC.</source>
        <translation>Nicht quittierte zuerst; Zeiten in UTC.</translation>
    </message>
    <message>
        <source>What you did about the alarm is not kept: %1</source>
        <translation>Was Sie zum Alarm getan haben, ist nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message numerus="yes">
        <source>%n robot(s): %1</source>
        <translation>
            <numerusform>%n Roboter: %1</numerusform>
            <numerusform>%n Roboter: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robots are quarantined, among them %1; no commands, their results are not counted</source>
        <translation>
            <numerusform>%n Roboter ist in Quarantäne: %1; keine Befehle, seine Ergebnisse zählen nicht</numerusform>
            <numerusform>%n Roboter sind in Quarantäne, darunter %1; keine Befehle, ihre Ergebnisse zählen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robots are quarantined: %1; no commands, their results are not counted</source>
        <translation>
            <numerusform>%n Roboter ist in Quarantäne: %1; keine Befehle, seine Ergebnisse zählen nicht</numerusform>
            <numerusform>%n Roboter sind in Quarantäne: %1; keine Befehle, ihre Ergebnisse zählen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation>%1 mittel</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 niedrig</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <comment>alarms whose condition is gone</comment>
        <translation>%1 vorbei</translation>
    </message>
</context>
<context>
    <name>ArmsChart</name>
    <message>
        <source>Success per hour</source>
        <translation>Erfolg je Stunde</translation>
    </message>
    <message numerus="yes">
        <source>Success per %n minute(s)</source>
        <translation>
            <numerusform>Erfolg je %n Minute</numerusform>
            <numerusform>Erfolg je %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Success per %n second(s)</source>
        <translation>
            <numerusform>Erfolg je %n Sekunde</numerusform>
            <numerusform>Erfolg je %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Tasks per hour</source>
        <translation>Aufgaben je Stunde</translation>
    </message>
    <message numerus="yes">
        <source>Tasks per %n minute(s)</source>
        <translation>
            <numerusform>Aufgaben je Minute</numerusform>
            <numerusform>Aufgaben je %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tasks per %n second(s)</source>
        <translation>
            <numerusform>Aufgaben je Sekunde</numerusform>
            <numerusform>Aufgaben je %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tasks (%3 – %4)</source>
        <translation>%1 von %2 Aufgaben (%3 – %4)</translation>
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
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>no candidate task</source>
        <translation>keine Aufgabe des Kandidaten</translation>
    </message>
    <message>
        <source>no baseline task</source>
        <translation>keine Aufgabe des Basismodells</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ schlechter</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ besser</translation>
    </message>
    <message>
        <source>no difference shown</source>
        <translation>kein Unterschied belegt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Diff., Punkte</translation>
    </message>
    <message>
        <source>Candidate is</source>
        <translation>Kandidat ist</translation>
    </message>
</context>
<context>
    <name>BreakdownView</name>
    <message numerus="yes">
        <source>%n group(s), worst first</source>
        <translation>
            <numerusform>%n Gruppe, schlechteste zuerst</numerusform>
            <numerusform>%n Gruppen, schlechteste zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%1 von %n Gruppe</numerusform>
            <numerusform>%1 von %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no task to compare.</source>
        <translation>Keine Aufgabe zum Vergleichen.</translation>
    </message>
    <message>
        <source>No group matches the filter.</source>
        <translation>Keine Gruppe passt zum Filter.</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Nach Standort</translation>
    </message>
    <message>
        <source>By robot kind</source>
        <translation>Nach Roboterart</translation>
    </message>
    <message>
        <source>By robot</source>
        <translation>Nach Roboter</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>By hour (UTC)</source>
        <translation>Nach Stunde (UTC)</translation>
    </message>
    <message>
        <source>Group tasks by</source>
        <translation>Aufgaben gruppieren nach</translation>
    </message>
    <message>
        <source>Filter by any word (Ctrl+F)</source>
        <translation>Nach beliebigem Wort filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Gruppen filtern</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Success by group, worst first</source>
        <translation>Erfolg je Gruppe, schlechteste zuerst</translation>
    </message>
</context>
<context>
    <name>CharacteristicsView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Candidate&apos;s success</source>
        <translation>Erfolg des Kandidaten</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Weiterschalten</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Tasks to rollback</source>
        <translation>Aufgaben bis zur Rücknahme</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Extra failures</source>
        <translation>Zusätzliche Fehlschläge</translation>
    </message>
    <message>
        <source>The plan has mistakes; its characteristics are of the last plan without.</source>
        <translation>Der Plan hat Fehler; gezeigt wird die Charakteristik des letzten fehlerfreien Plans.</translation>
    </message>
    <message>
        <source>Computing for the plan as it is now…</source>
        <translation>Berechnung für den jetzigen Plan…</translation>
    </message>
    <message>
        <source>Not computed: %1</source>
        <translation>Nicht berechnet: %1</translation>
    </message>
    <message>
        <source>What the success gates alone do, from %1 simulated rollouts a row.</source>
        <translation>Was die Erfolgsschranken allein bewirken, aus %1 simulierten Rollouts je Zeile.</translation>
    </message>
    <message>
        <source>What the success gates alone do; exact.</source>
        <translation>Was die Erfolgsschranken allein bewirken; exakt.</translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation>Fortschritt der Berechnung</translation>
    </message>
    <message>
        <source>Chances for candidates from good to bad</source>
        <translation>Aussichten für gute bis schlechte Kandidaten</translation>
    </message>
    <message>
        <source>Compute the characteristics, or cancel</source>
        <translation>Charakteristik berechnen oder abbrechen</translation>
    </message>
    <message>
        <source>Difference in points</source>
        <translation>Unterschied in Punkten</translation>
    </message>
    <message>
        <source>Difference found</source>
        <translation>Unterschied gefunden</translation>
    </message>
    <message>
        <source>What a comparison of %1 tasks an arm finds.</source>
        <translation>Was ein Vergleich mit %1 Aufgaben je Arm findet.</translation>
    </message>
    <message>
        <source>Smallest rise found in 80 % of tests: %1 points.</source>
        <translation>Kleinster Anstieg, den 80 % der Tests finden: %1 Punkte.</translation>
    </message>
    <message>
        <source>Smallest fall found in 80 % of tests: %1 points.</source>
        <translation>Kleinster Abfall, den 80 % der Tests finden: %1 Punkte.</translation>
    </message>
    <message>
        <source>Assumed: tasks are independent; with few robots less is found.</source>
        <translation>Angenommen: Aufgaben sind unabhängig; mit wenigen Robotern wird weniger gefunden.</translation>
    </message>
    <message>
        <source>The sequential method may end sooner, and finds small differences somewhat less often.</source>
        <translation>Das sequenzielle Verfahren endet womöglich früher und findet kleine Unterschiede etwas seltener.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Übersteuert</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Umgeschaltet</translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation>Anteil der Aufgaben</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rücknahme</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>group, done, all</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Reason to overrule it</source>
        <translation>Grund für das Übersteuern</translation>
    </message>
    <message>
        <source>Evidence: a note or a link</source>
        <translation>Beleg: eine Notiz oder ein Link</translation>
    </message>
    <message>
        <source>Ticked by %1 at %2</source>
        <translation>Abgehakt von %1 um %2</translation>
    </message>
    <message>
        <source>! Say who you are, at the top of the page.</source>
        <translation>! Oben auf der Seite den Namen angeben.</translation>
    </message>
    <message>
        <source>! A note is missing: on what evidence?</source>
        <translation>! Eine Notiz fehlt: worauf stützt sich das?</translation>
    </message>
    <message numerus="yes">
        <source>! The automatic check failed (%1). Overruling it needs a reason of at least %n character(s).</source>
        <translation>
            <numerusform>! Die automatische Prüfung ist nicht bestanden (%1). Übersteuern verlangt einen Grund von mindestens %n Zeichen.</numerusform>
            <numerusform>! Die automatische Prüfung ist nicht bestanden (%1). Übersteuern verlangt einen Grund von mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, against the automatic check (%2)</source>
        <translation>%1, gegen die automatische Prüfung (%2)</translation>
    </message>
    <message>
        <source>The file is too large for a checklist.</source>
        <translation>Die Datei ist zu groß für eine Checkliste.</translation>
    </message>
    <message>
        <source>Notes filled in from %1. The ticks are yours to set.</source>
        <translation>Notizen aus %1 eingetragen. Die Haken setzen Sie selbst.</translation>
    </message>
    <message>
        <source>Fill in notes from a checklist file</source>
        <translation>Notizen aus einer Checklistendatei eintragen</translation>
    </message>
    <message>
        <source>Checklists (*.json)</source>
        <translation>Checklisten (*.json)</translation>
    </message>
    <message>
        <source>Save the items that are done</source>
        <translation>Erledigte Punkte speichern</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Ticked by</source>
        <translation>Abgehakt von</translation>
    </message>
    <message>
        <source>Your name, kept with each tick</source>
        <translation>Ihr Name, wird zu jedem Haken festgehalten</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Fill in from file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Evidence for: %1</source>
        <translation>Beleg für: %1</translation>
    </message>
    <message>
        <source>Checked automatically, %1: %2</source>
        <translation>Automatisch geprüft, %1: %2</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF…</translation>
    </message>
    <message>
        <source>Tick again</source>
        <translation>Erneut abhaken</translation>
    </message>
    <message>
        <source>Tick again what opened by itself</source>
        <translation>Von selbst Geöffnetes erneut abhaken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open the evidence for: %1</source>
        <translation>Beleg öffnen für: %1</translation>
    </message>
    <message>
        <source>Save the checklist as PDF</source>
        <translation>Checkliste als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Tick: %1</source>
        <translation>Abhaken: %1</translation>
    </message>
    <message>
        <source>Untick: %1</source>
        <translation>Haken entfernen: %1</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Notiz zu: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Own items</source>
        <translation>Eigene Punkte</translation>
    </message>
    <message>
        <source>Items of your team</source>
        <translation>Punkte Ihres Teams</translation>
    </message>
    <message>
        <source>Add an item…</source>
        <translation>Punkt hinzufügen…</translation>
    </message>
    <message>
        <source>Open a template…</source>
        <translation>Vorlage öffnen…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Removed “%1”. Undo brings it back with its tick and note.</source>
        <translation>„%1“ entfernt. Rückgängig bringt den Punkt mit Haken und Notiz zurück.</translation>
    </message>
    <message>
        <source>Fill in from file</source>
        <translation>Aus Datei eintragen</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Eine Vorlage öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of your team opened from %1.</source>
        <translation>
            <numerusform>%n Punkt Ihres Teams aus %1 geöffnet.</numerusform>
            <numerusform>%n Punkte Ihres Teams aus %1 geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a template of own items</source>
        <translation>Eine Vorlage eigener Punkte öffnen</translation>
    </message>
    <message>
        <source>Checklist templates (*.json)</source>
        <translation>Checklisten-Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>Save the own items as a template</source>
        <translation>Die eigenen Punkte als Vorlage speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from the list: %1</source>
        <translation>Von der Liste entfernen: %1</translation>
    </message>
    <message>
        <source>For the next start: %1 of %2 done</source>
        <translation>Für den nächsten Start: %1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>ChecklistPrint</name>
    <message>
        <source>! overruled</source>
        <translation>! übersteuert</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ erledigt</translation>
    </message>
    <message>
        <source>– open</source>
        <translation>– offen</translation>
    </message>
    <message>
        <source>automatic, %1</source>
        <translation>automatisch, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 Overruled: %2</source>
        <comment>figure, reason</comment>
        <translation>%1 Übersteuert: %2</translation>
    </message>
    <message>
        <source>Pre-deployment checklist</source>
        <translation>Checkliste vor dem Ausrollen</translation>
    </message>
    <message>
        <source>No plan was open.</source>
        <translation>Kein Plan war geöffnet.</translation>
    </message>
    <message>
        <source>Plan %1.</source>
        <translation>Plan %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done on %3.</source>
        <translation>%1 von %2 erledigt am %3.</translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message>
        <source>! Open again: the figure is too old to count.</source>
        <translation>! Wieder offen: die Zahl ist zu alt.</translation>
    </message>
    <message>
        <source>! Open again: there is no figure any more.</source>
        <translation>! Wieder offen: es gibt keine Zahl mehr.</translation>
    </message>
    <message>
        <source>! Open again: it was ticked for another plan.</source>
        <translation>! Wieder offen: für einen anderen Plan abgehakt.</translation>
    </message>
    <message>
        <source>Open again, because the automatic check now fails: %1.</source>
        <translation>Wieder offen, weil die automatische Prüfung jetzt nicht bestanden ist: %1.</translation>
    </message>
    <message>
        <source>Open again, because the figure is too old: %1.</source>
        <translation>Wieder offen, weil die Zahl zu alt ist: %1.</translation>
    </message>
    <message>
        <source>Open again, because there is no figure any more: %1.</source>
        <translation>Wieder offen, weil es keine Zahl mehr gibt: %1.</translation>
    </message>
    <message>
        <source>Open again, because another plan was opened (the notes are kept): %1.</source>
        <translation>Wieder offen, weil ein anderer Plan geöffnet wurde (Notizen bleiben): %1.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 d</translation>
    </message>
    <message>
        <source>! The figure is too old to count (%1): %2</source>
        <translation>! Die Zahl ist zu alt (%1): %2</translation>
    </message>
    <message>
        <source>✗ Open again, the automatic check failed (%1): %2</source>
        <translation>✗ Wieder offen, automatische Prüfung nicht bestanden (%1): %2</translation>
    </message>
    <message>
        <source>✗ The automatic check failed (%1): %2</source>
        <translation>✗ Die automatische Prüfung ist nicht bestanden (%1): %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Say what must be true before the start.</source>
        <translation>Angeben, was vor dem Start zutreffen muss.</translation>
    </message>
    <message>
        <source>Choose a group, or write the name of a new one.</source>
        <translation>Eine Gruppe wählen oder den Namen einer neuen eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>An item has at most %n character(s).</source>
        <translation>
            <numerusform>Ein Punkt hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Punkt hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of a group has at most %n character(s).</source>
        <translation>
            <numerusform>Der Name einer Gruppe hat höchstens %n Zeichen.</numerusform>
            <numerusform>Der Name einer Gruppe hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An item is one line, without control characters or marks that turn the direction.</source>
        <translation>Ein Punkt ist eine Zeile, ohne Steuerzeichen oder Zeichen, die die Schreibrichtung ändern.</translation>
    </message>
    <message>
        <source>This item is on the list already.</source>
        <translation>Dieser Punkt steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>This is a standard item; it is on the list already.</source>
        <translation>Dies ist ein Standardpunkt; er steht schon auf der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>The list is full: a team adds at most %n item(s).</source>
        <translation>
            <numerusform>Die Liste ist voll: ein Team fügt höchstens %n Punkt hinzu.</numerusform>
            <numerusform>Die Liste ist voll: ein Team fügt höchstens %n Punkte hinzu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast on black</source>
        <translation>Hoher Kontrast auf Schwarz</translation>
    </message>
    <message>
        <source>High contrast on white</source>
        <translation>Hoher Kontrast auf Weiß</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>There is nothing to do it to.</source>
        <translation>Es gibt nichts, worauf der Befehl wirken könnte.</translation>
    </message>
    <message>
        <source>Robot · %1 · %2</source>
        <comment>site, condition</comment>
        <translation>Roboter · %1 · %2</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Plan opened lately</source>
        <translation>Kürzlich geöffneter Plan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rollout, plan</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Past rollout · %1</source>
        <comment>outcome</comment>
        <translation>Früherer Rollout · %1</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Farben: %1</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>%1, not possible now: %2</source>
        <comment>command, reason</comment>
        <translation>%1, jetzt nicht möglich: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is, or why not now</source>
        <translation>Was es ist, oder warum es jetzt nicht geht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Not possible now: %1</source>
        <translation>Jetzt nicht möglich: %1</translation>
    </message>
    <message>
        <source>Arrow keys choose, Return does it, Esc closes.</source>
        <translation>Pfeiltasten wählen, Return führt aus, Esc schließt.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type what you want to do or see</source>
        <translation>Eingeben, was Sie tun oder sehen wollen</translation>
    </message>
    <message>
        <source>What you want to do or see</source>
        <translation>Was Sie tun oder sehen wollen</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>Success of both candidates by time since start; the table has the numbers</source>
        <translation>Erfolg beider Kandidaten nach Zeit seit Start; die Tabelle nennt die Zahlen</translation>
    </message>
    <message>
        <source>Since its start</source>
        <translation>Seit seinem Start</translation>
    </message>
    <message>
        <source>%1: no success to show</source>
        <translation>%1: kein Erfolg zu zeigen</translation>
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
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>There is no other rollout to compare with yet.</source>
        <translation>Es gibt noch keinen anderen Rollout zum Vergleichen.</translation>
    </message>
    <message>
        <source>Reading both rollouts…</source>
        <translation>Beide Rollouts werden gelesen…</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Both ran the same plan</source>
        <translation>Beide liefen nach demselben Plan</translation>
    </message>
    <message>
        <source>What differs in their plans</source>
        <translation>Was sich in ihren Plänen unterscheidet</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copied as CSV</source>
        <translation>Als CSV kopiert</translation>
    </message>
    <message>
        <source>Compare two rollouts</source>
        <translation>Zwei Rollouts vergleichen</translation>
    </message>
    <message>
        <source>%1 beside</source>
        <translation>%1 verglichen mit</translation>
    </message>
    <message>
        <source>The other rollout</source>
        <translation>Der andere Rollout</translation>
    </message>
    <message>
        <source>Figures of both rollouts</source>
        <translation>Kennzahlen beider Rollouts</translation>
    </message>
    <message>
        <source>Candidate success since start</source>
        <translation>Erfolg der Kandidaten seit Start</translation>
    </message>
    <message>
        <source>Differences of their plans</source>
        <translation>Unterschiede ihrer Pläne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare with another plan</source>
        <translation>Mit einem anderen Plan vergleichen</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>it is not the JSON of a plan</source>
        <translation>sie ist nicht das JSON eines Plans</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
    <message>
        <source>Other plan</source>
        <translation>Anderer Plan</translation>
    </message>
    <message>
        <source>Choose another plan: only what differs from the open one is shown, and what the gates of both do.</source>
        <translation>Einen anderen Plan wählen: gezeigt wird nur, was vom geöffneten abweicht, und was die Schranken beider tun.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 wurde nicht geöffnet: %2</translation>
    </message>
    <message>
        <source>%1 says the same as this plan.</source>
        <translation>%1 sagt dasselbe wie dieser Plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n members differ from %1.</source>
        <translation>
            <numerusform>%n Angabe weicht von %1 ab.</numerusform>
            <numerusform>%n Angaben weichen von %1 ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other plan has mistakes.</source>
        <translation>Der andere Plan hat Fehler.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>this plan or other plan, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not computed: %1</source>
        <translation>Nicht berechnet: %1</translation>
    </message>
    <message>
        <source>Open other plan…</source>
        <translation>Anderen Plan öffnen…</translation>
    </message>
    <message>
        <source>Open the plan to compare with</source>
        <translation>Den Plan zum Vergleichen öffnen</translation>
    </message>
    <message>
        <source>Other from sample</source>
        <translation>Beispielplan</translation>
    </message>
    <message>
        <source>Compare with a sample plan</source>
        <translation>Mit einem Beispielplan vergleichen</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>What differs between the two plans</source>
        <translation>Was sich zwischen den zwei Plänen unterscheidet</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>hidden until both arms are complete</source>
        <translation>verborgen, bis beide Arme vollständig sind</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <comment>success, its 95 % interval</comment>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message>
        <source>%1 points (%2 to %3)</source>
        <comment>difference, its 95 % interval</comment>
        <translation>%1 Punkte (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>p50, p95, p99</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, strategy</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from model, to model</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Warum er endete</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Robots reached</source>
        <translation>Erreichte Roboter</translation>
    </message>
    <message>
        <source>Candidate tasks</source>
        <translation>Aufgaben des Kandidaten</translation>
    </message>
    <message>
        <source>Candidate success</source>
        <translation>Erfolg des Kandidaten</translation>
    </message>
    <message>
        <source>Baseline tasks</source>
        <translation>Aufgaben des Basismodells</translation>
    </message>
    <message>
        <source>Baseline success</source>
        <translation>Erfolg des Basismodells</translation>
    </message>
    <message>
        <source>Candidate minus baseline</source>
        <translation>Kandidat minus Basismodell</translation>
    </message>
    <message>
        <source>Candidate latency p50, p95, p99</source>
        <translation>Latenz des Kandidaten p50, p95, p99</translation>
    </message>
    <message>
        <source>Baseline latency p50, p95, p99</source>
        <translation>Latenz des Basismodells p50, p95, p99</translation>
    </message>
    <message>
        <source>Time to stage %1</source>
        <translation>Zeit bis Stufe %1</translation>
    </message>
    <message>
        <source>Time to rollback</source>
        <translation>Zeit bis zur Rücknahme</translation>
    </message>
    <message>
        <source>Time to commit</source>
        <translation>Zeit bis zur Übernahme</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Failed candidate tasks</source>
        <translation>Fehlgeschlagene Aufgaben des Kandidaten</translation>
    </message>
    <message>
        <source>%1 in shadow, none executed</source>
        <translation>%1 im Shadow, keine ausgeführt</translation>
    </message>
    <message>
        <source>%1, predicted</source>
        <translation>%1, vorhergesagt</translation>
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
Maßnahme: %2
Verantwortlich: %3
Festgehalten von %4, %5</translation>
    </message>
    <message>
        <source>Nobody has concluded yet. A conclusion closes the investigation and stands in the report; it cannot be changed afterwards, only followed by another.</source>
        <translation>Noch hat niemand ein Ergebnis festgehalten. Ein Ergebnis schließt die Untersuchung ab und steht im Bericht; es lässt sich danach nicht ändern, nur durch ein weiteres ergänzen.</translation>
    </message>
    <message>
        <source>&amp;Record the conclusion</source>
        <translation>Ergebnis &amp;festhalten</translation>
    </message>
    <message>
        <source>&amp;Record another conclusion</source>
        <translation>Weiteres Ergebnis &amp;festhalten</translation>
    </message>
    <message>
        <source>Say what you concluded.</source>
        <translation>Bitte das Ergebnis eintragen.</translation>
    </message>
    <message>
        <source>Say what will be done.</source>
        <translation>Angeben, was getan wird.</translation>
    </message>
    <message>
        <source>Say who does it.</source>
        <translation>Angeben, wer es tut.</translation>
    </message>
    <message>
        <source>&amp;Conclusion: what went wrong, and how sure is it?</source>
        <translation>&amp;Ergebnis: was ging schief, und wie sicher ist das?</translation>
    </message>
    <message>
        <source>&amp;Action: what will be done?</source>
        <translation>&amp;Maßnahme: was wird getan?</translation>
    </message>
    <message>
        <source>&amp;Owner: who does it?</source>
        <translation>&amp;Verantwortlich: wer tut es?</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>Still needed: a reason of at least %n character(s).</source>
        <translation>
            <numerusform>Noch nötig: ein Grund von mindestens %n Zeichen.</numerusform>
            <numerusform>Noch nötig: ein Grund von mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: the name, exactly as shown.</source>
        <translation>Noch nötig: der Name, genau wie gezeigt.</translation>
    </message>
    <message>
        <source>This changed while it was open, so nothing can be confirmed here: %1 Close this and look again.</source>
        <translation>Dies hat sich geändert, während es offen war, daher ist hier nichts zu bestätigen: %1 Schließen und neu ansehen.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>This machine only</source>
        <translation>Nur dieser Rechner</translation>
    </message>
    <message>
        <source>Unencrypted network</source>
        <translation>Unverschlüsseltes Netz</translation>
    </message>
    <message>
        <source>Slipway cannot start</source>
        <translation>Slipway kann nicht starten</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
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
        <translation>%1, %2</translation>
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
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>1 robot</source>
        <translation>1 Roboter</translation>
    </message>
    <message>
        <source>%L1 robots</source>
        <translation>%L1 Roboter</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>Festgefahren</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>mix</source>
        <translation>Aufgabenmischung</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>Verlorene Roboter</translation>
    </message>
    <message>
        <source>install</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>rollback-ready</source>
        <translation>Rücknahme bereit</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>console-started</source>
        <translation>Konsole gestartet</translation>
    </message>
    <message>
        <source>rollout-started</source>
        <translation>Rollout gestartet</translation>
    </message>
    <message>
        <source>stage-entered</source>
        <translation>Stufe begonnen</translation>
    </message>
    <message>
        <source>gate-failed</source>
        <translation>Schranke nicht bestanden</translation>
    </message>
    <message>
        <source>gate-debt</source>
        <translation>Schranke übersteuert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>needs-decision</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>rollback-started</source>
        <translation>Rücknahme begonnen</translation>
    </message>
    <message>
        <source>rollback-incomplete</source>
        <translation>Rücknahme unvollständig</translation>
    </message>
    <message>
        <source>rollback-halted</source>
        <translation>Rücknahme gestoppt</translation>
    </message>
    <message>
        <source>rolled-back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>commit-started</source>
        <translation>Übernahme begonnen</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>candidate-barred</source>
        <translation>Kandidat gesperrt</translation>
    </message>
    <message>
        <source>bar-lifted</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>robot-left-out</source>
        <translation>Roboter ausgelassen</translation>
    </message>
    <message>
        <source>robot-corrected</source>
        <translation>Roboter berichtigt</translation>
    </message>
    <message>
        <source>robot-quarantined</source>
        <translation>Roboter unter Quarantäne</translation>
    </message>
    <message>
        <source>generation-adopted</source>
        <translation>Generation übernommen</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>switched</source>
        <translation>Exposition umgeschaltet</translation>
    </message>
    <message>
        <source>share-changed</source>
        <translation>Anteil geändert</translation>
    </message>
    <message>
        <source>concluding</source>
        <translation>wird abgeschlossen</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cleanup-scheduled</source>
        <translation>Aufräumen geplant</translation>
    </message>
    <message>
        <source>cleanup-cancelled</source>
        <translation>Aufräumen abgesagt</translation>
    </message>
    <message>
        <source>cleanup-started</source>
        <translation>Aufräumen begonnen</translation>
    </message>
    <message>
        <source>cleaned-up</source>
        <translation>aufgeräumt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>committing</source>
        <translation>wird übernommen</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>needs decision</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>console restarted</source>
        <translation>Konsole neu gestartet</translation>
    </message>
    <message>
        <source>machine slept</source>
        <translation>Rechner war im Ruhezustand</translation>
    </message>
    <message>
        <source>storage failed</source>
        <translation>Speicherfehler</translation>
    </message>
    <message>
        <source>robots ahead of the journal</source>
        <translation>Roboter dem Journal voraus</translation>
    </message>
    <message>
        <source>outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>beim Update</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>abgewichen</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>zurückgekehrt</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>lädt herunter</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>prüft</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>incompatible</source>
        <translation>unverträglich</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>Ende des Textes</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>not below</source>
        <translation>nicht unter</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>deploy</source>
        <translation>ausrollen</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht gestützt</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht entscheidbar</translation>
    </message>
    <message>
        <source>unexpected errors</source>
        <translation>unerwartete Fehler</translation>
    </message>
    <message>
        <source>safe idle</source>
        <translation>sicherer Leerlauf</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alarm: %1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 meldet: %2</translation>
    </message>
    <message>
        <source>%1 disconnected: %2.</source>
        <translation>%1 getrennt: %2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Rolling back to %1: %2</source>
        <translation>Rücknahme auf %1: %2</translation>
    </message>
    <message>
        <source>Returning to %1: %2</source>
        <translation>Rückkehr zu %1: %2</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 (p %L2)</source>
        <translation>%1 (p %L2)</translation>
    </message>
    <message>
        <source>closed by the robot (%1)</source>
        <translation>vom Roboter geschlossen (%1)</translation>
    </message>
    <message>
        <source>%1 keep it</source>
        <translation>%1 behalten es</translation>
    </message>
    <message>
        <source>1 candidate task</source>
        <translation>1 Aufgabe des Kandidaten</translation>
    </message>
    <message>
        <source>%L1 candidate tasks</source>
        <translation>%L1 Aufgaben des Kandidaten</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>1 Fehlschlag</translation>
    </message>
    <message>
        <source>%L1 failures</source>
        <translation>%L1 Fehlschläge</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>%1 (indicative: few robots)</source>
        <translation>%1 (nur ein Anhaltspunkt: wenige Roboter)</translation>
    </message>
    <message>
        <source>label noise</source>
        <translation>Labelfehler</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation>Überanpassung</translation>
    </message>
    <message>
        <source>checklist overridden</source>
        <translation>Checkliste übersteuert</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Cannot listen: %1</source>
        <translation>Lauschen nicht möglich: %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>wurde gestoppt</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Model performance</source>
        <translation>Modellleistung</translation>
    </message>
    <message>
        <source>Team readiness</source>
        <translation>Bereitschaft des Teams</translation>
    </message>
    <message>
        <source>Deployment plan</source>
        <translation>Ausrollplan</translation>
    </message>
    <message>
        <source>advances</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>übernimmt</translation>
    </message>
    <message>
        <source>concludes</source>
        <translation>schließt ab</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>setzt fort</translation>
    </message>
    <message>
        <source>below 90 %</source>
        <translation>unter 90 %</translation>
    </message>
    <message>
        <source>Its lease ended</source>
        <translation>Seine Frist lief ab</translation>
    </message>
    <message>
        <source>undecided, keep</source>
        <translation>mangels Nachweis behalten</translation>
    </message>
    <message>
        <source>Yates, two-sided</source>
        <translation>Yates, zweiseitig</translation>
    </message>
    <message>
        <source>Yates, one-sided</source>
        <translation>Yates, einseitig</translation>
    </message>
    <message>
        <source>Pearson, two-sided</source>
        <translation>Pearson, zweiseitig</translation>
    </message>
    <message>
        <source>Pearson, one-sided</source>
        <translation>Pearson, einseitig</translation>
    </message>
    <message>
        <source>journal entry %1</source>
        <translation>Journaleintrag %1</translation>
    </message>
    <message>
        <source>no robot keeps it</source>
        <translation>kein Roboter behält es</translation>
    </message>
    <message>
        <source>%1 keeps it</source>
        <translation>%1 behält es</translation>
    </message>
    <message>
        <source>clean-up: %1 is retired</source>
        <translation>Aufräumen: %1 wird ausgemustert</translation>
    </message>
    <message>
        <source>%1 is gone from %L2 robots; %3</source>
        <translation>%1 ist von %L2 Robotern gelöscht; %3</translation>
    </message>
    <message>
        <source>%1 is retired: it is deleted from %L2 robots; %3</source>
        <translation>%1 wird ausgemustert: Löschung von %L2 Robotern; %3</translation>
    </message>
    <message>
        <source>%1 is deleted from %L2 robots in %3 unless somebody postpones it; %4</source>
        <translation>%1 wird in %3 von %L2 Robotern gelöscht, falls niemand es aufschiebt; %4</translation>
    </message>
    <message>
        <source>%1 is in use again: it is not deleted</source>
        <translation>%1 ist wieder in Gebrauch: es wird nicht gelöscht</translation>
    </message>
    <message>
        <source>there is no rollout %1</source>
        <translation>es gibt keinen Rollout %1</translation>
    </message>
    <message>
        <source>%1 has ended: %2</source>
        <translation>%1 ist beendet: %2</translation>
    </message>
    <message>
        <source>%1 has changed since you looked (revision %2, now %3)</source>
        <translation>%1 hat sich seit Ihrem Blick geändert (Revision %2, jetzt %3)</translation>
    </message>
    <message>
        <source>a reason of at least %1 characters is needed</source>
        <translation>ein Grund von mindestens %1 Zeichen ist nötig</translation>
    </message>
    <message>
        <source>%1 checklist items are open, the first is %2</source>
        <translation>offene Punkte der Checkliste: %1, der erste ist %2</translation>
    </message>
    <message>
        <source>the %1 gate cannot be skipped: %2</source>
        <translation>die Schranke (%1) kann nicht übergangen werden: %2</translation>
    </message>
    <message>
        <source>promoted past %1 with a reason: %2</source>
        <translation>über %1 hinaus weitergeschaltet, mit Begründung: %2</translation>
    </message>
    <message>
        <source>the journal cannot be written: no rollout can start</source>
        <translation>das Journal ist nicht schreibbar: kein Rollout kann starten</translation>
    </message>
    <message>
        <source>this rollout id was used before</source>
        <translation>diese Rollout-Kennung wurde schon benutzt</translation>
    </message>
    <message>
        <source>%1 is still %2</source>
        <translation>%1 ist noch %2</translation>
    </message>
    <message>
        <source>%1 is barred for another %2 h %3 min after %4: %5</source>
        <translation>%1 ist nach %4 noch %2 h %3 min gesperrt: %5</translation>
    </message>
    <message>
        <source>no robot is eligible: %1</source>
        <translation>kein Roboter ist geeignet: %1</translation>
    </message>
    <message>
        <source>no robot is connected</source>
        <translation>kein Roboter ist verbunden</translation>
    </message>
    <message>
        <source>the rollout is paused: resume it first</source>
        <translation>der Rollout ist angehalten: zuerst fortsetzen</translation>
    </message>
    <message>
        <source>the journal cannot be written: no step forward</source>
        <translation>das Journal ist nicht schreibbar: kein Schritt vorwärts</translation>
    </message>
    <message>
        <source>robots are still coming back after the console was away</source>
        <translation>Roboter kehren nach der Abwesenheit der Konsole noch zurück</translation>
    </message>
    <message>
        <source>the share of tasks is 0, so nothing is known of the candidate: set another share first</source>
        <translation>der Anteil der Aufgaben ist 0, über den Kandidaten ist nichts bekannt: zuerst einen anderen Anteil setzen</translation>
    </message>
    <message>
        <source>stage %1 cannot start: %2</source>
        <translation>Stufe %1 kann nicht beginnen: %2</translation>
    </message>
    <message>
        <source>it is paused already</source>
        <translation>er ist schon angehalten</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>er ist nicht angehalten</translation>
    </message>
    <message>
        <source>it is being rolled back already</source>
        <translation>er wird schon zurückgenommen</translation>
    </message>
    <message>
        <source>only robots of a rollback can be waived</source>
        <translation>nur Roboter einer Rücknahme können ausgenommen werden</translation>
    </message>
    <message>
        <source>no robot is named</source>
        <translation>kein Roboter ist genannt</translation>
    </message>
    <message>
        <source>%1 is not part of this rollout</source>
        <translation>%1 gehört nicht zu diesem Rollout</translation>
    </message>
    <message>
        <source>%1 is verified already</source>
        <translation>%1 ist schon geprüft</translation>
    </message>
    <message>
        <source>this candidate is not barred</source>
        <translation>dieser Kandidat ist nicht gesperrt</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>die Notiz ist leer</translation>
    </message>
    <message>
        <source>this stage has no share of tasks</source>
        <translation>diese Stufe hat keinen Anteil der Aufgaben</translation>
    </message>
    <message>
        <source>the share must be from 0 to 1</source>
        <translation>der Anteil muss von 0 bis 1 sein</translation>
    </message>
    <message>
        <source>the share is that already</source>
        <translation>der Anteil hat diesen Wert schon</translation>
    </message>
    <message>
        <source>%1 cannot choose the model task by task: only 0 or 1 is possible</source>
        <translation>%1 kann das Modell nicht je Aufgabe wählen: nur 0 oder 1 ist möglich</translation>
    </message>
    <message>
        <source>the rollout is paused: the share can only be set to 0</source>
        <translation>der Rollout ist angehalten: der Anteil kann nur auf 0 gesetzt werden</translation>
    </message>
    <message>
        <source>%1 has no clean-up ahead of it</source>
        <translation>%1 steht kein Aufräumen bevor</translation>
    </message>
    <message>
        <source>the clean-up has begun already</source>
        <translation>das Aufräumen hat schon begonnen</translation>
    </message>
    <message>
        <source>the hours must be from 0 to 8760</source>
        <translation>die Stunden müssen von 0 bis 8760 sein</translation>
    </message>
    <message>
        <source>%1 is not deleted: %2</source>
        <translation>%1 wird nicht gelöscht: %2</translation>
    </message>
    <message>
        <source>%1 is deleted in %L2 h: %3</source>
        <translation>%1 wird in %L2 h gelöscht: %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 to %4 on %L5 eligible robots</source>
        <translation>%1: von %2 %3 auf %4, geeignete Roboter: %L5</translation>
    </message>
    <message>
        <source>checklist overridden: %1</source>
        <translation>Checkliste übersteuert: %1</translation>
    </message>
    <message>
        <source>promoted by %1</source>
        <translation>weitergeschaltet von %1</translation>
    </message>
    <message>
        <source>paused by %1</source>
        <translation>angehalten von %1</translation>
    </message>
    <message>
        <source>resumed by %1</source>
        <translation>fortgesetzt von %1</translation>
    </message>
    <message>
        <source>rolled back by %1</source>
        <translation>zurückgenommen von %1</translation>
    </message>
    <message>
        <source>aborted by %1</source>
        <translation>abgebrochen von %1</translation>
    </message>
    <message>
        <source>%L1 robots waived: %2</source>
        <translation>%L1 Roboter ausgenommen: %2</translation>
    </message>
    <message>
        <source>waived by %1</source>
        <translation>ausgenommen von %1</translation>
    </message>
    <message>
        <source>its state is unknown</source>
        <translation>sein Zustand ist unbekannt</translation>
    </message>
    <message>
        <source>bar of %1 %2 lifted: %3</source>
        <translation>Sperre von %1 %2 aufgehoben: %3</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>gesetzt von %1</translation>
    </message>
    <message>
        <source>every stage passed: %1 is committed</source>
        <translation>jede Stufe bestanden: %1 wird endgültig übernommen</translation>
    </message>
    <message>
        <source>%L1 robots of the other pool stand by</source>
        <translation>%L1 Roboter des anderen Pools stehen bereit</translation>
    </message>
    <message>
        <source>%L1 held-back robots get it now</source>
        <translation>%L1 zurückgehaltene Roboter erhalten es jetzt</translation>
    </message>
    <message>
        <source>being committed to %1</source>
        <translation>wird auf %1 übernommen</translation>
    </message>
    <message>
        <source>no robot could be committed</source>
        <translation>kein Roboter konnte übernommen werden</translation>
    </message>
    <message>
        <source>%L1 of %L2 robots committed to %3</source>
        <translation>%L1 von %L2 Robotern auf %3 übernommen</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 have not confirmed and get it when they can</source>
        <translation>%1 haben nicht bestätigt und erhalten es, sobald möglich</translation>
    </message>
    <message>
        <source>no evidence that the candidate is worse</source>
        <translation>kein Beleg, dass der Kandidat schlechter ist</translation>
    </message>
    <message>
        <source>no evidence that the candidate is better</source>
        <translation>kein Beleg, dass der Kandidat besser ist</translation>
    </message>
    <message>
        <source>no evidence of a difference</source>
        <translation>kein Beleg für einen Unterschied</translation>
    </message>
    <message>
        <source>the candidate looks %1, but no more than robots differ among themselves</source>
        <translation>der Kandidat wirkt %1, aber nicht mehr, als sich Roboter untereinander unterscheiden</translation>
    </message>
    <message>
        <source>the candidate is better</source>
        <translation>der Kandidat ist besser</translation>
    </message>
    <message>
        <source>the candidate is worse</source>
        <translation>der Kandidat ist schlechter</translation>
    </message>
    <message>
        <source>locked until both arms have %L1 tasks: %L2 and %L3 are in; looking earlier would mislead</source>
        <translation>gesperrt, bis beide Arme %L1 Aufgaben haben: %L2 und %L3 sind da; früheres Hinsehen würde täuschen</translation>
    </message>
    <message>
        <source>the candidate is better by more than %L1 points</source>
        <translation>der Kandidat ist um mehr als %L1 Punkte besser</translation>
    </message>
    <message>
        <source>no difference found yet, %L1 and %L2 of %L3 tasks are in</source>
        <translation>noch kein Unterschied gefunden, %L1 und %L2 von %L3 Aufgaben sind da</translation>
    </message>
    <message>
        <source>guardrail: the candidate is worse than the control by more than %L1 points</source>
        <translation>Leitplanke: der Kandidat ist um mehr als %L1 Punkte schlechter als die Kontrolle</translation>
    </message>
    <message>
        <source>%L1 tasks on the candidate by robots of the control arm, the last on %2</source>
        <translation>%L1 Aufgaben auf dem Kandidaten von Robotern der Kontrolle, zuletzt auf %2</translation>
    </message>
    <message>
        <source>locked until both arms have %L1 tasks: %L2 and %L3 are in</source>
        <translation>gesperrt, bis beide Arme %L1 Aufgaben haben: %L2 und %L3 sind da</translation>
    </message>
    <message>
        <source>no difference found yet (p %L1 at any time), %L2 and %L3 of %L4 tasks are in</source>
        <translation>noch kein Unterschied gefunden (p %L1 jederzeit), %L2 und %L3 von %L4 Aufgaben sind da</translation>
    </message>
    <message>
        <source>%L1 robots of the control and %2 of the candidate gave results, %L3 % were assigned to it: not by chance</source>
        <translation>%L1 Roboter der Kontrolle und %2 des Kandidaten lieferten Ergebnisse, %L3 % waren ihm zugeteilt: kein Zufall</translation>
    </message>
    <message>
        <source>%1 %2: %L3 % of %L4 shadow tasks agree, predicted success %L5 % (95 % interval %L6 to %L7 %) beside %L8 % of the baseline, McNemar p %L9</source>
        <translation>%2 %1: %L3 % von %L4 Shadow-Aufgaben stimmen überein, vorhergesagter Erfolg %L5 % (95-%-Intervall %L6 bis %L7 %) neben %L8 % des Basismodells, McNemar p %L9</translation>
    </message>
    <message>
        <source>p95 of the robots&apos; own tasks %L1 ms</source>
        <translation>p95 der eigenen Aufgaben der Roboter %L1 ms</translation>
    </message>
    <message>
        <source>valid at any time</source>
        <translation>jederzeit gültig</translation>
    </message>
    <message>
        <source>%1 %L2 % of %L3 tasks</source>
        <translation>%1 %L2 % von %L3 Aufgaben</translation>
    </message>
    <message>
        <source>%1, %2, difference %L3 points (95 % interval %L4 to %L5), p %L6 (%7), Cohen&apos;s h %L8, power %L9 %</source>
        <translation>%1, %2, Unterschied %L3 Punkte (95-%-Intervall %L4 bis %L5), p %L6 (%7), Cohens h %L8, Teststärke %L9 %</translation>
    </message>
    <message>
        <source>by robots, whose tasks are not independent: %L1 to %L2, p %L3</source>
        <translation>nach Robotern, deren Aufgaben nicht unabhängig sind: %L1 bis %L2, p %L3</translation>
    </message>
    <message>
        <source>success %L1 % of %L2 tasks on %3</source>
        <translation>Erfolg %L1 % von %L2 Aufgaben auf %3</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>%1 is at another site</source>
        <translation>%1 ist an einem anderen Standort</translation>
    </message>
    <message>
        <source>%1 is quarantined</source>
        <translation>%1 ist unter Quarantäne</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 ist offline</translation>
    </message>
    <message>
        <source>%1 is in rollout %2</source>
        <translation>%1 ist im Rollout %2</translation>
    </message>
    <message>
        <source>%1 reports a failure</source>
        <translation>%1 meldet einen Fehlschlag</translation>
    </message>
    <message>
        <source>%1 has not applied its last document</source>
        <translation>%1 hat sein letztes Dokument nicht angewendet</translation>
    </message>
    <message>
        <source>%1 does not run the baseline</source>
        <translation>%1 führt das Basismodell nicht aus</translation>
    </message>
    <message>
        <source>%1 holds no verified baseline to go back to</source>
        <translation>%1 hat kein geprüftes Basismodell für den Rückweg</translation>
    </message>
    <message>
        <source>%1 cannot run two models at once</source>
        <translation>%1 kann nicht zwei Modelle zugleich ausführen</translation>
    </message>
    <message>
        <source>%1 cannot stand by idle</source>
        <translation>%1 kann nicht untätig bereitstehen</translation>
    </message>
    <message>
        <source>%1 cannot choose the model task by task</source>
        <translation>%1 kann das Modell nicht je Aufgabe wählen</translation>
    </message>
    <message>
        <source>no robot is left for the control</source>
        <translation>für die Kontrolle bleibt kein Roboter</translation>
    </message>
    <message>
        <source>no robot is eligible</source>
        <translation>kein Roboter ist geeignet</translation>
    </message>
    <message>
        <source>only %L1 of %L2 exposed robots hold a verified baseline</source>
        <translation>nur %L1 von %L2 exponierten Robotern haben ein geprüftes Basismodell</translation>
    </message>
    <message>
        <source>a rollback would take too long</source>
        <translation>eine Rücknahme würde zu lange dauern</translation>
    </message>
    <message>
        <source>%1 %2 so far; judged at %L3 tasks, %4 are in</source>
        <translation>%1 bisher %2; beurteilt bei %L3 Aufgaben, %4 sind da</translation>
    </message>
    <message>
        <source>%1 %2 of %L3 tasks, limit %4 %5</source>
        <translation>%1 %2 von %L3 Aufgaben, Grenzwert %4 %5</translation>
    </message>
    <message>
        <source>%1 %2 of %L3 tasks: the evidence against the candidate reached its limit</source>
        <translation>%1 %2 von %L3 Aufgaben: die Belege gegen den Kandidaten haben ihre Grenze erreicht</translation>
    </message>
    <message>
        <source>%1 %2: proven within the margin</source>
        <translation>%1 %2: innerhalb des Spielraums belegt</translation>
    </message>
    <message>
        <source>%1 %2: no harm seen, not proven yet after %L3 tasks</source>
        <translation>%1 %2: kein Schaden zu sehen, nach %L3 Aufgaben noch nicht belegt</translation>
    </message>
    <message>
        <source>%1 %2: no harm seen up to the quota</source>
        <translation>%1 %2: bis zum Aufgabensoll kein Schaden zu sehen</translation>
    </message>
    <message>
        <source>%1 %2: no harm seen, %L3 of %L4 tasks</source>
        <translation>%1 %2: kein Schaden zu sehen, %L3 von %L4 Aufgaben</translation>
    </message>
    <message>
        <source>success %1 beside %2 of %3 control tasks: %4</source>
        <translation>Erfolg %1 neben %2 von %3 Kontrollaufgaben: %4</translation>
    </message>
    <message>
        <source>the evidence against the candidate reached its limit</source>
        <translation>die Belege gegen den Kandidaten haben ihre Grenze erreicht</translation>
    </message>
    <message>
        <source>proven within the margin</source>
        <translation>innerhalb des Spielraums belegt</translation>
    </message>
    <message>
        <source>no harm seen, not proven yet</source>
        <translation>kein Schaden zu sehen, noch nicht belegt</translation>
    </message>
    <message>
        <source>no harm seen, %L1 of %L2 tasks are compared</source>
        <translation>kein Schaden zu sehen, %L1 von %L2 Aufgaben verglichen</translation>
    </message>
    <message>
        <source>no robot got stuck in this stage</source>
        <translation>kein Roboter fuhr sich in dieser Stufe fest</translation>
    </message>
    <message>
        <source>%1 was stuck %2 times in this stage, at most %3 allowed</source>
        <translation>%1 war in dieser Stufe %2-mal festgefahren, höchstens %3 erlaubt</translation>
    </message>
    <message>
        <source>p95 %L1 ms so far, limit %L2 ms, %L3 tasks</source>
        <translation>p95 bisher %L1 ms, Grenzwert %L2 ms, %L3 Aufgaben</translation>
    </message>
    <message>
        <source>p95 %L1 ms of %L2 tasks, limit below %L3 ms</source>
        <translation>p95 %L1 ms von %L2 Aufgaben, Grenzwert unter %L3 ms</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks used another model than the hash of their id says, the last on %3</source>
        <translation>%L1 von %L2 Aufgaben nutzten ein anderes Modell, als der Hash ihrer Kennung sagt, zuletzt auf %3</translation>
    </message>
    <message>
        <source>%1 of tasks on the candidate, %2 asked for: not by chance (chi-square %L3)</source>
        <translation>%1 der Aufgaben auf dem Kandidaten, %2 verlangt: kein Zufall (Chi-Quadrat %L3)</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks on the candidate, %3 asked for</source>
        <translation>%L1 von %L2 Aufgaben auf dem Kandidaten, %3 verlangt</translation>
    </message>
    <message>
        <source>none of them runs the candidate</source>
        <translation>keiner davon führt den Kandidaten aus</translation>
    </message>
    <message>
        <source>they execute the baseline and there is no other robot to compare them with</source>
        <translation>sie führen das Basismodell aus und es gibt keinen anderen Roboter zum Vergleich</translation>
    </message>
    <message>
        <source>the others are silent too: an outage, not the candidate</source>
        <translation>die anderen sind auch stumm: ein Ausfall, nicht der Kandidat</translation>
    </message>
    <message>
        <source>%L1 of %L2 exposed robots silent, %3 tolerated</source>
        <translation>%L1 von %L2 exponierten Robotern stumm, %3 geduldet</translation>
    </message>
    <message>
        <source>no robot has taken the candidate yet</source>
        <translation>noch kein Roboter hat den Kandidaten</translation>
    </message>
    <message>
        <source>%L1 of %L2 robots activated the candidate, %3 failed</source>
        <translation>%L1 von %L2 Robotern haben den Kandidaten aktiviert, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%L1 robots failed with the same cause: %2</source>
        <translation>%L1 Roboter fehlgeschlagen aus demselben Grund: %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 exposed robots hold a verified baseline, rollback in about %3 s</source>
        <translation>%L1 von %L2 exponierten Robotern haben ein geprüftes Basismodell, Rücknahme in etwa %3 s</translation>
    </message>
    <message>
        <source>tries %1 in dummy tasks, stands idle</source>
        <translation>probiert %1 in Testaufgaben, steht untätig</translation>
    </message>
    <message>
        <source>on %1 since stage %2</source>
        <translation>auf %1 seit Stufe %2</translation>
    </message>
    <message>
        <source>runs %1 in shadow beside %2</source>
        <translation>führt %1 im Shadow neben %2 aus</translation>
    </message>
    <message>
        <source>holds %1, ready to switch to it</source>
        <translation>hält %1, bereit zum Umschalten</translation>
    </message>
    <message>
        <source>went back to the baseline by itself</source>
        <translation>ist von selbst zum Basismodell zurückgekehrt</translation>
    </message>
    <message>
        <source>left the candidate %1 times</source>
        <translation>hat den Kandidaten %1-mal verlassen</translation>
    </message>
    <message>
        <source>%1 had gone back to the baseline by itself: the candidate is sent again</source>
        <translation>%1 war von selbst zum Basismodell zurückgekehrt: der Kandidat wird erneut geschickt</translation>
    </message>
    <message>
        <source>reports a model nobody deployed: %1 %2</source>
        <translation>meldet ein Modell, das niemand ausgerollt hat: %1 %2</translation>
    </message>
    <message>
        <source>failed at the commit</source>
        <translation>bei der Übernahme fehlgeschlagen</translation>
    </message>
    <message>
        <source>reports a model nobody deployed at the commit</source>
        <translation>meldet bei der Übernahme ein Modell, das niemand ausgerollt hat</translation>
    </message>
    <message>
        <source>committed to %1</source>
        <translation>auf %1 übernommen</translation>
    </message>
    <message>
        <source>%1 returned while the rollout is paused: held on the baseline</source>
        <translation>%1 kam während des Anhaltens zurück: auf dem Basismodell gehalten</translation>
    </message>
    <message>
        <source>held on the baseline until the rollout is resumed</source>
        <translation>auf dem Basismodell gehalten, bis der Rollout fortgesetzt wird</translation>
    </message>
    <message>
        <source>held while the rollout is paused</source>
        <translation>gehalten, solange der Rollout angehalten ist</translation>
    </message>
    <message>
        <source>the other pool serves</source>
        <translation>der andere Pool arbeitet</translation>
    </message>
    <message>
        <source>%1 had begun to serve again by itself: it stands by again</source>
        <translation>%1 hatte von selbst wieder zu arbeiten begonnen: steht wieder bereit</translation>
    </message>
    <message>
        <source>this pool serves again</source>
        <translation>dieser Pool arbeitet wieder</translation>
    </message>
    <message>
        <source>taken out of shadow: %1 of its %L2 tasks took longer than %L3 ms</source>
        <translation>aus dem Shadow genommen: %1 seiner %L2 Aufgaben dauerten länger als %L3 ms</translation>
    </message>
    <message>
        <source>%1 is at generation %2, ahead of this database (an older copy restored?): adopted</source>
        <translation>%1 ist bei Generation %2, dieser Datenbank voraus (ältere Kopie zurückgespielt?): übernommen</translation>
    </message>
    <message>
        <source>%1 is quarantined: %2; no commands, its results are not counted</source>
        <translation>%1 ist unter Quarantäne: %2; keine Befehle, seine Ergebnisse zählen nicht</translation>
    </message>
    <message>
        <source>%1 %2 is barred for %3 h</source>
        <translation>%1 %2 ist für %3 h gesperrt</translation>
    </message>
    <message>
        <source>being rolled back to %1</source>
        <translation>wird auf %1 zurückgenommen</translation>
    </message>
    <message>
        <source>the baseline itself fails on %L1 robots: they stay idle until somebody decides</source>
        <translation>das Basismodell selbst versagt auf %L1 Robotern: sie bleiben untätig, bis jemand entscheidet</translation>
    </message>
    <message>
        <source>baseline fails</source>
        <translation>Basismodell versagt</translation>
    </message>
    <message>
        <source>safe idle: the baseline fails</source>
        <translation>sicherer Leerlauf: das Basismodell versagt</translation>
    </message>
    <message>
        <source>the baseline fails on it; set to safe idle</source>
        <translation>das Basismodell versagt darauf; in sicheren Leerlauf gesetzt</translation>
    </message>
    <message>
        <source>rollback incomplete (%1): it keeps trying</source>
        <translation>Rücknahme unvollständig (%1): versucht es weiter</translation>
    </message>
    <message>
        <source>rollback incomplete</source>
        <translation>Rücknahme unvollständig</translation>
    </message>
    <message>
        <source>no task came in to check the success with</source>
        <translation>keine Aufgabe kam herein, um den Erfolg zu prüfen</translation>
    </message>
    <message>
        <source>success %L1 % of the %L2 tasks since</source>
        <translation>Erfolg %L1 % der %L2 Aufgaben seither</translation>
    </message>
    <message>
        <source>success %L1 % of the %L2 tasks since, below 90 %</source>
        <translation>Erfolg %L1 % der %L2 Aufgaben seither, unter 90 %</translation>
    </message>
    <message>
        <source>%L1 robots of the other pool serve again</source>
        <translation>%L1 Roboter des anderen Pools arbeiten wieder</translation>
    </message>
    <message>
        <source>%1 %2 is being rolled back from %L3 robots: %4</source>
        <translation>%1 %2 wird auf %L3 Robotern zurückgenommen: %4</translation>
    </message>
    <message>
        <source>every stage passed: %1</source>
        <translation>jede Stufe bestanden: %1</translation>
    </message>
    <message>
        <source>rollback tried again: %1</source>
        <translation>Rücknahme erneut versucht: %1</translation>
    </message>
    <message>
        <source>rolled back to %1 and verified</source>
        <translation>auf %1 zurückgenommen und geprüft</translation>
    </message>
    <message>
        <source>%L1 of %L2 robots verified on %3</source>
        <translation>%L1 von %L2 Robotern auf %3 geprüft</translation>
    </message>
    <message>
        <source>%L1 tasks affected, %2 of them failed; %3</source>
        <translation>%L1 Aufgaben betroffen, davon %2 fehlgeschlagen; %3</translation>
    </message>
    <message>
        <source>the share of tasks is 0: nothing more can be learned without a decision</source>
        <translation>der Anteil der Aufgaben ist 0: ohne Entscheidung ist nichts mehr zu erfahren</translation>
    </message>
    <message>
        <source>share of tasks %1 to %2: %3</source>
        <translation>Anteil der Aufgaben %1 auf %2: %3</translation>
    </message>
    <message>
        <source>%1: %L2 robots confirmed it, %3 ms between the first and the last, %4 ms in all</source>
        <translation>%1: %L2 Roboter bestätigten, %3 ms zwischen erstem und letztem, %4 ms insgesamt</translation>
    </message>
    <message>
        <source>every gate passed; this stage asks before it goes on</source>
        <translation>jede Schranke bestanden; diese Stufe fragt, bevor sie weitergeht</translation>
    </message>
    <message>
        <source>%1 gate failed: %2</source>
        <translation>Schranke nicht bestanden (%1): %2</translation>
    </message>
    <message>
        <source>chosen for stage %1 (%2), being updated to %3</source>
        <translation>für Stufe %1 (%2) gewählt, wird auf %3 aktualisiert</translation>
    </message>
    <message>
        <source>the candidate failed on this robot</source>
        <translation>der Kandidat schlug auf diesem Roboter fehl</translation>
    </message>
    <message>
        <source>taken out of shadow</source>
        <translation>aus dem Shadow genommen</translation>
    </message>
    <message>
        <source>stage %1 of %2 (%3): %L4 robots, %5 of them new</source>
        <translation>Stufe %1 von %2 (%3): %L4 Roboter, davon %5 neu</translation>
    </message>
    <message>
        <source>the %1 gate has not passed: %2</source>
        <translation>Schranke noch nicht bestanden (%1): %2</translation>
    </message>
    <message>
        <source>the gates have not been judged yet</source>
        <translation>die Schranken sind noch nicht beurteilt</translation>
    </message>
    <message>
        <source>the share of tasks is %L1 %</source>
        <translation>der Anteil der Aufgaben ist %L1 %</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks are in</source>
        <translation>%L1 von %L2 Aufgaben sind da</translation>
    </message>
    <message>
        <source>the minimum soak is not over</source>
        <translation>die Mindestbeobachtung ist noch nicht vorbei</translation>
    </message>
    <message>
        <source>the maximum wait of this stage is over and %1</source>
        <translation>die Höchstwartezeit dieser Stufe ist vorbei und %1</translation>
    </message>
    <message>
        <source>%1 is paused: %2</source>
        <translation>%1 ist angehalten: %2</translation>
    </message>
    <message>
        <source>the console was away for %1 s</source>
        <translation>die Konsole war %1 s weg</translation>
    </message>
    <message>
        <source>still rolling back after a restart: %1</source>
        <translation>nach Neustart weiter in Rücknahme: %1</translation>
    </message>
    <message>
        <source>console started, epoch %1, away for %2 s, %L3 robots known, %4 rollouts active</source>
        <translation>Konsole gestartet, Epoche %1, %2 s abwesend, %L3 Roboter bekannt, %4 Rollouts aktiv</translation>
    </message>
    <message>
        <source>the machine slept for %1 s</source>
        <translation>der Rechner schlief %1 s</translation>
    </message>
    <message>
        <source>the journal cannot be written: %1</source>
        <translation>das Journal ist nicht schreibbar: %1</translation>
    </message>
    <message>
        <source>no step forward, rollback still works</source>
        <translation>kein Schritt vorwärts, Rücknahme geht weiterhin</translation>
    </message>
    <message>
        <source>the journal can be written again; resume the rollout when ready</source>
        <translation>das Journal ist wieder schreibbar; den Rollout fortsetzen, wenn alles bereit ist</translation>
    </message>
    <message>
        <source>this was done already</source>
        <translation>das ist schon geschehen</translation>
    </message>
    <message>
        <source>nobody is named as the one who asks</source>
        <translation>niemand ist als Auftraggeber genannt</translation>
    </message>
    <message>
        <source>The baseline&apos;s history cannot be read: %1</source>
        <translation>Der Verlauf des Basismodells ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The database holds %L1 tasks of %2 %3 in the last %4 days; a gate held against history needs %5 at least.</source>
        <translation>Die Datenbank hat %L1 Aufgaben von %2 %3 aus den letzten %4 Tagen; eine Schranke gegen den Verlauf braucht mindestens %5.</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks of %3 %4 succeeded in the last %5 days: no rate that a margin of %L6 points can be held against.</source>
        <translation>%L1 von %L2 Aufgaben von %3 %4 waren in den letzten %5 Tagen erfolgreich: keine Rate, an der sich ein Spielraum von %L6 Punkten messen lässt.</translation>
    </message>
    <message>
        <source>The charts start empty: %1</source>
        <translation>Die Diagramme beginnen leer: %1</translation>
    </message>
    <message>
        <source>A rollout&apos;s name has 1 to 64 of A-Z a-z 0-9 . _ : -</source>
        <translation>Ein Rollout-Name hat 1 bis 64 Zeichen aus A-Z a-z 0-9 . _ : -</translation>
    </message>
    <message>
        <source>The plan cannot be read.</source>
        <translation>Der Plan ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The engine did not answer this command.</source>
        <translation>Die Engine hat auf diesen Befehl nicht geantwortet.</translation>
    </message>
    <message>
        <source>A robot id has 1 to 64 of A-Z a-z 0-9 . _ : -</source>
        <translation>Eine Roboterkennung hat 1 bis 64 Zeichen aus A-Z a-z 0-9 . _ : -</translation>
    </message>
    <message>
        <source>The disk refuses: %1 Nothing advances until it is well again.</source>
        <translation>Die Platte verweigert den Dienst: %1 Nichts geht weiter, bis sie wieder in Ordnung ist.</translation>
    </message>
    <message>
        <source>The journal cannot hold what was taken (%1). Nothing is sent any more: start the console again.</source>
        <translation>Das Journal kann Angenommenes nicht festhalten (%1). Nichts wird mehr gesendet: die Konsole neu starten.</translation>
    </message>
    <message>
        <source>The disk takes writes again.</source>
        <translation>Die Platte nimmt wieder Daten an.</translation>
    </message>
    <message>
        <source>Old results are kept for now: %1</source>
        <translation>Alte Ergebnisse bleiben vorerst: %1</translation>
    </message>
    <message>
        <source>%1 raw results are older than 30 days: only what a restart needs was kept of them.</source>
        <translation>%1 Rohergebnisse sind älter als 30 Tage: nur was ein Neustart braucht, blieb.</translation>
    </message>
    <message>
        <source>Backed up to %1 (%2 entries, %L3 s).</source>
        <translation>Gesichert in %1 (%2 Einträge, %L3 s).</translation>
    </message>
    <message>
        <source>The database could not be backed up: %1</source>
        <translation>Die Datenbank konnte nicht gesichert werden: %1</translation>
    </message>
    <message>
        <source>%1 was acknowledged %2 messages that this journal does not hold; they are not counted.</source>
        <translation>%1 wurden %2 Nachrichten bestätigt, die dieses Journal nicht hat; sie zählen nicht.</translation>
    </message>
    <message>
        <source>%1 messages of %L2 robots were acknowledged and are not in the journal.</source>
        <translation>%1 Nachrichten von %L2 Robotern wurden bestätigt und fehlen im Journal.</translation>
    </message>
    <message>
        <source>%1 connected.</source>
        <translation>%1 verbunden.</translation>
    </message>
    <message>
        <source>%1 says goodbye: %2.</source>
        <translation>%1 meldet sich ab: %2.</translation>
    </message>
    <message>
        <source>%1 sends too much: %2 messages were refused.</source>
        <translation>%1 sendet zu viel: %2 Nachrichten abgewiesen.</translation>
    </message>
    <message>
        <source>The console is stopping.</source>
        <translation>Die Konsole wird beendet.</translation>
    </message>
    <message>
        <source>An investigation of %1 is open until somebody records a conclusion: slipway-cli investigate %2.</source>
        <translation>Eine Untersuchung von %1 ist offen, bis jemand ein Ergebnis festhält: slipway-cli investigate %2.</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>Nichts wurde gestartet.</translation>
    </message>
    <message>
        <source>There is no rollout of this name.</source>
        <translation>Es gibt keinen Rollout dieses Namens.</translation>
    </message>
    <message>
        <source>record %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>Told to go back to %1; no answer yet.</source>
        <translation>Rückkehr zu %1 angewiesen; noch keine Antwort.</translation>
    </message>
    <message>
        <source>Stopped the candidate; %1 is being loaded.</source>
        <translation>Kandidat gestoppt; %1 wird geladen.</translation>
    </message>
    <message>
        <source>Runs %1; its digest is being checked.</source>
        <translation>Führt %1 aus; die Prüfsumme wird geprüft.</translation>
    </message>
    <message>
        <source>Rolled back: runs %1, digest verified.</source>
        <translation>Zurückgenommen: führt %1 aus, Prüfsumme geprüft.</translation>
    </message>
    <message>
        <source>Rolled back, but %1 could not be verified.</source>
        <translation>Zurückgenommen, aber %1 konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Unreachable: gets %1 the moment it returns.</source>
        <translation>Unerreichbar: erhält %1, sobald er zurück ist.</translation>
    </message>
    <message>
        <source>Unknown state, accepted by an operator.</source>
        <translation>Unbekannter Zustand, von Hand hingenommen.</translation>
    </message>
    <message>
        <source>Was sent %1 in stage %2 and has not confirmed it.</source>
        <translation>Erhielt %1 in Stufe %2 und hat es nicht bestätigt.</translation>
    </message>
    <message>
        <source>Holds %1, verified; ready to switch to it.</source>
        <translation>Hält %1, geprüft; bereit zum Umschalten.</translation>
    </message>
    <message>
        <source>Runs %1 since stage %2; its results count.</source>
        <translation>Führt %1 seit Stufe %2 aus; seine Ergebnisse zählen.</translation>
    </message>
    <message>
        <source>Held before it had begun: stays on the baseline until the rollout resumes.</source>
        <translation>Vor Beginn gehalten: bleibt auf dem Basismodell, bis der Rollout weitergeht.</translation>
    </message>
    <message>
        <source>Could not run %1 and is back on %2.</source>
        <translation>Konnte %1 nicht ausführen und ist wieder auf %2.</translation>
    </message>
    <message>
        <source>Taken out of shadow: its own tasks became too slow beside the candidate.</source>
        <translation>Aus dem Shadow genommen: seine eigenen Aufgaben wurden neben dem Kandidaten zu langsam.</translation>
    </message>
    <message>
        <source>Reports a model nobody deployed: no automatic commands, out of evidence.</source>
        <translation>Meldet ein Modell, das niemand ausgerollt hat: keine automatischen Befehle, zählt nicht als Beleg.</translation>
    </message>
    <message>
        <source>Its lease ended: it went back to %1 by itself.</source>
        <translation>Seine Frist lief ab: er kehrte von selbst zu %1 zurück.</translation>
    </message>
    <message>
        <source>Was told to keep %1 for good.</source>
        <translation>Wurde angewiesen, %1 endgültig zu behalten.</translation>
    </message>
    <message>
        <source>Committed to %1.</source>
        <translation>Auf %1 übernommen.</translation>
    </message>
    <message>
        <source>Reports no model.</source>
        <translation>Meldet kein Modell.</translation>
    </message>
    <message>
        <source>Runs %1.</source>
        <translation>Führt %1 aus.</translation>
    </message>
    <message>
        <source>Reports a failure.</source>
        <translation>Meldet einen Fehlschlag.</translation>
    </message>
    <message>
        <source>%1 Stands by idle, ready to serve: the other pool serves.</source>
        <translation>%1 Steht untätig bereit: der andere Pool arbeitet.</translation>
    </message>
    <message>
        <source>%1 No rollout concerns it.</source>
        <translation>%1 Kein Rollout betrifft ihn.</translation>
    </message>
    <message>
        <source>%1 Not the baseline, so no stage takes it.</source>
        <translation>%1 Nicht das Basismodell, daher nimmt ihn keine Stufe auf.</translation>
    </message>
    <message>
        <source>%1 No stage has taken it in yet.</source>
        <translation>%1 Noch hat ihn keine Stufe aufgenommen.</translation>
    </message>
    <message>
        <source>Quarantined: two robots use this id, so it gets no commands and its results do not count.</source>
        <translation>Unter Quarantäne: zwei Roboter nutzen diese Kennung, daher keine Befehle und seine Ergebnisse zählen nicht.</translation>
    </message>
    <message>
        <source>Offline since %1 UTC; goes back to %2 by itself when its lease ends.</source>
        <translation>Offline seit %1 UTC; kehrt von selbst zu %2 zurück, wenn seine Frist abläuft.</translation>
    </message>
    <message>
        <source>Offline since %1 UTC; offline is not failed.</source>
        <translation>Offline seit %1 UTC; offline ist nicht fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Stop the candidate</source>
        <translation>Kandidaten stoppen</translation>
    </message>
    <message>
        <source>Load the baseline</source>
        <translation>Basismodell laden</translation>
    </message>
    <message>
        <source>Alert and investigate</source>
        <translation>Melden und untersuchen</translation>
    </message>
    <message>
        <source>%1 is on stage %2 of %3 (%4).</source>
        <translation>%1 ist auf Stufe %2 von %3 (%4).</translation>
    </message>
    <message>
        <source>Rolled back to %1: %2</source>
        <translation>Zurückgenommen auf %1: %2</translation>
    </message>
    <message>
        <source>All stages passed; %1 is being committed on every robot.</source>
        <translation>Alle Stufen bestanden; %1 wird auf jedem Roboter übernommen.</translation>
    </message>
    <message>
        <source>%1 is committed.</source>
        <translation>%1 ist endgültig übernommen.</translation>
    </message>
    <message>
        <source>Concluded, every robot is on %1: %2</source>
        <translation>Abgeschlossen, jeder Roboter ist auf %1: %2</translation>
    </message>
    <message>
        <source>The kernel gave no random bytes for a token.</source>
        <translation>Der Kernel lieferte keine Zufallsbytes für ein Token.</translation>
    </message>
    <message>
        <source>Here the plan %1 is not the plan that was run; what-if changes gates, not history, so robots, exposure and models must be those of the recorded plan %2.</source>
        <translation>Plan %1 ist hier nicht der gelaufene Plan; „Was wäre, wenn“ ändert Schranken, nicht den Verlauf: Roboter, Exposition und Modelle müssen die des aufgezeichneten Plans %2 sein.</translation>
    </message>
    <message>
        <source>the journal has %1, the engine now decides %2</source>
        <translation>das Journal hat %1, die Engine entscheidet jetzt %2</translation>
    </message>
    <message>
        <source>an entry is missing before it</source>
        <translation>davor fehlt ein Eintrag</translation>
    </message>
    <message>
        <source>The journal does not give the decisions that it holds: %1.</source>
        <translation>Das Journal ergibt nicht die Entscheidungen, die es enthält: %1.</translation>
    </message>
    <message>
        <source>in stage %1 after %2</source>
        <translation>in Stufe %1 nach %2</translation>
    </message>
    <message>
        <source>by the %1 gate (%2)</source>
        <translation>durch die Schranke (%1; %2)</translation>
    </message>
    <message>
        <source>was stopped %1 %2</source>
        <translation>wurde gestoppt %1 %2</translation>
    </message>
    <message>
        <source>began to commit after %1</source>
        <translation>begann nach %1 die Übernahme</translation>
    </message>
    <message>
        <source>was concluded after %1</source>
        <translation>wurde nach %1 abgeschlossen</translation>
    </message>
    <message>
        <source>has not ended and stands %1</source>
        <translation>ist nicht beendet und steht %1</translation>
    </message>
    <message>
        <source>with the tasks and failures of the recorded rollout, which %1</source>
        <translation>mit den Aufgaben und Fehlschlägen des aufgezeichneten Rollouts; dieser %1</translation>
    </message>
    <message>
        <source>%1 and %2 %3 the recorded rollout, which %4</source>
        <translation>%1 und %2 %3 dem aufgezeichneten Rollout; dieser %4</translation>
    </message>
    <message>
        <source>was resumed</source>
        <translation>wurde fortgesetzt</translation>
    </message>
    <message>
        <source>went on to stage %1</source>
        <translation>ging zu Stufe %1 weiter</translation>
    </message>
    <message>
        <source>was concluded</source>
        <translation>wurde abgeschlossen</translation>
    </message>
    <message>
        <source>began to commit</source>
        <translation>begann die Übernahme</translation>
    </message>
    <message>
        <source>was stopped %1</source>
        <translation>wurde gestoppt %1</translation>
    </message>
    <message>
        <source>went another way (%1)</source>
        <translation>nahm einen anderen Weg (%1)</translation>
    </message>
    <message>
        <source>would have done so in another way</source>
        <translation>hätte dies auf andere Weise getan</translation>
    </message>
    <message>
        <source>would have gone on</source>
        <translation>wäre weitergegangen</translation>
    </message>
    <message>
        <source>would have held</source>
        <translation>hätte gehalten</translation>
    </message>
    <message>
        <source>would have paused</source>
        <translation>hätte angehalten</translation>
    </message>
    <message>
        <source>would have been resumed</source>
        <translation>wäre fortgesetzt worden</translation>
    </message>
    <message>
        <source>would have gone on to stage %1</source>
        <translation>wäre zu Stufe %1 weitergegangen</translation>
    </message>
    <message>
        <source>would have been concluded</source>
        <translation>wäre abgeschlossen worden</translation>
    </message>
    <message>
        <source>would have committed</source>
        <translation>hätte übernommen</translation>
    </message>
    <message>
        <source>would have rolled back %1</source>
        <translation>hätte %1 zurückgenommen</translation>
    </message>
    <message>
        <source>would have gone another way</source>
        <translation>wäre anders verlaufen</translation>
    </message>
    <message>
        <source>%1 decides the same: the rollout %2</source>
        <translation>%1 entscheidet gleich: der Rollout %2</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>its gates would have failed %1 %2, %3</source>
        <translation>seine Schranken hätten %1 %2 angeschlagen, %3</translation>
    </message>
    <message>
        <source>none of its gates fails on the %1 that were recorded</source>
        <translation>keine seiner Schranken schlägt bei den aufgezeichneten an: %1</translation>
    </message>
    <message>
        <source>%1 would have rolled back %2 %3, %4.</source>
        <translation>%1 hätte %2 %3 zurückgenommen, %4.</translation>
    </message>
    <message>
        <source>In stage %1 after %2 the recorded rollout %3, but %4 %5; what would then have happened cannot be known. As recorded, %6.</source>
        <translation>In Stufe %1 nach %2: der aufgezeichnete Rollout %3, aber %4 %5; was dann geschehen wäre, ist nicht zu wissen. Wie aufgezeichnet: %6.</translation>
    </message>
    <message>
        <source>There is no rollout of this name in the journal.</source>
        <translation>Im Journal gibt es keinen Rollout dieses Namens.</translation>
    </message>
    <message>
        <source>%1 reports a model nobody deployed: %2 %3</source>
        <translation>%1 meldet ein Modell, das niemand ausgerollt hat: %2 %3</translation>
    </message>
    <message>
        <source>%1 left the candidate %2 times</source>
        <translation>%1 hat den Kandidaten %2-mal verlassen</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>The risk is high and robots cannot run two models at once, so the least that can show harm is a few robots.</source>
        <translation>Das Risiko ist hoch und Roboter können nicht zwei Modelle zugleich ausführen; am schonendsten zeigt sich Schaden an wenigen Robotern.</translation>
    </message>
    <message>
        <source>A bad candidate reaches 5 % of the robots for about 100 tasks before the next stage is even possible.</source>
        <translation>Ein schlechter Kandidat erreicht 5 % der Roboter für etwa 100 Aufgaben, bevor die nächste Stufe überhaupt möglich ist.</translation>
    </message>
    <message>
        <source>It takes in a few robots at a time, so room on the disks is needed where the candidate goes next.</source>
        <translation>Er nimmt wenige Roboter auf einmal auf; Platz ist nur dort nötig, wohin der Kandidat als Nächstes geht.</translation>
    </message>
    <message>
        <source>The risk is high, and in shadow no robot executes a single task with the candidate.</source>
        <translation>Das Risiko ist hoch, und im Shadow führt kein Roboter auch nur eine Aufgabe mit dem Kandidaten aus.</translation>
    </message>
    <message>
        <source>Both models see the same tasks, so a difference shows in fewer of them.</source>
        <translation>Beide Modelle sehen dieselben Aufgaben; ein Unterschied zeigt sich nach weniger Aufgaben.</translation>
    </message>
    <message>
        <source>A major change is best tried as a whole: green is validated in shadow and then takes over in one switch.</source>
        <translation>Eine große Änderung probiert man am besten als Ganzes: Green wird im Shadow geprüft und übernimmt dann in einem Schritt.</translation>
    </message>
    <message>
        <source>The reverse switch is as fast, because both models stay loaded.</source>
        <translation>Das Zurückschalten ist ebenso schnell, weil beide Modelle geladen bleiben.</translation>
    </message>
    <message>
        <source>A second set of robots is validated without any customer&apos;s task, and takes over in one switch.</source>
        <translation>Ein zweiter Satz Roboter wird ohne Kundenaufgaben geprüft und übernimmt in einem Schritt.</translation>
    </message>
    <message>
        <source>The old set stands by with the old model, so the reverse switch installs nothing.</source>
        <translation>Der alte Satz steht mit dem alten Modell bereit; das Zurückschalten installiert nichts.</translation>
    </message>
    <message>
        <source>Small changes that come often need no installation for each step: the share of tasks is only a number.</source>
        <translation>Kleine, häufige Änderungen brauchen nicht je Schritt eine Installation: der Anteil der Aufgaben ist nur eine Zahl.</translation>
    </message>
    <message>
        <source>Lowering the share takes a round trip.</source>
        <translation>Den Anteil zu senken braucht nur eine Nachricht hin und zurück.</translation>
    </message>
    <message>
        <source>Two arms at the same time tell the difference of the models from the difference of the days.</source>
        <translation>Zwei gleichzeitige Arme trennen den Unterschied der Modelle vom Unterschied der Tage.</translation>
    </message>
    <message>
        <source>It says how large the difference is, how sure that is, and what it could not have seen.</source>
        <translation>Es sagt, wie groß der Unterschied ist, wie sicher das ist und was nicht zu sehen gewesen wäre.</translation>
    </message>
    <message>
        <source>It ends with a conclusion and not with a commit: a canary follows if the answer is deploy.</source>
        <translation>Es endet mit einem Ergebnis, nicht mit einer Übernahme: lautet es „ausrollen“, folgt ein Canary.</translation>
    </message>
    <message>
        <source>Every robot runs both models: its own tasks take somewhat longer, and a robot that becomes too slow is taken out.</source>
        <translation>Jeder Roboter führt beide Modelle aus: seine Aufgaben dauern etwas länger, und ein zu langsamer Roboter wird herausgenommen.</translation>
    </message>
    <message>
        <source>What a candidate would have done is predicted, not seen.</source>
        <translation>Was ein Kandidat getan hätte, ist vorhergesagt, nicht gesehen.</translation>
    </message>
    <message>
        <source>At the switch the whole fleet is exposed at once.</source>
        <translation>Beim Umschalten ist die ganze Flotte auf einmal exponiert.</translation>
    </message>
    <message>
        <source>Every robot holds both models, and runs both while green is validated.</source>
        <translation>Jeder Roboter hält beide Modelle und führt beide aus, solange Green geprüft wird.</translation>
    </message>
    <message>
        <source>Half of the robots stand idle at any time: it needs spare hardware.</source>
        <translation>Die Hälfte der Roboter steht stets still: das braucht Reservegeräte.</translation>
    </message>
    <message>
        <source>At the switch all customers are exposed at once.</source>
        <translation>Beim Umschalten sind alle Kunden auf einmal exponiert.</translation>
    </message>
    <message>
        <source>Every robot holds both models for as long as the flag is below 100 %.</source>
        <translation>Jeder Roboter hält beide Modelle, solange das Flag unter 100 % ist.</translation>
    </message>
    <message>
        <source>Every robot is exposed, though for a part of its tasks.</source>
        <translation>Jeder Roboter ist exponiert, wenn auch nur für einen Teil seiner Aufgaben.</translation>
    </message>
    <message>
        <source>It ends with a recommendation and not with a commit: a canary follows if the answer is deploy.</source>
        <translation>Es endet mit einer Empfehlung, nicht mit einer Übernahme: lautet sie „ausrollen“, folgt ein Canary.</translation>
    </message>
    <message>
        <source>Half of the robots execute the candidate until both arms have 10 000 tasks; only its guardrail stops a bad one earlier.</source>
        <translation>Die Hälfte der Roboter führt den Kandidaten aus, bis beide Arme 10.000 Aufgaben haben; nur die Leitplanke stoppt einen schlechten früher.</translation>
    </message>
    <message>
        <source>With the default stages it takes about an hour of soak and 8 100 tasks of the candidate.</source>
        <translation>Mit den Standardstufen braucht es etwa eine Stunde Beobachtung und 8.100 Aufgaben des Kandidaten.</translation>
    </message>
    <message>
        <source>Without room for both models a robot cannot go back by a switch and is not eligible: free the disk first.</source>
        <translation>Ohne Platz für beide Modelle kann ein Roboter nicht zurückschalten und ist nicht geeignet: zuerst Platz schaffen.</translation>
    </message>
    <message>
        <source>It takes half of the robots out of service while they are validated: for a fleet with spare robots.</source>
        <translation>Die Hälfte der Roboter ist während der Prüfung außer Dienst: für Flotten mit Reserve.</translation>
    </message>
    <message>
        <source>It measures which model is better and switches nothing: for a question, not for a change.</source>
        <translation>Es misst, welches Modell besser ist, und schaltet nichts um: für eine Frage, nicht für eine Änderung.</translation>
    </message>
    <message>
        <source>It needs room for both models on every robot at once.</source>
        <translation>Es braucht auf jedem Roboter zugleich Platz für beide Modelle.</translation>
    </message>
    <message>
        <source>Robots would have to run two models at once, and their latency has no room for it.</source>
        <translation>Roboter müssten zwei Modelle zugleich ausführen, dafür lässt ihre Latenz keinen Raum.</translation>
    </message>
    <message>
        <source>The risk does not warrant a day that ends without a commit.</source>
        <translation>Das Risiko rechtfertigt keinen Tag, der ohne Übernahme endet.</translation>
    </message>
    <message>
        <source>Its switch exposes the whole fleet at once, which the risk forbids as a first step.</source>
        <translation>Beim Umschalten ist die ganze Flotte auf einmal exponiert; als erster Schritt ist das für dieses Risiko zu viel.</translation>
    </message>
    <message>
        <source>A small change does not need the whole fleet to switch at once.</source>
        <translation>Für eine kleine Änderung muss nicht die ganze Flotte auf einmal umschalten.</translation>
    </message>
    <message>
        <source>It keeps both models on every robot, which pays only for changes that come often.</source>
        <translation>Es hält beide Modelle auf jedem Roboter; das lohnt nur bei häufigen Änderungen.</translation>
    </message>
    <message>
        <source>It exposes every robot from its first step on.</source>
        <translation>Vom ersten Schritt an ist jeder Roboter exponiert.</translation>
    </message>
    <message>
        <source>Even a canary executes tasks with a candidate that nothing is known about yet; it is the next step.</source>
        <translation>Auch ein Canary führt Aufgaben mit einem noch unbekannten Kandidaten aus; er ist der nächste Schritt.</translation>
    </message>
    <message>
        <source>It would work too, in more steps than this change needs.</source>
        <translation>Es ginge auch, in mehr Schritten, als diese Änderung braucht.</translation>
    </message>
    <message>
        <source>The candidate must be another version of the baseline&apos;s model %1, but is of %2.</source>
        <translation>Der Kandidat muss eine andere Version des Basismodells %1 sein, ist aber von %2.</translation>
    </message>
    <message>
        <source>The candidate must have another version than the baseline.</source>
        <translation>Der Kandidat muss eine andere Version als das Basismodell haben.</translation>
    </message>
    <message>
        <source>The candidate must be another file than the baseline.</source>
        <translation>Der Kandidat muss eine andere Datei als das Basismodell sein.</translation>
    </message>
    <message>
        <source>Only a stage with the exposure &quot;share&quot; has a share that a loop can move.</source>
        <translation>Nur eine Stufe mit der Exposition „share“ hat einen Anteil, den ein Regelkreis bewegen kann.</translation>
    </message>
    <message>
        <source>A loop needs a share below 1 to begin with.</source>
        <translation>Ein Regelkreis braucht anfangs einen Anteil unter 1.</translation>
    </message>
    <message>
        <source>The tolerance must be smaller than the baseline of the success gate.</source>
        <translation>Die Toleranz muss kleiner als die Basis der Erfolgsschranke sein.</translation>
    </message>
    <message>
        <source>Only a stage with the exposure &quot;shadow&quot; has a latency budget.</source>
        <translation>Nur eine Stufe mit der Exposition „shadow“ hat ein Latenzbudget.</translation>
    </message>
    <message>
        <source>Arms are compared robot by robot: exposure &quot;share&quot; with share 1 and no loop.</source>
        <translation>Arme werden Roboter für Roboter verglichen: Exposition „share“ mit Anteil 1 und ohne Regelkreis.</translation>
    </message>
    <message>
        <source>A comparison needs robots in both arms: robots below 1.</source>
        <translation>Ein Vergleich braucht Roboter in beiden Armen: robots unter 1.</translation>
    </message>
    <message>
        <source>Only the first stage can compare: later ones have chosen their robots already.</source>
        <translation>Nur die erste Stufe kann vergleichen: spätere haben ihre Roboter schon gewählt.</translation>
    </message>
    <message>
        <source>Only the fixed horizon has a continuity correction.</source>
        <translation>Nur der feste Horizont hat eine Stetigkeitskorrektur.</translation>
    </message>
    <message>
        <source>The sequential method is two-sided.</source>
        <translation>Das sequenzielle Verfahren ist zweiseitig.</translation>
    </message>
    <message>
        <source>A pool uses the candidate for all of its tasks: exposure &quot;share&quot; with share 1 and no loop.</source>
        <translation>Ein Pool nutzt den Kandidaten für alle Aufgaben: Exposition „share“ mit Anteil 1 und ohne Regelkreis.</translation>
    </message>
    <message>
        <source>Pools need robots outside of it: robots below 1.</source>
        <translation>Pools brauchen Roboter außerhalb: robots unter 1.</translation>
    </message>
    <message>
        <source>A pool stays the same set of robots from stage to stage.</source>
        <translation>Ein Pool bleibt von Stufe zu Stufe derselbe Satz Roboter.</translation>
    </message>
    <message>
        <source>A commit needs a stage in which the pool serves: &quot;serve&quot;.</source>
        <translation>Eine Übernahme braucht eine Stufe, in der der Pool arbeitet: „serve“.</translation>
    </message>
    <message>
        <source>All stages choose their robots in one way: cohorts are nested.</source>
        <translation>Alle Stufen wählen Roboter auf eine Art: Kohorten sind verschachtelt.</translation>
    </message>
    <message>
        <source>Another stage is named %1 too.</source>
        <translation>Eine andere Stufe heißt auch %1.</translation>
    </message>
    <message>
        <source>A stage must not expose fewer robots than the stage before it.</source>
        <translation>Eine Stufe darf nicht weniger Roboter exponieren als die vorige.</translation>
    </message>
    <message>
        <source>The maximum wait must not be shorter than the soak.</source>
        <translation>Die Höchstwartezeit darf nicht kürzer als die Beobachtung sein.</translation>
    </message>
    <message>
        <source>Only tasks that the candidate executes can be held against a control: use &quot;fixed&quot; or &quot;history&quot; in a shadow.</source>
        <translation>Nur vom Kandidaten ausgeführte Aufgaben lassen sich an einer Kontrolle messen: im Shadow „fixed“ oder „history“ nutzen.</translation>
    </message>
    <message>
        <source>At 100 % of robots and tasks no control is left: set &quot;holdBack&quot; to 0.02 to 0.05, or use &quot;fixed&quot; or &quot;history&quot;.</source>
        <translation>Bei 100 % der Roboter und Aufgaben bleibt keine Kontrolle: „holdBack“ auf 0.02 bis 0.05 setzen oder „fixed“ oder „history“ nutzen.</translation>
    </message>
    <message>
        <source>All stages with a control need one baseline and one margin, for their evidence is carried on.</source>
        <translation>Alle Stufen mit Kontrolle brauchen eine Basis und einen Spielraum, denn ihre Belege werden fortgeführt.</translation>
    </message>
    <message>
        <source>The last stage must try the candidate, not only install it.</source>
        <translation>Die letzte Stufe muss den Kandidaten erproben, nicht nur installieren.</translation>
    </message>
    <message>
        <source>A commit needs a last stage that executes the candidate; or set &quot;ending&quot; to &quot;conclude&quot;.</source>
        <translation>Eine Übernahme braucht eine letzte Stufe, die den Kandidaten ausführt; oder „ending“ auf „conclude“ setzen.</translation>
    </message>
    <message>
        <source>The last stage must use the candidate for all tasks: share 1.</source>
        <translation>Die letzte Stufe muss den Kandidaten für alle Aufgaben nutzen: Anteil 1.</translation>
    </message>
    <message>
        <source>The last stage of a canary must expose all robots: robots 1.</source>
        <translation>Die letzte Stufe eines Canary muss alle Roboter exponieren: robots 1.</translation>
    </message>
    <message>
        <source>A plan needs at least one stage.</source>
        <translation>Ein Plan braucht mindestens eine Stufe.</translation>
    </message>
    <message>
        <source>A control is compared by the method &quot;sequential&quot; only.</source>
        <translation>Eine Kontrolle wird nur mit der Methode „sequential“ verglichen.</translation>
    </message>
    <message>
        <source>Only a fixed or historical baseline can be taken literally.</source>
        <translation>Nur eine feste oder historische Basis kann wörtlich genommen werden.</translation>
    </message>
    <message>
        <source>The margin must be smaller than the baseline.</source>
        <translation>Der Spielraum muss kleiner als die Basis sein.</translation>
    </message>
    <message>
        <source>The good error rate must be smaller than the bad one.</source>
        <translation>Die gute Fehlerrate muss kleiner als die schlechte sein.</translation>
    </message>
    <message>
        <source>This gate guards the robots and cannot be left out.</source>
        <translation>Diese Schranke schützt die Roboter und kann nicht entfallen.</translation>
    </message>
    <message>
        <source>This member is there twice; remove one of them.</source>
        <translation>Dieses Feld gibt es zweimal; eines entfernen.</translation>
    </message>
    <message>
        <source>An object of a plan has at most %1 members.</source>
        <translation>Ein Objekt eines Plans hat höchstens %1 Felder.</translation>
    </message>
    <message>
        <source>The number is too large to be read.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>The plan is nested more than %1 levels deep.</source>
        <translation>Der Plan ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The plan has %1 bytes, but a plan may have at most %2.</source>
        <translation>Der Plan hat %1 Byte, erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>Must be an object, but is %1.</source>
        <translation>Muss ein Objekt sein, ist aber %1.</translation>
    </message>
    <message>
        <source>This member is missing.</source>
        <translation>Dieses Feld fehlt.</translation>
    </message>
    <message>
        <source>Must be a text, but is %1.</source>
        <translation>Muss ein Text sein, ist aber %1.</translation>
    </message>
    <message>
        <source>Must not be empty.</source>
        <translation>Darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Must have %1 to %2 bytes, but has %3.</source>
        <translation>Muss %1 bis %2 Byte haben, hat aber %3.</translation>
    </message>
    <message>
        <source>Must not contain line breaks or other control characters.</source>
        <translation>Darf keine Zeilenumbrüche oder andere Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Must be a whole number, but is %1.</source>
        <translation>Muss eine ganze Zahl sein, ist aber %1.</translation>
    </message>
    <message>
        <source>Must be at least %1 and at most %2, but is %3.</source>
        <translation>Muss mindestens %1 und höchstens %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>Must be a number, but is %1.</source>
        <translation>Muss eine Zahl sein, ist aber %1.</translation>
    </message>
    <message>
        <source>Must be %1, but is %2.</source>
        <translation>Muss %1 sein, ist aber %2.</translation>
    </message>
    <message>
        <source>Must have at most nine decimal places.</source>
        <translation>Darf höchstens neun Nachkommastellen haben.</translation>
    </message>
    <message>
        <source>Must have at most three decimal places, which are milliseconds.</source>
        <translation>Darf höchstens drei Nachkommastellen haben, das sind Millisekunden.</translation>
    </message>
    <message>
        <source>Must be true or false, but is %1.</source>
        <translation>Muss true oder false sein, ist aber %1.</translation>
    </message>
    <message>
        <source>Must be one of %1, but is %2.</source>
        <translation>Muss eines von %1 sein, ist aber %2.</translation>
    </message>
    <message>
        <source>There is no such member here.</source>
        <translation>Ein solches Feld gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no such member here; did you mean %1?</source>
        <translation>Ein solches Feld gibt es hier nicht; meinten Sie %1?</translation>
    </message>
    <message>
        <source>Must be a list, but is %1.</source>
        <translation>Muss eine Liste sein, ist aber %1.</translation>
    </message>
    <message>
        <source>Must have at most %1 %2s, but has %3.</source>
        <translation>Darf höchstens %1 Einträge (%2) haben, hat aber %3.</translation>
    </message>
    <message>
        <source>Must have 1 to %1 bytes.</source>
        <translation>Muss 1 bis %1 Byte haben.</translation>
    </message>
    <message>
        <source>The %1 %2 is named twice.</source>
        <translation>Zweimal genannt (%1): %2.</translation>
    </message>
    <message>
        <source>Must be a SHA-256 digest: 64 characters, each 0 to 9 or a to f.</source>
        <translation>Muss eine SHA-256-Prüfsumme sein: 64 Zeichen, je 0 bis 9 oder a bis f.</translation>
    </message>
    <message>
        <source>Must begin with https:// or http://, or be empty when robots need not fetch the model.</source>
        <translation>Muss mit https:// oder http:// beginnen oder leer sein, wenn Roboter das Modell nicht holen müssen.</translation>
    </message>
    <message>
        <source>A stage that only installs the candidate sees no task of it: quota 0.</source>
        <translation>Eine Stufe, die nur installiert, sieht keine Aufgabe des Kandidaten: quota 0.</translation>
    </message>
    <message>
        <source>Must be at least 1: time alone never lets a rollout advance.</source>
        <translation>Muss mindestens 1 sein: Zeit allein lässt einen Rollout nie weitergehen.</translation>
    </message>
    <message>
        <source>A plan has at most %1 stages, but this one has %2.</source>
        <translation>Ein Plan hat höchstens %1 Stufen, dieser hat %2.</translation>
    </message>
    <message>
        <source>Must be %1 or %2, but is %3.</source>
        <translation>Muss %1 oder %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>The plan could not be read: %1.</source>
        <translation>Der Plan konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a plan file.</source>
        <translation>Das ist ein Ordner, keine Plandatei.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most that a plan may have.</source>
        <translation>Die Datei ist größer als %1 Byte, das Höchstmaß für einen Plan.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has no success gate: a candidate that fails tasks is not noticed there.</source>
        <translation>Stufe „%1“ hat keine Erfolgsschranke: ein Kandidat mit fehlschlagenden Aufgaben fällt dort nicht auf.</translation>
    </message>
    <message>
        <source>The baseline&apos;s success rate comes from %L1 tasks; below %2 its own error can decide a gate.</source>
        <translation>Die Erfolgsrate des Basismodells stammt aus %L1 Aufgaben; unter %2 kann ihr eigener Fehler eine Schranke entscheiden.</translation>
    </message>
    <message>
        <source>Threshold success gates look at chance too: with the default stages they roll back about one in five candidates that are exactly as good as the baseline.</source>
        <translation>Schwellenschranken sehen auch den Zufall: mit den Standardstufen nehmen sie etwa jeden fünften gleich guten Kandidaten zurück.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has a quota of %L2 tasks, but its latency gate needs %3: it waits for more tasks.</source>
        <translation>Stufe „%1“ hat ein Aufgabensoll von %L2, ihre Latenzschranke braucht aber %3: sie wartet auf weitere.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has no lost gate: robots that go silent are not held against the candidate.</source>
        <translation>Stufe „%1“ hat keine Verlustschranke: verstummende Roboter zählen nicht gegen den Kandidaten.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; may end before a silent robot counts as lost: its soak is shorter than the time of the lost gate.</source>
        <translation>Stufe „%1“ kann enden, bevor ein stummer Roboter als verloren gilt: ihre Beobachtung ist kürzer als die Zeit der Verlustschranke.</translation>
    </message>
    <message>
        <source>The first stage &quot;%1&quot; already exposes %L2 % of the robots.</source>
        <translation>Schon die erste Stufe „%1“ exponiert %L2 % der Roboter.</translation>
    </message>
    <message>
        <source>The last stage does not expose all robots; those outside of it keep the baseline after the commit.</source>
        <translation>Die letzte Stufe exponiert nicht alle Roboter; die übrigen behalten nach der Übernahme das Basismodell.</translation>
    </message>
    <message>
        <source>A candidate that was rolled back is not barred and may be started again at once.</source>
        <translation>Ein zurückgenommener Kandidat ist nicht gesperrt und kann sofort wieder gestartet werden.</translation>
    </message>
    <message>
        <source>share %1 %</source>
        <translation>Anteil %1 %</translation>
    </message>
    <message>
        <source>closed loop</source>
        <translation>Regelkreis</translation>
    </message>
    <message>
        <source>%1 of %2 hold a verified %3; at least %L4 % must.</source>
        <translation>%2, davon %1 mit geprüftem %3; nötig sind mindestens %L4 %.</translation>
    </message>
    <message>
        <source>Every connected robot already holds the candidate.</source>
        <translation>Jeder verbundene Roboter hat den Kandidaten schon.</translation>
    </message>
    <message>
        <source>The model has %1; the fullest robot, %2, has %3 free.</source>
        <translation>Das Modell hat %1; der vollste Roboter, %2, hat %3 frei.</translation>
    </message>
    <message>
        <source>It does not fit on %1.</source>
        <translation>Auf %1 passt es nicht.</translation>
    </message>
    <message>
        <source>No robot needs to fetch the model over the network.</source>
        <translation>Kein Roboter muss das Modell über das Netz holen.</translation>
    </message>
    <message>
        <source>%1 for %2 at %3/s take about %4.</source>
        <translation>%1 für %2 bei %3/s dauern etwa %4.</translation>
    </message>
    <message>
        <source>The last rollback took %1.</source>
        <translation>Die letzte Rücknahme dauerte %1.</translation>
    </message>
    <message>
        <source>A rollback is estimated to take %1; none was measured yet.</source>
        <translation>Eine Rücknahme dauert geschätzt %1; gemessen wurde noch keine.</translation>
    </message>
    <message>
        <source>The last stage has no success gate.</source>
        <translation>Die letzte Stufe hat keine Erfolgsschranke.</translation>
    </message>
    <message>
        <source>Success of at least %L1 % over %L2 tasks in the last of %3 stages.</source>
        <translation>Erfolg von mindestens %L1 % über %L2 Aufgaben in der letzten von %3 Stufen.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; leaves out a gate that would roll a bad candidate back.</source>
        <translation>Stufe „%1“ lässt eine Schranke weg, die einen schlechten Kandidaten zurücknähme.</translation>
    </message>
    <message>
        <source>Every stage rolls back on success, stuck, latency, errors, lost robots and failed installs.</source>
        <translation>Jede Stufe prüft Erfolg, Festfahren, Latenz, Fehler, verlorene Roboter und Installation und nimmt bei Nichtbestehen zurück.</translation>
    </message>
    <message>
        <source>Must be a time such as 2026-11-23T14:50:18Z.</source>
        <translation>Muss eine Zeit sein wie 2026-11-23T14:50:18Z.</translation>
    </message>
    <message>
        <source>There is no item %1</source>
        <translation>Es gibt keinen Punkt %1</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>meinten Sie %1?</translation>
    </message>
    <message>
        <source>The item %1 is there twice.</source>
        <translation>Den Punkt %1 gibt es zweimal.</translation>
    </message>
    <message>
        <source>A reason has at least %1 characters.</source>
        <translation>Ein Grund hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The checklist could not be read: %1.</source>
        <translation>Die Checkliste konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Lab accuracy is at least the baseline&apos;s minus 2 %</source>
        <translation>Laborgenauigkeit mindestens die des Basismodells minus 2 Prozentpunkte</translation>
    </message>
    <message>
        <source>No task has a drop over 50 %</source>
        <translation>Bei keiner Aufgabe sinkt der Erfolg um mehr als 50 %</translation>
    </message>
    <message>
        <source>No task category is completely broken</source>
        <translation>Keine Aufgabenkategorie ist völlig unbrauchbar</translation>
    </message>
    <message>
        <source>Works on unseen object variations</source>
        <translation>Funktioniert bei ungesehenen Objektvarianten</translation>
    </message>
    <message>
        <source>Joint limits are never violated</source>
        <translation>Gelenkgrenzen werden nie verletzt</translation>
    </message>
    <message>
        <source>Collision detection works with the new model</source>
        <translation>Kollisionserkennung funktioniert mit dem neuen Modell</translation>
    </message>
    <message>
        <source>Emergency stop is tested</source>
        <translation>Not-Halt ist geprüft</translation>
    </message>
    <message>
        <source>Cannot hurt a person</source>
        <translation>Niemand kann verletzt werden</translation>
    </message>
    <message>
        <source>Can fall back to the baseline</source>
        <translation>Rückkehr zum Basismodell ist möglich</translation>
    </message>
    <message>
        <source>Storage fits: model size × robots</source>
        <translation>Speicher reicht: Modellgröße × Roboter</translation>
    </message>
    <message>
        <source>Latency is below 200 ms with the new model</source>
        <translation>Latenz mit dem neuen Modell unter 200 ms</translation>
    </message>
    <message>
        <source>Network can deploy to the fleet in less than 1 h</source>
        <translation>Netz versorgt die ganze Flotte in unter 1 h</translation>
    </message>
    <message>
        <source>Metrics dashboard shows success, latency and errors</source>
        <translation>Messwertanzeige zeigt Erfolg, Latenz und Fehler</translation>
    </message>
    <message>
        <source>Alerts are configured</source>
        <translation>Alarme sind eingerichtet</translation>
    </message>
    <message>
        <source>Logs trace every decision</source>
        <translation>Protokolle belegen jede Entscheidung</translation>
    </message>
    <message>
        <source>Rollback takes less than 5 min</source>
        <translation>Rücknahme dauert unter 5 min</translation>
    </message>
    <message>
        <source>Deployment engineer is on call</source>
        <translation>Rollout-Ingenieur in Bereitschaft</translation>
    </message>
    <message>
        <source>ML engineer is available</source>
        <translation>ML-Ingenieur ist erreichbar</translation>
    </message>
    <message>
        <source>Runbooks are written</source>
        <translation>Anleitungen sind geschrieben</translation>
    </message>
    <message>
        <source>Escalation is known</source>
        <translation>Eskalationsweg ist bekannt</translation>
    </message>
    <message>
        <source>Window is scheduled</source>
        <translation>Zeitfenster ist geplant</translation>
    </message>
    <message>
        <source>Success criteria are defined</source>
        <translation>Erfolgskriterien sind festgelegt</translation>
    </message>
    <message>
        <source>Failure criteria are defined</source>
        <translation>Abbruchkriterien sind festgelegt</translation>
    </message>
    <message>
        <source>Stakeholders are notified</source>
        <translation>Beteiligte sind informiert</translation>
    </message>
    <message>
        <source>The baseline&apos;s true success must lie between 0 and 1.</source>
        <translation>Der wahre Erfolg des Basismodells muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The share of the restarts must be at least 0 and below 1.</source>
        <translation>Der Anteil der Neustarts muss mindestens 0 und unter 1 sein.</translation>
    </message>
    <message>
        <source>The plan has %L1 tasks, but with such gates its characteristics are computed up to %2 only.</source>
        <translation>Der Plan hat %L1 Aufgaben, mit solchen Schranken wird die Charakteristik nur bis %2 berechnet.</translation>
    </message>
    <message>
        <source>No stage has a success gate, so the candidate&apos;s success decides nothing.</source>
        <translation>Keine Stufe hat eine Erfolgsschranke, der Erfolg des Kandidaten entscheidet also nichts.</translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation>Die Berechnung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The plan compares no arms.</source>
        <translation>Der Plan vergleicht keine Arme.</translation>
    </message>
    <message>
        <source>%1 successes of %L2 tasks are impossible.</source>
        <translation>%1 Erfolge von %L2 Aufgaben sind unmöglich.</translation>
    </message>
    <message>
        <source>The exact test takes at most %L1 tasks; use Pearson&apos;s.</source>
        <translation>Der exakte Test nimmt höchstens %L1 Aufgaben; Pearson nutzen.</translation>
    </message>
    <message>
        <source>less than 1 to</source>
        <translation>weniger als 1 zu</translation>
    </message>
    <message>
        <source>A count cannot be negative.</source>
        <translation>Eine Anzahl kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>There are no values in any bin.</source>
        <translation>In keiner Klasse sind Werte.</translation>
    </message>
    <message>
        <source>The index needs at least two bins.</source>
        <translation>Der Index braucht mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>There are %1 bins where training has %2.</source>
        <translation>Es gibt %1 Klassen, das Training hat %2.</translation>
    </message>
    <message>
        <source>The floor plan cannot be opened.</source>
        <translation>Der Grundriss lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The floor plan is larger than 16 MiB.</source>
        <translation>Der Grundriss ist größer als 16 MiB.</translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2.</source>
        <translation>Kein JSON bei Byte %1: %2.</translation>
    </message>
    <message>
        <source>The floor plan is not a JSON object.</source>
        <translation>Der Grundriss ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The GeoJSON is not a FeatureCollection.</source>
        <translation>Das GeoJSON ist keine FeatureCollection.</translation>
    </message>
    <message>
        <source>The GeoJSON has more than %1 points.</source>
        <translation>Das GeoJSON hat mehr als %1 Punkte.</translation>
    </message>
    <message>
        <source>Feature %1 cannot be read: lines and polygons of [x, y] in metres are needed.</source>
        <translation>Feature %1 ist nicht lesbar: nötig sind Linien und Polygone aus [x, y] in Metern.</translation>
    </message>
    <message>
        <source>The GeoJSON has no line and no polygon.</source>
        <translation>Das GeoJSON hat weder Linie noch Polygon.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>Der Schlüssel „%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;points&quot; must have two points, but has %1.</source>
        <translation>„points“ muss zwei Punkte haben, hat aber %1.</translation>
    </message>
    <message>
        <source>Point %1 needs &quot;pixel&quot;: [x, y] and &quot;metres&quot;: [x, y].</source>
        <translation>Punkt %1 braucht &quot;pixel&quot;: [x, y] und &quot;metres&quot;: [x, y].</translation>
    </message>
    <message>
        <source>The image %1 is larger than %2 pixels.</source>
        <translation>Das Bild %1 ist größer als %2 Pixel.</translation>
    </message>
    <message>
        <source>The image %1 cannot be read: %2.</source>
        <translation>Das Bild %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The two points must lie at least 10 pixels and 0.1 m apart.</source>
        <translation>Die zwei Punkte müssen mindestens 10 Pixel und 0,1 m auseinanderliegen.</translation>
    </message>
    <message>
        <source>A floor plan is a .yaml, .geojson or .json file.</source>
        <translation>Ein Grundriss ist eine .yaml-, .geojson- oder .json-Datei.</translation>
    </message>
    <message>
        <source>The map file cannot be opened.</source>
        <translation>Die Kartendatei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The map file is larger than 64 KiB.</source>
        <translation>Die Kartendatei ist größer als 64 KiB.</translation>
    </message>
    <message>
        <source>Line %1 is not &quot;key: value&quot;.</source>
        <translation>Zeile %1 ist nicht „key: value“.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is there twice.</source>
        <translation>Den Schlüssel „%1“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a number.</source>
        <translation>Der Wert von „%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The value of &quot;origin&quot; is not [x, y, yaw].</source>
        <translation>Der Wert von „origin“ ist nicht [x, y, yaw].</translation>
    </message>
    <message>
        <source>&quot;free_thresh&quot; must be below &quot;occupied_thresh&quot;.</source>
        <translation>„free_thresh“ muss unter „occupied_thresh“ liegen.</translation>
    </message>
    <message>
        <source>The image is larger than 8192 pixels.</source>
        <translation>Das Bild ist größer als 8192 Pixel.</translation>
    </message>
    <message>
        <source>The image cannot be read: %1.</source>
        <translation>Das Bild ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>&quot;resolution&quot; must be above 0 metres per pixel.</source>
        <translation>„resolution“ muss über 0 Meter je Pixel liegen.</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(nicht angegeben)</translation>
    </message>
    <message>
        <source>%1: median %L2 expected, %L3 live; PSI %L4 (alarm from %L5); KS distance %L6, p %7; %L8 and %L9 values</source>
        <translation>%1: Median erwartet %L2, live %L3; PSI %L4 (Alarm ab %L5); KS-Abstand %L6, p %7; %L8 und %L9 Werte</translation>
    </message>
    <message>
        <source>No feature could be compared.</source>
        <translation>Kein Merkmal war vergleichbar.</translation>
    </message>
    <message>
        <source>In the profile but not reported: %1.</source>
        <translation>Im Profil, aber nicht gemeldet: %1.</translation>
    </message>
    <message>
        <source>Reported but with nothing to compare: %1.</source>
        <translation>Gemeldet, aber ohne Vergleich: %1.</translation>
    </message>
    <message>
        <source>%L1 values of more than %2 features were left out.</source>
        <translation>%L1 Werte von mehr als %2 Merkmalen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Numeric observation features of the candidate&apos;s live tasks against %1. Supported when a feature&apos;s PSI reaches its alarm and the Kolmogorov-Smirnov test says p &lt; %2 shared by all features.</source>
        <translation>Numerische Beobachtungsmerkmale der Live-Aufgaben des Kandidaten gegen %1. Gestützt, wenn der PSI eines Merkmals seinen Alarm erreicht und der Kolmogorow-Smirnow-Test p &lt; %2 ergibt, geteilt über alle Merkmale.</translation>
    </message>
    <message>
        <source>its training profile</source>
        <translation>sein Trainingsprofil</translation>
    </message>
    <message>
        <source>those of the baseline&apos;s live tasks: no training profile was given</source>
        <translation>die der Live-Aufgaben des Basismodells: kein Trainingsprofil angegeben</translation>
    </message>
    <message>
        <source>%1 features could be compared; the candidate had %L2 live tasks.</source>
        <translation>%1 Merkmale waren vergleichbar; der Kandidat hatte %L2 Live-Aufgaben.</translation>
    </message>
    <message>
        <source>The candidate&apos;s training profile: without it, drift of the whole fleet cannot be seen, and a difference may be one between robots.</source>
        <translation>Das Trainingsprofil des Kandidaten: ohne es ist Drift der ganzen Flotte nicht zu sehen, und ein Unterschied kann einer zwischen Robotern sein.</translation>
    </message>
    <message>
        <source>At least %L1 values of each feature on both sides.</source>
        <translation>Mindestens %L1 Werte je Merkmal auf beiden Seiten.</translation>
    </message>
    <message>
        <source>Results with the features %1</source>
        <translation>Ergebnisse mit den Merkmalen %1</translation>
    </message>
    <message>
        <source>Has %1 bytes; at most %2.</source>
        <translation>Hat %1 Byte; höchstens %2.</translation>
    </message>
    <message>
        <source>A sample of %1 with seed %2 is under review and has %3 labels; it can only be made larger, with the same seed.</source>
        <translation>Eine Stichprobe von %1 mit Startwert %2 ist in Prüfung und hat %3 Labels; sie lässt sich nur mit demselben Startwert vergrößern.</translation>
    </message>
    <message>
        <source>This task is not in the sample under review, and only sampled ones count.</source>
        <translation>Diese Aufgabe ist nicht in der Stichprobe; nur solche zählen.</translation>
    </message>
    <message>
        <source>Several robots have a task of this name; write ROBOT/TASK.</source>
        <translation>Mehrere Roboter haben eine Aufgabe dieses Namens; ROBOT/TASK schreiben.</translation>
    </message>
    <message>
        <source>%1 were correct actions; 95 % interval %2 (Wilson), %3 (Clopper-Pearson). The candidate&apos;s success would be %4 instead of %L5 %, by the latter interval %6 to %7.</source>
        <translation>%1 waren richtige Aktionen; 95-%-Intervall %2 (Wilson), %3 (Clopper-Pearson). Der Erfolg des Kandidaten wäre %4 statt %L5 %, nach letzterem Intervall %6 bis %7.</translation>
    </message>
    <message>
        <source>Labels for %L1 more sampled tasks.</source>
        <translation>Labels für %L1 weitere Aufgaben der Stichprobe.</translation>
    </message>
    <message>
        <source>A larger sample with the same seed: the interval has 10 % inside.</source>
        <translation>Eine größere Stichprobe mit demselben Startwert: das Intervall enthält 10 %.</translation>
    </message>
    <message>
        <source>More failed tasks: all that the sample was drawn from are reviewed, and the interval has 10 % inside.</source>
        <translation>Mehr fehlgeschlagene Aufgaben: alle sind geprüft, und das Intervall enthält 10 %.</translation>
    </message>
    <message>
        <source>An operator marks each of a seeded sample of the candidate&apos;s failed tasks as a real failure or a correct action. Supported when the 95 % interval (Clopper-Pearson) of the share of correct actions is above %L1 %, not supported when it is below %L1 %.</source>
        <translation>Jemand kennzeichnet jede Aufgabe einer Stichprobe fehlgeschlagener Aufgaben des Kandidaten als echten Fehlschlag oder richtige Aktion. Gestützt, wenn das 95-%-Intervall (Clopper-Pearson) des Anteils richtiger Aktionen über %L1 % liegt, nicht gestützt, wenn unter %L1 %.</translation>
    </message>
    <message>
        <source>No failed task was reviewed.</source>
        <translation>Keine fehlgeschlagene Aufgabe wurde geprüft.</translation>
    </message>
    <message>
        <source>The candidate had no live task.</source>
        <translation>Der Kandidat hatte keine Live-Aufgabe.</translation>
    </message>
    <message>
        <source>The candidate had no failed task.</source>
        <translation>Der Kandidat hatte keine fehlgeschlagene Aufgabe.</translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation>Es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Failed tasks of the candidate.</source>
        <translation>Fehlgeschlagene Aufgaben des Kandidaten.</translation>
    </message>
    <message>
        <source>%L1 failed tasks of the candidate; no sample was drawn.</source>
        <translation>%L1 fehlgeschlagene Aufgaben des Kandidaten; keine Stichprobe gezogen.</translation>
    </message>
    <message>
        <source>A review of a sample of them, drawn with a seed, each marked as a real failure or a correct action.</source>
        <translation>Eine Prüfung einer Stichprobe davon, mit Startwert gezogen, jede als echter Fehlschlag oder richtige Aktion gekennzeichnet.</translation>
    </message>
    <message>
        <source>%1 of the %L2 sampled failed tasks are reviewed; drawn from %3 with seed %4 by %5 at %6.</source>
        <translation>%1 von %L2 Aufgaben der Stichprobe sind geprüft; gezogen aus %3 mit Startwert %4 von %5 um %6.</translation>
    </message>
    <message>
        <source>the candidate on seen categories</source>
        <translation>der Kandidat bei gesehenen Kategorien</translation>
    </message>
    <message>
        <source>the candidate on unseen categories</source>
        <translation>der Kandidat bei ungesehenen Kategorien</translation>
    </message>
    <message>
        <source>the baseline on those seen categories</source>
        <translation>das Basismodell bei diesen gesehenen Kategorien</translation>
    </message>
    <message>
        <source>the baseline on those unseen categories</source>
        <translation>das Basismodell bei diesen ungesehenen Kategorien</translation>
    </message>
    <message>
        <source>At least %L1 live tasks of %2; there are %3.</source>
        <translation>Mindestens %L1 Live-Aufgaben: %2; es gibt %3.</translation>
    </message>
    <message>
        <source>About %L1 tasks of the candidate on unseen categories, to measure the excess to 5 points; there are %2.</source>
        <translation>Etwa %L1 Aufgaben des Kandidaten bei ungesehenen Kategorien, um den Überschuss auf 5 Punkte zu messen; es gibt %2.</translation>
    </message>
    <message>
        <source>Success on task categories seen in training against unseen ones, candidate and baseline: how much more the candidate drops. Supported when the whole 95 % interval of the excess drop is above 0; not supported when it is below 10 points.</source>
        <translation>Erfolg bei im Training gesehenen gegen ungesehene Aufgabenkategorien, Kandidat und Basismodell: wie viel stärker der Kandidat abfällt. Gestützt, wenn das ganze 95-%-Intervall des zusätzlichen Abfalls über 0 liegt; nicht gestützt, wenn unter 10 Punkten.</translation>
    </message>
    <message>
        <source>Unseen: %1. Candidate: %2 seen, %3 unseen. Baseline: %4 seen, %5 unseen.</source>
        <translation>Ungesehen: %1. Kandidat: %2 gesehen, %3 ungesehen. Basismodell: %4 gesehen, %5 ungesehen.</translation>
    </message>
    <message>
        <source>No task of the candidate was of a category that its training set did not have.</source>
        <translation>Keine Aufgabe des Kandidaten war aus einer Kategorie, die seinem Training fehlte.</translation>
    </message>
    <message>
        <source>There are too few tasks to compare.</source>
        <translation>Zu wenige Aufgaben für einen Vergleich.</translation>
    </message>
    <message>
        <source>Excess drop on unseen categories %1 points, 95 % interval %2, p %3.</source>
        <translation>Zusätzlicher Abfall bei ungesehenen Kategorien %1 Punkte, 95-%-Intervall %2, p %3.</translation>
    </message>
    <message>
        <source>Has %1 numbers; at most %2 are allowed.</source>
        <translation>Hat %1 Zahlen; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>Must be at least one number, each larger than the one before.</source>
        <translation>Mindestens eine Zahl, jede größer als die vorige.</translation>
    </message>
    <message>
        <source>Must have one number more than edges, %1, but has %2.</source>
        <translation>Muss eine Zahl mehr als edges haben, %1, hat aber %2.</translation>
    </message>
    <message>
        <source>Must be whole numbers from 0 to 10^12.</source>
        <translation>Muss aus ganzen Zahlen von 0 bis 10^12 bestehen.</translation>
    </message>
    <message>
        <source>Must count at least %L1 values.</source>
        <translation>Muss mindestens %L1 Werte zählen.</translation>
    </message>
    <message>
        <source>The feature %1 is there twice.</source>
        <translation>Das Merkmal %1 gibt es zweimal.</translation>
    </message>
    <message>
        <source>Must be at least %1 numbers.</source>
        <translation>Muss mindestens %1 Zahlen haben.</translation>
    </message>
    <message>
        <source>A feature has either edges and counts, or samples.</source>
        <translation>Ein Merkmal hat entweder edges und counts oder samples.</translation>
    </message>
    <message>
        <source>Must be a list of 1 to %1 features.</source>
        <translation>Muss eine Liste von 1 bis %1 Merkmalen sein.</translation>
    </message>
    <message>
        <source>The profile could not be read: %1.</source>
        <translation>Das Profil konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The training profile cannot be read.</source>
        <translation>Das Trainingsprofil ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A training profile has at most 256 KiB; give counts instead of samples.</source>
        <translation>Ein Trainingsprofil hat höchstens 256 KiB; counts statt samples angeben.</translation>
    </message>
    <message>
        <source>There is no room for a backup: it needs %1 MB, %2 MB are free.</source>
        <translation>Kein Platz für eine Sicherung: sie braucht %1 MB, frei sind %2 MB.</translation>
    </message>
    <message>
        <source>The file system cannot keep a write-ahead log</source>
        <translation>Das Dateisystem kann kein Write-Ahead-Log führen</translation>
    </message>
    <message>
        <source>The disk is full; nothing was written</source>
        <translation>Die Platte ist voll; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>Another program has the database open</source>
        <translation>Ein anderes Programm hat die Datenbank geöffnet</translation>
    </message>
    <message>
        <source>The disk or the database refused</source>
        <translation>Platte oder Datenbank hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>The directory cannot be made: %1.</source>
        <translation>Das Verzeichnis lässt sich nicht anlegen: %1.</translation>
    </message>
    <message>
        <source>its file is empty</source>
        <translation>ihre Datei ist leer</translation>
    </message>
    <message>
        <source>The database is missing; the next run or the console restores the newest backup.</source>
        <translation>Die Datenbank fehlt; der nächste Lauf oder die Konsole stellt die neueste Sicherung her.</translation>
    </message>
    <message>
        <source>There is no data here yet.</source>
        <translation>Hier sind noch keine Daten.</translation>
    </message>
    <message>
        <source>The story of a restoration cannot be read: %1.</source>
        <translation>Der Bericht einer Wiederherstellung ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The database was damaged (%1).</source>
        <translation>Die Datenbank war beschädigt (%1).</translation>
    </message>
    <message>
        <source>It was moved to %1.</source>
        <translation>Sie wurde nach %1 verschoben.</translation>
    </message>
    <message>
        <source>The backup %1 could not be used.</source>
        <translation>Die Sicherung %1 war nicht brauchbar.</translation>
    </message>
    <message>
        <source>There is no sound backup: a new database was begun, and all history is missing.</source>
        <translation>Keine brauchbare Sicherung: eine neue Datenbank wurde begonnen, der ganze Verlauf fehlt.</translation>
    </message>
    <message>
        <source>It was restored from the backup %1 of %2 with %3 journal entries. Whatever happened later is not in it.</source>
        <translation>Wiederhergestellt aus der Sicherung %1 vom %2 mit %3 Journaleinträgen. Späteres fehlt.</translation>
    </message>
    <message>
        <source>There is no room to restore the backup.</source>
        <translation>Kein Platz, um die Sicherung wiederherzustellen.</translation>
    </message>
    <message>
        <source>it cannot be copied: %1</source>
        <translation>sie lässt sich nicht kopieren: %1</translation>
    </message>
    <message>
        <source>The database is damaged (%1) and cannot be moved aside: %2</source>
        <translation>Die Datenbank ist beschädigt (%1) und lässt sich nicht beiseitelegen: %2</translation>
    </message>
    <message>
        <source>The database was damaged (%1).%2 It cannot be restored now: %3 The next start tries again.</source>
        <translation>Die Datenbank war beschädigt (%1).%2 Sie lässt sich jetzt nicht wiederherstellen: %3 Der nächste Start versucht es erneut.</translation>
    </message>
    <message>
        <source>its restoration was cut short</source>
        <translation>ihre Wiederherstellung wurde abgebrochen</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>ihre Datei fehlt</translation>
    </message>
    <message>
        <source>entries of the journal are missing</source>
        <translation>Einträge des Journals fehlen</translation>
    </message>
    <message>
        <source>The file is a database of another program.</source>
        <translation>Die Datei ist eine Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>The data was written by a newer Slipway.</source>
        <translation>Die Daten stammen von einem neueren Slipway.</translation>
    </message>
    <message>
        <source>The data was written by an older Slipway; open it with the console once.</source>
        <translation>Die Daten stammen von einem älteren Slipway; einmal mit der Konsole öffnen.</translation>
    </message>
    <message>
        <source>audit record %1: %2</source>
        <translation>Prüfeintrag %1: %2</translation>
    </message>
    <message>
        <source>The store failed: %1.</source>
        <translation>Der Speicher versagte: %1.</translation>
    </message>
    <message>
        <source>The data was opened for reading only.</source>
        <translation>Die Daten sind nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The database file was replaced or removed while it was in use; nothing was written.</source>
        <translation>Die Datenbankdatei wurde im Betrieb ersetzt oder entfernt; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The journal goes on with entry %1, not %2.</source>
        <translation>Das Journal geht mit Eintrag %1 weiter, nicht %2.</translation>
    </message>
    <message>
        <source>The audit log goes on with decision %1, not %2.</source>
        <translation>Das Prüfprotokoll geht mit Entscheidung %1 weiter, nicht %2.</translation>
    </message>
    <message>
        <source>There is no token for this robot.</source>
        <translation>Für diesen Roboter gibt es kein Token.</translation>
    </message>
    <message>
        <source>The backup was stopped for something more urgent.</source>
        <translation>Die Sicherung wurde für Dringenderes abgebrochen.</translation>
    </message>
    <message>
        <source>messages are text frames</source>
        <translation>Nachrichten sind Textrahmen</translation>
    </message>
    <message>
        <source>the first message must be a valid hello</source>
        <translation>die erste Nachricht muss ein gültiges hello sein</translation>
    </message>
    <message>
        <source>the first message must be a hello request</source>
        <translation>die erste Nachricht muss eine hello-Anfrage sein</translation>
    </message>
    <message>
        <source>the robot id differs from the one in the path</source>
        <translation>die Roboterkennung weicht von der im Pfad ab</translation>
    </message>
    <message>
        <source>The console is busy.</source>
        <translation>Die Konsole ist beschäftigt.</translation>
    </message>
    <message>
        <source>busy, try later</source>
        <translation>beschäftigt, später versuchen</translation>
    </message>
    <message>
        <source>Too many messages.</source>
        <translation>Zu viele Nachrichten.</translation>
    </message>
    <message>
        <source>This session had its hello already.</source>
        <translation>Diese Sitzung hatte ihr hello schon.</translation>
    </message>
    <message>
        <source>state and results are requests and need an id.</source>
        <translation>state und results sind Anfragen und brauchen eine Kennung.</translation>
    </message>
    <message>
        <source>no hello in time</source>
        <translation>kein rechtzeitiges hello</translation>
    </message>
    <message>
        <source>the robot reads too slowly</source>
        <translation>der Roboter liest zu langsam</translation>
    </message>
    <message>
        <source>silent for too long</source>
        <translation>zu lange stumm</translation>
    </message>
    <message>
        <source>a message was too big</source>
        <translation>eine Nachricht war zu groß</translation>
    </message>
    <message>
        <source>a text was not UTF-8</source>
        <translation>ein Text war kein UTF-8</translation>
    </message>
    <message>
        <source>connection lost: %1</source>
        <translation>Verbindung verloren: %1</translation>
    </message>
    <message>
        <source>label sample</source>
        <translation>Labelsstichprobe</translation>
    </message>
    <message>
        <source>A label is TASK=real or TASK=correct.</source>
        <translation>Ein Etikett ist TASK=real oder TASK=correct.</translation>
    </message>
    <message>
        <source>A rollback is estimated to take %1; none was measured in the last 30 days.</source>
        <translation>Eine Rücknahme dauert geschätzt %1; in den letzten 30 Tagen wurde keine gemessen.</translation>
    </message>
    <message>
        <source>The template could not be read: %1.</source>
        <translation>Die Vorlage konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, but a checklist may have at most %2.</source>
        <translation>Die Datei hat %1 Byte, eine Checkliste darf aber höchstens %2 haben.</translation>
    </message>
    <message>
        <source>Must have at most %1 characters.</source>
        <translation>Darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>Must have at most %1 items, but has %2.</source>
        <translation>Darf höchstens %1 Punkte haben, hat aber %2.</translation>
    </message>
    <message>
        <source>Text and group must be one line without control characters or marks that turn the direction.</source>
        <translation>Text und Gruppe müssen je eine Zeile sein, ohne Steuerzeichen oder Zeichen, die die Schreibrichtung ändern.</translation>
    </message>
    <message>
        <source>This item is there twice.</source>
        <translation>Diesen Punkt gibt es zweimal.</translation>
    </message>
    <message>
        <source>This is a standard item, which is always on the list.</source>
        <translation>Dies ist ein Standardpunkt, der immer auf der Liste steht.</translation>
    </message>
    <message>
        <source>Must be &quot;own.&quot; and then small letters a-z, digits, dots or hyphens.</source>
        <translation>Muss „own.“ sein und dann Kleinbuchstaben a-z, Ziffern, Punkte oder Bindestriche.</translation>
    </message>
    <message>
        <source>This desk keeps no raw results, so there is nothing to investigate.</source>
        <translation>Diese Konsole bewahrt keine Rohergebnisse auf, daher gibt es nichts zu untersuchen.</translation>
    </message>
    <message>
        <source>A sample has 1 to 10000 tasks.</source>
        <translation>Eine Stichprobe hat 1 bis 10000 Aufgaben.</translation>
    </message>
    <message>
        <source>The candidate has no failed task; there is nothing to review.</source>
        <translation>Der Kandidat hat keine fehlgeschlagene Aufgabe; es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>The rollout is still going on.</source>
        <translation>Der Rollout läuft noch.</translation>
    </message>
    <message>
        <source>The profile is of %1 %2%3, but the candidate is %4 %5.</source>
        <translation>Das Profil gehört zu %1 %2%3, der Kandidat ist aber %4 %5.</translation>
    </message>
    <message>
        <source>This is a replay.</source>
        <translation>Dies ist eine Wiedergabe.</translation>
    </message>
    <message>
        <source>enters stage %1</source>
        <translation>tritt in Stufe %1 ein</translation>
    </message>
    <message>
        <source>no gate fails</source>
        <translation>keine Schranke schlägt an</translation>
    </message>
    <message>
        <source>Its comparison is locked until both arms are complete; looking earlier would mislead.</source>
        <translation>Sein Vergleich ist gesperrt, bis beide Arme vollständig sind; früheres Hinsehen würde täuschen.</translation>
    </message>
    <message>
        <source>%1 with another digest</source>
        <translation>%1 mit anderer Prüfsumme</translation>
    </message>
    <message>
        <source> with another digest</source>
        <translation> mit anderer Prüfsumme</translation>
    </message>
    <message>
        <source>In the last drill %1 of %2 did not answer in time.</source>
        <translation>Letzte Übung: %2, davon haben %1 nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The last drill took %1 on %2, half of them %3 or less.</source>
        <translation>Die letzte Übung (%2) dauerte %1, bei der Hälfte höchstens %3.</translation>
    </message>
    <message>
        <source>%1 is compared with the candidate of %2</source>
        <translation>%1 wird mit dem Kandidaten von %2 verglichen</translation>
    </message>
    <message>
        <source>%1 stands by for %2</source>
        <translation>%1 steht für %2 bereit</translation>
    </message>
    <message>
        <source>the clean-up after %1 waits for %2</source>
        <translation>das Aufräumen nach %1 wartet auf %2</translation>
    </message>
    <message>
        <source>rollback drill: the baseline is loaded once more</source>
        <translation>Rücknahmeübung: das Basismodell wird noch einmal geladen</translation>
    </message>
    <message>
        <source>drill interrupted: %1; %2 of %3 had answered</source>
        <translation>Übung unterbrochen: %1; %3, davon hatten %2 geantwortet</translation>
    </message>
    <message>
        <source>%1 of %2 answered the drill within %3 s; no answer: %4</source>
        <translation>Übung: %2, davon haben %1 innerhalb von %3 s geantwortet; keine Antwort: %4</translation>
    </message>
    <message>
        <source>%1 answered the drill</source>
        <translation>Antwort auf die Übung: %1</translation>
    </message>
    <message>
        <source>%1 loaded nothing: their software knows no drills</source>
        <translation>nichts geladen: %1, weil ihre Software keine Übungen kennt</translation>
    </message>
    <message>
        <source>there is no robot %1</source>
        <translation>es gibt keinen Roboter %1</translation>
    </message>
    <message>
        <source>%1 was told to run another model</source>
        <translation>%1 soll ein anderes Modell ausführen</translation>
    </message>
    <message>
        <source>%1 stands by idle</source>
        <translation>%1 steht untätig bereit</translation>
    </message>
    <message>
        <source>a drill is running already</source>
        <translation>es läuft bereits eine Übung</translation>
    </message>
    <message>
        <source>the journal cannot be written: no drill</source>
        <translation>das Journal kann nicht geschrieben werden: keine Übung</translation>
    </message>
    <message>
        <source>at most %L1 robots can be in one drill</source>
        <translation>höchstens %L1 Roboter können an einer Übung teilnehmen</translation>
    </message>
    <message>
        <source>a robot is named twice</source>
        <translation>ein Roboter ist doppelt genannt</translation>
    </message>
    <message>
        <source>rollback drill: %1 load %2 %3 once more</source>
        <translation>Rücknahmeübung: %2 %3 wird noch einmal geladen (%1)</translation>
    </message>
    <message>
        <source>%1 was given another document</source>
        <translation>%1 hat ein anderes Dokument erhalten</translation>
    </message>
    <message>
        <source>the console was started again</source>
        <translation>die Konsole wurde neu gestartet</translation>
    </message>
    <message>
        <source>The decisions of %1 cannot be read: %2</source>
        <translation>Die Entscheidungen von %1 können nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The next start will take longer, it has to read more of the journal: %1</source>
        <translation>Der nächste Start dauert länger, er muss mehr vom Journal lesen: %1</translation>
    </message>
    <message>
        <source>The state kept for the start is not what the journal gives.</source>
        <translation>Der für den Start aufbewahrte Zustand ist nicht der, den das Journal ergibt.</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks succeeded since the last look, below %L3 %</source>
        <translation>%L1 von %L2 Aufgaben seit dem letzten Blick erfolgreich, unter %L3 %</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks succeeded since the last look, not below %L3 %</source>
        <translation>%L1 von %L2 Aufgaben seit dem letzten Blick erfolgreich, nicht unter %L3 %</translation>
    </message>
    <message>
        <source>%1 take-overs within a minute</source>
        <translation>%1 Übernahmen in einer Minute</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>%L1 of %L2 (%L3 %)</source>
        <translation>%L1 von %L2 (%L3 %)</translation>
    </message>
    <message>
        <source>an outage has only just ended, and they may still come back</source>
        <translation>ein Ausfall ist eben erst vorbei, und sie können noch zurückkommen</translation>
    </message>
    <message>
        <source>%1 holds: %2</source>
        <translation>%1 hält an: %2</translation>
    </message>
    <message>
        <source>most robots with the candidate are not connected</source>
        <translation>die meisten Roboter mit dem Kandidaten sind nicht verbunden</translation>
    </message>
    <message>
        <source>robot-released</source>
        <translation>Roboter aus der Quarantäne entlassen</translation>
    </message>
    <message>
        <source>%1 is out of quarantine: %2</source>
        <translation>%1 ist aus der Quarantäne entlassen: %2</translation>
    </message>
    <message>
        <source>%1 is not in quarantine</source>
        <translation>%1 ist nicht unter Quarantäne</translation>
    </message>
    <message>
        <source>Paused: %1; by now: %2</source>
        <translation>Angehalten: %1; inzwischen: %2</translation>
    </message>
    <message>
        <source>This is not JSON: unexpected %1 in line %2, column %3.</source>
        <translation>Das ist kein JSON: unerwartet %1 in Zeile %2, Spalte %3.</translation>
    </message>
    <message>
        <source>out of quarantine: say hello again</source>
        <translation>aus der Quarantäne entlassen: bitte neu melden</translation>
    </message>
    <message>
        <source>The trial is over: runs %1, digest verified.</source>
        <translation>Die Erprobung ist vorbei: führt %1 aus, Prüfsumme bestätigt.</translation>
    </message>
    <message>
        <source>At least %L1 live tasks of the candidate with the same numeric features in their results.</source>
        <translation>Mindestens %L1 Live-Aufgaben des Kandidaten mit denselben numerischen Merkmalen in ihren Ergebnissen.</translation>
    </message>
    <message>
        <source>At least %L1 live tasks of the candidate, and as many of the baseline, with the same numeric features in their results.</source>
        <translation>Mindestens %L1 Live-Aufgaben des Kandidaten und ebenso viele des Basismodells mit denselben numerischen Merkmalen in ihren Ergebnissen.</translation>
    </message>
    <message>
        <source>%1 take-overs of its connection within a minute: two robots use one id</source>
        <translation>%1 Übernahmen seiner Verbindung binnen einer Minute: zwei Roboter nutzen eine Kennung</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>canary rollout</source>
        <translation>Canary-Rollout</translation>
    </message>
    <message>
        <source>blue-green rollout</source>
        <translation>Blue-Green-Rollout</translation>
    </message>
    <message>
        <source>blue-green rollout with pools</source>
        <translation>Blue-Green-Rollout mit Pools</translation>
    </message>
    <message>
        <source>shadow deployment</source>
        <translation>Shadow-Betrieb</translation>
    </message>
    <message>
        <source>feature flag rollout</source>
        <translation>Rollout mit Feature-Flag</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>A/B-Test</translation>
    </message>
    <message>
        <source>rollout with custom stages</source>
        <translation>Rollout mit eigenen Stufen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 auf %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Robots exposed</source>
        <translation>Erreichte Roboter</translation>
    </message>
    <message>
        <source>Tasks affected</source>
        <translation>Betroffene Aufgaben</translation>
    </message>
    <message>
        <source>%L1, %L2 of them failed</source>
        <translation>%L1, davon %L2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%L1 min %L2 s</source>
        <translation>%L1 min %L2 s</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>keine Aufgabe</translation>
    </message>
    <message>
        <source>%L1 % of %L2 tasks (%L3 to %L4 %)</source>
        <translation>%L1 % von %L2 Aufgaben (%L3 bis %L4 %)</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Success (95 % interval)</source>
        <translation>Erfolg (95-%-Intervall)</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Gates at its end</source>
        <translation>Schranken am Ende</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>all pass</source>
        <translation>alle bestanden</translation>
    </message>
    <message>
        <source>hidden until complete</source>
        <translation>bis zum Ende verborgen</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>%1 between the first and the last robot that switched, %2 in all.</source>
        <translation>%1 zwischen dem ersten und dem letzten Roboter, der umschaltete, %2 insgesamt.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Control %1</source>
        <translation>Kontrolle %1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>%L1 points (95 % interval %L2 to %L3, Newcombe)</source>
        <translation>%L1 Punkte (95-%-Intervall %L2 bis %L3, Newcombe)</translation>
    </message>
    <message>
        <source>By the plan&apos;s method</source>
        <translation>Nach der Methode des Plans</translation>
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
        <translation>Chi-Quadrat</translation>
    </message>
    <message>
        <source>%L1: p %L2 (Pearson, two-sided), p %L3 (Yates), p %L4 (one-sided)</source>
        <translation>%L1: p %L2 (Pearson, zweiseitig), p %L3 (Yates), p %L4 (einseitig)</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Cohen&apos;s h %L1, power %L2</source>
        <translation>Cohens h %L1, Teststärke %L2</translation>
    </message>
    <message>
        <source>By robots</source>
        <translation>Nach Robotern</translation>
    </message>
    <message>
        <source>%L1 to %L2 points, p %L3; tasks of one robot resemble each other (correlation %L4)</source>
        <translation>%L1 bis %L2 Punkte, p %L3; Aufgaben eines Roboters ähneln sich (Korrelation %L4)</translation>
    </message>
    <message>
        <source>Few robots: a hint only.</source>
        <translation>Wenige Roboter: nur ein Hinweis.</translation>
    </message>
    <message>
        <source>Sample ratio</source>
        <translation>Stichprobenverhältnis</translation>
    </message>
    <message>
        <source>%L1 and %L2 robots, p %L3</source>
        <translation>%L1 und %L2 Roboter, p %L3</translation>
    </message>
    <message>
        <source>Not what was assigned.</source>
        <translation>Nicht wie zugeteilt.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>To find this difference</source>
        <translation>Um diesen Unterschied zu finden</translation>
    </message>
    <message>
        <source>%L1 tasks an arm for a power of 80 %</source>
        <translation>%L1 Aufgaben je Arm für eine Teststärke von 80 %</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Shadow</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Candidate, predicted</source>
        <translation>Kandidat, vorhergesagt</translation>
    </message>
    <message>
        <source>Baseline, observed</source>
        <translation>Basismodell, beobachtet</translation>
    </message>
    <message>
        <source>Only one succeeded</source>
        <translation>Nur eines erfolgreich</translation>
    </message>
    <message>
        <source>candidate %L1, baseline %L2: p %L3 (McNemar, exact)</source>
        <translation>Kandidat %L1, Basismodell %L2: p %L3 (McNemar, exakt)</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latenz p95</translation>
    </message>
    <message>
        <source>%L1 ms beside the shadow, %L2 ms alone</source>
        <translation>%L1 ms neben dem Shadow, %L2 ms allein</translation>
    </message>
    <message>
        <source>By category, worst first</source>
        <translation>Nach Kategorie, schlechteste zuerst</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Worst disagreements</source>
        <translation>Schlimmste Abweichungen</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>would succeed</source>
        <translation>wäre erfolgreich</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>würde fehlschlagen</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Return to the baseline</source>
        <translation>Rückkehr zum Basismodell</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>%L1 of %L2 verified on the baseline</source>
        <translation>%L1 von %L2 auf dem Basismodell bestätigt</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Nach Stunde</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>Stunde (UTC)</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>Success by site, worst first</source>
        <translation>Erfolg nach Standort, schlechteste zuerst</translation>
    </message>
    <message>
        <source>Success by kind, worst first</source>
        <translation>Erfolg nach Roboterart, schlechteste zuerst</translation>
    </message>
    <message>
        <source>Success by robot, worst first</source>
        <translation>Erfolg nach Roboter, schlechteste zuerst</translation>
    </message>
    <message>
        <source>Success by category, worst first</source>
        <translation>Erfolg nach Kategorie, schlechteste zuerst</translation>
    </message>
    <message>
        <source>Success by hour, worst first</source>
        <translation>Erfolg nach Stunde, schlechteste zuerst</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Label review: %L1 of %L2 sampled failed tasks</source>
        <translation>Prüfung der Labels: %L1 von %L2 gezogenen fehlgeschlagenen Aufgaben</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>real failure</source>
        <translation>echter Fehlschlag</translation>
    </message>
    <message>
        <source>correct action</source>
        <translation>richtige Aktion</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Checklist at the start</source>
        <translation>Checkliste beim Start</translation>
    </message>
    <message>
        <source>Started with open items</source>
        <translation>Mit offenen Punkten gestartet</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>Plan as it ran</source>
        <translation>Plan, wie er lief</translation>
    </message>
    <message>
        <source>The audit chain is intact: %L1 records.</source>
        <translation>Die Prüfkette ist unversehrt: %L1 Einträge.</translation>
    </message>
    <message>
        <source>The audit chain is broken: %1.</source>
        <translation>Die Prüfkette ist gebrochen: %1.</translation>
    </message>
    <message>
        <source>Made at %1.</source>
        <translation>Erstellt: %1.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>paused by the operator</source>
        <translation>von Hand angehalten</translation>
    </message>
    <message>
        <source>rolled back by the operator</source>
        <translation>von Hand zurückgenommen</translation>
    </message>
    <message>
        <source>%L1 to %L2</source>
        <translation>%L1 bis %L2</translation>
    </message>
    <message>
        <source>Alarms and events of before are not shown: %1</source>
        <translation>Frühere Alarme und Ereignisse werden nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>%1 taken out of shadow: %2 of its %L3 tasks took longer than %L4 ms</source>
        <translation>%1 aus dem Shadow genommen: %2 seiner %L3 Aufgaben dauerten länger als %L4 ms</translation>
    </message>
    <message>
        <source>the model&apos;s file does not fit this runtime</source>
        <translation>die Modelldatei passt nicht zu dieser Laufzeitumgebung</translation>
    </message>
    <message>
        <source>%1 Control arm of the comparison.</source>
        <translation>%1 Kontrollarm des Vergleichs.</translation>
    </message>
    <message>
        <source>%1 runs in shadow on stage %2 of %3 (%4); robots execute only %5.</source>
        <translation>%1 läuft auf Stufe %2 von %3 (%4) nur im Shadow; Roboter führen nur %5 aus.</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>prepare</source>
        <translation>vorbereiten</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>%1 for %2 % of its tasks, else %3.</source>
        <translation>%1 für %2 % seiner Aufgaben, sonst %3.</translation>
    </message>
    <message>
        <source>Executes %1; %2 only in shadow.</source>
        <translation>Führt %1 aus; %2 nur im Shadow.</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>Shadow</translation>
    </message>
</context>
<context>
    <name>DemoFleet</name>
    <message>
        <source>The demo fleet has ended: %1</source>
        <translation>Die Demoflotte ist beendet: %1</translation>
    </message>
    <message>
        <source>There is no place for the tokens of the demo fleet: %1</source>
        <translation>Es gibt keinen Ort für die Token der Demoflotte: %1</translation>
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
        <translation>kein Standort</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from version, to version</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2 items ticked</source>
        <translation>%1 von %2 Punkten abgehakt</translation>
    </message>
    <message>
        <source>, by %1, last at %2</source>
        <translation>, von %1, zuletzt um %2</translation>
    </message>
    <message>
        <source>; started by emergency override: %1</source>
        <translation>; durch Notübersteuerung gestartet: %1</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Every stage that passes all its gates goes on to the next, and the last one commits. A gate that fails rolls every robot back at once.</source>
        <translation>Jede Stufe, die alle Schranken besteht, geht zur nächsten über, die letzte übernimmt endgültig. Eine nicht bestandene Schranke nimmt alle Roboter sofort zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Stages that pass go on by themselves, but %n of them wait(s) for you. A gate that fails rolls every robot back at once.</source>
        <translation>
            <numerusform>Bestandene Stufen gehen von selbst weiter, aber %n davon wartet auf Sie. Eine nicht bestandene Schranke nimmt alle Roboter sofort zurück.</numerusform>
            <numerusform>Bestandene Stufen gehen von selbst weiter, aber %n davon warten auf Sie. Eine nicht bestandene Schranke nimmt alle Roboter sofort zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gate: %2: %3</source>
        <translation>%1, Schranke: %2: %3</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>about %1; %2 of %3 robots hold a verified %4</source>
        <translation>etwa %1; %2 von %3 Robotern haben ein geprüftes %4</translation>
    </message>
    <message>
        <source>stage %1 (%2)</source>
        <translation>Stufe %1 (%2)</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Roboter</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) online: %1</source>
        <translation>
            <numerusform>%n Roboter online: %1</numerusform>
            <numerusform>%n Roboter online: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s), offline or quarantined</source>
        <translation>
            <numerusform>%n Roboter, offline oder unter Quarantäne</numerusform>
            <numerusform>%n Roboter, offline oder unter Quarantäne</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>%1 %2 (digest %3…)</source>
        <translation>%1 %2 (Prüfsumme %3…)</translation>
    </message>
    <message>
        <source>First stage</source>
        <translation>Erste Stufe</translation>
    </message>
    <message>
        <source>%1 of the robots until %2 tasks, at least %3</source>
        <translation>%1 der Roboter bis %2 Aufgaben, mindestens %3</translation>
    </message>
    <message>
        <source>Without you</source>
        <translation>Ohne Sie</translation>
    </message>
    <message>
        <source>Never without you</source>
        <translation>Nie ohne Sie</translation>
    </message>
    <message>
        <source>Going past a gate that has not passed. If this console dies, robots on %1 go back to %2 by themselves within %3.</source>
        <translation>Weiterschalten über eine nicht bestandene Schranke. Fällt diese Konsole aus, kehren Roboter auf %1 innerhalb von %3 von selbst zu %2 zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) keep %1 for good; it becomes their baseline</source>
        <translation>
            <numerusform>%n Roboter behält %1 endgültig; es wird sein Basismodell</numerusform>
            <numerusform>%n Roboter behalten %1 endgültig; es wird ihr Basismodell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more robot(s) go %1 (%2)</source>
        <translation>
            <numerusform>%n weiterer Roboter wechselt %1 (%2)</numerusform>
            <numerusform>%n weitere Roboter wechseln %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Start “%1” on fleet %2?</source>
        <translation>„%1“ auf der Flotte %2 starten?</translation>
    </message>
    <message>
        <source>&amp;Do not start</source>
        <translation>&amp;Nicht starten</translation>
    </message>
    <message>
        <source>&amp;Start rollout</source>
        <translation>Rollout &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Override and start</source>
        <translation>&amp;Übersteuern und starten</translation>
    </message>
    <message numerus="yes">
        <source>The checklist has %n open item(s). Starting now is an emergency override and is recorded as one.</source>
        <translation>
            <numerusform>Die Checkliste hat %n offenen Punkt. Jetzt zu starten ist eine Notübersteuerung und wird so festgehalten.</numerusform>
            <numerusform>Die Checkliste hat %n offene Punkte. Jetzt zu starten ist eine Notübersteuerung und wird so festgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>&amp;Why must it start with open items?</source>
        <translation>&amp;Warum muss trotz offener Punkte gestartet werden?</translation>
    </message>
    <message numerus="yes">
        <source>This concerns more than %n robot(s). &amp;Type the fleet&apos;s name, “%1”:</source>
        <translation>
            <numerusform>Das betrifft mehr als %n Roboter. Namen der &amp;Flotte eingeben, „%1“:</numerusform>
            <numerusform>Das betrifft mehr als %n Roboter. Namen der &amp;Flotte eingeben, „%1“:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commit %1 on %n robot(s)?</source>
        <translation>
            <numerusform>%1 auf %n Roboter endgültig übernehmen?</numerusform>
            <numerusform>%1 auf %n Robotern endgültig übernehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Promote to %1?</source>
        <translation>Weiterschalten auf %1?</translation>
    </message>
    <message>
        <source>&amp;Stay at stage %1</source>
        <translation>Auf &amp;Stufe %1 bleiben</translation>
    </message>
    <message>
        <source>&amp;Commit %1</source>
        <translation>%1 endgültig über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Promote to %1</source>
        <translation>&amp;Weiterschalten auf %1</translation>
    </message>
    <message>
        <source>&amp;Override and promote</source>
        <translation>&amp;Übersteuern und weiterschalten</translation>
    </message>
    <message>
        <source>&amp;Why go on all the same?</source>
        <translation>&amp;Warum trotzdem weiter?</translation>
    </message>
    <message>
        <source>&amp;Type the rollout&apos;s name, “%1”:</source>
        <translation>&amp;Namen des Rollouts eingeben, „%1“:</translation>
    </message>
    <message>
        <source>Pause %1 at stage %2?</source>
        <translation>%1 auf Stufe %2 anhalten?</translation>
    </message>
    <message>
        <source>No further robot starts. The gates keep watching and may still roll back.</source>
        <translation>Kein weiterer Roboter wird umgestellt. Die Schranken werden weiter geprüft und können den Rollout zurücknehmen.</translation>
    </message>
    <message>
        <source>Mid-update now</source>
        <translation>Gerade beim Update</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n Roboter</numerusform>
            <numerusform>%n Roboter</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) stay on it</source>
        <translation>
            <numerusform>%n Roboter bleibt darauf</numerusform>
            <numerusform>%n Roboter bleiben darauf</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Let them finish</source>
        <translation>&amp;Fertig aktualisieren lassen</translation>
    </message>
    <message>
        <source>&amp;Hold those not begun</source>
        <translation>Nicht begonnene &amp;halten</translation>
    </message>
    <message>
        <source>&amp;Keep rolling out</source>
        <translation>&amp;Weiter ausrollen</translation>
    </message>
    <message>
        <source>&amp;Pause rollout</source>
        <translation>Rollout an&amp;halten</translation>
    </message>
    <message>
        <source>Raise the share of tasks on %1 to %2?</source>
        <translation>Anteil der Aufgaben für %1 auf %2 erhöhen?</translation>
    </message>
    <message>
        <source>Lower the share of tasks on %1 to %2?</source>
        <translation>Anteil der Aufgaben für %1 auf %2 senken?</translation>
    </message>
    <message>
        <source>More tasks use %1 at once. The gates keep watching and may still roll back.</source>
        <translation>Sofort nutzen mehr Aufgaben %1. Die Schranken werden weiter geprüft und können den Rollout zurücknehmen.</translation>
    </message>
    <message>
        <source>Robots choose with their next task; nothing is installed or removed.</source>
        <translation>Roboter wählen mit ihrer nächsten Aufgabe; nichts wird installiert oder entfernt.</translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation>Anteil der Aufgaben</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) take the new share</source>
        <translation>
            <numerusform>%n Roboter übernimmt den neuen Anteil</numerusform>
            <numerusform>%n Roboter übernehmen den neuen Anteil</numerusform>
        </translation>
    </message>
    <message>
        <source>Success so far</source>
        <translation>Erfolg bisher</translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation>%1 von %2 Aufgaben</translation>
    </message>
    <message>
        <source>At 0 %</source>
        <translation>Bei 0 %</translation>
    </message>
    <message>
        <source>the rollout waits for a decision: nothing more can be learned</source>
        <translation>der Rollout wartet auf eine Entscheidung: mehr ist nicht zu erfahren</translation>
    </message>
    <message>
        <source>Why (10 characters or more):</source>
        <translation>Warum (mindestens 10 Zeichen):</translation>
    </message>
    <message>
        <source>&amp;Stay at %1</source>
        <translation>Bei %1 &amp;bleiben</translation>
    </message>
    <message>
        <source>&amp;Raise to %1</source>
        <translation>Auf %1 &amp;erhöhen</translation>
    </message>
    <message>
        <source>&amp;Lower to %1</source>
        <translation>Auf %1 &amp;senken</translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n robot(s) to %1?</source>
        <translation>
            <numerusform>%n Roboter auf %1 zurücksetzen?</numerusform>
            <numerusform>%n Roboter auf %1 zurücksetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) that were ever sent %1</source>
        <translation>
            <numerusform>%n Roboter, an den %1 gesendet wurde</numerusform>
            <numerusform>%n Roboter, an die %1 gesendet wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Mid-update</source>
        <translation>Beim Update</translation>
    </message>
    <message>
        <source>Tasks affected so far</source>
        <translation>Bisher betroffene Aufgaben</translation>
    </message>
    <message>
        <source>%1, of them %2 failed</source>
        <translation>%1, davon %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>%1 is barred for %2; the bar can be lifted with a reason</source>
        <translation>%1 ist für %2 gesperrt; mit Begründung lässt sich die Sperre aufheben</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Nichts ändern</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Roll back %n robot(s)</source>
        <translation>
            <numerusform>%n Roboter &amp;zurücksetzen</numerusform>
            <numerusform>%n Roboter &amp;zurücksetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waive %n robot(s) whose state is unknown?</source>
        <translation>
            <numerusform>%n Roboter mit unbekanntem Zustand ausnehmen?</numerusform>
            <numerusform>%n Roboter mit unbekanntem Zustand ausnehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>“Rolled back” is then said although nobody has verified them. They still get %1 the moment they return.</source>
        <translation>Dann heißt es „Zurückgenommen“, obwohl niemand sie geprüft hat. Sie erhalten %1 trotzdem, sobald sie zurück sind.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Trial lease</source>
        <translation>Probefrist</translation>
    </message>
    <message>
        <source>a robot that cannot hear this console went back by itself after %1</source>
        <translation>ein Roboter, der diese Konsole nicht hört, kehrte nach %1 von selbst zurück</translation>
    </message>
    <message>
        <source>&amp;Keep trying</source>
        <translation>&amp;Weiter versuchen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Waive %n robot(s)</source>
        <translation>
            <numerusform>%n Roboter &amp;ausnehmen</numerusform>
            <numerusform>%n Roboter &amp;ausnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;hy is that acceptable?</source>
        <translation>Wa&amp;rum ist das vertretbar?</translation>
    </message>
    <message>
        <source>Quit while %1 is at stage %2?</source>
        <translation>Beenden, während %1 auf Stufe %2 ist?</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>In Erprobung</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) on %1</source>
        <translation>
            <numerusform>%n Roboter auf %1</numerusform>
            <numerusform>%n Roboter auf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>without this console they go back to %1 by themselves within %2</source>
        <translation>ohne diese Konsole kehren sie innerhalb von %2 von selbst zu %1 zurück</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>Beim nächsten Start</translation>
    </message>
    <message>
        <source>the rollout is taken up again where its record ends</source>
        <translation>wird der Rollout dort fortgesetzt, wo seine Aufzeichnung endet</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Abort the rollout of %1?</source>
        <translation>Rollout von %1 abbrechen?</translation>
    </message>
    <message>
        <source>Every robot goes back to %1 as in a rollback, but %2 is not to blame and is not barred.</source>
        <translation>Jeder Roboter kehrt wie bei einer Rücknahme zu %1 zurück, aber %2 trifft keine Schuld und wird nicht gesperrt.</translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>Rollout &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>When is %1 deleted?</source>
        <translation>Wann wird %1 gelöscht?</translation>
    </message>
    <message>
        <source>Until then %1 stays on the robots, and going back to it takes a round trip.</source>
        <translation>Bis dahin bleibt %1 auf den Robotern; der Rückweg braucht nur eine Nachricht hin und zurück.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation>Gelöscht von</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>no robot keeps it: %1 would have to be installed again</source>
        <translation>kein Roboter behält es: %1 müsste neu installiert werden</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Never delete it</source>
        <translation>&amp;Nie löschen</translation>
    </message>
    <message>
        <source>&amp;Hours from now</source>
        <translation>&amp;Stunden ab jetzt</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>&amp;Leave as planned</source>
        <translation>Wie geplant &amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Change clean-up</source>
        <translation>Aufräumen än&amp;dern</translation>
    </message>
    <message>
        <source>Lift the bar of %1?</source>
        <translation>Sperre von %1 aufheben?</translation>
    </message>
    <message>
        <source>It can then be rolled out again at once.</source>
        <translation>Er kann dann sofort wieder ausgerollt werden.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1, digest %2</source>
        <translation>%1, Prüfsumme %2</translation>
    </message>
    <message>
        <source>Barred by</source>
        <translation>Gesperrt durch</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;Why may it try again?</source>
        <translation>&amp;Warum darf er es erneut versuchen?</translation>
    </message>
    <message>
        <source>&amp;Keep the bar</source>
        <translation>Sperre &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Lift the bar</source>
        <translation>Sperre &amp;aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) run %1 beside each task; it executes nothing</source>
        <translation>
            <numerusform>%n Roboter rechnet %1 bei jeder Aufgabe mit; es führt nichts aus</numerusform>
            <numerusform>%n Roboter rechnen %1 bei jeder Aufgabe mit; es führt nichts aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) give %1 %2 of their tasks, now %3</source>
        <comment>robots, candidate, share then, share now</comment>
        <translation>
            <numerusform>%n Roboter gibt %1 künftig %2 seiner Aufgaben, jetzt %3</numerusform>
            <numerusform>%n Roboter geben %1 künftig %2 ihrer Aufgaben, jetzt %3</numerusform>
        </translation>
    </message>
    <message>
        <source>none is added</source>
        <translation>keiner kommt hinzu</translation>
    </message>
    <message>
        <source>Release %1 from quarantine?</source>
        <translation>%1 aus der Quarantäne entlassen?</translation>
    </message>
    <message>
        <source>Make sure first that only one robot uses this id: with two, one would get what is meant for the other.</source>
        <translation>Stellen Sie zuerst sicher, dass nur ein Roboter diese Kennung nutzt: bei zweien bekäme einer, was für den anderen bestimmt ist.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>Stumm seit</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>its connection is closed, it dials again and gets what it missed</source>
        <translation>seine Verbindung wird geschlossen, er verbindet sich neu und bekommt Versäumtes</translation>
    </message>
    <message>
        <source>it gets what it missed when it connects</source>
        <translation>er bekommt Versäumtes, sobald er sich verbindet</translation>
    </message>
    <message>
        <source>&amp;Why is it safe?</source>
        <translation>&amp;Warum ist es sicher?</translation>
    </message>
    <message>
        <source>&amp;Keep it in quarantine</source>
        <translation>Unter Quarantäne &amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Entlassen</translation>
    </message>
    <message>
        <source>No stage goes on without you. A gate that fails rolls every robot back at once.</source>
        <translation>Keine Stufe geht ohne Sie weiter. Eine nicht bestandene Schranke nimmt alle Roboter sofort zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) go back to %1 and are verified on it</source>
        <translation>
            <numerusform>%n Roboter kehrt zu %1 zurück und wird darauf geprüft</numerusform>
            <numerusform>%n Roboter kehren zu %1 zurück und werden darauf geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Conclude the trial of %1?</source>
        <translation>Erprobung von %1 abschließen?</translation>
    </message>
    <message>
        <source>&amp;Conclude</source>
        <translation>&amp;Abschließen</translation>
    </message>
    <message>
        <source>Not all that this stage asks for is there yet (%1). Going on is recorded with these figures, the gates keep being judged and can still roll back.</source>
        <translation>Noch ist nicht alles erfüllt, was diese Stufe verlangt (%1). Wenn Sie weiterschalten, wird das mit diesen Zahlen festgehalten; die Schranken werden weiter geprüft und können den Rollout noch zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Override and conclude</source>
        <translation>&amp;Übersteuern und abschließen</translation>
    </message>
    <message>
        <source>&amp;Override and commit</source>
        <translation>&amp;Übersteuern und endgültig übernehmen</translation>
    </message>
    <message>
        <source>%1 offline or in quarantine; they get %2 the moment they return</source>
        <translation>%1 offline oder unter Quarantäne; sie bekommen %2, sobald sie zurück sind</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) end the shadow of %1 and go on executing %2</source>
        <translation>
            <numerusform>%n Roboter beendet den Shadow von %1 und führt weiter %2 aus</numerusform>
            <numerusform>%n Roboter beenden den Shadow von %1 und führen weiter %2 aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Shadow</translation>
    </message>
    <message>
        <source>Tasks of this stage</source>
        <translation>Aufgaben dieser Stufe</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Beobachtung</translation>
    </message>
    <message numerus="yes">
        <source>Swap %n robot(s) to green (%1)?</source>
        <translation>
            <numerusform>%n Roboter auf Grün (%1) umschalten?</numerusform>
            <numerusform>%n Roboter auf Grün (%1) umschalten?</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;wap to %1</source>
        <translation>Auf %1 um&amp;schalten</translation>
    </message>
    <message>
        <source>&amp;Override and swap</source>
        <translation>&amp;Übersteuern und umschalten</translation>
    </message>
    <message>
        <source>The comparison is not complete. Concluding now ends the trial without a result, and is recorded with these figures.</source>
        <translation>Der Vergleich ist nicht vollständig. Ein Abschluss jetzt beendet die Erprobung ohne Ergebnis und wird mit diesen Zahlen festgehalten.</translation>
    </message>
    <message>
        <source>Not all that this stage asks for is there yet (%1). Concluding now is recorded with these figures.</source>
        <translation>Noch ist nicht alles da, was diese Stufe verlangt (%1). Ein Abschluss jetzt wird mit diesen Zahlen festgehalten.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>all execute %1; %2 only runs in shadow</source>
        <translation>alle führen %1 aus; %2 läuft nur im Shadow</translation>
    </message>
    <message>
        <source>%1 → 0 % at once; nothing has to be installed</source>
        <translation>%1 → 0 % sofort; nichts muss installiert werden</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
</context>
<context>
    <name>DisagreementsModel</name>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>would succeed</source>
        <translation>wäre erfolgreich</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>würde fehlschlagen</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>DisagreementsPanel</name>
    <message>
        <source>Tasks in which the models chose different actions, worst first, since this console started.</source>
        <translation>Aufgaben, in denen die Modelle verschiedene Aktionen wählten, schlimmste zuerst, seit dem Start dieser Konsole.</translation>
    </message>
    <message>
        <source>Disagreements, worst first</source>
        <translation>Abweichungen, schlimmste zuerst</translation>
    </message>
    <message>
        <source>Since this console started there was no task in which the models chose different actions. What came before is on the Investigate page.</source>
        <translation>Seit dem Start dieser Konsole gab es keine Aufgabe, in der die Modelle verschiedene Aktionen gewählt hätten. Was vorher war, steht auf der Seite Untersuchen.</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Plans and rollouts</source>
        <translation>Pläne und Rollouts</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
</context>
<context>
    <name>DrillPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names of robots, a number</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>robots that answered, of those asked</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The last drill, %1 by %2, was interrupted and counts for nothing: %3.</source>
        <translation>Die letzte Übung, %1 von %2, wurde unterbrochen und zählt nicht: %3.</translation>
    </message>
    <message>
        <source>Last drill, %1 by %2: robots that answered in time: %3. No answer: %4.</source>
        <translation>Letzte Übung, %1 von %2: Roboter mit rechtzeitiger Antwort: %3. Keine Antwort: %4.</translation>
    </message>
    <message>
        <source>Last drill, %1 by %2: nothing was measured, because the software of these robots knows no drills.</source>
        <translation>Letzte Übung, %1 von %2: nichts gemessen, weil die Software dieser Roboter keine Übungen kennt.</translation>
    </message>
    <message>
        <source>Last drill, %1 by %2: slowest robot %3, median %4; robots measured: %5.</source>
        <translation>Letzte Übung, %1 von %2: langsamster Roboter %3, Median %4; gemessene Roboter: %5.</translation>
    </message>
    <message>
        <source>&amp;Robots in the drill:</source>
        <translation>R&amp;oboter in der Übung:</translation>
    </message>
    <message>
        <source>Number of robots in the drill</source>
        <translation>Zahl der Roboter in der Übung</translation>
    </message>
    <message>
        <source>Measure a rollback in a drill?</source>
        <translation>Eine Rücknahme in einer Übung messen?</translation>
    </message>
    <message>
        <source>Each robot loads the model that it runs once more, and the desk measures how long it takes.</source>
        <translation>Jeder Roboter lädt das Modell, das er ausführt, noch einmal, und die Konsole misst, wie lange das dauert.</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>The model is loaded beside the copy that serves, and takes over between two tasks. The time runs from here until the robot reports that it serves, verified.</source>
        <translation>Das Modell wird neben der arbeitenden Kopie geladen und übernimmt zwischen zwei Aufgaben. Die Zeit läuft von hier, bis der Roboter meldet, dass es geprüft ist und arbeitet.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Nothing: no robot gets another model, and none stops its tasks.</source>
        <translation>Nichts: kein Roboter erhält ein anderes Modell, und keiner unterbricht seine Aufgaben.</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Wie es endet</translation>
    </message>
    <message>
        <source>When all have answered, or after 120 s. A rollout that needs one of these robots goes first and ends the drill.</source>
        <translation>Wenn alle geantwortet haben, oder nach 120 s. Ein Rollout, der einen dieser Roboter braucht, geht vor und beendet die Übung.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Start the drill</source>
        <translation>Übung &amp;starten</translation>
    </message>
    <message>
        <source>A drill is running: %1 of %2 robots have answered.</source>
        <translation>Eine Übung läuft: %1 von %2 Robotern haben geantwortet.</translation>
    </message>
    <message>
        <source>No rollback drill was made at this desk yet.</source>
        <translation>An dieser Konsole gab es noch keine Rücknahmeübung.</translation>
    </message>
    <message>
        <source>Open a plan first: its baseline is what the robots load.</source>
        <translation>Zuerst einen Plan öffnen: sein Basismodell ist, was die Roboter laden.</translation>
    </message>
    <message>
        <source>A drill is running.</source>
        <translation>Eine Übung läuft.</translation>
    </message>
    <message>
        <source>Say first who you are.</source>
        <translation>Zuerst angeben, wer Sie sind.</translation>
    </message>
    <message>
        <source>No robot can be in a drill now: it must be online, run the verified baseline of the open plan, and be in no rollout.</source>
        <translation>Kein Roboter kann jetzt an einer Übung teilnehmen: er muss online sein, das geprüfte Basismodell des geöffneten Plans ausführen und in keinem Rollout sein.</translation>
    </message>
    <message>
        <source>Rollback &amp;drill…</source>
        <translation>Rücknahme&amp;übung…</translation>
    </message>
    <message>
        <source>Measure a rollback in a drill</source>
        <translation>Eine Rücknahme in einer Übung messen</translation>
    </message>
    <message>
        <source>Measures a rollback on robots that are in no rollout.</source>
        <translation>Misst eine Rücknahme auf Robotern, die in keinem Rollout sind.</translation>
    </message>
    <message>
        <source>The drill was not started: %1.</source>
        <translation>Die Übung wurde nicht gestartet: %1.</translation>
    </message>
</context>
<context>
    <name>EnvironmentsView</name>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n Roboter</numerusform>
            <numerusform>%n Roboter</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue · %1</source>
        <translation>Blue · %1</translation>
    </message>
    <message>
        <source>serves again</source>
        <translation>arbeitet wieder</translation>
    </message>
    <message>
        <source>takes over again</source>
        <translation>übernimmt wieder</translation>
    </message>
    <message>
        <source>is being deleted, %1 to go</source>
        <translation>wird gelöscht, %1 stehen aus</translation>
    </message>
    <message>
        <source>kept until the clean-up</source>
        <translation>bis zum Aufräumen behalten</translation>
    </message>
    <message>
        <source>backup, ready on %1</source>
        <translation>Reserve, bereit auf %1</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>Green · %1</source>
        <translation>Green · %1</translation>
    </message>
    <message>
        <source>taken out of service</source>
        <translation>außer Dienst</translation>
    </message>
    <message>
        <source>serves on %1</source>
        <translation>arbeitet auf %1</translation>
    </message>
    <message>
        <source>validated in %1 of %2 tasks</source>
        <translation>geprüft in %1 von %2 Aufgaben</translation>
    </message>
    <message>
        <source>installed on %1 of %2</source>
        <translation>installiert auf %1 von %2</translation>
    </message>
    <message>
        <source>Swapped back</source>
        <translation>Zurückgeschaltet</translation>
    </message>
    <message>
        <source>Swapping back</source>
        <translation>Schaltet zurück</translation>
    </message>
    <message>
        <source>Swapped in %1, skew %2</source>
        <translation>Umgeschaltet in %1, Versatz %2</translation>
    </message>
    <message>
        <source>Swapping</source>
        <translation>Schaltet um</translation>
    </message>
    <message>
        <source>Ready to swap: Promote…</source>
        <translation>Bereit zum Umschalten: Weiterschalten…</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
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
        <translation>Nicht umgeschaltet; geschieht von selbst, wenn die Stufen davor bestehen</translation>
    </message>
    <message>
        <source>Not swapped; asks you before it swaps</source>
        <translation>Nicht umgeschaltet; fragt vorher</translation>
    </message>
</context>
<context>
    <name>EventLog</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Information und höher</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Least level of the events shown</source>
        <translation>Niedrigste gezeigte Ereignisebene</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Filter events by text</source>
        <translation>Ereignisse nach Text filtern</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Newest event last; times are UTC.</source>
        <translation>Neuestes Ereignis zuletzt; Zeiten in UTC.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 of %2 tasks (%3 – %4)</source>
        <translation>%1 von %2 Aufgaben (%3 – %4)</translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation>%1 von %2 Aufgaben</translation>
    </message>
    <message>
        <source>Comparison of %1 with %2</source>
        <translation>Vergleich von %1 mit %2</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Control %1</source>
        <translation>Kontrolle %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Hidden until both arms are complete: looking earlier would mislead. The guardrail watches meanwhile.</source>
        <translation>Verborgen, bis beide Arme vollständig sind: früheres Hinsehen würde täuschen. Die Leitplanke wacht solange.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>%1 points (95 % interval %2 to %3)</source>
        <translation>%1 Punkte (95-%-Intervall %2 bis %3)</translation>
    </message>
    <message>
        <source>By robots</source>
        <translation>Nach Robotern</translation>
    </message>
    <message>
        <source>%1 to %2, p %3: tasks of one robot are alike</source>
        <translation>%1 bis %2, p %3: Aufgaben eines Roboters ähneln sich</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>%1, valid at any time</source>
        <translation>%1, jederzeit gültig</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Cohen&apos;s h %1, power %2</source>
        <translation>Cohens h %1, Teststärke %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>%1 ausrollen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Sample ratio</source>
        <translation>Stichprobenverhältnis</translation>
    </message>
    <message>
        <source>not what was assigned (p %1): the comparison waits</source>
        <translation>nicht wie zugeteilt (p %1): der Vergleich wartet</translation>
    </message>
    <message>
        <source>Strays</source>
        <translation>Irrläufer</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) on %1 by robots of the control</source>
        <translation>
            <numerusform>%n Aufgabe auf %1 von Robotern der Kontrolle</numerusform>
            <numerusform>%n Aufgaben auf %1 von Robotern der Kontrolle</numerusform>
        </translation>
    </message>
    <message>
        <source>Shadow of %1 beside %2</source>
        <translation>Shadow von %1 neben %2</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>%1, predicted</source>
        <translation>%1, vorhergesagt</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 – %3)</source>
        <translation>%1 (95-%-Intervall %2 – %3)</translation>
    </message>
    <message>
        <source>%1, observed</source>
        <translation>%1, beobachtet</translation>
    </message>
    <message>
        <source>Only one succeeded</source>
        <translation>Nur eines erfolgreich</translation>
    </message>
    <message>
        <source>%1 only %2, %3 only %4 (McNemar p %5)</source>
        <translation>nur %2: %1, nur %4: %3 (McNemar p %5)</translation>
    </message>
    <message>
        <source>Cost of both</source>
        <translation>Aufwand beider</translation>
    </message>
    <message>
        <source>p95 %1 beside the shadow, %2 alone (%3)</source>
        <translation>p95 %1 neben dem Shadow, %2 allein (%3)</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Umschalten auf %1</translation>
    </message>
    <message>
        <source>%1 between the first and the last robot, %2 in all</source>
        <translation>%1 zwischen erstem und letztem Roboter, %2 insgesamt</translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation>Anteil der Aufgaben</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>Regelkreis</translation>
    </message>
    <message>
        <source>%1 up or down every %2</source>
        <translation>%1 auf oder ab alle %2</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>%1 is deleted from %2 robots, %3 to go</source>
        <translation>%1 ist von %2 Robotern gelöscht, %3 stehen aus</translation>
    </message>
    <message>
        <source>%1 is deleted from %2 robots at %3 UTC</source>
        <translation>%1 wird um %3 UTC von %2 Robotern gelöscht</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>no robot keeps %1</source>
        <translation>kein Roboter behält %1</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>%1 of the robots are the control until the commit</source>
        <translation>%1 der Roboter sind bis zur Übernahme die Kontrolle</translation>
    </message>
    <message>
        <source>At this rate %1 more tasks prove it, in about %2.</source>
        <translation>In diesem Tempo belegen es %1 weitere Aufgaben in etwa %2.</translation>
    </message>
    <message>
        <source>At this rate %1 more tasks prove it.</source>
        <translation>In diesem Tempo belegen es %1 weitere Aufgaben.</translation>
    </message>
    <message>
        <source>Proven so far: at most %1 points below the baseline.</source>
        <translation>Bisher belegt: höchstens %1 Punkte unter dem Basismodell.</translation>
    </message>
    <message>
        <source>Proven so far: not below the baseline.</source>
        <translation>Bisher belegt: nicht unter dem Basismodell.</translation>
    </message>
    <message>
        <source>%1 assigned to %2, %3 to %4</source>
        <translation>%1 für %2 eingeteilt, %3 für %4</translation>
    </message>
    <message>
        <source>as assigned (p %1)</source>
        <translation>wie zugeteilt (p %1)</translation>
    </message>
    <message>
        <source>Decided at %1 tasks, in about %2.</source>
        <translation>Entschieden wird bei %1 Aufgaben, in etwa %2.</translation>
    </message>
    <message>
        <source>Decided at %1 tasks.</source>
        <translation>Entschieden wird bei %1 Aufgaben.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Neither proven good nor found worse</source>
        <translation>Weder als gut erwiesen noch als schlechter befunden</translation>
    </message>
</context>
<context>
    <name>EvidenceLink</name>
    <message>
        <source>There is no file %1 on this machine.</source>
        <translation>Auf diesem Rechner gibt es keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a program; the checklist opens documents only.</source>
        <translation>%1 ist ein Programm; die Checkliste öffnet nur Dokumente.</translation>
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
        <translation>Belege</translation>
    </message>
    <message>
        <source>&amp;Share of tasks</source>
        <translation>&amp;Anteil der Aufgaben</translation>
    </message>
    <message>
        <source>Share of tasks on the candidate, in percent</source>
        <translation>Anteil der Aufgaben auf dem Kandidaten, in Prozent</translation>
    </message>
    <message>
        <source>&amp;Change share…</source>
        <translation>Anteil än&amp;dern…</translation>
    </message>
    <message>
        <source>C&amp;lean-up…</source>
        <translation>Au&amp;fräumen…</translation>
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
        <translation>Grundriss öffnen</translation>
    </message>
    <message>
        <source>Floor plans (*.yaml *.yml *.geojson *.json)</source>
        <translation>Grundrisse (*.yaml *.yml *.geojson *.json)</translation>
    </message>
    <message>
        <source>The map shows %1 where robots name it.</source>
        <translation>Die Karte zeigt %1, wo Roboter sie nennen.</translation>
    </message>
</context>
<context>
    <name>GateTable</name>
    <message>
        <source>Gate</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
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
        <translation>Quote für oder gegen den Kandidaten. Eine sequenzielle Schranke entscheidet bei 20 : 1.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value (95 % interval)</source>
        <translation>Wert (95-%-Intervall)</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>GatesPanel</name>
    <message>
        <source>Gates</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>Gates of stage %1: %2</source>
        <translation>Schranken der Stufe %1: %2</translation>
    </message>
    <message>
        <source>Gates of the present stage</source>
        <translation>Schranken der jetzigen Stufe</translation>
    </message>
    <message>
        <source>One row for each gate: value, limit and verdict.</source>
        <translation>Eine Zeile je Schranke: Wert, Grenzwert und Urteil.</translation>
    </message>
    <message>
        <source>Every gate of this stage passes.</source>
        <translation>Jede Schranke dieser Stufe ist bestanden.</translation>
    </message>
    <message>
        <source>Gates are judged once a rollout runs.</source>
        <translation>Schranken werden beurteilt, sobald ein Rollout läuft.</translation>
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
        <translation>Gestartet %1; %2 → %3</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier decision(s); History has all of them.</source>
        <translation>
            <numerusform>%n frühere Entscheidung; Verlauf zeigt alle.</numerusform>
            <numerusform>%n frühere Entscheidungen; Verlauf zeigt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3 (%4)</source>
        <comment>time, decision, reason, who</comment>
        <translation>%1 %2: %3 (%4)</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>nicht quittiert</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>quittiert von %1</translation>
    </message>
    <message>
        <source>shelved until %1: %2</source>
        <comment>time, reason</comment>
        <translation>zurückgestellt bis %1: %2</translation>
    </message>
    <message>
        <source>%1, since %2: %3 (%4)</source>
        <comment>priority, time, alarm, state</comment>
        <translation>%1, seit %2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 until %2: %3</source>
        <comment>model, time, reason</comment>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>rollout, plan, reason</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more; History has all of them.</source>
        <translation>
            <numerusform>%n weitere; Verlauf zeigt alle.</numerusform>
            <numerusform>%n weitere; Verlauf zeigt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gate %1: %2</source>
        <comment>gate, verdict</comment>
        <translation>Schranke %1: %2</translation>
    </message>
    <message>
        <source>Gate %1: %2, %3, limit %4</source>
        <comment>gate, verdict, value, limit</comment>
        <translation>Schranke %1: %2, %3, Grenzwert %4</translation>
    </message>
    <message>
        <source>Promoted past a gate: %1</source>
        <translation>Über eine Schranke hinweg weitergeschaltet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) are offline.</source>
        <translation>
            <numerusform>%n Roboter ist offline.</numerusform>
            <numerusform>%n Roboter sind offline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) are in quarantine.</source>
        <translation>
            <numerusform>%n Roboter ist unter Quarantäne.</numerusform>
            <numerusform>%n Roboter sind unter Quarantäne.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this console stops, robots on trial go back to %1 within %2.</source>
        <translation>Bleibt diese Konsole stehen, kehren Roboter in Erprobung binnen %2 zu %1 zurück.</translation>
    </message>
    <message>
        <source>The rollout is paused: somebody must resume it or roll it back.</source>
        <translation>Der Rollout ist angehalten: jemand muss ihn fortsetzen oder zurücknehmen.</translation>
    </message>
    <message>
        <source>The rollback is incomplete; the ledger on Live names the robots.</source>
        <translation>Die Rücknahme ist unvollständig; die Nachweisliste unter Live nennt die Roboter.</translation>
    </message>
    <message>
        <source>The old model is deleted from the robots at %1.</source>
        <translation>Das alte Modell wird um %1 von den Robotern gelöscht.</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Übergabenotiz</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <comment>date and time, who</comment>
        <translation>%1, erstellt von %2</translation>
    </message>
    <message>
        <source>The engine has not answered yet, so nothing is known.</source>
        <translation>Die Engine hat noch nicht geantwortet, daher ist nichts bekannt.</translation>
    </message>
    <message>
        <source>No rollout since this console started.</source>
        <translation>Kein Rollout, seit diese Konsole läuft.</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Nothing since this console started.</source>
        <translation>Nichts, seit diese Konsole läuft.</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>Offene Alarme</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Barred candidates</source>
        <translation>Gesperrte Kandidaten</translation>
    </message>
    <message>
        <source>Rollouts to investigate</source>
        <translation>Zu untersuchende Rollouts</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>Nothing in particular.</source>
        <translation>Nichts Besonderes.</translation>
    </message>
    <message>
        <source>No rollout; the newest has ended.</source>
        <translation>Kein Rollout; der neueste ist beendet.</translation>
    </message>
    <message>
        <source>over, not acknowledged</source>
        <translation>vorbei, nicht quittiert</translation>
    </message>
    <message>
        <source>Comparison locked: %1 of %2 tasks on %3, %4 on %5; no result before both are complete</source>
        <translation>Vergleich verborgen: %1 von %2 Aufgaben mit %3, %4 mit %5; kein Ergebnis, bevor beide vollständig sind</translation>
    </message>
    <message>
        <source>Shadow: %1</source>
        <translation>Shadow: %1</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the hand-over note</source>
        <translation>Die Übergabenotiz speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Not saved to %1: %2</source>
        <translation>Nicht in %1 gespeichert: %2</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>Es gibt nichts festzuhalten.</translation>
    </message>
    <message>
        <source>Recorded with %1.</source>
        <translation>Bei %1 festgehalten.</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>Nicht festgehalten: %1</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Übergabenotiz</translation>
    </message>
    <message>
        <source>Text of the hand-over note</source>
        <translation>Text der Übergabenotiz</translation>
    </message>
    <message>
        <source>Written from what the desk knows; change it as you like.</source>
        <translation>Erstellt aus dem, was die Konsole weiß; nach Belieben ändern.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>Als &amp;Text speichern…</translation>
    </message>
    <message>
        <source>&amp;Record with the rollout</source>
        <translation>Beim Rollout &amp;festhalten</translation>
    </message>
    <message>
        <source>Keeps the note in the journal of %1</source>
        <translation>Bewahrt die Notiz im Journal von %1 auf</translation>
    </message>
    <message>
        <source>No rollout is shown to record it with.</source>
        <translation>Es wird kein Rollout gezeigt, bei dem sie sich festhalten ließe.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>How a rollout goes</source>
        <translation>Wie ein Rollout abläuft</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>Connecting a robot</source>
        <translation>Einen Roboter verbinden</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Inhalt der Hilfe</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>%1; the table has the numbers</source>
        <comment>histogram</comment>
        <translation>%1; die Tabelle nennt die Zahlen</translation>
    </message>
    <message>
        <source>┆ %1</source>
        <comment>median of a histogram, where its dashed line is</comment>
        <translation>┆ %1</translation>
    </message>
    <message>
        <source>┃ expected</source>
        <comment>key of the marks on the bars</comment>
        <translation>┃ erwartet</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>No rollout has been started on this desk yet.</source>
        <translation>An dieser Konsole wurde noch kein Rollout gestartet.</translation>
    </message>
    <message>
        <source>No rollout matches the filter.</source>
        <translation>Kein Rollout passt zum Filter.</translation>
    </message>
    <message>
        <source>The note is recorded with %1.</source>
        <translation>Die Notiz ist bei %1 festgehalten.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Search by any word (Ctrl+F)</source>
        <translation>Nach beliebigem Wort suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search rollouts</source>
        <translation>Rollouts suchen</translation>
    </message>
    <message>
        <source>Show rollouts with this outcome</source>
        <translation>Rollouts mit diesem Ausgang zeigen</translation>
    </message>
    <message>
        <source>Rollouts of the past</source>
        <translation>Frühere Rollouts</translation>
    </message>
    <message>
        <source>Show rollouts of this strategy</source>
        <translation>Rollouts mit dieser Strategie zeigen</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Alle Ausgänge</translation>
    </message>
    <message>
        <source>Every strategy</source>
        <translation>Alle Strategien</translation>
    </message>
    <message>
        <source>&amp;Investigate…</source>
        <translation>&amp;Untersuchen…</translation>
    </message>
    <message>
        <source>Opens the chosen rollout on the Investigate page, once it has ended</source>
        <translation>Öffnet den gewählten Rollout auf der Seite Untersuchen, sobald er beendet ist</translation>
    </message>
    <message>
        <source>Choose a rollout to see what happened.</source>
        <translation>Wählen Sie einen Rollout, um zu sehen, was geschah.</translation>
    </message>
</context>
<context>
    <name>HypothesesView</name>
    <message>
        <source>%1 of %2</source>
        <comment>success, tasks</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Candidate, seen</source>
        <translation>Kand., gesehen</translation>
    </message>
    <message>
        <source>Candidate, unseen</source>
        <translation>Kand., ungesehen</translation>
    </message>
    <message>
        <source>Baseline, seen</source>
        <translation>Basis, gesehen</translation>
    </message>
    <message>
        <source>Baseline, unseen</source>
        <translation>Basis, ungesehen</translation>
    </message>
    <message>
        <source>Success with its 95 % interval, 0 to 100 %</source>
        <translation>Erfolg mit 95-%-Intervall, 0 bis 100 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>PSI, p</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>PSI against the training profile (dashed: alarm) · Kolmogorov–Smirnov</source>
        <translation>PSI gegen das Trainingsprofil (gestrichelt: Alarm) · Kolmogorow-Smirnow</translation>
    </message>
    <message>
        <source>PSI against the baseline&apos;s tasks (dashed: alarm) · Kolmogorov–Smirnov</source>
        <translation>PSI gegen die Aufgaben des Basismodells (gestrichelt: Alarm) · Kolmogorow-Smirnow</translation>
    </message>
    <message>
        <source>Correct actions</source>
        <translation>Richtige Aktionen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share, tasks</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Share with its 95 % interval, 0 to 100 % (dashed: 10 %)</source>
        <translation>Anteil mit 95-%-Intervall, 0 bis 100 % (gestrichelt: 10 %)</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>Überanpassung</translation>
    </message>
    <message>
        <source>Did the candidate learn its training tasks by heart?</source>
        <translation>Hat der Kandidat seine Trainingsaufgaben auswendig gelernt?</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Does it meet observations that its training set did not have?</source>
        <translation>Trifft er auf Beobachtungen, die seinem Trainingssatz fehlten?</translation>
    </message>
    <message>
        <source>Label noise</source>
        <translation>Labelfehler</translation>
    </message>
    <message>
        <source>Were the failures failures at all?</source>
        <translation>Waren die Fehlschläge überhaupt Fehlschläge?</translation>
    </message>
</context>
<context>
    <name>HypothesisCard</name>
    <message>
        <source>▲ Supported</source>
        <translation>▲ Gestützt</translation>
    </message>
    <message>
        <source>✓ Not supported</source>
        <translation>✓ Nicht gestützt</translation>
    </message>
    <message>
        <source>? Cannot tell</source>
        <translation>? Nicht entscheidbar</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Zahlen: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>phase, progress</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>not in the rollout</source>
        <translation>nicht im Rollout</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Festgefahren</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>%1: %2 m, %3 m</source>
        <comment>map, x, y</comment>
        <translation>%1: %2 m, %3 m</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>Stumm seit</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a robot on the map or in the table to see why it is where it is.</source>
        <translation>Einen Roboter auf der Karte oder in der Tabelle wählen, um zu sehen, warum er steht, wo er steht.</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Unter Quarantäne</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>Nicht mehr bekannt</translation>
    </message>
    <message>
        <source>Copy their ids</source>
        <translation>Kennungen kopieren</translation>
    </message>
    <message>
        <source>Show them in the table</source>
        <translation>In der Tabelle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) selected</source>
        <translation>
            <numerusform>%n Roboter ausgewählt</numerusform>
            <numerusform>%n Roboter ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Release from quarantine…</source>
        <translation>Aus der Quarantäne entlassen…</translation>
    </message>
    <message>
        <source>hidden until both arms are complete</source>
        <translation>verborgen, bis beide Arme vollständig sind</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>tasks, model</comment>
        <translation>%1 mit %2</translation>
    </message>
</context>
<context>
    <name>InvestigateOffer</name>
    <message>
        <source>%1 was rolled back. Its investigation is open.</source>
        <translation>%1 wurde zurückgenommen. Die Untersuchung ist offen.</translation>
    </message>
    <message>
        <source>&amp;Investigate</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>It stays open on the Investigate page</source>
        <translation>Sie bleibt auf der Seite Untersuchen offen</translation>
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
        <translation>Zu untersuchen: %1</translation>
    </message>
    <message>
        <source>The training profile is left out: %1</source>
        <translation>Das Trainingsprofil bleibt außer Acht: %1</translation>
    </message>
    <message>
        <source>The conclusion was not recorded: %1</source>
        <translation>Das Ergebnis wurde nicht festgehalten: %1</translation>
    </message>
    <message>
        <source>The conclusion of %1 is recorded.</source>
        <translation>Das Ergebnis zu %1 ist festgehalten.</translation>
    </message>
    <message>
        <source>Open a training profile</source>
        <translation>Ein Trainingsprofil öffnen</translation>
    </message>
    <message>
        <source>Training profiles (*.json)</source>
        <translation>Trainingsprofile (*.json)</translation>
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
            <numerusform>%1: %2 nach %3 auf %n Roboter.</numerusform>
            <numerusform>%1: %2 nach %3 auf %n Robotern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n candidate task(s) failed.</source>
        <translation>
            <numerusform>%1 von %n Aufgabe des Kandidaten fehlgeschlagen.</numerusform>
            <numerusform>%1 von %n Aufgaben des Kandidaten fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>● To investigate: nobody has recorded a conclusion yet.</source>
        <translation>● Zu untersuchen: noch hat niemand ein Ergebnis festgehalten.</translation>
    </message>
    <message>
        <source>✓ Concluded by %1, %2: %3</source>
        <translation>✓ Ergebnis von %1, %2: %3</translation>
    </message>
    <message>
        <source>✓ Concluded.</source>
        <translation>✓ Ergebnis festgehalten.</translation>
    </message>
    <message>
        <source>It was not rolled back, so nobody has to conclude.</source>
        <translation>Er wurde nicht zurückgenommen, daher muss niemand ein Ergebnis festhalten.</translation>
    </message>
    <message>
        <source>Without one, drift is judged against the baseline&apos;s tasks</source>
        <translation>Ohne eines wird Drift an den Aufgaben des Basismodells beurteilt</translation>
    </message>
    <message numerus="yes">
        <source>The engine counted %n task(s) of the candidate; their raw results are gone.</source>
        <translation>
            <numerusform>Die Engine zählte %n Aufgabe des Kandidaten; ihr Rohergebnis gibt es nicht mehr.</numerusform>
            <numerusform>Die Engine zählte %n Aufgaben des Kandidaten; ihre Rohergebnisse gibt es nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rollout has ended on this desk yet. After a rollback its investigation opens here.</source>
        <translation>An dieser Konsole ist noch kein Rollout beendet. Nach einer Rücknahme öffnet sich ihre Untersuchung hier.</translation>
    </message>
    <message>
        <source>Reading the tasks… %1</source>
        <translation>Aufgaben werden gelesen… %1</translation>
    </message>
    <message>
        <source>Reading the tasks…</source>
        <translation>Aufgaben werden gelesen…</translation>
    </message>
    <message>
        <source>Reading was stopped. “Read again” starts it anew.</source>
        <translation>Das Lesen wurde gestoppt. „Erneut lesen“ beginnt von vorn.</translation>
    </message>
    <message>
        <source>Rollout to investigate</source>
        <translation>Zu untersuchender Rollout</translation>
    </message>
    <message>
        <source>&amp;Training profile…</source>
        <translation>&amp;Trainingsprofil…</translation>
    </message>
    <message>
        <source>&amp;Without profile</source>
        <translation>&amp;Ohne Profil</translation>
    </message>
    <message>
        <source>Forgets the training profile of this candidate</source>
        <translation>Vergisst das Trainingsprofil dieses Kandidaten</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>Late results of robots that were away are taken in</source>
        <translation>Späte Ergebnisse von Robotern, die weg waren, werden aufgenommen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen stoppen</translation>
    </message>
    <message>
        <source>Tasks read</source>
        <translation>Gelesene Aufgaben</translation>
    </message>
    <message>
        <source>Parts of the investigation</source>
        <translation>Teile der Untersuchung</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Aufschlüsselungen</translation>
    </message>
    <message>
        <source>Label review</source>
        <translation>Label-Prüfung</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Shadow disagreements</source>
        <translation>Shadow-Abweichungen</translation>
    </message>
</context>
<context>
    <name>LabelReviewView</name>
    <message>
        <source>Drawing the sample… %1</source>
        <translation>Stichprobe wird gezogen… %1</translation>
    </message>
    <message>
        <source>The mark of %1 was not recorded: %2</source>
        <translation>Die Kennzeichnung von %1 wurde nicht festgehalten: %2</translation>
    </message>
    <message>
        <source>○ Not marked</source>
        <translation>○ Nicht gekennzeichnet</translation>
    </message>
    <message>
        <source>✗ Real failure</source>
        <translation>✗ Echter Fehlschlag</translation>
    </message>
    <message>
        <source>✓ Correct action</source>
        <translation>✓ Richtige Aktion</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>%1, site %2</source>
        <comment>id, site</comment>
        <translation>%1, Standort %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (seen in training)</source>
        <translation>%1 (im Training gesehen)</translation>
    </message>
    <message>
        <source>%1 (not seen in training)</source>
        <translation>%1 (im Training nicht gesehen)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <comment>when it began, how long</comment>
        <translation>%1, dauerte %2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Festgefahren</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>The raw result is no longer kept.</source>
        <translation>Das Rohergebnis ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Robot kind</source>
        <translation>Roboterart</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>keine gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Draw %n failed task(s)</source>
        <translation>
            <numerusform>%n fehlgeschlagene Aufgabe &amp;ziehen</numerusform>
            <numerusform>%n fehlgeschlagene Aufgaben &amp;ziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the sample…</source>
        <translation>Stichprobe wird gezogen…</translation>
    </message>
    <message>
        <source>The candidate had no failed task that is still kept; there is nothing to review.</source>
        <translation>Der Kandidat hatte keine fehlgeschlagene Aufgabe, die noch vorhanden ist; es gibt nichts zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>Failures may be none: a sample of the candidate&apos;s %n failed task(s) is looked at by a person, who says of each whether it was a real failure or a correct action.</source>
        <translation>
            <numerusform>Manche Fehlschläge sind vielleicht gar keine: Jemand sieht sich die fehlgeschlagene Aufgabe des Kandidaten an und entscheidet, ob sie ein echter Fehlschlag oder eine richtige Aktion war.</numerusform>
            <numerusform>Manche Fehlschläge sind vielleicht gar keine: Jemand sieht sich eine Stichprobe der %n fehlgeschlagenen Aufgaben des Kandidaten an und entscheidet bei jeder, ob sie ein echter Fehlschlag oder eine richtige Aktion war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1 of %2 · %3 reviewed, %4 to go</source>
        <comment>position, sampled, reviewed, left</comment>
        <translation>Aufgabe %1 von %2 · %3 geprüft, %4 übrig</translation>
    </message>
    <message>
        <source>No task is marked yet.</source>
        <translation>Noch ist keine Aufgabe gekennzeichnet.</translation>
    </message>
    <message>
        <source>Correct actions so far: %1 of %2, %3 (95 % interval %4 to %5). The hypothesis is judged once all are marked.</source>
        <translation>Richtige Aktionen bisher: %1 von %2, %3 (95-%-Intervall %4 bis %5). Die Hypothese wird beurteilt, sobald alle gekennzeichnet sind.</translation>
    </message>
    <message>
        <source>Correct actions</source>
        <translation>Richtige Aktionen</translation>
    </message>
    <message>
        <source>Label review</source>
        <translation>Label-Prüfung</translation>
    </message>
    <message>
        <source>R: real failure. C: correct action. U: take back. S: skip. Arrows: other tasks.</source>
        <translation>R: echter Fehlschlag. C: richtige Aktion. U: rückgängig. S: überspringen. Pfeile: andere Aufgaben.</translation>
    </message>
    <message>
        <source>Real failure (R)</source>
        <translation>Echter Fehlschlag (R)</translation>
    </message>
    <message>
        <source>Correct action (C)</source>
        <translation>Richtige Aktion (C)</translation>
    </message>
    <message>
        <source>Take back (U)</source>
        <translation>Rückgängig (U)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Überspringen (S)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>&amp;Enlarge the sample</source>
        <translation>Stichprobe ver&amp;größern</translation>
    </message>
    <message>
        <source>Doubles it with the same seed; what is marked stays marked</source>
        <translation>Verdoppelt sie mit demselben Startwert; Gekennzeichnetes bleibt gekennzeichnet</translation>
    </message>
    <message>
        <source>Keys: R real failure, C correct action, U take back, S skip, arrows for other tasks. Every mark is on record at once.</source>
        <translation>Tasten: R echter Fehlschlag, C richtige Aktion, U rückgängig, S überspringen, Pfeile für andere Aufgaben. Jede Kennzeichnung ist sofort festgehalten.</translation>
    </message>
    <message>
        <source>Reviewed tasks</source>
        <translation>Geprüfte Aufgaben</translation>
    </message>
    <message>
        <source>Share of correct actions</source>
        <translation>Anteil richtiger Aktionen</translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>Latency, 95th percentile</source>
        <translation>Latenz, 95. Perzentil</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Gate &lt; %1</source>
        <translation>Schranke &lt; %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: p95 %2, p50 %3</source>
        <translation>%1: p95 %2, p50 %3</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Ledger of the rollback</source>
        <translation>Nachweisliste der Rücknahme</translation>
    </message>
    <message>
        <source>One row for each robot; those that need somebody come first.</source>
        <translation>Eine Zeile je Roboter; wer jemanden braucht, steht oben.</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Gates, evidence and ledger</source>
        <translation>Schranken, Belege und Nachweise</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Abweichungen</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>LowerCharts</name>
    <message>
        <source>Second chart</source>
        <translation>Zweites Diagramm</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht ausgeführt: %1</translation>
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
        <translation>%1: keine Position</translation>
    </message>
</context>
<context>
    <name>MapColours</name>
    <message>
        <source>No model known</source>
        <translation>Kein Modell bekannt</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Andere Modelle</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>Noch keine Aufgabe</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>Not in the rollout</source>
        <translation>Nicht im Rollout</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Stage %1 and later</source>
        <translation>Stufe %1 und später</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Hidden until both arms are complete</source>
        <translation>Verborgen, bis beide Arme vollständig sind</translation>
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
        <translation>Roboter auf der Karte zeigen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n Roboter</numerusform>
            <numerusform>%n Roboter</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide these robots on the map.</source>
        <translation>Diese Roboter auf der Karte ausblenden.</translation>
    </message>
    <message>
        <source>Show these robots on the map.</source>
        <translation>Diese Roboter auf der Karte zeigen.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Fit the map to the window</source>
        <translation>Karte in das Fenster einpassen</translation>
    </message>
    <message>
        <source>Fit the map to the window (Home)</source>
        <translation>Karte in das Fenster einpassen (Pos1)</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle Orte</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Orte auf der Karte</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow the selected robot</source>
        <translation>Dem gewählten Roboter folgen</translation>
    </message>
    <message>
        <source>Keep the selected robot in the middle (F)</source>
        <translation>Gewählten Roboter in der Mitte halten (F)</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Färben nach</translation>
    </message>
    <message>
        <source>What the colours on the map tell</source>
        <translation>Was die Farben der Karte bedeuten</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Select robots with a box</source>
        <translation>Roboter mit einem Rahmen wählen</translation>
    </message>
    <message>
        <source>Drag a box around robots to select them (Shift+drag). Ctrl+A selects all that are shown, Esc none.</source>
        <translation>Rahmen um Roboter ziehen (Umschalt+Ziehen). Strg+A wählt alle gezeigten, Esc keinen.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Start a demo fleet, or connect a robot with its token.</source>
        <translation>Eine Demoflotte starten oder einen Roboter mit seinem Token verbinden.</translation>
    </message>
    <message>
        <source>Slipway listens on %1.
Start a demo fleet, or connect a robot with its token.</source>
        <translation>Slipway lauscht auf %1.
Eine Demoflotte starten oder einen Roboter mit seinem Token verbinden.</translation>
    </message>
    <message>
        <source>No robots connected</source>
        <translation>Keine Roboter verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n Roboter</numerusform>
            <numerusform>%n Roboter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Map of the fleet</source>
        <translation>Karte der Flotte</translation>
    </message>
    <message>
        <source>No robots connected.</source>
        <translation>Keine Roboter verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s). The Robots page lists them as a table.</source>
        <translation>
            <numerusform>%n Roboter. Die Seite Roboter führt ihn in einer Tabelle auf.</numerusform>
            <numerusform>%n Roboter. Die Seite Roboter führt sie in einer Tabelle auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1, %2. %3</source>
        <translation>Ausgewählt: %1, %2. %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Runs %1: %2 of %3 tasks succeeded (%4).</source>
        <translation>Führt %1 aus: %2 von %3 Aufgaben erfolgreich (%4).</translation>
    </message>
    <message>
        <source>Runs %1; no task has ended yet.</source>
        <translation>Führt %1 aus; noch ist keine Aufgabe beendet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>condition, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By condition: %1.</source>
        <translation>Nach Zustand: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what is coloured, counts</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) selected.</source>
        <translation>
            <numerusform>%n Roboter ausgewählt.</numerusform>
            <numerusform>%n Roboter ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs %1, success is hidden until both arms are complete. Tasks: %2.</source>
        <translation>Führt %1 aus; der Erfolg ist verborgen, bis beide Arme vollständig sind. Aufgaben: %2.</translation>
    </message>
</context>
<context>
    <name>MemberTree</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Members of the plan and of the selected stage</source>
        <translation>Felder des Plans und der gewählten Stufe</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>address of the file</source>
        <translation>Adresse der Datei</translation>
    </message>
    <message>
        <source>salt of the cohorts</source>
        <translation>Salt der Kohorten</translation>
    </message>
    <message>
        <source>trial lease</source>
        <translation>Probefrist</translation>
    </message>
    <message>
        <source>task timeout</source>
        <translation>Zeitgrenze je Aufgabe</translation>
    </message>
    <message>
        <source>goes on after a restart</source>
        <translation>geht nach Neustart weiter</translation>
    </message>
    <message>
        <source>candidate barred after a rollback</source>
        <translation>Kandidat nach Rücknahme gesperrt</translation>
    </message>
    <message>
        <source>clean-up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>share held back</source>
        <translation>zurückgehaltener Anteil</translation>
    </message>
    <message>
        <source>share of robots</source>
        <translation>Anteil der Roboter</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>share of tasks</source>
        <translation>Anteil der Aufgaben</translation>
    </message>
    <message>
        <source>closed loop</source>
        <translation>Regelkreis</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>least tasks</source>
        <translation>Mindestaufgaben</translation>
    </message>
    <message>
        <source>latency budget in ms</source>
        <translation>Latenzbudget in ms</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>shortest time</source>
        <translation>Mindestdauer</translation>
    </message>
    <message>
        <source>longest time</source>
        <translation>Höchstdauer</translation>
    </message>
    <message>
        <source>when all gates pass</source>
        <translation>Folge bei Bestehen</translation>
    </message>
    <message>
        <source>gates</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>tasks behind the baseline</source>
        <translation>Aufgabenzahl der Basis</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>limit taken literally</source>
        <translation>Grenzwert wörtlich nehmen</translation>
    </message>
    <message>
        <source>likeness of one robot&apos;s tasks</source>
        <translation>Ähnlichkeit je Roboter</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>days of history</source>
        <translation>Tage des Verlaufs</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>festgefahren</translation>
    </message>
    <message>
        <source>most for one robot</source>
        <translation>höchstens je Roboter</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>limit in ms</source>
        <translation>Grenzwert in ms</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>good rate</source>
        <translation>gute Rate</translation>
    </message>
    <message>
        <source>bad rate</source>
        <translation>schlechte Rate</translation>
    </message>
    <message>
        <source>lost robots</source>
        <translation>verlorene Roboter</translation>
    </message>
    <message>
        <source>most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>silent after</source>
        <translation>stumm nach</translation>
    </message>
    <message>
        <source>installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>failures of one cause</source>
        <translation>Fehlschläge gleicher Ursache</translation>
    </message>
    <message>
        <source>ready to roll back</source>
        <translation>Rücknahme bereit</translation>
    </message>
    <message>
        <source>comparison of arms</source>
        <translation>Vergleich der Arme</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Yates&apos; correction</source>
        <translation>Yates-Korrektur</translation>
    </message>
    <message>
        <source>chance of a false alarm</source>
        <translation>Fehlalarmrisiko</translation>
    </message>
    <message>
        <source>guard rail</source>
        <translation>Leitplanke</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, member</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>stage</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 in seconds</source>
        <comment>member of a plan</comment>
        <translation>%1 in Sekunden</translation>
    </message>
    <message>
        <source>%1 in the JSON</source>
        <comment>name of a member</comment>
        <translation>%1 im JSON</translation>
    </message>
    <message>
        <source>the candidate stays</source>
        <translation>Kandidat bleibt</translation>
    </message>
    <message>
        <source>back to the baseline</source>
        <translation>zurück zum Basismodell</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>Shadow</translation>
    </message>
    <message>
        <source>installed only</source>
        <translation>nur installiert</translation>
    </message>
    <message>
        <source>cohorts by site and kind</source>
        <translation>Kohorten nach Standort und Art</translation>
    </message>
    <message>
        <source>drawn by the robot&apos;s id</source>
        <translation>gelost nach Roboterkennung</translation>
    </message>
    <message>
        <source>every robot serves</source>
        <translation>jeder Roboter arbeitet</translation>
    </message>
    <message>
        <source>green idles, blue serves</source>
        <translation>Green ruht, Blue arbeitet</translation>
    </message>
    <message>
        <source>green serves, blue idles</source>
        <translation>Green arbeitet, Blue ruht</translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>waits for an operator</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>sequenziell</translation>
    </message>
    <message>
        <source>at the quota</source>
        <translation>beim Aufgabensoll</translation>
    </message>
    <message>
        <source>one look at the end</source>
        <translation>ein Blick am Ende</translation>
    </message>
    <message>
        <source>a stated rate</source>
        <translation>fester Wert</translation>
    </message>
    <message>
        <source>robots on the baseline</source>
        <translation>Roboter auf dem Basismodell</translation>
    </message>
    <message>
        <source>the baseline&apos;s history</source>
        <translation>Verlauf des Basismodells</translation>
    </message>
    <message>
        <source>the arms differ</source>
        <translation>die Arme unterscheiden sich</translation>
    </message>
    <message>
        <source>the candidate is worse</source>
        <translation>der Kandidat ist schlechter</translation>
    </message>
    <message>
        <source>the candidate is better</source>
        <translation>der Kandidat ist besser</translation>
    </message>
    <message>
        <source>by share</source>
        <translation>anteilig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a member, one in it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>R&amp;ollout</source>
        <translation>&amp;Rollout</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OpenPlan</name>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
</context>
<context>
    <name>OutcomeChart</name>
    <message>
        <source>Chance of rollback, promotion and hold against the candidate&apos;s success; the table has the numbers</source>
        <translation>Wahrscheinlichkeit von Rücknahme, Weiterschalten und Halten über dem Erfolg des Kandidaten; die Tabelle nennt die Zahlen</translation>
    </message>
    <message>
        <source>True success of the candidate</source>
        <translation>Wahrer Erfolg des Kandidaten</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>Weiterschalten</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>Basis %1</translation>
    </message>
    <message>
        <source>difference found</source>
        <translation>Unterschied gefunden</translation>
    </message>
    <message>
        <source>control %1</source>
        <translation>Kontrolle %1</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>Noch nicht berechnet</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>Untersuchen</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The printer did not take it: %1</source>
        <translation>Der Drucker hat es nicht angenommen: %1</translation>
    </message>
</context>
<context>
    <name>PastDetailView</name>
    <message>
        <source>Gathering the report…</source>
        <translation>Bericht wird zusammengestellt…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Report of the rollout</source>
        <translation>Bericht über den Rollout</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Checklist as it was at the start</source>
        <translation>Checkliste, wie sie beim Start war</translation>
    </message>
    <message>
        <source>The plan as it ran</source>
        <translation>Der Plan, wie er lief</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>plan, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1, dauerte %2</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Warum er endete</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>open: nobody has recorded a conclusion yet</source>
        <translation>offen: noch hat niemand ein Ergebnis festgehalten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open; override: %1</source>
        <translation>offen; übersteuert: %1</translation>
    </message>
    <message>
        <source>%1; overruled: %2</source>
        <translation>%1; übersteuert: %2</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;Was wäre, wenn…</translation>
    </message>
    <message>
        <source>Replays this rollout under the gates of another plan</source>
        <translation>Spielt diesen Rollout unter den Schranken eines anderen Plans nach</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Vergleichen mit…</translation>
    </message>
    <message>
        <source>Shows this rollout beside another one</source>
        <translation>Zeigt diesen Rollout neben einem anderen</translation>
    </message>
    <message>
        <source>%1 robots, %2 candidate tasks; failures are hidden until both arms are complete</source>
        <translation>%1 Roboter, %2 Aufgaben des Kandidaten; Fehlschläge sind verborgen, bis beide Arme vollständig sind</translation>
    </message>
    <message>
        <source>%1 robots, no candidate task</source>
        <translation>%1 Roboter, keine Aufgabe des Kandidaten</translation>
    </message>
    <message>
        <source>%1 robots, %2 candidate tasks, %3 failed, success %4</source>
        <translation>%1 Roboter, %2 Aufgaben des Kandidaten, %3 fehlgeschlagen, Erfolg %4</translation>
    </message>
    <message>
        <source>%1, %2, %3 → %4</source>
        <comment>id, strategy, from model, to model</comment>
        <translation>%1, %2, %3 → %4</translation>
    </message>
    <message>
        <source>%1 robots, %2 tasks in shadow, none executed by the candidate</source>
        <translation>%1 Roboter, %2 Aufgaben im Shadow, keine vom Kandidaten ausgeführt</translation>
    </message>
    <message>
        <source>Hidden until both arms are complete</source>
        <translation>Verborgen, bis beide Arme vollständig sind</translation>
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
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlquote</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
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
        <translation>Stufe %1 von %2: %3</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Ganzer Plan</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>No plan is open. Open a file, drag one onto this window, or begin with a sample.</source>
        <translation>Kein Plan ist geöffnet. Eine Datei öffnen, auf dieses Fenster ziehen oder mit einem Beispiel beginnen.</translation>
    </message>
    <message>
        <source>The plan is valid.</source>
        <translation>Der Plan ist gültig.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate the stage</source>
        <translation>Stufe duplizieren</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Stufe entfernen</translation>
    </message>
    <message>
        <source>Move the stage up</source>
        <translation>Stufe nach oben</translation>
    </message>
    <message>
        <source>Move the stage down</source>
        <translation>Stufe nach unten</translation>
    </message>
    <message>
        <source>The text is not JSON. The form shows what it last was, and waits until the text is JSON again.</source>
        <translation>Der Text ist kein JSON. Das Formular zeigt den letzten Stand und wartet, bis der Text wieder JSON ist.</translation>
    </message>
    <message>
        <source>Stages of the plan</source>
        <translation>Stufen des Plans</translation>
    </message>
    <message>
        <source>The plan as JSON</source>
        <translation>Der Plan als JSON</translation>
    </message>
    <message>
        <source>Mistakes and warnings of the plan</source>
        <translation>Fehler und Warnungen des Plans</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes. This plan cannot be started.</source>
        <translation>
            <numerusform>%n Fehler. Dieser Plan kann nicht gestartet werden.</numerusform>
            <numerusform>%n Fehler. Dieser Plan kann nicht gestartet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan is valid, with %n warnings.</source>
        <translation>
            <numerusform>Der Plan ist gültig, mit %n Warnung.</numerusform>
            <numerusform>Der Plan ist gültig, mit %n Warnungen.</numerusform>
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
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is larger than a plan may be</source>
        <translation>sie ist größer, als ein Plan sein darf</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>sie ist kein Text in UTF-8</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>New from sample</source>
        <translation>Neu aus Beispiel</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Save the plan under another name</source>
        <translation>Plan unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Charakteristik</translation>
    </message>
    <message>
        <source>Views of the plan</source>
        <translation>Ansichten des Plans</translation>
    </message>
    <message>
        <source>Stages of the plan in words</source>
        <translation>Stufen des Plans in Worten</translation>
    </message>
    <message>
        <source>Gates of the plan in words</source>
        <translation>Schranken des Plans in Worten</translation>
    </message>
    <message>
        <source>Plan without a name</source>
        <translation>Plan ohne Namen</translation>
    </message>
    <message>
        <source>No plan is open</source>
        <translation>Kein Plan geöffnet</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Sample %1; saving asks for a file</source>
        <translation>Beispiel %1; beim Speichern wird nach einer Datei gefragt</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, nicht gespeichert</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Neuer Plan…</translation>
    </message>
    <message>
        <source>New plan: which strategy?</source>
        <translation>Neuer Plan: welche Strategie?</translation>
    </message>
    <message>
        <source>New plan from a sample</source>
        <translation>Neuer Plan aus einem Beispiel</translation>
    </message>
    <message>
        <source>Undo the last edit of the plan</source>
        <translation>Letzte Änderung am Plan rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the edit of the plan</source>
        <translation>Änderung am Plan wiederholen</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>PlanSession</name>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 wurde nicht geöffnet: %2</translation>
    </message>
    <message>
        <source>Not saved: somebody changed %1 since it was opened. Save under another name, or open it again.</source>
        <translation>Nicht gespeichert: jemand hat %1 seit dem Öffnen geändert. Unter anderem Namen speichern oder neu öffnen.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>Not saved to %1: %2</source>
        <translation>Nicht in %1 gespeichert: %2</translation>
    </message>
    <message>
        <source>Discard the changes to the plan?</source>
        <translation>Änderungen am Plan verwerfen?</translation>
    </message>
    <message>
        <source>They are not saved. Keep editing to save them first.</source>
        <translation>Sie sind nicht gespeichert. Zum Speichern weiter bearbeiten.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>The edits of the plan that were not saved the last time are here again.</source>
        <translation>Die beim letzten Mal nicht gespeicherten Änderungen am Plan sind wieder da.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>installed only</source>
        <translation>nur installiert</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>Shadow</translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation>alle Aufgaben</translation>
    </message>
    <message>
        <source>%1 of tasks</source>
        <translation>%1 der Aufgaben</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>sequenziell</translation>
    </message>
    <message>
        <source>at the quota</source>
        <translation>beim Aufgabensoll</translation>
    </message>
    <message>
        <source>off</source>
        <comment>gate</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>≥ %1, %2</source>
        <translation>≥ %1, %2</translation>
    </message>
    <message>
        <source>≤ %1 a robot</source>
        <translation>≤ %1 je Roboter</translation>
    </message>
    <message>
        <source>p95 &lt; %1 ms</source>
        <translation>p95 &lt; %1 ms</translation>
    </message>
    <message>
        <source>&lt; %1, %2</source>
        <translation>&lt; %1, %2</translation>
    </message>
    <message>
        <source>≤ %1 silent for %2</source>
        <translation>≤ %1 stumm für %2</translation>
    </message>
    <message>
        <source>≥ %1 activated</source>
        <translation>≥ %1 aktiviert</translation>
    </message>
    <message>
        <source>≥ %1 ready, back within %2</source>
        <translation>≥ %1 bereit, zurück innerhalb %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>When all gates pass</source>
        <translation>Wenn alle Schranken bestanden sind</translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation>geht von selbst weiter</translation>
    </message>
    <message>
        <source>waits for an operator</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1, digest %2…</source>
        <comment>model, start of digest</comment>
        <translation>%1, Prüfsumme %2…</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>%1, every site</source>
        <translation>%1, jeder Standort</translation>
    </message>
    <message>
        <source>%1, sites %2</source>
        <translation>%1, Standorte %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Trial lease</source>
        <translation>Probefrist</translation>
    </message>
    <message>
        <source>%1; a robot that hears nothing for that long goes back by itself</source>
        <translation>%1; ein Roboter, der so lange nichts hört, kehrt von selbst zurück</translation>
    </message>
    <message>
        <source>After a rollback</source>
        <translation>Nach einer Rücknahme</translation>
    </message>
    <message>
        <source>the candidate is barred for %1</source>
        <translation>ist der Kandidat für %1 gesperrt</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>Nach einem Neustart</translation>
    </message>
    <message>
        <source>goes on by itself if the gap was shorter than the lease</source>
        <translation>geht von selbst weiter, wenn die Lücke kürzer als die Frist war</translation>
    </message>
    <message>
        <source>%1 tasks an arm</source>
        <translation>%1 Aufgaben je Arm</translation>
    </message>
    <message>
        <source>%1, may be watched at any time</source>
        <comment>tasks an arm</comment>
        <translation>%1, jederzeit einsehbar</translation>
    </message>
    <message>
        <source>%1, locked until both arms are complete</source>
        <comment>tasks an arm</comment>
        <translation>%1, verborgen, bis beide Arme vollständig sind</translation>
    </message>
    <message>
        <source>%1 is deleted from every robot %2 after the commit</source>
        <translation>%1 wird %2 nach der Übernahme von jedem Roboter gelöscht</translation>
    </message>
    <message>
        <source>%1 is deleted %2 after the commit, but from %3</source>
        <comment>model, time, robots</comment>
        <translation>%1 wird %2 nach der Übernahme gelöscht, außer auf %3</translation>
    </message>
    <message>
        <source>ends the trial by itself</source>
        <translation>beendet die Erprobung von selbst</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>a recommendation; every robot is on %1</source>
        <translation>eine Empfehlung; jeder Roboter ist auf %1</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Aufräumen</translation>
    </message>
</context>
<context>
    <name>RehearsalView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Probelauf starten</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>The plan has mistakes; only a plan without can be rehearsed.</source>
        <translation>Der Plan hat Fehler; ein Probelauf braucht einen Plan ohne Fehler.</translation>
    </message>
    <message>
        <source>The plan was edited since this rehearsal. Rehearse again.</source>
        <translation>Der Plan wurde seit diesem Probelauf geändert. Den Probelauf wiederholen.</translation>
    </message>
    <message>
        <source>Cancelled before its end.</source>
        <translation>Vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>Not rehearsed: %1</source>
        <translation>Kein Probelauf: %1</translation>
    </message>
    <message>
        <source>The real engine runs this plan many times over a simulated fleet, in virtual time. No robot notices.</source>
        <translation>Die echte Engine führt diesen Plan viele Male über eine simulierte Flotte aus, in virtueller Zeit. Kein Roboter merkt etwas davon.</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>for an operator</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Candidate&apos;s success</source>
        <translation>Erfolg des Kandidaten</translation>
    </message>
    <message>
        <source>Mean task</source>
        <translation>Aufgabendauer</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Robots of the simulated fleet</source>
        <translation>Roboter der simulierten Flotte</translation>
    </message>
    <message>
        <source>Runs of the rehearsal</source>
        <translation>Läufe des Probelaufs</translation>
    </message>
    <message>
        <source>True success of the candidate, in percent</source>
        <translation>Wahrer Erfolg des Kandidaten, in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Mean duration of a task, in seconds</source>
        <translation>Mittlere Dauer einer Aufgabe, in Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seed of the rehearsal</source>
        <translation>Startwert des Probelaufs</translation>
    </message>
    <message>
        <source>The same seed gives the same runs.</source>
        <translation>Derselbe Startwert ergibt dieselben Läufe.</translation>
    </message>
    <message>
        <source>Rehearse the plan, or cancel</source>
        <translation>Probelauf starten oder abbrechen</translation>
    </message>
    <message>
        <source>Progress of the rehearsal</source>
        <translation>Fortschritt des Probelaufs</translation>
    </message>
    <message>
        <source>What became of the rehearsed rollouts</source>
        <translation>Was aus den Rollouts des Probelaufs wurde</translation>
    </message>
    <message>
        <source>Figures of the rehearsed rollouts</source>
        <translation>Kennzahlen des Probelaufs</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Robots exposed</source>
        <translation>Erreichte Roboter</translation>
    </message>
    <message>
        <source>Tasks exposed</source>
        <translation>Exponierte Aufgaben</translation>
    </message>
    <message>
        <source>Failures caused</source>
        <translation>Verursachte Fehlschläge</translation>
    </message>
    <message>
        <source>Time to roll back</source>
        <translation>Zeit bis zur Rücknahme</translation>
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
        <translation>Probelauf; Restzeit wird ermittelt…</translation>
    </message>
    <message>
        <source>All runs are done; working out what was to be expected…</source>
        <translation>Alle Läufe sind fertig; das zu Erwartende wird ermittelt…</translation>
    </message>
    <message>
        <source>%1 of %2 runs; about %3 left</source>
        <translation>%1 von %2 Läufen; noch etwa %3</translation>
    </message>
    <message>
        <source>%1 of %2 runs on a fleet of %3; candidate %4, baseline %5, tasks of %6, seed %7.</source>
        <translation>%1 von %2 Läufen auf einer Flotte von %3; Kandidat %4, Basismodell %5, Aufgaben von %6, Startwert %7.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>– in stage %1: %2</source>
        <translation>– in Stufe %1: %2</translation>
    </message>
    <message>
        <source>– by gate: %1</source>
        <translation>– durch Schranke: %1</translation>
    </message>
    <message>
        <source>waits for an operator</source>
        <translation>wartet auf Eingriff</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>Of a run</source>
        <translation>Je Lauf</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Robots exposed</source>
        <translation>Erreichte Roboter</translation>
    </message>
    <message>
        <source>Tasks exposed</source>
        <translation>Exponierte Aufgaben</translation>
    </message>
    <message>
        <source>Failures caused</source>
        <translation>Verursachte Fehlschläge</translation>
    </message>
    <message>
        <source>Time to roll back</source>
        <translation>Zeit bis zur Rücknahme</translation>
    </message>
</context>
<context>
    <name>ReplayView</name>
    <message>
        <source>The replay was not gathered.</source>
        <translation>Die Wiedergabe wurde nicht zusammengestellt.</translation>
    </message>
    <message>
        <source>Replaying the journal up to the end of this rollout…</source>
        <translation>Das Journal wird bis zum Ende dieses Rollouts wiedergegeben…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>since start, whole length, time of day</comment>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Noch ist nichts entschieden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, who, what was decided</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Gather the replay</source>
        <translation>Wiedergabe zusammenstellen</translation>
    </message>
    <message>
        <source>Gathering the replay</source>
        <translation>Wiedergabe wird zusammengestellt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause the replay</source>
        <translation>Wiedergabe anhalten</translation>
    </message>
    <message>
        <source>Play the replay</source>
        <translation>Wiedergabe abspielen</translation>
    </message>
    <message>
        <source>Previous decision (Page up)</source>
        <translation>Vorige Entscheidung (Bild auf)</translation>
    </message>
    <message>
        <source>Previous decision</source>
        <translation>Vorige Entscheidung</translation>
    </message>
    <message>
        <source>Next decision (Page down)</source>
        <translation>Nächste Entscheidung (Bild ab)</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>Nächste Entscheidung</translation>
    </message>
    <message>
        <source>Time of the replay</source>
        <translation>Zeit der Wiedergabe</translation>
    </message>
    <message>
        <source>Space plays, Page up and Page down step from decision to decision.</source>
        <translation>Leertaste spielt ab, Bild auf und Bild ab gehen von Entscheidung zu Entscheidung.</translation>
    </message>
    <message>
        <source>Long marks: stages. Diamonds: an operator. Crosses: failures. Short marks: other decisions.</source>
        <translation>Lange Marken: Stufen. Rauten: von Hand. Kreuze: Fehlschläge. Kurze Marken: andere Entscheidungen.</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Geschwindigkeit der Wiedergabe</translation>
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
        <translation>Ganz in 30 s</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Export the report of %1</source>
        <translation>Bericht über %1 exportieren</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Decisions as CSV (*.csv)</source>
        <translation>Entscheidungen als CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Cancel &amp;export</source>
        <translation>&amp;Export abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation>Es wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Writes everything about the chosen rollout into a file: web page, PDF, CSV or JSON</source>
        <translation>Schreibt alles über den gewählten Rollout in eine Datei: Webseite, PDF, CSV oder JSON</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Der Bericht liegt in %1</translation>
    </message>
    <message>
        <source>Choose the rollout whose report is to be printed.</source>
        <translation>Wählen Sie den Rollout, dessen Bericht gedruckt werden soll.</translation>
    </message>
    <message>
        <source>The report of %1 is ready to be printed.</source>
        <translation>Der Bericht von %1 kann gedruckt werden.</translation>
    </message>
    <message>
        <source>Gathering the report of %1…</source>
        <translation>Bericht über %1 wird zusammengestellt…</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>Der Bericht konnte nicht in %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>the disk took only a part of it</source>
        <translation>der Datenträger hat nur einen Teil angenommen</translation>
    </message>
</context>
<context>
    <name>RobotTableModel</name>
    <message>
        <source>Quarantined</source>
        <translation>Unter Quarantäne</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>phase, progress</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Festgef.</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation>Warum er dort steht</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Since stage</source>
        <translation>Seit Stufe</translation>
    </message>
    <message>
        <source>With the model that the robot runs now. The line above the table says since when.</source>
        <translation>Mit dem Modell, das der Roboter jetzt ausführt. Seit wann, sagt die Zeile über der Tabelle.</translation>
    </message>
</context>
<context>
    <name>RobotsPage</name>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n Roboter</numerusform>
            <numerusform>%n Roboter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n robot(s)</source>
        <translation>
            <numerusform>%1 von %n Roboter</numerusform>
            <numerusform>%1 von %n Robotern</numerusform>
        </translation>
    </message>
    <message>
        <source>No robot has connected yet. The Live page says how to connect one.</source>
        <translation>Noch hat sich kein Roboter verbunden. Die Seite Live sagt, wie das geht.</translation>
    </message>
    <message>
        <source>No robot matches the filter.</source>
        <translation>Kein Roboter passt zum Filter.</translation>
    </message>
    <message>
        <source>Filter by any word (Ctrl+F)</source>
        <translation>Nach beliebigem Wort filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Filter robots</source>
        <translation>Roboter filtern</translation>
    </message>
    <message>
        <source>Show robots in this condition</source>
        <translation>Roboter in diesem Zustand zeigen</translation>
    </message>
    <message>
        <source>Every condition</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Only the selected robots (%1)</source>
        <translation>Nur die ausgewählten Roboter (%1)</translation>
    </message>
    <message>
        <source>Tasks, success and stuck are those with the model that the robot runs now, since %1.</source>
        <translation>Aufgaben, Erfolg und Festgefahren gelten für das Modell, das der Roboter jetzt ausführt, seit %1.</translation>
    </message>
    <message>
        <source>Tasks, success and stuck are those with the model that the robot runs now, since this console started.</source>
        <translation>Aufgaben, Erfolg und Festgefahren gelten für das Modell, das der Roboter jetzt ausführt, seit dem Start dieser Konsole.</translation>
    </message>
</context>
<context>
    <name>RollbackPanel</name>
    <message>
        <source>Stop the candidate</source>
        <translation>Kandidaten stoppen</translation>
    </message>
    <message>
        <source>Load the baseline</source>
        <translation>Basismodell laden</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Alert and investigate</source>
        <translation>Melden und untersuchen</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>Concluded: every robot is on %1 again</source>
        <translation>Abgeschlossen: jeder Roboter ist wieder auf %1</translation>
    </message>
    <message>
        <source>The trial is over: returning to %1</source>
        <translation>Die Erprobung ist vorbei: Rückkehr zu %1</translation>
    </message>
    <message>
        <source>Rolled back to %1 from %2</source>
        <translation>Aus %2 auf %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Rollback halted: the baseline %1 itself fails</source>
        <translation>Rücknahme gestoppt: das Basismodell %1 selbst versagt</translation>
    </message>
    <message>
        <source>Rollback from %1 incomplete; it keeps trying to reach %2</source>
        <translation>Rücknahme aus %1 unvollständig; versucht weiter, %2 zu erreichen</translation>
    </message>
    <message>
        <source>Rolling back to %1 from %2</source>
        <translation>Rücknahme aus %2 auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ran on the candidate.</source>
        <translation>
            <numerusform>%n Aufgabe lief auf dem Kandidaten.</numerusform>
            <numerusform>%n Aufgaben liefen auf dem Kandidaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed.</source>
        <translation>
            <numerusform>%n davon fehlgeschlagen.</numerusform>
            <numerusform>%n davon fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Success since the rollback: %1.</source>
        <translation>Erfolg seit der Rücknahme: %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1/%2 robots</source>
        <translation>%1/%2 Roboter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Success since the return: %1.</source>
        <translation>Erfolg seit der Rückkehr: %1.</translation>
    </message>
    <message>
        <source>, success %1</source>
        <translation>, Erfolg %1</translation>
    </message>
</context>
<context>
    <name>RollbackSteps</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Steps of the rollback</source>
        <translation>Schritte der Rücknahme</translation>
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
        <translation>Es ist nicht mehr der laufende Rollout.</translation>
    </message>
    <message>
        <source>The rollout has started.</source>
        <translation>Der Rollout hat begonnen.</translation>
    </message>
    <message>
        <source>Promoted.</source>
        <translation>Weitergeschaltet.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Fortgesetzt.</translation>
    </message>
    <message>
        <source>The rollback has started.</source>
        <translation>Die Rücknahme hat begonnen.</translation>
    </message>
    <message>
        <source>Waived.</source>
        <translation>Ausgenommen.</translation>
    </message>
    <message>
        <source>The share has changed.</source>
        <translation>Der Anteil ist geändert.</translation>
    </message>
    <message>
        <source>The rollout is aborted.</source>
        <translation>Der Rollout ist abgebrochen.</translation>
    </message>
    <message>
        <source>The clean-up has changed.</source>
        <translation>Das Aufräumen ist geändert.</translation>
    </message>
    <message>
        <source>The bar is lifted.</source>
        <translation>Die Sperre ist aufgehoben.</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>Im &amp;Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>%1 is out of quarantine.</source>
        <translation>%1 ist aus der Quarantäne entlassen.</translation>
    </message>
    <message>
        <source>What would be confirmed is another thing now.</source>
        <translation>Was bestätigt würde, ist inzwischen etwas anderes.</translation>
    </message>
    <message>
        <source>Lift the bar of %1…</source>
        <translation>Sperre von %1 aufheben…</translation>
    </message>
</context>
<context>
    <name>SampleFloorsMenu</name>
    <message>
        <source>Sample floor plans</source>
        <translation>Beispielgrundrisse</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>&amp;Zeiten:</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Alarms:</source>
        <translation>Alarme:</translation>
    </message>
    <message>
        <source>Sound for a new alarm of high priority</source>
        <translation>Ton bei neuem Alarm hoher Priorität</translation>
    </message>
    <message>
        <source>Closing the window:</source>
        <translation>Beim Schließen des Fensters:</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Nach Schließen des Fensters im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>This computer&apos;s time zone</source>
        <translation>Zeitzone dieses Rechners</translation>
    </message>
    <message>
        <source>&amp;Sound for a new alarm of high priority</source>
        <translation>&amp;Ton bei neuem Alarm hoher Priorität</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>Im &amp;Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Robots on trial keep the candidate only while this console runs.</source>
        <translation>Roboter in Erprobung behalten den Kandidaten nur, solange diese Konsole läuft.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends the console.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich; Schließen des Fensters beendet die Konsole.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>ShadowDisagreements</name>
    <message>
        <source>The models agree in %1 of %2 shadow tasks. Worst first, by category and by task:</source>
        <translation>Die Modelle stimmen in %1 von %2 Shadow-Aufgaben überein. Schlimmste zuerst, nach Kategorie und nach Aufgabe:</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Candidate, predicted</source>
        <translation>Kandidat, vorhergesagt</translation>
    </message>
    <message>
        <source>Baseline, observed</source>
        <translation>Basismodell, beobachtet</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>würde fehlschlagen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Candidate&apos;s action</source>
        <translation>Aktion des Kandidaten</translation>
    </message>
    <message>
        <source>Baseline&apos;s action</source>
        <translation>Aktion des Basismodells</translation>
    </message>
    <message>
        <source>Agreement by category</source>
        <translation>Übereinstimmung nach Kategorie</translation>
    </message>
    <message>
        <source>Worst disagreements</source>
        <translation>Schlimmste Abweichungen</translation>
    </message>
</context>
<context>
    <name>ShareChart</name>
    <message>
        <source>Share of tasks on the candidate</source>
        <translation>Anteil der Aufgaben auf dem Kandidaten</translation>
    </message>
    <message>
        <source>No share yet</source>
        <translation>Noch kein Anteil</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Share of tasks: %1</source>
        <translation>Anteil der Aufgaben: %1</translation>
    </message>
</context>
<context>
    <name>ShelveDialog</name>
    <message>
        <source>How long the alarm is put aside</source>
        <translation>Wie lange der Alarm zurückgestellt wird</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelve this alarm?</source>
        <translation>Diesen Alarm zurückstellen?</translation>
    </message>
    <message>
        <source>Why the alarm is put aside</source>
        <translation>Warum der Alarm zurückgestellt wird</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>F&amp;ür:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Shelve</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Plans and rollouts</source>
        <translation>Pläne und Rollouts</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Geöffneter Plan</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Letzte Pläne</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>none; Ctrl+O opens one</source>
        <translation>keiner; Strg+O öffnet einen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>id, plan, outcome</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>StageStepper</name>
    <message>
        <source>installs only</source>
        <translation>nur Installation</translation>
    </message>
    <message>
        <source>%1/%2 tasks</source>
        <translation>%1/%2 Aufgaben</translation>
    </message>
    <message>
        <source>%1/%2 robots</source>
        <translation>%1/%2 Roboter</translation>
    </message>
    <message>
        <source>soak %1 of %2</source>
        <translation>Beobachtung %1 von %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · soak %4</source>
        <translation>%1 · %2 · %3 · Beobachtung %4</translation>
    </message>
    <message>
        <source>No rollout is running. Open a plan to start one.</source>
        <translation>Kein Rollout läuft. Zum Starten einen Plan öffnen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Stages of the rollout</source>
        <translation>Stufen des Rollouts</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No rollout is running. A plan is open: tick its checklist, then start it.</source>
        <translation>Kein Rollout läuft. Ein Plan ist offen: Checkliste abhaken, dann starten.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>stage %1 of %2</source>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>%1/%2 tasks</source>
        <translation>%1/%2 Aufgaben</translation>
    </message>
    <message>
        <source>soak %1 of %2</source>
        <translation>Beobachtung %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>version, robots</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>No rollout</source>
        <translation>Kein Rollout</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Keine Alarme</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation>%1 von %2 verbunden</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>Alarme: %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shows the alarms</source>
        <translation>Zeigt die Alarme</translation>
    </message>
    <message>
        <source>%1 (%2 of tasks)</source>
        <comment>version and robots, share</comment>
        <translation>%1 (%2 der Aufgaben)</translation>
    </message>
</context>
<context>
    <name>SuccessChart</name>
    <message>
        <source>Success of all tasks so far</source>
        <translation>Erfolg aller bisherigen Aufgaben</translation>
    </message>
    <message>
        <source>Hidden until both arms of the comparison are complete</source>
        <translation>Verborgen, bis beide Arme des Vergleichs vollständig sind</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Gate ≥ %1</source>
        <translation>Schranke ≥ %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 – %4 %)</source>
        <translation>%1: %2 (%3 – %4 %)</translation>
    </message>
    <message>
        <source>Success so far: %1 predicted, %2 observed</source>
        <translation>Erfolg bisher: %1 vorhergesagt, %2 beobachtet</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Waiting for results.</source>
        <translation>Wartet auf Ergebnisse.</translation>
    </message>
    <message>
        <source>No rollout yet</source>
        <translation>Noch kein Rollout</translation>
    </message>
    <message>
        <source>Waiting for results</source>
        <translation>Wartet auf Ergebnisse</translation>
    </message>
    <message>
        <source>%1 – %2, double-click for all</source>
        <comment>times</comment>
        <translation>%1 – %2, Doppelklick für alles</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy figures as CSV</source>
        <translation>Zahlen als CSV kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>Zahlen speichern…</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save the picture of a chart</source>
        <translation>Das Bild eines Diagramms speichern</translation>
    </message>
    <message>
        <source>Save the figures of a chart</source>
        <translation>Die Zahlen eines Diagramms speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Every decision</source>
        <translation>Alle Entscheidungen</translation>
    </message>
    <message>
        <source>The dialog said</source>
        <translation>Der Dialog sagte</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>Zeitleiste durchsuchen</translation>
    </message>
    <message>
        <source>Show decisions of this kind</source>
        <translation>Entscheidungen dieser Art zeigen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Timeline of decisions</source>
        <translation>Zeitleiste der Entscheidungen</translation>
    </message>
    <message>
        <source>No decision matches the filter.</source>
        <translation>Keine Entscheidung passt zum Filter.</translation>
    </message>
    <message>
        <source>Gates at the moment of the selected decision</source>
        <translation>Schranken im Augenblick der ausgewählten Entscheidung</translation>
    </message>
    <message>
        <source>A note for the record, with your name and the time</source>
        <translation>Eine Notiz für das Protokoll, mit Ihrem Namen und der Zeit</translation>
    </message>
    <message>
        <source>Note about this rollout</source>
        <translation>Notiz zu diesem Rollout</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>A note has at most %1 characters: the rest was left out.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen: der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, decision, why</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gate, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No gate was read for this decision.</source>
        <translation>Für diese Entscheidung wurde keine Schranke ausgewertet.</translation>
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
        <translation>Alarm hoher Priorität</translation>
    </message>
    <message>
        <source>Slipway keeps running</source>
        <translation>Slipway läuft weiter</translation>
    </message>
    <message>
        <source>The window is in the tray; Quit in its menu ends the console.</source>
        <translation>Das Fenster ist im Infobereich; Beenden in dessen Menü beendet die Konsole.</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>Fenster &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Give this token to %1. It is shown only once.</source>
        <translation>Dieses Token an %1 geben. Es wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>No robot has connected yet</source>
        <translation>Noch hat sich kein Roboter verbunden</translation>
    </message>
    <message>
        <source>This desk waits for robots at %1.</source>
        <translation>Diese Konsole wartet auf Roboter unter %1.</translation>
    </message>
    <message>
        <source>Try it with simulated robots</source>
        <translation>Mit simulierten Robotern ausprobieren</translation>
    </message>
    <message>
        <source>Run this in a terminal. A hundred robots connect, all on the same baseline.</source>
        <translation>Dies in einem Terminal ausführen. Hundert Roboter verbinden sich, alle auf demselben Basismodell.</translation>
    </message>
    <message>
        <source>Make tokens first: close this window and run “slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt”. Or start the console with --accept-any-robot on this machine, which needs none.</source>
        <translation>Zuerst Token erzeugen: dieses Fenster schließen und „slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt“ ausführen. Oder die Konsole auf diesem Rechner mit --accept-any-robot starten; dann braucht es keine.</translation>
    </message>
    <message>
        <source>Command that starts a demo fleet</source>
        <translation>Befehl, der eine Demoflotte startet</translation>
    </message>
    <message>
        <source>Connect a robot</source>
        <translation>Einen Roboter verbinden</translation>
    </message>
    <message>
        <source>Each robot dials in to the address above with its own token. Name the robot and make one.</source>
        <translation>Jeder Roboter wählt sich mit eigenem Token unter der obigen Adresse ein. Roboter benennen und Token erzeugen.</translation>
    </message>
    <message>
        <source>robot&apos;s id, for instance arm-07</source>
        <translation>Kennung des Roboters, etwa arm-07</translation>
    </message>
    <message>
        <source>Id of the robot to connect</source>
        <translation>Kennung des zu verbindenden Roboters</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Token erzeugen</translation>
    </message>
    <message>
        <source>Token of the new robot</source>
        <translation>Token des neuen Roboters</translation>
    </message>
    <message>
        <source>Look at a plan</source>
        <translation>Einen Plan ansehen</translation>
    </message>
    <message>
        <source>The sample canary goes from 5 % to 20 %, 50 % and all robots, and back at once if a gate fails.</source>
        <translation>Das Canary-Beispiel geht von 5 % auf 20 %, 50 % und alle Roboter und sofort zurück, wenn eine Schranke nicht bestanden wird.</translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation>Beispielplan öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>A hundred robots connect, all on the same baseline; they end with this console. Or start them in a terminal:</source>
        <translation>Hundert Roboter verbinden sich, alle auf demselben Basismodell; sie enden mit dieser Konsole. Oder in einem Terminal starten:</translation>
    </message>
    <message>
        <source>A hundred robots connect, all on the same baseline; they end with this console. In a terminal they need tokens first: close this window and run “slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt”.</source>
        <translation>Hundert Roboter verbinden sich, alle auf demselben Basismodell; sie enden mit dieser Konsole. In einem Terminal brauchen sie zuerst Token: dieses Fenster schließen und „slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt“ ausführen.</translation>
    </message>
    <message>
        <source>Starting the demo fleet…</source>
        <translation>Demoflotte wird gestartet…</translation>
    </message>
    <message>
        <source>Start a demo fleet</source>
        <translation>Eine Demoflotte starten</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>The open plan: %1</source>
        <translation>Der geöffnete Plan: %1</translation>
    </message>
    <message>
        <source>No plan is open</source>
        <translation>Kein Plan geöffnet</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Ein Beispiel</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>Anderer Plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>This is not a plan: %1</source>
        <translation>Dies ist kein Plan: %1</translation>
    </message>
    <message>
        <source>Replaying the rollout under the gates of this plan…</source>
        <translation>Der Rollout wird unter den Schranken dieses Plans nachgespielt…</translation>
    </message>
    <message>
        <source>Nothing was replayed.</source>
        <translation>Nichts wurde nachgespielt.</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>hält</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>is resumed</source>
        <translation>wird fortgesetzt</translation>
    </message>
    <message>
        <source>concludes</source>
        <translation>schließt ab</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>übernimmt</translation>
    </message>
    <message>
        <source>rolls back</source>
        <translation>nimmt zurück</translation>
    </message>
    <message>
        <source>goes another way</source>
        <translation>geht einen anderen Weg</translation>
    </message>
    <message>
        <source>gates fail</source>
        <translation>Schranken nicht bestanden</translation>
    </message>
    <message>
        <source>no gate fails</source>
        <translation>keine Schranke schlägt an</translation>
    </message>
    <message>
        <source>enters stage %1</source>
        <translation>tritt in Stufe %1 ein</translation>
    </message>
    <message>
        <source>✓ Exact: the other plan decides the same, bit for bit.</source>
        <translation>✓ Exakt: der andere Plan entscheidet dasselbe, Bit für Bit.</translation>
    </message>
    <message>
        <source>✓ Exact: the other plan decides the same; its figures or sentences differ.</source>
        <translation>✓ Exakt: der andere Plan entscheidet dasselbe; seine Zahlen oder Sätze weichen ab.</translation>
    </message>
    <message>
        <source>✓ Exact: up to this stop nothing is needed that was not recorded.</source>
        <translation>✓ Exakt: bis zu diesem Halt ist nichts nötig, was nicht aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>≈ Exact only up to the first difference. After it nobody knows what the robots would have done; the line “As recorded” judges what was recorded by the other gates.</source>
        <translation>≈ Exakt nur bis zum ersten Unterschied. Danach weiß niemand, was die Roboter getan hätten; die Zeile „Wie aufgezeichnet“ beurteilt das Aufgezeichnete nach den anderen Schranken.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Seit Start</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Failing gate</source>
        <translation>Nicht bestandene Schranke</translation>
    </message>
    <message>
        <source>Gates of “%1” at that moment</source>
        <translation>Schranken von „%1“ in diesem Augenblick</translation>
    </message>
    <message>
        <source>Gates of “%1” where they fail, as recorded</source>
        <translation>Schranken von „%1“, wo sie nicht bestanden sind, wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Figures are those of the decision. Tasks that came in after it until the recorded end: %1.</source>
        <translation>Die Zahlen sind die der Entscheidung. Aufgaben, die danach bis zum aufgezeichneten Ende eingingen: %1.</translation>
    </message>
    <message>
        <source>What if %1 had run under the gates of another plan?</source>
        <translation>Was wäre, wenn %1 unter den Schranken eines anderen Plans gelaufen wäre?</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Einen Plan wählen</translation>
    </message>
    <message>
        <source>Replaying the rollout</source>
        <translation>Rollout wird nachgespielt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Recorded and what if beside each other</source>
        <translation>Aufgezeichnetes und „Was wäre, wenn“ nebeneinander</translation>
    </message>
    <message>
        <source>Gates at that moment</source>
        <translation>Schranken in diesem Augenblick</translation>
    </message>
    <message>
        <source>It needs the same robots, stages and models; gates, quotas and waits may differ.</source>
        <translation>Der andere Plan muss dieselben Roboter, Stufen und Modelle haben; Schranken, Aufgabensoll und Wartezeiten dürfen abweichen.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
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
        <translation>keines</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Lädt herunter</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Zurückgekehrt</translation>
    </message>
    <message>
        <source>Console started</source>
        <translation>Konsole gestartet</translation>
    </message>
    <message>
        <source>Rollout started</source>
        <translation>Rollout gestartet</translation>
    </message>
    <message>
        <source>Stage entered</source>
        <translation>Stufe begonnen</translation>
    </message>
    <message>
        <source>Gate failed</source>
        <translation>Schranke nicht bestanden</translation>
    </message>
    <message>
        <source>Gate overridden</source>
        <translation>Schranke übersteuert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>Rollback started</source>
        <translation>Rücknahme begonnen</translation>
    </message>
    <message>
        <source>Rollback incomplete</source>
        <translation>Rücknahme unvollständig</translation>
    </message>
    <message>
        <source>Rollback halted</source>
        <translation>Rücknahme gestoppt</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Commit started</source>
        <translation>Übernahme begonnen</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Candidate barred</source>
        <translation>Kandidat gesperrt</translation>
    </message>
    <message>
        <source>Bar lifted</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>Robots waived</source>
        <translation>Roboter ausgenommen</translation>
    </message>
    <message>
        <source>Robot left out</source>
        <translation>Roboter ausgelassen</translation>
    </message>
    <message>
        <source>Robot corrected</source>
        <translation>Roboter berichtigt</translation>
    </message>
    <message>
        <source>Robot quarantined</source>
        <translation>Roboter unter Quarantäne</translation>
    </message>
    <message>
        <source>Generation adopted</source>
        <translation>Generation übernommen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Share of tasks changed</source>
        <translation>Anteil der Aufgaben geändert</translation>
    </message>
    <message>
        <source>Concluding</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Clean-up scheduled</source>
        <translation>Aufräumen geplant</translation>
    </message>
    <message>
        <source>Clean-up cancelled</source>
        <translation>Aufräumen abgesagt</translation>
    </message>
    <message>
        <source>Clean-up started</source>
        <translation>Aufräumen begonnen</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Aufgeräumt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>blue-green</source>
        <translation>Blue-Green</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>Shadow</translation>
    </message>
    <message>
        <source>feature flag</source>
        <translation>Feature-Flag</translation>
    </message>
    <message>
        <source>blue-green, pools</source>
        <translation>Blue-Green, Pools</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>A/B-Test</translation>
    </message>
    <message>
        <source>custom stages</source>
        <translation>eigene Stufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drill started</source>
        <translation>Übung gestartet</translation>
    </message>
    <message>
        <source>Drill ended</source>
        <translation>Übung beendet</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as Qt formats it: day, month, year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Robot out of quarantine</source>
        <translation>Roboter aus der Quarantäne entlassen</translation>
    </message>
    <message>
        <source>Exposure switched</source>
        <translation>Exposition umgeschaltet</translation>
    </message>
    <message>
        <source>%1 of %2 tasks agree; %3 predicted %4, %5 observed %6</source>
        <translation>%1 von %2 Aufgaben stimmen überein; %3 vorhergesagt %4, %5 beobachtet %6</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>On target</source>
        <translation>Im Soll</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Beim Update</translation>
    </message>
    <message>
        <source>On candidate</source>
        <translation>Auf dem Kandidaten</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Festgefahren</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latenz p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Task mix</source>
        <translation>Aufgabenmischung</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Lost robots</source>
        <translation>Verlorene Roboter</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Rollback ready</source>
        <translation>Rücknahme bereit</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Unerreichbar</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
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
        <translation>über 999</translation>
    </message>
    <message>
        <source>%1 : 1 against</source>
        <translation>%1 : 1 dagegen</translation>
    </message>
    <message>
        <source>%1 : 1 for</source>
        <translation>%1 : 1 dafür</translation>
    </message>
    <message>
        <source>no task yet</source>
        <translation>noch keine Aufgabe</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>value with its unit, lower bound, upper bound</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>%1 on one robot</source>
        <comment>times stuck</comment>
        <translation>%1 an einem Roboter</translation>
    </message>
</context>
</TS>
