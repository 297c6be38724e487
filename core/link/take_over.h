// Counts how often a connection of a robot id replaced another one within a minute: three times means that two
// robots use one id (a clone). A plain value of the link's thread, one per robot id.
#pragma once

#include <deque>

#include "core/link/token_bucket.h"

namespace slipway::link {

class TakeOverWatch {
public:
    static constexpr int kCloneAt = 3;
    static constexpr Seconds kWindow{60};

    /// Notes a take-over; returns how many there were in the last minute, this one included.
    int note(SteadyTime now);
    /// True when no take-over lies within the last minute.
    [[nodiscard]] bool isQuiet(SteadyTime now);

private:
    void forget(SteadyTime now);

    std::deque<SteadyTime> m_times;
};

}  // namespace slipway::link
