#include "widgets/theme/application_style.h"

#include <QApplication>

#include "widgets/theme/contrast_style.h"
#include "widgets/theme/indicator_style.h"
#include "widgets/theme/resources.h"

namespace slipway::theme {

namespace {

/// Only what the palette cannot say: hair lines, paddings, the headings of panels.
QString styleSheet(Scheme scheme) {
    const Palette& colours = paletteOf(scheme);
    const QString sheet = QStringLiteral(
        "QToolTip { color: %1; background: %2; border: 1px solid %3; padding: 4px; }"
        "QTableView, QListView, QTreeView { border: 1px solid %3; gridline-color: %3; }"
        "QHeaderView::section { background: %4; color: %5; border: none; border-bottom: 1px solid %3; padding: 3px 9px; }"
        "QLabel[role=\"heading\"] { font-weight: 600; }"
        "QLabel[role=\"muted\"] { color: %5; }"
        "QLabel[role=\"fail\"] { color: %6; }"
        "QLabel[role=\"held\"] { color: %7; }"
        "QLabel#environment { border: 1px solid %5; border-radius: 3px; padding: 2px 8px; }"
        "QLineEdit { border: 1px solid %3; border-radius: 3px; padding: 3px 5px; background: %8; }"
        "QLineEdit:focus { border-color: %9; }"
        "QTableView::item { padding: 0px 6px; border: 0px; }"
        "QTableView[dense=\"true\"]::item { padding: 0px 1px; }"
        "QTableView[dense=\"true\"] QHeaderView::section { padding: 3px 4px; }"
        "QTableView::item:selected { background: %9; color: %10; }"
        "QToolButton[role=\"legend\"] { border: 1px solid %3; border-radius: 4px; padding: 2px 4px; background: %8; }"
        "QToolButton[role=\"legend\"][checkable=\"true\"]:!checked { border-color: transparent; background: transparent; color: %5; }"
        "QToolButton[role=\"legend\"]:hover, QToolButton[role=\"legend\"]:focus { border-color: %9; }"
        "QToolButton[role=\"toggle\"] { border: 1px solid %3; border-radius: 4px; padding: 2px 4px; background: %8; }"
        "QToolButton[role=\"toggle\"]:disabled { color: %5; }"
        "QToolButton[role=\"toggle\"]:checked { background: %9; border-color: %9; color: %10; font-weight: 600; }"
        "QToolButton[role=\"toggle\"]:hover, QToolButton[role=\"toggle\"]:focus { border-color: %9; }"
        "QSplitter::handle { background: transparent; }");
    return sheet.arg(colours.text.name(), colours.tip.name(), colours.border.name(), colours.window.name(), colours.mutedText.name(),
                     colours.failText.name(), colours.heldText.name(), colours.surface.name(), colours.accent.name(),
                     colours.accentText.name());
}

/// Grounds and texts are told apart there by their edges alone, so edges are thick where the keyboard is.
QString highContrastSheet(Scheme scheme) {
    const Palette& colours = paletteOf(scheme);
    return QStringLiteral(
               "QLineEdit:focus { border: 2px solid %1; padding: 2px 4px; }"
               "QLineEdit:disabled { border-style: dashed; color: %2; }"
               "QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid %1; }"
               "QToolButton[role=\"legend\"]:focus, QToolButton[role=\"toggle\"]:focus { border: 2px solid %1; padding: 1px 3px; }"
               "QToolButton[role=\"toggle\"]:disabled { border-style: dashed; }"
               "QMainWindow::separator { background: %3; width: 3px; height: 3px; }")
        .arg(colours.accent.name(), colours.disabledText.name(), colours.border.name());
}

/// A palette that is all but black on white, or white on black: no desktop gives it unless somebody asked for high contrast.
constexpr double kFullContrast = 20.0;

struct Present {
    QPalette desktop;
    DesktopWish wish;
    SchemeChoice choice = SchemeChoice::system;
};

Present& present() {
    // Read before our own palette hides it: afterwards the desktop's can no longer be asked for.
    static Present now{.desktop = QGuiApplication::palette(), .wish = {}};
    return now;
}

}  // namespace

std::optional<SchemeChoice> schemeChoice(const QString& text) {
    for (const SchemeChoice choice : kAllSchemeChoices)
        if (text == schemeName(choice)) return choice;
    return std::nullopt;
}

QString schemeName(SchemeChoice choice) {
    switch (choice) {
        case SchemeChoice::light:
            return QStringLiteral("light");
        case SchemeChoice::dark:
            return QStringLiteral("dark");
        case SchemeChoice::highContrastBlack:
            return QStringLiteral("high-contrast");
        case SchemeChoice::highContrastWhite:
            return QStringLiteral("high-contrast-white");
        case SchemeChoice::system:
            break;
    }
    return QStringLiteral("system");
}

Scheme schemeFor(SchemeChoice choice, const QPalette& desktop, const DesktopWish& wish) {
    switch (choice) {
        case SchemeChoice::light:
            return Scheme::light;
        case SchemeChoice::dark:
            return Scheme::dark;
        case SchemeChoice::highContrastBlack:
            return Scheme::highContrastBlack;
        case SchemeChoice::highContrastWhite:
            return Scheme::highContrastWhite;
        case SchemeChoice::system:
            break;
    }
    const QColor ground = desktop.color(QPalette::Window);
    const QColor text = desktop.color(QPalette::WindowText);
    const bool dark = wish.dark.value_or(ground.lightness() < text.lightness());
    if (wish.highContrast || contrast(ground, text) >= kFullContrast) return dark ? Scheme::highContrastBlack : Scheme::highContrastWhite;
    return dark ? Scheme::dark : Scheme::light;
}

void applyStyle(QApplication& application, SchemeChoice choice) {
    present().choice = choice;
    const Scheme scheme = schemeFor(choice, present().desktop, present().wish);
    initResources();
    QApplication::setStyle(isHighContrast(scheme) ? new ContrastStyle : new IndicatorStyle);
    QApplication::setPalette(qtPalette(scheme));
    application.setStyleSheet(isHighContrast(scheme) ? styleSheet(scheme) + highContrastSheet(scheme) : styleSheet(scheme));
}

void heedDesktop(QApplication& application, const DesktopWish& wish) {
    present().wish = wish;
    if (present().choice == SchemeChoice::system) applyStyle(application, SchemeChoice::system);
}

}  // namespace slipway::theme
