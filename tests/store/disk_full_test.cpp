// When the disk is full or refuses, a batch leaves no trace, the same batch can be tried again, and the reserve
// makes the room that a rollback needs.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <functional>

#include "tests/store/child_process.h"
#include "tests/store/sample_events.h"
#include "tests/store/store_helpers.h"

namespace slipway::store::test {
namespace {

constexpr std::uint64_t kSeed = 21;

/// Appends until something is refused; the error.
Error fill(Store& store) {
    for (int i = 0; i < 100'000; ++i) {
        const auto ok = store.append(nextBatch(store, kSeed, 20));
        if (!ok) return ok.error();
    }
    return {ErrorCode::internal, "the disk never became full", {}};
}

/// The whole history is there, dense, and the audit chain whole. Without the test framework: also used in children.
bool isSound(Store& store) {
    std::uint64_t ordinal = 0;
    std::uint64_t decision = 1;
    const auto ok = store.replay(0, [&](Entry&& entry) {
        const Entry expected = sampleEntry(kSeed, ++ordinal, decision);
        decision += expected.decisions.size();
        return difference(expected, entry).empty();
    });
    const auto audit = store.verifyAudit();
    return ok && ordinal == store.lastOrdinal() && audit && !audit->firstBroken && audit->records == decision - 1;
}

TEST(DiskFull, LeavesNothingOfTheBatchAndSaysSoEachTime) {
    const TemporaryDirectory directory;
    std::uint64_t last = 0;
    {
        auto store = Store::open(directory.path(), {.program = "store-test", .mostPages = 120});
        ASSERT_TRUE(store) << describe(store.error());
        EXPECT_EQ(fill(**store).code, ErrorCode::storageFull);
        last = (*store)->lastOrdinal();
        ASSERT_GT(last, 0U);
        for (int i = 0; i < 3; ++i) EXPECT_EQ((*store)->append(nextBatch(**store, kSeed, 20)).error().code, ErrorCode::storageFull);
        EXPECT_EQ((*store)->lastOrdinal(), last);
        EXPECT_TRUE(isSound(**store));
    }
    const auto store = openStore(directory);
    EXPECT_EQ(store->lastOrdinal(), last);
    ASSERT_TRUE(store->append(nextBatch(*store, kSeed, 20)));
    EXPECT_TRUE(isSound(*store));
}

/// In a child: no file may grow beyond a limit, so that every write past it fails.
int refusedThenAllowed(const std::string& directory) {
    signal(SIGXFSZ, SIG_IGN);
    auto store = Store::open(directory, {.program = "store-test"});
    if (!store || !(*store)->append(nextBatch(**store, kSeed, 20))) return 10;
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlim_t unlimited = limit.rlim_cur;
    limit.rlim_cur = 512 * 1024;
    setrlimit(RLIMIT_FSIZE, &limit);
    const Error error = fill(**store);
    if (error.code != ErrorCode::storage && error.code != ErrorCode::storageFull) return 11;
    const std::uint64_t last = (*store)->lastOrdinal();
    const Batch same = nextBatch(**store, kSeed, 20);
    if ((*store)->append(same) || (*store)->lastOrdinal() != last || !isSound(**store)) return 12;
    limit.rlim_cur = unlimited;
    setrlimit(RLIMIT_FSIZE, &limit);
    if (!(*store)->append(same) || (*store)->lastOrdinal() != last + 20 || !isSound(**store)) return 13;
    return 0;
}

TEST(WriteError, LeavesNothingOfTheBatchWhichThenSucceedsOnTheSameStore) {
    const TemporaryDirectory directory;
    ChildProcess child([&](int) { return refusedThenAllowed(directory.path()); });
    EXPECT_EQ(child.wait(), 0);
    const auto store = openStore(directory);
    EXPECT_TRUE(isSound(*store));
}

constexpr int kNotPermitted = 77;

void writeLine(const char* path, const std::string& line) { std::ofstream(path) << line; }

/// Mounts a small disk at `directory`, seen by this process only. False where that is not permitted.
bool mountSmallDisk(const std::string& directory, const char* options) {
    const uid_t uid = getuid();
    const gid_t gid = getgid();
    if (uid == 0 ? unshare(CLONE_NEWNS) != 0 : unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
    if (uid != 0) {
        writeLine("/proc/self/setgroups", "deny");
        writeLine("/proc/self/uid_map", "0 " + std::to_string(uid) + " 1");
        writeLine("/proc/self/gid_map", "0 " + std::to_string(gid) + " 1");
    }
    if (mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) return false;
    return mount("tmpfs", directory.c_str(), "tmpfs", 0, options) == 0;
}

/// In a child, on a disk of 11 MiB: fills it, gives the reserve back, goes on, and cannot take it again.
int rollbackFromTheReserve(const std::string& directory) {
    if (!mountSmallDisk(directory, "size=11m")) return kNotPermitted;
    auto store = Store::open(directory, {.program = "store-test"});
    if (!store) return 10;
    if (fill(**store).code != ErrorCode::storageFull) return 11;
    const std::uint64_t last = (*store)->lastOrdinal();
    const Batch same = nextBatch(**store, kSeed, 20);
    const auto again = (*store)->append(same);
    if (again || again.error().code != ErrorCode::storageFull || !isSound(**store)) return 12;
    (*store)->releaseReserve();
    for (int i = 0; i < 50; ++i) {
        if (!(*store)->append(i == 0 ? same : nextBatch(**store, kSeed, 20))) return 13;
    }
    if ((*store)->lastOrdinal() != last + 1000 || !isSound(**store)) return 14;
    if ((*store)->restoreReserve()) return 15;
    store->reset();
    auto reopened = Store::open(directory, {.program = "store-test"});
    return reopened && (*reopened)->lastOrdinal() == last + 1000 && isSound(**reopened) ? 0 : 16;
}

TEST(DiskFull, StillWritesARollbackFromTheReserve) {
    const TemporaryDirectory directory;
    ChildProcess child([&](int) { return rollbackFromTheReserve(directory.path()); });
    const int code = child.wait();
    if (code == kNotPermitted) GTEST_SKIP() << "mounting a small disk is not permitted here";
    EXPECT_EQ(code, 0);
}

}  // namespace
}  // namespace slipway::store::test
