#include "widgets/history/report_style.h"

#include <QLocale>
#include <memory>

#include "widgets/theme/core_sentences.h"

namespace slipway::widgets {

view::PageStyle writtenReport() {
    view::PageStyle style;
    const QLocale locale;
    style.language = locale.bcp47Name().toStdString();
    style.rightToLeft = locale.textDirection() == Qt::RightToLeft;
    style.say = [speaker = std::make_shared<theme::CoreSpeaker>(locale)](const std::string& english) {
        return speaker->say(QString::fromStdString(english)).text.toStdString();
    };
    return style;
}

view::PageStyle shownReport(theme::Scheme scheme) {
    const theme::Palette& colours = theme::paletteOf(scheme);
    view::PageStyle style = writtenReport();
    style.ink = colours.text.name().toStdString();
    style.quiet = colours.mutedText.name().toStdString();
    style.bad = colours.failText.name().toStdString();
    style.paper = colours.surface.name().toStdString();
    style.strongLine = colours.mutedText.name().toStdString();
    style.line = colours.border.name().toStdString();
    return style;
}

}  // namespace slipway::widgets
