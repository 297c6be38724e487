// A process that appends in a loop is killed (SIGKILL) at random moments. What append said is durable is there
// afterwards, in order, nothing half, and the audit chain is whole.
#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <map>

#include "tests/store/child_process.h"
#include "tests/store/sample_events.h"
#include "tests/store/store_helpers.h"

namespace slipway::store::test {
namespace {

/// Entries in the batch that begins after `ordinal`: known to both sides, so that half a batch can be told.
std::uint64_t batchAfter(std::uint64_t ordinal) { return 1 + (ordinal * 2654435761U >> 7) % 12; }

bool isBatchEnd(std::uint64_t ordinal) {
    std::uint64_t end = 0;
    while (end < ordinal) end += batchAfter(end);
    return end == ordinal;
}

/// Each batch also adds one task to a summary: it must agree with the journal.
Batch batchFor(const Store& store, std::uint64_t seed) {
    Batch batch = nextBatch(store, seed, batchAfter(store.lastOrdinal()));
    const auto entries = static_cast<std::int64_t>(batch.entries.size());
    batch.summaries = {{RolloutId("r"), {{"candidate", 1, 0, entries, 0, 0, {{3, entries}}}}}};
    return batch;
}

/// In the child: opens and appends until it is killed, telling each ordinal after append returned.
int appendForever(const std::string& directory, std::uint64_t seed, int pipe) {
    auto store = Store::open(directory, {.program = "kill-test"});
    if (!store) return 2;
    for (;;) {
        if (!(*store)->append(batchFor(**store, seed))) return 3;
        const std::uint64_t last = (*store)->lastOrdinal();
        if (write(pipe, &last, sizeof last) != sizeof last) return 4;
    }
}

/// Lets the child report `reports` times, then kills it up to two milliseconds later. The last ordinal it reported.
std::uint64_t killAtRandom(ChildProcess& child, Random& random) {
    std::uint64_t reported = 0;
    for (std::uint64_t reports = random.below(8); reports > 0; --reports) {
        if (read(child.pipe(), &reported, sizeof reported) != sizeof reported) break;
    }
    const auto moment = std::chrono::steady_clock::now() + std::chrono::microseconds(random.below(2000));
    while (std::chrono::steady_clock::now() < moment) {
    }
    child.kill();
    for (std::uint64_t more = 0; read(child.pipe(), &more, sizeof more) == sizeof more;) reported = more;
    EXPECT_EQ(child.wait(), -1) << "the child ended by itself";
    return reported;
}

void expectSound(Store& store, std::uint64_t seed, std::uint64_t reported) {
    const std::uint64_t last = store.lastOrdinal();
    EXPECT_GE(last, reported);
    EXPECT_TRUE(isBatchEnd(last)) << last;
    expectHistory(store, seed, last);
    const AuditReport audit = store.verifyAudit().value();
    EXPECT_EQ(audit.firstBroken, std::nullopt) << audit.what;
    EXPECT_EQ(audit.records, decisionsBefore(seed, last + 1));
    const auto summaries = store.summaries(RolloutId("r")).value();
    const std::int64_t counted = summaries.empty() ? 0 : summaries.front().tasks;
    EXPECT_EQ(counted, static_cast<std::int64_t>(last));
}

class Kill : public testing::TestWithParam<std::uint64_t> {};

TEST_P(Kill, LosesNothingThatWasReportedAndLeavesNothingHalf) {
    constexpr int kKills = 20;
    const std::uint64_t seed = GetParam();
    Random random(seed);
    const TemporaryDirectory directory;
    std::uint64_t reported = 0;
    for (int i = 0; i < kKills; ++i) {
        ChildProcess child([&](int pipe) { return appendForever(directory.path(), seed, pipe); });
        reported = std::max(reported, killAtRandom(child, random));
        expectSound(*openStore(directory), seed, reported);
        if (HasFailure()) FAIL() << "seed " << seed << ", kill " << i;
    }
    EXPECT_GT(reported, 0U);
}

INSTANTIATE_TEST_SUITE_P(Seeds, Kill, testing::Values(1, 2, 3));

}  // namespace
}  // namespace slipway::store::test
