#include "core/store/decision_codec.h"

#include "core/store/json_fields.h"

namespace slipway::store {

template <>
struct EnumNames<rollout::DecisionKind> {
    static constexpr std::array values{"console-started",
                                       "rollout-started",
                                       "stage-entered",
                                       "gate-failed",
                                       "gate-debt",
                                       "paused",
                                       "resumed",
                                       "needs-decision",
                                       "rollback-started",
                                       "rollback-incomplete",
                                       "rollback-halted",
                                       "rolled-back",
                                       "commit-started",
                                       "committed",
                                       "candidate-barred",
                                       "bar-lifted",
                                       "waived",
                                       "robot-left-out",
                                       "robot-corrected",
                                       "robot-quarantined",
                                       "robot-released",
                                       "generation-adopted",
                                       "annotated",
                                       "switched",
                                       "share-changed",
                                       "concluding",
                                       "concluded",
                                       "cleanup-scheduled",
                                       "cleanup-cancelled",
                                       "cleanup-started",
                                       "cleaned-up",
                                       "drill-started",
                                       "drill-ended"};
    static_assert(values.size() == static_cast<std::size_t>(rollout::DecisionKind::drillEnded) + 1);
};
template <>
struct EnumNames<rollout::GateKind> {
    static constexpr std::array values{"success", "stuck", "latency", "errors", "mix", "comparison", "lost", "install", "rollback-ready"};
    static_assert(values.size() == static_cast<std::size_t>(rollout::GateKind::rollbackReady) + 1);
};
template <>
struct EnumNames<rollout::Verdict> {
    static constexpr std::array values{"pass", "fail", "inconclusive"};
    static_assert(values.size() == static_cast<std::size_t>(rollout::Verdict::inconclusive) + 1);
};

template <class A>
void fields(A& field, Like<rollout::GateReading> auto& value) {
    field("kind", value.kind);
    field("verdict", value.verdict);
    field("value", value.value);
    field("low", value.low);
    field("high", value.high);
    field("limit", value.limit);
    field("count", value.count);
    field("evidence", value.evidence);
    field("proof", value.proof);
    field("reason", value.reason);
    field("since", value.since);
}

template <class A>
void fields(A& field, Like<rollout::Decision> auto& value) {
    field("number", value.number);
    field("at", value.at);
    field("kind", value.kind);
    field("rollout", value.rollout);
    field("stage", value.stage);
    field("who", value.who);
    field("operation", value.operation);
    field("reason", value.reason);
    field("shownText", value.shownText);
    field("gates", value.gates);
    field("robots", value.robots);
}

const char* decisionKindName(rollout::DecisionKind kind) {
    return EnumNames<rollout::DecisionKind>::values.at(static_cast<std::size_t>(kind));
}

std::string writeDecision(const rollout::Decision& decision) { return writeJson(decision); }

Result<rollout::Decision> readDecision(std::string_view text) {
    try {
        rollout::Decision decision;
        readJson(text, decision);
        return decision;
    } catch (const std::exception& exception) {
        return fail(ErrorCode::storageCorrupt, std::string("A decision cannot be read: ") + exception.what() + ".");
    }
}

}  // namespace slipway::store
