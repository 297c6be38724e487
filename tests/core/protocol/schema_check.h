// A checker for the part of JSON Schema 2020-12 that resources/protocol/schemas use. A keyword that it does not
// know is a failure, so that no rule of a schema goes unchecked. For tests only.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

namespace slipway::protocol {

class SchemaCheck {
public:
    /// `folder` holds the schema files.
    explicit SchemaCheck(std::string folder);

    /// Empty: the instance obeys the schema of that file. Otherwise where and why not.
    std::string violation(const std::string& file, const nlohmann::json& instance);
    /// Members of the instance that the schema does not describe, as JSON pointers.
    std::set<std::string> undescribed(const std::string& file, const nlohmann::json& instance);

private:
    using Json = nlohmann::json;
    const Json& load(const std::string& file);
    const Json& resolve(const std::string& reference);
    std::string check(const Json& schema, const Json& instance, const std::string& at);
    std::string checkKeyword(const std::string& keyword, const Json& schema, const Json& instance, const std::string& at);
    void describe(const Json& schema, const Json& instance, const std::string& at, std::set<std::string>& described);

    std::string m_folder;
    std::map<std::string, Json> m_files;
};

}  // namespace slipway::protocol
