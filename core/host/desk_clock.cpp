#include "core/host/desk_clock.h"

#include <algorithm>

namespace slipway::host {

DeskClock::DeskClock(const HostClock& clock, EngineTime lastTime)
    : m_clock(&clock),
      m_base(std::max(lastTime, EngineTime(clock.wall().time_since_epoch()))),
      m_bootAtBase(clock.sinceBoot()),
      m_suspended(m_bootAtBase - clock.awake()),
      m_last(m_base) {}

EngineTime DeskClock::now() {
    m_last = std::max(m_last, m_base + (m_clock->sinceBoot() - m_bootAtBase));
    return m_last;
}

std::optional<Milliseconds> DeskClock::slept() {
    const Milliseconds suspended = m_clock->sinceBoot() - m_clock->awake();
    const Milliseconds jump = suspended - m_suspended;
    m_suspended = suspended;
    if (jump <= kSleepNoticed) return std::nullopt;
    return jump;
}

}  // namespace slipway::host
