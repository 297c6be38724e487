// Evidence of one rollout: both arms, what a shadow showed, which model tasks used, and the latched sequential gates.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/plan/plan.h"
#include "core/rollout/control_arm.h"
#include "core/rollout/stream.h"
#include "core/stats/latency_histogram.h"
#include "core/stats/restart_gate.h"

namespace slipway::rollout {

/// Tasks and successes of both arms up to some moment.
struct Counts {
    std::int64_t candidateTasks = 0;
    std::int64_t candidateSuccesses = 0;
    std::int64_t controlTasks = 0;
    std::int64_t controlSuccesses = 0;
};

/// Tasks that the baseline executed while the candidate ran beside it, by who succeeded (the candidate: predicted).
struct ShadowPairs {
    std::int64_t both = 0;
    std::int64_t onlyCandidate = 0;
    std::int64_t onlyBaseline = 0;
    std::int64_t neither = 0;
    std::int64_t agreements = 0;  // same action
    stats::LatencyHistogram own;  // latency of the task itself, ms
    [[nodiscard]] std::int64_t total() const { return both + onlyCandidate + onlyBaseline + neither; }
};

/// Which model tasks used, beside what the hash of their id asks for (protocol.md). Of the present stage.
struct Mix {
    std::int64_t tasks = 0;
    std::int64_t onCandidate = 0;
    std::int64_t wrong = 0;  // used the other model than their bucket says
    double expected = 0.0;   // sum of the shares the tasks ran under
    double variance = 0.0;   // sum of share (1 - share)
    RobotId robot;           // the last one that was wrong
};

struct Evidence {
    std::int64_t tasksAffected = 0;     // live tasks the candidate executed, as soon as they are known
    std::int64_t failuresCaused = 0;    // of those, failed
    Tally candidate;                    // whole rollout, folded
    Tally control;                      // baseline results of robots outside, and members before activation; at once
    Stream exposed;                     // active members, on the candidate
    std::optional<ControlArm> arm;      // only where the plan compares with it
    std::int64_t unknownModel = 0;      // results of a model that is no arm
    std::int64_t beforeActivation = 0;  // candidate results from before the activation was confirmed
    ShadowPairs shadow;
    stats::LatencyHistogram alone;  // latency of baseline tasks without a candidate beside them, ms
    Mix mix;
    std::int64_t bad = 0;        // refused by the codec
    stats::RestartGate success;  // state of the sequential gates, latched
    stats::RestartGate errors;
    double designEffect = 1.0;        // of the candidate's tasks, as last looked at (plan::SuccessGate::icc)
    std::int64_t designEffectAt = 0;  // tasks of the candidate at that look
};

/// Both streams at once, for a robot that gives its place up or returns to it.
void releaseFrontier(Evidence& evidence, const RobotId& robot);
void closeFrontier(Evidence& evidence, const RobotId& robot);

/// Stage `stage` of the plan begins. Stages in a row with one exposure are one sample, and the sequential gates also watch what
/// comes from here on; what a shadow predicted and what an execution showed are not: counts and gates begin anew there.
void beginStage(Evidence& evidence, const std::vector<plan::Stage>& stages, std::size_t stage);

/// Folds what waits before the watermark, in dispatch order, into `evidence.candidate` and `stage`; when the
/// stage reaches `quota` tasks its tally is kept in `atQuota`.
void foldWaiting(Evidence& evidence, Tally& stage, std::optional<Tally>& atQuota, std::int64_t quota);

}  // namespace slipway::rollout
