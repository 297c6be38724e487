// What the counts of a one-sample gate say between its verdicts: the margin proven so far, the tasks that a pass
// still needs, and evidence in words that an engineer can weigh. Pure, any thread; for screens, never for a verdict.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/stats/sequential_gate.h"

namespace slipway::stats {

/// The smallest margin below `parameters.good`, in [0, good], at which the pass gate would pass with these counts
/// (`parameters.bad` is not used), to 1e-9. None when no margin is proven. Counts >= 0.
std::optional<double> marginProven(const SequentialParameters& parameters, std::int64_t successes, std::int64_t failures);

/// Further tasks until the pass gate passes if they succeed at the present rate; 0 when it passes now. None when there
/// are no tasks yet, the present rate never leads to a pass, or it takes more than 1e9 tasks.
std::optional<std::int64_t> tasksToPass(const SequentialParameters& parameters, std::int64_t successes, std::int64_t failures);

/// Odds of that evidence, exp(logEvidence), in [0, 1e300].
double oddsOf(double logEvidence);

/// "34 to 1", "2.5 to 1", "1 to 8", "more than 1000000 to 1", "less than 1 to 1000000".
std::string describeOdds(double logEvidence);

}  // namespace slipway::stats
