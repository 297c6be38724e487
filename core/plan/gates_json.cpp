#include "core/plan/gates_json.h"

#include <nlohmann/json.hpp>
#include <optional>

#include "core/plan/object_reader.h"
#include "core/plan/plan_names.h"

namespace slipway::plan {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t kMostTasks = 1'000'000'000;
constexpr Range kShare{0.0, 1.0, true, false};
constexpr Range kInsideOfOne{0.0, 1.0, true, true};

void readIcc(ObjectReader& reader, std::optional<double>& icc) {
    const Json* node = reader.member("icc");
    if (node == nullptr) return;
    if (node->is_null()) {
        icc.reset();
        return;
    }
    icc.emplace();
    reader.number("icc", *icc, Range{0.0, 1.0, false, true});
}

void read(ObjectReader& reader, SuccessGate& gate) {
    reader.choice<GateMethod>("method", gate.method, kGateMethods);
    reader.choice<SuccessBaseline>("against", gate.against, kSuccessBaselines);
    reader.ratio("baseline", gate.baseline, kInsideOfOne);
    reader.integer("baselineTasks", gate.baselineTasks, 1, kMostTasks);
    const bool marginRead = reader.ratio("margin", gate.margin, kInsideOfOne);
    std::int64_t days = gate.historyDays;
    if (reader.integer("historyDays", days, 1, 365)) gate.historyDays = static_cast<int>(days);
    reader.flag("literal", gate.literal);
    readIcc(reader, gate.icc);
    if (gate.against == SuccessBaseline::control && gate.method == GateMethod::threshold) {
        reader.mistake("against", "A control is compared by the method \"sequential\" only.");
    }
    if (gate.against == SuccessBaseline::control && gate.literal) {
        reader.mistake("literal", "Only a fixed or historical baseline can be taken literally.");
    }
    if (gate.margin >= gate.baseline) {
        reader.mistake(marginRead ? "margin" : "baseline", "The margin must be smaller than the baseline.");
    }
}

void read(ObjectReader& reader, StuckGate& gate) { reader.integer("mostPerRobot", gate.mostPerRobot, 0, 1'000'000); }

void read(ObjectReader& reader, LatencyGate& gate) {
    reader.number("limitMs", gate.limitMs, Range{0.0, 3'600'000.0, true, false});
    reader.integer("leastTasks", gate.leastTasks, 1, kMostTasks);
}

void read(ObjectReader& reader, ErrorsGate& gate) {
    reader.choice<GateMethod>("method", gate.method, kGateMethods);
    reader.ratio("good", gate.good, Range{0.0, 1.0, false, true});
    const bool badRead = reader.ratio("bad", gate.bad, kShare);
    if (gate.method == GateMethod::sequential && gate.good >= gate.bad) {
        reader.mistake(badRead ? "bad" : "good", "The good error rate must be smaller than the bad one.");
    }
}

void read(ObjectReader& reader, LostGate& gate) {
    reader.ratio("most", gate.most, Range{0.0, 1.0, false, true});
    reader.seconds("silentAfterSeconds", gate.silentAfter, Seconds(1), std::chrono::hours(24));
}

void read(ObjectReader& reader, InstallGate& gate) {
    reader.ratio("least", gate.least, kShare);
    reader.integer("sameCause", gate.sameCause, 1, 1'000'000);
}

void read(ObjectReader& reader, RollbackReadyGate& gate) {
    reader.ratio("least", gate.least, kShare);
    reader.seconds("longestSeconds", gate.longest, Seconds(1), std::chrono::hours(24));
}

template <class Gate>
void readGate(ObjectReader& gates, std::string_view name, Gate& gate) {
    const Json* node = gates.member(name);
    if (node == nullptr) return;
    if (node->is_null()) {
        gates.mistake(name, "This gate guards the robots and cannot be left out.");
        return;
    }
    ObjectReader reader(*node, gates.pathOf(name), gates.mistakes());
    read(reader, gate);
    reader.refuseOthers();
}

template <class Gate>
void readGate(ObjectReader& gates, std::string_view name, std::optional<Gate>& gate) {
    const Json* node = gates.member(name);
    if (node == nullptr) return;
    if (node->is_null()) {
        gate.reset();
        return;
    }
    if (!gate) gate.emplace();
    ObjectReader reader(*node, gates.pathOf(name), gates.mistakes());
    read(reader, *gate);
    reader.refuseOthers();
}

}  // namespace

void readGates(const Json& node, const std::string& path, Gates& gates, Mistakes& mistakes) {
    ObjectReader reader(node, path, mistakes);
    readGate(reader, "success", gates.success);
    readGate(reader, "stuck", gates.stuck);
    readGate(reader, "latency", gates.latency);
    readGate(reader, "errors", gates.errors);
    readGate(reader, "lost", gates.lost);
    readGate(reader, "install", gates.install);
    readGate(reader, "rollbackReady", gates.rollbackReady);
    reader.refuseOthers();
}

}  // namespace slipway::plan
