#include "widgets/commands/fuzzy.h"

#include <algorithm>

namespace slipway::widgets {

namespace {

constexpr int kWhole = 40;      // the word stands there as it was typed
constexpr int kWordStart = 10;  // a letter begins a word
constexpr int kTogether = 5;    // a letter follows the one before
constexpr int kMostSkipped = 20;

bool startsWord(const QString& name, qsizetype at) { return at == 0 || !name[at - 1].isLetterOrNumber(); }

std::optional<int> scoreAlong(const QString& word, const QString& name) {
    int score = 0;
    qsizetype before = -1;
    qsizetype from = 0;
    for (const QChar letter : word) {
        const qsizetype at = name.indexOf(letter, from);
        if (at < 0) return std::nullopt;
        if (startsWord(name, at)) score += kWordStart;
        if (before >= 0 && at == before + 1) score += kTogether;
        if (before >= 0) score -= static_cast<int>(std::min<qsizetype>(at - before - 1, kMostSkipped));
        before = at;
        from = at + 1;
    }
    return score;
}

std::optional<int> scoreOfWord(const QString& word, const QString& name) {
    std::optional<int> best;
    // The first place is not always the best one: "re" fits "Restore" better than "foRward pagE".
    for (qsizetype at = name.indexOf(word[0]); at >= 0; at = name.indexOf(word[0], at + 1)) {
        const auto score = scoreAlong(word, name.mid(at));
        if (!score) break;
        const int whole = QStringView(name).mid(at).startsWith(word) ? kWhole : 0;
        const int falseStart = startsWord(name, at) ? 0 : -kWordStart;
        best = std::max(best.value_or(*score + whole + falseStart), *score + whole + falseStart);
    }
    return best;
}

}  // namespace

std::optional<int> fuzzyScore(const QString& typed, const QString& name) {
    const QString folded = name.toCaseFolded();
    int sum = 0;
    for (const QString& word : typed.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto score = scoreOfWord(word, folded);
        if (!score) return std::nullopt;
        sum += *score;
    }
    return sum;
}

}  // namespace slipway::widgets
