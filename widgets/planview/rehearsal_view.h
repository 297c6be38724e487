// Rehearses the open plan: how many robots and runs, how good a candidate, which seed; then the runs as histograms and
// tables. Computed on threads of its own, with progress and cancel. Owned by the Plan page, GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <array>
#include <optional>

#include "widgets/planview/background_job.h"
#include "widgets/planview/plan_studies.h"

class QDoubleSpinBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace slipway::widgets {

class HistogramView;

class RehearsalView : public QWidget {
    Q_OBJECT

public:
    explicit RehearsalView(RehearsalFunction function, QWidget* parent = nullptr);
    [[nodiscard]] bool canRehearse() const { return static_cast<bool>(m_rehearse); }
    /// None: the plan has mistakes.
    void setPlan(const std::optional<plan::Plan>& plan);
    /// The last rehearsal; none: there was none, or it failed.
    [[nodiscard]] const PlanRehearsal* found() const { return m_found && *m_found ? &**m_found : nullptr; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildQuestion(QHBoxLayout* row);
    void buildFigures(QHBoxLayout* row);
    void start();
    void poll();
    void retranslate();
    void showAll();
    void showState();
    void showProgress();
    void showOutcomes();
    void showFigures();
    [[nodiscard]] RehearsalQuestion question() const;
    [[nodiscard]] bool isStale() const;

    RehearsalFunction m_rehearse;
    std::optional<plan::Plan> m_plan;
    std::optional<plan::Plan> m_lastValid;
    plan::Plan m_rehearsed;  // what m_found, or the running job, is about
    RehearsalQuestion m_asked;
    std::optional<Result<PlanRehearsal>> m_found;
    BackgroundJob<Result<PlanRehearsal>> m_job;
    QTimer m_poll;
    QElapsedTimer m_since;
    bool m_cancelled = false;
    QLabel* m_robotsLabel;
    QSpinBox* m_robots;
    QLabel* m_runsLabel;
    QSpinBox* m_runs;
    QLabel* m_candidateLabel;
    QDoubleSpinBox* m_candidate;
    QLabel* m_taskLabel;
    QDoubleSpinBox* m_task;
    QLabel* m_seedLabel;
    QSpinBox* m_seed;
    QPushButton* m_button;
    QLabel* m_state;
    QProgressBar* m_progress;
    std::array<HistogramView*, 6> m_charts{};
    QTableWidget* m_outcomes;
    QTableWidget* m_figures;
};

}  // namespace slipway::widgets
