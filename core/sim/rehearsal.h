// Rehearsal: one plan run many times by the real engine and the real agents over a simulated fleet, in virtual time
// and on all cores. Values in, values out: no I/O, no clock; the same request gives the same runs on any number of threads.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/base/error.h"
#include "core/plan/plan.h"
#include "core/rollout/gate_reading.h"
#include "core/sim/robot_profile.h"
#include "core/sim/world.h"
#include "core/stats/interval.h"

namespace slipway::sim {

struct RehearsalRequest {
    plan::Plan plan;
    std::size_t robots = 100;   // 1..kMostRehearsedRobots
    std::uint64_t runs = 1000;  // 1..kMostRehearsals
    std::uint64_t seed = 1;
    unsigned threads = 0;  // 1..kMostRehearsalThreads; 0: one for each core
    ModelBehaviour candidate;
    ModelBehaviour baseline;
    Milliseconds taskTime{20'000};  // mean of a task, 1 s..1 h
};

inline constexpr std::size_t kMostRehearsedRobots = 10'000;
inline constexpr std::uint64_t kMostRehearsals = 1'000'000;
inline constexpr unsigned kMostRehearsalThreads = 256;

enum class RehearsalOutcome {
    committed,  // or concluded, where the plan ends so
    rolledBack,
    waits,       // for an operator: a maximum wait was over, a stage asks, the rollback came to a halt
    unfinished,  // none of these within the longest time that the plan allows, or no robot was eligible
};

/// One run.
struct RehearsedRun {
    RehearsalOutcome outcome = RehearsalOutcome::unfinished;
    std::size_t stage = 0;                        // index from 0 of the last stage it was in
    std::optional<rollout::GateKind> failedGate;  // what rolled it back
    Milliseconds took{};                          // from the start of the rollout to its end, or to the need for an operator
    std::int64_t robotsExposed = 0;               // robots that were sent a trial
    std::int64_t tasksExposed = 0;                // live tasks that the candidate executed
    std::int64_t failuresCaused = 0;              // of those, failed
    std::optional<Milliseconds> rollbackTook;     // from its start to the last robot verified; none: no complete rollback
    std::uint64_t tasks = 0;                      // of all robots and both models
    std::uint64_t decisions = 0;

    friend bool operator==(const RehearsedRun&, const RehearsedRun&) = default;
};

/// Runs that came to something, of all, with a 95 % Wilson interval of the share.
struct RehearsalShare {
    std::int64_t runs = 0;
    stats::Interval interval;
};

/// Of one figure over the runs that have it. Quantiles of type 7 (Hyndman and Fan 1996); all 0 when no run has it.
struct Spread {
    std::int64_t runs = 0;
    double least = 0.0;
    double median = 0.0;
    double p95 = 0.0;
    double most = 0.0;
    double mean = 0.0;
};

struct RehearsalReport {
    std::int64_t runs = 0;  // done; fewer than asked for when it was stopped
    RehearsalShare committed;
    RehearsalShare rolledBack;
    RehearsalShare waits;
    RehearsalShare unfinished;
    std::vector<RehearsalShare> rolledBackIn;               // by stage of the plan
    std::vector<RehearsalShare> waitsIn;                    // by stage of the plan
    std::map<rollout::GateKind, std::int64_t> failedGates;  // runs rolled back by each
    Spread seconds;                                         // duration of the rollout
    Spread robotsExposed;
    Spread tasksExposed;
    Spread failuresCaused;
    Spread rollbackSeconds;
    std::uint64_t tasks = 0;  // simulated in all runs
};

/// Called after each run with the number of runs done, from the threads of the rehearsal, one call at a time.
using RehearsalProgress = std::function<void(std::uint64_t done)>;

/// All runs in their order. Stopped: those before the first that was not finished, exactly what a request for so few
/// would give. Fails with invalidInput, and the name of the member in `where`, when the request is out of its ranges.
Result<std::vector<RehearsedRun>> rehearse(const RehearsalRequest& request, const std::stop_token& stop = {},
                                           const RehearsalProgress& progress = {});

/// What the runs come to. `stages`: how many the plan has.
RehearsalReport summarize(const std::vector<RehearsedRun>& runs, std::size_t stages);

/// The World of run `number` (from 0) of a request.
Scenario rehearsalScenario(const RehearsalRequest& request, std::uint64_t number);

/// A model with that share of successes, 0..1, and otherwise good in every respect that a gate judges.
ModelBehaviour behaviourWithSuccess(double success);

[[nodiscard]] const char* toString(RehearsalOutcome outcome);  // "committed", "rolled back", ...

}  // namespace slipway::sim
