// Cohorts: seeded, stratified, nested, independent of the order of the input.
#include "core/fleet/cohort.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/fleet/robot.h"

namespace slipway::fleet {
namespace {

std::vector<CohortCandidate> fleetOf(std::size_t count) {
    std::vector<CohortCandidate> robots;
    for (std::size_t i = 0; i < count; ++i) {
        robots.push_back({RobotId("robot-" + std::to_string(i)), i % 4 == 0 ? "south" : "north", i % 3 == 0 ? "arm" : "cart"});
    }
    return robots;
}

TEST(CohortOrder, holdsEveryRobotOnce) {
    const auto order = cohortOrder(fleetOf(100), "salt");
    EXPECT_EQ(order.size(), 100U);
    EXPECT_EQ(std::set<RobotId>(order.begin(), order.end()).size(), 100U);
}

TEST(CohortOrder, doesNotDependOnTheOrderOfTheInput) {
    auto robots = fleetOf(101);
    const auto order = cohortOrder(robots, "salt");
    std::ranges::reverse(robots);
    EXPECT_EQ(cohortOrder(robots, "salt"), order);
}

TEST(CohortOrder, changesWithTheSalt) { EXPECT_NE(cohortOrder(fleetOf(100), "a"), cohortOrder(fleetOf(100), "b")); }

TEST(CohortOrder, isStratifiedInEveryPrefix) {
    const auto robots = fleetOf(240);
    std::map<RobotId, std::string> stratumOf;
    std::map<std::string, double> total;
    for (const auto& robot : robots) {
        stratumOf[robot.id] = robot.site + "/" + robot.kind;
        total[robot.site + "/" + robot.kind] += 1.0;
    }
    std::map<std::string, double> taken;
    double length = 0.0;
    for (const auto& id : cohortOrder(robots, "salt")) {
        taken[stratumOf.at(id)] += 1.0;
        length += 1.0;
        for (const auto& [stratum, size] : total) EXPECT_NEAR(taken[stratum], length * size / 240.0, 1.0 + 1e-9);
    }
}

TEST(CohortSize, isTheFloorButAtLeastOneAndAllAtOne) {
    EXPECT_EQ(cohortSize(Ratio::fromDouble(0.05), 100), 5U);
    EXPECT_EQ(cohortSize(Ratio::fromDouble(0.05), 99), 4U);
    EXPECT_EQ(cohortSize(Ratio::fromDouble(0.05), 3), 1U);
    EXPECT_EQ(cohortSize(Ratio::fromDouble(1.0), 97), 97U);
    EXPECT_EQ(cohortSize(Ratio::fromDouble(0.5), 0), 0U);
}

TEST(Names, areThoseOfTheProtocol) {
    EXPECT_STREQ(toString(Phase::downloading), "downloading");
    EXPECT_STREQ(toString(Phase::reverted), "reverted");
    EXPECT_STREQ(toString(RobotErrorCode::incompatible), "incompatible");
    EXPECT_STREQ(toString(ExposureMode::share), "share");
}

}  // namespace
}  // namespace slipway::fleet
