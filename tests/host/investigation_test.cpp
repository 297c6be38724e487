// Investigations through the host on a real store: in slices between the engine's other work, with marks and a conclusion that
// are on record once they are answered.
#include <gtest/gtest.h>

#include <chrono>
#include <future>
#include <optional>

#include "core/host/investigation_source.h"
#include "core/host/report_source.h"
#include "core/host/summaries.h"
#include "tests/host/keeping_fixture.h"

namespace slipway::test {
namespace {

class HostInvestigationTest : public KeepingTest {
protected:
    /// Twenty robots, a rollout, and results of both models: every third task of the candidate fails.
    void rollOut(int batches) {
        connect(4);
        ASSERT_EQ(command(startOf()), "");
        pass(Seconds(1));
        for (int batch = 0; batch < batches; ++batch) {
            std::vector<fleet::ResultItem> items;
            for (int i = 0; i < 10; ++i) {
                auto item = resultOf(fmt::format("t{}-{}", batch, i), i % 2 == 0 ? "v24" : "v23", m_clock.wall(), i % 3 != 0);
                item.features = {{"brightness", 0.1 * i}};
                items.push_back(std::move(item));
            }
            take(results(robotNumber(1), 1, static_cast<std::uint64_t>(batch + 1), std::move(items)));
        }
        pass(Seconds(1));
    }
    Result<view::Investigated> investigated(std::size_t tasks = host::kTasksOfASlice) {
        host::InvestigationGathering gathering(kRollout, std::nullopt);
        for (;;) {
            const auto done = gathering.step(m_room->store(), tasks);
            if (!done) continue;
            if (!*done) return std::unexpected(done->error());
            return gathering.judge();
        }
    }
    Result<view::Sampled> draw(std::int64_t size) {
        host::SampleGathering gathering({kRollout, size, "ana"}, m_clock.wall());
        for (;;) {
            if (auto done = gathering.step(m_room->store())) return std::move(*done);
        }
    }
};

TEST_F(HostInvestigationTest, ASampleIsDrawnOnceMarkedUndoneAndResumed) {
    rollOut(30);
    auto drawn = draw(20);
    ASSERT_TRUE(drawn) << describe(drawn.error());
    ASSERT_EQ(drawn->sample.tasks.size(), 20U);
    EXPECT_EQ(drawn->details.size(), 20U);
    EXPECT_EQ(draw(20)->sample.tasks, drawn->sample.tasks) << "the seed follows from the rollout";
    const auto& first = drawn->sample.tasks[0];
    const auto& second = drawn->sample.tasks[1];
    const auto mark = [&](const investigate::SampledTask& task, view::Mark as) {
        return host::recordMark(m_room->store(), {kRollout, task.robot, task.task, as, "ana"}, m_clock.wall());
    };
    ASSERT_TRUE(mark(first, view::Mark::correctAction));
    ASSERT_TRUE(mark(second, view::Mark::realFailure));
    ASSERT_TRUE(mark(second, view::Mark::none));
    EXPECT_FALSE(mark({RobotId("robot-9"), "not sampled", "", "", {}, "", 0}, view::Mark::realFailure));
    EXPECT_EQ(draw(5).error().code, ErrorCode::conflict) << "a sample with labels only grows";
    open();
    const auto made = investigated(3);
    ASSERT_TRUE(made) << describe(made.error());
    EXPECT_EQ(made->made.review.reviewed, 1);
    EXPECT_EQ(made->made.review.correct, 1);
    EXPECT_EQ(made->made.marks.begin()->second.who, "ana");
    EXPECT_EQ(made->details.size(), 20U);
    EXPECT_FALSE(made->details.begin()->second.item.features.empty());
}

TEST_F(HostInvestigationTest, AConclusionClosesTheInvestigationAndStandsInTheReport) {
    rollOut(10);
    endRollout();
    ASSERT_TRUE(draw(5));
    EXPECT_TRUE(host::readPastDetail(m_room->store(), kRollout)->head.toInvestigate);
    EXPECT_EQ(host::recordConclusion(m_room->store(), kRollout, {"", "Retrain.", "ben", "ana", {}}).error().where, "conclusion");
    ASSERT_TRUE(host::recordConclusion(m_room->store(), kRollout, {"Too dark <b>there</b>.", "Retrain.", "ben", "ana", m_clock.wall()}));
    EXPECT_FALSE(host::readPastDetail(m_room->store(), kRollout)->head.toInvestigate);
    const auto report = host::gatherReport(m_room->store(), kRollout, m_clock.wall());
    ASSERT_TRUE(report) << describe(report.error());
    EXPECT_EQ(report->investigation->hypotheses.size(), 3U);
    const std::string html = report::html(*report);
    EXPECT_NE(html.find("Too dark &lt;b&gt;there&lt;/b&gt;."), std::string::npos);
    EXPECT_NE(html.find("Label review"), std::string::npos);
    EXPECT_NE(report::json(*report).find("\"labelSample\""), std::string::npos);
    EXPECT_FALSE(m_room->store().verifyAudit()->firstBroken);
}

TEST_F(HostInvestigationTest, AProfileOfAnotherModelIsRefused) {
    rollOut(1);
    host::InvestigationGathering gathering(kRollout, investigate::TrainingProfile{"grasp", "v99", "", {}});
    const auto done = gathering.step(m_room->store());
    ASSERT_TRUE(done && !*done);
    EXPECT_EQ(done->error().code, ErrorCode::invalidInput);
}

/// The host itself: the whole way with its thread.
TEST_F(HostInvestigationTest, IsAnsweredThroughTheHostWhileItsThreadWorks) {
    rollOut(50);
    m_room->finish();
    m_room.reset();
    auto opened = host::Host::open(m_directory.path(), {.program = "test"}, m_options);
    ASSERT_TRUE(opened) << describe(opened.error());
    host::Host& host = **opened;
    host.start(m_link, nullptr);
    std::promise<Result<view::Investigated>> promise;
    std::promise<bool> refused;
    auto future = promise.get_future();
    host.investigate({kRollout, std::nullopt, nullptr}, {},
                     [&](Result<view::Investigated> answer) { promise.set_value(std::move(answer)); });
    ASSERT_EQ(future.wait_for(std::chrono::seconds(10)), std::future_status::ready);
    const auto made = future.get();
    ASSERT_TRUE(made) << describe(made.error());
    EXPECT_EQ(made->made.whole.candidate.tasks, 250);
    host.conclude(kRollout, {"It goes on.", "Wait.", "ben", "ana", {}}, [&](const auto& answer) { refused.set_value(!answer); });
    auto answer = refused.get_future();
    ASSERT_EQ(answer.wait_for(std::chrono::seconds(10)), std::future_status::ready);
    EXPECT_TRUE(answer.get()) << "a rollout that goes on is not concluded";
    host.stop();
}

}  // namespace
}  // namespace slipway::test
