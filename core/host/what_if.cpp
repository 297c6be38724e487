#include "core/host/what_if.h"

#include <fmt/format.h>

#include <limits>

#include "core/host/recovery.h"
#include "core/host/summaries.h"
#include "core/replay/sentence.h"

namespace slipway::host {

namespace {

using replay::Act;

/// What the other plan does where it differs, or at the end that both came to.
std::string actWords(Act act, std::size_t stage) {
    switch (act) {
        case Act::nothing:
            return "holds";
        case Act::pauses:
            return "pauses";
        case Act::resumes:
            return "is resumed";
        case Act::advances:
            return fmt::format("enters stage {}", stage + 1);
        case Act::concludes:
            return "concludes";
        case Act::commits:
            return "commits";
        case Act::stops:
            return "rolls back";
        case Act::other:
            break;
    }
    return "differs";
}

view::WhatIfColumn columnOf(std::string outcome, const replay::Moment& moment, const replay::Side* side) {
    view::WhatIfColumn column;
    column.outcome = std::move(outcome);
    column.stage = moment.stage;
    column.sinceStart = moment.sinceStart;
    column.candidateTasks = moment.candidateTasks;
    column.failures = moment.failures;
    column.robots = moment.robots;
    column.decided = side != nullptr;
    if (side == nullptr) return column;
    column.reason = side->reason;
    column.gates = side->gates;
    if (const auto* gate = side->failedGate()) column.failedGate = gate->kind;
    return column;
}

view::WhatIfColumn recordedColumn(const replay::Report& report) {
    return columnOf(outcomeWords(report.recordedStatus), report.recorded.moment, &report.recorded);
}

view::WhatIfColumn whatIfColumn(const replay::Report& report) {
    if (!report.difference && !report.sameEnd) return recordedColumn(report);
    const auto& side = report.difference ? report.difference->whatIf : *report.sameEnd;
    const bool goesOn = report.difference && side.act == Act::nothing && report.difference->recorded.act == Act::stops;
    return columnOf(goesOn ? "goes on" : actWords(side.act, side.moment.stage), side.moment, &side);
}

}  // namespace

std::optional<Result<replay::Report>> WhatIfGathering::step(store::Store& store, std::size_t entries) {
    if (!m_whatIf) {
        auto from = stateBefore(store, m_rollout);
        if (!from) return std::unexpected(from.error());
        m_ordinal = from->ordinal;
        m_whatIf.emplace(m_rollout, m_other, replay::Fold(std::move(from->state), m_ordinal));
    }
    Result<bool> taken = true;
    std::size_t count = 0;
    const auto replayed = store.replay(m_ordinal, [&](store::Entry&& entry) {
        m_ordinal = entry.ordinal;
        taken = m_whatIf->take({entry.ordinal, entry.at, entry.event, entry.decisions});
        return taken && *taken && ++count < entries;
    });
    if (!replayed) return std::unexpected(replayed.error());
    if (!taken) return std::unexpected(taken.error());
    if (*taken && count >= entries) return std::nullopt;
    return m_whatIf->report();
}

Result<replay::Report> askWhatIf(store::Store& store, const RolloutId& rollout, const plan::Plan& other) {
    WhatIfGathering gathering(rollout, other);
    auto answer = gathering.step(store, std::numeric_limits<std::size_t>::max());
    return std::move(*answer);
}

view::WhatIf toView(const replay::Report& report) {
    view::WhatIf made;
    made.rollout = report.rollout;
    made.recordedPlan = report.recordedPlan;
    made.otherPlan = report.otherPlan;
    made.recorded = recordedColumn(report);
    made.whatIf = whatIfColumn(report);
    made.same = !report.difference;
    made.identical = report.identical;
    made.decisions = report.decisions;
    made.tasksAfterwards = report.recordedEnd.candidateTasks - report.recorded.moment.candidateTasks;
    made.sentence = replay::sentenceOf(report);
    if (!report.difference || report.difference->isExact()) return made;
    made.asRecorded =
        report.later ? columnOf("gates fail", report.later->moment, &*report.later) : columnOf("no gate fails", report.judged, nullptr);
    return made;
}

}  // namespace slipway::host
