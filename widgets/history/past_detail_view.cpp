#include "widgets/history/past_detail_view.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
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
#include "widgets/shell/look.h"
#include "widgets/theme/palette.h"

namespace slipway::widgets {

namespace {

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

Tone decisionTone(rollout::DecisionKind kind) {
    using enum rollout::DecisionKind;
    switch (kind) {
        case gateFailed:
        case rollbackStarted:
        case rollbackIncomplete:
        case rollbackHalted:
            return Tone::bad;
        case gateDebt:
        case needsDecision:
        case paused:
        case waived:
            return Tone::warning;
        default:
            return Tone::normal;
    }
}

/// All columns but the last as wide as their text; the last takes the rest.
void fit(QTreeWidget* tree) {
    for (int column = 0; column + 1 < tree->columnCount(); ++column) {
        tree->resizeColumnToContents(column);
        tree->setColumnWidth(column, std::min(tree->columnWidth(column) + 12, 260));
    }
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
        auto* value = new QLabel(text, box);
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
    m_timelinePage = new QWidget(m_tabs);
    auto* timelineColumn = new QVBoxLayout(m_timelinePage);
    timelineColumn->setContentsMargins(0, 0, 0, 0);
    timelineColumn->setSpacing(8);
    m_timeline = makeTree(m_timelinePage, "pastTimeline");
    timelineColumn->addWidget(m_timeline, 1);
    buildNote(m_timelinePage);
    m_charts = new QWidget(m_tabs);
    auto* chartRow = new QHBoxLayout(m_charts);
    chartRow->setContentsMargins(0, 8, 0, 0);
    chartRow->setSpacing(12);
    m_success = new charts::SuccessChart(m_charts);
    m_latency = new charts::LatencyChart(m_charts);
    chartRow->addWidget(m_success);
    chartRow->addWidget(m_latency);
    m_checklist = makeTree(m_tabs, "pastChecklist");
    m_checklist->setRootIsDecorated(false);
    m_plan = new QPlainTextEdit(m_tabs);
    m_plan->setObjectName(QStringLiteral("pastPlan"));
    m_plan->setReadOnly(true);
    m_plan->setTabChangesFocus(true);
    m_plan->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_report = new QTextBrowser(m_tabs);
    m_report->setObjectName(QStringLiteral("pastReport"));
    m_report->setOpenLinks(false);
    // The report is a printed page in any colour scheme.
    QPalette paper = theme::qtPalette(theme::Scheme::light);
    m_report->setPalette(paper);
    m_report->setStyleSheet(QStringLiteral("QTextBrowser { background: #ffffff; color: #1d2126; }"));
    m_replay = new ReplayView(m_tabs);
    for (QWidget* page : std::initializer_list<QWidget*>{m_timelinePage, m_replay, m_report, m_charts, m_checklist, m_plan})
        m_tabs->addTab(page, QString());
    connect(m_tabs, &QTabWidget::currentChanged, this, &PastDetailView::askForReport);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PastDetailView::makeRoom);
    column->addWidget(m_title);
    column->addWidget(m_factBox);
    column->addWidget(m_tabs, 1);
    column->addStretch(0);
}

void PastDetailView::buildNote(QWidget* page) {
    constexpr int kLongestNote = 1000;
    m_note = new QLineEdit(page);
    m_note->setObjectName(QStringLiteral("pastNote"));
    m_note->setMaxLength(kLongestNote);
    m_addNote = new QPushButton(page);
    m_addNote->setObjectName(QStringLiteral("addNote"));
    m_addNote->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_note, 1);
    row->addWidget(m_addNote);
    static_cast<QVBoxLayout*>(page->layout())->addLayout(row);
    const auto write = [this] {
        const QString text = m_note->text().trimmed();
        if (!text.isEmpty()) Q_EMIT noteWritten(text);
    };
    connect(m_note, &QLineEdit::textChanged, m_addNote, [this](const QString& text) { m_addNote->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_note, &QLineEdit::returnPressed, this, write);
    connect(m_addNote, &QPushButton::clicked, this, write);
}

void PastDetailView::clearNote() { m_note->clear(); }

void PastDetailView::setReport(const QString& html) { m_report->setHtml(html); }

/// Gathering it takes a moment, so it is asked for once somebody looks.
void PastDetailView::askForReport() {
    if (!m_detail || m_reportAsked || m_tabs->currentWidget() != m_report) return;
    m_reportAsked = true;
    m_report->setPlainText(tr("Gathering the report…"));
    Q_EMIT reportWanted();
}

void PastDetailView::makeRoom() {
    const bool replays = m_detail && m_tabs->currentWidget() == m_replay;
    m_factBox->setVisible(m_detail && !replays);
    Q_EMIT roomWanted(replays);
}

void PastDetailView::setDetail(view::PastDetail detail) {
    const bool another = !m_detail || m_detail->head.id != detail.head.id || m_detail->head.outcome != detail.head.outcome;
    if (!m_detail || m_detail->head.id != detail.head.id) clearNote();
    m_detail = std::move(detail);
    m_reportAsked = false;
    m_report->clear();
    retranslate();
    if (another) m_replay->clear();
    askForReport();
}

void PastDetailView::setTimeZone(TimeZone zone) {
    m_zone = zone;
    m_replay->setTimeZone(zone);
    if (m_detail) retranslate();
}

void PastDetailView::say(const QString& sentence, bool bad) {
    m_detail.reset();
    retranslate();
    m_title->setText(sentence);
    setTone(m_title, bad ? Tone::bad : Tone::quiet);
}

void PastDetailView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void PastDetailView::retranslate() {
    m_tabs->setTabText(0, tr("Timeline"));
    m_tabs->setTabText(m_tabs->indexOf(m_replay), tr("Replay"));
    m_tabs->setTabText(m_tabs->indexOf(m_report), tr("Report"));
    m_tabs->setTabText(m_tabs->indexOf(m_charts), tr("Charts"));
    m_report->setAccessibleName(tr("Report of the rollout"));
    m_tabs->setTabText(m_tabs->indexOf(m_checklist), tr("Checklist"));
    m_tabs->setTabText(m_tabs->indexOf(m_plan), tr("Plan"));
    m_timeline->setHeaderLabels({tr("When"), tr("What"), tr("Stage"), tr("Who"), tr("Why, and the gates at that moment")});
    m_timeline->setAccessibleName(tr("Timeline of decisions"));
    m_note->setPlaceholderText(tr("A note for the record, with your name and the time"));
    m_note->setAccessibleName(tr("Note about this rollout"));
    m_addNote->setText(tr("Add &note"));
    m_checklist->setHeaderLabels({tr("Item"), tr("Who"), tr("When"), tr("Evidence")});
    m_checklist->setAccessibleName(tr("Checklist as it was at the start"));
    m_plan->setAccessibleName(tr("The plan as it ran"));
    makeRoom();
    m_tabs->setVisible(m_detail.has_value());
    if (!m_detail) return;
    fillHead();
    fillTimeline();
    fillCharts();
    fillChecklist();
    m_plan->setPlainText(fromCore(m_detail->planJson));
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
    std::vector<std::pair<QString, QString>> facts = {
        {tr("Rollout"), tr("%1, %2", "id, strategy").arg(fromCore(head.id.value), strategyWord(head.strategy))},
        {tr("Models"), tr("%1 → %2", "from model, to model").arg(fromCore(head.baseline), fromCore(head.candidate))},
        {tr("Started"), tr("%1 by %2").arg(when, fromCore(head.startedBy))},
        {tr("Reach"), tr("%1 robots, %2 candidate tasks, %3 failed")
                          .arg(count(head.robots), count(head.candidateTasks), count(head.candidateFailures))}};
    if (head.candidateTasks > 0) facts.emplace_back(tr("Success"), percent(share));
    if (!head.reason.empty()) facts.emplace_back(tr("Why it ended"), fromCore(head.reason));
    if (head.toInvestigate) facts.emplace_back(tr("Investigation"), tr("open: nobody has recorded a conclusion yet"));
    fillFacts(m_facts, m_factBox, facts);
}

void PastDetailView::fillTimeline() {
    m_timeline->clear();
    for (const rollout::Decision& decision : m_detail->decisions) {
        auto* row = new QTreeWidgetItem(m_timeline);
        // The engine's time is about Unix time; good for the eye, not for sums over restarts.
        const WallTime at{decision.at.time_since_epoch()};
        row->setText(0, timeOfDay(at, m_zone));
        row->setText(1, decisionWord(decision.kind));
        row->setText(2, decision.stage ? count(static_cast<std::int64_t>(*decision.stage) + 1) : QString());
        row->setText(3, fromCore(decision.who));
        row->setText(4, fromCore(decision.reason));
        row->setToolTip(4, fromCore(decision.reason));
        const Tone tone = decisionTone(decision.kind);
        if (tone != Tone::normal) row->setForeground(1, toneColor(tone, palette()));
        for (const rollout::GateReading& gate : decision.gates) {
            auto* line = new QTreeWidgetItem(row);
            line->setText(1, gateWord(gate.kind));
            line->setText(4, tr("%1: %2, limit %3. %4", "verdict, figure, limit, reason")
                                 .arg(verdictWord(gate.verdict), gateFigure(gate), gateLimit(gate), fromCore(gate.reason)));
            if (gate.verdict == rollout::Verdict::fail) line->setForeground(4, toneColor(Tone::bad, palette()));
        }
        if (!decision.shownText.empty()) {
            auto* shown = new QTreeWidgetItem(row);
            shown->setText(1, tr("The dialog said"));
            shown->setText(4, fromCore(decision.shownText).replace(QLatin1Char('\n'), QStringLiteral(" · ")));
            shown->setToolTip(4, fromCore(decision.shownText));
        }
        const bool important = decision.kind == rollout::DecisionKind::gateFailed || decision.kind == rollout::DecisionKind::gateDebt;
        row->setExpanded(important);
    }
    fit(m_timeline);
}

void PastDetailView::fillCharts() {
    // A plan of an older version may no longer be readable; the lines then come without their limits.
    const plan::Plan plan = plan::readPlan(m_detail->planJson).value_or(plan::Plan{});
    const view::PastRollout& head = m_detail->head;
    const WallTime until = head.endedAt.value_or(m_detail->decisions.empty() ? head.startedAt + Seconds(1)
                                                                             : WallTime(m_detail->decisions.back().at.time_since_epoch()));
    const auto shown = charts::chartData(plan, m_detail->candidate, m_detail->baseline, m_detail->decisions, head.startedAt, until);
    m_success->setData(shown);
    m_latency->setData(shown);
}

void PastDetailView::fillChecklist() {
    m_checklist->clear();
    for (const checklist::ItemTemplate& item : checklist::standardItems()) {
        const auto& ticks = m_detail->checklist.ticks;
        const auto tick = std::ranges::find(ticks, item.id, &checklist::Tick::itemId);
        auto* row = new QTreeWidgetItem(m_checklist);
        const bool open = tick == ticks.end();
        row->setText(0, QStringLiteral("%1  %2").arg(open ? QStringLiteral("☐") : QStringLiteral("☑"), checklistText(item.text)));
        if (open) {
            row->setText(3, m_detail->checklist.overrideReason.empty()
                                ? tr("open")
                                : tr("open; override: %1").arg(fromCore(m_detail->checklist.overrideReason)));
            row->setForeground(3, toneColor(Tone::bad, palette()));
            continue;
        }
        row->setText(1, fromCore(tick->who));
        row->setText(2, timeOfDay(tick->at, m_zone));
        row->setText(3, tick->overruled.empty() ? fromCore(tick->evidence)
                                                : tr("%1; overruled: %2").arg(fromCore(tick->evidence), fromCore(tick->overruled)));
    }
    fit(m_checklist);
    m_checklist->setColumnWidth(0, 300);
}

}  // namespace slipway::widgets
