// What the confirmation dialogs say, when their deed can be done, and what command comes out of it.
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <algorithm>

#include "tests/widgets/shell/dialog_desk.h"
#include "tests/widgets/shell/file_translator.h"

using namespace slipway;
using namespace slipway::support;
using widgets::FactMark;

class DialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startCountsRobotsBySiteAndLeavesOutTheSilentOnes();
    void startOfMoreThanFiftyRobotsWantsTheFleetsName();
    void startOfFiftyRobotsWantsNoTyping();
    void startWithOpenItemsIsAnOverrideWithReason();
    void rollbackStatesScopeMidUpdateOfflineTasksAndEstimate();
    void rollbackOfAShadowOrAShareSaysWhatRobotsExecuteNow();
    void rollbackNeverAsksForTyping();
    void abortSaysThatNobodyIsToBlameAndWantsAReason();
    void cleanupIsPostponedByHoursOrCancelled();
    void aBarIsLiftedWithAReason();
    void ofSeveralBarredModelsOneIsChosen();
    void aRobotLeavesItsQuarantineWithAReason();
    void raisingTheShareAsksForAReasonAndLoweringDoesNot();
    void waiverNamesTheRobotsThatNobodyVerified();
    void theDeedComesAliveAfterHalfASecond();
    void pauseIsTheSafeWayAndAliveAtOnce();
    void escapeDoesNothing();
    void aConfirmedPromoteCarriesRevisionPersonAndShownText();
    void overrideIsDeadUntilReasonAndNameAreTyped();
    void whatTheJournalKeepsIsEnglishWhateverTheScreenSpeaks();
    void pauseCanHoldThoseNotBegun();
    void resumeAsksNothing();
    void theStartGetsTheFirstFreeIdOfTheDay();
    void aRefusalIsToldAsASentence();
    void quittingWithoutARolloutAsksNothing();
};

void DialogsTest::startCountsRobotsBySiteAndLeavesOutTheSilentOnes() {
    const auto snapshot = support::sampleIdle();
    const auto scope = widgets::startScope(demoPlan(), snapshot->robots);
    const auto online = std::ranges::count_if(snapshot->robots, [](const auto& robot) { return robot.online && !robot.quarantined; });
    QCOMPARE(scope.robots, static_cast<std::int64_t>(online));
    QCOMPARE(scope.robots + scope.offline, static_cast<std::int64_t>(snapshot->robots.size()));
    QCOMPARE(scope.sites.size(), std::size_t{2});
    plan::Plan northOnly = demoPlan();
    northOnly.sites = {"north"};
    QCOMPARE(widgets::startScope(northOnly, snapshot->robots).sites.size(), std::size_t{1});
}

void DialogsTest::startOfMoreThanFiftyRobotsWantsTheFleetsName() {
    const Confirmation made =
        widgets::startConfirmation(demoPlan(), fullRecord(), support::sampleFleet(60)->robots, widgets::TimeZone::utc);
    QCOMPARE(made.typedText, QStringLiteral("demo"));
    QVERIFY(made.question.contains(QStringLiteral("fleet demo")));
    QCOMPARE(made.leastReason, 0);
}

void DialogsTest::startOfFiftyRobotsWantsNoTyping() {
    auto robots = support::sampleFleet(50)->robots;
    const Confirmation made = widgets::startConfirmation(demoPlan(), fullRecord(), robots, widgets::TimeZone::utc);
    QVERIFY(made.typedText.isEmpty());
}

void DialogsTest::startWithOpenItemsIsAnOverrideWithReason() {
    checklist::Record record = fullRecord();
    record.ticks.pop_back();
    const Confirmation made = widgets::startConfirmation(demoPlan(), record, support::sampleFleet(10)->robots, widgets::TimeZone::utc);
    QCOMPARE(made.leastReason, static_cast<int>(checklist::kLeastReason));
    QCOMPARE(made.facts.front().mark, FactMark::bad);
    QVERIFY(made.facts.front().value.contains(widgets::checklistText(checklist::standardItems().back().text)));
    QCOMPARE(made.deed, QStringLiteral("&Override and start"));
}

void DialogsTest::rollbackStatesScopeMidUpdateOfflineTasksAndEstimate() {
    view::Snapshot snapshot = passedCanary();
    snapshot.rollout->targets = 20;
    snapshot.rollout->updating = 3;
    snapshot.rollout->offlineTargets = 2;
    snapshot.rollout->tasksAffected = 416;
    snapshot.rollout->failuresCaused = 36;
    snapshot.rollout->rollbackReady = 19;
    snapshot.rollout->rollbackEstimate = Milliseconds(4200);
    const Confirmation made = widgets::rollBackConfirmation(*snapshot.rollout);
    QVERIFY(made.question.contains(QStringLiteral("20")) && made.question.contains(QStringLiteral("v23")));
    QCOMPARE(valueOf(made, QStringLiteral("Mid-update")), QStringLiteral("3"));
    QVERIFY(valueOf(made, QStringLiteral("Offline")).startsWith(QStringLiteral("2 offline or in quarantine; they get v23")));
    QCOMPARE(valueOf(made, QStringLiteral("Tasks affected so far")), QStringLiteral("416, of them 36 failed"));
    QVERIFY(valueOf(made, QStringLiteral("Way back")).startsWith(QStringLiteral("about 4.2 s; 19 of 20")));
    QVERIFY(made.deedIsRed);
    QCOMPARE(valueOf(made, QStringLiteral("Share of tasks")), QStringLiteral("(no such fact)"));
}

void DialogsTest::rollbackOfAShadowOrAShareSaysWhatRobotsExecuteNow() {
    view::Snapshot snapshot = passedCanary();
    view::RolloutView& rollout = *snapshot.rollout;
    rollout.plan.stages[rollout.stage].mode = fleet::ExposureMode::share;
    rollout.plan.stages[rollout.stage].share = rollout.share = 0.1;
    QVERIFY(
        valueOf(widgets::rollBackConfirmation(rollout), QStringLiteral("Share of tasks")).startsWith(QStringLiteral("10 % → 0 % at once")));
    rollout.plan.stages[rollout.stage].mode = fleet::ExposureMode::shadow;
    rollout.onCandidate = rollout.tasksAffected = 0;  // what it predicted happened to nobody
    const Confirmation made = widgets::rollBackConfirmation(rollout);
    QCOMPARE(valueOf(made, QStringLiteral("Now")), QStringLiteral("all execute v23; v24 only runs in shadow"));
    QCOMPARE(valueOf(made, QStringLiteral("Tasks affected so far")), QStringLiteral("none"));
}

void DialogsTest::abortSaysThatNobodyIsToBlameAndWantsAReason() {
    DialogDesk desk(passedCanary());
    desk.controller.askAbort();
    desk.later.fire();
    QVERIFY(!desk.deed()->isEnabled());
    QCOMPARE(valueOf(desk.controller.openDialog()->confirmation(), QStringLiteral("Afterwards")), QStringLiteral("(no such fact)"));
    desk.line("reason")->setText(QStringLiteral("the floor is being cleaned"));
    desk.deed()->click();
    const auto* abort = std::get_if<rollout::Abort>(&desk.desk.commands.back());
    QVERIFY(abort);
    QCOMPARE(QString::fromStdString(abort->reason), QStringLiteral("the floor is being cleaned"));
    QVERIFY(abort->operation.shownText.find("not barred") != std::string::npos);
}

void DialogsTest::cleanupIsPostponedByHoursOrCancelled() {
    view::Snapshot snapshot = passedCanary();
    snapshot.rollout->cleanup = view::CleanupView{support::sampleNow() + std::chrono::hours(30), false, 98, 0, {RobotId("robot-001")}};
    DialogDesk desk(snapshot);
    const auto change = [&](bool never) {
        desk.controller.askCleanup();
        desk.later.fire();
        auto* number = desk.controller.openDialog()->findChild<QSpinBox*>(QStringLiteral("number"));
        QCOMPARE(number->value(), 30);
        if (never) desk.controller.openDialog()->findChild<QRadioButton*>(QStringLiteral("secondChoice"))->setChecked(true);
        QCOMPARE(number->isEnabled(), !never);
        number->setValue(48);
        desk.line("reason")->setText(QStringLiteral("the audit is not over"));
        desk.deed()->click();
    };
    change(false);
    const auto* later = std::get_if<rollout::SetCleanup>(&desk.desk.commands.back());
    QVERIFY(later);
    QCOMPARE(later->hours.value_or(-1.0), 48.0);
    change(true);
    const auto* never = std::get_if<rollout::SetCleanup>(&desk.desk.commands.back());
    QVERIFY(never && !never->hours);
}

void DialogsTest::aBarIsLiftedWithAReason() {
    DialogDesk desk(passedCanary());
    rollout::Bar bar;
    bar.candidate = {"grasp", "v24", std::string(64, 'a')};
    bar.rollout = RolloutId("2026-11-23-v24-1");
    bar.reason = "success 80 %, below 90 %";
    desk.controller.askLiftBar(bar);
    desk.later.fire();
    QCOMPARE(valueOf(desk.controller.openDialog()->confirmation(), QStringLiteral("Because")), QStringLiteral("success 80 %, below 90 %"));
    QVERIFY(!desk.deed()->isEnabled());
    desk.line("reason")->setText(QStringLiteral("the camera was dirty"));
    desk.deed()->click();
    const auto* lift = std::get_if<rollout::LiftBar>(&desk.desk.commands.back());
    QVERIFY(lift);
    QCOMPARE(lift->candidateSha256, bar.candidate.sha256);
}

void DialogsTest::ofSeveralBarredModelsOneIsChosen() {
    view::Snapshot snapshot = passedCanary();
    for (const char* version : {"v24", "v25"}) {
        rollout::Bar bar;
        bar.candidate = {"grasp", version, std::string(64, version[2])};
        snapshot.bars.push_back(bar);
    }
    DialogDesk desk(snapshot);
    desk.controller.chooseBar(std::nullopt);
    QVERIFY(!desk.controller.openDialog());
    auto* menu = desk.window.findChild<QMenu*>(QStringLiteral("barsMenu"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    QVERIFY(desk.controller.openDialog()->confirmation().question.contains(QStringLiteral("v25")));
    plan::Plan plan = demoPlan();
    plan.candidate.ref = snapshot.bars.front().candidate;
    desk.controller.chooseBar(plan);
    QVERIFY(desk.controller.openDialog()->confirmation().question.contains(QStringLiteral("v24")));
}

void DialogsTest::aRobotLeavesItsQuarantineWithAReason() {
    view::Snapshot snapshot = passedCanary();
    const QString robot = QString::fromStdString(snapshot.robots.front().id.value);
    {
        DialogDesk calm(snapshot);
        calm.controller.askRelease(robot);
        QVERIFY2(!calm.controller.openDialog(), "there is nothing to release it from");
    }
    snapshot.robots.front().quarantined = true;
    DialogDesk desk(snapshot);
    desk.controller.askRelease(robot);
    desk.later.fire();
    QVERIFY(desk.controller.openDialog()->confirmation().question.contains(robot));
    QVERIFY(valueOf(desk.controller.openDialog()->confirmation(), QStringLiteral("Then")).contains(QStringLiteral("dials again")));
    QVERIFY(!desk.deed()->isEnabled());
    desk.line("reason")->setText(QStringLiteral("its twin was switched off"));
    desk.deed()->click();
    const auto* release = std::get_if<rollout::ReleaseRobot>(&desk.desk.commands.back());
    QVERIFY(release);
    QCOMPARE(release->robot, snapshot.robots.front().id);
    QCOMPARE(release->reason, "its twin was switched off");
}

void DialogsTest::rollbackNeverAsksForTyping() {
    for (const std::int64_t robots : {1, 20, 10'000}) {
        view::Snapshot snapshot = passedCanary();
        snapshot.rollout->targets = robots;
        const Confirmation made = widgets::rollBackConfirmation(*snapshot.rollout);
        QVERIFY(made.typedText.isEmpty());
        QCOMPARE(made.leastReason, 0);
    }
}

void DialogsTest::raisingTheShareAsksForAReasonAndLoweringDoesNot() {
    DialogDesk desk(passedCanary());
    desk.change([](view::Snapshot& next) { next.rollout->share = 0.1; });
    const Confirmation raise = widgets::shareConfirmation(*desk.desk.snapshot()->rollout, 0.4);
    QVERIFY(raise.question.contains(QStringLiteral("40 %")));
    QCOMPARE(valueOf(raise, QStringLiteral("Share of tasks")), QStringLiteral("10 % → 40 %"));
    QCOMPARE(raise.leastReason, 10);
    QCOMPARE(static_cast<int>(raise.defaultButton), static_cast<int>(widgets::DefaultButton::safe));
    desk.controller.askShare(0.0);
    desk.later.fire();
    QTest::mouseClick(desk.deed(), Qt::LeftButton);
    const auto* command = desk.desk.last<rollout::SetShare>();
    QVERIFY(command);
    QCOMPARE(command->share, 0.0);
    QVERIFY(command->operation.shownText.find("10 % → 0 %") != std::string::npos);
    QVERIFY(command->operation.expectedRevision.has_value());
}

void DialogsTest::waiverNamesTheRobotsThatNobodyVerified() {
    view::Snapshot snapshot = *support::sampleRollback();
    snapshot.rollout->rollback->ledger = {{RobotId("a"), rollout::LedgerState::verified, {}},
                                          {RobotId("b"), rollout::LedgerState::unreachable, {}},
                                          {RobotId("c"), rollout::LedgerState::unverified, {}}};
    const Confirmation made = widgets::waiveConfirmation(*snapshot.rollout);
    QCOMPARE(valueOf(made, QStringLiteral("Robots")), QStringLiteral("b, c"));
    QCOMPARE(valueOf(made, QStringLiteral("Verified")), QStringLiteral("1 of 3"));
    QCOMPARE(made.leastReason, 10);
}

void DialogsTest::theDeedComesAliveAfterHalfASecond() {
    DialogDesk desk(passedCanary());
    desk.controller.askPromote();
    QVERIFY(desk.safe()->isDefault());
    QCOMPARE(desk.controller.openDialog()->focusWidget(), desk.safe());
    QVERIFY(!desk.deed()->isEnabled());
    QCOMPARE(desk.later.waits.size(), std::size_t{1});
    QCOMPARE(desk.later.waits.front(), std::chrono::milliseconds(500));
    QTest::mouseClick(desk.deed(), Qt::LeftButton);
    QVERIFY(desk.desk.commands.empty());
    desk.later.fire();
    QVERIFY(desk.deed()->isEnabled());
    QTest::mouseClick(desk.deed(), Qt::LeftButton);
    QVERIFY(desk.desk.last<rollout::Promote>());
    QCOMPARE(desk.desk.commands.size(), std::size_t{1});
}

void DialogsTest::pauseIsTheSafeWayAndAliveAtOnce() {
    DialogDesk desk(passedCanary());
    desk.controller.askPause();
    QVERIFY(desk.deed()->isDefault());
    QVERIFY(desk.deed()->isEnabled());
    QCOMPARE(desk.controller.openDialog()->focusWidget(), desk.deed());
    QTest::keyClick(desk.controller.openDialog(), Qt::Key_Return);
    const auto* pause = desk.desk.last<rollout::Pause>();
    QVERIFY(pause);
    QVERIFY(!pause->holdUpdating);
}

void DialogsTest::escapeDoesNothing() {
    DialogDesk desk(passedCanary());
    for (const int which : {0, 1, 2}) {
        if (which == 0) desk.controller.askPromote();
        if (which == 1) desk.controller.askPause();
        if (which == 2) desk.controller.askRollBack();
        desk.later.fire();
        QPointer<QDialog> dialog = desk.controller.openDialog();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog || !dialog->isVisible());
    }
    QVERIFY(desk.desk.commands.empty());
}

void DialogsTest::aConfirmedPromoteCarriesRevisionPersonAndShownText() {
    DialogDesk desk(passedCanary());
    desk.controller.askPromote();
    const QString shown = desk.controller.openDialog()->shownText();
    desk.later.fire();
    desk.deed()->click();
    const auto* promote = desk.desk.last<rollout::Promote>();
    QVERIFY(promote);
    QCOMPARE(promote->operation.who, std::string("mara"));
    QCOMPARE(promote->operation.shownText, shown.toStdString());
    QVERIFY(promote->operation.expectedRevision == desk.desk.snapshot()->rollout->revision);
    QVERIFY(!promote->operation.id.empty());
    QVERIFY(promote->rollout == desk.desk.snapshot()->rollout->id);
    QVERIFY(promote->overrideReason.empty());
}

void DialogsTest::overrideIsDeadUntilReasonAndNameAreTyped() {
    view::Snapshot snapshot = passedCanary();
    snapshot.rollout->promote = {false, "not all gates passed."};
    snapshot.rollout->promoteWithReason = {true, {}};
    DialogDesk desk(snapshot);
    desk.controller.askPromote();
    desk.later.fire();
    QVERIFY(!desk.deed()->isEnabled());
    QTest::keyClicks(desk.line("reason"), QStringLiteral("too short"));
    QTest::keyClicks(desk.line("typedName"), widgets::fromCore(snapshot.rollout->plan.name));
    QVERIFY(!desk.deed()->isEnabled());
    QTest::keyClicks(desk.line("reason"), QStringLiteral(" by one"));
    QVERIFY(desk.deed()->isEnabled());
    desk.line("typedName")->clear();
    QVERIFY(!desk.deed()->isEnabled());
    QTest::keyClicks(desk.line("typedName"), widgets::fromCore(snapshot.rollout->plan.name));
    desk.deed()->click();
    QVERIFY(desk.desk.last<rollout::Promote>());
    QCOMPARE(desk.desk.last<rollout::Promote>()->overrideReason, std::string("too short by one"));
}

void DialogsTest::whatTheJournalKeepsIsEnglishWhateverTheScreenSpeaks() {
    support::FileTranslator german(QStringLiteral("de"));
    QCoreApplication::installTranslator(&german);
    DialogDesk desk(passedCanary());
    desk.controller.askPause();
    desk.deed()->click();
    QVERIFY(desk.desk.last<rollout::Pause>());
    QCOMPARE(desk.desk.last<rollout::Pause>()->reason, std::string("paused by the operator"));
    desk.controller.askRollBack();
    desk.later.fire();
    desk.deed()->click();
    QCoreApplication::removeTranslator(&german);
    QVERIFY(desk.desk.last<rollout::RollBack>());
    QCOMPARE(desk.desk.last<rollout::RollBack>()->reason, std::string("rolled back by the operator"));
}

void DialogsTest::pauseCanHoldThoseNotBegun() {
    DialogDesk desk(passedCanary());
    desk.controller.askPause();
    desk.controller.openDialog()->findChild<QRadioButton*>(QStringLiteral("secondChoice"))->setChecked(true);
    desk.deed()->click();
    QVERIFY(desk.desk.last<rollout::Pause>());
    QVERIFY(desk.desk.last<rollout::Pause>()->holdUpdating);
}

void DialogsTest::resumeAsksNothing() {
    DialogDesk desk(passedCanary());
    desk.controller.resume();
    QVERIFY(!desk.controller.openDialog());
    const auto* resume = desk.desk.last<rollout::Resume>();
    QVERIFY(resume);
    QVERIFY(resume->operation.expectedRevision == desk.desk.snapshot()->rollout->revision);
}

void DialogsTest::theStartGetsTheFirstFreeIdOfTheDay() {
    QCOMPARE(widgets::freeRolloutId(support::sampleNow(), "v24", {}).value, std::string("2026-11-23-v24-1"));
    DialogDesk desk(*support::sampleFleet(10));
    view::PastRollout past;
    past.id = RolloutId("2026-11-23-v24-1");
    desk.desk.past.push_back(past);
    desk.controller.askStart(demoPlan(), fullRecord());
    desk.later.fire();
    desk.deed()->click();
    const auto* start = desk.desk.last<rollout::StartRollout>();
    QVERIFY(start);
    QCOMPARE(start->rollout.value, std::string("2026-11-23-v24-2"));
    QCOMPARE(start->planDigest, plan::planDigest(demoPlan()));
    QVERIFY(start->checklist == fullRecord());
    QVERIFY(start->operation.shownText.find("Robots: ") != std::string::npos);
}

void DialogsTest::aRefusalIsToldAsASentence() {
    DialogDesk desk(passedCanary());
    desk.desk.rejectWith = "The rollout has changed since this was shown.";
    QSignalSpy refused(&desk.controller, &widgets::RolloutController::refused);
    desk.controller.resume();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.front().front().toString(), QStringLiteral("The rollout has changed since this was shown."));
}

void DialogsTest::quittingWithoutARolloutAsksNothing() {
    DialogDesk desk(*support::sampleIdle());
    bool quit = false;
    desk.controller.askQuit([&] { quit = true; });
    QVERIFY(quit);
    DialogDesk running(passedCanary());
    bool quitRunning = false;
    running.controller.askQuit([&] { quitRunning = true; });
    QVERIFY(!quitRunning);
    running.later.fire();
    running.deed()->click();
    QVERIFY(quitRunning);
}

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
