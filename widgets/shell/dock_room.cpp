#include "widgets/shell/dock_room.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QResizeEvent>

namespace slipway::widgets {

namespace {

constexpr int kTwoSidesFrom = 1500;
constexpr int kSideWidth = 200;
constexpr int kInspectorWidth = 230;

}  // namespace

DockRoom::DockRoom(QMainWindow& window, QDockWidget& side, QDockWidget& inspector)
    : QObject(&window), m_window(window), m_side(side), m_inspector(inspector) {
    window.installEventFilter(this);
}

bool DockRoom::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        const auto* resize = static_cast<QResizeEvent*>(event);
        const bool crossed = (resize->oldSize().width() < kTwoSidesFrom) != (resize->size().width() < kTwoSidesFrom);
        // Later: the window is laying itself out just now.
        if (crossed && m_window.isVisible()) QMetaObject::invokeMethod(this, &DockRoom::share, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void DockRoom::share() {
    const bool narrow = m_window.width() < kTwoSidesFrom;
    const auto area = [this](QDockWidget& dock) { return dock.isFloating() ? Qt::NoDockWidgetArea : m_window.dockWidgetArea(&dock); };
    if (narrow && area(m_side) == startSide() && area(m_inspector) == endSide()) {
        m_window.addDockWidget(startSide(), &m_inspector);
        m_window.splitDockWidget(&m_side, &m_inspector, Qt::Vertical);
        m_window.resizeDocks({&m_side}, {kSideWidth}, Qt::Horizontal);
        m_moved = true;
    } else if (!narrow && m_moved) {
        m_moved = false;
        if (area(m_inspector) != startSide()) return;
        m_window.addDockWidget(endSide(), &m_inspector);
        m_window.resizeDocks({&m_side, &m_inspector}, {kSideWidth, kInspectorWidth}, Qt::Horizontal);
    }
}

}  // namespace slipway::widgets
