// Decisions to JSON and back without loss: the text that the audit chain hashes, so its form never changes
// for a decision that is already in a file. Plain functions, any thread.
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/rollout/decision.h"

namespace slipway::store {

/// The word for the kind in the file, for instance "stage-entered".
const char* decisionKindName(rollout::DecisionKind kind);

/// One line of JSON.
std::string writeDecision(const rollout::Decision& decision);

/// storageCorrupt when the text is not what writeDecision writes.
Result<rollout::Decision> readDecision(std::string_view text);

}  // namespace slipway::store
