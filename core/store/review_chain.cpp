#include "core/store/review_chain.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/sha256.h"
#include "core/store/connection.h"

namespace slipway::store {

namespace {

constexpr const char* kLabel = "label";
constexpr const char* kConclusion = "conclusion";

std::string textOf(const nlohmann::json& parts) { return parts.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); }

std::string hashOf(const std::string& previous, std::int64_t number, const std::string& rollout, const std::string& kind, std::int64_t row,
                   const std::string& text) {
    return sha256Hex(fmt::format("{}\n{}\n{}\n{}\n{}\n{}", previous, number, rollout, kind, row, text));
}

/// Of a label in the tables: true, false, or null where a mark was withdrawn.
nlohmann::json verdictOf(std::int64_t real) { return real < 0 ? nlohmann::json() : nlohmann::json(real != 0); }

/// What the tables hold now where a record says that something was recorded; empty: nothing.
std::string rowText(SQLite::Database& database, const std::string& kind, const std::string& rollout, std::int64_t number) {
    if (kind == kLabel) {
        SQLite::Statement query(database, "SELECT robot, task, real, who, at_ms FROM labels WHERE number = ? AND rollout = ?");
        Use row(query);
        if (!row.with(number, rollout).next()) return {};
        return textOf({row.text(0), row.text(1), verdictOf(row.integer(2)), row.text(3), row.integer(4)});
    }
    SQLite::Statement query(database, "SELECT conclusion, action, owner, who, at_ms FROM conclusions WHERE number = ? AND rollout = ?");
    Use row(query);
    if (!row.with(number, rollout).next()) return {};
    return textOf({row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4)});
}

}  // namespace

void ReviewChain::record(const RolloutId& rollout, const char* kind, const std::string& text) {
    const std::int64_t row = m_database.getLastInsertRowid();
    std::int64_t number = 1;
    std::string previous;
    {
        SQLite::Statement query(m_database, "SELECT number, hash FROM review_head");
        Use head(query);
        if (head.next()) {
            number = head.integer(0) + 1;
            previous = head.text(1);
        }
    }
    const auto hash = hashOf(previous, number, rollout.value, kind, row, text);
    SQLite::Statement insert(m_database, "INSERT INTO review_records VALUES(?, ?, ?, ?, ?, ?, ?)");
    Use(insert).with(number, rollout.value, std::string(kind), row, text, previous, hash).run();
    SQLite::Statement move(m_database, "UPDATE review_head SET number = ?, hash = ?");
    Use(move).with(number, hash).run();
}

void ReviewChain::add(const RolloutId& rollout, const investigate::Label& label) {
    record(rollout, kLabel, textOf({label.robot.value, label.task, verdictOf(realOf(label)), label.who, toMs(label.at)}));
}

void ReviewChain::add(const RolloutId& rollout, const investigate::Conclusion& conclusion) {
    record(rollout, kConclusion, textOf({conclusion.text, conclusion.action, conclusion.owner, conclusion.who, toMs(conclusion.at)}));
}

void ReviewChain::verify(AuditReport& report) {
    if (report.firstBroken) return;
    std::int64_t number = 0;
    std::string reached;
    std::int64_t labels = 0;
    std::int64_t conclusions = 0;
    const auto broken = [&](std::int64_t at, const std::string& what) {
        report.firstBroken = report.records + 1;
        report.what = fmt::format("review record {}: {}", at, what);
    };
    SQLite::Statement query(m_database, "SELECT number, rollout, kind, row, text, previous, hash FROM review_records ORDER BY number");
    Use row(query);
    while (row.next()) {
        const auto kind = row.text(2);
        if (row.integer(0) != number + 1) return broken(number + 1, "it is missing");
        if (row.text(5) != reached) return broken(number + 1, "it does not follow from the record before it");
        if (row.text(6) != hashOf(reached, number + 1, row.text(1), kind, row.integer(3), row.text(4)))
            return broken(number + 1, "its text or its place was changed");
        if (rowText(m_database, kind, row.text(1), row.integer(3)) != row.text(4))
            return broken(number + 1, "the label or the conclusion that it records is gone or says something else");
        ++(kind == kLabel ? labels : conclusions);
        ++number;
        reached = row.text(6);
        ++report.records;
    }
    SQLite::Statement end(m_database,
                          "SELECT number, hash, (SELECT count(*) FROM labels WHERE labels.number > before_labels), "
                          "(SELECT count(*) FROM conclusions WHERE conclusions.number > before_conclusions) FROM review_head");
    Use head(end);
    if (!head.next()) return broken(number, "the end of the log is missing");
    if (head.integer(0) != number || head.text(1) != reached)
        return broken(number + 1, fmt::format("{} records should be there", head.integer(0)));
    if (head.integer(2) != labels || head.integer(3) != conclusions) return broken(number + 1, "a label or a conclusion has no record");
}

}  // namespace slipway::store
