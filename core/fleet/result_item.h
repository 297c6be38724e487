// SPDX-License-Identifier: Apache-2.0
// One finished task as a robot reports it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/time.h"
#include "core/fleet/model.h"

namespace slipway::fleet {

enum class RunKind { live, shadow, dummy };

/// What the candidate would have done, in a shadow task.
struct ShadowOutcome {
    ModelRef model;
    bool ok = false;  // predicted
    std::optional<double> probability;
    bool agree = false;
    double latencyMs = 0.0;
    std::string action;          // opaque JSON text, at most 1 KiB; may be empty
    std::string baselineAction;  // same

    friend bool operator==(const ShadowOutcome&, const ShadowOutcome&) = default;
};

struct ResultItem {
    std::string task;      // task id, unique per robot
    std::string category;  // for instance "mug"
    bool seen = true;      // the training set had this kind of task
    WallTime startedAt{};  // robot's clock
    WallTime endedAt{};    // robot's clock, >= startedAt
    ModelRef model;        // the model that executed the task
    RunKind run = RunKind::live;
    bool ok = false;
    double latencyMs = 0.0;   // finite, >= 0
    std::string error;        // code of an unexpected error; empty: none
    std::uint32_t stuck = 0;  // times the robot got stuck during the task
    std::optional<ShadowOutcome> shadow;
    std::vector<std::pair<std::string, double>> features;  // at most 32, finite

    friend bool operator==(const ResultItem&, const ResultItem&) = default;
};

}  // namespace slipway::fleet
