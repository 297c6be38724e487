// Messages that a test robot says, as values and as texts.
#pragma once

#include <string>

#include "core/base/sha256.h"
#include "core/protocol/codec.h"

namespace slipway::link::testing {

inline constexpr const char* kBoot = "5f0c2f3e-8a2b-4f70-9d8e-0a1b2c3d4e5f";

inline fleet::ModelRef model(const std::string& version) { return {"grasp", version, sha256Hex("grasp " + version)}; }

inline fleet::Reported reported() {
    fleet::Reported value;
    value.phase = fleet::Phase::active;
    value.active = model("v23");
    value.slots = {{.model = model("v23"), .bytes = 1000, .verified = true}};
    return value;
}

inline protocol::Hello hello(const std::string& robot) {
    protocol::Hello value;
    value.robot = RobotId(robot);
    value.bootId = kBoot;
    value.facts = {.site = "north", .kind = "picker", .agentName = "test", .agentVersion = "1", .capabilities = {}, .freeBytes = 1000};
    value.reported = reported();
    return value;
}

inline protocol::StateReport state(std::uint64_t seq) { return {.bootId = kBoot, .seq = seq, .generation = 1, .reported = reported()}; }

inline fleet::Desired desired(std::uint64_t generation) {
    fleet::Desired value;
    value.generation = generation;
    value.rollout = "2026-11-23-v24-1";
    value.reason = "test";
    value.baseline = {.ref = model("v23"), .bytes = 1000, .uri = {}};
    value.keep = {"v23"};
    return value;
}

inline std::string bootOf(int number) { return "00000000-0000-4000-8000-00000000000" + std::to_string(number); }  // 0..9

inline std::string helloText(const std::string& robot, const std::string& boot = kBoot) {
    auto said = hello(robot);
    said.bootId = boot;
    return protocol::encode(protocol::FromRobot(said), "1");
}
inline std::string stateText(std::uint64_t seq, const std::string& id) { return protocol::encode(protocol::FromRobot(state(seq)), id); }

}  // namespace slipway::link::testing
