// What the listener does with a robot after the handshake, over real sockets: hello, limits, answers,
// acknowledgements, take-over, silence, slow readers.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/link/listener.h"
#include "tests/link/raw_client.h"
#include "tests/link/recording_sink.h"
#include "tests/link/samples.h"

namespace slipway::link {
namespace {

using testing::RawClient;

class Session : public ::testing::Test {
protected:
    /// Before open(): short times, so that nothing here waits long.
    ListenerOptions m_options = [] {
        ListenerOptions options;
        options.port = 0;
        return options;
    }();

    void open() {
        auto opened = Listener::open(m_options, m_sink, m_authenticator);
        ASSERT_TRUE(opened.has_value()) << (opened ? std::string() : describe(opened.error()));
        m_listener = std::move(*opened);
    }
    /// A robot whose hello was answered.
    std::unique_ptr<RawClient> robot(const std::string& id, int receiveBuffer = 0, const std::string& boot = testing::kBoot) {
        m_sink.answerWith(*m_listener);
        auto client = std::make_unique<RawClient>(m_listener->port(), receiveBuffer);
        testing::connectAs(*client, id);
        client->sendText(testing::helloText(id, boot));
        const auto answer = client->readText();
        EXPECT_TRUE(answer && answer->find("reportIntervalMs") != std::string::npos) << answer.value_or("nothing");
        return client;
    }
    static bool refusedWith(const std::optional<std::string>& text, int code) {
        return text && text->find("\"code\":" + std::to_string(code)) != std::string::npos;
    }

    testing::RecordingSink m_sink;
    testing::OneTokenAuthenticator m_authenticator;
    std::unique_ptr<Listener> m_listener;
};

// ---- hello ----

TEST_F(Session, DeliversTheHelloAndSendsNothingBeforeItIsAnswered) {
    open();
    RawClient client(m_listener->port());
    testing::connectAs(client, "robot-1");
    client.sendText(testing::helloText("robot-1"));
    const LinkEvent event = m_sink.waitFor<HelloReceived>();
    ASSERT_EQ(event.robot.value, "robot-1");
    EXPECT_EQ(std::get<HelloReceived>(event.what).hello, testing::hello("robot-1"));

    m_listener->send(event.robot, testing::desired(3));
    protocol::HelloAnswer answer;
    answer.sessionId = "s1";
    m_listener->answerHello(event.robot, event.session, answer);
    m_listener->send(event.robot, testing::desired(4));
    const auto first = client.readText();
    ASSERT_TRUE(first.has_value());
    EXPECT_NE(first->find("\"sessionId\":\"s1\""), std::string::npos) << *first;
    const auto second = client.readText();
    ASSERT_TRUE(second.has_value());
    EXPECT_NE(second->find("\"generation\":4"), std::string::npos) << "generation 3 was sent before the answer: " << *second;
}

TEST_F(Session, ClosesWith1008WhenTheFirstMessageIsNoHello) {
    open();
    RawClient client(m_listener->port());
    testing::connectAs(client, "robot-1");
    client.sendText(testing::stateText(1, "1"));
    EXPECT_EQ(client.readClose(), 1008);
}

TEST_F(Session, ClosesWith1008AfterSayingWhatIsWrongWithAHello) {
    open();
    RawClient client(m_listener->port());
    testing::connectAs(client, "robot-1");
    client.sendText(testing::helloText("robot-2"));
    EXPECT_TRUE(refusedWith(client.readText(), protocol::kInvalidParams));
    EXPECT_EQ(client.readClose(), 1008);
    EXPECT_EQ(m_sink.count<HelloReceived>(), 0U);
}

TEST_F(Session, ClosesWith1008WhenNoHelloComesInTime) {
    m_options.helloWithin = Milliseconds(200);
    open();
    RawClient client(m_listener->port());
    testing::connectAs(client, "robot-1");
    EXPECT_EQ(client.readClose(), 1008);
    EXPECT_EQ(m_sink.count<SessionClosed>(), 0U) << "the sink never heard of this session";
}

TEST_F(Session, RefusesASecondHelloAndGoesOn) {
    open();
    const auto client = robot("robot-1");
    client->sendText(testing::helloText("robot-1"));
    EXPECT_TRUE(refusedWith(client->readText(), protocol::kInvalidRequest));
    client->sendText(testing::stateText(1, "9"));
    EXPECT_TRUE(client->readText().value_or("").find("ackSeq") != std::string::npos);
}

TEST_F(Session, TellsARobotToComeLaterWhenTheSinkIsFullAtItsHello) {
    open();
    m_sink.setFull(true);
    RawClient client(m_listener->port());
    testing::connectAs(client, "robot-1");
    client.sendText(testing::helloText("robot-1"));
    EXPECT_TRUE(refusedWith(client.readText(), protocol::kBusy));
    EXPECT_EQ(client.readClose(), 1013);
}

// ---- limits ----

TEST_F(Session, ClosesWith1009AfterAHelloOver16KiB) {
    open();
    RawClient client(m_listener->port());
    testing::connectAs(client, "robot-1");
    client.sendText(std::string(protocol::kMaxHelloBytes + 1, ' '));
    EXPECT_EQ(client.readClose(), 1009);
}

TEST_F(Session, TakesAMessageOf64KiBAndClosesWith1009AboveIt) {
    open();
    const auto client = robot("robot-1");
    std::string text = testing::stateText(1, "2");
    text.append(protocol::kMaxMessageBytes - text.size(), ' ');
    client->sendText(text);
    EXPECT_TRUE(client->readText().value_or("").find("ackSeq") != std::string::npos);
    client->sendText(std::string(protocol::kMaxMessageBytes + 1, ' '));
    EXPECT_EQ(client->readClose(), 1009);
    EXPECT_EQ(m_sink.waitFor<SessionClosed>().robot.value, "robot-1");
}

TEST_F(Session, ClosesWith1007AfterATextThatIsNotUtf8) {
    open();
    const auto client = robot("robot-1");
    client->sendText("{\"a\":\"\xC3\x28\"}");
    EXPECT_EQ(client->readClose(), 1007);
}

TEST_F(Session, ClosesWith1008AfterABinaryFrame) {
    open();
    const auto client = robot("robot-1");
    client->sendFrame(2, "{}");
    EXPECT_EQ(client->readClose(), 1008);
}

TEST_F(Session, AnswersMalformedMessagesWithTheirPathAndStaysOpen) {
    open();
    const auto client = robot("robot-1");
    client->sendText("{");
    EXPECT_TRUE(refusedWith(client->readText(), protocol::kParseError));
    client->sendText("[]");
    EXPECT_TRUE(refusedWith(client->readText(), protocol::kInvalidRequest));
    client->sendText(R"({"jsonrpc":"2.0","id":5,"method":"dance","params":{}})");
    EXPECT_TRUE(refusedWith(client->readText(), protocol::kMethodNotFound));
    client->sendText(R"({"jsonrpc":"2.0","id":6,"method":"state","params":{"bootId":"x","seq":-1}})");
    const auto refused = client->readText();
    EXPECT_TRUE(refusedWith(refused, protocol::kInvalidParams)) << refused.value_or("");
    EXPECT_NE(refused.value_or("").find("$.params"), std::string::npos) << refused.value_or("");
    client->sendText(testing::stateText(1, "7"));
    EXPECT_TRUE(client->readText().value_or("").find("ackSeq") != std::string::npos);
}

TEST_F(Session, RefusesMessagesBeyondTheRateAndTellsTheSinkHowMany) {
    m_options.messagesPerSecond = 1.0;
    m_options.messageBurst = 5.0;
    open();
    const auto client = robot("robot-1");  // its hello took one of the five
    for (int seq = 1; seq <= 4; ++seq) {
        client->sendText(testing::stateText(static_cast<std::uint64_t>(seq), std::to_string(seq)));
        EXPECT_TRUE(client->readText().value_or("").find("ackSeq") != std::string::npos) << seq;
    }
    client->sendText(testing::stateText(5, "5"));
    const auto refused = client->readText();
    EXPECT_TRUE(refusedWith(refused, protocol::kBusy));
    EXPECT_NE(refused.value_or("").find("retryAfterMs"), std::string::npos) << refused.value_or("");
    EXPECT_GE(std::get<RateLimited>(m_sink.waitFor<RateLimited>().what).dropped, 1U);
}

TEST_F(Session, LetsARobotThatFloodsTheLogStillConfirmItsState) {
    m_options.messagesPerSecond = 0.001;
    m_options.messageBurst = 40.0;
    open();
    const auto client = robot("robot-1");
    const std::string line =
        protocol::encode(protocol::FromRobot(protocol::LogLine{.time = {}, .level = "info", .message = "again"}), std::nullopt);
    for (int i = 0; i < 350; ++i) client->sendText(line);
    for (int seq = 1; seq <= 10; ++seq) {
        client->sendText(testing::stateText(static_cast<std::uint64_t>(seq), std::to_string(seq)));
        EXPECT_TRUE(client->readText().value_or("").find("ackSeq") != std::string::npos) << seq;
    }
    client->sendText(testing::stateText(11, "11"));
    EXPECT_TRUE(refusedWith(client->readText(), protocol::kBusy)) << "ten of the forty were kept for requests";
    EXPECT_EQ(m_sink.count<LogReceived>(), 29U) << "forty, less the hello and the ten that are kept";
    EXPECT_TRUE(m_sink.waitUntil([](const std::vector<LinkEvent>& events) {
        std::uint64_t dropped = 0;
        for (const LinkEvent& event : events) {
            if (const auto* limited = std::get_if<RateLimited>(&event.what)) dropped += limited->dropped;
        }
        return dropped == 322;
    }));
}

// ---- requests and acknowledgements ----

TEST_F(Session, AnswersARequestOnlyWhenItsSequenceNumberIsAcknowledged) {
    open();
    RawClient client(m_listener->port());
    testing::connectAs(client, "robot-1");
    client.sendText(testing::helloText("robot-1"));
    const LinkEvent hello = m_sink.waitFor<HelloReceived>();
    m_listener->answerHello(hello.robot, hello.session, {});
    client.readText();
    client.sendText(testing::stateText(7, "\"seven\""));
    client.sendText(testing::stateText(7, "\"again\""));
    m_sink.waitFor<StateReceived>(2);
    m_listener->acknowledge(hello.robot, hello.session, testing::kBoot, 6);
    m_listener->acknowledge(hello.robot, hello.session, "another boot", 7);
    m_listener->acknowledge(hello.robot, hello.session + 1, testing::kBoot, 7);
    m_listener->acknowledge(hello.robot, hello.session, testing::kBoot, 7);
    const std::string first = client.readText().value_or("");
    EXPECT_TRUE(first.find("\"seven\"") != std::string::npos && first.find("\"ackSeq\":7") != std::string::npos) << first;
    EXPECT_NE(client.readText().value_or("").find("\"again\""), std::string::npos);
}

TEST_F(Session, AnswersBusyWhenTheSinkIsFull) {
    open();
    const auto client = robot("robot-1");
    m_sink.setFull(true);
    client->sendText(testing::stateText(1, "2"));
    const auto refused = client->readText();
    EXPECT_TRUE(refusedWith(refused, protocol::kBusy)) << refused.value_or("");
    m_sink.setFull(false);
    client->sendText(testing::stateText(1, "3"));
    EXPECT_TRUE(client->readText().value_or("").find("ackSeq") != std::string::npos);
}

TEST_F(Session, TellsTheSinkOfAClosedSessionEvenIfItWasFullThen) {
    open();
    auto client = robot("robot-1");
    m_sink.setFull(true);
    client.reset();
    RawClient(m_listener->port()).request({.path = "/healthz", .authorization = "", .upgrade = false});
    m_sink.setFull(false);
    EXPECT_EQ(m_sink.waitFor<SessionClosed>().robot.value, "robot-1");
}

// ---- what the console asks ----

TEST_F(Session, SendsTheNewestDesiredDocumentOnceTheOutstandingOneIsAnswered) {
    open();
    const auto client = robot("robot-1");
    const RobotId id("robot-1");
    for (std::uint64_t generation = 1; generation <= 5; ++generation) m_listener->send(id, testing::desired(generation));
    const std::string first = client->readText().value_or("");
    EXPECT_NE(first.find("\"generation\":1"), std::string::npos) << first;
    client->sendText(protocol::encodeAnswer("1", protocol::DesiredAnswer{.generation = 1, .accepted = true}));
    const std::string second = client->readText().value_or("");
    EXPECT_NE(second.find("\"generation\":5"), std::string::npos) << second;
    client->sendText(
        protocol::encodeRefusal("2", {.code = protocol::kStaleGeneration, .message = "stale", .generation = 9, .retryAfter = {}}));
    const auto accepted = std::get<DesiredAnswered>(m_sink.waitFor<DesiredAnswered>(1).what).answer;
    EXPECT_TRUE(accepted.accepted);
    const auto refused = std::get<DesiredAnswered>(m_sink.waitFor<DesiredAnswered>(2).what).answer;
    EXPECT_FALSE(refused.accepted);
    EXPECT_EQ(refused.generation, 9U);
}

TEST_F(Session, DeliversTheAnswerToGetFullState) {
    open();
    const auto client = robot("robot-1");
    m_listener->send(RobotId("robot-1"), protocol::GetFullState{});
    EXPECT_NE(client->readText().value_or("").find("getFullState"), std::string::npos);
    client->sendText(protocol::encodeAnswer("1", protocol::FullState{.state = testing::state(0), .report = {}}));
    const LinkEvent event = m_sink.waitFor<FullStateReceived>();
    ASSERT_TRUE(std::holds_alternative<FullStateReceived>(event.what));
    EXPECT_EQ(std::get<FullStateReceived>(event.what).state.state.reported, testing::reported());
}

TEST_F(Session, SendsLeasesAsNotifications) {
    open();
    const auto client = robot("robot-1");
    m_listener->send(RobotId("robot-1"), protocol::Lease{.generation = 4, .duration = Seconds(20)});
    const std::string text = client->readText().value_or("");
    EXPECT_NE(text.find("\"lease\""), std::string::npos) << text;
    EXPECT_EQ(text.find("\"id\""), std::string::npos) << text;
}

// ---- take-over ----

TEST_F(Session, ReplacesTheFirstConnectionOfAnIdByTheSecond) {
    open();
    const auto first = robot("robot-1");
    const LinkEvent hello = m_sink.waitFor<HelloReceived>();
    const auto second = robot("robot-1");
    EXPECT_EQ(first->readClose(), 4000);
    const LinkEvent closed = m_sink.waitFor<SessionClosed>();
    EXPECT_EQ(closed.session, hello.session);
    EXPECT_EQ(std::get<SessionClosed>(closed.what).reason, "replaced");
    second->sendText(testing::stateText(1, "2"));
    EXPECT_TRUE(second->readText().value_or("").find("ackSeq") != std::string::npos);
    EXPECT_EQ(m_sink.count<CloneDetected>(), 0U);
}

TEST_F(Session, CallsThreeTakeOversInAMinuteAClone) {
    open();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) clients.push_back(robot("robot-1", 0, testing::bootOf(i % 2)));
    EXPECT_EQ(m_sink.count<CloneDetected>(), 0U);
    clients.push_back(robot("robot-1", 0, testing::bootOf(1)));
    EXPECT_EQ(std::get<CloneDetected>(m_sink.waitFor<CloneDetected>().what).takeOvers, 3);
}

TEST_F(Session, LeavesARobotAloneWhoseNetworkFlaps) {
    open();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 8; ++i) clients.push_back(robot("robot-1"));
    EXPECT_EQ(m_sink.count<HelloReceived>(), 8U);
    EXPECT_EQ(m_sink.count<CloneDetected>(), 0U);
}

// ---- silence and slow readers ----

TEST_F(Session, ClosesARobotThatAnswersNoPing) {
    m_options.pingInterval = Milliseconds(50);
    m_options.silentAfter = Milliseconds(300);
    open();
    const auto client = robot("robot-1");
    EXPECT_EQ(m_sink.waitFor<SessionClosed>().robot.value, "robot-1");
    bool pinged = false;
    while (const auto frame = client->readFrame()) {
        pinged = pinged || frame->opcode == 9;
        if (frame->opcode == 8) break;
    }
    EXPECT_TRUE(pinged);
}

TEST_F(Session, KeepsARobotThatOnlyAnswersPings) {
    m_options.pingInterval = Milliseconds(50);
    m_options.silentAfter = Milliseconds(2000);
    open();
    const auto client = robot("robot-1");
    const auto until = std::chrono::steady_clock::now() + Milliseconds(3000);
    while (std::chrono::steady_clock::now() < until) {
        const auto frame = client->readFrame();
        ASSERT_TRUE(frame && frame->opcode == 9);
        client->sendFrame(10, frame->payload);
    }
    EXPECT_EQ(m_sink.count<SessionClosed>(), 0U);
}

TEST_F(Session, GivesUpOnARobotThatDoesNotRead) {
    m_options.messagesPerSecond = 1e9;
    m_options.messageBurst = 1e9;
    open();
    const auto client = robot("robot-1", 4096);
    // Each of these is answered with an error about as long as itself, and nobody reads the answers.
    const std::string wrong = R"({"jsonrpc":"2.0","id":")" + std::string(900, 'i') + R"(","method":"dance","params":{}})";
    bool closed = false;
    for (int i = 0; i < 20'000 && !closed; ++i) {
        if (!client->sendText(wrong)) break;
        closed = m_sink.count<SessionClosed>() > 0;
    }
    const LinkEvent event = m_sink.waitFor<SessionClosed>();
    ASSERT_TRUE(std::holds_alternative<SessionClosed>(event.what));
    EXPECT_NE(std::get<SessionClosed>(event.what).reason.find("too slowly"), std::string::npos)
        << std::get<SessionClosed>(event.what).reason;
}

// ---- the end ----

TEST_F(Session, ClosesARevokedRobotWithTheCodeAskedFor) {
    open();
    const auto client = robot("robot-1");
    m_listener->close(RobotId("robot-1"), 4001, "token revoked");
    EXPECT_EQ(client->readClose(), 4001);
    EXPECT_EQ(std::get<SessionClosed>(m_sink.waitFor<SessionClosed>().what).reason, "token revoked");
}

TEST_F(Session, SaysWhatWasOrderedBeforeItStopsAndCloses1012) {
    open();
    const auto client = robot("robot-1");
    m_listener->send(RobotId("robot-1"), testing::desired(8));
    m_listener->stop();
    EXPECT_NE(client->readText().value_or("").find("\"generation\":8"), std::string::npos);
    EXPECT_EQ(client->readClose(), 1012);
}

TEST_F(Session, ReportsARobotThatSaysGoodbye) {
    open();
    const auto client = robot("robot-1");
    client->sendText(protocol::encode(protocol::FromRobot(protocol::Bye{"sleep"}), std::nullopt));
    client->sendFrame(8, std::string("\x03\xE8", 2));
    EXPECT_EQ(std::get<ByeReceived>(m_sink.waitFor<ByeReceived>().what).bye.reason, "sleep");
    EXPECT_NE(std::get<SessionClosed>(m_sink.waitFor<SessionClosed>().what).reason.find("1000"), std::string::npos);
}

}  // namespace
}  // namespace slipway::link
