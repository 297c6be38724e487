// The course of a run: what is due happens, robots and console are ticked, the quiet phase ends it.
#include "core/sim/world.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/rollout/drill.h"
#include "core/sim/world_port.h"

namespace slipway::sim {

namespace {

const WallTime kStart{Milliseconds(1'767'225'600'000)};  // 2026-01-01T00:00:00Z

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

}  // namespace

std::string describe(const Report& report) {
    const std::string head = fmt::format("seed {}, event {}", report.seed, report.events);
    if (report.violation) return fmt::format("{}, invariant {}: {}", head, report.violation->invariant, report.violation->sentence);
    return fmt::format("{}: {} after {} s, {} robots exposed, {} tasks, {} decisions", head,
                       report.ending.empty() ? "no rollout" : report.ending, report.took.count() / 1000, report.exposed, report.tasks,
                       report.decisions);
}

World::World(Scenario scenario, ConsoleParts* parts, Checking checking)
    : m_scenario(std::move(scenario)), m_random(m_scenario.seed ^ 0x9E37'79B9'7F4A'7C15ULL), m_now(kStart), m_startedAt(kStart) {
    std::vector<const SimulatedRobot*> watched;
    m_lines.resize(m_scenario.robots.size());
    for (std::size_t i = 0; i < m_scenario.robots.size(); ++i) {
        m_ports.push_back(std::make_unique<Port>(*this, i));
        m_index.emplace(m_scenario.robots[i].id, i);
        m_robots.push_back(std::make_unique<SimulatedRobot>(m_scenario.robots[i], m_random.next(), *m_ports[i], m_now));
        watched.push_back(m_robots.back().get());
    }
    m_answersLeft = m_scenario.answers;
    if (checking == Checking::invariants) m_checker = std::make_unique<Checker>(std::move(watched));
    ConsoleWatcher& watcher = m_checker ? *m_checker : m_nobody;
    m_console = std::make_unique<SimulatedConsole>(static_cast<ConsoleOutlet&>(*this), parts != nullptr ? *parts : m_rightParts, watcher);
    if (m_checker) m_console->keepCheckpoints();
}

World::~World() = default;

Report World::run(const std::stop_token& stop) {
    constexpr std::uint64_t kEventsBetweenLooks = 4096;
    schedule(m_now, 0, ConsoleStart{});
    for (std::size_t i = 0; i < m_robots.size(); ++i) robotTouched(i);
    for (std::size_t i = 0; i < m_scenario.mishaps.size(); ++i) schedule(m_startedAt + m_scenario.mishaps[i].at, 0, MishapBegins{i});
    schedule(m_now + Seconds(15), 0, Operate{});
    const WallTime quietAt = m_startedAt + m_scenario.faultsEnd;
    bool stopped = false;
    while (!m_due.empty() && !stopped) {
        const Due due = m_due.top();
        if (!m_quiet && due.at >= quietAt) {
            m_now = std::max(m_now, quietAt);
            beginQuietPhase();
            continue;
        }
        m_due.pop();
        m_now = std::max(m_now, due.at);
        ++m_events;
        happen(due);
        if (isOver()) break;
        stopped = m_events % kEventsBetweenLooks == 0 && stop.stop_requested();
    }
    auto report = reportOf();
    report.stopped = stopped;
    return report;
}

/// After each event: has the run come to its end, or to a violation?
bool World::isOver() {
    if (m_checker) m_checker->queues(m_due.size(), m_console->waiting());
    if (m_quiet && isSettled()) return true;
    const bool late = m_quiet && m_now - m_quietSince > m_scenario.bound;
    if (m_checker && late) m_checker->unsettled(unsettled());
    return m_checker ? m_checker->violation().has_value() : late;
}

Report World::reportOf() const {
    Report report;
    report.seed = m_scenario.seed;
    report.events = m_events;
    report.took = m_now - m_startedAt;
    report.decisions = m_console->state().nextDecision - 1;
    for (const auto& [id, rollout] : m_console->state().rollouts) report.ending = rollout::toString(rollout.status);
    for (const auto& robot : m_robots) report.tasks += robot->tasks();
    if (!m_checker) return report;
    report.violation = m_checker->violation();
    report.decisions = m_checker->durable().lastDecision;
    for (const auto& [id, chapter] : m_checker->durable().chapters) report.exposed += chapter.exposed.size();
    return report;
}

void World::schedule(WallTime at, std::size_t robot, What what) {
    if (m_free.empty()) {
        m_free.push_back(static_cast<std::uint32_t>(m_slots.size()));
        m_slots.emplace_back();
    }
    const std::uint32_t slot = m_free.back();
    m_free.pop_back();
    m_slots[slot].robot = robot;
    m_slots[slot].what = std::move(what);
    m_due.push(Due{std::max(at, m_now), m_order++, slot, 0});
}

void World::scheduleTick(WallTime at, std::size_t robot) {
    m_due.push(Due{std::max(at, m_now), m_order++, kTick, static_cast<std::uint32_t>(robot)});
}

void World::happen(const Due& due) {
    if (due.slot == kTick) return tickRobot(due.robot);
    happen(m_slots[due.slot]);
    m_free.push_back(due.slot);
}

void World::tickRobot(std::size_t robot) {
    // Ticks that a nearer one has replaced are left over in the queue.
    if (m_lines[robot].tickAt != m_now) return;
    m_lines[robot].tickAt.reset();
    m_robots[robot]->onTick(m_now);
    robotTouched(robot);
}

void World::happen(Occurrence& occurrence) {
    const std::size_t robot = occurrence.robot;
    std::visit(Overloaded{
                   [&](ConsoleTick) { tickConsole(); },
                   [&](Dial) { dial(robot); },
                   [&](Break one) { breakSession(robot, one.session); },
                   [&](ClosedAtConsole one) {
                       if (m_now < m_asleepUntil) {
                           m_inSockets.push_back({robot, one});
                           return;
                       }
                       m_console->take(rollout::RobotDisconnected{m_robots[robot]->id(), one.session, "closed"}, engineNow());
                       consoleTouched();
                   },
                   [&](LostAtRobot one) {
                       if (m_lines[robot].session == one.session) dropped(robot);
                   },
                   [&](ConsoleStart) {
                       m_console->start(engineNow());
                       readSockets();
                       consoleTouched();
                   },
                   [&](MishapBegins one) { begin(m_scenario.mishaps[one.index]); },
                   [&](DiskWell) { m_console->setDisk(Disk::well); },
                   [&](Operate) { operate(); },
                   [&](Arrival& one) { arrive(robot, std::move(one)); },
                   [&](Delivery& one) { deliver(robot, std::move(one)); },
               },
               occurrence.what);
}

/// After anything happened to a robot: the checker looks, its next tick and its next dial are arranged.
void World::robotTouched(std::size_t index) {
    auto& robot = *m_robots[index];
    auto& line = m_lines[index];
    if (m_checker) m_checker->looked(index, m_now);
    if (const auto next = robot.nextDeadline()) {
        const WallTime at = std::max(*next, m_now + Milliseconds(1));
        if (!line.tickAt || at < *line.tickAt) {
            line.tickAt = at;
            scheduleTick(at, index);
        }
    }
    if (robot.wantsConnection() && !line.dialling) {
        line.dialling = true;
        schedule(m_now + Milliseconds(200 + static_cast<std::int64_t>(m_random.below(3000))), index, Dial{});
    }
}

void World::consoleTouched() {
    if (!m_console->isAlive()) {
        if (m_downFor) consoleDied();
        return;
    }
    const auto next = m_console->nextDeadline();
    if (!next) return;
    const WallTime at = std::max({WallTime(next->time_since_epoch()), m_asleepUntil, m_now + Milliseconds(1)});
    if (m_consoleTickAt && *m_consoleTickAt <= at && *m_consoleTickAt > m_now) return;
    m_consoleTickAt = at;
    schedule(at, 0, ConsoleTick{});
}

void World::tickConsole() {
    if (m_consoleTickAt != m_now) return;
    m_consoleTickAt.reset();
    if (m_now < m_asleepUntil) return consoleTouched();
    m_console->onTick(engineNow());
    readSockets();
    consoleTouched();
}

/// The machine is awake: what came meanwhile is read in the order in which it came.
void World::readSockets() {
    for (auto& occurrence : std::exchange(m_inSockets, {})) schedule(m_now + Milliseconds(1), occurrence.robot, std::move(occurrence.what));
}

void World::beginQuietPhase() {
    m_quiet = true;
    m_quietSince = m_now;
    m_scenario.network = NetworkFaults{};
    m_console->setDisk(Disk::well);
    m_asleepUntil = std::min(m_asleepUntil, m_now + Seconds(1));
    m_consoleTickAt.reset();
    for (auto& line : m_lines) line.cutOffUntil = WallTime{};
    for (std::size_t i = 0; i < m_robots.size(); ++i) {
        const auto faults = m_robots[i]->profile().faults;
        for (const auto& fault : faults) m_robots[i]->setFault(fault, false, m_now);
        robotTouched(i);
    }
    consoleTouched();
    schedule(m_now + kOperatorLooks, 0, Operate{});
}

/// Is there anything that this rollout will still do by itself, or an operator about it?
bool World::goesOn(const rollout::Rollout& rollout) const {
    const bool waits = rollout.status == rollout::RolloutStatus::paused && m_answersLeft == 0;
    const bool halted = rollout.rollback && rollout.rollback->halted;
    return rollout::isActive(rollout.status) && !waits && !halted;
}

bool World::isSettled() const {
    if (!m_console->isAlive() || m_console->state().rollouts.empty() || m_now - m_quietSince < Seconds(60)) return false;
    for (const auto& [id, rollout] : m_console->state().rollouts) {
        if (goesOn(rollout)) return false;
    }
    if (!m_console->state().cleanups.empty() || rollout::isDrilling(m_console->state())) return false;
    return unsettled().empty();
}

/// What has not come to its end; empty: everything has.
std::string World::unsettled() const {
    if (!m_console->isAlive()) return "the console does not run";
    for (const auto& [id, rollout] : m_console->state().rollouts) {
        if (goesOn(rollout)) return fmt::format("{} is {} long after the last fault", id.value, rollout::toString(rollout.status));
        for (const auto& [robotId, member] : rollout.members) {
            const auto& robot = *m_robots[m_index.at(robotId)];
            const bool back = rollout.status == rollout::RolloutStatus::rolledBack || rollout.status == rollout::RolloutStatus::concluded;
            if (back && robot.executes(rollout.plan.candidate.ref))
                return fmt::format("{} executes the candidate long after {} was rolled back", robotId.value, id.value);
            const bool left = rollout::isLeftOut(member.phase);
            if (rollout.status == rollout::RolloutStatus::succeeded && !left && robot.durable().committed != rollout.plan.candidate.ref)
                return fmt::format("{} has not committed long after {} succeeded", robotId.value, id.value);
        }
    }
    for (const auto& [id, rollout] : m_console->state().rollouts) {
        const bool back = rollout.status == rollout::RolloutStatus::rolledBack || rollout.status == rollout::RolloutStatus::concluded;
        for (const auto& robot : m_robots) {
            if (back && m_console->state().rollouts.size() == 1 && robot->powered() && !robot->serves())
                return fmt::format("{} stands idle long after {} was rolled back", robot->id().value, id.value);
        }
    }
    if (rollout::isDrilling(m_console->state())) return "a drill goes on long after its time";
    for (const auto& [id, cleanup] : m_console->state().cleanups) {
        const auto left = cleanup.left.empty() ? std::string("nobody") : cleanup.left.begin()->value;
        return fmt::format("the clean-up after {} waits for {} robots, {} among them", id.value, cleanup.left.size(), left);
    }
    return {};
}

}  // namespace slipway::sim
