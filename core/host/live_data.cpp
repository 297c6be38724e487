#include "core/host/live_data.h"

#include <algorithm>

namespace slipway::host {

namespace {

/// The second a task ended, on this desk's clock; results that come late are shown where they belong.
std::int64_t secondOf(const fleet::ResultItem& item, const rollout::Robot& robot, const rollout::Rollout& rollout, WallTime now) {
    const std::int64_t latest = now.time_since_epoch().count();
    if (!robot.clockOffset) return latest / 1000;
    const std::int64_t ended = (item.endedAt.time_since_epoch() + *robot.clockOffset).count();
    const std::int64_t earliest = std::min(latest, toMilliseconds(rollout.startedAt));
    return std::clamp(ended, earliest, latest) / 1000;
}

/// What charts show of a candidate that only ran beside a task.
fleet::ResultItem predictedBy(const fleet::ShadowOutcome& shadow) {
    fleet::ResultItem item;
    item.model = shadow.model;
    item.ok = shadow.ok;
    item.latencyMs = shadow.latencyMs;
    return item;
}

fleet::ResultItem agreementOf(const fleet::ShadowOutcome& shadow) {
    fleet::ResultItem item;
    item.ok = shadow.agree;
    return item;
}

/// The third arm of the store's summaries: tasks in shadow, those with the same action as successes.
const std::string kAgreementArm = "agreement";

}  // namespace

TaskCounts LiveRobot::countsOf(const fleet::ModelRef& model) const {
    const auto found = counts.find(model);
    return found == counts.end() ? TaskCounts() : found->second;
}

void LiveData::add(const store::Summary& summary) {
    if (summary.arm == "candidate") m_candidate.add(summary);
    if (summary.arm == "baseline") m_baseline.add(summary);
    if (summary.arm == kAgreementArm) m_agreement.add(summary);
}

std::uint64_t lastSeqOf(const rollout::State& state, const RobotId& robot, const std::string& bootId) {
    const auto known = state.robots.find(robot);
    if (known == state.robots.end()) return 0;
    for (const auto& boot : known->second.boots) {
        if (boot.bootId == bootId) return boot.lastSeq;
    }
    return 0;
}

void LiveData::followTransfers(const rollout::Event& event, const rollout::State& state, EngineTime now) {
    if (const auto* gone = std::get_if<rollout::RobotDisconnected>(&event)) m_transfers.forget(gone->robot, now);
    const auto* changed = std::get_if<rollout::RobotStateChanged>(&event);
    if (changed == nullptr) return;
    const auto robot = state.robots.find(changed->robot);
    const auto* desired = robot != state.robots.end() && robot->second.desired ? &*robot->second.desired : nullptr;
    const std::int64_t bytes = desired != nullptr && desired->candidate ? desired->candidate->bytes : 0;
    m_transfers.observe(changed->robot, changed->reported, bytes, now);
}

void LiveData::heard(const link::LinkEvent& received, WallTime now) {
    if (const auto* limited = std::get_if<link::RateLimited>(&received.what)) m_rateLimited += limited->dropped;
    if (std::holds_alternative<link::SessionClosed>(received.what)) return;
    LiveRobot& robot = m_robots[received.robot];
    robot.lastSeen = now;
    if (const auto* report = std::get_if<link::TelemetryReceived>(&received.what)) robot.telemetry = report->telemetry;
    if (const auto* full = std::get_if<link::FullStateReceived>(&received.what)) robot.telemetry = full->state.report;
}

void LiveData::counted(const rollout::RobotResults& results, const rollout::State& state, WallTime now) {
    LiveRobot& live = m_robots[results.robot];
    const auto robot = state.robots.find(results.robot);
    const auto rollout = state.rollouts.find(m_rollout);
    const bool charted = robot != state.robots.end() && rollout != state.rollouts.end() && rollout::isActive(rollout->second.status);
    for (const auto& item : results.items) {
        m_resultsCounted += 1;
        if (item.run != fleet::RunKind::live) continue;
        if (live.counts.size() < kMostModelsCounted || live.counts.contains(item.model)) {
            TaskCounts& counts = live.counts[item.model];
            counts.tasks += 1;
            counts.successes += item.ok ? 1 : 0;
            counts.stuck += item.stuck;
        }
        if (!charted) continue;
        const rollout::Rollout& active = rollout->second;
        const bool isCandidate = item.model == active.plan.candidate.ref;
        if (!isCandidate && item.model != active.plan.baseline.ref) continue;
        const std::int64_t second = secondOf(item, robot->second, active, now);
        (isCandidate ? m_candidate : m_baseline).add(second, item);
        m_increment.add(isCandidate ? "candidate" : "baseline", active.stage, second, item);
        if (!item.shadow || item.shadow->model != active.plan.candidate.ref) continue;
        const auto predicted = predictedBy(*item.shadow);
        m_candidate.add(second, predicted);
        m_increment.add("candidate", active.stage, second, predicted);
        const auto agreed = agreementOf(*item.shadow);
        m_agreement.add(second, agreed);
        m_increment.add(kAgreementArm, active.stage, second, agreed);
        m_shadow.add({results.robot, {}, {}, investigate::Arm::baseline, item});
    }
}

void LiveData::follow(const RolloutId& rollout, WallTime now) {
    if (m_rollout == rollout) return;
    m_rollout = rollout;
    m_countedSince = now;
    for (auto& [id, robot] : m_robots) robot.counts.clear();
    m_candidate = ArmSeries();
    m_baseline = ArmSeries();
    m_agreement.clear();
    m_shadow = {};
}

const LiveRobot* LiveData::find(const RobotId& robot) const {
    const auto found = m_robots.find(robot);
    return found == m_robots.end() ? nullptr : &found->second;
}

}  // namespace slipway::host
