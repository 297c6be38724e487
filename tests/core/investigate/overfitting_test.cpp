// Overfitting is supported, not supported, or cannot be told, and then it is said what is missing.
#include "core/investigate/overfitting.h"

#include <gtest/gtest.h>

#include "tests/core/investigate/task_samples.h"

namespace slipway::investigate::test {
namespace {

TEST(Overfitting, IsSupportedWhenTheCandidateAloneDropsOnUnseenCategories) {
    OverfittingCheck check;
    feed(check, Arm::candidate, "mug", 92, 100);
    feed(check, Arm::candidate, "pouch", 12, 40, false);
    feed(check, Arm::baseline, "mug", 460, 500);
    feed(check, Arm::baseline, "pouch", 180, 200, false);
    const Hypothesis said = check.judge();
    EXPECT_EQ(said.finding, Finding::supported) << said.result;
    EXPECT_TRUE(said.missing.empty());
    EXPECT_NE(said.result.find("+60.0 points"), std::string::npos) << said.result;
    EXPECT_NE(said.data.find("Unseen: pouch"), std::string::npos) << said.data;
}

TEST(Overfitting, IsNotSupportedWhenTheBaselineDropsAsMuch) {
    OverfittingCheck check;
    feed(check, Arm::candidate, "mug", 1800, 2000);
    feed(check, Arm::candidate, "pouch", 800, 1000, false);
    feed(check, Arm::baseline, "mug", 1800, 2000);
    feed(check, Arm::baseline, "pouch", 800, 1000, false);
    const Hypothesis said = check.judge();
    EXPECT_EQ(said.finding, Finding::notSupported) << said.result;
}

TEST(Overfitting, CannotBeToldWithoutATaskOfAnUnseenCategory) {
    OverfittingCheck check;
    feed(check, Arm::candidate, "mug", 50, 100);
    feed(check, Arm::baseline, "mug", 92, 100);
    const Hypothesis said = check.judge();
    EXPECT_EQ(said.finding, Finding::cannotTell);
    ASSERT_EQ(said.missing.size(), 2U);
    EXPECT_EQ(said.missing.front(), "At least 5 live tasks of the candidate on unseen categories; there are 0.");
}

TEST(Overfitting, CannotBeToldWhileTheIntervalLeavesBothOpen) {
    OverfittingCheck check;
    feed(check, Arm::candidate, "mug", 36, 40);
    feed(check, Arm::candidate, "pouch", 11, 13, false);
    feed(check, Arm::baseline, "mug", 180, 200);
    feed(check, Arm::baseline, "pouch", 90, 100, false);
    const Hypothesis said = check.judge();
    EXPECT_EQ(said.finding, Finding::cannotTell) << said.result;
    ASSERT_EQ(said.missing.size(), 1U);
    EXPECT_TRUE(said.missing.front().starts_with("About ")) << said.missing.front();
}

TEST(Overfitting, AsksTheCandidatesTrainingSetWhatIsUnseenWhateverTheBaselineSays) {
    OverfittingCheck check;
    feed(check, Arm::candidate, "pouch", 5, 30, false);
    feed(check, Arm::candidate, "mug", 28, 30);
    feed(check, Arm::baseline, "pouch", 27, 30, true);  // the baseline was trained on it
    feed(check, Arm::baseline, "mug", 28, 30);
    feed(check, Arm::baseline, "never-given-to-the-candidate", 1, 30, false);
    const SeenAndUnseen cells = check.cells();
    EXPECT_EQ(cells.unseen, std::vector<std::string>{"pouch"});
    EXPECT_EQ(cells.baselineUnseen.tasks, 30);
    EXPECT_EQ(cells.baselineUnseen.successes, 27);
    EXPECT_EQ(cells.baselineSeen.tasks, 30);
    EXPECT_EQ(check.judge().finding, Finding::supported);
}

}  // namespace
}  // namespace slipway::investigate::test
