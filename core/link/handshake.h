// One accepted connection until it is a robot's WebSocket or was answered and closed: reads the HTTP request,
// asks admit(), answers or upgrades, all within the deadline. Kept alive by its own operations; link's thread.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "core/link/beast.h"
#include "core/link/http_admission.h"

namespace slipway::link {

/// How many connections are not authenticated yet, in all and by address.
struct WaitingRoom {
    std::size_t total = 0;
    std::map<std::string, std::size_t> byAddress;
};

/// A place in the waiting room, given back when the connection was answered or admitted.
class WaitingPlace {
public:
    WaitingPlace(std::shared_ptr<WaitingRoom> room, std::string address);
    ~WaitingPlace();
    WaitingPlace(const WaitingPlace&) = delete;
    WaitingPlace& operator=(const WaitingPlace&) = delete;

private:
    std::shared_ptr<WaitingRoom> m_room;
    std::string m_address;
};

class HandshakeOwner {
public:
    virtual ~HandshakeOwner() = default;
    virtual void admitted(RobotId robot, WebSocket socket) = 0;
};

class Handshake : public std::enable_shared_from_this<Handshake> {
public:
    Handshake(Socket socket, bool loopback, std::unique_ptr<WaitingPlace> place, const ListenerOptions& options,
              const Authenticator& authenticator, HandshakeOwner& owner);

    void start();
    /// Answers without reading the request.
    void refuse(const HttpAnswer& answer);

private:
    void onRequest(beast::error_code error);
    [[nodiscard]] HttpQuestion question() const;
    void upgrade(RobotId robot);
    void onAnswered(beast::error_code error);
    void drain();
    void giveUpAt(Milliseconds fromNow);

    Socket m_socket;
    const bool m_loopback;
    std::unique_ptr<WaitingPlace> m_place;
    const ListenerOptions& m_options;
    const Authenticator& m_authenticator;
    HandshakeOwner& m_owner;

    Timer m_deadline;
    beast::flat_buffer m_buffer;
    http::request_parser<http::empty_body> m_parser;
    http::response<http::string_body> m_response;
    std::optional<WebSocket> m_upgraded;
};

}  // namespace slipway::link
