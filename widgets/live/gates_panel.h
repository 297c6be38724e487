// What every gate of the present stage says, and under the table the reason of the selected or the worst one. Another verdict,
// gate or stage is shown at once, figures a few times a second. Owned by LivePage; shows snapshots and decides nothing. GUI thread.
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "core/view/snapshot.h"

class QLabel;
class QTableView;

namespace slipway::live {

class GatesModel;

class GatesPanel : public QWidget {
    Q_OBJECT

public:
    explicit GatesPanel(QWidget* parent = nullptr);
    void setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot);
    /// Height at which all seven gates are seen at once.
    [[nodiscard]] int comfortableHeight() const;
    /// Height below which the sentence about a gate would lie over the table.
    [[nodiscard]] int leastHeight() const;
    void setReasonShown(bool shown);
    /// Width at which everything about a gate is seen but its evidence, in the present language.
    [[nodiscard]] int comfortableWidth() const;
    [[nodiscard]] QString heading() const;
    /// Not where a tab says it.
    void setHeadingShown(bool shown);
    /// Shows what is still held back.
    void flush();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void refresh();
    [[nodiscard]] QString headingFor(const view::Snapshot* snapshot) const;
    void showReason();
    [[nodiscard]] int widthOf(int column) const;
    void fitColumns();
    void fitRows();

    GatesModel* m_model;
    QLabel* m_heading;
    QTableView* m_table;
    QLabel* m_reason;
    std::shared_ptr<const view::Snapshot> m_snapshot;
    bool m_stale = false;  // m_snapshot is newer than what is shown
    QTimer m_next;         // runs: the table was filled a moment ago
};

}  // namespace slipway::live
