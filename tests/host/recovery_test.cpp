// Recovery: the journal must give the decisions that it holds.
#include "tests/host/room_fixture.h"

namespace slipway::test {
namespace {

using RecoveryTest = RoomFixture;

store::Entry* entryWithDecision(FakeDisk& disk) {
    for (auto& entry : disk.journal) {
        if (!entry.decisions.empty() && std::holds_alternative<rollout::StartRollout>(entry.event)) return &entry;
    }
    return nullptr;
}

TEST_F(RecoveryTest, ADecisionThatTheEngineWouldNotTakeAgainIsRefusedNamingTheEntry) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    room.reset();
    auto* entry = entryWithDecision(*disk);
    ASSERT_NE(entry, nullptr);
    entry->decisions.front().reason = "something else";
    auto opened = host::Host::recover(std::make_unique<FakeStore>(disk, trace), options);
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::storageCorrupt);
    EXPECT_EQ(opened.error().where, fmt::format("journal entry {}", entry->ordinal));
}

TEST_F(RecoveryTest, AMissingEntryIsRefused) {
    connect(4);
    room.reset();
    disk->journal.erase(disk->journal.begin() + 1);
    FakeStore store(disk, trace);
    const auto recovered = host::foldJournal(store);
    ASSERT_FALSE(recovered.has_value());
    EXPECT_EQ(recovered.error().code, ErrorCode::storageCorrupt);
}

TEST_F(RecoveryTest, ResultsAreCountedOnceOverRestarts) {
    connect(1);
    take(results(robotNumber(1), 1, 1, {resultOf("t1", "v23", clock.wall())}));
    pass(options.commitWithin);
    open();
    take(hello(robotNumber(1), 1));
    take(results(robotNumber(1), 1, 1, {resultOf("t1", "v23", clock.wall())}));
    take(results(robotNumber(1), 1, 2, {resultOf("t2", "v23", clock.wall())}));
    pass(options.commitWithin);
    EXPECT_EQ(link.acknowledged, 3);
    room.reset();
    FakeStore store(disk, trace);
    const auto recovered = host::foldJournal(store);
    ASSERT_TRUE(recovered.has_value());
    EXPECT_EQ(recovered->totals.results, 2u);
}

/// A journal whose first entries are gone can still be started from: nobody asked for them.
TEST_F(RecoveryTest, AStartBeginsAtTheCheckpointOfTheLastEnd) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    take(results(robotNumber(1), 1, 1, {resultOf("t1", "v23", clock.wall())}));
    room->finish();
    ASSERT_FALSE(disk->checkpoints.empty());
    const std::uint32_t epoch = room->state().epoch;
    const std::string before = replay::writeCheckpoint(1, room->state(), {});
    room.reset();
    FakeStore store(disk, trace);
    const auto whole = host::foldJournal(store);
    ASSERT_TRUE(whole) << describe(whole.error());
    disk->journal.erase(disk->journal.begin(), disk->journal.end() - 1);
    const auto recovered = host::recoverState(store);
    ASSERT_TRUE(recovered) << describe(recovered.error());
    EXPECT_EQ(replay::writeCheckpoint(1, recovered->state, {}), before);
    EXPECT_EQ(recovered->totals, whole->totals);
    EXPECT_EQ(recovered->totals.results, 1U);
    open();
    EXPECT_EQ(room->state().epoch, epoch + 1);
}

TEST_F(RecoveryTest, ACheckpointThatCannotBeReadIsLeftAlone) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    room->finish();
    ASSERT_FALSE(disk->checkpoints.empty());
    for (auto& [ordinal, bytes] : disk->checkpoints) bytes.back() = static_cast<char>(bytes.back() ^ 1);
    open();
    EXPECT_EQ(room->state().rollouts.size(), 1U);
    EXPECT_EQ(room->state().robots.size(), 4U);
}

/// From a database that was restored without its newest entries.
TEST_F(RecoveryTest, ACheckpointFromAfterTheJournalsEndIsLeftAlone) {
    connect(4);
    room->finish();
    disk->journal.pop_back();
    FakeStore store(disk, trace);
    const auto recovered = host::recoverState(store);
    ASSERT_TRUE(recovered) << describe(recovered.error());
    EXPECT_EQ(recovered->state.robots.size(), 3U);
}

TEST_F(RecoveryTest, AnAuditFindsACheckpointThatTheJournalDoesNotGive) {
    connect(4);
    room->finish();
    FakeStore store(disk, trace);
    auto forged = replay::readCheckpoint(disk->checkpoints.rbegin()->second);
    ASSERT_TRUE(forged);
    forged->state.nextAlert += 1;
    disk->checkpoints[forged->ordinal] = replay::writeCheckpoint(forged->ordinal, forged->state, forged->totals);
    const auto folded = host::foldJournal(store);
    ASSERT_FALSE(folded);
    EXPECT_EQ(folded.error().code, ErrorCode::storageCorrupt);
    EXPECT_EQ(folded.error().where, fmt::format("journal entry {}", forged->ordinal));
}

/// Without one for each second of it: a start after a crash folds less than a second's worth.
TEST_F(RecoveryTest, ACheckpointIsKeptWhenMuchCameSinceAndWhenARolloutEnds) {
    connect(2);
    std::uint64_t seq = 0;
    for (int batch = 0; batch < 1100 && disk->checkpoints.empty(); ++batch) {
        std::vector<fleet::ResultItem> items;
        for (int i = 0; i < 100; ++i) items.push_back(resultOf(fmt::format("t{}-{}", batch, i), "v23", clock.wall()));
        take(results(robotNumber(1), 1, ++seq, std::move(items)));
        pass(options.commitWithin);
    }
    ASSERT_FALSE(disk->checkpoints.empty());
    EXPECT_GE(seq, 990U);
    disk->checkpoints.clear();
    ASSERT_EQ(command(startOf()), "");
    EXPECT_TRUE(disk->checkpoints.empty());
    const RolloutId id = startOf().rollout;
    ASSERT_EQ(command(rollout::RollBack{{OperationId("back-1"), "tester", "", std::nullopt}, id, "it looks wrong"}), "");
    std::vector<RobotId> all;
    for (const auto& [robot, member] : room->state().rollouts.at(id).members) all.push_back(robot);
    ASSERT_EQ(command(rollout::Waive{{OperationId("waive-1"), "tester", "", std::nullopt}, id, all, "taken off by hand"}), "");
    for (int i = 0; i < 200 && rollout::activeRollout(room->state()) != nullptr; ++i) pass(Seconds(1));
    ASSERT_EQ(rollout::activeRollout(room->state()), nullptr);
    EXPECT_FALSE(disk->checkpoints.empty());
}

}  // namespace
}  // namespace slipway::test
