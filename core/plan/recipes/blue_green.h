// The blue-green recipe with slots: every robot holds both models, green is validated in shadow, and one switch moves the
// whole fleet (product.md section 1). A pure function, any thread.
#pragma once

#include <vector>

#include "core/plan/plan.h"

namespace slipway::plan {

/// "prepare": installed and verified on every robot. "validate": 5 000 shadow tasks against blue, at most 1 day, then it
/// asks. "green": one switch, watched for 4 h. Rolling back is the reverse switch: blue stays loaded.
std::vector<Stage> blueGreenStages(const Gates& gates = {});

/// Pools: half of the robots, green, execute the candidate in 5 000 dummy tasks or a day while blue serves; an operator swaps;
/// green serves for 4 h and 5 000 tasks while blue stands by idle.
std::vector<Stage> blueGreenPoolStages(const Gates& gates);

}  // namespace slipway::plan
