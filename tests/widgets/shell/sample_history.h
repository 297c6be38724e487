// Two rollouts of the past for tests of the History page: one that went through, one that was rolled back.
#pragma once

#include "tests/support/fake_desk.h"

namespace slipway::support {

inline view::PastDetail pastDetail(const std::string& id, const std::string& outcome, std::int64_t day) {
    view::PastDetail detail;
    view::PastRollout& head = detail.head;
    head.id = RolloutId(id);
    head.planName = "grasp v24 canary";
    head.strategy = "canary";
    head.baseline = "grasp v23";
    head.candidate = "grasp v24";
    head.outcome = outcome;
    head.startedBy = "mara";
    head.startedAt = WallTime(Milliseconds(1'795'000'000'000 + day * 86'400'000));
    head.endedAt = head.startedAt + std::chrono::minutes(58);
    head.robots = outcome == "succeeded" ? 100 : 20;
    head.candidateTasks = outcome == "succeeded" ? 8'112 : 341;
    head.candidateFailures = outcome == "succeeded" ? 604 : 71;
    head.reason = outcome == "succeeded" ? "Every stage passed its gates." : "The success gate failed in stage 2: 79.2 % of 341 tasks.";
    detail.planJson = "{\n  \"name\": \"grasp v24 canary\"\n}\n";
    const auto decide = [&](std::int64_t seconds, rollout::DecisionKind kind, std::string reason) -> rollout::Decision& {
        rollout::Decision decision;
        decision.number = detail.decisions.size() + 1;
        decision.at = EngineTime(head.startedAt.time_since_epoch() + Seconds(seconds));
        decision.kind = kind;
        decision.rollout = head.id;
        decision.who = kind == rollout::DecisionKind::rolloutStarted ? "mara" : "engine";
        decision.reason = std::move(reason);
        return detail.decisions.emplace_back(std::move(decision));
    };
    decide(0, rollout::DecisionKind::rolloutStarted, "Started with 24 of 24 items ticked.").shownText =
        "Start “grasp v24 canary” on fleet demo?";
    decide(0, rollout::DecisionKind::stageEntered, "Stage 1 (5 %): 5 robots.").stage = 0;
    decide(600, rollout::DecisionKind::stageEntered, "Stage 2 (20 %): 20 robots.").stage = 1;
    rollout::GateReading gate;
    gate.kind = rollout::GateKind::success;
    gate.value = outcome == "succeeded" ? 0.926 : 0.792;
    gate.low = gate.value - 0.03;
    gate.high = gate.value + 0.03;
    gate.limit = 0.9;
    gate.count = 341;
    gate.verdict = outcome == "succeeded" ? rollout::Verdict::pass : rollout::Verdict::fail;
    gate.reason = "The evidence is 120 : 1.";
    if (outcome == "succeeded") {
        decide(3'480, rollout::DecisionKind::committed, "All 100 robots keep v24.").gates = {gate};
    } else {
        rollout::Decision& failed = decide(900, rollout::DecisionKind::gateFailed, "The success gate failed.");
        failed.stage = 1;
        failed.gates = {gate};
        decide(900, rollout::DecisionKind::rollbackStarted, "The success gate failed.");
        decide(904, rollout::DecisionKind::rolledBack, "All 20 robots verified on v23.");
    }
    for (const auto& item : checklist::standardItems())
        detail.checklist.ticks.push_back({item.id, "mara", head.startedAt, "seen in the lab report", {}});
    return detail;
}

inline void addSampleHistory(FakeDesk& desk) {
    desk.details = {pastDetail("2026-11-20-v24-1", "rolled back", 1), pastDetail("2026-11-22-v24-1", "succeeded", 3)};
    for (const view::PastDetail& detail : desk.details) desk.past.push_back(detail.head);
}

}  // namespace slipway::support
