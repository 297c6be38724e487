#include "widgets/robots/robots_page.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>
#include <chrono>

#include "widgets/robots/robot_filter.h"
#include "widgets/robots/robot_table_model.h"
#include "widgets/shell/look.h"
#include "widgets/shell/table_text.h"
#include "widgets/theme/column_fit.h"
#include "widgets/theme/glyphs.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

constexpr std::chrono::milliseconds kRefill{250};

}  // namespace

RobotsPage::RobotsPage(QWidget* parent) : QWidget(parent), m_model(new RobotTableModel(this)), m_filter(new RobotFilter(this)) {
    setObjectName(QStringLiteral("robotsPage"));
    m_filter->setSourceModel(m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    buildToolbar(column);
    buildTable(column);
    m_next.setSingleShot(true);
    m_next.setInterval(kRefill);
    connect(&m_next, &QTimer::timeout, this, &RobotsPage::refillIfShown);
    retranslate();
    updateCount();
}

void RobotsPage::buildToolbar(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("robotFilter"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(360);
    m_condition = new QComboBox(this);
    m_condition->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // in the language of now
    m_condition->setObjectName(QStringLiteral("conditionFilter"));
    m_onlySelected = new QCheckBox(this);
    m_onlySelected->setObjectName(QStringLiteral("onlySelected"));
    m_onlySelected->hide();
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("robotCount"));
    setTone(m_count, Tone::quiet);
    m_copyText = new QPushButton(this);
    m_copyText->setObjectName(QStringLiteral("copyText"));
    m_copyCsv = new QPushButton(this);
    m_copyCsv->setObjectName(QStringLiteral("copyCsv"));
    row->addWidget(m_words, 1);
    row->addWidget(m_condition);
    row->addWidget(m_onlySelected);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_copyText);
    row->addWidget(m_copyCsv);
    column->addLayout(row);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setWords(text);
        updateCount();
    });
    connect(m_condition, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setCondition(index - 1);
        updateCount();
    });
    connect(m_onlySelected, &QCheckBox::toggled, this, &RobotsPage::filterSelection);
    connect(m_copyText, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(m_copyCsv, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asCsv()); });
}

void RobotsPage::buildTable(QVBoxLayout* column) {
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("robotTable"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RobotTableModel::kRobot, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setIconSize(QSize(theme::kGlyph, theme::kGlyph));
    m_table->setColumnHidden(RobotTableModel::kPhase, true);
    m_fit = new theme::ColumnFit(m_table, [this](int one) { return neededWidth(one); });
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("robotsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setTone(m_empty, Tone::quiet);
    m_counted = new QLabel(this);
    m_counted->setObjectName(QStringLiteral("robotsCounted"));
    m_counted->setWordWrap(true);
    setTone(m_counted, Tone::quiet);
    column->addWidget(m_counted);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && !m_filtering) Q_EMIT robotSelected(current.data(RobotTableModel::kIdRole).toString());
    });
}

void RobotsPage::setSnapshot(std::shared_ptr<const view::Snapshot> snapshot) {
    m_snapshot = std::move(snapshot);
    m_stale = true;
    if (!m_next.isActive()) refillIfShown();
}

void RobotsPage::refillIfShown() {
    if (isVisible() && m_stale) refill();
}

void RobotsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refill();
}

void RobotsPage::refill() {
    m_filtering = true;
    m_filter->arrange(m_model->setSnapshot(m_snapshot));
    showPhases();
    m_filtering = false;
    m_stale = false;
    if (m_snapshot) m_next.start();
    updateCount();
    tellWhatIsCounted();
}

/// Where it is read, not only where a mouse rests: a figure of another model or of another day misleads.
void RobotsPage::tellWhatIsCounted() {
    const auto since = m_snapshot ? m_snapshot->tasksSince : std::nullopt;
    const QString text =
        since ? tr("Tasks, success and stuck are those with the model that the robot runs now, since %1.").arg(dateAndTime(*since, m_zone))
              : tr("Tasks, success and stuck are those with the model that the robot runs now, since this console started.");
    if (m_counted->text() != text) m_counted->setText(text);
}

void RobotsPage::setTimeZone(TimeZone zone) {
    m_zone = zone;
    tellWhatIsCounted();
}

void RobotsPage::updateCount() {
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%n robot(s)", nullptr, all) : tr("%1 of %n robot(s)", nullptr, all).arg(count(shown)));
    m_empty->setVisible(shown == 0);
    m_table->setVisible(shown > 0);
    m_counted->setVisible(shown > 0);
    m_empty->setText(all == 0 ? tr("No robot has connected yet. The Live page says how to connect one.")
                              : tr("No robot matches the filter."));
    m_copyText->setEnabled(shown > 0);
    m_copyCsv->setEnabled(shown > 0);
}

void RobotsPage::setSelection(const QStringList& robots) {
    m_selection = robots;
    if (robots.isEmpty()) m_onlySelected->setChecked(false);
    m_onlySelected->setVisible(!robots.isEmpty());
    m_onlySelected->setText(tr("Only the selected robots (%1)").arg(count(robots.size())));
    filterSelection();
}

void RobotsPage::showSelection() { m_onlySelected->setChecked(!m_selection.isEmpty()); }

void RobotsPage::filterSelection() {
    m_filtering = true;
    m_filter->setOnly(m_onlySelected->isChecked() ? m_selection : QStringList());
    m_filtering = false;
    updateCount();
}

void RobotsPage::focusFilter() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void RobotsPage::selectRobot(const RobotId& id) {
    refill();
    const int row = m_model->rowOf(id);
    if (row < 0) return;
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

QList<QStringList> RobotsPage::rowsOnScreen() const {
    QSet<int> marked;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) marked.insert(index.row());
    QList<QStringList> rows;
    QStringList header;
    for (int column = 0; column < RobotTableModel::kColumns; ++column) header << m_filter->headerData(column, Qt::Horizontal).toString();
    rows << header;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        // One marked row is only where the keyboard stands, not a choice.
        if (marked.size() > 1 && !marked.contains(row)) continue;
        QStringList cells;
        for (int column = 0; column < RobotTableModel::kColumns; ++column) cells << m_filter->index(row, column).data().toString();
        rows << cells;
    }
    return rows;
}

QString RobotsPage::asText() const { return tabbedText(rowsOnScreen()); }
QString RobotsPage::asCsv() const { return csvText(rowsOnScreen()); }

void RobotsPage::changeEvent(QEvent* event) {
    // The combo box keeps icons, which are drawn for one palette.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
    QWidget::changeEvent(event);
}

/// As the words of the present language need and figures usually do, so that the reason at the end has the rest.
int RobotsPage::neededWidth(int column) const {
    constexpr int kLetters[RobotTableModel::kColumns] = {11, 8, 9, 0, 12, 9, 7, 7, 9, 8, 9, 12};  // of figures and names
    const QFontMetrics metrics = m_table->fontMetrics();
    int needed = std::max(theme::ColumnFit::headingWidth(*m_table->horizontalHeader(), column),
                          kLetters[column] * metrics.horizontalAdvance(QLatin1Char('n')));
    if (column == RobotTableModel::kSuccess)
        needed = std::max(needed, metrics.horizontalAdvance(RobotTableModel::hiddenWord()) + 3 * theme::kGap);
    if (column != RobotTableModel::kCondition) return needed;
    for (const view::Condition condition : theme::kAllConditions)
        needed = std::max(needed, metrics.horizontalAdvance(conditionWord(condition)) + theme::kGlyph + 4 * theme::kGap);
    return needed;
}

/// What a robot does with a model matters while some robot does something with one.
void RobotsPage::showPhases() {
    if (!m_table->isColumnHidden(RobotTableModel::kPhase)) return;
    const auto moves = [](const view::RobotView& robot) {
        return robot.phase != fleet::Phase::idle && robot.phase != fleet::Phase::active;
    };
    const bool some = m_snapshot && std::ranges::any_of(m_snapshot->robots, moves);
    if (some) m_table->setColumnHidden(RobotTableModel::kPhase, false);
}

void RobotsPage::retranslate() {
    m_fit->fit();
    m_words->setPlaceholderText(tr("Filter by any word (Ctrl+F)"));
    m_words->setAccessibleName(tr("Filter robots"));
    m_condition->setAccessibleName(tr("Show robots in this condition"));
    const int chosen = std::max(0, m_condition->currentIndex());
    m_condition->blockSignals(true);
    m_condition->clear();
    m_condition->addItem(tr("Every condition"));
    for (const view::Condition condition : theme::kAllConditions)
        m_condition->addItem(theme::conditionIcon(condition, palette()), conditionWord(condition));
    m_condition->setCurrentIndex(chosen);
    m_condition->blockSignals(false);
    m_onlySelected->setText(tr("Only the selected robots (%1)").arg(count(m_selection.size())));
    m_copyText->setText(tr("Copy as text"));
    m_copyCsv->setText(tr("Copy as CSV"));
    m_table->setAccessibleName(tr("Robots"));
    m_model->retranslate();
    updateCount();
    tellWhatIsCounted();
}

}  // namespace slipway::widgets
