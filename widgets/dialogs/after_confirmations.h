// What the confirmations around the end of a rollout say: an abort, when the old model is deleted, lifting the bar of a
// candidate, and a robot out of quarantine. Pure functions, as those of rollout_confirmations.
#pragma once

#include "core/view/snapshot.h"
#include "widgets/dialogs/confirmation.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

/// As a rollback, but not the candidate's fault: asks for a reason.
Confirmation abortConfirmation(const view::RolloutView& rollout);
/// The rollout must have a clean-up ahead. First way: after so many hours from now, 0 to 8760; second: never.
Confirmation cleanupConfirmation(const view::RolloutView& rollout, WallTime now, TimeZone zone);
Confirmation liftBarConfirmation(const rollout::Bar& bar, TimeZone zone);
/// The robot must be in quarantine.
Confirmation releaseConfirmation(const view::RobotView& robot, TimeZone zone);

}  // namespace slipway::widgets
