// The docks around the pages: plans and rollouts at the left, inspector at the right or, on a small screen, below
// them, alarms at the bottom. Gives them their places once and their titles. Owned by the main window; GUI thread.
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;
class QWidget;

namespace slipway::widgets {

class Docks : public QObject {
    Q_OBJECT

public:
    Docks(QMainWindow& window, QWidget* side, QWidget* inspector, QWidget* alarms);
    /// With the first showing of the window; a remembered layout stays as it is.
    void placeOnce(bool remembered);
    void showAlarms();
    void retranslate();
    [[nodiscard]] QList<QAction*> toggleActions() const;

private:
    QDockWidget* add(const char* name, QWidget* content, Qt::DockWidgetArea area);

    QMainWindow& m_window;
    QDockWidget* m_side;
    QDockWidget* m_inspector;
    QDockWidget* m_alarms;  // closed until somebody asks for it: Live needs the room
    bool m_placed = false;
};

}  // namespace slipway::widgets
