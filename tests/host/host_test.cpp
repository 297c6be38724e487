// Host: the thread around the engine room, tokens, metrics, the past.
#include <gtest/gtest.h>

#include <chrono>
#include <future>

#include "core/host/metrics.h"
#include "core/host/token_book.h"
#include "tests/host/host_fakes.h"

namespace slipway::test {
namespace {

class HostTest : public ::testing::Test {
protected:
    void SetUp() override {
        options.acceptAnyRobot = false;
        auto opened = host::Host::recover(std::make_unique<FakeStore>(disk, trace), options);
        ASSERT_TRUE(opened.has_value()) << describe(opened.error());
        host = std::move(*opened);
    }
    /// Waits on the answer, not on time; ten seconds is only the bound.
    template <class Value>
    static Value await(std::future<Value> future) {
        EXPECT_EQ(future.wait_for(std::chrono::seconds(10)), std::future_status::ready);
        return future.get();
    }
    Result<view::NewToken> addRobot(const std::string& id) {
        auto promise = std::make_shared<std::promise<Result<view::NewToken>>>();
        auto future = promise->get_future();
        host->addRobot(RobotId(id), [promise](Result<view::NewToken> token) { promise->set_value(std::move(token)); });
        return await(std::move(future));
    }

    std::shared_ptr<Trace> trace = std::make_shared<Trace>();
    std::shared_ptr<FakeDisk> disk = std::make_shared<FakeDisk>();
    FakeLink link{trace};
    host::HostOptions options;
    std::unique_ptr<host::Host> host;
};

TEST_F(HostTest, WhatWasTakenIsCommittedAndAnsweredBeforeStopReturns) {
    host->start(link, nullptr);
    for (int i = 1; i <= 20; ++i) ASSERT_TRUE(host->sink().deliver(hello(robotNumber(i), static_cast<link::SessionId>(i))));
    ASSERT_TRUE(host->sink().deliver(results(robotNumber(1), 1, 1, {resultOf("t1", "v23", WallTime{Seconds(1)})})));
    host->stop();
    EXPECT_EQ(link.hellos.size(), 20u);
    EXPECT_EQ(link.acknowledged, 1);
    EXPECT_FALSE(host->sink().deliver(hello(robotNumber(21), 21)));
}

TEST_F(HostTest, ACommandAfterStopIsAnsweredWithARefusal) {
    host->start(link, nullptr);
    host->stop();
    std::string answer;
    host->submit(startOf(), [&](view::CommandAnswer given) { answer = given.rejected; });
    EXPECT_FALSE(answer.empty());
}

TEST_F(HostTest, ANewTokenLetsItsRobotInAndNoOther) {
    host->start(link, nullptr);
    const auto token = addRobot("robot-001");
    ASSERT_TRUE(token.has_value()) << describe(token.error());
    EXPECT_EQ(token->token.size(), 64u);
    const auto& door = host->authenticator();
    EXPECT_EQ(door.judge(RobotId("robot-001"), token->token), link::Admission::accepted);
    EXPECT_EQ(door.judge(RobotId("robot-002"), token->token), link::Admission::forbidden);
    EXPECT_EQ(door.judge(RobotId("robot-001"), ""), link::Admission::unauthorized);
    EXPECT_EQ(door.judge(RobotId("robot-001"), "guess"), link::Admission::unauthorized);
    for (const auto& kept : disk->tokens) EXPECT_NE(kept.tokenSha256, token->token);
    EXPECT_FALSE(addRobot("no spaces allowed").has_value());
}

TEST(TokenBookTest, ARevokedTokenOpensNothing) {
    host::TokenBook book(false);
    book.replace({{RobotId("a"), sha256Hex("secret"), WallTime{}, true}});
    EXPECT_EQ(book.judge(RobotId("a"), "secret"), link::Admission::unauthorized);
    book.replace({{RobotId("a"), sha256Hex("secret"), WallTime{}, false}});
    EXPECT_EQ(book.judge(RobotId("a"), "secret"), link::Admission::accepted);
}

TEST_F(HostTest, ThePastHasTheRolloutWithItsPlanAndDecisions) {
    host->start(link, nullptr);
    for (int i = 1; i <= 4; ++i) ASSERT_TRUE(host->sink().deliver(hello(robotNumber(i), static_cast<link::SessionId>(i))));
    // Commands go before everything that waits, so the robots must have been taken first.
    while (true) {
        const auto snapshot = host->snapshot();
        if (snapshot && snapshot->online == 4) break;
        std::this_thread::yield();
    }
    auto started = std::make_shared<std::promise<std::string>>();
    auto start = started->get_future();
    host->submit(startOf(), [started](view::CommandAnswer answer) { started->set_value(answer.rejected); });
    ASSERT_EQ(await(std::move(start)), "");
    auto promise = std::make_shared<std::promise<Result<view::PastDetail>>>();
    auto future = promise->get_future();
    host->pastDetail(RolloutId("2026-09-21-v24-1"), [promise](Result<view::PastDetail> detail) { promise->set_value(std::move(detail)); });
    const auto detail = await(std::move(future));
    ASSERT_TRUE(detail.has_value()) << describe(detail.error());
    EXPECT_EQ(detail->head.candidate, "grasp v24");
    EXPECT_EQ(detail->checklist.ticks.size(), 24u);
    EXPECT_FALSE(detail->decisions.empty());
    EXPECT_TRUE(plan::readPlan(detail->planJson).has_value());
    host->stop();
}

TEST_F(HostTest, MetricsCountRobotsAndEscapeNames) {
    view::Snapshot snapshot;
    snapshot.online = 3;
    snapshot.robots.resize(4);
    snapshot.robots[0].condition = view::Condition::onCandidate;
    snapshot.rollout.emplace();
    snapshot.rollout->id = RolloutId("a\"b");
    const std::string text = host::metricsText(snapshot, 7);
    EXPECT_NE(text.find("slipway_robots_online 3\n"), std::string::npos);
    EXPECT_NE(text.find("slipway_robots{condition=\"on_candidate\"} 1\n"), std::string::npos);
    EXPECT_NE(text.find("slipway_queue_length 7\n"), std::string::npos);
    EXPECT_NE(text.find("rollout=\"a\\\"b\""), std::string::npos);
    EXPECT_NE(text.find("slipway_task_successes{"), std::string::npos);
    snapshot.rollout->outcomesHidden = true;
    EXPECT_EQ(host::metricsText(snapshot, 7).find("slipway_task_successes{"), std::string::npos) << "0 would be a figure";
}

}  // namespace
}  // namespace slipway::test
