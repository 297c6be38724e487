// The database of one desk: journal, results, summaries, audit chain, tokens, settings, rollouts of the past.
// One SQLite file, one connection, WAL, synchronous=FULL, EXCLUSIVE; owned and used by the engine's thread only.
//
// In the directory: slipway.db with its write-ahead log, slipway.lock (who holds it), slipway.reserve (8 MiB for a
// full disk), slipway.db.backup-TIME (the newest two backups), slipway.db.corrupt-TIME (what was found damaged). Never
// open slipway.db with anything but SQLite while a console runs: closing the file would drop the console's lock. Copy
// it with backUp().
//
// Errors of every call: storageFull (nothing was written; release the reserve and try the same again), storage
// (likewise, but the disk refused or the file was replaced), storageCorrupt (what was read cannot be right; where
// names the entry), invalidInput (a gap in ordinals or decisions, or an event that could not be read back).
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/rollout/alarm.h"
#include "core/rollout/decision.h"
#include "core/rollout/event.h"
#include "core/stats/success_count.h"

namespace slipway::store {

class InvestigationStore;

/// One journal entry: an event with the time it was taken, and the decisions it caused.
struct Entry {
    std::uint64_t ordinal = 0;  // 1, 2, 3, ... without a gap; results share it
    EngineTime at{};
    WallTime wall{};
    rollout::Event event;
    std::vector<rollout::Decision> decisions;
};

struct RobotToken {
    RobotId robot;
    std::string tokenSha256;  // lower-case hexadecimal of the bearer token
    WallTime createdAt{};
    bool revoked = false;
};

struct RolloutSummary {
    RolloutId id;
    std::string planName;
    std::string strategy;
    std::string baseline;   // "grasp v23"
    std::string candidate;  // "grasp v24"
    std::string outcome;    // status in words: running, paused, rolling back, rolled back, committing, succeeded
    std::string reason;
    std::string startedBy;
    WallTime startedAt{};
    std::optional<WallTime> endedAt;
    std::int64_t robots = 0;  // exposed at most
    std::int64_t candidateTasks = 0;
    std::int64_t candidateFailures = 0;
};

/// Per rollout, arm and second: what charts and gates read instead of raw results.
struct Summary {
    std::string arm;          // "candidate", "baseline", or "agreement": tasks in shadow, successes those with the same action
    std::int64_t second = 0;  // Unix time, seconds
    std::size_t stage = 0;
    std::int64_t tasks = 0;
    std::int64_t successes = 0;
    std::int64_t errors = 0;
    std::vector<std::pair<std::int32_t, std::int64_t>> latency;  // histogram buckets
};

/// What one transaction writes: nothing of it is visible unless all of it is durable.
struct Batch {
    std::vector<Entry> entries;
    std::vector<RolloutSummary> rollouts;                               // inserted or replaced by id
    std::vector<std::pair<RolloutId, std::vector<Summary>>> summaries;  // added to what is there
    std::vector<rollout::RaisedAlert> alerts;                           // added; the newest 200 are kept
};

struct AuditReport {
    std::uint64_t records = 0;
    std::optional<std::uint64_t> firstBroken;  // record number
    std::string what;
};

struct OpenOptions {
    bool readOnly = false;  // for status, show, audit verify while nothing else runs
    std::string program;    // "slipway" or "slipway-cli", told to a second console
    int mostPages = 0;      // 0: no limit; else the database may have this many pages (tests fill the disk with it)
};

/// A backup beside the database.
struct BackupFile {
    std::string path;
    WallTime at{};  // to the second
};

/// What one slice of upkeep did to old results.
struct Trimmed {
    std::size_t rows = 0;  // thinned or removed
    bool more = false;     // there may be more to do now
};

class Store {
public:
    /// Opens or creates DIR/slipway.db, runs migrations, takes the lock. A damaged or missing file is replaced by its
    /// newest sound backup, or by a new one where there is none: restorationOf() tells, and whoever opens must say so.
    /// conflict: another console holds it (the message says which program and process id). storageCorrupt: opened
    /// for reading only, where nothing is replaced.
    static Result<std::unique_ptr<Store>> open(const std::string& directory, const OpenOptions& options);
    /// As open(), after reading the whole showed `damage` that opening alone does not see: the file is replaced.
    static Result<std::unique_ptr<Store>> openInsteadOf(const std::string& directory, const OpenOptions& options, const Error& damage);
    virtual ~Store() = default;

    // ---- journal ----
    /// All or nothing, durable when it returns. Ordinals must go on without a gap.
    virtual Result<void> append(const Batch& batch) = 0;
    /// Entries after `ordinal` in order, in pages; the callback returns false to stop.
    virtual Result<void> replay(std::uint64_t afterOrdinal, const std::function<bool(Entry&&)>& each) = 0;
    /// Entries after which a checkpoint with this mark was kept, in order: a fold may begin behind each.
    virtual Result<std::vector<std::uint64_t>> checkpoints(const std::string& /*mark*/) { return std::vector<std::uint64_t>(); }
    /// The bytes are the keeper's own matter, and the mark says who can read them. notFound when none was kept after that entry.
    virtual Result<std::string> checkpointAt(std::uint64_t) { return fail(ErrorCode::notFound, "This store keeps no checkpoint."); }
    /// For the state after lastOrdinal(). Replaces the newest, unless a rollout was started after that one: what is asked about
    /// that rollout later is folded from there. Those with another mark go.
    virtual Result<void> putCheckpoint(const std::string& /*mark*/, const std::string& /*bytes*/) {
        return fail(ErrorCode::unsupported, "This store keeps no checkpoint.");
    }
    [[nodiscard]] virtual std::uint64_t lastOrdinal() const = 0;
    [[nodiscard]] virtual EngineTime lastTime() const = 0;
    [[nodiscard]] virtual WallTime lastWall() const = 0;

    // ---- alarms ----
    /// The newest, oldest first.
    virtual Result<std::vector<rollout::RaisedAlert>> alerts() { return std::vector<rollout::RaisedAlert>(); }
    /// The newest of each alarm, oldest first.
    virtual Result<std::vector<rollout::AlarmAct>> alarmActs() { return std::vector<rollout::AlarmAct>(); }
    virtual Result<void> putAlarmAct(const rollout::AlarmAct&) { return fail(ErrorCode::unsupported, "This store keeps no alarms."); }

    // ---- history ----
    virtual Result<std::vector<RolloutSummary>> rollouts() = 0;
    virtual Result<std::vector<rollout::Decision>> decisions(const RolloutId& rollout) = 0;
    /// Of all rollouts and of none, at most so many, oldest first.
    virtual Result<std::vector<rollout::Decision>> newestDecisions(std::size_t /*most*/) { return std::vector<rollout::Decision>(); }
    virtual Result<std::vector<Summary>> summaries(const RolloutId& rollout) = 0;
    /// The entry that started it; notFound when none did.
    virtual Result<std::uint64_t> startOf(const RolloutId& rollout) = 0;
    /// Plan JSON and checklist JSON as they were at the start.
    virtual Result<std::pair<std::string, std::string>> planOf(const RolloutId& rollout) = 0;

    /// Live tasks that ended since `since` with `model`, and how many succeeded: at most the newest million.
    virtual Result<stats::SuccessCount> successSince(const fleet::ModelRef&, WallTime) {
        return fail(ErrorCode::unsupported, "This store counts no tasks.");
    }

    // ---- audit ----
    virtual Result<AuditReport> verifyAudit() = 0;

    // ---- investigation ----
    /// Lives as long as the store; null when this store has none.
    virtual InvestigationStore* investigations() { return nullptr; }

    // ---- tokens ----
    virtual Result<void> putToken(const RobotToken& token) = 0;
    virtual Result<void> revokeToken(const RobotId& robot) = 0;
    virtual Result<std::vector<RobotToken>> tokens() = 0;

    // ---- settings and upkeep ----
    virtual Result<void> putSetting(const std::string& key, const std::string& value) = 0;
    virtual Result<std::optional<std::string>> setting(const std::string& key) = 0;
    /// Gives the reserve file's space back to the disk, so that a rollback can still be written.
    virtual void releaseReserve() = 0;
    /// Takes the reserve again; false while the disk has no room.
    virtual bool restoreReserve() = 0;
    /// A compact copy of the database as of now, in a new file (VACUUM INTO); the only safe way while it is open.
    virtual Result<void> backUp(const std::string& path) { return fail(ErrorCode::unsupported, "This store cannot be backed up.", path); }
    /// A backup beside the database, on the disk when it returns; the newest two are kept. Blocks for about 10 s per
    /// GB; `stop` (may be empty, must not throw) is asked meanwhile and ends it. conflict: stopped. storageFull: it
    /// would leave no room for a rollback. In any error the backups there are untouched.
    virtual Result<BackupFile> keepBackup(WallTime, const std::function<bool()>&) {
        return fail(ErrorCode::unsupported, "This store keeps no backups.");
    }
    /// Thins raw results of entries before `before` that belong to no active rollout, one slice of some milliseconds a
    /// call. What a restart folds stays: outside of rollouts the last result of each batch, inside of them all that
    /// decisions stood on; categories, shadow outcomes and features go, summaries stay. Of trimmed entries replay()
    /// gives what is left.
    virtual Result<Trimmed> trimResults(WallTime) { return fail(ErrorCode::unsupported, "This store keeps everything."); }
    /// When the newest backup beside the database was made.
    [[nodiscard]] virtual std::optional<WallTime> lastBackup() const { return std::nullopt; }
};

}  // namespace slipway::store
