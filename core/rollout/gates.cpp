#include "core/rollout/gates.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "core/plan/sequential_terms.h"
#include "core/rollout/comparison.h"
#include "core/rollout/context.h"
#include "core/rollout/member_walk.h"
#include "core/rollout/share.h"
#include "core/stats/clusters.h"
#include "core/stats/interval.h"

namespace slipway::rollout {

namespace {

constexpr Milliseconds kAssumedSwitch = Seconds(4);
constexpr std::int64_t kToleratedWrong = 3;  // tasks near a change of share

/// What every gate needs to know about where the rollout stands.
struct Bench {
    const State& state;
    Rollout& rollout;
    const plan::Stage& stage;
    const StageProgress& progress;
    EngineTime now;
    bool proves = false;  // last stage before a commit: sequential gates must have passed
    bool quotaReached = false;
    double designEffect = 1.0;  // of tasks that resemble each other because one robot did them
};

GateReading reading(GateKind kind, Verdict verdict, double value, double limit, std::int64_t count, std::string reason) {
    GateReading made;
    made.kind = kind;
    made.verdict = verdict;
    made.value = made.low = made.high = value;
    made.limit = limit;
    made.count = count;
    made.reason = std::move(reason);
    return made;
}

std::string percent(double share) { return fmt::format("{:.1f} %", share * 100.0); }

double shareOf(std::int64_t part, std::int64_t whole) { return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0; }

void addInterval(GateReading& made, std::int64_t successes, std::int64_t tasks) {
    const auto interval = stats::wilson(successes, tasks);
    made.low = interval.low;
    made.high = interval.high;
}

/// A threshold gate looks once, at the first `quota` tasks in dispatch order.
GateReading judgeThreshold(const Bench& bench, GateKind kind, Ratio limit, bool mustReach) {
    const bool decided = bench.progress.atQuota.has_value();
    const Tally& tally = decided ? *bench.progress.atQuota : bench.progress.tally;
    const std::int64_t part = mustReach ? tally.successes : tally.errors;
    auto made = reading(kind, Verdict::inconclusive, shareOf(part, tally.tasks), limit.toDouble(), tally.tasks, {});
    addInterval(made, part, tally.tasks);
    const char* what = mustReach ? "success" : "unexpected errors";
    if (!decided) {
        made.reason = fmt::format("{} {} so far; judged at {} tasks, {} are in", what, percent(made.value), bench.stage.quota, tally.tasks);
        return made;
    }
    const bool below = isBelow(part, tally.tasks, limit);
    made.verdict = below == mustReach ? Verdict::fail : Verdict::pass;
    made.reason = fmt::format("{} {} of {} tasks, limit {} {}", what, percent(made.value), tally.tasks, mustReach ? "at least" : "below",
                              percent(limit.toDouble()));
    return made;
}

/// Harm monitor before the last stage, proof in the last (product.md section 2).
Verdict sequentialVerdict(const Bench& bench, const stats::SequentialGate& gate) {
    if (gate.failed) return Verdict::fail;
    if (bench.proves) return gate.passed ? Verdict::pass : Verdict::inconclusive;
    return bench.quotaReached ? Verdict::pass : Verdict::inconclusive;
}

std::string sequentialReason(const Bench& bench, const stats::SequentialGate& gate, const GateReading& made, const char* what) {
    const auto value = percent(made.value);
    if (gate.failed) return fmt::format("{} {} of {} tasks: the evidence against the candidate reached its limit", what, value, made.count);
    if (bench.proves && gate.passed) return fmt::format("{} {}: proven within the margin", what, value);
    if (bench.proves) return fmt::format("{} {}: no harm seen, not proven yet after {} tasks", what, value, made.count);
    if (made.verdict == Verdict::pass) return fmt::format("{} {}: no harm seen up to the quota", what, value);
    return fmt::format("{} {}: no harm seen, {} of {} tasks", what, value, bench.progress.tally.tasks, bench.stage.quota);
}

GateReading judgeSequential(const Bench& bench, GateKind kind, stats::RestartGate& watched, const plan::SequentialRates& rates,
                            std::int64_t good, double limit) {
    stats::SequentialParameters parameters;
    parameters.good = rates.good;
    parameters.bad = rates.bad;
    parameters.alphaFail = plan::alphaFailEach(bench.stage.gates, parameters.alphaFail);
    const Tally& all = bench.rollout.evidence.candidate;
    watched.look(parameters, {good, all.tasks - good}, kind == GateKind::success ? bench.designEffect : 1.0);
    const auto& gate = watched.gate;
    const bool isSuccess = kind == GateKind::success;
    const std::int64_t shown = isSuccess ? good : all.tasks - good;
    auto made = reading(kind, sequentialVerdict(bench, gate), shareOf(shown, all.tasks), limit, all.tasks, {});
    addInterval(made, shown, all.tasks);
    made.evidence = std::exp(std::min(gate.evidenceFail, 700.0));
    made.proof = std::exp(std::min(gate.evidencePass, 700.0));
    made.reason = sequentialReason(bench, gate, made, isSuccess ? "success" : "unexpected errors");
    return made;
}

/// Silence of the control is no evidence: the quota counts only tasks that were compared with the control's.
GateReading judgeAgainstControl(const Bench& bench, const plan::SuccessGate& gate) {
    const auto& arm = *bench.rollout.evidence.arm;
    const Tally& all = bench.rollout.evidence.candidate;
    const double control = shareOf(arm.tally.successes, arm.tally.tasks);
    const double value = shareOf(all.successes, all.tasks);
    auto made = reading(GateKind::success, Verdict::inconclusive, value, control - gate.margin.toDouble(), all.tasks, {});
    addInterval(made, all.successes, all.tasks);
    made.evidence = std::exp(std::min(arm.success.evidenceFail, 700.0));
    made.proof = std::exp(std::min(arm.success.evidencePass, 700.0));
    const auto compared = arm.paired - bench.progress.pairedBefore;
    if (arm.success.failed) {
        made.verdict = Verdict::fail;
    } else if (bench.proves ? arm.success.passed : compared >= bench.stage.quota) {
        made.verdict = Verdict::pass;
    }
    made.reason = fmt::format("success {} beside {} of {} control tasks: ", percent(value), percent(control), arm.tally.tasks);
    if (arm.success.failed) {
        made.reason += "the evidence against the candidate reached its limit";
    } else if (bench.proves) {
        made.reason += arm.success.passed ? "proven within the margin" : "no harm seen, not proven yet";
    } else {
        made.reason += fmt::format("no harm seen, {} of {} tasks are compared", std::min(compared, bench.stage.quota), bench.stage.quota);
    }
    return made;
}

constexpr std::int64_t kTasksBetweenLooks = 20;

/// How much tasks of one robot resemble each other changes slowly: it is looked at again after some more tasks.
void lookAtClusters(Rollout& rollout) {
    auto& evidence = rollout.evidence;
    const auto& gate = rollout.plan.stages[rollout.stage].gates.success;
    if (!gate || !gate->icc) return;
    const auto counted = evidence.exposed.counted;
    if (counted < evidence.designEffectAt) evidence.designEffectAt = 0;  // counted anew
    if (counted - evidence.designEffectAt < std::max(kTasksBetweenLooks, evidence.exposed.contributors)) return;
    evidence.designEffectAt = counted;
    evidence.designEffect = stats::designEffect(robotCounts(evidence.exposed), *gate->icc);
}

GateReading judgeSuccess(Bench& bench, const plan::SuccessGate& gate) {
    if (gate.against == plan::SuccessBaseline::control) return judgeAgainstControl(bench, gate);
    const Ratio limit = gate.baseline - gate.margin;
    if (gate.method == plan::GateMethod::threshold) return judgeThreshold(bench, GateKind::success, limit, true);
    auto& evidence = bench.rollout.evidence;
    return judgeSequential(bench, GateKind::success, evidence.success, plan::sequentialRates(gate), evidence.candidate.successes,
                           limit.toDouble());
}

GateReading judgeErrors(Bench& bench, const plan::ErrorsGate& gate) {
    if (gate.method == plan::GateMethod::threshold) return judgeThreshold(bench, GateKind::errors, gate.bad, false);
    auto& evidence = bench.rollout.evidence;
    const std::int64_t clean = evidence.candidate.tasks - evidence.candidate.errors;
    return judgeSequential(bench, GateKind::errors, evidence.errors, plan::sequentialRates(gate), clean, gate.bad.toDouble());
}

GateReading judgeStuck(const Bench& bench, const plan::StuckGate& gate) {
    const std::int64_t most = bench.progress.mostStuck;
    auto made = reading(GateKind::stuck, Verdict::pass, static_cast<double>(most), static_cast<double>(gate.mostPerRobot), most, {});
    if (most > gate.mostPerRobot) made.verdict = Verdict::fail;
    made.reason = most == 0 ? std::string("no robot got stuck in this stage")
                            : fmt::format("{} was stuck {} times in this stage, at most {} allowed", bench.progress.mostStuckRobot.value,
                                          most, gate.mostPerRobot);
    return made;
}

GateReading judgeLatency(const Bench& bench, const plan::LatencyGate& gate) {
    const auto& latency = bench.progress.tally.latency;
    const double p95 = latency.quantile(0.95);
    auto made = reading(GateKind::latency, Verdict::inconclusive, p95, gate.limitMs, latency.count(), {});
    if (latency.count() < gate.leastTasks || !bench.quotaReached) {
        made.reason = fmt::format("p95 {:.0f} ms so far, limit {:.0f} ms, {} tasks", p95, gate.limitMs, latency.count());
        return made;
    }
    made.verdict = p95 < gate.limitMs ? Verdict::pass : Verdict::fail;
    made.reason = fmt::format("p95 {:.0f} ms of {} tasks, limit below {:.0f} ms", p95, latency.count(), gate.limitMs);
    return made;
}

/// Every task's model can be recomputed from its id: robots that mix otherwise hold the stage.
GateReading judgeMix(const Bench& bench) {
    const auto& mix = bench.rollout.evidence.mix;
    const double seen = shareOf(mix.onCandidate, mix.tasks);
    const double asked = mix.tasks > 0 ? mix.expected / static_cast<double>(mix.tasks) : bench.rollout.share;
    auto made = reading(GateKind::mix, Verdict::pass, seen, asked, mix.tasks, {});
    addInterval(made, mix.onCandidate, mix.tasks);
    const double chiSquare = sampleRatioChiSquare(mix);
    if (mix.wrong > kToleratedWrong && mix.wrong * 1000 > mix.tasks) {
        made.verdict = Verdict::inconclusive;
        made.reason = fmt::format("{} of {} tasks used another model than the hash of their id says, the last on {}", mix.wrong, mix.tasks,
                                  mix.robot.value);
    } else if (chiSquare > kSampleRatioLimit) {
        made.verdict = Verdict::inconclusive;
        made.reason = fmt::format("{} of tasks on the candidate, {} asked for: not by chance (chi-square {:.1f})", percent(seen),
                                  percent(asked), chiSquare);
    } else {
        made.reason = fmt::format("{} of {} tasks on the candidate, {} asked for", percent(seen), mix.tasks, percent(asked));
    }
    return made;
}

/// Robots outside the rollout: how many should be talking and how many do not.
struct Control {
    std::int64_t known = 0;
    std::int64_t silent = 0;
};

Control countControl(const State& state, const Rollout& rollout) {
    Control control;
    const EngineTime enteredAt = rollout.stages[rollout.stage].enteredAt;
    for (const auto& [id, robot] : state.robots) {
        if (rollout.members.contains(id) || robot.quarantined) continue;
        if (!robot.online && robot.offlineSince < enteredAt) continue;
        ++control.known;
        control.silent += robot.online ? 0 : 1;
    }
    return control;
}

/// Why silence above the limit holds and does not fail; null: it counts against the candidate.
const char* whyNotTheCandidate(const Bench& bench, std::int64_t lost, std::int64_t exposed) {
    if (bench.stage.mode == fleet::ExposureMode::none) return "; none of them runs the candidate";
    const bool beside = bench.stage.mode == fleet::ExposureMode::shadow;
    if (beside && countControl(bench.state, bench.rollout).known == 0)
        return "; they execute the baseline and there is no other robot to compare them with";
    if (isOutage(bench.state, bench.rollout, lost, exposed)) return "; the others are silent too: an outage, not the candidate";
    return bench.rollout.outage ? "; an outage has only just ended, and they may still come back" : nullptr;
}

GateReading judgeLost(const Bench& bench, const plan::LostGate& gate) {
    std::int64_t exposed = 0;
    std::int64_t lost = 0;
    walkMembers(bench.state.robots, bench.rollout.members, [&](const RobotId&, const Robot& robot, const Member& member) {
        if (!tookCandidate(robot, member)) return;
        ++exposed;
        lost += member.lost ? 1 : 0;
    });
    const std::int64_t tolerated = std::max<std::int64_t>(floorShare(gate.most, exposed), exposed >= 10 ? 1 : 0);
    auto made = reading(GateKind::lost, Verdict::pass, shareOf(lost, exposed), gate.most.toDouble(), exposed, {});
    made.reason = fmt::format("{} of {} exposed robots silent, {} tolerated", lost, exposed, tolerated);
    if (exposed == 0) {
        made.verdict = Verdict::inconclusive;
        made.reason = "no robot has taken the candidate yet";
    } else if (lost > tolerated) {
        const char* excuse = whyNotTheCandidate(bench, lost, exposed);
        made.verdict = excuse != nullptr ? Verdict::inconclusive : Verdict::fail;
        if (excuse != nullptr) made.reason += excuse;
    }
    return made;
}

GateReading judgeInstall(const Bench& bench, const plan::InstallGate& gate) {
    // Where nothing but installing is asked for, only robots that are there can say that it is done.
    const bool installs = bench.stage.mode == fleet::ExposureMode::none;
    std::int64_t total = 0;
    std::int64_t activated = 0;
    std::int64_t failed = 0;
    std::map<fleet::RobotErrorCode, std::int64_t> causes;
    walkMembers(bench.state.robots, bench.rollout.members, [&](const RobotId&, const Robot& robot, const Member& member) {
        if (member.phase == MemberPhase::drifted || member.phase == MemberPhase::excluded || robot.quarantined) return;
        const bool neverTook = member.phase == MemberPhase::updating && !robot.online && !tookCandidate(robot, member);
        if (neverTook) return;
        ++total;
        if (member.phase == MemberPhase::failed) {
            ++failed;
            if (member.failure) ++causes[*member.failure];
        } else if (member.activeSince != EngineTime{} && (!installs || robot.online)) {
            ++activated;
        }
    });
    auto made = reading(GateKind::install, Verdict::inconclusive, shareOf(activated, total), gate.least.toDouble(), total, {});
    made.reason = fmt::format("{} of {} robots activated the candidate, {} failed", activated, total, failed);
    for (const auto& [cause, count] : causes) {
        if (count < gate.sameCause) continue;
        made.verdict = Verdict::fail;
        made.reason = fmt::format("{} robots failed with the same cause: {}", count, fleet::toString(cause));
        return made;
    }
    if (total == 0) return made;
    if (isBelow(total - failed, total, gate.least)) {
        made.verdict = Verdict::fail;
    } else if (!isBelow(activated, total, gate.least)) {
        made.verdict = Verdict::pass;
    }
    return made;
}

GateReading judgeRollbackReady(const Bench& bench, const plan::RollbackReadyGate& gate) {
    const auto readiness = rollbackReadiness(bench.state, bench.rollout);
    const auto estimate = rollbackEstimate(bench.rollout);
    auto made = reading(GateKind::rollbackReady, Verdict::pass, shareOf(readiness.ready, readiness.exposed), gate.least.toDouble(),
                        readiness.exposed, {});
    made.reason = fmt::format("{} of {} exposed robots hold a verified baseline, rollback in about {} s", readiness.ready,
                              readiness.exposed, (estimate.count() + 999) / 1000);
    const bool tooFew = readiness.exposed > 0 && isBelow(readiness.ready, readiness.exposed, gate.least);
    if (tooFew || estimate > gate.longest) made.verdict = Verdict::fail;
    return made;
}

}  // namespace

Verdict combine(const std::vector<GateReading>& readings) {
    bool open = false;
    for (const auto& one : readings) {
        if (one.verdict == Verdict::fail) return Verdict::fail;
        open = open || one.verdict == Verdict::inconclusive;
    }
    return open ? Verdict::inconclusive : Verdict::pass;
}

Milliseconds rollbackEstimate(const Rollout& rollout) {
    return rollout.longestSwitch > Milliseconds(0) ? rollout.longestSwitch : kAssumedSwitch;
}

Readiness rollbackReadiness(const State& state, const Rollout& rollout) {
    Readiness readiness;
    walkMembers(state.robots, rollout.members, [&](const RobotId&, const Robot& robot, const Member& member) {
        if (isLeftOut(member.phase)) return;
        ++readiness.exposed;
        readiness.ready += holdsVerified(robot, member.baseline.ref) ? 1 : 0;
    });
    return readiness;
}

bool tookCandidate(const Robot& robot, const Member& member) {
    const bool onTrial =
        member.phase == MemberPhase::updating || member.phase == MemberPhase::active || member.phase == MemberPhase::reverted;
    return onTrial && member.firstGeneration > 0 && robot.generation >= member.firstGeneration;
}

bool isOutage(const State& state, const Rollout& rollout, std::int64_t silent, std::int64_t exposed) {
    const auto control = countControl(state, rollout);
    if (control.known > 0) return control.silent * 2 >= control.known;
    return silent * 10 >= exposed * 9;
}

std::vector<GateReading> readGates(const State& state, Rollout& rollout, EngineTime now, Scope scope) {
    const auto& stage = rollout.plan.stages[rollout.stage];
    auto& progress = rollout.stages[rollout.stage];
    const auto& gates = stage.gates;
    const bool last = rollout.stage + 1 == rollout.plan.stages.size();
    lookAtClusters(rollout);
    Bench bench{state,
                rollout,
                stage,
                progress,
                now,
                last && rollout.plan.ending == plan::Ending::commit,
                progress.tally.tasks >= stage.quota,
                rollout.evidence.designEffect};

    std::vector<GateReading> readings;
    readings.reserve(static_cast<std::size_t>(GateKind::rollbackReady) + 1);
    const bool tries = stage.mode != fleet::ExposureMode::none;  // installed only: there is nothing to judge it by
    if (tries && gates.success) readings.push_back(judgeSuccess(bench, *gates.success));
    readings.push_back(judgeStuck(bench, gates.stuck));
    if (tries && gates.latency) readings.push_back(judgeLatency(bench, *gates.latency));
    if (tries && gates.errors) readings.push_back(judgeErrors(bench, *gates.errors));
    if (mixesTasks(stage)) readings.push_back(judgeMix(bench));
    if (stage.comparison) readings.push_back(readComparison(rollout));
    if (scope == Scope::results && !progress.gates.empty()) {
        for (auto& before : progress.gates)
            if (before.kind >= GateKind::lost) readings.push_back(std::move(before));
    } else {
        rollout.robotsChanged = false;
        if (gates.lost) readings.push_back(judgeLost(bench, *gates.lost));
        readings.push_back(judgeInstall(bench, gates.install));
        readings.push_back(judgeRollbackReady(bench, gates.rollbackReady));
    }
    for (auto& one : readings) {
        one.since = now;
        for (const auto& before : progress.gates)
            if (before.kind == one.kind && before.verdict == one.verdict) one.since = before.since;
    }
    return readings;
}

}  // namespace slipway::rollout
