// The outcome of a course by dynamic programming over tasks and successes: no random numbers, no approximation but
// the rounding of doubles. Pure, any thread.
#pragma once

#include <vector>

#include "core/characteristics/boundaries.h"
#include "core/characteristics/course.h"
#include "core/characteristics/outcome.h"

namespace slipway::characteristics {

/// Boundaries of each stage's sequential gate, from its first look (at the tasks of the stages before) to its last;
/// empty for the other stages. The same for every true success.
[[nodiscard]] std::vector<Boundaries> boundariesOf(const Course& course);

/// For a candidate whose tasks succeed independently with chance `success` in [0, 1]. A rollout that fails ends; a
/// sequential gate is looked at when its stage begins and after every result, at all tasks of the rollout; a threshold
/// gate once, at the tasks of its stage. Time grows with the 1.5th power of course.watchedTasks().
[[nodiscard]] Outcome exactOutcome(const Course& course, const std::vector<Boundaries>& boundaries, double success);

}  // namespace slipway::characteristics
