// A plan as its success gates see it: how many candidate tasks each stage takes and by which rule they are judged.
// All that the operating characteristic depends on. Plain values, any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/ratio.h"
#include "core/plan/plan.h"
#include "core/stats/sequential_gate.h"
#include "core/stats/two_sample_gate.h"

namespace slipway::characteristics {

/// When a stage's success gate looks at the results.
enum class Look {
    never,            // the stage has no success gate
    atQuota,          // threshold: once, at the stage's own tasks
    afterEachResult,  // sequential: at all tasks of the rollout so far
    besideControl,    // the same, against tasks on the baseline at the same time
};

struct StageRule {
    std::string name;
    std::int64_t quota = 0;   // candidate tasks of this stage
    std::int64_t before = 0;  // of all stages before it
    Look look = Look::never;
    Ratio limit;                             // threshold: fail below it
    stats::SequentialParameters parameters;  // sequential: with the stage's part of the error of a false fail
    stats::TwoSampleParameters beside;       // beside the control: the same
    stats::BlockShape shape;                 // beside the control: tasks of both arms that come in the same time

    [[nodiscard]] std::int64_t after() const { return before + quota; }
};

struct Course {
    std::vector<StageRule> stages;  // those that see tasks of the candidate
    bool commits = true;            // the plan ends with a commit, so that the last stage must prove
    bool leavesOutShadow = false;   // shadow and idle stages before executing ones are judged apart: they are not in here

    /// Candidate tasks of a rollout that is not rolled back.
    [[nodiscard]] std::int64_t tasks() const { return stages.empty() ? 0 : stages.back().after(); }
    /// Candidate tasks until the last look of a sequential gate; 0 when no stage has one.
    [[nodiscard]] std::int64_t watchedTasks() const;
    /// Is the last stage's gate sequential, so that it must prove the candidate?
    [[nodiscard]] bool mustProve() const {
        return commits && !stages.empty() && (stages.back().look == Look::afterEachResult || stages.back().look == Look::besideControl);
    }
    /// Does any stage compare with a control?
    [[nodiscard]] bool hasControl() const;
};

[[nodiscard]] Course courseOf(const plan::Plan& plan);

}  // namespace slipway::characteristics
