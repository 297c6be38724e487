// What an open confirmation does when the world changes under it: it follows the figures, or closes itself off.
#include <QLabel>
#include <QTest>

#include "tests/widgets/shell/dialog_desk.h"

using namespace slipway;
using namespace slipway::support;

class DialogsFollowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangedRevisionClosesThePromoteDialogOff();
    void aChangedRevisionRefreshesTheRollbackDialog();
    void theRollbackDialogClosesOffWhenRollingBackIsNoLongerPossible();
    void thePromoteDialogShowsTheFiguresOfNow();
    void newFiguresLeaveTheDialogWhereItIs();
    void aPromoteThatWouldBeAnOverrideByNowClosesOff();
    void theStartDialogCountsTheRobotsOfNow();
    void theWaiverNamesWhomNobodyHasVerifiedByNow();
};

void DialogsFollowTest::aChangedRevisionClosesThePromoteDialogOff() {
    DialogDesk desk(passedCanary());
    desk.controller.askPromote();
    desk.later.fire();
    QVERIFY(desk.deed()->isEnabled());
    desk.change([](view::Snapshot& snapshot) {
        ++snapshot.rollout->revision;
        rollout::Decision decision;
        decision.reason = "Robot picker-007 was left out.";
        snapshot.rollout->decisions.push_back(decision);
    });
    QVERIFY(!desk.deed()->isEnabled());
    const auto* changed = desk.controller.openDialog()->findChild<QLabel*>(QStringLiteral("changed"));
    QVERIFY(changed->isVisible());
    QVERIFY(changed->text().contains(QStringLiteral("picker-007")));
    desk.deed()->click();
    QVERIFY(desk.desk.commands.empty());
    QCOMPARE(desk.controller.openDialog()->focusWidget(), desk.safe());
}

void DialogsFollowTest::aChangedRevisionRefreshesTheRollbackDialog() {
    DialogDesk desk(passedCanary());
    desk.controller.askRollBack();
    desk.later.fire();
    desk.change([](view::Snapshot& snapshot) {
        ++snapshot.rollout->revision;
        snapshot.rollout->targets = 77;
        snapshot.rollout->rollBack = {true, {}};
    });
    QVERIFY(desk.deed()->isEnabled());
    QVERIFY(desk.deed()->text().contains(QStringLiteral("77")));
    desk.deed()->click();
    const auto* back = desk.desk.last<rollout::RollBack>();
    QVERIFY(back);
    QVERIFY(!back->operation.expectedRevision.has_value());
    QVERIFY(back->operation.shownText.find("77") != std::string::npos);
}

void DialogsFollowTest::theRollbackDialogClosesOffWhenRollingBackIsNoLongerPossible() {
    DialogDesk desk(passedCanary());
    desk.controller.askRollBack();
    desk.later.fire();
    desk.change([](view::Snapshot& snapshot) {
        ++snapshot.rollout->revision;
        snapshot.rollout->rollBack = {false, "It is rolling back already."};
    });
    QVERIFY(!desk.deed()->isEnabled());
}

void DialogsFollowTest::thePromoteDialogShowsTheFiguresOfNow() {
    DialogDesk desk(passedCanary());
    desk.controller.askPromote();
    desk.later.fire();
    desk.change([](view::Snapshot& snapshot) {
        snapshot.at += std::chrono::seconds(1);
        auto& gate = snapshot.rollout->stages[snapshot.rollout->stage].gates.front();
        gate.value = 0.987;
        gate.reason.clear();
        snapshot.rollout->rollbackReady = 3;
    });
    QVERIFY(desk.deed()->isEnabled());
    const auto& shown = desk.controller.openDialog()->confirmation();
    QVERIFY2(valueOf(shown, QStringLiteral("Way back")).contains(QStringLiteral("3 of")), qPrintable(shown.shownText()));
    QVERIFY2(valueOf(shown, QStringLiteral("Success")).contains(QStringLiteral("98.7 %")), qPrintable(shown.shownText()));
    desk.deed()->click();
    QVERIFY(desk.desk.last<rollout::Promote>()->operation.shownText.find("98.7") != std::string::npos);
}

void DialogsFollowTest::newFiguresLeaveTheDialogWhereItIs() {
    DialogDesk desk(passedCanary());
    desk.window.show();
    desk.controller.askPromote();
    desk.later.fire();
    auto* dialog = desk.controller.openDialog();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    const int high = dialog->height();
    const QPoint deed = desk.deed()->mapToGlobal(QPoint());
    desk.change([](view::Snapshot& snapshot) {
        snapshot.at += std::chrono::seconds(1);
        snapshot.rollout->rollbackReady = 3;
    });
    QVERIFY(valueOf(dialog->confirmation(), QStringLiteral("Way back")).contains(QStringLiteral("3 of")));
    int facts = 0;
    for (const QLabel* label : dialog->findChildren<QLabel*>(QStringLiteral("factValue"))) facts += label->isVisible() ? 1 : 0;
    QCOMPARE(facts, static_cast<int>(dialog->confirmation().facts.size()));
    QCOMPARE(dialog->height(), high);
    QCOMPARE(desk.deed()->mapToGlobal(QPoint()), deed);
}

void DialogsFollowTest::aPromoteThatWouldBeAnOverrideByNowClosesOff() {
    DialogDesk desk(passedCanary());
    desk.controller.askPromote();
    desk.later.fire();
    desk.change([](view::Snapshot& snapshot) {
        snapshot.at += std::chrono::seconds(1);
        snapshot.rollout->promote = {false, "the success gate is inconclusive"};
        snapshot.rollout->promoteWithReason = {true, {}};
    });
    QVERIFY(desk.controller.openDialog()->isClosedOff());
    QVERIFY(!desk.deed()->isEnabled());
}

void DialogsFollowTest::theStartDialogCountsTheRobotsOfNow() {
    DialogDesk desk(*sampleFleet(10));
    desk.controller.askStart(demoPlan(), fullRecord());
    desk.later.fire();
    const QString before = valueOf(desk.controller.openDialog()->confirmation(), QStringLiteral("Robots"));
    desk.change([](view::Snapshot& snapshot) {
        snapshot.at += std::chrono::seconds(1);
        snapshot.robots.back().online = false;
    });
    const auto& shown = desk.controller.openDialog()->confirmation();
    QVERIFY(valueOf(shown, QStringLiteral("Robots")) != before);
    QVERIFY(valueOf(shown, QStringLiteral("Left out")).startsWith(QStringLiteral("1 robot")));
    QVERIFY(desk.deed()->isEnabled());
}

void DialogsFollowTest::theWaiverNamesWhomNobodyHasVerifiedByNow() {
    view::Snapshot snapshot = passedCanary();
    snapshot.rollout->status = rollout::RolloutStatus::rollingBack;
    auto& rollback = snapshot.rollout->rollback.emplace();
    for (const char* id : {"picker-001", "picker-002"}) {
        view::LedgerRow row;
        row.robot = RobotId(id);
        row.state = rollout::LedgerState::unreachable;
        rollback.ledger.push_back(row);
    }
    DialogDesk desk(snapshot);
    desk.controller.askWaive();
    desk.later.fire();
    desk.change([](view::Snapshot& next) {
        next.at += std::chrono::seconds(1);
        next.rollout->rollback->ledger.front().state = rollout::LedgerState::verified;
    });
    desk.line("reason")->setText(QStringLiteral("it stands in the workshop"));
    desk.deed()->click();
    const auto* waive = desk.desk.last<rollout::Waive>();
    QVERIFY(waive);
    QCOMPARE(waive->robots, std::vector<RobotId>{RobotId("picker-002")});
}

QTEST_MAIN(DialogsFollowTest)
#include "dialogs_follow_test.moc"
