// The right dock: the robot that is selected on the map or in the table, one sentence on why it is where it is first,
// then the facts; or, of many selected robots, how many are in which condition. GUI thread.
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "core/view/snapshot.h"
#include "widgets/shell/wording.h"

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace slipway::widgets {

/// Label and value of each fact, tested without a window.
std::vector<std::pair<QString, QString>> robotFacts(const view::RobotView& robot, TimeZone zone);

/// Conditions of those robots with how many are in each, worst first; robots that are gone last.
std::vector<std::pair<QString, QString>> selectionFacts(const std::vector<view::RobotView>& all, const QStringList& chosen);

class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(QWidget* parent = nullptr);
    void setSnapshot(std::shared_ptr<const view::Snapshot> snapshot);
    void setTimeZone(TimeZone zone);
    /// Empty: none.
    void selectRobot(const QString& robot);
    [[nodiscard]] QString robot() const { return m_robot; }
    /// Shown while no single robot is.
    void selectRobots(const QStringList& robots);

Q_SIGNALS:
    /// The person wants the selected robots in the table.
    void tableAsked();
    /// The robot that is shown shall leave its quarantine.
    void releaseAsked(const QString& robot);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showFacts(const std::vector<std::pair<QString, QString>>& facts);
    [[nodiscard]] const view::RobotView* find() const;

    std::shared_ptr<const view::Snapshot> m_snapshot;
    TimeZone m_zone = TimeZone::utc;
    QString m_robot;
    QStringList m_robots;
    QLabel* m_title;
    QLabel* m_mark;
    QLabel* m_condition;
    QLabel* m_why;
    QFormLayout* m_facts;
    std::vector<std::pair<QLabel*, QLabel*>> m_rows;
    QPushButton* m_release;
    QPushButton* m_copyIds;
    QPushButton* m_inTable;
};

}  // namespace slipway::widgets
