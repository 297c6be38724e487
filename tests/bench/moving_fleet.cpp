#include "tests/bench/moving_fleet.h"

#include <fmt/format.h>

#include <algorithm>

#include "tests/support/sample_snapshot.h"

namespace slipway::bench {

namespace {

constexpr double kUpdateTakes = 20.0;  // seconds
constexpr std::size_t kEvery = 100;    // robots: one of them is updated
constexpr std::size_t kMostLines = 1000;

}  // namespace

MovingFleet::MovingFleet(int robots, double tasksPerSecond) : m_tasksPerSecond(tasksPerSecond) {
    m_now = *support::sampleCanary();
    m_now.robots = support::sampleFleet(robots)->robots;
    m_now.online = robots;
    spread();
    for (std::size_t i = 0; i < m_now.robots.size(); i += 5) {
        m_now.robots[i].condition = view::Condition::onCandidate;
        m_now.robots[i].stage = 1;
    }
    for (std::size_t i = 1; i < m_now.robots.size(); i += kEvery) {
        m_now.robots[i].condition = view::Condition::updating;
        m_now.robots[i].stage = 1;
        m_now.robots[i].progress = static_cast<double>(i % 1000) / 1000.0;
    }
}

std::shared_ptr<const view::Snapshot> MovingFleet::advance(double passed) {
    report(passed);
    update(passed);
    finishTasks(passed);
    m_now.at += Milliseconds(static_cast<std::int64_t>(passed * 1000.0));
    ++m_now.number;
    if (m_now.number % 30 == 0) writeLog();
    return std::make_shared<const view::Snapshot>(m_now);
}

/// Over two halls in which robots stand apart; the floors of the samples hold a hundred, not thousands.
void MovingFleet::spread() {
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    for (view::RobotView& robot : m_now.robots) {
        if (!robot.location) continue;
        robot.location->map = robot.site + " hall";
        robot.location->x = kHallMetres * unit(m_random);
        robot.location->y = kHallMetres * unit(m_random);
    }
}

void MovingFleet::report(double passed) {
    m_reportsDue += passed / kReportEvery * static_cast<double>(m_now.robots.size());
    for (; m_reportsDue >= 1.0; m_reportsDue -= 1.0) {
        view::RobotView& robot = m_now.robots[m_turn++ % m_now.robots.size()];
        robot.lastSeen = m_now.at;
        robot.battery = std::max(0.05, robot.battery - 0.0001);
        if (!robot.location) continue;
        robot.location->x += m_step(m_random);
        robot.location->y += m_step(m_random);
        robot.location->yaw += m_step(m_random);
    }
}

void MovingFleet::update(double passed) {
    for (std::size_t i = 1; i < m_now.robots.size(); i += kEvery) {
        double& progress = m_now.robots[i].progress;
        progress = progress >= 1.0 ? 0.0 : progress + passed / kUpdateTakes;
    }
}

void MovingFleet::finishTasks(double passed) {
    m_tasksDue += passed * m_tasksPerSecond;
    for (; m_tasksDue >= 1.0; m_tasksDue -= 1.0) {
        view::RobotView& robot = m_now.robots[m_random() % m_now.robots.size()];
        const bool ok = m_random() % 100 < 92;
        ++robot.tasks;
        robot.successes = robot.successes.value_or(0) + (ok ? 1 : 0);
        const bool candidate = robot.condition == view::Condition::onCandidate;
        count(candidate ? m_now.rollout->candidate : m_now.rollout->baseline, ok);
        if (!candidate) continue;
        ++m_now.rollout->stages[1].tasks;
        m_now.rollout->stages[1].successes += ok ? 1 : 0;
        m_now.rollout->stages[1].gates[0].count = m_now.rollout->stages[1].tasks;
    }
}

void MovingFleet::count(view::ArmView& arm, bool ok) {
    const std::int64_t second = std::chrono::floor<Seconds>(m_now.at).time_since_epoch().count();
    if (arm.points.empty() || arm.points.back().second != second) {
        view::ChartPoint point = arm.points.empty() ? view::ChartPoint{} : arm.points.back();
        point.second = second;
        point.tasks = point.successes = point.errors = 0;
        arm.points.push_back(point);
    }
    ++arm.tasks;
    ++arm.points.back().tasks;
    arm.successes += ok ? 1 : 0;
    arm.points.back().successes += ok ? 1 : 0;
}

void MovingFleet::writeLog() {
    const std::uint64_t line = m_now.log.back().number + 1;
    m_now.log.push_back({line, m_now.at, view::LogLevel::info, fmt::format("Line {} of this log.", line)});
    if (m_now.log.size() > kMostLines) m_now.log.erase(m_now.log.begin());
}

}  // namespace slipway::bench
