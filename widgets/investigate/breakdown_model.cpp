#include "widgets/investigate/breakdown_model.h"

#include <QLocale>
#include <algorithm>
#include <optional>

#include "core/stats/interval.h"
#include "widgets/robots/natural_order.h"
#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/words.h"

namespace slipway::widgets {

namespace {

using investigate::Cell;
using investigate::Group;

constexpr double kLast = 1e9;  // sorts behind everything that has a figure

QString intervalText(const stats::Interval& interval) {
    const QLocale locale;
    return QStringLiteral("%1 – %2 %").arg(locale.toString(100.0 * interval.low, 'f', 1), locale.toString(100.0 * interval.high, 'f', 1));
}

QString signedPoints(double share) { return theme::Words::points(share, 1); }

std::optional<stats::Interval> differenceOf(const Group& group) {
    if (group.candidate.tasks == 0 || group.baseline.tasks == 0) return std::nullopt;
    return stats::newcombe(group.baseline.successes, group.baseline.tasks, group.candidate.successes, group.candidate.tasks);
}

QString successText(const Cell& cell) { return cell.tasks > 0 ? percent(cell.share()) : QString(); }
QString intervalOf(const Cell& cell) { return cell.tasks > 0 ? intervalText(stats::wilson(cell.successes, cell.tasks)) : QString(); }

}  // namespace

void BreakdownModel::setBreakdown(investigate::Breakdown breakdown) {
    beginResetModel();
    m_breakdown = std::move(breakdown);
    endResetModel();
}

void BreakdownModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int BreakdownModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_breakdown.groups.size()); }

int BreakdownModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(kColumns); }

QString BreakdownModel::text(const Group& group, int column) {
    const auto difference = differenceOf(group);
    switch (column) {
        case kGroup:
            return group.name.empty() ? tr("(not known)") : asWritten(group.name);
        case kCandidate:
            return successText(group.candidate);
        case kCandidateInterval:
            return intervalOf(group.candidate);
        case kCandidateTasks:
            return count(group.candidate.tasks);
        case kBaseline:
            return successText(group.baseline);
        case kBaselineInterval:
            return intervalOf(group.baseline);
        case kBaselineTasks:
            return count(group.baseline.tasks);
        case kDifference:
            return difference ? signedPoints(group.candidate.share() - group.baseline.share()) : QString();
        case kDifferenceInterval:
            return difference ? QStringLiteral("%1 … %2").arg(signedPoints(difference->low), signedPoints(difference->high)) : QString();
        case kVerdict:
            if (group.candidate.tasks == 0) return tr("no candidate task");
            if (!difference) return tr("no baseline task");
            if (difference->high < 0.0) return tr("▼ worse");
            return difference->low > 0.0 ? tr("▲ better") : tr("no difference shown");
        default:
            return {};
    }
}

QVariant BreakdownModel::sortKey(const Group& group, int column) {
    const auto difference = differenceOf(group);
    const auto low = [](const Cell& cell) { return cell.tasks > 0 ? stats::wilson(cell.successes, cell.tasks).low : kLast; };
    switch (column) {
        case kCandidate:
            return group.candidate.tasks > 0 ? group.candidate.share() : kLast;
        case kCandidateInterval:
            return low(group.candidate);
        case kCandidateTasks:
            return static_cast<double>(group.candidate.tasks);
        case kBaseline:
            return group.baseline.tasks > 0 ? group.baseline.share() : kLast;
        case kBaselineInterval:
            return low(group.baseline);
        case kBaselineTasks:
            return static_cast<double>(group.baseline.tasks);
        case kDifference:
            return difference ? group.candidate.share() - group.baseline.share() : kLast;
        case kDifferenceInterval:
        case kVerdict:
            return difference ? difference->high : kLast;
        default:
            return text(group, column);
    }
}

QVariant BreakdownModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Group& group = m_breakdown.groups[static_cast<std::size_t>(index.row())];
    const bool isText = index.column() == kGroup || index.column() == kVerdict;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return text(group, index.column());
        case Qt::TextAlignmentRole:
            return QVariant((isText ? Qt::AlignLeft : theme::kFigureSide) | Qt::AlignVCenter);
        case Qt::ForegroundRole:
            if (const auto difference = differenceOf(group); index.column() == kVerdict && difference && difference->high < 0.0)
                return toneColor(Tone::bad, QPalette());
            return {};
        case kSortRole:
            return sortKey(group, index.column());
        default:
            return {};
    }
}

QVariant BreakdownModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const bool isText = section == kGroup || section == kVerdict;
    if (role == Qt::TextAlignmentRole) return QVariant((isText ? Qt::AlignLeft : theme::kFigureSide) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case kGroup:
            return tr("Group");
        case kCandidate:
            return tr("Candidate");
        case kCandidateInterval:
        case kBaselineInterval:
        case kDifferenceInterval:
            return tr("95 % interval");
        case kCandidateTasks:
        case kBaselineTasks:
            return tr("Tasks");
        case kBaseline:
            return tr("Baseline");
        case kDifference:
            return tr("Difference, points");
        case kVerdict:
            return tr("Candidate is");
        default:
            return {};
    }
}

BreakdownFilter::BreakdownFilter(QObject* parent) : QSortFilterProxyModel(parent) { setSortRole(BreakdownModel::kSortRole); }

void BreakdownFilter::setWords(const QString& text) {
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool BreakdownFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QString name = sourceModel()->index(row, BreakdownModel::kGroup, parent).data().toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}

bool BreakdownFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(BreakdownModel::kSortRole);
    const QVariant b = right.data(BreakdownModel::kSortRole);
    if (a.typeId() == QMetaType::QString) return naturalLess(a.toString(), b.toString());
    return a.toDouble() < b.toDouble();
}

}  // namespace slipway::widgets
