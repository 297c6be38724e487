// Hypothesis 2: the candidate meets observations that its training set did not have. Each numeric feature of its live
// tasks is compared with the training profile or, without one, with the baseline's live tasks. Fed a task at a time.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/investigate/hypothesis.h"
#include "core/investigate/ks_of_counts.h"
#include "core/investigate/sampled_keys.h"
#include "core/investigate/task_row.h"
#include "core/investigate/training_profile.h"

namespace slipway::investigate {

/// One feature: live values against those expected.
struct FeatureDrift {
    std::string name;
    std::int64_t expected = 0;  // values behind the expectation
    std::int64_t live = 0;      // the candidate's values that were compared
    double expectedMedian = 0.0;
    double liveMedian = 0.0;
    double psi = 0.0;
    double alarm = 0.0;  // of psi
    KsResult ks;
    bool drifted = false;
};

struct DriftResult {
    std::vector<FeatureDrift> features;  // largest psi first; only those that could be compared
    std::vector<std::string> notLive;    // in the profile, but no robot reports them
    std::vector<std::string> unknown;    // reported, but nothing to compare with
    std::size_t crowded = 0;             // values of features beyond kMostFeatures, left out
};

class DriftCheck {
public:
    static constexpr std::size_t kMostFeatures = 64;     // robots name their features themselves
    static constexpr std::size_t kMostValues = 10'000;   // per feature and arm; of more, a sample by hash is kept
    static constexpr std::int64_t kLeastValues = 10;     // fewer are not compared
    static constexpr std::int64_t kLeastToAcquit = 100;  // fewer cannot show that there is no drift
    static constexpr double kLevel = 0.01;               // of the Kolmogorov-Smirnov test, over all features together

    DriftCheck();  // without a profile
    explicit DriftCheck(std::optional<TrainingProfile> profile);

    void add(const TaskRow& row);
    [[nodiscard]] DriftResult compare() const;
    [[nodiscard]] Hypothesis judge(const DriftResult& result) const;
    [[nodiscard]] bool hasProfile() const { return m_profile.has_value(); }

private:
    struct Values {
        SmallestKeys<double> candidate{kMostValues};
        SmallestKeys<double> baseline{kMostValues};
    };
    [[nodiscard]] std::optional<ProfileFeature> expectationOf(const std::string& name, const Values& values) const;
    /// What must be there before "not supported" may be said; empty: it is.
    [[nodiscard]] std::vector<std::string> missingToAcquit(const DriftResult& result) const;
    void note(Hypothesis& said, const DriftResult& result) const;

    std::optional<TrainingProfile> m_profile;
    std::map<std::string, Values> m_values;
    std::size_t m_crowded = 0;
    std::int64_t m_candidateTasks = 0;
};

}  // namespace slipway::investigate
