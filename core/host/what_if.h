// What-if over the store: brings the journal to core/replay entry by entry, at once or in slices, and puts the answer into
// the words that command line and History share. Reads only; the store's own thread.
#pragma once

#include <cstddef>
#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/plan/plan.h"
#include "core/replay/what_if.h"
#include "core/store/store.h"
#include "core/view/what_if.h"

namespace slipway::host {

/// In slices, so that whoever owns the store does its other work in between. Used by one thread.
class WhatIfGathering {
public:
    WhatIfGathering(RolloutId rollout, plan::Plan other) : m_rollout(std::move(rollout)), m_other(std::move(other)) {}

    /// Takes some more entries; when no later one can change it, the answer or why there is none: notFound when the rollout
    /// was never started, invalidInput when the plans differ in more than their gates, storageCorrupt when the journal does
    /// not give the decisions that it holds; and what the store says. Not to be called after that.
    std::optional<Result<replay::Report>> step(store::Store& store, std::size_t entries);

private:
    RolloutId m_rollout;
    plan::Plan m_other;
    std::optional<replay::WhatIf> m_whatIf;  // once the fold has begun
    std::uint64_t m_ordinal = 0;
};

/// The same at once.
Result<replay::Report> askWhatIf(store::Store& store, const RolloutId& rollout, const plan::Plan& other);

[[nodiscard]] view::WhatIf toView(const replay::Report& report);

}  // namespace slipway::host
