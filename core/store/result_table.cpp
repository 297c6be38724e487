#include "core/store/result_table.h"

#include <limits>

#include "core/store/connection.h"
#include "core/store/event_codec.h"

namespace slipway::store {

namespace {

/// Columns as in m_read.
Result<ResultRow> readRow(const Use& row) {
    ResultRow result;
    fleet::ResultItem& item = result.item;
    result.ordinal = static_cast<std::uint64_t>(row.integer(0));
    item.task = row.text(1);
    item.category = row.text(2);
    item.seen = row.integer(3) != 0;
    item.startedAt = wallTime(row.integer(4));
    item.endedAt = wallTime(row.integer(5));
    const auto run = readRunKind(row.text(6));
    if (!run) return std::unexpected(run.error());
    item.run = *run;
    item.ok = row.integer(7) != 0;
    // SQLite keeps not-a-number as NULL.
    item.latencyMs = row.null(8) ? std::numeric_limits<double>::quiet_NaN() : row.real(8);
    item.error = row.text(9);
    item.stuck = static_cast<std::uint32_t>(row.integer(10));
    if (!row.null(11)) {
        auto shadow = readShadow(row.text(11));
        if (!shadow) return std::unexpected(shadow.error());
        item.shadow = std::move(*shadow);
    }
    if (!row.null(12)) {
        auto features = readFeatures(row.text(12));
        if (!features) return std::unexpected(features.error());
        item.features = std::move(*features);
    }
    item.model = {row.text(13), row.text(14), row.text(15)};
    return result;
}

}  // namespace

ResultTable::ResultTable(SQLite::Database& database)
    : m_database(database),
      m_addBatch(database, "INSERT OR IGNORE INTO batches VALUES(?, ?, ?, ?)"),
      m_addItem(database, "INSERT INTO results VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_addModel(database, "INSERT INTO models(name, version, sha256) VALUES(?, ?, ?)"),
      m_findModel(database, "SELECT id FROM models WHERE name = ? AND version = ? AND sha256 = ?"),
      m_read(database,
             "SELECT r.ordinal, r.task, r.category, r.seen, r.started_ms, r.ended_ms, r.run, r.ok, r.latency_ms, r.error, r.stuck, "
             "r.shadow, r.features, m.name, m.version, m.sha256 FROM results r JOIN models m ON m.id = r.model "
             "WHERE r.ordinal BETWEEN ? AND ? ORDER BY r.ordinal, r.idx") {}

void ResultTable::add(std::uint64_t ordinal, const rollout::RobotResults& results) {
    Use(m_addBatch).with(results.robot.value, results.bootId, results.seq, ordinal).run();
    const bool again = m_database.getChanges() == 0;
    for (std::size_t i = 0; i < results.items.size(); ++i) addItem(ordinal, i, results.robot.value, again, results.items[i]);
}

void ResultTable::addItem(std::uint64_t ordinal, std::size_t index, const std::string& robot, bool again, const fleet::ResultItem& item) {
    const std::int64_t model = modelNumber(item.model);
    const std::string shadow = item.shadow ? writeShadow(*item.shadow) : std::string();
    const std::string features = item.features.empty() ? std::string() : writeFeatures(item.features);
    Use row(m_addItem);
    row.with(ordinal, index, robot, item.task, item.category, item.seen, item.startedAt.time_since_epoch().count(),
             item.endedAt.time_since_epoch().count(), model, runKindName(item.run), item.ok, item.latencyMs, item.error, item.stuck, again);
    if (item.shadow)
        m_addItem.bindNoCopy(16, shadow);
    else
        m_addItem.bind(16);
    if (!item.features.empty())
        m_addItem.bindNoCopy(17, features);
    else
        m_addItem.bind(17);
    row.run();
}

std::int64_t ResultTable::modelNumber(const fleet::ModelRef& model) {
    if (const auto known = m_models.find(model); known != m_models.end()) return known->second;
    std::int64_t number = 0;
    if (Use found(m_findModel); found.with(model.name, model.version, model.sha256).next()) {
        number = found.integer(0);
    } else {
        Use(m_addModel).with(model.name, model.version, model.sha256).run();
        number = m_database.getLastInsertRowid();
    }
    // A robot that makes up models must not fill the memory.
    if (m_models.size() >= 1024) m_models.clear();
    m_models.emplace(model, number);
    return number;
}

Result<std::vector<ResultRow>> ResultTable::read(std::uint64_t first, std::uint64_t last) {
    std::vector<ResultRow> rows;
    Use row(m_read);
    row.with(first, last);
    while (row.next()) {
        auto one = readRow(row);
        if (!one) {
            one.error().where = "results of journal entry " + std::to_string(row.integer(0));
            return std::unexpected(one.error());
        }
        rows.push_back(std::move(*one));
    }
    return rows;
}

}  // namespace slipway::store
