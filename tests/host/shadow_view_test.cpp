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
    live.follow(bench.rollout().id, WallTime(bench.now.time_since_epoch()));
    rollout::RobotResults results;
    results.robot = id;
    results.items = {bench.item(id, true, bench.now)};
    live.counted(results, bench.state, WallTime(bench.now.time_since_epoch()));
    ASSERT_EQ(live.candidate().seconds.points().size(), 1u);
    ASSERT_EQ(live.baseline().seconds.points().size(), 1u);
    EXPECT_EQ(live.candidate().seconds.points()[0].successes, 0);
    EXPECT_EQ(live.baseline().seconds.points()[0].successes, 1);
    EXPECT_NEAR(live.candidate().seconds.points()[0].p50, 60.0, 1.0) << "its own latency, not that of the task";
    EXPECT_EQ(live.find(id)->countsOf(results.items[0].model).tasks, 1) << "one task was done";
}

TEST(ShadowView, AgreementAndDisagreementsAreKeptAndComeBackFromTheStore) {
    test::EngineBench bench(1);
    ASSERT_EQ(bench.start(shadowPlan()), "");
    const auto id = test::EngineBench::robotId(0);
    LiveData live;
    live.follow(bench.rollout().id, WallTime(bench.now.time_since_epoch()));
    rollout::RobotResults results;
    results.robot = id;
    results.items = {bench.item(id, true, bench.now), bench.item(id, true, bench.now)};
    results.items[0].shadow->agree = true;
    results.items[1].shadow->agree = false;
    results.items[1].shadow->ok = false;
    live.counted(results, bench.state, WallTime(bench.now.time_since_epoch()));
    ASSERT_EQ(live.agreement().points().size(), 1u);
    EXPECT_EQ(live.agreement().points()[0].tasks, 2);
    EXPECT_EQ(live.agreement().points()[0].successes, 1);
    ASSERT_EQ(live.shadowTasks().worst().size(), 1u);
    EXPECT_EQ(live.shadowTasks().worst()[0].task, results.items[1].task);
    LiveData restarted;
    for (const auto& summary : live.increment().take()) restarted.add(summary);
    ASSERT_EQ(restarted.agreement().points().size(), 1u);
    EXPECT_EQ(restarted.agreement().points()[0].successes, 1);
    EXPECT_EQ(restarted.baseline().seconds.points()[0].tasks, 2);
}

TEST(ShadowView, TheShareOfTasksIsRememberedWithItsChanges) {
    test::EngineBench bench(4);
    auto plan = test::samplePlan();
    plan.stages[0].share = 0.1;
    ASSERT_EQ(bench.start(plan), "");
    const auto view = viewOf(bench.rollout(), bench.state, bench.now);
    ASSERT_EQ(view.shares.size(), 1u);
    EXPECT_EQ(view.shares[0].share, 0.1);
}

TEST(ShadowView, TheShareOfTasksIsNothingOnceARolloutIsTakenBack) {
    test::EngineBench bench(4);
    auto plan = test::samplePlan();
    plan.stages[0].share = 0.1;
    ASSERT_EQ(bench.start(plan), "");
    bench.wait(Seconds(2));
    ASSERT_EQ(bench.command(rollout::RollBack{{}, bench.rollout().id, "it looks wrong"}), "");
    const auto view = viewOf(bench.rollout(), bench.state, bench.now);
    ASSERT_EQ(view.shares.size(), 2u);
    EXPECT_EQ(view.shares[1].at, WallTime(bench.rollout().rollback->startedAt.time_since_epoch()));
    EXPECT_EQ(view.shares[1].share, 0.0);
}

TEST(ChartSeries, HoursAreSumsOfTheirSeconds) {
    ChartSeries hours(kHour, 2);
    fleet::ResultItem item;
    item.ok = true;
    for (const std::int64_t second : {7200, 7201, 10799, 10800, 14400}) hours.add(second, item);
    ASSERT_EQ(hours.points().size(), 2u) << "the oldest hour goes first";
    EXPECT_EQ(hours.points()[0].second, 10800);
    EXPECT_EQ(hours.points()[0].tasks, 1);
    EXPECT_EQ(hours.points()[1].second, 14400);
}

}  // namespace
}  // namespace slipway::host
