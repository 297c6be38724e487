// Gives a column a width as a person does it: with the mouse, on the edge of its heading.
#pragma once

#include <QCoreApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QTest>

namespace slipway {

inline void dragColumn(QHeaderView& header, int column, int width) {
    const int y = header.height() / 2;
    const int edge = header.sectionViewportPosition(column) + header.sectionSize(column) - 1;
    const QPoint from(edge, y);
    const QPoint to(edge + width - header.sectionSize(column), y);
    QTest::mousePress(header.viewport(), Qt::LeftButton, Qt::NoModifier, from);
    QMouseEvent move(QEvent::MouseMove, to, header.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(header.viewport(), &move);
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, Qt::NoModifier, to);
}

}  // namespace slipway
