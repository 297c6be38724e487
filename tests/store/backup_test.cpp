// Backups beside the database: whole or not there, the newest two, never in the way of anything.
#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>

#include "core/store/backups.h"
#include "core/store/files.h"
#include "tests/store/child_process.h"
#include "tests/store/sample_events.h"
#include "tests/store/store_helpers.h"

namespace slipway::store::test {
namespace {

namespace fs = std::filesystem;

WallTime at(std::int64_t seconds) { return WallTime(Seconds(1'790'000'000 + seconds)); }

/// Opens a copy of the backup as the database of a directory of its own.
void expectBackup(const BackupFile& backup, std::uint64_t seed, std::uint64_t last) {
    const TemporaryDirectory other;
    fs::copy_file(backup.path, other / "slipway.db");
    const auto store = openStore(other);
    EXPECT_EQ(store->lastOrdinal(), last);
    expectHistory(*store, seed, last);
    EXPECT_EQ(store->verifyAudit()->firstBroken, std::nullopt);
}

TEST(Stamp, IsReadBackToTheSecondAndNothingElseIs) {
    const WallTime time = at(0) + Milliseconds(789);
    EXPECT_EQ(timeOfStamp(stampOf(time)), at(0));
    for (const char* wrong : {"", "partial", "20261123T150412", "20261123T150412Z-2", "20261323T150412Z", "2026112xT150412Z"})
        EXPECT_EQ(timeOfStamp(wrong), std::nullopt) << wrong;
}

TEST(KeptBackup, IsWholeAndNamedAfterItsTime) {
    const TemporaryDirectory directory;
    const auto store = openStore(directory);
    EXPECT_EQ(store->lastBackup(), std::nullopt);
    appendUpTo(*store, 5, 60, 6);
    const auto made = store->keepBackup(at(0), {});
    ASSERT_TRUE(made) << describe(made.error());
    EXPECT_EQ(made->path, directory / ("slipway.db.backup-" + stampOf(at(0))));
    EXPECT_EQ(store->lastBackup(), at(0));
    appendUpTo(*store, 5, 70, 5);
    expectBackup(*made, 5, 60);
    expectHistory(*store, 5, 70);
}

TEST(KeptBackup, IsOneOfTheNewestTwo) {
    const TemporaryDirectory directory;
    const auto store = openStore(directory);
    for (std::uint64_t i = 1; i <= 4; ++i) {
        appendUpTo(*store, 5, i * 10, 5);
        ASSERT_TRUE(store->keepBackup(at(static_cast<std::int64_t>(i) * 60), {}));
    }
    const auto kept = listBackups(directory.path());
    ASSERT_EQ(kept.size(), 2U);
    expectBackup(kept[0], 5, 40);
    expectBackup(kept[1], 5, 30);
}

TEST(KeptBackup, IsTheNewestEvenWhenTheClockWasSetBack) {
    const TemporaryDirectory directory;
    const auto store = openStore(directory);
    for (std::uint64_t i = 1; i <= 3; ++i) {
        appendUpTo(*store, 5, i * 10, 5);
        ASSERT_TRUE(store->keepBackup(at(-3600 * static_cast<std::int64_t>(i)), {}));
    }
    const auto kept = listBackups(directory.path());
    ASSERT_EQ(kept.size(), 2U);
    expectBackup(kept[0], 5, 30);
    expectBackup(kept[1], 5, 20);
}

TEST(KeptBackup, IsGivenUpWhenAskedAndLeavesWhatWasThere) {
    const TemporaryDirectory directory;
    const auto store = openStore(directory);
    appendUpTo(*store, 5, 2000, 200);
    ASSERT_TRUE(store->keepBackup(at(0), {}));
    int asked = 0;
    const auto stopped = store->keepBackup(at(60), [&asked] { return ++asked == 2; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::conflict);
    EXPECT_EQ(asked, 2);
    EXPECT_FALSE(fs::exists(partialBackup(directory.path())));
    ASSERT_EQ(listBackups(directory.path()).size(), 1U);
    appendUpTo(*store, 5, 2010, 5);
    ASSERT_TRUE(store->keepBackup(at(120), [] { return false; }));
    expectBackup(listBackups(directory.path()).front(), 5, 2010);
}

TEST(KeptBackup, ReplacesWhatACrashLeftHalf) {
    const TemporaryDirectory directory;
    const auto store = openStore(directory);
    appendUpTo(*store, 5, 10, 5);
    std::ofstream(partialBackup(directory.path())) << "half a backup";
    ASSERT_TRUE(store->keepBackup(at(0), {}));
    expectBackup(listBackups(directory.path()).front(), 5, 10);
}

TEST(KeptBackup, IsRefusedToAReaderAndAfterTheFileWasReplaced) {
    const TemporaryDirectory directory;
    {
        appendUpTo(*openStore(directory), 5, 10, 5);
    }
    {
        const auto reader = Store::open(directory.path(), {.readOnly = true, .program = "test"});
        ASSERT_TRUE(reader);
        EXPECT_EQ((*reader)->keepBackup(at(0), {}).error().code, ErrorCode::conflict);
    }
    const auto store = openStore(directory);
    fs::rename(directory / "slipway.db", directory / "elsewhere");
    EXPECT_EQ(store->keepBackup(at(0), {}).error().code, ErrorCode::storage);
    EXPECT_TRUE(listBackups(directory.path()).empty());
}

/// In the child: appends and backs up until it is killed, telling after each backup what it holds.
int backUpForever(const std::string& directory, int pipe) {
    auto store = Store::open(directory, {.program = "kill-test"});
    if (!store) return 2;
    for (std::int64_t i = 0;; ++i) {
        if (!(*store)->append(nextBatch(**store, 5, 3))) return 3;
        if (!(*store)->keepBackup(at(i), {})) return 4;
        const std::uint64_t last = (*store)->lastOrdinal();
        if (write(pipe, &last, sizeof last) != sizeof last) return 5;
    }
}

TEST(KeptBackup, IsThereAndWholeAfterAKillAtAnyMoment) {
    Random random(11);
    const TemporaryDirectory directory;
    std::uint64_t reported = 0;
    for (int kill = 0; kill < 30; ++kill) {
        ChildProcess child([&](int pipe) { return backUpForever(directory.path(), pipe); });
        for (std::uint64_t reports = 1 + random.below(3); reports > 0; --reports)
            ASSERT_EQ(read(child.pipe(), &reported, sizeof reported), static_cast<ssize_t>(sizeof reported));
        const auto moment = std::chrono::steady_clock::now() + std::chrono::microseconds(random.below(20'000));
        while (std::chrono::steady_clock::now() < moment) {
        }
        child.kill();
        for (std::uint64_t more = 0; read(child.pipe(), &more, sizeof more) == sizeof more;) reported = more;
        ASSERT_EQ(child.wait(), -1) << "the child ended by itself";
        const auto kept = listBackups(directory.path());
        ASSERT_FALSE(kept.empty());
        ASSERT_LE(kept.size(), 3U) << "between the new name and the removal of the oldest";
        const TemporaryDirectory other;
        fs::copy_file(kept.front().path, other / "slipway.db");
        const auto copy = openStore(other);
        EXPECT_GE(copy->lastOrdinal(), reported);
        expectHistory(*copy, 5, copy->lastOrdinal());
        if (HasFailure()) FAIL() << "kill " << kill;
    }
}

}  // namespace
}  // namespace slipway::store::test
