#include "core/sim/simulated_robot.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace slipway::sim {

namespace {

const fleet::ModelRef kNobodysModel{"grasp", "v0-nobody", std::string(64, 'e')};
const std::string kDamagedDigest(64, 'd');

std::string drawUuid(Random& random, std::uint64_t salt) {
    const std::uint64_t high = random.next() ^ salt;
    const std::uint64_t low = random.next() ^ salt;
    return fmt::format("{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}", high >> 32, (high >> 16) & 0xFFFFU, high & 0xFFFU,
                       0x8000U | ((low >> 48) & 0x3FFFU), low & 0xFFFFFFFFFFFFULL);
}

Milliseconds fromSeconds(double seconds) { return Milliseconds(std::llround(seconds * 1000.0)); }

}  // namespace

SimulatedRobot::SimulatedRobot(RobotProfile profile, std::uint64_t seed, RobotTransport& transport, WallTime now, TaskObserver* observer)
    : m_profile(std::move(profile)), m_transport(transport), m_observer(observer), m_random(seed), m_now(now), m_madeAt(now) {
    m_disk.robot = m_profile.id;
    m_disk.facts = m_profile.facts;
    m_disk.committed = m_profile.baseline.ref;
    m_disk.slots = {fleet::Slot{m_profile.baseline.ref, m_profile.baseline.bytes, true}};
    m_verified.insert(m_profile.baseline.ref);
    m_place =
        fleet::Location{m_profile.floor.map, m_random.uniform() * m_profile.floor.width, m_random.uniform() * m_profile.floor.height, 0.0};
    m_target = m_place;
    m_battery = 0.5 + 0.5 * m_random.uniform();
    boot();
}

SimulatedRobot::~SimulatedRobot() = default;

// ---- connection ----

bool SimulatedRobot::wantsConnection() const { return powered() && !m_silent && !m_connected; }

void SimulatedRobot::onConnected(WallTime now) {
    m_now = std::max(m_now, now);
    if (!powered()) return;
    m_connected = true;
    m_agent->onConnected(sinceBoot());
    moveOn();
}

void SimulatedRobot::onDisconnected(WallTime now) {
    m_now = std::max(m_now, now);
    if (!powered() || !m_connected) return;
    m_connected = false;
    m_agent->onDisconnected(sinceBoot());
    moveOn();
}

void SimulatedRobot::onHelloAnswer(const protocol::HelloAnswer& answer, WallTime now) {
    m_now = std::max(m_now, now);
    if (!powered() || !m_connected) return;
    if (answer.desired) noteLease(*answer.desired);
    m_agent->onHelloAnswer(answer, sinceBoot());
    moveOn();
}

void SimulatedRobot::onMessage(const protocol::ToRobot& message, WallTime now) {
    m_now = std::max(m_now, now);
    if (!powered() || !m_connected) return;
    if (const auto* desired = std::get_if<fleet::Desired>(&message)) noteLease(*desired);
    if (const auto* lease = std::get_if<protocol::Lease>(&message);
        lease != nullptr && lease->generation == m_agent->durable().generation) {
        if (m_leaseEnd) m_leaseEnd = m_now + lease->duration;
    }
    m_agent->onMessage(message, sinceBoot());
    moveOn();
}

void SimulatedRobot::onAcknowledged(std::uint64_t ackSeq, const std::string& bootId, WallTime now) {
    m_now = std::max(m_now, now);
    if (!powered() || !m_connected) return;
    m_agent->onAcknowledged(ackSeq, bootId, sinceBoot());
    moveOn();
}

void SimulatedRobot::onRefused(const protocol::Refusal& refusal, const std::string& bootId, std::uint64_t seq, WallTime now) {
    m_now = std::max(m_now, now);
    if (!powered() || !m_connected) return;
    m_agent->onRefused(refusal, bootId, seq, sinceBoot());
    moveOn();
}

void SimulatedRobot::onFetchProgress(double progress, WallTime now) {
    m_now = std::max(m_now, now);
    if (powered()) m_agent->onFetchProgress(progress, sinceBoot());
}

void SimulatedRobot::onFetched(const agent::FetchOutcome& outcome, WallTime now) {
    m_now = std::max(m_now, now);
    if (!powered()) return;
    agent::FetchOutcome seen = outcome;
    if (fault(FaultKind::digestMismatch) && isCandidate(outcome.model) && !outcome.sha256.empty()) seen.sha256 = kDamagedDigest;
    if (!seen.error && seen.sha256 == seen.model.sha256) m_verified.insert(seen.model);
    m_agent->onFetched(seen, sinceBoot());
    moveOn();
}

void SimulatedRobot::dropConnection() {
    if (!m_connected) return;
    m_connected = false;
    m_agent->onDisconnected(sinceBoot());
    m_transport.disconnect();
}

void SimulatedRobot::noteLease(const fleet::Desired& desired) {
    if (desired.generation < m_agent->durable().generation) return;
    if (!desired.isTrial() || !desired.lease) {
        m_leaseEnd.reset();
        return;
    }
    // A document that comes twice may have the longer lease of the two: an upper bound is what the truth is for.
    m_leaseEnd = std::max(m_leaseEnd.value_or(m_now), m_now + *desired.lease);
}

// ---- time ----

void SimulatedRobot::onTick(WallTime now) {
    m_now = std::max(m_now, now);
    if (!powered()) {
        if (m_powerOn && *m_powerOn <= m_now) boot();
        return;
    }
    runDue();
    if (!powered()) return;
    if (const auto deadline = m_agent->nextDeadline(); deadline && *deadline <= sinceBoot()) m_agent->onTick(sinceBoot());
    moveOn();
}

void SimulatedRobot::runDue() {
    const auto due = [this](const std::optional<WallTime>& time) { return time && *time <= m_now; };
    if (due(m_fetchEnds)) finishFetch();
    if (due(m_loadEnds)) finishLoad();
    if (m_task && m_task->endsAt <= m_now) finishTask();
    if (due(m_nextTask)) startTask();
    if (due(m_nextFlood)) sendFlood();
    if (due(m_nextDrop)) {
        dropConnection();
        m_nextDrop.reset();
        refreshFaultTimers();
    }
}

std::optional<WallTime> SimulatedRobot::nextDeadline() const {
    if (!powered()) return m_powerOn;
    std::optional<WallTime> next;
    const auto take = [&next](const std::optional<WallTime>& time) {
        if (time && (!next || *time < *next)) next = time;
    };
    take(m_fetchEnds);
    take(m_loadEnds);
    take(m_nextTask);
    take(m_nextFlood);
    take(m_nextDrop);
    if (m_task) take(m_task->endsAt);
    if (const auto deadline = m_agent->nextDeadline()) take(m_bootedAt + *deadline);
    return next;
}

agent::RobotTime SimulatedRobot::sinceBoot() const { return m_now - m_bootedAt; }

WallTime SimulatedRobot::robotClock(WallTime time) const {
    const auto drift = std::llround(m_profile.clockDrift * static_cast<double>((time - m_madeAt).count()));
    return time + m_profile.clockSkew + Milliseconds(drift);
}

Milliseconds SimulatedRobot::drawTime(Milliseconds mean) {
    // Log-normal with a mean of `mean`: most tasks take about as long, a few much longer.
    constexpr double kSpread = 0.4;
    const double factor = std::exp(kSpread * m_random.normal() - kSpread * kSpread / 2.0);
    return Milliseconds(std::max<std::int64_t>(1, std::llround(static_cast<double>(mean.count()) * factor)));
}

// ---- power ----

void SimulatedRobot::boot() {
    m_powerOn.reset();
    m_bootedAt = m_now;
    ++m_boots;
    m_bootId = drawUuid(m_random, m_profile.bootSalt);
    m_taskNumber = 0;
    m_nextTaskId.clear();
    m_agent = std::make_unique<agent::Agent>(m_disk, m_bootId, static_cast<agent::AgentPort&>(*this));
    refreshFaultTimers();
    moveOn();
}

void SimulatedRobot::crash(WallTime now) {
    m_now = std::max(m_now, now);
    if (!powered() || !m_profile.losesPower) return;
    const bool wasConnected = m_connected;
    m_connected = false;
    m_agent.reset();
    m_task.reset();
    m_nextTask.reset();
    m_nextFlood.reset();
    m_nextDrop.reset();
    m_fetchEnds.reset();
    m_loadEnds.reset();
    m_leaseEnd.reset();
    m_silent = false;
    m_powerOn = m_now + m_profile.rebootTime;
    if (wasConnected) m_transport.disconnect();
}

// ---- faults ----

std::optional<double> SimulatedRobot::fault(FaultKind kind) const {
    for (const auto& one : m_profile.faults) {
        if (one.kind == kind) return one.value;
    }
    return std::nullopt;
}

bool SimulatedRobot::hasFault(FaultKind kind) const { return fault(kind).has_value(); }

void SimulatedRobot::setFault(Fault wanted, bool on, WallTime now) {
    m_now = std::max(m_now, now);
    std::erase_if(m_profile.faults, [&wanted](const Fault& one) { return one.kind == wanted.kind; });
    if (on) m_profile.faults.push_back(wanted);
    if (!powered()) return;
    if (wanted.kind == FaultKind::liar && !on && m_lying) {
        m_lying = false;
        dropConnection();  // its next hello tells the truth
    }
    refreshFaultTimers();
    moveOn();
}

void SimulatedRobot::refreshFaultTimers() {
    const auto every = fault(FaultKind::disconnect);
    if (!every) m_nextDrop.reset();
    if (every && !m_nextDrop) m_nextDrop = m_now + fromSeconds(0.1 + m_random.exponential(std::max(*every, 0.1)));
    const auto perSecond = fault(FaultKind::flood);
    if (!perSecond) m_nextFlood.reset();
    if (perSecond && !m_nextFlood) m_nextFlood = m_now + fromSeconds(1.0 / std::max(*perSecond, 0.1));
}

void SimulatedRobot::sendFlood() {
    m_nextFlood.reset();
    refreshFaultTimers();
    if (m_connected) m_transport.send(protocol::LogLine{robotClock(m_now), "info", "one of very many lines"});
}

void SimulatedRobot::applySilence() {
    m_silent = m_silent && hasFault(FaultKind::silent);
    if (!hasFault(FaultKind::silent)) return;
    const bool onCandidate = m_task ? isCandidate(m_task->model) : isCandidate(m_agent->reported().active);
    if (!onCandidate) {
        m_silent = false;
        return;
    }
    // It is silent from its first task with the candidate on: the activation is still confirmed.
    if (m_task && !m_silent) {
        m_silent = true;
        dropConnection();
    }
}

fleet::Reported SimulatedRobot::lie(fleet::Reported reported) const {
    reported.active = kNobodysModel;
    return reported;
}

// ---- what the agent asks for ----

void SimulatedRobot::send(const protocol::FromRobot& message) {
    if (!m_connected) return;
    m_lying = fault(FaultKind::liar) && (m_lying || *fault(FaultKind::liar) > 0.0 || (m_task && isCandidate(m_task->model)));
    if (!m_lying) {
        m_transport.send(message);
        return;
    }
    protocol::FromRobot told = message;
    if (auto* hello = std::get_if<protocol::Hello>(&told)) hello->reported = lie(std::move(hello->reported));
    if (auto* state = std::get_if<protocol::StateReport>(&told)) state->reported = lie(std::move(state->reported));
    if (auto* results = std::get_if<protocol::ResultBatch>(&told)) {
        for (auto& item : results->items) item.model = kNobodysModel;
    }
    m_transport.send(told);
}

void SimulatedRobot::answer(const protocol::DesiredAnswer& answer) {
    if (m_connected) m_transport.answer(answer);
}

void SimulatedRobot::answer(const protocol::FullState& answer) {
    if (!m_connected) return;
    protocol::FullState told = answer;
    if (m_lying) told.state.reported = lie(std::move(told.state.reported));
    m_transport.answer(told);
}

void SimulatedRobot::fetch(const fleet::Model& model) {
    m_fetching = model;
    if (m_transport.fetch(model)) return;
    m_fetchEnds = m_now + drawTime(m_profile.fetchTime);
}

void SimulatedRobot::cancelFetch() {
    if (!m_fetchEnds) m_transport.cancelFetch();
    m_fetchEnds.reset();
}

void SimulatedRobot::finishFetch() {
    m_fetchEnds.reset();
    onFetched(agent::FetchOutcome{m_fetching.ref, m_fetching.ref.sha256, m_fetching.bytes, std::nullopt}, m_now);
}

void SimulatedRobot::load(const fleet::ModelRef& model) {
    m_loading = model;
    auto duration = drawTime(m_profile.loadTime);
    if (const auto seconds = fault(FaultKind::slowLoad)) duration = fromSeconds(*seconds);
    m_loadEnds = m_now + duration;
}

void SimulatedRobot::finishLoad() {
    m_loadEnds.reset();
    std::optional<fleet::RobotError> error;
    if (fault(FaultKind::loadFail) && isCandidate(m_loading)) {
        error = fleet::RobotError{fleet::RobotErrorCode::load, "the model's file does not fit this runtime"};
    }
    m_agent->onLoaded(m_loading, std::move(error), sinceBoot());
}

void SimulatedRobot::remove(const fleet::ModelRef& model) { m_verified.erase(model); }

void SimulatedRobot::persist(const agent::Durable& durable) {
    if (m_profile.losesPower) m_disk = durable;
}

fleet::Telemetry SimulatedRobot::telemetry() {
    fleet::Telemetry told;
    told.time = robotClock(m_now);
    if (!m_profile.floor.map.empty()) told.location = place();
    told.battery = m_battery;
    told.mode = m_task ? "working" : "idle";
    if (m_task) told.task = fleet::RunningTask{m_task->id, robotClock(m_task->startedAt), m_task->category};
    told.freeBytes = m_profile.facts.freeBytes;
    return told;
}

}  // namespace slipway::sim
