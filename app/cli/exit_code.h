// What the shell is told (README, "Headless"). One meaning each, the same for every subcommand.
#pragma once

namespace slipway::cli {

enum class ExitCode {
    succeeded = 0,      // the rollout succeeded, or the question was answered
    other = 1,          // anything else: the disk, the network, stopped by a signal
    badInput = 2,       // a bad plan, checklist or command line; nothing was created
    rolledBack = 3,     // the rollout was rolled back
    needsOperator = 4,  // somebody must decide or do something
};

[[nodiscard]] constexpr int toInt(ExitCode code) { return static_cast<int>(code); }

}  // namespace slipway::cli
