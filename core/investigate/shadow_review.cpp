#include "core/investigate/shadow_review.h"

#include <algorithm>
#include <tuple>

namespace slipway::investigate {

namespace {

int rankOf(const Disagreement& one) {
    if (one.baselineOk) return one.candidateOk ? 2 : 0;
    return one.candidateOk ? 3 : 1;
}

double behind(const ShadowCategory& category) { return category.candidate.share() - category.baseline.share(); }

}  // namespace

bool moreTelling(const Disagreement& a, const Disagreement& b) {
    const auto key = [](const Disagreement& one) {
        return std::tuple(rankOf(one), -one.probability.value_or(0.0), one.startedAt, one.robot.value, one.task);
    };
    return key(a) < key(b);
}

void ShadowReviewer::add(const TaskRow& row) {
    if (!row.item.shadow) return;
    const auto& shadow = *row.item.shadow;
    const bool known = m_categories.contains(row.item.category) || m_categories.size() < kMostShadowCategories;
    const std::string name = known ? row.item.category : std::string("(others)");
    auto& category = m_categories[name];
    category.name = name;
    category.agreements += shadow.agree ? 1 : 0;
    ++category.candidate.tasks;
    ++category.baseline.tasks;
    category.candidate.successes += shadow.ok ? 1 : 0;
    category.baseline.successes += row.item.ok ? 1 : 0;
    if (shadow.agree) return;
    Disagreement one{row.robot,   row.item.task,      row.item.category, row.item.startedAt,   shadow.ok,
                     row.item.ok, shadow.probability, shadow.action,     shadow.baselineAction};
    const auto place = std::ranges::upper_bound(m_worst, one, moreTelling);
    if (place == m_worst.end() && m_worst.size() >= kMostDisagreements) return;
    m_worst.insert(place, std::move(one));
    if (m_worst.size() > kMostDisagreements) m_worst.pop_back();
}

std::optional<ShadowReview> ShadowReviewer::review() const {
    if (m_categories.empty()) return std::nullopt;
    ShadowReview made;
    for (const auto& [name, category] : m_categories) {
        made.tasks += category.candidate.tasks;
        made.agreements += category.agreements;
        made.categories.push_back(category);
    }
    std::ranges::stable_sort(made.categories, [](const auto& a, const auto& b) { return behind(a) < behind(b); });
    made.worst = m_worst;
    return made;
}

}  // namespace slipway::investigate
