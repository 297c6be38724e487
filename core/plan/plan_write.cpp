#include <cmath>
#include <nlohmann/json.hpp>

#include "core/plan/plan_json.h"
#include "core/plan/plan_names.h"

namespace slipway::plan {

namespace {

using Json = nlohmann::ordered_json;

/// Whole numbers without ".0", so that a file reads as a person would write it.
Json number(double value) {
    const bool whole = std::nearbyint(value) == value && std::abs(value) < 9e15;
    return whole ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

Json number(Ratio ratio) { return number(ratio.toDouble()); }

Json seconds(Milliseconds time) { return number(static_cast<double>(time.count()) / 1000.0); }

Json method(GateMethod method) { return nameOf(kGateMethods, method); }

Json model(const fleet::Model& model) {
    return {
        {"name", model.ref.name}, {"version", model.ref.version}, {"sha256", model.ref.sha256}, {"bytes", model.bytes}, {"uri", model.uri}};
}

/// Members that came later are written only where they say something, so that the digest of an older plan stays what it was.
Json success(const SuccessGate& gate) {
    const SuccessGate usual;
    Json out = {{"method", method(gate.method)},
                {"baseline", number(gate.baseline)},
                {"baselineTasks", gate.baselineTasks},
                {"margin", number(gate.margin)},
                {"literal", gate.literal}};
    if (gate.against != usual.against) out["against"] = nameOf(kSuccessBaselines, gate.against);
    if (gate.historyDays != usual.historyDays) out["historyDays"] = gate.historyDays;
    if (gate.icc) out["icc"] = number(*gate.icc);
    return out;
}

Json gates(const Gates& gates) {
    Json out = Json::object();
    out["success"] = nullptr;
    if (gates.success) out["success"] = success(*gates.success);
    out["stuck"] = Json{{"mostPerRobot", gates.stuck.mostPerRobot}};
    out["latency"] = nullptr;
    if (const auto& gate = gates.latency) out["latency"] = {{"limitMs", number(gate->limitMs)}, {"leastTasks", gate->leastTasks}};
    out["errors"] = nullptr;
    if (const auto& gate = gates.errors) {
        out["errors"] = {{"method", method(gate->method)}, {"good", number(gate->good)}, {"bad", number(gate->bad)}};
    }
    out["lost"] = nullptr;
    if (const auto& gate = gates.lost) out["lost"] = {{"most", number(gate->most)}, {"silentAfterSeconds", seconds(gate->silentAfter)}};
    out["install"] = {{"least", number(gates.install.least)}, {"sameCause", gates.install.sameCause}};
    out["rollbackReady"] = {{"least", number(gates.rollbackReady.least)}, {"longestSeconds", seconds(gates.rollbackReady.longest)}};
    return out;
}

Json loop(const std::optional<ShareLoop>& loop) {
    if (!loop) return nullptr;
    return {{"intervalSeconds", seconds(loop->interval)},
            {"step", number(loop->step)},
            {"tolerance", number(loop->tolerance)},
            {"leastTasks", loop->leastTasks}};
}

Json comparison(const Comparison& comparison) {
    return {{"method", nameOf(kComparisonMethods, comparison.method)},
            {"hypothesis", nameOf(kHypotheses, comparison.hypothesis)},
            {"yates", comparison.yates},
            {"alpha", number(comparison.alpha)},
            {"guardrail", number(comparison.guardrail)}};
}

Json stage(const Stage& stage) {
    Json out = {{"name", stage.name},
                {"robots", number(stage.robots)},
                {"exposure", nameOf(kExposures, stage.mode)},
                {"share", number(stage.share)},
                {"loop", loop(stage.loop)},
                {"latencyBudgetMs", stage.latencyBudgetMs ? number(*stage.latencyBudgetMs) : Json()},
                {"quota", stage.quota},
                {"soakSeconds", seconds(stage.soak)},
                {"longestSeconds", seconds(stage.longest)},
                {"onPass", nameOf(kOnPass, stage.onPass)},
                {"gates", gates(stage.gates)}};
    if (stage.assignment != Stage{}.assignment) out["assignment"] = nameOf(kAssignments, stage.assignment);
    if (stage.pool != Stage{}.pool) out["pool"] = nameOf(kPools, stage.pool);
    if (stage.comparison) out["comparison"] = comparison(*stage.comparison);
    return out;
}

}  // namespace

std::string writePlan(const Plan& plan) {
    Json out = {{"format", 1}, {"name", plan.name}, {"strategy", plan.strategy}, {"fleet", plan.fleet}};
    out["sites"] = plan.sites;
    out["baseline"] = model(plan.baseline);
    out["candidate"] = model(plan.candidate);
    out["salt"] = plan.salt;
    out["leaseSeconds"] = seconds(plan.lease);
    out["taskTimeoutSeconds"] = seconds(plan.taskTimeout);
    out["resumeAfterRestart"] = plan.resumeAfterRestart;
    out["barSeconds"] = seconds(plan.bar);
    if (plan.cleanup) out["cleanup"] = {{"afterSeconds", seconds(plan.cleanup->after)}, {"backups", plan.cleanup->backups}};
    if (plan.holdBack.billionths != 0) out["holdBack"] = number(plan.holdBack);
    out["ending"] = nameOf(kEndings, plan.ending);
    out["stages"] = Json::array();
    for (const Stage& each : plan.stages) out["stages"].push_back(stage(each));
    // A plan that was built in memory may hold bytes that are not UTF-8; they must not throw here.
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace slipway::plan
