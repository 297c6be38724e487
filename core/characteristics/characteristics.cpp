#include "core/characteristics/characteristics.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/characteristics/exact.h"
#include "core/characteristics/simulation.h"

namespace slipway::characteristics {

namespace {

constexpr std::int64_t kPoint = Ratio::kOne / 100;
constexpr std::array<std::int64_t, 8> kPointsBehind{-2, 0, 1, 2, 4, 7, 12, 22};  // statistics.md, against 0.92
constexpr std::int64_t kSimulatedResults = 200'000'000;                          // of one row; bounds the time
constexpr std::int64_t kMostRuns = 4000;
constexpr std::int64_t kMostControlRuns = 400;  // a bet a block costs more than two counts
constexpr std::uint64_t kSeed = 1;

/// The gate of the last stage that has one: the one that a candidate must satisfy in the end.
const plan::SuccessGate* deciding(const plan::Plan& plan) {
    const plan::SuccessGate* found = nullptr;
    for (const plan::Stage& stage : plan.stages) {
        if (stage.gates.success) found = &*stage.gates.success;
    }
    return found;
}

bool isSimulated(const Course& course, const Question& question) {
    if (course.hasControl()) return true;
    return course.watchedTasks() > (question.restartShare > 0.0 ? 0 : kMostExactTasks);
}

Result<void> check(const Course& course, const Question& question) {
    constexpr double kLeast = 1.0 / static_cast<double>(Ratio::kOne);
    if (question.baseline && !(*question.baseline >= kLeast && *question.baseline <= 1.0 - kLeast))
        return fail(ErrorCode::invalidInput, "The baseline's true success must lie between 0 and 1.", "baseline");
    if (!(question.restartShare >= 0.0 && question.restartShare < 1.0))
        return fail(ErrorCode::invalidInput, "The share of the restarts must be at least 0 and below 1.", "restartShare");
    if (isSimulated(course, question) && course.tasks() > kMostSimulatedTasks) {
        return fail(ErrorCode::unsupported,
                    fmt::format("The plan has {} tasks, but with such gates its characteristics are computed up to {} only.",
                                course.tasks(), kMostSimulatedTasks),
                    "$.stages");
    }
    return {};
}

std::vector<Ratio> successesBelow(Ratio baseline) {
    std::vector<Ratio> made;
    for (const std::int64_t points : kPointsBehind) {
        const Ratio success{std::min(baseline.billionths - points * kPoint, Ratio::kOne)};
        if (success.billionths > 0) made.push_back(success);
    }
    made.push_back(Ratio{0});
    return made;
}

std::vector<Estimate> estimates(const Course& course, const std::vector<double>& successes, const Question& question, Characteristics& made,
                                const Watch& watch) {
    const auto boundaries = boundariesOf(course);
    if (isSimulated(course, question)) {
        made.runs = std::min(course.hasControl() ? kMostControlRuns : kMostRuns, kSimulatedResults / course.tasks());
        made.seed = kSeed;
        return simulatedOutcomes(course, boundaries, successes, {made.runs, made.seed, question.restartShare, made.baseline.toDouble()},
                                 watch);
    }
    std::vector<Estimate> exact;
    for (const double success : successes) {
        if (watch.stop.stop_requested()) break;
        exact.push_back({exactOutcome(course, boundaries, success), {}});
        if (watch.progress) watch.progress(static_cast<double>(exact.size()) / static_cast<double>(successes.size()));
    }
    return exact;
}

/// The smallest bound over the sequential gates, which may differ from stage to stage.
std::optional<double> leastTasks(const Course& course, double success) {
    std::optional<double> least;
    for (const StageRule& rule : course.stages) {
        if (rule.look != Look::afterEachResult || success >= rule.parameters.bad) continue;
        const double bound = informationBound(success, rule.parameters.good, rule.parameters.alphaFail);
        least = std::min(bound, least.value_or(bound));
    }
    return least;
}

}  // namespace

double informationBound(double success, double baseline, double alpha) {
    const double kept = success > 0.0 ? success * std::log(success / baseline) : 0.0;
    const double lost = (1.0 - success) * (std::log1p(-success) - std::log1p(-baseline));
    return -std::log(alpha) / (kept + lost);
}

Result<Characteristics> characteristicsOf(const plan::Plan& plan, const Question& question, const Watch& watch) {
    const plan::SuccessGate* gate = deciding(plan);
    if (gate == nullptr)
        return fail(ErrorCode::invalidInput, "No stage has a success gate, so the candidate's success decides nothing.", "$.stages");
    Characteristics made;
    made.course = courseOf(plan);
    if (auto checked = check(made.course, question); !checked) return std::unexpected(checked.error());
    made.baseline = question.baseline ? Ratio::fromDouble(*question.baseline) : gate->baseline;
    const auto successes = successesBelow(made.baseline);
    std::vector<double> rates;
    for (const Ratio success : successes) rates.push_back(success.toDouble());
    const auto found = estimates(made.course, rates, question, made, watch);
    if (found.size() < rates.size()) return fail(ErrorCode::conflict, "The computation was stopped.");
    for (std::size_t i = 0; i < found.size(); ++i) {
        Row row;
        row.success = successes[i];
        row.behind = made.baseline - successes[i];
        row.outcome = found[i].mean;
        // Wald's identity: the failed tasks of a rollout are on average its tasks times the rate, whenever it is ended.
        row.extraFailures = row.outcome.tasks * row.behind.toDouble();
        row.leastTasks = leastTasks(made.course, rates[i]);
        if (made.runs > 0) row.standardError = found[i].error;
        made.rows.push_back(std::move(row));
    }
    return made;
}

}  // namespace slipway::characteristics
