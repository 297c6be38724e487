// The right dock: the robot that is selected on the map or in the table. One sentence on why it is where it
// is comes first, then the facts. GUI thread.
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "core/view/snapshot.h"
#include "widgets/shell/wording.h"

class QFormLayout;
class QLabel;
class QScrollArea;

namespace slipway::widgets {

/// Label and value of each fact, tested without a window.
std::vector<std::pair<QString, QString>> robotFacts(const view::RobotView& robot, TimeZone zone);

class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(QWidget* parent = nullptr);
    void setSnapshot(std::shared_ptr<const view::Snapshot> snapshot);
    void setTimeZone(TimeZone zone);
    /// Empty: none.
    void selectRobot(const QString& robot);
    [[nodiscard]] QString robot() const { return m_robot; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    std::shared_ptr<const view::Snapshot> m_snapshot;
    TimeZone m_zone = TimeZone::utc;
    QString m_robot;
    QLabel* m_title;
    QLabel* m_mark;
    QLabel* m_condition;
    QLabel* m_why;
    QFormLayout* m_facts;
    std::vector<std::pair<QLabel*, QLabel*>> m_rows;
};

}  // namespace slipway::widgets
