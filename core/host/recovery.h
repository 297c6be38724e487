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

/// From the first entry, whatever checkpoints there are; storageCorrupt as above, and when one of them is not the state
/// that the journal gives at its entry: what an audit asks. Takes about 2 s for a million results.
Result<Recovered> foldJournal(store::Store& store);

/// Where to begin a fold that is about one rollout: the newest checkpoint from before it was started, or the first entry (an
/// empty state at entry 0). notFound when there is no such rollout.
Result<replay::Checkpoint> stateBefore(store::Store& store, const RolloutId& rollout);

}  // namespace slipway::host
