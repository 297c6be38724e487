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
    const bool worse = p < kSignificant && pairs.onlyCandidate < pairs.onlyBaseline;
    const bool proven = rollout.evidence.success.gate.passed;
    const char* verdict = worse ? "keep" : proven ? "deploy" : "undecided, keep";
    const auto& version = worse || !proven ? rollout.plan.baseline.ref.version : rollout.plan.candidate.ref.version;
    const double cost = pairs.own.quantile(0.95) - rollout.evidence.alone.quantile(0.95);
    return fmt::format(
        "{} {}: {:.1f} % of {} shadow tasks agree, predicted success {:.1f} % (95 % interval {:.1f} to {:.1f} %) beside {:.1f} % of the "
        "baseline, McNemar p {:.3f}{}",
        verdict, version, percent(pairs.agreements, total), total, percent(successes, total), interval.low * 100.0, interval.high * 100.0,
        percent(pairs.both + pairs.onlyBaseline, total), p,
        rollout.evidence.alone.count() > 0 ? fmt::format(", p95 of the robots' own tasks {:+.0f} ms", cost) : std::string());
}

}  // namespace

std::string conclusionOf(const Rollout& rollout) {
    if (rollout.evidence.shadow.total() > 0) return shadowConclusion(rollout);
    const auto& candidate = rollout.evidence.candidate;
    return fmt::format("success {:.1f} % of {} tasks on {}", percent(candidate.successes, candidate.tasks), candidate.tasks,
                       rollout.plan.candidate.ref.version);
}

}  // namespace slipway::rollout
