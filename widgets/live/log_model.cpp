#include "widgets/live/log_model.h"

#include <algorithm>

#include "widgets/theme/core_sentences.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/words.h"

namespace slipway::live {

namespace {

std::chrono::sys_days dayOf(const view::LogRow& row) { return std::chrono::floor<std::chrono::days>(row.at); }

}  // namespace

void LogModel::setRows(const std::vector<view::LogRow>& rows) {
    const std::uint64_t last = m_rows.empty() ? 0 : m_rows.back().number;
    const bool startedAgain = !rows.empty() && !m_rows.empty() && rows.back().number < last;
    if (rows.empty() || startedAgain) {
        beginResetModel();
        m_rows.assign(rows.begin(), rows.end());
        endResetModel();
        return;
    }
    const auto kept =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const view::LogRow& row) { return row.number >= rows.front().number; });
    if (kept != m_rows.begin()) {
        beginRemoveRows({}, 0, static_cast<int>(kept - m_rows.begin()) - 1);
        m_rows.erase(m_rows.begin(), kept);
        endRemoveRows();
    }
    const auto fresh = std::find_if(rows.begin(), rows.end(), [&](const view::LogRow& row) { return m_rows.empty() || row.number > last; });
    if (fresh == rows.end()) return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.end() - fresh) - 1);
    m_rows.insert(m_rows.end(), fresh, rows.end());
    endInsertRows();
}

void LogModel::setPalette(const QPalette& palette) {
    m_palette = palette;
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1), {Qt::ForegroundRole});
}

void LogModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, levelColumn), index(rowCount() - 1, levelColumn));
}

int LogModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int LogModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const view::LogRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == kLevelRole) return static_cast<int>(row.level);
    if (role == Qt::ForegroundRole) {
        const theme::Palette& colours = theme::paletteOf(theme::schemeOf(m_palette));
        if (row.level == view::LogLevel::error) return colours.failText;
        if (row.level == view::LogLevel::warning) return colours.heldText;
        if (row.level == view::LogLevel::debug || index.column() != textColumn) return colours.mutedText;
        return {};
    }
    if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || index.column() != textColumn)) return {};
    switch (index.column()) {
        case timeColumn:
            return dayOf(row) == dayOf(m_rows.back()) ? theme::Words::timeOfDay(row.at) : theme::Words::dayAndTime(row.at);
        case levelColumn:
            return theme::Words::logLevel(row.level);
        case textColumn:
            return theme::sayCore(row.text);
        default:
            return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case timeColumn:
            return tr("Time (UTC)");
        case levelColumn:
            return tr("Level");
        case textColumn:
            return tr("Event");
        default:
            return {};
    }
}

}  // namespace slipway::live
