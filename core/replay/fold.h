// Folds a journal: every recorded event goes through the engine again, and what it decides must be what it decided
// then, bit for bit. Restart, audit and what-if stand on this one fold. Pure; the caller brings the entries.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/rollout/decision.h"
#include "core/rollout/effect.h"
#include "core/rollout/event.h"
#include "core/rollout/state.h"

namespace slipway::replay {

/// One entry of the journal, seen where it lies; valid during the call it is given to.
struct EntryView {
    std::uint64_t ordinal = 0;  // 1, 2, 3, ... without a gap
    EngineTime at{};
    const rollout::Event& event;
    const std::vector<rollout::Decision>& decisions;  // the durable ones
};

/// The decisions among effects, in order.
[[nodiscard]] std::vector<rollout::Decision> decisionsIn(const std::vector<rollout::Effect>& effects);

class Fold {
public:
    /// From the first entry of the journal.
    Fold() = default;
    /// From the entry after `ordinal`, with the state after that one.
    Fold(rollout::State state, std::uint64_t ordinal) : m_state(std::move(state)), m_ordinal(ordinal) {}

    /// storageCorrupt naming the entry when one is missing before it, or when the decisions are not the durable ones;
    /// nothing after that may be trusted.
    Result<void> take(const EntryView& entry);

    /// After the last entry taken.
    [[nodiscard]] const rollout::State& state() const { return m_state; }
    /// Gives the state away; the fold is not used after that.
    [[nodiscard]] rollout::State release() { return std::move(m_state); }

private:
    rollout::State m_state;
    std::uint64_t m_ordinal = 0;
    std::vector<rollout::Effect> m_effects;
};

}  // namespace slipway::replay
