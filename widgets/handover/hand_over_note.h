// The hand-over note for the next shift, written from what the desk knows: what runs, what happened, open alarms, barred candidates,
// rollouts that nobody has explained yet, what to watch. A pure function, tested without a window.
#pragma once

#include <QString>
#include <vector>

#include "core/view/desk.h"
#include "widgets/alarms/alarm_book.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

struct HandOverFacts {
    const view::Snapshot* snapshot = nullptr;  // null: the engine has not answered yet
    std::vector<view::PastRollout> past;       // newest first
    std::vector<alarms::Alarm> alarms;
    QString who;
    WallTime now{};
    TimeZone zone = TimeZone::utc;
};

/// Plain text: sections with a heading each, one fact a line. A section without facts says so.
QString handOverNote(const HandOverFacts& facts);

}  // namespace slipway::widgets
