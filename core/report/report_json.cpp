// A report as JSON, for machines.
#include <nlohmann/json.hpp>

#include "core/report/report.h"

namespace slipway::report {

namespace {

using Json = nlohmann::ordered_json;

std::string timeOf(EngineTime at) { return toRfc3339(WallTime(at.time_since_epoch())); }

Json count(const stats::SuccessCount& one, const stats::Interval& interval) {
    return {{"successes", one.successes}, {"tasks", one.tasks}, {"rate", one.rate()}, {"low", interval.low}, {"high", interval.high}};
}

template <class Value>
Json orNull(const std::optional<Value>& value) {
    return value ? Json(*value) : Json();
}

Json gateJson(const rollout::GateReading& gate) {
    return {{"gate", rollout::toString(gate.kind)},
            {"verdict", rollout::toString(gate.verdict)},
            {"value", gate.value},
            {"low", gate.low},
            {"high", gate.high},
            {"limit", gate.limit},
            {"count", gate.count},
            {"evidence", gate.evidence},
            {"proof", gate.proof},
            {"reason", gate.reason}};
}

Json gatesJson(const std::vector<rollout::GateReading>& gates) {
    Json json = Json::array();
    for (const auto& gate : gates) json.push_back(gateJson(gate));
    return json;
}

Json decisionJson(const rollout::Decision& one) {
    Json json{{"number", one.number},
              {"at", timeOf(one.at)},
              {"decision", rollout::toString(one.kind)},
              {"stage", one.stage ? Json(*one.stage + 1) : Json()},
              {"who", one.who},
              {"reason", one.reason},
              {"shown", one.shownText},
              {"gates", gatesJson(one.gates)}};
    json["robots"] = Json::array();
    for (const auto& robot : one.robots) json["robots"].push_back(robot.value);
    return json;
}

Json stageJson(const view::StageView& stage, bool hidden) {
    return {{"name", stage.name},
            {"robots", stage.robots},
            {"tasks", stage.tasks},
            {"successes", hidden ? Json() : Json(stage.successes)},
            {"quota", stage.quota},
            {"seconds", static_cast<double>(stage.spent.count()) / 1000.0},
            {"entered", stage.entered},
            {"done", stage.done},
            {"switchSkewMs", stage.switchSkew ? Json(stage.switchSkew->count()) : Json()},
            {"gates", gatesJson(stage.gates)}};
}

Json comparisonJson(const rollout::ComparisonReport& report) {
    Json json{{"locked", report.locked},
              {"finding", report.finding},
              {"recommendation", rollout::toString(report.recommendation)},
              {"robots", {{"control", report.controlRobots}, {"candidate", report.candidateRobots}}}};
    if (report.locked) return json;
    const auto& figures = report.figures;
    json["control"] = count(figures.first, figures.firstInterval);
    json["candidate"] = count(figures.second, figures.secondInterval);
    json["difference"] = {{"value", figures.difference}, {"low", figures.interval.low}, {"high", figures.interval.high}};
    json["p"] = report.p;
    json["chiSquare"] = figures.pearson.statistic;
    json["pPearson"] = figures.pearson.p;
    json["pYates"] = figures.pYates;
    json["pOneSided"] = figures.pOneSided;
    json["pFisher"] = orNull(figures.pFisher);
    json["cohensH"] = figures.cohensH;
    json["power"] = figures.power;
    json["neededPerArm"] = orNull(figures.neededPerArm);
    json["minimumDetectable"] = orNull(figures.minimumDetectable);
    const auto& clustered = report.clustered;
    json["byRobots"] = {{"low", clustered.interval.low},
                        {"high", clustered.interval.high},
                        {"p", clustered.p},
                        {"icc", clustered.icc},
                        {"indicative", clustered.indicative}};
    json["sampleRatio"] = {{"p", report.ratio.p}, {"mismatch", report.ratio.mismatch}};
    return json;
}

Json shadowJson(const view::ShadowView& shadow) {
    return {{"tasks", shadow.tasks},
            {"agreements", shadow.agreements},
            {"both", shadow.both},
            {"onlyCandidate", shadow.onlyCandidate},
            {"onlyBaseline", shadow.onlyBaseline},
            {"neither", shadow.neither},
            {"low", shadow.low},
            {"high", shadow.high},
            {"mcnemarP", shadow.mcnemarP},
            {"besideP95Ms", shadow.besideP95},
            {"aloneP95Ms", orNull(shadow.aloneP95)}};
}

Json rollbackJson(const view::RollbackView& rollback) {
    Json json{{"reason", rollback.reason},
              {"startedBy", rollback.startedBy},
              {"incomplete", rollback.incomplete},
              {"tasksAffected", rollback.tasksAffected},
              {"failuresCaused", rollback.failuresCaused},
              {"successAfter", orNull(rollback.successAfter)}};
    for (const auto& step : rollback.steps) {
        json["steps"].push_back({{"name", step.name},
                                 {"targetMs", step.target.count()},
                                 {"tookMs", step.took ? Json(step.took->count()) : Json()},
                                 {"done", step.done},
                                 {"total", step.total}});
    }
    json["ledger"] = Json::array();
    for (const auto& row : rollback.ledger)
        json["ledger"].push_back({{"robot", row.robot.value}, {"state", rollout::toString(row.state)}, {"tookMs", row.took.count()}});
    return json;
}

Json labelsJson(const investigate::Investigation& made) {
    Json json{{"seed", made.sample->seed},
              {"failures", made.sample->failures},
              {"sampled", made.review.sampled},
              {"reviewed", made.review.reviewed},
              {"correctActions", made.review.correct},
              {"who", made.sample->who},
              {"at", toRfc3339(made.sample->at)},
              {"marks", Json::array()}};
    for (const auto& [key, label] : made.marks) {
        json["marks"].push_back({{"robot", label.robot.value},
                                 {"task", label.task},
                                 {"verdict", label.realFailure ? "real" : "correct"},
                                 {"who", label.who},
                                 {"at", toRfc3339(label.at)}});
    }
    return json;
}

Json investigationJson(const investigate::Investigation& made) {
    Json json = Json::object();
    for (const auto& one : made.hypotheses) {
        json["hypotheses"].push_back({{"name", one.name},
                                      {"finding", investigate::toString(one.finding)},
                                      {"check", one.check},
                                      {"data", one.data},
                                      {"result", one.result},
                                      {"missing", one.missing}});
    }
    for (const auto& breakdown : made.breakdowns) {
        Json groups = Json::array();
        for (const auto& group : breakdown.groups) {
            groups.push_back({{"name", group.name},
                              {"candidateTasks", group.candidate.tasks},
                              {"candidateSuccesses", group.candidate.successes},
                              {"baselineTasks", group.baseline.tasks},
                              {"baselineSuccesses", group.baseline.successes}});
        }
        json["success"][breakdown.by] = std::move(groups);
    }
    if (made.shadow) {
        for (const auto& one : made.shadow->worst) {
            json["worstDisagreements"].push_back({{"robot", one.robot.value},
                                                  {"task", one.task},
                                                  {"category", one.category},
                                                  {"candidateOk", one.candidateOk},
                                                  {"baselineOk", one.baselineOk},
                                                  {"probability", orNull(one.probability)},
                                                  {"action", one.action},
                                                  {"baselineAction", one.baselineAction}});
        }
    }
    if (made.sample) json["labelSample"] = labelsJson(made);
    for (const auto& one : made.conclusions)
        json["conclusions"].push_back(
            {{"conclusion", one.text}, {"action", one.action}, {"owner", one.owner}, {"who", one.who}, {"at", toRfc3339(one.at)}});
    return json;
}

}  // namespace

std::string json(const Report& report) {
    const auto& head = report.detail.head;
    Json json{{"rollout", head.id.value},
              {"plan", head.planName},
              {"strategy", head.strategy},
              {"baseline", head.baseline},
              {"candidate", head.candidate},
              {"outcome", head.outcome},
              {"reason", head.reason},
              {"startedBy", head.startedBy},
              {"startedAt", toRfc3339(head.startedAt)},
              {"endedAt", head.endedAt ? Json(toRfc3339(*head.endedAt)) : Json()},
              {"robots", head.robots},
              {"tasksAffected", report.rollout.tasksAffected},
              {"failuresCaused", report.rollout.outcomesHidden ? Json() : Json(report.rollout.failuresCaused)}};
    json["stages"] = Json::array();
    for (const auto& stage : report.rollout.stages) json["stages"].push_back(stageJson(stage, report.rollout.outcomesHidden));
    if (report.rollout.comparison) json["comparison"] = comparisonJson(*report.rollout.comparison);
    if (report.rollout.shadow) json["shadow"] = shadowJson(*report.rollout.shadow);
    if (report.rollout.rollback) json["rollback"] = rollbackJson(*report.rollout.rollback);
    if (report.investigation) json["investigation"] = investigationJson(*report.investigation);
    json["hours"] = Json::array();
    const auto outcome = [&](std::int64_t successes) { return report.rollout.outcomesHidden ? Json() : Json(successes); };
    for (const auto& hour : hoursOf(report.detail)) {
        json["hours"].push_back({{"hour", toRfc3339(WallTime(Seconds(hour.second)))},
                                 {"candidateTasks", hour.candidate.tasks},
                                 {"candidateSuccesses", outcome(hour.candidate.successes)},
                                 {"baselineTasks", hour.baseline.tasks},
                                 {"baselineSuccesses", outcome(hour.baseline.successes)}});
    }
    json["decisions"] = Json::array();
    for (const auto& one : report.detail.decisions) json["decisions"].push_back(decisionJson(one));
    json["checklist"] = {{"override", report.detail.checklist.overrideReason}, {"ticks", Json::array()}};
    for (const auto& tick : report.detail.checklist.ticks)
        json["checklist"]["ticks"].push_back({{"item", tick.itemId},
                                              {"who", tick.who},
                                              {"at", toRfc3339(tick.at)},
                                              {"evidence", tick.evidence},
                                              {"overruled", tick.overruled}});
    for (const auto& own : report.detail.checklist.ownItems)
        json["checklist"]["ownItems"].push_back({{"id", own.id}, {"group", own.group}, {"text", own.text}});
    json["planText"] = report.detail.planJson;
    json["audit"] = {{"records", report.audit.records}, {"intact", report.audit.broken.empty()}, {"broken", report.audit.broken}};
    json["madeAt"] = toRfc3339(report.madeAt);
    // Names come from robots and people; bytes that are no UTF-8 are replaced, never thrown about.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace slipway::report
