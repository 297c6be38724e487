#include "widgets/shell/open_plan.h"

#include <QFileDialog>
#include <utility>

#include "core/plan/plan_json.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/history/history_page.h"
#include "widgets/planview/plan_document.h"
#include "widgets/planview/plan_page.h"
#include "widgets/shell/page_tabs.h"
#include "widgets/shell/side_panel.h"
#include "widgets/shell/unsaved_plan.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

OpenPlan::OpenPlan(view::Desk& desk, Settings& settings, PageTabs& pages, SidePanel& side, Later later, QWidget* window)
    : QObject(window),
      m_desk(desk),
      m_settings(settings),
      m_pages(pages),
      m_side(side),
      m_window(window),
      m_session(new PlanSession(pages.plan().document(), std::move(later), window)),
      m_unsaved(new UnsavedPlan(pages.plan().document(), *m_session, settings, this)) {
    const PlanPage& page = pages.plan();
    connect(&page, &PlanPage::newRequested, m_session, &PlanSession::askForNew);
    connect(&page, &PlanPage::openRequested, this, &OpenPlan::ask);
    connect(&page, &PlanPage::saveRequested, m_session, &PlanSession::save);
    connect(&page, &PlanPage::saveAsRequested, m_session, &PlanSession::saveAs);
    connect(&page, &PlanPage::sampleRequested, this, &OpenPlan::open);
    connect(&page, &PlanPage::changed, this, &OpenPlan::contentChanged);
    connect(m_session, &PlanSession::opened, this, &OpenPlan::fileChanged);
    connect(m_session, &PlanSession::saved, this, &OpenPlan::fileChanged);
    connect(m_session, &PlanSession::said, this, &OpenPlan::said);
    connect(&side, &SidePanel::planChosen, this, &OpenPlan::open);
    connect(&side, &SidePanel::openPlanChosen, this, [this] { m_pages.showPage(Page::plan); });
    side.setRecentPlans(settings.recentPlans());
}

bool OpenPlan::open(const QString& path) {
    m_pages.showPage(Page::plan);
    const bool asks = isModified();
    m_session->guard([this, path] { m_session->open(path); });
    return !asks && m_session->path() == path && m_plan.has_value();
}

void OpenPlan::restoreEdits() { m_unsaved->restore(); }
void OpenPlan::keepEdits() { m_unsaved->keep(); }
void OpenPlan::dropEdits() { m_unsaved->drop(); }

void OpenPlan::ask() {
    auto* dialog = new QFileDialog(m_window, tr("Open a plan"), QString(), tr("Plans (*.json)"));
    dialog->setObjectName(QStringLiteral("openPlanDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OpenPlan::open);
    dialog->open();
}

PlanState OpenPlan::state() const {
    const PlanDocument& document = m_pages.plan().document();
    if (!document.plan()) return document.text().isEmpty() ? PlanState::none : PlanState::invalid;
    return document.isModified() ? PlanState::unsaved : PlanState::saved;
}

bool OpenPlan::isModified() const { return m_pages.plan().document().isModified(); }

bool OpenPlan::isEmpty() const { return m_pages.plan().document().text().isEmpty(); }

/// Only what is saved can be started: the file is then what the operator saw.
void OpenPlan::contentChanged() {
    const PlanDocument& document = m_pages.plan().document();
    m_plan = document.isModified() ? std::nullopt : document.plan();
    m_pages.history().setOpenPlan(document.plan());
    Q_EMIT changed();
}

void OpenPlan::fileChanged(const QString& path) {
    m_pages.plan().setPath(path);
    contentChanged();
    m_pages.showPage(Page::plan);
    if (!m_plan) {
        m_side.setOpenPlan({}, {});
        return;
    }
    m_side.setOpenPlan(fromCore(m_plan->name), path);
    if (!path.startsWith(QLatin1Char(':'))) m_settings.addRecentPlan(path);
    m_side.setRecentPlans(m_settings.recentPlans());
    m_pages.checklist().setPlan(plan::planDigest(*m_plan));
    m_desk.openPlan(*m_plan);
}

}  // namespace slipway::widgets
