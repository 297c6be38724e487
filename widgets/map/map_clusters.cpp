// Which marks are near: clusters of robots that stand close, hit tests, the next robot for the keyboard.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "widgets/map/map_geometry.h"

namespace slipway::map {

namespace {

/// Finds, among groups put in so far, one whose place is nearer than a spacing; cells are as wide as the spacing.
class Nearby {
public:
    Nearby(const QSizeF& window, double spacing)
        : m_spacing(spacing),
          m_columns(static_cast<int>((window.width() + 2 * kMargin) / spacing) + 3),
          m_cells(static_cast<std::size_t>(m_columns) * (static_cast<std::size_t>((window.height() + 2 * kMargin) / spacing) + 3), -1) {}

    [[nodiscard]] int find(const QPointF& at, const std::vector<Cluster>& groups) const {
        for (const int dy : {0, -1, 1}) {  // its own cell first: where robots crowd it is often that one
            for (const int dx : {0, -1, 1}) {
                const int other = m_cells[static_cast<std::size_t>(cell(at) + dy * m_columns + dx)];
                if (other < 0) continue;
                const QPointF away = groups[static_cast<std::size_t>(other)].screen - at;
                if (QPointF::dotProduct(away, away) < m_spacing * m_spacing) return other;
            }
        }
        return -1;
    }
    void put(const QPointF& at, std::size_t group) { m_cells[static_cast<std::size_t>(cell(at))] = static_cast<int>(group); }

    static constexpr double kMargin = 24.0;  // robots this far outside of the window still count

private:
    [[nodiscard]] int cell(const QPointF& at) const {
        const int column = static_cast<int>((at.x() + kMargin) / m_spacing) + 1;
        const int row = static_cast<int>((at.y() + kMargin) / m_spacing) + 1;
        return row * m_columns + column;
    }

    double m_spacing;
    int m_columns;
    std::vector<int> m_cells;
};

void join(Cluster& group, const Cluster& other, const Layout& layout) {
    group.count += other.count;
    if (layout.ranks[other.worst] > layout.ranks[group.worst]) group.worst = other.worst;
}

/// Groups take in the groups and single robots that their badges would cover.
std::vector<Cluster> underBadges(const std::vector<Cluster>& groups, const Layout& layout, const QSizeF& window) {
    std::vector<Cluster> result;
    result.reserve(groups.size());
    Nearby nearby(window, kBadgeSpacing);
    for (const bool single : {false, true}) {
        for (const Cluster& group : groups) {
            if ((group.count == 1) != single) continue;
            const int home = nearby.find(group.screen, result);
            if (home >= 0) {
                join(result[static_cast<std::size_t>(home)], group, layout);
                continue;
            }
            if (!single) nearby.put(group.screen, result.size());
            result.push_back(group);
        }
    }
    return result;
}

}  // namespace

std::vector<Cluster> cluster(const Layout& layout, const View& view, const Shown& visible, const QSizeF& window) {
    const QRectF shown = QRectF(QPointF(), window).adjusted(-Nearby::kMargin, -Nearby::kMargin, Nearby::kMargin, Nearby::kMargin);
    std::vector<Cluster> groups;
    groups.reserve(layout.marks.size());
    Nearby nearby(window, kClusterSpacing);
    bool any = false;
    for (std::uint32_t i = 0; i < layout.marks.size(); ++i) {
        const Mark& mark = layout.marks[i];
        if (!isShown(mark, visible)) continue;
        const QPointF at = view.toScreen(mark.base);
        if (!shown.contains(at)) continue;
        const Cluster alone{at, i, 1, mark.group};
        const int home = nearby.find(at, groups);
        if (home >= 0) {
            join(groups[static_cast<std::size_t>(home)], alone, layout);
            any = true;
            continue;
        }
        nearby.put(at, groups.size());
        groups.push_back(alone);
    }
    return any ? underBadges(groups, layout, window) : groups;
}

std::array<std::uint8_t, kMostGroups> groupsByRank(const Layout& layout) {
    std::array<std::uint8_t, kMostGroups> groups{};
    std::iota(groups.begin(), groups.end(), std::uint8_t{0});
    std::ranges::stable_sort(groups, {}, [&layout](std::uint8_t group) { return layout.ranks[group]; });
    return groups;
}

int markAt(const Layout& layout, const View& view, const Shown& visible, const QPointF& screen, double radius) {
    int best = -1;
    double least = radius * radius;
    for (std::size_t i = 0; i < layout.marks.size(); ++i) {
        if (!isShown(layout.marks[i], visible)) continue;
        const QPointF away = view.toScreen(layout.marks[i].base) - screen;
        const double distance = QPointF::dotProduct(away, away);
        if (distance > least) continue;
        least = distance;
        best = static_cast<int>(i);
    }
    return best;
}

std::vector<std::uint32_t> marksIn(const Layout& layout, const View& view, const Shown& visible, const QRectF& screen) {
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < layout.marks.size(); ++i) {
        if (isShown(layout.marks[i], visible) && screen.contains(view.toScreen(layout.marks[i].base))) found.push_back(i);
    }
    return found;
}

int neighbour(const Layout& layout, const Shown& visible, int current, int step) {
    const int count = static_cast<int>(layout.marks.size());
    int at = current < 0 ? (step > 0 ? -1 : count) : current;
    for (int tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (isShown(layout.marks[static_cast<std::size_t>(at)], visible)) return at;
    }
    return -1;
}

}  // namespace slipway::map
