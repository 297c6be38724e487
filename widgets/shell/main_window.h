// The console's window. It only composes: status strip and action bar above, pages in the centre, docks at the
// sides; a 30 Hz timer hands the newest snapshot to whoever shows it. Owned by the program, GUI thread.
#pragma once

#include <QMainWindow>
#include <QTimer>
#include <memory>
#include <optional>

#include "core/view/desk.h"
#include "widgets/shell/action_states.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/pages.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/window_options.h"
#include "widgets/shell/wording.h"

class QLabel;

namespace slipway::alarms {
class AlarmPanel;
}

namespace slipway::widgets {

class ActionBar;
class Docks;
class FloorPlans;
class Inspector;
class InvestigateOffer;
class NoticeBar;
class OpenPlan;
class PageTabs;
class Perspectives;
class RolloutController;
class SidePanel;
class StatusStrip;

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
    [[nodiscard]] const std::optional<plan::Plan>& openPlan() const;
    /// Takes the newest snapshot now instead of with the next tick.
    void pull();
    /// Shows the window wherever it is: behind others, minimized, in the tray.
    void bringUp();
    /// The next close ends the console even if the tray would keep it.
    void leaveForGood() { m_leaving = true; }
    /// The next close asks nothing.
    void endNow();
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

private:
    void followAlarms();
    void buildDocks();
    void buildTop();
    void connectActions();
    void connectRolloutActions();
    void connectPages();
    void connectInvestigation();
    void restore();
    void take(std::shared_ptr<const view::Snapshot> snapshot);
    void updateActions();
    void say(const QString& sentence, bool bad);
    void selectRobot(const QString& robot);
    void showRollout(const QString& rollout);
    void setLocalTime(bool local);
    [[nodiscard]] ActionStates states() const;
    [[nodiscard]] QString helpPage() const;
    [[nodiscard]] WallTime now() const { return m_options.now(); }

    view::Desk& m_desk;
    Settings& m_settings;
    WindowOptions m_options;
    TimeZone m_zone = TimeZone::utc;
    std::shared_ptr<const view::Snapshot> m_snapshot;
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
    PageTabs* m_pages = nullptr;
    OpenPlan* m_plan = nullptr;
    InvestigateOffer* m_offer = nullptr;
    SidePanel* m_side = nullptr;
    Inspector* m_inspector = nullptr;
    alarms::AlarmPanel* m_alarms = nullptr;
    Docks* m_docks = nullptr;
    DeskTools* m_tools = nullptr;
    FloorPlans* m_floorPlans = nullptr;
    Perspectives* m_perspectives = nullptr;
};

}  // namespace slipway::widgets
