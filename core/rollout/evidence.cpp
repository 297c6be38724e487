#include "core/rollout/evidence.h"

#include <algorithm>

namespace slipway::rollout {

namespace {

void addPair(ShadowPairs& pairs, const Waiting& result) {
    auto& cell =
        result.ok ? (*result.baselineOk ? pairs.both : pairs.onlyCandidate) : (*result.baselineOk ? pairs.onlyBaseline : pairs.neither);
    ++cell;
    pairs.agreements += result.agree ? 1 : 0;
    pairs.own.add(result.ownLatencyMs);
}

void foldOne(Evidence& evidence, Tally& stage, const Waiting& result) {
    evidence.candidate.add(result.ok, result.error, result.stuck, result.latencyMs);
    stage.add(result.ok, result.error, result.stuck, result.latencyMs);
    if (evidence.arm) compare(*evidence.arm, stats::Arm::candidate, result.ok);
    if (result.baselineOk) addPair(evidence.shadow, result);
}

void beginAnew(Evidence& evidence) {
    evidence.candidate = Tally{};
    evidence.success = stats::RestartGate{};
    evidence.errors = stats::RestartGate{};
    countAnew(evidence.exposed);
    if (!evidence.arm) return;
    evidence.arm->tally = Tally{};
    evidence.arm->success = stats::startTwoSample(evidence.arm->parameters, evidence.arm->success.waiting.shape);
    evidence.arm->paired = 0;
    countAnew(evidence.arm->stream);
}

}  // namespace

void releaseFrontier(Evidence& evidence, const RobotId& robot) {
    releaseFrontier(evidence.exposed, robot);
    if (evidence.arm) releaseFrontier(evidence.arm->stream, robot);
}

void closeFrontier(Evidence& evidence, const RobotId& robot) {
    closeFrontier(evidence.exposed, robot);
    if (evidence.arm) closeFrontier(evidence.arm->stream, robot);
}

void beginStage(Evidence& evidence, const std::vector<plan::Stage>& stages, std::size_t stage) {
    const auto mode = stages[stage].mode;
    const bool idle = stages[stage].pool == plan::Pool::idle;  // dummy tasks are no customers' tasks
    const auto isSame = [&](const plan::Stage& other) { return other.mode == mode && (other.pool == plan::Pool::idle) == idle; };
    evidence.mix = Mix{};
    if (mode == fleet::ExposureMode::none) return;
    if (stage > 0 && isSame(stages[stage - 1])) {
        const Tally& all = evidence.candidate;
        evidence.success.beginStage({all.successes, all.failures()});
        evidence.errors.beginStage({all.tasks - all.errors, all.errors});
        if (evidence.arm) stats::beginStage(evidence.arm->success);
        return;
    }
    if (stage > 0) beginAnew(evidence);
    int later = 0;
    for (std::size_t i = stage + 1; i < stages.size() && isSame(stages[i]); ++i) ++later;
    evidence.success.laterStages = evidence.errors.laterStages = later;
    if (evidence.arm) evidence.arm->success.laterStages = later;
}

void foldWaiting(Evidence& evidence, Tally& stage, std::optional<Tally>& atQuota, std::int64_t quota) {
    while (const auto result = takeNext(evidence.exposed)) {
        foldOne(evidence, stage, *result);
        if (atQuota || stage.tasks < quota) continue;
        atQuota = stage;
        if (evidence.arm) keepRobots(evidence.exposed);
    }
}

}  // namespace slipway::rollout
