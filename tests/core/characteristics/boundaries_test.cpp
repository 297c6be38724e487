// The looked-up boundaries against the gate itself.
#include "core/characteristics/boundaries.h"

#include <gtest/gtest.h>

namespace slipway::characteristics {
namespace {

/// The gate with fresh latches at each count: the same verdict wherever the boundaries are asked.
void expectTheGatesVerdicts(const stats::SequentialParameters& parameters, std::int64_t first, std::int64_t last) {
    const Boundaries made = boundariesOf(parameters, first, last);
    for (std::int64_t n = first; n <= last; ++n) {
        for (std::int64_t s = 0; s <= n; ++s) {
            stats::SequentialGate gate;
            gate.look(parameters, s, n - s);
            ASSERT_EQ(s <= made.failAt(n), gate.failed) << s << " of " << n;
            ASSERT_EQ(s >= made.passAt(n) && s > made.failAt(n), gate.passed) << s << " of " << n;
        }
    }
}

TEST(Boundaries, giveTheVerdictOfTheGateAtEveryCount) { expectTheGatesVerdicts({}, 0, 200); }

TEST(Boundaries, giveTheVerdictOfALiteralGate) {
    stats::SequentialParameters literal;
    literal.good = literal.bad = 0.90;
    literal.alphaFail = 0.025;
    expectTheGatesVerdicts(literal, 0, 150);
}

TEST(Boundaries, giveTheVerdictOfAGateOfErrorsThatStartsLate) {
    stats::SequentialParameters errors;
    errors.good = 0.995;
    errors.bad = 0.99;
    expectTheGatesVerdicts(errors, 330, 400);
}

TEST(Boundaries, areTheOnesOfTheDesign) {
    const Boundaries made = boundariesOf(stats::SequentialParameters{}, 0, 8100);
    EXPECT_EQ(made.failAt(3), -1);
    EXPECT_EQ(made.failAt(4), 0);
    EXPECT_EQ(made.passAt(60), 61);
    EXPECT_EQ(made.passAt(61), 61);
    EXPECT_EQ(made.failAt(100), 83);
    EXPECT_EQ(made.passAt(100), 98);
    EXPECT_EQ(made.failAt(8100), 7345);
    EXPECT_EQ(made.passAt(8100), 7400);
}

TEST(Boundaries, areTheSameWhereverTheyBegin) {
    const Boundaries all = boundariesOf(stats::SequentialParameters{}, 0, 3100);
    const Boundaries late = boundariesOf(stats::SequentialParameters{}, 600, 3100);
    for (std::int64_t n = 600; n <= 3100; ++n) {
        ASSERT_EQ(late.failAt(n), all.failAt(n)) << n;
        ASSERT_EQ(late.passAt(n), all.passAt(n)) << n;
    }
}

}  // namespace
}  // namespace slipway::characteristics
