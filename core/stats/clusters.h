// The comparison of two arms when tasks of one robot resemble each other: how much alike they are, how many
// independent tasks the sample is worth, and the interval of the difference that follows. Pure, any thread.
#pragma once

#include <cstdint>
#include <span>

#include "core/stats/interval.h"
#include "core/stats/success_count.h"

namespace slipway::stats {

/// One arm, robots without tasks left out.
struct ClusteredArm {
    std::int64_t robots = 0;
    SuccessCount count;
    double designEffect = 1.0;    // >= 1: how often the same evidence was counted
    double effectiveTasks = 0.0;  // tasks / designEffect
};

struct ClusteredComparison {
    ClusteredArm first;
    ClusteredArm second;
    double icc = 0.0;         // intra-class correlation within arms, in [0, 1]
    double difference = 0.0;  // rate of second - rate of first
    double t = 0.0;
    std::int64_t degrees = 0;      // robots - 2
    double p = 1.0;                // two-sided, Student's t
    Interval interval{-1.0, 1.0};  // of the difference; [-1, 1] when it cannot be told
    bool indicative = true;        // under five robots in an arm: a hint, no proof
};

/// Design effect of one arm, >= 1, with the larger of `leastIcc` in [0, 1) and the correlation that the counts show (the same
/// estimate as below, of one arm); 1 without tasks.
double designEffect(std::span<const SuccessCount> robots, double leastIcc);

/// ANOVA estimate of the correlation, pooled over the arms (Donner and Klar 2000), design effect per arm
/// 1 + (sum n^2 / sum n - 1) icc, t = difference / sqrt(p (1 - p) (1/n1 + 1/n2)) with effective sizes and the pooled
/// rate p. Nothing can be told (p 1) with fewer than three robots, an empty arm, or when all tasks ended the same
/// way. One count per robot; impossible counts are left out. level in (0, 1).
ClusteredComparison compareClustered(std::span<const SuccessCount> first, std::span<const SuccessCount> second, double level = 0.95);

}  // namespace slipway::stats
