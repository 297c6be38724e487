// The sample for label review, what may be marked in it, and what the marks say.
#include "core/investigate/label_review.h"

#include <gtest/gtest.h>

#include "tests/core/investigate/task_samples.h"

namespace slipway::investigate::test {
namespace {

LabelSample sampleOf(int tasks) {
    LabelSample sample;
    sample.seed = 7;
    sample.size = tasks;
    sample.failures = tasks * 2;
    for (int i = 0; i < tasks; ++i) sample.tasks.push_back({RobotId("r"), fmt::format("t{}", i), "north", "mug", {}, {}, 0});
    return sample;
}

Marks marked(const LabelSample& sample, int correct, int reviewed) {
    std::vector<Label> labels;
    for (int i = 0; i < reviewed; ++i) labels.push_back({RobotId("r"), fmt::format("t{}", i), i >= correct, "ana", {}});
    return marksOf(sample, labels);
}

Hypothesis judged(int correct, int reviewed, int sampled) {
    const LabelSample sample = sampleOf(sampled);
    return judgeLabels(&sample, reviewOf(sample, marked(sample, correct, reviewed)), {800, 1000});
}

TEST(LabelSampler, TakesFailedTasksOfTheCandidateOnlyAndTheSameOnesForTheSameSeed) {
    const auto draw = [](std::int64_t seed, std::int64_t size) {
        LabelSampler sampler(size, seed);
        for (int i = 0; i < 300; ++i) {
            TaskRow row = task(i % 3 == 0 ? Arm::baseline : Arm::candidate, "mug", i % 2 == 0);
            row.item.task = std::to_string(i);
            sampler.add(row);
        }
        return sampler.sample(size);
    };
    const LabelSample sample = draw(7, 20);
    EXPECT_EQ(sample.tasks.size(), 20U);
    EXPECT_EQ(sample.failures, 100);
    for (const SampledTask& one : sample.tasks) {
        EXPECT_EQ(std::stoi(one.task) % 2, 1);
        EXPECT_NE(std::stoi(one.task) % 3, 0);
    }
    EXPECT_EQ(draw(7, 20), sample);
    EXPECT_NE(draw(8, 20).tasks, sample.tasks);
    const LabelSample larger = draw(7, 30);
    EXPECT_TRUE(std::equal(sample.tasks.begin(), sample.tasks.end(), larger.tasks.begin())) << "a larger sample begins with the smaller";
    EXPECT_EQ(draw(7, 500).tasks.size(), 100U) << "no more than there are";
}

TEST(LabelSample, CannotBeDrawnAnewOnceLabelled) {
    const LabelSample sample = sampleOf(100);
    EXPECT_TRUE(mayReplace(sample, 0, 50, 9));
    EXPECT_TRUE(mayReplace(sample, 12, 100, 7));
    EXPECT_TRUE(mayReplace(sample, 12, 200, 7));
    EXPECT_FALSE(mayReplace(sample, 12, 100, 8));
    const auto smaller = mayReplace(sample, 12, 50, 7);
    ASSERT_FALSE(smaller);
    EXPECT_EQ(smaller.error().code, ErrorCode::conflict);
}

TEST(Label, IsReadForASampledTask) {
    LabelSample sample = sampleOf(3);
    sample.tasks.push_back({RobotId("r"), "a=b/c", "north", "mug", {}, {}, 0});
    const auto real = parseLabel("t1=real", sample);
    ASSERT_TRUE(real);
    EXPECT_EQ(real->task, "t1");
    EXPECT_EQ(real->robot, RobotId("r"));
    EXPECT_TRUE(real->realFailure);
    const auto correct = parseLabel("r/a=b/c=correct", sample);
    ASSERT_TRUE(correct);
    EXPECT_EQ(correct->task, "a=b/c");
    EXPECT_FALSE(correct->realFailure);
}

TEST(Label, IsRefusedWithTheReason) {
    LabelSample sample = sampleOf(2);
    sample.tasks.push_back({RobotId("other"), "t1", "north", "mug", {}, {}, 0});
    EXPECT_EQ(describe(parseLabel("t1=maybe", sample).error()), "label t1=maybe: A label is TASK=real or TASK=correct.");
    EXPECT_EQ(describe(parseLabel("t9=real", sample).error()),
              "label t9=real: This task is not in the sample under review, and only sampled ones count.");
    EXPECT_EQ(describe(parseLabel("t1=real", sample).error()), "label t1=real: Several robots have a task of this name; write ROBOT/TASK.");
    EXPECT_TRUE(parseLabel("other/t1=real", sample));
    EXPECT_FALSE(parseLabel("t1", sample));
}

TEST(Labels, CountTheNewestOfATaskAndOnlyTasksOfTheSample) {
    const LabelSample sample = sampleOf(2);
    const Marks marks = marksOf(
        sample,
        {{RobotId("r"), "t0", true, "ana", {}}, {RobotId("r"), "t0", false, "ben", {}}, {RobotId("r"), "elsewhere", false, "ben", {}}});
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_FALSE(marks.begin()->second.realFailure);
    EXPECT_EQ(marks.begin()->second.who, "ben");
}

TEST(LabelNoise, IsAtMostThreePointSixPercentWhenNoneOfAHundredWasCorrect) {
    const LabelSample sample = sampleOf(100);
    const LabelReview review = reviewOf(sample, marked(sample, 0, 100));
    EXPECT_NEAR(review.clopperPearson.high, 0.0362, 5e-5);
    EXPECT_NEAR(review.wilson.high, 0.0370, 5e-5);
    EXPECT_EQ(judged(0, 100, 100).finding, Finding::notSupported);
}

TEST(LabelNoise, IsSupportedWhenManyFailuresWereNone) {
    const Hypothesis said = judged(40, 100, 100);
    EXPECT_EQ(said.finding, Finding::supported) << said.result;
    // 800 of 1000 succeeded; 40 % of the 200 failures would have been successes as well.
    EXPECT_NE(said.result.find("would be 88.0 % instead of 80.0 %"), std::string::npos) << said.result;
    EXPECT_TRUE(said.missing.empty());
}

TEST(LabelNoise, CannotBeToldWithoutReviewOrFromAFew) {
    const Hypothesis none = judgeLabels(nullptr, {}, {800, 1000});
    EXPECT_EQ(none.finding, Finding::cannotTell);
    EXPECT_NE(none.missing.at(0).find("drawn with a seed"), std::string::npos);
    const Hypothesis few = judged(1, 5, 100);
    EXPECT_EQ(few.finding, Finding::cannotTell);
    EXPECT_EQ(few.missing, std::vector<std::string>{"Labels for 95 more sampled tasks."});
    EXPECT_EQ(judged(40, 50, 100).finding, Finding::cannotTell) << "half a review, though its interval is far above 10 %";
    const Hypothesis open = judged(11, 100, 100);
    EXPECT_EQ(open.finding, Finding::cannotTell);
    ASSERT_EQ(open.missing.size(), 1U);
    EXPECT_TRUE(open.missing[0].starts_with("A larger sample")) << open.missing[0];
    LabelSample all = sampleOf(7);
    all.failures = 7;
    const Hypothesis few7 = judgeLabels(&all, reviewOf(all, marked(all, 0, 7)), {12, 19});
    EXPECT_EQ(few7.finding, Finding::cannotTell);
    ASSERT_EQ(few7.missing.size(), 1U);
    EXPECT_TRUE(few7.missing[0].starts_with("More failed tasks")) << few7.missing[0];
    EXPECT_EQ(judgeLabels(nullptr, {}, {10, 10}).result, "There is nothing to review.");
}

}  // namespace
}  // namespace slipway::investigate::test
