// Raw results are thinned after thirty days, and a restart folds to the same state.
#include "tests/host/keeping_fixture.h"

namespace slipway::test {
namespace {

std::vector<fleet::ResultItem> wordyResults(int count, const std::string& version, WallTime now) {
    std::vector<fleet::ResultItem> items;
    for (int i = 0; i < count; ++i) {
        items.push_back(resultOf(fmt::format("task-{}", i), version, now + Milliseconds(i), i % 7 != 0));
        items.back().features = {{"light", 0.5 + i}, {"mass", 2.0}};
        items.back().error = i % 5 == 0 ? "grip lost" : "";
    }
    return items;
}

/// What the fold makes of results, as text.
std::string evidenceOf(const rollout::State& state) {
    std::string text;
    for (const auto& [id, robot] : state.robots) {
        text += fmt::format("{} {} {};", id.value, robot.clockOffset.value_or(Milliseconds(-1)).count(), robot.duplicates);
        for (const auto& boot : robot.boots) text += fmt::format("{} {};", boot.bootId, boot.lastSeq);
    }
    for (const auto& [id, one] : state.rollouts) {
        const auto& control = one.evidence.control;
        text += fmt::format("{} {} {};", control.tasks, control.successes, control.errors);
        text += fmt::format("{} {} {} {} {} {};", id.value, rollout::toString(one.status), one.revision, one.evidence.tasksAffected,
                            one.evidence.failuresCaused, one.evidence.unknownModel);
        for (const auto& stage : one.stages) {
            for (const auto& gate : stage.gates) text += fmt::format("{} {} {};", gate.value, gate.count, gate.reason);
        }
    }
    return text;
}

class OldResultsTest : public KeepingTest {
protected:
    /// Runs SQL on the closed database and opens it again.
    std::int64_t ask(const std::string& sql) {
        m_room.reset();
        const std::int64_t answer = store::test::askDatabase(m_directory, sql);
        open();
        return answer;
    }
    std::int64_t rows() { return ask("SELECT count(*) FROM results"); }
    [[nodiscard]] std::string folded() const {
        const auto recovered = host::foldJournal(m_room->store());
        EXPECT_TRUE(recovered) << describe(recovered.error());
        return recovered ? evidenceOf(recovered->state) : std::string();
    }
    void send(int robot, std::uint64_t seq, int count) {
        take(results(robotNumber(robot), static_cast<link::SessionId>(robot), seq, wordyResults(count, "v23", m_clock.wall())));
    }
};

TEST_F(OldResultsTest, AreThinnedAfterThirtyDaysAndARestartFoldsToTheSame) {
    connect(4);
    send(1, 1, 40);
    send(1, 2, 30);
    ASSERT_EQ(command(startOf()), "");
    for (int i = 1; i <= 4; ++i) send(i, i == 1 ? 3 : 1, 25);
    endRollout();
    send(2, 2, 20);
    pass(Seconds(1));
    const std::string before = folded();
    EXPECT_NE(before.find("rolled"), std::string::npos) << before;
    EXPECT_EQ(rows(), 190);
    pass(Seconds(29L * 24 * 3600));
    EXPECT_EQ(rows(), 190);
    pass(Seconds(2L * 24 * 3600));
    EXPECT_EQ(rows(), 103) << "one of each batch outside of the rollout, all inside of it";
    EXPECT_EQ(ask("SELECT count(*) FROM results WHERE category <> '' OR features IS NOT NULL OR shadow IS NOT NULL"), 0);
    EXPECT_EQ(folded(), before);
    EXPECT_EQ(m_room->store().verifyAudit()->firstBroken, std::nullopt);
    EXPECT_GT(m_room->store().summaries(kRollout)->size(), 0U);
    // New ones are whole again until they are old.
    connect(4);
    send(3, 2, 10);
    pass(Seconds(1));
    EXPECT_EQ(ask("SELECT count(*) FROM results WHERE features IS NOT NULL"), 10);
}

TEST_F(OldResultsTest, OfAnActiveRolloutStayAsTheyAre) {
    connect(4);
    send(1, 1, 40);
    ASSERT_EQ(command(startOf()), "");
    send(1, 2, 30);
    pass(Seconds(1));
    pass(Seconds(40L * 24 * 3600));
    EXPECT_EQ(rows(), 70) << "no upkeep while a rollout is active";
    const auto trimmed = m_room->store().trimResults(m_clock.wall());
    ASSERT_TRUE(trimmed) << describe(trimmed.error());
    EXPECT_EQ(trimmed->rows, 40U);
    EXPECT_FALSE(trimmed->more);
    EXPECT_EQ(rows(), 31);
    EXPECT_EQ(ask("SELECT count(*) FROM results WHERE features IS NOT NULL"), 30);
}

TEST_F(OldResultsTest, AreThinnedInSlicesThatGoOnAfterARestart) {
    connect(1);
    for (std::uint64_t seq = 1; seq <= 100; ++seq) send(1, seq, 50);
    pass(Seconds(1));
    const WallTime later = m_clock.wall() + Seconds(1);
    std::size_t total = 0;
    for (int slices = 1;; ++slices) {
        const auto trimmed = m_room->store().trimResults(later);
        ASSERT_TRUE(trimmed) << describe(trimmed.error());
        EXPECT_LE(trimmed->rows, 2050U);
        total += trimmed->rows;
        open();
        if (!trimmed->more) {
            EXPECT_EQ(slices, 3);
            break;
        }
    }
    EXPECT_EQ(total, 5000U);
    EXPECT_EQ(rows(), 100);
}

}  // namespace
}  // namespace slipway::test
