// The text of a small valid plan for tests, with single members replaced.
#pragma once

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

namespace slipway::plan {

/// A plan's text with the top-level member `name` set to the JSON `value`, or left out when `value` is empty.
inline std::string planText(const std::string& name = {}, const std::string& value = {}, const std::string& name2 = {},
                            const std::string& value2 = {}, const std::string& name3 = {}, const std::string& value3 = {}) {
    const std::string a(64, 'a');
    const std::string b(64, 'b');
    std::vector<std::pair<std::string, std::string>> members{
        {"name", R"("a test")"},
        {"strategy", R"("canary")"},
        {"fleet", R"("demo")"},
        {"baseline", fmt::format(R"({{"name": "grasp", "version": "v23", "sha256": "{}", "bytes": 10}})", a)},
        {"candidate", fmt::format(R"({{"name": "grasp", "version": "v24", "sha256": "{}", "bytes": 10}})", b)},
        {"stages", R"([{"name": "half", "robots": 0.5, "quota": 100, "soakSeconds": 60},
                       {"name": "all", "robots": 1, "quota": 100, "soakSeconds": 60}])"},
    };
    const auto set = [&members](const std::string& key, const std::string& text) {
        if (key.empty()) return;
        for (auto& member : members) {
            if (member.first == key) {
                member.second = text;
                return;
            }
        }
        members.emplace_back(key, text);
    };
    set(name, value);
    set(name2, value2);
    set(name3, value3);
    std::string out;
    for (const auto& [key, text] : members) {
        if (!text.empty()) out += fmt::format("{}\"{}\": {}", out.empty() ? "{" : ", ", key, text);
    }
    return out + "}";
}

/// The same with one member of the first stage set.
inline std::string stageText(const std::string& name, const std::string& value) {
    std::string stage;
    std::vector<std::pair<std::string, std::string>> members{
        {"name", "\"half\""}, {"robots", "0.5"}, {"quota", "100"}, {"soakSeconds", "60"}};
    bool found = false;
    for (auto& member : members) {
        if (member.first == name) {
            member.second = value;
            found = true;
        }
    }
    if (!found) members.emplace_back(name, value);
    for (const auto& [key, text] : members) {
        if (!text.empty()) stage += fmt::format("{}\"{}\": {}", stage.empty() ? "{" : ", ", key, text);
    }
    return planText("stages", "[" + stage + R"(}, {"name": "all", "robots": 1, "quota": 100, "soakSeconds": 60}])");
}

}  // namespace slipway::plan
