#include "widgets/shell/menus.h"

#include <QEvent>
#include <QMenu>
#include <optional>

#include "widgets/map/sample_floors.h"

namespace slipway::widgets {

Menus::Menus(const Actions& actions, const QList<QAction*>& docks, QWidget* parent)
    : QMenuBar(parent), m_file(addMenu(QString())), m_rollout(addMenu(QString())), m_view(addMenu(QString())), m_help(addMenu(QString())) {
    setObjectName(QStringLiteral("menuBar"));
    std::optional<ActionRole> last;  // a line where another kind of action begins
    for (const ActionSpec& spec : actionTable()) {
        QMenu* menu = menuOf(spec.role);
        if (menu == m_view && last != spec.role) menu->addSeparator();
        last = spec.role;
        menu->addAction(actions.action(spec.id));
        if (spec.id != ActionId::openFloorPlan) continue;
        auto* samples = new map::SampleFloorsMenu(menu);
        menu->addMenu(samples);
        connect(samples, &map::SampleFloorsMenu::chosen, this, &Menus::floorPlanChosen);
    }
    m_view->addSeparator();
    m_view->addActions(docks);
    retranslate();
}

QMenu* Menus::menuOf(ActionRole role) const {
    switch (role) {
        case ActionRole::file:
            return m_file;
        case ActionRole::rollout:
            return m_rollout;
        case ActionRole::help:
            return m_help;
        case ActionRole::page:
        case ActionRole::perspective:
        case ActionRole::view:
            break;
    }
    return m_view;
}

void Menus::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QMenuBar::changeEvent(event);
}

void Menus::retranslate() {
    m_file->setTitle(tr("&File"));
    m_rollout->setTitle(tr("R&ollout"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
}

}  // namespace slipway::widgets
