// A training profile is read with every mistake named by its place, and the published schema says the same.
#include "core/investigate/training_profile.h"

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

namespace slipway::investigate {
namespace {

using Json = nlohmann::json;

Json valid() {
    return Json::parse(R"({"model": {"name": "grasp", "version": "v24"}, "features": [
        {"name": "light", "edges": [0.1, 0.5], "counts": [50, 40, 30]}]})");
}

/// The mistake of a profile that was changed by a JSON patch.
std::string mistakeOf(const std::string& patch) {
    const auto profile = readTrainingProfile(valid().patch(Json::parse(patch)).dump());
    return profile ? "none" : describe(profile.error());
}

TEST(TrainingProfile, GivesHistogramsAndSamples) {
    Json document = valid();
    document["features"].push_back({{"name", "force"}, {"samples", std::vector<double>(100, 1.5)}});
    const auto profile = readTrainingProfile(document.dump());
    ASSERT_TRUE(profile) << describe(profile.error());
    EXPECT_EQ(profile->modelName, "grasp");
    EXPECT_EQ(profile->modelVersion, "v24");
    ASSERT_EQ(profile->features.size(), 2U);
    EXPECT_EQ(profile->features[0].edges, (std::vector<double>{0.1, 0.5}));
    EXPECT_EQ(profile->features[0].counts, (std::vector<std::int64_t>{50, 40, 30}));
    EXPECT_EQ(profile->features[1].samples.size(), 100U);
}

TEST(TrainingProfile, NamesTheFirstMistakeByItsPlace) {
    EXPECT_EQ(mistakeOf(R"([{"op": "replace", "path": "/features/0/edges", "value": [0.5, 0.5]}])"),
              "$.features[0].edges: Must be at least one number, each larger than the one before.");
    EXPECT_EQ(mistakeOf(R"([{"op": "replace", "path": "/features/0/counts", "value": [50, 50]}])"),
              "$.features[0].counts: Must have one number more than edges, 3, but has 2.");
    EXPECT_EQ(mistakeOf(R"([{"op": "replace", "path": "/features/0/counts", "value": [1, 2, 3]}])"),
              "$.features[0].counts: Must count at least 100 values.");
    EXPECT_EQ(mistakeOf(R"([{"op": "replace", "path": "/features/0/counts/1", "value": -1}])"),
              "$.features[0].counts: Must be whole numbers from 0 to 10^12.");
    EXPECT_EQ(mistakeOf(R"([{"op": "replace", "path": "/features/0/edges/1", "value": "0.5"}])"),
              "$.features[0].edges[1]: Must be a number, but is a text.");
    EXPECT_EQ(mistakeOf(R"([{"op": "remove", "path": "/features/0/counts"}])"),
              "$.features[0]: A feature has either edges and counts, or samples.");
    EXPECT_TRUE(mistakeOf(R"([{"op": "add", "path": "/features/-", "value": {"name": "light", "edges": [1], "counts": [99, 9]}}])")
                    .starts_with("$.features[1].name: "));
    EXPECT_TRUE(mistakeOf(R"([{"op": "replace", "path": "/features", "value": []}])").starts_with("$.features: "));
    EXPECT_TRUE(mistakeOf(R"([{"op": "remove", "path": "/model"}])").starts_with("$.model: "));
    EXPECT_TRUE(mistakeOf(R"([{"op": "add", "path": "/features/0/bins", "value": 3}])").starts_with("$.features[0].bins: "));
    EXPECT_FALSE(readTrainingProfile("{"));
    EXPECT_FALSE(readTrainingProfile("[]"));
}

TEST(TrainingProfile, SaysWhichFileCannotBeRead) {
    const auto missing = readTrainingProfileFile("there/is/no/such.json");
    ASSERT_FALSE(missing);
    EXPECT_EQ(describe(missing.error()), "there/is/no/such.json: The training profile cannot be read.");
}

TEST(TrainingProfile, SampleOfTheDemoCanBeRead) {
    const auto profile = readTrainingProfileFile(std::string(SLIPWAY_RESOURCES) + "/profiles/canary-demo.json");
    ASSERT_TRUE(profile) << describe(profile.error());
    EXPECT_EQ(profile->modelVersion, "v24");
    EXPECT_EQ(profile->features.size(), 3U);
}

TEST(TrainingProfileSchema, NamesTheMembersAndLimitsOfTheReader) {
    const Json schema = Json::parse(std::ifstream(std::string(SLIPWAY_RESOURCES) + "/schemas/training-profile.schema.json"));
    const auto keys = [](const Json& object) {
        std::set<std::string> names;
        for (const auto& entry : object.items()) names.insert(entry.key());
        return names;
    };
    EXPECT_EQ(keys(schema.at("properties")), (std::set<std::string>{"$schema", "format", "model", "features"}));
    EXPECT_EQ(schema.at("required"), Json({"model", "features"}));
    EXPECT_EQ(schema.at("properties").at("features").at("maxItems"), kMostProfileFeatures);
    const Json& feature = schema.at("$defs").at("feature");
    EXPECT_EQ(keys(feature.at("properties")), (std::set<std::string>{"name", "edges", "counts", "samples"}));
    EXPECT_EQ(feature.at("properties").at("edges").at("maxItems"), kMostProfileBins - 1);
    EXPECT_EQ(feature.at("properties").at("counts").at("maxItems"), kMostProfileBins);
    EXPECT_EQ(feature.at("properties").at("samples").at("maxItems"), kMostProfileSamples);
    EXPECT_EQ(feature.at("properties").at("samples").at("minItems"), kLeastProfileValues);
    EXPECT_FALSE(feature.at("additionalProperties").get<bool>());
    EXPECT_EQ(keys(schema.at("$defs").at("model").at("properties")), (std::set<std::string>{"name", "version", "sha256"}));
}

}  // namespace
}  // namespace slipway::investigate
