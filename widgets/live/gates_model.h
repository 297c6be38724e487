// The gates of the present stage as a table: name, value with interval, n, limit, evidence, verdict, since.
// Rows keep their place whatever they say, so that the eye finds them again. Owned by GatesPanel; GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <QIcon>
#include <QPalette>
#include <map>
#include <vector>

#include "core/view/snapshot.h"

namespace slipway::live {

class GatesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { nameColumn, valueColumn, countColumn, limitColumn, evidenceColumn, verdictColumn, sinceColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// `now` is the snapshot's time: "since" is shown as the time that has passed.
    /// `outlooks` is one for each gate, or empty.
    void setGates(const std::vector<rollout::GateReading>& gates, const std::vector<view::GateOutlook>& outlooks, WallTime now);
    /// Are these the gates shown, each with the verdict shown?
    [[nodiscard]] bool hasVerdictsOf(const std::vector<rollout::GateReading>& gates) const;
    void setPalette(const QPalette& palette);
    /// Without the interval, for a narrow table.
    void setBrief(bool brief);
    void retranslate();
    /// Reason of that row as a sentence with the gate's name, and how far a sequential gate still is.
    [[nodiscard]] QString reason(int row) const;
    /// The first failing row, else the first inconclusive, else -1.
    [[nodiscard]] int worstRow() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const rollout::GateReading& reading, int column) const;
    [[nodiscard]] QIcon icon(rollout::Verdict verdict) const;

    std::vector<rollout::GateReading> m_gates;
    std::vector<view::GateOutlook> m_outlooks;
    WallTime m_now{};
    QPalette m_palette;
    mutable std::map<rollout::Verdict, QIcon> m_icons;  // for m_palette
    bool m_brief = false;
};

}  // namespace slipway::live
