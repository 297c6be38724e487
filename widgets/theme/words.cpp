#include "widgets/theme/words.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <cmath>

#include "widgets/theme/core_sentences.h"

namespace slipway::theme {

QString Words::condition(view::Condition condition) {
    switch (condition) {
        case view::Condition::quiet:
            return tr("On target");
        case view::Condition::updating:
            return tr("Updating");
        case view::Condition::onCandidate:
            return tr("On candidate");
        case view::Condition::held:
            return tr("Held");
        case view::Condition::failed:
            return tr("Failed");
        case view::Condition::rolledBack:
            return tr("Rolled back");
        case view::Condition::offline:
            break;
    }
    return tr("Offline");
}

QString Words::verdict(rollout::Verdict verdict) {
    switch (verdict) {
        case rollout::Verdict::pass:
            return tr("Pass");
        case rollout::Verdict::fail:
            return tr("Fail");
        case rollout::Verdict::inconclusive:
            break;
    }
    return tr("Inconclusive");
}

QString Words::gate(rollout::GateKind kind) {
    switch (kind) {
        case rollout::GateKind::success:
            return tr("Success");
        case rollout::GateKind::stuck:
            return tr("Stuck");
        case rollout::GateKind::latency:
            return tr("Latency p95");
        case rollout::GateKind::errors:
            return tr("Errors");
        case rollout::GateKind::mix:
            return tr("Task mix");
        case rollout::GateKind::comparison:
            return tr("Comparison");
        case rollout::GateKind::lost:
            return tr("Lost robots");
        case rollout::GateKind::install:
            return tr("Installed");
        case rollout::GateKind::rollbackReady:
            break;
    }
    return tr("Rollback ready");
}

QString Words::status(rollout::RolloutStatus status) {
    switch (status) {
        case rollout::RolloutStatus::running:
            return tr("Running");
        case rollout::RolloutStatus::paused:
            return tr("Paused");
        case rollout::RolloutStatus::rollingBack:
            return tr("Rolling back");
        case rollout::RolloutStatus::rolledBack:
            return tr("Rolled back");
        case rollout::RolloutStatus::committing:
            return tr("Committing");
        case rollout::RolloutStatus::concluded:
            return tr("Concluded");
        case rollout::RolloutStatus::succeeded:
            break;
    }
    return tr("Succeeded");
}

QString Words::ledger(rollout::LedgerState state) {
    switch (state) {
        case rollout::LedgerState::pending:
            return tr("Pending");
        case rollout::LedgerState::stopped:
            return tr("Stopped");
        case rollout::LedgerState::loaded:
            return tr("Loaded");
        case rollout::LedgerState::verified:
            return tr("Verified");
        case rollout::LedgerState::unverified:
            return tr("Unverified");
        case rollout::LedgerState::unreachable:
            return tr("Unreachable");
        case rollout::LedgerState::waived:
            break;
    }
    return tr("Waived");
}

QString Words::logLevel(view::LogLevel level) {
    switch (level) {
        case view::LogLevel::debug:
            return tr("Detail");
        case view::LogLevel::info:
            return tr("Information");
        case view::LogLevel::warning:
            return tr("Warning");
        case view::LogLevel::error:
            break;
    }
    return tr("Error");
}

QString Words::share(double value, int decimals) { return tr("%1 %").arg(QLocale().toString(value * 100.0, 'f', decimals)); }

QString Words::count(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }

QString Words::milliseconds(double value) { return tr("%1 ms").arg(QLocale().toString(value, 'f', value < 9.95 ? 1 : 0)); }

QString Words::points(double difference, int decimals) {
    const double unit = std::pow(10.0, decimals);
    const double rounded = std::round(difference * 100.0 * unit) / unit + 0.0;  // and no -0
    return (rounded > 0.0 ? QStringLiteral("+") : QString()) + QLocale().toString(rounded, 'f', decimals);
}

QString Words::clock(Milliseconds duration, Milliseconds beside) {
    const auto seconds = std::max<std::int64_t>(0, duration.count() / 1000);
    const QChar zero(u'0');
    if (std::max(duration, beside) < Seconds(3600))
        return QStringLiteral("%1:%2").arg(seconds / 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
}

QString Words::took(Milliseconds duration) {
    const double seconds = static_cast<double>(duration.count()) / 1000.0;
    if (duration.count() > 0 && duration.count() < 100)
        return tr("%1 ms").arg(QLocale().toString(static_cast<qlonglong>(duration.count())));
    if (seconds < 9.95) return tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 0.995 ? 2 : 1));
    const auto whole = static_cast<qlonglong>(std::llround(seconds));
    if (whole < 120) return tr("%1 s").arg(QLocale().toString(whole));
    return tr("%1 min %2 s").arg(QLocale().toString(whole / 60), QLocale().toString(whole % 60));
}

QString Words::timeOfDay(WallTime time, bool seconds) {
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::utc());
    return moment.toString(seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString Words::dayAndTime(WallTime time) {
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::utc()).toString(QStringLiteral("MM-dd HH:mm:ss"));
}

QString Words::gateValue(const rollout::GateReading& reading) {
    switch (reading.kind) {
        case rollout::GateKind::stuck:
            return count(std::llround(reading.value));
        case rollout::GateKind::latency:
            return reading.count > 0 ? milliseconds(reading.value) : tr("–");
        case rollout::GateKind::success:
        case rollout::GateKind::errors:
            return reading.count > 0 ? share(reading.value) : tr("–");
        default:
            break;
    }
    return reading.count > 0 ? share(reading.value, 0) : tr("–");
}

QString Words::gateReason(const rollout::GateReading& reading) {
    using rollout::GateKind;
    const bool ofTasks = reading.kind == GateKind::success || reading.kind == GateKind::latency || reading.kind == GateKind::errors;
    if (ofTasks && reading.count == 0 && reading.verdict == rollout::Verdict::inconclusive) return tr("no task yet");
    return sayCore(reading.reason);
}

QString Words::gateInterval(const rollout::GateReading& reading) {
    if (reading.count == 0 || !(reading.low < reading.high)) return {};
    const QLocale locale;
    if (reading.kind == rollout::GateKind::latency) {
        return tr("%1 – %2 ms").arg(locale.toString(reading.low, 'f', 0), locale.toString(reading.high, 'f', 0));
    }
    if (reading.kind == rollout::GateKind::stuck) return {};
    return tr("%1 – %2 %").arg(locale.toString(reading.low * 100.0, 'f', 1), locale.toString(reading.high * 100.0, 'f', 1));
}

QString Words::gateFigure(const rollout::GateReading& reading) {
    if (reading.kind == rollout::GateKind::stuck && reading.value > 0.0)
        return tr("%1 on one robot", "times stuck").arg(gateValue(reading));
    if (gateInterval(reading).isEmpty()) return gateValue(reading);
    const bool latency = reading.kind == rollout::GateKind::latency;
    const auto whole = [](double share) { return share >= 0.9995; };  // "100", not "100.0"
    const auto bound = [&](double value) {
        return latency ? QLocale().toString(value, 'f', 0) : QLocale().toString(value * 100.0, 'f', whole(value) ? 0 : 1);
    };
    const QString value = !latency && whole(reading.value) ? share(reading.value, 0) : gateValue(reading);
    return tr("%1 (%2–%3)", "value with its unit, lower bound, upper bound").arg(value, bound(reading.low), bound(reading.high));
}

QString Words::gateLimit(const rollout::GateReading& reading) {
    switch (reading.kind) {
        case rollout::GateKind::success:
            return tr("≥ %1").arg(share(reading.limit));
        case rollout::GateKind::stuck:
            return tr("≤ %1").arg(count(std::llround(reading.limit)));
        case rollout::GateKind::latency:
            return tr("< %1").arg(milliseconds(reading.limit));
        case rollout::GateKind::errors:
            return tr("< %1").arg(share(reading.limit));
        case rollout::GateKind::lost:
            return tr("≤ %1").arg(share(reading.limit, 0));
        case rollout::GateKind::mix:
            return tr("≈ %1").arg(share(reading.limit, 0));
        case rollout::GateKind::comparison:
        case rollout::GateKind::install:
        case rollout::GateKind::rollbackReady:
            break;
    }
    return tr("≥ %1").arg(share(reading.limit, 0));
}

QString Words::gateEvidence(const rollout::GateReading& reading) {
    const double stronger = std::max(reading.evidence, reading.proof);
    if (!(stronger > 1.0)) return {};
    const QString odds = stronger < 999.5 ? QLocale().toString(stronger, 'f', stronger < 9.95 ? 1 : 0) : tr("over 999");
    return reading.evidence >= reading.proof ? tr("%1 : 1 against").arg(odds) : tr("%1 : 1 for").arg(odds);
}

}  // namespace slipway::theme
