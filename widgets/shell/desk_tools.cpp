#include "widgets/shell/desk_tools.h"

#include <QApplication>
#include <QWidget>
#include <algorithm>
#include <iterator>

#include "widgets/alarms/alarm_panel.h"
#include "widgets/commands/command_list.h"
#include "widgets/commands/command_palette.h"
#include "widgets/handover/hand_over_dialog.h"
#include "widgets/handover/hand_over_note.h"
#include "widgets/help/help_window.h"
#include "widgets/settings/settings_dialog.h"

namespace slipway::widgets {

DeskTools::DeskTools(ToolParts parts)
    : QObject(parts.window), m_parts(std::move(parts)), m_tray(m_parts.window, m_parts.actions, m_parts.tray, nullptr) {
    const Settings& settings = m_parts.settings;
    m_preferences.theme = m_parts.laidDown.theme.value_or(settings.theme());
    m_preferences.language = m_parts.laidDown.language.value_or(settings.language());
    m_preferences.localTime = settings.localTime();
    m_preferences.alarmSound = settings.alarmSound();
    m_preferences.keepInTray = settings.keepInTray();
    m_parts.alarms.setMuted(!m_preferences.alarmSound);
    const auto on = [this](ActionId id, auto then) { connect(m_parts.actions.action(id), &QAction::triggered, this, then); };
    on(ActionId::settings, &DeskTools::openSettings);
    on(ActionId::help, &DeskTools::openHelp);
    on(ActionId::about, &DeskTools::openAbout);
    on(ActionId::palette, &DeskTools::openPalette);
    on(ActionId::handOver, &DeskTools::openHandOver);
    connect(&m_parts.alarms, &alarms::AlarmPanel::raised, &m_tray, &TrayKeeper::alarmRaised);
    connect(m_parts.actions.action(ActionId::localTime), &QAction::toggled, this, [this](bool local) { m_preferences.localTime = local; });
    connect(&m_parts.alarms, &alarms::AlarmPanel::muteChanged, this, [this](bool muted) {
        m_preferences.alarmSound = !muted;
        m_parts.settings.setAlarmSound(!muted);
    });
}

DeskTools::~DeskTools() = default;

void DeskTools::openSettings() {
    if (m_settingsDialog) return;
    m_settingsDialog = new SettingsDialog(m_preferences, m_tray.isAvailable(), m_parts.window);
    connect(m_settingsDialog, &SettingsDialog::changed, this, &DeskTools::apply);
    connect(m_settingsDialog, &SettingsDialog::kept, this, &DeskTools::remember);
    m_settingsDialog->open();
}

/// Beside the window, not over it: who reads how to do something wants to do it meanwhile.
void DeskTools::openHelp() {
    if (!m_help) m_help = new HelpWindow(m_parts.window);
    m_help->showPage(m_parts.helpPage());
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void DeskTools::openAbout() { (new AboutDialog(m_parts.program, m_parts.window))->open(); }

void DeskTools::openPalette() {
    if (m_palette) return;
    std::vector<PaletteCommand> commands = actionCommands(m_parts.actions);
    const auto append = [&commands](std::vector<PaletteCommand> more) { std::ranges::move(more, std::back_inserter(commands)); };
    if (const QWidget* page = m_parts.page ? m_parts.page() : nullptr) append(buttonCommands(*page));
    append(coloursCommands([this](theme::SchemeChoice choice) { chooseColours(choice); }));
    append(planCommands(m_parts.settings.recentPlans(), [this](const QString& path) { Q_EMIT planChosen(path); }));
    if (const auto snapshot = m_parts.desk.snapshot())
        append(robotCommands(*snapshot, [this](const QString& robot) { Q_EMIT robotChosen(robot); }));
    m_palette = new CommandPalette(std::move(commands), m_parts.window);
    const QPointer<CommandPalette> palette = m_palette;
    m_parts.desk.pastRollouts([this, palette](const Result<std::vector<view::PastRollout>>& past) {
        // The palette goes with the tools: while it is there, so are they.
        if (palette && past) palette->add(rolloutCommands(*past, [this](const QString& rollout) { Q_EMIT rolloutChosen(rollout); }));
    });
    m_palette->open();
}

void DeskTools::chooseColours(theme::SchemeChoice choice) {
    Preferences chosen = m_preferences;
    chosen.theme = choice;
    apply(chosen);
    m_parts.settings.setTheme(choice);
}

/// The past is asked for first: the note is written once, and then belongs to who edits it.
void DeskTools::openHandOver() {
    if (m_handOver) return;
    const auto snapshot = m_parts.desk.snapshot();
    std::optional<RolloutId> rollout;
    if (snapshot && snapshot->rollout) rollout = snapshot->rollout->id;
    m_handOver = new HandOverDialog(m_parts.desk, m_parts.who, rollout, m_parts.window);
    m_handOver->open();
    const QPointer<DeskTools> self(this);
    m_parts.desk.pastRollouts([self, snapshot](const Result<std::vector<view::PastRollout>>& past) {
        if (!self || !self->m_handOver) return;
        HandOverFacts facts;
        facts.snapshot = snapshot.get();
        if (past) facts.past = *past;
        facts.alarms = self->m_parts.alarms.alarms();
        facts.who = self->m_parts.who;
        facts.now = self->m_parts.now();
        facts.zone = self->m_preferences.localTime ? TimeZone::local : TimeZone::utc;
        self->m_handOver->setNote(handOverNote(facts));
    });
}

void DeskTools::apply(const Preferences& preferences) {
    const Preferences before = m_preferences;
    m_preferences = preferences;
    if (preferences.theme != before.theme) theme::applyStyle(*qApp, preferences.theme);
    if (preferences.language != before.language) Q_EMIT languageChanged(preferences.language);
    m_parts.actions.action(ActionId::localTime)->setChecked(preferences.localTime);
    m_parts.alarms.setMuted(!preferences.alarmSound);
}

void DeskTools::remember(const Preferences& preferences) {
    m_parts.settings.setTheme(preferences.theme);
    m_parts.settings.setLanguage(preferences.language);
    m_parts.settings.setKeepInTray(preferences.keepInTray);
}

}  // namespace slipway::widgets
