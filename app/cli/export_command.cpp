// slipway-cli export: the report of one rollout as HTML, CSV or JSON, to standard output or into a file. Reads only.
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <string>

#include <fmt/format.h>
#include <unistd.h>

#include "app/cli/commands.h"
#include "app/cli/refusal.h"
#include "core/host/report_source.h"

namespace slipway::cli {

namespace {

/// To a terminal, a pipe or a device: what is there is written to, not replaced.
Result<void> writeInto(const std::string& path, const std::string& text) {
    std::FILE* file = std::fopen(path.c_str(), "wb");
    const auto refused = [&] {
        return fail(ErrorCode::storage, fmt::format("The file cannot be written: {}.", std::strerror(errno)), path);
    };
    if (file == nullptr) return refused();
    const bool written = std::fwrite(text.data(), 1, text.size(), file) == text.size() && std::fflush(file) == 0;
    if (!written) {
        const auto why = refused();
        std::fclose(file);
        return why;
    }
    return std::fclose(file) == 0 ? Result<void>() : refused();
}

/// The file has all of it or is not there: written beside it first. Through a link it is the file behind it that is replaced.
Result<void> writeWhole(const std::string& given, const std::string& text) {
    namespace fs = std::filesystem;
    std::error_code none;
    const bool exists = fs::exists(given, none);
    if (exists && !fs::is_regular_file(given, none)) return writeInto(given, text);
    const fs::path behind = exists ? fs::canonical(given, none) : fs::path();
    const std::string path = behind.empty() ? given : behind.string();
    const std::string beside = fmt::format("{}.{}.part", path, ::getpid());
    std::FILE* file = std::fopen(beside.c_str(), "wbx");
    const auto refused = [&](const char* what) {
        const std::string why = std::strerror(errno);
        std::remove(beside.c_str());
        return fail(ErrorCode::storage, fmt::format("The file cannot be {}: {}.", what, why), path);
    };
    if (file == nullptr) return refused("created");
    const bool written = std::fwrite(text.data(), 1, text.size(), file) == text.size() && std::fflush(file) == 0;
    if (std::fclose(file) != 0 || !written) return refused("written");
    if (std::rename(beside.c_str(), path.c_str()) != 0) return refused("put in place");
    return {};
}

Result<std::string> writeAs(const ExportOptions& options, const report::Report& report) {
    if (options.format == "html") return report::html(report);
    if (options.format == "json") return report::json(report) + "\n";
    const auto table = report::tableOf(options.table);
    if (!table) return fail(ErrorCode::invalidInput, "There is no such table.", options.table);
    return report::csv(report, *table);
}

}  // namespace

ExitCode exportRollout(const ExportOptions& options) {
    auto store = store::Store::open(options.data, {true, "slipway-cli"});
    if (!store) return refuse(store.error());
    const auto now = std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
    const auto report = host::gatherReport(**store, RolloutId(options.rollout), now);
    if (!report) return refuse(report.error());
    const auto text = writeAs(options, *report);
    if (!text) return refuse(text.error());
    if (options.out.empty()) {
        std::fwrite(text->data(), 1, text->size(), stdout);
        return ExitCode::succeeded;
    }
    if (const auto written = writeWhole(options.out, *text); !written) return refuse(written.error());
    return ExitCode::succeeded;
}

}  // namespace slipway::cli
