// The checklist items that check themselves: figures about fleet and plan in, findings out. Pure functions on
// plain values, any thread; who calls them gathers the facts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/time.h"
#include "core/checklist/checklist.h"
#include "core/plan/plan.h"

namespace slipway::checklist {

/// One connected robot of the fleet, as it reported itself.
struct RobotFact {
    std::string id;
    std::int64_t freeBytes = 0;   // on its disk
    bool holdsCandidate = false;  // already on its disk: needs no space and no transfer
    bool holdsVerifiedBaseline = false;
    std::optional<WallTime> heardAt;  // when it last said so; none: just now
};

/// The newest drill that came to its end.
struct DrillFact {
    WallTime at{};                        // its end
    std::int64_t robots = 0;              // that were asked
    std::int64_t silent = 0;              // of them, did not answer in time
    std::optional<Milliseconds> slowest;  // of those that loaded the baseline; none: nobody did
    std::optional<Milliseconds> median;
};

struct CheckInputs {
    std::vector<RobotFact> robots;
    std::optional<double> bytesPerSecond;           // measured bandwidth to the whole fleet; none: not measured yet
    std::optional<Milliseconds> lastRollback;       // of the last real rollback, click to last robot; none: there was none
    std::optional<WallTime> lastRollbackAt;         // when that was; none: just now
    std::optional<DrillFact> drill;                 // none: there was none; the newer of it and the rollback counts
    std::optional<Milliseconds> estimatedRollback;  // from the present round trips and load times; none: no data
    WallTime now{};
};

/// One finding for each automatic item that has data, in the order of standardItems(); an item without data has
/// none and stays with the person. The limits are those of product.md: deployment in less than 1 h, rollback in
/// less than 5 min, and the plan's own rollback-ready gate. A finding is as old as the oldest figure in it; a rollback
/// that was measured too long ago to count (freshness.h) gives way to the estimate, if there is one.
std::vector<AutomaticFinding> automaticFindings(const plan::Plan& plan, const CheckInputs& inputs);

/// The tick that a passed finding makes; who is "automatic", evidence is the figure.
Tick tickOf(const AutomaticFinding& finding);

}  // namespace slipway::checklist
