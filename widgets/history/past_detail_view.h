// One rollout of the past: what it was, the timeline of decisions with the gate figures of that moment, the
// charts of both arms, the checklist record and the plan as it ran. GUI thread.
#pragma once

#include <QWidget>
#include <optional>

#include "core/view/desk.h"
#include "widgets/shell/wording.h"

class QLabel;
class QGridLayout;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTextBrowser;
class QTreeWidget;

namespace slipway::charts {
class LatencyChart;
class SuccessChart;
}  // namespace slipway::charts

namespace slipway::theme {
class ColumnFit;
}

namespace slipway::widgets {

class ReplayView;
class TimelineView;

class PastDetailView : public QWidget {
    Q_OBJECT

public:
    explicit PastDetailView(QWidget* parent = nullptr);
    void setDetail(view::PastDetail detail);
    void setTimeZone(TimeZone zone);
    /// Shows a sentence instead of a rollout.
    void say(const QString& sentence, bool bad = false);

    /// After the note was recorded; a note that was refused stays to be sent again.
    void clearNote();

    /// The report of the rollout that is shown, as a page; or a sentence why there is none.
    void setReport(const QString& html);

    [[nodiscard]] const std::optional<view::PastDetail>& detail() const { return m_detail; }
    [[nodiscard]] ReplayView& replay() { return *m_replay; }

Q_SIGNALS:
    /// The person looks at the report, which is not there yet.
    void reportWanted();
    /// The replay is in front, and needs the height.
    void roomWanted(bool wanted);
    /// A person wants this, which is not empty, recorded with the rollout that is shown.
    void noteWritten(const QString& text);
    void whatIfWanted();
    /// Somebody turns to another part of a rollout that goes on.
    void newerWanted();
    void compareWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void build();
    void askForReport();
    void renewReport();
    void makeRoom();
    void fillHead();
    void fillCharts();
    void fillChecklist();

    std::optional<view::PastDetail> m_detail;
    TimeZone m_zone = TimeZone::utc;
    QLabel* m_title = nullptr;
    QGridLayout* m_facts = nullptr;
    QWidget* m_factBox = nullptr;
    QWidget* m_charts = nullptr;
    charts::SuccessChart* m_success = nullptr;
    charts::LatencyChart* m_latency = nullptr;
    QTabWidget* m_tabs = nullptr;
    TimelineView* m_timeline = nullptr;
    QPushButton* m_whatIf = nullptr;
    QPushButton* m_compare = nullptr;
    QTreeWidget* m_checklist = nullptr;
    theme::ColumnFit* m_checklistFit = nullptr;
    QPlainTextEdit* m_plan = nullptr;
    QWidget* m_reportPage = nullptr;
    QLabel* m_gathering = nullptr;  // instead of the report until it is there
    QTextBrowser* m_report = nullptr;
    ReplayView* m_replay = nullptr;
    bool m_reportAsked = false;
};

}  // namespace slipway::widgets
