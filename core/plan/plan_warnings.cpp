#include <fmt/format.h>

#include <algorithm>

#include "core/plan/plan_json.h"

namespace slipway::plan {

namespace {

constexpr std::int64_t kEnoughBaselineTasks = 20'000;  // statistics.md: error of 0.19 points
constexpr Ratio kCautiousFirstStage = Ratio::fromBillionths(200'000'000);

void warnOfSuccess(const Plan& plan, std::vector<std::string>& warnings) {
    std::int64_t fewest = kEnoughBaselineTasks;
    bool threshold = false;
    for (const Stage& stage : plan.stages) {
        if (stage.mode == fleet::ExposureMode::none) continue;
        if (stage.comparison) continue;  // its guardrail watches the tasks
        if (!stage.gates.success) {
            warnings.push_back(
                fmt::format("Stage \"{}\" has no success gate: a candidate that fails tasks is not noticed there.", stage.name));
            continue;
        }
        fewest = std::min(fewest, stage.gates.success->baselineTasks);
        threshold = threshold || stage.gates.success->method == GateMethod::threshold;
    }
    if (fewest < kEnoughBaselineTasks) {
        warnings.push_back(fmt::format("The baseline's success rate comes from {} tasks; below {} its own error can decide a gate.", fewest,
                                       kEnoughBaselineTasks));
    }
    if (threshold) {
        warnings.push_back(
            "Threshold success gates look at chance too: with the default stages they roll back about one in five candidates that are "
            "exactly as good as the baseline.");
    }
}

void warnOfStages(const Plan& plan, std::vector<std::string>& warnings) {
    for (const Stage& stage : plan.stages) {
        if (stage.mode == fleet::ExposureMode::none) continue;
        if (stage.gates.latency && stage.gates.latency->leastTasks > stage.quota) {
            warnings.push_back(fmt::format("Stage \"{}\" has a quota of {} tasks, but its latency gate needs {}: it waits for more tasks.",
                                           stage.name, stage.quota, stage.gates.latency->leastTasks));
        }
        if (!stage.gates.lost) {
            warnings.push_back(
                fmt::format("Stage \"{}\" has no lost gate: robots that go silent are not held against the candidate.", stage.name));
        }
        if (stage.gates.lost && stage.gates.lost->silentAfter > stage.soak) {
            warnings.push_back(fmt::format(
                "Stage \"{}\" may end before a silent robot counts as lost: its soak is shorter than the time of the lost gate.",
                stage.name));
        }
    }
}

}  // namespace

std::vector<std::string> planWarnings(const Plan& plan) {
    std::vector<std::string> warnings;
    if (plan.stages.empty()) return warnings;
    const Stage& first = plan.stages.front();
    // Half of the robots is what an A/B test is about.
    const bool executes = first.mode == fleet::ExposureMode::share && first.pool != Pool::idle;
    if (executes && !first.comparison && first.robots > kCautiousFirstStage && first.share > kCautiousFirstStage.toDouble()) {
        warnings.push_back(
            fmt::format("The first stage \"{}\" already exposes {:g} % of the robots.", first.name, first.robots.toDouble() * 100.0));
    }
    if (plan.ending == Ending::commit && plan.stages.back().pool == Pool::none && plan.stages.back().robots.billionths != Ratio::kOne) {
        warnings.push_back("The last stage does not expose all robots; those outside of it keep the baseline after the commit.");
    }
    warnOfSuccess(plan, warnings);
    warnOfStages(plan, warnings);
    if (plan.bar == Milliseconds(0)) warnings.push_back("A candidate that was rolled back is not barred and may be started again at once.");
    return warnings;
}

}  // namespace slipway::plan
