#include "core/investigate/drift.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/investigate/words.h"
#include "core/stats/kolmogorov_smirnov.h"
#include "core/stats/population_stability.h"

namespace slipway::investigate {

namespace {

constexpr std::size_t kBins = 10;
constexpr std::size_t kMostDescribed = 3;  // features whose figures the sentence has

std::vector<double> valuesOf(const SmallestKeys<double>& kept) {
    std::vector<double> values;
    values.reserve(kept.size());
    for (const auto& [key, value] : kept.kept()) values.push_back(value);
    return values;
}

/// Nearest rank; `sorted` is not empty.
double quantile(const std::vector<double>& sorted, double share) {
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

/// Inner deciles. Values that are nearly all the same get a bin below and above them, else nothing could leave the one bin.
std::vector<double> decileEdges(const std::vector<double>& sorted) {
    std::vector<double> edges;
    for (std::size_t i = 1; i < kBins; ++i) {
        const double edge = quantile(sorted, static_cast<double>(i) / static_cast<double>(kBins));
        if (edges.empty() || edge > edges.back()) edges.push_back(edge);
    }
    if (edges.size() < 2) {
        edges.insert(edges.begin(), std::nextafter(sorted.front(), -std::numeric_limits<double>::infinity()));
        if (sorted.back() > edges.back()) edges.push_back(sorted.back());
    }
    return edges;
}

std::vector<std::int64_t> countIn(const std::vector<double>& edges, const std::vector<double>& values) {
    std::vector<std::int64_t> counts(edges.size() + 1, 0);
    for (const double value : values) ++counts[static_cast<std::size_t>(std::ranges::lower_bound(edges, value) - edges.begin())];
    return counts;
}

/// Of a histogram: straight inside the bin where half of the values are passed.
double medianOf(const ProfileFeature& feature) {
    const auto half = static_cast<double>(std::accumulate(feature.counts.begin(), feature.counts.end(), std::int64_t{0})) / 2.0;
    double below = 0.0;
    for (std::size_t i = 0; i < feature.counts.size(); ++i) {
        const auto count = static_cast<double>(feature.counts[i]);
        if (below + count < half) {
            below += count;
            continue;
        }
        if (i == 0) return feature.edges.front();
        if (i == feature.edges.size()) return feature.edges.back();
        return std::lerp(feature.edges[i - 1], feature.edges[i], count > 0.0 ? (half - below) / count : 0.0);
    }
    return feature.edges.back();
}

/// Without values on one side nothing is compared and nothing can alarm.
void judgeStability(FeatureDrift& drift, const std::vector<std::int64_t>& expected, const std::vector<std::int64_t>& live) {
    const auto stability = stats::populationStability(expected, live);
    drift.psi = stability ? stability->index : 0.0;
    drift.alarm = stability ? stability->limit : std::numeric_limits<double>::infinity();
}

FeatureDrift driftOf(ProfileFeature expectation, std::vector<double> live) {
    FeatureDrift drift;
    drift.name = expectation.name;
    drift.live = static_cast<std::int64_t>(live.size());
    std::ranges::sort(live);
    drift.liveMedian = quantile(live, 0.5);
    if (expectation.samples.empty()) {
        const auto counts = countIn(expectation.edges, live);
        drift.expectedMedian = medianOf(expectation);
        drift.ks = ksOfCounts(expectation.counts, counts);
        judgeStability(drift, expectation.counts, counts);
    } else {
        std::ranges::sort(expectation.samples);
        expectation.edges = decileEdges(expectation.samples);
        expectation.counts = countIn(expectation.edges, expectation.samples);
        drift.expectedMedian = quantile(expectation.samples, 0.5);
        judgeStability(drift, expectation.counts, countIn(expectation.edges, live));
        if (const auto ks = stats::kolmogorovSmirnov(expectation.samples, live)) drift.ks = {ks->distance, ks->p};
    }
    drift.expected = std::accumulate(expectation.counts.begin(), expectation.counts.end(), std::int64_t{0});
    return drift;
}

std::string words(const FeatureDrift& feature) {
    return fmt::format(
        "{}: median {:.4g} expected, {:.4g} live; PSI {:.3f} (alarm from {:.3f}); KS distance {:.3f}, p {}; {} and {} values",
        plain(feature.name), feature.expectedMedian, feature.liveMedian, feature.psi, feature.alarm, feature.ks.distance,
        pText(feature.ks.p), feature.expected, feature.live);
}

/// Of the features with the largest psi.
std::string figuresOf(const DriftResult& result) {
    if (result.features.empty()) return "No feature could be compared.";
    std::string text;
    for (std::size_t i = 0; i < std::min(kMostDescribed, result.features.size()); ++i) {
        text += (i == 0 ? "" : " ") + words(result.features[i]) + ".";
    }
    return text;
}

std::vector<std::string> driftedNames(const DriftResult& result) {
    std::vector<std::string> names;
    for (const FeatureDrift& feature : result.features) {
        if (feature.drifted) names.push_back(feature.name);
    }
    return names;
}

}  // namespace

DriftCheck::DriftCheck() = default;

DriftCheck::DriftCheck(std::optional<TrainingProfile> profile) : m_profile(std::move(profile)) {}

void DriftCheck::add(const TaskRow& row) {
    if (row.arm == Arm::candidate) ++m_candidateTasks;
    if (row.item.features.empty()) return;
    const std::uint64_t key = sampleKey(0, row.robot, row.item.task);
    for (const auto& [name, value] : row.item.features) {
        if (!std::isfinite(value)) continue;
        auto found = m_values.find(name);
        if (found == m_values.end()) {
            if (m_values.size() >= kMostFeatures) {
                ++m_crowded;
                continue;
            }
            found = m_values.try_emplace(name).first;
        }
        (row.arm == Arm::candidate ? found->second.candidate : found->second.baseline).offer(key, value);
    }
}

std::optional<ProfileFeature> DriftCheck::expectationOf(const std::string& name, const Values& values) const {
    if (m_profile) {
        const auto found = std::ranges::find(m_profile->features, name, &ProfileFeature::name);
        if (found == m_profile->features.end()) return std::nullopt;
        return *found;
    }
    if (values.baseline.size() < static_cast<std::size_t>(kLeastValues)) return std::nullopt;
    return ProfileFeature{name, {}, {}, valuesOf(values.baseline)};
}

DriftResult DriftCheck::compare() const {
    DriftResult result;
    result.crowded = m_crowded;
    for (const auto& [name, values] : m_values) {
        if (values.candidate.size() < static_cast<std::size_t>(kLeastValues)) continue;
        if (auto expectation = expectationOf(name, values)) {
            result.features.push_back(driftOf(std::move(*expectation), valuesOf(values.candidate)));
        } else {
            result.unknown.push_back(name);
        }
    }
    if (m_profile) {
        for (const ProfileFeature& feature : m_profile->features) {
            const auto live = m_values.find(feature.name);
            if (live == m_values.end() || live->second.candidate.size() == 0) result.notLive.push_back(feature.name);
        }
    }
    // Bonferroni: with thirty features one of them would be beyond 0.01 by chance in a quarter of all rollouts.
    const double level = kLevel / std::max(1.0, static_cast<double>(result.features.size()));
    for (FeatureDrift& feature : result.features) feature.drifted = feature.psi >= feature.alarm && feature.ks.p < level;
    std::ranges::stable_sort(result.features, std::ranges::greater{}, &FeatureDrift::psi);
    return result;
}

void DriftCheck::note(Hypothesis& said, const DriftResult& result) const {
    if (!result.notLive.empty()) said.data += fmt::format(" In the profile but not reported: {}.", listOf(result.notLive));
    if (!result.unknown.empty()) said.data += fmt::format(" Reported but with nothing to compare: {}.", listOf(result.unknown));
    if (result.crowded > 0) {
        said.data += fmt::format(" {} values of more than {} features were left out.", result.crowded, kMostFeatures);
    }
}

Hypothesis DriftCheck::judge(const DriftResult& result) const {
    Hypothesis said;
    said.name = "drift";
    said.check = fmt::format(
        "Numeric observation features of the candidate's live tasks against {}. Supported when a feature's PSI reaches its alarm and the "
        "Kolmogorov-Smirnov test says p < {} shared by all features.",
        hasProfile() ? "its training profile" : "those of the baseline's live tasks: no training profile was given", kLevel);
    said.data = fmt::format("{} features could be compared; the candidate had {} live tasks.", result.features.size(), m_candidateTasks);
    note(said, result);
    said.result = figuresOf(result);
    const auto drifted = driftedNames(result);
    if (!drifted.empty()) {
        said.finding = Finding::supported;
        said.result = fmt::format("Drifted: {}. {}", listOf(drifted), said.result);
    } else {
        said.missing = missingToAcquit(result);
        if (said.missing.empty()) said.finding = Finding::notSupported;
    }
    if (!hasProfile()) {
        said.missing.emplace_back(
            "The candidate's training profile: without it, drift of the whole fleet cannot be seen, and a difference may "
            "be one between robots.");
    }
    return said;
}

std::vector<std::string> DriftCheck::missingToAcquit(const DriftResult& result) const {
    if (result.features.empty()) {
        if (hasProfile())
            return {fmt::format("At least {} live tasks of the candidate with the same numeric features in their results.", kLeastValues)};
        return {fmt::format(
            "At least {} live tasks of the candidate, and as many of the baseline, with the same numeric features in their results.",
            kLeastValues)};
    }
    std::vector<std::string> missing;
    const bool few = std::ranges::any_of(
        result.features, [](const FeatureDrift& feature) { return std::min(feature.live, feature.expected) < kLeastToAcquit; });
    if (few) missing.push_back(fmt::format("At least {} values of each feature on both sides.", kLeastToAcquit));
    if (!result.notLive.empty()) missing.push_back("Results with the features " + listOf(result.notLive) + ".");
    return missing;
}

}  // namespace slipway::investigate
