// What a desktop tool has beside its pages: settings, help, about, command palette, hand-over note, tray. Keeps them out of the main
// window, which only hands over what they need and connects what they choose. Owned by the main window; GUI thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <optional>

#include "core/view/desk.h"
#include "widgets/help/about_dialog.h"
#include "widgets/settings/preferences.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/settings.h"
#include "widgets/tray/tray_keeper.h"

namespace slipway::alarms {
class AlarmPanel;
}

namespace slipway::widgets {

class CommandPalette;
class HandOverDialog;
class HelpWindow;
class SettingsDialog;

/// Preferences that the command line laid down for this run; they are not remembered.
struct LaidDown {
    std::optional<theme::SchemeChoice> theme;
    std::optional<QString> language;
};

/// What the tools are about; the references outlive them.
struct ToolParts {
    QWidget* window;
    view::Desk& desk;
    Actions& actions;
    Settings& settings;
    alarms::AlarmPanel& alarms;
    QString who;
    std::function<WallTime()> now;
    LaidDown laidDown;
    ProgramFacts program;
    DesktopTray* tray = nullptr;        // null: none
    std::function<QWidget*()> page;     // that is in front
    std::function<QString()> helpPage;  // id of the help page about what has the keyboard now
};

class DeskTools : public QObject {
    Q_OBJECT

public:
    explicit DeskTools(ToolParts parts);
    ~DeskTools() override;

    void setSnapshot(const view::Snapshot& snapshot) { m_tray.setSnapshot(snapshot); }
    /// Closing the window hides it: the operator chose so, and there is a tray.
    [[nodiscard]] bool staysInTray() const { return m_preferences.keepInTray && m_tray.isAvailable(); }
    [[nodiscard]] TrayKeeper& tray() { return m_tray; }

Q_SIGNALS:
    void languageChanged(const QString& code);
    void robotChosen(const QString& robot);
    void planChosen(const QString& path);
    void rolloutChosen(const QString& rollout);

private:
    void openSettings();
    void openHelp();
    void openAbout();
    void openPalette();
    void openHandOver();
    void chooseColours(theme::SchemeChoice choice);
    void apply(const Preferences& preferences);
    void remember(const Preferences& preferences);

    ToolParts m_parts;
    Preferences m_preferences;  // in force now
    TrayKeeper m_tray;
    QPointer<SettingsDialog> m_settingsDialog;
    QPointer<HelpWindow> m_help;
    QPointer<CommandPalette> m_palette;
    QPointer<HandOverDialog> m_handOver;
};

}  // namespace slipway::widgets
