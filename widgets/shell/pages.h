// The pages of the console in the order of their tabs, and the names by which the command line calls them. The one list of both.
#pragma once

#include <QString>
#include <array>
#include <cstddef>
#include <optional>

namespace slipway::widgets {

enum class Page { live, robots, checklist, plan, history, investigate };

/// By the page's number.
inline constexpr std::array kPageNames = {"live", "robots", "checklist", "plan", "history", "investigate"};

[[nodiscard]] inline QString pageName(Page page) { return QLatin1String(kPageNames.at(static_cast<std::size_t>(page))); }

[[nodiscard]] inline std::optional<Page> pageNamed(const QString& name) {
    for (std::size_t i = 0; i < kPageNames.size(); ++i) {
        if (name == QLatin1String(kPageNames[i])) return static_cast<Page>(i);
    }
    return std::nullopt;
}

}  // namespace slipway::widgets
