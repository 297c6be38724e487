#include "core/host/report_source.h"

#include <fmt/format.h>

#include <limits>
#include <utility>

#include "core/host/evidence_view.h"
#include "core/host/rollout_view.h"
#include "core/host/summaries.h"
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

const rollout::Rollout* ReportGathering::found() const {
    const auto found = m_fold.state().rollouts.find(m_rollout);
    return found == m_fold.state().rollouts.end() ? nullptr : &found->second;
}

std::optional<Result<report::Report>> ReportGathering::step(store::Store& store, std::size_t entries) {
    Result<void> folded;
    std::size_t taken = 0;
    const auto ended = [&] { return found() != nullptr && !rollout::isActive(found()->status); };
    const auto replayed = store.replay(m_ordinal, [&](store::Entry&& entry) {
        folded = m_fold.take({entry.ordinal, entry.at, entry.event, entry.decisions});
        m_ordinal = entry.ordinal;
        m_at = entry.at;
        return folded.has_value() && !ended() && ++taken < entries;
    });
    if (!replayed) return std::unexpected(replayed.error());
    if (!folded) return std::unexpected(folded.error());
    if (!ended() && taken >= entries) return std::nullopt;
    return finish(store);
}

Result<report::Report> ReportGathering::finish(store::Store& store) {
    auto detail = readPastDetail(store, m_rollout, &m_fold.state());
    if (!detail) return std::unexpected(detail.error());
    if (found() == nullptr) return fail(ErrorCode::notFound, "There is no rollout of this name.", m_rollout.value);
    auto investigation = investigationOf(store, m_rollout);
    if (!investigation) return std::unexpected(investigation.error());
    const auto audit = store.verifyAudit();
    if (!audit) return std::unexpected(audit.error());
    report::Report made;
    made.detail = std::move(*detail);
    made.rollout = viewOf(*found(), m_fold.state(), m_at);
    made.rollout.comparison = comparisonView(*found());
    made.investigation = std::move(*investigation);
    made.audit.records = audit->records;
    if (audit->firstBroken) made.audit.broken = fmt::format("record {}: {}", *audit->firstBroken, audit->what);
    made.madeAt = m_now;
    return made;
}

Result<report::Report> gatherReport(store::Store& store, const RolloutId& rollout, WallTime now) {
    ReportGathering gathering(rollout, now);
    auto made = gathering.step(store, std::numeric_limits<std::size_t>::max());
    return std::move(*made);
}

}  // namespace slipway::host
