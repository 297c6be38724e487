// Reading and writing plans: defaults, round trip, digest, the sample files and the warnings.
#include <gtest/gtest.h>

#include <string>

#include "core/base/sha256.h"
#include "core/plan/plan_json.h"
#include "core/plan/recipes/canary.h"
#include "core/plan/recipes/feature_flag.h"
#include "core/plan/recipes/recipe.h"
#include "tests/core/plan/plan_text.h"

namespace slipway::plan {
namespace {

std::string sample(const std::string& name) { return std::string(SLIPWAY_RESOURCES) + "/plans/" + name; }

Plan read(const std::string& text) {
    const auto plan = readPlan(text);
    EXPECT_TRUE(plan) << (plan ? "" : describe(plan.error().front()));
    return plan.value_or(Plan{});
}

TEST(PlanJson, EachSampleIsAValidPlanOfTheModelGraspFromV23ToV24) {
    for (const char* name : {"canary.json", "canary-classic.json", "canary-demo.json", "blue-green.json", "blue-green-demo.json",
                             "shadow.json", "shadow-demo.json", "flag.json", "flag-demo.json"}) {
        const auto plan = readPlanFile(sample(name));
        ASSERT_TRUE(plan) << name << ": " << describe(plan.error().front());
        EXPECT_EQ(plan->baseline.ref, (fleet::ModelRef{"grasp", "v23", sha256Hex("grasp v23")})) << name;
        EXPECT_EQ(plan->candidate.ref, (fleet::ModelRef{"grasp", "v24", sha256Hex("grasp v24")})) << name;
        EXPECT_TRUE(plan->baseline.uri.empty() && plan->candidate.uri.empty()) << name;
        EXPECT_EQ(plan->fleet, "demo") << name;
    }
}

TEST(PlanJson, TheCanarySampleHasExactlyTheStagesOfTheRecipe) {
    EXPECT_EQ(readPlanFile(sample("canary.json")).value().stages, canaryStages());
}

TEST(PlanJson, ASampleWithoutStagesHasThoseOfItsRecipe) {
    for (const char* name : {"blue-green.json", "shadow.json", "flag.json"}) {
        const Plan plan = readPlanFile(sample(name)).value();
        const Recipe* recipe = recipeOf(plan.strategy);
        ASSERT_NE(recipe, nullptr) << name;
        EXPECT_EQ(plan.stages, recipe->stages({})) << name;
        EXPECT_EQ(plan.ending, recipe->ending) << name;
    }
}

TEST(PlanJson, EveryRecipeSurvivesBeingWrittenAndRead) {
    for (const Recipe& recipe : recipes()) {
        Plan plan = readPlanFile(sample("canary.json")).value();
        plan.strategy = recipe.name;
        plan.ending = recipe.ending;
        plan.stages = recipe.stages({});
        EXPECT_EQ(read(writePlan(plan)), plan) << recipe.name;
    }
    Plan loop = readPlanFile(sample("canary.json")).value();
    loop.strategy = kCustom;
    loop.stages = {closedLoopStage()};
    EXPECT_EQ(read(writePlan(loop)), loop);
}

TEST(PlanJson, TheClassicSampleDiffersFromTheCanaryOnlyInTheMethodOfItsGates) {
    Plan classic = readPlanFile(sample("canary-classic.json")).value();
    for (Stage& stage : classic.stages) {
        EXPECT_EQ(stage.gates.success->method, GateMethod::threshold);
        EXPECT_EQ(stage.gates.errors->method, GateMethod::threshold);
        stage.gates.success->method = GateMethod::sequential;
        stage.gates.errors->method = GateMethod::sequential;
    }
    EXPECT_EQ(classic.stages, canaryStages());
}

TEST(PlanJson, TheDemoSampleKeepsTheCohortsAndQuotasOfTheCanary) {
    const Plan demo = readPlanFile(sample("canary-demo.json")).value();
    const auto stages = canaryStages();
    ASSERT_EQ(demo.stages.size(), stages.size());
    Milliseconds soaks{0};
    for (std::size_t i = 0; i < stages.size(); ++i) {
        EXPECT_EQ(demo.stages[i].robots, stages[i].robots);
        EXPECT_EQ(demo.stages[i].quota, stages[i].quota);
        soaks += demo.stages[i].soak;
    }
    EXPECT_LT(soaks, Seconds(60));
}

TEST(PlanJson, APlanWithoutStagesGetsThoseOfTheCanaryRecipeWithItsOwnGates) {
    const Plan plan = read(planText("gates", R"({"latency": {"limitMs": 150}, "lost": null})", "stages", ""));
    ASSERT_EQ(plan.stages.size(), 4U);
    EXPECT_EQ(plan.stages[3].soak, std::chrono::minutes(30));
    for (const Stage& stage : plan.stages) {
        EXPECT_EQ(stage.gates.latency->limitMs, 150.0);
        EXPECT_FALSE(stage.gates.lost);
    }
}

TEST(PlanJson, AStagesOwnGatesChangeOnlyWhatTheyName) {
    const Plan plan = read(planText("gates", R"({"latency": {"limitMs": 150, "leastTasks": 300}})", "stages",
                                    R"([{"name": "all", "robots": 1, "quota": 100, "soakSeconds": 0.25,
                                         "gates": {"latency": {"limitMs": 180}, "success": null}}])"));
    ASSERT_EQ(plan.stages.size(), 1U);
    EXPECT_EQ(plan.stages[0].soak, Milliseconds(250));
    EXPECT_EQ(plan.stages[0].gates.latency, (LatencyGate{180.0, 300}));
    EXPECT_FALSE(plan.stages[0].gates.success);
    EXPECT_EQ(plan.stages[0].gates.errors, ErrorsGate{});
}

TEST(PlanJson, DecimalsBecomeExactBillionths) {
    const Plan plan = read(planText("gates", R"({"success": {"baseline": 0.123456789, "margin": 0.000000001}})"));
    EXPECT_EQ(plan.stages[0].gates.success->baseline.billionths, 123'456'789);
    EXPECT_EQ(plan.stages[0].gates.success->margin.billionths, 1);
}

TEST(PlanJson, WhatIsWrittenIsReadBackAsTheSamePlan) {
    Plan plan = read(planText());
    EXPECT_EQ(read(writePlan(plan)), plan);

    plan.strategy = "custom";
    plan.sites = {"north",
                  "s\xc3\xbc"
                  "d \"2\""};
    plan.salt = "a salt";
    plan.candidate.uri = "https://models.example/grasp/v24";
    plan.lease = Milliseconds(10'500);
    plan.bar = Milliseconds(0);
    plan.resumeAfterRestart = false;
    plan.stages[0].share = 0.1 + 0.2;  // not a short decimal
    plan.stages[0].onPass = OnPass::ask;
    plan.stages[0].gates = Gates{std::nullopt, {0}, std::nullopt, std::nullopt, std::nullopt, {Ratio::fromBillionths(1), 9}, {}};
    plan.stages[1].gates.success->literal = true;
    plan.stages[1].gates.errors->method = GateMethod::threshold;
    plan.holdBack = Ratio::fromDouble(0.05);
    plan.stages[1].gates.success->against = SuccessBaseline::history;
    plan.stages[1].gates.success->historyDays = 7;
    plan.stages[1].gates.success->icc = 0.05;
    for (auto& stage : plan.stages) stage.assignment = Assignment::hash;
    EXPECT_EQ(read(writePlan(plan)), plan);

    plan.ending = Ending::conclude;
    plan.stages.resize(1);
    plan.stages[0].share = 1.0;
    plan.stages[0].comparison = Comparison{ComparisonMethod::fixedHorizon, Hypothesis::worse, true, 0.01, Ratio::fromDouble(0.1)};
    EXPECT_EQ(read(writePlan(plan)), plan);
}

TEST(PlanJson, ACleanUpComesWithTheStagesOfARecipeAndNotWithAPlanThatWasWrittenOut) {
    const auto withRecipe = read(planText("strategy", R"("blue_green")", "stages", ""));
    ASSERT_TRUE(withRecipe.cleanup);
    EXPECT_EQ(withRecipe.cleanup->after, std::chrono::days(7));
    EXPECT_FALSE(read(planText("strategy", R"("blue_green")", "stages", "", "cleanup", "null")).cleanup);
    auto without = withRecipe;
    without.cleanup.reset();
    EXPECT_EQ(read(writePlan(without)), without) << "an old journal means what it said";
    EXPECT_EQ(read(writePlan(withRecipe)), withRecipe);
}

TEST(PlanJson, WritingTwiceGivesTheSameBytes) {
    const std::string written = writePlan(read(planText()));
    EXPECT_EQ(writePlan(read(written)), written);
    EXPECT_TRUE(written.ends_with("}\n"));
}

TEST(PlanJson, TheDigestDependsOnWhatThePlanSaysAndNotOnHowItIsWritten) {
    const Plan plan = readPlanFile(sample("canary.json")).value();
    EXPECT_TRUE(isSha256Hex(planDigest(plan)));
    EXPECT_EQ(planDigest(read(writePlan(plan))), planDigest(plan));

    Plan other = plan;
    other.stages[2].gates.stuck.mostPerRobot += 1;
    EXPECT_NE(planDigest(other), planDigest(plan));
}

TEST(PlanJson, TheDigestOfTheCanarySampleStaysWhatItWas) {
    // Approvals and the journal hold digests: a change of writePlan would silently void them.
    EXPECT_EQ(planDigest(readPlanFile(sample("canary.json")).value()), "5fe13d98772d4be0d7897f378fed469c6efaba0647c56280f6a111853ecc3a53");
}

TEST(PlanJson, ASoundPlanHasNoWarnings) { EXPECT_TRUE(planWarnings(readPlanFile(sample("canary.json")).value()).empty()); }

TEST(PlanJson, EachDoubtfulChoiceIsWarnedOf) {
    const auto warned = [](auto change, const std::string& word) {
        Plan plan = readPlanFile(sample("canary.json")).value();
        change(plan);
        for (const std::string& warning : planWarnings(plan)) {
            if (warning.find(word) != std::string::npos) return true;
        }
        return false;
    };
    EXPECT_TRUE(warned([](Plan& plan) { plan.stages[1].gates.success->baselineTasks = 1000; }, "1000 tasks"));
    EXPECT_TRUE(warned([](Plan& plan) { plan.stages[0].robots = Ratio::fromBillionths(500'000'000); }, "50 %"));
    EXPECT_TRUE(warned([](Plan& plan) { plan.stages[3].robots = Ratio::fromBillionths(500'000'000); }, "keep the baseline"));
    EXPECT_TRUE(warned([](Plan& plan) { plan.stages[3].gates.success.reset(); }, "no success gate"));
    EXPECT_TRUE(warned([](Plan& plan) { plan.stages[3].gates.success->method = GateMethod::threshold; }, "one in five"));
    EXPECT_TRUE(warned([](Plan& plan) { plan.stages[0].gates.latency->leastTasks = 101; }, "latency gate needs 101"));
    EXPECT_TRUE(warned([](Plan& plan) { plan.stages[0].gates.lost.reset(); }, "no lost gate"));
    EXPECT_TRUE(warned([](Plan& plan) { plan.stages[0].soak = Seconds(59); }, "counts as lost"));
    EXPECT_TRUE(warned([](Plan& plan) { plan.bar = Seconds(0); }, "not barred"));
}

}  // namespace
}  // namespace slipway::plan
