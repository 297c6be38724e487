// The robot's end of slipway.robot.v1: dials the console, sends an agent's messages, matches answers to
// requests, answers pings, dials again with full-jitter back-off. Many live on one ClientLoop. All functions
// and callbacks on the loop's thread. Used by slipway-fleetsim and by robot teams.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/base/error.h"
#include "core/link/client_loop.h"
#include "core/protocol/messages.h"

namespace slipway::link {

struct RobotClientOptions {
    std::string host = "127.0.0.1";
    std::uint16_t port = 8765;
    RobotId robot;
    std::string token;  // empty: no Authorization
    Milliseconds backoffFirst{1000};
    Milliseconds backoffMost{60000};
    Milliseconds connectWithin{10000};  // dialling and handshake
    Milliseconds silentAfter{90000};    // nothing heard from the console: dial again
    std::uint64_t seed = 0;             // of the back-off
};

struct WebSocketAddress {
    std::string host;
    std::uint16_t port = 0;
};
/// Reads "ws://host:port" with an optional trailing slash. wss is not part of this version.
Result<WebSocketAddress> parseWebSocketUrl(const std::string& url);

/// One of the robot's requests, to say which was refused.
struct SentRequest {
    std::string method;     // hello, state or results
    std::string bootId;     // of state and results
    std::uint64_t seq = 0;  // of state and results
};

class RobotClientHandler {
public:
    virtual ~RobotClientHandler() = default;
    /// The handshake is done: send the hello.
    virtual void onConnected() = 0;
    /// After onConnected only. `code` is the WebSocket close code, 1006 when the connection was lost without one.
    virtual void onDisconnected(int code, const std::string& reason) = 0;
    /// Dialling failed; `httpStatus` is 0 when there was no answer. It will be tried again.
    virtual void onNotConnected(int httpStatus, const std::string& reason) = 0;
    virtual void onHelloAnswer(const protocol::HelloAnswer& answer) = 0;
    virtual void onMessage(const protocol::ToRobot& message) = 0;
    virtual void onAcknowledged(std::uint64_t ackSeq, const std::string& bootId) = 0;
    /// The console refused a request, or (`request.method` empty) complains about something that had no id.
    virtual void onRefused(const SentRequest& request, const protocol::Refusal& refusal) = 0;
};

class RobotClient {
public:
    /// `loop` and `handler` must outlive the client.
    static std::unique_ptr<RobotClient> make(ClientLoop& loop, RobotClientOptions options, RobotClientHandler& handler);
    virtual ~RobotClient() = default;

    /// Dials after `pause`, and again whenever the connection is lost. Nothing happens if it was started already.
    virtual void start(Milliseconds pause = Milliseconds(0)) = 0;
    /// Says 1000 and dials no more until started again. No callback comes after it.
    virtual void stop() = 0;
    /// The same without a close frame, as if the power were gone.
    virtual void cut() = 0;

    virtual void send(const protocol::FromRobot& message) = 0;
    virtual void answer(const protocol::DesiredAnswer& answer) = 0;
    virtual void answer(const protocol::FullState& answer) = 0;
    /// Sends a text as it is; for faults and tests.
    virtual void sendText(std::string text) = 0;

    [[nodiscard]] virtual bool isStarted() const = 0;
    [[nodiscard]] virtual bool isConnected() const = 0;
    [[nodiscard]] virtual std::size_t unsentBytes() const = 0;
};

}  // namespace slipway::link
