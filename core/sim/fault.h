// The named faults of a simulated robot, and how they are written on a command line. One vocabulary for the
// World, the tests and slipway-fleetsim. Plain values; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/ids.h"

namespace slipway::sim {

enum class FaultKind {
    silent,            // no connection while the candidate executes tasks; back after the lease has ended
    slowLoad,          // a load takes `value` seconds (default 60)
    loadFail,          // the candidate does not load
    digestMismatch,    // what it fetches has another digest than was asked for
    crashOnCandidate,  // a task of the candidate crashes with probability `value` (default 1)
    stuck,             // each task of the candidate gets stuck `value` times (default 3)
    flood,             // sends `value` log lines a second (default 200)
    liar,              // says that it runs a model that nobody deployed
    clone,             // a second robot dials in with the same id: carried out by the owner of the connections
    disconnect,        // drops the connection about every `value` seconds (default 10)
};

[[nodiscard]] const char* toString(FaultKind kind);  // "silent", "slow-load", ...
[[nodiscard]] double defaultValue(FaultKind kind);   // 0 where the kind has none

struct Fault {
    FaultKind kind = FaultKind::silent;
    double value = 0.0;

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// "NAME[=value][:count or ids]", for instance "silent:5", "slow-load=90", "stuck=4:robot-1,robot-7".
struct FaultSpec {
    Fault fault;
    std::optional<std::size_t> count;  // the first `count` robots
    std::vector<RobotId> robots;       // or these; neither: all robots

    friend bool operator==(const FaultSpec&, const FaultSpec&) = default;
};

Result<FaultSpec> parseFault(std::string_view text);

/// The faults of the robot that is number `index` (from 0) of its fleet.
[[nodiscard]] std::vector<Fault> faultsOf(const std::vector<FaultSpec>& specs, const RobotId& robot, std::size_t index);

}  // namespace slipway::sim
