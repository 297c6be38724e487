// Whatever is asked about a past rollout is folded from the checkpoint before it: the answers are those of the whole journal.
#include <limits>

#include "core/host/recovery.h"
#include "core/host/replay_source.h"
#include "core/host/report_source.h"
#include "core/host/what_if.h"
#include "tests/host/keeping_fixture.h"

namespace slipway::test {
namespace {

class FromCheckpointTest : public KeepingTest {
protected:
    /// A run that ends with a checkpoint, and a rollout in the next one.
    void rollOutAfterACheckpoint() {
        connect(4);
        m_room->finish();
        m_clock.pass(Seconds(10));
        open();
        rollBackEverything();
    }
    [[nodiscard]] std::string report() {
        auto made = host::gatherReport(m_room->store(), kRollout, WallTime{});
        if (!made) return describe(made.error());
        made->audit = {};  // each restart adds a record
        return report::json(*made);
    }
    /// What the frames showed, in short.
    [[nodiscard]] std::string replayed() {
        host::ReplayGathering gathering(kRollout);
        std::optional<host::ReplayGathering::Outcome> made;
        while (!made) made = gathering.step(m_room->store(), std::numeric_limits<std::size_t>::max());
        if (!*made) return describe(made->error());
        std::string text;
        for (const auto& frame : (**made)->frames)
            text += fmt::format("{} {} {};", frame.at.time_since_epoch().count(), frame.snapshot->rollout->revision,
                                frame.snapshot->robots.size());
        return text;
    }
    [[nodiscard]] std::string whatIf() {
        auto other = startOf().plan;
        other.name = "another";
        const auto made = host::askWhatIf(m_room->store(), kRollout, other);
        if (!made) return describe(made.error());
        return fmt::format("{} {} {} {}", made->decisions, made->identical, static_cast<int>(made->recorded.act),
                           made->recordedEnd.sinceStart.count());
    }
    [[nodiscard]] std::string answers() { return report() + replayed() + whatIf(); }
    void change(const std::string& sql) {
        m_room.reset();
        store::test::changeDatabase(m_directory, sql);
        open();
    }
};

TEST_F(FromCheckpointTest, TheAnswersAreThoseOfTheWholeJournal) {
    rollOutAfterACheckpoint();
    ASSERT_GT(host::stateBefore(m_room->store(), kRollout)->ordinal, 0U);
    m_room->finish();
    const std::string quick = answers();
    change("DELETE FROM checkpoints");
    EXPECT_EQ(host::stateBefore(m_room->store(), kRollout)->ordinal, 0U);
    EXPECT_TRUE(answers() == quick);
    EXPECT_NE(quick.find("rolled back"), std::string::npos);
}

/// But for what robots said of themselves, which the investigation in a report looks up.
TEST_F(FromCheckpointTest, WhatLiesBeforeItIsNotRead) {
    rollOutAfterACheckpoint();
    m_room->finish();
    const std::string before = replayed() + whatIf();
    change("UPDATE journal SET body = '{' WHERE ordinal = 2");
    EXPECT_TRUE(replayed() + whatIf() == before);
}

/// Each run keeps one at its end; what comes before a rollout stays, of the others only the newest.
TEST_F(FromCheckpointTest, OfManyStaysTheOneBeforeTheRolloutAndTheNewest) {
    rollOutAfterACheckpoint();
    const std::uint64_t before = host::stateBefore(m_room->store(), kRollout)->ordinal;
    for (int i = 0; i < 4; ++i) {
        m_room->finish();
        open();
        connect(4);
        EXPECT_LE(m_room->store().checkpoints(replay::checkpointMark())->size(), 2U);
    }
    m_room->finish();
    const auto kept = m_room->store().checkpoints(replay::checkpointMark());
    ASSERT_TRUE(kept);
    EXPECT_EQ(*kept, (std::vector{before, m_room->store().lastOrdinal()}));
    EXPECT_TRUE(host::foldJournal(m_room->store())) << "each of them is the state that the journal gives";
}

TEST_F(FromCheckpointTest, AnAuditHoldsEachOfThemAgainstTheJournal) {
    rollOutAfterACheckpoint();
    m_room->finish();
    const std::uint64_t before = host::stateBefore(m_room->store(), kRollout)->ordinal;
    auto forged = replay::readCheckpoint(*m_room->store().checkpointAt(before));
    ASSERT_TRUE(forged);
    forged->state.nextAlert += 1;
    const std::string bytes = replay::writeCheckpoint(before, forged->state, {});
    std::string hex;
    for (const char byte : bytes) hex += fmt::format("{:02x}", static_cast<unsigned char>(byte));
    change(fmt::format("UPDATE checkpoints SET state = x'{}' WHERE ordinal = {}", hex, before));
    const auto folded = host::foldJournal(m_room->store());
    ASSERT_FALSE(folded);
    EXPECT_EQ(folded.error().where, fmt::format("journal entry {}", before));
}

TEST_F(FromCheckpointTest, ThoseOfAnotherProgramAreNotReadAndGoWithTheNextOneKept) {
    rollOutAfterACheckpoint();
    m_room->finish();
    const std::string before = answers();
    change("UPDATE checkpoints SET mark = 'another', state = x'00'");
    EXPECT_EQ(host::stateBefore(m_room->store(), kRollout)->ordinal, 0U);
    EXPECT_TRUE(answers() == before);
    EXPECT_FALSE(m_room->store().checkpoints("another")->empty());
    m_room->finish();
    EXPECT_TRUE(m_room->store().checkpoints("another")->empty());
    EXPECT_EQ(m_room->store().checkpoints(replay::checkpointMark())->size(), 1U);
}

TEST_F(FromCheckpointTest, OneThatCannotBeReadIsPassedOver) {
    rollOutAfterACheckpoint();
    m_room->finish();
    const std::string before = answers();
    const std::uint64_t ordinal = host::stateBefore(m_room->store(), kRollout)->ordinal;
    change(fmt::format("UPDATE checkpoints SET state = x'00' WHERE ordinal = {}", ordinal));
    EXPECT_EQ(host::stateBefore(m_room->store(), kRollout)->ordinal, 0U);
    EXPECT_TRUE(answers() == before);
}

}  // namespace
}  // namespace slipway::test
