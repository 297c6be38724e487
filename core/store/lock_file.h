// The file slipway.lock beside the database: held by flock for as long as a store is open, and naming the
// program and process that holds it. Taken before the database is touched, so that nobody looks into, or
// moves aside, a database in use. Owned by the store; a lock left by a dead process is free. One who only reads
// is gone soon: whoever comes then waits for it, so that asking for the status never keeps a console from starting.
#pragma once

#include <chrono>
#include <string>

#include "core/base/error.h"

namespace slipway::store {

/// How long to wait for one who only reads.
inline constexpr std::chrono::milliseconds kReaderPatience{2000};

class LockFile {
public:
    /// conflict: held, the message says by whom. storage: the file cannot be made.
    static Result<LockFile> take(const std::string& path, const std::string& program, bool readOnly);
    ~LockFile();
    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&&) = delete;

private:
    explicit LockFile(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

}  // namespace slipway::store
