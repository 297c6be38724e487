// What-if on runs with faults: crashes, sleep, full disks, partitions, operators who press at random.
#include <gtest/gtest.h>

#include <optional>

#include "core/replay/what_if.h"
#include "core/sim/world.h"

namespace slipway::sim {
namespace {

constexpr std::uint64_t kSeeds = 80;
constexpr std::size_t kRobots = 30;
const RolloutId kFirst("rollout-1");

/// None: no rollout was started in this run.
std::optional<replay::Report> ask(const Journal& journal, const plan::Plan& other) {
    replay::WhatIf whatIf(kFirst, other);
    for (const auto& entry : journal.entries) {
        const auto taken = whatIf.take({entry.ordinal, entry.at, entry.event, entry.decisions});
        EXPECT_TRUE(taken) << describe(taken.error());
        if (!taken || !*taken) break;
    }
    auto report = whatIf.report();
    if (report) return *report;
    return std::nullopt;
}

plan::Plan waitingFor(plan::Plan plan, Milliseconds soak) {
    for (auto& stage : plan.stages) {
        stage.soak = soak;
        stage.longest = std::max(stage.longest, soak);
    }
    return plan;
}

TEST(ReplayOfRunsWithFaults, TheSamePlanGivesEveryDecisionBitForBit) {
    std::uint64_t compared = 0;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        const auto scenario = drawScenario(seed, kRobots);
        World world(scenario);
        world.run();
        const auto report = ask(world.console().journal(), scenario.plan);
        if (!report) continue;
        EXPECT_FALSE(report->difference.has_value()) << "seed " << seed;
        EXPECT_TRUE(report->identical) << "seed " << seed;
        compared += report->decisions;
    }
    EXPECT_GT(compared, 5 * kSeeds);
}

/// The gates are the same and only the stages would have come later, so that judging the recorded stages must find the
/// recorded stop with the recorded figures.
TEST(ReplayOfRunsWithFaults, LongerSoaksFindTheRecordedStopAsRecorded) {
    int found = 0;
    for (std::uint64_t seed = 1; seed <= 5 * kSeeds; ++seed) {
        const auto scenario = drawScenario(seed, kRobots);
        if (scenario.candidate == CandidateKind::good) continue;  // hardly ever stopped
        World world(scenario);
        world.run();
        const auto report = ask(world.console().journal(), waitingFor(scenario.plan, std::chrono::hours(10)));
        if (!report || !report->difference || report->recorded.failedGate() == nullptr) continue;
        ++found;
        ASSERT_TRUE(report->later.has_value()) << "seed " << seed;
        EXPECT_EQ(report->later->moment, report->recorded.moment) << "seed " << seed;
        EXPECT_EQ(report->later->gates, report->recorded.gates) << "seed " << seed;
    }
    EXPECT_GT(found, 10);
}

/// All other gates are the recorded ones, so that the other plan has stopped by the time the recorded one does.
TEST(ReplayOfRunsWithFaults, AStopUnderStricterGatesIsNeverLaterThanTheRecordedOne) {
    int stops = 0;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        const auto scenario = drawScenario(seed, kRobots);
        World world(scenario);
        world.run();
        auto stricter = scenario.plan;
        for (auto& stage : stricter.stages) stage.gates.stuck.mostPerRobot = 0;
        const auto report = ask(world.console().journal(), stricter);
        if (!report) continue;
        const auto* stop = report->difference && report->difference->isExact() ? &report->difference->whatIf : nullptr;
        if (report->later) stop = &*report->later;
        if (stop == nullptr) continue;
        ++stops;
        EXPECT_LE(stop->moment.sinceStart, report->recorded.moment.sinceStart) << "seed " << seed;
        EXPECT_LE(stop->moment.candidateTasks, report->recorded.moment.candidateTasks) << "seed " << seed;
        ASSERT_NE(stop->failedGate(), nullptr);
    }
    EXPECT_GT(stops, 10);
}

}  // namespace
}  // namespace slipway::sim
