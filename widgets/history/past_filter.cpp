#include "widgets/history/past_filter.h"

#include <algorithm>

#include "widgets/history/past_rollouts_model.h"

namespace slipway::widgets {

PastFilter::PastFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(PastRolloutsModel::kSortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void PastFilter::setWords(const QString& text) {
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void PastFilter::setOutcome(const QString& outcome) {
    m_outcome = outcome;
    invalidateFilter();
}

void PastFilter::setStrategy(const QString& strategy) {
    m_strategy = strategy;
    invalidateFilter();
}

bool PastFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_outcome.isEmpty() && index.data(PastRolloutsModel::kOutcomeRole).toString() != m_outcome) return false;
    if (!m_strategy.isEmpty() && index.data(PastRolloutsModel::kStrategyRole).toString() != m_strategy) return false;
    const QString all = index.data(PastRolloutsModel::kSearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

}  // namespace slipway::widgets
