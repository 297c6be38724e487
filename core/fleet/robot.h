// SPDX-License-Identifier: Apache-2.0
// What a robot reports about itself: facts that rarely change, and the reported half of its twin.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/time.h"
#include "core/fleet/desired.h"
#include "core/fleet/model.h"

namespace slipway::fleet {

struct Slot {
    ModelRef model;
    std::int64_t bytes = 0;
    bool verified = false;  // the robot itself computed this digest from the file on its disk

    friend bool operator==(const Slot&, const Slot&) = default;
};

enum class Phase { idle, downloading, verifying, loading, active, failed, reverted };

/// error.code of protocol.md.
enum class RobotErrorCode { download, digest, space, load, incompatible, crash };

struct RobotError {
    RobotErrorCode code = RobotErrorCode::load;
    std::string message;  // from the robot; shown literally

    friend bool operator==(const RobotError&, const RobotError&) = default;
};

/// The reported half of the twin, as in the `state` message.
struct Reported {
    Phase phase = Phase::idle;
    double progress = 0.0;  // 0..1, of the phase
    ModelRef active;        // what executes tasks now (at a share < 1: what the newest exposure allows)
    Exposure exposure;      // as applied
    std::vector<Slot> slots;
    std::optional<RobotError> error;

    friend bool operator==(const Reported&, const Reported&) = default;
};

/// From `hello`: who and where the robot is.
struct RobotFacts {
    std::string site;
    std::string kind;
    std::string agentName;
    std::string agentVersion;
    std::vector<std::string> capabilities;  // "shadow", "flags", "pools"
    std::int64_t freeBytes = 0;

    friend bool operator==(const RobotFacts&, const RobotFacts&) = default;
};

struct Location {
    std::string map;   // a map's name; empty: no place known
    double x = 0.0;    // metres
    double y = 0.0;    // metres
    double yaw = 0.0;  // radians, counter-clockwise from +x

    friend bool operator==(const Location&, const Location&) = default;
};

struct RunningTask {
    std::string id;
    WallTime startedAt{};  // the robot's clock
    std::string category;

    friend bool operator==(const RunningTask&, const RunningTask&) = default;
};

struct Issue {
    std::string category;
    std::string detail;

    friend bool operator==(const Issue&, const Issue&) = default;
};

/// The `report` notification: newest wins, never journaled for robots outside a rollout.
struct Telemetry {
    WallTime time{};  // the robot's clock when it was sent
    std::optional<Location> location;
    double battery = 0.0;  // 0..1
    std::string mode;      // for instance "working", "charging", "idle"
    std::optional<RunningTask> task;
    std::int64_t freeBytes = 0;
    std::vector<Issue> issues;
    std::uint32_t pending = 0;  // results produced but not acknowledged yet; orders results and reports

    friend bool operator==(const Telemetry&, const Telemetry&) = default;
};

[[nodiscard]] const char* toString(Phase phase);
[[nodiscard]] const char* toString(RobotErrorCode code);
[[nodiscard]] const char* toString(ExposureMode mode);

}  // namespace slipway::fleet
