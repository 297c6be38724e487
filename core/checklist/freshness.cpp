#include "core/checklist/freshness.h"

#include <algorithm>

namespace slipway::checklist {

Milliseconds longestAge(std::string_view itemId) { return itemId == "monitoring.rollback-time" ? kDrillCounts : kReportCounts; }

Milliseconds ageOf(const AutomaticFinding& finding, WallTime now) { return std::max(now - finding.at, Milliseconds(0)); }

bool isStale(const AutomaticFinding& finding, WallTime now) { return ageOf(finding, now) > longestAge(finding.itemId); }

}  // namespace slipway::checklist
