#include "widgets/theme/application_style.h"

#include <QApplication>

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
        "QLineEdit { border: 1px solid %3; border-radius: 3px; padding: 3px 5px; background: %8; }"
        "QLineEdit:focus { border-color: %9; }"
        "QTableView::item { padding: 0px 6px; border: 0px; }"
        "QTableView::item:selected { background: %9; color: %10; }"
        "QToolButton[role=\"legend\"] { border: 1px solid %3; border-radius: 4px; padding: 2px 4px; background: %8; }"
        "QToolButton[role=\"legend\"][checkable=\"true\"]:!checked { border-color: transparent; background: transparent; color: %5; }"
        "QToolButton[role=\"legend\"]:hover, QToolButton[role=\"legend\"]:focus { border-color: %9; }"
        "QToolButton[role=\"toggle\"] { border: 1px solid %3; border-radius: 4px; padding: 2px 4px; background: %8; }"
        "QToolButton[role=\"toggle\"]:disabled { color: %5; }"
        "QToolButton[role=\"toggle\"]:checked { background: %9; border-color: %9; color: %10; font-weight: 600; }"
        "QToolButton[role=\"toggle\"]:hover, QToolButton[role=\"toggle\"]:focus { border-color: %9; }"
        "QSplitter::handle { background: transparent; }");
    return sheet.arg(colours.text.name(), qtPalette(scheme).color(QPalette::ToolTipBase).name(), colours.border.name(),
                     colours.window.name(), colours.mutedText.name(), colours.failText.name(), colours.heldText.name(),
                     colours.surface.name(), colours.accent.name(), colours.accentText.name());
}

}  // namespace

std::optional<SchemeChoice> schemeChoice(const QString& text) {
    if (text == QLatin1String("system")) return SchemeChoice::system;
    if (text == QLatin1String("light")) return SchemeChoice::light;
    if (text == QLatin1String("dark")) return SchemeChoice::dark;
    return std::nullopt;
}

QString schemeName(SchemeChoice choice) {
    switch (choice) {
        case SchemeChoice::light:
            return QStringLiteral("light");
        case SchemeChoice::dark:
            return QStringLiteral("dark");
        case SchemeChoice::system:
            break;
    }
    return QStringLiteral("system");
}

void applyStyle(QApplication& application, SchemeChoice choice) {
    // Read before our own palette hides it: afterwards the desktop's choice can no longer be asked for.
    static const Scheme ofDesktop = schemeOf(QGuiApplication::palette());
    const Scheme scheme = choice == SchemeChoice::system ? ofDesktop : (choice == SchemeChoice::dark ? Scheme::dark : Scheme::light);
    initResources();
    QApplication::setStyle(new IndicatorStyle);
    QApplication::setPalette(qtPalette(scheme));
    application.setStyleSheet(styleSheet(scheme));
}

}  // namespace slipway::theme
