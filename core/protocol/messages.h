// SPDX-License-Identifier: Apache-2.0
// The messages of slipway.robot.v1 as plain structs, both directions; the codec turns them into JSON text
// and back. The simulator passes them as they are, so robots and console meet the same types everywhere.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/fleet/desired.h"
#include "core/fleet/result_item.h"
#include "core/fleet/robot.h"

namespace slipway::protocol {

inline constexpr const char* kSubprotocol = "slipway.robot.v1";
inline constexpr std::size_t kMaxMessageBytes = 64 * 1024;
inline constexpr std::size_t kMaxHelloBytes = 16 * 1024;
inline constexpr int kMaxDepth = 16;
inline constexpr std::size_t kMaxBatch = 100;

// ---- robot to console ----

/// Request, first on a connection, within 5 s.
struct Hello {
    RobotId robot;
    std::string bootId;  // UUID, new at every boot
    fleet::RobotFacts facts;
    fleet::Reported reported;
    std::uint64_t generation = 0;  // last applied; 0: none
    std::uint64_t ackSeq = 0;      // last acknowledged seq of this boot; 0: none

    friend bool operator==(const Hello&, const Hello&) = default;
};

/// `state`: request, at-least-once, seq shared with `results`.
struct StateReport {
    std::string bootId;
    std::uint64_t seq = 0;  // 1..2^53, grows by one per boot
    std::uint64_t generation = 0;
    fleet::Reported reported;

    friend bool operator==(const StateReport&, const StateReport&) = default;
};

/// `results`: request, at-least-once, 1 to 100 items.
struct ResultBatch {
    std::string bootId;  // of the boot that produced them
    std::uint64_t seq = 0;
    std::uint64_t dropped = 0;  // items lost to a full spool since the last batch
    std::vector<fleet::ResultItem> items;
    std::vector<Error> bad;  // decoding only: items refused with -32602, each with its path; never encoded

    friend bool operator==(const ResultBatch&, const ResultBatch&) = default;
};

struct LogLine {
    WallTime time{};
    std::string level;  // debug, info, warning, error
    std::string message;

    friend bool operator==(const LogLine&, const LogLine&) = default;
};

struct Bye {
    std::string reason;  // shutdown, sleep, update

    friend bool operator==(const Bye&, const Bye&) = default;
};

// ---- console to robot ----

/// Answer to `hello`.
struct HelloAnswer {
    std::string sessionId;
    WallTime time{};
    Milliseconds reportInterval{5000};
    Milliseconds lease{120000};
    std::size_t maxMessageBytes = kMaxMessageBytes;
    std::size_t maxBatch = kMaxBatch;
    std::optional<fleet::Desired> desired;  // none: nothing newer than what the robot has

    friend bool operator==(const HelloAnswer&, const HelloAnswer&) = default;
};

struct Lease {
    std::uint64_t generation = 0;
    Milliseconds duration{};

    friend bool operator==(const Lease&, const Lease&) = default;
};

struct GetFullState {
    friend bool operator==(const GetFullState&, const GetFullState&) = default;
};

struct Identify {
    int seconds = 5;

    friend bool operator==(const Identify&, const Identify&) = default;
};

// ---- answers ----

/// Answer to `desired`.
struct DesiredAnswer {
    std::uint64_t generation = 0;  // the robot's, after it
    bool accepted = true;          // false: refused with -32003, the robot has a higher generation

    friend bool operator==(const DesiredAnswer&, const DesiredAnswer&) = default;
};

/// Answer to `state` and `results`: this seq and all before it are counted and on disk.
struct Acknowledgement {
    std::uint64_t ackSeq = 0;

    friend bool operator==(const Acknowledgement&, const Acknowledgement&) = default;
};

/// Answer to `getFullState`.
struct FullState {
    StateReport state;  // seq 0: outside the sequence
    fleet::Telemetry report;

    friend bool operator==(const FullState&, const FullState&) = default;
};

/// An error answer.
struct Refusal {
    int code = 0;  // JSON-RPC code
    std::string message;
    std::uint64_t generation = 0;  // with -32003
    Milliseconds retryAfter{};     // with -32050
    std::string where{};           // JSON path of what was wrong; may be empty

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

inline constexpr int kParseError = -32700;
inline constexpr int kInvalidRequest = -32600;
inline constexpr int kMethodNotFound = -32601;
inline constexpr int kInvalidParams = -32602;
inline constexpr int kStaleGeneration = -32003;
inline constexpr int kBusy = -32050;

/// What a robot sends: requests and notifications.
using FromRobot = std::variant<Hello, StateReport, ResultBatch, fleet::Telemetry, LogLine, Bye>;
/// What the console sends: requests and notifications.
using ToRobot = std::variant<fleet::Desired, Lease, GetFullState, Identify>;

}  // namespace slipway::protocol
