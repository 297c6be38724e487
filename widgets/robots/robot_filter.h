// Sorts and filters the robots: every word of the filter must occur in some column of the row, and the condition must be the
// chosen one. Robot ids sort as people count: r2 before r10. Its source is a RobotTableModel; rows that change stay where they
// are until arrange(), because ten thousand of them cannot be sorted with every snapshot. GUI thread.
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

#include "widgets/robots/robot_table_model.h"

namespace slipway::widgets {

class RobotFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RobotFilter(QObject* parent = nullptr);
    void setWords(const QString& text);
    /// A view::Condition as a number, or -1 for all.
    void setCondition(int condition);
    /// Only robots with these ids; none: every robot.
    void setOnly(const QStringList& robots);
    /// Filters and sorts again what changed in those columns.
    void arrange(const RobotTableModel::Columns& changed);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] const RobotTableModel& robots() const { return static_cast<const RobotTableModel&>(*sourceModel()); }
    void refilter();
    void sortIf(bool needed);

    QStringList m_words;      // case folded
    bool m_unsorted = false;  // rows were added at the end
    int m_condition = -1;
    QSet<QString> m_only;
};

}  // namespace slipway::widgets
