// Whole runs: calm ones end as they should, the same seed gives the same run, and seeds that once found
// something are kept for ever.
#include "core/sim/world.h"
#include "core/sim/strategies.h"

#include <gtest/gtest.h>

namespace slipway::sim {
namespace {

/// Each of these found a defect: of the engine, the agent or the checker.
constexpr std::uint64_t kKeptSeeds[] = {1, 3, 8, 89, 141, 230, 383, 514, 739, 1046, 1130, 1333, 1454, 1806, 3760, 560};

TEST(World, commitsAGoodCandidateToEveryRobot) {
    World world(calmScenario(1, 60, CandidateKind::good));
    const Report report = world.run();
    EXPECT_FALSE(report.violation) << describe(report);
    EXPECT_EQ(report.ending, "succeeded") << describe(report);
    EXPECT_EQ(report.exposed, 60U);
    for (const auto& robot : world.robots()) EXPECT_EQ(robot->durable().committed.version, "v24");
}

class BadCandidates : public testing::TestWithParam<CandidateKind> {};

TEST_P(BadCandidates, areRolledBackBeforeTheyReachTheFleet) {
    World world(calmScenario(2, 60, GetParam()));
    const Report report = world.run();
    EXPECT_FALSE(report.violation) << describe(report);
    ASSERT_EQ(report.ending, "rolled back") << describe(report);
    EXPECT_LT(report.exposed, 60U) << describe(report);
    for (const auto& robot : world.robots()) EXPECT_TRUE(robot->executes(robot->profile().baseline.ref)) << robot->id().value;
}

INSTANTIATE_TEST_SUITE_P(EachKind, BadCandidates,
                         testing::Values(CandidateKind::worse, CandidateKind::slow, CandidateKind::stuck, CandidateKind::crashing,
                                         CandidateKind::failing),
                         [](const auto& tested) { return toString(tested.param); });

TEST(World, replaysARunFromItsSeed) {
    for (const std::uint64_t seed : {5, 6, 7}) {
        const Report first = World(drawScenario(seed, 30)).run();
        const Report second = World(drawScenario(seed, 30)).run();
        EXPECT_EQ(describe(first), describe(second));
        EXPECT_EQ(first.events, second.events);
    }
}

TEST(World, keepsEveryInvariantOnTheSeedsThatOnceBrokeOne) {
    for (const std::uint64_t seed : kKeptSeeds) {
        const Report report = World(drawScenario(seed, 100)).run();
        EXPECT_FALSE(report.violation) << describe(report);
    }
}

struct KeptSeed {
    const char* strategy;
    std::uint64_t seed;
};

TEST(World, keepsEveryInvariantOnTheSeedsOfOtherStrategiesThatOnceBrokeOne) {
    constexpr KeptSeed kKept[] = {
        {"blue_green", 131},  // a share lowered while paused named the candidate to robots that had not begun
        {"shadow", 234},      // a rollback was accepted after the conclusion
        {"blue_green", 363},  // a robot that had just rebooted was never asked to delete the old model
        {"blue_green", 373},
        {"feature_flag", 14},    // a share of 0 let a task end on the candidate without a lease
        {"feature_flag", 48},    // the same, by a document re-issued from an older database
        {"feature_flag", 863},   // a robot had the number of a rollback document that never reached it, and another document
        {"feature_flag", 1139},  // at share 0 it ran on and learned nothing
        {"feature_flag", 1379},
        {"feature_flag", 301052},  // released from quarantine, a robot that had rebooted meanwhile never got its document
    };
    for (const auto& kept : kKept) {
        const Report report = World(drawScenario(kept.seed, 60, kept.strategy)).run();
        EXPECT_FALSE(report.violation) << kept.strategy << ": " << describe(report);
    }
}

}  // namespace
}  // namespace slipway::sim
