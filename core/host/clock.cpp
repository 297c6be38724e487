#include "core/host/clock.h"

#include <ctime>

namespace slipway::host {

namespace {

Milliseconds read(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::duration_cast<Milliseconds>(std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}

class SystemClock final : public HostClock {
public:
    [[nodiscard]] Milliseconds sinceBoot() const override { return read(CLOCK_BOOTTIME); }
    [[nodiscard]] Milliseconds awake() const override { return read(CLOCK_MONOTONIC); }
    [[nodiscard]] WallTime wall() const override { return WallTime(read(CLOCK_REALTIME)); }
};

}  // namespace

const HostClock& systemClock() {
    static const SystemClock clock;
    return clock;
}

}  // namespace slipway::host
