// Colours reach the contrast that console.md asks for, words and numbers read as designed, glyphs differ by shape.
#include <QApplication>
#include <QRegularExpression>
#include <QTest>

#include "widgets/theme/application_style.h"
#include "widgets/theme/glyphs.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/words.h"

using namespace slipway;
using theme::Scheme;
using theme::Words;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void contrastOfBlackAndWhiteIsTwentyOne();
    void marksReachThreeToOneOnEveryGround();
    void textsReachFourAndAHalfToOneOnEveryGround();
    void theSchemeIsToldByTheLightnessOfTheWindow();
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

void ThemeTest::marksReachThreeToOneOnEveryGround() {
    for (const Scheme scheme : {Scheme::light, Scheme::dark}) {
        const theme::Palette& colours = theme::paletteOf(scheme);
        for (const QColor& ground : {colours.window, colours.surface, colours.floor}) {
            for (const view::Condition condition : theme::kAllConditions) {
                const double ratio = theme::contrast(theme::markColour(scheme, condition), ground);
                QVERIFY2(ratio >= 3.0,
                         qPrintable(QStringLiteral("%1 on %2: %3").arg(Words::condition(condition), ground.name()).arg(ratio)));
            }
            for (std::size_t i = 0; i < 7; ++i)
                QVERIFY2(theme::contrast(theme::seriesColour(scheme, i), ground) >= 4.5, qPrintable(ground.name()));
            QVERIFY(theme::contrast(colours.accent, ground) >= 3.0);
            QVERIFY(theme::contrast(colours.danger, ground) >= 3.0);
        }
    }
}

void ThemeTest::textsReachFourAndAHalfToOneOnEveryGround() {
    for (const Scheme scheme : {Scheme::light, Scheme::dark}) {
        const theme::Palette& colours = theme::paletteOf(scheme);
        for (const QColor& ground : {colours.window, colours.surface, colours.floor}) {
            for (const QColor& text : {colours.text, colours.mutedText, colours.failText, colours.heldText, colours.goodText}) {
                const double ratio = theme::contrast(text, ground);
                QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(text.name(), ground.name()).arg(ratio)));
            }
        }
        QVERIFY(theme::contrast(colours.accentText, colours.accent) >= 4.5);
        QVERIFY(theme::contrast(colours.dangerText, colours.danger) >= 4.5);
        const QPalette palette = theme::qtPalette(scheme);
        QVERIFY(theme::contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 4.5);
        QVERIFY(theme::contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= 4.5);
    }
}

void ThemeTest::theSchemeIsToldByTheLightnessOfTheWindow() {
    QCOMPARE(theme::schemeOf(theme::qtPalette(Scheme::light)), Scheme::light);
    QCOMPARE(theme::schemeOf(theme::qtPalette(Scheme::dark)), Scheme::dark);
}

void ThemeTest::aForcedSchemeChangesThePaletteOfTheProgram() {
    theme::applyStyle(*qApp, theme::SchemeChoice::dark);
    QCOMPARE(theme::schemeOf(QApplication::palette()), Scheme::dark);
    theme::applyStyle(*qApp, theme::SchemeChoice::light);
    QCOMPARE(theme::schemeOf(QApplication::palette()), Scheme::light);
}

void ThemeTest::onlyKnownSchemeNamesAreRead() {
    QCOMPARE(theme::schemeChoice(QStringLiteral("dark")), std::optional(theme::SchemeChoice::dark));
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

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
