#include "widgets/robots/robot_table_model.h"

#include <algorithm>

#include "widgets/robots/natural_order.h"
#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/glyphs.h"

namespace slipway::widgets {

namespace {

/// Those that change all the time and hold no letters.
RobotTableModel::Columns figureColumns() {
    RobotTableModel::Columns columns;
    for (const int column :
         {RobotTableModel::kStage, RobotTableModel::kTasks, RobotTableModel::kSuccess, RobotTableModel::kStuck, RobotTableModel::kBattery})
        columns.set(static_cast<std::size_t>(column));
    return columns;
}

/// In which columns one robot differs from what it was.
RobotTableModel::Columns differences(const view::RobotView& a, const view::RobotView& b) {
    using Model = RobotTableModel;
    Model::Columns columns;
    columns[Model::kSite] = a.site != b.site;
    columns[Model::kKind] = a.kind != b.kind;
    columns[Model::kCondition] = a.condition != b.condition || a.quarantined != b.quarantined;
    columns[Model::kModel] = a.model != b.model;
    columns[Model::kPhase] = a.phase != b.phase || a.progress != b.progress;
    columns[Model::kStage] = a.stage != b.stage;
    columns[Model::kTasks] = a.tasks != b.tasks;
    columns[Model::kSuccess] = a.tasks != b.tasks || a.successes != b.successes;
    columns[Model::kStuck] = a.stuck != b.stuck;
    columns[Model::kBattery] = a.battery != b.battery;
    columns[Model::kWhy] = a.why != b.why;
    if (a.online != b.online) columns.set();  // rows of robots that are offline are grey
    return columns;
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

RobotTableModel::Columns RobotTableModel::setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot) {
    static const std::vector<view::RobotView> kNone;
    const auto& robots = snapshot ? snapshot->robots : kNone;
    if (m_robots.empty() && robots.empty()) return {};
    if (m_robots.empty()) {
        beginResetModel();
        m_robots = robots;
        m_searched.assign(m_robots.size(), {});
        endResetModel();
        return Columns().set();
    }
    const bool others = takeRows(robots);
    const Columns changed = takeFigures(robots);
    return others ? Columns().set() : changed;
}

RobotTableModel::Columns RobotTableModel::takeFigures(const std::vector<view::RobotView>& robots) {
    Columns changed;
    int first = -1;
    int last = -1;
    for (std::size_t i = 0; i < robots.size(); ++i) {
        const Columns here = differences(m_robots[i], robots[i]);
        if (here.none()) continue;
        m_robots[i] = robots[i];
        if ((here & ~figureColumns()).any()) m_searched[i].words.clear();
        if ((here & figureColumns()).any()) m_searched[i].figures.clear();
        changed |= here;
        if (first < 0) first = static_cast<int>(i);
        last = static_cast<int>(i);
    }
    if (first < 0) return changed;
    int left = 0;
    int right = kColumns - 1;
    while (!changed[static_cast<std::size_t>(left)]) ++left;
    while (!changed[static_cast<std::size_t>(right)]) --right;
    Q_EMIT dataChanged(index(first, left), index(last, right));
    return changed;
}

/// Removes and inserts rows until the ids are those of `robots`, one run at a time.
bool RobotTableModel::takeRows(const std::vector<view::RobotView>& robots) {
    std::size_t row = 0;
    std::size_t next = 0;
    bool others = false;
    while (row < m_robots.size() || next < robots.size()) {
        if (row < m_robots.size() && next < robots.size() && m_robots[row].id == robots[next].id) {
            ++row;
            ++next;
            continue;
        }
        others = true;
        if (row < m_robots.size() && (next >= robots.size() || m_robots[row].id < robots[next].id)) {
            std::size_t end = row + 1;
            while (end < m_robots.size() && (next >= robots.size() || m_robots[end].id < robots[next].id)) ++end;
            beginRemoveRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
            m_robots.erase(m_robots.begin() + static_cast<std::ptrdiff_t>(row), m_robots.begin() + static_cast<std::ptrdiff_t>(end));
            m_searched.assign(m_robots.size(), {});
            endRemoveRows();
            continue;
        }
        std::size_t end = next + 1;
        while (end < robots.size() && (row >= m_robots.size() || robots[end].id < m_robots[row].id)) ++end;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row + (end - next)) - 1);
        m_robots.insert(m_robots.begin() + static_cast<std::ptrdiff_t>(row), robots.begin() + static_cast<std::ptrdiff_t>(next),
                        robots.begin() + static_cast<std::ptrdiff_t>(end));
        m_searched.assign(m_robots.size(), {});
        endInsertRows();
        row += end - next;
        next = end;
    }
    return others;
}

const view::RobotView* RobotTableModel::robotAt(int row) const {
    return row >= 0 && row < static_cast<int>(m_robots.size()) ? &m_robots[static_cast<std::size_t>(row)] : nullptr;
}

int RobotTableModel::rowOf(const RobotId& id) const {
    const auto* found = view::findRobot(m_robots, id);
    return found ? static_cast<int>(found - m_robots.data()) : -1;
}

bool RobotTableModel::isBefore(int row, int other, int column) const {
    const view::RobotView& a = m_robots[static_cast<std::size_t>(row)];
    const view::RobotView& b = m_robots[static_cast<std::size_t>(other)];
    const auto stage = [](const view::RobotView& robot) { return robot.stage ? static_cast<int>(*robot.stage) : -1; };
    switch (column) {
        case kCondition:
            return a.condition < b.condition;
        case kPhase:
            return a.phase < b.phase;
        case kStage:
            return stage(a) < stage(b);
        case kTasks:
            return a.tasks < b.tasks;
        case kSuccess:
            return view::successShare(a) < view::successShare(b);
        case kStuck:
            return a.stuck < b.stuck;
        case kBattery:
            return a.battery < b.battery;
        default:
            return naturalLess(text(a, column), text(b, column));
    }
}

QString RobotTableModel::cells(int row, const Columns& columns) const {
    QString all;
    for (int column = 0; column < kColumns; ++column) {
        if (columns[static_cast<std::size_t>(column)]) all += text(m_robots[static_cast<std::size_t>(row)], column) + QLatin1Char('\n');
    }
    return all.toCaseFolded();
}

const QString& RobotTableModel::wordsOf(int row) const {
    QString& words = m_searched[static_cast<std::size_t>(row)].words;
    if (words.isEmpty()) words = cells(row, ~figureColumns());
    return words;
}

const QString& RobotTableModel::figuresOf(int row) const {
    QString& figures = m_searched[static_cast<std::size_t>(row)].figures;
    if (figures.isEmpty()) figures = cells(row, figureColumns());
    return figures;
}

void RobotTableModel::retranslate() {
    m_searched.assign(m_robots.size(), {});
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
            if (column >= kStage && column <= kBattery) return QVariant(theme::kFigureSide | Qt::AlignVCenter);
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        case Qt::ForegroundRole:
            if (column == kCondition && conditionTone(robot->condition) != Tone::normal)
                return toneColor(conditionTone(robot->condition), QPalette());
            if (!robot->online) return toneColor(Tone::quiet, QPalette());
            return {};
        case kIdRole:
            return fromCore(robot->id.value);
        default:
            return {};
    }
}

QString RobotTableModel::text(const view::RobotView& robot, int column) const {
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
            if (robot.tasks > 0 && !robot.successes) return hiddenWord();
            return robot.tasks > 0 ? percent(*view::successShare(robot)) : QString();
        case kStuck:
            return count(robot.stuck);
        case kBattery:
            return widgets::battery(robot.battery);
        case kWhy:
            return fromCore(robot.why);
        default:
            return {};
    }
}

QString RobotTableModel::hiddenWord() { return tr("hidden"); }

QVariant RobotTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= kStage && section <= kBattery ? theme::kFigureSide : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (section == kTasks || section == kSuccess || section == kStuck))
        return tr("With the model that the robot runs now. The line above the table says since when.");
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
            return tr("Since stage");
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
