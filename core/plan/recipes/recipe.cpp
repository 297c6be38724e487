#include "core/plan/recipes/recipe.h"

#include <algorithm>
#include <array>

#include "core/plan/json_path.h"
#include "core/plan/recipes/ab_test.h"
#include "core/plan/recipes/blue_green.h"
#include "core/plan/recipes/canary.h"
#include "core/plan/recipes/feature_flag.h"
#include "core/plan/recipes/shadow.h"

namespace slipway::plan {

namespace {

constexpr std::array<Recipe, 6> kRecipes{{
    {"canary", canaryStages, Ending::commit},
    {"blue_green", blueGreenStages, Ending::commit, true},
    {"blue_green_pools", blueGreenPoolStages, Ending::commit, true},
    {"shadow", shadowStages, Ending::conclude},
    {"feature_flag", featureFlagStages, Ending::commit},
    {"ab_test", abTestStages, Ending::conclude},
}};

}  // namespace

std::span<const Recipe> recipes() { return kRecipes; }

const Recipe* recipeOf(std::string_view name) {
    const auto found = std::ranges::find(kRecipes, name, &Recipe::name);
    return found == kRecipes.end() ? nullptr : &*found;
}

std::string recipeNames() {
    std::string names;
    for (const Recipe& recipe : kRecipes) names += (names.empty() ? "" : ", ") + inQuotes(recipe.name);
    return names;
}

}  // namespace slipway::plan
