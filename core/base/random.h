// SPDX-License-Identifier: Apache-2.0
// A seeded random stream (xoshiro256**, Blackman and Vigna 2018, seeded by splitmix64), the same on every machine.
// Used by simulation and fleetsim only: the engine draws nothing, its seeds come from the plan.
#pragma once

#include <array>
#include <cstdint>

namespace slipway {

class Random {
public:
    explicit Random(std::uint64_t seed);

    std::uint64_t next();
    /// Uniform in [0, 1).
    double uniform();
    /// Uniform in [0, bound); bound > 0.
    std::uint64_t below(std::uint64_t bound);
    /// True with probability p.
    bool chance(double p);
    /// Exponential with the given mean; mean > 0.
    double exponential(double mean);
    /// Standard normal.
    double normal();
    /// An independent stream, derived from this one's next value.
    Random fork();

private:
    std::array<std::uint64_t, 4> m_state{};
};

}  // namespace slipway
