// Decides what a connection gets before the WebSocket handshake (protocol.md, "Connection"): a refusal, one of
// the two plain pages, or admission as a robot. Pure function of a request's few lines, without sockets.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/link/listener.h"

namespace slipway::link {

struct HttpQuestion {
    std::string method;
    std::string target;
    std::optional<std::string> origin;
    std::string authorization;
    std::string subprotocols;  // the value of Sec-WebSocket-Protocol
    bool upgrade = false;      // a well-formed WebSocket upgrade
    bool loopback = false;     // the peer is on this machine
};

struct HttpAnswer {
    unsigned status = 400;
    std::string body;
    std::string contentType = "text/plain; charset=utf-8";
    std::vector<std::pair<std::string, std::string>> headers;
};

struct Admitted {
    RobotId robot;
};

using Verdict = std::variant<Admitted, HttpAnswer>;

Verdict admit(const HttpQuestion& question, const ListenerOptions& options, const Authenticator& authenticator);

/// 503 with Retry-After: too many handshakes are waiting.
HttpAnswer tooManyWaiting();

}  // namespace slipway::link
