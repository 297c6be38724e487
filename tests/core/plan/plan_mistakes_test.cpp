// Wrong plans: each mistake is found at its place and said in a sentence, and nothing else is complained about.
#include <gtest/gtest.h>

#include <ostream>

#include "core/plan/plan_json.h"
#include "tests/core/plan/plan_text.h"

namespace slipway::plan {
namespace {

struct WrongPlan {
    std::string title;
    std::string text;
    std::string where;
    std::string says;  // a part of the sentence
};

void PrintTo(const WrongPlan& wrong, std::ostream* out) { *out << wrong.where << ": ..." << wrong.says << "..."; }

std::string model(const std::string& version, const std::string& digest, const std::string& more = "", const std::string& name = "grasp") {
    return fmt::format(R"({{"name": "{}", "version": "{}", "sha256": "{}", "bytes": 1{}}})", name, version, digest, more);
}

std::string nested(std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); }

const std::string kA(64, 'a');
const std::string kB(64, 'b');

const std::vector<WrongPlan>& syntaxMistakes() {
    static const std::vector<WrongPlan> cases{
        {"EmptyText", "", "$", "not JSON"},
        {"CutShort", R"({"name": "a)", "$.name", "in line 1, column 12"},
        {"WrongInTheThirdLine", "{\"name\": \"a\",\n\n  nonsense}", "$.name", "in line 3, column 4"},
        {"TrailingText", planText() + "x", "$", "not JSON"},
        {"NotAnObject", "[]", "$", "Must be an object, but is a list"},
        {"Null", "null", "$", "but is null"},
        {"NotANumber", planText("leaseSeconds", "NaN"), "$.leaseSeconds", "not JSON"},
        {"EndlessNumber", planText("leaseSeconds", "1e999"), "$.leaseSeconds", "too large"},
        {"BadUtf8", planText("name", "\"\xff\""), "$.name", "not JSON"},
        {"DuplicateMember", planText("salt", R"("a", "salt": "b")"), "$.salt", "twice"},
        {"DuplicateMemberDeepInside", planText("gates", R"({"stuck": {"mostPerRobot": 1, "mostPerRobot": 2}})"),
         "$.gates.stuck.mostPerRobot", "twice"},
        {"DuplicateMemberInAStage", stageText("quota", R"(1, "quota": 2)"), "$.stages[0].quota", "twice"},
        {"Depth40", planText("sites", nested(40)), "$.sites" + std::string("[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]"), "16 levels"},
        {"TooLarge", planText("name", "\"" + std::string(300 * 1024, 'x') + "\""), "$", "at most 262144"},
    };
    return cases;
}

const std::vector<WrongPlan>& memberMistakes() {
    static const std::vector<WrongPlan> cases{
        {"MissingName", planText("name", ""), "$.name", "missing"},
        {"MissingStages", planText("stages", "", "strategy", R"("custom")"), "$.stages", "missing"},
        {"MissingQuota", stageText("quota", ""), "$.stages[0].quota", "missing"},
        {"MissingDigest", planText("candidate", R"({"name": "grasp", "version": "v24", "bytes": 1})"), "$.candidate.sha256", "missing"},
        {"EmptyName", planText("name", R"("")"), "$.name", "empty"},
        {"LineBreakInName", planText("name", R"("a\nb")"), "$.name", "line breaks"},
        {"TurnedDirectionInName", planText("name", R"("a\u202eb")"), "$.name", "control characters"},
        {"NameIsANumber", planText("name", "7"), "$.name", "Must be a text, but is a number"},
        {"UnknownMember", planText("colour", "1"), "$.colour", "no such member"},
        {"MisspelledMember", planText("leaseSecond", "60"), "$.leaseSecond", "did you mean \"leaseSeconds\"?"},
        {"MemberWithoutItsUnit", stageText("soak", "60"), "$.stages[0].soak", "did you mean \"soakSeconds\"?"},
        {"MemberWithOddName", planText("a b\\n", "60"), R"($["a b?"])", "no such member"},
        {"OtherFormat", planText("format", "2"), "$.format", "at least 1 and at most 1"},
        {"UnknownStrategy", planText("strategy", R"("big-bang")"), "$.strategy", "Must be \"canary\""},
        {"StrategyNobodyKnows", planText("strategy", R"("big_bang")"), "$.strategy", "\"blue_green\""},
        {"NoStages", planText("stages", "[]"), "$.stages", "at least one"},
        {"StagesIsAnObject", planText("stages", "{}"), "$.stages", "Must be a list, but is an object"},
        {"StageIsAText", planText("stages", R"(["all"])"), "$.stages[0]", "Must be an object, but is a text"},
        {"FractionOverOne", stageText("robots", "1.5"), "$.stages[0].robots", "at most 1, but is 1.5"},
        {"FractionOfZero", stageText("robots", "0"), "$.stages[0].robots", "more than 0"},
        {"FractionTooFine", stageText("robots", "0.1234567891"), "$.stages[0].robots", "nine decimal places"},
        {"FractionIsAText", stageText("robots", R"("5 %")"), "$.stages[0].robots", "Must be a number, but is a text"},
        {"QuotaOfZero", stageText("quota", "0"), "$.stages[0].quota", "at least 1"},
        {"QuotaWithFraction", stageText("quota", "100.5"), "$.stages[0].quota", "whole number, but is 100.5"},
        {"QuotaThatWraps", stageText("quota", "18446744073709551615"), "$.stages[0].quota", "at most 1000000000"},
        {"NegativeSoak", stageText("soakSeconds", "-1"), "$.stages[0].soakSeconds", "at least 0"},
        {"SoakTooFine", stageText("soakSeconds", "0.0001"), "$.stages[0].soakSeconds", "three decimal places"},
        {"CommitAfterShadow", planText("stages", R"([{"name": "s", "robots": 1, "exposure": "shadow", "quota": 100, "soakSeconds": 60}])"),
         "$.stages[0].exposure", "executes the candidate"},
        {"OnlyInstalled", stageText("exposure", R"("none")"), "$.stages[0].quota", "quota 0"},
        {"NoQuota", stageText("quota", "0"), "$.stages[0].quota", "time alone never"},
        {"LoopOfAWrongType", stageText("loop", "3"), "$.stages[0].loop", ""},
        {"LoopWithAnUnknownMember", stageText("loop", R"({"speed": 1})"), "$.stages[0].loop.speed", ""},
        {"LoopWithStepZero", stageText("loop", R"({"step": 0})"), "$.stages[0].loop.step", ""},
        {"LoopToleranceTooLarge", stageText("loop", R"({"tolerance": 0.95}, "share": 0.5)"), "$.stages[0].loop.tolerance",
         "smaller than the baseline"},
        {"LoopThatBeginsAtTheEnd", stageText("loop", "{}"), "$.stages[0].share", "below 1"},
        {"BudgetWithoutShadow", stageText("latencyBudgetMs", "100"), "$.stages[0].latencyBudgetMs", "Only a stage"},
        {"UnknownEnding", planText("ending", R"("party")"), "$.ending", ""},
        {"UnknownOnPass", stageText("onPass", R"("commit")"), "$.stages[0].onPass", "Must be one of \"promote\", \"ask\""},
        {"ShareOfZero", stageText("share", "0"), "$.stages[0].share", "more than 0"},
        {"LeaseTooShort", planText("leaseSeconds", "9.999"), "$.leaseSeconds", "at least 10"},
        {"LeaseTooLong", planText("leaseSeconds", "3601"), "$.leaseSeconds", "at most 3600"},
        {"FlagIsAText", planText("resumeAfterRestart", R"("yes")"), "$.resumeAfterRestart", "true or false"},
        {"SiteTwice", planText("sites", R"(["a", "b", "a"])"), "$.sites[2]", "twice"},
        {"SiteIsANumber", planText("sites", "[1]"), "$.sites[0]", "Must be a text"},
        {"DigestInCapitals", planText("candidate", model("v24", std::string(64, 'A'))), "$.candidate.sha256", "64 characters"},
        {"DigestTooShort", planText("candidate", model("v24", "abc")), "$.candidate.sha256", "64 characters"},
        {"NegativeBytes", planText("candidate", R"({"name": "grasp", "version": "v24", "sha256": ")" + kB + R"(", "bytes": -1})"),
         "$.candidate.bytes", "at least 0"},
        {"LocalUri", planText("candidate", model("v24", kB, R"(, "uri": "file:///etc/passwd")")), "$.candidate.uri", "https://"},
    };
    return cases;
}

const std::vector<WrongPlan>& gateMistakes() {
    static const std::vector<WrongPlan> cases{
        {"UnknownGate", planText("gates", R"({"succes": {}})"), "$.gates.succes", "did you mean \"success\"?"},
        {"UnknownGateMethod", planText("gates", R"({"success": {"method": "bayes"}})"), "$.gates.success.method", "Must be one of"},
        {"GateIsAList", planText("gates", R"({"latency": []})"), "$.gates.latency", "Must be an object, but is a list"},
        {"BaselineOfOne", planText("gates", R"({"success": {"baseline": 1}})"), "$.gates.success.baseline", "less than 1"},
        {"MarginOfZero", planText("gates", R"({"success": {"margin": 0}})"), "$.gates.success.margin", "more than 0"},
        {"MarginAboveBaseline", planText("gates", R"({"success": {"baseline": 0.1, "margin": 0.1}})"), "$.gates.success.margin",
         "smaller than the baseline"},
        {"ErrorRatesSwapped", planText("gates", R"({"errors": {"good": 0.02}})"), "$.gates.errors.good", "smaller than the bad"},
        {"LatencyOfZero", planText("gates", R"({"latency": {"limitMs": 0}})"), "$.gates.latency.limitMs", "more than 0"},
        {"LostEverything", planText("gates", R"({"lost": {"most": 1}})"), "$.gates.lost.most", "less than 1"},
        {"StuckLeftOut", planText("gates", R"({"stuck": null})"), "$.gates.stuck", "cannot be left out"},
        {"RollbackReadyLeftOut", stageText("gates", R"({"rollbackReady": null})"), "$.stages[0].gates.rollbackReady", "cannot be left out"},
        {"ThresholdAgainstControl", planText("holdBack", "0.05", "gates", R"({"success": {"method": "threshold", "against": "control"}})"),
         "$.gates.success.against", "\"sequential\" only"},
        {"LiteralAgainstControl", planText("holdBack", "0.05", "gates", R"({"success": {"literal": true, "against": "control"}})"),
         "$.gates.success.literal", "taken literally"},
        {"HistoryOfNoDay", planText("gates", R"({"success": {"against": "history", "historyDays": 0}})"), "$.gates.success.historyDays",
         "at least 1"},
        {"IccOfOne", planText("gates", R"({"success": {"icc": 1}})"), "$.gates.success.icc", "less than 1"},
        {"MistakeInAStagesOwnGate", stageText("gates", R"({"install": {"least": 2}})"), "$.stages[0].gates.install.least", "at most 1"},
    };
    return cases;
}

/// An A/B test of one stage with these robots and this comparison.
std::string abText(const std::string& robots, const std::string& comparison) {
    return planText("strategy", R"("ab_test")", "stages",
                    fmt::format(R"([{{"name": "a", {}, "quota": 1, "soakSeconds": 0, "comparison": {}}}])", robots, comparison));
}

const std::vector<WrongPlan>& wholeMistakes() {
    static const std::vector<WrongPlan> cases{
        {"OtherModelName", planText("candidate", model("v24", kB, "", "walk")), "$.candidate.name",
         "another version of the baseline's model"},
        {"SameVersion", planText("candidate", model("v23", kB)), "$.candidate.version", "another version"},
        {"SameFile", planText("candidate", model("v24", kA)), "$.candidate.sha256", "another file"},
        {"ShrinkingStages",
         planText("stages", R"([{"name": "a", "robots": 0.5, "quota": 1, "soakSeconds": 0}, {"name": "b", "robots": 0.2, "quota": 1,
                               "soakSeconds": 0}, {"name": "c", "robots": 1, "quota": 1, "soakSeconds": 0}])"),
         "$.stages[1].robots", "fewer robots"},
        {"NoControlLeft", planText("gates", R"({"success": {"against": "control"}})"), "$.stages[1].gates.success.against",
         "no control is left"},
        {"ControlOfAShadow",
         planText("stages", R"([{"name": "a", "robots": 0.5, "exposure": "shadow", "quota": 1, "soakSeconds": 0,
                                 "gates": {"success": {"against": "control"}}}])",
                  "strategy", R"("shadow")"),
         "$.stages[0].gates.success.against", "Only tasks that the candidate executes"},
        {"TwoMarginsOfOneControl",
         planText("holdBack", "0.05", "stages",
                  R"([{"name": "a", "robots": 0.5, "quota": 1, "soakSeconds": 0, "gates": {"success": {"against": "control"}}},
                      {"name": "b", "robots": 1, "quota": 1, "soakSeconds": 0,
                       "gates": {"success": {"against": "control", "margin": 0.1}}}])"),
         "$.stages[1].gates.success.margin", "one margin"},
        {"ComparisonOfAllRobots", abText(R"("robots": 1)", "{}"), "$.stages[0].robots", "both arms"},
        {"ComparisonOfAShare", abText(R"("robots": 0.5, "share": 0.5)", "{}"), "$.stages[0].comparison", "robot by robot"},
        {"SequentialWithYates", abText(R"("robots": 0.5)", R"({"method": "sequential", "yates": true})"), "$.stages[0].comparison.yates",
         "continuity"},
        {"SequentialOneSided", abText(R"("robots": 0.5)", R"({"method": "sequential", "hypothesis": "worse"})"),
         "$.stages[0].comparison.hypothesis", "two-sided"},
        {"GuardrailTooWide", abText(R"("robots": 0.5)", R"({"guardrail": 0.2})"), "$.stages[0].comparison.guardrail", "at most 0.1"},
        {"PoolOfAShare", planText("strategy", R"("custom")", "stages", R"([{"name": "a", "robots": 0.5, "share": 0.5, "pool": "serve",
                                  "quota": 1, "soakSeconds": 0}, {"name": "b", "robots": 1, "quota": 1, "soakSeconds": 0}])"),
         "$.stages[0].pool", "all of its tasks"},
        {"PoolOfEveryRobot", planText("strategy", R"("custom")", "stages", R"([{"name": "a", "robots": 1, "pool": "serve", "quota": 1,
                                      "soakSeconds": 0}])"),
         "$.stages[0].robots", "outside of it"},
        {"IdlePoolAtTheEnd", planText("strategy", R"("custom")", "stages", R"([{"name": "a", "robots": 0.5, "pool": "idle", "quota": 1,
                                      "soakSeconds": 0}])"),
         "$.stages[0].pool", "\"serve\""},
        {"TwoWaysToChooseRobots", stageText("assignment", R"("hash")"), "$.stages[1].assignment", "in one way"},
        {"StageNameTwice", stageText("name", R"("all")"), "$.stages[1].name", "Another stage"},
        {"WaitShorterThanSoak", stageText("longestSeconds", "59"), "$.stages[0].longestSeconds", "shorter than the soak"},
        {"CanaryThatEndsAtHalf", planText("stages", R"([{"name": "a", "robots": 0.5, "quota": 1, "soakSeconds": 0}])"),
         "$.stages[0].robots", "all robots"},
        {"LastStageWithHalfOfTheTasks", planText("stages", R"([{"name": "a", "robots": 1, "share": 0.5, "quota": 1, "soakSeconds": 0}])"),
         "$.stages[0].share", "all tasks"},
    };
    return cases;
}

class WrongPlans : public testing::TestWithParam<WrongPlan> {};

TEST_P(WrongPlans, IsRefusedWithTheOneMistakeItHas) {
    const auto plan = readPlan(GetParam().text);
    ASSERT_FALSE(plan);
    ASSERT_EQ(plan.error().size(), 1U) << describe(plan.error().back());
    EXPECT_EQ(plan.error()[0].where, GetParam().where);
    EXPECT_NE(plan.error()[0].message.find(GetParam().says), std::string::npos) << plan.error()[0].message;
    EXPECT_TRUE(plan.error()[0].message.ends_with('.') || plan.error()[0].message.ends_with('?')) << plan.error()[0].message;
    EXPECT_EQ(describe(plan.error()[0]).find('\n'), std::string::npos);
}

std::string titleOf(const testing::TestParamInfo<WrongPlan>& wrong) { return wrong.param.title; }

INSTANTIATE_TEST_SUITE_P(Syntax, WrongPlans, testing::ValuesIn(syntaxMistakes()), titleOf);
INSTANTIATE_TEST_SUITE_P(Members, WrongPlans, testing::ValuesIn(memberMistakes()), titleOf);
INSTANTIATE_TEST_SUITE_P(Gates, WrongPlans, testing::ValuesIn(gateMistakes()), titleOf);
INSTANTIATE_TEST_SUITE_P(Whole, WrongPlans, testing::ValuesIn(wholeMistakes()), titleOf);

TEST(PlanMistakes, TheTextThatAllWrongPlansAreMadeFromIsItselfRight) {
    EXPECT_TRUE(readPlan(planText()));
    EXPECT_TRUE(readPlan(stageText("onPass", R"("ask")")));
}

TEST(PlanMistakes, AreAllReportedInTheOrderOfTheDocument) {
    const auto plan = readPlan(planText("name", "7", "stages", R"([{"soakSeconds": -1, "robots": 2, "quota": 1, "name": "a", "x": 1}])"));
    ASSERT_FALSE(plan);
    std::vector<std::string> places;
    for (const Error& mistake : plan.error()) places.push_back(mistake.where);
    EXPECT_EQ(places, (std::vector<std::string>{"$.name", "$.stages[0].soakSeconds", "$.stages[0].robots", "$.stages[0].x"}));
}

TEST(PlanMistakes, ManyMembersAreRefusedBeforeTheyCostTime) {
    std::string text = "{";
    for (int i = 0; i < 20'000; ++i) text += fmt::format("\"{}\":1,", i);
    const auto plan = readPlan(text + "\"a\":1}");
    ASSERT_FALSE(plan);
    ASSERT_EQ(plan.error().size(), 1U);
    EXPECT_NE(plan.error()[0].message.find("64 members"), std::string::npos);
}

TEST(PlanMistakes, AFileThatIsNotThereIsAMistakeWithItsPath) {
    const auto plan = readPlanFile("no/such/plan.json");
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error()[0].where, "no/such/plan.json");
    EXPECT_EQ(plan.error()[0].code, ErrorCode::notFound);
}

TEST(PlanMistakes, AFolderIsNotAPlan) {
    const auto plan = readPlanFile(SLIPWAY_RESOURCES);
    ASSERT_FALSE(plan);
    EXPECT_NE(plan.error()[0].message.find("folder"), std::string::npos);
}

TEST(PlanMistakes, AFileThatNeverEndsIsReadOnlyUpToTheLimit) {
    const auto plan = readPlanFile("/dev/zero");
    ASSERT_FALSE(plan);
    EXPECT_NE(plan.error()[0].message.find("larger than"), std::string::npos);
}

}  // namespace
}  // namespace slipway::plan
