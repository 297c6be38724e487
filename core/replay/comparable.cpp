#include "core/replay/comparable.h"

#include <fmt/format.h>

#include "core/plan/json_path.h"

namespace slipway::replay {

namespace {

/// Empty: no difference; else the path of the first one below `path`.
std::string differenceIn(const fleet::Model& recorded, const fleet::Model& other, const std::string& path) {
    if (recorded.ref.name != other.ref.name) return plan::memberPath(path, "name");
    if (recorded.ref.version != other.ref.version) return plan::memberPath(path, "version");
    if (recorded.ref.sha256 != other.ref.sha256) return plan::memberPath(path, "sha256");
    if (recorded.bytes != other.bytes) return plan::memberPath(path, "bytes");
    return recorded.uri != other.uri ? plan::memberPath(path, "uri") : std::string();
}

std::string differenceIn(const plan::Stage& recorded, const plan::Stage& other, const std::string& path) {
    if (recorded.robots != other.robots) return plan::memberPath(path, "robots");
    if (recorded.mode != other.mode) return plan::memberPath(path, "exposure");
    if (recorded.share != other.share) return plan::memberPath(path, "share");
    if (recorded.loop != other.loop) return plan::memberPath(path, "loop");
    return recorded.latencyBudgetMs != other.latencyBudgetMs ? plan::memberPath(path, "latencyBudgetMs") : std::string();
}

std::string firstDifference(const plan::Plan& recorded, const plan::Plan& other) {
    if (recorded.sites != other.sites) return "$.sites";
    if (auto path = differenceIn(recorded.baseline, other.baseline, "$.baseline"); !path.empty()) return path;
    if (auto path = differenceIn(recorded.candidate, other.candidate, "$.candidate"); !path.empty()) return path;
    if (recorded.salt != other.salt) return "$.salt";
    if (recorded.lease != other.lease) return "$.leaseSeconds";
    if (recorded.ending != other.ending) return "$.ending";
    if (recorded.stages.size() != other.stages.size()) return "$.stages";
    for (std::size_t i = 0; i < recorded.stages.size(); ++i) {
        if (auto path = differenceIn(recorded.stages[i], other.stages[i], plan::elementPath("$.stages", i)); !path.empty()) return path;
    }
    return {};
}

}  // namespace

Result<void> checkComparable(const plan::Plan& recorded, const plan::Plan& other) {
    auto path = firstDifference(recorded, other);
    if (path.empty()) return {};
    return fail(ErrorCode::invalidInput,
                fmt::format("Here the plan {} is not the plan that was run; what-if changes gates, not history, so robots, exposure and "
                            "models must be those of the recorded plan {}.",
                            plan::inQuotes(other.name), plan::inQuotes(recorded.name)),
                std::move(path));
}

}  // namespace slipway::replay
