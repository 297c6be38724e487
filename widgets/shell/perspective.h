// The perspectives in the order of their keys, and the names under which settings keep them. The one list of both.
#pragma once

#include <QString>
#include <array>
#include <cstddef>

namespace slipway::widgets {

enum class Perspective { operate, plan, review };

inline constexpr std::array kAllPerspectives = {Perspective::operate, Perspective::plan, Perspective::review};

/// By the perspective's number.
inline constexpr std::array kPerspectiveNames = {"operate", "plan", "review"};

[[nodiscard]] inline QString perspectiveName(Perspective perspective) {
    return QLatin1String(kPerspectiveNames.at(static_cast<std::size_t>(perspective)));
}

}  // namespace slipway::widgets
