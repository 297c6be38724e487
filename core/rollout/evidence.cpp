#include "core/rollout/evidence.h"

#include <algorithm>

namespace slipway::rollout {

namespace {

constexpr std::int64_t kFreeTasks = 10;  // a robot's first tasks are never capped
constexpr std::int64_t kLeastContributors = 5;

/// Decides by counts alone, never by an outcome.
bool isAboveShare(const Evidence& evidence, const Frontier& frontier) {
    if (frontier.counted < kFreeTasks || evidence.contributors < kLeastContributors) return false;
    const std::int64_t total = evidence.candidate.tasks + 1;
    const std::int64_t own = frontier.counted + 1;
    return own * 5 > total && own * evidence.contributors > 2 * total;
}

void addPair(ShadowPairs& pairs, const Waiting& result) {
    auto& cell =
        result.ok ? (*result.baselineOk ? pairs.both : pairs.onlyCandidate) : (*result.baselineOk ? pairs.onlyBaseline : pairs.neither);
    ++cell;
    pairs.agreements += result.agree ? 1 : 0;
    pairs.own.add(result.ownLatencyMs);
}

void foldOne(Evidence& evidence, Tally& stage, const Waiting& result) {
    auto& frontier = evidence.frontiers[result.robot];
    if (isAboveShare(evidence, frontier)) {
        ++evidence.capped;
        return;
    }
    if (frontier.counted == 0) ++evidence.contributors;
    ++frontier.counted;
    evidence.candidate.add(result.ok, result.error, result.stuck, result.latencyMs);
    stage.add(result.ok, result.error, result.stuck, result.latencyMs);
    if (result.baselineOk) addPair(evidence.shadow, result);
}

void beginAnew(Evidence& evidence) {
    evidence.candidate = Tally{};
    evidence.success = stats::RestartGate{};
    evidence.errors = stats::RestartGate{};
    evidence.waiting.clear();
    evidence.contributors = 0;
    for (auto& [id, frontier] : evidence.frontiers) frontier.counted = 0;
}

void forgetWatermark(Evidence& evidence) { evidence.holder = RobotId{}; }

}  // namespace

void Tally::add(bool ok, bool error, std::uint32_t stuckTimes, double latencyMs) {
    ++tasks;
    successes += ok ? 1 : 0;
    errors += error ? 1 : 0;
    stuck += stuckTimes;
    latency.add(latencyMs);
}

std::optional<EngineTime> watermark(Evidence& evidence) {
    if (!evidence.holder.empty()) return evidence.watermark;
    evidence.watermark.reset();
    for (const auto& [robot, frontier] : evidence.frontiers) {
        if (frontier.released) continue;
        if (!evidence.watermark || frontier.at < *evidence.watermark) {
            evidence.watermark = frontier.at;
            evidence.holder = robot;
        }
    }
    return evidence.watermark;
}

void moveFrontier(Evidence& evidence, const RobotId& robot, EngineTime to) {
    const auto found = evidence.frontiers.find(robot);
    if (found != evidence.frontiers.end()) moveFrontier(evidence, robot, found->second, to);
}

void moveFrontier(Evidence& evidence, const RobotId& robot, Frontier& frontier, EngineTime to) {
    if (frontier.at >= to) return;
    frontier.at = to;
    if (evidence.holder == robot) forgetWatermark(evidence);
}

void openFrontier(Evidence& evidence, const RobotId& robot, EngineTime at) {
    auto& frontier = evidence.frontiers[robot];
    frontier.at = std::max(frontier.at, at);
    frontier.released = false;
    frontier.runningSince.reset();
    forgetWatermark(evidence);
}

void releaseFrontier(Evidence& evidence, const RobotId& robot) {
    const auto found = evidence.frontiers.find(robot);
    if (found == evidence.frontiers.end()) return;
    found->second.released = true;
    forgetWatermark(evidence);
}

void closeFrontier(Evidence& evidence, const RobotId& robot) {
    const auto found = evidence.frontiers.find(robot);
    if (found == evidence.frontiers.end()) return;
    found->second.released = true;  // kept, because it counts what this robot contributed
    found->second.runningSince.reset();
    forgetWatermark(evidence);
}

void beginStage(Evidence& evidence, const std::vector<plan::Stage>& stages, std::size_t stage) {
    const auto mode = stages[stage].mode;
    evidence.mix = Mix{};
    if (mode == fleet::ExposureMode::none) return;
    if (stage > 0 && stages[stage - 1].mode == mode) {
        const Tally& all = evidence.candidate;
        evidence.success.beginStage({all.successes, all.failures()});
        evidence.errors.beginStage({all.tasks - all.errors, all.errors});
        return;
    }
    if (stage > 0) beginAnew(evidence);
    int later = 0;
    for (std::size_t i = stage + 1; i < stages.size() && stages[i].mode == mode; ++i) ++later;
    evidence.success.laterStages = evidence.errors.laterStages = later;
}

void foldWaiting(Evidence& evidence, Tally& stage, std::optional<Tally>& atQuota, std::int64_t quota) {
    const auto limit = watermark(evidence);
    while (!evidence.waiting.empty()) {
        const auto first = evidence.waiting.begin();
        if (limit && first->startedAt >= *limit) break;
        foldOne(evidence, stage, *first);
        evidence.waiting.erase(first);
        if (!atQuota && stage.tasks >= quota) atQuota = stage;
    }
}

}  // namespace slipway::rollout
