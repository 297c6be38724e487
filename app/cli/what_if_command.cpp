// slipway-cli what-if: replays a recorded rollout under the gates of another plan file. Reads only.
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/json_lines.h"
#include "app/cli/refusal.h"
#include "app/cli/reporter.h"
#include "core/host/what_if.h"
#include "core/plan/plan_json.h"

namespace slipway::cli {

namespace {

using Json = nlohmann::ordered_json;

/// One column of the table, one object of the JSON.
struct Column {
    const char* title;
    const view::WhatIfColumn* shown;
};

std::string gateName(const Column& column) { return column.shown->failedGate ? rollout::toString(*column.shown->failedGate) : "-"; }

/// "odds against 21.3 : 1, for 0.1 : 1"; empty where a gate does not keep any.
std::string oddsWords(const rollout::GateReading& gate) {
    if (gate.evidence == 1.0 && gate.proof == 1.0) return {};
    return fmt::format(" (odds against {:.3g} : 1, for {:.3g} : 1)", gate.evidence, gate.proof);
}

void printGates(const Column& column) {
    if (column.shown->gates.empty()) return;
    fmt::print("\nGates at that moment ({}):\n", column.title);
    for (const auto& gate : column.shown->gates) {
        fmt::print("  {:<15} {:<13} {:.4g}, limit {:.4g}: {}{}\n", rollout::toString(gate.kind), rollout::toString(gate.verdict),
                   gate.value, gate.limit, gate.reason, oddsWords(gate));
    }
}

void printTable(const view::WhatIf& report) {
    std::vector<Column> columns{{"recorded", &report.recorded}, {"what-if", &report.whatIf}};
    if (report.asRecorded) columns.push_back({"as recorded", &*report.asRecorded});
    const auto row = [&columns](const char* name, const auto& text) {
        std::string line = fmt::format("{:<18}", name);
        for (const auto& column : columns) line += fmt::format("{:<17}", text(column));
        fmt::print("{}\n", line.substr(0, line.find_last_not_of(' ') + 1));
    };
    fmt::print("{}: {} under the gates of {}\n\n", report.rollout.value, report.recordedPlan, report.otherPlan);
    row("", [](const Column& column) { return column.title; });
    row("outcome", [](const Column& column) { return column.shown->outcome; });
    row("stage", [](const Column& column) { return fmt::format("{}", column.shown->stage + 1); });
    row("since start", [](const Column& column) { return clockText(column.shown->sinceStart); });
    row("candidate tasks", [](const Column& column) { return fmt::format("{}", column.shown->candidateTasks); });
    row("failures caused", [](const Column& column) { return fmt::format("{}", column.shown->failures); });
    row("robots exposed", [](const Column& column) { return fmt::format("{}", column.shown->robots); });
    row("failing gate", gateName);
    printGates(report.asRecorded && report.asRecorded->decided ? columns.back() : columns[1]);
    fmt::print("\n{}\n", report.sentence);
    const auto rest = report.tasksAfterwards;
    if (rest > 0) fmt::print("Figures are those of the decision; {} more tasks came in until the recorded end.\n", rest);
}

Json momentJson(const replay::Moment& moment) {
    return {{"stage", moment.stage + 1},
            {"sinceStartMs", moment.sinceStart.count()},
            {"candidateTasks", moment.candidateTasks},
            {"failures", moment.failures},
            {"robots", moment.robots}};
}

Json columnJson(const view::WhatIfColumn& column) {
    Json json{{"outcome", column.outcome}};
    json.update(momentJson({column.sinceStart, column.stage, column.candidateTasks, column.failures, column.robots}));
    if (!column.decided) return json;
    json["reason"] = column.reason;
    json["failedGate"] = column.failedGate ? Json(rollout::toString(*column.failedGate)) : Json(nullptr);
    json["gates"] = gatesJson(column.gates);
    return json;
}

/// answer: "same", "stops" (exact) or "open" (what would have come cannot be known). tasksEarlier and failuresEarlier compare
/// the stop under the other gates with the recorded end; negative: later; null: they never stop.
Json reportJson(const replay::Report& report) {
    const bool exact = !report.difference || report.difference->isExact();
    const auto shown = host::toView(report);
    Json json{{"rollout", report.rollout.value},        {"recordedPlan", report.recordedPlan},
              {"otherPlan", report.otherPlan},          {"answer", !report.difference ? "same" : exact ? "stops" : "open"},
              {"identical", report.identical},          {"decisions", report.decisions},
              {"recorded", columnJson(shown.recorded)}, {"recordedEnd", momentJson(report.recordedEnd)},
              {"whatIf", columnJson(shown.whatIf)}};
    json["asRecorded"] = shown.asRecorded ? columnJson(*shown.asRecorded) : Json(nullptr);
    const replay::Side* stop = report.later ? &*report.later : report.difference && exact ? &report.difference->whatIf : nullptr;
    const auto& recorded = report.recorded.moment;
    json["tasksEarlier"] = stop ? Json(recorded.candidateTasks - stop->moment.candidateTasks) : Json(nullptr);
    json["failuresEarlier"] = stop ? Json(recorded.failures - stop->moment.failures) : Json(nullptr);
    json["sentence"] = shown.sentence;
    return json;
}

}  // namespace

ExitCode askWhatIf(const WhatIfOptions& options) {
    const auto plan = plan::readPlanFile(options.planFile);
    if (!plan) {
        for (const auto& mistake : plan.error()) {
            const bool whole = mistake.where.empty() || mistake.where == options.planFile;
            fmt::print(stderr, "{}: {}: {}\n", options.planFile, whole ? "$" : mistake.where, mistake.message);
        }
        return ExitCode::badInput;
    }
    auto store = store::Store::open(options.data, {.readOnly = true, .program = "slipway-cli"});
    if (!store) return refuse(store.error());
    const auto report = host::askWhatIf(**store, RolloutId(options.rollout), *plan);
    if (!report) return refuse(report.error());
    if (options.json) {
        fmt::print("{}\n", reportJson(*report).dump(-1, ' ', false, Json::error_handler_t::replace));
    } else {
        printTable(host::toView(*report));
    }
    return ExitCode::succeeded;
}

}  // namespace slipway::cli
