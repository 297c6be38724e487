// Rehearsals: the same request gives the same runs, good models pass and bad ones do not, and stopping is clean.
#include "core/sim/rehearsal.h"

#include <gtest/gtest.h>

namespace slipway::sim {
namespace {

fleet::Model modelOf(const char* version, char digit) { return {{"grasp", version, std::string(64, digit)}, 1'000'000, {}}; }

plan::Stage stageOf(const char* name, double share, std::int64_t quota) {
    plan::Stage stage;
    stage.name = name;
    stage.robots = Ratio::fromDouble(share);
    stage.quota = quota;
    stage.soak = Seconds(60);
    stage.longest = Seconds(3600);
    return stage;
}

/// A canary whose margin a few hundred tasks can prove, so that a test may run it some dozens of times.
RehearsalRequest smallRequest(double candidateSuccess, std::uint64_t runs) {
    RehearsalRequest request;
    request.plan.name = "rehearsed";
    request.plan.baseline = modelOf("v23", 'a');
    request.plan.candidate = modelOf("v24", 'b');
    request.plan.stages = {stageOf("10 %", 0.1, 40), stageOf("100 %", 1.0, 400)};
    for (auto& stage : request.plan.stages) {
        stage.gates.success->margin = Ratio::fromDouble(0.1);
        stage.gates.errors->bad = Ratio::fromDouble(0.05);
    }
    request.robots = 30;
    request.runs = runs;
    request.candidate = behaviourWithSuccess(candidateSuccess);
    request.baseline = behaviourWithSuccess(0.92);
    return request;
}

RehearsalReport reportOf(const RehearsalRequest& request) {
    const auto runs = rehearse(request);
    EXPECT_TRUE(runs.has_value());
    return runs ? summarize(*runs, request.plan.stages.size()) : RehearsalReport{};
}

TEST(Rehearsal, givesTheSameRunsOnAnyNumberOfThreads) {
    auto request = smallRequest(0.88, 12);
    request.threads = 1;
    const auto alone = rehearse(request);
    request.threads = 5;
    const auto together = rehearse(request);
    ASSERT_TRUE(alone && together);
    EXPECT_EQ(*alone, *together);
    request.seed = 2;
    EXPECT_NE(*rehearse(request), *alone);
}

TEST(Rehearsal, seldomRollsBackAGoodModel) {
    // At most 5 % of good models may be rolled back. Were it exactly 5 %, then 8 or more of 60 would come up with
    // probability 0.0107 (binomial); the seed is fixed, so the test does not flicker.
    const auto report = reportOf(smallRequest(0.92, 60));
    EXPECT_EQ(report.runs, 60);
    EXPECT_LT(report.rolledBack.runs, 8);
    EXPECT_GT(report.committed.runs, 48);
    EXPECT_EQ(report.unfinished.runs, 0);
    EXPECT_EQ(report.robotsExposed.most, 30.0);
}

TEST(Rehearsal, rollsABadModelBackThoughItsFailuresTakeLonger) {
    auto request = smallRequest(0.6, 40);
    request.candidate.failureSlowdown = request.baseline.failureSlowdown = 3.0;
    const auto report = reportOf(request);
    EXPECT_EQ(report.committed.runs, 0);
    EXPECT_EQ(report.rolledBack.runs, 40);
    EXPECT_EQ(report.rolledBackIn[0].runs + report.rolledBackIn[1].runs, 40);
    // A switch that waits for a very slow task may fail the rollback-ready gate first.
    ASSERT_TRUE(report.failedGates.contains(rollout::GateKind::success));
    EXPECT_GE(report.failedGates.at(rollout::GateKind::success), 36);
    EXPECT_EQ(report.rollbackSeconds.runs, 40);
    EXPECT_GT(report.rollbackSeconds.least, 0.0);
    EXPECT_LE(report.rollbackSeconds.most, 120.0);
    EXPECT_LE(report.failuresCaused.most, report.tasksExposed.most);
    EXPECT_GT(report.failuresCaused.least, 0.0);
}

TEST(Rehearsal, endsWhereAnOperatorMustDecide) {
    auto request = smallRequest(1.0, 3);
    request.plan.stages[0].onPass = plan::OnPass::ask;
    const auto report = reportOf(request);
    EXPECT_EQ(report.waits.runs, 3);
    EXPECT_EQ(report.waitsIn[0].runs, 3);
    EXPECT_LT(report.robotsExposed.most, 30.0);
    EXPECT_LT(report.seconds.most, 3600.0);
}

TEST(Rehearsal, stoppedGivesTheFirstRunsThatAShorterOneWouldGive) {
    auto request = smallRequest(0.8, 30);
    request.threads = 2;
    std::stop_source stop;
    const auto some = rehearse(request, stop.get_token(), [&stop](std::uint64_t done) {
        if (done == 5) stop.request_stop();
    });
    ASSERT_TRUE(some.has_value());
    ASSERT_GE(some->size(), 1U);
    ASSERT_LT(some->size(), 30U);
    request.runs = some->size();
    EXPECT_EQ(*rehearse(request), *some);
}

TEST(Rehearsal, runsTheWorldThatTheCheckerAccepts) {
    // The same scenario with the checker and a journal: no violation, and the same end after as many tasks.
    const auto request = smallRequest(0.85, 2);
    const auto runs = rehearse(request);
    ASSERT_TRUE(runs.has_value());
    for (std::uint64_t number = 0; number < request.runs; ++number) {
        World world(rehearsalScenario(request, number));
        const Report report = world.run();
        EXPECT_FALSE(report.violation) << describe(report);
        EXPECT_EQ(report.ending == "rolled back", (*runs)[number].outcome == RehearsalOutcome::rolledBack) << describe(report);
        EXPECT_EQ(static_cast<std::uint64_t>(report.tasks), (*runs)[number].tasks);
        EXPECT_EQ(report.decisions, (*runs)[number].decisions);
    }
}

TEST(Rehearsal, namesWhatIsOutOfRange) {
    auto request = smallRequest(0.9, 0);
    ASSERT_FALSE(rehearse(request));
    EXPECT_EQ(rehearse(request).error().where, "runs");
    request.runs = 1;
    request.robots = kMostRehearsedRobots + 1;
    EXPECT_EQ(rehearse(request).error().where, "robots");
    request.robots = 1;
    request.candidate.success = 1.5;
    EXPECT_EQ(rehearse(request).error().where, "candidate");
}

TEST(RehearsalReport, interpolatesItsQuantiles) {
    std::vector<RehearsedRun> runs(5);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        runs[i].outcome = i == 0 ? RehearsalOutcome::rolledBack : RehearsalOutcome::committed;
        runs[i].tasksExposed = static_cast<std::int64_t>(10 * i);
    }
    const auto report = summarize(runs, 1);
    EXPECT_DOUBLE_EQ(report.tasksExposed.median, 20.0);
    EXPECT_DOUBLE_EQ(report.tasksExposed.p95, 38.0);  // type 7: between 30 and 40 at 0.95 * 4 = 3.8
    EXPECT_DOUBLE_EQ(report.tasksExposed.mean, 20.0);
    EXPECT_EQ(report.rolledBackIn[0].runs, 1);
    EXPECT_NEAR(report.rolledBack.interval.low, 0.0362, 1e-4);  // Wilson of 1 in 5
    EXPECT_NEAR(report.rolledBack.interval.high, 0.6245, 1e-4);
    EXPECT_EQ(report.rollbackSeconds.runs, 0);
}

}  // namespace
}  // namespace slipway::sim
