// SPDX-License-Identifier: Apache-2.0
#include "core/base/murmur3.h"

#include <bit>
#include <cstddef>
#include <string>

namespace slipway {

namespace {

constexpr std::uint32_t kFirst = 0xcc9e2d51U;
constexpr std::uint32_t kSecond = 0x1b873593U;

std::uint32_t byteAt(std::string_view text, std::size_t index) { return static_cast<unsigned char>(text[index]); }

std::uint32_t scramble(std::uint32_t block) { return std::rotl(block * kFirst, 15) * kSecond; }

std::uint32_t finalMix(std::uint32_t hash) {
    hash = (hash ^ (hash >> 16)) * 0x85ebca6bU;
    hash = (hash ^ (hash >> 13)) * 0xc2b2ae35U;
    return hash ^ (hash >> 16);
}

}  // namespace

std::uint32_t murmur3(std::string_view text, std::uint32_t seed) {
    std::uint32_t hash = seed;
    const std::size_t whole = text.size() / 4 * 4;
    for (std::size_t i = 0; i < whole; i += 4) {
        const std::uint32_t block =
            byteAt(text, i) | (byteAt(text, i + 1) << 8) | (byteAt(text, i + 2) << 16) | (byteAt(text, i + 3) << 24);
        hash = std::rotl(hash ^ scramble(block), 13) * 5 + 0xe6546b64U;
    }
    std::uint32_t tail = 0;
    for (std::size_t i = text.size(); i > whole; --i) tail = (tail << 8) | byteAt(text, i - 1);
    hash ^= scramble(tail);
    return finalMix(hash ^ static_cast<std::uint32_t>(text.size()));
}

double bucket(std::string_view salt, std::string_view id) {
    std::string key;
    key.reserve(salt.size() + 1 + id.size());
    key.append(salt).append(1, ':').append(id);
    return static_cast<double>(murmur3(key)) / 4294967296.0;
}

}  // namespace slipway
