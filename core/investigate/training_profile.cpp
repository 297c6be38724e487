#include "core/investigate/training_profile.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <numeric>
#include <optional>

#include "core/plan/json_path.h"
#include "core/plan/json_screening.h"
#include "core/plan/object_reader.h"

namespace slipway::investigate {

namespace {

using Json = nlohmann::ordered_json;
using plan::Mistakes;
using plan::Need;
using plan::ObjectReader;

constexpr double kMostCount = 1e12;

/// The list of numbers of this name, each checked; nothing when it is not there or wrong, which is then noted.
std::optional<std::vector<double>> numbers(ObjectReader& reader, std::string_view name, std::size_t most) {
    const Json* node = reader.member(name);
    if (node == nullptr) return std::nullopt;
    if (!node->is_array()) {
        reader.mistake(name, fmt::format("Must be a list, but is {}.", plan::kindOf(*node)));
        return std::nullopt;
    }
    if (node->size() > most) {
        reader.mistake(name, fmt::format("Has {} numbers; at most {} are allowed.", node->size(), most));
        return std::nullopt;
    }
    std::vector<double> values;
    for (std::size_t i = 0; i < node->size(); ++i) {
        const Json& item = (*node)[i];
        if (!item.is_number() || !std::isfinite(item.get<double>())) {
            reader.mistakes().push_back({ErrorCode::invalidInput, fmt::format("Must be a number, but is {}.", plan::kindOf(item)),
                                         plan::elementPath(reader.pathOf(name), i)});
            return std::nullopt;
        }
        values.push_back(item.get<double>());
    }
    return values;
}

void readHistogram(ObjectReader& reader, const std::vector<double>& edges, const std::vector<double>& counts, ProfileFeature& feature) {
    if (edges.empty() || std::ranges::adjacent_find(edges, std::greater_equal<>{}) != edges.end()) {
        reader.mistake("edges", "Must be at least one number, each larger than the one before.");
    } else if (counts.size() != edges.size() + 1) {
        reader.mistake("counts", fmt::format("Must have one number more than edges, {}, but has {}.", edges.size() + 1, counts.size()));
    } else if (std::ranges::any_of(counts, [](double count) { return count < 0.0 || count > kMostCount || count != std::floor(count); })) {
        reader.mistake("counts", "Must be whole numbers from 0 to 10^12.");
    } else if (std::accumulate(counts.begin(), counts.end(), 0.0) < static_cast<double>(kLeastProfileValues)) {
        reader.mistake("counts", fmt::format("Must count at least {} values.", kLeastProfileValues));
    } else {
        feature.edges = edges;
        for (const double count : counts) feature.counts.push_back(static_cast<std::int64_t>(count));
    }
}

void readFeature(const Json& node, const std::string& path, TrainingProfile& profile, Mistakes& mistakes) {
    ProfileFeature feature;
    ObjectReader reader(node, path, mistakes);
    if (reader.text("name", feature.name, 1, 64, Need::required) &&
        std::ranges::any_of(profile.features, [&](const ProfileFeature& other) { return other.name == feature.name; })) {
        reader.mistake("name", fmt::format("The feature {} is there twice.", plan::inQuotes(feature.name)));
    }
    const std::size_t before = mistakes.size();
    auto edges = numbers(reader, "edges", kMostProfileBins - 1);
    auto counts = numbers(reader, "counts", kMostProfileBins);
    auto samples = numbers(reader, "samples", kMostProfileSamples);
    reader.refuseOthers();
    if (mistakes.size() == before) {
        if (samples && !edges && !counts) {
            if (samples->size() < kLeastProfileValues) {
                reader.mistake("samples", fmt::format("Must be at least {} numbers.", kLeastProfileValues));
            }
            feature.samples = std::move(*samples);
        } else if (edges && counts && !samples) {
            readHistogram(reader, *edges, *counts, feature);
        } else if (node.is_object()) {
            mistakes.push_back({ErrorCode::invalidInput, "A feature has either edges and counts, or samples.", path});
        }
    }
    profile.features.push_back(std::move(feature));
}

void readDocument(const Json& document, TrainingProfile& profile, Mistakes& mistakes) {
    ObjectReader reader(document, "$", mistakes);
    std::string ignored;
    reader.text("$schema", ignored, 0, 2048);
    std::int64_t format = 1;
    reader.integer("format", format, 1, 1);
    if (const Json* model = reader.member("model", Need::required)) {
        ObjectReader inner(*model, "$.model", mistakes);
        inner.text("name", profile.modelName, 1, 64, Need::required);
        inner.text("version", profile.modelVersion, 1, 64, Need::required);
        inner.text("sha256", profile.modelSha256, 64, 64);
        inner.refuseOthers();
    }
    if (const Json* features = reader.member("features", Need::required)) {
        if (!features->is_array() || features->empty() || features->size() > kMostProfileFeatures) {
            reader.mistake("features", fmt::format("Must be a list of 1 to {} features.", kMostProfileFeatures));
        } else {
            for (std::size_t i = 0; i < features->size(); ++i) {
                readFeature((*features)[i], plan::elementPath("$.features", i), profile, mistakes);
            }
        }
    }
    reader.refuseOthers();
}

}  // namespace

Result<TrainingProfile> readTrainingProfile(std::string_view json) {
    Mistakes mistakes = plan::screenJson(json);
    if (!mistakes.empty()) return std::unexpected(std::move(mistakes.front()));
    try {
        const Json document = Json::parse(json);
        TrainingProfile profile;
        readDocument(document, profile, mistakes);
        if (mistakes.empty()) return profile;
        plan::sortByPlace(mistakes, document);
    } catch (const nlohmann::json::exception& error) {
        return fail(ErrorCode::invalidInput, fmt::format("The profile could not be read: {}.", error.what()), "$");
    }
    return std::unexpected(std::move(mistakes.front()));
}

Result<void> checkProfileOf(const TrainingProfile& profile, const fleet::ModelRef& candidate) {
    const bool sameFile = profile.modelSha256.empty() || profile.modelSha256 == candidate.sha256;
    if (profile.modelName == candidate.name && profile.modelVersion == candidate.version && sameFile) return {};
    return fail(ErrorCode::invalidInput,
                fmt::format("The profile is of {} {}{}, but the candidate is {} {}.", profile.modelName, profile.modelVersion,
                            sameFile ? "" : " with another digest", candidate.name, candidate.version));
}

Result<TrainingProfile> readTrainingProfileFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return fail(ErrorCode::invalidInput, "The training profile cannot be read.", path);
    std::string text(plan::kMaxPlanBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.bad() || (file.gcount() == 0 && !file.eof()))
        return fail(ErrorCode::invalidInput, "The training profile cannot be read.", path);
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > plan::kMaxPlanBytes) {
        return fail(ErrorCode::invalidInput, "A training profile has at most 256 KiB; give counts instead of samples.", path);
    }
    auto profile = readTrainingProfile(text);
    if (!profile) profile.error().where = fmt::format("{}: {}", path, profile.error().where);
    return profile;
}

}  // namespace slipway::investigate
