// Random messages of every kind, within the ranges of the protocol; the same seed gives the same message.
// Used by the round-trip, schema and mutation tests.
#pragma once

#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/protocol/messages.h"

namespace slipway::protocol {

class Samples {
public:
    explicit Samples(std::uint64_t seed) : m_random(seed) {}

    std::string word() {
        static const std::vector<std::string> kPieces = {"a",  "Z",  "7", ".",  "-",  " ",   "\"",   "\\",  "/",
                                                         "\n", "\t", "é", "中", "🤖", "<b>", "=1+1", "\x7f"};
        std::string text = "w";
        for (auto n = m_random.below(12); n > 0; --n) text += kPieces[m_random.below(kPieces.size())];
        return text;
    }
    std::string id() { return "id-" + std::to_string(m_random.below(1'000'000)); }
    std::string sha() {
        std::string text;
        for (int i = 0; i < 64; ++i) text += "0123456789abcdef"[m_random.below(16)];
        return text;
    }
    bool coin() { return m_random.chance(0.5); }
    std::uint64_t count() {
        constexpr std::uint64_t kMost = 9007199254740992ULL;
        if (m_random.chance(0.1)) return kMost;
        return m_random.below(kMost >> m_random.below(53));
    }
    std::int64_t bytes() { return static_cast<std::int64_t>(count()); }
    double real() { return (m_random.uniform() - 0.5) * 1e6; }
    double share() { return m_random.chance(0.1) ? 1.0 : m_random.uniform(); }
    WallTime time() { return WallTime(Milliseconds(static_cast<std::int64_t>(m_random.below(4'000'000'000'000ULL)))); }

    fleet::ModelRef modelRef() { return {.name = word(), .version = word(), .sha256 = sha()}; }
    fleet::Model model() { return {.ref = modelRef(), .bytes = bytes(), .uri = coin() ? "https://models.test/" + id() : ""}; }
    fleet::Exposure exposure() {
        return {.mode = static_cast<fleet::ExposureMode>(m_random.below(3)), .share = share(), .salt = coin() ? word() : ""};
    }
    fleet::Reported reported() {
        fleet::Reported reported{.phase = static_cast<fleet::Phase>(m_random.below(7)),
                                 .progress = share(),
                                 .active = {},
                                 .exposure = exposure(),
                                 .slots = {},
                                 .error = {}};
        if (coin()) reported.active = modelRef();
        for (auto n = m_random.below(4); n > 0; --n) reported.slots.push_back({.model = modelRef(), .bytes = bytes(), .verified = coin()});
        if (coin()) reported.error.emplace(static_cast<fleet::RobotErrorCode>(m_random.below(6)), word());
        return reported;
    }
    Hello hello() {
        Hello hello;
        hello.robot = RobotId(id());
        hello.bootId = id();
        hello.facts = {
            .site = word(), .kind = word(), .agentName = word(), .agentVersion = word(), .capabilities = {}, .freeBytes = bytes()};
        for (auto n = m_random.below(3); n > 0; --n) hello.facts.capabilities.push_back(word());
        hello.reported = reported();
        hello.generation = count();
        hello.ackSeq = count();
        return hello;
    }
    StateReport state() { return {.bootId = id(), .seq = 1 + count() / 2, .generation = count(), .reported = reported()}; }
    fleet::ShadowOutcome shadow() {
        fleet::ShadowOutcome shadow{.model = modelRef(),
                                    .ok = coin(),
                                    .probability = {},
                                    .agree = coin(),
                                    .latencyMs = share() * 1000,
                                    .action = {},
                                    .baselineAction = {}};
        if (coin()) shadow.probability = share();
        if (coin()) shadow.action = R"({"joint":[1,2.5,-3],"grip":true,"note":"\"x\""})";
        if (coin()) shadow.baselineAction = "[null,{}]";
        return shadow;
    }
    fleet::ResultItem item() {
        fleet::ResultItem item;
        item.task = word();
        item.category = word();
        item.seen = coin();
        item.startedAt = time();
        item.endedAt = item.startedAt + Milliseconds(static_cast<std::int64_t>(m_random.below(100'000)));
        item.model = modelRef();
        item.run = static_cast<fleet::RunKind>(m_random.below(3));
        item.ok = coin();
        item.latencyMs = share() * 1000;
        if (coin()) item.error = word();
        item.stuck = static_cast<std::uint32_t>(m_random.below(20));
        if (coin()) item.shadow = shadow();
        for (auto n = m_random.below(5); n > 0; --n) item.features.emplace_back("f" + std::to_string(n), real());
        return item;
    }
    ResultBatch results() {
        ResultBatch batch{.bootId = id(), .seq = 1 + count() / 2, .dropped = count(), .items = {}, .bad = {}};
        for (auto n = 1 + m_random.below(8); n > 0; --n) batch.items.push_back(item());
        return batch;
    }
    fleet::Telemetry telemetry() {
        fleet::Telemetry report;
        report.time = time();
        if (coin()) report.location = fleet::Location{.map = word(), .x = real(), .y = real(), .yaw = real()};
        report.battery = share();
        report.mode = word();
        if (coin()) report.task = fleet::RunningTask{.id = word(), .startedAt = time(), .category = word()};
        report.freeBytes = bytes();
        for (auto n = m_random.below(3); n > 0; --n) report.issues.push_back({.category = word(), .detail = word()});
        report.pending = static_cast<std::uint32_t>(m_random.below(10'000));
        return report;
    }
    FromRobot fromRobot(std::size_t kind) {
        static const char* const kLevels[] = {"debug", "info", "warning", "error"};
        static const char* const kReasons[] = {"shutdown", "sleep", "update"};
        switch (kind % std::variant_size_v<FromRobot>) {
            case 0:
                return hello();
            case 1:
                return state();
            case 2:
                return results();
            case 3:
                return telemetry();
            case 4:
                return LogLine{.time = time(), .level = kLevels[m_random.below(4)], .message = word()};
            default:
                return Bye{.reason = kReasons[m_random.below(3)]};
        }
    }
    fleet::Desired desired() {
        fleet::Desired desired;
        desired.generation = 1 + count() / 2;
        desired.rollout = coin() ? word() : "";
        desired.reason = coin() ? word() : "";
        desired.baseline = model();
        if (coin()) desired.candidate = model();
        desired.exposure = exposure();
        desired.serving = coin();
        for (auto n = m_random.below(4); n > 0; --n) desired.keep.push_back(word());
        desired.apply = coin() ? fleet::Apply::now : fleet::Apply::betweenTasks;
        if (coin()) desired.lease = milliseconds();
        desired.reload = coin();
        return desired;
    }
    Milliseconds milliseconds() { return Milliseconds(1 + static_cast<std::int64_t>(m_random.below(1'000'000))); }
    ToRobot toRobot(std::size_t kind) {
        switch (kind % std::variant_size_v<ToRobot>) {
            case 0:
                return desired();
            case 1:
                return Lease{.generation = 1 + count() / 2, .duration = milliseconds()};
            case 2:
                return GetFullState{};
            default:
                return Identify{.seconds = static_cast<int>(1 + m_random.below(60))};
        }
    }
    HelloAnswer helloAnswer() {
        HelloAnswer answer{.sessionId = id(),
                           .time = time(),
                           .reportInterval = milliseconds(),
                           .lease = milliseconds(),
                           .maxMessageBytes = 65536,
                           .maxBatch = 100,
                           .desired = {}};
        if (coin()) answer.desired = desired();
        return answer;
    }
    FullState fullState() {
        FullState full{.state = state(), .report = telemetry()};
        full.state.seq = 0;
        return full;
    }
    Random& random() { return m_random; }

private:
    Random m_random;
};

}  // namespace slipway::protocol
