// What Promote asks in each kind of stage: the next stage, a swap of environments, the commit, the end of a trial.
#include <QTest>

#include "tests/widgets/shell/dialog_desk.h"

using namespace slipway;
using namespace slipway::support;
using widgets::FactMark;

namespace {

/// The last stage of a trial in shadow, not complete.
view::Snapshot shadowTrial() {
    view::Snapshot snapshot = passedCanary();
    view::RolloutView& rollout = *snapshot.rollout;
    rollout.stage = rollout.stages.size() - 1;
    rollout.plan.ending = plan::Ending::conclude;
    rollout.plan.stages[rollout.stage].mode = fleet::ExposureMode::shadow;
    rollout.promote = {false, "the minimum soak is not over"};
    view::ShadowView shadow;
    shadow.tasks = 200;
    shadow.agreements = 176;
    shadow.both = 180;
    shadow.onlyCandidate = 10;
    shadow.onlyBaseline = 6;
    rollout.shadow = shadow;
    view::StageView& stage = rollout.stages[rollout.stage];
    stage.tasks = 200;
    stage.quota = 5000;
    stage.soaked = Seconds(24);
    stage.soak = Seconds(3600);
    return snapshot;
}

}  // namespace

class PromoteDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void promoteNamesRobotsGatesChecklistAndTheWayBack();
    void promotingASwapSaysWhatChangesForRobotsThatAreThereAlready();
    void theCommitCountsWhomItKeepsAndWhomItAdds();
    void promotingTheLastStageOfATrialConcludesIt();
    void promotingTheLastStageCommits();
    void anOverrideShowsFailingGatesFirstAndWantsReasonAndName();
    void aSwapSaysThatItIsOne();
    void theEndOfAShadowSendsNobodyBackAndTellsWhatWasSeen();
    void theEndOfALockedComparisonSaysThatThereIsNoResult();
};

void PromoteDialogTest::promoteNamesRobotsGatesChecklistAndTheWayBack() {
    const view::Snapshot snapshot = passedCanary();
    const Confirmation made = widgets::promoteConfirmation(snapshot, {}, widgets::TimeZone::utc);
    QVERIFY2(made.question.startsWith(QStringLiteral("Promote to stage 3 (50 %)")), qPrintable(made.question));
    QVERIFY2(valueOf(made, QStringLiteral("Robots")).contains(QStringLiteral("v23 → v24")),
             qPrintable(valueOf(made, QStringLiteral("Robots"))));
    QVERIFY(valueOf(made, QStringLiteral("Robots")).contains(QStringLiteral("north")));
    QVERIFY(valueOf(made, QStringLiteral("Success")).contains(QStringLiteral("91.4 %")));
    QVERIFY(valueOf(made, QStringLiteral("Success")).contains(QStringLiteral("90.0 %")));
    QVERIFY(valueOf(made, QStringLiteral("Checklist")).startsWith(QStringLiteral("24 of 24 items ticked, by mara, last at 14:50:18")));
    QVERIFY(valueOf(made, QStringLiteral("Way back")).contains(QStringLiteral("verified v23")));
    QCOMPARE(made.safe, QStringLiteral("&Stay at stage 2"));
    QCOMPARE(made.deed, QStringLiteral("&Promote to 50 %"));
    QCOMPARE(made.leastReason, 0);
    QVERIFY(made.typedText.isEmpty());
    QVERIFY(made.shownText().contains(QStringLiteral("Success: 91.4 %")));
}

void PromoteDialogTest::promotingASwapSaysWhatChangesForRobotsThatAreThereAlready() {
    view::Snapshot snapshot = passedCanary();
    view::RolloutView& rollout = *snapshot.rollout;
    rollout.nextStageRobots.clear();
    rollout.stages[rollout.stage].active = 98;
    rollout.stages[rollout.stage + 1].robotsShare = rollout.stages[rollout.stage].robotsShare;
    rollout.stages[rollout.stage + 1].name = "green";
    rollout.plan.stages[rollout.stage].mode = fleet::ExposureMode::none;
    rollout.plan.stages[rollout.stage + 1].mode = fleet::ExposureMode::share;
    rollout.plan.stages[rollout.stage + 1].share = 1.0;
    const Confirmation made = widgets::promoteConfirmation(snapshot, {}, widgets::TimeZone::utc);
    QCOMPARE(valueOf(made, QStringLiteral("Robots")), QStringLiteral("(no such fact)"));
    QCOMPARE(valueOf(made, QStringLiteral("Tasks")), QStringLiteral("98 robot(s) give v24 100 % of their tasks, now 0 %"));
    QCOMPARE(made.deed, QStringLiteral("&Promote to green"));
    rollout.plan.stages[rollout.stage + 1].mode = fleet::ExposureMode::shadow;
    const Confirmation beside = widgets::promoteConfirmation(snapshot, {}, widgets::TimeZone::utc);
    QVERIFY(valueOf(beside, QStringLiteral("Tasks")).contains(QStringLiteral("executes nothing")));
}

void PromoteDialogTest::theCommitCountsWhomItKeepsAndWhomItAdds() {
    view::Snapshot snapshot = passedCanary();
    view::RolloutView& rollout = *snapshot.rollout;
    rollout.stage = rollout.stages.size() - 1;
    rollout.targets = 100;
    rollout.kept = 95;  // five were left out
    rollout.nextStageRobots.resize(2);
    const Confirmation made = widgets::promoteConfirmation(snapshot, {}, widgets::TimeZone::utc);
    QCOMPARE(made.question, QStringLiteral("Commit v24 on 97 robot(s)?"));
    QVERIFY(valueOf(made, QStringLiteral("Robots")).startsWith(QStringLiteral("95 robot(s) keep v24")));
    QVERIFY(valueOf(made, QStringLiteral("Held back")).startsWith(QStringLiteral("2 more robot(s) go v23 → v24")));
    rollout.nextStageRobots.clear();
    QCOMPARE(valueOf(widgets::promoteConfirmation(snapshot, {}, widgets::TimeZone::utc), QStringLiteral("Held back")),
             QStringLiteral("(no such fact)"));
}

void PromoteDialogTest::promotingTheLastStageOfATrialConcludesIt() {
    view::Snapshot snapshot = passedCanary();
    snapshot.rollout->stage = snapshot.rollout->stages.size() - 1;
    snapshot.rollout->plan.ending = plan::Ending::conclude;
    for (auto& gate : snapshot.rollout->stages.back().gates) gate.verdict = rollout::Verdict::pass;
    const Confirmation made = widgets::promoteConfirmation(snapshot, {}, widgets::TimeZone::utc);
    QVERIFY2(made.question.startsWith(QStringLiteral("Conclude")), qPrintable(made.question));
    QCOMPARE(made.deed, QStringLiteral("&Conclude"));
    QVERIFY(valueOf(made, QStringLiteral("Robots")).contains(QStringLiteral("v23")));
    snapshot.rollout->promote = {false, "the minimum soak is not over"};
    QCOMPARE(widgets::promoteConfirmation(snapshot, {}, widgets::TimeZone::utc).deed, QStringLiteral("&Override and conclude"));
}

void PromoteDialogTest::promotingTheLastStageCommits() {
    view::Snapshot snapshot = passedCanary();
    snapshot.rollout->stage = snapshot.rollout->stages.size() - 1;
    const Confirmation made = widgets::promoteConfirmation(snapshot, {}, widgets::TimeZone::utc);
    QVERIFY2(made.question.startsWith(QStringLiteral("Commit v24 on ")), qPrintable(made.question));
    QCOMPARE(made.deed, QStringLiteral("&Commit v24"));
}

void PromoteDialogTest::anOverrideShowsFailingGatesFirstAndWantsReasonAndName() {
    view::Snapshot snapshot = passedCanary();
    auto& gates = snapshot.rollout->stages[snapshot.rollout->stage].gates;
    gates.back().verdict = rollout::Verdict::fail;
    gates[1].verdict = rollout::Verdict::inconclusive;
    snapshot.rollout->promote = {false, "not all gates passed."};
    snapshot.rollout->promoteWithReason = {true, {}};
    const Confirmation made = widgets::promoteConfirmation(snapshot, {}, widgets::TimeZone::utc);
    QCOMPARE(made.facts[0].name, widgets::gateWord(gates.back().kind));
    QCOMPARE(made.facts[0].mark, FactMark::bad);
    QCOMPARE(made.facts[1].name, QStringLiteral("Tasks of this stage"));
    QCOMPARE(made.facts[1].mark, FactMark::note);
    QCOMPARE(made.facts[3].name, widgets::gateWord(gates[1].kind));
    QCOMPARE(made.facts[3].mark, FactMark::note);
    QCOMPARE(made.leastReason, 10);
    QCOMPARE(made.typedText, widgets::fromCore(snapshot.rollout->plan.name));
    QCOMPARE(made.deed, QStringLiteral("&Override and promote"));
}

void PromoteDialogTest::aSwapSaysThatItIsOne() {
    view::Snapshot snapshot = passedCanary();
    view::RolloutView& rollout = *snapshot.rollout;
    rollout.plan.strategy = "blue_green";
    rollout.stages[rollout.stage].active = 98;
    rollout.plan.stages[rollout.stage].mode = fleet::ExposureMode::shadow;
    rollout.plan.stages[rollout.stage + 1].mode = fleet::ExposureMode::share;
    const Confirmation made = widgets::promoteConfirmation(snapshot, {}, widgets::TimeZone::utc);
    QCOMPARE(made.question, QStringLiteral("Swap 98 robot(s) to green (v24)?"));
    QCOMPARE(made.deed, QStringLiteral("S&wap to v24"));
    rollout.promote = {false, "the minimum soak is not over"};
    QCOMPARE(widgets::promoteConfirmation(snapshot, {}, widgets::TimeZone::utc).deed, QStringLiteral("&Override and swap"));
    rollout.plan.strategy = "canary";
    QVERIFY(widgets::promoteConfirmation(snapshot, {}, widgets::TimeZone::utc).question.startsWith(QStringLiteral("Promote to")));
}

void PromoteDialogTest::theEndOfAShadowSendsNobodyBackAndTellsWhatWasSeen() {
    const Confirmation made = widgets::promoteConfirmation(shadowTrial(), {}, widgets::TimeZone::utc);
    QVERIFY2(valueOf(made, QStringLiteral("Robots")).endsWith(QStringLiteral("end the shadow of v24 and go on executing v23")),
             qPrintable(valueOf(made, QStringLiteral("Robots"))));
    QCOMPARE(valueOf(made, QStringLiteral("Shadow")),
             QStringLiteral("88.0 % of 200 tasks agree; v24 predicted 95.0 %, v23 observed 93.0 %"));
    QCOMPARE(valueOf(made, QStringLiteral("Tasks of this stage")), QStringLiteral("200 of 5,000"));
    QCOMPARE(valueOf(made, QStringLiteral("Soak")), QStringLiteral("0:00:24 of 1:00:00"));
    QVERIFY2(made.explanation.endsWith(QStringLiteral("Concluding now is recorded with these figures.")), qPrintable(made.explanation));
    QVERIFY(!made.explanation.contains(QStringLiteral("roll back")));
}

void PromoteDialogTest::theEndOfALockedComparisonSaysThatThereIsNoResult() {
    view::Snapshot snapshot = shadowTrial();
    snapshot.rollout->shadow.reset();
    snapshot.rollout->plan.stages.back().mode = fleet::ExposureMode::share;
    snapshot.rollout->outcomesHidden = true;
    const Confirmation made = widgets::promoteConfirmation(snapshot, {}, widgets::TimeZone::utc);
    QVERIFY2(made.explanation.contains(QStringLiteral("without a result")), qPrintable(made.explanation));
    QVERIFY(valueOf(made, QStringLiteral("Robots")).contains(QStringLiteral("go back to v23")));
}

QTEST_MAIN(PromoteDialogTest)
#include "promote_dialog_test.moc"
