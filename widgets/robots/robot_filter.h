// Sorts and filters the robots: every word of the filter must occur in some column of the row, and the
// condition must be the chosen one. Robot ids sort as people count: r2 before r10. GUI thread.
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace slipway::widgets {

/// Case does not matter and digits compare as numbers, whatever the locale can: "r2" before "R10".
bool naturalLess(const QString& left, const QString& right);

class RobotFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RobotFilter(QObject* parent = nullptr);
    void setWords(const QString& text);
    /// A view::Condition as a number, or -1 for all.
    void setCondition(int condition);
    /// Only robots with these ids; none: every robot.
    void setOnly(const QStringList& robots);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
    int m_condition = -1;
    QSet<QString> m_only;
};

}  // namespace slipway::widgets
