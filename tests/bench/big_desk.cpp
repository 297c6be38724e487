#include "tests/bench/big_desk.h"

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <utility>
#include <vector>

#include "core/host/live_data.h"
#include "core/host/summaries.h"
#include "core/plan/plan_json.h"
#include "core/replay/checkpoint.h"
#include "core/store/store.h"
#include "tests/support/engine_bench.h"

namespace slipway::test {

namespace {

constexpr int kRobots = 100;
constexpr int kItems = 10;  // of a batch
constexpr Milliseconds kTask = Seconds(10);
constexpr Milliseconds kBetweenRollouts = Seconds(3 * 3600);

[[noreturn]] void giveUp(const std::string& why) {
    fmt::print(stderr, "The desk could not be made: {}\n", why);
    std::exit(1);
}

class Maker {
public:
    Maker(const std::string& directory, std::int64_t resultsOfOne) : m_resultsOfOne(resultsOfOne) {
        auto store = store::Store::open(directory, {.program = "benchmark"});
        if (!store) giveUp(describe(store.error()));
        m_store = std::move(*store);
    }

    void rollOut(int number) {
        const bool bad = number % 5 == 0;
        const RolloutId id = start(number);
        std::int64_t done = 0;
        for (int round = 0; done < m_resultsOfOne || rollout::isActive(m_bench.state.rollouts.at(id).status); ++round) {
            if (round > 4 * m_resultsOfOne / (kRobots * kItems) + 1000)
                giveUp(fmt::format("{} is {} after {} rounds.", id.value, host::outcomeWords(m_bench.state.rollouts.at(id).status), round));
            done += work(bad);
            write(id);
        }
        if (m_bench.state.rollouts.at(id).status == rollout::RolloutStatus::succeeded) {
            m_inService = m_bench.state.rollouts.at(id).plan.candidate;
        } else {
            ++m_made.rolledBack;
        }
        m_made.results += done;
        ++m_made.rollouts;
        m_bench.wait(kBetweenRollouts);
        write(id);
        // As the engine room does at the end of each.
        const auto kept = m_store->putCheckpoint(replay::checkpointMark(), replay::writeCheckpoint(m_ordinal, m_bench.state, m_totals));
        if (!kept) giveUp(describe(kept.error()));
    }

    [[nodiscard]] const BigDesk& made() const { return m_made; }

private:
    RolloutId start(int number) {
        plan::Plan plan = samplePlan();
        plan.name = fmt::format("grasp canary {}", number);
        if (m_inService.ref.empty()) m_inService = plan.baseline;
        plan.baseline = m_inService;
        plan.candidate.ref = {"grasp", fmt::format("v{}", 23 + number), fmt::format("{:064x}", number)};
        const std::int64_t quotas[] = {100, 400, 1500, m_resultsOfOne / 2};
        for (std::size_t i = 0; i < plan.stages.size(); ++i) {
            plan.stages[i].quota = quotas[i];
            plan.stages[i].longest = Seconds(24 * 3600);
        }
        const RolloutId id(fmt::format("day-{:04}", number));
        const std::string why = m_bench.command(rollout::StartRollout{{}, id, plan, plan::planDigest(plan), fullChecklist()});
        if (!why.empty()) giveUp(why);
        m_live.follow(id, WallTime(m_bench.now.time_since_epoch()));
        m_story.clear();
        return id;
    }

    /// Each robot does ten tasks and tells them in one batch.
    std::int64_t work(bool bad) {
        const EngineTime began = m_bench.now;
        m_bench.wait(kItems * kTask);
        std::int64_t done = 0;
        for (auto& [robot, fake] : m_bench.robots) {
            const bool candidate = fake.reported.active != m_inService.ref;
            std::vector<fleet::ResultItem> items;
            for (int i = 0; i < kItems; ++i, ++fake.tasks) {
                const bool ok = (fake.tasks * 61 + static_cast<int>(robot.value.back()) * 7) % 100 >= (candidate && bad ? 30 : 5);
                items.push_back(m_bench.item(robot, ok, began + i * kTask + Milliseconds(1), kTask - Milliseconds(2)));
                items.back().latencyMs = 60 + (fake.tasks * 37) % 70;
            }
            done += kItems;
            m_bench.results(robot, std::move(items));
        }
        m_bench.wait(Milliseconds(0));
        return done;
    }

    void write(const RolloutId& id) {
        store::Batch batch;
        for (Recorded& one : std::exchange(m_bench.journal, {})) {
            const WallTime wall(one.at.time_since_epoch());
            if (const auto* results = std::get_if<rollout::RobotResults>(&one.event)) {
                m_live.counted(*results, m_bench.state, wall);
                m_totals.add(results->items.size(), true);
            }
            m_story.insert(m_story.end(), one.decisions.begin(), one.decisions.end());
            batch.entries.push_back({++m_ordinal, one.at, wall, std::move(one.event), std::move(one.decisions)});
        }
        std::erase_if(m_story, [&](const rollout::Decision& decision) { return decision.rollout != id; });
        batch.rollouts.push_back(host::summarize(m_bench.state.rollouts.at(id), m_story));
        if (!m_live.increment().empty()) batch.summaries.emplace_back(id, m_live.increment().take());
        if (const auto written = m_store->append(batch); !written) giveUp(describe(written.error()));
        m_bench.effects.clear();
        m_bench.decisions.clear();
    }

    std::int64_t m_resultsOfOne;
    EngineBench m_bench{kRobots};
    std::unique_ptr<store::Store> m_store;
    host::LiveData m_live;
    fleet::Model m_inService;
    std::vector<rollout::Decision> m_story;
    replay::Totals m_totals;
    std::uint64_t m_ordinal = 0;
    BigDesk m_made;
};

}  // namespace

BigDesk makeBigDesk(const std::string& directory, int rollouts, std::int64_t results, bool say) {
    Maker maker(directory, results / rollouts);
    for (int number = 1; number <= rollouts; ++number) {
        maker.rollOut(number);
        if (say && number % 50 == 0) fmt::print(stderr, "{} of {} rollouts made\n", number, rollouts);
    }
    return maker.made();
}

}  // namespace slipway::test
