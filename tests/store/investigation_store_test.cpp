// What the store gives to and keeps of an investigation: the tasks of one rollout, the sample, labels, conclusions.
#include "core/store/investigation_store.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/store/sample_events.h"
#include "tests/store/store_helpers.h"
#include "tests/store/temporary_directory.h"

namespace slipway::store::test {
namespace {

using investigate::Arm;
using investigate::TaskRow;
using rollout::DecisionKind;

/// A journal written entry by entry: robots say hello, rollouts start and end, results come in.
class AJournal : public ::testing::Test {
protected:
    AJournal() : m_store(openStore(m_directory)) {
        Random random(3);
        m_plan = randomPlan(random);
        m_plan.baseline.ref = {"grasp", "v23", std::string(64, 'a')};
        m_plan.candidate.ref = {"grasp", "v24", std::string(64, 'b')};
    }
    void entry(rollout::Event event, const std::string& rollout = {}, DecisionKind kind = DecisionKind::annotated) {
        Entry made{m_store->lastOrdinal() + 1, {}, {}, std::move(event), {}};
        if (!rollout.empty()) {
            rollout::Decision decision;
            decision.number = ++m_decisions;
            decision.kind = kind;
            decision.rollout = RolloutId(rollout);
            made.decisions.push_back(decision);
        }
        const auto written = m_store->append({{made}, {}, {}});
        ASSERT_TRUE(written) << describe(written.error());
    }
    void start(const std::string& id) {
        rollout::StartRollout event;
        event.rollout = RolloutId(id);
        event.plan = m_plan;
        entry(event, id, DecisionKind::rolloutStarted);
    }
    void end(const std::string& id, DecisionKind kind) { entry(rollout::TimerFired{}, id, kind); }
    void hello(const std::string& robot, const std::string& site, const std::string& kind) {
        rollout::RobotConnected event;
        event.robot = RobotId(robot);
        event.facts.site = site;
        event.facts.kind = kind;
        entry(event);
    }
    fleet::ResultItem item(const fleet::ModelRef& model, const std::string& task) {
        fleet::ResultItem made;
        made.task = task;
        made.category = "mug";
        made.seen = false;
        made.model = model;
        made.ok = true;
        made.latencyMs = 12.5;
        made.error = "grip";
        made.stuck = 2;
        made.startedAt = WallTime(Milliseconds(5000));
        made.endedAt = WallTime(Milliseconds(9000));
        made.features = {{"light", 0.25}};
        return made;
    }
    void results(const std::string& robot, std::vector<fleet::ResultItem> items, std::uint64_t seq = 0) {
        rollout::RobotResults event;
        event.robot = RobotId(robot);
        event.bootId = "boot";
        event.seq = seq == 0 ? ++m_sequence : seq;
        event.items = std::move(items);
        entry(event);
    }
    std::vector<TaskRow> tasksOf(const std::string& id) {
        std::vector<TaskRow> rows;
        const auto read = m_store->investigations()->tasksOf(RolloutId(id), [&](const TaskRow& row) {
            rows.push_back(row);
            return true;
        });
        EXPECT_TRUE(read) << describe(read.error());
        return rows;
    }
    std::vector<std::string> namesOf(const std::string& id) {
        std::vector<std::string> names;
        for (const TaskRow& row : tasksOf(id)) names.push_back(row.item.task);
        return names;
    }

    const TemporaryDirectory m_directory;
    std::unique_ptr<Store> m_store;
    plan::Plan m_plan;
    const fleet::ModelRef& m_baseline = m_plan.baseline.ref;
    const fleet::ModelRef& m_candidate = m_plan.candidate.ref;
    std::uint64_t m_decisions = 0;
    std::uint64_t m_sequence = 100;
};

TEST_F(AJournal, GivesEachTaskWithItsArmAndWhatTheRobotLastSaidOfItself) {
    hello("r1", "south", "sorter");
    start("one");
    hello("r1", "north", "picker");
    results("r1", {item(m_candidate, "a"), item(m_baseline, "b")});
    results("r2", {item(m_baseline, "c")});
    const auto rows = tasksOf("one");
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].arm, Arm::candidate);
    EXPECT_EQ(rows[0].robot, RobotId("r1"));
    EXPECT_EQ(rows[0].site, "north");
    EXPECT_EQ(rows[0].kind, "picker");
    fleet::ResultItem expected = item(m_candidate, "a");
    expected.model = {};  // the arm says it
    EXPECT_EQ(rows[0].item, expected);
    EXPECT_EQ(rows[1].arm, Arm::baseline);
    EXPECT_EQ(rows[2].site, "") << "r2 never said hello";
}

TEST_F(AJournal, LeavesOutOtherModelsOtherRunsAndWhatWasSentTwice) {
    start("one");
    fleet::ResultItem dummy = item(m_candidate, "dummy");
    dummy.run = fleet::RunKind::dummy;
    results("r1", {item(m_candidate, "a"), item({"grasp", "v24", std::string(64, 'c')}, "other file"), dummy}, 7);
    results("r1", {item(m_candidate, "a")}, 7);
    EXPECT_EQ(namesOf("one"), std::vector<std::string>{"a"});
}

TEST_F(AJournal, EndsWithTheRolloutButTakesTheCandidatesLateResultsAfterARollback) {
    results("r1", {item(m_baseline, "before")});
    start("one");
    results("r1", {item(m_baseline, "control"), item(m_candidate, "first")});
    end("one", DecisionKind::rolledBack);
    results("r1", {item(m_baseline, "after"), item(m_candidate, "late")});
    start("two");
    results("r1", {item(m_candidate, "second")});
    end("two", DecisionKind::committed);
    results("r1", {item(m_candidate, "in service"), item(m_baseline, "old")});
    EXPECT_EQ(namesOf("one"), (std::vector<std::string>{"control", "first", "late"}));
    EXPECT_EQ(namesOf("two"), std::vector<std::string>{"second"});
}

TEST_F(AJournal, IsReadInPagesAndStopsWhenTold) {
    start("one");
    for (int batch = 0; batch < 5; ++batch) {
        std::vector<fleet::ResultItem> items;
        for (int i = 0; i < 700; ++i) items.push_back(item(i % 2 == 0 ? m_candidate : m_baseline, fmt::format("{}-{}", batch, i)));
        results("r1", std::move(items));
    }
    const auto names = namesOf("one");
    ASSERT_EQ(names.size(), 3500U);
    for (std::size_t i = 0; i < names.size(); ++i) ASSERT_EQ(names[i], fmt::format("{}-{}", i / 700, i % 700));
    int visited = 0;
    ASSERT_TRUE(m_store->investigations()->tasksOf(RolloutId("one"), [&](const TaskRow&) { return ++visited < 1500; }));
    EXPECT_EQ(visited, 1500);
}

TEST_F(AJournal, ReadInSlicesIsTheSameAndSaysHowFarItIs) {
    hello("r1", "north", "picker");
    start("one");
    for (int batch = 0; batch < 40; ++batch) {
        for (int telemetry = 0; telemetry < 30; ++telemetry) entry(rollout::TimerFired{});
        results("r1", {item(m_candidate, fmt::format("{}-a", batch)), item(m_baseline, fmt::format("{}-b", batch))});
    }
    const auto reading = m_store->investigations()->readTasks(RolloutId("one"));
    std::vector<std::string> names;
    double progress = reading->progress();
    EXPECT_EQ(progress, 0.0);
    for (bool goesOn = true; goesOn;) {
        std::size_t told = 0;
        const auto more = reading->some(7, [&](const TaskRow& row) {
            names.push_back(row.item.task);
            EXPECT_EQ(row.site, "north");
            return ++told > 0;
        });
        ASSERT_TRUE(more) << describe(more.error());
        EXPECT_LE(told, 7U);
        EXPECT_GE(reading->progress(), progress);
        progress = reading->progress();
        goesOn = *more;
    }
    EXPECT_EQ(progress, 1.0);
    EXPECT_EQ(names, namesOf("one"));
    EXPECT_EQ(names.size(), 80U);
}

TEST_F(AJournal, AMarkThatIsTakenBackIsOnRecordAndInTheChain) {
    start("one");
    const RolloutId id("one");
    const investigate::Label mark{RobotId("r1"), "t1", false, "ana", WallTime(Milliseconds(80))};
    const investigate::Label back{RobotId("r1"), "t1", true, "ana", WallTime(Milliseconds(90)), true};
    ASSERT_TRUE(m_store->investigations()->addLabels(id, {mark}));
    ASSERT_TRUE(m_store->investigations()->addLabels(id, {back}));
    EXPECT_EQ(m_store->investigations()->labels(id).value(), (std::vector{mark, back}));
    EXPECT_FALSE(m_store->verifyAudit().value().firstBroken);
    const investigate::LabelSample sample{1, 1, 1, "ana", {}, {{RobotId("r1"), "t1", "", "", {}, "", 0}}};
    EXPECT_EQ(investigate::marksOf(sample, {mark}).size(), 1U);
    EXPECT_TRUE(investigate::marksOf(sample, {mark, back}).empty());
}

TEST_F(AJournal, KnowsNoTasksOfARolloutThatNeverWas) {
    EXPECT_EQ(m_store->investigations()->tasksOf(RolloutId("none"), [](const TaskRow&) { return true; }).error().code, ErrorCode::notFound);
    const auto none = [](const TaskRow&) { return true; };
    EXPECT_EQ(m_store->investigations()->readTasks(RolloutId("none"))->some(10, none).error().code, ErrorCode::notFound);
    EXPECT_EQ(m_store->investigations()->addConclusion(RolloutId("none"), {"a", "b", "c", "d", {}}).error().code, ErrorCode::notFound);
}

TEST_F(AJournal, KeepsSampleLabelsAndConclusionsOverClosing) {
    start("one");
    const RolloutId id("one");
    investigate::LabelSample sample{7, 3, 40, "ana", WallTime(Milliseconds(77)), {}};
    sample.tasks = {{RobotId("r2"), "t'9; --", "north", "<b>mug</b>", WallTime(Milliseconds(5)), "grip", 2},
                    {RobotId("r1"), "t1", "", "", {}, "", 0}};
    investigate::LabelSample first = sample;
    first.tasks.push_back({RobotId("r3"), "gone", "", "", {}, "", 0});
    const std::vector<investigate::Label> labels{{RobotId("r2"), "t'9; --", true, "ana", WallTime(Milliseconds(80))},
                                                 {RobotId("r2"), "t'9; --", false, "ben", WallTime(Milliseconds(90))}};
    const investigate::Conclusion early{"Not clear.", "Look again.", "ana", "ana", WallTime(Milliseconds(95))};
    const investigate::Conclusion late{"Overfitted.", "Retrain.", "ben", "ana", WallTime(Milliseconds(99))};
    EXPECT_EQ(m_store->investigations()->labelSample(id).value(), std::nullopt);
    ASSERT_TRUE(m_store->investigations()->putLabelSample(id, first));
    ASSERT_TRUE(m_store->investigations()->putLabelSample(id, sample));
    ASSERT_TRUE(m_store->investigations()->addLabels(id, labels));
    ASSERT_TRUE(m_store->investigations()->addConclusion(id, early));
    ASSERT_TRUE(m_store->investigations()->addConclusion(id, late));
    m_store.reset();
    m_store = openStore(m_directory);
    EXPECT_EQ(m_store->investigations()->labelSample(id).value(), sample);
    EXPECT_EQ(m_store->investigations()->labels(id).value(), labels);
    EXPECT_EQ(m_store->investigations()->conclusions(id).value(), (std::vector{early, late}));
    EXPECT_TRUE(m_store->investigations()->labels(RolloutId("other")).value().empty());
}

TEST_F(AJournal, OpenedForReadingShowsButRefusesToRecord) {
    start("one");
    results("r1", {item(m_candidate, "a")});
    m_store.reset();
    auto reading = Store::open(m_directory.path(), {.readOnly = true, .program = "test"});
    ASSERT_TRUE(reading) << describe(reading.error());
    m_store = std::move(*reading);
    EXPECT_EQ(namesOf("one"), std::vector<std::string>{"a"});
    EXPECT_EQ(m_store->investigations()->addConclusion(RolloutId("one"), {"a", "b", "c", "d", {}}).error().code, ErrorCode::conflict);
}

TEST_F(AJournal, EveryLabelAndConclusionIsInTheAuditChain) {
    start("one");
    const RolloutId id("one");
    const auto records = m_store->verifyAudit()->records;
    ASSERT_TRUE(m_store->investigations()->addLabels(id, {{RobotId("r1"), "a", true, "ana", WallTime(Milliseconds(80))},
                                                          {RobotId("r1"), "b", false, "ana", WallTime(Milliseconds(81))}}));
    ASSERT_TRUE(m_store->investigations()->addConclusion(id, {"Overfitted.", "Retrain.", "ben", "ana", WallTime(Milliseconds(99))}));
    const auto intact = m_store->verifyAudit();
    ASSERT_TRUE(intact) << describe(intact.error());
    EXPECT_FALSE(intact->firstBroken) << intact->what;
    EXPECT_EQ(intact->records, records + 3);
    const std::pair<const char*, const char*> changes[] = {
        {"UPDATE labels SET real = 0 WHERE task = 'a'", "UPDATE labels SET real = 1 WHERE task = 'a'"},
        {"UPDATE conclusions SET conclusion = 'Drift.'", "UPDATE conclusions SET conclusion = 'Overfitted.'"},
        {"UPDATE review_records SET text = replace(text, 'ana', 'ben') WHERE number = 1",
         "UPDATE review_records SET text = replace(text, 'ben', 'ana') WHERE number = 1"},
        {"INSERT INTO labels(rollout, robot, task, real, who, at_ms) VALUES('one', 'r9', 'c', 1, 'eve', 5)",
         "DELETE FROM labels WHERE who = 'eve'"},
        {"UPDATE review_head SET number = 2", "UPDATE review_head SET number = 3"},
        {"UPDATE review_records SET number = 9 WHERE number = 2", "UPDATE review_records SET number = 2 WHERE number = 9"}};
    for (const auto& [change, back] : changes) {
        m_store.reset();
        changeDatabase(m_directory, change);
        m_store = openStore(m_directory);
        EXPECT_TRUE(m_store->verifyAudit()->firstBroken) << change;
        m_store.reset();
        changeDatabase(m_directory, back);
        m_store = openStore(m_directory);
        EXPECT_FALSE(m_store->verifyAudit()->firstBroken) << back;
    }
}

TEST_F(AJournal, OfVersionOneGetsTheTablesOfVersionTwoAndKeepsEverything) {
    start("one");
    results("r1", {item(m_candidate, "a")});
    m_store.reset();
    changeDatabase(m_directory,
                   "DROP TABLE label_samples; DROP TABLE label_tasks; DROP TABLE labels; DROP TABLE conclusions; DROP TABLE "
                   "review_records; DROP TABLE review_head; DROP TABLE checkpoints; DROP INDEX hellos; DROP TABLE alerts; DROP TABLE "
                   "alarm_acts; PRAGMA user_version = 1");
    EXPECT_EQ(Store::open(m_directory.path(), {.readOnly = true, .program = "test"}).error().code, ErrorCode::unsupported);
    m_store = openStore(m_directory);
    EXPECT_EQ(namesOf("one"), std::vector<std::string>{"a"});
    ASSERT_TRUE(m_store->investigations()->addConclusion(RolloutId("one"), {"a", "b", "c", "d", {}}));
    m_store.reset();
    EXPECT_EQ(askDatabase(m_directory, "PRAGMA user_version"), 4);
}

}  // namespace
}  // namespace slipway::store::test
