#include "app/cli/json_lines.h"

#include <nlohmann/json.hpp>

#include "app/cli/json_text.h"
#include "core/host/event_log.h"
#include "core/host/summaries.h"

namespace slipway::cli {

namespace {

using Json = nlohmann::ordered_json;

/// Bytes of robots are shown as they are; those that are no UTF-8 are replaced, never thrown about.

Json decisionJson(const rollout::Decision& decision) {
    Json json{{"number", decision.number},
              {"at", toRfc3339(host::toWall(decision.at))},
              {"kind", rollout::toString(decision.kind)},
              {"rollout", decision.rollout.value},
              {"who", decision.who},
              {"reason", decision.reason}};
    if (decision.stage) json["stage"] = *decision.stage + 1;
    if (!decision.gates.empty()) json["gates"] = gatesJson(decision.gates);
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
              {"candidateFailures", past.outcomesHidden ? Json() : Json(past.candidateFailures)}};
    if (past.endedAt) json["endedAt"] = toRfc3339(*past.endedAt);
    json["toInvestigate"] = past.toInvestigate;
    return json;
}

/// Readings with how far each still is.
Json openGatesJson(const view::StageView& stage) {
    Json json = gatesJson(stage.gates);
    for (std::size_t i = 0; i < stage.outlooks.size() && i < json.size(); ++i) {
        const auto& outlook = stage.outlooks[i];
        if (!outlook.marginProven && !outlook.tasksNeeded) continue;
        json[i]["marginProven"] = orNull(outlook.marginProven);
        json[i]["tasksNeeded"] = orNull(outlook.tasksNeeded);
        json[i]["secondsNeeded"] = outlook.timeNeeded ? Json(outlook.timeNeeded->count() / 1000) : Json();
    }
    return json;
}

/// No outcome while it is locked.
Json comparisonJson(const rollout::ComparisonReport& report) {
    Json json{{"locked", report.locked},
              {"complete", report.complete},
              {"quota", report.quota},
              {"controlTasks", report.controlTasks},
              {"candidateTasks", report.candidateTasks},
              {"finding", report.finding},
              {"recommendation", rollout::toString(report.recommendation)}};
    if (report.locked) return json;
    json["p"] = report.p;
    json["difference"] = report.figures.difference;
    json["low"] = report.figures.interval.low;
    json["high"] = report.figures.interval.high;
    json["clusteredP"] = report.clustered.p;
    return json;
}

}  // namespace

nlohmann::ordered_json gatesJson(const std::vector<rollout::GateReading>& gates) {
    Json json = Json::array();
    for (const auto& gate : gates) {
        json.push_back({{"gate", rollout::toString(gate.kind)},
                        {"verdict", rollout::toString(gate.verdict)},
                        {"value", gate.value},
                        {"low", gate.low},
                        {"high", gate.high},
                        {"limit", gate.limit},
                        {"count", gate.count},
                        {"evidence", gate.evidence},
                        {"proof", gate.proof},
                        {"reason", gate.reason}});
    }
    return json;
}

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
        if (rollout.stage < rollout.stages.size()) json["gates"] = openGatesJson(rollout.stages[rollout.stage]);
        if (rollout.comparison) json["comparison"] = comparisonJson(*rollout.comparison);
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
        json[name] = {
            {"version", arm->version}, {"tasks", arm->tasks}, {"successes", detail.head.outcomesHidden ? Json() : Json(arm->successes)}};
    }
    return dump(json);
}

}  // namespace slipway::cli
