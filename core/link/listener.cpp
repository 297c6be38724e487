#include "core/link/listener.h"

#include <mutex>
#include <thread>
#include <unordered_map>
#include <utility>

#include "core/link/descriptors.h"
#include "core/link/handshake.h"
#include "core/link/session.h"
#include "core/link/take_over.h"

namespace slipway::link {
namespace {

constexpr int kBacklog = 4096;
// A robot that reads slowly must be seen here, not hidden in the kernel's buffer.
constexpr int kSendBuffer = 64 * 1024;
constexpr Milliseconds kStopWithin{1000};
constexpr Milliseconds kRoomCheck{5};
constexpr int kRoomChecks = 20;
constexpr Milliseconds kAcceptRetry{100};
constexpr std::size_t kMostLingering = 400;  // answered and not yet closed, beyond the waiting ones

/// What the engine's thread wants done, in order.
struct AnswerHello {
    SessionId session;
    protocol::HelloAnswer answer;
};
struct Send {
    protocol::ToRobot message;
};
struct Acknowledge {
    SessionId session;
    std::string bootId;
    std::uint64_t seq;
};
struct Close {
    int code;
    std::string reason;
};
struct Order {
    RobotId robot;
    std::variant<AnswerHello, Send, Acknowledge, Close> what;
};

class BeastListener final : public Listener, private SessionOwner, private HandshakeOwner {
public:
    BeastListener(ListenerOptions options, LinkSink& sink, const Authenticator& authenticator);
    ~BeastListener() override { stop(); }

    Result<void> bind();
    void run();

    std::uint16_t port() const override { return m_port; }
    void stop() override;

    void answerHello(const RobotId& robot, SessionId session, protocol::HelloAnswer answer) override {
        order({robot, AnswerHello{session, std::move(answer)}});
    }
    void send(const RobotId& robot, protocol::ToRobot message) override { order({robot, Send{std::move(message)}}); }
    void acknowledge(const RobotId& robot, SessionId session, const std::string& bootId, std::uint64_t seq) override {
        order({robot, Acknowledge{session, bootId, seq}});
    }
    void close(const RobotId& robot, int code, std::string reason) override { order({robot, Close{code, std::move(reason)}}); }

private:
    /// What is known of a robot id beyond one session.
    struct Robot {
        TokenBucket bucket;
        TakeOverWatch takeOvers;
        Session* present = nullptr;
        bool hasReplaced = false;  // present took the place of another connection and has not said hello yet
    };

    void order(Order order);
    void carryOutOrders();
    void carryOut(Order& order);

    void accept();
    void onAccepted(beast::error_code error, Socket socket);
    void receive(Socket socket);
    void waitForRoom(Socket socket, Tcp::endpoint peer, int checksLeft);
    void shakeHands(Socket socket, const Tcp::endpoint& peer);
    void turnAway(Socket socket, const Tcp::endpoint& peer);
    [[nodiscard]] bool hasRoom() const { return m_room->total < m_options.mostUnauthenticated; }

    void admitted(RobotId robot, WebSocket socket) override;
    bool deliver(LinkEvent event) override;
    void watchForClones(const LinkEvent& event);
    void owe(LinkEvent event) override;
    void closed(Session& session) override;
    void gone(Session& session) override;

    void sweep();
    void payOwed();
    void forgetQuietRobots(SteadyTime now);
    void beginStop();

    const ListenerOptions m_options;
    LinkSink& m_sink;
    const Authenticator& m_authenticator;
    std::uint16_t m_port = 0;

    // Declared before what holds sockets and timers, so that it outlives them.
    asio::io_context m_io{1};
    Acceptor m_acceptor{m_io.get_executor()};
    Timer m_acceptTimer{m_io.get_executor()};
    Timer m_sweepTimer{m_io.get_executor()};
    Timer m_stopTimer{m_io.get_executor()};
    std::shared_ptr<WaitingRoom> m_room = std::make_shared<WaitingRoom>();
    std::shared_ptr<WaitingRoom> m_turnedAway = std::make_shared<WaitingRoom>();

    std::unordered_map<RobotId, Robot> m_robots;
    std::unordered_map<SessionId, std::shared_ptr<Session>> m_sessions;
    SessionId m_lastSession = 0;
    std::deque<LinkEvent> m_owed;  // what the full sink must still get, at most a few a session
    bool m_stopping = false;

    std::mutex m_ordersMutex;
    std::vector<Order> m_orders;
    bool m_stopped = false;
    std::thread m_thread;
};

BeastListener::BeastListener(ListenerOptions options, LinkSink& sink, const Authenticator& authenticator)
    : m_options(std::move(options)), m_sink(sink), m_authenticator(authenticator) {}

Result<void> BeastListener::bind() {
    const std::string place = m_options.address + ":" + std::to_string(m_options.port);
    beast::error_code error;
    const asio::ip::address address = asio::ip::make_address(m_options.address == "localhost" ? "127.0.0.1" : m_options.address, error);
    if (error) return fail(ErrorCode::invalidInput, "\"" + m_options.address + "\" is not an IP address.", "--listen");
    if (!address.is_loopback() && !m_options.insecureLan) {
        return fail(ErrorCode::invalidInput,
                    "Robots outside this machine need TLS, which this version does not have; use a loopback address, or --insecure-lan "
                    "to accept unencrypted connections.",
                    place);
    }
    const Tcp::endpoint endpoint(address, m_options.port);
    m_acceptor.open(endpoint.protocol(), error);
    if (!error) m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error) m_acceptor.bind(endpoint, error);
    if (!error) m_acceptor.listen(kBacklog, error);
    if (error) return fail(ErrorCode::network, "Cannot listen: " + error.message() + ".", place);
    m_port = m_acceptor.local_endpoint(error).port();
    return {};
}

void BeastListener::run() {
    raiseDescriptorLimit();
    accept();
    sweep();
    m_thread = std::thread([this] { m_io.run(); });
}

// ---- orders from the engine ----

void BeastListener::order(Order order) {
    bool first = false;
    {
        const std::lock_guard lock(m_ordersMutex);
        if (m_stopped) return;
        first = m_orders.empty();
        m_orders.push_back(std::move(order));
    }
    // One wake for all that is ordered until the link's thread comes to it.
    if (first) asio::post(m_io, [this] { carryOutOrders(); });
}

void BeastListener::carryOutOrders() {
    std::vector<Order> orders;
    {
        const std::lock_guard lock(m_ordersMutex);
        orders.swap(m_orders);
    }
    for (Order& each : orders) carryOut(each);
}

void BeastListener::carryOut(Order& order) {
    const auto found = m_robots.find(order.robot);
    Session* session = found == m_robots.end() ? nullptr : found->second.present;
    if (!session) return;
    if (auto* hello = std::get_if<AnswerHello>(&order.what)) {
        if (hello->session != session->id()) return;
        if (hello->answer.sessionId.empty()) hello->answer.sessionId = std::to_string(session->id());
        session->dialogue().answerHello(hello->answer);
    } else if (auto* send = std::get_if<Send>(&order.what)) {
        session->dialogue().send(std::move(send->message), steadyNow());
    } else if (const auto* acknowledge = std::get_if<Acknowledge>(&order.what)) {
        if (acknowledge->session == session->id()) session->dialogue().acknowledge(acknowledge->bootId, acknowledge->seq);
    } else if (auto* close = std::get_if<Close>(&order.what)) {
        session->close(close->code, std::move(close->reason));
    }
}

// ---- new connections ----

void BeastListener::accept() {
    if (m_stopping) return;
    m_acceptor.async_accept([this](beast::error_code error, Socket socket) { onAccepted(error, std::move(socket)); });
}

void BeastListener::onAccepted(beast::error_code error, Socket socket) {
    if (m_stopping || error == asio::error::operation_aborted) return;
    if (!error) return receive(std::move(socket));
    // Out of descriptors, or the peer is gone already: neither ends the listener.
    m_acceptTimer.expires_after(kAcceptRetry);
    m_acceptTimer.async_wait([this](beast::error_code cancelled) {
        if (!cancelled) accept();
    });
}

void BeastListener::receive(Socket socket) {
    beast::error_code error;
    const Tcp::endpoint peer = socket.remote_endpoint(error);
    if (error) return accept();
    socket.set_option(Tcp::no_delay(true), error);
    socket.set_option(asio::socket_base::send_buffer_size(kSendBuffer), error);
    const bool loopback = peer.address().is_loopback();
    if (!loopback) {
        const auto waiting = m_room->byAddress.find(peer.address().to_string());
        if (waiting != m_room->byAddress.end() && waiting->second >= m_options.mostPerAddress) {
            turnAway(std::move(socket), peer);
            return accept();
        }
    }
    waitForRoom(std::move(socket), peer, kRoomChecks);
}

/// In a reconnect storm the handshakes under way take milliseconds: the others wait in the backlog for their
/// turn. Only when nothing moves for a while is a connection told to come later.
void BeastListener::waitForRoom(Socket socket, Tcp::endpoint peer, int checksLeft) {
    if (hasRoom()) {
        shakeHands(std::move(socket), peer);
        return accept();
    }
    if (checksLeft == 0) {
        turnAway(std::move(socket), peer);
        return accept();
    }
    m_acceptTimer.expires_after(kRoomCheck);
    m_acceptTimer.async_wait([this, peer, checksLeft, waiting = std::move(socket)](beast::error_code cancelled) mutable {
        if (!cancelled) waitForRoom(std::move(waiting), peer, checksLeft - 1);
    });
}

void BeastListener::shakeHands(Socket socket, const Tcp::endpoint& peer) {
    auto place = std::make_unique<WaitingPlace>(m_room, peer.address().to_string());
    std::make_shared<Handshake>(std::move(socket), peer.address().is_loopback(), std::move(place), m_options, m_authenticator,
                                static_cast<HandshakeOwner&>(*this))
        ->start();
}

void BeastListener::turnAway(Socket socket, const Tcp::endpoint& peer) {
    if (m_turnedAway->total >= kMostLingering) return;
    auto place = std::make_unique<WaitingPlace>(m_turnedAway, peer.address().to_string());
    std::make_shared<Handshake>(std::move(socket), peer.address().is_loopback(), std::move(place), m_options, m_authenticator,
                                static_cast<HandshakeOwner&>(*this))
        ->refuse(tooManyWaiting());
}

void BeastListener::admitted(RobotId id, WebSocket socket) {
    if (m_stopping) return;
    const SteadyTime now = steadyNow();
    Robot& robot = m_robots.try_emplace(id, Robot{TokenBucket(m_options.messagesPerSecond, m_options.messageBurst, now), {}}).first->second;
    const auto session =
        std::make_shared<Session>(std::move(socket), id, ++m_lastSession, m_options, robot.bucket, static_cast<SessionOwner&>(*this));
    Session* const former = robot.present;
    m_sessions.emplace(session->id(), session);
    if (former) former->close(4000, "replaced");
    robot.present = session.get();
    robot.hasReplaced = former != nullptr;
    session->start();
}

// ---- events to the engine ----

/// Before its hello: what a clone says first must not count any more.
void BeastListener::watchForClones(const LinkEvent& event) {
    const auto* said = std::get_if<HelloReceived>(&event.what);
    const auto robot = m_robots.find(event.robot);
    if (!said || robot == m_robots.end() || !robot->second.present || robot->second.present->id() != event.session) return;
    const bool replaced = std::exchange(robot->second.hasReplaced, false);
    const int takeOvers = robot->second.takeOvers.note(said->hello.bootId, replaced, steadyNow());
    if (replaced && takeOvers >= TakeOverWatch::kCloneAt) owe({event.robot, event.session, CloneDetected{takeOvers}});
}

bool BeastListener::deliver(LinkEvent event) {
    watchForClones(event);
    // While older events are owed nothing may overtake them; the sink is full anyway.
    if (m_stopping) return false;
    payOwed();
    return m_owed.empty() && m_sink.deliver(std::move(event));
}

void BeastListener::owe(LinkEvent event) {
    if (m_stopping) return;
    m_owed.push_back(std::move(event));
    payOwed();
}

void BeastListener::payOwed() {
    while (!m_owed.empty()) {
        if (!m_sink.deliver(LinkEvent(m_owed.front()))) return;
        m_owed.pop_front();
    }
}

void BeastListener::closed(Session& session) {
    const auto found = m_robots.find(session.robot());
    if (found != m_robots.end() && found->second.present == &session) found->second.present = nullptr;
}

void BeastListener::gone(Session& session) {
    m_sessions.erase(session.id());
    if (m_stopping && m_sessions.empty()) m_io.stop();
}

// ---- time ----

void BeastListener::sweep() {
    if (m_stopping) return;
    const SteadyTime now = steadyNow();
    payOwed();
    // A session that ends during the sweep leaves the map, so the sweep goes over its own list.
    std::vector<std::shared_ptr<Session>> sessions;
    sessions.reserve(m_sessions.size());
    for (const auto& [id, session] : m_sessions) sessions.push_back(session);
    for (const auto& session : sessions) session->sweep(now);
    forgetQuietRobots(now);
    const Milliseconds shortest = std::min({m_options.helloWithin, m_options.pingInterval, m_options.silentAfter, Milliseconds(5000)});
    m_sweepTimer.expires_after(std::max(shortest / 10, Milliseconds(5)));
    m_sweepTimer.async_wait([this](beast::error_code cancelled) {
        if (!cancelled) sweep();
    });
}

void BeastListener::forgetQuietRobots(SteadyTime now) {
    for (auto entry = m_robots.begin(); entry != m_robots.end();) {
        Robot& robot = entry->second;
        const bool quiet = !robot.present && robot.bucket.isFull(now) && robot.takeOvers.isQuiet(now);
        entry = quiet ? m_robots.erase(entry) : std::next(entry);
    }
}

// ---- end ----

void BeastListener::beginStop() {
    m_stopping = true;
    beast::error_code ignored;
    m_acceptor.close(ignored);
    m_acceptTimer.cancel();
    m_sweepTimer.cancel();
    if (m_sessions.empty()) return m_io.stop();
    std::vector<std::shared_ptr<Session>> sessions;
    for (const auto& [id, session] : m_sessions) sessions.push_back(session);
    for (const auto& session : sessions) session->close(1012, "restart");
    m_stopTimer.expires_after(kStopWithin);
    m_stopTimer.async_wait([this](beast::error_code) { m_io.stop(); });
}

void BeastListener::stop() {
    {
        const std::lock_guard lock(m_ordersMutex);
        if (std::exchange(m_stopped, true)) return;
    }
    if (!m_thread.joinable()) return;
    // Behind what was ordered before: an acknowledgement or a rollback still goes out.
    asio::post(m_io, [this] { beginStop(); });
    m_thread.join();
    for (const auto& [id, session] : m_sessions) session->abandon();
    m_sessions.clear();
}

}  // namespace

Result<std::unique_ptr<Listener>> Listener::open(ListenerOptions options, LinkSink& sink, const Authenticator& authenticator) {
    auto listener = std::make_unique<BeastListener>(std::move(options), sink, authenticator);
    if (const Result<void> bound = listener->bind(); !bound) return std::unexpected(bound.error());
    listener->run();
    return listener;
}

}  // namespace slipway::link
