// Benchmark: result rows a second through the store, beside bare SQLite that inserts the same rows into the same
// table with the same durability; printed as a ratio.
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "core/store/event_codec.h"
#include "core/store/store.h"
#include "tests/store/sample_events.h"
#include "tests/store/temporary_directory.h"

namespace slipway::store::test {
namespace {

constexpr std::size_t kRowsABatch = 1000;
constexpr std::size_t kBatches = 100;

using Clock = std::chrono::steady_clock;

void require(bool ok, const char* what) {
    if (ok) return;
    std::fprintf(stderr, "store_append: %s failed\n", what);
    std::exit(1);
}

fleet::ResultItem usualItem(Random& random, std::uint64_t number) {
    fleet::ResultItem item;
    item.task = "task-" + std::to_string(number);
    item.category = random.chance(0.5) ? "mug" : "bottle";
    item.startedAt = WallTime(Milliseconds(1'790'000'000'000 + static_cast<std::int64_t>(number)));
    item.endedAt = item.startedAt + Milliseconds(50);
    item.model = {"grasp", "v24", std::string(64, 'a')};
    item.ok = random.chance(0.92);
    item.latencyMs = 100.0 + 20.0 * random.normal();
    return item;
}

/// One batch to commit: `itemsEach` results from each of several robots.
std::vector<Batch> makeBatches(std::size_t itemsEach) {
    Random random(1);
    std::vector<Batch> batches(kBatches);
    std::uint64_t ordinal = 0;
    for (Batch& batch : batches) {
        for (std::size_t rows = 0; rows < kRowsABatch; rows += itemsEach) {
            rollout::RobotResults results;
            results.robot = RobotId("robot-" + std::to_string(rows / itemsEach));
            results.bootId = "boot-1";
            results.seq = ++ordinal;
            for (std::size_t i = 0; i < itemsEach; ++i) results.items.push_back(usualItem(random, ordinal * kRowsABatch + i));
            batch.entries.push_back({ordinal, engineTime(static_cast<std::int64_t>(ordinal)), {}, std::move(results), {}});
        }
    }
    return batches;
}

double throughStore(const std::vector<Batch>& batches) {
    const TemporaryDirectory directory;
    auto store = Store::open(directory.path(), {.program = "store_append"});
    require(store.has_value(), "opening");
    const auto began = Clock::now();
    for (const Batch& batch : batches) require((*store)->append(batch).has_value(), "append");
    return std::chrono::duration<double>(Clock::now() - began).count();
}

void bindText(sqlite3_stmt* statement, int index, const std::string& text) {
    sqlite3_bind_text(statement, index, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void insertBare(sqlite3_stmt* insert, const Entry& entry) {
    const auto& results = std::get<rollout::RobotResults>(entry.event);
    for (std::size_t i = 0; i < results.items.size(); ++i) {
        const fleet::ResultItem& item = results.items[i];
        sqlite3_bind_int64(insert, 1, static_cast<std::int64_t>(entry.ordinal));
        sqlite3_bind_int64(insert, 2, static_cast<std::int64_t>(i));
        bindText(insert, 3, results.robot.value);
        bindText(insert, 4, item.task);
        bindText(insert, 5, item.category);
        sqlite3_bind_int(insert, 6, item.seen ? 1 : 0);
        sqlite3_bind_int64(insert, 7, item.startedAt.time_since_epoch().count());
        sqlite3_bind_int64(insert, 8, item.endedAt.time_since_epoch().count());
        sqlite3_bind_int(insert, 9, 1);
        sqlite3_bind_text(insert, 10, runKindName(item.run), -1, SQLITE_STATIC);
        sqlite3_bind_int(insert, 11, item.ok ? 1 : 0);
        sqlite3_bind_double(insert, 12, item.latencyMs);
        bindText(insert, 13, item.error);
        sqlite3_bind_int64(insert, 14, item.stuck);
        sqlite3_bind_int(insert, 15, 0);
        require(sqlite3_step(insert) == SQLITE_DONE, "bare insert");
        sqlite3_reset(insert);
    }
}

double throughBareSqlite(const std::vector<Batch>& batches) {
    const TemporaryDirectory directory;
    {
        require(Store::open(directory.path(), {.program = "store_append"}).has_value(), "opening");
    }
    sqlite3* database = nullptr;
    sqlite3_stmt* insert = nullptr;
    require(sqlite3_open((directory / "slipway.db").c_str(), &database) == SQLITE_OK, "bare opening");
    sqlite3_exec(database, "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16000",
                 nullptr, nullptr, nullptr);
    require(sqlite3_prepare_v2(database, "INSERT INTO results VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,NULL,NULL)", -1, &insert, nullptr) ==
                SQLITE_OK,
            "bare prepare");
    const auto began = Clock::now();
    for (const Batch& batch : batches) {
        sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        for (const Entry& entry : batch.entries) insertBare(insert, entry);
        require(sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK, "bare commit");
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - began).count();
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return seconds;
}

/// The fastest of five: the disk's hiccups are not what is measured.
template <class F>
double best(F&& run) {
    double seconds = run();
    for (int i = 1; i < 5; ++i) seconds = std::min(seconds, run());
    return seconds;
}

void measure(std::size_t itemsEach) {
    const std::vector<Batch> batches = makeBatches(itemsEach);
    constexpr double rows = kRowsABatch * kBatches;
    const double store = rows / best([&] { return throughStore(batches); });
    const double bare = rows / best([&] { return throughBareSqlite(batches); });
    std::printf("%4zu results an event, %zu rows a commit: store %9.0f rows/s, bare SQLite %9.0f rows/s, ratio %.2f\n", itemsEach,
                kRowsABatch, store, bare, store / bare);
}

}  // namespace
}  // namespace slipway::store::test

int main() {
    for (const std::size_t itemsEach : {1000U, 20U, 1U}) slipway::store::test::measure(itemsEach);
    return 0;
}
