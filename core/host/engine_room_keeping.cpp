// The engine room's half that keeps the data: backs up when nothing is at stake, tells of a database that had to be
// restored, and notices what robots know to be acknowledged and the journal has not.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/host/engine_room.h"
#include "core/store/restoration.h"

namespace slipway::host {

namespace {

/// At the end of a run: whoever starts the console again with a rollout active must find it within the lease, and nobody
/// waits longer for a window to close. What did not fit is made up in a quiet moment of the next run.
constexpr auto kLongestAtEnd = std::chrono::seconds(5);

constexpr std::size_t kRestoredDecisions = 200;  // in the event log of a restart; the audit log has all

constexpr std::size_t kRowsBetweenCheckpoints = 100'000;  // folded in less than a second

constexpr auto kResultsKept = Seconds(30L * 24 * 3600);
constexpr Milliseconds kTrimSlices{100};  // between two slices, so that robots are heard
constexpr Milliseconds kTrimAgainAfter = Seconds(3600);

std::optional<WallTime> lastEndOf(const rollout::State& state) {
    std::optional<WallTime> last;
    for (const auto& [id, rollout] : state.rollouts) {
        if (rollout.endedAt != EngineTime{}) last = std::max(last.value_or(WallTime{}), toWall(rollout.endedAt));
    }
    return last;
}

/// Active ones; else the newest, so that the story stands somewhere in the audit log.
std::vector<RolloutId> rolloutsToTell(const rollout::State& state) {
    std::vector<RolloutId> ids;
    const rollout::Rollout* newest = nullptr;
    for (const auto& [id, rollout] : state.rollouts) {
        if (rollout::isActive(rollout.status)) ids.push_back(id);
        if (newest == nullptr || rollout.startedAt > newest->startedAt) newest = &rollout;
    }
    if (ids.empty() && newest != nullptr) ids.push_back(newest->id);
    return ids;
}

bool knowsBoot(const rollout::State& state, const RobotId& id, const std::string& bootId) {
    const auto robot = state.robots.find(id);
    return robot != state.robots.end() && std::any_of(robot->second.boots.begin(), robot->second.boots.end(),
                                                      [&](const rollout::BootSequence& boot) { return boot.bootId == bootId; });
}

}  // namespace

BackupPlan EngineRoom::planBackups(const store::Store& store, const rollout::State& state) {
    return {store.lastBackup(), lastEndOf(state)};
}

void EngineRoom::keepData(const std::function<bool()>& stop) {
    const EngineTime now = m_clock.now();
    const bool active = rollout::activeRollout(m_state) != nullptr;
    m_backups.observe(active, now);
    if (m_storageFailed || m_broken) return;
    if (!active && now >= m_nextTrim) trimResults(now);
    if (!m_backups.due(now, m_clock.wall(), m_ordinal)) return;
    if (commit()) backUp(stop);
}

void EngineRoom::trimResults(EngineTime now) {
    const auto trimmed = m_store->trimResults(m_clock.wall() - kResultsKept);
    m_nextTrim = now + (trimmed && trimmed->more ? kTrimSlices : kTrimAgainAfter);
    if (!trimmed) {
        if (trimmed.error().code != ErrorCode::unsupported)
            m_log.add(m_clock.wall(), view::LogLevel::warning, fmt::format("Old results are kept for now: {}", describe(trimmed.error())));
        return;
    }
    m_trimmed += trimmed->rows;
    if (trimmed->more || m_trimmed == 0) return;
    m_log.add(
        m_clock.wall(), view::LogLevel::info,
        fmt::format("{} raw results are older than 30 days: only what a restart needs was kept of them.", std::exchange(m_trimmed, 0)));
}

// ---- checkpoints ----

/// So that a start after a crash folds little. Costs some milliseconds of this thread, with a rollout active too: the
/// lease is much longer.
void EngineRoom::keepCheckpointIfDue() {
    const bool due = m_rowsSinceCheckpoint >= kRowsBetweenCheckpoints || (m_ended && rollout::activeRollout(m_state) == nullptr);
    if (due && m_batch.entries.empty() && !m_storageFailed && !m_broken) keepCheckpoint();
}

void EngineRoom::keepCheckpoint() {
    m_rowsSinceCheckpoint = 0;
    m_ended = false;
    const auto kept = m_store->putCheckpoint(replay::checkpointMark(), replay::writeCheckpoint(m_ordinal, m_state, m_totals));
    if (kept || kept.error().code == ErrorCode::unsupported) return;
    m_log.add(m_clock.wall(), view::LogLevel::warning,
              fmt::format("The next start will take longer, it has to read more of the journal: {}", describe(kept.error())));
}

// ---- backups ----

void EngineRoom::keepLast() {
    m_backups.observe(rollout::activeRollout(m_state) != nullptr, m_clock.now());
    if (m_storageFailed || m_broken || !m_batch.entries.empty() || !m_backups.dueAtEnd(m_clock.wall(), m_ordinal)) return;
    backUp([until = std::chrono::steady_clock::now() + kLongestAtEnd] { return std::chrono::steady_clock::now() >= until; });
}

void EngineRoom::backUp(const std::function<bool()>& stop) {
    const auto begun = std::chrono::steady_clock::now();
    const auto made = m_store->keepBackup(m_clock.wall(), stop);
    m_dirty = true;
    if (made) {
        m_backups.made(m_clock.wall(), m_ordinal);
        m_backupFailed = false;
        const auto took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
        m_log.add(m_clock.wall(), view::LogLevel::info,
                  fmt::format("Backed up to {} ({} entries, {:.1f} s).", made->path, m_ordinal, took));
        return;
    }
    m_backups.missed(m_clock.now());
    if (made.error().code == ErrorCode::unsupported) return;
    if (made.error().code == ErrorCode::conflict) return m_log.add(m_clock.wall(), view::LogLevel::info, made.error().message);
    const std::string text = fmt::format("The database could not be backed up: {}", describe(made.error()));
    m_log.add(m_clock.wall(), view::LogLevel::error, text);
    if (!std::exchange(m_backupFailed, true)) raise("backup", text);
}

// ---- a restored database ----

void EngineRoom::findRestoration() {
    auto found = store::restorationOf(*m_store);
    if (!found) return m_log.add(m_clock.wall(), view::LogLevel::error, describe(found.error()));
    if (*found && !(*found)->told) m_restoration = std::move(**found);
}

/// After ConsoleStarted and in the same batch, so that a rollout which the backup shows as running is paused before
/// anything is sent. Operation ids come from the story: told twice, it is taken once.
void EngineRoom::feedRestoration() {
    if (!m_restoration) return;
    const std::string story = store::describe(*m_restoration);
    for (const RolloutId& id : rolloutsToTell(m_state)) {
        rollout::Operation operation;
        operation.id = OperationId(fmt::format("restored-{}-{}", m_restoration->at.time_since_epoch().count(), id.value));
        operation.who = "engine";
        if (m_state.rollouts.at(id).status == rollout::RolloutStatus::running)
            feed(rollout::Pause{std::move(operation), id, false, story});
        else
            feed(rollout::Annotate{std::move(operation), id, story});
    }
}

void EngineRoom::tellRestoration(bool durable) {
    if (!m_restoration) return;
    raise("restored", store::describe(*m_restoration));
    if (!durable) return;  // the next start tells again
    m_restoration->told = true;
    if (const auto put = store::putRestoration(*m_store, *m_restoration); !put)
        m_log.add(m_clock.wall(), view::LogLevel::warning, describe(put.error()));
}

/// Results are acknowledged after they are durable: a robot that was acknowledged more than the journal holds shows
/// what a restored backup lacks. The engine goes on after the acknowledged ones, so nothing is counted twice.
void EngineRoom::noticeLoss(const rollout::Event& event) {
    const auto* hello = std::get_if<rollout::RobotConnected>(&event);
    if (hello == nullptr || (!m_restoration && !knowsBoot(m_state, hello->robot, hello->bootId))) return;
    const std::uint64_t held = lastSeqOf(m_state, hello->robot, hello->bootId);
    if (hello->ackSeq <= held) return;
    m_lost.robots.insert(hello->robot);
    m_lost.messages += hello->ackSeq - held;
    const std::string text = fmt::format("{} was acknowledged {} messages that this journal does not hold; they are not counted.",
                                         hello->robot.value, hello->ackSeq - held);
    // One alert: after a restoration the whole fleet may say so, and the banner counts.
    if (m_lost.robots.size() == 1) return raise("lost", text);
    m_log.add(m_clock.wall(), view::LogLevel::warning, text);
}

void EngineRoom::restoreWhatWasTold() {
    const auto alerts = m_store->alerts();
    const auto acts = m_store->alarmActs();
    const auto decisions = m_store->newestDecisions(kRestoredDecisions);
    m_log.restore(alerts.value_or(std::vector<rollout::RaisedAlert>()), decisions.value_or(std::vector<rollout::Decision>()));
    if (acts) m_alarmActs = *acts;
    const Error* refused = !alerts ? &alerts.error() : !acts ? &acts.error() : !decisions ? &decisions.error() : nullptr;
    if (refused != nullptr)
        m_log.add(m_clock.wall(), view::LogLevel::warning,
                  fmt::format("Alarms and events of before are not shown: {}", describe(*refused)));
}

Result<void> EngineRoom::actOnAlarm(rollout::AlarmAct act) {
    if (auto kept = m_store->putAlarmAct(act); !kept) return kept;
    std::erase_if(m_alarmActs, [&](const rollout::AlarmAct& other) { return other.key == act.key; });
    m_alarmActs.push_back(std::move(act));
    m_dirty = true;
    return {};
}

/// A word of the host itself, at once: it is about the journal, so it does not wait for the journal.
void EngineRoom::raise(std::string cause, std::string text) {
    const rollout::RaiseAlert alert{0, rollout::AlertPriority::high, RolloutId(), std::move(cause), std::move(text)};
    m_batch.alerts.push_back({alert, m_clock.wall()});
    m_log.alerted(alert, m_clock.wall());
    if (m_observer != nullptr) m_observer->alerted(alert);
    m_dirty = true;
}

std::string EngineRoom::banner() const {
    std::string text = m_options.banner;
    const auto add = [&text](const std::string& sentence) { text += text.empty() || sentence.empty() ? sentence : " " + sentence; };
    if (m_restoration) add(store::describe(*m_restoration));
    if (m_lost.messages > 0)
        add(fmt::format("{} messages of {} robots were acknowledged and are not in the journal.", m_lost.messages, m_lost.robots.size()));
    if (m_storageFailed) add(m_storageText);
    return text;
}

}  // namespace slipway::host
