// The room on a real store: backups when nothing is at stake, and what a restored database means for a rollout.
#include "tests/host/keeping_fixture.h"

namespace slipway::test {
namespace {

// ---- backups ----

TEST_F(KeepingTest, TheFirstBackupIsMadeOnceItHasBeenQuietForAWhile) {
    pass(Milliseconds(1));
    pass(host::kQuietBeforeBackup - Milliseconds(1));
    EXPECT_EQ(backups(), 0U);
    pass(Milliseconds(1));
    EXPECT_EQ(backups(), 1U);
}

TEST_F(KeepingTest, WhileNothingIsWrittenThereIsNoOtherBackupAndElseOneADay) {
    pass(Milliseconds(1));
    pass(host::kQuietBeforeBackup);
    ASSERT_EQ(backups(), 1U);
    pass(host::kBackupAgainAfter);
    EXPECT_EQ(backups(), 1U);
    connect(1);
    pass(Seconds(1));
    EXPECT_EQ(backups(), 2U);
    connect(1);
    pass(host::kBackupAgainAfter - Seconds(2));
    const auto before = store::listBackups(m_directory.path()).front().at;
    pass(Seconds(2));
    EXPECT_NE(store::listBackups(m_directory.path()).front().at, before);
}

TEST_F(KeepingTest, NoBackupIsMadeWhileARolloutIsActiveAndOneSoonAfterItEnded) {
    connect(4);
    pass(host::kQuietBeforeBackup);
    const std::size_t before = backups();
    ASSERT_EQ(command(startOf()), "");
    for (int i = 0; i < 50; ++i) pass(Seconds(3600));
    EXPECT_EQ(backups(), before);
    endRollout();
    EXPECT_EQ(backups(), before);
    pass(host::kQuietBeforeBackup);
    EXPECT_EQ(backups(), before + 1);
}

TEST_F(KeepingTest, TheEndOfARunBacksUpEvenWithARolloutActive) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    m_room->finish();
    ASSERT_EQ(backups(), 1U);
    m_room->finish();
    EXPECT_EQ(backups(), 1U) << "nothing was written since";
}

TEST_F(KeepingTest, ABackupThatIsStoppedIsTriedAgainLater) {
    connect(1);
    for (int i = 0; i < 400; ++i) {
        std::vector<fleet::ResultItem> items;
        for (int k = 0; k < 50; ++k) items.push_back(resultOf(fmt::format("t{}-{}", i, k), "v23", m_clock.wall()));
        take(results(robotNumber(1), 1, static_cast<std::uint64_t>(i) + 1, std::move(items)));
    }
    pass(Milliseconds(1));
    m_clock.pass(host::kQuietBeforeBackup);
    m_room->turn({});
    m_room->keepData([] { return true; });
    EXPECT_EQ(backups(), 0U);
    pass(host::kBackupRetryAfter - Seconds(1));
    EXPECT_EQ(backups(), 0U);
    pass(Seconds(1));
    EXPECT_EQ(backups(), 1U);
    EXPECT_EQ(m_heard.alertsOf("backup"), 0U);
}

TEST_F(KeepingTest, ABackupThatFailsIsAnAlertOnce) {
    fs::create_directory(m_directory / "slipway.db.backup-partial");
    std::ofstream(m_directory / "slipway.db.backup-partial/in-the-way") << "x";
    pass(Milliseconds(1));
    pass(host::kQuietBeforeBackup);
    pass(host::kBackupRetryAfter);
    EXPECT_EQ(backups(), 0U);
    EXPECT_EQ(m_heard.alertsOf("backup"), 1U);
}

// ---- a restored database ----

TEST_F(KeepingTest, ARolloutThatTheBackupShowsAsRunningComesUpPausedThoughItMayResumeAfterARestart) {
    connect(4);
    auto start = startOf();
    start.plan.resumeAfterRestart = true;
    start.planDigest = plan::planDigest(start.plan);
    ASSERT_EQ(command(start), "");
    ASSERT_EQ(rollout().status, rollout::RolloutStatus::running);
    damage(true);
    EXPECT_EQ(rollout().status, rollout::RolloutStatus::paused);
    EXPECT_NE(rollout().pauseReason.find("slipway.db.corrupt-"), std::string::npos) << rollout().pauseReason;
    EXPECT_NE(rollout().pauseReason.find("slipway.db.backup-"), std::string::npos) << rollout().pauseReason;
    ASSERT_EQ(m_heard.alertsOf("restored"), 1U);
    EXPECT_NE(m_room->snapshot()->banner.find("slipway.db.backup-"), std::string::npos);
    ASSERT_FALSE(m_room->snapshot()->alerts.empty());
    const auto paused = std::find_if(m_heard.decisions.begin(), m_heard.decisions.end(),
                                     [](const auto& one) { return one.kind == rollout::DecisionKind::paused; });
    ASSERT_NE(paused, m_heard.decisions.end());
    EXPECT_EQ(paused->who, "engine");
}

TEST_F(KeepingTest, WithoutDamageTheSameRolloutGoesOn) {
    connect(4);
    auto start = startOf();
    start.plan.resumeAfterRestart = true;
    start.planDigest = plan::planDigest(start.plan);
    ASSERT_EQ(command(start), "");
    m_room->finish();
    open();
    EXPECT_EQ(rollout().status, rollout::RolloutStatus::running);
    EXPECT_EQ(m_heard.alertsOf("restored"), 0U);
}

TEST_F(KeepingTest, ARestorationIsToldOnceAndStandsInTheAuditLog) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    damage(true);
    ASSERT_EQ(m_heard.alertsOf("restored"), 1U);
    m_heard = {};
    open();
    EXPECT_EQ(m_heard.alertsOf("restored"), 0U);
    EXPECT_TRUE(m_room->snapshot()->banner.empty());
    const auto decisions = m_room->store().decisions(kRollout).value();
    EXPECT_TRUE(std::any_of(decisions.begin(), decisions.end(),
                            [](const auto& one) { return one.reason.find("slipway.db.corrupt-") != std::string::npos; }));
    EXPECT_EQ(m_room->store().verifyAudit()->firstBroken, std::nullopt);
}

TEST_F(KeepingTest, ARestorationThatWasJournaledButNotMarkedAsToldIsToldAgainAndTakenOnce) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    damage(true);
    auto story = *store::restorationOf(m_room->store()).value();
    ASSERT_TRUE(story.told);
    story.told = false;
    ASSERT_TRUE(store::putRestoration(m_room->store(), story));
    const auto decisions = m_room->store().decisions(kRollout).value().size();
    m_heard = {};
    open();
    EXPECT_EQ(m_heard.alertsOf("restored"), 1U);
    EXPECT_EQ(m_room->store().decisions(kRollout).value().size(), decisions);
}

TEST_F(KeepingTest, WhatWasAcknowledgedAfterTheBackupIsToldAndNeitherCountedAgainNorAskedFor) {
    connect(2);
    take(results(robotNumber(1), 1, 1, {resultOf("t1", "v23", m_clock.wall())}));
    pass(Seconds(1));
    m_room->finish();
    open();
    connect(2);
    for (std::uint64_t seq = 2; seq <= 5; ++seq) take(results(robotNumber(1), 1, seq, {resultOf("t", "v23", m_clock.wall())}));
    pass(Seconds(1));
    const int acknowledged = m_link.acknowledged;
    damage();
    auto back = hello(robotNumber(1), 1);
    std::get<link::HelloReceived>(back.what).hello.ackSeq = 5;
    take(back);
    EXPECT_EQ(m_heard.alertsOf("lost"), 1U);
    EXPECT_NE(m_heard.alerts.back().text.find("4 messages"), std::string::npos) << m_heard.alerts.back().text;
    EXPECT_NE(m_room->banner().find("4 messages of 1 robots"), std::string::npos) << m_room->banner();
    take(results(robotNumber(1), 1, 5, {resultOf("again", "v23", m_clock.wall())}));
    take(results(robotNumber(1), 1, 6, {resultOf("new", "v23", m_clock.wall())}));
    pass(Seconds(1));
    EXPECT_EQ(m_link.acknowledged, acknowledged + 2) << "the one sent again and the new one";
    const auto recovered = host::foldJournal(m_room->store()).value();
    EXPECT_EQ(recovered.totals.results, 2U) << "the one in the backup and the new one";
    // A robot that has nothing beyond the backup is not suspected.
    take(hello(robotNumber(2), 2));
    EXPECT_EQ(m_heard.alertsOf("lost"), 1U);
}

TEST_F(KeepingTest, ARobotAheadOfTheBackupIsAdoptedHeldOnTheBaselineAndTheRolloutStaysPaused) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    const RobotId member = rollout().members.begin()->first;
    const auto session = static_cast<link::SessionId>(std::stoi(member.value.substr(6)));
    const std::uint64_t issued = m_link.desiredOf(member)->generation;
    damage(true);
    auto back = hello(member, session);
    auto& said = std::get<link::HelloReceived>(back.what).hello;
    said.generation = issued + 7;
    said.reported.active = modelOf("v24").ref;
    said.reported.slots.push_back({modelOf("v24").ref, 1'000'000, true});
    take(back);
    const auto desired = m_link.desiredOf(member);
    ASSERT_TRUE(desired.has_value());
    EXPECT_EQ(desired->generation, issued + 8);
    EXPECT_FALSE(desired->isTrial());
    EXPECT_EQ(desired->baseline.ref, modelOf("v23").ref);
    EXPECT_EQ(m_heard.alertsOf("generation"), 1U);
    for (int i = 0; i < 20; ++i) pass(Seconds(60));
    EXPECT_EQ(rollout().status, rollout::RolloutStatus::paused);
    EXPECT_EQ(rollout().stage, 0U);
}

TEST_F(KeepingTest, ARollbackThatTheBackupShowsGoesOnByItself) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    ASSERT_EQ(command(rollBack()), "");
    damage(true);
    EXPECT_EQ(rollout().status, rollout::RolloutStatus::rollingBack);
    EXPECT_EQ(m_heard.alertsOf("restored"), 1U);
    const RobotId member = rollout().members.begin()->first;
    take(hello(member, static_cast<link::SessionId>(std::stoi(member.value.substr(6)))));
    ASSERT_TRUE(m_link.desiredOf(member).has_value());
    EXPECT_FALSE(m_link.desiredOf(member)->isTrial());
}

TEST_F(KeepingTest, WithoutABackupANewDatabaseIsBegunLoudly) {
    connect(2);
    damage();
    EXPECT_EQ(m_heard.alertsOf("restored"), 1U);
    EXPECT_NE(m_room->snapshot()->banner.find("all history is missing"), std::string::npos);
    EXPECT_TRUE(m_room->state().rollouts.empty());
}

// ---- through Host::open ----

TEST_F(KeepingTest, HostOpenReplacesAJournalThatCannotBeReadThoughTheFileIsSound) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    m_room->finish();
    m_room.reset();
    store::test::changeDatabase(m_directory, "DELETE FROM checkpoints");
    store::test::changeDatabase(m_directory, "UPDATE journal SET body = '{' WHERE ordinal = 3");
    auto opened = host::Host::open(m_directory.path(), {.program = "keeping-test"}, m_options);
    ASSERT_TRUE(opened) << describe(opened.error());
    EXPECT_NE((*opened)->snapshot()->banner.find("journal entry 3"), std::string::npos) << (*opened)->snapshot()->banner;
    ASSERT_TRUE((*opened)->snapshot()->rollout.has_value());
    (*opened)->start(m_link, &m_heard);
    (*opened)->stop();
    EXPECT_EQ((*opened)->snapshot()->rollout->status, rollout::RolloutStatus::paused);
    EXPECT_EQ(m_heard.alertsOf("restored"), 1U);
}

/// Who looks before the start would else find a fleet ready that nobody is connected to, and start a rollout that is refused.
TEST_F(KeepingTest, NobodyIsOnlineBeforeTheConsoleHasStarted) {
    connect(4);
    m_room->finish();
    m_room.reset();
    const auto opened = host::Host::open(m_directory.path(), {.program = "keeping-test"}, m_options);
    ASSERT_TRUE(opened) << describe(opened.error());
    const auto snapshot = (*opened)->snapshot();
    EXPECT_EQ(snapshot->robots.size(), 4U);
    EXPECT_EQ(snapshot->online, 0);
    EXPECT_TRUE(std::ranges::none_of(snapshot->robots, &view::RobotView::online));
}

/// It is not needed for that; an audit finds it.
TEST_F(KeepingTest, AStartFromACheckpointDoesNotReadWhatLiesBeforeIt) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    m_room->finish();
    m_room.reset();
    store::test::changeDatabase(m_directory, "UPDATE journal SET body = '{' WHERE ordinal = 3");
    {
        const auto opened = host::Host::open(m_directory.path(), {.program = "keeping-test"}, m_options);
        ASSERT_TRUE(opened) << describe(opened.error());
        EXPECT_TRUE((*opened)->snapshot()->rollout.has_value());
        EXPECT_TRUE((*opened)->snapshot()->banner.empty()) << (*opened)->snapshot()->banner;
    }
    const auto store = store::test::openStore(m_directory);
    const auto folded = host::foldJournal(*store);
    ASSERT_FALSE(folded);
    EXPECT_EQ(folded.error().where, "journal entry 3");
}

TEST_F(KeepingTest, TheEndOfARunWithoutARolloutSinceTheLastBackupDoesNotWaitForOne) {
    connect(1);
    m_room->finish();
    ASSERT_EQ(backups(), 1U);
    m_clock.pass(Seconds(60));
    open();
    connect(1);
    m_room->finish();
    EXPECT_EQ(backups(), 1U);
    m_clock.pass(host::kBackupAgainAfter);
    open();
    m_room->finish();
    EXPECT_EQ(backups(), 2U);
}

TEST_F(KeepingTest, HostOpenDoesNotReplaceAJournalWhoseDecisionsTheEngineWouldNotTakeAgain) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    m_room->finish();
    m_room.reset();
    store::test::changeDatabase(m_directory, "DELETE FROM checkpoints");
    // The same event, but its time is another one: readable, and it decides something else.
    store::test::changeDatabase(m_directory, "UPDATE journal SET at_ms = at_ms + 5 WHERE kind = 'start-rollout'");
    const auto opened = host::Host::open(m_directory.path(), {.program = "keeping-test"}, m_options);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::storageCorrupt);
    EXPECT_NE(opened.error().message.find("does not give the decisions"), std::string::npos);
    for (const auto& file : fs::directory_iterator(m_directory.path()))
        EXPECT_EQ(file.path().filename().string().find("corrupt"), std::string::npos);
}

}  // namespace
}  // namespace slipway::test
