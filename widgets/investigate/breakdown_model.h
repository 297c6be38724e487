// Success of candidate and baseline by group, worst first, with intervals and differences, as a table. Owned by the breakdown view,
// GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "core/investigate/breakdown.h"

namespace slipway::widgets {

class BreakdownModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        kGroup,
        kCandidate,
        kCandidateInterval,
        kCandidateTasks,
        kBaseline,
        kBaselineInterval,
        kBaselineTasks,
        kDifference,
        kDifferenceInterval,
        kVerdict,
        kColumns
    };
    static constexpr int kSortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;
    void setBreakdown(investigate::Breakdown breakdown);
    void retranslate();
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const investigate::Group& group, int column);
    [[nodiscard]] static QVariant sortKey(const investigate::Group& group, int column);

    investigate::Breakdown m_breakdown;
};

/// Groups whose name has all the words.
class BreakdownFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit BreakdownFilter(QObject* parent = nullptr);
    void setWords(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
};

}  // namespace slipway::widgets
