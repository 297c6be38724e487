// What the parts of the engine share during one step: the state, the time, the effects so far, and the two
// things they all do: record a decision, and issue a desired document that cites one. Private to core/rollout.
#pragma once

#include <string>
#include <vector>

#include "core/rollout/effect.h"
#include "core/rollout/state.h"

namespace slipway::rollout {

struct Context {
    State& state;
    EngineTime now;
    std::vector<Effect>& effects;
};

/// What a decision says beside number and time; the rest is filled in by decide().
struct Saying {
    DecisionKind kind = DecisionKind::annotated;
    std::string reason;
    std::string who = "engine";
    OperationId operation;
    std::string shownText;
    std::vector<RobotId> robots;
    bool withGates = false;          // keep the present gate readings with it
    std::vector<GateReading> gates;  // or these: what a promotion stood on, when the stage has changed already
};

/// What follows from `because`: its operation, who and reason stay with it.
Saying say(DecisionKind kind, const Saying& because, std::string reason, bool withGates = false);

/// Records a decision about `rollout` (null: about none) and gives its number; raises the rollout's revision.
std::uint64_t decide(Context& context, Rollout* rollout, Saying saying);

/// Raises an alert and gives its number.
std::uint64_t alert(Context& context, AlertPriority priority, const RolloutId& rollout, std::string cause, std::string text);

/// Gives the document the robot's next generation, keeps it as desired and sends it if the robot is online.
void issue(Context& context, const RobotId& id, fleet::Desired document, std::uint64_t decision);

/// What the robot was told last, to be told again or with a change: a drill is not repeated by it.
fleet::Desired lastDocument(const Robot& robot);

/// The three documents of a rollout.
fleet::Desired candidateDocument(const Rollout& rollout);
fleet::Desired baselineDocument(const Rollout& rollout, std::string reason);
fleet::Desired commitDocument(const Rollout& rollout);

/// The robot's present part in an active rollout, or null.
Rollout* rolloutOf(State& state, const RobotId& id);
Rollout* rolloutOf(State& state, const Robot& robot);
Member* memberOf(State& state, const RobotId& id);

/// Is there a verified slot with this model on the robot?
bool holdsVerified(const Robot& robot, const fleet::ModelRef& model);

}  // namespace slipway::rollout
