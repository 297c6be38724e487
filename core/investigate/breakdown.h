// Success of candidate and baseline by site, robot kind, robot, category and hour. Fed a task at a time by whoever
// investigates; keeps counts only, of a bounded number of groups.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/investigate/excess_drop.h"
#include "core/investigate/task_row.h"

namespace slipway::investigate {

struct Group {
    std::string name;
    Cell candidate;
    Cell baseline;
};

struct Breakdown {
    std::string by;             // "site", "kind", "robot", "category" or "hour"
    std::vector<Group> groups;  // worst first, see worseThan()
};

/// By the upper end of the candidate's Wilson interval, so that three failures of three are not worse than forty of a
/// hundred by chance alone; groups without a candidate task come last, by the baseline's. Equal ones by name.
bool worseThan(const Group& a, const Group& b);

class BreakdownCounter {
public:
    /// More groups than this are counted as one, "(others)": robots name their categories themselves.
    static constexpr std::size_t kMostGroups = 20'000;

    void add(const TaskRow& row);
    /// In the order of `by` above.
    [[nodiscard]] std::vector<Breakdown> breakdowns() const;
    /// All tasks together.
    [[nodiscard]] const Group& whole() const { return m_whole; }

private:
    using Groups = std::map<std::string, Group>;
    static void count(Groups& groups, const std::string& name, const TaskRow& row);
    static Breakdown sorted(const char* by, const Groups& groups);

    Group m_whole{"all", {}, {}};
    Groups m_sites;
    Groups m_kinds;
    Groups m_robots;
    Groups m_categories;
    Groups m_hours;
};

}  // namespace slipway::investigate
