// slipway-sim: runs the World over many seeds and prints each violation with the seed that replays it.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "core/base/sha256.h"
#include "core/sim/strategies.h"
#include "core/sim/world.h"

namespace {

struct Options {
    std::uint64_t first = 1;
    std::uint64_t seeds = 100;
    std::size_t robots = 100;
    std::string strategy = "canary";
    unsigned jobs = 2;
    bool verbose = false;
    bool explain = false;
    bool digest = false;
};

struct Summary {
    std::mutex mutex;
    std::uint64_t violations = 0;
    std::uint64_t events = 0;
    std::map<std::string, std::uint64_t> endings;
    std::map<std::uint64_t, std::string> digests;  // by seed
};

void note(Summary& summary, const slipway::sim::Report& report, bool verbose) {
    const std::lock_guard lock(summary.mutex);
    summary.events += report.events;
    ++summary.endings[report.ending.empty() ? "no rollout" : report.ending];
    if (report.violation) ++summary.violations;
    if (report.violation || verbose) std::printf("%s\n", slipway::sim::describe(report).c_str());
    std::fflush(stdout);
}

/// SHA-256 of the whole journal: what was taken when, and every decision with its gates to the last bit. Two builds
/// that must decide the same have the same digests.
std::string digestOf(const slipway::sim::Journal& journal) {
    std::string all;
    for (const auto& entry : journal.entries) {
        all += fmt::format("{} {} {} {}\n", entry.ordinal, entry.at.time_since_epoch().count(), entry.event.index(), entry.counted);
        for (const auto& decision : entry.decisions) {
            all += fmt::format("{} {} {} {} {}\n", decision.number, toString(decision.kind), decision.rollout.value, decision.who,
                               decision.reason);
            for (const auto& robot : decision.robots) all += robot.value + '\n';
            for (const auto& gate : decision.gates)
                all += fmt::format("{} {} {:a} {:a} {:a} {:a} {:a} {}\n", toString(gate.kind), toString(gate.verdict), gate.value, gate.low,
                                   gate.high, gate.evidence, gate.proof, gate.reason);
        }
    }
    return slipway::sha256Hex(all);
}

/// The decisions of one run, and the members that are not where they should be at its end.
void explain(const slipway::sim::World& world) {
    for (const auto& entry : world.console().journal().entries) {
        for (const auto& decision : entry.decisions) {
            const auto at = slipway::WallTime(decision.at.time_since_epoch());
            std::printf("  %s %s %s (%s): %s\n", slipway::toRfc3339(at).c_str() + 11, decision.rollout.value.c_str(),
                        toString(decision.kind), decision.who.c_str(), decision.reason.c_str());
        }
    }
    const auto& state = world.console().state();
    const auto online = std::ranges::count_if(state.robots, [](const auto& robot) { return robot.second.online; });
    std::printf("  console %s, %zd of %zu robots online%s\n", world.console().isAlive() ? "runs" : "is down", online, state.robots.size(),
                state.storageFailed ? ", storage failed" : "");
    for (const auto& body : world.robots()) {
        const auto known = state.robots.find(body->id());
        if (known == state.robots.end()) continue;
        const auto& robot = known->second;
        for (const auto& [id, rollout] : state.rollouts) {
            const auto found = rollout.members.find(body->id());
            if (found == rollout.members.end()) continue;
            const auto& member = found->second;
            if (member.ledger && member.ledger->state == slipway::rollout::LedgerState::verified) continue;
            std::printf("  %s %s, ledger %s, %s, generation %llu of %llu, %s %s: %s\n", body->id().value.c_str(), toString(member.phase),
                        member.ledger ? toString(member.ledger->state) : "-", robot.online ? "online" : "offline",
                        static_cast<unsigned long long>(robot.generation),
                        static_cast<unsigned long long>(robot.desired ? robot.desired->generation : 0), toString(robot.reported.phase),
                        robot.reported.active.version.c_str(), member.why.c_str());
            std::printf("    in truth: %s, %s, generation %llu, next task on %s\n", body->powered() ? "powered" : "off",
                        body->connected() ? "connected" : (body->wantsConnection() ? "dialling" : "silent"),
                        static_cast<unsigned long long>(body->durable().generation),
                        body->nextModel() ? body->nextModel()->version.c_str() : "none");
        }
    }
}

/// "all": each seed has its strategy.
slipway::sim::Scenario scenarioOf(const Options& options, std::uint64_t seed) {
    const auto names = slipway::sim::simulatedStrategies();
    return slipway::sim::drawScenario(seed, options.robots, options.strategy == "all" ? names[seed % names.size()] : options.strategy);
}

void keepDigest(Summary& summary, std::uint64_t seed, const slipway::sim::Journal& journal) {
    auto digest = digestOf(journal);
    const std::lock_guard lock(summary.mutex);
    summary.digests.emplace(seed, std::move(digest));
}

int runAll(const Options& options) {
    Summary summary;
    std::atomic<std::uint64_t> next{0};
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < options.jobs; ++i) {
        workers.emplace_back([&] {
            while (true) {
                const auto number = next.fetch_add(1);
                if (number >= options.seeds) return;
                slipway::sim::World world(scenarioOf(options, options.first + number));
                const auto report = world.run();
                note(summary, report, options.verbose);
                if (options.digest) keepDigest(summary, report.seed, world.console().journal());
                if (options.explain) explain(world);
            }
        });
    }
    workers.clear();
    std::printf("%llu seeds of %zu robots, %llu events, %llu violations\n", static_cast<unsigned long long>(options.seeds), options.robots,
                static_cast<unsigned long long>(summary.events), static_cast<unsigned long long>(summary.violations));
    for (const auto& [ending, count] : summary.endings) std::printf("  %s: %llu\n", ending.c_str(), static_cast<unsigned long long>(count));
    std::string digests;
    for (const auto& [seed, digest] : summary.digests) digests += digest;
    if (options.digest) std::printf("digest %s\n", slipway::sha256Hex(digests).c_str());
    return summary.violations == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    CLI::App app("Runs the simulated World over many seeds");
    app.add_option("--first", options.first, "First seed");
    app.add_option("--seeds", options.seeds, "How many seeds");
    app.add_option("--robots", options.robots, "Robots in each run")->check(CLI::Range(1, 10'000));
    app.add_option("--strategy", options.strategy,
                   "canary, blue_green, shadow, feature_flag, ab_test, custom, blue_green_pools, or all: by seed")
        ->check(CLI::IsMember({"canary", "blue_green", "shadow", "feature_flag", "ab_test", "custom", "blue_green_pools", "all"}));
    app.add_option("--jobs", options.jobs, "Runs at a time")->check(CLI::Range(1, 64));
    app.add_flag("--verbose", options.verbose, "Print every run");
    app.add_flag("--explain", options.explain, "Print the decisions of every run; best with one seed");
    app.add_flag("--digest", options.digest, "Print one SHA-256 of every journal, to compare two builds");
    CLI11_PARSE(app, argc, argv);
    return runAll(options);
}
