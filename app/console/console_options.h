// The command line of `slipway`, read once at start. Plain values; a mistake is a sentence for stderr.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/base/error.h"
#include "widgets/shell/main_window.h"
#include "widgets/theme/application_style.h"

namespace slipway::console {

struct ConsoleOptions {
    QString data;  // directory of the journal
    QString listen = QStringLiteral("127.0.0.1:8765");
    QString plan;  // --open
    QString checklist;
    QStringList maps;  // --map
    std::optional<widgets::Page> page;
    QString screenshot;                        // file; the program ends after it was written
    QString part;                              // object name of the widget that the picture shows; empty: the window
    QString screenshots;                       // directory; the program ends after all pages were written
    QStringList poses;                         // of the pictures of all pages; empty: each
    double screenshotAfter = -1.0;             // seconds; negative: as soon as the page shows figures
    QString language;                          // "system" or one of Language::codes(); empty: what the settings say
    QStringList languages;                     // of the pictures of all pages
    std::optional<theme::SchemeChoice> theme;  // none: as remembered
    bool startupTime = false;                  // tell when the window can be used, and end
    bool acceptAnyRobot = false;
    bool insecureLan = false;
    QString who;
    std::optional<QSize> size;
};

/// Ends the program itself for --help and --version, as is the custom.
Result<ConsoleOptions> readOptions(const QStringList& arguments);

}  // namespace slipway::console
