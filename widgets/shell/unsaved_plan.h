// Keeps what was edited of a plan and not saved, so that a console that was ended by a signal or a crash shows it again.
// Owned by the main window's open plan; GUI thread.
#pragma once

#include <QObject>
#include <QTimer>

#include "widgets/planview/plan_session.h"
#include "widgets/shell/settings.h"

namespace slipway::widgets {

class PlanDocument;

class UnsavedPlan : public QObject {
    Q_OBJECT

public:
    UnsavedPlan(PlanDocument& document, PlanSession& session, Settings& settings, QObject* parent);

    /// Shows the edits of the last time, if there are any.
    void restore();
    /// Now instead of a moment after the last key.
    void keep();
    /// The operator does not want them.
    void drop();

private:
    PlanDocument& m_document;
    PlanSession& m_session;
    Settings& m_settings;
    QTimer m_soon;
};

}  // namespace slipway::widgets
