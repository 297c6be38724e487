#include "core/plan/advice.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/plan/recipes/recipe.h"

namespace slipway::plan {
namespace {

TEST(Advice, AHighRiskIsFirstTriedWhereNothingExecutes) {
    EXPECT_EQ(adviseStrategy({.risk = ChangeRisk::high}).strategy, "shadow");
    EXPECT_EQ(adviseStrategy({.risk = ChangeRisk::high, .latencyHeadroom = false}).strategy, "canary") << "robots cannot run two models";
}

TEST(Advice, AMajorChangeSwitchesAsAWhole) { EXPECT_EQ(adviseStrategy({.size = ChangeSize::major}).strategy, "blue_green"); }

TEST(Advice, SmallChangesThatComeOftenAreAFlag) {
    EXPECT_EQ(adviseStrategy({.risk = ChangeRisk::low, .often = true}).strategy, "feature_flag");
    EXPECT_EQ(adviseStrategy({.risk = ChangeRisk::low}).strategy, "canary");
}

TEST(Advice, WithoutRoomForBothModelsOnlyACanaryIsLeftAndSaysWhatItNeeds) {
    for (const auto size : {ChangeSize::small, ChangeSize::major}) {
        for (const auto risk : {ChangeRisk::low, ChangeRisk::medium, ChangeRisk::high}) {
            const auto advice = adviseStrategy({.size = size, .risk = risk, .often = true, .spareDisk = false});
            EXPECT_EQ(advice.strategy, "canary");
            EXPECT_NE(advice.costs.back().find("free the disk"), std::string::npos);
        }
    }
}

TEST(Advice, AlwaysHasReasonsAndCostsAndSaysWhyNotTheOthers) {
    for (int i = 0; i < 48; ++i) {
        const Change change{i % 2 == 0 ? ChangeSize::small : ChangeSize::major, static_cast<ChangeRisk>(i / 2 % 3), i / 6 % 2 == 0,
                            i / 12 % 2 == 0, i / 24 % 2 == 0};
        const auto advice = adviseStrategy(change);
        ASSERT_NE(recipeOf(advice.strategy), nullptr);
        EXPECT_FALSE(advice.reasons.empty());
        EXPECT_FALSE(advice.costs.empty());
        EXPECT_EQ(advice.others.size() + 1, recipes().size());
        for (const auto& other : advice.others) EXPECT_FALSE(other.whyNot.empty()) << other.strategy;
    }
}

}  // namespace
}  // namespace slipway::plan
