#include "core/store/investigation_tables.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <utility>

#include "core/store/connection.h"
#include "core/store/review_chain.h"
#include "core/store/task_query.h"

namespace slipway::store {

namespace {

Error noRollout(const RolloutId& rollout) { return {ErrorCode::notFound, "There is no rollout with this id.", rollout.value}; }

}  // namespace

InvestigationTables::InvestigationTables(SQLite::Database& database, std::string path, std::function<Result<void>()> mayWrite)
    : m_database(database), m_path(std::move(path)), m_mayWrite(std::move(mayWrite)) {}

template <class T, class F>
Result<T> InvestigationTables::guarded(F&& work) {
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(toError(exception, sqlite3_system_errno(m_database.getHandle()), m_path));
    } catch (const std::exception& exception) {
        return fail(ErrorCode::internal, fmt::format("The store failed: {}.", exception.what()), m_path);
    }
}

template <class F>
Result<void> InvestigationTables::write(const RolloutId& rollout, F&& work) {
    if (auto ok = m_mayWrite(); !ok) return ok;
    return guarded<void>([&]() -> Result<void> {
        if (!exists(rollout)) return std::unexpected(noRollout(rollout));
        WriteTransaction transaction(m_database);
        work();
        transaction.commit();
        return {};
    });
}

bool InvestigationTables::exists(const RolloutId& rollout) {
    SQLite::Statement query(m_database, "SELECT 1 FROM plans WHERE rollout = ?");
    return Use(query).with(rollout.value).next();
}

Result<void> InvestigationTables::tasksOf(const RolloutId& rollout, const investigate::EachTask& visit) {
    constexpr std::size_t kPage = 1000;
    return guarded<void>([&]() -> Result<void> {
        TaskQuery query(m_database);
        if (auto ok = query.choose(rollout); !ok) return ok;
        bool wanted = true;
        const auto each = [&](const investigate::TaskRow& row) { return wanted = visit(row); };
        for (;;) {
            const auto more = query.some(kPage, each);
            if (!more) return std::unexpected(more.error());
            if (!*more || !wanted) return {};
        }
    });
}

/// One reading, with the exceptions of the database ended at every slice.
class InvestigationTables::Slices final : public TaskReading {
public:
    Slices(InvestigationTables& tables, RolloutId rollout) : m_tables(tables), m_query(tables.m_database), m_rollout(std::move(rollout)) {}
    Result<bool> some(std::size_t rows, const investigate::EachTask& visit) override {
        return m_tables.guarded<bool>([&]() -> Result<bool> {
            if (std::exchange(m_chosen, true)) return m_query.some(rows, visit);
            if (auto ok = m_query.choose(m_rollout); !ok) return std::unexpected(ok.error());
            return true;
        });
    }
    [[nodiscard]] double progress() const override { return m_query.progress(); }

private:
    InvestigationTables& m_tables;
    TaskQuery m_query;
    RolloutId m_rollout;
    bool m_chosen = false;
};

std::unique_ptr<TaskReading> InvestigationTables::readTasks(const RolloutId& rollout) { return std::make_unique<Slices>(*this, rollout); }

// ---- label review ----

Result<void> InvestigationTables::putLabelSample(const RolloutId& rollout, const investigate::LabelSample& sample) {
    return write(rollout, [&] {
        SQLite::Statement clear(m_database, "DELETE FROM label_tasks WHERE rollout = ?");
        Use(clear).with(rollout.value).run();
        SQLite::Statement head(m_database, "INSERT OR REPLACE INTO label_samples VALUES(?, ?, ?, ?, ?, ?)");
        Use(head).with(rollout.value, sample.seed, sample.size, sample.failures, sample.who, toMs(sample.at)).run();
        SQLite::Statement insert(m_database, "INSERT INTO label_tasks VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (std::size_t i = 0; i < sample.tasks.size(); ++i) {
            const auto& task = sample.tasks[i];
            Use(insert)
                .with(rollout.value, i, task.robot.value, task.task, task.site, task.category, toMs(task.startedAt), task.error, task.stuck)
                .run();
        }
    });
}

Result<std::optional<investigate::LabelSample>> InvestigationTables::labelSample(const RolloutId& rollout) {
    using Found = std::optional<investigate::LabelSample>;
    return guarded<Found>([&]() -> Result<Found> {
        investigate::LabelSample sample;
        SQLite::Statement head(m_database, "SELECT seed, size, failures, who, at_ms FROM label_samples WHERE rollout = ?");
        if (Use row(head); row.with(rollout.value).next()) {
            sample = {row.integer(0), row.integer(1), row.integer(2), row.text(3), wallTime(row.integer(4)), {}};
        } else {
            return std::nullopt;
        }
        SQLite::Statement query(m_database,
                                "SELECT robot, task, site, category, started_ms, error, stuck FROM label_tasks WHERE rollout = ? "
                                "ORDER BY position");
        Use row(query);
        row.with(rollout.value);
        while (row.next()) {
            sample.tasks.push_back({RobotId(row.text(0)), row.text(1), row.text(2), row.text(3), wallTime(row.integer(4)), row.text(5),
                                    static_cast<std::uint32_t>(row.integer(6))});
        }
        return sample;
    });
}

Result<void> InvestigationTables::addLabels(const RolloutId& rollout, const std::vector<investigate::Label>& labels) {
    return write(rollout, [&] {
        SQLite::Statement insert(m_database, "INSERT INTO labels(rollout, robot, task, real, who, at_ms) VALUES(?, ?, ?, ?, ?, ?)");
        for (const auto& label : labels) {
            Use(insert).with(rollout.value, label.robot.value, label.task, realOf(label), label.who, toMs(label.at)).run();
            ReviewChain(m_database).add(rollout, label);
        }
    });
}

Result<std::vector<investigate::Label>> InvestigationTables::labels(const RolloutId& rollout) {
    return guarded<std::vector<investigate::Label>>([&] {
        std::vector<investigate::Label> all;
        SQLite::Statement query(m_database, "SELECT robot, task, real, who, at_ms FROM labels WHERE rollout = ? ORDER BY number");
        Use row(query);
        row.with(rollout.value);
        while (row.next()) {
            all.push_back(
                {RobotId(row.text(0)), row.text(1), row.integer(2) != 0, row.text(3), wallTime(row.integer(4)), row.integer(2) < 0});
        }
        return all;
    });
}

// ---- conclusions ----

Result<void> InvestigationTables::addConclusion(const RolloutId& rollout, const investigate::Conclusion& conclusion) {
    return write(rollout, [&] {
        SQLite::Statement insert(m_database,
                                 "INSERT INTO conclusions(rollout, conclusion, action, owner, who, at_ms) VALUES(?, ?, ?, ?, ?, ?)");
        Use(insert).with(rollout.value, conclusion.text, conclusion.action, conclusion.owner, conclusion.who, toMs(conclusion.at)).run();
        ReviewChain(m_database).add(rollout, conclusion);
    });
}

Result<std::vector<investigate::Conclusion>> InvestigationTables::conclusions(const RolloutId& rollout) {
    return guarded<std::vector<investigate::Conclusion>>([&] {
        std::vector<investigate::Conclusion> all;
        SQLite::Statement query(m_database,
                                "SELECT conclusion, action, owner, who, at_ms FROM conclusions WHERE rollout = ? ORDER BY number");
        Use row(query);
        row.with(rollout.value);
        while (row.next()) all.push_back({row.text(0), row.text(1), row.text(2), row.text(3), wallTime(row.integer(4))});
        return all;
    });
}

}  // namespace slipway::store
