// The operating characteristic of a plan: for candidates from better than the baseline down to useless, how likely its
// success gates roll them back, commit them or hold, and after how many tasks (product.md section 3). Pure, any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/error.h"
#include "core/base/ratio.h"
#include "core/characteristics/course.h"
#include "core/characteristics/outcome.h"
#include "core/characteristics/simulation.h"
#include "core/plan/plan.h"

namespace slipway::characteristics {

/// Share of a candidate's tasks that a rollout begins anew with, as the engine judges (statistics.md, "Restarts").
inline constexpr double kRestartShare = 0.2;

struct Question {
    /// True success of the baseline, in (0, 1), when it is not the rate that the gates compare with; the gates stay as
    /// the plan has them.
    std::optional<double> baseline;
    /// As SimulationSetup::restartShare; more than 0 makes sequential gates be simulated.
    double restartShare = 0.0;
};

/// One candidate.
struct Row {
    Ratio success;  // true share of tasks that it does well
    Ratio behind;   // baseline - success: negative when it is better
    Outcome outcome;
    double extraFailures = 0.0;            // mean failed tasks beyond those of the baseline at the same tasks
    std::optional<double> leastTasks;      // information bound of tasks to a rollback; only below the margin of a sequential gate
    std::optional<Outcome> standardError;  // of a simulated row
};

struct Characteristics {
    Ratio baseline;
    Course course;
    std::vector<Row> rows;  // best candidate first; the second is as good as the baseline
    std::int64_t runs = 0;  // of the simulation, for each row; 0: the rows are exact
    std::uint64_t seed = 0;
};

/// Plans whose sequential gates watch more tasks than this are simulated; threshold gates alone are always exact.
inline constexpr std::int64_t kMostExactTasks = 100'000;
/// Plans to be simulated that have more tasks than this are refused.
inline constexpr std::int64_t kMostSimulatedTasks = 1'000'000;

/// Rows from 2 points better than the baseline to 22 points worse, those above 0, then 0; a success above 1 counts as 1.
/// invalidInput: the plan has no success gate, or a member of the question, named by `where`, is out of range; unsupported: too many tasks;
/// conflict: it was stopped.
[[nodiscard]] Result<Characteristics> characteristicsOf(const plan::Plan& plan, const Question& question = {}, const Watch& watch = {});

/// Least mean number of tasks after which any test that fails a candidate of `baseline` with chance <= alpha can fail
/// one of `success` surely: ln(1 / alpha) / KL(success || baseline), Wald 1945. All in (0, 1), but success may be 0.
[[nodiscard]] double informationBound(double success, double baseline, double alpha);

}  // namespace slipway::characteristics
