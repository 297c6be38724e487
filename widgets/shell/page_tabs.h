// The pages of the console in their tabs: makes them, hands each the newest snapshot and the time zone, and knows which one is in front.
// What pages ask of the window is connected there. Owned by the main window; GUI thread.
#pragma once

#include <QTabWidget>
#include <memory>

#include "core/view/desk.h"
#include "widgets/shell/pages.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/window_options.h"
#include "widgets/shell/wording.h"

class QStackedWidget;

namespace slipway::live {
class LivePage;
}

namespace slipway::widgets {

class ChecklistPage;
class HistoryPage;
class InvestigatePage;
class PlanPage;
class RobotsPage;
class WelcomePage;

class PageTabs : public QTabWidget {
    Q_OBJECT

public:
    PageTabs(view::Desk& desk, Settings& settings, const WindowOptions& options, QWidget* parent);
    ~PageTabs() override;

    void showPage(Page page);
    [[nodiscard]] Page page() const { return static_cast<Page>(currentIndex()); }
    void setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot);
    void setTimeZone(TimeZone zone);
    /// The filter of the page in front; of the robots where it has none.
    void focusFilter();
    /// Of the page in front, where it is one for paper.
    void print();
    [[nodiscard]] bool canPrint() const { return page() == Page::checklist || page() == Page::history; }
    /// Of the page in front; how to begin while there is nothing to show.
    [[nodiscard]] QString helpPage() const;

    [[nodiscard]] WelcomePage& welcome() const { return *m_welcome; }
    [[nodiscard]] live::LivePage& live() const { return *m_live; }
    [[nodiscard]] RobotsPage& robots() const { return *m_robots; }
    [[nodiscard]] ChecklistPage& checklist() const { return *m_checklist; }
    [[nodiscard]] PlanPage& plan() const { return *m_plan; }
    [[nodiscard]] HistoryPage& history() const { return *m_history; }
    [[nodiscard]] InvestigatePage& investigate() const { return *m_investigate; }

Q_SIGNALS:
    void pageShown(slipway::widgets::Page page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addChecklist(view::Desk& desk, Settings& settings, const WindowOptions& options);
    void retranslate();

    QStackedWidget* m_liveStack;
    WelcomePage* m_welcome;
    live::LivePage* m_live;
    RobotsPage* m_robots;
    ChecklistPage* m_checklist;
    PlanPage* m_plan;
    HistoryPage* m_history;
    InvestigatePage* m_investigate;
};

}  // namespace slipway::widgets
