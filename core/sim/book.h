// The checker's own record of what was decided and counted, written from events and decisions alone and without
// the engine's state. One is kept of what was taken, one of what is durable. Plain values.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/sim/journal.h"

namespace slipway::sim {

/// One rollout as its decisions tell it.
struct Chapter {
    enum class Phase { running, paused, rollingBack, rolledBack, committing, succeeded };

    plan::Plan plan;
    Phase phase = Phase::running;
    std::size_t stage = 0;
    EngineTime stageEnteredAt{};
    std::set<RobotId> exposed;  // the frozen target set: the robots of its stage decisions
    std::set<RobotId> waived;
    std::set<RobotId> retiring;         // robots that the clean-up was said to concern
    std::int64_t candidateResults = 0;  // live results of the candidate counted from exposed robots
    std::int64_t baselineResults = 0;   // live results of the baseline counted while active
    std::int64_t quotas = 0;            // tasks that the stages before this one asked for
    bool overridden = false;            // an operator promoted past something
    std::uint64_t endedBy = 0;          // number of the decision that ended it
};

[[nodiscard]] inline bool isOver(Chapter::Phase phase) { return phase == Chapter::Phase::rolledBack || phase == Chapter::Phase::succeeded; }

/// Sequence numbers by robot and boot.
using Sequences = std::unordered_map<RobotId, std::unordered_map<std::string, std::set<std::uint64_t>>>;

struct Book {
    std::map<RolloutId, Chapter> chapters;
    std::uint64_t lastDecision = 0;
    std::uint32_t epoch = 0;
    bool storageFailed = false;
    bool drilling = false;
    std::uint64_t lastDrill = 0;  // the decision that started it
    std::unordered_set<OperationId> accepted;
    std::unordered_map<RobotId, std::unordered_set<std::string>> counted;  // task ids
    Sequences seqs;                                                        // of counted batches

    /// False: one of the results was counted before.
    bool applyEvent(const JournalEntry& entry);
    void applyDecision(const rollout::Decision& decision, const rollout::Event& event);
};

/// The operation of a command; null for other events.
[[nodiscard]] const rollout::Operation* operationOf(const rollout::Event& event);

}  // namespace slipway::sim
