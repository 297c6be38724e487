// Whole rollouts under the sample plans, run by the real engine over the simulated world, stored, read back, replayed:
// the same plan must give every decision bit for bit.
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <tuple>

#include "core/host/recovery.h"
#include "core/host/what_if.h"
#include "core/plan/plan_json.h"
#include "core/sim/world.h"
#include "tests/store/temporary_directory.h"

namespace slipway::test {
namespace {

using replay::Act;
using store::test::TemporaryDirectory;

constexpr std::size_t kBatch = 1000;
const RolloutId kRollout("rollout-1");

plan::Plan samplePlanFile(const std::string& name) {
    auto plan = plan::readPlanFile(std::string(SLIPWAY_PLANS) + "/" + name + ".json");
    if (plan) return *plan;
    ADD_FAILURE() << describe(plan.error().front());
    return {};
}

/// Forty robots, no faults; the candidate succeeds in that share of its tasks.
sim::Scenario scenarioOf(const plan::Plan& plan, double success) {
    auto scenario = sim::calmScenario(7, 40, sim::CandidateKind::good);
    scenario.plan = plan;
    scenario.bound = std::chrono::hours(12);
    for (auto& robot : scenario.robots) {
        auto behaviour = robot.models.begin()->second;
        behaviour.success = success;
        behaviour.errorRate = 0.0;
        behaviour.stuckRate = 0.0;
        robot.models = {{plan.candidate.ref.version, behaviour}};
        robot.baseline = plan.baseline;
        robot.taskTime = plan.stages.back().longest / 1000;  // quotas are full long before the maximum wait is over
        robot.pauseBetweenTasks = Milliseconds(200);
    }
    return scenario;
}

void write(const sim::Journal& journal, const std::string& directory) {
    auto store = store::Store::open(directory, {.program = "replay-test"});
    ASSERT_TRUE(store) << describe(store.error());
    store::Batch batch;
    for (const auto& entry : journal.entries) {
        batch.entries.push_back({entry.ordinal, entry.at, WallTime(entry.at.time_since_epoch()), entry.event, entry.decisions});
        if (batch.entries.size() < kBatch && &entry != &journal.entries.back()) continue;
        const auto written = (*store)->append(batch);
        ASSERT_TRUE(written) << describe(written.error());
        batch.entries.clear();
    }
}

std::unique_ptr<store::Store> openAgain(const std::string& directory) {
    auto store = store::Store::open(directory, {.readOnly = true, .program = "replay-test"});
    if (store) return std::move(*store);
    ADD_FAILURE() << describe(store.error());
    return nullptr;
}

class EachSamplePlan : public testing::TestWithParam<std::tuple<const char*, bool>> {};

TEST_P(EachSamplePlan, IsReplayedBitForBit) {
    const auto& [name, good] = GetParam();
    const auto plan = samplePlanFile(name);
    sim::World world(scenarioOf(plan, good ? 0.96 : 0.80));
    const auto run = world.run();
    const char* goodEnd = plan.ending == plan::Ending::commit ? "succeeded" : "concluded";
    ASSERT_EQ(run.ending, good ? goodEnd : "rolled back") << sim::describe(run);
    const TemporaryDirectory directory;
    ASSERT_NO_FATAL_FAILURE(write(world.console().journal(), directory.path()));

    const auto store = openAgain(directory.path());
    ASSERT_NE(store, nullptr);
    const auto folded = host::foldJournal(*store);
    ASSERT_TRUE(folded) << describe(folded.error());
    EXPECT_EQ(folded->state.nextDecision, run.decisions + 1);
    const auto report = host::askWhatIf(*store, kRollout, plan);
    ASSERT_TRUE(report) << describe(report.error());
    EXPECT_TRUE(report->identical);
    EXPECT_FALSE(report->difference.has_value());
    EXPECT_GE(report->decisions, 4u);
    const Act end = plan.ending == plan::Ending::commit ? Act::commits : Act::concludes;
    EXPECT_EQ(report->recorded.act, good ? end : Act::stops);
    ASSERT_TRUE(report->sameEnd.has_value());
    EXPECT_EQ(report->sameEnd->gates, report->recorded.gates);
}

INSTANTIATE_TEST_SUITE_P(Plans, EachSamplePlan,
                         testing::Combine(testing::Values("canary", "canary-classic", "canary-demo", "blue-green-demo",
                                                          "blue-green-pools-demo", "shadow-demo", "flag-demo", "ab-demo"),
                                          testing::Bool()),
                         [](const auto& tested) {
                             std::string name = std::get<0>(tested.param);
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name + (std::get<1>(tested.param) ? "_good" : "_bad");
                         });

TEST(StoredRollout, IsAskedUnderTheOtherKindOfGates) {
    const auto classic = samplePlanFile("canary-classic");
    sim::World world(scenarioOf(classic, 0.80));
    ASSERT_EQ(world.run().ending, "rolled back");
    const TemporaryDirectory directory;
    ASSERT_NO_FATAL_FAILURE(write(world.console().journal(), directory.path()));
    const auto store = openAgain(directory.path());
    ASSERT_NE(store, nullptr);
    const auto report = host::askWhatIf(*store, kRollout, samplePlanFile("canary"));
    ASSERT_TRUE(report) << describe(report.error());
    ASSERT_TRUE(report->difference.has_value());
    EXPECT_TRUE(report->difference->isExact());
    EXPECT_LT(report->difference->whatIf.moment.candidateTasks, report->recorded.moment.candidateTasks);
    const auto refused = host::askWhatIf(*store, kRollout, samplePlanFile("canary-demo"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().where, "$.leaseSeconds");
}

}  // namespace
}  // namespace slipway::test
