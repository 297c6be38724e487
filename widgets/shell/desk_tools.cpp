#include "widgets/shell/desk_tools.h"

#include <QApplication>
#include <QWidget>

#include "widgets/alarms/alarm_panel.h"
#include "widgets/settings/settings_dialog.h"

namespace slipway::widgets {

DeskTools::DeskTools(QWidget* window, Actions& actions, Settings& settings, alarms::AlarmPanel& alarms, const LaidDown& laidDown)
    : QObject(window), m_window(window), m_actions(actions), m_settings(settings), m_alarms(alarms) {
    m_preferences.theme = laidDown.theme.value_or(settings.theme());
    m_preferences.language = laidDown.language.value_or(settings.language());
    m_preferences.localTime = settings.localTime();
    m_preferences.alarmSound = settings.alarmSound();
    m_preferences.keepInTray = settings.keepInTray();
    alarms.setMuted(!m_preferences.alarmSound);
    connect(actions.action(ActionId::settings), &QAction::triggered, this, &DeskTools::openSettings);
    connect(actions.action(ActionId::localTime), &QAction::toggled, this, [this](bool local) { m_preferences.localTime = local; });
    connect(&alarms, &alarms::AlarmPanel::muteChanged, this, [this](bool muted) {
        m_preferences.alarmSound = !muted;
        m_settings.setAlarmSound(!muted);
    });
}

DeskTools::~DeskTools() = default;

void DeskTools::openSettings() {
    if (m_settingsDialog) return;
    m_settingsDialog = new SettingsDialog(m_preferences, false, m_window);
    connect(m_settingsDialog, &SettingsDialog::changed, this, &DeskTools::apply);
    connect(m_settingsDialog, &SettingsDialog::kept, this, &DeskTools::remember);
    m_settingsDialog->open();
}

void DeskTools::apply(const Preferences& preferences) {
    const Preferences before = m_preferences;
    m_preferences = preferences;
    if (preferences.theme != before.theme) theme::applyStyle(*qApp, preferences.theme);
    if (preferences.language != before.language) Q_EMIT languageChanged(preferences.language);
    m_actions.action(ActionId::localTime)->setChecked(preferences.localTime);
    m_alarms.setMuted(!preferences.alarmSound);
}

void DeskTools::remember(const Preferences& preferences) {
    m_settings.setTheme(preferences.theme);
    m_settings.setLanguage(preferences.language);
    m_settings.setKeepInTray(preferences.keepInTray);
}

}  // namespace slipway::widgets
