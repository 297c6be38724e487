#include "widgets/settings/preferences.h"

#include <QCoreApplication>

namespace slipway::widgets {

namespace {

struct Colours {
    Q_DECLARE_TR_FUNCTIONS(Colours)
};

}  // namespace

QString coloursWord(theme::SchemeChoice choice) {
    switch (choice) {
        case theme::SchemeChoice::light:
            return Colours::tr("Light");
        case theme::SchemeChoice::dark:
            return Colours::tr("Dark");
        case theme::SchemeChoice::highContrastBlack:
            return Colours::tr("High contrast on black");
        case theme::SchemeChoice::highContrastWhite:
            return Colours::tr("High contrast on white");
        case theme::SchemeChoice::system:
            break;
    }
    return Colours::tr("As the desktop");
}

}  // namespace slipway::widgets
