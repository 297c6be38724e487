// Turns the machine's clocks into engine time: it starts at the later of the journal's last time and the wall
// clock, advances with CLOCK_BOOTTIME, never falls, and notices when the machine slept. Engine's thread only.
#pragma once

#include <optional>

#include "core/base/time.h"
#include "core/host/clock.h"

namespace slipway::host {

/// A suspend shorter than this is not worth a word.
inline constexpr Milliseconds kSleepNoticed = Seconds(5);

class DeskClock {
public:
    /// `lastTime`: of the newest journal entry; zero for an empty journal.
    DeskClock(const HostClock& clock, EngineTime lastTime);

    [[nodiscard]] EngineTime now();
    [[nodiscard]] WallTime wall() const { return m_clock->wall(); }
    /// How long the machine was suspended since the last call, if it was for more than kSleepNoticed.
    [[nodiscard]] std::optional<Milliseconds> slept();

private:
    const HostClock* m_clock;
    EngineTime m_base;
    Milliseconds m_bootAtBase;
    Milliseconds m_suspended;  // boot time minus awake time at the last look
    EngineTime m_last;
};

}  // namespace slipway::host
