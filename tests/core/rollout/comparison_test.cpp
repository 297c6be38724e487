// The A/B comparison: who is in which arm, locked until complete or watched at any time, its guardrail, its checks, and the
// recommendation it ends in.
#include "core/rollout/comparison.h"

#include <gtest/gtest.h>

#include "core/base/murmur3.h"
#include "core/base/random.h"
#include "core/plan/recipes/recipe.h"
#include "tests/support/engine_bench.h"

using namespace slipway;
using namespace slipway::rollout;
using slipway::test::EngineBench;
using slipway::test::samplePlan;

namespace {

plan::Plan abPlan(plan::ComparisonMethod method = plan::ComparisonMethod::fixedHorizon) {
    auto plan = samplePlan();
    const auto* recipe = plan::recipeOf("ab_test");
    plan.strategy = recipe->name;
    plan.ending = recipe->ending;
    plan.salt = "salt";
    plan::Gates gates;
    gates.errors.reset();
    gates.latency.reset();
    plan.stages = recipe->stages(gates);
    plan.stages[0].quota = 1000;
    plan.stages[0].soak = Seconds(5);
    plan.stages[0].longest = Seconds(36'000);
    plan.stages[0].comparison->method = method;
    return plan;
}

/// Outcomes by chance, the same in each run.
void workFor(EngineBench& bench, int rounds, double candidate, double control) {
    const auto ok = [&](const RobotId& id, int task) {
        Random random(std::hash<std::string>{}(id.value) * 1000 + static_cast<std::uint64_t>(task));
        return random.uniform() < (bench.robots.at(id).reported.active.version == "v24" ? candidate : control);
    };
    for (int i = 0; i < rounds && isActive(bench.rollout().status); ++i) {
        bench.work(1, ok);
        bench.wait(Seconds(2));
    }
}

std::string endOf(const EngineBench& bench) {
    const auto ended = bench.decisionsOf(DecisionKind::concluding);
    return ended.empty() ? std::string("it has not concluded") : ended.back().reason;
}

GateReading comparisonOf(EngineBench& bench) {
    for (const auto& one : bench.rollout().stages[0].gates)
        if (one.kind == GateKind::comparison) return one;
    return {};
}

}  // namespace

TEST(Comparison, AssignsRobotsByTheHashOfTheirId) {
    EngineBench bench;
    ASSERT_EQ(bench.start(abPlan()), "");
    for (const auto& [id, robot] : bench.robots) {
        const bool isCandidate = bucket("salt", id.value) < 0.5;
        EXPECT_EQ(bench.rollout().members.contains(id), isCandidate) << id.value;
        EXPECT_EQ(bench.rollout().evidence.arm->robots.contains(id), !isCandidate) << id.value;
    }
}

TEST(Comparison, IsLockedUntilBothArmsAreComplete) {
    EngineBench bench;
    ASSERT_EQ(bench.start(abPlan()), "");
    workFor(bench, 8, 0.92, 0.92);
    EXPECT_TRUE(isLocked(bench.rollout()));
    const auto report = reportComparison(bench.rollout());
    EXPECT_TRUE(report.locked);
    EXPECT_EQ(report.figures.first.tasks, 0) << "nothing may be seen before its time";
    EXPECT_EQ(report.recommendation, Recommendation::undecided);
    EXPECT_NE(report.finding.find("locked until both arms have 1000 tasks"), std::string::npos) << report.finding;
    EXPECT_EQ(comparisonOf(bench).verdict, Verdict::inconclusive);
}

TEST(Comparison, EqualArmsEndInNoEvidenceOfADifferenceAndEveryRobotOnTheBaseline) {
    EngineBench bench;
    ASSERT_EQ(bench.start(abPlan()), "");
    workFor(bench, 60, 0.92, 0.92);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::concluded);
    EXPECT_NE(endOf(bench).find("keep v23: no evidence of a difference"), std::string::npos) << endOf(bench);
    EXPECT_NE(endOf(bench).find("of 1000 tasks, v24"), std::string::npos) << "the first 1 000 of each arm: " << endOf(bench);
    EXPECT_EQ(bench.countActive("v24"), 0);
}

TEST(Comparison, ABetterCandidateIsRecommendedAndNotDeployed) {
    EngineBench bench;
    ASSERT_EQ(bench.start(abPlan()), "");
    workFor(bench, 60, 0.97, 0.92);
    EXPECT_NE(endOf(bench).find("deploy v24: the candidate is better"), std::string::npos) << endOf(bench);
    EXPECT_EQ(bench.countActive("v24"), 0);
}

TEST(Comparison, AWorseCandidateIsNotRecommended) {
    EngineBench bench;
    ASSERT_EQ(bench.start(abPlan()), "");
    workFor(bench, 60, 0.87, 0.92);
    EXPECT_NE(endOf(bench).find("keep v23: the candidate is worse"), std::string::npos) << endOf(bench);
}

TEST(Comparison, TheGuardrailStopsACandidateThatIsMuchWorse) {
    EngineBench bench;
    ASSERT_EQ(bench.start(abPlan()), "");
    workFor(bench, 60, 0.60, 0.92);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rolledBack);
    const auto failed = bench.decisionsOf(DecisionKind::gateFailed);
    ASSERT_EQ(failed.size(), 1U);
    EXPECT_NE(failed[0].reason.find("guardrail"), std::string::npos);
    EXPECT_LT(bench.rollout().stages[0].tally.tasks, 500);
}

TEST(Comparison, TheGuardrailAlsoEndsATestWhoseControlIsMuchWorse) {
    EngineBench bench;
    ASSERT_EQ(bench.start(abPlan()), "");
    workFor(bench, 60, 0.97, 0.60);
    EXPECT_NE(endOf(bench).find("deploy v24: the candidate is better by more than 5 points"), std::string::npos) << endOf(bench);
    EXPECT_LT(bench.rollout().stages[0].tally.tasks, 500);
}

TEST(Comparison, TheSequentialMethodEndsWhenTheArmsDiffer) {
    EngineBench bench;
    auto plan = abPlan(plan::ComparisonMethod::sequential);
    plan.stages[0].quota = 100'000;
    plan.stages[0].comparison->guardrail = Ratio::fromDouble(0.1);
    ASSERT_EQ(bench.start(plan), "");
    workFor(bench, 5, 0.98, 0.88);
    EXPECT_FALSE(isLocked(bench.rollout())) << "it may be watched at any time";
    EXPECT_GT(reportComparison(bench.rollout()).figures.first.tasks, 0);
    workFor(bench, 300, 0.98, 0.88);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::concluded);
    EXPECT_NE(endOf(bench).find("deploy v24"), std::string::npos) << endOf(bench);
}

TEST(Comparison, WhatRobotsDifferAmongThemselvesIsNoDifferenceOfModels) {
    EngineBench bench;
    ASSERT_EQ(bench.start(abPlan()), "");
    // Most robots never fail; each eighth fails half of its tasks, and by chance more of them are in the control arm.
    int candidates = 0;
    int controls = 0;
    std::set<RobotId> weak;
    for (const auto& [id, robot] : bench.robots) {
        auto& count = bench.rollout().members.contains(id) ? candidates : controls;
        const int most = bench.rollout().members.contains(id) ? 4 : 9;
        if (count++ < most) weak.insert(id);
    }
    for (int i = 0; i < 60 && isActive(bench.rollout().status); ++i) {
        bench.work(1, [&](const RobotId& id, int task) { return !weak.contains(id) || task % 2 == 0; });
        bench.wait(Seconds(2));
    }
    EXPECT_NE(endOf(bench).find("no more than robots differ among themselves"), std::string::npos) << endOf(bench);
    EXPECT_NE(endOf(bench).find("keep v23"), std::string::npos);
}

TEST(Comparison, HoldsWhenControlRobotsExecuteTheCandidate) {
    EngineBench bench;
    ASSERT_EQ(bench.start(abPlan()), "");
    bench.wait(Seconds(2));
    const auto stray = *bench.rollout().evidence.arm->robots.begin();
    for (int i = 0; i < 5; ++i) {
        bench.now += Seconds(1);
        auto item = bench.item(stray, true, bench.now);
        item.model = bench.rollout().plan.candidate.ref;
        item.task += std::to_string(i);
        bench.results(stray, {item});
    }
    workFor(bench, 60, 0.92, 0.92);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
    EXPECT_EQ(comparisonOf(bench).verdict, Verdict::inconclusive);
    EXPECT_NE(comparisonOf(bench).reason.find("by robots of the control arm"), std::string::npos) << comparisonOf(bench).reason;
}

TEST(Comparison, HoldsWhenOneArmLosesRobotsOutOfProportion) {
    EngineBench bench;
    auto plan = abPlan();
    plan.stages[0].gates.lost.reset();
    ASSERT_EQ(bench.start(plan), "");
    const auto controls = bench.rollout().evidence.arm->robots;
    std::size_t left = controls.size();
    for (const auto& id : controls)
        if (left > 8 && left-- > 0) bench.disconnect(id);
    workFor(bench, 200, 0.92, 0.92);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
    EXPECT_NE(comparisonOf(bench).reason.find("not by chance"), std::string::npos) << comparisonOf(bench).reason;
}

TEST(Comparison, NeedsRobotsInBothArms) {
    EngineBench bench(1);
    ASSERT_EQ(bench.start(abPlan()), "");
    EXPECT_EQ(bench.rollout().status, RolloutStatus::paused);
    EXPECT_TRUE(bench.rollout().members.empty());
}
