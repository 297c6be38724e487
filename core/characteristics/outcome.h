// What a rollout comes to for a candidate of a known true success: chances and expected counts. Plain values.
#pragma once

#include <optional>
#include <vector>

namespace slipway::characteristics {

/// Chances in [0, 1]; rolledBack + promoted + held = 1.
struct Outcome {
    std::vector<double> rolledBackIn;  // by stage; their sum is rolledBack
    double rolledBack = 0.0;
    double promoted = 0.0;                  // committed after the last stage
    double held = 0.0;                      // the last quota is full, neither failed nor proven
    std::optional<double> tasksToRollback;  // mean candidate tasks of the rollouts that are rolled back; none: there are none
    double tasks = 0.0;                     // mean candidate tasks of all rollouts

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// Outcome of a simulation with the standard error of each figure. Of a chance it is that of (x + 1) / (runs + 2),
/// so that it is not 0 where nothing happened; of tasksToRollback it is there from two rollbacks on.
struct Estimate {
    Outcome mean;
    Outcome error;

    friend bool operator==(const Estimate&, const Estimate&) = default;
};

}  // namespace slipway::characteristics
