// A report in which every part of the page has something to tell, for tests that look for a part that is forgotten.
#pragma once

#include <string>
#include <utility>

#include "core/report/report.h"

namespace slipway {

inline rollout::Decision decisionOf(rollout::DecisionKind kind, const std::string& who, const std::string& reason) {
    rollout::Decision made;
    made.at = engineTime(1'790'000'000'000);
    made.kind = kind;
    made.who = who;
    made.reason = reason;
    made.stage = 0;
    rollout::GateReading gate;
    gate.verdict = rollout::Verdict::fail;
    gate.reason = "success 84.0 % of 50 tasks on v24";
    made.gates = {gate};
    return made;
}

inline view::StageView enteredStage() {
    view::StageView stage;
    stage.name = "5 %";
    stage.entered = true;
    stage.quota = 100;
    stage.tasks = 20;
    stage.successes = 17;
    stage.robots = 3;
    stage.spent = Milliseconds(200'000);
    stage.switchSkew = Milliseconds(40);
    stage.switchTook = Milliseconds(90);
    stage.gates.emplace_back();
    stage.gates.back().verdict = rollout::Verdict::fail;
    return stage;
}

inline view::RollbackView finishedRollback() {
    view::RollbackView rollback;
    rollback.reason = "rolled back by ana";
    rollback.startedBy = "ana";
    rollback.steps = {{"Stop the candidate", Seconds(5), Milliseconds(4'250), 2, 2},
                      {"Load the baseline", Seconds(30), Milliseconds(40'000), 2, 2},
                      {"Verify", Seconds(30), std::nullopt, 1, 2},
                      {"Alert and investigate", Seconds(60), Milliseconds(9'000'000), 1, 1}};
    rollback.ledger = {{RobotId("arm-1"), rollout::LedgerState::verified, Milliseconds(40)},
                       {RobotId("arm-7"), rollout::LedgerState::unreachable, Milliseconds(0)}};
    return rollback;
}

inline investigate::Investigation madeInvestigation() {
    investigate::Investigation made;
    made.hypotheses = {{"label noise",
                        "Failed tasks of the candidate.",
                        "The candidate had no failed task.",
                        "No failed task was reviewed.",
                        investigate::Finding::cannotTell,
                        {"There is nothing to review."}}};
    for (const char* by : {"site", "kind", "robot", "category", "hour"})
        made.breakdowns.push_back({by, {{"a", {1, 2}, {3, 4}}, {"b", {0, 0}, {3, 4}}}});
    made.breakdowns.back().groups.resize(20, {"c", {1, 2}, {3, 4}});
    investigate::LabelSample sample;
    sample.tasks.resize(2);
    sample.tasks[0].robot = RobotId("arm-1");
    sample.tasks[1].robot = RobotId("arm-2");
    for (const auto& task : sample.tasks) {
        investigate::Label label;
        label.who = "ana";
        label.realFailure = task.robot == RobotId("arm-1");
        made.marks.emplace(std::pair(task.robot, task.task), label);
    }
    made.sample = std::move(sample);
    made.review.sampled = made.review.reviewed = 2;
    investigate::ShadowReview shadow;
    shadow.categories = {{"bin", 9, {8, 10}, {9, 10}}};
    shadow.worst = {{RobotId("arm-1"), "t-1", "bin", WallTime{}, false, true, 0.9, "{\"a\":1}", "{\"a\":2}"},
                    {RobotId("arm-1"), "t-2", "bin", WallTime{}, true, false, std::nullopt, "{\"a\":1}", "{\"a\":2}"}};
    made.shadow = std::move(shadow);
    made.conclusions = {{"lamps", "new lamps", "ben", "ana", WallTime{}}};
    return made;
}

inline report::Report fullReport() {
    report::Report made;
    auto& head = made.detail.head;
    head.id = RolloutId("2026-09-21-v24-1");
    head.planName = "Grasp & place";
    head.strategy = "blue_green_pools";
    head.baseline = "v23";
    head.candidate = "v24";
    head.outcome = "rolled back";
    head.reason = "rolled back by ana";
    head.startedBy = "ana";
    head.startedAt = WallTime(Seconds(1'790'000'000));
    head.endedAt = head.startedAt + Seconds(4000);
    head.robots = 3;
    made.detail.planJson = "{}";
    made.detail.decisions = {decisionOf(rollout::DecisionKind::gateFailed, "engine", "rolled back by ana"),
                             decisionOf(rollout::DecisionKind::annotated, "ana", "a note")};
    made.detail.candidate.points = {{1'790'000'000, 10, 9, 0, 0, 0, 0}};
    made.detail.baseline.points = {{1'790'000'000, 20, 19, 0, 0, 0, 0}};
    const auto& items = checklist::standardItems();
    made.detail.checklist.ticks = {{items[0].id, "automatic", WallTime{}, "3 robots", ""},
                                   {items[1].id, "ana", WallTime{}, "2 robots", "why not"}};
    made.detail.checklist.overrideReason = "in a hurry";
    made.rollout.plan.baseline.ref.version = "v23";
    made.rollout.plan.candidate.ref.version = "v24";
    made.rollout.stages = {enteredStage(), {}};
    made.rollout.rollback = finishedRollback();
    rollout::ComparisonReport comparison;
    comparison.figures = stats::compareArms({9200, 10'000}, {9410, 10'000});
    comparison.clustered.indicative = true;
    comparison.ratio.mismatch = true;
    comparison.finding = "no evidence of a difference";
    made.rollout.comparison = comparison;
    made.rollout.shadow.emplace();
    made.rollout.shadow->tasks = 20;
    made.rollout.shadow->both = 18;
    made.rollout.shadow->agreements = 19;
    made.rollout.shadow->aloneP95 = 12.0;
    made.investigation = madeInvestigation();
    made.audit.records = 1'234;
    return made;
}

}  // namespace slipway
