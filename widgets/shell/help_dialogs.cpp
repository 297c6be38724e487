#include "widgets/shell/help_dialogs.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "widgets/shell/actions.h"
#include "widgets/shell/look.h"

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

QString helpText() {
    const QStringList steps = {
        Help::tr("Open a plan (Ctrl+O). The Plan page shows its stages, gates and warnings."),
        Help::tr("Tick the checklist (Ctrl+3). Every item needs a note on what evidence; items with data check themselves."),
        Help::tr("Start (Ctrl+Shift+S). The first stage exposes the fewest robots."),
        Help::tr("Watch the Live page (Ctrl+1). A stage that passes every gate goes on; a gate that fails rolls every robot back."),
        Help::tr("Promote (Ctrl+Return) or pause (space) where you want to decide yourself."),
        Help::tr("Roll back from anywhere with Ctrl+Shift+R: one question, no typing."),
    };
    QString list;
    for (const QString& step : steps) list += QStringLiteral("<li style=\"margin-bottom:6px\">%1</li>").arg(step.toHtmlEscaped());
    const QString lease = Help::tr(
        "If this console stops, robots on the candidate hear nothing for the length of the trial lease and go back to the baseline by "
        "themselves.");
    const QString silence = Help::tr("No data is never success: a gate without data holds the stage.");
    return QStringLiteral("<ol>%1</ol><p>%2</p><p>%3</p>").arg(list, lease.toHtmlEscaped(), silence.toHtmlEscaped());
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
    const auto half = static_cast<int>((table.size() + 1) / 2);
    for (int at = 0; const ActionSpec& spec : table) {
        auto* name = new QLabel(Actions::plainText(spec), dialog);
        auto* keys = new QLabel(spec.keys.toString(QKeySequence::NativeText), dialog);
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

void openHelp(QWidget* window) {
    QDialog* dialog = makeDialog(window, "helpDialog", Help::tr("How a rollout goes"));
    auto* text = new QLabel(helpText(), dialog);
    text->setObjectName(QStringLiteral("helpText"));
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setMinimumWidth(560);
    static_cast<QVBoxLayout*>(dialog->layout())->addWidget(text);
    addClose(dialog);
    dialog->open();
}

bool usesSpace(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QTextEdit*>(&widget) || qobject_cast<const QMenu*>(&widget);
}

}  // namespace slipway::widgets
