#include "widgets/charts/share_chart.h"

#include <QLocale>
#include <algorithm>

#include "widgets/charts/chart_export.h"
#include "widgets/theme/words.h"

namespace slipway::charts {

using theme::Words;

namespace {

double secondsOf(WallTime time) { return static_cast<double>(time.time_since_epoch().count()) / 1000.0; }

}  // namespace

QList<QPointF> shareSteps(const std::vector<view::SharePoint>& shares, double to) {
    QList<QPointF> corners;
    for (const view::SharePoint& point : shares) {
        const double at = secondsOf(point.at);
        if (at > to) break;
        if (!corners.isEmpty()) corners.append({at, corners.back().y()});
        corners.append({at, point.share * 100.0});
    }
    if (!corners.isEmpty()) corners.append({to, corners.back().y()});
    return corners;
}

ShareChart::ShareChart(QWidget* parent) : TimeChart(parent), m_steps(new QLineSeries(this)) {
    setObjectName(QStringLiteral("shareChart"));
    addSeries(m_steps);
    setAccessibleName(title());
    applyScheme();
}

void ShareChart::rebuild() {
    m_steps->replace(shareSteps(data()->shares, static_cast<double>(data()->known)));
    setRange(0.0, 100.0, 25.0);
}

QString ShareChart::title() const { return tr("Share of tasks on the candidate"); }

QString ShareChart::emptyText() const {
    if (!data()) return TimeChart::emptyText();
    return data()->shares.empty() ? tr("No share yet") : QString();
}

QString ShareChart::axisText(double value) const { return tr("%1 %").arg(QLocale().toString(value, 'f', 0)); }

std::vector<Label> ShareChart::endLabels() const {
    if (data()->shares.empty()) return {};
    const double share = data()->shares.back().share;
    return {{Words::share(share, 0), theme::paletteOf(scheme()).accent, share * 100.0}};
}

std::vector<Label> ShareChart::readOut(double at) const {
    if (!emptyText().isEmpty()) return {};
    const auto after = std::ranges::upper_bound(data()->shares, at, {}, [](const view::SharePoint& point) { return secondsOf(point.at); });
    if (after == data()->shares.begin()) return {};
    const double share = (after - 1)->share;
    return {{tr("Share of tasks: %1").arg(Words::share(share, 0)), theme::paletteOf(scheme()).accent, share * 100.0}};
}

QString ShareChart::csv() const { return emptyText().isEmpty() ? shareCsv(*data(), span().from, span().to) : QString(); }

void ShareChart::restyle(theme::Scheme scheme) { setLine(m_steps, theme::paletteOf(scheme).accent, 2.2); }

}  // namespace slipway::charts
