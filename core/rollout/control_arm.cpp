#include "core/rollout/control_arm.h"

#include <algorithm>
#include <cmath>

#include "core/plan/sequential_terms.h"

namespace slipway::rollout {

namespace {

const double kGuardEvidence = std::log(100.0);  // error 0.01 on each side, at any time

bool isAgainstControl(const plan::Stage& stage) {
    const auto& gate = stage.gates.success;
    return stage.mode != fleet::ExposureMode::none && gate && gate->against == plan::SuccessBaseline::control;
}

}  // namespace

bool needsControl(const plan::Plan& plan) {
    return std::ranges::any_of(plan.stages, [](const plan::Stage& stage) { return stage.comparison || isAgainstControl(stage); });
}

ControlArm startControl(const plan::Plan& plan) {
    ControlArm arm;
    const auto stage = std::ranges::find_if(plan.stages, isAgainstControl);
    if (stage != plan.stages.end()) {
        const auto& gate = *stage->gates.success;
        arm.parameters.baseline = gate.baseline.toDouble();
        arm.parameters.margin = gate.margin.toDouble();
        arm.parameters.alphaFail = plan::alphaFailEach(stage->gates, arm.parameters.alphaFail);
    }
    arm.success = stats::startTwoSample(arm.parameters);
    const auto& comparison = plan.stages.front().comparison;
    arm.guard = stats::startAnytime({}, comparison ? comparison->guardrail.toDouble() : 0.0);
    return arm;
}

void startComparing(ControlArm& arm, EngineTime now) {
    if (arm.since != EngineTime{}) return;
    arm.since = now;
    for (const auto& robot : arm.robots) openFrontier(arm.stream, robot, now);
}

void admitControl(ControlArm& arm, const RobotId& robot, EngineTime now) {
    if (!arm.robots.insert(robot).second) return;
    if (arm.since != EngineTime{}) openFrontier(arm.stream, robot, now);
}

void dismissControl(ControlArm& arm, const RobotId& robot) {
    if (arm.robots.erase(robot) > 0) closeFrontier(arm.stream, robot);
}

void reshape(ControlArm& arm, double candidate, double control) {
    const auto shape = stats::blockShape(candidate, control);
    stats::reshape(arm.success, arm.parameters, shape);
    arm.difference.waiting.shape = arm.guard.waiting.shape = shape;
}

void compare(ControlArm& arm, stats::Arm side, bool ok) {
    const auto before = arm.success.blocks;
    stats::fold(arm.success, arm.parameters, side, ok);
    arm.paired += (arm.success.blocks - before) * arm.success.waiting.shape.candidate;
    stats::fold(arm.difference, side, ok);
    stats::fold(arm.guard, side, ok);
    arm.muchWorse = arm.muchWorse || arm.guard.evidenceDown >= kGuardEvidence;
    arm.muchBetter = arm.muchBetter || (!arm.muchWorse && arm.guard.evidenceUp >= kGuardEvidence);
}

void foldControl(ControlArm& arm, Tally& stage, std::optional<Tally>& atQuota, std::int64_t quota) {
    while (const auto result = takeNext(arm.stream)) {
        arm.tally.add(result->ok, result->error, result->stuck, result->latencyMs);
        stage.add(result->ok, result->error, result->stuck, result->latencyMs);
        compare(arm, stats::Arm::control, result->ok);
        if (atQuota || stage.tasks < quota) continue;
        atQuota = stage;
        keepRobots(arm.stream);
    }
}

}  // namespace slipway::rollout
