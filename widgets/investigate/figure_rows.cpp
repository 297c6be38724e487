#include "widgets/investigate/figure_rows.h"

#include <QPainter>
#include <algorithm>

#include "widgets/theme/metrics.h"
#include "widgets/theme/palette.h"

namespace slipway::widgets {

namespace {

constexpr double kLabelShare = 0.38;
constexpr double kDot = 4.0;

}  // namespace

FigureRows::FigureRows(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void FigureRows::setRows(std::vector<FigureRow> rows, double most) {
    m_rows = std::move(rows);
    m_most = std::max(most, 1e-9);
    QStringList lines;
    for (const FigureRow& row : m_rows) lines << tr("%1: %2", "label, figure").arg(row.label, row.figure);
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    setVisible(!m_rows.empty());
    updateGeometry();
    update();
}

int FigureRows::rowHeight() const { return fontMetrics().height() + theme::kGap; }

QSize FigureRows::sizeHint() const { return {280, rowHeight() * static_cast<int>(m_rows.size())}; }
QSize FigureRows::minimumSizeHint() const { return {200, sizeHint().height()}; }

double FigureRows::at(double value, const QRectF& track) const {
    const double share = std::clamp(value / m_most, 0.0, 1.0);
    return isRightToLeft() ? track.right() - share * track.width() : track.left() + share * track.width();
}

void FigureRows::paintRow(QPainter& painter, const FigureRow& row, const QRectF& label, const QRectF& track, const QRectF& figure) const {
    const theme::Scheme scheme = theme::schemeOf(palette());
    const theme::Palette& colours = theme::paletteOf(scheme);
    const int start = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const int end = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    painter.setPen(row.abnormal ? colours.failText : colours.text);
    painter.drawText(label, start | Qt::AlignVCenter, fontMetrics().elidedText(row.label, Qt::ElideRight, static_cast<int>(label.width())));
    painter.drawText(figure, end | Qt::AlignVCenter, row.figure);
    const double y = track.center().y();
    painter.setPen(QPen(colours.track, 2));
    painter.drawLine(QPointF(track.left(), y), QPointF(track.right(), y));
    if (row.limit && *row.limit <= m_most) {
        painter.setPen(QPen(colours.mutedText, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(at(*row.limit, track), track.top() + 2), QPointF(at(*row.limit, track), track.bottom() - 2));
    }
    const QColor mark =
        row.abnormal ? theme::markColour(scheme, view::Condition::failed) : (row.isBaseline ? colours.mutedText : colours.accent);
    if (row.interval) {
        painter.setPen(QPen(mark, 3));
        painter.drawLine(QPointF(at(row.interval->first, track), y), QPointF(at(row.interval->second, track), y));
    } else {
        painter.setPen(QPen(mark, 3));
        painter.drawLine(QPointF(at(0, track), y), QPointF(at(row.value, track), y));
    }
    painter.setPen(QPen(colours.surface, 1));
    painter.setBrush(mark);
    painter.drawEllipse(QPointF(at(row.value, track), y), kDot, kDot);
}

void FigureRows::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int widest = 0;
    int longest = 0;
    for (const FigureRow& row : m_rows) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(row.figure));
        longest = std::max(longest, fontMetrics().horizontalAdvance(row.label));
    }
    const double label = std::min<double>(longest + 2, width() * kLabelShare);
    const double figure = std::min<double>(widest + 2, width() * (1.0 - kLabelShare));
    const double gap = theme::kGap;
    const double track = std::max(24.0, width() - label - figure - 3 * gap - kDot);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const double top = static_cast<double>(i) * rowHeight();
        QRectF name(0, top, label, rowHeight());
        QRectF middle(label + gap, top, track, rowHeight());
        QRectF number(width() - figure, top, figure, rowHeight());
        if (isRightToLeft()) {
            for (QRectF* box : {&name, &middle, &number}) box->moveLeft(width() - box->right());
        }
        paintRow(painter, m_rows[i], name, middle, number);
    }
}

}  // namespace slipway::widgets
