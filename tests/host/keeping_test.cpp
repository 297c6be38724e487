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
        m_room.reset();
        auto opened = store::Store::open(m_directory.path(), {.program = "keeping-test"});
        ASSERT_TRUE(opened) << describe(opened.error());
        auto recovered = host::foldJournal(**opened);
        ASSERT_TRUE(recovered) << describe(recovered.error());
        m_options.clock = &m_clock;
        m_options.acceptAnyRobot = true;
        m_room = std::make_unique<host::EngineRoom>(std::move(*opened), m_options, std::move(*recovered));
        m_room->start(m_link, &m_heard);
    }
    void take(link::LinkEvent event) {
        std::vector<host::Input> inputs;
        inputs.push_back(std::move(event));
        m_room->turn(std::move(inputs));
    }
    /// Why it was refused; empty: done.
    std::string command(rollout::Command command) {
        std::vector<host::Input> inputs;
        std::string answer = "unanswered";
        inputs.push_back(host::CommandInput{std::move(command), [&answer](view::CommandAnswer given) { answer = given.rejected; }});
        m_room->turn(std::move(inputs));
        return answer;
    }
    /// A turn and what follows it, after `time`.
    void pass(Milliseconds time) {
        m_clock.pass(time);
        m_room->turn({});
        m_room->keepData([] { return false; });
    }
    void connect(int robots) {
        for (int i = 1; i <= robots; ++i) take(hello(robotNumber(i), static_cast<link::SessionId>(i)));
    }
    [[nodiscard]] std::size_t backups() const { return store::listBackups(m_directory.path()).size(); }
    [[nodiscard]] const rollout::Rollout& rollout() const { return m_room->state().rollouts.at(kRollout); }
    /// Ends the room (with its last backup when `clean`), damages the database and opens it again.
    void damage(bool clean = false) {
        if (clean) m_room->finish();
        m_room.reset();
        std::fstream(m_directory / "slipway.db", std::ios::binary | std::ios::in | std::ios::out) << std::string(100, 'G');
        m_heard = {};
        m_link.hellos.clear();
        m_link.sent.clear();
        open();
    }
    rollout::RollBack rollBack() { return {{OperationId("back-1"), "tester", "", std::nullopt}, kRollout, "it looks wrong"}; }

    TemporaryDirectory m_directory;
    FakeClock m_clock;
    std::shared_ptr<Trace> m_trace = std::make_shared<Trace>();
    FakeLink m_link{m_trace};
    Heard m_heard;
    host::HostOptions m_options;
    std::unique_ptr<host::EngineRoom> m_room;
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
    EXPECT_EQ(recovered.results, 2U) << "the one in the backup and the new one";
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

// ---- old results ----

std::vector<fleet::ResultItem> wordyResults(int count, const std::string& version, WallTime now) {
    std::vector<fleet::ResultItem> items;
    for (int i = 0; i < count; ++i) {
        items.push_back(resultOf(fmt::format("task-{}", i), version, now + Milliseconds(i), i % 7 != 0));
        items.back().features = {{"light", 0.5 + i}, {"mass", 2.0}};
        items.back().error = i % 5 == 0 ? "grip lost" : "";
    }
    return items;
}

/// What the fold makes of results, as text.
std::string evidenceOf(const rollout::State& state) {
    std::string text;
    for (const auto& [id, robot] : state.robots) {
        text += fmt::format("{} {} {};", id.value, robot.clockOffset.value_or(Milliseconds(-1)).count(), robot.duplicates);
        for (const auto& boot : robot.boots) text += fmt::format("{} {};", boot.bootId, boot.lastSeq);
    }
    for (const auto& [id, one] : state.rollouts) {
        const auto& control = one.evidence.control;
        text += fmt::format("{} {} {};", control.tasks, control.successes, control.errors);
        text += fmt::format("{} {} {} {} {} {};", id.value, rollout::toString(one.status), one.revision, one.evidence.tasksAffected,
                            one.evidence.failuresCaused, one.evidence.unknownModel);
        for (const auto& stage : one.stages) {
            for (const auto& gate : stage.gates) text += fmt::format("{} {} {};", gate.value, gate.count, gate.reason);
        }
    }
    return text;
}

class OldResultsTest : public KeepingTest {
protected:
    /// Runs SQL on the closed database and opens it again.
    std::int64_t ask(const std::string& sql) {
        m_room.reset();
        const std::int64_t answer = store::test::askDatabase(m_directory, sql);
        open();
        return answer;
    }
    std::int64_t rows() { return ask("SELECT count(*) FROM results"); }
    [[nodiscard]] std::string folded() const {
        const auto recovered = host::foldJournal(m_room->store());
        EXPECT_TRUE(recovered) << describe(recovered.error());
        return recovered ? evidenceOf(recovered->state) : std::string();
    }
    void send(int robot, std::uint64_t seq, int count) {
        take(results(robotNumber(robot), static_cast<link::SessionId>(robot), seq, wordyResults(count, "v23", m_clock.wall())));
    }
    void endRollout() {
        ASSERT_EQ(command(rollBack()), "");
        std::vector<RobotId> all;
        for (const auto& [id, member] : rollout().members) all.push_back(id);
        ASSERT_EQ(command(rollout::Waive{{OperationId("waive-1"), "tester", "", std::nullopt}, kRollout, all, "taken off by hand"}), "");
        for (int i = 0; i < 200 && rollout::isActive(rollout().status); ++i) pass(Seconds(1));
        ASSERT_FALSE(rollout::isActive(rollout().status));
    }
};

TEST_F(OldResultsTest, AreThinnedAfterThirtyDaysAndARestartFoldsToTheSame) {
    connect(4);
    send(1, 1, 40);
    send(1, 2, 30);
    ASSERT_EQ(command(startOf()), "");
    for (int i = 1; i <= 4; ++i) send(i, i == 1 ? 3 : 1, 25);
    endRollout();
    send(2, 2, 20);
    pass(Seconds(1));
    const std::string before = folded();
    EXPECT_NE(before.find("rolled"), std::string::npos) << before;
    EXPECT_EQ(rows(), 190);
    pass(Seconds(29L * 24 * 3600));
    EXPECT_EQ(rows(), 190);
    pass(Seconds(2L * 24 * 3600));
    EXPECT_EQ(rows(), 103) << "one of each batch outside of the rollout, all inside of it";
    EXPECT_EQ(ask("SELECT count(*) FROM results WHERE category <> '' OR features IS NOT NULL OR shadow IS NOT NULL"), 0);
    EXPECT_EQ(folded(), before);
    EXPECT_EQ(m_room->store().verifyAudit()->firstBroken, std::nullopt);
    EXPECT_GT(m_room->store().summaries(kRollout)->size(), 0U);
    // New ones are whole again until they are old.
    connect(4);
    send(3, 2, 10);
    pass(Seconds(1));
    EXPECT_EQ(ask("SELECT count(*) FROM results WHERE features IS NOT NULL"), 10);
}

TEST_F(OldResultsTest, OfAnActiveRolloutStayAsTheyAre) {
    connect(4);
    send(1, 1, 40);
    ASSERT_EQ(command(startOf()), "");
    send(1, 2, 30);
    pass(Seconds(1));
    pass(Seconds(40L * 24 * 3600));
    EXPECT_EQ(rows(), 70) << "no upkeep while a rollout is active";
    const auto trimmed = m_room->store().trimResults(m_clock.wall());
    ASSERT_TRUE(trimmed) << describe(trimmed.error());
    EXPECT_EQ(trimmed->rows, 40U);
    EXPECT_FALSE(trimmed->more);
    EXPECT_EQ(rows(), 31);
    EXPECT_EQ(ask("SELECT count(*) FROM results WHERE features IS NOT NULL"), 30);
}

TEST_F(OldResultsTest, AreThinnedInSlicesThatGoOnAfterARestart) {
    connect(1);
    for (std::uint64_t seq = 1; seq <= 100; ++seq) send(1, seq, 50);
    pass(Seconds(1));
    const WallTime later = m_clock.wall() + Seconds(1);
    std::size_t total = 0;
    for (int slices = 1;; ++slices) {
        const auto trimmed = m_room->store().trimResults(later);
        ASSERT_TRUE(trimmed) << describe(trimmed.error());
        EXPECT_LE(trimmed->rows, 2050U);
        total += trimmed->rows;
        open();
        if (!trimmed->more) {
            EXPECT_EQ(slices, 3);
            break;
        }
    }
    EXPECT_EQ(total, 5000U);
    EXPECT_EQ(rows(), 100);
}

// ---- through Host::open ----

TEST_F(KeepingTest, HostOpenReplacesAJournalThatCannotBeReadThoughTheFileIsSound) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    m_room->finish();
    m_room.reset();
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

TEST_F(KeepingTest, HostOpenDoesNotReplaceAJournalWhoseDecisionsTheEngineWouldNotTakeAgain) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    m_room->finish();
    m_room.reset();
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
