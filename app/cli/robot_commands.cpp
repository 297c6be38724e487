// slipway-cli robot add | list | revoke: bearer tokens, of which only the SHA-256 is stored.
#include <algorithm>
#include <chrono>
#include <optional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "core/base/sha256.h"
#include "core/host/token_book.h"
#include "core/store/restoration.h"
#include "core/store/store.h"

namespace slipway::cli {

namespace {

using Json = nlohmann::ordered_json;

std::unique_ptr<store::Store> openStore(const std::string& directory, bool readOnly) {
    auto store = store::Store::open(directory, {readOnly, "slipway-cli"});
    if (!store) {
        fmt::print(stderr, "slipway-cli: {}\n", describe(store.error()));
        return nullptr;
    }
    const auto restored = store::restorationOf(**store);
    if (restored && *restored && !(*restored)->told) fmt::print(stderr, "slipway-cli: {}\n", store::describe(**restored));
    return std::move(*store);
}

/// The ids that were named, or PREFIX with numbers as wide as the last one (at least three digits).
std::vector<std::string> idsOf(const RobotOptions& options) {
    std::vector<std::string> ids = options.ids;
    const int width = std::max<int>(3, static_cast<int>(std::to_string(options.count).size()));
    for (int i = 1; i <= options.count; ++i) ids.push_back(fmt::format("{}{:0{}}", options.prefix, i, width));
    return ids;
}

std::optional<std::string> mistakeIn(const RobotOptions& options, const std::vector<std::string>& ids) {
    if (ids.empty()) return "Name robot ids, or give --prefix and --count.";
    if ((options.count > 0) == options.prefix.empty()) return "--prefix and --count go together.";
    for (const auto& id : ids) {
        if (!isValidRobotId(id)) return fmt::format("'{}' is no robot id: 1 to 64 of A-Z a-z 0-9 . _ : -", id);
    }
    return std::nullopt;
}

}  // namespace

ExitCode addRobots(const RobotOptions& options) {
    const auto ids = idsOf(options);
    if (const auto mistake = mistakeIn(options, ids)) {
        fmt::print(stderr, "slipway-cli: {}\n", *mistake);
        return ExitCode::badInput;
    }
    const auto store = openStore(options.data, false);
    if (!store) return ExitCode::other;
    const auto now = std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
    for (const auto& id : ids) {
        const auto token = host::makeToken();
        const auto put =
            token ? store->putToken({RobotId(id), sha256Hex(*token), now, false}) : Result<void>(std::unexpected(token.error()));
        if (!put) {
            fmt::print(stderr, "slipway-cli: {}\n", describe(put.error()));
            return ExitCode::other;
        }
        if (options.json) {
            fmt::print("{}\n", Json{{"robot", id}, {"token", *token}}.dump());
        } else {
            fmt::print("{} {}\n", id, *token);
        }
    }
    if (!options.json) fmt::print(stderr, "Tokens are shown this once; only their SHA-256 is kept.\n");
    return ExitCode::succeeded;
}

ExitCode listRobots(const RobotOptions& options) {
    const auto store = openStore(options.data, true);
    if (!store) return ExitCode::other;
    const auto tokens = store->tokens();
    if (!tokens) {
        fmt::print(stderr, "slipway-cli: {}\n", describe(tokens.error()));
        return ExitCode::other;
    }
    for (const auto& token : *tokens) {
        const std::string at = toRfc3339(token.createdAt);
        if (options.json) {
            fmt::print("{}\n", Json{{"robot", token.robot.value}, {"createdAt", at}, {"revoked", token.revoked}}.dump());
        } else {
            fmt::print("{:<32} {} {}\n", token.robot.value, at, token.revoked ? "revoked" : "valid");
        }
    }
    return ExitCode::succeeded;
}

ExitCode revokeRobots(const RobotOptions& options) {
    const auto store = openStore(options.data, false);
    if (!store) return ExitCode::other;
    for (const auto& id : options.ids) {
        const auto revoked = store->revokeToken(RobotId(id));
        if (!revoked) {
            fmt::print(stderr, "slipway-cli: {}: {}\n", id, describe(revoked.error()));
            return ExitCode::other;
        }
        fmt::print("{} revoked\n", id);
    }
    return ExitCode::succeeded;
}

}  // namespace slipway::cli
