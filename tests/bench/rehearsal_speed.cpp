// How many rehearsals a second of CPU time gives, beside a bare loop that only draws the same number of tasks and
// shows them to the two sequential gates: what is above it is the robots, the network and the engine.
#include <CLI/CLI.hpp>
#include <ctime>
#include <string>

#include <fmt/format.h>

#include "core/plan/plan_json.h"
#include "core/sim/rehearsal.h"
#include "core/sim/task_draw.h"
#include "core/stats/sequential_gate.h"

namespace {

using namespace slipway;

double cpuSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

struct BareResult {
    std::int64_t tasks = 0;
    bool anyFailed = false;
};

/// One gate look after every candidate task; the other tasks are only drawn.
BareResult bareLoop(const sim::RehearsalRequest& request, std::int64_t exposed, std::int64_t others) {
    Random random(request.seed);
    stats::SequentialParameters success;
    stats::SequentialParameters errors;
    errors.good = 0.995;
    errors.bad = 0.99;
    success.alphaFail = errors.alphaFail = 0.025;
    stats::SequentialGate successGate;
    stats::SequentialGate errorsGate;
    BareResult result;
    std::int64_t good = 0;
    std::int64_t clean = 0;
    for (; result.tasks < exposed; ++result.tasks) {
        const auto draw = sim::drawTask(request.candidate, random);
        good += draw.ok ? 1 : 0;
        clean += draw.error ? 0 : 1;
        successGate.look(success, good, result.tasks + 1 - good);
        errorsGate.look(errors, clean, result.tasks + 1 - clean);
    }
    for (std::int64_t i = 0; i < others; ++i, ++result.tasks) good += sim::drawTask(request.baseline, random).ok ? 1 : 0;
    result.anyFailed = (successGate.failed || errorsGate.failed) && good > 0;
    return result;
}

int measure(const std::string& file, sim::RehearsalRequest request) {
    auto plan = plan::readPlanFile(file);
    if (!plan) {
        fmt::print(stderr, "{}\n", describe(plan.error().front()));
        return 2;
    }
    request.plan = *plan;
    request.candidate = request.baseline = sim::behaviourWithSuccess(0.92);
    const double begin = cpuSeconds();
    const auto runs = sim::rehearse(request);
    const double rehearsed = cpuSeconds() - begin;
    if (!runs) {
        fmt::print(stderr, "{}\n", describe(runs.error()));
        return 2;
    }
    const double bareBegin = cpuSeconds();
    std::int64_t bareTasks = 0;
    std::int64_t exposed = 0;
    for (const auto& run : *runs) {
        bareTasks += bareLoop(request, run.tasksExposed, static_cast<std::int64_t>(run.tasks) - run.tasksExposed).tasks;
        exposed += run.tasksExposed;
    }
    const double bare = cpuSeconds() - bareBegin;
    const auto count = static_cast<double>(runs->size());
    fmt::print("{} runs on {} robots, {:.0f} tasks each, {:.0f} of them on the candidate\n", runs->size(), request.robots,
               static_cast<double>(bareTasks) / count, static_cast<double>(exposed) / count);
    fmt::print("  rehearsal  {:8.2f} runs per CPU second, {:6.2f} us a task\n", count / rehearsed,
               1e6 * rehearsed / static_cast<double>(bareTasks));
    fmt::print("  bare loop  {:8.2f} runs per CPU second, {:6.2f} us a task\n", count / bare, 1e6 * bare / static_cast<double>(bareTasks));
    fmt::print("  ratio      {:8.2f}\n", rehearsed / bare);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    std::string file;
    slipway::sim::RehearsalRequest request;
    request.runs = 20;
    double taskSeconds = 36.0;  // the default canary then takes about 8 100 candidate tasks
    CLI::App app("Measures rehearsals");
    app.add_option("PLAN", file, "Plan file")->required();
    app.add_option("--runs", request.runs, "How many");
    app.add_option("--robots", request.robots, "Robots in each run");
    app.add_option("--task-seconds", taskSeconds, "Mean time of a task");
    CLI11_PARSE(app, argc, argv);
    request.taskTime = slipway::Milliseconds(static_cast<std::int64_t>(taskSeconds * 1000.0));
    return measure(file, request);
}
