#include "widgets/shell/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <memory>
#include <utility>

namespace slipway::widgets {

namespace {

constexpr int kMarginMm = 15;

}  // namespace

void setPaper(QPagedPaintDevice& device) {
    device.setPageLayout(
        {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter});
}

void paintPages(const QString& html, QPagedPaintDevice& device) {
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setHtml(html);
    const QString title = document.metaInformation(QTextDocument::DocumentTitle);
    if (auto* writer = dynamic_cast<QPdfWriter*>(&device)) writer->setTitle(title);
    if (auto* printer = dynamic_cast<QPrinter*>(&device)) printer->setDocName(title);
    document.setPageSize(device.pageLayout().paintRectPixels(device.logicalDpiX()).size());
    document.setDocumentMargin(0);
    document.print(&device);
}

QPrintDialog* askForPrinter(QWidget* parent, const QString& html, std::function<void(const QString&)> failed) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setPaper(*printer);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer outlives the dialog, which writes into it what was chosen.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {});
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), parent, [printer, html, failed = std::move(failed)] {
        paintPages(html, *printer);
        if (printer->printerState() == QPrinter::Error)
            failed(QCoreApplication::translate("Paper", "The printer did not take it: %1").arg(printer->printerName()));
    });
    dialog->open();
    return dialog;
}

}  // namespace slipway::widgets
