// The World's journal: entries that are durable, with their decisions and an audit chain. What is not in here
// is gone when the console crashes. Owned by the World; one thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/rollout/decision.h"
#include "core/rollout/event.h"

namespace slipway::sim {

struct JournalEntry {
    std::uint64_t ordinal = 0;
    EngineTime at{};
    rollout::Event event;
    std::vector<rollout::Decision> decisions;
    bool counted = false;  // a results batch that the engine took, as the sequence of its boot shows
};

struct AuditRecord {
    std::uint64_t decision = 0;
    std::string hash;  // SHA-256 of the hash before it and of this decision
};

struct Journal {
    std::vector<JournalEntry> entries;
    std::vector<AuditRecord> audit;
};

/// The hash of the audit record that follows one with `previous`.
std::string auditHash(const std::string& previous, const rollout::Decision& decision);

}  // namespace slipway::sim
