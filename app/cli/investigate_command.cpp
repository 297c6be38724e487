// slipway-cli investigate: why a rollout went as it did, the review of failed tasks, and what people concluded.
// Reads while nothing else holds the data; a sample, labels and a conclusion are recorded with who and when.
#include <chrono>
#include <memory>
#include <optional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/investigate_report.h"
#include "app/cli/preparation.h"
#include "app/cli/refusal.h"
#include "core/host/summaries.h"
#include "core/investigate/investigation.h"
#include "core/plan/plan_json.h"
#include "core/store/investigation_store.h"

namespace slipway::cli {

namespace {

using investigate::Conclusion;
using investigate::Label;
using investigate::LabelSample;

bool records(const InvestigateOptions& options) {
    return options.labelSample || !options.labels.empty() || options.conclude || options.action || options.owner;
}

WallTime now() { return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()); }

Result<void> checkOptions(const InvestigateOptions& options) {
    if (options.labelSample.has_value() != options.seed.has_value()) {
        return fail(ErrorCode::invalidInput, "--label-sample and --seed go together.");
    }
    if (options.conclude.has_value() != options.action.has_value() || options.action.has_value() != options.owner.has_value()) {
        return fail(ErrorCode::invalidInput, "--conclude, --action and --owner go together.");
    }
    if (records(options) && !options.profile.empty()) {
        return fail(ErrorCode::invalidInput, "Nothing is compared while something is recorded.", "--profile");
    }
    if (options.conclude) return investigate::checkConclusion({*options.conclude, *options.action, *options.owner, {}, {}});
    return {};
}

/// One rollout of an open store, as core/investigate wants it.
class InvestigatedRollout final : public investigate::TaskRows {
public:
    InvestigatedRollout(std::unique_ptr<store::Store> store, const InvestigateOptions& options)
        : m_store(std::move(store)), m_records(*m_store->investigations()), m_options(options), m_rollout(options.rollout) {}

    Result<void> each(const investigate::EachTask& visit) override { return m_records.tasksOf(m_rollout, visit); }

    Result<void> show();
    Result<void> record();

private:
    Result<std::optional<investigate::TrainingProfile>> profile(const std::string& planJson);
    Result<LabelSample> sampleForLabels();
    Result<void> drawSample();
    Result<void> showSample(const LabelSample& sample);
    Result<void> recordLabels();
    Result<void> recordConclusion();
    [[nodiscard]] std::string who() const { return m_options.who.empty() ? userName() : m_options.who; }

    std::unique_ptr<store::Store> m_store;
    store::InvestigationStore& m_records;
    const InvestigateOptions& m_options;
    RolloutId m_rollout;
};

Result<std::optional<investigate::TrainingProfile>> InvestigatedRollout::profile(const std::string& planJson) {
    if (m_options.profile.empty()) return std::nullopt;
    auto profile = investigate::readTrainingProfileFile(m_options.profile);
    if (!profile) return std::unexpected(profile.error());
    const auto plan = plan::readPlan(planJson);
    if (!plan) return std::unexpected(plan.error().front());
    if (auto ok = investigate::checkProfileOf(*profile, plan->candidate.ref); !ok)
        return fail(ok.error().code, ok.error().message, m_options.profile);
    return std::move(*profile);
}

Result<void> InvestigatedRollout::show() {
    const auto detail = host::readPastDetail(*m_store, m_rollout);
    if (!detail) return std::unexpected(detail.error());
    auto profile = this->profile(detail->planJson);
    if (!profile) return std::unexpected(profile.error());
    auto sample = m_records.labelSample(m_rollout);
    if (!sample) return std::unexpected(sample.error());
    auto labels = m_records.labels(m_rollout);
    if (!labels) return std::unexpected(labels.error());
    auto conclusions = m_records.conclusions(m_rollout);
    if (!conclusions) return std::unexpected(conclusions.error());
    const auto made =
        investigate::investigate(*this, std::move(*profile), {std::move(*sample), std::move(*labels), std::move(*conclusions)});
    if (!made) return std::unexpected(made.error());
    fmt::print("{}\n", m_options.json ? investigationLine(detail->head, *made) : investigationText(detail->head, *made));
    return {};
}

Result<void> InvestigatedRollout::record() {
    if (auto known = m_store->planOf(m_rollout); !known) return std::unexpected(known.error());
    if (m_options.labelSample) {
        if (auto ok = drawSample(); !ok) return ok;
    }
    if (!m_options.labels.empty()) {
        if (auto ok = recordLabels(); !ok) return ok;
    }
    return m_options.conclude ? recordConclusion() : Result<void>();
}

/// Draws a sample or, when the same one is under review already, only shows how far the review is.
Result<void> InvestigatedRollout::drawSample() {
    const auto kept = m_records.labelSample(m_rollout);
    if (!kept) return std::unexpected(kept.error());
    if (*kept) {
        if ((*kept)->seed == *m_options.seed && (*kept)->size == *m_options.labelSample) return showSample(**kept);
        const auto labels = m_records.labels(m_rollout);
        if (!labels) return std::unexpected(labels.error());
        if (auto ok = mayReplace(**kept, labels->size(), *m_options.labelSample, *m_options.seed); !ok) return ok;
    }
    investigate::LabelSampler sampler(*m_options.labelSample, *m_options.seed);
    const auto read = each([&](const investigate::TaskRow& row) {
        sampler.add(row);
        return true;
    });
    if (!read) return read;
    LabelSample sample = sampler.sample(*m_options.labelSample);
    if (sample.tasks.empty()) {
        return fail(ErrorCode::conflict, "The candidate has no failed task; there is nothing to review.", m_rollout.value);
    }
    sample.who = who();
    sample.at = now();
    if (auto ok = m_records.putLabelSample(m_rollout, sample); !ok) return ok;
    return showSample(sample);
}

Result<void> InvestigatedRollout::showSample(const LabelSample& sample) {
    const auto labels = m_records.labels(m_rollout);
    if (!labels) return std::unexpected(labels.error());
    const auto marks = marksOf(sample, *labels);
    fmt::print("{}\n", m_options.json ? sampleLine(sample, marks) : sampleText(sample, marks));
    return {};
}

Result<LabelSample> InvestigatedRollout::sampleForLabels() {
    auto sample = m_records.labelSample(m_rollout);
    if (!sample) return std::unexpected(sample.error());
    if (*sample) return std::move(**sample);
    return fail(ErrorCode::conflict, "No sample was drawn; draw it with --label-sample 100 --seed S.", "--label");
}

Result<void> InvestigatedRollout::recordLabels() {
    const auto sample = sampleForLabels();
    if (!sample) return std::unexpected(sample.error());
    std::vector<Label> added;
    for (const std::string& text : m_options.labels) {
        auto label = parseLabel(text, *sample);
        if (!label) return std::unexpected(label.error());
        label->who = who();
        label->at = now();
        added.push_back(std::move(*label));
    }
    if (auto ok = m_records.addLabels(m_rollout, added); !ok) return ok;
    const auto all = m_records.labels(m_rollout);
    if (!all) return std::unexpected(all.error());
    const auto review = reviewOf(*sample, marksOf(*sample, *all));
    if (m_options.json) {
        fmt::print("{}\n",
                   nlohmann::ordered_json{{"recorded", added.size()}, {"reviewed", review.reviewed}, {"sampled", review.sampled}}.dump());
    } else {
        fmt::print("{} recorded by {}; {} of {} sampled tasks are reviewed, {} of them correct actions.\n", added.size(), who(),
                   review.reviewed, review.sampled, review.correct);
    }
    return {};
}

Result<void> InvestigatedRollout::recordConclusion() {
    const Conclusion conclusion{*m_options.conclude, *m_options.action, *m_options.owner, who(), now()};
    if (auto ok = m_records.addConclusion(m_rollout, conclusion); !ok) return ok;
    if (m_options.json) {
        fmt::print("{}\n", nlohmann::ordered_json{{"recorded", "conclusion"}, {"at", toRfc3339(conclusion.at)}}.dump());
    } else {
        fmt::print("The conclusion is recorded by {}; it stands in the investigation and in its --json.\n", conclusion.who);
    }
    return {};
}

}  // namespace

ExitCode investigateRollout(const InvestigateOptions& options) {
    if (auto ok = checkOptions(options); !ok) return refuse(ok.error());
    auto store = store::Store::open(options.data, {!records(options), "slipway-cli"});
    if (!store) return refuse(store.error());
    InvestigatedRollout rollout(std::move(*store), options);
    const auto done = records(options) ? rollout.record() : rollout.show();
    return done ? ExitCode::succeeded : refuse(done.error());
}

}  // namespace slipway::cli
