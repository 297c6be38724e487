// The History page: every rollout that this desk remembers, found by words, outcome and strategy, and beside it the one
// that is chosen. Asks the desk when it is shown and when the present rollout ends. GUI thread.
#pragma once

#include <QWidget>
#include <memory>
#include <optional>
#include <stop_token>

#include "core/view/desk.h"
#include "widgets/shell/wording.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace slipway::theme {
class ColumnFit;
}

namespace slipway::widgets {

class PastDetailView;
class PastFilter;
class ReportExport;
class PastRolloutsModel;

class HistoryPage : public QWidget {
    Q_OBJECT

public:
    HistoryPage(view::Desk& desk, QWidget* parent = nullptr);
    void setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot);
    void setTimeZone(TimeZone zone);
    /// The name under which notes are recorded.
    void setWho(const QString& who) { m_who = who; }
    /// What-if offers it; none: no plan is open.
    void setOpenPlan(std::optional<plan::Plan> plan) { m_openPlan = std::move(plan); }
    void focusFilter();
    /// Asks the desk again.
    void refresh();
    /// Chooses a rollout as soon as it is in the list.
    void select(const QString& rollout);
    /// Asks for a printer for the report of the chosen rollout.
    void print();

Q_SIGNALS:
    /// A sentence for the status bar; bad: something could not be done.
    void said(const QString& sentence, bool bad);
    void investigateRequested(const QString& rollout);
    /// After each answer: what the left dock lists.
    void rolloutsChanged(const std::vector<slipway::view::PastRollout>& rollouts);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList(QWidget* side);
    [[nodiscard]] int neededWidth(int column) const;
    void shareHeight();
    void retranslate();
    void take(Result<std::vector<view::PastRollout>> answer);
    void showDetail(const QString& rollout);
    void selectWanted();
    void followFilter();
    void writeNote(const QString& text);
    void showReport();
    void gatherReplay();
    void askWhatIf();
    void compare();

    view::Desk& m_desk;
    PastRolloutsModel* m_model;
    PastFilter* m_filter;
    QLineEdit* m_words = nullptr;
    QComboBox* m_outcome = nullptr;
    QComboBox* m_strategy = nullptr;
    ReportExport* m_export = nullptr;
    QPushButton* m_investigate = nullptr;
    QTableView* m_table = nullptr;
    theme::ColumnFit* m_fit = nullptr;
    QLabel* m_empty = nullptr;
    PastDetailView* m_detail = nullptr;
    QSplitter* m_splitter = nullptr;
    bool m_listMoved = false;      // the person moved the splitter: it stays
    std::stop_source m_replaying;  // the replay that is being gathered
    std::stop_source m_reporting;  // the report on the screen
    std::optional<plan::Plan> m_openPlan;
    TimeZone m_zone = TimeZone::utc;
    QString m_wanted;
    QString m_shown;
    QString m_who;
    std::string m_seen;  // id and status of the present rollout when last asked
};

}  // namespace slipway::widgets
