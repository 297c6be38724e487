// What the success gates of the open plan do with good and bad candidates: curves and a table, computed on a thread of its
// own a moment after the plan changed, while the view is on the screen. Owned by the Plan page, GUI thread.
#pragma once

#include <QTimer>
#include <QWidget>
#include <optional>

#include "widgets/planview/background_job.h"
#include "widgets/planview/plan_studies.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace slipway::widgets {

class OutcomeChart;

class CharacteristicsView : public QWidget {
    Q_OBJECT

public:
    explicit CharacteristicsView(CharacteristicsFunction function, QWidget* parent = nullptr);
    [[nodiscard]] bool canCompute() const { return static_cast<bool>(m_compute); }
    /// None: the plan has mistakes.
    void setPlan(const std::optional<plan::Plan>& plan);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void compute();
    void poll();
    void retranslate();
    void show();
    void showTable(const PlanCharacteristics* known);
    [[nodiscard]] QString powerSentences(const PlanPower& power) const;

    CharacteristicsFunction m_compute;
    std::optional<plan::Plan> m_plan;
    bool m_stale = false;  // the plan is newer than what is shown
    std::optional<Result<PlanCharacteristics>> m_found;
    BackgroundJob<Result<PlanCharacteristics>> m_job;
    QTimer m_debounce;
    QTimer m_poll;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_button;
    OutcomeChart* m_chart;
    QTableWidget* m_table;
};

}  // namespace slipway::widgets
