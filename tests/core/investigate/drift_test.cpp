// Drift against a training profile and against the baseline, in samples small and large.
#include "core/investigate/drift.h"

#include <gtest/gtest.h>

#include "tests/core/investigate/task_samples.h"

namespace slipway::investigate::test {
namespace {

/// A standard normal feature: 10000 values in bins at the quartiles of the normal distribution.
TrainingProfile normalProfile(const std::string& name) {
    TrainingProfile profile{"grasp", "v24", {}, {}};
    profile.features.push_back({name, {-0.6744897501960817, 0.0, 0.6744897501960817}, {2500, 2500, 2500, 2500}, {}});
    return profile;
}

TEST(Drift, IsSupportedWhenAFeatureLeavesItsTrainingProfile) {
    Random random(1);
    DriftCheck check(normalProfile("light"));
    observe(check, Arm::candidate, "light", 1.0, 200, random);
    const DriftResult result = check.compare();
    ASSERT_EQ(result.features.size(), 1U);
    EXPECT_TRUE(result.features[0].drifted);
    EXPECT_NEAR(result.features[0].liveMedian, 1.0, 0.3);
    EXPECT_NEAR(result.features[0].expectedMedian, 0.0, 1e-12);
    const Hypothesis said = check.judge(result);
    EXPECT_EQ(said.finding, Finding::supported);
    EXPECT_TRUE(said.result.starts_with("Drifted: light.")) << said.result;
    EXPECT_TRUE(said.missing.empty());
}

TEST(Drift, IsNotSupportedWhenLiveValuesFollowTheProfile) {
    Random random(2);
    DriftCheck check(normalProfile("light"));
    observe(check, Arm::candidate, "light", 0.0, 1000, random);
    const Hypothesis said = check.judge(check.compare());
    EXPECT_EQ(said.finding, Finding::notSupported) << said.result;
}

TEST(Drift, ComparesWithTheBaselineWhenThereIsNoProfileAndSaysSo) {
    Random random(3);
    DriftCheck check;
    observe(check, Arm::baseline, "light", 0.0, 500, random);
    observe(check, Arm::candidate, "light", 1.5, 60, random);
    const Hypothesis said = check.judge(check.compare());
    EXPECT_EQ(said.finding, Finding::supported) << said.result;
    EXPECT_NE(said.check.find("baseline's live tasks: no training profile was given"), std::string::npos);
    ASSERT_EQ(said.missing.size(), 1U);
    EXPECT_NE(said.missing[0].find("training profile"), std::string::npos);
}

TEST(Drift, IsFoundByChanceInFewUndriftedSamples) {
    Random random(4);
    int found = 0;
    for (int run = 0; run < 400; ++run) {
        DriftCheck check;
        for (const char* feature : {"a", "b", "c"}) {
            observe(check, Arm::baseline, feature, 0.0, 100, random);
            observe(check, Arm::candidate, feature, 0.0, 100, random);
        }
        found += check.judge(check.compare()).finding == Finding::supported ? 1 : 0;
    }
    EXPECT_LE(found, 8) << "of 400";
}

TEST(Drift, CannotBeToldFromTasksWithoutFeatures) {
    DriftCheck check;
    feed(check, Arm::candidate, "mug", 100, 100);
    const Hypothesis said = check.judge(check.compare());
    EXPECT_EQ(said.finding, Finding::cannotTell);
    EXPECT_EQ(said.result, "No feature could be compared.");
    EXPECT_EQ(said.missing.size(), 2U);
}

TEST(Drift, CannotBeRuledOutByFewValuesOrByAFeatureThatNobodyReports) {
    Random random(5);
    DriftCheck few(normalProfile("light"));
    observe(few, Arm::candidate, "light", 0.0, 50, random);
    EXPECT_EQ(few.judge(few.compare()).finding, Finding::cannotTell);
    TrainingProfile two = normalProfile("light");
    two.features.push_back(two.features.front());
    two.features.back().name = "force";
    DriftCheck half(two);
    observe(half, Arm::candidate, "light", 0.0, 500, random);
    const DriftResult result = half.compare();
    EXPECT_EQ(result.notLive, std::vector<std::string>{"force"});
    EXPECT_EQ(half.judge(result).finding, Finding::cannotTell);
}

TEST(Drift, IsSeenInAFeatureThatUsedToBeConstant) {
    DriftCheck check;
    TaskRow row = task(Arm::baseline, "mug", true);
    for (int i = 0; i < 200; ++i) {
        row.arm = i % 2 == 0 ? Arm::baseline : Arm::candidate;
        row.item.task = fmt::format("constant-{}", i);
        row.item.features = {{"below", row.arm == Arm::baseline ? 3.0 : 2.0}, {"above", row.arm == Arm::baseline ? 3.0 : 4.0}};
        check.add(row);
    }
    const DriftResult result = check.compare();
    ASSERT_EQ(result.features.size(), 2U);
    EXPECT_TRUE(result.features[0].drifted);
    EXPECT_TRUE(result.features[1].drifted);
}

TEST(Drift, StaysBoundedWhenRobotsMakeUpFeaturesAndTasksAreMany) {
    Random random(6);
    DriftCheck check;
    TaskRow row = task(Arm::candidate, "mug", true);
    for (int i = 0; i < 100; ++i) {
        row.item.features = {{fmt::format("f{}", i), 1.0}};
        check.add(row);
    }
    EXPECT_EQ(check.compare().crowded, 100 - DriftCheck::kMostFeatures);
    DriftCheck many;
    observe(many, Arm::candidate, "light", 0.0, 12'000, random);
    observe(many, Arm::baseline, "light", 0.0, 12'000, random);
    const DriftResult result = many.compare();
    EXPECT_EQ(result.features[0].live, static_cast<std::int64_t>(DriftCheck::kMostValues));
    EXPECT_EQ(many.judge(result).finding, Finding::notSupported);
}

TEST(SmallestKeysOfASample, DoNotDependOnTheOrderOfTheTasks) {
    SmallestKeys<int> forwards(10);
    SmallestKeys<int> backwards(10);
    const RobotId robot("r");
    for (int i = 0; i < 500; ++i) forwards.offer(sampleKey(7, robot, std::to_string(i)), i);
    for (int i = 499; i >= 0; --i) backwards.offer(sampleKey(7, robot, std::to_string(i)), i);
    EXPECT_EQ(forwards.sorted(), backwards.sorted());
    EXPECT_EQ(forwards.size(), 10U);
    EXPECT_EQ(forwards.offered(), 500U);
    EXPECT_NE(sampleKey(7, robot, "1"), sampleKey(8, robot, "1"));
}

}  // namespace
}  // namespace slipway::investigate::test
