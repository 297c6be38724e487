// The settings dialog in the window: every choice applies at once, is remembered, and is taken back by Esc.
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/widgets/shell/desk_window.h"
#include "tests/widgets/shell/keyboard.h"
#include "widgets/theme/palette.h"

using namespace slipway;
using support::DeskWindow;
using support::press;
using theme::Scheme;
using theme::SchemeChoice;

namespace {

template <class W>
W* find(const DeskWindow& desk, const char* name) {
    return desk.window->findChild<W*>(QLatin1String(name));
}

void choose(const DeskWindow& desk, const char* name, int index) {
    auto* choice = find<QComboBox>(desk, name);
    QVERIFY(choice);
    choice->setCurrentIndex(index);
}

Scheme schemeNow() { return theme::schemeOf(QGuiApplication::palette()); }

}  // namespace

class SettingsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { theme::applyStyle(*qApp, SchemeChoice::system); }
    void theColoursChangeAtOnceAndAreRemembered();
    void highContrastIsAmongTheColours();
    void escapeTakesEveryChoiceBack();
    void theLanguageIsToldAsACode();
    void theSoundOfAlarmsIsRememberedFromEitherPlace();
    void withoutATrayTheDialogSaysWhyItIsNotOffered();
    void settingsSurviveARestart();
};

void SettingsDialogTest::theColoursChangeAtOnceAndAreRemembered() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    press(Qt::Key_Comma, Qt::ControlModifier);
    choose(desk, "themeChoice", 2);
    QCOMPARE(schemeNow(), Scheme::dark);
    choose(desk, "themeChoice", 1);
    QCOMPARE(schemeNow(), Scheme::light);
    choose(desk, "themeChoice", 2);
    find<QAbstractButton>(desk, "settingsOk")->click();
    QCOMPARE(schemeNow(), Scheme::dark);
    QCOMPARE(desk.settings.theme(), SchemeChoice::dark);
}

void SettingsDialogTest::highContrastIsAmongTheColours() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto* choice = find<QComboBox>(desk, "themeChoice");
    choice->setCurrentText(QStringLiteral("High contrast on white"));
    QCOMPARE(schemeNow(), Scheme::highContrastWhite);
    choice->setCurrentText(QStringLiteral("High contrast on black"));
    QCOMPARE(schemeNow(), Scheme::highContrastBlack);
    find<QAbstractButton>(desk, "settingsOk")->click();
    QCOMPARE(desk.settings.theme(), SchemeChoice::highContrastBlack);
}

void SettingsDialogTest::escapeTakesEveryChoiceBack() {
    DeskWindow desk(support::sampleCanary());
    QSignalSpy languages(desk.window.get(), &widgets::MainWindow::languageChanged);
    desk.open();
    const Scheme before = schemeNow();
    press(Qt::Key_Comma, Qt::ControlModifier);
    choose(desk, "themeChoice", before == Scheme::dark ? 1 : 2);
    QVERIFY(schemeNow() != before);
    choose(desk, "languageChoice", 2);
    choose(desk, "zoneChoice", 1);
    QVERIFY(find<QLabel>(desk, "stripClock")->text().endsWith(QStringLiteral("local")));
    find<QCheckBox>(desk, "alarmSound")->setChecked(false);
    QVERIFY(find<QCheckBox>(desk, "muteAlarms")->isChecked());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(schemeNow(), before);
    QCOMPARE(languages.size(), 2);
    QCOMPARE(languages.last().front().toString(), QStringLiteral("system"));
    QVERIFY(find<QLabel>(desk, "stripClock")->text().endsWith(QStringLiteral("UTC")));
    QVERIFY(!find<QCheckBox>(desk, "muteAlarms")->isChecked());
    QVERIFY(desk.settings.alarmSound());
    QCOMPARE(desk.settings.theme(), SchemeChoice::system);
}

void SettingsDialogTest::theLanguageIsToldAsACode() {
    DeskWindow desk(support::sampleCanary());
    QSignalSpy languages(desk.window.get(), &widgets::MainWindow::languageChanged);
    desk.open();
    press(Qt::Key_Comma, Qt::ControlModifier);
    const auto* choice = find<QComboBox>(desk, "languageChoice");
    QVERIFY(choice);
    QStringList shown;
    for (int i = 1; i < choice->count(); ++i) shown << choice->itemText(i);
    QCOMPARE(shown, (QStringList{QStringLiteral("English"), QStringLiteral("Deutsch"), QStringLiteral("日本語"), QStringLiteral("简体中文"),
                                 QStringLiteral("العربية")}));
    choose(desk, "languageChoice", 2);
    QCOMPARE(languages.last().front().toString(), QStringLiteral("de"));
    find<QAbstractButton>(desk, "settingsOk")->click();
    QCOMPARE(desk.settings.language(), QStringLiteral("de"));
}

void SettingsDialogTest::theSoundOfAlarmsIsRememberedFromEitherPlace() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    find<QCheckBox>(desk, "muteAlarms")->setChecked(true);
    QVERIFY(!desk.settings.alarmSound());
    press(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(!find<QCheckBox>(desk, "alarmSound")->isChecked());
    find<QCheckBox>(desk, "alarmSound")->setChecked(true);
    find<QAbstractButton>(desk, "settingsOk")->click();
    QVERIFY(desk.settings.alarmSound());
    QVERIFY(!find<QCheckBox>(desk, "muteAlarms")->isChecked());
}

void SettingsDialogTest::withoutATrayTheDialogSaysWhyItIsNotOffered() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    press(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(!find<QCheckBox>(desk, "keepInTray")->isEnabled());
    QVERIFY(find<QLabel>(desk, "trayNote")->text().contains(QStringLiteral("no tray")));
    press(Qt::Key_Escape);
}

void SettingsDialogTest::settingsSurviveARestart() {
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("console.ini"));
    {
        widgets::Settings settings(path);
        QVERIFY(settings.alarmSound());
        QCOMPARE(settings.theme(), SchemeChoice::system);
        settings.setAlarmSound(false);
        settings.setKeepInTray(true);
        settings.setTheme(SchemeChoice::highContrastWhite);
    }
    const widgets::Settings settings(path);
    QVERIFY(!settings.alarmSound());
    QVERIFY(settings.keepInTray());
    QCOMPARE(settings.theme(), SchemeChoice::highContrastWhite);
}

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
