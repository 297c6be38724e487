// The tasks of a shadow in which the two models did not choose the same action, worst first, as a table. GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/view/snapshot.h"

namespace slipway::live {

class DisagreementsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { task, robot, category, baseline, candidate, probability, actions, columnCountOf };

    explicit DisagreementsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setRollout(const view::RolloutView* rollout);
    void retranslate();
    [[nodiscard]] QString robotAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const view::DisagreementView& row, int column) const;

    std::vector<view::DisagreementView> m_rows;
    QString m_baseline;  // versions
    QString m_candidate;
};

}  // namespace slipway::live
