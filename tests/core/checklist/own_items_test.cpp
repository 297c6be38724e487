// Items of the team: what one may be, the files that keep them, and that they count as much as the standard ones.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "core/checklist/checklist.h"
#include "core/checklist/own_items.h"

namespace slipway::checklist {
namespace {

using Json = nlohmann::json;

const WallTime kNow{Milliseconds(1'795'000'000'000)};

OwnItem own(const std::string& group, const std::string& text) { return {idFor(group, text), group, text}; }

std::string itemText(const std::string& group, const std::string& text) {
    return Json{{"group", group}, {"text", text}}.dump(-1, ' ', true, Json::error_handler_t::replace);
}

std::string templateText(const std::string& items) { return R"({"items": [)" + items + "]}"; }

TEST(OwnItems, AnOpenOneIsOpenAfterTheStandardOnes) {
    Record record;
    record.ownItems = {own("Site", "Aisles are cleared")};
    ASSERT_EQ(openItems(record).size(), 25U);
    EXPECT_EQ(openItems(record).back(), record.ownItems[0].id);
    for (const ItemTemplate& item : itemsOf(record)) record.ticks.push_back({item.id, "Ada", kNow, "seen", ""});
    EXPECT_TRUE(openItems(record).empty());
    record.ticks.pop_back();
    EXPECT_EQ(openItems(record), std::vector<std::string>{record.ownItems[0].id});
}

TEST(OwnItems, TheSameItemHasTheSameIdEverywhere) {
    EXPECT_EQ(idFor("Site", "Aisles are cleared"), "own.01814a0a7c012a50");
    EXPECT_NE(idFor("Site", "Aisles are cleared"), idFor("Sit", "eAisles are cleared"));
    EXPECT_TRUE(isOwnId(idFor("Site", "Aisles are cleared")));
    for (const char* wrong : {"", "own.", "team.runbooks", "own.A", "own.a b", "own.\xc3\xa4"}) EXPECT_FALSE(isOwnId(wrong)) << wrong;
    EXPECT_FALSE(isOwnId("own." + std::string(kMostIdBytes, 'a')));
}

TEST(OwnItems, LimitsCountCharactersAndNotBytes) {
    std::string text;
    for (std::size_t i = 0; i < kMostTextCharacters; ++i) text += "\xe5\xae\x89";  // 安, three bytes
    EXPECT_EQ(problemOf(own("安全", text), {}), OwnItemProblem::none);
    EXPECT_EQ(problemOf(own("安全", text + "x"), {}), OwnItemProblem::textTooLong);
    EXPECT_EQ(problemOf(own(std::string(kMostGroupCharacters + 1, 'g'), "x"), {}), OwnItemProblem::groupTooLong);
}

TEST(OwnItems, WhatWouldMisleadAReaderIsRefused) {
    for (const char* text : {"a\nb", "a\tb", "a\x7f", "a\xc2\x85", "a\xe2\x80\xa8", "a\xe2\x80\xae", "a\xe2\x81\xa6"})
        EXPECT_EQ(problemOf(own("Site", text), {}), OwnItemProblem::notPlain) << text;
    // Right-to-left text needs no override.
    EXPECT_EQ(problemOf(own("\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85\xd8\xa9", "\xd9\x86\xd8\xb9\xd9\x85"), {}), OwnItemProblem::none);
    EXPECT_EQ(problemOf(own("Site", "   "), {}), OwnItemProblem::noText);
    EXPECT_EQ(problemOf(own(" ", "x"), {}), OwnItemProblem::noGroup);
    EXPECT_EQ(problemOf(own("Site", "x"), {own("Site", "x")}), OwnItemProblem::twice);
    EXPECT_EQ(problemOf(own("Safety", "Emergency stop is tested"), {}), OwnItemProblem::alreadyAsked);
}

TEST(ChecklistFile, WithoutOwnItemsIsWrittenAsItWasBeforeThereWereAny) {
    const Record record{{Tick{"team.runbooks", "Ada", kNow, "wiki", ""}}, "night shift, nobody else here"};
    EXPECT_EQ(writeChecklist(record), R"({
  "items": [
    {
      "id": "team.runbooks",
      "who": "Ada",
      "at": ")" + toRfc3339(kNow) + R"(",
      "evidence": "wiki"
    }
  ],
  "overrideReason": "night shift, nobody else here"
}
)");
}

TEST(ChecklistFile, OwnItemsAreWrittenAndReadBackTheSame) {
    Record record;
    record.ownItems = {own("Site", "Aisles \"A\" to \"C\" are cleared"), own("Safety", "\xe5\xae\x89\xe5\x85\xa8")};
    record.ticks = {{record.ownItems[1].id, "Ada", kNow, "walked them", ""}};
    const auto read = readChecklist(writeChecklist(record), kNow + Seconds(5));
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(*read, record);
}

TEST(ChecklistFile, ATickOfAnOwnItemNeedsThatItemInTheFileWhateverTheOrder) {
    const std::string ticks = R"("items": [{"id": "own.aisles", "who": "Ada", "evidence": "seen"}])";
    EXPECT_TRUE(readChecklist("{" + ticks + R"(, "ownItems": [{"id": "own.aisles", "group": "Site", "text": "Aisles"}]})", kNow));
    const auto without = readChecklist("{" + ticks + "}", kNow);
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().where, "$.items[0].id");
}

TEST(ChecklistFile, TheLargestChecklistCanBeReadBack) {
    Record record;
    for (std::size_t i = 0; i < kMostOwnItems; ++i) record.ownItems.push_back(own("Site", fmt::format("{:0>500}", i)));
    for (const ItemTemplate& item : itemsOf(record))
        record.ticks.push_back(
            {item.id, std::string(kMostNameBytes, 'a'), kNow, std::string(kMostEvidenceBytes, '"'), std::string(kMostEvidenceBytes, '\\')});
    const auto read = readChecklist(writeChecklist(record), kNow);
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(*read, record);
}

TEST(ChecklistTemplate, WhatIsWrittenIsReadBackTheSame) {
    const std::vector<OwnItem> items{own("Site", "Aisles"), own("Safety", "Cages"), own("Site", "Doors")};
    const auto read = readTemplate(writeTemplate(items));
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(*read, items);
    EXPECT_TRUE(readTemplate(writeTemplate({})).value().empty());
}

TEST(ChecklistTemplate, AnItemWithoutAnIdGetsTheOneOfItsWords) {
    const auto read = readTemplate(templateText(itemText("Site", "Aisles are cleared")));
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(*read, std::vector<OwnItem>{own("Site", "Aisles are cleared")});
}

TEST(ChecklistTemplate, TheSampleCanBeRead) {
    std::ifstream sample(std::string(SLIPWAY_RESOURCES) + "/checklist/warehouse-template.json");
    const std::string text{std::istreambuf_iterator<char>(sample), {}};
    const auto read = readTemplate(text);
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(read->size(), 4U);
}

TEST(ChecklistTemplate, TwoHundredItemsAreReadAndOneMoreIsNot) {
    std::string items = itemText("Site", "item 0");
    for (std::size_t i = 1; i < kMostOwnItems; ++i) items += "," + itemText("Site", fmt::format("item {}", i));
    EXPECT_EQ(readTemplate(templateText(items)).value().size(), kMostOwnItems);
    const auto more = readTemplate(templateText(items + "," + itemText("Site", "one more")));
    ASSERT_FALSE(more);
    EXPECT_EQ(more.error().where, "$.items");
}

struct WrongTemplate {
    std::string title;
    std::string text;
    std::string where;
    std::string says;
};

void PrintTo(const WrongTemplate& wrong, std::ostream* out) { *out << wrong.where << ": ..." << wrong.says << "..."; }

class WrongTemplates : public testing::TestWithParam<WrongTemplate> {};

TEST_P(WrongTemplates, IsRefusedWithPathAndSentence) {
    const auto read = readTemplate(GetParam().text);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().where, GetParam().where);
    EXPECT_NE(read.error().message.find(GetParam().says), std::string::npos) << read.error().message;
}

INSTANTIATE_TEST_SUITE_P(
    Files, WrongTemplates,
    testing::Values(
        WrongTemplate{"Empty", "", "$", "not JSON"}, WrongTemplate{"AList", "[]", "$", "Must be an object"},
        WrongTemplate{"NoItems", "{}", "$.items", "missing"},
        WrongTemplate{"ItemsIsAnObject", R"({"items": {}})", "$.items", "Must be a list"},
        WrongTemplate{"AnotherFormat", R"({"format": 2, "items": []})", "$.format", "1"},
        WrongTemplate{"UnknownMember", R"({"items": [], "standard": false})", "$.standard", "no such member"},
        WrongTemplate{"NoText", templateText(R"({"group": "Site"})"), "$.items[0].text", "missing"},
        WrongTemplate{"BlankText", templateText(itemText("Site", "  ")), "$.items[0].text", "empty"},
        WrongTemplate{"TextIsANumber", templateText(R"({"group": "Site", "text": 7})"), "$.items[0].text", "Must be a text"},
        WrongTemplate{"LongText", templateText(itemText("Site", std::string(501, 'x'))), "$.items[0].text", "500 characters"},
        WrongTemplate{"HugeText", templateText(itemText("Site", std::string(100'000, 'x'))), "$.items[0].text", "bytes"},
        WrongTemplate{"LineBreak", templateText(itemText("Site", "a\nb")), "$.items[0].text", "line breaks"},
        WrongTemplate{"DirectionOverride", templateText(R"({"group": "Site", "text": "a\u202eb"})"), "$.items[0].text",
                      "control characters"},
        WrongTemplate{"BadId", templateText(R"({"id": "safety.emergency-stop", "group": "Site", "text": "x"})"), "$.items[0].id", "own."},
        WrongTemplate{"Twice", templateText(itemText("Site", "x") + "," + itemText("Site", "x")), "$.items[1].text", "twice"},
        WrongTemplate{"Standard", templateText(itemText("Safety", "Emergency stop is tested")), "$.items[0].text", "standard item"},
        WrongTemplate{"DuplicateMember", templateText(R"({"group": "a", "group": "b", "text": "x"})"), "$.items[0].group", "twice"},
        WrongTemplate{"Deep", R"({"items": )" + std::string(50'000, '[') + std::string(50'000, ']') + "}",
                      "$.items[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]", "levels deep"},
        WrongTemplate{"TooLarge", R"({"items": []})" + std::string(kMostFileBytes, ' '), "$", "at most"}),
    [](const testing::TestParamInfo<WrongTemplate>& wrong) { return wrong.param.title; });

TEST(ChecklistTemplateSchema, NamesTheMembersAndLimitsOfTheReader) {
    const Json schema = Json::parse(std::ifstream(std::string(SLIPWAY_RESOURCES) + "/schemas/checklist-template.schema.json"));
    const auto keys = [](const Json& object) {
        std::set<std::string> names;
        for (const auto& entry : object.items()) names.insert(entry.key());
        return names;
    };
    EXPECT_EQ(keys(schema.at("properties")), (std::set<std::string>{"$schema", "format", "items"}));
    EXPECT_EQ(schema.at("required"), Json({"items"}));
    EXPECT_FALSE(schema.at("additionalProperties").get<bool>());
    EXPECT_EQ(schema.at("properties").at("items").at("maxItems"), kMostOwnItems);
    const Json& item = schema.at("$defs").at("item");
    EXPECT_EQ(keys(item.at("properties")), (std::set<std::string>{"id", "group", "text"}));
    EXPECT_EQ(item.at("required"), Json({"group", "text"}));
    EXPECT_FALSE(item.at("additionalProperties").get<bool>());
    EXPECT_EQ(item.at("properties").at("text").at("maxLength"), kMostTextCharacters);
    EXPECT_EQ(item.at("properties").at("group").at("maxLength"), kMostGroupCharacters);
}

}  // namespace
}  // namespace slipway::checklist
