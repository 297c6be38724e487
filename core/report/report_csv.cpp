// The tables of a report as comma-separated values.
#include <fmt/format.h>

#include <array>
#include <utility>

#include "core/report/report.h"

namespace slipway::report {

namespace {

using Row = std::vector<std::string>;

constexpr std::array<std::pair<std::string_view, Table>, 5> kTables{{{"decisions", Table::decisions},
                                                                     {"stages", Table::stages},
                                                                     {"gates", Table::gates},
                                                                     {"hours", Table::hours},
                                                                     {"ledger", Table::ledger}}};

/// A robot may be called "=cmd|...": a spreadsheet must show that and not do it. Figures of our own are not quoted.
std::string cell(const std::string& text) {
    constexpr std::string_view kRuns = "=+-@\t\r";
    const bool runs = !text.empty() && kRuns.find(text.front()) != std::string_view::npos;
    std::string quoted = runs ? "'" + text : text;
    if (quoted.find_first_of(",\"\r\n") == std::string::npos) return quoted;
    std::string out = "\"";
    for (const char c : quoted) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

std::string number(double value) { return fmt::format("{:.10g}", value); }

std::string timeOrEmpty(EngineTime at) { return at == EngineTime{} ? std::string() : toRfc3339(WallTime(at.time_since_epoch())); }

/// Empty while a locked comparison hides it: 0 would be a figure.
std::string outcome(const Report& report, std::int64_t successes) {
    return report.rollout.outcomesHidden ? std::string() : std::to_string(successes);
}

void addLine(std::string& out, const Row& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) out += ',';
        out += row[i];
    }
    out += "\r\n";
}

std::string listOf(const std::vector<RobotId>& robots) {
    std::string text;
    for (const auto& robot : robots) text += (text.empty() ? "" : " ") + robot.value;
    return text;
}

void addDecisions(const Report& report, std::string& out) {
    addLine(out, {"number", "at", "decision", "stage", "who", "reason", "robots"});
    for (const auto& one : report.detail.decisions) {
        addLine(out,
                {std::to_string(one.number), timeOrEmpty(one.at), rollout::toString(one.kind),
                 one.stage ? std::to_string(*one.stage + 1) : std::string(), cell(one.who), cell(one.reason), cell(listOf(one.robots))});
    }
}

void addGates(const Report& report, std::string& out) {
    addLine(out, {"decision", "at", "gate", "verdict", "value", "low", "high", "limit", "count", "evidence", "proof", "reason"});
    for (const auto& one : report.detail.decisions) {
        for (const auto& gate : one.gates) {
            addLine(out, {std::to_string(one.number), timeOrEmpty(one.at), rollout::toString(gate.kind), rollout::toString(gate.verdict),
                          number(gate.value), number(gate.low), number(gate.high), number(gate.limit), std::to_string(gate.count),
                          number(gate.evidence), number(gate.proof), cell(gate.reason)});
        }
    }
}

void addStages(const Report& report, std::string& out) {
    addLine(out, {"stage", "name", "robots", "tasks", "successes", "quota", "seconds", "entered", "done"});
    for (std::size_t i = 0; i < report.rollout.stages.size(); ++i) {
        const auto& stage = report.rollout.stages[i];
        addLine(out, {std::to_string(i + 1), cell(stage.name), std::to_string(stage.robots), std::to_string(stage.tasks),
                      outcome(report, stage.successes), std::to_string(stage.quota),
                      number(static_cast<double>(stage.spent.count()) / 1000.0), stage.entered ? "yes" : "no", stage.done ? "yes" : "no"});
    }
}

void addHours(const Report& report, std::string& out) {
    addLine(out, {"hour", "candidate_tasks", "candidate_successes", "baseline_tasks", "baseline_successes"});
    for (const auto& hour : hoursOf(report.detail)) {
        addLine(out,
                {toRfc3339(WallTime(Seconds(hour.second))), std::to_string(hour.candidate.tasks), outcome(report, hour.candidate.successes),
                 std::to_string(hour.baseline.tasks), outcome(report, hour.baseline.successes)});
    }
}

void addLedger(const Report& report, std::string& out) {
    addLine(out, {"robot", "state", "seconds"});
    if (!report.rollout.rollback) return;
    for (const auto& row : report.rollout.rollback->ledger) {
        addLine(out, {cell(row.robot.value), rollout::toString(row.state), number(static_cast<double>(row.took.count()) / 1000.0)});
    }
}

}  // namespace

std::optional<Table> tableOf(std::string_view name) {
    for (const auto& [word, table] : kTables)
        if (word == name) return table;
    return std::nullopt;
}

std::string csv(const Report& report, Table table) {
    std::string out;
    switch (table) {
        case Table::decisions:
            addDecisions(report, out);
            break;
        case Table::stages:
            addStages(report, out);
            break;
        case Table::gates:
            addGates(report, out);
            break;
        case Table::hours:
            addHours(report, out);
            break;
        case Table::ledger:
            addLedger(report, out);
            break;
    }
    return out;
}

}  // namespace slipway::report
