// The report of a rollout on a real store: in slices it is the same as at once, and what is not there is said.
#include "core/host/report_source.h"

#include "core/host/summaries.h"
#include "tests/host/keeping_fixture.h"

namespace slipway::test {
namespace {

using ReportSourceTest = KeepingTest;

TEST_F(ReportSourceTest, InSlicesIsTheSameAsAtOnce) {
    rollBackEverything();
    const auto whole = host::gatherReport(m_room->store(), kRollout, WallTime{});
    ASSERT_TRUE(whole) << describe(whole.error());
    host::ReportGathering gathering(kRollout, WallTime{});
    std::optional<Result<report::Report>> sliced;
    int slices = 0;
    for (; !sliced && slices < 10'000; ++slices) sliced = gathering.step(m_room->store(), 3);
    ASSERT_TRUE(sliced && *sliced);
    gathering.judge(**sliced);
    EXPECT_GT(slices, 2);
    EXPECT_EQ(report::json(**sliced), report::json(*whole));
    EXPECT_EQ(whole->detail.head.outcome, "rolled back");
    ASSERT_TRUE(whole->rollout.rollback.has_value());
    EXPECT_EQ(whole->rollout.rollback->ledger.size(), rollout().members.size());
}

TEST_F(ReportSourceTest, TellsHowARolloutStandsThatIsNotOver) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    pass(Seconds(1));
    const auto made = host::gatherReport(m_room->store(), kRollout, WallTime{});
    ASSERT_TRUE(made) << describe(made.error());
    EXPECT_EQ(made->detail.head.outcome, "running");
    EXPECT_TRUE(made->audit.broken.empty());
}

TEST_F(ReportSourceTest, ANoteIsKeptInTheTimelineAndIsNotTheReason) {
    connect(4);
    ASSERT_EQ(command(startOf()), "");
    pass(Seconds(1));
    const auto before = host::readPastDetail(m_room->store(), kRollout);
    ASSERT_TRUE(before);
    ASSERT_EQ(command(rollout::Annotate{{OperationId("note-1"), "ana", "", std::nullopt}, kRollout, "The floor was wet."}), "");
    const auto after = host::readPastDetail(m_room->store(), kRollout);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->head.reason, before->head.reason);
    EXPECT_EQ(after->decisions.back().kind, rollout::DecisionKind::annotated);
    EXPECT_EQ(after->decisions.back().who, "ana");
    EXPECT_EQ(after->decisions.back().reason, "The floor was wet.");
}

TEST_F(ReportSourceTest, ARolloutThatIsOverTakesNotesAndTheAuditChainKeepsThem) {
    rollBackEverything();
    const auto records = m_room->store().verifyAudit();
    ASSERT_TRUE(records);
    ASSERT_EQ(command(rollout::Annotate{{OperationId("note-1"), "ana", "", std::nullopt}, kRollout, "It was the gripper."}), "");
    const auto made = host::gatherReport(m_room->store(), kRollout, WallTime{});
    ASSERT_TRUE(made) << describe(made.error());
    EXPECT_EQ(made->detail.head.outcome, "rolled back");
    EXPECT_EQ(made->detail.decisions.back().reason, "It was the gripper.");
    EXPECT_GT(made->audit.records, records->records);
    EXPECT_EQ(made->audit.broken, "");
}

TEST_F(ReportSourceTest, ARolloutThatIsNotThereIsNotFound) {
    const auto made = host::gatherReport(m_room->store(), RolloutId("nothing"), WallTime{});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::notFound);
}

}  // namespace
}  // namespace slipway::test
