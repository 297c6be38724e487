#include "widgets/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <utility>

#include "core/plan/plan_json.h"
#include "core/rollout/state.h"
#include "widgets/alarms/alarm_panel.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist/drill_panel.h"
#include "widgets/history/history_page.h"
#include "widgets/investigate/investigate_offer.h"
#include "widgets/investigate/investigate_page.h"
#include "widgets/live/live_page.h"
#include "widgets/map/sample_floors.h"
#include "widgets/planview/plan_document.h"
#include "widgets/planview/plan_page.h"
#include "widgets/planview/plan_session.h"
#include "widgets/robots/robots_page.h"
#include "widgets/shell/action_bar.h"
#include "widgets/shell/docks.h"
#include "widgets/shell/help_dialogs.h"
#include "widgets/shell/inspector.h"
#include "widgets/shell/look.h"
#include "widgets/shell/notice_bar.h"
#include "widgets/shell/rollout_controller.h"
#include "widgets/shell/side_panel.h"
#include "widgets/shell/status_strip.h"
#include "widgets/shell/welcome_page.h"

namespace slipway::widgets {

namespace {

constexpr std::chrono::milliseconds kPull{33};
constexpr QSize kLeastSize{1280, 720};

/// The first local file of a drag, if that is what it is.
QString draggedFile(const QMimeData* data) {
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) return url.toLocalFile();
    }
    return {};
}

}  // namespace

MainWindow::MainWindow(view::Desk& desk, Settings& settings, WindowOptions options, QWidget* parent)
    : QMainWindow(parent),
      m_desk(desk),
      m_settings(settings),
      m_options(std::move(options)),
      m_actions(new Actions(this)),
      m_controller(new RolloutController(desk, m_options.now, m_options.later, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(kLeastSize);
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    buildTop();
    buildPages();
    buildDocks();
    buildMenus();
    connectActions();
    connectPages();
    retranslate();
    restore();
    qApp->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &MainWindow::pull);
    m_timer.start(kPull);
    pull();
    updateActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildTop() {
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = new QTabWidget(centre);
    m_tabs->setObjectName(QStringLiteral("pages"));
    m_tabs->setDocumentMode(true);
    column->addWidget(m_tabs);
    setCentralWidget(centre);

    // Strip and bar span the docks, so they live where the menu bar is.
    auto* top = new QWidget(this);
    auto* rows = new QVBoxLayout(top);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_banner = new QLabel(top);
    m_banner->setObjectName(QStringLiteral("banner"));
    m_banner->setTextFormat(Qt::PlainText);
    m_banner->setWordWrap(true);
    m_banner->setMargin(8);
    m_banner->setAutoFillBackground(true);
    m_banner->hide();
    m_strip = new StatusStrip(top);
    m_strip->setEnvironment(QCoreApplication::translate("Console", qUtf8Printable(m_options.environment)), m_options.environmentWarns);
    m_bar = new ActionBar(*m_actions, top);
    m_notice = new NoticeBar(top);
    m_menuBar = new QMenuBar(top);
    m_menuBar->setObjectName(QStringLiteral("menuBar"));
    rows->addWidget(m_menuBar);
    rows->addWidget(m_banner);
    rows->addWidget(m_strip);
    rows->addWidget(m_bar);
    rows->addWidget(m_notice);
    m_offer = new InvestigateOffer(m_desk, top);
    rows->addWidget(m_offer);
    setMenuWidget(top);
}

void MainWindow::buildPages() {
    m_liveStack = new QStackedWidget(m_tabs);
    m_welcome = new WelcomePage(m_desk, m_options.anyRobot, m_liveStack);
    m_welcome->setStartDemo(m_options.startDemo);
    m_live = new live::LivePage(m_liveStack);
    m_liveStack->addWidget(m_welcome);
    m_liveStack->addWidget(m_live);
    m_robots = new RobotsPage(m_tabs);
    m_checklist = new ChecklistPage(m_options.now, m_tabs);
    m_checklist->setWho(m_options.who);
    m_checklist->addDrill(new DrillPanel(m_desk, m_options.later, m_checklist));
    m_checklist->setOwnItemsText(m_settings.checklistItems());
    connect(m_checklist, &ChecklistPage::ownItemsChanged, this, [this] { m_settings.setChecklistItems(m_checklist->ownItemsText()); });
    m_planPage = new PlanPage(m_options.studies, m_tabs);
    m_planSession = new PlanSession(m_planPage->document(), m_options.later, this);
    m_history = new HistoryPage(m_desk, m_tabs);
    m_history->setWho(m_options.who);
    m_investigate = new InvestigatePage(m_desk, m_settings, m_tabs);
    m_investigate->setWho(m_options.who);
    for (QWidget* page : std::initializer_list<QWidget*>{m_liveStack, m_robots, m_checklist, m_planPage, m_history, m_investigate})
        m_tabs->addTab(page, QString());
    m_controller->setWho(m_options.who);
}

void MainWindow::buildDocks() {
    m_side = new SidePanel(this);
    m_inspector = new Inspector(this);
    m_alarms = new alarms::AlarmPanel(m_desk, m_options.now, this);
    m_alarms->setWho(m_options.who);
    m_docks = new Docks(*this, m_side, m_inspector, m_alarms);
    m_tools = new DeskTools({.window = this,
                             .desk = m_desk,
                             .actions = *m_actions,
                             .settings = m_settings,
                             .alarms = *m_alarms,
                             .who = m_options.who,
                             .now = m_options.now,
                             .laidDown = m_options.laidDown,
                             .program = m_options.program,
                             .tray = m_options.tray,
                             .helpPage = [this] { return helpPage(); }});
    connect(m_tools, &DeskTools::languageChanged, this, &MainWindow::languageChanged);
}

void MainWindow::buildMenus() {
    m_fileMenu = m_menuBar->addMenu(QString());
    m_rolloutMenu = m_menuBar->addMenu(QString());
    m_viewMenu = m_menuBar->addMenu(QString());
    m_helpMenu = m_menuBar->addMenu(QString());
    for (const ActionSpec& spec : actionTable()) {
        QMenu* menu = m_viewMenu;
        if (spec.role == ActionRole::file) menu = m_fileMenu;
        if (spec.role == ActionRole::rollout) menu = m_rolloutMenu;
        if (spec.role == ActionRole::help) menu = m_helpMenu;
        menu->addAction(m_actions->action(spec.id));
        if (spec.id == ActionId::openFloorPlan) {
            auto* samples = new map::SampleFloorsMenu(menu);
            menu->addMenu(samples);
            connect(samples, &map::SampleFloorsMenu::chosen, this, &MainWindow::openFloorPlan);
        }
        addAction(m_actions->action(spec.id));
    }
    m_viewMenu->addSeparator();
    m_viewMenu->addActions(m_docks->toggleActions());
}

void MainWindow::connectActions() {
    const auto on = [this](ActionId id, auto then) { connect(m_actions->action(id), &QAction::triggered, this, then); };
    on(ActionId::newPlan, [this] { m_planSession->askForNew(); });
    on(ActionId::openPlan, [this] { askForPlan(); });
    on(ActionId::savePlan, [this] { m_planSession->save(); });
    on(ActionId::savePlanAs, [this] { m_planSession->saveAs(); });
    on(ActionId::openFloorPlan, [this] { askForFloorPlan(); });
    on(ActionId::startRollout, [this] {
        if (m_plan) m_controller->askStart(*m_plan, m_checklist->record());
    });
    on(ActionId::promote, [this] { m_controller->askPromote(); });
    on(ActionId::pauseOrResume, [this] {
        if (states().resumes) {
            m_controller->resume();
        } else {
            m_controller->askPause();
        }
    });
    on(ActionId::rollBack, [this] { m_controller->askRollBack(); });
    on(ActionId::waive, [this] { m_controller->askWaive(); });
    on(ActionId::abort, [this] { m_controller->askAbort(); });
    on(ActionId::changeCleanup, [this] { m_controller->askCleanup(); });
    on(ActionId::liftBar, [this] {
        if (const rollout::Bar* bar = barToLift(m_snapshot.get(), m_plan)) m_controller->askLiftBar(*bar);
    });
    on(ActionId::pageLive, [this] { showPage(Page::live); });
    on(ActionId::pageRobots, [this] { showPage(Page::robots); });
    on(ActionId::pageChecklist, [this] { showPage(Page::checklist); });
    on(ActionId::pagePlan, [this] { showPage(Page::plan); });
    on(ActionId::pageHistory, [this] { showPage(Page::history); });
    on(ActionId::pageInvestigate, [this] { showPage(Page::investigate); });
    on(ActionId::alarms, [this] {
        m_docks->showAlarms();
        m_alarms->focusTable();
    });
    on(ActionId::filter, [this] { focusFilter(); });
    on(ActionId::shortcuts, [this] { showShortcuts(); });
    on(ActionId::quit, [this] {
        leaveForGood();
        close();
    });
    // The desktop ends: it must not find a window that only hides.
    connect(qApp, &QGuiApplication::commitDataRequest, this, &MainWindow::leaveForGood);
    connect(m_actions->action(ActionId::localTime), &QAction::toggled, this, &MainWindow::setLocalTime);
    connect(m_controller, &RolloutController::accepted, this, [this](const QString& what) { say(what, false); });
    connect(m_controller, &RolloutController::refused, this, [this](const QString& why) { say(tr("Not done: %1").arg(why), true); });
}

void MainWindow::connectPages() {
    connect(m_robots, &RobotsPage::robotSelected, this, &MainWindow::selectRobot);
    connect(m_live, &live::LivePage::robotSelected, this, &MainWindow::selectRobot);
    connect(m_live, &live::LivePage::robotsSelected, m_inspector, &Inspector::selectRobots);
    connect(m_live, &live::LivePage::robotsSelected, m_robots, &RobotsPage::setSelection);
    connect(m_inspector, &Inspector::tableAsked, this, [this] {
        m_robots->showSelection();
        showPage(Page::robots);
    });
    connect(m_live, &live::LivePage::shareAsked, this, [this](double share) { m_controller->askShare(share); });
    connect(m_live, &live::LivePage::cleanupAsked, m_controller, &RolloutController::askCleanup);
    connect(m_planPage, &PlanPage::newRequested, m_planSession, &PlanSession::askForNew);
    connect(m_planPage, &PlanPage::openRequested, this, &MainWindow::askForPlan);
    connect(m_planPage, &PlanPage::saveRequested, m_planSession, &PlanSession::save);
    connect(m_planPage, &PlanPage::saveAsRequested, m_planSession, &PlanSession::saveAs);
    connect(m_planPage, &PlanPage::sampleRequested, this, &MainWindow::openPlanFile);
    connect(m_planPage, &PlanPage::changed, this, &MainWindow::planChanged);
    connect(m_planSession, &PlanSession::opened, this, &MainWindow::planFileChanged);
    connect(m_planSession, &PlanSession::saved, this, &MainWindow::planFileChanged);
    connect(m_planSession, &PlanSession::said, this, &MainWindow::say);
    connect(m_welcome, &WelcomePage::samplePlanRequested, this, [this] { openPlanFile(m_options.samplePlan); });
    connect(m_side, &SidePanel::planChosen, this, &MainWindow::openPlanFile);
    connect(m_side, &SidePanel::openPlanChosen, this, [this] { showPage(Page::plan); });
    connect(m_side, &SidePanel::rolloutChosen, this, &MainWindow::showRollout);
    connect(m_tools, &DeskTools::planChosen, this, &MainWindow::openPlanFile);
    connect(m_tools, &DeskTools::rolloutChosen, this, &MainWindow::showRollout);
    connect(m_tools, &DeskTools::robotChosen, this, [this](const QString& robot) {
        showPage(Page::robots);
        m_robots->selectRobot(RobotId(robot.toStdString()));
        selectRobot(robot);
    });
    connect(m_alarms, &alarms::AlarmPanel::said, this, &MainWindow::say);
    connect(m_alarms, &alarms::AlarmPanel::sounded, this, [] { QApplication::beep(); });
    connect(m_alarms, &alarms::AlarmPanel::countsChanged, this, [this] { m_strip->setAlarms(m_alarms->counts()); });
    connect(m_strip, &StatusStrip::alarmsChosen, m_actions->action(ActionId::alarms), &QAction::trigger);
    connect(m_history, &HistoryPage::said, this, &MainWindow::say);
    connect(m_history, &HistoryPage::rolloutsChanged, m_side, &SidePanel::setRollouts);
    connectInvestigation();
}

void MainWindow::connectInvestigation() {
    const auto open = [this](const QString& rollout) {
        m_investigate->select(rollout);
        showPage(Page::investigate);
    };
    connect(m_offer, &InvestigateOffer::wanted, this, open);
    connect(m_history, &HistoryPage::investigateRequested, this, open);
    connect(m_tabs, &QTabWidget::currentChanged, m_offer, [this] { m_offer->setPageShown(page() == Page::investigate); });
    connect(m_investigate, &InvestigatePage::said, this, &MainWindow::say);
    connect(m_investigate, &InvestigatePage::concluded, m_history, &HistoryPage::refresh);
    connect(m_investigate, &InvestigatePage::concluded, m_offer, &InvestigateOffer::refresh);
}

void MainWindow::restore() {
    resize(1600, 1000);
    if (const QByteArray geometry = m_settings.geometry(); !geometry.isEmpty()) restoreGeometry(geometry);
    if (const QByteArray layout = m_settings.layout(); !layout.isEmpty()) restoreState(layout);
    m_side->setRecentPlans(m_settings.recentPlans());
    m_actions->action(ActionId::localTime)->setChecked(m_settings.localTime());
    setLocalTime(m_settings.localTime());
    for (const QString& path : m_settings.floorPlans()) {
        if (const QString problem = m_live->addFloorPlan(path); !problem.isEmpty()) say(problem, true);
    }
}

void MainWindow::showEvent(QShowEvent* event) {
    m_docks->placeOnce(!m_settings.layout().isEmpty());
    QMainWindow::showEvent(event);
}

void MainWindow::pull() {
    m_strip->setTime(now(), m_zone);
    auto snapshot = m_desk.snapshot();
    if (!snapshot || (m_snapshot && snapshot->number == m_snapshot->number)) return;
    take(std::move(snapshot));
}

void MainWindow::take(std::shared_ptr<const view::Snapshot> snapshot) {
    m_snapshot = std::move(snapshot);
    m_strip->setSnapshot(m_snapshot.get());
    m_banner->setText(fromCore(m_snapshot->banner));
    m_banner->setVisible(!m_snapshot->banner.empty());
    setTone(m_banner, Tone::warning);
    m_welcome->setListening(fromCore(m_snapshot->listening));
    const bool empty = m_snapshot->robots.empty() && !m_snapshot->rollout;
    m_liveStack->setCurrentWidget(empty ? static_cast<QWidget*>(m_welcome) : m_live);
    m_controller->setSnapshot(m_snapshot);
    m_live->setSnapshot(m_snapshot);
    m_robots->setSnapshot(m_snapshot);
    m_checklist->setSnapshot(m_snapshot);
    m_history->setSnapshot(m_snapshot);
    m_investigate->setSnapshot(m_snapshot);
    m_offer->setSnapshot(m_snapshot);
    m_inspector->setSnapshot(m_snapshot);
    m_alarms->setSnapshot(m_snapshot);
    m_tools->setSnapshot(*m_snapshot);
    updateActions();
}

ActionStates MainWindow::states() const {
    const PlanDocument& plan = m_planPage->document();
    PlanState state = PlanState::saved;
    if (!plan.plan()) state = plan.text().isEmpty() ? PlanState::none : PlanState::invalid;
    if (plan.plan() && plan.isModified()) state = PlanState::unsaved;
    return actionStates(m_snapshot.get(), m_plan, state);
}

void MainWindow::updateActions() {
    m_bar->setStates(states());
    m_actions->action(ActionId::savePlan)->setEnabled(m_planPage->document().isModified());
    m_actions->action(ActionId::savePlanAs)->setEnabled(!m_planPage->document().text().isEmpty());
}

bool MainWindow::openPlanFile(const QString& path) {
    showPage(Page::plan);
    const bool asks = m_planPage->document().isModified();
    m_planSession->guard([this, path] { m_planSession->open(path); });
    return !asks && m_planSession->path() == path && m_plan.has_value();
}

/// Only what is saved can be started: the file is then what the operator saw.
void MainWindow::planChanged() {
    const PlanDocument& document = m_planPage->document();
    m_plan = document.isModified() ? std::nullopt : document.plan();
    m_history->setOpenPlan(document.plan());
    updateActions();
}

void MainWindow::planFileChanged(const QString& path) {
    m_planPage->setPath(path);
    planChanged();
    showPage(Page::plan);
    if (!m_plan) {
        m_side->setOpenPlan({}, {});
        return;
    }
    m_side->setOpenPlan(fromCore(m_plan->name), path);
    if (!path.startsWith(QLatin1Char(':'))) m_settings.addRecentPlan(path);
    m_side->setRecentPlans(m_settings.recentPlans());
    m_checklist->setPlan(plan::planDigest(*m_plan));
    m_desk.openPlan(*m_plan);
}

bool MainWindow::openChecklistFile(const QString& path) {
    const auto loaded = m_checklist->loadFile(path);
    if (!loaded) say(errorSentence(loaded.error()), true);
    return loaded.has_value();
}

void MainWindow::showPage(Page page) {
    m_tabs->setCurrentIndex(static_cast<int>(page));
    m_tabs->setFocus();
}

Page MainWindow::page() const { return static_cast<Page>(m_tabs->currentIndex()); }

void MainWindow::say(const QString& sentence, bool bad) { m_notice->say(sentence, bad); }

void MainWindow::selectRobot(const QString& robot) {
    m_inspector->selectRobot(robot);
    m_live->selectRobot(robot);
}

void MainWindow::showRollout(const QString& rollout) {
    showPage(Page::history);
    m_history->select(rollout);
}

void MainWindow::setLocalTime(bool local) {
    m_zone = local ? TimeZone::local : TimeZone::utc;
    m_settings.setLocalTime(local);
    m_controller->setTimeZone(m_zone);
    m_checklist->setTimeZone(m_zone);
    m_history->setTimeZone(m_zone);
    m_investigate->setTimeZone(m_zone);
    m_inspector->setTimeZone(m_zone);
    m_strip->setTime(now(), m_zone);
}

void MainWindow::focusFilter() {
    if (page() == Page::history) {
        m_history->focusFilter();
        return;
    }
    if (page() == Page::investigate) return m_investigate->focusFilter();
    showPage(Page::robots);
    m_robots->focusFilter();
}

void MainWindow::askForPlan() {
    auto* dialog = new QFileDialog(this, tr("Open a plan"), QString(), tr("Plans (*.json)"));
    dialog->setObjectName(QStringLiteral("openPlanDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openPlanFile);
    dialog->open();
}

void MainWindow::askForFloorPlan() {
    auto* dialog = new QFileDialog(this, tr("Open a floor plan"), QString(), tr("Floor plans (*.yaml *.yml *.geojson *.json)"));
    dialog->setObjectName(QStringLiteral("openFloorPlanDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFloorPlan);
    dialog->open();
}

bool MainWindow::openFloorPlan(const QString& path) {
    const QString problem = m_live->addFloorPlan(path);
    QStringList known = m_settings.floorPlans();
    known.removeAll(path);
    if (problem.isEmpty()) known.append(path);
    m_settings.setFloorPlans(known);
    say(problem.isEmpty() ? tr("The map shows %1 where robots name it.").arg(QFileInfo(path).completeBaseName()) : problem,
        !problem.isEmpty());
    return problem.isEmpty();
}

void MainWindow::showShortcuts() { openShortcutSheet(this); }

/// Of the alarms while they have the keyboard, else of the page; how to begin while nothing is there.
QString MainWindow::helpPage() const {
    const QWidget* focus = QApplication::focusWidget();
    if (focus && m_alarms->isAncestorOf(focus)) return QStringLiteral("alarms");
    if (page() == Page::live && m_liveStack->currentWidget() == m_welcome) return QStringLiteral("start");
    return pageName(page());
}

void MainWindow::bringUp() { m_tools->tray().showWindow(); }

void MainWindow::closeEvent(QCloseEvent* event) {
    const bool decided = std::exchange(m_leaving, false) || m_quitting || m_dropEdits;
    if (!decided && m_tools->staysInTray()) {
        event->ignore();
        m_tools->tray().hideWindow();
        return;
    }
    if (!m_quitting && m_snapshot && m_snapshot->rollout && rollout::isActive(m_snapshot->rollout->status)) {
        event->ignore();
        const auto quit = [this] {
            m_quitting = true;
            close();
        };
        std::function<void()> keep;
        if (m_tools->tray().isAvailable()) keep = [this] { m_tools->tray().hideWindow(); };
        m_controller->askQuit(quit, keep);
        return;
    }
    if (!m_dropEdits && m_planPage->document().isModified()) {
        event->ignore();
        m_planSession->guard([this] {
            m_dropEdits = true;
            close();
        });
        return;
    }
    m_settings.setGeometry(saveGeometry());
    m_settings.setLayout(saveState());
    m_timer.stop();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedFile(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("yaml") || ending == QLatin1String("yml") || ending == QLatin1String("geojson")) {
        openFloorPlan(path);
    } else {
        openPlanFile(path);
    }
}

/// Space pauses, but a check box, a button or a list that has the keyboard needs it for itself.
bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space &&
        static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && usesSpace(*widget)) {
            event->accept();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        retranslate();
        m_strip->setEnvironment(QCoreApplication::translate("Console", qUtf8Printable(m_options.environment)), m_options.environmentWarns);
        updateActions();
        if (m_snapshot) m_strip->setSnapshot(m_snapshot.get());
        m_strip->setAlarms(m_alarms->counts());
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate() {
    setWindowTitle(tr("Slipway"));
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setTabText(0, tr("Live"));
    m_tabs->setTabText(1, tr("Robots"));
    m_tabs->setTabText(2, tr("Checklist"));
    m_tabs->setTabText(3, tr("Plan"));
    m_tabs->setTabText(4, tr("History"));
    m_tabs->setTabText(5, tr("Investigate"));
    m_docks->retranslate();
    m_tools->tray().retranslate();
    m_fileMenu->setTitle(tr("&File"));
    m_rolloutMenu->setTitle(tr("R&ollout"));
    m_viewMenu->setTitle(tr("&View"));
    m_helpMenu->setTitle(tr("&Help"));
}

}  // namespace slipway::widgets
