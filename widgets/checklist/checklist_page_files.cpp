// Filling in from a checklist file and saving one, and the drill panel that the window puts in.
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSaveFile>
#include <QVBoxLayout>

#include "core/checklist/own_items.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist/checklist_print.h"
#include "widgets/checklist/drill_panel.h"
#include "widgets/history/report_file.h"
#include "widgets/shell/paper.h"

namespace slipway::widgets {

namespace {

Result<std::string> readAll(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::notFound, file.errorString().toStdString(), path.toStdString());
    if (file.size() > static_cast<qint64>(checklist::kMostFileBytes))
        return fail(ErrorCode::invalidInput, ChecklistPage::tr("The file is too large for a checklist.").toStdString(), path.toStdString());
    return file.read(static_cast<qint64>(checklist::kMostFileBytes)).toStdString();
}

Result<void> writeAll(const QString& path, const std::string& text) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()) ||
        !file.commit()) {
        return fail(ErrorCode::storage, file.errorString().toStdString(), path.toStdString());
    }
    return {};
}

}  // namespace

void ChecklistPage::addDrill(DrillPanel* drill) {
    m_drill = drill;
    m_drill->setWho(who());
    connect(m_who, &QLineEdit::textChanged, m_drill, &DrillPanel::setWho);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_drill);
}

Result<void> ChecklistPage::loadFile(const QString& path) {
    const auto text = readAll(path);
    if (!text) return std::unexpected(text.error());
    const auto record = checklist::readChecklist(*text, m_now());
    if (!record) return std::unexpected(record.error());
    edit(tr("Fill in from file"), [&] { m_draft.fillNotes(*record); });
    say(tr("Notes filled in from %1. The ticks are yours to set.").arg(path), false);
    return {};
}

Result<void> ChecklistPage::saveFile(const QString& path) const { return writeAll(path, checklist::writeChecklist(record())); }

Result<void> ChecklistPage::openTemplate(const QString& path) {
    const auto text = readAll(path);
    if (!text) return std::unexpected(text.error());
    const auto items = checklist::readTemplate(*text);
    if (!items) return std::unexpected(items.error());
    edit(tr("Open a template"), [&] { m_draft.setOwnItems(*items); });
    say(tr("%n item(s) of your team opened from %1.", nullptr, static_cast<int>(items->size())).arg(path), false);
    return {};
}

Result<void> ChecklistPage::saveTemplate(const QString& path) const { return writeAll(path, checklist::writeTemplate(m_draft.ownItems())); }

void ChecklistPage::askForTemplate() {
    auto* dialog = new QFileDialog(this, tr("Open a template of own items"), QString(), tr("Checklist templates (*.json)"));
    dialog->setObjectName(QStringLiteral("templateFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto opened = openTemplate(path); !opened) say(errorSentence(opened.error()), true);
    });
    dialog->open();
}

void ChecklistPage::askWhereToSaveTemplate() {
    auto* dialog = new QFileDialog(this, tr("Save the own items as a template"), QString(), tr("Checklist templates (*.json)"));
    dialog->setObjectName(QStringLiteral("templateSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto saved = saveTemplate(path);
        say(saved ? tr("Saved to %1.").arg(path) : errorSentence(saved.error()), !saved);
    });
    dialog->open();
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

QString ChecklistPage::html() const { return checklistHtml(m_draft, fromCore(m_draft.plan()), m_now(), m_zone); }

QString ChecklistPage::savePdf(const QString& path) const { return writeReportFile(path, html()); }

void ChecklistPage::print() {
    askForPrinter(this, html(), [this](const QString& why) { say(why, true); });
}

void ChecklistPage::askWhereToSavePdf() {
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
