// SPDX-License-Identifier: Apache-2.0
// Distinct types for identifiers, so that a robot's id cannot be passed where a rollout's is meant.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace slipway {

template <class Tag>
struct Id {
    std::string value;

    Id() = default;
    explicit Id(std::string text) : value(std::move(text)) {}
    [[nodiscard]] bool empty() const { return value.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;
    friend bool operator==(const Id&, const Id&) = default;
};

using RobotId = Id<struct RobotIdTag>;          // [A-Za-z0-9._:-]{1,64}
using RolloutId = Id<struct RolloutIdTag>;      // for instance "2026-11-23-v24-1"
using OperationId = Id<struct OperationIdTag>;  // one per operator action; applied at most once

/// True if `text` matches [A-Za-z0-9._:-]{1,64}, the form of robot ids in protocol.md.
inline bool isValidRobotId(const std::string& text) {
    if (text.empty() || text.size() > 64) return false;
    for (const char c : text) {
        const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        const bool digit = c >= '0' && c <= '9';
        if (!letter && !digit && c != '.' && c != '_' && c != ':' && c != '-') return false;
    }
    return true;
}

}  // namespace slipway

template <class Tag>
struct std::hash<slipway::Id<Tag>> {
    std::size_t operator()(const slipway::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.value); }
};
