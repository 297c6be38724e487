#include "core/plan/draft_defaults.h"

#include <algorithm>
#include <array>

#include "core/plan/plan_names.h"
#include "core/plan/recipes/recipe.h"

namespace slipway::plan {

namespace {

using Json = nlohmann::ordered_json;
using Pointer = Json::json_pointer;

constexpr std::string_view kStages = "/stages/";
constexpr double kFirstIcc = 0.02;
constexpr double kFirstBudgetMs = 200.0;

template <class Choice, std::size_t count>
std::vector<std::string> words(const Names<Choice, count>& names) {
    std::vector<std::string> all;
    for (const auto& entry : names) all.emplace_back(entry.first);
    return all;
}

std::vector<std::string> strategies() {
    std::vector<std::string> all;
    for (const Recipe& recipe : recipes()) all.emplace_back(recipe.name);
    all.emplace_back(kCustom);
    return all;
}

/// The writer leaves out some members that say nothing new; here they are, with their defaults.
void addUnwritten(Json& stage) {
    const Stage usual;
    const SuccessGate gate;
    stage["assignment"] = nameOf(kAssignments, usual.assignment);
    stage["pool"] = nameOf(kPools, usual.pool);
    stage["gates"]["success"]["against"] = nameOf(kSuccessBaselines, gate.against);
    stage["gates"]["success"]["historyDays"] = gate.historyDays;
}

Json makeFullStage() {
    Stage stage;
    stage.loop.emplace();
    stage.comparison.emplace();
    stage.latencyBudgetMs = kFirstBudgetMs;
    stage.gates.success.emplace().icc = kFirstIcc;
    stage.gates.latency.emplace();
    stage.gates.errors.emplace();
    stage.gates.lost.emplace();
    Json out = stagesJson({stage}).front();
    addUnwritten(out);
    return out;
}

Json makeFullPlan() {
    Plan plan;
    plan.cleanup = CleanupPlan{};
    Json out = Json::parse(writePlan(plan));
    out.erase("format");
    out.erase("stages");
    out["holdBack"] = 0.0;
    return out;
}

/// The address within its plan or stage.
std::string_view within(std::string_view address) {
    if (!address.starts_with(kStages)) return address;
    const auto slash = address.find('/', kStages.size());
    return slash == std::string_view::npos ? std::string_view() : address.substr(slash);
}

}  // namespace

Json stagesJson(const std::vector<Stage>& stages) {
    Plan plan;
    plan.stages = stages;
    return Json::parse(writePlan(plan)).at("stages");
}

std::string_view endingName(Ending ending) { return nameOf(kEndings, ending); }

const Json& fullPlan() {
    static const Json plan = makeFullPlan();
    return plan;
}

const Json& fullStage() {
    static const Json stage = makeFullStage();
    return stage;
}

const Json& usualPlan() {
    static const Json plan = [] {
        Json out = fullPlan();
        out["cleanup"] = nullptr;
        return out;
    }();
    return plan;
}

const Json& usualStage() {
    static const Json stage = [] {
        Json out = fullStage();
        for (const char* off : {"loop", "comparison", "latencyBudgetMs"}) out[off] = nullptr;
        out["gates"]["success"]["icc"] = nullptr;
        return out;
    }();
    return stage;
}

std::vector<std::string> choicesOf(std::string_view member) {
    if (member == "/strategy") return strategies();
    if (member == "/ending") return words(kEndings);
    if (member == "/exposure") return words(kExposures);
    if (member == "/assignment") return words(kAssignments);
    if (member == "/pool") return words(kPools);
    if (member == "/onPass") return words(kOnPass);
    if (member == "/gates/success/method" || member == "/gates/errors/method") return words(kGateMethods);
    if (member == "/gates/success/against") return words(kSuccessBaselines);
    if (member == "/comparison/method") return words(kComparisonMethods);
    if (member == "/comparison/hypothesis") return words(kHypotheses);
    return {};
}

bool isOptional(std::string_view member) {
    constexpr std::array<std::string_view, 9> kOptional{"/cleanup",      "/loop",          "/latencyBudgetMs",
                                                        "/comparison",   "/gates/success", "/gates/latency",
                                                        "/gates/errors", "/gates/lost",    "/gates/success/icc"};
    return std::ranges::find(kOptional, member) != kOptional.end();
}

Json turnedOn(const Json& full) {
    Json out = full;
    if (out.is_object() && out.contains("icc")) out["icc"] = nullptr;
    return out;
}

Json defaultAt(std::string_view address) {
    const Json& full = address.starts_with(kStages) ? fullStage() : fullPlan();
    const Pointer member{std::string(within(address))};
    return full.contains(member) ? turnedOn(full.at(member)) : Json();
}

}  // namespace slipway::plan
