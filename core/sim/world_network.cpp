// Connections of the World and what travels on them: loss, duplication, delay, reordering, partitions.
#include <algorithm>
#include <utility>

#include "core/sim/world.h"

namespace slipway::sim {

namespace {

constexpr Milliseconds kLeastDelay{2};
constexpr Milliseconds kPingSilence{45'000};

/// Losing one of these without an end of the connection cannot happen on TCP, and nothing sends them again.
template <class Variant>
bool mustArrive(const Variant& what) {
    if constexpr (std::is_same_v<std::variant_alternative_t<0, Variant>, protocol::FromRobot>) {
        const auto* message = std::get_if<protocol::FromRobot>(&what);
        return message != nullptr && std::holds_alternative<protocol::Hello>(*message);
    } else {
        const auto* message = std::get_if<protocol::ToRobot>(&what);
        return std::holds_alternative<protocol::HelloAnswer>(what) ||
               (message != nullptr && std::holds_alternative<fleet::Desired>(*message));
    }
}

/// These say what is, without a number: an older one may not come after a newer one.
template <class Variant>
bool keepsOrder(const Variant& what) {
    if constexpr (std::is_same_v<std::variant_alternative_t<0, Variant>, protocol::FromRobot>) {
        return mustArrive(what) || std::holds_alternative<protocol::FullState>(what);
    } else {
        return std::holds_alternative<protocol::HelloAnswer>(what);
    }
}

}  // namespace

bool World::isCutOff(std::size_t robot) const { return m_lines[robot].cutOffUntil > m_now; }

WallTime World::arrivalTime(WallTime& last, bool mayOvertake) {
    const auto spread = static_cast<std::uint64_t>(m_scenario.network.delay.count());
    // Most messages are quick and a few take very long.
    const double part = m_random.uniform() * m_random.uniform();
    WallTime at = m_now + kLeastDelay + Milliseconds(static_cast<std::int64_t>(part * static_cast<double>(spread)));
    if (!(mayOvertake && m_scenario.network.reorder)) at = std::max(at, last);
    last = std::max(last, at);
    return at;
}

void World::breakSoon(std::size_t robot) {
    const auto wait = Milliseconds(static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(kPingSilence.count()))));
    schedule(m_now + wait, robot, Break{m_lines[robot].session});
}

void World::fromRobot(std::size_t robot, ToConsole what) {
    auto& line = m_lines[robot];
    if (line.session == 0 || isCutOff(robot)) return;
    const bool essential = mustArrive(what);
    if (m_random.chance(m_scenario.network.loss)) {
        if (essential) breakSoon(robot);
        return;
    }
    const bool ordered = keepsOrder(what);
    const WallTime at = arrivalTime(line.lastToConsole, !ordered);
    if (!ordered && m_random.chance(m_scenario.network.duplicate))
        schedule(arrivalTime(line.lastToConsole, true), robot, Arrival{line.session, what});
    schedule(at, robot, Arrival{line.session, std::move(what)});
}

void World::toRobot(std::size_t robot, ToRobotSide what) {
    auto& line = m_lines[robot];
    if (line.session == 0 || isCutOff(robot)) return;
    if (m_random.chance(m_scenario.network.loss)) {
        if (mustArrive(what)) breakSoon(robot);
        return;
    }
    const bool ordered = keepsOrder(what);
    const WallTime at = arrivalTime(line.lastToRobot, !ordered);
    if (!ordered && m_random.chance(m_scenario.network.duplicate))
        schedule(arrivalTime(line.lastToRobot, true), robot, Delivery{line.session, what});
    schedule(at, robot, Delivery{line.session, std::move(what)});
}

// ---- connections ----

void World::dial(std::size_t robot) {
    auto& line = m_lines[robot];
    line.dialling = false;
    if (!m_robots[robot]->wantsConnection()) return;
    if (!m_console->isAlive() || isCutOff(robot) || m_now < m_asleepUntil) {
        line.dialling = true;
        schedule(m_now + Milliseconds(1000 + static_cast<std::int64_t>(m_random.below(5000))), robot, Dial{});
        return;
    }
    line.session = m_nextSession++;
    line.lastToConsole = line.lastToRobot = m_now;
    m_robots[robot]->onConnected(m_now);
    robotTouched(robot);
}

/// The robot's end is gone; the console's end notices a little later.
void World::dropped(std::size_t robot) {
    auto& line = m_lines[robot];
    const auto session = std::exchange(line.session, 0);
    if (session == 0) return;
    const auto most = isCutOff(robot) ? kPingSilence.count() : 1000;
    schedule(m_now + Milliseconds(static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(most)))), robot,
             ClosedAtConsole{session});
    if (!m_robots[robot]->connected()) return;
    m_robots[robot]->onDisconnected(m_now);
    robotTouched(robot);
}

void World::breakSession(std::size_t robot, std::uint64_t session) {
    if (session != 0 && m_lines[robot].session == session) dropped(robot);
}

// ---- at the ends ----

void World::arrive(std::size_t robot, Arrival&& arrival) {
    if (m_lines[robot].session != arrival.session || !m_console->isAlive()) return;
    if (m_now < m_asleepUntil) {
        m_inSockets.push_back({robot, std::move(arrival)});
        return;
    }
    const auto* message = std::get_if<protocol::FromRobot>(&arrival.what);
    if (message != nullptr && std::holds_alternative<protocol::ResultBatch>(*message) && m_console->refusesResults()) {
        const auto& batch = std::get<protocol::ResultBatch>(*message);
        m_robots[robot]->onRefused({protocol::kBusy, "busy", 0, Seconds(5)}, batch.bootId, batch.seq, m_now);
        robotTouched(robot);
        return;
    }
    if (auto event = eventOf(robot, std::move(arrival))) m_console->take(std::move(*event), engineNow());
    consoleTouched();
}

std::optional<rollout::Event> World::eventOf(std::size_t robot, Arrival&& arrival) const {
    const RobotId& id = m_robots[robot]->id();
    const auto session = arrival.session;
    if (const auto* answer = std::get_if<protocol::DesiredAnswer>(&arrival.what))
        return rollout::DesiredAnswered{id, answer->generation, answer->accepted};
    if (auto* full = std::get_if<protocol::FullState>(&arrival.what))
        return rollout::RobotStateChanged{id, session, full->state.bootId, 0, full->state.generation, std::move(full->state.reported)};
    if (auto* progress = std::get_if<rollout::RobotProgress>(&arrival.what)) {
        if (!rollout::concerns(m_console->state(), *progress)) return std::nullopt;
        return std::move(*progress);
    }
    auto& message = std::get<protocol::FromRobot>(arrival.what);
    if (auto* hello = std::get_if<protocol::Hello>(&message))
        return rollout::RobotConnected{
            id, session, hello->bootId, hello->ackSeq, hello->generation, hello->facts, std::move(hello->reported)};
    if (auto* state = std::get_if<protocol::StateReport>(&message))
        return rollout::RobotStateChanged{id, session, state->bootId, state->seq, state->generation, std::move(state->reported)};
    if (auto* batch = std::get_if<protocol::ResultBatch>(&message))
        return rollout::RobotResults{id, session, batch->bootId, batch->seq, batch->dropped, batch->bad.size(), std::move(batch->items)};
    return std::nullopt;
}

void World::deliver(std::size_t robot, Delivery&& delivery) {
    if (m_lines[robot].session != delivery.session) return;
    auto& body = *m_robots[robot];
    if (const auto* answer = std::get_if<protocol::HelloAnswer>(&delivery.what)) {
        body.onHelloAnswer(*answer, m_now);
    } else if (const auto* message = std::get_if<protocol::ToRobot>(&delivery.what)) {
        body.onMessage(*message, m_now);
    } else {
        const auto& acknowledged = std::get<Acknowledged>(delivery.what);
        body.onAcknowledged(acknowledged.seq, acknowledged.bootId, m_now);
    }
    robotTouched(robot);
}

void World::answerHello(const RobotId& robot, std::uint64_t session, const protocol::HelloAnswer& answer) {
    const auto index = m_index.at(robot);
    if (m_lines[index].session == session) toRobot(index, answer);
}

void World::send(const RobotId& robot, const protocol::ToRobot& message) { toRobot(m_index.at(robot), message); }

void World::acknowledge(const RobotId& robot, std::uint64_t session, const std::string& bootId, std::uint64_t seq) {
    const auto index = m_index.at(robot);
    if (m_lines[index].session == session) toRobot(index, Acknowledged{seq, bootId});
}

void World::close(const RobotId& robot) {
    const auto index = m_index.at(robot);
    schedule(m_now, index, Break{m_lines[index].session});
}

}  // namespace slipway::sim
