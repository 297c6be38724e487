// The stream is the same on every machine, and its draws have the distributions that the header names.
#include "core/base/random.h"

#include <gtest/gtest.h>

#include <array>

namespace slipway {
namespace {

TEST(Random, givesTheStreamOfXoshiro256StarStarSeededBySplitmix64) {
    Random random(1234567);
    EXPECT_EQ(random.next(), 3504822795582309479ULL);
    EXPECT_EQ(random.next(), 1819558768956484042ULL);
    EXPECT_EQ(random.next(), 1250851346055027673ULL);
    EXPECT_EQ(random.next(), 16940231675099994102ULL);
}

TEST(Random, drawsEvenlyBelowABound) {
    Random random(1);
    std::array<int, 7> counts{};
    for (int i = 0; i < 70'000; ++i) ++counts.at(random.below(7));
    for (const int count : counts) EXPECT_NEAR(count, 10'000, 500);
}

TEST(Random, drawsWithTheNamedMeans) {
    Random random(2);
    double uniform = 0.0;
    double exponential = 0.0;
    double normal = 0.0;
    double square = 0.0;
    constexpr int kDraws = 100'000;
    for (int i = 0; i < kDraws; ++i) {
        uniform += random.uniform() / kDraws;
        exponential += random.exponential(5.0) / kDraws;
        const double value = random.normal();
        normal += value / kDraws;
        square += value * value / kDraws;
    }
    EXPECT_NEAR(uniform, 0.5, 0.01);
    EXPECT_NEAR(exponential, 5.0, 0.1);
    EXPECT_NEAR(normal, 0.0, 0.02);
    EXPECT_NEAR(square, 1.0, 0.03);
}

TEST(Random, takesChancesOfZeroAndOneForSure) {
    Random random(3);
    for (int i = 0; i < 1000; ++i) {
        EXPECT_FALSE(random.chance(0.0));
        EXPECT_TRUE(random.chance(1.0));
    }
}

TEST(Random, forksStreamsThatDiffer) {
    Random random(4);
    Random first = random.fork();
    Random second = random.fork();
    EXPECT_NE(first.next(), second.next());
}

}  // namespace
}  // namespace slipway
