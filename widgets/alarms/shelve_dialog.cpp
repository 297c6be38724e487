#include "widgets/alarms/shelve_dialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>

namespace slipway::alarms {

namespace {

struct Shelve {
    Q_DECLARE_TR_FUNCTIONS(ShelveDialog)
};

constexpr std::array<int, 4> kMinutes = {15, 60, 240, 480};

QComboBox* makeTimes(QWidget* parent) {
    auto* times = new QComboBox(parent);
    times->setObjectName(QStringLiteral("shelveTime"));
    times->setAccessibleName(Shelve::tr("How long the alarm is put aside"));
    for (const int minutes : kMinutes)
        times->addItem(minutes < 60 ? Shelve::tr("%n minute(s)", nullptr, minutes) : Shelve::tr("%n hour(s)", nullptr, minutes / 60),
                       minutes);
    return times;
}

}  // namespace

void openShelveDialog(QWidget* window, const QString& alarm, std::function<void(QString, Milliseconds)> shelve) {
    auto* dialog = new QDialog(window);
    dialog->setObjectName(QStringLiteral("shelveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Shelve::tr("Shelve this alarm?"));
    auto* column = new QVBoxLayout(dialog);
    auto* text = new QLabel(dialog);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(alarm);
    auto* reason = new QLineEdit(dialog);
    reason->setObjectName(QStringLiteral("shelveReason"));
    reason->setAccessibleName(Shelve::tr("Why the alarm is put aside"));
    QComboBox* times = makeTimes(dialog);
    auto* form = new QFormLayout;
    form->addRow(Shelve::tr("&Reason:"), reason);
    form->addRow(Shelve::tr("&For:"), times);
    auto* cancel = new QPushButton(Shelve::tr("&Cancel"), dialog);
    cancel->setObjectName(QStringLiteral("shelveCancel"));
    auto* deed = new QPushButton(Shelve::tr("&Shelve"), dialog);
    deed->setObjectName(QStringLiteral("shelveButton"));
    deed->setEnabled(false);
    deed->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(deed);
    column->addWidget(text);
    column->addLayout(form);
    column->addLayout(buttons);
    QObject::connect(reason, &QLineEdit::textChanged, deed, [deed](const QString& now) { deed->setEnabled(!now.trimmed().isEmpty()); });
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(deed, &QPushButton::clicked, dialog, [dialog, reason, times, shelve = std::move(shelve)] {
        shelve(reason->text().trimmed(), std::chrono::minutes(times->currentData().toInt()));
        dialog->accept();
    });
    reason->setFocus();
    dialog->open();
}

}  // namespace slipway::alarms
