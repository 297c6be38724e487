// One pass over the tasks gives all of an investigation.
#include "core/investigate/investigation.h"

#include <gtest/gtest.h>

#include "core/investigate/words.h"
#include "tests/core/investigate/task_samples.h"

namespace slipway::investigate::test {
namespace {

std::vector<TaskRow> someTasks() {
    std::vector<TaskRow> rows;
    Random random(1);
    for (int i = 0; i < 400; ++i) {
        const Arm arm = i % 2 == 0 ? Arm::candidate : Arm::baseline;
        const bool unseen = i % 5 == 0;
        const double success = arm == Arm::candidate && unseen ? 0.2 : 0.92;
        TaskRow row = task(arm, unseen ? "pouch" : "mug", random.chance(success), !unseen);
        row.item.features = {{"light", random.normal() + (arm == Arm::candidate ? 2.0 : 0.0)}};
        rows.push_back(row);
    }
    return rows;
}

TEST(Investigation, JudgesThreeHypothesesAndBreaksSuccessDown) {
    RowsInMemory rows(someTasks());
    const auto made = investigate(rows, std::nullopt, {});
    ASSERT_TRUE(made);
    ASSERT_EQ(made->hypotheses.size(), 3U);
    EXPECT_EQ(made->hypotheses[0].name, "overfitting");
    EXPECT_EQ(made->hypotheses[0].finding, Finding::supported) << made->hypotheses[0].result;
    EXPECT_EQ(made->hypotheses[1].name, "drift");
    EXPECT_EQ(made->hypotheses[1].finding, Finding::supported) << made->hypotheses[1].result;
    EXPECT_EQ(made->hypotheses[2].name, "label noise");
    EXPECT_EQ(made->hypotheses[2].finding, Finding::cannotTell);
    EXPECT_EQ(made->whole.candidate.tasks, 200);
    EXPECT_EQ(made->whole.baseline.tasks, 200);
    EXPECT_EQ(made->breakdowns.at(3).groups.front().name, "pouch");
}

TEST(Investigation, UsesTheReviewThatWasRecorded) {
    const auto tasks = someTasks();
    LabelSampler sampler(10, 3);
    for (const TaskRow& row : tasks) sampler.add(row);
    Records material;
    material.sample = sampler.sample(10);
    for (const SampledTask& one : material.sample->tasks) material.labels.push_back({one.robot, one.task, false, "ana", {}});
    material.conclusions = {{"Labels were wrong.", "Fix the detector.", "ben", "ana", {}}};
    RowsInMemory rows(tasks);
    const auto made = investigate(rows, std::nullopt, material);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->review.reviewed, 10);
    EXPECT_EQ(made->hypotheses[2].finding, Finding::supported) << made->hypotheses[2].result;
    EXPECT_EQ(made->conclusions, material.conclusions);
}

TEST(Investigation, WithoutASingleTaskSaysThatItCannotTell) {
    RowsInMemory rows({});
    const auto made = investigate(rows, std::nullopt, {});
    ASSERT_TRUE(made);
    for (const Hypothesis& said : made->hypotheses) {
        EXPECT_EQ(said.finding, Finding::cannotTell) << said.name;
        EXPECT_FALSE(said.missing.empty()) << said.name;
    }
}

TEST(Conclusion, NeedsATextAnActionAndAnOwner) {
    EXPECT_TRUE(checkConclusion({"Overfitted.", "Retrain with pouches.", "ben", "ana", {}}));
    EXPECT_EQ(checkConclusion({" \n", "a", "b", "c", {}}).error().where, "conclusion");
    EXPECT_EQ(checkConclusion({"a", "", "b", "c", {}}).error().where, "action");
    EXPECT_EQ(checkConclusion({"a", "b", "", "c", {}}).error().where, "owner");
    EXPECT_EQ(checkConclusion({std::string(4001, 'a'), "b", "c", "d", {}}).error().where, "conclusion");
}

TEST(Words, ShowNamesWithoutWhatATerminalWouldObey) {
    EXPECT_EQ(plain("mug\x1b[2J\n"), "mug?[2J?");
    EXPECT_EQ(plain("tasse \xc3\xa9 \xc2\x9b"
                    "31m"),
              "tasse \xc3\xa9 ?31m");
}

}  // namespace
}  // namespace slipway::investigate::test
