// The exact outcome against every possible course of a short plan, against the table of statistics.md, and against
// figures of a separate program that keeps every count of successes up to the last task.
#include "core/characteristics/exact.h"

#include <gtest/gtest.h>

#include "tests/core/characteristics/courses.h"

namespace slipway::characteristics {
namespace {

Outcome exact(const Course& course, double success) { return exactOutcome(course, boundariesOf(course), success); }

/// One rollout in which the tasks go as the bits of `path` say, judged by the gates themselves.
struct Path {
    std::size_t stage = 0;
    std::int64_t tasks = 0;
    std::int64_t successes = 0;
    bool rolledBack = false;
    stats::SequentialGate gate;

    Path(const Course& course, unsigned bits) {
        for (stage = 0; stage < course.stages.size(); ++stage) {
            take(course.stages[stage], bits);
            if (rolledBack) return;
        }
    }

    void take(const StageRule& rule, unsigned bits) {
        const std::int64_t before = successes;
        const bool watched = rule.look == Look::afterEachResult;
        if (watched) gate.look(rule.parameters, successes, tasks - successes);
        for (std::int64_t i = 0; i < rule.quota && !(watched && gate.failed); ++i) {
            successes += (bits >> tasks) & 1U;
            ++tasks;
            if (watched) gate.look(rule.parameters, successes, tasks - successes);
        }
        const bool below = rule.look == Look::atQuota && isBelow(successes - before, rule.quota, rule.limit);
        rolledBack = below || (watched && gate.failed);
    }
};

/// Sums over all paths of the course, at most 2^20 of them.
Outcome enumerate(const Course& course, double success) {
    Outcome sum;
    sum.rolledBackIn.resize(course.stages.size());
    double tasksOfRollbacks = 0.0;
    for (unsigned bits = 0; bits < (1U << course.tasks()); ++bits) {
        double chance = 1.0;
        for (std::int64_t i = 0; i < course.tasks(); ++i) chance *= ((bits >> i) & 1U) != 0 ? success : 1.0 - success;
        const Path path(course, bits);
        sum.tasks += chance * static_cast<double>(path.tasks);
        if (path.rolledBack) {
            sum.rolledBack += chance;
            sum.rolledBackIn[path.stage] += chance;
            tasksOfRollbacks += chance * static_cast<double>(path.tasks);
        } else {
            (path.gate.passed || !course.mustProve() ? sum.promoted : sum.held) += chance;
        }
    }
    if (sum.rolledBack > 0.0) sum.tasksToRollback = tasksOfRollbacks / sum.rolledBack;
    return sum;
}

void expectSame(const Outcome& made, const Outcome& expected) {
    EXPECT_NEAR(made.rolledBack, expected.rolledBack, 1e-12);
    EXPECT_NEAR(made.promoted, expected.promoted, 1e-12);
    EXPECT_NEAR(made.held, expected.held, 1e-12);
    EXPECT_NEAR(made.tasks, expected.tasks, 1e-10);
    ASSERT_EQ(made.tasksToRollback.has_value(), expected.tasksToRollback.has_value());
    EXPECT_NEAR(made.tasksToRollback.value_or(0.0), expected.tasksToRollback.value_or(0.0), 1e-10);
    ASSERT_EQ(made.rolledBackIn.size(), expected.rolledBackIn.size());
    for (std::size_t i = 0; i < made.rolledBackIn.size(); ++i) EXPECT_NEAR(made.rolledBackIn[i], expected.rolledBackIn[i], 1e-12) << i;
}

/// A gate that can fail and pass within a few tasks.
StageRule quickRule(Look look) {
    StageRule rule;
    rule.look = look;
    rule.limit = Ratio::fromDouble(0.5);
    rule.parameters.good = 0.8;
    rule.parameters.bad = 0.4;
    return rule;
}

TEST(ExactOutcome, isTheSumOverAllCoursesOfASequentialPlan) {
    const Course course = courseWith({3, 4, 6}, quickRule(Look::afterEachResult));
    for (const double success : {0.0, 0.2, 0.5, 0.8, 0.95, 1.0}) {
        const Outcome expected = enumerate(course, success);
        if (success == 0.8) {
            EXPECT_GT(expected.promoted, 0.1);
            EXPECT_GT(expected.held, 0.1);
            EXPECT_GT(expected.rolledBack, 0.01);
        }
        expectSame(exact(course, success), expected);
    }
}

TEST(ExactOutcome, isTheSumOverAllCoursesOfAPlanOfDifferentGates) {
    Course course = courseWith({4, 3, 2, 4}, quickRule(Look::afterEachResult));
    course.stages[1].look = Look::atQuota;
    course.stages[2].look = Look::never;
    course.stages[3].parameters.alphaFail = 0.3;
    for (const double success : {0.0, 0.3, 0.7, 0.9}) expectSame(exact(course, success), enumerate(course, success));
}

TEST(ExactOutcome, looksAtTheEvidenceSoFarWhenASequentialStageBegins) {
    Course course = courseWith({8, 1}, quickRule(Look::never));
    course.stages[1].look = Look::afterEachResult;
    const Outcome made = exact(course, 0.0);
    EXPECT_EQ(made.rolledBackIn[1], 1.0);
    EXPECT_EQ(made.tasksToRollback, 8.0);
}

TEST(ExactOutcome, needsNoProofWhenTheLastGateIsAThreshold) {
    Course course = courseWith({5, 5}, quickRule(Look::afterEachResult));
    course.stages[1].look = Look::atQuota;
    for (const double success : {0.0, 0.5, 0.9}) {
        const Outcome made = exact(course, success);
        EXPECT_EQ(made.held, 0.0);
        expectSame(made, enumerate(course, success));
    }
}

TEST(ExactOutcome, isTheSumOverAllCoursesOfThresholdGates) {
    const Course course = courseWith({5, 4, 3}, quickRule(Look::atQuota));
    for (const double success : {0.0, 0.4, 0.7, 1.0}) expectSame(exact(course, success), enumerate(course, success));
}

struct Known {
    double success;
    double rolledBack;
    double promoted;
    double tasksToRollback;  // 0: not in the table
};

TEST(ExactOutcome, givesTheThresholdFiguresOfTheDesign) {
    const Course course = canary(Look::atQuota);
    for (const Known& known :
         {Known{0.94, 0.038, 0.962, 0}, Known{0.92, 0.213, 0.787, 0}, Known{0.91, 0.452, 0.548, 468}, Known{0.90, 0.917, 0.083, 1432},
          Known{0.88, 1, 0, 345}, Known{0.85, 1, 0, 150}, Known{0.80, 1, 0, 103}, Known{0.70, 1, 0, 100}, Known{0.0, 1, 0, 100}}) {
        const Outcome made = exact(course, known.success);
        EXPECT_NEAR(made.rolledBack, known.rolledBack, 0.0005) << known.success;
        EXPECT_NEAR(made.promoted, known.promoted, 0.0005) << known.success;
        EXPECT_EQ(made.held, 0.0);
        EXPECT_GE(made.promoted, 0.0);
        ASSERT_TRUE(made.tasksToRollback);
        if (known.tasksToRollback == 0) continue;
        EXPECT_NEAR(*made.tasksToRollback, known.tasksToRollback, 0.5) << known.success;
    }
}

TEST(ExactOutcome, givesTheSequentialFiguresOfASeparateProgram) {
    const Course course = canary(Look::afterEachResult);
    for (const Known& known : {Known{0.94, 0.00306, 0.99694, 44.21}, Known{0.92, 0.03948, 0.95657, 319.09},
                               Known{0.91, 0.41259, 0.34685, 2641.43}, Known{0.90, 0.99316, 0.00219, 1667.08}, Known{0.88, 1, 0, 367.42},
                               Known{0.85, 1, 0, 128.66}, Known{0.80, 1, 0, 52.99}, Known{0.70, 1, 0, 22.25}, Known{0.0, 1, 0, 4.00}}) {
        const Outcome made = exact(course, known.success);
        EXPECT_NEAR(made.rolledBack, known.rolledBack, 0.000005) << known.success;
        EXPECT_NEAR(made.promoted, known.promoted, 0.000005) << known.success;
        EXPECT_NEAR(made.rolledBack + made.promoted + made.held, 1.0, 1e-12);
        ASSERT_TRUE(made.tasksToRollback);
        EXPECT_NEAR(*made.tasksToRollback, known.tasksToRollback, 0.005) << known.success;
    }
}

TEST(ExactOutcome, keepsTheGuaranteesOfTheSequentialGate) {
    const Course course = courseWith({50'000}, canary(Look::afterEachResult).stages[0]);
    EXPECT_LE(exact(course, 0.92).rolledBack, 0.05);
    EXPECT_GT(exact(course, 0.92).rolledBack, 0.02);
    EXPECT_LE(exact(course, 0.90).promoted, 0.05);
    EXPECT_NEAR(exact(course, 0.90).rolledBack, 1.0, 1e-6);
}

}  // namespace
}  // namespace slipway::characteristics
