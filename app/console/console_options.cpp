#include "app/console/console_options.h"

#include <QCommandLineParser>
#include <QStandardPaths>
#include <algorithm>

#include "app/console/album_poses.h"
#include "widgets/shell/language.h"

namespace slipway::console {

namespace {

std::unexpected<Error> wrong(const QString& option, const QString& sentence) {
    return fail(ErrorCode::invalidInput, sentence.toStdString(), option.toStdString());
}

std::optional<QSize> readSize(const QString& text) {
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2) return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    const bool sane = size.width() >= 320 && size.height() >= 240 && size.width() <= 16384 && size.height() <= 16384;
    return sane ? std::optional(size) : std::nullopt;
}

void addOptions(QCommandLineParser& parser) {
    const auto add = [&parser](const char* name, const char* text, const char* value = nullptr) {
        QCommandLineOption option(QString::fromLatin1(name), QString::fromLatin1(text));
        if (value) option.setValueName(QString::fromLatin1(value));
        parser.addOption(option);
    };
    parser.setApplicationDescription(QStringLiteral("Desk console for model rollouts to robot fleets"));
    parser.addHelpOption();
    parser.addVersionOption();
    add("data", "Directory of the journal; made if missing", "DIR");
    add("listen", "Where robots connect; port 0 takes any free one", "ADDR:PORT");
    add("open", "Plan file to open", "PLAN");
    add("checklist", "Checklist file that fills in the notes", "FILE");
    add("map", "Floor plan for the map: ROS map.yaml, calibrated image (.json) or GeoJSON in metres; may be given often", "FILE");
    add("page", "Page to show: live, robots, checklist, plan, history or investigate", "NAME");
    add("screenshot", "Write a picture of the window to FILE and end", "FILE");
    add("screenshot-after", "Wait this long before the picture; by default until the page shows figures", "SECONDS");
    add("part", "Picture only this part of the window, by its object name, for instance gatesPanel", "NAME");
    add("screenshots", "Write pictures of every page, in all colours and sizes and at two scales, into DIR and end", "DIR");
    add("poses", "Only these of them, for instance live,promote", "NAMES");
    add("languages", "Languages of these pictures, for instance en,ar; by default all five", "CODES");
    add("language", "Language of the screen: en, de, ja, zh_CN, ar or system; by default what the settings say", "CODE");
    add("theme", "Colours: light, dark, high-contrast (on black), high-contrast-white or system", "NAME");
    add("startup-time", "Print a line when the window can be used, and end");
    add("accept-any-robot", "Robots need no token; on this machine only");
    add("insecure-lan", "Listen without encryption on an address that is not this machine's own");
    add("who", "Name for the record; the user's name by default", "NAME");
    add("size", "Size of the window, for instance 1600x1000", "WxH");
}

Result<void> readPoses(const QCommandLineParser& parser, ConsoleOptions& options) {
    if (!parser.isSet(QStringLiteral("poses"))) return {};
    QStringList known;
    for (const Pose& pose : poses()) known << QLatin1String(pose.name);
    options.poses = parser.value(QStringLiteral("poses")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const auto isKnown = [&known](const QString& name) { return known.contains(name); };
    if (options.poses.isEmpty() || !std::ranges::all_of(options.poses, isKnown))
        return wrong(QStringLiteral("--poses"), QStringLiteral("Poses are %1.").arg(known.join(QStringLiteral(", "))));
    return {};
}

Result<void> readLanguages(const QCommandLineParser& parser, ConsoleOptions& options) {
    const QStringList known = widgets::Language::codes();
    const QString all = known.join(QStringLiteral(", "));
    if (parser.isSet(QStringLiteral("language"))) {
        options.language = parser.value(QStringLiteral("language"));
        if (!known.contains(options.language) && options.language != QStringLiteral("system"))
            return wrong(QStringLiteral("--language"), QStringLiteral("Languages are %1 and system.").arg(all));
    }
    options.languages = known;
    if (!parser.isSet(QStringLiteral("languages"))) return {};
    options.languages = parser.value(QStringLiteral("languages")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& code : options.languages)
        if (!known.contains(code)) return wrong(QStringLiteral("--languages"), QStringLiteral("Languages are %1.").arg(all));
    if (options.languages.isEmpty()) return wrong(QStringLiteral("--languages"), QStringLiteral("Languages are %1.").arg(all));
    return {};
}

}  // namespace

Result<ConsoleOptions> readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(arguments);
    if (!parser.positionalArguments().isEmpty())
        return wrong(parser.positionalArguments().front(), QStringLiteral("Not an option; a plan is opened with --open."));
    const auto value = [&parser](const char* name) { return parser.value(QString::fromLatin1(name)); };
    const auto given = [&parser](const char* name) { return parser.isSet(QString::fromLatin1(name)); };
    ConsoleOptions options;
    options.data = given("data") ? value("data") : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (options.data.isEmpty()) return wrong(QStringLiteral("--data"), QStringLiteral("There is no directory to keep the journal in."));
    if (given("listen")) options.listen = value("listen");
    options.plan = value("open");
    options.checklist = value("checklist");
    options.maps = parser.values(QStringLiteral("map"));
    options.screenshot = value("screenshot");
    options.part = value("part");
    options.screenshots = value("screenshots");
    if (given("screenshot") && given("screenshots"))
        return wrong(QStringLiteral("--screenshots"), QStringLiteral("Either one picture or all of them."));
    if (const auto read = readPoses(parser, options); !read) return std::unexpected(read.error());
    if (const auto read = readLanguages(parser, options); !read) return std::unexpected(read.error());
    options.who = given("who") ? value("who") : qEnvironmentVariable("USER", QStringLiteral("operator"));
    options.startupTime = given("startup-time");
    options.acceptAnyRobot = given("accept-any-robot");
    options.insecureLan = given("insecure-lan");
    if (given("page")) {
        options.page = widgets::pageNamed(value("page"));
        if (!options.page)
            return wrong(QStringLiteral("--page"), QStringLiteral("Pages are live, robots, checklist, plan, history and investigate."));
    }
    if (given("theme")) {
        const auto theme = theme::schemeChoice(value("theme"));
        if (!theme)
            return wrong(QStringLiteral("--theme"),
                         QStringLiteral("Themes are light, dark, high-contrast, high-contrast-white and system."));
        options.theme = theme;
    }
    if (given("screenshot-after")) {
        bool number = false;
        options.screenshotAfter = value("screenshot-after").toDouble(&number);
        if (!number || options.screenshotAfter < 0.0 || options.screenshotAfter > 86'400.0)
            return wrong(QStringLiteral("--screenshot-after"), QStringLiteral("A number of seconds is needed, 0 to 86400."));
    }
    if (given("size")) {
        options.size = readSize(value("size"));
        if (!options.size) return wrong(QStringLiteral("--size"), QStringLiteral("A size such as 1600x1000 is needed."));
    }
    return options;
}

}  // namespace slipway::console
