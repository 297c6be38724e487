// What screens read of past and present rollouts: their heads, plans and per-second summaries; and the robots'
// tokens and the settings. Part of the store; the writers of a batch run inside the caller's transaction.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/store/connection.h"
#include "core/store/store.h"

namespace slipway::store {

class HistoryTables {
public:
    explicit HistoryTables(SQLite::Database& database);

    // ---- in a batch ----
    void put(const RolloutSummary& rollout);
    /// Adds the counts and the histogram to what is there.
    void add(const RolloutId& rollout, const Summary& summary);
    /// Keeps plan and checklist of a start that the engine accepted, as its decisions tell.
    void keepPlan(const Entry& entry);

    // ---- reading ----
    std::vector<RolloutSummary> rollouts();
    Result<std::vector<rollout::Decision>> decisions(const RolloutId& rollout);
    Result<std::vector<rollout::Decision>> newestDecisions(std::size_t most);
    Result<std::vector<Summary>> summaries(const RolloutId& rollout);
    Result<std::uint64_t> startOf(const RolloutId& rollout);
    Result<std::pair<std::string, std::string>> planOf(const RolloutId& rollout);
    stats::SuccessCount successSince(const fleet::ModelRef& model, WallTime since);

    // ---- tokens and settings: each call a transaction of its own ----
    void putToken(const RobotToken& token);
    /// False when there is no such robot.
    bool revokeToken(const RobotId& robot);
    std::vector<RobotToken> tokens();
    void putSetting(const std::string& key, const std::string& value);
    std::optional<std::string> setting(const std::string& key);

private:
    SQLite::Database& m_database;
    SQLite::Statement m_putRollout;
    SQLite::Statement m_findSummary;
    SQLite::Statement m_putSummary;
};

}  // namespace slipway::store
