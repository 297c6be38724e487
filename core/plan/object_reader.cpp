#include "core/plan/object_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>
#include <unordered_map>

#include "core/base/plain_line.h"
#include "core/plan/json_path.h"

namespace slipway::plan {

using Json = nlohmann::ordered_json;

namespace {

std::string rangeSentence(const Range& range) {
    const char* above = range.lowOpen ? "more than" : "at least";
    const char* below = range.highOpen ? "less than" : "at most";
    return fmt::format("{} {} and {} {}", above, range.low, below, range.high);
}

bool inside(double value, const Range& range) {
    if (!std::isfinite(value)) return false;
    const bool lowOk = range.lowOpen ? value > range.low : value >= range.low;
    const bool highOk = range.highOpen ? value < range.high : value <= range.high;
    return lowOk && highOk;
}

/// The value in steps of 1/scale, if it is a whole number of them.
std::optional<std::int64_t> exactly(double value, double scale) {
    const double scaled = value * scale;
    const double nearest = std::round(scaled);
    if (std::abs(scaled - nearest) > 1e-6 * std::max(1.0, std::abs(value))) return std::nullopt;
    return static_cast<std::int64_t>(nearest);
}

}  // namespace

std::string kindOf(const Json& node) {
    switch (node.type()) {
        case Json::value_t::null:
            return "null";
        case Json::value_t::object:
            return "an object";
        case Json::value_t::array:
            return "a list";
        case Json::value_t::string:
            return "a text";
        case Json::value_t::boolean:
            return node.get<bool>() ? "true" : "false";
        case Json::value_t::number_integer:
        case Json::value_t::number_unsigned:
        case Json::value_t::number_float:
            return "a number";
        case Json::value_t::binary:
        case Json::value_t::discarded:
            break;
    }
    return "nothing";
}

ObjectReader::ObjectReader(const Json& node, std::string path, Mistakes& mistakes)
    : m_object(node.is_object() ? &node : nullptr), m_path(std::move(path)), m_mistakes(mistakes) {
    if (m_object == nullptr) {
        m_mistakes.push_back(Error{ErrorCode::invalidInput, fmt::format("Must be an object, but is {}.", kindOf(node)), m_path});
    }
}

std::string ObjectReader::pathOf(std::string_view name) const { return memberPath(m_path, name); }

void ObjectReader::mistake(std::string_view name, std::string sentence, ErrorCode code) {
    m_mistakes.push_back(Error{code, std::move(sentence), pathOf(name)});
}

const Json* ObjectReader::member(std::string_view name, Need need) {
    if (m_object == nullptr) return nullptr;
    m_known.emplace_back(name);
    const auto found = m_object->find(std::string(name));
    if (found != m_object->end()) return &*found;
    if (need == Need::required) mistake(name, "This member is missing.");
    return nullptr;
}

bool ObjectReader::text(std::string_view name, std::string& out, std::size_t least, std::size_t most, Need need) {
    const Json* node = member(name, need);
    if (node == nullptr) return false;
    if (!node->is_string()) {
        mistake(name, fmt::format("Must be a text, but is {}.", kindOf(*node)));
        return false;
    }
    const auto& value = node->get_ref<const std::string&>();
    if (value.size() < least || value.size() > most) {
        mistake(name,
                value.empty() ? "Must not be empty." : fmt::format("Must have {} to {} bytes, but has {}.", least, most, value.size()));
        return false;
    }
    if (!isPlainLine(value)) {
        mistake(name, "Must not contain line breaks or other control characters.");
        return false;
    }
    out = value;
    return true;
}

bool ObjectReader::integer(std::string_view name, std::int64_t& out, std::int64_t low, std::int64_t high, Need need) {
    const Json* node = member(name, need);
    if (node == nullptr) return false;
    if (!node->is_number_integer()) {
        mistake(name, fmt::format("Must be a whole number, but is {}.", node->is_number() ? node->dump() : kindOf(*node)));
        return false;
    }
    // An unsigned value above 2^63 would wrap into a negative one, so it is looked at as what it is.
    const bool huge = node->is_number_unsigned() && node->get<std::uint64_t>() > static_cast<std::uint64_t>(kMaxExactInteger);
    const std::int64_t value = huge ? high : node->get<std::int64_t>();
    if (huge || value < low || value > high) {
        mistake(name, fmt::format("Must be at least {} and at most {}, but is {}.", low, high, node->dump()));
        return false;
    }
    out = value;
    return true;
}

bool ObjectReader::number(std::string_view name, double& out, Range range, Need need) {
    const Json* node = member(name, need);
    if (node == nullptr) return false;
    if (!node->is_number()) {
        mistake(name, fmt::format("Must be a number, but is {}.", kindOf(*node)));
        return false;
    }
    const auto value = node->get<double>();
    if (!inside(value, range)) {
        mistake(name, fmt::format("Must be {}, but is {}.", rangeSentence(range), node->dump()));
        return false;
    }
    out = value;
    return true;
}

bool ObjectReader::ratio(std::string_view name, Ratio& out, Range range, Need need) {
    double value = 0.0;
    if (!number(name, value, range, need)) return false;
    const auto billionths = exactly(value, static_cast<double>(Ratio::kOne));
    if (!billionths || !inside(Ratio::fromBillionths(*billionths).toDouble(), range)) {
        mistake(name, "Must have at most nine decimal places.");
        return false;
    }
    out = Ratio::fromBillionths(*billionths);
    return true;
}

bool ObjectReader::seconds(std::string_view name, Milliseconds& out, Seconds low, Seconds high, Need need) {
    double value = 0.0;
    const Range range{static_cast<double>(low.count()), static_cast<double>(high.count())};
    if (!number(name, value, range, need)) return false;
    const auto milliseconds = exactly(value, 1000.0);
    if (!milliseconds) {
        mistake(name, "Must have at most three decimal places, which are milliseconds.");
        return false;
    }
    out = Milliseconds(*milliseconds);
    return true;
}

bool ObjectReader::flag(std::string_view name, bool& out, Need need) {
    const Json* node = member(name, need);
    if (node == nullptr) return false;
    if (!node->is_boolean()) {
        mistake(name, fmt::format("Must be true or false, but is {}.", kindOf(*node)));
        return false;
    }
    out = node->get<bool>();
    return true;
}

std::size_t ObjectReader::chosen(std::string_view name, const std::vector<std::string>& names, Need need) {
    const Json* node = member(name, need);
    if (node == nullptr) return names.size();
    if (!node->is_string()) {
        mistake(name, fmt::format("Must be a text, but is {}.", kindOf(*node)));
        return names.size();
    }
    const auto& value = node->get_ref<const std::string&>();
    const auto found = std::ranges::find(names, value);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    std::string list;
    for (const std::string& known : names) list += (list.empty() ? "" : ", ") + inQuotes(known);
    mistake(name, fmt::format("Must be one of {}, but is {}.", list, inQuotes(value)));
    return names.size();
}

void ObjectReader::refuseOthers() {
    if (m_object == nullptr) return;
    for (const auto& entry : m_object->items()) {
        if (std::ranges::find(m_known, entry.key()) != m_known.end()) continue;
        const std::string meant = closestName(entry.key(), m_known);
        mistake(entry.key(), meant.empty() ? "There is no such member here."
                                           : fmt::format("There is no such member here; did you mean {}?", inQuotes(meant)));
    }
}

namespace {

void numberPlaces(const Json& node, const std::string& path, std::unordered_map<std::string, std::size_t>& places) {
    places.emplace(path, places.size());
    if (node.is_object()) {
        for (const auto& entry : node.items()) numberPlaces(entry.value(), memberPath(path, entry.key()), places);
    } else if (node.is_array()) {
        for (std::size_t i = 0; i < node.size(); ++i) numberPlaces(node[i], elementPath(path, i), places);
    }
}

std::size_t placeOf(std::string path, const std::unordered_map<std::string, std::size_t>& places) {
    while (!path.empty()) {
        const auto found = places.find(path);
        if (found != places.end()) return found->second;
        const auto cut = path.find_last_of(".[");
        if (cut == std::string::npos) break;
        path.resize(cut);
    }
    return 0;
}

}  // namespace

void sortByPlace(Mistakes& mistakes, const Json& document) {
    std::unordered_map<std::string, std::size_t> places;
    numberPlaces(document, "$", places);
    std::ranges::stable_sort(mistakes, {}, [&places](const Error& mistake) { return placeOf(mistake.where, places); });
}

}  // namespace slipway::plan
