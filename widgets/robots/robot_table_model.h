// All robots of the newest snapshot as a table: keyed by id, so that a row stays the same robot while figures
// change. Changes of figures are one ranged dataChanged; rows come and go one run at a time. GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <QIcon>
#include <bitset>
#include <map>
#include <memory>
#include <vector>

#include "core/view/snapshot.h"

namespace slipway::widgets {

class RobotTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { kRobot, kSite, kKind, kCondition, kModel, kPhase, kStage, kTasks, kSuccess, kStuck, kBattery, kWhy, kColumns };
    enum Role { kIdRole = Qt::UserRole + 1 };
    using Columns = std::bitset<kColumns>;

    using QAbstractTableModel::QAbstractTableModel;

    /// The columns in which some row is another one now; all of them when rows came or went.
    Columns setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot);
    [[nodiscard]] const view::RobotView* robotAt(int row) const;
    [[nodiscard]] int rowOf(const RobotId& id) const;
    /// The order of two rows in a table sorted by that column: names as people count, states by their number.
    [[nodiscard]] bool isBefore(int row, int other, int column) const;
    /// The cells of the row that say something in words, case folded, one on a line; and those that are figures.
    [[nodiscard]] const QString& wordsOf(int row) const;
    [[nodiscard]] const QString& figuresOf(int row) const;
    /// Stands for a success that a locked comparison hides.
    [[nodiscard]] static QString hiddenWord();
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What the filter looks through; empty: not asked for since it changed.
    struct Searched {
        QString words;
        QString figures;
    };

    [[nodiscard]] QString text(const view::RobotView& robot, int column) const;
    /// True if any came or went.
    bool takeRows(const std::vector<view::RobotView>& robots);
    [[nodiscard]] QString cells(int row, const Columns& columns) const;
    Columns takeFigures(const std::vector<view::RobotView>& robots);

    [[nodiscard]] QIcon icon(view::Condition condition) const;

    std::vector<view::RobotView> m_robots;                              // by id
    mutable std::vector<Searched> m_searched;                           // by row
    mutable std::map<std::pair<QRgb, view::Condition>, QIcon> m_icons;  // by the palette's window colour
};

}  // namespace slipway::widgets
