// A robot's agent on a bench: the port writes down what the agent asked for, the clock is turned by hand.
// Owned by each test; one thread.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/agent/agent.h"

namespace slipway::agent {

inline fleet::Model modelOf(const std::string& version) {
    return {.ref = {.name = "grasp", .version = version, .sha256 = std::string(62, 'a') + version.substr(1)},
            .bytes = 1000,
            .uri = "https://models.test/" + version};
}
inline const fleet::Model kV22 = modelOf("v22");
inline const fleet::Model kV23 = modelOf("v23");
inline const fleet::Model kV24 = modelOf("v24");
inline const fleet::Model kV25 = modelOf("v25");

inline Durable freshRobot() {
    return {
        .robot = RobotId("r1"),
        .facts =
            {.site = "north", .kind = "arm", .agentName = "test", .agentVersion = "1", .capabilities = {"shadow", "flags"}, .freeBytes = 1},
        .committed = kV23.ref,
        .generation = 0,
        .slots = {{kV23.ref, 1000, true}},
        .spool = {}};
}

class Port final : public AgentPort {
public:
    void send(const protocol::FromRobot& message) override { sent.push_back(message); }
    void answer(const protocol::DesiredAnswer& one) override { answers.push_back(one); }
    void answer(const protocol::FullState& one) override { fullStates.push_back(one); }
    void fetch(const fleet::Model& model) override { fetches.push_back(model.ref.version); }
    void cancelFetch() override { ++cancelled; }
    void load(const fleet::ModelRef& model) override { loads.push_back(model.version); }
    void remove(const fleet::ModelRef& model) override { removed.push_back(model.version); }
    void persist(const Durable& durable) override {
        disk = durable;
        ++writes;
    }
    fleet::Telemetry telemetry() override {
        return {.location = {}, .battery = 0.5, .mode = "working", .task = {}, .freeBytes = 9, .issues = {}};
    }

    template <class Message>
    [[nodiscard]] std::vector<Message> all() const {
        std::vector<Message> found;
        for (const auto& message : sent) {
            if (const auto* one = std::get_if<Message>(&message)) found.push_back(*one);
        }
        return found;
    }

    std::vector<protocol::FromRobot> sent;
    std::vector<protocol::DesiredAnswer> answers;
    std::vector<protocol::FullState> fullStates;
    std::vector<std::string> fetches;
    std::vector<std::string> loads;
    std::vector<std::string> removed;
    int cancelled = 0;
    int writes = 0;
    Durable disk;  // as last written
};

/// One boot of a robot, with the console's side played by the test.
class Bench {
public:
    explicit Bench(Durable durable = freshRobot(), std::string bootId = "boot-1", AgentOptions options = {})
        : boot(std::move(bootId)), agent(std::move(durable), boot, port, options) {}

    void connect(std::optional<fleet::Desired> desired = {}) {
        agent.onConnected(now);
        protocol::HelloAnswer answer;
        answer.sessionId = "1";
        answer.desired = std::move(desired);
        agent.onHelloAnswer(answer, now);
    }
    void pass(Milliseconds time) {
        const RobotTime end = now + time;
        // A deadline that does not move forward would spin for ever: each tick must make progress.
        for (int ticks = 0; ticks < 100000; ++ticks) {
            const auto at = agent.nextDeadline();
            if (!at || *at > end) break;
            now = std::max(now, *at);
            agent.onTick(now);
            if (agent.nextDeadline() && *agent.nextDeadline() <= now && agent.nextDeadline() == at) {
                ADD_FAILURE() << "the deadline " << at->count() << " is still there after its tick";
                break;
            }
        }
        now = end;
    }
    void desire(const fleet::Desired& desired) { agent.onMessage(desired, now); }
    void fetched(const fleet::Model& model) {
        agent.onFetched({.model = model.ref, .sha256 = model.ref.sha256, .bytes = model.bytes, .error = {}}, now);
    }
    void loaded(const fleet::Model& model) { agent.onLoaded(model.ref, std::nullopt, now); }
    /// Fetches and loads whatever the agent asks for until it wants nothing more.
    void obey() {
        for (int i = 0; i < 10; ++i) {
            if (agent.reported().phase == fleet::Phase::downloading)
                fetched(modelOf(port.fetches.back()));
            else if (agent.reported().phase == fleet::Phase::loading && !port.loads.empty())
                loaded(modelOf(port.loads.back()));
        }
    }
    void task(const std::string& id) {
        const auto model = agent.modelFor(id);
        agent.onTaskStarted(now);
        agent.onTaskFinished(item(id, model), now);
    }
    static fleet::ResultItem item(const std::string& id, const fleet::ModelRef& model) {
        fleet::ResultItem item;
        item.task = id;
        item.category = "mug";
        item.model = model;
        item.ok = true;
        return item;
    }
    void acknowledgeAll() {
        for (std::size_t i = 0; i < port.sent.size(); ++i) {
            if (const auto* state = std::get_if<protocol::StateReport>(&port.sent[i]))
                agent.onAcknowledged(state->seq, std::string(state->bootId), now);
            else if (const auto* batch = std::get_if<protocol::ResultBatch>(&port.sent[i]))
                agent.onAcknowledged(batch->seq, std::string(batch->bootId), now);
        }
    }
    [[nodiscard]] const fleet::Reported& reported() const { return agent.reported(); }

    Port port;
    std::string boot;
    RobotTime now{1'000'000};
    Agent agent;
};

inline fleet::Desired onlyBaseline(std::uint64_t generation, const fleet::Model& baseline = kV23) {
    fleet::Desired desired;
    desired.generation = generation;
    desired.baseline = baseline;
    desired.keep = {"v23", "v24"};
    return desired;
}

inline fleet::Desired trial(std::uint64_t generation, const fleet::Model& candidate = kV24, Milliseconds lease = Seconds(120)) {
    fleet::Desired desired = onlyBaseline(generation);
    desired.candidate = candidate;
    desired.exposure = {.mode = fleet::ExposureMode::share, .share = 1.0, .salt = "s"};
    desired.lease = lease;
    return desired;
}

/// A robot that runs the candidate on trial in generation 5.
inline void putOnTrial(Bench& bench, Milliseconds lease = Seconds(120)) {
    bench.connect();
    bench.desire(trial(5, kV24, lease));
    bench.obey();
    ASSERT_EQ(bench.reported().phase, fleet::Phase::active);
    ASSERT_EQ(bench.reported().active, kV24.ref);
}

inline void expectOnBaseline(const Bench& bench, fleet::Phase phase) {
    EXPECT_EQ(bench.reported().phase, phase) << fleet::toString(bench.reported().phase);
    EXPECT_EQ(bench.reported().active, kV23.ref);
    EXPECT_EQ(bench.reported().exposure, fleet::Exposure{});
    EXPECT_EQ(bench.agent.modelFor("any task"), kV23.ref);
}

}  // namespace slipway::agent
