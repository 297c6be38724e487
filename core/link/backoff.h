// How long a robot waits before it dials again: full jitter (uniform between zero and a ceiling that doubles),
// so that a fleet that lost its console together does not come back together. A plain value.
#pragma once

#include <algorithm>

#include "core/base/random.h"
#include "core/base/time.h"

namespace slipway::link {

class Backoff {
public:
    /// 0 < first <= most: the first ceiling and the last.
    Backoff(Milliseconds first, Milliseconds most, std::uint64_t seed) : m_first(first), m_most(most), m_ceiling(first), m_random(seed) {}

    Milliseconds next() {
        const auto wait = Milliseconds(static_cast<std::int64_t>(m_random.uniform() * static_cast<double>(m_ceiling.count())));
        m_ceiling = std::min(m_most, m_ceiling * 2);
        return wait;
    }
    /// After a connection that held.
    void reset() { m_ceiling = m_first; }

private:
    Milliseconds m_first;
    Milliseconds m_most;
    Milliseconds m_ceiling;
    Random m_random;
};

}  // namespace slipway::link
