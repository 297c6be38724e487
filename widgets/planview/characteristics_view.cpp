#include "widgets/planview/characteristics_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <cmath>

#include "widgets/planview/outcome_chart.h"
#include "widgets/planview/tables.h"
#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/splitter.h"
#include "widgets/theme/words.h"

namespace slipway::widgets {

namespace {

/// Tenths of a task say something only where there are few.
QString number(double value) {
    const double rounded = std::abs(value) < 99.95 ? std::round(value * 10.0) / 10.0 : std::round(value);
    return QLocale().toString(rounded + 0.0, 'f', std::abs(value) < 99.95 ? 1 : 0);  // + 0.0: no minus before a zero
}

QStringList cells(const OutcomeRow& row) {
    return {percent(row.success),
            percent(row.rolledBack),
            percent(row.promoted),
            percent(row.held),
            row.tasksToRollback ? number(*row.tasksToRollback) : QStringLiteral("–"),
            number(row.tasks),
            number(row.extraFailures)};
}

}  // namespace

CharacteristicsView::CharacteristicsView(CharacteristicsFunction function, QWidget* parent)
    : QWidget(parent),
      m_compute(std::move(function)),
      m_state(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new QPushButton(this)),
      m_chart(new OutcomeChart(this)),
      m_table(makeTable(this, "planCharacteristics")) {
    setObjectName(QStringLiteral("planCharacteristicsView"));
    m_state->setObjectName(QStringLiteral("planCharacteristicsState"));
    m_state->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("planCharacteristicsProgress"));
    m_progress->setRange(0, kProgressSteps);
    m_progress->setMaximumWidth(220);
    m_button->setObjectName(QStringLiteral("planCharacteristicsButton"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    auto* parts = new theme::Splitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_chart);
    parts->addWidget(m_table);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(row);
    column->addWidget(parts, 1);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kAfterTyping);
    m_poll.setInterval(kLookEvery);
    connect(&m_debounce, &QTimer::timeout, this, &CharacteristicsView::compute);
    connect(&m_poll, &QTimer::timeout, this, &CharacteristicsView::poll);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_job.isRunning()) {
            m_job.stop();
        } else {
            compute();
        }
    });
    retranslate();
}

void CharacteristicsView::setPlan(const std::optional<plan::Plan>& plan) {
    if (m_plan == plan) return;
    m_plan = plan;
    m_stale = true;
    m_job.stop();
    if (isVisible()) m_debounce.start();
    show();
}

void CharacteristicsView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale && !m_debounce.isActive()) compute();
}

void CharacteristicsView::compute() {
    if (!m_plan || !m_compute) return;
    m_stale = false;
    m_job.start([plan = *m_plan, work = m_compute](const std::stop_token& stop, const std::function<void(double)>& progress) {
        return work(plan, stop, progress);
    });
    m_poll.start();
    show();
}

void CharacteristicsView::poll() {
    m_progress->setValue(static_cast<int>(m_job.share() * kProgressSteps));
    auto found = m_job.take();
    if (!found) return;
    m_poll.stop();
    // Of a plan that has changed meanwhile: the debounce computes anew.
    if (!m_stale) m_found = std::move(found);
    show();
}

void CharacteristicsView::show() {
    const bool running = m_job.isRunning();
    m_progress->setVisible(running);
    m_button->setText(running ? tr("Cancel") : tr("Compute again"));
    m_button->setEnabled(running || m_plan.has_value());
    const PlanCharacteristics* known = m_found && *m_found ? &**m_found : nullptr;
    m_chart->setCharacteristics(known);
    showTable(known);
    setTone(m_state, Tone::quiet);
    if (!m_plan) {
        m_state->setText(tr("The plan has mistakes; its characteristics are of the last plan without."));
    } else if (running || m_stale) {
        m_state->setText(tr("Computing for the plan as it is now…"));
    } else if (m_found && !*m_found) {
        m_state->setText(tr("Not computed: %1").arg(fromCore(m_found->error().message)));
        setTone(m_state, Tone::warning);
    } else if (known != nullptr && known->power) {
        m_state->setText(powerSentences(*known->power));
    } else if (known != nullptr) {
        m_state->setText(known->runs > 0 ? tr("What the success gates alone do, from %1 simulated rollouts a row.").arg(count(known->runs))
                                         : tr("What the success gates alone do; exact."));
    }
}

void CharacteristicsView::showTable(const PlanCharacteristics* known) {
    std::vector<QStringList> rows;
    if (known != nullptr && known->power) {
        for (const auto& [success, found] : known->power->rows) {
            rows.push_back({percent(success), theme::Words::points(success - known->baseline, 2), percent(found)});
        }
        fillTable(m_table, {tr("Candidate's success"), tr("Difference in points"), tr("Difference found")}, rows);
        return;
    }
    if (known != nullptr) {
        for (const auto& row : known->rows) rows.push_back(cells(row));
    }
    fillTable(m_table,
              {tr("Candidate's success"), tr("Rollback"), tr("Promotion"), tr("Hold"), tr("Tasks to rollback"), tr("Tasks"),
               tr("Extra failures")},
              rows);
}

QString CharacteristicsView::powerSentences(const PlanPower& power) const {
    const auto points = [](double difference) { return QLocale().toString(difference * 100.0, 'f', 2); };
    QStringList sentences{tr("What a comparison of %1 tasks an arm finds.").arg(count(power.tasks))};
    if (power.rise) sentences << tr("Smallest rise found in 80 % of tests: %1 points.").arg(points(*power.rise));
    if (power.fall) sentences << tr("Smallest fall found in 80 % of tests: %1 points.").arg(points(*power.fall));
    sentences << tr("Assumed: tasks are independent; with few robots less is found.");
    if (power.sequential) sentences << tr("The sequential method may end sooner, and finds small differences somewhat less often.");
    return theme::sentences(sentences);
}

void CharacteristicsView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void CharacteristicsView::retranslate() {
    m_button->setAccessibleName(tr("Compute the characteristics, or cancel"));
    m_progress->setAccessibleName(tr("Progress of the computation"));
    m_table->setAccessibleName(tr("Chances for candidates from good to bad"));
    show();
}

}  // namespace slipway::widgets
