#include "widgets/shell/perspectives.h"

#include <QActionGroup>
#include <utility>

namespace slipway::widgets {

namespace {

constexpr std::array kActions = {ActionId::perspectiveOperate, ActionId::perspectivePlan, ActionId::perspectiveReview};

Perspective perspectiveOf(Page page) {
    switch (page) {
        case Page::plan:
            return Perspective::plan;
        case Page::history:
        case Page::investigate:
            return Perspective::review;
        case Page::live:
        case Page::robots:
        case Page::checklist:
            break;
    }
    return Perspective::operate;
}

Page firstPage(Perspective perspective) {
    switch (perspective) {
        case Perspective::plan:
            return Page::plan;
        case Perspective::review:
            return Page::history;
        case Perspective::operate:
            break;
    }
    return Page::live;
}

}  // namespace

Perspectives::Perspectives(Docks& docks, Settings& settings, const Actions& actions, std::function<bool()> alarmsWait, QObject* parent)
    : QObject(parent), m_docks(docks), m_settings(settings), m_actions(actions), m_alarmsWait(std::move(alarmsWait)) {
    auto* group = new QActionGroup(this);
    for (const Perspective perspective : kAllPerspectives) {
        QAction* action = actions.action(kActions.at(static_cast<std::size_t>(perspective)));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, perspective] { go(perspective); });
    }
    connect(actions.action(ActionId::resetLayout), &QAction::triggered, this, &Perspectives::reset);
    for (const Perspective perspective : kAllPerspectives) {
        const Page page = pageNamed(settings.perspectivePage(perspective)).value_or(firstPage(perspective));
        kept(perspective) = {settings.layout(perspective), perspectiveOf(page) == perspective ? page : firstPage(perspective)};
    }
}

void Perspectives::restore() {
    m_present = m_settings.perspective();
    arrange(false, false);
    show();
}

void Perspectives::go(Perspective perspective) {
    if (perspective != m_present) {
        const bool alarmsShown = m_docks.showsAlarms();  // before the layout is taken, which puts away what is lent
        kept(m_present).layout = m_docks.layout();
        m_present = perspective;
        arrange(false, alarmsShown);
    }
    show();
}

void Perspectives::reset() { arrange(true, m_docks.showsAlarms()); }

void Perspectives::keep() {
    kept(m_present).layout = m_docks.layout();
    m_settings.setPerspective(m_present);
    for (const Perspective perspective : kAllPerspectives) {
        m_settings.setLayout(perspective, kept(perspective).layout);
        m_settings.setPerspectivePage(perspective, pageName(kept(perspective).page));
    }
}

void Perspectives::notePage(Page page) {
    if (perspectiveOf(page) == m_present) kept(m_present).page = page;
}

/// An alarm that waits must not vanish because somebody looks at something else: its dock is lent to the new arrangement.
void Perspectives::arrange(bool asDelivered, bool alarmsShown) {
    if (asDelivered || !m_docks.restore(kept(m_present).layout)) m_docks.deliver(m_present);
    if (alarmsShown && m_alarmsWait()) m_docks.lendAlarms();
}

void Perspectives::show() {
    m_actions.action(kActions.at(static_cast<std::size_t>(m_present)))->setChecked(true);
    Q_EMIT pageWanted(kept(m_present).page);
}

}  // namespace slipway::widgets
