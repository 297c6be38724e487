#include "widgets/planview/histogram_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/shell/wording.h"
#include "widgets/theme/palette.h"

namespace slipway::widgets {

namespace {

constexpr int kPad = 8;
constexpr double kFaded = 0.5;

QColor faded(QColor colour) {
    colour.setAlphaF(kFaded);
    return colour;
}

}  // namespace

HistogramView::HistogramView(const char* objectName, QWidget* parent) : QWidget(parent) { setObjectName(QLatin1String(objectName)); }

void HistogramView::setTitle(const QString& title) {
    m_title = title;
    setAccessibleName(tr("%1; the table has the numbers", "histogram").arg(title));
    update();
}

void HistogramView::setHistogram(Histogram histogram, double median, std::function<QString(double)> words) {
    m_histogram = std::move(histogram);
    m_median = median;
    m_words = std::move(words);
    m_bars.clear();
    update();
}

void HistogramView::setBars(std::vector<OutcomeBar> bars) {
    m_bars = std::move(bars);
    m_histogram = {};
    update();
}

void HistogramView::clear() { setBars({}); }

void HistogramView::setStale(bool stale) {
    m_stale = stale;
    update();
}

QSize HistogramView::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 22, fontMetrics().height() * 8}; }

QRectF HistogramView::plot() const {
    const double text = fontMetrics().height();
    return QRectF(rect()).adjusted(kPad, (isKeyBelowTitle() ? 2.0 : 1.0) * text + kPad + 4, -kPad, -text - kPad);
}

/// Where both do not fit beside each other: neither is cut.
bool HistogramView::isKeyBelowTitle() const {
    const int needed = fontMetrics().horizontalAdvance(m_title) + fontMetrics().horizontalAdvance(keyWords());
    return needed + 3 * kPad > width() && !keyWords().isEmpty();
}

void HistogramView::paintHistogram(QPainter& painter) const {
    const theme::Scheme scheme = theme::schemeOf(palette());
    const theme::Palette& colours = theme::paletteOf(scheme);
    const QRectF area = plot();
    const double text = fontMetrics().height();
    const auto bins = static_cast<double>(m_histogram.runs.size());
    const double step = area.width() / bins;
    const double gap = step > 6 ? 1.0 : 0.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_stale ? faded(colours.mutedText) : colours.accent);
    for (std::size_t i = 0; i < m_histogram.runs.size(); ++i) {
        if (m_histogram.runs[i] == 0) continue;
        const double share = static_cast<double>(m_histogram.runs[i]) / static_cast<double>(m_histogram.most());
        const double height = std::max(1.0, area.height() * share);  // what happened once is seen
        const double width = std::min(step - gap, area.width() * 0.4);
        const double left = area.left() + step * static_cast<double>(i) + (step - gap - width) / 2.0;
        painter.drawRect(QRectF(left, area.bottom() - height, width, height));
    }
    painter.setPen(colours.border);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const QRectF words(area.left(), area.bottom() + 2, area.width(), text);
    painter.setPen(colours.mutedText);
    if (m_histogram.runs.size() == 1) {
        painter.drawText(words, Qt::AlignHCenter, m_words(m_median));
        return;
    }
    const double last = m_histogram.to() - (m_histogram.width >= 1.0 && m_histogram.width == std::floor(m_histogram.width) ? 1.0 : 0.0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignAbsolute, m_words(m_histogram.from));  // numbers rise to the right everywhere
    painter.drawText(words, Qt::AlignRight | Qt::AlignAbsolute, m_words(last));
    const double x = area.left() + area.width() * (m_median - m_histogram.from) / (m_histogram.to() - m_histogram.from);
    QPen mark(colours.text);
    mark.setStyle(Qt::DashLine);
    painter.setPen(mark);
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

void HistogramView::paintBars(QPainter& painter) const {
    const theme::Scheme scheme = theme::schemeOf(palette());
    const theme::Palette& colours = theme::paletteOf(scheme);
    const double text = fontMetrics().height();
    const QRectF area = plot().adjusted(0, 0, 0, text);
    std::int64_t all = 0;
    for (const OutcomeBar& bar : m_bars) all += bar.runs;
    const double step = area.height() / static_cast<double>(m_bars.size());
    const double thick = std::clamp(step - text - 4, 4.0, text);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const OutcomeBar& bar = m_bars[i];
        const double share = all > 0 ? static_cast<double>(bar.runs) / static_cast<double>(all) : 0.0;
        const double top = area.top() + step * static_cast<double>(i);
        const QRectF words(area.left(), top, area.width(), text);
        painter.setPen(colours.text);
        const QString figure = percent(share);
        painter.drawText(words, Qt::AlignRight, figure);
        const double room = words.width() - fontMetrics().horizontalAdvance(figure) - kPad;
        painter.drawText(words, Qt::AlignLeft, fontMetrics().elidedText(bar.name, Qt::ElideRight, static_cast<int>(room)));
        const QRectF track(area.left(), top + text + 1, area.width(), thick);
        painter.fillRect(track, colours.track);
        QRectF filled = track;
        filled.setWidth(track.width() * share);
        if (isRightToLeft()) filled.moveRight(track.right());
        painter.fillRect(filled, m_stale ? faded(colours.mutedText) : theme::markColour(scheme, bar.condition));
        if (!bar.expected) continue;
        painter.setPen(QPen(colours.text, 2));
        const double along = track.width() * *bar.expected;
        const double x = isRightToLeft() ? track.right() - along : track.left() + along;
        painter.drawLine(QPointF(x, track.top() - 2), QPointF(x, track.bottom() + 2));
    }
}

/// What the line in the plot is, and what it stands at.
QString HistogramView::keyWords() const {
    if (!m_histogram.runs.empty()) return tr("┆ %1", "median of a histogram, where its dashed line is").arg(m_words(m_median));
    const bool expected = std::ranges::any_of(m_bars, [](const OutcomeBar& bar) { return bar.expected.has_value(); });
    return expected ? tr("┃ expected", "key of the marks on the bars") : QString();
}

void HistogramView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const theme::Palette& colours = theme::paletteOf(theme::schemeOf(palette()));
    painter.fillRect(rect(), colours.surface);
    const QRectF title = QRectF(rect()).adjusted(kPad, kPad / 2.0, -kPad, 0);
    painter.setPen(colours.text);
    painter.drawText(title.adjusted(0, isKeyBelowTitle() ? fontMetrics().height() : 0, 0, 0), Qt::AlignRight | Qt::AlignTop, keyWords());
    painter.setPen(colours.mutedText);
    const int room = static_cast<int>(title.width());
    painter.drawText(title, Qt::AlignLeft | Qt::AlignTop, fontMetrics().elidedText(m_title, Qt::ElideRight, room));
    if (!m_bars.empty()) {
        paintBars(painter);
    } else if (!m_histogram.runs.empty()) {
        paintHistogram(painter);
    } else {
        painter.drawText(plot(), Qt::AlignCenter, QStringLiteral("–"));
    }
}

}  // namespace slipway::widgets
