#include "core/host/recovery.h"

#include <fmt/format.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
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

/// None: nothing was kept, or nothing that this program can read.
Result<std::optional<replay::Checkpoint>> checkpointOf(store::Store& store) {
    const auto bytes = store.checkpoint();
    if (!bytes) return std::unexpected(bytes.error());
    if (!*bytes) return std::optional<replay::Checkpoint>();
    auto checkpoint = replay::readCheckpoint(**bytes);
    if (checkpoint && checkpoint->ordinal > store.lastOrdinal()) checkpoint.reset();
    return checkpoint;
}

}  // namespace

Result<Recovered> recoverState(store::Store& store) {
    auto checkpoint = checkpointOf(store);
    if (!checkpoint) return std::unexpected(checkpoint.error());
    if (!*checkpoint) return foldOnto(store, {}, 0, {});
    return foldOnto(store, {std::move((*checkpoint)->state), (*checkpoint)->totals}, (*checkpoint)->ordinal, {});
}

Result<Recovered> foldJournal(store::Store& store) {
    const auto checkpoint = checkpointOf(store);
    if (!checkpoint) return std::unexpected(checkpoint.error());
    if (!*checkpoint) return foldOnto(store, {}, 0, {});
    const replay::Checkpoint& kept = **checkpoint;
    // Totals are left out: of old results some are gone from the journal.
    const std::string bytes = replay::writeCheckpoint(kept.ordinal, kept.state, {});
    return foldOnto(store, {}, 0, [&](std::uint64_t ordinal, const rollout::State& state) -> Result<void> {
        if (ordinal != kept.ordinal || replay::writeCheckpoint(ordinal, state, {}) == bytes) return {};
        return fail(ErrorCode::storageCorrupt, "The state kept for the start is not what the journal gives.",
                    fmt::format("journal entry {}", ordinal));
    });
}

}  // namespace slipway::host
