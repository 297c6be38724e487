#include "tests/bench/link_fan_out.h"

#include <cstdlib>
#include <iostream>
#include <string>
#include <utility>

#include "core/base/sha256.h"
#include "core/link/robot_client.h"
#include "core/protocol/codec.h"

namespace slipway::bench {
namespace {

constexpr std::chrono::seconds kLinkPatience{60};

fleet::Model baseline() {
    return {.ref = {"grasp", "v23", sha256Hex("grasp v23")}, .bytes = 524'288'000, .uri = "https://models.example/grasp-v23.onnx"};
}

RobotId robotId(std::size_t index) { return RobotId("robot-" + std::to_string(index)); }

}  // namespace

fleet::Desired rollbackDocument(std::uint64_t generation) {
    fleet::Desired document;
    document.generation = generation;
    document.rollout = "2026-11-23-v24-1";
    document.reason = "rollback: success 0.81 of at least 0.90";
    document.baseline = baseline();
    document.keep = {"v23", "v24"};
    document.apply = fleet::Apply::now;
    return document;
}

WireBytes wireBytes() {
    constexpr std::size_t kConsoleFrame = 4;  // 126..65535 bytes, unmasked
    constexpr std::size_t kRobotFrame = 6;    // up to 125 bytes, masked
    return {.request = protocol::encode(protocol::ToRobot(rollbackDocument(42)), "7").size() + kConsoleFrame,
            .answer = protocol::encodeAnswer("7", protocol::DesiredAnswer{.generation = 42, .accepted = true}).size() + kRobotFrame};
}

/// Answers hellos and counts answers to documents.
class LinkFanOut::Sink : public link::LinkSink {
public:
    bool deliver(link::LinkEvent event) override {
        if (std::holds_alternative<link::HelloReceived>(event.what)) {
            m_link->answerHello(event.robot, event.session, {});
            note(m_connected);
        } else if (std::holds_alternative<link::DesiredAnswered>(event.what)) {
            note(m_answered);
        }
        return true;
    }
    void use(link::RobotLink& link) { m_link = &link; }
    void reset() {
        const std::lock_guard lock(m_mutex);
        m_answered = 0;
    }
    bool waitConnected(std::size_t count) { return wait(m_connected, count); }
    bool waitAnswered(std::size_t count) { return wait(m_answered, count); }

private:
    void note(std::size_t& counter) {
        const std::lock_guard lock(m_mutex);
        ++counter;
        m_changed.notify_all();
    }
    bool wait(const std::size_t& counter, std::size_t count) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, kLinkPatience, [&] { return counter >= count; });
    }

    link::RobotLink* m_link = nullptr;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_connected = 0;
    std::size_t m_answered = 0;
};

class LinkFanOut::AnyRobot : public link::Authenticator {
public:
    [[nodiscard]] link::Admission judge(const RobotId&, std::string_view) const override { return link::Admission::accepted; }
};

/// Says hello and accepts every document.
class LinkFanOut::Robot : public link::RobotClientHandler {
public:
    Robot(link::ClientLoop& loop, std::uint16_t port, RobotId id) : m_id(std::move(id)) {
        link::RobotClientOptions options;
        options.port = port;
        options.robot = m_id;
        options.backoffFirst = Milliseconds(50);
        m_client = link::RobotClient::make(loop, options, *this);
        m_client->start();
    }

private:
    void onConnected() override {
        protocol::Hello hello;
        hello.robot = m_id;
        hello.bootId = "5f0c2f3e-8a2b-4f70-9d8e-0a1b2c3d4e5f";
        hello.facts = {.site = "north", .kind = "picker", .agentName = "bench", .agentVersion = "1", .capabilities = {}, .freeBytes = 0};
        hello.reported.active = baseline().ref;
        m_client->send(hello);
    }
    void onDisconnected(int, const std::string&) override {}
    void onNotConnected(int, const std::string&) override {}
    void onHelloAnswer(const protocol::HelloAnswer&) override {}
    void onMessage(const protocol::ToRobot& message) override {
        if (const auto* desired = std::get_if<fleet::Desired>(&message))
            m_client->answer(protocol::DesiredAnswer{.generation = desired->generation, .accepted = true});
    }
    void onAcknowledged(std::uint64_t, const std::string&) override {}
    void onRefused(const link::SentRequest&, const protocol::Refusal& refusal) override {
        std::cerr << "refused: " << refusal.message << "\n";
    }

    const RobotId m_id;
    std::unique_ptr<link::RobotClient> m_client;
};

LinkFanOut::LinkFanOut(std::size_t robots) : m_sink(std::make_unique<Sink>()), m_authenticator(std::make_unique<AnyRobot>()) {
    link::ListenerOptions options;
    options.port = 0;
    auto opened = link::Listener::open(options, *m_sink, *m_authenticator);
    if (!opened) {
        std::cerr << describe(opened.error()) << "\n";
        std::exit(1);
    }
    m_listener = std::move(*opened);
    m_sink->use(*m_listener);
    m_loop.run([&] {
        for (std::size_t index = 0; index < robots; ++index)
            m_robots.push_back(std::make_unique<Robot>(m_loop, m_listener->port(), robotId(index)));
    });
    if (!m_sink->waitConnected(robots)) std::cerr << "not all robots connected\n";
}

LinkFanOut::~LinkFanOut() {
    m_loop.stop();
    m_robots.clear();
    m_listener->stop();
}

Duration LinkFanOut::run() {
    ++m_generation;
    m_sink->reset();
    const auto begin = std::chrono::steady_clock::now();
    for (std::size_t index = 0; index < m_robots.size(); ++index) m_listener->send(robotId(index), rollbackDocument(m_generation));
    if (!m_sink->waitAnswered(m_robots.size())) std::cerr << "not all robots answered\n";
    return std::chrono::steady_clock::now() - begin;
}

}  // namespace slipway::bench
