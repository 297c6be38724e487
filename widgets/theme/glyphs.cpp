#include "widgets/theme/glyphs.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "widgets/theme/metrics.h"

namespace slipway::theme {

namespace {

QPen stroke(const QColor& colour, double width) { return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin}; }

QRectF inner(const QRectF& box, double share) {
    const double cut = box.width() * (1.0 - share) / 2.0;
    return box.adjusted(cut, cut, -cut, -cut);
}

QPointF at(const QRectF& box, double x, double y) { return {box.left() + box.width() * x, box.top() + box.height() * y}; }

void paintRing(QPainter& painter, const QRectF& box, const QColor& colour, double progress) {
    const double width = std::max(1.5, box.width() * 0.16);
    const QRectF ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(stroke(colour, std::max(1.0, width * 0.5)));
    painter.drawEllipse(ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double share = std::clamp(progress, 0.0, 1.0);
    painter.drawPie(inner(box, 0.62), 90 * 16, static_cast<int>(std::lround(-share * 360 * 16)));
}

void paintTickedCircle(QPainter& painter, const QRectF& box, const QColor& colour, const QColor& behind) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(box);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(stroke(behind, std::max(1.2, box.width() * 0.13)));
    painter.drawPolyline(QPolygonF{at(box, 0.28, 0.53), at(box, 0.44, 0.68), at(box, 0.73, 0.34)});
}

void paintBars(QPainter& painter, const QRectF& box, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double width = box.width() * 0.28;
    painter.drawRect(QRectF(box.left() + box.width() * 0.14, box.top() + box.height() * 0.08, width, box.height() * 0.84));
    painter.drawRect(QRectF(box.left() + box.width() * 0.58, box.top() + box.height() * 0.08, width, box.height() * 0.84));
}

void paintOctagon(QPainter& painter, const QRectF& box, const QColor& colour, const QColor& behind) {
    constexpr double kCut = 0.2929;
    const QPolygonF shape{at(box, kCut, 0),     at(box, 1 - kCut, 0), at(box, 1, kCut),     at(box, 1, 1 - kCut),
                          at(box, 1 - kCut, 1), at(box, kCut, 1),     at(box, 0, 1 - kCut), at(box, 0, kCut)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(shape);
    painter.setPen(stroke(behind, std::max(1.2, box.width() * 0.13)));
    painter.drawLine(at(box, 0.32, 0.32), at(box, 0.68, 0.68));
    painter.drawLine(at(box, 0.68, 0.32), at(box, 0.32, 0.68));
}

void paintLeftTurn(QPainter& painter, const QRectF& box, const QColor& colour) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(stroke(colour, std::max(1.5, box.width() * 0.16)));
    QPainterPath path(at(box, 0.3, 0.92));
    path.lineTo(at(box, 0.62, 0.92));
    path.cubicTo(at(box, 1.06, 0.92), at(box, 1.06, 0.34), at(box, 0.62, 0.34));
    path.lineTo(at(box, 0.34, 0.34));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{at(box, 0.0, 0.34), at(box, 0.44, 0.02), at(box, 0.44, 0.66)});
}

void paintSlashedCircle(QPainter& painter, const QRectF& box, const QColor& colour) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(stroke(colour, std::max(1.2, box.width() * 0.11)));
    painter.drawEllipse(inner(box, 0.8));
    painter.drawLine(at(box, 0.06, 0.94), at(box, 0.94, 0.06));
}

QPixmap canvas(int side, qreal ratio) {
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

}  // namespace

void paintCondition(QPainter& painter, view::Condition condition, const QRectF& box, const QColor& colour, const QColor& behind,
                    double progress) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (condition) {
        case view::Condition::quiet:
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(inner(box, 0.62));
            break;
        case view::Condition::updating:
            paintRing(painter, box, colour, progress);
            break;
        case view::Condition::onCandidate:
            paintTickedCircle(painter, box, colour, behind);
            break;
        case view::Condition::held:
            paintBars(painter, box, colour);
            break;
        case view::Condition::failed:
            paintOctagon(painter, box, colour, behind);
            break;
        case view::Condition::rolledBack:
            paintLeftTurn(painter, box, colour);
            break;
        case view::Condition::offline:
            paintSlashedCircle(painter, box, colour);
            break;
    }
    painter.restore();
}

void paintVerdict(QPainter& painter, rollout::Verdict verdict, const QRectF& box, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(stroke(colour, std::max(1.6, box.width() * 0.14)));
    switch (verdict) {
        case rollout::Verdict::pass:
            painter.drawPolyline(QPolygonF{at(box, 0.14, 0.55), at(box, 0.4, 0.8), at(box, 0.88, 0.22)});
            break;
        case rollout::Verdict::fail:
            painter.drawLine(at(box, 0.18, 0.18), at(box, 0.82, 0.82));
            painter.drawLine(at(box, 0.82, 0.18), at(box, 0.18, 0.82));
            break;
        case rollout::Verdict::inconclusive:
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            for (const double x : {0.18, 0.5, 0.82}) painter.drawEllipse(at(box, x, 0.5), box.width() * 0.09, box.width() * 0.09);
            break;
    }
    painter.restore();
}

QIcon conditionIcon(view::Condition condition, const QPalette& palette, qreal devicePixelRatio) {
    const Scheme scheme = schemeOf(palette);
    QPixmap pixmap = canvas(kGlyph, devicePixelRatio);
    QPainter painter(&pixmap);
    paintCondition(painter, condition, QRectF(1, 1, kGlyph - 2, kGlyph - 2), markColour(scheme, condition), paletteOf(scheme).window, 0.35);
    painter.end();
    return QIcon(pixmap);
}

QIcon verdictIcon(rollout::Verdict verdict, const QPalette& palette, qreal devicePixelRatio) {
    QPixmap pixmap = canvas(kGlyph, devicePixelRatio);
    QPainter painter(&pixmap);
    paintVerdict(painter, verdict, QRectF(1, 1, kGlyph - 2, kGlyph - 2), verdictColour(schemeOf(palette), verdict));
    painter.end();
    return QIcon(pixmap);
}

void GlyphCache::configure(Scheme scheme, int size, qreal devicePixelRatio, const QColor& behind) {
    if (!m_pixmaps.empty() && scheme == m_scheme && size == m_size && devicePixelRatio == m_ratio && behind == m_behind) return;
    m_scheme = scheme;
    m_size = size;
    m_side = size + 2 * std::max(3, size / 3);
    m_ratio = devicePixelRatio;
    m_behind = behind;
    m_pixmaps.assign(kConditions * (kProgressSteps + 1) * (kDirections + 1), QPixmap());
}

const QPixmap& GlyphCache::glyph(view::Condition condition, double progress, int direction) {
    const bool moving = condition == view::Condition::updating;
    const int step = moving ? static_cast<int>(std::lround(std::clamp(progress, 0.0, 1.0) * kProgressSteps)) : 0;
    const int row = static_cast<int>(condition) * (kProgressSteps + 1) + step;
    QPixmap& pixmap = m_pixmaps[static_cast<std::size_t>(row * (kDirections + 1) + direction)];
    if (pixmap.isNull()) pixmap = render(condition, static_cast<double>(step) / kProgressSteps, direction);
    return pixmap;
}

QPixmap GlyphCache::render(view::Condition condition, double progress, int direction) const {
    QPixmap pixmap = canvas(m_side, m_ratio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = markColour(m_scheme, condition);
    const double middle = m_side / 2.0;
    // It starts at the edge of the shape: a quiet dot is smaller than the others.
    const double edge = m_size * (condition == view::Condition::quiet ? 0.29 : 0.5);
    // A rim of the floor's colour, so that it is seen over shelves and walls.
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_behind);
    painter.drawEllipse(QPointF(middle, middle), edge + kRim, edge + kRim);
    if (direction != kNoDirection) {
        painter.save();
        painter.translate(middle, middle);
        painter.rotate(-360.0 * direction / kDirections);
        const double from = edge - 0.6;
        const double tip = edge + std::max(2.4, m_size * 0.26);
        const double half = std::max(1.5, m_size * 0.17);
        const QPolygonF arrow{QPointF(tip, 0), QPointF(from, -half), QPointF(from, half)};
        painter.setPen(QPen(m_behind, 2 * kRim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(arrow);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(arrow);
        painter.restore();
    }
    const double margin = (m_side - m_size) / 2.0;
    paintCondition(painter, condition, QRectF(margin, margin, m_size, m_size), colour, m_behind, progress);
    return pixmap;
}

}  // namespace slipway::theme
