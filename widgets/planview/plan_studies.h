// What the Plan page can have computed about a plan. Screens do not know how: the program hands them the function. Values.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/plan/plan.h"
#include "core/rollout/gate_reading.h"

namespace slipway::widgets {

/// What becomes of a candidate of that true success. Chances in [0, 1], their sum 1; the others are means of a rollout.
struct OutcomeRow {
    double success = 0.0;
    double rolledBack = 0.0;
    double promoted = 0.0;
    double held = 0.0;
    std::optional<double> tasksToRollback;  // none: it is never rolled back
    double tasks = 0.0;
    double extraFailures = 0.0;  // beyond those of the baseline at the same tasks
};

/// What an A/B comparison finds before it starts.
struct PlanPower {
    std::int64_t tasks = 0;      // of each arm
    std::optional<double> rise;  // smallest difference found in 80 % of tests, (0, 1]; none: it looks for none, or finds none
    std::optional<double> fall;
    bool sequential = false;                      // may end sooner, and finds small differences somewhat less often
    std::vector<std::pair<double, double>> rows;  // true success of the candidate, chance that the difference is found
};

struct PlanCharacteristics {
    double baseline = 0.0;  // true success, (0, 1)
    std::int64_t runs = 0;  // simulated for each row; 0: exact
    std::vector<OutcomeRow> rows;
    std::optional<PlanPower> power;  // of a plan that compares arms: then there are no rows
};

/// Called on a thread of its own. Ends soon once stop is requested; progress takes the share done, [0, 1]. Fails with a
/// sentence when it cannot be computed, or was stopped.
using CharacteristicsFunction = std::function<Result<PlanCharacteristics>(const plan::Plan& plan, const std::stop_token& stop,
                                                                          const std::function<void(double)>& progress)>;

/// A rehearsal: the plan run many times by the real engine over a simulated fleet in virtual time.
struct RehearsalQuestion {
    int robots = 100;         // 1..kMostRobots
    int runs = 1000;          // 1..kMostRuns
    double candidate = 0.92;  // true success of the candidate, [0, 1]
    double taskSeconds = 20;  // mean of a task, 1..3600
    std::uint32_t seed = 1;   // the same seed gives the same runs

    static constexpr int kMostRobots = 10'000;
    static constexpr int kMostRuns = 1'000'000;

    friend bool operator==(const RehearsalQuestion&, const RehearsalQuestion&) = default;
};

/// Runs that came to something, of all, with a 95 % interval of the share.
struct OutcomeShare {
    std::int64_t runs = 0;
    double low = 0.0;
    double high = 0.0;
    std::optional<double> expected;  // chance by the success gates alone; none: not known for this candidate
};

/// One figure over the runs that have it.
struct RehearsedFigure {
    std::vector<double> sorted;  // rising, one for each run that has it
    double p5 = 0.0;             // these are 0 when no run has it
    double median = 0.0;
    double p95 = 0.0;
};

struct PlanRehearsal {
    RehearsalQuestion question;
    double baseline = 0.0;  // true success of the baseline in the rehearsal
    std::int64_t runs = 0;  // done; fewer than asked for when it was stopped
    OutcomeShare committed;
    OutcomeShare rolledBack;
    OutcomeShare waits;  // for an operator
    OutcomeShare unfinished;
    std::vector<std::int64_t> rolledBackIn;                          // runs, by stage of the plan
    std::vector<std::pair<rollout::GateKind, std::int64_t>> failed;  // gates that rolled runs back
    RehearsedFigure seconds;                                         // from the start to the end, or to the need for an operator
    RehearsedFigure robotsExposed;
    RehearsedFigure tasksExposed;
    RehearsedFigure failuresCaused;   // failed among the candidate's live tasks
    RehearsedFigure rollbackSeconds;  // from its start to the last robot verified
};

/// Success that a rehearsal supposes of the baseline: what the first stage's gate compares with, or the usual.
inline double usualSuccess(const plan::Plan& plan) {
    const plan::SuccessGate gate =
        plan.stages.empty() ? plan::SuccessGate{} : plan.stages.front().gates.success.value_or(plan::SuccessGate{});
    return gate.baseline.toDouble();
}

/// As CharacteristicsFunction; uses threads of its own too. Stopped: what is done by then.
using RehearsalFunction = std::function<Result<PlanRehearsal>(const plan::Plan& plan, const RehearsalQuestion& question,
                                                              const std::stop_token& stop, const std::function<void(double)>& progress)>;

/// All of them; an empty function: the Plan page does not offer it.
struct PlanStudies {
    CharacteristicsFunction characteristics;
    RehearsalFunction rehearsal;
};

}  // namespace slipway::widgets
