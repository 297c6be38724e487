// The tamper-evident log: one record per durable decision, each hash covering the one before (SHA-256), and a
// head that tells how many there are. Written in the transaction of the decision; part of the store.
#pragma once

#include <cstdint>
#include <string>

#include "core/rollout/decision.h"
#include "core/store/connection.h"
#include "core/store/store.h"

namespace slipway::store {

/// The end of the chain: number 0 and no hash before the first record.
struct AuditHead {
    std::uint64_t number = 0;
    std::string hash;
};

/// SHA-256 over the record before, the decision's number, the journal's ordinal and the decision's text.
std::string auditHash(const std::string& previous, std::uint64_t number, std::uint64_t ordinal, const std::string& decision);

class AuditChain {
public:
    explicit AuditChain(SQLite::Database& database);

    AuditHead head();
    /// Adds decision and record after `head` and moves it. The caller writes the head when all are added.
    void add(AuditHead& head, std::uint64_t ordinal, const rollout::Decision& decision);
    void writeHead(const AuditHead& head);

    /// Reads everything: hashes, order, gaps, the table of decisions, and the head.
    AuditReport verify();

private:
    SQLite::Database& m_database;
    SQLite::Statement m_addDecision;
    SQLite::Statement m_addRecord;
    SQLite::Statement m_writeHead;
};

}  // namespace slipway::store
