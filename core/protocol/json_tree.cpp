// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/json_tree.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/protocol/messages.h"

namespace slipway::protocol {

namespace {

constexpr std::size_t kMostMembers = 256;
constexpr std::size_t kMostElements = 4096;
constexpr std::size_t kMostBlemishes = 128;

/// Builds the tree from nlohmann's events; a false answer stops the reading.
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json> {
public:
    TreeBuilder(ParsedJson& out, const std::string& rootPath) : m_out(out), m_rootPath(rootPath) {}

    bool null() override { return place({}); }
    bool boolean(bool value) override {
        return place({.kind = Tree::Kind::boolean, .boolean = value, .text = {}, .children = {}, .keys = {}});
    }
    bool number_integer(number_integer_t value) override { return placeNumber(static_cast<double>(value), std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return placeNumber(static_cast<double>(value), std::to_string(value)); }
    bool number_float(number_float_t value, const string_t& token) override { return placeNumber(value, token); }
    bool binary(binary_t& /*value*/) override { return false; }
    bool string(string_t& value) override {
        if (value.find('\0') != string_t::npos) blemish(placePath(), "A text must not hold the character U+0000.");
        return place({.kind = Tree::Kind::string, .text = std::move(value), .children = {}, .keys = {}});
    }
    bool start_object(std::size_t /*elements*/) override { return open(Tree::Kind::object); }
    bool start_array(std::size_t /*elements*/) override { return open(Tree::Kind::array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& value) override {
        Tree& object = *m_open.back();
        if (object.keys.size() == kMostMembers) return refuse("An object has more than 256 members.");
        const bool twice = std::ranges::find(object.keys, value) != object.keys.end();
        object.keys.push_back(std::move(value));
        if (twice) blemish(placePath(), "The key appears twice.");
        return true;
    }
    bool parse_error(std::size_t position, const std::string& /*token*/, const nlohmann::detail::exception& /*error*/) override {
        m_position = position;
        return false;
    }

    [[nodiscard]] const std::string& refusal() const { return m_refusal; }
    [[nodiscard]] std::size_t position() const { return m_position; }

private:
    bool placeNumber(double value, std::string token) {
        return place({.kind = Tree::Kind::number, .number = value, .text = std::move(token), .children = {}, .keys = {}});
    }
    bool place(Tree value) {
        if (m_open.empty()) {
            m_out.root = std::move(value);
            return true;
        }
        if (m_open.back()->children.size() == kMostElements) return refuse("An array has more than 4096 elements.");
        m_open.back()->children.push_back(std::move(value));
        return true;
    }
    bool open(Tree::Kind kind) {
        if (m_open.size() == static_cast<std::size_t>(kMaxDepth)) return refuse("The message is nested more than 16 levels deep.");
        if (!place({.kind = kind, .text = {}, .children = {}, .keys = {}})) return false;
        // Only the newest child of each level is open, so growing a level never moves one of these.
        m_open.push_back(m_open.empty() ? &m_out.root : &m_open.back()->children.back());
        return true;
    }
    bool close() {
        m_open.pop_back();
        return true;
    }
    bool refuse(std::string why) {
        m_refusal = std::move(why);
        return false;
    }
    void blemish(std::string path, std::string message) {
        if (m_out.blemishes.size() < kMostBlemishes) m_out.blemishes.push_back({std::move(path), std::move(message)});
    }
    /// Path of the value that is placed next.
    [[nodiscard]] std::string placePath() const {
        std::string path = m_rootPath;
        for (std::size_t level = 0; level < m_open.size(); ++level) {
            const Tree& tree = *m_open[level];
            const bool last = level + 1 == m_open.size();
            if (tree.kind == Tree::Kind::object) {
                path += "." + tree.keys.back();
            } else {
                path += "[" + std::to_string(tree.children.size() - (last ? 0 : 1)) + "]";
            }
        }
        return path;
    }

    ParsedJson& m_out;
    const std::string& m_rootPath;
    std::vector<Tree*> m_open;
    std::string m_refusal;
    std::size_t m_position = 0;
};

bool isTokenCharacter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '-' || c == '.';
}

bool isNonFinite(const std::string& token) {
    if (token == "NaN" || token == "Infinity" || token == "-Infinity") return true;
    const bool numeric =
        token.find_first_not_of("0123456789+-.eE") == std::string::npos && token.find_first_of("0123456789") != std::string::npos;
    return numeric && !std::isfinite(std::strtod(token.c_str(), nullptr));
}

/// The text with every non-finite number replaced by []; the same text when there is none.
std::string withoutNonFinite(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool inString = false;
    for (std::size_t i = 0; i < text.size();) {
        if (inString || !isTokenCharacter(text[i])) {
            if (inString && text[i] == '\\' && i + 1 < text.size())
                out += text[i++];
            else if (text[i] == '"')
                inString = !inString;
            out += text[i++];
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && isTokenCharacter(text[end])) ++end;
        const std::string token(text.substr(i, end - i));
        out += isNonFinite(token) ? "[]" : token;
        i = end;
    }
    return out;
}

std::expected<ParsedJson, JsonError> parseOnce(std::string_view text, const std::string& rootPath) {
    ParsedJson parsed;
    TreeBuilder builder(parsed, rootPath);
    if (nlohmann::json::sax_parse(text, &builder)) return parsed;
    if (!builder.refusal().empty())
        return std::unexpected(JsonError{JsonFault::shape, {ErrorCode::invalidInput, builder.refusal(), rootPath}});
    return std::unexpected(
        JsonError{JsonFault::syntax,
                  {ErrorCode::invalidInput, "The text is not JSON from byte " + std::to_string(builder.position()) + " on.", rootPath}});
}

}  // namespace

const Tree* Tree::find(std::string_view key) const {
    const auto at = std::ranges::find(keys, key);
    if (at == keys.end()) return nullptr;
    const auto index = static_cast<std::size_t>(at - keys.begin());
    return index < children.size() ? &children[index] : nullptr;
}

std::expected<ParsedJson, JsonError> parseStrictly(std::string_view text, const std::string& rootPath) {
    if (text.size() > kMaxMessageBytes) {
        return std::unexpected(JsonError{JsonFault::shape, {ErrorCode::invalidInput, "The message is longer than 64 KiB.", rootPath}});
    }
    auto parsed = parseOnce(text, rootPath);
    if (parsed || parsed.error().fault == JsonFault::shape) return parsed;
    const std::string repaired = withoutNonFinite(text);
    if (repaired == text) return parsed;
    auto again = parseOnce(repaired, rootPath);
    return again ? std::move(again) : std::move(parsed);
}

std::string toJson(const Tree& tree) {
    switch (tree.kind) {
        case Tree::Kind::null:
            return "null";
        case Tree::Kind::boolean:
            return tree.boolean ? "true" : "false";
        case Tree::Kind::number:
            return tree.text;
        case Tree::Kind::string:
            return nlohmann::json(tree.text).dump();
        case Tree::Kind::array:
        case Tree::Kind::object:
            break;
    }
    const bool object = tree.kind == Tree::Kind::object;
    std::string out(1, object ? '{' : '[');
    for (std::size_t i = 0; i < tree.children.size(); ++i) {
        if (i > 0) out += ',';
        if (object) out += nlohmann::json(tree.keys[i]).dump() + ":";
        out += toJson(tree.children[i]);
    }
    return out + (object ? '}' : ']');
}

}  // namespace slipway::protocol
