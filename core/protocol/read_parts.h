// SPDX-License-Identifier: Apache-2.0
// Readers of the vocabulary that messages share: models, exposure, what a robot reports, one result item.
// Each throws BadPlace. Private to core/protocol.
#pragma once

#include <array>
#include <string>
#include <utility>

#include "core/fleet/desired.h"
#include "core/fleet/result_item.h"
#include "core/fleet/robot.h"
#include "core/protocol/place.h"

namespace slipway::protocol {

/// One of a fixed set of words.
template <class Enum, std::size_t N>
Enum readWord(const Place& place, const std::array<std::pair<const char*, Enum>, N>& words) {
    const std::string& text = place.text(64);
    for (const auto& [word, value] : words) {
        if (text == word) return value;
    }
    std::string all;
    for (const auto& [word, value] : words) all += (all.empty() ? "" : ", ") + std::string(word);
    place.refuse("It must be one of: " + all + ".");
}

/// {name, version, sha256}
fleet::ModelRef readModelRef(const Place& place);
/// {name, version} with the sha256 beside it, as in slots and result items.
fleet::ModelRef readModelBeside(const Place& parent);
fleet::Model readModel(const Place& place);
fleet::Exposure readExposure(const Place& place);
std::vector<fleet::Slot> readSlots(const Place& place);
/// phase, progress, active, exposure, slots (when there) and error.
fleet::Reported readReported(const Place& place);
fleet::ResultItem readItem(const Place& place);

}  // namespace slipway::protocol
