// Checkpoints: kept bytes by the entry after which a fold may begin. Part of the store.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/store/connection.h"

namespace slipway::store {

class CheckpointTable {
public:
    explicit CheckpointTable(SQLite::Database& database) : m_database(database) {}

    /// Of those with this mark, in order.
    std::vector<std::uint64_t> ordinals(const std::string& mark);
    /// notFound when there is none after that entry.
    Result<std::string> at(std::uint64_t ordinal);
    /// In a transaction of its own. Replaces the newest unless a rollout was started after it, and all with another mark.
    void put(std::uint64_t ordinal, const std::string& mark, const std::string& bytes);

private:
    SQLite::Database& m_database;
};

}  // namespace slipway::store
