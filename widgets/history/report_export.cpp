#include "widgets/history/report_export.h"

#include <QFileDialog>
#include <QPointer>
#include <QPushButton>
#include <utility>

#include "widgets/history/report_file.h"
#include "widgets/history/report_style.h"
#include "widgets/shell/paper.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

ReportExport::ReportExport(view::Desk& desk, QPushButton* button, QWidget* page)
    : QObject(page), m_desk(desk), m_button(button), m_page(page) {
    connect(m_button, &QPushButton::clicked, this, [this] { m_isGathering ? cancel() : askWhereTo(); });
    retranslate();
}

void ReportExport::setRollout(const QString& rollout) {
    m_rollout = rollout;
    retranslate();
}

void ReportExport::askWhereTo() {
    auto* dialog = new QFileDialog(m_page, tr("Export the report of %1").arg(m_rollout), m_rollout + QStringLiteral(".html"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("Web page (*.html)"), tr("PDF (*.pdf)"), tr("Decisions as CSV (*.csv)"), tr("JSON (*.json)")};
    const QStringList suffixes{QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("csv"), QStringLiteral("json")};
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixes.first());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, suffixes](const QString& filter) {
        const auto at = filters.indexOf(filter);
        if (at >= 0) dialog->setDefaultSuffix(suffixes[at]);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ReportExport::exportTo);
    dialog->open();
}

/// Nothing has been written so far: the file is made from the whole report.
void ReportExport::cancel() {
    m_gathering.request_stop();
    m_isGathering = false;
    retranslate();
    Q_EMIT said(tr("The export was cancelled; no file was written."), false);
}

/// While a report is gathered the button takes it back.
void ReportExport::retranslate() {
    m_button->setText(m_isGathering ? tr("Cancel &export") : tr("&Export…"));
    m_button->setToolTip(m_isGathering ? tr("Nothing is written")
                                       : tr("Writes everything about the chosen rollout into a file: web page, PDF, CSV or JSON"));
    m_button->setEnabled(m_isGathering || !m_rollout.isEmpty());
}

void ReportExport::exportTo(const QString& path) {
    gather(reportFormatOf(path), writtenReport(path), [this, path](const QString& text) {
        const QString problem = writeReportFile(path, text);
        Q_EMIT said(problem.isEmpty() ? tr("The report is in %1").arg(path) : problem, !problem.isEmpty());
    });
}

void ReportExport::print() {
    if (m_rollout.isEmpty()) return Q_EMIT said(tr("Choose the rollout whose report is to be printed."), true);
    if (m_isGathering) return;
    gather(view::ReportFormat::html, printedReport(), [this, rollout = m_rollout](const QString& text) {
        Q_EMIT said(tr("The report of %1 is ready to be printed.").arg(rollout), false);
        askForPrinter(m_page, text, [self = QPointer(this)](const QString& why) {
            if (self) Q_EMIT self->said(why, true);
        });
    });
}

void ReportExport::gather(view::ReportFormat format, view::PageStyle style, std::function<void(const QString&)> use) {
    if (m_rollout.isEmpty()) return;
    Q_EMIT said(tr("Gathering the report of %1…").arg(m_rollout), false);
    m_gathering = std::stop_source();
    m_isGathering = true;
    retranslate();
    const std::stop_token stop = m_gathering.get_token();
    const auto take = [self = QPointer(this), use = std::move(use), stop](const Result<std::string>& answer) {
        if (!self || stop.stop_requested()) return;
        self->m_isGathering = false;
        self->retranslate();
        if (!answer) return Q_EMIT self->said(errorSentence(answer.error()), true);
        use(QString::fromStdString(*answer));
    };
    m_desk.report(RolloutId(m_rollout.toStdString()), format, std::move(style), stop, take);
}

}  // namespace slipway::widgets
