#include "app/console/album_poses.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QSpinBox>
#include <QTabWidget>
#include <array>

#include "widgets/shell/rollout_controller.h"

namespace slipway::console {

namespace {

using widgets::MainWindow;
using widgets::Page;

bool asItIs(MainWindow& /*window*/) { return true; }

bool showTab(const MainWindow& window, const char* tabs, int tab) {
    auto* found = window.findChild<QTabWidget*>(QLatin1String(tabs));
    if (!found || !found->isVisibleTo(&window) || !found->isTabVisible(tab) || !found->isTabEnabled(tab)) return false;
    found->setCurrentIndex(tab);
    return true;
}

/// A page with tabs has one to begin with, or says why it has none.
template <int tab>
bool planTab(MainWindow& window) {
    return showTab(window, "planTabs", tab) || tab == 0;
}
template <int tab>
bool pastTab(MainWindow& window) {
    return showTab(window, "pastTabs", tab) || tab == 0;
}
template <int tab>
bool investigateTab(MainWindow& window) {
    return showTab(window, "investigateTabs", tab) || tab == 0;
}

bool press(const MainWindow& window, const char* name) {
    if (auto* button = window.findChild<QAbstractButton*>(QLatin1String(name))) {
        if (!button->isEnabled() || !button->isVisibleTo(&window)) return false;
        button->click();
        return true;
    }
    auto* action = window.findChild<QAction*>(QLatin1String(name));
    if (!action || !action->isEnabled()) return false;
    action->trigger();
    return true;
}

/// For what lasts: a plan that was rehearsed for one picture is rehearsed for the next.
bool pressOnce(MainWindow& window, const char* name) {
    if (window.property(name).toBool()) return true;
    window.setProperty(name, true);
    return press(window, name);
}

/// Few runs: the picture is of what they look like, not of what they say.
bool rehearsed(MainWindow& window) {
    auto* runs = window.findChild<QSpinBox*>(QStringLiteral("planRehearsalRuns"));
    if (!runs || !planTab<3>(window)) return false;
    if (runs->isEnabled()) runs->setValue(40);
    return pressOnce(window, "planRehearsalButton");
}
bool compared(MainWindow& window) { return planTab<4>(window) && pressOnce(window, "planCompareSample.canary.json"); }

bool alarms(MainWindow& window) {
    auto* dock = window.findChild<QDockWidget*>(QStringLiteral("alarmsDock"));
    if (dock) dock->show();
    return dock != nullptr;
}

constexpr char kGates[] = "gatesPanel";
constexpr char kDisagreements[] = "disagreementsPanel";
constexpr char kLedger[] = "ledgerPanel";

/// One of the panels beside the charts, where there are several.
template <const auto& name>
bool livePanel(MainWindow& window) {
    const auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("gatesAndLedger"));
    const auto* panel = tabs ? tabs->findChild<QWidget*>(QLatin1String(name)) : nullptr;
    return panel && tabs->count() > 1 && showTab(window, "gatesAndLedger", tabs->indexOf(panel));
}
/// The page as it comes, whatever panel an earlier picture was of.
bool live(MainWindow& window) {
    auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("gatesAndLedger"));
    if (!tabs) return false;
    const QVariant first = tabs->property("firstTab");
    if (!first.isValid()) tabs->setProperty("firstTab", tabs->currentIndex());
    if (first.isValid()) tabs->setCurrentIndex(first.toInt());
    return true;
}

/// One of the questions about the rollout that goes on; none is answered.
template <void (widgets::RolloutController::*ask)()>
bool asked(MainWindow& window) {
    auto* controller = window.findChild<widgets::RolloutController*>(QStringLiteral("rolloutController"));
    if (!controller || !window.findChild<QAction*>(QStringLiteral("action.rollBack"))->isEnabled()) return false;
    (controller->*ask)();
    return controller->openDialog() != nullptr;
}

constexpr std::array kPoses{
    Pose{"live", Page::live, live},
    Pose{"live-alarms", Page::live, alarms},
    Pose{"live-gates", Page::live, livePanel<kGates>},
    Pose{"live-disagreements", Page::live, livePanel<kDisagreements>},
    Pose{"live-ledger", Page::live, livePanel<kLedger>},
    Pose{"robots", Page::robots, asItIs},
    Pose{"checklist", Page::checklist, asItIs},
    Pose{"plan", Page::plan, planTab<0>},
    Pose{"plan-words", Page::plan, planTab<1>},
    Pose{"plan-characteristics", Page::plan, planTab<2>, "planCharacteristicsProgress"},
    Pose{"plan-rehearsal", Page::plan, rehearsed, "planRehearsalProgress"},
    Pose{"plan-compare", Page::plan, compared, "planCompareProgress"},
    Pose{"history", Page::history, pastTab<0>},
    Pose{"history-replay", Page::history, pastTab<1>, "replayBusy"},
    Pose{"history-report", Page::history, pastTab<2>, "reportBusy"},
    Pose{"history-charts", Page::history, pastTab<3>},
    Pose{"history-checklist", Page::history, pastTab<4>},
    Pose{"investigate", Page::investigate, investigateTab<0>, "investigateProgress"},
    Pose{"investigate-breakdowns", Page::investigate, investigateTab<1>, "investigateProgress"},
    Pose{"investigate-labels", Page::investigate, investigateTab<2>, "investigateProgress"},
    Pose{"investigate-conclusion", Page::investigate, investigateTab<3>, "investigateProgress"},
    Pose{"investigate-shadow", Page::investigate, investigateTab<4>, "investigateProgress"},
    Pose{"start", Page::plan, [](MainWindow& window) { return press(window, "action.start"); }, "", true},
    Pose{"promote", Page::live, asked<&widgets::RolloutController::askPromote>, "", true},
    Pose{"pause", Page::live, asked<&widgets::RolloutController::askPause>, "", true},
    Pose{"roll-back", Page::live, asked<&widgets::RolloutController::askRollBack>, "", true},
    Pose{"share", Page::live, [](MainWindow& window) { return press(window, "action.changeShare"); }, "", true},
    Pose{"clean-up", Page::live, [](MainWindow& window) { return press(window, "action.changeCleanup"); }, "", true},
    Pose{"abort", Page::live, [](MainWindow& window) { return press(window, "action.abort"); }, "", true},
    Pose{"waive", Page::live, [](MainWindow& window) { return press(window, "action.waive"); }, "", true},
    Pose{"new-plan", Page::plan, [](MainWindow& window) { return press(window, "action.newPlan"); }, "", true},
    Pose{"what-if", Page::history, [](MainWindow& window) { return pastTab<0>(window) && press(window, "whatIf"); }, "", true},
    Pose{"compare", Page::history, [](MainWindow& window) { return press(window, "compareWith"); }, "", true},
    Pose{"settings", Page::live, [](MainWindow& window) { return press(window, "action.settings"); }, "", true},
    Pose{"palette", Page::live, [](MainWindow& window) { return press(window, "action.palette"); }, "", true},
    Pose{"hand-over", Page::live, [](MainWindow& window) { return press(window, "action.handOver"); }, "", true},
    Pose{"shortcuts", Page::live, [](MainWindow& window) { return press(window, "action.shortcuts"); }, "", true},
    Pose{"help", Page::live, [](MainWindow& window) { return press(window, "action.help"); }, "", true},
    Pose{"about", Page::live, [](MainWindow& window) { return press(window, "action.about"); }, "", true},
};

}  // namespace

std::span<const Pose> poses() { return kPoses; }

}  // namespace slipway::console
