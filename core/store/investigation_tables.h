// The InvestigationStore on the desk's one connection. Part of the store; each writing call is a transaction of its
// own, and the exceptions of the database end here.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/store/connection.h"
#include "core/store/investigation_store.h"

namespace slipway::store {

class InvestigationTables final : public InvestigationStore {
public:
    /// `mayWrite` is asked before every write.
    InvestigationTables(SQLite::Database& database, std::string path, std::function<Result<void>()> mayWrite);

    Result<void> tasksOf(const RolloutId& rollout, const investigate::EachTask& visit) override;
    std::unique_ptr<TaskReading> readTasks(const RolloutId& rollout) override;
    Result<void> putLabelSample(const RolloutId& rollout, const investigate::LabelSample& sample) override;
    Result<std::optional<investigate::LabelSample>> labelSample(const RolloutId& rollout) override;
    Result<void> addLabels(const RolloutId& rollout, const std::vector<investigate::Label>& labels) override;
    Result<std::vector<investigate::Label>> labels(const RolloutId& rollout) override;
    Result<void> addConclusion(const RolloutId& rollout, const investigate::Conclusion& conclusion) override;
    Result<std::vector<investigate::Conclusion>> conclusions(const RolloutId& rollout) override;

private:
    class Slices;
    template <class T, class F>
    Result<T> guarded(F&& work);
    /// For writes: allowed, of a rollout that exists, whole or not at all.
    template <class F>
    Result<void> write(const RolloutId& rollout, F&& work);
    [[nodiscard]] bool exists(const RolloutId& rollout);

    SQLite::Database& m_database;
    std::string m_path;
    std::function<Result<void>()> m_mayWrite;
};

}  // namespace slipway::store
