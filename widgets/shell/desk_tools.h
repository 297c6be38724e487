// What a desktop tool has beside its pages: settings. Keeps them out of the main window, which only hands over what they need and
// connects what they choose. Owned by the main window; GUI thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <optional>

#include "widgets/settings/preferences.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/settings.h"

namespace slipway::alarms {
class AlarmPanel;
}

namespace slipway::widgets {

class SettingsDialog;

/// Preferences that the command line laid down for this run; they are not remembered.
struct LaidDown {
    std::optional<theme::SchemeChoice> theme;
    std::optional<QString> language;
};

class DeskTools : public QObject {
    Q_OBJECT

public:
    DeskTools(QWidget* window, Actions& actions, Settings& settings, alarms::AlarmPanel& alarms, const LaidDown& laidDown);
    ~DeskTools() override;

Q_SIGNALS:
    void languageChanged(const QString& code);

private:
    void openSettings();
    void apply(const Preferences& preferences);
    void remember(const Preferences& preferences);

    QWidget* m_window;
    Actions& m_actions;
    Settings& m_settings;
    alarms::AlarmPanel& m_alarms;
    Preferences m_preferences;  // in force now
    QPointer<SettingsDialog> m_settingsDialog;
};

}  // namespace slipway::widgets
