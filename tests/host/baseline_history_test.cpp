// A gate held against history is given the baseline's own figures of this desk when the rollout starts, or it does not start.
#include "core/host/baseline_history.h"

#include "core/plan/plan_json.h"
#include "tests/host/keeping_fixture.h"

namespace slipway::test {
namespace {

class BaselineHistoryTest : public KeepingTest {
protected:
    /// `count` live tasks of the model, of which every tenth failed.
    void work(int robot, std::uint64_t seq, int count, const std::string& version) {
        std::vector<fleet::ResultItem> items;
        for (int i = 0; i < count; ++i) {
            fleet::ResultItem item;
            item.task = fmt::format("{}-{}-{}", robot, seq, i);
            item.category = "mug";
            item.startedAt = m_clock.wall() - Milliseconds(50);
            item.endedAt = m_clock.wall();
            item.model = startOf().plan.baseline.ref;
            item.model.version = version;
            item.run = fleet::RunKind::live;
            item.ok = i % 10 != 0;
            item.latencyMs = 50.0;
            items.push_back(std::move(item));
        }
        take(results(robotNumber(robot), static_cast<link::SessionId>(robot), seq, std::move(items)));
    }
    static rollout::StartRollout startAgainstHistory() {
        auto start = startOf();
        for (auto& stage : start.plan.stages) {
            stage.gates.success->against = plan::SuccessBaseline::history;
            stage.gates.success->historyDays = 30;
        }
        start.planDigest = plan::planDigest(start.plan);
        return start;
    }
    const plan::SuccessGate& startedGate() { return *rollout().plan.stages.front().gates.success; }
};

TEST_F(BaselineHistoryTest, IsReadFromTheLiveTasksOfThatModelAlone) {
    connect(4);
    for (std::uint64_t seq = 1; seq <= 3; ++seq)
        for (int robot = 1; robot <= 4; ++robot) work(robot, seq, 100, "v23");
    for (int robot = 1; robot <= 4; ++robot) work(robot, 4, 100, "v22");
    pass(Seconds(1));
    ASSERT_EQ(command(startAgainstHistory()), "");
    EXPECT_EQ(startedGate().baselineTasks, 1200);
    EXPECT_EQ(startedGate().baseline, Ratio::fromDouble(0.9));
    EXPECT_EQ(rollout().planDigest, plan::planDigest(rollout().plan)) << "what is approved and replayed is what was judged by";
}

TEST_F(BaselineHistoryTest, OfTooFewTasksIsNone) {
    connect(4);
    work(1, 1, 999, "v23");
    pass(Seconds(1));
    const auto why = command(startAgainstHistory());
    EXPECT_NE(why.find("holds 999 tasks of grasp v23 in the last 30 days"), std::string::npos) << why;
    EXPECT_TRUE(m_room->state().rollouts.empty());
}

TEST_F(BaselineHistoryTest, OlderThanItsDaysIsNone) {
    connect(4);
    work(1, 1, 1500, "v23");
    pass(std::chrono::days(31));
    connect(4);
    const auto why = command(startAgainstHistory());
    EXPECT_NE(why.find("holds 0 tasks"), std::string::npos) << why;
}

TEST_F(BaselineHistoryTest, ARateThatLeavesNoRoomForTheMarginIsRefused) {
    connect(4);
    for (std::uint64_t seq = 1; seq <= 1100; ++seq) work(1, seq, 1, "v23");  // the first of each batch fails
    pass(Seconds(1));
    const auto why = command(startAgainstHistory());
    EXPECT_NE(why.find("no rate that a margin"), std::string::npos) << why;
}

}  // namespace
}  // namespace slipway::test
