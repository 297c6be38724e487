// The tray: the window hides in it and comes back, its menu asks as the window does, notifications tell what matters; and without a
// tray nothing of it shows.
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QMenu>
#include <QTest>

#include "tests/widgets/shell/desk_window.h"
#include "tests/widgets/shell/keyboard.h"
#include "widgets/theme/application_style.h"

using namespace slipway;
using support::DeskWindow;
using support::press;

namespace {

constexpr bool kTray = true;

QAction* entry(const DeskWindow& desk, const char* name) { return desk.tray.shown->findChild<QAction*>(QLatin1String(name)); }

void keepInTray(const DeskWindow& desk) {
    press(Qt::Key_Comma, Qt::ControlModifier);
    desk.window->findChild<QCheckBox*>(QStringLiteral("keepInTray"))->setChecked(true);
    desk.window->findChild<QAbstractButton*>(QStringLiteral("settingsOk"))->click();
}

void endRollout(DeskWindow& desk, rollout::RolloutStatus status) {
    desk.change([&](view::Snapshot& snapshot) {
        snapshot.rollout->status = status;
        snapshot.rollout->statusText = "It is over.";
        ++snapshot.rollout->revision;
    });
}

}  // namespace

class TrayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::applyStyle(*qApp, theme::SchemeChoice::light); }
    void cleanup() { QApplication::setQuitOnLastWindowClosed(true); }
    void withoutATrayNothingOfItShows();
    void closingHidesTheWindowWhenTheOperatorChoseSo();
    void quitEndsTheConsoleEvenThen();
    void theQuitDialogOffersTheTray();
    void theMenuAsksInTheWindow();
    void theEndOfARolloutIsToldOnce();
    void aRolloutThatWasOverAtTheStartIsNotTold();
    void aNewHighAlarmIsToldAlsoWhenMuted();
};

void TrayTest::withoutATrayNothingOfItShows() {
    DeskWindow desk(support::sampleCanary());
    desk.settings.setKeepInTray(true);
    desk.open();
    QVERIFY(!desk.tray.shown);
    endRollout(desk, rollout::RolloutStatus::rolledBack);
    QVERIFY(desk.tray.told.empty());
    DeskWindow running(support::sampleCanary());
    running.open();
    running.window->close();
    QVERIFY(running.dialog());
    QVERIFY(!running.dialog()->findChild<QAbstractButton*>(QStringLiteral("asideButton")));
    press(Qt::Key_Escape);
}

void TrayTest::closingHidesTheWindowWhenTheOperatorChoseSo() {
    DeskWindow desk(support::sampleCanary(), true, {}, kTray);
    desk.open();
    keepInTray(desk);
    QVERIFY(desk.settings.keepInTray());
    desk.window->close();
    QVERIFY(!desk.window->isVisible());
    QVERIFY(!desk.dialog());
    QVERIFY(!QApplication::quitOnLastWindowClosed());
    QCOMPARE(desk.tray.told.size(), std::size_t{1});
    Q_EMIT desk.tray.activated();
    QVERIFY(desk.window->isVisible());
    QVERIFY(QApplication::quitOnLastWindowClosed());
    desk.window->close();
    QCOMPARE(desk.tray.told.size(), std::size_t{1});
}

void TrayTest::quitEndsTheConsoleEvenThen() {
    DeskWindow desk(support::sampleIdle(), true, {}, kTray);
    desk.open();
    keepInTray(desk);
    desk.window->close();
    QVERIFY(!desk.window->isVisible());
    entry(desk, "tray.action.quit")->trigger();
    QVERIFY(!desk.window->isVisible());
    QVERIFY(QApplication::quitOnLastWindowClosed());
}

void TrayTest::theQuitDialogOffersTheTray() {
    DeskWindow desk(support::sampleCanary(), true, {}, kTray);
    desk.open();
    press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(desk.dialog());
    auto* aside = desk.dialog()->findChild<QAbstractButton*>(QStringLiteral("asideButton"));
    QVERIFY(aside && aside->isEnabled());
    aside->click();
    QVERIFY(!desk.window->isVisible());
    QVERIFY(!QApplication::quitOnLastWindowClosed());
    entry(desk, "tray.show")->trigger();
    QVERIFY(desk.window->isVisible());
    QVERIFY(!desk.dialog());
}

void TrayTest::theMenuAsksInTheWindow() {
    DeskWindow desk(support::sampleCanary(), true, {}, kTray);
    desk.open();
    keepInTray(desk);
    desk.window->close();
    entry(desk, "tray.action.rollBack")->trigger();
    QVERIFY(desk.window->isVisible());
    QVERIFY(desk.dialog());
    QCOMPARE(desk.dialog()->objectName(), QStringLiteral("rollBackDialog"));
    QVERIFY(desk.desk.commands.empty());
    press(Qt::Key_Escape);
    DeskWindow idle(support::sampleIdle(), true, {}, kTray);
    QVERIFY(!entry(idle, "tray.action.rollBack")->isEnabled());
    QVERIFY(!entry(idle, "tray.action.pause")->isEnabled());
}

void TrayTest::theEndOfARolloutIsToldOnce() {
    DeskWindow desk(support::sampleCanary(), true, {}, kTray);
    desk.open();
    desk.tray.told.clear();
    endRollout(desk, rollout::RolloutStatus::rolledBack);
    endRollout(desk, rollout::RolloutStatus::rolledBack);
    QCOMPARE(desk.tray.told.size(), std::size_t{1});
    QVERIFY(desk.tray.told.front().title.endsWith(QStringLiteral("Rolled back")));
    QCOMPARE(desk.tray.told.front().text, QStringLiteral("It is over."));
    QVERIFY(desk.tray.told.front().urgent);
}

void TrayTest::aRolloutThatWasOverAtTheStartIsNotTold() {
    DeskWindow desk(nullptr, true, {}, kTray);
    desk.open();
    view::Snapshot over = *support::sampleCanary();
    over.rollout->status = rollout::RolloutStatus::succeeded;
    over.alerts.clear();
    desk.change([&](view::Snapshot& snapshot) { snapshot = over; });
    for (const auto& told : desk.tray.told) QVERIFY2(!told.title.contains(QStringLiteral("Succeeded")), qPrintable(told.title));
}

void TrayTest::aNewHighAlarmIsToldAlsoWhenMuted() {
    DeskWindow desk(support::sampleIdle(), true, {}, kTray);
    desk.open();
    desk.window->findChild<QCheckBox*>(QStringLiteral("muteAlarms"))->setChecked(true);
    desk.tray.told.clear();
    const auto raise = [&](std::uint64_t id, rollout::AlertPriority priority, const char* text) {
        desk.change([&](view::Snapshot& snapshot) {
            snapshot.alerts.insert(snapshot.alerts.begin(), {id, priority, text, text, support::sampleNow()});
        });
    };
    raise(901, rollout::AlertPriority::medium, "less important");
    QVERIFY(desk.tray.told.empty());
    raise(902, rollout::AlertPriority::high, "the fleet fell silent");
    QCOMPARE(desk.tray.told.size(), std::size_t{1});
    QCOMPARE(desk.tray.told.front().text, QStringLiteral("the fleet fell silent"));
}

QTEST_MAIN(TrayTest)
#include "tray_test.moc"
