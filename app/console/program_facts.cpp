#include "app/console/program_facts.h"

#include <curl/curl.h>
#include <fmt/core.h>
#include <openssl/crypto.h>
#include <sqlite3.h>

#include <QCoreApplication>
#include <QDir>
#include <boost/version.hpp>
#include <nlohmann/json.hpp>

namespace slipway::console {

namespace {

QString dotted(int major, int minor, int patch) { return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch); }

}  // namespace

widgets::ProgramFacts programFacts(const ConsoleOptions& options) {
    widgets::ProgramFacts facts;
    facts.version = QCoreApplication::applicationVersion();
    facts.dataDirectory = QDir::toNativeSeparators(QDir(options.data).absolutePath());
    facts.libraries = {
        {QStringLiteral("Boost"), dotted(BOOST_VERSION / 100000, BOOST_VERSION / 100 % 1000, BOOST_VERSION % 100)},
        {QStringLiteral("OpenSSL"), QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING))},
        {QStringLiteral("SQLite"), QString::fromLatin1(sqlite3_libversion())},
        {QStringLiteral("curl"), QString::fromLatin1(curl_version_info(CURLVERSION_NOW)->version)},
        {QStringLiteral("JSON for Modern C++"),
         dotted(NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH)},
        {QStringLiteral("{fmt}"), dotted(FMT_VERSION / 10000, FMT_VERSION / 100 % 100, FMT_VERSION % 100)},
    };
    return facts;
}

}  // namespace slipway::console
