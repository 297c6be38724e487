// Events to JSON and back without loss: the journal's body, and what an export or a bug report carries.
// Plain functions, any thread; the exceptions of the JSON library end here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/fleet/result_item.h"
#include "core/rollout/event.h"

namespace slipway::store {

/// The word for the event's kind, for instance "robot-results"; part of the file format.
const char* eventKind(const rollout::Event& event);

enum class Items {
    inside,  // a results event carries its items
    apart,   // only its head: the items are rows of their own
};

/// One line of JSON. invalidInput when a plan cannot be written.
Result<std::string> writeEvent(const rollout::Event& event, Items items = Items::inside);

/// storageCorrupt when the text is not what writeEvent writes. A results event written apart comes without items.
Result<rollout::Event> readEvent(std::string_view kind, std::string_view body);

/// The parts of a result that have no column of their own.
std::string writeShadow(const fleet::ShadowOutcome& shadow);
Result<fleet::ShadowOutcome> readShadow(std::string_view text);
std::string writeFeatures(const std::vector<std::pair<std::string, double>>& features);
Result<std::vector<std::pair<std::string, double>>> readFeatures(std::string_view text);

/// "live", "shadow" or "dummy".
const char* runKindName(fleet::RunKind run);
Result<fleet::RunKind> readRunKind(std::string_view name);

}  // namespace slipway::store
