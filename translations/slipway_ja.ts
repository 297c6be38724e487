<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>データディレクトリ</translation>
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
        <translation>Slipway について</translation>
    </message>
    <message>
        <source>Desk console for model rollouts to robot fleets. Free software, without any warranty.</source>
        <translation>ロボットフリートへのモデル展開用コンソール。無保証のフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copies all of this as text</source>
        <translation>すべてテキストとしてコピー</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Shortcut: %1</source>
        <translation>ショートカット：%1</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>再開(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>一時停止(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;onclude…</source>
        <translation>試用を終了(&amp;O)…</translation>
    </message>
    <message>
        <source>Pro&amp;mote…</source>
        <translation>昇格(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>The engine has not answered yet.</source>
        <translation>エンジンからまだ応答がありません。</translation>
    </message>
    <message>
        <source>A rollout is in progress; only one can run at a time.</source>
        <translation>ロールアウトが進行中です。同時に実行できるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>The plan has mistakes; the Plan page lists them.</source>
        <translation>プランに誤りがあります。プランのページに一覧があります。</translation>
    </message>
    <message>
        <source>The plan has changes that are not saved.</source>
        <translation>プランに保存されていない変更があります。</translation>
    </message>
    <message>
        <source>Open a plan first.</source>
        <translation>先にプランを開いてください。</translation>
    </message>
    <message>
        <source>No robot that the plan concerns is connected.</source>
        <translation>プランの対象ロボットが接続されていません。</translation>
    </message>
    <message>
        <source>%1 is barred after a rollback: %2</source>
        <translation>%1 はロールバック後に禁止されています：%2</translation>
    </message>
    <message>
        <source>No rollout is in progress.</source>
        <translation>進行中のロールアウトはありません。</translation>
    </message>
    <message>
        <source>No model is barred.</source>
        <translation>禁止中のモデルはありません。</translation>
    </message>
    <message>
        <source>No clean-up is ahead.</source>
        <translation>予定されたクリーンアップはありません。</translation>
    </message>
    <message>
        <source>No share of tasks to move in this stage.</source>
        <translation>このステージに変更できるタスク割合はありません。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open plan…</source>
        <translation>プランを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;plan</source>
        <translation>プランを保存(&amp;P)</translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation>プランに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Open &amp;floor plan…</source>
        <translation>フロア図を開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation>開始(&amp;S)…</translation>
    </message>
    <message>
        <source>Pro&amp;mote…</source>
        <translation>昇格(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>一時停止(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>ロールバック(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>免除(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>ライブ(&amp;L)</translation>
    </message>
    <message>
        <source>Ro&amp;bots</source>
        <translation>ロボット(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>チェックリスト(&amp;C)</translation>
    </message>
    <message>
        <source>Pla&amp;n</source>
        <translation>プラン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>Local &amp;time</source>
        <translation>現地時刻(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>ヘルプ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>新しいプラン(&amp;N)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Abort…</source>
        <translation>中止(&amp;A)…</translation>
    </message>
    <message>
        <source>C&amp;lean-up…</source>
        <translation>クリーンアップ(&amp;L)…</translation>
    </message>
    <message>
        <source>Lift &amp;bar…</source>
        <translation>禁止を解除(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>アラーム(&amp;A)</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>コマンドパレット(&amp;P)…</translation>
    </message>
    <message>
        <source>Hand-&amp;over note…</source>
        <translation>引き継ぎメモ(&amp;O)…</translation>
    </message>
    <message>
        <source>About &amp;Slipway</source>
        <translation>Slipway について(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Investigate</source>
        <translation>調査(&amp;I)</translation>
    </message>
    <message>
        <source>Perspective: Op&amp;erate</source>
        <translation>パースペクティブ：運用(&amp;E)</translation>
    </message>
    <message>
        <source>Per&amp;spective: Plan</source>
        <translation>パースペクティブ：計画(&amp;S)</translation>
    </message>
    <message>
        <source>Perspective: Re&amp;view</source>
        <translation>パースペクティブ：振り返り(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Change s&amp;hare of tasks…</source>
        <translation>タスク割合の変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>印刷(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>AddItemDialog</name>
    <message>
        <source>Add an item to the checklist</source>
        <translation>チェックリストに項目を追加</translation>
    </message>
    <message>
        <source>What must be true before the start</source>
        <translation>開始前に満たすべきこと</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>項目(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add item</source>
        <translation>項目を追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>The risk is high and robots cannot run two models at once, so the least that can show harm is a few robots.</source>
        <translation>リスクが高く 2 モデルを同時実行できないため、悪化を確認できる最小単位は数台です。</translation>
    </message>
    <message>
        <source>A bad candidate reaches 5 % of the robots for about 100 tasks before the next stage is even possible.</source>
        <translation>悪い候補は、次のステージに進む前にロボットの 5% で約 100 タスクを実行します。</translation>
    </message>
    <message>
        <source>It takes in a few robots at a time, so room on the disks is needed where the candidate goes next.</source>
        <translation>数台ずつ進むため、次に候補が入るロボットの空き容量が必要です。</translation>
    </message>
    <message>
        <source>The risk is high, and in shadow no robot executes a single task with the candidate.</source>
        <translation>リスクが高く、シャドーでは候補によるタスクは一つも実行されません。</translation>
    </message>
    <message>
        <source>Both models see the same tasks, so a difference shows in fewer of them.</source>
        <translation>両モデルが同じタスクを見るため、少ないタスクで差がわかります。</translation>
    </message>
    <message>
        <source>A major change is best tried as a whole: green is validated in shadow and then takes over in one switch.</source>
        <translation>大きな変更は全体で試すのが最善：グリーンをシャドーで検証し、一度に切り替えます。</translation>
    </message>
    <message>
        <source>The reverse switch is as fast, because both models stay loaded.</source>
        <translation>両モデルが読み込まれたままなので、切り戻しも同じ速さです。</translation>
    </message>
    <message>
        <source>A second set of robots is validated without any customer&apos;s task, and takes over in one switch.</source>
        <translation>別のロボット群を顧客タスクなしで検証し、一度に切り替えます。</translation>
    </message>
    <message>
        <source>The old set stands by with the old model, so the reverse switch installs nothing.</source>
        <translation>旧ロボット群は旧モデルで待機するため、切り戻しにインストールは不要です。</translation>
    </message>
    <message>
        <source>Small changes that come often need no installation for each step: the share of tasks is only a number.</source>
        <translation>頻繁な小変更では段階ごとのインストールは不要：タスク割合は数値にすぎません。</translation>
    </message>
    <message>
        <source>Lowering the share takes a round trip.</source>
        <translation>割合の引き下げは 1 往復で済みます。</translation>
    </message>
    <message>
        <source>Two arms at the same time tell the difference of the models from the difference of the days.</source>
        <translation>2 群を同時に動かすことで、モデルの差と日による差を区別できます。</translation>
    </message>
    <message>
        <source>It says how large the difference is, how sure that is, and what it could not have seen.</source>
        <translation>差の大きさ、その確かさ、検出できなかった範囲がわかります。</translation>
    </message>
    <message>
        <source>It ends with a conclusion and not with a commit: a canary follows if the answer is deploy.</source>
        <translation>確定ではなく結論で終わります。展開となればカナリアが続きます。</translation>
    </message>
    <message>
        <source>Every robot runs both models: its own tasks take somewhat longer, and a robot that becomes too slow is taken out.</source>
        <translation>各ロボットが両モデルを実行：自身のタスクがやや遅くなり、遅すぎるものは除外されます。</translation>
    </message>
    <message>
        <source>What a candidate would have done is predicted, not seen.</source>
        <translation>候補の動作は予測であり、実測ではありません。</translation>
    </message>
    <message>
        <source>At the switch the whole fleet is exposed at once.</source>
        <translation>切り替え時にフリート全体に一度に適用されます。</translation>
    </message>
    <message>
        <source>Every robot holds both models, and runs both while green is validated.</source>
        <translation>各ロボットが両モデルを保持し、グリーンの検証中は両方を実行します。</translation>
    </message>
    <message>
        <source>Half of the robots stand idle at any time: it needs spare hardware.</source>
        <translation>常に半数が待機：予備のハードウェアが必要です。</translation>
    </message>
    <message>
        <source>At the switch all customers are exposed at once.</source>
        <translation>切り替え時に全顧客が一度に影響を受けます。</translation>
    </message>
    <message>
        <source>Every robot holds both models for as long as the flag is below 100 %.</source>
        <translation>フラグが 100% 未満の間、各ロボットが両モデルを保持します。</translation>
    </message>
    <message>
        <source>Every robot is exposed, though for a part of its tasks.</source>
        <translation>タスクの一部とはいえ、全ロボットが適用対象です。</translation>
    </message>
    <message>
        <source>It ends with a recommendation and not with a commit: a canary follows if the answer is deploy.</source>
        <translation>確定ではなく推奨で終わります。展開となればカナリアが続きます。</translation>
    </message>
    <message>
        <source>Half of the robots execute the candidate until both arms have 10 000 tasks; only its guardrail stops a bad one earlier.</source>
        <translation>両群が 10,000 タスクに達するまで半数が候補を実行。早く止めるのはガードレールだけです。</translation>
    </message>
    <message>
        <source>With the default stages it takes about an hour of soak and 8 100 tasks of the candidate.</source>
        <translation>標準ステージでは約 1 時間の観察と候補の 8,100 タスクが必要です。</translation>
    </message>
    <message>
        <source>Without room for both models a robot cannot go back by a switch and is not eligible: free the disk first.</source>
        <translation>両モデルの空きがないロボットは切り戻せず対象外です。先に空きを作ってください。</translation>
    </message>
    <message>
        <source>It takes half of the robots out of service while they are validated: for a fleet with spare robots.</source>
        <translation>検証中は半数が稼働停止：予備のあるフリート向けです。</translation>
    </message>
    <message>
        <source>It measures which model is better and switches nothing: for a question, not for a change.</source>
        <translation>どちらが良いかを測るだけで切り替えません。変更ではなく問いのための方式です。</translation>
    </message>
    <message>
        <source>It needs room for both models on every robot at once.</source>
        <translation>全ロボットに同時に両モデル分の空きが必要です。</translation>
    </message>
    <message>
        <source>Robots would have to run two models at once, and their latency has no room for it.</source>
        <translation>2 モデルの同時実行が必要ですが、レイテンシに余裕がありません。</translation>
    </message>
    <message>
        <source>The risk does not warrant a day that ends without a commit.</source>
        <translation>このリスクなら、確定に至らない 1 日をかける必要はありません。</translation>
    </message>
    <message>
        <source>Its switch exposes the whole fleet at once, which the risk forbids as a first step.</source>
        <translation>切り替えで全体に一度に適用されるため、このリスクでは最初の段階に使えません。</translation>
    </message>
    <message>
        <source>A small change does not need the whole fleet to switch at once.</source>
        <translation>小さな変更に全体の一斉切り替えは不要です。</translation>
    </message>
    <message>
        <source>It keeps both models on every robot, which pays only for changes that come often.</source>
        <translation>全ロボットに両モデルを置くため、頻繁な変更でのみ見合います。</translation>
    </message>
    <message>
        <source>It exposes every robot from its first step on.</source>
        <translation>最初の段階から全ロボットに適用されます。</translation>
    </message>
    <message>
        <source>Even a canary executes tasks with a candidate that nothing is known about yet; it is the next step.</source>
        <translation>カナリアでも未知の候補でタスクを実行します。それは次の段階です。</translation>
    </message>
    <message>
        <source>It would work too, in more steps than this change needs.</source>
        <translation>これも可能ですが、必要以上の段階になります。</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>New plan, %1</source>
        <translation>新しいプラン、%1</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>提案：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>strategy: why not</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>他を選ばない理由</translation>
    </message>
    <message>
        <source>Reasons, costs, and why not the others</source>
        <translation>理由、コスト、他を選ばない理由</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新しいプラン</translation>
    </message>
    <message>
        <source>Which strategy fits this change?</source>
        <translation>この変更に合う方式は？</translation>
    </message>
    <message>
        <source>How large is the change?</source>
        <translation>変更の大きさは？</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>大</translation>
    </message>
    <message>
        <source>How bad would an unnoticed bad candidate be?</source>
        <translation>悪い候補に気づかない場合の影響は？</translation>
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
        <translation>このような変更は毎週以上ありますか？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Can robots run two models at once within their latency?</source>
        <translation>ロボットはレイテンシ内で 2 モデルを同時に実行できますか？</translation>
    </message>
    <message>
        <source>Has every robot room for both models?</source>
        <translation>全ロボットに 2 モデル分の空きがありますか？</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question, answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Strategy of the new plan</source>
        <translation>新しいプランの方式</translation>
    </message>
    <message>
        <source>Fleet, models and gates</source>
        <translation>フリート、モデル、ゲート</translation>
    </message>
    <message>
        <source>As in the open plan, %1</source>
        <translation>開いているプランと同じ、%1</translation>
    </message>
    <message>
        <source>As in the open plan: none is open without mistakes</source>
        <translation>開いているプランと同じ：誤りのないプランが開かれていません</translation>
    </message>
    <message>
        <source>Fleet, models and gates as in the open plan</source>
        <translation>フリート、モデル、ゲートは開いているプランと同じ</translation>
    </message>
    <message>
        <source>Blank, to be filled in</source>
        <translation>空欄（記入用）</translation>
    </message>
    <message>
        <source>Fleet and models blank, to be filled in</source>
        <translation>フリートとモデルは空欄（記入用）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel: make no plan</source>
        <translation>キャンセル：プランを作らない</translation>
    </message>
    <message>
        <source>&amp;Create plan</source>
        <translation>プランを作成(&amp;C)</translation>
    </message>
    <message>
        <source>Create a plan with the chosen strategy</source>
        <translation>選んだ方式でプランを作成</translation>
    </message>
</context>
<context>
    <name>AgreementChart</name>
    <message>
        <source>Same action as the baseline</source>
        <translation>ベースラインと同じ動作</translation>
    </message>
    <message>
        <source>Waiting for tasks in shadow</source>
        <translation>シャドータスクを待っています</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Same action: %1 (%2 – %3)</source>
        <translation>同じ動作：%1（%2 – %3）</translation>
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
        <translation>未確認</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Gone, not acknowledged</source>
        <translation>解消、未確認</translation>
    </message>
    <message>
        <source>Shelved until %1: %2</source>
        <translation>%1 まで棚上げ：%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>person, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>最終（UTC）</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>確認者</translation>
    </message>
</context>
<context>
    <name>AlarmPanel</name>
    <message numerus="yes">
        <source>%n alarm(s) in the last ten minutes: look for what they have in common.</source>
        <translation>
            <numerusform>直近 10 分間にアラーム %n 件：共通の原因を探してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm acknowledged: %1</source>
        <translation>アラームを確認：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged: %1</source>
        <translation>
            <numerusform>アラーム %n 件を確認：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm shelved (%1): %2</source>
        <comment>reason, alarm</comment>
        <translation>アラームを棚上げ（%1）：%2</translation>
    </message>
    <message>
        <source>The note about the alarm is not recorded: %1</source>
        <translation>アラームのメモを記録できませんでした：%1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Shortcut while the alarms have the keyboard: A</source>
        <translation>アラームにフォーカスがあるときのショートカット：A</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>すべて確認</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>棚上げ…</translation>
    </message>
    <message>
        <source>Mute the sound</source>
        <translation>消音</translation>
    </message>
    <message>
        <source>No alarms.</source>
        <translation>アラームはありません。</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Not acknowledged ones first; times are UTC.</source>
        <translation>未確認が先頭。時刻は UTC。</translation>
    </message>
    <message>
        <source>What you did about the alarm is not kept: %1</source>
        <translation>アラームへの対応を保存できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message numerus="yes">
        <source>%n robot(s): %1</source>
        <translation>
            <numerusform>%n 台：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robots are quarantined, among them %1; no commands, their results are not counted</source>
        <translation>
            <numerusform>%n 台のロボット（%1 など）を隔離中：指令は送られず、結果も数えません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robots are quarantined: %1; no commands, their results are not counted</source>
        <translation>
            <numerusform>%n 台のロボット（%1）を隔離中：指令は送られず、結果も数えません</numerusform>
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
        <translation>解消 %1</translation>
    </message>
</context>
<context>
    <name>ArmsChart</name>
    <message>
        <source>Success per hour</source>
        <translation>1 時間ごとの成功率</translation>
    </message>
    <message numerus="yes">
        <source>Success per %n minute(s)</source>
        <translation>
            <numerusform>%n 分ごとの成功率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Success per %n second(s)</source>
        <translation>
            <numerusform>%n 秒ごとの成功率</numerusform>
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
        <translation>1 時間ごとのタスク数</translation>
    </message>
    <message numerus="yes">
        <source>Tasks per %n minute(s)</source>
        <translation>
            <numerusform>%n 分ごとのタスク数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tasks per %n second(s)</source>
        <translation>
            <numerusform>%n 秒ごとのタスク数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n タスク</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tasks (%3 – %4)</source>
        <translation>%2 タスクの %1（%3 – %4）</translation>
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
        <translation>（不明）</translation>
    </message>
    <message>
        <source>no candidate task</source>
        <translation>候補のタスクなし</translation>
    </message>
    <message>
        <source>no baseline task</source>
        <translation>ベースラインのタスクなし</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ 悪い</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ 良い</translation>
    </message>
    <message>
        <source>no difference shown</source>
        <translation>差は示されず</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区間</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>差（ポイント）</translation>
    </message>
    <message>
        <source>Candidate is</source>
        <translation>候補は</translation>
    </message>
</context>
<context>
    <name>BreakdownView</name>
    <message numerus="yes">
        <source>%n group(s), worst first</source>
        <translation>
            <numerusform>%n グループ、悪い順</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%n グループ中 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no task to compare.</source>
        <translation>比較するタスクがありません。</translation>
    </message>
    <message>
        <source>No group matches the filter.</source>
        <translation>条件に合うグループはありません。</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>拠点別</translation>
    </message>
    <message>
        <source>By robot kind</source>
        <translation>ロボット種別</translation>
    </message>
    <message>
        <source>By robot</source>
        <translation>ロボット別</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>カテゴリー別</translation>
    </message>
    <message>
        <source>By hour (UTC)</source>
        <translation>時間別（UTC）</translation>
    </message>
    <message>
        <source>Group tasks by</source>
        <translation>タスクのグループ化</translation>
    </message>
    <message>
        <source>Filter by any word (Ctrl+F)</source>
        <translation>任意の語で絞り込む（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>グループを絞り込む</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Success by group, worst first</source>
        <translation>グループ別成功率（悪い順）</translation>
    </message>
</context>
<context>
    <name>CharacteristicsView</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>再計算</translation>
    </message>
    <message>
        <source>Candidate&apos;s success</source>
        <translation>候補の成功率</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>昇格</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Tasks to rollback</source>
        <translation>ロールバックまでのタスク</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Extra failures</source>
        <translation>追加の失敗</translation>
    </message>
    <message>
        <source>The plan has mistakes; its characteristics are of the last plan without.</source>
        <translation>プランに誤りがあります。特性は誤りのない直前のプランのものです。</translation>
    </message>
    <message>
        <source>Computing for the plan as it is now…</source>
        <translation>現在のプランで計算中…</translation>
    </message>
    <message>
        <source>Not computed: %1</source>
        <translation>計算されていません：%1</translation>
    </message>
    <message>
        <source>What the success gates alone do, from %1 simulated rollouts a row.</source>
        <translation>成功率ゲートのみの挙動。各行 %1 回のシミュレーションによる。</translation>
    </message>
    <message>
        <source>What the success gates alone do; exact.</source>
        <translation>成功率ゲートのみの挙動（厳密計算）。</translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation>計算の進行状況</translation>
    </message>
    <message>
        <source>Chances for candidates from good to bad</source>
        <translation>良い候補から悪い候補までの確率</translation>
    </message>
    <message>
        <source>Compute the characteristics, or cancel</source>
        <translation>特性を計算、またはキャンセル</translation>
    </message>
    <message>
        <source>Difference in points</source>
        <translation>差（ポイント）</translation>
    </message>
    <message>
        <source>Difference found</source>
        <translation>差の検出率</translation>
    </message>
    <message>
        <source>What a comparison of %1 tasks an arm finds.</source>
        <translation>各群 %1 タスクの比較で検出できるもの。</translation>
    </message>
    <message>
        <source>Smallest rise found in 80 % of tests: %1 points.</source>
        <translation>検定の 80% で検出できる最小の上昇：%1 ポイント。</translation>
    </message>
    <message>
        <source>Smallest fall found in 80 % of tests: %1 points.</source>
        <translation>検定の 80% で検出できる最小の低下：%1 ポイント。</translation>
    </message>
    <message>
        <source>Assumed: tasks are independent; with few robots less is found.</source>
        <translation>前提：タスクは独立。ロボットが少ないと検出力は下がります。</translation>
    </message>
    <message>
        <source>The sequential method may end sooner, and finds small differences somewhat less often.</source>
        <translation>逐次法は早く終わることがありますが、小さな差の検出はやや少なくなります。</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Stage %1</source>
        <translation>ステージ %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>判断が必要</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>強制</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>切り替え済み</translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation>タスク割合</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>ロールバック</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>group, done, all</comment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Reason to overrule it</source>
        <translation>強制の理由</translation>
    </message>
    <message>
        <source>Evidence: a note or a link</source>
        <translation>根拠：メモまたはリンク</translation>
    </message>
    <message>
        <source>Ticked by %1 at %2</source>
        <translation>%1 が %2 にチェック</translation>
    </message>
    <message>
        <source>! Say who you are, at the top of the page.</source>
        <translation>! ページ上部に名前を入力してください。</translation>
    </message>
    <message>
        <source>! A note is missing: on what evidence?</source>
        <translation>! メモがありません。根拠は何ですか。</translation>
    </message>
    <message numerus="yes">
        <source>! The automatic check failed (%1). Overruling it needs a reason of at least %n character(s).</source>
        <translation>
            <numerusform>! 自動確認に不合格です（%1）。強制には %n 文字以上の理由が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, against the automatic check (%2)</source>
        <translation>%1、自動確認（%2）に反して</translation>
    </message>
    <message>
        <source>The file is too large for a checklist.</source>
        <translation>チェックリストとしてはファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>Notes filled in from %1. The ticks are yours to set.</source>
        <translation>%1 からメモを読み込みました。チェックはご自身で入れてください。</translation>
    </message>
    <message>
        <source>Fill in notes from a checklist file</source>
        <translation>チェックリストファイルからメモを読み込む</translation>
    </message>
    <message>
        <source>Checklists (*.json)</source>
        <translation>チェックリスト (*.json)</translation>
    </message>
    <message>
        <source>Save the items that are done</source>
        <translation>完了した項目を保存</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Ticked by</source>
        <translation>チェックした人</translation>
    </message>
    <message>
        <source>Your name, kept with each tick</source>
        <translation>あなたの名前（チェックごとに記録）</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Fill in from file…</source>
        <translation>ファイルから入力…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Evidence for: %1</source>
        <translation>根拠：%1</translation>
    </message>
    <message>
        <source>Checked automatically, %1: %2</source>
        <translation>自動確認、%1：%2</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Tick again</source>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Tick again what opened by itself</source>
        <translation>自動で未完了に戻った項目を再チェック</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Open the evidence for: %1</source>
        <translation>根拠を開く：%1</translation>
    </message>
    <message>
        <source>Save the checklist as PDF</source>
        <translation>チェックリストを PDF で保存</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Tick: %1</source>
        <translation>チェックする：%1</translation>
    </message>
    <message>
        <source>Untick: %1</source>
        <translation>チェックを外す：%1</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>メモ：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Own items</source>
        <translation>独自の項目</translation>
    </message>
    <message>
        <source>Items of your team</source>
        <translation>チームの項目</translation>
    </message>
    <message>
        <source>Add an item…</source>
        <translation>項目を追加…</translation>
    </message>
    <message>
        <source>Open a template…</source>
        <translation>テンプレートを開く…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>テンプレートとして保存…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>削除：%1</translation>
    </message>
    <message>
        <source>Removed “%1”. Undo brings it back with its tick and note.</source>
        <translation>「%1」を削除しました。元に戻すとチェックとメモも戻ります。</translation>
    </message>
    <message>
        <source>Fill in from file</source>
        <translation>ファイルから入力</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>テンプレートを開く</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of your team opened from %1.</source>
        <translation>
            <numerusform>%1 からチームの項目 %n 件を開きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a template of own items</source>
        <translation>独自項目のテンプレートを開く</translation>
    </message>
    <message>
        <source>Checklist templates (*.json)</source>
        <translation>チェックリストのテンプレート (*.json)</translation>
    </message>
    <message>
        <source>Save the own items as a template</source>
        <translation>独自項目をテンプレートとして保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove from the list: %1</source>
        <translation>リストから削除：%1</translation>
    </message>
    <message>
        <source>For the next start: %1 of %2 done</source>
        <translation>次回の開始用：%1/%2 完了</translation>
    </message>
</context>
<context>
    <name>ChecklistPrint</name>
    <message>
        <source>! overruled</source>
        <translation>! 強制</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>– open</source>
        <translation>– 未完了</translation>
    </message>
    <message>
        <source>automatic, %1</source>
        <translation>自動、%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 Overruled: %2</source>
        <comment>figure, reason</comment>
        <translation>%1 強制：%2</translation>
    </message>
    <message>
        <source>Pre-deployment checklist</source>
        <translation>展開前チェックリスト</translation>
    </message>
    <message>
        <source>No plan was open.</source>
        <translation>開いているプランはありませんでした。</translation>
    </message>
    <message>
        <source>Plan %1.</source>
        <translation>プラン %1。</translation>
    </message>
    <message>
        <source>%1 of %2 done on %3.</source>
        <translation>%3 時点で %2 件中 %1 件完了。</translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message>
        <source>! Open again: the figure is too old to count.</source>
        <translation>! 未完了に戻りました：数値が古すぎます。</translation>
    </message>
    <message>
        <source>! Open again: there is no figure any more.</source>
        <translation>! 未完了に戻りました：数値がなくなりました。</translation>
    </message>
    <message>
        <source>! Open again: it was ticked for another plan.</source>
        <translation>! 未完了に戻りました：別のプランでチェックされたもの。</translation>
    </message>
    <message>
        <source>Open again, because the automatic check now fails: %1.</source>
        <translation>自動確認が不合格になったため未完了に戻りました：%1。</translation>
    </message>
    <message>
        <source>Open again, because the figure is too old: %1.</source>
        <translation>数値が古いため未完了に戻りました：%1。</translation>
    </message>
    <message>
        <source>Open again, because there is no figure any more: %1.</source>
        <translation>数値がなくなったため未完了に戻りました：%1。</translation>
    </message>
    <message>
        <source>Open again, because another plan was opened (the notes are kept): %1.</source>
        <translation>別のプランを開いたため未完了に戻りました（メモは保持）：%1。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 日前</translation>
    </message>
    <message>
        <source>! The figure is too old to count (%1): %2</source>
        <translation>! 数値が古すぎます（%1）：%2</translation>
    </message>
    <message>
        <source>✗ Open again, the automatic check failed (%1): %2</source>
        <translation>✗ 未完了に戻りました。自動確認に不合格（%1）：%2</translation>
    </message>
    <message>
        <source>✗ The automatic check failed (%1): %2</source>
        <translation>✗ 自動確認に不合格（%1）：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Say what must be true before the start.</source>
        <translation>開始前に満たすべきことを入力してください。</translation>
    </message>
    <message>
        <source>Choose a group, or write the name of a new one.</source>
        <translation>グループを選ぶか、新しいグループ名を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>An item has at most %n character(s).</source>
        <translation>
            <numerusform>項目は最大 %n 文字です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of a group has at most %n character(s).</source>
        <translation>
            <numerusform>グループ名は最大 %n 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>An item is one line, without control characters or marks that turn the direction.</source>
        <translation>項目は 1 行で、制御文字や書字方向を変える記号は使えません。</translation>
    </message>
    <message>
        <source>This item is on the list already.</source>
        <translation>この項目はすでにリストにあります。</translation>
    </message>
    <message>
        <source>This is a standard item; it is on the list already.</source>
        <translation>これは標準項目で、すでにリストにあります。</translation>
    </message>
    <message numerus="yes">
        <source>The list is full: a team adds at most %n item(s).</source>
        <translation>
            <numerusform>リストが一杯です。チームが追加できるのは最大 %n 項目です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast on black</source>
        <translation>ハイコントラスト（黒地）</translation>
    </message>
    <message>
        <source>High contrast on white</source>
        <translation>ハイコントラスト（白地）</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>ロールアウト</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>There is nothing to do it to.</source>
        <translation>操作の対象がありません。</translation>
    </message>
    <message>
        <source>Robot · %1 · %2</source>
        <comment>site, condition</comment>
        <translation>ロボット · %1 · %2</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルはもうありません。</translation>
    </message>
    <message>
        <source>Plan opened lately</source>
        <translation>最近開いたプラン</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rollout, plan</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Past rollout · %1</source>
        <comment>outcome</comment>
        <translation>過去のロールアウト · %1</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>パースペクティブ</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>配色：%1</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>このページ</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>%1, not possible now: %2</source>
        <comment>command, reason</comment>
        <translation>%1、現在は不可：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it is, or why not now</source>
        <translation>説明、または現在できない理由</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Nothing is called like this.</source>
        <translation>該当するものはありません。</translation>
    </message>
    <message>
        <source>Not possible now: %1</source>
        <translation>今は実行できません：%1</translation>
    </message>
    <message>
        <source>Arrow keys choose, Return does it, Esc closes.</source>
        <translation>矢印キーで選択、Enter で実行、Esc で閉じる。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Type what you want to do or see</source>
        <translation>実行または表示したい内容を入力</translation>
    </message>
    <message>
        <source>What you want to do or see</source>
        <translation>実行または表示したい内容</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>該当するコマンド</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>Success of both candidates by time since start; the table has the numbers</source>
        <translation>開始からの時間ごとの両候補の成功率。数値は表にあります</translation>
    </message>
    <message>
        <source>Since its start</source>
        <translation>開始からの時間</translation>
    </message>
    <message>
        <source>%1: no success to show</source>
        <translation>%1：表示する成功率なし</translation>
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
        <translation>比較できる別のロールアウトはまだありません。</translation>
    </message>
    <message>
        <source>Reading both rollouts…</source>
        <translation>両方のロールアウトを読み込み中…</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Both ran the same plan</source>
        <translation>両方とも同じプランを実行</translation>
    </message>
    <message>
        <source>What differs in their plans</source>
        <translation>プランの相違点</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Copied as CSV</source>
        <translation>CSV としてコピーしました</translation>
    </message>
    <message>
        <source>Compare two rollouts</source>
        <translation>2 つのロールアウトを比較</translation>
    </message>
    <message>
        <source>%1 beside</source>
        <translation>%1 との比較</translation>
    </message>
    <message>
        <source>The other rollout</source>
        <translation>もう一方のロールアウト</translation>
    </message>
    <message>
        <source>Figures of both rollouts</source>
        <translation>両ロールアウトの数値</translation>
    </message>
    <message>
        <source>Candidate success since start</source>
        <translation>開始からの候補の成功率</translation>
    </message>
    <message>
        <source>Differences of their plans</source>
        <translation>プランの相違点</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare with another plan</source>
        <translation>別のプランと比較</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>プラン (*.json)</translation>
    </message>
    <message>
        <source>it is not the JSON of a plan</source>
        <translation>プランの JSON ではありません</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>このプラン</translation>
    </message>
    <message>
        <source>Other plan</source>
        <translation>別のプラン</translation>
    </message>
    <message>
        <source>Choose another plan: only what differs from the open one is shown, and what the gates of both do.</source>
        <translation>別のプランを選んでください。開いているプランとの相違点と、両方のゲートの挙動だけを表示します。</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 を開けませんでした：%2</translation>
    </message>
    <message>
        <source>%1 says the same as this plan.</source>
        <translation>%1 はこのプランと同じ内容です。</translation>
    </message>
    <message numerus="yes">
        <source>%n members differ from %1.</source>
        <translation>
            <numerusform>%1 と %n 項目が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The other plan has mistakes.</source>
        <translation>別のプランに誤りがあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>this plan or other plan, its name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not computed: %1</source>
        <translation>計算されていません：%1</translation>
    </message>
    <message>
        <source>Open other plan…</source>
        <translation>別のプランを開く…</translation>
    </message>
    <message>
        <source>Open the plan to compare with</source>
        <translation>比較するプランを開く</translation>
    </message>
    <message>
        <source>Other from sample</source>
        <translation>サンプルから選択</translation>
    </message>
    <message>
        <source>Compare with a sample plan</source>
        <translation>サンプルプランと比較</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>What differs between the two plans</source>
        <translation>2 つのプランの相違点</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>hidden until both arms are complete</source>
        <translation>両群が揃うまで非表示</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <comment>success, its 95 % interval</comment>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message>
        <source>%1 points (%2 to %3)</source>
        <comment>difference, its 95 % interval</comment>
        <translation>%1 ポイント（%2～%3）</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>p50, p95, p99</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>未終了</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, strategy</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from model, to model</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>終了の理由</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始者</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Robots reached</source>
        <translation>対象になったロボット</translation>
    </message>
    <message>
        <source>Candidate tasks</source>
        <translation>候補のタスク</translation>
    </message>
    <message>
        <source>Candidate success</source>
        <translation>候補の成功率</translation>
    </message>
    <message>
        <source>Baseline tasks</source>
        <translation>ベースラインのタスク</translation>
    </message>
    <message>
        <source>Baseline success</source>
        <translation>ベースラインの成功率</translation>
    </message>
    <message>
        <source>Candidate minus baseline</source>
        <translation>候補とベースラインの差</translation>
    </message>
    <message>
        <source>Candidate latency p50, p95, p99</source>
        <translation>候補のレイテンシ p50、p95、p99</translation>
    </message>
    <message>
        <source>Baseline latency p50, p95, p99</source>
        <translation>ベースラインのレイテンシ p50、p95、p99</translation>
    </message>
    <message>
        <source>Time to stage %1</source>
        <translation>ステージ %1 までの時間</translation>
    </message>
    <message>
        <source>Time to rollback</source>
        <translation>ロールバックまでの時間</translation>
    </message>
    <message>
        <source>Time to commit</source>
        <translation>確定までの時間</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Failed candidate tasks</source>
        <translation>候補の失敗タスク</translation>
    </message>
    <message>
        <source>%1 in shadow, none executed</source>
        <translation>シャドー %1、実行なし</translation>
    </message>
    <message>
        <source>%1, predicted</source>
        <translation>%1（予測）</translation>
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
対策：%2
担当：%3
記録：%4、%5</translation>
    </message>
    <message>
        <source>Nobody has concluded yet. A conclusion closes the investigation and stands in the report; it cannot be changed afterwards, only followed by another.</source>
        <translation>まだ結論はありません。結論は調査を終結させ、レポートに記載されます。後から変更はできず、別の結論を追加できるだけです。</translation>
    </message>
    <message>
        <source>&amp;Record the conclusion</source>
        <translation>結論を記録(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Record another conclusion</source>
        <translation>別の結論を記録(&amp;R)</translation>
    </message>
    <message>
        <source>Say what you concluded.</source>
        <translation>結論を入力してください。</translation>
    </message>
    <message>
        <source>Say what will be done.</source>
        <translation>対策を入力してください。</translation>
    </message>
    <message>
        <source>Say who does it.</source>
        <translation>担当者を入力してください。</translation>
    </message>
    <message>
        <source>&amp;Conclusion: what went wrong, and how sure is it?</source>
        <translation>結論(&amp;C)：何が問題で、どの程度確かですか？</translation>
    </message>
    <message>
        <source>&amp;Action: what will be done?</source>
        <translation>対策(&amp;A)：何をしますか？</translation>
    </message>
    <message>
        <source>&amp;Owner: who does it?</source>
        <translation>担当(&amp;O)：誰がしますか？</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>Still needed: a reason of at least %n character(s).</source>
        <translation>
            <numerusform>%n 文字以上の理由が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: the name, exactly as shown.</source>
        <translation>表示どおりの名前が必要です。</translation>
    </message>
    <message>
        <source>This changed while it was open, so nothing can be confirmed here: %1 Close this and look again.</source>
        <translation>開いている間に内容が変わったため、ここでは確認できません：%1 閉じて、もう一度確かめてください。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>This machine only</source>
        <translation>このマシンのみ</translation>
    </message>
    <message>
        <source>Unencrypted network</source>
        <translation>暗号化なしネットワーク</translation>
    </message>
    <message>
        <source>Slipway cannot start</source>
        <translation>Slipway を起動できません</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 ポイント</translation>
    </message>
    <message>
        <source>1 robot</source>
        <translation>1 台</translation>
    </message>
    <message>
        <source>%L1 robots</source>
        <translation>%L1 台</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>mix</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>rollback-ready</source>
        <translation>ロールバック準備</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>判定保留</translation>
    </message>
    <message>
        <source>console-started</source>
        <translation>コンソール起動</translation>
    </message>
    <message>
        <source>rollout-started</source>
        <translation>ロールアウト開始</translation>
    </message>
    <message>
        <source>stage-entered</source>
        <translation>ステージ開始</translation>
    </message>
    <message>
        <source>gate-failed</source>
        <translation>ゲート不合格</translation>
    </message>
    <message>
        <source>gate-debt</source>
        <translation>ゲート強制</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>needs-decision</source>
        <translation>判断が必要</translation>
    </message>
    <message>
        <source>rollback-started</source>
        <translation>ロールバック開始</translation>
    </message>
    <message>
        <source>rollback-incomplete</source>
        <translation>ロールバック未完了</translation>
    </message>
    <message>
        <source>rollback-halted</source>
        <translation>ロールバック中断</translation>
    </message>
    <message>
        <source>rolled-back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>commit-started</source>
        <translation>確定開始</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>candidate-barred</source>
        <translation>候補を禁止</translation>
    </message>
    <message>
        <source>bar-lifted</source>
        <translation>禁止を解除</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>robot-left-out</source>
        <translation>ロボットを除外</translation>
    </message>
    <message>
        <source>robot-corrected</source>
        <translation>ロボットを修正</translation>
    </message>
    <message>
        <source>robot-quarantined</source>
        <translation>ロボットを隔離</translation>
    </message>
    <message>
        <source>generation-adopted</source>
        <translation>世代を採用</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>switched</source>
        <translation>適用を切り替え</translation>
    </message>
    <message>
        <source>share-changed</source>
        <translation>割合を変更</translation>
    </message>
    <message>
        <source>concluding</source>
        <translation>終結処理中</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>cleanup-scheduled</source>
        <translation>クリーンアップ予定</translation>
    </message>
    <message>
        <source>cleanup-cancelled</source>
        <translation>クリーンアップ取り消し</translation>
    </message>
    <message>
        <source>cleanup-started</source>
        <translation>クリーンアップ開始</translation>
    </message>
    <message>
        <source>cleaned-up</source>
        <translation>クリーンアップ済み</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>ロールバック中</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>committing</source>
        <translation>確定処理中</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>needs decision</source>
        <translation>判断が必要</translation>
    </message>
    <message>
        <source>console restarted</source>
        <translation>コンソール再起動</translation>
    </message>
    <message>
        <source>machine slept</source>
        <translation>マシンがスリープ</translation>
    </message>
    <message>
        <source>storage failed</source>
        <translation>ストレージ障害</translation>
    </message>
    <message>
        <source>robots ahead of the journal</source>
        <translation>ロボットがジャーナルより先行</translation>
    </message>
    <message>
        <source>outage</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>逸脱</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>取り外し済み</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>復帰済み</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>incompatible</source>
        <translation>非互換</translation>
    </message>
    <message>
        <source>load</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空き容量</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>テキストの終わり</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>未満</translation>
    </message>
    <message>
        <source>below</source>
        <translation>未満</translation>
    </message>
    <message>
        <source>not below</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>better</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未決</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>deploy</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>支持される</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>支持されない</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>判断できない</translation>
    </message>
    <message>
        <source>unexpected errors</source>
        <translation>予期しないエラー</translation>
    </message>
    <message>
        <source>safe idle</source>
        <translation>安全待機</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>アラート：%1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 の通知：%2</translation>
    </message>
    <message>
        <source>%1 disconnected: %2.</source>
        <translation>%1 が切断：%2。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止しました。</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>一時停止：%1</translation>
    </message>
    <message>
        <source>Rolling back to %1: %2</source>
        <translation>%1 へロールバック中：%2</translation>
    </message>
    <message>
        <source>Returning to %1: %2</source>
        <translation>%1 へ復帰中：%2</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>control</source>
        <translation>対照群</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>%1 (p %L2)</source>
        <translation>%1(p %L2)</translation>
    </message>
    <message>
        <source>closed by the robot (%1)</source>
        <translation>ロボットが切断（%1）</translation>
    </message>
    <message>
        <source>%1 keep it</source>
        <translation>%1 が保持</translation>
    </message>
    <message>
        <source>1 candidate task</source>
        <translation>候補のタスク 1 件</translation>
    </message>
    <message>
        <source>%L1 candidate tasks</source>
        <translation>候補のタスク %L1 件</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>失敗 1 件</translation>
    </message>
    <message>
        <source>%L1 failures</source>
        <translation>失敗 %L1 件</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>%1 (indicative: few robots)</source>
        <translation>%1（参考値：ロボットが少数）</translation>
    </message>
    <message>
        <source>label noise</source>
        <translation>ラベルノイズ</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation>過学習</translation>
    </message>
    <message>
        <source>checklist overridden</source>
        <translation>チェックリストを強制</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Cannot listen: %1</source>
        <translation>待ち受けできません：%1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>停止された</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>インフラ</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Model performance</source>
        <translation>モデル性能</translation>
    </message>
    <message>
        <source>Team readiness</source>
        <translation>チームの準備</translation>
    </message>
    <message>
        <source>Deployment plan</source>
        <translation>展開計画</translation>
    </message>
    <message>
        <source>advances</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>一時停止する</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>停止する</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>確定する</translation>
    </message>
    <message>
        <source>concludes</source>
        <translation>終結する</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>below 90 %</source>
        <translation>90% 未満</translation>
    </message>
    <message>
        <source>Its lease ended</source>
        <translation>リース終了</translation>
    </message>
    <message>
        <source>undecided, keep</source>
        <translation>未決のため維持</translation>
    </message>
    <message>
        <source>Yates, two-sided</source>
        <translation>Yates、両側</translation>
    </message>
    <message>
        <source>Yates, one-sided</source>
        <translation>Yates、片側</translation>
    </message>
    <message>
        <source>Pearson, two-sided</source>
        <translation>Pearson、両側</translation>
    </message>
    <message>
        <source>Pearson, one-sided</source>
        <translation>Pearson、片側</translation>
    </message>
    <message>
        <source>journal entry %1</source>
        <translation>ジャーナル項目 %1</translation>
    </message>
    <message>
        <source>no robot keeps it</source>
        <translation>保持するロボットなし</translation>
    </message>
    <message>
        <source>%1 keeps it</source>
        <translation>%1 が保持</translation>
    </message>
    <message>
        <source>clean-up: %1 is retired</source>
        <translation>クリーンアップ：%1 は引退</translation>
    </message>
    <message>
        <source>%1 is gone from %L2 robots; %3</source>
        <translation>%1 を %L2 台から削除済み。%3</translation>
    </message>
    <message>
        <source>%1 is retired: it is deleted from %L2 robots; %3</source>
        <translation>%1 は引退：%L2 台から削除します。%3</translation>
    </message>
    <message>
        <source>%1 is deleted from %L2 robots in %3 unless somebody postpones it; %4</source>
        <translation>延期しない限り、%1 は %3後に %L2 台から削除されます。%4</translation>
    </message>
    <message>
        <source>%1 is in use again: it is not deleted</source>
        <translation>%1 は再び使用中のため削除しません</translation>
    </message>
    <message>
        <source>there is no rollout %1</source>
        <translation>ロールアウト %1 はありません</translation>
    </message>
    <message>
        <source>%1 has ended: %2</source>
        <translation>%1 は終了しました：%2</translation>
    </message>
    <message>
        <source>%1 has changed since you looked (revision %2, now %3)</source>
        <translation>%1 は確認後に変わりました（リビジョン %2、現在 %3）</translation>
    </message>
    <message>
        <source>a reason of at least %1 characters is needed</source>
        <translation>%1 文字以上の理由が必要です</translation>
    </message>
    <message>
        <source>%1 checklist items are open, the first is %2</source>
        <translation>チェックリストの未完了 %1 件、最初は %2</translation>
    </message>
    <message>
        <source>the %1 gate cannot be skipped: %2</source>
        <translation>%1ゲートは省略できません：%2</translation>
    </message>
    <message>
        <source>promoted past %1 with a reason: %2</source>
        <translation>理由を添えて %1 を越えて昇格：%2</translation>
    </message>
    <message>
        <source>the journal cannot be written: no rollout can start</source>
        <translation>ジャーナルに書き込めないため開始できません</translation>
    </message>
    <message>
        <source>this rollout id was used before</source>
        <translation>このロールアウト ID は使用済みです</translation>
    </message>
    <message>
        <source>%1 is still %2</source>
        <translation>%1 はまだ%2</translation>
    </message>
    <message>
        <source>%1 is barred for another %2 h %3 min after %4: %5</source>
        <translation>%1 は %4 の後、あと %2 時間 %3 分禁止：%5</translation>
    </message>
    <message>
        <source>no robot is eligible: %1</source>
        <translation>適格なロボットがありません：%1</translation>
    </message>
    <message>
        <source>no robot is connected</source>
        <translation>接続中のロボットがありません</translation>
    </message>
    <message>
        <source>the rollout is paused: resume it first</source>
        <translation>ロールアウトは一時停止中です。先に再開してください</translation>
    </message>
    <message>
        <source>the journal cannot be written: no step forward</source>
        <translation>ジャーナルに書き込めないため進めません</translation>
    </message>
    <message>
        <source>robots are still coming back after the console was away</source>
        <translation>コンソール不在後、ロボットが復帰中です</translation>
    </message>
    <message>
        <source>the share of tasks is 0, so nothing is known of the candidate: set another share first</source>
        <translation>タスク割合が 0 のため候補の情報がありません。先に割合を設定してください</translation>
    </message>
    <message>
        <source>stage %1 cannot start: %2</source>
        <translation>ステージ %1 を開始できません：%2</translation>
    </message>
    <message>
        <source>it is paused already</source>
        <translation>すでに一時停止中です</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>一時停止中ではありません</translation>
    </message>
    <message>
        <source>it is being rolled back already</source>
        <translation>すでにロールバック中です</translation>
    </message>
    <message>
        <source>only robots of a rollback can be waived</source>
        <translation>免除できるのはロールバック対象のロボットだけです</translation>
    </message>
    <message>
        <source>no robot is named</source>
        <translation>ロボットが指定されていません</translation>
    </message>
    <message>
        <source>%1 is not part of this rollout</source>
        <translation>%1 はこのロールアウトの対象外です</translation>
    </message>
    <message>
        <source>%1 is verified already</source>
        <translation>%1 は検証済みです</translation>
    </message>
    <message>
        <source>this candidate is not barred</source>
        <translation>この候補は禁止されていません</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>メモが空です</translation>
    </message>
    <message>
        <source>this stage has no share of tasks</source>
        <translation>このステージにタスク割合はありません</translation>
    </message>
    <message>
        <source>the share must be from 0 to 1</source>
        <translation>割合は 0～1 で指定してください</translation>
    </message>
    <message>
        <source>the share is that already</source>
        <translation>割合はすでにその値です</translation>
    </message>
    <message>
        <source>%1 cannot choose the model task by task: only 0 or 1 is possible</source>
        <translation>%1 はタスクごとにモデルを選べません。0 か 1 のみ可能です</translation>
    </message>
    <message>
        <source>the rollout is paused: the share can only be set to 0</source>
        <translation>一時停止中のため割合は 0 にしか設定できません</translation>
    </message>
    <message>
        <source>%1 has no clean-up ahead of it</source>
        <translation>%1 に予定されたクリーンアップはありません</translation>
    </message>
    <message>
        <source>the clean-up has begun already</source>
        <translation>クリーンアップは開始済みです</translation>
    </message>
    <message>
        <source>the hours must be from 0 to 8760</source>
        <translation>時間は 0～8760 で指定してください</translation>
    </message>
    <message>
        <source>%1 is not deleted: %2</source>
        <translation>%1 は削除しません：%2</translation>
    </message>
    <message>
        <source>%1 is deleted in %L2 h: %3</source>
        <translation>%1 は %L2 時間後に削除：%3</translation>
    </message>
    <message>
        <source>%1: %2 %3 to %4 on %L5 eligible robots</source>
        <translation>%1：%2 %3 から %4 へ、適格なロボット %L5 台</translation>
    </message>
    <message>
        <source>checklist overridden: %1</source>
        <translation>チェックリストを強制：%1</translation>
    </message>
    <message>
        <source>promoted by %1</source>
        <translation>%1 が昇格</translation>
    </message>
    <message>
        <source>paused by %1</source>
        <translation>%1 が一時停止</translation>
    </message>
    <message>
        <source>resumed by %1</source>
        <translation>%1 が再開</translation>
    </message>
    <message>
        <source>rolled back by %1</source>
        <translation>%1 がロールバック</translation>
    </message>
    <message>
        <source>aborted by %1</source>
        <translation>%1 が中止</translation>
    </message>
    <message>
        <source>%L1 robots waived: %2</source>
        <translation>%L1 台を免除：%2</translation>
    </message>
    <message>
        <source>waived by %1</source>
        <translation>%1 が免除</translation>
    </message>
    <message>
        <source>its state is unknown</source>
        <translation>状態は不明</translation>
    </message>
    <message>
        <source>bar of %1 %2 lifted: %3</source>
        <translation>%1 %2 の禁止を解除：%3</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>%1 が設定</translation>
    </message>
    <message>
        <source>every stage passed: %1 is committed</source>
        <translation>全ステージ合格：%1 を確定</translation>
    </message>
    <message>
        <source>%L1 robots of the other pool stand by</source>
        <translation>別プールの %L1 台が待機</translation>
    </message>
    <message>
        <source>%L1 held-back robots get it now</source>
        <translation>対照用の %L1 台に適用</translation>
    </message>
    <message>
        <source>being committed to %1</source>
        <translation>%1 へ確定中</translation>
    </message>
    <message>
        <source>no robot could be committed</source>
        <translation>確定できたロボットはありません</translation>
    </message>
    <message>
        <source>%L1 of %L2 robots committed to %3</source>
        <translation>%L2 台中 %L1 台を %3 に確定</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>除外 %1</translation>
    </message>
    <message>
        <source>%1 have not confirmed and get it when they can</source>
        <translation>%1 台は未確認、可能になり次第適用</translation>
    </message>
    <message>
        <source>no evidence that the candidate is worse</source>
        <translation>候補が悪いという根拠はない</translation>
    </message>
    <message>
        <source>no evidence that the candidate is better</source>
        <translation>候補が良いという根拠はない</translation>
    </message>
    <message>
        <source>no evidence of a difference</source>
        <translation>差の根拠なし</translation>
    </message>
    <message>
        <source>the candidate looks %1, but no more than robots differ among themselves</source>
        <translation>候補は%1ように見えるが、ロボット間の差の範囲内</translation>
    </message>
    <message>
        <source>the candidate is better</source>
        <translation>候補が良い</translation>
    </message>
    <message>
        <source>the candidate is worse</source>
        <translation>候補が悪い</translation>
    </message>
    <message>
        <source>locked until both arms have %L1 tasks: %L2 and %L3 are in; looking earlier would mislead</source>
        <translation>両群が %L1 タスクに達するまでロック：現在 %L2 と %L3。早く見ると誤ります</translation>
    </message>
    <message>
        <source>the candidate is better by more than %L1 points</source>
        <translation>候補は %L1 ポイントを超えて良い</translation>
    </message>
    <message>
        <source>no difference found yet, %L1 and %L2 of %L3 tasks are in</source>
        <translation>まだ差は見つからない。%L3 タスク中 %L1 と %L2</translation>
    </message>
    <message>
        <source>guardrail: the candidate is worse than the control by more than %L1 points</source>
        <translation>ガードレール：候補が対照群より %L1 ポイントを超えて悪い</translation>
    </message>
    <message>
        <source>%L1 tasks on the candidate by robots of the control arm, the last on %2</source>
        <translation>対照群ロボットによる候補のタスク %L1 件、最後は %2</translation>
    </message>
    <message>
        <source>locked until both arms have %L1 tasks: %L2 and %L3 are in</source>
        <translation>両群が %L1 タスクに達するまでロック：現在 %L2 と %L3</translation>
    </message>
    <message>
        <source>no difference found yet (p %L1 at any time), %L2 and %L3 of %L4 tasks are in</source>
        <translation>まだ差は見つからない（随時 p %L1）。%L4 タスク中 %L2 と %L3</translation>
    </message>
    <message>
        <source>%L1 robots of the control and %2 of the candidate gave results, %L3 % were assigned to it: not by chance</source>
        <translation>結果は対照群 %L1 台、候補 %2 台。割り当ては %L3%：偶然ではない</translation>
    </message>
    <message>
        <source>%1 %2: %L3 % of %L4 shadow tasks agree, predicted success %L5 % (95 % interval %L6 to %L7 %) beside %L8 % of the baseline, McNemar p %L9</source>
        <translation>%2 を%1：シャドータスク %L4 件の %L3% が一致、予測成功率 %L5%（95% 区間 %L6～%L7%）、ベースライン %L8%、McNemar p %L9</translation>
    </message>
    <message>
        <source>p95 of the robots&apos; own tasks %L1 ms</source>
        <translation>ロボット自身のタスクの p95 %L1 ms</translation>
    </message>
    <message>
        <source>valid at any time</source>
        <translation>いつでも有効</translation>
    </message>
    <message>
        <source>%1 %L2 % of %L3 tasks</source>
        <translation>%1 %L3 タスクの %L2%</translation>
    </message>
    <message>
        <source>%1, %2, difference %L3 points (95 % interval %L4 to %L5), p %L6 (%7), Cohen&apos;s h %L8, power %L9 %</source>
        <translation>%1、%2、差 %L3 ポイント（95% 区間 %L4～%L5）、p %L6（%7）、Cohen の h %L8、検出力 %L9%</translation>
    </message>
    <message>
        <source>by robots, whose tasks are not independent: %L1 to %L2, p %L3</source>
        <translation>ロボット単位（タスクは独立でない）：%L1～%L2、p %L3</translation>
    </message>
    <message>
        <source>success %L1 % of %L2 tasks on %3</source>
        <translation>%3 の %L2 タスクで成功率 %L1%</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>ステージ %1/%2</translation>
    </message>
    <message>
        <source>%1 is at another site</source>
        <translation>%1 は別の拠点</translation>
    </message>
    <message>
        <source>%1 is quarantined</source>
        <translation>%1 は隔離中</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 はオフライン</translation>
    </message>
    <message>
        <source>%1 is in rollout %2</source>
        <translation>%1 はロールアウト %2 の対象</translation>
    </message>
    <message>
        <source>%1 reports a failure</source>
        <translation>%1 が失敗を報告</translation>
    </message>
    <message>
        <source>%1 has not applied its last document</source>
        <translation>%1 は最新の指示を未適用</translation>
    </message>
    <message>
        <source>%1 does not run the baseline</source>
        <translation>%1 はベースラインを実行していない</translation>
    </message>
    <message>
        <source>%1 holds no verified baseline to go back to</source>
        <translation>%1 は戻るための検証済みベースラインがない</translation>
    </message>
    <message>
        <source>%1 cannot run two models at once</source>
        <translation>%1 は 2 モデルを同時に実行できない</translation>
    </message>
    <message>
        <source>%1 cannot stand by idle</source>
        <translation>%1 は待機状態にできない</translation>
    </message>
    <message>
        <source>%1 cannot choose the model task by task</source>
        <translation>%1 はタスクごとにモデルを選べない</translation>
    </message>
    <message>
        <source>no robot is left for the control</source>
        <translation>対照群に残るロボットがない</translation>
    </message>
    <message>
        <source>no robot is eligible</source>
        <translation>適格なロボットなし</translation>
    </message>
    <message>
        <source>only %L1 of %L2 exposed robots hold a verified baseline</source>
        <translation>適用済み %L2 台のうち検証済みベースラインを持つのは %L1 台のみ</translation>
    </message>
    <message>
        <source>a rollback would take too long</source>
        <translation>ロールバックに時間がかかりすぎる</translation>
    </message>
    <message>
        <source>%1 %2 so far; judged at %L3 tasks, %4 are in</source>
        <translation>%1 現在 %2。%L3 タスクで判定、現在 %4</translation>
    </message>
    <message>
        <source>%1 %2 of %L3 tasks, limit %4 %5</source>
        <translation>%1 %L3 タスクの %2、しきい値 %5（%4）</translation>
    </message>
    <message>
        <source>%1 %2 of %L3 tasks: the evidence against the candidate reached its limit</source>
        <translation>%1 %2（%L3 タスク）：候補に不利な根拠が限度に達した</translation>
    </message>
    <message>
        <source>%1 %2: proven within the margin</source>
        <translation>%1 %2：マージン内と証明</translation>
    </message>
    <message>
        <source>%1 %2: no harm seen, not proven yet after %L3 tasks</source>
        <translation>%1 %2：悪化なし、%L3 タスクでは未証明</translation>
    </message>
    <message>
        <source>%1 %2: no harm seen up to the quota</source>
        <translation>%1 %2：必要数まで悪化なし</translation>
    </message>
    <message>
        <source>%1 %2: no harm seen, %L3 of %L4 tasks</source>
        <translation>%1 %2：悪化なし、%L4 タスク中 %L3</translation>
    </message>
    <message>
        <source>success %1 beside %2 of %3 control tasks: %4</source>
        <translation>成功率 %1、対照群 %3 タスクは %2：%4</translation>
    </message>
    <message>
        <source>the evidence against the candidate reached its limit</source>
        <translation>候補に不利な根拠が限度に達した</translation>
    </message>
    <message>
        <source>proven within the margin</source>
        <translation>マージン内と証明</translation>
    </message>
    <message>
        <source>no harm seen, not proven yet</source>
        <translation>悪化なし、未証明</translation>
    </message>
    <message>
        <source>no harm seen, %L1 of %L2 tasks are compared</source>
        <translation>悪化なし、%L2 タスク中 %L1 を比較</translation>
    </message>
    <message>
        <source>no robot got stuck in this stage</source>
        <translation>このステージでスタックなし</translation>
    </message>
    <message>
        <source>%1 was stuck %2 times in this stage, at most %3 allowed</source>
        <translation>%1 はこのステージで %2 回スタック、上限 %3</translation>
    </message>
    <message>
        <source>p95 %L1 ms so far, limit %L2 ms, %L3 tasks</source>
        <translation>p95 現在 %L1 ms、しきい値 %L2 ms、%L3 タスク</translation>
    </message>
    <message>
        <source>p95 %L1 ms of %L2 tasks, limit below %L3 ms</source>
        <translation>p95 %L1 ms（%L2 タスク）、しきい値 %L3 ms 未満</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks used another model than the hash of their id says, the last on %3</source>
        <translation>%L2 タスク中 %L1 件が ID のハッシュと異なるモデルを使用、最後は %3</translation>
    </message>
    <message>
        <source>%1 of tasks on the candidate, %2 asked for: not by chance (chi-square %L3)</source>
        <translation>候補のタスク %1、要求 %2：偶然ではない（カイ二乗 %L3）</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks on the candidate, %3 asked for</source>
        <translation>%L2 タスクの %L1 が候補、要求 %3</translation>
    </message>
    <message>
        <source>none of them runs the candidate</source>
        <translation>候補を実行しているものはない</translation>
    </message>
    <message>
        <source>they execute the baseline and there is no other robot to compare them with</source>
        <translation>ベースラインを実行中で、比較できるロボットがない</translation>
    </message>
    <message>
        <source>the others are silent too: an outage, not the candidate</source>
        <translation>他も応答なし：候補ではなく障害</translation>
    </message>
    <message>
        <source>%L1 of %L2 exposed robots silent, %3 tolerated</source>
        <translation>適用済み %L2 台中 %L1 台が応答なし、許容 %3</translation>
    </message>
    <message>
        <source>no robot has taken the candidate yet</source>
        <translation>候補を受け取ったロボットはまだない</translation>
    </message>
    <message>
        <source>%L1 of %L2 robots activated the candidate, %3 failed</source>
        <translation>%L2 台中 %L1 台が候補を有効化、失敗 %3</translation>
    </message>
    <message>
        <source>%L1 robots failed with the same cause: %2</source>
        <translation>%L1 台が同じ原因で失敗：%2</translation>
    </message>
    <message>
        <source>%L1 of %L2 exposed robots hold a verified baseline, rollback in about %3 s</source>
        <translation>適用済み %L2 台中 %L1 台が検証済みベースラインを保持、ロールバック約 %3 秒</translation>
    </message>
    <message>
        <source>tries %1 in dummy tasks, stands idle</source>
        <translation>ダミータスクで %1 を試行、待機</translation>
    </message>
    <message>
        <source>on %1 since stage %2</source>
        <translation>ステージ %2 から %1</translation>
    </message>
    <message>
        <source>runs %1 in shadow beside %2</source>
        <translation>%2 と並行して %1 をシャドー実行</translation>
    </message>
    <message>
        <source>holds %1, ready to switch to it</source>
        <translation>%1 を保持、切り替え準備完了</translation>
    </message>
    <message>
        <source>went back to the baseline by itself</source>
        <translation>自動でベースラインに戻った</translation>
    </message>
    <message>
        <source>left the candidate %1 times</source>
        <translation>候補から %1 回離脱</translation>
    </message>
    <message>
        <source>%1 had gone back to the baseline by itself: the candidate is sent again</source>
        <translation>%1 は自動でベースラインに戻っていたため候補を再送</translation>
    </message>
    <message>
        <source>reports a model nobody deployed: %1 %2</source>
        <translation>未展開のモデルを報告：%1 %2</translation>
    </message>
    <message>
        <source>failed at the commit</source>
        <translation>確定時に失敗</translation>
    </message>
    <message>
        <source>reports a model nobody deployed at the commit</source>
        <translation>確定時に未展開のモデルを報告</translation>
    </message>
    <message>
        <source>committed to %1</source>
        <translation>%1 に確定</translation>
    </message>
    <message>
        <source>%1 returned while the rollout is paused: held on the baseline</source>
        <translation>%1 は一時停止中に復帰：ベースラインで保留</translation>
    </message>
    <message>
        <source>held on the baseline until the rollout is resumed</source>
        <translation>再開までベースラインで保留</translation>
    </message>
    <message>
        <source>held while the rollout is paused</source>
        <translation>一時停止中は保留</translation>
    </message>
    <message>
        <source>the other pool serves</source>
        <translation>別プールが稼働</translation>
    </message>
    <message>
        <source>%1 had begun to serve again by itself: it stands by again</source>
        <translation>%1 が自動で稼働を再開：再び待機</translation>
    </message>
    <message>
        <source>this pool serves again</source>
        <translation>このプールが再び稼働</translation>
    </message>
    <message>
        <source>taken out of shadow: %1 of its %L2 tasks took longer than %L3 ms</source>
        <translation>シャドーから除外：%L2 タスク中 %1 が %L3 ms 超</translation>
    </message>
    <message>
        <source>%1 is at generation %2, ahead of this database (an older copy restored?): adopted</source>
        <translation>%1 は世代 %2 でデータベースより先行（古いコピーを復元？）：採用</translation>
    </message>
    <message>
        <source>%1 is quarantined: %2; no commands, its results are not counted</source>
        <translation>%1 は隔離中：%2。指示なし、結果は集計外</translation>
    </message>
    <message>
        <source>%1 %2 is barred for %3 h</source>
        <translation>%1 %2 は %3 時間禁止</translation>
    </message>
    <message>
        <source>being rolled back to %1</source>
        <translation>%1 へロールバック中</translation>
    </message>
    <message>
        <source>the baseline itself fails on %L1 robots: they stay idle until somebody decides</source>
        <translation>%L1 台でベースライン自体が失敗：判断まで待機</translation>
    </message>
    <message>
        <source>baseline fails</source>
        <translation>ベースライン失敗</translation>
    </message>
    <message>
        <source>safe idle: the baseline fails</source>
        <translation>安全待機：ベースライン失敗</translation>
    </message>
    <message>
        <source>the baseline fails on it; set to safe idle</source>
        <translation>ベースラインが失敗、安全待機に設定</translation>
    </message>
    <message>
        <source>rollback incomplete (%1): it keeps trying</source>
        <translation>ロールバック未完了（%1）：試行を継続</translation>
    </message>
    <message>
        <source>rollback incomplete</source>
        <translation>ロールバック未完了</translation>
    </message>
    <message>
        <source>no task came in to check the success with</source>
        <translation>成功率を確認するタスクが届いていない</translation>
    </message>
    <message>
        <source>success %L1 % of the %L2 tasks since</source>
        <translation>以後 %L2 タスクの成功率 %L1%</translation>
    </message>
    <message>
        <source>success %L1 % of the %L2 tasks since, below 90 %</source>
        <translation>以後 %L2 タスクの成功率 %L1%、90% 未満</translation>
    </message>
    <message>
        <source>%L1 robots of the other pool serve again</source>
        <translation>別プールの %L1 台が再び稼働</translation>
    </message>
    <message>
        <source>%1 %2 is being rolled back from %L3 robots: %4</source>
        <translation>%1 %2 を %L3 台からロールバック中：%4</translation>
    </message>
    <message>
        <source>every stage passed: %1</source>
        <translation>全ステージ合格：%1</translation>
    </message>
    <message>
        <source>rollback tried again: %1</source>
        <translation>ロールバックを再試行：%1</translation>
    </message>
    <message>
        <source>rolled back to %1 and verified</source>
        <translation>%1 にロールバックし検証済み</translation>
    </message>
    <message>
        <source>%L1 of %L2 robots verified on %3</source>
        <translation>%L2 台中 %L1 台を %3 で検証</translation>
    </message>
    <message>
        <source>%L1 tasks affected, %2 of them failed; %3</source>
        <translation>影響 %L1 タスク、うち失敗 %2。%3</translation>
    </message>
    <message>
        <source>the share of tasks is 0: nothing more can be learned without a decision</source>
        <translation>タスク割合 0：判断なしでは何もわからない</translation>
    </message>
    <message>
        <source>share of tasks %1 to %2: %3</source>
        <translation>タスク割合 %1 から %2：%3</translation>
    </message>
    <message>
        <source>%1: %L2 robots confirmed it, %3 ms between the first and the last, %4 ms in all</source>
        <translation>%1：%L2 台が確認、最初と最後の差 %3 ms、全体 %4 ms</translation>
    </message>
    <message>
        <source>every gate passed; this stage asks before it goes on</source>
        <translation>全ゲート合格。このステージは進む前に確認します</translation>
    </message>
    <message>
        <source>%1 gate failed: %2</source>
        <translation>%1ゲート不合格：%2</translation>
    </message>
    <message>
        <source>chosen for stage %1 (%2), being updated to %3</source>
        <translation>ステージ %1（%2）に選定、%3 へ更新中</translation>
    </message>
    <message>
        <source>the candidate failed on this robot</source>
        <translation>このロボットで候補が失敗</translation>
    </message>
    <message>
        <source>taken out of shadow</source>
        <translation>シャドーから除外</translation>
    </message>
    <message>
        <source>stage %1 of %2 (%3): %L4 robots, %5 of them new</source>
        <translation>ステージ %1/%2（%3）：%L4 台、うち新規 %5 台</translation>
    </message>
    <message>
        <source>the %1 gate has not passed: %2</source>
        <translation>%1ゲートに未合格：%2</translation>
    </message>
    <message>
        <source>the gates have not been judged yet</source>
        <translation>ゲートはまだ判定されていない</translation>
    </message>
    <message>
        <source>the share of tasks is %L1 %</source>
        <translation>タスク割合は %L1%</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks are in</source>
        <translation>%L2 タスク中 %L1 が到着</translation>
    </message>
    <message>
        <source>the minimum soak is not over</source>
        <translation>最短観察時間が未経過</translation>
    </message>
    <message>
        <source>the maximum wait of this stage is over and %1</source>
        <translation>最大待ち時間が経過、%1</translation>
    </message>
    <message>
        <source>%1 is paused: %2</source>
        <translation>%1 は一時停止中：%2</translation>
    </message>
    <message>
        <source>the console was away for %1 s</source>
        <translation>コンソールは %1 秒不在</translation>
    </message>
    <message>
        <source>still rolling back after a restart: %1</source>
        <translation>再起動後もロールバック中：%1</translation>
    </message>
    <message>
        <source>console started, epoch %1, away for %2 s, %L3 robots known, %4 rollouts active</source>
        <translation>コンソール起動（%1 回目）、停止 %2 秒、ロボット %L3 台、進行中 %4 件</translation>
    </message>
    <message>
        <source>the machine slept for %1 s</source>
        <translation>マシンは %1 秒スリープ</translation>
    </message>
    <message>
        <source>the journal cannot be written: %1</source>
        <translation>ジャーナルに書き込めません：%1</translation>
    </message>
    <message>
        <source>no step forward, rollback still works</source>
        <translation>前進不可、ロールバックは可能</translation>
    </message>
    <message>
        <source>the journal can be written again; resume the rollout when ready</source>
        <translation>ジャーナルに書き込めるようになりました。準備ができたら再開してください</translation>
    </message>
    <message>
        <source>this was done already</source>
        <translation>すでに実行済みです</translation>
    </message>
    <message>
        <source>nobody is named as the one who asks</source>
        <translation>依頼者の名前がありません</translation>
    </message>
    <message>
        <source>The baseline&apos;s history cannot be read: %1</source>
        <translation>ベースラインの履歴を読めません：%1</translation>
    </message>
    <message>
        <source>The database holds %L1 tasks of %2 %3 in the last %4 days; a gate held against history needs %5 at least.</source>
        <translation>データベースには直近 %4 日の %2 %3 のタスクが %L1 件。履歴と比べるゲートには %5 件以上必要です。</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks of %3 %4 succeeded in the last %5 days: no rate that a margin of %L6 points can be held against.</source>
        <translation>直近 %5 日の %3 %4 は %L2 タスク中 %L1 成功：マージン %L6 ポイントと比べられる率ではありません。</translation>
    </message>
    <message>
        <source>The charts start empty: %1</source>
        <translation>グラフは空から始まります：%1</translation>
    </message>
    <message>
        <source>A rollout&apos;s name has 1 to 64 of A-Z a-z 0-9 . _ : -</source>
        <translation>ロールアウト名は A-Z a-z 0-9 . _ : - の 1～64 文字です</translation>
    </message>
    <message>
        <source>The plan cannot be read.</source>
        <translation>プランを読めません。</translation>
    </message>
    <message>
        <source>The engine did not answer this command.</source>
        <translation>エンジンがこのコマンドに応答しませんでした。</translation>
    </message>
    <message>
        <source>A robot id has 1 to 64 of A-Z a-z 0-9 . _ : -</source>
        <translation>ロボット ID は A-Z a-z 0-9 . _ : - の 1～64 文字です</translation>
    </message>
    <message>
        <source>The disk refuses: %1 Nothing advances until it is well again.</source>
        <translation>ディスクが拒否：%1 回復するまで進みません。</translation>
    </message>
    <message>
        <source>The journal cannot hold what was taken (%1). Nothing is sent any more: start the console again.</source>
        <translation>受け付けた内容をジャーナルに保存できません（%1）。送信を停止しました。コンソールを再起動してください。</translation>
    </message>
    <message>
        <source>The disk takes writes again.</source>
        <translation>ディスクへの書き込みが回復しました。</translation>
    </message>
    <message>
        <source>Old results are kept for now: %1</source>
        <translation>古い結果は当面保持します：%1</translation>
    </message>
    <message>
        <source>%1 raw results are older than 30 days: only what a restart needs was kept of them.</source>
        <translation>30 日を超えた生データ %1 件：再起動に必要な分だけ残しました。</translation>
    </message>
    <message>
        <source>Backed up to %1 (%2 entries, %L3 s).</source>
        <translation>%1 にバックアップ（%2 件、%L3 秒）。</translation>
    </message>
    <message>
        <source>The database could not be backed up: %1</source>
        <translation>データベースをバックアップできませんでした：%1</translation>
    </message>
    <message>
        <source>%1 was acknowledged %2 messages that this journal does not hold; they are not counted.</source>
        <translation>%1 の確認済みメッセージ %2 件がジャーナルになく、集計されません。</translation>
    </message>
    <message>
        <source>%1 messages of %L2 robots were acknowledged and are not in the journal.</source>
        <translation>%L2 台の確認済みメッセージ %1 件がジャーナルにありません。</translation>
    </message>
    <message>
        <source>%1 connected.</source>
        <translation>%1 が接続。</translation>
    </message>
    <message>
        <source>%1 says goodbye: %2.</source>
        <translation>%1 が終了を通知：%2。</translation>
    </message>
    <message>
        <source>%1 sends too much: %2 messages were refused.</source>
        <translation>%1 の送信過多：%2 件を拒否。</translation>
    </message>
    <message>
        <source>The console is stopping.</source>
        <translation>コンソールを停止中です。</translation>
    </message>
    <message>
        <source>An investigation of %1 is open until somebody records a conclusion: slipway-cli investigate %2.</source>
        <translation>%1 の調査は結論が記録されるまで未完了：slipway-cli investigate %2。</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>何も開始していません。</translation>
    </message>
    <message>
        <source>There is no rollout of this name.</source>
        <translation>この名前のロールアウトはありません。</translation>
    </message>
    <message>
        <source>record %1: %2</source>
        <translation>レコード %1：%2</translation>
    </message>
    <message>
        <source>Told to go back to %1; no answer yet.</source>
        <translation>%1 に戻るよう指示済み。応答待ち。</translation>
    </message>
    <message>
        <source>Stopped the candidate; %1 is being loaded.</source>
        <translation>候補を停止。%1 を読み込み中。</translation>
    </message>
    <message>
        <source>Runs %1; its digest is being checked.</source>
        <translation>%1 を実行。ダイジェスト確認中。</translation>
    </message>
    <message>
        <source>Rolled back: runs %1, digest verified.</source>
        <translation>ロールバック済み：%1 を実行、ダイジェスト検証済み。</translation>
    </message>
    <message>
        <source>Rolled back, but %1 could not be verified.</source>
        <translation>ロールバックしたが %1 を検証できず。</translation>
    </message>
    <message>
        <source>Unreachable: gets %1 the moment it returns.</source>
        <translation>到達不能：復帰した時点で %1 を受信。</translation>
    </message>
    <message>
        <source>Unknown state, accepted by an operator.</source>
        <translation>状態不明、オペレーターが了承。</translation>
    </message>
    <message>
        <source>Was sent %1 in stage %2 and has not confirmed it.</source>
        <translation>ステージ %2 で %1 を送信、未確認。</translation>
    </message>
    <message>
        <source>Holds %1, verified; ready to switch to it.</source>
        <translation>%1 を検証済みで保持。切り替え準備完了。</translation>
    </message>
    <message>
        <source>Runs %1 since stage %2; its results count.</source>
        <translation>ステージ %2 から %1 を実行。結果は集計対象。</translation>
    </message>
    <message>
        <source>Held before it had begun: stays on the baseline until the rollout resumes.</source>
        <translation>開始前に保留：再開までベースライン。</translation>
    </message>
    <message>
        <source>Could not run %1 and is back on %2.</source>
        <translation>%1 を実行できず %2 に復帰。</translation>
    </message>
    <message>
        <source>Taken out of shadow: its own tasks became too slow beside the candidate.</source>
        <translation>シャドーから除外：候補と並行で自身のタスクが遅くなりすぎた。</translation>
    </message>
    <message>
        <source>Reports a model nobody deployed: no automatic commands, out of evidence.</source>
        <translation>未展開のモデルを報告：自動指示なし、集計外。</translation>
    </message>
    <message>
        <source>Its lease ended: it went back to %1 by itself.</source>
        <translation>リース終了：自動で %1 に復帰。</translation>
    </message>
    <message>
        <source>Was told to keep %1 for good.</source>
        <translation>%1 を恒久的に保持するよう指示済み。</translation>
    </message>
    <message>
        <source>Committed to %1.</source>
        <translation>%1 に確定。</translation>
    </message>
    <message>
        <source>Reports no model.</source>
        <translation>モデルの報告なし。</translation>
    </message>
    <message>
        <source>Runs %1.</source>
        <translation>%1 を実行。</translation>
    </message>
    <message>
        <source>Reports a failure.</source>
        <translation>失敗を報告。</translation>
    </message>
    <message>
        <source>%1 Stands by idle, ready to serve: the other pool serves.</source>
        <translation>%1 待機中：別プールが稼働。</translation>
    </message>
    <message>
        <source>%1 No rollout concerns it.</source>
        <translation>%1 対象のロールアウトなし。</translation>
    </message>
    <message>
        <source>%1 Not the baseline, so no stage takes it.</source>
        <translation>%1 ベースラインでないため対象外。</translation>
    </message>
    <message>
        <source>%1 No stage has taken it in yet.</source>
        <translation>%1対象ステージなし。</translation>
    </message>
    <message>
        <source>Quarantined: two robots use this id, so it gets no commands and its results do not count.</source>
        <translation>隔離中：2 台が同じ ID を使用。指示なし、結果は集計外。</translation>
    </message>
    <message>
        <source>Offline since %1 UTC; goes back to %2 by itself when its lease ends.</source>
        <translation>%1 UTC からオフライン。リース終了時に自動で %2 に復帰。</translation>
    </message>
    <message>
        <source>Offline since %1 UTC; offline is not failed.</source>
        <translation>%1 UTC からオフライン。失敗ではない。</translation>
    </message>
    <message>
        <source>Stop the candidate</source>
        <translation>候補を停止</translation>
    </message>
    <message>
        <source>Load the baseline</source>
        <translation>ベースラインを読み込み</translation>
    </message>
    <message>
        <source>Alert and investigate</source>
        <translation>通知して調査</translation>
    </message>
    <message>
        <source>%1 is on stage %2 of %3 (%4).</source>
        <translation>%1 はステージ %2/%3（%4）。</translation>
    </message>
    <message>
        <source>Rolled back to %1: %2</source>
        <translation>%1 にロールバック済み：%2</translation>
    </message>
    <message>
        <source>All stages passed; %1 is being committed on every robot.</source>
        <translation>全ステージ合格。%1 を全ロボットで確定中。</translation>
    </message>
    <message>
        <source>%1 is committed.</source>
        <translation>%1 を確定しました。</translation>
    </message>
    <message>
        <source>Concluded, every robot is on %1: %2</source>
        <translation>終結、全ロボットが %1：%2</translation>
    </message>
    <message>
        <source>The kernel gave no random bytes for a token.</source>
        <translation>カーネルからトークン用の乱数を得られません。</translation>
    </message>
    <message>
        <source>Here the plan %1 is not the plan that was run; what-if changes gates, not history, so robots, exposure and models must be those of the recorded plan %2.</source>
        <translation>プラン %1 は実行されたプランではありません。仮定分析で変えられるのはゲートだけで、ロボット、適用、モデルは記録されたプラン %2 と同じでなければなりません。</translation>
    </message>
    <message>
        <source>the journal has %1, the engine now decides %2</source>
        <translation>ジャーナルは %1、エンジンの現在の判断は %2</translation>
    </message>
    <message>
        <source>an entry is missing before it</source>
        <translation>その前の項目がありません</translation>
    </message>
    <message>
        <source>The journal does not give the decisions that it holds: %1.</source>
        <translation>ジャーナルから記録どおりの判断が再現されません：%1。</translation>
    </message>
    <message>
        <source>in stage %1 after %2</source>
        <translation>ステージ %1、%2後に</translation>
    </message>
    <message>
        <source>by the %1 gate (%2)</source>
        <translation>%1ゲートにより（%2）</translation>
    </message>
    <message>
        <source>was stopped %1 %2</source>
        <translation>停止された（%1 %2）</translation>
    </message>
    <message>
        <source>began to commit after %1</source>
        <translation>%1後に確定を開始した</translation>
    </message>
    <message>
        <source>was concluded after %1</source>
        <translation>%1後に終結した</translation>
    </message>
    <message>
        <source>has not ended and stands %1</source>
        <translation>終了しておらず %1</translation>
    </message>
    <message>
        <source>with the tasks and failures of the recorded rollout, which %1</source>
        <translation>記録と同じタスクと失敗で。記録では %1</translation>
    </message>
    <message>
        <source>%1 and %2 %3 the recorded rollout, which %4</source>
        <translation>%1と%2だけ記録より%3。記録では %4</translation>
    </message>
    <message>
        <source>was resumed</source>
        <translation>再開された</translation>
    </message>
    <message>
        <source>went on to stage %1</source>
        <translation>ステージ %1 へ進んだ</translation>
    </message>
    <message>
        <source>was concluded</source>
        <translation>終結した</translation>
    </message>
    <message>
        <source>began to commit</source>
        <translation>確定を開始した</translation>
    </message>
    <message>
        <source>was stopped %1</source>
        <translation>停止された %1</translation>
    </message>
    <message>
        <source>went another way (%1)</source>
        <translation>別の経過をたどった（%1）</translation>
    </message>
    <message>
        <source>would have done so in another way</source>
        <translation>別の形でそうなった</translation>
    </message>
    <message>
        <source>would have gone on</source>
        <translation>続行した</translation>
    </message>
    <message>
        <source>would have held</source>
        <translation>保留した</translation>
    </message>
    <message>
        <source>would have paused</source>
        <translation>一時停止した</translation>
    </message>
    <message>
        <source>would have been resumed</source>
        <translation>再開された</translation>
    </message>
    <message>
        <source>would have gone on to stage %1</source>
        <translation>ステージ %1 へ進んだ</translation>
    </message>
    <message>
        <source>would have been concluded</source>
        <translation>終結した</translation>
    </message>
    <message>
        <source>would have committed</source>
        <translation>確定した</translation>
    </message>
    <message>
        <source>would have rolled back %1</source>
        <translation>ロールバックした %1</translation>
    </message>
    <message>
        <source>would have gone another way</source>
        <translation>別の経過をたどった</translation>
    </message>
    <message>
        <source>%1 decides the same: the rollout %2</source>
        <translation>%1 の判断は同じ：ロールアウトは %2</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>ここでは %1</translation>
    </message>
    <message>
        <source>its gates would have failed %1 %2, %3</source>
        <translation>ゲートは不合格になった（%1 %2、%3）</translation>
    </message>
    <message>
        <source>none of its gates fails on the %1 that were recorded</source>
        <translation>記録された%1でどのゲートも不合格にならない</translation>
    </message>
    <message>
        <source>%1 would have rolled back %2 %3, %4.</source>
        <translation>%1 ならロールバックした：%2 %3、%4。</translation>
    </message>
    <message>
        <source>In stage %1 after %2 the recorded rollout %3, but %4 %5; what would then have happened cannot be known. As recorded, %6.</source>
        <translation>ステージ %1、%2後：記録では %3、しかし %4 なら %5。その後は知り得ません。記録どおりなら %6。</translation>
    </message>
    <message>
        <source>There is no rollout of this name in the journal.</source>
        <translation>ジャーナルにこの名前のロールアウトはありません。</translation>
    </message>
    <message>
        <source>%1 reports a model nobody deployed: %2 %3</source>
        <translation>%1 が未展開のモデルを報告：%2 %3</translation>
    </message>
    <message>
        <source>%1 left the candidate %2 times</source>
        <translation>%1 は候補から %2 回離脱</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 が失敗：%2</translation>
    </message>
    <message>
        <source>The risk is high and robots cannot run two models at once, so the least that can show harm is a few robots.</source>
        <translation>リスクが高く 2 モデルを同時実行できないため、悪化を確認できる最小単位は数台です。</translation>
    </message>
    <message>
        <source>A bad candidate reaches 5 % of the robots for about 100 tasks before the next stage is even possible.</source>
        <translation>悪い候補は、次のステージに進む前にロボットの 5% で約 100 タスクを実行します。</translation>
    </message>
    <message>
        <source>It takes in a few robots at a time, so room on the disks is needed where the candidate goes next.</source>
        <translation>数台ずつ進むため、次に候補が入るロボットの空き容量が必要です。</translation>
    </message>
    <message>
        <source>The risk is high, and in shadow no robot executes a single task with the candidate.</source>
        <translation>リスクが高く、シャドーでは候補によるタスクは一つも実行されません。</translation>
    </message>
    <message>
        <source>Both models see the same tasks, so a difference shows in fewer of them.</source>
        <translation>両モデルが同じタスクを見るため、少ないタスクで差がわかります。</translation>
    </message>
    <message>
        <source>A major change is best tried as a whole: green is validated in shadow and then takes over in one switch.</source>
        <translation>大きな変更は全体で試すのが最善：グリーンをシャドーで検証し、一度に切り替えます。</translation>
    </message>
    <message>
        <source>The reverse switch is as fast, because both models stay loaded.</source>
        <translation>両モデルが読み込まれたままなので、切り戻しも同じ速さです。</translation>
    </message>
    <message>
        <source>A second set of robots is validated without any customer&apos;s task, and takes over in one switch.</source>
        <translation>別のロボット群を顧客タスクなしで検証し、一度に切り替えます。</translation>
    </message>
    <message>
        <source>The old set stands by with the old model, so the reverse switch installs nothing.</source>
        <translation>旧ロボット群は旧モデルで待機するため、切り戻しにインストールは不要です。</translation>
    </message>
    <message>
        <source>Small changes that come often need no installation for each step: the share of tasks is only a number.</source>
        <translation>頻繁な小変更では段階ごとのインストールは不要：タスク割合は数値にすぎません。</translation>
    </message>
    <message>
        <source>Lowering the share takes a round trip.</source>
        <translation>割合の引き下げは 1 往復で済みます。</translation>
    </message>
    <message>
        <source>Two arms at the same time tell the difference of the models from the difference of the days.</source>
        <translation>2 群を同時に動かすことで、モデルの差と日による差を区別できます。</translation>
    </message>
    <message>
        <source>It says how large the difference is, how sure that is, and what it could not have seen.</source>
        <translation>差の大きさ、その確かさ、検出できなかった範囲がわかります。</translation>
    </message>
    <message>
        <source>It ends with a conclusion and not with a commit: a canary follows if the answer is deploy.</source>
        <translation>確定ではなく結論で終わります。展開となればカナリアが続きます。</translation>
    </message>
    <message>
        <source>Every robot runs both models: its own tasks take somewhat longer, and a robot that becomes too slow is taken out.</source>
        <translation>各ロボットが両モデルを実行：自身のタスクがやや遅くなり、遅すぎるものは除外されます。</translation>
    </message>
    <message>
        <source>What a candidate would have done is predicted, not seen.</source>
        <translation>候補の動作は予測であり、実測ではありません。</translation>
    </message>
    <message>
        <source>At the switch the whole fleet is exposed at once.</source>
        <translation>切り替え時にフリート全体に一度に適用されます。</translation>
    </message>
    <message>
        <source>Every robot holds both models, and runs both while green is validated.</source>
        <translation>各ロボットが両モデルを保持し、グリーンの検証中は両方を実行します。</translation>
    </message>
    <message>
        <source>Half of the robots stand idle at any time: it needs spare hardware.</source>
        <translation>常に半数が待機：予備のハードウェアが必要です。</translation>
    </message>
    <message>
        <source>At the switch all customers are exposed at once.</source>
        <translation>切り替え時に全顧客が一度に影響を受けます。</translation>
    </message>
    <message>
        <source>Every robot holds both models for as long as the flag is below 100 %.</source>
        <translation>フラグが 100% 未満の間、各ロボットが両モデルを保持します。</translation>
    </message>
    <message>
        <source>Every robot is exposed, though for a part of its tasks.</source>
        <translation>タスクの一部とはいえ、全ロボットが適用対象です。</translation>
    </message>
    <message>
        <source>It ends with a recommendation and not with a commit: a canary follows if the answer is deploy.</source>
        <translation>確定ではなく推奨で終わります。展開となればカナリアが続きます。</translation>
    </message>
    <message>
        <source>Half of the robots execute the candidate until both arms have 10 000 tasks; only its guardrail stops a bad one earlier.</source>
        <translation>両群が 10,000 タスクに達するまで半数が候補を実行。早く止めるのはガードレールだけです。</translation>
    </message>
    <message>
        <source>With the default stages it takes about an hour of soak and 8 100 tasks of the candidate.</source>
        <translation>標準ステージでは約 1 時間の観察と候補の 8,100 タスクが必要です。</translation>
    </message>
    <message>
        <source>Without room for both models a robot cannot go back by a switch and is not eligible: free the disk first.</source>
        <translation>両モデルの空きがないロボットは切り戻せず対象外です。先に空きを作ってください。</translation>
    </message>
    <message>
        <source>It takes half of the robots out of service while they are validated: for a fleet with spare robots.</source>
        <translation>検証中は半数が稼働停止：予備のあるフリート向けです。</translation>
    </message>
    <message>
        <source>It measures which model is better and switches nothing: for a question, not for a change.</source>
        <translation>どちらが良いかを測るだけで切り替えません。変更ではなく問いのための方式です。</translation>
    </message>
    <message>
        <source>It needs room for both models on every robot at once.</source>
        <translation>全ロボットに同時に両モデル分の空きが必要です。</translation>
    </message>
    <message>
        <source>Robots would have to run two models at once, and their latency has no room for it.</source>
        <translation>2 モデルの同時実行が必要ですが、レイテンシに余裕がありません。</translation>
    </message>
    <message>
        <source>The risk does not warrant a day that ends without a commit.</source>
        <translation>このリスクなら、確定に至らない 1 日をかける必要はありません。</translation>
    </message>
    <message>
        <source>Its switch exposes the whole fleet at once, which the risk forbids as a first step.</source>
        <translation>切り替えで全体に一度に適用されるため、このリスクでは最初の段階に使えません。</translation>
    </message>
    <message>
        <source>A small change does not need the whole fleet to switch at once.</source>
        <translation>小さな変更に全体の一斉切り替えは不要です。</translation>
    </message>
    <message>
        <source>It keeps both models on every robot, which pays only for changes that come often.</source>
        <translation>全ロボットに両モデルを置くため、頻繁な変更でのみ見合います。</translation>
    </message>
    <message>
        <source>It exposes every robot from its first step on.</source>
        <translation>最初の段階から全ロボットに適用されます。</translation>
    </message>
    <message>
        <source>Even a canary executes tasks with a candidate that nothing is known about yet; it is the next step.</source>
        <translation>カナリアでも未知の候補でタスクを実行します。それは次の段階です。</translation>
    </message>
    <message>
        <source>It would work too, in more steps than this change needs.</source>
        <translation>これも可能ですが、必要以上の段階になります。</translation>
    </message>
    <message>
        <source>The candidate must be another version of the baseline&apos;s model %1, but is of %2.</source>
        <translation>候補はベースラインのモデル %1 の別バージョンでなければなりませんが、%2 です。</translation>
    </message>
    <message>
        <source>The candidate must have another version than the baseline.</source>
        <translation>候補はベースラインと異なるバージョンにしてください。</translation>
    </message>
    <message>
        <source>The candidate must be another file than the baseline.</source>
        <translation>候補はベースラインと異なるファイルにしてください。</translation>
    </message>
    <message>
        <source>Only a stage with the exposure &quot;share&quot; has a share that a loop can move.</source>
        <translation>ループで割合を動かせるのは exposure が &quot;share&quot; のステージだけです。</translation>
    </message>
    <message>
        <source>A loop needs a share below 1 to begin with.</source>
        <translation>ループは 1 未満の割合から始める必要があります。</translation>
    </message>
    <message>
        <source>The tolerance must be smaller than the baseline of the success gate.</source>
        <translation>許容差は成功率ゲートのベースラインより小さくしてください。</translation>
    </message>
    <message>
        <source>Only a stage with the exposure &quot;shadow&quot; has a latency budget.</source>
        <translation>レイテンシ予算があるのは exposure が &quot;shadow&quot; のステージだけです。</translation>
    </message>
    <message>
        <source>Arms are compared robot by robot: exposure &quot;share&quot; with share 1 and no loop.</source>
        <translation>群の比較はロボット単位：exposure &quot;share&quot;、割合 1、ループなし。</translation>
    </message>
    <message>
        <source>A comparison needs robots in both arms: robots below 1.</source>
        <translation>比較には両群にロボットが必要：robots を 1 未満に。</translation>
    </message>
    <message>
        <source>Only the first stage can compare: later ones have chosen their robots already.</source>
        <translation>比較できるのは最初のステージだけです。以降はロボットが決まっています。</translation>
    </message>
    <message>
        <source>Only the fixed horizon has a continuity correction.</source>
        <translation>連続性補正があるのは固定期間だけです。</translation>
    </message>
    <message>
        <source>The sequential method is two-sided.</source>
        <translation>逐次法は両側です。</translation>
    </message>
    <message>
        <source>A pool uses the candidate for all of its tasks: exposure &quot;share&quot; with share 1 and no loop.</source>
        <translation>プールは全タスクに候補を使います：exposure &quot;share&quot;、割合 1、ループなし。</translation>
    </message>
    <message>
        <source>Pools need robots outside of it: robots below 1.</source>
        <translation>プール外のロボットが必要：robots を 1 未満に。</translation>
    </message>
    <message>
        <source>A pool stays the same set of robots from stage to stage.</source>
        <translation>プールのロボットはステージ間で同じです。</translation>
    </message>
    <message>
        <source>A commit needs a stage in which the pool serves: &quot;serve&quot;.</source>
        <translation>確定にはプールが稼働するステージが必要：&quot;serve&quot;。</translation>
    </message>
    <message>
        <source>All stages choose their robots in one way: cohorts are nested.</source>
        <translation>全ステージは同じ方法でロボットを選びます（入れ子）。</translation>
    </message>
    <message>
        <source>Another stage is named %1 too.</source>
        <translation>別のステージも %1 という名前です。</translation>
    </message>
    <message>
        <source>A stage must not expose fewer robots than the stage before it.</source>
        <translation>前のステージより少ない台数にはできません。</translation>
    </message>
    <message>
        <source>The maximum wait must not be shorter than the soak.</source>
        <translation>最大待ち時間は観察時間以上にしてください。</translation>
    </message>
    <message>
        <source>Only tasks that the candidate executes can be held against a control: use &quot;fixed&quot; or &quot;history&quot; in a shadow.</source>
        <translation>対照群と比べられるのは候補が実行したタスクだけです。シャドーでは &quot;fixed&quot; か &quot;history&quot; を使ってください。</translation>
    </message>
    <message>
        <source>At 100 % of robots and tasks no control is left: set &quot;holdBack&quot; to 0.02 to 0.05, or use &quot;fixed&quot; or &quot;history&quot;.</source>
        <translation>100% では対照群が残りません。&quot;holdBack&quot; を 0.02～0.05 にするか &quot;fixed&quot;、&quot;history&quot; を使ってください。</translation>
    </message>
    <message>
        <source>All stages with a control need one baseline and one margin, for their evidence is carried on.</source>
        <translation>対照群を使う全ステージは同じベースラインとマージンが必要です（根拠を引き継ぐため）。</translation>
    </message>
    <message>
        <source>The last stage must try the candidate, not only install it.</source>
        <translation>最後のステージではインストールだけでなく候補を試す必要があります。</translation>
    </message>
    <message>
        <source>A commit needs a last stage that executes the candidate; or set &quot;ending&quot; to &quot;conclude&quot;.</source>
        <translation>確定には候補を実行する最終ステージが必要です。または &quot;ending&quot; を &quot;conclude&quot; に。</translation>
    </message>
    <message>
        <source>The last stage must use the candidate for all tasks: share 1.</source>
        <translation>最後のステージは全タスクで候補を使う必要があります：割合 1。</translation>
    </message>
    <message>
        <source>The last stage of a canary must expose all robots: robots 1.</source>
        <translation>カナリアの最後のステージは全ロボットが対象です：robots 1。</translation>
    </message>
    <message>
        <source>A plan needs at least one stage.</source>
        <translation>プランには 1 つ以上のステージが必要です。</translation>
    </message>
    <message>
        <source>A control is compared by the method &quot;sequential&quot; only.</source>
        <translation>対照群との比較は &quot;sequential&quot; のみです。</translation>
    </message>
    <message>
        <source>Only a fixed or historical baseline can be taken literally.</source>
        <translation>そのまま使えるのは固定または履歴のベースラインだけです。</translation>
    </message>
    <message>
        <source>The margin must be smaller than the baseline.</source>
        <translation>マージンはベースラインより小さくしてください。</translation>
    </message>
    <message>
        <source>The good error rate must be smaller than the bad one.</source>
        <translation>良いエラー率は悪いエラー率より小さくしてください。</translation>
    </message>
    <message>
        <source>This gate guards the robots and cannot be left out.</source>
        <translation>このゲートはロボットを守るもので省略できません。</translation>
    </message>
    <message>
        <source>This member is there twice; remove one of them.</source>
        <translation>この項目が重複しています。一方を削除してください。</translation>
    </message>
    <message>
        <source>An object of a plan has at most %1 members.</source>
        <translation>プランのオブジェクトの項目は最大 %1 です。</translation>
    </message>
    <message>
        <source>The number is too large to be read.</source>
        <translation>数値が大きすぎて読めません。</translation>
    </message>
    <message>
        <source>The plan is nested more than %1 levels deep.</source>
        <translation>プランの入れ子が %1 階層を超えています。</translation>
    </message>
    <message>
        <source>The plan has %1 bytes, but a plan may have at most %2.</source>
        <translation>プランは %1 バイトですが、上限は %2 です。</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>JSON ではありません。</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>JSON ではありません：%1。</translation>
    </message>
    <message>
        <source>Must be an object, but is %1.</source>
        <translation>オブジェクトでなければなりませんが、%1です。</translation>
    </message>
    <message>
        <source>This member is missing.</source>
        <translation>この項目がありません。</translation>
    </message>
    <message>
        <source>Must be a text, but is %1.</source>
        <translation>テキストでなければなりませんが、%1です。</translation>
    </message>
    <message>
        <source>Must not be empty.</source>
        <translation>空にできません。</translation>
    </message>
    <message>
        <source>Must have %1 to %2 bytes, but has %3.</source>
        <translation>%1～%2 バイトでなければなりませんが、%3 バイトです。</translation>
    </message>
    <message>
        <source>Must not contain line breaks or other control characters.</source>
        <translation>改行や制御文字は使えません。</translation>
    </message>
    <message>
        <source>Must be a whole number, but is %1.</source>
        <translation>整数でなければなりませんが、%1です。</translation>
    </message>
    <message>
        <source>Must be at least %1 and at most %2, but is %3.</source>
        <translation>%1 以上 %2 以下でなければなりませんが、%3 です。</translation>
    </message>
    <message>
        <source>Must be a number, but is %1.</source>
        <translation>数値でなければなりませんが、%1です。</translation>
    </message>
    <message>
        <source>Must be %1, but is %2.</source>
        <translation>%1 でなければなりませんが、%2 です。</translation>
    </message>
    <message>
        <source>Must have at most nine decimal places.</source>
        <translation>小数点以下は 9 桁までです。</translation>
    </message>
    <message>
        <source>Must have at most three decimal places, which are milliseconds.</source>
        <translation>小数点以下は 3 桁（ミリ秒）までです。</translation>
    </message>
    <message>
        <source>Must be true or false, but is %1.</source>
        <translation>true か false でなければなりませんが、%1です。</translation>
    </message>
    <message>
        <source>Must be one of %1, but is %2.</source>
        <translation>%1 のいずれかでなければなりませんが、%2 です。</translation>
    </message>
    <message>
        <source>There is no such member here.</source>
        <translation>そのような項目はありません。</translation>
    </message>
    <message>
        <source>There is no such member here; did you mean %1?</source>
        <translation>そのような項目はありません。%1 の間違いですか？</translation>
    </message>
    <message>
        <source>Must be a list, but is %1.</source>
        <translation>リストでなければなりませんが、%1です。</translation>
    </message>
    <message>
        <source>Must have at most %1 %2s, but has %3.</source>
        <translation>%2 は最大 %1 件ですが、%3 件あります。</translation>
    </message>
    <message>
        <source>Must have 1 to %1 bytes.</source>
        <translation>1～%1 バイトにしてください。</translation>
    </message>
    <message>
        <source>The %1 %2 is named twice.</source>
        <translation>%1 %2 が重複しています。</translation>
    </message>
    <message>
        <source>Must be a SHA-256 digest: 64 characters, each 0 to 9 or a to f.</source>
        <translation>SHA-256 ダイジェスト（0～9、a～f の 64 文字）でなければなりません。</translation>
    </message>
    <message>
        <source>Must begin with https:// or http://, or be empty when robots need not fetch the model.</source>
        <translation>https:// か http:// で始めるか、ロボットが取得不要なら空にしてください。</translation>
    </message>
    <message>
        <source>A stage that only installs the candidate sees no task of it: quota 0.</source>
        <translation>インストールのみのステージに候補のタスクはありません：quota 0。</translation>
    </message>
    <message>
        <source>Must be at least 1: time alone never lets a rollout advance.</source>
        <translation>1 以上が必要：時間だけでロールアウトは進みません。</translation>
    </message>
    <message>
        <source>A plan has at most %1 stages, but this one has %2.</source>
        <translation>ステージは最大 %1 ですが、このプランは %2 です。</translation>
    </message>
    <message>
        <source>Must be %1 or %2, but is %3.</source>
        <translation>%1 か %2 でなければなりませんが、%3 です。</translation>
    </message>
    <message>
        <source>The plan could not be read: %1.</source>
        <translation>プランを読めませんでした：%1。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>This is a folder, not a plan file.</source>
        <translation>プランファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読めません。</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most that a plan may have.</source>
        <translation>ファイルがプランの上限 %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has no success gate: a candidate that fails tasks is not noticed there.</source>
        <translation>ステージ 「%1」 に成功率ゲートがなく、タスクの失敗に気づけません。</translation>
    </message>
    <message>
        <source>The baseline&apos;s success rate comes from %L1 tasks; below %2 its own error can decide a gate.</source>
        <translation>ベースラインの成功率は %L1 タスクによるもの。%2 未満ではその誤差がゲートを左右し得ます。</translation>
    </message>
    <message>
        <source>Threshold success gates look at chance too: with the default stages they roll back about one in five candidates that are exactly as good as the baseline.</source>
        <translation>しきい値型の成功率ゲートは偶然も拾います。標準ステージでは同等の候補の約 5 つに 1 つをロールバックします。</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has a quota of %L2 tasks, but its latency gate needs %3: it waits for more tasks.</source>
        <translation>ステージ 「%1」 の必要数は %L2 ですが、レイテンシゲートに %3 必要なため待ちます。</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has no lost gate: robots that go silent are not held against the candidate.</source>
        <translation>ステージ 「%1」 に消失ゲートがなく、応答なしは候補の不利になりません。</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; may end before a silent robot counts as lost: its soak is shorter than the time of the lost gate.</source>
        <translation>ステージ 「%1」 は消失と判定する前に終わり得ます：観察時間が消失ゲートの時間より短いため。</translation>
    </message>
    <message>
        <source>The first stage &quot;%1&quot; already exposes %L2 % of the robots.</source>
        <translation>最初のステージ 「%1」 ですでにロボットの %L2% に適用されます。</translation>
    </message>
    <message>
        <source>The last stage does not expose all robots; those outside of it keep the baseline after the commit.</source>
        <translation>最後のステージが全ロボットを含まず、残りは確定後もベースラインのままです。</translation>
    </message>
    <message>
        <source>A candidate that was rolled back is not barred and may be started again at once.</source>
        <translation>ロールバックされた候補は禁止されず、すぐ再開始できます。</translation>
    </message>
    <message>
        <source>share %1 %</source>
        <translation>割合 %1%</translation>
    </message>
    <message>
        <source>closed loop</source>
        <translation>閉ループ</translation>
    </message>
    <message>
        <source>%1 of %2 hold a verified %3; at least %L4 % must.</source>
        <translation>%2中 %1 台が検証済みの %3 を保持。%L4% 以上が必要。</translation>
    </message>
    <message>
        <source>Every connected robot already holds the candidate.</source>
        <translation>接続中の全ロボットが候補を保持済み。</translation>
    </message>
    <message>
        <source>The model has %1; the fullest robot, %2, has %3 free.</source>
        <translation>モデルは %1。空きが最少の %2 は %3。</translation>
    </message>
    <message>
        <source>It does not fit on %1.</source>
        <translation>%1 に収まりません。</translation>
    </message>
    <message>
        <source>No robot needs to fetch the model over the network.</source>
        <translation>ネットワーク取得が必要なロボットはありません。</translation>
    </message>
    <message>
        <source>%1 for %2 at %3/s take about %4.</source>
        <translation>%2に %1、%3/s で約 %4。</translation>
    </message>
    <message>
        <source>The last rollback took %1.</source>
        <translation>前回のロールバックは %1。</translation>
    </message>
    <message>
        <source>A rollback is estimated to take %1; none was measured yet.</source>
        <translation>ロールバックの推定は %1。実測はまだありません。</translation>
    </message>
    <message>
        <source>The last stage has no success gate.</source>
        <translation>最後のステージに成功率ゲートがありません。</translation>
    </message>
    <message>
        <source>Success of at least %L1 % over %L2 tasks in the last of %3 stages.</source>
        <translation>全 %3 ステージの最後で %L2 タスクの成功率 %L1% 以上。</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; leaves out a gate that would roll a bad candidate back.</source>
        <translation>ステージ 「%1」 に、悪い候補をロールバックするゲートが欠けています。</translation>
    </message>
    <message>
        <source>Every stage rolls back on success, stuck, latency, errors, lost robots and failed installs.</source>
        <translation>全ステージが成功率、スタック、レイテンシ、エラー、消失、インストール失敗でロールバックします。</translation>
    </message>
    <message>
        <source>Must be a time such as 2026-11-23T14:50:18Z.</source>
        <translation>2026-11-23T14：50：18Z のような時刻でなければなりません。</translation>
    </message>
    <message>
        <source>There is no item %1</source>
        <translation>項目 %1 はありません</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>%1 の間違いですか？</translation>
    </message>
    <message>
        <source>The item %1 is there twice.</source>
        <translation>項目 %1 が重複しています。</translation>
    </message>
    <message>
        <source>A reason has at least %1 characters.</source>
        <translation>理由は %1 文字以上です。</translation>
    </message>
    <message>
        <source>The checklist could not be read: %1.</source>
        <translation>チェックリストを読めませんでした：%1。</translation>
    </message>
    <message>
        <source>Lab accuracy is at least the baseline&apos;s minus 2 %</source>
        <translation>ラボ精度がベースライン −2% 以上</translation>
    </message>
    <message>
        <source>No task has a drop over 50 %</source>
        <translation>50% を超えて低下したタスクなし</translation>
    </message>
    <message>
        <source>No task category is completely broken</source>
        <translation>完全に失敗するタスク分類なし</translation>
    </message>
    <message>
        <source>Works on unseen object variations</source>
        <translation>未知の物体バリエーションで動作</translation>
    </message>
    <message>
        <source>Joint limits are never violated</source>
        <translation>関節限界を超えない</translation>
    </message>
    <message>
        <source>Collision detection works with the new model</source>
        <translation>新モデルで衝突検知が動作</translation>
    </message>
    <message>
        <source>Emergency stop is tested</source>
        <translation>非常停止を試験済み</translation>
    </message>
    <message>
        <source>Cannot hurt a person</source>
        <translation>人に危害を与えない</translation>
    </message>
    <message>
        <source>Can fall back to the baseline</source>
        <translation>ベースラインに戻せる</translation>
    </message>
    <message>
        <source>Storage fits: model size × robots</source>
        <translation>ストレージ十分：モデルサイズ × 台数</translation>
    </message>
    <message>
        <source>Latency is below 200 ms with the new model</source>
        <translation>新モデルでレイテンシ 200 ms 未満</translation>
    </message>
    <message>
        <source>Network can deploy to the fleet in less than 1 h</source>
        <translation>1 時間以内にフリートへ配布可能</translation>
    </message>
    <message>
        <source>Metrics dashboard shows success, latency and errors</source>
        <translation>ダッシュボードに成功率、レイテンシ、エラーを表示</translation>
    </message>
    <message>
        <source>Alerts are configured</source>
        <translation>アラートを設定済み</translation>
    </message>
    <message>
        <source>Logs trace every decision</source>
        <translation>ログで全判断を追跡可能</translation>
    </message>
    <message>
        <source>Rollback takes less than 5 min</source>
        <translation>ロールバックが 5 分未満</translation>
    </message>
    <message>
        <source>Deployment engineer is on call</source>
        <translation>展開担当エンジニアが待機</translation>
    </message>
    <message>
        <source>ML engineer is available</source>
        <translation>ML エンジニアに連絡可能</translation>
    </message>
    <message>
        <source>Runbooks are written</source>
        <translation>手順書を作成済み</translation>
    </message>
    <message>
        <source>Escalation is known</source>
        <translation>エスカレーション先が明確</translation>
    </message>
    <message>
        <source>Window is scheduled</source>
        <translation>作業時間帯を予約済み</translation>
    </message>
    <message>
        <source>Success criteria are defined</source>
        <translation>成功基準を定義済み</translation>
    </message>
    <message>
        <source>Failure criteria are defined</source>
        <translation>失敗基準を定義済み</translation>
    </message>
    <message>
        <source>Stakeholders are notified</source>
        <translation>関係者に通知済み</translation>
    </message>
    <message>
        <source>The baseline&apos;s true success must lie between 0 and 1.</source>
        <translation>ベースラインの真の成功率は 0～1 でなければなりません。</translation>
    </message>
    <message>
        <source>The share of the restarts must be at least 0 and below 1.</source>
        <translation>再起動の割合は 0 以上 1 未満にしてください。</translation>
    </message>
    <message>
        <source>The plan has %L1 tasks, but with such gates its characteristics are computed up to %2 only.</source>
        <translation>プランは %L1 タスクですが、このゲートでは特性の計算は %2 までです。</translation>
    </message>
    <message>
        <source>No stage has a success gate, so the candidate&apos;s success decides nothing.</source>
        <translation>成功率ゲートのあるステージがなく、候補の成功率は何も左右しません。</translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation>計算を停止しました。</translation>
    </message>
    <message>
        <source>The plan compares no arms.</source>
        <translation>プランに群の比較がありません。</translation>
    </message>
    <message>
        <source>%1 successes of %L2 tasks are impossible.</source>
        <translation>%L2 タスク中 %1 成功はあり得ません。</translation>
    </message>
    <message>
        <source>The exact test takes at most %L1 tasks; use Pearson&apos;s.</source>
        <translation>正確検定は最大 %L1 タスク。Pearson を使ってください。</translation>
    </message>
    <message>
        <source>less than 1 to</source>
        <translation>1 未満対</translation>
    </message>
    <message>
        <source>A count cannot be negative.</source>
        <translation>件数は負にできません。</translation>
    </message>
    <message>
        <source>There are no values in any bin.</source>
        <translation>どの区間にも値がありません。</translation>
    </message>
    <message>
        <source>The index needs at least two bins.</source>
        <translation>指標には 2 区間以上が必要です。</translation>
    </message>
    <message>
        <source>There are %1 bins where training has %2.</source>
        <translation>区間が %1 ですが、学習時は %2 です。</translation>
    </message>
    <message>
        <source>The floor plan cannot be opened.</source>
        <translation>フロア図を開けません。</translation>
    </message>
    <message>
        <source>The floor plan is larger than 16 MiB.</source>
        <translation>フロア図が 16 MiB を超えています。</translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2.</source>
        <translation>%1 バイト目が JSON ではありません：%2。</translation>
    </message>
    <message>
        <source>The floor plan is not a JSON object.</source>
        <translation>フロア図が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The GeoJSON is not a FeatureCollection.</source>
        <translation>GeoJSON が FeatureCollection ではありません。</translation>
    </message>
    <message>
        <source>The GeoJSON has more than %1 points.</source>
        <translation>GeoJSON の点が %1 を超えています。</translation>
    </message>
    <message>
        <source>Feature %1 cannot be read: lines and polygons of [x, y] in metres are needed.</source>
        <translation>Feature %1 を読めません：メートル単位の [x, y] の線と多角形が必要です。</translation>
    </message>
    <message>
        <source>The GeoJSON has no line and no polygon.</source>
        <translation>GeoJSON に線も多角形もありません。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>キー 「%1」 がありません。</translation>
    </message>
    <message>
        <source>&quot;points&quot; must have two points, but has %1.</source>
        <translation>&quot;points&quot; は 2 点必要ですが、%1 点です。</translation>
    </message>
    <message>
        <source>Point %1 needs &quot;pixel&quot;: [x, y] and &quot;metres&quot;: [x, y].</source>
        <translation>点 %1 には &quot;pixel&quot;: [x, y] と &quot;metres&quot;: [x, y] が必要です。</translation>
    </message>
    <message>
        <source>The image %1 is larger than %2 pixels.</source>
        <translation>画像 %1 が %2 ピクセルを超えています。</translation>
    </message>
    <message>
        <source>The image %1 cannot be read: %2.</source>
        <translation>画像 %1 を読めません：%2。</translation>
    </message>
    <message>
        <source>The two points must lie at least 10 pixels and 0.1 m apart.</source>
        <translation>2 点は 10 ピクセルかつ 0.1 m 以上離してください。</translation>
    </message>
    <message>
        <source>A floor plan is a .yaml, .geojson or .json file.</source>
        <translation>フロア図は .yaml、.geojson、.json ファイルです。</translation>
    </message>
    <message>
        <source>The map file cannot be opened.</source>
        <translation>地図ファイルを開けません。</translation>
    </message>
    <message>
        <source>The map file is larger than 64 KiB.</source>
        <translation>地図ファイルが 64 KiB を超えています。</translation>
    </message>
    <message>
        <source>Line %1 is not &quot;key: value&quot;.</source>
        <translation>%1 行目が &quot;key: value&quot; ではありません。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is there twice.</source>
        <translation>キー 「%1」 が重複しています。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a number.</source>
        <translation>「%1」 の値が数値ではありません。</translation>
    </message>
    <message>
        <source>The value of &quot;origin&quot; is not [x, y, yaw].</source>
        <translation>&quot;origin&quot; の値が [x, y, yaw] ではありません。</translation>
    </message>
    <message>
        <source>&quot;free_thresh&quot; must be below &quot;occupied_thresh&quot;.</source>
        <translation>&quot;free_thresh&quot; は &quot;occupied_thresh&quot; より小さくしてください。</translation>
    </message>
    <message>
        <source>The image is larger than 8192 pixels.</source>
        <translation>画像が 8192 ピクセルを超えています。</translation>
    </message>
    <message>
        <source>The image cannot be read: %1.</source>
        <translation>画像を読めません：%1。</translation>
    </message>
    <message>
        <source>&quot;resolution&quot; must be above 0 metres per pixel.</source>
        <translation>&quot;resolution&quot; は 0 より大きくしてください（メートル/ピクセル）。</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>（未指定）</translation>
    </message>
    <message>
        <source>%1: median %L2 expected, %L3 live; PSI %L4 (alarm from %L5); KS distance %L6, p %7; %L8 and %L9 values</source>
        <translation>%1：中央値は期待 %L2、実測 %L3。PSI %L4（アラーム %L5 以上）。KS 距離 %L6、p %7。値の数 %L8 と %L9</translation>
    </message>
    <message>
        <source>No feature could be compared.</source>
        <translation>比較できる特徴量がありません。</translation>
    </message>
    <message>
        <source>In the profile but not reported: %1.</source>
        <translation>プロファイルにあるが報告なし：%1。</translation>
    </message>
    <message>
        <source>Reported but with nothing to compare: %1.</source>
        <translation>報告されたが比較対象なし：%1。</translation>
    </message>
    <message>
        <source>%L1 values of more than %2 features were left out.</source>
        <translation>%2 を超える特徴量の値 %L1 件を除外。</translation>
    </message>
    <message>
        <source>Numeric observation features of the candidate&apos;s live tasks against %1. Supported when a feature&apos;s PSI reaches its alarm and the Kolmogorov-Smirnov test says p &lt; %2 shared by all features.</source>
        <translation>候補の実タスクの数値特徴量を%1と比較。PSI が警報値に達し、Kolmogorov-Smirnov 検定が全特徴量で分けた p &lt; %2 なら支持。</translation>
    </message>
    <message>
        <source>its training profile</source>
        <translation>学習プロファイル</translation>
    </message>
    <message>
        <source>those of the baseline&apos;s live tasks: no training profile was given</source>
        <translation>ベースラインの実タスク（学習プロファイル未指定）</translation>
    </message>
    <message>
        <source>%1 features could be compared; the candidate had %L2 live tasks.</source>
        <translation>比較できた特徴量 %1、候補の実タスク %L2 件。</translation>
    </message>
    <message>
        <source>The candidate&apos;s training profile: without it, drift of the whole fleet cannot be seen, and a difference may be one between robots.</source>
        <translation>候補の学習プロファイル：これがないとフリート全体のドリフトが見えず、差がロボット間のものかもしれません。</translation>
    </message>
    <message>
        <source>At least %L1 values of each feature on both sides.</source>
        <translation>各特徴量に両側で %L1 個以上の値。</translation>
    </message>
    <message>
        <source>Results with the features %1</source>
        <translation>特徴量 %1 を含む結果</translation>
    </message>
    <message>
        <source>Has %1 bytes; at most %2.</source>
        <translation>%1 バイト。上限 %2。</translation>
    </message>
    <message>
        <source>A sample of %1 with seed %2 is under review and has %3 labels; it can only be made larger, with the same seed.</source>
        <translation>標本 %1（シード %2）を審査中、ラベル %3 件。同じシードで拡大のみ可能です。</translation>
    </message>
    <message>
        <source>This task is not in the sample under review, and only sampled ones count.</source>
        <translation>このタスクは審査中の標本になく、標本のみ集計されます。</translation>
    </message>
    <message>
        <source>Several robots have a task of this name; write ROBOT/TASK.</source>
        <translation>同名タスクが複数ロボットにあります。ROBOT/TASK と書いてください。</translation>
    </message>
    <message>
        <source>%1 were correct actions; 95 % interval %2 (Wilson), %3 (Clopper-Pearson). The candidate&apos;s success would be %4 instead of %L5 %, by the latter interval %6 to %7.</source>
        <translation>%1 は正しい動作。95% 区間 %2（Wilson）、%3（Clopper-Pearson）。候補の成功率は %L5% ではなく %4、後者の区間で %6～%7。</translation>
    </message>
    <message>
        <source>Labels for %L1 more sampled tasks.</source>
        <translation>標本タスクあと %L1 件のラベル。</translation>
    </message>
    <message>
        <source>A larger sample with the same seed: the interval has 10 % inside.</source>
        <translation>同じシードでより大きな標本：区間に 10% が含まれます。</translation>
    </message>
    <message>
        <source>More failed tasks: all that the sample was drawn from are reviewed, and the interval has 10 % inside.</source>
        <translation>失敗タスクがさらに必要：母集団は全件審査済みで、区間に 10% が含まれます。</translation>
    </message>
    <message>
        <source>An operator marks each of a seeded sample of the candidate&apos;s failed tasks as a real failure or a correct action. Supported when the 95 % interval (Clopper-Pearson) of the share of correct actions is above %L1 %, not supported when it is below %L1 %.</source>
        <translation>候補の失敗タスクの標本を担当者が実際の失敗か正しい動作かに分類。正しい動作の割合の 95% 区間（Clopper-Pearson）が %L1% 超なら支持、%L1% 未満なら不支持。</translation>
    </message>
    <message>
        <source>No failed task was reviewed.</source>
        <translation>審査された失敗タスクはありません。</translation>
    </message>
    <message>
        <source>The candidate had no live task.</source>
        <translation>候補の実タスクはありません。</translation>
    </message>
    <message>
        <source>The candidate had no failed task.</source>
        <translation>候補の失敗タスクはありません。</translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation>審査するものがありません。</translation>
    </message>
    <message>
        <source>Failed tasks of the candidate.</source>
        <translation>候補の失敗タスク。</translation>
    </message>
    <message>
        <source>%L1 failed tasks of the candidate; no sample was drawn.</source>
        <translation>候補の失敗タスク %L1 件。標本は未抽出。</translation>
    </message>
    <message>
        <source>A review of a sample of them, drawn with a seed, each marked as a real failure or a correct action.</source>
        <translation>シードで抽出した標本の審査。各タスクを実際の失敗か正しい動作かに分類。</translation>
    </message>
    <message>
        <source>%1 of the %L2 sampled failed tasks are reviewed; drawn from %3 with seed %4 by %5 at %6.</source>
        <translation>標本 %L2 件中 %1 件を審査済み。%3 件からシード %4 で %5 が %6 に抽出。</translation>
    </message>
    <message>
        <source>the candidate on seen categories</source>
        <translation>既知分類の候補</translation>
    </message>
    <message>
        <source>the candidate on unseen categories</source>
        <translation>未知分類の候補</translation>
    </message>
    <message>
        <source>the baseline on those seen categories</source>
        <translation>同じ既知分類のベースライン</translation>
    </message>
    <message>
        <source>the baseline on those unseen categories</source>
        <translation>同じ未知分類のベースライン</translation>
    </message>
    <message>
        <source>At least %L1 live tasks of %2; there are %3.</source>
        <translation>%2の実タスク %L1 件以上。現在 %3 件。</translation>
    </message>
    <message>
        <source>About %L1 tasks of the candidate on unseen categories, to measure the excess to 5 points; there are %2.</source>
        <translation>超過分を 5 ポイント精度で測るには未知分類の候補タスクが約 %L1 件必要。現在 %2 件。</translation>
    </message>
    <message>
        <source>Success on task categories seen in training against unseen ones, candidate and baseline: how much more the candidate drops. Supported when the whole 95 % interval of the excess drop is above 0; not supported when it is below 10 points.</source>
        <translation>学習済み分類と未知分類の成功率を候補とベースラインで比較：候補の低下がどれだけ大きいか。超過低下の 95% 区間全体が 0 超なら支持、10 ポイント未満なら不支持。</translation>
    </message>
    <message>
        <source>Unseen: %1. Candidate: %2 seen, %3 unseen. Baseline: %4 seen, %5 unseen.</source>
        <translation>未知：%1。候補：既知 %2、未知 %3。ベースライン：既知 %4、未知 %5。</translation>
    </message>
    <message>
        <source>No task of the candidate was of a category that its training set did not have.</source>
        <translation>学習データにない分類の候補タスクはありません。</translation>
    </message>
    <message>
        <source>There are too few tasks to compare.</source>
        <translation>比較するにはタスクが少なすぎます。</translation>
    </message>
    <message>
        <source>Excess drop on unseen categories %1 points, 95 % interval %2, p %3.</source>
        <translation>未知分類での超過低下 %1 ポイント、95% 区間 %2、p %3。</translation>
    </message>
    <message>
        <source>Has %1 numbers; at most %2 are allowed.</source>
        <translation>数値 %1 個。上限 %2。</translation>
    </message>
    <message>
        <source>Must be at least one number, each larger than the one before.</source>
        <translation>1 つ以上の数値を昇順で指定してください。</translation>
    </message>
    <message>
        <source>Must have one number more than edges, %1, but has %2.</source>
        <translation>edges より 1 つ多い %1 個が必要ですが、%2 個です。</translation>
    </message>
    <message>
        <source>Must be whole numbers from 0 to 10^12.</source>
        <translation>0～10^12 の整数でなければなりません。</translation>
    </message>
    <message>
        <source>Must count at least %L1 values.</source>
        <translation>%L1 個以上の値が必要です。</translation>
    </message>
    <message>
        <source>The feature %1 is there twice.</source>
        <translation>特徴量 %1 が重複しています。</translation>
    </message>
    <message>
        <source>Must be at least %1 numbers.</source>
        <translation>%1 個以上の数値が必要です。</translation>
    </message>
    <message>
        <source>A feature has either edges and counts, or samples.</source>
        <translation>特徴量には edges と counts、または samples を指定します。</translation>
    </message>
    <message>
        <source>Must be a list of 1 to %1 features.</source>
        <translation>1～%1 個の特徴量のリストにしてください。</translation>
    </message>
    <message>
        <source>The profile could not be read: %1.</source>
        <translation>プロファイルを読めませんでした：%1。</translation>
    </message>
    <message>
        <source>The training profile cannot be read.</source>
        <translation>学習プロファイルを読めません。</translation>
    </message>
    <message>
        <source>A training profile has at most 256 KiB; give counts instead of samples.</source>
        <translation>学習プロファイルは 256 KiB まで。samples の代わりに counts を使ってください。</translation>
    </message>
    <message>
        <source>There is no room for a backup: it needs %1 MB, %2 MB are free.</source>
        <translation>バックアップの空きがありません：%1 MB 必要、空き %2 MB。</translation>
    </message>
    <message>
        <source>The file system cannot keep a write-ahead log</source>
        <translation>ファイルシステムが先行書き込みログに対応していません</translation>
    </message>
    <message>
        <source>The disk is full; nothing was written</source>
        <translation>ディスクが満杯で書き込めませんでした</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>データベースが破損しています</translation>
    </message>
    <message>
        <source>Another program has the database open</source>
        <translation>別のプログラムがデータベースを使用中です</translation>
    </message>
    <message>
        <source>The disk or the database refused</source>
        <translation>ディスクまたはデータベースが拒否しました</translation>
    </message>
    <message>
        <source>The directory cannot be made: %1.</source>
        <translation>ディレクトリを作成できません：%1。</translation>
    </message>
    <message>
        <source>its file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>The database is missing; the next run or the console restores the newest backup.</source>
        <translation>データベースがありません。次回実行時またはコンソールが最新のバックアップを復元します。</translation>
    </message>
    <message>
        <source>There is no data here yet.</source>
        <translation>ここにはまだデータがありません。</translation>
    </message>
    <message>
        <source>The story of a restoration cannot be read: %1.</source>
        <translation>復元の記録を読めません：%1。</translation>
    </message>
    <message>
        <source>The database was damaged (%1).</source>
        <translation>データベースが破損していました（%1）。</translation>
    </message>
    <message>
        <source>It was moved to %1.</source>
        <translation>%1 に移動しました。</translation>
    </message>
    <message>
        <source>The backup %1 could not be used.</source>
        <translation>バックアップ %1 は使えませんでした。</translation>
    </message>
    <message>
        <source>There is no sound backup: a new database was begun, and all history is missing.</source>
        <translation>健全なバックアップがなく、新しいデータベースを作成しました。履歴はすべて失われています。</translation>
    </message>
    <message>
        <source>It was restored from the backup %1 of %2 with %3 journal entries. Whatever happened later is not in it.</source>
        <translation>%2 のバックアップ %1（ジャーナル %3 件）から復元しました。以後の出来事は含まれません。</translation>
    </message>
    <message>
        <source>There is no room to restore the backup.</source>
        <translation>バックアップを復元する空きがありません。</translation>
    </message>
    <message>
        <source>it cannot be copied: %1</source>
        <translation>コピーできません：%1</translation>
    </message>
    <message>
        <source>The database is damaged (%1) and cannot be moved aside: %2</source>
        <translation>データベースが破損し（%1）、退避できません：%2</translation>
    </message>
    <message>
        <source>The database was damaged (%1).%2 It cannot be restored now: %3 The next start tries again.</source>
        <translation>データベースが破損していました（%1）。%2 今は復元できません：%3 次回起動時に再試行します。</translation>
    </message>
    <message>
        <source>its restoration was cut short</source>
        <translation>復元が中断されました</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>entries of the journal are missing</source>
        <translation>ジャーナルの項目が欠けています</translation>
    </message>
    <message>
        <source>The file is a database of another program.</source>
        <translation>別のプログラムのデータベースです。</translation>
    </message>
    <message>
        <source>The data was written by a newer Slipway.</source>
        <translation>新しい Slipway のデータです。</translation>
    </message>
    <message>
        <source>The data was written by an older Slipway; open it with the console once.</source>
        <translation>古い Slipway のデータです。一度コンソールで開いてください。</translation>
    </message>
    <message>
        <source>audit record %1: %2</source>
        <translation>監査記録 %1：%2</translation>
    </message>
    <message>
        <source>The store failed: %1.</source>
        <translation>ストアの障害：%1。</translation>
    </message>
    <message>
        <source>The data was opened for reading only.</source>
        <translation>データは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>The database file was replaced or removed while it was in use; nothing was written.</source>
        <translation>使用中にデータベースファイルが置換または削除され、書き込めませんでした。</translation>
    </message>
    <message>
        <source>The journal goes on with entry %1, not %2.</source>
        <translation>ジャーナルの次は項目 %1 で、%2 ではありません。</translation>
    </message>
    <message>
        <source>The audit log goes on with decision %1, not %2.</source>
        <translation>監査ログの次は判断 %1 で、%2 ではありません。</translation>
    </message>
    <message>
        <source>There is no token for this robot.</source>
        <translation>このロボットのトークンはありません。</translation>
    </message>
    <message>
        <source>The backup was stopped for something more urgent.</source>
        <translation>より緊急の処理のためバックアップを中断しました。</translation>
    </message>
    <message>
        <source>messages are text frames</source>
        <translation>メッセージはテキストフレームです</translation>
    </message>
    <message>
        <source>the first message must be a valid hello</source>
        <translation>最初のメッセージは有効な hello でなければなりません</translation>
    </message>
    <message>
        <source>the first message must be a hello request</source>
        <translation>最初のメッセージは hello 要求でなければなりません</translation>
    </message>
    <message>
        <source>the robot id differs from the one in the path</source>
        <translation>ロボット ID がパスと異なります</translation>
    </message>
    <message>
        <source>The console is busy.</source>
        <translation>コンソールがビジーです。</translation>
    </message>
    <message>
        <source>busy, try later</source>
        <translation>ビジー、後で再試行</translation>
    </message>
    <message>
        <source>Too many messages.</source>
        <translation>メッセージが多すぎます。</translation>
    </message>
    <message>
        <source>This session had its hello already.</source>
        <translation>このセッションの hello は済んでいます。</translation>
    </message>
    <message>
        <source>state and results are requests and need an id.</source>
        <translation>state と results は要求であり ID が必要です。</translation>
    </message>
    <message>
        <source>no hello in time</source>
        <translation>時間内に hello なし</translation>
    </message>
    <message>
        <source>the robot reads too slowly</source>
        <translation>ロボットの読み取りが遅すぎます</translation>
    </message>
    <message>
        <source>silent for too long</source>
        <translation>応答なしが長すぎます</translation>
    </message>
    <message>
        <source>a message was too big</source>
        <translation>メッセージが大きすぎました</translation>
    </message>
    <message>
        <source>a text was not UTF-8</source>
        <translation>テキストが UTF-8 ではありません</translation>
    </message>
    <message>
        <source>connection lost: %1</source>
        <translation>接続が切れました：%1</translation>
    </message>
    <message>
        <source>label sample</source>
        <translation>ラベル標本</translation>
    </message>
    <message>
        <source>A label is TASK=real or TASK=correct.</source>
        <translation>ラベルは TASK=real か TASK=correct です。</translation>
    </message>
    <message>
        <source>A rollback is estimated to take %1; none was measured in the last 30 days.</source>
        <translation>ロールバックの推定は %1。直近 30 日の実測はありません。</translation>
    </message>
    <message>
        <source>The template could not be read: %1.</source>
        <translation>テンプレートを読めませんでした：%1。</translation>
    </message>
    <message>
        <source>The file has %1 bytes, but a checklist may have at most %2.</source>
        <translation>ファイルは %1 バイトですが、チェックリストの上限は %2 です。</translation>
    </message>
    <message>
        <source>Must have at most %1 characters.</source>
        <translation>最大 %1 文字です。</translation>
    </message>
    <message>
        <source>Must have at most %1 items, but has %2.</source>
        <translation>最大 %1 項目ですが、%2 項目あります。</translation>
    </message>
    <message>
        <source>Text and group must be one line without control characters or marks that turn the direction.</source>
        <translation>テキストとグループは 1 行で、制御文字や書字方向を変える記号は使えません。</translation>
    </message>
    <message>
        <source>This item is there twice.</source>
        <translation>この項目が重複しています。</translation>
    </message>
    <message>
        <source>This is a standard item, which is always on the list.</source>
        <translation>これは常にリストにある標準項目です。</translation>
    </message>
    <message>
        <source>Must be &quot;own.&quot; and then small letters a-z, digits, dots or hyphens.</source>
        <translation>&quot;own.&quot; の後に小文字 a-z、数字、ピリオド、ハイフンを続けてください。</translation>
    </message>
    <message>
        <source>This desk keeps no raw results, so there is nothing to investigate.</source>
        <translation>このデスクは生データを保持しないため、調査できるものがありません。</translation>
    </message>
    <message>
        <source>A sample has 1 to 10000 tasks.</source>
        <translation>標本は 1～10000 タスクです。</translation>
    </message>
    <message>
        <source>The candidate has no failed task; there is nothing to review.</source>
        <translation>候補に失敗タスクがなく、審査するものがありません。</translation>
    </message>
    <message>
        <source>The rollout is still going on.</source>
        <translation>ロールアウトはまだ進行中です。</translation>
    </message>
    <message>
        <source>The profile is of %1 %2%3, but the candidate is %4 %5.</source>
        <translation>プロファイルは %1 %2%3 のものですが、候補は %4 %5 です。</translation>
    </message>
    <message>
        <source>This is a replay.</source>
        <translation>これはリプレイです。</translation>
    </message>
    <message>
        <source>enters stage %1</source>
        <translation>ステージ %1 に入る</translation>
    </message>
    <message>
        <source>no gate fails</source>
        <translation>不合格のゲートなし</translation>
    </message>
    <message>
        <source>Its comparison is locked until both arms are complete; looking earlier would mislead.</source>
        <translation>両群が揃うまで比較はロックされています。早く見ると判断を誤ります。</translation>
    </message>
    <message>
        <source>%1 with another digest</source>
        <translation>%1（ダイジェストが異なる）</translation>
    </message>
    <message>
        <source> with another digest</source>
        <translation> （ダイジェストが別）</translation>
    </message>
    <message>
        <source>In the last drill %1 of %2 did not answer in time.</source>
        <translation>前回の訓練では %2 のうち %1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The last drill took %1 on %2, half of them %3 or less.</source>
        <translation>前回の訓練は %2 で %1 かかり、半数は %3 以下でした。</translation>
    </message>
    <message>
        <source>%1 is compared with the candidate of %2</source>
        <translation>%1 は %2 の候補と比較中です</translation>
    </message>
    <message>
        <source>%1 stands by for %2</source>
        <translation>%1 は %2 のために待機中です</translation>
    </message>
    <message>
        <source>the clean-up after %1 waits for %2</source>
        <translation>%1 の後のクリーンアップが %2 を待っています</translation>
    </message>
    <message>
        <source>rollback drill: the baseline is loaded once more</source>
        <translation>ロールバック訓練：ベースラインを再度読み込みます</translation>
    </message>
    <message>
        <source>drill interrupted: %1; %2 of %3 had answered</source>
        <translation>訓練が中断されました：%1。%3 のうち %2 が応答済み</translation>
    </message>
    <message>
        <source>%1 of %2 answered the drill within %3 s; no answer: %4</source>
        <translation>%2 のうち %1 が %3 秒以内に訓練に応答。応答なし：%4</translation>
    </message>
    <message>
        <source>%1 answered the drill</source>
        <translation>%1 が訓練に応答しました</translation>
    </message>
    <message>
        <source>%1 loaded nothing: their software knows no drills</source>
        <translation>%1 は何も読み込みませんでした：ソフトウェアが訓練に未対応です</translation>
    </message>
    <message>
        <source>there is no robot %1</source>
        <translation>ロボット %1 はありません</translation>
    </message>
    <message>
        <source>%1 was told to run another model</source>
        <translation>%1 は別のモデルを実行するよう指示されています</translation>
    </message>
    <message>
        <source>%1 stands by idle</source>
        <translation>%1 は待機中です</translation>
    </message>
    <message>
        <source>a drill is running already</source>
        <translation>訓練はすでに実行中です</translation>
    </message>
    <message>
        <source>the journal cannot be written: no drill</source>
        <translation>ジャーナルに書き込めません：訓練はできません</translation>
    </message>
    <message>
        <source>at most %L1 robots can be in one drill</source>
        <translation>1 回の訓練に参加できるロボットは最大 %L1 台です</translation>
    </message>
    <message>
        <source>a robot is named twice</source>
        <translation>同じロボットが 2 回指定されています</translation>
    </message>
    <message>
        <source>rollback drill: %1 load %2 %3 once more</source>
        <translation>ロールバック訓練：%1 が %2 %3 を再度読み込みます</translation>
    </message>
    <message>
        <source>%1 was given another document</source>
        <translation>%1 に別の指示書が渡されました</translation>
    </message>
    <message>
        <source>the console was started again</source>
        <translation>コンソールが再起動されました</translation>
    </message>
    <message>
        <source>The decisions of %1 cannot be read: %2</source>
        <translation>%1 の決定を読み取れません：%2</translation>
    </message>
    <message>
        <source>The next start will take longer, it has to read more of the journal: %1</source>
        <translation>次回の起動は長くかかります。ジャーナルをより多く読む必要があります：%1</translation>
    </message>
    <message>
        <source>The state kept for the start is not what the journal gives.</source>
        <translation>起動用に保存された状態が、ジャーナルから得られるものと一致しません。</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks succeeded since the last look, below %L3 %</source>
        <translation>前回以降 %L2 タスク中 %L1 成功、%L3% 未満</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks succeeded since the last look, not below %L3 %</source>
        <translation>前回以降 %L2 タスク中 %L1 成功、%L3% 以上</translation>
    </message>
    <message>
        <source>%1 take-overs within a minute</source>
        <translation>1 分間に乗っ取り %1 回</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>%L1 of %L2 (%L3 %)</source>
        <translation>%L2 件中 %L1 件（%L3%）</translation>
    </message>
    <message>
        <source>an outage has only just ended, and they may still come back</source>
        <translation>障害が終わったばかりで、まだ復帰する可能性があります</translation>
    </message>
    <message>
        <source>%1 holds: %2</source>
        <translation>%1 は待機中です：%2</translation>
    </message>
    <message>
        <source>most robots with the candidate are not connected</source>
        <translation>候補を実行するロボットの大半が接続されていません</translation>
    </message>
    <message>
        <source>robot-released</source>
        <translation>ロボットの隔離を解除</translation>
    </message>
    <message>
        <source>%1 is out of quarantine: %2</source>
        <translation>%1 の隔離を解除：%2</translation>
    </message>
    <message>
        <source>%1 is not in quarantine</source>
        <translation>%1 は隔離されていません</translation>
    </message>
    <message>
        <source>Paused: %1; by now: %2</source>
        <translation>一時停止：%1。現在：%2</translation>
    </message>
    <message>
        <source>This is not JSON: unexpected %1 in line %2, column %3.</source>
        <translation>JSON ではありません：%2 行 %3 列の %1 は想定外です。</translation>
    </message>
    <message>
        <source>out of quarantine: say hello again</source>
        <translation>隔離を解除：もう一度 hello を送る</translation>
    </message>
    <message>
        <source>The trial is over: runs %1, digest verified.</source>
        <translation>試用は終了：%1 を実行中、ダイジェスト確認済み。</translation>
    </message>
    <message>
        <source>At least %L1 live tasks of the candidate with the same numeric features in their results.</source>
        <translation>結果に同じ数値特徴量をもつ候補の本番タスク %L1 件以上。</translation>
    </message>
    <message>
        <source>At least %L1 live tasks of the candidate, and as many of the baseline, with the same numeric features in their results.</source>
        <translation>結果に同じ数値特徴量をもつ候補の本番タスク %L1 件以上と、同数のベースラインのタスク。</translation>
    </message>
    <message>
        <source>%1 take-overs of its connection within a minute: two robots use one id</source>
        <translation>1 分間に接続の乗っ取りが %1 回：2 台が同じ ID を使用</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>ロールアウト</translation>
    </message>
    <message>
        <source>canary rollout</source>
        <translation>カナリアロールアウト</translation>
    </message>
    <message>
        <source>blue-green rollout</source>
        <translation>ブルーグリーンロールアウト</translation>
    </message>
    <message>
        <source>blue-green rollout with pools</source>
        <translation>プールによるブルーグリーンロールアウト</translation>
    </message>
    <message>
        <source>shadow deployment</source>
        <translation>シャドー運用</translation>
    </message>
    <message>
        <source>feature flag rollout</source>
        <translation>フィーチャーフラグによるロールアウト</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>A/B テスト</translation>
    </message>
    <message>
        <source>rollout with custom stages</source>
        <translation>独自ステージのロールアウト</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Robots exposed</source>
        <translation>対象になったロボット</translation>
    </message>
    <message>
        <source>Tasks affected</source>
        <translation>影響を受けたタスク</translation>
    </message>
    <message>
        <source>%L1, %L2 of them failed</source>
        <translation>%L1、うち失敗 %L2</translation>
    </message>
    <message>
        <source>%L1 min %L2 s</source>
        <translation>%L1 分 %L2 秒</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>タスクなし</translation>
    </message>
    <message>
        <source>%L1 % of %L2 tasks (%L3 to %L4 %)</source>
        <translation>%L2 タスク中 %L1%（%L3～%L4%）</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Success (95 % interval)</source>
        <translation>成功率（95% 区間）</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Gates at its end</source>
        <translation>終了時のゲート</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>all pass</source>
        <translation>すべて合格</translation>
    </message>
    <message>
        <source>hidden until complete</source>
        <translation>完了まで非表示</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%1 between the first and the last robot that switched, %2 in all.</source>
        <translation>最初のロボットと最後のロボットの切り替えの差は %1、全体で %2。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>対照群</translation>
    </message>
    <message>
        <source>Control %1</source>
        <translation>対照群 %1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候補 %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>%L1 points (95 % interval %L2 to %L3, Newcombe)</source>
        <translation>%L1 ポイント（95% 区間 %L2～%L3、Newcombe）</translation>
    </message>
    <message>
        <source>By the plan&apos;s method</source>
        <translation>プランの方法による</translation>
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
        <translation>カイ二乗</translation>
    </message>
    <message>
        <source>%L1: p %L2 (Pearson, two-sided), p %L3 (Yates), p %L4 (one-sided)</source>
        <translation>%L1：p %L2（Pearson、両側）、p %L3（Yates）、p %L4（片側）</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Cohen&apos;s h %L1, power %L2</source>
        <translation>コーエンの h %L1、検出力 %L2</translation>
    </message>
    <message>
        <source>By robots</source>
        <translation>ロボット単位</translation>
    </message>
    <message>
        <source>%L1 to %L2 points, p %L3; tasks of one robot resemble each other (correlation %L4)</source>
        <translation>%L1～%L2 ポイント、p %L3。同じロボットのタスクは互いに似ている（相関 %L4）</translation>
    </message>
    <message>
        <source>Few robots: a hint only.</source>
        <translation>ロボットが少ないため、参考値です。</translation>
    </message>
    <message>
        <source>Sample ratio</source>
        <translation>標本比率</translation>
    </message>
    <message>
        <source>%L1 and %L2 robots, p %L3</source>
        <translation>%L1 台と %L2 台、p %L3</translation>
    </message>
    <message>
        <source>Not what was assigned.</source>
        <translation>割り当てどおりではありません。</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>To find this difference</source>
        <translation>この差の検出に必要な数</translation>
    </message>
    <message>
        <source>%L1 tasks an arm for a power of 80 %</source>
        <translation>検出力 80% には各群 %L1 タスク</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>シャドー</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>Candidate, predicted</source>
        <translation>候補、予測</translation>
    </message>
    <message>
        <source>Baseline, observed</source>
        <translation>ベースライン、実測</translation>
    </message>
    <message>
        <source>Only one succeeded</source>
        <translation>片方のみ成功</translation>
    </message>
    <message>
        <source>candidate %L1, baseline %L2: p %L3 (McNemar, exact)</source>
        <translation>候補 %L1、ベースライン %L2：p %L3（McNemar、正確）</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>レイテンシ p95</translation>
    </message>
    <message>
        <source>%L1 ms beside the shadow, %L2 ms alone</source>
        <translation>シャドー併用時 %L1 ms、単独 %L2 ms</translation>
    </message>
    <message>
        <source>By category, worst first</source>
        <translation>カテゴリー別、悪い順</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Worst disagreements</source>
        <translation>最も大きな不一致</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>would succeed</source>
        <translation>成功する見込み</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>失敗する見込み</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%2 ではなく %1</translation>
    </message>
    <message>
        <source>Return to the baseline</source>
        <translation>ベースラインへの復帰</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始者</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>After</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>%L1 of %L2 verified on the baseline</source>
        <translation>ベースラインを確認済み %L1/%L2</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>時間別</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>時間（UTC）</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>調査</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>仮説</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Success by site, worst first</source>
        <translation>拠点別の成功率、悪い順</translation>
    </message>
    <message>
        <source>Success by kind, worst first</source>
        <translation>種類別の成功率、悪い順</translation>
    </message>
    <message>
        <source>Success by robot, worst first</source>
        <translation>ロボット別の成功率、悪い順</translation>
    </message>
    <message>
        <source>Success by category, worst first</source>
        <translation>カテゴリー別の成功率、悪い順</translation>
    </message>
    <message>
        <source>Success by hour, worst first</source>
        <translation>時間別の成功率、悪い順</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Label review: %L1 of %L2 sampled failed tasks</source>
        <translation>ラベルの確認：抽出した失敗タスク %L1/%L2</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>判定者</translation>
    </message>
    <message>
        <source>real failure</source>
        <translation>本当の失敗</translation>
    </message>
    <message>
        <source>correct action</source>
        <translation>正しい動作</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Checklist at the start</source>
        <translation>開始時のチェックリスト</translation>
    </message>
    <message>
        <source>Started with open items</source>
        <translation>未完了の項目があるまま開始</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>強制</translation>
    </message>
    <message>
        <source>Plan as it ran</source>
        <translation>実行されたプラン</translation>
    </message>
    <message>
        <source>The audit chain is intact: %L1 records.</source>
        <translation>監査チェーンは無傷です：%L1 件。</translation>
    </message>
    <message>
        <source>The audit chain is broken: %1.</source>
        <translation>監査チェーンが壊れています：%1。</translation>
    </message>
    <message>
        <source>Made at %1.</source>
        <translation>作成：%1。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>paused by the operator</source>
        <translation>オペレーターが一時停止</translation>
    </message>
    <message>
        <source>rolled back by the operator</source>
        <translation>オペレーターがロールバック</translation>
    </message>
    <message>
        <source>%L1 to %L2</source>
        <translation>%L1～%L2</translation>
    </message>
    <message>
        <source>Alarms and events of before are not shown: %1</source>
        <translation>以前のアラームとイベントは表示されません：%1</translation>
    </message>
    <message>
        <source>%1 taken out of shadow: %2 of its %L3 tasks took longer than %L4 ms</source>
        <translation>%1 をシャドーから除外：%L3 タスク中 %2 が %L4 ms 超</translation>
    </message>
    <message>
        <source>the model&apos;s file does not fit this runtime</source>
        <translation>モデルファイルがこの実行環境に合いません</translation>
    </message>
    <message>
        <source>%1 Control arm of the comparison.</source>
        <translation>%1比較の対照群。</translation>
    </message>
    <message>
        <source>%1 runs in shadow on stage %2 of %3 (%4); robots execute only %5.</source>
        <translation>%1 はステージ %2/%3（%4）でシャドーのみ。ロボットが実行するのは %5 だけです。</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>prepare</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>green</source>
        <translation>グリーン</translation>
    </message>
    <message>
        <source>%1 for %2 % of its tasks, else %3.</source>
        <translation>タスクの %2% は %1、残りは %3。</translation>
    </message>
    <message>
        <source>Executes %1; %2 only in shadow.</source>
        <translation>%1 を実行。%2 はシャドーのみ。</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>シャドー</translation>
    </message>
</context>
<context>
    <name>DemoFleet</name>
    <message>
        <source>The demo fleet has ended: %1</source>
        <translation>デモフリートが終了しました：%1</translation>
    </message>
    <message>
        <source>There is no place for the tokens of the demo fleet: %1</source>
        <translation>デモフリートのトークンを置く場所がありません：%1</translation>
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
        <translation>拠点なし</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from version, to version</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2 items ticked</source>
        <translation>%2 項目中 %1 項目チェック済み</translation>
    </message>
    <message>
        <source>, by %1, last at %2</source>
        <translation>、%1、最終 %2</translation>
    </message>
    <message>
        <source>; started by emergency override: %1</source>
        <translation>、緊急の強制開始：%1</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Every stage that passes all its gates goes on to the next, and the last one commits. A gate that fails rolls every robot back at once.</source>
        <translation>全ゲートに合格したステージは次へ進み、最後のステージで確定します。ゲートが不合格になると全ロボットを直ちにロールバックします。</translation>
    </message>
    <message numerus="yes">
        <source>Stages that pass go on by themselves, but %n of them wait(s) for you. A gate that fails rolls every robot back at once.</source>
        <translation>
            <numerusform>合格したステージは自動で進みますが、うち %n ステージは操作を待ちます。ゲートが不合格になると全ロボットを直ちにロールバックします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gate: %2: %3</source>
        <translation>%1、ゲート：%2：%3</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>復帰手段</translation>
    </message>
    <message>
        <source>about %1; %2 of %3 robots hold a verified %4</source>
        <translation>約 %1。%3 台中 %2 台が検証済みの %4 を保持</translation>
    </message>
    <message>
        <source>stage %1 (%2)</source>
        <translation>ステージ %1（%2）</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>ステージ %1</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>ロボット</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) online: %1</source>
        <translation>
            <numerusform>オンライン %n 台：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s), offline or quarantined</source>
        <translation>
            <numerusform>%n 台、オフラインまたは隔離中</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>%1 %2 (digest %3…)</source>
        <translation>%1 %2（ダイジェスト %3…）</translation>
    </message>
    <message>
        <source>First stage</source>
        <translation>最初のステージ</translation>
    </message>
    <message>
        <source>%1 of the robots until %2 tasks, at least %3</source>
        <translation>ロボットの %1、%2 タスクまで、最短 %3</translation>
    </message>
    <message>
        <source>Without you</source>
        <translation>自動で行うこと</translation>
    </message>
    <message>
        <source>Never without you</source>
        <translation>自動では行わないこと</translation>
    </message>
    <message>
        <source>Going past a gate that has not passed. If this console dies, robots on %1 go back to %2 by themselves within %3.</source>
        <translation>合格していないゲートを越えること。このコンソールが停止すると、%1 のロボットは %3 以内に自動で %2 に戻ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) keep %1 for good; it becomes their baseline</source>
        <translation>
            <numerusform>%n 台が %1 を恒久的に保持し、ベースラインになります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more robot(s) go %1 (%2)</source>
        <translation>
            <numerusform>さらに %n 台が %1（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>Start “%1” on fleet %2?</source>
        <translation>フリート %2 で「%1」を開始しますか？</translation>
    </message>
    <message>
        <source>&amp;Do not start</source>
        <translation>開始しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Start rollout</source>
        <translation>ロールアウトを開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Override and start</source>
        <translation>強制的に開始(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>The checklist has %n open item(s). Starting now is an emergency override and is recorded as one.</source>
        <translation>
            <numerusform>チェックリストに未完了が %n 件あります。今開始すると緊急の強制開始として記録されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>未完了の項目</translation>
    </message>
    <message>
        <source>&amp;Why must it start with open items?</source>
        <translation>未完了のまま開始する理由(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>This concerns more than %n robot(s). &amp;Type the fleet&apos;s name, “%1”:</source>
        <translation>
            <numerusform>%n 台を超えるロボットが対象です。フリート名「%1」を入力してください(&amp;T)：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commit %1 on %n robot(s)?</source>
        <translation>
            <numerusform>%n 台で %1 を確定しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Promote to %1?</source>
        <translation>%1へ昇格しますか？</translation>
    </message>
    <message>
        <source>&amp;Stay at stage %1</source>
        <translation>ステージ %1 に留まる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Commit %1</source>
        <translation>%1 を確定(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Promote to %1</source>
        <translation>%1 へ昇格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Override and promote</source>
        <translation>強制的に昇格(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Why go on all the same?</source>
        <translation>それでも進む理由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Type the rollout&apos;s name, “%1”:</source>
        <translation>ロールアウト名「%1」を入力(&amp;T)：</translation>
    </message>
    <message>
        <source>Pause %1 at stage %2?</source>
        <translation>%1 をステージ %2 で一時停止しますか？</translation>
    </message>
    <message>
        <source>No further robot starts. The gates keep watching and may still roll back.</source>
        <translation>新たなロボットは開始しません。ゲートは監視を続け、ロールバックすることがあります。</translation>
    </message>
    <message>
        <source>Mid-update now</source>
        <translation>現在更新中</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 使用中</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) stay on it</source>
        <translation>
            <numerusform>%n 台がそのまま</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Let them finish</source>
        <translation>完了させる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hold those not begun</source>
        <translation>未開始を保留(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep rolling out</source>
        <translation>ロールアウトを続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Pause rollout</source>
        <translation>ロールアウトを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Raise the share of tasks on %1 to %2?</source>
        <translation>%1 のタスク割合を %2 に上げますか？</translation>
    </message>
    <message>
        <source>Lower the share of tasks on %1 to %2?</source>
        <translation>%1 のタスク割合を %2 に下げますか？</translation>
    </message>
    <message>
        <source>More tasks use %1 at once. The gates keep watching and may still roll back.</source>
        <translation>直ちにより多くのタスクが %1 を使います。ゲートは監視を続け、ロールバックすることがあります。</translation>
    </message>
    <message>
        <source>Robots choose with their next task; nothing is installed or removed.</source>
        <translation>ロボットは次のタスクから切り替わります。インストールも削除も行いません。</translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation>タスク割合</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) take the new share</source>
        <translation>
            <numerusform>%n 台が新しい割合を適用</numerusform>
        </translation>
    </message>
    <message>
        <source>Success so far</source>
        <translation>これまでの成功率</translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation>%2 タスク中 %1</translation>
    </message>
    <message>
        <source>At 0 %</source>
        <translation>0% の場合</translation>
    </message>
    <message>
        <source>the rollout waits for a decision: nothing more can be learned</source>
        <translation>これ以上わかることがないため、判断を待ちます</translation>
    </message>
    <message>
        <source>Why (10 characters or more):</source>
        <translation>理由（10 文字以上）：</translation>
    </message>
    <message>
        <source>&amp;Stay at %1</source>
        <translation>%1 のまま(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Raise to %1</source>
        <translation>%1 に上げる(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lower to %1</source>
        <translation>%1 に下げる(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n robot(s) to %1?</source>
        <translation>
            <numerusform>%n 台を %1 にロールバックしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>対象範囲</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) that were ever sent %1</source>
        <translation>
            <numerusform>%1 を配信したことのある %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Mid-update</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>Tasks affected so far</source>
        <translation>影響を受けたタスク</translation>
    </message>
    <message>
        <source>%1, of them %2 failed</source>
        <translation>%1、うち失敗 %2</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>%1 is barred for %2; the bar can be lifted with a reason</source>
        <translation>%1 を %2禁止。理由を添えて解除できます</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Roll back %n robot(s)</source>
        <translation>
            <numerusform>%n 台をロールバック(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waive %n robot(s) whose state is unknown?</source>
        <translation>
            <numerusform>状態不明の %n 台を免除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>“Rolled back” is then said although nobody has verified them. They still get %1 the moment they return.</source>
        <translation>検証されないまま「ロールバック済み」と表示されます。復帰した時点で %1 は受け取ります。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Trial lease</source>
        <translation>試用リース</translation>
    </message>
    <message>
        <source>a robot that cannot hear this console went back by itself after %1</source>
        <translation>このコンソールと通信できないロボットは %1後に自動で戻っています</translation>
    </message>
    <message>
        <source>&amp;Keep trying</source>
        <translation>試行を続ける(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Waive %n robot(s)</source>
        <translation>
            <numerusform>%n 台を免除(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;hy is that acceptable?</source>
        <translation>許容できる理由(&amp;H)</translation>
    </message>
    <message>
        <source>Quit while %1 is at stage %2?</source>
        <translation>%1 がステージ %2 の間に終了しますか？</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>試用中</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) on %1</source>
        <translation>
            <numerusform>%1 の %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>ロボットの動作</translation>
    </message>
    <message>
        <source>without this console they go back to %1 by themselves within %2</source>
        <translation>このコンソールがなければ %2 以内に自動で %1 に戻ります</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>次回起動時</translation>
    </message>
    <message>
        <source>the rollout is taken up again where its record ends</source>
        <translation>記録の終わりからロールアウトを再開します</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留まる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Abort the rollout of %1?</source>
        <translation>%1 のロールアウトを中止しますか？</translation>
    </message>
    <message>
        <source>Every robot goes back to %1 as in a rollback, but %2 is not to blame and is not barred.</source>
        <translation>ロールバックと同様に全ロボットが %1 に戻りますが、%2 に非はなく禁止されません。</translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>中止(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>When is %1 deleted?</source>
        <translation>%1 をいつ削除しますか？</translation>
    </message>
    <message>
        <source>Until then %1 stays on the robots, and going back to it takes a round trip.</source>
        <translation>それまで %1 はロボットに残り、1 往復で戻れます。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation>削除対象</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>no robot keeps it: %1 would have to be installed again</source>
        <translation>保持するロボットなし：%1 の再インストールが必要</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>削除する(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Never delete it</source>
        <translation>削除しない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hours from now</source>
        <translation>今からの時間数(&amp;H)</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> 時間</translation>
    </message>
    <message>
        <source>&amp;Leave as planned</source>
        <translation>予定のまま(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Change clean-up</source>
        <translation>クリーンアップを変更(&amp;C)</translation>
    </message>
    <message>
        <source>Lift the bar of %1?</source>
        <translation>%1 の禁止を解除しますか？</translation>
    </message>
    <message>
        <source>It can then be rolled out again at once.</source>
        <translation>直ちに再びロールアウトできるようになります。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>%1, digest %2</source>
        <translation>%1、ダイジェスト %2</translation>
    </message>
    <message>
        <source>Barred by</source>
        <translation>禁止の原因</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>&amp;Why may it try again?</source>
        <translation>再試行してよい理由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep the bar</source>
        <translation>禁止を維持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lift the bar</source>
        <translation>禁止を解除(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) run %1 beside each task; it executes nothing</source>
        <translation>
            <numerusform>%n 台が各タスクと並行して %1 を動かす（何も実行しない）</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) give %1 %2 of their tasks, now %3</source>
        <comment>robots, candidate, share then, share now</comment>
        <translation>
            <numerusform>%n 台がタスクの %2 を %1 で実行（現在 %3）</numerusform>
        </translation>
    </message>
    <message>
        <source>none is added</source>
        <translation>追加なし</translation>
    </message>
    <message>
        <source>Release %1 from quarantine?</source>
        <translation>%1 の隔離を解除しますか？</translation>
    </message>
    <message>
        <source>Make sure first that only one robot uses this id: with two, one would get what is meant for the other.</source>
        <translation>まず、この ID を使うロボットが 1 台だけであることを確認してください。2 台あると、一方に宛てたものがもう一方に届きます。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最終受信</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>its connection is closed, it dials again and gets what it missed</source>
        <translation>接続が閉じられ、再接続して、届かなかったものを受け取ります</translation>
    </message>
    <message>
        <source>it gets what it missed when it connects</source>
        <translation>接続したときに、届かなかったものを受け取ります</translation>
    </message>
    <message>
        <source>&amp;Why is it safe?</source>
        <translation>安全である理由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep it in quarantine</source>
        <translation>隔離したままにする(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>解除する(&amp;R)</translation>
    </message>
    <message>
        <source>No stage goes on without you. A gate that fails rolls every robot back at once.</source>
        <translation>どのステージも操作なしには進みません。ゲートが不合格になると全ロボットを直ちにロールバックします。</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) go back to %1 and are verified on it</source>
        <translation>
            <numerusform>%n 台が %1 に戻り、確認されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Conclude the trial of %1?</source>
        <translation>%1 の試用を終了しますか？</translation>
    </message>
    <message>
        <source>&amp;Conclude</source>
        <translation>終了する(&amp;C)</translation>
    </message>
    <message>
        <source>Not all that this stage asks for is there yet (%1). Going on is recorded with these figures, the gates keep being judged and can still roll back.</source>
        <translation>このステージの条件はまだすべて満たされていません（%1）。続行するとこの数値とともに記録されます。ゲートの判定は続き、ロールバックすることもあります。</translation>
    </message>
    <message>
        <source>&amp;Override and conclude</source>
        <translation>強制的に終了(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Override and commit</source>
        <translation>強制的に確定(&amp;O)</translation>
    </message>
    <message>
        <source>%1 offline or in quarantine; they get %2 the moment they return</source>
        <translation>%1 台がオフラインまたは隔離中。復帰した時点で %2 を受け取ります</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) end the shadow of %1 and go on executing %2</source>
        <translation>
            <numerusform>%n 台で %1 のシャドーを終了し、%2 の実行を続けます</numerusform>
        </translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>シャドー</translation>
    </message>
    <message>
        <source>Tasks of this stage</source>
        <translation>このステージのタスク</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>観察</translation>
    </message>
    <message numerus="yes">
        <source>Swap %n robot(s) to green (%1)?</source>
        <translation>
            <numerusform>%n 台をグリーン（%1）に切り替えますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;wap to %1</source>
        <translation>%1 に切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Override and swap</source>
        <translation>強制的に切り替え(&amp;O)</translation>
    </message>
    <message>
        <source>The comparison is not complete. Concluding now ends the trial without a result, and is recorded with these figures.</source>
        <translation>比較は未完了です。今終了すると、試用は結果なしで終わり、この数値とともに記録されます。</translation>
    </message>
    <message>
        <source>Not all that this stage asks for is there yet (%1). Concluding now is recorded with these figures.</source>
        <translation>このステージの条件の一部がまだ満たされていません（%1）。今終了すると、この数値とともに記録されます。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>all execute %1; %2 only runs in shadow</source>
        <translation>全台 %1 を実行中。%2 はシャドーのみ</translation>
    </message>
    <message>
        <source>%1 → 0 % at once; nothing has to be installed</source>
        <translation>%1 → 0%（即時、インストール不要）</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>対照用に保留</translation>
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
        <translation>失敗</translation>
    </message>
    <message>
        <source>would succeed</source>
        <translation>成功する見込み</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>失敗する見込み</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%2 ではなく %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
</context>
<context>
    <name>DisagreementsPanel</name>
    <message>
        <source>Tasks in which the models chose different actions, worst first, since this console started.</source>
        <translation>モデルの動作が異なったタスク（悪い順、このコンソールの起動以降）。</translation>
    </message>
    <message>
        <source>Disagreements, worst first</source>
        <translation>不一致（悪い順）</translation>
    </message>
    <message>
        <source>Since this console started there was no task in which the models chose different actions. What came before is on the Investigate page.</source>
        <translation>このコンソールの起動後、モデルの行動が異なるタスクはありません。それ以前の分は「調査」ページにあります。</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Plans and rollouts</source>
        <translation>プランとロールアウト</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
</context>
<context>
    <name>DrillPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names of robots, a number</comment>
        <translation>%1、ほか %2 台</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>robots that answered, of those asked</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The last drill, %1 by %2, was interrupted and counts for nothing: %3.</source>
        <translation>前回の訓練（%1、%2）は中断され、無効です：%3。</translation>
    </message>
    <message>
        <source>Last drill, %1 by %2: robots that answered in time: %3. No answer: %4.</source>
        <translation>前回の訓練（%1、%2）：時間内に応答したロボット：%3。応答なし：%4。</translation>
    </message>
    <message>
        <source>Last drill, %1 by %2: nothing was measured, because the software of these robots knows no drills.</source>
        <translation>前回の訓練（%1、%2）：これらのロボットのソフトウェアが訓練に対応していないため、測定なし。</translation>
    </message>
    <message>
        <source>Last drill, %1 by %2: slowest robot %3, median %4; robots measured: %5.</source>
        <translation>前回の訓練（%1、%2）：最も遅いロボット %3、中央値 %4。測定したロボット：%5。</translation>
    </message>
    <message>
        <source>&amp;Robots in the drill:</source>
        <translation>訓練するロボット(&amp;R)：</translation>
    </message>
    <message>
        <source>Number of robots in the drill</source>
        <translation>訓練するロボットの台数</translation>
    </message>
    <message>
        <source>Measure a rollback in a drill?</source>
        <translation>訓練でロールバックを測定しますか？</translation>
    </message>
    <message>
        <source>Each robot loads the model that it runs once more, and the desk measures how long it takes.</source>
        <translation>各ロボットが実行中のモデルをもう一度読み込み、デスクが所要時間を測定します。</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>行われること</translation>
    </message>
    <message>
        <source>The model is loaded beside the copy that serves, and takes over between two tasks. The time runs from here until the robot reports that it serves, verified.</source>
        <translation>モデルは稼働中のコピーと並べて読み込まれ、タスクの合間に切り替わります。ここから、ロボットが検証済みで稼働中と報告するまでの時間です。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変わること</translation>
    </message>
    <message>
        <source>Nothing: no robot gets another model, and none stops its tasks.</source>
        <translation>なし：別のモデルになるロボットも、タスクを止めるロボットもありません。</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>終了条件</translation>
    </message>
    <message>
        <source>When all have answered, or after 120 s. A rollout that needs one of these robots goes first and ends the drill.</source>
        <translation>全台が応答したとき、または 120 秒後。これらのロボットを必要とするロールアウトが優先され、訓練を終了させます。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start the drill</source>
        <translation>訓練を開始(&amp;S)</translation>
    </message>
    <message>
        <source>A drill is running: %1 of %2 robots have answered.</source>
        <translation>訓練中：%2 台中 %1 台が応答しました。</translation>
    </message>
    <message>
        <source>No rollback drill was made at this desk yet.</source>
        <translation>このデスクではまだロールバック訓練が行われていません。</translation>
    </message>
    <message>
        <source>Open a plan first: its baseline is what the robots load.</source>
        <translation>先にプランを開いてください。ロボットはそのベースラインを読み込みます。</translation>
    </message>
    <message>
        <source>A drill is running.</source>
        <translation>訓練中です。</translation>
    </message>
    <message>
        <source>Say first who you are.</source>
        <translation>先に名前を入力してください。</translation>
    </message>
    <message>
        <source>No robot can be in a drill now: it must be online, run the verified baseline of the open plan, and be in no rollout.</source>
        <translation>現在訓練できるロボットはありません。オンラインで、開いているプランの検証済みベースラインを実行し、ロールアウトの対象外である必要があります。</translation>
    </message>
    <message>
        <source>Rollback &amp;drill…</source>
        <translation>ロールバック訓練(&amp;D)…</translation>
    </message>
    <message>
        <source>Measure a rollback in a drill</source>
        <translation>訓練でロールバックを測定</translation>
    </message>
    <message>
        <source>Measures a rollback on robots that are in no rollout.</source>
        <translation>ロールアウト対象外のロボットでロールバックを測定します。</translation>
    </message>
    <message>
        <source>The drill was not started: %1.</source>
        <translation>訓練を開始できませんでした：%1。</translation>
    </message>
</context>
<context>
    <name>EnvironmentsView</name>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue · %1</source>
        <translation>ブルー · %1</translation>
    </message>
    <message>
        <source>serves again</source>
        <translation>再び稼働</translation>
    </message>
    <message>
        <source>takes over again</source>
        <translation>再び引き継ぐ</translation>
    </message>
    <message>
        <source>is being deleted, %1 to go</source>
        <translation>削除中、残り %1</translation>
    </message>
    <message>
        <source>kept until the clean-up</source>
        <translation>クリーンアップまで保持</translation>
    </message>
    <message>
        <source>backup, ready on %1</source>
        <translation>バックアップ、%1 で準備済み</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Green · %1</source>
        <translation>グリーン · %1</translation>
    </message>
    <message>
        <source>taken out of service</source>
        <translation>稼働停止</translation>
    </message>
    <message>
        <source>serves on %1</source>
        <translation>%1 で稼働</translation>
    </message>
    <message>
        <source>validated in %1 of %2 tasks</source>
        <translation>%2 タスク中 %1 で検証</translation>
    </message>
    <message>
        <source>installed on %1 of %2</source>
        <translation>%2 中 %1 にインストール済み</translation>
    </message>
    <message>
        <source>Swapped back</source>
        <translation>切り戻し済み</translation>
    </message>
    <message>
        <source>Swapping back</source>
        <translation>切り戻し中</translation>
    </message>
    <message>
        <source>Swapped in %1, skew %2</source>
        <translation>%1 で切り替え、ずれ %2</translation>
    </message>
    <message>
        <source>Swapping</source>
        <translation>切り替え中</translation>
    </message>
    <message>
        <source>Ready to swap: Promote…</source>
        <translation>切り替え準備完了：昇格…</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
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
        <translation>未切り替え。前のステージに合格すると自動で切り替え</translation>
    </message>
    <message>
        <source>Not swapped; asks you before it swaps</source>
        <translation>未切り替え。切り替え前に確認します</translation>
    </message>
</context>
<context>
    <name>EventLog</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Least level of the events shown</source>
        <translation>表示するイベントの最低レベル</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>イベントを絞り込む</translation>
    </message>
    <message>
        <source>Filter events by text</source>
        <translation>テキストでイベントを絞り込む</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>イベントログ</translation>
    </message>
    <message>
        <source>Newest event last; times are UTC.</source>
        <translation>新しいイベントが最後。時刻は UTC。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 of %2 tasks (%3 – %4)</source>
        <translation>%2 タスク中 %1（%3 – %4）</translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation>%2 タスク中 %1</translation>
    </message>
    <message>
        <source>Comparison of %1 with %2</source>
        <translation>%1 と %2 の比較</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>Control %1</source>
        <translation>対照群 %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候補 %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Hidden until both arms are complete: looking earlier would mislead. The guardrail watches meanwhile.</source>
        <translation>両群が揃うまで非表示です。早く見ると判断を誤ります。その間もガードレールが監視します。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>%1 points (95 % interval %2 to %3)</source>
        <translation>%1 ポイント（95% 区間 %2～%3）</translation>
    </message>
    <message>
        <source>By robots</source>
        <translation>ロボット単位</translation>
    </message>
    <message>
        <source>%1 to %2, p %3: tasks of one robot are alike</source>
        <translation>%1～%2、p %3：同じロボットのタスクは似ています</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>%1, valid at any time</source>
        <translation>%1（いつでも有効）</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Cohen&apos;s h %1, power %2</source>
        <translation>Cohen の h %1、検出力 %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>%1 を展開</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 を維持</translation>
    </message>
    <message>
        <source>Sample ratio</source>
        <translation>標本比率</translation>
    </message>
    <message>
        <source>not what was assigned (p %1): the comparison waits</source>
        <translation>割り当てと異なります（p %1）：比較は待機中</translation>
    </message>
    <message>
        <source>Strays</source>
        <translation>逸脱タスク</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) on %1 by robots of the control</source>
        <translation>
            <numerusform>対照群ロボットによる %1 のタスク %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Shadow of %1 beside %2</source>
        <translation>%2 と並行する %1 のシャドー</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>%1, predicted</source>
        <translation>%1、予測</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 – %3)</source>
        <translation>%1（95% 区間 %2 – %3）</translation>
    </message>
    <message>
        <source>%1, observed</source>
        <translation>%1、実測</translation>
    </message>
    <message>
        <source>Only one succeeded</source>
        <translation>片方のみ成功</translation>
    </message>
    <message>
        <source>%1 only %2, %3 only %4 (McNemar p %5)</source>
        <translation>%2 のみ %1 件、%4 のみ %3 件（McNemar p %5）</translation>
    </message>
    <message>
        <source>Cost of both</source>
        <translation>両方実行の負荷</translation>
    </message>
    <message>
        <source>p95 %1 beside the shadow, %2 alone (%3)</source>
        <translation>p95 はシャドー併用 %1、単独 %2（%3）</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>%1 への切り替え</translation>
    </message>
    <message>
        <source>%1 between the first and the last robot, %2 in all</source>
        <translation>最初と最後のロボットの差 %1、全体 %2</translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation>タスク割合</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 に %1</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>閉ループ</translation>
    </message>
    <message>
        <source>%1 up or down every %2</source>
        <translation>%2 ごとに ±%1</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>%1 is deleted from %2 robots, %3 to go</source>
        <translation>%1 を %2 台から削除、残り %3</translation>
    </message>
    <message>
        <source>%1 is deleted from %2 robots at %3 UTC</source>
        <translation>%1 は %3 UTC に %2 台から削除されます</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>no robot keeps %1</source>
        <translation>%1 を保持するロボットなし</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>対照用に保留</translation>
    </message>
    <message>
        <source>%1 of the robots are the control until the commit</source>
        <translation>確定までロボットの %1 が対照群</translation>
    </message>
    <message>
        <source>At this rate %1 more tasks prove it, in about %2.</source>
        <translation>この調子であと %1 タスク、約 %2 で証明されます。</translation>
    </message>
    <message>
        <source>At this rate %1 more tasks prove it.</source>
        <translation>この調子であと %1 タスクで証明されます。</translation>
    </message>
    <message>
        <source>Proven so far: at most %1 points below the baseline.</source>
        <translation>証明済み：ベースラインを下回っても最大 %1 ポイント。</translation>
    </message>
    <message>
        <source>Proven so far: not below the baseline.</source>
        <translation>証明済み：ベースラインを下回らない。</translation>
    </message>
    <message>
        <source>%1 assigned to %2, %3 to %4</source>
        <translation>%2 に %1 台、%4 に %3 台を割り当て</translation>
    </message>
    <message>
        <source>as assigned (p %1)</source>
        <translation>割り当てどおり（p %1）</translation>
    </message>
    <message>
        <source>Decided at %1 tasks, in about %2.</source>
        <translation>%1 タスクで判定、約 %2 後。</translation>
    </message>
    <message>
        <source>Decided at %1 tasks.</source>
        <translation>%1 タスクで判定。</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>現時点の判断</translation>
    </message>
    <message>
        <source>Neither proven good nor found worse</source>
        <translation>良いとも悪いとも証明されていません</translation>
    </message>
</context>
<context>
    <name>EvidenceLink</name>
    <message>
        <source>There is no file %1 on this machine.</source>
        <translation>このマシンにファイル %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is a program; the checklist opens documents only.</source>
        <translation>%1 はプログラムです。チェックリストから開けるのは文書だけです。</translation>
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
        <translation>根拠</translation>
    </message>
    <message>
        <source>&amp;Share of tasks</source>
        <translation>タスク割合(&amp;S)</translation>
    </message>
    <message>
        <source>Share of tasks on the candidate, in percent</source>
        <translation>候補のタスク割合（パーセント）</translation>
    </message>
    <message>
        <source>&amp;Change share…</source>
        <translation>割合を変更(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;lean-up…</source>
        <translation>クリーンアップ(&amp;L)…</translation>
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
        <translation>フロア図を開く</translation>
    </message>
    <message>
        <source>Floor plans (*.yaml *.yml *.geojson *.json)</source>
        <translation>フロア図 (*.yaml *.yml *.geojson *.json)</translation>
    </message>
    <message>
        <source>The map shows %1 where robots name it.</source>
        <translation>ロボットが %1 を名乗る場所で地図に表示されます。</translation>
    </message>
</context>
<context>
    <name>GateTable</name>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
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
        <translation>候補に有利・不利なオッズ。逐次ゲートは 20 : 1 で判定します。</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value (95 % interval)</source>
        <translation>値（95% 区間）</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>経過時間</translation>
    </message>
</context>
<context>
    <name>GatesPanel</name>
    <message>
        <source>Gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Gates of stage %1: %2</source>
        <translation>ステージ %1 のゲート：%2</translation>
    </message>
    <message>
        <source>Gates of the present stage</source>
        <translation>現在のステージのゲート</translation>
    </message>
    <message>
        <source>One row for each gate: value, limit and verdict.</source>
        <translation>ゲートごとに 1 行：値、しきい値、判定。</translation>
    </message>
    <message>
        <source>Every gate of this stage passes.</source>
        <translation>このステージの全ゲートに合格しています。</translation>
    </message>
    <message>
        <source>Gates are judged once a rollout runs.</source>
        <translation>ゲートはロールアウトの実行中に判定されます。</translation>
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
        <translation>開始 %1。%2 → %3</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>モデル：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier decision(s); History has all of them.</source>
        <translation>
            <numerusform>以前の判断 %n 件。すべて履歴にあります。</numerusform>
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
        <translation>未確認</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>%1 が確認</translation>
    </message>
    <message>
        <source>shelved until %1: %2</source>
        <comment>time, reason</comment>
        <translation>%1 まで棚上げ：%2</translation>
    </message>
    <message>
        <source>%1, since %2: %3 (%4)</source>
        <comment>priority, time, alarm, state</comment>
        <translation>%1、%2 から：%3（%4）</translation>
    </message>
    <message>
        <source>%1 until %2: %3</source>
        <comment>model, time, reason</comment>
        <translation>%1、%2 まで：%3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>rollout, plan, reason</comment>
        <translation>%1、%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n more; History has all of them.</source>
        <translation>
            <numerusform>ほか %n 件。すべて履歴にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gate %1: %2</source>
        <comment>gate, verdict</comment>
        <translation>ゲート %1：%2</translation>
    </message>
    <message>
        <source>Gate %1: %2, %3, limit %4</source>
        <comment>gate, verdict, value, limit</comment>
        <translation>ゲート %1：%2、%3、しきい値 %4</translation>
    </message>
    <message>
        <source>Promoted past a gate: %1</source>
        <translation>ゲートを越えて昇格：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) are offline.</source>
        <translation>
            <numerusform>ロボット %n 台がオフラインです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) are in quarantine.</source>
        <translation>
            <numerusform>ロボット %n 台が隔離中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>If this console stops, robots on trial go back to %1 within %2.</source>
        <translation>このコンソールが停止すると、試用中のロボットは %2 以内に %1 に戻ります。</translation>
    </message>
    <message>
        <source>The rollout is paused: somebody must resume it or roll it back.</source>
        <translation>ロールアウトは一時停止中です。再開またはロールバックが必要です。</translation>
    </message>
    <message>
        <source>The rollback is incomplete; the ledger on Live names the robots.</source>
        <translation>ロールバックは未完了です。対象のロボットはライブの台帳にあります。</translation>
    </message>
    <message>
        <source>The old model is deleted from the robots at %1.</source>
        <translation>旧モデルは %1 にロボットから削除されます。</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>引き継ぎメモ</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <comment>date and time, who</comment>
        <translation>%1、作成者 %2</translation>
    </message>
    <message>
        <source>The engine has not answered yet, so nothing is known.</source>
        <translation>エンジンがまだ応答していないため、状況は不明です。</translation>
    </message>
    <message>
        <source>No rollout since this console started.</source>
        <translation>このコンソールの起動以降、ロールアウトはありません。</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Nothing since this console started.</source>
        <translation>このコンソールの起動以降、何もありません。</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>未解決のアラーム</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Barred candidates</source>
        <translation>禁止中の候補</translation>
    </message>
    <message>
        <source>Rollouts to investigate</source>
        <translation>調査が必要なロールアウト</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>Nothing in particular.</source>
        <translation>特になし。</translation>
    </message>
    <message>
        <source>No rollout; the newest has ended.</source>
        <translation>実行中のロールアウトはありません。最新のものは終了しています。</translation>
    </message>
    <message>
        <source>over, not acknowledged</source>
        <translation>終了、未確認</translation>
    </message>
    <message>
        <source>Comparison locked: %1 of %2 tasks on %3, %4 on %5; no result before both are complete</source>
        <translation>比較は非公開：%2 タスク中 %3 が %1、%5 が %4。両群が揃うまで結果なし</translation>
    </message>
    <message>
        <source>Shadow: %1</source>
        <translation>シャドー：%1</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save the hand-over note</source>
        <translation>引き継ぎメモを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Not saved to %1: %2</source>
        <translation>%1 に保存できませんでした：%2</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>記録するものがありません。</translation>
    </message>
    <message>
        <source>Recorded with %1.</source>
        <translation>%1 とともに記録しました。</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>記録できませんでした：%1</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>引き継ぎメモ</translation>
    </message>
    <message>
        <source>Text of the hand-over note</source>
        <translation>引き継ぎメモの本文</translation>
    </message>
    <message>
        <source>Written from what the desk knows; change it as you like.</source>
        <translation>デスクの情報から作成しました。自由に変更できます。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>テキストとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Record with the rollout</source>
        <translation>ロールアウトとともに記録(&amp;R)</translation>
    </message>
    <message>
        <source>Keeps the note in the journal of %1</source>
        <translation>メモを %1 のジャーナルに残します</translation>
    </message>
    <message>
        <source>No rollout is shown to record it with.</source>
        <translation>メモを記録するロールアウトが表示されていません。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>How a rollout goes</source>
        <translation>ロールアウトの流れ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>調査</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Connecting a robot</source>
        <translation>ロボットの接続</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>ヘルプの目次</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>これらの語をすべて含むページはありません。</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>%1; the table has the numbers</source>
        <comment>histogram</comment>
        <translation>%1。数値は表にあります</translation>
    </message>
    <message>
        <source>┆ %1</source>
        <comment>median of a histogram, where its dashed line is</comment>
        <translation>┆ %1</translation>
    </message>
    <message>
        <source>┃ expected</source>
        <comment>key of the marks on the bars</comment>
        <translation>┃ 期待値</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>No rollout has been started on this desk yet.</source>
        <translation>このデスクではまだロールアウトが開始されていません。</translation>
    </message>
    <message>
        <source>No rollout matches the filter.</source>
        <translation>条件に合うロールアウトはありません。</translation>
    </message>
    <message>
        <source>The note is recorded with %1.</source>
        <translation>メモを %1 に記録しました。</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>実行されませんでした：%1</translation>
    </message>
    <message>
        <source>Search by any word (Ctrl+F)</source>
        <translation>任意の語で検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search rollouts</source>
        <translation>ロールアウトを検索</translation>
    </message>
    <message>
        <source>Show rollouts with this outcome</source>
        <translation>この結果のロールアウトを表示</translation>
    </message>
    <message>
        <source>Rollouts of the past</source>
        <translation>過去のロールアウト</translation>
    </message>
    <message>
        <source>Show rollouts of this strategy</source>
        <translation>この方式のロールアウトを表示</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Every strategy</source>
        <translation>すべての方式</translation>
    </message>
    <message>
        <source>&amp;Investigate…</source>
        <translation>調査(&amp;I)…</translation>
    </message>
    <message>
        <source>Opens the chosen rollout on the Investigate page, once it has ended</source>
        <translation>選択したロールアウトを終了後に調査のページで開きます</translation>
    </message>
    <message>
        <source>Choose a rollout to see what happened.</source>
        <translation>ロールアウトを選ぶと、何が起きたかを表示します。</translation>
    </message>
</context>
<context>
    <name>HypothesesView</name>
    <message>
        <source>%1 of %2</source>
        <comment>success, tasks</comment>
        <translation>%2 件中 %1</translation>
    </message>
    <message>
        <source>Candidate, seen</source>
        <translation>候補、既知</translation>
    </message>
    <message>
        <source>Candidate, unseen</source>
        <translation>候補、未知</translation>
    </message>
    <message>
        <source>Baseline, seen</source>
        <translation>ベースライン、既知</translation>
    </message>
    <message>
        <source>Baseline, unseen</source>
        <translation>ベースライン、未知</translation>
    </message>
    <message>
        <source>Success with its 95 % interval, 0 to 100 %</source>
        <translation>成功率と 95% 区間、0～100%</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>PSI, p</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>PSI against the training profile (dashed: alarm) · Kolmogorov–Smirnov</source>
        <translation>学習プロファイルに対する PSI（破線：アラーム）· Kolmogorov–Smirnov</translation>
    </message>
    <message>
        <source>PSI against the baseline&apos;s tasks (dashed: alarm) · Kolmogorov–Smirnov</source>
        <translation>ベースラインのタスクに対する PSI（破線：アラーム）· Kolmogorov–Smirnov</translation>
    </message>
    <message>
        <source>Correct actions</source>
        <translation>正しい動作</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share, tasks</comment>
        <translation>%2 件中 %1</translation>
    </message>
    <message>
        <source>Share with its 95 % interval, 0 to 100 % (dashed: 10 %)</source>
        <translation>割合と 95% 区間、0～100%（破線：10%）</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>仮説</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>過学習</translation>
    </message>
    <message>
        <source>Did the candidate learn its training tasks by heart?</source>
        <translation>候補は学習タスクを丸暗記したのか？</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Does it meet observations that its training set did not have?</source>
        <translation>学習データになかった観測に出会っているのか？</translation>
    </message>
    <message>
        <source>Label noise</source>
        <translation>ラベルノイズ</translation>
    </message>
    <message>
        <source>Were the failures failures at all?</source>
        <translation>失敗は本当に失敗だったのか？</translation>
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
        <translation>✓ 支持されない</translation>
    </message>
    <message>
        <source>? Cannot tell</source>
        <translation>? 判断できない</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>数値：%1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>不足：%1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>データ：%1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>確認：%1</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>phase, progress</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>not in the rollout</source>
        <translation>ロールアウト対象外</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>バッテリー</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1: %2 m, %3 m</source>
        <comment>map, x, y</comment>
        <translation>%1：%2 m、%3 m</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>世代</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最終受信</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Select a robot on the map or in the table to see why it is where it is.</source>
        <translation>地図または表でロボットを選ぶと、その状態の理由が表示されます。</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>隔離中</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>もう確認できません</translation>
    </message>
    <message>
        <source>Copy their ids</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Show them in the table</source>
        <translation>表で表示</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) selected</source>
        <translation>
            <numerusform>%n 台を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Release from quarantine…</source>
        <translation>隔離を解除…</translation>
    </message>
    <message>
        <source>hidden until both arms are complete</source>
        <translation>両群が揃うまで非表示</translation>
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
        <translation>%1 はロールバックされました。調査は未完了です。</translation>
    </message>
    <message>
        <source>&amp;Investigate</source>
        <translation>調査(&amp;I)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>It stays open on the Investigate page</source>
        <translation>調査のページで未完了のまま残ります</translation>
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
        <translation>要調査：%1</translation>
    </message>
    <message>
        <source>The training profile is left out: %1</source>
        <translation>学習プロファイルは対象外です：%1</translation>
    </message>
    <message>
        <source>The conclusion was not recorded: %1</source>
        <translation>結論を記録できませんでした：%1</translation>
    </message>
    <message>
        <source>The conclusion of %1 is recorded.</source>
        <translation>%1 の結論を記録しました。</translation>
    </message>
    <message>
        <source>Open a training profile</source>
        <translation>学習プロファイルを開く</translation>
    </message>
    <message>
        <source>Training profiles (*.json)</source>
        <translation>学習プロファイル (*.json)</translation>
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
            <numerusform>%1：%2（%3後、ロボット %n 台）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n candidate task(s) failed.</source>
        <translation>
            <numerusform>候補のタスク %n 件中 %1 件が失敗。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>● To investigate: nobody has recorded a conclusion yet.</source>
        <translation>● 要調査：結論はまだ記録されていません。</translation>
    </message>
    <message>
        <source>✓ Concluded by %1, %2: %3</source>
        <translation>✓ %1 が終結、%2：%3</translation>
    </message>
    <message>
        <source>✓ Concluded.</source>
        <translation>✓ 終結。</translation>
    </message>
    <message>
        <source>It was not rolled back, so nobody has to conclude.</source>
        <translation>ロールバックされていないため、結論は不要です。</translation>
    </message>
    <message>
        <source>Without one, drift is judged against the baseline&apos;s tasks</source>
        <translation>ない場合、ドリフトはベースラインのタスクに対して判定されます</translation>
    </message>
    <message numerus="yes">
        <source>The engine counted %n task(s) of the candidate; their raw results are gone.</source>
        <translation>
            <numerusform>エンジンが集計した候補のタスクは %n 件。その生データは残っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No rollout has ended on this desk yet. After a rollback its investigation opens here.</source>
        <translation>このデスクで終了したロールアウトはまだありません。ロールバック後の調査はここに表示されます。</translation>
    </message>
    <message>
        <source>Reading the tasks… %1</source>
        <translation>タスクを読み込み中… %1</translation>
    </message>
    <message>
        <source>Reading the tasks…</source>
        <translation>タスクを読み込み中…</translation>
    </message>
    <message>
        <source>Reading was stopped. “Read again” starts it anew.</source>
        <translation>読み込みを停止しました。「再読み込み」でやり直せます。</translation>
    </message>
    <message>
        <source>Rollout to investigate</source>
        <translation>調査するロールアウト</translation>
    </message>
    <message>
        <source>&amp;Training profile…</source>
        <translation>学習プロファイル(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Without profile</source>
        <translation>プロファイルなし(&amp;W)</translation>
    </message>
    <message>
        <source>Forgets the training profile of this candidate</source>
        <translation>この候補の学習プロファイルを解除します</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>再読み込み(&amp;G)</translation>
    </message>
    <message>
        <source>Late results of robots that were away are taken in</source>
        <translation>不在だったロボットの遅れた結果も取り込みます</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを停止</translation>
    </message>
    <message>
        <source>Tasks read</source>
        <translation>読み込んだタスク</translation>
    </message>
    <message>
        <source>Parts of the investigation</source>
        <translation>調査の各部</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>仮説</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Label review</source>
        <translation>ラベル審査</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Shadow disagreements</source>
        <translation>シャドーの不一致</translation>
    </message>
</context>
<context>
    <name>LabelReviewView</name>
    <message>
        <source>Drawing the sample… %1</source>
        <translation>標本を抽出中… %1</translation>
    </message>
    <message>
        <source>The mark of %1 was not recorded: %2</source>
        <translation>%1 の分類を記録できませんでした：%2</translation>
    </message>
    <message>
        <source>○ Not marked</source>
        <translation>○ 未分類</translation>
    </message>
    <message>
        <source>✗ Real failure</source>
        <translation>✗ 実際の失敗</translation>
    </message>
    <message>
        <source>✓ Correct action</source>
        <translation>✓ 正しい動作</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>%1, site %2</source>
        <comment>id, site</comment>
        <translation>%1、拠点 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 (seen in training)</source>
        <translation>%1（学習で既知）</translation>
    </message>
    <message>
        <source>%1 (not seen in training)</source>
        <translation>%1（学習で未知）</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <comment>when it began, how long</comment>
        <translation>%1、所要 %2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>スタック</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>The raw result is no longer kept.</source>
        <translation>生データは保持されていません。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Robot kind</source>
        <translation>ロボットの種類</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>報告なし</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Draw %n failed task(s)</source>
        <translation>
            <numerusform>失敗タスク %n 件を抽出(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the sample…</source>
        <translation>標本を抽出中…</translation>
    </message>
    <message>
        <source>The candidate had no failed task that is still kept; there is nothing to review.</source>
        <translation>保持されている候補の失敗タスクがなく、審査するものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Failures may be none: a sample of the candidate&apos;s %n failed task(s) is looked at by a person, who says of each whether it was a real failure or a correct action.</source>
        <translation>
            <numerusform>失敗とされたものが本当の失敗とは限りません。候補の失敗タスク %n 件の標本を担当者が見て、実際の失敗か正しい動作かを 1 件ずつ分類します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1 of %2 · %3 reviewed, %4 to go</source>
        <comment>position, sampled, reviewed, left</comment>
        <translation>タスク %1/%2 · 審査済み %3、残り %4</translation>
    </message>
    <message>
        <source>No task is marked yet.</source>
        <translation>分類済みのタスクはまだありません。</translation>
    </message>
    <message>
        <source>Correct actions so far: %1 of %2, %3 (95 % interval %4 to %5). The hypothesis is judged once all are marked.</source>
        <translation>現在の正しい動作：%2 件中 %1 件、%3（95% 区間 %4～%5）。仮説は全件の分類後に判定します。</translation>
    </message>
    <message>
        <source>Correct actions</source>
        <translation>正しい動作</translation>
    </message>
    <message>
        <source>Label review</source>
        <translation>ラベル審査</translation>
    </message>
    <message>
        <source>R: real failure. C: correct action. U: take back. S: skip. Arrows: other tasks.</source>
        <translation>R：実際の失敗。C：正しい動作。U：取り消す。S：スキップ。矢印：別のタスク。</translation>
    </message>
    <message>
        <source>Real failure (R)</source>
        <translation>実際の失敗（R）</translation>
    </message>
    <message>
        <source>Correct action (C)</source>
        <translation>正しい動作（C）</translation>
    </message>
    <message>
        <source>Take back (U)</source>
        <translation>取り消す（U）</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>スキップ（S）</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>&amp;Enlarge the sample</source>
        <translation>標本を拡大(&amp;E)</translation>
    </message>
    <message>
        <source>Doubles it with the same seed; what is marked stays marked</source>
        <translation>同じシードで 2 倍にします。分類済みのものはそのままです</translation>
    </message>
    <message>
        <source>Keys: R real failure, C correct action, U take back, S skip, arrows for other tasks. Every mark is on record at once.</source>
        <translation>キー：R 実際の失敗、C 正しい動作、U 取り消す、S スキップ、矢印 別のタスク。分類はすぐに記録されます。</translation>
    </message>
    <message>
        <source>Reviewed tasks</source>
        <translation>審査済みのタスク</translation>
    </message>
    <message>
        <source>Share of correct actions</source>
        <translation>正しい動作の割合</translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>Latency, 95th percentile</source>
        <translation>レイテンシ、95 パーセンタイル</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Gate &lt; %1</source>
        <translation>ゲート &lt; %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: p95 %2, p50 %3</source>
        <translation>%1：p95 %2、p50 %3</translation>
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
        <translation>ロボット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>After</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Ledger of the rollback</source>
        <translation>ロールバックの台帳</translation>
    </message>
    <message>
        <source>One row for each robot; those that need somebody come first.</source>
        <translation>ロボットごとに 1 行。対応が必要なものが先頭です。</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Gates, evidence and ledger</source>
        <translation>ゲート、根拠、台帳</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>不一致</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻（UTC）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>LowerCharts</name>
    <message>
        <source>Second chart</source>
        <translation>2 つ目のグラフ</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>時間順</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Not done: %1</source>
        <translation>実行されませんでした：%1</translation>
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
        <translation>%1：位置なし</translation>
    </message>
</context>
<context>
    <name>MapColours</name>
    <message>
        <source>No model known</source>
        <translation>モデル不明</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>その他のモデル</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>タスクなし</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>Not in the rollout</source>
        <translation>ロールアウト対象外</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>ステージ %1</translation>
    </message>
    <message>
        <source>Stage %1 and later</source>
        <translation>ステージ %1 以降</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Hidden until both arms are complete</source>
        <translation>両群が揃うまで非表示</translation>
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
        <translation>地図にロボットを表示：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide these robots on the map.</source>
        <translation>これらのロボットを地図で隠す。</translation>
    </message>
    <message>
        <source>Show these robots on the map.</source>
        <translation>これらのロボットを地図に表示する。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大（+）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>縮小（−）</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Fit the map to the window</source>
        <translation>地図をウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Fit the map to the window (Home)</source>
        <translation>地図をウィンドウに合わせる（Home）</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全拠点</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>地図の場所</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Follow the selected robot</source>
        <translation>選択したロボットを追従</translation>
    </message>
    <message>
        <source>Keep the selected robot in the middle (F)</source>
        <translation>選択したロボットを中央に表示（F）</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>色分け</translation>
    </message>
    <message>
        <source>What the colours on the map tell</source>
        <translation>地図の色の意味</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Select robots with a box</source>
        <translation>枠でロボットを選択</translation>
    </message>
    <message>
        <source>Drag a box around robots to select them (Shift+drag). Ctrl+A selects all that are shown, Esc none.</source>
        <translation>枠をドラッグして選択（Shift+ドラッグ）。Ctrl+A で表示中をすべて選択、Esc で解除。</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Start a demo fleet, or connect a robot with its token.</source>
        <translation>デモフリートを起動するか、トークンでロボットを接続してください。</translation>
    </message>
    <message>
        <source>Slipway listens on %1.
Start a demo fleet, or connect a robot with its token.</source>
        <translation>Slipway は %1 で待機中です。
デモフリートを起動するか、トークンでロボットを接続してください。</translation>
    </message>
    <message>
        <source>No robots connected</source>
        <translation>接続中のロボットなし</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Map of the fleet</source>
        <translation>フリートの地図</translation>
    </message>
    <message>
        <source>No robots connected.</source>
        <translation>接続中のロボットはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s). The Robots page lists them as a table.</source>
        <translation>
            <numerusform>%n 台。ロボットのページに表があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1, %2. %3</source>
        <translation>選択：%1、%2。%3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Runs %1: %2 of %3 tasks succeeded (%4).</source>
        <translation>%1 を実行：%3 タスク中 %2 成功（%4）。</translation>
    </message>
    <message>
        <source>Runs %1; no task has ended yet.</source>
        <translation>%1 を実行。完了したタスクはまだありません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>condition, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By condition: %1.</source>
        <translation>状態別：%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what is coloured, counts</comment>
        <translation>%1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s) selected.</source>
        <translation>
            <numerusform>%n 台を選択。</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs %1, success is hidden until both arms are complete. Tasks: %2.</source>
        <translation>%1 を実行中。成功率は両群が揃うまで非表示。タスク：%2。</translation>
    </message>
</context>
<context>
    <name>MemberTree</name>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Members of the plan and of the selected stage</source>
        <translation>プランと選択ステージの項目</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>サイズ（バイト）</translation>
    </message>
    <message>
        <source>address of the file</source>
        <translation>ファイルのアドレス</translation>
    </message>
    <message>
        <source>salt of the cohorts</source>
        <translation>コホートのソルト</translation>
    </message>
    <message>
        <source>trial lease</source>
        <translation>試用リース</translation>
    </message>
    <message>
        <source>task timeout</source>
        <translation>タスクのタイムアウト</translation>
    </message>
    <message>
        <source>goes on after a restart</source>
        <translation>再起動後に続行</translation>
    </message>
    <message>
        <source>candidate barred after a rollback</source>
        <translation>ロールバック後に候補を禁止</translation>
    </message>
    <message>
        <source>clean-up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>after</source>
        <translation>猶予期間</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>share held back</source>
        <translation>保留する割合</translation>
    </message>
    <message>
        <source>share of robots</source>
        <translation>ロボットの割合</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>share of tasks</source>
        <translation>タスク割合</translation>
    </message>
    <message>
        <source>closed loop</source>
        <translation>閉ループ</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>step</source>
        <translation>刻み</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>許容差</translation>
    </message>
    <message>
        <source>least tasks</source>
        <translation>最少タスク</translation>
    </message>
    <message>
        <source>latency budget in ms</source>
        <translation>レイテンシ予算（ms）</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>shortest time</source>
        <translation>最短時間</translation>
    </message>
    <message>
        <source>longest time</source>
        <translation>最長時間</translation>
    </message>
    <message>
        <source>when all gates pass</source>
        <translation>全ゲート合格時</translation>
    </message>
    <message>
        <source>gates</source>
        <translation>ゲート</translation>
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
        <translation>ベースラインの根拠タスク</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>マージン</translation>
    </message>
    <message>
        <source>limit taken literally</source>
        <translation>値をそのまま限度に</translation>
    </message>
    <message>
        <source>likeness of one robot&apos;s tasks</source>
        <translation>同一ロボットのタスクの類似度</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>days of history</source>
        <translation>履歴の日数</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>most for one robot</source>
        <translation>1 台あたり上限</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>limit in ms</source>
        <translation>上限（ms）</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>good rate</source>
        <translation>良い率</translation>
    </message>
    <message>
        <source>bad rate</source>
        <translation>悪い率</translation>
    </message>
    <message>
        <source>lost robots</source>
        <translation>消失ロボット</translation>
    </message>
    <message>
        <source>most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>silent after</source>
        <translation>応答なしまで</translation>
    </message>
    <message>
        <source>installation</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>failures of one cause</source>
        <translation>同一原因の失敗</translation>
    </message>
    <message>
        <source>ready to roll back</source>
        <translation>ロールバック準備</translation>
    </message>
    <message>
        <source>comparison of arms</source>
        <translation>群の比較</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>仮説</translation>
    </message>
    <message>
        <source>Yates&apos; correction</source>
        <translation>Yates 補正</translation>
    </message>
    <message>
        <source>chance of a false alarm</source>
        <translation>誤警報の確率</translation>
    </message>
    <message>
        <source>guard rail</source>
        <translation>ガードレール</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>ステージ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, member</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>stage</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
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
        <translation>JSON では %1</translation>
    </message>
    <message>
        <source>the candidate stays</source>
        <translation>候補を残す</translation>
    </message>
    <message>
        <source>back to the baseline</source>
        <translation>ベースラインに戻す</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>シャドー</translation>
    </message>
    <message>
        <source>installed only</source>
        <translation>インストールのみ</translation>
    </message>
    <message>
        <source>cohorts by site and kind</source>
        <translation>拠点と種類ごとのコホート</translation>
    </message>
    <message>
        <source>drawn by the robot&apos;s id</source>
        <translation>ロボット ID で抽選</translation>
    </message>
    <message>
        <source>every robot serves</source>
        <translation>全ロボットが稼働</translation>
    </message>
    <message>
        <source>green idles, blue serves</source>
        <translation>グリーン待機、ブルー稼働</translation>
    </message>
    <message>
        <source>green serves, blue idles</source>
        <translation>グリーン稼働、ブルー待機</translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation>自動で進む</translation>
    </message>
    <message>
        <source>waits for an operator</source>
        <translation>操作待ち</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>逐次</translation>
    </message>
    <message>
        <source>at the quota</source>
        <translation>必要数で判定</translation>
    </message>
    <message>
        <source>one look at the end</source>
        <translation>最後に一度だけ判定</translation>
    </message>
    <message>
        <source>a stated rate</source>
        <translation>計画に書いた値</translation>
    </message>
    <message>
        <source>robots on the baseline</source>
        <translation>ベースラインのロボット</translation>
    </message>
    <message>
        <source>the baseline&apos;s history</source>
        <translation>ベースラインの履歴</translation>
    </message>
    <message>
        <source>the arms differ</source>
        <translation>群に差がある</translation>
    </message>
    <message>
        <source>the candidate is worse</source>
        <translation>候補のほうが悪い</translation>
    </message>
    <message>
        <source>the candidate is better</source>
        <translation>候補のほうが良い</translation>
    </message>
    <message>
        <source>by share</source>
        <translation>割合で</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a member, one in it</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;ollout</source>
        <translation>ロールアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>OpenPlan</name>
    <message>
        <source>Open a plan</source>
        <translation>プランを開く</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>プラン (*.json)</translation>
    </message>
</context>
<context>
    <name>OutcomeChart</name>
    <message>
        <source>Chance of rollback, promotion and hold against the candidate&apos;s success; the table has the numbers</source>
        <translation>候補の成功率に対するロールバック、昇格、保留の確率。数値は表にあります</translation>
    </message>
    <message>
        <source>True success of the candidate</source>
        <translation>候補の真の成功率</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>昇格</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>ベースライン %1</translation>
    </message>
    <message>
        <source>difference found</source>
        <translation>差を検出</translation>
    </message>
    <message>
        <source>control %1</source>
        <translation>対照群 %1</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>まだ計算されていません</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>調査</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The printer did not take it: %1</source>
        <translation>プリンターが受け付けませんでした：%1</translation>
    </message>
</context>
<context>
    <name>PastDetailView</name>
    <message>
        <source>Gathering the report…</source>
        <translation>レポートを作成中…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Report of the rollout</source>
        <translation>ロールアウトのレポート</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Checklist as it was at the start</source>
        <translation>開始時のチェックリスト</translation>
    </message>
    <message>
        <source>The plan as it ran</source>
        <translation>実行されたプラン</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>plan, outcome</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1、所要 %2</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>ロールアウト</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>終了の理由</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>調査</translation>
    </message>
    <message>
        <source>open: nobody has recorded a conclusion yet</source>
        <translation>未完了：結論はまだ記録されていません</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>open; override: %1</source>
        <translation>未完了、強制：%1</translation>
    </message>
    <message>
        <source>%1; overruled: %2</source>
        <translation>%1、強制：%2</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>仮定分析(&amp;W)…</translation>
    </message>
    <message>
        <source>Replays this rollout under the gates of another plan</source>
        <translation>このロールアウトを別のプランのゲートでリプレイします</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Shows this rollout beside another one</source>
        <translation>このロールアウトを別のものと並べて表示します</translation>
    </message>
    <message>
        <source>%1 robots, %2 candidate tasks; failures are hidden until both arms are complete</source>
        <translation>ロボット %1 台、候補のタスク %2 件。失敗は両群が揃うまで非表示</translation>
    </message>
    <message>
        <source>%1 robots, no candidate task</source>
        <translation>ロボット %1 台、候補のタスクなし</translation>
    </message>
    <message>
        <source>%1 robots, %2 candidate tasks, %3 failed, success %4</source>
        <translation>ロボット %1 台、候補のタスク %2 件、失敗 %3 件、成功率 %4</translation>
    </message>
    <message>
        <source>%1, %2, %3 → %4</source>
        <comment>id, strategy, from model, to model</comment>
        <translation>%1、%2、%3 → %4</translation>
    </message>
    <message>
        <source>%1 robots, %2 tasks in shadow, none executed by the candidate</source>
        <translation>%1 台、シャドーで %2 タスク、候補による実行なし</translation>
    </message>
    <message>
        <source>Hidden until both arms are complete</source>
        <translation>両群が揃うまで非表示</translation>
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
        <translation>開始</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始者</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
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
        <translation>ステージ %1/%2：%3</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>プラン全体</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>No plan is open. Open a file, drag one onto this window, or begin with a sample.</source>
        <translation>プランが開かれていません。ファイルを開くか、ウィンドウにドラッグするか、サンプルから始めてください。</translation>
    </message>
    <message>
        <source>The plan is valid.</source>
        <translation>プランは有効です。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>ステージを追加</translation>
    </message>
    <message>
        <source>Duplicate the stage</source>
        <translation>ステージを複製</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>ステージを削除</translation>
    </message>
    <message>
        <source>Move the stage up</source>
        <translation>ステージを上へ移動</translation>
    </message>
    <message>
        <source>Move the stage down</source>
        <translation>ステージを下へ移動</translation>
    </message>
    <message>
        <source>The text is not JSON. The form shows what it last was, and waits until the text is JSON again.</source>
        <translation>テキストが JSON ではありません。フォームは直前の内容を表示し、JSON に戻るまで待ちます。</translation>
    </message>
    <message>
        <source>Stages of the plan</source>
        <translation>プランのステージ</translation>
    </message>
    <message>
        <source>The plan as JSON</source>
        <translation>JSON 形式のプラン</translation>
    </message>
    <message>
        <source>Mistakes and warnings of the plan</source>
        <translation>プランの誤りと警告</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes. This plan cannot be started.</source>
        <translation>
            <numerusform>誤り %n 件。このプランは開始できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan is valid, with %n warnings.</source>
        <translation>
            <numerusform>プランは有効です。警告 %n 件。</numerusform>
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
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is larger than a plan may be</source>
        <translation>プランの上限サイズを超えています</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>New from sample</source>
        <translation>サンプルから新規</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>プランを開く</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>プランを保存</translation>
    </message>
    <message>
        <source>Save the plan under another name</source>
        <translation>プランを別名で保存</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>ビルダー</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文章で</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>Views of the plan</source>
        <translation>プランの表示</translation>
    </message>
    <message>
        <source>Stages of the plan in words</source>
        <translation>プランのステージ（文章）</translation>
    </message>
    <message>
        <source>Gates of the plan in words</source>
        <translation>プランのゲート（文章）</translation>
    </message>
    <message>
        <source>Plan without a name</source>
        <translation>名前のないプラン</translation>
    </message>
    <message>
        <source>No plan is open</source>
        <translation>プランが開かれていません</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（変更あり）</translation>
    </message>
    <message>
        <source>Sample %1; saving asks for a file</source>
        <translation>サンプル %1。保存時にファイルを指定します</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1、未保存</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新しいプラン…</translation>
    </message>
    <message>
        <source>New plan: which strategy?</source>
        <translation>新しいプラン：どの方式？</translation>
    </message>
    <message>
        <source>New plan from a sample</source>
        <translation>サンプルから新しいプラン</translation>
    </message>
    <message>
        <source>Undo the last edit of the plan</source>
        <translation>プランの直前の編集を元に戻す</translation>
    </message>
    <message>
        <source>Redo the edit of the plan</source>
        <translation>プランの編集をやり直す</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>PlanSession</name>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 を開けませんでした：%2</translation>
    </message>
    <message>
        <source>Not saved: somebody changed %1 since it was opened. Save under another name, or open it again.</source>
        <translation>保存できません：開いた後に %1 が変更されました。別名で保存するか、開き直してください。</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>プランを保存</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>プラン (*.json)</translation>
    </message>
    <message>
        <source>Not saved to %1: %2</source>
        <translation>%1 に保存できませんでした：%2</translation>
    </message>
    <message>
        <source>Discard the changes to the plan?</source>
        <translation>プランの変更を破棄しますか？</translation>
    </message>
    <message>
        <source>They are not saved. Keep editing to save them first.</source>
        <translation>保存されていません。保存するには編集を続けてください。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>まだ保存されていません</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>The edits of the plan that were not saved the last time are here again.</source>
        <translation>前回保存されなかったプランの編集内容を復元しました。</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>installed only</source>
        <translation>インストールのみ</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>シャドー</translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation>全タスク</translation>
    </message>
    <message>
        <source>%1 of tasks</source>
        <translation>タスクの %1</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>逐次</translation>
    </message>
    <message>
        <source>at the quota</source>
        <translation>必要数で判定</translation>
    </message>
    <message>
        <source>off</source>
        <comment>gate</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>≥ %1, %2</source>
        <translation>≥ %1、%2</translation>
    </message>
    <message>
        <source>≤ %1 a robot</source>
        <translation>≤ %1（1 台あたり）</translation>
    </message>
    <message>
        <source>p95 &lt; %1 ms</source>
        <translation>p95 &lt; %1 ms</translation>
    </message>
    <message>
        <source>&lt; %1, %2</source>
        <translation>&lt; %1、%2</translation>
    </message>
    <message>
        <source>≤ %1 silent for %2</source>
        <translation>応答なし %2 が ≤ %1</translation>
    </message>
    <message>
        <source>≥ %1 activated</source>
        <translation>≥ %1 有効化</translation>
    </message>
    <message>
        <source>≥ %1 ready, back within %2</source>
        <translation>≥ %1 準備済み、%2 以内に復帰</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>When all gates pass</source>
        <translation>全ゲート合格時</translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation>自動で進む</translation>
    </message>
    <message>
        <source>waits for an operator</source>
        <translation>操作待ち</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>ステージ %1</translation>
    </message>
    <message>
        <source>%1, digest %2…</source>
        <comment>model, start of digest</comment>
        <translation>%1、ダイジェスト %2…</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>%1, every site</source>
        <translation>%1、全拠点</translation>
    </message>
    <message>
        <source>%1, sites %2</source>
        <translation>%1、拠点 %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Trial lease</source>
        <translation>試用リース</translation>
    </message>
    <message>
        <source>%1; a robot that hears nothing for that long goes back by itself</source>
        <translation>%1。その間受信のないロボットは自動で戻ります</translation>
    </message>
    <message>
        <source>After a rollback</source>
        <translation>ロールバック後</translation>
    </message>
    <message>
        <source>the candidate is barred for %1</source>
        <translation>候補を %1禁止</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>再起動後</translation>
    </message>
    <message>
        <source>goes on by itself if the gap was shorter than the lease</source>
        <translation>停止時間がリースより短ければ自動で続行</translation>
    </message>
    <message>
        <source>%1 tasks an arm</source>
        <translation>各群 %1 タスク</translation>
    </message>
    <message>
        <source>%1, may be watched at any time</source>
        <comment>tasks an arm</comment>
        <translation>%1、いつでも確認可</translation>
    </message>
    <message>
        <source>%1, locked until both arms are complete</source>
        <comment>tasks an arm</comment>
        <translation>%1、両群が揃うまで非公開</translation>
    </message>
    <message>
        <source>%1 is deleted from every robot %2 after the commit</source>
        <translation>確定の %2 後に全ロボットから %1 を削除</translation>
    </message>
    <message>
        <source>%1 is deleted %2 after the commit, but from %3</source>
        <comment>model, time, robots</comment>
        <translation>確定の %2 後に %1 を削除（%3 を除く）</translation>
    </message>
    <message>
        <source>ends the trial by itself</source>
        <translation>自動で試用を終了</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>終了時</translation>
    </message>
    <message>
        <source>a recommendation; every robot is on %1</source>
        <translation>推奨を示し、全ロボットは %1</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>クリーンアップ</translation>
    </message>
</context>
<context>
    <name>RehearsalView</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>The plan has mistakes; only a plan without can be rehearsed.</source>
        <translation>プランに誤りがあります。リハーサルできるのは誤りのないプランだけです。</translation>
    </message>
    <message>
        <source>The plan was edited since this rehearsal. Rehearse again.</source>
        <translation>このリハーサルの後にプランが編集されました。もう一度リハーサルしてください。</translation>
    </message>
    <message>
        <source>Cancelled before its end.</source>
        <translation>終了前にキャンセルしました。</translation>
    </message>
    <message>
        <source>Not rehearsed: %1</source>
        <translation>リハーサルできませんでした：%1</translation>
    </message>
    <message>
        <source>The real engine runs this plan many times over a simulated fleet, in virtual time. No robot notices.</source>
        <translation>実際のエンジンがこのプランを模擬フリートで仮想時間により多数回実行します。実ロボットに影響はありません。</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>for an operator</comment>
        <translation>操作待ち</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未終了</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行回数</translation>
    </message>
    <message>
        <source>Candidate&apos;s success</source>
        <translation>候補の成功率</translation>
    </message>
    <message>
        <source>Mean task</source>
        <translation>平均タスク時間</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Robots of the simulated fleet</source>
        <translation>模擬フリートのロボット数</translation>
    </message>
    <message>
        <source>Runs of the rehearsal</source>
        <translation>リハーサルの実行回数</translation>
    </message>
    <message>
        <source>True success of the candidate, in percent</source>
        <translation>候補の真の成功率（パーセント）</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Mean duration of a task, in seconds</source>
        <translation>タスクの平均所要時間（秒）</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seed of the rehearsal</source>
        <translation>リハーサルのシード</translation>
    </message>
    <message>
        <source>The same seed gives the same runs.</source>
        <translation>同じシードなら同じ結果になります。</translation>
    </message>
    <message>
        <source>Rehearse the plan, or cancel</source>
        <translation>プランをリハーサル、またはキャンセル</translation>
    </message>
    <message>
        <source>Progress of the rehearsal</source>
        <translation>リハーサルの進行状況</translation>
    </message>
    <message>
        <source>What became of the rehearsed rollouts</source>
        <translation>リハーサルしたロールアウトの結果</translation>
    </message>
    <message>
        <source>Figures of the rehearsed rollouts</source>
        <translation>リハーサルしたロールアウトの数値</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Robots exposed</source>
        <translation>対象になったロボット</translation>
    </message>
    <message>
        <source>Tasks exposed</source>
        <translation>適用タスク</translation>
    </message>
    <message>
        <source>Failures caused</source>
        <translation>引き起こした失敗</translation>
    </message>
    <message>
        <source>Time to roll back</source>
        <translation>ロールバックまでの時間</translation>
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
        <translation>リハーサル中。残り時間を計算中…</translation>
    </message>
    <message>
        <source>All runs are done; working out what was to be expected…</source>
        <translation>全実行が完了。期待値を計算中…</translation>
    </message>
    <message>
        <source>%1 of %2 runs; about %3 left</source>
        <translation>%1/%2 回実行、残り約 %3</translation>
    </message>
    <message>
        <source>%1 of %2 runs on a fleet of %3; candidate %4, baseline %5, tasks of %6, seed %7.</source>
        <translation>%3 台のフリートで %1/%2 回実行。候補 %4、ベースライン %5、タスク %6、シード %7。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行回数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区間</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>– in stage %1: %2</source>
        <translation>– ステージ %1：%2</translation>
    </message>
    <message>
        <source>– by gate: %1</source>
        <translation>– ゲート：%1</translation>
    </message>
    <message>
        <source>waits for an operator</source>
        <translation>操作待ち</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未終了</translation>
    </message>
    <message>
        <source>Of a run</source>
        <translation>1 回あたり</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5%</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Robots exposed</source>
        <translation>対象になったロボット</translation>
    </message>
    <message>
        <source>Tasks exposed</source>
        <translation>適用タスク</translation>
    </message>
    <message>
        <source>Failures caused</source>
        <translation>引き起こした失敗</translation>
    </message>
    <message>
        <source>Time to roll back</source>
        <translation>ロールバックまでの時間</translation>
    </message>
</context>
<context>
    <name>ReplayView</name>
    <message>
        <source>The replay was not gathered.</source>
        <translation>リプレイは収集されませんでした。</translation>
    </message>
    <message>
        <source>Replaying the journal up to the end of this rollout…</source>
        <translation>このロールアウトの終了までジャーナルをリプレイ中…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>since start, whole length, time of day</comment>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>まだ判断はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, who, what was decided</comment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Gather the replay</source>
        <translation>リプレイを収集</translation>
    </message>
    <message>
        <source>Gathering the replay</source>
        <translation>リプレイを収集中</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Pause the replay</source>
        <translation>リプレイを一時停止</translation>
    </message>
    <message>
        <source>Play the replay</source>
        <translation>リプレイを再生</translation>
    </message>
    <message>
        <source>Previous decision (Page up)</source>
        <translation>前の判断（Page Up）</translation>
    </message>
    <message>
        <source>Previous decision</source>
        <translation>前の判断</translation>
    </message>
    <message>
        <source>Next decision (Page down)</source>
        <translation>次の判断（Page Down）</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>次の判断</translation>
    </message>
    <message>
        <source>Time of the replay</source>
        <translation>リプレイの時刻</translation>
    </message>
    <message>
        <source>Space plays, Page up and Page down step from decision to decision.</source>
        <translation>Space で再生、Page Up と Page Down で判断ごとに移動します。</translation>
    </message>
    <message>
        <source>Long marks: stages. Diamonds: an operator. Crosses: failures. Short marks: other decisions.</source>
        <translation>長い印：ステージ。ひし形：オペレーター。×印：失敗。短い印：その他の判断。</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>リプレイの速度</translation>
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
        <translation>全体を 30 秒で</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Export the report of %1</source>
        <translation>%1 のレポートをエクスポート</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Decisions as CSV (*.csv)</source>
        <translation>判断の CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>エクスポートを中止しました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>Cancel &amp;export</source>
        <translation>エクスポートを中止(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation>何も書き込まれません</translation>
    </message>
    <message>
        <source>Writes everything about the chosen rollout into a file: web page, PDF, CSV or JSON</source>
        <translation>選択したロールアウトの全情報をファイルに書き出します：Web ページ、PDF、CSV、JSON</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>レポートは %1 にあります</translation>
    </message>
    <message>
        <source>Choose the rollout whose report is to be printed.</source>
        <translation>レポートを印刷するロールアウトを選択してください。</translation>
    </message>
    <message>
        <source>The report of %1 is ready to be printed.</source>
        <translation>%1 のレポートを印刷できます。</translation>
    </message>
    <message>
        <source>Gathering the report of %1…</source>
        <translation>%1 のレポートを作成中…</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>レポートを %1 に書き込めませんでした：%2</translation>
    </message>
    <message>
        <source>the disk took only a part of it</source>
        <translation>ディスクに一部しか書き込めませんでした</translation>
    </message>
</context>
<context>
    <name>RobotTableModel</name>
    <message>
        <source>Quarantined</source>
        <translation>隔離中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>phase, progress</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>バッテリー</translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation>その理由</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Since stage</source>
        <translation>参加ステージ</translation>
    </message>
    <message>
        <source>With the model that the robot runs now. The line above the table says since when.</source>
        <translation>ロボットが現在実行しているモデルでの値です。いつからの値かは表の上の行に示されます。</translation>
    </message>
</context>
<context>
    <name>RobotsPage</name>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n robot(s)</source>
        <translation>
            <numerusform>%n 台中 %1 台</numerusform>
        </translation>
    </message>
    <message>
        <source>No robot has connected yet. The Live page says how to connect one.</source>
        <translation>まだロボットが接続されていません。接続方法はライブのページにあります。</translation>
    </message>
    <message>
        <source>No robot matches the filter.</source>
        <translation>条件に合うロボットはありません。</translation>
    </message>
    <message>
        <source>Filter by any word (Ctrl+F)</source>
        <translation>任意の語で絞り込む（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter robots</source>
        <translation>ロボットを絞り込む</translation>
    </message>
    <message>
        <source>Show robots in this condition</source>
        <translation>この状態のロボットを表示</translation>
    </message>
    <message>
        <source>Every condition</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>Only the selected robots (%1)</source>
        <translation>選択したロボットのみ（%1）</translation>
    </message>
    <message>
        <source>Tasks, success and stuck are those with the model that the robot runs now, since %1.</source>
        <translation>タスク、成功率、スタックは、ロボットが現在実行しているモデルでの %1 以降の値です。</translation>
    </message>
    <message>
        <source>Tasks, success and stuck are those with the model that the robot runs now, since this console started.</source>
        <translation>タスク、成功率、スタックは、ロボットが現在実行しているモデルでの、このコンソールの起動以降の値です。</translation>
    </message>
</context>
<context>
    <name>RollbackPanel</name>
    <message>
        <source>Stop the candidate</source>
        <translation>候補を停止</translation>
    </message>
    <message>
        <source>Load the baseline</source>
        <translation>ベースラインを読み込み</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Alert and investigate</source>
        <translation>通知して調査</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>ステージ %1/%2</translation>
    </message>
    <message>
        <source>Concluded: every robot is on %1 again</source>
        <translation>終結：全ロボットが %1 に戻りました</translation>
    </message>
    <message>
        <source>The trial is over: returning to %1</source>
        <translation>試用終了：%1 に戻しています</translation>
    </message>
    <message>
        <source>Rolled back to %1 from %2</source>
        <translation>%2 から %1 にロールバック済み</translation>
    </message>
    <message>
        <source>Rollback halted: the baseline %1 itself fails</source>
        <translation>ロールバック中断：ベースライン %1 自体が失敗</translation>
    </message>
    <message>
        <source>Rollback from %1 incomplete; it keeps trying to reach %2</source>
        <translation>%1 からのロールバックは未完了。%2 への復帰を続けています</translation>
    </message>
    <message>
        <source>Rolling back to %1 from %2</source>
        <translation>%2 から %1 へロールバック中</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ran on the candidate.</source>
        <translation>
            <numerusform>候補で %n タスクを実行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed.</source>
        <translation>
            <numerusform>うち失敗 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Success since the rollback: %1.</source>
        <translation>ロールバック後の成功率：%1。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1/%2 robots</source>
        <translation>%1/%2 台</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Success since the return: %1.</source>
        <translation>復帰後の成功率：%1。</translation>
    </message>
    <message>
        <source>, success %1</source>
        <translation>、成功率 %1</translation>
    </message>
</context>
<context>
    <name>RollbackSteps</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>Steps of the rollback</source>
        <translation>ロールバックの手順</translation>
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
        <translation>進行中のロールアウトではなくなりました。</translation>
    </message>
    <message>
        <source>The rollout has started.</source>
        <translation>ロールアウトを開始しました。</translation>
    </message>
    <message>
        <source>Promoted.</source>
        <translation>昇格しました。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止しました。</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>再開しました。</translation>
    </message>
    <message>
        <source>The rollback has started.</source>
        <translation>ロールバックを開始しました。</translation>
    </message>
    <message>
        <source>Waived.</source>
        <translation>免除しました。</translation>
    </message>
    <message>
        <source>The share has changed.</source>
        <translation>割合を変更しました。</translation>
    </message>
    <message>
        <source>The rollout is aborted.</source>
        <translation>ロールアウトを中止しました。</translation>
    </message>
    <message>
        <source>The clean-up has changed.</source>
        <translation>クリーンアップを変更しました。</translation>
    </message>
    <message>
        <source>The bar is lifted.</source>
        <translation>禁止を解除しました。</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>トレイで実行を続ける(&amp;T)</translation>
    </message>
    <message>
        <source>%1 is out of quarantine.</source>
        <translation>%1 の隔離を解除しました。</translation>
    </message>
    <message>
        <source>What would be confirmed is another thing now.</source>
        <translation>確認する内容が変わりました。</translation>
    </message>
    <message>
        <source>Lift the bar of %1…</source>
        <translation>%1 の禁止を解除…</translation>
    </message>
</context>
<context>
    <name>SampleFloorsMenu</name>
    <message>
        <source>Sample floor plans</source>
        <translation>サンプルのフロア図</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>時刻(&amp;T)：</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Alarms:</source>
        <translation>アラーム：</translation>
    </message>
    <message>
        <source>Sound for a new alarm of high priority</source>
        <translation>高優先度の新しいアラームで音を鳴らす</translation>
    </message>
    <message>
        <source>Closing the window:</source>
        <translation>ウィンドウを閉じたとき：</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで実行を続ける</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>This computer&apos;s time zone</source>
        <translation>このコンピューターのタイムゾーン</translation>
    </message>
    <message>
        <source>&amp;Sound for a new alarm of high priority</source>
        <translation>高優先度の新しいアラームで音を鳴らす(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>トレイで実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Robots on trial keep the candidate only while this console runs.</source>
        <translation>試用中のロボットは、このコンソールの実行中のみ候補を保持します。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends the console.</source>
        <translation>このデスクトップにはトレイがないため、ウィンドウを閉じると終了します。</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ShadowDisagreements</name>
    <message>
        <source>The models agree in %1 of %2 shadow tasks. Worst first, by category and by task:</source>
        <translation>シャドータスク %2 件中 %1 件で両モデルが一致。悪い順にカテゴリー別、タスク別：</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>Candidate, predicted</source>
        <translation>候補、予測</translation>
    </message>
    <message>
        <source>Baseline, observed</source>
        <translation>ベースライン、実測</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>失敗する見込み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Candidate&apos;s action</source>
        <translation>候補の動作</translation>
    </message>
    <message>
        <source>Baseline&apos;s action</source>
        <translation>ベースラインの動作</translation>
    </message>
    <message>
        <source>Agreement by category</source>
        <translation>カテゴリー別の一致率</translation>
    </message>
    <message>
        <source>Worst disagreements</source>
        <translation>最も大きな不一致</translation>
    </message>
</context>
<context>
    <name>ShareChart</name>
    <message>
        <source>Share of tasks on the candidate</source>
        <translation>候補のタスク割合</translation>
    </message>
    <message>
        <source>No share yet</source>
        <translation>割合はまだなし</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Share of tasks: %1</source>
        <translation>タスク割合：%1</translation>
    </message>
</context>
<context>
    <name>ShelveDialog</name>
    <message>
        <source>How long the alarm is put aside</source>
        <translation>アラームを棚上げする期間</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelve this alarm?</source>
        <translation>このアラームを棚上げしますか？</translation>
    </message>
    <message>
        <source>Why the alarm is put aside</source>
        <translation>アラームを棚上げする理由</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>期間(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Shelve</source>
        <translation>棚上げ(&amp;S)</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Plans and rollouts</source>
        <translation>プランとロールアウト</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>開いているプラン</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>最近のプラン</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>ロールアウト</translation>
    </message>
    <message>
        <source>none; Ctrl+O opens one</source>
        <translation>なし。Ctrl+O で開く</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>id, plan, outcome</comment>
        <translation>%1、%2：%3</translation>
    </message>
</context>
<context>
    <name>StageStepper</name>
    <message>
        <source>installs only</source>
        <translation>インストールのみ</translation>
    </message>
    <message>
        <source>%1/%2 tasks</source>
        <translation>%1/%2 タスク</translation>
    </message>
    <message>
        <source>%1/%2 robots</source>
        <translation>%1/%2 台</translation>
    </message>
    <message>
        <source>soak %1 of %2</source>
        <translation>観察 %1/%2</translation>
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
        <translation>%1 · %2 · %3 · 観察 %4</translation>
    </message>
    <message>
        <source>No rollout is running. Open a plan to start one.</source>
        <translation>実行中のロールアウトはありません。開始するにはプランを開いてください。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Stages of the rollout</source>
        <translation>ロールアウトのステージ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No rollout is running. A plan is open: tick its checklist, then start it.</source>
        <translation>実行中のロールアウトはありません。プランは開いています。チェックリストを済ませてから開始してください。</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>stage %1 of %2</source>
        <translation>ステージ %1/%2</translation>
    </message>
    <message>
        <source>%1/%2 tasks</source>
        <translation>%1/%2 タスク</translation>
    </message>
    <message>
        <source>soak %1 of %2</source>
        <translation>観察 %1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>version, robots</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>No rollout</source>
        <translation>ロールアウトなし</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>アラームなし</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation>%2 台中 %1 台接続</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>アラーム：%1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>local</source>
        <translation>現地</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shows the alarms</source>
        <translation>アラームを表示</translation>
    </message>
    <message>
        <source>%1 (%2 of tasks)</source>
        <comment>version and robots, share</comment>
        <translation>%1（タスクの %2）</translation>
    </message>
</context>
<context>
    <name>SuccessChart</name>
    <message>
        <source>Success of all tasks so far</source>
        <translation>これまでの全タスクの成功率</translation>
    </message>
    <message>
        <source>Hidden until both arms of the comparison are complete</source>
        <translation>比較の両群が揃うまで非表示</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Gate ≥ %1</source>
        <translation>ゲート ≥ %1</translation>
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
        <translation>これまでの成功率：%1 予測、%2 実測</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Waiting for results.</source>
        <translation>結果を待っています。</translation>
    </message>
    <message>
        <source>No rollout yet</source>
        <translation>まだロールアウトなし</translation>
    </message>
    <message>
        <source>Waiting for results</source>
        <translation>結果を待っています</translation>
    </message>
    <message>
        <source>%1 – %2, double-click for all</source>
        <comment>times</comment>
        <translation>%1 – %2、ダブルクリックで全体</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy figures as CSV</source>
        <translation>数値を CSV でコピー</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>数値を保存…</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>全期間を表示</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>Save the picture of a chart</source>
        <translation>グラフの画像を保存</translation>
    </message>
    <message>
        <source>Save the figures of a chart</source>
        <translation>グラフの数値を保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
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
        <translation>すべての判断</translation>
    </message>
    <message>
        <source>The dialog said</source>
        <translation>ダイアログの表示</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>タイムラインを検索</translation>
    </message>
    <message>
        <source>Show decisions of this kind</source>
        <translation>この種類の判断を表示</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Timeline of decisions</source>
        <translation>判断のタイムライン</translation>
    </message>
    <message>
        <source>No decision matches the filter.</source>
        <translation>条件に合う判断はありません。</translation>
    </message>
    <message>
        <source>Gates at the moment of the selected decision</source>
        <translation>選択した判断の時点のゲート</translation>
    </message>
    <message>
        <source>A note for the record, with your name and the time</source>
        <translation>記録用のメモ（名前と時刻付き）</translation>
    </message>
    <message>
        <source>Note about this rollout</source>
        <translation>このロールアウトのメモ</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>メモを追加(&amp;N)</translation>
    </message>
    <message>
        <source>A note has at most %1 characters: the rest was left out.</source>
        <translation>メモは最大 %1 文字です。残りは省かれました。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, decision, why</comment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gate, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No gate was read for this decision.</source>
        <translation>この判断で読まれたゲートはありません。</translation>
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
        <translation>高優先度のアラーム</translation>
    </message>
    <message>
        <source>Slipway keeps running</source>
        <translation>Slipway は実行を続けます</translation>
    </message>
    <message>
        <source>The window is in the tray; Quit in its menu ends the console.</source>
        <translation>ウィンドウはトレイにあります。トレイメニューの「終了」でコンソールが終了します。</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Give this token to %1. It is shown only once.</source>
        <translation>このトークンを %1 に渡してください。表示は一度だけです。</translation>
    </message>
    <message>
        <source>No robot has connected yet</source>
        <translation>まだロボットが接続されていません</translation>
    </message>
    <message>
        <source>This desk waits for robots at %1.</source>
        <translation>このデスクは %1 でロボットを待っています。</translation>
    </message>
    <message>
        <source>Try it with simulated robots</source>
        <translation>模擬ロボットで試す</translation>
    </message>
    <message>
        <source>Run this in a terminal. A hundred robots connect, all on the same baseline.</source>
        <translation>ターミナルで実行してください。同じベースラインの 100 台が接続します。</translation>
    </message>
    <message>
        <source>Make tokens first: close this window and run “slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt”. Or start the console with --accept-any-robot on this machine, which needs none.</source>
        <translation>先にトークンを作成します。このウィンドウを閉じて「slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt」を実行してください。または、このマシンで --accept-any-robot を付けて起動すればトークンは不要です。</translation>
    </message>
    <message>
        <source>Command that starts a demo fleet</source>
        <translation>デモフリートを起動するコマンド</translation>
    </message>
    <message>
        <source>Connect a robot</source>
        <translation>ロボットを接続</translation>
    </message>
    <message>
        <source>Each robot dials in to the address above with its own token. Name the robot and make one.</source>
        <translation>各ロボットは自分のトークンで上のアドレスに接続します。名前を付けてトークンを作成してください。</translation>
    </message>
    <message>
        <source>robot&apos;s id, for instance arm-07</source>
        <translation>ロボットの ID（例：arm-07）</translation>
    </message>
    <message>
        <source>Id of the robot to connect</source>
        <translation>接続するロボットの ID</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Token of the new robot</source>
        <translation>新しいロボットのトークン</translation>
    </message>
    <message>
        <source>Look at a plan</source>
        <translation>プランを見る</translation>
    </message>
    <message>
        <source>The sample canary goes from 5 % to 20 %, 50 % and all robots, and back at once if a gate fails.</source>
        <translation>サンプルのカナリアは 5%、20%、50%、全ロボットへと進み、ゲート不合格で直ちに戻ります。</translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation>サンプルプランを開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>A hundred robots connect, all on the same baseline; they end with this console. Or start them in a terminal:</source>
        <translation>同じベースラインのロボット 100 台が接続し、このコンソールとともに終了します。ターミナルから起動する場合：</translation>
    </message>
    <message>
        <source>A hundred robots connect, all on the same baseline; they end with this console. In a terminal they need tokens first: close this window and run “slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt”.</source>
        <translation>同じベースラインのロボット 100 台が接続し、このコンソールとともに終了します。ターミナルでは先にトークンが必要です。このウィンドウを閉じて「slipway-cli robot add --data DIR --prefix robot- --count 100 &gt; tokens.txt」を実行してください。</translation>
    </message>
    <message>
        <source>Starting the demo fleet…</source>
        <translation>デモフリートを起動中…</translation>
    </message>
    <message>
        <source>Start a demo fleet</source>
        <translation>デモフリートを起動</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>The open plan: %1</source>
        <translation>開いているプラン：%1</translation>
    </message>
    <message>
        <source>No plan is open</source>
        <translation>プランが開かれていません</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>別のプラン</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>プラン (*.json)</translation>
    </message>
    <message>
        <source>This is not a plan: %1</source>
        <translation>プランではありません：%1</translation>
    </message>
    <message>
        <source>Replaying the rollout under the gates of this plan…</source>
        <translation>このプランのゲートでロールアウトをリプレイ中…</translation>
    </message>
    <message>
        <source>Nothing was replayed.</source>
        <translation>リプレイは行われませんでした。</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>保留する</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>一時停止する</translation>
    </message>
    <message>
        <source>is resumed</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>concludes</source>
        <translation>終結する</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>確定する</translation>
    </message>
    <message>
        <source>rolls back</source>
        <translation>ロールバックする</translation>
    </message>
    <message>
        <source>goes another way</source>
        <translation>別の経過をたどる</translation>
    </message>
    <message>
        <source>gates fail</source>
        <translation>ゲート不合格</translation>
    </message>
    <message>
        <source>no gate fails</source>
        <translation>不合格のゲートなし</translation>
    </message>
    <message>
        <source>enters stage %1</source>
        <translation>ステージ %1 に入る</translation>
    </message>
    <message>
        <source>✓ Exact: the other plan decides the same, bit for bit.</source>
        <translation>✓ 正確：別のプランの判断はビット単位で同じです。</translation>
    </message>
    <message>
        <source>✓ Exact: the other plan decides the same; its figures or sentences differ.</source>
        <translation>✓ 正確：別のプランの判断は同じで、数値または文が異なります。</translation>
    </message>
    <message>
        <source>✓ Exact: up to this stop nothing is needed that was not recorded.</source>
        <translation>✓ 正確：この停止までは、記録されていない情報を必要としません。</translation>
    </message>
    <message>
        <source>≈ Exact only up to the first difference. After it nobody knows what the robots would have done; the line “As recorded” judges what was recorded by the other gates.</source>
        <translation>≈ 正確なのは最初の相違点まで。その後のロボットの動作は知り得ません。「記録どおり」の行は記録された内容を別のゲートで判定します。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>記録どおり</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>開始から</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>Failing gate</source>
        <translation>不合格ゲート</translation>
    </message>
    <message>
        <source>Gates of “%1” at that moment</source>
        <translation>「%1」のその時点のゲート</translation>
    </message>
    <message>
        <source>Gates of “%1” where they fail, as recorded</source>
        <translation>「%1」の不合格ゲート（記録どおりの場合）</translation>
    </message>
    <message>
        <source>Figures are those of the decision. Tasks that came in after it until the recorded end: %1.</source>
        <translation>数値は判断時点のものです。その後、記録の終わりまでに届いたタスク：%1。</translation>
    </message>
    <message>
        <source>What if %1 had run under the gates of another plan?</source>
        <translation>%1 が別のプランのゲートで実行されていたら？</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>プランを選択</translation>
    </message>
    <message>
        <source>Replaying the rollout</source>
        <translation>ロールアウトをリプレイ中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Recorded and what if beside each other</source>
        <translation>記録と仮定の並列表示</translation>
    </message>
    <message>
        <source>Gates at that moment</source>
        <translation>その時点のゲート</translation>
    </message>
    <message>
        <source>It needs the same robots, stages and models; gates, quotas and waits may differ.</source>
        <translation>同じロボット、ステージ、モデルが必要です。ゲート、必要タスク数、待機は異なっていてもかまいません。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>復帰済み</translation>
    </message>
    <message>
        <source>Console started</source>
        <translation>コンソール起動</translation>
    </message>
    <message>
        <source>Rollout started</source>
        <translation>ロールアウト開始</translation>
    </message>
    <message>
        <source>Stage entered</source>
        <translation>ステージ開始</translation>
    </message>
    <message>
        <source>Gate failed</source>
        <translation>ゲート不合格</translation>
    </message>
    <message>
        <source>Gate overridden</source>
        <translation>ゲート強制</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>判断が必要</translation>
    </message>
    <message>
        <source>Rollback started</source>
        <translation>ロールバック開始</translation>
    </message>
    <message>
        <source>Rollback incomplete</source>
        <translation>ロールバック未完了</translation>
    </message>
    <message>
        <source>Rollback halted</source>
        <translation>ロールバック中断</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>Commit started</source>
        <translation>確定開始</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>Candidate barred</source>
        <translation>候補を禁止</translation>
    </message>
    <message>
        <source>Bar lifted</source>
        <translation>禁止を解除</translation>
    </message>
    <message>
        <source>Robots waived</source>
        <translation>ロボットを免除</translation>
    </message>
    <message>
        <source>Robot left out</source>
        <translation>ロボットを除外</translation>
    </message>
    <message>
        <source>Robot corrected</source>
        <translation>ロボットを修正</translation>
    </message>
    <message>
        <source>Robot quarantined</source>
        <translation>ロボットを隔離</translation>
    </message>
    <message>
        <source>Generation adopted</source>
        <translation>世代を採用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Share of tasks changed</source>
        <translation>タスク割合を変更</translation>
    </message>
    <message>
        <source>Concluding</source>
        <translation>終結処理中</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Clean-up scheduled</source>
        <translation>クリーンアップ予定</translation>
    </message>
    <message>
        <source>Clean-up cancelled</source>
        <translation>クリーンアップ取り消し</translation>
    </message>
    <message>
        <source>Clean-up started</source>
        <translation>クリーンアップ開始</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>クリーンアップ済み</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>カナリア</translation>
    </message>
    <message>
        <source>blue-green</source>
        <translation>ブルーグリーン</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>シャドー</translation>
    </message>
    <message>
        <source>feature flag</source>
        <translation>フィーチャーフラグ</translation>
    </message>
    <message>
        <source>blue-green, pools</source>
        <translation>ブルーグリーン（プール）</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>A/B テスト</translation>
    </message>
    <message>
        <source>custom stages</source>
        <translation>カスタムステージ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Drill started</source>
        <translation>訓練を開始</translation>
    </message>
    <message>
        <source>Drill ended</source>
        <translation>訓練を終了</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as Qt formats it: day, month, year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Robot out of quarantine</source>
        <translation>ロボットの隔離を解除</translation>
    </message>
    <message>
        <source>Exposure switched</source>
        <translation>適用を切り替え</translation>
    </message>
    <message>
        <source>%1 of %2 tasks agree; %3 predicted %4, %5 observed %6</source>
        <translation>%2 タスクの %1 が一致。%3 予測 %4、%5 実測 %6</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>On target</source>
        <translation>目標どおり</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>On candidate</source>
        <translation>候補を使用中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>判定保留</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>レイテンシ p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Task mix</source>
        <translation>タスク構成</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Lost robots</source>
        <translation>消失ロボット</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Rollback ready</source>
        <translation>ロールバック準備</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>ロールバック中</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>確定処理中</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>免除済み</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
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
        <translation>999 超</translation>
    </message>
    <message>
        <source>%1 : 1 against</source>
        <translation>不利 %1 : 1</translation>
    </message>
    <message>
        <source>%1 : 1 for</source>
        <translation>有利 %1 : 1</translation>
    </message>
    <message>
        <source>no task yet</source>
        <translation>まだタスクなし</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>value with its unit, lower bound, upper bound</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>%1 on one robot</source>
        <comment>times stuck</comment>
        <translation>1 台で %1 回</translation>
    </message>
</context>
</TS>
