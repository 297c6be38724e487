// The Store of store.h on one SQLite connection: puts the tables together, keeps the heads, makes a batch one
// transaction and turns exceptions into errors. Owned and used by the engine's thread.
#pragma once

#include <sys/types.h>

#include <memory>
#include <string>

#include "core/store/alarm_tables.h"
#include "core/store/audit_chain.h"
#include "core/store/checkpoint_table.h"
#include "core/store/close_mark.h"
#include "core/store/connection.h"
#include "core/store/history_tables.h"
#include "core/store/investigation_tables.h"
#include "core/store/journal_table.h"
#include "core/store/lock_file.h"
#include "core/store/reserve_file.h"
#include "core/store/retention.h"
#include "core/store/store.h"

namespace slipway::store {

class SqliteStore final : public Store {
public:
    /// The database is open, migrated and sound. Throws what the database throws.
    SqliteStore(std::string directory, LockFile lock, std::unique_ptr<SQLite::Database> database, bool readOnly);

    Result<void> append(const Batch& batch) override;
    Result<void> replay(std::uint64_t afterOrdinal, const std::function<bool(Entry&&)>& each) override;
    Result<std::vector<std::uint64_t>> checkpoints(const std::string& mark) override;
    Result<std::string> checkpointAt(std::uint64_t ordinal) override;
    Result<void> putCheckpoint(const std::string& mark, const std::string& bytes) override;
    Result<std::vector<rollout::RaisedAlert>> alerts() override;
    Result<std::vector<rollout::AlarmAct>> alarmActs() override;
    Result<void> putAlarmAct(const rollout::AlarmAct& act) override;
    [[nodiscard]] std::uint64_t lastOrdinal() const override { return m_journalHead.ordinal; }
    [[nodiscard]] EngineTime lastTime() const override { return m_journalHead.at; }
    [[nodiscard]] WallTime lastWall() const override { return m_journalHead.wall; }
    Result<std::vector<RolloutSummary>> rollouts() override;
    Result<std::vector<rollout::Decision>> decisions(const RolloutId& rollout) override;
    Result<std::vector<rollout::Decision>> newestDecisions(std::size_t most) override;
    Result<std::vector<Summary>> summaries(const RolloutId& rollout) override;
    Result<stats::SuccessCount> successSince(const fleet::ModelRef& model, WallTime since) override;
    Result<std::uint64_t> startOf(const RolloutId& rollout) override;
    Result<std::pair<std::string, std::string>> planOf(const RolloutId& rollout) override;
    Result<AuditReport> verifyAudit() override;
    InvestigationStore* investigations() override { return &m_investigations; }
    Result<void> putToken(const RobotToken& token) override;
    Result<void> revokeToken(const RobotId& robot) override;
    Result<std::vector<RobotToken>> tokens() override;
    Result<void> putSetting(const std::string& key, const std::string& value) override;
    Result<std::optional<std::string>> setting(const std::string& key) override;
    void releaseReserve() override;
    bool restoreReserve() override;
    Result<void> backUp(const std::string& path) override;
    Result<BackupFile> keepBackup(WallTime now, const std::function<bool()>& stop) override;
    Result<Trimmed> trimResults(WallTime before) override;
    [[nodiscard]] std::optional<WallTime> lastBackup() const override;

private:
    /// Which file the path names; another one means that ours was replaced under us.
    struct FileIdentity {
        dev_t device = 0;
        ino_t inode = 0;
        friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
    };
    [[nodiscard]] FileIdentity identity() const;
    [[nodiscard]] Result<void> mayWrite() const;
    [[nodiscard]] Result<void> checkOrder(const Batch& batch) const;
    Result<void> write(const Batch& batch);
    template <class T, class F>
    Result<T> guarded(F&& work);

    // In this order: the lock is given back after the database is closed and that is noted, statements end before it.
    LockFile m_lock;
    std::string m_directory;
    std::string m_path;
    bool m_readOnly;
    CloseMark m_closeMark;
    ReserveFile m_reserve;
    std::unique_ptr<SQLite::Database> m_database;
    JournalTable m_journal;
    AuditChain m_audit;
    CheckpointTable m_checkpoints;
    AlarmTables m_alarms;
    HistoryTables m_history;
    Retention m_retention;
    InvestigationTables m_investigations;
    FileIdentity m_identity;
    JournalHead m_journalHead;
    AuditHead m_auditHead;
};

}  // namespace slipway::store
