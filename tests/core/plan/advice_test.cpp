#include "core/plan/advice.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/plan/plan_json.h"
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

TEST(Advice, APlanOfEachStrategyCanBeMadeLikeOneOfAnyOther) {
    for (const Recipe& first : recipes()) {
        Plan like = blankPlan(first);
        like.fleet = "demo";
        like.baseline = {{"grasp", "v23", std::string(64, 'a')}, 1, "https://models.example/v23"};
        like.candidate = {{"grasp", "v24", std::string(64, 'b')}, 1, "https://models.example/v24"};
        for (const Recipe& recipe : recipes()) {
            const Plan made = planLike(like, recipe);
            const auto read = readPlan(writePlan(made));
            ASSERT_TRUE(read) << first.name << " to " << recipe.name << ": " << read.error().front().where << read.error().front().message;
            EXPECT_EQ(*read, made);
            EXPECT_EQ(made.cleanup.has_value(), recipe.cleansUp || (recipe.ending == Ending::commit && first.cleansUp));
        }
    }
}

}  // namespace
}  // namespace slipway::plan
