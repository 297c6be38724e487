#include "core/host/transfer_meter.h"

#include <algorithm>

namespace slipway::host {

namespace {

constexpr Milliseconds kLeast = Seconds(1);  // a shorter fetch says more about clocks than about the network

bool cameThrough(fleet::Phase phase) {
    return phase == fleet::Phase::verifying || phase == fleet::Phase::loading || phase == fleet::Phase::active;
}

}  // namespace

void TransferMeter::pass(EngineTime at) {
    if (!m_fetching.empty()) m_busy += std::max(Milliseconds(0), at - m_last);
    m_last = at;
}

void TransferMeter::observe(const RobotId& robot, const fleet::Reported& reported, std::int64_t bytes, EngineTime at) {
    const auto fetching = m_fetching.find(robot);
    const auto size = static_cast<double>(bytes);
    if (reported.phase == fleet::Phase::downloading && bytes > 0) {
        pass(at);
        if (m_fetching.empty()) {
            m_before = bytesPerSecond();
            m_bytes = 0.0;
            m_busy = Milliseconds(0);
        }
        const double progress = std::clamp(reported.progress, 0.0, 1.0);
        if (fetching != m_fetching.end()) m_bytes += std::max(0.0, progress - fetching->second) * size;
        m_fetching[robot] = progress;
        return;
    }
    if (fetching == m_fetching.end()) return;
    if (cameThrough(reported.phase)) m_bytes += (1.0 - fetching->second) * size;
    forget(robot, at);
}

void TransferMeter::forget(const RobotId& robot, EngineTime at) {
    if (!m_fetching.contains(robot)) return;
    pass(at);
    m_fetching.erase(robot);
}

std::optional<double> TransferMeter::bytesPerSecond() const {
    if (m_busy < kLeast || m_bytes <= 0.0) return m_before;
    return m_bytes / std::chrono::duration<double>(m_busy).count();
}

}  // namespace slipway::host
