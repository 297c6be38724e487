// The console's window. It only composes: status strip and action bar above, pages in the centre, docks at the
// sides; a 30 Hz timer hands the newest snapshot to whoever shows it. Owned by the program, GUI thread.
#pragma once

#include <QMainWindow>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

#include "core/view/desk.h"
#include "widgets/dialogs/confirm_dialog.h"
#include "widgets/planview/plan_studies.h"
#include "widgets/shell/action_states.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/desk_tools.h"
#include "widgets/shell/pages.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/wording.h"

class QLabel;
class QMenu;
class QMenuBar;
class QStackedWidget;
class QTabWidget;

namespace slipway::alarms {
class AlarmPanel;
}

namespace slipway::live {
class LivePage;
}

namespace slipway::widgets {

class ActionBar;
class ChecklistPage;
class Docks;
class HistoryPage;
class Inspector;
class InvestigateOffer;
class InvestigatePage;
class NoticeBar;
class PlanPage;
class PlanSession;
class RobotsPage;
class RolloutController;
class SidePanel;
class StatusStrip;
class WelcomePage;

struct WindowOptions {
    QString who;          // who acts at this desk
    QString environment;  // badge in words
    bool environmentWarns = false;
    bool anyRobot = false;  // robots need no token
    QString samplePlan;     // path of the sample plan
    std::function<WallTime()> now;
    Later later;
    PlanStudies studies;
    LaidDown laidDown;
    ProgramFacts program;
    DesktopTray* tray = nullptr;  // null: none; outlives the window
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(view::Desk& desk, Settings& settings, WindowOptions options, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Reads the file and shows the plan, or its mistakes. False if it cannot be used, or if unsaved edits must be asked about first.
    bool openPlanFile(const QString& path);
    bool openChecklistFile(const QString& path);
    /// A floor plan for the map: ROS map.yaml, calibrated image or GeoJSON; remembered for the next start. False if it cannot be read.
    bool openFloorPlan(const QString& path);
    void showPage(Page page);
    [[nodiscard]] Page page() const;
    [[nodiscard]] const std::optional<plan::Plan>& openPlan() const { return m_plan; }
    /// Takes the newest snapshot now instead of with the next tick.
    void pull();
    /// Shows the window wherever it is: behind others, minimized, in the tray.
    void bringUp();
    /// The next close ends the console even if the tray would keep it.
    void leaveForGood() { m_leaving = true; }
    /// True once a snapshot was shown.
    [[nodiscard]] bool hasSnapshot() const { return m_snapshot != nullptr; }

Q_SIGNALS:
    /// The operator chose another language: "system" or a code.
    void languageChanged(const QString& code);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTop();
    void buildPages();
    void buildDocks();
    void buildMenus();
    void connectActions();
    void connectPages();
    void connectInvestigation();
    void restore();
    void retranslate();
    void take(std::shared_ptr<const view::Snapshot> snapshot);
    void updateActions();
    void say(const QString& sentence, bool bad);
    void selectRobot(const QString& robot);
    void showRollout(const QString& rollout);
    void setLocalTime(bool local);
    void focusFilter();
    void askForPlan();
    void planChanged();
    void planFileChanged(const QString& path);
    [[nodiscard]] ActionStates states() const;
    void askForFloorPlan();
    void showShortcuts();
    [[nodiscard]] QString helpPage() const;
    [[nodiscard]] WallTime now() const { return m_options.now(); }

    view::Desk& m_desk;
    Settings& m_settings;
    WindowOptions m_options;
    TimeZone m_zone = TimeZone::utc;
    std::shared_ptr<const view::Snapshot> m_snapshot;
    std::optional<plan::Plan> m_plan;
    bool m_quitting = false;
    bool m_leaving = false;
    bool m_dropEdits = false;  // unsaved edits of the plan may be lost: the operator said so
    QTimer m_timer;
    Actions* m_actions;
    RolloutController* m_controller;
    StatusStrip* m_strip = nullptr;
    ActionBar* m_bar = nullptr;
    QLabel* m_banner = nullptr;
    NoticeBar* m_notice = nullptr;
    QTabWidget* m_tabs = nullptr;
    QStackedWidget* m_liveStack = nullptr;
    WelcomePage* m_welcome = nullptr;
    live::LivePage* m_live = nullptr;
    RobotsPage* m_robots = nullptr;
    ChecklistPage* m_checklist = nullptr;
    PlanPage* m_planPage = nullptr;
    PlanSession* m_planSession = nullptr;
    HistoryPage* m_history = nullptr;
    InvestigatePage* m_investigate = nullptr;
    InvestigateOffer* m_offer = nullptr;
    SidePanel* m_side = nullptr;
    Inspector* m_inspector = nullptr;
    alarms::AlarmPanel* m_alarms = nullptr;
    Docks* m_docks = nullptr;
    DeskTools* m_tools = nullptr;
    QMenuBar* m_menuBar = nullptr;  // ours: QMainWindow would put its own in the place of strip and bar
    QMenu* m_fileMenu = nullptr;
    QMenu* m_rolloutMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
};

}  // namespace slipway::widgets
