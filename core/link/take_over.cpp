#include "core/link/take_over.h"

namespace slipway::link {

void TakeOverWatch::forget(SteadyTime now) {
    while (!m_times.empty() && now - m_times.front() > kWindow) m_times.pop_front();
}

int TakeOverWatch::note(const std::string& bootId, bool replaced, SteadyTime now) {
    // More than this many in a minute changes nothing, so a fast clone cannot grow the list.
    constexpr std::size_t kMostKept = 1000;
    forget(now);
    if (replaced && bootId != m_lastBoot) m_times.push_back(now);
    m_lastBoot = bootId;
    if (m_times.size() > kMostKept) m_times.pop_front();
    return static_cast<int>(m_times.size());
}

bool TakeOverWatch::isQuiet(SteadyTime now) {
    forget(now);
    return m_times.empty();
}

}  // namespace slipway::link
