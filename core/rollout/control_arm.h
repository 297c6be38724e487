// The control arm: tasks on the baseline at the same time as the candidate's, where a plan judges the candidate beside
// them (success against the control, or an A/B comparison). Plain state of the engine. Private to core/rollout but for
// reading.
#pragma once

#include <set>

#include "core/plan/plan.h"
#include "core/rollout/stream.h"
#include "core/stats/anytime_test.h"
#include "core/stats/two_sample_gate.h"

namespace slipway::rollout {

struct ControlArm {
    std::set<RobotId> robots;  // eligible robots that no stage has taken in
    EngineTime since{};        // the first activation of a candidate: earlier tasks are no comparison; zero: none yet
    Stream stream;             // those robots, and members while they use both models in turn
    Tally tally;               // folded
    stats::TwoSampleParameters parameters;
    stats::TwoSampleGate success;   // the candidate's success against this arm
    std::int64_t paired = 0;        // candidate tasks in the full blocks of that gate
    stats::AnytimeTest difference;  // do the arms differ?
    stats::AnytimeTest guard;       // do they differ by more than the guardrail allows?
    bool muchWorse = false;         // latched: the candidate is worse by more than that
    bool muchBetter = false;        // or better
    std::int64_t strays = 0;        // tasks that a robot of this arm executed with the candidate
    RobotId stray;                  // the last such robot
};

/// Does any stage of the plan compare with tasks on the baseline at the same time?
[[nodiscard]] bool needsControl(const plan::Plan& plan);

/// The arm before the first stage.
[[nodiscard]] ControlArm startControl(const plan::Plan& plan);

/// The arms are compared from now on, because the first robot has activated the candidate. A no-op later.
void startComparing(ControlArm& arm, EngineTime now);

/// A robot joins or leaves the arm.
void admitControl(ControlArm& arm, const RobotId& robot, EngineTime now);
void dismissControl(ControlArm& arm, const RobotId& robot);

/// Blocks of the gates follow the numbers of tasks that come in the same time from `candidate` and from `control`
/// robots (a robot that uses both models in turn counts in parts), never outcomes.
void reshape(ControlArm& arm, double candidate, double control);

/// One folded result of either arm goes into the gates.
void compare(ControlArm& arm, stats::Arm side, bool ok);

/// Folds what waits of this arm before its watermark; `stage` and, at `quota` tasks, `atQuota` as in foldWaiting().
void foldControl(ControlArm& arm, Tally& stage, std::optional<Tally>& atQuota, std::int64_t quota);

}  // namespace slipway::rollout
