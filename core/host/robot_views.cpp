#include "core/host/robot_views.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/host/event_log.h"
#include "core/rollout/comparison.h"

namespace slipway::host {

namespace {

using rollout::LedgerState;
using rollout::Member;
using rollout::MemberPhase;
using view::Condition;

struct Look {
    Condition condition = Condition::quiet;
    std::string why;
};

Look ledgerLook(const Member& member) {
    const std::string& back = member.baseline.ref.version;
    switch (member.ledger->state) {
        case LedgerState::pending:
            return {Condition::updating, fmt::format("Told to go back to {}; no answer yet.", back)};
        case LedgerState::stopped:
            return {Condition::updating, fmt::format("Stopped the candidate; {} is being loaded.", back)};
        case LedgerState::loaded:
            return {Condition::updating, fmt::format("Runs {}; its digest is being checked.", back)};
        case LedgerState::verified:
            return {Condition::rolledBack, fmt::format("Rolled back: runs {}, digest verified.", back)};
        case LedgerState::unverified:
            return {Condition::failed, fmt::format("Rolled back, but {} could not be verified.", back)};
        case LedgerState::unreachable:
            return {Condition::offline, fmt::format("Unreachable: gets {} the moment it returns.", back)};
        case LedgerState::waived:
            return {Condition::held, "Unknown state, accepted by an operator."};
    }
    return {};
}

std::string memberWords(const Member& member, const fleet::ModelRef& candidate) {
    const std::string& version = candidate.version;
    switch (member.phase) {
        case MemberPhase::updating:
            return fmt::format("Was sent {} in stage {} and has not confirmed it.", version, member.stage + 1);
        case MemberPhase::active:
            if (member.appliedSince != EngineTime{} && member.applied.mode == fleet::ExposureMode::shadow)
                return fmt::format("Executes {}; {} only in shadow.", member.baseline.ref.version, version);
            if (member.appliedSince != EngineTime{} && member.applied.mode == fleet::ExposureMode::none)
                return fmt::format("Holds {}, verified; ready to switch to it.", version);
            if (member.applied.mode == fleet::ExposureMode::share && member.applied.share < 1.0 && member.appliedSince != EngineTime{})
                return fmt::format("{} for {:g} % of its tasks, else {}.", version, std::round(member.applied.share * 1000.0) / 10.0,
                                   member.baseline.ref.version);
            return fmt::format("Runs {} since stage {}; its results count.", version, member.stage + 1);
        case MemberPhase::held:
            return "Held before it had begun: stays on the baseline until the rollout resumes.";
        case MemberPhase::failed:
            return fmt::format("Could not run {} and is back on {}.", version, member.baseline.ref.version);
        case MemberPhase::excluded:
            return "Taken out of shadow: its own tasks became too slow beside the candidate.";
        case MemberPhase::drifted:
            return "Reports a model nobody deployed: no automatic commands, out of evidence.";
        case MemberPhase::reverted:
            return fmt::format("Its lease ended: it went back to {} by itself.", member.baseline.ref.version);
        case MemberPhase::committing:
            return fmt::format("Was told to keep {} for good.", version);
        case MemberPhase::committed:
            return fmt::format("Committed to {}.", version);
    }
    return {};
}

Condition memberCondition(const Member& member) {
    switch (member.phase) {
        case MemberPhase::updating:
        case MemberPhase::committing:
            return Condition::updating;
        case MemberPhase::active:
            return rollout::executesCandidate(member) ? Condition::onCandidate : Condition::quiet;
        case MemberPhase::held:
            return Condition::held;
        case MemberPhase::failed:
        case MemberPhase::drifted:
            return Condition::failed;
        case MemberPhase::excluded:
        case MemberPhase::reverted:
            return Condition::rolledBack;
        case MemberPhase::committed:
            return Condition::quiet;
    }
    return Condition::quiet;
}

Look memberLook(const Member& member, const rollout::Rollout& shown) {
    const bool concluded = shown.rollback && shown.rollback->concludes && member.ledger && member.ledger->state == LedgerState::verified;
    if (concluded) return {Condition::quiet, fmt::format("The trial is over: runs {}, digest verified.", member.baseline.ref.version)};
    if (member.ledger) return ledgerLook(member);
    // What it was activated with is not what it does by now: stages change it.
    const bool idles = shown.stage < shown.plan.stages.size() && shown.plan.stages[shown.stage].pool == plan::Pool::idle;
    if (member.phase == MemberPhase::active && !idles) return {memberCondition(member), memberWords(member, shown.plan.candidate.ref)};
    return {memberCondition(member), member.why.empty() ? memberWords(member, shown.plan.candidate.ref) : member.why};
}

Look strangerLook(const rollout::Robot& robot, const rollout::Rollout* shown, bool inControl) {
    const std::string runs = robot.reported.active.empty() ? "Reports no model." : fmt::format("Runs {}.", robot.reported.active.version);
    switch (robot.reported.phase) {
        case fleet::Phase::failed:
            return {Condition::failed,
                    robot.reported.error ? fmt::format("Failed: {}.", robot.reported.error->message) : "Reports a failure."};
        case fleet::Phase::downloading:
        case fleet::Phase::verifying:
        case fleet::Phase::loading:
            return {Condition::updating, fmt::format("{} Is {}.", runs, fleet::toString(robot.reported.phase))};
        default:
            break;
    }
    if (robot.desired && !robot.desired->serving)
        return {Condition::quiet, fmt::format("{} Stands by idle, ready to serve: the other pool serves.", runs)};
    if (!shown || !rollout::isActive(shown->status)) return {Condition::quiet, fmt::format("{} No rollout concerns it.", runs)};
    if (robot.reported.active != shown->plan.baseline.ref)
        return {Condition::quiet, fmt::format("{} Not the baseline, so no stage takes it.", runs)};
    if (inControl) return {Condition::quiet, fmt::format("{} Control arm of the comparison.", runs)};
    return {Condition::quiet, fmt::format("{} No stage has taken it in yet.", runs)};
}

Look lookOf(const RobotId& id, const rollout::Robot& robot, const Member* member, const rollout::Rollout* shown) {
    if (robot.quarantined)
        return {Condition::failed, "Quarantined: two robots use this id, so it gets no commands and its results do not count."};
    if (!robot.online) {
        const bool trial = member && member->everExposed && member->phase == MemberPhase::active && !member->ledger;
        const std::string since = toRfc3339(toWall(robot.offlineSince)).substr(11, 8);
        if (trial)
            return {Condition::offline, fmt::format("Offline since {} UTC; goes back to {} by itself when its lease ends.", since,
                                                    member->baseline.ref.version)};
        if (member && member->ledger) return {Condition::offline, ledgerLook(*member).why};
        return {Condition::offline, fmt::format("Offline since {} UTC; offline is not failed.", since)};
    }
    if (member) return memberLook(*member, *shown);
    const bool compares = shown && shown->stage < shown->plan.stages.size() && shown->plan.stages[shown->stage].comparison;
    return strangerLook(robot, shown, compares && shown->evidence.arm && shown->evidence.arm->robots.contains(id));
}

}  // namespace

bool holdsVerified(const rollout::Robot& robot, const fleet::ModelRef& model) {
    const auto& slots = robot.reported.slots;
    return std::any_of(slots.begin(), slots.end(), [&](const auto& slot) { return slot.verified && slot.model == model; });
}

view::RobotView viewOf(const RobotId& id, const rollout::Robot& robot, const LiveRobot* live, const rollout::Rollout* shown) {
    const Member* member = nullptr;
    if (shown) {
        const auto found = shown->members.find(id);
        if (found != shown->members.end()) member = &found->second;
    }
    Look look = lookOf(id, robot, member, shown);
    view::RobotView view;
    view.id = id;
    view.site = robot.facts.site;
    view.kind = robot.facts.kind;
    view.condition = look.condition;
    view.online = robot.online;
    view.quarantined = robot.quarantined;
    view.why = std::move(look.why);
    view.model = robot.reported.active;
    view.phase = robot.reported.phase;
    view.progress = robot.reported.progress;
    view.generation = robot.generation;
    if (member) view.stage = member->stage;
    if (member && look.condition == Condition::failed) view.failedAt = toWall(member->ledger ? member->ledger->since : member->since);
    if (!live) return view;
    // Whoever asks how a robot does means with what it runs now, not with what it ran before.
    const TaskCounts counts = live->countsOf(view.model);
    view.tasks = counts.tasks;
    // A robot is in one arm: what it achieves tells what its arm does.
    if (!shown || !rollout::hidesOutcomes(*shown)) view.successes = counts.successes;
    view.stuck = counts.stuck;
    view.lastSeen = live->lastSeen;
    if (!live->telemetry) return view;
    view.location = live->telemetry->location;
    view.battery = live->telemetry->battery;
    view.mode = live->telemetry->mode;
    return view;
}

}  // namespace slipway::host
