// Gathers the report of one rollout from the store: its records, and its state at the end by folding the journal from the
// last checkpoint before it. Reads only.
#pragma once

#include <cstddef>
#include <optional>
#include <utility>

#include "core/host/investigation_source.h"
#include "core/replay/fold.h"
#include "core/report/report.h"
#include "core/store/store.h"

namespace slipway::host {

/// The gathering in slices, so that whoever owns the store does its other work in between. Used by one thread.
class ReportGathering {
public:
    ReportGathering(RolloutId rollout, WallTime now) : m_rollout(rollout), m_now(now), m_investigation(std::move(rollout), std::nullopt) {}

    /// Folds some more entries, then reads some more tasks; when it has all, the report without its investigation, or why there
    /// is none (notFound, or the store's error). Not to be called after that.
    std::optional<Result<report::Report>> step(store::Store& store, std::size_t entries);
    /// Adds the investigation, once, to what the last step gave. Needs no store: any thread.
    void judge(report::Report& report);

private:
    Result<void> begin(store::Store& store);
    std::optional<Result<report::Report>> investigate(store::Store& store);
    [[nodiscard]] const rollout::Rollout* found() const;
    Result<report::Report> finish(store::Store& store);

    RolloutId m_rollout;
    WallTime m_now;
    replay::Fold m_fold;
    std::uint64_t m_ordinal = 0;
    EngineTime m_at{};
    bool m_begun = false;
    bool m_folded = false;
    InvestigationGathering m_investigation;
    bool m_investigated = false;
};

/// The same at once.
Result<report::Report> gatherReport(store::Store& store, const RolloutId& rollout, WallTime now);

}  // namespace slipway::host
