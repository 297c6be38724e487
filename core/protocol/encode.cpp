// SPDX-License-Identifier: Apache-2.0
// Messages to JSON text. Text that is not UTF-8 is sent with replacement characters: a robot's task name must
// not cost the message.
#include <nlohmann/json.hpp>
#include <utility>

#include "core/protocol/codec.h"

namespace slipway::protocol {

namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json orNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

/// Opaque JSON text as the value it is; what is not JSON goes as a text.
Json opaque(const std::string& text) {
    Json parsed = Json::parse(text, nullptr, false);
    return parsed.is_discarded() ? Json(text) : parsed;
}

Json nameAndVersion(const fleet::ModelRef& model) { return {{"name", model.name}, {"version", model.version}}; }

Json write(const fleet::ModelRef& model) {
    if (model.empty()) return nullptr;
    return {{"name", model.name}, {"version", model.version}, {"sha256", model.sha256}};
}

Json write(const fleet::Model& model) {
    Json json = write(model.ref);
    json["bytes"] = model.bytes;
    json["uri"] = model.uri;
    return json;
}

Json write(const fleet::Exposure& exposure) {
    return {{"mode", fleet::toString(exposure.mode)}, {"share", exposure.share}, {"salt", exposure.salt}};
}

Json write(const std::vector<fleet::Slot>& slots) {
    Json json = Json::array();
    for (const auto& slot : slots) {
        json.push_back(
            {{"model", nameAndVersion(slot.model)}, {"sha256", slot.model.sha256}, {"bytes", slot.bytes}, {"verified", slot.verified}});
    }
    return json;
}

/// Without slots: hello has them beside it.
void writeReported(Json& json, const fleet::Reported& reported) {
    json["phase"] = fleet::toString(reported.phase);
    json["progress"] = reported.progress;
    json["active"] = write(reported.active);
    json["exposure"] = write(reported.exposure);
    if (reported.error) json["error"] = {{"code", fleet::toString(reported.error->code)}, {"message", reported.error->message}};
}

const char* word(fleet::RunKind run) {
    switch (run) {
        case fleet::RunKind::shadow:
            return "shadow";
        case fleet::RunKind::dummy:
            return "dummy";
        case fleet::RunKind::live:
            break;
    }
    return "live";
}

Json write(const fleet::ShadowOutcome& shadow) {
    Json json{{"model", write(shadow.model)}, {"ok", shadow.ok}};
    if (shadow.probability) json["probability"] = *shadow.probability;
    json["agree"] = shadow.agree;
    json["latencyMs"] = shadow.latencyMs;
    if (!shadow.action.empty()) json["action"] = opaque(shadow.action);
    if (!shadow.baselineAction.empty()) json["baselineAction"] = opaque(shadow.baselineAction);
    return json;
}

Json write(const fleet::ResultItem& item) {
    Json json{{"task", item.task},
              {"category", item.category},
              {"seen", item.seen},
              {"startedAt", toRfc3339(item.startedAt)},
              {"endedAt", toRfc3339(item.endedAt)},
              {"model", nameAndVersion(item.model)},
              {"sha256", item.model.sha256},
              {"run", word(item.run)},
              {"ok", item.ok},
              {"latencyMs", item.latencyMs},
              {"error", orNull(item.error)},
              {"stuck", item.stuck}};
    if (item.shadow) json["shadow"] = write(*item.shadow);
    if (!item.features.empty()) {
        Json features = Json::object();
        for (const auto& [name, value] : item.features) features[name] = value;
        json["features"] = std::move(features);
    }
    return json;
}

Json params(const Hello& hello) {
    Json reported = Json::object();
    writeReported(reported, hello.reported);
    return {{"robotId", hello.robot.value},
            {"bootId", hello.bootId},
            {"agent", {{"name", hello.facts.agentName}, {"version", hello.facts.agentVersion}}},
            {"site", hello.facts.site},
            {"kind", hello.facts.kind},
            {"capabilities", hello.facts.capabilities},
            {"freeBytes", hello.facts.freeBytes},
            {"slots", write(hello.reported.slots)},
            {"reported", std::move(reported)},
            {"generation", hello.generation},
            {"ackSeq", hello.ackSeq}};
}

Json params(const StateReport& state) {
    Json json{{"bootId", state.bootId}, {"seq", state.seq}, {"generation", state.generation}};
    writeReported(json, state.reported);
    json["slots"] = write(state.reported.slots);
    return json;
}

Json params(const ResultBatch& batch) {
    Json items = Json::array();
    for (const auto& item : batch.items) items.push_back(write(item));
    return {{"bootId", batch.bootId}, {"seq", batch.seq}, {"dropped", batch.dropped}, {"items", std::move(items)}};
}

Json params(const fleet::Telemetry& report) {
    Json json{{"t", toRfc3339(report.time)}};
    if (const auto& at = report.location) json["location"] = {{"map", at->map}, {"x", at->x}, {"y", at->y}, {"yaw", at->yaw}};
    json["battery"] = report.battery;
    json["mode"] = report.mode;
    if (const auto& task = report.task)
        json["task"] = {{"id", task->id}, {"startedAt", toRfc3339(task->startedAt)}, {"category", task->category}};
    json["freeBytes"] = report.freeBytes;
    Json issues = Json::array();
    for (const auto& issue : report.issues) issues.push_back({{"category", issue.category}, {"detail", issue.detail}});
    json["issues"] = std::move(issues);
    json["pending"] = report.pending;
    return json;
}

Json params(const LogLine& line) { return {{"t", toRfc3339(line.time)}, {"level", line.level}, {"message", line.message}}; }
Json params(const Bye& bye) { return {{"reason", bye.reason}}; }

Json params(const fleet::Desired& desired) {
    Json json = {{"generation", desired.generation},
                 {"rollout", desired.rollout},
                 {"reason", desired.reason},
                 {"baseline", write(desired.baseline)},
                 {"candidate", desired.candidate ? write(*desired.candidate) : Json(nullptr)},
                 {"exposure", write(desired.exposure)},
                 {"serving", desired.serving},
                 {"keep", desired.keep},
                 {"apply", desired.apply == fleet::Apply::now ? "now" : "between-tasks"},
                 {"leaseMs", desired.lease ? Json(desired.lease->count()) : Json(nullptr)}};
    if (desired.reload) json["reload"] = true;  // only drills say it
    return json;
}

Json params(const Lease& lease) { return {{"generation", lease.generation}, {"ms", lease.duration.count()}}; }
Json params(const GetFullState& /*ask*/) { return Json::object(); }
Json params(const Identify& identify) { return {{"seconds", identify.seconds}}; }

struct Named {
    std::string_view name;
    bool request;
};
Named named(const Hello&) { return {"hello", true}; }
Named named(const StateReport&) { return {"state", true}; }
Named named(const ResultBatch&) { return {"results", true}; }
Named named(const fleet::Telemetry&) { return {"report", false}; }
Named named(const LogLine&) { return {"log", false}; }
Named named(const Bye&) { return {"bye", false}; }
Named named(const fleet::Desired&) { return {"desired", true}; }
Named named(const Lease&) { return {"lease", false}; }
Named named(const GetFullState&) { return {"getFullState", true}; }
Named named(const Identify&) { return {"identify", true}; }

template <class Message>
Named namedOf(const Message& message) {
    return std::visit([](const auto& one) { return named(one); }, message);
}

/// `id` is JSON text already, so the envelope is put together around it.
std::string envelope(const std::string& id, const char* member, const Json& value) {
    return R"({"jsonrpc":"2.0","id":)" + id + ",\"" + member + "\":" + dump(value) + "}";
}

template <class Message>
std::string encodeCall(const Message& message, const std::optional<std::string>& id) {
    std::string text = R"({"jsonrpc":"2.0",)";
    if (id) text += "\"id\":" + *id + ",";
    text += "\"method\":\"" + std::string(methodName(message)) + "\",\"params\":";
    return text + dump(std::visit([](const auto& one) { return params(one); }, message)) + "}";
}

}  // namespace

std::string_view methodName(const FromRobot& message) { return namedOf(message).name; }
std::string_view methodName(const ToRobot& message) { return namedOf(message).name; }
bool isRequest(const FromRobot& message) { return namedOf(message).request; }
bool isRequest(const ToRobot& message) { return namedOf(message).request; }

std::string encode(const FromRobot& message, const std::optional<std::string>& id) { return encodeCall(message, id); }
std::string encode(const ToRobot& message, const std::optional<std::string>& id) { return encodeCall(message, id); }

std::string encodeAnswer(const std::string& id, const HelloAnswer& answer) {
    return envelope(id, "result",
                    {{"sessionId", answer.sessionId},
                     {"time", toRfc3339(answer.time)},
                     {"reportIntervalMs", answer.reportInterval.count()},
                     {"leaseMs", answer.lease.count()},
                     {"maxMessageBytes", answer.maxMessageBytes},
                     {"maxBatch", answer.maxBatch},
                     {"desired", answer.desired ? params(*answer.desired) : Json(nullptr)}});
}

std::string encodeAnswer(const std::string& id, const DesiredAnswer& answer) {
    if (answer.accepted) return envelope(id, "result", {{"generation", answer.generation}, {"accepted", true}});
    return encodeRefusal(id, {.code = kStaleGeneration,
                              .message = "The robot has a higher generation.",
                              .generation = answer.generation,
                              .retryAfter = {},
                              .where = {}});
}

std::string encodeAnswer(const std::string& id, const Acknowledgement& answer) {
    return envelope(id, "result", {{"ackSeq", answer.ackSeq}});
}

std::string encodeAnswer(const std::string& id, const FullState& answer) {
    return envelope(id, "result", {{"state", params(answer.state)}, {"report", params(answer.report)}});
}

std::string encodeRefusal(const std::optional<std::string>& id, const Refusal& refusal) {
    Json error{{"code", refusal.code}, {"message", refusal.message}};
    if (refusal.code == kStaleGeneration) error["data"]["generation"] = refusal.generation;
    if (refusal.code == kBusy) error["data"]["retryAfterMs"] = refusal.retryAfter.count();
    if (!refusal.where.empty()) error["data"]["path"] = refusal.where;
    return envelope(id.value_or("null"), "error", error);
}

}  // namespace slipway::protocol
