// SPDX-License-Identifier: Apache-2.0
// Connection, tasks, time and what leaves the robot; how a document is carried out is in reconcile.cpp.
#include "core/agent/agent.h"

#include <algorithm>
#include <utility>

#include "core/base/murmur3.h"

namespace slipway::agent {

using fleet::ExposureMode;
using fleet::Phase;

Agent::Agent(Durable durable, std::string bootId, AgentPort& port, AgentOptions options)
    : m_durable(std::move(durable)),
      m_bootId(std::move(bootId)),
      m_port(port),
      m_options(options),
      m_spool(m_bootId, m_durable, options.spool) {
    m_baseline = m_durable.committed;
    m_loaded.push_back(m_baseline);
    m_reported = {.phase = Phase::idle, .progress = 1.0, .active = m_baseline, .exposure = {}, .slots = m_durable.slots, .error = {}};
    m_lastState = m_reported;
    m_lastStateGeneration = m_durable.generation;
}

// ---- connection ----

void Agent::onConnected(RobotTime now) {
    endLeaseIfOver(now);
    m_connected = true;
    m_greeted = false;
    m_spool.sendAgain();
    m_durable.facts.freeBytes = m_port.telemetry().freeBytes;
    m_port.send(protocol::Hello{.robot = m_durable.robot,
                                .bootId = m_bootId,
                                .facts = m_durable.facts,
                                .reported = m_reported,
                                .generation = m_durable.generation,
                                .ackSeq = m_spool.ackSeq()});
}

void Agent::onDisconnected(RobotTime now) {
    m_connected = false;
    m_greeted = false;
    endLeaseIfOver(now);
}

void Agent::onHelloAnswer(const protocol::HelloAnswer& answer, RobotTime now) {
    endLeaseIfOver(now);
    m_greeted = true;
    m_reportInterval = std::max(answer.reportInterval, Milliseconds(50));
    m_nextReport = now;
    m_spool.setLimits(answer.maxBatch, answer.maxMessageBytes);
    m_spool.sendAgain();
    if (answer.desired) accept(*answer.desired, now);
    pump(now);
    sendReportIfDue(now);
}

void Agent::onMessage(const protocol::ToRobot& message, RobotTime now) {
    endLeaseIfOver(now);
    if (const auto* desired = std::get_if<fleet::Desired>(&message)) {
        const bool accepted = accept(*desired, now);
        m_port.answer(protocol::DesiredAnswer{.generation = m_durable.generation, .accepted = accepted});
    } else if (const auto* lease = std::get_if<protocol::Lease>(&message)) {
        // A lease for another generation speaks of a document that this robot does not follow.
        if (m_leaseEnd && lease->generation == m_durable.generation) m_leaseEnd = now + lease->duration;
    } else if (std::holds_alternative<protocol::GetFullState>(message)) {
        answerFullState();
        // A seq is missing over there. Not at each request: the console asks once for each message after the gap.
        if (now >= m_lastSendAgain + m_options.sendAgainInterval) {
            m_lastSendAgain = now;
            m_spool.sendAgain();
        }
    }
    pump(now);
}

void Agent::onAcknowledged(std::uint64_t ackSeq, const std::string& bootId, RobotTime now) {
    endLeaseIfOver(now);
    m_spool.acknowledged(bootId, ackSeq);
    pump(now);
}

void Agent::onRefused(const protocol::Refusal& refusal, const std::string& bootId, std::uint64_t seq, RobotTime now) {
    endLeaseIfOver(now);
    m_spool.refused(bootId, seq, refusal, now);
    pump(now);
}

// ---- time ----

void Agent::onTick(RobotTime now) {
    endLeaseIfOver(now);
    const bool progressed = m_reported.progress != m_lastState.progress && now >= m_lastStateAt + m_options.progressInterval;
    if (m_greeted && progressed) queueState(now);
    if (m_baselineError && now >= m_baselineRetryAt) reconcile(Urgency::asDesired, now);
    if (m_saveUnsentAt && now >= *m_saveUnsentAt) save();
    pump(now);
    sendReportIfDue(now);
}

std::optional<RobotTime> Agent::nextDeadline() const {
    std::optional<RobotTime> at;
    const auto consider = [&](std::optional<RobotTime> time) {
        if (time && (!at || *time < *at)) at = time;
    };
    consider(m_leaseEnd);
    consider(m_saveUnsentAt);
    if (m_baselineError) consider(m_baselineRetryAt);
    if (m_greeted) {
        consider(m_nextReport);
        consider(m_spool.nextDeadline());
        if (m_reported.progress != m_lastState.progress) consider(m_lastStateAt + m_options.progressInterval);
    }
    return at;
}

// ---- tasks ----

fleet::ModelRef Agent::modelFor(const std::string& taskId) const {
    const auto& exposure = m_reported.exposure;
    const bool candidate = m_candidate && exposure.mode == ExposureMode::share && bucket(exposure.salt, taskId) < exposure.share;
    return candidate ? *m_candidate : m_baseline;
}

std::optional<fleet::ModelRef> Agent::shadowModel() const {
    return m_reported.exposure.mode == ExposureMode::shadow ? m_candidate : std::nullopt;
}

void Agent::onTaskStarted(RobotTime now) {
    endLeaseIfOver(now);
    m_taskRuns = true;
    pump(now);
}

void Agent::onTaskFinished(fleet::ResultItem item, RobotTime now) {
    endLeaseIfOver(now);
    m_taskRuns = false;
    m_spool.add(std::move(item), now);
    reconcile(Urgency::asDesired, now);
    pump(now);
    if (!m_durable.unsent.empty() && !m_saveUnsentAt) m_saveUnsentAt = now + m_options.saveUnsentInterval;
}

bool Agent::isSwitching() const {
    return m_desired && m_loading && m_baseline != m_desired->baseline.ref && *m_loading == m_desired->baseline.ref;
}

// ---- what leaves ----

void Agent::publish(Phase phase, RobotTime now) {
    m_reported.phase = phase;
    m_reported.active = m_candidate && m_reported.exposure.executesCandidate() ? *m_candidate : m_baseline;
    m_reported.slots = m_durable.slots;
    // Loading at 1: the model is loaded and waits for the running task to end. That wait is no part of a switch.
    m_reported.progress = m_fetching ? m_fetchProgress : (m_loading ? 0.0 : 1.0);
    m_reported.error.reset();
    if (phase == Phase::failed) m_reported.error = m_baselineError ? m_baselineError : m_durable.failure;

    const double lastProgress = std::exchange(m_lastState.progress, m_reported.progress);
    const bool sameButProgress = m_lastState == m_reported && m_lastStateGeneration == m_durable.generation;
    m_lastState.progress = lastProgress;
    const bool progressed = m_lastState.progress != m_reported.progress;
    if (!sameButProgress || (progressed && now >= m_lastStateAt + m_options.progressInterval)) queueState(now);
}

void Agent::queueState(RobotTime now) {
    m_lastState = m_reported;
    m_lastStateGeneration = m_durable.generation;
    m_lastStateAt = now;
    m_spool.add(m_durable.generation, m_reported);
}

void Agent::pump(RobotTime now) {
    if (!m_greeted) return;
    while (auto message = m_spool.next(m_reported, now)) {
        if (m_spool.changed()) save();
        std::visit([this](auto& one) { m_port.send(std::move(one)); }, *message);
    }
}

void Agent::save() {
    m_saveUnsentAt.reset();
    m_port.persist(m_durable);
}

fleet::Telemetry Agent::telemetry() const {
    fleet::Telemetry telemetry = m_port.telemetry();
    telemetry.pending = static_cast<std::uint32_t>(m_spool.pending());
    return telemetry;
}

void Agent::sendReportIfDue(RobotTime now) {
    if (!m_greeted || now < m_nextReport) return;
    m_nextReport = now + m_reportInterval;
    m_port.send(telemetry());
}

void Agent::answerFullState() {
    m_port.answer(protocol::FullState{.state = {.bootId = m_bootId, .seq = 0, .generation = m_durable.generation, .reported = m_reported},
                                      .report = telemetry()});
}

}  // namespace slipway::agent
