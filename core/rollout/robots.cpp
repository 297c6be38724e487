#include "core/rollout/robots.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/rollout/lease.h"
#include "core/rollout/members.h"
#include "core/rollout/rollback.h"
#include "core/rollout/share.h"
#include "core/rollout/stages.h"

namespace slipway::rollout {

namespace {

enum class Turn { next, duplicate, gap };

BootSequence& rememberBoot(Robot& robot, const std::string& bootId, std::uint64_t lastSeq) {
    if (robot.boots.size() >= kRememberedBoots) robot.boots.erase(robot.boots.begin());
    return robot.boots.emplace_back(BootSequence{bootId, lastSeq});
}

BootSequence* findBoot(Robot& robot, const std::string& bootId) {
    const auto found = std::find_if(robot.boots.begin(), robot.boots.end(), [&](const BootSequence& one) { return one.bootId == bootId; });
    return found == robot.boots.end() ? nullptr : &*found;
}

/// Only the next number of a boot is taken, so that every batch counts once. A boot never heard of begins
/// where it says (its hello gave the last acknowledged number, or its spool is all that is left of it).
Turn takeTurn(Robot& robot, const std::string& bootId, std::uint64_t seq) {
    if (seq == 0) return Turn::gap;
    auto* boot = findBoot(robot, bootId);
    if (boot == nullptr) boot = &rememberBoot(robot, bootId, seq - 1);
    if (seq <= boot->lastSeq) return Turn::duplicate;
    if (seq > boot->lastSeq + 1) return Turn::gap;
    boot->lastSeq = seq;
    return Turn::next;
}

/// A robot may be ahead of an older database by more generations than were issued since: then it has the number of a
/// document that never reached it, and holds another.
void adoptGeneration(Context& context, const RobotId& id, Robot& robot) {
    const bool collides = robot.undelivered && robot.desired && robot.generation >= robot.desired->generation;
    if (robot.generation <= robot.highestGeneration && !collides) return;
    const bool ours = robot.desired.has_value();
    robot.highestGeneration = std::max(robot.highestGeneration, robot.generation);
    if (!ours) return;  // new here: nothing was issued yet, so nothing is behind
    auto* rollout = rolloutOf(context.state, id);
    Saying saying{
        DecisionKind::generationAdopted,
        fmt::format("{} is at generation {}, ahead of this database (an older copy restored?): adopted", id.value, robot.generation)};
    saying.robots = {id};
    const auto decision = decide(context, rollout, saying);
    alert(context, AlertPriority::high, rollout != nullptr ? rollout->id : RolloutId{}, "generation", saying.reason);
    if (rollout != nullptr && rollout->status == RolloutStatus::running) pauseNow(context, *rollout, PauseCause::generationAhead, saying);
    if (!robot.desired->isTrial()) {
        // It may execute what the lost part of the journal told it: back at once, not after its task.
        auto document = lastDocument(robot);
        document.apply = fleet::Apply::now;
        issue(context, id, std::move(document), decision);
        auto* member = memberOf(context.state, id);
        if (member != nullptr && member->ledger) member->ledger->generation = robot.desired->generation;
    } else if (rollout != nullptr) {
        holdMember(context, *rollout, id, decision);
    }
}

void afterReport(Context& context, const RobotId& id, const std::string& bootId, std::uint64_t seq) {
    auto* rollout = rolloutOf(context.state, id);
    if (rollout == nullptr || !rollout->members.contains(id)) return;
    observeMember(context, *rollout, id, bootId, seq);
    judge(context, *rollout, Scope::everything);
}

}  // namespace

bool admit(Context& context, const RobotId& id, Robot& robot, std::uint64_t session, const std::string& bootId, std::uint64_t seq) {
    if (robot.quarantined) return false;  // nothing is counted, nothing acknowledged
    switch (takeTurn(robot, bootId, seq)) {
        case Turn::next:
            break;
        case Turn::duplicate:
            ++robot.duplicates;
            context.effects.emplace_back(Acknowledge{id, session, bootId, seq});
            return false;
        case Turn::gap:
            context.effects.emplace_back(RequestFullState{id});
            return false;
    }
    context.effects.emplace_back(Acknowledge{id, session, bootId, seq});
    return true;
}

bool isInControl(const Rollout& rollout, const RobotId& id) {
    return isActive(rollout.status) && rollout.evidence.arm && rollout.evidence.arm->robots.contains(id);
}

void onRobotConnected(Context& context, const RobotConnected& event) {
    auto& robot = context.state.robots[event.robot];
    robot.facts = event.facts;
    robot.reported = event.reported;
    robot.generation = std::max(robot.generation, event.generation);
    robot.reportedGeneration = event.generation;
    robot.session = event.session;
    robot.heardAt = context.now;
    robot.online = true;
    if (auto* boot = findBoot(robot, event.bootId)) {
        boot->lastSeq = std::max(boot->lastSeq, event.ackSeq);
    } else {
        robot.awaited = false;  // another boot than the one that was awaited
        rememberBoot(robot, event.bootId, event.ackSeq);
    }
    if (robot.quarantined) {
        robot.awaited = false;
        context.effects.emplace_back(AnswerHello{event.robot, event.session, std::nullopt, 0});
        return;
    }
    // Everything issued while the hello is open goes out inside its answer, never before it.
    const auto before = context.effects.size();
    adoptGeneration(context, event.robot, robot);
    auto* rollout = rolloutOf(context.state, event.robot);
    if (rollout != nullptr && rollout->members.contains(event.robot)) returnMember(context, *rollout, event.robot, event.bootId);
    robot.awaited = false;
    const auto own = context.effects.begin() + static_cast<std::ptrdiff_t>(before);  // what stood there before is not ours
    const auto isInAnswer = [&](const Effect& effect) {
        const auto* sent = std::get_if<SendDesired>(&effect);
        return sent != nullptr && sent->robot == event.robot;
    };
    context.effects.erase(std::remove_if(own, context.effects.end(), isInAnswer), context.effects.end());
    AnswerHello answer{event.robot, event.session, std::nullopt,
                       rollout != nullptr ? rollout->lastDecision : context.state.nextDecision - 1};
    // A reboot between taking a committed document and applying it leaves the generation without its effect.
    const bool unapplied = robot.desired && !robot.desired->isTrial() && robot.reported.active != robot.desired->baseline.ref;
    if (robot.desired && (robot.desired->generation > event.generation || (unapplied && robot.desired->generation == event.generation)))
        answer.desired = robot.desired;
    if (answer.desired) robot.undelivered = false;
    context.effects.insert(context.effects.begin() + static_cast<std::ptrdiff_t>(before), std::move(answer));
    if (rollout != nullptr) {
        renewLease(context, *rollout, event.robot);
        judge(context, *rollout, Scope::everything);
    }
    for (auto& [id, other] : context.state.rollouts)
        if (isInControl(other, event.robot)) reopenFrontier(other.evidence.arm->stream, event.robot);
}

void onRobotDisconnected(Context& context, const RobotDisconnected& event) {
    auto& robot = context.state.robots[event.robot];
    if (!robot.online || robot.session != event.session) return;  // an older connection ended
    robot.online = false;
    robot.offlineSince = context.now;
    auto* rollout = rolloutOf(context.state, event.robot);
    if (rollout == nullptr) return;
    if (rollout->members.contains(event.robot)) observeMember(context, *rollout, event.robot, {}, 0);
    judge(context, *rollout, Scope::everything);
}

void onRobotQuarantined(Context& context, const RobotQuarantined& event) {
    auto& robot = context.state.robots[event.robot];
    if (robot.quarantined) return;
    robot.quarantined = true;
    auto* rollout = rolloutOf(context.state, event.robot);
    const auto text = fmt::format("{} is quarantined: {}; no commands, its results are not counted", event.robot.value, event.reason);
    Saying saying{DecisionKind::robotQuarantined, text};
    saying.robots = {event.robot};
    decide(context, rollout, saying);
    alert(context, AlertPriority::high, rollout != nullptr ? rollout->id : RolloutId{}, "clone", text);
    for (auto& [id, other] : context.state.rollouts)
        if (isInControl(other, event.robot)) dismissControl(*other.evidence.arm, event.robot);
    if (rollout == nullptr || !rollout->members.contains(event.robot)) return;
    closeFrontier(rollout->evidence, event.robot);
    observeMember(context, *rollout, event.robot, {}, 0);
    judge(context, *rollout, Scope::everything);
}

void onRobotStateChanged(Context& context, const RobotStateChanged& event) {
    auto& robot = context.state.robots[event.robot];
    robot.heardAt = context.now;
    if (event.seq != 0 && !admit(context, event.robot, robot, event.session, event.bootId, event.seq)) return;
    if (robot.quarantined || event.generation < robot.reportedGeneration) return;  // older than what is known
    robot.reported = event.reported;
    robot.reportedGeneration = event.generation;
    robot.generation = std::max(robot.generation, event.generation);
    adoptGeneration(context, event.robot, robot);
    afterReport(context, event.robot, event.bootId, event.seq);
}

void onDesiredAnswered(Context& context, const DesiredAnswered& event) {
    auto& robot = context.state.robots[event.robot];
    robot.heardAt = context.now;
    if (event.accepted) {
        const bool known = robot.desired && event.generation <= robot.highestGeneration;
        if (known) robot.generation = std::max(robot.generation, event.generation);
    } else if (event.generation > robot.generation) {
        robot.generation = event.generation;
        adoptGeneration(context, event.robot, robot);
    }
    auto* rollout = rolloutOf(context.state, event.robot);
    if (rollout == nullptr || rollout->status != RolloutStatus::rollingBack) return;
    observeLedger(context, *rollout, event.robot);
    observeRollback(context, *rollout);
}

}  // namespace slipway::rollout
