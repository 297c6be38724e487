#include "widgets/shell/help_dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/shell/actions.h"
#include "widgets/shell/look.h"
#include "widgets/theme/bidi.h"

namespace slipway::widgets {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QDialog* makeDialog(QWidget* window, const char* name, const QString& title) {
    auto* dialog = new QDialog(window);
    dialog->setObjectName(QLatin1String(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto* heading = new QLabel(title, dialog);
    setTextSize(heading, TextSize::title);
    column->addWidget(heading);
    return dialog;
}

void addClose(QDialog* dialog) {
    auto* close = new QPushButton(Help::tr("&Close"), dialog);
    close->setObjectName(QStringLiteral("closeButton"));
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::reject);
    static_cast<QVBoxLayout*>(dialog->layout())->addWidget(close, 0, Qt::AlignRight);
    close->setFocus();
}

}  // namespace

void openShortcutSheet(QWidget* window) {
    QDialog* dialog = makeDialog(window, "shortcutSheet", Help::tr("Keyboard shortcuts"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(2, 16);
    // Two halves side by side: in one column the table would be taller than a small screen.
    const auto& table = actionTable();
    const int half = std::max(1, static_cast<int>((table.size() + 1) / 2));
    for (int at = 0; const ActionSpec& spec : table) {
        auto* name = new QLabel(Actions::plainText(spec), dialog);
        auto* keys = new QLabel(theme::leftToRight(spec.keys.toString(QKeySequence::NativeText)), dialog);
        keys->setAlignment(Qt::AlignRight);
        setTone(keys, Tone::quiet);
        const int column = at < half ? 0 : 3;
        grid->addWidget(name, at % half, column);
        grid->addWidget(keys, at % half, column + 1);
        ++at;
    }
    static_cast<QVBoxLayout*>(dialog->layout())->addLayout(grid);
    addClose(dialog);
    dialog->open();
}

}  // namespace slipway::widgets
