// The words and number forms that every screen shares, translated and by locale: conditions, verdicts, gates,
// shares, durations. The same word on every page. GUI thread.
#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/base/time.h"
#include "core/rollout/gate_reading.h"
#include "core/rollout/state.h"
#include "core/view/snapshot.h"

namespace slipway::theme {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    static QString condition(view::Condition condition);   // "On candidate"
    static QString verdict(rollout::Verdict verdict);      // "Inconclusive"
    static QString gate(rollout::GateKind kind);           // "Ready to roll back"
    static QString status(rollout::RolloutStatus status);  // "Rolling back"
    static QString ledger(rollout::LedgerState state);     // "Verified"
    static QString logLevel(view::LogLevel level);         // "Warning"

    /// 0.9143 -> "91.4 %". One decimal unless told otherwise.
    static QString share(double value, int decimals = 1);
    static QString count(std::int64_t value);   // "1,234"
    static QString milliseconds(double value);  // "142 ms"
    /// A difference of shares in points: "+0.10", "-0.65", and nothing is neither.
    static QString points(double difference, int decimals);
    /// A clock for what runs: "04:12", "1:04:12"; in the form of the longer one when two stand side by side.
    static QString clock(Milliseconds duration, Milliseconds beside = {});
    /// A measured time: "4 ms", "0.13 s", "4.2 s", "2 min 5 s".
    static QString took(Milliseconds duration);
    /// Time of day in UTC: "14:50:18".
    static QString timeOfDay(WallTime time, bool seconds = true);
    /// The same of another day, UTC: "11-29 14:50:18".
    static QString dayAndTime(WallTime time);
    /// A gate's figure in its own unit, its 95 % interval and its limit with the sign of the comparison.
    static QString gateValue(const rollout::GateReading& reading);
    /// Why the verdict is what it is; figures of no task at all are none.
    static QString gateReason(const rollout::GateReading& reading);
    static QString gateInterval(const rollout::GateReading& reading);  // "89.1 – 93.2 %"; empty where there is none
    /// Both in one, short for a table: "91.4 % (89.1–93.2)", the interval in the value's unit.
    static QString gateFigure(const rollout::GateReading& reading);
    static QString gateLimit(const rollout::GateReading& reading);  // "≥ 90.0 %"
    /// Sequential evidence: "37 : 1 against", "4 : 1 for"; empty where there is none.
    static QString gateEvidence(const rollout::GateReading& reading);
};

}  // namespace slipway::theme
