// Details of rollouts that ended long ago are let go of; what later events ask for stays.
#include <gtest/gtest.h>

#include "core/rollout/forget.h"
#include "tests/support/engine_bench.h"

using namespace slipway;
using namespace slipway::rollout;
using slipway::test::EngineBench;
using slipway::test::samplePlan;

namespace {

RolloutId idOf(int number) { return RolloutId("day-" + std::string(number < 10 ? "0" : "") + std::to_string(number)); }

/// Starts it with a candidate of its own, and takes it back.
void runAndAbort(EngineBench& bench, int number) {
    plan::Plan plan = samplePlan();
    plan.candidate.ref.version = "v" + std::to_string(100 + number);
    plan.candidate.ref.sha256 = std::string(62, 'c') + std::to_string(10 + number);
    ASSERT_EQ(bench.command(StartRollout{{}, idOf(number), plan, "digest", test::fullChecklist()}), "");
    bench.work(3);
    ASSERT_EQ(bench.command(Abort{{}, idOf(number), "only a rehearsal of it"}), "");
    for (int i = 0; i < 100 && isActive(bench.state.rollouts.at(idOf(number)).status); ++i) {
        bench.work(1);
        bench.wait(Seconds(1));
    }
    ASSERT_EQ(bench.state.rollouts.at(idOf(number)).status, RolloutStatus::rolledBack);
    bench.wait(Seconds(60));
}

}  // namespace

TEST(Forgetting, KeepsTheNewestWholeAndOfOlderOnesWhatLaterEventsAskFor) {
    EngineBench bench(40);
    const int all = static_cast<int>(kRememberedRollouts) + 3;
    for (int number = 1; number <= all; ++number) {
        runAndAbort(bench, number);
        if (HasFatalFailure()) return;
    }
    // The last start came when all but the last had ended.
    for (int number = 1; number <= all; ++number) {
        const Rollout& rollout = bench.state.rollouts.at(idOf(number));
        const bool isOld = number <= all - 1 - static_cast<int>(kRememberedRollouts);
        EXPECT_EQ(rollout.members.empty(), isOld) << number;
        EXPECT_EQ(rollout.checklist.ticks.empty(), isOld) << number;
        EXPECT_EQ(rollout.evidence.exposed.nextOrder == 0, isOld) << number;
        EXPECT_GT(rollout.evidence.tasksAffected, 0) << number;
        EXPECT_EQ(rollout.stages.size(), rollout.plan.stages.size());
        ASSERT_TRUE(rollout.rollback) << number;
        EXPECT_NE(rollout.rollback->verifiedAt, EngineTime{});
    }
}

TEST(Forgetting, LeavesItsIdTakenAndItsStoryOpenForNotes) {
    EngineBench bench(40);
    for (int number = 1; number <= static_cast<int>(kRememberedRollouts) + 2; ++number) {
        runAndAbort(bench, number);
        if (HasFatalFailure()) return;
    }
    ASSERT_TRUE(bench.state.rollouts.at(idOf(1)).members.empty());
    EXPECT_NE(bench.command(StartRollout{{}, idOf(1), samplePlan(), "digest", test::fullChecklist()}), "");
    EXPECT_EQ(bench.command(Annotate{{}, idOf(1), "the gripper was loose"}), "");
    EXPECT_NE(bench.command(RollBack{{}, idOf(1), "again"}), "") << "it has ended";
    bench.disconnect(EngineBench::robotId(3));
    bench.connect(EngineBench::robotId(3));
    bench.work(2);
    bench.wait(Seconds(600));
}

TEST(Forgetting, LeavesOneWholeThatARobotStillBelongsTo) {
    EngineBench bench(40);
    for (int number = 1; number <= static_cast<int>(kRememberedRollouts) + 1; ++number) {
        runAndAbort(bench, number);
        if (HasFatalFailure()) return;
    }
    bench.state.robots.begin()->second.rollout = idOf(1);
    forgetOldRollouts(bench.state);
    EXPECT_FALSE(bench.state.rollouts.at(idOf(1)).members.empty());
    bench.state.robots.begin()->second.rollout = RolloutId();
    forgetOldRollouts(bench.state);
    EXPECT_TRUE(bench.state.rollouts.at(idOf(1)).members.empty());
}
