// How many messages a robot may still send: fills at a steady rate up to a burst. A plain value of the link's
// thread, one per robot id, so that a reconnect does not refill it.
#pragma once

#include <chrono>

#include "core/base/time.h"

namespace slipway::link {

using SteadyTime = std::chrono::steady_clock::time_point;
inline SteadyTime steadyNow() { return std::chrono::steady_clock::now(); }

class TokenBucket {
public:
    /// `rate` tokens per second, > 0; `burst` tokens at most and at the start, >= 1.
    TokenBucket(double rate, double burst, SteadyTime now);

    /// Takes one token if at least `keep` are left after it; false when not.
    bool take(SteadyTime now, double keep = 0.0);
    /// How long until a token is there; zero when one is. At least one millisecond otherwise.
    [[nodiscard]] Milliseconds untilNext(SteadyTime now);
    [[nodiscard]] bool isFull(SteadyTime now);

private:
    void fill(SteadyTime now);

    double m_rate;
    double m_burst;
    double m_tokens;
    SteadyTime m_filledAt;
};

}  // namespace slipway::link
