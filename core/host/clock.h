// The clocks of the machine as the host reads them, behind an interface so that tests decide what time it is.
// Owned by the composition or the test; read on the engine's thread only.
#pragma once

#include "core/base/time.h"

namespace slipway::host {

class HostClock {
public:
    virtual ~HostClock() = default;
    /// Since boot, suspend included (CLOCK_BOOTTIME).
    [[nodiscard]] virtual Milliseconds sinceBoot() const = 0;
    /// Since boot, suspend left out (CLOCK_MONOTONIC).
    [[nodiscard]] virtual Milliseconds awake() const = 0;
    [[nodiscard]] virtual WallTime wall() const = 0;
};

/// The machine's own clocks.
const HostClock& systemClock();

}  // namespace slipway::host
