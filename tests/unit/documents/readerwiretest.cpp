#include "tests/unit/documents/readerwiretest.h"

#include "app/documents/rasterfile.h"
#include "app/documents/reader/readerwire.h"

#include <QDataStream>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace wire = documents::readerwire;
using documents::ImportedPage;

namespace
{

QByteArray unframed(const QByteArray &answer) { return answer.mid(wire::lengthBytes); }

/// A page as a reader would say it that went astray.
QByteArray pageBytes(QSize pixels, QSizeF dpi, qint32 format = QImage::Format_Grayscale8)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << true << pixels << dpi << format << QByteArray();
    return bytes;
}

const ports::FileFacts someFacts{u"application/pdf"_s, 12, true};

kernel::Failure someFailure()
{
    return kernel::failure(kernel::ErrorKind::Store, u"file.unreadable"_s, {u"đơn.pdf"_s, u"3"_s},
                           u"why"_s);
}

} // namespace

void TestReaderWire::answersComeThroughWhole()
{
    const auto facts = wire::factsFrom(unframed(wire::factsAnswer(someFacts)));
    QVERIFY(facts && *facts);
    QCOMPARE((*facts)->mediaType, someFacts.mediaType);
    QCOMPARE((*facts)->pages, someFacts.pages);
    QCOMPARE((*facts)->isSigned, someFacts.isSigned);
    ImportedPage jpeg;
    jpeg.jpeg = "bytes"_ba;
    jpeg.pixels = {620, 877};
    jpeg.dpi = {75, 75.5};
    const auto page = wire::pageFrom(unframed(wire::pageAnswer(jpeg)));
    QVERIFY(page && *page);
    QCOMPARE((*page)->jpeg, jpeg.jpeg);
    QCOMPARE((*page)->pixels, jpeg.pixels);
    QCOMPARE((*page)->dpi, jpeg.dpi);
}

void TestReaderWire::errorsComeThroughWhole()
{
    const auto facts = wire::factsFrom(unframed(wire::factsAnswer(someFailure())));
    QVERIFY(facts && !*facts);
    QCOMPARE(facts->error(), someFailure().value());
    const auto page = wire::pageFrom(unframed(wire::pageAnswer(someFailure())));
    QVERIFY(page && !*page);
    QCOMPARE(page->error(), someFailure().value());
}

void TestReaderWire::impossiblePageIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double endless = std::numeric_limits<double>::infinity();
    const QSize size(100, 100);
    for (const double dpi : {nan, endless, -endless, 1e300, -300.0, 0.0, 49.0, 10'001.0}) {
        QTest::addRow("%g dpi across", dpi) << pageBytes(size, {dpi, 300});
        QTest::addRow("%g dpi down", dpi) << pageBytes(size, {300, dpi});
    }
    const QSizeF dpi(300, 300);
    QTest::newRow("no pixels") << pageBytes({0, 100}, dpi);
    QTest::newRow("negative") << pageBytes({-100, -100}, dpi);
    QTest::newRow("too many") << pageBytes({60'000, 60'000}, dpi);
    QTest::newRow("format") << pageBytes(size, dpi, 4711);
}

void TestReaderWire::impossiblePageIsNotBelieved()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(wire::pageFrom(pageBytes({100, 100}, {300, 300})).has_value());
    QVERIFY(!wire::pageFrom(bytes).has_value());
}

void TestReaderWire::impossibleCountIsNotBelieved_data()
{
    QTest::addColumn<int>("pages");
    for (const int pages : {0, -1, 1'000'001, std::numeric_limits<int>::max()})
        QTest::addRow("%d", pages) << pages;
}

void TestReaderWire::impossibleCountIsNotBelieved()
{
    QFETCH(int, pages);
    ports::FileFacts facts = someFacts;
    facts.pages = pages;
    QVERIFY(!wire::factsFrom(unframed(wire::factsAnswer(facts))).has_value());
}

void TestReaderWire::noCutIsBelieved()
{
    for (const QByteArray &whole :
         {unframed(wire::factsAnswer(someFacts)), unframed(wire::factsAnswer(someFailure()))})
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!wire::factsFrom(whole.first(size)).has_value());
}

void TestReaderWire::rubbishIsNoAnswer()
{
    QRandomGenerator random(20261122);
    const QList<QByteArray> whole{unframed(wire::factsAnswer(someFacts)),
                                  unframed(wire::factsAnswer(someFailure())),
                                  pageBytes({100, 100}, {300, 300})};
    for (int i = 0; i < 20'000; ++i) {
        // True answers with a few bytes hurt get further than noise does.
        QByteArray bytes = whole[i % 3];
        for (int hurt = random.bounded(1, 6); hurt > 0; --hurt)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        if (const auto facts = wire::factsFrom(bytes); facts && *facts)
            QVERIFY((*facts)->pages > 0 && (*facts)->pages <= 1'000'000);
        if (const auto page = wire::pageFrom(bytes); page && *page) {
            const QSizeF &dpi = (*page)->dpi;
            QVERIFY(dpi.width() >= documents::lowestDpi && dpi.height() <= documents::highestDpi);
            const QSize &size = (*page)->pixels;
            QVERIFY(qint64(size.width()) * size.height() <= documents::mostPixels);
        }
        QByteArray noise(random.bounded(1, 80), Qt::Uninitialized);
        for (char &byte : noise)
            byte = char(random.bounded(256));
        static_cast<void>(wire::factsFrom(noise));
        static_cast<void>(wire::pageFrom(noise));
    }
}

} // namespace motcua::tests
