// A decision of the engine or of an operator: what the journal keeps, the audit chain links, History shows,
// and every command to a robot cites.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/rollout/gate_reading.h"

namespace slipway::rollout {

enum class DecisionKind {
    consoleStarted,  // recovery: what was adopted
    rolloutStarted,
    stageEntered,
    gateFailed,
    gateDebt,  // promoted past a gate that had not passed
    paused,
    resumed,
    needsDecision,  // maximum wait over, or a stage asks
    rollbackStarted,
    rollbackIncomplete,  // 120 s over, n robots unknown
    rollbackHalted,      // the baseline itself fails on three robots
    rolledBack,
    commitStarted,
    committed,
    candidateBarred,
    barLifted,
    waived,
    robotLeftOut,    // failed, drifted, lost its baseline: no longer on the candidate
    robotCorrected,  // a desired document re-issued to one robot (reconnect, hold, debt)
    robotQuarantined,
    robotReleased,      // from quarantine
    generationAdopted,  // robots were ahead of the journal
    annotated,
    switched,          // every robot of the stage runs what the stage asks for; says the skew between first and last
    shareChanged,      // of tasks, by the loop or by an operator
    concluding,        // the last stage passed and the plan ends without a commit: robots go back to the baseline
    concluded,         // and are verified on it
    cleanupScheduled,  // after a commit, or postponed: when the old model is deleted
    cleanupCancelled,
    cleanupStarted,
    cleanedUp,  // from every robot but the backups
    drillStarted,
    drillEnded,  // says the times, and who did not answer
};

struct Decision {
    std::uint64_t number = 0;  // 1, 2, 3, ... without a gap
    EngineTime at{};
    DecisionKind kind = DecisionKind::annotated;
    RolloutId rollout;                 // may be empty
    std::optional<std::size_t> stage;  // index from 0
    std::string who;                   // "engine" or the operator
    OperationId operation;             // empty for the engine's own
    std::string reason;                // one English sentence
    std::string shownText;             // what the operator's dialog said
    std::vector<GateReading> gates;    // at that moment
    std::vector<RobotId> robots;       // whom it concerns, where it is about single robots

    friend bool operator==(const Decision&, const Decision&) = default;
};

[[nodiscard]] const char* toString(DecisionKind kind);  // "stage-entered", ...

}  // namespace slipway::rollout
