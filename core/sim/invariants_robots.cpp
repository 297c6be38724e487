// What is checked on the robots' true state, each time one was touched.
#include <fmt/format.h>

#include <algorithm>

#include "core/base/murmur3.h"
#include "core/fleet/cohort.h"
#include "core/sim/invariants.h"

namespace slipway::sim {

using Phase = Chapter::Phase;

namespace {

/// The book gives every plan a salt.
bool isChosenByHash(const Chapter& chapter, const RobotId& robot) {
    return bucket(chapter.plan.salt, robot.value) < chapter.plan.stages[chapter.stage].robots.toDouble();
}

bool isOfItsArm(const Chapter& chapter, const RobotId& robot) {
    return chapter.plan.stages[chapter.stage].assignment != plan::Assignment::hash || isChosenByHash(chapter, robot);
}

/// The most robots that may execute the candidate in the present stage, of `robots` in all.
std::int64_t capOf(const Chapter& chapter, std::int64_t robots) {
    const auto cohort =
        static_cast<std::int64_t>(fleet::cohortSize(chapter.plan.stages[chapter.stage].robots, static_cast<std::size_t>(robots)));
    // Who is eligible changes from stage to stage, and so does a part of it that is held back: one robot more or less.
    const bool holdsBack = chapter.plan.holdBack.billionths > 0;
    return holdsBack ? std::min(cohort, robots - floorShare(chapter.plan.holdBack, robots) + 1) : cohort;
}

}  // namespace

void Checker::looked(std::size_t index, WallTime now) {
    const auto& robot = *m_robots[index];
    auto& seen = m_seen[index];
    checkRobotGeneration(robot, seen);
    if (seen.excused && seen.anySent && seen.generation >= seen.sent.generation) seen.excused = false;
    if (!seen.excused) checkTargets(robot, seen);
    if (!robot.powered()) return;
    checkReboot(robot, seen);
    checkTrial(robot, now);
    checkVerified(robot);
}

void Checker::checkTargets(const SimulatedRobot& robot, Seen& seen) {
    std::string candidate;
    for (const auto& model : robot.executing()) {
        if (model != robot.profile().baseline.ref) candidate = model.version;
    }
    if (candidate == seen.candidate && candidate.empty()) return;
    const bool changed = candidate != seen.candidate;
    if (changed) {
        if (!seen.candidate.empty()) --m_onCandidate[seen.candidate];
        if (!candidate.empty()) ++m_onCandidate[candidate];
        seen.candidate = candidate;
    }
    if (candidate.empty()) return;
    const Chapter* chapter = chapterOf(m_durable, candidate);
    if (chapter == nullptr || !chapter->exposed.contains(robot.id())) {
        violated(2, fmt::format("{} executes {} and is in no target set", robot.id().value, candidate));
        return;
    }
    if (!isOfItsArm(*chapter, robot.id())) violated(1, fmt::format("{} executes {} and is of the other arm", robot.id().value, candidate));
    if (chapter->phase == Phase::rolledBack && changed && !chapter->waived.contains(robot.id()))
        violated(9, fmt::format("{} executes {} after it was rolled back", robot.id().value, candidate));
    if (changed) checkCap();
}

void Checker::checkCap() {
    for (const auto& [version, count] : m_onCandidate) {
        const Chapter* chapter = chapterOf(m_durable, version);
        if (chapter == nullptr || chapter->phase == Phase::committing || chapter->phase == Phase::succeeded) continue;
        if (chapter->plan.stages[chapter->stage].assignment == plan::Assignment::hash) continue;  // each robot is checked by its own
        const auto cap = capOf(*chapter, std::ssize(m_robots));
        if (count > cap) violated(1, fmt::format("{} robots execute {}, stage {} allows {}", count, version, chapter->stage + 1, cap));
    }
}

void Checker::checkRobotGeneration(const SimulatedRobot& robot, Seen& seen) {
    const auto generation = robot.durable().generation;
    if (generation < seen.generation)
        violated(5, fmt::format("the generation of {} fell from {} to {}", robot.id().value, seen.generation, generation));
    seen.generation = generation;
}

void Checker::checkTrial(const SimulatedRobot& robot, WallTime now) {
    constexpr Milliseconds kSlack{1000};
    const auto next = robot.nextModel();
    if (!next || *next == robot.durable().committed || *next == robot.profile().baseline.ref) return;
    // A robot that was told to commit does so after the task at hand.
    const auto& desired = robot.agent()->desired();
    if (desired && desired->baseline.ref == *next) return;
    const auto end = robot.leaseEnd();
    if (!end) {
        violated(10, fmt::format("{} is on trial without a lease", robot.id().value));
    } else if (now > *end + kSlack) {
        violated(10, fmt::format("{} is on trial {} ms after the end of its lease", robot.id().value, (now - *end).count()));
    }
}

void Checker::checkReboot(const SimulatedRobot& robot, Seen& seen) {
    if (robot.bootId() == seen.bootId) return;
    seen.bootId = robot.bootId();
    const auto next = robot.nextModel();
    if (!robot.connected() && next && *next != robot.durable().committed)
        violated(10, fmt::format("{} came up with {} and not with its committed model", robot.id().value, next->version));
}

void Checker::checkVerified(const SimulatedRobot& robot) {
    for (const auto& model : robot.executing()) {
        if (!robot.verifiedOnDisk().contains(model))
            violated(11, fmt::format("{} executes {} without having verified it", robot.id().value, model.version));
    }
}

}  // namespace slipway::sim
