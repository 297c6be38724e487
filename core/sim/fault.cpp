#include "core/sim/fault.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace slipway::sim {

namespace {

struct Named {
    FaultKind kind;
    const char* name;
    double value;
};

constexpr std::array kFaults = {
    Named{FaultKind::silent, "silent", 0.0},
    Named{FaultKind::slowLoad, "slow-load", 60.0},
    Named{FaultKind::loadFail, "load-fail", 0.0},
    Named{FaultKind::digestMismatch, "digest-mismatch", 0.0},
    Named{FaultKind::crashOnCandidate, "crash-on-candidate", 1.0},
    Named{FaultKind::stuck, "stuck", 3.0},
    Named{FaultKind::flood, "flood", 200.0},
    Named{FaultKind::liar, "liar", 0.0},
    Named{FaultKind::clone, "clone", 0.0},
    Named{FaultKind::disconnect, "disconnect", 10.0},
};

const Named& entryOf(FaultKind kind) {
    return *std::ranges::find_if(kFaults, [kind](const Named& named) { return named.kind == kind; });
}

template <class Number>
std::optional<Number> readNumber(std::string_view text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

Result<void> readRobots(std::string_view text, FaultSpec& spec) {
    if (const auto count = readNumber<std::size_t>(text)) {
        spec.count = count;
        return {};
    }
    while (true) {
        const auto comma = text.find(',');
        RobotId id{std::string(text.substr(0, comma))};
        if (!isValidRobotId(id.value)) return fail(ErrorCode::invalidInput, fmt::format("'{}' is not a robot id.", id.value));
        spec.robots.push_back(std::move(id));
        if (comma == std::string_view::npos) return {};
        text.remove_prefix(comma + 1);
    }
}

}  // namespace

const char* toString(FaultKind kind) { return entryOf(kind).name; }

double defaultValue(FaultKind kind) { return entryOf(kind).value; }

Result<FaultSpec> parseFault(std::string_view text) {
    const auto nameEnd = text.find_first_of("=:");
    const auto name = text.substr(0, nameEnd);
    const auto* const named = std::ranges::find_if(kFaults, [name](const Named& entry) { return name == entry.name; });
    if (named == kFaults.end()) return fail(ErrorCode::invalidInput, fmt::format("There is no fault named '{}'.", name));
    FaultSpec spec{Fault{named->kind, named->value}, std::nullopt, {}};
    auto rest = nameEnd == std::string_view::npos ? std::string_view{} : text.substr(nameEnd);
    if (rest.starts_with('=')) {
        const auto colon = rest.find(':');
        const auto value = readNumber<double>(rest.substr(1, colon == std::string_view::npos ? colon : colon - 1));
        if (!value || !(*value >= 0.0))
            return fail(ErrorCode::invalidInput, fmt::format("The value of '{}' must be a number from 0.", name));
        spec.fault.value = *value;
        rest = colon == std::string_view::npos ? std::string_view{} : rest.substr(colon);
    }
    if (rest.starts_with(':')) {
        if (auto robots = readRobots(rest.substr(1), spec); !robots) return std::unexpected(robots.error());
    }
    return spec;
}

std::vector<Fault> faultsOf(const std::vector<FaultSpec>& specs, const RobotId& robot, std::size_t index) {
    std::vector<Fault> faults;
    for (const auto& spec : specs) {
        const bool named = std::ranges::find(spec.robots, robot) != spec.robots.end();
        const bool counted = spec.count ? index < *spec.count : spec.robots.empty();
        if (named || counted) faults.push_back(spec.fault);
    }
    return faults;
}

}  // namespace slipway::sim
