// What one simulated run is: the fleet, the plan, how good the candidate is, which faults happen and when. Drawn
// from a seed, so that the seed alone replays the run. Plain values.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/plan/plan.h"
#include "core/sim/robot_profile.h"

namespace slipway::sim {

/// The network between robots and console. A lost hello, answer or document ends its connection a little later,
/// as a broken TCP connection would.
struct NetworkFaults {
    double loss = 0.0;       // 0..0.3
    double duplicate = 0.0;  // 0..0.5
    Milliseconds delay{20};  // up to 5 s
    bool reorder = false;
};

enum class MishapKind {
    consoleCrash,  // at any step: before the commit, after it, in the middle of the effects
    consoleSleep,  // the desk's machine is suspended
    diskFull,      // commits fail for a while
    robotCrash,    // power loss of one robot
    disconnect,    // one connection breaks
    partition,     // a part of the fleet cannot reach the console for a while
    oldDatabase,   // the console crashes and an older copy of its database is put in place
    clone,         // three take-overs: the id is quarantined
    command,       // an operator presses something
};

struct Mishap {
    MishapKind kind = MishapKind::robotCrash;
    Milliseconds at{};  // since the start of the run
    Milliseconds duration{};
    std::size_t robot = 0;  // index; for partitions the first of `robots`
    std::size_t robots = 0;
    std::uint64_t draw = 0;  // for whatever else must be random about it
};

enum class CandidateKind { good, worse, slow, stuck, crashing, failing };

struct Scenario {
    std::uint64_t seed = 0;
    std::vector<RobotProfile> robots;
    plan::Plan plan;
    CandidateKind candidate = CandidateKind::good;
    NetworkFaults network;
    std::vector<Mishap> mishaps;  // by time
    Milliseconds faultsEnd{};     // since the start: then the quiet phase begins
    Milliseconds bound{};         // the quiet phase must settle within this
    int answers = 3;              // decisions that an operator takes in the quiet phase; then what waits for one is the end
};

/// The scenario of `seed`: a random half of the faults of reliability.md is on.
Scenario drawScenario(std::uint64_t seed, std::size_t robots);

/// The same fleet and plan with a good network and no faults at all; for rehearsals.
Scenario calmScenario(std::uint64_t seed, std::size_t robots, CandidateKind candidate);

[[nodiscard]] const char* toString(CandidateKind kind);

}  // namespace slipway::sim
