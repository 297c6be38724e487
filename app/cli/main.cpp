// slipway-cli: the rollout engine without a screen. Only the grammar of the command line is here.
#include <cstdlib>
#include <exception>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "app/cli/commands.h"
#include "core/investigate/label_review.h"

namespace {

using namespace slipway::cli;

/// CLI11 runs the callback of the subcommand that was given; its exit code ends up here.
struct Chosen {
    ExitCode code = ExitCode::badInput;
};

void addRun(CLI::App& app, RunOptions& options, Chosen& chosen) {
    auto* run = app.add_subcommand("run", "Run a plan: listen for robots, roll out, judge, roll back or commit");
    run->add_option("PLAN", options.planFile, "Plan file (JSON)")->required();
    run->add_option("--listen", options.listen, "Where robots connect, ADDR:PORT; port 0 takes any free one")->capture_default_str();
    run->add_option("--data", options.data, "Directory of the journal; a rollout in progress there is continued")->required();
    run->add_flag("--yes", options.yes, "Start without asking (does not tick checklist items)");
    run->add_flag("--json", options.json, "One JSON object per event on standard output");
    run->add_option("--min-robots", options.minRobots, "Start when this many robots are connected on the baseline")
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000}))
        ->capture_default_str();
    run->add_option("--timeout", options.timeoutSeconds, "Give up after this many seconds")->check(CLI::Range(0.1, 1e8));
    run->add_option("--checklist", options.checklistFile, "Checklist file with who and evidence of each item");
    run->add_option("--override-checklist", options.overrideChecklist, "Start with open items, for this recorded reason");
    run->add_flag("--accept-any-robot", options.acceptAnyRobot, "No tokens; on loopback only");
    run->add_flag("--insecure-lan", options.insecureLan, "Listen without TLS on an address that is not loopback");
    run->add_option("--who", options.who, "Name for the record; the user's name by default");
    run->add_option("--silent-after", options.silentAfterSeconds, "A robot not heard for this many seconds is offline")
        ->check(CLI::Range(0.1, 86400.0));
    run->callback([&] { chosen.code = runPlan(options); });
}

void addPlanNew(CLI::App& plan, PlanNewOptions& options, Chosen& chosen) {
    auto* command = plan.add_subcommand("new", "Ask about the change and write a plan with the strategy that fits");
    command->add_option("--like", options.like, "Plan file whose fleet, models, times and gates are taken")->required();
    command->add_option("--name", options.name, "Name of the plan");
    command->add_option("--output", options.output, "File to write, which must not be there yet; standard output by default");
    command->add_option("--strategy", options.strategy, "Take this one instead of the one that is proposed");
    const auto yesNo = CLI::IsMember({"yes", "no"});
    command->add_option("--size", options.size, "The change is small or major")->check(CLI::IsMember({"small", "major"}));
    command->add_option("--risk", options.risk, "low, medium or high")->check(CLI::IsMember({"low", "medium", "high"}));
    command->add_option("--often", options.often, "Such changes come every week or more often: yes or no")->check(yesNo);
    command->add_option("--latency-headroom", options.headroom, "Robots can run two models at once within their latency: yes or no")
        ->check(yesNo);
    command->add_option("--spare-disk", options.disk, "Every robot has room for both models: yes or no")->check(yesNo);
    command->callback([&] { chosen.code = newPlan(options); });
}

void addCharacteristics(CLI::App& plan, CharacteristicsOptions& options, Chosen& chosen) {
    auto* command = plan.add_subcommand("characteristics", "How likely the plan rolls back, commits or holds candidates good and bad");
    command->add_option("PLAN", options.planFile, "Plan file (JSON)")->required();
    command->add_option("--baseline", options.baseline, "True success of the baseline, 0 to 1, if it is not what the plan's gates say")
        ->check(CLI::Range(0.0, 1.0));
    command->add_flag("--without-restarts", options.withoutRestarts,
                      "As if sequential gates only watched all tasks together and not also those since each stage began; exact");
    command->add_flag("--json", options.json, "JSON on standard output");
    command->callback([&] { chosen.code = showCharacteristics(options); });
}

void addCompare(CLI::App& app, CompareOptions& options, Chosen& chosen) {
    auto* command = app.add_subcommand("compare", "Two arms of an A/B test by their counts: difference, tests, power");
    command->add_option("FIRST", options.first, "SUCCESSES/TASKS of the control, as in 9200/10000")->required();
    command->add_option("SECOND", options.second, "The same of the other arm")->required();
    command->add_flag("--json", options.json, "JSON on standard output");
    command->callback([&] { chosen.code = compareArms(options); });
}

void addInspect(CLI::App& app, InspectOptions& options, Chosen& chosen) {
    const auto common = [&options](CLI::App* command) {
        command->add_option("--data", options.data, "Directory of the journal")->required();
        command->add_flag("--json", options.json, "JSON on standard output");
    };
    auto* status = app.add_subcommand("status", "What the journal says is going on");
    common(status);
    status->callback([&] { chosen.code = showStatus(options); });
    auto* rollouts = app.add_subcommand("rollouts", "All rollouts, newest first");
    common(rollouts);
    rollouts->callback([&] { chosen.code = listRollouts(options); });
    auto* show = app.add_subcommand("show", "One rollout with every decision");
    show->add_option("ROLLOUT", options.rollout, "Its id")->required();
    common(show);
    show->callback([&] { chosen.code = showRollout(options); });
    auto* audit = app.add_subcommand("audit", "The tamper-evident log")->require_subcommand(1);
    auto* verify = audit->add_subcommand("verify", "Check the chain, and that the journal gives the same decisions again");
    common(verify);
    verify->callback([&] { chosen.code = verifyAudit(options); });
}

void addWhatIf(CLI::App& app, WhatIfOptions& options, Chosen& chosen) {
    auto* whatIf = app.add_subcommand("what-if", "A recorded rollout under the gates of another plan");
    whatIf->add_option("ROLLOUT", options.rollout, "Its id")->required();
    whatIf->add_option("--data", options.data, "Directory of the journal")->required();
    whatIf->add_option("--plan", options.planFile, "The other plan file (JSON)")->required();
    whatIf->add_flag("--json", options.json, "JSON on standard output");
    whatIf->callback([&] { chosen.code = askWhatIf(options); });
}

void addOrders(CLI::App& app, OrderOptions& options, Chosen& chosen) {
    const auto common = [&options](CLI::App* command) {
        command->add_option("--data", options.data, "Directory of the journal")->required();
        command->add_option("--reason", options.reason, "Why, in 10 characters or more: it is recorded")->required();
        command->add_option("--who", options.who, "Who orders it; the user's name by default");
    };
    auto* cleanup = app.add_subcommand("cleanup", "When the old model of a committed rollout is deleted from the robots");
    cleanup->add_option("ROLLOUT", options.what, "Rollout id")->required();
    cleanup->add_option("--hours", options.hours, "So many hours from now")->check(CLI::Range(0.0, 8760.0));
    cleanup->add_flag("--cancel", options.cancel, "Never");
    common(cleanup);
    cleanup->callback([&] { chosen.code = setCleanup(options); });
    auto* lift = app.add_subcommand("lift-bar", "Lets a candidate be started again that was rolled back");
    lift->add_option("CANDIDATE", options.what, "Its version or its SHA-256")->required();
    common(lift);
    lift->callback([&] { chosen.code = liftBar(options); });
    auto* release = app.add_subcommand("release", "Lifts the quarantine of a robot whose id only one robot uses");
    release->add_option("ROBOT", options.what, "Robot id")->required();
    common(release);
    release->callback([&] { chosen.code = releaseRobot(options); });
}

void addExport(CLI::App& app, ExportOptions& options, Chosen& chosen) {
    auto* command = app.add_subcommand("export", "The report of one rollout, to read, to print or for machines");
    command->add_option("ROLLOUT", options.rollout, "Rollout id")->required();
    command->add_option("--data", options.data, "Directory of the journal")->required();
    command->add_option("--format", options.format, "html, csv or json")
        ->capture_default_str()
        ->check(CLI::IsMember({"html", "csv", "json"}));
    command->add_option("--table", options.table, "Of csv: decisions, stages, gates, hours or ledger")
        ->capture_default_str()
        ->check(CLI::IsMember({"decisions", "stages", "gates", "hours", "ledger"}));
    command->add_option("--out", options.out, "File to write, whole or not at all; standard output by default");
    command->callback([&] { chosen.code = exportRollout(options); });
}

void addInvestigate(CLI::App& app, InvestigateOptions& options, Chosen& chosen) {
    auto* verb = app.add_subcommand("investigate", "Why a rollout went as it did: hypotheses, success by group, conclusion");
    verb->add_option("ROLLOUT", options.rollout, "Its id")->required();
    verb->add_option("--data", options.data, "Directory of the journal")->required();
    verb->add_flag("--json", options.json, "JSON on standard output");
    verb->add_option("--profile", options.profile, "Training profile of the candidate (JSON), to find drift from it");
    verb->add_option("--label-sample", options.labelSample, "Draw so many of the candidate's failed tasks for review, and list them")
        ->check(CLI::Range(std::int64_t{1}, slipway::investigate::kMostSampled));
    verb->add_option("--seed", options.seed, "Seed of the sample")->check(CLI::NonNegativeNumber);
    verb->add_option("--label", options.labels,
                     "TASK=real or TASK=correct: what the review of a sampled task found; may be given several times")
        ->allow_extra_args(false);
    verb->add_option("--conclude", options.conclude, "Record this conclusion");
    verb->add_option("--action", options.action, "With --conclude: what will be done");
    verb->add_option("--owner", options.owner, "With --conclude: who does it");
    verb->add_option("--who", options.who, "Name for the record; the user's name by default");
    verb->callback([&] { chosen.code = investigateRollout(options); });
}

void addRobot(CLI::App& app, RobotOptions& options, Chosen& chosen) {
    auto* robot = app.add_subcommand("robot", "Tokens of robots")->require_subcommand(1);
    const auto common = [&options](CLI::App* command) {
        command->add_option("--data", options.data, "Directory of the journal")->required();
        command->add_flag("--json", options.json, "JSON on standard output");
    };
    auto* add = robot->add_subcommand("add", "New tokens, shown once");
    add->add_option("ID", options.ids, "Robot ids");
    add->add_option("--prefix", options.prefix, "With --count: ids PREFIX001, PREFIX002, ...");
    add->add_option("--count", options.count, "How many")->check(CLI::Range(1, 100'000));
    common(add);
    add->callback([&] { chosen.code = addRobots(options); });
    auto* list = robot->add_subcommand("list", "Which robots have a token");
    common(list);
    list->callback([&] { chosen.code = listRobots(options); });
    auto* revoke = robot->add_subcommand("revoke", "Take tokens back");
    revoke->add_option("ID", options.ids, "Robot ids")->required();
    common(revoke);
    revoke->callback([&] { chosen.code = revokeRobots(options); });
}

void addRehearse(CLI::App& app, RehearseOptions& options, Chosen& chosen) {
    auto* rehearse = app.add_subcommand("rehearse", "Run a plan many times in virtual time over a simulated fleet");
    rehearse->add_option("PLAN", options.planFile, "Plan file (JSON)")->required();
    rehearse->add_option("--fleet", options.fleet, "Robots")->check(CLI::Range(1, 10'000))->capture_default_str();
    rehearse->add_option("--runs", options.runs, "How many times")->check(CLI::Range(1, 1'000'000))->capture_default_str();
    rehearse->add_option("--candidate-success", options.candidateSuccess, "Its share of successes; the plan's baseline by default")
        ->check(CLI::Range(0.0, 1.0));
    rehearse->add_option("--baseline-success", options.baselineSuccess, "Its share of successes; the plan's baseline by default")
        ->check(CLI::Range(0.0, 1.0));
    rehearse->add_option("--failure-slowdown", options.failureSlowdown, "Failed tasks take this many times as long")
        ->check(CLI::Range(0.01, 100.0))
        ->capture_default_str();
    rehearse->add_option("--task-seconds", options.taskSeconds, "Mean time of a task")
        ->check(CLI::Range(1.0, 3600.0))
        ->capture_default_str();
    rehearse->add_option("--seed", options.seed, "The same seed gives the same figures")->capture_default_str();
    rehearse->add_option("--threads", options.threads, "One for each core by default")->check(CLI::Range(1, 256));
    rehearse->add_flag("--json", options.json, "JSON on standard output");
    rehearse->callback([&] { chosen.code = rehearsePlan(options); });
}

int runMain(int argc, char** argv) {
    CLI::App app("Slipway rolls a policy model out to a fleet of robots, stage by stage, and back when it must.");
    app.require_subcommand(1);
    app.set_version_flag("--version", "slipway-cli " SLIPWAY_VERSION);
    RunOptions run;
    InspectOptions inspect;
    ExportOptions exported;
    OrderOptions orders;
    InvestigateOptions investigate;
    RobotOptions robots;
    CharacteristicsOptions characteristics;
    PlanNewOptions planNew;
    CompareOptions compare;
    RehearseOptions rehearse;
    Chosen chosen;
    std::string planFile;
    bool json = false;
    addRun(app, run, chosen);
    auto* plan = app.add_subcommand("plan", "Plan files")->require_subcommand(1);
    auto* validate = plan->add_subcommand("validate", "List every mistake of a plan file");
    validate->add_option("PLAN", planFile, "Plan file (JSON)")->required();
    validate->add_flag("--json", json, "JSON on standard output");
    validate->callback([&] { chosen.code = validatePlan(planFile, json); });
    addPlanNew(*plan, planNew, chosen);
    addCharacteristics(*plan, characteristics, chosen);
    addRehearse(app, rehearse, chosen);
    addCompare(app, compare, chosen);
    addInspect(app, inspect, chosen);
    WhatIfOptions whatIf;
    addWhatIf(app, whatIf, chosen);
    addInvestigate(app, investigate, chosen);
    addExport(app, exported, chosen);
    addOrders(app, orders, chosen);
    addRobot(app, robots, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp& help) {
        return app.exit(help);
    } catch (const CLI::CallForAllHelp& help) {
        return app.exit(help);
    } catch (const CLI::CallForVersion& version) {
        return app.exit(version);
    } catch (const CLI::ParseError& error) {
        fmt::print(stderr, "slipway-cli: {} (slipway-cli --help shows how)\n", error.what());
        return toInt(ExitCode::badInput);
    }
    return toInt(chosen.code);
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return runMain(argc, argv);
    } catch (const std::exception& error) {
        fmt::print(stderr, "slipway-cli: {}\n", error.what());
        return toInt(ExitCode::other);
    }
}
