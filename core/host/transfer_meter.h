// How fast models reach the fleet: what all robots fetched together, over the time in which any of them fetched, as their
// own reports of progress tell. For the checklist's deployment time; no decision reads it. Engine's thread.
#pragma once

#include <cstdint>
#include <map>
#include <optional>

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/fleet/robot.h"

namespace slipway::host {

class TransferMeter {
public:
    /// `bytes`: size of the model that the robot was asked to fetch; 0: none is known. `at` never falls.
    void observe(const RobotId& robot, const fleet::Reported& reported, std::int64_t bytes, EngineTime at);
    /// It is away: what it fetches meanwhile is not seen.
    void forget(const RobotId& robot, EngineTime at);
    /// To the whole fleet, in the newest time of fetching that lasted a second or more; none: not measured yet.
    [[nodiscard]] std::optional<double> bytesPerSecond() const;

private:
    void pass(EngineTime at);

    std::map<RobotId, double> m_fetching;  // progress as last reported, 0..1
    EngineTime m_last{};
    double m_bytes = 0.0;
    Milliseconds m_busy{0};
    std::optional<double> m_before;  // of the time of fetching before this one
};

}  // namespace slipway::host
