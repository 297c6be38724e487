// A plan while it is being written: places in the text, the members that a form shows, and edits that leave the rest alone.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "core/plan/draft.h"
#include "core/plan/json_place.h"
#include "core/plan/plan_json.h"

namespace slipway::plan {
namespace {

std::string sample(const std::string& name) {
    std::ifstream file(std::string(SLIPWAY_RESOURCES) + "/plans/" + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string demo() { return sample("canary-demo.json"); }

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), with);
}

std::string at(const std::string& text, const JsonPlace& place) { return text.substr(place.begin, place.end - place.begin); }

Member member(const std::vector<Member>& members, std::string_view address) {
    const auto found = std::ranges::find(members, address, &Member::address);
    EXPECT_NE(found, members.end()) << address;
    return found == members.end() ? Member{} : *found;
}

TEST(JsonPlaces, EveryMemberHasItsPlace) {
    const std::string text = R"({"näme": "é\"}", "stages": [{"robots": 0.05}, {"robots" : -1e3 , "a b": null}]})";
    const auto places = jsonPlaces(text);
    EXPECT_EQ(at(text, places.at("$.stages[0].robots")), "0.05");
    EXPECT_EQ(at(text, places.at("$.stages[1].robots")), "-1e3");
    EXPECT_EQ(at(text, places.at("$.stages[1][\"a b\"]")), "null");
    EXPECT_EQ(at(text, places.at("$.stages[0]")), R"({"robots": 0.05})");
    EXPECT_EQ(at(text, places.at("$")), text);
}

TEST(JsonPlaces, APathThatIsNotThereLeadsToItsParent) {
    const std::string text = R"({"stages": [{"quota": 1}]})";
    const auto places = jsonPlaces(text);
    EXPECT_EQ(at(text, nearestPlace(places, "$.stages[0].gates.success")), R"({"quota": 1})");
    EXPECT_EQ(at(text, nearestPlace(places, "$.fleet")), text);
    EXPECT_EQ(nearestPlace({}, "$.fleet"), JsonPlace{});
}

TEST(JsonPlaces, TheFirstByteThatIsNotJsonIsFound) {
    EXPECT_EQ(syntaxErrorAt(demo()), std::nullopt);
    const std::string text = "{\"a\": 1,\n \"b\": [,]}";
    EXPECT_EQ(syntaxErrorAt(text), text.find(",]"));
    EXPECT_EQ(syntaxErrorAt(""), std::size_t{0});
}

TEST(PlanDraft, ShowsForEachSampleWhatTheReaderTakes) {
    for (const char* name : {"ab.json", "blue-green.json", "blue-green-pools.json", "canary-classic.json", "canary-demo.json",
                             "canary.json", "flag.json", "flag-demo.json", "shadow.json"}) {
        const std::string text = sample(name);
        const auto plan = readPlan(text);
        ASSERT_TRUE(plan) << name;
        const Draft draft = draftOf(text);
        ASSERT_EQ(draft.stages.size(), plan->stages.size()) << name;
        std::string written = text;
        const auto writeAll = [&](const std::vector<Member>& members) {
            for (const Member& each : members) {
                if (each.kind == MemberKind::group || !each.on) continue;
                const std::string now = withValue(written, each.address, each.value);
                ASSERT_TRUE(readPlan(now)) << name << " " << each.address << " = " << each.value;
                written = now;
            }
        };
        writeAll(draft.plan);
        for (const auto& stage : draft.stages) writeAll(stage);
        EXPECT_EQ(writePlan(*readPlan(written)), writePlan(*plan)) << name;
    }
}

TEST(PlanDraft, OneValueChangesAndTheRestStaysAsItWasTyped) {
    EXPECT_EQ(withValue(demo(), "/stages/1/quota", "750"), replaced(demo(), "\"quota\": 500,", "\"quota\": 750,"));
}

TEST(PlanDraft, UnknownMembersStay) {
    const std::string text = replaced(demo(), "\"fleet\": \"demo\",", "\"fleet\": \"demo\", \"ours\": {\"a\": [1, 2]},");
    const std::string changed = withValue(text, "/stages/0/gates/latency/limitMs", "150");
    const auto read = readPlan(changed);
    ASSERT_FALSE(read);
    ASSERT_EQ(read.error().size(), 1U);
    EXPECT_EQ(read.error().front().where, "$.ours");
    const auto places = jsonPlaces(changed);
    EXPECT_EQ(at(changed, places.at("$.stages[0].gates.latency.limitMs")), "150");
    EXPECT_TRUE(places.contains("$.ours.a[1]"));
}

TEST(PlanDraft, ANumberThatIsNoneIsForTheReaderToRefuse) {
    const std::string changed = withValue(demo(), "/stages/1/quota", "many");
    const auto read = readPlan(changed);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().front().where, "$.stages[1].quota");
    EXPECT_EQ(member(draftOf(changed).stages[1], "/stages/1/quota").value, "many");
    EXPECT_EQ(member(draftOf(changed).stages[1], "/stages/1/quota").kind, MemberKind::number);
}

TEST(PlanDraft, AnOptionalGateIsTurnedOffAndOnWithItsDefaults) {
    const std::string off = withOptional(demo(), "/stages/0/gates/success", false);
    ASSERT_TRUE(readPlan(off));
    EXPECT_FALSE(readPlan(off)->stages[0].gates.success);
    EXPECT_TRUE(readPlan(off)->stages[1].gates.success);
    const Member gate = member(draftOf(off).stages[0], "/stages/0/gates/success");
    EXPECT_FALSE(gate.on);
    EXPECT_TRUE(gate.optional);
    const std::string on = withOptional(off, "/stages/0/gates/success", true);
    ASSERT_TRUE(readPlan(on));
    EXPECT_EQ(readPlan(on)->stages[0].gates.success, SuccessGate{});
}

TEST(PlanDraft, ChoicesAreTheWordsOfAPlanFile) {
    const Draft draft = draftOf(demo());
    EXPECT_EQ(member(draft.stages[0], "/stages/0/onPass").choices, (std::vector<std::string>{"promote", "ask"}));
    EXPECT_EQ(member(draft.plan, "/strategy").choices.back(), "custom");
    EXPECT_EQ(member(draft.stages[0], "/stages/0/gates/success/against").value, "fixed");
}

TEST(PlanDraft, ARecipeShowsItsStagesAndWritesThemWithTheFirstChange) {
    const std::string text = withStageEdit(demo(), StageEdit::remove, 0);
    ASSERT_TRUE(readPlan(text));
    const auto begin = text.find("\"stages\"");
    const std::string bare = text.substr(0, text.rfind(',', begin)) + "}";
    ASSERT_TRUE(readPlan(bare));
    EXPECT_EQ(draftOf(bare).stages.size(), 4U);
    const auto changed = readPlan(withValue(bare, "/stages/2/quota", "777"));
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->stages[2].quota, 777);
    EXPECT_EQ(changed->stages[3], readPlan(bare)->stages[3]);
}

TEST(PlanDraft, StagesAreAddedDuplicatedMovedAndRemoved) {
    const auto names = [](const std::string& text) {
        std::vector<std::string> all;
        const Draft draft = draftOf(text);
        for (std::size_t i = 0; i < draft.stages.size(); ++i)
            all.push_back(member(draft.stages[i], "/stages/" + std::to_string(i) + "/name").value);
        return all;
    };
    using Names = std::vector<std::string>;
    EXPECT_EQ(names(withStageEdit(demo(), StageEdit::duplicate, 1)), (Names{"5 %", "20 %", "20 % (2)", "50 %", "100 %"}));
    EXPECT_EQ(names(withStageEdit(demo(), StageEdit::add, 3)), (Names{"5 %", "20 %", "50 %", "100 %", "100 % (2)"}));
    EXPECT_EQ(names(withStageEdit(demo(), StageEdit::down, 0)), (Names{"20 %", "5 %", "50 %", "100 %"}));
    EXPECT_EQ(names(withStageEdit(demo(), StageEdit::up, 3)), (Names{"5 %", "20 %", "100 %", "50 %"}));
    EXPECT_EQ(names(withStageEdit(demo(), StageEdit::remove, 0)), (Names{"20 %", "50 %", "100 %"}));
    EXPECT_EQ(withStageEdit(demo(), StageEdit::up, 0), demo());
    EXPECT_EQ(withStageEdit(demo(), StageEdit::remove, 9), demo());
}

TEST(PlanDraft, TextThatIsNoPlanObjectIsLeftAlone) {
    for (const std::string text : {"", "[", "[1]", "{\"name\": }"}) {
        EXPECT_TRUE(draftOf(text).plan.empty()) << text;
        EXPECT_EQ(withValue(text, "/name", "x"), text);
        EXPECT_EQ(withStageEdit(text, StageEdit::add, 0), text);
    }
    EXPECT_FALSE(draftOf("{}").plan.empty());
    EXPECT_EQ(withValue(R"({"baseline": 5})", "/baseline/name", "x"), R"({"baseline": 5})");
    EXPECT_EQ(draftOf(R"({"stages": [1, null], "gates": 7, "strategy": []})").stages.size(), 2U);
}

}  // namespace
}  // namespace slipway::plan
