#include "core/characteristics/course.h"

#include <algorithm>

#include "core/plan/sequential_terms.h"

namespace slipway::characteristics {

namespace {

/// Of all tasks of robots that could take part, the share that uses the candidate.
double candidateShare(const plan::Stage& stage, Ratio holdBack) {
    const Ratio most = Ratio{Ratio::kOne} - holdBack;
    return std::min(stage.robots, most).toDouble() * stage.share;
}

StageRule ruleOf(const plan::Stage& stage, std::int64_t before, Ratio holdBack) {
    StageRule rule;
    rule.name = stage.name;
    rule.quota = stage.quota;
    rule.before = before;
    const auto& gate = stage.gates.success;
    if (!gate) return rule;
    rule.look = gate->method == plan::GateMethod::threshold ? Look::atQuota : Look::afterEachResult;
    rule.limit = gate->baseline - gate->margin;
    const plan::SequentialRates rates = plan::sequentialRates(*gate);
    rule.parameters.good = rates.good;
    rule.parameters.bad = rates.bad;
    rule.parameters.alphaFail = plan::alphaFailEach(stage.gates, rule.parameters.alphaFail);
    if (gate->against != plan::SuccessBaseline::control) return rule;
    rule.look = Look::besideControl;
    rule.beside.baseline = gate->baseline.toDouble();
    rule.beside.margin = gate->margin.toDouble();
    rule.beside.alphaFail = rule.parameters.alphaFail;
    const double candidate = candidateShare(stage, holdBack);
    rule.shape = stats::blockShape(candidate, 1.0 - candidate);
    return rule;
}

}  // namespace

std::int64_t Course::watchedTasks() const {
    std::int64_t watched = 0;
    for (const StageRule& stage : stages) {
        if (stage.look == Look::afterEachResult) watched = stage.after();
    }
    return watched;
}

bool Course::hasControl() const {
    return std::ranges::any_of(stages, [](const StageRule& stage) { return stage.look == Look::besideControl; });
}

Course courseOf(const plan::Plan& plan) {
    Course course;
    bool shadows = false;
    course.commits = plan.ending == plan::Ending::commit;
    for (const plan::Stage& stage : plan.stages) {
        if (stage.mode == fleet::ExposureMode::none) continue;
        const bool apart = stage.mode == fleet::ExposureMode::shadow || stage.pool == plan::Pool::idle;
        const bool afterShadow = shadows && !apart;
        if (afterShadow) course.stages.clear();  // the engine begins its evidence anew there
        course.leavesOutShadow = course.leavesOutShadow || afterShadow;
        shadows = apart;
        course.stages.push_back(ruleOf(stage, course.tasks(), plan.holdBack));
    }
    return course;
}

}  // namespace slipway::characteristics
