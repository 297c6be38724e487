#include "core/host/investigation_source.h"

#include <algorithm>
#include <utility>

#include "core/base/murmur3.h"
#include "core/plan/plan_json.h"

namespace slipway::host {

namespace {

Result<store::InvestigationStore*> recordsOf(store::Store& store) {
    if (auto* records = store.investigations()) return records;
    return fail(ErrorCode::unsupported, "This desk keeps no raw results, so there is nothing to investigate.");
}

Result<void> checkProfile(store::Store& store, const RolloutId& rollout, const investigate::TrainingProfile& profile) {
    const auto text = store.planOf(rollout);
    if (!text) return std::unexpected(text.error());
    const auto plan = plan::readPlan(text->first);
    if (!plan) return std::unexpected(plan.error().front());
    return investigate::checkProfileOf(profile, plan->candidate.ref);
}

Result<investigate::Records> readRecords(store::InvestigationStore& records, const RolloutId& rollout) {
    auto sample = records.labelSample(rollout);
    if (!sample) return std::unexpected(sample.error());
    auto labels = records.labels(rollout);
    if (!labels) return std::unexpected(labels.error());
    auto conclusions = records.conclusions(rollout);
    if (!conclusions) return std::unexpected(conclusions.error());
    return investigate::Records{std::move(*sample), std::move(*labels), std::move(*conclusions)};
}

}  // namespace

// ---- investigation ----

Result<void> InvestigationGathering::begin(store::Store& store) {
    const auto records = recordsOf(store);
    if (!records) return std::unexpected(records.error());
    if (m_profile) {
        if (auto ok = checkProfile(store, m_rollout, *m_profile); !ok) return ok;
    }
    auto read = readRecords(**records, m_rollout);
    if (!read) return std::unexpected(read.error());
    m_records = std::move(*read);
    if (m_records.sample) {
        for (const auto& task : m_records.sample->tasks) m_sampled.emplace(task.robot, task.task);
    }
    m_investigator.emplace(std::move(m_profile));
    m_reading = (*records)->readTasks(m_rollout);
    return {};
}

std::optional<Result<void>> InvestigationGathering::step(store::Store& store, std::size_t tasks) {
    if (!m_reading) {
        auto begun = begin(store);
        if (!begun) return begun;
        return std::nullopt;
    }
    const auto more = m_reading->some(tasks, [this](const investigate::TaskRow& row) {
        m_investigator->add(row);
        if (row.item.ok || row.arm != investigate::Arm::candidate || m_sampled.empty()) return true;
        std::pair key(row.robot, row.item.task);
        if (m_sampled.contains(key)) m_details.insert_or_assign(std::move(key), row);
        return true;
    });
    if (!more) return std::unexpected(more.error());
    if (*more) return std::nullopt;
    return Result<void>();
}

view::Investigated InvestigationGathering::judge() { return {m_investigator->judge(std::move(m_records)), std::move(m_details)}; }

// ---- sample ----

Result<void> SampleGathering::begin(store::Store& store) {
    if (m_request.size < 1 || m_request.size > investigate::kMostSampled)
        return fail(ErrorCode::invalidInput, "A sample has 1 to 10000 tasks.");
    const auto records = recordsOf(store);
    if (!records) return std::unexpected(records.error());
    auto read = readRecords(**records, m_request.rollout);
    if (!read) return std::unexpected(read.error());
    m_seed = read->sample ? read->sample->seed : static_cast<std::int64_t>(murmur3(m_request.rollout.value, 1));
    if (read->sample) {
        if (auto ok = investigate::mayReplace(*read->sample, read->labels.size(), m_request.size, m_seed); !ok) return ok;
    }
    m_labels = std::move(read->labels);
    m_sampler.emplace(m_request.size, m_seed);
    m_rows.emplace(static_cast<std::size_t>(m_request.size));
    m_reading = (*records)->readTasks(m_request.rollout);
    return {};
}

void SampleGathering::add(const investigate::TaskRow& row) {
    m_sampler->add(row);
    if (row.item.ok || row.arm != investigate::Arm::candidate) return;
    m_rows->offer(investigate::sampleKey(static_cast<std::uint64_t>(m_seed), row.robot, row.item.task), row);
}

std::optional<Result<view::Sampled>> SampleGathering::step(store::Store& store, std::size_t tasks) {
    if (!m_reading) {
        auto begun = begin(store);
        if (!begun) return std::unexpected(begun.error());
        return std::nullopt;
    }
    const auto more = m_reading->some(tasks, [this](const investigate::TaskRow& row) {
        add(row);
        return true;
    });
    if (!more) return std::unexpected(more.error());
    if (*more) return std::nullopt;
    return finish(*store.investigations());
}

Result<view::Sampled> SampleGathering::finish(store::InvestigationStore& records) {
    view::Sampled made{m_sampler->sample(m_request.size), std::move(m_labels), {}};
    if (made.sample.tasks.empty())
        return fail(ErrorCode::conflict, "The candidate has no failed task; there is nothing to review.", m_request.rollout.value);
    made.sample.who = m_request.who;
    made.sample.at = m_now;
    if (auto ok = records.putLabelSample(m_request.rollout, made.sample); !ok) return std::unexpected(ok.error());
    for (const auto& [key, row] : m_rows->kept()) made.details.insert_or_assign(std::pair(row.robot, row.item.task), row);
    return made;
}

// ---- records ----

Result<investigate::Label> recordMark(store::Store& store, const view::MarkRequest& request, WallTime now) {
    const auto records = recordsOf(store);
    if (!records) return std::unexpected(records.error());
    const auto sample = (*records)->labelSample(request.rollout);
    if (!sample) return std::unexpected(sample.error());
    const auto isIt = [&](const investigate::SampledTask& task) { return task.robot == request.robot && task.task == request.task; };
    if (!*sample || std::ranges::none_of((*sample)->tasks, isIt))
        return fail(ErrorCode::conflict, "This task is not in the sample under review, and only sampled ones count.", request.task);
    investigate::Label label{request.robot, request.task, request.mark != view::Mark::correctAction,
                             request.who,   now,          request.mark == view::Mark::none};
    if (auto ok = (*records)->addLabels(request.rollout, {label}); !ok) return std::unexpected(ok.error());
    return label;
}

Result<investigate::Conclusion> recordConclusion(store::Store& store, const RolloutId& rollout, investigate::Conclusion conclusion) {
    if (auto ok = investigate::checkConclusion(conclusion); !ok) return std::unexpected(ok.error());
    const auto records = recordsOf(store);
    if (!records) return std::unexpected(records.error());
    if (auto ok = (*records)->addConclusion(rollout, conclusion); !ok) return std::unexpected(ok.error());
    return conclusion;
}

}  // namespace slipway::host
