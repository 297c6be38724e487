#include "widgets/planview/compare_view.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/plan/draft_difference.h"
#include "core/plan/plan_json.h"
#include "widgets/planview/member_words.h"
#include "widgets/planview/outcome_chart.h"
#include "widgets/planview/tables.h"
#include "widgets/shell/look.h"
#include "widgets/shell/plan_file.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/splitter.h"

namespace slipway::widgets {

namespace {

constexpr std::size_t kThis = 0;
constexpr std::size_t kOther = 1;

QString nameIn(const plan::Draft& draft) {
    const auto name = std::ranges::find(draft.plan, "/name", &plan::Member::address);
    return name == draft.plan.end() ? QString() : fromCore(name->value);
}

}  // namespace

CompareView::CompareView(CharacteristicsFunction function, QWidget* parent)
    : QWidget(parent),
      m_compute(std::move(function)),
      m_open(new QPushButton(this)),
      m_sample(new QPushButton(this)),
      m_samples(new QMenu(m_sample)),
      m_state(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_table(makeTable(this, "planDifferences")) {
    setObjectName(QStringLiteral("planCompareView"));
    m_open->setObjectName(QStringLiteral("planCompareOpen"));
    m_sample->setObjectName(QStringLiteral("planCompareSample"));
    m_samples->setObjectName(QStringLiteral("planCompareSamples"));
    m_sample->setMenu(m_samples);
    m_state->setObjectName(QStringLiteral("planCompareState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("planCompareProgress"));
    m_progress->setRange(0, kProgressSteps);
    auto* row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_progress);
    row->addWidget(m_sample);
    row->addWidget(m_open);
    auto* charts = new QWidget(this);
    auto* pair = new QHBoxLayout(charts);
    pair->setContentsMargins(0, 0, 0, 0);
    for (Side& side : m_sides) {
        auto* half = new QVBoxLayout;
        side.title = new QLabel(charts);
        side.title->setTextFormat(Qt::PlainText);
        side.title->setWordWrap(true);
        side.chart = new OutcomeChart(charts);
        half->addWidget(side.title);
        half->addWidget(side.chart, 1);
        pair->addLayout(half, 1);
    }
    m_sides[kOther].chart->setObjectName(QStringLiteral("planOtherOutcomeChart"));
    m_sides[kThis].chart->setObjectName(QStringLiteral("planThisOutcomeChart"));
    auto* parts = new theme::Splitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(charts);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(row);
    column->addWidget(parts, 1);
    m_table->setColumnCount(3);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // all of the width is shared
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kAfterTyping);
    m_poll.setInterval(kLookEvery);
    connect(&m_debounce, &QTimer::timeout, this, &CompareView::compute);
    connect(&m_poll, &QTimer::timeout, this, &CompareView::poll);
    connect(m_open, &QPushButton::clicked, this, &CompareView::askForOther);
    retranslate();
}

void CompareView::setPlan(const plan::Draft& draft, const std::optional<plan::Plan>& plan) {
    Side& side = m_sides[kThis];
    if (side.plan == plan && side.draft.plan == draft.plan && side.draft.stages == draft.stages) return;
    side.draft = draft;
    side.plan = plan;
    later();
    refresh();
}

void CompareView::askForOther() {
    auto* dialog = new QFileDialog(this, tr("Compare with another plan"), QString(), tr("Plans (*.json)"));
    dialog->setObjectName(QStringLiteral("comparePlanDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CompareView::openOther);
    dialog->open();
}

void CompareView::openOther(const QString& path) {
    Side& side = m_sides[kOther];
    m_path = path;
    m_unread.clear();
    side.plan.reset();
    side.found.reset();
    side.draft = {};
    if (const auto text = readPlanTextAt(path)) {
        const std::string bytes = text->toStdString();
        side.draft = plan::draftOf(bytes);
        if (auto plan = plan::readPlan(bytes)) side.plan = std::move(*plan);
        if (side.draft.plan.empty()) m_unread = tr("it is not the JSON of a plan");
    } else {
        m_unread = text.error();
    }
    later();
    refresh();
}

/// The charts follow a moment after the last change, while somebody sees them.
void CompareView::later() {
    m_stale = true;
    m_job.stop();
    if (isVisible()) m_debounce.start();
}

void CompareView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale && !m_debounce.isActive()) compute();
}

void CompareView::compute() {
    if (!m_compute || m_path.isEmpty()) return;
    m_stale = false;
    m_job.start([plans = std::array{m_sides[kThis].plan, m_sides[kOther].plan}, work = m_compute](const std::stop_token& stop,
                                                                                                  const auto& progress) {
        Both both;
        for (std::size_t i = 0; i < plans.size(); ++i) {
            const auto done = static_cast<double>(i);
            if (plans[i]) both[i] = work(*plans[i], stop, [&](double share) { progress((done + share) / 2.0); });
        }
        return both;
    });
    m_poll.start();
    refresh();
}

void CompareView::poll() {
    m_progress->setValue(static_cast<int>(m_job.share() * kProgressSteps));
    auto both = m_job.take();
    if (!both) return;
    m_poll.stop();
    // Of plans that have changed meanwhile: the debounce, or the next look at the view, computes anew.
    if (!m_stale) {
        for (std::size_t i = 0; i < m_sides.size(); ++i) m_sides[i].found = std::move((*both)[i]);
    }
    refresh();
}

void CompareView::refresh() {
    std::vector<QStringList> rows;
    if (!m_path.isEmpty() && m_unread.isEmpty()) {
        for (const plan::Difference& one : plan::differencesOf(m_sides[kThis].draft, m_sides[kOther].draft))
            rows.push_back({differenceWords(one), differenceValue(one, one.first), differenceValue(one, one.second)});
    }
    fillTable(m_table, {tr("Member"), tr("This plan"), tr("Other plan")}, rows);
    m_progress->setVisible(m_job.isRunning());
    showState();
    showCharts();
}

void CompareView::showState() {
    const Side& other = m_sides[kOther];
    setTone(m_state, Tone::quiet);
    m_state->setToolTip(m_path.startsWith(u':') ? QString() : m_path);
    if (m_path.isEmpty()) {
        m_state->setText(tr("Choose another plan: only what differs from the open one is shown, and what the gates of both do."));
    } else if (!m_unread.isEmpty()) {
        m_state->setText(tr("%1 was not opened: %2").arg(m_path, m_unread));
        setTone(m_state, Tone::warning);
    } else {
        const QString name = nameIn(other.draft).isEmpty() ? m_path : nameIn(other.draft);
        QString sentence = m_table->rowCount() == 0 ? tr("%1 says the same as this plan.").arg(name)
                                                    : tr("%n members differ from %1.", nullptr, m_table->rowCount()).arg(name);
        if (!other.plan) sentence = theme::sentences({sentence, tr("The other plan has mistakes.")});
        m_state->setText(sentence);
        if (!other.plan) setTone(m_state, Tone::warning);
    }
}

void CompareView::showCharts() {
    const std::array words{tr("This plan"), tr("Other plan")};
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        Side& side = m_sides[i];
        const bool any = !m_path.isEmpty() && side.plan && side.found;
        side.chart->setCharacteristics(any && *side.found ? &**side.found : nullptr);
        QString title = tr("%1: %2", "this plan or other plan, its name").arg(words[i], nameIn(side.draft));
        if (side.draft.plan.empty()) title = words[i];
        if (any && !*side.found) title += QLatin1Char('\n') + tr("Not computed: %1").arg(fromCore(side.found->error().message));
        side.title->setText(title);
    }
}

void CompareView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void CompareView::retranslate() {
    m_open->setText(tr("Open other plan…"));
    m_open->setAccessibleName(tr("Open the plan to compare with"));
    m_sample->setText(tr("Other from sample"));
    m_sample->setAccessibleName(tr("Compare with a sample plan"));
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_table->setAccessibleName(tr("What differs between the two plans"));
    m_samples->clear();
    const QDir samples(QStringLiteral(":/plans"));
    for (const QString& name : samples.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        m_samples->addAction(name, this, [this, path = samples.filePath(name)] { openOther(path); })
            ->setObjectName(QStringLiteral("planCompareSample.%1").arg(name));
    refresh();
}

}  // namespace slipway::widgets
