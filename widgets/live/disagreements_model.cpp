#include "widgets/live/disagreements_model.h"

#include <algorithm>

#include "widgets/theme/words.h"

namespace slipway::live {

using theme::Words;

namespace {

bool sameTask(const view::DisagreementView& a, const view::DisagreementView& b) { return a.robot == b.robot && a.task == b.task; }

}  // namespace

/// Rows come and go at the worst end and stay few: only a real change resets the table.
void DisagreementsModel::setRollout(const view::RolloutView* rollout) {
    static const std::vector<view::DisagreementView> none;
    const auto& rows = rollout && rollout->shadow ? rollout->shadow->worst : none;
    const QString baselineVersion = rollout ? QString::fromStdString(rollout->baseline.version) : QString();
    const QString candidateVersion = rollout ? QString::fromStdString(rollout->candidate.version) : QString();
    if (std::ranges::equal(rows, m_rows, sameTask) && baselineVersion == m_baseline && candidateVersion == m_candidate) return;
    beginResetModel();
    m_rows = rows;
    m_baseline = baselineVersion;
    m_candidate = candidateVersion;
    endResetModel();
}

void DisagreementsModel::retranslate() {
    beginResetModel();
    endResetModel();
}

QString DisagreementsModel::robotAt(int row) const {
    return row >= 0 && row < rowCount() ? QString::fromStdString(m_rows[static_cast<std::size_t>(row)].robot.value) : QString();
}

int DisagreementsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int DisagreementsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnCountOf; }

QString DisagreementsModel::text(const view::DisagreementView& row, int column) const {
    const auto outcome = [](bool ok) { return ok ? tr("succeeded") : tr("failed"); };
    switch (column) {
        case task:
            return QString::fromStdString(row.task);
        case robot:
            return QString::fromStdString(row.robot.value);
        case category:
            return QString::fromStdString(row.category);
        case baseline:
            return outcome(row.baselineOk);
        case candidate:
            return row.candidateOk ? tr("would succeed") : tr("would fail");
        case probability:
            return row.probability ? Words::share(*row.probability, 0) : QString();
        case actions:
            if (row.action.empty() && row.baselineAction.empty()) return {};
            return tr("%1 instead of %2").arg(QString::fromStdString(row.action), QString::fromStdString(row.baselineAction));
        default:
            return {};
    }
}

QVariant DisagreementsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const view::DisagreementView& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(row, index.column());
    return {};
}

QVariant DisagreementsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case task:
            return tr("Task");
        case robot:
            return tr("Robot");
        case category:
            return tr("Category");
        case baseline:
            return m_baseline.isEmpty() ? tr("Baseline") : m_baseline;
        case candidate:
            return m_candidate.isEmpty() ? tr("Candidate") : m_candidate;
        case probability:
            return tr("Sure");
        case actions:
            return tr("Action");
        default:
            return {};
    }
}

}  // namespace slipway::live
