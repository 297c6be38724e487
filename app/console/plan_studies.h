// What the Plan page has computed by core, as values of the screens. Pure functions, any thread.
#pragma once

#include "widgets/planview/plan_studies.h"

namespace slipway::console {

/// As the engine judges: with the restarts of statistics.md.
Result<widgets::PlanCharacteristics> characteristicsOf(const plan::Plan& plan, const std::stop_token& stop,
                                                       const std::function<void(double)>& progress);

/// On all cores but one: rollouts may be going on in this process.
Result<widgets::PlanRehearsal> rehearsalOf(const plan::Plan& plan, const widgets::RehearsalQuestion& question, const std::stop_token& stop,
                                           const std::function<void(double)>& progress);

}  // namespace slipway::console
