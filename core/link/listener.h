// The console's own WebSocket listener for robots (protocol.md, "Connection"): answers 401/403/400/404/503
// before the handshake, keeps limits, pings, take-over and quarantine. Owns its one io_context thread.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/link/robot_link.h"

namespace slipway::link {

struct ListenerOptions {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8765;  // 0: any free port
    bool insecureLan = false;   // plain ws on an address that is not loopback
    Milliseconds pingInterval = Seconds(15);
    Milliseconds silentAfter = Seconds(45);  // nothing heard for this long: the session is closed
    Milliseconds helloWithin = Seconds(5);
    Milliseconds reportInterval = Seconds(5);
    std::size_t mostUnauthenticated = 200;
    std::size_t mostPerAddress = 8;   // unauthenticated; loopback exempt
    double messagesPerSecond = 20.0;  // per robot
    double messageBurst = 100.0;
    std::vector<std::string> allowedOrigins;  // any other Origin gets 403
    std::function<std::string()> metrics;     // Prometheus text for GET /metrics, loopback only; may be empty
};

class Listener : public RobotLink {
public:
    /// Binds and starts the thread. `sink` and `authenticator` must outlive the listener.
    static Result<std::unique_ptr<Listener>> open(ListenerOptions options, LinkSink& sink, const Authenticator& authenticator);
    /// The port that was bound.
    [[nodiscard]] virtual std::uint16_t port() const = 0;
    /// Closes all sessions with 1012 (restart) and joins the thread; called by the destructor too.
    virtual void stop() = 0;
};

/// "host:port", "[v6]:port" or "port" as given to --listen; the error names what is wrong.
Result<std::pair<std::string, std::uint16_t>> parseListenAddress(const std::string& text);

}  // namespace slipway::link
