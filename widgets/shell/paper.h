// A page of HTML on paper: on any paged device, and through the desktop's print dialog. GUI thread.
#pragma once

#include <QPagedPaintDevice>
#include <QString>
#include <functional>

class QPrintDialog;

namespace slipway::widgets {

/// A4 with margins of 15 mm unless somebody chose otherwise.
void setPaper(QPagedPaintDevice& device);
/// Draws the whole document, as many pages as it needs.
void paintPages(const QString& html, QPagedPaintDevice& device);

/// Asks for a printer, or for the PDF it would print, and prints. `failed` hears it as a sentence when the printer refuses. The dialog
/// deletes itself.
QPrintDialog* askForPrinter(QWidget* parent, const QString& html, std::function<void(const QString&)> failed);

}  // namespace slipway::widgets
