// The one-sample sequential gate, with or without restarts, for those who look after every result, thousands of
// rollouts at a time: it skips the looks that provably cannot cross a boundary and gives the verdict of looking each time.
#pragma once

#include <cstdint>
#include <vector>

#include "core/stats/restart_gate.h"

namespace slipway::stats {

/// Why a look can be skipped. The evidence is a product of one factor a result. For a fail, with the prior cut off
/// at bad <= good, the factor of a success is at most bad/good <= 1 and that of a failure at most 1/(1 - good). For a
/// pass, with the prior above good >= bad, the factor of a failure is at most 1 and that of a success at most 1/bad. So
/// from the log evidence x of an earlier look, f more failures leave a fail at or below x - f ln(1 - good), and s
/// more successes leave a pass at or below x - s ln(bad), whatever else came. A mixture over restarts keeps the bound: it
/// holds for each part, and a part that has not begun does not move. Only when the bound reaches the threshold (less a
/// slack for rounding) is the evidence computed. Holds for any looking schedule.
struct GuardedGate {
    bool failed = false;
    bool passed = false;
    int laterStages = 0;               // as in RestartGate
    std::vector<FoldedCounts> starts;  // at most laterStages

    /// A later stage begins after these counts; one beyond the plan is ignored.
    void beginStage(FoldedCounts at);

    /// Counts since the start of the rollout, each never less than at the look before. The parameters must be the same at
    /// each look. Once failed it looks no more.
    void look(const SequentialParameters& parameters, std::int64_t successes, std::int64_t failures);

    /// The next look computes the fail from so many failures on, and the pass from so many successes on.
    std::int64_t nextFailures = 0;
    std::int64_t nextSuccesses = 0;
};

}  // namespace slipway::stats
