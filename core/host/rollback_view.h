// A rollback as the screens show it: its four steps with target and actual time, and the ledger robot by
// robot. Pure function, engine's thread.
#pragma once

#include "core/rollout/state.h"
#include "core/view/snapshot.h"

namespace slipway::host {

/// `rollout.rollback` must be set.
view::RollbackView rollbackView(const rollout::Rollout& rollout);

}  // namespace slipway::host
