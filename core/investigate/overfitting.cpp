#include "core/investigate/overfitting.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/investigate/words.h"

namespace slipway::investigate {

namespace {

constexpr std::size_t kMostNames = 20;

void merge(Cell& into, const Cell& from) {
    into.successes += from.successes;
    into.tasks += from.tasks;
}

struct Named {
    const char* what;
    const Cell& cell;
};

std::vector<std::string> tooSmall(const SeenAndUnseen& cells) {
    std::vector<std::string> missing;
    for (const Named& one : {Named{"the candidate on seen categories", cells.candidateSeen},
                             Named{"the candidate on unseen categories", cells.candidateUnseen},
                             Named{"the baseline on those seen categories", cells.baselineSeen},
                             Named{"the baseline on those unseen categories", cells.baselineUnseen}}) {
        if (one.cell.tasks >= OverfittingCheck::kLeastTasks) continue;
        missing.push_back(
            fmt::format("At least {} live tasks of {}; there are {}.", OverfittingCheck::kLeastTasks, one.what, one.cell.tasks));
    }
    return missing;
}

/// Intervals shrink with the square root of the tasks, and the candidate's unseen ones are the fewest nearly always.
std::string moreNeeded(const SeenAndUnseen& cells, const Excess& excess) {
    const double half = (excess.interval.high - excess.interval.low) / 2.0;
    const double wanted = OverfittingCheck::kMaterialExcess / 2.0;
    const auto factor = std::pow(half / wanted, 2.0);
    const auto tasks = std::ceil(static_cast<double>(cells.candidateUnseen.tasks) * factor);
    return fmt::format("About {:.0f} tasks of the candidate on unseen categories, to measure the excess to 5 points; there are {}.", tasks,
                       cells.candidateUnseen.tasks);
}

}  // namespace

void OverfittingCheck::add(const TaskRow& row) {
    auto found = m_categories.find(row.item.category);
    if (found == m_categories.end()) {
        if (m_categories.size() >= kMostCategories) return;
        found = m_categories.try_emplace(row.item.category).first;
    }
    Category& category = found->second;
    merge(row.arm == Arm::candidate ? category.candidate : category.baseline, Cell{row.item.ok ? 1 : 0, 1});
    if (row.arm == Arm::candidate && !row.item.seen) ++category.unseen;
}

SeenAndUnseen OverfittingCheck::cells() const {
    SeenAndUnseen cells;
    for (const auto& [name, category] : m_categories) {
        if (category.candidate.tasks == 0) continue;
        const bool unseen = category.unseen * 2 > category.candidate.tasks;
        merge(unseen ? cells.candidateUnseen : cells.candidateSeen, category.candidate);
        merge(unseen ? cells.baselineUnseen : cells.baselineSeen, category.baseline);
        if (unseen && cells.unseen.size() < kMostNames) cells.unseen.push_back(name);
    }
    return cells;
}

Hypothesis OverfittingCheck::judge() const {
    const SeenAndUnseen cells = this->cells();
    Hypothesis said;
    said.name = "overfitting";
    said.check =
        "Success on task categories seen in training against unseen ones, candidate and baseline: how much more the candidate drops. "
        "Supported when the whole 95 % interval of the excess drop is above 0; not supported when it is below 10 points.";
    said.data =
        fmt::format("Unseen: {}. Candidate: {} seen, {} unseen. Baseline: {} seen, {} unseen.", listOf(cells.unseen),
                    words(cells.candidateSeen), words(cells.candidateUnseen), words(cells.baselineSeen), words(cells.baselineUnseen));
    said.missing = tooSmall(cells);
    if (!said.missing.empty()) {
        said.result = cells.candidateUnseen.tasks == 0 ? "No task of the candidate was of a category that its training set did not have."
                                                       : "There are too few tasks to compare.";
        return said;
    }
    const Excess excess = excessDrop(cells.candidateSeen, cells.candidateUnseen, cells.baselineSeen, cells.baselineUnseen);
    said.result = fmt::format("Excess drop on unseen categories {} points, 95 % interval {}, p {}.", points(excess.value),
                              pointsOf(excess.interval), pText(excess.p));
    if (excess.interval.low > 0.0) {
        said.finding = Finding::supported;
    } else if (excess.interval.high < kMaterialExcess) {
        said.finding = Finding::notSupported;
    } else {
        said.missing.push_back(moreNeeded(cells, excess));
    }
    return said;
}

}  // namespace slipway::investigate
