// How long the figure of an automatic item counts. A figure says what was true when it was measured; past its age
// it is no evidence any more and the item opens again. Pure functions, any thread.
//
// - monitoring.rollback-time: 30 days. Fleet, network and models change between months, not between hours.
// - infrastructure.fall-back, .storage, .network: 15 minutes. Robots report them while they are connected, so an
//   older figure means that a robot fell silent.
// - deployment.*: 15 minutes. They are read from the open plan every second; an older one means that the engine stands.
#pragma once

#include <string_view>

#include "core/base/time.h"
#include "core/checklist/checklist.h"

namespace slipway::checklist {

inline constexpr Milliseconds kDrillCounts = std::chrono::hours(24 * 30);
inline constexpr Milliseconds kReportCounts = std::chrono::minutes(15);

/// The oldest that a figure of this item may be; > 0.
Milliseconds longestAge(std::string_view itemId);

/// Never negative: a figure from the future (a clock was set back) counts as new.
Milliseconds ageOf(const AutomaticFinding& finding, WallTime now);

/// True once the figure is older than longestAge; exactly that old still counts.
bool isStale(const AutomaticFinding& finding, WallTime now);

}  // namespace slipway::checklist
