#include "widgets/shell/docks.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <utility>

namespace slipway::widgets {

namespace {

constexpr int kTwoDocksFrom = 1500;

}  // namespace

Docks::Docks(QMainWindow& window, QWidget* side, QWidget* inspector, QWidget* alarms)
    : QObject(&window),
      m_window(window),
      m_side(add("sideDock", side, startSide())),
      m_inspector(add("inspectorDock", inspector, endSide())),
      m_alarms(add("alarmsDock", alarms, Qt::BottomDockWidgetArea)) {
    new DockRoom(window, *m_side, *m_inspector);
    m_alarms->hide();
    connect(m_alarms->toggleViewAction(), &QAction::triggered, this, [this] { m_lent = false; });
    retranslate();
}

QDockWidget* Docks::add(const char* name, QWidget* content, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(&m_window);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(content);
    m_window.addDockWidget(area, dock);
    return dock;
}

/// Only who operates needs the plans, the rollouts and the inspector beside the page; a plan and a past rollout take the whole width.
void Docks::deliver(Perspective perspective) {
    m_lent = false;
    for (QDockWidget* dock : {m_side, m_inspector, m_alarms}) dock->setFloating(false);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_alarms);
    m_alarms->hide();
    m_side->setVisible(perspective == Perspective::operate);
    m_inspector->setVisible(perspective == Perspective::operate);
    if (!m_window.isVisible()) {
        m_awaited = perspective;
    } else if (perspective == Perspective::operate) {
        placeSides();
    }
}

/// A small screen has no room for two docks: the inspector then goes below the plans.
void Docks::placeSides() {
    m_window.addDockWidget(startSide(), m_side);
    if (m_window.width() >= kTwoDocksFrom) {
        m_window.addDockWidget(endSide(), m_inspector);
        m_window.resizeDocks({m_side, m_inspector}, {200, 230}, Qt::Horizontal);
        return;
    }
    m_window.addDockWidget(startSide(), m_inspector);
    m_window.splitDockWidget(m_side, m_inspector, Qt::Vertical);
    m_window.resizeDocks({m_side}, {190}, Qt::Horizontal);
    m_window.resizeDocks({m_side, m_inspector}, {240, 300}, Qt::Vertical);
}

void Docks::placeOnce() {
    if (std::exchange(m_awaited, std::nullopt) == Perspective::operate) placeSides();
}

bool Docks::restore(const QByteArray& layout) {
    m_lent = false;
    if (layout.isEmpty() || !m_window.restoreState(layout)) return false;
    m_awaited.reset();
    return true;
}

QByteArray Docks::layout() {
    if (std::exchange(m_lent, false)) m_alarms->hide();
    return m_window.saveState();
}

bool Docks::showsAlarms() const { return !m_alarms->isHidden(); }

void Docks::showAlarms() {
    m_lent = false;
    m_alarms->show();
    m_alarms->raise();
}

void Docks::lendAlarms() {
    if (showsAlarms()) return;
    showAlarms();
    m_lent = true;
}

void Docks::retranslate() {
    m_side->setWindowTitle(tr("Plans and rollouts"));
    m_inspector->setWindowTitle(tr("Inspector"));
    m_alarms->setWindowTitle(tr("Alarms"));
    // Qt mirrors the page and leaves docks where they are.
    const bool turned = std::exchange(m_startSide, startSide()) != startSide();
    if (turned && !m_side->isFloating() && !m_inspector->isFloating() && m_window.isVisible()) placeSides();
}

QList<QAction*> Docks::toggleActions() const {
    return {m_side->toggleViewAction(), m_inspector->toggleViewAction(), m_alarms->toggleViewAction()};
}

}  // namespace slipway::widgets
