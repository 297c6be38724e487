#include "core/host/recovery.h"

#include <utility>

#include "core/host/live_data.h"
#include "core/replay/fold.h"

namespace slipway::host {

namespace {

void count(const rollout::RobotResults& results, std::uint64_t seqBefore, const rollout::State& state, Recovered& recovered) {
    recovered.batches += 1;
    const bool counted = lastSeqOf(state, results.robot, results.bootId) != seqBefore;
    (counted ? recovered.results : recovered.refused) += results.items.size();
}

}  // namespace

Result<Recovered> foldJournal(store::Store& store) {
    Recovered recovered;
    replay::Fold fold;
    Result<void> folded;
    const auto replayed = store.replay(0, [&](store::Entry&& entry) {
        const auto* results = std::get_if<rollout::RobotResults>(&entry.event);
        const std::uint64_t seqBefore = results ? lastSeqOf(fold.state(), results->robot, results->bootId) : 0;
        folded = fold.take({entry.ordinal, entry.at, entry.event, entry.decisions});
        if (results) count(*results, seqBefore, fold.state(), recovered);
        for (auto& decision : entry.decisions) recovered.decisions[decision.rollout].push_back(std::move(decision));
        return folded.has_value();
    });
    if (!replayed) return std::unexpected(replayed.error());
    if (!folded) return fail(folded.error().code, folded.error().message + " Nothing was started.", folded.error().where);
    recovered.state = fold.release();
    return recovered;
}

}  // namespace slipway::host
