#include "core/host/recovery.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <limits>
#include <ranges>
#include <utility>

#include "core/host/live_data.h"
#include "core/replay/fold.h"

namespace slipway::host {

namespace {

/// Sees the ordinal of every entry with the state after it.
using Seen = std::function<Result<void>(std::uint64_t ordinal, const rollout::State&)>;

/// The entries after `after` onto what was recovered up to there. `each` may be empty.
Result<Recovered> foldOnto(store::Store& store, Recovered recovered, std::uint64_t after, const Seen& each) {
    replay::Fold fold(std::move(recovered.state), after);
    Result<void> folded;
    const auto replayed = store.replay(after, [&](store::Entry&& entry) {
        const auto* results = std::get_if<rollout::RobotResults>(&entry.event);
        const std::uint64_t seqBefore = results ? lastSeqOf(fold.state(), results->robot, results->bootId) : 0;
        folded = fold.take({entry.ordinal, entry.at, entry.event, entry.decisions});
        if (results) recovered.totals.add(results->items.size(), lastSeqOf(fold.state(), results->robot, results->bootId) != seqBefore);
        if (folded && each) folded = each(entry.ordinal, fold.state());
        return folded.has_value();
    });
    if (!replayed) return std::unexpected(replayed.error());
    if (!folded) return fail(folded.error().code, folded.error().message + " Nothing was started.", folded.error().where);
    recovered.state = fold.release();
    return recovered;
}

/// The newest before this entry that this program can read; at entry 0, the empty state, where there is none.
Result<replay::Checkpoint> newestBefore(store::Store& store, std::uint64_t ordinal) {
    const auto kept = store.checkpoints(replay::checkpointMark());
    if (!kept) return std::unexpected(kept.error());
    for (const std::uint64_t one : *kept | std::views::reverse) {
        if (one >= ordinal || one > store.lastOrdinal()) continue;
        const auto bytes = store.checkpointAt(one);
        if (!bytes) return std::unexpected(bytes.error());
        if (auto checkpoint = replay::readCheckpoint(*bytes); checkpoint && checkpoint->ordinal == one) return std::move(*checkpoint);
    }
    return replay::Checkpoint();
}

/// Holds what was kept after an entry against the state that the fold gives there.
Result<void> compare(store::Store& store, std::uint64_t ordinal, const rollout::State& state) {
    const auto bytes = store.checkpointAt(ordinal);
    if (!bytes) return std::unexpected(bytes.error());
    const auto kept = replay::readCheckpoint(*bytes);
    // Totals are left out: of old results some are gone from the journal.
    if (!kept || replay::writeCheckpoint(ordinal, kept->state, {}) == replay::writeCheckpoint(ordinal, state, {})) return {};
    return fail(ErrorCode::storageCorrupt, "The state kept for the start is not what the journal gives.",
                fmt::format("journal entry {}", ordinal));
}

}  // namespace

Result<Recovered> recoverState(store::Store& store) {
    auto from = newestBefore(store, std::numeric_limits<std::uint64_t>::max());
    if (!from) return std::unexpected(from.error());
    return foldOnto(store, {std::move(from->state), from->totals}, from->ordinal, {});
}

Result<Recovered> foldJournal(store::Store& store) {
    const auto kept = store.checkpoints(replay::checkpointMark());
    if (!kept) return std::unexpected(kept.error());
    return foldOnto(store, {}, 0, [&](std::uint64_t ordinal, const rollout::State& state) -> Result<void> {
        return std::ranges::binary_search(*kept, ordinal) ? compare(store, ordinal, state) : Result<void>();
    });
}

Result<replay::Checkpoint> stateBefore(store::Store& store, const RolloutId& rollout) {
    const auto start = store.startOf(rollout);
    if (!start) return std::unexpected(start.error());
    return newestBefore(store, *start);
}

}  // namespace slipway::host
