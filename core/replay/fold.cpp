#include "core/replay/fold.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/rollout/step.h"

namespace slipway::replay {

namespace {

std::string nameOf(const std::vector<rollout::Decision>& decisions, std::size_t index) {
    if (index >= decisions.size()) return "none";
    return fmt::format("{} ({})", rollout::toString(decisions[index].kind), decisions[index].reason);
}

/// Empty when both are equal.
std::string difference(const std::vector<rollout::Decision>& durable, const std::vector<rollout::Decision>& again) {
    for (std::size_t i = 0; i < std::max(durable.size(), again.size()); ++i) {
        if (i < durable.size() && i < again.size() && durable[i] == again[i]) continue;
        return fmt::format("the journal has {}, the engine now decides {}", nameOf(durable, i), nameOf(again, i));
    }
    return {};
}

}  // namespace

std::vector<rollout::Decision> decisionsIn(const std::vector<rollout::Effect>& effects) {
    std::vector<rollout::Decision> found;
    for (const auto& effect : effects) {
        if (const auto* record = std::get_if<rollout::Record>(&effect)) found.push_back(record->decision);
    }
    return found;
}

Result<void> Fold::take(const EntryView& entry) {
    std::string broken;
    if (entry.ordinal != m_ordinal + 1) broken = "an entry is missing before it";
    m_ordinal = entry.ordinal;
    m_effects.clear();
    rollout::advance(m_state, entry.event, entry.at, m_effects);
    if (broken.empty()) broken = difference(entry.decisions, decisionsIn(m_effects));
    if (broken.empty()) return {};
    return fail(ErrorCode::storageCorrupt, fmt::format("The journal does not give the decisions that it holds: {}.", broken),
                fmt::format("journal entry {}", entry.ordinal));
}

}  // namespace slipway::replay
