// What the Plan page can have computed about a plan. Screens do not know how: the program hands them the function. Values.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/base/error.h"
#include "core/plan/plan.h"

namespace slipway::widgets {

/// What becomes of a candidate of that true success. Chances in [0, 1], their sum 1; the others are means of a rollout.
struct OutcomeRow {
    double success = 0.0;
    double rolledBack = 0.0;
    double promoted = 0.0;
    double held = 0.0;
    std::optional<double> tasksToRollback;  // none: it is never rolled back
    double tasks = 0.0;
    double extraFailures = 0.0;  // beyond those of the baseline at the same tasks
};

struct PlanCharacteristics {
    double baseline = 0.0;  // true success, (0, 1)
    std::int64_t runs = 0;  // simulated for each row; 0: exact
    std::vector<OutcomeRow> rows;
};

/// Called on a thread of its own. Ends soon once stop is requested; progress takes the share done, [0, 1]. Fails with a
/// sentence when it cannot be computed, or was stopped.
using CharacteristicsFunction = std::function<Result<PlanCharacteristics>(const plan::Plan& plan, const std::stop_token& stop,
                                                                          const std::function<void(double)>& progress)>;

}  // namespace slipway::widgets
