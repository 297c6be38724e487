// Everything that is told about one rollout to people who were not there: gathered by the host, written as HTML, CSV or JSON.
// A plain value.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/time.h"
#include "core/investigate/investigation.h"
#include "core/view/desk.h"
#include "core/view/page_style.h"
#include "core/view/snapshot.h"

namespace slipway::report {

struct AuditState {
    std::uint64_t records = 0;  // in the whole chain
    std::string broken;         // what is wrong with it; empty: intact
};

struct Report {
    view::PastDetail detail;
    view::RolloutView rollout;  // as it ended, or as it stands
    AuditState audit;
    std::optional<investigate::Investigation> investigation;  // none: no tasks are left to investigate
    WallTime madeAt{};
};

/// One hour of both arms, from the per-second sums.
struct Hour {
    std::int64_t second = 0;  // Unix time of its beginning
    stats::SuccessCount candidate;
    stats::SuccessCount baseline;
};
/// Hours in which a task ended, ascending.
[[nodiscard]] std::vector<Hour> hoursOf(const view::PastDetail& detail);

/// A page that needs no other file, in the subset of HTML and CSS that QTextDocument prints too. Names stand as they are.
[[nodiscard]] std::string html(const Report& report, const view::PageStyle& style = {});

/// One object on one line, with figures as numbers and times in RFC 3339.
[[nodiscard]] std::string json(const Report& report);

/// What a table of values can hold.
enum class Table { decisions, stages, gates, hours, ledger };
/// "decisions", "stages", ... as the command line names them; none for another word.
[[nodiscard]] std::optional<Table> tableOf(std::string_view name);

/// RFC 4180 with a header line; a cell that a spreadsheet would run as a formula begins with an apostrophe.
[[nodiscard]] std::string csv(const Report& report, Table table);

}  // namespace slipway::report
