// The alarms of a book as a table: priority with shape, colour and word, state, text, how often, since when, and
// who has seen it. Owned by the alarm panel; GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <QPalette>
#include <vector>

#include "widgets/alarms/alarm_book.h"

namespace slipway::alarms {

class AlarmModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { priorityColumn, stateColumn, textColumn, timesColumn, sinceColumn, seenColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setAlarms(const std::vector<Alarm>& alarms);
    void setPalette(const QPalette& palette);
    void retranslate();
    /// Null outside of the table.
    [[nodiscard]] const Alarm* alarm(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const Alarm& alarm, int column) const;

    std::vector<Alarm> m_alarms;
    QPalette m_palette;
};

}  // namespace slipway::alarms
