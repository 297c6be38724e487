#include "core/rollout/pools.h"

#include <utility>

#include "core/rollout/eligibility.h"

namespace slipway::rollout {

namespace {

/// While the candidate is on trial, under its lease: without a console both pools serve the baseline again.
fleet::Desired restingDocument(const Rollout& rollout) {
    auto document = baselineDocument(rollout, "the other pool serves");
    document.apply = fleet::Apply::betweenTasks;
    document.serving = false;
    if (isOnTrial(rollout.status)) document.lease = rollout.plan.lease;
    return document;
}

}  // namespace

void restOthers(Context& context, Rollout& rollout, std::uint64_t decision) {
    for (auto& [id, robot] : context.state.robots) {
        if (rollout.members.contains(id) || !whyNotEligible(id, robot, rollout.plan).empty()) continue;
        issue(context, id, restingDocument(rollout), decision);
        rollout.resting.insert(id);
    }
}

void restForGood(Context& context, Rollout& rollout, std::uint64_t decision) {
    for (const auto& id : rollout.resting) issue(context, id, restingDocument(rollout), decision);
}

void keepResting(Context& context, Rollout& rollout, const RobotId& id) {
    const auto& robot = context.state.robots[id];
    if (!rollout.resting.contains(id) || rollout.status != RolloutStatus::running || context.state.storageFailed) return;
    if (!robot.online || robot.quarantined || !robot.desired || robot.reportedGeneration < robot.desired->generation) return;
    if (robot.reported.phase != fleet::Phase::reverted) return;
    Saying saying{DecisionKind::robotCorrected, id.value + " had begun to serve again by itself: it stands by again"};
    saying.robots = {id};
    issue(context, id, restingDocument(rollout), decide(context, &rollout, saying));
}

void serveAgain(Context& context, Rollout& rollout, std::uint64_t decision) {
    for (const auto& id : rollout.resting) issue(context, id, baselineDocument(rollout, "this pool serves again"), decision);
    rollout.resting.clear();
}

}  // namespace slipway::rollout
