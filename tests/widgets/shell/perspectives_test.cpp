// Operate, Plan and Review: each keeps its docks and its page, over a restart too; alarms that wait and the bar of actions never vanish.
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include "tests/widgets/shell/desk_window.h"
#include "tests/widgets/shell/keyboard.h"

using namespace slipway;
using support::DeskWindow;
using support::press;
using support::type;
using widgets::Page;
using widgets::Perspective;

namespace {

template <class W>
W* find(const DeskWindow& desk, const char* name) {
    return desk.window->findChild<W*>(QLatin1String(name));
}

bool shows(const DeskWindow& desk, const char* dock) { return find<QDockWidget>(desk, dock)->isVisible(); }

void setShown(const DeskWindow& desk, const char* dock, bool shown) { find<QDockWidget>(desk, dock)->setVisible(shown); }

QAction* action(const DeskWindow& desk, const char* name) { return find<QAction>(desk, name); }

void raiseAlarm(DeskWindow& desk) {
    desk.change([](view::Snapshot& snapshot) {
        view::AlertView alert;
        alert.cause = "gate-failed";
        alert.text = "The success gate failed.";
        snapshot.alerts.push_back(alert);
    });
}

}  // namespace

class PerspectivesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysSwitchDocksAndPage();
    void eachKeepsItsOwnDocksAndPage();
    void goingToAPageLeavesTheDocksAlone();
    void aForeignPageDoesNotBecomeThePageOfAPerspective();
    void thePresentOneChosenAgainShowsItsPage();
    void allIsKeptForTheNextWindow();
    void resetGivesTheDeliveredLayoutOfThePresentOne();
    void theLayoutOfAnOlderConsoleBecomesThatOfOperating();
    void aLayoutThatIsNoneIsReplacedByTheDelivered();
    void alarmsThatWaitStayOpenAndAreNotKept();
    void acknowledgedAlarmsGoWithTheirPerspective();
    void stripAndBarAreAlwaysThere();
    void theCommandPaletteSwitches();
    void theMenuMarksThePresentOne();
};

void PerspectivesTest::keysSwitchDocksAndPage() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    QVERIFY(shows(desk, "sideDock") && shows(desk, "inspectorDock"));
    QCOMPARE(desk.window->page(), Page::live);
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(desk.window->page(), Page::plan);
    QVERIFY(!shows(desk, "sideDock") && !shows(desk, "inspectorDock"));
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(desk.window->page(), Page::history);
    QVERIFY(!shows(desk, "sideDock") && !shows(desk, "inspectorDock"));
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(desk.window->page(), Page::live);
    QVERIFY(shows(desk, "sideDock") && shows(desk, "inspectorDock"));
}

void PerspectivesTest::eachKeepsItsOwnDocksAndPage() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    press(Qt::Key_2, Qt::ControlModifier);
    setShown(desk, "inspectorDock", false);
    press(Qt::Key_3, Qt::AltModifier);
    press(Qt::Key_6, Qt::ControlModifier);
    setShown(desk, "sideDock", true);
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(desk.window->page(), Page::robots);
    QVERIFY(shows(desk, "sideDock") && !shows(desk, "inspectorDock"));
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(desk.window->page(), Page::investigate);
    QVERIFY(shows(desk, "sideDock") && !shows(desk, "inspectorDock"));
}

void PerspectivesTest::goingToAPageLeavesTheDocksAlone() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(desk.window->page(), Page::plan);
    QVERIFY(shows(desk, "sideDock") && shows(desk, "inspectorDock"));
    QVERIFY(action(desk, "action.perspectiveOperate")->isChecked());
    press(Qt::Key_2, Qt::AltModifier);
    find<QTabWidget>(desk, "pages")->setCurrentIndex(0);
    QVERIFY(!shows(desk, "sideDock"));
    QVERIFY(action(desk, "action.perspectivePlan")->isChecked());
}

void PerspectivesTest::aForeignPageDoesNotBecomeThePageOfAPerspective() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_5, Qt::ControlModifier);
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(desk.window->page(), Page::checklist);
}

void PerspectivesTest::thePresentOneChosenAgainShowsItsPage() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    press(Qt::Key_5, Qt::ControlModifier);
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(desk.window->page(), Page::live);
    QVERIFY(action(desk, "action.perspectiveOperate")->isChecked());
}

void PerspectivesTest::allIsKeptForTheNextWindow() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    press(Qt::Key_2, Qt::ControlModifier);
    setShown(desk, "sideDock", false);
    press(Qt::Key_3, Qt::AltModifier);
    press(Qt::Key_6, Qt::ControlModifier);
    setShown(desk, "inspectorDock", true);
    QVERIFY(desk.window->close());
    desk.makeWindow();
    desk.open();
    QCOMPARE(desk.window->page(), Page::investigate);
    QVERIFY(!shows(desk, "sideDock") && shows(desk, "inspectorDock"));
    QVERIFY(action(desk, "action.perspectiveReview")->isChecked());
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(desk.window->page(), Page::robots);
    QVERIFY(!shows(desk, "sideDock") && shows(desk, "inspectorDock"));
}

void PerspectivesTest::resetGivesTheDeliveredLayoutOfThePresentOne() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    const int side = find<QDockWidget>(desk, "sideDock")->width();
    setShown(desk, "sideDock", false);
    find<QDockWidget>(desk, "inspectorDock")->setFloating(true);
    action(desk, "action.resetLayout")->trigger();
    QVERIFY(shows(desk, "sideDock") && shows(desk, "inspectorDock"));
    QVERIFY(!find<QDockWidget>(desk, "inspectorDock")->isFloating());
    QCOMPARE(desk.window->dockWidgetArea(find<QDockWidget>(desk, "inspectorDock")), Qt::RightDockWidgetArea);
    QTRY_COMPARE(find<QDockWidget>(desk, "sideDock")->width(), side);
    press(Qt::Key_2, Qt::AltModifier);
    setShown(desk, "inspectorDock", true);
    action(desk, "action.resetLayout")->trigger();
    QVERIFY(!shows(desk, "sideDock") && !shows(desk, "inspectorDock"));
    QCOMPARE(desk.window->page(), Page::plan);
}

void PerspectivesTest::theLayoutOfAnOlderConsoleBecomesThatOfOperating() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    setShown(desk, "inspectorDock", false);
    setShown(desk, "alarmsDock", true);
    const QByteArray old = desk.window->saveState();
    desk.settings = widgets::Settings();
    desk.settings.setLayout(Perspective::operate, old);  // under the key that the older one used
    desk.makeWindow();
    desk.open();
    QCOMPARE(desk.window->page(), Page::live);
    QVERIFY(shows(desk, "sideDock") && !shows(desk, "inspectorDock") && shows(desk, "alarmsDock"));
    press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(!shows(desk, "sideDock"));
}

void PerspectivesTest::aLayoutThatIsNoneIsReplacedByTheDelivered() {
    DeskWindow desk(support::sampleIdle());
    desk.settings.setLayout(Perspective::operate, "not a layout");
    desk.settings.setLayout(Perspective::plan, QByteArray("\x01\x00\xff", 3));
    desk.settings.setPerspectivePage(Perspective::operate, QStringLiteral("history"));
    desk.settings.setPerspectivePage(Perspective::review, QStringLiteral("nowhere"));
    desk.makeWindow();
    desk.open();
    QCOMPARE(desk.window->page(), Page::live);
    QVERIFY(shows(desk, "sideDock") && shows(desk, "inspectorDock"));
    press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(!shows(desk, "sideDock"));
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(desk.window->page(), Page::history);
}

void PerspectivesTest::alarmsThatWaitStayOpenAndAreNotKept() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    raiseAlarm(desk);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shows(desk, "alarmsDock"));
    press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(shows(desk, "alarmsDock"));
    action(desk, "action.resetLayout")->trigger();
    QVERIFY(shows(desk, "alarmsDock"));
    press(Qt::Key_3, Qt::AltModifier);
    QVERIFY(shows(desk, "alarmsDock"));
    press(Qt::Key_1, Qt::AltModifier);
    find<QDockWidget>(desk, "alarmsDock")->close();
    // Nobody asked for them in Plan: they were lent to it.
    press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(!shows(desk, "alarmsDock"));
}

void PerspectivesTest::acknowledgedAlarmsGoWithTheirPerspective() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    raiseAlarm(desk);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    find<QPushButton>(desk, "acknowledgeAllButton")->click();
    press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(!shows(desk, "alarmsDock"));
    press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(shows(desk, "alarmsDock"));
}

void PerspectivesTest::stripAndBarAreAlwaysThere() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        press(key, Qt::AltModifier);
        for (const char* name : {"statusStrip", "actionBar", "rollBackButton", "stripAlarms"})
            QVERIFY2(find<QWidget>(desk, name) && find<QWidget>(desk, name)->isVisible(), name);
        QCOMPARE(find<QTabWidget>(desk, "pages")->count(), 6);
    }
}

void PerspectivesTest::theCommandPaletteSwitches() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("perspective review"));
    press(Qt::Key_Return);
    QTRY_COMPARE(desk.window->page(), Page::history);
    QVERIFY(action(desk, "action.perspectiveReview")->isChecked());
}

void PerspectivesTest::theMenuMarksThePresentOne() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    press(Qt::Key_3, Qt::AltModifier);
    QStringList marked;
    for (const char* name : {"action.perspectiveOperate", "action.perspectivePlan", "action.perspectiveReview"}) {
        const QAction* one = action(desk, name);
        QVERIFY(one->isCheckable() && one->actionGroup()->isExclusive());
        if (one->isChecked()) marked << one->objectName();
    }
    QCOMPARE(marked, QStringList{QStringLiteral("action.perspectiveReview")});
}

QTEST_MAIN(PerspectivesTest)
#include "perspectives_test.moc"
