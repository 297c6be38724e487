#include "widgets/planview/member_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "widgets/shell/wording.h"

namespace slipway::widgets {

namespace {

struct MemberWords {
    Q_DECLARE_TR_FUNCTIONS(MemberWords)
};

struct Word {
    const char* name;
    const char* word;
};

constexpr std::array kWords{
    Word{"name", QT_TRANSLATE_NOOP("MemberWords", "name")},
    Word{"strategy", QT_TRANSLATE_NOOP("MemberWords", "strategy")},
    Word{"fleet", QT_TRANSLATE_NOOP("MemberWords", "fleet")},
    Word{"sites", QT_TRANSLATE_NOOP("MemberWords", "sites")},
    Word{"baseline", QT_TRANSLATE_NOOP("MemberWords", "baseline")},
    Word{"candidate", QT_TRANSLATE_NOOP("MemberWords", "candidate")},
    Word{"version", QT_TRANSLATE_NOOP("MemberWords", "version")},
    Word{"sha256", QT_TRANSLATE_NOOP("MemberWords", "digest")},
    Word{"bytes", QT_TRANSLATE_NOOP("MemberWords", "size in bytes")},
    Word{"uri", QT_TRANSLATE_NOOP("MemberWords", "address of the file")},
    Word{"salt", QT_TRANSLATE_NOOP("MemberWords", "salt of the cohorts")},
    Word{"leaseSeconds", QT_TRANSLATE_NOOP("MemberWords", "trial lease")},
    Word{"taskTimeoutSeconds", QT_TRANSLATE_NOOP("MemberWords", "task timeout")},
    Word{"resumeAfterRestart", QT_TRANSLATE_NOOP("MemberWords", "goes on after a restart")},
    Word{"barSeconds", QT_TRANSLATE_NOOP("MemberWords", "candidate barred after a rollback")},
    Word{"cleanup", QT_TRANSLATE_NOOP("MemberWords", "clean-up")},
    Word{"afterSeconds", QT_TRANSLATE_NOOP("MemberWords", "after")},
    Word{"backups", QT_TRANSLATE_NOOP("MemberWords", "backups")},
    Word{"ending", QT_TRANSLATE_NOOP("MemberWords", "ending")},
    Word{"holdBack", QT_TRANSLATE_NOOP("MemberWords", "share held back")},
    Word{"robots", QT_TRANSLATE_NOOP("MemberWords", "share of robots")},
    Word{"exposure", QT_TRANSLATE_NOOP("MemberWords", "exposure")},
    Word{"share", QT_TRANSLATE_NOOP("MemberWords", "share of tasks")},
    Word{"loop", QT_TRANSLATE_NOOP("MemberWords", "closed loop")},
    Word{"intervalSeconds", QT_TRANSLATE_NOOP("MemberWords", "interval")},
    Word{"step", QT_TRANSLATE_NOOP("MemberWords", "step")},
    Word{"tolerance", QT_TRANSLATE_NOOP("MemberWords", "tolerance")},
    Word{"leastTasks", QT_TRANSLATE_NOOP("MemberWords", "least tasks")},
    Word{"latencyBudgetMs", QT_TRANSLATE_NOOP("MemberWords", "latency budget in ms")},
    Word{"quota", QT_TRANSLATE_NOOP("MemberWords", "tasks")},
    Word{"soakSeconds", QT_TRANSLATE_NOOP("MemberWords", "shortest time")},
    Word{"longestSeconds", QT_TRANSLATE_NOOP("MemberWords", "longest time")},
    Word{"onPass", QT_TRANSLATE_NOOP("MemberWords", "when all gates pass")},
    Word{"gates", QT_TRANSLATE_NOOP("MemberWords", "gates")},
    Word{"success", QT_TRANSLATE_NOOP("MemberWords", "success")},
    Word{"method", QT_TRANSLATE_NOOP("MemberWords", "method")},
    Word{"baselineTasks", QT_TRANSLATE_NOOP("MemberWords", "tasks behind the baseline")},
    Word{"margin", QT_TRANSLATE_NOOP("MemberWords", "margin")},
    Word{"literal", QT_TRANSLATE_NOOP("MemberWords", "limit taken literally")},
    Word{"icc", QT_TRANSLATE_NOOP("MemberWords", "likeness of one robot's tasks")},
    Word{"against", QT_TRANSLATE_NOOP("MemberWords", "compared with")},
    Word{"historyDays", QT_TRANSLATE_NOOP("MemberWords", "days of history")},
    Word{"stuck", QT_TRANSLATE_NOOP("MemberWords", "stuck")},
    Word{"mostPerRobot", QT_TRANSLATE_NOOP("MemberWords", "most for one robot")},
    Word{"latency", QT_TRANSLATE_NOOP("MemberWords", "latency")},
    Word{"limitMs", QT_TRANSLATE_NOOP("MemberWords", "limit in ms")},
    Word{"errors", QT_TRANSLATE_NOOP("MemberWords", "errors")},
    Word{"good", QT_TRANSLATE_NOOP("MemberWords", "good rate")},
    Word{"bad", QT_TRANSLATE_NOOP("MemberWords", "bad rate")},
    Word{"lost", QT_TRANSLATE_NOOP("MemberWords", "lost robots")},
    Word{"most", QT_TRANSLATE_NOOP("MemberWords", "most")},
    Word{"silentAfterSeconds", QT_TRANSLATE_NOOP("MemberWords", "silent after")},
    Word{"install", QT_TRANSLATE_NOOP("MemberWords", "installation")},
    Word{"least", QT_TRANSLATE_NOOP("MemberWords", "least")},
    Word{"sameCause", QT_TRANSLATE_NOOP("MemberWords", "failures of one cause")},
    Word{"rollbackReady", QT_TRANSLATE_NOOP("MemberWords", "ready to roll back")},
    Word{"comparison", QT_TRANSLATE_NOOP("MemberWords", "comparison of arms")},
    Word{"hypothesis", QT_TRANSLATE_NOOP("MemberWords", "hypothesis")},
    Word{"yates", QT_TRANSLATE_NOOP("MemberWords", "Yates' correction")},
    Word{"alpha", QT_TRANSLATE_NOOP("MemberWords", "chance of a false alarm")},
    Word{"guardrail", QT_TRANSLATE_NOOP("MemberWords", "guard rail")},
    Word{"assignment", QT_TRANSLATE_NOOP("MemberWords", "assignment")},
    Word{"pool", QT_TRANSLATE_NOOP("MemberWords", "pool")},
};

struct ChoiceWord {
    const char* member;
    const char* choice;
    const char* word;
};

constexpr std::array kChoices{
    ChoiceWord{"ending", "commit", QT_TRANSLATE_NOOP("MemberWords", "the candidate stays")},
    ChoiceWord{"ending", "conclude", QT_TRANSLATE_NOOP("MemberWords", "back to the baseline")},
    ChoiceWord{"exposure", "share", QT_TRANSLATE_NOOP("MemberWords", "by share")},
    ChoiceWord{"exposure", "shadow", QT_TRANSLATE_NOOP("MemberWords", "shadow")},
    ChoiceWord{"exposure", "none", QT_TRANSLATE_NOOP("MemberWords", "installed only")},
    ChoiceWord{"assignment", "cohort", QT_TRANSLATE_NOOP("MemberWords", "cohorts by site and kind")},
    ChoiceWord{"assignment", "hash", QT_TRANSLATE_NOOP("MemberWords", "drawn by the robot's id")},
    ChoiceWord{"pool", "none", QT_TRANSLATE_NOOP("MemberWords", "every robot serves")},
    ChoiceWord{"pool", "idle", QT_TRANSLATE_NOOP("MemberWords", "green idles, blue serves")},
    ChoiceWord{"pool", "serve", QT_TRANSLATE_NOOP("MemberWords", "green serves, blue idles")},
    ChoiceWord{"onPass", "promote", QT_TRANSLATE_NOOP("MemberWords", "goes on by itself")},
    ChoiceWord{"onPass", "ask", QT_TRANSLATE_NOOP("MemberWords", "waits for an operator")},
    ChoiceWord{"method", "sequential", QT_TRANSLATE_NOOP("MemberWords", "sequential")},
    ChoiceWord{"method", "threshold", QT_TRANSLATE_NOOP("MemberWords", "at the quota")},
    ChoiceWord{"method", "fixed_horizon", QT_TRANSLATE_NOOP("MemberWords", "one look at the end")},
    ChoiceWord{"against", "fixed", QT_TRANSLATE_NOOP("MemberWords", "a stated rate")},
    ChoiceWord{"against", "control", QT_TRANSLATE_NOOP("MemberWords", "robots on the baseline")},
    ChoiceWord{"against", "history", QT_TRANSLATE_NOOP("MemberWords", "the baseline's history")},
    ChoiceWord{"hypothesis", "two_sided", QT_TRANSLATE_NOOP("MemberWords", "the arms differ")},
    ChoiceWord{"hypothesis", "worse", QT_TRANSLATE_NOOP("MemberWords", "the candidate is worse")},
    ChoiceWord{"hypothesis", "better", QT_TRANSLATE_NOOP("MemberWords", "the candidate is better")},
};

constexpr int kDigits = 8;

/// Members that are shares or rates, 0..1.
constexpr std::array<std::string_view, 13> kShares{"holdBack", "robots", "share", "step",  "tolerance", "baseline", "margin",
                                                   "good",     "bad",    "most",  "least", "alpha",     "guardrail"};

bool isShareName(const std::string& name) { return std::ranges::find(kShares, name) != kShares.end(); }

QString inPercent(double share) { return MemberWords::tr("%1 %", "percent").arg(QLocale().toString(share * 100.0, 'g', kDigits)); }

QString valueWords(const plan::Difference& difference, const std::string& value) {
    const std::string name = difference.path.empty() ? std::string() : difference.path.back();
    bool isNumber = false;
    const double number = fromCore(value).toDouble(&isNumber);
    if (isNumber && name.ends_with("Seconds")) return duration(Milliseconds(std::llround(number * 1000.0)));
    if (isNumber && isShareName(name)) return inPercent(number);
    return choiceWord(name, value);
}

}  // namespace

QString memberWord(const std::string& name) {
    const auto found = std::ranges::find_if(kWords, [&](const Word& one) { return name == one.name; });
    return found == kWords.end() ? fromCore(name) : MemberWords::tr(found->word);
}

QString choiceWord(const std::string& member, const std::string& choice) {
    if (member == "strategy") return strategyWord(choice);
    if (choice == "true") return MemberWords::tr("yes");
    if (choice == "false") return MemberWords::tr("no");
    const auto found = std::ranges::find_if(kChoices, [&](const ChoiceWord& one) { return member == one.member && choice == one.choice; });
    return found == kChoices.end() ? fromCore(choice) : MemberWords::tr(found->word);
}

bool isShare(const plan::Member& member) { return member.kind == plan::MemberKind::number && isShareName(member.name); }

QString valueWord(const plan::Member& member) {
    if (member.kind == plan::MemberKind::choice || member.kind == plan::MemberKind::flag) return choiceWord(member.name, member.value);
    bool isNumber = false;
    const double number = fromCore(member.value).toDouble(&isNumber);
    if (!isNumber || member.kind != plan::MemberKind::number) return fromCore(member.value);
    if (isShare(member)) return inPercent(number);
    // Long numbers are read in groups, but typed without.
    return number == std::floor(number) && std::abs(number) < 1e15 ? count(std::llround(number)) : QLocale().toString(number, 'g', kDigits);
}

QString memberLabel(const std::string& name) {
    const QString word = memberWord(name);
    return name.ends_with("Seconds") ? MemberWords::tr("%1 in seconds", "member of a plan").arg(word) : word;
}

QString memberTip(const std::string& name) { return MemberWords::tr("%1 in the JSON", "name of a member").arg(asWritten(name)); }

QString differenceWords(const plan::Difference& difference) {
    QStringList words;
    for (const std::string& name : difference.path) words << memberWord(name);
    QString member;
    for (const QString& word : words) member = member.isEmpty() ? word : MemberWords::tr("%1, %2", "a member, one in it").arg(member, word);
    if (!difference.stage) return member;
    const QString stage = MemberWords::tr("Stage %1").arg(*difference.stage + 1);
    return member.isEmpty() ? stage : MemberWords::tr("%1: %2", "stage, member").arg(stage, member);
}

QString differenceValue(const plan::Difference& difference, const std::optional<std::string>& value) {
    if (!value) return difference.path.empty() ? MemberWords::tr("none", "stage") : MemberWords::tr("off");
    const bool isGroup = (!difference.first || difference.first->empty()) && (!difference.second || difference.second->empty());
    if (isGroup && !difference.path.empty()) return MemberWords::tr("on");
    if (value->empty()) return MemberWords::tr("empty");
    const QString words = valueWords(difference, *value);
    // Rounded words must not hide what is different.
    const bool hides =
        difference.first && difference.second && valueWords(difference, *difference.first) == valueWords(difference, *difference.second);
    return hides ? fromCore(*value) : words;
}

}  // namespace slipway::widgets
