#include "core/rollout/stages.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/base/murmur3.h"
#include "core/fleet/cohort.h"
#include "core/rollout/cleanup.h"
#include "core/rollout/comparison.h"
#include "core/rollout/rollback.h"
#include "core/rollout/share.h"

namespace slipway::rollout {

namespace {

Saying say(DecisionKind kind, const Saying& because, std::string reason, bool withGates = false) {
    Saying saying = because;
    saying.kind = kind;
    saying.reason = because.reason.empty() ? std::move(reason) : reason + ": " + because.reason;
    saying.withGates = withGates;
    return saying;
}

std::string cohortSalt(const Rollout& rollout) { return rollout.plan.salt.empty() ? rollout.id.value : rollout.plan.salt; }

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
    rollout.share = stage.share;
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
    if (robot.desired && robot.reportedGeneration < robot.desired->generation) return id.value + " has not applied its last document";
    if (robot.reported.active != plan.baseline.ref) return id.value + " does not run the baseline";
    if (!holdsVerified(robot, plan.baseline.ref)) return id.value + " holds no verified baseline to go back to";
    for (const auto& stage : plan.stages) {
        if (stage.mode == fleet::ExposureMode::shadow && !isCapable(robot, "shadow")) return id.value + " cannot run two models at once";
        if (stage.pool != plan::Pool::none && !isCapable(robot, "pools")) return id.value + " cannot stand by idle";
        if (mixesTasks(stage) && !isCapable(robot, "flags")) return id.value + " cannot choose the model task by task";
    }
    return {};
}

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

/// While the candidate is on trial, under its lease: without a console both pools serve the baseline again.
fleet::Desired restingDocument(const Rollout& rollout) {
    auto document = baselineDocument(rollout, "the other pool serves");
    document.apply = fleet::Apply::betweenTasks;
    document.serving = false;
    if (rollout.status == RolloutStatus::running || rollout.status == RolloutStatus::paused) document.lease = rollout.plan.lease;
    return document;
}

/// The members take over: the other pool stands by on the baseline and does no customer's task.
void restOthers(Context& context, Rollout& rollout, std::uint64_t decision) {
    for (auto& [id, robot] : context.state.robots) {
        if (rollout.members.contains(id) || !whyNotEligible(id, robot, rollout.plan).empty()) continue;
        issue(context, id, restingDocument(rollout), decision);
        rollout.resting.insert(id);
    }
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

std::string whatIsMissing(const Rollout& rollout, EngineTime now) {
    const auto& stage = rollout.plan.stages[rollout.stage];
    const auto& progress = rollout.stages[rollout.stage];
    for (const auto& one : progress.gates)
        if (one.verdict != Verdict::pass) return fmt::format("the {} gate has not passed: {}", toString(one.kind), one.reason);
    if (progress.gates.empty()) return "the gates have not been judged yet";
    if (!hasItsShare(rollout)) return fmt::format("the share of tasks is {:.0f} %", rollout.share * 100.0);
    if (!hasQuota(rollout)) return fmt::format("{} of {} tasks are in", progress.tally.tasks, stage.quota);
    if (!soaked(rollout, now)) return "the minimum soak is not over";
    return {};
}

Milliseconds silencePatience(const Rollout& rollout) {
    const auto& gate = rollout.plan.stages[rollout.stage].gates.lost;
    return gate ? gate->silentAfter : plan::LostGate{}.silentAfter;
}

bool isSettling(const State& state, const Rollout& rollout, EngineTime now) {
    const auto patience = std::clamp<Milliseconds>(rollout.plan.lease / 3, Seconds(5), Seconds(30));
    if (now - state.listeningSince >= patience) return false;
    return std::any_of(state.robots.begin(), state.robots.end(), [](const auto& one) { return one.second.awaited; });
}

void judge(Context& context, Rollout& rollout, Scope scope) {
    if (rollout.status != RolloutStatus::running && rollout.status != RolloutStatus::paused) return;
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
    noteSwitched(context, rollout);
    if (rollout.status != RolloutStatus::running || context.state.storageFailed) return;
    if (isSettling(context.state, rollout, context.now)) return;
    if (lacksNothing(rollout, context.now)) {
        followPass(context, rollout);
    } else if (context.now - progress.waitingSince >= rollout.plan.stages[rollout.stage].longest) {
        Saying because;
        because.reason = "the maximum wait of this stage is over and " + whatIsMissing(rollout, context.now);
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

namespace {

/// Robots kept back as the control get the candidate with the commit, and are members from there on.
std::vector<RobotId> admitHeldBack(Context& context, Rollout& rollout) {
    std::vector<RobotId> admitted;
    if (rollout.plan.holdBack.billionths == 0) return admitted;
    for (auto& [id, robot] : context.state.robots) {
        if (rollout.members.contains(id) || !whyNotEligible(id, robot, rollout.plan).empty()) continue;
        Member member;
        member.stage = rollout.stage;
        member.baseline = rollout.plan.baseline;
        rollout.members.emplace(id, std::move(member));
        robot.rollout = rollout.id;
        if (rollout.evidence.arm) dismissControl(*rollout.evidence.arm, id);
        admitted.push_back(id);
    }
    return admitted;
}

}  // namespace

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
    for (const auto& id : rollout.resting) issue(context, id, restingDocument(rollout), decision);  // for good: no lease
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
