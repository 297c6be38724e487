// What screens are told of a rollout in one sentence.
#include <gtest/gtest.h>

#include "core/host/event_log.h"
#include "core/host/robot_views.h"
#include "core/host/rollout_view.h"
#include "tests/support/engine_bench.h"

namespace slipway::host {
namespace {

TEST(RolloutView, APauseThatAsksSaysWhatAGateSaysByNow) {
    test::EngineBench bench;
    auto plan = test::samplePlan();
    plan.stages[0].onPass = plan::OnPass::ask;
    ASSERT_EQ(bench.start(plan), "");
    bench.work(25);
    bench.wait(Seconds(11));
    ASSERT_EQ(bench.rollout().pauseCause, rollout::PauseCause::needsDecision);
    EXPECT_EQ(viewOf(bench.rollout(), bench.state, bench.now).statusText, "Paused: every gate passed; this stage asks before it goes on.");
    for (const auto& [id, member] : bench.rollout().members) bench.disconnect(id);
    const auto view = viewOf(bench.rollout(), bench.state, bench.now);
    ASSERT_FALSE(view.promote.allowed);
    EXPECT_EQ(view.statusText, "Paused: every gate passed; this stage asks before it goes on; by now: " + view.promote.whyNot + ".");
}

TEST(RolloutView, WhatAPauseSaysAlreadyIsNotSaidAgain) {
    test::EngineBench bench;
    ASSERT_EQ(bench.start(test::samplePlan()), "");
    ASSERT_EQ(bench.command(rollout::Pause{{}, bench.rollout().id, false, "lunch"}), "");
    EXPECT_EQ(viewOf(bench.rollout(), bench.state, bench.now).statusText.find("by now"), std::string::npos);
}

TEST(RolloutView, AShadowSaysWhatRobotsExecute) {
    test::EngineBench bench;
    auto plan = test::samplePlan();
    plan.stages[0].mode = fleet::ExposureMode::shadow;
    ASSERT_EQ(bench.start(plan), "");
    EXPECT_EQ(viewOf(bench.rollout(), bench.state, bench.now).statusText,
              "v24 runs in shadow on stage 1 of 4 (5 %); robots execute only v23.");
    const auto& [id, member] = *bench.rollout().members.begin();
    EXPECT_EQ(viewOf(id, bench.state.robots.at(id), nullptr, &bench.rollout()).why, "Executes v23; v24 only in shadow.");
}

TEST(RolloutView, AGateThatOnlyWaitsForItsQuotaSaysSo) {
    test::EngineBench bench;
    ASSERT_EQ(bench.start(test::samplePlan()), "");
    bench.work(10);
    const auto view = viewOf(bench.rollout(), bench.state, bench.now);
    const auto& stage = view.stages.front();
    ASSERT_LT(stage.tasks, stage.quota);
    for (std::size_t i = 0; i < stage.gates.size(); ++i) {
        const bool waits = stage.gates[i].kind == rollout::GateKind::success || stage.gates[i].kind == rollout::GateKind::latency;
        if (!waits) continue;
        EXPECT_EQ(stage.outlooks[i].decidedAt, stage.quota) << toString(stage.gates[i].kind);
        EXPECT_FALSE(stage.outlooks[i].tasksNeeded);
    }
    bench.rollout().plan.stages.resize(1);  // now it is the last: success must be proven
    const auto last = viewOf(bench.rollout(), bench.state, bench.now);
    EXPECT_FALSE(last.stages.front().outlooks.front().decidedAt);
    EXPECT_TRUE(last.stages.front().outlooks.front().tasksNeeded);
    bench.rollout().evidence.candidate.successes = 5;  // at this rate nothing is ever proven: no quota decides it then
    const auto bad = viewOf(bench.rollout(), bench.state, bench.now).stages.front().outlooks.front();
    EXPECT_FALSE(bad.tasksNeeded);
    EXPECT_FALSE(bad.decidedAt);
}

TEST(RolloutView, ARobotSaysItsShareOfTasks) {
    test::EngineBench bench;
    auto plan = test::samplePlan();
    plan.stages[0].share = 0.125;
    ASSERT_EQ(bench.start(plan), "");
    const auto& [id, member] = *bench.rollout().members.begin();
    EXPECT_EQ(viewOf(id, bench.state.robots.at(id), nullptr, &bench.rollout()).why, "v24 for 12.5 % of its tasks, else v23.");
}

TEST(RolloutView, ARobotThatFailedSaysWhen) {
    test::EngineBench bench;
    ASSERT_EQ(bench.start(test::samplePlan()), "");
    auto& [id, member] = *bench.rollout().members.begin();
    EXPECT_FALSE(viewOf(id, bench.state.robots.at(id), nullptr, &bench.rollout()).failedAt);
    member.phase = rollout::MemberPhase::failed;
    member.since = bench.now - Seconds(30);
    EXPECT_EQ(viewOf(id, bench.state.robots.at(id), nullptr, &bench.rollout()).failedAt, toWall(member.since));
}

TEST(RolloutView, ARobotsTasksAreThoseOfTheModelItRunsAndOfTheRolloutShown) {
    test::EngineBench bench(1);
    const auto id = test::EngineBench::robotId(0);
    LiveData live;
    const auto done = [&](bool ok) {
        rollout::RobotResults results;
        results.robot = id;
        results.items = {bench.item(id, ok, bench.now)};
        live.counted(results, bench.state, WallTime(bench.now.time_since_epoch()));
    };
    const auto seen = [&] { return viewOf(id, bench.state.robots.at(id), live.find(id), nullptr); };
    done(true);
    EXPECT_EQ(seen().tasks, 1);
    EXPECT_FALSE(live.countedSince());
    ASSERT_EQ(bench.start(test::samplePlan()), "");
    live.follow(bench.rollout().id, WallTime(bench.now.time_since_epoch()));
    ASSERT_EQ(bench.state.robots.at(id).reported.active.version, "v24");
    EXPECT_EQ(seen().tasks, 0) << "what it did before is not of this rollout";
    EXPECT_EQ(live.countedSince(), WallTime(bench.now.time_since_epoch()));
    done(false);
    done(true);
    EXPECT_EQ(seen().tasks, 2);
    EXPECT_EQ(seen().successes, 1);
    ASSERT_EQ(bench.command(rollout::RollBack{{}, bench.rollout().id, "it looks wrong"}), "");
    ASSERT_EQ(bench.state.robots.at(id).reported.active.version, "v23");
    done(true);
    EXPECT_EQ(seen().tasks, 1) << "those with the candidate are not the baseline's";
    EXPECT_EQ(seen().successes, 1);
}

TEST(RolloutView, ModelsThatARobotMakesUpTakeNoMemoryForEver) {
    test::EngineBench bench(1);
    const auto id = test::EngineBench::robotId(0);
    LiveData live;
    rollout::RobotResults results;
    results.robot = id;
    for (int i = 0; i < 100; ++i) {
        results.items.push_back(bench.item(id, true, bench.now));
        results.items.back().model.version = std::to_string(i);
    }
    live.counted(results, bench.state, WallTime(bench.now.time_since_epoch()));
    EXPECT_EQ(live.find(id)->counts.size(), kMostModelsCounted);
}

TEST(RolloutView, ARobotOfTheControlArmSaysSo) {
    test::EngineBench bench;
    auto plan = test::samplePlan();
    plan.stages[0].comparison = plan::Comparison{};
    ASSERT_EQ(bench.start(plan), "");
    std::size_t told = 0;
    for (const auto& [id, robot] : bench.state.robots)
        told += viewOf(id, robot, nullptr, &bench.rollout()).why == "Runs v23. Control arm of the comparison." ? 1 : 0;
    EXPECT_EQ(told, bench.state.robots.size() - bench.rollout().members.size());
}

}  // namespace
}  // namespace slipway::host
