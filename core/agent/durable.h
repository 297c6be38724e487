// SPDX-License-Identifier: Apache-2.0
// What outlives a reboot of the robot: the committed model, the last generation and the results that no
// console has acknowledged. Owned by the Agent, written to disk by its owner each time the agent says so.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/fleet/robot.h"
#include "core/protocol/messages.h"

namespace slipway::agent {

struct Durable {
    RobotId robot;
    fleet::RobotFacts facts;
    fleet::ModelRef committed;                 // the model a reboot comes up with
    std::uint64_t generation = 0;              // last applied
    std::vector<fleet::Slot> slots;            // models on disk
    std::vector<protocol::ResultBatch> spool;  // unacknowledged batches that have a seq, oldest boot first

    std::vector<protocol::StateReport> states{};  // unacknowledged states that have a seq, oldest boot first
    std::deque<fleet::ResultItem> unsent{};       // results without a seq yet, oldest first; any boot may send them
    std::uint64_t dropped = 0;                    // items lost to a full spool and not reported yet
    std::uint64_t closedGeneration = 0;           // its candidate failed here or lost its lease: not taken again; 0: none
    std::optional<fleet::RobotError> failure{};   // why; none: the lease ended

    friend bool operator==(const Durable&, const Durable&) = default;
};

}  // namespace slipway::agent
