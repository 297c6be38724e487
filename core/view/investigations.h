// The interface through which screens investigate a past rollout: they ask for the judgement, draw failed tasks for review, mark
// them and conclude. Part of view::Desk; implemented by the host and by a fake in tests. Never blocks.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/investigate/investigation.h"

namespace slipway::view {

/// What robots said of the sampled tasks; one is missing when its raw result is no longer kept.
using TaskDetails = std::map<std::pair<RobotId, std::string>, investigate::TaskRow>;

struct InvestigationRequest {
    RolloutId rollout;
    std::optional<investigate::TrainingProfile> profile;  // of the candidate
    std::shared_ptr<std::atomic_bool> stop;               // set by whoever asked: the reading ends, and no answer comes; may be null
};

struct Investigated {
    investigate::Investigation made;
    TaskDetails details;
};

/// The seed follows from the rollout's id, so that nobody can draw until the sample pleases. A sample that is there keeps its
/// seed and can only grow.
struct SampleRequest {
    RolloutId rollout;
    std::int64_t size = 100;  // 1..investigate::kMostSampled
    std::string who;
};

struct Sampled {
    investigate::LabelSample sample;
    std::vector<investigate::Label> labels;  // oldest first
    TaskDetails details;
};

enum class Mark { realFailure, correctAction, none };

struct MarkRequest {
    RolloutId rollout;
    RobotId robot;
    std::string task;
    Mark mark = Mark::none;  // none: what was marked before is taken back
    std::string who;
};

class Investigations {
public:
    using Progress = std::function<void(double)>;  // 0..1, about ten times a second

    virtual ~Investigations() = default;
    /// Reads every task of the rollout: seconds for a million. invalidInput: the profile is of another model.
    virtual void investigate(InvestigationRequest request, Progress progress, std::function<void(Result<Investigated>)> answered) = 0;
    /// conflict: there is no failed task, or labels exist and the sample would become smaller.
    virtual void drawLabelSample(SampleRequest request, Progress progress, std::function<void(Result<Sampled>)> answered) = 0;
    /// Durable, with who and when, once it is answered.
    virtual void markTask(MarkRequest request, std::function<void(Result<investigate::Label>)> answered) = 0;
    /// The same. The conclusion's time is the host's. invalidInput: a text is blank or too long; conflict: the rollout goes on.
    virtual void conclude(RolloutId rollout, investigate::Conclusion conclusion,
                          std::function<void(Result<investigate::Conclusion>)> answered) = 0;
};

}  // namespace slipway::view
