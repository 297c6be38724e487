// Asks why an alarm is put aside, and for how long. Opened over the window, closed by Esc. GUI thread.
#pragma once

#include <QWidget>
#include <functional>

#include "core/base/time.h"

namespace slipway::alarms {

/// `shelve` gets a reason that is not empty, and a time above zero.
void openShelveDialog(QWidget* window, const QString& alarm, std::function<void(QString reason, Milliseconds time)> shelve);

}  // namespace slipway::alarms
