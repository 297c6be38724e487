#include "widgets/robots/robot_filter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace slipway::widgets {

namespace {

/// Then it is in no column of figures, which are costly to write out for every robot.
bool hasLetter(const QString& word) {
    return std::ranges::any_of(word, [](QChar one) { return one.isLetter(); });
}

}  // namespace

RobotFilter::RobotFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setDynamicSortFilter(false);
    connect(this, &QAbstractItemModel::rowsInserted, this, [this] { m_unsorted = true; });
}

void RobotFilter::setWords(const QString& text) {
    m_words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    refilter();
}

void RobotFilter::setCondition(int condition) {
    m_condition = condition;
    refilter();
}

void RobotFilter::setOnly(const QStringList& robots) {
    m_only = QSet<QString>(robots.begin(), robots.end());
    refilter();
}

void RobotFilter::refilter() {
    invalidateFilter();
    sortIf(std::exchange(m_unsorted, false));
}

void RobotFilter::arrange(const RobotTableModel::Columns& changed) {
    const bool condition = m_condition >= 0 && changed[RobotTableModel::kCondition];
    if (condition || (!m_words.isEmpty() && changed.any())) invalidateFilter();
    sortIf(std::exchange(m_unsorted, false) || (sortColumn() >= 0 && changed[static_cast<std::size_t>(sortColumn())]));
}

void RobotFilter::sortIf(bool needed) {
    if (needed && sortColumn() >= 0) sort(sortColumn(), sortOrder());
}

bool RobotFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const view::RobotView* robot = robots().robotAt(row);
    if (m_condition >= 0 && static_cast<int>(robot->condition) != m_condition) return false;
    if (!m_only.isEmpty() && !m_only.contains(QString::fromStdString(robot->id.value))) return false;
    const bool unknown = !std::isfinite(robot->battery);  // a figure in letters
    const auto occurs = [&](const QString& word) {
        return robots().wordsOf(row).contains(word) || ((unknown || !hasLetter(word)) && robots().figuresOf(row).contains(word));
    };
    return std::ranges::all_of(m_words, occurs);
}

bool RobotFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    return robots().isBefore(left.row(), right.row(), left.column());
}

}  // namespace slipway::widgets
