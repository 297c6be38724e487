// slipway-cli plan characteristics: what the success gates of a plan do with candidates of a known true success.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/json_text.h"
#include "core/characteristics/characteristics.h"
#include "core/characteristics/comparison_power.h"
#include "core/plan/plan_json.h"

namespace slipway::cli {

namespace {

using characteristics::Characteristics;
using characteristics::Look;
using characteristics::Outcome;
using characteristics::Row;
using Json = nlohmann::ordered_json;
using Cells = std::vector<std::string>;

constexpr std::size_t kStagesInARow = 8;

ExitCode refuse(const std::string& file, const Error& error, std::size_t more = 0) {
    const bool whole = error.where.empty() || error.where == file;
    fmt::print(stderr, "{}: {}: {}{}\n", file, whole ? "$" : error.where, error.message,
               more > 0 ? fmt::format(" (and {} more; slipway-cli plan validate lists all)", more) : "");
    return error.code == ErrorCode::unsupported ? ExitCode::other : ExitCode::badInput;
}

/// A figure, with its standard error when it was simulated.
std::string cell(double value, const std::optional<double>& error, int digits, std::string_view unit = {}) {
    const std::string text = fmt::format("{:.{}f}", value, digits);
    const std::string spread = error ? fmt::format(" ± {:.{}f}", *error, digits) : std::string();
    return text + spread + std::string(unit);
}

/// The same figure of a row's outcome and of its standard error.
template <class Figure>
std::string chanceCell(const Row& row, Figure figure) {
    std::optional<double> error;
    if (row.standardError) error = figure(*row.standardError) * 100.0;
    return cell(figure(row.outcome) * 100.0, error, 2, " %");
}

Cells outcomeCells(const Row& row) {
    const auto& outcome = row.outcome;
    std::optional<double> toRollback;
    std::optional<double> tasks;
    std::optional<double> extra;
    if (row.standardError) {
        toRollback = row.standardError->tasksToRollback;
        tasks = row.standardError->tasks;
        extra = *tasks * std::abs(row.behind.toDouble());
    }
    return {fmt::format("{:.2f} %", row.success.toDouble() * 100.0),
            chanceCell(row, [](const Outcome& one) { return one.rolledBack; }),
            chanceCell(row, [](const Outcome& one) { return one.promoted; }),
            chanceCell(row, [](const Outcome& one) { return one.held; }),
            outcome.tasksToRollback ? cell(*outcome.tasksToRollback, toRollback, 1) : "-",
            row.leastTasks ? fmt::format("{:.1f}", *row.leastTasks) : "-",
            cell(outcome.tasks, tasks, 1),
            cell(row.extraFailures, extra, 1)};
}

/// Every column as wide as its widest cell, all aligned to the right.
void printTable(const std::vector<Cells>& table) {
    const auto width = [](const std::string& text) {  // code points; there is nothing wider in these tables
        return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
    };
    std::vector<std::size_t> widths(table.front().size(), 0);
    for (const Cells& line : table) {
        for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], width(line[i]));
    }
    for (const Cells& line : table) {
        std::string text;
        for (std::size_t i = 0; i < line.size(); ++i) {
            text += std::string(widths[i] - width(line[i]) + (i > 0 ? 3 : 1), ' ') + line[i];
        }
        fmt::print("{}\n", text);
    }
}

void printOutcomes(const Characteristics& found) {
    std::vector<Cells> table{{"true", "rolled", "", "hold, not", "tasks to", "information", "candidate", "extra failed"},
                             {"success", "back", "promoted", "proven", "rollback", "bound", "tasks", "tasks"}};
    for (const Row& row : found.rows) table.push_back(outcomeCells(row));
    printTable(table);
}

void printStages(const Characteristics& found) {
    const auto& stages = found.course.stages;
    for (std::size_t from = 0; from < stages.size(); from += kStagesInARow) {
        const std::size_t to = std::min(stages.size(), from + kStagesInARow);
        Cells names{"true"};
        Cells quotas{"success"};
        for (std::size_t i = from; i < to; ++i) {
            names.push_back(fmt::format("stage {}", i + 1));
            quotas.push_back(fmt::format("{} tasks", stages[i].quota));
        }
        std::vector<Cells> table{names, quotas};
        for (const Row& row : found.rows) {
            Cells line{fmt::format("{:.2f} %", row.success.toDouble() * 100.0)};
            for (std::size_t i = from; i < to; ++i)
                line.push_back(chanceCell(row, [i](const Outcome& one) { return one.rolledBackIn[i]; }));
            table.push_back(std::move(line));
        }
        fmt::print("\nRolled back in\n");
        printTable(table);
    }
}

/// What the figures leave out, in one sentence.
std::string assumption(const plan::Plan& plan) {
    const auto any = [&plan](auto has) { return std::any_of(plan.stages.begin(), plan.stages.end(), has); };
    std::string others = "stuck, ";
    if (any([](const plan::Stage& stage) { return stage.gates.latency.has_value(); })) others += "latency, ";
    if (any([](const plan::Stage& stage) { return stage.gates.errors.has_value(); })) others += "errors, ";
    if (any([](const plan::Stage& stage) { return stage.gates.lost.has_value(); })) others += "lost, ";
    const bool asks = any([](const plan::Stage& stage) { return stage.onPass == plan::OnPass::ask; });
    return fmt::format(
        "tasks succeed independently, a stage ends at its quota, a sequential gate is looked at after each result, {}and the "
        "other gates ({}install and rollback-ready) never fail.",
        asks ? "an operator who is asked promotes, " : "", others);
}

/// The part of the error of a false fail that the success gate has; none when it has all of it, or is not sequential.
std::optional<double> sharedAlpha(const Characteristics& found) {
    std::optional<double> least;
    for (const auto& stage : found.course.stages) {
        const double alpha = stage.parameters.alphaFail;
        const bool sequential = stage.look == Look::afterEachResult || stage.look == Look::besideControl;
        if (sequential && alpha < stats::SequentialParameters{}.alphaFail) least = std::min(alpha, least.value_or(alpha));
    }
    return least;
}

const Row* behindBy(const Characteristics& found, Ratio points) {
    const auto row = std::find_if(found.rows.begin(), found.rows.end(), [points](const Row& one) { return one.behind == points; });
    return row == found.rows.end() ? nullptr : &*row;
}

std::string inWords(const Characteristics& found) {
    const Row* good = behindBy(found, Ratio{0});
    const Row* bad = behindBy(found, Ratio::fromDouble(0.04));
    std::string text;
    if (good)
        text = fmt::format("A candidate as good as the baseline is rolled back by accident in {:.2f} % of rollouts",
                           good->outcome.rolledBack * 100.0);
    if (good && bad) {
        const bool surely = bad->outcome.rolledBack > 0.995;
        text += fmt::format("; one 4 points worse slips through in {:.2f} % and causes {:.0f} extra failed tasks {}",
                            bad->outcome.promoted * 100.0, bad->extraFailures, surely ? "before it is rolled back" : "on average");
    }
    return text + ".";
}

void print(const plan::Plan& plan, const Characteristics& found, bool restarts, double seconds) {
    fmt::print("{}: what its success gates do with a candidate of a known true success, against a baseline of {:g} %.\n\n", plan.name,
               found.baseline.toDouble() * 100.0);
    printOutcomes(found);
    printStages(found);
    fmt::print("\nAssumed: {}\n", assumption(plan));
    if (const auto alpha = sharedAlpha(found))
        fmt::print("The success gate may fail a good candidate in {:g} % of rollouts: the errors gate is sequential too and has as much.\n",
                   *alpha * 100.0);
    if (!restarts)
        fmt::print("Without restarts: the engine's gates also watch the tasks since each stage began and are somewhat quicker.\n");
    if (found.course.leavesOutShadow) fmt::print("Stages in shadow or with an idle pool are judged apart and are not in these figures.\n");
    if (found.runs > 0) {
        fmt::print("Simulated: {} runs a row with seed {}, ± one standard error, {:.2f} s.\n", found.runs, found.seed, seconds);
    } else {
        fmt::print("Exact, computed in {:.2f} s.\n", seconds);
    }
    fmt::print("\n{}\n", inWords(found));
}

Json outcomeJson(const Outcome& outcome) {
    Json json{
        {"rolledBack", outcome.rolledBack}, {"promoted", outcome.promoted}, {"held", outcome.held}, {"candidateTasks", outcome.tasks}};
    json["tasksToRollback"] = outcome.tasksToRollback ? Json(*outcome.tasksToRollback) : Json(nullptr);
    json["rolledBackInStage"] = outcome.rolledBackIn;
    return json;
}

const char* lookName(Look look) {
    switch (look) {
        case Look::never:
            return "none";
        case Look::atQuota:
            return "threshold";
        case Look::afterEachResult:
            return "sequential";
        case Look::besideControl:
            return "sequential beside the control";
    }
    return "none";
}

std::string jsonText(const plan::Plan& plan, const Characteristics& found, bool restarts, double seconds) {
    Json json{{"plan", plan.name},
              {"digest", plan::planDigest(plan)},
              {"baseline", found.baseline.toDouble()},
              {"method", found.runs > 0 ? "simulated" : "exact"},
              {"restarts", restarts},
              {"seconds", seconds},
              {"assumed", assumption(plan)}};
    if (found.runs > 0) {
        json["runs"] = found.runs;
        json["seed"] = found.seed;
    }
    for (const auto& stage : found.course.stages) {
        Json one{{"name", stage.name}, {"quota", stage.quota}, {"method", lookName(stage.look)}};
        if (stage.look == Look::afterEachResult) one["alphaFail"] = stage.parameters.alphaFail;
        json["stages"].push_back(std::move(one));
    }
    for (const Row& row : found.rows) {
        Json one{{"success", row.success.toDouble()}};
        one.update(outcomeJson(row.outcome));
        one["extraFailedTasks"] = row.extraFailures;
        one["informationBound"] = row.leastTasks ? Json(*row.leastTasks) : Json(nullptr);
        if (row.standardError) one["standardError"] = outcomeJson(*row.standardError);
        json["rows"].push_back(std::move(one));
    }
    json["inWords"] = inWords(found);
    return dump(json);
}

constexpr double kUsualSuccess = 0.92;  // of a control that no gate states

void printPower(const plan::Plan& plan, const characteristics::ComparisonPower& found) {
    fmt::print("{}: what a comparison of {} tasks an arm finds, against a control of {:g} %.\n\n", plan.name, found.tasks,
               found.control * 100.0);
    std::vector<Cells> table{{"true success", "difference", "found"}};
    for (const auto& row : found.rows) {
        table.push_back({fmt::format("{:.2f} %", row.success * 100.0), fmt::format("{:+.1f} points", (row.success - found.control) * 100.0),
                         fmt::format("{:.1f} %", row.found * 100.0)});
    }
    printTable(table);
    fmt::print("\n");
    if (found.rise) fmt::print("Smallest rise found in 80 % of tests: {:.2f} points.\n", *found.rise * 100.0);
    if (found.fall) fmt::print("Smallest fall found in 80 % of tests: {:.2f} points.\n", *found.fall * 100.0);
    fmt::print("Assumed: tasks are independent. Tasks of one robot are not: with few robots less is found.\n");
    if (plan.stages.front().comparison->method == plan::ComparisonMethod::sequential)
        fmt::print("The sequential method may end sooner where the arms differ much, and finds small differences somewhat less often.\n");
}

ExitCode showPower(const CharacteristicsOptions& options, const plan::Plan& plan) {
    const auto found = characteristics::comparisonPower(plan, options.baseline.value_or(kUsualSuccess));
    if (!found) {
        fmt::print(stderr, "slipway-cli: --baseline: {}\n", found.error().message);
        return ExitCode::badInput;
    }
    if (!options.json) {
        printPower(plan, *found);
        return ExitCode::succeeded;
    }
    Json json{{"plan", plan.name}, {"digest", plan::planDigest(plan)}, {"control", found->control}, {"tasksPerArm", found->tasks}};
    json["smallestRise"] = found->rise ? Json(*found->rise) : Json(nullptr);
    json["smallestFall"] = found->fall ? Json(*found->fall) : Json(nullptr);
    for (const auto& row : found->rows) json["rows"].push_back({{"success", row.success}, {"found", row.found}});
    fmt::print("{}\n", json.dump());
    return ExitCode::succeeded;
}

}  // namespace

ExitCode showCharacteristics(const CharacteristicsOptions& options) {
    const auto plan = plan::readPlanFile(options.planFile);
    if (!plan) return refuse(options.planFile, plan.error().front(), plan.error().size() - 1);
    if (!plan->stages.empty() && plan->stages.front().comparison) return showPower(options, *plan);
    const auto started = std::chrono::steady_clock::now();
    const auto found =
        characteristics::characteristicsOf(*plan, {options.baseline, options.withoutRestarts ? 0.0 : characteristics::kRestartShare});
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - started;
    if (!found && found.error().where == "baseline") {
        fmt::print(stderr, "slipway-cli: --baseline: {}\n", found.error().message);
        return ExitCode::badInput;
    }
    if (!found) return refuse(options.planFile, found.error());
    if (options.json) {
        fmt::print("{}\n", jsonText(*plan, *found, !options.withoutRestarts, took.count()));
    } else {
        print(*plan, *found, !options.withoutRestarts, took.count());
    }
    return ExitCode::succeeded;
}

}  // namespace slipway::cli
