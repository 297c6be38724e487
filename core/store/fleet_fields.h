// The members of fleet's values as they stand in the journal's JSON: models, slots, what robots report, results.
// Private to the codecs of this folder.
#pragma once

#include "core/fleet/result_item.h"
#include "core/fleet/robot.h"
#include "core/store/json_fields.h"

namespace slipway::store {

template <>
struct EnumNames<fleet::ExposureMode> {
    static constexpr std::array values{"none", "shadow", "share"};
};
template <>
struct EnumNames<fleet::Phase> {
    static constexpr std::array values{"idle", "downloading", "verifying", "loading", "active", "failed", "reverted"};
};
template <>
struct EnumNames<fleet::RobotErrorCode> {
    static constexpr std::array values{"download", "digest", "space", "load", "incompatible", "crash"};
};
template <>
struct EnumNames<fleet::RunKind> {
    static constexpr std::array values{"live", "shadow", "dummy"};
};

template <class A>
void fields(A& field, Like<fleet::ModelRef> auto& value) {
    field("name", value.name);
    field("version", value.version);
    field("sha256", value.sha256);
}

template <class A>
void fields(A& field, Like<fleet::Model> auto& value) {
    field("ref", value.ref);
    field("bytes", value.bytes);
    field("uri", value.uri);
}

template <class A>
void fields(A& field, Like<fleet::Exposure> auto& value) {
    field("mode", value.mode);
    field("share", value.share);
    field("salt", value.salt);
}

template <class A>
void fields(A& field, Like<fleet::Slot> auto& value) {
    field("model", value.model);
    field("bytes", value.bytes);
    field("verified", value.verified);
}

template <class A>
void fields(A& field, Like<fleet::RobotError> auto& value) {
    field("code", value.code);
    field("message", value.message);
}

template <class A>
void fields(A& field, Like<fleet::Reported> auto& value) {
    field("phase", value.phase);
    field("progress", value.progress);
    field("active", value.active);
    field("exposure", value.exposure);
    field("slots", value.slots);
    field("error", value.error);
}

template <class A>
void fields(A& field, Like<fleet::RobotFacts> auto& value) {
    field("site", value.site);
    field("kind", value.kind);
    field("agentName", value.agentName);
    field("agentVersion", value.agentVersion);
    field("capabilities", value.capabilities);
    field("freeBytes", value.freeBytes);
}

template <class A>
void fields(A& field, Like<fleet::RunningTask> auto& value) {
    field("id", value.id);
    field("startedAt", value.startedAt);
    field("category", value.category);
}

template <class A>
void fields(A& field, Like<fleet::ShadowOutcome> auto& value) {
    field("model", value.model);
    field("ok", value.ok);
    field("probability", value.probability);
    field("agree", value.agree);
    field("latencyMs", value.latencyMs);
    field("action", value.action);
    field("baselineAction", value.baselineAction);
}

template <class A>
void fields(A& field, Like<fleet::ResultItem> auto& value) {
    field("task", value.task);
    field("category", value.category);
    field("seen", value.seen);
    field("startedAt", value.startedAt);
    field("endedAt", value.endedAt);
    field("model", value.model);
    field("run", value.run);
    field("ok", value.ok);
    field("latencyMs", value.latencyMs);
    field("error", value.error);
    field("stuck", value.stuck);
    field("shadow", value.shadow);
    field("features", value.features);
}

}  // namespace slipway::store
