// Where two plans differ, member by member as a form shows them: with defaults in place, so that what one leaves out and the
// other writes is no difference. Pure function, any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/plan/draft.h"

namespace slipway::plan {

struct Difference {
    std::optional<std::size_t> stage;   // index from 0; none: a member of the plan itself
    std::vector<std::string> path;      // names from the outermost in: "gates", "success", "margin"; empty: a whole stage
    std::optional<std::string> first;   // none: it is off, or not there
    std::optional<std::string> second;  // a group that is on has an empty value, a whole stage its name

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// Members of the plan first, then stage by stage as they are numbered. Of a group that only one of them has on, the group
/// alone; of a stage that only one of them has, the stage alone.
[[nodiscard]] std::vector<Difference> differencesOf(const Draft& first, const Draft& second);

}  // namespace slipway::plan
