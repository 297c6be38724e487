// How long an investigation keeps the engine's thread from its other work: a rollout of so many results on a real store, read in
// slices as the host does. Prints the longest slice and the whole time. Usage: investigate_stall [RESULTS]
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "core/host/investigation_source.h"
#include "tests/host/host_fakes.h"
#include "tests/store/temporary_directory.h"

namespace slipway::test {
namespace {

constexpr int kRobots = 100;
constexpr int kResults = 10;  // in a batch
using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point begun) { return std::chrono::duration<double, std::milli>(Clock::now() - begun).count(); }

void require(bool ok, const char* what) {
    if (ok) return;
    std::fprintf(stderr, "investigate_stall: %s failed\n", what);
    std::exit(1);
}

rollout::RobotResults batchOf(std::uint64_t number, WallTime wall) {
    rollout::RobotResults batch;
    batch.robot = robotNumber(static_cast<int>(number % kRobots));
    batch.bootId = "boot-1";
    batch.seq = number / kRobots + 1;
    for (int i = 0; i < kResults; ++i) {
        batch.items.push_back(resultOf(fmt::format("task-{}-{}", number, i), i % 2 == 0 ? "v24" : "v23", wall, i % 7 != 0));
        batch.items.back().features = {{"light", 0.001 * static_cast<double>(number % 977)}, {"mass", 2.25}, {"grip", 0.1 * i}};
    }
    return batch;
}

RolloutId fill(store::Store& store, std::uint64_t batches) {
    const auto start = startOf();
    const WallTime begun(Milliseconds(1'790'000'000'000));
    rollout::Decision decision;
    decision.number = 1;
    decision.kind = rollout::DecisionKind::rolloutStarted;
    decision.rollout = start.rollout;
    require(store.append({{{1, EngineTime(begun.time_since_epoch()), begun, start, {decision}}}, {}, {}}).has_value(), "append");
    for (std::uint64_t number = 0; number < batches;) {
        store::Batch batch;
        for (int i = 0; i < 100 && number < batches; ++i, ++number) {
            const WallTime wall = begun + Milliseconds(10 * number);
            batch.entries.push_back({number + 2, EngineTime(wall.time_since_epoch()), wall, batchOf(number, wall), {}});
        }
        require(store.append(batch).has_value(), "append");
    }
    return start.rollout;
}

void measure(std::uint64_t results) {
    const store::test::TemporaryDirectory directory;
    auto store = store::Store::open(directory.path(), {.program = "investigate_stall"});
    require(store.has_value(), "opening");
    const RolloutId rollout = fill(**store, results / kResults);
    host::InvestigationGathering gathering(rollout, std::nullopt);
    std::vector<double> slices;
    const auto begun = Clock::now();
    for (bool done = false; !done;) {
        const auto slice = Clock::now();
        const auto step = gathering.step(**store);
        slices.push_back(millisecondsSince(slice));
        require(!step || step->has_value(), "reading");
        done = step.has_value();
    }
    const double whole = millisecondsSince(begun);
    const auto judging = Clock::now();
    const auto made = gathering.judge();
    const double judged = millisecondsSince(judging);
    std::ranges::sort(slices);
    fmt::print("{} results in {} slices: {:.2f} s; slice p50 {:.2f} ms, p99 {:.2f} ms, longest {:.2f} ms; judged elsewhere in {:.0f} ms\n",
               made.made.whole.candidate.tasks + made.made.whole.baseline.tasks, slices.size(), whole / 1000.0, slices[slices.size() / 2],
               slices[slices.size() * 99 / 100], slices.back(), judged);
}

}  // namespace
}  // namespace slipway::test

int main(int argc, char** argv) {
    slipway::test::measure(argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000);
    return 0;
}
