#include "widgets/map/colour_by.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>

#include "widgets/map/map_geometry.h"
#include "widgets/theme/glyphs.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/words.h"

namespace slipway::map {

using theme::Words;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MapColours)
};

constexpr std::size_t kMostModels = kMostGroups - 1;
constexpr std::size_t kMostStages = kMostGroups - 2;  // one group for later stages, one for robots outside
constexpr std::array<double, 3> kBands = {0.95, 0.90, 0.80};

void count(Colouring& result) {
    for (const std::uint8_t group : result.ofRobot) ++result.groups[group].count;
}

Colouring byCondition(const std::vector<view::RobotView>& robots) {
    Colouring result;
    for (const view::Condition condition : theme::kAllConditions) {
        ColourGroup group;
        group.key = QString::number(static_cast<int>(condition));
        group.text = Words::condition(condition);
        group.rank = urgency(condition);
        result.groups.push_back(std::move(group));
    }
    for (const view::RobotView& robot : robots) result.ofRobot.push_back(static_cast<std::uint8_t>(robot.condition));
    return result;
}

/// "v9" before "v10".
bool namedBefore(std::string_view a, std::string_view b) { return a.size() != b.size() ? a.size() < b.size() : a < b; }

Colouring byModel(const std::vector<view::RobotView>& robots) {
    std::unordered_map<std::string_view, int> counts;
    for (const view::RobotView& robot : robots) ++counts[robot.model.version];
    std::vector<std::pair<std::string_view, int>> models(counts.begin(), counts.end());
    std::ranges::sort(
        models, [](const auto& a, const auto& b) { return a.second != b.second ? a.second > b.second : namedBefore(a.first, b.first); });
    const bool rest = models.size() > kMostModels;
    if (rest) models.resize(kMostModels);
    std::ranges::sort(models, [](const auto& a, const auto& b) { return namedBefore(a.first, b.first); });
    Colouring result;
    std::unordered_map<std::string_view, std::uint8_t> index;
    for (const auto& [version, robotsOnIt] : models) {
        index[version] = static_cast<std::uint8_t>(result.groups.size());
        ColourGroup group;
        group.key = QString::fromUtf8(version.data(), static_cast<qsizetype>(version.size()));
        group.text = version.empty() ? Text::tr("No model known") : group.key;
        group.letter = version.empty() ? QStringLiteral("?") : QString(QChar(u'A' + static_cast<char16_t>(result.groups.size())));
        group.rank = -robotsOnIt;  // the rarest: a few robots on the candidate must not vanish in a cluster
        result.groups.push_back(std::move(group));
    }
    if (rest) {
        ColourGroup group;
        group.key = QStringLiteral("\nrest");  // no version has a line break first
        group.text = Text::tr("Other models");
        group.letter = QStringLiteral("+");
        result.groups.push_back(std::move(group));
    }
    for (const view::RobotView& robot : robots) {
        const auto found = index.find(robot.model.version);
        result.ofRobot.push_back(found == index.end() ? static_cast<std::uint8_t>(kMostModels) : found->second);
    }
    return result;
}

std::uint8_t bandOf(const view::RobotView& robot) {
    const auto rate = view::successShare(robot);
    if (!rate) return 0;
    std::uint8_t band = 1;
    for (const double least : kBands) {
        if (*rate >= least) break;
        ++band;
    }
    return band;
}

Colouring bySuccess(const std::vector<view::RobotView>& robots) {
    const auto share = [](double value) { return Words::share(value, 0); };
    const bool hidden = std::ranges::any_of(robots, [](const view::RobotView& one) { return one.tasks > 0 && !one.successes; });
    const std::array<QString, 5> texts = {
        hidden ? Text::tr("Hidden until both arms are complete") : Text::tr("No task yet"), Text::tr("%1 or more").arg(share(kBands[0])),
        Text::tr("%1 to %2").arg(share(kBands[1]), share(kBands[0])), Text::tr("%1 to %2").arg(share(kBands[2]), share(kBands[1])),
        Text::tr("Below %1").arg(share(kBands[2]))};
    Colouring result;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        ColourGroup group;
        group.key = QString::number(i);
        group.text = texts[i];
        group.filled = i == 0 ? 0.0 : 1.25 - 0.25 * static_cast<double>(i);
        group.rank = static_cast<int>(i);
        result.groups.push_back(std::move(group));
    }
    for (const view::RobotView& robot : robots) result.ofRobot.push_back(bandOf(robot));
    return result;
}

Colouring byStage(const std::vector<view::RobotView>& robots) {
    std::size_t most = 0;
    for (const view::RobotView& robot : robots) {
        if (robot.stage) most = std::max(most, std::min(*robot.stage, kMostStages) + 1);
    }
    Colouring result;
    ColourGroup outside;
    outside.key = QStringLiteral("none");
    outside.text = Text::tr("Not in the rollout");
    outside.filled = 0.0;
    result.groups.push_back(std::move(outside));
    for (std::size_t i = 0; i < most; ++i) {
        const QString number = Words::count(static_cast<std::int64_t>(i) + 1);
        ColourGroup group;
        group.key = QString::number(i);
        group.text = i < kMostStages ? Text::tr("Stage %1").arg(number) : Text::tr("Stage %1 and later").arg(number);
        group.letter = number;
        group.rank = static_cast<int>(kMostGroups - i);  // the first robots of a rollout are the fewest
        result.groups.push_back(std::move(group));
    }
    for (const view::RobotView& robot : robots)
        result.ofRobot.push_back(robot.stage ? static_cast<std::uint8_t>(std::min(*robot.stage, kMostStages) + 1) : std::uint8_t{0});
    return result;
}

QColor successColour(theme::Scheme scheme, std::size_t band) {
    switch (band) {
        case 2:
            return theme::paletteOf(scheme).accent;
        case 3:
            return theme::markColour(scheme, view::Condition::held);
        case 4:
            return theme::markColour(scheme, view::Condition::failed);
        default:
            return theme::markColour(scheme, view::Condition::quiet);
    }
}

}  // namespace

Colouring colouring(const std::vector<view::RobotView>& robots, ColourBy by) {
    Colouring result;
    switch (by) {
        case ColourBy::condition:
            result = byCondition(robots);
            break;
        case ColourBy::model:
            result = byModel(robots);
            break;
        case ColourBy::success:
            result = bySuccess(robots);
            break;
        case ColourBy::stage:
            result = byStage(robots);
            break;
    }
    result.by = by;
    count(result);
    return result;
}

QString colourByWord(ColourBy by) {
    switch (by) {
        case ColourBy::model:
            return Text::tr("Model");
        case ColourBy::success:
            return Text::tr("Success");
        case ColourBy::stage:
            return Text::tr("Stage");
        case ColourBy::condition:
            break;
    }
    return Text::tr("Condition");
}

QColor groupColour(theme::Scheme scheme, const Colouring& colouring, std::size_t group) {
    switch (colouring.by) {
        case ColourBy::condition:
            return theme::markColour(scheme, static_cast<view::Condition>(group));
        case ColourBy::success:
            return successColour(scheme, group);
        case ColourBy::stage:
            if (group == 0) return theme::markColour(scheme, view::Condition::quiet);
            return theme::seriesColour(scheme, group - 1);
        case ColourBy::model:
            break;
    }
    return theme::seriesColour(scheme, group);
}

void paintGroup(QPainter& painter, const Colouring& colouring, std::size_t group, const QRectF& box, theme::Scheme scheme,
                const QColor& behind, const QFont& font) {
    const QColor colour = groupColour(scheme, colouring, group);
    if (colouring.by == ColourBy::condition) {
        theme::paintCondition(painter, static_cast<view::Condition>(group), box, colour, behind, 0.35);
        return;
    }
    const ColourGroup& look = colouring.groups[group];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.filled < 1.0) {
        const double width = std::max(1.2, box.width() * 0.11);
        const QRectF ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2);
        painter.setPen(QPen(colour, width));
        painter.setBrush(behind);
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(ring, 90 * 16, static_cast<int>(std::lround(-look.filled * 360 * 16)));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(box);
    }
    if (!look.letter.isEmpty()) {
        QFont small = font;
        small.setPixelSize(std::max(7, static_cast<int>(box.width() * 0.74)));
        small.setBold(true);
        painter.setFont(small);
        painter.setPen(behind);
        painter.drawText(box, Qt::AlignCenter, look.letter);
    }
    painter.restore();
}

QIcon groupIcon(const Colouring& colouring, std::size_t group, const QPalette& palette, const QFont& font) {
    constexpr qreal kRatio = 2.0;
    QPixmap pixmap(QSize(theme::kGlyph, theme::kGlyph) * kRatio);
    pixmap.setDevicePixelRatio(kRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const theme::Scheme scheme = theme::schemeOf(palette);
    paintGroup(painter, colouring, group, QRectF(1, 1, theme::kGlyph - 2, theme::kGlyph - 2), scheme, theme::paletteOf(scheme).window,
               font);
    painter.end();
    return QIcon(pixmap);
}

}  // namespace slipway::map
