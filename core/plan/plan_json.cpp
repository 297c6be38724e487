#include "core/plan/plan_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/sha256.h"
#include "core/plan/gates_json.h"
#include "core/plan/json_path.h"
#include "core/plan/json_screening.h"
#include "core/plan/object_reader.h"
#include "core/plan/plan_names.h"
#include "core/plan/recipes/canary.h"

namespace slipway::plan {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostNameBytes = 64;
constexpr std::size_t kMostTitleBytes = 128;
constexpr std::size_t kMostUriBytes = 2048;
constexpr std::size_t kMostSites = 64;
constexpr Seconds kLongestTime = std::chrono::days(30);

bool isFetchable(const std::string& uri) { return uri.empty() || uri.starts_with("https://") || uri.starts_with("http://"); }

void readModel(ObjectReader& plan, std::string_view name, fleet::Model& model) {
    const Json* node = plan.member(name, Need::required);
    if (node == nullptr) return;
    ObjectReader reader(*node, plan.pathOf(name), plan.mistakes());
    reader.text("name", model.ref.name, 1, kMostNameBytes, Need::required);
    reader.text("version", model.ref.version, 1, kMostNameBytes, Need::required);
    if (reader.text("sha256", model.ref.sha256, 1, kMostTitleBytes, Need::required) && !isSha256Hex(model.ref.sha256)) {
        reader.mistake("sha256", "Must be a SHA-256 digest: 64 characters, each 0 to 9 or a to f.");
    }
    reader.integer("bytes", model.bytes, 0, kMaxExactInteger, Need::required);
    if (reader.text("uri", model.uri, 0, kMostUriBytes) && !isFetchable(model.uri)) {
        reader.mistake("uri", "Must begin with https:// or http://, or be empty when robots need not fetch the model.");
    }
    reader.refuseOthers();
}

void readSites(ObjectReader& plan, std::vector<std::string>& sites) {
    const Json* node = plan.member("sites");
    if (node == nullptr) return;
    if (!node->is_array()) return plan.mistake("sites", fmt::format("Must be a list, but is {}.", kindOf(*node)));
    if (node->size() > kMostSites) {
        return plan.mistake("sites", fmt::format("Must have at most {} sites, but has {}.", kMostSites, node->size()));
    }
    for (std::size_t i = 0; i < node->size(); ++i) {
        const auto note = [&](std::string sentence) {
            plan.mistakes().push_back(Error{ErrorCode::invalidInput, std::move(sentence), elementPath(plan.pathOf("sites"), i)});
        };
        const Json& site = (*node)[i];
        if (!site.is_string()) {
            note(fmt::format("Must be a text, but is {}.", kindOf(site)));
            continue;
        }
        auto name = site.get<std::string>();
        if (name.empty() || name.size() > kMostNameBytes) {
            note(fmt::format("Must have 1 to {} bytes.", kMostNameBytes));
        } else if (std::ranges::find(sites, name) != sites.end()) {
            note(fmt::format("The site {} is named twice.", inQuotes(name)));
        } else {
            sites.push_back(std::move(name));
        }
    }
}

void readExposure(ObjectReader& reader, Stage& stage) {
    if (reader.choice<fleet::ExposureMode>("exposure", stage.mode, kExposures) && stage.mode != fleet::ExposureMode::share) {
        reader.mistake(
            "exposure",
            fmt::format("The exposure {} is not supported by this version; use \"share\".", inQuotes(nameOf(kExposures, stage.mode))),
            ErrorCode::unsupported);
    }
    reader.number("share", stage.share, Range{0.0, 1.0, true, false});
}

Stage readStage(const Json& node, const std::string& path, const Gates& gates, Mistakes& mistakes) {
    Stage stage;
    stage.gates = gates;
    ObjectReader reader(node, path, mistakes);
    reader.text("name", stage.name, 1, kMostNameBytes, Need::required);
    reader.ratio("robots", stage.robots, Range{0.0, 1.0, true, false}, Need::required);
    readExposure(reader, stage);
    reader.integer("quota", stage.quota, 1, 1'000'000'000, Need::required);
    reader.seconds("soakSeconds", stage.soak, Seconds(0), kLongestTime, Need::required);
    reader.seconds("longestSeconds", stage.longest, Seconds(1), kLongestTime);
    reader.choice<OnPass>("onPass", stage.onPass, kOnPass);
    if (const Json* own = reader.member("gates")) readGates(*own, reader.pathOf("gates"), stage.gates, mistakes);
    reader.refuseOthers();
    return stage;
}

void readStages(ObjectReader& reader, Plan& plan) {
    Gates gates;
    if (const Json* common = reader.member("gates")) readGates(*common, reader.pathOf("gates"), gates, reader.mistakes());
    const bool canary = plan.strategy == "canary";
    const Json* node = reader.member("stages", canary ? Need::optional : Need::required);
    if (node == nullptr) {
        if (canary) plan.stages = canaryStages(gates);
        return;
    }
    if (!node->is_array()) return reader.mistake("stages", fmt::format("Must be a list, but is {}.", kindOf(*node)));
    if (node->empty()) return reader.mistake("stages", "A plan needs at least one stage.");
    if (node->size() > kMaxStages) {
        return reader.mistake("stages", fmt::format("A plan has at most {} stages, but this one has {}.", kMaxStages, node->size()));
    }
    for (std::size_t i = 0; i < node->size(); ++i) {
        plan.stages.push_back(readStage((*node)[i], elementPath(reader.pathOf("stages"), i), gates, reader.mistakes()));
    }
}

void readStrategy(ObjectReader& reader, Plan& plan) {
    static constexpr std::array<std::string_view, 2> kNow{"canary", "custom"};
    static constexpr std::array<std::string_view, 4> kLater{"blue_green", "shadow", "feature_flag", "ab_test"};
    if (!reader.text("strategy", plan.strategy, 1, kMostNameBytes, Need::required)) return;
    if (std::ranges::find(kNow, plan.strategy) != kNow.end()) return;
    if (std::ranges::find(kLater, plan.strategy) != kLater.end()) {
        reader.mistake("strategy", fmt::format("The strategy {} is not supported by this version.", inQuotes(plan.strategy)),
                       ErrorCode::unsupported);
    } else {
        reader.mistake("strategy", fmt::format("Must be \"canary\" or \"custom\", but is {}.", inQuotes(plan.strategy)));
    }
}

Plan readMembers(const Json& document, Mistakes& mistakes) {
    Plan plan;
    std::string schema;
    std::int64_t format = 1;
    ObjectReader reader(document, "$", mistakes);
    reader.text("$schema", schema, 0, kMostUriBytes);  // for editors; means nothing here
    reader.integer("format", format, 1, 1);
    reader.text("name", plan.name, 1, kMostTitleBytes, Need::required);
    readStrategy(reader, plan);
    reader.text("fleet", plan.fleet, 1, kMostNameBytes, Need::required);
    readSites(reader, plan.sites);
    readModel(reader, "baseline", plan.baseline);
    readModel(reader, "candidate", plan.candidate);
    reader.text("salt", plan.salt, 0, kMostNameBytes);
    reader.seconds("leaseSeconds", plan.lease, Seconds(10), std::chrono::hours(1));
    reader.seconds("taskTimeoutSeconds", plan.taskTimeout, Seconds(1), std::chrono::hours(24));
    reader.flag("resumeAfterRestart", plan.resumeAfterRestart);
    reader.seconds("barSeconds", plan.bar, Seconds(0), kLongestTime);
    readStages(reader, plan);
    reader.refuseOthers();
    return plan;
}

}  // namespace

std::expected<Plan, Mistakes> readPlan(std::string_view json) {
    Mistakes mistakes = screenJson(json);
    if (!mistakes.empty()) return std::unexpected(std::move(mistakes));
    try {
        const Json document = Json::parse(json);
        Plan plan = readMembers(document, mistakes);
        if (mistakes.empty() && document.is_object()) mistakes = checkWhole(plan);
        if (mistakes.empty()) return plan;
        sortByPlace(mistakes, document);
    } catch (const nlohmann::json::exception& error) {
        mistakes.push_back(Error{ErrorCode::invalidInput, fmt::format("The plan could not be read: {}.", error.what()), "$"});
    }
    return std::unexpected(std::move(mistakes));
}

std::expected<Plan, Mistakes> readPlanFile(const std::string& path) {
    const auto refused = [&path](ErrorCode code, std::string sentence) {
        return std::unexpected(Mistakes{Error{code, std::move(sentence), path}});
    };
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    if (!std::filesystem::exists(status)) return refused(ErrorCode::notFound, "There is no such file.");
    if (std::filesystem::is_directory(status)) return refused(ErrorCode::invalidInput, "This is a folder, not a plan file.");
    std::ifstream file(path, std::ios::binary);
    // One byte more than allowed is enough to know that the file is too large, whatever its size is or grows to.
    std::string text(kMaxPlanBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.bad() || (file.gcount() == 0 && !file.eof())) return refused(ErrorCode::storage, "The file cannot be read.");
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > kMaxPlanBytes) {
        return refused(ErrorCode::invalidInput,
                       fmt::format("The file is larger than {} bytes, the most that a plan may have.", kMaxPlanBytes));
    }
    return readPlan(text);
}

std::string planDigest(const Plan& plan) { return sha256Hex(writePlan(plan)); }

}  // namespace slipway::plan
