// Snapshots with everything in them, for tests and screenshots of screens: a canary in stage 2 of 4 over two sites,
// the same fleet while it is rolled back, a fleet without a rollout, no fleet at all. Always the same values.
#pragma once

#include <memory>

#include "core/view/snapshot.h"

namespace slipway::support {

/// 100 robots, stage 2 of 4 ("20 %"), gates not yet decided, results of ten minutes.
std::shared_ptr<const view::Snapshot> sampleCanary();
/// The same after a failed success gate: steps 1 and 2 done, verifying, two robots unreachable.
std::shared_ptr<const view::Snapshot> sampleRollback();
/// As sampleCanary, paused by the operator with one robot held.
std::shared_ptr<const view::Snapshot> samplePaused();
/// 100 robots on the baseline, no rollout since the start.
std::shared_ptr<const view::Snapshot> sampleIdle();
/// Nothing has connected yet.
std::shared_ptr<const view::Snapshot> sampleEmpty();
/// As sampleIdle with that many robots; every eighth has no place.
std::shared_ptr<const view::Snapshot> sampleFleet(int robots);

}  // namespace slipway::support
