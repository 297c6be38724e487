// What an A/B comparison can find before it starts: for candidates of a known true success, the chance that the difference
// shows, and the smallest difference that shows well enough. Pure, any thread.
#pragma once

#include <optional>
#include <vector>

#include "core/base/error.h"
#include "core/plan/plan.h"

namespace slipway::characteristics {

struct ComparisonPower {
    struct Row {
        double success = 0.0;  // true share of tasks that the candidate does well
        double found = 0.0;    // chance that the comparison says it differs in the direction of its hypothesis
    };
    double control = 0.0;        // true success of the control
    std::int64_t tasks = 0;      // of each arm
    std::optional<double> rise;  // smallest difference found with 80 %, in (0, 1]
    std::optional<double> fall;
    std::vector<Row> rows;  // best candidate first
};

/// Of the plan's first stage, by the normal approximation of core/stats/power.h, as if tasks were independent. The control's
/// true success must lie between 0 and 1. unsupported: the plan compares nothing.
[[nodiscard]] Result<ComparisonPower> comparisonPower(const plan::Plan& plan, double control);

}  // namespace slipway::characteristics
