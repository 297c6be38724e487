// How long a restart folds: a journal of result batches as an idle fleet or a rollout writes them, in doubling
// lengths, folded as at a start. Prints entries and results a second. Usage: journal_fold [ENTRIES]
#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "core/host/recovery.h"
#include "tests/host/host_fakes.h"
#include "tests/store/temporary_directory.h"

namespace slipway::test {
namespace {

constexpr int kRobots = 50;
constexpr int kResults = 10;  // in a batch

void require(bool ok, const char* what) {
    if (ok) return;
    std::fprintf(stderr, "journal_fold: %s failed\n", what);
    std::exit(1);
}

rollout::RobotResults batchOf(std::uint64_t number, WallTime wall) {
    rollout::RobotResults batch;
    batch.robot = robotNumber(static_cast<int>(number % kRobots));
    batch.bootId = "boot-1";
    batch.seq = number / kRobots + 1;
    for (int i = 0; i < kResults; ++i) {
        batch.items.push_back(resultOf(fmt::format("task-{}-{}", number, i), "v23", wall, i % 10 != 0));
        batch.items.back().features = {{"light", 0.5}, {"mass", 2.25}};
    }
    return batch;
}

void fill(store::Store& store, std::uint64_t entries) {
    const WallTime begun(Milliseconds(1'790'000'000'000));
    for (std::uint64_t number = 0; number < entries;) {
        store::Batch batch;
        for (int i = 0; i < 100 && number < entries; ++i, ++number) {
            const WallTime wall = begun + Milliseconds(10 * number);
            batch.entries.push_back({number + 1, EngineTime(wall.time_since_epoch()), wall, batchOf(number, wall), {}});
        }
        require(store.append(batch).has_value(), "append");
    }
}

void measure(std::uint64_t entries) {
    const store::test::TemporaryDirectory directory;
    auto store = store::Store::open(directory.path(), {.program = "journal_fold"});
    require(store.has_value(), "opening");
    fill(**store, entries);
    for (const char* state : {"whole", "thinned"}) {
        const auto begun = std::chrono::steady_clock::now();
        const auto recovered = host::foldJournal(**store);
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
        require(recovered.has_value(), "folding");
        fmt::print("{:>8} entries, {:>8} results, {:<7}: {:6.2f} s, {:>7.0f} entries/s, {:>8.0f} results/s\n", entries,
                   recovered->totals.results, state, seconds, static_cast<double>(entries) / seconds,
                   static_cast<double>(recovered->totals.results) / seconds);
        for (bool more = true; more;) {
            const auto trimmed = (*store)->trimResults((*store)->lastWall() + Seconds(1));
            require(trimmed.has_value(), "thinning");
            more = trimmed->more;
        }
    }
}

}  // namespace
}  // namespace slipway::test

int main(int argc, char** argv) {
    const std::uint64_t most = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 40'000;
    for (std::uint64_t entries = most / 4; entries > 0 && entries <= most; entries *= 2) slipway::test::measure(entries);
    return 0;
}
