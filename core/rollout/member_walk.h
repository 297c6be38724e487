// Visits every member of a rollout beside its robot. Both maps are sorted by robot, so they are walked side by side
// instead of looking each robot up. Private to core/rollout.
#pragma once

#include "core/rollout/state.h"

namespace slipway::rollout {

/// Calls visit(id, robot, member) in the order of ids; members whose robot is unknown are left out.
template <class Robots, class Members, class Visit>
void walkMembers(Robots& robots, Members& members, Visit visit) {
    constexpr std::size_t kFew = 8;
    const bool few = members.size() * kFew < robots.size();  // then looking up is cheaper than walking past the others
    auto robot = robots.begin();
    for (auto& [id, member] : members) {
        if (few) robot = robots.find(id);
        while (robot != robots.end()) {
            const auto order = robot->first <=> id;
            if (order == 0) visit(id, robot->second, member);
            if (order >= 0) break;
            ++robot;
        }
    }
}

}  // namespace slipway::rollout
