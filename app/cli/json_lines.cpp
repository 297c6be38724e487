#include "app/cli/json_lines.h"

#include <nlohmann/json.hpp>

#include "core/host/event_log.h"
#include "core/host/summaries.h"

namespace slipway::cli {

namespace {

using Json = nlohmann::ordered_json;

/// Bytes of robots are shown as they are; those that are no UTF-8 are replaced, never thrown about.
std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json gateJson(const rollout::GateReading& gate) {
    return {{"gate", rollout::toString(gate.kind)},
            {"verdict", rollout::toString(gate.verdict)},
            {"value", gate.value},
            {"low", gate.low},
            {"high", gate.high},
            {"limit", gate.limit},
            {"count", gate.count},
            {"reason", gate.reason}};
}

Json decisionJson(const rollout::Decision& decision) {
    Json json{{"number", decision.number},
              {"at", toRfc3339(host::toWall(decision.at))},
              {"kind", rollout::toString(decision.kind)},
              {"rollout", decision.rollout.value},
              {"who", decision.who},
              {"reason", decision.reason}};
    if (decision.stage) json["stage"] = *decision.stage + 1;
    if (!decision.gates.empty()) {
        for (const auto& gate : decision.gates) json["gates"].push_back(gateJson(gate));
    }
    for (const auto& robot : decision.robots) json["robots"].push_back(robot.value);
    return json;
}

const char* priorityName(rollout::AlertPriority priority) {
    switch (priority) {
        case rollout::AlertPriority::high:
            return "high";
        case rollout::AlertPriority::medium:
            return "medium";
        case rollout::AlertPriority::low:
            return "low";
    }
    return "high";
}

Json pastJson(const view::PastRollout& past) {
    Json json{{"rollout", past.id.value},
              {"plan", past.planName},
              {"strategy", past.strategy},
              {"baseline", past.baseline},
              {"candidate", past.candidate},
              {"outcome", past.outcome},
              {"reason", past.reason},
              {"startedBy", past.startedBy},
              {"startedAt", toRfc3339(past.startedAt)},
              {"robots", past.robots},
              {"candidateTasks", past.candidateTasks},
              {"candidateFailures", past.candidateFailures}};
    if (past.endedAt) json["endedAt"] = toRfc3339(*past.endedAt);
    return json;
}

}  // namespace

std::string listeningLine(const std::string& url) { return dump(Json{{"event", "listening"}, {"url", url}}); }

std::string noteLine(const std::string& text) { return dump(Json{{"event", "note"}, {"text", text}}); }

std::string decisionLine(const rollout::Decision& decision) {
    Json json{{"event", "decision"}};
    json.update(decisionJson(decision));
    return dump(json);
}

std::string alertLine(const rollout::RaiseAlert& alert) {
    return dump(Json{{"event", "alert"},
                     {"number", alert.alert},
                     {"priority", priorityName(alert.priority)},
                     {"rollout", alert.rollout.value},
                     {"cause", alert.cause},
                     {"text", alert.text}});
}

std::string progressLine(const view::Snapshot& snapshot) {
    Json json{{"event", "progress"}, {"at", toRfc3339(snapshot.at)}, {"online", snapshot.online}};
    if (snapshot.rollout) {
        const auto& rollout = *snapshot.rollout;
        json["rollout"] = rollout.id.value;
        json["status"] = host::outcomeWords(rollout.status);
        json["stage"] = rollout.stage + 1;
        if (rollout.stage < rollout.stages.size()) json["tasks"] = rollout.stages[rollout.stage].tasks;
        json["onCandidate"] = rollout.onCandidate;
        json["updating"] = rollout.updating;
        json["committed"] = rollout.committed;
    }
    return dump(json);
}

std::string endingLine(const Ending& ending) {
    return dump(Json{{"event", "summary"},
                     {"rollout", ending.rollout},
                     {"outcome", ending.outcome},
                     {"reason", ending.reason},
                     {"exitCode", ending.exitCode},
                     {"tasksAffected", ending.tasksAffected},
                     {"failuresCaused", ending.failuresCaused},
                     {"verified", ending.verified},
                     {"robots", ending.robots},
                     {"durationMs", ending.duration.count()}});
}

std::string mistakesText(const std::string& file, const plan::Mistakes& mistakes) {
    Json json{{"file", file}, {"valid", mistakes.empty()}, {"mistakes", Json::array()}};
    for (const auto& mistake : mistakes) json["mistakes"].push_back({{"path", mistake.where}, {"message", mistake.message}});
    return dump(json);
}

std::string pastText(const view::PastRollout& past) { return dump(pastJson(past)); }

std::string detailText(const view::PastDetail& detail) {
    Json json = pastJson(detail.head);
    json["decisions"] = Json::array();
    for (const auto& decision : detail.decisions) json["decisions"].push_back(decisionJson(decision));
    json["checklist"] = {{"ticks", detail.checklist.ticks.size()}, {"override", detail.checklist.overrideReason}};
    for (const auto& [name, arm] : {std::pair("candidateLive", &detail.candidate), std::pair("baselineLive", &detail.baseline)}) {
        json[name] = {{"version", arm->version}, {"tasks", arm->tasks}, {"successes", arm->successes}};
    }
    return dump(json);
}

}  // namespace slipway::cli
