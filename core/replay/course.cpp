#include "core/replay/course.h"

#include <algorithm>

namespace slipway::replay {

namespace {

using rollout::Decision;
using rollout::DecisionKind;

Act actOf(DecisionKind kind) {
    switch (kind) {
        case DecisionKind::rollbackStarted:
            return Act::stops;
        case DecisionKind::concluding:
            return Act::concludes;
        case DecisionKind::commitStarted:
            return Act::commits;
        case DecisionKind::stageEntered:
            return Act::advances;
        case DecisionKind::resumed:
            return Act::resumes;
        case DecisionKind::paused:
        case DecisionKind::needsDecision:
            return Act::pauses;
        default:
            return Act::other;
    }
}

bool isAlike(const Decision& one, const Decision& other) {
    return one.kind == other.kind && one.rollout == other.rollout && one.stage == other.stage && one.who == other.who &&
           one.robots == other.robots;
}

}  // namespace

const rollout::GateReading* Side::failedGate() const {
    const auto failed = std::find_if(gates.begin(), gates.end(), [](const auto& one) { return one.verdict == rollout::Verdict::fail; });
    return failed == gates.end() ? nullptr : &*failed;
}

Moment momentOf(const rollout::Rollout& rollout, EngineTime now) {
    Moment moment;
    moment.sinceStart = now - rollout.startedAt;
    moment.stage = rollout.stage;
    moment.candidateTasks = rollout.evidence.tasksAffected;
    moment.failures = rollout.evidence.failuresCaused;
    moment.robots = std::count_if(rollout.members.begin(), rollout.members.end(), [](const auto& one) { return one.second.everExposed; });
    return moment;
}

Side sideOf(const rollout::Rollout& rollout, const std::vector<Decision>& decisions, EngineTime now) {
    Side side;
    side.moment = momentOf(rollout, now);
    for (const auto& decision : decisions) {
        if (side.gates.empty()) side.gates = decision.gates;
        if (decision.rollout != rollout.id || actOf(decision.kind) <= side.act) continue;
        side.act = actOf(decision.kind);
        side.reason = decision.reason;
    }
    if (side.gates.empty() && rollout.stage < rollout.stages.size()) side.gates = rollout.stages[rollout.stage].gates;
    return side;
}

bool isSameCourse(const std::vector<Decision>& one, const std::vector<Decision>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), isAlike);
}

const char* toString(Act act) {
    switch (act) {
        case Act::nothing:
            return "nothing";
        case Act::other:
            return "other";
        case Act::pauses:
            return "pauses";
        case Act::resumes:
            return "resumes";
        case Act::advances:
            return "advances";
        case Act::concludes:
            return "concludes";
        case Act::commits:
            return "commits";
        case Act::stops:
            return "stops";
    }
    return "unknown";
}

}  // namespace slipway::replay
