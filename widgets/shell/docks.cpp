#include "widgets/shell/docks.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

#include "widgets/shell/dock_room.h"

namespace slipway::widgets {

namespace {

constexpr int kTwoDocksFrom = 1500;

}  // namespace

Docks::Docks(QMainWindow& window, QWidget* side, QWidget* inspector, QWidget* alarms)
    : QObject(&window),
      m_window(window),
      m_side(add("sideDock", side, Qt::LeftDockWidgetArea)),
      m_inspector(add("inspectorDock", inspector, Qt::RightDockWidgetArea)),
      m_alarms(add("alarmsDock", alarms, Qt::BottomDockWidgetArea)) {
    new DockRoom(window, *m_side, *m_inspector);
    m_alarms->hide();
}

QDockWidget* Docks::add(const char* name, QWidget* content, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(&m_window);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(content);
    m_window.addDockWidget(area, dock);
    return dock;
}

/// A small screen has no room for two docks: the inspector then goes below the plans.
void Docks::placeOnce(bool remembered) {
    if (m_placed) return;
    m_placed = true;
    if (remembered) return;
    if (m_window.width() >= kTwoDocksFrom) {
        m_window.resizeDocks({m_side, m_inspector}, {200, 230}, Qt::Horizontal);
        return;
    }
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_inspector);
    m_window.splitDockWidget(m_side, m_inspector, Qt::Vertical);
    m_window.resizeDocks({m_side}, {190}, Qt::Horizontal);
    m_window.resizeDocks({m_side, m_inspector}, {240, 300}, Qt::Vertical);
}

void Docks::showAlarms() {
    m_alarms->show();
    m_alarms->raise();
}

void Docks::retranslate() {
    m_side->setWindowTitle(tr("Plans and rollouts"));
    m_inspector->setWindowTitle(tr("Inspector"));
    m_alarms->setWindowTitle(tr("Alarms"));
}

QList<QAction*> Docks::toggleActions() const {
    return {m_side->toggleViewAction(), m_inspector->toggleViewAction(), m_alarms->toggleViewAction()};
}

}  // namespace slipway::widgets
