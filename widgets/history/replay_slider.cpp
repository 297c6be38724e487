#include "widgets/history/replay_slider.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>
#include <algorithm>
#include <limits>

#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

namespace {

constexpr int kMark = 4;  // half the width of a diamond or cross

bool isFailure(rollout::DecisionKind kind) {
    using enum rollout::DecisionKind;
    return kind == gateFailed || kind == rollbackStarted || kind == rollbackIncomplete || kind == rollbackHalted;
}

bool isOperators(const rollout::Decision& decision) { return !decision.who.empty() && decision.who != "engine"; }

}  // namespace

ReplaySlider::ReplaySlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setObjectName(QStringLiteral("replaySlider"));
    setRange(0, 0);
}

void ReplaySlider::setReplay(std::shared_ptr<const view::Replay> replay) {
    m_replay = std::move(replay);
    const auto span = m_replay ? (m_replay->end() - m_replay->begin()).count() : 0;
    const QSignalBlocker quiet(this);
    setRange(0, static_cast<int>(std::clamp<std::int64_t>(span, 0, std::numeric_limits<int>::max())));
    setSingleStep(std::max(1, maximum() / 200));
    setValue(0);
    update();
}

WallTime ReplaySlider::time() const { return m_replay ? m_replay->begin() + Milliseconds(value()) : WallTime{}; }

void ReplaySlider::setTime(WallTime at) {
    if (!m_replay) return;
    const auto since = (std::clamp(at, m_replay->begin(), m_replay->end()) - m_replay->begin()).count();
    setValue(static_cast<int>(std::min<std::int64_t>(since, maximum())));
}

QSize ReplaySlider::sizeHint() const {
    const QSize usual = QSlider::sizeHint();
    return {usual.width(), usual.height() + fontMetrics().height() + kMark};
}

QSize ReplaySlider::minimumSizeHint() const { return {QSlider::minimumSizeHint().width(), sizeHint().height()}; }

bool ReplaySlider::event(QEvent* event) {
    // Space pauses the live rollout elsewhere; here it plays.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
    }
    return QSlider::event(event);
}

void ReplaySlider::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Space:
            Q_EMIT playAsked();
            return;
        case Qt::Key_PageUp:
            Q_EMIT stepAsked(-1);
            return;
        case Qt::Key_PageDown:
            Q_EMIT stepAsked(1);
            return;
        default:
            QSlider::keyPressEvent(event);
    }
}

int ReplaySlider::positionOf(WallTime at) const {
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    const auto since = std::clamp<std::int64_t>((at - m_replay->begin()).count(), 0, maximum());
    const int along = QStyle::sliderPositionFromValue(minimum(), maximum(), static_cast<int>(since), width() - handle, option.upsideDown);
    return along + handle / 2;
}

void ReplaySlider::paintEvent(QPaintEvent* event) {
    QSlider::paintEvent(event);
    if (!m_replay) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int bottom = height() - 1;
    const int top = bottom - fontMetrics().height();
    int nextNumber = std::numeric_limits<int>::min();  // numbers of stages must not lie over each other
    for (const rollout::Decision& decision : m_replay->decisions) {
        const int x = positionOf(view::timeOf(decision));
        const QColor colour = isFailure(decision.kind)
                                  ? toneColor(Tone::bad, palette())
                                  : palette().color(isOperators(decision) ? QPalette::Text : QPalette::PlaceholderText);
        painter.setPen(QPen(colour, isFailure(decision.kind) ? 2.0 : 1.0));
        const QPoint middle(x, top + kMark);
        if (isFailure(decision.kind)) {
            painter.drawLine(middle - QPoint(kMark, kMark), middle + QPoint(kMark, kMark));
            painter.drawLine(middle - QPoint(kMark, -kMark), middle + QPoint(kMark, -kMark));
        } else if (decision.kind == rollout::DecisionKind::stageEntered && decision.stage) {
            painter.drawLine(x, top - kMark, x, bottom);
            const QString number = count(static_cast<std::int64_t>(*decision.stage) + 1);
            const int wide = fontMetrics().horizontalAdvance(number);
            const bool mirrored = layoutDirection() == Qt::RightToLeft;
            const int left = mirrored ? x - kMark - wide : x + kMark;
            if (!mirrored && left < nextNumber) continue;
            painter.setPen(palette().color(QPalette::Text));
            painter.drawText(QRect(left, top, wide, bottom - top), Qt::AlignCenter, number);
            nextNumber = left + wide + kMark;
        } else if (isOperators(decision)) {
            painter.drawPolygon(
                QPolygon({middle - QPoint(kMark, 0), middle - QPoint(0, kMark), middle + QPoint(kMark, 0), middle + QPoint(0, kMark)}));
        } else {
            painter.drawLine(x, top, x, top + kMark);
        }
    }
}

}  // namespace slipway::widgets
