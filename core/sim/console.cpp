#include "core/sim/console.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/replay/checkpoint.h"

namespace slipway::sim {

namespace {

constexpr Milliseconds kCommitWithin{100};
constexpr Milliseconds kRetryEvery{1000};
constexpr Milliseconds kTimerAgain{20};
constexpr Milliseconds kReportInterval{10'000};
constexpr Milliseconds kSleepThreshold{5'000};
constexpr int kMostRounds = 8;
constexpr std::uint64_t kCheckpointEvery = 200;  // entries

/// `robot` may be null: never heard of.
std::uint64_t lastSeqOf(const rollout::Robot* robot, const std::string& bootId) {
    if (robot == nullptr) return 0;
    for (const auto& boot : robot->boots) {
        if (boot.bootId == bootId) return boot.lastSeq;
    }
    return 0;
}

const rollout::Robot* robotOf(const rollout::State& state, const RobotId& id) {
    const auto found = state.robots.find(id);
    return found == state.robots.end() ? nullptr : &found->second;
}

/// Acknowledgements of results may wait for others; a word to a robot or an operator may not.
bool isUrgent(const rollout::Effect& effect) {
    return !std::holds_alternative<rollout::Acknowledge>(effect) && !std::holds_alternative<rollout::WakeAt>(effect);
}

bool isPatient(const rollout::Event& event) {
    return std::holds_alternative<rollout::RobotResults>(event) || std::holds_alternative<rollout::RobotProgress>(event) ||
           std::holds_alternative<rollout::TimerFired>(event);
}

std::vector<rollout::Decision> decisionsIn(const rollout::Effect* first, const rollout::Effect* end) {
    std::vector<rollout::Decision> decisions;
    for (; first != end; ++first) {
        if (const auto* record = std::get_if<rollout::Record>(first)) decisions.push_back(record->decision);
    }
    return decisions;
}

}  // namespace

void ConsoleParts::advance(rollout::State& state, const rollout::Event& event, EngineTime now, std::vector<rollout::Effect>& effects) {
    rollout::advance(state, event, now, effects);
}

bool ConsoleParts::leavesBeforeCommit(const rollout::Effect&) const { return false; }

void ConsoleParts::beforeAppend(std::vector<JournalEntry>&) {}

void ConsoleParts::append(Journal& journal, std::vector<JournalEntry>&& entries) {
    for (auto& entry : entries) {
        for (const auto& decision : entry.decisions) {
            const std::string previous = journal.audit.empty() ? std::string() : journal.audit.back().hash;
            journal.audit.push_back({decision.number, auditHash(previous, decision)});
        }
        journal.entries.push_back(std::move(entry));
    }
}

std::string ConsoleParts::checkpoint(std::uint64_t ordinal, const rollout::State& state) {
    return replay::writeCheckpoint(ordinal, state, {});
}

SimulatedConsole::SimulatedConsole(ConsoleOutlet& outlet, ConsoleParts& parts, ConsoleWatcher& watcher)
    : m_outlet(outlet), m_parts(parts), m_watcher(watcher) {}

// ---- life ----

std::string SimulatedConsole::fold() {
    m_state = rollout::State{};
    std::string difference;
    std::vector<rollout::Effect> effects;
    for (const auto& entry : m_journal.entries) {
        effects.clear();
        m_parts.advance(m_state, entry.event, entry.at, effects);
        const auto again = decisionsIn(effects.data(), effects.data() + effects.size());
        if (difference.empty() && again != entry.decisions) {
            difference = fmt::format("journal entry {} holds {} decisions, folding it gives {} that are not the same", entry.ordinal,
                                     entry.decisions.size(), again.size());
        }
    }
    m_ordinal = m_journal.entries.empty() ? 0 : m_journal.entries.back().ordinal;
    return difference.empty() ? foldFromCheckpoint() : difference;
}

/// At a commit, so that the journal holds all that the state has taken.
void SimulatedConsole::keepCheckpoint() {
    if (!m_keepsCheckpoints || m_ordinal < m_checkpointAt + kCheckpointEvery) return;
    m_checkpointAt = m_ordinal;
    m_checkpoint = m_parts.checkpoint(m_ordinal, m_state);
}

/// The state goes on as read from the checkpoint: what it forgot would show in the decisions that follow.
std::string SimulatedConsole::foldFromCheckpoint() {
    if (m_checkpoint.empty()) return {};
    auto read = replay::readCheckpoint(m_checkpoint);
    if (!read) return fmt::format("the checkpoint at entry {} cannot be read", m_checkpointAt);
    std::vector<rollout::Effect> effects;
    for (std::size_t i = read->ordinal; i < m_journal.entries.size(); ++i) {
        effects.clear();
        m_parts.advance(read->state, m_journal.entries[i].event, m_journal.entries[i].at, effects);
    }
    if (replay::writeCheckpoint(m_ordinal, read->state, {}) != replay::writeCheckpoint(m_ordinal, m_state, {}))
        return fmt::format("the checkpoint at entry {} leads to another state than the journal", m_checkpointAt);
    m_state = std::move(read->state);
    return {};
}

void SimulatedConsole::start(EngineTime now) {
    m_alive = true;
    m_now = now;
    m_storageFailed = false;
    m_firedFor = EngineTime{};
    const std::string difference = fold();
    m_watcher.recovered(m_journal, m_state, difference);
    const auto gap = m_journal.entries.empty() ? Milliseconds(0) : now - m_journal.entries.back().at;
    m_lastAlive = now;
    feed(rollout::ConsoleStarted{m_state.epoch + 1, gap});
    commit();
}

void SimulatedConsole::crash() {
    if (!m_alive) return;
    m_alive = false;
    m_batch.clear();
    m_effects.clear();
    m_followUps.clear();
    m_urgent = false;
    m_doom.reset();
    m_watcher.crashed();
}

void SimulatedConsole::crashSoon(CrashPoint point, int countdown, std::size_t effects) { m_doom = Doom{point, countdown, effects}; }

bool SimulatedConsole::crashesHere(CrashPoint point) {
    if (!m_doom || m_doom->point != point) return false;
    if (m_doom->countdown-- > 0) return false;
    crash();
    return true;
}

void SimulatedConsole::restoreOlder(std::size_t entries) {
    if (m_alive || entries >= m_journal.entries.size()) return;
    m_journal.entries.erase(m_journal.entries.begin() + static_cast<std::ptrdiff_t>(entries), m_journal.entries.end());
    std::size_t decisions = 0;
    for (const auto& entry : m_journal.entries) decisions += entry.decisions.size();
    m_journal.audit.resize(std::min(m_journal.audit.size(), decisions));
    if (m_checkpointAt > entries) m_checkpoint.clear();  // the copy has none, or one of its own time
    m_checkpointAt = m_checkpoint.empty() ? 0 : m_checkpointAt;
    m_watcher.restored(m_journal);
}

// ---- what happens ----

void SimulatedConsole::take(rollout::Event event, EngineTime now) {
    if (!m_alive) return;
    onTick(now);
    if (!m_alive) return;
    feed(std::move(event));
    if (m_urgent && !m_storageFailed) commit();
}

void SimulatedConsole::feed(rollout::Event event) {
    const std::size_t first = m_effects.size();
    JournalEntry entry{++m_ordinal, m_now, std::move(event), {}, false};
    const auto* results = std::get_if<rollout::RobotResults>(&entry.event);
    const auto* robot = results != nullptr ? robotOf(m_state, results->robot) : nullptr;
    const std::uint64_t before = results != nullptr ? lastSeqOf(robot, results->bootId) : 0;
    m_parts.advance(m_state, entry.event, m_now, m_effects);
    const auto* const begin = m_effects.data() + first;
    const auto* const end = m_effects.data() + m_effects.size();
    entry.decisions = decisionsIn(begin, end);
    if (results != nullptr && robot == nullptr) robot = robotOf(m_state, results->robot);
    // A boot never heard of begins where it says, so its first number need not be 1.
    entry.counted = results != nullptr && robot != nullptr && !robot->quarantined && lastSeqOf(robot, results->bootId) != before;
    if (m_batch.empty()) m_oldest = m_now;
    m_urgent = m_urgent || !isPatient(entry.event) || std::any_of(begin, end, isUrgent);
    m_watcher.taken(entry, begin, end, m_state);
    for (auto at = first; at < m_effects.size(); ++at) {
        if (!m_parts.leavesBeforeCommit(m_effects[at])) continue;
        perform(m_effects[at]);
        m_effects[at] = rollout::WakeAt{};
    }
    m_batch.push_back(std::move(entry));
}

void SimulatedConsole::commit() {
    for (int round = 0; round < kMostRounds && !m_batch.empty(); ++round) {
        if (crashesHere(CrashPoint::beforeCommit)) return;
        if (diskRefuses()) {
            storageRefused();
            return;
        }
        const std::size_t firstNew = m_journal.entries.size();
        m_parts.beforeAppend(m_batch);
        m_parts.append(m_journal, std::move(m_batch));
        m_batch.clear();
        m_watcher.committed(m_journal, firstNew);
        keepCheckpoint();
        if (crashesHere(CrashPoint::afterCommit)) return;
        performAll();
        if (!m_alive) return;
        for (auto& event : std::exchange(m_followUps, {})) feed(std::move(event));
    }
}

void SimulatedConsole::performAll() {
    m_urgent = false;
    m_performing.clear();
    m_performing.swap(m_effects);
    std::size_t done = 0;
    const std::size_t most = m_doom && m_doom->point == CrashPoint::amongEffects ? m_doom->effects : m_performing.size();
    for (const auto& effect : m_performing) {
        if (done++ == most && crashesHere(CrashPoint::amongEffects)) return;
        perform(effect);
    }
}

/// Nothing of the batch was written: it stays as it is, with all its effects, and is tried again.
void SimulatedConsole::storageRefused() {
    m_nextRetry = m_now + kRetryEvery;
    if (m_storageFailed) return;
    m_storageFailed = true;
    feed(rollout::StorageFailed{"the disk refuses"});
    // The reserve may just have made room: what the engine answered (a pause, a rollback) must not wait.
    if (!diskRefuses()) commit();
}

void SimulatedConsole::perform(const rollout::Effect& effect) {
    m_watcher.performing(effect, m_alive);
    if (const auto* hello = std::get_if<rollout::AnswerHello>(&effect)) {
        protocol::HelloAnswer answer;
        answer.sessionId = fmt::format("{}-{}", m_state.epoch, hello->session);
        answer.time = WallTime(m_now.time_since_epoch());
        answer.reportInterval = kReportInterval;
        answer.desired = hello->desired;
        m_outlet.answerHello(hello->robot, hello->session, answer);
    } else if (const auto* desired = std::get_if<rollout::SendDesired>(&effect)) {
        m_outlet.send(desired->robot, desired->desired);
    } else if (const auto* lease = std::get_if<rollout::SendLease>(&effect)) {
        m_outlet.send(lease->robot, protocol::Lease{lease->generation, lease->duration});
    } else if (const auto* request = std::get_if<rollout::RequestFullState>(&effect)) {
        m_outlet.send(request->robot, protocol::GetFullState{});
    } else if (const auto* closing = std::get_if<rollout::CloseSession>(&effect)) {
        m_outlet.close(closing->robot);
    } else if (const auto* acknowledge = std::get_if<rollout::Acknowledge>(&effect)) {
        m_outlet.acknowledge(acknowledge->robot, acknowledge->session, acknowledge->bootId, acknowledge->seq);
    } else if (const auto* alert = std::get_if<rollout::RaiseAlert>(&effect)) {
        m_followUps.emplace_back(rollout::AlertDelivered{alert->alert, true});
    }
}

void SimulatedConsole::onTick(EngineTime now) {
    if (!m_alive) return;
    m_now = std::max(m_now, now);
    const auto gap = m_now - m_lastAlive;
    m_lastAlive = m_now;
    // nextDeadline() is never further away than a second, so a longer gap is a machine that slept.
    if (gap > kSleepThreshold) feed(rollout::ConsoleSlept{gap});
    const bool again = m_state.wake == m_firedFor && m_now - m_firedAt < kTimerAgain;
    if (m_state.wake != EngineTime{} && m_state.wake <= m_now && !again) {
        m_firedFor = m_state.wake;
        m_firedAt = m_now;
        feed(rollout::TimerFired{});
    }
    if (m_storageFailed) {
        if (m_now < m_nextRetry) return;
        m_nextRetry = m_now + kRetryEvery;
        commit();
        if (!m_alive || m_disk != Disk::well || !m_batch.empty()) return;
        m_storageFailed = false;
        feed(rollout::StorageRecovered{});
        commit();
    } else if (!m_batch.empty() && (m_urgent || m_now - m_oldest >= kCommitWithin)) {
        commit();
    }
}

std::optional<EngineTime> SimulatedConsole::nextDeadline() const {
    if (!m_alive) return std::nullopt;
    EngineTime at = m_now + Seconds(2);
    if (m_state.wake != EngineTime{})
        at = std::min(at, m_state.wake == m_firedFor ? std::max(m_state.wake, m_firedAt + kTimerAgain) : m_state.wake);
    if (m_storageFailed) at = std::min(at, m_nextRetry);
    if (!m_batch.empty() && !m_storageFailed) at = std::min(at, m_oldest + kCommitWithin);
    return std::max(at, m_now + Milliseconds(1));
}

}  // namespace slipway::sim
