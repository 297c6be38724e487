// A damaged database is replaced by its newest sound backup, and the story of it cannot be lost: not by a damaged
// backup, not by a crash between any two steps.
#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>

#include "core/store/backups.h"
#include "core/store/restoration.h"
#include "tests/store/child_process.h"
#include "tests/store/sample_events.h"
#include "tests/store/store_helpers.h"

namespace slipway::store::test {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kSeed = 9;
constexpr std::uint64_t kOlder = 200;  // entries in the older backup
constexpr std::uint64_t kNewer = 260;  // entries in the newer one
constexpr std::uint64_t kLast = 300;   // entries in the database

WallTime at(std::int64_t seconds) { return WallTime(Seconds(1'790'000'000 + seconds)); }

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

void overwrite(const std::string& path, std::streamoff where, const std::string& bytes) {
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(where);
    file << bytes;
}

using Harm = std::function<void(const std::string& path)>;

void garbageHeader(const std::string& path) { overwrite(path, 0, std::string(100, 'G')); }
void garbageInTheMiddle(const std::string& path) {
    overwrite(path, static_cast<std::streamoff>(fs::file_size(path) / 8192 * 4096), std::string(4096 * 3, '\xAA'));
}
void garbageAtTheEnd(const std::string& path) {
    overwrite(path, static_cast<std::streamoff>(fs::file_size(path)) - 4096, std::string(4096, '\x55'));
}
void half(const std::string& path) { fs::resize_file(path, fs::file_size(path) / 2); }
void oneByte(const std::string& path) { fs::resize_file(path, 1); }
void nothing(const std::string& path) { fs::resize_file(path, 0); }

class Restore : public testing::Test {
protected:
    void SetUp() override {
        const auto store = openStore(m_directory);
        appendUpTo(*store, kSeed, kOlder, 50);
        ASSERT_TRUE(store->putToken({RobotId("robot-1"), "digest", at(0), false}));
        ASSERT_TRUE(store->keepBackup(at(0), {}));
        appendUpTo(*store, kSeed, kNewer, 50);
        ASSERT_TRUE(store->keepBackup(at(60), {}));
        appendUpTo(*store, kSeed, kLast, 50);
    }
    [[nodiscard]] std::string database() const { return m_directory / "slipway.db"; }
    [[nodiscard]] std::string backup(std::size_t index) const { return listBackups(m_directory.path()).at(index).path; }

    /// Opening gives the history up to `last`, says so, and the store takes more.
    Restoration expectRestored(std::uint64_t last) {
        const auto store = openStore(m_directory);
        const auto restoration = restorationOf(*store).value();
        if (!restoration) {
            ADD_FAILURE() << "nothing is said";
            return {};
        }
        EXPECT_FALSE(restoration->told);
        EXPECT_EQ(restoration->entries, last);
        EXPECT_EQ(store->lastOrdinal(), last);
        expectHistory(*store, kSeed, last);
        EXPECT_EQ(store->verifyAudit()->firstBroken, std::nullopt);
        appendUpTo(*store, kSeed, last + 20, 7);
        return *restoration;
    }

    TemporaryDirectory m_directory;
};

TEST_F(Restore, TakesTheNewestBackupWhereverTheDamageIs) {
    for (const Harm& harm :
         {Harm(garbageHeader), Harm(garbageInTheMiddle), Harm(garbageAtTheEnd), Harm(half), Harm(oneByte), Harm(nothing)}) {
        harm(database());
        const std::string before = contentOf(database());
        const Restoration story = expectRestored(kNewer);
        EXPECT_EQ(contentOf(story.movedTo), before);
        EXPECT_EQ(story.backup, backup(0));
        EXPECT_EQ(story.backupAt, at(60));
        const std::string text = describe(story);
        for (const std::string& part :
             {story.movedTo, story.backup, std::string("2026-09-21T14:14:20"), std::string("260 journal entries")})
            EXPECT_NE(text.find(part), std::string::npos) << text;
    }
}

TEST_F(Restore, BringsTokensBackToo) {
    garbageHeader(database());
    const auto store = openStore(m_directory);
    const auto tokens = store->tokens().value();
    ASSERT_EQ(tokens.size(), 1U);
    EXPECT_EQ(tokens[0].tokenSha256, "digest");
}

TEST_F(Restore, TakesTheOlderBackupWhenTheNewerIsDamagedAndNamesBoth) {
    for (const Harm& harm : {Harm(garbageHeader), Harm(garbageInTheMiddle), Harm(half)}) {
        const std::string newer = contentOf(backup(0));
        harm(database());
        harm(backup(0));
        const Restoration story = expectRestored(kOlder);
        EXPECT_EQ(story.backup, backup(1));
        ASSERT_EQ(story.unsound.size(), 1U);
        EXPECT_TRUE(story.unsound[0].starts_with(backup(0))) << story.unsound[0];
        std::ofstream(backup(0), std::ios::binary) << newer;
    }
}

TEST_F(Restore, SeesInABackupWhatSqliteDoesNot) {
    {
        const TemporaryDirectory other;
        fs::rename(backup(0), other / "slipway.db");
        changeDatabase(other, "UPDATE journal SET body = '{' WHERE ordinal = 17");
        fs::rename(other / "slipway.db", m_directory / "slipway.db.backup-20261121T000000Z");
    }
    garbageHeader(database());
    const Restoration story = expectRestored(kOlder);
    ASSERT_EQ(story.unsound.size(), 1U);
    EXPECT_NE(story.unsound[0].find("cannot be read"), std::string::npos) << story.unsound[0];
}

TEST_F(Restore, BeginsAnewWhenNoBackupIsSoundAndSaysSo) {
    garbageHeader(database());
    half(backup(0));
    garbageHeader(backup(1));
    const auto store = openStore(m_directory);
    EXPECT_EQ(store->lastOrdinal(), 0U);
    const auto story = restorationOf(*store).value();
    ASSERT_TRUE(story.has_value());
    EXPECT_EQ(story->backup, "");
    EXPECT_EQ(story->unsound.size(), 2U);
    EXPECT_NE(describe(*story).find("all history is missing"), std::string::npos);
}

TEST_F(Restore, OfAMissingFileTakesTheNewestBackupAndNoStrayLog) {
    fs::remove(database());
    std::ofstream(database() + "-wal") << "a log of a database that is gone";
    const Restoration story = expectRestored(kNewer);
    EXPECT_EQ(story.movedTo, "");
    EXPECT_NE(story.damage.find("missing"), std::string::npos);
}

TEST(EmptyFile, IsNotTakenForANewDatabaseWhereOneWas) {
    const TemporaryDirectory directory;
    appendUpTo(*openStore(directory), kSeed, 20, 20);
    fs::resize_file(directory / "slipway.db", 0);
    EXPECT_TRUE(restorationOf(*openStore(directory)).value().has_value());
    const TemporaryDirectory removed;
    openStore(removed).reset();
    fs::remove(removed / "slipway.db");
    EXPECT_NE(restorationOf(*openStore(removed)).value()->damage.find("missing"), std::string::npos);
}

TEST(EmptyDirectory, GetsANewDatabaseWithoutAWord) {
    const TemporaryDirectory directory;
    EXPECT_FALSE(restorationOf(*openStore(directory)).value().has_value());
    const TemporaryDirectory crashed;  // at the very first start, before anything was written
    std::ofstream(crashed / "slipway.db").flush();
    EXPECT_FALSE(restorationOf(*openStore(crashed)).value().has_value());
}

TEST_F(Restore, IsNotDoneByOneWhoOnlyReads) {
    fs::remove(database());
    const auto reader = Store::open(m_directory.path(), {.readOnly = true, .program = "test"});
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().code, ErrorCode::storageCorrupt);
    EXPECT_FALSE(fs::exists(database()));
}

TEST_F(Restore, IsToldUntilItIsMarkedAsTold) {
    garbageHeader(database());
    for (int i = 0; i < 2; ++i) EXPECT_FALSE(restorationOf(*openStore(m_directory)).value()->told);
    {
        const auto store = openStore(m_directory);
        auto story = *restorationOf(*store).value();
        story.told = true;
        ASSERT_TRUE(putRestoration(*store, story));
    }
    EXPECT_TRUE(restorationOf(*openStore(m_directory)).value()->told);
}

TEST_F(Restore, CanBeAskedForByWhoeverReadTheWholeAndFoundItWrong) {
    const auto store =
        Store::openInsteadOf(m_directory.path(), {.program = "test"}, {ErrorCode::storageCorrupt, "entry 12 is nonsense", {}});
    ASSERT_TRUE(store) << describe(store.error());
    EXPECT_EQ((*store)->lastOrdinal(), kNewer);
    EXPECT_EQ(restorationOf(**store).value()->damage, "entry 12 is nonsense");
}

// ---- a crash between two steps ----

TEST_F(Restore, GoesOnAfterACrashThatLeftTheLogBehind) {
    garbageHeader(database());
    fs::rename(database(), database() + ".corrupt-20301123T150412Z");
    std::ofstream(database() + "-wal") << "its log";
    const Restoration story = expectRestored(kNewer);
    EXPECT_EQ(story.movedTo, database() + ".corrupt-20301123T150412Z");
    EXPECT_EQ(contentOf(story.movedTo + "-wal"), "its log");
    EXPECT_NE(story.damage.find("cut short"), std::string::npos);
}

TEST_F(Restore, GoesOnAfterACrashWithHalfACopy) {
    garbageHeader(database());
    fs::rename(database(), database() + ".corrupt-20301123T150412Z");
    std::ofstream(database() + ".restoring", std::ios::binary) << contentOf(backup(0)).substr(0, 5000);
    std::ofstream(database() + ".restoring-wal") << "half a log";
    expectRestored(kNewer);
    EXPECT_FALSE(fs::exists(database() + ".restoring"));
    EXPECT_FALSE(fs::exists(database() + ".restoring-wal"));
}

TEST_F(Restore, GoesOnAfterACrashBeforeANewDatabaseWasBegun) {
    for (int i = 0; i < 2; ++i) fs::remove(backup(0));
    fs::rename(database(), database() + ".corrupt-20261123T150412Z");
    const auto store = openStore(m_directory);
    EXPECT_EQ(store->lastOrdinal(), 0U);
    const auto story = restorationOf(*store).value();
    ASSERT_TRUE(story.has_value());
    EXPECT_EQ(story->movedTo, database() + ".corrupt-20261123T150412Z");
}

/// In the child: damages and opens, again and again.
int damageForever(const std::string& directory, int pipe) {
    for (;;) {
        auto store = Store::open(directory, {.program = "kill-test"});
        if (!store || (*store)->lastOrdinal() != kNewer) return 2;
        store->reset();
        if (write(pipe, "x", 1) != 1) return 3;
        garbageHeader(directory + "/slipway.db");
    }
}

TEST_F(Restore, IsCompleteAndToldAfterAKillAtAnyMoment) {
    Random random(3);
    garbageHeader(database());
    for (int kill = 0; kill < 30; ++kill) {
        ChildProcess child([&](int pipe) { return damageForever(m_directory.path(), pipe); });
        char ready = 0;
        if (random.chance(0.5)) {
            ASSERT_EQ(read(child.pipe(), &ready, 1), 1);
        }
        const auto moment = std::chrono::steady_clock::now() + std::chrono::microseconds(random.below(25'000));
        while (std::chrono::steady_clock::now() < moment) {
        }
        child.kill();
        ASSERT_EQ(child.wait(), -1) << "the child ended by itself";
        const auto store = openStore(m_directory);
        EXPECT_EQ(store->lastOrdinal(), kNewer);
        const auto story = restorationOf(*store).value();
        ASSERT_TRUE(story.has_value());
        EXPECT_FALSE(story->told);
        if (HasFailure()) FAIL() << "kill " << kill;
    }
    expectHistory(*openStore(m_directory), kSeed, kNewer);
}

}  // namespace
}  // namespace slipway::store::test
