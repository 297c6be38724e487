#include "widgets/handover/hand_over_dialog.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QStyle>
#include <QTextOption>
#include <QVBoxLayout>

#include "widgets/shell/look.h"
#include "widgets/shell/rollout_controller.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

constexpr QSize kUsualSize{760, 560};

}  // namespace

HandOverDialog::HandOverDialog(view::Desk& desk, QString who, std::optional<RolloutId> rollout, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_who(std::move(who)),
      m_rollout(std::move(rollout)),
      m_title(make<QLabel>(this, "handOverTitle")),
      m_text(make<QPlainTextEdit>(this, "handOverText")),
      m_said(make<QLabel>(this, "handOverSaid")),
      m_record(make<QPushButton>(this, "handOverRecord")),
      m_save(make<QPushButton>(this, "handOverSave")),
      m_copy(make<QPushButton>(this, "handOverCopy")),
      m_close(make<QPushButton>(this, "handOverClose")) {
    setObjectName(QStringLiteral("handOverDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kUsualSize);
    build();
    retranslate();
    connect(m_record, &QPushButton::clicked, this, &HandOverDialog::record);
    connect(m_save, &QPushButton::clicked, this, &HandOverDialog::askWhereTo);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        say(tr("Copied."), false);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void HandOverDialog::build() {
    setTextSize(m_title, TextSize::title);
    m_text->setTabChangesFocus(true);
    // Lines begin where the reader's lines begin, also those whose first word is the name of a plan.
    QTextOption option = m_text->document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    m_text->document()->setDefaultTextOption(option);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->hide();
    m_record->setEnabled(m_rollout.has_value());
    for (QPushButton* button : {m_record, m_save, m_copy, m_close}) button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    for (QPushButton* button : {m_copy, m_save, m_record}) buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(theme::kPage);
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    column->addWidget(m_said);
    column->addLayout(buttons);
    m_text->setFocus();
}

void HandOverDialog::setNote(const QString& note) { m_text->setPlainText(note); }

void HandOverDialog::say(const QString& sentence, bool bad) {
    setTone(m_said, bad ? Tone::bad : Tone::quiet);
    m_said->setText(sentence);
    m_said->show();
}

void HandOverDialog::askWhereTo() {
    auto* dialog = new QFileDialog(this, tr("Save the hand-over note"), QStringLiteral("hand-over.txt"), tr("Text (*.txt)"));
    dialog->setObjectName(QStringLiteral("saveHandOverDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &HandOverDialog::saveTo);
    dialog->open();
}

bool HandOverDialog::saveTo(const QString& path) {
    QSaveFile file(path);
    const QByteArray bytes = m_text->toPlainText().toUtf8();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    say(written ? tr("Saved to %1.").arg(path) : tr("Not saved to %1: %2").arg(path, file.errorString()), !written);
    return written;
}

/// Once for each text: a second press would only say the same again.
void HandOverDialog::record() {
    const QString note = m_text->toPlainText().trimmed();
    if (!m_rollout || note.isEmpty()) {
        say(tr("There is nothing to record."), true);
        return;
    }
    m_record->setEnabled(false);
    rollout::Annotate command{newOperation(m_who), *m_rollout, note.toStdString()};
    const QPointer<HandOverDialog> self(this);
    m_desk.submit(std::move(command), [self](const view::CommandAnswer& answer) {
        if (!self) return;
        if (answer.rejected.empty()) {
            self->say(tr("Recorded with %1.").arg(fromCore(self->m_rollout->value)), false);
            connect(self->m_text, &QPlainTextEdit::textChanged, self->m_record, [record = self->m_record] { record->setEnabled(true); });
        } else {
            self->m_record->setEnabled(true);
            self->say(tr("Not recorded: %1").arg(fromCore(answer.rejected)), true);
        }
    });
}

void HandOverDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void HandOverDialog::retranslate() {
    // Lines that begin with a dash or a figure would else stand at the other side.
    QTextOption option = m_text->document()->defaultTextOption();
    option.setTextDirection(QLocale().textDirection());
    option.setAlignment(QStyle::visualAlignment(QLocale().textDirection(), Qt::AlignLeft));
    m_text->document()->setDefaultTextOption(option);
    setWindowTitle(tr("Hand-over note"));
    m_title->setText(tr("Hand-over note"));
    m_text->setAccessibleName(tr("Text of the hand-over note"));
    m_text->setAccessibleDescription(tr("Written from what the desk knows; change it as you like."));
    m_copy->setText(tr("&Copy"));
    m_save->setText(tr("&Save as text…"));
    m_record->setText(tr("&Record with the rollout"));
    m_record->setToolTip(m_rollout ? tr("Keeps the note in the journal of %1").arg(fromCore(m_rollout->value))
                                   : tr("No rollout is shown to record it with."));
    m_close->setText(tr("C&lose"));
}

}  // namespace slipway::widgets
