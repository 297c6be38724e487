#include "core/host/what_if.h"

namespace slipway::host {

Result<replay::Report> askWhatIf(store::Store& store, const RolloutId& rollout, const plan::Plan& other) {
    replay::WhatIf whatIf(rollout, other);
    Result<bool> taken = true;
    const auto replayed = store.replay(0, [&](store::Entry&& entry) {
        taken = whatIf.take({entry.ordinal, entry.at, entry.event, entry.decisions});
        return taken && *taken;
    });
    if (!replayed) return std::unexpected(replayed.error());
    if (!taken) return std::unexpected(taken.error());
    return whatIf.report();
}

}  // namespace slipway::host
