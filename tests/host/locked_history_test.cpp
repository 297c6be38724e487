// History while a comparison is locked: nobody may see how often either arm succeeds before the sample is complete.
#include <gtest/gtest.h>

#include "core/host/investigation_jobs.h"
#include "core/host/report_source.h"
#include "core/host/summaries.h"
#include "core/plan/recipes/recipe.h"
#include "tests/host/keeping_fixture.h"

namespace slipway::test {
namespace {

class LockedHistoryTest : public KeepingTest {
protected:
    void startComparison(std::int64_t quota) {
        auto start = startOf();
        const auto* recipe = plan::recipeOf("ab_test");
        start.plan.strategy = recipe->name;
        start.plan.ending = recipe->ending;
        start.plan.stages = recipe->stages({});
        start.plan.stages[0].quota = quota;
        start.planDigest = plan::planDigest(start.plan);
        connect(4);
        ASSERT_EQ(command(start), "");
        pass(Seconds(1));
    }
    /// Three tasks of the candidate, of which two succeed.
    void work() {
        const auto at = m_clock.wall();
        const auto robot = robotNumber(1);
        take(results(robot, 1, 1,
                     {resultOf("a", "v24", at), resultOf("b", "v24", at, false), resultOf("c", "v24", at), resultOf("d", "v23", at)}));
        pass(Seconds(1));
    }
    std::vector<view::RobotView> robots() {
        m_room->publish();
        return m_room->snapshot()->robots;
    }
    /// Why a review of the candidate's failures is refused; nullopt: it is not.
    std::optional<ErrorCode> sampled() {
        std::optional<Result<view::Sampled>> heard;
        host::Study study;
        host::InvestigationJobs jobs(ask(), study);
        jobs.drawLabelSample({kRollout, 10, "ana"}, {}, [&](auto answer) { heard = std::move(answer); });
        return !heard || *heard ? std::nullopt : std::optional(heard->error().code);
    }
    std::optional<ErrorCode> investigated() {
        std::optional<ErrorCode> why;
        host::Study study;
        host::InvestigationJobs jobs(ask(), study);
        jobs.investigate({kRollout, std::nullopt, nullptr}, {}, [&](const auto& answer) {
            if (!answer) why = answer.error().code;
        });
        return why;
    }
    host::InvestigationJobs::Ask ask() {
        return [this](host::Job job) {
            job(*m_room);
            return true;
        };
    }
    void expectHidden(const Result<view::PastDetail>& detail) {
        ASSERT_TRUE(detail) << describe(detail.error());
        EXPECT_TRUE(detail->head.outcomesHidden);
        EXPECT_EQ(detail->candidate.tasks, 3);
        EXPECT_EQ(detail->candidate.successes, 0);
        EXPECT_EQ(detail->baseline.successes, 0);
        for (const auto& point : detail->candidate.points) EXPECT_EQ(point.successes, 0);
        for (const auto& point : detail->baseline.points) EXPECT_EQ(point.successes, 0);
    }
};

TEST_F(LockedHistoryTest, HidesTheSuccessesOfBothArmsUntilTheComparisonIsOver) {
    startComparison(1000);
    work();
    expectHidden(host::readPastDetail(m_room->store(), kRollout, &m_room->state()));
    const auto list = host::readPastRollouts(m_room->store(), &m_room->state());
    ASSERT_TRUE(list);
    EXPECT_TRUE(list->front().outcomesHidden);
    endRollout();
    const auto over = host::readPastDetail(m_room->store(), kRollout, &m_room->state());
    ASSERT_TRUE(over);
    EXPECT_FALSE(over->head.outcomesHidden);
    EXPECT_EQ(over->candidate.successes, 2);
    EXPECT_EQ(over->baseline.successes, 1);
}

TEST_F(LockedHistoryTest, NoRobotAndNoInvestigationTellsMeanwhile) {
    startComparison(1000);
    work();
    ASSERT_FALSE(robots().empty());
    EXPECT_EQ(robots().front().tasks, 1) << "it reports the baseline, and one task is the baseline's";
    for (const auto& robot : robots()) EXPECT_FALSE(robot.successes) << robot.id.value;
    EXPECT_EQ(investigated(), ErrorCode::conflict);
    EXPECT_EQ(sampled(), ErrorCode::conflict);
    const auto report = host::gatherReport(m_room->store(), kRollout, WallTime{});
    ASSERT_TRUE(report) << describe(report.error());
    EXPECT_FALSE(report->investigation);
    endRollout();
    for (const auto& robot : robots()) EXPECT_TRUE(robot.successes) << robot.id.value;
    const auto over = host::gatherReport(m_room->store(), kRollout, WallTime{});
    ASSERT_TRUE(over) << describe(over.error());
    EXPECT_TRUE(over->investigation);
    EXPECT_EQ(sampled(), std::nullopt);
}

TEST_F(LockedHistoryTest, AReaderOfTheFileAloneSeesThemNoEarlier) {
    startComparison(1000);
    work();
    expectHidden(host::readPastDetail(m_room->store(), kRollout));
    const auto list = host::readPastRollouts(m_room->store());
    ASSERT_TRUE(list);
    EXPECT_TRUE(list->front().outcomesHidden);
}

TEST_F(LockedHistoryTest, AnActiveRolloutWithoutAComparisonIsShown) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    work();
    const auto detail = host::readPastDetail(m_room->store(), kRollout);
    ASSERT_TRUE(detail);
    EXPECT_FALSE(detail->head.outcomesHidden);
    EXPECT_EQ(detail->candidate.successes, 2);
    EXPECT_NEAR(detail->candidateLatency.p95, 80.0, 1.0);
}

}  // namespace
}  // namespace slipway::test
