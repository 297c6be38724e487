// What the engine wants done, carried out by the host only after the event and its decisions are on disk.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/fleet/desired.h"
#include "core/rollout/decision.h"

namespace slipway::rollout {

struct AnswerHello {
    RobotId robot;
    std::uint64_t session = 0;
    std::optional<fleet::Desired> desired;
    std::uint64_t decision = 0;
};
struct SendDesired {
    RobotId robot;
    fleet::Desired desired;
    std::uint64_t decision = 0;
};  // decision: the number it cites
struct SendLease {
    RobotId robot;
    std::uint64_t generation = 0;
    Milliseconds duration{};
};
struct RequestFullState {
    RobotId robot;
};
/// Ends the robot's connection; it dials again and says hello.
struct CloseSession {
    RobotId robot;
    std::string reason;  // goes out in the close frame
};
/// Acknowledges `state` or `results` of that session.
struct Acknowledge {
    RobotId robot;
    std::uint64_t session = 0;
    std::string bootId;
    std::uint64_t seq = 0;
};
struct WakeAt {
    EngineTime at{};
};  // send TimerFired then; replaces an earlier WakeAt
enum class AlertPriority { high, medium, low };
struct RaiseAlert {
    std::uint64_t alert = 0;
    AlertPriority priority = AlertPriority::high;
    RolloutId rollout;
    std::string cause;
    std::string text;
};
struct OpenInvestigation {
    RolloutId rollout;
};
struct Record {
    Decision decision;
};  // journal and audit chain, in the same transaction as the event
struct Accepted {
    OperationId operation;
};
struct Rejected {
    OperationId operation;
    std::string reason;
};  // an illegal command; the operator sees the reason

using Effect = std::variant<AnswerHello, SendDesired, SendLease, RequestFullState, CloseSession, Acknowledge, WakeAt, RaiseAlert,
                            OpenInvestigation, Record, Accepted, Rejected>;

}  // namespace slipway::rollout
