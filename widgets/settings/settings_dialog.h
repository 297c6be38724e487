// The settings (Ctrl+,): every change applies at once, Cancel and Esc take all of them back. Shown with open(), deletes
// itself when closed. Knows neither file nor window: it only tells what was chosen. GUI thread.
#pragma once

#include <QDialog>

#include "widgets/settings/preferences.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace slipway::widgets {

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `tray`: the desktop has a place for tray icons.
    SettingsDialog(const Preferences& preferences, bool tray, QWidget* parent);

Q_SIGNALS:
    /// To be applied now: a choice, or what was before when the dialog is cancelled.
    void changed(const slipway::widgets::Preferences& preferences);
    /// To be remembered.
    void kept(const slipway::widgets::Preferences& preferences);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fill();
    void retranslate();
    [[nodiscard]] Preferences chosen() const;
    void tell();

    Preferences m_before;
    Preferences m_told;
    bool m_tray;
    QLabel* m_heading;
    QFormLayout* m_form;
    QComboBox* m_theme;
    QComboBox* m_language;
    QComboBox* m_zone;
    QCheckBox* m_sound;
    QCheckBox* m_keepInTray;
    QLabel* m_trayNote;
    QPushButton* m_cancel;
    QPushButton* m_ok;
};

}  // namespace slipway::widgets
