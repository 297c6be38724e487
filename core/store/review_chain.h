// The tamper-evident log of what people recorded about a rollout: label marks and conclusions, one record each, every hash
// covering the one before (SHA-256), beside the chain of decisions. Written in the transaction of what it records; part of the
// store.
#pragma once

#include <cstdint>
#include <string>

#include "core/base/ids.h"
#include "core/investigate/investigation.h"
#include "core/store/connection.h"
#include "core/store/store.h"

namespace slipway::store {

/// How the table of labels writes a verdict: 1 a real failure, 0 a correct action, -1 the mark before is withdrawn.
inline std::int64_t realOf(const investigate::Label& label) { return label.withdrawn ? -1 : label.realFailure ? 1 : 0; }

class ReviewChain {
public:
    explicit ReviewChain(SQLite::Database& database) : m_database(database) {}

    /// Records the row that was inserted last.
    void add(const RolloutId& rollout, const investigate::Label& label);
    void add(const RolloutId& rollout, const investigate::Conclusion& conclusion);

    /// Reads everything: hashes, order, gaps, the tables and the head. Adds its records to `report`, or what is broken; a
    /// report that is broken already is left alone.
    void verify(AuditReport& report);

private:
    void record(const RolloutId& rollout, const char* kind, const std::string& text);

    SQLite::Database& m_database;
};

}  // namespace slipway::store
