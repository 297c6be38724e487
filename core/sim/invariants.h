// The checker: invariants 1 to 17 of reliability.md, each a function with its number, over the robots' true state
// and the durable journal. Watches a SimulatedConsole; the World shows it each robot it touched. One thread.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/sim/book.h"
#include "core/sim/console.h"
#include "core/sim/simulated_robot.h"

namespace slipway::sim {

struct Violation {
    int invariant = 0;  // 1..20
    std::string sentence;
};

class Checker final : public ConsoleWatcher {
public:
    /// The robots must outlive the checker and stay in this order.
    explicit Checker(std::vector<const SimulatedRobot*> robots);

    // ---- ConsoleWatcher ----
    void taken(const JournalEntry& entry, const rollout::Effect* first, const rollout::Effect* end, const rollout::State& state) override;
    void committed(const Journal& journal, std::size_t firstNew) override;
    void performing(const rollout::Effect& effect, bool alive) override;
    void crashed() override;
    void restored(const Journal& journal) override;
    void recovered(const Journal& journal, const rollout::State& state, const std::string& difference) override;

    // ---- from the World ----
    /// After each event that touched this robot.
    void looked(std::size_t robot, WallTime now);
    void queues(std::size_t messages, std::size_t consoleWaiting);
    /// The quiet phase is over its bound and `what` has not come to an end.
    void unsettled(const std::string& what);

    [[nodiscard]] const std::optional<Violation>& violation() const { return m_violation; }
    [[nodiscard]] const Book& durable() const { return m_durable; }

private:
    struct Seen {
        std::string candidate;         // version of the candidate it truly executes; empty: none
        std::uint64_t generation = 0;  // its highest so far
        std::string bootId;
        fleet::Desired sent;  // newest document that the console has sent
        bool anySent = false;
        bool excused = false;                                 // follows a document that a restored database has forgotten
        std::unordered_map<std::uint64_t, RolloutId> trials;  // generations that were trials
    };

    void note(const JournalEntry& entry);
    void violated(int invariant, std::string sentence);

    // decisions and commands, as they are taken
    void noteConnected(const JournalEntry& entry);
    void checkDecisions(const JournalEntry& entry, const rollout::Effect* first, const rollout::Effect* end);
    void checkSteps(const rollout::Decision& decision, const JournalEntry& entry);                            // 7
    void checkCandidateCommand(const RobotId& robot, const fleet::Desired& desired);                          // 7, 8
    void checkLeaseCommand(const rollout::SendLease& lease);                                                  // 8
    void checkOperator(const JournalEntry& entry, const rollout::Effect* first, const rollout::Effect* end);  // 13
    void checkMembership(const rollout::Decision& decision);                                                  // 14
    void checkCounting(const JournalEntry& entry, const rollout::State& state);                               // 6, 12
    void checkDrillDecision(const rollout::Decision& decision);                                               // 20
    void checkEpoch(const JournalEntry& entry, const rollout::State& state);                                  // 5
    void checkBounds(const rollout::State& state, const JournalEntry& entry);                                 // 17

    // what is durable
    void checkCleanedUp(const Chapter& chapter);
    void checkDensity(const Journal& journal, std::size_t firstNew);    // 4
    void checkAudit(const Journal& journal);                            // 15
    void checkRolledBack(const RolloutId& id, const Chapter& chapter);  // 9

    // what leaves
    void checkCitation(const RobotId& robot, std::uint64_t decision);                                     // 3
    void checkGeneration(const RobotId& robot, const fleet::Desired& desired);                            // 5
    void checkDrillCommand(const RobotId& robot, const fleet::Desired& desired, std::uint64_t decision);  // 20
    void checkAcknowledgement(const rollout::Acknowledge& acknowledge);                                   // 6

    // the robots' truth
    void checkTargets(const SimulatedRobot& robot, Seen& seen);          // 2, 9
    void checkCap();                                                     // 1
    void checkRobotGeneration(const SimulatedRobot& robot, Seen& seen);  // 5
    void checkTrial(const SimulatedRobot& robot, WallTime now);          // 10
    void checkReboot(const SimulatedRobot& robot, Seen& seen);           // 10
    void checkVerified(const SimulatedRobot& robot);                     // 11

    [[nodiscard]] const Chapter* chapterOf(const Book& book, const std::string& candidateVersion) const;
    [[nodiscard]] Seen& seenOf(const RobotId& robot);

    std::vector<const SimulatedRobot*> m_robots;
    std::unordered_map<RobotId, std::size_t> m_index;
    std::vector<Seen> m_seen;
    Book m_taken;
    std::unordered_map<RobotId, std::unordered_map<std::string, std::uint64_t>> m_known;  // acknowledged, as hellos said
    std::map<RobotId, std::uint64_t> m_connected;                                         // and its session, as the console was told
    Sequences m_arrived;  // results batches that reached a console, counted or not
    int m_restores = 0;   // of older copies of the database
    Book m_durable;
    std::map<std::string, std::int64_t> m_onCandidate;  // robots that truly execute it, by version
    std::map<RolloutId, std::int64_t> m_standing;       // results in the engine's evidence, time-outs left out
    std::size_t m_audited = 0;
    std::optional<Violation> m_violation;
};

}  // namespace slipway::sim
