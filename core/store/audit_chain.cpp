#include "core/store/audit_chain.h"

#include <fmt/format.h>

#include "core/base/sha256.h"
#include "core/store/decision_codec.h"

namespace slipway::store {

namespace {

struct Record {
    std::uint64_t number = 0;
    std::string decision;
    std::string previous;
    std::string hash;
    bool known = false;  // the table of decisions has it
    std::uint64_t ordinal = 0;
    std::string rollout;
    std::string kind;
    std::int64_t at = 0;
};

Record readRecord(const Use& row) {
    Record record;
    record.number = static_cast<std::uint64_t>(row.integer(0));
    record.decision = row.text(1);
    record.previous = row.text(2);
    record.hash = row.text(3);
    record.known = !row.null(4);
    record.ordinal = static_cast<std::uint64_t>(row.integer(4));
    record.rollout = row.text(5);
    record.kind = row.text(6);
    record.at = row.integer(7);
    return record;
}

/// What is wrong with a record that should follow `head`; empty: nothing.
std::string faultOf(const Record& record, const AuditHead& head) {
    if (record.number != head.number + 1) return fmt::format("record {} is missing", head.number + 1);
    if (!record.known) return "its decision is missing from the table of decisions";
    if (record.previous != head.hash) return "it does not follow from the record before it";
    if (record.hash != auditHash(record.previous, record.number, record.ordinal, record.decision))
        return "its text or its place was changed";
    const auto decision = readDecision(record.decision);
    if (!decision) return decision.error().message;
    const bool same = decision->number == record.number && decision->rollout.value == record.rollout &&
                      decisionKindName(decision->kind) == record.kind && toMilliseconds(decision->at) == record.at;
    return same ? std::string() : "the table of decisions says something else";
}

}  // namespace

std::string auditHash(const std::string& previous, std::uint64_t number, std::uint64_t ordinal, const std::string& decision) {
    return sha256Hex(fmt::format("{}\n{}\n{}\n{}", previous, number, ordinal, decision));
}

AuditChain::AuditChain(SQLite::Database& database)
    : m_database(database),
      m_addDecision(database, "INSERT INTO decisions VALUES(?, ?, ?, ?, ?)"),
      m_addRecord(database, "INSERT INTO audit VALUES(?, ?, ?, ?)"),
      m_writeHead(database, "UPDATE audit_head SET number = ?, hash = ?") {}

AuditHead AuditChain::head() {
    SQLite::Statement query(m_database, "SELECT number, hash FROM audit_head");
    Use row(query);
    if (!row.next()) return {};
    return {static_cast<std::uint64_t>(row.integer(0)), row.text(1)};
}

void AuditChain::add(AuditHead& head, std::uint64_t ordinal, const rollout::Decision& decision) {
    const std::string text = writeDecision(decision);
    const std::string hash = auditHash(head.hash, decision.number, ordinal, text);
    Use(m_addDecision)
        .with(decision.number, ordinal, decision.rollout.value, decisionKindName(decision.kind), toMilliseconds(decision.at))
        .run();
    Use(m_addRecord).with(decision.number, text, head.hash, hash).run();
    head = {decision.number, hash};
}

void AuditChain::writeHead(const AuditHead& head) { Use(m_writeHead).with(head.number, head.hash).run(); }

AuditReport AuditChain::verify() {
    AuditReport report;
    AuditHead reached;
    SQLite::Statement query(m_database,
                            "SELECT a.number, a.decision, a.previous, a.hash, d.ordinal, d.rollout, d.kind, d.at_ms "
                            "FROM audit a LEFT JOIN decisions d USING(number) ORDER BY a.number");
    const auto broken = [&report](std::uint64_t number, std::string what) {
        report.firstBroken = number;
        report.what = std::move(what);
        return report;
    };
    Use row(query);
    while (row.next()) {
        const Record record = readRecord(row);
        if (std::string fault = faultOf(record, reached); !fault.empty()) return broken(reached.number + 1, std::move(fault));
        reached = {record.number, record.hash};
        ++report.records;
    }
    const AuditHead end = head();
    if (reached.number != end.number) return broken(reached.number + 1, fmt::format("{} records should be there", end.number));
    if (reached.hash != end.hash) return broken(reached.number, "it is not the record with which the log ended");
    const std::int64_t decisions = m_database.execAndGet("SELECT count(*) FROM decisions").getInt64();
    if (static_cast<std::uint64_t>(decisions) != report.records) return broken(reached.number + 1, "a decision has no record");
    return report;
}

}  // namespace slipway::store
