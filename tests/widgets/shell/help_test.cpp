// The help in the window: offline pages that open where one is, lead to one another and are found by words; and About.
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

#include "tests/widgets/shell/desk_window.h"
#include "tests/widgets/shell/keyboard.h"
#include "widgets/help/help_pages.h"
#include "widgets/help/help_window.h"
#include "widgets/shell/actions.h"
#include "widgets/theme/application_style.h"

using namespace slipway;
using support::DeskWindow;
using support::press;
using widgets::HelpWindow;

namespace {

HelpWindow* help(const DeskWindow& desk) { return desk.window->findChild<HelpWindow*>(); }

}  // namespace

class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::applyStyle(*qApp, theme::SchemeChoice::light); }
    void everyPageHasATitleAndWords();
    void everyLinkLeadsToAPage();
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
