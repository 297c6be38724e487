#include "tests/store/store_helpers.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "tests/store/sample_events.h"

namespace slipway::store::test {

std::unique_ptr<Store> openStore(const TemporaryDirectory& directory) {
    auto store = Store::open(directory.path(), {.program = "store-test"});
    if (!store) {
        ADD_FAILURE() << describe(store.error());
        std::abort();
    }
    return std::move(*store);
}

std::uint64_t decisionsBefore(std::uint64_t seed, std::uint64_t ordinal) {
    std::uint64_t count = 0;
    for (std::uint64_t i = 1; i < ordinal; ++i) count += decisionsOf(seed, i);
    return count;
}

Batch nextBatch(const Store& store, std::uint64_t seed, std::uint64_t size) {
    Batch batch;
    std::uint64_t decision = decisionsBefore(seed, store.lastOrdinal() + 1) + 1;
    for (std::uint64_t i = 1; i <= size; ++i) {
        batch.entries.push_back(sampleEntry(seed, store.lastOrdinal() + i, decision));
        decision += batch.entries.back().decisions.size();
    }
    return batch;
}

void appendUpTo(Store& store, std::uint64_t seed, std::uint64_t last, std::uint64_t batch) {
    while (store.lastOrdinal() < last) {
        const auto ok = store.append(nextBatch(store, seed, std::min(batch, last - store.lastOrdinal())));
        ASSERT_TRUE(ok) << describe(ok.error());
    }
}

void expectHistory(Store& store, std::uint64_t seed, std::uint64_t last) {
    std::uint64_t ordinal = 0;
    std::uint64_t decision = 1;
    const auto ok = store.replay(0, [&](Entry&& entry) {
        const Entry expected = sampleEntry(seed, ++ordinal, decision);
        decision += expected.decisions.size();
        const std::string different = difference(expected, entry);
        EXPECT_EQ(different, "");
        return different.empty();
    });
    ASSERT_TRUE(ok) << describe(ok.error());
    EXPECT_EQ(ordinal, last);
}

std::int64_t askDatabase(const TemporaryDirectory& directory, const std::string& sql) {
    SQLite::Database database(directory / "slipway.db", SQLite::OPEN_READWRITE);
    return database.execAndGet(sql).getInt64();
}

void changeDatabase(const TemporaryDirectory& directory, const std::string& sql) {
    SQLite::Database database(directory / "slipway.db", SQLite::OPEN_READWRITE);
    database.exec(sql);
}

}  // namespace slipway::store::test
