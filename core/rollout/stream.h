// One arm on its way into the evidence: results folded in dispatch order behind a watermark, the earliest start among
// tasks still running on the arm's robots (statistics.md, "Order and exclusion"). Plain values of the engine.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/stats/latency_histogram.h"
#include "core/stats/success_count.h"

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

/// A result of one arm that waits for the arm's watermark.
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

/// How far the stream of one robot is known: every result of a task started before it has arrived.
struct Frontier {
    EngineTime at{};
    std::optional<EngineTime> runningSince;  // start of the running task, if one is known
    std::string runningTask;
    std::string timedOutTask;      // its time is over: it holds nothing back any more
    bool timedOutCounted = false;  // and it was counted as a failure of the arm
    bool released = false;         // lost or left out: holds nothing back
    std::int64_t counted = 0;      // tasks of this robot in the arm
    std::int64_t succeeded = 0;    // of them
};

/// One arm on its way into the evidence: what its robots have run and may still be running.
struct Stream {
    std::map<RobotId, Frontier> frontiers;
    std::set<Waiting> waiting;
    std::uint64_t nextOrder = 0;
    std::optional<EngineTime> watermark;             // none: nothing holds results back; else kept by its holder
    RobotId holder;                                  // the robot whose frontier is the watermark; empty: must be looked for
    std::int64_t counted = 0;                        // tasks of all robots in the arm
    std::int64_t contributors = 0;                   // robots with at least one counted task
    std::int64_t capped = 0;                         // left out: one robot above its share
    std::int64_t timedOut = 0;                       // tasks beyond their time, counted as failures
    std::vector<stats::SuccessCount> robotsAtQuota;  // one a contributor, where an arm's sample was full
};

/// The earliest time before which nothing can still arrive, over all frontiers that are not released; none
/// when there are none (then everything that waits may be folded).
[[nodiscard]] std::optional<EngineTime> watermark(Stream& stream);

/// Moves one frontier forward (never back) and forgets the cached watermark if this robot held it.
void moveFrontier(Stream& stream, const RobotId& robot, EngineTime to);
void moveFrontier(Stream& stream, const RobotId& robot, Frontier& frontier, EngineTime to);
/// Adds, releases or erases a frontier; each may move the watermark.
void openFrontier(Stream& stream, const RobotId& robot, EngineTime at);
void releaseFrontier(Stream& stream, const RobotId& robot);
/// A released robot talks again, so it holds the watermark again; a no-op for any other.
void reopenFrontier(Stream& stream, const RobotId& robot);
void closeFrontier(Stream& stream, const RobotId& robot);

/// Takes the next result before the watermark out of those that wait, in dispatch order; none when there is none. One
/// robot gives at most max(20 %, 2 / contributors) of the arm once five robots contribute; the rest is left out as capped.
[[nodiscard]] std::optional<Waiting> takeNext(Stream& stream);

/// Each robot's counts as they stand, into robotsAtQuota.
void keepRobots(Stream& stream);
/// Counts of each robot that contributed.
[[nodiscard]] std::vector<stats::SuccessCount> robotCounts(const Stream& stream);

/// The arm is counted from the beginning; what waits is forgotten, the frontiers stay.
void countAnew(Stream& stream);

}  // namespace slipway::rollout
