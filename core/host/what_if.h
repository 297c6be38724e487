// What-if over the store: brings the journal to core/replay entry by entry. Reads only; the store's own thread.
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/plan/plan.h"
#include "core/replay/what_if.h"
#include "core/store/store.h"

namespace slipway::host {

/// notFound when the rollout was never started, invalidInput when the plans differ in more than their gates, storageCorrupt
/// when the journal does not give the decisions that it holds; and what the store says.
Result<replay::Report> askWhatIf(store::Store& store, const RolloutId& rollout, const plan::Plan& other);

}  // namespace slipway::host
