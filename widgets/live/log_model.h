// The event log as a table: time, level, text; newest last, at most what the snapshot keeps. New rows are
// inserted and old ones removed by their numbers, so that selection and scroll position stay. GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <QPalette>
#include <deque>

#include "core/view/snapshot.h"

namespace slipway::live {

class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { timeColumn, levelColumn, textColumn, columns };
    static constexpr int kLevelRole = Qt::UserRole + 1;  // int of view::LogLevel

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const std::vector<view::LogRow>& rows);
    void setPalette(const QPalette& palette);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::deque<view::LogRow> m_rows;
    QPalette m_palette;
};

}  // namespace slipway::live
