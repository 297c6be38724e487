#include "core/checklist/own_items.h"

#include <algorithm>

#include "core/base/plain_line.h"
#include "core/base/sha256.h"

namespace slipway::checklist {

namespace {

constexpr std::string_view kPrefix = "own.";
constexpr std::size_t kDigestCharacters = 16;

bool sameQuestion(std::string_view group, std::string_view text, const OwnItem& item) { return item.group == group && item.text == text; }

}  // namespace

std::size_t charactersIn(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string idFor(std::string_view group, std::string_view text) {
    std::string both(group);
    both += '\n';  // in neither of them
    both += text;
    return std::string(kPrefix) + sha256Hex(both).substr(0, kDigestCharacters);
}

bool isOwnId(std::string_view id) {
    if (!id.starts_with(kPrefix) || id.size() == kPrefix.size() || id.size() > kMostIdBytes) return false;
    return std::ranges::all_of(id, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-'; });
}

OwnItemProblem problemOf(const OwnItem& item, const std::vector<OwnItem>& list) {
    if (isBlank(item.group)) return OwnItemProblem::noGroup;
    if (isBlank(item.text)) return OwnItemProblem::noText;
    if (!isPlainLine(item.group) || !isPlainLine(item.text)) return OwnItemProblem::notPlain;
    if (charactersIn(item.group) > kMostGroupCharacters) return OwnItemProblem::groupTooLong;
    if (charactersIn(item.text) > kMostTextCharacters) return OwnItemProblem::textTooLong;
    const auto same = [&item](const OwnItem& other) { return other.id == item.id || sameQuestion(other.group, other.text, item); };
    if (std::ranges::any_of(list, same)) return OwnItemProblem::twice;
    const auto asked = [&item](const ItemTemplate& standard) { return sameQuestion(standard.group, standard.text, item); };
    if (std::ranges::any_of(standardItems(), asked)) return OwnItemProblem::alreadyAsked;
    return list.size() >= kMostOwnItems ? OwnItemProblem::tooMany : OwnItemProblem::none;
}

}  // namespace slipway::checklist
