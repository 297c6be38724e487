// What the colours and shapes on the map tell: the condition, the model, the success or the stage of each robot. At most
// kMostGroups groups, each with a letter or a shape, so that no colour stands alone. Plain values; GUI thread.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPainter>
#include <QString>
#include <array>
#include <cstdint>
#include <vector>

#include "core/view/snapshot.h"
#include "widgets/theme/palette.h"

namespace slipway::map {

enum class ColourBy { condition, model, success, stage };
inline constexpr std::array<ColourBy, 4> kAllColourings = {ColourBy::condition, ColourBy::model, ColourBy::success, ColourBy::stage};

inline constexpr std::size_t kMostGroups = 7;
/// Which groups are shown, by their index.
using Shown = std::array<bool, kMostGroups>;

/// One line of the legend.
struct ColourGroup {
    QString key;          // the same whatever the language: what a filter remembers
    QString text;         // in words
    QString letter;       // on the mark; empty where the shape tells enough
    double filled = 1.0;  // 0..1 of the mark's disc
    int rank = 0;         // a cluster looks like its group of the highest rank
    int count = 0;        // robots

    bool operator==(const ColourGroup&) const = default;
};

struct Colouring {
    ColourBy by = ColourBy::condition;
    std::vector<ColourGroup> groups;    // for a condition: all seven, in the order of view::Condition
    std::vector<std::uint8_t> ofRobot;  // index into groups, in the order of the robots
};

/// Models in the order of their names, the six most frequent and one group for the rest; stages 1 to 5 and one for the rest.
Colouring colouring(const std::vector<view::RobotView>& robots, ColourBy by);

/// "Model", as an item of a list.
QString colourByWord(ColourBy by);
[[nodiscard]] QColor groupColour(theme::Scheme scheme, const Colouring& colouring, std::size_t group);
/// The mark into `box`; `behind` is the ground.
void paintGroup(QPainter& painter, const Colouring& colouring, std::size_t group, const QRectF& box, theme::Scheme scheme,
                const QColor& behind, const QFont& font);
[[nodiscard]] QIcon groupIcon(const Colouring& colouring, std::size_t group, const QPalette& palette, const QFont& font);

}  // namespace slipway::map
