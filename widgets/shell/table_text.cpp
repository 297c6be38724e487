#include "widgets/shell/table_text.h"

#include <QAbstractItemModel>

namespace slipway::widgets {

namespace {

QString csvField(QString field) {
    if (!field.isEmpty() && QStringLiteral("=+-@\t\r").contains(field.front())) field.prepend(QLatin1Char('\''));
    const bool plain = !field.contains(QLatin1Char('"')) && !field.contains(QLatin1Char(',')) && !field.contains(QLatin1Char('\n')) &&
                       !field.contains(QLatin1Char('\r'));
    if (plain) return field;
    return QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString lineOf(const QStringList& lines) { return lines.join(QLatin1Char('\n')) + QLatin1Char('\n'); }

}  // namespace

QList<QStringList> rowsOf(const QAbstractItemModel& model) {
    QList<QStringList> rows;
    QStringList header;
    for (int column = 0; column < model.columnCount(); ++column) header << model.headerData(column, Qt::Horizontal).toString();
    rows << header;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) cells << model.index(row, column).data().toString();
        rows << cells;
    }
    return rows;
}

QString tabbedText(const QList<QStringList>& rows) {
    QStringList lines;
    for (QStringList row : rows) {
        for (QString& field : row) field.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        lines << row.join(QLatin1Char('\t'));
    }
    return lineOf(lines);
}

QString csvText(const QList<QStringList>& rows) {
    QStringList lines;
    for (QStringList row : rows) {
        for (QString& field : row) field = csvField(field);
        lines << row.join(QLatin1Char(','));
    }
    return lineOf(lines);
}

}  // namespace slipway::widgets
