// The boundaries of statistics.md and the guarantees behind them.
#include "core/stats/sequential_gate.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/random.h"

namespace slipway::stats {
namespace {

const SequentialParameters kCanary{};  // good 0.92, bad 0.90

bool fails(std::int64_t successes, std::int64_t tasks) { return logEvidenceFail(kCanary, successes, tasks - successes) >= std::log(20.0); }
bool passes(std::int64_t successes, std::int64_t tasks) { return logEvidencePass(kCanary, successes, tasks - successes) >= std::log(20.0); }

TEST(SequentialGate, canFailAtFourOfFourFailuresFirst) {
    for (std::int64_t n = 1; n <= 3; ++n) EXPECT_FALSE(fails(0, n)) << n;
    EXPECT_TRUE(fails(0, 4));
}

TEST(SequentialGate, canPassAtSixtyOneOfSixtyOneFirst) {
    for (std::int64_t n = 1; n <= 60; ++n) EXPECT_FALSE(passes(n, n)) << n;
    EXPECT_TRUE(passes(61, 61));
}

TEST(SequentialGate, hasTheBoundariesAtAHundredTasks) {
    EXPECT_TRUE(fails(83, 100));
    EXPECT_FALSE(fails(84, 100));
    EXPECT_TRUE(passes(98, 100));
    EXPECT_FALSE(passes(97, 100));
}

TEST(SequentialGate, hasTheBoundariesAt8100Tasks) {
    EXPECT_TRUE(fails(7345, 8100));
    EXPECT_FALSE(fails(7346, 8100));
    EXPECT_TRUE(passes(7400, 8100));
    EXPECT_FALSE(passes(7399, 8100));
}

TEST(SequentialGate, startsWithoutEvidence) {
    EXPECT_NEAR(logEvidenceFail(kCanary, 0, 0), 0.0, 1e-12);
    EXPECT_NEAR(logEvidencePass(kCanary, 0, 0), 0.0, 1e-12);
}

TEST(SequentialGate, neverTakesANumberThatIsNotOne) {
    for (const std::int64_t n : {0LL, 1LL, 1000LL, 1'000'000LL, 100'000'000LL}) {
        for (const double share : {0.0, 0.5, 0.92, 1.0}) {
            const auto s = static_cast<std::int64_t>(share * static_cast<double>(n));
            EXPECT_FALSE(std::isnan(logEvidenceFail(kCanary, s, n - s))) << n << " " << share;
            EXPECT_FALSE(std::isnan(logEvidencePass(kCanary, s, n - s))) << n << " " << share;
        }
    }
}

TEST(SequentialGate, takesAGateThatIsAlwaysOrNeverMet) {
    SequentialParameters certain;
    certain.good = 1.0;
    certain.bad = 1.0;
    EXPECT_FALSE(std::isnan(logEvidenceFail(certain, 100, 0)));
    EXPECT_GT(logEvidenceFail(certain, 0, 1), 0.0);
    certain.good = 0.0;
    certain.bad = 0.0;
    EXPECT_FALSE(std::isnan(logEvidencePass(certain, 0, 100)));
}

TEST(SequentialGate, keepsFailingAndNeverPassesAfterIt) {
    SequentialGate gate;
    gate.look(kCanary, 0, 10);
    EXPECT_TRUE(gate.failed);
    gate.look(kCanary, 100'000, 10);
    EXPECT_TRUE(gate.failed);
    EXPECT_FALSE(gate.passed);
}

TEST(SequentialGate, keepsAPassThatCameFirst) {
    SequentialGate gate;
    gate.look(kCanary, 100, 0);
    EXPECT_TRUE(gate.passed);
    gate.look(kCanary, 100, 50);
    EXPECT_TRUE(gate.passed);
    EXPECT_TRUE(gate.failed);
}

TEST(SequentialGate, givesTheSameWhenParametersAlternate) {
    SequentialParameters errors;
    errors.good = 0.995;
    errors.bad = 0.99;
    const double alone = logEvidenceFail(kCanary, 80, 20);
    EXPECT_NE(logEvidenceFail(errors, 80, 20), alone);
    EXPECT_EQ(logEvidenceFail(kCanary, 80, 20), alone);
}

struct Rates {
    double fail = 0.0;
    double pass = 0.0;
};

Rates simulate(double p, int runs, int tasks, std::uint64_t seed) {
    Random random(seed);
    Rates rates;
    for (int run = 0; run < runs; ++run) {
        SequentialGate gate;
        std::int64_t s = 0;
        for (int n = 1; n <= tasks && !gate.failed; ++n) {
            s += random.chance(p) ? 1 : 0;
            gate.look(kCanary, s, n - s);
        }
        rates.fail += gate.failed ? 1.0 / runs : 0.0;
        rates.pass += gate.passed ? 1.0 / runs : 0.0;
    }
    return rates;
}

TEST(SequentialGate, failsAGoodModelInAtMostFivePercentThoughLookedAtAfterEveryTask) { EXPECT_LE(simulate(0.92, 200, 2000, 1).fail, 0.09); }

TEST(SequentialGate, passesABadModelInAtMostFivePercentThoughLookedAtAfterEveryTask) { EXPECT_LE(simulate(0.90, 200, 2000, 2).pass, 0.09); }

TEST(SequentialGate, findsAModelTwelvePointsWorseSoon) { EXPECT_GE(simulate(0.80, 200, 300, 3).fail, 0.95); }

}  // namespace
}  // namespace slipway::stats
