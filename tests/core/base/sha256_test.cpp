// The vectors of FIPS 180-2, whole and in pieces.
#include "core/base/sha256.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace slipway {
namespace {

TEST(Sha256, givesThePublishedVectors) {
    EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256Hex(std::string(1'000'000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, givesTheSameInPieces) {
    const std::string text(100'000, 'x');
    Sha256 hash;
    for (std::size_t at = 0; at < text.size(); at += 777) {
        const std::size_t length = std::min<std::size_t>(777, text.size() - at);
        hash.update(std::as_bytes(std::span(text.data() + at, length)));
    }
    EXPECT_EQ(hash.finishHex(), sha256Hex(text));
}

TEST(Sha256, knowsTheFormOfADigest) {
    EXPECT_TRUE(isSha256Hex(sha256Hex("abc")));
    EXPECT_FALSE(isSha256Hex(""));
    EXPECT_FALSE(isSha256Hex(std::string(63, 'a')));
    EXPECT_FALSE(isSha256Hex(std::string(65, 'a')));
    EXPECT_FALSE(isSha256Hex(std::string(64, 'A')));
    EXPECT_FALSE(isSha256Hex(std::string(64, 'g')));
}

}  // namespace
}  // namespace slipway
