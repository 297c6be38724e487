// The event log under the map: newest last, a least level and a text to filter by. Follows the newest line
// unless the person scrolled up. Owned by LivePage; GUI thread.
#pragma once

#include <QWidget>
#include <memory>

#include "core/view/snapshot.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace slipway::live {

class LogFilter;
class LogModel;

class EventLog : public QWidget {
    Q_OBJECT

public:
    explicit EventLog(QWidget* parent = nullptr);
    void setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void followNewest();
    void fitRows();

    LogModel* m_model;
    LogFilter* m_filter;
    QLabel* m_heading;
    QComboBox* m_level;
    QLineEdit* m_search;
    QTableView* m_table;
    bool m_following = true;
};

}  // namespace slipway::live
