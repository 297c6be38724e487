// Every page and dialog is drawn in light and dark at two sizes; none of its words may be cut off. With
// SLIPWAY_SCREENSHOT_DIR set the pictures are kept for a person to look at.
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QTest>

#include "core/plan/plan_json.h"
#include "tests/widgets/shell/desk_window.h"
#include "tests/widgets/shell/fitting.h"
#include "tests/widgets/shell/sample_history.h"
#include "widgets/charts/time_chart.h"
#include "widgets/shell/rollout_controller.h"
#include "widgets/theme/application_style.h"

using namespace slipway;

namespace {

QString demoPlan() { return QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/plans/canary-demo.json"); }
QString demoChecklist() { return QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/checklist/canary-demo.json"); }

void keep(const QPixmap& picture, const QString& name) {
    const QString directory = qEnvironmentVariable("SLIPWAY_SCREENSHOT_DIR");
    if (!directory.isEmpty()) QVERIFY(picture.save(QDir(directory).filePath(name + QStringLiteral(".png"))));
}

}  // namespace

class ScreensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageShowsAllItsWords_data();
    void everyPageShowsAllItsWords();
    void everyDialogShowsAllItsWords_data();
    void everyDialogShowsAllItsWords();
    void everyToolShowsAllItsWords_data();
    void everyToolShowsAllItsWords();

private:
    static void addLooks(const QStringList& screens);
    static void apply(const QString& theme);
};

void ScreensTest::addLooks(const QStringList& screens) {
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    for (const QString& screen : screens) {
        for (const char* theme : {"light", "dark"}) {
            for (const QSize size : {QSize(1280, 720), QSize(1600, 1000)}) {
                const QString name = QStringLiteral("%1-%2-%3").arg(screen, QLatin1String(theme)).arg(size.width());
                QTest::newRow(qPrintable(name)) << screen << QString::fromLatin1(theme) << size;
            }
        }
    }
}

void ScreensTest::apply(const QString& theme) {
    theme::applyStyle(*static_cast<QApplication*>(QCoreApplication::instance()), *theme::schemeChoice(theme));
}

void ScreensTest::everyPageShowsAllItsWords_data() {
    addLooks({"live", "rollback", "robots", "checklist", "plan", "history", "welcome", "mistakes"});
}

void ScreensTest::everyPageShowsAllItsWords() {
    QFETCH(QString, screen);
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    apply(theme);
    auto snapshot = support::sampleCanary();
    if (screen == QStringLiteral("welcome")) snapshot = support::sampleEmpty();
    if (screen == QStringLiteral("rollback")) snapshot = support::sampleRollback();
    support::DeskWindow desk(snapshot, screen != QStringLiteral("welcome"));
    support::addSampleHistory(desk.desk);
    desk.window->resize(size);
    desk.open();
    if (screen == QStringLiteral("mistakes")) {
        QVERIFY(!desk.window->openPlanFile(demoChecklist()));
    } else if (screen != QStringLiteral("welcome")) {
        QVERIFY(desk.window->openPlanFile(demoPlan()));
    }
    if (screen == QStringLiteral("checklist")) {
        QVERIFY(desk.window->openChecklistFile(demoChecklist()));
        int ticked = 0;
        for (auto* box : desk.window->findChildren<QCheckBox*>()) {
            if (box->isEnabled() && ticked++ % 3 != 2) box->click();
        }
    }
    if (const auto page = widgets::pageNamed(screen)) desk.window->showPage(*page);
    if (screen == QStringLiteral("welcome") || screen == QStringLiteral("rollback")) desk.window->showPage(widgets::Page::live);
    QCoreApplication::processEvents();
    for (auto* chart : desk.window->findChildren<charts::TimeChart*>()) {
        const bool fed = !chart->isVisible() || !snapshot->rollout || QTest::qWaitFor([&] { return chart->data().has_value(); });
        QVERIFY(fed);
        chart->flush();
    }
    keep(desk.window->grab(), QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(support::cutOff(*desk.window).isEmpty(), qPrintable(support::cutOff(*desk.window).join(QStringLiteral("; "))));
}

void ScreensTest::everyDialogShowsAllItsWords_data() {
    addLooks({"start", "startOverride", "promote", "promoteOverride", "pause", "rollBack", "waive", "quit", "closedOff"});
}

void ScreensTest::everyDialogShowsAllItsWords() {
    QFETCH(QString, screen);
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    if (size.width() > 1280) return;  // a dialog's size does not depend on the window's
    apply(theme);
    support::FakeDesk desk;
    desk.show(screen == QStringLiteral("waive") ? support::sampleRollback() : support::sampleCanary());
    desk.change([&](view::Snapshot& snapshot) {
        snapshot.rollout->promote.allowed = screen != QStringLiteral("promoteOverride");
        snapshot.rollout->promote.whyNot = "success has not been decided yet.";
    });
    support::ManualLater later;
    QWidget parent;
    widgets::RolloutController controller(desk, support::sampleNow, later.later(), &parent);
    controller.setSnapshot(desk.snapshot());
    const auto plan = plan::readPlanFile(demoPlan().toStdString());
    QVERIFY(plan.has_value());
    checklist::Record record;
    for (const auto& item : checklist::standardItems()) record.ticks.push_back({item.id, "mara", support::sampleNow(), "seen", {}});
    if (screen == QStringLiteral("startOverride")) record.ticks.resize(17);
    if (screen.startsWith(QStringLiteral("start"))) controller.askStart(*plan, record);
    if (screen.startsWith(QStringLiteral("promote")) || screen == QStringLiteral("closedOff")) controller.askPromote();
    if (screen == QStringLiteral("pause")) controller.askPause();
    if (screen == QStringLiteral("rollBack")) controller.askRollBack();
    if (screen == QStringLiteral("waive")) controller.askWaive();
    if (screen == QStringLiteral("quit")) controller.askQuit([] {});
    later.fire();
    if (screen == QStringLiteral("closedOff")) {
        desk.change([](view::Snapshot& snapshot) { ++snapshot.rollout->revision; });
        controller.setSnapshot(desk.snapshot());
    }
    QVERIFY(controller.openDialog());
    QCoreApplication::processEvents();
    keep(controller.openDialog()->grab(), QStringLiteral("dialog-%1-%2").arg(screen, theme));
    QVERIFY2(support::cutOff(*controller.openDialog()).isEmpty(),
             qPrintable(support::cutOff(*controller.openDialog()).join(QStringLiteral("; "))));
}

void ScreensTest::everyToolShowsAllItsWords_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("theme");
    const std::pair<const char*, const char*> tools[] = {{"action.settings", "settingsDialog"}, {"action.palette", "commandPalette"},
                                                         {"action.handOver", "handOverDialog"}, {"action.help", "helpWindow"},
                                                         {"action.about", "aboutDialog"},       {"action.shortcuts", "shortcutSheet"}};
    for (const auto& [action, tool] : tools) {
        for (const char* theme : {"light", "dark"})
            QTest::addRow("%s-%s", tool, theme) << QString::fromLatin1(action) << QString::fromLatin1(tool) << QString::fromLatin1(theme);
    }
}

void ScreensTest::everyToolShowsAllItsWords() {
    QFETCH(QString, action);
    QFETCH(QString, tool);
    QFETCH(QString, theme);
    apply(theme);
    support::DeskWindow desk(support::sampleCanary());
    support::addSampleHistory(desk.desk);
    desk.window->resize(1280, 720);
    desk.open();
    desk.window->findChild<QAction*>(action)->trigger();
    auto* shown = desk.window->findChild<QWidget*>(tool);
    QVERIFY(shown && shown->isVisible());
    QCoreApplication::processEvents();
    QVERIFY(shown->height() <= 720 && shown->width() <= 1280);
    keep(shown->grab(), QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(support::cutOff(*shown).isEmpty(), qPrintable(support::cutOff(*shown).join(QStringLiteral("; "))));
}

QTEST_MAIN(ScreensTest)
#include "screens_test.moc"
