// SPDX-License-Identifier: Apache-2.0
// Two kinds of time. EngineTime drives every duration and every decision: it starts at the wall time of the
// first start, advances with CLOCK_BOOTTIME, never falls, and goes on over restarts (see host). WallTime is
// a robot's or this desk's calendar time, for display, windows and the clock offset of robots.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace slipway {

using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;

struct EngineClock {
    using duration = Milliseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<EngineClock, Milliseconds>;
    static constexpr bool is_steady = true;  // has no now(): the engine is told the time
};

using EngineTime = EngineClock::time_point;            // milliseconds, about Unix time
using WallTime = std::chrono::sys_time<Milliseconds>;  // Unix time in milliseconds, UTC

/// "2026-11-23T14:50:18.123Z": RFC 3339, UTC, always three decimals.
std::string toRfc3339(WallTime time);
/// Reads RFC 3339 with optional fraction and any numeric offset or Z; years 1970 to 9999.
Result<WallTime> parseRfc3339(std::string_view text);

inline std::int64_t toMilliseconds(EngineTime time) { return time.time_since_epoch().count(); }
inline EngineTime engineTime(std::int64_t milliseconds) { return EngineTime(Milliseconds(milliseconds)); }

}  // namespace slipway
