// The strip across the top: where we are, which rollout, how far, who is connected, which models run, what is
// alarming, and the time. Words and figures only; wakes no one up when all is well. GUI thread.
#pragma once

#include <QWidget>
#include <memory>

#include "core/view/snapshot.h"
#include "widgets/shell/wording.h"

class QLabel;

namespace slipway::widgets {

/// The strip's texts as a struct, tested without a window.
struct StripTexts {
    QString rollout;    // "grasp v24 canary · canary"
    QString stage;      // "Running · 2 of 4 · 20 % · 312/500 tasks · soak 04:12 of 10:00"
    QString connected;  // "98 of 100 connected"
    QString models;     // "v23 80 · v24 20"
    QString alarms;     // "2 high · 1 medium"; "no alarms"
    bool alarming = false;
    bool held = false;  // the rollout waits for someone
};
StripTexts stripTexts(const view::Snapshot* snapshot);

class StatusStrip : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);
    /// Where this desk is, in words: "This machine only".
    void setEnvironment(const QString& words, bool warns);
    void setSnapshot(const view::Snapshot* snapshot);
    void setTime(WallTime now, TimeZone zone);

private:
    QLabel* m_environment;
    QLabel* m_rollout;
    QLabel* m_stage;
    QLabel* m_connected;
    QLabel* m_models;
    QLabel* m_alarms;
    QLabel* m_clock;
};

}  // namespace slipway::widgets
