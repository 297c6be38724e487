// Benchmark: results a second through the whole engine on one thread, in a canary that exposes all robots with its sequential
// gates, behind watermarks and with every decision that follows; beside it the bare copying of the same batches. Prints;
// judges nothing. Usage: engine_speed [BATCHES]
#include <fmt/format.h>

#include <chrono>
#include <cstdlib>

#include "tests/support/engine_bench.h"

namespace {

using namespace slipway;
using Clock = std::chrono::steady_clock;

constexpr int kResults = 10;  // in a batch

plan::Plan endlessPlan(plan::SuccessBaseline against) {
    auto plan = test::samplePlan();
    plan.stages.resize(1);
    auto& stage = plan.stages.front();
    stage.robots = Ratio::fromDouble(1.0);
    stage.quota = 1'000'000'000;
    stage.longest = std::chrono::days(30);
    stage.gates.success->against = against;
    if (against == plan::SuccessBaseline::control) plan.holdBack = Ratio::fromDouble(0.2);
    return plan;
}

/// Batches of all robots in turn; every 13th task fails.
std::vector<rollout::RobotResults> batchesFor(const test::EngineBench& bench, std::size_t count) {
    std::vector<rollout::RobotResults> batches;
    std::map<RobotId, std::uint64_t> seqs;
    for (const auto& [id, robot] : bench.robots) seqs[id] = robot.seq;
    auto turn = seqs.begin();
    std::int64_t task = 0;
    for (std::size_t i = 0; i < count; ++i, ++turn) {
        if (turn == seqs.end()) turn = seqs.begin();
        const auto& robot = bench.robots.at(turn->first);
        rollout::RobotResults batch;
        batch.robot = turn->first;
        batch.session = robot.session;
        batch.bootId = robot.bootId;
        batch.seq = ++turn->second;
        const auto round = static_cast<std::int64_t>(i / bench.robots.size());
        for (int k = 0; k < kResults; ++k, ++task) {
            auto item = bench.item(turn->first, task % 13 != 0, bench.now + Milliseconds(round * 1000 + k * 100));
            item.task = fmt::format("{}-{}", turn->first.value, task);
            batch.items.push_back(std::move(item));
        }
        batches.push_back(std::move(batch));
    }
    return batches;
}

double perSecond(std::size_t results, Clock::time_point begun) {
    return static_cast<double>(results) / std::chrono::duration<double>(Clock::now() - begun).count();
}

void measure(const char* what, plan::SuccessBaseline against, std::size_t batchCount) {
    test::EngineBench bench(100);
    if (const auto why = bench.start(endlessPlan(against)); !why.empty()) {
        fmt::print(stderr, "engine_speed: {}\n", why);
        std::exit(1);
    }
    bench.wait(Seconds(2));
    const auto batches = batchesFor(bench, batchCount);
    const std::size_t results = batchCount * kResults;

    std::size_t copied = 0;
    auto begun = Clock::now();
    for (const auto& batch : batches) {
        const rollout::Event event(batch);
        copied += std::get<rollout::RobotResults>(event).items.size();
    }
    const double bare = perSecond(results, begun);

    std::vector<rollout::Event> events(batches.begin(), batches.end());
    std::vector<rollout::Effect> effects;
    auto& state = bench.state;
    const EngineTime first = bench.now;
    begun = Clock::now();
    for (std::size_t i = 0; i < events.size(); ++i) {
        effects.clear();
        rollout::advance(state, events[i], first + Milliseconds(static_cast<std::int64_t>(i * 10) + 1000), effects);
    }
    const double engine = perSecond(results, begun);
    const auto counted = bench.rollout().evidence.candidate.tasks;
    fmt::print("{:<28} {:>10.0f} results/s   bare copying {:>10.0f}/s   ratio {:>6.1f}   {} of {} folded, {}\n", what, engine, bare,
               bare / engine, counted, copied, rollout::toString(bench.rollout().status));
}

}  // namespace

int main(int argc, char** argv) {
    const std::size_t batches = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 50'000;
    measure("against a fixed baseline", plan::SuccessBaseline::fixed, batches);
    measure("against the control", plan::SuccessBaseline::control, batches);
    return 0;
}
