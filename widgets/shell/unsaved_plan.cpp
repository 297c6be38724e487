#include "widgets/shell/unsaved_plan.h"

#include "widgets/planview/plan_document.h"

namespace slipway::widgets {

namespace {

constexpr std::chrono::milliseconds kAfterTheLastKey{1000};

}  // namespace

UnsavedPlan::UnsavedPlan(PlanDocument& document, PlanSession& session, Settings& settings, QObject* parent)
    : QObject(parent), m_document(document), m_session(session), m_settings(settings) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kAfterTheLastKey);
    connect(&m_soon, &QTimer::timeout, this, &UnsavedPlan::keep);
    connect(&document, &PlanDocument::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&document, &PlanDocument::modifiedChanged, &m_soon, qOverload<>(&QTimer::start));
}

void UnsavedPlan::restore() {
    const PlanEdits edits = m_settings.planEdits();
    if (!edits.text.isEmpty()) m_session.restore(edits);
}

void UnsavedPlan::keep() {
    m_soon.stop();
    m_settings.setPlanEdits(m_document.isModified() ? m_session.edits() : PlanEdits{});
}

void UnsavedPlan::drop() {
    m_soon.stop();
    m_settings.setPlanEdits({});
}

}  // namespace slipway::widgets
