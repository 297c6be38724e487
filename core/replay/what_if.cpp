#include "core/replay/what_if.h"

#include <algorithm>
#include <utility>

#include "core/replay/comparable.h"
#include "core/rollout/step.h"

namespace slipway::replay {

namespace {

using rollout::Decision;
using rollout::DecisionKind;

constexpr Milliseconds kNever = std::chrono::years(100);  // a soak and a wait that are not over while anybody reads the journal

bool hasFailed(const std::vector<Decision>& decisions) {
    return std::any_of(decisions.begin(), decisions.end(), [](const auto& one) { return one.kind == DecisionKind::gateFailed; });
}

/// With these waits a plan never advances and never asks; its gates go on judging.
void judgeOnly(plan::Plan& plan) {
    for (auto& stage : plan.stages) stage.soak = stage.longest = kNever;
}

/// The robot that a result or a report of progress is from, or null: only these say something about tasks.
const RobotId* workerOf(const rollout::Event& event) {
    if (const auto* results = std::get_if<rollout::RobotResults>(&event)) return &results->robot;
    if (const auto* progress = std::get_if<rollout::RobotProgress>(&event)) return &progress->robot;
    return nullptr;
}

}  // namespace

Result<bool> WhatIf::take(const EntryView& entry) {
    m_now = entry.at;
    if (m_phase == Phase::before) return begin(entry);
    const bool compares = m_phase == Phase::exact || m_phase == Phase::sameEnd || m_phase == Phase::asRecorded;
    std::vector<Decision> own;
    if (compares) own = advanceOther(entry.event);
    if (m_phase == Phase::afterwards) judgeAfterwards(entry.event);
    if (auto folded = m_record.take(entry); !folded) return std::unexpected(folded.error());
    const bool hadEnded = m_recordedEnded;
    noteRecorded(entry.decisions);
    if (compares) compare(entry.decisions, own);
    if (m_phase == Phase::afterwards && (m_recordedEnded != hadEnded || isAnotherStarted())) judgeRest();
    return !m_recordedEnded || (m_phase == Phase::afterwards && !isAnotherStarted());
}

/// Both states are one until the rollout starts; from there the other one has the other plan.
Result<bool> WhatIf::begin(const EntryView& entry) {
    const auto* start = std::get_if<rollout::StartRollout>(&entry.event);
    const bool mayStart = start != nullptr && start->rollout == m_id;
    if (mayStart) m_state = m_record.state();
    if (auto folded = m_record.take(entry); !folded) return std::unexpected(folded.error());
    if (!mayStart || !m_record.state().rollouts.contains(m_id)) return true;
    if (auto comparable = checkComparable(start->plan, m_other); !comparable) return std::unexpected(comparable.error());
    m_phase = Phase::exact;
    m_report.rollout = m_id;
    m_report.recordedPlan = start->plan.name;
    m_report.otherPlan = m_other.name;
    auto otherStart = *start;
    otherStart.plan = m_other;
    const auto own = advanceOther(otherStart);
    noteRecorded(entry.decisions);
    compare(entry.decisions, own);
    return true;
}

std::vector<Decision> WhatIf::advanceOther(const rollout::Event& event) {
    std::vector<rollout::Effect> effects;
    rollout::advance(m_state, event, m_now, effects);
    m_judgedAt = m_now;
    return decisionsIn(effects);
}

void WhatIf::compare(const std::vector<Decision>& durable, const std::vector<Decision>& own) {
    if (m_phase != Phase::asRecorded) {
        m_report.decisions += durable.size();
        m_report.identical = m_report.identical && durable == own;
    }
    if (m_phase == Phase::sameEnd) return;
    if (!isSameCourse(durable, own)) return differ(durable, own);
    if (isOver()) endTogether(own);
}

/// By the same gates, by others that failed at the same entry, or because an operator said so.
void WhatIf::endTogether(const std::vector<Decision>& own) {
    const bool failedAsRecorded = m_phase == Phase::asRecorded && hasFailed(own);
    (failedAsRecorded ? m_report.later : m_report.sameEnd) = sideOf(other(), own, m_now);
    m_phase = m_phase == Phase::exact ? Phase::sameEnd : Phase::answered;
}

void WhatIf::differ(const std::vector<Decision>& durable, const std::vector<Decision>& own) {
    if (m_phase == Phase::exact) {
        m_report.difference = Difference{sideOf(recorded(), durable, m_now), sideOf(other(), own, m_now)};
        auto& whatIf = m_report.difference->whatIf;
        if (whatIf.act == Act::nothing) whatIf.reason = rollout::whyNot(m_state, rollout::Promote{{}, m_id, {}}, m_now);
        m_phase = whatIf.act == Act::stops ? Phase::answered : Phase::asRecorded;
        judgeOnly(other().plan);
    } else {
        answerIfFailed(own);
    }
    if (m_phase == Phase::answered) return;
    if (!isOver()) return followRecord();
    m_phase = Phase::afterwards;
    other().status = rollout::RolloutStatus::running;
}

/// The other plan goes the recorded way: robots, members and stages are those of the record; evidence, latches and
/// readings stay its own.
void WhatIf::followRecord() {
    rollout::State followed = m_record.state();
    auto& to = followed.rollouts.at(m_id);
    auto& from = other();
    if (from.stage != to.stage) rollout::beginStage(from.evidence, from.plan.stages, to.stage);
    to.plan = std::move(from.plan);
    to.evidence = std::move(from.evidence);
    for (std::size_t i = 0; i < to.stages.size(); ++i) {
        const auto recordedStage = std::exchange(to.stages[i], std::move(from.stages[i]));
        to.stages[i].enteredAt = recordedStage.enteredAt;
        to.stages[i].waitingSince = recordedStage.waitingSince;
        to.stages[i].leftAt = recordedStage.leftAt;
        to.stages[i].fullShareSince = recordedStage.fullShareSince;
    }
    m_state = std::move(followed);
}

/// Robots obey the recorded documents now, so that what they say of themselves no longer fits the other plan; but a task
/// that the candidate executed is evidence, whoever sent it home.
void WhatIf::judgeAfterwards(const rollout::Event& event) {
    const auto* worker = workerOf(event);
    if (worker == nullptr || !other().members.contains(*worker)) return;
    m_state.robots[*worker] = m_record.state().robots.at(*worker);
    answerIfFailed(advanceOther(event));
}

/// No document of the recorded rollout is under way any more: what still waits for a running task need not wait.
void WhatIf::judgeRest() {
    std::vector<rollout::Effect> effects;
    rollout::judgeWaiting(m_state, m_id, m_now, effects);
    m_judgedAt = m_now;
    answerIfFailed(decisionsIn(effects));
}

void WhatIf::answerIfFailed(const std::vector<Decision>& own) {
    if (!hasFailed(own)) return;
    m_report.later = sideOf(other(), own, m_now);
    m_phase = Phase::answered;
}

void WhatIf::noteRecorded(const std::vector<Decision>& durable) {
    if (m_recordedEnded) return;
    if (!m_recordedOver && isOver()) {
        m_recordedOver = true;
        m_report.recorded = sideOf(recorded(), durable, m_now);
    }
    m_recordedEnded = !rollout::isActive(recorded().status);
    if (m_recordedEnded) m_report.recordedEnd = momentOf(recorded(), m_now);
}

/// The recorded rollout is past the point at which its gates decide anything.
bool WhatIf::isOver() const {
    const auto status = recorded().status;
    return status != rollout::RolloutStatus::running && status != rollout::RolloutStatus::paused;
}

bool WhatIf::isAnotherStarted() const {
    const auto* active = rollout::activeRollout(m_record.state());
    return active != nullptr && active->id != m_id;
}

Result<Report> WhatIf::report() {
    if (m_phase == Phase::before) return fail(ErrorCode::notFound, "There is no rollout of this name in the journal.", m_id.value);
    if (m_phase == Phase::afterwards) judgeRest();
    if (!m_recordedOver) {
        m_report.recorded = sideOf(recorded(), {}, m_now);
        m_report.recorded.reason = recorded().pauseReason;
    }
    if (!m_recordedEnded) m_report.recordedEnd = momentOf(recorded(), m_now);
    m_report.recordedStatus = recorded().status;
    m_report.judged = momentOf(other(), m_judgedAt);
    return std::move(m_report);
}

}  // namespace slipway::replay
