#include "widgets/history/past_detail_view.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/plan/plan_json.h"
#include "widgets/charts/latency_chart.h"
#include "widgets/charts/success_chart.h"
#include "widgets/history/replay_view.h"
#include "widgets/history/timeline_view.h"
#include "widgets/shell/look.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/column_fit.h"
#include "widgets/theme/palette.h"

namespace slipway::widgets {

namespace {

constexpr int kWidestItem = 60;  // letters of an item of the checklist; the rest is in the tool tip

/// The newest moment that something is known of a rollout that goes on.
WallTime lastKnown(const view::PastDetail& detail) {
    WallTime known = detail.head.startedAt + Seconds(1);
    if (!detail.decisions.empty()) known = std::max(known, WallTime(detail.decisions.back().at.time_since_epoch()));
    for (const view::ArmView* arm : {&detail.candidate, &detail.baseline})
        if (!arm->points.empty()) known = std::max(known, WallTime(Seconds(arm->points.back().second + 1)));
    return known;
}

QTreeWidget* makeTree(QWidget* parent, const char* name) {
    auto* tree = new QTreeWidget(parent);
    tree->setObjectName(QLatin1String(name));
    tree->setRootIsDecorated(true);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    tree->setTabKeyNavigation(false);
    return tree;
}

/// All columns but the last as wide as their text; the last takes the rest.
int neededWidth(const QTreeWidget& tree, int column) {
    const int needed = std::max(theme::ColumnFit::headingWidth(*tree.header(), column), theme::ColumnFit::cellsWidth(tree, column));
    return std::min(needed + 12, column == 0 ? kWidestItem * tree.fontMetrics().averageCharWidth() : 260);
}

/// Facts in two columns of pairs, because height is scarce below the list.
void fillFacts(QGridLayout* grid, QWidget* box, const std::vector<std::pair<QString, QString>>& facts) {
    qDeleteAll(box->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly));
    const int rows = (static_cast<int>(facts.size()) + 1) / 2;
    for (int i = 0; i < static_cast<int>(facts.size()); ++i) {
        const auto& [name, text] = facts[static_cast<std::size_t>(i)];
        auto* label = new QLabel(name, box);
        label->setTextFormat(Qt::PlainText);
        setTone(label, Tone::quiet);
        auto* value = new QLabel(theme::paragraph(text), box);
        value->setObjectName(QStringLiteral("pastFact.%1").arg(i));
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(name, text));
        grid->addWidget(label, i % rows, i / rows * 2, Qt::AlignTop);
        grid->addWidget(value, i % rows, i / rows * 2 + 1, Qt::AlignTop);
    }
}

}  // namespace

PastDetailView::PastDetailView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("pastDetail"));
    build();
    retranslate();
}

void PastDetailView::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("pastTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextSize(m_title, TextSize::title);
    m_factBox = new QWidget(this);
    m_facts = new QGridLayout(m_factBox);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(4);
    m_facts->setColumnStretch(1, 1);
    m_facts->setColumnStretch(3, 1);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("pastTabs"));
    m_tabs->setDocumentMode(true);
    m_timeline = new TimelineView(m_tabs);
    connect(m_timeline, &TimelineView::noteWritten, this, &PastDetailView::noteWritten);
    m_charts = new QWidget(m_tabs);
    auto* chartRow = new QHBoxLayout(m_charts);
    chartRow->setContentsMargins(0, 8, 0, 0);
    chartRow->setSpacing(12);
    m_success = new charts::SuccessChart(m_charts);
    m_latency = new charts::LatencyChart(m_charts);
    charts::TimeChart::shareZoom(m_success, m_latency);
    chartRow->addWidget(m_success);
    chartRow->addWidget(m_latency);
    m_checklist = makeTree(m_tabs, "pastChecklist");
    m_checklistFit = new theme::ColumnFit(m_checklist, [this](int one) { return neededWidth(*m_checklist, one); });
    m_checklist->setRootIsDecorated(false);
    m_plan = new QPlainTextEdit(m_tabs);
    m_plan->setObjectName(QStringLiteral("pastPlan"));
    m_plan->setReadOnly(true);
    m_plan->setLayoutDirection(Qt::LeftToRight);  // a file begins at the left in every language
    m_plan->setTabChangesFocus(true);
    m_plan->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_reportPage = new QWidget(m_tabs);
    auto* reportColumn = new QVBoxLayout(m_reportPage);
    reportColumn->setContentsMargins(0, 0, 0, 0);
    m_gathering = new QLabel(m_reportPage);
    m_gathering->setObjectName(QStringLiteral("reportBusy"));
    m_gathering->setAlignment(Qt::AlignCenter);
    setTone(m_gathering, Tone::quiet);
    m_report = new QTextBrowser(m_reportPage);
    reportColumn->addWidget(m_gathering, 1);
    reportColumn->addWidget(m_report, 1);
    m_gathering->hide();
    m_report->setObjectName(QStringLiteral("pastReport"));
    m_report->setOpenLinks(false);
    m_replay = new ReplayView(m_tabs);
    for (QWidget* page : std::initializer_list<QWidget*>{m_timeline, m_replay, m_reportPage, m_charts, m_checklist, m_plan})
        m_tabs->addTab(page, QString());
    connect(m_tabs, &QTabWidget::currentChanged, this, &PastDetailView::askForReport);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PastDetailView::makeRoom);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_detail && !m_detail->head.endedAt) Q_EMIT newerWanted();
    });
    m_whatIf = new QPushButton(this);
    m_whatIf->setObjectName(QStringLiteral("whatIf"));
    m_compare = new QPushButton(this);
    m_compare->setObjectName(QStringLiteral("compareWith"));
    connect(m_whatIf, &QPushButton::clicked, this, &PastDetailView::whatIfWanted);
    connect(m_compare, &QPushButton::clicked, this, &PastDetailView::compareWanted);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_whatIf, 0, Qt::AlignTop);
    head->addWidget(m_compare, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_factBox);
    column->addWidget(m_tabs, 1);
    column->addStretch(0);
}

void PastDetailView::clearNote() { m_timeline->clearNote(); }

void PastDetailView::setReport(const QString& html) {
    m_report->setHtml(html);
    m_gathering->hide();
    m_report->show();
}

/// Gathering it takes a moment, so it is asked for once somebody looks.
void PastDetailView::askForReport() {
    if (!m_detail || m_reportAsked || m_tabs->currentWidget() != m_reportPage) return;
    m_reportAsked = true;
    m_report->hide();  // a white page with nothing on it would shout in dark
    m_gathering->show();
    Q_EMIT reportWanted();
}

/// It is written in one language and in one scheme's colours.
void PastDetailView::renewReport() {
    m_reportAsked = false;
    m_report->clear();
    askForReport();
}

void PastDetailView::makeRoom() {
    const bool replays = m_detail && m_tabs->currentWidget() == m_replay;
    m_factBox->setVisible(m_detail && !replays);
    // Behind another tab its height must not take the room of the list.
    m_replay->setSizePolicy(QSizePolicy::Preferred, replays ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    Q_EMIT roomWanted(replays);
}

void PastDetailView::setDetail(view::PastDetail detail) {
    const bool another = !m_detail || m_detail->head.id != detail.head.id || m_detail->head.outcome != detail.head.outcome;
    m_detail = std::move(detail);
    m_timeline->setDecisions(m_detail->decisions, asWritten(m_detail->head.id.value));
    retranslate();
    if (another || !m_detail->head.endedAt) m_replay->clear();
    renewReport();
}

void PastDetailView::setTimeZone(TimeZone zone) {
    m_zone = zone;
    m_replay->setTimeZone(zone);
    m_timeline->setTimeZone(zone);
    if (m_detail) retranslate();
}

void PastDetailView::say(const QString& sentence, bool bad) {
    m_detail.reset();
    retranslate();
    m_title->setText(sentence);
    setTone(m_title, bad ? Tone::bad : Tone::quiet);
}

void PastDetailView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) renewReport();
}

void PastDetailView::retranslate() {
    m_tabs->setTabText(0, tr("Timeline"));
    m_tabs->setTabText(m_tabs->indexOf(m_replay), tr("Replay"));
    m_tabs->setTabText(m_tabs->indexOf(m_reportPage), tr("Report"));
    m_gathering->setText(tr("Gathering the report…"));
    m_tabs->setTabText(m_tabs->indexOf(m_charts), tr("Charts"));
    m_report->setAccessibleName(tr("Report of the rollout"));
    m_tabs->setTabText(m_tabs->indexOf(m_checklist), tr("Checklist"));
    m_tabs->setTabText(m_tabs->indexOf(m_plan), tr("Plan"));
    m_whatIf->setText(tr("&What if…"));
    m_whatIf->setToolTip(tr("Replays this rollout under the gates of another plan"));
    m_compare->setText(tr("&Compare with…"));
    m_compare->setToolTip(tr("Shows this rollout beside another one"));
    m_checklist->setHeaderLabels({tr("Item"), tr("Who"), tr("When"), tr("Evidence")});
    m_checklist->setAccessibleName(tr("Checklist as it was at the start"));
    m_plan->setAccessibleName(tr("The plan as it ran"));
    makeRoom();
    m_tabs->setVisible(m_detail.has_value());
    m_whatIf->setVisible(m_detail.has_value());
    m_compare->setVisible(m_detail.has_value());
    if (!m_detail) return;
    m_whatIf->setEnabled(!m_detail->head.outcomesHidden);
    m_whatIf->setToolTip(m_detail->head.outcomesHidden ? tr("Hidden until both arms are complete")
                                                       : tr("Replays this rollout under the gates of another plan"));
    fillHead();
    fillCharts();
    fillChecklist();
    m_plan->setPlainText(asWritten(m_detail->planJson));
}

void PastDetailView::fillHead() {
    const view::PastRollout& head = m_detail->head;
    setTone(m_title, head.outcome == "rolled back" ? Tone::bad : Tone::normal);
    m_title->setText(tr("%1: %2", "plan, outcome").arg(fromCore(head.planName), outcomeWord(head.outcome)));
    QString when = dateAndTime(head.startedAt, m_zone);
    if (head.endedAt) when = tr("%1, took %2").arg(when, duration(*head.endedAt - head.startedAt));
    const double share = head.candidateTasks > 0
                             ? static_cast<double>(head.candidateTasks - head.candidateFailures) / static_cast<double>(head.candidateTasks)
                             : 0.0;
    const QString robots = count(head.robots);
    const QString tasks = count(head.candidateTasks);
    const QString reach =
        head.outcomesHidden ? tr("%1 robots, %2 candidate tasks; failures are hidden until both arms are complete").arg(robots, tasks)
        : head.candidateTasks == 0 && m_detail->candidate.tasks > 0
            ? tr("%1 robots, %2 tasks in shadow, none executed by the candidate").arg(robots, count(m_detail->candidate.tasks))
        : head.candidateTasks == 0
            ? tr("%1 robots, no candidate task").arg(robots)
            : tr("%1 robots, %2 candidate tasks, %3 failed, success %4").arg(robots, tasks, count(head.candidateFailures), percent(share));
    std::vector<std::pair<QString, QString>> facts = {
        {tr("Rollout"),
         tr("%1, %2, %3 → %4", "id, strategy, from model, to model")
             .arg(theme::idText(fromCore(head.id.value)), strategyWord(head.strategy), fromCore(head.baseline), fromCore(head.candidate))},
        {tr("Started"), tr("%1 by %2").arg(when, fromCore(head.startedBy))},
        {tr("Reach"), reach}};
    if (!head.reason.empty() && head.endedAt) facts.emplace_back(tr("Why it ended"), fromCore(head.reason));
    if (head.toInvestigate) facts.emplace_back(tr("Investigation"), tr("open: nobody has recorded a conclusion yet"));
    fillFacts(m_facts, m_factBox, facts);
}

void PastDetailView::fillCharts() {
    // A plan of an older version may no longer be readable; the lines then come without their limits.
    const plan::Plan plan = plan::readPlan(m_detail->planJson).value_or(plan::Plan{});
    const view::PastRollout& head = m_detail->head;
    const WallTime until = head.endedAt.value_or(lastKnown(*m_detail));
    auto shown = charts::chartData(plan, m_detail->candidate, m_detail->baseline, m_detail->decisions, head.startedAt, until);
    shown.successHidden = head.outcomesHidden;
    m_success->setData(shown);
    m_latency->setData(shown);
}

void PastDetailView::fillChecklist() {
    m_checklist->clear();
    for (const checklist::ItemTemplate& item : checklist::itemsOf(m_detail->checklist)) {
        const auto& ticks = m_detail->checklist.ticks;
        const auto tick = std::ranges::find(ticks, item.id, &checklist::Tick::itemId);
        auto* row = new QTreeWidgetItem(m_checklist);
        const bool open = tick == ticks.end();
        row->setText(0, QStringLiteral("%1  %2").arg(open ? QStringLiteral("☐") : QStringLiteral("☑"), checklistText(item.text)));
        if (open) {
            row->setText(3, m_detail->checklist.overrideReason.empty()
                                ? tr("open")
                                : tr("open; override: %1").arg(asWritten(m_detail->checklist.overrideReason)));
            row->setForeground(3, toneColor(Tone::bad, palette()));
            continue;
        }
        const bool automatic = tick->who == "automatic";  // else a person wrote the evidence
        const QString evidence =
            theme::idText(automatic || !tick->overruled.empty() ? fromCore(tick->evidence) : asWritten(tick->evidence));
        row->setText(1, whoWord(tick->who));
        row->setText(2, timeOfDay(tick->at, m_zone));
        row->setText(3, tick->overruled.empty() ? evidence : tr("%1; overruled: %2").arg(evidence, asWritten(tick->overruled)));
    }
    m_checklistFit->fit();
}

}  // namespace slipway::widgets
