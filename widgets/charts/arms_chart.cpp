#include "widgets/charts/arms_chart.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

#include "core/stats/interval.h"
#include "widgets/charts/rate_lines.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/words.h"

namespace slipway::charts {

using theme::Words;

namespace {

constexpr std::int64_t kHourSeconds = 3600;
constexpr int kPeriods = 24;  // shown side by side while the comparison is young

}  // namespace

std::int64_t periodOf(std::int64_t span) { return std::min(kHourSeconds, bucketWidth(span, kPeriods)); }

namespace {

/// An hour begins before what it sums.
std::vector<Bucket> bucketsOf(const view::ArmView& arm, std::int64_t from, std::int64_t to, std::int64_t period) {
    return aggregate(period < kHourSeconds ? arm.points : arm.hours, from - period, to, period);
}

/// The least of 10, 20, 50, 100, ... that is not below it: a scale that does not jump with each period.
double roundTop(double most) {
    double top = 10.0;
    for (int i = 0; top < most; ++i) top *= i % 3 == 1 ? 2.5 : 2.0;
    return top;
}

}  // namespace

std::vector<ArmPeriod> armWork(const view::ArmView& arm, std::int64_t from, std::int64_t now, std::int64_t period) {
    std::vector<ArmPeriod> periods;
    for (const Bucket& bucket : bucketsOf(arm, from, now, period)) {
        if (bucket.from + period <= now) periods.push_back({bucket.from, bucket.tasks});
    }
    return periods;
}

std::vector<ArmPeriod> armPeriods(const view::ArmView& arm, std::int64_t from, std::int64_t to, std::int64_t period) {
    std::vector<ArmPeriod> periods;
    for (const Bucket& bucket : bucketsOf(arm, from, to, period)) {
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

double ArmsChart::valueOf(const ArmPeriod& period) const {
    return data()->successHidden ? static_cast<double>(period.tasks) : period.rate * 100.0;
}

void ArmsChart::fill(Arm& arm, const view::ArmView& view) {
    const std::int64_t period = periodOf(data()->to - data()->from);
    arm.periods =
        data()->successHidden ? armWork(view, data()->from, data()->known, period) : armPeriods(view, data()->from, data()->to, period);
    QList<QPointF> dots;
    for (const ArmPeriod& one : arm.periods) dots.append({timeOf(arm, one), valueOf(one)});
    arm.dots->replace(dots);
}

void ArmsChart::drawWhiskers(QPainter& painter, const Arm& arm, const QColor& colour) const {
    painter.setPen(QPen(colour, 1.4));
    for (const ArmPeriod& one : arm.periods) {
        const double at = timeOf(arm, one);
        if (at < span().from || at > span().to) continue;
        const bool hidden = data()->successHidden;
        painter.drawLine(toPixel(at, hidden ? 0.0 : one.low * 100.0), toPixel(at, hidden ? valueOf(one) : one.high * 100.0));
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
    fill(m_baseline, data()->baseline);
    fill(m_candidate, data()->candidate);
    if (data()->successHidden) {
        setWorkRange();
    } else {
        setRateRange();
    }
}

void ArmsChart::setRateRange() {
    double least = 100.0;
    for (const Arm* arm : {&m_candidate, &m_baseline})
        for (const ArmPeriod& one : arm->periods) least = std::min(least, one.low * 100.0);
    const RateRange range = rateRange(least);
    setRange(range.least, 100.0, range.step);
}

void ArmsChart::setWorkRange() {
    std::int64_t most = 0;
    for (const Arm* arm : {&m_candidate, &m_baseline})
        for (const ArmPeriod& one : arm->periods) most = std::max(most, one.tasks);
    const double top = roundTop(static_cast<double>(most));
    setRange(0.0, top, top / 5.0);
}

QString ArmsChart::title() const {
    const std::int64_t period = data() ? periodOf(data()->to - data()->from) : kHourSeconds;
    const bool hidden = data() && data()->successHidden;
    const int minutes = static_cast<int>(period / 60);
    const int seconds = static_cast<int>(period);
    if (period == kHourSeconds) return hidden ? tr("Tasks per hour") : tr("Success per hour");
    if (period >= 60) return hidden ? tr("Tasks per %n minute(s)", nullptr, minutes) : tr("Success per %n minute(s)", nullptr, minutes);
    return hidden ? tr("Tasks per %n second(s)", nullptr, seconds) : tr("Success per %n second(s)", nullptr, seconds);
}

QString ArmsChart::axisText(double value) const {
    return data() && data()->successHidden ? Words::count(static_cast<std::int64_t>(value))
                                           : tr("%1 %").arg(QLocale().toString(value, 'f', 0));
}

QString ArmsChart::words(const ArmPeriod& period) const {
    if (data()->successHidden) return tr("%n task(s)", nullptr, static_cast<int>(period.tasks));
    return tr("%1 of %2 tasks (%3 – %4)")
        .arg(Words::share(period.rate), Words::count(period.tasks), Words::share(period.low), Words::share(period.high));
}

std::vector<Label> ArmsChart::endLabels() const {
    std::vector<Label> labels;
    const auto add = [&](const view::ArmView& view, const Arm& arm, const QColor& colour) {
        if (arm.periods.empty()) return;
        const ArmPeriod& last = arm.periods.back();
        const QString figure = data()->successHidden ? Words::count(last.tasks) : Words::share(last.rate);
        labels.push_back({tr("%1 %2").arg(theme::idText(QString::fromStdString(view.version)), figure), colour, valueOf(last)});
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
        labels.push_back({tr("%1: %2").arg(theme::idText(QString::fromStdString(view.version)), words(one)), colour, valueOf(one)});
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
