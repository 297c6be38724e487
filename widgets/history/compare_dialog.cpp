#include "widgets/history/compare_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "widgets/history/compare_chart.h"
#include "widgets/planview/tables.h"
#include "widgets/shell/dialog_room.h"
#include "widgets/shell/look.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/splitter.h"

namespace slipway::widgets {

namespace {

constexpr int kWideInLetters = 160;
constexpr int kHighInLines = 36;

QLabel* makeLabel(QWidget* parent, const char* name) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// A digest has no place to break a line: it gets some.
QString breakable(const QString& text) {
    constexpr QChar kMayBreak(0x200B);
    constexpr int kLongWord = 16;
    QString broken;
    int letters = 0;
    for (const QChar letter : text) {
        letters = letter.isLetterOrNumber() ? letters + 1 : 0;
        broken += letter;
        if (letters < kLongWord) continue;
        broken += kMayBreak;
        letters = 0;
    }
    return broken;
}

std::vector<QStringList> cellsOf(const std::vector<ComparedRow>& rows) {
    std::vector<QStringList> cells;
    cells.reserve(rows.size());
    for (const ComparedRow& row : rows) cells.push_back({row.name, breakable(row.first), breakable(row.second)});
    return cells;
}

/// Both rollouts are always in sight; what is too long takes another line.
void share(QTableWidget* table) {
    for (int column = 0; column < table->columnCount(); ++column)
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setStretchLastSection(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setMinimumSectionSize(table->fontMetrics().height() + theme::kGap);
    table->setWordWrap(true);
    // Once the layout has given the columns their width.
    QTimer::singleShot(0, table, &QTableWidget::resizeRowsToContents);
}

/// Heights follow the widths of the columns.
void keepRowsHigh(QTableWidget* table) {
    QObject::connect(table->horizontalHeader(), &QHeaderView::sectionResized, table, &QTableWidget::resizeRowsToContents,
                     Qt::QueuedConnection);
}

}  // namespace

CompareDialog::CompareDialog(view::Desk& desk, const RolloutId& first, const std::vector<view::PastRollout>& all, TimeZone zone,
                             QWidget* parent)
    : QDialog(parent), m_desk(desk), m_firstId(first), m_zone(zone) {
    setObjectName(QStringLiteral("compareDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(all);
    retranslate();
    resize(
        QSize(kWideInLetters * fontMetrics().averageCharWidth(), kHighInLines * fontMetrics().lineSpacing()).boundedTo(dialogRoom(parent)));
    askFirst();
}

void CompareDialog::build(const std::vector<view::PastRollout>& all) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kWide, theme::kWide, theme::kWide, theme::kWide);
    column->setSpacing(theme::kGap);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    m_with = makeLabel(this, "compareTitle");
    m_with->setWordWrap(false);
    setTextSize(m_with, TextSize::heading);
    m_other = new QComboBox(this);
    m_other->setObjectName(QStringLiteral("compareOther"));
    for (const view::PastRollout& past : all) {
        if (past.id == m_firstId) continue;
        const QString id = asWritten(past.id.value);
        m_other->addItem(
            tr("%1 · %2 · %3", "id, plan, outcome").arg(theme::idText(id), asWritten(past.planName), outcomeWord(past.outcome)), id);
    }
    row->addWidget(m_with);
    row->addWidget(m_other, 1);
    column->addLayout(row);
    m_message = makeLabel(this, "compareMessage");
    m_message->setAlignment(Qt::AlignCenter);
    column->addWidget(m_message, 1);
    m_parts = new theme::Splitter(Qt::Horizontal, this);
    m_parts->setObjectName(QStringLiteral("compareParts"));
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(theme::kPage);
    m_figures = makeTable(m_parts, "compareFigures");
    auto* right = new QWidget(m_parts);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(theme::kTight);
    m_chartTitle = makeLabel(right, "compareChartTitle");
    setTextSize(m_chartTitle, TextSize::heading);
    m_chart = new CompareChart(right);
    m_planTitle = makeLabel(right, "comparePlanTitle");
    setTextSize(m_planTitle, TextSize::heading);
    m_plan = makeTable(right, "comparePlan");
    rightColumn->addWidget(m_chartTitle);
    rightColumn->addWidget(m_chart, 3);
    rightColumn->addWidget(m_planTitle);
    rightColumn->addWidget(m_plan, 2);
    rightColumn->addStretch(0);
    keepRowsHigh(m_figures);
    keepRowsHigh(m_plan);
    m_parts->addWidget(m_figures);
    m_parts->addWidget(right);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    m_parts->setSizes({640, 440});
    column->addWidget(m_parts, 1);
    m_copy = new QPushButton(this);
    m_copy->setObjectName(QStringLiteral("compareCopy"));
    m_copy->setAutoDefault(false);
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("compareClose"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_other, &QComboBox::currentIndexChanged, this, &CompareDialog::askSecond);
    connect(m_copy, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void CompareDialog::askFirst() {
    if (m_other->count() == 0) return say(tr("There is no other rollout to compare with yet."));
    say(tr("Reading both rollouts…"));
    const QPointer<CompareDialog> self(this);
    m_desk.pastDetail(m_firstId, [self](Result<view::PastDetail> answer) {
        if (!self) return;
        if (!answer) return self->say(errorSentence(answer.error()));
        self->m_first = std::move(*answer);
        self->askSecond();
    });
}

void CompareDialog::askSecond() {
    if (!m_first) return;
    const QString chosen = m_other->currentData().toString();
    const QPointer<CompareDialog> self(this);
    m_desk.pastDetail(RolloutId(chosen.toStdString()), [self, chosen](Result<view::PastDetail> answer) {
        // A slow answer for a rollout that is no longer chosen is dropped.
        if (!self || self->m_other->currentData().toString() != chosen) return;
        if (!answer) return self->say(errorSentence(answer.error()));
        self->m_second = std::move(*answer);
        self->showComparison();
    });
}

void CompareDialog::say(const QString& sentence) {
    m_shown.reset();
    m_message->setText(sentence);
    m_message->show();
    m_parts->hide();
    m_copy->setEnabled(false);
}

void CompareDialog::showComparison() {
    if (!m_first || !m_second) return;
    m_shown = compareRollouts(*m_first, *m_second, m_zone);
    fillTable(m_figures, {tr("Figure"), m_shown->first, m_shown->second}, cellsOf(m_shown->figures));
    fillTable(m_plan, {tr("Member"), m_shown->first, m_shown->second}, cellsOf(m_shown->plan));
    share(m_figures);
    share(m_plan);
    m_chart->setCurves(m_shown->curves);
    m_planTitle->setText(m_shown->plan.empty() ? tr("Both ran the same plan") : tr("What differs in their plans"));
    m_plan->setVisible(!m_shown->plan.empty());
    m_message->hide();
    m_parts->show();
    m_copy->setEnabled(true);
    m_copy->setText(tr("Copy as CSV"));
}

void CompareDialog::copy() {
    if (!m_shown) return;
    QGuiApplication::clipboard()->setText(csvOf(*m_shown));
    m_copy->setText(tr("Copied as CSV"));
}

void CompareDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void CompareDialog::retranslate() {
    setWindowTitle(tr("Compare two rollouts"));
    m_with->setText(tr("%1 beside").arg(theme::idText(asWritten(m_firstId.value))));
    m_other->setAccessibleName(tr("The other rollout"));
    m_figures->setAccessibleName(tr("Figures of both rollouts"));
    m_chartTitle->setText(tr("Candidate success since start"));
    m_plan->setAccessibleName(tr("Differences of their plans"));
    m_copy->setText(tr("Copy as CSV"));
    m_close->setText(tr("Close"));
    if (m_shown) showComparison();
}

}  // namespace slipway::widgets
