// Gathers the report of one rollout from the store: its records, and its state at the end by folding the journal up to there.
// Reads only; takes as long as a restart would up to that point.
#pragma once

#include "core/report/report.h"
#include "core/store/store.h"

namespace slipway::host {

/// notFound: no such rollout. Other errors are the store's.
Result<report::Report> gatherReport(store::Store& store, const RolloutId& rollout, WallTime now);

}  // namespace slipway::host
