// The outcome of a course by simulation of its success gates alone, without robots and without time: for what the exact
// computation cannot do, which is very long plans and gates with restarts. Seeded, so that it can be repeated.
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

#include "core/characteristics/boundaries.h"
#include "core/characteristics/course.h"
#include "core/characteristics/outcome.h"

namespace slipway::characteristics {

struct SimulationSetup {
    std::int64_t runs = 4000;  // >= 1
    std::uint64_t seed = 1;
    /// Weight of the evidence since each later stage began in the evidence against the candidate, together, in [0, 1):
    /// 0.2 in statistics.md, "Restarts"; 0: none, as the engine judges.
    double restartShare = 0.0;
    double control = 0.92;  // true success of the control, in [0, 1], where a stage compares with it; such gates always restart
};

/// Lets a person watch a long computation and end it. Called from the thread that computes.
struct Watch {
    std::stop_token stop;
    std::function<void(double share)> progress;  // done so far, [0, 1]; may be empty
};

/// One estimate for each true success, each from runs of its own. Looks as exactOutcome does. Stopped: fewer than were asked for.
[[nodiscard]] std::vector<Estimate> simulatedOutcomes(const Course& course, const std::vector<Boundaries>& boundaries,
                                                      const std::vector<double>& successes, const SimulationSetup& setup,
                                                      const Watch& watch = {});

}  // namespace slipway::characteristics
