// Counts how often one boot of a robot id took the connection over from another boot within a minute: three times means that
// two robots use one id (a clone). A robot that replaces its own connection has the same boot: its network flaps, and that is no
// reason to shut it out. A plain value of the link's thread, one per robot id.
#pragma once

#include <deque>
#include <string>

#include "core/link/token_bucket.h"

namespace slipway::link {

class TakeOverWatch {
public:
    static constexpr int kCloneAt = 3;
    static constexpr Seconds kWindow{60};

    /// A connection said hello; `replaced`: it took the place of one that was open. Returns the take-overs of the last minute, this
    /// one included if it is one.
    int note(const std::string& bootId, bool replaced, SteadyTime now);
    /// True when no take-over lies within the last minute.
    [[nodiscard]] bool isQuiet(SteadyTime now);

private:
    void forget(SteadyTime now);

    std::deque<SteadyTime> m_times;
    std::string m_lastBoot;
};

}  // namespace slipway::link
