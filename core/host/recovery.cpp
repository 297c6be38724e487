#include "core/host/recovery.h"

#include <fmt/format.h>

#include "core/host/live_data.h"
#include "core/rollout/step.h"

namespace slipway::host {

namespace {

std::vector<rollout::Decision> decisionsIn(const std::vector<rollout::Effect>& effects) {
    std::vector<rollout::Decision> found;
    for (const auto& effect : effects) {
        if (const auto* record = std::get_if<rollout::Record>(&effect)) found.push_back(record->decision);
    }
    return found;
}

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

void count(const rollout::RobotResults& results, std::uint64_t seqBefore, Recovered& recovered) {
    recovered.batches += 1;
    const bool counted = lastSeqOf(recovered.state, results.robot, results.bootId) != seqBefore;
    (counted ? recovered.results : recovered.refused) += results.items.size();
}

}  // namespace

Result<Recovered> foldJournal(store::Store& store) {
    Recovered recovered;
    std::string broken;
    std::uint64_t brokenAt = 0;
    std::uint64_t expected = 1;
    std::vector<rollout::Effect> effects;
    const auto replayed = store.replay(0, [&](store::Entry&& entry) {
        effects.clear();
        const auto* results = std::get_if<rollout::RobotResults>(&entry.event);
        const std::uint64_t seqBefore = results ? lastSeqOf(recovered.state, results->robot, results->bootId) : 0;
        if (entry.ordinal != expected++) broken = "an entry is missing before it";
        rollout::advance(recovered.state, entry.event, entry.at, effects);
        if (broken.empty()) broken = difference(entry.decisions, decisionsIn(effects));
        if (results) count(*results, seqBefore, recovered);
        for (auto& decision : entry.decisions) recovered.decisions[decision.rollout].push_back(std::move(decision));
        brokenAt = entry.ordinal;
        return broken.empty();
    });
    if (!replayed) return std::unexpected(replayed.error());
    if (!broken.empty()) {
        return fail(ErrorCode::storageCorrupt,
                    fmt::format("The journal does not give the decisions that it holds: {}. Nothing was started.", broken),
                    fmt::format("journal entry {}", brokenAt));
    }
    return recovered;
}

}  // namespace slipway::host
