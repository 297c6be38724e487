// What was edited of a plan and not saved. A plain value.
#pragma once

#include <QByteArray>
#include <QString>

namespace slipway::widgets {

struct PlanEdits {
    QString path;       // of the file; empty: none yet
    QByteArray digest;  // SHA-256 of what the file held when it was read
    QString text;       // empty: nothing is unsaved
};

}  // namespace slipway::widgets
