// What a model's training set looked like: per observation feature either a histogram or the values themselves. A
// JSON file that whoever trains the model exports (resources/schemas/training-profile.schema.json). Plain values.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/fleet/model.h"

namespace slipway::investigate {

/// One feature: either `edges` and `counts`, or `samples`.
struct ProfileFeature {
    std::string name;
    std::vector<double> edges;         // strictly rising; bin i holds what is <= edges[i], the last what is above them all
    std::vector<std::int64_t> counts;  // one more than edges
    std::vector<double> samples;
};

struct TrainingProfile {
    std::string modelName;
    std::string modelVersion;
    std::string modelSha256;  // empty: not said
    std::vector<ProfileFeature> features;
};

inline constexpr std::size_t kMostProfileFeatures = 64;
inline constexpr std::size_t kMostProfileBins = 200;
inline constexpr std::size_t kMostProfileSamples = 20'000;
inline constexpr std::size_t kLeastProfileValues = 100;  // a feature known from fewer says nothing

/// The first mistake in document order, with its JSON path. The text has at most 256 KiB.
Result<TrainingProfile> readTrainingProfile(std::string_view json);

/// invalidInput when it is of another model than `candidate`: it would find drift where there is none.
Result<void> checkProfileOf(const TrainingProfile& profile, const fleet::ModelRef& candidate);

/// Reads a file; a mistake names the file before the path.
Result<TrainingProfile> readTrainingProfileFile(const std::string& path);

}  // namespace slipway::investigate
