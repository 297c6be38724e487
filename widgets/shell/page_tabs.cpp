#include "widgets/shell/page_tabs.h"

#include <QEvent>
#include <QStackedWidget>

#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist/drill_panel.h"
#include "widgets/history/history_page.h"
#include "widgets/investigate/investigate_page.h"
#include "widgets/live/live_page.h"
#include "widgets/planview/plan_page.h"
#include "widgets/robots/robots_page.h"
#include "widgets/shell/welcome_page.h"

namespace slipway::widgets {

PageTabs::PageTabs(view::Desk& desk, Settings& settings, const WindowOptions& options, QWidget* parent)
    : QTabWidget(parent),
      m_liveStack(new QStackedWidget(this)),
      m_welcome(new WelcomePage(desk, options.anyRobot, m_liveStack)),
      m_live(new live::LivePage(m_liveStack)),
      m_robots(new RobotsPage(this)),
      m_checklist(new ChecklistPage(options.now, this)),
      m_plan(new PlanPage(options.studies, this)),
      m_history(new HistoryPage(desk, this)),
      m_investigate(new InvestigatePage(desk, settings, this)) {
    setObjectName(QStringLiteral("pages"));
    setDocumentMode(true);
    m_welcome->setStartDemo(options.startDemo);
    m_liveStack->addWidget(m_welcome);
    m_liveStack->addWidget(m_live);
    addChecklist(desk, settings, options);
    m_history->setWho(options.who);
    m_investigate->setWho(options.who);
    for (QWidget* page : std::initializer_list<QWidget*>{m_liveStack, m_robots, m_checklist, m_plan, m_history, m_investigate})
        addTab(page, QString());
    connect(this, &QTabWidget::currentChanged, this, [this] { Q_EMIT pageShown(page()); });
    connect(m_investigate, &InvestigatePage::concluded, m_history, &HistoryPage::refresh);
    retranslate();
}

/// The pages go after this part of the object: nobody must be told meanwhile which one is in front.
PageTabs::~PageTabs() { blockSignals(true); }

void PageTabs::addChecklist(view::Desk& desk, Settings& settings, const WindowOptions& options) {
    m_checklist->setWho(options.who);
    m_checklist->addDrill(new DrillPanel(desk, options.later, m_checklist));
    m_checklist->setOwnItemsText(settings.checklistItems());
    connect(m_checklist, &ChecklistPage::ownItemsChanged, this,
            [this, &settings] { settings.setChecklistItems(m_checklist->ownItemsText()); });
}

void PageTabs::showPage(Page page) {
    setCurrentIndex(static_cast<int>(page));
    setFocus();
}

void PageTabs::setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot) {
    m_welcome->setListening(fromCore(snapshot->listening));
    const bool empty = snapshot->robots.empty() && !snapshot->rollout;
    m_liveStack->setCurrentWidget(empty ? static_cast<QWidget*>(m_welcome) : m_live);
    m_live->setSnapshot(snapshot);
    m_robots->setSnapshot(snapshot);
    m_checklist->setSnapshot(snapshot);
    m_history->setSnapshot(snapshot);
    m_investigate->setSnapshot(snapshot);
}

void PageTabs::setTimeZone(TimeZone zone) {
    m_robots->setTimeZone(zone);
    m_checklist->setTimeZone(zone);
    m_history->setTimeZone(zone);
    m_investigate->setTimeZone(zone);
}

void PageTabs::focusFilter() {
    if (page() == Page::history) return m_history->focusFilter();
    if (page() == Page::investigate) return m_investigate->focusFilter();
    showPage(Page::robots);
    m_robots->focusFilter();
}

void PageTabs::print() {
    if (page() == Page::checklist) m_checklist->print();
    if (page() == Page::history) m_history->print();
}

QString PageTabs::helpPage() const {
    if (page() == Page::live && m_liveStack->currentWidget() == m_welcome) return QStringLiteral("start");
    return pageName(page());
}

void PageTabs::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QTabWidget::changeEvent(event);
}

void PageTabs::retranslate() {
    setAccessibleName(tr("Pages"));
    setTabText(0, tr("Live"));
    setTabText(1, tr("Robots"));
    setTabText(2, tr("Checklist"));
    setTabText(3, tr("Plan"));
    setTabText(4, tr("History"));
    setTabText(5, tr("Investigate"));
}

}  // namespace slipway::widgets
