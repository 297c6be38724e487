// Filling in from a checklist file and saving one, and the drill panel that the window puts in.
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSaveFile>
#include <QVBoxLayout>

#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist/checklist_print.h"
#include "widgets/checklist/drill_panel.h"
#include "widgets/history/report_file.h"

namespace slipway::widgets {

namespace {

constexpr qint64 kMostFileBytes = 256 * 1024;

}  // namespace

void ChecklistPage::addDrill(DrillPanel* drill) {
    m_drill = drill;
    m_drill->setWho(who());
    connect(m_who, &QLineEdit::textChanged, m_drill, &DrillPanel::setWho);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_drill);
}

Result<void> ChecklistPage::loadFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::notFound, file.errorString().toStdString(), path.toStdString());
    if (file.size() > kMostFileBytes)
        return fail(ErrorCode::invalidInput, tr("The file is too large for a checklist.").toStdString(), path.toStdString());
    const QByteArray text = file.readAll();
    const auto record = checklist::readChecklist(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), m_now());
    if (!record) return std::unexpected(record.error());
    m_draft.fillNotes(*record);
    refresh();
    say(tr("Notes filled in from %1. The ticks are yours to set.").arg(path), false);
    return {};
}

Result<void> ChecklistPage::saveFile(const QString& path) const {
    QSaveFile file(path);
    const std::string text = checklist::writeChecklist(record());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()) ||
        !file.commit()) {
        return fail(ErrorCode::storage, file.errorString().toStdString(), path.toStdString());
    }
    return {};
}

void ChecklistPage::askForFile() {
    auto* dialog = new QFileDialog(this, tr("Fill in notes from a checklist file"), QString(), tr("Checklists (*.json)"));
    dialog->setObjectName(QStringLiteral("checklistFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto loaded = loadFile(path); !loaded) say(errorSentence(loaded.error()), true);
    });
    dialog->open();
}

void ChecklistPage::askWhereToSave() {
    auto* dialog = new QFileDialog(this, tr("Save the items that are done"), QString(), tr("Checklists (*.json)"));
    dialog->setObjectName(QStringLiteral("checklistSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto saved = saveFile(path);
        say(saved ? tr("Saved to %1.").arg(path) : errorSentence(saved.error()), !saved);
    });
    dialog->open();
}

QString ChecklistPage::savePdf(const QString& path) const {
    return writeReportFile(path, checklistHtml(m_draft, fromCore(m_draft.plan()), m_now(), m_zone));
}

void ChecklistPage::askWhereToPrint() {
    auto* dialog = new QFileDialog(this, tr("Save the checklist as PDF"), QString(), tr("PDF documents (*.pdf)"));
    dialog->setObjectName(QStringLiteral("checklistPdfDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        const QString path = chosen.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? chosen : chosen + QLatin1String(".pdf");
        const QString mistake = savePdf(path);
        say(mistake.isEmpty() ? tr("Saved to %1.").arg(path) : mistake, !mistake.isEmpty());
    });
    dialog->open();
}

}  // namespace slipway::widgets
