// The painting half of TimeChart: everything that Qt Charts does not draw itself.
#include <QDateTime>
#include <QPainter>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

#include "widgets/charts/time_chart.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/words.h"

namespace slipway::charts {

namespace {

constexpr double kMarkReach = 6.0;  // pixels from the pointer within which the read-out names a mark

QString timeText(double at, bool seconds) {
    return theme::Words::timeOfDay(WallTime(Milliseconds(static_cast<std::int64_t>(at) * 1000)), seconds);
}

QColor markColour(theme::Scheme scheme, MarkKind kind) {
    switch (kind) {
        case MarkKind::trouble:
            return theme::paletteOf(scheme).failText;
        case MarkKind::operatorAction:
            return theme::paletteOf(scheme).heldText;
        case MarkKind::stage:
            break;
    }
    return theme::paletteOf(scheme).mutedText;
}

}  // namespace

void TimeChart::drawForeground(QPainter* painter, const QRectF&) {
    painter->save();
    painter->setFont(font());
    drawHead(*painter);
    // Time runs from left to right in every language.
    painter->setLayoutDirection(Qt::LeftToRight);
    if (empty()) {
        drawEmpty(*painter);
    } else {
        drawAxes(*painter);
        drawMarks(*painter);
        drawLimit(*painter);
        drawEndLabels(*painter);
        drawReadOut(*painter);
        drawZoom(*painter);
    }
    painter->restore();
}

void TimeChart::drawHead(QPainter& painter) const {
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme::paletteOf(scheme()).text);
    const QRectF box(theme::kGap + 2, theme::kTight, viewport()->width() - 2 * theme::kGap, fontMetrics().height());
    painter.drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), title());
    painter.setFont(font());
    painter.setPen(hasFocus() ? QPen(theme::paletteOf(scheme()).accent, 2) : QPen(theme::paletteOf(scheme()).border));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

/// The span that is being drawn, and how to leave a zoom.
void TimeChart::drawZoom(QPainter& painter) const {
    const theme::Palette& colours = theme::paletteOf(scheme());
    if (m_dragFrom) {
        QColor fill = colours.accent;
        fill.setAlphaF(0.14F);
        const double from = std::clamp(*m_dragFrom, m_plot.left(), m_plot.right());
        const double to = std::clamp(*m_dragTo, m_plot.left(), m_plot.right());
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRect(QRectF(QPointF(from, m_plot.top()), QPointF(to, m_plot.bottom())).normalized());
    }
    if (!m_zoom) return;
    const Span shown = span();
    const QString text = tr("%1 – %2, double-click for all", "times").arg(timeText(shown.from, true), timeText(shown.to, true));
    const double title = QFontMetricsF(font()).horizontalAdvance(this->title()) * 1.15 + theme::kWide;
    const QRectF box(title, theme::kTight, viewport()->width() - title - theme::kGap - 2, fontMetrics().height());
    painter.setPen(colours.mutedText);
    const QString fits = fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(box.width()));
    painter.drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignRight), fits);
}

void TimeChart::drawEmpty(QPainter& painter) const {
    painter.setPen(theme::paletteOf(scheme()).mutedText);
    const QRectF box(theme::kGap, 0, viewport()->width() - 2 * theme::kGap, viewport()->height());
    painter.drawText(box, Qt::AlignCenter, emptyText());
}

std::vector<double> TimeChart::gridValues() const {
    const int steps = static_cast<int>(std::lround((m_value->max() - m_value->min()) / m_step));
    const int fit = std::max(1, static_cast<int>(m_plot.height() / (1.25 * fontMetrics().height())));
    int every = 1;
    while (every < steps && (steps / every > fit || steps % every != 0)) ++every;
    std::vector<double> values;
    for (int i = 0; i <= steps; i += every) values.push_back(m_value->min() + i * m_step);
    return values;
}

std::vector<std::int64_t> TimeChart::gridTimes() const {
    const double labelWidth = fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) + theme::kWide;
    const std::int64_t step = tickStep(m_time->max() - m_time->min(), static_cast<int>(m_plot.width() / labelWidth));
    std::vector<std::int64_t> times;
    const auto first = static_cast<std::int64_t>(std::ceil(m_time->min() / static_cast<double>(step))) * step;
    for (std::int64_t at = first; static_cast<double>(at) <= m_time->max(); at += step) times.push_back(at);
    return times;
}

void TimeChart::drawBackground(QPainter* painter, const QRectF&) {
    const theme::Palette& colours = theme::paletteOf(scheme());
    painter->fillRect(viewport()->rect(), colours.surface);
    if (empty()) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(colours.track);
    for (const double value : gridValues()) {
        const double y = toPixel(m_time->min(), value).y();
        painter->drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    }
    for (const std::int64_t at : gridTimes()) {
        const double x = toPixel(static_cast<double>(at), 0).x();
        painter->drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
    painter->restore();
}

void TimeChart::drawAxes(QPainter& painter) const {
    painter.setPen(theme::paletteOf(scheme()).mutedText);
    const double line = fontMetrics().height();
    for (const double value : gridValues()) {
        const double y = toPixel(m_time->min(), value).y();
        painter.drawText(QRectF(0, y - line / 2, m_plot.left() - 6, line), static_cast<int>(Qt::AlignVCenter | Qt::AlignRight),
                         theme::reading(axisText(value)));
    }
    if (!m_timesShown) return;
    const std::vector<std::int64_t> times = gridTimes();
    const bool seconds = times.size() > 1 && times[1] - times[0] < 60;
    for (const std::int64_t at : times) {
        const double x = toPixel(static_cast<double>(at), 0).x();
        const QString text = timeText(static_cast<double>(at), seconds);
        // The lowest value of the axis ends there.
        if (x - fontMetrics().horizontalAdvance(text) / 2.0 < m_plot.left() - theme::kTight) continue;
        painter.drawText(QRectF(x - 60, m_plot.bottom() + 3, 120, line), Qt::AlignCenter, text);
    }
}

void TimeChart::drawMarks(QPainter& painter) const {
    std::vector<const TimeMark*> shown;
    for (const TimeMark& mark : m_data->marks) {
        const double x = toPixel(mark.at, 0).x();
        if (x < m_plot.left() - 1 || x > m_plot.right() + 1) continue;
        painter.setPen(QPen(markColour(scheme(), mark.kind), 1, mark.kind == MarkKind::stage ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        shown.push_back(&mark);
    }
    if (m_marksNamed) nameMarks(painter, std::move(shown));
}

/// The present stage first, then trouble, then what people did, then the newest: a label that would cover another, or the values of the
/// axis, is left out; its line stays.
void TimeChart::nameMarks(QPainter& painter, std::vector<const TimeMark*> marks) const {
    const TimeMark* present = nullptr;
    for (const TimeMark* mark : marks)
        if (mark->kind == MarkKind::stage && (!present || mark->at >= present->at)) present = mark;
    const auto rank = [present](const TimeMark* mark) {
        if (mark == present) return -1;
        return mark->kind == MarkKind::trouble ? 0 : mark->kind == MarkKind::operatorAction ? 1 : 2;
    };
    std::ranges::stable_sort(marks,
                             [&](const TimeMark* a, const TimeMark* b) { return std::pair(rank(a), b->at) < std::pair(rank(b), a->at); });
    const double high = fontMetrics().height();
    std::vector<QRectF> taken;
    for (const TimeMark* mark : marks) {
        const double x = toPixel(mark->at, 0).x();
        const double width = fontMetrics().horizontalAdvance(mark->text) + 2.0;
        for (const double left : {x - 2.0, x + 2.0 - width}) {
            const QRectF box(left, m_plot.top() - high, width, high);
            const bool inside = left >= m_plot.left() - 3 && box.right() <= viewport()->width() - 4;
            const auto covers = [&box](const QRectF& other) { return box.adjusted(-theme::kGap, 0, theme::kGap, 0).intersects(other); };
            if (!inside || std::ranges::any_of(taken, covers)) continue;
            painter.setPen(markColour(scheme(), mark->kind));
            painter.drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), mark->text);
            taken.push_back(box);
            break;
        }
    }
}

void TimeChart::drawLimit(QPainter& painter) const {
    const auto line = limit();
    if (!line || line->value < m_value->min() || line->value > m_value->max()) return;
    const double y = toPixel(0, line->value).y();
    painter.setPen(QPen(line->colour, 1.4, Qt::DashDotLine));
    painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
}

void TimeChart::drawEndLabels(QPainter& painter) const {
    std::vector<Label> labels = endLabels();
    if (auto line = limit()) labels.push_back(std::move(*line));
    std::sort(labels.begin(), labels.end(), [](const Label& a, const Label& b) { return a.value > b.value; });
    const double height = fontMetrics().height();
    std::vector<double> tops;
    for (const Label& label : labels) {
        double top = toPixel(0, label.value).y() - height / 2;
        if (!tops.empty()) top = std::max(top, tops.back() + height - 1);
        tops.push_back(top);
    }
    // What would reach the times below the plot moves up, and only what is then in its way.
    double lowest = m_plot.bottom() - height + 2;
    for (std::size_t i = labels.size(); i-- > 0; lowest = tops[i] - height + 1) tops[i] = std::min(tops[i], lowest);
    // In a low plot there is no room for all: the highest stay below the title, and the lowest of what is too much goes.
    double highest = m_plot.top() - height / 2;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        tops[i] = std::max(tops[i], highest);
        highest = tops[i] + height - 1;
        if (i > 0 && tops[i] > m_plot.bottom() - height / 2) break;
        painter.setPen(labels[i].colour);
        const QRectF box(m_plot.right() + 6, tops[i], viewport()->width() - m_plot.right() - 8, height);
        painter.drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), theme::reading(labels[i].text));
    }
}

void TimeChart::drawReadOut(QPainter& painter) const {
    if (!m_pointer) return;
    const theme::Palette& colours = theme::paletteOf(scheme());
    const double x = toPixel(*m_pointer, 0).x();
    painter.setPen(QPen(colours.text, 1));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    std::vector<Label> lines = readOut(*m_pointer);
    lines.insert(lines.begin(), Label{timeText(*m_pointer, true), colours.mutedText, 0.0});
    for (const TimeMark& mark : m_data->marks) {
        if (std::abs(toPixel(mark.at, 0).x() - x) <= kMarkReach) lines.push_back({mark.text, markColour(scheme(), mark.kind), 0.0});
    }
    double wide = 0.0;
    for (const Label& line : lines) wide = std::max(wide, static_cast<double>(fontMetrics().horizontalAdvance(line.text)));
    const double height = fontMetrics().height();
    QRectF box(x + 10, m_plot.top() + 4, wide + 2 * theme::kGap, height * static_cast<double>(lines.size()) + theme::kGap);
    if (box.right() > viewport()->width() - 4) box.moveRight(x - 10);
    painter.setPen(colours.border);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(box, theme::kRadius, theme::kRadius);
    QRectF row(box.left() + theme::kGap, box.top() + theme::kTight, wide, height);
    for (const Label& line : lines) {
        painter.setPen(line.colour);
        painter.drawText(row, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), theme::reading(line.text));
        row.translate(0, height);
    }
}

}  // namespace slipway::charts
