// Tones of labels and buttons stay right while the program runs and somebody switches between the colours.
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <memory>

#include "tests/support/sample_snapshot.h"
#include "widgets/live/rollback_panel.h"
#include "widgets/planview/tables.h"
#include "widgets/shell/look.h"
#include "widgets/shell/notice_bar.h"
#include "widgets/shell/side_panel.h"
#include "widgets/theme/application_style.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/splitter.h"

using namespace slipway;
using theme::SchemeChoice;
using widgets::Tone;

class LookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tonesFollowALiveSwitchOfTheTheme_data();
    void tonesFollowALiveSwitchOfTheTheme();
    void noLetterIsUnderlinedWhereWordsRunFromTheRight();
    void aSplitterKeepsItsPartsWithinItsEdges_data();
    void aSplitterKeepsItsPartsWithinItsEdges();
    void aSplitterOfAProgramFromTheRightDoesToo();
    void aButtonHasRoomBesideItsWords();
    void aCellThatAllButFitsTakesTwoLines();
    void aNameStandsWhereReadingBegins_data();
    void aNameStandsWhereReadingBegins();
    void whatWasDoneIsToldForAWhileAndWhatWasNotUntilDismissed();
    void theSidePanelFollowsALiveSwitchOfTheTheme();
    void theHeadingOfARollbackFollowsALiveSwitchOfTheTheme();
};

namespace {

/// Columns of a picture, from the left, in which something is drawn.
std::pair<int, int> inkOf(const QImage& drawn) {
    const QRgb ground = drawn.pixel(0, 0);
    int first = drawn.width();
    int last = -1;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            if (drawn.pixel(x, y) == ground) continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    return {first, last};
}

}  // namespace

void LookTest::tonesFollowALiveSwitchOfTheTheme_data() {
    QTest::addColumn<int>("tone");
    for (const auto& [name, tone] : {std::pair("quiet", Tone::quiet), std::pair("good", Tone::good), std::pair("warning", Tone::warning),
                                     std::pair("bad", Tone::bad), std::pair("normal", Tone::normal)})
        QTest::newRow(name) << static_cast<int>(tone);
}

void LookTest::tonesFollowALiveSwitchOfTheTheme() {
    QFETCH(int, tone);
    theme::applyStyle(*qApp, SchemeChoice::light);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* label = new QLabel(&window);
    label->setText(QString::number(3));
    column->addWidget(label);
    widgets::setTone(label, static_cast<Tone>(tone));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const SchemeChoice choice :
         {SchemeChoice::dark, SchemeChoice::highContrastBlack, SchemeChoice::highContrastWhite, SchemeChoice::light, SchemeChoice::dark}) {
        theme::applyStyle(*qApp, choice);
        QCoreApplication::processEvents();
        const QColor wanted = widgets::toneColor(static_cast<Tone>(tone), QApplication::palette());
        QCOMPARE(label->palette().color(QPalette::WindowText), wanted);
        // What is drawn counts: the pixel furthest from the ground is the text.
        const QImage drawn = label->grab().toImage();
        const QColor ground = theme::paletteOf(theme::schemeOf(QApplication::palette())).window;
        double most = 1.0;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x) most = std::max(most, theme::contrast(drawn.pixelColor(x, y), ground));
        QVERIFY2(most > 3.5, qPrintable(QString::number(most)));
    }
}

/// Qt shapes an underlined letter by itself: in Arabic that tears the word apart.
void LookTest::noLetterIsUnderlinedWhereWordsRunFromTheRight() {
    theme::applyStyle(*qApp, SchemeChoice::light);
    QWidget window;
    QVERIFY(window.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &window) != 0);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(window.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &window), 0);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void LookTest::aSplitterKeepsItsPartsWithinItsEdges_data() {
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("direction");
    QTest::newRow("columns from the left") << static_cast<int>(Qt::Horizontal) << static_cast<int>(Qt::LeftToRight);
    QTest::newRow("columns from the right") << static_cast<int>(Qt::Horizontal) << static_cast<int>(Qt::RightToLeft);
    QTest::newRow("rows from the left") << static_cast<int>(Qt::Vertical) << static_cast<int>(Qt::LeftToRight);
    QTest::newRow("rows from the right") << static_cast<int>(Qt::Vertical) << static_cast<int>(Qt::RightToLeft);
}

void LookTest::aSplitterKeepsItsPartsWithinItsEdges() {
    QFETCH(int, orientation);
    QFETCH(int, direction);
    theme::Splitter splitter(static_cast<Qt::Orientation>(orientation));
    QWidget* first = new QWidget(&splitter);
    QWidget* second = new QWidget(&splitter);
    splitter.addWidget(first);
    splitter.addWidget(second);
    splitter.resize(301, 201);
    splitter.setLayoutDirection(static_cast<Qt::LayoutDirection>(direction));
    splitter.show();
    QVERIFY(QTest::qWaitForWindowExposed(&splitter));
    QCOMPARE(first->geometry().united(second->geometry()), splitter.rect());
    // The language is switched while it is on the screen.
    splitter.setLayoutDirection(direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    QCOMPARE(first->geometry().united(second->geometry()), splitter.rect());
}

void LookTest::aSplitterOfAProgramFromTheRightDoesToo() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new theme::Splitter(Qt::Horizontal, &window);
    layout->addWidget(splitter);
    QWidget* first = new QWidget(splitter);
    QWidget* second = new QWidget(splitter);
    splitter->addWidget(first);
    splitter->addWidget(second);
    window.resize(301, 201);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QRect parts = first->geometry().united(second->geometry());
    splitter->setSizes({200, 100});
    const QRect set = first->geometry().united(second->geometry());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(parts, splitter->rect());
    QCOMPARE(set, splitter->rect());
}

void LookTest::aButtonHasRoomBesideItsWords() {
    theme::applyStyle(*qApp, SchemeChoice::light);
    const QString words = QStringLiteral("New from a sample of plans");
    QPushButton button(words);
    QMenu menu;
    button.setMenu(&menu);
    QVERIFY(button.sizeHint().width() >= button.fontMetrics().horizontalAdvance(words) + 2 * theme::kPage);
}

void LookTest::aCellThatAllButFitsTakesTwoLines() {
    theme::applyStyle(*qApp, SchemeChoice::light);
    QTableWidget* table = widgets::makeTable(nullptr, "table");
    const std::unique_ptr<QTableWidget> owner(table);
    const QString words = QStringLiteral("30 Nov 2026 22:42:14 UTC");
    widgets::fillTable(table, {QStringLiteral("Name"), QStringLiteral("Rest")}, {{words, QString()}});
    table->show();
    QVERIFY(QTest::qWaitForWindowExposed(table));
    table->setColumnWidth(0, table->fontMetrics().horizontalAdvance(words) + 10);  // less than its padding
    table->resizeRowsToContents();
    QVERIFY2(table->rowHeight(0) >= 2 * table->fontMetrics().height(), qPrintable(QString::number(table->rowHeight(0))));
}

void LookTest::aNameStandsWhereReadingBegins_data() {
    QTest::addColumn<int>("alignment");
    QTest::addColumn<bool>("fromRight");
    QTest::addColumn<bool>("right");
    const int leading = Qt::AlignLeading | Qt::AlignVCenter;
    const int trailing = Qt::AlignTrailing | Qt::AlignVCenter;
    QTest::newRow("leading from the left") << leading << false << false;
    QTest::newRow("leading from the right") << leading << true << true;
    QTest::newRow("trailing from the left") << trailing << false << true;
    QTest::newRow("trailing from the right") << trailing << true << false;
}

void LookTest::aNameStandsWhereReadingBegins() {
    QFETCH(int, alignment);
    QFETCH(bool, fromRight);
    QFETCH(bool, right);
    theme::applyStyle(*qApp, SchemeChoice::light);
    QApplication::setLayoutDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
    QLabel label(QStringLiteral("grasp v24"));
    label.setAlignment(Qt::Alignment(alignment));
    label.setFixedSize(400, 30);
    const auto [first, last] = inkOf(label.grab().toImage());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(last > first);
    QVERIFY2(right ? first > 200 : last < 200, qPrintable(QStringLiteral("%1 to %2").arg(first).arg(last)));
}

void LookTest::whatWasDoneIsToldForAWhileAndWhatWasNotUntilDismissed() {
    QWidget window;
    window.resize(800, 600);
    window.show();
    widgets::NoticeBar bar(&window);
    auto* read = bar.findChild<QTimer*>(QStringLiteral("noticeRead"));
    QVERIFY(read != nullptr);
    bar.say(QStringLiteral("The rollout has started."), false);
    QVERIFY(bar.isVisible());
    QVERIFY(read->isActive());
    QVERIFY2(window.rect().contains(bar.geometry()), "it lies over the window");
    window.resize(400, 300);
    QVERIFY(window.rect().contains(bar.geometry()));
    read->setInterval(0);
    QTRY_VERIFY(!bar.isVisible());
    bar.say(QStringLiteral("Not done."), true);
    QVERIFY(!read->isActive());
    QVERIFY(bar.isVisible());
}

void LookTest::theSidePanelFollowsALiveSwitchOfTheTheme() {
    theme::applyStyle(*qApp, SchemeChoice::dark);
    widgets::SidePanel panel;
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto* tree = panel.findChild<QTreeWidget*>(QStringLiteral("sideTree"));
    QVERIFY(tree);
    theme::applyStyle(*qApp, SchemeChoice::highContrastWhite);
    QCoreApplication::processEvents();
    const QTreeWidgetItem* quiet = tree->topLevelItem(0)->child(0);
    QCOMPARE(quiet->foreground(0).color(), widgets::toneColor(Tone::quiet, QApplication::palette()));
}

void LookTest::theHeadingOfARollbackFollowsALiveSwitchOfTheTheme() {
    theme::applyStyle(*qApp, SchemeChoice::light);
    qApp->setStyleSheet(QString());  // as in the program: the style comes right after the window was made
    view::Snapshot over = *support::sampleRollback();
    over.rollout->status = rollout::RolloutStatus::rolledBack;
    live::RollbackPanel panel;
    panel.setSnapshot(std::make_shared<const view::Snapshot>(over));
    panel.show();
    const auto* heading = panel.findChild<QLabel*>(QStringLiteral("rollbackHeading"));
    for (const SchemeChoice choice : {SchemeChoice::dark, SchemeChoice::light, SchemeChoice::highContrastBlack}) {
        theme::applyStyle(*qApp, choice);
        QCoreApplication::processEvents();
        QCOMPARE(heading->palette().color(QPalette::WindowText), QApplication::palette().color(QPalette::WindowText));
    }
}

QTEST_MAIN(LookTest)
#include "look_test.moc"
