#include "core/host/findings.h"

#include <algorithm>

#include "core/checklist/automatic_checks.h"
#include "core/host/robot_views.h"
#include "core/rollout/drill.h"
#include "core/rollout/gates.h"

namespace slipway::host {

std::vector<checklist::AutomaticFinding> findAutomatically(const plan::Plan& plan, const rollout::State& state, const LiveData& live,
                                                           EngineTime engineNow, WallTime now) {
    checklist::CheckInputs inputs;
    inputs.now = now;
    inputs.bytesPerSecond = live.transfers().bytesPerSecond();
    for (const auto& [id, robot] : state.robots) {
        if (!robot.online) continue;
        const auto& slots = robot.reported.slots;
        const LiveRobot* heard = live.find(id);
        const bool reported = heard && heard->telemetry;
        const bool holdsCandidate =
            std::any_of(slots.begin(), slots.end(), [&](const auto& slot) { return slot.model == plan.candidate.ref; });
        inputs.robots.push_back({id.value, reported ? heard->telemetry->freeBytes : robot.facts.freeBytes, holdsCandidate,
                                 host::holdsVerified(robot, plan.baseline.ref),
                                 heard && heard->lastSeen != WallTime{} ? std::optional(heard->lastSeen) : std::nullopt});
    }
    EngineTime newest{};  // the rollback that was verified last, whatever its rollout is called
    for (const auto& [id, rollout] : state.rollouts) {
        if (rollout.longestSwitch > Milliseconds(0)) inputs.estimatedRollback = rollout::rollbackEstimate(rollout);
        if (!rollout.rollback || rollout.rollback->verifiedAt <= newest) continue;
        newest = rollout.rollback->verifiedAt;
        inputs.lastRollbackAt = now - std::max(engineNow - newest, Milliseconds(0));
        inputs.lastRollback = rollout.rollback->verifiedAt - rollout.rollback->startedAt;
    }
    if (const auto& drill = state.lastDrill) {
        const auto figures = rollout::figuresOf(*drill);
        inputs.drill = {now - std::max(engineNow - drill->endedAt, Milliseconds(0)), std::ssize(drill->robots),
                        static_cast<std::int64_t>(drill->robots.size() - figures.answered), figures.slowest, figures.median};
    }
    return checklist::automaticFindings(plan, inputs);
}

}  // namespace slipway::host
