// slipway-cli what-if: replays a recorded rollout under the gates of another plan file. Reads only.
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/json_lines.h"
#include "app/cli/reporter.h"
#include "core/host/summaries.h"
#include "core/host/what_if.h"
#include "core/plan/plan_json.h"
#include "core/replay/sentence.h"

namespace slipway::cli {

namespace {

using Json = nlohmann::ordered_json;
using replay::Act;

/// One column of the table, one object of the JSON.
struct Column {
    std::string title;
    std::string outcome;
    const replay::Moment* moment = nullptr;
    const replay::Side* side = nullptr;  // null: nothing was decided there
};

/// What the other plan does where it differs, or at the end that both came to.
std::string actWords(Act act, std::size_t stage) {
    switch (act) {
        case Act::nothing:
            return "holds";
        case Act::pauses:
            return "pauses";
        case Act::resumes:
            return "is resumed";
        case Act::advances:
            return fmt::format("enters stage {}", stage + 1);
        case Act::concludes:
            return "concludes";
        case Act::commits:
            return "commits";
        case Act::stops:
            return "rolls back";
        case Act::other:
            break;
    }
    return "differs";
}

Column recordedColumn(const replay::Report& report) {
    return {"recorded", host::outcomeWords(report.recordedStatus), &report.recorded.moment, &report.recorded};
}

Column whatIfColumn(const replay::Report& report) {
    if (!report.difference && !report.sameEnd) {
        auto column = recordedColumn(report);
        column.title = "what-if";
        return column;
    }
    const auto& side = report.difference ? report.difference->whatIf : *report.sameEnd;
    const bool goesOn = report.difference && side.act == Act::nothing && report.difference->recorded.act == Act::stops;
    return {"what-if", goesOn ? "goes on" : actWords(side.act, side.moment.stage), &side.moment, &side};
}

/// Where the answer is open: how the other gates judge what was recorded after it.
std::optional<Column> asRecordedColumn(const replay::Report& report) {
    if (!report.difference || report.difference->isExact()) return std::nullopt;
    if (report.later) return Column{"as recorded", "gates fail", &report.later->moment, &*report.later};
    return Column{"as recorded", "no gate fails", &report.judged, nullptr};
}

std::string gateName(const Column& column) {
    const auto* gate = column.side ? column.side->failedGate() : nullptr;
    return gate ? rollout::toString(gate->kind) : "-";
}

/// "odds against 21.3 : 1, for 0.1 : 1"; empty where a gate does not keep any.
std::string oddsWords(const rollout::GateReading& gate) {
    if (gate.evidence == 1.0 && gate.proof == 1.0) return {};
    return fmt::format(" (odds against {:.3g} : 1, for {:.3g} : 1)", gate.evidence, gate.proof);
}

void printGates(const Column& column) {
    if (column.side == nullptr || column.side->gates.empty()) return;
    fmt::print("\nGates at that moment ({}):\n", column.title);
    for (const auto& gate : column.side->gates) {
        fmt::print("  {:<15} {:<13} {:.4g}, limit {:.4g}: {}{}\n", rollout::toString(gate.kind), rollout::toString(gate.verdict),
                   gate.value, gate.limit, gate.reason, oddsWords(gate));
    }
}

void printTable(const replay::Report& report) {
    std::vector<Column> columns{recordedColumn(report), whatIfColumn(report)};
    if (auto third = asRecordedColumn(report)) columns.push_back(*third);
    const auto row = [&columns](const char* name, const auto& text) {
        std::string line = fmt::format("{:<18}", name);
        for (const auto& column : columns) line += fmt::format("{:<17}", text(column));
        fmt::print("{}\n", line.substr(0, line.find_last_not_of(' ') + 1));
    };
    fmt::print("{}: {} under the gates of {}\n\n", report.rollout.value, report.recordedPlan, report.otherPlan);
    row("", [](const Column& column) { return column.title; });
    row("outcome", [](const Column& column) { return column.outcome; });
    row("stage", [](const Column& column) { return fmt::format("{}", column.moment->stage + 1); });
    row("since start", [](const Column& column) { return clockText(column.moment->sinceStart); });
    row("candidate tasks", [](const Column& column) { return fmt::format("{}", column.moment->candidateTasks); });
    row("failures caused", [](const Column& column) { return fmt::format("{}", column.moment->failures); });
    row("robots exposed", [](const Column& column) { return fmt::format("{}", column.moment->robots); });
    row("failing gate", gateName);
    printGates(report.later ? columns.back() : columns[1]);
    fmt::print("\n{}\n", replay::sentenceOf(report));
    const auto rest = report.recordedEnd.candidateTasks - report.recorded.moment.candidateTasks;
    if (rest > 0) fmt::print("Figures are those of the decision; {} more tasks came in until the recorded end.\n", rest);
}

Json momentJson(const replay::Moment& moment) {
    return {{"stage", moment.stage + 1},
            {"sinceStartMs", moment.sinceStart.count()},
            {"candidateTasks", moment.candidateTasks},
            {"failures", moment.failures},
            {"robots", moment.robots}};
}

Json columnJson(const Column& column) {
    Json json{{"outcome", column.outcome}};
    json.update(momentJson(*column.moment));
    if (column.side == nullptr) return json;
    json["reason"] = column.side->reason;
    const auto* gate = column.side->failedGate();
    json["failedGate"] = gate ? Json(rollout::toString(gate->kind)) : Json(nullptr);
    json["gates"] = gatesJson(column.side->gates);
    return json;
}

/// answer: "same", "stops" (exact) or "open" (what would have come cannot be known). tasksEarlier and failuresEarlier compare
/// the stop under the other gates with the recorded end; negative: later; null: they never stop.
Json reportJson(const replay::Report& report) {
    const bool exact = !report.difference || report.difference->isExact();
    Json json{{"rollout", report.rollout.value},
              {"recordedPlan", report.recordedPlan},
              {"otherPlan", report.otherPlan},
              {"answer", !report.difference ? "same"
                         : exact            ? "stops"
                                            : "open"},
              {"identical", report.identical},
              {"decisions", report.decisions},
              {"recorded", columnJson(recordedColumn(report))},
              {"recordedEnd", momentJson(report.recordedEnd)},
              {"whatIf", columnJson(whatIfColumn(report))}};
    const auto third = asRecordedColumn(report);
    json["asRecorded"] = third ? columnJson(*third) : Json(nullptr);
    const replay::Side* stop = report.later ? &*report.later : report.difference && exact ? &report.difference->whatIf : nullptr;
    const auto& recorded = report.recorded.moment;
    json["tasksEarlier"] = stop ? Json(recorded.candidateTasks - stop->moment.candidateTasks) : Json(nullptr);
    json["failuresEarlier"] = stop ? Json(recorded.failures - stop->moment.failures) : Json(nullptr);
    json["sentence"] = replay::sentenceOf(report);
    return json;
}

ExitCode refuse(const Error& error) {
    fmt::print(stderr, "slipway-cli: {}\n", describe(error));
    const bool asked = error.code == ErrorCode::notFound || error.code == ErrorCode::invalidInput;
    return asked ? ExitCode::badInput : ExitCode::other;
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
        printTable(*report);
    }
    return ExitCode::succeeded;
}

}  // namespace slipway::cli
