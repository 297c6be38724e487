#include "widgets/charts/arms_chart.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

#include "core/stats/interval.h"
#include "widgets/charts/rate_lines.h"
#include "widgets/theme/words.h"

namespace slipway::charts {

using theme::Words;

namespace {

constexpr std::int64_t kHourSeconds = 3600;
constexpr int kPeriods = 24;  // shown side by side while the comparison is young

}  // namespace

std::int64_t periodOf(std::int64_t span) { return std::min(kHourSeconds, bucketWidth(span, kPeriods)); }

std::vector<ArmPeriod> armPeriods(const view::ArmView& arm, std::int64_t from, std::int64_t to, std::int64_t period) {
    std::vector<ArmPeriod> periods;
    const auto& points = period < kHourSeconds ? arm.points : arm.hours;
    // An hour begins before what it sums.
    for (const Bucket& bucket : aggregate(points, from - period, to, period)) {
        if (bucket.tasks < kTasksForRate) continue;
        const stats::Interval interval = stats::wilson(bucket.successes, bucket.tasks);
        periods.push_back({bucket.from, bucket.tasks, static_cast<double>(bucket.successes) / static_cast<double>(bucket.tasks),
                           interval.low, interval.high});
    }
    return periods;
}

ArmsChart::ArmsChart(QWidget* parent) : TimeChart(parent) {
    setObjectName(QStringLiteral("armsChart"));
    m_baseline.place = 0.4;
    m_candidate.place = 0.6;
    for (Arm* arm : {&m_baseline, &m_candidate}) {
        arm->dots = new QScatterSeries(this);
        addSeries(arm->dots);
    }
    setAccessibleName(title());
    applyScheme();
}

double ArmsChart::timeOf(const Arm& arm, const ArmPeriod& period) const {
    return static_cast<double>(period.from) + static_cast<double>(periodOf(data()->to - data()->from)) * arm.place;
}

void ArmsChart::fill(Arm& arm, const view::ArmView& view) {
    arm.periods = armPeriods(view, data()->from, data()->to, periodOf(data()->to - data()->from));
    QList<QPointF> dots;
    for (const ArmPeriod& one : arm.periods) dots.append({timeOf(arm, one), one.rate * 100.0});
    arm.dots->replace(dots);
}

void ArmsChart::drawWhiskers(QPainter& painter, const Arm& arm, const QColor& colour) const {
    painter.setPen(QPen(colour, 1.4));
    for (const ArmPeriod& one : arm.periods) {
        const double at = timeOf(arm, one);
        if (at < span().from || at > span().to) continue;
        painter.drawLine(toPixel(at, one.low * 100.0), toPixel(at, one.high * 100.0));
    }
}

void ArmsChart::drawForeground(QPainter* painter, const QRectF& rect) {
    if (emptyText().isEmpty()) {
        drawWhiskers(*painter, m_baseline, theme::paletteOf(scheme()).mutedText);
        drawWhiskers(*painter, m_candidate, theme::paletteOf(scheme()).accent);
    }
    TimeChart::drawForeground(painter, rect);
}

void ArmsChart::rebuild() {
    if (data()->successHidden) {
        for (Arm* arm : {&m_candidate, &m_baseline}) {
            arm->periods.clear();
            arm->dots->clear();
        }
        return;
    }
    fill(m_baseline, data()->baseline);
    fill(m_candidate, data()->candidate);
    double least = 100.0;
    for (const Arm* arm : {&m_candidate, &m_baseline})
        for (const ArmPeriod& one : arm->periods) least = std::min(least, one.low * 100.0);
    const RateRange range = rateRange(least);
    setRange(range.least, 100.0, range.step);
}

QString ArmsChart::title() const {
    const std::int64_t period = data() ? periodOf(data()->to - data()->from) : kHourSeconds;
    if (period == kHourSeconds) return tr("Success per hour");
    if (period >= 60) return tr("Success per %n minute(s)", nullptr, static_cast<int>(period / 60));
    return tr("Success per %n second(s)", nullptr, static_cast<int>(period));
}

QString ArmsChart::emptyText() const {
    if (data() && data()->successHidden) return tr("Hidden until both arms of the comparison are complete");
    return TimeChart::emptyText();
}

QString ArmsChart::axisText(double value) const { return tr("%1 %").arg(QLocale().toString(value, 'f', 0)); }

std::vector<Label> ArmsChart::endLabels() const {
    std::vector<Label> labels;
    const auto add = [&](const view::ArmView& view, const Arm& arm, const QColor& colour) {
        if (arm.periods.empty()) return;
        const double rate = arm.periods.back().rate;
        labels.push_back({tr("%1 %2").arg(QString::fromStdString(view.version), Words::share(rate)), colour, rate * 100.0});
    };
    add(data()->candidate, m_candidate, theme::paletteOf(scheme()).accent);
    add(data()->baseline, m_baseline, theme::paletteOf(scheme()).mutedText);
    return labels;
}

std::vector<Label> ArmsChart::readOut(double at) const {
    std::vector<Label> labels;
    if (!emptyText().isEmpty()) return labels;
    const auto add = [&](const view::ArmView& view, const Arm& arm, const QColor& colour) {
        const auto after =
            std::ranges::upper_bound(arm.periods, at, {}, [](const ArmPeriod& one) { return static_cast<double>(one.from); });
        if (after == arm.periods.begin()) return;
        const ArmPeriod& one = *(after - 1);
        labels.push_back({tr("%1: %2 of %3 tasks (%4 – %5)")
                              .arg(QString::fromStdString(view.version), Words::share(one.rate), Words::count(one.tasks),
                                   Words::share(one.low), Words::share(one.high)),
                          colour, one.rate * 100.0});
    };
    add(data()->candidate, m_candidate, theme::paletteOf(scheme()).accent);
    add(data()->baseline, m_baseline, theme::paletteOf(scheme()).mutedText);
    return labels;
}

void ArmsChart::restyle(theme::Scheme scheme) {
    const theme::Palette& colours = theme::paletteOf(scheme);
    const auto style = [](const Arm& arm, const QColor& colour, double size) {
        arm.dots->setMarkerSize(size);
        arm.dots->setBrush(colour);
        arm.dots->setPen(Qt::NoPen);
    };
    style(m_candidate, colours.accent, 8.0);
    style(m_baseline, colours.mutedText, 6.0);
}

}  // namespace slipway::charts
