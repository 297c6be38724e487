#include "core/plan/draft.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ranges>
#include <set>

#include "core/plan/draft_defaults.h"
#include "core/plan/json_path.h"
#include "core/plan/json_place.h"
#include "core/plan/json_screening.h"
#include "core/plan/recipes/recipe.h"

namespace slipway::plan {

namespace {

using Json = nlohmann::ordered_json;
using Pointer = Json::json_pointer;

std::string written(const Json& value, int indent) { return value.dump(indent, ' ', false, Json::error_handler_t::replace); }

/// Null when the text is no JSON object within the limits.
Json treeOf(std::string_view text) {
    if (!screenJson(text).empty()) return nullptr;
    Json tree = Json::parse(text, nullptr, false);
    return tree.is_object() ? tree : Json();
}

/// `over` laid on `base`, as the reader does it: an object that is off begins with its defaults, which are in `full`.
void lay(Json& base, const Json& over, const Json& full) {
    if (!over.is_object() || !(base.is_object() || full.is_object())) {
        base = over;
        return;
    }
    if (!base.is_object()) base = turnedOn(full);
    for (const auto& [name, value] : over.items()) {
        if (!base.contains(name)) base[name] = nullptr;
        lay(base[name], value, full.is_object() && full.contains(name) ? full.at(name) : Json());
    }
}

Json recipeStages(const Json& tree, std::string_view text) {
    if (const auto plan = readPlan(text)) return stagesJson(plan->stages);
    const auto strategy = tree.find("strategy");
    const Recipe* recipe = strategy != tree.end() && strategy->is_string() ? recipeOf(strategy->get<std::string>()) : nullptr;
    return recipe != nullptr ? stagesJson(recipe->stages(Gates{})) : Json::array();
}

/// The stages of the text, or of its recipe; what is not an object among them is left as it is.
Json stagesOf(const Json& tree, std::string_view text) {
    if (const auto stages = tree.find("stages"); stages != tree.end()) return stages->is_array() ? *stages : Json::array();
    return recipeStages(tree, text);
}

class Flattening {
public:
    explicit Flattening(std::string parent) : m_parent(std::move(parent)) {}

    std::vector<Member> run(const Json& effective, const Json& full) {
        for (const auto& [name, value] : effective.items()) add(name, (Pointer() / name).to_string(), value, full, 0);
        return std::move(m_members);
    }

private:
    void add(const std::string& name, const std::string& within, const Json& value, const Json& fullParent, int depth) {
        const Json* full = fullParent.is_object() && fullParent.contains(name) ? &fullParent.at(name) : nullptr;
        const Json& typical = value.is_null() && full != nullptr ? *full : value;
        Member member;
        member.address = m_parent + (Pointer() / name).to_string();
        member.name = name;
        member.depth = depth;
        member.optional = isOptional(within);
        member.on = !value.is_null();
        member.choices = choicesOf(within);
        member.kind = kindOfMember(full != nullptr ? *full : typical, !member.choices.empty());
        if (member.kind != MemberKind::group && member.on) member.value = shown(value);
        const bool descend = value.is_object();
        const std::string address = member.address;
        m_members.push_back(std::move(member));
        if (!descend) return;
        const std::string parent = std::exchange(m_parent, address);
        for (const auto& [child, childValue] : value.items()) {
            std::string inside = within;
            inside += (Pointer() / child).to_string();
            add(child, inside, childValue, full != nullptr ? *full : Json(), depth + 1);
        }
        m_parent = parent;
    }

    static MemberKind kindOfMember(const Json& typical, bool hasChoices) {
        if (hasChoices) return MemberKind::choice;
        if (typical.is_object()) return MemberKind::group;
        if (typical.is_array()) return MemberKind::list;
        if (typical.is_boolean()) return MemberKind::flag;
        if (typical.is_number()) return MemberKind::number;
        return MemberKind::text;
    }

    static std::string shown(const Json& value) {
        if (value.is_string()) return value.get<std::string>();
        if (!value.is_array()) return written(value, -1);
        std::string all;
        for (const Json& one : value) {
            if (!all.empty()) all += ", ";
            all += one.is_string() ? one.get<std::string>() : written(one, -1);
        }
        return all;
    }

    std::string m_parent;
    std::vector<Member> m_members;
};

std::vector<Member> planMembers(const Json& tree) {
    const Json& full = fullPlan();
    Json effective = usualPlan();
    if (const auto strategy = tree.find("strategy"); strategy != tree.end() && strategy->is_string()) {
        const Recipe* recipe = recipeOf(strategy->get<std::string>());
        if (recipe != nullptr) effective["ending"] = endingName(recipe->ending);
        if (recipe != nullptr && recipe->cleansUp && !tree.contains("stages")) effective["cleanup"] = full.at("cleanup");
    }
    Json shown = tree;
    for (const char* hidden : {"$schema", "format", "stages", "gates"}) shown.erase(hidden);
    lay(effective, shown, full);
    return Flattening("").run(effective, full);
}

std::vector<Member> stageMembers(const Json& tree, const Json& stage, std::size_t index) {
    Json effective = usualStage();
    if (const auto common = tree.find("gates"); common != tree.end()) lay(effective["gates"], *common, fullStage().at("gates"));
    lay(effective, stage, fullStage());
    return Flattening("/stages/" + std::to_string(index)).run(effective, fullStage());
}

Json typedValue(const Member& member, std::string_view typed) {
    if (member.kind == MemberKind::number || member.kind == MemberKind::flag) {
        const Json value = Json::parse(typed, nullptr, false);
        if (member.kind == MemberKind::number ? value.is_number() : value.is_boolean()) return value;
    }
    if (member.kind != MemberKind::list) return Json(std::string(typed));
    Json names = Json::array();
    for (const auto part : std::views::split(typed, ',')) {
        std::string name(part.begin(), part.end());
        name.erase(0, name.find_first_not_of(" \t"));
        name.erase(name.find_last_not_of(" \t") + 1);
        if (!name.empty()) names.push_back(std::move(name));
    }
    return names;
}

const Member* memberAt(const Draft& draft, std::string_view address) {
    const auto find = [&](const std::vector<Member>& members) -> const Member* {
        const auto found = std::ranges::find(members, address, &Member::address);
        return found == members.end() ? nullptr : &*found;
    };
    if (const Member* found = find(draft.plan)) return found;
    for (const auto& stage : draft.stages) {
        if (const Member* found = find(stage)) return found;
    }
    return nullptr;
}

std::string withJson(std::string_view text, const std::string& address, const Json& value) {
    const auto places = jsonPlaces(text);
    if (const auto place = places.find(pathOfAddress(address)); place != places.end() && !value.is_object()) {
        std::string changed(text);
        return changed.replace(place->second.begin, place->second.end - place->second.begin, written(value, -1));
    }
    Json tree = treeOf(text);
    if (address.starts_with("/stages/") && !tree.contains("stages")) tree["stages"] = stagesOf(tree, text);
    try {
        tree[Pointer(address)] = value;
    } catch (const nlohmann::json::exception&) {
        return std::string(text);  // a parent is something else than an object
    }
    return written(tree, 2) + "\n";
}

/// A name that no stage has: "5 % (2)".
std::string freeName(const Json& stages, const Json& stage) {
    std::set<std::string> taken;
    for (const Json& one : stages) {
        if (one.is_object() && one.contains("name") && one.at("name").is_string()) taken.insert(one.at("name").get<std::string>());
    }
    const std::string base = stage.contains("name") && stage.at("name").is_string() ? stage.at("name").get<std::string>() : "stage";
    for (int number = 2;; ++number) {
        if (std::string name = base + " (" + std::to_string(number) + ")"; !taken.contains(name)) return name;
    }
}

}  // namespace

Draft draftOf(std::string_view text) {
    const Json tree = treeOf(text);
    if (tree.is_null()) return {};
    Draft draft{planMembers(tree), {}};
    const Json stages = stagesOf(tree, text);
    for (std::size_t i = 0; i < stages.size(); ++i) draft.stages.push_back(stageMembers(tree, stages[i], i));
    return draft;
}

std::string pathOfAddress(std::string_view address) {
    std::vector<std::string> names;
    for (Pointer rest{std::string(address)}; !rest.empty(); rest.pop_back()) names.push_back(rest.back());
    std::string path = "$";
    bool inStages = false;
    for (const std::string& name : names | std::views::reverse) {
        path = inStages ? elementPath(path, std::stoul(name)) : memberPath(path, name);
        inStages = path == "$.stages";
    }
    return path;
}

std::string withValue(std::string_view text, std::string_view address, std::string_view typed) {
    const Draft draft = draftOf(text);
    const Member* member = memberAt(draft, address);
    if (member == nullptr || member->kind == MemberKind::group) return std::string(text);
    return withJson(text, member->address, typedValue(*member, typed));
}

std::string withOptional(std::string_view text, std::string_view address, bool on) {
    const Draft draft = draftOf(text);
    const Member* member = memberAt(draft, address);
    if (member == nullptr || !member->optional || member->on == on) return std::string(text);
    return withJson(text, member->address, on ? defaultAt(member->address) : Json());
}

std::string withStageEdit(std::string_view text, StageEdit edit, std::size_t stage) {
    Json tree = treeOf(text);
    if (tree.is_null()) return std::string(text);
    Json stages = stagesOf(tree, text);
    const bool there = stage < stages.size();
    const auto at = [&](std::size_t index) { return stages.begin() + static_cast<std::ptrdiff_t>(index); };
    switch (edit) {
        case StageEdit::add:
        case StageEdit::duplicate: {
            if (stages.size() >= kMaxStages || (edit == StageEdit::duplicate && !there)) return std::string(text);
            Json made = there ? stages[stage] : usualStage();
            if (!made.is_object()) return std::string(text);
            made["name"] = freeName(stages, made);
            if (edit == StageEdit::add && there) made.erase("gates");
            stages.insert(there ? at(stage + 1) : stages.end(), std::move(made));
            break;
        }
        case StageEdit::remove:
            if (!there || stages.size() == 1) return std::string(text);
            stages.erase(at(stage));
            break;
        case StageEdit::up:
            if (!there || stage == 0) return std::string(text);
            std::swap(stages[stage], stages[stage - 1]);
            break;
        case StageEdit::down:
            if (!there || stage + 1 >= stages.size()) return std::string(text);
            std::swap(stages[stage], stages[stage + 1]);
            break;
    }
    tree["stages"] = std::move(stages);
    return written(tree, 2) + "\n";
}

}  // namespace slipway::plan
