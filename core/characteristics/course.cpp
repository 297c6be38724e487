#include "core/characteristics/course.h"

#include "core/plan/sequential_terms.h"

namespace slipway::characteristics {

namespace {

StageRule ruleOf(const plan::Stage& stage, std::int64_t before) {
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

Course courseOf(const plan::Plan& plan) {
    Course course;
    bool shadows = false;
    course.commits = plan.ending == plan::Ending::commit;
    for (const plan::Stage& stage : plan.stages) {
        if (stage.mode == fleet::ExposureMode::none) continue;
        const bool afterShadow = shadows && stage.mode != fleet::ExposureMode::shadow;
        if (afterShadow) course.stages.clear();  // the engine begins its evidence anew there
        course.leavesOutShadow = course.leavesOutShadow || afterShadow;
        shadows = stage.mode == fleet::ExposureMode::shadow;
        course.stages.push_back(ruleOf(stage, course.tasks()));
    }
    return course;
}

}  // namespace slipway::characteristics
