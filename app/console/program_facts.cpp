#include "app/console/program_facts.h"

#include <QCoreApplication>
#include <QDir>

namespace slipway::console {

widgets::ProgramFacts programFacts(const ConsoleOptions& options) {
    widgets::ProgramFacts facts;
    facts.version = QCoreApplication::applicationVersion();
    facts.dataDirectory = QDir::toNativeSeparators(QDir(options.data).absolutePath());
    // "Boost 1.81.0|OpenSSL 3.0.2|...": found by the build.
    for (const QString& library : QStringLiteral(SLIPWAY_LIBRARIES).split(QLatin1Char('|'), Qt::SkipEmptyParts))
        facts.libraries.emplace_back(library.section(QLatin1Char(' '), 0, 0), library.section(QLatin1Char(' '), 1));
    return facts;
}

}  // namespace slipway::console
