// The answer to GET /metrics: Prometheus text of one snapshot. Pure function.
#pragma once

#include <cstddef>
#include <string>

#include "core/view/snapshot.h"

namespace slipway::host {

std::string metricsText(const view::Snapshot& snapshot, std::size_t queued);

}  // namespace slipway::host
