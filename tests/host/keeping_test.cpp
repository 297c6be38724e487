// The room on a real store: backups when nothing is at stake, and what a restored database means for a rollout.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include "core/host/engine_room.h"
#include "core/store/backups.h"
#include "core/store/restoration.h"
#include "tests/host/host_fakes.h"
#include "tests/store/store_helpers.h"

namespace slipway::test {
namespace {

namespace fs = std::filesystem;
using store::test::TemporaryDirectory;

const RolloutId kRollout("2026-09-21-v24-1");

struct Heard final : host::HostObserver {
    void decided(const rollout::Decision& decision) override { decisions.push_back(decision); }
    void alerted(const rollout::RaiseAlert& alert) override { alerts.push_back(alert); }
    [[nodiscard]] std::size_t alertsOf(const std::string& cause) const {
        return static_cast<std::size_t>(std::count_if(alerts.begin(), alerts.end(), [&](const auto& one) { return one.cause == cause; }));
    }
    std::vector<rollout::Decision> decisions;
    std::vector<rollout::RaiseAlert> alerts;
};

class KeepingTest : public ::testing::Test {
protected:
    void SetUp() override { open(); }
    void open() {
        room.reset();
        auto opened = store::Store::open(directory.path(), {.program = "keeping-test"});
        ASSERT_TRUE(opened) << describe(opened.error());
        auto recovered = host::foldJournal(**opened);
        ASSERT_TRUE(recovered) << describe(recovered.error());
        options.clock = &clock;
        options.acceptAnyRobot = true;
        room = std::make_unique<host::EngineRoom>(std::move(*opened), options, std::move(*recovered));
        room->start(link, &heard);
    }
    void take(link::LinkEvent event) {
        std::vector<host::Input> inputs;
        inputs.push_back(std::move(event));
        room->turn(std::move(inputs));
    }
    /// Why it was refused; empty: done.
    std::string command(rollout::Command command) {
        std::vector<host::Input> inputs;
        std::string answer = "unanswered";
        inputs.push_back(host::CommandInput{std::move(command), [&answer](view::CommandAnswer given) { answer = given.rejected; }});
        room->turn(std::move(inputs));
        return answer;
    }
    /// A turn and what follows it, after `time`.
    void pass(Milliseconds time) {
        clock.pass(time);
        room->turn({});
        room->keepData([] { return false; });
    }
    void connect(int robots) {
        for (int i = 1; i <= robots; ++i) take(hello(robotNumber(i), static_cast<link::SessionId>(i)));
    }
    [[nodiscard]] std::size_t backups() const { return store::listBackups(directory.path()).size(); }
    [[nodiscard]] const rollout::Rollout& rollout() const { return room->state().rollouts.at(kRollout); }
    /// Ends the room (with its last backup when `clean`), damages the database and opens it again.
    void damage(bool clean = false) {
        if (clean) room->finish();
        room.reset();
        std::fstream(directory / "slipway.db", std::ios::binary | std::ios::in | std::ios::out) << std::string(100, 'G');
        heard = {};
        link.hellos.clear();
        link.sent.clear();
        open();
    }
    rollout::RollBack rollBack() { return {{OperationId("back-1"), "tester", "", std::nullopt}, kRollout, "it looks wrong"}; }

    TemporaryDirectory directory;
    FakeClock clock;
    std::shared_ptr<Trace> trace = std::make_shared<Trace>();
    FakeLink link{trace};
    Heard heard;
    host::HostOptions options;
    std::unique_ptr<host::EngineRoom> room;
};

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
    const auto before = store::listBackups(directory.path()).front().at;
    pass(Seconds(2));
    EXPECT_NE(store::listBackups(directory.path()).front().at, before);
}

TEST_F(KeepingTest, NoBackupIsMadeWhileARolloutIsActiveAndOneSoonAfterItEnded) {
    connect(4);
    pass(host::kQuietBeforeBackup);
    const std::size_t before = backups();
    ASSERT_EQ(command(startOf()), "");
    for (int i = 0; i < 50; ++i) pass(Seconds(3600));
    EXPECT_EQ(backups(), before);
    ASSERT_EQ(command(rollBack()), "");
    std::vector<RobotId> all;
    for (const auto& [id, member] : rollout().members) all.push_back(id);
    ASSERT_EQ(command(rollout::Waive{{OperationId("waive-1"), "tester", "", std::nullopt}, kRollout, all, "taken off by hand"}), "");
    for (int i = 0; i < 200 && rollout::isActive(rollout().status); ++i) pass(Seconds(1));
    ASSERT_FALSE(rollout::isActive(rollout().status)) << toString(rollout().status);
    EXPECT_EQ(backups(), before);
    pass(host::kQuietBeforeBackup);
    EXPECT_EQ(backups(), before + 1);
}

TEST_F(KeepingTest, TheEndOfARunBacksUpEvenWithARolloutActive) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    room->finish();
    ASSERT_EQ(backups(), 1U);
    room->finish();
    EXPECT_EQ(backups(), 1U) << "nothing was written since";
}

TEST_F(KeepingTest, ABackupThatIsStoppedIsTriedAgainLater) {
    connect(1);
    for (int i = 0; i < 400; ++i) {
        std::vector<fleet::ResultItem> items;
        for (int k = 0; k < 50; ++k) items.push_back(resultOf(fmt::format("t{}-{}", i, k), "v23", clock.wall()));
        take(results(robotNumber(1), 1, static_cast<std::uint64_t>(i) + 1, std::move(items)));
    }
    pass(Milliseconds(1));
    clock.pass(host::kQuietBeforeBackup);
    room->turn({});
    room->keepData([] { return true; });
    EXPECT_EQ(backups(), 0U);
    pass(host::kBackupRetryAfter - Seconds(1));
    EXPECT_EQ(backups(), 0U);
    pass(Seconds(1));
    EXPECT_EQ(backups(), 1U);
    EXPECT_EQ(heard.alertsOf("backup"), 0U);
}

TEST_F(KeepingTest, ABackupThatFailsIsAnAlertOnce) {
    fs::create_directory(directory / "slipway.db.backup-partial");
    std::ofstream(directory / "slipway.db.backup-partial/in-the-way") << "x";
    pass(Milliseconds(1));
    pass(host::kQuietBeforeBackup);
    pass(host::kBackupRetryAfter);
    EXPECT_EQ(backups(), 0U);
    EXPECT_EQ(heard.alertsOf("backup"), 1U);
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
    ASSERT_EQ(heard.alertsOf("restored"), 1U);
    EXPECT_NE(room->snapshot()->banner.find("slipway.db.backup-"), std::string::npos);
    ASSERT_FALSE(room->snapshot()->alerts.empty());
    const auto paused = std::find_if(heard.decisions.begin(), heard.decisions.end(),
                                     [](const auto& one) { return one.kind == rollout::DecisionKind::paused; });
    ASSERT_NE(paused, heard.decisions.end());
    EXPECT_EQ(paused->who, "engine");
}

TEST_F(KeepingTest, WithoutDamageTheSameRolloutGoesOn) {
    connect(4);
    auto start = startOf();
    start.plan.resumeAfterRestart = true;
    start.planDigest = plan::planDigest(start.plan);
    ASSERT_EQ(command(start), "");
    room->finish();
    open();
    EXPECT_EQ(rollout().status, rollout::RolloutStatus::running);
    EXPECT_EQ(heard.alertsOf("restored"), 0U);
}

TEST_F(KeepingTest, ARestorationIsToldOnceAndStandsInTheAuditLog) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    damage(true);
    ASSERT_EQ(heard.alertsOf("restored"), 1U);
    heard = {};
    open();
    EXPECT_EQ(heard.alertsOf("restored"), 0U);
    EXPECT_TRUE(room->snapshot()->banner.empty());
    const auto decisions = room->store().decisions(kRollout).value();
    EXPECT_TRUE(std::any_of(decisions.begin(), decisions.end(),
                            [](const auto& one) { return one.reason.find("slipway.db.corrupt-") != std::string::npos; }));
    EXPECT_EQ(room->store().verifyAudit()->firstBroken, std::nullopt);
}

TEST_F(KeepingTest, ARestorationThatWasJournaledButNotMarkedAsToldIsToldAgainAndTakenOnce) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    damage(true);
    auto story = *store::restorationOf(room->store()).value();
    ASSERT_TRUE(story.told);
    story.told = false;
    ASSERT_TRUE(store::putRestoration(room->store(), story));
    const auto decisions = room->store().decisions(kRollout).value().size();
    heard = {};
    open();
    EXPECT_EQ(heard.alertsOf("restored"), 1U);
    EXPECT_EQ(room->store().decisions(kRollout).value().size(), decisions);
}

TEST_F(KeepingTest, WhatWasAcknowledgedAfterTheBackupIsToldAndNeitherCountedAgainNorAskedFor) {
    connect(2);
    take(results(robotNumber(1), 1, 1, {resultOf("t1", "v23", clock.wall())}));
    pass(Seconds(1));
    room->finish();
    open();
    connect(2);
    for (std::uint64_t seq = 2; seq <= 5; ++seq) take(results(robotNumber(1), 1, seq, {resultOf("t", "v23", clock.wall())}));
    pass(Seconds(1));
    const int acknowledged = link.acknowledged;
    damage();
    auto back = hello(robotNumber(1), 1);
    std::get<link::HelloReceived>(back.what).hello.ackSeq = 5;
    take(back);
    EXPECT_EQ(heard.alertsOf("lost"), 1U);
    EXPECT_NE(heard.alerts.back().text.find("4 messages"), std::string::npos) << heard.alerts.back().text;
    EXPECT_NE(room->banner().find("4 messages of 1 robots"), std::string::npos) << room->banner();
    take(results(robotNumber(1), 1, 5, {resultOf("again", "v23", clock.wall())}));
    take(results(robotNumber(1), 1, 6, {resultOf("new", "v23", clock.wall())}));
    pass(Seconds(1));
    EXPECT_EQ(link.acknowledged, acknowledged + 2) << "the one sent again and the new one";
    const auto recovered = host::foldJournal(room->store()).value();
    EXPECT_EQ(recovered.results, 2U) << "the one in the backup and the new one";
    // A robot that has nothing beyond the backup is not suspected.
    take(hello(robotNumber(2), 2));
    EXPECT_EQ(heard.alertsOf("lost"), 1U);
}

TEST_F(KeepingTest, ARobotAheadOfTheBackupIsAdoptedHeldOnTheBaselineAndTheRolloutStaysPaused) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    const RobotId member = rollout().members.begin()->first;
    const auto session = static_cast<link::SessionId>(std::stoi(member.value.substr(6)));
    const std::uint64_t issued = link.desiredOf(member)->generation;
    damage(true);
    auto back = hello(member, session);
    auto& said = std::get<link::HelloReceived>(back.what).hello;
    said.generation = issued + 7;
    said.reported.active = modelOf("v24").ref;
    said.reported.slots.push_back({modelOf("v24").ref, 1'000'000, true});
    take(back);
    const auto desired = link.desiredOf(member);
    ASSERT_TRUE(desired.has_value());
    EXPECT_EQ(desired->generation, issued + 8);
    EXPECT_FALSE(desired->isTrial());
    EXPECT_EQ(desired->baseline.ref, modelOf("v23").ref);
    EXPECT_EQ(heard.alertsOf("generation"), 1U);
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
    EXPECT_EQ(heard.alertsOf("restored"), 1U);
    const RobotId member = rollout().members.begin()->first;
    take(hello(member, static_cast<link::SessionId>(std::stoi(member.value.substr(6)))));
    ASSERT_TRUE(link.desiredOf(member).has_value());
    EXPECT_FALSE(link.desiredOf(member)->isTrial());
}

TEST_F(KeepingTest, WithoutABackupANewDatabaseIsBegunLoudly) {
    connect(2);
    damage();
    EXPECT_EQ(heard.alertsOf("restored"), 1U);
    EXPECT_NE(room->snapshot()->banner.find("all history is missing"), std::string::npos);
    EXPECT_TRUE(room->state().rollouts.empty());
}

// ---- through Host::open ----

TEST_F(KeepingTest, HostOpenReplacesAJournalThatCannotBeReadThoughTheFileIsSound) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    room->finish();
    room.reset();
    store::test::changeDatabase(directory, "UPDATE journal SET body = '{' WHERE ordinal = 3");
    auto opened = host::Host::open(directory.path(), {.program = "keeping-test"}, options);
    ASSERT_TRUE(opened) << describe(opened.error());
    EXPECT_NE((*opened)->snapshot()->banner.find("journal entry 3"), std::string::npos) << (*opened)->snapshot()->banner;
    ASSERT_TRUE((*opened)->snapshot()->rollout.has_value());
    (*opened)->start(link, &heard);
    (*opened)->stop();
    EXPECT_EQ((*opened)->snapshot()->rollout->status, rollout::RolloutStatus::paused);
    EXPECT_EQ(heard.alertsOf("restored"), 1U);
}

TEST_F(KeepingTest, HostOpenDoesNotReplaceAJournalWhoseDecisionsTheEngineWouldNotTakeAgain) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    room->finish();
    room.reset();
    // The same event, but its time is another one: readable, and it decides something else.
    store::test::changeDatabase(directory, "UPDATE journal SET at_ms = at_ms + 5 WHERE kind = 'start-rollout'");
    const auto opened = host::Host::open(directory.path(), {.program = "keeping-test"}, options);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::storageCorrupt);
    EXPECT_NE(opened.error().message.find("does not give the decisions"), std::string::npos);
    for (const auto& file : fs::directory_iterator(directory.path()))
        EXPECT_EQ(file.path().filename().string().find("corrupt"), std::string::npos);
}

}  // namespace
}  // namespace slipway::test
