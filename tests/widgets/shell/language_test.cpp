// The language of the screen: chosen, changed while the window is open, and complete. A translator that marks every text stands for
// any language: whatever is then still unmarked on the screen was never translated.
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QFontDatabase>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

#include "tests/support/sample_snapshot.h"
#include "tests/widgets/shell/desk_window.h"
#include "tests/widgets/shell/file_translator.h"
#include "widgets/shell/language.h"
#include "widgets/theme/application_style.h"

namespace slipway::widgets {

namespace {

constexpr QChar kOpen(0x27E6);   // ⟦
constexpr QChar kClose(0x27E7);  // ⟧

/// Marks every text, so that it is seen whether it was asked for.
class Marker : public QTranslator {
public:
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
        return kOpen + QString::fromUtf8(source) + kClose;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Letters that are asked for twice among these texts.
QStringList sharedAccelerators(const QList<QAction*>& actions, const QString& menu) {
    QHash<QChar, QString> taken;
    QStringList shared;
    for (const QAction* action : actions) {
        const QString text = QString(action->text()).replace(QStringLiteral("&&"), QString());
        const qsizetype at = text.indexOf(u'&');
        if (at < 0 || at + 1 >= text.size()) continue;
        const QChar letter = text[at + 1].toLower();
        if (taken.contains(letter)) shared << QStringLiteral("%1: %2 and %3").arg(menu, taken.value(letter), action->text());
        taken.insert(letter, action->text());
    }
    return shared;
}

struct Seen {
    QString where;
    QString text;
};

QString placeOf(const QObject* object) {
    QStringList path;
    for (const QObject* at = object; at && path.size() < 4; at = at->parent())
        path.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : at->objectName());
    return path.join(QLatin1Char('/'));
}

/// Every text that a person or a screen reader meets in the window.
class Reader {
public:
    std::vector<Seen> read(QWidget& window) {
        QList<QWidget*> widgets = window.findChildren<QWidget*>();
        widgets << &window;
        for (const QWidget* widget : widgets)
            if (!isOfQt(*widget) && !kData.contains(widget->objectName())) readWidget(*widget);
        for (const QAction* action : window.findChildren<QAction*>()) {
            if (action->parent() && kData.contains(action->parent()->objectName())) continue;
            take(action, "text", action->text());
            take(action, "tool tip", action->toolTip());
        }
        return std::move(m_seen);
    }

private:
    static bool isOfQt(const QWidget& widget) {
        return widget.objectName().startsWith(QStringLiteral("qt_")) || widget.objectName().startsWith(QStringLiteral("Scroll"));
    }

    /// The sample's log lines are invented; an alarm keeps the words it was raised with.
    inline static const QStringList kData{
        QStringLiteral("eventLogTable"),      QStringLiteral("planStages"),   QStringLiteral("planText"), QStringLiteral("planSamples"),
        QStringLiteral("planCompareSamples"), QStringLiteral("sampleFloors"), QStringLiteral("sideTree"), QStringLiteral("stripRollout"),
        QStringLiteral("waiveButton"),        QStringLiteral("alarmTable")};

    /// Where a plan is edited its values are those of the file; what they are values of is said in words.
    static int wordColumns(const QAbstractItemView& view) {
        if (view.objectName() == QStringLiteral("planStageTable")) return 0;
        return view.objectName() == QStringLiteral("planMembers") ? 1 : view.model()->columnCount();
    }

    void take(const QObject* object, const char* what, const QString& text) {
        if (!text.isEmpty()) m_seen.push_back({placeOf(object) + QLatin1String(" ") + QLatin1String(what), text});
    }

    void readWidget(const QWidget& widget) {
        take(&widget, "tool tip", widget.toolTip());
        take(&widget, "accessible name", widget.accessibleName());
        take(&widget, "accessible description", widget.accessibleDescription());
        if (widget.isWindow()) take(&widget, "title", widget.windowTitle());
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) take(label, "text", label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) take(button, "text", button->text());
        if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) take(edit, "placeholder", edit->placeholderText());
        if (const auto* box = qobject_cast<const QGroupBox*>(&widget)) take(box, "title", box->title());
        if (const auto* dock = qobject_cast<const QDockWidget*>(&widget)) take(dock, "title", dock->windowTitle());
        if (const auto* menu = qobject_cast<const QMenu*>(&widget)) take(menu, "title", menu->title());
        if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget))
            for (int i = 0; i < tabs->count(); ++i) {
                take(tabs, "tab", tabs->tabText(i));
                take(tabs, "tab's tip", tabs->tabToolTip(i));
            }
        if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
            for (int i = 0; i < combo->count(); ++i) take(combo, "item", combo->itemText(i));
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) readModel(*view);
    }

    void readModel(const QAbstractItemView& view) {
        if (qobject_cast<const QHeaderView*>(&view) || !view.model()) return;
        for (int column = 0; column < view.model()->columnCount(); ++column)
            take(&view, "header", view.model()->headerData(column, Qt::Horizontal).toString());
        readRows(view, QModelIndex(), 0);
    }

    void readRows(const QAbstractItemView& view, const QModelIndex& parent, int depth) {
        const QAbstractItemModel& model = *view.model();
        for (int row = 0; row < std::min(model.rowCount(parent), 12) && depth < 4; ++row) {
            for (int column = 0; column < std::min(model.columnCount(parent), wordColumns(view)); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                take(&view, "cell", index.data().toString());
                take(&view, "cell's tip", index.data(Qt::ToolTipRole).toString());
            }
            readRows(view, model.index(row, 0, parent), depth + 1);
        }
    }

    std::vector<Seen> m_seen;
};

/// What is left of a text when all that was marked is taken out, from the inside out.
QString unmarked(QString text) {
    static const QRegularExpression marked(QStringLiteral("\u27E6[^\u27E6\u27E7]*\u27E7"));
    static const QRegularExpression markup(QStringLiteral("<[^<>]*>|&[a-z]+;"));
    text.remove(markup);
    for (QString before; before != text;) {
        before = text;
        text.replace(marked, QStringLiteral(" "));
    }
    return text;
}

/// Names, versions, units and file types are the same in every language.
bool isData(const QString& left) {
    static const QRegularExpression data(QStringLiteral(
        "(robot|picker)-\\d+|arm-\\d+|\\bgrasp\\b|\\bv\\d+\\b|canary-demo|grasp-v\\w+|\\bmara\\b|\\bdemo\\b|\\b(north|south)\\b|"
        "\\bUTC\\b|\\bp\\d\\d\\b|\\bJSON\\b|ws://\\S+|slipway-\\w+( --?\\w+( \\S+)?)*|/[\\w./-]+|[a-f0-9]{8,}"));
    static const QRegularExpression words(QStringLiteral("\\p{L}{3,}"));
    return !QString(left).remove(data).contains(words);
}

/// Sentences that the sample invents in the place of the engine's.
QStringList inventedBy(const view::Snapshot& snapshot) {
    QStringList sentences;
    for (const auto& robot : snapshot.robots) sentences << QString::fromStdString(robot.why);
    if (snapshot.rollout) {
        const view::RolloutView& rollout = *snapshot.rollout;
        sentences << QString::fromStdString(rollout.statusText);
        for (const auto* one : {&rollout.promote, &rollout.pause, &rollout.resume, &rollout.rollBack, &rollout.waive})
            sentences << QString::fromStdString(one->whyNot);
    }
    sentences.removeAll(QString());
    return sentences;
}

}  // namespace

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() {
        QLocale::setDefault(QLocale::c());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theReadersLanguageIsTheFirstThatThereIs() {
        QCOMPARE(Language::best({QStringLiteral("de-CH"), QStringLiteral("en-US")}), QStringLiteral("de"));
        QCOMPARE(Language::best({QStringLiteral("fr-FR"), QStringLiteral("ar-EG")}), QStringLiteral("ar"));
        QCOMPARE(Language::best({QStringLiteral("zh-Hans-CN")}), QStringLiteral("zh_CN"));
        QCOMPARE(Language::best({QStringLiteral("zh-TW"), QStringLiteral("ja")}), QStringLiteral("ja"));
        QCOMPARE(Language::best({QStringLiteral("fr")}), QStringLiteral("en"));
        QCOMPARE(Language::best({}), QStringLiteral("en"));
    }

    void everyLanguageHasItsOwnName() {
        for (const QString& code : Language::codes()) QVERIFY(Language::ownName(code) != code);
    }

    void anUnknownLanguageChangesNothing() {
        Language language(*qApp);
        QVERIFY(language.use(QStringLiteral("de")));
        QVERIFY(!language.use(QStringLiteral("xx")));
        QCOMPARE(language.code(), QStringLiteral("de"));
        QCOMPARE(language.choice(), QStringLiteral("de"));
    }

    void localeAndDirectionFollowAndTheWindowIsToldOnce() {
        support::DeskWindow desk(support::sampleCanary());
        desk.open();
        Language language(*qApp);
        QVERIFY(language.use(QStringLiteral("ar")));
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        QCOMPARE(desk.window->locale().language(), QLocale::Arabic);
        QVERIFY(language.use(QStringLiteral("de")));
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(desk.window->locale().decimalPoint(), QStringLiteral(","));
    }

    void everyWidgetTakesTheFacesOfTheLanguageOfNow_data() {
        QTest::addColumn<QString>("code");
        for (const QString& code : Language::codes()) QTest::newRow(qPrintable(code)) << code;
    }

    void everyWidgetTakesTheFacesOfTheLanguageOfNow() {
        QFETCH(QString, code);
        support::DeskWindow desk(support::sampleCanary());
        Language language(*qApp);
        language.use(QStringLiteral("de"));
        theme::applyStyle(*qApp, theme::SchemeChoice::light);
        desk.makeWindow();
        desk.open();
        language.use(QStringLiteral("ja"));
        QCoreApplication::processEvents();
        language.use(code);
        QCoreApplication::processEvents();
        const QStringList fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).families();
        const QWidget fresh;
        QStringList old;
        for (const QWidget* widget : desk.window->findChildren<QWidget*>())
            if (widget->font().families() != fixed && widget->font().families() != fresh.font().families())
                old << placeOf(widget) + QStringLiteral(": ") + widget->font().families().join(u',');
        const auto* heading = desk.window->findChild<QLabel*>(QStringLiteral("gatesHeading"));
        if (heading->font().weight() != QFont::DemiBold) old << QStringLiteral("a heading lost its weight");
        language.use(QStringLiteral("en"));
        QVERIFY2(old.isEmpty(), qPrintable(old.mid(0, 40).join(u'\n')));
    }

    void noMenuAsksForALetterTwice_data() {
        QTest::addColumn<QString>("code");
        for (const QString& code : Language::codes()) QTest::newRow(qPrintable(code)) << code;
    }

    void noMenuAsksForALetterTwice() {
        QFETCH(QString, code);
        support::FileTranslator translator(code);
        QVERIFY(!translator.isEmpty());
        QCoreApplication::installTranslator(&translator);
        support::DeskWindow desk(support::sampleCanary());
        desk.open();
        QStringList shared;
        for (const QMenuBar* bar : desk.window->findChildren<QMenuBar*>())
            shared << sharedAccelerators(bar->actions(), QStringLiteral("menu bar"));
        for (const QMenu* menu : desk.window->findChildren<QMenu*>()) shared << sharedAccelerators(menu->actions(), menu->title());
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
    }

    void everyTextOfTheWindowFollowsAChangeOfLanguage_data() {
        QTest::addColumn<int>("which");
        QTest::newRow("a canary") << 0;
        QTest::newRow("a rollback") << 1;
        QTest::newRow("no rollout") << 2;
        QTest::newRow("no robot") << 3;
    }

    void everyTextOfTheWindowFollowsAChangeOfLanguage() {
        QFETCH(int, which);
        const auto snapshots = {support::sampleCanary(), support::sampleRollback(), support::sampleIdle(), support::sampleEmpty()};
        support::DeskWindow desk(*(snapshots.begin() + which));
        QVERIFY(desk.window->openPlanFile(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/plans/canary-demo.json")));
        desk.open();
        Marker marker;
        QCoreApplication::installTranslator(&marker);
        for (QWidget* window : QApplication::topLevelWidgets()) QCoreApplication::postEvent(window, new QEvent(QEvent::LanguageChange));
        QCoreApplication::processEvents();
        desk.window->pull();
        const QStringList invented = inventedBy(*desk.desk.snapshot());
        QStringList missed;
        for (const Seen& seen : Reader().read(*desk.window))
            if (const QString left = unmarked(seen.text); !isData(left) && !invented.contains(left.trimmed()))
                missed << seen.where + QStringLiteral(": ") + seen.text;
        QCoreApplication::removeTranslator(&marker);
        missed.removeDuplicates();
        QVERIFY2(missed.isEmpty(),
                 qPrintable(QStringLiteral("%1 texts are not translated:\n").arg(missed.size()) + missed.mid(0, 80).join(u'\n')));
    }
};

}  // namespace slipway::widgets

QTEST_MAIN(slipway::widgets::LanguageTest)
#include "language_test.moc"
