// The whole console with its real engine, real sockets and simulated robots in a process of their own, driven by
// the keyboard alone: one rollout to the commit, one rolled back by the operator.
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "app/console/engine.h"
#include "app/console/host_desk.h"
#include "core/plan/plan_json.h"
#include "core/rollout/state.h"
#include "tests/widgets/shell/keyboard.h"
#include "widgets/shell/main_window.h"

using namespace slipway;
using support::press;
using support::tabTo;
using support::type;

namespace {

constexpr int kRobots = 20;
constexpr int kPatience = 60'000;  // milliseconds; a condition that never comes fails the test

/// The demo plan with small quotas, no soak and every step asked of the operator.
QString writeQuickPlan(const QTemporaryDir& directory) {
    auto plan = plan::readPlanFile(SLIPWAY_SOURCE_DIR "/resources/plans/canary-demo.json");
    if (!plan) return {};
    std::int64_t quota = 20;
    for (plan::Stage& stage : plan->stages) {
        stage.quota = quota;
        stage.soak = Seconds(0);
        stage.onPass = plan::OnPass::ask;
        stage.gates.success->method = plan::GateMethod::threshold;
        stage.gates.errors->method = plan::GateMethod::threshold;
        stage.gates.errors->bad = Ratio::fromDouble(0.2);
        if (stage.gates.latency) stage.gates.latency->leastTasks = 1;
        quota *= 2;
    }
    const QString path = directory.filePath(QStringLiteral("quick.json"));
    QFile file(path);
    const std::string text = plan::writePlan(*plan);
    return file.open(QIODevice::WriteOnly) && file.write(text.data(), static_cast<qint64>(text.size())) > 0 ? path : QString();
}

/// Everything main() puts together, and a fleet beside it.
struct Console {
    QTemporaryDir directory;
    std::unique_ptr<console::Engine> engine;
    std::unique_ptr<console::HostDesk> desk;
    widgets::Settings settings;
    std::unique_ptr<widgets::MainWindow> window;
    QProcess fleet;

    Console() {
        console::ConsoleOptions options;
        options.data = directory.filePath(QStringLiteral("data"));
        options.listen = QStringLiteral("127.0.0.1:0");
        options.acceptAnyRobot = true;
        auto started = console::Engine::start(options, Seconds(20));
        if (!started) {
            qWarning("%s", describe(started.error()).c_str());
            return;
        }
        engine = std::move(*started);
        desk = std::make_unique<console::HostDesk>(engine->host());
        widgets::WindowOptions look;
        look.who = QStringLiteral("mara");
        look.anyRobot = true;
        look.now = [] { return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()); };
        look.later = widgets::qtLater();
        window = std::make_unique<widgets::MainWindow>(*desk, settings, look);
        window->show();
        window->activateWindow();
    }

    ~Console() {
        fleet.terminate();
        fleet.waitForFinished(5'000);
        window.reset();
        if (engine) engine->stop();
    }

    void startFleet() {
        const QString url = QString::fromStdString(desk->snapshot()->listening);
        fleet.start(QStringLiteral(SLIPWAY_FLEETSIM),
                    {QStringLiteral("--url"), url, QStringLiteral("--robots"), QString::number(kRobots), QStringLiteral("--task-seconds"),
                     QStringLiteral("0.05"), QStringLiteral("--baseline-success"), QStringLiteral("0.99"),
                     QStringLiteral("--candidate-success"), QStringLiteral("0.99"), QStringLiteral("--latency-ms"), QStringLiteral("20"),
                     QStringLiteral("--seed"), QStringLiteral("7"), QStringLiteral("--quiet")});
    }

    [[nodiscard]] const view::RolloutView* rollout() const {
        m_seen = desk->snapshot();
        return m_seen && m_seen->rollout ? &*m_seen->rollout : nullptr;
    }
    [[nodiscard]] bool isStatus(rollout::RolloutStatus status) const {
        const auto* now = rollout();
        return now && now->status == status;
    }
    [[nodiscard]] bool enabled(const char* button) const { return window->findChild<QPushButton*>(QLatin1String(button))->isEnabled(); }
    [[nodiscard]] widgets::ConfirmDialog* dialog() const {
        for (auto* dialog : window->findChildren<widgets::ConfirmDialog*>()) {
            if (dialog->isVisible()) return dialog;
        }
        return nullptr;
    }

private:
    mutable std::shared_ptr<const view::Snapshot> m_seen;
};

void tickEverything(Console& console) {
    for (const auto& item : checklist::standardItems()) {
        const QString id = QString::fromStdString(item.id);
        const auto* box = console.window->findChild<QCheckBox*>(QStringLiteral("check.%1").arg(id));
        QVERIFY(box);
        if (!box->isEnabled()) continue;
        QVERIFY(tabTo(box->objectName()));
        press(Qt::Key_Space);
        QVERIFY(tabTo(QStringLiteral("note.%1").arg(id)));
        type(QStringLiteral("seen in the lab report"));
    }
}

/// Waits until the deed of that dialog is alive, goes to it by Tab and presses Return.
void confirm(Console& console, const char* dialogName) {
    QTRY_VERIFY(console.dialog());
    QCOMPARE(console.dialog()->objectName(), QLatin1String(dialogName));
    const auto* deed = console.dialog()->findChild<QPushButton*>(QStringLiteral("deedButton"));
    QTRY_VERIFY_WITH_TIMEOUT(deed->isEnabled(), kPatience);
    QVERIFY(tabTo(QStringLiteral("deedButton")));
    press(Qt::Key_Return);
}

void startRollout(Console& console) {
    QVERIFY(console.window);
    QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(console.desk->snapshot() && !console.desk->snapshot()->listening.empty(), kPatience);
    console.startFleet();
    QTRY_COMPARE_WITH_TIMEOUT(console.desk->snapshot()->online, std::int64_t{kRobots}, kPatience);
    const QString plan = writeQuickPlan(console.directory);
    QVERIFY(!plan.isEmpty());
    press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(support::chooseFile(plan));
    QTRY_VERIFY(console.window->openPlan().has_value());
    // Automatic items tick themselves once the engine has looked at the plan.
    QTRY_VERIFY_WITH_TIMEOUT(!console.desk->snapshot()->findings.empty(), kPatience);
    press(Qt::Key_3, Qt::ControlModifier);
    tickEverything(console);
    QTRY_COMPARE(console.window->findChild<QLabel*>(QStringLiteral("checklistCounter"))->text(), QStringLiteral("24 of 24 done"));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    confirm(console, "startDialog");
    QTRY_VERIFY_WITH_TIMEOUT(console.isStatus(rollout::RolloutStatus::running), kPatience);
    press(Qt::Key_1, Qt::ControlModifier);
}

/// One stage forward by keyboard; the last one starts the commit. News may close the dialog off before it is
/// confirmed: then, as it says, a person closes it and looks again.
void promote(Console& console) {
    constexpr int kMostLooks = 10;
    const std::size_t stage = console.rollout()->stage;
    const auto gone = [&] {
        return console.rollout()->stage != stage || console.isStatus(rollout::RolloutStatus::committing) ||
               console.isStatus(rollout::RolloutStatus::succeeded);
    };
    for (int look = 0; look < kMostLooks && !gone(); ++look) {
        QTRY_VERIFY_WITH_TIMEOUT(console.enabled("promoteButton") && console.rollout()->promote.allowed, kPatience);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(console.dialog());
        const auto* dialog = console.dialog();
        QCOMPARE(dialog->objectName(), QStringLiteral("promoteDialog"));
        const auto* deed = dialog->findChild<QPushButton*>(QStringLiteral("deedButton"));
        QTRY_VERIFY_WITH_TIMEOUT(deed->isEnabled() || dialog->isClosedOff(), kPatience);
        if (dialog->isClosedOff()) {
            press(Qt::Key_Escape);
            QTRY_VERIFY(!console.dialog());
            continue;
        }
        QVERIFY(tabTo(QStringLiteral("deedButton")));
        press(Qt::Key_Return);
        QTRY_VERIFY(!console.dialog());
        // The engine may still refuse what changed in this very moment; then the notice says so and we look again.
        if (QTest::qWaitFor(gone)) return;
    }
    QVERIFY(gone());
}

}  // namespace

class ConsoleRolloutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRolloutIsCommittedByKeyboardAlone();
    void aRolloutIsRolledBackByKeyboardAlone();
    void aDrillMeasuresTheWayBackAndTicksItsItem();
};

void ConsoleRolloutTest::aRolloutIsCommittedByKeyboardAlone() {
    Console console;
    startRollout(console);
    for (int stage = 0; stage < 4 && !QTest::currentTestFailed(); ++stage) promote(console);
    QTRY_VERIFY_WITH_TIMEOUT(console.isStatus(rollout::RolloutStatus::succeeded), kPatience);
    QCOMPARE(console.rollout()->committed, std::int64_t{kRobots});
    for (const view::RobotView& robot : console.desk->snapshot()->robots) QCOMPARE(robot.model.version, std::string("v24"));
    press(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(console.window->findChild<QLabel*>(QStringLiteral("pastTitle"))->text().endsWith(QStringLiteral("Succeeded")));
}

void ConsoleRolloutTest::aRolloutIsRolledBackByKeyboardAlone() {
    Console console;
    startRollout(console);
    promote(console);
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    confirm(console, "rollBackDialog");
    QTRY_VERIFY_WITH_TIMEOUT(console.isStatus(rollout::RolloutStatus::rolledBack), kPatience);
    for (const view::RobotView& robot : console.desk->snapshot()->robots) QCOMPARE(robot.model.version, std::string("v23"));
}

void ConsoleRolloutTest::aDrillMeasuresTheWayBackAndTicksItsItem() {
    Console console;
    QVERIFY(console.window);
    QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(console.desk->snapshot() && !console.desk->snapshot()->listening.empty(), kPatience);
    console.startFleet();
    QTRY_COMPARE_WITH_TIMEOUT(console.desk->snapshot()->online, std::int64_t{kRobots}, kPatience);
    QVERIFY(console.window->openPlanFile(writeQuickPlan(console.directory)));
    press(Qt::Key_3, Qt::ControlModifier);
    auto* start = console.window->findChild<QPushButton*>(QStringLiteral("drillStart"));
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), kPatience);
    const auto* item = console.window->findChild<QCheckBox*>(QStringLiteral("check.monitoring.rollback-time"));
    QVERIFY(!item->isChecked());
    QVERIFY(tabTo(QStringLiteral("drillStart")));
    press(Qt::Key_Space);
    confirm(console, "drillDialog");
    QTRY_VERIFY_WITH_TIMEOUT(console.desk->snapshot()->drill.last.has_value(), kPatience);
    const auto result = *console.desk->snapshot()->drill.last;
    QCOMPARE(result.end, rollout::DrillEnd::answered);
    QCOMPARE(result.measured, std::int64_t{3});
    QVERIFY(*result.slowest >= Milliseconds(200));  // the fleet takes 0.3 s for a load
    QTRY_VERIFY_WITH_TIMEOUT(item->isChecked(), kPatience);
    QVERIFY(console.window->findChild<QLabel*>(QStringLiteral("drillState"))->text().startsWith(QStringLiteral("Last drill")));
    for (const view::RobotView& robot : console.desk->snapshot()->robots) QCOMPARE(robot.model.version, std::string("v23"));
}

QTEST_MAIN(ConsoleRolloutTest)
#include "console_rollout_test.moc"
