#include "widgets/planview/outcome_chart.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>

#include "widgets/shell/wording.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/palette.h"

namespace slipway::widgets {

namespace {

constexpr double kShownBelow = 0.25;
constexpr int kLines = 4;
constexpr double kMostTicks = 8.0;
constexpr double kSame = 1e-6;  // of a step

/// A step of 1, 2, 5 or 10 of some unit that gives at most so many ticks.
double tickStep(double span) {
    const double least = span / kMostTicks;
    const double unit = std::pow(10.0, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 5.0})
        if (unit * times >= least) return unit * times;
    return unit * 10.0;
}

QColor rollbackColour(theme::Scheme scheme) { return theme::markColour(scheme, view::Condition::failed); }
QColor promotionColour(theme::Scheme scheme) { return theme::markColour(scheme, view::Condition::onCandidate); }
QColor holdColour(theme::Scheme scheme) { return theme::markColour(scheme, view::Condition::held); }

}  // namespace

OutcomeChart::OutcomeChart(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("planOutcomeChart"));
    retranslate();
}

void OutcomeChart::retranslate() {
    setAccessibleName(tr("Chance of rollback, promotion and hold against the candidate's success; the table has the numbers"));
}

void OutcomeChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void OutcomeChart::setCharacteristics(const PlanCharacteristics* characteristics) {
    m_points.clear();
    m_baseline = characteristics != nullptr ? characteristics->baseline : 0.0;
    m_isPower = characteristics != nullptr && characteristics->power.has_value();
    if (m_isPower) {
        for (const auto& [success, found] : characteristics->power->rows) m_points.push_back({success, 0.0, found, 0.0});
    } else if (characteristics != nullptr) {
        for (const auto& row : characteristics->rows) m_points.push_back({row.success, row.rolledBack, row.promoted, row.held});
    }
    std::ranges::sort(m_points, {}, &OutcomePoint::success);
    update();
}

QSize OutcomeChart::minimumSizeHint() const { return {320, 200}; }

QRectF OutcomeChart::plot() const {
    const int text = fontMetrics().height();
    return QRectF(rect()).adjusted(fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + 12, text * 2.0,
                                   -fontMetrics().horizontalAdvance(percent(1.0)) / 2.0 - 6, -text * 2.8);  // half of the last label
}

double OutcomeChart::least() const { return std::max(m_isPower ? m_points.front().success : 0.0, m_baseline - kShownBelow); }

double OutcomeChart::most() const { return std::max(m_points.back().success, m_baseline); }

QPointF OutcomeChart::at(double success, double chance) const {
    const QRectF area = plot();
    return {area.left() + area.width() * (success - least()) / (most() - least()), area.bottom() - area.height() * chance};
}

void OutcomeChart::paintAxes(QPainter& painter) const {
    const theme::Palette& colours = theme::paletteOf(theme::schemeOf(palette()));
    const QRectF area = plot();
    const int text = fontMetrics().height();
    for (int line = 0; line <= kLines; ++line) {
        const double chance = static_cast<double>(line) / kLines;
        const double y = area.bottom() - area.height() * chance;
        painter.setPen(colours.border);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colours.mutedText);
        painter.drawText(QRectF(0, y - text / 2.0, area.left() - 6, text), Qt::AlignRight | Qt::AlignVCenter, shortPercent(chance));
    }
    const double step = tickStep(most() - least());
    for (auto tick = std::llround(std::ceil(least() / step - kSame)); static_cast<double>(tick) * step <= most() + step * kSame; ++tick) {
        const double success = static_cast<double>(tick) * step;
        const double x = at(success, 0).x();
        painter.setPen(colours.border);
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
        painter.setPen(colours.mutedText);
        painter.drawText(QRectF(x - 60, area.bottom() + 4, 120, text), Qt::AlignHCenter, shortPercent(success));
    }
    painter.drawText(QRectF(area.left(), area.bottom() + 4 + text, area.width(), text * 1.4), Qt::AlignHCenter | Qt::AlignTop,
                     tr("True success of the candidate"));
    QPen mark(colours.mutedText);
    mark.setStyle(Qt::DashLine);
    painter.setPen(mark);
    painter.drawLine(at(m_baseline, 0), at(m_baseline, 1));
}

void OutcomeChart::paintCurve(QPainter& painter, double OutcomePoint::* chance, Qt::PenStyle style, const QColor& colour) const {
    QPainterPath path;
    for (const OutcomePoint& point : m_points) {
        const QPointF here = at(point.success, point.*chance);
        if (path.elementCount() == 0) {
            path.moveTo(here);
        } else {
            path.lineTo(here);
        }
    }
    painter.save();
    painter.setClipRect(plot().adjusted(-1, -4, 5, 4));
    painter.setPen(QPen(colour, 2, style));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const OutcomePoint& point : m_points) painter.drawEllipse(at(point.success, point.*chance), 3, 3);
    painter.restore();
}

void OutcomeChart::paintKey(QPainter& painter) const {
    const theme::Scheme scheme = theme::schemeOf(palette());
    struct Entry {
        QString name;
        QPen pen;
    };
    const QPen baseline(theme::paletteOf(scheme).mutedText, 1, Qt::DashLine);
    std::vector<Entry> entries{{tr("rollback"), QPen(rollbackColour(scheme), 2, Qt::SolidLine)},
                               {tr("promotion"), QPen(promotionColour(scheme), 2, Qt::DashLine)},
                               {tr("hold"), QPen(holdColour(scheme), 2, Qt::DotLine)},
                               {tr("baseline %1").arg(percent(m_baseline)), baseline}};
    if (m_isPower)
        entries = {{tr("difference found"), QPen(promotionColour(scheme), 2, Qt::SolidLine)},
                   {tr("control %1").arg(percent(m_baseline)), baseline}};
    double x = plot().left();
    const double y = fontMetrics().height() * 0.8;
    for (const auto& [name, pen] : entries) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, y), QPointF(x + 26, y));
        painter.setPen(theme::paletteOf(scheme).text);
        painter.drawText(QPointF(x + 32, y + fontMetrics().ascent() / 2.0 - 1), theme::isolated(name));
        x += 50 + fontMetrics().horizontalAdvance(name);
    }
}

void OutcomeChart::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);  // numbers rise to the right in every language, and stand left of their axis
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme::paletteOf(theme::schemeOf(palette())).surface);
    if (m_points.size() < 2) {
        painter.setPen(theme::paletteOf(theme::schemeOf(palette())).mutedText);
        painter.drawText(rect(), static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap), tr("Not computed yet"));
        return;
    }
    const theme::Scheme scheme = theme::schemeOf(palette());
    paintAxes(painter);
    if (m_isPower) {
        paintCurve(painter, &OutcomePoint::promoted, Qt::SolidLine, promotionColour(scheme));
        paintKey(painter);
        return;
    }
    paintCurve(painter, &OutcomePoint::held, Qt::DotLine, holdColour(scheme));
    paintCurve(painter, &OutcomePoint::promoted, Qt::DashLine, promotionColour(scheme));
    paintCurve(painter, &OutcomePoint::rolledBack, Qt::SolidLine, rollbackColour(scheme));
    paintKey(painter);
}

}  // namespace slipway::widgets
