// The 24 items, which are open, and the checklist file that the command line reads.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include "core/checklist/checklist.h"

namespace slipway::checklist {
namespace {

const WallTime kNow{Milliseconds(1'795'000'000'000)};

std::string item(const std::string& id, const std::string& more = "") {
    return fmt::format(R"({{"id": "{}", "who": "Ada", "evidence": "seen"{}}})", id, more);
}

std::string file(const std::string& items) { return R"({"items": [)" + items + "]}"; }

TEST(Checklist, HasSixGroupsOfFourItemsInTheOrderOfTheDesign) {
    std::vector<std::string> groups;
    std::map<std::string, int> counts;
    std::set<std::string> ids;
    for (const ItemTemplate& each : standardItems()) {
        if (groups.empty() || groups.back() != each.group) groups.push_back(each.group);
        ++counts[each.group];
        ids.insert(each.id);
        EXPECT_FALSE(each.text.empty());
    }
    EXPECT_EQ(groups, (std::vector<std::string>{"Model performance", "Safety", "Infrastructure", "Monitoring", "Team readiness",
                                                "Deployment plan"}));
    for (const auto& [group, count] : counts) EXPECT_EQ(count, 4) << group;
    EXPECT_EQ(ids.size(), 24U);
}

TEST(Checklist, EveryItemOfAnEmptyRecordIsOpenInOrder) {
    const auto open = openItems({});
    ASSERT_EQ(open.size(), 24U);
    EXPECT_EQ(open.front(), standardItems().front().id);
    EXPECT_EQ(open.back(), standardItems().back().id);
}

TEST(Checklist, ATickedItemIsNotOpen) {
    const Record record{{Tick{"safety.emergency-stop", "Ada", kNow, "tried", ""}}, ""};
    const auto open = openItems(record);
    EXPECT_EQ(open.size(), 23U);
    EXPECT_EQ(std::ranges::count(open, "safety.emergency-stop"), 0);
}

TEST(Checklist, ATickOfAnUnknownItemClosesNothing) { EXPECT_EQ(openItems({{Tick{"nothing", "Ada", kNow, "x", ""}}, ""}).size(), 24U); }

TEST(ChecklistFile, TheDemoSampleTicksEveryItem) {
    std::ifstream sample(std::string(SLIPWAY_RESOURCES) + "/checklist/canary-demo.json");
    const std::string text{std::istreambuf_iterator<char>(sample), {}};
    const auto record = readChecklist(text, kNow);
    ASSERT_TRUE(record) << describe(record.error());
    EXPECT_TRUE(openItems(*record).empty());
    for (const Tick& tick : record->ticks) EXPECT_EQ(tick.who, "demo operator");
}

TEST(ChecklistFile, ATickWithoutATimeIsTickedNow) {
    const auto record = readChecklist(file(item("team.runbooks")), kNow);
    ASSERT_TRUE(record);
    EXPECT_EQ(record->ticks, (std::vector<Tick>{{"team.runbooks", "Ada", kNow, "seen", ""}}));
}

TEST(ChecklistFile, WhatIsWrittenIsReadBackTheSame) {
    Record record{{Tick{"team.runbooks", "Ada", kNow, "wiki", ""},
                   Tick{"infrastructure.storage", "Bj\xc3\xb6rn", kNow - Seconds(3), "freed \"20\" GB", "disk was just cleaned"}},
                  "night shift, nobody else here"};
    const auto read = readChecklist(writeChecklist(record), kNow + Seconds(60));
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(*read, record);
}

struct WrongChecklist {
    std::string title;
    std::string text;
    std::string where;
    std::string says;
};

void PrintTo(const WrongChecklist& wrong, std::ostream* out) { *out << wrong.where << ": ..." << wrong.says << "..."; }

class WrongChecklists : public testing::TestWithParam<WrongChecklist> {};

TEST_P(WrongChecklists, IsRefusedWithPathAndSentence) {
    const auto record = readChecklist(GetParam().text, kNow);
    ASSERT_FALSE(record);
    EXPECT_EQ(record.error().where, GetParam().where);
    EXPECT_NE(record.error().message.find(GetParam().says), std::string::npos) << record.error().message;
}

INSTANTIATE_TEST_SUITE_P(
    Files, WrongChecklists,
    testing::Values(
        WrongChecklist{"NotJson", "{", "$", "not JSON"}, WrongChecklist{"NoItems", "{}", "$.items", "missing"},
        WrongChecklist{"ItemsIsAText", R"({"items": "all"})", "$.items", "Must be a list"},
        WrongChecklist{"ItemIsAText", file("\"all\""), "$.items[0]", "Must be an object"},
        WrongChecklist{"UnknownItem", file(item("team.runbook")), "$.items[0].id", "did you mean \"team.runbooks\""},
        WrongChecklist{"ItemTwice", file(item("team.runbooks") + "," + item("team.runbooks")), "$.items[1].id", "twice"},
        WrongChecklist{"DuplicateMember", file(item("team.runbooks", R"(, "who": "Bob")")), "$.items[0].who", "twice"},
        WrongChecklist{"NobodySigned", file(R"({"id": "team.runbooks", "who": " ", "evidence": "x"})"), "$.items[0].who", "empty"},
        WrongChecklist{"NoEvidence", file(R"({"id": "team.runbooks", "who": "Ada", "evidence": ""})"), "$.items[0].evidence", "empty"},
        WrongChecklist{"NoWho", file(R"({"id": "team.runbooks", "evidence": "x"})"), "$.items[0].who", "missing"},
        WrongChecklist{"BadTime", file(item("team.runbooks", R"(, "at": "yesterday")")), "$.items[0].at", "Must be a time"},
        WrongChecklist{"ShortReason", file(item("team.runbooks", R"(, "overruled": "because")")), "$.items[0].overruled", "10"},
        WrongChecklist{"ShortOverride", R"({"items": [], "overrideReason": "hurry"})", "$.overrideReason", "10"},
        WrongChecklist{"UnknownMember", file(item("team.runbooks", R"(, "when": "now")")), "$.items[0].when", "no such member"}),
    [](const testing::TestParamInfo<WrongChecklist>& wrong) { return wrong.param.title; });

}  // namespace
}  // namespace slipway::checklist
