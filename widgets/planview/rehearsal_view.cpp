#include "widgets/planview/rehearsal_view.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/planview/histogram_view.h"
#include "widgets/planview/rehearsal_words.h"
#include "widgets/planview/tables.h"
#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/bidi.h"

namespace slipway::widgets {

namespace {

constexpr int kBins = 24;
constexpr int kChartColumns = 3;
constexpr double kPercent = 100.0;
constexpr double kUsualTaskSeconds = 20.0;
constexpr double kTasksInTimeout = 5.0;  // tasks that end well are not to run into their timeout
constexpr double kMostTaskSeconds = 3600.0;

}  // namespace

RehearsalView::RehearsalView(RehearsalFunction function, QWidget* parent)
    : QWidget(parent),
      m_rehearse(std::move(function)),
      m_robotsLabel(new QLabel(this)),
      m_robots(new QSpinBox(this)),
      m_runsLabel(new QLabel(this)),
      m_runs(new QSpinBox(this)),
      m_candidateLabel(new QLabel(this)),
      m_candidate(new QDoubleSpinBox(this)),
      m_taskLabel(new QLabel(this)),
      m_task(new QDoubleSpinBox(this)),
      m_seedLabel(new QLabel(this)),
      m_seed(new QSpinBox(this)),
      m_button(new QPushButton(this)),
      m_state(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_outcomes(makeTable(this, "planRehearsalOutcomes")),
      m_figures(makeTable(this, "planRehearsalFigures")) {
    setObjectName(QStringLiteral("planRehearsalView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    auto* questions = new QHBoxLayout;
    buildQuestion(questions);
    column->addLayout(questions);
    auto* state = new QHBoxLayout;
    m_state->setObjectName(QStringLiteral("planRehearsalState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("planRehearsalProgress"));
    m_progress->setRange(0, kProgressSteps);
    state->addWidget(m_state, 2);
    state->addWidget(m_progress, 1);
    column->addLayout(state);
    auto* figures = new QHBoxLayout;
    buildFigures(figures);
    column->addLayout(figures, 1);
    m_poll.setInterval(kLookEvery);
    connect(&m_poll, &QTimer::timeout, this, &RehearsalView::poll);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_job.isRunning()) {
            m_cancelled = true;
            m_job.stop();
            showAll();
        } else {
            start();
        }
    });
    retranslate();
}

void RehearsalView::buildQuestion(QHBoxLayout* row) {
    m_robots->setObjectName(QStringLiteral("planRehearsalRobots"));
    m_robots->setRange(1, RehearsalQuestion::kMostRobots);
    m_robots->setValue(RehearsalQuestion().robots);
    m_runs->setObjectName(QStringLiteral("planRehearsalRuns"));
    m_runs->setRange(1, RehearsalQuestion::kMostRuns);
    m_runs->setValue(RehearsalQuestion().runs);
    for (QSpinBox* box : {m_robots, m_runs}) box->setGroupSeparatorShown(true);
    m_candidate->setObjectName(QStringLiteral("planRehearsalCandidate"));
    m_candidate->setRange(0.0, kPercent);
    m_candidate->setDecimals(1);
    m_candidate->setValue(RehearsalQuestion().candidate * kPercent);
    m_task->setObjectName(QStringLiteral("planRehearsalTask"));
    m_task->setRange(1.0, kMostTaskSeconds);
    m_task->setDecimals(1);
    m_task->setValue(kUsualTaskSeconds);
    m_seed->setObjectName(QStringLiteral("planRehearsalSeed"));
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(static_cast<int>(RehearsalQuestion().seed));
    m_button->setObjectName(QStringLiteral("planRehearsalButton"));
    row->setSpacing(6);
    for (const auto& [label, box] : std::initializer_list<std::pair<QLabel*, QWidget*>>{{m_robotsLabel, m_robots},
                                                                                        {m_runsLabel, m_runs},
                                                                                        {m_candidateLabel, m_candidate},
                                                                                        {m_taskLabel, m_task},
                                                                                        {m_seedLabel, m_seed}}) {
        auto* pair = new QVBoxLayout;
        pair->setSpacing(2);
        label->setBuddy(box);
        setTone(label, Tone::quiet);
        pair->addWidget(label);
        pair->addWidget(box);
        row->addLayout(pair);
    }
    row->addStretch(1);
    row->addWidget(m_button, 0, Qt::AlignBottom);
}

void RehearsalView::buildFigures(QHBoxLayout* row) {
    auto* charts = new QGridLayout;
    charts->setSpacing(8);
    constexpr std::array kNames{"planRehearsalOutcome",      "planRehearsalDuration", "planRehearsalRobotsExposed",
                                "planRehearsalTasksExposed", "planRehearsalFailures", "planRehearsalRollback"};
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i] = new HistogramView(kNames[i], this);
        charts->addWidget(m_charts[i], static_cast<int>(i) / kChartColumns, static_cast<int>(i) % kChartColumns);
    }
    auto* tables = new QVBoxLayout;
    tables->addWidget(m_outcomes, 1);
    tables->addWidget(m_figures, 1);
    row->addLayout(charts, 1);
    row->addLayout(tables, 1);
}

void RehearsalView::setPlan(const std::optional<plan::Plan>& plan) {
    if (m_plan == plan) return;
    // What a person typed stays; what was proposed for the last plan follows the plan.
    const auto proposed = [](const plan::Plan& one) {
        return std::pair(usualSuccess(one) * kPercent,
                         std::clamp(std::chrono::duration<double>(one.taskTimeout).count() / kTasksInTimeout, 1.0, kUsualTaskSeconds));
    };
    const auto [success, task] = m_lastValid ? proposed(*m_lastValid) : std::pair(m_candidate->value(), m_task->value());
    m_plan = plan;
    if (plan) {
        if (std::abs(m_candidate->value() - success) < 0.05) m_candidate->setValue(proposed(*plan).first);
        if (std::abs(m_task->value() - task) < 0.05) m_task->setValue(proposed(*plan).second);
        m_lastValid = plan;
    }
    showAll();
}

RehearsalQuestion RehearsalView::question() const {
    return {m_robots->value(), m_runs->value(), m_candidate->value() / kPercent, m_task->value(),
            static_cast<std::uint32_t>(m_seed->value())};
}

bool RehearsalView::isStale() const { return m_found.has_value() && (!m_plan || *m_plan != m_rehearsed); }

void RehearsalView::start() {
    if (!m_plan || !m_rehearse) return;
    for (QAbstractSpinBox* box : std::initializer_list<QAbstractSpinBox*>{m_robots, m_runs, m_candidate, m_task, m_seed})
        box->interpretText();
    m_rehearsed = *m_plan;
    m_asked = question();
    m_found.reset();
    m_cancelled = false;
    m_since.start();
    m_job.start([plan = m_rehearsed, asked = m_asked, work = m_rehearse](const std::stop_token& stop, const auto& progress) {
        return work(plan, asked, stop, progress);
    });
    m_poll.start();
    showAll();
}

void RehearsalView::poll() {
    if (auto found = m_job.take()) {
        m_poll.stop();
        m_found = std::move(found);
        showAll();
    } else {
        showProgress();
    }
}

void RehearsalView::showAll() {
    const bool running = m_job.isRunning();
    for (QWidget* box : std::initializer_list<QWidget*>{m_robots, m_runs, m_candidate, m_task, m_seed}) box->setEnabled(!running);
    m_progress->setVisible(running);
    m_button->setText(running ? tr("Cancel") : tr("Rehearse"));
    m_button->setEnabled(running ? !m_cancelled : m_plan.has_value());
    showState();
    showOutcomes();
    showFigures();
    for (HistogramView* chart : m_charts) chart->setStale(isStale());
    if (running) showProgress();
}

void RehearsalView::showProgress() {
    const double share = m_job.share();
    m_progress->setValue(static_cast<int>(share * kProgressSteps));
    m_state->setText(m_cancelled ? tr("Cancelling…") : progressWords(share, m_asked.runs, Milliseconds(m_since.elapsed())));
}

void RehearsalView::showState() {
    Tone tone = Tone::quiet;
    if (m_job.isRunning()) {
        setTone(m_state, tone);
        return;
    }
    QStringList sentences;
    if (!m_plan) {
        sentences << tr("The plan has mistakes; only a plan without can be rehearsed.");
    } else if (isStale()) {
        sentences << tr("The plan was edited since this rehearsal. Rehearse again.");
    }
    if (!sentences.isEmpty()) tone = Tone::warning;
    if (const PlanRehearsal* rehearsal = found()) {
        if (rehearsal->runs < rehearsal->question.runs) sentences << tr("Cancelled before its end.");
        sentences << rehearsalSentence(*rehearsal);
    } else if (m_found) {
        sentences << tr("Not rehearsed: %1").arg(fromCore(m_found->error().message));
        tone = Tone::warning;
    } else if (m_plan) {
        sentences << tr("The real engine runs this plan many times over a simulated fleet, in virtual time. No robot notices.");
    }
    m_state->setText(theme::sentences(sentences));
    setTone(m_state, tone);
}

void RehearsalView::showOutcomes() {
    const PlanRehearsal* rehearsal = found();
    if (rehearsal == nullptr) {
        m_charts[0]->clear();
        fillTable(m_outcomes, outcomeHeader(), {});
        return;
    }
    m_charts[0]->setBars({{tr("committed"), rehearsal->committed.runs, view::Condition::onCandidate, rehearsal->committed.expected},
                          {tr("rolled back"), rehearsal->rolledBack.runs, view::Condition::rolledBack, rehearsal->rolledBack.expected},
                          {tr("waits", "for an operator"), rehearsal->waits.runs, view::Condition::held, std::nullopt},
                          {tr("unfinished"), rehearsal->unfinished.runs, view::Condition::offline, std::nullopt}});
    fillTable(m_outcomes, outcomeHeader(), outcomeRows(*rehearsal, m_rehearsed));
}

void RehearsalView::showFigures() {
    const PlanRehearsal* rehearsal = found();
    if (rehearsal == nullptr) {
        for (std::size_t i = 1; i < m_charts.size(); ++i) m_charts[i]->clear();
        fillTable(m_figures, figureHeader(), {});
        return;
    }
    const std::array figures{&rehearsal->seconds, &rehearsal->robotsExposed, &rehearsal->tasksExposed, &rehearsal->failuresCaused,
                             &rehearsal->rollbackSeconds};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const bool isTime = i == 0 || i + 1 == figures.size();
        m_charts[i + 1]->setHistogram(histogramOf(figures[i]->sorted, kBins, !isTime), figures[i]->median,
                                      isTime ? timeWords(figures[i]->sorted) : countWords);
    }
    fillTable(m_figures, figureHeader(), figureRows(*rehearsal));
}

void RehearsalView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void RehearsalView::retranslate() {
    m_robotsLabel->setText(tr("Robots"));
    m_runsLabel->setText(tr("Runs"));
    m_candidateLabel->setText(tr("Candidate's success"));
    m_taskLabel->setText(tr("Mean task"));
    m_seedLabel->setText(tr("Seed"));
    m_robots->setAccessibleName(tr("Robots of the simulated fleet"));
    m_runs->setAccessibleName(tr("Runs of the rehearsal"));
    m_candidate->setAccessibleName(tr("True success of the candidate, in percent"));
    m_candidate->setSuffix(tr(" %", "percent, after a number"));
    m_task->setAccessibleName(tr("Mean duration of a task, in seconds"));
    m_task->setSuffix(tr(" s", "seconds, after a number"));
    m_seed->setAccessibleName(tr("Seed of the rehearsal"));
    m_seed->setToolTip(tr("The same seed gives the same runs."));
    m_button->setAccessibleName(tr("Rehearse the plan, or cancel"));
    m_progress->setAccessibleName(tr("Progress of the rehearsal"));
    m_outcomes->setAccessibleName(tr("What became of the rehearsed rollouts"));
    m_figures->setAccessibleName(tr("Figures of the rehearsed rollouts"));
    const std::array titles{tr("Outcome"),       tr("Duration"),        tr("Robots exposed"),
                            tr("Tasks exposed"), tr("Failures caused"), tr("Time to roll back")};
    for (std::size_t i = 0; i < m_charts.size(); ++i) m_charts[i]->setTitle(titles[i]);
    showAll();
}

}  // namespace slipway::widgets
