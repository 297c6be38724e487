#include "core/store/schema.h"

#include <array>
#include <string>

#include "core/store/connection.h"

namespace slipway::store {

namespace {

// Columns that hold a double are ANY, not REAL: a REAL column rewrites -0.0 as 0 and the journal must give back every bit.
constexpr const char* kVersion1 = R"sql(
CREATE TABLE journal(
    ordinal INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL,
    items INTEGER NOT NULL                       -- rows in results that belong to this entry
) STRICT;
CREATE TABLE batches(                            -- result batches by what the robot calls them: each is stored as new once
    robot TEXT NOT NULL, boot TEXT NOT NULL, seq INTEGER NOT NULL, ordinal INTEGER NOT NULL, PRIMARY KEY(robot, boot, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE models(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, version TEXT NOT NULL, sha256 TEXT NOT NULL, UNIQUE(name, version, sha256)
) STRICT;
CREATE TABLE results(
    ordinal INTEGER NOT NULL, idx INTEGER NOT NULL, robot TEXT NOT NULL, task TEXT NOT NULL, category TEXT NOT NULL,
    seen INTEGER NOT NULL, started_ms INTEGER NOT NULL, ended_ms INTEGER NOT NULL, model INTEGER NOT NULL, run TEXT NOT NULL,
    ok INTEGER NOT NULL, latency_ms ANY, error TEXT NOT NULL, stuck INTEGER NOT NULL,
    again INTEGER NOT NULL,                      -- 1: the batch had been stored before, do not count
    shadow TEXT, features TEXT, PRIMARY KEY(ordinal, idx)
) STRICT, WITHOUT ROWID;
CREATE TABLE decisions(
    number INTEGER PRIMARY KEY, ordinal INTEGER NOT NULL, rollout TEXT NOT NULL, kind TEXT NOT NULL, at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX decisions_by_rollout ON decisions(rollout, number);
CREATE INDEX decisions_by_ordinal ON decisions(ordinal, number);
CREATE TABLE audit(number INTEGER PRIMARY KEY, decision TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TABLE audit_head(one INTEGER PRIMARY KEY CHECK(one = 1), number INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
INSERT INTO audit_head VALUES(1, 0, '');
CREATE TABLE rollouts(
    id TEXT PRIMARY KEY, plan_name TEXT NOT NULL, strategy TEXT NOT NULL, baseline TEXT NOT NULL, candidate TEXT NOT NULL,
    outcome TEXT NOT NULL, reason TEXT NOT NULL, started_by TEXT NOT NULL, started_ms INTEGER NOT NULL, ended_ms INTEGER,
    robots INTEGER NOT NULL, tasks INTEGER NOT NULL, failures INTEGER NOT NULL
) STRICT;
CREATE TABLE plans(rollout TEXT PRIMARY KEY, ordinal INTEGER NOT NULL, plan TEXT NOT NULL, checklist TEXT NOT NULL) STRICT;
CREATE TABLE summaries(
    rollout TEXT NOT NULL, arm TEXT NOT NULL, stage INTEGER NOT NULL, second INTEGER NOT NULL, tasks INTEGER NOT NULL,
    successes INTEGER NOT NULL, errors INTEGER NOT NULL, latency TEXT NOT NULL, PRIMARY KEY(rollout, arm, stage, second)
) STRICT, WITHOUT ROWID;
CREATE TABLE tokens(robot TEXT PRIMARY KEY, sha256 TEXT NOT NULL, created_ms INTEGER NOT NULL, revoked INTEGER NOT NULL) STRICT;
CREATE TABLE settings(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
)sql";

// Investigations: what operators record about a rollout. Rows of labels and conclusions are added, never changed.
constexpr const char* kVersion2 = R"sql(
CREATE TABLE label_samples(
    rollout TEXT PRIMARY KEY, seed INTEGER NOT NULL, size INTEGER NOT NULL, failures INTEGER NOT NULL, who TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE label_tasks(
    rollout TEXT NOT NULL, position INTEGER NOT NULL, robot TEXT NOT NULL, task TEXT NOT NULL, site TEXT NOT NULL,
    category TEXT NOT NULL, started_ms INTEGER NOT NULL, error TEXT NOT NULL, stuck INTEGER NOT NULL, PRIMARY KEY(rollout, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE labels(
    number INTEGER PRIMARY KEY, rollout TEXT NOT NULL, robot TEXT NOT NULL, task TEXT NOT NULL, real INTEGER NOT NULL,
    who TEXT NOT NULL, at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX labels_by_rollout ON labels(rollout, number);
CREATE TABLE conclusions(
    number INTEGER PRIMARY KEY, rollout TEXT NOT NULL, conclusion TEXT NOT NULL, action TEXT NOT NULL, owner TEXT NOT NULL,
    who TEXT NOT NULL, at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX conclusions_by_rollout ON conclusions(rollout, number);
)sql";

// What people recorded, hash-chained. Rows of before this version have no record: the head says up to which.
constexpr const char* kVersion3 = R"sql(
CREATE TABLE review_records(
    number INTEGER PRIMARY KEY, rollout TEXT NOT NULL, kind TEXT NOT NULL, row INTEGER NOT NULL, text TEXT NOT NULL,
    previous TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
CREATE TABLE review_head(
    one INTEGER PRIMARY KEY CHECK(one = 1), number INTEGER NOT NULL, hash TEXT NOT NULL, before_labels INTEGER NOT NULL,
    before_conclusions INTEGER NOT NULL
) STRICT;
INSERT INTO review_head
    SELECT 1, 0, '', (SELECT coalesce(max(number), 0) FROM labels), (SELECT coalesce(max(number), 0) FROM conclusions);
)sql";

// Where the fold of the journal may begin (core/replay/checkpoint.h): after which entry, and the state then. And what robots
// said of themselves, few entries among very many. And the newest alerts, with what people did about the alarms they made.
constexpr const char* kVersion4 = R"sql(
CREATE TABLE checkpoints(ordinal INTEGER PRIMARY KEY, mark TEXT NOT NULL, state BLOB NOT NULL) STRICT;  -- mark: who can read it
CREATE INDEX hellos ON journal(ordinal) WHERE kind = 'robot-connected';
CREATE TABLE alerts(
    number INTEGER PRIMARY KEY, alert INTEGER NOT NULL, priority INTEGER NOT NULL, rollout TEXT NOT NULL, cause TEXT NOT NULL,
    text TEXT NOT NULL, at_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE alarm_acts(
    key TEXT PRIMARY KEY, who TEXT NOT NULL, at_ms INTEGER NOT NULL, reason TEXT NOT NULL, until_ms INTEGER
) STRICT, WITHOUT ROWID;
)sql";

/// Step i brings version i to version i + 1. A step that was released is never changed.
constexpr std::array kSteps{kVersion1, kVersion2, kVersion3, kVersion4};

}  // namespace

int schemaVersion() { return static_cast<int>(kSteps.size()); }

int fileVersion(SQLite::Database& database) { return database.execAndGet("PRAGMA user_version").getInt(); }

bool belongsToAnother(SQLite::Database& database) {
    const int id = database.execAndGet("PRAGMA application_id").getInt();
    if (id == kApplicationId) return false;
    return id != 0 || database.execAndGet("SELECT count(*) FROM sqlite_master").getInt() > 0;
}

void migrate(SQLite::Database& database) {
    for (int version = fileVersion(database); version < schemaVersion(); ++version) {
        WriteTransaction transaction(database);
        database.exec(kSteps.at(static_cast<std::size_t>(version)));
        database.exec("PRAGMA application_id=" + std::to_string(kApplicationId));
        database.exec("PRAGMA user_version=" + std::to_string(version + 1));
        transaction.commit();
    }
}

}  // namespace slipway::store
