#include "core/link/robot_client.h"

#include <charconv>
#include <deque>
#include <utility>

#include "core/link/backoff.h"
#include "core/link/loop_parts.h"
#include "core/link/robot_dialogue.h"

namespace slipway::link {
namespace {

// A connection that held this long was a good one: the next loss starts with a short wait again.
constexpr Milliseconds kHeld{5000};
constexpr std::size_t kMostUnsent = 4 * 1024 * 1024;

/// One dialled connection. Outlives its client while operations end; then calls nobody any more.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    class Owner {
    public:
        virtual ~Owner() = default;
        virtual void opened() = 0;
        virtual void heard(std::string_view text) = 0;
        virtual void lost(int code, const std::string& reason) = 0;
        virtual void refused(int httpStatus, const std::string& reason, Milliseconds retryAfter) = 0;
    };

    Connection(LoopParts& loop, const RobotClientOptions& options, Owner& owner)
        : m_options(options),
          m_owner(&owner),
          m_resolver(loop.io.get_executor()),
          m_socket(loop.io.get_executor()),
          m_watch(loop.io.get_executor()) {}

    void dial();
    void write(std::string text);
    void close();
    void cut();
    [[nodiscard]] std::size_t unsentBytes() const { return m_unsent; }

private:
    void onResolved(beast::error_code error, const Tcp::resolver::results_type& found);
    void onConnected(beast::error_code error);
    void onHandshake(beast::error_code error);
    void read();
    void onRead(beast::error_code error);
    void writeNext();
    void watch(Milliseconds within);
    void fail(const std::string& reason);
    [[nodiscard]] Milliseconds retryAfter() const;
    void drop();

    const RobotClientOptions m_options;
    Owner* m_owner;
    asio::ip::basic_resolver<Tcp, Executor> m_resolver;
    WebSocket m_socket;
    Timer m_watch;
    websocket::response_type m_response;
    beast::flat_buffer m_incoming;
    std::deque<std::string> m_outgoing;
    std::size_t m_unsent = 0;
    bool m_writing = false;
    bool m_open = false;
    bool m_closeWanted = false;
};

void Connection::dial() {
    watch(m_options.connectWithin);
    beast::error_code error;
    const asio::ip::address address = asio::ip::make_address(m_options.host, error);
    if (!error) {
        beast::get_lowest_layer(m_socket).async_connect(
            Tcp::endpoint(address, m_options.port), [self = shared_from_this()](beast::error_code failed) { self->onConnected(failed); });
        return;
    }
    m_resolver.async_resolve(m_options.host, std::to_string(m_options.port),
                             [self = shared_from_this()](beast::error_code failed, const Tcp::resolver::results_type& found) {
                                 self->onResolved(failed, found);
                             });
}

void Connection::onResolved(beast::error_code error, const Tcp::resolver::results_type& found) {
    if (error) return fail(error.message());
    beast::get_lowest_layer(m_socket).async_connect(found.begin()->endpoint(),
                                                    [self = shared_from_this()](beast::error_code failed) { self->onConnected(failed); });
}

void Connection::onConnected(beast::error_code error) {
    if (error) return fail(error.message());
    if (!m_owner) return drop();
    beast::get_lowest_layer(m_socket).set_option(Tcp::no_delay(true), error);
    m_socket.auto_fragment(false);
    m_socket.read_message_max(protocol::kMaxMessageBytes);
    m_socket.set_option(websocket::stream_base::decorator([token = m_options.token](websocket::request_type& request) {
        request.set(http::field::sec_websocket_protocol, protocol::kSubprotocol);
        if (!token.empty()) request.set(http::field::authorization, "Bearer " + token);
    }));
    m_socket.async_handshake(m_response, m_options.host + ":" + std::to_string(m_options.port), "/v1/robots/" + m_options.robot.value,
                             [self = shared_from_this()](beast::error_code failed) { self->onHandshake(failed); });
}

Milliseconds Connection::retryAfter() const {
    const auto text = m_response[http::field::retry_after];
    int seconds = 0;
    std::from_chars(text.data(), text.data() + text.size(), seconds);
    return Seconds(std::clamp(seconds, 0, 3600));
}

void Connection::onHandshake(beast::error_code error) {
    if (error == websocket::error::upgrade_declined) {
        if (Owner* owner = std::exchange(m_owner, nullptr))
            owner->refused(static_cast<int>(m_response.result_int()), std::string(m_response.reason()), retryAfter());
        return drop();
    }
    if (error) return fail(error.message());
    if (!m_owner) return drop();
    m_open = true;
    m_socket.text(true);
    m_socket.control_callback([this](websocket::frame_type, beast::string_view) { watch(m_options.silentAfter); });
    watch(m_options.silentAfter);
    read();
    m_owner->opened();
}

void Connection::watch(Milliseconds within) {
    m_watch.expires_after(within);
    m_watch.async_wait([weak = weak_from_this()](beast::error_code cancelled) {
        const auto self = weak.lock();
        if (!cancelled && self && self->m_watch.expiry() <= std::chrono::steady_clock::now()) self->drop();
    });
}

void Connection::read() {
    m_socket.async_read(m_incoming, [self = shared_from_this()](beast::error_code error, std::size_t) { self->onRead(error); });
}

void Connection::onRead(beast::error_code error) {
    if (error) {
        const bool closed = error == websocket::error::closed;
        const websocket::close_reason& reason = m_socket.reason();
        const int code = closed ? static_cast<int>(reason.code) : 1006;
        const std::string text = closed ? std::string(reason.reason.data(), reason.reason.size()) : error.message();
        if (Owner* owner = std::exchange(m_owner, nullptr)) owner->lost(code, text);
        return drop();
    }
    watch(m_options.silentAfter);
    const auto bytes = m_incoming.cdata();
    if (m_owner && m_socket.got_text()) m_owner->heard({static_cast<const char*>(bytes.data()), bytes.size()});
    m_incoming.clear();
    read();
}

void Connection::write(std::string text) {
    if (!m_open || m_closeWanted) return;
    m_unsent += text.size();
    m_outgoing.push_back(std::move(text));
    if (m_unsent > kMostUnsent) return drop();
    writeNext();
}

void Connection::writeNext() {
    if (m_writing) return;
    if (m_outgoing.empty()) {
        if (std::exchange(m_closeWanted, false))
            m_socket.async_close(websocket::close_code::normal, [self = shared_from_this()](beast::error_code) {});
        return;
    }
    m_writing = true;
    m_socket.async_write(asio::buffer(m_outgoing.front()), [self = shared_from_this()](beast::error_code error, std::size_t) {
        self->m_writing = false;
        if (error) return;
        self->m_unsent -= self->m_outgoing.front().size();
        self->m_outgoing.pop_front();
        self->writeNext();
    });
}

void Connection::close() {
    m_owner = nullptr;
    if (!m_open) return drop();
    watch(Seconds(2));
    m_closeWanted = true;
    writeNext();
}

void Connection::cut() {
    m_owner = nullptr;
    drop();
}

void Connection::fail(const std::string& reason) {
    if (Owner* owner = std::exchange(m_owner, nullptr)) owner->refused(0, reason, Milliseconds(0));
    drop();
}

void Connection::drop() {
    m_watch.cancel();
    m_resolver.cancel();
    beast::error_code ignored;
    beast::get_lowest_layer(m_socket).close(ignored);
}

/// Dials, and dials again; lets the dialogue turn messages into texts and back.
class BeastRobotClient final : public RobotClient, private Connection::Owner {
public:
    BeastRobotClient(ClientLoop& loop, RobotClientOptions options, RobotClientHandler& handler)
        : m_loop(loop),
          m_options(std::move(options)),
          m_handler(handler),
          m_backoff(m_options.backoffFirst, m_options.backoffMost, m_options.seed),
          m_again(loop),
          m_dialogue(handler, [this](std::string text) { sendText(std::move(text)); }) {}
    ~BeastRobotClient() override { stop(); }

    void start(Milliseconds pause) override {
        if (!std::exchange(m_started, true)) dialAfter(pause);
    }
    void stop() override {
        if (const auto connection = rest()) connection->close();
    }
    void cut() override {
        if (const auto connection = rest()) connection->cut();
    }

    void send(const protocol::FromRobot& message) override {
        if (m_connected) m_dialogue.send(message);
    }
    void answer(const protocol::DesiredAnswer& answer) override { m_dialogue.answer(answer); }
    void answer(const protocol::FullState& answer) override { m_dialogue.answer(answer); }
    void sendText(std::string text) override {
        if (m_connection) m_connection->write(std::move(text));
    }
    bool isStarted() const override { return m_started; }
    bool isConnected() const override { return m_connected; }
    std::size_t unsentBytes() const override { return m_connection ? m_connection->unsentBytes() : 0; }

private:
    std::shared_ptr<Connection> rest() {
        m_again.cancel();
        m_started = false;
        m_connected = false;
        return std::exchange(m_connection, nullptr);
    }
    void dial();
    void dialAfter(Milliseconds pause) {
        m_again.set(pause, [this] { dial(); });
    }

    void opened() override;
    void heard(std::string_view text) override { m_dialogue.onText(text); }
    void lost(int code, const std::string& reason) override;
    void refused(int httpStatus, const std::string& reason, Milliseconds retryAfter) override;

    ClientLoop& m_loop;
    const RobotClientOptions m_options;
    RobotClientHandler& m_handler;
    Backoff m_backoff;
    LoopTimer m_again;
    RobotDialogue m_dialogue;
    std::shared_ptr<Connection> m_connection;
    bool m_started = false;
    bool m_connected = false;
    Milliseconds m_connectedAt{0};
};

void BeastRobotClient::dial() {
    m_connection = std::make_shared<Connection>(m_loop.parts(), m_options, static_cast<Connection::Owner&>(*this));
    m_connection->dial();
}

void BeastRobotClient::opened() {
    m_connected = true;
    m_connectedAt = ClientLoop::now();
    m_dialogue.reset();
    m_handler.onConnected();
}

void BeastRobotClient::lost(int code, const std::string& reason) {
    m_connection = nullptr;
    m_connected = false;
    if (ClientLoop::now() - m_connectedAt >= kHeld) m_backoff.reset();
    dialAfter(m_backoff.next());
    m_handler.onDisconnected(code, reason);
}

void BeastRobotClient::refused(int httpStatus, const std::string& reason, Milliseconds retryAfter) {
    m_connection = nullptr;
    dialAfter(retryAfter + m_backoff.next());
    m_handler.onNotConnected(httpStatus, reason);
}

}  // namespace

std::unique_ptr<RobotClient> RobotClient::make(ClientLoop& loop, RobotClientOptions options, RobotClientHandler& handler) {
    return std::make_unique<BeastRobotClient>(loop, std::move(options), handler);
}

Result<WebSocketAddress> parseWebSocketUrl(const std::string& url) {
    constexpr std::string_view kScheme = "ws://";
    if (!url.starts_with(kScheme)) return slipway::fail(ErrorCode::invalidInput, "The address must look like ws://127.0.0.1:8765.", url);
    std::string rest = url.substr(kScheme.size());
    if (rest.ends_with('/')) rest.pop_back();
    const std::size_t colon = rest.rfind(':');
    if (colon == std::string::npos || colon == 0)
        return slipway::fail(ErrorCode::invalidInput, "The address needs a host and a port.", url);
    WebSocketAddress address{.host = rest.substr(0, colon)};
    if (address.host.starts_with('[') && address.host.ends_with(']')) address.host = address.host.substr(1, address.host.size() - 2);
    const char* const end = rest.data() + rest.size();
    const auto [stop, error] = std::from_chars(rest.data() + colon + 1, end, address.port);
    if (error != std::errc{} || stop != end || address.port == 0)
        return slipway::fail(ErrorCode::invalidInput, "The port must be 1 to 65535.", url);
    return address;
}

}  // namespace slipway::link
