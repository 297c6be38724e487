// One robot's WebSocket after the handshake: reads, writes in order, pings, watches for silence and for a robot
// that reads too slowly. Owned by the listener and by its own pending operations; link's thread.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>

#include "core/link/beast.h"
#include "core/link/dialogue.h"

namespace slipway::link {

class Session;

/// What a session needs of the listener.
class SessionOwner {
public:
    virtual ~SessionOwner() = default;
    virtual bool deliver(LinkEvent event) = 0;
    virtual void owe(LinkEvent event) = 0;
    /// The session says and hears nothing more; its socket may still be closing. Called once.
    virtual void closed(Session& session) = 0;
    /// The socket is gone. Called once, after closed().
    virtual void gone(Session& session) = 0;
};

class Session : public std::enable_shared_from_this<Session>, private DialoguePort {
public:
    Session(WebSocket socket, RobotId robot, SessionId id, const ListenerOptions& options, TokenBucket& bucket, SessionOwner& owner);

    void start();
    [[nodiscard]] const RobotId& robot() const { return m_robot; }
    [[nodiscard]] SessionId id() const { return m_id; }
    [[nodiscard]] Dialogue& dialogue() { return m_dialogue; }
    [[nodiscard]] bool isClosing() const { return m_closing; }

    void close(int code, std::string reason) override;
    /// Pings, silence, deadlines; called about twice a second.
    void sweep(SteadyTime now);
    /// The owner is going away: no call to it any more.
    void abandon();

private:
    void write(std::string text, Urgency urgency) override;
    bool deliver(What what) override;
    void owe(What what) override;
    void stopReadingFor(Milliseconds duration) override;

    void read();
    void onControl(websocket::frame_type kind);
    void onRead(beast::error_code error);
    void writeNext();
    void sayClose();
    void onWritten(beast::error_code error);
    void ping();
    void markClosed(std::string reason);
    void end();
    [[nodiscard]] std::string describeEnd(beast::error_code error) const;

    WebSocket m_socket;
    const RobotId m_robot;
    const SessionId m_id;
    const ListenerOptions& m_options;
    SessionOwner* m_owner;
    Dialogue m_dialogue;

    beast::flat_buffer m_incoming;
    std::deque<std::string> m_outgoing;  // the first is being written
    std::size_t m_unsentBytes = 0;
    bool m_writing = false;

    SteadyTime m_heardAt;
    SteadyTime m_pingedAt;
    bool m_pinging = false;
    Milliseconds m_readPause{0};
    std::unique_ptr<Timer> m_readAgain;

    bool m_closing = false;
    std::optional<websocket::close_reason> m_closeFrame;  // goes out behind what is written
    bool m_ended = false;
    SteadyTime m_closeBy{};
};

}  // namespace slipway::link
