// The canary recipe: four nested cohorts, each with a quota of candidate tasks and a soak, all of them promoted
// by passing gates alone (product.md section 1). A pure function, any thread.
#pragma once

#include <vector>

#include "core/plan/plan.h"

namespace slipway::plan {

/// 5 % until 100 tasks, 20 % until 500, 50 % until 2 500, 100 % until 5 000; soak 5, 10, 10 and 30 min.
std::vector<Stage> canaryStages(const Gates& gates = {});

}  // namespace slipway::plan
