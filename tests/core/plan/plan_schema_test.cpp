// The published JSON Schema and the reader and writer of plans say the same: members, defaults, what is required.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "core/plan/plan_json.h"
#include "tests/core/plan/plan_text.h"

namespace slipway::plan {
namespace {

using Json = nlohmann::json;

const Json& schema() {
    static const Json document = Json::parse(std::ifstream(std::string(SLIPWAY_RESOURCES) + "/schemas/plan.schema.json"));
    return document;
}

const Json& resolved(const Json& node) {
    if (!node.contains("$ref")) return node;
    return schema().at(Json::json_pointer(node.at("$ref").get<std::string>().substr(1)));
}

std::set<std::string> keysOf(const Json& object) {
    std::set<std::string> keys;
    for (const auto& entry : object.items()) keys.insert(entry.key());
    return keys;
}

/// What the writer writes has exactly the members that the schema names, except `absent`.
void expectSameMembers(const Json& written, const Json& described, const std::set<std::string>& absent, const std::string& path) {
    const Json& node = resolved(described);
    if (written.is_array()) {
        for (const Json& item : written) {
            if (item.is_object()) expectSameMembers(item, node.at("items"), {"gates"}, path + "[]");
        }
    }
    if (!written.is_object()) return;
    std::set<std::string> keys = keysOf(written);
    keys.insert(absent.begin(), absent.end());
    EXPECT_EQ(keys, keysOf(node.at("properties"))) << path;
    EXPECT_FALSE(node.at("additionalProperties").get<bool>()) << path;
    for (const auto& entry : written.items()) {
        if (node.at("properties").contains(entry.key())) {
            expectSameMembers(entry.value(), node.at("properties").at(entry.key()), {}, path + "." + entry.key());
        }
    }
}

TEST(PlanSchema, NamesExactlyTheMembersThatTheWriterWrites) {
    auto plan = readPlan(planText());
    ASSERT_TRUE(plan);
    // Some members are written only where they say something.
    plan->holdBack = Ratio::fromDouble(0.05);
    plan->cleanup.emplace();
    for (Stage& stage : plan->stages) {
        stage.assignment = Assignment::hash;
        stage.pool = Pool::idle;
        stage.comparison = Comparison{};
        stage.gates.success->against = SuccessBaseline::history;
        stage.gates.success->historyDays = 7;
        stage.gates.success->icc = 0.05;
    }
    expectSameMembers(Json::parse(writePlan(*plan)), schema(), {"$schema", "gates"}, "$");
}

TEST(PlanSchema, RequiresExactlyWhatTheReaderRequires) {
    const auto missing = [](const std::string& text) {
        const auto plan = readPlan(text);
        return !plan && plan.error().front().message == "This member is missing.";
    };
    const Json document = Json::parse(planText("sites", "[]"));
    for (const auto& entry : document.items()) {
        Json without = document;
        without.erase(entry.key());
        EXPECT_EQ(missing(without.dump()), schema().at("required").dump().find('"' + entry.key() + '"') != std::string::npos)
            << entry.key();
    }
    const Json::json_pointer firstStage("/stages/0");
    for (const auto& entry : document.at(firstStage).items()) {
        Json without = document;
        without.at(firstStage).erase(entry.key());
        EXPECT_TRUE(missing(without.dump())) << entry.key();
    }
    EXPECT_EQ(schema().at("/$defs/stage/required"_json_pointer).size(), document.at(firstStage).size());
}

/// The defaults of the schema, written out, give the plan that leaving everything out gives.
TEST(PlanSchema, ItsDefaultsAreThoseOfTheReader) {
    const auto bare = readPlan(planText());
    ASSERT_TRUE(bare);
    const Json written = Json::parse(writePlan(*bare));
    const auto expectDefaults = [](const Json& values, const Json& described, const auto& self) -> void {
        const Json& node = resolved(described);
        if (node.contains("default")) {
            EXPECT_EQ(values, node.at("default")) << node.dump();
        }
        if (!values.is_object()) return;
        for (const auto& entry : values.items()) self(entry.value(), node.at("properties").at(entry.key()), self);
    };
    expectDefaults(written, schema(), expectDefaults);
    expectDefaults(written.at("stages").at(0), schema().at("/$defs/stage"_json_pointer), expectDefaults);
}

}  // namespace
}  // namespace slipway::plan
