#include "core/sim/book.h"

#include <algorithm>

namespace slipway::sim {

using rollout::DecisionKind;

namespace {

void countFor(Chapter& chapter, const RobotId& robot, const fleet::ResultItem& item) {
    if (isOver(chapter.phase)) return;
    const bool exposed = chapter.exposed.contains(robot);
    const bool dummy = item.run == fleet::RunKind::dummy;
    if (dummy && chapter.plan.stages[chapter.stage].pool != plan::Pool::idle) return;
    const bool executed = item.model == chapter.plan.candidate.ref && (item.run == fleet::RunKind::live || dummy);
    if (dummy && !executed) return;
    const bool beside = item.shadow && item.shadow->model == chapter.plan.candidate.ref;
    if (exposed && (executed || beside)) ++chapter.candidateResults;
    if (item.model == chapter.plan.baseline.ref) ++chapter.baselineResults;
}

void enterStage(Chapter& chapter, const rollout::Decision& decision, const rollout::Event& event) {
    if (decision.stage.value_or(0) > 0) chapter.quotas += chapter.plan.stages[chapter.stage].quota;
    const auto* promote = std::get_if<rollout::Promote>(&event);
    chapter.overridden = chapter.overridden || (promote != nullptr && !promote->overrideReason.empty());
    chapter.phase = Chapter::Phase::running;
    chapter.stage = decision.stage.value_or(0);
    chapter.stageEnteredAt = decision.at;
    chapter.exposed.insert(decision.robots.begin(), decision.robots.end());
}

}  // namespace

bool Book::applyEvent(const JournalEntry& entry) {
    bool countedBefore = false;
    if (const auto* results = std::get_if<rollout::RobotResults>(&entry.event); results != nullptr && entry.counted) {
        countedBefore = !seqs[results->robot][results->bootId].insert(results->seq).second;
        auto& tasks = counted[results->robot];
        for (const auto& item : results->items) {
            countedBefore = !tasks.insert(item.task).second || countedBefore;
            for (auto& [id, chapter] : chapters) countFor(chapter, results->robot, item);
        }
    } else if (const auto* started = std::get_if<rollout::ConsoleStarted>(&entry.event)) {
        epoch = started->epoch;
        storageFailed = false;
    } else if (std::holds_alternative<rollout::StorageFailed>(entry.event)) {
        storageFailed = true;
    } else if (std::holds_alternative<rollout::StorageRecovered>(entry.event)) {
        storageFailed = false;
    }
    return !countedBefore;
}

void Book::applyDecision(const rollout::Decision& decision, const rollout::Event& event) {
    lastDecision = decision.number;
    if (decision.kind == DecisionKind::drillStarted) {
        drilling = true;
        lastDrill = decision.number;
    }
    if (decision.kind == DecisionKind::drillEnded) drilling = false;
    if (decision.rollout.empty()) return;
    if (decision.kind == DecisionKind::rolloutStarted) {
        const auto* start = std::get_if<rollout::StartRollout>(&event);
        if (start == nullptr) return;
        auto& plan = chapters[decision.rollout].plan = start->plan;
        if (plan.salt.empty()) plan.salt = decision.rollout.value;
        return;
    }
    const auto found = chapters.find(decision.rollout);
    if (found == chapters.end()) return;
    Chapter& chapter = found->second;
    switch (decision.kind) {
        case DecisionKind::stageEntered:
            enterStage(chapter, decision, event);
            break;
        case DecisionKind::paused:
        case DecisionKind::needsDecision:
            chapter.phase = Chapter::Phase::paused;
            break;
        case DecisionKind::resumed:
            chapter.phase = Chapter::Phase::running;
            break;
        case DecisionKind::rollbackStarted:
        case DecisionKind::concluding:
            chapter.phase = Chapter::Phase::rollingBack;
            break;
        case DecisionKind::commitStarted:
            chapter.phase = Chapter::Phase::committing;
            chapter.exposed.insert(decision.robots.begin(), decision.robots.end());  // held back until now
            break;
        case DecisionKind::cleanupStarted:
            chapter.retiring.insert(decision.robots.begin(), decision.robots.end());
            chapter.exposed.insert(decision.robots.begin(), decision.robots.end());  // the pool at rest gets the candidate now
            break;
        case DecisionKind::waived: {
            if (const auto* waive = std::get_if<rollout::Waive>(&event)) chapter.waived.insert(waive->robots.begin(), waive->robots.end());
            break;
        }
        case DecisionKind::rolledBack:
        case DecisionKind::concluded:
            chapter.phase = Chapter::Phase::rolledBack;
            chapter.endedBy = decision.number;
            break;
        case DecisionKind::committed:
            chapter.phase = Chapter::Phase::succeeded;
            chapter.endedBy = decision.number;
            break;
        default:
            break;
    }
}

const rollout::Operation* operationOf(const rollout::Event& event) {
    return std::visit(
        [](const auto& one) -> const rollout::Operation* {
            if constexpr (requires { one.operation; }) {
                return &one.operation;
            } else {
                return nullptr;
            }
        },
        event);
}

}  // namespace slipway::sim
