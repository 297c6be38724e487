// The table of recipes: a strategy is a name, the stages it expands to, and what follows the last of them. A new
// strategy is one new file here and one line in the table. Constants and pure functions, any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan/plan.h"

namespace slipway::plan {

/// Stages that an operator writes freely; no recipe.
inline constexpr std::string_view kCustom = "custom";

struct Recipe {
    std::string_view name;  // as in a plan file: "canary"
    std::vector<Stage> (*stages)(const Gates& gates) = nullptr;
    Ending ending = Ending::commit;
    bool cleansUp = false;  // the old model is deleted some days after the commit
};

[[nodiscard]] std::span<const Recipe> recipes();
/// By name; null: there is none.
[[nodiscard]] const Recipe* recipeOf(std::string_view name);
/// "\"canary\", \"shadow\", ...", for messages.
[[nodiscard]] std::string recipeNames();

/// A share of robots or tasks in whole percent.
[[nodiscard]] constexpr Ratio ofPercent(std::int64_t percent) { return Ratio::fromBillionths(percent * (Ratio::kOne / 100)); }

}  // namespace slipway::plan
