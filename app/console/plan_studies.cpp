#include "app/console/plan_studies.h"

#include "core/characteristics/characteristics.h"

namespace slipway::console {

namespace {

constexpr double kRestartShare = 0.2;  // statistics.md, "Restarts"

}  // namespace

Result<widgets::PlanCharacteristics> characteristicsOf(const plan::Plan& plan, const std::stop_token& stop,
                                                       const std::function<void(double)>& progress) {
    const auto found = characteristics::characteristicsOf(plan, {std::nullopt, kRestartShare}, {stop, progress});
    if (!found) return std::unexpected(found.error());
    widgets::PlanCharacteristics made{found->baseline.toDouble(), found->runs, {}};
    for (const characteristics::Row& row : found->rows) {
        made.rows.push_back({row.success.toDouble(), row.outcome.rolledBack, row.outcome.promoted, row.outcome.held,
                             row.outcome.tasksToRollback, row.outcome.tasks, row.extraFailures});
    }
    return made;
}

}  // namespace slipway::console
