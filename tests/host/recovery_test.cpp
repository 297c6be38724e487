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
    EXPECT_EQ(recovered->results, 2u);
}

}  // namespace
}  // namespace slipway::test
