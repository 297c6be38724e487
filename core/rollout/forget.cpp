#include "core/rollout/forget.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace slipway::rollout {

namespace {

void forgetDetails(Rollout& rollout) {
    rollout.checklist = {};
    rollout.shares.clear();
    rollout.debts.clear();
    rollout.members.clear();
    rollout.resting.clear();
    std::ranges::fill(rollout.stages, StageProgress{});
    Evidence kept;
    kept.tasksAffected = rollout.evidence.tasksAffected;
    kept.failuresCaused = rollout.evidence.failuresCaused;
    rollout.evidence = std::move(kept);
}

}  // namespace

void forgetOldRollouts(State& state) {
    std::vector<Rollout*> ended;
    for (auto& [id, rollout] : state.rollouts)
        if (!isActive(rollout.status)) ended.push_back(&rollout);
    if (ended.size() <= kRememberedRollouts) return;
    std::ranges::sort(ended, [](const Rollout* a, const Rollout* b) { return std::tie(a->endedAt, a->id) < std::tie(b->endedAt, b->id); });
    ended.resize(ended.size() - kRememberedRollouts);
    std::set<RolloutId> inUse;
    for (const auto& [id, robot] : state.robots) inUse.insert(robot.rollout);
    for (Rollout* rollout : ended)
        if (!inUse.contains(rollout->id)) forgetDetails(*rollout);
}

}  // namespace slipway::rollout
