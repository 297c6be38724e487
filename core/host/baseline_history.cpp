#include "core/host/baseline_history.h"

#include <fmt/format.h>

namespace slipway::host {

std::string adoptHistory(plan::Plan& plan, store::Store& store, WallTime now) {
    for (auto& stage : plan.stages) {
        auto& gate = stage.gates.success;
        if (!gate || gate->against != plan::SuccessBaseline::history) continue;
        const auto& model = plan.baseline.ref;
        const auto found = store.successSince(model, now - std::chrono::days(gate->historyDays));
        if (!found) return "The baseline's history cannot be read: " + describe(found.error());
        if (found->tasks < kLeastHistoryTasks) {
            return fmt::format("The database holds {} tasks of {} {} in the last {} days; a gate held against history needs {} at least.",
                               found->tasks, model.name, model.version, gate->historyDays, kLeastHistoryTasks);
        }
        const Ratio rate = Ratio::fromDouble(found->rate());
        if (rate <= gate->margin || rate >= Ratio{Ratio::kOne}) {
            return fmt::format(
                "{} of {} tasks of {} {} succeeded in the last {} days: no rate that a margin of {:g} points can be held against.",
                found->successes, found->tasks, model.name, model.version, gate->historyDays, gate->margin.toDouble() * 100.0);
        }
        gate->baseline = rate;
        gate->baselineTasks = found->tasks;
    }
    return {};
}

plan::Plan withHistoryOf(plan::Plan plan, const plan::Plan& started) {
    for (std::size_t i = 0; i < plan.stages.size() && i < started.stages.size(); ++i) {
        auto& gate = plan.stages[i].gates.success;
        const auto& got = started.stages[i].gates.success;
        if (!gate || !got || gate->against != plan::SuccessBaseline::history) continue;
        gate->baseline = got->baseline;
        gate->baselineTasks = got->baselineTasks;
    }
    return plan;
}

}  // namespace slipway::host
