// Keeps the console at hand while its window is away: the tray's menu, a notification for each new alarm of high priority and for the
// end of a rollout, and the window hidden instead of closed. Does nothing at all where there is no tray. Owned by the desk tools; GUI
// thread.
#pragma once

#include <QObject>
#include <memory>

#include "core/view/snapshot.h"
#include "widgets/shell/actions.h"
#include "widgets/tray/desktop_tray.h"

class QMenu;
class QWidget;

namespace slipway::widgets {

class TrayKeeper : public QObject {
    Q_OBJECT

public:
    /// `tray` may be null.
    TrayKeeper(QWidget* window, Actions& actions, DesktopTray* tray, QObject* parent);
    ~TrayKeeper() override;

    [[nodiscard]] bool isAvailable() const { return m_tray != nullptr && m_tray->isAvailable(); }
    void setSnapshot(const view::Snapshot& snapshot);
    void alarmRaised(const QString& text);
    /// The window goes, the console stays.
    void hideWindow();
    void showWindow();
    void retranslate();

private:
    void fillMenu();
    void trigger(ActionId id);

    QWidget* m_window;
    Actions& m_actions;
    DesktopTray* m_tray;
    std::unique_ptr<QMenu> m_menu;
    QAction* m_show = nullptr;
    RolloutId m_rollout;  // the one that was in progress with the last snapshot; empty: none
    bool m_toldOfHiding = false;
};

}  // namespace slipway::widgets
