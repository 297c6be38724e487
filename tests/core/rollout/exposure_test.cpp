// Stages that install, shadow and switch: what blue-green and shadow plans are made of.
#include <gtest/gtest.h>

#include "core/plan/recipes/recipe.h"
#include "tests/support/engine_bench.h"

using namespace slipway;
using namespace slipway::rollout;
using slipway::test::EngineBench;
using slipway::test::samplePlan;

namespace {

/// The recipe's stages on the sample plan's models, with times and quotas that a test can wait for.
plan::Plan recipePlan(const char* strategy, std::int64_t quota = 200) {
    plan::Plan plan = samplePlan();
    const auto* recipe = plan::recipeOf(strategy);
    plan.strategy = strategy;
    plan.ending = recipe->ending;
    plan.stages = recipe->stages({});
    for (auto& stage : plan.stages) {
        stage.soak = Seconds(5);
        stage.longest = Seconds(600);
        if (stage.quota > 0) stage.quota = quota;
    }
    return plan;
}

int countExposed(const EngineBench& bench, fleet::ExposureMode mode) {
    int count = 0;
    for (const auto& [id, robot] : bench.robots) count += robot.reported.exposure.mode == mode ? 1 : 0;
    return count;
}

void operatorPromotes(EngineBench& bench, const std::string& reason = {}) {
    ASSERT_EQ(bench.command(Promote{{}, bench.rollout().id, reason}), "");
}

}  // namespace

TEST(Shadow, NeverChangesWhatARobotExecutesAndEndsWithAConclusion) {
    EngineBench bench;
    ASSERT_EQ(bench.start(recipePlan("shadow", 2000)), "");
    EXPECT_EQ(countExposed(bench, fleet::ExposureMode::shadow), 100);
    bench.predicts = [count = 0](const RobotId&, int) mutable { return ++count % 50 != 0; };
    bench.work(30);
    EXPECT_EQ(bench.countActive("v24"), 0);
    bench.wait(Seconds(10));
    bench.work(2);
    bench.wait(Seconds(60));
    EXPECT_EQ(bench.countActive("v24"), 0);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::concluded);
    EXPECT_EQ(countExposed(bench, fleet::ExposureMode::shadow), 0);
    EXPECT_EQ(bench.rollout().evidence.tasksAffected, 0) << "shadow affects no task";
    ASSERT_EQ(bench.decisionsOf(DecisionKind::concluded).size(), 1U);
    EXPECT_NE(bench.decisionsOf(DecisionKind::concluded)[0].reason.find("McNemar"), std::string::npos);
    EXPECT_TRUE(bench.decisionsOf(DecisionKind::candidateBarred).empty()) << "nothing went wrong";
    EXPECT_TRUE(bench.decisionsOf(DecisionKind::rolledBack).empty());
    EXPECT_NE(bench.command(RollBack{{}, bench.rollout().id, "too late for that"}), "") << "it has ended";
    EXPECT_EQ(bench.start(samplePlan()), "") << "the same candidate may go on to a canary";
}

TEST(Shadow, APredictedFailureCountsAgainstTheCandidateThoughTheTaskWentWell) {
    EngineBench bench;
    ASSERT_EQ(bench.start(recipePlan("shadow", 2000)), "");
    bench.predicts = [](const RobotId&, int n) { return n % 2 == 0; };
    bench.work(20);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rolledBack) << "the success gate saw it";
    EXPECT_GT(bench.rollout().evidence.shadow.onlyBaseline, 0);
    EXPECT_EQ(bench.rollout().evidence.tasksAffected, 0);
}

TEST(Shadow, PairsAreCountedByWhoSucceeded) {
    EngineBench bench(4);
    auto plan = recipePlan("shadow", 100'000);
    plan.stages[0].gates.success.reset();
    ASSERT_EQ(bench.start(plan), "");
    bench.predicts = [](const RobotId&, int n) { return n % 4 < 2; };
    bench.work(8, [](const RobotId&, int n) { return n % 2 == 0; });
    const auto& pairs = bench.rollout().evidence.shadow;
    EXPECT_EQ(pairs.total(), 32);
    EXPECT_EQ(pairs.both, pairs.onlyCandidate);
    EXPECT_EQ(pairs.onlyBaseline, pairs.neither);
    EXPECT_EQ(pairs.agreements, pairs.both + pairs.neither);
}

TEST(Shadow, ARobotThatBecomesTooSlowIsTakenOutAndTheRestGoesOn) {
    EngineBench bench(10);
    ASSERT_EQ(bench.start(recipePlan("shadow", 100'000)), "");
    const auto slow = EngineBench::robotId(3);
    for (int i = 0; i < 30; ++i) {
        bench.work(1);
        bench.shadowOwnLatencyMs = 500.0;
        bench.results(slow, {bench.item(slow, true, bench.now)});
        bench.shadowOwnLatencyMs = 50.0;
    }
    EXPECT_EQ(bench.rollout().members.at(slow).phase, MemberPhase::excluded);
    EXPECT_EQ(bench.robots.at(slow).reported.exposure.mode, fleet::ExposureMode::none);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
    EXPECT_EQ(countExposed(bench, fleet::ExposureMode::shadow), 9);
    ASSERT_EQ(bench.decisionsOf(DecisionKind::robotLeftOut).size(), 1U);
}

TEST(Shadow, SilenceConcludesNothing) {
    EngineBench bench(10);
    ASSERT_EQ(bench.start(recipePlan("shadow")), "");
    bench.wait(Seconds(3600));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::paused);
    EXPECT_EQ(bench.rollout().pauseCause, PauseCause::needsDecision);
}

TEST(Shadow, ShadowLeasesAreRenewed) {
    EngineBench bench(3);
    ASSERT_EQ(bench.start(recipePlan("shadow")), "");
    bench.effects.clear();
    bench.wait(Seconds(50));
    EXPECT_TRUE(std::ranges::any_of(bench.effects, [](const Effect& one) { return std::holds_alternative<SendLease>(one); }));
}

TEST(BlueGreen, PreparesValidatesInShadowAsksAndSwitchesTheWholeFleetAtOnce) {
    EngineBench bench;
    ASSERT_EQ(bench.start(recipePlan("blue_green", 2000)), "");
    EXPECT_EQ(bench.countActive("v24"), 0);
    EXPECT_EQ(countExposed(bench, fleet::ExposureMode::none), 100);
    bench.wait(Seconds(6));
    ASSERT_EQ(bench.rollout().stage, 1U) << "every robot is prepared";
    EXPECT_EQ(countExposed(bench, fleet::ExposureMode::shadow), 100);
    bench.work(25);
    bench.wait(Seconds(10));
    bench.work(1);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::paused) << "the operator decides the swap";
    EXPECT_EQ(bench.countActive("v24"), 0);
    operatorPromotes(bench);
    EXPECT_EQ(bench.countActive("v24"), 100);
    ASSERT_EQ(bench.decisionsOf(DecisionKind::switched).size(), 2U) << "into shadow, and to green";
    EXPECT_NE(bench.decisionsOf(DecisionKind::switched)[1].reason.find("100 robots"), std::string::npos);
    EXPECT_EQ(bench.rollout().evidence.candidate.tasks, 0) << "what was predicted is no evidence of what is executed";
    bench.work(25);
    bench.wait(Seconds(10));
    bench.work(1);
    bench.wait(Seconds(10));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::succeeded);
}

TEST(BlueGreen, OneRobotThatCannotPrepareHoldsTheSwitch) {
    EngineBench bench(20);
    bench.robots[EngineBench::robotId(7)].obeys = false;
    ASSERT_EQ(bench.start(recipePlan("blue_green")), "");
    bench.wait(Seconds(300));
    EXPECT_EQ(bench.rollout().stage, 0U);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
}

TEST(BlueGreen, TheReverseSwitchIsOneActionAndLoadsNothing) {
    EngineBench bench(20);
    ASSERT_EQ(bench.start(recipePlan("blue_green")), "");
    bench.wait(Seconds(6));
    bench.work(20);
    bench.wait(Seconds(6));
    bench.work(1);
    operatorPromotes(bench);
    ASSERT_EQ(bench.countActive("v24"), 20);
    ASSERT_EQ(bench.command(RollBack{{}, bench.rollout().id, "blue is better"}), "");
    EXPECT_EQ(bench.countActive("v24"), 0);
    for (const auto& [id, member] : bench.rollout().members) EXPECT_EQ(member.ledger->state, LedgerState::verified);
}

TEST(BlueGreen, AFailingShadowNeverReachesTheSwitch) {
    EngineBench bench(50);
    ASSERT_EQ(bench.start(recipePlan("blue_green")), "");
    bench.wait(Seconds(6));
    bench.predicts = [](const RobotId&, int n) { return n % 3 != 0; };
    bench.work(20);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rolledBack);
    EXPECT_EQ(bench.rollout().evidence.tasksAffected, 0);
}

namespace {

/// `count` robots say that they run a task since now.
void startTasks(EngineBench& bench, int count, const std::string& name = "task") {
    for (int i = 0; i < count; ++i) {
        const auto id = EngineBench::robotId(i);
        fleet::RunningTask task{name + std::to_string(i), WallTime(bench.now.time_since_epoch()), "mug"};
        bench.send(RobotProgress{id, WallTime(bench.now.time_since_epoch()), task, 0});
    }
}

}  // namespace

TEST(Shadow, ATaskOfTheBaselineThatTakesTooLongIsNoFailureOfTheCandidate) {
    EngineBench bench(20);
    ASSERT_EQ(bench.start(recipePlan("shadow", 100'000)), "");
    startTasks(bench, 8);
    bench.wait(Seconds(200));
    bench.work(2);
    EXPECT_EQ(bench.rollout().evidence.exposed.timedOut, 0);
    EXPECT_EQ(bench.rollout().evidence.candidate.failures(), 0);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
}

TEST(Shadow, SilenceOfRobotsThatExecuteTheBaselineHoldsWhenNobodyElseCanBeAsked) {
    EngineBench bench(20);
    ASSERT_EQ(bench.start(recipePlan("shadow", 100'000)), "");
    for (int i = 0; i < 6; ++i) bench.disconnect(EngineBench::robotId(i));
    bench.wait(Seconds(120));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running) << "held, not rolled back";
}

TEST(Shadow, ARollbackDuringTheConclusionWinsAndBars) {
    EngineBench bench(20);
    ASSERT_EQ(bench.start(recipePlan("shadow")), "");
    bench.robots[EngineBench::robotId(0)].obeys = false;
    bench.work(12);
    bench.wait(Seconds(10));
    bench.work(1);
    ASSERT_EQ(bench.decisionsOf(DecisionKind::concluding).size(), 1U);
    ASSERT_EQ(bench.rollout().status, RolloutStatus::rollingBack) << "one robot does not answer";
    EXPECT_EQ(bench.command(RollBack{{}, bench.rollout().id, "it did harm after all"}), "");
    EXPECT_EQ(bench.decisionsOf(DecisionKind::candidateBarred).size(), 1U);
    EXPECT_FALSE(bench.rollout().rollback->concludes);
    EXPECT_NE(bench.start(samplePlan()), "");
}

TEST(Suspend, TimeInWhichNobodyListenedIsNoTimeOutOfATask) {
    EngineBench bench(20);
    auto plan = samplePlan();
    plan.stages = {plan.stages.back()};
    ASSERT_EQ(bench.start(plan), "");
    startTasks(bench, 20);
    bench.now += Seconds(165);
    bench.send(ConsoleSlept{Seconds(165)});
    bench.send(TimerFired{});
    bench.work(2);
    EXPECT_EQ(bench.rollout().evidence.exposed.timedOut, 0);
    EXPECT_EQ(bench.rollout().evidence.candidate.failures(), 0);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::paused) << "slept, and nothing worse";
}

TEST(Install, AStageThatOnlyInstallsWaitsForRobotsThatAreThere) {
    EngineBench bench(20);
    auto plan = recipePlan("feature_flag", 100);
    plan.stages[0].soak = Seconds(40);
    ASSERT_EQ(bench.start(plan), "");
    bench.wait(Seconds(5));
    for (int i = 0; i < 20; ++i) bench.disconnect(EngineBench::robotId(i));
    bench.wait(Seconds(50));
    EXPECT_EQ(bench.rollout().stage, 0U) << "nobody is connected";
    EXPECT_NE(bench.rollout().status, RolloutStatus::rollingBack);
    for (int i = 0; i < 20; ++i) bench.connect(EngineBench::robotId(i));
    bench.wait(Seconds(2));
    EXPECT_EQ(bench.rollout().stage, 1U);
}

TEST(Install, SilenceOfRobotsThatOnlyHoldTheCandidateIsNotBlamedOnIt) {
    EngineBench bench(20);
    ASSERT_EQ(bench.start(recipePlan("blue_green")), "");
    for (int i = 0; i < 6; ++i) bench.disconnect(EngineBench::robotId(i));
    bench.wait(Seconds(120));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
    EXPECT_EQ(bench.rollout().stage, 0U);
}

TEST(Install, BaselinesThatVanishAreFoundBeforeTheNextStageStarts) {
    EngineBench bench(20);
    auto plan = recipePlan("feature_flag", 100);
    ASSERT_EQ(bench.start(plan), "");
    for (int i = 0; i < 20; ++i) {
        auto& slots = bench.robots[EngineBench::robotId(i)].reported.slots;
        std::erase_if(slots, [](const fleet::Slot& slot) { return slot.model.version == "v23"; });
        bench.report(EngineBench::robotId(i));
    }
    bench.wait(Seconds(10));
    EXPECT_EQ(bench.countActive("v24"), 0);
    EXPECT_NE(bench.rollout().status, RolloutStatus::running);
}

TEST(Eligible, ARobotWithoutTheCapabilityIsNotTakenIn) {
    EngineBench bench(20);
    for (int i = 0; i < 3; ++i) {
        const auto id = EngineBench::robotId(i);
        bench.disconnect(id);
        bench.robots[id].capable = false;
        bench.connect(id);
    }
    ASSERT_EQ(bench.start(recipePlan("blue_green")), "");
    EXPECT_EQ(bench.rollout().members.size(), 17U);
    EXPECT_FALSE(bench.rollout().members.contains(EngineBench::robotId(0)));
}
