// Colours reach the contrast that console.md asks for, words and numbers read as designed, glyphs differ by shape.
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextLayout>

#include "tests/support/colour_vision.h"
#include "widgets/theme/application_style.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/glyphs.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/words.h"

using namespace slipway;
using theme::Scheme;
using theme::Words;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePercentSignStandsOnOneSideOfEveryFigureOfAChart();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void contrastOfBlackAndWhiteIsTwentyOne();
    void theDistanceOfColoursIsThatOfItsPaper();
    void marksReachTheirContrastOnEveryGround();
    void textsReachTheirContrastOnEveryGround();
    void edgesAreSeenWithHighContrast();
    void conditionsStayApartForEveryEye();
    void eachSchemeIsToldByItsWindow();
    void theDesktopIsFollowed();
    void aChangeOfTheDesktopIsHeededOnlyWhileItIsFollowed();
    void withHighContrastPartsHaveEdgesAndARing();
    void aForcedSchemeChangesThePaletteOfTheProgram();
    void onlyKnownSchemeNamesAreRead();
    void everyConditionHasAShapeOfItsOwn();
    void aGlyphIsMadeOnceAndAgainWhenTheSchemeChanges();
    void durationsReadAsClocksAndAsMeasuredTimes();
    void evidenceNamesTheStrongerSide();
    void missingValuesAreADash();
};

void ThemeTest::contrastOfBlackAndWhiteIsTwentyOne() {
    QVERIFY(std::abs(theme::contrast(Qt::black, Qt::white) - 21.0) < 1e-9);
    QVERIFY(std::abs(theme::contrast(Qt::red, Qt::red) - 1.0) < 1e-9);
    QVERIFY(std::abs(theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);  // the well-known grey that just misses 4.5
}

void ThemeTest::theDistanceOfColoursIsThatOfItsPaper() {
    // Pairs 1, 7 and 14 of the table of Sharma, Wu and Dalal.
    QVERIFY(std::abs(support::ciede2000({50.0, 2.6772, -79.7751}, {50.0, 0.0, -82.7485}) - 2.0425) < 1e-4);
    QVERIFY(std::abs(support::ciede2000({50.0, 0.0, 0.0}, {50.0, -1.0, 2.0}) - 2.3669) < 1e-4);
    QVERIFY(std::abs(support::ciede2000({50.0, -0.001, 2.49}, {50.0, 0.0011, -2.49}) - 4.7461) < 1e-4);
}

void ThemeTest::marksReachTheirContrastOnEveryGround() {
    for (const Scheme scheme : theme::kAllSchemes) {
        const theme::Palette& colours = theme::paletteOf(scheme);
        const double least = theme::isHighContrast(scheme) ? 4.5 : 3.0;
        for (const QColor& ground : {colours.window, colours.surface, colours.floor}) {
            for (const view::Condition condition : theme::kAllConditions) {
                const double ratio = theme::contrast(theme::markColour(scheme, condition), ground);
                QVERIFY2(ratio >= least,
                         qPrintable(QStringLiteral("%1 on %2: %3").arg(Words::condition(condition), ground.name()).arg(ratio)));
            }
            for (std::size_t i = 0; i < 7; ++i)
                QVERIFY2(theme::contrast(theme::seriesColour(scheme, i), ground) >= 4.5, qPrintable(ground.name()));
            QVERIFY(theme::contrast(colours.accent, ground) >= least);
            QVERIFY(theme::contrast(colours.danger, ground) >= least);
        }
    }
}

void ThemeTest::textsReachTheirContrastOnEveryGround() {
    for (const Scheme scheme : theme::kAllSchemes) {
        const theme::Palette& colours = theme::paletteOf(scheme);
        const double least = theme::isHighContrast(scheme) ? 7.0 : 4.5;
        for (const QColor& ground : {colours.window, colours.surface, colours.alternate, colours.floor}) {
            for (const QColor& text :
                 {colours.text, colours.mutedText, colours.failText, colours.heldText, colours.goodText, colours.link}) {
                const double ratio = theme::contrast(text, ground);
                QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 on %2: %3").arg(text.name(), ground.name()).arg(ratio)));
            }
        }
        QVERIFY(theme::contrast(colours.accentText, colours.accent) >= least);
        QVERIFY(theme::contrast(colours.dangerText, colours.danger) >= least);
        const QPalette palette = theme::qtPalette(scheme);
        QVERIFY(theme::contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= least);
        QVERIFY(theme::contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= least);
    }
}

void ThemeTest::edgesAreSeenWithHighContrast() {
    for (const Scheme scheme : {Scheme::highContrastWhite, Scheme::highContrastBlack}) {
        const theme::Palette& colours = theme::paletteOf(scheme);
        for (const QColor& edge : {colours.border, colours.wall, colours.disabledText})
            QVERIFY2(theme::contrast(edge, colours.window) >= 4.5, qPrintable(edge.name()));
    }
}

void ThemeTest::conditionsStayApartForEveryEye() {
    for (const Scheme scheme : theme::kAllSchemes) {
        for (const support::Vision vision : support::kAllVisions) {
            for (const view::Condition one : theme::kAllConditions) {
                for (const view::Condition other : theme::kAllConditions) {
                    const QColor first = theme::markColour(scheme, one);
                    const QColor second = theme::markColour(scheme, other);
                    if (first == second) continue;  // quiet and offline: told apart by shape
                    const double apart = support::distance(vision, first, second);
                    QVERIFY2(apart >= 18.0, qPrintable(QStringLiteral("%1 and %2, vision %3: %4")
                                                           .arg(first.name(), second.name())
                                                           .arg(static_cast<int>(vision))
                                                           .arg(apart)));
                }
            }
        }
    }
}

void ThemeTest::eachSchemeIsToldByItsWindow() {
    for (const Scheme scheme : theme::kAllSchemes) {
        QPalette palette = theme::qtPalette(scheme);
        QCOMPARE(theme::schemeOf(palette), scheme);
        palette.setColor(QPalette::WindowText, theme::paletteOf(scheme).failText);  // as a label in trouble has it
        QCOMPARE(theme::schemeOf(palette), scheme);
    }
}

void ThemeTest::theDesktopIsFollowed() {
    using theme::SchemeChoice;
    const auto desktop = [](QRgb window, QRgb text) {
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(window));
        palette.setColor(QPalette::WindowText, QColor(text));
        return palette;
    };
    const QPalette light = desktop(0xEFEFEF, 0x000000);
    const QPalette dark = desktop(0x2A2E32, 0xFCFCFC);
    QCOMPARE(theme::schemeFor(SchemeChoice::system, light, {}), Scheme::light);
    QCOMPARE(theme::schemeFor(SchemeChoice::system, dark, {}), Scheme::dark);
    QCOMPARE(theme::schemeFor(SchemeChoice::system, desktop(0xFFFFFF, 0x000000), {}), Scheme::highContrastWhite);
    QCOMPARE(theme::schemeFor(SchemeChoice::system, desktop(0x000000, 0xFFFFFF), {}), Scheme::highContrastBlack);
    QCOMPARE(theme::schemeFor(SchemeChoice::system, light, {.dark = true}), Scheme::dark);
    QCOMPARE(theme::schemeFor(SchemeChoice::system, dark, {.dark = {}, .highContrast = true}), Scheme::highContrastBlack);
    QCOMPARE(theme::schemeFor(SchemeChoice::system, light, {.dark = {}, .highContrast = true}), Scheme::highContrastWhite);
    QCOMPARE(theme::schemeFor(SchemeChoice::light, dark, {.dark = true, .highContrast = true}), Scheme::light);
    QCOMPARE(theme::schemeFor(SchemeChoice::highContrastBlack, light, {}), Scheme::highContrastBlack);
}

void ThemeTest::aChangeOfTheDesktopIsHeededOnlyWhileItIsFollowed() {
    theme::applyStyle(*qApp, theme::SchemeChoice::system);
    theme::heedDesktop(*qApp, {.dark = true, .highContrast = true});
    QCOMPARE(theme::schemeOf(QApplication::palette()), Scheme::highContrastBlack);
    theme::applyStyle(*qApp, theme::SchemeChoice::light);
    theme::heedDesktop(*qApp, {.dark = true});
    QCOMPARE(theme::schemeOf(QApplication::palette()), Scheme::light);
    theme::applyStyle(*qApp, theme::SchemeChoice::system);
    QCOMPARE(theme::schemeOf(QApplication::palette()), Scheme::dark);
    theme::heedDesktop(*qApp, {});
}

void ThemeTest::withHighContrastPartsHaveEdgesAndARing() {
    for (const auto choice : {theme::SchemeChoice::highContrastBlack, theme::SchemeChoice::highContrastWhite}) {
        theme::applyStyle(*qApp, choice);
        const theme::Palette& colours = theme::paletteOf(theme::schemeOf(QApplication::palette()));
        QWidget window;
        QPushButton button(QStringLiteral("Keep"), &window);
        QComboBox box(&window);
        button.setGeometry(10, 10, 120, 30);
        box.setGeometry(10, 60, 120, 30);
        window.resize(200, 120);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto edge = [](QWidget& part) { return part.grab().toImage().pixelColor(part.width() / 2, 0); };
        button.setFocus();
        QCOMPARE(edge(button), colours.accent);
        QCOMPARE(edge(box), colours.border);
        box.setFocus();
        QCOMPARE(edge(button), colours.border);
        QCOMPARE(edge(box), colours.accent);
    }
    theme::applyStyle(*qApp, theme::SchemeChoice::light);
}

void ThemeTest::aForcedSchemeChangesThePaletteOfTheProgram() {
    theme::applyStyle(*qApp, theme::SchemeChoice::dark);
    QCOMPARE(theme::schemeOf(QApplication::palette()), Scheme::dark);
    theme::applyStyle(*qApp, theme::SchemeChoice::light);
    QCOMPARE(theme::schemeOf(QApplication::palette()), Scheme::light);
}

void ThemeTest::onlyKnownSchemeNamesAreRead() {
    for (const theme::SchemeChoice choice : theme::kAllSchemeChoices)
        QCOMPARE(theme::schemeChoice(theme::schemeName(choice)), std::optional(choice));
    QCOMPARE(theme::schemeChoice(QStringLiteral("high-contrast")), std::optional(theme::SchemeChoice::highContrastBlack));
    QVERIFY(!theme::schemeChoice(QStringLiteral("Dark")).has_value());
    QVERIFY(!theme::schemeChoice(QString()).has_value());
}

void ThemeTest::everyConditionHasAShapeOfItsOwn() {
    std::vector<QImage> shapes;
    for (const view::Condition condition : theme::kAllConditions) {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        theme::paintCondition(painter, condition, QRectF(2, 2, 28, 28), Qt::black, Qt::white, 0.5);
        painter.end();
        for (const QImage& other : shapes) QVERIFY(image != other);  // one colour for all: only the shape can differ
        shapes.push_back(image);
    }
}

void ThemeTest::aGlyphIsMadeOnceAndAgainWhenTheSchemeChanges() {
    theme::GlyphCache cache;
    cache.configure(Scheme::light, 12, 1.0, Qt::white);
    const qint64 first = cache.glyph(view::Condition::held, 0, 3).cacheKey();
    QCOMPARE(cache.glyph(view::Condition::held, 0, 3).cacheKey(), first);
    cache.configure(Scheme::light, 12, 1.0, Qt::white);
    QCOMPARE(cache.glyph(view::Condition::held, 0, 3).cacheKey(), first);
    cache.configure(Scheme::dark, 12, 2.0, Qt::black);
    QVERIFY(cache.glyph(view::Condition::held, 0, 3).cacheKey() != first);
    QCOMPARE(cache.glyph(view::Condition::held, 0, 3).width(), cache.side() * 2);
}

void ThemeTest::durationsReadAsClocksAndAsMeasuredTimes() {
    QCOMPARE(Words::clock(Seconds(252)), QStringLiteral("04:12"));
    QCOMPARE(Words::clock(Seconds(3852)), QStringLiteral("1:04:12"));
    QCOMPARE(Words::clock(Seconds(-3)), QStringLiteral("00:00"));
    QCOMPARE(Words::clock(Seconds(19), Seconds(3600)), QStringLiteral("0:00:19"));
    QCOMPARE(Words::clock(Seconds(3852), Seconds(60)), QStringLiteral("1:04:12"));
    QCOMPARE(Words::points(0.001, 2), QStringLiteral("+0.10"));
    QCOMPARE(Words::points(-0.0065, 1), QStringLiteral("-0.7"));
    QCOMPARE(Words::points(-0.0004, 1), QStringLiteral("0.0"));
    QCOMPARE(Words::points(0.0004, 1), QStringLiteral("0.0"));
    QCOMPARE(Words::took(Milliseconds(130)), QStringLiteral("0.13 s"));
    QCOMPARE(Words::took(Milliseconds(4200)), QStringLiteral("4.2 s"));
    QCOMPARE(Words::took(Seconds(125)), QStringLiteral("2 min 5 s"));
}

void ThemeTest::evidenceNamesTheStrongerSide() {
    rollout::GateReading reading;
    QVERIFY(Words::gateEvidence(reading).isEmpty());
    reading.evidence = 37.0;
    QCOMPARE(Words::gateEvidence(reading), QStringLiteral("37 : 1 against"));
    reading.proof = 1e9;
    QCOMPARE(Words::gateEvidence(reading), QStringLiteral("over 999 : 1 for"));
}

void ThemeTest::missingValuesAreADash() {
    rollout::GateReading reading;
    reading.kind = rollout::GateKind::latency;
    QCOMPARE(Words::gateValue(reading), QStringLiteral("–"));
    QVERIFY(Words::gateInterval(reading).isEmpty());
}

void ThemeTest::thePercentSignStandsOnOneSideOfEveryFigureOfAChart() {
    const auto signIsLeft = [](const QString& text) {
        QTextLayout layout(text);
        QTextOption option;
        option.setTextDirection(Qt::LeftToRight);  // charts run from left to right in every language
        layout.setTextOption(option);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        return line.cursorToX(static_cast<int>(text.indexOf(u'%'))) < line.cursorToX(static_cast<int>(text.indexOf(u'9')));
    };
    QVERIFY(!signIsLeft(theme::reading(QStringLiteral("90 %"))));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
    for (const QString& text : {QStringLiteral("90 %"), QStringLiteral("بوابة ≥ 90 %"),
                                QStringLiteral("%1 %2").arg(theme::idText(QStringLiteral("v24")), QStringLiteral("90 %"))})
        QVERIFY2(signIsLeft(theme::reading(text)), qPrintable(text));
    QLocale::setDefault(QLocale::c());
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
