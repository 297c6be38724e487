#include "widgets/history/compare_chart.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>

#include "widgets/theme/bidi.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/palette.h"

namespace slipway::widgets {

namespace {

constexpr std::array kSteps = {5, 10, 20};  // percent; the axis ends on a multiple of one of them
constexpr int kMostSteps = 5;
constexpr double kDot = 3.5;  // radius of a point that stands alone
constexpr int kKeyLine = 26;

}  // namespace

CompareChart::CompareChart(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("compareChart"));
    setAccessibleName(tr("Success of both candidates by time since start; the table has the numbers"));
}

void CompareChart::setCurves(std::vector<SuccessCurve> curves) {
    m_curves = std::move(curves);
    update();
}

QSize CompareChart::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 40, fontMetrics().lineSpacing() * 10}; }

QSize CompareChart::sizeHint() const { return {fontMetrics().averageCharWidth() * 60, fontMetrics().lineSpacing() * 14}; }

QRectF CompareChart::plot() const {
    const int text = fontMetrics().height();
    const int time = fontMetrics().horizontalAdvance(QStringLiteral("0:00:00"));  // the last one stands below the end
    return QRectF(rect()).adjusted(fontMetrics().horizontalAdvance(QStringLiteral("100.0 %")) + theme::kPage, text * 3.6,
                                   -std::max<double>(theme::kWide, time / 2.0 + theme::kGap), -text * 2.6);
}

std::vector<double> CompareChart::ticks() const {
    double least = 1.0;
    for (const SuccessCurve& curve : m_curves) {
        for (const auto& rate : curve.rates) least = std::min(least, rate.rate);
        if (!curve.rates.empty()) least = std::min(least, curve.rates.back().low);
    }
    for (const int step : kSteps) {
        // Below the lowest line and the end of its band, so that a small difference is still seen.
        const int below = static_cast<int>(std::floor((1.0 - least) * 100.0 / step)) + 1;
        const int steps = std::clamp(below, 2, 100 / step);
        if (steps > kMostSteps && step != kSteps.back()) continue;
        std::vector<double> ticks;
        for (int at = steps; at >= 0; --at) ticks.push_back((100 - at * step) / 100.0);
        return ticks;
    }
    return {};
}

double CompareChart::span() const {
    double span = 1.0;
    for (const SuccessCurve& curve : m_curves)
        if (!curve.rates.empty()) span = std::max(span, curve.rates.back().at);
    return span;
}

QPointF CompareChart::at(double second, double share) const {
    const QRectF area = plot();
    const double bottom = ticks().front();
    return {area.left() + area.width() * second / span(), area.bottom() - area.height() * (share - bottom) / (1.0 - bottom)};
}

QColor CompareChart::colourOf(std::size_t curve) const {
    const theme::Palette& colours = theme::paletteOf(theme::schemeOf(palette()));
    return curve == 0 ? colours.accent : colours.text;
}

void CompareChart::paintAxes(QPainter& painter) const {
    const theme::Palette& colours = theme::paletteOf(theme::schemeOf(palette()));
    const QRectF area = plot();
    const int text = fontMetrics().height();
    for (const double share : ticks()) {
        const double y = at(0, share).y();
        painter.setPen(colours.border);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colours.mutedText);
        painter.drawText(QRectF(0, y - text / 2.0, area.left() - theme::kTight, text), Qt::AlignRight | Qt::AlignVCenter, percent(share));
    }
    const int wide = fontMetrics().horizontalAdvance(QStringLiteral("0:00:00")) + theme::kWide;
    const std::int64_t step = charts::tickStep(span(), std::max(2, static_cast<int>(area.width()) / (2 * wide)));
    for (std::int64_t second = 0; static_cast<double>(second) <= span(); second += step) {
        const double x = at(static_cast<double>(second), 1).x();
        painter.drawText(QRectF(x - wide / 2.0, area.bottom() + theme::kTight, wide, text), Qt::AlignHCenter,
                         clockTime(Milliseconds(Seconds(second))));
    }
    painter.drawText(QRectF(area.left(), area.bottom() + theme::kTight + text, area.width(), text * 1.4), Qt::AlignHCenter | Qt::AlignTop,
                     tr("Since its start"));
}

void CompareChart::paintCurve(QPainter& painter, std::size_t curve) const {
    const auto& rates = m_curves[curve].rates;
    if (rates.empty()) return;
    QPolygonF line;
    QPolygonF band;
    for (const auto& rate : rates) {
        line.append(at(rate.at, rate.rate));
        band.append(at(rate.at, rate.high));
    }
    for (auto rate = rates.rbegin(); rate != rates.rend(); ++rate) band.append(at(rate->at, rate->low));
    painter.save();
    painter.setClipRect(plot().adjusted(-kDot, -kDot, kDot, kDot));
    QColor ground = colourOf(curve);
    ground.setAlphaF(0.13F);
    if (rates.size() == 1) {
        // A short run has one point: its band is a line, and it is a dot.
        painter.setPen(QPen(ground, 2 * kDot));
        painter.drawLine(band.front(), band.back());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(curve));
        painter.drawEllipse(line.front(), kDot, kDot);
        painter.restore();
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colourOf(curve), 2, curve == 0 ? Qt::SolidLine : Qt::DashLine));
    painter.drawPolyline(line);
    painter.restore();
}

void CompareChart::paintKey(QPainter& painter) const {
    const theme::Palette& colours = theme::paletteOf(theme::schemeOf(palette()));
    const int text = fontMetrics().height();
    double y = text * 0.8;
    const double left = plot().left();
    for (std::size_t curve = 0; curve < m_curves.size(); ++curve) {
        const auto& rates = m_curves[curve].rates;
        painter.setPen(QPen(colourOf(curve), 2, curve == 0 ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(QPointF(left, y), QPointF(left + kKeyLine, y));
        painter.setPen(colours.text);
        const QString words = rates.empty() ? tr("%1: no success to show").arg(m_curves[curve].name)
                                            : tr("%1: %2", "rollout, success").arg(m_curves[curve].name, percent(rates.back().rate));
        const double room = width() - left - kKeyLine - theme::kGap;
        painter.drawText(QRectF(left + kKeyLine + theme::kGap, y - text / 2.0, room, text), Qt::AlignLeft | Qt::AlignVCenter,
                         theme::isolated(fontMetrics().elidedText(words, Qt::ElideMiddle, static_cast<int>(room))));
        y += text * 1.3;
    }
}

void CompareChart::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);  // numbers rise to the right in every language, and stand left of their axis
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme::paletteOf(theme::schemeOf(palette())).surface);
    if (m_curves.empty()) return;
    paintAxes(painter);
    for (std::size_t curve = 0; curve < m_curves.size(); ++curve) paintCurve(painter, curve);
    paintKey(painter);
}

}  // namespace slipway::widgets
