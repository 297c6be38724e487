// Evidence of one rollout: results folded in dispatch order behind a watermark, per arm. The watermark is
// the earliest start among tasks still running on exposed robots (statistics.md, "Order and exclusion").
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/plan/plan.h"
#include "core/stats/latency_histogram.h"
#include "core/stats/restart_gate.h"

namespace slipway::rollout {

/// Counts of one arm over some span.
struct Tally {
    std::int64_t tasks = 0;
    std::int64_t successes = 0;
    std::int64_t errors = 0;  // tasks with an unexpected error
    std::int64_t stuck = 0;   // times stuck, summed
    stats::LatencyHistogram latency;

    [[nodiscard]] std::int64_t failures() const { return tasks - successes; }
    void add(bool ok, bool error, std::uint32_t stuckTimes, double latencyMs);
};

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

/// A candidate result that waits for the watermark.
struct Waiting {
    EngineTime startedAt{};  // robot's clock corrected
    RobotId robot;
    std::uint64_t order = 0;  // ties: order of arrival
    bool ok = false;
    bool error = false;
    std::uint32_t stuck = 0;
    double latencyMs = 0.0;
    std::optional<bool> baselineOk;  // in shadow: how the task went that was really executed
    bool agree = false;
    double ownLatencyMs = 0.0;

    friend bool operator<(const Waiting& a, const Waiting& b) {
        if (a.startedAt != b.startedAt) return a.startedAt < b.startedAt;
        if (a.robot != b.robot) return a.robot < b.robot;
        return a.order < b.order;
    }
};

/// How far the stream of one exposed robot is known: every result of a task started before it has arrived.
struct Frontier {
    EngineTime at{};
    std::optional<EngineTime> runningSince;  // start of the running task, if one is known
    std::string runningTask;
    std::string timedOutTask;      // its time is over: it holds nothing back any more
    bool timedOutCounted = false;  // and it was counted as a failure of the candidate
    bool released = false;         // lost or left out: holds nothing back
    std::int64_t counted = 0;      // tasks of this robot in the candidate arm
};

struct Evidence {
    std::int64_t tasksAffected = 0;         // live tasks the candidate executed, as soon as they are known
    std::int64_t failuresCaused = 0;        // of those, failed
    Tally candidate;                        // whole rollout, folded
    Tally control;                          // baseline results of robots outside, and members before activation
    std::map<RobotId, Frontier> frontiers;  // active members
    std::set<Waiting> waiting;
    std::uint64_t nextOrder = 0;
    std::optional<EngineTime> watermark;  // none: nothing holds results back; else kept by its holder
    RobotId holder;                       // the robot whose frontier is the watermark; empty: must be looked for
    std::int64_t contributors = 0;        // robots with at least one counted task
    std::int64_t unknownModel = 0;        // results of a model that is no arm
    std::int64_t capped = 0;              // left out: one robot above its share
    std::int64_t beforeActivation = 0;    // candidate results from before the activation was confirmed
    std::int64_t timedOut = 0;
    ShadowPairs shadow;
    stats::LatencyHistogram alone;  // latency of baseline tasks without a candidate beside them, ms
    Mix mix;
    std::int64_t bad = 0;        // refused by the codec
    stats::RestartGate success;  // state of the sequential gates, latched
    stats::RestartGate errors;
};

/// The earliest time before which nothing can still arrive, over all frontiers that are not released; none
/// when there are none (then everything that waits may be folded).
[[nodiscard]] std::optional<EngineTime> watermark(Evidence& evidence);

/// Moves one frontier forward (never back) and forgets the cached watermark if this robot held it.
void moveFrontier(Evidence& evidence, const RobotId& robot, EngineTime to);
void moveFrontier(Evidence& evidence, const RobotId& robot, Frontier& frontier, EngineTime to);
/// Adds, releases or erases a frontier; each may move the watermark.
void openFrontier(Evidence& evidence, const RobotId& robot, EngineTime at);
void releaseFrontier(Evidence& evidence, const RobotId& robot);
void closeFrontier(Evidence& evidence, const RobotId& robot);

/// Stage `stage` of the plan begins. Stages in a row with one exposure are one sample, and the sequential gates also watch what
/// comes from here on; what a shadow predicted and what an execution showed are not: counts and gates begin anew there.
void beginStage(Evidence& evidence, const std::vector<plan::Stage>& stages, std::size_t stage);

/// Folds what waits before the watermark, in dispatch order, into `evidence.candidate` and `stage`; when the
/// stage reaches `quota` tasks its tally is kept in `atQuota`. One robot gives at most
/// max(20 %, 2 / contributors) of the evidence once five robots contribute; the rest is left out as capped.
void foldWaiting(Evidence& evidence, Tally& stage, std::optional<Tally>& atQuota, std::int64_t quota);

}  // namespace slipway::rollout
