// The answer of a what-if in words.
#include "core/replay/sentence.h"

#include <gtest/gtest.h>

namespace slipway::test {
namespace {

using replay::Act;
using replay::Difference;
using replay::Report;
using replay::Side;

Side side(Act act, std::size_t stage, Seconds since, std::int64_t tasks, std::int64_t failures) {
    Side made;
    made.act = act;
    made.moment = {since, stage, tasks, failures, 5};
    return made;
}

Side stoppedBy(rollout::GateKind kind, Side made) {
    rollout::GateReading gate;
    gate.kind = kind;
    gate.verdict = rollout::Verdict::fail;
    gate.reason = "too bad";
    made.gates = {gate};
    return made;
}

Report base() {
    Report report;
    report.otherPlan = "strict";
    report.recorded = side(Act::commits, 3, Seconds(7260), 900, 70);
    report.judged = report.recorded.moment;
    return report;
}

TEST(WhatIfSentence, SaysThatAPlanDecidesTheSame) {
    EXPECT_EQ(replay::sentenceOf(base()), "strict decides the same: the rollout began to commit after 2 h 1 min.");
}

TEST(WhatIfSentence, NamesTheOtherGateOfTheSameStop) {
    auto report = base();
    report.recorded = stoppedBy(rollout::GateKind::success, side(Act::stops, 0, Seconds(40), 100, 20));
    report.sameEnd = stoppedBy(rollout::GateKind::latency, side(Act::stops, 0, Seconds(40), 100, 20));
    EXPECT_EQ(replay::sentenceOf(report),
              "strict decides the same: the rollout was stopped in stage 1 after 40 s by the success gate (too bad), here by the latency "
              "gate (too bad).");
}

TEST(WhatIfSentence, CountsWhatAnEarlierStopWouldHaveSpared) {
    auto report = base();
    report.difference = Difference{side(Act::nothing, 0, Seconds(40), 899, 69),
                                   stoppedBy(rollout::GateKind::success, side(Act::stops, 0, Seconds(40), 899, 60))};
    EXPECT_EQ(
        replay::sentenceOf(report),
        "strict would have rolled back in stage 1 after 40 s by the success gate (too bad), 1 candidate task and 10 failures before the "
        "recorded rollout, which began to commit after 2 h 1 min.");
}

TEST(WhatIfSentence, SaysWhatCannotBeKnownAndWhenTheGatesFailAsRecorded) {
    auto report = base();
    report.recorded = stoppedBy(rollout::GateKind::stuck, side(Act::stops, 1, Seconds(90), 200, 5));
    auto whatIf = side(Act::nothing, 1, Seconds(90), 200, 5);
    whatIf.reason = "200 of 500 tasks are in";
    report.difference = Difference{report.recorded, whatIf};
    report.later = stoppedBy(rollout::GateKind::success, side(Act::stops, 1, Seconds(95), 230, 35));
    EXPECT_EQ(replay::sentenceOf(report),
              "In stage 2 after 90 s the recorded rollout was stopped by the stuck gate (too bad), but strict would have gone on (200 of "
              "500 tasks are in); what would then have happened cannot be known. As recorded, its gates would have failed in stage 2 after "
              "95 s by the success gate (too bad), 30 candidate tasks and 30 failures after the recorded rollout, which was stopped in "
              "stage 2 after 90 s by the stuck gate (too bad).");
}

TEST(WhatIfSentence, SaysThatBothStopOnTheSameTasks) {
    auto report = base();
    report.recorded = stoppedBy(rollout::GateKind::stuck, side(Act::stops, 1, Seconds(90), 200, 5));
    report.difference = Difference{side(Act::advances, 1, Seconds(50), 100, 5), side(Act::nothing, 0, Seconds(50), 100, 5)};
    report.later = report.recorded;
    EXPECT_EQ(replay::sentenceOf(report),
              "In stage 1 after 50 s the recorded rollout went on to stage 2, but strict would have held; what would then have happened "
              "cannot be known. As recorded, its gates would have failed in stage 2 after 90 s by the stuck gate (too bad), with the tasks "
              "and failures of the recorded rollout, which was stopped in stage 2 after 90 s by the stuck gate (too bad).");
}

TEST(WhatIfSentence, SaysThatTheSameStepWouldHaveBeenAnotherOne) {
    auto report = base();
    report.difference = Difference{report.recorded, report.recorded};
    report.difference->whatIf.reason = "promoted by tester";
    EXPECT_EQ(
        replay::sentenceOf(report),
        "In stage 4 after 2 h 1 min the recorded rollout began to commit, but strict would have done so in another way (promoted by "
        "tester); what would then have happened cannot be known. As recorded, none of its gates fails on the 900 candidate tasks that "
        "were recorded.");
}

TEST(WhatIfSentence, SaysThatNoGateFailsOnWhatWasRecorded) {
    auto report = base();
    report.difference = Difference{side(Act::advances, 1, Seconds(130), 300, 5), side(Act::pauses, 0, Seconds(130), 300, 5)};
    report.difference->whatIf.reason = "this stage asks";
    EXPECT_EQ(
        replay::sentenceOf(report),
        "In stage 1 after 2 min the recorded rollout went on to stage 2, but strict would have paused (this stage asks); what would then "
        "have happened cannot be known. As recorded, none of its gates fails on the 900 candidate tasks that were recorded.");
}

}  // namespace
}  // namespace slipway::test
