#include "widgets/robots/robot_table_model.h"

#include <algorithm>

#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/glyphs.h"

namespace slipway::widgets {

namespace {

bool sameFigures(const view::RobotView& a, const view::RobotView& b) {
    return a.condition == b.condition && a.online == b.online && a.quarantined == b.quarantined && a.tasks == b.tasks &&
           a.successes == b.successes && a.stuck == b.stuck && a.stage == b.stage && a.phase == b.phase && a.progress == b.progress &&
           a.generation == b.generation && a.battery == b.battery && a.model == b.model && a.why == b.why && a.mode == b.mode &&
           a.site == b.site && a.kind == b.kind && a.location == b.location;
}

double successShare(const view::RobotView& robot) {
    return robot.tasks > 0 ? static_cast<double>(robot.successes) / static_cast<double>(robot.tasks) : -1.0;
}

Tone conditionTone(view::Condition condition) {
    switch (condition) {
        case view::Condition::failed:
            return Tone::bad;
        case view::Condition::held:
            return Tone::warning;
        default:
            return Tone::normal;
    }
}

}  // namespace

QIcon RobotTableModel::icon(view::Condition condition) const {
    const QPalette palette;
    QIcon& cached = m_icons[{palette.color(QPalette::Window).rgb(), condition}];
    if (cached.isNull()) cached = theme::conditionIcon(condition, palette);
    return cached;
}

void RobotTableModel::setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot) {
    static const std::vector<view::RobotView> kNone;
    const auto& robots = snapshot ? snapshot->robots : kNone;
    if (m_robots.empty() && !robots.empty()) {
        beginResetModel();
        m_robots = robots;
        endResetModel();
        return;
    }
    takeRows(robots);
    int first = -1;
    int last = -1;
    for (std::size_t i = 0; i < robots.size(); ++i) {
        if (sameFigures(m_robots[i], robots[i])) continue;
        m_robots[i] = robots[i];
        if (first < 0) first = static_cast<int>(i);
        last = static_cast<int>(i);
    }
    if (first >= 0) Q_EMIT dataChanged(index(first, 0), index(last, kColumns - 1));
}

/// Removes and inserts rows until the ids are those of `robots`, one run at a time.
void RobotTableModel::takeRows(const std::vector<view::RobotView>& robots) {
    std::size_t row = 0;
    std::size_t next = 0;
    while (row < m_robots.size() || next < robots.size()) {
        if (row < m_robots.size() && next < robots.size() && m_robots[row].id == robots[next].id) {
            ++row;
            ++next;
            continue;
        }
        if (row < m_robots.size() && (next >= robots.size() || m_robots[row].id < robots[next].id)) {
            std::size_t end = row + 1;
            while (end < m_robots.size() && (next >= robots.size() || m_robots[end].id < robots[next].id)) ++end;
            beginRemoveRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
            m_robots.erase(m_robots.begin() + static_cast<std::ptrdiff_t>(row), m_robots.begin() + static_cast<std::ptrdiff_t>(end));
            endRemoveRows();
            continue;
        }
        std::size_t end = next + 1;
        while (end < robots.size() && (row >= m_robots.size() || robots[end].id < m_robots[row].id)) ++end;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row + (end - next)) - 1);
        m_robots.insert(m_robots.begin() + static_cast<std::ptrdiff_t>(row), robots.begin() + static_cast<std::ptrdiff_t>(next),
                        robots.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        row += end - next;
        next = end;
    }
}

const view::RobotView* RobotTableModel::robotAt(int row) const {
    return row >= 0 && row < static_cast<int>(m_robots.size()) ? &m_robots[static_cast<std::size_t>(row)] : nullptr;
}

int RobotTableModel::rowOf(const RobotId& id) const {
    const auto found = std::ranges::lower_bound(m_robots, id, {}, &view::RobotView::id);
    return found != m_robots.end() && found->id == id ? static_cast<int>(found - m_robots.begin()) : -1;
}

void RobotTableModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (!m_robots.empty()) Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_robots.size()) - 1, kColumns - 1));
}

int RobotTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_robots.size()); }

int RobotTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(kColumns); }

QVariant RobotTableModel::data(const QModelIndex& index, int role) const {
    const view::RobotView* robot = index.isValid() ? robotAt(index.row()) : nullptr;
    if (!robot) return {};
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(*robot, column);
        case Qt::DecorationRole:
            return column == kCondition ? QVariant(icon(robot->condition)) : QVariant();
        case Qt::ToolTipRole:
            return fromCore(robot->why);
        case Qt::TextAlignmentRole:
            if (column >= kStage && column <= kBattery) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        case Qt::ForegroundRole:
            if (column == kCondition && conditionTone(robot->condition) != Tone::normal)
                return toneColor(conditionTone(robot->condition), QPalette());
            if (!robot->online) return toneColor(Tone::quiet, QPalette());
            return {};
        case kSortRole:
            return sortKey(*robot, column);
        case kIdRole:
            return fromCore(robot->id.value);
        case kConditionRole:
            return static_cast<int>(robot->condition);
        default:
            return {};
    }
}

QVariant RobotTableModel::text(const view::RobotView& robot, int column) const {
    switch (column) {
        case kRobot:
            return fromCore(robot.id.value);
        case kSite:
            return fromCore(robot.site);
        case kKind:
            return fromCore(robot.kind);
        case kCondition:
            return robot.quarantined ? tr("Quarantined") : conditionWord(robot.condition);
        case kModel:
            return modelName(robot.model);
        case kPhase: {
            const bool moving =
                robot.phase == fleet::Phase::downloading || robot.phase == fleet::Phase::loading || robot.phase == fleet::Phase::verifying;
            return moving ? tr("%1 %2", "phase, progress").arg(phaseWord(robot.phase), percent(robot.progress, 0)) : phaseWord(robot.phase);
        }
        case kStage:
            return robot.stage ? count(static_cast<std::int64_t>(*robot.stage) + 1) : QString();
        case kTasks:
            return count(robot.tasks);
        case kSuccess:
            return robot.tasks > 0 ? percent(successShare(robot)) : QString();
        case kStuck:
            return count(robot.stuck);
        case kBattery:
            return percent(robot.battery, 0);
        case kWhy:
            return fromCore(robot.why);
        default:
            return {};
    }
}

QVariant RobotTableModel::sortKey(const view::RobotView& robot, int column) const {
    switch (column) {
        case kCondition:
            return static_cast<int>(robot.condition);
        case kPhase:
            return static_cast<int>(robot.phase);
        case kStage:
            return robot.stage ? static_cast<int>(*robot.stage) : -1;
        case kTasks:
            return static_cast<qlonglong>(robot.tasks);
        case kSuccess:
            return successShare(robot);
        case kStuck:
            return static_cast<qlonglong>(robot.stuck);
        case kBattery:
            return robot.battery;
        default:
            return text(robot, column);
    }
}

QVariant RobotTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= kStage && section <= kBattery ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case kRobot:
            return tr("Robot");
        case kSite:
            return tr("Site");
        case kKind:
            return tr("Kind");
        case kCondition:
            return tr("Condition");
        case kModel:
            return tr("Model");
        case kPhase:
            return tr("Phase");
        case kStage:
            return tr("Stage");
        case kTasks:
            return tr("Tasks");
        case kSuccess:
            return tr("Success");
        case kStuck:
            return tr("Stuck");
        case kBattery:
            return tr("Battery");
        case kWhy:
            return tr("Why it is there");
        default:
            return {};
    }
}

}  // namespace slipway::widgets
