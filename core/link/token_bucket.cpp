#include "core/link/token_bucket.h"

#include <algorithm>
#include <cmath>

namespace slipway::link {

TokenBucket::TokenBucket(double rate, double burst, SteadyTime now) : m_rate(rate), m_burst(burst), m_tokens(burst), m_filledAt(now) {}

void TokenBucket::fill(SteadyTime now) {
    if (now <= m_filledAt) return;
    const double seconds = std::chrono::duration<double>(now - m_filledAt).count();
    m_tokens = std::min(m_burst, m_tokens + seconds * m_rate);
    m_filledAt = now;
}

bool TokenBucket::take(SteadyTime now, double keep) {
    fill(now);
    if (m_tokens < 1.0 + keep) return false;
    m_tokens -= 1.0;
    return true;
}

Milliseconds TokenBucket::untilNext(SteadyTime now) {
    fill(now);
    if (m_tokens >= 1.0) return Milliseconds(0);
    const double milliseconds = std::ceil((1.0 - m_tokens) / m_rate * 1000.0);
    return Milliseconds(std::max<std::int64_t>(1, static_cast<std::int64_t>(milliseconds)));
}

bool TokenBucket::isFull(SteadyTime now) {
    fill(now);
    return m_tokens >= m_burst;
}

}  // namespace slipway::link
