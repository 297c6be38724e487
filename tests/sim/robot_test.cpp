// One simulated robot without a World: its tasks, its faults, and the promises that hold for the robot alone.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/sim/simulated_robot.h"

namespace slipway::sim {
namespace {

using fleet::ModelRef;

const WallTime kStart{Milliseconds(1'767'225'600'000)};

class Wire final : public RobotTransport {
public:
    void send(const protocol::FromRobot& message) override { sent.push_back(message); }
    void answer(const protocol::DesiredAnswer& answer) override { answers.push_back(answer); }
    void answer(const protocol::FullState&) override {}
    bool fetch(const fleet::Model&) override { return false; }
    void cancelFetch() override {}
    void disconnect() override { ++disconnects; }

    template <class Kind>
    [[nodiscard]] std::vector<Kind> all() const {
        std::vector<Kind> found;
        for (const auto& message : sent) {
            if (const auto* one = std::get_if<Kind>(&message)) found.push_back(*one);
        }
        return found;
    }

    std::vector<protocol::FromRobot> sent;
    std::vector<protocol::DesiredAnswer> answers;
    int disconnects = 0;
};

fleet::Model model(const char* version, char digit) { return {{"grasp", version, std::string(64, digit)}, 1000, {}}; }

class ARobot : public testing::Test {
protected:
    void make(std::vector<Fault> faults, RobotProfile profile = {}) {
        profile.id = RobotId("robot-1");
        profile.facts.capabilities = {"flags"};
        profile.baseline = baseline;
        profile.taskTime = Seconds(5);
        profile.faults = std::move(faults);
        robot = std::make_unique<SimulatedRobot>(std::move(profile), 1, wire, now);
        connect();
    }
    void connect() {
        robot->onConnected(now);
        robot->onHelloAnswer(protocol::HelloAnswer{}, now);
    }
    /// Runs everything that is due in `span`; what is sent is acknowledged at once.
    void run(Milliseconds span) {
        const WallTime end = now + span;
        std::size_t seen = wire.sent.size();
        while (true) {
            for (; seen < wire.sent.size(); ++seen) acknowledge(protocol::FromRobot(wire.sent[seen]));
            const auto next = robot->nextDeadline();
            if (!next || *next > end) break;
            now = std::max(now + Milliseconds(1), *next);
            robot->onTick(now);
        }
        now = end;
    }
    void acknowledge(const protocol::FromRobot& message) {
        if (const auto* state = std::get_if<protocol::StateReport>(&message)) robot->onAcknowledged(state->seq, state->bootId, now);
        if (const auto* batch = std::get_if<protocol::ResultBatch>(&message)) robot->onAcknowledged(batch->seq, batch->bootId, now);
    }
    void sendTrial(Milliseconds lease) {
        fleet::Desired desired;
        desired.generation = ++generation;
        desired.rollout = "r";
        desired.baseline = baseline;
        desired.candidate = candidate;
        desired.exposure = {fleet::ExposureMode::share, 1.0, "salt"};
        desired.lease = lease;
        robot->onMessage(desired, now);
    }
    void sendBaseline() {
        fleet::Desired desired;
        desired.generation = ++generation;
        desired.rollout = "r";
        desired.baseline = baseline;
        desired.apply = fleet::Apply::now;
        robot->onMessage(desired, now);
    }
    [[nodiscard]] ModelRef lastActive() const {
        const auto states = wire.all<protocol::StateReport>();
        return states.empty() ? ModelRef{} : states.back().reported.active;
    }

    static std::vector<fleet::ResultItem> itemsOf(const Wire& wire) {
        std::vector<fleet::ResultItem> items;
        for (const auto& batch : wire.all<protocol::ResultBatch>()) items.insert(items.end(), batch.items.begin(), batch.items.end());
        return items;
    }

    const fleet::Model baseline = model("v23", 'a');
    const fleet::Model candidate = model("v24", 'b');
    Wire wire;
    WallTime now = kStart;
    std::uint64_t generation = 0;
    std::unique_ptr<SimulatedRobot> robot;
};

TEST_F(ARobot, worksOnItsBaselineAndReportsEachTaskOnce) {
    make({});
    run(Seconds(120));
    std::size_t items = 0;
    for (const auto& batch : wire.all<protocol::ResultBatch>()) {
        items += batch.items.size();
        for (const auto& item : batch.items) EXPECT_EQ(item.model, baseline.ref);
    }
    EXPECT_GT(robot->tasks(), 10);
    EXPECT_GE(static_cast<std::int64_t>(items) + 1, robot->tasks());
    EXPECT_LE(static_cast<std::int64_t>(items), robot->tasks());
}

TEST_F(ARobot, takesTheCandidateAndVerifiesItFirst) {
    make({});
    sendTrial(Seconds(60));
    EXPECT_FALSE(robot->executes(candidate.ref));
    run(Seconds(30));
    EXPECT_TRUE(robot->executes(candidate.ref));
    EXPECT_TRUE(robot->verifiedOnDisk().contains(candidate.ref));
    EXPECT_EQ(lastActive(), candidate.ref);
}

TEST_F(ARobot, goesBackByItselfWhenItsLeaseEnds) {
    make({});
    sendTrial(Seconds(20));
    run(Seconds(19));
    ASSERT_TRUE(robot->executes(candidate.ref));
    run(Seconds(2));
    EXPECT_FALSE(robot->executes(candidate.ref));
}

TEST_F(ARobot, beginsARunningTaskAgainWithTheBaselineWhenRolledBack) {
    make({});
    sendTrial(Seconds(60));
    run(Seconds(30));
    ASSERT_TRUE(robot->executes(candidate.ref));
    sendBaseline();
    EXPECT_FALSE(robot->executes(candidate.ref));
    EXPECT_TRUE(robot->executes(baseline.ref));
}

TEST_F(ARobot, comesUpWithItsCommittedModelAfterACrashOnTrial) {
    make({});
    sendTrial(Seconds(600));
    run(Seconds(30));
    ASSERT_TRUE(robot->executes(candidate.ref));
    robot->crash(now);
    EXPECT_FALSE(robot->powered());
    EXPECT_EQ(wire.disconnects, 1);
    run(Seconds(21));
    ASSERT_TRUE(robot->powered());
    EXPECT_TRUE(robot->wantsConnection());
    EXPECT_EQ(robot->nextModel(), baseline.ref);
}

TEST_F(ARobot, staysOnTheBaselineWhenTheDigestIsWrong) {
    make({{FaultKind::digestMismatch, 0.0}});
    sendTrial(Seconds(60));
    run(Seconds(30));
    EXPECT_FALSE(robot->executes(candidate.ref));
    EXPECT_FALSE(robot->verifiedOnDisk().contains(candidate.ref));
    ASSERT_TRUE(robot->agent()->reported().error.has_value());
    EXPECT_EQ(robot->agent()->reported().error->code, fleet::RobotErrorCode::digest);
}

TEST_F(ARobot, staysOnTheBaselineWhenTheCandidateDoesNotLoad) {
    make({{FaultKind::loadFail, 0.0}});
    sendTrial(Seconds(60));
    run(Seconds(30));
    EXPECT_TRUE(robot->executes(baseline.ref));
    EXPECT_EQ(robot->agent()->reported().phase, fleet::Phase::failed);
}

TEST_F(ARobot, goesBackWhenTheCandidateCrashes) {
    make({{FaultKind::crashOnCandidate, 1.0}});
    sendTrial(Seconds(600));
    run(Seconds(60));
    EXPECT_GE(robot->crashes(), 1);
    EXPECT_TRUE(robot->executes(baseline.ref));
    EXPECT_EQ(robot->agent()->reported().error->code, fleet::RobotErrorCode::crash);
}

TEST_F(ARobot, isSilentWhileTheCandidateExecutesAndBackAfterItsLease) {
    make({{FaultKind::silent, 0.0}});
    sendTrial(Seconds(30));
    run(Seconds(20));
    EXPECT_TRUE(robot->executes(candidate.ref));
    EXPECT_FALSE(robot->connected());
    EXPECT_FALSE(robot->wantsConnection());
    run(Seconds(20));
    EXPECT_TRUE(robot->wantsConnection());
}

TEST_F(ARobot, liesOnceTheCandidateExecutes) {
    make({{FaultKind::liar, 0.0}});
    run(Seconds(20));
    EXPECT_NE(lastActive().version, "v0-nobody");
    sendTrial(Seconds(60));
    run(Seconds(40));
    bool lied = false;
    for (const auto& batch : wire.all<protocol::ResultBatch>()) {
        for (const auto& item : batch.items) lied = lied || item.model.version == "v0-nobody";
    }
    EXPECT_TRUE(lied);
}

TEST_F(ARobot, getsStuckAsOftenAsTheFaultSays) {
    make({{FaultKind::stuck, 4.0}});
    sendTrial(Seconds(600));
    run(Seconds(60));
    std::uint32_t most = 0;
    for (const auto& batch : wire.all<protocol::ResultBatch>()) {
        for (const auto& item : batch.items) most = std::max(most, item.stuck);
    }
    EXPECT_GE(most, 4U);
}

TEST_F(ARobot, floodsAndDropsItsConnectionWhenTold) {
    make({{FaultKind::flood, 50.0}});
    run(Seconds(2));
    EXPECT_GE(wire.all<protocol::LogLine>().size(), 50U);
    robot->setFault({FaultKind::disconnect, 1.0}, true, now);
    run(Seconds(60));
    EXPECT_GE(wire.disconnects, 1);
}

TEST_F(ARobot, isTheSameForTheSameSeed) {
    make({});
    run(Seconds(300));
    const auto tasks = robot->tasks();
    const auto successes = robot->successes();
    robot.reset();
    wire = Wire();
    now = kStart;
    make({});
    run(Seconds(300));
    EXPECT_EQ(robot->tasks(), tasks);
    EXPECT_EQ(robot->successes(), successes);
}

TEST_F(ARobot, observesFeaturesWithoutChangingAnythingElse) {
    make({});
    run(Seconds(300));
    const auto before = itemsOf(wire);
    robot.reset();
    wire = Wire();
    now = kStart;
    RobotProfile profile;
    profile.features = {{"light", 5.0, 0.5}, {"force", 10.0, 1.0}};
    make({}, profile);
    run(Seconds(300));
    auto items = itemsOf(wire);
    ASSERT_GT(items.size(), 20U);
    double sum = 0.0;
    for (auto& item : items) {
        ASSERT_EQ(item.features.size(), 2U);
        EXPECT_EQ(item.features[1].first, "force");
        sum += item.features[0].second;
        item.features.clear();
    }
    EXPECT_EQ(items, before);
    EXPECT_NEAR(sum / static_cast<double>(items.size()), 5.0, 0.5);
}

TEST_F(ARobot, failsAndDriftsOnTheCandidateAsItsProfileSays) {
    RobotProfile profile;
    profile.categories = {"mug", "pouch"};
    profile.unseenCategories = {"pouch"};
    profile.features = {{"light", 0.0, 1.0}};
    profile.models["v24"] = ModelBehaviour{.success = 1.0, .errorRate = 0.0, .stuckRate = 0.0, .unseenSuccess = 0.0, .featureShift = 50.0};
    make({}, profile);
    run(Seconds(120));
    sendTrial(Seconds(600));
    run(Seconds(300));
    int ofCandidate = 0;
    for (const auto& item : itemsOf(wire)) {
        EXPECT_EQ(item.seen, item.category == "mug");
        const bool byCandidate = item.model == candidate.ref;
        ofCandidate += byCandidate ? 1 : 0;
        EXPECT_TRUE(!byCandidate || item.ok == item.seen);
        EXPECT_EQ(item.features.at(0).second > 25.0, byCandidate);
    }
    EXPECT_GT(ofCandidate, 10);
}

}  // namespace
}  // namespace slipway::sim
