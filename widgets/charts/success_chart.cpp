#include "widgets/charts/success_chart.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

#include "widgets/charts/rate_lines.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/words.h"

namespace slipway::charts {

using theme::Words;

namespace {

constexpr std::int64_t kTasksForRange = 20;
constexpr double kDot = 5.0;  // pixels across

}  // namespace

SuccessChart::SuccessChart(QWidget* parent)
    : TimeChart(parent),
      m_candidate(new QLineSeries(this)),
      m_baseline(new QLineSeries(this)),
      m_upper(new QLineSeries(this)),
      m_lower(new QLineSeries(this)),
      m_band(new QAreaSeries(m_upper, m_lower)),
      m_recent(new QScatterSeries(this)) {
    setObjectName(QStringLiteral("successChart"));
    m_band->setParent(this);
    addSeries(m_band);
    addSeries(m_recent);
    addSeries(m_baseline);
    addSeries(m_candidate);
    setAccessibleName(title());
    applyScheme();
}

void SuccessChart::rebuild() {
    if (data()->successHidden) {
        for (auto* series : {m_candidate, m_baseline, m_upper, m_lower}) series->clear();
        m_recent->clear();
        return;
    }
    const std::vector<Bucket> candidate = aggregate(data()->candidate.points, data()->from, data()->to, secondsPerBucket());
    const std::vector<Bucket> baseline = aggregate(data()->baseline.points, data()->from, data()->to, secondsPerBucket());
    m_candidateRates = runningRate(candidate, secondsPerBucket());
    m_baselineRates = runningRate(baseline, secondsPerBucket());
    m_candidate->replace(linePoints(m_candidateRates, &RunningRate::rate));
    m_baseline->replace(linePoints(m_baselineRates, &RunningRate::rate));
    m_upper->replace(linePoints(m_candidateRates, &RunningRate::high));
    m_lower->replace(linePoints(m_candidateRates, &RunningRate::low));
    QList<QPointF> dots = recentDots(candidate, secondsPerBucket());
    // Whole where the plot ends: it cuts off what is beyond.
    const double radius = kDot / 2.0 * (span().to - span().from) / (toPixel(span().to, 0).x() - toPixel(span().from, 0).x());
    for (QPointF& dot : dots)
        if (dot.x() > span().to - radius && dot.x() <= span().to) dot.setX(span().to - radius);
    m_recent->replace(dots);
    chooseRange();
}

void SuccessChart::chooseRange() {
    double least = data()->successLimit.value_or(0.9) * 100.0;
    for (const QPointF& dot : m_recent->points()) least = std::min(least, dot.y());
    if (!m_candidateRates.empty() && data()->candidate.tasks >= kTasksForRange)
        least = std::min(least, m_candidateRates.back().low * 100.0);
    if (!m_baselineRates.empty()) least = std::min(least, m_baselineRates.back().rate * 100.0);
    const RateRange range = rateRange(least);
    setRange(range.least, 100.0, range.step);
}

QString SuccessChart::title() const {
    if (!data() || !data()->predicted) return tr("Success of all tasks so far");
    return tr("Success so far: %1 predicted, %2 observed")
        .arg(QString::fromStdString(data()->candidate.version), QString::fromStdString(data()->baseline.version));
}

QString SuccessChart::emptyText() const {
    if (data() && data()->successHidden) return tr("Hidden until both arms of the comparison are complete");
    return TimeChart::emptyText();
}

QString SuccessChart::axisText(double value) const { return tr("%1 %").arg(QLocale().toString(value, 'f', 0)); }

std::optional<Label> SuccessChart::limit() const {
    if (!data() || !data()->successLimit) return std::nullopt;
    return Label{tr("Gate ≥ %1").arg(Words::share(*data()->successLimit)), theme::paletteOf(scheme()).text, *data()->successLimit * 100.0};
}

std::vector<Label> SuccessChart::endLabels() const {
    std::vector<Label> labels;
    const auto add = [&](const view::ArmView& arm, const std::vector<RunningRate>& rates, const QColor& colour) {
        const RunningRate* last = rateAt(rates, span().to);
        if (!last) return;
        labels.push_back(
            {tr("%1 %2").arg(theme::idText(QString::fromStdString(arm.version)), Words::share(last->rate)), colour, last->rate * 100.0});
    };
    add(data()->candidate, m_candidateRates, theme::paletteOf(scheme()).accent);
    add(data()->baseline, m_baselineRates, theme::paletteOf(scheme()).mutedText);
    return labels;
}

std::vector<Label> SuccessChart::readOut(double at) const {
    std::vector<Label> labels;
    if (!emptyText().isEmpty()) return labels;
    const auto add = [&](const view::ArmView& arm, const std::vector<RunningRate>& rates, const QColor& colour) {
        const RunningRate* rate = rateAt(rates, at);
        if (!rate) return;
        const QLocale locale;
        labels.push_back({tr("%1: %2 (%3 – %4 %)")
                              .arg(theme::idText(QString::fromStdString(arm.version)), Words::share(rate->rate),
                                   locale.toString(rate->low * 100.0, 'f', 1), locale.toString(rate->high * 100.0, 'f', 1)),
                          colour, rate->rate * 100.0});
    };
    add(data()->candidate, m_candidateRates, theme::paletteOf(scheme()).accent);
    add(data()->baseline, m_baselineRates, theme::paletteOf(scheme()).mutedText);
    return labels;
}

void SuccessChart::restyle(theme::Scheme scheme) {
    const theme::Palette& colours = theme::paletteOf(scheme);
    setLine(m_candidate, colours.accent, 2.2);
    setLine(m_baseline, colours.mutedText, 1.6, Qt::DashLine);
    m_band->setBrush(theme::bandColour(scheme));
    m_band->setPen(Qt::NoPen);
    QColor dot = colours.accent;
    dot.setAlphaF(0.45F);
    m_recent->setMarkerSize(kDot);
    m_recent->setBrush(dot);
    m_recent->setPen(Qt::NoPen);
}

void SuccessChart::retranslate() { setAccessibleName(title()); }

}  // namespace slipway::charts
