// A past rollout to look at again: what the Live page showed, at a bounded number of moments, and the records that are cut
// to the moment looked at. Made by the host from the journal; plain values and pure functions, any thread.
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/view/snapshot.h"

namespace slipway::view {

/// Fleet and rollout as they were from `at` on; without points, decisions and log, which all frames share.
struct ReplayFrame {
    WallTime at{};
    std::shared_ptr<const Snapshot> snapshot;
};

struct Replay {
    RolloutId rollout;
    std::vector<ReplayFrame> frames;           // ascending, at least one
    std::vector<rollout::Decision> decisions;  // oldest first, none after the last frame
    std::vector<LogRow> log;                   // oldest first
    std::vector<ChartPoint> candidate;         // by second, ascending
    std::vector<ChartPoint> baseline;

    [[nodiscard]] WallTime begin() const { return frames.front().at; }
    [[nodiscard]] WallTime end() const { return frames.back().at; }
};

inline WallTime timeOf(const rollout::Decision& decision) { return WallTime(decision.at.time_since_epoch()); }

/// The last frame not after `at`, or the first.
inline const ReplayFrame& frameAt(const Replay& replay, WallTime at) {
    const auto after = std::ranges::upper_bound(replay.frames, at, {}, &ReplayFrame::at);
    return after == replay.frames.begin() ? *after : *std::prev(after);
}

/// The screen at that moment; nothing of what came later. Successes of a comparison that was locked then are 0, as they were.
inline std::shared_ptr<const Snapshot> snapshotAt(const Replay& replay, WallTime at) {
    constexpr std::ptrdiff_t kMostLogRows = 1000;
    auto snapshot = std::make_shared<Snapshot>(*frameAt(replay, at).snapshot);
    snapshot->at = std::clamp(at, replay.begin(), replay.end());
    const auto logEnd = std::ranges::upper_bound(replay.log, at, {}, &LogRow::at);
    snapshot->log.assign(logEnd - std::min(logEnd - replay.log.begin(), kMostLogRows), logEnd);
    if (!snapshot->rollout) return snapshot;
    RolloutView& rollout = *snapshot->rollout;
    rollout.decisions.assign(replay.decisions.begin(), std::ranges::upper_bound(replay.decisions, at, {}, timeOf));
    const auto second = std::chrono::floor<Seconds>(at).time_since_epoch().count();
    const auto cut = [&](const std::vector<ChartPoint>& all, std::vector<ChartPoint>& shown) {
        shown.assign(all.begin(), std::ranges::upper_bound(all, second, {}, &ChartPoint::second));
        if (!rollout.outcomesHidden) return;
        for (ChartPoint& point : shown) point.successes = 0;
    };
    cut(replay.candidate, rollout.candidate.points);
    cut(replay.baseline, rollout.baseline.points);
    return snapshot;
}

}  // namespace slipway::view
