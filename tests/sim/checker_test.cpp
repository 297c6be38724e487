// The checker itself: each deliberate defect must be caught, by the invariant that it breaks.
#include <gtest/gtest.h>

#include <set>

#include "core/sim/world.h"
#include "tests/sim/saboteurs.h"

namespace slipway::sim {
namespace {

constexpr std::uint64_t kMostSeeds = 300;  // not every run gives a defect its occasion
constexpr std::size_t kRobots = 40;

class CheckerCatches : public testing::TestWithParam<Saboteur> {};

TEST_P(CheckerCatches, aConsoleThat) {
    const Saboteur& saboteur = GetParam();
    for (std::uint64_t seed = 1; seed <= kMostSeeds; ++seed) {
        const auto parts = saboteur.make();
        const Report report = World(drawScenario(seed, kRobots), parts.get()).run();
        if (!report.violation) continue;
        EXPECT_EQ(report.violation->invariant, saboteur.invariant) << describe(report);
        return;
    }
    FAIL() << "nothing was caught in " << kMostSeeds << " seeds";
}

INSTANTIATE_TEST_SUITE_P(EachDefect, CheckerCatches, testing::ValuesIn(saboteurs()), [](const auto& tested) { return tested.param.name; });

TEST(Checker, hasADefectForEveryInvariantOfTheConsole) {
    std::set<int> covered;
    for (const auto& saboteur : saboteurs()) covered.insert(saboteur.invariant);
    // 11, a verified model, is the robot's own promise; it is tested with a robot in robot_test.
    for (const int invariant : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17})
        EXPECT_TRUE(covered.contains(invariant)) << invariant;
}

}  // namespace
}  // namespace slipway::sim
