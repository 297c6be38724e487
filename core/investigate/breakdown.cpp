#include "core/investigate/breakdown.h"

#include <algorithm>
#include <tuple>

namespace slipway::investigate {

namespace {

/// What cannot be said of a robot or a task that does not say it.
std::string named(const std::string& text) { return text.empty() ? "(not given)" : text; }

/// "2026-11-25 01:00", UTC, by the robot's clock.
std::string hourOf(WallTime time) {
    const std::string text = toRfc3339(time);
    return text.substr(0, 10) + " " + text.substr(11, 2) + ":00";
}

void count(Cell& cell, bool ok) {
    cell.tasks += 1;
    cell.successes += ok ? 1 : 0;
}

double bestCase(const Cell& cell) { return stats::wilson(cell.successes, cell.tasks).high; }

}  // namespace

bool worseThan(const Group& a, const Group& b) {
    const auto key = [](const Group& group) {
        const bool silent = group.candidate.tasks == 0;
        return std::tuple(silent, bestCase(silent ? group.baseline : group.candidate));
    };
    const auto first = key(a);
    const auto second = key(b);
    return first != second ? first < second : a.name < b.name;
}

void BreakdownCounter::count(Groups& groups, const std::string& name, const TaskRow& row) {
    auto found = groups.find(name);
    if (found == groups.end()) {
        const std::string kept = groups.size() < kMostGroups ? name : "(others)";
        found = groups.try_emplace(kept, Group{kept, {}, {}}).first;
    }
    investigate::count(row.arm == Arm::candidate ? found->second.candidate : found->second.baseline, row.item.ok);
}

void BreakdownCounter::add(const TaskRow& row) {
    investigate::count(row.arm == Arm::candidate ? m_whole.candidate : m_whole.baseline, row.item.ok);
    count(m_sites, named(row.site), row);
    count(m_kinds, named(row.kind), row);
    count(m_robots, row.robot.value, row);
    count(m_categories, named(row.item.category), row);
    count(m_hours, hourOf(row.item.startedAt), row);
}

Breakdown BreakdownCounter::sorted(const char* by, const Groups& groups) {
    Breakdown breakdown{by, {}};
    for (const auto& [name, group] : groups) breakdown.groups.push_back(group);
    std::ranges::sort(breakdown.groups, worseThan);
    return breakdown;
}

std::vector<Breakdown> BreakdownCounter::breakdowns() const {
    return {sorted("site", m_sites), sorted("kind", m_kinds), sorted("robot", m_robots), sorted("category", m_categories),
            sorted("hour", m_hours)};
}

}  // namespace slipway::investigate
