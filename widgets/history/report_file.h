// Writes the report of a rollout into a file that a person chose: a web page, a PDF of it, CSV or JSON. GUI thread.
#pragma once

#include <QString>

#include "core/view/desk.h"

namespace slipway::widgets {

/// What the ending of the name asks the desk for; html for .pdf and for any other.
view::ReportFormat reportFormatOf(const QString& path);

/// Writes the text, or prints it when the name ends in .pdf (A4, 15 mm margins). The file has all of it or is as it was.
/// Why it could not be written, as a sentence; empty: done.
QString writeReportFile(const QString& path, const QString& text);

}  // namespace slipway::widgets
