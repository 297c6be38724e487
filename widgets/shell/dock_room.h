// Moves the inspector below the plans while the window is too narrow for docks at both sides, and back once it is wide again: the page
// between them is what people work on. What a person placed elsewhere stays there. Owned by the main window; GUI thread.
#pragma once

#include <QGuiApplication>
#include <QObject>

class QDockWidget;
class QMainWindow;

namespace slipway::widgets {

/// The side where lines begin in the reader's language, and the other.
[[nodiscard]] inline Qt::DockWidgetArea startSide() {
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
}
[[nodiscard]] inline Qt::DockWidgetArea endSide() {
    return startSide() == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
}

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
