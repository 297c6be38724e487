#include "core/link/handshake.h"

#include <utility>

namespace slipway::link {
namespace {

constexpr std::uint32_t kMostHeaderBytes = 8 * 1024;
// After an answer the peer's rest is read for this long, so that closing does not cut the answer off.
constexpr Milliseconds kLinger{1000};

std::string text(beast::string_view view) { return {view.data(), view.size()}; }

}  // namespace

WaitingPlace::WaitingPlace(std::shared_ptr<WaitingRoom> room, std::string address)
    : m_room(std::move(room)), m_address(std::move(address)) {
    ++m_room->total;
    ++m_room->byAddress[m_address];
}

WaitingPlace::~WaitingPlace() {
    --m_room->total;
    const auto found = m_room->byAddress.find(m_address);
    if (--found->second == 0) m_room->byAddress.erase(found);
}

Handshake::Handshake(Socket socket, bool loopback, std::unique_ptr<WaitingPlace> place, const ListenerOptions& options,
                     const Authenticator& authenticator, HandshakeOwner& owner)
    : m_socket(std::move(socket)),
      m_loopback(loopback),
      m_place(std::move(place)),
      m_options(options),
      m_authenticator(authenticator),
      m_owner(owner),
      m_deadline(m_socket.get_executor()) {
    m_parser.header_limit(kMostHeaderBytes);
}

void Handshake::giveUpAt(Milliseconds fromNow) {
    m_deadline.expires_after(fromNow);
    m_deadline.async_wait([weak = weak_from_this()](beast::error_code error) {
        const auto self = weak.lock();
        if (error || !self) return;
        beast::error_code ignored;
        if (self->m_upgraded) beast::get_lowest_layer(*self->m_upgraded).close(ignored);
        self->m_socket.close(ignored);
    });
}

void Handshake::start() {
    giveUpAt(m_options.helloWithin);
    http::async_read(m_socket, m_buffer, m_parser,
                     [self = shared_from_this()](beast::error_code error, std::size_t) { self->onRequest(error); });
}

HttpQuestion Handshake::question() const {
    const auto& request = m_parser.get();
    HttpQuestion asked;
    asked.method = text(request.method_string());
    asked.target = text(request.target());
    if (const auto origin = request.find(http::field::origin); origin != request.end()) asked.origin = text(origin->value());
    asked.authorization = text(request[http::field::authorization]);
    asked.subprotocols = text(request[http::field::sec_websocket_protocol]);
    // A client may not send frames before it has the answer; bytes behind the request are not ours to guess at.
    asked.upgrade = websocket::is_upgrade(request) && m_buffer.size() == 0;
    asked.loopback = m_loopback;
    return asked;
}

void Handshake::onRequest(beast::error_code error) {
    // The peer left, or the deadline closed the socket: nobody is there to be answered.
    if (error == http::error::end_of_stream || error == http::error::partial_message) return;
    if (error && error.category() == asio::error::get_system_category()) return;
    if (error)
        return refuse({.status = 400, .body = "This is not a request that can be read.\n", .contentType = "text/plain", .headers = {}});
    Verdict verdict = admit(question(), m_options, m_authenticator);
    if (auto* admitted = std::get_if<Admitted>(&verdict)) return upgrade(std::move(admitted->robot));
    refuse(std::get<HttpAnswer>(verdict));
}

void Handshake::refuse(const HttpAnswer& answer) {
    m_response.result(answer.status);
    m_response.version(11);
    m_response.keep_alive(false);
    m_response.set(http::field::content_type, answer.contentType);
    m_response.set(http::field::cache_control, "no-store");
    m_response.set("X-Content-Type-Options", "nosniff");
    for (const auto& [name, value] : answer.headers) m_response.set(name, value);
    m_response.body() = answer.body;
    m_response.prepare_payload();
    if (m_parser.is_header_done() && m_parser.get().method() == http::verb::head) m_response.body().clear();
    http::async_write(m_socket, m_response, [self = shared_from_this()](beast::error_code error, std::size_t) { self->onAnswered(error); });
}

void Handshake::onAnswered(beast::error_code error) {
    m_place.reset();
    if (error) return;
    m_socket.shutdown(Socket::shutdown_send, error);
    giveUpAt(kLinger);
    drain();
}

void Handshake::drain() {
    m_buffer.clear();
    m_socket.async_read_some(m_buffer.prepare(4096), [self = shared_from_this()](beast::error_code error, std::size_t bytes) {
        if (!error && bytes > 0) self->drain();
    });
}

void Handshake::upgrade(RobotId robot) {
    m_upgraded.emplace(std::move(m_socket));
    m_upgraded->auto_fragment(false);
    m_upgraded->set_option(websocket::stream_base::decorator([](websocket::response_type& response) {
        response.set(http::field::sec_websocket_protocol, protocol::kSubprotocol);
        response.set(http::field::server, "Slipway");
    }));
    m_upgraded->async_accept(m_parser.get(), [self = shared_from_this(), robot = std::move(robot)](beast::error_code error) mutable {
        self->m_deadline.cancel();
        self->m_place.reset();
        if (error) return;
        WebSocket socket = std::move(*self->m_upgraded);
        self->m_upgraded.reset();
        self->m_owner.admitted(std::move(robot), std::move(socket));
    });
}

}  // namespace slipway::link
