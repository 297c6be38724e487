#include "widgets/planview/rehearsal_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

#include "widgets/shell/wording.h"

namespace slipway::widgets {

namespace {

struct RehearsalWords {
    Q_DECLARE_TR_FUNCTIONS(RehearsalWords)
};

constexpr double kShortSeconds = 10.0;
constexpr double kHour = 3600.0;  // from here on times are said without seconds
constexpr double kCloseSeconds = 120.0;
constexpr double kWholeFrom = 99.95;  // tenths say something only where there are few

QString dash() { return QStringLiteral("–"); }

QString interval(const OutcomeShare& share) {
    const auto bound = [](double value) { return QLocale().toString(value * 100.0, 'f', 1); };
    return RehearsalWords::tr("%1 – %2 %", "from, to, in percent").arg(bound(share.low), bound(share.high));
}

QStringList outcomeRow(const QString& name, const OutcomeShare& share, std::int64_t runs) {
    const double rate = runs > 0 ? static_cast<double>(share.runs) / static_cast<double>(runs) : 0.0;
    return {name, count(share.runs), percent(rate), interval(share), share.expected ? percent(*share.expected) : dash()};
}

QStringList figureRow(const QString& name, const RehearsedFigure& figure, QString (*words)(double)) {
    if (figure.sorted.empty()) return {name, dash(), dash(), dash(), count(0)};
    return {name, words(figure.p5), words(figure.median), words(figure.p95), count(static_cast<std::int64_t>(figure.sorted.size()))};
}

}  // namespace

QString progressWords(double share, int runs, Milliseconds elapsed) {
    const auto done = static_cast<std::int64_t>(std::llround(share * runs));
    if (share <= 0.0) return RehearsalWords::tr("Rehearsing; working out the time left…");
    if (share >= 1.0) return RehearsalWords::tr("All runs are done; working out what was to be expected…");
    const double left = static_cast<double>(elapsed.count()) * (1.0 - share) / share;
    return RehearsalWords::tr("%1 of %2 runs; about %3 left")
        .arg(count(done), count(runs), duration(Milliseconds(std::llround(left / 1000.0) * 1000)));
}

QString rehearsalSentence(const PlanRehearsal& rehearsal) {
    const RehearsalQuestion& asked = rehearsal.question;
    return RehearsalWords::tr("%1 of %2 runs on a fleet of %3; candidate %4, baseline %5, tasks of %6, seed %7.")
        .arg(count(rehearsal.runs), count(asked.runs), count(asked.robots), percent(asked.candidate), percent(rehearsal.baseline),
             secondsWords(asked.taskSeconds), QLocale().toString(asked.seed));
}

QStringList outcomeHeader() {
    return {RehearsalWords::tr("Outcome"), RehearsalWords::tr("Runs"), RehearsalWords::tr("Share"), RehearsalWords::tr("95 % interval"),
            RehearsalWords::tr("Expected")};
}

std::vector<QStringList> outcomeRows(const PlanRehearsal& rehearsal, const plan::Plan& plan) {
    const std::int64_t runs = rehearsal.runs;
    std::vector<QStringList> rows{outcomeRow(RehearsalWords::tr("committed"), rehearsal.committed, runs),
                                  outcomeRow(RehearsalWords::tr("rolled back"), rehearsal.rolledBack, runs)};
    const auto part = [&](const QString& name, std::int64_t some) {
        if (some > 0) rows.push_back({name, count(some), percent(static_cast<double>(some) / static_cast<double>(runs)), {}, {}});
    };
    for (std::size_t i = 0; i < rehearsal.rolledBackIn.size() && i < plan.stages.size(); ++i)
        part(RehearsalWords::tr("– in stage %1: %2").arg(i + 1).arg(fromCore(plan.stages[i].name)), rehearsal.rolledBackIn[i]);
    for (const auto& [gate, failed] : rehearsal.failed) part(RehearsalWords::tr("– by gate: %1").arg(gateWord(gate)), failed);
    rows.push_back(outcomeRow(RehearsalWords::tr("waits for an operator"), rehearsal.waits, runs));
    if (rehearsal.unfinished.runs > 0) rows.push_back(outcomeRow(RehearsalWords::tr("unfinished"), rehearsal.unfinished, runs));
    return rows;
}

QStringList figureHeader() {
    return {RehearsalWords::tr("Of a run"), RehearsalWords::tr("5 %"), RehearsalWords::tr("Median"), RehearsalWords::tr("95 %"),
            RehearsalWords::tr("Runs")};
}

std::vector<QStringList> figureRows(const PlanRehearsal& rehearsal) {
    return {figureRow(RehearsalWords::tr("Duration"), rehearsal.seconds, secondsWords),
            figureRow(RehearsalWords::tr("Robots exposed"), rehearsal.robotsExposed, countWords),
            figureRow(RehearsalWords::tr("Tasks exposed"), rehearsal.tasksExposed, countWords),
            figureRow(RehearsalWords::tr("Failures caused"), rehearsal.failuresCaused, countWords),
            figureRow(RehearsalWords::tr("Time to roll back"), rehearsal.rollbackSeconds, secondsWords)};
}

QString secondsWords(double seconds) {
    if (seconds < kShortSeconds) return duration(Milliseconds(std::llround(seconds * 1000.0)));
    return duration(Milliseconds(std::llround(seconds) * 1000));  // no milliseconds of an hour
}

std::function<QString(double)> timeWords(const std::vector<double>& sorted) {
    if (sorted.empty() || sorted.back() < kHour || sorted.back() - sorted.front() >= kCloseSeconds) return secondsWords;
    return [](double seconds) { return clockTime(Milliseconds(std::llround(seconds) * 1000)); };
}

QString countWords(double number) {
    const bool whole = number == std::floor(number) || std::abs(number) >= kWholeFrom;
    return QLocale().toString(number, 'f', whole ? 0 : 1);
}

}  // namespace slipway::widgets
