// Breakdowns of success by site, robot kind, robot, category and hour: one table at a time, sortable, filterable, copied as text or
// CSV. Owned by the Investigate page, GUI thread.
#pragma once

#include <QWidget>
#include <vector>

#include "core/investigate/breakdown.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace slipway::theme {
class ColumnFit;
}

namespace slipway::widgets {

class BreakdownFilter;
class BreakdownModel;

class BreakdownView : public QWidget {
    Q_OBJECT

public:
    explicit BreakdownView(QWidget* parent = nullptr);
    void setBreakdowns(std::vector<investigate::Breakdown> breakdowns);
    void focusFilter();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTable();
    void fitColumns();
    [[nodiscard]] int neededWidth(int column) const;
    void retranslate();
    void show(int which);
    void count();

    std::vector<investigate::Breakdown> m_breakdowns;
    BreakdownModel* m_model;
    BreakdownFilter* m_filter;
    QComboBox* m_by;
    QLineEdit* m_words;
    QLabel* m_count;
    QPushButton* m_copyText;
    QPushButton* m_copyCsv;
    QTableView* m_table;
    theme::ColumnFit* m_fit = nullptr;
    QLabel* m_empty;
};

}  // namespace slipway::widgets
