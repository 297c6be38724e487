// The disk refuses: nothing leaves, nothing is lost, rollback goes on from the reserve.
#include "tests/host/room_fixture.h"

namespace slipway::test {
namespace {

class StorageFailureTest : public RoomFixture {
protected:
    void breakDisk() { disk->refuses = Error{ErrorCode::storage, "The disk answers with an I/O error.", {}}; }
};

TEST_F(StorageFailureTest, NothingIsSentOrAcknowledgedWhileTheDiskRefuses) {
    connect(1);
    breakDisk();
    const auto traced = trace->size();
    take(results(robotNumber(1), 1, 1, {resultOf("t1", "v23", clock.wall())}));
    pass(options.commitWithin);
    take(hello(robotNumber(2), 2));
    EXPECT_EQ(trace->size(), traced);
    EXPECT_TRUE(room->refusesResults());
    EXPECT_FALSE(published()->banner.empty());
}

TEST_F(StorageFailureTest, WhatWaitedIsSentOnceTheDiskIsWell) {
    connect(1);
    breakDisk();
    take(results(robotNumber(1), 1, 1, {resultOf("t1", "v23", clock.wall())}));
    pass(options.commitWithin);
    EXPECT_EQ(link.acknowledged, 0);
    disk->refuses.reset();
    pass(Seconds(2));
    EXPECT_EQ(link.acknowledged, 1);
    EXPECT_EQ(journaled<rollout::RobotResults>(), 1);
    EXPECT_EQ(journaled<rollout::StorageFailed>(), 1);
    EXPECT_EQ(journaled<rollout::StorageRecovered>(), 1);
    EXPECT_FALSE(room->refusesResults());
    EXPECT_TRUE(published()->banner.empty());
}

TEST_F(StorageFailureTest, ACommandIsNotAnsweredBeforeItIsOnDisk) {
    connect(4);
    breakDisk();
    EXPECT_EQ(command(startOf()), "unanswered");
    disk->refuses.reset();
    pass(Seconds(2));
    EXPECT_NE(*answers.back(), "unanswered");
}

TEST_F(StorageFailureTest, OnAFullDiskTheReserveCarriesARollback) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    disk->fullUntilReserve = true;
    disk->roomForReserve = false;
    take(hello(robotNumber(9), 9));
    EXPECT_GE(disk->releases, 1u);
    EXPECT_EQ(journaled<rollout::StorageFailed>(), 1);
    EXPECT_TRUE(room->refusesResults());
    EXPECT_EQ(command(rollout::RollBack{{OperationId("back"), "tester", "", std::nullopt}, RolloutId("2026-09-21-v24-1"), "disk is full"}),
              "");
    EXPECT_EQ(published()->rollout->status, rollout::RolloutStatus::rollingBack);
    // Still full: it does not pretend to be well.
    pass(Seconds(5));
    EXPECT_EQ(journaled<rollout::StorageRecovered>(), 0);
    disk->roomForReserve = true;
    disk->fullUntilReserve = false;
    pass(Seconds(5));
    EXPECT_EQ(journaled<rollout::StorageRecovered>(), 1);
}

TEST_F(StorageFailureTest, WhatTheJournalCannotHoldStopsEverythingUntilARestart) {
    connect(1);
    disk->refuses = Error{ErrorCode::invalidInput, "This event cannot be written.", {}};
    take(hello(robotNumber(2), 2));
    EXPECT_TRUE(room->refusesAll());
    disk->refuses.reset();
    const auto traced = trace->size();
    pass(Seconds(5));
    EXPECT_EQ(trace->size(), traced);
    EXPECT_NE(published()->banner.find("start the console again"), std::string::npos);
    open();
    take(hello(robotNumber(2), 2));
    EXPECT_EQ(link.hellos.back().first, robotNumber(2));
}

TEST_F(StorageFailureTest, TheJournalStaysDenseThroughAFailureAndRecoversToTheSameDecisions) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    breakDisk();
    take(hello(robotNumber(5), 5));
    pass(Seconds(3));
    disk->refuses.reset();
    pass(Seconds(3));
    take(hello(robotNumber(6), 6));
    for (std::size_t i = 0; i < disk->journal.size(); ++i) EXPECT_EQ(disk->journal[i].ordinal, i + 1);
    open();
}

}  // namespace
}  // namespace slipway::test
