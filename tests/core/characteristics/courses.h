// Courses for the tests of the operating characteristic: the canary of statistics.md with one gate alone.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/characteristics/course.h"

namespace slipway::characteristics {

/// A course of the given quotas, every stage with the same rule.
inline Course courseWith(const std::vector<std::int64_t>& quotas, const StageRule& rule) {
    Course course;
    for (const std::int64_t quota : quotas) {
        StageRule stage = rule;
        stage.name = "stage " + std::to_string(course.stages.size() + 1);
        stage.before = course.tasks();
        stage.quota = quota;
        course.stages.push_back(stage);
    }
    return course;
}

/// Baseline 0.92, margin 0.02, stages of 100, 500, 2500 and 5000 tasks.
inline Course canary(Look look) {
    StageRule rule;
    rule.look = look;
    rule.limit = Ratio::fromBillionths(900'000'000);
    return courseWith({100, 500, 2500, 5000}, rule);
}

}  // namespace slipway::characteristics
