// The painting half of MapView: ground (floors, grids, titles), robots and clusters, selection, empty state.
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "widgets/map/map_view.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/words.h"

namespace slipway::map {

namespace {

constexpr int kMostBadgeCount = 100;  // shown as "99+"
constexpr int kLeastBadge = 17;       // so that two digits can be read
constexpr int kLeastLettered = 12;    // so that a letter on a mark can be read
constexpr int kBadgeExtra = 4;        // a group is a little larger than a robot

int directionOf(const Mark& mark) {
    if (!mark.heading) return theme::GlyphCache::kNoDirection;
    const double turns = static_cast<double>(mark.yaw) / (2.0 * std::numbers::pi);
    const double whole = std::floor(turns);
    return static_cast<int>(std::lround((turns - whole) * theme::GlyphCache::kDirections)) % theme::GlyphCache::kDirections;
}

}  // namespace

void MapView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_layout.tiles.empty()) {
        paintEmpty(painter);
        return;
    }
    refreshGround();
    painter.drawPixmap(0, 0, m_ground);
    paintRobots(painter);
    paintMany(painter);
    paintSelection(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme::paletteOf(theme::schemeOf(palette())).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void MapView::paintEmpty(QPainter& painter) const {
    const theme::Palette& colours = theme::paletteOf(theme::schemeOf(palette()));
    painter.fillRect(rect(), colours.surface);
    painter.setPen(colours.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QString where = m_snapshot && !m_snapshot->listening.empty() ? QString::fromStdString(m_snapshot->listening) : QString();
    QString advice = tr("Start a demo fleet, or connect a robot with its token.");
    if (!where.isEmpty()) advice = tr("Slipway listens on %1.\nStart a demo fleet, or connect a robot with its token.").arg(where);
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.35);
    heading.setBold(true);
    const int headingHeight = QFontMetrics(heading).height();
    const int adviceHeight = 3 * fontMetrics().lineSpacing();
    QRect box = rect().adjusted(theme::kWide, (height() - headingHeight - adviceHeight) / 2, -theme::kWide, 0);
    box.setHeight(headingHeight);
    painter.setFont(heading);
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter, tr("No robots connected"));
    painter.setFont(font());
    painter.setPen(colours.mutedText);
    const QRect below(box.left(), box.bottom() + theme::kGap, box.width(), adviceHeight);
    painter.drawText(below, static_cast<int>(Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap), advice);
}

void MapView::refreshGround() {
    const qreal ratio = devicePixelRatioF();
    const QSize wanted = size() * ratio;
    if (!m_groundStale && m_ground.size() == wanted) return;
    if (m_ground.size() != wanted) m_ground = QPixmap(wanted);
    m_ground.setDevicePixelRatio(ratio);
    const theme::Palette& colours = theme::paletteOf(theme::schemeOf(palette()));
    m_ground.fill(colours.surface);
    QPainter painter(&m_ground);
    painter.setFont(font());
    for (const Tile& tile : m_layout.tiles) paintTile(painter, tile);
    painter.setPen(colours.border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    m_groundStale = false;
}

void MapView::paintTile(QPainter& painter, const Tile& tile) const {
    const theme::Palette& colours = theme::paletteOf(theme::schemeOf(palette()));
    const QRectF box = m_view.toScreen(tile.box);
    if (!box.adjusted(0, -40, 0, 0).intersects(QRectF(rect()))) return;
    if (tile.floor) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(box, floorImage(*tile.floor));
    } else {
        painter.fillRect(box, colours.floor);
        painter.setPen(colours.border);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    }
    const double titleHeight = fontMetrics().height() + 2.0;
    const QRectF title(box.left(), box.top() - titleHeight - 1, std::max(box.width(), 200.0), titleHeight);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(title, Qt::AlignVCenter | Qt::AlignLeft, theme::isolated(tile.title));
    const double used = QFontMetricsF(bold).horizontalAdvance(tile.title) + theme::kGap;
    painter.setFont(font());
    painter.setPen(colours.mutedText);
    painter.drawText(title.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, tr("%n robot(s)", nullptr, tile.robots));
}

const QImage& MapView::floorImage(const FloorMap& floor) const {
    QImage& image = m_floorImages[&floor];
    if (!image.isNull()) return image;
    const theme::Palette& colours = theme::paletteOf(theme::schemeOf(palette()));
    QList<QRgb> table(256);
    QImage indexed(floor.image.size(), QImage::Format_Indexed8);
    for (int level = 0; level < 256; ++level) {
        table[level] = (level < 64 ? colours.wall : (level > 192 ? colours.floor : colours.window)).rgb();
    }
    indexed.setColorTable(table);
    for (int y = 0; y < indexed.height(); ++y) std::copy_n(floor.image.constScanLine(y), indexed.width(), indexed.scanLine(y));
    image = indexed.convertToFormat(QImage::Format_RGB32);
    return image;
}

const QPixmap& MapView::badge(int count, std::uint8_t group) {
    const int shown = std::min(count, kMostBadgeCount);
    QPixmap& pixmap = m_badges[shown * 8 + group];
    if (!pixmap.isNull()) return pixmap;
    const theme::Scheme scheme = theme::schemeOf(palette());
    const theme::Palette& colours = theme::paletteOf(scheme);
    const qreal ratio = devicePixelRatioF();
    pixmap = QPixmap(QSize(m_badgeSize, m_badgeSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(groupColour(scheme, m_colouring, group), 1.4));
    painter.setBrush(colours.surface);
    const QRectF box(1, 1, m_badgeSize - 2, m_badgeSize - 2);
    painter.drawEllipse(box);
    QFont small = font();
    small.setPixelSize(std::max(7, m_badgeSize * (shown == kMostBadgeCount ? 42 : (shown > 9 ? 54 : 62)) / 100));
    small.setBold(true);
    painter.setFont(small);
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter, shown == kMostBadgeCount ? QStringLiteral("99+") : QString::number(shown));
    return pixmap;
}

/// The mark of any other colouring than by condition: a disc with a letter, and a tip where the robot looks.
const QPixmap& MapView::mark(const Mark& mark, int size) {
    const int direction = directionOf(mark);
    QPixmap& pixmap = m_marks[mark.group * 32 + direction];
    if (!pixmap.isNull()) return pixmap;
    const theme::Scheme scheme = theme::schemeOf(palette());
    const int side = size + 2 * theme::kTight;
    pixmap = QPixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor floor = theme::paletteOf(scheme).floor;
    painter.setPen(Qt::NoPen);
    painter.setBrush(floor);
    painter.drawEllipse(QPointF(side, side) / 2.0, size / 2.0 + theme::kRim, size / 2.0 + theme::kRim);
    if (direction != theme::GlyphCache::kNoDirection) {
        painter.save();
        painter.translate(side / 2.0, side / 2.0);
        painter.rotate(-360.0 * direction / theme::GlyphCache::kDirections);
        painter.setPen(Qt::NoPen);
        painter.setBrush(groupColour(scheme, m_colouring, mark.group));
        const double edge = size / 2.0;
        painter.drawPolygon(QPolygonF{QPointF(edge + 3.2, 0), QPointF(edge - 1, -3), QPointF(edge - 1, 3)});
        painter.restore();
    }
    const QRectF box(theme::kTight, theme::kTight, size, size);
    paintGroup(painter, m_colouring, mark.group, box, scheme, floor, font());
    return pixmap;
}

void MapView::paintRobots(QPainter& painter) {
    const theme::Scheme scheme = theme::schemeOf(palette());
    const bool conditions = m_colouring.by == ColourBy::condition;
    const int glyph = std::max(conditions ? 0 : kLeastLettered, m_layout.glyphSize(m_view.zoom));
    m_glyphs.configure(scheme, glyph, devicePixelRatioF(), theme::paletteOf(scheme).floor);
    const int badgeSize = std::max(glyph + kBadgeExtra, kLeastBadge);
    if (m_badgeSize != badgeSize || m_markSize != glyph || m_badgeRatio != devicePixelRatioF()) {
        m_badgeSize = badgeSize;
        m_markSize = glyph;
        m_badgeRatio = devicePixelRatioF();
        m_badges.clear();
        m_marks.clear();
    }
    const std::vector<Cluster> clusters = cluster(m_layout, m_view, m_shown, QSizeF(size()));
    const auto paint = [&](const Cluster& group) {
        if (group.count > 1) {
            painter.drawPixmap(group.screen - QPointF(m_badgeSize, m_badgeSize) / 2.0, badge(group.count, group.worst));
            return;
        }
        const Mark& at = m_layout.marks[group.first];
        const QPixmap& pixmap =
            conditions ? m_glyphs.glyph(at.condition, static_cast<double>(at.progress), directionOf(at)) : mark(at, glyph);
        painter.drawPixmap(group.screen - QPointF(pixmap.width(), pixmap.height()) / (2.0 * pixmap.devicePixelRatio()), pixmap);
    };
    // What asks for attention is drawn last, so that nothing quiet hides it.
    for (const std::uint8_t worst : groupsByRank(m_layout)) {
        for (const Cluster& group : clusters)
            if (group.worst == worst) paint(group);
    }
}

void MapView::paintSelection(QPainter& painter) const {
    const int selected = indexOfSelected();
    if (selected < 0) return;
    const Mark& mark = m_layout.marks[static_cast<std::size_t>(selected)];
    if (!map::isShown(mark, m_shown)) return;
    const theme::Palette& colours = theme::paletteOf(theme::schemeOf(palette()));
    const QPointF at = m_view.toScreen(mark.base);
    const double radius = m_layout.glyphSize(m_view.zoom) * 0.5 + 7.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, 2.0));
    painter.drawEllipse(at, radius, radius);
    const QString text = tr("%1 · %2").arg(m_selected, theme::Words::condition(mark.condition));
    QRectF label(0, 0, fontMetrics().horizontalAdvance(text) + 2 * theme::kGap, fontMetrics().height() + theme::kTight);
    label.moveCenter(at + QPointF(0, radius + 4 + label.height() / 2));
    if (label.bottom() > height() - 4) label.moveBottom(at.y() - radius - 4);
    label.moveLeft(std::clamp(label.left(), 4.0, std::max(4.0, width() - label.width() - 4.0)));
    painter.setPen(colours.border);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(label, theme::kRadius, theme::kRadius);
    painter.setPen(colours.text);
    painter.drawText(label, Qt::AlignCenter, text);
}

}  // namespace slipway::map
