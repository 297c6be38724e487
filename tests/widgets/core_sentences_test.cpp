// Sentences of core on the screen: recognised by their templates, with figures and names put back. That no sentence of the engine
// is forgotten, simulations of all strategies prove.
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <set>
#include <thread>

#include "core/checklist/checklist.h"
#include "core/sim/strategies.h"
#include "core/sim/world.h"
#include "tests/support/full_report.h"
#include "tests/widgets/shell/file_translator.h"
#include "widgets/theme/core_sentences.h"
#include "widgets/theme/sentence_template.h"

namespace slipway::theme {

namespace {

constexpr std::uint64_t kSeeds = 60;
constexpr qsizetype kPartlyEnglish = 210;  // of these seeds; to be lowered, never raised
constexpr std::size_t kRobots = 30;

/// Says each template of core backwards enough to be told from English: figures and names move.
class Backwards : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
        if (qstrcmp(context, "Core") != 0) return {};
        const QString text = QString::fromUtf8(source);
        if (text == QStringLiteral("%L1 of %L2 robots verified on %3")) return QStringLiteral("<%3: %2/%1>");
        if (text == QStringLiteral("success %L1 % of %L2 tasks on %3")) return QStringLiteral("<%L1 %L2 %3>");
        return QStringLiteral("<%1>").arg(text);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Says nothing but what core puts in: what then still reads like a sentence is one that nobody translates.
class Wordless : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
        if (qstrcmp(context, "Core") != 0) return {};
        static const QRegularExpression placeholder(QStringLiteral("%L?[1-9]"));
        QString left = QStringLiteral("|");
        for (auto found = placeholder.globalMatch(QString::fromUtf8(source)); found.hasNext();) left += found.next().captured() + u'|';
        return left;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

void take(std::set<std::string>& sentences, const std::string& sentence) {
    if (!sentence.empty()) sentences.insert(sentence);
}

void takeAll(std::set<std::string>& sentences, const sim::World& world) {
    for (const auto& entry : world.console().journal().entries)
        for (const rollout::Decision& decision : entry.decisions)  // a note is a person's
            if (decision.kind != rollout::DecisionKind::annotated) take(sentences, decision.reason);
    for (const auto& [id, rollout] : world.console().state().rollouts) {
        take(sentences, rollout.pauseReason);
        for (const auto& [robot, member] : rollout.members) take(sentences, member.why);
        for (const auto& stage : rollout.stages)
            for (const auto& gate : stage.gates) take(sentences, gate.reason);
    }
}

}  // namespace

class CoreSentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aTemplateFindsItsFiguresAndNames() {
        const SentenceTemplate one("%1 of %2 robots verified on %3");
        QCOMPARE(one.match(QStringLiteral("3 of 12 robots verified on v23")).value(), (QStringList{"3", "12", "v23"}));
        QVERIFY(!one.match(QStringLiteral("3 of 12 robots verified")));
        QVERIFY(!one.match(QStringLiteral(" of 12 robots verified on v23")));
        const SentenceTemplate figures("success %L1 % of %2 tasks");
        QVERIFY(figures.match(QStringLiteral("success 91.4 % of 100 tasks")));
        QVERIFY(!figures.match(QStringLiteral("success ninety % of 100 tasks")));
        const SentenceTemplate quoting("%1 gate failed: %2");
        const SentenceTemplate inner("%1 %2: the limit was reached");
        const QString quoted = QStringLiteral("success gate failed: success 76.3 %: the limit was reached");
        QVERIFY(quoting.match(quoted, SentenceTemplate::Values::plain));
        QVERIFY(inner.match(quoted));
        QVERIFY(!inner.match(quoted, SentenceTemplate::Values::plain));
    }

    void aSentenceWithinASentenceIsNotTakenForAName() {
        Backwards backwards;
        QCoreApplication::installTranslator(&backwards);
        const QString reached = QStringLiteral("success 76.3 % of 76 tasks: the evidence against the candidate reached its limit");
        QVERIFY(recognise(QStringLiteral("success gate failed: ") + reached).text.contains(QStringLiteral("gate failed")));
        QVERIFY(recognise(QStringLiteral("3 of 12 robots verified on v23; 80 tasks affected, 19 of them failed; all is well"))
                    .text.contains(QStringLiteral("<v23: 12/3>")));
        QCoreApplication::removeTranslator(&backwards);
    }

    void englishStaysLetterByLetter() {
        for (const char* text : {"3 of 12 robots verified on v23", "success 91.4 % of 1200 tasks on grasp 20261125",
                                 "Rolling back to v23: success gate failed: success 81.0 % of 100 tasks, limit at least 90.0 %.",
                                 "paused: paused by anna (anna)", "50% of %1 and %2"})
            QCOMPARE(sayCore(text), QString::fromUtf8(text));
    }

    void figuresAndNamesAreMovedAndNumbersFollowTheLocale() {
        Backwards backwards;
        QCoreApplication::installTranslator(&backwards);
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(sayCore("3 of 12 robots verified on v23"), QStringLiteral("<v23: 12/3>"));
        QCOMPARE(sayCore("success 91.4 % of 1200 tasks on v%1"), QStringLiteral("<91,4 1.200 v%1>"));
        QCoreApplication::removeTranslator(&backwards);
        QCOMPARE(sayCore("3 of 12 robots verified on v23"), QStringLiteral("3 of 12 robots verified on v23"));
    }

    void aCleanupIsSaidWhole() {
        support::FileTranslator german(QStringLiteral("de"));
        QCoreApplication::installTranslator(&german);
        for (const char* text : {"grasp v23 is deleted from 98 robots in 600 s unless somebody postpones it; robot-001, robot-002 keep it",
                                 "grasp v23 is deleted from 1 robots in 7 days unless somebody postpones it; no robot keeps it",
                                 "grasp v23 is retired: it is deleted from 98 robots; robot-001 keeps it",
                                 "grasp v23 is gone from 98 robots; robot-001, robot-002 keep it"}) {
            QVERIFY2(!sayCore(text).contains(QStringLiteral("from")), qPrintable(sayCore(text)));
            const std::string logged = std::string("cleanup-scheduled: ") + text;
            QVERIFY2(!sayCore(logged).contains(QStringLiteral("from")), qPrintable(sayCore(logged)));
        }
        QCoreApplication::removeTranslator(&german);
    }

    void aNameIsNeverAltered() {
        Backwards backwards;
        QCoreApplication::installTranslator(&backwards);
        for (const char* name : {"robot-17", "grasp v24", "north hall", "%1 of %2", "", ": ; .", "a (b"}) {
            QCOMPARE(sayCore(name), QString::fromUtf8(name));
            QVERIFY(!recognise(QString::fromUtf8(name)).known);
        }
        QCoreApplication::removeTranslator(&backwards);
    }

    void threeLongSentencesAreSaidOneByOne() {
        Backwards backwards;
        QCoreApplication::installTranslator(&backwards);
        QString figures;
        for (const char* feature : {"brightness", "grip-force", "object-distance"})
            figures += QString::fromUtf8(feature) + QStringLiteral(
                                                        ": median 0.5506 expected, 0.5042 live; PSI 0.350 (alarm from 0.524); "
                                                        "KS distance 0.198, p 0.069; 2598 and 42 values. ");
        const QString said = recognise(figures.trimmed()).text;
        QCOMPARE(said.count(QStringLiteral("values>")), 3);
        QCoreApplication::removeTranslator(&backwards);
    }

    void aNameKeepsItsDirectionBetweenArabicWords() {
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QCOMPARE(sayCore("robot-17 is quarantined"), QStringLiteral("\u2068robot-17\u2069 is quarantined"));
    }

    void aVeryLongListOfNamesIsShownAndNotSearchedForEver() {
        std::string names = "robots: r0";
        for (int i = 1; i < 5000; ++i) names += ", r" + std::to_string(i);
        QCOMPARE(sayCore(names), QString::fromStdString(names));
    }

    void everySentenceOfTheSimulatedStrategiesIsKnown() {
        std::set<std::string> sentences;
        for (const auto strategy : sim::simulatedStrategies()) {
            for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
                sim::World world(sim::drawScenario(seed, kRobots, strategy), nullptr, sim::Checking::none);
                (void)world.run();
                takeAll(sentences, world);
            }
        }
        QVERIFY(sentences.size() > 500);
        expectKnown(sentences);
        // Where a sentence quotes another one or what a person typed, that part may stay English; it must not become more.
        const qsizetype partly = partlyEnglish(sentences);
        QVERIFY2(partly <= kPartlyEnglish, qPrintable(QStringLiteral("%1 of %2 stay English in part").arg(partly).arg(sentences.size())));
    }

    void everyWordOfAReportIsKnown() {
        std::set<std::string> sentences;
        view::PageStyle style;
        style.say = [&](const std::string& english) {
            take(sentences, english);
            return english;
        };
        (void)report::html(fullReport(), style);
        report::Report hidden = fullReport();
        hidden.rollout.outcomesHidden = true;
        hidden.rollout.rollback->concludes = true;
        for (const char* strategy : {"canary", "blue_green", "shadow", "feature_flag", "ab_test", "custom"}) {
            hidden.detail.head.strategy = strategy;
            (void)report::html(hidden, style);
        }
        QVERIFY(sentences.size() > 120);
        expectKnown(sentences);
    }

    void aSpeakerKeepsItsLocaleOnAnotherThread() {
        CoreSpeaker speaker{QLocale(QLocale::German)};
        QString said;
        std::thread([&] { said = speaker.say(QStringLiteral("91.40 % of 1000 tasks (89.5 to 93.0 %)")).text; }).join();
        QCOMPARE(said, QStringLiteral("91,40 % of 1.000 tasks (89,5 to 93,0 %)"));
    }

    void aPThatRoundsToNothingIsSaidToBeSmaller() {
        QCOMPARE(sayCore("no difference found yet (p 0.000 at any time), 30 and 31 of 40 tasks are in"),
                 QStringLiteral("no difference found yet (p < 0.001 at any time), 30 and 31 of 40 tasks are in"));
        QCOMPARE(sayCore("p < 0.001"), QStringLiteral("p < 0.001"));
        QCOMPARE(sayCore("success 0.000 % of 30 tasks on v24"), QStringLiteral("success 0.000 % of 30 tasks on v24"));
    }

    void everyTextOfTheChecklistIsKnown() {
        std::set<std::string> sentences;
        for (const auto& item : checklist::standardItems()) sentences.insert({item.text, item.group});
        expectKnown(sentences);
    }

private:
    static qsizetype partlyEnglish(const std::set<std::string>& sentences) {
        static const QRegularExpression prose(QStringLiteral("[a-z]{2,}[,;:]? [a-z]{2,}"), QRegularExpression::CaseInsensitiveOption);
        Wordless wordless;
        QCoreApplication::installTranslator(&wordless);
        const auto partly = std::ranges::count_if(
            sentences, [](const std::string& one) { return recognise(QString::fromStdString(one)).text.contains(prose); });
        QCoreApplication::removeTranslator(&wordless);
        return partly;
    }

    static void expectKnown(const std::set<std::string>& sentences) {
        Wordless wordless;
        QCoreApplication::installTranslator(&wordless);
        QStringList unknown;
        for (const std::string& sentence : sentences) {
            const CoreSentence said = recognise(QString::fromStdString(sentence));
            if (!said.known) unknown << QString::fromStdString(sentence) + QStringLiteral(" -> ") + said.text;
        }
        QCoreApplication::removeTranslator(&wordless);
        QVERIFY2(unknown.isEmpty(),
                 qPrintable(QStringLiteral("%1 sentences have no template:\n%2").arg(unknown.size()).arg(unknown.mid(0, 60).join(u'\n'))));
    }
};

}  // namespace slipway::theme

QTEST_GUILESS_MAIN(slipway::theme::CoreSentencesTest)
#include "core_sentences_test.moc"
