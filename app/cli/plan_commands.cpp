// slipway-cli plan validate.
#include <fmt/format.h>

#include "app/cli/commands.h"
#include "app/cli/json_lines.h"
#include "core/plan/plan_json.h"

namespace slipway::cli {

ExitCode validatePlan(const std::string& file, bool json) {
    const auto plan = plan::readPlanFile(file);
    const plan::Mistakes none;
    if (json) {
        fmt::print("{}\n", mistakesText(file, plan ? none : plan.error()));
        return plan ? ExitCode::succeeded : ExitCode::badInput;
    }
    if (!plan) {
        for (const auto& mistake : plan.error()) {
            const bool whole = mistake.where.empty() || mistake.where == file;
            fmt::print(stderr, "{}: {}: {}\n", file, whole ? "$" : mistake.where, mistake.message);
        }
        return ExitCode::badInput;
    }
    fmt::print("{}: valid. {} stage{}, {} {} -> {}, digest {}\n", file, plan->stages.size(), plan->stages.size() == 1 ? "" : "s",
               plan->candidate.ref.name, plan->baseline.ref.version, plan->candidate.ref.version, plan::planDigest(*plan));
    for (const auto& warning : plan::planWarnings(*plan)) fmt::print("note: {}\n", warning);
    return ExitCode::succeeded;
}

}  // namespace slipway::cli
