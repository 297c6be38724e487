// The console's side of the wire, as the host sees it. Implemented by Listener (Boost.Beast) and by fakes.
// Thread: the functions may be called from the engine's thread; events are delivered on the link's own thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/protocol/messages.h"

namespace slipway::link {

/// One accepted WebSocket; a robot that reconnects gets a new one. Grows by one, never 0.
using SessionId = std::uint64_t;

struct HelloReceived {
    protocol::Hello hello;
};
struct StateReceived {
    protocol::StateReport state;
};
struct ResultsReceived {
    protocol::ResultBatch batch;
};
struct TelemetryReceived {
    fleet::Telemetry telemetry;
};
struct LogReceived {
    protocol::LogLine line;
};
struct ByeReceived {
    protocol::Bye bye;
};
struct DesiredAnswered {
    protocol::DesiredAnswer answer;
};
struct FullStateReceived {
    protocol::FullState state;
};
struct SessionClosed {
    std::string reason;
};  // also after a take-over: "replaced"
struct CloneDetected {
    int takeOvers = 0;
};  // three take-overs in 60 s
struct RateLimited {
    std::uint64_t dropped = 0;
};  // messages refused with -32050

struct LinkEvent {
    RobotId robot;
    SessionId session = 0;
    std::variant<HelloReceived, StateReceived, ResultsReceived, TelemetryReceived, LogReceived, ByeReceived, DesiredAnswered,
                 FullStateReceived, SessionClosed, CloneDetected, RateLimited>
        what;
};

/// Receives events; must not block. False means "full": the link then answers -32050 busy and drops the event.
class LinkSink {
public:
    virtual ~LinkSink() = default;
    virtual bool deliver(LinkEvent event) = 0;
};

/// Judges a robot's token before the handshake. Called on the link's thread; must not block.
enum class Admission { accepted, unauthorized, forbidden };
class Authenticator {
public:
    virtual ~Authenticator() = default;
    /// `token` is the bearer token as sent (empty: none). forbidden: it is another robot's.
    [[nodiscard]] virtual Admission judge(const RobotId& robot, std::string_view token) const = 0;
};

class RobotLink {
public:
    virtual ~RobotLink() = default;
    /// Answers the hello of that session. Nothing is sent to a session before its hello was answered.
    virtual void answerHello(const RobotId& robot, SessionId session, protocol::HelloAnswer answer) = 0;
    /// Sends to the robot's present session; dropped when there is none (desired comes with the next hello).
    virtual void send(const RobotId& robot, protocol::ToRobot message) = 0;
    /// Answers the `state` or `results` request that carried (bootId, seq) on that session; called after the commit.
    virtual void acknowledge(const RobotId& robot, SessionId session, const std::string& bootId, std::uint64_t seq) = 0;
    /// Closes the robot's session with a WebSocket close code.
    virtual void close(const RobotId& robot, int code, std::string reason) = 0;
};

}  // namespace slipway::link
