#include "core/rollout/commit.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "core/rollout/cleanup.h"
#include "core/rollout/eligibility.h"
#include "core/rollout/pools.h"
#include "core/rollout/rollback.h"
#include "core/rollout/stages.h"

namespace slipway::rollout {

namespace {

/// They are members from there on.
std::vector<RobotId> admitHeldBack(Context& context, Rollout& rollout) {
    auto admitted = heldBackRobots(context.state, rollout);
    for (const auto& id : admitted) {
        Member member;
        member.stage = rollout.stage;
        member.baseline = rollout.plan.baseline;
        rollout.members.emplace(id, std::move(member));
        context.state.robots[id].rollout = rollout.id;
        if (rollout.evidence.arm) dismissControl(*rollout.evidence.arm, id);
    }
    return admitted;
}

}  // namespace

std::vector<RobotId> heldBackRobots(const State& state, const Rollout& rollout) {
    std::vector<RobotId> held;
    if (rollout.plan.holdBack.billionths == 0) return held;
    for (const auto& [id, robot] : state.robots) {
        if (!rollout.members.contains(id) && whyNotEligible(id, robot, rollout.plan).empty()) held.push_back(id);
    }
    return held;
}

void startCommit(Context& context, Rollout& rollout, const Saying& because) {
    rollout.status = RolloutStatus::committing;
    rollout.pauseCause = PauseCause::none;
    rollout.commitStartedAt = context.now;
    rollout.stages[rollout.stage].leftAt = context.now;
    auto saying = say(DecisionKind::commitStarted, because,
                      fmt::format("every stage passed: {} is committed", rollout.plan.candidate.ref.version), true);
    saying.robots = admitHeldBack(context, rollout);
    if (!rollout.resting.empty()) saying.reason += fmt::format(", {} robots of the other pool stand by", rollout.resting.size());
    if (!saying.robots.empty()) saying.reason += fmt::format(", {} held-back robots get it now", saying.robots.size());
    const auto decision = decide(context, &rollout, saying);
    restForGood(context, rollout, decision);
    for (auto& [id, member] : rollout.members) {
        if (isLeftOut(member.phase)) continue;
        member.phase = MemberPhase::committing;
        member.since = context.now;
        member.why = fmt::format("being committed to {}", rollout.plan.candidate.ref.version);
        issue(context, id, commitDocument(rollout), decision);
    }
    observeCommit(context, rollout);
}

void observeCommit(Context& context, Rollout& rollout) {
    std::vector<RobotId> away;
    std::size_t committed = 0;
    for (auto& [id, member] : rollout.members) {
        const auto& robot = context.state.robots[id];
        if (member.phase == MemberPhase::committed) {
            ++committed;
        } else if (member.phase == MemberPhase::committing) {
            // Reachable and not there yet, or away so shortly that it may be dialling: wait for it, within bounds.
            const auto awaySince = std::max({robot.offlineSince, context.state.listeningSince, rollout.commitStartedAt});
            const bool mayReturn = robot.online || context.now - awaySince < silencePatience(rollout);
            const bool patient = context.now - std::max(rollout.commitStartedAt, context.state.listeningSince) < kCommitPatience;
            if (mayReturn && !robot.quarantined && patient) return;
            away.push_back(id);
        }
    }
    if (committed == 0 && away.empty()) {
        Saying because;
        because.reason = "no robot could be committed";
        startRollback(context, rollout, because, true);
        return;
    }
    // Everyone away at once is an outage, not the end; the commit goes on when they return.
    if (committed == 0) return;
    const auto left = rollout.members.size() - committed - away.size();
    Saying saying{DecisionKind::committed,
                  fmt::format("{} of {} robots committed to {}", committed, rollout.members.size(), rollout.plan.candidate.ref.version)};
    if (left > 0) saying.reason += fmt::format(", {} left out", left);
    if (!away.empty()) saying.reason += fmt::format(", {} have not confirmed and get it when they can", away.size());
    saying.robots = away;
    decide(context, &rollout, saying);
    if (!away.empty()) alert(context, AlertPriority::medium, rollout.id, "commit", saying.reason);
    endRollout(context, rollout, RolloutStatus::succeeded);
    scheduleCleanup(context, rollout);
}

void endRollout(Context& context, Rollout& rollout, RolloutStatus status) {
    rollout.status = status;
    rollout.pauseCause = PauseCause::none;
    rollout.endedAt = context.now;
    for (const auto& [id, member] : rollout.members) context.state.robots[id].rollout = RolloutId{};
}

}  // namespace slipway::rollout
