#include "widgets/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QShowEvent>
#include <QUrl>
#include <QVBoxLayout>
#include <utility>

#include "core/rollout/state.h"
#include "widgets/alarms/alarm_panel.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/history/history_page.h"
#include "widgets/investigate/investigate_offer.h"
#include "widgets/investigate/investigate_page.h"
#include "widgets/live/live_page.h"
#include "widgets/robots/robots_page.h"
#include "widgets/shell/action_bar.h"
#include "widgets/shell/docks.h"
#include "widgets/shell/floor_plans.h"
#include "widgets/shell/help_dialogs.h"
#include "widgets/shell/inspector.h"
#include "widgets/shell/key_rules.h"
#include "widgets/shell/look.h"
#include "widgets/shell/menus.h"
#include "widgets/shell/notice_bar.h"
#include "widgets/shell/open_plan.h"
#include "widgets/shell/page_tabs.h"
#include "widgets/shell/perspectives.h"
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
      m_controller(new RolloutController(desk, m_options.now, m_options.later, this)),
      m_pages(new PageTabs(desk, settings, m_options, this)),
      m_floorPlans(new FloorPlans(m_pages->live(), settings, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Slipway"));
    setMinimumSize(kLeastSize);
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setCentralWidget(m_pages);
    m_controller->setWho(m_options.who);
    buildDocks();
    buildTop();
    connectActions();
    connectRolloutActions();
    connectPages();
    connectInvestigation();
    restore();
    new KeyRules(*m_actions->action(ActionId::rollBack), this);
    connect(&m_timer, &QTimer::timeout, this, &MainWindow::pull);
    m_timer.start(kPull);
    pull();
    updateActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildDocks() {
    m_side = new SidePanel(this);
    m_inspector = new Inspector(this);
    m_alarms = new alarms::AlarmPanel(m_desk, m_options.now, this);
    m_alarms->setWho(m_options.who);
    m_docks = new Docks(*this, m_side, m_inspector, m_alarms);
    m_plan = new OpenPlan(m_desk, m_settings, *m_pages, *m_side, m_options.later, this);
    m_perspectives = new Perspectives(*m_docks, m_settings, *m_actions, [this] { return m_alarms->isWaiting(); }, this);
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
                             .page = [this] { return m_pages->currentWidget(); },
                             .helpPage = [this] { return helpPage(); }});
    connect(m_tools, &DeskTools::languageChanged, this, &MainWindow::languageChanged);
}

/// Strip and bar span the docks, so they live where the menu bar is; QMainWindow's own menu bar would take their place.
void MainWindow::buildTop() {
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
    m_notice = new NoticeBar(this);
    m_offer = new InvestigateOffer(m_desk, top);
    auto* menus = new Menus(*m_actions, m_docks->toggleActions(), top);
    connect(menus, &Menus::floorPlanChosen, m_floorPlans, &FloorPlans::open);
    for (QWidget* row : std::initializer_list<QWidget*>{menus, m_banner, m_strip, m_bar, m_offer}) rows->addWidget(row);
    setMenuWidget(top);
    for (const ActionSpec& spec : actionTable()) addAction(m_actions->action(spec.id));
}

void MainWindow::connectActions() {
    const auto on = [this](ActionId id, auto then) { connect(m_actions->action(id), &QAction::triggered, this, then); };
    on(ActionId::newPlan, [this] { m_plan->session().askForNew(); });
    on(ActionId::openPlan, [this] { m_plan->ask(); });
    on(ActionId::savePlan, [this] { m_plan->session().save(); });
    on(ActionId::savePlanAs, [this] { m_plan->session().saveAs(); });
    on(ActionId::openFloorPlan, [this] { m_floorPlans->ask(); });
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
    on(ActionId::filter, [this] { m_pages->focusFilter(); });
    QAction* print = m_actions->action(ActionId::print);
    on(ActionId::print, [this] { m_pages->print(); });
    print->setEnabled(m_pages->canPrint());
    connect(m_pages, &PageTabs::pageShown, print, [this, print] { print->setEnabled(m_pages->canPrint()); });
    on(ActionId::shortcuts, [this] { openShortcutSheet(this); });
    on(ActionId::quit, [this] {
        leaveForGood();
        close();
    });
    connect(m_perspectives, &Perspectives::pageWanted, this, &MainWindow::showPage);
    connect(m_pages, &PageTabs::pageShown, m_perspectives, &Perspectives::notePage);
    // The desktop ends: it must not find a window that only hides.
    connect(qApp, &QGuiApplication::commitDataRequest, this, &MainWindow::leaveForGood);
    connect(m_actions->action(ActionId::localTime), &QAction::toggled, this, &MainWindow::setLocalTime);
}

void MainWindow::connectRolloutActions() {
    const auto on = [this](ActionId id, auto then) { connect(m_actions->action(id), &QAction::triggered, this, then); };
    on(ActionId::startRollout, [this] {
        if (const auto& plan = openPlan()) m_controller->askStart(*plan, m_pages->checklist().record());
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
    on(ActionId::changeShare, [this] {
        showPage(Page::live);
        m_pages->live().showShareDial();
    });
    on(ActionId::changeCleanup, [this] { m_controller->askCleanup(); });
    on(ActionId::liftBar, [this] { m_controller->chooseBar(openPlan()); });
    connect(m_controller, &RolloutController::accepted, this, [this](const QString& what) { say(what, false); });
    connect(m_controller, &RolloutController::refused, this, [this](const QString& why) { say(tr("Not done: %1").arg(why), true); });
}

void MainWindow::connectPages() {
    const live::LivePage& live = m_pages->live();
    RobotsPage& robots = m_pages->robots();
    connect(&robots, &RobotsPage::robotSelected, this, &MainWindow::selectRobot);
    connect(&live, &live::LivePage::robotSelected, this, &MainWindow::selectRobot);
    connect(&live, &live::LivePage::robotsSelected, m_inspector, &Inspector::selectRobots);
    connect(&live, &live::LivePage::robotsSelected, &robots, &RobotsPage::setSelection);
    connect(&live, &live::LivePage::shareAsked, m_controller, &RolloutController::askShare);
    connect(&live, &live::LivePage::cleanupAsked, m_controller, &RolloutController::askCleanup);
    connect(m_inspector, &Inspector::releaseAsked, m_controller, &RolloutController::askRelease);
    connect(m_inspector, &Inspector::tableAsked, this, [this, &robots] {
        robots.showSelection();
        showPage(Page::robots);
    });
    connect(m_tools, &DeskTools::robotChosen, this, [this, &robots](const QString& robot) {
        showPage(Page::robots);
        robots.selectRobot(RobotId(robot.toStdString()));
        selectRobot(robot);
    });
    connect(m_side, &SidePanel::rolloutChosen, this, &MainWindow::showRollout);
    connect(m_tools, &DeskTools::rolloutChosen, this, &MainWindow::showRollout);
    connect(&m_pages->welcome(), &WelcomePage::samplePlanRequested, this, [this] { openPlanFile(m_options.samplePlan); });
    connect(m_tools, &DeskTools::planChosen, m_plan, &OpenPlan::open);
    connect(m_plan, &OpenPlan::changed, this, &MainWindow::updateActions);
    connect(m_plan, &OpenPlan::said, this, &MainWindow::say);
    connect(m_floorPlans, &FloorPlans::said, this, &MainWindow::say);
    connect(m_alarms, &alarms::AlarmPanel::said, this, &MainWindow::say);
    connect(m_alarms, &alarms::AlarmPanel::sounded, this, [] { QApplication::beep(); });
    connect(m_alarms, &alarms::AlarmPanel::countsChanged, this, [this] { followAlarms(); });
    connect(m_strip, &StatusStrip::alarmsChosen, m_actions->action(ActionId::alarms), &QAction::trigger);
    connect(&m_pages->history(), &HistoryPage::said, this, &MainWindow::say);
    connect(&m_pages->history(), &HistoryPage::rolloutsChanged, m_side, &SidePanel::setRollouts);
}

void MainWindow::connectInvestigation() {
    InvestigatePage& investigate = m_pages->investigate();
    const auto open = [this, &investigate](const QString& rollout) {
        investigate.select(rollout);
        showPage(Page::investigate);
    };
    connect(m_offer, &InvestigateOffer::wanted, this, open);
    connect(&m_pages->history(), &HistoryPage::investigateRequested, this, open);
    connect(m_pages, &PageTabs::pageShown, m_offer, [this](Page shown) { m_offer->setPageShown(shown == Page::investigate); });
    connect(&investigate, &InvestigatePage::said, this, &MainWindow::say);
    connect(&investigate, &InvestigatePage::concluded, m_offer, &InvestigateOffer::refresh);
}

void MainWindow::restore() {
    resize(1600, 1000);
    if (const QByteArray geometry = m_settings.geometry(); !geometry.isEmpty()) restoreGeometry(geometry);
    m_perspectives->restore();
    m_actions->action(ActionId::localTime)->setChecked(m_settings.localTime());
    setLocalTime(m_settings.localTime());
    m_floorPlans->restore();
    m_plan->restoreEdits();
}

void MainWindow::showEvent(QShowEvent* event) {
    m_docks->placeOnce();
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
    m_controller->setSnapshot(m_snapshot);
    m_pages->setSnapshot(m_snapshot);
    m_offer->setSnapshot(m_snapshot);
    m_inspector->setSnapshot(m_snapshot);
    m_alarms->setSnapshot(m_snapshot);
    m_tools->setSnapshot(*m_snapshot);
    updateActions();
}

ActionStates MainWindow::states() const { return actionStates(m_snapshot.get(), openPlan(), m_plan->state()); }

void MainWindow::updateActions() {
    m_bar->setStates(states());
    m_actions->action(ActionId::savePlan)->setEnabled(m_plan->isModified());
    m_actions->action(ActionId::savePlanAs)->setEnabled(!m_plan->isEmpty());
}

bool MainWindow::openPlanFile(const QString& path) { return m_plan->open(path); }

const std::optional<plan::Plan>& MainWindow::openPlan() const { return m_plan->plan(); }

bool MainWindow::openChecklistFile(const QString& path) {
    const auto loaded = m_pages->checklist().loadFile(path);
    if (!loaded) say(errorSentence(loaded.error()), true);
    return loaded.has_value();
}

void MainWindow::showPage(Page page) { m_pages->showPage(page); }

Page MainWindow::page() const { return m_pages->page(); }

void MainWindow::say(const QString& sentence, bool bad) { m_notice->say(sentence, bad); }

void MainWindow::selectRobot(const QString& robot) {
    m_inspector->selectRobot(robot);
    m_pages->live().selectRobot(robot);
}

void MainWindow::showRollout(const QString& rollout) {
    showPage(Page::history);
    m_pages->history().select(rollout);
}

void MainWindow::setLocalTime(bool local) {
    m_zone = local ? TimeZone::local : TimeZone::utc;
    m_settings.setLocalTime(local);
    m_controller->setTimeZone(m_zone);
    m_pages->setTimeZone(m_zone);
    m_inspector->setTimeZone(m_zone);
    m_strip->setTime(now(), m_zone);
}

bool MainWindow::openFloorPlan(const QString& path) { return m_floorPlans->open(path); }

/// Of the alarms while they have the keyboard, else of the page.
QString MainWindow::helpPage() const {
    const QWidget* focus = QApplication::focusWidget();
    return focus && m_alarms->isAncestorOf(focus) ? QStringLiteral("alarms") : m_pages->helpPage();
}

/// On a signal of the system: nobody may be there to answer a question.
void MainWindow::endNow() {
    m_plan->keepEdits();
    m_quitting = true;
    m_dropEdits = true;
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
    if (!m_dropEdits && m_plan->isModified()) {
        event->ignore();
        m_plan->session().guard([this] {
            m_dropEdits = true;
            m_plan->dropEdits();
            close();
        });
        return;
    }
    m_settings.setGeometry(saveGeometry());
    m_perspectives->keep();
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
    if (FloorPlans::isFloorPlan(path)) {
        openFloorPlan(path);
    } else {
        openPlanFile(path);
    }
}

void MainWindow::followAlarms() {
    m_strip->setAlarms(m_alarms->counts());
    m_controller->setAlarms(m_alarms->counts());
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Slipway"));
        m_actions->retranslate();
        m_docks->retranslate();
        m_tools->tray().retranslate();
        m_strip->setEnvironment(QCoreApplication::translate("Console", qUtf8Printable(m_options.environment)), m_options.environmentWarns);
        updateActions();
        if (m_snapshot) m_strip->setSnapshot(m_snapshot.get());
        followAlarms();
    }
    QMainWindow::changeEvent(event);
}

}  // namespace slipway::widgets
