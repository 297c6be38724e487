// What the Plan page has computed by core, as values of the screens. Pure function, any thread.
#pragma once

#include "widgets/planview/plan_studies.h"

namespace slipway::console {

/// As the engine judges: with the restarts of statistics.md.
Result<widgets::PlanCharacteristics> characteristicsOf(const plan::Plan& plan, const std::stop_token& stop,
                                                       const std::function<void(double)>& progress);

}  // namespace slipway::console
