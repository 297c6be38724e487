// The shadow recipe: every robot runs both models and executes the baseline; the plan ends with a conclusion, not with a
// commit (product.md section 1). A pure function, any thread.
#pragma once

#include <vector>

#include "core/plan/plan.h"

namespace slipway::plan {

/// One stage: the candidate beside the baseline on all robots until 5 000 shadow tasks, at most 1 day; a robot whose own p95
/// passes the latency gate's limit is taken out.
std::vector<Stage> shadowStages(const Gates& gates = {});

}  // namespace slipway::plan
