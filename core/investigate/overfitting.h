// Hypothesis 1: the candidate learned its training tasks by heart. If so, it loses more than the baseline does on
// categories that its training set did not have. Fed a task at a time; keeps counts per category only.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/investigate/excess_drop.h"
#include "core/investigate/hypothesis.h"
#include "core/investigate/task_row.h"

namespace slipway::investigate {

/// The four numbers that the hypothesis is judged by.
struct SeenAndUnseen {
    Cell candidateSeen;
    Cell candidateUnseen;
    Cell baselineSeen;
    Cell baselineUnseen;
    std::vector<std::string> unseen;  // names of the categories, at most twenty
};

class OverfittingCheck {
public:
    static constexpr std::size_t kMostCategories = 10'000;
    /// Under so many tasks in one of the four cells nothing is said.
    static constexpr std::int64_t kLeastTasks = 5;
    /// An excess drop of this size must be ruled out before "not supported" is said: 10 points.
    static constexpr double kMaterialExcess = 0.10;

    void add(const TaskRow& row);
    /// A category is unseen when most of the candidate's tasks in it say so; ones that it never had are left out.
    [[nodiscard]] SeenAndUnseen cells() const;
    [[nodiscard]] Hypothesis judge() const;

private:
    struct Category {
        Cell candidate;
        Cell baseline;
        std::int64_t unseen = 0;  // of the candidate's tasks
    };
    std::map<std::string, Category> m_categories;
};

}  // namespace slipway::investigate
