#include "core/store/close_mark.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <thread>
#include <utility>

namespace slipway::store {

namespace {

namespace fs = std::filesystem;

/// The clock that stamps files goes on in steps of at most 10 ms: after this, another write shows in the time.
constexpr std::chrono::milliseconds kOneStamp{20};

std::string pathOf(const std::string& directory) { return directory + "/slipway.closed"; }

/// Which file it is and when it was written last; empty when there is none, or a log beside it.
std::string stateOf(const std::string& directory) {
    struct stat file{};
    const std::string database = directory + "/slipway.db";
    std::error_code error;
    if (fs::file_size(database + "-wal", error) > 0 && !error) return {};
    if (stat(database.c_str(), &file) != 0) return {};
    return fmt::format("{} {} {} {}.{:09} {}.{:09}\n", file.st_dev, file.st_ino, file.st_size, file.st_mtim.tv_sec, file.st_mtim.tv_nsec,
                       file.st_ctim.tv_sec, file.st_ctim.tv_nsec);
}

}  // namespace

bool wasClosedInOrder(const std::string& directory) {
    std::ifstream file(pathOf(directory));
    const std::string mark{std::istreambuf_iterator<char>(file), {}};
    return !mark.empty() && mark == stateOf(directory);
}

CloseMark::CloseMark(std::string directory, bool keeps) : m_directory(std::move(directory)), m_keeps(keeps) {
    std::error_code ignored;
    if (m_keeps) fs::remove(pathOf(m_directory), ignored);
}

CloseMark::~CloseMark() {
    if (!m_keeps) return;
    std::this_thread::sleep_for(kOneStamp);
    std::ofstream(pathOf(m_directory)) << stateOf(m_directory);
}

}  // namespace slipway::store
