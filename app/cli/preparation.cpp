#include "app/cli/preparation.h"

#include <unistd.h>

#include <chrono>
#include <fstream>
#include <iterator>

#include <fmt/format.h>
#include <pwd.h>

#include "core/link/listener.h"
#include "core/plan/plan_json.h"

namespace slipway::cli {

namespace {

Result<void> readPlanInto(const RunOptions& options, Preparation& made) {
    auto plan = plan::readPlanFile(options.planFile);
    if (!plan) {
        const auto& mistakes = plan.error();
        // A mistake of the whole file (too large, not there) has the file as its place: the path is then the root.
        const Error first = mistakes.empty() ? Error{ErrorCode::invalidInput, "The plan cannot be read.", {}} : mistakes.front();
        const bool whole = first.where.empty() || first.where == options.planFile;
        std::string text = fmt::format("{}: {}", whole ? "$" : first.where, first.message);
        if (mistakes.size() > 1) text += fmt::format(" (and {} more; slipway-cli plan validate lists all)", mistakes.size() - 1);
        return fail(ErrorCode::invalidInput, std::move(text), options.planFile);
    }
    made.plan = std::move(*plan);
    made.planDigest = plan::planDigest(made.plan);
    return {};
}

Result<void> readChecklistInto(const RunOptions& options, Preparation& made) {
    if (!options.overrideChecklist.empty() && options.overrideChecklist.size() < checklist::kLeastReason) {
        return fail(ErrorCode::invalidInput, fmt::format("The reason needs at least {} characters.", checklist::kLeastReason),
                    "--override-checklist");
    }
    if (!options.checklistFile.empty()) {
        std::ifstream file(options.checklistFile, std::ios::binary);
        if (!file) return fail(ErrorCode::invalidInput, "The checklist cannot be read.", options.checklistFile);
        const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        auto record = checklist::readChecklist(text, std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()));
        if (!record) return fail(ErrorCode::invalidInput, describe(record.error()), options.checklistFile);
        made.checklist = std::move(*record);
    }
    made.checklist.overrideReason = options.overrideChecklist;
    return {};
}

Result<void> checkAddress(const RunOptions& options, Preparation& made) {
    auto address = link::parseListenAddress(options.listen);
    if (!address) return fail(ErrorCode::invalidInput, describe(address.error()), "--listen");
    made.address = address->first;
    made.port = address->second;
    if (isLoopback(made.address)) return {};
    if (options.acceptAnyRobot)
        return fail(ErrorCode::invalidInput, "Without tokens only robots on this machine may connect.", "--accept-any-robot");
    if (!options.insecureLan) {
        return fail(ErrorCode::invalidInput, "An address that is not loopback needs --insecure-lan: nothing is encrypted.", "--listen");
    }
    return {};
}

}  // namespace

std::string userName() {
    const passwd* entry = getpwuid(getuid());
    return entry && entry->pw_name && *entry->pw_name ? entry->pw_name : "operator";
}

bool isLoopback(const std::string& address) { return address.starts_with("127.") || address == "::1" || address == "localhost"; }

Result<Preparation> prepare(const RunOptions& options) {
    Preparation made;
    if (auto read = readPlanInto(options, made); !read) return std::unexpected(read.error());
    if (auto read = readChecklistInto(options, made); !read) return std::unexpected(read.error());
    if (auto checked = checkAddress(options, made); !checked) return std::unexpected(checked.error());
    made.who = options.who.empty() ? userName() : options.who;
    return made;
}

}  // namespace slipway::cli
