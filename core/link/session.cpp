#include "core/link/session.h"

#include <utility>

namespace slipway::link {
namespace {

// protocol.md, "Slow reader".
constexpr std::size_t kDropAbove = 256 * 1024;
constexpr std::size_t kCloseAbove = 1024 * 1024;
// A peer that does not answer the close frame is cut off after this.
constexpr Milliseconds kCloseWithin{2000};
constexpr std::size_t kMostCloseReason = 120;
// The read buffer is given back above this size, so that one large message does not stay in memory.
constexpr std::size_t kBufferKept = 8 * 1024;

}  // namespace

Session::Session(WebSocket socket, RobotId robot, SessionId id, const ListenerOptions& options, TokenBucket& bucket, SessionOwner& owner)
    : m_socket(std::move(socket)),
      m_robot(std::move(robot)),
      m_id(id),
      m_options(options),
      m_owner(&owner),
      m_dialogue(m_robot, options, bucket, *this, steadyNow()),
      m_heardAt(steadyNow()),
      m_pingedAt(m_heardAt) {}

void Session::start() {
    m_socket.read_message_max(protocol::kMaxHelloBytes);
    m_socket.text(true);
    m_socket.control_callback([this](websocket::frame_type kind, beast::string_view) { onControl(kind); });
    read();
}

void Session::onControl(websocket::frame_type kind) {
    m_heardAt = steadyNow();
    if (kind != websocket::frame_type::close || m_closing) return;
    // Beast answers the close and then waits for the peer to end the connection; the sink need not wait for that.
    m_closeBy = m_heardAt + kCloseWithin;
    markClosed(describeEnd(websocket::error::closed));
}

void Session::read() {
    m_socket.async_read(m_incoming, [self = shared_from_this()](beast::error_code error, std::size_t) { self->onRead(error); });
}

void Session::onRead(beast::error_code error) {
    if (error) {
        markClosed(describeEnd(error));
        return end();
    }
    m_heardAt = steadyNow();
    if (!m_closing) {
        if (m_socket.got_text()) {
            const auto bytes = m_incoming.cdata();
            m_dialogue.onText({static_cast<const char*>(bytes.data()), bytes.size()}, m_heardAt);
            m_socket.read_message_max(m_dialogue.isKnownToSink() ? protocol::kMaxMessageBytes : protocol::kMaxHelloBytes);
        } else {
            m_dialogue.onBinary();
        }
    }
    m_incoming.clear();
    if (m_incoming.capacity() > kBufferKept) m_incoming.shrink_to_fit();
    if (m_readPause == Milliseconds(0)) return read();
    if (!m_readAgain) m_readAgain = std::make_unique<Timer>(m_socket.get_executor());
    m_readAgain->expires_after(std::exchange(m_readPause, Milliseconds(0)));
    m_readAgain->async_wait([self = shared_from_this()](beast::error_code) { self->read(); });
}

void Session::stopReadingFor(Milliseconds duration) { m_readPause = duration; }

void Session::write(std::string text, Urgency urgency) {
    if (m_closing) return;
    if (urgency == Urgency::droppable && m_unsentBytes > kDropAbove) return;
    m_unsentBytes += text.size();
    m_outgoing.push_back(std::move(text));
    if (m_unsentBytes > kCloseAbove) return close(1013, "the robot reads too slowly");
    writeNext();
}

void Session::writeNext() {
    if (m_writing) return;
    if (m_outgoing.empty()) return sayClose();
    m_writing = true;
    m_socket.async_write(asio::buffer(m_outgoing.front()),
                         [self = shared_from_this()](beast::error_code error, std::size_t) { self->onWritten(error); });
}

void Session::onWritten(beast::error_code error) {
    m_writing = false;
    if (error) return;  // the pending read ends the session
    m_unsentBytes -= m_outgoing.front().size();
    m_outgoing.pop_front();
    writeNext();
}

bool Session::deliver(What what) { return m_owner && m_owner->deliver({m_robot, m_id, std::move(what)}); }

void Session::owe(What what) {
    if (m_owner) m_owner->owe({m_robot, m_id, std::move(what)});
}

void Session::markClosed(std::string reason) {
    if (m_closing) return;
    m_closing = true;
    if (m_dialogue.isKnownToSink()) owe(SessionClosed{std::move(reason)});
    if (m_owner) m_owner->closed(*this);
}

void Session::close(int code, std::string reason) {
    if (m_closing) return;
    if (reason.size() > kMostCloseReason) reason.resize(kMostCloseReason);
    markClosed(reason);
    m_closeBy = steadyNow() + kCloseWithin;
    m_closeFrame.emplace(static_cast<websocket::close_code>(code), reason);
    // What was written before, perhaps the refusal that explains the close, goes first; not to a slow robot.
    if (m_unsentBytes > kDropAbove) m_outgoing.resize(m_writing ? 1 : 0);
    writeNext();
}

void Session::sayClose() {
    if (!m_closeFrame) return;
    const websocket::close_reason frame = *std::exchange(m_closeFrame, std::nullopt);
    m_socket.async_close(frame, [self = shared_from_this()](beast::error_code) {});
}

void Session::end() {
    if (m_ended) return;
    m_ended = true;
    beast::error_code ignored;
    beast::get_lowest_layer(m_socket).close(ignored);
    if (m_owner) m_owner->gone(*this);
}

void Session::abandon() {
    m_owner = nullptr;
    m_closing = true;
    beast::error_code ignored;
    beast::get_lowest_layer(m_socket).close(ignored);
}

void Session::ping() {
    m_pinging = true;
    m_socket.async_ping({}, [self = shared_from_this()](beast::error_code) { self->m_pinging = false; });
}

void Session::sweep(SteadyTime now) {
    if (m_closing) {
        if (now < m_closeBy) return;
        beast::error_code ignored;
        beast::get_lowest_layer(m_socket).close(ignored);  // the pending read then ends the session
        return;
    }
    if (now - m_heardAt > m_options.silentAfter) return close(1001, "silent for too long");
    m_dialogue.onSweep(now);
    if (m_closing || m_pinging || now - m_pingedAt < m_options.pingInterval) return;
    m_pingedAt = now;
    ping();
}

std::string Session::describeEnd(beast::error_code error) const {
    if (error == websocket::error::closed) {
        const websocket::close_reason& reason = m_socket.reason();
        std::string text = "closed by the robot (" + std::to_string(static_cast<unsigned>(reason.code)) + ")";
        if (!reason.reason.empty()) text += ": " + std::string(reason.reason.data(), reason.reason.size());
        return text;
    }
    if (error == websocket::error::message_too_big) return "a message was too big";
    if (error == websocket::error::bad_frame_payload) return "a text was not UTF-8";
    return "connection lost: " + error.message();
}

}  // namespace slipway::link
