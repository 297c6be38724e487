// What a desk without robots shows instead of an empty map: how to start a demo fleet, how to connect a real
// robot (with a token made here, shown once), and a sample plan to open. GUI thread.
#pragma once

#include <QWidget>
#include <functional>

#include "core/view/desk.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway::widgets {

class WelcomePage : public QWidget {
    Q_OBJECT

public:
    /// anyRobot: this desk takes robots without a token.
    WelcomePage(view::Desk& desk, bool anyRobot, QWidget* parent = nullptr);
    /// "ws://127.0.0.1:8765"
    void setListening(const QString& url);
    /// Starts a demo fleet against that address; tells a whole sentence if that fails. Without one no button offers it.
    using StartDemo = std::function<void(const QString& url, std::function<void(const QString&)> failed)>;
    void setStartDemo(StartDemo start);

Q_SIGNALS:
    void samplePlanRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildDemo();
    QWidget* buildRobot();
    QWidget* buildPlan();
    void retranslate();
    void addRobot();
    void startDemo();
    [[nodiscard]] QString url() const;
    [[nodiscard]] QString demoCommand() const;

    view::Desk& m_desk;
    bool m_anyRobot;
    QString m_url;
    QLabel* m_title = nullptr;
    QLabel* m_intro = nullptr;
    QLabel* m_demoTitle = nullptr;
    QLabel* m_demoText = nullptr;
    QLineEdit* m_demoCommand = nullptr;
    QPushButton* m_demoCopy = nullptr;
    QPushButton* m_demoStart = nullptr;
    QLabel* m_demoAnswer = nullptr;
    StartDemo m_startDemo;
    bool m_demoStarted = false;
    QLabel* m_robotTitle = nullptr;
    QLabel* m_robotText = nullptr;
    QLineEdit* m_robotId = nullptr;
    QPushButton* m_robotAdd = nullptr;
    QLineEdit* m_robotToken = nullptr;
    QPushButton* m_robotCopy = nullptr;
    QLabel* m_robotAnswer = nullptr;
    QLabel* m_planTitle = nullptr;
    QLabel* m_planText = nullptr;
    QPushButton* m_planOpen = nullptr;
};

}  // namespace slipway::widgets
