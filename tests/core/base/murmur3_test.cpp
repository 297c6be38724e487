// Published vectors of murmur3_x86_32, and the bucket of protocol.md.
#include "core/base/murmur3.h"

#include <gtest/gtest.h>

#include <string>

namespace slipway {
namespace {

TEST(Murmur3, givesThePublishedVectors) {
    EXPECT_EQ(murmur3("", 0), 0U);
    EXPECT_EQ(murmur3("", 1), 0x514E28B7U);
    EXPECT_EQ(murmur3("", 0xFFFFFFFFU), 0x81F16F39U);
    EXPECT_EQ(murmur3(std::string(4, '\xff'), 0), 0x76293B50U);
    EXPECT_EQ(murmur3("\x21\x43\x65\x87", 0), 0xF55B516BU);
    EXPECT_EQ(murmur3("\x21\x43\x65\x87", 0x5082EDEEU), 0x2362F9DEU);
    EXPECT_EQ(murmur3("\x21\x43\x65", 0), 0x7E4A8634U);
    EXPECT_EQ(murmur3("\x21\x43", 0), 0xA0F7B07AU);
    EXPECT_EQ(murmur3("\x21", 0), 0x72661CF4U);
    EXPECT_EQ(murmur3(std::string(4, '\0'), 0), 0x2362F9DEU);
    EXPECT_EQ(murmur3(std::string(3, '\0'), 0), 0x85F0B427U);
    EXPECT_EQ(murmur3(std::string(2, '\0'), 0), 0x30F4C306U);
    EXPECT_EQ(murmur3(std::string(1, '\0'), 0), 0x514E28B7U);
    EXPECT_EQ(murmur3("abc", 0), 0xB3DD93FAU);
    EXPECT_EQ(murmur3("Hello, world!", 0x9747B28CU), 0x24884CBAU);
    EXPECT_EQ(murmur3("The quick brown fox jumps over the lazy dog", 0x9747B28CU), 0x2FA826CDU);
}

TEST(Bucket, isTheHashOfSaltColonIdAsAShare) {
    EXPECT_DOUBLE_EQ(bucket("a", "b"), static_cast<double>(murmur3("a:b")) / 4294967296.0);
    for (int i = 0; i < 1000; ++i) {
        const double value = bucket("salt", std::to_string(i));
        EXPECT_GE(value, 0.0);
        EXPECT_LT(value, 1.0);
    }
}

TEST(Bucket, spreadsIdsEvenly) {
    int below = 0;
    for (int i = 0; i < 10'000; ++i) below += bucket("2026-11-23-v24-1", "robot-" + std::to_string(i)) < 0.25 ? 1 : 0;
    EXPECT_NEAR(below, 2500, 200);
}

}  // namespace
}  // namespace slipway
