// Many real robot clients against the listener: connect, exchange, lose the console, come back.
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <thread>

#include "core/link/client_loop.h"
#include "core/link/robot_client.h"
#include "tests/link/recording_sink.h"
#include "tests/link/samples.h"

namespace slipway::link {
namespace {

/// A robot that says hello, then one state, and answers every desired document.
class SmallRobot : public RobotClientHandler {
public:
    SmallRobot(ClientLoop& loop, std::uint16_t port, const std::string& id, const std::string& token = "secret")
        : m_id(id), m_client(RobotClient::make(loop, optionsFor(port, id, token), *this)) {}

    RobotClient& client() { return *m_client; }

    std::atomic<int> connected{0};
    std::atomic<int> lost{0};
    std::atomic<int> lastCode{0};
    std::atomic<int> notConnected{0};
    std::atomic<int> lastStatus{0};
    std::atomic<std::uint64_t> acknowledged{0};
    std::atomic<std::uint64_t> generation{0};
    std::atomic<int> refused{0};

private:
    static RobotClientOptions optionsFor(std::uint16_t port, const std::string& id, const std::string& token) {
        RobotClientOptions options;
        options.port = port;
        options.robot = RobotId(id);
        options.token = token;
        options.backoffFirst = Milliseconds(20);
        options.backoffMost = Milliseconds(200);
        return options;
    }

    void onConnected() override {
        ++connected;
        m_client->send(testing::hello(m_id));
    }
    void onDisconnected(int code, const std::string&) override {
        lastCode = code;
        ++lost;
    }
    void onNotConnected(int httpStatus, const std::string&) override {
        lastStatus = httpStatus;
        ++notConnected;
    }
    void onHelloAnswer(const protocol::HelloAnswer&) override { m_client->send(testing::state(++m_seq)); }
    void onMessage(const protocol::ToRobot& message) override {
        const auto* desired = std::get_if<fleet::Desired>(&message);
        if (!desired) return;
        const bool newer = desired->generation >= generation;
        if (newer) generation = desired->generation;
        m_client->answer(protocol::DesiredAnswer{.generation = generation, .accepted = newer});
    }
    void onAcknowledged(std::uint64_t ackSeq, const std::string& bootId) override {
        if (bootId == testing::kBoot) acknowledged = ackSeq;
    }
    void onRefused(const SentRequest& request, const protocol::Refusal&) override {
        if (request.method == "state" && request.seq == m_seq) ++refused;
    }

    const std::string m_id;
    std::uint64_t m_seq = 0;
    std::unique_ptr<RobotClient> m_client;
};

class Robots : public ::testing::Test {
protected:
    void open(std::uint16_t port = 0) {
        ListenerOptions options;
        options.port = port;
        auto opened = Listener::open(options, m_sink, m_authenticator);
        ASSERT_TRUE(opened.has_value()) << (opened ? std::string() : describe(opened.error()));
        m_listener = std::move(*opened);
        m_sink.answerWith(*m_listener);
    }
    SmallRobot& add(const std::string& id, const std::string& token = "secret") {
        m_loop.run([&] {
            m_robots.push_back(std::make_unique<SmallRobot>(m_loop, m_listener->port(), id, token));
            m_robots.back()->client().start();
        });
        return *m_robots.back();
    }
    /// Looks again and again, on the loop's thread, until it holds.
    bool becomes(const std::function<bool()>& holds) {
        const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        bool held = false;
        while (!held && std::chrono::steady_clock::now() < until) {
            m_loop.run([&] { held = holds(); });
            if (!held) std::this_thread::yield();
        }
        return held;
    }
    void TearDown() override {
        m_loop.stop();
        m_robots.clear();
    }

    testing::RecordingSink m_sink;
    testing::OneTokenAuthenticator m_authenticator;
    std::unique_ptr<Listener> m_listener;
    ClientLoop m_loop;
    std::vector<std::unique_ptr<SmallRobot>> m_robots;
};

TEST_F(Robots, TwoHundredConnectAndAreAcknowledged) {
    open();
    for (int i = 0; i < 200; ++i) add("robot-" + std::to_string(i));
    EXPECT_TRUE(becomes([&] { return std::ranges::all_of(m_robots, [](const auto& robot) { return robot->acknowledged == 1; }); }));
    EXPECT_EQ(m_sink.count<HelloReceived>(), 200U);
    EXPECT_EQ(m_sink.count<StateReceived>(), 200U);
    for (int i = 0; i < 200; ++i) m_listener->send(RobotId("robot-" + std::to_string(i)), testing::desired(5));
    m_sink.waitFor<DesiredAnswered>(200);
    EXPECT_EQ(m_sink.count<DesiredAnswered>(), 200U);
    EXPECT_EQ(m_sink.count<SessionClosed>(), 0U);
}

TEST_F(Robots, RefuseAnOlderGenerationWithTheirOwn) {
    open();
    add("robot-1");
    m_sink.waitFor<StateReceived>();
    m_listener->send(RobotId("robot-1"), testing::desired(7));
    EXPECT_TRUE(std::get<DesiredAnswered>(m_sink.waitFor<DesiredAnswered>(1).what).answer.accepted);
    m_listener->send(RobotId("robot-1"), testing::desired(6));
    const auto refused = std::get<DesiredAnswered>(m_sink.waitFor<DesiredAnswered>(2).what).answer;
    EXPECT_FALSE(refused.accepted);
    EXPECT_EQ(refused.generation, 7U);
}

TEST_F(Robots, ComeBackWhenTheConsoleRestarts) {
    open();
    SmallRobot& robot = add("robot-1");
    ASSERT_TRUE(becomes([&] { return robot.acknowledged == 1; }));
    const std::uint16_t port = m_listener->port();
    m_listener.reset();
    ASSERT_TRUE(becomes([&] { return robot.lost == 1; }));
    EXPECT_EQ(robot.lastCode, 1012);
    ASSERT_TRUE(becomes([&] { return robot.notConnected > 0; })) << "while nobody listens, dialling fails";
    open(port);
    EXPECT_TRUE(becomes([&] { return robot.acknowledged == 2; }));
}

TEST_F(Robots, GoOnDiallingWhenTheirTokenIsRefused) {
    open();
    SmallRobot& robot = add("robot-1", "wrong");
    EXPECT_TRUE(becomes([&] { return robot.notConnected >= 3; }));
    EXPECT_EQ(robot.lastStatus, 401);
    EXPECT_EQ(robot.connected, 0);
}

TEST_F(Robots, LearnWhichRequestWasRefused) {
    open();
    SmallRobot& robot = add("robot-1");
    ASSERT_TRUE(becomes([&] { return robot.acknowledged == 1; }));
    m_sink.setFull(true);
    m_loop.run([&] { robot.client().send(testing::state(1)); });
    EXPECT_TRUE(becomes([&] { return robot.refused == 1; }));
    m_sink.setFull(false);
}

TEST_F(Robots, ThatAreStoppedSayNothingMoreAndStayAway) {
    open();
    SmallRobot& robot = add("robot-1");
    ASSERT_TRUE(becomes([&] { return robot.acknowledged == 1; }));
    m_loop.run([&] { robot.client().stop(); });
    EXPECT_EQ(m_sink.waitFor<SessionClosed>().robot.value, "robot-1");
    EXPECT_EQ(robot.lost, 0);
    EXPECT_EQ(m_sink.count<HelloReceived>(), 1U);
    m_loop.run([&] { robot.client().start(); });
    EXPECT_EQ(m_sink.waitFor<HelloReceived>(2).robot.value, "robot-1");
}

TEST_F(Robots, ThatAreCutOffLeaveWithoutACloseFrame) {
    open();
    SmallRobot& robot = add("robot-1");
    ASSERT_TRUE(becomes([&] { return robot.acknowledged == 1; }));
    m_loop.run([&] { robot.client().cut(); });
    EXPECT_NE(std::get<SessionClosed>(m_sink.waitFor<SessionClosed>().what).reason.find("connection lost"), std::string::npos);
}

}  // namespace
}  // namespace slipway::link
