// Everything about a run that can be wrong before anything exists: plan, checklist, address, switches that do
// not go together. Reads files, creates nothing.
#pragma once

#include <cstdint>
#include <string>

#include "app/cli/options.h"
#include "core/base/error.h"
#include "core/checklist/checklist.h"
#include "core/plan/plan.h"

namespace slipway::cli {

struct Preparation {
    plan::Plan plan;
    std::string planDigest;
    checklist::Record checklist;
    std::string address;
    std::uint16_t port = 0;
    std::string who;
};

/// The error's text is the one line that goes to standard error.
Result<Preparation> prepare(const RunOptions& options);

/// Of whoever runs the program; "operator" when the system does not say.
[[nodiscard]] std::string userName();

[[nodiscard]] bool isLoopback(const std::string& address);

}  // namespace slipway::cli
