#include "app/console/plan_studies.h"

#include <algorithm>
#include <cmath>
#include <thread>

#include "core/characteristics/characteristics.h"
#include "core/characteristics/comparison_power.h"
#include "core/sim/rehearsal.h"
#include "core/stats/quantile.h"

namespace slipway::console {

namespace {

using widgets::OutcomeShare;
using widgets::PlanCharacteristics;
using widgets::PlanPower;
using widgets::PlanRehearsal;
using widgets::RehearsalQuestion;
using widgets::RehearsedFigure;

constexpr double kSameSuccess = 1e-9;

static_assert(RehearsalQuestion::kMostRobots == sim::kMostRehearsedRobots);
static_assert(RehearsalQuestion::kMostRuns == sim::kMostRehearsals);

Result<PlanCharacteristics> powerOf(const plan::Plan& plan) {
    const auto found = characteristics::comparisonPower(plan, widgets::usualSuccess(plan));
    if (!found) return std::unexpected(found.error());
    const bool sequential = plan.stages.front().comparison->method == plan::ComparisonMethod::sequential;
    PlanPower power{found->tasks, found->rise, found->fall, sequential, {}};
    for (const auto& row : found->rows) power.rows.emplace_back(row.success, row.found);
    return PlanCharacteristics{found->control, 0, {}, std::move(power)};
}

OutcomeShare shareOf(const sim::RehearsalShare& share) { return {share.runs, share.interval.low, share.interval.high, std::nullopt}; }

/// `value`: of one run, or none.
template <class Value>
RehearsedFigure figureOf(const std::vector<sim::RehearsedRun>& runs, const Value& value) {
    RehearsedFigure figure;
    figure.sorted.reserve(runs.size());
    for (const auto& run : runs) {
        if (const std::optional<double> one = value(run)) figure.sorted.push_back(*one);
    }
    std::ranges::sort(figure.sorted);
    figure.p5 = stats::typeSeven(figure.sorted, 0.05);
    figure.median = stats::typeSeven(figure.sorted, 0.5);
    figure.p95 = stats::typeSeven(figure.sorted, 0.95);
    return figure;
}

double seconds(Milliseconds time) { return std::chrono::duration<double>(time).count(); }

void addFigures(PlanRehearsal& made, const std::vector<sim::RehearsedRun>& runs) {
    using Run = sim::RehearsedRun;
    using Figure = std::optional<double>;
    made.seconds = figureOf(runs, [](const Run& run) { return Figure(seconds(run.took)); });
    made.robotsExposed = figureOf(runs, [](const Run& run) { return Figure(static_cast<double>(run.robotsExposed)); });
    made.tasksExposed = figureOf(runs, [](const Run& run) { return Figure(static_cast<double>(run.tasksExposed)); });
    made.failuresCaused = figureOf(runs, [](const Run& run) { return Figure(static_cast<double>(run.failuresCaused)); });
    made.rollbackSeconds = figureOf(runs, [](const Run& run) { return run.rollbackTook ? Figure(seconds(*run.rollbackTook)) : Figure(); });
}

/// What the success gates alone would do, where that can be computed and there is a row for this candidate.
void addExpected(PlanRehearsal& made, const plan::Plan& plan, const std::stop_token& stop) {
    if (plan.stages.front().comparison) return;
    const auto found = characteristics::characteristicsOf(plan, {made.baseline, characteristics::kRestartShare}, {stop, {}});
    if (!found) return;
    const auto row = std::ranges::find_if(
        found->rows, [&](const auto& one) { return std::abs(one.success.toDouble() - made.question.candidate) < kSameSuccess; });
    if (row == found->rows.end()) return;
    made.committed.expected = row->outcome.promoted;
    made.rolledBack.expected = row->outcome.rolledBack;
}

}  // namespace

Result<PlanCharacteristics> characteristicsOf(const plan::Plan& plan, const std::stop_token& stop,
                                              const std::function<void(double)>& progress) {
    if (!plan.stages.empty() && plan.stages.front().comparison) return powerOf(plan);
    const auto found = characteristics::characteristicsOf(plan, {std::nullopt, characteristics::kRestartShare}, {stop, progress});
    if (!found) return std::unexpected(found.error());
    PlanCharacteristics made{found->baseline.toDouble(), found->runs, {}, std::nullopt};
    for (const characteristics::Row& row : found->rows) {
        made.rows.push_back({row.success.toDouble(), row.outcome.rolledBack, row.outcome.promoted, row.outcome.held,
                             row.outcome.tasksToRollback, row.outcome.tasks, row.extraFailures});
    }
    return made;
}

Result<PlanRehearsal> rehearsalOf(const plan::Plan& plan, const RehearsalQuestion& question, const std::stop_token& stop,
                                  const std::function<void(double)>& progress) {
    PlanRehearsal made;
    made.question = question;
    made.baseline = widgets::usualSuccess(plan);
    sim::RehearsalRequest request;
    request.plan = plan;
    request.robots = static_cast<std::size_t>(std::max(0, question.robots));
    request.runs = static_cast<std::uint64_t>(std::max(0, question.runs));
    request.seed = question.seed;
    request.taskTime = Milliseconds(static_cast<std::int64_t>(question.taskSeconds * 1000.0));
    request.threads = std::clamp(std::thread::hardware_concurrency(), 2U, sim::kMostRehearsalThreads + 1) - 1;
    request.candidate = sim::behaviourWithSuccess(question.candidate);
    request.baseline = sim::behaviourWithSuccess(made.baseline);
    const auto runs = sim::rehearse(request, stop, [&](std::uint64_t done) {
        if (progress) progress(static_cast<double>(done) / static_cast<double>(request.runs));
    });
    if (!runs) return std::unexpected(runs.error());
    const auto report = sim::summarize(*runs, plan.stages.size());
    made.runs = report.runs;
    made.committed = shareOf(report.committed);
    made.rolledBack = shareOf(report.rolledBack);
    made.waits = shareOf(report.waits);
    made.unfinished = shareOf(report.unfinished);
    for (const auto& share : report.rolledBackIn) made.rolledBackIn.push_back(share.runs);
    made.failed.assign(report.failedGates.begin(), report.failedGates.end());
    addFigures(made, *runs);
    addExpected(made, plan, stop);
    return made;
}

}  // namespace slipway::console
