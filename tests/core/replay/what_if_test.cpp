// A recorded rollout under other gates: exact up to the first difference, judged as recorded after it.
#include "core/replay/what_if.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "tests/support/engine_bench.h"

namespace slipway::test {
namespace {

using replay::Act;
using rollout::GateKind;

const RolloutId kRollout("rollout-1");

/// Fails a fixed share of tasks, the same ones in every run of the bench.
std::function<bool(const RobotId&, int)> failing(int percent) {
    return [percent](const RobotId& id, int task) { return (std::atoi(id.value.substr(6).c_str()) * 37 + task * 61) % 100 >= percent; };
}

/// Robots work and time passes until the rollout is past its gates, or for `most` rounds.
void runOn(EngineBench& bench, const std::function<bool(const RobotId&, int)>& ok, int most = 400) {
    for (int round = 0; round < most && bench.rollout().status == rollout::RolloutStatus::running; ++round) {
        bench.work(5, ok);
        bench.wait(Seconds(1));
    }
}

std::unique_ptr<EngineBench> recordedRun(const plan::Plan& plan, int failPercent) {
    auto bench = std::make_unique<EngineBench>(100);
    EXPECT_EQ(bench->start(plan), "");
    runOn(*bench, failing(failPercent));
    return bench;
}

Result<replay::Report> ask(const EngineBench& bench, const plan::Plan& other, const RolloutId& rollout = kRollout) {
    replay::WhatIf whatIf(rollout, other);
    std::uint64_t ordinal = 0;
    for (const auto& one : bench.journal) {
        const auto taken = whatIf.take({++ordinal, one.at, one.event, one.decisions});
        if (!taken) return std::unexpected(taken.error());
        if (!*taken) break;
    }
    return whatIf.report();
}

replay::Report answer(const EngineBench& bench, const plan::Plan& other) {
    auto report = ask(bench, other);
    if (report) return *report;
    ADD_FAILURE() << describe(report.error());
    return {};
}

/// Good enough for a candidate that fails three tasks in ten.
plan::Plan laxPlan() {
    auto plan = samplePlan();
    plan.name = "lax";
    for (auto& stage : plan.stages) {
        stage.gates.success->baseline = Ratio::fromDouble(0.6);
        stage.gates.success->margin = Ratio::fromDouble(0.1);
    }
    return plan;
}

plan::Plan withSoak(plan::Plan plan, Seconds soak) {
    for (auto& stage : plan.stages) {
        stage.soak = soak;
        stage.longest = soak + Seconds(3600);
    }
    return plan;
}

TEST(WhatIf, TheSamePlanDecidesTheSameBitForBit) {
    for (const int percent : {3, 20}) {
        const auto bench = recordedRun(samplePlan(), percent);
        const auto report = answer(*bench, samplePlan());
        EXPECT_FALSE(report.difference.has_value()) << percent;
        EXPECT_TRUE(report.identical) << percent;
        EXPECT_GE(report.decisions, 4u);
        EXPECT_EQ(report.recorded.act, percent == 3 ? Act::commits : Act::stops);
        ASSERT_TRUE(report.sameEnd.has_value());
        EXPECT_EQ(report.sameEnd->moment, report.recorded.moment);
        EXPECT_EQ(report.sameEnd->gates, report.recorded.gates);
    }
}

TEST(WhatIf, StricterGatesStopWhereTheEngineItselfWouldHaveStopped) {
    const auto lax = recordedRun(laxPlan(), 15);
    ASSERT_EQ(lax->rollout().status, rollout::RolloutStatus::succeeded);
    const auto strict = recordedRun(samplePlan(), 15);
    ASSERT_NE(strict->rollout().status, rollout::RolloutStatus::succeeded);
    const auto lived = strict->decisionsOf(rollout::DecisionKind::gateFailed).at(0);
    const auto report = answer(*lax, samplePlan());
    ASSERT_TRUE(report.difference.has_value());
    EXPECT_TRUE(report.difference->isExact());
    EXPECT_FALSE(report.identical);
    const auto& whatIf = report.difference->whatIf;
    EXPECT_EQ(whatIf.moment.sinceStart, lived.at - strict->rollout().startedAt);
    EXPECT_EQ(whatIf.moment.stage, *lived.stage);
    EXPECT_EQ(whatIf.gates, lived.gates);
    ASSERT_NE(whatIf.failedGate(), nullptr);
    EXPECT_EQ(whatIf.failedGate()->kind, GateKind::success);
    EXPECT_LT(whatIf.moment.candidateTasks, report.recorded.moment.candidateTasks);
    EXPECT_LT(whatIf.moment.failures, report.recorded.moment.failures);
    EXPECT_EQ(report.recorded.act, Act::commits);
    EXPECT_FALSE(report.later.has_value());
}

TEST(WhatIf, LaxerGatesGoOnWhereTheRecordedRolloutStoppedAndTheRestIsUnknown) {
    const auto bench = recordedRun(samplePlan(), 20);
    const auto report = answer(*bench, laxPlan());
    ASSERT_TRUE(report.difference.has_value());
    EXPECT_FALSE(report.difference->isExact());
    EXPECT_EQ(report.difference->recorded.act, Act::stops);
    EXPECT_EQ(report.difference->whatIf.act, Act::nothing);
    EXPECT_EQ(report.difference->whatIf.moment, report.recorded.moment);
    EXPECT_EQ(report.difference->whatIf.failedGate(), nullptr);
    EXPECT_FALSE(report.later.has_value());
    EXPECT_GE(report.judged.candidateTasks, report.recorded.moment.candidateTasks);
}

/// One robot more often than the gate allows: the rollback begins at once.
void getStuck(EngineBench& bench, const RobotId& id) {
    auto stuck = bench.item(id, true, bench.now);
    stuck.stuck = 11;
    bench.results(id, {stuck});
    EXPECT_EQ(bench.rollout().status, rollout::RolloutStatus::rollingBack);
}

/// A batch of candidate results that were under way when the rollback began.
void lateResults(EngineBench& bench, const RobotId& id, int count, bool ok) {
    std::vector<fleet::ResultItem> items;
    for (int i = 0; i < count; ++i) {
        auto item = bench.item(id, ok, bench.now + Milliseconds(i));
        item.task = "late-" + std::to_string(i);
        item.model = bench.rollout().plan.candidate.ref;
        items.push_back(item);
    }
    bench.now += Milliseconds(100);
    bench.results(id, items);
}

TEST(WhatIf, ResultsThatCameInAfterTheRecordedStopAreJudgedToo) {
    auto plan = samplePlan();
    EngineBench bench(100);
    ASSERT_EQ(bench.start(plan), "");
    bench.work(4);
    const auto member = bench.rollout().members.begin()->first;
    getStuck(bench, member);
    for (const auto& [id, each] : bench.rollout().members) lateResults(bench, id, 6, false);
    bench.wait(Seconds(60));
    ASSERT_EQ(bench.rollout().status, rollout::RolloutStatus::rolledBack);

    for (auto& stage : plan.stages) stage.gates.stuck.mostPerRobot = 100;
    const auto report = answer(bench, plan);
    ASSERT_TRUE(report.difference.has_value());
    EXPECT_EQ(report.difference->recorded.failedGate()->kind, GateKind::stuck);
    ASSERT_TRUE(report.later.has_value());
    EXPECT_EQ(report.later->failedGate()->kind, GateKind::success);
    EXPECT_EQ(report.later->moment.candidateTasks, report.recorded.moment.candidateTasks + 30);
    EXPECT_EQ(report.recordedEnd.failures, report.recorded.moment.failures + 30);
}

TEST(WhatIf, NothingAdvancesOnWhatCameInAfterTheRecordedStop) {
    auto plan = samplePlan();
    EngineBench bench(100);
    ASSERT_EQ(bench.start(plan), "");
    bench.work(25);
    bench.wait(Seconds(6));  // the quota is full, the soak is not over
    const auto member = bench.rollout().members.begin()->first;
    getStuck(bench, member);
    bench.wait(Seconds(5));  // now it would be
    for (const auto& [id, each] : bench.rollout().members) lateResults(bench, id, 2, true);

    for (auto& stage : plan.stages) stage.gates.stuck.mostPerRobot = 100;
    const auto report = answer(bench, plan);
    ASSERT_TRUE(report.difference.has_value());
    EXPECT_EQ(report.judged.candidateTasks, report.recorded.moment.candidateTasks + 10);
    EXPECT_EQ(report.judged.stage, 0u);
    EXPECT_EQ(report.judged.robots, 5);
}

/// One task of a member runs for 20 s and succeeds in the end.
void runSlowTask(EngineBench& bench, const RobotId& id) {
    auto item = bench.item(id, true, bench.now, Seconds(20));
    item.task = "slow";
    for (int i = 0; i < 4; ++i) {
        bench.send(rollout::RobotProgress{id, WallTime(bench.now.time_since_epoch()), fleet::RunningTask{"slow", item.startedAt}, 0});
        bench.wait(Seconds(5));
    }
    bench.results(id, {item});
}

TEST(WhatIf, EvidenceUnderTheOtherPlanIsItsOwnThroughRecordedStages) {
    EngineBench bench(100);
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.work(4);
    const auto member = bench.rollout().members.begin()->first;
    runSlowTask(bench, member);
    bench.work(20);
    bench.wait(Seconds(2));
    ASSERT_EQ(bench.rollout().stage, 1u);
    bench.work(2);
    getStuck(bench, member);

    auto other = withSoak(samplePlan(), Seconds(600));
    other.taskTimeout = Seconds(10);
    const auto report = answer(bench, other);
    ASSERT_TRUE(report.difference.has_value());
    EXPECT_EQ(report.difference->whatIf.act, Act::nothing);
    ASSERT_TRUE(report.later.has_value());
    EXPECT_EQ(report.later->moment, report.recorded.moment);
    EXPECT_EQ(report.recorded.gates.front().value, 1.0);
    EXPECT_LT(report.later->gates.front().value, 1.0);  // the slow task counts as failed
    EXPECT_EQ(report.later->gates.front().count, report.recorded.gates.front().count);
}

TEST(WhatIf, ALongerSoakHoldsAndTheGatesGoOnJudgingAsRecorded) {
    EngineBench bench(100);
    ASSERT_EQ(bench.start(samplePlan()), "");
    runOn(bench, [&](const RobotId& id, int task) { return bench.rollout().stage < 1 || failing(40)(id, task); });
    ASSERT_NE(bench.rollout().status, rollout::RolloutStatus::succeeded);

    const auto report = answer(bench, withSoak(samplePlan(), Seconds(600)));
    ASSERT_TRUE(report.difference.has_value());
    EXPECT_EQ(report.difference->recorded.act, Act::advances);
    EXPECT_EQ(report.difference->recorded.moment.stage, 1u);
    EXPECT_EQ(report.difference->whatIf.act, Act::nothing);
    EXPECT_EQ(report.difference->whatIf.moment.stage, 0u);
    EXPECT_EQ(report.difference->whatIf.reason, "the minimum soak is not over");
    ASSERT_TRUE(report.later.has_value());
    EXPECT_EQ(report.later->moment, report.recorded.moment);
    EXPECT_EQ(report.later->gates, report.recorded.gates);
}

TEST(WhatIf, AfterAHoldStricterGatesFailInALaterStageAsRecorded) {
    const auto bench = recordedRun(laxPlan(), 12);
    ASSERT_EQ(bench->rollout().status, rollout::RolloutStatus::succeeded);
    auto other = withSoak(samplePlan(plan::GateMethod::threshold), Seconds(600));
    for (auto& stage : other.stages) {
        stage.gates.success->baseline = Ratio::fromDouble(0.6);
        stage.gates.success->margin = Ratio::fromDouble(0.1);
    }
    other.stages[2].gates.success->baseline = Ratio::fromDouble(0.92);
    other.stages[2].gates.success->margin = Ratio::fromDouble(0.01);
    const auto report = answer(*bench, other);
    ASSERT_TRUE(report.difference.has_value());
    EXPECT_EQ(report.difference->whatIf.act, Act::nothing);
    ASSERT_TRUE(report.later.has_value());
    EXPECT_EQ(report.later->moment.stage, 2u);
    EXPECT_EQ(report.later->failedGate()->kind, GateKind::success);
    EXPECT_EQ(report.later->failedGate()->count, bench->rollout().stages[2].atQuota->tasks);
    EXPECT_GT(report.later->moment.robots, report.difference->whatIf.moment.robots);
}

TEST(WhatIf, AShorterSoakGoesOnEarlier) {
    const auto bench = recordedRun(withSoak(samplePlan(), Seconds(40)), 3);
    const auto report = answer(*bench, withSoak(samplePlan(), Seconds(1)));
    ASSERT_TRUE(report.difference.has_value());
    EXPECT_EQ(report.difference->recorded.act, Act::nothing);
    EXPECT_EQ(report.difference->whatIf.act, Act::advances);
    EXPECT_EQ(report.difference->whatIf.moment.stage, 1u);
    EXPECT_FALSE(report.later.has_value());
    EXPECT_EQ(report.recorded.act, Act::commits);
}

TEST(WhatIf, AStageThatAsksPausesWhereTheRecordedOneWentOn) {
    const auto bench = recordedRun(samplePlan(), 3);
    auto other = samplePlan();
    other.stages[0].onPass = plan::OnPass::ask;
    const auto report = answer(*bench, other);
    ASSERT_TRUE(report.difference.has_value());
    EXPECT_EQ(report.difference->recorded.act, Act::advances);
    EXPECT_EQ(report.difference->whatIf.act, Act::pauses);
}

TEST(WhatIf, TasksAfterARecordedCommitAreJudgedUnderAPlanThatWouldNotHaveCommitted) {
    auto bench = recordedRun(laxPlan(), 3);
    ASSERT_EQ(bench->rollout().status, rollout::RolloutStatus::succeeded);
    bench->work(40, failing(50));
    auto other = samplePlan();
    other.stages.back().quota = 1'000'000;
    const auto report = answer(*bench, other);
    ASSERT_TRUE(report.difference.has_value());
    EXPECT_EQ(report.difference->recorded.act, Act::commits);
    ASSERT_TRUE(report.later.has_value());
    EXPECT_GT(report.later->moment.sinceStart, report.recorded.moment.sinceStart);
    EXPECT_GT(report.later->moment.candidateTasks, report.recordedEnd.candidateTasks);
}

TEST(WhatIf, APromotionByAnOperatorPastOpenGatesLeavesThemJudging) {
    auto asking = laxPlan();
    asking.stages.back().onPass = plan::OnPass::ask;
    auto bench = recordedRun(asking, 3);
    ASSERT_EQ(bench->rollout().pauseCause, rollout::PauseCause::needsDecision);
    ASSERT_EQ(bench->command(rollout::Promote{{}, kRollout, "the figures are good enough"}), "");
    ASSERT_EQ(bench->rollout().status, rollout::RolloutStatus::succeeded);
    bench->work(40, failing(50));
    auto other = samplePlan();
    other.stages.back().quota = 1'000'000;
    const auto report = answer(*bench, other);
    EXPECT_EQ(report.difference.value().recorded.act, Act::pauses);
    ASSERT_TRUE(report.later.has_value());
    EXPECT_EQ(report.later->failedGate()->kind, GateKind::success);
    EXPECT_GT(report.later->moment.candidateTasks, report.recordedEnd.candidateTasks);
}

TEST(WhatIf, AnOperatorsRollbackIsThatOfBothPlans) {
    EngineBench bench(100);
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.work(5);
    ASSERT_EQ(bench.command(rollout::RollBack{{}, kRollout, "we do not trust it"}), "");
    bench.wait(Seconds(60));
    const auto report = answer(bench, laxPlan());
    EXPECT_FALSE(report.difference.has_value());
    ASSERT_TRUE(report.sameEnd.has_value());
    EXPECT_EQ(report.sameEnd->act, Act::stops);
    EXPECT_EQ(report.sameEnd->failedGate(), nullptr);
}

TEST(WhatIf, AnotherGateThatFailsAtTheSameEntryIsTheSameCourseWithAnotherFigure) {
    const auto recorded = samplePlan(plan::GateMethod::threshold);
    const auto bench = recordedRun(recorded, 20);
    ASSERT_EQ(bench->decisionsOf(rollout::DecisionKind::gateFailed).at(0).gates.front().verdict, rollout::Verdict::fail);
    auto other = recorded;
    for (auto& stage : other.stages) {
        stage.gates.success.reset();
        stage.gates.latency->limitMs = 10.0;
    }
    const auto report = answer(*bench, other);
    EXPECT_FALSE(report.difference.has_value());
    ASSERT_TRUE(report.sameEnd.has_value());
    EXPECT_EQ(report.recorded.failedGate()->kind, GateKind::success);
    EXPECT_EQ(report.sameEnd->failedGate()->kind, GateKind::latency);
    EXPECT_FALSE(report.identical);
}

TEST(WhatIf, ARolloutThatHasNotEndedIsAnsweredAsFarAsItsJournalGoes) {
    EngineBench bench(100);
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.work(3);
    const auto report = answer(bench, samplePlan());
    EXPECT_FALSE(report.difference.has_value());
    EXPECT_FALSE(report.sameEnd.has_value());
    EXPECT_EQ(report.recorded.act, Act::nothing);
    EXPECT_EQ(report.recorded.moment.robots, 5);
    EXPECT_EQ(report.recorded.moment.candidateTasks, 15);
}

TEST(WhatIf, OnlyTheNamedRolloutHasTheOtherPlan) {
    auto bench = recordedRun(samplePlan(), 30);
    bench->wait(Seconds(60));
    ASSERT_EQ(bench->rollout().status, rollout::RolloutStatus::rolledBack);
    auto second = samplePlan();
    second.candidate.ref.version = "v25";
    second.candidate.ref.sha256 = std::string(64, 'c');
    ASSERT_EQ(bench->start(second), "");
    bench->work(5);
    auto other = second;
    for (auto& stage : other.stages) stage.gates.success->method = plan::GateMethod::threshold;
    const auto report = ask(*bench, other, RolloutId("rollout-2"));
    ASSERT_TRUE(report) << describe(report.error());
    EXPECT_FALSE(report->difference.has_value());
    EXPECT_EQ(report->recorded.moment.candidateTasks, 25);
}

TEST(WhatIf, ARolloutThatIsNotInTheJournalIsNotFound) {
    EngineBench bench(10);
    const auto report = ask(bench, samplePlan());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::notFound);
    EXPECT_EQ(report.error().where, "rollout-1");
}

TEST(WhatIf, AnotherCohortIsRefusedByItsPath) {
    const auto bench = recordedRun(samplePlan(), 20);
    auto other = samplePlan();
    other.stages[1].robots = Ratio::fromDouble(0.3);
    const auto report = ask(*bench, other);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().where, "$.stages[1].robots");
}

TEST(WhatIf, AJournalThatDoesNotGiveItsDecisionsIsRefusedNamingTheEntry) {
    auto bench = recordedRun(samplePlan(), 20);
    const auto changed = std::find_if(bench->journal.begin(), bench->journal.end(), [](const auto& one) {
        return !one.decisions.empty() && one.decisions.front().kind == rollout::DecisionKind::gateFailed;
    });
    ASSERT_NE(changed, bench->journal.end());
    changed->decisions.front().gates.front().value += 0.01;
    const auto report = ask(*bench, samplePlan());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::storageCorrupt);
    EXPECT_EQ(report.error().where, "journal entry " + std::to_string(changed - bench->journal.begin() + 1));
}

}  // namespace
}  // namespace slipway::test
