// What goes wrong in a run, and the people at the desk.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/rollout/drill.h"
#include "core/sim/world.h"

namespace slipway::sim {

void World::begin(const Mishap& mishap) {
    if (m_quiet) return;
    switch (mishap.kind) {
        case MishapKind::consoleCrash:
            crashConsole(mishap);
            break;
        case MishapKind::consoleSleep:
            m_asleepUntil = std::max(m_asleepUntil, m_now + mishap.duration);
            break;
        case MishapKind::diskFull:
            m_console->setDisk(mishap.draw % 2 == 0 ? Disk::full : Disk::broken);
            schedule(m_now + mishap.duration, 0, DiskWell{});
            break;
        case MishapKind::robotCrash:
            m_robots[mishap.robot]->crash(m_now);
            robotTouched(mishap.robot);
            break;
        case MishapKind::disconnect:
            breakSession(mishap.robot, m_lines[mishap.robot].session);
            break;
        case MishapKind::partition:
            partition(mishap);
            break;
        case MishapKind::oldDatabase:
            restoreOlder(mishap);
            break;
        case MishapKind::clone:
            if (m_now < m_asleepUntil) break;
            m_console->take(rollout::RobotQuarantined{m_robots[mishap.robot]->id(), "3 take-overs within a minute"}, engineNow());
            consoleTouched();
            break;
        case MishapKind::command:
            press(mishap.draw);
            break;
    }
}

void World::crashConsole(const Mishap& mishap) {
    if (!m_console->isAlive()) return;
    m_downFor = mishap.duration;
    switch (mishap.draw % 4) {
        case 0:
            m_console->crash();
            break;
        case 1:
            m_console->crashSoon(CrashPoint::beforeCommit, static_cast<int>(mishap.draw / 4 % 20), 0);
            break;
        case 2:
            m_console->crashSoon(CrashPoint::afterCommit, static_cast<int>(mishap.draw / 4 % 20), 0);
            break;
        default:
            m_console->crashSoon(CrashPoint::amongEffects, static_cast<int>(mishap.draw / 4 % 20), mishap.draw / 80 % 8);
            break;
    }
    consoleTouched();
}

/// Somebody puts an older copy of the database in place.
void World::restoreOlder(const Mishap& mishap) {
    if (!m_console->isAlive() || m_rollouts == 0) return;
    m_downFor = mishap.duration;
    m_console->crash();
    m_console->restoreOlder(1 + mishap.draw % m_console->journal().entries.size());
    consoleTouched();
}

/// Every connection ends with the console; the robots notice within seconds.
void World::consoleDied() {
    const Milliseconds down = *std::exchange(m_downFor, std::nullopt);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].session == 0) continue;
        schedule(m_now + Milliseconds(static_cast<std::int64_t>(m_random.below(3000))), i, LostAtRobot{m_lines[i].session});
    }
    schedule(m_now + down, 0, ConsoleStart{});
}

void World::partition(const Mishap& mishap) {
    for (std::size_t k = 0; k < mishap.robots; ++k) {
        const std::size_t robot = (mishap.robot + k) % m_robots.size();
        // One by one they fall off, and one by one, in another order, they come back.
        const auto extra = Milliseconds(static_cast<std::int64_t>(m_random.below(5000)));
        m_lines[robot].cutOffUntil = m_now + mishap.duration + extra;
        if (m_lines[robot].session != 0) breakSoon(robot);
    }
}

// ---- operators ----

rollout::Operation World::operation() {
    rollout::Operation operation;
    operation.id = OperationId(fmt::format("operation-{}", ++m_operations));
    operation.who = m_operations % 2 == 0 ? "ada" : "grace";
    operation.shownText = "as shown";
    return operation;
}

void World::submit(rollout::Event command, bool twice) {
    if (!m_console->isAlive() || m_now < m_asleepUntil) return;
    if (twice) m_console->take(command, engineNow());
    m_console->take(std::move(command), engineNow());
    consoleTouched();
}

void World::startRollout() {
    rollout::StartRollout start;
    start.operation = operation();
    start.plan = m_scenario.plan;
    // Each rollout has a candidate of its own, so that the checker knows on whose account a robot executes it.
    const auto number = m_rollouts + 1;
    if (number > 1) {
        start.plan.candidate.ref.version = fmt::format("v{}", 23 + number);
        start.plan.candidate.ref.sha256 = std::string(64, static_cast<char>('0' + number % 10));
    }
    start.rollout = RolloutId(fmt::format("rollout-{}", number));
    start.planDigest = std::string(64, 'f');
    start.checklist.overrideReason = "a simulated rollout has no checklist";
    submit(start, m_random.chance(0.2));
    if (m_console->isAlive() && m_console->state().rollouts.contains(start.rollout)) m_rollouts = number;
}

void World::releaseAll() {
    std::vector<RobotId> quarantined;
    for (const auto& [id, robot] : m_console->state().robots) {
        if (robot.quarantined) quarantined.push_back(id);
    }
    for (const auto& id : quarantined) submit(rollout::ReleaseRobot{operation(), id, "only one robot has this id"}, false);
}

/// Looks every ten seconds: starts the rollout, and in the quiet phase decides what waits for a person.
void World::operate() {
    if (m_quiet || m_now - m_startedAt < m_scenario.faultsEnd) schedule(m_now + kOperatorLooks, 0, Operate{});
    if (!m_console->isAlive()) return;
    if (m_quiet) releaseAll();
    const auto& rollouts = m_console->state().rollouts;
    m_rollouts = rollouts.size();
    std::size_t online = 0;
    for (const auto& [id, robot] : m_console->state().robots) online += robot.online ? 1 : 0;
    if (rollouts.empty()) {
        if (online * 2 >= m_robots.size()) startRollout();
        return;
    }
    const auto* active = rollout::activeRollout(m_console->state());
    if (!m_quiet || active == nullptr || m_answersLeft == 0) return;
    if (active->status != rollout::RolloutStatus::paused) return;
    --m_answersLeft;
    const RolloutId id = active->id;
    if (m_random.chance(0.4))
        submit(rollout::Resume{operation(), id}, false);
    else if (m_random.chance(0.7))
        submit(rollout::Promote{operation(), id, "the figures are good enough for us"}, false);
    else
        submit(rollout::RollBack{operation(), id, "we do not trust it any more"}, false);
}

/// Mostly robots that can be in one; now and then one that may not.
void World::drill(std::uint64_t draw, bool twice) {
    const auto& state = m_console->state();
    rollout::StartDrill command{operation(), m_scenario.plan.baseline, {}};
    const RobotId anyone = m_robots[draw / 64 % m_robots.size()]->id();
    const auto known = state.robots.find(anyone);
    if (known != state.robots.end() && known->second.desired) command.baseline = known->second.desired->baseline;
    command.robots = rollout::drillCandidates(state, command.baseline.ref, 1 + draw / 1024 % 5);
    if (draw / 4096 % 4 == 0) command.robots.push_back(anyone);
    submit(std::move(command), twice);
}

void World::press(std::uint64_t draw) {
    if (!m_console->isAlive()) return;
    const auto* active = rollout::activeRollout(m_console->state());
    const RolloutId id = active != nullptr ? active->id : RolloutId("rollout-1");
    const bool twice = draw / 16 % 4 == 0;
    const RobotId robot = m_robots[draw / 64 % m_robots.size()]->id();
    if (draw / 262'144 % 2 == 0) return drill(draw, twice);
    if (m_scenario.plan.strategy != "canary" && draw / 1024 % 3 == 0) {
        if (active == nullptr && draw / 4096 % 2 == 0) {
            const auto hours = draw / 8192 % 3 == 0 ? std::nullopt : std::optional(static_cast<double>(draw / 32768 % 20) / 1000.0);
            submit(rollout::SetCleanup{operation(), id, hours, "not just yet, please"}, twice);
            return;
        }
        const double share = static_cast<double>(draw / 4096 % 11) / 10.0;
        submit(rollout::SetShare{operation(), id, share, "moved by hand for a while"}, twice);
        return;
    }
    switch (draw % 9) {
        case 0:
            submit(rollout::Promote{operation(), id, {}}, twice);
            break;
        case 1:
            submit(rollout::Promote{operation(), id, "pressed for no good reason"}, twice);
            break;
        case 2:
            submit(rollout::Pause{operation(), id, draw / 16 % 2 == 0, "a look at it"}, twice);
            break;
        case 3:
            submit(rollout::Resume{operation(), id}, twice);
            break;
        case 4:
            submit(rollout::RollBack{operation(), id, "it looks bad"}, twice);
            break;
        case 5:
            submit(rollout::Abort{operation(), id, "another day"}, twice);
            break;
        case 6:
            submit(rollout::Waive{operation(), id, {robot}, "it is in the workshop"}, twice);
            break;
        case 7:
            if (draw / 4096 % 2 == 0) releaseAll();
            submit(rollout::Annotate{operation(), id, "something was seen"}, twice);
            break;
        default:
            startRollout();
            break;
    }
}

}  // namespace slipway::sim
