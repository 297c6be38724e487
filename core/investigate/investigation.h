// The whole investigation of one rollout (product.md, section 5): three hypotheses, success by group, and what people
// concluded. One pass over the tasks, in bounded memory; pure, the caller reads and stores.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/investigate/breakdown.h"
#include "core/investigate/drift.h"
#include "core/investigate/label_review.h"
#include "core/investigate/overfitting.h"
#include "core/investigate/shadow_review.h"

namespace slipway::investigate {

/// What somebody concluded. The newest counts, the older ones stay on record.
struct Conclusion {
    std::string text;    // 1..4000 bytes
    std::string action;  // what will be done, 1..1000 bytes
    std::string owner;   // who does it, 1..128 bytes
    std::string who;     // who recorded it
    WallTime at{};

    friend bool operator==(const Conclusion&, const Conclusion&) = default;
};

/// invalidInput naming the part when a text is blank or too long.
Result<void> checkConclusion(const Conclusion& conclusion);

/// What is known beside the tasks.
struct Material {
    std::optional<TrainingProfile> profile;  // of the candidate
    std::optional<LabelSample> sample;
    std::vector<Label> labels;            // oldest first
    std::vector<Conclusion> conclusions;  // oldest first
};

struct Investigation {
    Group whole;                         // all live tasks
    std::vector<Hypothesis> hypotheses;  // overfitting, drift, label noise
    SeenAndUnseen seenAndUnseen;
    DriftResult drift;
    bool withProfile = false;
    std::optional<LabelSample> sample;
    Marks marks;
    LabelReview review;
    std::optional<ShadowReview> shadow;   // where tasks ran in shadow
    std::vector<Breakdown> breakdowns;    // site, kind, robot, category, hour
    std::vector<Conclusion> conclusions;  // oldest first
};

/// Errors are those of the rows.
Result<Investigation> investigate(TaskRows& rows, Material material);

}  // namespace slipway::investigate
