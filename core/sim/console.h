// The simulated desk: the real engine with the host's discipline around it (take, advance, persist, then perform)
// on a journal that the World can fill, fail or cut off. Owned by the World; sans I/O, one thread.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "core/protocol/messages.h"
#include "core/rollout/step.h"
#include "core/sim/journal.h"

namespace slipway::sim {

/// Where a console sends; the World carries it to the robots.
class ConsoleOutlet {
public:
    virtual ~ConsoleOutlet() = default;
    virtual void answerHello(const RobotId& robot, std::uint64_t session, const protocol::HelloAnswer& answer) = 0;
    virtual void send(const RobotId& robot, const protocol::ToRobot& message) = 0;
    virtual void acknowledge(const RobotId& robot, std::uint64_t session, const std::string& bootId, std::uint64_t seq) = 0;
    virtual void close(const RobotId& robot) = 0;
};

/// The parts of a console that a test may replace by broken ones. These are the right ones.
class ConsoleParts {
public:
    virtual ~ConsoleParts() = default;
    virtual void advance(rollout::State& state, const rollout::Event& event, EngineTime now, std::vector<rollout::Effect>& effects);
    /// May an effect leave before its decision is on disk?
    virtual bool leavesBeforeCommit(const rollout::Effect& effect) const;
    /// Changes what is about to be written.
    virtual void beforeAppend(std::vector<JournalEntry>& entries);
    virtual void append(Journal& journal, std::vector<JournalEntry>&& entries);
    /// The bytes from which a later start may go on.
    virtual std::string checkpoint(std::uint64_t ordinal, const rollout::State& state);
};

/// Sees everything that happens in a console: the checker. This one looks away.
class ConsoleWatcher {
public:
    virtual ~ConsoleWatcher() = default;
    virtual void taken(const JournalEntry&, const rollout::Effect* /*first*/, const rollout::Effect* /*end*/, const rollout::State&) {}
    virtual void committed(const Journal&, std::size_t /*firstNew*/) {}
    virtual void performing(const rollout::Effect&, bool /*alive*/) {}
    virtual void crashed() {}
    /// The journal was replaced by an older copy of itself.
    virtual void restored(const Journal&) {}
    virtual void recovered(const Journal&, const rollout::State&, const std::string& /*difference*/) {}
};

/// Full: the reserve carries what follows the refusal. Broken: nothing is written.
enum class Disk { well, full, broken };

/// Where inside a commit a crash happens.
enum class CrashPoint { beforeCommit, afterCommit, amongEffects };

class SimulatedConsole {
public:
    SimulatedConsole(ConsoleOutlet& outlet, ConsoleParts& parts, ConsoleWatcher& watcher);

    // ---- life ----
    /// Folds the journal and takes ConsoleStarted.
    void start(EngineTime now);
    void crash();
    /// Crashes at the `countdown`-th commit from now, at that point of it, after `effects` effects.
    void crashSoon(CrashPoint point, int countdown, std::size_t effects);
    /// Only while crashed: the journal is an older copy, with its first `entries` entries.
    void restoreOlder(std::size_t entries);
    [[nodiscard]] bool isAlive() const { return m_alive; }

    // ---- what happens ----
    void take(rollout::Event event, EngineTime now);
    void onTick(EngineTime now);
    /// When onTick is needed; none while dead.
    [[nodiscard]] std::optional<EngineTime> nextDeadline() const;
    void setDisk(Disk disk) { m_disk = disk; }
    /// Keeps a checkpoint now and then, and asks at each start that it leads to the same state as the whole journal.
    void keepCheckpoints() { m_keepsCheckpoints = true; }
    /// Results are refused at the door while the disk is not well.
    [[nodiscard]] bool refusesResults() const { return m_storageFailed; }

    [[nodiscard]] const rollout::State& state() const { return m_state; }
    [[nodiscard]] const Journal& journal() const { return m_journal; }
    [[nodiscard]] std::size_t waiting() const { return m_batch.size(); }

private:
    void feed(rollout::Event event);
    void commit();
    void performAll();
    void perform(const rollout::Effect& effect);
    void storageRefused();
    [[nodiscard]] bool crashesHere(CrashPoint point);
    [[nodiscard]] bool diskRefuses() const { return m_disk == Disk::broken || (m_disk == Disk::full && !m_storageFailed); }
    [[nodiscard]] std::string fold();
    void keepCheckpoint();
    [[nodiscard]] std::string foldFromCheckpoint();

    ConsoleOutlet& m_outlet;
    ConsoleParts& m_parts;
    ConsoleWatcher& m_watcher;
    bool m_alive = false;
    EngineTime m_now{};
    EngineTime m_lastAlive{};
    rollout::State m_state;
    Journal m_journal;
    bool m_keepsCheckpoints = false;
    std::string m_checkpoint;          // bytes, as on a disk; empty: none
    std::uint64_t m_checkpointAt = 0;  // its ordinal
    std::uint64_t m_ordinal = 0;

    std::vector<JournalEntry> m_batch;
    std::vector<rollout::Effect> m_effects;
    std::vector<rollout::Effect> m_performing;
    std::vector<rollout::Event> m_followUps;
    bool m_urgent = false;
    EngineTime m_oldest{};
    EngineTime m_firedFor{};
    EngineTime m_firedAt{};

    Disk m_disk = Disk::well;
    bool m_storageFailed = false;
    EngineTime m_nextRetry{};

    struct Doom {
        CrashPoint point = CrashPoint::beforeCommit;
        int countdown = 0;
        std::size_t effects = 0;
    };
    std::optional<Doom> m_doom;
};

}  // namespace slipway::sim
