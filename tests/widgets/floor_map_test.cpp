// Reading of ROS maps: what a file says of its floor, and what is said of a wrong one.
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "widgets/map/floor_map.h"

using namespace slipway;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

}  // namespace

class FloorMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void theBundledFloorsAreThirtyByFifteenMetres();
    void aMapFileTellsWhatIsWrong_data();
    void aMapFileTellsWhatIsWrong();
    void greyLevelsBecomeFreeOccupiedAndUnknown();
};

void FloorMapTest::theBundledFloorsAreThirtyByFifteenMetres() {
    const map::MapLibrary library = map::MapLibrary::bundled();
    for (const QString& name : {QStringLiteral("north"), QStringLiteral("south")}) {
        const map::FloorMap* floor = library.find(name);
        QVERIFY(floor);
        QCOMPARE(floor->widthMetres(), 30.0);
        QCOMPARE(floor->heightMetres(), 15.0);
        QCOMPARE(floor->originX, 0.0);
    }
    QVERIFY(!library.find(QStringLiteral("elsewhere")));
}

void FloorMapTest::aMapFileTellsWhatIsWrong_data() {
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("part");
    const QByteArray good = "image: m.pgm\nresolution: 0.05\norigin: [0, 0, 0]\n";
    QTest::newRow("no image") << QByteArray("resolution: 0.05\norigin: [0, 0, 0]\n") << QStringLiteral("\"image\" is missing");
    QTest::newRow("no resolution") << QByteArray("image: m.pgm\norigin: [0, 0, 0]\n") << QStringLiteral("\"resolution\" is missing");
    QTest::newRow("zero resolution") << QByteArray("image: m.pgm\nresolution: 0\norigin: [0, 0, 0]\n") << QStringLiteral("above 0");
    QTest::newRow("not a number") << QByteArray("image: m.pgm\nresolution: wide\norigin: [0, 0, 0]\n") << QStringLiteral("not a number");
    QTest::newRow("short origin") << QByteArray("image: m.pgm\nresolution: 0.05\norigin: [0, 0]\n") << QStringLiteral("[x, y, yaw]");
    QTest::newRow("infinite origin") << QByteArray("image: m.pgm\nresolution: 0.05\norigin: [inf, 0, 0]\n")
                                     << QStringLiteral("[x, y, yaw]");
    QTest::newRow("twice") << good + "resolution: 0.1\n" << QStringLiteral("twice");
    QTest::newRow("nested") << QByteArray("levels:\n  L1: 3\n") << QStringLiteral("Line 2");
    QTest::newRow("thresholds") << good + "free_thresh: 0.7\noccupied_thresh: 0.6\n" << QStringLiteral("must be below");
    QTest::newRow("missing picture") << QByteArray("image: other.pgm\nresolution: 0.05\norigin: [0, 0, 0]\n")
                                     << QStringLiteral("cannot be read");
    QTest::newRow("huge file") << good + QByteArray(70'000, '#') << QStringLiteral("64 KiB");
}

void FloorMapTest::aMapFileTellsWhatIsWrong() {
    QFETCH(QByteArray, yaml);
    QFETCH(QString, part);
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("m.pgm")), QByteArray("P5\n2 1\n255\n") + QByteArray(2, '\xfe'));
    const QString path = folder.filePath(QStringLiteral("m.yaml"));
    write(path, yaml);
    const auto map = map::readFloorMap(path);
    QVERIFY(!map);
    const QString message = QString::fromStdString(map.error().message);
    QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY(QString::fromStdString(map.error().where).startsWith(folder.path()));
}

void FloorMapTest::greyLevelsBecomeFreeOccupiedAndUnknown() {
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("m.pgm")), QByteArray("P5\n3 1\n255\n") + QByteArray("\xfe\x00\xcd", 3));
    const QByteArray yaml =
        "image: \"m.pgm\"  # drawn by hand\nresolution: 0.5\norigin: [-1.0, 2.5, 0.0]\nnegate: 0\n"
        "occupied_thresh: 0.65\nfree_thresh: 0.196\n";
    write(folder.filePath(QStringLiteral("m.yaml")), yaml);
    const auto map = map::readFloorMap(folder.filePath(QStringLiteral("m.yaml")));
    QVERIFY2(map, map ? "" : describe(map.error()).c_str());
    QCOMPARE(map->image.constScanLine(0)[0], uchar{255});
    QCOMPARE(map->image.constScanLine(0)[1], uchar{0});
    QCOMPARE(map->image.constScanLine(0)[2], uchar{128});
    QCOMPARE(map->originX, -1.0);
    QCOMPARE(map->originY, 2.5);
    QCOMPARE(map->widthMetres(), 1.5);
}

QTEST_MAIN(FloorMapTest)
#include "floor_map_test.moc"
