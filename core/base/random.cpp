// SPDX-License-Identifier: Apache-2.0
#include "core/base/random.h"

#include <bit>
#include <cmath>
#include <numbers>

namespace slipway {

namespace {

std::uint64_t splitmix64(std::uint64_t& state) {
    state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

}  // namespace

Random::Random(std::uint64_t seed) {
    for (auto& word : m_state) word = splitmix64(seed);
}

std::uint64_t Random::next() {
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double Random::uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

std::uint64_t Random::below(std::uint64_t bound) {
    // Values under the remainder are drawn again, so that every result is equally likely.
    const std::uint64_t remainder = (0 - bound) % bound;
    std::uint64_t value = next();
    while (value < remainder) value = next();
    return value % bound;
}

bool Random::chance(double p) { return uniform() < p; }

double Random::exponential(double mean) { return -mean * std::log1p(-uniform()); }

double Random::normal() {
    // Box and Muller 1958; the second value is not kept, so that the stream's state stays four words.
    const double radius = std::sqrt(-2.0 * std::log1p(-uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

Random Random::fork() { return Random(next()); }

}  // namespace slipway
