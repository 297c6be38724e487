#include "widgets/charts/chart_export.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>
#include <array>
#include <chrono>

namespace slipway::charts {

namespace {

QString field(QString text) {
    // A robot's desk chooses the name of a model; a leading =, +, - or @ would run as a formula in a spreadsheet.
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front())) text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString timeCell(std::int64_t second) { return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(Qt::ISODate); }

QString row(const view::ArmView& arm, const view::ChartPoint& point, bool hidden) {
    const auto milliseconds = [](double value) { return QString::number(value, 'f', 1); };
    const QStringList cells = {timeCell(point.second),
                               field(QString::fromStdString(arm.version)),
                               QString::number(point.tasks),
                               hidden ? QString() : QString::number(point.successes),
                               hidden ? QString() : QString::number(point.errors),
                               milliseconds(point.p50),
                               milliseconds(point.p95),
                               milliseconds(point.p99)};
    return cells.join(u',') + u'\n';
}

}  // namespace

QString chartCsv(const ChartData& data, double from, double to) {
    QString csv = QStringLiteral("time,model,tasks,successes,errors,p50_ms,p95_ms,p99_ms\n");
    for (const view::ArmView* arm : std::array{&data.candidate, &data.baseline}) {
        for (const view::ChartPoint& point : arm->points) {
            const auto second = static_cast<double>(point.second);
            if (second >= from && second <= to && point.tasks > 0) csv += row(*arm, point, data.successHidden);
        }
    }
    return csv;
}

QString agreementCsv(const ChartData& data, double from, double to) {
    QString csv = QStringLiteral("time,tasks,same_action\n");
    for (const view::ChartPoint& point : data.agreement) {
        const auto second = static_cast<double>(point.second);
        if (second < from || second > to || point.tasks <= 0) continue;
        csv += QStringLiteral("%1,%2,%3\n").arg(timeCell(point.second), QString::number(point.tasks), QString::number(point.successes));
    }
    return csv;
}

QString shareCsv(const ChartData& data, double from, double to) {
    QString rows;
    for (const view::SharePoint& point : data.shares) {
        const auto second = std::chrono::floor<Seconds>(point.at).time_since_epoch().count();
        if (static_cast<double>(second) > to) break;
        const QString row = QStringLiteral("%1,%2\n").arg(timeCell(second), QString::number(point.share, 'f', 4));
        rows = static_cast<double>(second) < from ? row : rows + row;
    }
    return QStringLiteral("time,share\n") + rows;
}

}  // namespace slipway::charts
