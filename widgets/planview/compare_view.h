// The open plan beside another one, from a file or a sample: only what differs, and both operating characteristics. These
// are computed on a thread of its own while the view is on the screen. Owned by the Plan page, GUI thread.
#pragma once

#include <QTimer>
#include <QWidget>
#include <array>
#include <optional>

#include "core/plan/draft.h"
#include "widgets/planview/background_job.h"
#include "widgets/planview/plan_studies.h"

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace slipway::widgets {

class OutcomeChart;

class CompareView : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(CharacteristicsFunction function, QWidget* parent = nullptr);
    /// The open plan: what its text says, and the plan when it has no mistakes.
    void setPlan(const plan::Draft& draft, const std::optional<plan::Plan>& plan);
    /// Reads the other plan; says so on the view when it cannot be read.
    Q_INVOKABLE void openOther(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Side {
        plan::Draft draft;
        std::optional<plan::Plan> plan;
        std::optional<Result<PlanCharacteristics>> found;
        OutcomeChart* chart = nullptr;
        QLabel* title = nullptr;
    };
    using Both = std::array<std::optional<Result<PlanCharacteristics>>, 2>;

    void askForOther();
    void later();
    void compute();
    void poll();
    void retranslate();
    void refresh();
    void showState();
    void showCharts();

    CharacteristicsFunction m_compute;
    std::array<Side, 2> m_sides;  // this, other
    QString m_path;               // of the other; empty: none was chosen
    QString m_unread;             // why the other could not be read; empty: it was
    bool m_stale = false;         // the charts are of older plans
    BackgroundJob<Both> m_job;
    QTimer m_debounce;
    QTimer m_poll;
    QPushButton* m_open;
    QPushButton* m_sample;
    QMenu* m_samples;
    QLabel* m_state;
    QProgressBar* m_progress;
    QTableWidget* m_table;
};

}  // namespace slipway::widgets
