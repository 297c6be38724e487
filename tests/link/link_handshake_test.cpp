// Everything the listener answers before the WebSocket handshake, over real sockets.
#include <gtest/gtest.h>

#include "core/link/listener.h"
#include "tests/link/raw_client.h"
#include "tests/link/recording_sink.h"

namespace slipway::link {
namespace {

using testing::RawClient;
using testing::Upgrade;

class Handshake : public ::testing::Test {
protected:
    void open(ListenerOptions options = {}) {
        options.port = 0;
        auto opened = Listener::open(std::move(options), m_sink, m_authenticator);
        ASSERT_TRUE(opened.has_value()) << (opened ? std::string() : describe(opened.error()));
        m_listener = std::move(*opened);
    }
    std::string answerTo(const Upgrade& upgrade) {
        RawClient client(m_listener->port());
        return client.request(upgrade);
    }

    testing::RecordingSink m_sink;
    testing::OneTokenAuthenticator m_authenticator;
    std::unique_ptr<Listener> m_listener;
};

TEST_F(Handshake, UpgradesARobotWithItsTokenAndNamesTheSubprotocol) {
    open();
    const std::string answer = answerTo({});
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 101")) << answer;
    EXPECT_NE(answer.find("Sec-WebSocket-Protocol: slipway.robot.v1"), std::string::npos) << answer;
    EXPECT_NE(answer.find("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), std::string::npos) << "the accept key of RFC 6455, 1.3";
}

TEST_F(Handshake, AnswersEveryViolationBeforeTheHandshake) {
    open();
    EXPECT_TRUE(answerTo({.authorization = ""}).starts_with("HTTP/1.1 401"));
    EXPECT_NE(answerTo({.authorization = "Bearer wrong"}).find("WWW-Authenticate: Bearer"), std::string::npos);
    EXPECT_TRUE(answerTo({.authorization = "Bearer other"}).starts_with("HTTP/1.1 403"));
    EXPECT_TRUE(answerTo({.origin = "http://localhost:3000"}).starts_with("HTTP/1.1 403"));
    EXPECT_TRUE(answerTo({.path = "/v1/robots/no%20id"}).starts_with("HTTP/1.1 400"));
    EXPECT_TRUE(answerTo({.subprotocol = ""}).starts_with("HTTP/1.1 400"));
    EXPECT_TRUE(answerTo({.upgrade = false}).starts_with("HTTP/1.1 400"));
    EXPECT_TRUE(answerTo({.path = "/elsewhere"}).starts_with("HTTP/1.1 404"));
    EXPECT_EQ(m_sink.count<HelloReceived>(), 0U);
}

TEST_F(Handshake, AnswersAnUnreadableRequestWith400) {
    open();
    RawClient client(m_listener->port());
    client.send("this is not HTTP\r\n\r\n");
    EXPECT_TRUE(client.readHttp().starts_with("HTTP/1.1 400"));
}

TEST_F(Handshake, RefusesAHeaderThatNeverEnds) {
    open();
    RawClient client(m_listener->port());
    client.send("GET / HTTP/1.1\r\nX: " + std::string(20'000, 'x'));
    EXPECT_TRUE(client.readHttp().starts_with("HTTP/1.1 400"));
}

TEST_F(Handshake, ServesHealthAndMetricsToThisMachine) {
    ListenerOptions options;
    options.metrics = [] { return std::string("slipway_robots 3\n"); };
    open(std::move(options));
    const std::string health = answerTo({.path = "/healthz", .authorization = "", .upgrade = false});
    EXPECT_TRUE(health.starts_with("HTTP/1.1 200")) << health;
    const std::string metrics = answerTo({.path = "/metrics", .authorization = "", .upgrade = false});
    EXPECT_TRUE(metrics.ends_with("\r\n\r\nslipway_robots 3\n")) << metrics;
}

TEST_F(Handshake, SendsTheNextAwayWhileTooManyWaitAndTakesItAgainAfterwards) {
    ListenerOptions options;
    options.mostUnauthenticated = 2;
    open(std::move(options));
    auto first = std::make_unique<RawClient>(m_listener->port());
    RawClient second(m_listener->port());
    RawClient third(m_listener->port());
    const std::string refused = third.readHttp();
    EXPECT_TRUE(refused.starts_with("HTTP/1.1 503")) << refused;
    EXPECT_NE(refused.find("Retry-After: "), std::string::npos) << refused;
    first.reset();
    EXPECT_TRUE(answerTo({}).starts_with("HTTP/1.1 101"));
}

TEST_F(Handshake, ClosesAConnectionThatSaysNothingInTime) {
    ListenerOptions options;
    options.helloWithin = Milliseconds(150);
    open(std::move(options));
    RawClient client(m_listener->port());
    EXPECT_TRUE(client.endsWithin(testing::kPatience));
}

TEST_F(Handshake, BindsNoAddressOutsideThisMachineWithoutEncryption) {
    ListenerOptions options;
    options.address = "0.0.0.0";
    options.port = 0;
    const auto opened = Listener::open(options, m_sink, m_authenticator);
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::invalidInput);
    EXPECT_NE(opened.error().message.find("--insecure-lan"), std::string::npos);
}

TEST_F(Handshake, SaysWhenThePortIsTaken) {
    open();
    ListenerOptions options;
    options.port = m_listener->port();
    const auto second = Listener::open(options, m_sink, m_authenticator);
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().code, ErrorCode::network);
}

TEST_F(Handshake, CanListenAgainOnThePortItHad) {
    open();
    const std::uint16_t port = m_listener->port();
    RawClient client(port);
    testing::connectAs(client, "robot-1");
    m_listener.reset();
    ListenerOptions options;
    options.port = port;
    const auto again = Listener::open(options, m_sink, m_authenticator);
    EXPECT_TRUE(again.has_value()) << (again ? std::string() : describe(again.error()));
}

}  // namespace
}  // namespace slipway::link
