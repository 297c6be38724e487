#include "core/rollout/share.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/base/murmur3.h"
#include "core/rollout/stages.h"

namespace slipway::rollout {

namespace {

constexpr Milliseconds kChangeMargin = Seconds(1);  // clocks of robots are known to less than that

Counts countsOf(const Evidence& evidence) {
    return {evidence.candidate.tasks, evidence.candidate.successes, evidence.control.tasks, evidence.control.successes};
}

/// Steps add up: 0.1 three times must be the 0.3 that a person would type.
double rounded(double share) { return std::clamp(std::round(share * 1e6) / 1e6, 0.0, 1.0); }

std::string percent(double share) { return fmt::format("{:g} %", rounded(share) * 100.0); }

void stepFrom(Context& context, Rollout& rollout, const plan::ShareLoop& loop, const Counts& now) {
    const auto& seen = rollout.stages[rollout.stage].loopSeen;
    const auto tasks = now.candidateTasks - seen.candidateTasks;
    const auto successes = now.candidateSuccesses - seen.candidateSuccesses;
    const auto& gate = rollout.plan.stages[rollout.stage].gates.success;
    const Ratio limit = (gate ? gate->baseline : plan::SuccessGate{}.baseline) - loop.tolerance;
    const bool good = !isBelow(successes, tasks, limit);
    const double share = rounded(rollout.share + (good ? loop.step : -loop.step));
    Saying saying;
    const double percent = limit.toDouble() * 100.0;
    saying.reason = good ? fmt::format("{} of {} tasks succeeded since the last look, not below {:.1f} %", successes, tasks, percent)
                         : fmt::format("{} of {} tasks succeeded since the last look, below {:.1f} %", successes, tasks, percent);
    if (share != rollout.share) changeShare(context, rollout, share, saying);
}

}  // namespace

void followShare(Context& context, Rollout& rollout) {
    const auto& stage = rollout.plan.stages[rollout.stage];
    if (rollout.status != RolloutStatus::running) return;
    if (stage.mode == fleet::ExposureMode::share && rollout.share <= 0.0) {
        Saying pause;
        pause.reason = "the share of tasks is 0: nothing more can be learned without a decision";
        pauseNow(context, rollout, PauseCause::needsDecision, pause);
        return;
    }
    if (!stage.loop || context.state.storageFailed) return;
    auto& progress = rollout.stages[rollout.stage];
    if (progress.installedAt == EngineTime{}) return;
    const auto now = countsOf(rollout.evidence);
    if (progress.loopedAt == EngineTime{}) {
        progress.loopedAt = context.now;
        progress.loopSeen = now;
    }
    if (context.now - progress.loopedAt < stage.loop->interval) return;
    if (now.candidateTasks - progress.loopSeen.candidateTasks < stage.loop->leastTasks) return;  // silence moves nothing
    if (isSettling(context.state, rollout, context.now)) return;
    stepFrom(context, rollout, *stage.loop, now);
    progress.loopedAt = context.now;
    progress.loopSeen = now;
}

void setShare(Rollout& rollout, double share, EngineTime now) {
    rollout.share = share;
    const bool executes = rollout.plan.stages[rollout.stage].mode == fleet::ExposureMode::share;
    rollout.shares.push_back({now, executes ? share : 0.0});
    if (rollout.shares.size() > kRememberedShares) rollout.shares.pop_front();
}

void changeShare(Context& context, Rollout& rollout, double share, Saying because) {
    const double before = rollout.share;
    setShare(rollout, rounded(share), context.now);
    if (rollout.share >= 1.0) rollout.stages[rollout.stage].fullShareSince = context.now;
    because.kind = DecisionKind::shareChanged;
    because.reason = fmt::format("share of tasks {} to {}: {}", percent(before), percent(share), because.reason);
    shapeBlocks(rollout);
    adjustExposure(context, rollout, decide(context, &rollout, because));
}

void shapeBlocks(Rollout& rollout) {
    auto& arm = rollout.evidence.arm;
    if (!arm) return;
    const auto members =
        static_cast<double>(std::ranges::count_if(rollout.members, [](const auto& one) { return !isLeftOut(one.second.phase); }));
    reshape(*arm, members * rollout.share, static_cast<double>(arm->robots.size()) + members * (1.0 - rollout.share));
}

void noteMix(Rollout& rollout, const RobotId& id, const Robot& robot, const fleet::ResultItem& item, EngineTime startedAt) {
    const auto& member = rollout.members.at(id);
    const auto& applied = member.applied;
    const bool mixes = applied.mode == fleet::ExposureMode::share && applied.share > 0.0 && applied.share < 1.0;
    const bool settled = robot.reported.exposure == applied && robot.desired && robot.desired->exposure == applied;
    if (!mixes || !settled || startedAt < member.appliedSince + kChangeMargin) return;
    auto& mix = rollout.evidence.mix;
    const bool onCandidate = item.model == rollout.plan.candidate.ref;
    ++mix.tasks;
    rollout.robotsChanged = true;  // what the robots mix is read again at the next tick, whichever model the task used
    mix.onCandidate += onCandidate ? 1 : 0;
    mix.expected += applied.share;
    mix.variance += applied.share * (1.0 - applied.share);
    if (onCandidate == (bucket(applied.salt, item.task) < applied.share)) return;
    ++mix.wrong;
    mix.robot = id;
}

bool mixesTasks(const plan::Stage& stage) { return stage.mode == fleet::ExposureMode::share && (stage.share < 1.0 || stage.loop); }

double sampleRatioChiSquare(const Mix& mix) {
    if (mix.variance <= 0.0) return 0.0;
    const double off = static_cast<double>(mix.onCandidate) - mix.expected;
    return off * off / mix.variance;
}

}  // namespace slipway::rollout
