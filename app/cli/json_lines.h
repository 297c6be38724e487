// JSON of what the command line reports: one compact object a line. Names of members are stable for scripts.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/plan/plan_json.h"
#include "core/rollout/decision.h"
#include "core/rollout/effect.h"
#include "core/store/store.h"
#include "core/view/desk.h"
#include "core/view/snapshot.h"

namespace slipway::cli {

/// What a run came to: the last line of `run --json`, and the last words of the other outputs.
struct Ending {
    std::string rollout;  // empty: none was started
    std::string outcome;  // "succeeded", "rolled back", "waits for an operator", "stopped"
    std::string reason;
    int exitCode = 1;
    std::int64_t tasksAffected = 0;
    std::int64_t failuresCaused = 0;
    std::int64_t verified = 0;  // robots on the model they should be on, checked
    std::int64_t robots = 0;    // of so many
    Milliseconds duration{};
};

/// Readings with everything they say, evidence and proof as odds.
nlohmann::ordered_json gatesJson(const std::vector<rollout::GateReading>& gates);

std::string listeningLine(const std::string& url);
std::string noteLine(const std::string& text);
std::string decisionLine(const rollout::Decision& decision);
std::string alertLine(const rollout::RaiseAlert& alert);
std::string progressLine(const view::Snapshot& snapshot);
std::string endingLine(const Ending& ending);

std::string mistakesText(const std::string& file, const plan::Mistakes& mistakes);
std::string pastText(const view::PastRollout& past);
std::string detailText(const view::PastDetail& detail);

}  // namespace slipway::cli
