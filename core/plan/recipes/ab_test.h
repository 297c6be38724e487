// A/B test: half of the robots, chosen by a hash of their id, execute the candidate and the others are the control; it ends in
// a recommendation, not in a switch.
#pragma once

#include <vector>

#include "core/plan/plan.h"

namespace slipway::plan {

/// One stage: 50 % of the robots until both arms have 10 000 tasks, at most 7 days; fixed horizon. Its comparison takes the place
/// of the success gate in `gates`, the others stay.
std::vector<Stage> abTestStages(const Gates& gates);

}  // namespace slipway::plan
