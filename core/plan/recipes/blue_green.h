// The blue-green recipe with slots: every robot holds both models, green is validated in shadow, and one switch moves the
// whole fleet (product.md section 1). A pure function, any thread.
#pragma once

#include <vector>

#include "core/plan/plan.h"

namespace slipway::plan {

/// "prepare": installed and verified on every robot. "validate": 5 000 shadow tasks against blue, at most 1 day, then it
/// asks. "green": one switch, watched for 4 h. Rolling back is the reverse switch: blue stays loaded.
std::vector<Stage> blueGreenStages(const Gates& gates = {});

}  // namespace slipway::plan
