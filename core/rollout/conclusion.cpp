#include "core/rollout/conclusion.h"

#include <fmt/format.h>

#include "core/stats/interval.h"
#include "core/stats/mcnemar.h"

namespace slipway::rollout {

namespace {

constexpr double kSignificant = 0.05;

double percent(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

std::string shadowConclusion(const Rollout& rollout) {
    const auto& pairs = rollout.evidence.shadow;
    const auto total = pairs.total();
    const auto successes = pairs.both + pairs.onlyCandidate;
    const auto interval = stats::wilson(successes, total);
    const double p = stats::mcnemarExact(pairs.onlyCandidate, pairs.onlyBaseline);
    const auto recommended = shadowRecommendation(rollout);
    const bool deploys = recommended == Recommendation::deploy;
    const char* verdict = recommended == Recommendation::undecided ? "undecided, keep" : toString(recommended);
    const auto& version = deploys ? rollout.plan.candidate.ref.version : rollout.plan.baseline.ref.version;
    const double cost = pairs.own.quantile(0.95) - rollout.evidence.alone.quantile(0.95);
    return fmt::format(
        "{} {}: {:.1f} % of {} shadow tasks agree, predicted success {:.1f} % (95 % interval {:.1f} to {:.1f} %) beside {:.1f} % of the "
        "baseline, McNemar p {:.3f}{}",
        verdict, version, percent(pairs.agreements, total), total, percent(successes, total), interval.low * 100.0, interval.high * 100.0,
        percent(pairs.both + pairs.onlyBaseline, total), p,
        rollout.evidence.alone.count() > 0 ? fmt::format(", p95 of the robots' own tasks {:+.0f} ms", cost) : std::string());
}

const char* methodWords(const plan::Comparison& design) {
    if (design.method == plan::ComparisonMethod::sequential) return "valid at any time";
    const bool two = design.hypothesis == plan::Hypothesis::twoSided;
    if (design.yates) return two ? "Yates, two-sided" : "Yates, one-sided";
    return two ? "Pearson, two-sided" : "Pearson, one-sided";
}

std::string armWords(const fleet::ModelRef& model, const stats::SuccessCount& count) {
    return fmt::format("{} {:.2f} % of {} tasks", model.version, count.rate() * 100.0, count.tasks);
}

std::string comparisonConclusion(const Rollout& rollout) {
    const auto report = reportComparison(rollout);
    const auto& plan = rollout.plan;
    const auto& version = report.recommendation == Recommendation::deploy ? plan.candidate.ref.version : plan.baseline.ref.version;
    auto text =
        fmt::format("{} {}: {}", report.recommendation == Recommendation::undecided ? "undecided, keep" : toString(report.recommendation),
                    version, report.finding);
    if (report.locked || !report.figures.first.isUsable() || !report.figures.second.isUsable()) return text;
    const auto& figures = report.figures;
    text += fmt::format(
        "; {}, {}, difference {:+.2f} points (95 % interval {:+.2f} to {:+.2f}), p {:.3f} ({}), Cohen's h {:.4f}, power {:.1f} %",
        armWords(plan.baseline.ref, figures.first), armWords(plan.candidate.ref, figures.second), figures.difference * 100.0,
        figures.interval.low * 100.0, figures.interval.high * 100.0, report.p, methodWords(report.design), figures.cohensH,
        figures.power * 100.0);
    const auto& clustered = report.clustered;
    text += fmt::format("; by robots, whose tasks are not independent: {:+.2f} to {:+.2f}, p {:.3f}{}", clustered.interval.low * 100.0,
                        clustered.interval.high * 100.0, clustered.p, clustered.indicative ? " (indicative: few robots)" : "");
    return text;
}

}  // namespace

Recommendation shadowRecommendation(const Rollout& rollout) {
    const auto& pairs = rollout.evidence.shadow;
    const double p = stats::mcnemarExact(pairs.onlyCandidate, pairs.onlyBaseline);
    if (p < kSignificant && pairs.onlyCandidate < pairs.onlyBaseline) return Recommendation::keep;
    return rollout.evidence.success.gate.passed ? Recommendation::deploy : Recommendation::undecided;
}

std::string conclusionOf(const Rollout& rollout) {
    if (rollout.plan.stages[rollout.stage].comparison) return comparisonConclusion(rollout);
    if (rollout.evidence.shadow.total() > 0) return shadowConclusion(rollout);
    const auto& candidate = rollout.evidence.candidate;
    return fmt::format("success {:.1f} % of {} tasks on {}", percent(candidate.successes, candidate.tasks), candidate.tasks,
                       rollout.plan.candidate.ref.version);
}

}  // namespace slipway::rollout
