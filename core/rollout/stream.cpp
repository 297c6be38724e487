#include "core/rollout/stream.h"

#include <algorithm>
#include <utility>

namespace slipway::rollout {

namespace {

constexpr std::int64_t kFreeTasks = 10;  // a robot's first tasks are never capped
constexpr std::int64_t kLeastContributors = 5;

/// Decides by counts alone, never by an outcome.
bool isAboveShare(const Stream& stream, const Frontier& frontier) {
    if (frontier.counted < kFreeTasks || stream.contributors < kLeastContributors) return false;
    const std::int64_t total = stream.counted + 1;
    const std::int64_t own = frontier.counted + 1;
    return own * 5 > total && own * stream.contributors > 2 * total;
}

void forgetWatermark(Stream& stream) { stream.holder = RobotId{}; }

}  // namespace

void Tally::add(bool ok, bool error, std::uint32_t stuckTimes, double latencyMs) {
    ++tasks;
    successes += ok ? 1 : 0;
    errors += error ? 1 : 0;
    stuck += stuckTimes;
    latency.add(latencyMs);
}

std::optional<EngineTime> watermark(Stream& stream) {
    if (!stream.holder.empty()) return stream.watermark;
    stream.watermark.reset();
    for (const auto& [robot, frontier] : stream.frontiers) {
        if (frontier.released) continue;
        if (!stream.watermark || frontier.at < *stream.watermark) {
            stream.watermark = frontier.at;
            stream.holder = robot;
        }
    }
    return stream.watermark;
}

void moveFrontier(Stream& stream, const RobotId& robot, EngineTime to) {
    const auto found = stream.frontiers.find(robot);
    if (found != stream.frontiers.end()) moveFrontier(stream, robot, found->second, to);
}

void moveFrontier(Stream& stream, const RobotId& robot, Frontier& frontier, EngineTime to) {
    if (frontier.at >= to) return;
    frontier.at = to;
    if (stream.holder == robot) forgetWatermark(stream);
}

void openFrontier(Stream& stream, const RobotId& robot, EngineTime at) {
    auto& frontier = stream.frontiers[robot];
    frontier.at = std::max(frontier.at, at);
    frontier.released = false;
    frontier.runningSince.reset();
    forgetWatermark(stream);
}

void releaseFrontier(Stream& stream, const RobotId& robot) {
    const auto found = stream.frontiers.find(robot);
    if (found == stream.frontiers.end()) return;
    found->second.released = true;
    forgetWatermark(stream);
}

void reopenFrontier(Stream& stream, const RobotId& robot) {
    const auto found = stream.frontiers.find(robot);
    if (found != stream.frontiers.end() && found->second.released) openFrontier(stream, robot, found->second.at);
}

void closeFrontier(Stream& stream, const RobotId& robot) {
    const auto found = stream.frontiers.find(robot);
    if (found == stream.frontiers.end()) return;
    found->second.released = true;  // kept, because it counts what this robot contributed
    found->second.runningSince.reset();
    forgetWatermark(stream);
}

std::optional<Waiting> takeNext(Stream& stream) {
    const auto limit = watermark(stream);
    while (!stream.waiting.empty()) {
        const auto first = stream.waiting.begin();
        if (limit && first->startedAt >= *limit) break;
        Waiting result = std::move(stream.waiting.extract(first).value());
        auto& frontier = stream.frontiers[result.robot];
        if (isAboveShare(stream, frontier)) {
            ++stream.capped;
            continue;
        }
        if (frontier.counted == 0) ++stream.contributors;
        ++frontier.counted;
        frontier.succeeded += result.ok ? 1 : 0;
        ++stream.counted;
        return result;
    }
    return std::nullopt;
}

std::vector<stats::SuccessCount> robotCounts(const Stream& stream) {
    std::vector<stats::SuccessCount> counts;
    counts.reserve(static_cast<std::size_t>(stream.contributors));
    for (const auto& [id, frontier] : stream.frontiers)
        if (frontier.counted > 0) counts.push_back({frontier.succeeded, frontier.counted});
    return counts;
}

void keepRobots(Stream& stream) { stream.robotsAtQuota = robotCounts(stream); }

void countAnew(Stream& stream) {
    stream.waiting.clear();
    stream.counted = stream.contributors = 0;
    for (auto& [id, frontier] : stream.frontiers) frontier.counted = frontier.succeeded = 0;
}

}  // namespace slipway::rollout
