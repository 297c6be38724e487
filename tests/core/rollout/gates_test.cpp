#include <gtest/gtest.h>

#include "core/rollout/gates.h"
#include "tests/support/engine_bench.h"

using namespace slipway;
using namespace slipway::rollout;
using slipway::test::EngineBench;
using slipway::test::samplePlan;

namespace {

const GateReading& gate(EngineBench& bench, GateKind kind) {
    for (const auto& one : bench.rollout().stages[bench.rollout().stage].gates)
        if (one.kind == kind) return one;
    static const GateReading none;
    return none;
}

bool onCandidate(EngineBench& bench, const RobotId& id) { return bench.robots[id].reported.active.version == "v24"; }

}  // namespace

TEST(Gates, AThresholdGateJudgesExactlyTheFirstQuotaTasks) {
    EngineBench bench;
    auto plan = samplePlan(plan::GateMethod::threshold);
    ASSERT_EQ(bench.start(plan), "");
    int failed = 0;
    bench.work(19, [&](const RobotId& id, int) { return !onCandidate(bench, id) || failed++ >= 10; });
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running) << "95 tasks with 10 failures are not judged yet";
    EXPECT_EQ(gate(bench, GateKind::success).verdict, Verdict::inconclusive);
    bench.work(3);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running) << "90 of 100 is not below 0.92 - 0.02";
    EXPECT_EQ(gate(bench, GateKind::success).verdict, Verdict::pass);
    EXPECT_EQ(gate(bench, GateKind::success).count, 100);
}

TEST(Gates, OneTaskBelowTheThresholdFails) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan(plan::GateMethod::threshold)), "");
    int failed = 0;
    bench.work(25, [&](const RobotId& id, int) { return !onCandidate(bench, id) || failed++ >= 11; });
    ASSERT_EQ(bench.decisionsOf(DecisionKind::gateFailed).size(), 1U);
    EXPECT_NE(bench.decisionsOf(DecisionKind::gateFailed)[0].reason.find("success"), std::string::npos);
}

TEST(Gates, OneUnexpectedErrorInAHundredFailsTheThresholdGate) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan(plan::GateMethod::threshold)), "");
    const auto id = bench.rollout().members.begin()->first;
    auto item = bench.item(id, true, bench.now);
    item.error = "E42";
    bench.results(id, {item});
    bench.work(25);
    ASSERT_EQ(bench.decisionsOf(DecisionKind::gateFailed).size(), 1U);
    EXPECT_NE(bench.decisionsOf(DecisionKind::gateFailed)[0].reason.find("errors"), std::string::npos);
}

/// What the success gate says when the first `tasks` candidate tasks have all failed.
static Verdict successAfterFailures(const plan::Plan& plan, std::int64_t tasks) {
    EngineBench bench;
    EXPECT_EQ(bench.start(plan), "");
    bench.rollout().evidence.candidate.tasks = tasks;
    return readGates(bench.state, bench.rollout(), bench.now, Scope::everything).front().verdict;
}

TEST(Gates, SequentialGatesShareTheErrorOfAFalseFail) {
    auto plan = samplePlan(plan::GateMethod::sequential);
    ASSERT_TRUE(plan.stages[0].gates.errors && plan.stages[0].gates.errors->method == plan::GateMethod::sequential);
    EXPECT_EQ(successAfterFailures(plan, 4), Verdict::inconclusive);
    EXPECT_EQ(successAfterFailures(plan, 5), Verdict::fail);
    for (auto& stage : plan.stages) stage.gates.errors.reset();
    EXPECT_EQ(successAfterFailures(plan, 3), Verdict::inconclusive);
    EXPECT_EQ(successAfterFailures(plan, 4), Verdict::fail);
}

TEST(Gates, StuckFailsTheMomentItHappens) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = bench.rollout().members.begin()->first;
    auto item = bench.item(id, true, bench.now);
    item.stuck = 10;
    bench.results(id, {item});
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
    item.task = "another";
    item.stuck = 1;
    bench.results(id, {item});
    EXPECT_NE(bench.rollout().status, RolloutStatus::running);
    EXPECT_NE(bench.decisionsOf(DecisionKind::gateFailed).at(0).reason.find("stuck"), std::string::npos);
}

TEST(Gates, SlowTasksFailTheLatencyGateAtTheQuota) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    for (int round = 0; round < 25 && bench.rollout().status == RolloutStatus::running; ++round) {
        bench.now += Milliseconds(100);
        for (auto& [id, robot] : bench.robots) {
            auto item = bench.item(id, true, bench.now - Milliseconds(99));
            item.latencyMs = 250;
            bench.results(id, {item});
        }
    }
    ASSERT_EQ(bench.decisionsOf(DecisionKind::gateFailed).size(), 1U);
    EXPECT_NE(bench.decisionsOf(DecisionKind::gateFailed)[0].reason.find("latency"), std::string::npos);
}

TEST(Gates, SilenceOfExposedRobotsCountsWhileTheOthersTalk) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.disconnect(bench.rollout().members.begin()->first);
    bench.wait(Seconds(59));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
    bench.wait(Seconds(5));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rollingBack) << "one of five is lost, none is tolerated below ten";
    EXPECT_EQ(gate(bench, GateKind::lost).verdict, Verdict::fail);
}

TEST(Gates, SilenceOfEverybodyIsAnOutageAndHolds) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    for (auto& [id, robot] : bench.robots) bench.disconnect(id);
    bench.wait(Seconds(300));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
    EXPECT_EQ(bench.rollout().stage, 0U);
    EXPECT_EQ(gate(bench, GateKind::lost).verdict, Verdict::inconclusive);
}

/// All exposed robots and some others run a task each, and the last word of each of them is that it does.
std::vector<RobotId> workAndFallSilent(EngineBench& bench, plan::Plan plan) {
    plan.taskTimeout = Seconds(10);
    EXPECT_EQ(bench.start(plan), "");
    bench.now += Seconds(1);
    std::vector<RobotId> exposed;
    for (const auto& [id, member] : bench.rollout().members) exposed.push_back(id);
    const auto wall = WallTime(bench.now.time_since_epoch());
    for (const auto& id : exposed) bench.send(RobotProgress{id, wall, fleet::RunningTask{"of " + id.value, wall, "mug"}, 0});
    return exposed;
}

TEST(Gates, TasksThatAreCutOffByAnOutageAreNoFailuresOfTheCandidate) {
    EngineBench bench;
    const auto exposed = workAndFallSilent(bench, samplePlan());
    bench.wait(Seconds(44));  // nobody is known to be away yet
    for (auto& [id, robot] : bench.robots) bench.disconnect(id);
    bench.wait(Seconds(300));
    EXPECT_EQ(bench.rollout().evidence.exposed.timedOut, 0);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
    EXPECT_EQ(bench.rollout().stage, 0U);
    // The others are back, these are not: it counts once they had the time that a lost robot has.
    for (auto& [id, robot] : bench.robots)
        if (!bench.rollout().members.contains(id)) bench.connect(id);
    bench.wait(Seconds(2));
    EXPECT_EQ(bench.rollout().evidence.exposed.timedOut, 0);
    bench.wait(Seconds(60));
    EXPECT_EQ(bench.rollout().evidence.exposed.timedOut, static_cast<std::int64_t>(exposed.size()));
}

TEST(Gates, ATaskThatARobotIsHeardOfAfterItsTimeIsAFailureAtOnce) {
    EngineBench bench;
    const auto exposed = workAndFallSilent(bench, samplePlan());
    const auto wall = WallTime(bench.now.time_since_epoch());
    bench.wait(Seconds(11));
    EXPECT_EQ(bench.rollout().evidence.exposed.timedOut, 0) << "its last word may be on its way";
    bench.send(
        RobotProgress{exposed[0], WallTime(bench.now.time_since_epoch()), fleet::RunningTask{"of " + exposed[0].value, wall, "mug"}, 0});
    bench.wait(Seconds(2));
    EXPECT_EQ(bench.rollout().evidence.exposed.timedOut, 1);
}

TEST(Gates, ARobotThatIsConnectedAndSaysNothingHoldsNothingBackForEver) {
    EngineBench bench;
    const auto exposed = workAndFallSilent(bench, samplePlan());
    bench.wait(Seconds(62));
    EXPECT_EQ(bench.rollout().evidence.exposed.timedOut, static_cast<std::int64_t>(exposed.size()));
}

TEST(Gates, ThreeFailuresOfOneCauseStopTheRollout) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.work(25);
    for (auto& [id, robot] : bench.robots)
        if (!bench.rollout().members.contains(id)) robot.failsCandidate = fleet::RobotErrorCode::load;
    bench.wait(Seconds(11));
    EXPECT_NE(bench.rollout().status, RolloutStatus::running);
    EXPECT_EQ(bench.countActive("v24"), 0);
}

TEST(Gates, OneFailureInTwentyIsToleratedAndTheRobotGoesBack) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.work(25);
    for (auto& [id, robot] : bench.robots) robot.obeys = bench.rollout().members.contains(id);
    bench.wait(Seconds(11));
    RobotId unlucky;
    for (auto& [id, robot] : bench.robots) {
        robot.obeys = true;
        if (bench.rollout().members.contains(id) && robot.reported.active.version == "v23" && unlucky.empty()) unlucky = id;
    }
    bench.robots[unlucky].failsCandidate = fleet::RobotErrorCode::space;
    for (auto& [id, robot] : bench.robots) {
        if (!bench.rollout().members.contains(id) || robot.reported.active.version == "v24") continue;
        bench.disconnect(id);
        bench.connect(id);
    }
    EXPECT_EQ(bench.rollout().members.at(unlucky).phase, MemberPhase::failed);
    EXPECT_EQ(bench.countActive("v24"), 19);
    EXPECT_EQ(gate(bench, GateKind::install).verdict, Verdict::pass);
    EXPECT_FALSE(bench.state.robots.at(unlucky).desired->candidate.has_value());
}

TEST(Gates, ResultsAreFoldedInDispatchOrderBehindTheWatermark) {
    EngineBench bench;
    auto plan = samplePlan(plan::GateMethod::threshold);
    plan.stages[0].quota = 4;
    plan.stages[0].gates.errors.reset();
    plan.stages[0].gates.latency.reset();
    ASSERT_EQ(bench.start(plan), "");
    std::vector<RobotId> ids;
    for (const auto& [id, member] : bench.rollout().members) ids.push_back(id);
    bench.now += Seconds(5);
    const EngineTime began = bench.now;
    // Robot 0 started first and its task takes long; the quick successes of the others must wait for it.
    bench.send(RobotProgress{ids[0], WallTime(began.time_since_epoch()),
                             fleet::RunningTask{"slow", WallTime(began.time_since_epoch()), "mug"}, 0});
    bench.now += Seconds(3);
    for (std::size_t i = 1; i < ids.size(); ++i) bench.results(ids[i], {bench.item(ids[i], true, began + Milliseconds(100), Seconds(2))});
    EXPECT_EQ(bench.rollout().stages[0].tally.tasks, 0);
    EXPECT_EQ(bench.rollout().evidence.exposed.waiting.size(), ids.size() - 1);
    auto slow = bench.item(ids[0], false, began, Seconds(3));
    slow.task = "slow";
    bench.results(ids[0], {slow});
    EXPECT_EQ(bench.rollout().stages[0].tally.tasks, 5);
    EXPECT_EQ(bench.decisionsOf(DecisionKind::gateFailed).size(), 1U) << "the slow failure is among the first four started";
}

TEST(Gates, ATaskBeyondItsTimeOutIsAFailureAndReleasesTheWatermark) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = bench.rollout().members.begin()->first;
    bench.now += Seconds(1);
    const auto wall = WallTime(bench.now.time_since_epoch());
    bench.send(RobotProgress{id, wall, fleet::RunningTask{"endless", wall, "mug"}, 0});
    bench.wait(Seconds(130));
    EXPECT_EQ(bench.rollout().evidence.exposed.timedOut, 1);
    auto late = bench.item(id, true, bench.now - Seconds(130));
    late.task = "endless";
    bench.results(id, {late});
    EXPECT_EQ(bench.rollout().evidence.candidate.tasks + static_cast<std::int64_t>(bench.rollout().evidence.exposed.waiting.size()), 1)
        << "the late result of the same task is not counted again";
}

TEST(Gates, OneFloodingRobotIsAtMostAFifthOfTheEvidence) {
    EngineBench bench;
    auto plan = samplePlan();
    plan.stages[0].robots = Ratio::fromDouble(0.2);
    ASSERT_EQ(bench.start(plan), "");
    const auto flooder = bench.rollout().members.begin()->first;
    for (int round = 0; round < 20; ++round) {
        bench.work(1);
        std::vector<fleet::ResultItem> many;
        for (int i = 0; i < 50; ++i) {
            auto one = bench.item(flooder, true, bench.now + Milliseconds(i));
            one.task += "-" + std::to_string(i);
            many.push_back(one);
        }
        bench.results(flooder, many);
    }
    const auto& evidence = bench.rollout().evidence;
    EXPECT_GT(evidence.exposed.capped, 0);
    EXPECT_LE(evidence.exposed.frontiers.at(flooder).counted * 5, evidence.candidate.tasks + 5);
}
