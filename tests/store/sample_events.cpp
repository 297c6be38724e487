#include "tests/store/sample_events.h"

#include <fmt/format.h>

#include <array>
#include <limits>
#include <type_traits>
#include <utility>

#include "core/base/sha256.h"
#include "core/store/decision_codec.h"
#include "core/store/event_codec.h"

namespace slipway::store::test {

namespace {

double randomDouble(Random& random) {
    constexpr std::array hard{0.0, -0.0, 0.1, 1e-300, 1e300, 0.1 + 0.2, 5e-324, -1.0 / 3.0, 123456789.123456789};
    return random.chance(0.4) ? hard[random.below(hard.size())] : random.normal() * 1000.0;
}

double randomOdds(Random& random) {
    return random.chance(0.2) ? std::numeric_limits<double>::infinity() * (random.chance(0.5) ? 1 : -1) : randomDouble(random);
}

std::int64_t randomBytes(Random& random) { return static_cast<std::int64_t>(random.next() >> 11); }

WallTime randomTime(Random& random) { return WallTime(Milliseconds(static_cast<std::int64_t>(random.below(4'000'000'000'000)))); }

template <class E>
E randomEnum(Random& random, E last) {
    return static_cast<E>(random.below(static_cast<std::uint64_t>(last) + 1));
}

fleet::ModelRef randomModel(Random& random) {
    return {"grasp", fmt::format("v{}", random.below(4)), sha256Hex(std::to_string(random.below(4)))};
}

RobotId randomRobot(Random& random) { return RobotId(fmt::format("robot-{}", random.below(20))); }
RolloutId randomRollout(Random& random) { return RolloutId(fmt::format("2026-11-23-v{}", random.below(3))); }

fleet::Reported randomReported(Random& random) {
    fleet::Reported reported;
    reported.phase = randomEnum(random, fleet::Phase::reverted);
    reported.progress = random.uniform();
    reported.active = randomModel(random);
    reported.exposure = {randomEnum(random, fleet::ExposureMode::share), randomDouble(random), randomText(random)};
    for (std::uint64_t i = random.below(3); i > 0; --i)
        reported.slots.push_back({randomModel(random), randomBytes(random), random.chance(0.5)});
    if (random.chance(0.3)) reported.error = fleet::RobotError{randomEnum(random, fleet::RobotErrorCode::crash), randomText(random)};
    return reported;
}

fleet::RobotFacts randomFacts(Random& random) {
    return {randomText(random), randomText(random), randomText(random), randomText(random), {"shadow", randomText(random)},
            randomBytes(random)};
}

rollout::Operation randomOperation(Random& random) {
    rollout::Operation operation{OperationId(randomText(random)), randomText(random), randomText(random), std::nullopt};
    if (random.chance(0.5)) operation.expectedRevision = random.next();
    return operation;
}

checklist::Record randomChecklist(Random& random) {
    checklist::Record record;
    for (std::uint64_t i = random.below(4); i > 0; --i) {
        record.ticks.push_back({randomText(random), randomText(random), randomTime(random), randomText(random), randomText(random)});
    }
    record.overrideReason = randomText(random);
    for (std::uint64_t i = random.below(3); i > 0; --i)
        record.ownItems.push_back({randomText(random), randomText(random), randomText(random)});
    return record;
}

rollout::GateReading randomGate(Random& random) {
    rollout::GateReading gate;
    gate.kind = randomEnum(random, rollout::GateKind::rollbackReady);
    gate.verdict = randomEnum(random, rollout::Verdict::inconclusive);
    gate.value = randomDouble(random);
    gate.low = randomDouble(random);
    gate.high = randomDouble(random);
    gate.limit = randomDouble(random);
    gate.count = randomBytes(random);
    gate.evidence = randomOdds(random);
    gate.proof = randomOdds(random);
    gate.reason = randomText(random);
    gate.since = engineTime(randomBytes(random));
    return gate;
}

// ---- one function for each kind of event ----

void fill(Random& r, rollout::ConsoleStarted& e) { e = {static_cast<std::uint32_t>(r.next()), Milliseconds(randomBytes(r))}; }
void fill(Random& r, rollout::ConsoleSlept& e) { e.gap = Milliseconds(randomBytes(r)); }
void fill(Random& r, rollout::StorageFailed& e) { e.what = randomText(r); }
void fill(Random&, rollout::StorageRecovered&) {}
void fill(Random&, rollout::TimerFired&) {}
void fill(Random& r, rollout::AlertDelivered& e) { e = {r.next(), r.chance(0.5)}; }
void fill(Random& r, rollout::RobotConnected& e) {
    e = {randomRobot(r), r.next(), randomText(r), r.next(), r.next(), randomFacts(r), randomReported(r)};
}
void fill(Random& r, rollout::RobotDisconnected& e) { e = {randomRobot(r), r.next(), randomText(r)}; }
void fill(Random& r, rollout::RobotQuarantined& e) { e = {randomRobot(r), randomText(r)}; }
void fill(Random& r, rollout::RobotStateChanged& e) {
    e = {randomRobot(r), r.next(), randomText(r), r.next(), r.next(), randomReported(r)};
}
void fill(Random& r, rollout::RobotResults& e) {
    e = {randomRobot(r), r.next(), fmt::format("boot-{}", r.below(3)), r.below(50), r.next(), r.next(), {}};
    for (std::uint64_t i = r.below(5); i > 0; --i) e.items.push_back(randomItem(r));
}
void fill(Random& r, rollout::RobotProgress& e) {
    e = {randomRobot(r), randomTime(r), std::nullopt, static_cast<std::uint32_t>(r.next())};
    if (r.chance(0.5)) e.task = fleet::RunningTask{randomText(r), randomTime(r), randomText(r)};
}
void fill(Random& r, rollout::DesiredAnswered& e) { e = {randomRobot(r), r.next(), r.chance(0.5)}; }
void fill(Random& r, rollout::StartRollout& e) {
    e = {randomOperation(r), randomRollout(r), randomPlan(r), randomText(r), randomChecklist(r)};
}
void fill(Random& r, rollout::Promote& e) { e = {randomOperation(r), randomRollout(r), randomText(r)}; }
void fill(Random& r, rollout::Pause& e) { e = {randomOperation(r), randomRollout(r), r.chance(0.5), randomText(r)}; }
void fill(Random& r, rollout::Resume& e) { e = {randomOperation(r), randomRollout(r)}; }
void fill(Random& r, rollout::RollBack& e) { e = {randomOperation(r), randomRollout(r), randomText(r)}; }
void fill(Random& r, rollout::Abort& e) { e = {randomOperation(r), randomRollout(r), randomText(r)}; }
void fill(Random& r, rollout::Waive& e) { e = {randomOperation(r), randomRollout(r), {randomRobot(r), randomRobot(r)}, randomText(r)}; }
void fill(Random& r, rollout::LiftBar& e) { e = {randomOperation(r), randomText(r), randomText(r)}; }
void fill(Random& r, rollout::Annotate& e) { e = {randomOperation(r), randomRollout(r), randomText(r)}; }
void fill(Random& r, rollout::SetCleanup& e) {
    e = {randomOperation(r), randomRollout(r), r.chance(0.5) ? std::optional(r.uniform()) : std::nullopt, randomText(r)};
}
void fill(Random& r, rollout::StartDrill& e) {
    e = {randomOperation(r), {randomModel(r), randomBytes(r), randomText(r)}, {randomRobot(r), randomRobot(r)}};
}
void fill(Random& r, rollout::ReleaseRobot& e) { e = {randomOperation(r), randomRobot(r), randomText(r)}; }
void fill(Random& r, rollout::SetShare& e) { e = {randomOperation(r), randomRollout(r), r.uniform(), randomText(r)}; }

template <std::size_t... I>
rollout::Event makeEvent(Random& random, std::size_t alternative, std::index_sequence<I...>) {
    rollout::Event event;
    const auto make = [&]<std::size_t J>(std::integral_constant<std::size_t, J>) {
        std::variant_alternative_t<J, rollout::Event> one;
        fill(random, one);
        event = std::move(one);
    };
    ((I == alternative ? make(std::integral_constant<std::size_t, I>{}) : void()), ...);
    return event;
}

std::uint64_t seedOf(std::uint64_t seed, std::uint64_t ordinal) { return seed * 1'000'003 + ordinal; }

}  // namespace

std::string randomText(Random& random) {
    using namespace std::string_literals;
    static const std::array texts{""s,
                                  "plain"s,
                                  "Größe 手 ✓ 🤖"s,
                                  "\"quoted\" \\ back"s,
                                  "'; DROP TABLE journal; --"s,
                                  "a\nb\t\r"s,
                                  "nul\0inside"s,
                                  "<b>markup</b> & =1+1"s,
                                  "\xff\xfe not UTF-8 \x80"s,
                                  "\xed\xa0\x80"s,
                                  "{\"hex\":\"00\"}"s,
                                  std::string(3000, 'x')};
    return random.chance(0.7) ? texts[random.below(texts.size())] : fmt::format("text {}", random.next());
}

plan::Plan randomPlan(Random& random) {
    plan::Plan plan;
    plan.name = fmt::format("plan \"{}\" ✓", random.below(1000));
    plan.strategy = "custom";
    plan.fleet = "demo";
    plan.sites = {"Basel", "Zürich"};
    plan.baseline = {{"grasp", "v23", sha256Hex("grasp v23")}, randomBytes(random), ""};
    plan.candidate = {{"grasp", "v24", sha256Hex("grasp v24")}, randomBytes(random), "https://models.example/grasp-v24"};
    plan.salt = random.chance(0.5) ? "" : fmt::format("salt-{}", random.below(1000));
    std::int64_t robots = 1 + static_cast<std::int64_t>(random.below(100'000'000));
    for (int i = 0; i < 3; ++i) {
        plan::Stage stage;
        stage.name = fmt::format("stage {}", i);
        stage.robots = Ratio::fromBillionths(i == 2 ? Ratio::kOne : robots);
        robots += static_cast<std::int64_t>(random.below(100'000'000));
        stage.quota = 1 + static_cast<std::int64_t>(random.below(1'000'000));
        stage.soak = Milliseconds(random.below(3'000'000));
        stage.onPass = randomEnum(random, plan::OnPass::ask);
        if (random.chance(0.3)) stage.gates.latency.reset();
        if (stage.gates.success)
            stage.gates.success->margin = Ratio::fromBillionths(1 + static_cast<std::int64_t>(random.below(99'999'999)));
        plan.stages.push_back(stage);
    }
    return plan;
}

fleet::ResultItem randomItem(Random& random) {
    fleet::ResultItem item;
    item.task = randomText(random);
    item.category = randomText(random);
    item.seen = random.chance(0.5);
    item.startedAt = randomTime(random);
    item.endedAt = randomTime(random);
    item.model = randomModel(random);
    item.run = randomEnum(random, fleet::RunKind::dummy);
    item.ok = random.chance(0.9);
    item.latencyMs = randomDouble(random);
    item.error = random.chance(0.8) ? "" : randomText(random);
    item.stuck = static_cast<std::uint32_t>(random.next());
    if (random.chance(0.3)) {
        item.shadow = fleet::ShadowOutcome{randomModel(random),  random.chance(0.5), std::nullopt,      random.chance(0.5),
                                           randomDouble(random), "{\"a\": 1}",       randomText(random)};
        if (random.chance(0.5)) item.shadow->probability = randomDouble(random);
    }
    for (std::uint64_t i = random.below(4); i > 0; --i) item.features.emplace_back(randomText(random), randomDouble(random));
    return item;
}

rollout::Decision randomDecision(Random& random, std::uint64_t number) {
    rollout::Decision decision;
    decision.number = number;
    decision.at = engineTime(randomBytes(random));
    decision.kind = randomEnum(random, rollout::DecisionKind::annotated);
    decision.rollout = randomRollout(random);
    if (random.chance(0.5)) decision.stage = random.below(5);
    decision.who = randomText(random);
    decision.operation = OperationId(randomText(random));
    decision.reason = randomText(random);
    decision.shownText = randomText(random);
    for (std::uint64_t i = random.below(3); i > 0; --i) decision.gates.push_back(randomGate(random));
    for (std::uint64_t i = random.below(3); i > 0; --i) decision.robots.push_back(randomRobot(random));
    return decision;
}

rollout::Event randomEvent(Random& random, std::size_t alternative) {
    return makeEvent(random, alternative, std::make_index_sequence<std::variant_size_v<rollout::Event>>{});
}

std::size_t decisionsOf(std::uint64_t seed, std::uint64_t ordinal) { return Random(seedOf(seed, ordinal)).below(3); }

Entry sampleEntry(std::uint64_t seed, std::uint64_t ordinal, std::uint64_t firstDecision) {
    Random random(seedOf(seed, ordinal));
    const std::size_t decisions = random.below(3);
    Entry entry;
    entry.ordinal = ordinal;
    entry.at = engineTime(1'790'000'000'000 + static_cast<std::int64_t>(ordinal));
    entry.wall = randomTime(random);
    // Results are what there is most of.
    const std::size_t alternative = random.chance(0.5) ? 11 : random.below(std::variant_size_v<rollout::Event>);
    entry.event = randomEvent(random, alternative);
    for (std::size_t i = 0; i < decisions; ++i) entry.decisions.push_back(randomDecision(random, firstDecision + i));
    return entry;
}

std::string difference(const Entry& a, const Entry& b) {
    if (a.ordinal != b.ordinal) return fmt::format("ordinal {} / {}", a.ordinal, b.ordinal);
    if (a.at != b.at || a.wall != b.wall) return fmt::format("entry {}: time", a.ordinal);
    const auto textA = writeEvent(a.event);
    const auto textB = writeEvent(b.event);
    if (!textA || !textB) return fmt::format("entry {}: cannot be written", a.ordinal);
    if (a.event.index() != b.event.index() || *textA != *textB) return fmt::format("entry {}:\n{}\n{}", a.ordinal, *textA, *textB);
    if (a.decisions != b.decisions) return fmt::format("entry {}: decisions", a.ordinal);
    return {};
}

}  // namespace slipway::store::test
