// slipway-cli rehearse: a plan in virtual time, many times over, before a robot sees it. Runs on other threads than
// the one that draws the progress bar and listens for Ctrl+C.
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <future>
#include <stop_token>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/signals.h"
#include "core/characteristics/characteristics.h"
#include "core/plan/plan_json.h"
#include "core/sim/rehearsal.h"

namespace slipway::cli {

namespace {

using Json = nlohmann::ordered_json;
using Clock = std::chrono::steady_clock;

constexpr auto kRedrawProgressEvery = std::chrono::milliseconds(100);
constexpr int kBarWidth = 30;

Result<sim::RehearsalRequest> requestOf(const RehearseOptions& options, plan::Plan plan) {
    const auto& gate = plan.stages.front().gates.success;
    const double usual = gate.value_or(plan::SuccessGate{}).baseline.toDouble();
    sim::RehearsalRequest request;
    request.robots = options.fleet;
    request.runs = options.runs;
    request.seed = options.seed;
    request.threads = options.threads;
    request.candidate = sim::behaviourWithSuccess(options.candidateSuccess.value_or(usual));
    request.baseline = sim::behaviourWithSuccess(options.baselineSuccess.value_or(usual));
    request.candidate.failureSlowdown = request.baseline.failureSlowdown = options.failureSlowdown;
    request.taskTime = Milliseconds(static_cast<std::int64_t>(options.taskSeconds * 1000.0));
    request.plan = std::move(plan);
    return request;
}

// ---- progress ----

std::string timeLeftText(std::int64_t seconds) {
    if (seconds < 60) return fmt::format("{} s", seconds);
    if (seconds < 3600) return fmt::format("{} min {:02} s", seconds / 60, seconds % 60);
    return fmt::format("{} h {:02} min", seconds / 3600, seconds / 60 % 60);
}

void drawBar(std::uint64_t done, std::uint64_t runs, Clock::duration since) {
    const int filled = static_cast<int>(done * kBarWidth / runs);
    std::string left = "working out the time left";
    if (done > 0) {
        const auto perRun = std::chrono::duration<double>(since).count() / static_cast<double>(done);
        left = timeLeftText(std::llround(perRun * static_cast<double>(runs - done))) + " left";
    }
    fmt::print(stderr, "\r\033[K[{:#<{}}{:.<{}}] {} of {} runs, {}", "", filled, "", kBarWidth - filled, done, runs, left);
    std::fflush(stderr);
}

/// Rehearses on other threads; Ctrl+C leaves what is done.
Result<std::vector<sim::RehearsedRun>> rehearseWatched(const sim::RehearsalRequest& request) {
    watchStopSignals();
    const bool terminal = isatty(STDERR_FILENO) == 1;
    const auto startedAt = Clock::now();
    std::atomic<std::uint64_t> done{0};
    std::stop_source stop;
    auto work = std::async(std::launch::async,
                           [&] { return sim::rehearse(request, stop.get_token(), [&done](std::uint64_t runs) { done = runs; }); });
    while (work.wait_for(kRedrawProgressEvery) != std::future_status::ready) {
        if (stopRequested()) stop.request_stop();
        if (terminal) drawBar(done, request.runs, Clock::now() - startedAt);
    }
    if (terminal) fmt::print(stderr, "\r\033[K");
    return work.get();
}

// ---- for people ----

std::string percentOf(const sim::RehearsalShare& share, std::int64_t runs) {
    const double rate = runs > 0 ? 100.0 * static_cast<double>(share.runs) / static_cast<double>(runs) : 0.0;
    return fmt::format("{:>7} {:>7.2f} %   [{:.2f}, {:.2f}] %", share.runs, rate, 100.0 * share.interval.low, 100.0 * share.interval.high);
}

void printShares(const sim::RehearsalReport& report, const plan::Plan& plan) {
    const auto line = [&](const std::string& name, const sim::RehearsalShare& share) {
        fmt::print("  {:<30}{}\n", name, percentOf(share, report.runs));
    };
    fmt::print("{:<32}{:>7} {:>9}   95 % interval\n", "Outcome", "runs", "share");
    line("committed", report.committed);
    line("rolled back", report.rolledBack);
    for (std::size_t i = 0; i < report.rolledBackIn.size(); ++i) {
        if (report.rolledBackIn[i].runs > 0) line(fmt::format("  in stage {} ({})", i + 1, plan.stages[i].name), report.rolledBackIn[i]);
    }
    line("waits for an operator", report.waits);
    for (std::size_t i = 0; i < report.waitsIn.size(); ++i) {
        if (report.waitsIn[i].runs > 0) line(fmt::format("  in stage {} ({})", i + 1, plan.stages[i].name), report.waitsIn[i]);
    }
    if (report.unfinished.runs > 0) line("unfinished", report.unfinished);
    std::string gates;
    for (const auto& [gate, runs] : report.failedGates)
        gates += fmt::format("{}{} {}", gates.empty() ? "" : ", ", rollout::toString(gate), runs);
    if (!gates.empty()) fmt::print("  rolled back by gate: {}\n", gates);
}

void printSpread(const char* name, const sim::Spread& spread, int decimals) {
    if (spread.runs == 0) return;
    fmt::print("  {:<30}{:>10.{}f} {:>10.{}f} {:>10.{}f} {:>10.{}f} {:>10.{}f}\n", name, spread.least, decimals, spread.median, decimals,
               spread.mean, decimals, spread.p95, decimals, spread.most, decimals);
}

/// What the success gates alone would do, beside what the rehearsals showed; nothing where that cannot be computed.
void printExpected(const sim::RehearsalRequest& request) {
    const auto& plan = request.plan;
    if (plan.stages.front().comparison) return;
    const auto found = characteristics::characteristicsOf(plan, {request.baseline.success, characteristics::kRestartShare});
    if (!found) return;
    const auto same = [&](const characteristics::Row& row) { return std::abs(row.success.toDouble() - request.candidate.success) < 1e-9; };
    const auto row = std::find_if(found->rows.begin(), found->rows.end(), same);
    if (row == found->rows.end()) return;
    const auto spread = [&](double characteristics::Outcome::* figure) {
        return row->standardError ? fmt::format(" ± {:.2f}", (*row->standardError).*figure * 100.0) : std::string();
    };
    fmt::print("  the success gates alone, {}: committed {:.2f}{} %, rolled back {:.2f}{} %\n", found->runs > 0 ? "simulated" : "exact",
               row->outcome.promoted * 100.0, spread(&characteristics::Outcome::promoted), row->outcome.rolledBack * 100.0,
               spread(&characteristics::Outcome::rolledBack));
}

void printReport(const sim::RehearsalReport& report, const sim::RehearsalRequest& request, const std::string& file) {
    fmt::print("{}: {} of {} rehearsals on {} robots, candidate {:.1f} %, baseline {:.1f} %, failures take {:g} times as long, seed {}\n\n",
               file, report.runs, request.runs, request.robots, 100.0 * request.candidate.success, 100.0 * request.baseline.success,
               request.candidate.failureSlowdown, request.seed);
    printShares(report, request.plan);
    printExpected(request);
    fmt::print("\n{:<32}{:>10} {:>10} {:>10} {:>10} {:>10}\n", "Per run", "least", "median", "mean", "p95", "most");
    auto minutes = report.seconds;
    for (auto* value : {&minutes.least, &minutes.median, &minutes.mean, &minutes.p95, &minutes.most}) *value /= 60.0;
    printSpread("duration, minutes", minutes, 1);
    printSpread("robots exposed", report.robotsExposed, 0);
    printSpread("tasks exposed", report.tasksExposed, 0);
    printSpread("failures caused", report.failuresCaused, 0);
    printSpread("rollback to last verified, s", report.rollbackSeconds, 3);
}

// ---- for machines ----

Json shareJson(const sim::RehearsalShare& share) {
    return {{"runs", share.runs}, {"low", share.interval.low}, {"high", share.interval.high}};
}

Json spreadJson(const sim::Spread& spread) {
    return {{"runs", spread.runs}, {"least", spread.least}, {"median", spread.median},
            {"mean", spread.mean}, {"p95", spread.p95},     {"most", spread.most}};
}

void printJson(const sim::RehearsalReport& report, const sim::RehearsalRequest& request) {
    Json json{{"plan", request.plan.name},
              {"planDigest", plan::planDigest(request.plan)},
              {"fleet", request.robots},
              {"runsAsked", request.runs},
              {"runs", report.runs},
              {"seed", request.seed},
              {"candidateSuccess", request.candidate.success},
              {"baselineSuccess", request.baseline.success},
              {"failureSlowdown", request.candidate.failureSlowdown},
              {"taskSeconds", static_cast<double>(request.taskTime.count()) / 1000.0},
              {"committed", shareJson(report.committed)},
              {"rolledBack", shareJson(report.rolledBack)},
              {"waits", shareJson(report.waits)},
              {"unfinished", shareJson(report.unfinished)},
              {"stages", Json::array()},
              {"failedGates", Json::object()}};
    for (std::size_t i = 0; i < report.rolledBackIn.size(); ++i) {
        json["stages"].push_back({{"name", request.plan.stages[i].name},
                                  {"rolledBack", shareJson(report.rolledBackIn[i])},
                                  {"waits", shareJson(report.waitsIn[i])}});
    }
    for (const auto& [gate, runs] : report.failedGates) json["failedGates"][rollout::toString(gate)] = runs;
    json["durationSeconds"] = spreadJson(report.seconds);
    json["robotsExposed"] = spreadJson(report.robotsExposed);
    json["tasksExposed"] = spreadJson(report.tasksExposed);
    json["failuresCaused"] = spreadJson(report.failuresCaused);
    json["rollbackSeconds"] = spreadJson(report.rollbackSeconds);
    fmt::print("{}\n", json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace

ExitCode rehearsePlan(const RehearseOptions& options) {
    auto plan = plan::readPlanFile(options.planFile);
    if (!plan) {
        for (const auto& mistake : plan.error()) {
            const bool whole = mistake.where.empty() || mistake.where == options.planFile;
            fmt::print(stderr, "{}: {}: {}\n", options.planFile, whole ? "$" : mistake.where, mistake.message);
        }
        return ExitCode::badInput;
    }
    const auto request = requestOf(options, std::move(*plan));
    if (!request) {
        fmt::print(stderr, "{}: {}\n", options.planFile, describe(request.error()));
        return ExitCode::badInput;
    }
    const auto runs = rehearseWatched(*request);
    if (!runs) {
        fmt::print(stderr, "slipway-cli: {}\n", describe(runs.error()));
        return ExitCode::badInput;
    }
    const auto report = sim::summarize(*runs, request->plan.stages.size());
    if (options.json) {
        printJson(report, *request);
    } else {
        printReport(report, *request, options.planFile);
    }
    if (runs->size() == request->runs) return ExitCode::succeeded;
    fmt::print(stderr, "slipway-cli: stopped after {} of {} runs.\n", runs->size(), request->runs);
    return ExitCode::other;
}

}  // namespace slipway::cli
