// What a rollout came to, and whether it needs somebody. Pure functions of its view.
#pragma once

#include <string>

#include "app/cli/json_lines.h"
#include "core/view/snapshot.h"

namespace slipway::cli {

/// Outcome, counts and exit code of a rollout as it stands; an active one gets exit code 1.
Ending endingOf(const view::RolloutView& rollout);

struct Need {
    std::string what;         // what an operator could type; empty: nobody is needed
    Milliseconds patience{};  // how long it must last before a run without a terminal gives up
};

Need needOf(const view::RolloutView& rollout);

}  // namespace slipway::cli
