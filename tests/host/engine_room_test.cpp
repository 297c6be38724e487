// The engine room: persist, then perform; counting once; what the snapshot says.
#include "tests/host/room_fixture.h"

namespace slipway::test {
namespace {

using EngineRoomTest = RoomFixture;

template <class Event>
std::string appended() {
    return fmt::format("append {}", rollout::Event(Event{}).index());
}

TEST_F(EngineRoomTest, TheFirstEventIsConsoleStartedWithTheNextEpoch) {
    ASSERT_FALSE(disk->journal.empty());
    const auto* first = std::get_if<rollout::ConsoleStarted>(&disk->journal.front().event);
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->epoch, 1u);
    EXPECT_EQ(first->gap, Milliseconds(0));
    clock.pass(Seconds(90));
    open();
    const auto* second = std::get_if<rollout::ConsoleStarted>(&disk->journal.back().event);
    ASSERT_NE(second, nullptr);
    EXPECT_EQ(second->epoch, 2u);
    EXPECT_EQ(second->gap, Seconds(90));
}

TEST_F(EngineRoomTest, AHelloIsOnDiskBeforeItIsAnswered) {
    connect(1);
    const auto stored = positionOf(appended<rollout::RobotConnected>());
    const auto answered = positionOf("hello robot-001 1");
    ASSERT_LT(answered, trace->size()) << "the hello was never answered";
    EXPECT_LT(stored, answered);
}

TEST_F(EngineRoomTest, ResultsAreOnDiskBeforeTheyAreAcknowledged) {
    connect(1);
    take(results(robotNumber(1), 1, 1, {resultOf("t1", "v23", clock.wall())}));
    pass(options.commitWithin);
    const auto stored = positionOf(appended<rollout::RobotResults>());
    const auto acknowledged = positionOf("acknowledge robot-001 boot-1 1");
    ASSERT_LT(acknowledged, trace->size()) << "the results were never acknowledged";
    EXPECT_LT(stored, acknowledged);
}

TEST_F(EngineRoomTest, ResultsWaitForEachOtherButNotLongerThanAsked) {
    connect(1);
    const auto before = disk->appends;
    take(results(robotNumber(1), 1, 1, {resultOf("t1", "v23", clock.wall())}));
    EXPECT_EQ(disk->appends, before);
    clock.pass(options.commitWithin - Milliseconds(1));
    take(results(robotNumber(1), 1, 2, {resultOf("t2", "v23", clock.wall())}));
    EXPECT_EQ(disk->appends, before);
    pass(Milliseconds(1));
    EXPECT_EQ(disk->appends, before + 1);
    EXPECT_EQ(link.acknowledged, 2);
}

TEST_F(EngineRoomTest, ABatchThatIsSentTwiceIsAcknowledgedTwiceAndCountedOnce) {
    connect(1);
    const auto batch = results(robotNumber(1), 1, 1, {resultOf("t1", "v23", clock.wall()), resultOf("t2", "v23", clock.wall(), false)});
    take(batch);
    pass(options.commitWithin);
    take(batch);
    pass(options.commitWithin);
    EXPECT_EQ(link.acknowledged, 2);
    const auto snapshot = published();
    ASSERT_EQ(snapshot->robots.size(), 1u);
    EXPECT_EQ(snapshot->robots[0].tasks, 2);
    EXPECT_EQ(snapshot->robots[0].successes, 1);
}

TEST_F(EngineRoomTest, AStartIsAnsweredAndSendsTheCandidateOnlyAfterItIsOnDisk) {
    connect(10);
    EXPECT_EQ(command(startOf()), "");
    const auto stored = positionOf(appended<rollout::StartRollout>());
    std::size_t firstSend = trace->size();
    for (std::size_t i = 0; i < trace->size(); ++i) {
        if ((*trace)[i].starts_with("send ")) firstSend = std::min(firstSend, i);
    }
    ASSERT_LT(firstSend, trace->size()) << "no robot was sent anything";
    EXPECT_LT(stored, firstSend);
}

TEST_F(EngineRoomTest, ACommandThatIsNotLegalIsAnsweredWithAReason) {
    EXPECT_NE(command(rollout::Resume{{OperationId("r1"), "tester", "", std::nullopt}, RolloutId("none")}), "");
    connect(2);
    auto start = startOf();
    start.checklist = {};
    EXPECT_NE(command(start), "");
    EXPECT_TRUE(disk->rollouts.empty());
}

TEST_F(EngineRoomTest, ARobotOutOfQuarantineIsMadeToDialAgain) {
    connect(2);
    take({robotNumber(1), 1, link::CloneDetected{3}});
    const std::string closed = "close " + robotNumber(1).value + " 1012";
    EXPECT_EQ(positionOf(closed), trace->size());
    const rollout::Operation operation{OperationId("release"), "mara", {}, std::nullopt};
    command(rollout::ReleaseRobot{operation, robotNumber(1), "its twin was switched off"});
    EXPECT_EQ(*answers.back(), "");
    EXPECT_LT(positionOf(closed), trace->size());
}

TEST_F(EngineRoomTest, APlanThatCouldNotBeReadBackIsRefusedBeforeItIsTaken) {
    connect(4);
    auto start = startOf();
    start.plan.stages[0].quota = -1;
    const auto entries = disk->journal.size();
    EXPECT_NE(command(start), "");
    EXPECT_EQ(disk->journal.size(), entries);
    EXPECT_EQ(command(startOf()), "");
}

TEST_F(EngineRoomTest, ASuspendIsNoticedAndTold) {
    clock.pass(Seconds(4));
    turn();
    EXPECT_EQ(journaled<rollout::ConsoleSlept>(), 0);
    clock.suspend(Seconds(60));
    turn();
    ASSERT_EQ(journaled<rollout::ConsoleSlept>(), 1);
    for (const auto& entry : disk->journal) {
        const auto* slept = std::get_if<rollout::ConsoleSlept>(&entry.event);
        if (!slept) continue;
        EXPECT_EQ(slept->gap, Seconds(60));
    }
}

TEST_F(EngineRoomTest, TelemetryOfARobotOutsideARolloutIsShownButNotJournaled) {
    connect(1);
    fleet::Telemetry report;
    report.battery = 0.5;
    report.location = fleet::Location{"north", 1.0, 2.0, 0.0};
    take({robotNumber(1), 1, link::TelemetryReceived{report}});
    EXPECT_EQ(journaled<rollout::RobotProgress>(), 0);
    const auto snapshot = published();
    EXPECT_DOUBLE_EQ(snapshot->robots[0].battery, 0.5);
    ASSERT_TRUE(snapshot->robots[0].location.has_value());
}

TEST_F(EngineRoomTest, EngineTimeNeverFallsWhenTheWallClockIsSetBack) {
    connect(1);
    const EngineTime before = disk->journal.back().at;
    clock.calendar -= std::chrono::hours(2);
    open();
    EXPECT_GE(disk->journal.back().at, before);
    const auto* started = std::get_if<rollout::ConsoleStarted>(&disk->journal.back().event);
    ASSERT_NE(started, nullptr);
    EXPECT_EQ(started->gap, Milliseconds(0));
}

TEST_F(EngineRoomTest, TheSnapshotShowsTheRolloutItsStagesAndWhyEachRobotIsWhereItIs) {
    connect(10);
    ASSERT_EQ(command(startOf()), "");
    const auto snapshot = published();
    EXPECT_EQ(snapshot->online, 10);
    ASSERT_TRUE(snapshot->rollout.has_value());
    const auto& rollout = *snapshot->rollout;
    EXPECT_EQ(rollout.id.value, "2026-09-21-v24-1");
    EXPECT_EQ(rollout.status, rollout::RolloutStatus::running);
    ASSERT_EQ(rollout.stages.size(), 2u);
    EXPECT_TRUE(rollout.stages[0].entered);
    EXPECT_FALSE(rollout.stages[1].entered);
    EXPECT_EQ(rollout.stages[0].robots, 5);
    EXPECT_EQ(rollout.updating, 5);
    EXPECT_EQ(rollout.targets, 5);
    EXPECT_EQ(rollout.rollbackReady, 5);
    EXPECT_EQ(rollout.nextStageRobots.size(), 5u);
    EXPECT_FALSE(rollout.decisions.empty());
    EXPECT_TRUE(rollout.pause.allowed) << rollout.pause.whyNot;
    EXPECT_TRUE(rollout.rollBack.allowed) << rollout.rollBack.whyNot;
    EXPECT_FALSE(rollout.resume.allowed);
    EXPECT_FALSE(rollout.resume.whyNot.empty());
    int updating = 0;
    for (const auto& robot : snapshot->robots) {
        EXPECT_FALSE(robot.why.empty()) << robot.id.value;
        updating += robot.condition == view::Condition::updating ? 1 : 0;
    }
    EXPECT_EQ(updating, 5);
    ASSERT_EQ(disk->rollouts.size(), 1u);
    EXPECT_EQ(disk->rollouts[0].startedBy, "tester");
    EXPECT_EQ(disk->rollouts[0].outcome, "running");
}

TEST_F(EngineRoomTest, LiveResultsOfBothArmsBecomeChartPointsAndDurableSummaries) {
    connect(10);
    ASSERT_EQ(command(startOf()), "");
    RobotId outside;
    for (const auto& robot : published()->robots) {
        if (!robot.stage) outside = robot.id;
    }
    ASSERT_FALSE(outside.empty());
    const auto session = static_cast<link::SessionId>(std::stoi(outside.value.substr(6)));
    take(results(outside, session, 1, {resultOf("t1", "v23", clock.wall()), resultOf("t2", "v23", clock.wall(), false)}));
    pass(options.commitWithin);
    const auto& baseline = published()->rollout->baseline;
    ASSERT_EQ(baseline.points.size(), 1u);
    EXPECT_EQ(baseline.points[0].tasks, 2);
    EXPECT_EQ(baseline.points[0].successes, 1);
    EXPECT_NEAR(baseline.points[0].p95, 80.0, 1.0);
    ASSERT_EQ(disk->summaries.size(), 1u);
    EXPECT_EQ(disk->summaries[0].second.arm, "baseline");
    EXPECT_EQ(disk->summaries[0].second.tasks, 2);
}

TEST_F(EngineRoomTest, ARestartGoesOnWithTheSameRolloutAndItsDecisions) {
    connect(10);
    ASSERT_EQ(command(startOf()), "");
    const auto before = published()->rollout->decisions;
    clock.pass(Seconds(5));
    open();
    const auto snapshot = published();
    ASSERT_TRUE(snapshot->rollout.has_value());
    ASSERT_GE(snapshot->rollout->decisions.size(), before.size());
    EXPECT_TRUE(std::equal(before.begin(), before.end(), snapshot->rollout->decisions.begin()));
}

TEST_F(EngineRoomTest, ARollbackSendsTheBaselineToEveryTargetAndIsRecordedAsSuch) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    ASSERT_EQ(
        command(rollout::RollBack{{OperationId("back-1"), "tester", "", std::nullopt}, RolloutId("2026-09-21-v24-1"), "it looks wrong"}),
        "");
    const auto snapshot = published();
    ASSERT_TRUE(snapshot->rollout && snapshot->rollout->rollback);
    EXPECT_NE(snapshot->rollout->rollback->reason.find("it looks wrong"), std::string::npos);
    ASSERT_EQ(snapshot->rollout->rollback->steps.size(), 4u);
    EXPECT_EQ(snapshot->rollout->rollback->steps[0].target, Seconds(5));
    EXPECT_FALSE(snapshot->rollout->rollback->ledger.empty());
    for (const auto& row : snapshot->rollout->rollback->ledger) {
        const auto desired = link.desiredOf(row.robot);
        ASSERT_TRUE(desired.has_value());
        EXPECT_FALSE(desired->isTrial());
        EXPECT_EQ(desired->baseline.ref, modelOf("v23").ref);
    }
    EXPECT_FALSE(snapshot->alerts.empty());
    EXPECT_GE(journaled<rollout::AlertDelivered>(), 1);
}

TEST_F(EngineRoomTest, ARestartStillShowsTheAlertsAndWhatPeopleDidAboutThem) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    ASSERT_EQ(
        command(rollout::RollBack{{OperationId("back-1"), "tester", "", std::nullopt}, RolloutId("2026-09-21-v24-1"), "it looks wrong"}),
        "");
    const auto before = published()->alerts;
    ASSERT_FALSE(before.empty());
    EXPECT_EQ(before.front().rollout, RolloutId("2026-09-21-v24-1"));
    const rollout::AlarmAct act{before.front().cause, "mara", clock.wall(), {}, {}};
    ASSERT_TRUE(room->actOnAlarm(act));
    EXPECT_EQ(published()->alarmActs, std::vector{act});
    open();
    const auto snapshot = published();
    EXPECT_EQ(snapshot->alarmActs, std::vector{act});
    ASSERT_GE(snapshot->alerts.size(), before.size());
    const auto& last = snapshot->alerts.back();
    EXPECT_EQ(std::tie(last.id, last.priority, last.cause, last.text, last.at, last.rollout),
              std::tie(before.back().id, before.back().priority, before.back().cause, before.back().text, before.back().at,
                       before.back().rollout));
}

TEST_F(EngineRoomTest, TheEventLogOfARestartBeginsWithWhatWasDecidedBefore) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    ASSERT_EQ(
        command(rollout::RollBack{{OperationId("back-1"), "tester", "", std::nullopt}, RolloutId("2026-09-21-v24-1"), "it looks wrong"}),
        "");
    const auto wanted = [](const std::vector<view::LogRow>& rows) {
        std::vector<std::pair<std::string, WallTime>> found;
        for (const auto& row : rows)
            if (row.text.starts_with("rollback-started") || row.text.starts_with("Alert")) found.emplace_back(row.text, row.at);
        return found;
    };
    const auto before = wanted(published()->log);
    ASSERT_GE(before.size(), 2U);
    clock.pass(Seconds(30));
    open();
    const auto after = published()->log;
    auto told = wanted(after);
    ASSERT_GE(told.size(), before.size());
    told.resize(before.size());
    EXPECT_EQ(told, before);
    EXPECT_TRUE(std::ranges::is_sorted(after, {}, &view::LogRow::at));
    EXPECT_TRUE(std::ranges::is_sorted(after, {}, &view::LogRow::number));
}

TEST_F(EngineRoomTest, WhatADiskRefusesToKeepAboutAnAlarmIsSaid) {
    disk->refuses = Error{ErrorCode::storageFull, "The disk is full.", ""};
    EXPECT_EQ(room->actOnAlarm({"clone", "mara", clock.wall(), {}, {}}).error().code, ErrorCode::storageFull);
    EXPECT_TRUE(published()->alarmActs.empty());
}

}  // namespace
}  // namespace slipway::test
