#include "widgets/theme/core_sentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "widgets/theme/core_sentences_table.h"
#include "widgets/theme/sentence_template.h"

namespace slipway::theme {

namespace {

constexpr int kDeepest = 6;             // sentences within sentences
constexpr qsizetype kMostKept = 20000;  // one for each robot of a large fleet and its neighbours
constexpr int kMostTries = 500;         // a long list of names is not worth more
constexpr qsizetype kSureLetters = 4;   // "%1 is %2" fits too much: it counts only if what it ends with is known

QString translated(const char* english) { return QCoreApplication::translate("Core", english); }

QString firstWord(const QString& text) { return text.section(u' ', 0, 0); }

/// All templates: those without placeholders by their text, the others by their first word, the surest first.
class Templates {
public:
    Templates() {
        for (const auto table : {commonSentences(), engineSentences(), planSentences(), reportSentences(), studySentences()})
            for (const char* english : table) add(SentenceTemplate(english));
        const auto surer = [](const SentenceTemplate& a, const SentenceTemplate& b) { return a.letters() > b.letters(); };
        for (auto& some : m_byFirstWord) std::stable_sort(some.begin(), some.end(), surer);
        std::stable_sort(m_anyStart.begin(), m_anyStart.end(), surer);
    }

    [[nodiscard]] const char* fixed(const QString& text) const { return m_fixed.value(text, nullptr); }
    [[nodiscard]] const std::vector<SentenceTemplate>& startingWith(const QString& word) const {
        const auto found = m_byFirstWord.constFind(word);
        return found == m_byFirstWord.constEnd() ? m_none : *found;
    }
    [[nodiscard]] const std::vector<SentenceTemplate>& withAnyStart() const { return m_anyStart; }

private:
    void add(SentenceTemplate one) {
        if (one.placeholders() == 0) {
            m_fixed.insert(one.start(), one.english());
        } else if (one.letters() == 0) {
            return;  // a joint such as "%1; %2"
        } else if (one.start().contains(u' ')) {
            m_byFirstWord[firstWord(one.start())].push_back(std::move(one));
        } else {
            m_anyStart.push_back(std::move(one));
        }
    }

    QHash<QString, const char*> m_fixed;
    QHash<QString, std::vector<SentenceTemplate>> m_byFirstWord;
    std::vector<SentenceTemplate> m_anyStart;
    std::vector<SentenceTemplate> m_none;
};

const Templates& allTemplates() {
    static const Templates templates;
    return templates;
}

}  // namespace

class CoreSpeaker::Impl {
public:
    explicit Impl(const QLocale& locale) : m_locale(locale) {}

    CoreSentence say(const QString& text) {
        m_tries = 0;
        m_parts.clear();
        return say(text, 0);
    }

private:
    CoreSentence say(const QString& text, int depth) {
        if (const auto found = m_parts.constFind(text); found != m_parts.constEnd()) return *found;
        if (text.isEmpty() || depth > kDeepest || ++m_tries > kMostTries) return {text, false};
        CoreSentence said = sayAnew(text, depth);
        if (said.known || depth == 0) m_parts.insert(text, said);
        return said;
    }

    CoreSentence sayAnew(const QString& text, int depth) {
        if (const char* english = allTemplates().fixed(text)) return {translated(english), true};
        if (isFigure(text)) return {figure(text), true};
        if (auto said = byTemplate(text, SentenceTemplate::Values::plain, depth)) return *said;
        if (text.endsWith(u'.') && !text.contains(QStringLiteral(". ")))
            if (auto said = byEnd(text, depth)) return *said;
        if (auto said = byJoints(text, true, depth)) return *said;
        if (auto said = byEnd(text, depth)) return *said;  // the whole, before a sentence of which one half stays English
        if (auto said = byJoints(text, false, depth)) return *said;
        if (auto said = byTemplate(text, SentenceTemplate::Values::any, depth)) return *said;
        return {text, false};
    }

    std::optional<CoreSentence> byJoints(const QString& text, bool both, int depth) {
        for (const Joint& joint : kJoints)
            if (auto said = byJoint(text, joint, both, depth)) return said;
        return std::nullopt;
    }

    struct Joint {
        const char* between;
        const char* english;
    };
    static constexpr std::array kJoints{Joint{". ", QT_TRANSLATE_NOOP("Core", "%1 %2")}, Joint{"; ", QT_TRANSLATE_NOOP("Core", "%1; %2")},
                                        Joint{": ", QT_TRANSLATE_NOOP("Core", "%1: %2")}, Joint{", ", QT_TRANSLATE_NOOP("Core", "%1, %2")}};

    /// Decimals as many as core wrote. Grouped only where it must be a number: a version may be all digits.
    [[nodiscard]] QString figure(const QString& text, bool grouped = false) const {
        const bool below = text.startsWith(kBelow);
        QString digits = below ? text.mid(2) : text;
        const bool percent = digits.endsWith(QStringLiteral(" %"));
        if (percent) digits.chop(2);
        QLocale locale = m_locale;
        if (!grouped) locale.setNumberOptions(QLocale::OmitGroupSeparator);
        const qsizetype point = digits.indexOf(u'.');
        const int decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
        const QString sign = digits.startsWith(u'+') ? QStringLiteral("+") : QString();
        const QString number = (below ? QString(kBelow) : QString()) + sign + locale.toString(digits.toDouble(), 'f', decimals);
        return percent ? translated(QT_TRANSLATE_NOOP("Core", "%1 %")).arg(number) : number;
    }

    /// What is no sentence itself is a name. Between right-to-left words it keeps its own direction.
    QString value(const QString& text, int depth) {
        const CoreSentence said = say(text, depth + 1);
        if (said.known || m_locale.textDirection() == Qt::LeftToRight) return said.text;
        return QChar(0x2068) + text + QChar(0x2069);
    }

    std::optional<CoreSentence> byTemplate(const QString& text, SentenceTemplate::Values allowed, int depth) {
        const auto& first = allTemplates().startingWith(firstWord(text));
        const auto& any = allTemplates().withAnyStart();
        for (const auto* some : {&first, &any}) {
            for (const SentenceTemplate& one : *some) {
                const auto values = one.match(text, allowed);
                if (!values) continue;
                if (allowed == SentenceTemplate::Values::plain && !endsAsOne(one, *values, depth)) continue;
                if (one.letters() < kSureLetters && !say(values->back(), depth + 1).known) continue;
                return CoreSentence{filled(one, *values, depth), true};
            }
        }
        return std::nullopt;
    }

    /// "… verified on v23; 80 tasks affected" ends with a name and another sentence, "… is over and the gate failed: …" with one.
    bool endsAsOne(const SentenceTemplate& one, const QStringList& values, int depth) {
        const int last = one.unannounced();
        if (last == 0 || !joinsSentences(values[last - 1])) return true;
        const QString& text = values[last - 1];
        return allTemplates().fixed(text) != nullptr || (depth < kDeepest && byTemplate(text, SentenceTemplate::Values::plain, depth + 1));
    }

    /// In one pass: a value may itself hold "%1".
    QString filled(const SentenceTemplate& one, const QStringList& values, int depth) {
        const QString pattern = translated(one.english());
        QString made;
        for (qsizetype at = 0; at < pattern.size(); ++at) {
            const qsizetype digit = at + (pattern.mid(at, 2) == QStringLiteral("%L") ? 2 : 1);
            const int number = pattern[at] == u'%' && digit < pattern.size() ? pattern[digit].digitValue() : -1;
            if (number < 1 || number > values.size()) {
                made += pattern[at];
                continue;
            }
            // The engine writes p with three decimals, and its sentences are journaled as they are.
            const bool tooSmall = values[number - 1] == QStringLiteral("0.000") && made.endsWith(QStringLiteral("p "));
            if (tooSmall) {
                made += figure(QStringLiteral("< 0.001"));
            } else if (one.takesFigure(number)) {
                made += figure(values[number - 1], true);
            } else {
                made += value(values[number - 1], depth);
            }
            at = digit;
        }
        return made;
    }

    /// `both`: the parts before and behind the joint must be known, else one of them.
    std::optional<CoreSentence> byJoint(const QString& text, const Joint& joint, bool both, int depth) {
        const QString between = QString::fromLatin1(joint.between);
        const bool sentences = between.startsWith(u'.');
        for (qsizetype at = text.indexOf(between); at > 0; at = text.indexOf(between, at + 1)) {
            const CoreSentence left = say(text.left(at + (sentences ? 1 : 0)), depth + 1);
            if (!left.known && (sentences || both)) continue;
            const CoreSentence right = say(text.mid(at + between.size()), depth + 1);
            if (!right.known && (both || !left.known)) continue;
            const bool half = left.half || right.half || !left.known || !right.known;
            if (both && half) continue;
            return CoreSentence{translated(joint.english).arg(left.text, right.text), true, half};
        }
        return std::nullopt;
    }

    /// A full stop at the end, a capital at the beginning and a remark in brackets are put on by who quotes a sentence.
    std::optional<CoreSentence> byEnd(const QString& text, int depth) {
        if (text.endsWith(u')')) {
            const qsizetype bracket = text.lastIndexOf(QStringLiteral(" ("));
            if (bracket > 0) {
                const CoreSentence said = say(text.left(bracket), depth + 1);
                const QString inside = text.mid(bracket + 2).chopped(1);
                if (said.known)
                    return CoreSentence{translated(QT_TRANSLATE_NOOP("Core", "%1 (%2)")).arg(said.text, value(inside, depth)), true,
                                        said.half};
            }
        }
        if (text.endsWith(u'.')) {
            const CoreSentence said = say(text.chopped(1), depth + 1);
            if (said.known) return CoreSentence{translated(QT_TRANSLATE_NOOP("Core", "%1.")).arg(said.text), true, said.half};
        }
        if (!text[0].isUpper()) return std::nullopt;
        const CoreSentence said = say(text[0].toLower() + text.mid(1), depth + 1);
        if (!said.known) return std::nullopt;
        return CoreSentence{said.text[0].toUpper() + said.text.mid(1), true, said.half};
    }

    QLocale m_locale;
    QHash<QString, CoreSentence> m_parts;  // of the present sentence, as far as they are known
    int m_tries = 0;
};

CoreSpeaker::CoreSpeaker(const QLocale& locale) : m_impl(std::make_unique<Impl>(locale)) {}
CoreSpeaker::~CoreSpeaker() = default;

CoreSentence CoreSpeaker::say(const QString& english) {
    if (m_kept.size() > kMostKept) m_kept.clear();
    const auto found = m_kept.constFind(english);
    if (found != m_kept.constEnd()) return *found;
    return *m_kept.insert(english, m_impl->say(english));
}

CoreSentence recognise(const QString& english) {
    static std::unique_ptr<CoreSpeaker> speaker;
    static QString language;
    // Whoever changed it need not tell: two words and the locale are different then.
    const QString present = translated("rolling back") + translated("console-started") + QLocale().name();
    if (!speaker || present != language) {
        speaker = std::make_unique<CoreSpeaker>(QLocale());
        language = present;
    }
    return speaker->say(english);
}

QString sayCore(const std::string& english) { return recognise(QString::fromStdString(english)).text; }

QString sayCoreAlone(const std::string& english) {
    QString said = sayCore(english);
    if (!said.isEmpty()) said[0] = said[0].toUpper();
    return said;
}

}  // namespace slipway::theme
