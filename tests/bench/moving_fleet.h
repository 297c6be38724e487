// The work of a big fleet, as the snapshots of the host show it: robots report a place every five seconds and are on their way
// between, a few are updated, tasks end, the log grows. The same every time; any one thread.
#pragma once

#include <cstddef>
#include <memory>
#include <random>

#include "core/view/snapshot.h"

namespace slipway::bench {

inline constexpr double kReportEvery = 5.0;   // seconds, each robot
inline constexpr double kHallMetres = 200.0;  // width and depth of each of the two halls, "north hall" and "south hall"

class MovingFleet {
public:
    MovingFleet(int robots, double tasksPerSecond);

    /// What the host would publish `passed` seconds later.
    std::shared_ptr<const view::Snapshot> advance(double passed);

private:
    void spread();
    void report(double passed);
    void update(double passed);
    void finishTasks(double passed);
    void count(view::ArmView& arm, bool ok);
    void writeLog();

    view::Snapshot m_now;
    double m_tasksPerSecond;
    double m_reportsDue = 0.0;
    double m_tasksDue = 0.0;
    std::size_t m_turn = 0;
    std::mt19937 m_random{7};
    std::uniform_real_distribution<double> m_step{-0.4, 0.4};
};

}  // namespace slipway::bench
