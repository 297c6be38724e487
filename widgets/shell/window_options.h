// What the main window is told when it is made: who is at the desk, clocks, and what the program offers. Plain values.
#pragma once

#include <QString>
#include <functional>

#include "core/base/time.h"
#include "widgets/dialogs/confirm_dialog.h"
#include "widgets/planview/plan_studies.h"
#include "widgets/shell/desk_tools.h"

namespace slipway::widgets {

struct WindowOptions {
    QString who;          // who acts at this desk
    QString environment;  // badge in words
    bool environmentWarns = false;
    bool anyRobot = false;  // robots need no token
    QString samplePlan;     // path of the sample plan
    std::function<WallTime()> now;
    Later later;
    PlanStudies studies;
    LaidDown laidDown;
    ProgramFacts program;
    std::function<void(const QString& url, std::function<void(const QString&)> failed)> startDemo;  // empty: not offered
    DesktopTray* tray = nullptr;                                                                    // null: none; outlives the window
};

}  // namespace slipway::widgets
