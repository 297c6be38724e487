// What screens are told while a candidate runs in shadow: robots are on the baseline, and the candidate's line is what it predicted.
#include <gtest/gtest.h>

#include "core/host/live_data.h"
#include "core/host/robot_views.h"
#include "core/host/rollout_view.h"
#include "core/plan/recipes/recipe.h"
#include "tests/support/engine_bench.h"

namespace slipway::host {
namespace {

plan::Plan shadowPlan() {
    plan::Plan plan = test::samplePlan();
    plan.strategy = "shadow";
    plan.ending = plan::Ending::conclude;
    plan.stages = plan::recipeOf("shadow")->stages({});
    return plan;
}

TEST(ShadowView, RobotsAreShownOnTheBaselineThatTheyExecute) {
    test::EngineBench bench(5);
    ASSERT_EQ(bench.start(shadowPlan()), "");
    const auto view = viewOf(bench.rollout(), bench.state, bench.now);
    EXPECT_EQ(view.onCandidate, 0);
    EXPECT_EQ(view.stages.front().active, 5) << "all of them run it in shadow";
    const auto id = test::EngineBench::robotId(0);
    const auto robot = viewOf(id, bench.state.robots.at(id), nullptr, &bench.rollout());
    EXPECT_EQ(robot.condition, view::Condition::quiet);
    EXPECT_NE(robot.why.find("shadow"), std::string::npos) << robot.why;
}

TEST(ShadowView, RobotsThatExecuteTheCandidateAreShownOnIt) {
    test::EngineBench bench(5);
    ASSERT_EQ(bench.start(test::samplePlan()), "");
    EXPECT_EQ(viewOf(bench.rollout(), bench.state, bench.now).onCandidate, 1);
}

TEST(ShadowView, ChartsShowWhatTheCandidatePredictedBesideWhatTheBaselineDid) {
    test::EngineBench bench(1);
    ASSERT_EQ(bench.start(shadowPlan()), "");
    bench.predicts = [](const RobotId&, int) { return false; };
    const auto id = test::EngineBench::robotId(0);
    LiveData live;
    live.follow(bench.rollout().id);
    rollout::RobotResults results;
    results.robot = id;
    results.items = {bench.item(id, true, bench.now)};
    live.counted(results, bench.state, WallTime(bench.now.time_since_epoch()));
    ASSERT_EQ(live.candidate().points().size(), 1u);
    ASSERT_EQ(live.baseline().points().size(), 1u);
    EXPECT_EQ(live.candidate().points()[0].successes, 0);
    EXPECT_EQ(live.baseline().points()[0].successes, 1);
    EXPECT_NEAR(live.candidate().points()[0].p50, 60.0, 1.0) << "its own latency, not that of the task";
    EXPECT_EQ(live.find(id)->tasks, 1) << "one task was done";
}

}  // namespace
}  // namespace slipway::host
