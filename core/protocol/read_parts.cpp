// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/read_parts.h"

#include "core/base/sha256.h"

namespace slipway::protocol {

namespace {

using fleet::ExposureMode;
using fleet::Phase;
using fleet::RobotErrorCode;
using fleet::RunKind;

constexpr std::array<std::pair<const char*, ExposureMode>, 3> kModes{
    {{"none", ExposureMode::none}, {"shadow", ExposureMode::shadow}, {"share", ExposureMode::share}}};
constexpr std::array<std::pair<const char*, Phase>, 7> kPhases{{{"idle", Phase::idle},
                                                                {"downloading", Phase::downloading},
                                                                {"verifying", Phase::verifying},
                                                                {"loading", Phase::loading},
                                                                {"active", Phase::active},
                                                                {"failed", Phase::failed},
                                                                {"reverted", Phase::reverted}}};
constexpr std::array<std::pair<const char*, RobotErrorCode>, 6> kErrorCodes{{{"download", RobotErrorCode::download},
                                                                             {"digest", RobotErrorCode::digest},
                                                                             {"space", RobotErrorCode::space},
                                                                             {"load", RobotErrorCode::load},
                                                                             {"incompatible", RobotErrorCode::incompatible},
                                                                             {"crash", RobotErrorCode::crash}}};
constexpr std::array<std::pair<const char*, RunKind>, 3> kRuns{
    {{"live", RunKind::live}, {"shadow", RunKind::shadow}, {"dummy", RunKind::dummy}}};

constexpr std::size_t kMostSlots = 32;
constexpr std::size_t kMostFeatures = 32;
constexpr std::size_t kMostActionBytes = 1024;

std::string readSha256(const Place& place) {
    if (!isSha256Hex(place.text(64))) place.refuse("It must be 64 lower-case hexadecimal characters.");
    return place.text();
}

std::string readAction(const std::optional<Place>& place) {
    if (!place) return {};
    std::string text = toJson(place->tree());
    if (text.size() > kMostActionBytes) place->refuse("It is longer than 1024 bytes.");
    return text;
}

fleet::ShadowOutcome readShadow(const Place& place) {
    fleet::ShadowOutcome shadow;
    shadow.model = readModelRef(place.member("model"));
    shadow.ok = place.member("ok").boolean();
    if (const auto probability = place.maybe("probability")) shadow.probability = probability->number(0.0, 1.0);
    shadow.agree = place.member("agree").boolean();
    shadow.latencyMs = place.member("latencyMs").number(0.0);
    shadow.action = readAction(place.maybe("action"));
    shadow.baselineAction = readAction(place.maybe("baselineAction"));
    return shadow;
}

std::vector<std::pair<std::string, double>> readFeatures(const Place& place) {
    place.object();
    const Tree& tree = place.tree();
    if (tree.keys.size() > kMostFeatures) place.refuse("It has more than 32 members.");
    std::vector<std::pair<std::string, double>> features;
    for (const std::string& key : tree.keys) {
        if (key.empty() || key.size() > 64) place.refuse("The name of a feature must have 1 to 64 bytes.");
        features.emplace_back(key, place.member(key).number());
    }
    return features;
}

}  // namespace

fleet::ModelRef readModelRef(const Place& place) {
    return {.name = place.member("name").name(), .version = place.member("version").name(), .sha256 = readSha256(place.member("sha256"))};
}

fleet::ModelRef readModelBeside(const Place& parent) {
    const Place model = parent.member("model");
    return {.name = model.member("name").name(), .version = model.member("version").name(), .sha256 = readSha256(parent.member("sha256"))};
}

fleet::Model readModel(const Place& place) {
    fleet::Model model{.ref = readModelRef(place), .bytes = 0, .uri = {}};
    if (const auto bytes = place.maybe("bytes")) model.bytes = bytes->integer();
    if (const auto uri = place.maybe("uri")) model.uri = uri->text(2048);
    return model;
}

fleet::Exposure readExposure(const Place& place) {
    fleet::Exposure exposure;
    exposure.mode = readWord(place.member("mode"), kModes);
    const auto share = place.maybe("share");
    if (share) exposure.share = share->number(0.0, 1.0);
    if (!share && exposure.mode == ExposureMode::share) static_cast<void>(place.member("share"));
    if (const auto salt = place.maybe("salt")) exposure.salt = salt->text(128);
    return exposure;
}

std::vector<fleet::Slot> readSlots(const Place& place) {
    std::vector<fleet::Slot> slots;
    const std::size_t count = place.size(kMostSlots);
    for (std::size_t i = 0; i < count; ++i) {
        const Place slot = place.element(i);
        slots.push_back(
            {.model = readModelBeside(slot), .bytes = slot.member("bytes").integer(), .verified = slot.member("verified").boolean()});
    }
    return slots;
}

fleet::Reported readReported(const Place& place) {
    fleet::Reported reported;
    reported.phase = readWord(place.member("phase"), kPhases);
    if (const auto progress = place.maybe("progress")) reported.progress = progress->number(0.0, 1.0);
    if (const auto active = place.maybe("active")) reported.active = readModelRef(*active);
    if (const auto exposure = place.maybe("exposure")) reported.exposure = readExposure(*exposure);
    if (const auto slots = place.maybe("slots")) reported.slots = readSlots(*slots);
    if (const auto error = place.maybe("error")) {
        reported.error.emplace(readWord(error->member("code"), kErrorCodes), error->member("message").text(1024));
    }
    return reported;
}

fleet::ResultItem readItem(const Place& place) {
    fleet::ResultItem item;
    item.task = place.member("task").name();
    item.category = place.member("category").text(128);
    if (const auto seen = place.maybe("seen")) item.seen = seen->boolean();
    item.startedAt = place.member("startedAt").time();
    item.endedAt = place.member("endedAt").time();
    if (item.endedAt < item.startedAt) place.member("endedAt").refuse("It is before startedAt.");
    item.model = readModelBeside(place);
    item.run = readWord(place.member("run"), kRuns);
    item.ok = place.member("ok").boolean();
    item.latencyMs = place.member("latencyMs").number(0.0);
    if (const auto error = place.maybe("error")) item.error = error->text(128);
    if (const auto stuck = place.maybe("stuck")) item.stuck = static_cast<std::uint32_t>(stuck->integer(0, 1'000'000));
    if (const auto shadow = place.maybe("shadow")) item.shadow = readShadow(*shadow);
    if (const auto features = place.maybe("features")) item.features = readFeatures(*features);
    return item;
}

}  // namespace slipway::protocol
