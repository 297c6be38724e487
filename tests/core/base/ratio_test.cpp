// Shares as exact decimals: the threshold gate's comparison and the cohort's size must not depend on rounding.
#include "core/base/ratio.h"

#include <gtest/gtest.h>

#include "core/base/ids.h"

namespace slipway {
namespace {

TEST(Ratio, subtractsExactly) {
    EXPECT_EQ(Ratio::fromDouble(0.92) - Ratio::fromDouble(0.02), Ratio::fromDouble(0.9));
    EXPECT_EQ(Ratio::fromDouble(0.9).billionths, 900'000'000);
}

TEST(Ratio, comparesCountsStrictly) {
    const Ratio limit = Ratio::fromDouble(0.9);
    EXPECT_FALSE(isBelow(90, 100, limit));
    EXPECT_TRUE(isBelow(89, 100, limit));
    EXPECT_TRUE(isBelow(8'999'999'999'999'999, 9'999'999'999'999'999, limit));
    EXPECT_FALSE(isBelow(9'000'000'000'000'000, 10'000'000'000'000'000, limit));
    EXPECT_TRUE(isBelow(1, 3, Ratio::fromBillionths(333'333'334)));
    EXPECT_FALSE(isBelow(1, 3, Ratio::fromBillionths(333'333'333)));
}

TEST(Ratio, takesTheFloorOfAShare) {
    EXPECT_EQ(floorShare(Ratio::fromDouble(0.05), 100), 5);
    EXPECT_EQ(floorShare(Ratio::fromDouble(0.29), 100), 29);
    EXPECT_EQ(floorShare(Ratio::fromDouble(0.2), 99), 19);
    EXPECT_EQ(floorShare(Ratio::fromDouble(1.0), 10'000'000'000), 10'000'000'000);
}

TEST(RobotIds, haveTheFormOfTheProtocol) {
    EXPECT_TRUE(isValidRobotId("robot-1.A_b:2"));
    EXPECT_TRUE(isValidRobotId(std::string(64, 'a')));
    EXPECT_FALSE(isValidRobotId(""));
    EXPECT_FALSE(isValidRobotId(std::string(65, 'a')));
    EXPECT_FALSE(isValidRobotId("robot 1"));
    EXPECT_FALSE(isValidRobotId("r\xc3\xb6"));
}

}  // namespace
}  // namespace slipway
