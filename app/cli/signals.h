// SIGINT and SIGTERM ask a run to stop cleanly; the main loop looks at least ten times a second.
#pragma once

namespace slipway::cli {

void watchStopSignals();
[[nodiscard]] bool stopRequested();

}  // namespace slipway::cli
