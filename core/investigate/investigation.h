// The whole investigation of one rollout (product.md, section 5): three hypotheses, success by group, and what people
// concluded. One pass over the tasks, in bounded memory; pure, the caller reads and stores.
#pragma once

#include <optional>
#include <string>
#include <utility>
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

/// What people recorded.
struct Records {
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

/// An investigation that is told a task at a time, for whoever reads the tasks in slices.
class Investigator {
public:
    /// `profile`: of the candidate's training set, if there is one.
    explicit Investigator(std::optional<TrainingProfile> profile) : m_drift(std::move(profile)) {}

    void add(const TaskRow& row);
    /// Judges what was added: up to some 100 ms with many features, whatever the number of tasks.
    [[nodiscard]] Investigation judge(Records records) const;

private:
    BreakdownCounter m_breakdowns;
    OverfittingCheck m_overfitting;
    DriftCheck m_drift;
    ShadowReviewer m_shadow;
};

/// All at once. Errors are those of the rows.
Result<Investigation> investigate(TaskRows& rows, std::optional<TrainingProfile> profile, Records records);

}  // namespace slipway::investigate
