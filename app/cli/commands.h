// The subcommands of slipway-cli. Each opens what it needs, prints, and gives the exit code.
#pragma once

#include <string>

#include "app/cli/exit_code.h"
#include "app/cli/options.h"

namespace slipway::cli {

ExitCode runPlan(const RunOptions& options);
ExitCode rehearsePlan(const RehearseOptions& options);
ExitCode validatePlan(const std::string& file, bool json);
ExitCode newPlan(PlanNewOptions options);
ExitCode showCharacteristics(const CharacteristicsOptions& options);
ExitCode exportRollout(const ExportOptions& options);
ExitCode setCleanup(const OrderOptions& options);
ExitCode liftBar(const OrderOptions& options);
ExitCode releaseRobot(const OrderOptions& options);
ExitCode compareArms(const CompareOptions& options);
ExitCode showStatus(const InspectOptions& options);
ExitCode listRollouts(const InspectOptions& options);
ExitCode showRollout(const InspectOptions& options);
ExitCode verifyAudit(const InspectOptions& options);
ExitCode askWhatIf(const WhatIfOptions& options);
ExitCode investigateRollout(const InvestigateOptions& options);
ExitCode addRobots(const RobotOptions& options);
ExitCode listRobots(const RobotOptions& options);
ExitCode revokeRobots(const RobotOptions& options);

}  // namespace slipway::cli
