// slipway-cli status | rollouts | show | audit verify: reads the journal while nothing else holds it.
#include <algorithm>
#include <map>
#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/json_lines.h"
#include "app/cli/json_text.h"
#include "app/cli/refusal.h"
#include "app/cli/reporter.h"
#include "core/host/recovery.h"
#include "core/host/summaries.h"
#include "core/store/restoration.h"

namespace slipway::cli {

namespace {

using Json = nlohmann::ordered_json;

Result<std::unique_ptr<store::Store>> openStore(const std::string& directory) {
    return store::Store::open(directory, {true, "slipway-cli"});
}

std::string whenText(const view::PastRollout& past) {
    const std::string from = toRfc3339(past.startedAt).substr(0, 19);
    if (!past.endedAt) return fmt::format("{}, going on", from);
    return fmt::format("{}, took {}", from, clockText(*past.endedAt - past.startedAt));
}

Json sequencesJson(const rollout::Robot& robot) {
    Json boots = Json::object();
    for (const auto& boot : robot.boots) boots[boot.bootId] = boot.lastSeq;
    return boots;
}

Json statusJson(const host::Recovered& recovered) {
    const rollout::Rollout* active = rollout::activeRollout(recovered.state);
    Json json{{"epoch", recovered.state.epoch},          {"robots", recovered.state.robots.size()},
              {"batches", recovered.totals.batches},     {"results", recovered.totals.results},
              {"refused", recovered.totals.refused},     {"decisions", recovered.state.nextDecision - 1},
              {"active", active ? active->id.value : ""}};
    for (const auto& [id, rollout] : recovered.state.rollouts) {
        std::map<std::string, int> parts;
        std::map<std::string, int> ledger;
        int exposed = 0;
        for (const auto& [robot, member] : rollout.members) {
            parts[rollout::toString(member.phase)] += 1;
            exposed += member.everExposed ? 1 : 0;
            if (member.ledger) ledger[rollout::toString(member.ledger->state)] += 1;
        }
        json["rollouts"].push_back({{"rollout", id.value},
                                    {"status", host::outcomeWords(rollout.status)},
                                    {"stage", rollout.stage + 1},
                                    {"members", parts},
                                    {"ledger", ledger},
                                    {"exposed", exposed},
                                    {"tasksAffected", rollout.evidence.tasksAffected}});
    }
    for (const auto& [id, robot] : recovered.state.robots) {
        json["robotList"].push_back({{"robot", id.value},
                                     {"active", robot.reported.active.version},
                                     {"generation", robot.generation},
                                     {"highestGeneration", robot.highestGeneration},
                                     {"quarantined", robot.quarantined},
                                     {"duplicates", robot.duplicates},
                                     {"sequences", sequencesJson(robot)}});
    }
    return json;
}

Json restorationJson(const store::Restoration& restoration) {
    return {{"at", toRfc3339(restoration.at)},
            {"movedTo", restoration.movedTo},
            {"backup", restoration.backup},
            {"entries", restoration.entries},
            {"text", store::describe(restoration)}};
}

void printStatus(const host::Recovered& recovered) {
    const rollout::Rollout* active = rollout::activeRollout(recovered.state);
    fmt::print("{} robots known, {} results in {} batches, {} decisions.\n", recovered.state.robots.size(), recovered.totals.results,
               recovered.totals.batches, recovered.state.nextDecision - 1);
    if (!active) {
        fmt::print("No rollout is in progress.\n");
        return;
    }
    fmt::print("{} {}: stage {} of {}, {} robots taken in, {} tasks on the candidate.\n", active->id.value,
               host::outcomeWords(active->status), active->stage + 1, active->plan.stages.size(), active->members.size(),
               active->evidence.tasksAffected);
    if (!active->pauseReason.empty() && active->status == rollout::RolloutStatus::paused) fmt::print("{}\n", active->pauseReason);
}

}  // namespace

ExitCode showStatus(const InspectOptions& options) {
    auto store = openStore(options.data);
    if (!store) return refuse(store.error());
    const auto recovered = host::recoverState(**store);
    if (!recovered) return refuse(recovered.error());
    const auto restored = store::restorationOf(**store);
    if (!restored) return refuse(restored.error());
    if (options.json) {
        Json json = statusJson(*recovered);
        if (*restored) json["restored"] = restorationJson(**restored);
        fmt::print("{}\n", dump(json));
    } else {
        printStatus(*recovered);
        if (*restored) fmt::print("{}: {}\n", toRfc3339((*restored)->at), store::describe(**restored));
    }
    return ExitCode::succeeded;
}

ExitCode listRollouts(const InspectOptions& options) {
    auto store = openStore(options.data);
    if (!store) return refuse(store.error());
    const auto past = host::readPastRollouts(**store);
    if (!past) return refuse(past.error());
    for (const auto& rollout : *past) {
        if (options.json) {
            fmt::print("{}\n", pastText(rollout));
        } else {
            fmt::print("{:<28} {:<13} {} -> {}  {} robots, {} tasks  {}{}\n", rollout.id.value, rollout.outcome, rollout.baseline,
                       rollout.candidate, rollout.robots, rollout.candidateTasks, whenText(rollout),
                       rollout.toInvestigate ? "  investigation open" : "");
        }
    }
    if (past->empty() && !options.json) fmt::print("No rollouts yet.\n");
    return ExitCode::succeeded;
}

ExitCode showRollout(const InspectOptions& options) {
    auto store = openStore(options.data);
    if (!store) return refuse(store.error());
    const auto detail = host::readPastDetail(**store, RolloutId(options.rollout));
    if (!detail) return refuse(detail.error());
    if (options.json) {
        fmt::print("{}\n", detailText(*detail));
        return ExitCode::succeeded;
    }
    const auto& head = detail->head;
    fmt::print("{}: {}\n", head.id.value, head.outcome);
    fmt::print("Plan {} ({}), {} -> {}\n", head.planName, head.strategy, head.baseline, head.candidate);
    fmt::print("Started by {} at {}\n", head.startedBy, whenText(head));
    const auto failed = head.outcomesHidden ? std::string("failures hidden until the comparison is complete")
                                            : fmt::format("{} of them failed", head.candidateFailures);
    fmt::print("{} robots, {} tasks on the candidate, {}\n", head.robots, head.candidateTasks, failed);
    if (head.toInvestigate) fmt::print("The investigation is open: slipway-cli investigate {} --data {}\n", head.id.value, options.data);
    if (!detail->checklist.overrideReason.empty()) fmt::print("Checklist overridden: {}\n", detail->checklist.overrideReason);
    for (const auto& decision : detail->decisions) fmt::print("{}\n", decisionText(decision));
    return ExitCode::succeeded;
}

ExitCode verifyAudit(const InspectOptions& options) {
    auto store = openStore(options.data);
    if (!store) return refuse(store.error());
    const auto report = (*store)->verifyAudit();
    if (!report) return refuse(report.error());
    const auto recovered = host::foldJournal(**store);
    const bool intact = !report->firstBroken.has_value() && recovered.has_value();
    const std::string what = report->firstBroken ? report->what : recovered ? std::string() : describe(recovered.error());
    if (options.json) {
        Json json{{"intact", intact}, {"records", report->records}, {"what", what}};
        if (report->firstBroken) json["firstBroken"] = *report->firstBroken;
        fmt::print("{}\n", dump(json));
    } else if (intact) {
        fmt::print("The chain of {} records is unbroken, and the journal gives the same decisions again.\n", report->records);
    } else {
        fmt::print("BROKEN{}: {}\n", report->firstBroken ? fmt::format(" at record {}", *report->firstBroken) : "", what);
    }
    return intact ? ExitCode::succeeded : ExitCode::other;
}

}  // namespace slipway::cli
