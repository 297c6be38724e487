#include "core/investigate/words.h"

#include <fmt/format.h>

namespace slipway::investigate {

std::string words(const Cell& cell) {
    if (cell.tasks == 0) return "none";
    return fmt::format("{} of {} ({:.1f} %)", cell.successes, cell.tasks, 100.0 * cell.share());
}

std::string points(double share) { return fmt::format("{:+.1f}", 100.0 * share); }

std::string pointsOf(const stats::Interval& interval) { return fmt::format("{} to {}", points(interval.low), points(interval.high)); }

std::string percentOf(const stats::Interval& interval) {
    return fmt::format("{:.1f} to {:.1f} %", 100.0 * interval.low, 100.0 * interval.high);
}

std::string pText(double p) { return p < 0.001 ? "< 0.001" : fmt::format("{:.3f}", p); }

std::string listOf(const std::vector<std::string>& names) {
    if (names.empty()) return "none";
    std::string text;
    for (const std::string& name : names) {
        if (!text.empty()) text += ", ";
        text += plain(name);
    }
    return text;
}

std::string plain(const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        const bool ends = byte < 0x20 || byte == 0x7f;
        const bool c1 = byte == 0xc2 && next >= 0x80 && next < 0xa0;  // the controls of Latin 1, in UTF-8
        out += ends || c1 ? '?' : text[i];
        if (c1) ++i;
    }
    return out;
}

}  // namespace slipway::investigate
