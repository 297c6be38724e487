// A plan while it is being written: the members of its text as a form shows them, and the text after a change to one of
// them. The text is the truth: whatever no form shows, and how the rest was typed, stays. Pure functions, any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace slipway::plan {

enum class MemberKind {
    text,
    number,
    flag,    // "true" or "false"
    choice,  // one of `choices`
    list,    // names, a comma between them
    group,   // has members of its own
};

/// One member of a plan or stage, with the value that the plan reader would take: its own, or the default.
struct Member {
    std::string address;  // JSON pointer from the top of the plan: "/stages/1/gates/success/margin"
    std::string name;     // "margin"
    int depth = 0;        // 0: a member of the plan or stage itself
    MemberKind kind = MemberKind::text;
    std::string value;                 // as in the file, a text without its quotes; empty for a group
    std::vector<std::string> choices;  // the words that a plan file may use
    bool optional = false;             // may be null, which turns it off
    bool on = true;                    // not null; an optional that is off shows no members

    friend bool operator==(const Member&, const Member&) = default;
};

/// As a form shows it. Both are empty when the text is not a JSON object within the limits of a plan file.
struct Draft {
    std::vector<Member> plan;                 // all but the stages
    std::vector<std::vector<Member>> stages;  // of each stage; those of the recipe when the text leaves them out
};

[[nodiscard]] Draft draftOf(std::string_view text);

/// "$.stages[1].robots" of "/stages/1/robots".
[[nodiscard]] std::string pathOfAddress(std::string_view address);

/// The text with that member set to what was typed. A number that is none is written as the text it is, so that the reader
/// says so. The text as it was, when it is not JSON or the address names no member.
[[nodiscard]] std::string withValue(std::string_view text, std::string_view address, std::string_view typed);

/// The text with an optional member turned on, with its defaults, or off.
[[nodiscard]] std::string withOptional(std::string_view text, std::string_view address, bool on);

enum class StageEdit {
    add,        // after the stage: like it, with the defaults of a stage for the gates
    duplicate,  // after the stage
    remove,     // not the only one
    up,
    down,
};

/// The text after an edit of the stage with that index from 0; as it was when that cannot be done.
[[nodiscard]] std::string withStageEdit(std::string_view text, StageEdit edit, std::size_t stage);

}  // namespace slipway::plan
