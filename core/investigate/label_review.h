// Hypothesis 3: failures that were none. A seeded sample of the candidate's failed tasks is kept, an operator marks
// each as a real failure or a correct action, and the share of the latter is judged. Plain values and pure functions.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/investigate/excess_drop.h"
#include "core/investigate/hypothesis.h"
#include "core/investigate/sampled_keys.h"
#include "core/investigate/task_row.h"

namespace slipway::investigate {

/// A failed task as the reviewer needs it to find the recording; kept when the raw results are long gone.
struct SampledTask {
    RobotId robot;
    std::string task;
    std::string site;
    std::string category;
    WallTime startedAt{};  // robot's clock
    std::string error;     // code of an unexpected error; may be empty
    std::uint32_t stuck = 0;

    friend bool operator==(const SampledTask&, const SampledTask&) = default;
};

/// What is under review; drawn once, so that nobody can draw again until the sample pleases.
struct LabelSample {
    std::int64_t seed = 0;      // 0..2^63-1
    std::int64_t size = 0;      // how many were asked for, 1..10000
    std::int64_t failures = 0;  // of the candidate when it was drawn
    std::string who;
    WallTime at{};
    std::vector<SampledTask> tasks;  // at most `size`, in the order of their keys: any first part is a sample as well

    friend bool operator==(const LabelSample&, const LabelSample&) = default;
};

/// One mark of one operator; the newest of a task counts, the older ones stay on record.
struct Label {
    RobotId robot;
    std::string task;
    bool realFailure = true;  // false: the action was correct and the label wrong
    std::string who;
    WallTime at{};
    bool withdrawn = false;  // the mark before is taken back, and the task is unmarked again

    friend bool operator==(const Label&, const Label&) = default;
};

inline constexpr std::int64_t kMostSampled = 10'000;

class LabelSampler {
public:
    LabelSampler(std::int64_t size, std::int64_t seed) : m_seed(seed), m_kept(static_cast<std::size_t>(size)) {}
    void add(const TaskRow& row);
    /// Without who and when.
    [[nodiscard]] LabelSample sample(std::int64_t size) const;

private:
    std::int64_t m_seed;
    SmallestKeys<SampledTask> m_kept;
};

/// Refused once labels exist, unless it is the same seed and no smaller: the marked ones then stay in it, but for those
/// that failures which came in meanwhile push out.
Result<void> mayReplace(const LabelSample& kept, std::size_t labels, std::int64_t size, std::int64_t seed);

/// "TASK=real" or "ROBOT/TASK=correct" of a task in the sample. invalidInput says what is wrong with it.
Result<Label> parseLabel(const std::string& text, const LabelSample& sample);

/// The newest label of each task, by robot and task; none where it was withdrawn.
using Marks = std::map<std::pair<RobotId, std::string>, Label>;
Marks marksOf(const LabelSample& sample, const std::vector<Label>& labels);

struct LabelReview {
    std::int64_t sampled = 0;
    std::int64_t reviewed = 0;
    std::int64_t correct = 0;        // of the reviewed: no failure
    stats::Interval wilson;          // 95 %, of correct / reviewed
    stats::Interval clopperPearson;  // likewise
};

LabelReview reviewOf(const LabelSample& sample, const Marks& marks);

/// A share of correct actions of this size among the failures matters.
inline constexpr double kMaterialNoise = 0.10;

/// `candidate`: all its tasks, to say what its success would be without the noise. `sample` may be null: none was drawn.
Hypothesis judgeLabels(const LabelSample* sample, const LabelReview& review, const Cell& candidate);

}  // namespace slipway::investigate
