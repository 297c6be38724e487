// The operating characteristic of whole plans.
#include "core/characteristics/characteristics.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "core/characteristics/comparison_power.h"
#include "core/plan/plan_json.h"
#include "core/stats/power.h"

namespace slipway::characteristics {
namespace {

plan::Plan sample(const char* name) { return plan::readPlanFile(std::string(SLIPWAY_RESOURCES "/plans/") + name).value(); }

/// The sample with its success gate alone.
plan::Plan alone(const char* name) {
    plan::Plan made = sample(name);
    for (auto& stage : made.stages) stage.gates.errors.reset();
    return made;
}

const Row& behindBy(const Characteristics& made, double points) {
    for (const Row& row : made.rows) {
        if (row.behind == Ratio::fromDouble(points / 100.0)) return row;
    }
    throw std::out_of_range("no such row");
}

TEST(Characteristics, tellHowFarTheyAreAndStopWhenAsked) {
    double share = 0.0;
    const auto grows = [&](double now) {
        EXPECT_GE(now, share);
        share = now;
    };
    for (const double restarts : {0.0, 0.2}) {
        share = 0.0;
        ASSERT_TRUE(characteristicsOf(alone("canary-demo.json"), {std::nullopt, restarts}, {{}, grows}));
        EXPECT_DOUBLE_EQ(share, 1.0);
        std::stop_source stop;
        const auto stopEarly = [&](double now) {
            share = now;
            stop.request_stop();
        };
        const auto stopped = characteristicsOf(alone("canary-demo.json"), {std::nullopt, restarts}, {stop.get_token(), stopEarly});
        ASSERT_FALSE(stopped);
        EXPECT_EQ(stopped.error().code, ErrorCode::conflict);
        EXPECT_LT(share, 0.2);
    }
}

TEST(Characteristics, haveARowForEachCandidateOfTheDesign) {
    const auto made = characteristicsOf(alone("canary.json")).value();
    std::vector<double> successes;
    for (const Row& row : made.rows) successes.push_back(row.success.toDouble());
    EXPECT_EQ(successes, (std::vector<double>{0.94, 0.92, 0.91, 0.90, 0.88, 0.85, 0.80, 0.70, 0.0}));
    EXPECT_EQ(made.baseline, Ratio::fromDouble(0.92));
    EXPECT_EQ(made.runs, 0);
}

TEST(Characteristics, giveTheInformationBoundOfTheDesign) {
    const auto made = characteristicsOf(alone("canary.json")).value();
    EXPECT_FALSE(behindBy(made, 0).leastTasks);
    EXPECT_FALSE(behindBy(made, 2).leastTasks);
    EXPECT_NEAR(behindBy(made, 4).leastTasks.value(), 314, 0.5);
    EXPECT_NEAR(behindBy(made, 7).leastTasks.value(), 111, 0.5);
    EXPECT_NEAR(behindBy(made, 12).leastTasks.value(), 42, 0.5);
    EXPECT_NEAR(behindBy(made, 22).leastTasks.value(), 14.6, 0.05);
    EXPECT_NEAR(behindBy(made, 92).leastTasks.value(), 1.2, 0.05);
}

TEST(Characteristics, giveNoInformationBoundForThresholdGates) {
    const auto made = characteristicsOf(sample("canary-classic.json")).value();
    for (const Row& row : made.rows) EXPECT_FALSE(row.leastTasks);
}

TEST(Characteristics, giveTheThresholdFiguresOfTheDesignForTheClassicSample) {
    const auto made = characteristicsOf(sample("canary-classic.json")).value();
    EXPECT_NEAR(behindBy(made, 0).outcome.rolledBack, 0.213, 0.0005);
    EXPECT_NEAR(behindBy(made, 2).outcome.promoted, 0.083, 0.0005);
    EXPECT_NEAR(behindBy(made, 4).outcome.tasksToRollback.value(), 345, 0.5);
}

TEST(Characteristics, useThePartOfTheErrorThatTheStageGivesItsSuccessGate) {
    const auto shared = characteristicsOf(sample("canary.json")).value();
    const auto whole = characteristicsOf(alone("canary.json")).value();
    EXPECT_EQ(shared.course.stages[0].parameters.alphaFail, 0.025);
    EXPECT_EQ(whole.course.stages[0].parameters.alphaFail, 0.05);
    EXPECT_LT(behindBy(shared, 0).outcome.rolledBack, behindBy(whole, 0).outcome.rolledBack * 0.6);
    EXPECT_GT(behindBy(shared, 4).outcome.tasksToRollback, behindBy(whole, 4).outcome.tasksToRollback);
}

TEST(Characteristics, countTheFailedTasksBeyondThoseOfTheBaseline) {
    const auto made = characteristicsOf(alone("canary.json")).value();
    EXPECT_NEAR(behindBy(made, 4).extraFailures, 367.42 * 0.04, 0.01);
    EXPECT_EQ(behindBy(made, 0).extraFailures, 0.0);
    EXPECT_LT(behindBy(made, -2).extraFailures, -100.0);
    EXPECT_NEAR(behindBy(made, 92).extraFailures, 4 * 0.92, 1e-9);
}

TEST(Characteristics, seldomRollBackACandidateInsideTheMarginAtALiteralGate) {
    plan::Plan literal = alone("canary.json");
    for (auto& stage : literal.stages) stage.gates.success->literal = true;
    const auto made = characteristicsOf(literal).value();
    EXPECT_LT(behindBy(made, 0).outcome.rolledBack, 0.01);
    EXPECT_LT(behindBy(made, 2).outcome.rolledBack, 0.05);
    EXPECT_GT(behindBy(made, 4).outcome.tasksToRollback, 1.5 * 367.42);
}

TEST(Characteristics, keepTheGatesWhenTheTrueBaselineIsAnother) {
    const auto made = characteristicsOf(alone("canary.json"), {0.90, 0.0}).value();
    EXPECT_EQ(made.rows[1].success, Ratio::fromDouble(0.90));
    EXPECT_EQ(made.rows[1].behind, Ratio{0});
    EXPECT_NEAR(made.rows[1].outcome.rolledBack, 0.99316, 0.000005);
}

TEST(Characteristics, stayBetweenNothingAndEverything) {
    const auto low = characteristicsOf(alone("canary.json"), {0.05, 0.0}).value();
    EXPECT_EQ(low.rows.back().success, Ratio{0});
    EXPECT_EQ(low.rows.size(), 6U);
    const auto high = characteristicsOf(alone("canary.json"), {0.995, 0.0}).value();
    EXPECT_EQ(high.rows.front().success, Ratio{Ratio::kOne});
    EXPECT_NEAR(high.rows.front().outcome.promoted, 1.0, 1e-12);
}

TEST(Characteristics, areExactForThresholdGatesOfAnyLength) {
    plan::Plan longPlan = sample("canary-classic.json");
    longPlan.stages.back().quota = 1'000'000'000;
    const auto made = characteristicsOf(longPlan).value();
    EXPECT_EQ(made.runs, 0);
    EXPECT_NEAR(behindBy(made, 2).outcome.rolledBackIn.back() / (behindBy(made, 2).outcome.promoted), 1.0, 0.001);
}

TEST(Characteristics, areSimulatedForALongSequentialPlanAndSaySo) {
    plan::Plan longPlan = alone("canary.json");
    longPlan.stages.back().quota = 117'000;
    const auto made = characteristicsOf(longPlan).value();
    EXPECT_GT(made.runs, 1000);
    ASSERT_TRUE(behindBy(made, 4).standardError);
    // Beyond the first 8100 tasks nothing happens any more to a candidate 4 points worse.
    const Row& row = behindBy(made, 4);
    EXPECT_NEAR(row.outcome.tasksToRollback.value(), 367.42, 4.0 * row.standardError->tasksToRollback.value());
}

TEST(Characteristics, refuseWhatTheyCannotAnswerWithASentenceAndItsPlace) {
    plan::Plan without = sample("canary.json");
    for (auto& stage : without.stages) stage.gates.success.reset();
    EXPECT_EQ(characteristicsOf(without).error().code, ErrorCode::invalidInput);
    EXPECT_EQ(characteristicsOf(without).error().where, "$.stages");
    plan::Plan endless = sample("canary.json");
    endless.stages.back().quota = 1'000'000'000;
    EXPECT_EQ(characteristicsOf(endless).error().code, ErrorCode::unsupported);
    EXPECT_EQ(characteristicsOf(endless).error().where, "$.stages");
    for (const double baseline : {0.0, 1.0, -0.5, std::nan("")})
        EXPECT_EQ(characteristicsOf(sample("canary.json"), {baseline, 0.0}).error().where, "baseline") << baseline;
    EXPECT_EQ(characteristicsOf(sample("canary.json"), {std::nullopt, 1.0}).error().where, "restartShare");
}

/// The canary with its success held against robots that are kept back.
plan::Plan controlCanary() {
    plan::Plan plan = sample("canary.json");
    plan.holdBack = Ratio::fromDouble(0.05);
    for (plan::Stage& stage : plan.stages) {
        stage.gates.success->against = plan::SuccessBaseline::control;
        stage.gates.errors.reset();
    }
    return plan;
}

TEST(Characteristics, areSimulatedBesideAControl) {
    const auto found = characteristicsOf(controlCanary());
    ASSERT_TRUE(found) << describe(found.error());
    EXPECT_EQ(found->runs, 400);
    EXPECT_EQ(found->course.stages[0].shape, (stats::BlockShape{1, 16}));
    EXPECT_EQ(found->course.stages[3].shape, (stats::BlockShape{16, 1}));
    const Row& good = found->rows[1];
    EXPECT_LE(good.outcome.rolledBack, 0.05 + 3.0 * good.standardError->rolledBack) << "P(fail | as good as the control)";
    const Row& broken = found->rows[6];
    EXPECT_EQ(broken.success, Ratio::fromDouble(0.80));
    EXPECT_GT(broken.outcome.rolledBack, 0.99);
    EXPECT_LT(broken.outcome.tasksToRollback.value_or(1e9), 400.0);
    for (const Row& row : found->rows) EXPECT_NEAR(row.outcome.rolledBack + row.outcome.promoted + row.outcome.held, 1.0, 1e-9);
}

TEST(ComparisonPower, isThatOfTheDesignInStatistics) {
    const auto found = comparisonPower(sample("ab.json"), 0.92);
    ASSERT_TRUE(found) << describe(found.error());
    EXPECT_EQ(found->tasks, 10'000);
    const auto foundAt = [&](double success) {
        for (const auto& row : found->rows)
            if (std::abs(row.success - success) < 1e-9) return row.found;
        return -1.0;
    };
    EXPECT_NEAR(foundAt(0.92), 0.05, 1e-9) << "no difference: found by accident";
    EXPECT_NEAR(foundAt(0.91), 0.718, 0.001);
    ASSERT_TRUE(found->rise && found->fall);
    EXPECT_NEAR(stats::powerOf(0.92, 0.92 + *found->rise, 10'000, 10'000), 0.80, 0.001);
}

TEST(ComparisonPower, ofAOneSidedTestIsNothingOnTheOtherSide) {
    auto plan = sample("ab.json");
    plan.stages[0].comparison->hypothesis = plan::Hypothesis::better;
    const auto found = comparisonPower(plan, 0.92);
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->fall);
    EXPECT_EQ(found->rows.back().found, 0.0);
    EXPECT_GT(found->rows.front().found, 0.99);
}

TEST(ComparisonPower, IsOnlyOfPlansThatCompare) {
    EXPECT_FALSE(comparisonPower(sample("canary.json"), 0.92));
    EXPECT_FALSE(comparisonPower(sample("ab.json"), 1.0));
}

}  // namespace
}  // namespace slipway::characteristics
