// Restart = fold the journal: every durable event goes through the engine again, and what it decides must be
// what it decided then. A difference is refused loudly, because nothing after it could be trusted.
#pragma once

#include "core/base/error.h"
#include "core/replay/checkpoint.h"
#include "core/rollout/state.h"
#include "core/store/store.h"

namespace slipway::host {

struct Recovered {
    rollout::State state;
    replay::Totals totals;
};

/// From the newest checkpoint, or from the first entry where there is none that this program can read: what a start and
/// `status` need. storageCorrupt naming the ordinal when the decisions differ from the durable ones.
Result<Recovered> recoverState(store::Store& store);

/// From the first entry, whatever checkpoint there is; storageCorrupt as above, and when the checkpoint is not the state
/// that the journal gives at its entry: what an audit asks. Takes about 2 s for a million results.
Result<Recovered> foldJournal(store::Store& store);

}  // namespace slipway::host
