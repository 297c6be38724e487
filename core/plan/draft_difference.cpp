#include "core/plan/draft_difference.h"

#include <algorithm>
#include <charconv>

namespace slipway::plan {

namespace {

using Path = std::vector<std::string>;

struct Entry {
    Path path;
    const Member* member = nullptr;
};

std::vector<Entry> entriesOf(const std::vector<Member>& members) {
    std::vector<Entry> entries;
    Path path;
    for (const Member& member : members) {
        path.resize(static_cast<std::size_t>(member.depth));
        path.push_back(member.name);
        entries.push_back({path, &member});
    }
    return entries;
}

bool begins(const Path& path, const Path& with) { return path.size() > with.size() && std::equal(with.begin(), with.end(), path.begin()); }

std::optional<std::string> valueOf(const Member* member) {
    return member != nullptr && member->on ? std::optional(member->value) : std::nullopt;
}

std::optional<double> numberOf(const std::string& text) {
    double number = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// 1 and 1.0 say the same.
bool same(const Member* first, const Member* second) {
    const auto one = valueOf(first);
    const auto other = valueOf(second);
    if (one == other) return true;
    const bool numbers = one && other && first->kind == MemberKind::number && second->kind == MemberKind::number;
    return numbers && numberOf(*one) && numberOf(*one) == numberOf(*other);
}

void compare(const std::vector<Member>& first, const std::vector<Member>& second, std::optional<std::size_t> stage,
             std::vector<Difference>& found) {
    const auto ours = entriesOf(first);
    auto all = entriesOf(second);
    const auto memberAt = [](const std::vector<Entry>& entries, const Path& path) -> const Member* {
        const auto at = std::ranges::find(entries, path, &Entry::path);
        return at == entries.end() ? nullptr : at->member;
    };
    const auto theirs = all;
    // In the order of the first; what only the second has comes after.
    std::erase_if(all, [&](const Entry& entry) { return memberAt(ours, entry.path) != nullptr; });
    all.insert(all.begin(), ours.begin(), ours.end());
    std::optional<Path> said;  // a group of which only one side has members
    for (const Entry& entry : all) {
        if (said && begins(entry.path, *said)) continue;
        const Member* one = memberAt(ours, entry.path);
        const Member* other = memberAt(theirs, entry.path);
        if (same(one, other)) continue;
        const bool isGroup = (one != nullptr && one->kind == MemberKind::group) || (other != nullptr && other->kind == MemberKind::group);
        if (isGroup) said = entry.path;
        found.push_back({stage, entry.path, valueOf(one), valueOf(other)});
    }
}

std::optional<std::string> nameIn(const std::vector<Member>& stage) {
    const auto name = std::ranges::find_if(stage, [](const Member& member) { return member.depth == 0 && member.name == "name"; });
    return name == stage.end() ? std::string() : name->value;
}

}  // namespace

std::vector<Difference> differencesOf(const Draft& first, const Draft& second) {
    std::vector<Difference> found;
    compare(first.plan, second.plan, std::nullopt, found);
    for (std::size_t i = 0; i < std::max(first.stages.size(), second.stages.size()); ++i) {
        const bool inFirst = i < first.stages.size();
        const bool inSecond = i < second.stages.size();
        if (inFirst && inSecond) {
            compare(first.stages[i], second.stages[i], i, found);
        } else {
            found.push_back({i, {}, inFirst ? nameIn(first.stages[i]) : std::nullopt, inSecond ? nameIn(second.stages[i]) : std::nullopt});
        }
    }
    return found;
}

}  // namespace slipway::plan
