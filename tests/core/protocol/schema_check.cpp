#include "tests/core/protocol/schema_check.h"

#include <cmath>
#include <fstream>
#include <regex>
#include <stdexcept>
#include <utility>

namespace slipway::protocol {

namespace {

using Json = nlohmann::json;

bool isType(const Json& instance, const std::string& type) {
    if (type == "object") return instance.is_object();
    if (type == "array") return instance.is_array();
    if (type == "string") return instance.is_string();
    if (type == "boolean") return instance.is_boolean();
    if (type == "null") return instance.is_null();
    if (type == "number") return instance.is_number();
    if (type == "integer") return instance.is_number() && std::trunc(instance.get<double>()) == instance.get<double>();
    throw std::runtime_error("unknown type " + type);
}

bool matches(const std::string& text, const std::string& pattern) {
    static std::map<std::string, std::regex> cache;  // to compile one takes much longer than to use it
    const auto [found, isNew] = cache.try_emplace(pattern, pattern);
    return std::regex_search(text, found->second);
}

void walk(const Json& instance, const std::string& at, std::set<std::string>& all) {
    if (!at.empty()) all.insert(at);
    if (instance.is_object()) {
        for (const auto& [key, value] : instance.items()) walk(value, at + "/" + key, all);
    } else if (instance.is_array()) {
        for (std::size_t i = 0; i < instance.size(); ++i) walk(instance[i], at + "/" + std::to_string(i), all);
    }
}

}  // namespace

SchemaCheck::SchemaCheck(std::string folder) : m_folder(std::move(folder)) {}

const Json& SchemaCheck::load(const std::string& file) {
    auto found = m_files.find(file);
    if (found == m_files.end()) {
        std::ifstream in(m_folder + "/" + file);
        if (!in) throw std::runtime_error("no schema " + file);
        found = m_files.emplace(file, Json::parse(in)).first;
    }
    return found->second;
}

const Json& SchemaCheck::resolve(const std::string& reference) {
    const auto hash = reference.find('#');
    return load(reference.substr(0, hash)).at(Json::json_pointer(reference.substr(hash + 1)));
}

std::string SchemaCheck::violation(const std::string& file, const Json& instance) { return check(load(file), instance, ""); }

std::string SchemaCheck::check(const Json& schema, const Json& instance, const std::string& at) {
    for (const auto& [keyword, value] : schema.items()) {
        const std::string wrong = checkKeyword(keyword, schema, instance, at);
        if (!wrong.empty()) return wrong;
    }
    return "";
}

std::string SchemaCheck::checkKeyword(const std::string& keyword, const Json& schema, const Json& instance, const std::string& at) {
    static const std::set<std::string> kSilent = {"$schema", "$comment", "$id", "title", "description", "then", "$defs"};
    const Json& value = schema.at(keyword);
    const auto wrong = [&](bool isWrong) { return isWrong ? at + ": " + keyword + " " + value.dump() : std::string(); };
    if (kSilent.contains(keyword)) return "";
    if (keyword == "$ref") return check(resolve(value.get<std::string>()), instance, at);
    if (keyword == "type") return wrong(!isType(instance, value.get<std::string>()));
    if (keyword == "const") return wrong(instance != value);
    if (keyword == "enum") return wrong(std::ranges::find(value, instance) == value.end());
    if (keyword == "minimum") return wrong(instance.is_number() && instance.get<double>() < value.get<double>());
    if (keyword == "maximum") return wrong(instance.is_number() && instance.get<double>() > value.get<double>());
    if (keyword == "minLength") return wrong(instance.is_string() && instance.get<std::string>().size() < value.get<std::size_t>());
    if (keyword == "maxLength") return wrong(instance.is_string() && instance.get<std::string>().size() > value.get<std::size_t>());
    if (keyword == "pattern") return wrong(instance.is_string() && !matches(instance.get<std::string>(), value.get<std::string>()));
    if (keyword == "minItems") return wrong(instance.is_array() && instance.size() < value.get<std::size_t>());
    if (keyword == "maxItems") return wrong(instance.is_array() && instance.size() > value.get<std::size_t>());
    if (keyword == "maxProperties") return wrong(instance.is_object() && instance.size() > value.get<std::size_t>());
    if (keyword == "required") {
        for (const auto& name : value) {
            if (instance.is_object() && !instance.contains(name.get<std::string>())) return at + ": lacks " + name.dump();
        }
        return "";
    }
    if (keyword == "items") {
        for (std::size_t i = 0; instance.is_array() && i < instance.size(); ++i) {
            if (auto bad = check(value, instance[i], at + "/" + std::to_string(i)); !bad.empty()) return bad;
        }
        return "";
    }
    if (keyword == "properties" || keyword == "additionalProperties") {
        if (!instance.is_object()) return "";
        for (const auto& [name, member] : instance.items()) {
            if (keyword == "properties" && !value.contains(name)) continue;
            if (auto bad = check(keyword == "properties" ? value.at(name) : value, member, at + "/" + name); !bad.empty()) return bad;
        }
        return "";
    }
    if (keyword == "allOf" || keyword == "anyOf") {
        std::size_t good = 0;
        std::string last;
        for (const auto& one : value) {
            const std::string bad = check(one, instance, at);
            good += bad.empty() ? 1 : 0;
            if (!bad.empty()) last = bad;
        }
        return good == value.size() || (keyword == "anyOf" && good > 0) ? "" : last;
    }
    if (keyword == "if") return check(value, instance, at).empty() ? check(schema.at("then"), instance, at) : "";
    throw std::runtime_error("unknown keyword " + keyword);
}

std::set<std::string> SchemaCheck::undescribed(const std::string& file, const Json& instance) {
    std::set<std::string> all;
    std::set<std::string> described;
    walk(instance, "", all);
    describe(load(file), instance, "", described);
    for (const auto& at : described) all.erase(at);
    return all;
}

void SchemaCheck::describe(const Json& schema, const Json& instance, const std::string& at, std::set<std::string>& described) {
    // A place without any rule takes any JSON: what is inside needs no description.
    if (!schema.contains("type") && !schema.contains("$ref") && !schema.contains("properties") && !schema.contains("anyOf") &&
        !schema.contains("allOf")) {
        std::set<std::string> inside;
        walk(instance, at, inside);
        described.insert(inside.begin(), inside.end());
    }
    if (schema.contains("$ref")) describe(resolve(schema["$ref"].get<std::string>()), instance, at, described);
    for (const char* keyword : {"allOf", "anyOf"}) {
        if (!schema.contains(keyword)) continue;
        for (const auto& one : schema[keyword]) describe(one, instance, at, described);
    }
    for (std::size_t i = 0; instance.is_array() && schema.contains("items") && i < instance.size(); ++i) {
        described.insert(at + "/" + std::to_string(i));
        describe(schema["items"], instance[i], at + "/" + std::to_string(i), described);
    }
    if (!instance.is_object()) return;
    for (const auto& [name, member] : instance.items()) {
        const bool named = schema.contains("properties") && schema["properties"].contains(name);
        if (!named && !schema.contains("additionalProperties")) continue;
        described.insert(at + "/" + name);
        describe(named ? schema["properties"][name] : schema["additionalProperties"], member, at + "/" + name, described);
    }
}

}  // namespace slipway::protocol
