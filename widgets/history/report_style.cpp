#include "widgets/history/report_style.h"

#include <QApplication>
#include <QLocale>
#include <memory>

#include "widgets/shell/wording.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/core_sentences.h"

namespace slipway::widgets {

namespace {

view::PageStyle spokenReport(bool isDrawnByQt) {
    view::PageStyle style;
    style.lastColumnFirst = isDrawnByQt;
    if (isDrawnByQt) style.font = QStringLiteral("'%1'").arg(QApplication::font().families().join(QStringLiteral("', '"))).toStdString();
    const QLocale locale;
    style.language = locale.bcp47Name().toStdString();
    style.rightToLeft = locale.textDirection() == Qt::RightToLeft;
    style.comma = theme::listed({QString(), QString()}).toStdString();
    style.say = [speaker = std::make_shared<theme::CoreSpeaker>(locale)](const std::string& english) {
        return speaker->say(QString::fromStdString(english)).text.toStdString();
    };
    style.moment = [locale](WallTime at) { return dateAndTime(at, TimeZone::utc, locale).toStdString(); };
    style.minute = [locale](WallTime at) { return dateAndMinute(at, locale).toStdString(); };
    return style;
}

}  // namespace

view::PageStyle writtenReport(const QString& path) { return spokenReport(path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)); }

view::PageStyle printedReport() { return spokenReport(true); }

view::PageStyle shownReport(theme::Scheme scheme) {
    const theme::Palette& colours = theme::paletteOf(scheme);
    view::PageStyle style = spokenReport(true);
    style.ink = colours.text.name().toStdString();
    style.quiet = colours.mutedText.name().toStdString();
    style.bad = colours.failText.name().toStdString();
    style.paper = colours.surface.name().toStdString();
    style.strongLine = colours.mutedText.name().toStdString();
    style.line = colours.border.name().toStdString();
    return style;
}

}  // namespace slipway::widgets
