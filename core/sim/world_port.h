// The robot's end of the World's network: one per robot. Private to the World.
#pragma once

#include "core/sim/world.h"

namespace slipway::sim {

class World::Port final : public RobotTransport {
public:
    Port(World& world, std::size_t robot) : m_world(world), m_robot(robot) {}

    void send(const protocol::FromRobot& message) override {
        if (const auto* report = std::get_if<fleet::Telemetry>(&message)) {
            const RobotId& id = m_world.m_robots[m_robot]->id();
            m_world.fromRobot(m_robot, rollout::RobotProgress{id, report->time, report->task, report->pending});
        } else if (!std::holds_alternative<protocol::LogLine>(message)) {  // no decision hangs on a log line
            m_world.fromRobot(m_robot, message);
        }
    }
    void answer(const protocol::DesiredAnswer& answer) override { m_world.fromRobot(m_robot, answer); }
    void answer(const protocol::FullState& answer) override { m_world.fromRobot(m_robot, answer); }
    bool fetch(const fleet::Model&) override { return false; }
    void cancelFetch() override {}
    void disconnect() override { m_world.dropped(m_robot); }

private:
    World& m_world;
    std::size_t m_robot;
};

}  // namespace slipway::sim
