// One past rollout beside another that the person chooses: figures, both success curves by time since start, and what differs
// in their plans; the tables go to the clipboard as CSV. Shown with open(); deletes itself when closed. GUI thread.
#pragma once

#include <QDialog>
#include <optional>
#include <vector>

#include "core/view/desk.h"
#include "widgets/history/rollout_comparison.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableWidget;

namespace slipway::widgets {

class CompareChart;

class CompareDialog : public QDialog {
    Q_OBJECT

public:
    /// `all`: the rollouts that can be chosen, newest first; `first` itself is left out. The desk must outlive the dialog.
    CompareDialog(view::Desk& desk, const RolloutId& first, const std::vector<view::PastRollout>& all, TimeZone zone, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build(const std::vector<view::PastRollout>& all);
    void askFirst();
    void askSecond();
    void say(const QString& sentence);
    void showComparison();
    void copy();
    void retranslate();

    view::Desk& m_desk;
    RolloutId m_firstId;
    TimeZone m_zone;
    std::optional<view::PastDetail> m_first;
    std::optional<view::PastDetail> m_second;
    std::optional<RolloutComparison> m_shown;
    QLabel* m_with = nullptr;
    QComboBox* m_other = nullptr;
    QLabel* m_message = nullptr;
    QSplitter* m_parts = nullptr;
    QTableWidget* m_figures = nullptr;
    QLabel* m_chartTitle = nullptr;
    CompareChart* m_chart = nullptr;
    QLabel* m_planTitle = nullptr;
    QTableWidget* m_plan = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_close = nullptr;
};

}  // namespace slipway::widgets
