// The rollback drill: who can be in one, what is measured, what ends it, and that a rollout goes before it.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/rollout/drill.h"
#include "tests/support/engine_bench.h"

using namespace slipway;
using namespace slipway::rollout;
using slipway::test::EngineBench;
using slipway::test::samplePlan;

namespace {

const RobotId kA = EngineBench::robotId(0);
const RobotId kB = EngineBench::robotId(1);
const RobotId kC = EngineBench::robotId(2);

StartDrill drillOf(std::vector<RobotId> robots) { return {{}, samplePlan().baseline, std::move(robots)}; }

/// The whole fleet takes its time to load.
void slow(EngineBench& bench) {
    for (auto& [id, robot] : bench.robots) robot.loads = true;
}

std::vector<SendDesired> reloadsOf(const EngineBench& bench) {
    std::vector<SendDesired> found;
    for (const auto& effect : bench.effects)
        if (const auto* sent = std::get_if<SendDesired>(&effect); sent != nullptr && sent->desired.reload) found.push_back(*sent);
    return found;
}

}  // namespace

TEST(Drill, MeasuresFromTheCommandUntilEachRobotServesTheBaselineAgain) {
    EngineBench bench(5);
    slow(bench);
    ASSERT_EQ(bench.command(drillOf({kA, kB, kC})), "");
    EXPECT_EQ(bench.decisionsOf(DecisionKind::drillStarted).at(0).robots, (std::vector{kA, kB, kC}));
    EXPECT_TRUE(isDrilling(bench.state));
    bench.wait(Milliseconds(800));
    bench.finishLoad(kB);
    bench.wait(Milliseconds(400));
    bench.finishLoad(kA);
    EXPECT_TRUE(bench.decisionsOf(DecisionKind::drillEnded).empty());
    bench.wait(Milliseconds(1300));
    bench.finishLoad(kC);
    ASSERT_EQ(bench.decisionsOf(DecisionKind::drillEnded).size(), 1U);
    EXPECT_EQ(bench.decisionsOf(DecisionKind::drillEnded)[0].reason,
              "3 robots answered the drill: robot-000 1.2 s, robot-001 0.8 s, robot-002 2.5 s; slowest 2.5 s, median 1.2 s");
    ASSERT_TRUE(bench.state.lastDrill);
    const auto figures = figuresOf(*bench.state.lastDrill);
    EXPECT_EQ(figures.slowest, Milliseconds(2500));
    EXPECT_EQ(figures.median, Milliseconds(1200));
    EXPECT_EQ(bench.state.lastDrill->who, "tester");
    EXPECT_FALSE(isDrilling(bench.state));
}

TEST(Drill, SendsTheBaselineUnderAHigherGenerationAndNothingElse) {
    EngineBench bench(3);
    ASSERT_EQ(bench.command(drillOf({kA})), "");
    const auto sent = reloadsOf(bench);
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].robot, kA);
    EXPECT_EQ(sent[0].desired.generation, 1U);
    EXPECT_EQ(sent[0].desired.baseline, samplePlan().baseline);
    EXPECT_FALSE(sent[0].desired.candidate);
    EXPECT_FALSE(sent[0].desired.lease);
    EXPECT_TRUE(sent[0].desired.serving);
    EXPECT_EQ(sent[0].desired.apply, fleet::Apply::betweenTasks);
    EXPECT_EQ(sent[0].decision, bench.decisionsOf(DecisionKind::drillStarted)[0].number);
}

TEST(Drill, EndsAfterTwoMinutesAndNamesWhoDidNotAnswer) {
    EngineBench bench(3);
    slow(bench);
    ASSERT_EQ(bench.command(drillOf({kA, kB, kC})), "");
    bench.finishLoad(kA);
    bench.disconnect(kB);
    bench.robots[kC].reported.phase = fleet::Phase::failed;
    bench.report(kC);
    bench.wait(Seconds(119));
    EXPECT_TRUE(bench.decisionsOf(DecisionKind::drillEnded).empty());
    bench.wait(Seconds(2));
    ASSERT_EQ(bench.decisionsOf(DecisionKind::drillEnded).size(), 1U);
    EXPECT_EQ(bench.decisionsOf(DecisionKind::drillEnded)[0].reason,
              "1 of 3 robots answered the drill within 120 s; no answer: robot-001 (offline), robot-002 (reports a failure): "
              "robot-000 0.0 s; slowest 0.0 s, median 0.0 s");
    EXPECT_EQ(bench.state.lastDrill->end, DrillEnd::outOfTime);
    EXPECT_EQ(bench.command(drillOf({kA})), "") << "another one can follow";
}

TEST(Drill, AnAnswerWithoutALoadMeasuresNothing) {
    EngineBench bench(2);
    bench.robots[kA].knowsDrills = false;
    ASSERT_EQ(bench.command(drillOf({kA})), "");
    ASSERT_EQ(bench.decisionsOf(DecisionKind::drillEnded).size(), 1U);
    EXPECT_EQ(bench.decisionsOf(DecisionKind::drillEnded)[0].reason,
              "1 robot answered the drill; 1 robot loaded nothing: their software knows no drills");
    EXPECT_FALSE(figuresOf(*bench.state.lastDrill).slowest);
}

TEST(Drill, ARolloutThatNeedsARobotOfItGoesFirst) {
    EngineBench bench(4);
    slow(bench);
    ASSERT_EQ(bench.command(drillOf({kA, kB, kC, EngineBench::robotId(3)})), "");
    ASSERT_EQ(bench.start(samplePlan()), "");
    ASSERT_EQ(bench.decisionsOf(DecisionKind::drillEnded).size(), 1U);
    EXPECT_TRUE(bench.decisionsOf(DecisionKind::drillEnded)[0].reason.starts_with("drill interrupted: rollout-1 needs robot-00"));
    EXPECT_FALSE(isDrilling(bench.state));
    EXPECT_FALSE(bench.state.lastDrill) << "an interrupted drill measured nothing";
    EXPECT_EQ(bench.rollout().members.size(), 1U);
    EXPECT_EQ(bench.countActive("v24"), 1);
}

TEST(Drill, RobotsOfARolloutCannotBeInIt) {
    EngineBench bench(10);
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto member = bench.rollout().members.begin()->first;
    EXPECT_EQ(bench.command(drillOf({member})), member.value + " is in rollout rollout-1");
    const auto candidates = drillCandidates(bench.state, samplePlan().baseline.ref);
    EXPECT_EQ(candidates.size(), 9U);
    EXPECT_TRUE(std::ranges::find(candidates, member) == candidates.end());
    EXPECT_EQ(bench.command(drillOf({candidates[0]})), "") << "the others can";
}

TEST(Drill, IsRefusedForRobotsThatCannotAnswerIt) {
    EngineBench bench(4);
    bench.disconnect(kA);
    bench.send(RobotQuarantined{kB, "a clone"});
    bench.robots[kC].reported.slots[0].verified = false;
    bench.report(kC);
    EXPECT_EQ(bench.command(drillOf({kA})), "robot-000 is offline");
    EXPECT_EQ(bench.command(drillOf({kB})), "robot-001 is quarantined");
    EXPECT_EQ(bench.command(drillOf({kC})), "robot-002 holds no verified baseline");
    EXPECT_EQ(bench.command(drillOf({})), "no robot is named");
    EXPECT_EQ(bench.command(drillOf({RobotId("nobody")})), "there is no robot nobody");
    const auto last = EngineBench::robotId(3);
    EXPECT_EQ(bench.command(drillOf({last, last})), "a robot is named twice");
    EXPECT_EQ(bench.command(StartDrill{{}, samplePlan().candidate, {last}}), "robot-003 does not run the baseline");
    bench.send(StorageFailed{"full"});
    EXPECT_EQ(bench.command(drillOf({last})), "the journal cannot be written: no drill");
    EXPECT_TRUE(reloadsOf(bench).empty());
}

TEST(Drill, OnlyOneRunsAtATime) {
    EngineBench bench(4);
    slow(bench);
    ASSERT_EQ(bench.command(drillOf({kA})), "");
    EXPECT_EQ(bench.command(drillOf({kB})), "a drill is running already");
}

TEST(Drill, IsInterruptedByARestartAndKeepsTheResultBefore) {
    EngineBench bench(3);
    ASSERT_EQ(bench.command(drillOf({kA, kB})), "");
    ASSERT_TRUE(bench.state.lastDrill);
    slow(bench);
    ASSERT_EQ(bench.command(drillOf({kC})), "");
    bench.send(ConsoleStarted{2, Seconds(5)});
    const auto ended = bench.decisionsOf(DecisionKind::drillEnded);
    ASSERT_EQ(ended.size(), 2U);
    EXPECT_EQ(ended[1].reason, "drill interrupted: the console was started again; 0 of 1 robot had answered");
    EXPECT_EQ(bench.state.lastDrill->robots.size(), 2U);
}

TEST(Drill, ARobotThatReturnsInTimeIsStillMeasured) {
    EngineBench bench(2);
    bench.robots[kA].obeys = false;
    ASSERT_EQ(bench.command(drillOf({kA})), "");
    bench.disconnect(kA);
    bench.wait(Seconds(10));
    bench.robots[kA].obeys = true;
    bench.connect(kA);
    ASSERT_TRUE(bench.state.lastDrill);
    EXPECT_EQ(figuresOf(*bench.state.lastDrill).slowest, Seconds(10));
}

TEST(Drill, FoldingTheJournalGivesTheSameDecisions) {
    EngineBench bench(4);
    slow(bench);
    ASSERT_EQ(bench.command(drillOf({kA, kB})), "");
    bench.wait(Milliseconds(700));
    bench.finishLoad(kA);
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.wait(Seconds(130));
    State folded;
    std::vector<Decision> decisions;
    for (const auto& one : bench.journal) {
        std::vector<Effect> effects;
        advance(folded, one.event, one.at, effects);
        for (const auto& effect : effects)
            if (const auto* record = std::get_if<Record>(&effect)) decisions.push_back(record->decision);
    }
    EXPECT_EQ(decisions, bench.decisions);
    EXPECT_EQ(folded.lastDrill.has_value(), bench.state.lastDrill.has_value());
}
