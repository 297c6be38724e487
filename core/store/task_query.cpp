#include "core/store/task_query.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <variant>

#include "core/plan/plan_json.h"
#include "core/rollout/decision.h"
#include "core/store/connection.h"
#include "core/store/event_codec.h"

namespace slipway::store {

namespace {

// Entries of the journal that one slice looks at, at most: rows of other models and other kinds of entries take time as well.
constexpr std::int64_t kEntriesOfASlice = 500;

/// Columns as in TaskQuery::readPage; model and run are those that were asked for.
Result<fleet::ResultItem> itemOf(const Use& row) {
    fleet::ResultItem item;
    item.task = row.text(4);
    item.category = row.text(5);
    item.seen = row.integer(6) != 0;
    item.startedAt = wallTime(row.integer(7));
    item.endedAt = wallTime(row.integer(8));
    item.ok = row.integer(9) != 0;
    item.latencyMs = row.null(10) ? std::numeric_limits<double>::quiet_NaN() : row.real(10);
    item.error = row.text(11);
    item.stuck = static_cast<std::uint32_t>(row.integer(12));
    if (!row.null(13)) {
        auto features = readFeatures(row.text(13));
        if (!features) return std::unexpected(features.error());
        item.features = std::move(*features);
    }
    if (!row.null(14)) {
        auto shadow = readShadow(row.text(14));
        if (!shadow) return std::unexpected(shadow.error());
        item.shadow = std::move(*shadow);
    }
    return item;
}

}  // namespace

Result<void> TaskQuery::choose(const RolloutId& rollout) {
    const auto plan = readPlan(rollout);
    if (!plan) return std::unexpected(plan.error());
    m_candidate = modelNumber(plan->candidate.ref);
    m_baseline = modelNumber(plan->baseline.ref);
    readSpan(rollout);
    m_atOrdinal = m_first;
    return {};
}

Result<plan::Plan> TaskQuery::readPlan(const RolloutId& rollout) {
    SQLite::Statement query(m_database, "SELECT plan, ordinal FROM plans WHERE rollout = ?");
    Use row(query);
    if (!row.with(rollout.value).next()) return fail(ErrorCode::notFound, "There is no rollout with this id.", rollout.value);
    m_first = row.integer(1);
    auto plan = plan::readPlan(row.text(0));
    if (plan) return std::move(*plan);
    return fail(ErrorCode::storageCorrupt, describe(plan.error().front()), "plan of " + rollout.value);
}

/// After a commit the candidate goes on being used, and that is no part of the rollout; after a rollback only
/// results that come late can be the candidate's.
void TaskQuery::readSpan(const RolloutId& rollout) {
    using enum rollout::DecisionKind;
    SQLite::Statement newest(m_database, "SELECT coalesce(max(ordinal), 0) FROM journal");
    if (Use row(newest); row.next()) m_last = row.integer(0);
    m_lastCandidate = m_last;
    SQLite::Statement query(m_database,
                            "SELECT ordinal, kind FROM decisions WHERE rollout = ? AND kind IN (?, ?) ORDER BY number DESC LIMIT 1");
    Use end(query);
    if (!end.with(rollout.value, rollout::toString(rolledBack), rollout::toString(committed)).next()) return;
    m_last = end.integer(0);
    if (end.text(1) == rollout::toString(committed)) {
        m_lastCandidate = m_last;
        return;
    }
    SQLite::Statement next(m_database, "SELECT min(ordinal) FROM plans WHERE ordinal > ?");
    if (Use row(next); row.with(m_first).next() && !row.null(0)) m_lastCandidate = std::max(m_last, row.integer(0) - 1);
}

/// What each robot said last about itself until the end; the oldest first, so that the newest stays.
Result<void> TaskQuery::readPlaces() {
    SQLite::Statement query(m_database,
                            "SELECT ordinal, body FROM journal WHERE kind = 'robot-connected' AND ordinal > ? AND ordinal <= ? "
                            "ORDER BY ordinal LIMIT ?");
    Use row(query);
    const std::string kind = eventKind(rollout::RobotConnected{});
    row.with(m_placesAt, m_lastCandidate, kEntriesOfASlice);
    std::int64_t read = 0;
    for (; row.next(); ++read) {
        m_placesAt = row.integer(0);
        auto event = readEvent(kind, row.text(1));
        if (!event) {
            event.error().where = fmt::format("journal entry {}", row.integer(0));
            return std::unexpected(event.error());
        }
        if (auto* connected = std::get_if<rollout::RobotConnected>(&*event)) {
            m_places[connected->robot.value] = {std::move(connected->facts.site), std::move(connected->facts.kind)};
        }
    }
    if (read < kEntriesOfASlice) m_placesAt = m_lastCandidate;
    return {};
}

std::int64_t TaskQuery::modelNumber(const fleet::ModelRef& model) {
    SQLite::Statement query(m_database, "SELECT id FROM models WHERE name = ? AND version = ? AND sha256 = ?");
    Use row(query);
    return row.with(model.name, model.version, model.sha256).next() ? row.integer(0) : -1;
}

double TaskQuery::progress() const {
    // Looking for places is much quicker than reading tasks: it counts for a tenth.
    const auto share = [](std::int64_t done, std::int64_t all) {
        return all > 0 ? std::clamp(static_cast<double>(done) / static_cast<double>(all), 0.0, 1.0) : 1.0;
    };
    if (m_lastCandidate == 0) return 0.0;
    return 0.1 * share(m_placesAt, m_lastCandidate) + 0.9 * share(m_atOrdinal - m_first, m_lastCandidate - m_first);
}

Result<bool> TaskQuery::some(std::size_t rows, const investigate::EachTask& visit) {
    if (m_placesAt < m_lastCandidate) {
        if (auto ok = readPlaces(); !ok) return std::unexpected(ok.error());
        return true;
    }
    const std::int64_t until = std::min(m_atOrdinal + kEntriesOfASlice, m_lastCandidate);
    const auto page = readPage(until, rows);
    if (!page) return std::unexpected(page.error());
    for (const auto& row : *page) {
        if (!visit(row)) return false;
    }
    if (page->size() >= rows) return true;
    m_atOrdinal = until;
    m_atIndex = std::numeric_limits<std::int64_t>::max();
    return until < m_lastCandidate;
}

Result<std::vector<investigate::TaskRow>> TaskQuery::readPage(std::int64_t until, std::size_t rows) {
    SQLite::Statement query(
        m_database,
        "SELECT ordinal, idx, robot, model, task, category, seen, started_ms, ended_ms, ok, latency_ms, error, stuck, features, shadow "
        "FROM results WHERE (ordinal, idx) > (?, ?) AND ordinal <= ? AND again = 0 AND run = ? "
        "AND (model = ? OR (model = ? AND ordinal <= ?)) ORDER BY ordinal, idx LIMIT ?");
    std::vector<investigate::TaskRow> page;
    Use row(query);
    row.with(m_atOrdinal, m_atIndex, until, runKindName(fleet::RunKind::live), m_candidate, m_baseline, m_last,
             static_cast<std::int64_t>(rows));
    while (row.next()) {
        m_atOrdinal = row.integer(0);
        m_atIndex = row.integer(1);
        auto item = itemOf(row);
        if (!item) {
            item.error().where = fmt::format("results of journal entry {}", m_atOrdinal);
            return std::unexpected(item.error());
        }
        investigate::TaskRow task;
        task.robot = RobotId(row.text(2));
        if (const auto place = m_places.find(task.robot.value); place != m_places.end()) {
            task.site = place->second.site;
            task.kind = place->second.kind;
        }
        task.arm = row.integer(3) == m_candidate ? investigate::Arm::candidate : investigate::Arm::baseline;
        task.item = std::move(*item);
        page.push_back(std::move(task));
    }
    return page;
}

}  // namespace slipway::store
