// Tasks for the tests of an investigation, and a source that tells them from memory.
#pragma once

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "core/base/random.h"
#include "core/investigate/task_row.h"

namespace slipway::investigate::test {

inline TaskRow task(Arm arm, const std::string& category, bool ok, bool seen = true) {
    static int number = 0;
    TaskRow row;
    row.robot = RobotId("robot-1");
    row.site = "north";
    row.kind = "picker";
    row.arm = arm;
    row.item.task = fmt::format("t{}", ++number);
    row.item.category = category;
    row.item.seen = seen;
    row.item.ok = ok;
    row.item.startedAt = WallTime(Milliseconds(1'764'034'200'000));  // 2025-11-25T01:30:00Z
    row.item.endedAt = row.item.startedAt + Seconds(5);
    return row;
}

/// So many tasks of which the first so many succeeded.
template <class Check>
void feed(Check& check, Arm arm, const std::string& category, int successes, int tasks, bool seen = true) {
    for (int i = 0; i < tasks; ++i) check.add(task(arm, category, i < successes, seen));
}

/// Tasks whose feature is normal with this mean and deviation 1.
template <class Check>
void observe(Check& check, Arm arm, const std::string& feature, double mean, int tasks, Random& random) {
    for (int i = 0; i < tasks; ++i) {
        TaskRow row = task(arm, "mug", true);
        row.item.features = {{feature, mean + random.normal()}};
        check.add(row);
    }
}

class RowsInMemory final : public TaskRows {
public:
    explicit RowsInMemory(std::vector<TaskRow> rows) : m_rows(std::move(rows)) {}
    Result<void> each(const EachTask& visit) override {
        for (const TaskRow& row : m_rows) {
            if (!visit(row)) break;
        }
        return {};
    }

private:
    std::vector<TaskRow> m_rows;
};

}  // namespace slipway::investigate::test
