// Eight megabytes of disk kept in hand: given back when the disk is full, so that a rollback can still be
// written. Owned by the store, used on its thread.
#pragma once

#include <string>
#include <utility>

namespace slipway::store {

inline constexpr long kReserveBytes = 8L * 1024 * 1024;

class ReserveFile {
public:
    explicit ReserveFile(std::string path) : m_path(std::move(path)) {}
    /// Takes the space if it is not taken; false when the disk has no room.
    bool take();
    void release();

private:
    std::string m_path;
};

}  // namespace slipway::store
