// A damaged database is moved aside, never overwritten and never used; a foreign or newer one is left alone.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/store/close_mark.h"
#include "core/store/restoration.h"
#include "tests/store/sample_events.h"
#include "tests/store/store_helpers.h"

namespace slipway::store::test {
namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

void overwrite(const std::string& path, std::streamoff at, const std::string& bytes) {
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(at);
    file << bytes;
}

/// The files that were moved aside, without the write-ahead logs.
std::vector<std::string> movedAside(const TemporaryDirectory& directory) {
    std::vector<std::string> names;
    for (const auto& file : fs::directory_iterator(directory.path())) {
        const std::string name = file.path().filename();
        if (name.starts_with("slipway.db.corrupt-") && !name.ends_with("-wal")) names.push_back(file.path());
    }
    return names;
}

/// Opening keeps what was there as it was, tells where it is, and begins a new database where there is no backup.
void expectMovedAside(const TemporaryDirectory& directory) {
    const std::string before = contentOf(directory / "slipway.db");
    const std::size_t asideBefore = movedAside(directory).size();
    const auto fresh = openStore(directory);
    EXPECT_EQ(movedAside(directory).size(), asideBefore + 1);
    const auto restoration = restorationOf(*fresh).value();
    ASSERT_TRUE(restoration.has_value());
    EXPECT_EQ(contentOf(restoration->movedTo), before);
    EXPECT_NE(restoration->damage, "");
    EXPECT_EQ(restoration->backup, "");
    EXPECT_FALSE(restoration->told);
    EXPECT_NE(describe(*restoration).find(restoration->movedTo), std::string::npos);
    EXPECT_NE(describe(*restoration).find("a new database was begun"), std::string::npos);
    EXPECT_EQ(fresh->lastOrdinal(), 0U);
    appendUpTo(*fresh, 2, 20, 5);
    expectHistory(*fresh, 2, 20);
}

class Damage : public testing::Test {
protected:
    void SetUp() override { appendUpTo(*openStore(m_directory), 1, 300, 50); }
    TemporaryDirectory m_directory;
};

TEST_F(Damage, OfTheHeaderIsFound) {
    overwrite(m_directory / "slipway.db", 0, std::string(100, 'G'));
    expectMovedAside(m_directory);
}

TEST_F(Damage, OfAPageInTheMiddleIsFound) {
    const auto size = static_cast<std::streamoff>(fs::file_size(m_directory / "slipway.db"));
    overwrite(m_directory / "slipway.db", size / 8192 * 4096, std::string(4096 * 3, '\xAA'));
    expectMovedAside(m_directory);
}

TEST_F(Damage, ByTruncationIsFound) {
    fs::resize_file(m_directory / "slipway.db", fs::file_size(m_directory / "slipway.db") / 2);
    expectMovedAside(m_directory);
}

TEST_F(Damage, ByAMissingJournalEntryIsFound) {
    changeDatabase(m_directory, "DELETE FROM journal WHERE ordinal = 17");
    expectMovedAside(m_directory);
}

TEST_F(Damage, ByAMissingFirstJournalEntryIsFound) {
    changeDatabase(m_directory, "DELETE FROM journal WHERE ordinal = 1");
    expectMovedAside(m_directory);
}

TEST_F(Damage, TwiceInTheSameSecondKeepsBothFiles) {
    for (int i = 0; i < 2; ++i) {
        overwrite(m_directory / "slipway.db", 0, std::string(100, static_cast<char>('G' + i)));
        expectMovedAside(m_directory);
    }
    EXPECT_EQ(movedAside(m_directory).size(), 2U);
}

TEST_F(Damage, MovesTheWriteAheadLogAlong) {
    overwrite(m_directory / "slipway.db", 0, std::string(100, 'G'));
    const std::string log = "not a log, but all that there is";
    std::ofstream(m_directory / "slipway.db-wal") << log;
    openStore(m_directory).reset();
    ASSERT_EQ(movedAside(m_directory).size(), 1U);
    EXPECT_EQ(contentOf(movedAside(m_directory).front() + "-wal"), log);
    EXPECT_FALSE(fs::exists(m_directory / "slipway.db-wal"));
}

/// Only then may the next one trust the file unread.
TEST_F(Damage, IsLookedForUnlessTheFileIsAsItWasClosed) {
    EXPECT_TRUE(wasClosedInOrder(m_directory.path()));
    {
        const auto open = openStore(m_directory);
        EXPECT_FALSE(wasClosedInOrder(m_directory.path())) << "whoever crashes now leaves no mark";
    }
    EXPECT_TRUE(wasClosedInOrder(m_directory.path()));
    overwrite(m_directory / "slipway.db", 4096, "x");
    EXPECT_FALSE(wasClosedInOrder(m_directory.path())) << "the same size, another time";
    openStore(m_directory).reset();
    EXPECT_TRUE(wasClosedInOrder(m_directory.path()));
    std::ofstream(m_directory / "slipway.db-wal") << "a log that nobody closed";
    EXPECT_FALSE(wasClosedInOrder(m_directory.path()));
}

TEST_F(Damage, SeenWhileOpenLeavesNoMark) {
    changeDatabase(m_directory, "UPDATE journal SET items = items + 1 WHERE ordinal = 12");
    {
        const auto store = openStore(m_directory);
        ASSERT_FALSE(store->replay(0, [](Entry&&) { return true; }));
    }
    EXPECT_FALSE(wasClosedInOrder(m_directory.path()));
}

TEST_F(Damage, IsOnlyToldWhenOpenedForReading) {
    overwrite(m_directory / "slipway.db", 0, std::string(100, 'G'));
    const auto store = Store::open(m_directory.path(), {.readOnly = true, .program = "store-test"});
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::storageCorrupt);
    EXPECT_TRUE(movedAside(m_directory).empty());
    EXPECT_TRUE(fs::exists(m_directory / "slipway.db"));
}

TEST_F(Damage, OfResultsOrBodiesIsToldByReplayWithTheEntry) {
    const std::pair<const char*, const char*> harms[] = {
        {"UPDATE journal SET body = '{}' WHERE ordinal = 9 AND kind NOT IN ('timer-fired', 'storage-recovered')", "9"},
        {"UPDATE journal SET items = items + 1 WHERE ordinal = 12", "12"},
        {"INSERT INTO decisions VALUES(100000, 1000, '', 'annotated', 0)", ""},
    };
    for (const auto& [sql, entry] : harms) {
        const TemporaryDirectory directory;
        {
            appendUpTo(*openStore(directory), 1, 20, 20);
        }
        changeDatabase(directory, sql);
        const auto store = openStore(directory);
        const auto replayed = store->replay(0, [](Entry&&) { return true; });
        if (*entry == '\0') {
            EXPECT_NE(store->verifyAudit()->firstBroken, std::nullopt);
            continue;
        }
        ASSERT_FALSE(replayed) << sql;
        EXPECT_EQ(replayed.error().code, ErrorCode::storageCorrupt);
        EXPECT_EQ(replayed.error().where, std::string("journal entry ") + entry);
    }
}

TEST_F(Damage, IsNotAForeignOrNewerDatabase) {
    for (const char* sql : {"PRAGMA application_id = 7", "PRAGMA user_version = 1000"}) {
        const TemporaryDirectory directory;
        {
            const auto store = openStore(directory);
        }
        changeDatabase(directory, sql);
        const auto store = Store::open(directory.path(), {.program = "store-test"});
        ASSERT_FALSE(store) << sql;
        EXPECT_EQ(store.error().code, ErrorCode::unsupported);
        EXPECT_TRUE(movedAside(directory).empty());
    }
}

TEST_F(Damage, ByReplacingTheFileUnderTheStoreStopsWriting) {
    const auto store = openStore(m_directory);
    fs::copy_file(m_directory / "slipway.db", m_directory / "copy");
    fs::rename(m_directory / "copy", m_directory / "slipway.db");
    const auto written = store->append(nextBatch(*store, 1, 1));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::storage);
    EXPECT_EQ(store->lastOrdinal(), 300U);
    fs::remove(m_directory / "slipway.db");
    EXPECT_EQ(store->putSetting("a", "b").error().code, ErrorCode::storage);
}

}  // namespace
}  // namespace slipway::store::test
