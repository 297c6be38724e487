#include "core/store/sqlite_store.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <utility>

#include "core/store/backups.h"
#include "core/store/files.h"
#include "core/store/review_chain.h"

namespace slipway::store {

SqliteStore::SqliteStore(std::string directory, LockFile lock, std::unique_ptr<SQLite::Database> database, bool readOnly)
    : m_lock(std::move(lock)),
      m_directory(std::move(directory)),
      m_path(m_directory + "/slipway.db"),
      m_readOnly(readOnly),
      m_closeMark(m_directory, !readOnly),
      m_reserve(m_directory + "/slipway.reserve"),
      m_database(std::move(database)),
      m_journal(*m_database),
      m_audit(*m_database),
      m_checkpoints(*m_database),
      m_alarms(*m_database),
      m_history(*m_database),
      m_retention(*m_database),
      m_investigations(*m_database, m_path, [this] { return mayWrite(); }),
      m_identity(identity()),
      m_journalHead(m_journal.head()),
      m_auditHead(m_audit.head()) {
    if (!readOnly) m_reserve.take();
}

// ---- the edge: exceptions end here ----

template <class T, class F>
Result<T> SqliteStore::guarded(F&& work) {
    try {
        Result<T> done = work();
        if (!done && done.error().code == ErrorCode::storageCorrupt) m_closeMark.distrust();
        return done;
    } catch (const SQLite::Exception& exception) {
        Error error = toError(exception, sqlite3_system_errno(m_database->getHandle()), m_path);
        if (error.code == ErrorCode::storageCorrupt) m_closeMark.distrust();
        return std::unexpected(std::move(error));
    } catch (const std::exception& exception) {
        return fail(ErrorCode::internal, fmt::format("The store failed: {}.", exception.what()), m_path);
    }
}

SqliteStore::FileIdentity SqliteStore::identity() const {
    struct stat status{};
    if (stat(m_path.c_str(), &status) != 0) return {};
    return {status.st_dev, status.st_ino};
}

Result<void> SqliteStore::mayWrite() const {
    if (m_readOnly) return fail(ErrorCode::conflict, "The data was opened for reading only.", m_path);
    if (identity() != m_identity) {
        return fail(ErrorCode::storage, "The database file was replaced or removed while it was in use; nothing was written.", m_path);
    }
    return {};
}

// ---- journal ----

Result<void> SqliteStore::checkOrder(const Batch& batch) const {
    std::uint64_t ordinal = m_journalHead.ordinal;
    std::uint64_t decision = m_auditHead.number;
    for (const Entry& entry : batch.entries) {
        if (entry.ordinal != ++ordinal) {
            return fail(ErrorCode::invalidInput, fmt::format("The journal goes on with entry {}, not {}.", ordinal, entry.ordinal));
        }
        for (const rollout::Decision& one : entry.decisions) {
            if (one.number != ++decision) {
                return fail(ErrorCode::invalidInput, fmt::format("The audit log goes on with decision {}, not {}.", decision, one.number));
            }
        }
    }
    return {};
}

Result<void> SqliteStore::append(const Batch& batch) {
    if (auto ok = mayWrite(); !ok) return ok;
    if (auto ok = checkOrder(batch); !ok) return ok;
    auto written = guarded<void>([&] { return write(batch); });
    if (!written) m_journal.forget();
    return written;
}

Result<void> SqliteStore::write(const Batch& batch) {
    WriteTransaction transaction(*m_database);
    JournalHead journalHead = m_journalHead;
    AuditHead auditHead = m_auditHead;
    for (const Entry& entry : batch.entries) {
        if (auto ok = m_journal.add(entry); !ok) return ok;
        for (const rollout::Decision& decision : entry.decisions) m_audit.add(auditHead, entry.ordinal, decision);
        m_history.keepPlan(entry);
        journalHead = {entry.ordinal, entry.at, entry.wall};
    }
    if (auditHead.number != m_auditHead.number) m_audit.writeHead(auditHead);
    for (const RolloutSummary& rollout : batch.rollouts) m_history.put(rollout);
    for (const auto& [rollout, summaries] : batch.summaries) {
        for (const Summary& summary : summaries) m_history.add(rollout, summary);
    }
    for (const rollout::RaisedAlert& raised : batch.alerts) m_alarms.add(raised);
    transaction.commit();
    m_journalHead = journalHead;
    m_auditHead = std::move(auditHead);
    return {};
}

Result<void> SqliteStore::replay(std::uint64_t afterOrdinal, const std::function<bool(Entry&&)>& each) {
    return guarded<void>([&] { return m_journal.replay(afterOrdinal, each); });
}

Result<std::vector<std::uint64_t>> SqliteStore::checkpoints(const std::string& mark) {
    return guarded<std::vector<std::uint64_t>>([&] { return m_checkpoints.ordinals(mark); });
}

Result<std::string> SqliteStore::checkpointAt(std::uint64_t ordinal) {
    return guarded<std::string>([&] { return m_checkpoints.at(ordinal); });
}

Result<void> SqliteStore::putCheckpoint(const std::string& mark, const std::string& bytes) {
    if (auto ok = mayWrite(); !ok) return ok;
    return guarded<void>([&]() -> Result<void> {
        m_checkpoints.put(m_journalHead.ordinal, mark, bytes);
        return {};
    });
}

// ---- alarms ----

Result<std::vector<rollout::RaisedAlert>> SqliteStore::alerts() {
    return guarded<std::vector<rollout::RaisedAlert>>([&] { return m_alarms.alerts(); });
}

Result<std::vector<rollout::AlarmAct>> SqliteStore::alarmActs() {
    return guarded<std::vector<rollout::AlarmAct>>([&] { return m_alarms.acts(); });
}

Result<void> SqliteStore::putAlarmAct(const rollout::AlarmAct& act) {
    if (auto ok = mayWrite(); !ok) return ok;
    return guarded<void>([&]() -> Result<void> {
        m_alarms.put(act);
        return {};
    });
}

// ---- history and audit ----

Result<std::vector<RolloutSummary>> SqliteStore::rollouts() {
    return guarded<std::vector<RolloutSummary>>([&] { return m_history.rollouts(); });
}

Result<std::vector<rollout::Decision>> SqliteStore::decisions(const RolloutId& rollout) {
    return guarded<std::vector<rollout::Decision>>([&] { return m_history.decisions(rollout); });
}

Result<std::vector<rollout::Decision>> SqliteStore::newestDecisions(std::size_t most) {
    return guarded<std::vector<rollout::Decision>>([&] { return m_history.newestDecisions(most); });
}

Result<std::vector<Summary>> SqliteStore::summaries(const RolloutId& rollout) {
    return guarded<std::vector<Summary>>([&] { return m_history.summaries(rollout); });
}

Result<stats::SuccessCount> SqliteStore::successSince(const fleet::ModelRef& model, WallTime since) {
    return guarded<stats::SuccessCount>([&] { return m_history.successSince(model, since); });
}

Result<std::uint64_t> SqliteStore::startOf(const RolloutId& rollout) {
    return guarded<std::uint64_t>([&] { return m_history.startOf(rollout); });
}

Result<std::pair<std::string, std::string>> SqliteStore::planOf(const RolloutId& rollout) {
    return guarded<std::pair<std::string, std::string>>([&] { return m_history.planOf(rollout); });
}

Result<AuditReport> SqliteStore::verifyAudit() {
    return guarded<AuditReport>([&] {
        AuditReport report = m_audit.verify();
        ReviewChain(*m_database).verify(report);
        return report;
    });
}

// ---- tokens and settings ----

Result<void> SqliteStore::putToken(const RobotToken& token) {
    if (auto ok = mayWrite(); !ok) return ok;
    return guarded<void>([&]() -> Result<void> {
        m_history.putToken(token);
        return {};
    });
}

Result<void> SqliteStore::revokeToken(const RobotId& robot) {
    if (auto ok = mayWrite(); !ok) return ok;
    return guarded<void>([&]() -> Result<void> {
        if (!m_history.revokeToken(robot)) return fail(ErrorCode::notFound, "There is no token for this robot.", robot.value);
        return {};
    });
}

Result<std::vector<RobotToken>> SqliteStore::tokens() {
    return guarded<std::vector<RobotToken>>([&] { return m_history.tokens(); });
}

Result<void> SqliteStore::putSetting(const std::string& key, const std::string& value) {
    if (auto ok = mayWrite(); !ok) return ok;
    return guarded<void>([&]() -> Result<void> {
        m_history.putSetting(key, value);
        return {};
    });
}

Result<std::optional<std::string>> SqliteStore::setting(const std::string& key) {
    return guarded<std::optional<std::string>>([&] { return m_history.setting(key); });
}

// ---- upkeep ----

void SqliteStore::releaseReserve() {
    if (!m_readOnly) m_reserve.release();
}

bool SqliteStore::restoreReserve() { return !m_readOnly && m_reserve.take(); }

Result<void> SqliteStore::backUp(const std::string& path) {
    return guarded<void>([&]() -> Result<void> {
        SQLite::Statement vacuum(*m_database, "VACUUM INTO ?");
        Use(vacuum).with(path).run();
        return {};
    });
}

namespace {

/// While it lives, SQLite asks `stop` every few milliseconds and gives up when told.
class StopAsked {
public:
    StopAsked(SQLite::Database& database, const std::function<bool()>& stop) : m_database(database), m_stop(stop) {
        if (stop) sqlite3_progress_handler(database.getHandle(), kSteps, &StopAsked::ask, this);
    }
    ~StopAsked() { sqlite3_progress_handler(m_database.getHandle(), 0, nullptr, nullptr); }
    StopAsked(const StopAsked&) = delete;
    StopAsked& operator=(const StopAsked&) = delete;
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    static constexpr int kSteps = 10'000;  // of SQLite's virtual machine
    static int ask(void* self) {
        auto& asked = *static_cast<StopAsked*>(self);
        asked.m_stopped = asked.m_stopped || asked.m_stop();
        return asked.m_stopped ? 1 : 0;
    }

    SQLite::Database& m_database;
    const std::function<bool()>& m_stop;
    bool m_stopped = false;
};

}  // namespace

Result<BackupFile> SqliteStore::keepBackup(WallTime now, const std::function<bool()>& stop) {
    if (auto ok = mayWrite(); !ok) return std::unexpected(ok.error());
    const std::string partial = partialBackup(m_directory);
    removeDatabase(partial);
    if (auto ok = roomForBackup(m_directory, m_path); !ok) return std::unexpected(ok.error());
    const StopAsked asked(*m_database, stop);
    auto made = backUp(partial);
    Result<BackupFile> named = made ? publishBackup(m_directory, now) : std::unexpected(made.error());
    if (named) return named;
    removeDatabase(partial);
    if (asked.stopped()) return fail(ErrorCode::conflict, "The backup was stopped for something more urgent.", partial);
    return named;
}

Result<Trimmed> SqliteStore::trimResults(WallTime before) {
    if (auto ok = mayWrite(); !ok) return std::unexpected(ok.error());
    return guarded<Trimmed>([&] { return m_retention.trim(m_history, before); });
}

std::optional<WallTime> SqliteStore::lastBackup() const {
    const auto backups = listBackups(m_directory);
    return backups.empty() ? std::nullopt : std::optional(backups.front().at);
}

}  // namespace slipway::store
