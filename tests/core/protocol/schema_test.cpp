// The published schemas, the encoder and the decoder say the same: what is written obeys the schemas, all of it
// is described there, and a message with one wrong member is refused by the schema and the decoder alike.
#include <gtest/gtest.h>

#include <filesystem>

#include "core/protocol/codec.h"
#include "tests/core/protocol/samples.h"
#include "tests/core/protocol/schema_check.h"

namespace slipway::protocol {
namespace {

using Json = nlohmann::json;

const std::string kFolder = SLIPWAY_SOURCE_DIR "/resources/protocol/schemas";

template <class Message>
std::string encoded(const Message& message) {
    return encode(message, isRequest(message) ? std::optional<std::string>("1") : std::nullopt);
}

template <class Message>
std::string fileOf(const Message& message) {
    const std::string method(methodName(message));
    return (method == "getFullState" ? "get-full-state" : method) + ".schema.json";
}

struct Sample {
    std::string file;
    std::string text;
};

/// One random message of every kind, both directions, and every answer.
std::vector<Sample> everyKind(std::uint64_t seed) {
    Samples samples(seed);
    std::vector<Sample> all;
    for (std::size_t kind = 0; kind < std::variant_size_v<FromRobot>; ++kind) {
        const auto message = samples.fromRobot(kind);
        all.push_back({fileOf(message), encoded(message)});
    }
    for (std::size_t kind = 0; kind < std::variant_size_v<ToRobot>; ++kind) {
        const auto message = samples.toRobot(kind);
        all.push_back({fileOf(message), encoded(message)});
    }
    all.push_back({"hello-answer.schema.json", encodeAnswer("1", samples.helloAnswer())});
    all.push_back({"desired-answer.schema.json", encodeAnswer("\"a\"", DesiredAnswer{.generation = samples.count(), .accepted = true})});
    all.push_back({"acknowledgement.schema.json", encodeAnswer("1", Acknowledgement{samples.count()})});
    all.push_back({"full-state.schema.json", encodeAnswer("1", samples.fullState())});
    all.push_back({"error.schema.json", encodeAnswer("1", DesiredAnswer{.generation = samples.count(), .accepted = false})});
    all.push_back(
        {"error.schema.json",
         encodeRefusal(std::nullopt, {.code = kInvalidParams, .message = "no", .generation = 0, .retryAfter = {}, .where = "$.params"})});
    all.push_back({"error.schema.json",
                   encodeRefusal("1", {.code = kBusy, .message = "busy", .generation = 0, .retryAfter = Milliseconds(10), .where = {}})});
    return all;
}

TEST(Schemas, WhatTheEncoderWritesObeysThemAndIsDescribed) {
    SchemaCheck schemas(kFolder);
    std::set<std::string> used;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        for (const auto& sample : everyKind(seed)) {
            const Json message = Json::parse(sample.text);
            EXPECT_EQ(schemas.violation(sample.file, message), "") << sample.text;
            EXPECT_EQ(schemas.undescribed(sample.file, message), std::set<std::string>{}) << sample.file;
            used.insert(sample.file);
        }
    }
    for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
        const std::string name = entry.path().filename().string();
        EXPECT_TRUE(name == "common.schema.json" || used.contains(name)) << name << " is checked by no message";
    }
}

/// True if the reader of that side takes the text whole.
bool decoderTakes(const std::string& file, const std::string& text) {
    const auto result = [](const auto& frame) {
        const auto* answer = std::get_if<Answer>(&frame);
        return answer != nullptr && !answer->refusal ? answer->result : std::string();
    };
    if (file == "hello-answer.schema.json") return decodeHelloAnswer(result(decodeFromConsole(text))).has_value();
    if (file == "acknowledgement.schema.json") return decodeAcknowledgement(result(decodeFromConsole(text))).has_value();
    if (file == "desired-answer.schema.json") return decodeDesiredAnswer(result(decodeFromRobot(text))).has_value();
    if (file == "full-state.schema.json") return decodeFullState(result(decodeFromRobot(text))).has_value();
    const auto robot = decodeFromRobot(text);
    if (const auto* call = std::get_if<Call<FromRobot>>(&robot)) {
        const auto* batch = std::get_if<ResultBatch>(&call->message);
        return fileOf(call->message) == file && (batch == nullptr || batch->bad.empty());
    }
    const auto console = decodeFromConsole(text);
    const auto* call = std::get_if<Call<ToRobot>>(&console);
    return call != nullptr && fileOf(call->message) == file;
}

void collect(const Json& json, const Json::json_pointer& at, std::vector<Json::json_pointer>& all) {
    if (!at.empty()) all.push_back(at);
    if (json.is_object()) {
        for (const auto& [key, value] : json.items()) collect(value, at / key, all);
    } else if (json.is_array()) {
        for (std::size_t i = 0; i < json.size(); ++i) collect(json[i], at / i, all);
    }
}

TEST(Schemas, OneWrongMemberIsRefusedBySchemaAndDecoderAlike) {
    SchemaCheck schemas(kFolder);
    const std::vector<Json> values = {true, -1, 1.5, 1e300, "x", Json::array(), Json::object(), Json(nullptr)};
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        for (const auto& sample : everyKind(seed)) {
            if (sample.file == "error.schema.json") continue;
            const Json message = Json::parse(sample.text);
            std::vector<Json::json_pointer> places;
            collect(message, Json::json_pointer(), places);
            for (const auto& place : places) {
                const std::string path = place.to_string();
                if (path.starts_with("/params/items/") && !path.starts_with("/params/items/0")) continue;  // one item is like the other
                for (std::size_t which = 0; which <= values.size(); ++which) {
                    Json changed = message;
                    if (which < values.size()) {
                        changed[place] = values[which];
                    } else if (changed[place.parent_pointer()].is_object()) {
                        changed[place.parent_pointer()].erase(place.back());
                    } else {
                        continue;
                    }
                    const bool valid = schemas.violation(sample.file, changed).empty();
                    const bool taken = decoderTakes(sample.file, changed.dump());
                    // A member that may be absent may also be null; the schemas only say so where we write it.
                    const bool agree = which < values.size() && values[which].is_null() ? !valid || taken : valid == taken;
                    ASSERT_TRUE(agree) << sample.file << " " << place.to_string()
                                       << (valid ? " valid but not taken: " : " taken but not valid: ") << changed.dump();
                    ++compared;
                }
            }
        }
    }
    EXPECT_GT(compared, 3000);
}

}  // namespace
}  // namespace slipway::protocol
