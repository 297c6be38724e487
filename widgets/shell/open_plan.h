// The plan that would be started: opened from a file, edited on its page, and startable only as it was saved. Tells the desk, the
// checklist, the history and the side panel which one it is. Owned by the main window; GUI thread.
#pragma once

#include <QObject>
#include <optional>

#include "core/plan/plan.h"
#include "core/view/desk.h"
#include "widgets/planview/plan_session.h"
#include "widgets/shell/action_states.h"
#include "widgets/shell/settings.h"

namespace slipway::widgets {

class PageTabs;
class SidePanel;
class UnsavedPlan;

class OpenPlan : public QObject {
    Q_OBJECT

public:
    /// `window`: parent of the dialogs.
    OpenPlan(view::Desk& desk, Settings& settings, PageTabs& pages, SidePanel& side, Later later, QWidget* window);

    /// Reads the file and shows the plan, or its mistakes. False if it cannot be used, or if unsaved edits must be asked about first.
    bool open(const QString& path);
    void ask();
    /// Edits that were not saved the last time; asked for once, before any plan is opened.
    void restoreEdits();
    /// They stay for the next start, or go.
    void keepEdits();
    void dropEdits();
    /// Nothing while there are mistakes or unsaved edits.
    [[nodiscard]] const std::optional<plan::Plan>& plan() const { return m_plan; }
    [[nodiscard]] PlanState state() const;
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] PlanSession& session() { return *m_session; }

Q_SIGNALS:
    void changed();
    void said(const QString& sentence, bool bad);

private:
    void contentChanged();
    void fileChanged(const QString& path);

    view::Desk& m_desk;
    Settings& m_settings;
    PageTabs& m_pages;
    SidePanel& m_side;
    QWidget* m_window;
    PlanSession* m_session;
    UnsavedPlan* m_unsaved;
    std::optional<plan::Plan> m_plan;
};

}  // namespace slipway::widgets
