// Widths of columns: what a column needs, again when that changes, and never over what a person chose.
#include <QHeaderView>
#include <QTableWidget>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

#include "tests/widgets/shell/drag_column.h"
#include "widgets/theme/column_fit.h"

using namespace slipway;
using theme::ColumnFit;

class ColumnFitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void columnsGetWhatTheyNeed();
    void aColumnThatAPersonDraggedStays();
    void theRestIsNobodysChoice();
    void aTreeIsFittedTheSameWay();
    void onlyTheSortedHeadingHasRoomForItsMark();
    void othersInTheirPlaceAreFittedAgain();

private:
    std::unique_ptr<QTableWidget> m_table;
    ColumnFit* m_fit = nullptr;
    int m_need = 100;
};

void ColumnFitTest::init() {
    m_need = 100;
    m_table = std::make_unique<QTableWidget>(2, 4);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->resize(800, 300);
    m_fit = new ColumnFit(m_table.get(), [this](int column) { return m_need + 10 * column; });
    m_table->show();
    m_fit->fit();
}

void ColumnFitTest::columnsGetWhatTheyNeed() {
    QCOMPARE(m_table->columnWidth(0), 100);
    QCOMPARE(m_table->columnWidth(2), 120);
    m_need = 60;
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_table.get(), &language);
    QCOMPARE(m_table->columnWidth(0), 60);
    m_need = 80;
    QFont large = m_table->font();
    large.setPointSize(large.pointSize() + 5);
    m_table->setFont(large);
    QCOMPARE(m_table->columnWidth(0), 80);
    m_need = 90;
    m_table->setStyleSheet(QStringLiteral("QTableView { border: none; }"));
    QCOMPARE(m_table->columnWidth(0), 90);
}

void ColumnFitTest::aColumnThatAPersonDraggedStays() {
    dragColumn(*m_table->horizontalHeader(), 1, 150);
    QCOMPARE(m_table->columnWidth(1), 150);
    QVERIFY(m_fit->isByHand(1));
    m_need = 200;
    m_fit->fit();
    QCOMPARE(m_table->columnWidth(0), 200);
    QCOMPARE(m_table->columnWidth(1), 150);
    dragColumn(*m_table->horizontalHeader(), 1, 70);
    m_table->setStyleSheet(QStringLiteral("QTableView { border: none; }"));
    QCOMPARE(m_table->columnWidth(1), 70);
    m_table->setColumnWidth(2, 33);  // by the program: no choice of a person
    m_table->setColumnHidden(3, true);
    m_table->setColumnHidden(3, false);
    m_fit->fit();
    QCOMPARE(m_table->columnWidth(2), 220);
    QVERIFY(!m_fit->isByHand(3));
}

void ColumnFitTest::theRestIsNobodysChoice() {
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    dragColumn(*m_table->horizontalHeader(), 1, 150);
    QVERIFY(m_fit->isByHand(1));
    QVERIFY(!m_fit->isByHand(0));
}

void ColumnFitTest::aTreeIsFittedTheSameWay() {
    QTreeWidget tree;
    tree.setHeaderLabels({QStringLiteral("What"), QStringLiteral("Why")});
    auto* fit = new ColumnFit(&tree, [&tree](int column) {
        return std::max(ColumnFit::headingWidth(*tree.header(), column), ColumnFit::cellsWidth(tree, column));
    });
    tree.show();
    fit->fit();
    const int before = tree.columnWidth(0);
    new QTreeWidgetItem(&tree, {QStringLiteral("something much longer than its heading")});
    fit->fit();
    QVERIFY(tree.columnWidth(0) > before);
    dragColumn(*tree.header(), 0, before);
    fit->fit();
    QCOMPARE(tree.columnWidth(0), before);
}

void ColumnFitTest::onlyTheSortedHeadingHasRoomForItsMark() {
    QTableWidget table(1, 2);
    table.setHorizontalHeaderLabels({QStringLiteral("A long heading"), QStringLiteral("A long heading")});
    table.setSortingEnabled(true);
    QHeaderView& header = *table.horizontalHeader();
    new ColumnFit(&table, [&header](int column) { return ColumnFit::headingWidth(header, column); });
    table.show();
    table.sortByColumn(0, Qt::AscendingOrder);
    QVERIFY(table.columnWidth(0) > table.columnWidth(1));
    table.sortByColumn(1, Qt::AscendingOrder);
    QVERIFY(table.columnWidth(1) > table.columnWidth(0));
    QVERIFY(header.isSortIndicatorShown());
}

void ColumnFitTest::othersInTheirPlaceAreFittedAgain() {
    dragColumn(*m_table->horizontalHeader(), 1, 150);
    m_table->setColumnCount(3);
    m_fit->fit();
    QCOMPARE(m_table->columnWidth(1), 110);
}

QTEST_MAIN(ColumnFitTest)
#include "column_fit_test.moc"
