#include "core/store/lock_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <string_view>
#include <thread>
#include <tuple>
#include <utility>

namespace slipway::store {

namespace {

/// What follows the program's name when it only reads.
constexpr std::string_view kReadingLine = "\nreading\n";

/// Who holds the lock, from its text "PID PROGRAM" and perhaps a line "reading". As long as the holder has not
/// written yet, what stands there is of one who died: it may be a reader.
struct Holder {
    std::string name = "another program";
    bool reading = true;
};

Holder readHolder(int descriptor) {
    std::array<char, 256> bytes{};
    const ssize_t length = pread(descriptor, bytes.data(), bytes.size(), 0);
    const std::string_view text(bytes.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    int pid = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), pid);
    const bool alive = error == std::errc{} && pid > 0 && (kill(pid, 0) == 0 || errno == EPERM);
    if (!alive || end == text.data() + text.size()) return {};
    const std::string_view rest = text.substr(static_cast<std::size_t>(end - text.data()) + 1);
    const std::size_t lineEnd = std::min(rest.find('\n'), rest.size());
    return {fmt::format("{} (process {})", rest.substr(0, lineEnd), pid), rest.substr(lineEnd) == kReadingLine};
}

/// False when another one holds the lock. A file system without flock has none to hold: there the database's own
/// exclusive lock keeps a second console out.
bool tryLock(int descriptor) { return flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK; }

}  // namespace

Result<LockFile> LockFile::take(const std::string& path, const std::string& program, bool readOnly) {
    LockFile lock(open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
    if (lock.m_descriptor < 0)
        return fail(ErrorCode::storage, fmt::format("The lock file cannot be opened: {}.", std::strerror(errno)), path);
    const auto deadline = std::chrono::steady_clock::now() + kReaderPatience;
    while (!tryLock(lock.m_descriptor)) {
        const Holder holder = readHolder(lock.m_descriptor);
        if (!holder.reading || std::chrono::steady_clock::now() >= deadline) {
            return fail(ErrorCode::conflict, fmt::format("The data is in use by {}.", holder.name), path);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    const std::string text = fmt::format("{} {}{}", getpid(), program.empty() ? "slipway" : program, readOnly ? kReadingLine : "\n");
    // A full disk must not keep a console out that has a rollback to do: without a name the lock still holds.
    if (ftruncate(lock.m_descriptor, 0) == 0) std::ignore = pwrite(lock.m_descriptor, text.data(), text.size(), 0);
    return lock;
}

LockFile::LockFile(LockFile&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

LockFile::~LockFile() {
    if (m_descriptor >= 0) close(m_descriptor);
}

}  // namespace slipway::store
