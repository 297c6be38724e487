#include "core/rollout/eligibility.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/murmur3.h"
#include "core/fleet/cohort.h"
#include "core/rollout/context.h"
#include "core/rollout/gates.h"
#include "core/rollout/share.h"

namespace slipway::rollout {

namespace {

std::string cohortSalt(const Rollout& rollout) { return rollout.plan.salt.empty() ? rollout.id.value : rollout.plan.salt; }

}  // namespace

bool isCapable(const Robot& robot, std::string_view capability) {
    return std::ranges::find(robot.facts.capabilities, capability) != robot.facts.capabilities.end();
}

std::string whyNotEligible(const RobotId& id, const Robot& robot, const plan::Plan& plan) {
    const auto& sites = plan.sites;
    if (!sites.empty() && std::find(sites.begin(), sites.end(), robot.facts.site) == sites.end()) return id.value + " is at another site";
    if (robot.quarantined) return id.value + " is quarantined";
    if (!robot.online) return id.value + " is offline";
    if (!robot.rollout.empty()) return fmt::format("{} is in rollout {}", id.value, robot.rollout.value);
    if (robot.reported.phase == fleet::Phase::failed) return id.value + " reports a failure";
    // A drill in progress changes nothing: the rollout goes before it.
    const bool behind = robot.desired && robot.reportedGeneration < robot.desired->generation && !robot.desired->reload;
    if (behind) return id.value + " has not applied its last document";
    if (robot.reported.active != plan.baseline.ref) return id.value + " does not run the baseline";
    if (!holdsVerified(robot, plan.baseline.ref)) return id.value + " holds no verified baseline to go back to";
    for (const auto& stage : plan.stages) {
        if (stage.mode == fleet::ExposureMode::shadow && !isCapable(robot, "shadow")) return id.value + " cannot run two models at once";
        if (stage.pool != plan::Pool::none && !isCapable(robot, "pools")) return id.value + " cannot stand by idle";
        if (mixesTasks(stage) && !isCapable(robot, "flags")) return id.value + " cannot choose the model task by task";
    }
    return {};
}

namespace {

/// A stage that compares robots with others needs those others; a share of tasks brings its own control with it.
std::string whyNoControl(const State& state, const Rollout& rollout, std::size_t index, std::size_t additions) {
    const auto& stage = rollout.plan.stages[index];
    const auto& gate = stage.gates.success;
    const bool against = stage.mode == fleet::ExposureMode::share && gate && gate->against == plan::SuccessBaseline::control;
    if (!stage.comparison && (!against || mixesTasks(stage))) return {};
    std::size_t eligible = 0;
    for (const auto& [id, robot] : state.robots) {
        const bool free = !rollout.members.contains(id) && whyNotEligible(id, robot, rollout.plan).empty();
        eligible += free ? 1 : 0;
    }
    return eligible > additions ? std::string() : std::string("no robot is left for the control");
}

}  // namespace

std::string whyStageCannotStart(const State& state, const Rollout& rollout, std::size_t index, std::size_t additions) {
    if (rollout.members.empty() && additions == 0) return "no robot is eligible";
    if (const auto reason = whyNoControl(state, rollout, index, additions); !reason.empty()) return reason;
    const auto& gate = rollout.plan.stages[index].gates.rollbackReady;
    const auto readiness = rollbackReadiness(state, rollout);
    const auto extra = static_cast<std::int64_t>(additions);  // eligible robots hold it
    if (readiness.exposed + extra > 0 && isBelow(readiness.ready + extra, readiness.exposed + extra, gate.least))
        return fmt::format("only {} of {} exposed robots hold a verified baseline", readiness.ready, readiness.exposed);
    if (rollbackEstimate(rollout) > gate.longest) return "a rollback would take too long";
    return {};
}

std::vector<RobotId> cohortAdditions(const State& state, const Rollout& rollout, std::size_t index) {
    std::vector<fleet::CohortCandidate> candidates;
    for (const auto& [id, robot] : state.robots) {
        if (rollout.members.contains(id) || whyNotEligible(id, robot, rollout.plan).empty())
            candidates.push_back({id, robot.facts.site, robot.facts.kind});
    }
    const auto& stage = rollout.plan.stages[index];
    const auto salt = cohortSalt(rollout);
    std::vector<RobotId> additions;
    if (stage.assignment == plan::Assignment::hash) {
        for (auto& one : candidates) {
            const bool chosen = bucket(salt, one.id.value) < stage.robots.toDouble();
            if (chosen && !rollout.members.contains(one.id)) additions.push_back(std::move(one.id));
        }
        return additions;
    }
    std::size_t size = fleet::cohortSize(stage.robots, candidates.size());
    const auto heldBack = ceilShare(rollout.plan.holdBack, static_cast<std::int64_t>(candidates.size()));
    size = std::min(size, std::max<std::size_t>(1, candidates.size() - static_cast<std::size_t>(heldBack)));
    for (auto& id : fleet::cohortOrder(candidates, salt)) {
        if (rollout.members.size() + additions.size() >= size) break;
        if (!rollout.members.contains(id)) additions.push_back(std::move(id));
    }
    return additions;
}

}  // namespace slipway::rollout
