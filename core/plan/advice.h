// Which strategy? From what an engineer knows about the change, one recipe with its reasons and costs, and why not the others; and the plan
// that follows from it (product.md section 1, "Which one?"). A pure function, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/plan/plan.h"

namespace slipway::plan {

enum class ChangeSize { small, major };
enum class ChangeRisk { low, medium, high };  // what a bad candidate could do before it is noticed

struct Change {
    ChangeSize size = ChangeSize::small;
    ChangeRisk risk = ChangeRisk::medium;
    bool often = false;           // weekly or more
    bool latencyHeadroom = true;  // robots can run two models at once and stay within their latency
    bool spareDisk = true;        // every robot has room for both models
};

struct Alternative {
    std::string_view strategy;
    std::string whyNot;  // one sentence
};

struct Advice {
    std::string_view strategy;         // a recipe's name: "canary"
    std::vector<std::string> reasons;  // whole sentences, the weightiest first; never empty
    std::vector<std::string> costs;    // what it takes; never empty
    std::vector<Alternative> others;   // every other recipe
};

[[nodiscard]] Advice adviseStrategy(const Change& change);

struct Recipe;

/// A new plan: fleet, models, times and gates of `like` under the stages of the recipe, named after candidate and recipe.
[[nodiscard]] Plan planLike(const Plan& like, const Recipe& recipe);
/// A new plan with the usual gates under the stages of the recipe; name, fleet and models are to be filled in.
[[nodiscard]] Plan blankPlan(const Recipe& recipe);

}  // namespace slipway::plan
