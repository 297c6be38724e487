#include "widgets/settings/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/shell/language.h"
#include "widgets/shell/look.h"

namespace slipway::widgets {

SettingsDialog::SettingsDialog(const Preferences& preferences, bool tray, QWidget* parent)
    : QDialog(parent),
      m_before(preferences),
      m_told(preferences),
      m_tray(tray),
      m_heading(make<QLabel>(this, "settingsHeading")),
      m_form(new QFormLayout),
      m_theme(make<QComboBox>(this, "themeChoice")),
      m_language(make<QComboBox>(this, "languageChoice")),
      m_zone(make<QComboBox>(this, "zoneChoice")),
      m_sound(make<QCheckBox>(this, "alarmSound")),
      m_keepInTray(make<QCheckBox>(this, "keepInTray")),
      m_trayNote(make<QLabel>(this, "trayNote")),
      m_cancel(make<QPushButton>(this, "settingsCancel")),
      m_ok(make<QPushButton>(this, "settingsOk")) {
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    fill();
    retranslate();
    for (QComboBox* choice : {m_theme, m_language, m_zone}) connect(choice, &QComboBox::currentIndexChanged, this, &SettingsDialog::tell);
    for (QCheckBox* choice : {m_sound, m_keepInTray}) connect(choice, &QCheckBox::toggled, this, &SettingsDialog::tell);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT kept(chosen()); });
    connect(this, &QDialog::rejected, this, [this] {
        if (m_told != m_before) Q_EMIT changed(m_before);
    });
}

void SettingsDialog::build() {
    setTextSize(m_heading, TextSize::title);
    m_trayNote->setWordWrap(true);
    setTone(m_trayNote, Tone::quiet);
    m_form->setHorizontalSpacing(24);
    m_form->setVerticalSpacing(12);
    m_form->addRow(new QLabel(this), m_theme);
    m_form->addRow(new QLabel(this), m_language);
    m_form->addRow(new QLabel(this), m_zone);
    m_form->addRow(new QLabel(this), m_sound);
    m_form->addRow(new QLabel(this), m_keepInTray);
    m_form->addRow(new QLabel(this), m_trayNote);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    m_ok->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_heading);
    column->addLayout(m_form);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(520);
    m_theme->setFocus();
}

void SettingsDialog::fill() {
    for (const theme::SchemeChoice choice : theme::kAllSchemeChoices) m_theme->addItem(QString(), static_cast<int>(choice));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_before.theme)));
    m_language->addItem(QString(), QStringLiteral("system"));
    for (const QString& code : Language::codes()) m_language->addItem(Language::ownName(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_before.language)));
    for (const bool local : {false, true}) m_zone->addItem(QString(), local);
    m_zone->setCurrentIndex(m_before.localTime ? 1 : 0);
    m_sound->setChecked(m_before.alarmSound);
    m_keepInTray->setChecked(m_before.keepInTray);
    m_keepInTray->setEnabled(m_tray);
}

Preferences SettingsDialog::chosen() const {
    Preferences chosen;
    chosen.theme = static_cast<theme::SchemeChoice>(m_theme->currentData().toInt());
    chosen.language = m_language->currentData().toString();
    chosen.localTime = m_zone->currentData().toBool();
    chosen.alarmSound = m_sound->isChecked();
    chosen.keepInTray = m_keepInTray->isChecked();
    return chosen;
}

void SettingsDialog::tell() {
    const Preferences now = chosen();
    if (now == m_told) return;
    m_told = now;
    Q_EMIT changed(now);
}

void SettingsDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate() {
    setWindowTitle(tr("Settings"));
    m_heading->setText(tr("Settings"));
    const auto label = [this](QWidget* field, const QString& text, const QString& name) {
        auto* caption = qobject_cast<QLabel*>(m_form->labelForField(field));
        caption->setText(text);
        caption->setBuddy(field);
        field->setAccessibleName(name);
    };
    label(m_theme, tr("&Colours:"), tr("Colours"));
    label(m_language, tr("&Language:"), tr("Language"));
    label(m_zone, tr("&Times:"), tr("Times"));
    label(m_sound, tr("Alarms:"), tr("Sound for a new alarm of high priority"));
    label(m_keepInTray, tr("Closing the window:"), tr("Keep running in the tray when the window is closed"));
    for (int i = 0; i < m_theme->count(); ++i)
        m_theme->setItemText(i, coloursWord(static_cast<theme::SchemeChoice>(m_theme->itemData(i).toInt())));
    m_language->setItemText(0, tr("As the desktop"));
    m_zone->setItemText(0, tr("UTC"));
    m_zone->setItemText(1, tr("This computer's time zone"));
    m_sound->setText(tr("&Sound for a new alarm of high priority"));
    m_keepInTray->setText(tr("&Keep running in the tray"));
    m_trayNote->setText(m_tray ? tr("Robots on trial keep the candidate only while this console runs.")
                               : tr("This desktop has no tray, so closing the window ends the console."));
    m_ok->setText(tr("&OK"));
    m_cancel->setText(tr("C&ancel"));
}

}  // namespace slipway::widgets
