#include "core/checklist/own_items_json.h"

#include <fmt/format.h>

#include <cstdint>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/plan/json_path.h"
#include "core/plan/json_screening.h"
#include "core/plan/object_reader.h"

namespace slipway::checklist {

namespace {

using Json = nlohmann::ordered_json;
using plan::Mistakes;
using plan::Need;
using plan::ObjectReader;

constexpr std::size_t kMostBytesOfACharacter = 4;
constexpr std::int64_t kFormat = 1;

/// The member at which the problem is, and what to say of it.
std::pair<const char*, std::string> sentenceFor(OwnItemProblem problem) {
    switch (problem) {
        case OwnItemProblem::noText:
            return {"text", "Must not be empty."};
        case OwnItemProblem::noGroup:
            return {"group", "Must not be empty."};
        case OwnItemProblem::textTooLong:
            return {"text", fmt::format("Must have at most {} characters.", kMostTextCharacters)};
        case OwnItemProblem::groupTooLong:
            return {"group", fmt::format("Must have at most {} characters.", kMostGroupCharacters)};
        case OwnItemProblem::notPlain:
            return {"text", "Text and group must be one line without control characters or marks that turn the direction."};
        case OwnItemProblem::twice:
            return {"text", "This item is there twice."};
        case OwnItemProblem::alreadyAsked:
            return {"text", "This is a standard item, which is always on the list."};
        case OwnItemProblem::tooMany:
        case OwnItemProblem::none:
            return {"text", {}};
    }
    return {"text", {}};
}

void readOwnItem(const Json& node, const std::string& path, std::vector<OwnItem>& items, Mistakes& mistakes) {
    OwnItem item;
    ObjectReader reader(node, path, mistakes);
    const std::size_t before = mistakes.size();
    reader.text("group", item.group, 1, kMostGroupCharacters * kMostBytesOfACharacter, Need::required);
    reader.text("text", item.text, 1, kMostTextCharacters * kMostBytesOfACharacter, Need::required);
    if (!reader.text("id", item.id, 1, kMostIdBytes)) item.id = idFor(item.group, item.text);
    reader.refuseOthers();
    if (mistakes.size() > before) return;
    if (!isOwnId(item.id)) return reader.mistake("id", "Must be \"own.\" and then small letters a-z, digits, dots or hyphens.");
    const OwnItemProblem problem = problemOf(item, items);
    if (problem == OwnItemProblem::none) return items.push_back(std::move(item));
    const auto [member, sentence] = sentenceFor(problem);
    reader.mistake(member, sentence);
}

void readDocument(const Json& document, std::vector<OwnItem>& items, Mistakes& mistakes) {
    ObjectReader reader(document, "$", mistakes);
    std::int64_t format = kFormat;
    std::string schema;
    reader.text("$schema", schema, 0, 2048);
    reader.integer("format", format, kFormat, kFormat);
    if (const Json* list = reader.member("items", Need::required)) readOwnItems(*list, "$.items", items, mistakes);
    reader.refuseOthers();
}

}  // namespace

Error tooLarge(std::size_t bytes) {
    return Error{ErrorCode::invalidInput, fmt::format("The file has {} bytes, but a checklist may have at most {}.", bytes, kMostFileBytes),
                 "$"};
}

void readOwnItems(const Json& list, const std::string& path, std::vector<OwnItem>& items, Mistakes& mistakes) {
    if (!list.is_array()) {
        mistakes.push_back({ErrorCode::invalidInput, fmt::format("Must be a list, but is {}.", plan::kindOf(list)), path});
        return;
    }
    if (list.size() > kMostOwnItems) {
        mistakes.push_back(
            {ErrorCode::invalidInput, fmt::format("Must have at most {} items, but has {}.", kMostOwnItems, list.size()), path});
        return;
    }
    for (std::size_t i = 0; i < list.size(); ++i) readOwnItem(list[i], plan::elementPath(path, i), items, mistakes);
}

Json ownItemsJson(const std::vector<OwnItem>& items) {
    Json list = Json::array();
    for (const OwnItem& item : items) list.push_back({{"id", item.id}, {"group", item.group}, {"text", item.text}});
    return list;
}

Result<std::vector<OwnItem>> readTemplate(std::string_view json) {
    if (json.size() > kMostFileBytes) return std::unexpected(tooLarge(json.size()));
    Mistakes mistakes = plan::screenJson(json, kMostFileBytes);
    if (!mistakes.empty()) return std::unexpected(std::move(mistakes.front()));
    try {
        const Json document = Json::parse(json);
        std::vector<OwnItem> items;
        readDocument(document, items, mistakes);
        if (mistakes.empty()) return items;
        plan::sortByPlace(mistakes, document);
    } catch (const nlohmann::json::exception& error) {
        return fail(ErrorCode::invalidInput, fmt::format("The template could not be read: {}.", error.what()), "$");
    }
    return std::unexpected(std::move(mistakes.front()));
}

std::string writeTemplate(const std::vector<OwnItem>& items) {
    Json out = Json::object();
    out["format"] = kFormat;
    out["items"] = ownItemsJson(items);
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace slipway::checklist
