#include "core/store/event_codec.h"

#include <array>
#include <variant>

#include "core/plan/plan_json.h"
#include "core/store/fleet_fields.h"

namespace slipway::store {

// ---- the members of each event ----

/// A plan travels as the text of its file, so that its digest and its exact decimals stay what they were. One that
/// could not be read back is refused now: in the journal it would keep the console from ever starting again.
template <>
struct Form<plan::Plan> {
    static Json write(const plan::Plan& value) {
        std::string text = plan::writePlan(value);
        const auto back = plan::readPlan(text);
        if (!back) throw Malformed("the plan is not valid: " + describe(back.error().front()));
        if (*back != value) throw Malformed("the plan does not survive being written");
        return text;
    }
    static void read(const Json& json, plan::Plan& value) {
        std::string text;
        Form<std::string>::read(json, text);
        auto plan = plan::readPlan(text);
        if (!plan) throw Malformed("the plan: " + describe(plan.error().front()));
        value = std::move(*plan);
    }
};

template <class A>
void fields(A& field, Like<checklist::Tick> auto& value) {
    field("itemId", value.itemId);
    field("who", value.who);
    field("at", value.at);
    field("evidence", value.evidence);
    field("overruled", value.overruled);
}

template <class A>
void fields(A& field, Like<checklist::OwnItem> auto& value) {
    field("id", value.id);
    field("group", value.group);
    field("text", value.text);
}

template <class A>
void fields(A& field, Like<checklist::Record> auto& value) {
    field("ticks", value.ticks);
    field("overrideReason", value.overrideReason);
    field.whereFilled("ownItems", value.ownItems);
}

template <class A>
void fields(A& field, Like<rollout::Operation> auto& value) {
    field("id", value.id);
    field("who", value.who);
    field("shownText", value.shownText);
    field("expectedRevision", value.expectedRevision);
}

template <class A>
void fields(A& field, Like<rollout::ConsoleStarted> auto& event) {
    field("epoch", event.epoch);
    field("gapMs", event.gap);
}

template <class A>
void fields(A& field, Like<rollout::ConsoleSlept> auto& event) {
    field("gapMs", event.gap);
}

template <class A>
void fields(A& field, Like<rollout::StorageFailed> auto& event) {
    field("what", event.what);
}

template <class A>
void fields(A&, Like<rollout::StorageRecovered> auto&) {}

template <class A>
void fields(A&, Like<rollout::TimerFired> auto&) {}

template <class A>
void fields(A& field, Like<rollout::AlertDelivered> auto& event) {
    field("alert", event.alert);
    field("ok", event.ok);
}

template <class A>
void fields(A& field, Like<rollout::RobotConnected> auto& event) {
    field("robot", event.robot);
    field("session", event.session);
    field("bootId", event.bootId);
    field("ackSeq", event.ackSeq);
    field("generation", event.generation);
    field("facts", event.facts);
    field("reported", event.reported);
}

template <class A>
void fields(A& field, Like<rollout::RobotDisconnected> auto& event) {
    field("robot", event.robot);
    field("session", event.session);
    field("reason", event.reason);
}

template <class A>
void fields(A& field, Like<rollout::RobotQuarantined> auto& event) {
    field("robot", event.robot);
    field("reason", event.reason);
}

template <class A>
void fields(A& field, Like<rollout::RobotStateChanged> auto& event) {
    field("robot", event.robot);
    field("session", event.session);
    field("bootId", event.bootId);
    field("seq", event.seq);
    field("generation", event.generation);
    field("reported", event.reported);
}

/// Without the items: writeEvent adds them, or the journal keeps them as rows.
template <class A>
void fields(A& field, Like<rollout::RobotResults> auto& event) {
    field("robot", event.robot);
    field("session", event.session);
    field("bootId", event.bootId);
    field("seq", event.seq);
    field("dropped", event.dropped);
    field("bad", event.bad);
}

template <class A>
void fields(A& field, Like<rollout::RobotProgress> auto& event) {
    field("robot", event.robot);
    field("robotTime", event.robotTime);
    field("task", event.task);
    field("pending", event.pending);
}

template <class A>
void fields(A& field, Like<rollout::DesiredAnswered> auto& event) {
    field("robot", event.robot);
    field("generation", event.generation);
    field("accepted", event.accepted);
}

template <class A>
void fields(A& field, Like<rollout::StartRollout> auto& event) {
    field("operation", event.operation);
    field("rollout", event.rollout);
    field("plan", event.plan);
    field("planDigest", event.planDigest);
    field("checklist", event.checklist);
}

template <class A>
void fields(A& field, Like<rollout::Promote> auto& event) {
    field("operation", event.operation);
    field("rollout", event.rollout);
    field("overrideReason", event.overrideReason);
}

template <class A>
void fields(A& field, Like<rollout::Pause> auto& event) {
    field("operation", event.operation);
    field("rollout", event.rollout);
    field("holdUpdating", event.holdUpdating);
    field("reason", event.reason);
}

template <class A>
void fields(A& field, Like<rollout::Resume> auto& event) {
    field("operation", event.operation);
    field("rollout", event.rollout);
}

template <class S>
concept Retreat = Like<S, rollout::RollBack> || Like<S, rollout::Abort>;

template <class A>
void fields(A& field, Retreat auto& event) {
    field("operation", event.operation);
    field("rollout", event.rollout);
    field("reason", event.reason);
}

template <class A>
void fields(A& field, Like<rollout::Waive> auto& event) {
    field("operation", event.operation);
    field("rollout", event.rollout);
    field("robots", event.robots);
    field("reason", event.reason);
}

template <class A>
void fields(A& field, Like<rollout::LiftBar> auto& event) {
    field("operation", event.operation);
    field("candidateSha256", event.candidateSha256);
    field("reason", event.reason);
}

template <class A>
void fields(A& field, Like<rollout::Annotate> auto& event) {
    field("operation", event.operation);
    field("rollout", event.rollout);
    field("text", event.text);
}

template <class A>
void fields(A& field, Like<rollout::SetShare> auto& event) {
    field("operation", event.operation);
    field("rollout", event.rollout);
    field("share", event.share);
    field("reason", event.reason);
}

template <class A>
void fields(A& field, Like<rollout::SetCleanup> auto& event) {
    field("operation", event.operation);
    field("rollout", event.rollout);
    field("hours", event.hours);
    field("reason", event.reason);
}

template <class A>
void fields(A& field, Like<rollout::StartDrill> auto& event) {
    field("operation", event.operation);
    field("baseline", event.baseline);
    field("robots", event.robots);
}

template <class A>
void fields(A& field, Like<rollout::ReleaseRobot> auto& event) {
    field("operation", event.operation);
    field("robot", event.robot);
    field("reason", event.reason);
}

// ---- kinds ----

namespace {

/// In the order of the variant.
constexpr std::array kKinds{
    "console-started",
    "console-slept",
    "storage-failed",
    "storage-recovered",
    "timer-fired",
    "alert-delivered",
    "robot-connected",
    "robot-disconnected",
    "robot-quarantined",
    "robot-state",
    "robot-results",
    "robot-progress",
    "desired-answered",
    "start-rollout",
    "promote",
    "pause",
    "resume",
    "roll-back",
    "abort",
    "waive",
    "lift-bar",
    "annotate",
    "set-share",
    "set-cleanup",
    "start-drill",
    "release-robot",
};
static_assert(kKinds.size() == std::variant_size_v<rollout::Event>);

template <std::size_t I = 0>
rollout::Event readAlternative(std::size_t index, const Json& json) {
    if constexpr (I < std::variant_size_v<rollout::Event>) {
        if (index != I) return readAlternative<I + 1>(index, json);
        std::variant_alternative_t<I, rollout::Event> event;
        using Alternative = decltype(event);
        Form<Alternative>::read(json, event);
        if constexpr (std::same_as<Alternative, rollout::RobotResults>) {
            if (json.contains("items")) Form<std::vector<fleet::ResultItem>>::read(json["items"], event.items);
        }
        return event;
    } else {
        throw Malformed("an unknown kind of event");
    }
}

/// Runs `read` and turns what it throws into an error.
template <class T, class F>
Result<T> caught(const char* what, F&& read) {
    try {
        return read();
    } catch (const std::exception& exception) {
        return fail(ErrorCode::storageCorrupt, std::string(what) + " cannot be read: " + exception.what() + ".");
    }
}

}  // namespace

const char* eventKind(const rollout::Event& event) { return kKinds.at(event.index()); }

Result<std::string> writeEvent(const rollout::Event& event, Items items) {
    try {
        Json json = std::visit([]<class T>(const T& value) { return Form<T>::write(value); }, event);
        const auto* results = std::get_if<rollout::RobotResults>(&event);
        if (results != nullptr && items == Items::inside) json["items"] = Form<std::vector<fleet::ResultItem>>::write(results->items);
        return json.dump();
    } catch (const std::exception& exception) {
        return fail(ErrorCode::invalidInput, std::string("The event cannot be written: ") + exception.what() + ".", eventKind(event));
    }
}

Result<rollout::Event> readEvent(std::string_view kind, std::string_view body) {
    return caught<rollout::Event>("The event", [&] {
        std::size_t index = 0;
        while (index < kKinds.size() && kind != kKinds[index]) ++index;
        return readAlternative(index, Json::parse(body));
    });
}

std::string writeShadow(const fleet::ShadowOutcome& shadow) { return writeJson(shadow); }

Result<fleet::ShadowOutcome> readShadow(std::string_view text) {
    return caught<fleet::ShadowOutcome>("A shadow outcome", [&] {
        fleet::ShadowOutcome shadow;
        readJson(text, shadow);
        return shadow;
    });
}

std::string writeFeatures(const std::vector<std::pair<std::string, double>>& features) { return writeJson(features); }

Result<std::vector<std::pair<std::string, double>>> readFeatures(std::string_view text) {
    return caught<std::vector<std::pair<std::string, double>>>("A list of features", [&] {
        std::vector<std::pair<std::string, double>> features;
        readJson(text, features);
        return features;
    });
}

const char* runKindName(fleet::RunKind run) { return EnumNames<fleet::RunKind>::values.at(static_cast<std::size_t>(run)); }

Result<fleet::RunKind> readRunKind(std::string_view name) {
    return caught<fleet::RunKind>("A kind of run", [&] {
        fleet::RunKind run{};
        Form<fleet::RunKind>::read(Json(std::string(name)), run);
        return run;
    });
}

}  // namespace slipway::store
