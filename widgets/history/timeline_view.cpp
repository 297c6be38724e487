#include "widgets/history/timeline_view.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolTip>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/history/gate_table.h"
#include "widgets/planview/tables.h"
#include "widgets/shell/look.h"
#include "widgets/theme/column_fit.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/splitter.h"

namespace slipway::widgets {

namespace {

constexpr int kLongestNote = 4000;  // characters
constexpr int kWidestColumn = 260;
constexpr int kEveryKind = -1;
constexpr int kGateWhyColumn = 4;
constexpr int kPlaceRole = Qt::UserRole;       // index into the decisions
constexpr int kSearchRole = Qt::UserRole + 1;  // all words of the decision

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

// The engine's time is about Unix time; good for the eye, not for sums over restarts.
WallTime wallOf(const rollout::Decision& decision) { return WallTime(decision.at.time_since_epoch()); }

}  // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("timelineView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kGap, 0, 0);
    column->setSpacing(theme::kGap);
    buildFilter();
    auto* splitter = new theme::Splitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("timelineSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(theme::kPage);
    auto* list = new QWidget(splitter);
    auto* listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    m_tree = new QTreeWidget(list);
    m_tree->setObjectName(QStringLiteral("pastTimeline"));
    m_tree->setRootIsDecorated(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setTabKeyNavigation(false);
    m_fit = new theme::ColumnFit(m_tree, [this](int one) {
        const int needed = std::max(theme::ColumnFit::headingWidth(*m_tree->header(), one), theme::ColumnFit::cellsWidth(*m_tree, one));
        return std::min(needed + theme::kTight, kWidestColumn);
    });
    m_none = new QLabel(list);
    m_none->setObjectName(QStringLiteral("timelineEmpty"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    setTone(m_none, Tone::quiet);
    listColumn->addWidget(m_tree, 1);
    listColumn->addWidget(m_none, 1);
    splitter->addWidget(list);
    buildGates();
    splitter->addWidget(m_moment->parentWidget());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({620, 420});
    column->addWidget(splitter, 1);
    buildNote();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &TimelineView::showGates);
    retranslate();
}

void TimelineView::buildFilter() {
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("timelineSearch"));
    m_words->setClearButtonEnabled(true);
    m_kinds = new QComboBox(this);
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // in the language of now
    m_kinds->setObjectName(QStringLiteral("timelineKind"));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    row->addWidget(m_words, 2);
    row->addWidget(m_kinds, 1);
    row->addStretch(2);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_words, &QLineEdit::textChanged, this, &TimelineView::applyFilter);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &TimelineView::applyFilter);
}

void TimelineView::buildGates() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kTight);
    m_moment = new QLabel(box);
    m_moment->setObjectName(QStringLiteral("timelineMoment"));
    m_moment->setTextFormat(Qt::PlainText);
    m_moment->setWordWrap(true);
    m_gates = makeTable(box, "timelineGates");
    m_gates->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_gates->setSelectionMode(QAbstractItemView::SingleSelection);
    m_gateWhy = new QLabel(box);
    m_gateWhy->setObjectName(QStringLiteral("timelineGateWhy"));
    m_gateWhy->setTextFormat(Qt::PlainText);
    m_gateWhy->setWordWrap(true);
    setTone(m_gateWhy, Tone::quiet);
    column->addWidget(m_moment);
    column->addWidget(m_gates, 1);
    column->addWidget(m_gateWhy);
    column->addStretch(0);
    connect(m_gates, &QTableWidget::currentCellChanged, this, &TimelineView::sayGate);
}

void TimelineView::buildNote() {
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("pastNote"));
    m_note->setMaxLength(kLongestNote);
    m_addNote = new QPushButton(this);
    m_addNote->setObjectName(QStringLiteral("addNote"));
    m_addNote->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    row->addWidget(m_note, 1);
    row->addWidget(m_addNote);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    const auto write = [this] {
        const QString text = m_note->text().trimmed();
        if (!text.isEmpty()) Q_EMIT noteWritten(text);
    };
    connect(m_note, &QLineEdit::textChanged, m_addNote, [this](const QString& text) { m_addNote->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_note, &QLineEdit::returnPressed, this, write);
    connect(m_note, &QLineEdit::inputRejected, this, [this] {
        QToolTip::showText(m_note->mapToGlobal(QPoint(0, m_note->height())),
                           tr("A note has at most %1 characters: the rest was left out.").arg(count(kLongestNote)), m_note);
    });
    connect(m_addNote, &QPushButton::clicked, this, write);
}

void TimelineView::clearNote() { m_note->clear(); }

void TimelineView::setDecisions(std::vector<rollout::Decision> decisions, const QString& rollout) {
    m_decisions = std::move(decisions);
    if (rollout != m_rollout) {
        m_drafts[m_rollout] = m_note->text();
        m_rollout = rollout;
        m_note->setText(m_drafts.take(rollout));
        const QSignalBlocker quiet(m_words);
        m_words->clear();
        m_kinds->setCurrentIndex(0);
        const QSignalBlocker still(m_tree);
        m_tree->clear();  // what was selected says nothing about this one
    }
    fillKinds();
    fill();
}

void TimelineView::setTimeZone(TimeZone zone) {
    m_zone = zone;
    fill();
}

/// The kinds that there are, in the order in which they first came.
void TimelineView::fillKinds() {
    const QVariant chosen = m_kinds->currentData();
    const QSignalBlocker quiet(m_kinds);
    m_kinds->clear();
    m_kinds->addItem(tr("Every decision"), kEveryKind);
    for (const rollout::Decision& decision : m_decisions) {
        const int kind = static_cast<int>(decision.kind);
        if (m_kinds->findData(kind) < 0) m_kinds->addItem(decisionWord(decision.kind), kind);
    }
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(chosen)));
}

void TimelineView::fill() {
    const auto* before = m_tree->currentItem();
    const int chosen = before ? before->data(0, kPlaceRole).toInt() : -1;
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    for (int place = 0; place < static_cast<int>(m_decisions.size()); ++place) {
        const rollout::Decision& decision = m_decisions[static_cast<std::size_t>(place)];
        auto* row = new QTreeWidgetItem(m_tree);
        row->setData(0, kPlaceRole, place);
        row->setText(0, timeOfDay(wallOf(decision), m_zone));
        row->setText(1, decisionWord(decision.kind));
        row->setText(2, decision.stage ? count(static_cast<std::int64_t>(*decision.stage) + 1) : QString());
        row->setText(3, whoWord(decision.who));
        row->setText(4, fromCore(decision.reason));
        row->setToolTip(4, fromCore(decision.reason));
        QString words = row->text(1) + QLatin1Char('\n') + row->text(3) + QLatin1Char('\n') + row->text(4) + QLatin1Char('\n') +
                        asWritten(decision.shownText);
        for (const RobotId& robot : decision.robots) words += QLatin1Char('\n') + asWritten(robot.value);
        row->setData(0, kSearchRole, words);
        const Tone tone = decisionTone(decision.kind);
        if (tone != Tone::normal) row->setForeground(1, toneColor(tone, palette()));
        if (decision.shownText.empty()) continue;
        auto* shown = new QTreeWidgetItem(row);
        shown->setData(0, kPlaceRole, place);
        shown->setText(1, tr("The dialog said"));
        shown->setText(4, asWritten(decision.shownText).replace(QLatin1Char('\n'), QStringLiteral(" · ")));
        shown->setToolTip(4, asWritten(decision.shownText));
    }
    m_fit->fit();
    // What is asked for first: why it was stopped.
    const auto failed = std::ranges::find(m_decisions, rollout::DecisionKind::gateFailed, &rollout::Decision::kind);
    const int wanted = chosen >= 0 && chosen < m_tree->topLevelItemCount() ? chosen
                       : failed != m_decisions.end()                       ? static_cast<int>(failed - m_decisions.begin())
                                                                           : 0;
    if (m_tree->topLevelItemCount() > 0) m_tree->setCurrentItem(m_tree->topLevelItem(wanted));
    applyFilter();
}

void TimelineView::applyFilter() {
    const QStringList words = m_words->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const int kind = m_kinds->currentData().toInt();
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        auto* row = m_tree->topLevelItem(i);
        const QString all = row->data(0, kSearchRole).toString();
        const bool shown = (kind == kEveryKind || kind == static_cast<int>(m_decisions[static_cast<std::size_t>(i)].kind)) &&
                           std::ranges::all_of(words, [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
        row->setHidden(!shown);
        if (shown && !first) first = row;
    }
    m_tree->setVisible(first != nullptr);
    m_none->setVisible(first == nullptr);
    auto* current = m_tree->currentItem();
    if (current && current->parent()) current = current->parent();
    if (!current || current->isHidden()) m_tree->setCurrentItem(first);
    if (m_tree->currentItem()) m_tree->scrollToItem(m_tree->currentItem());
    showGates();
}

void TimelineView::showGates() {
    const auto* item = m_tree->currentItem();
    const int place = item ? item->data(0, kPlaceRole).toInt() : -1;
    const bool any = place >= 0 && place < static_cast<int>(m_decisions.size());
    const rollout::Decision none;
    const rollout::Decision& decision = any ? m_decisions[static_cast<std::size_t>(place)] : none;
    const QString when = timeOfDay(wallOf(decision), m_zone);
    const QString what = decisionWord(decision.kind);
    m_moment->setText(any ? tr("%1, %2: %3", "time, decision, why").arg(when, what, fromCore(decision.reason)) : QString());
    fillGates(m_gates, decision.gates);
    m_gates->setColumnHidden(kGateWhyColumn, true);  // a sentence below the table, whole
    m_gates->setVisible(!decision.gates.empty());
    const auto failed = std::ranges::find(decision.gates, rollout::Verdict::fail, &rollout::GateReading::verdict);
    m_gates->setCurrentCell(failed == decision.gates.end() ? 0 : static_cast<int>(failed - decision.gates.begin()), 0);
    m_gateWhy->setVisible(any);
    sayGate();
}

/// Why the chosen gate said what it said, or that there was none.
void TimelineView::sayGate() {
    const auto* name = m_gates->item(m_gates->currentRow(), 0);
    const auto* why = m_gates->item(m_gates->currentRow(), kGateWhyColumn);
    m_gateWhy->setText(name && why ? tr("%1: %2", "gate, why").arg(name->text(), why->text()) : tr("No gate was read for this decision."));
}

void TimelineView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) fill();
    QWidget::changeEvent(event);
}

void TimelineView::retranslate() {
    m_words->setPlaceholderText(tr("Search the timeline"));
    m_words->setAccessibleName(tr("Search the timeline"));
    m_kinds->setAccessibleName(tr("Show decisions of this kind"));
    m_tree->setHeaderLabels({tr("When"), tr("What"), tr("Stage"), tr("Who"), tr("Why")});
    m_tree->setAccessibleName(tr("Timeline of decisions"));
    m_none->setText(tr("No decision matches the filter."));
    m_gates->setAccessibleName(tr("Gates at the moment of the selected decision"));
    m_note->setPlaceholderText(tr("A note for the record, with your name and the time"));
    m_note->setAccessibleName(tr("Note about this rollout"));
    m_addNote->setText(tr("Add &note"));
    fillKinds();
    fill();
}

}  // namespace slipway::widgets
