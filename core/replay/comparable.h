// May a recorded rollout be replayed under another plan? What-if changes gates, not history: whatever chose the robots
// or was said to them must be the same in both plans. Pure functions.
#pragma once

#include "core/base/error.h"
#include "core/plan/plan.h"

namespace slipway::replay {

/// invalidInput naming the first JSON path of `other` at which history would have been another: sites, models, salt,
/// lease, the number of stages, and of each stage robots, exposure and share. Gates, quotas, soaks, waits, the task
/// time-out, onPass and resumeAfterRestart may differ, because only the engine looks at them; names and the bar too.
Result<void> checkComparable(const plan::Plan& recorded, const plan::Plan& other);

}  // namespace slipway::replay
