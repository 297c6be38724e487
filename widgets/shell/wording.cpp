#include "widgets/shell/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <cmath>

#include "widgets/theme/core_sentences.h"
#include "widgets/theme/words.h"

namespace slipway::widgets {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString number(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

QDateTime toDateTime(WallTime time, TimeZone zone) {
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone == TimeZone::utc ? Qt::UTC : Qt::LocalTime);
}

QString dateOf(const QDateTime& moment, const QLocale& locale) {
    return locale.toString(moment.date(), Wording::tr("d MMM yyyy", "a date as Qt formats it: day, month, year"));
}

}  // namespace

QString fromCore(const std::string& text) {
    // Single words stay: a plan's "shadow" and a robot of that name are data.
    return text.find(' ') == std::string::npos ? QString::fromStdString(text) : theme::sayCore(text);
}

QString stageName(const std::string& name) { return theme::sayCore(name); }

QString asWritten(const std::string& text) { return QString::fromStdString(text); }

QString percent(double share, int decimals) { return std::isfinite(share) ? theme::Words::share(share, decimals) : Wording::tr("unknown"); }

QString shortPercent(double share) {
    if (!std::isfinite(share)) return Wording::tr("unknown");
    const double value = share * 100.0;
    int decimals = 0;
    while (decimals < 2 && std::abs(value - std::round(value * std::pow(10.0, decimals)) / std::pow(10.0, decimals)) > 1e-9) ++decimals;
    return Wording::tr("%1 %").arg(number(value, decimals));
}

QString count(std::int64_t value) { return theme::Words::count(value); }

QString duration(Milliseconds time) {
    const std::int64_t ms = time.count();
    if (ms < 1000) return Wording::tr("%1 ms").arg(count(ms));
    if (ms < 60'000)
        return ms % 1000 == 0 ? Wording::tr("%1 s").arg(count(ms / 1000))
                              : Wording::tr("%1 s").arg(number(static_cast<double>(ms) / 1000.0, 1));
    const std::int64_t seconds = ms / 1000;
    if (seconds < 3600) {
        return seconds % 60 == 0 ? Wording::tr("%1 min").arg(count(seconds / 60))
                                 : Wording::tr("%1 min %2 s").arg(count(seconds / 60), count(seconds % 60));
    }
    const std::int64_t minutes = seconds / 60;
    return minutes % 60 == 0 ? Wording::tr("%1 h").arg(count(minutes / 60))
                             : Wording::tr("%1 h %2 min").arg(count(minutes / 60), count(minutes % 60));
}

QString battery(double share) { return share > 0.0 ? percent(share, 0) : QStringLiteral("–"); }

QString clockTime(Milliseconds time, Milliseconds beside) { return theme::Words::clock(time, beside); }

QString timeOfDay(WallTime time, TimeZone zone) { return toDateTime(time, zone).toString(QStringLiteral("HH:mm:ss")); }

QString dateAndTime(WallTime time, TimeZone zone, const QLocale& locale) {
    const QDateTime moment = toDateTime(time, zone);
    const QString name = zone == TimeZone::utc ? Wording::tr("UTC") : moment.timeZoneAbbreviation();
    return Wording::tr("%1 %2 %3", "date, time, zone").arg(dateOf(moment, locale), moment.toString(QStringLiteral("HH:mm:ss")), name);
}

QString dateAndMinute(WallTime time, const QLocale& locale) {
    const QDateTime moment = toDateTime(time, TimeZone::utc);
    return QStringLiteral("%1 %2").arg(dateOf(moment, locale), moment.toString(QStringLiteral("HH:mm")));
}

QString bytes(std::int64_t value) { return QLocale().formattedDataSize(value, 1, QLocale::DataSizeSIFormat); }

QString modelName(const fleet::ModelRef& model) {
    if (model.empty()) return Wording::tr("none", "no model");
    return QStringLiteral("%1 %2").arg(fromCore(model.name), fromCore(model.version));
}

QString shortDigest(const std::string& sha256) { return fromCore(sha256.substr(0, 12)); }

QString conditionWord(view::Condition condition) { return theme::Words::condition(condition); }

QString phaseWord(fleet::Phase phase) {
    using enum fleet::Phase;
    switch (phase) {
        case idle:
            return Wording::tr("Idle");
        case downloading:
            return Wording::tr("Downloading");
        case verifying:
            return Wording::tr("Verifying");
        case loading:
            return Wording::tr("Loading");
        case active:
            return Wording::tr("Active");
        case failed:
            return Wording::tr("Failed");
        case reverted:
            return Wording::tr("Reverted");
    }
    return {};
}

QString statusWord(rollout::RolloutStatus status) { return theme::Words::status(status); }

QString verdictWord(rollout::Verdict verdict) { return theme::Words::verdict(verdict); }

QString gateWord(rollout::GateKind kind) { return theme::Words::gate(kind); }

QString decisionWord(rollout::DecisionKind kind) {
    using enum rollout::DecisionKind;
    switch (kind) {
        case consoleStarted:
            return Wording::tr("Console started");
        case rolloutStarted:
            return Wording::tr("Rollout started");
        case stageEntered:
            return Wording::tr("Stage entered");
        case gateFailed:
            return Wording::tr("Gate failed");
        case gateDebt:
            return Wording::tr("Gate overridden");
        case paused:
            return Wording::tr("Paused");
        case resumed:
            return Wording::tr("Resumed");
        case needsDecision:
            return Wording::tr("Needs a decision");
        case rollbackStarted:
            return Wording::tr("Rollback started");
        case rollbackIncomplete:
            return Wording::tr("Rollback incomplete");
        case rollbackHalted:
            return Wording::tr("Rollback halted");
        case rolledBack:
            return Wording::tr("Rolled back");
        case commitStarted:
            return Wording::tr("Commit started");
        case committed:
            return Wording::tr("Committed");
        case candidateBarred:
            return Wording::tr("Candidate barred");
        case barLifted:
            return Wording::tr("Bar lifted");
        case waived:
            return Wording::tr("Robots waived");
        case robotLeftOut:
            return Wording::tr("Robot left out");
        case robotCorrected:
            return Wording::tr("Robot corrected");
        case robotQuarantined:
            return Wording::tr("Robot quarantined");
        case robotReleased:
            return Wording::tr("Robot out of quarantine");
        case generationAdopted:
            return Wording::tr("Generation adopted");
        case annotated:
            return Wording::tr("Note");
        case switched:
            return Wording::tr("Exposure switched");
        case shareChanged:
            return Wording::tr("Share of tasks changed");
        case concluding:
            return Wording::tr("Concluding");
        case concluded:
            return Wording::tr("Concluded");
        case cleanupScheduled:
            return Wording::tr("Clean-up scheduled");
        case cleanupCancelled:
            return Wording::tr("Clean-up cancelled");
        case cleanupStarted:
            return Wording::tr("Clean-up started");
        case cleanedUp:
            return Wording::tr("Cleaned up");
        case drillStarted:
            return Wording::tr("Drill started");
        case drillEnded:
            return Wording::tr("Drill ended");
    }
    return {};
}

QString gateFigure(const rollout::GateReading& reading) {
    const QString interval = theme::Words::gateInterval(reading);
    const QString value = theme::Words::gateValue(reading);
    return interval.isEmpty() ? value : Wording::tr("%1 (%2)", "value, interval").arg(value, interval);
}

QString gateLimit(const rollout::GateReading& reading) { return theme::Words::gateLimit(reading); }

QString shadowSummary(const view::RolloutView& rollout) {
    if (!rollout.shadow || rollout.shadow->tasks == 0 || !view::isShadow(rollout)) return {};
    const view::ShadowView& shadow = *rollout.shadow;
    const auto share = [&](std::int64_t part) { return percent(static_cast<double>(part) / static_cast<double>(shadow.tasks)); };
    return Wording::tr("%1 of %2 tasks agree; %3 predicted %4, %5 observed %6")
        .arg(share(shadow.agreements), count(shadow.tasks), fromCore(rollout.candidate.version), share(shadow.both + shadow.onlyCandidate),
             fromCore(rollout.baseline.version), share(shadow.both + shadow.onlyBaseline));
}

QString strategyWord(const std::string& strategy) {
    if (strategy == "canary") return Wording::tr("canary");
    if (strategy == "blue_green") return Wording::tr("blue-green");
    if (strategy == "shadow") return Wording::tr("shadow");
    if (strategy == "feature_flag") return Wording::tr("feature flag");
    if (strategy == "blue_green_pools") return Wording::tr("blue-green, pools");
    if (strategy == "ab_test") return Wording::tr("A/B test");
    if (strategy == "custom") return Wording::tr("custom stages");
    return fromCore(strategy);
}

QString outcomeWord(const std::string& outcome) {
    if (outcome == "running") return statusWord(rollout::RolloutStatus::running);
    if (outcome == "paused") return statusWord(rollout::RolloutStatus::paused);
    if (outcome == "rolling back") return statusWord(rollout::RolloutStatus::rollingBack);
    if (outcome == "rolled back") return statusWord(rollout::RolloutStatus::rolledBack);
    if (outcome == "committing") return statusWord(rollout::RolloutStatus::committing);
    if (outcome == "succeeded") return statusWord(rollout::RolloutStatus::succeeded);
    if (outcome == "concluded") return statusWord(rollout::RolloutStatus::concluded);
    return fromCore(outcome);
}

QString outcomeMark(const std::string& outcome) {
    if (outcome == "succeeded") return QStringLiteral("✓");
    if (outcome == "concluded") return QStringLiteral("✓");
    return outcome == "rolled back" ? QStringLiteral("↰") : QStringLiteral("…");
}

QString whoWord(const std::string& who) {
    const bool byItself = who == "engine" || who == "automatic";
    return byItself ? theme::sayCore(who) : asWritten(who);
}

QString checklistText(const std::string& text) { return theme::sayCore(text); }

QString errorSentence(const Error& error) {
    const QString sentence = fromCore(error.message);
    return error.where.empty() ? sentence : Wording::tr("%1: %2", "place, sentence").arg(fromCore(error.where), sentence);
}

}  // namespace slipway::widgets
