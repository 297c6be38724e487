// What a message of a robot means to the engine: LinkEvent in, rollout::Event out. Display fields are taken
// elsewhere (see live_data.h); what no decision needs gives no event and so is never journaled.
#pragma once

#include <optional>

#include "core/link/robot_link.h"
#include "core/rollout/event.h"
#include "core/rollout/state.h"

namespace slipway::host {

/// None: display only.
std::optional<rollout::Event> toEvent(const link::LinkEvent& received, const rollout::State& state);

}  // namespace slipway::host
