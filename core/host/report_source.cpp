#include "core/host/report_source.h"

#include <fmt/format.h>

#include <limits>
#include <utility>

#include "core/host/evidence_view.h"
#include "core/host/recovery.h"
#include "core/host/rollout_view.h"
#include "core/host/summaries.h"
#include "core/rollout/comparison.h"

namespace slipway::host {

const rollout::Rollout* ReportGathering::found() const {
    const auto found = m_fold.state().rollouts.find(m_rollout);
    return found == m_fold.state().rollouts.end() ? nullptr : &found->second;
}

Result<void> ReportGathering::begin(store::Store& store) {
    auto from = stateBefore(store, m_rollout);
    if (!from) return std::unexpected(from.error());
    m_ordinal = from->ordinal;
    m_fold = replay::Fold(std::move(from->state), m_ordinal);
    m_begun = true;
    return {};
}

std::optional<Result<report::Report>> ReportGathering::step(store::Store& store, std::size_t entries) {
    if (m_folded) return investigate(store);
    if (!m_begun) {
        if (const auto begun = begin(store); !begun) return std::unexpected(begun.error());
    }
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
    if (found() == nullptr) return fail(ErrorCode::notFound, "There is no rollout of this name.", m_rollout.value);
    m_folded = true;
    return std::nullopt;
}

std::optional<Result<report::Report>> ReportGathering::investigate(store::Store& store) {
    if (store.investigations() != nullptr && !rollout::hidesOutcomes(*found())) {
        const auto read = m_investigation.step(store);
        if (!read) return std::nullopt;
        if (!*read) return std::unexpected(read->error());
        m_investigated = true;
    }
    return finish(store);
}

void ReportGathering::judge(report::Report& report) {
    if (m_investigated) report.investigation = m_investigation.judge().made;
}

Result<report::Report> ReportGathering::finish(store::Store& store) {
    auto detail = readPastDetail(store, m_rollout, &m_fold.state());
    if (!detail) return std::unexpected(detail.error());
    const auto audit = store.verifyAudit();
    if (!audit) return std::unexpected(audit.error());
    report::Report made;
    made.detail = std::move(*detail);
    made.rollout = viewOf(*found(), m_fold.state(), m_at);
    made.rollout.comparison = comparisonView(*found());
    made.audit.records = audit->records;
    if (audit->firstBroken) made.audit.broken = fmt::format("record {}: {}", *audit->firstBroken, audit->what);
    made.madeAt = m_now;
    return made;
}

Result<report::Report> gatherReport(store::Store& store, const RolloutId& rollout, WallTime now) {
    ReportGathering gathering(rollout, now);
    for (;;) {
        auto made = gathering.step(store, std::numeric_limits<std::size_t>::max());
        if (!made) continue;
        if (*made) gathering.judge(**made);
        return std::move(*made);
    }
}

}  // namespace slipway::host
