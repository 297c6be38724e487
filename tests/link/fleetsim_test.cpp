// The fleet of slipway-fleetsim against the real listener: what a console sees of simulated robots.
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "app/fleetsim/fleet.h"
#include "core/base/sha256.h"
#include "core/link/model_server.h"
#include "tests/link/recording_sink.h"
#include "tests/link/samples.h"

namespace slipway::link {
namespace {

class SimulatedFleet : public ::testing::Test {
protected:
    void SetUp() override {
        ListenerOptions options;
        options.port = 0;
        auto opened = Listener::open(options, m_sink, m_authenticator);
        ASSERT_TRUE(opened.has_value());
        m_listener = std::move(*opened);
        m_sink.answerWith(*m_listener);
        m_options.address = {.host = "127.0.0.1", .port = m_listener->port()};
        m_options.token = "secret";
        m_options.robots = 3;
        m_options.taskTime = Milliseconds(50);
        m_options.fetchTime = Milliseconds(50);
        m_options.loadTime = Milliseconds(20);
        m_options.backoffFirst = Milliseconds(50);
        m_options.backoffMost = Milliseconds(200);
        m_options.seed = 5;
    }
    void start() {
        auto made = fleetsim::Fleet::make(m_options);
        ASSERT_TRUE(made.has_value());
        m_fleet = std::move(*made);
        m_fleet->start();
    }
    /// Gives every robot a trial document for the candidate.
    void expose(const fleet::Model& candidate) {
        fleet::Desired document = testing::desired(1);
        document.candidate = candidate;
        document.exposure = {.mode = fleet::ExposureMode::share, .share = 1.0, .salt = "salt"};
        document.keep = {"v23", "v24"};
        document.lease = Seconds(60);
        for (std::size_t i = 1; i <= m_options.robots; ++i) m_listener->send(RobotId("robot-00" + std::to_string(i)), document);
    }
    static fleet::Model candidate() { return {.ref = testing::model("v24"), .bytes = 1000, .uri = {}}; }

    /// Waits until so many robots have reported a state for which `holds` is true.
    bool reported(std::size_t robots, const std::function<bool(const fleet::Reported&)>& holds) {
        return m_sink.waitUntil([&](const std::vector<LinkEvent>& events) {
            std::set<RobotId> seen;
            for (const LinkEvent& event : events) {
                const auto* state = std::get_if<StateReceived>(&event.what);
                if (state && holds(state->state.reported)) seen.insert(event.robot);
            }
            return seen.size() >= robots;
        });
    }

    testing::RecordingSink m_sink;
    testing::OneTokenAuthenticator m_authenticator;
    std::unique_ptr<Listener> m_listener;
    fleetsim::Options m_options;
    std::unique_ptr<fleetsim::Fleet> m_fleet;
};

TEST_F(SimulatedFleet, ConnectsReportsAndDeliversResults) {
    start();
    m_sink.waitFor<HelloReceived>(3);
    const LinkEvent event = m_sink.waitFor<ResultsReceived>(6);
    ASSERT_TRUE(std::holds_alternative<ResultsReceived>(event.what));
    EXPECT_EQ(std::get<ResultsReceived>(event.what).batch.items.front().model, testing::model("v23"));
    const LinkEvent hello = m_sink.waitFor<HelloReceived>();
    const auto& said = std::get<HelloReceived>(hello.what).hello;
    EXPECT_TRUE(said.facts.site == "north" || said.facts.site == "south");
    EXPECT_EQ(said.reported.active, testing::model("v23"));
    ASSERT_EQ(said.reported.slots.size(), 1U);
    EXPECT_TRUE(said.reported.slots.front().verified);
}

TEST_F(SimulatedFleet, ActivatesACandidateAndGoesBack) {
    start();
    m_sink.waitFor<HelloReceived>(3);
    expose(candidate());
    EXPECT_TRUE(reported(
        3, [](const fleet::Reported& state) { return state.phase == fleet::Phase::active && state.active == testing::model("v24"); }));
    const fleetsim::Summary during = m_fleet->summary();
    EXPECT_EQ(during.byVersion.at("v24"), 3U) << describe(during);
    for (int i = 1; i <= 3; ++i) m_listener->send(RobotId("robot-00" + std::to_string(i)), testing::desired(2));
    m_sink.waitFor<DesiredAnswered>(6);
    EXPECT_TRUE(m_sink.waitUntil([&](const std::vector<LinkEvent>& events) {
        return std::ranges::count_if(events, [](const LinkEvent& event) {
                   const auto* state = std::get_if<StateReceived>(&event.what);
                   return state && state->state.generation == 2 && state->state.reported.active == testing::model("v23");
               }) >= 3;
    }));
}

TEST_F(SimulatedFleet, FetchesACandidateThatHasAUri) {
    const auto folder = std::filesystem::temp_directory_path() / ("slipway-fleetsim-test-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "v24.bin", std::ios::binary) << std::string(100'000, 'm');
    const auto server = ModelServer::open({.address = "127.0.0.1", .port = 0, .file = folder / "v24.bin", .cutAfter = 60'000});
    ASSERT_TRUE(server.has_value());
    start();
    m_sink.waitFor<HelloReceived>(3);
    fleet::Model model{.ref = {"grasp", "v24", (*server)->sha256()}, .bytes = (*server)->bytes(), .uri = (*server)->uri()};
    expose(model);
    EXPECT_TRUE(
        reported(3, [&](const fleet::Reported& state) { return state.phase == fleet::Phase::active && state.active == model.ref; }));
    EXPECT_EQ((*server)->wholeAnswers(), 3U);
    EXPECT_EQ((*server)->partialAnswers(), 3U) << "each transfer was cut once and continued";
    std::filesystem::remove_all(folder);
}

TEST_F(SimulatedFleet, ReportsADigestThatDiffers) {
    m_options.faults = {sim::parseFault("digest-mismatch:1").value()};
    start();
    m_sink.waitFor<HelloReceived>(3);
    expose(candidate());
    EXPECT_TRUE(reported(2, [](const fleet::Reported& state) { return state.active == testing::model("v24"); }));
    EXPECT_TRUE(
        reported(1, [](const fleet::Reported& state) { return state.error && state.error->code == fleet::RobotErrorCode::digest; }));
}

TEST_F(SimulatedFleet, DialsInTwiceWithACloneAndIsNoticed) {
    m_options.faults = {sim::parseFault("clone:robot-002").value()};
    start();
    const LinkEvent event = m_sink.waitFor<CloneDetected>();
    EXPECT_EQ(event.robot.value, "robot-002");
}

TEST_F(SimulatedFleet, ComesBackAfterLosingTheConnection) {
    m_options.faults = {sim::parseFault("disconnect=0.2:robot-001").value()};
    start();
    EXPECT_TRUE(m_sink.waitUntil([](const std::vector<LinkEvent>& events) {
        return std::ranges::count_if(events, [](const LinkEvent& event) {
                   return event.robot.value == "robot-001" && std::holds_alternative<HelloReceived>(event.what);
               }) >= 3;
    }));
}

TEST_F(SimulatedFleet, FloodsAndIsHeldBack) {
    m_options.faults = {sim::parseFault("flood=500:robot-003").value()};
    start();
    const LinkEvent event = m_sink.waitFor<RateLimited>();
    EXPECT_EQ(event.robot.value, "robot-003");
}

TEST_F(SimulatedFleet, GetsItsIdsFromTheTokensFile) {
    const auto file = std::filesystem::temp_directory_path() / ("slipway-tokens-" + std::to_string(::getpid()));
    std::ofstream(file) << "# robots\narm-a secret\n\narm-b\tsecret\n";
    m_options.tokens = file;
    m_options.robots = 2;
    start();
    m_sink.waitFor<HelloReceived>(2);
    const fleetsim::Summary summary = m_fleet->summary();
    EXPECT_EQ(summary.connected, 2U) << describe(summary);
    m_options.robots = 3;
    EXPECT_FALSE(fleetsim::Fleet::make(m_options).has_value()) << "the file has two tokens only";
    std::filesystem::remove(file);
}

TEST_F(SimulatedFleet, SaysGoodbyeWhenItStops) {
    start();
    m_sink.waitFor<HelloReceived>(3);
    m_fleet->stop();
    m_sink.waitFor<SessionClosed>(3);
    EXPECT_EQ(m_sink.count<SessionClosed>(), 3U);
    EXPECT_EQ(m_sink.count<ByeReceived>(), 3U);
}

}  // namespace
}  // namespace slipway::link
