#include "widgets/charts/latency_chart.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

#include "widgets/theme/bidi.h"
#include "widgets/theme/words.h"

namespace slipway::charts {

using theme::Words;

namespace {

constexpr std::array<double, 12> kRanges = {20, 50, 100, 200, 250, 400, 500, 1000, 2000, 5000, 10000, 60000};

QList<QPointF> linePoints(const std::vector<Bucket>& buckets, std::int64_t width, double Bucket::* member) {
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(buckets.size()));
    for (const Bucket& bucket : buckets)
        points.append({static_cast<double>(bucket.from) + static_cast<double>(width) / 2.0, bucket.*member});
    return points;
}

/// The last that has begun by then; null before the first.
const Bucket* bucketAt(const std::vector<Bucket>& buckets, double at) {
    const auto after = std::upper_bound(buckets.begin(), buckets.end(), at,
                                        [](double value, const Bucket& bucket) { return value < static_cast<double>(bucket.from); });
    return after == buckets.begin() ? nullptr : &*(after - 1);
}

double greatest(const std::vector<Bucket>& buckets) {
    double most = 0.0;
    for (const Bucket& bucket : buckets) most = std::max(most, bucket.p95);
    return most;
}

}  // namespace

LatencyChart::LatencyChart(QWidget* parent)
    : TimeChart(parent),
      m_candidate(new QLineSeries(this)),
      m_median(new QLineSeries(this)),
      m_baseline(new QLineSeries(this)),
      m_upper(new QLineSeries(this)),
      m_lower(new QLineSeries(this)),
      m_span(new QAreaSeries(m_upper, m_lower)) {
    setObjectName(QStringLiteral("latencyChart"));
    m_span->setParent(this);
    addSeries(m_span);
    addSeries(m_baseline);
    addSeries(m_median);
    addSeries(m_candidate);
    setAccessibleName(title());
    applyScheme();
}

void LatencyChart::rebuild() {
    m_candidateBuckets = aggregate(data()->candidate.points, data()->from, data()->to, secondsPerBucket());
    m_baselineBuckets = aggregate(data()->baseline.points, data()->from, data()->to, secondsPerBucket());
    m_candidate->replace(linePoints(m_candidateBuckets, secondsPerBucket(), &Bucket::p95));
    m_median->replace(linePoints(m_candidateBuckets, secondsPerBucket(), &Bucket::p50));
    m_baseline->replace(linePoints(m_baselineBuckets, secondsPerBucket(), &Bucket::p95));
    m_upper->replace(linePoints(m_candidateBuckets, secondsPerBucket(), &Bucket::mostP95));
    m_lower->replace(linePoints(m_candidateBuckets, secondsPerBucket(), &Bucket::leastP95));
    const double most = std::max({greatest(m_candidateBuckets), greatest(m_baselineBuckets), data()->latencyLimit.value_or(0.0)}) * 1.1;
    const auto range = std::find_if(kRanges.begin(), kRanges.end(), [most](double value) { return value >= most; });
    const double top = range == kRanges.end() ? std::ceil(most / 60000.0) * 60000.0 : *range;
    setRange(0.0, top, top / (top == 250 ? 5 : 4));
}

QString LatencyChart::title() const { return tr("Latency, 95th percentile"); }

QString LatencyChart::axisText(double value) const {
    return tr("%1 ms").arg(QLocale().toString(value, 'f', value > 0.0 && value < 10.0 ? 1 : 0));
}

std::optional<Label> LatencyChart::limit() const {
    if (!data() || !data()->latencyLimit) return std::nullopt;
    return Label{tr("Gate < %1").arg(Words::milliseconds(*data()->latencyLimit)), theme::paletteOf(scheme()).text, *data()->latencyLimit};
}

std::vector<Label> LatencyChart::endLabels() const {
    std::vector<Label> labels;
    const auto add = [&](const view::ArmView& arm, const std::vector<Bucket>& buckets, const QColor& colour) {
        const Bucket* last = bucketAt(buckets, span().to);
        if (!last) return;
        labels.push_back(
            {tr("%1 %2").arg(theme::idText(QString::fromStdString(arm.version)), Words::milliseconds(last->p95)), colour, last->p95});
    };
    add(data()->candidate, m_candidateBuckets, theme::paletteOf(scheme()).accent);
    add(data()->baseline, m_baselineBuckets, theme::paletteOf(scheme()).mutedText);
    if (const Bucket* last = bucketAt(m_candidateBuckets, span().to))
        labels.push_back({tr("p50 %1").arg(Words::milliseconds(last->p50)), theme::paletteOf(scheme()).accent, last->p50});
    return labels;
}

std::vector<Label> LatencyChart::readOut(double at) const {
    std::vector<Label> labels;
    if (!data()) return labels;
    const auto add = [&](const view::ArmView& arm, const std::vector<Bucket>& buckets, const QColor& colour) {
        const Bucket* found = bucketAt(buckets, at);
        if (!found) return;
        const Bucket& bucket = *found;
        labels.push_back(
            {tr("%1: p95 %2, p50 %3")
                 .arg(theme::idText(QString::fromStdString(arm.version)), Words::milliseconds(bucket.p95), Words::milliseconds(bucket.p50)),
             colour, bucket.p95});
    };
    add(data()->candidate, m_candidateBuckets, theme::paletteOf(scheme()).accent);
    add(data()->baseline, m_baselineBuckets, theme::paletteOf(scheme()).mutedText);
    return labels;
}

void LatencyChart::restyle(theme::Scheme scheme) {
    const theme::Palette& colours = theme::paletteOf(scheme);
    setLine(m_candidate, colours.accent, 2.0);
    setLine(m_median, colours.accent, 1.0);
    setLine(m_baseline, colours.mutedText, 1.6, Qt::DashLine);
    m_span->setBrush(theme::bandColour(scheme));
    m_span->setPen(Qt::NoPen);
}

void LatencyChart::retranslate() { setAccessibleName(title()); }

}  // namespace slipway::charts
