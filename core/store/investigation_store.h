// What an investigation reads and keeps of one rollout: its tasks, the sample under label review, labels, conclusions.
// Given by Store::investigations(); used by the thread that uses the store. Errors as in store.h; notFound: no such rollout.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/investigate/investigation.h"

namespace slipway::store {

/// Tasks in slices, for whoever must do other work in between. Must not outlive its store; what is added meanwhile may be told.
class TaskReading {
public:
    virtual ~TaskReading() = default;
    /// Tells some more: at most `rows`, and none in a slice that only finds its way. False when that was all, and after an error.
    virtual Result<bool> some(std::size_t rows, const investigate::EachTask& visit) = 0;
    /// How much of the journal is behind it, 0..1.
    [[nodiscard]] virtual double progress() const = 0;
};

class InvestigationStore {
public:
    virtual ~InvestigationStore() = default;

    /// The live tasks on the rollout's two models, in the order of the journal and a page at a time: those of its time,
    /// and after a rollback also the candidate's that arrived before the next rollout began. What a robot sent twice is
    /// told once. The visitor must not use the store.
    virtual Result<void> tasksOf(const RolloutId& rollout, const investigate::EachTask& visit) = 0;

    /// The same in slices; that there is no such rollout is told by the first.
    virtual std::unique_ptr<TaskReading> readTasks(const RolloutId& rollout) = 0;

    /// In place of the sample that is there.
    virtual Result<void> putLabelSample(const RolloutId& rollout, const investigate::LabelSample& sample) = 0;
    virtual Result<std::optional<investigate::LabelSample>> labelSample(const RolloutId& rollout) = 0;
    /// All or none. Nothing that was recorded before is changed.
    virtual Result<void> addLabels(const RolloutId& rollout, const std::vector<investigate::Label>& labels) = 0;
    /// Oldest first.
    virtual Result<std::vector<investigate::Label>> labels(const RolloutId& rollout) = 0;

    /// Nothing that was recorded before is changed.
    virtual Result<void> addConclusion(const RolloutId& rollout, const investigate::Conclusion& conclusion) = 0;
    /// Oldest first.
    virtual Result<std::vector<investigate::Conclusion>> conclusions(const RolloutId& rollout) = 0;
};

}  // namespace slipway::store
