// Reads and writes plan files. Every mistake is reported with its JSON path and a sentence; nothing is
// evaluated, and a file that is too large, too deep or has a duplicate key is refused before anything else.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/plan/plan.h"

namespace slipway::plan {

/// All mistakes of a plan, in document order; never empty. where = JSON path such as "$.stages[1].robots".
using Mistakes = std::vector<Error>;

/// Reads a plan: syntax, types, ranges, unknown members, and that the plan makes sense as a whole; each of these
/// looks only at what passed the one before. A file whose strategy is a recipe may leave out "stages": the recipe
/// then writes the default ones. "gates" beside "stages" holds for every stage; a stage's own "gates" change it.
std::expected<Plan, Mistakes> readPlan(std::string_view json);

/// Reads a file of at most kMaxPlanBytes and then as readPlan; a file that cannot be read is a mistake with its path.
std::expected<Plan, Mistakes> readPlanFile(const std::string& path);

/// Canonical JSON, two spaces, every member written, a line break at the end; readPlan(writePlan(p)) == p.
std::string writePlan(const Plan& plan);

/// SHA-256 of writePlan: what approvals, evidence and the journal are bound to.
std::string planDigest(const Plan& plan);

/// What a plan whose members are each right gets wrong as a whole; empty when it may be run.
Mistakes checkWhole(const Plan& plan);

/// Things that are allowed but that an operator should know, such as a baseline from few tasks.
std::vector<std::string> planWarnings(const Plan& plan);

}  // namespace slipway::plan
