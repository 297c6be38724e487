#include "core/store/history_tables.h"

#include <algorithm>
#include <variant>

#include "core/checklist/checklist.h"
#include "core/plan/plan_json.h"
#include "core/store/connection.h"
#include "core/store/decision_codec.h"
#include "core/store/histogram_text.h"

namespace slipway::store {

namespace {

Error damagedSummary(const RolloutId& rollout) {
    return {ErrorCode::storageCorrupt, "A latency histogram cannot be read.", "summaries of " + rollout.value};
}

Result<std::vector<rollout::Decision>> readDecisions(Use& row) {
    std::vector<rollout::Decision> all;
    while (row.next()) {
        auto decision = readDecision(row.text(0));
        if (!decision) return std::unexpected(decision.error());
        all.push_back(std::move(*decision));
    }
    return all;
}

}  // namespace

HistoryTables::HistoryTables(SQLite::Database& database)
    : m_database(database),
      m_putRollout(database, "INSERT OR REPLACE INTO rollouts VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_findSummary(database,
                    "SELECT tasks, successes, errors, latency FROM summaries WHERE rollout = ? AND arm = ? AND stage = ? AND second = ?"),
      m_putSummary(database, "INSERT OR REPLACE INTO summaries VALUES(?, ?, ?, ?, ?, ?, ?, ?)") {}

void HistoryTables::put(const RolloutSummary& rollout) {
    Use row(m_putRollout);
    row.with(rollout.id.value, rollout.planName, rollout.strategy, rollout.baseline, rollout.candidate, rollout.outcome, rollout.reason,
             rollout.startedBy, toMs(rollout.startedAt), nullptr, rollout.robots, rollout.candidateTasks, rollout.candidateFailures);
    if (rollout.endedAt) m_putRollout.bind(10, toMs(*rollout.endedAt));
    row.run();
}

void HistoryTables::add(const RolloutId& rollout, const Summary& summary) {
    std::int64_t tasks = summary.tasks;
    std::int64_t successes = summary.successes;
    std::int64_t errors = summary.errors;
    Buckets latency = summary.latency;
    if (Use row(m_findSummary); row.with(rollout.value, summary.arm, summary.stage, summary.second).next()) {
        tasks += row.integer(0);
        successes += row.integer(1);
        errors += row.integer(2);
        // A histogram that cannot be read any more must not stop the journal: counts go on, and reading it tells.
        const std::string before = row.text(3);
        const auto known = readBuckets(before);
        if (!known) {
            Use(m_putSummary).with(rollout.value, summary.arm, summary.stage, summary.second, tasks, successes, errors, before).run();
            return;
        }
        latency = mergeBuckets(*known, latency);
    }
    const std::string text = writeBuckets(latency);
    Use(m_putSummary).with(rollout.value, summary.arm, summary.stage, summary.second, tasks, successes, errors, text).run();
}

void HistoryTables::keepPlan(const Entry& entry) {
    const auto* start = std::get_if<rollout::StartRollout>(&entry.event);
    if (start == nullptr) return;
    const bool accepted = std::ranges::any_of(entry.decisions, [start](const rollout::Decision& decision) {
        return decision.kind == rollout::DecisionKind::rolloutStarted && decision.rollout == start->rollout;
    });
    if (!accepted) return;
    SQLite::Statement insert(m_database, "INSERT OR REPLACE INTO plans VALUES(?, ?, ?, ?)");
    const std::string plan = plan::writePlan(start->plan);
    const std::string checklist = checklist::writeChecklist(start->checklist);
    Use(insert).with(start->rollout.value, entry.ordinal, plan, checklist).run();
}

std::vector<RolloutSummary> HistoryTables::rollouts() {
    std::vector<RolloutSummary> all;
    SQLite::Statement query(m_database, "SELECT * FROM rollouts ORDER BY started_ms DESC, id DESC");
    Use row(query);
    while (row.next()) {
        RolloutSummary one;
        one.id = RolloutId(row.text(0));
        one.planName = row.text(1);
        one.strategy = row.text(2);
        one.baseline = row.text(3);
        one.candidate = row.text(4);
        one.outcome = row.text(5);
        one.reason = row.text(6);
        one.startedBy = row.text(7);
        one.startedAt = wallTime(row.integer(8));
        if (!row.null(9)) one.endedAt = wallTime(row.integer(9));
        one.robots = row.integer(10);
        one.candidateTasks = row.integer(11);
        one.candidateFailures = row.integer(12);
        all.push_back(std::move(one));
    }
    return all;
}

Result<std::vector<rollout::Decision>> HistoryTables::decisions(const RolloutId& rollout) {
    SQLite::Statement query(m_database,
                            "SELECT a.decision FROM decisions d JOIN audit a USING(number) WHERE d.rollout = ? ORDER BY d.number");
    Use row(query);
    return readDecisions(row.with(rollout.value));
}

Result<std::vector<rollout::Decision>> HistoryTables::newestDecisions(std::size_t most) {
    SQLite::Statement query(m_database,
                            "SELECT decision FROM (SELECT number, decision FROM audit ORDER BY number DESC LIMIT ?) ORDER BY number");
    Use row(query);
    return readDecisions(row.with(static_cast<std::int64_t>(most)));
}

Result<std::vector<Summary>> HistoryTables::summaries(const RolloutId& rollout) {
    std::vector<Summary> all;
    SQLite::Statement query(m_database,
                            "SELECT arm, second, stage, tasks, successes, errors, latency FROM summaries WHERE rollout = ? "
                            "ORDER BY second, arm, stage");
    Use row(query);
    row.with(rollout.value);
    while (row.next()) {
        auto latency = readBuckets(row.text(6));
        if (!latency) return std::unexpected(damagedSummary(rollout));
        all.push_back({row.text(0), row.integer(1), static_cast<std::size_t>(row.integer(2)), row.integer(3), row.integer(4),
                       row.integer(5), std::move(*latency)});
    }
    return all;
}

Result<std::uint64_t> HistoryTables::startOf(const RolloutId& rollout) {
    SQLite::Statement query(m_database, "SELECT ordinal FROM plans WHERE rollout = ?");
    Use row(query);
    if (!row.with(rollout.value).next()) return fail(ErrorCode::notFound, "There is no rollout with this id.", rollout.value);
    return static_cast<std::uint64_t>(row.integer(0));
}

Result<std::pair<std::string, std::string>> HistoryTables::planOf(const RolloutId& rollout) {
    SQLite::Statement query(m_database, "SELECT plan, checklist FROM plans WHERE rollout = ?");
    Use row(query);
    if (!row.with(rollout.value).next()) return fail(ErrorCode::notFound, "There is no rollout with this id.", rollout.value);
    return std::pair(row.text(0), row.text(1));
}

stats::SuccessCount HistoryTables::successSince(const fleet::ModelRef& model, WallTime since) {
    SQLite::Statement query(m_database,
                            "SELECT count(*), coalesce(sum(ok), 0) FROM (SELECT ok FROM results WHERE model = (SELECT id FROM models WHERE "
                            "name = ? AND version = ? AND sha256 = ?) AND run = 'live' AND again = 0 AND ended_ms >= ? "
                            "ORDER BY ordinal DESC LIMIT 1000000)");
    Use row(query);
    if (!row.with(model.name, model.version, model.sha256, toMs(since)).next()) return {};
    return {row.integer(1), row.integer(0)};
}

void HistoryTables::putToken(const RobotToken& token) {
    SQLite::Statement insert(m_database, "INSERT OR REPLACE INTO tokens VALUES(?, ?, ?, ?)");
    Use(insert).with(token.robot.value, token.tokenSha256, toMs(token.createdAt), token.revoked).run();
}

bool HistoryTables::revokeToken(const RobotId& robot) {
    SQLite::Statement update(m_database, "UPDATE tokens SET revoked = 1 WHERE robot = ?");
    Use(update).with(robot.value).run();
    return m_database.getChanges() > 0;
}

std::vector<RobotToken> HistoryTables::tokens() {
    std::vector<RobotToken> all;
    SQLite::Statement query(m_database, "SELECT robot, sha256, created_ms, revoked FROM tokens ORDER BY robot");
    Use row(query);
    while (row.next()) all.push_back({RobotId(row.text(0)), row.text(1), wallTime(row.integer(2)), row.integer(3) != 0});
    return all;
}

void HistoryTables::putSetting(const std::string& key, const std::string& value) {
    SQLite::Statement insert(m_database, "INSERT OR REPLACE INTO settings VALUES(?, ?)");
    Use(insert).with(key, value).run();
}

std::optional<std::string> HistoryTables::setting(const std::string& key) {
    SQLite::Statement query(m_database, "SELECT value FROM settings WHERE key = ?");
    Use row(query);
    if (!row.with(key).next()) return std::nullopt;
    return row.text(0);
}

}  // namespace slipway::store
