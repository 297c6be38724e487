// Groups are counted by arm and stand worst first.
#include "core/investigate/breakdown.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/investigate/task_samples.h"

namespace slipway::investigate::test {
namespace {

const Breakdown& by(const std::vector<Breakdown>& all, const std::string& name) { return *std::ranges::find(all, name, &Breakdown::by); }

TEST(Breakdown, CountsEachArmBySiteKindRobotCategoryAndHour) {
    BreakdownCounter counter;
    feed(counter, Arm::candidate, "mug", 3, 4);
    TaskRow other = task(Arm::baseline, "box", true);
    other.robot = RobotId("robot-2");
    other.site = "south";
    other.kind = "sorter";
    other.item.startedAt += std::chrono::hours(1);
    counter.add(other);
    const auto all = counter.breakdowns();
    ASSERT_EQ(all.size(), 5U);
    for (const auto& [name, first, second] :
         {std::tuple("site", "north", "south"), std::tuple("kind", "picker", "sorter"), std::tuple("robot", "robot-1", "robot-2"),
          std::tuple("category", "mug", "box"), std::tuple("hour", "2025-11-25 01:00", "2025-11-25 02:00")}) {
        const auto& groups = by(all, name).groups;
        ASSERT_EQ(groups.size(), 2U) << name;
        EXPECT_EQ(groups[0].name, first);
        EXPECT_EQ(groups[0].candidate.successes, 3);
        EXPECT_EQ(groups[0].candidate.tasks, 4);
        EXPECT_EQ(groups[0].baseline.tasks, 0);
        EXPECT_EQ(groups[1].name, second);
        EXPECT_EQ(groups[1].baseline.successes, 1);
    }
    EXPECT_EQ(counter.whole().candidate.tasks, 4);
    EXPECT_EQ(counter.whole().baseline.tasks, 1);
}

TEST(Breakdown, PutsWhatIsSurelyBadBeforeWhatMayBeChance) {
    BreakdownCounter counter;
    feed(counter, Arm::candidate, "few", 0, 2);     // 0 %, but at best 65.8 %
    feed(counter, Arm::candidate, "bad", 40, 100);  // at best 49.8 %
    feed(counter, Arm::candidate, "good", 99, 100);
    feed(counter, Arm::baseline, "never", 1, 100);  // no task of the candidate
    const auto all = counter.breakdowns();
    std::vector<std::string> names;
    for (const Group& group : by(all, "category").groups) names.push_back(group.name);
    EXPECT_EQ(names, (std::vector<std::string>{"bad", "few", "good", "never"}));
}

TEST(Breakdown, SaysWhenARobotDidNotSay) {
    BreakdownCounter counter;
    TaskRow row = task(Arm::candidate, "", false);
    row.site.clear();
    counter.add(row);
    const auto all = counter.breakdowns();
    EXPECT_EQ(by(all, "site").groups.front().name, "(not given)");
    EXPECT_EQ(by(all, "category").groups.front().name, "(not given)");
}

TEST(Breakdown, KeepsABoundedNumberOfGroupsAndCountsTheRestTogether) {
    BreakdownCounter counter;
    TaskRow row = task(Arm::candidate, "", true);
    for (std::size_t i = 0; i < BreakdownCounter::kMostGroups + 7; ++i) {
        row.item.category = fmt::format("made-up-{}", i);
        counter.add(row);
    }
    const auto all = counter.breakdowns();
    const auto& groups = by(all, "category").groups;
    EXPECT_EQ(groups.size(), BreakdownCounter::kMostGroups + 1);
    EXPECT_EQ(std::ranges::find(groups, "(others)", &Group::name)->candidate.tasks, 7);
}

}  // namespace
}  // namespace slipway::investigate::test
