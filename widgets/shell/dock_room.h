// Moves the inspector below the plans while the window is too narrow for docks at both sides, and back once it is wide again: the page
// between them is what people work on. What a person placed elsewhere stays there. Owned by the main window; GUI thread.
#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace slipway::widgets {

class DockRoom : public QObject {
    Q_OBJECT

public:
    /// Both docks are the window's own.
    DockRoom(QMainWindow& window, QDockWidget& side, QDockWidget& inspector);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void share();

    QMainWindow& m_window;
    QDockWidget& m_side;
    QDockWidget& m_inspector;
    bool m_moved = false;  // below the plans, by us
};

}  // namespace slipway::widgets
