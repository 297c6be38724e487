// The seven condition shapes of console.md, and the marks of verdicts, as vector painting and as cached pixmaps.
// Shape and colour say the same thing, so that nothing depends on seeing colours. GUI thread.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QRectF>
#include <array>
#include <vector>

#include "widgets/theme/palette.h"

namespace slipway::theme {

inline constexpr double kRim = 1.5;  // of the floor's colour around a mark, so that it is seen over shelves and walls
inline constexpr std::size_t kConditions = 7;
inline constexpr std::array<view::Condition, kConditions> kAllConditions = {
    view::Condition::quiet,  view::Condition::updating,   view::Condition::onCandidate, view::Condition::held,
    view::Condition::failed, view::Condition::rolledBack, view::Condition::offline};

/// Paints the shape into `box`; `behind` is the ground, for cut-outs. `progress` 0..1 is used by updating alone.
void paintCondition(QPainter& painter, view::Condition condition, const QRectF& box, const QColor& colour, const QColor& behind,
                    double progress);
/// Tick, cross or three dots.
void paintVerdict(QPainter& painter, rollout::Verdict verdict, const QRectF& box, const QColor& colour);

[[nodiscard]] QIcon conditionIcon(view::Condition condition, const QPalette& palette, qreal devicePixelRatio = 2.0);
[[nodiscard]] QIcon verdictIcon(rollout::Verdict verdict, const QPalette& palette, qreal devicePixelRatio = 2.0);

/// Pixmaps for drawing thousands of robots: one per shape, step of progress and direction, made when first asked for.
class GlyphCache {
public:
    static constexpr int kDirections = 24;
    static constexpr int kNoDirection = kDirections;
    static constexpr int kProgressSteps = 8;

    /// Forgets everything unless nothing changed. `size` is the shape's width in device-independent pixels.
    void configure(Scheme scheme, int size, qreal devicePixelRatio, const QColor& behind);
    /// `direction` 0..kDirections-1 counter-clockwise from the right, or kNoDirection.
    const QPixmap& glyph(view::Condition condition, double progress, int direction);
    /// Side of every pixmap in device-independent pixels: the shape with room for the direction's tip.
    [[nodiscard]] int side() const { return m_side; }

private:
    QPixmap render(view::Condition condition, double progress, int direction) const;

    Scheme m_scheme = Scheme::light;
    int m_size = 0;
    int m_side = 0;
    qreal m_ratio = 0.0;
    QColor m_behind;
    std::vector<QPixmap> m_pixmaps;
};

}  // namespace slipway::theme
