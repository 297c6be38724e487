#include "widgets/planview/plan_session.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <utility>

#include "core/plan/plan.h"
#include "widgets/planview/plan_document.h"
#include "widgets/shell/plan_file.h"

namespace slipway::widgets {

namespace {

QByteArray digestOf(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(); }

}  // namespace

PlanSession::PlanSession(PlanDocument& document, Later later, QWidget* window)
    : QObject(window), m_document(document), m_later(std::move(later)), m_window(window) {}

bool PlanSession::open(const QString& path) {
    const auto text = readPlanTextAt(path);
    if (!text) {
        Q_EMIT said(tr("%1 was not opened: %2").arg(path, text.error()), true);
        return false;
    }
    m_path = path;
    m_onDisk = text->toUtf8();  // as it was read: it is UTF-8
    m_document.load(*text);
    Q_EMIT opened(path);
    return true;
}

void PlanSession::askForNew() {
    if (m_advice) return;
    m_advice = new AdviceDialog(m_document.plan(), m_window);
    connect(m_advice, &AdviceDialog::planMade, this, [this](const QString& text) { guard([this, text] { begin(text); }); });
    m_advice->open();
}

void PlanSession::begin(const QString& text) {
    m_path.clear();
    m_onDisk.clear();
    m_document.begin(text);
    Q_EMIT opened(m_path);
}

PlanEdits PlanSession::edits() const { return {m_path, digestOf(m_onDisk), m_document.text()}; }

void PlanSession::restore(const PlanEdits& edits) {
    const auto held = edits.path.isEmpty() ? std::nullopt : std::optional(readPlanTextAt(edits.path));
    const QByteArray bytes = held && *held ? (*held)->toUtf8() : QByteArray();
    m_path = edits.path;
    m_onDisk = digestOf(bytes) == edits.digest ? bytes : QByteArray();
    m_document.begin(edits.text);
    Q_EMIT opened(m_path);
    Q_EMIT said(tr("The edits of the plan that were not saved the last time are here again."), false);
}

bool PlanSession::isWritable() const { return !m_path.isEmpty() && !m_path.startsWith(QLatin1Char(':')); }

void PlanSession::save() {
    if (!isWritable()) {
        saveAs();
        return;
    }
    QFile file(m_path);
    if (file.exists() && (!file.open(QIODevice::ReadOnly) || file.readAll() != m_onDisk)) {
        Q_EMIT said(tr("Not saved: somebody changed %1 since it was opened. Save under another name, or open it again.").arg(m_path), true);
        return;
    }
    saveTo(m_path);
}

void PlanSession::saveAs() {
    auto* dialog = new QFileDialog(m_window, tr("Save the plan"), isWritable() ? m_path : QString(), tr("Plans (*.json)"));
    dialog->setObjectName(QStringLiteral("savePlanDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &PlanSession::saveTo);
    dialog->open();
}

bool PlanSession::saveTo(const QString& path) {
    const QByteArray bytes = m_document.text().toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        Q_EMIT said(tr("Not saved to %1: %2").arg(path, file.errorString()), true);
        return false;
    }
    m_path = path;
    m_onDisk = bytes;
    m_document.setSaved();
    Q_EMIT saved(path);
    return true;
}

void PlanSession::guard(std::function<void()> then) {
    if (!m_document.isModified()) {
        then();
        return;
    }
    if (m_question) m_question->reject();
    Confirmation question;
    question.objectName = QStringLiteral("discardDialog");
    question.question = tr("Discard the changes to the plan?");
    question.explanation = tr("They are not saved. Keep editing to save them first.");
    question.facts = {{tr("Plan"), m_path.isEmpty() ? tr("not saved yet") : m_path, FactMark::none}};
    question.safe = tr("&Keep editing");
    question.deed = tr("&Discard changes");
    m_question = new ConfirmDialog(std::move(question), m_later, m_window);
    connect(m_question, &ConfirmDialog::confirmed, this, [go = std::move(then)] { go(); });
    m_question->open();
}

}  // namespace slipway::widgets
