// The store keeps what it was given: journal, history, summaries, tokens, settings, over closing and opening.
#include "core/store/store.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "core/checklist/checklist.h"
#include "core/plan/plan_json.h"
#include "tests/store/sample_events.h"
#include "tests/store/store_helpers.h"
#include "tests/store/temporary_directory.h"

namespace slipway::store::test {
namespace {

TEST(Journal, GivesBackEverythingAppendedBitForBit) {
    const TemporaryDirectory directory;
    constexpr std::uint64_t seed = 42;
    {
        const auto store = openStore(directory);
        appendUpTo(*store, seed, 700, 37);
        EXPECT_EQ(store->lastOrdinal(), 700U);
        expectHistory(*store, seed, 700);
    }
    const auto store = openStore(directory);
    EXPECT_EQ(store->lastOrdinal(), 700U);
    EXPECT_EQ(store->lastTime(), sampleEntry(seed, 700, 1).at);
    EXPECT_EQ(store->lastWall(), sampleEntry(seed, 700, 1).wall);
    expectHistory(*store, seed, 700);
}

TEST(Journal, ReplaysOnlyWhatComesAfterAndStopsWhenTold) {
    const TemporaryDirectory directory;
    const auto store = openStore(directory);
    appendUpTo(*store, 1, 600, 50);
    std::vector<std::uint64_t> seen;
    ASSERT_TRUE(store->replay(255, [&](Entry&& entry) {
        seen.push_back(entry.ordinal);
        return seen.size() < 300;
    }));
    ASSERT_EQ(seen.size(), 300U);
    EXPECT_EQ(seen.front(), 256U);
    EXPECT_EQ(seen.back(), 555U);
}

TEST(Alarms, OfTwoHundredAndOneAlertsTheOldestIsForgottenAndAnActReplacesTheOneBefore) {
    const TemporaryDirectory directory;
    const WallTime at{Milliseconds(1'795'445'418'000)};
    {
        const auto store = openStore(directory);
        for (std::uint64_t i = 1; i <= 201; ++i) {
            Batch batch{{sampleEntry(1, i, decisionsBefore(1, i) + 1)}, {}, {}};
            batch.alerts.push_back({{i, rollout::AlertPriority::low, RolloutId("r-1"), "lost", "It's \"gone\"."}, at + Milliseconds(i)});
            ASSERT_TRUE(store->append(batch));
        }
        ASSERT_TRUE(store->putAlarmAct({"lost", "mara", at, {}, {}}));
        ASSERT_TRUE(store->putAlarmAct({"clone", "jo", at + Milliseconds(1), "being repaired", at + Milliseconds(60'000)}));
        ASSERT_TRUE(store->putAlarmAct({"lost", "jo", at + Milliseconds(2), {}, {}}));
    }
    const auto store = openStore(directory);
    const auto alerts = store->alerts();
    ASSERT_TRUE(alerts && alerts->size() == 200U);
    EXPECT_EQ(alerts->front().alert.alert, 2U);
    const auto& last = alerts->back();
    EXPECT_EQ(last.at, at + Milliseconds(201));
    EXPECT_EQ(last.alert.priority, rollout::AlertPriority::low);
    EXPECT_EQ(last.alert.rollout, RolloutId("r-1"));
    EXPECT_EQ(last.alert.text, "It's \"gone\".");
    const std::vector<rollout::AlarmAct> wanted{{"clone", "jo", at + Milliseconds(1), "being repaired", at + Milliseconds(60'000)},
                                                {"lost", "jo", at + Milliseconds(2), {}, {}}};
    EXPECT_EQ(*store->alarmActs(), wanted);
}

TEST(Journal, RefusesGapsAndRepetitionsAndKeepsNothingOfThem) {
    const TemporaryDirectory directory;
    const auto store = openStore(directory);
    appendUpTo(*store, 1, 5, 5);
    const std::uint64_t decision = decisionsBefore(1, 6) + 1;
    for (const std::uint64_t wrong : {5U, 7U, 0U}) {
        EXPECT_EQ(store->append({{sampleEntry(1, wrong, decision)}, {}, {}}).error().code, ErrorCode::invalidInput);
    }
    Batch hole{{sampleEntry(1, 6, decision), sampleEntry(1, 8, decision)}, {}, {}};
    EXPECT_FALSE(store->append(hole));
    Batch wrongDecision{{sampleEntry(1, 6, decision)}, {}, {}};
    Random random(1);
    wrongDecision.entries.front().decisions = {randomDecision(random, decision + 1)};
    EXPECT_FALSE(store->append(wrongDecision));
    EXPECT_EQ(store->lastOrdinal(), 5U);
    expectHistory(*store, 1, 5);
}

TEST(Journal, KeepsNothingOfABatchWithAnEventThatCannotBeWritten) {
    const TemporaryDirectory directory;
    const auto store = openStore(directory);
    Entry bad;
    bad.ordinal = 2;
    bad.event = rollout::StartRollout{};
    Batch batch{{sampleEntry(1, 1, 1), bad}, {}, {}};
    EXPECT_EQ(store->append(batch).error().code, ErrorCode::invalidInput);
    EXPECT_EQ(store->lastOrdinal(), 0U);
    appendUpTo(*store, 1, 3, 3);
    expectHistory(*store, 1, 3);
}

TEST(Journal, MarksABatchThatARobotSentTwiceAndStillReplaysIt) {
    const TemporaryDirectory directory;
    Random random(4);
    rollout::RobotResults results;
    results.robot = RobotId("robot-1");
    results.bootId = "boot";
    results.seq = 9;
    results.items = {randomItem(random), randomItem(random)};
    {
        const auto store = openStore(directory);
        ASSERT_TRUE(store->append({{{1, {}, {}, results, {}}, {2, {}, {}, results, {}}}, {}, {}}));
        std::size_t items = 0;
        ASSERT_TRUE(store->replay(0, [&](Entry&& entry) {
            EXPECT_EQ(std::get<rollout::RobotResults>(entry.event).items, results.items);
            items += std::get<rollout::RobotResults>(entry.event).items.size();
            return true;
        }));
        EXPECT_EQ(items, 4U);
    }
    EXPECT_EQ(askDatabase(directory, "SELECT count(*) FROM results WHERE again = 0"), 2);
    EXPECT_EQ(askDatabase(directory, "SELECT count(*) FROM results WHERE again = 1"), 2);
}

TEST(History, KeepsThePlanOfAStartOnlyWhenTheEngineAcceptedIt) {
    const TemporaryDirectory directory;
    const auto store = openStore(directory);
    Random random(8);
    rollout::StartRollout start;
    start.rollout = RolloutId("r1");
    start.plan = randomPlan(random);
    start.checklist.overrideReason = "a drill, agreed with the shift lead";
    EXPECT_EQ(store->planOf(start.rollout).error().code, ErrorCode::notFound);
    ASSERT_TRUE(store->append({{{1, {}, {}, start, {}}}, {}, {}}));
    EXPECT_EQ(store->planOf(start.rollout).error().code, ErrorCode::notFound);
    rollout::Decision started;
    started.number = 1;
    started.kind = rollout::DecisionKind::rolloutStarted;
    started.rollout = start.rollout;
    ASSERT_TRUE(store->append({{{2, {}, {}, start, {started}}}, {}, {}}));
    const auto kept = store->planOf(start.rollout);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->first, plan::writePlan(start.plan));
    EXPECT_EQ(kept->second, checklist::writeChecklist(start.checklist));
}

TEST(History, GivesTheDecisionsOfOneRolloutInOrder) {
    const TemporaryDirectory directory;
    const auto store = openStore(directory);
    appendUpTo(*store, 3, 120, 10);
    std::vector<rollout::Decision> expected;
    const RolloutId rollout("2026-11-23-v1");
    std::uint64_t next = 1;
    for (std::uint64_t ordinal = 1; ordinal <= 120; ++ordinal) {
        for (const auto& decision : sampleEntry(3, ordinal, next).decisions) {
            if (decision.rollout == rollout) expected.push_back(decision);
            ++next;
        }
    }
    ASSERT_FALSE(expected.empty());
    EXPECT_EQ(store->decisions(rollout).value(), expected);
}

TEST(History, GivesTheNewestDecisionsOldestFirst) {
    const TemporaryDirectory directory;
    const auto store = openStore(directory);
    EXPECT_EQ(store->newestDecisions(5).value(), std::vector<rollout::Decision>());
    appendUpTo(*store, 3, 120, 10);
    std::vector<rollout::Decision> all;
    std::uint64_t next = 1;
    for (std::uint64_t ordinal = 1; ordinal <= 120; ++ordinal) {
        for (const auto& decision : sampleEntry(3, ordinal, next).decisions) {
            all.push_back(decision);
            ++next;
        }
    }
    ASSERT_GT(all.size(), 5U);
    EXPECT_EQ(store->newestDecisions(all.size() + 1).value(), all);
    EXPECT_EQ(store->newestDecisions(5).value(), std::vector(all.end() - 5, all.end()));
}

TEST(History, ReplacesTheHeadOfARolloutById) {
    const TemporaryDirectory directory;
    const auto store = openStore(directory);
    RolloutSummary older{
        RolloutId("r1"), "plan", "canary", "grasp v23", "grasp v24", "running", "", "ana", WallTime(Milliseconds(5)), {}, 3, 4, 1};
    RolloutSummary newer = older;
    newer.id = RolloutId("r2");
    newer.startedAt = WallTime(Milliseconds(9));
    ASSERT_TRUE(store->append({{}, {older, newer}, {}}));
    older.outcome = "rolled back";
    older.reason = "'; DROP TABLE rollouts; --";
    older.endedAt = WallTime(Milliseconds(77));
    older.candidateFailures = 12;
    ASSERT_TRUE(store->append({{}, {older}, {}}));
    const auto all = store->rollouts().value();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].id, newer.id);
    EXPECT_FALSE(all[0].endedAt);
    EXPECT_EQ(all[1].outcome, "rolled back");
    EXPECT_EQ(all[1].reason, older.reason);
    EXPECT_EQ(all[1].endedAt, older.endedAt);
    EXPECT_EQ(all[1].candidateTasks, 4);
    EXPECT_EQ(all[1].candidateFailures, 12);
}

TEST(History, AddsSummariesToWhatIsThere) {
    const TemporaryDirectory directory;
    const auto store = openStore(directory);
    const RolloutId rollout("r1");
    const Summary first{"candidate", 100, 0, 10, 9, 1, {{5, 8}, {7, 2}}};
    const Summary again{"candidate", 100, 0, 3, 3, 0, {{6, 1}, {7, 2}}};
    const Summary otherStage{"candidate", 100, 1, 1, 1, 0, {}};
    const Summary otherArm{"baseline", 100, 0, 2, 2, 0, {{1, 2}}};
    ASSERT_TRUE(store->append({{}, {}, {{rollout, {first, otherStage}}, {RolloutId("r2"), {first}}}}));
    ASSERT_TRUE(store->append({{}, {}, {{rollout, {again, otherArm}}}}));
    const auto all = store->summaries(rollout).value();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].arm, "baseline");
    EXPECT_EQ(all[1].tasks, 13);
    EXPECT_EQ(all[1].successes, 12);
    EXPECT_EQ(all[1].errors, 1);
    EXPECT_EQ(all[1].latency, (std::vector<std::pair<std::int32_t, std::int64_t>>{{5, 8}, {6, 1}, {7, 4}}));
    EXPECT_EQ(all[2].stage, 1U);
    EXPECT_TRUE(store->summaries(RolloutId("nothing")).value().empty());
}

TEST(Tokens, AreKeptReplacedAndRevoked) {
    const TemporaryDirectory directory;
    {
        const auto store = openStore(directory);
        ASSERT_TRUE(store->putToken({RobotId("b"), "hash-b", WallTime(Milliseconds(1)), false}));
        ASSERT_TRUE(store->putToken({RobotId("a"), "hash-a", WallTime(Milliseconds(2)), false}));
        ASSERT_TRUE(store->putToken({RobotId("b"), "hash-b2", WallTime(Milliseconds(3)), false}));
        ASSERT_TRUE(store->revokeToken(RobotId("a")));
        EXPECT_EQ(store->revokeToken(RobotId("nobody")).error().code, ErrorCode::notFound);
    }
    const auto store = openStore(directory);
    const auto tokens = store->tokens().value();
    ASSERT_EQ(tokens.size(), 2U);
    EXPECT_TRUE(tokens[0].revoked);
    EXPECT_EQ(tokens[1].tokenSha256, "hash-b2");
    EXPECT_EQ(tokens[1].createdAt, WallTime(Milliseconds(3)));
}

TEST(Settings, AreKept) {
    const TemporaryDirectory directory;
    const auto store = openStore(directory);
    EXPECT_EQ(store->setting("theme").value(), std::nullopt);
    ASSERT_TRUE(store->putSetting("theme", "dark"));
    ASSERT_TRUE(store->putSetting("theme", "light"));
    EXPECT_EQ(store->setting("theme").value(), "light");
}

TEST(ReadOnly, ShowsEverythingAndRefusesToWrite) {
    const TemporaryDirectory directory;
    EXPECT_EQ(Store::open(directory.path(), {.readOnly = true, .program = "test"}).error().code, ErrorCode::notFound);
    EXPECT_FALSE(std::filesystem::exists(directory / "slipway.db"));
    {
        appendUpTo(*openStore(directory), 1, 10, 10);
    }
    const auto store = Store::open(directory.path(), {.readOnly = true, .program = "test"});
    ASSERT_TRUE(store) << describe(store.error());
    expectHistory(**store, 1, 10);
    EXPECT_EQ((*store)->append({{sampleEntry(1, 11, decisionsBefore(1, 11) + 1)}, {}, {}}).error().code, ErrorCode::conflict);
    EXPECT_EQ((*store)->putSetting("a", "b").error().code, ErrorCode::conflict);
    EXPECT_EQ((*store)->verifyAudit()->firstBroken, std::nullopt);
}

TEST(Backup, IsACompleteStoreOfItsOwn) {
    const TemporaryDirectory directory;
    const TemporaryDirectory other;
    const auto store = openStore(directory);
    appendUpTo(*store, 5, 80, 8);
    ASSERT_TRUE(store->backUp(other / "slipway.db"));
    EXPECT_FALSE(store->backUp(other / "slipway.db")) << "an existing file must not be overwritten";
    appendUpTo(*store, 5, 90, 5);
    const auto copy = openStore(other);
    EXPECT_EQ(copy->lastOrdinal(), 80U);
    expectHistory(*copy, 5, 80);
    EXPECT_EQ(copy->verifyAudit()->firstBroken, std::nullopt);
}

TEST(Reserve, IsTakenGivenBackAndTakenAgain) {
    const TemporaryDirectory directory;
    const auto store = openStore(directory);
    EXPECT_EQ(std::filesystem::file_size(directory / "slipway.reserve"), 8U * 1024 * 1024);
    store->releaseReserve();
    EXPECT_FALSE(std::filesystem::exists(directory / "slipway.reserve"));
    EXPECT_TRUE(store->restoreReserve());
    EXPECT_TRUE(store->restoreReserve());
    EXPECT_EQ(std::filesystem::file_size(directory / "slipway.reserve"), 8U * 1024 * 1024);
}

}  // namespace
}  // namespace slipway::store::test
