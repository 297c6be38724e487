// The docks around the pages: plans and rollouts at the left, inspector at the right or, on a small screen, below
// them, alarms at the bottom. Gives them their places in each perspective and their titles. Owned by the main window; GUI thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <optional>

#include "widgets/shell/dock_room.h"
#include "widgets/shell/perspective.h"

class QAction;
class QDockWidget;
class QMainWindow;
class QWidget;

namespace slipway::widgets {

class Docks : public QObject {
    Q_OBJECT

public:
    Docks(QMainWindow& window, QWidget* side, QWidget* inspector, QWidget* alarms);
    /// As delivered, for the window's present width; before the window is shown: once it is.
    void deliver(Perspective perspective);
    /// With the first showing of the window.
    void placeOnce();
    /// False if that is no layout of ours.
    bool restore(const QByteArray& layout);
    /// Without alarms that were only lent.
    [[nodiscard]] QByteArray layout();

    [[nodiscard]] bool showsAlarms() const;
    void showAlarms();
    /// Open until the layout changes, and not a part of it: the operator did not ask for it here.
    void lendAlarms();
    void retranslate();
    [[nodiscard]] QList<QAction*> toggleActions() const;

private:
    QDockWidget* add(const char* name, QWidget* content, Qt::DockWidgetArea area);
    void placeSides();

    QMainWindow& m_window;
    QDockWidget* m_side;
    QDockWidget* m_inspector;
    QDockWidget* m_alarms;  // closed until somebody asks for it: Live needs the room
    Qt::DockWidgetArea m_startSide = startSide();
    bool m_lent = false;
    std::optional<Perspective> m_awaited;  // to be delivered once the window is shown
};

}  // namespace slipway::widgets
