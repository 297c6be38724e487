// What a person chooses about this console, as a plain value that the settings dialog edits. No thread of its own.
#pragma once

#include <QString>

#include "widgets/theme/application_style.h"

namespace slipway::widgets {

struct Preferences {
    theme::SchemeChoice theme = theme::SchemeChoice::system;
    QString language = QStringLiteral("system");  // "system" or one of Language::codes()
    bool localTime = false;                       // else UTC
    bool alarmSound = true;
    bool keepInTray = false;  // closing the window leaves the console running

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// A choice of colours in the reader's language: "High contrast on black".
QString coloursWord(theme::SchemeChoice choice);

}  // namespace slipway::widgets
