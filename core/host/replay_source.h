// Makes the replay of one rollout: folds the journal through the engine again, from the last checkpoint before it, and keeps
// what the screen showed at each decision and evenly in between. Reads only.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>

#include "core/host/event_log.h"
#include "core/host/live_data.h"
#include "core/host/snapshot_builder.h"
#include "core/replay/fold.h"
#include "core/store/store.h"
#include "core/view/replay.h"

namespace slipway::host {

/// Frames are bounded by number and by what they hold: robots times frames, about 300 bytes each.
inline constexpr std::size_t kMostReplayFrames = 600;
inline constexpr std::size_t kFewestReplayFrames = 40;
inline constexpr std::size_t kMostReplayRobots = 400'000;

/// In slices, so that whoever owns the store does its other work in between. Used by one thread.
class ReplayGathering {
public:
    using Outcome = Result<std::shared_ptr<const view::Replay>>;

    explicit ReplayGathering(RolloutId rollout) : m_rollout(std::move(rollout)), m_made(std::make_shared<view::Replay>()) {}

    /// Folds some more entries, or fewer with one more frame; when it has all, the replay or why there is none (notFound,
    /// or the store's error). Not to be called after that.
    std::optional<Outcome> step(store::Store& store, std::size_t entries);

private:
    [[nodiscard]] Result<void> begin(store::Store& store);
    [[nodiscard]] Result<void> take(const store::Entry& entry);
    /// Whether the entry is worth a frame.
    [[nodiscard]] bool isDue(const store::Entry& entry, bool decided);
    void keepFrame();
    Outcome finish(store::Store& store);
    [[nodiscard]] const rollout::Rollout* found() const;
    [[nodiscard]] bool isOver() const;

    RolloutId m_rollout;
    std::shared_ptr<view::Replay> m_made;
    replay::Fold m_fold;
    LiveData m_live;
    EventLog m_log;  // only to word the rows
    EventLog m_none;
    SnapshotBuilder m_builder;
    std::vector<checklist::AutomaticFinding> m_noFindings;
    std::uint64_t m_ordinal = 0;
    EngineTime m_at{};
    EngineTime m_until{};  // its recorded end, or its last decision so far
    EngineTime m_nextEven{};
    Milliseconds m_even{};  // between frames that no decision asks for
    std::size_t m_decided = 0;
    std::size_t m_mostFrames = 0;  // 0: the rollout has not started
    bool m_begun = false;
    bool m_changed = false;  // since the last frame
};

}  // namespace slipway::host
