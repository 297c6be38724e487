#include "widgets/shell/welcome_page.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

namespace {

constexpr int kWidth = 640;

QLabel* makeLabel(QWidget* parent, const char* name, TextSize size = TextSize::normal) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextSize(label, size);
    return label;
}

/// A line to copy from: read-only, in the fixed font, with a button beside it.
std::pair<QLineEdit*, QPushButton*> addCopyLine(QWidget* parent, QVBoxLayout* column, const char* name) {
    auto* row = new QHBoxLayout;
    auto* line = new QLineEdit(parent);
    line->setObjectName(QLatin1String(name));
    line->setReadOnly(true);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* button = new QPushButton(parent);
    button->setObjectName(QStringLiteral("%1Copy").arg(QLatin1String(name)));
    QObject::connect(button, &QPushButton::clicked, line, [line] { QGuiApplication::clipboard()->setText(line->text()); });
    row->addWidget(line, 1);
    row->addWidget(button);
    column->addLayout(row);
    return {line, button};
}

}  // namespace

WelcomePage::WelcomePage(view::Desk& desk, bool anyRobot, QWidget* parent) : QWidget(parent), m_desk(desk), m_anyRobot(anyRobot) {
    setObjectName(QStringLiteral("welcomePage"));
    auto* outer = new QHBoxLayout(this);
    outer->addStretch();
    auto* inner = new QWidget(this);
    inner->setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(inner);
    column->setSpacing(22);
    column->addStretch(1);
    m_title = makeLabel(inner, "welcomeTitle", TextSize::title);
    m_intro = makeLabel(inner, "welcomeIntro");
    setTone(m_intro, Tone::quiet);
    auto* head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_intro);
    column->addLayout(head);
    column->addWidget(buildDemo());
    column->addWidget(buildRobot());
    column->addWidget(buildPlan());
    column->addStretch(2);
    outer->addWidget(inner);
    outer->addStretch();
    retranslate();
}

QWidget* WelcomePage::buildDemo() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_demoTitle = makeLabel(part, "demoTitle", TextSize::heading);
    m_demoText = makeLabel(part, "demoText");
    column->addWidget(m_demoTitle);
    column->addWidget(m_demoText);
    m_demoStart = new QPushButton(part);
    m_demoStart->setObjectName(QStringLiteral("demoStart"));
    m_demoStart->hide();
    m_demoAnswer = makeLabel(part, "demoAnswer");
    m_demoAnswer->hide();
    column->addWidget(m_demoStart, 0, Qt::AlignLeft);
    column->addWidget(m_demoAnswer);
    connect(m_demoStart, &QPushButton::clicked, this, &WelcomePage::startDemo);
    std::tie(m_demoCommand, m_demoCopy) = addCopyLine(part, column, "demoCommand");
    return part;
}

QWidget* WelcomePage::buildRobot() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_robotTitle = makeLabel(part, "robotTitle", TextSize::heading);
    m_robotText = makeLabel(part, "robotText");
    column->addWidget(m_robotTitle);
    column->addWidget(m_robotText);
    auto* row = new QHBoxLayout;
    m_robotId = new QLineEdit(part);
    m_robotId->setObjectName(QStringLiteral("robotId"));
    m_robotId->setMaxLength(64);
    m_robotAdd = new QPushButton(part);
    m_robotAdd->setObjectName(QStringLiteral("robotAdd"));
    row->addWidget(m_robotId, 1);
    row->addWidget(m_robotAdd);
    column->addLayout(row);
    m_robotAnswer = makeLabel(part, "robotAnswer");
    column->addWidget(m_robotAnswer);
    std::tie(m_robotToken, m_robotCopy) = addCopyLine(part, column, "robotToken");
    m_robotAnswer->hide();
    m_robotToken->hide();
    m_robotCopy->hide();
    connect(m_robotAdd, &QPushButton::clicked, this, &WelcomePage::addRobot);
    connect(m_robotId, &QLineEdit::returnPressed, this, &WelcomePage::addRobot);
    return part;
}

QWidget* WelcomePage::buildPlan() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_planTitle = makeLabel(part, "samplePlanTitle", TextSize::heading);
    m_planText = makeLabel(part, "samplePlanText");
    m_planOpen = new QPushButton(part);
    m_planOpen->setObjectName(QStringLiteral("samplePlanOpen"));
    column->addWidget(m_planTitle);
    column->addWidget(m_planText);
    column->addWidget(m_planOpen, 0, Qt::AlignLeft);
    connect(m_planOpen, &QPushButton::clicked, this, &WelcomePage::samplePlanRequested);
    return part;
}

void WelcomePage::setStartDemo(StartDemo start) {
    m_startDemo = std::move(start);
    m_demoStart->setVisible(static_cast<bool>(m_startDemo));
    retranslate();
}

/// The page goes away by itself when the first robot has connected.
void WelcomePage::startDemo() {
    m_demoStarted = true;
    m_demoStart->setEnabled(false);
    m_demoAnswer->hide();
    retranslate();
    const QPointer<WelcomePage> self(this);
    m_startDemo(url(), [self](const QString& problem) {
        if (!self) return;
        self->m_demoStarted = false;
        self->m_demoStart->setEnabled(true);
        setTone(self->m_demoAnswer, Tone::bad);
        self->m_demoAnswer->setText(problem);
        self->m_demoAnswer->show();
        self->retranslate();
    });
}

void WelcomePage::setListening(const QString& url) {
    if (url == m_url) return;
    m_url = url;
    retranslate();
}

QString WelcomePage::url() const { return m_url.isEmpty() ? QStringLiteral("ws://127.0.0.1:8765") : m_url; }

QString WelcomePage::demoCommand() const {
    QString command = QStringLiteral("slipway-fleetsim --url %1 --robots 100").arg(url());
    if (!m_anyRobot) command += QStringLiteral(" --tokens tokens.txt");
    return command;
}

void WelcomePage::addRobot() {
    const RobotId id(m_robotId->text().trimmed().toStdString());
    const QPointer<WelcomePage> self(this);
    m_desk.addRobot(id, [self](Result<view::NewToken> answer) {
        if (!self) return;
        self->m_robotAnswer->show();
        self->m_robotToken->setVisible(answer.has_value());
        self->m_robotCopy->setVisible(answer.has_value());
        setTone(self->m_robotAnswer, answer ? Tone::normal : Tone::bad);
        if (!answer) {
            self->m_robotAnswer->setText(errorSentence(answer.error()));
            return;
        }
        self->m_robotAnswer->setText(tr("Give this token to %1. It is shown only once.").arg(fromCore(answer->robot.value)));
        self->m_robotToken->setText(fromCore(answer->token));
        self->m_robotToken->selectAll();
        self->m_robotToken->setFocus();
    });
}

void WelcomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate() {
    m_title->setText(tr("No robot has connected yet"));
    m_intro->setText(tr("This desk waits for robots at %1.").arg(url()));
    m_demoTitle->setText(tr("Try it with simulated robots"));
    const QString byHand =
        m_anyRobot ? tr("Run this in a terminal. A hundred robots connect, all on the same baseline.")
                   : tr("Make tokens first: close this window and run “slipway-cli robot add --data DIR --prefix robot- --count "
                        "100 > tokens.txt”. Or start the console with --accept-any-robot on this machine, which needs none.");
    const QString byButton =
        m_anyRobot ? tr("A hundred robots connect, all on the same baseline; they end with this console. Or start them in a terminal:")
                   : tr("A hundred robots connect, all on the same baseline; they end with this console. In a terminal they need tokens "
                        "first: close this window and run “slipway-cli robot add --data DIR --prefix robot- --count 100 > tokens.txt”.");
    m_demoText->setText(m_startDemo ? byButton : byHand);
    m_demoStart->setText(m_demoStarted ? tr("Starting the demo fleet…") : tr("Start a demo fleet"));
    m_demoCommand->setText(demoCommand());
    m_demoCommand->setCursorPosition(0);
    m_demoCommand->setAccessibleName(tr("Command that starts a demo fleet"));
    m_robotTitle->setText(tr("Connect a robot"));
    m_robotText->setText(tr("Each robot dials in to the address above with its own token. Name the robot and make one."));
    m_robotId->setPlaceholderText(tr("robot's id, for instance arm-07"));
    m_robotId->setAccessibleName(tr("Id of the robot to connect"));
    m_robotAdd->setText(tr("Make a token"));
    m_robotToken->setAccessibleName(tr("Token of the new robot"));
    m_planTitle->setText(tr("Look at a plan"));
    m_planText->setText(tr("The sample canary goes from 5 % to 20 %, 50 % and all robots, and back at once if a gate fails."));
    m_planOpen->setText(tr("Open the sample plan"));
    for (QPushButton* button : {m_demoCopy, m_robotCopy}) button->setText(tr("Copy"));
}

}  // namespace slipway::widgets
