// Judges the gates of the present stage from evidence and members. Pure: fills in readings, latches the
// sequential gates, decides nothing. Private to core/rollout.
#pragma once

#include <vector>

#include "core/rollout/state.h"

namespace slipway::rollout {

/// What changed since the last reading: results alone leave the gates that count robots as they were, which
/// keeps a result's cost independent of the size of the fleet. Time: maybe nothing but that it is later.
enum class Scope { everything, results, time };

/// Readings of all gates of the rollout's present stage, in the order of GateKind; `since` is kept where the
/// verdict has not changed. Latches rollout.evidence.success and .errors. With scope
/// results the present readings of the gates that count robots are moved into the new ones.
std::vector<GateReading> readGates(const State& state, Rollout& rollout, EngineTime now, Scope scope);

/// Slowest load seen so far, or 4 s before the first.
[[nodiscard]] Milliseconds rollbackEstimate(const Rollout& rollout);

/// Robots that were sent a trial, of those that hold a verified baseline.
struct Readiness {
    std::int64_t exposed = 0;
    std::int64_t ready = 0;
};
[[nodiscard]] Readiness rollbackReadiness(const State& state, const Rollout& rollout);

/// Silence of exposed robots counts against the candidate while anybody else still talks: half of the others, or, where there are
/// none, a tenth of the exposed ones.
[[nodiscard]] bool isOutage(const State& state, const Rollout& rollout, std::int64_t silent, std::int64_t exposed);

/// Are at least half of the robots that took the candidate not connected, and so many of the others that it is an outage? Then what is
/// not heard says nothing, and nothing is made of it. Walks all members.
[[nodiscard]] bool isOutOfReach(const State& state, const Rollout& rollout);

/// Is no robot that took the candidate connected, or half of them away and not lost yet? Then nothing advances: they return, or count
/// as lost. Walks all members.
[[nodiscard]] bool areMostAway(const State& state, const Rollout& rollout);

/// Did the robot take the candidate's document, whether or not it is installed already?
[[nodiscard]] bool tookCandidate(const Robot& robot, const Member& member);

}  // namespace slipway::rollout
