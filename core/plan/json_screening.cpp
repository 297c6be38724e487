#include "core/plan/json_screening.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "core/plan/json_path.h"

namespace slipway::plan {

namespace {

/// Follows the path while nlohmann's parser walks the text; returning false ends the walk.
class Screening : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Screening(std::string_view text) : m_text(text) {}

    Mistakes mistakes;

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t&) override { return value(); }
    bool string(string_t&) override { return value(); }
    bool binary(binary_t&) override { return value(); }

    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        Level& level = m_levels.back();
        level.path = memberPath(level.parent, name);
        const bool duplicate = std::ranges::find(level.keys, name) != level.keys.end();
        if (duplicate) {
            add("This member is there twice; remove one of them.", level.path);
            return mistakes.size() < kMostReported;
        }
        if (level.keys.size() >= kMaxMembersOfAnObject) {
            add(fmt::format("An object of a plan has at most {} members.", kMaxMembersOfAnObject), level.parent);
            return false;
        }
        level.keys.push_back(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string& lastToken, const nlohmann::json::exception& error) override {
        // 400-499 are nlohmann's out_of_range family: the text is JSON, but a number fits no type.
        if (error.id >= 400 && error.id < 500) {
            add("The number is too large to be read.", here());
        } else {
            add(fmt::format("This is not JSON: unexpected {} in line {}, column {}.", shown(lastToken), lineOf(position),
                            columnOf(position)),
                here());
        }
        return false;
    }

private:
    struct Level {
        bool object = false;
        std::size_t index = 0;
        std::string parent;
        std::string path;  // of the value that comes next
        std::vector<std::string> keys;
    };
    static constexpr std::size_t kMostReported = 100;

    /// `position` counts the bytes that were read, so the last of them is the one that does not fit. Lines and columns from 1.
    [[nodiscard]] std::string_view before(std::size_t position) const {
        return m_text.substr(0, std::min(m_text.size(), position > 0 ? position - 1 : 0));
    }
    [[nodiscard]] std::ptrdiff_t lineOf(std::size_t position) const { return std::ranges::count(before(position), '\n') + 1; }
    [[nodiscard]] std::size_t columnOf(std::size_t position) const {
        const auto head = before(position);
        const auto lineFeed = head.rfind('\n');
        return head.size() - (lineFeed == std::string_view::npos ? 0 : lineFeed + 1) + 1;
    }

    static std::string shown(const std::string& token) {
        if (token.empty() || token == "<EOF>") return "end of the text";
        const auto text = nlohmann::json(token.substr(token.size() - std::min<std::size_t>(token.size(), 20)));
        return text.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
    }

    [[nodiscard]] std::string here() const {
        if (m_levels.empty()) return "$";
        const Level& level = m_levels.back();
        if (!level.object) return fmt::format("{}[{}]", level.parent, level.index);
        return level.path.empty() ? level.parent : level.path;
    }

    void add(std::string sentence, std::string where) {
        mistakes.push_back(Error{ErrorCode::invalidInput, std::move(sentence), std::move(where)});
    }

    bool value() {
        if (!m_levels.empty()) ++m_levels.back().index;
        return true;
    }

    bool open(bool object) {
        std::string path = here();
        if (m_levels.size() >= static_cast<std::size_t>(kMaxPlanDepth)) {
            add(fmt::format("The plan is nested more than {} levels deep.", kMaxPlanDepth), std::move(path));
            return false;
        }
        m_levels.push_back(Level{object, 0, std::move(path), {}, {}});
        return true;
    }

    bool close() {
        m_levels.pop_back();
        return value();
    }

    std::string_view m_text;
    std::vector<Level> m_levels;
};

}  // namespace

Mistakes screenJson(std::string_view json, std::size_t mostBytes) {
    if (json.size() > mostBytes) {
        return {Error{ErrorCode::invalidInput,
                      fmt::format("The plan has {} bytes, but a plan may have at most {}.", json.size(), mostBytes), "$"}};
    }
    Screening screening(json);
    try {
        const bool complete = nlohmann::json::sax_parse(json.begin(), json.end(), &screening);
        if (!complete && screening.mistakes.empty()) {
            screening.mistakes.push_back(Error{ErrorCode::invalidInput, "This is not JSON.", "$"});
        }
    } catch (const std::exception& error) {
        screening.mistakes.push_back(Error{ErrorCode::invalidInput, fmt::format("This is not JSON: {}.", error.what()), "$"});
    }
    return std::move(screening.mistakes);
}

}  // namespace slipway::plan
