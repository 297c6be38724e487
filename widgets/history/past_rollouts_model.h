// The rollouts of the past as a table, newest first. Filled as a whole each time the desk answers. GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/view/desk.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

class PastRolloutsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { kStarted, kPlan, kModels, kOutcome, kRobots, kTasks, kFailed, kWho, kColumns };
    enum Role { kSortRole = Qt::UserRole + 1, kIdRole, kOutcomeRole, kStrategyRole, kSearchRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRollouts(std::vector<view::PastRollout> rollouts);
    void setTimeZone(TimeZone zone);
    [[nodiscard]] const std::vector<view::PastRollout>& rollouts() const { return m_rollouts; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const view::PastRollout& past, int column) const;
    [[nodiscard]] QVariant sortKey(const view::PastRollout& past, int column) const;

    std::vector<view::PastRollout> m_rollouts;
    TimeZone m_zone = TimeZone::utc;
};

}  // namespace slipway::widgets
