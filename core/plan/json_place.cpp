#include "core/plan/json_place.h"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>

#include "core/plan/json_path.h"
#include "core/plan/plan.h"

namespace slipway::plan {

namespace {

constexpr int kMostDepth = 4 * kMaxPlanDepth;  // deeper text is refused by the reader anyway

/// Walks over the text once; stops at the first character that it does not understand.
class Walk {
public:
    explicit Walk(std::string_view text) : m_text(text) {}

    JsonPlaces run() {
        value("$", 0);
        return std::move(m_places);
    }

private:
    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void skipSpace() {
        while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at])) != 0) ++m_at;
    }
    bool take(char expected) {
        skipSpace();
        if (here() != expected) return false;
        ++m_at;
        return true;
    }

    bool value(const std::string& path, int depth) {
        skipSpace();
        if (m_at >= m_text.size() || depth > kMostDepth) return false;
        const std::size_t begin = m_at;
        m_places[path] = {begin, begin};
        bool understood = false;
        if (here() == '{') {
            understood = object(path, depth);
        } else if (here() == '[') {
            understood = list(path, depth);
        } else if (here() == '"') {
            understood = skipText();
        } else {
            understood = skipWord();
        }
        m_places[path].end = m_at;
        return understood;
    }

    bool object(const std::string& path, int depth) {
        ++m_at;
        if (take('}')) return true;
        for (;;) {
            skipSpace();
            const std::size_t begin = m_at;
            if (here() != '"' || !skipText()) return false;
            const auto name = nlohmann::json::parse(m_text.substr(begin, m_at - begin), nullptr, false);
            if (!name.is_string() || !take(':')) return false;
            if (!value(memberPath(path, name.get<std::string>()), depth + 1)) return false;
            if (take('}')) return true;
            if (!take(',')) return false;
        }
    }

    bool list(const std::string& path, int depth) {
        ++m_at;
        if (take(']')) return true;
        for (std::size_t index = 0;; ++index) {
            if (!value(elementPath(path, index), depth + 1)) return false;
            if (take(']')) return true;
            if (!take(',')) return false;
        }
    }

    bool skipText() {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\') {
                ++m_at;
            } else if (m_text[m_at] == '"') {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    bool skipWord() {
        const std::size_t begin = m_at;
        const auto inWord = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '+' || c == '-' || c == '.'; };
        while (m_at < m_text.size() && inWord(m_text[m_at])) ++m_at;
        return m_at > begin;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    JsonPlaces m_places;
};

}  // namespace

JsonPlaces jsonPlaces(std::string_view text) { return Walk(text).run(); }

JsonPlace nearestPlace(const JsonPlaces& places, std::string path) {
    for (;;) {
        if (const auto found = places.find(path); found != places.end()) return found->second;
        const auto last = path.find_last_of(".[");
        if (last == std::string::npos) return {};
        path.resize(last);
    }
}

std::optional<std::size_t> syntaxErrorAt(std::string_view text) {
    try {
        // Only the syntax is of interest: nothing is kept, so that neither depth nor size can hurt.
        const auto keepNothing = [](int, nlohmann::json::parse_event_t, nlohmann::json&) { return false; };
        [[maybe_unused]] const auto nothing = nlohmann::json::parse(text.begin(), text.end(), keepNothing);
    } catch (const nlohmann::json::parse_error& error) {
        return std::min(error.byte > 0 ? error.byte - 1 : 0, text.size());
    } catch (const nlohmann::json::exception&) {
        return 0;  // a number out of range
    }
    return std::nullopt;
}

}  // namespace slipway::plan
