// The report as a page of QTextDocument, which draws it on the screen and into a PDF: in every language it keeps to its width.
#include <QLocale>
#include <QTest>
#include <QTextDocument>

#include "tests/support/full_report.h"
#include "tests/widgets/shell/file_translator.h"
#include "widgets/history/report_style.h"
#include "widgets/shell/language.h"

using namespace slipway;

namespace {

constexpr double kNarrowest = 700.0;  // about what the page has in a window of 1280 pixels with both side panels

}  // namespace

class ReportPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void itIsNeverWiderThanItsPage_data();
    void itIsNeverWiderThanItsPage();
};

void ReportPageTest::itIsNeverWiderThanItsPage_data() {
    QTest::addColumn<QString>("code");
    for (const QString& code : widgets::Language::codes()) QTest::addRow("%s", qPrintable(code)) << code;
}

void ReportPageTest::itIsNeverWiderThanItsPage() {
    QFETCH(QString, code);
    support::FileTranslator translator(code);
    QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(code));
    QTextDocument page;
    page.setHtml(QString::fromStdString(report::html(fullReport(), widgets::shownReport(theme::Scheme::dark))));
    page.setTextWidth(kNarrowest);
    QVERIFY2(page.size().width() <= kNarrowest, qPrintable(QString::number(page.size().width())));
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(ReportPageTest)
#include "report_page_test.moc"
