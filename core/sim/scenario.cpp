#include "core/sim/scenario.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace slipway::sim {

namespace {

constexpr Milliseconds kSafetyPhase = std::chrono::minutes(6);

fleet::Model modelOf(const char* version, char digit) {
    return fleet::Model{fleet::ModelRef{"grasp", version, std::string(64, digit)}, 524'288'000, {}};
}

ModelBehaviour behaviourOf(CandidateKind kind) {
    ModelBehaviour behaviour;
    behaviour.success = 0.93;
    switch (kind) {
        case CandidateKind::good:
            break;
        case CandidateKind::worse:
            behaviour.success = 0.75;
            break;
        case CandidateKind::slow:
            behaviour.latencyMs = 300.0;
            break;
        case CandidateKind::stuck:
            behaviour.stuckRate = 0.9;
            break;
        case CandidateKind::crashing:
            behaviour.crashRate = 0.3;
            break;
        case CandidateKind::failing:
            behaviour.errorRate = 0.3;
            break;
    }
    if (kind == CandidateKind::failing) behaviour.success = 0.65;
    return behaviour;
}

CandidateKind drawCandidate(Random& random) {
    if (!random.chance(1.0 / 3.0)) return CandidateKind::good;
    constexpr CandidateKind kBad[] = {CandidateKind::worse, CandidateKind::slow, CandidateKind::stuck, CandidateKind::crashing,
                                      CandidateKind::failing};
    return kBad[random.below(std::size(kBad))];
}

Milliseconds between(Random& random, Milliseconds low, Milliseconds high) {
    return low + Milliseconds(static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>((high - low).count()) + 1)));
}

plan::Stage stageOf(const char* name, double share, std::int64_t quota, Random& random, bool threshold) {
    plan::Stage stage;
    stage.name = name;
    stage.robots = Ratio::fromDouble(share);
    stage.quota = quota;
    stage.soak = between(random, Seconds(5), Seconds(20));
    stage.longest = between(random, Seconds(120), Seconds(240));
    plan::SuccessGate success;
    // A margin that so few tasks can prove; the gate's own figures are tested elsewhere.
    success.margin = Ratio::fromDouble(0.15);
    success.method = threshold ? plan::GateMethod::threshold : plan::GateMethod::sequential;
    stage.gates.success = success;
    plan::ErrorsGate errors;
    errors.bad = Ratio::fromDouble(0.1);
    errors.good = Ratio::fromDouble(0.005);
    errors.method = success.method;
    stage.gates.errors = errors;
    stage.gates.latency->leastTasks = std::min<std::int64_t>(100, quota);
    // Gates that two odd robots of five do not fail, so that many runs get further than the first stage.
    stage.gates.install.least = Ratio::fromDouble(0.4 + 0.5 * random.uniform());
    stage.gates.install.sameCause = 3 + static_cast<std::int64_t>(random.below(10));
    stage.gates.lost->most = Ratio::fromDouble(0.1 + 0.5 * random.uniform());
    if (random.chance(0.5)) stage.gates.rollbackReady.longest = std::chrono::hours(3);
    stage.gates.stuck.mostPerRobot = 4;
    stage.gates.lost->silentAfter = between(random, Seconds(20), Seconds(60));
    return stage;
}

plan::Plan drawPlan(Random& random) {
    plan::Plan plan;
    plan.name = "simulated canary";
    plan.strategy = "canary";
    plan.fleet = "simulated";
    plan.baseline = modelOf("v23", 'a');
    plan.candidate = modelOf("v24", 'b');
    plan.salt = fmt::format("salt-{}", random.below(1000));
    const bool threshold = random.chance(0.3);
    plan.stages = {stageOf("5 %", 0.05, 10, random, threshold), stageOf("20 %", 0.2, 40, random, threshold),
                   stageOf("50 %", 0.5, 100, random, threshold), stageOf("100 %", 1.0, 150, random, threshold)};
    if (random.chance(0.2)) plan.stages[random.below(plan.stages.size())].onPass = plan::OnPass::ask;
    if (random.chance(0.2)) plan.stages.front().share = 0.5;
    plan.lease = between(random, Seconds(20), Seconds(120));
    plan.taskTimeout = between(random, Seconds(90), Seconds(180));
    // Each third is shorter than the time after which a robot that says nothing is known to be away.
    if (plan.taskTimeout.count() % 3 == 0) plan.taskTimeout /= 4;
    plan.resumeAfterRestart = random.chance(0.7);
    return plan;
}

RobotProfile profileOf(std::size_t index, const plan::Plan& plan, CandidateKind candidate) {
    RobotProfile profile;
    profile.id = RobotId(fmt::format("robot-{:03}", index));
    profile.facts.site = index % 3 == 0 ? "south" : "north";
    profile.facts.kind = index % 2 == 0 ? "arm" : "cart";
    profile.facts.agentName = "slipway-agent";
    profile.facts.agentVersion = "1";
    profile.facts.capabilities = {"shadow", "flags", "pools"};
    profile.facts.freeBytes = 8'000'000'000;
    profile.baseline = plan.baseline;
    profile.models[plan.candidate.ref.version] = behaviourOf(candidate);
    profile.otherModels.success = 0.93;
    profile.categories = {"mug"};
    profile.taskTime = Seconds(20);
    profile.pauseBetweenTasks = Seconds(2);
    return profile;
}

void drawClock(RobotProfile& profile, Random& random) {
    profile.clockSkew = between(random, -std::chrono::hours(1), std::chrono::hours(1));
    profile.clockDrift = 1e-4 * random.normal();
}

void drawRobotFaults(Scenario& scenario, Random& random) {
    constexpr FaultKind kKinds[] = {FaultKind::silent,         FaultKind::slowLoad, FaultKind::loadFail,
                                    FaultKind::digestMismatch, FaultKind::stuck,    FaultKind::crashOnCandidate,
                                    FaultKind::flood,          FaultKind::liar,     FaultKind::disconnect};
    for (const FaultKind kind : kKinds) {
        if (!random.chance(0.2)) continue;
        const std::size_t count = 1 + random.below(std::max<std::size_t>(1, scenario.robots.size() / 20));
        const double value = kind == FaultKind::flood ? 0.5 : kind == FaultKind::stuck ? 1.0 : defaultValue(kind);
        for (std::size_t i = 0; i < count; ++i) scenario.robots[random.below(scenario.robots.size())].faults.push_back({kind, value});
    }
}

void drawNetwork(NetworkFaults& network, Random& random) {
    if (random.chance(0.5)) network.loss = 0.3 * random.uniform() * random.uniform();
    if (random.chance(0.5)) network.duplicate = 0.5 * random.uniform();
    if (random.chance(0.5)) network.delay = between(random, Milliseconds(50), Seconds(5));
    network.reorder = random.chance(0.5);
}

struct Frequency {
    MishapKind kind;
    std::size_t most;
    Milliseconds shortest;
    Milliseconds longest;
};

void drawMishaps(Scenario& scenario, Random& random) {
    constexpr Frequency kFrequencies[] = {
        {MishapKind::consoleCrash, 5, Seconds(1), Seconds(90)}, {MishapKind::consoleSleep, 2, Seconds(1), std::chrono::hours(2)},
        {MishapKind::diskFull, 3, Seconds(1), Seconds(60)},     {MishapKind::robotCrash, 20, Seconds(1), Seconds(1)},
        {MishapKind::disconnect, 20, Seconds(1), Seconds(1)},   {MishapKind::partition, 3, Seconds(5), Seconds(120)},
        {MishapKind::clone, 2, Seconds(1), Seconds(1)},         {MishapKind::command, 6, Seconds(1), Seconds(1)},
    };
    for (const auto& frequency : kFrequencies) {
        if (!random.chance(0.5)) continue;
        const std::size_t count = 1 + random.below(frequency.most);
        for (std::size_t i = 0; i < count; ++i) {
            Mishap mishap;
            mishap.kind = frequency.kind;
            mishap.at = between(random, Seconds(10), scenario.faultsEnd);
            // Short ones are the common ones: the square of a uniform number.
            const double part = random.uniform() * random.uniform() * random.uniform();
            const auto span = static_cast<double>((frequency.longest - frequency.shortest).count());
            mishap.duration = frequency.shortest + Milliseconds(std::llround(part * span));
            mishap.robot = random.below(scenario.robots.size());
            mishap.robots = 1 + random.below(scenario.robots.size());
            mishap.draw = random.next();
            scenario.mishaps.push_back(mishap);
        }
    }
    if (random.chance(0.1)) {
        Mishap restored;
        restored.kind = MishapKind::oldDatabase;
        restored.at = between(random, Seconds(60), std::max(scenario.faultsEnd, Milliseconds(Seconds(61))));
        restored.duration = between(random, Seconds(1), Seconds(90));
        restored.draw = random.next();
        scenario.mishaps.push_back(restored);
    }
    std::ranges::stable_sort(scenario.mishaps, {}, &Mishap::at);
}

}  // namespace

Scenario calmScenario(std::uint64_t seed, std::size_t robots, CandidateKind candidate) {
    Random random(seed);
    Scenario scenario;
    scenario.seed = seed;
    scenario.plan = drawPlan(random);
    scenario.candidate = candidate;
    for (std::size_t i = 0; i < robots; ++i) scenario.robots.push_back(profileOf(i, scenario.plan, candidate));
    for (const auto& stage : scenario.plan.stages) scenario.bound += stage.longest;
    scenario.bound += std::chrono::minutes(15);
    return scenario;
}

Scenario drawScenario(std::uint64_t seed, std::size_t robots) {
    Random random(seed ^ 0x5117'3A7E'0000'0001ULL);
    Scenario scenario = calmScenario(seed, robots, drawCandidate(random));
    scenario.faultsEnd = between(random, Seconds(60), kSafetyPhase);
    if (random.chance(0.5)) {
        for (auto& profile : scenario.robots) drawClock(profile, random);
    }
    if (random.chance(0.5)) {
        for (auto& profile : scenario.robots) profile.models[scenario.plan.candidate.ref.version].failureSlowdown = 3.0;
    }
    drawRobotFaults(scenario, random);
    drawNetwork(scenario.network, random);
    drawMishaps(scenario, random);
    return scenario;
}

const char* toString(CandidateKind kind) {
    switch (kind) {
        case CandidateKind::good:
            return "good";
        case CandidateKind::worse:
            return "worse";
        case CandidateKind::slow:
            return "slow";
        case CandidateKind::stuck:
            return "stuck";
        case CandidateKind::crashing:
            return "crashing";
        case CandidateKind::failing:
            return "failing";
    }
    return "unknown";
}

}  // namespace slipway::sim
