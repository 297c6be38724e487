// By what two replays of one rollout are compared: what was decided, where the rollout stood, what the gates said.
// Plain values and pure functions.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/time.h"
#include "core/rollout/decision.h"
#include "core/rollout/state.h"

namespace slipway::replay {

/// How far a rollout had come.
struct Moment {
    Milliseconds sinceStart{};        // engine time since the rollout started
    std::size_t stage = 0;            // index from 0
    std::int64_t candidateTasks = 0;  // live tasks that the candidate had executed, as far as they were known then
    std::int64_t failures = 0;        // of those, failed
    std::int64_t robots = 0;          // ever given the candidate

    friend bool operator==(const Moment&, const Moment&) = default;
};

/// What some decisions come to, the gravest of them.
enum class Act {
    nothing,    // holds, or goes on as it was
    other,      // something about single robots or a note
    pauses,     // asks an operator, or pauses
    resumes,    // goes on after a pause
    advances,   // enters a stage
    concludes,  // starts to end without a commit, as planned
    commits,    // starts the commit
    stops,      // starts the rollback
};

/// One plan at one moment.
struct Side {
    Act act = Act::nothing;
    Moment moment;
    std::string reason;                       // of the act, one sentence without a full stop; may be empty
    std::vector<rollout::GateReading> gates;  // what they said then

    /// The gate that failed, or null.
    [[nodiscard]] const rollout::GateReading* failedGate() const;
};

[[nodiscard]] Moment momentOf(const rollout::Rollout& rollout, EngineTime now);

/// `decisions`: those of one entry about this rollout, taken at `now`.
[[nodiscard]] Side sideOf(const rollout::Rollout& rollout, const std::vector<rollout::Decision>& decisions, EngineTime now);

/// The same kinds of decisions about the same rollouts, stages and robots by the same people. Their numbers, sentences and
/// gate figures may differ: another limit gives another sentence, not another course.
[[nodiscard]] bool isSameCourse(const std::vector<rollout::Decision>& one, const std::vector<rollout::Decision>& other);

[[nodiscard]] const char* toString(Act act);  // "nothing", "other", "pauses", "resumes", "advances", "concludes", "commits", "stops"

}  // namespace slipway::replay
