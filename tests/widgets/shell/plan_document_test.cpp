// The text of a plan with its undo history, without a window.
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include "widgets/planview/plan_document.h"

using namespace slipway;
using widgets::PlanDocument;

class PlanDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEditIsOneStepBack();
    void textThatIsNotJsonKeepsTheLastFormAndIsNotOverwritten();
    void placesCountCharactersNotBytes();
    void loadingIsNotAModification();
};

namespace {

QString demo() {
    QFile file(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/plans/canary-demo.json"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

void PlanDocumentTest::everyEditIsOneStepBack() {
    QTextDocument text;
    PlanDocument document(text);
    document.load(demo());
    document.setValue(QStringLiteral("/name"), QStringLiteral("another"));
    document.editStage(plan::StageEdit::remove, 0);
    QCOMPARE(document.plan()->stages.size(), std::size_t{3});
    text.undo();
    QCOMPARE(document.plan()->stages.size(), std::size_t{4});
    QCOMPARE(document.plan()->name, std::string("another"));
    QVERIFY(document.isModified());
    text.undo();
    QCOMPARE(document.text(), demo());
    QVERIFY(!document.isModified());
    text.redo();
    QCOMPARE(document.plan()->name, std::string("another"));
}

void PlanDocumentTest::textThatIsNotJsonKeepsTheLastFormAndIsNotOverwritten() {
    QTextDocument text;
    PlanDocument document(text);
    document.load(demo());
    const QString broken = demo().replace(QStringLiteral("\"sites\": []"), QStringLiteral("\"sites\": [,]"));
    document.replace(broken);
    QVERIFY(!document.isJson());
    QVERIFY(!document.plan().has_value());
    QCOMPARE(document.draft().stages.size(), std::size_t{4});
    const auto place = document.placeOf(QString::fromStdString(document.mistakes().front().where));
    QCOMPARE(broken.mid(place.begin, 2), QStringLiteral(",]"));
    document.setValue(QStringLiteral("/name"), QStringLiteral("another"));
    document.editStage(plan::StageEdit::add, 0);
    QCOMPARE(document.text(), broken);
}

void PlanDocumentTest::placesCountCharactersNotBytes() {
    QTextDocument text;
    PlanDocument document(text);
    document.load(QStringLiteral("{\"name\": \"größer\", \"fleet\": 5}"));
    const auto place = document.placeOf(QStringLiteral("$.fleet"));
    QCOMPARE(document.text().mid(place.begin, place.end - place.begin), QStringLiteral("5"));
}

void PlanDocumentTest::loadingIsNotAModification() {
    QTextDocument text;
    PlanDocument document(text);
    QSignalSpy changed(&document, &PlanDocument::changed);
    document.load(demo());
    QVERIFY(changed.count() >= 1);
    QVERIFY(!document.isModified());
    QVERIFY(!text.isUndoAvailable());
}

QTEST_GUILESS_MAIN(PlanDocumentTest)
#include "plan_document_test.moc"
