// What an A/B comparison says: the arms, the figures of its method, the check of the sample, and the recommendation it
// ends in. Pure: from the state alone.
#pragma once

#include <string>

#include "core/rollout/state.h"
#include "core/stats/arm_comparison.h"
#include "core/stats/clusters.h"

namespace slipway::rollout {

enum class Recommendation { undecided, keep, deploy };

struct ComparisonReport {
    plan::Comparison design;
    std::int64_t quota = 0;         // tasks that each arm must give
    std::int64_t controlTasks = 0;  // in so far
    std::int64_t candidateTasks = 0;
    std::int64_t controlRobots = 0;  // assigned
    std::int64_t candidateRobots = 0;
    bool locked = false;           // fixed horizon, not complete: no outcome may be shown (statistics.md, "A/B")
    bool complete = false;         // both arms have their quota, or the sequential method has found a difference
    stats::ArmComparison figures;  // first: control, second: candidate; nothing while locked
    stats::ClusteredComparison clustered;
    double p = 1.0;            // by the plan's method and hypothesis
    stats::SampleRatio ratio;  // robots that gave results, against the share that the assignment promised
    std::int64_t strays = 0;   // tasks on the candidate by robots of the control
    Recommendation recommendation = Recommendation::undecided;
    std::string finding;  // one sentence; says why it is locked
};

/// Of the present stage; it must have a comparison.
[[nodiscard]] ComparisonReport reportComparison(const Rollout& rollout);

/// Does the present stage's comparison hide its outcome, because it is not complete yet?
[[nodiscard]] bool isLocked(const Rollout& rollout);
/// Must nobody see yet how either arm does? So while an active rollout is locked; robot by robot it would tell as much.
[[nodiscard]] bool hidesOutcomes(const Rollout& rollout);

/// Did the comparison of the present stage end before its quota: by the sequential method, or a guardrail in the candidate's favour?
[[nodiscard]] bool endsEarly(const Rollout& rollout);

/// The gate: holds until the sample is complete and sound, then passes, whatever was found; fails by its guardrail.
[[nodiscard]] GateReading readComparison(const Rollout& rollout);

[[nodiscard]] const char* toString(Recommendation recommendation);

}  // namespace slipway::rollout
