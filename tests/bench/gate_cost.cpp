// Benchmark: what one result costs a sequential gate, in microseconds and against a bare counter increment, for the
// one-sample gate looked at each time and guarded, with restarts, and for the two-sample gates. Prints; judges nothing.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/base/random.h"
#include "core/stats/anytime_test.h"
#include "core/stats/guarded_gate.h"
#include "core/stats/restart_gate.h"
#include "core/stats/two_sample_gate.h"

namespace {

using namespace slipway;
using namespace slipway::stats;

constexpr int kRepeats = 7;
// A threshold that is never reached, so that no gate stops early.
constexpr double kNever = 1e-300;

/// Results of `count` tasks at the rate of a good model, drawn before any clock runs.
std::vector<char> outcomes(std::size_t count) {
    Random random(1);
    std::vector<char> drawn(count);
    for (auto& one : drawn) one = random.chance(0.92) ? 1 : 0;
    return drawn;
}

/// Keeps the compiler from leaving out work whose result nobody reads.
template <class T>
void keep(T& value) {
    asm volatile("" : : "g"(&value) : "memory");
}

/// Median nanoseconds a result over some repeats; `make` gives a fresh fold of one outcome.
template <class Make>
double nanosecondsEach(const std::vector<char>& results, Make make) {
    std::vector<double> times;
    for (int repeat = 0; repeat < kRepeats; ++repeat) {
        auto fold = make();
        const auto start = std::chrono::steady_clock::now();
        for (const char ok : results) fold(ok != 0);
        const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - start;
        times.push_back(took.count() / static_cast<double>(results.size()));
    }
    std::ranges::sort(times);
    return times[kRepeats / 2];
}

/// A fold that counts and looks after each result; the counts start at a long rollout's.
template <class Gate>
auto looking(Gate gate, std::int64_t before, const SequentialParameters& parameters) {
    const std::int64_t successes = before * 92 / 100;
    return [gate, parameters, s = successes, f = before - successes](bool ok) mutable {
        ++(ok ? s : f);
        if constexpr (std::is_same_v<Gate, RestartGate>) {
            gate.look(parameters, {s, f});
        } else {
            gate.look(parameters, s, f);
        }
        keep(gate);
    };
}

struct Printer {
    double bare = 0.0;
    void row(std::string_view what, double nanoseconds) const {
        fmt::print("{:<58} {:>9.4f} us a result  ratio {:>8.1f}\n", what, nanoseconds / 1000.0, nanoseconds / bare);
    }
};

void oneSample(const std::vector<char>& results, const Printer& print) {
    SequentialParameters never;
    never.alphaFail = never.alphaPass = kNever;
    for (const std::int64_t before : {0LL, 10'000LL, 1'000'000LL}) {
        print.row(fmt::format("one-sample gate, every look, after {} tasks", before),
                  nanosecondsEach(results, [&] { return looking(SequentialGate{}, before, never); }));
    }
    const SequentialParameters canary;
    for (const std::int64_t before : {0LL, 10'000LL}) {
        // With the threshold of use: a pass is latched and a good model then only watched for a fail.
        print.row(fmt::format("one-sample gate, guarded, after {} tasks", before),
                  nanosecondsEach(results, [&] { return looking(GuardedGate{}, before, canary); }));
    }
    RestartGate restarts;
    restarts.laterStages = 3;
    for (const std::int64_t at : {100, 300, 600}) restarts.beginStage({at * 92 / 100, at - at * 92 / 100});
    print.row("one-sample gate, every look, four stages with restarts",
              nanosecondsEach(results, [&] { return looking(restarts, 1000, never); }));
    GuardedGate guarded;
    guarded.laterStages = restarts.laterStages;
    guarded.starts = restarts.starts;
    print.row("one-sample gate, guarded, four stages with restarts",
              nanosecondsEach(results, [&] { return looking(guarded, 1000, canary); }));
}

void twoSample(const std::vector<char>& results, const Printer& print) {
    TwoSampleParameters parameters;
    for (const BlockShape shape : {BlockShape{1, 1}, BlockShape{1, 16}}) {
        print.row(fmt::format("two-sample gate, blocks of {}:{}", shape.candidate, shape.control), nanosecondsEach(results, [&] {
                      return [gate = startTwoSample(parameters, shape), parameters, shape, n = 0](bool ok) mutable {
                          const bool isCandidate = n++ % (shape.control + 1) == 0;
                          fold(gate, parameters, isCandidate ? Arm::candidate : Arm::control, ok);
                          keep(gate);
                      };
                  }));
    }
    print.row("anytime A/B test, blocks of 1:1", nanosecondsEach(results, [] {
                  return [test = startAnytime(), n = 0](bool ok) mutable {
                      fold(test, n++ % 2 == 0 ? Arm::candidate : Arm::control, ok);
                      keep(test);
                  };
              }));
}

}  // namespace

/// "--results N": results for each row.
int main(int argc, char** argv) {
    std::size_t count = 100'000;
    if (argc == 3 && std::string_view(argv[1]) == "--results") {
        const std::string_view text = argv[2];
        std::from_chars(text.data(), text.data() + text.size(), count);
    }
    const auto results = outcomes(std::max<std::size_t>(count, 100));
    Printer print;
    print.bare = nanosecondsEach(results, [] {
        return [s = std::int64_t{0}, f = std::int64_t{0}](bool ok) mutable {
            ++(ok ? s : f);
            keep(s);
        };
    });
    fmt::print("cost of a gate, {} results a row, median of {}; the engine's gate state has {} bytes one-sample, {} two-sample\n",
               results.size(), kRepeats, sizeof(SequentialGate), sizeof(TwoSampleGate));
    print.row("bare counter", print.bare);
    oneSample(results, print);
    twoSample(results, print);
    return 0;
}
