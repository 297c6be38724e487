#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/plain_line.h"
#include "core/checklist/checklist.h"
#include "core/checklist/own_items_json.h"
#include "core/plan/json_path.h"
#include "core/plan/json_screening.h"
#include "core/plan/object_reader.h"

namespace slipway::checklist {

namespace {

using Json = nlohmann::ordered_json;
using plan::Mistakes;
using plan::Need;
using plan::ObjectReader;

std::vector<std::string> idsOf(const Record& record) {
    std::vector<std::string> ids;
    for (const ItemTemplate& item : itemsOf(record)) ids.push_back(item.id);
    return ids;
}

void readFilled(ObjectReader& reader, std::string_view name, std::string& out, std::size_t most) {
    if (reader.text(name, out, 1, most, Need::required) && isBlank(out)) reader.mistake(name, "Must not be empty.");
}

void readTime(ObjectReader& reader, WallTime& out) {
    std::string text;
    if (!reader.text("at", text, 1, 64)) return;
    const auto time = parseRfc3339(text);
    if (time) {
        out = *time;
    } else {
        reader.mistake("at", "Must be a time such as 2026-11-23T14:50:18Z.");
    }
}

void readItem(const Json& node, const std::string& path, WallTime now, const std::vector<std::string>& ids, Record& record,
              Mistakes& mistakes) {
    Tick tick;
    tick.at = now;
    ObjectReader reader(node, path, mistakes);
    if (reader.text("id", tick.itemId, 1, kMostNameBytes, Need::required)) {
        if (std::ranges::find(ids, tick.itemId) == ids.end()) {
            const std::string meant = plan::closestName(tick.itemId, ids);
            reader.mistake("id", fmt::format("There is no item {}{}", plan::inQuotes(tick.itemId),
                                             meant.empty() ? "." : fmt::format("; did you mean {}?", plan::inQuotes(meant))));
        } else if (std::ranges::any_of(record.ticks, [&tick](const Tick& other) { return other.itemId == tick.itemId; })) {
            reader.mistake("id", fmt::format("The item {} is there twice.", plan::inQuotes(tick.itemId)));
        }
    }
    readFilled(reader, "who", tick.who, kMostNameBytes);
    readFilled(reader, "evidence", tick.evidence, kMostEvidenceBytes);
    readTime(reader, tick.at);
    if (reader.text("overruled", tick.overruled, 0, kMostEvidenceBytes) && !tick.overruled.empty() &&
        tick.overruled.size() < kLeastReason) {
        reader.mistake("overruled", fmt::format("A reason has at least {} characters.", kLeastReason));
    }
    reader.refuseOthers();
    record.ticks.push_back(std::move(tick));
}

void readDocument(const Json& document, WallTime now, Record& record, Mistakes& mistakes) {
    ObjectReader reader(document, "$", mistakes);
    // First, whatever their place in the file: ticks may name them.
    if (const Json* own = reader.member("ownItems")) readOwnItems(*own, "$.ownItems", record.ownItems, mistakes);
    const std::vector<std::string> ids = idsOf(record);
    if (const Json* items = reader.member("items", Need::required)) {
        if (items->is_array()) {
            for (std::size_t i = 0; i < items->size(); ++i) {
                readItem((*items)[i], plan::elementPath("$.items", i), now, ids, record, mistakes);
            }
        } else {
            reader.mistake("items", fmt::format("Must be a list, but is {}.", plan::kindOf(*items)));
        }
    }
    if (reader.text("overrideReason", record.overrideReason, 0, kMostEvidenceBytes) && !record.overrideReason.empty() &&
        record.overrideReason.size() < kLeastReason) {
        reader.mistake("overrideReason", fmt::format("A reason has at least {} characters.", kLeastReason));
    }
    reader.refuseOthers();
}

}  // namespace

Result<Record> readChecklist(std::string_view json, WallTime now) {
    if (json.size() > kMostFileBytes) return std::unexpected(tooLarge(json.size()));
    Mistakes mistakes = plan::screenJson(json, kMostFileBytes);
    if (!mistakes.empty()) return std::unexpected(std::move(mistakes.front()));
    try {
        const Json document = Json::parse(json);
        Record record;
        readDocument(document, now, record, mistakes);
        if (mistakes.empty()) return record;
        plan::sortByPlace(mistakes, document);
    } catch (const nlohmann::json::exception& error) {
        return fail(ErrorCode::invalidInput, fmt::format("The checklist could not be read: {}.", error.what()), "$");
    }
    return std::unexpected(std::move(mistakes.front()));
}

std::string writeChecklist(const Record& record) {
    Json items = Json::array();
    for (const Tick& tick : record.ticks) {
        Json item = {{"id", tick.itemId}, {"who", tick.who}, {"at", toRfc3339(tick.at)}, {"evidence", tick.evidence}};
        if (!tick.overruled.empty()) item["overruled"] = tick.overruled;
        items.push_back(std::move(item));
    }
    Json out = Json::object();
    out["items"] = std::move(items);
    if (!record.ownItems.empty()) out["ownItems"] = ownItemsJson(record.ownItems);
    if (!record.overrideReason.empty()) out["overrideReason"] = record.overrideReason;
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace slipway::checklist
