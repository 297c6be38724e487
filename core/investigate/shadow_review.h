// What a shadow showed beside its totals: by category, and the single tasks in which the two models disagreed, worst first. Fed
// a task at a time; memory is bounded. A plain value comes out.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/investigate/excess_drop.h"
#include "core/investigate/task_row.h"

namespace slipway::investigate {

struct ShadowCategory {
    std::string name;
    std::int64_t agreements = 0;  // same action
    Cell candidate;               // predicted
    Cell baseline;                // observed, of the same tasks
};

struct Disagreement {
    RobotId robot;
    std::string task;
    std::string category;
    WallTime startedAt{};  // robot's clock
    bool candidateOk = false;
    bool baselineOk = false;
    std::optional<double> probability;  // that the candidate gave its action
    std::string action;                 // of the candidate; opaque JSON
    std::string baselineAction;
};

struct ShadowReview {
    std::int64_t tasks = 0;
    std::int64_t agreements = 0;
    std::vector<ShadowCategory> categories;  // worst first: by how far the candidate is behind, then by name
    std::vector<Disagreement> worst;         // at most kMostDisagreements
};

inline constexpr std::size_t kMostDisagreements = 50;
inline constexpr std::size_t kMostShadowCategories = 1000;  // more are counted as one, "(others)"

/// Where the baseline succeeded and the candidate would have failed comes first, the surer it was the sooner; then both
/// failed, both succeeded, only the candidate succeeded. Equal ones by time, robot and task.
[[nodiscard]] bool worseThan(const Disagreement& a, const Disagreement& b);

class ShadowReviewer {
public:
    void add(const TaskRow& row);
    /// None where no task ran in shadow.
    [[nodiscard]] std::optional<ShadowReview> review() const;
    /// Worst first, at most kMostDisagreements.
    [[nodiscard]] const std::vector<Disagreement>& worst() const { return m_worst; }

private:
    std::map<std::string, ShadowCategory> m_categories;
    std::vector<Disagreement> m_worst;  // sorted
};

}  // namespace slipway::investigate
