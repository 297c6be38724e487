// The audit chain notices every byte that was changed, and every record that was removed, added or moved.
#include "core/store/audit_chain.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include "tests/store/sample_events.h"
#include "tests/store/store_helpers.h"

namespace slipway::store::test {
namespace {

/// A closed store with some decisions, open again behind the store's back.
class Audit : public testing::Test {
protected:
    void SetUp() override {
        {
            appendUpTo(*openStore(m_directory), kSeed, 40, 7);
        }
        m_records = decisionsBefore(kSeed, 41);
        ASSERT_GT(m_records, 10U);
        m_database = openConnection(m_directory / "slipway.db", false);
        const AuditReport report = verify();
        ASSERT_EQ(report.firstBroken, std::nullopt) << report.what;
        ASSERT_EQ(report.records, m_records);
    }
    AuditReport verify() { return AuditChain(*m_database).verify(); }

    /// What verify says after `sql`, which is undone afterwards.
    AuditReport after(const std::string& sql) {
        m_database->exec("BEGIN");
        m_database->exec(sql);
        const AuditReport report = verify();
        m_database->exec("ROLLBACK");
        return report;
    }

    std::string textOf(const std::string& column, std::uint64_t number) {
        return m_database->execAndGet("SELECT " + column + " FROM audit WHERE number = " + std::to_string(number)).getString();
    }

    /// Changes one bit of one byte of a column of a record.
    AuditReport afterFlip(const std::string& column, std::uint64_t number, std::size_t byte, int bit) {
        std::string text = textOf(column, number);
        text[byte] = static_cast<char>(text[byte] ^ (1 << bit));
        m_database->exec("BEGIN");
        SQLite::Statement update(*m_database, "UPDATE audit SET " + column + " = ? WHERE number = ?");
        Use(update).with(text, number).run();
        const AuditReport report = verify();
        m_database->exec("ROLLBACK");
        return report;
    }

    static constexpr std::uint64_t kSeed = 6;
    TemporaryDirectory m_directory;
    std::uint64_t m_records = 0;
    std::unique_ptr<SQLite::Database> m_database;
};

TEST_F(Audit, FindsEveryFlippedByteOfARecord) {
    for (const char* column : {"decision", "previous", "hash"}) {
        const std::size_t size = textOf(column, 5).size();
        ASSERT_GT(size, 0U);
        for (std::size_t byte = 0; byte < size; ++byte) {
            ASSERT_EQ(afterFlip(column, 5, byte, static_cast<int>(byte % 8)).firstBroken, 5U) << column << " " << byte;
        }
    }
}

TEST_F(Audit, FindsAFlippedByteInAnyRecord) {
    Random random(1);
    for (std::uint64_t number = 1; number <= m_records; ++number) {
        const std::size_t size = textOf("decision", number).size();
        EXPECT_EQ(afterFlip("decision", number, random.below(size), 0).firstBroken, number);
    }
}

TEST_F(Audit, FindsARemovedRecordEvenTheLast) {
    for (std::uint64_t number = 1; number <= m_records; ++number) {
        const std::string which = " WHERE number = " + std::to_string(number);
        EXPECT_EQ(after("DELETE FROM audit" + which).firstBroken, number);
        EXPECT_EQ(after("DELETE FROM decisions" + which).firstBroken, number);
        EXPECT_EQ(after("DELETE FROM audit" + which + "; DELETE FROM decisions" + which).firstBroken, number);
    }
    EXPECT_TRUE(after("DELETE FROM audit; DELETE FROM decisions").firstBroken);
}

TEST_F(Audit, FindsRecordsThatChangedPlaces) {
    const char* swap = "UPDATE audit SET number = -number WHERE number IN (4, 5); UPDATE audit SET number = 9 + number WHERE number < 0";
    EXPECT_EQ(after(swap).firstBroken, 4U);
}

TEST_F(Audit, FindsARecordThatWasRemovedWithTheRestMovedUp) {
    const AuditReport report = after("DELETE FROM audit WHERE number = 3; UPDATE audit SET number = number - 1 WHERE number > 3;");
    EXPECT_EQ(report.firstBroken, 3U);
}

TEST_F(Audit, FindsAnAddedDecisionAndAChangedTableOfDecisions) {
    EXPECT_TRUE(after("INSERT INTO decisions VALUES(1000, 1, '', 'annotated', 0)").firstBroken);
    EXPECT_EQ(after("UPDATE decisions SET ordinal = ordinal + 1 WHERE number = 2").firstBroken, 2U);
    EXPECT_EQ(after("UPDATE decisions SET rollout = 'other' WHERE number = 2").firstBroken, 2U);
    EXPECT_EQ(after("UPDATE decisions SET at_ms = 1 WHERE number = 2").firstBroken, 2U);
    EXPECT_EQ(after("UPDATE audit_head SET hash = ''").firstBroken, m_records);
    EXPECT_EQ(after("DELETE FROM audit_head").firstBroken, m_records + 1);
}

TEST_F(Audit, GoesOnUnbrokenAfterOpeningAgain) {
    m_database.reset();
    const auto store = openStore(m_directory);
    appendUpTo(*store, kSeed, 60, 1);
    const AuditReport report = store->verifyAudit().value();
    EXPECT_EQ(report.firstBroken, std::nullopt) << report.what;
    EXPECT_EQ(report.records, decisionsBefore(kSeed, 61));
}

}  // namespace
}  // namespace slipway::store::test
