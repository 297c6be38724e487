// Two whole rollouts by keyboard alone over a fake desk, one committed and one rolled back.
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "core/plan/plan_json.h"
#include "tests/widgets/shell/desk_window.h"
#include "tests/widgets/shell/keyboard.h"
#include "tests/widgets/shell/plan_desk.h"
#include "widgets/checklist/checklist_page.h"

using namespace slipway;
using support::confirmByKeyboard;
using support::demoPath;
using support::DeskWindow;
using support::find;
using support::press;
using support::tabTo;
using support::type;

namespace {

/// Plays the engine: what each command would do to the snapshot.
class ScriptedEngine {
public:
    explicit ScriptedEngine(DeskWindow& desk) : m_desk(desk) {
        desk.desk.onCommand = [this](const rollout::Command& command) {
            if (const auto* start = std::get_if<rollout::StartRollout>(&command)) begin(*start);
            if (std::holds_alternative<rollout::Promote>(command)) promote();
            if (std::holds_alternative<rollout::Pause>(command)) setStatus(rollout::RolloutStatus::paused);
            if (std::holds_alternative<rollout::Resume>(command)) setStatus(rollout::RolloutStatus::running);
            if (std::holds_alternative<rollout::RollBack>(command)) setStatus(rollout::RolloutStatus::rolledBack);
        };
    }

private:
    void begin(const rollout::StartRollout& start) {
        m_desk.desk.change([&](view::Snapshot& snapshot) {
            view::RolloutView& made = snapshot.rollout.emplace();
            made.id = start.rollout;
            made.plan = start.plan;
            made.checklist = start.checklist;
            made.targets = 5;
            for (const plan::Stage& stage : start.plan.stages) {
                view::StageView view;
                view.name = stage.name;
                view.robotsShare = stage.robots.toDouble();
                view.quota = stage.quota;
                made.stages.push_back(view);
            }
        });
        setStatus(rollout::RolloutStatus::running);
    }
    void promote() {
        const auto& now = *m_desk.desk.snapshot()->rollout;
        if (now.stage + 1 == now.stages.size()) {
            setStatus(rollout::RolloutStatus::succeeded);
            return;
        }
        m_desk.desk.change([](view::Snapshot& snapshot) {
            ++snapshot.rollout->stage;
            ++snapshot.rollout->revision;
        });
    }
    void setStatus(rollout::RolloutStatus status) {
        m_desk.desk.change([&](view::Snapshot& snapshot) {
            view::RolloutView& now = *snapshot.rollout;
            now.status = status;
            ++now.revision;
            const bool running = status == rollout::RolloutStatus::running;
            const bool paused = status == rollout::RolloutStatus::paused;
            now.promote = {running, running ? "" : "It is not running."};
            now.promoteWithReason = {};
            now.pause = {running, running ? "" : "It is not running."};
            now.resume = {paused, paused ? "" : "It is not paused."};
            now.rollBack = {running || paused, running || paused ? "" : "The rollout is over."};
        });
    }

    DeskWindow& m_desk;
};

/// Tabs through the checklist page and does every item: space, a note, on to the next.
bool tickEverything(DeskWindow& desk) {
    for (const auto& item : checklist::standardItems()) {
        const QString id = QString::fromStdString(item.id);
        const auto* box = desk.window->findChild<QCheckBox*>(QStringLiteral("check.%1").arg(id));
        if (!box || !box->isEnabled()) continue;
        if (!tabTo(box->objectName())) return false;
        press(Qt::Key_Space);
        if (!tabTo(QStringLiteral("note.%1").arg(id))) return false;
        type(QStringLiteral("seen in the lab report"));
    }
    return true;
}

/// Open plan, checklist, start: what every rollout begins with.
void startByKeyboard(DeskWindow& desk) {
    press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(support::chooseFile(demoPath()));
    QTRY_VERIFY(desk.window->openPlan().has_value());
    QVERIFY(desk.window->page() == widgets::Page::plan);
    press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(desk.window->page() == widgets::Page::checklist);
    QVERIFY(tickEverything(desk));
    QCOMPARE(find<QLabel>(desk, "checklistCounter")->text(), QStringLiteral("24 of 24 done"));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.dialog());
    QVERIFY(tabTo(QStringLiteral("typedName")));
    type(QStringLiteral("demo"));
    QVERIFY(confirmByKeyboard(desk));
    const auto* start = desk.desk.last<rollout::StartRollout>();
    QVERIFY(start);
    QVERIFY(checklist::openItems(start->checklist).empty());
    press(Qt::Key_1, Qt::ControlModifier);
}

}  // namespace

class KeyboardRolloutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeRolloutGoesByKeyboardAlone();
    void aRollbackGoesByKeyboardAlone();
};

void KeyboardRolloutTest::aWholeRolloutGoesByKeyboardAlone() {
    DeskWindow desk(support::sampleFleet(100));
    const ScriptedEngine engine(desk);
    desk.open();
    startByKeyboard(desk);
    for (int stage = 1; stage <= 4; ++stage) {
        QCOMPARE(desk.desk.snapshot()->rollout->stage, static_cast<std::size_t>(stage - 1));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(confirmByKeyboard(desk));
        QVERIFY(desk.desk.last<rollout::Promote>());
    }
    QVERIFY(desk.desk.snapshot()->rollout->status == rollout::RolloutStatus::succeeded);
    QVERIFY(find<QLabel>(desk, "stripStage")->text().startsWith(QStringLiteral("Succeeded")));
    QVERIFY(!find<QPushButton>(desk, "rollBackButton")->isEnabled());
}

void KeyboardRolloutTest::aRollbackGoesByKeyboardAlone() {
    DeskWindow desk(support::sampleFleet(100));
    const ScriptedEngine engine(desk);
    desk.open();
    startByKeyboard(desk);
    press(Qt::Key_Space);
    QVERIFY(desk.dialog());
    QCOMPARE(desk.dialog()->objectName(), QStringLiteral("pauseDialog"));
    press(Qt::Key_Return);
    desk.window->pull();
    QVERIFY(desk.desk.last<rollout::Pause>());
    QCOMPARE(find<QPushButton>(desk, "pauseButton")->text(), QStringLiteral("R&esume"));
    press(Qt::Key_Space);
    desk.window->pull();
    QVERIFY(desk.desk.last<rollout::Resume>());
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.dialog());
    QCOMPARE(desk.dialog()->objectName(), QStringLiteral("rollBackDialog"));
    QVERIFY(confirmByKeyboard(desk));
    QVERIFY(desk.desk.last<rollout::RollBack>());
    QVERIFY(desk.desk.snapshot()->rollout->status == rollout::RolloutStatus::rolledBack);
    QVERIFY(find<QLabel>(desk, "stripStage")->text().startsWith(QStringLiteral("Rolled back")));
}

QTEST_MAIN(KeyboardRolloutTest)
#include "keyboard_rollout_test.moc"
