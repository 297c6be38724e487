// The Robots page: everything the map shows, as a table that can be sorted, filtered and copied as text or
// CSV. A hidden page keeps the newest snapshot and fills its table when it is shown; a shown one does so a few times a second,
// because figures that change faster cannot be read. GUI thread.
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "core/view/snapshot.h"
#include "widgets/shell/wording.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace slipway::theme {
class ColumnFit;
}

namespace slipway::widgets {

class RobotFilter;
class RobotTableModel;

class RobotsPage : public QWidget {
    Q_OBJECT

public:
    explicit RobotsPage(QWidget* parent = nullptr);
    void setSnapshot(std::shared_ptr<const view::Snapshot> snapshot);
    void setTimeZone(TimeZone zone);
    /// Moves the keyboard to the filter.
    void focusFilter();
    void selectRobot(const RobotId& id);
    /// Robots selected on the map; a check box, there while there are any, shows them alone.
    void setSelection(const QStringList& robots);
    /// Ticks that box.
    void showSelection();
    /// The rows on screen, in their order; the marked ones if any are.
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QString asCsv() const;

Q_SIGNALS:
    void robotSelected(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildToolbar(QVBoxLayout* column);
    void buildTable(QVBoxLayout* column);
    [[nodiscard]] int neededWidth(int column) const;
    void showPhases();
    void retranslate();
    void refill();
    void refillIfShown();
    void updateCount();
    void tellWhatIsCounted();
    void filterSelection();
    [[nodiscard]] QList<QStringList> rowsOnScreen() const;

    RobotTableModel* m_model;
    RobotFilter* m_filter;
    QLineEdit* m_words = nullptr;
    QComboBox* m_condition = nullptr;
    QCheckBox* m_onlySelected = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_counted = nullptr;
    QLabel* m_empty = nullptr;
    QPushButton* m_copyText = nullptr;
    QPushButton* m_copyCsv = nullptr;
    QTableView* m_table = nullptr;
    theme::ColumnFit* m_fit = nullptr;
    QStringList m_selection;
    bool m_filtering = false;  // the current row moves because rows go, not because a person chose one
    std::shared_ptr<const view::Snapshot> m_snapshot;
    TimeZone m_zone = TimeZone::utc;
    bool m_stale = false;  // m_snapshot is newer than what is shown
    QTimer m_next;         // runs: the table was filled a moment ago
};

}  // namespace slipway::widgets
