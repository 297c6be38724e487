// The replay of a rollout on a real store: in slices it is the same as at once, it ends as the rollout did, nothing of what
// came later is shown earlier, and nothing in it can be commanded.
#include "core/host/replay_source.h"

#include <limits>

#include "tests/host/keeping_fixture.h"

namespace slipway::test {
namespace {

class ReplaySourceTest : public KeepingTest {
protected:
    host::ReplayGathering::Outcome gather(std::size_t entries) {
        host::ReplayGathering gathering(kRollout);
        for (int i = 0; i < 10'000; ++i)
            if (auto made = gathering.step(m_room->store(), entries)) return std::move(*made);
        return fail(ErrorCode::conflict, "It never ends.");
    }
};

TEST_F(ReplaySourceTest, InSlicesIsTheSameAsAtOnceAndEndsAsTheRolloutDid) {
    rollBackEverything();
    const auto whole = gather(std::numeric_limits<std::size_t>::max());
    const auto sliced = gather(1);
    ASSERT_TRUE(whole && sliced);
    ASSERT_EQ((*whole)->frames.size(), (*sliced)->frames.size());
    EXPECT_GT((*whole)->frames.size(), 2U);
    for (std::size_t i = 0; i < (*whole)->frames.size(); ++i) {
        EXPECT_EQ((*whole)->frames[i].at, (*sliced)->frames[i].at);
        EXPECT_EQ((*whole)->frames[i].snapshot->rollout->revision, (*sliced)->frames[i].snapshot->rollout->revision);
    }
    EXPECT_EQ((*whole)->decisions, (*sliced)->decisions);
    EXPECT_EQ((*whole)->decisions, *m_room->store().decisions(kRollout));
    const auto last = view::snapshotAt(**whole, (*whole)->end());
    EXPECT_EQ(last->rollout->status, rollout::RolloutStatus::rolledBack);
    EXPECT_EQ(last->robots.size(), 4U);
    EXPECT_EQ(last->rollout->decisions.size(), (*whole)->decisions.size());
    EXPECT_EQ(last->log.size(), (*whole)->decisions.size());
}

TEST_F(ReplaySourceTest, ShowsNothingOfWhatCameLaterAndTakesNoCommands) {
    rollBackEverything();
    const auto made = gather(200);
    ASSERT_TRUE(made);
    const auto first = view::snapshotAt(**made, (*made)->begin());
    EXPECT_EQ(first->rollout->status, rollout::RolloutStatus::running);
    EXPECT_FALSE(first->rollout->rollback.has_value());
    EXPECT_LT(first->rollout->decisions.size(), (*made)->decisions.size());
    for (const auto& frame : (*made)->frames) EXPECT_FALSE(frame.snapshot->rollout->rollBack.allowed);
    for (const auto& decision : first->rollout->decisions) EXPECT_LE(view::timeOf(decision), (*made)->begin());
}

TEST_F(ReplaySourceTest, ARolloutThatIsNotThereIsNotFound) {
    host::ReplayGathering gathering(RolloutId("nothing"));
    const auto made = gathering.step(m_room->store(), 10);
    ASSERT_TRUE(made && !*made);
    EXPECT_EQ(made->error().code, ErrorCode::notFound);
}

TEST(ReplayTest, HidesTheSuccessesOfAComparisonThatWasLockedThen) {
    view::Replay replay;
    view::Snapshot locked;
    locked.rollout.emplace().outcomesHidden = true;
    view::Snapshot open;
    open.rollout.emplace();
    replay.frames = {{WallTime(Seconds(10)), std::make_shared<view::Snapshot>(locked)},
                     {WallTime(Seconds(20)), std::make_shared<view::Snapshot>(open)}};
    replay.candidate = {{12, 5, 4, 0, 1.0, 1.0, 1.0}, {18, 5, 3, 0, 1.0, 1.0, 1.0}};
    const auto during = view::snapshotAt(replay, WallTime(Seconds(15)));
    ASSERT_EQ(during->rollout->candidate.points.size(), 1U);
    EXPECT_EQ(during->rollout->candidate.points[0].successes, 0);
    const auto after = view::snapshotAt(replay, WallTime(Seconds(20)));
    ASSERT_EQ(after->rollout->candidate.points.size(), 2U);
    EXPECT_EQ(after->rollout->candidate.points[0].successes, 4);
}

}  // namespace
}  // namespace slipway::test
