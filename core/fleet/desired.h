// SPDX-License-Identifier: Apache-2.0
// The desired document: all a robot is asked to be, complete in itself, with a generation that only grows.
// Sending one twice is harmless; rollback is a higher generation that names the baseline (protocol.md).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/time.h"
#include "core/fleet/model.h"

namespace slipway::fleet {

enum class ExposureMode {
    none,    // baseline only; a named candidate is fetched, verified and held in the standby slot
    shadow,  // both run, the baseline executes
    share,   // a task uses the candidate if bucket(salt, task id) < share
};

struct Exposure {
    ExposureMode mode = ExposureMode::none;
    double share = 0.0;  // 0..1, with mode share
    std::string salt;

    friend bool operator==(const Exposure&, const Exposure&) = default;
    /// True if the robot may execute tasks with the candidate.
    [[nodiscard]] bool executesCandidate() const { return mode == ExposureMode::share && share > 0.0; }
};

enum class Apply { now, betweenTasks };

struct Desired {
    std::uint64_t generation = 0;  // 1..2^53
    std::string rollout;           // rollout id; empty when outside of any
    std::string reason;            // one sentence for the robot's log
    Model baseline;
    std::optional<Model> candidate;
    Exposure exposure;
    bool serving = true;            // false: idle pool, dummy tasks only
    std::vector<std::string> keep;  // versions that must stay on disk
    Apply apply = Apply::betweenTasks;
    std::optional<Milliseconds> lease;  // none: committed
    bool reload = false;                // load the baseline anew although it serves: a drill of the way back

    friend bool operator==(const Desired&, const Desired&) = default;
    /// True if a robot that obeys runs a model that is not committed: for its tasks, or beside them in shadow.
    [[nodiscard]] bool isTrial() const {
        return candidate.has_value() && (exposure.executesCandidate() || exposure.mode == ExposureMode::shadow);
    }
};

}  // namespace slipway::fleet
