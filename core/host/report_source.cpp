#include "core/host/report_source.h"

#include <fmt/format.h>

#include <utility>

#include "core/host/evidence_view.h"
#include "core/host/rollout_view.h"
#include "core/host/summaries.h"
#include "core/replay/fold.h"
#include "core/store/investigation_store.h"

namespace slipway::host {

namespace {

/// The tasks of one rollout for core/investigate.
class TasksOf final : public investigate::TaskRows {
public:
    TasksOf(store::InvestigationStore& records, const RolloutId& rollout) : m_records(records), m_rollout(rollout) {}
    Result<void> each(const investigate::EachTask& visit) override { return m_records.tasksOf(m_rollout, visit); }

private:
    store::InvestigationStore& m_records;
    const RolloutId& m_rollout;
};

/// The state when the rollout ended, or as it stands.
Result<view::RolloutView> stateOf(store::Store& store, const RolloutId& id) {
    replay::Fold fold;
    Result<void> folded;
    EngineTime now{};
    const auto ended = [&] {
        const auto found = fold.state().rollouts.find(id);
        return found != fold.state().rollouts.end() && !rollout::isActive(found->second.status);
    };
    const auto replayed = store.replay(0, [&](store::Entry&& entry) {
        folded = fold.take({entry.ordinal, entry.at, entry.event, entry.decisions});
        now = entry.at;
        return folded.has_value() && !ended();
    });
    if (!replayed) return std::unexpected(replayed.error());
    if (!folded) return std::unexpected(folded.error());
    const auto found = fold.state().rollouts.find(id);
    if (found == fold.state().rollouts.end()) return fail(ErrorCode::notFound, "There is no rollout of this name.", id.value);
    auto view = viewOf(found->second, fold.state(), now);
    view.comparison = comparisonView(found->second);
    return view;
}

Result<std::optional<investigate::Investigation>> investigationOf(store::Store& store, const RolloutId& id) {
    auto* records = store.investigations();
    if (records == nullptr) return std::nullopt;
    auto sample = records->labelSample(id);
    if (!sample) return std::unexpected(sample.error());
    auto labels = records->labels(id);
    if (!labels) return std::unexpected(labels.error());
    auto conclusions = records->conclusions(id);
    if (!conclusions) return std::unexpected(conclusions.error());
    TasksOf rows(*records, id);
    auto made = investigate::investigate(rows, {std::nullopt, std::move(*sample), std::move(*labels), std::move(*conclusions)});
    if (!made) return std::unexpected(made.error());
    return std::move(*made);
}

}  // namespace

Result<report::Report> gatherReport(store::Store& store, const RolloutId& rollout, WallTime now) {
    auto detail = readPastDetail(store, rollout);
    if (!detail) return std::unexpected(detail.error());
    auto view = stateOf(store, rollout);
    if (!view) return std::unexpected(view.error());
    auto investigation = investigationOf(store, rollout);
    if (!investigation) return std::unexpected(investigation.error());
    const auto audit = store.verifyAudit();
    if (!audit) return std::unexpected(audit.error());
    report::Report made;
    made.detail = std::move(*detail);
    made.rollout = std::move(*view);
    made.investigation = std::move(*investigation);
    made.audit.records = audit->records;
    if (audit->firstBroken) made.audit.broken = fmt::format("record {}: {}", *audit->firstBroken, audit->what);
    made.madeAt = now;
    return made;
}

}  // namespace slipway::host
