#include "core/rollout/stages.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/rollout/commit.h"
#include "core/rollout/comparison.h"
#include "core/rollout/eligibility.h"
#include "core/rollout/member_walk.h"
#include "core/rollout/pools.h"
#include "core/rollout/rollback.h"
#include "core/rollout/share.h"

namespace slipway::rollout {

namespace {

/// Members that a changed exposure concerns when a stage begins.
bool followsStages(MemberPhase phase) { return phase == MemberPhase::updating || phase == MemberPhase::active; }

void takeIn(Context& context, Rollout& rollout, const std::vector<RobotId>& added, std::uint64_t decision) {
    for (const auto& id : added) {
        Member member;
        member.stage = rollout.stage;
        member.baseline = rollout.plan.baseline;
        rollout.members.emplace(id, std::move(member));
        context.state.robots[id].rollout = rollout.id;
        sendCandidate(context, rollout, id, decision);
    }
}

/// Robots that could take part and do not are the control.
void chooseControl(Context& context, Rollout& rollout) {
    if (!rollout.evidence.arm) return;
    auto& arm = *rollout.evidence.arm;
    for (const auto& [id, robot] : context.state.robots) {
        if (rollout.members.contains(id)) {
            dismissControl(arm, id);
        } else if (whyNotEligible(id, robot, rollout.plan).empty()) {
            admitControl(arm, id, context.now);
        }
    }
}

bool soaked(const Rollout& rollout, EngineTime now) {
    const auto& progress = rollout.stages[rollout.stage];
    const auto since = std::max(progress.installedAt, progress.fullShareSince);
    return progress.installedAt != EngineTime{} && now - since >= rollout.plan.stages[rollout.stage].soak;
}

void beginStage(Context& context, Rollout& rollout, std::size_t index) {
    const auto& before = rollout.plan.stages[rollout.stage];
    rollout.stage = index;
    const auto& stage = rollout.plan.stages[index];
    setShare(rollout, stage.share, context.now);
    auto& progress = rollout.stages[index];
    progress.enteredAt = progress.waitingSince = context.now;
    progress.switches = index > 0 && (stage.mode != before.mode || stage.pool != before.pool);
    progress.pairedBefore = rollout.evidence.arm ? rollout.evidence.arm->paired : 0;
    beginStage(rollout.evidence, rollout.plan.stages, index);
    for (auto& [id, member] : rollout.members) member.stuckInStage = member.shadowTasks = member.slowTasks = 0;
}

/// Two-phase switches are as good as their skew: first to last robot, as they confirmed it.
void noteSwitched(Context& context, Rollout& rollout) {
    auto& progress = rollout.stages[rollout.stage];
    if (!progress.switches || progress.firstSwitched == EngineTime{}) return;
    for (const auto& [id, member] : rollout.members)
        if (member.phase == MemberPhase::updating) return;
    progress.switches = false;
    std::size_t switched = 0;
    for (const auto& [id, member] : rollout.members) switched += member.phase == MemberPhase::active ? 1 : 0;
    const auto& stage = rollout.plan.stages[rollout.stage];
    const auto skew = (progress.lastSwitched - progress.firstSwitched).count();
    const auto whole = (progress.lastSwitched - progress.enteredAt).count();
    decide(context, &rollout,
           {DecisionKind::switched, fmt::format("{}: {} robots confirmed it, {} ms between the first and the last, {} ms in all",
                                                stage.name, switched, skew, whole)});
}

/// A stage whose share is moved by a loop ends at 1; one whose share was lowered by hand does not pass.
bool hasItsShare(const Rollout& rollout) {
    const auto& stage = rollout.plan.stages[rollout.stage];
    constexpr double kStep = 1e-6;  // shares are rounded to it
    return stage.mode != fleet::ExposureMode::share || rollout.share + kStep >= (stage.loop ? 1.0 : stage.share);
}

bool hasQuota(const Rollout& rollout) {
    return rollout.stages[rollout.stage].tally.tasks >= rollout.plan.stages[rollout.stage].quota || endsEarly(rollout);
}

/// Is nothing missing for a promotion? The same as an empty whatIsMissing(), which says what is, at a price.
bool lacksNothing(const Rollout& rollout, EngineTime now) {
    const auto& progress = rollout.stages[rollout.stage];
    if (progress.gates.empty() || !hasItsShare(rollout) || !hasQuota(rollout) || !soaked(rollout, now)) return false;
    return std::ranges::all_of(progress.gates, [](const GateReading& one) { return one.verdict == Verdict::pass; });
}

/// Too many exposed robots are silent, and the candidate is not to blame for it: somebody must hear of it, once.
void noteOutage(Context& context, Rollout& rollout) {
    const auto& gates = rollout.stages[rollout.stage].gates;
    const auto lost = std::ranges::find(gates, GateKind::lost, &GateReading::kind);
    const bool outage = lost != gates.end() && lost->verdict == Verdict::inconclusive && lost->count > 0;
    if (outage && !rollout.outageTold)
        alert(context, AlertPriority::high, rollout.id, "outage", fmt::format("{} holds: {}", rollout.id.value, lost->reason));
    rollout.outageTold = outage;
}

void followPass(Context& context, Rollout& rollout) {
    const auto& stage = rollout.plan.stages[rollout.stage];
    if (stage.onPass == plan::OnPass::promote) {
        promoteNow(context, rollout, Saying{});
        return;
    }
    Saying because;
    because.reason = "every gate passed; this stage asks before it goes on";
    pauseNow(context, rollout, PauseCause::needsDecision, because);
}

void failNow(Context& context, Rollout& rollout) {
    const auto& readings = rollout.stages[rollout.stage].gates;
    const auto failed = std::find_if(readings.begin(), readings.end(), [](const GateReading& one) { return one.verdict == Verdict::fail; });
    Saying because;
    because.kind = DecisionKind::gateFailed;
    because.reason = fmt::format("{} gate failed: {}", toString(failed->kind), failed->reason);
    because.withGates = true;
    decide(context, &rollout, because);
    startRollback(context, rollout, because, true);
}

}  // namespace

void sendCandidate(Context& context, Rollout& rollout, const RobotId& id, std::uint64_t decision) {
    auto& member = rollout.members.at(id);
    issue(context, id, candidateDocument(rollout), decision);
    const auto& robot = context.state.robots[id];
    if (member.firstGeneration == 0) member.firstGeneration = robot.desired->generation;
    member.phase = MemberPhase::updating;
    member.since = member.sentAt = context.now;
    member.everExposed = member.everExposed || robot.desired->isTrial();
    member.why = fmt::format("chosen for stage {} ({}), being updated to {}", member.stage + 1, rollout.plan.stages[member.stage].name,
                             rollout.plan.candidate.ref.version);
}

void leaveOut(Context& context, Rollout& rollout, const RobotId& id, MemberPhase phase, std::string why) {
    auto& member = rollout.members.at(id);
    rollout.robotsChanged = true;
    member.phase = phase;
    member.since = context.now;
    member.why = std::move(why);
    closeFrontier(rollout.evidence, id);
    Saying saying{DecisionKind::robotLeftOut, id.value + " " + member.why};
    saying.robots = {id};
    const auto decision = decide(context, &rollout, saying);
    if (phase == MemberPhase::drifted) return;
    const char* reason = phase == MemberPhase::failed ? "the candidate failed on this robot" : "taken out of shadow";
    issue(context, id, baselineDocument(rollout, reason), decision);
}

void adjustExposure(Context& context, Rollout& rollout, std::uint64_t decision) {
    rollout.robotsChanged = true;
    const auto document = candidateDocument(rollout);
    const auto& wanted = document.exposure;
    for (auto& [id, member] : rollout.members) {
        if (!followsStages(member.phase)) continue;
        const auto& robot = context.state.robots[id];
        const bool stays = robot.desired && robot.desired->serving == document.serving;
        if (stays && robot.desired->exposure == wanted) continue;
        if (stays && robot.desired->exposure.mode == wanted.mode) {
            issue(context, id, candidateDocument(rollout), decision);  // only the share differs: nothing to install
        } else {
            member.activeSince = EngineTime{};
            sendCandidate(context, rollout, id, decision);
        }
    }
}

void enterStage(Context& context, Rollout& rollout, std::size_t index, const Saying& because) {
    const auto additions = cohortAdditions(context.state, rollout, index);
    if (const auto reason = whyStageCannotStart(context.state, rollout, index, additions.size()); !reason.empty()) {
        Saying pause;
        pause.reason = fmt::format("stage {} cannot start: {}", index + 1, reason);
        pauseNow(context, rollout, PauseCause::needsDecision, pause);
        return;
    }
    if (index > 0) rollout.stages[rollout.stage].leftAt = context.now;
    beginStage(context, rollout, index);
    const auto total = rollout.members.size() + additions.size();
    auto entered = say(DecisionKind::stageEntered, because,
                       fmt::format("stage {} of {} ({}): {} robots, {} of them new", index + 1, rollout.plan.stages.size(),
                                   rollout.plan.stages[index].name, total, additions.size()));
    entered.robots = additions;
    if (index > 0) entered.gates = rollout.stages[index - 1].gates;
    const auto decision = decide(context, &rollout, entered);
    takeIn(context, rollout, additions, decision);
    chooseControl(context, rollout);
    shapeBlocks(rollout);
    adjustExposure(context, rollout, decision);
    if (rollout.plan.stages[index].pool == plan::Pool::serve) restOthers(context, rollout, decision);
    if (rollout.nextLease == EngineTime{}) rollout.nextLease = context.now + rollout.plan.lease / 3;
}

void promoteNow(Context& context, Rollout& rollout, const Saying& because) {
    if (rollout.stage + 1 < rollout.plan.stages.size()) {
        enterStage(context, rollout, rollout.stage + 1, because);
    } else if (rollout.plan.ending == plan::Ending::commit) {
        startCommit(context, rollout, because);
    } else {
        startConclusion(context, rollout, because);
    }
}

std::string whatIsMissing(const State& state, const Rollout& rollout, EngineTime now) {
    const auto& stage = rollout.plan.stages[rollout.stage];
    const auto& progress = rollout.stages[rollout.stage];
    for (const auto& one : progress.gates)
        if (one.verdict != Verdict::pass) return fmt::format("the {} gate has not passed: {}", toString(one.kind), one.reason);
    if (progress.gates.empty()) return "the gates have not been judged yet";
    if (!hasItsShare(rollout)) return fmt::format("the share of tasks is {:.0f} %", rollout.share * 100.0);
    if (!hasQuota(rollout)) return fmt::format("{} of {} tasks are in", progress.tally.tasks, stage.quota);
    if (!soaked(rollout, now)) return "the minimum soak is not over";
    if (areMostAway(state, rollout)) return "most robots with the candidate are not connected";
    return {};
}

Milliseconds silencePatience(const Rollout& rollout) {
    const auto& gate = rollout.plan.stages[rollout.stage].gates.lost;
    return gate ? gate->silentAfter : plan::LostGate{}.silentAfter;
}

bool isSettling(const State& state, const Rollout& rollout, EngineTime now) {
    const auto listened = now - state.listeningSince;
    const auto patience = std::clamp<Milliseconds>(rollout.plan.lease / 3, Seconds(5), Seconds(30));
    const auto isAwaited = [](const auto& one) { return one.second.awaited; };
    if (listened < patience && std::any_of(state.robots.begin(), state.robots.end(), isAwaited)) return true;
    if (listened >= silencePatience(rollout)) return false;
    bool unheard = false;
    walkMembers(state.robots, rollout.members, [&](const RobotId&, const Robot& robot, const Member& member) {
        unheard = unheard || (!robot.online && !member.lost && tookCandidate(robot, member));
    });
    return unheard;
}

void judge(Context& context, Rollout& rollout, Scope scope) {
    if (!isOnTrial(rollout.status)) return;
    auto& progress = rollout.stages[rollout.stage];
    const auto quota = rollout.plan.stages[rollout.stage].quota;
    auto& arm = rollout.evidence.arm;
    const auto counted = [&] { return rollout.evidence.candidate.tasks + (arm ? arm->tally.tasks : 0); };
    const auto before = counted();
    foldWaiting(rollout.evidence, progress.tally, progress.atQuota, quota);
    if (arm) foldControl(*arm, progress.control, progress.controlAtQuota, quota);
    const bool stuckNews = progress.mostStuck > rollout.plan.stages[rollout.stage].gates.stuck.mostPerRobot;
    const bool news = before != counted() || stuckNews;
    if (scope == Scope::results && !news) return;  // nothing new to judge
    if (scope == Scope::time) scope = rollout.robotsChanged || progress.gates.empty() ? Scope::everything : Scope::results;
    // What is read from the same figures reads the same; then only the clock decides.
    if (news || scope == Scope::everything) progress.gates = readGates(context.state, rollout, context.now, scope);
    for (const auto& one : progress.gates) {
        const bool installed = one.kind == GateKind::install && one.verdict == Verdict::pass;
        if (installed && progress.installedAt == EngineTime{}) progress.installedAt = context.now;
    }
    if (combine(progress.gates) == Verdict::fail) {
        failNow(context, rollout);
        return;
    }
    noteOutage(context, rollout);
    noteSwitched(context, rollout);
    if (rollout.status != RolloutStatus::running || context.state.storageFailed) return;
    const bool complete = lacksNothing(rollout, context.now);
    const bool overdue = context.now - progress.waitingSince >= rollout.plan.stages[rollout.stage].longest;
    if ((!complete && !overdue) || isSettling(context.state, rollout, context.now)) return;
    if (complete && !areMostAway(context.state, rollout)) {
        followPass(context, rollout);
    } else if (overdue) {
        Saying because;
        because.reason = "the maximum wait of this stage is over and " + whatIsMissing(context.state, rollout, context.now);
        pauseNow(context, rollout, PauseCause::needsDecision, because);
    }
}

void pauseNow(Context& context, Rollout& rollout, PauseCause cause, const Saying& because) {
    if (rollout.status != RolloutStatus::running) return;
    rollout.status = RolloutStatus::paused;
    rollout.pauseCause = cause;
    rollout.pauseReason = because.reason;
    Saying saying = because;
    saying.kind = cause == PauseCause::needsDecision ? DecisionKind::needsDecision : DecisionKind::paused;
    saying.withGates = true;
    decide(context, &rollout, saying);
    if (cause != PauseCause::operatorPause)
        alert(context, AlertPriority::medium, rollout.id, toString(cause),
              fmt::format("{} is paused: {}", rollout.id.value, because.reason));
}

}  // namespace slipway::rollout
