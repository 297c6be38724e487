// Reads the members of one JSON object into values and notes every mistake with its path. Private to core/plan,
// core/checklist and core/investigate; lives on the stack of the function that reads the object.
#pragma once

#include <cstdint>
#include <limits>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/ratio.h"
#include "core/base/time.h"
#include "core/plan/plan_json.h"

namespace slipway::plan {

enum class Need { required, optional };

/// What a number may be; an open end is not itself allowed.
struct Range {
    double low = 0.0;
    double high = 1.0;
    bool lowOpen = false;
    bool highOpen = false;
};

inline constexpr std::int64_t kMaxExactInteger = std::int64_t{1} << 53;  // beyond it JSON readers disagree

class ObjectReader {
public:
    /// Notes a mistake when `node` is not an object; all reads then do nothing.
    ObjectReader(const nlohmann::ordered_json& node, std::string path, Mistakes& mistakes);

    // Each is true when the member was there and right; otherwise `out` keeps its value, and a member that is
    // wrong, or is required and not there, is noted.
    bool text(std::string_view name, std::string& out, std::size_t least, std::size_t most, Need need = Need::optional);
    bool integer(std::string_view name, std::int64_t& out, std::int64_t low, std::int64_t high, Need need = Need::optional);
    bool number(std::string_view name, double& out, Range range, Need need = Need::optional);
    bool ratio(std::string_view name, Ratio& out, Range range, Need need = Need::optional);
    bool seconds(std::string_view name, Milliseconds& out, Seconds low, Seconds high, Need need = Need::optional);
    bool flag(std::string_view name, bool& out, Need need = Need::optional);

    template <class Choice>
    bool choice(std::string_view name, Choice& out, std::span<const std::pair<std::string_view, Choice>> choices,
                Need need = Need::optional) {
        std::vector<std::string> names;
        for (const auto& entry : choices) names.emplace_back(entry.first);
        const std::size_t index = chosen(name, names, need);
        if (index >= choices.size()) return false;
        out = choices[index].second;
        return true;
    }

    /// The member itself, or null; from now on its name is known.
    const nlohmann::ordered_json* member(std::string_view name, Need need = Need::optional);

    /// Notes each member that nobody asked for.
    void refuseOthers();

    void mistake(std::string_view name, std::string sentence, ErrorCode code = ErrorCode::invalidInput);
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::string pathOf(std::string_view name) const;
    [[nodiscard]] Mistakes& mistakes() { return m_mistakes; }

private:
    std::size_t chosen(std::string_view name, const std::vector<std::string>& names, Need need);

    const nlohmann::ordered_json* m_object;  // null when the node is not an object
    std::string m_path;
    Mistakes& m_mistakes;
    std::vector<std::string> m_known;
};

/// "a number", "an object", ...: what a node is, for sentences.
std::string kindOf(const nlohmann::ordered_json& node);

/// Sorts mistakes into the order of the document; a path that is not there counts as its nearest parent.
void sortByPlace(Mistakes& mistakes, const nlohmann::ordered_json& document);

}  // namespace slipway::plan
