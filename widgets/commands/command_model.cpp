#include "widgets/commands/command_model.h"

#include <QGuiApplication>
#include <QPalette>
#include <algorithm>
#include <iterator>

#include "widgets/commands/fuzzy.h"
#include "widgets/shell/look.h"

namespace slipway::widgets {

CommandModel::CommandModel(QObject* parent) : QAbstractTableModel(parent) {}

void CommandModel::setCommands(std::vector<PaletteCommand> commands) {
    m_commands = std::move(commands);
    sift();
}

void CommandModel::add(std::vector<PaletteCommand> commands) {
    std::ranges::move(commands, std::back_inserter(m_commands));
    sift();
}

void CommandModel::setTyped(const QString& typed) {
    m_typed = typed.simplified();
    sift();
}

/// Equal fits keep the order in which they came, and what can be done goes before what cannot.
void CommandModel::sift() {
    struct Fit {
        std::size_t index;
        int score;
    };
    std::vector<Fit> fits;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const PaletteCommand& command = m_commands[i];
        if (m_typed.isEmpty() && command.onlyTyped) continue;
        if (const auto score = fuzzyScore(m_typed, command.name)) fits.push_back({i, *score});
    }
    std::ranges::stable_sort(fits, [this](const Fit& a, const Fit& b) {
        if (a.score != b.score) return a.score > b.score;
        return m_commands[a.index].whyNot.isEmpty() && !m_commands[b.index].whyNot.isEmpty();
    });
    beginResetModel();
    m_rows.clear();
    for (const Fit& fit : fits) {
        if (m_rows.size() < kMostRows) m_rows.push_back(fit.index);
    }
    endResetModel();
}

const PaletteCommand* CommandModel::command(int row) const {
    const bool there = row >= 0 && static_cast<std::size_t>(row) < m_rows.size();
    return there ? &m_commands[m_rows[static_cast<std::size_t>(row)]] : nullptr;
}

int CommandModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int CommandModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant CommandModel::data(const QModelIndex& index, int role) const {
    const PaletteCommand* one = index.isValid() ? command(index.row()) : nullptr;
    if (one == nullptr) return {};
    const bool open = one->whyNot.isEmpty();
    if (role == Qt::DisplayRole) {
        if (index.column() == nameColumn) return one->name;
        if (index.column() == keysColumn) return one->keys;
        return open ? one->kind : one->whyNot;
    }
    if (role == Qt::ToolTipRole && !open) return one->whyNot;
    if (role == Qt::ForegroundRole && (!open || index.column() != nameColumn)) return toneColor(Tone::quiet, QGuiApplication::palette());
    if (role == Qt::AccessibleTextRole && index.column() == nameColumn)
        return open ? one->name : tr("%1, not possible now: %2", "command, reason").arg(one->name, one->whyNot);
    if (role == Qt::TextAlignmentRole && index.column() == keysColumn) return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant CommandModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    if (section == nameColumn) return tr("Name");
    if (section == kindColumn) return tr("What it is, or why not now");
    return section == keysColumn ? QVariant(tr("Keys")) : QVariant();
}

void CommandModel::retranslate() { Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1); }

}  // namespace slipway::widgets
