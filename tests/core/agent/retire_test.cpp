// A committed document says which models must stay: what it does not name any more is deleted, and nothing else ever is.
#include <gtest/gtest.h>

#include "tests/core/agent/bench.h"

namespace slipway::agent {
namespace {

fleet::Desired resting(std::uint64_t generation, const fleet::Model& model, std::vector<std::string> keep) {
    fleet::Desired desired;
    desired.generation = generation;
    desired.baseline = model;
    desired.keep = std::move(keep);
    return desired;
}

Durable withBoth() {
    auto durable = freshRobot();
    durable.committed = kV24.ref;
    durable.slots = {{kV23.ref, 1000, true}, {kV24.ref, 1000, true}};
    return durable;
}

std::vector<std::string> heldBy(const Bench& bench) {
    std::vector<std::string> versions;
    for (const auto& slot : bench.reported().slots) versions.push_back(slot.model.version);
    return versions;
}

TEST(Retire, DeletesWhatIsNotNamedAndReportsIt) {
    Bench bench(withBoth());
    bench.connect();
    bench.desire(resting(5, kV24, {"v24"}));
    bench.obey();
    EXPECT_EQ(bench.port.removed, std::vector<std::string>{"v23"});
    EXPECT_EQ(heldBy(bench), std::vector<std::string>{"v24"});
    const auto reports = bench.port.all<protocol::StateReport>();
    ASSERT_FALSE(reports.empty());
    EXPECT_EQ(reports.back().reported.slots.size(), 1U);
    EXPECT_EQ(bench.port.disk.slots.size(), 1U) << "a reboot does not bring it back";
}

TEST(Retire, KeepsWhatIsNamed) {
    Bench bench(withBoth());
    bench.connect();
    bench.desire(resting(5, kV24, {"v23", "v24"}));
    bench.obey();
    EXPECT_TRUE(bench.port.removed.empty());
}

TEST(Retire, AnEmptyListSaysNothing) {
    Bench bench(withBoth());
    bench.connect();
    bench.desire(resting(5, kV24, {}));
    bench.obey();
    EXPECT_TRUE(bench.port.removed.empty());
}

TEST(Retire, NeverTheModelThatServesUntilItsSuccessorDoes) {
    Bench bench;  // on v23
    bench.connect();
    bench.desire(resting(5, kV24, {"v24"}));
    EXPECT_TRUE(bench.port.removed.empty());
    EXPECT_EQ(bench.reported().active, kV23.ref);
    bench.fetched(kV24);
    EXPECT_TRUE(bench.port.removed.empty()) << "v24 is held and not loaded yet";
    bench.loaded(kV24);
    EXPECT_EQ(bench.port.removed, std::vector<std::string>{"v23"});
    EXPECT_EQ(bench.reported().active, kV24.ref);
}

TEST(Retire, NothingDuringATrial) {
    auto durable = withBoth();
    durable.committed = kV23.ref;
    Bench bench(durable);
    bench.connect();
    auto desired = trial(5);
    desired.keep = {"v24"};
    bench.desire(desired);
    bench.obey();
    EXPECT_TRUE(bench.port.removed.empty());
}

TEST(Retire, OtherModelsOfTheRobotAreNotItsBusiness) {
    auto durable = withBoth();
    durable.slots.push_back({{"speech", "v1", std::string(64, 'c')}, 10, true});
    Bench bench(durable);
    bench.connect();
    bench.desire(resting(5, kV24, {"v24"}));
    bench.obey();
    EXPECT_EQ(bench.port.removed, std::vector<std::string>{"v23"});
}

}  // namespace
}  // namespace slipway::agent
