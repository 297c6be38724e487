// The rollback drill on the Checklist page: what the button needs, what the dialog says, which command comes out, and how
// progress and result read.
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <algorithm>

#include "tests/support/sample_snapshot.h"
#include "tests/widgets/shell/desk_window.h"
#include "widgets/checklist/drill_panel.h"

using namespace slipway;
using widgets::DrillPanel;

namespace {

view::Snapshot drillable(int robots) {
    view::Snapshot snapshot;
    snapshot.drill.baseline = fleet::Model{{"grasp", "v23", std::string(64, 'a')}, 1000, ""};
    for (int i = 0; i < robots; ++i) {
        view::RobotView robot;
        robot.id = RobotId("robot-" + std::to_string(i));
        robot.site = "north";
        snapshot.robots.push_back(robot);
        snapshot.drill.candidates.push_back(robot.id);
    }
    return snapshot;
}

struct Desk {
    support::FakeDesk desk;
    support::ManualLater later;
    QWidget window;
    DrillPanel panel{desk, later.later(), &window};

    explicit Desk(const view::Snapshot& snapshot) {
        panel.setWho(QStringLiteral("mara"));
        show(snapshot);
    }
    void show(const view::Snapshot& snapshot) {
        desk.change([&](view::Snapshot& next) { next = snapshot; });
        panel.setSnapshot(desk.snapshot());
    }
    QPushButton* button() { return panel.findChild<QPushButton*>(QStringLiteral("drillStart")); }
    QString state() { return panel.findChild<QLabel*>(QStringLiteral("drillState"))->text(); }
    widgets::ConfirmDialog* dialog() { return window.findChild<widgets::ConfirmDialog*>(QStringLiteral("drillDialog")); }
    void confirm() {
        later.fire();
        dialog()->findChild<QPushButton*>(QStringLiteral("deedButton"))->click();
    }
};

}  // namespace

class DrillPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theButtonNeedsAPlanANameAndARobot();
    void threeRobotsAreUsualAndTheNumberCanBeChanged();
    void aRefusalIsShownAsItStands();
    void progressAndResultsAreSaid();
};

void DrillPanelTest::theButtonNeedsAPlanANameAndARobot() {
    Desk desk(drillable(2));
    QVERIFY(desk.button()->isEnabled());
    desk.panel.setWho(QString());
    QVERIFY(!desk.button()->isEnabled());
    desk.panel.setWho(QStringLiteral("mara"));
    desk.show(drillable(0));
    QVERIFY(!desk.button()->isEnabled());
    auto running = drillable(2);
    running.drill.running = true;
    desk.show(running);
    QVERIFY(!desk.button()->isEnabled());
    desk.panel.ask();
    QVERIFY(desk.dialog() == nullptr);
    desk.show(view::Snapshot{});
    QVERIFY(!desk.button()->isEnabled());
    QVERIFY(!desk.button()->toolTip().isEmpty());
}

void DrillPanelTest::threeRobotsAreUsualAndTheNumberCanBeChanged() {
    Desk desk(drillable(6));
    desk.button()->click();
    QVERIFY(desk.dialog() != nullptr);
    auto* number = desk.dialog()->findChild<QSpinBox*>(QStringLiteral("drillRobots"));
    QCOMPARE(number->value(), 3);
    QCOMPARE(number->maximum(), 6);
    QVERIFY(desk.dialog()->shownText().contains(QStringLiteral("robot-2 (north)")));
    QVERIFY(!desk.dialog()->shownText().contains(QStringLiteral("robot-3")));
    number->setValue(4);
    QVERIFY(desk.dialog()->shownText().contains(QStringLiteral("robot-3 (north)")));
    desk.show(drillable(1));  // the dialog keeps to what it showed
    desk.confirm();
    QCOMPARE(desk.desk.commands.size(), std::size_t{1});
    const auto* command = desk.desk.last<rollout::StartDrill>();
    QVERIFY(command != nullptr);
    QCOMPARE(command->robots.size(), std::size_t{4});
    QCOMPARE(command->baseline.ref.version, std::string("v23"));
    QCOMPARE(command->operation.who, std::string("mara"));
    QVERIFY(!command->operation.id.empty());
    QVERIFY(command->operation.shownText.find("robot-3") != std::string::npos);
}

void DrillPanelTest::aRefusalIsShownAsItStands() {
    Desk desk(drillable(2));
    desk.desk.rejectWith = "robot-0 is <b>offline</b>";
    desk.button()->click();
    desk.confirm();
    QVERIFY(desk.state().contains(QStringLiteral("robot-0 is <b>offline</b>")));
    QVERIFY(desk.button()->isEnabled());
}

void DrillPanelTest::progressAndResultsAreSaid() {
    view::DrillView drill;
    const auto zone = widgets::TimeZone::utc;
    const QString none = widgets::drillSentence(drill, zone);
    drill.running = true;
    drill.answered = 2;
    drill.robots = 3;
    QVERIFY(widgets::drillSentence(drill, zone).contains(QStringLiteral("2 of 3")));
    drill.running = false;
    drill.last = view::DrillResult{support::sampleNow(), "mara", rollout::DrillEnd::answered, {}, 3, 3, 3, Milliseconds(2300),
                                   Milliseconds(1200),   {}};
    const QString result = widgets::drillSentence(drill, zone);
    QVERIFY(result != none);
    QVERIFY(result.contains(QStringLiteral("2.3 s")));
    QVERIFY(result.contains(QStringLiteral("1.2 s")));
    drill.last->end = rollout::DrillEnd::outOfTime;
    drill.last->answered = 2;
    drill.last->silent = {RobotId("robot-9")};
    QVERIFY(widgets::drillSentence(drill, zone).contains(QStringLiteral("robot-9")));
    drill.last->end = rollout::DrillEnd::interrupted;
    drill.last->why = "rollout-2 needs robot-9";
    QVERIFY(widgets::drillSentence(drill, zone).contains(QStringLiteral("rollout-2 needs robot-9")));
}

QTEST_MAIN(DrillPanelTest)
#include "drill_panel_test.moc"
