// The rollback's ledger: every robot by name with its state, those that need somebody first. Owned by LivePage,
// beside the gates; GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <QPalette>
#include <QWidget>
#include <memory>

#include "core/view/snapshot.h"

class QLabel;
class QTableView;

namespace slipway::live {

class LedgerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { robotColumn, stateColumn, tookColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setLedger(std::vector<view::LedgerRow> ledger);
    void setPalette(const QPalette& palette);
    void retranslate();
    /// "14 verified · 4 loaded · 2 unreachable"; states without a robot are left out.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<view::LedgerRow> m_rows;
    QPalette m_palette;
};

class LedgerPanel : public QWidget {
    Q_OBJECT

public:
    explicit LedgerPanel(QWidget* parent = nullptr);
    void setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot);

Q_SIGNALS:
    void robotSelected(const QString& robot);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    LedgerModel* m_model;
    QLabel* m_heading;
    QTableView* m_table;
};

}  // namespace slipway::live
