// The feature-flag recipe: installed everywhere, then the share of tasks that use the candidate grows in timed steps
// (product.md section 1). A closed loop is a stage with "loop", a canary cohort a stage with robots below 1. A pure function.
#pragma once

#include <vector>

#include "core/plan/plan.h"

namespace slipway::plan {

/// Share 0 (installed) for 10 min, 0.1 for 20 min, 0.5 for 30 min, then 1. Time alone never advances: each step also waits
/// for its quota of tasks.
std::vector<Stage> featureFlagStages(const Gates& gates = {});

/// One stage on all robots whose share a closed loop moves from 0.1 to 1 by the defaults of ShareLoop.
Stage closedLoopStage(const Gates& gates = {});

}  // namespace slipway::plan
