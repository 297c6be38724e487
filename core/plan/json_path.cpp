#include "core/plan/json_path.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <numeric>

namespace slipway::plan {

namespace {

constexpr std::size_t kMostShown = 40;

bool isWordCharacter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$'; }

std::string lowered(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

/// Levenshtein's distance, on bytes.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

}  // namespace

std::string memberPath(std::string_view parent, std::string_view name) {
    const bool plain = !name.empty() && name.size() <= kMostShown && std::ranges::all_of(name, isWordCharacter);
    return plain ? fmt::format("{}.{}", parent, name) : fmt::format("{}[{}]", parent, inQuotes(name));
}

std::string elementPath(std::string_view parent, std::size_t index) { return fmt::format("{}[{}]", parent, index); }

std::string closestName(std::string_view name, const std::vector<std::string>& known) {
    if (name.size() > kMostShown) return {};
    const std::string wanted = lowered(name);
    std::string best;
    std::size_t least = 3;  // two slips of the finger are a slip, three are another word
    for (const std::string& candidate : known) {
        const std::string other = lowered(candidate);
        // "soak" for "soakSeconds": the unit was forgotten.
        const bool stem = wanted.size() >= 4 && other.starts_with(wanted);
        const std::size_t apart = stem ? 1 : distance(wanted, other);
        if (apart < least && apart * 2 <= std::max<std::size_t>(wanted.size(), 1)) {
            least = apart;
            best = candidate;
        }
    }
    return best;
}

std::string inQuotes(std::string_view text) {
    std::string out = "\"";
    for (const char c : text.substr(0, kMostShown)) {
        const auto byte = static_cast<unsigned char>(c);
        out += byte < 0x20 || byte > 0x7e || c == '"' ? '?' : c;
    }
    out += text.size() > kMostShown ? "...\"" : "\"";
    return out;
}

}  // namespace slipway::plan
