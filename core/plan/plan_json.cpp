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
#include "core/plan/recipes/recipe.h"

namespace slipway::plan {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostNameBytes = 64;
constexpr std::size_t kMostTitleBytes = 128;
constexpr std::size_t kMostUriBytes = 2048;
constexpr std::size_t kMostSites = 64;
constexpr std::size_t kMostBackups = 1000;
constexpr Seconds kLongestTime = std::chrono::days(30);

bool isFetchable(const std::string& uri) { return uri.empty() || uri.starts_with("https://") || uri.starts_with("http://"); }

/// A list of names, each of them once.
void readNames(ObjectReader& parent, std::string_view member, const char* what, std::size_t most, std::vector<std::string>& names) {
    const Json* node = parent.member(member);
    if (node == nullptr) return;
    if (!node->is_array()) return parent.mistake(member, fmt::format("Must be a list, but is {}.", kindOf(*node)));
    if (node->size() > most) {
        return parent.mistake(member, fmt::format("Must have at most {} {}s, but has {}.", most, what, node->size()));
    }
    for (std::size_t i = 0; i < node->size(); ++i) {
        const auto note = [&](std::string sentence) {
            parent.mistakes().push_back(Error{ErrorCode::invalidInput, std::move(sentence), elementPath(parent.pathOf(member), i)});
        };
        const Json& one = (*node)[i];
        if (!one.is_string()) {
            note(fmt::format("Must be a text, but is {}.", kindOf(one)));
            continue;
        }
        auto name = one.get<std::string>();
        if (name.empty() || name.size() > kMostNameBytes) {
            note(fmt::format("Must have 1 to {} bytes.", kMostNameBytes));
        } else if (std::ranges::find(names, name) != names.end()) {
            note(fmt::format("The {} {} is named twice.", what, inQuotes(name)));
        } else {
            names.push_back(std::move(name));
        }
    }
}

void readCleanup(ObjectReader& plan, std::optional<CleanupPlan>& cleanup) {
    const Json* node = plan.member("cleanup");
    if (node == nullptr) return;
    if (node->is_null()) {
        cleanup.reset();
        return;
    }
    if (!cleanup) cleanup.emplace();
    ObjectReader reader(*node, plan.pathOf("cleanup"), plan.mistakes());
    reader.seconds("afterSeconds", cleanup->after, Seconds(0), std::chrono::days(365));
    readNames(reader, "backups", "robot", kMostBackups, cleanup->backups);
    reader.refuseOthers();
}

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

constexpr double kLeastStep = 0.001;

void readLoop(ObjectReader& stage, std::optional<ShareLoop>& loop) {
    const Json* node = stage.member("loop");
    if (node == nullptr || node->is_null()) return;
    loop.emplace();
    ObjectReader reader(*node, stage.pathOf("loop"), stage.mistakes());
    reader.seconds("intervalSeconds", loop->interval, Seconds(1), std::chrono::hours(24));
    reader.number("step", loop->step, Range{kLeastStep, 1.0, false, false});
    reader.ratio("tolerance", loop->tolerance, Range{0.0, 1.0, false, true});
    reader.integer("leastTasks", loop->leastTasks, 1, 1'000'000'000);
    reader.refuseOthers();
}

void readLatencyBudget(ObjectReader& reader, std::optional<double>& budget) {
    const Json* node = reader.member("latencyBudgetMs");
    if (node == nullptr || node->is_null()) return;
    budget.emplace();
    reader.number("latencyBudgetMs", *budget, Range{0.0, 3'600'000.0, true, false});
}

void readExposure(ObjectReader& reader, Stage& stage) {
    reader.choice<fleet::ExposureMode>("exposure", stage.mode, kExposures);
    reader.number("share", stage.share, Range{0.0, 1.0, true, false});
    readLoop(reader, stage.loop);
    readLatencyBudget(reader, stage.latencyBudgetMs);
}

void readComparison(ObjectReader& stage, std::optional<Comparison>& comparison) {
    const Json* node = stage.member("comparison");
    if (node == nullptr || node->is_null()) return;
    comparison.emplace();
    ObjectReader reader(*node, stage.pathOf("comparison"), stage.mistakes());
    reader.choice<ComparisonMethod>("method", comparison->method, kComparisonMethods);
    reader.choice<Hypothesis>("hypothesis", comparison->hypothesis, kHypotheses);
    reader.flag("yates", comparison->yates);
    reader.number("alpha", comparison->alpha, Range{0.0, 0.5, true, true});
    reader.ratio("guardrail", comparison->guardrail, Range{0.0, 0.1, true, false});
    reader.refuseOthers();
}

void readQuota(ObjectReader& reader, Stage& stage) {
    if (!reader.integer("quota", stage.quota, 0, 1'000'000'000, Need::required)) return;
    const bool installs = stage.mode == fleet::ExposureMode::none;
    if (installs && stage.quota > 0) reader.mistake("quota", "A stage that only installs the candidate sees no task of it: quota 0.");
    if (!installs && stage.quota == 0) reader.mistake("quota", "Must be at least 1: time alone never lets a rollout advance.");
}

Stage readStage(const Json& node, const std::string& path, const Gates& gates, Mistakes& mistakes) {
    Stage stage;
    stage.gates = gates;
    ObjectReader reader(node, path, mistakes);
    reader.text("name", stage.name, 1, kMostNameBytes, Need::required);
    reader.ratio("robots", stage.robots, Range{0.0, 1.0, true, false}, Need::required);
    reader.choice<Assignment>("assignment", stage.assignment, kAssignments);
    reader.choice<Pool>("pool", stage.pool, kPools);
    readExposure(reader, stage);
    readQuota(reader, stage);
    reader.seconds("soakSeconds", stage.soak, Seconds(0), kLongestTime, Need::required);
    reader.seconds("longestSeconds", stage.longest, Seconds(1), kLongestTime);
    reader.choice<OnPass>("onPass", stage.onPass, kOnPass);
    if (const Json* own = reader.member("gates")) readGates(*own, reader.pathOf("gates"), stage.gates, mistakes);
    readComparison(reader, stage.comparison);
    reader.refuseOthers();
    return stage;
}

void readStages(ObjectReader& reader, Plan& plan) {
    Gates gates;
    if (const Json* common = reader.member("gates")) readGates(*common, reader.pathOf("gates"), gates, reader.mistakes());
    const Recipe* recipe = recipeOf(plan.strategy);
    const Json* node = reader.member("stages", recipe != nullptr ? Need::optional : Need::required);
    if (node == nullptr) {
        if (recipe == nullptr) return;
        plan.stages = recipe->stages(gates);
        // Comes with the recipe's stages only: a plan that was written out, or is of before there was a clean-up, means what it says.
        if (recipe->cleansUp) plan.cleanup.emplace();
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
    if (!reader.text("strategy", plan.strategy, 1, kMostNameBytes, Need::required)) return;
    if (plan.strategy == kCustom) return;
    if (const Recipe* recipe = recipeOf(plan.strategy)) {
        plan.ending = recipe->ending;
    } else {
        reader.mistake("strategy", fmt::format("Must be {} or {}, but is {}.", recipeNames(), inQuotes(kCustom), inQuotes(plan.strategy)));
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
    readNames(reader, "sites", "site", kMostSites, plan.sites);
    readModel(reader, "baseline", plan.baseline);
    readModel(reader, "candidate", plan.candidate);
    reader.text("salt", plan.salt, 0, kMostNameBytes);
    reader.seconds("leaseSeconds", plan.lease, Seconds(10), std::chrono::hours(1));
    reader.seconds("taskTimeoutSeconds", plan.taskTimeout, Seconds(1), std::chrono::hours(24));
    reader.flag("resumeAfterRestart", plan.resumeAfterRestart);
    reader.seconds("barSeconds", plan.bar, Seconds(0), kLongestTime);
    reader.ratio("holdBack", plan.holdBack, Range{0.0, 0.5, false, false});
    reader.choice<Ending>("ending", plan.ending, kEndings);
    readStages(reader, plan);
    readCleanup(reader, plan.cleanup);
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
