#include "widgets/history/past_rollouts_model.h"

#include <algorithm>

#include "widgets/shell/look.h"
#include "widgets/theme/bidi.h"

namespace slipway::widgets {

void PastRolloutsModel::setRollouts(std::vector<view::PastRollout> rollouts) {
    std::ranges::stable_sort(rollouts, std::ranges::greater{}, &view::PastRollout::startedAt);
    beginResetModel();
    m_rollouts = std::move(rollouts);
    endResetModel();
}

void PastRolloutsModel::setTimeZone(TimeZone zone) {
    m_zone = zone;
    if (!m_rollouts.empty()) Q_EMIT dataChanged(index(0, kStarted), index(rowCount() - 1, kStarted));
}

int PastRolloutsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rollouts.size()); }

int PastRolloutsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(kColumns); }

QVariant PastRolloutsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const view::PastRollout& past = m_rollouts[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(past, index.column());
        case Qt::ToolTipRole:
            return fromCore(past.reason);
        case Qt::TextAlignmentRole: {
            const bool figure = index.column() >= kRobots && index.column() <= kFailed;
            return QVariant((figure ? theme::kFigureSide : Qt::AlignLeft) | Qt::AlignVCenter);
        }
        case Qt::ForegroundRole:
            if (index.column() == kOutcome && past.outcome == "rolled back") return toneColor(Tone::bad, QPalette());
            return {};
        case kSortRole:
            return sortKey(past, index.column());
        case kIdRole:
            return fromCore(past.id.value);
        case kOutcomeRole:
            return fromCore(past.outcome);
        case kStrategyRole:
            return fromCore(past.strategy);
        case kSearchRole:
            return asWritten(past.id.value + '\n' + past.planName + '\n' + past.baseline + '\n' + past.candidate + '\n' + past.startedBy +
                             '\n' + past.reason);
        default:
            return {};
    }
}

QString PastRolloutsModel::text(const view::PastRollout& past, int column) const {
    switch (column) {
        case kStarted:
            return dateAndTime(past.startedAt, m_zone);
        case kPlan:
            return fromCore(past.planName);
        case kModels:
            return tr("%1 → %2", "from model, to model").arg(fromCore(past.baseline), fromCore(past.candidate));
        case kOutcome:
            return QStringLiteral("%1  %2").arg(outcomeMark(past.outcome), outcomeWord(past.outcome));
        case kRobots:
            return count(past.robots);
        case kTasks:
            if (past.strategy == "shadow") return QStringLiteral("–");  // nothing is executed by it
            return count(past.candidateTasks);
        case kFailed:
            if (past.outcomesHidden) return tr("hidden");
            return past.candidateTasks > 0 ? percent(static_cast<double>(past.candidateFailures) / static_cast<double>(past.candidateTasks))
                                           : QString();
        case kWho:
            return fromCore(past.startedBy);
        default:
            return {};
    }
}

QVariant PastRolloutsModel::sortKey(const view::PastRollout& past, int column) const {
    switch (column) {
        case kStarted:
            return static_cast<qlonglong>(past.startedAt.time_since_epoch().count());
        case kRobots:
            return static_cast<qlonglong>(past.robots);
        case kTasks:
            return static_cast<qlonglong>(past.candidateTasks);
        case kFailed:
            return past.candidateTasks > 0 && !past.outcomesHidden
                       ? static_cast<double>(past.candidateFailures) / static_cast<double>(past.candidateTasks)
                       : -1.0;
        default:
            return text(past, column);
    }
}

QVariant PastRolloutsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= kRobots && section <= kFailed ? theme::kFigureSide : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case kStarted:
            return tr("Started");
        case kPlan:
            return tr("Plan");
        case kModels:
            return tr("Models");
        case kOutcome:
            return tr("Outcome");
        case kRobots:
            return tr("Robots");
        case kTasks:
            return tr("Tasks");
        case kFailed:
            return tr("Failed");
        case kWho:
            return tr("Started by");
        default:
            return {};
    }
}

}  // namespace slipway::widgets
