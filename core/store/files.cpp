#include "core/store/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace slipway::store {

std::string stampOf(WallTime time) {
    std::string stamp;
    for (const char c : toRfc3339(time).substr(0, 19)) {
        if (c != '-' && c != ':') stamp += c;
    }
    return stamp + "Z";
}

std::optional<WallTime> timeOfStamp(std::string_view stamp) {
    if (stamp.size() != 16) return std::nullopt;
    const auto part = [stamp](std::size_t at, std::size_t length) { return stamp.substr(at, length); };
    const auto time =
        parseRfc3339(fmt::format("{}-{}-{}{}:{}:{}", part(0, 4), part(4, 2), part(6, 2), part(8, 3), part(11, 2), part(13, 3)));
    return time ? std::optional(*time) : std::nullopt;
}

Result<void> syncFile(const std::string& path) {
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool held = descriptor >= 0 && fsync(descriptor) == 0;
    const int reason = errno;
    if (descriptor >= 0) close(descriptor);
    if (held) return {};
    return fail(ErrorCode::storage, fmt::format("The file cannot be brought to the disk: {}.", std::strerror(reason)), path);
}

void syncDirectory(const std::string& directory) {
    const int descriptor = open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    fsync(descriptor);
    close(descriptor);
}

Result<void> renameDurably(const std::string& directory, const std::string& from, const std::string& to) {
    std::error_code error;
    std::filesystem::rename(from, to, error);
    if (error) return fail(ErrorCode::storage, fmt::format("The file cannot be renamed to {}: {}.", to, error.message()), from);
    syncDirectory(directory);
    return {};
}

void removeDatabase(const std::string& path) {
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) std::filesystem::remove(path + ending, ignored);
}

}  // namespace slipway::store
