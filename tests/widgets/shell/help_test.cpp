// The help in the window: offline pages that open where one is, lead to one another and are found by words; and About.
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>

#include "tests/widgets/shell/desk_window.h"
#include "tests/widgets/shell/keyboard.h"
#include "widgets/help/help_pages.h"
#include "widgets/help/help_window.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/language.h"
#include "widgets/theme/application_style.h"

using namespace slipway;
using support::DeskWindow;
using support::press;
using widgets::HelpWindow;

namespace {

HelpWindow* help(const DeskWindow& desk) { return desk.window->findChild<HelpWindow*>(); }

QStringList between(const QString& html, const QString& element) {
    const QRegularExpression whole(QStringLiteral("<%1>([^<]*)</%1>").arg(element));
    QStringList found;
    for (auto at = whole.globalMatch(html); at.hasNext();) found << at.next().captured(1);
    return found;
}

/// Numbers and dates are in this language while it lives, and so is the help.
class Spoken {
public:
    explicit Spoken(const QLocale& locale) { QLocale::setDefault(locale); }
    ~Spoken() { QLocale::setDefault(m_before); }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

private:
    QLocale m_before;
};

}  // namespace

class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::applyStyle(*qApp, theme::SchemeChoice::light); }
    void everyPageHasATitleAndWords();
    void everyLinkLeadsToAPage();
    void pagesAreInTheLanguageThatIsSpoken();
    void aLanguageWithoutPagesIsGivenTheEnglishOnes();
    void keysAreNamedAsOnTheKeyboard();
    void everyKeyOfThePagesDoesSomething();
    void everyPictureIsThereInEveryLanguage();
    void fromRightToLeftColumnsTurnAndCommandsDoNot();
    void anOpenPageFollowsAChangeOfLanguage();
    void everyShortcutIsOnThePageOfShortcuts();
    void f1OpensThePageOneIsOn();
    void f1OverTheFirstStartTellsHowToBegin();
    void wordsFindThePagesThatHaveAllOfThem();
    void backLeadsToThePageBefore();
    void unknownPagesAreIgnored();
    void aboutCopiesVersionLicenceLibrariesAndDirectory();
};

void HelpTest::everyPageHasATitleAndWords() {
    for (const QString& id : widgets::helpPageIds()) {
        QVERIFY2(!widgets::helpPageTitle(id).isEmpty(), qPrintable(id));
        const QString html = widgets::helpPageHtml(id);
        QVERIFY2(html.contains(QStringLiteral("<h1>%1</h1>").arg(widgets::helpPageTitle(id))), qPrintable(id));
        QVERIFY2(html.size() > 400, qPrintable(id));
    }
}

void HelpTest::everyLinkLeadsToAPage() {
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]*)\""));
    int links = 0;
    for (const QString& id : widgets::helpPageIds()) {
        for (auto found = link.globalMatch(widgets::helpPageHtml(id)); found.hasNext(); ++links) {
            const QString target = found.next().captured(1);
            QVERIFY2(widgets::helpPageIds().contains(target), qPrintable(id + QStringLiteral(" leads to ") + target));
        }
    }
    QVERIFY(links > 5);
}

void HelpTest::pagesAreInTheLanguageThatIsSpoken() {
    QSet<QString> texts;
    for (const QString& code : widgets::Language::codes()) {
        const Spoken spoken{QLocale(code)};
        for (const QString& id : widgets::helpPageIds())
            if (id != QStringLiteral("shortcuts")) texts << widgets::helpPageHtml(id);
    }
    QCOMPARE(texts.size(), widgets::Language::codes().size() * (widgets::helpPageIds().size() - 1));
    const QString gates = QStringLiteral("gates");
    const Spoken spoken(QLocale(QLocale::German, QLocale::Switzerland));
    QVERIFY(widgets::helpPageHtml(gates).contains(QStringLiteral("<h1>Schranken</h1>")));
    QCOMPARE(widgets::helpPagesWith(QStringLiteral("Label-Prüfung")), QStringList{QStringLiteral("investigate")});
}

void HelpTest::aLanguageWithoutPagesIsGivenTheEnglishOnes() {
    const QString english = widgets::helpPageHtml(QStringLiteral("live"));
    const Spoken spoken{QLocale(QLocale::Finnish)};
    QCOMPARE(widgets::helpPageHtml(QStringLiteral("live")), english);
}

void HelpTest::keysAreNamedAsOnTheKeyboard() {
    QTranslator german;
    if (!german.load(QStringLiteral("qtbase_de"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) QSKIP("Qt has no German here");
    QVERIFY(between(widgets::helpPageHtml(QStringLiteral("start")), QStringLiteral("kbd")).contains(QStringLiteral("Ctrl+O")));
    QCoreApplication::installTranslator(&german);
    const QStringList keys = between(widgets::helpPageHtml(QStringLiteral("start")), QStringLiteral("kbd"));
    QCoreApplication::removeTranslator(&german);
    QVERIFY2(keys.contains(QStringLiteral("Strg+O")) && keys.contains(QStringLiteral("Leertaste")),
             qPrintable(keys.join(QLatin1Char(' '))));
}

/// Either everywhere, by the table of actions, or where the page says that it does.
void HelpTest::everyKeyOfThePagesDoesSomething() {
    QStringList known = QStringLiteral("A C F R S U Ctrl+Z Home PgDown PgUp Return Space").split(QLatin1Char(' '));
    for (const auto& spec : widgets::actionTable()) known << spec.keys.toString(QKeySequence::NativeText);
    for (const QString& id : widgets::helpPageIds())
        for (const QString& key : between(widgets::helpPageHtml(id), QStringLiteral("kbd")))
            QVERIFY2(known.contains(key), qPrintable(id + QLatin1Char(' ') + key));
}

void HelpTest::everyPictureIsThereInEveryLanguage() {
    static const QRegularExpression picture(QStringLiteral("src=\"qrc(:[^\"]*)\""));
    QSet<QString> pictures;
    for (const QString& code : widgets::Language::codes()) {
        const Spoken spoken{QLocale(code)};
        for (const QString& id : widgets::helpPageIds())
            for (auto found = picture.globalMatch(widgets::helpPageHtml(id)); found.hasNext();) {
                const QString file = found.next().captured(1);
                const QImage image(file);
                QVERIFY2(!image.isNull() && image.width() < 600, qPrintable(file));
                pictures << file;
            }
    }
    QVERIFY(pictures.size() >= widgets::Language::codes().size());
}

void HelpTest::fromRightToLeftColumnsTurnAndCommandsDoNot() {
    const Spoken spoken{QLocale(QStringLiteral("ar"))};
    const QString connect = widgets::helpPageHtml(QStringLiteral("connect"));
    QVERIFY(connect.startsWith(QStringLiteral("<div dir=\"rtl\">")));
    QVERIFY(connect.contains(QStringLiteral("<td>401</td></tr>")));
    QVERIFY(connect.contains(QStringLiteral("&#x2066;<code>--insecure-lan</code>&#x2069;")));
    const QString shortcuts = widgets::helpPageHtml(QStringLiteral("shortcuts"));
    QVERIFY(shortcuts.startsWith(QStringLiteral("<div dir=\"rtl\">")));
    QVERIFY(shortcuts.contains(QStringLiteral("<tr><td>&#x2066;<kbd>Ctrl+1</kbd>&#x2069;</td><td>Live</td></tr>")));
}

void HelpTest::anOpenPageFollowsAChangeOfLanguage() {
    HelpWindow window(nullptr);
    window.showPage(QStringLiteral("gates"));
    window.findChild<QLineEdit*>(QStringLiteral("helpSearch"))->setText(QStringLiteral("p95"));
    const auto* text = window.findChild<QTextBrowser*>();
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("Gates")));
    widgets::Language language(*qApp);
    QVERIFY(language.use(QStringLiteral("de")));
    QTRY_VERIFY(text->toPlainText().startsWith(QStringLiteral("Schranken")));
    QVERIFY(!text->extraSelections().isEmpty());
    QCOMPARE(window.page(), QStringLiteral("gates"));
    QVERIFY(language.use(QStringLiteral("en")));
    QTRY_VERIFY(text->toPlainText().startsWith(QStringLiteral("Gates")));
}

void HelpTest::everyShortcutIsOnThePageOfShortcuts() {
    const QString html = widgets::helpPageHtml(QStringLiteral("shortcuts"));
    for (const auto& spec : widgets::actionTable()) {
        QVERIFY(spec.keys.isEmpty() || html.contains(spec.keys.toString(QKeySequence::NativeText).toHtmlEscaped()));
    }
}

void HelpTest::f1OpensThePageOneIsOn() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    press(Qt::Key_4, Qt::ControlModifier);
    press(Qt::Key_F1);
    QVERIFY(help(desk) && help(desk)->isVisible());
    QVERIFY(!help(desk)->isModal());
    QCOMPARE(help(desk)->page(), QStringLiteral("plan"));
    desk.window->activateWindow();
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_F1);
    QCOMPARE(help(desk)->page(), QStringLiteral("robots"));
    QCOMPARE(desk.window->findChildren<HelpWindow*>().size(), 1);
}

void HelpTest::f1OverTheFirstStartTellsHowToBegin() {
    DeskWindow desk(support::sampleEmpty());
    desk.open();
    press(Qt::Key_F1);
    QCOMPARE(help(desk)->page(), QStringLiteral("start"));
}

void HelpTest::wordsFindThePagesThatHaveAllOfThem() {
    HelpWindow window(nullptr);
    auto* contents = window.findChild<QListWidget*>();
    auto* search = window.findChild<QLineEdit*>(QStringLiteral("helpSearch"));
    QCOMPARE(contents->count(), widgets::helpPageIds().size());
    search->setText(QStringLiteral("Kolmogorov drift"));
    QCOMPARE(contents->count(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(window.page(), QStringLiteral("investigate"));
    QVERIFY(!window.findChild<QTextBrowser*>()->extraSelections().isEmpty());
    search->setText(QStringLiteral("no page has such words <b>"));
    QCOMPARE(contents->count(), 0);
    QCOMPARE(window.page(), QStringLiteral("investigate"));
}

void HelpTest::backLeadsToThePageBefore() {
    HelpWindow window(nullptr);
    auto* back = window.findChild<QAbstractButton*>(QStringLiteral("helpBack"));
    QVERIFY(!back->isEnabled());
    window.showPage(QStringLiteral("gates"));
    window.showPage(QStringLiteral("plan"));
    back->click();
    QCOMPARE(window.page(), QStringLiteral("gates"));
    back->click();
    QCOMPARE(window.page(), QStringLiteral("start"));
    QVERIFY(!back->isEnabled());
}

void HelpTest::unknownPagesAreIgnored() {
    HelpWindow window(nullptr);
    window.showPage(QStringLiteral("../../etc/passwd"));
    window.showPage(QString());
    QCOMPARE(window.page(), QStringLiteral("start"));
}

void HelpTest::aboutCopiesVersionLicenceLibrariesAndDirectory() {
    widgets::AboutDialog about({QStringLiteral("9.9"), QStringLiteral("data dir"), {{QStringLiteral("SQLite"), QStringLiteral("3.x")}}},
                               nullptr);
    about.findChild<QAbstractButton*>(QStringLiteral("aboutCopy"))->click();
    const QString text = QGuiApplication::clipboard()->text();
    for (const char* part : {"Version: 9.9", "GPL-3.0-or-later", "Data directory: data dir", "SQLite: 3.x", "Qt: 6."})
        QVERIFY2(text.contains(QLatin1String(part)), part);
}

QTEST_MAIN(HelpTest)
#include "help_test.moc"
