// Own items in JSON, the same in checklist files and in templates. Private to core/checklist; any thread.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/checklist/own_items.h"
#include "core/plan/plan_json.h"

namespace slipway::checklist {

/// Appends the items of the list at `path`; every mistake is noted with its place, and nothing beyond kMostOwnItems is read.
void readOwnItems(const nlohmann::ordered_json& list, const std::string& path, std::vector<OwnItem>& items, plan::Mistakes& mistakes);
nlohmann::ordered_json ownItemsJson(const std::vector<OwnItem>& items);

/// For a text of more than kMostFileBytes.
Error tooLarge(std::size_t bytes);

}  // namespace slipway::checklist
