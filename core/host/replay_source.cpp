#include "core/host/replay_source.h"

#include <algorithm>
#include <limits>
#include <variant>

#include "core/host/recovery.h"
#include "core/host/summaries.h"

namespace slipway::host {

const rollout::Rollout* ReplayGathering::found() const {
    const auto found = m_fold.state().rollouts.find(m_rollout);
    return found == m_fold.state().rollouts.end() ? nullptr : &found->second;
}

bool ReplayGathering::isOver() const { return found() != nullptr && !rollout::isActive(found()->status); }

Result<void> ReplayGathering::begin(store::Store& store) {
    const auto all = store.rollouts();
    if (!all) return std::unexpected(all.error());
    const auto head = std::ranges::find(*all, m_rollout, &store::RolloutSummary::id);
    if (head == all->end()) return fail(ErrorCode::notFound, "There is no rollout of this name.", m_rollout.value);
    const auto decisions = store.decisions(m_rollout);
    if (!decisions) return std::unexpected(decisions.error());
    auto from = stateBefore(store, m_rollout);
    if (!from) return std::unexpected(from.error());
    m_ordinal = from->ordinal;
    m_fold = replay::Fold(std::move(from->state), m_ordinal);
    m_begun = true;
    m_made->rollout = m_rollout;
    if (!decisions->empty()) m_until = decisions->back().at;
    if (head->endedAt) m_until = EngineTime(head->endedAt->time_since_epoch());
    return {};
}

std::optional<ReplayGathering::Outcome> ReplayGathering::step(store::Store& store, std::size_t entries) {
    if (!m_begun) {
        if (const auto begun = begin(store); !begun) return std::unexpected(begun.error());
    }
    Result<void> taken;
    std::size_t count = 0;
    bool full = false;
    const auto replayed = store.replay(m_ordinal, [&](store::Entry&& entry) {
        const std::size_t frames = m_made->frames.size();
        taken = take(entry);
        full = ++count >= entries || m_made->frames.size() > frames;
        return taken.has_value() && !isOver() && !full;
    });
    if (!replayed) return std::unexpected(replayed.error());
    if (!taken) return std::unexpected(taken.error());
    if (!isOver() && full) return std::nullopt;
    return finish(store);
}

Result<void> ReplayGathering::take(const store::Entry& entry) {
    if (auto folded = m_fold.take({entry.ordinal, entry.at, entry.event, entry.decisions}); !folded) return folded;
    m_ordinal = entry.ordinal;
    m_at = entry.at;
    if (found() == nullptr) return {};
    if (m_mostFrames == 0) {
        const std::size_t robots = std::max<std::size_t>(1, m_fold.state().robots.size());
        m_mostFrames = std::clamp(kMostReplayRobots / robots, kFewestReplayFrames, kMostReplayFrames);
        m_even = std::max(Milliseconds(250), (m_until - m_at) / static_cast<std::int64_t>(m_mostFrames / 2));
    }
    if (const auto* results = std::get_if<rollout::RobotResults>(&entry.event)) m_live.counted(*results, m_fold.state(), toWall(m_at));
    bool decided = false;
    for (const auto& decision : entry.decisions) {
        if (decision.rollout != m_rollout) continue;
        decided = true;
        m_made->decisions.push_back(decision);
        m_log.decided(decision);
        m_made->log.push_back(m_log.rows().back());
    }
    m_changed = true;
    if (isDue(entry, decided) || isOver()) keepFrame();
    return {};
}

/// Half of the frames are for decisions, half are even in time, so that neither a storm of decisions nor a long wait takes
/// all of them. Decisions beyond that are shown with the even frame that follows.
bool ReplayGathering::isDue(const store::Entry& entry, bool decided) {
    if (decided && m_decided < m_mostFrames / 2) {
        ++m_decided;
        return true;
    }
    return entry.at >= m_nextEven && m_made->frames.size() < m_mostFrames;
}

void ReplayGathering::keepFrame() {
    const SnapshotSources sources{m_fold.state(), m_live, m_none, found(), nullptr, m_noFindings, {}, {}, {}, m_at, toWall(m_at)};
    auto snapshot = std::make_shared<view::Snapshot>(*m_builder.build(sources));
    for (auto* button : {&snapshot->rollout->promote, &snapshot->rollout->promoteWithReason, &snapshot->rollout->pause,
                         &snapshot->rollout->resume, &snapshot->rollout->rollBack, &snapshot->rollout->waive})
        *button = {false, "This is a replay."};
    // Several entries may share a millisecond: the last of them is what the screen showed.
    auto& frames = m_made->frames;
    if (!frames.empty() && frames.back().at == toWall(m_at)) frames.pop_back();
    frames.push_back({toWall(m_at), std::move(snapshot)});
    m_nextEven = m_at + m_even;
    m_changed = false;
}

ReplayGathering::Outcome ReplayGathering::finish(store::Store& store) {
    if (found() == nullptr) return fail(ErrorCode::notFound, "There is no rollout of this name.", m_rollout.value);
    if (m_changed) keepFrame();
    auto detail = readPastDetail(store, m_rollout, &m_fold.state());
    if (!detail) return std::unexpected(detail.error());
    m_made->candidate = std::move(detail->candidate.points);
    m_made->baseline = std::move(detail->baseline.points);
    return std::shared_ptr<const view::Replay>(std::move(m_made));
}

}  // namespace slipway::host
