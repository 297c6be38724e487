#include "widgets/history/report_file.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>

#include "widgets/shell/paper.h"

namespace slipway::widgets {

namespace {

constexpr int kDotsPerInch = 1200;

bool endsWith(const QString& path, const char* suffix) { return path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive); }

void print(const QString& html, QIODevice& device) {
    QPdfWriter writer(&device);
    writer.setResolution(kDotsPerInch);
    setPaper(writer);
    paintPages(html, writer);
}

}  // namespace

view::ReportFormat reportFormatOf(const QString& path) {
    if (endsWith(path, ".json")) return view::ReportFormat::json;
    if (endsWith(path, ".csv")) return view::ReportFormat::csv;
    return view::ReportFormat::html;
}

QString writeReportFile(const QString& path, const QString& text) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        if (endsWith(path, ".pdf")) {
            print(text, file);
        } else {
            const QByteArray bytes = text.toUtf8();
            // A short write is no error of its own: a full disk would leave half a report in the place of a whole one.
            if (file.write(bytes) != bytes.size()) file.cancelWriting();
        }
        if (file.commit()) return {};
    }
    const QString why = file.error() == QFileDevice::NoError || file.error() == QFileDevice::UnspecifiedError
                            ? QCoreApplication::translate("ReportFile", "the disk took only a part of it")
                            : file.errorString();
    return QCoreApplication::translate("ReportFile", "The report could not be written to %1: %2").arg(path, why);
}

}  // namespace slipway::widgets
