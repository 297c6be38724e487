#include "widgets/charts/agreement_chart.h"

#include <QLocale>
#include <algorithm>

#include "widgets/charts/chart_export.h"
#include "widgets/charts/rate_lines.h"
#include "widgets/theme/words.h"

namespace slipway::charts {

using theme::Words;

AgreementChart::AgreementChart(QWidget* parent)
    : TimeChart(parent),
      m_rate(new QLineSeries(this)),
      m_upper(new QLineSeries(this)),
      m_lower(new QLineSeries(this)),
      m_band(new QAreaSeries(m_upper, m_lower)),
      m_recent(new QScatterSeries(this)) {
    setObjectName(QStringLiteral("agreementChart"));
    m_band->setParent(this);
    addSeries(m_band);
    addSeries(m_recent);
    addSeries(m_rate);
    setAccessibleName(title());
    applyScheme();
}

void AgreementChart::rebuild() {
    const std::vector<Bucket> buckets = aggregate(data()->agreement, data()->from, data()->to, secondsPerBucket());
    m_rates = runningRate(buckets, secondsPerBucket());
    m_rate->replace(linePoints(m_rates, &RunningRate::rate));
    m_upper->replace(linePoints(m_rates, &RunningRate::high));
    m_lower->replace(linePoints(m_rates, &RunningRate::low));
    m_recent->replace(recentDots(buckets, secondsPerBucket()));
    double least = 100.0;
    for (const QPointF& dot : m_recent->points()) least = std::min(least, dot.y());
    if (!m_rates.empty()) least = std::min(least, m_rates.back().low * 100.0);
    const RateRange range = rateRange(least);
    setRange(range.least, 100.0, range.step);
}

QString AgreementChart::title() const { return tr("Same action as the baseline"); }

QString AgreementChart::emptyText() const {
    if (!data()) return TimeChart::emptyText();
    return data()->agreement.empty() ? tr("Waiting for tasks in shadow") : QString();
}

QString AgreementChart::axisText(double value) const { return tr("%1 %").arg(QLocale().toString(value, 'f', 0)); }

std::vector<Label> AgreementChart::endLabels() const {
    const RunningRate* last = rateAt(m_rates, span().to);
    if (!last) return {};
    const double rate = last->rate;
    return {{Words::share(rate), theme::paletteOf(scheme()).accent, rate * 100.0}};
}

std::vector<Label> AgreementChart::readOut(double at) const {
    const RunningRate* rate = emptyText().isEmpty() ? rateAt(m_rates, at) : nullptr;
    if (!rate) return {};
    return {{tr("Same action: %1 (%2 – %3)").arg(Words::share(rate->rate), Words::share(rate->low), Words::share(rate->high)),
             theme::paletteOf(scheme()).accent, rate->rate * 100.0}};
}

QString AgreementChart::csv() const { return emptyText().isEmpty() ? agreementCsv(*data(), span().from, span().to) : QString(); }

void AgreementChart::restyle(theme::Scheme scheme) {
    const QColor accent = theme::paletteOf(scheme).accent;
    setLine(m_rate, accent, 2.2);
    m_band->setBrush(theme::bandColour(scheme));
    m_band->setPen(Qt::NoPen);
    QColor dot = accent;
    dot.setAlphaF(0.45F);
    m_recent->setMarkerSize(5.0);
    m_recent->setBrush(dot);
    m_recent->setPen(Qt::NoPen);
}

}  // namespace slipway::charts
