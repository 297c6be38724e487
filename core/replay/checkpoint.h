// Where a fold may begin instead of at the first entry: the engine's state after one entry of the journal, as bytes that
// give back that very state. A checkpoint saves time and decides nothing: one that cannot be read, or that another version
// wrote, is left alone and the whole journal is folded. Plain functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/rollout/state.h"

namespace slipway::replay {

/// Result batches of a journal and what became of them.
struct Totals {
    std::uint64_t batches = 0;
    std::uint64_t results = 0;  // items that were counted
    std::uint64_t refused = 0;  // items of batches that were duplicates or came from quarantined robots

    /// One more batch of `items`; `counted`: the sequence of its boot went on.
    void add(std::uint64_t items, bool counted) {
        batches += 1;
        (counted ? results : refused) += items;
    }
    friend bool operator==(const Totals&, const Totals&) = default;
};

struct Checkpoint {
    std::uint64_t ordinal = 0;  // of the last entry folded
    rollout::State state;
    Totals totals;
};

/// What this program's checkpoints begin with: another version or layout of the state has another.
[[nodiscard]] const std::string& checkpointMark();

/// About 20 ns a field; the same state always gives the same bytes.
[[nodiscard]] std::string writeCheckpoint(std::uint64_t ordinal, const rollout::State& state, const Totals& totals);
/// None for bytes that writeCheckpoint() of this program did not write.
[[nodiscard]] std::optional<Checkpoint> readCheckpoint(std::string_view bytes);

}  // namespace slipway::replay
