// The strip across the top: where we are, which rollout, how far, who is connected, which models run, what is
// alarming, and the time. Words and figures only; wakes no one up when all is well. GUI thread.
#pragma once

#include <QColor>
#include <QWidget>
#include <memory>

#include "core/view/snapshot.h"
#include "widgets/alarms/alarm_book.h"
#include "widgets/shell/wording.h"

class QLabel;
class QToolButton;

namespace slipway::widgets {

/// The strip's texts as a struct, tested without a window.
struct StripTexts {
    QString rollout;    // "grasp v24 canary · canary"
    QString stage;      // "Running · 2 of 4 · 20 % · 312/500 tasks · soak 04:12 of 10:00"
    QString connected;  // "98 of 100 connected"
    QString models;     // "v23 80 · v24 20"
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
    void setAlarms(const alarms::AlarmCounts& counts);
    void setTime(WallTime now, TimeZone zone);

Q_SIGNALS:
    void alarmsChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* m_environment;
    QLabel* m_rollout;
    QLabel* m_stage;
    QLabel* m_connected;
    QLabel* m_models;
    QToolButton* m_alarms;
    alarms::AlarmCounts m_counts;
    QColor m_alarmColour;
    QLabel* m_clock;
};

}  // namespace slipway::widgets
