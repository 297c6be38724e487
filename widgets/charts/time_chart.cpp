#include "widgets/charts/time_chart.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QMouseEvent>
#include <algorithm>
#include <chrono>
#include <cmath>

#include "widgets/charts/latency_chart.h"
#include "widgets/charts/success_chart.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/words.h"

namespace slipway::charts {

namespace {

constexpr std::chrono::milliseconds kLeastRedraw{33};
constexpr double kPlotLeft = 54.0;
constexpr int kFinest = 16;  // times as many buckets in a zoomed chart at most

/// Room for the labels at the ends of the lines: the same in all charts, so that their times stand above each other.
double plotRight(const QFontMetricsF& metrics) {
    const QString success = SuccessChart::tr("Gate ≥ %1").arg(theme::Words::share(1.0));
    const QString latency = LatencyChart::tr("Gate < %1").arg(theme::Words::milliseconds(200));
    return std::max(metrics.horizontalAdvance(success), metrics.horizontalAdvance(latency)) + theme::kWide;
}

}  // namespace

TimeChart::TimeChart(QWidget* parent)
    : QChartView(new QChart, parent), m_chart(chart()), m_time(new QValueAxis(this)), m_value(new QValueAxis(this)) {
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(260, 84);
    setRenderHint(QPainter::Antialiasing);
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_value, Qt::AlignLeft);
    for (QValueAxis* axis : {m_time, m_value}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);  // drawBackground does, where the labels are
    }
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(kLeastRedraw);
    connect(&m_redraw, &QTimer::timeout, this, &TimeChart::refresh);
}

void TimeChart::addSeries(QAbstractSeries* series) {
    m_chart->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_value);
}

void TimeChart::setLine(QLineSeries* series, const QColor& colour, double thickness, Qt::PenStyle style) {
    QPen pen(colour, thickness, style);
    series->setPen(pen);
}

void TimeChart::setData(std::optional<ChartData> data) {
    if (!data || (m_data && m_data->from != data->from)) m_zoom.reset();  // of another rollout
    m_data = std::move(data);
    if (!m_redraw.isActive()) m_redraw.start();
}

void TimeChart::flush() {
    m_redraw.stop();
    refresh();
}

void TimeChart::refresh() {
    if (m_data) {
        const Span shown = span();
        m_time->setRange(shown.from, shown.to);
        rebuild();
    }
    for (QAbstractSeries* series : m_chart->series()) series->setVisible(!empty());
    setAccessibleName(title());
    QStringList words;
    if (!empty()) {
        for (const Label& label : readOut(span().to)) words << label.text;
    }
    const QString description = empty() ? tr("Waiting for results.") : words.join(QStringLiteral("; "));
    if (description != accessibleDescription()) setAccessibleDescription(description);
    resetCachedContent();
    viewport()->update();
}

bool TimeChart::empty() const { return !emptyText().isEmpty(); }

QString TimeChart::emptyText() const {
    if (!m_data) return tr("No rollout yet");
    return m_data->candidate.tasks + m_data->baseline.tasks == 0 ? tr("Waiting for results") : QString();
}

void TimeChart::setMarksNamed(bool named) {
    m_marksNamed = named;
    placePlot();
}

void TimeChart::setTimesShown(bool shown) {
    m_timesShown = shown;
    placePlot();
}

void TimeChart::setRange(double least, double most, double step) {
    m_step = step;
    m_value->setRange(least, most);
}

/// Finer while zoomed; yet the whole is summed for it, so that it stays bounded.
std::int64_t TimeChart::secondsPerBucket() const {
    if (!m_data) return 1;
    const Span shown = span();
    const auto length = static_cast<std::int64_t>(std::ceil(shown.to - shown.from));
    return std::max(bucketWidth(length), bucketWidth(m_data->to - m_data->from, kFinest * kMostBuckets));
}

void TimeChart::placePlot() {
    const double line = fontMetrics().height();
    const QSizeF all = viewport()->size();
    const double top = line + theme::kGap + (m_marksNamed ? line : theme::kTight);
    const double below = m_timesShown ? line + theme::kGap : theme::kGap;
    m_plot = QRectF(kPlotLeft, top, all.width() - kPlotLeft - plotRight(QFontMetricsF(font())), all.height() - top - below);
    if (m_plot.width() < 10 || m_plot.height() < 10) m_plot = QRectF(kPlotLeft, 2 * line, 10, 10);
    m_chart->setPlotArea(m_plot);
}

void TimeChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    placePlot();
}

QPointF TimeChart::toPixel(double at, double value) const {
    const double x = m_plot.left() + (at - m_time->min()) / (m_time->max() - m_time->min()) * m_plot.width();
    const double y = m_plot.bottom() - (value - m_value->min()) / (m_value->max() - m_value->min()) * m_plot.height();
    return {x, std::clamp(y, m_plot.top(), m_plot.bottom())};
}

void TimeChart::mouseMoveEvent(QMouseEvent* event) {
    const double share = (event->position().x() - m_plot.left()) / m_plot.width();
    m_pointer.reset();
    if (share >= 0.0 && share <= 1.0) m_pointer = m_time->min() + share * (m_time->max() - m_time->min());
    if (m_dragFrom) m_dragTo = event->position().x();
    viewport()->update();
    QChartView::mouseMoveEvent(event);
}

void TimeChart::leaveEvent(QEvent* event) {
    m_pointer.reset();
    viewport()->update();
    QChartView::leaveEvent(event);
}

void TimeChart::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    viewport()->update();
}

void TimeChart::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void TimeChart::applyScheme() {
    const theme::Palette& colours = theme::paletteOf(scheme());
    setBackgroundBrush(colours.surface);
    restyle(scheme());
}

void TimeChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange) placePlot();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) applyScheme();
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        placePlot();
        flush();
    }
}

}  // namespace slipway::charts
