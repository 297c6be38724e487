// The baseline's success in this desk's own database, for gates that are held against it (plan::SuccessBaseline::history).
#pragma once

#include <string>

#include "core/plan/plan.h"
#include "core/store/store.h"

namespace slipway::host {

/// Fewer tasks than this are no history: their error alone is about a point.
inline constexpr std::int64_t kLeastHistoryTasks = 1000;

/// Writes what the database holds of the baseline model's last days into each gate that is held against history, so that the
/// plan which starts says by what it is judged. Why it cannot be done, in one sentence; empty: done, or nothing to do.
std::string adoptHistory(plan::Plan& plan, store::Store& store, WallTime now);

/// The plan with the history that `started` got: the same plan, if that is the only difference.
[[nodiscard]] plan::Plan withHistoryOf(plan::Plan plan, const plan::Plan& started);

}  // namespace slipway::host
