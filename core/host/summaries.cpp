#include "core/host/summaries.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "core/host/chart_series.h"
#include "core/host/event_log.h"
#include "core/plan/plan_json.h"
#include "core/rollout/comparison.h"
#include "core/stats/latency_histogram.h"
#include "core/store/investigation_store.h"

namespace slipway::host {

std::string outcomeWords(rollout::RolloutStatus status) {
    switch (status) {
        case rollout::RolloutStatus::running:
            return "running";
        case rollout::RolloutStatus::paused:
            return "paused";
        case rollout::RolloutStatus::rollingBack:
            return "rolling back";
        case rollout::RolloutStatus::rolledBack:
            return "rolled back";
        case rollout::RolloutStatus::committing:
            return "committing";
        case rollout::RolloutStatus::succeeded:
            return "succeeded";
        case rollout::RolloutStatus::concluded:
            return "concluded";
    }
    return "unknown";
}

std::string modelWords(const fleet::ModelRef& model) { return fmt::format("{} {}", model.name, model.version); }

namespace {

std::int64_t exposedOf(const rollout::Rollout& rollout) {
    return std::count_if(rollout.members.begin(), rollout.members.end(), [](const auto& member) { return member.second.everExposed; });
}

}  // namespace

store::RolloutSummary summarize(const rollout::Rollout& rollout, const std::vector<rollout::Decision>& decisions) {
    store::RolloutSummary summary;
    summary.id = rollout.id;
    summary.planName = rollout.plan.name;
    summary.strategy = rollout.plan.strategy;
    summary.baseline = modelWords(rollout.plan.baseline.ref);
    summary.candidate = modelWords(rollout.plan.candidate.ref);
    summary.outcome = outcomeWords(rollout.status);
    summary.reason = rollout.rollback ? rollout.rollback->reason : rollout.pauseReason;
    // What follows the end, such as the clean-up, and what people note about it are no reasons for it.
    const auto last = std::find_if(decisions.rbegin(), decisions.rend(), [](const auto& one) {
        const bool cleansUp = one.kind >= rollout::DecisionKind::cleanupScheduled && one.kind <= rollout::DecisionKind::cleanedUp;
        return !cleansUp && one.kind != rollout::DecisionKind::annotated;
    });
    if (summary.reason.empty() && last != decisions.rend()) summary.reason = last->reason;
    if (!decisions.empty()) summary.startedBy = decisions.front().who;
    summary.startedAt = toWall(rollout.startedAt);
    if (rollout.endedAt != EngineTime{}) summary.endedAt = toWall(rollout.endedAt);
    summary.robots = exposedOf(rollout);
    summary.candidateTasks = rollout.evidence.tasksAffected;
    summary.candidateFailures = rollout.evidence.failuresCaused;
    return summary;
}

view::PastRollout toPast(const store::RolloutSummary& summary) {
    return {summary.id,      summary.planName,       summary.strategy,         summary.baseline,  summary.candidate,
            summary.outcome, summary.reason,         summary.startedBy,        summary.startedAt, summary.endedAt,
            summary.robots,  summary.candidateTasks, summary.candidateFailures};
}

namespace {

/// Stages share seconds: the chart wants one point a second.
view::ArmView armOf(const std::vector<store::Summary>& summaries, const std::string& arm) {
    std::map<std::int64_t, store::Summary> bySecond;
    view::ArmView view;
    for (const auto& summary : summaries) {
        if (summary.arm != arm) continue;
        auto [place, fresh] = bySecond.try_emplace(summary.second, summary);
        if (fresh) continue;
        place->second.tasks += summary.tasks;
        place->second.successes += summary.successes;
        place->second.errors += summary.errors;
        auto& latency = place->second.latency;
        latency.insert(latency.end(), summary.latency.begin(), summary.latency.end());
        std::map<std::int32_t, std::int64_t> merged;
        for (const auto& [bucket, count] : latency) merged[bucket] += count;
        latency.assign(merged.begin(), merged.end());
    }
    for (const auto& [second, summary] : bySecond) {
        view.tasks += summary.tasks;
        view.successes += summary.successes;
        view.points.push_back(toPoint(summary));
    }
    return view;
}

view::LatencyFigures latencyOf(const std::vector<store::Summary>& summaries, const std::string& arm) {
    std::map<std::int32_t, std::int64_t> merged;
    for (const auto& summary : summaries) {
        if (summary.arm != arm) continue;
        for (const auto& [bucket, count] : summary.latency) merged[bucket] += count;
    }
    const auto all = stats::LatencyHistogram::fromBuckets(std::move(merged));
    return {all.quantile(0.5), all.quantile(0.95), all.quantile(0.99)};
}

/// "v24" of "grasp v24".
std::string versionOf(const std::string& words) {
    const auto space = words.rfind(' ');
    return space == std::string::npos ? words : words.substr(space + 1);
}

}  // namespace

namespace {

/// Rolled back, and no conclusion is recorded.
Result<bool> isToInvestigate(store::Store& store, const store::RolloutSummary& summary) {
    auto* records = store.investigations();
    if (records == nullptr || summary.outcome != outcomeWords(rollout::RolloutStatus::rolledBack)) return false;
    const auto conclusions = records->conclusions(summary.id);
    if (!conclusions) return std::unexpected(conclusions.error());
    return conclusions->empty();
}

bool hasEnded(const std::string& outcome) {
    using enum rollout::RolloutStatus;
    return outcome == outcomeWords(rolledBack) || outcome == outcomeWords(succeeded) || outcome == outcomeWords(concluded);
}

Result<bool> isLocked(store::Store& store, const store::RolloutSummary& summary, const rollout::State* state) {
    if (state != nullptr) {
        const auto found = state->rollouts.find(summary.id);
        return found != state->rollouts.end() && rollout::hidesOutcomes(found->second);
    }
    if (hasEnded(summary.outcome)) return false;
    const auto written = store.planOf(summary.id);
    if (!written) return std::unexpected(written.error());
    const auto plan = plan::readPlan(written->first);
    return plan && std::ranges::any_of(plan->stages, [](const plan::Stage& stage) {
               return stage.comparison && stage.comparison->method == plan::ComparisonMethod::fixedHorizon;
           });
}

void hide(view::PastRollout& head) {
    head.outcomesHidden = true;
    head.candidateFailures = 0;
}

void hide(view::ArmView& arm) {
    arm.successes = 0;
    for (auto& point : arm.points) point.successes = 0;
}

/// What the store has of a running rollout is as old as its last decision.
view::PastRollout asOfNow(const store::RolloutSummary& summary, const rollout::State* state) {
    view::PastRollout past = toPast(summary);
    if (state == nullptr) return past;
    const auto known = state->rollouts.find(summary.id);
    if (known == state->rollouts.end() || !rollout::isActive(known->second.status)) return past;
    past.robots = exposedOf(known->second);
    past.candidateTasks = known->second.evidence.tasksAffected;
    past.candidateFailures = known->second.evidence.failuresCaused;
    return past;
}

}  // namespace

Result<void> checkOutcomesShown(const rollout::State& state, const RolloutId& rollout) {
    const auto found = state.rollouts.find(rollout);
    if (found == state.rollouts.end() || !rollout::hidesOutcomes(found->second)) return {};
    return fail(ErrorCode::conflict, "Its comparison is locked until both arms are complete; looking earlier would mislead.");
}

Result<std::vector<view::PastRollout>> readPastRollouts(store::Store& store, const rollout::State* state) {
    auto summaries = store.rollouts();
    if (!summaries) return std::unexpected(summaries.error());
    std::vector<view::PastRollout> past;
    past.reserve(summaries->size());
    for (const auto& summary : *summaries) {
        past.push_back(asOfNow(summary, state));
        auto open = isToInvestigate(store, summary);
        if (!open) return std::unexpected(open.error());
        past.back().toInvestigate = *open;
        const auto locked = isLocked(store, summary, state);
        if (!locked) return std::unexpected(locked.error());
        if (*locked) hide(past.back());
    }
    std::stable_sort(past.begin(), past.end(), [](const auto& a, const auto& b) { return a.startedAt > b.startedAt; });
    return past;
}

Result<view::PastDetail> readPastDetail(store::Store& store, const RolloutId& rollout, const rollout::State* state) {
    const auto all = store.rollouts();
    if (!all) return std::unexpected(all.error());
    const auto head = std::find_if(all->begin(), all->end(), [&](const auto& summary) { return summary.id == rollout; });
    if (head == all->end()) return fail(ErrorCode::notFound, "There is no rollout of this name.", rollout.value);
    auto plan = store.planOf(rollout);
    if (!plan) return std::unexpected(plan.error());
    auto decisions = store.decisions(rollout);
    if (!decisions) return std::unexpected(decisions.error());
    const auto summaries = store.summaries(rollout);
    if (!summaries) return std::unexpected(summaries.error());
    view::PastDetail detail;
    detail.head = asOfNow(*head, state);
    const auto open = isToInvestigate(store, *head);
    if (!open) return std::unexpected(open.error());
    detail.head.toInvestigate = *open;
    detail.planJson = plan->first;
    // A checklist that was recorded is read as it was; without one the page says that nothing was ticked.
    if (auto record = checklist::readChecklist(plan->second, head->startedAt)) detail.checklist = std::move(*record);
    detail.decisions = std::move(*decisions);
    detail.candidate = armOf(*summaries, "candidate");
    detail.candidate.version = versionOf(head->candidate);
    detail.baseline = armOf(*summaries, "baseline");
    detail.baseline.version = versionOf(head->baseline);
    detail.candidateLatency = latencyOf(*summaries, "candidate");
    detail.baselineLatency = latencyOf(*summaries, "baseline");
    const auto locked = isLocked(store, *head, state);
    if (!locked) return std::unexpected(locked.error());
    if (*locked) {
        hide(detail.head);
        hide(detail.candidate);
        hide(detail.baseline);
    }
    return detail;
}

}  // namespace slipway::host
