// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/read_message.h"

#include "core/protocol/read_parts.h"

namespace slipway::protocol {

namespace {

constexpr std::int64_t kMostMilliseconds = 366LL * 24 * 3600 * 1000;

constexpr std::array<std::pair<const char*, fleet::Apply>, 2> kApplies{
    {{"now", fleet::Apply::now}, {"between-tasks", fleet::Apply::betweenTasks}}};
constexpr std::array<std::pair<const char*, int>, 4> kLevels{{{"debug", 0}, {"info", 1}, {"warning", 2}, {"error", 3}}};
constexpr std::array<std::pair<const char*, int>, 3> kByes{{{"shutdown", 0}, {"sleep", 1}, {"update", 2}}};

/// A boot id: 1 to 64 characters of the set of robot ids; a UUID is one.
std::string readBootId(const Place& place) {
    if (!isValidRobotId(place.text(64))) place.refuse("It must have 1 to 64 of the characters A-Z a-z 0-9 . _ : -");
    return place.text();
}

fleet::RobotFacts readFacts(const Place& params) {
    fleet::RobotFacts facts;
    facts.site = params.member("site").text(128);
    facts.kind = params.member("kind").text(128);
    const Place agent = params.member("agent");
    facts.agentName = agent.member("name").text(128);
    facts.agentVersion = agent.member("version").text(128);
    if (const auto capabilities = params.maybe("capabilities")) {
        const std::size_t count = capabilities->size(32);
        for (std::size_t i = 0; i < count; ++i) facts.capabilities.push_back(capabilities->element(i).name(64));
    }
    facts.freeBytes = params.member("freeBytes").integer();
    return facts;
}

fleet::Location readLocation(const Place& place) {
    return {.map = place.member("map").text(128),
            .x = place.member("x").number(),
            .y = place.member("y").number(),
            .yaw = place.member("yaw").number()};
}

fleet::RunningTask readTask(const Place& place) {
    return {.id = place.member("id").name(), .startedAt = place.member("startedAt").time(), .category = place.member("category").text(128)};
}

/// The number of the item that `path` leads into, or none.
std::optional<std::size_t> itemOf(const std::string& path, const std::string& itemsPath) {
    const std::string prefix = itemsPath + "[";
    if (!path.starts_with(prefix)) return std::nullopt;
    std::size_t index = 0;
    for (std::size_t i = prefix.size(); i < path.size() && path[i] != ']'; ++i)
        index = index * 10 + static_cast<std::size_t>(path[i] - '0');
    return index;
}

}  // namespace

Hello readHello(const Place& params) {
    Hello hello;
    const Place robot = params.member("robotId");
    if (!isValidRobotId(robot.text(64))) robot.refuse("It must have 1 to 64 of the characters A-Z a-z 0-9 . _ : -");
    hello.robot = RobotId(robot.text());
    hello.bootId = readBootId(params.member("bootId"));
    hello.facts = readFacts(params);
    hello.reported = readReported(params.member("reported"));
    if (const auto slots = params.maybe("slots")) hello.reported.slots = readSlots(*slots);
    hello.generation = params.member("generation").count();
    hello.ackSeq = params.member("ackSeq").count();
    return hello;
}

StateReport readState(const Place& params, std::int64_t leastSeq) {
    StateReport state;
    state.bootId = readBootId(params.member("bootId"));
    state.seq = static_cast<std::uint64_t>(params.member("seq").integer(leastSeq));
    state.generation = params.member("generation").count();
    state.reported = readReported(params);
    return state;
}

ResultBatch readResults(const Place& params, const std::vector<Blemish>& blemishes) {
    ResultBatch batch;
    batch.bootId = readBootId(params.member("bootId"));
    batch.seq = static_cast<std::uint64_t>(params.member("seq").integer(1));
    if (const auto dropped = params.maybe("dropped")) batch.dropped = dropped->count();
    const Place items = params.member("items");
    const std::size_t count = items.size(kMaxBatch);
    if (count == 0) items.refuse("It must have 1 to 100 elements.");
    std::vector<const Blemish*> blemished(count, nullptr);
    for (const auto& blemish : blemishes) {
        const auto index = itemOf(blemish.path, "$.params.items");
        if (!index || *index >= count) throw BadPlace{{ErrorCode::invalidInput, blemish.message, blemish.path}};
        blemished[*index] = &blemish;
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (blemished[i] != nullptr) {
            batch.bad.push_back({ErrorCode::invalidInput, blemished[i]->message, blemished[i]->path});
            continue;
        }
        try {
            batch.items.push_back(readItem(items.element(i)));
        } catch (const BadPlace& bad) {
            batch.bad.push_back(bad.error);
        }
    }
    return batch;
}

fleet::Telemetry readTelemetry(const Place& params) {
    fleet::Telemetry telemetry;
    telemetry.time = params.member("t").time();
    if (const auto location = params.maybe("location")) telemetry.location = readLocation(*location);
    telemetry.battery = params.member("battery").number(0.0, 1.0);
    telemetry.mode = params.member("mode").text(64);
    if (const auto task = params.maybe("task")) telemetry.task = readTask(*task);
    telemetry.freeBytes = params.member("freeBytes").integer();
    if (const auto issues = params.maybe("issues")) {
        const std::size_t count = issues->size(32);
        for (std::size_t i = 0; i < count; ++i) {
            const Place issue = issues->element(i);
            telemetry.issues.push_back({.category = issue.member("category").text(128), .detail = issue.member("detail").text(1024)});
        }
    }
    if (const auto pending = params.maybe("pending")) telemetry.pending = static_cast<std::uint32_t>(pending->integer(0, 0xFFFFFFFFLL));
    return telemetry;
}

LogLine readLog(const Place& params) {
    static_cast<void>(readWord(params.member("level"), kLevels));
    return {.time = params.member("t").time(), .level = params.member("level").text(), .message = params.member("message").text(4096)};
}

Bye readBye(const Place& params) {
    static_cast<void>(readWord(params.member("reason"), kByes));
    return {.reason = params.member("reason").text()};
}

fleet::Desired readDesired(const Place& params) {
    fleet::Desired desired;
    desired.generation = static_cast<std::uint64_t>(params.member("generation").integer(1));
    if (const auto rollout = params.maybe("rollout")) desired.rollout = rollout->text(128);
    if (const auto reason = params.maybe("reason")) desired.reason = reason->text(1024);
    desired.baseline = readModel(params.member("baseline"));
    if (const auto candidate = params.maybe("candidate")) desired.candidate = readModel(*candidate);
    desired.exposure = readExposure(params.member("exposure"));
    if (const auto serving = params.maybe("serving")) desired.serving = serving->boolean();
    if (const auto reload = params.maybe("reload")) desired.reload = reload->boolean();
    if (const auto keep = params.maybe("keep")) {
        const std::size_t count = keep->size(64);
        for (std::size_t i = 0; i < count; ++i) desired.keep.push_back(keep->element(i).name());
    }
    desired.apply = readWord(params.member("apply"), kApplies);
    if (const auto lease = params.maybe("leaseMs")) desired.lease = Milliseconds(lease->integer(1, kMostMilliseconds));
    return desired;
}

Lease readLease(const Place& params) {
    return {.generation = static_cast<std::uint64_t>(params.member("generation").integer(1)),
            .duration = Milliseconds(params.member("ms").integer(1, kMostMilliseconds))};
}

Identify readIdentify(const Place& params) { return {.seconds = static_cast<int>(params.member("seconds").integer(1, 3600))}; }

HelloAnswer readHelloAnswer(const Place& result) {
    HelloAnswer answer;
    answer.sessionId = result.member("sessionId").name();
    answer.time = result.member("time").time();
    answer.reportInterval = Milliseconds(result.member("reportIntervalMs").integer(1, kMostMilliseconds));
    answer.lease = Milliseconds(result.member("leaseMs").integer(1, kMostMilliseconds));
    answer.maxMessageBytes = static_cast<std::size_t>(result.member("maxMessageBytes").integer(1024));
    answer.maxBatch = static_cast<std::size_t>(result.member("maxBatch").integer(1));
    if (const auto desired = result.maybe("desired")) answer.desired = readDesired(*desired);
    return answer;
}

}  // namespace slipway::protocol
