// One finished task as an investigation sees it, and where such tasks come from. Plain values; the store reads
// them a page at a time, so that ten million tasks need no more memory than a thousand.
#pragma once

#include <functional>
#include <string>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/fleet/result_item.h"

namespace slipway::investigate {

enum class Arm { candidate, baseline };

struct TaskRow {
    RobotId robot;
    std::string site;  // as the robot last said in this rollout's time; empty: not known
    std::string kind;  // likewise
    Arm arm = Arm::candidate;
    fleet::ResultItem item;  // a live task; each is told once, however often the robot sent it
};

/// Told of each task in turn; false ends the reading.
using EachTask = std::function<bool(const TaskRow&)>;

/// A rollout's tasks on its candidate and its baseline, in the order of the journal.
class TaskRows {
public:
    virtual ~TaskRows() = default;
    virtual Result<void> each(const EachTask& visit) = 0;
};

}  // namespace slipway::investigate
