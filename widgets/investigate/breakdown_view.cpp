#include "widgets/investigate/breakdown_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/investigate/breakdown_model.h"
#include "widgets/shell/look.h"
#include "widgets/shell/table_text.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/column_fit.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

constexpr int kVerdictWidth = 14;  // letters, at least
constexpr int kWidestGroup = 24;   // letters; the tool tip has the rest

}  // namespace

BreakdownView::BreakdownView(QWidget* parent)
    : QWidget(parent),
      m_model(new BreakdownModel(this)),
      m_filter(new BreakdownFilter(this)),
      m_by(new QComboBox(this)),
      m_words(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_copyText(new QPushButton(this)),
      m_copyCsv(new QPushButton(this)),
      m_table(new QTableView(this)),
      m_empty(new QLabel(this)) {
    setObjectName(QStringLiteral("breakdowns"));
    m_filter->setSourceModel(m_model);
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // in the language of now
    m_by->setObjectName(QStringLiteral("breakdownBy"));
    m_words->setObjectName(QStringLiteral("breakdownFilter"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(360);
    m_count->setObjectName(QStringLiteral("breakdownCount"));
    setTone(m_count, Tone::quiet);
    m_copyText->setObjectName(QStringLiteral("breakdownCopyText"));
    m_copyCsv->setObjectName(QStringLiteral("breakdownCopyCsv"));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    row->addWidget(m_by);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_copyText);
    row->addWidget(m_copyCsv);
    buildTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kGap, 0, 0);
    column->setSpacing(theme::kGap);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    connect(m_by, &QComboBox::currentIndexChanged, this, &BreakdownView::show);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setWords(text);
        count();
    });
    connect(m_copyText, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(tabbedText(rowsOf(*m_filter))); });
    connect(m_copyCsv, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(csvText(rowsOf(*m_filter))); });
    retranslate();
}

void BreakdownView::buildTable() {
    m_table->setObjectName(QStringLiteral("breakdownTable"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + theme::kGap);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->moveSection(BreakdownModel::kVerdict, 1);  // what the figures behind it come to
    header->setStretchLastSection(false);
    // A third click on a column brings back the order of the investigation: worst first.
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_fit = new theme::ColumnFit(m_table, [this](int one) { return neededWidth(one); });
    m_empty->setObjectName(QStringLiteral("breakdownEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setTone(m_empty, Tone::quiet);
}

/// Room for its name in the present language and for its figures, and no more. What they come to is in words, and takes the room that
/// figures leave.
int BreakdownView::neededWidth(int column) const {
    QHeaderView& header = *m_table->horizontalHeader();
    const int wide = m_table->fontMetrics().horizontalAdvance(QLatin1Char('n'));
    if (column == BreakdownModel::kVerdict)
        return std::max(kVerdictWidth * wide, m_table->viewport()->width() - (header.length() - header.sectionSize(column)));
    const int needed = std::max(theme::ColumnFit::headingWidth(header, column), theme::ColumnFit::cellsWidth(*m_table, column));
    return column == BreakdownModel::kGroup ? std::min(needed, kWidestGroup * wide) : needed;
}

/// The one that depends on the widths of the others comes last.
void BreakdownView::fitColumns() {
    m_fit->fit();
    m_fit->fit(BreakdownModel::kVerdict);
}

void BreakdownView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_fit->fit(BreakdownModel::kVerdict);
}

void BreakdownView::setBreakdowns(std::vector<investigate::Breakdown> breakdowns) {
    m_breakdowns = std::move(breakdowns);
    show(m_by->currentIndex());
}

void BreakdownView::show(int which) {
    const bool there = which >= 0 && which < static_cast<int>(m_breakdowns.size());
    m_model->setBreakdown(there ? m_breakdowns[static_cast<std::size_t>(which)] : investigate::Breakdown{});
    m_table->scrollToTop();
    fitColumns();
    count();
}

void BreakdownView::count() {
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n group(s), worst first", nullptr, all)
                                  : tr("%1 of %n group(s)", nullptr, all).arg(widgets::count(shown)));
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setText(all == 0 ? tr("There is no task to compare.") : tr("No group matches the filter."));
    m_copyText->setEnabled(shown > 0);
    m_copyCsv->setEnabled(shown > 0);
}

void BreakdownView::focusFilter() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void BreakdownView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void BreakdownView::retranslate() {
    const QSignalBlocker quiet(m_by);
    const int chosen = std::max(0, m_by->currentIndex());
    m_by->clear();
    // In the order of investigate::Investigation::breakdowns.
    m_by->addItems({tr("By site"), tr("By robot kind"), tr("By robot"), tr("By category"), tr("By hour (UTC)")});
    m_by->setCurrentIndex(chosen);
    m_by->setAccessibleName(tr("Group tasks by"));
    m_words->setPlaceholderText(tr("Filter by any word (Ctrl+F)"));
    m_words->setAccessibleName(tr("Filter groups"));
    m_copyText->setText(tr("Copy as text"));
    m_copyCsv->setText(tr("Copy as CSV"));
    m_table->setAccessibleName(tr("Success by group, worst first"));
    m_model->retranslate();
    count();
    fitColumns();
}

}  // namespace slipway::widgets
