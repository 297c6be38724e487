// Reads one rollout's tasks for an investigation, or for a sample of its failures, in slices, so that whoever owns the store does
// its other work in between. Each is used by one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/investigate/investigation.h"
#include "core/store/investigation_store.h"
#include "core/store/store.h"
#include "core/view/investigations.h"

namespace slipway::host {

/// Tasks of one slice: about a millisecond and a half.
inline constexpr std::size_t kTasksOfASlice = 250;

class InvestigationGathering {
public:
    InvestigationGathering(RolloutId rollout, std::optional<investigate::TrainingProfile> profile)
        : m_rollout(std::move(rollout)), m_profile(std::move(profile)) {}

    /// Reads some more; when it has all, that it has, or why not (notFound, unsupported, the store's error). Not to be called
    /// after that.
    std::optional<Result<void>> step(store::Store& store, std::size_t tasks = kTasksOfASlice);
    /// 0..1
    [[nodiscard]] double progress() const { return m_reading ? m_reading->progress() : 0.0; }
    /// Once, after the last step. Needs no store: any thread.
    [[nodiscard]] view::Investigated judge();

private:
    Result<void> begin(store::Store& store);

    RolloutId m_rollout;
    std::optional<investigate::TrainingProfile> m_profile;
    investigate::Records m_records;
    std::optional<investigate::Investigator> m_investigator;
    view::TaskDetails m_details;
    std::set<std::pair<RobotId, std::string>> m_sampled;  // whose details are kept
    std::unique_ptr<store::TaskReading> m_reading;
};

class SampleGathering {
public:
    SampleGathering(view::SampleRequest request, WallTime now) : m_request(std::move(request)), m_now(now) {}

    /// Reads some more; when it has all, records the sample. Not to be called after that.
    std::optional<Result<view::Sampled>> step(store::Store& store, std::size_t tasks = kTasksOfASlice);
    [[nodiscard]] double progress() const { return m_reading ? m_reading->progress() : 0.0; }

private:
    Result<void> begin(store::Store& store);
    void add(const investigate::TaskRow& row);
    Result<view::Sampled> finish(store::InvestigationStore& records);

    view::SampleRequest m_request;
    WallTime m_now;
    std::int64_t m_seed = 0;
    std::vector<investigate::Label> m_labels;
    std::optional<investigate::LabelSampler> m_sampler;
    std::optional<investigate::SmallestKeys<investigate::TaskRow>> m_rows;  // of the same tasks
    std::unique_ptr<store::TaskReading> m_reading;
};

/// Refused when the task is not in the sample under review.
Result<investigate::Label> recordMark(store::Store& store, const view::MarkRequest& request, WallTime now);
Result<investigate::Conclusion> recordConclusion(store::Store& store, const RolloutId& rollout, investigate::Conclusion conclusion);

}  // namespace slipway::host
