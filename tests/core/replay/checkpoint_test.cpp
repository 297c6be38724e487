// A checkpoint gives back the state bit for bit, or nothing; a fold that begins at one ends where the whole one ends.
#include "core/replay/checkpoint.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "core/replay/archive.h"
#include "core/replay/fold.h"
#include "tests/support/engine_bench.h"

namespace slipway::test {
namespace {

template <class T>
T again(const T& value) {
    replay::ArchiveWriter writer;
    writer.put(value);
    const std::string bytes = writer.take();
    replay::ArchiveReader reader(bytes);
    T read{};
    reader.get(read);
    EXPECT_TRUE(reader.isSound());
    EXPECT_TRUE(reader.isAtEnd());
    return read;
}

TEST(AnArchive, GivesBackExtremes) {
    for (const std::int64_t value : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{127}, std::int64_t{128},
                                     std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()})
        EXPECT_EQ(again(value), value);
    EXPECT_EQ(again(-7), -7);
    EXPECT_EQ(again(std::numeric_limits<std::uint64_t>::max()), std::numeric_limits<std::uint64_t>::max());
    EXPECT_TRUE(std::signbit(again(-0.0)));
    EXPECT_TRUE(std::isnan(again(std::numeric_limits<double>::quiet_NaN())));
    EXPECT_EQ(again(std::numeric_limits<double>::denorm_min()), std::numeric_limits<double>::denorm_min());
    EXPECT_EQ(again(std::string("a\0b\xff", 4)), std::string("a\0b\xff", 4));
    EXPECT_EQ(again(std::optional<std::string>()), std::nullopt);
    EXPECT_EQ(again(std::optional<std::string>("")), std::optional<std::string>(""));
    EXPECT_EQ(again(EngineTime(Milliseconds(-5))), EngineTime(Milliseconds(-5)));
    EXPECT_EQ(again(std::map<RobotId, std::vector<double>>{{RobotId("r"), {1.5, -2.0}}, {RobotId("s"), {}}}).size(), 2U);
    stats::LatencyHistogram histogram;
    for (const double value : {0.0, 0.5, 80.0, 1e6}) histogram.add(value);
    EXPECT_EQ(again(histogram).buckets(), histogram.buckets());
    EXPECT_EQ(again(histogram).count(), 4);
}

TEST(AnArchive, ThatEndsEarlyOrLiesIsNotSound) {
    replay::ArchiveWriter writer;
    writer.put(std::vector<std::string>{"one", "two", "three"});
    const std::string bytes = writer.take();
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        replay::ArchiveReader reader(std::string_view(bytes).substr(0, length));
        std::vector<std::string> read;
        reader.get(read);
        EXPECT_FALSE(reader.isSound()) << length;
    }
    const std::string huge(10, '\xff');
    replay::ArchiveReader reader(huge);
    std::vector<std::string> read;
    reader.get(read);
    EXPECT_FALSE(reader.isSound());
}

/// A rollout on its way, with shadow and control arms somewhere in the plans of the simulation; here a canary.
std::unique_ptr<EngineBench> onItsWay() {
    auto bench = std::make_unique<EngineBench>(40);
    EXPECT_EQ(bench->start(samplePlan()), "");
    for (int round = 0; round < 12; ++round) {
        bench->work(5, [](const RobotId&, int task) { return task % 11 != 0; });
        bench->wait(Seconds(1));
    }
    return bench;
}

TEST(ACheckpoint, IsTheStateAgain) {
    const auto bench = onItsWay();
    const std::string bytes = replay::writeCheckpoint(7, bench->state, {1, 2, 3});
    const auto read = replay::readCheckpoint(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->ordinal, 7U);
    EXPECT_EQ(read->totals, (replay::Totals{1, 2, 3}));
    EXPECT_EQ(read->state.robots.size(), 40U);
    EXPECT_EQ(replay::writeCheckpoint(7, read->state, {1, 2, 3}), bytes);
}

TEST(ACheckpoint, LeadsWhereTheWholeJournalLeads) {
    const auto bench = onItsWay();
    replay::Fold whole;
    std::optional<replay::Fold> late;
    std::uint64_t ordinal = 0;
    for (const auto& entry : bench->journal) {
        ++ordinal;
        ASSERT_TRUE(whole.take({ordinal, entry.at, entry.event, entry.decisions}));
        if (late) {
            ASSERT_TRUE(late->take({ordinal, entry.at, entry.event, entry.decisions}));
        }
        if (ordinal != bench->journal.size() / 2) continue;
        auto read = replay::readCheckpoint(replay::writeCheckpoint(ordinal, whole.state(), {}));
        ASSERT_TRUE(read);
        late.emplace(std::move(read->state), read->ordinal);
    }
    ASSERT_TRUE(late);
    EXPECT_EQ(replay::writeCheckpoint(ordinal, late->state(), {}), replay::writeCheckpoint(ordinal, bench->state, {}));
}

TEST(ACheckpoint, OfAnotherProgramOrWithOneWrongByteIsNone) {
    const auto bench = onItsWay();
    const std::string bytes = replay::writeCheckpoint(7, bench->state, {});
    EXPECT_FALSE(replay::readCheckpoint({}));
    EXPECT_FALSE(replay::readCheckpoint(std::string_view(bytes).substr(0, bytes.size() - 1)));
    EXPECT_FALSE(replay::readCheckpoint(bytes + "x"));
    for (const std::size_t at : {std::size_t{0}, std::size_t{70}, std::size_t{200}, bytes.size() - 1}) {
        std::string harmed = bytes;
        harmed[at] = static_cast<char>(harmed[at] ^ 1);
        EXPECT_FALSE(replay::readCheckpoint(harmed)) << at;
    }
}

}  // namespace
}  // namespace slipway::test
