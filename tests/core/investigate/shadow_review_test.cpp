// Disagreements of a shadow stand worst first, categories too, and memory is bounded.
#include "core/investigate/shadow_review.h"

#include <gtest/gtest.h>

#include "tests/core/investigate/task_samples.h"

namespace slipway::investigate::test {
namespace {

TaskRow shadowed(const std::string& category, bool candidateOk, bool baselineOk, bool agree, std::optional<double> probability = {}) {
    TaskRow row = task(Arm::baseline, category, baselineOk);
    fleet::ShadowOutcome shadow;
    shadow.ok = candidateOk;
    shadow.agree = agree;
    shadow.probability = probability;
    shadow.action = "{\"grip\": 2}";
    shadow.baselineAction = "{\"grip\": 1}";
    row.item.shadow = shadow;
    return row;
}

TEST(ShadowReview, IsNoneWithoutAShadow) {
    ShadowReviewer reviewer;
    reviewer.add(task(Arm::candidate, "mug", true));
    EXPECT_FALSE(reviewer.review());
}

TEST(ShadowReview, CountsByCategoryWorstFirst) {
    ShadowReviewer reviewer;
    for (int i = 0; i < 10; ++i) reviewer.add(shadowed("mug", true, true, true));
    for (int i = 0; i < 10; ++i) reviewer.add(shadowed("box", i < 5, true, i < 5));
    const auto made = reviewer.review();
    ASSERT_TRUE(made);
    EXPECT_EQ(made->tasks, 20);
    EXPECT_EQ(made->agreements, 15);
    ASSERT_EQ(made->categories.size(), 2U);
    EXPECT_EQ(made->categories[0].name, "box");
    EXPECT_EQ(made->categories[0].candidate.successes, 5);
    EXPECT_EQ(made->categories[0].baseline.successes, 10);
}

TEST(ShadowReview, PutsWhatTheBaselineDidWellAndTheCandidateWouldNotFirst) {
    ShadowReviewer reviewer;
    reviewer.add(shadowed("only candidate", true, false, false));
    reviewer.add(shadowed("both failed", false, false, false));
    reviewer.add(shadowed("both ok", true, true, false));
    reviewer.add(shadowed("unsure", false, true, false, 0.2));
    reviewer.add(shadowed("sure", false, true, false, 0.9));
    reviewer.add(shadowed("agreed", false, true, true));
    std::vector<std::string> order;
    const auto made = reviewer.review();
    for (const auto& one : made->worst) order.push_back(one.category);
    EXPECT_EQ(order, (std::vector<std::string>{"sure", "unsure", "both failed", "both ok", "only candidate"}));
    EXPECT_EQ(made->worst[0].baselineAction, "{\"grip\": 1}");
}

TEST(ShadowReview, KeepsOnlyTheWorst) {
    ShadowReviewer reviewer;
    for (std::size_t i = 0; i < 3 * kMostDisagreements; ++i) {
        const double sure = static_cast<double>(i % kMostDisagreements) / 100.0;
        reviewer.add(shadowed("mug", false, true, false, sure));
    }
    const auto made = reviewer.review();
    ASSERT_EQ(made->worst.size(), kMostDisagreements);
    EXPECT_NEAR(made->worst.front().probability.value_or(0.0), 0.49, 1e-9);
    EXPECT_GT(made->worst.back().probability.value_or(0.0), 0.3);
    for (std::size_t i = 0; i < kMostShadowCategories + 10; ++i) reviewer.add(shadowed(std::to_string(i), true, true, true));
    EXPECT_LE(reviewer.review()->categories.size(), kMostShadowCategories + 1);
}

}  // namespace
}  // namespace slipway::investigate::test
