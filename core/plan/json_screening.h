// The first look at a plan file: size, syntax, depth, duplicate keys and members per object, in one streaming
// pass that builds nothing. Only a text that passes it is read into a tree. A pure function, any thread.
#pragma once

#include <string_view>

#include "core/plan/plan_json.h"

namespace slipway::plan {

inline constexpr std::size_t kMaxMembersOfAnObject = 64;

/// Empty when the text may be read into a tree; `mostBytes` is another limit for files that are not plans.
Mistakes screenJson(std::string_view json, std::size_t mostBytes = kMaxPlanBytes);

}  // namespace slipway::plan
