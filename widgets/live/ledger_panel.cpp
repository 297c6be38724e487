#include "widgets/live/ledger_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "widgets/theme/bidi.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/words.h"

namespace slipway::live {

using rollout::LedgerState;
using theme::Words;

namespace {

/// Those that somebody must look after come first.
constexpr std::array<LedgerState, 7> kOrder = {LedgerState::unreachable, LedgerState::unverified, LedgerState::pending,
                                               LedgerState::stopped,     LedgerState::loaded,     LedgerState::waived,
                                               LedgerState::verified};

std::ptrdiff_t rank(LedgerState state) { return std::find(kOrder.begin(), kOrder.end(), state) - kOrder.begin(); }

bool troubling(LedgerState state) { return state == LedgerState::unreachable || state == LedgerState::unverified; }

}  // namespace

void LedgerModel::setLedger(std::vector<view::LedgerRow> ledger) {
    std::stable_sort(ledger.begin(), ledger.end(), [](const auto& a, const auto& b) { return rank(a.state) < rank(b.state); });
    const auto sameRobot = [](const auto& a, const auto& b) { return a.robot == b.robot; };
    if (!std::equal(ledger.begin(), ledger.end(), m_rows.begin(), m_rows.end(), sameRobot)) {
        // The order is by state, so a change of order is a change of every row's meaning.
        beginResetModel();
        m_rows = std::move(ledger);
        endResetModel();
        return;
    }
    m_rows = std::move(ledger);
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void LedgerModel::setPalette(const QPalette& palette) {
    m_palette = palette;
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1), {Qt::ForegroundRole});
}

void LedgerModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

QString LedgerModel::summary() const {
    QStringList parts;
    for (const LedgerState state : {LedgerState::verified, LedgerState::loaded, LedgerState::stopped, LedgerState::pending,
                                    LedgerState::unverified, LedgerState::unreachable, LedgerState::waived}) {
        const auto count = std::count_if(m_rows.begin(), m_rows.end(), [state](const view::LedgerRow& row) { return row.state == state; });
        if (count > 0) parts << tr("%1: %2").arg(Words::ledger(state), Words::count(count));
    }
    return parts.join(QStringLiteral(" · "));
}

int LedgerModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int LedgerModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant LedgerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const view::LedgerRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::ForegroundRole && index.column() == stateColumn && troubling(row.state)) {
        return theme::paletteOf(theme::schemeOf(m_palette)).failText;
    }
    if (role == Qt::TextAlignmentRole && index.column() == tookColumn)
        return QVariant::fromValue(Qt::Alignment(theme::kFigureSide | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case robotColumn:
            return QString::fromStdString(row.robot.value);
        case stateColumn:
            return Words::ledger(row.state);
        case tookColumn:
            return row.took.count() > 0 ? QVariant(Words::took(row.took)) : QVariant();
        default:
            return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment((section == tookColumn ? theme::kFigureSide : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case robotColumn:
            return tr("Robot");
        case stateColumn:
            return tr("State");
        case tookColumn:
            return tr("After");
        default:
            return {};
    }
}

LedgerPanel::LedgerPanel(QWidget* parent)
    : QWidget(parent), m_model(new LedgerModel(this)), m_heading(new QLabel(this)), m_table(new QTableView(this)) {
    setObjectName(QStringLiteral("ledgerPanel"));
    m_heading->setObjectName(QStringLiteral("ledgerSummary"));
    m_heading->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("ledgerTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::kTight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight(5 * fontMetrics().lineSpacing());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kTight);
    layout->addWidget(m_heading);
    layout->addWidget(m_table, 1);
    m_model->setPalette(palette());
    // Not currentRowChanged: that also comes when the table merely gets the focus.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows(LedgerModel::robotColumn);
        if (!rows.isEmpty()) Q_EMIT robotSelected(rows.front().data().toString());
    });
    retranslate();
}

void LedgerPanel::setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot) {
    const bool shown = snapshot && snapshot->rollout && snapshot->rollout->rollback;
    m_model->setLedger(shown ? snapshot->rollout->rollback->ledger : std::vector<view::LedgerRow>());
    const QString summary = m_model->summary();
    if (summary != m_heading->text()) m_heading->setText(summary);
}

void LedgerPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) m_model->setPalette(palette());
    QWidget::changeEvent(event);
}

void LedgerPanel::retranslate() {
    m_table->setAccessibleName(tr("Ledger of the rollback"));
    m_table->setAccessibleDescription(tr("One row for each robot; those that need somebody come first."));
    m_model->retranslate();
    m_heading->setText(m_model->summary());
}

}  // namespace slipway::live
