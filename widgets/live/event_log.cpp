#include "widgets/live/event_log.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "widgets/live/log_model.h"
#include "widgets/live/whole_row.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/words.h"

namespace slipway::live {

/// Rows of at least a level whose text contains the words typed.
class LogFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setLeast(int level) {
        m_least = level;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const QModelIndex index = sourceModel()->index(row, LogModel::textColumn, parent);
        return index.data(LogModel::kLevelRole).toInt() >= m_least && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    int m_least = static_cast<int>(view::LogLevel::info);
};

namespace {

constexpr int kLeastRows = 2;

QTableView* makeTable(QAbstractItemModel* model, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setObjectName(QStringLiteral("eventLogTable"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    const QFontMetrics metrics = table->fontMetrics();
    table->setColumnWidth(LogModel::timeColumn, metrics.horizontalAdvance(QStringLiteral("Time (UTC)")) + 2 * theme::kWide);
    table->setColumnWidth(LogModel::levelColumn, metrics.horizontalAdvance(QStringLiteral("Information")) + 2 * theme::kPage);
    return table;
}

}  // namespace

EventLog::EventLog(QWidget* parent)
    : QWidget(parent),
      m_model(new LogModel(this)),
      m_filter(new LogFilter(this)),
      m_heading(new QLabel(this)),
      m_level(new QComboBox(this)),
      m_search(new QLineEdit(this)) {
    setObjectName(QStringLiteral("eventLog"));
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(LogModel::textColumn);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = makeTable(m_filter, this);
    m_table->viewport()->installEventFilter(this);
    m_heading->setProperty("role", "heading");
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // in the language of now
    m_level->setObjectName(QStringLiteral("eventLogLevel"));
    for (int level = 0; level <= static_cast<int>(view::LogLevel::error); ++level) m_level->addItem(QString(), level);
    m_level->setCurrentIndex(static_cast<int>(view::LogLevel::info));
    m_search->setObjectName(QStringLiteral("eventLogSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(220);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kGap);
    head->addWidget(m_heading);
    head->addStretch(1);
    head->addWidget(m_level);
    head->addWidget(m_search, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kTight);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setLeast(m_level->currentData().toInt());
        followNewest();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { m_filter->setFilterFixedString(text); });
    connect(m_table->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar* bar = m_table->verticalScrollBar();
        m_following = bar->sliderPosition() >= bar->maximum();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &EventLog::followNewest);
    retranslate();
}

void EventLog::setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot) {
    static const std::vector<view::LogRow> none;
    m_model->setRows(snapshot ? snapshot->log : none);
}

bool EventLog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) fitRows();
    return QWidget::eventFilter(watched, event);
}

/// Rows stand closer before there are fewer than two.
void EventLog::fitRows() {
    const int close = m_table->fontMetrics().height() + 1;
    const int usual = m_table->fontMetrics().height() + theme::kTight;
    const int room = m_table->viewport()->height();
    m_table->verticalHeader()->setMinimumSectionSize(close);
    m_table->verticalHeader()->setDefaultSectionSize(wholeRow(room, room < kLeastRows * usual ? close : usual));
    const int heading = m_table->horizontalHeader()->sizeHint().height();
    m_table->setMinimumHeight(heading + kLeastRows * close + 2 * m_table->frameWidth());
}

void EventLog::followNewest() {
    if (m_following) m_table->scrollToBottom();
}

void EventLog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) m_model->setPalette(palette());
    QWidget::changeEvent(event);
}

void EventLog::retranslate() {
    m_model->setPalette(palette());
    m_heading->setText(tr("Events"));
    const QString names[] = {tr("Everything"), tr("Information and above"), tr("Warnings and errors"), tr("Errors only")};
    for (int i = 0; i < m_level->count(); ++i) m_level->setItemText(i, names[i]);
    m_level->setAccessibleName(tr("Least level of the events shown"));
    m_search->setPlaceholderText(tr("Filter events"));
    m_search->setAccessibleName(tr("Filter events by text"));
    m_table->setAccessibleName(tr("Event log"));
    m_table->setAccessibleDescription(tr("Newest event last; times are UTC."));
    m_model->retranslate();
    fitRows();  // of the faces of that language
}

}  // namespace slipway::live
