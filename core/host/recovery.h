// Restart = fold the journal: every durable event goes through the engine again, and what it decides must be
// what it decided then. A difference is refused loudly, because nothing after it could be trusted.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "core/base/error.h"
#include "core/rollout/decision.h"
#include "core/rollout/state.h"
#include "core/store/store.h"

namespace slipway::host {

struct Recovered {
    rollout::State state;
    std::map<RolloutId, std::vector<rollout::Decision>> decisions;  // all, by rollout, oldest first
    std::uint64_t batches = 0;                                      // result batches in the journal
    std::uint64_t results = 0;                                      // result items in them that were counted
    std::uint64_t refused = 0;                                      // items of batches that were duplicates or came from quarantined robots
};

/// storageCorrupt naming the ordinal when the decisions differ from the durable ones.
Result<Recovered> foldJournal(store::Store& store);

}  // namespace slipway::host
